#!/bin/bash
# Trees that reach ext4's limits are clean, those past them are refused by
# name; sizes are chosen so that free space is what was asked, within 2 %.
# Sanitizers: address
. tests/images/lib.sh

tool() { "$B/tests/images/tool_ext4" "$@"; }

good() { # case count [size free]
	tool "$1" "$2" "$T/i" "${@:3}" >"$T/out" 2>&1 ||
	    fail "$1 $2: $(cat "$T/out")"
	clean "$T/i" "$1 $2"
}
bad() { # text case count [size free]
	if tool "${@:2:2}" "$T/i" "${@:4}" >"$T/out" 2>&1; then
		fail "$2 $3 was accepted"
	fi
	grep -qxF "$1" "$T/out" || fail "$2 $3 says: $(cat "$T/out")"
}

# extents: in the inode (4), one leaf (340), the index full, depths 2 and 3
for count in 1 4 5 340 341 1360 1361 462400 462401; do
	good sparse $count
done
debugfs -R 'ex /sparse' "$T/i" 2>/dev/null | awk '{ print $1 }' |
    grep -qx '3/' || fail "no extent tree of depth 3"

# one file through many groups
# (test_ext4_huge.sh has the largest file)
for bytes in 1 4095 4096 4097 134217728 536870913 300000000000; do
	good dense $bytes
done
good hole $(((2 ** 32 - 1) * 4096))
bad "dense: larger than 16 TiB, ext4's limit" dense $(((2 ** 32 - 1) * 4096 + 1))
bad "hole: larger than 16 TiB, ext4's limit" hole $(((2 ** 32 - 1) * 4096 + 1))

good links 65000
bad "0: more than 65000 hard links, ext4's limit" links 65001

# subdirectories past the link count's 16 bits
for count in 1 64997 64998 65100; do good dirs $count; done
good wide 100000
good deep 2000
good sizes 400

# more inodes than a group of the least size holds
good wide 200000 0 0

for free in 1000000 100000000 10000000000 5000000000000; do
	good sizes 100 0 $free
	got=$(($(cut -d ' ' -f 3 "$T/out") * 4096))
	# the kernel keeps 2 % or 16 MiB back, which df does not show
	kept=$(($(cut -d ' ' -f 1 "$T/out") / 50))
	[ $kept -lt 16777216 ] || kept=16777216
	[ $((got - kept)) -ge $free ] || fail "free $got of $free asked"
	[ $((got - kept)) -le $((free + free / 50 + 8192)) ] ||
	    fail "free $got of $free asked"
done
