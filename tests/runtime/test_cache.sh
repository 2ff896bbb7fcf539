#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# What is unpacked is kept, found again by its content, made again where it is
# damaged, shared by processes at once, and never needed.

set -eu
tree=$B/tests/runtime/tool_tree
cd "$T"
export TRVM_CACHE=$T/cache TMPDIR=$T/tmp
mkdir tmp

fail() { echo "$*"; exit 1; }

same() { # label
	timeout 60 "$tree" dir.tar.gz >out 2>said || fail "$1: $? $(cat said)"
	cmp -s out wanted || fail "$1: another tree"
	[ ! -s said ] || fail "$1: $(cat said)"
	[ -z "$(ls -A tmp)" ] || fail "$1: left in TMPDIR"
	[ -z "$(find cache -name '.*' ! -name cache)" ] ||
	    fail "$1: left in the cache: $(ls -A cache/unpacked)"
}

contents() { find cache/unpacked -name '[0-9a-f]*-*' ! -name '*-*-*'; }
entry() { find cache/unpacked -name 'all-*'; }

mkdir dir
seq 200000 >dir/numbers
head -c 300000 /dev/urandom >dir/noise
ln -s numbers dir/link
tar cf dir.tar dir
gzip -k dir.tar
"$tree" dir.tar >wanted

same "the first time"
[ "$(contents | wc -l) $(entry | wc -l)" = "1 1" ] || fail "$(ls cache/unpacked)"
cmp dir.tar "$(contents)" || fail "other contents"
[ "$(stat -c %a "$(contents)")" = 1400 ] || fail "the mode"
inode=$(stat -c %i "$(contents)")
again() { [ "$(stat -c %i "$(contents)")" $1 $inode ] || fail "$2"; }
same "the second time"
again = "made again"
cp dir.tar.gz copy.tar.gz && mv copy.tar.gz dir.tar.gz
same "a copy"
again = "a copy is unpacked again"

# touched, but whole: it is read and stays
touch "$(contents)"
before=$(cat "$(entry)")
same "touched"
again = "touched, and made again"
[ "$before" != "$(cat "$(entry)")" ] || fail "not noted"
# since another boot: the same
sed -i 's/ [0-9a-f-]* / 00000000-0000-0000-0000-000000000000 /' "$(entry)"
same "after a crash"
again = "whole after a crash, and made again"

# cut, longer, or with other bytes: it is made again, over the same name
damaged() { # label command...
	local file=$(contents)
	inode=$(stat -c %i "$file")
	chmod 600 "$file"
	"${@:2}" "$file"
	chmod 1400 "$file"
	same "$1"
	again != "$1: taken"
	cmp dir.tar "$(contents)" || fail "$1: not whole"
}
flip() { printf X | dd of="$1" bs=1 seek=70000 conv=notrunc status=none; }
lengthen() { echo more >>"$1"; }
damaged "cut" truncate -s -512
damaged "emptied" truncate -s 0
damaged "longer" lengthen
damaged "another byte" flip
for text in "" "x" "../../../etc/passwd-1 x 1 1 1" "$(head -c 300 /dev/zero | tr '\0' a)"; do
	printf '%s\n' "$text" >"$(entry)"
	same "an entry like '$text'"
done
printf '%s' "$(cat "$(entry)")" >"$(entry)"
same "an entry that is cut"
rm "$(contents)"
same "contents that are gone"
rm "$(entry)"
same "an entry that is gone"
mv "$(contents)" elsewhere && ln -s "$T/elsewhere" "cache/unpacked/$(cd cache/unpacked; cut -d' ' -f1 all-*)"
same "a link"
[ -z "$(find cache/unpacked -type l)" ] || fail "a link is taken"

# an entry that is no file, or somebody else's
file=$(entry)
rm "$file" && mkfifo "$file"
same "a pipe"
[ -f "$file" ] || fail "a pipe stays"
if [ "$(id -u)" = 0 ]; then
	chown 1 "$file"
	same "another's entry"
	[ "$(stat -c %u "$file")" = 0 ] || fail "another's entry is taken"
fi

# a folder that others can write, or is theirs
rm -rf cache
mkdir -p cache/unpacked
for mode in 770 707 1777; do
	chmod $mode cache/unpacked
	same "a folder of mode $mode"
	[ -z "$(find cache -type f)" ] || fail "a folder of mode $mode is used"
done
chmod 700 cache/unpacked
if [ "$(id -u)" = 0 ]; then
	chown 1 cache/unpacked
	same "another's folder"
	[ -z "$(find cache -type f)" ] || fail "another's folder is used"
fi

# at once
rm -rf cache
for i in 1 2 3 4; do
	"$tree" dir.tar.gz >out$i 2>&1 &
done
wait
for i in 1 2 3 4; do cmp out$i wanted || fail "four at once"; done
same "after four at once"
[ "$(contents | wc -l)" = 1 ] || fail "twice: $(ls cache/unpacked)"

# damaged archives leave nothing
rm -rf cache
head -c 100000 dir.tar.gz >cut.tar.gz
"$tree" cut.tar.gz >out 2>said && fail "a cut archive"
[ -z "$(find cache -type f)" ] || fail "kept of a cut archive: $(find cache)"

# without a cache, and with a full one
for bad in /dev/null/x /proc/none ""; do
	TRVM_CACHE=$bad HOME= XDG_CACHE_HOME= "$tree" dir.tar.gz >out ||
	    fail "no cache '$bad'"
	cmp out wanted || fail "no cache '$bad'"
done
[ -z "$(ls -A tmp)" ] || fail "left in TMPDIR"
mkdir small
if mount -t tmpfs -o size=200k none small 2>/dev/null; then
	trap 'umount "$T/small"' EXIT
	TRVM_CACHE=$T/small "$tree" dir.tar.gz >out || fail "a full cache"
	cmp out wanted || fail "a full cache"
	[ -z "$(find small -type f)" ] || fail "left in a full cache"
fi
XDG_CACHE_HOME=$T/xdg TRVM_CACHE= "$tree" dir.tar.gz >out
[ -d xdg/trvm/unpacked ] || fail "XDG_CACHE_HOME"
HOME=$T/home TRVM_CACHE= XDG_CACHE_HOME= "$tree" dir.tar.gz >out
[ -d home/.cache/trvm/unpacked ] || fail "HOME"

# emptied while it is used
"$B/trvm" serve -q dir.tar.gz --socket s >address &
server=$!
for _ in $(seq 100); do [ -s address ] && break; sleep 0.1; done
rm -rf cache
nbdcopy "$(cat address)" image || fail "read after the cache was emptied"
kill -TERM $server
wait $server || fail "the server: $?"
debugfs -R 'dump /dir/noise noise' image 2>/dev/null
cmp noise dir/noise || fail "other bytes after the cache was emptied"
