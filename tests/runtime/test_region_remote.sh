#!/bin/bash
# An export of another server as a region: nbdkit is the other server.
# SPDX-License-Identifier: Apache-2.0
#
# Sanitizers: address thread

set -u
tool=$B/tests/runtime/tool_remote
uri="nbd+unix:///?socket=$T/s"
failed=0
server=

# at once: nbdkit waits for its clients otherwise
stop() {
	[ -n "$server" ] && kill -KILL "$server" && wait "$server" 2>/dev/null
	server=
}
trap stop EXIT

serve() { # nbdkit's arguments...
	stop
	rm -f "$T/s" "$T/pid"
	nbdkit -f -U "$T/s" -P "$T/pid" "$@" 2>"$T/nbdkit" 3>&- &
	server=$!
	for _ in $(seq 100); do
		[ -s "$T/pid" ] && return
		sleep 0.05
	done
	echo "nbdkit $*: does not start"; cat "$T/nbdkit"; exit 1
}

same() { # what arguments...
	local what=$1
	shift
	"$tool" "$uri" "$@" >"$T/out" 2>"$T/err" && cmp "$T/out" "$T/disk" &&
	    [ ! -s "$T/err" ] && return
	echo "$what: not the disk's bytes"; cat "$T/err"; failed=1
}

says() { # what text
	grep -qF "$2" "$T/err" && return
	echo "$1: expected '$2' in:"; cat "$T/err"; failed=1
}

# 5 MiB and a bit with a hole in it
head -c 2000000 /dev/urandom >"$T/disk"
truncate -s 4194304 "$T/disk"
head -c 1048577 /dev/urandom >>"$T/disk"

serve -r file "$T/disk"
same "in order"
same "at odd places" odd 7
same "from 8 threads" threads 8

# what a size and blocks that are no multiple of 4096 make of it
serve -r --filter=blocksize-policy memory 40960 \
    blocksize-minimum=4096 blocksize-preferred=4096 \
    blocksize-error-policy=error
"$tool" "$uri" odd 3 >"$T/out" 2>"$T/err" && head -c 40960 /dev/zero |
    cmp - "$T/out" || { echo "blocks of 4096"; cat "$T/err"; failed=1; }

# runs: whoever knows them says them, and they cover all of it
serve -r data data='@65536 1*65536 @262144' size=1M
"$tool" "$uri" runs >"$T/out" || failed=1
awk '$1 != at { exit 1 } { at = $1 + $2; n[$3]++ }
     END { exit !(at == 1048576 && n["zero"] >= 1 && n["data"] >= 1) }' \
    "$T/out" || { echo "runs:"; cat "$T/out"; failed=1; }
serve -r --filter=noextents file "$T/disk"
"$tool" "$uri" runs >"$T/out"
[ "$(cat "$T/out")" = "0 $(stat -c %s "$T/disk") data" ] || {
	echo "runs without extents:"; cat "$T/out"; failed=1; }

# a server that fails, says so
serve -r --filter=error file "$T/disk" error-pread=EIO \
    error-pread-rate=100%
"$tool" "$uri" >"$T/out" 2>"$T/err" && { echo "an error is lost"; failed=1; }
says "an error" "$uri: "
says "an error" "reported: "

# nobody there; no such export; not a URI of an export
stop
"$tool" "$uri" 2>"$T/err" && { echo "nobody is there"; failed=1; }
says "nobody" "$uri: "
serve -r --filter=exportname file "$T/disk" exportname-strict=true \
    exportname=there
"$tool" "nbd+unix:///missing?socket=$T/s" 2>"$T/err" && {
	echo "no such export"; failed=1; }
says "no such export" "missing"
"$tool" "nbd://" 2>"$T/err" && { echo "no host"; failed=1; }

# a server that is started again is found again, one that shrank is not
serve -r file "$T/disk"
mkfifo "$T/ask"
"$tool" "$uri" again <"$T/ask" >"$T/said" 2>"$T/err" &
reader=$!
exec 3>"$T/ask"
ask() { # expected
	local lines
	lines=$(wc -l <"$T/said")
	echo >&3
	for _ in $(seq 100); do
		[ "$(wc -l <"$T/said")" -gt "$lines" ] && break
		sleep 0.05
	done
	tail -n 1 "$T/said" | grep -q "$1" || {
		echo "expected '$1', got:"; tail -n 1 "$T/said"; failed=1; }
}
ask '^ok$'
stop
ask "$T/s"
serve -r file "$T/disk"
ask '^ok$'
serve -r memory 1M
ask 'another size'
exec 3>&-
wait $reader || failed=1
[ $failed = 0 ]
