#!/bin/bash
# Exports chain: another server's export as a SOURCE, and an image with holes.
# SPDX-License-Identifier: Apache-2.0

set -u
failed=0
pids=()
end() {
	for pid in "${pids[@]}"; do kill -KILL "$pid" 2>/dev/null; done
	wait 2>/dev/null
}
trap end EXIT

fail() { echo "$*"; failed=1; }

serve() { # socket arguments...
	local socket=$1
	shift
	"$B/trvm" serve "$@" --socket "$socket" >"$socket.out" 2>"$socket.err" &
	pids+=($!)
	for _ in $(seq 200); do
		[ -s "$socket.out" ] && return
		sleep 0.05
	done
	fail "trvm serve $*: does not start"; cat "$socket.err"; exit 1
}

mkdir "$T/root"
cp -r structs "$T/root"
"$B/trvm" mkfs "$T/root" --size 200M -o "$T/disk" 2>/dev/null || fail "mkfs"
first="nbd+unix:///root?socket=$T/a"
serve "$T/a" "$T/disk"
serve "$T/b" "copy=$first"
second="nbd+unix:///copy?socket=$T/b"

# the same bytes, and the same zeros: those of the file's holes
for uri in "$first" "$second"; do
	nbdcopy "$uri" "$T/copy" && cmp "$T/copy" "$T/disk" || fail "$uri"
	rm -f "$T/copy"
	nbdinfo --map "$uri" >"$T/map" || fail "nbdinfo --map $uri"
	awk '$3 == 3 { zeros += $2 } $3 == 0 { data += $2 }
	     END { exit !(zeros > 1e8 && data > 4096 && data < 5e7) }' \
		"$T/map" || { fail "zeros of $uri:"; cat "$T/map"; }
done

# writes stay above: the first server's disk is the one it was
qemu-io -f raw -c 'write -P 0x5a 1M 4k' -c 'read -P 0x5a 1M 4k' "$second" \
	>"$T/out" 2>&1 || { fail "a write:"; cat "$T/out"; }
nbdcopy "$first" "$T/copy" && cmp "$T/copy" "$T/disk" || fail "it went below"

# bad addresses: one sentence, which names the address
for uri in "nbd+unix:///?socket=$T/nobody" "nbd+unix:///none?socket=$T/a" \
	"nbd+unix:///"; do
	timeout 20 "$B/trvm" serve "$uri" --socket "$T/c" >/dev/null 2>"$T/err"
	[ $? = 1 ] && [ "$(wc -l <"$T/err")" = 1 ] && grep -qF "$uri" "$T/err" ||
		{ fail "$uri:"; cat "$T/err"; }
done

# one that takes the connection and says nothing
python3 -c 'import socket, sys, time
s = socket.socket(socket.AF_UNIX)
s.bind(sys.argv[1])
s.listen()
time.sleep(100)' "$T/mute" &
pids+=($!)
while [ ! -S "$T/mute" ]; do sleep 0.05; done
timeout 20 "$B/trvm" serve "nbd+unix:///?socket=$T/mute" --socket "$T/c" \
	2>"$T/err" && fail "a mute server"
grep -q 'mute: no answer within 10 s' "$T/err" || { fail mute; cat "$T/err"; }

# an export as large as can be: there is an end of asking what is in it
nbdkit -f -U "$T/null" null 9223372036854771712 &
pids+=($!)
while [ ! -S "$T/null" ]; do sleep 0.05; done
serve "$T/d" "nbd+unix:///?socket=$T/null"

# one that stops answering does not keep from ending
nbdkit -f -U "$T/late" --filter=delay memory 1M rdelay=100 &
pids+=($!)
while [ ! -S "$T/late" ]; do sleep 0.05; done
serve "$T/e" "nbd+unix:///?socket=$T/late"
late=${pids[-1]}
qemu-io -f raw -c 'read 0 4k' "nbd+unix:///?socket=$T/e" >/dev/null 2>&1 &
pids+=($!)
sleep 1
kill "$late"
timeout 20 tail -f --pid="$late" /dev/null || fail "it waits for an answer"

"$B/trvm" mkfs "$first" -o "$T/x" 2>"$T/err" && fail "mkfs of an export"
grep -q 'a disk already' "$T/err" || { fail "mkfs:"; cat "$T/err"; }

# a base that went away is an I/O error, and a line; the server goes on
kill -KILL "${pids[0]}"
qemu-io -r -f raw -c 'read 1k 4k' "$second" >"$T/out" 2>&1 &&
	fail "bytes from nowhere"
grep -q 'Input/output error' "$T/out" || { fail "no EIO:"; cat "$T/out"; }
qemu-io -r -f raw -c 'read -P 0x5a 1M 4k' "$second" >"$T/out" 2>&1 ||
	{ fail "without its base:"; cat "$T/out"; }
grep -qF "$first" "$T/b.err" || { fail "no line:"; cat "$T/b.err"; }
serve "$T/a" "$T/disk"
qemu-io -r -f raw -c 'read 1k 4k' "$second" >"$T/out" 2>&1 ||
	fail "the base is back"
[ $failed = 0 ]
