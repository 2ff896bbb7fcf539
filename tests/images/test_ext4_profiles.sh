#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Every profile with every size of blocks, at sizes around those where a journal
# or a group begins: clean, of the features that docs/formats/ext4.md says, and
# the kernel writes to it, silently, with e2fsck as clean afterwards.
. tests/images/lib.sh
need_root "mount what was made"

tool() { "$B/tests/images/tool_ext4" "$@"; }
modern="has_journal ext_attr resize_inode dir_index orphan_file filetype extent
    64bit flex_bg metadata_csum_seed sparse_super large_file huge_file
    dir_nlink extra_isize metadata_csum"
boot="has_journal ext_attr resize_inode dir_index filetype extent flex_bg
    sparse_super large_file huge_file uninit_bg dir_nlink extra_isize"
tiny="filetype extent sparse_super"

features() { # image
	dumpe2fs -h "$1" 2>/dev/null | sed -n 's/^Filesystem features: *//p' |
	    tr ' ' '\n' | sort | tr '\n' ' '
}
sorted() { tr -s ' \n' '\n\n' <<<"$1" | sort | tr '\n' ' '; }

# The kernel says nothing about the loop device since it was up for $1 seconds,
# but that it is mounted.
silent() {
	! dmesg | awk -v since="$1" -F'[][ ]+' '$2 >= since' |
	    grep "EXT4-fs.*$(basename "$loop")" |
	    grep -v 'mounted filesystem\|unmounting\|orphan cleanup'
}

write_to() { # image
	local since
	mkdir -p "$T/mnt"
	# ours first, then the time: what was said before was of somebody else's
	loop=$(losetup -f --show "$1") || { echo "no loop devices"; exit 77; }
	trap 'umount "$T/mnt" 2>/dev/null || :; losetup -d "$loop" || :' EXIT
	sleep 0.02
	read -r since _ </proc/uptime
	mount "$loop" "$T/mnt" || { echo "loop mounts do not work"; exit 77; }
	mkdir "$T/mnt/new"
	cp -r runtime/ext4 "$T/mnt/new"
	ln -s "$(printf '%0900d' 1)" "$T/mnt/new/link"
	rm -r "$T/mnt/new/ext4/"*.h
	umount "$T/mnt" || fail umount
	silent "$since" || fail "the kernel has something to say"
	losetup -d "$loop"
	trap - EXIT
}

for profile in modern boot tiny; do
	for block in 1024 2048 4096; do
		for size in $((2047 * block)) $((2048 * block)) 50000001 300000000; do
			what="$profile, blocks of $block, $size bytes"
			tool sizes 9 "$T/i" "$size" 0 "$profile" "$block" \
			    >"$T/out" 2>&1 || fail "$what: $(cat "$T/out")"
			clean "$T/i" "$what"
		done
		[ "$(features "$T/i")" = "$(sorted "${!profile}")" ] ||
		    fail "$what: $(features "$T/i")"
		write_to "$T/i"
		clean "$T/i" "$what, written to"
	done
done

# what a tree makes necessary comes by itself
tool hole 3000000000 "$T/i" 0 0 tiny >/dev/null || fail "a large hole"
[[ " $(features "$T/i")" = *" large_file "* ]] || fail "no large_file"
clean "$T/i" "a large file"
tool dirs 65010 "$T/i" 0 0 tiny >/dev/null || fail "many directories"
[[ " $(features "$T/i")" = *" dir_nlink "* ]] || fail "no dir_nlink"
clean "$T/i" "many directories"

# single features
try() { # list, size
	tool sizes 30 "$T/i" "$2" 0 "${3-modern}" 1024 "$1" >"$T/out" 2>&1 ||
	    fail "$1: $(cat "$T/out")"
	clean "$T/i" "$1, $2 bytes"
	write_to "$T/i"
	clean "$T/i" "$1, $2 bytes, written to"
}
for size in 6000000 33000000 150000000; do
	try ^has_journal $size
	try sparse_super2 $size
	try meta_bg $size
	try ^resize_inode,^flex_bg $size
	try ^sparse_super $size
	try ^metadata_csum $size
	try uninit_bg $size
	try ^64bit $size
	try metadata_csum,orphan_file,has_journal $size tiny
done
refuse() { # text list
	if tool sizes 1 "$T/i" 0 0 modern 4096 "$2" 2>"$T/err"; then
		fail "accepted: $2"
	fi
	grep -qF -- "$1" "$T/err" || { cat "$T/err"; fail "$2"; }
}
refuse "feature 'bigalloc'" bigalloc
refuse "feature ''" ,
refuse 'orphan_file needs has_journal' ^has_journal,orphan_file
if tool sizes 1 "$T/i" 0 0 modern 8192 2>"$T/err"; then fail "8192 bytes"; fi
