# SPDX-License-Identifier: Apache-2.0
# What the tests of --save share; sourced by them. $T is their folder.

set -eu
trvm=$B/trvm
client=$PWD/tests/vm/save_client.py
server=
fail() {
	echo "$*"
	exit 1
}
trap '[ -z "$server" ] || kill -9 $server 2>/dev/null' EXIT

# Starts a server of $T/src with its disk in FILE; its end is "$server".
start() { # file [option...]
	local file=$1
	shift
	rm -f "$T/socket" "$T/address"
	"$trvm" serve "$T/src" --socket "$T/socket" --save "$file" "$@" \
	    >"$T/address" 2>>"$T/err" &
	server=$!
	for _ in $(seq 400); do
		[ -s "$T/address" ] && return
		kill -0 $server 2>/dev/null || break
		sleep 0.05
	done
	cat "$T/err"
	fail "the server did not start"
}

stop() { # signal
	local rc=0
	kill -"$1" $server
	wait $server 2>/dev/null || rc=$?
	server=
	return $rc
}

# qemu-img's opinion of FILE: no errors; "clean": no leaked clusters either.
check() { # file [clean]
	local rc=0
	qemu-img check "json:{'driver':'qcow2','backing':null,'file':{
	    'driver':'file','filename':'$1'}}" >"$T/check" 2>&1 || rc=$?
	[ $rc = 0 ] || { [ $rc = 3 ] && [ "${2-}" != clean ]; } ||
	    { cat "$T/check"; fail "qemu-img check $1: $rc"; }
}

make_source() {
	mkdir -p "$T/src/dir"
	seq 20000 >"$T/src/dir/numbers"
	cp "$PWD/Makefile" "$T/src/"
}
