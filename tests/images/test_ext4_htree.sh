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
good any 40000 40
[ "$levels" = 1 ] || fail "40000 names: $levels levels of nodes"
for length in 2 33 255; do
	good any 800 $length
done

# Pairs of one hash, each parted by the end of a leaf: the index says that the
# hash goes on.
"$B/tests/images/tool_ext4_names" collide 200 255 "$T/i" >"$T/names"
[ "$(index | grep -cE '^Entry #[0-9]+: Hash 0x[0-9a-f]{7}[13579bdf]')" -gt 20 ] ||
    fail "no hash goes on in the next leaf"
good collide 200 255
