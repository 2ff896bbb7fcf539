#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# trvm mkfs writes a clean, sparse image with what was asked for, or nothing.

. tests/vm/lib.sh
make_root "$T/root"
cd "$T"
mkdir out

"$trvm" mkfs root -o out/a --label 'sixteen bytes ok' \
    --uuid 01234567-89ab-cdef-0123-456789abcdef --free 1G 2>said ||
    fail "$(cat said)"
grep -q '^trvm: out/a: ext4 of .* MiB free' said || fail "$(cat said)"
e2fsck -fn out/a >log 2>&1 || { cat log; fail "e2fsck"; }
dumpe2fs -h out/a 2>/dev/null >head
grep -q 'volume name: *sixteen bytes ok$' head || fail "label"
grep -q 'UUID: *01234567-89ab-cdef-0123-456789abcdef' head || fail "uuid"
[ "$(stat -c %b out/a)" -lt $(($(du -sk root | cut -f 1) * 2 + 4096)) ] ||
    fail "not sparse: $(stat -c %b out/a) blocks"
[ "$(stat -c %s out/a)" -gt $((1 << 30)) ] || fail "no free space"

# Again, quietly, over what is there: the same bytes, whatever lay there.
cp out/a out/b
echo garbage >>out/b
"$trvm" mkfs root -q -oout/b --label 'sixteen bytes ok' \
    --uuid 0123456789abcdef0123456789abcdef --free 1024M 2>said
[ ! -s said ] || fail "quiet: $(cat said)"
cmp out/a out/b || fail "two images of one source differ"

# The server gives the same bytes as the file.
"$trvm" serve root --free 99M --socket s >address 2>said &
server=$!
for _ in $(seq 100); do [ -s address ] && break; sleep 0.1; done
[ "$(cat address)" = "nbd+unix:///?socket=s" ] || fail "$(cat address)"
"$trvm" mkfs -q root --free 99M -o out/c
nbdcopy "$(cat address)" copy
cmp out/c copy || fail "served and written differ"

refuse() { # status pattern command...
	local wanted=$1 pattern=$2 rc=0
	shift 2
	"$@" >said 2>&1 || rc=$?
	[ $rc = "$wanted" ] || { cat said; fail "status $rc: $*"; }
	[ "$(wc -l <said)" = 1 ] || { cat said; fail "lines: $*"; }
	grep -qE -- "^trvm: $pattern" said || { cat said; fail "$*"; }
}

refuse 1 's: another server listens' timeout 20 "$trvm" serve root --socket s
refuse 1 '.*(Read-only|Permission denied|No such)' \
    timeout 20 "$trvm" serve root --socket /proc/none/s
refuse 2 '--socket PATH is needed' "$trvm" serve root
kill -TERM $server
rc=0
wait $server || rc=$?
[ $rc = 0 ] || fail "serve ends with $rc"
[ ! -e s ] || fail "the socket is left"

refuse 2 '-o IMAGE is needed' "$trvm" mkfs root
refuse 2 'usage: trvm mkfs' "$trvm" mkfs -o out/d
refuse 1 'none: No such file' "$trvm" mkfs none -o out/d
refuse 1 'no/d: No such file' "$trvm" mkfs root -o no/d
refuse 1 'out: ' "$trvm" mkfs root -o out
refuse 1 'root: ' "$trvm" mkfs root -o out/d --size 1M
refuse 1 '.*16 bytes' "$trvm" mkfs root -o out/d --label 'seventeen bytes !'
refuse 1 "--uuid: '0123' is no UUID" "$trvm" mkfs root -o out/d --uuid 0123
refuse 2 "--size: '1X' is no size" "$trvm" mkfs root -o out/d --size 1X
refuse 2 '--output needs a value' "$trvm" mkfs root -o ''
refuse 2 'an empty name where SOURCE' "$trvm" mkfs '' -o out/d
refuse 1 'out/b: a disk already' "$trvm" mkfs out/b -o out/d
ln -s /dev/stdout out/d
refuse 1 'out/d: .*something else than a file' \
    sh -c '"$0" mkfs root -o out/d | cat >&2; exit 1' "$trvm"
rm out/d
(ulimit -f 100
refuse 1 'out/d: .*File too large' "$trvm" mkfs root -o out/d)
refuse 1 'standard output: No space left' sh -c '"$0" help >/dev/full' "$trvm"
refuse 1 'standard output: No space left' \
    timeout 20 sh -c 'exec "$0" serve root --socket s >/dev/full' "$trvm"
[ ! -e s ] || fail "the socket is left"
echo 'not a tar at all' >text
refuse 1 'text: ' "$trvm" mkfs text -o out/d
[ "$(ls out)" = "a
b
c" ] || fail "left over: $(ls out)"

# It never replaces what it is made of.
mkdir -p own/sub
echo precious >own/a
tar -C own -cf own.tar .
for words in "own.tar -o own.tar" "own -o own/a" "own -o own/sub/../a" \
    "root --add own:/own -o own/a" "root --layer own.tar -o own.tar"; do
	refuse 1 '.*would be replaced, and is part of what it is made of' \
	    "$trvm" mkfs $words
done
[ "$(cat own/a)" = precious ] || fail "a source was replaced"
tar -tf own.tar >/dev/null || fail "a source was replaced"

# A disk that is full, and an interrupt in the middle.
mkdir small
if mount -t tmpfs -o size=1m none small 2>/dev/null; then
	trap 'umount "$T/small"' EXIT
	refuse 1 'small/d: .*No space left' "$trvm" mkfs root -o small/d
	[ -z "$(ls -A small)" ] || fail "left over on a full disk"
fi
truncate -s 1G big
mkdir many
for i in $(seq 4); do head -c 20000000 /dev/urandom >many/$i; done
python3 - "$trvm" <<'END' || fail "see above"
import signal, subprocess, sys, time
signal.signal(signal.SIGINT, signal.SIG_DFL)
for moment in (0.01, 0.05, 0.1):
    child = subprocess.Popen([sys.argv[1], "mkfs", "-q", "many", "-o", "out/d"])
    time.sleep(moment)
    child.send_signal(signal.SIGINT)
    if child.wait(20) not in (-signal.SIGINT, 0):
        sys.exit(f"interrupted after {moment} s: {child.returncode}")
END
[ "$(ls -A out | grep -v '^[abcd]$')" = "" ] || fail "left: $(ls -A out)"
