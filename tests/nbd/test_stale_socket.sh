#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Of servers that find one stale socket at the same time, one gets it.

set -eu
cd "$T"
mkdir empty
fail() {
	echo "$*"
	exit 1
}

for round in $(seq 10); do
	python3 - <<-'END'
	import os, socket
	if os.path.exists("s"):
	    os.unlink("s")
	socket.socket(socket.AF_UNIX).bind("s")
	END
	servers=
	for _ in 1 2 3 4 5 6; do
		"$B/trvm" serve -q empty --socket s >address.$_ 2>said.$_ &
		servers="$servers $!"
	done
	for _ in $(seq 100); do
		[ "$(cat said.? | wc -l)" -lt 5 ] || break
		sleep 0.05
	done
	running=0
	for server in $servers; do
		! kill -0 $server 2>/dev/null || running=$((running + 1))
	done
	nbdinfo --size 'nbd+unix:///?socket=s' >size || running="$running, deaf"
	kill $servers 2>/dev/null || :
	for server in $servers; do wait $server || :; done
	[ "$running" = 1 ] || { cat said.?; fail "round $round: $running run"; }
	[ "$(sort -u said.?)" = "trvm: s: another server listens there" ] ||
	    { cat said.?; fail "round $round"; }
	[ ! -e s ] || fail "round $round: the socket is left"
done
