#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Hashed directories: e2fsck finds nothing, the kernel lists and finds every
# name and no other, and goes on writing in them without a complaint; with names
# of any bytes, of every length, and of the same hash.
. tests/images/lib.sh
need_root "mount images"

. tests/images/htree.sh

# one block, the first that has an index, one level of nodes
good text 140 20
[ -z "$levels" ] || fail "140 short names have an index"
good text 150 20
[ "$levels" = 0 ] || fail "150 short names have no index"

# inspect reads the same index as debugfs
"$B/tests/images/tool_ext4_names" text 3000 20 "$T/i" >"$T/names"
first=$(debugfs -R 'blocks /names' "$T/i" 2>/dev/null | cut -d ' ' -f 1)
"$B/inspect" ext4 "$T/i" -s HtreeRootBlock -a $((first * 4096)) \
    -p block_size=4096 --elements 600 | awk '$2 == "hash" { hash = $3 }
	$2 == "block" && hash != "" { print hash, $3 }' >"$T/inspected"
index | sed -n 's/^Entry #[1-9][0-9]*: Hash \(0x[0-9a-f]*\).*, block \(.*\)/\1 \2/p' |
    while read -r hash block; do echo $((hash)) $block; done |
    awk '!seen[$0]++' >"$T/debugged" # which says the root twice
[ -s "$T/debugged" ] && cmp -s "$T/inspected" "$T/debugged" ||
    fail "inspect: $(diff "$T/inspected" "$T/debugged" | head -n 3)"

good any 40000 40
[ "$levels" = 1 ] || fail "40000 names: $levels levels of nodes"
good any 800 2 modern 1024
good any 800 33 boot 2048
good any 800 255 boot
good any 3000 100 tiny
[ -z "$levels" ] || fail "tiny has an index"

# two levels of nodes
good text 46495 255 modern 1024
[ "$levels" = 2 ] || fail "46495 long names: $levels levels of nodes"
dumpe2fs -h "$T/i" 2>/dev/null | grep -q '^Filesystem features.* large_dir' ||
    fail "large_dir is not among the features"
"$B/tests/images/tool_ext4_names" text 46494 255 "$T/i" modern 1024 >"$T/names"
! dumpe2fs -h "$T/i" 2>/dev/null | grep -q large_dir ||
    fail "large_dir without a need"
! "$B/tests/images/tool_ext4_names" text 46495 255 "$T/i" modern 1024 \
    ^large_dir >"$T/names" 2>"$T/log" || fail "large_dir was made"
grep -q "^names: .*needs ext4's large_dir" "$T/log" || fail "$(cat "$T/log")"

# Pairs of one hash, each parted by the end of a leaf: the index says that the
# hash goes on.
"$B/tests/images/tool_ext4_names" collide 200 255 "$T/i" >"$T/names"
[ "$(index | grep -cE '^Entry #[0-9]+: Hash 0x[0-9a-f]{7}[13579bdf]')" -gt 20 ] ||
    fail "no hash goes on in the next leaf"
good collide 200 255
