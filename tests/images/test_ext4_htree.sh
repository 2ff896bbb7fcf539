#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Hashed directories: e2fsck finds nothing, the kernel lists and finds every
# name and no other, and goes on writing in them without a complaint; with names
# of any bytes, of every length, and of the same hash.
. tests/images/lib.sh
need_root "mount images"

complaints() { # of the device $1, since line $2 of the kernel's log
	dmesg 2>/dev/null | tail -n "+$(($2 + 1))" |
	    grep -E "EXT4-fs (error|warning).*\b$1\b" || :
}

# What the index says, as debugfs reads it.
index() {
	debugfs -R 'htree /names' "$T/i" 2>/dev/null
}

# Mounts $T/i writable where a loop can be had, does $1 with the names in
# $T/names, and unmounts.
in_mount() { # verb
	local seen device
	seen=$(dmesg 2>/dev/null | wc -l)
	mkdir -p "$T/m"
	mount -o loop "$T/i" "$T/m" 2>"$T/log" || {
		cat "$T/log"
		grep -q 'permission denied\|failed to setup loop' "$T/log" &&
		    { echo "loop mounts do not work here"; exit 77; }
		fail "mount"
	}
	trap 'umount "$T/m" 2>/dev/null || :' EXIT
	device=$(basename "$(findmnt -no SOURCE "$T/m")")
	python3 -IS tests/images/names.py "$1" "$T/m/names" <"$T/names" \
	    >"$T/now" || fail "$what: $1: $(tail -n 1 "$T/now")"
	umount "$T/m"
	[ -z "$(complaints "$device" "$seen")" ] ||
	    fail "$what: $1: $(complaints "$device" "$seen")"
}

good() { # case count length
	what="$1 $2 $3"
	"$B/tests/images/tool_ext4_names" "$@" "$T/i" >"$T/names" ||
	    fail "$what: not made"
	levels=$(index | sed -n 's/^.*Indirect levels: //p')
	clean "$T/i" "$what"
	in_mount look
	clean "$T/i" "$what, mounted"
	in_mount change
	clean "$T/i" "$what, changed"
	mv "$T/now" "$T/names"
	in_mount look
}

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
