#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# resize2fs makes the filesystem larger, mounted or not, and smaller; the resize
# inode is what mke2fs makes of it.
. tests/images/lib.sh
need_root "mount what was made"

tool() { "$B/tests/images/tool_ext4" "$@" >/dev/null || fail "$*"; }
mkdir "$T/mnt"
trap 'umount "$T/mnt" 2>/dev/null || :' EXIT

# block numbers and all, the inode is mke2fs's: same sizes, same layout
shows() { debugfs -R "$2" "$1" 2>/dev/null | grep -o "$3"; }
for block in 1024 2048 4096; do
	tool sizes 0 "$T/i" 600000000 0 modern $block
	truncate -s 0 "$T/m"
	truncate -s 600000000 "$T/m"
	mke2fs -q -F -t ext4 -b $block -O 64bit "$T/m" 2>/dev/null
	for what in 'Size: [0-9]*$' 'Blockcount: [0-9]*'; do
		[ "$(shows "$T/i" 'stat <7>' "$what")" = \
		    "$(shows "$T/m" 'stat <7>' "$what")" ] ||
		    fail "resize inode, $block: $what"
	done
done

grow() { # from, to, tool's words
	local what="${*:3}, $1 to $2"
	tool sizes 30 "$T/i" "$1" 0 "${@:3}"
	cp --sparse=always "$T/i" "$T/copy"
	truncate -s "$2" "$T/i"
	resize2fs "$T/i" >"$T/log" 2>&1 || { cat "$T/log"; fail "$what"; }
	clean "$T/i" "$what"
	[ "$(dumpe2fs -h "$T/i" 2>/dev/null | awk '/^Block count/ {c=$3}
	    /^Block size/ { printf "%.0f", c * $3 }')" -gt $(($2 / 10 * 9)) ] ||
	    fail "$what: not grown"
	resize2fs -M "$T/i" >"$T/log" 2>&1 || { cat "$T/log"; fail "$what -M"; }
	clean "$T/i" "$what and down again"
}
# Growing what is mounted takes CAP_SYS_RESOURCE, which containers have not.
may_grow_mounted() {
	local caps
	caps=$(awk '/^CapEff/ { print $2 }' /proc/self/status)
	[ $((0x$caps >> 24 & 1)) = 1 ]
}
grow_mounted() { # after grow
	local what="mounted, ${*:3}, $1 to $2" loop
	may_grow_mounted || return 0
	mount -o loop "$T/copy" "$T/mnt" || { echo "loop mounts do not work"; exit 77; }
	loop=$(findmnt -no SOURCE "$T/mnt")
	truncate -s "$2" "$T/copy"
	losetup -c "$loop"
	resize2fs "$loop" >"$T/log" 2>&1 || { cat "$T/log"; fail "$what"; }
	cp -r runtime/ext4 "$T/mnt"
	umount "$T/mnt"
	clean "$T/copy" "$what"
}
for block in 1024 2048 4096; do
	for profile in modern boot; do
		grow 50000000 3000000000 $profile $block
		grow_mounted 50000000 3000000000 $profile $block
	done
done
grow 200000000 9000000000 modern 4096 meta_bg
grow_mounted 200000000 9000000000 modern 4096 meta_bg
grow 200000000 900000000 modern 1024 sparse_super2
grow 200000000 900000000 tiny 1024
