#!/bin/bash
# What e2fsprogs' own tools read from an image is what was asked for: features,
# label, UUID, size, free space, inodes, owners, times, devices.
. tests/images/lib.sh

mkdir -p "$T/tree/dir"
printf hello >"$T/tree/dir/file"
touch -d '2100-02-03 04:05:06.789 UTC' "$T/tree/dir/file"
chmod 4751 "$T/tree/dir/file"
ln -s "$(printf '%060d' 7)" "$T/tree/link"
"$trvm" mkfs --quiet "$T/tree" -o "$T/image" --label a-label \
    --uuid 00112233-4455-6677-8899-aabbccddeeff --size 200M
clean "$T/image" "with everything given"

dumpe2fs -h "$T/image" >"$T/super" 2>/dev/null
has() { grep -Eq "^$1:[[:space:]]+($2)\$" "$T/super" || { cat "$T/super"; fail "$1"; }; }
has 'Filesystem volume name' a-label
has 'Filesystem UUID' 00112233-4455-6677-8899-aabbccddeeff
has 'Block count' 51200
has 'Block size' 4096
has 'Inode size' 256
has 'Filesystem state' clean
has 'Checksum type' crc32c
for feature in has_journal ext_attr resize_inode dir_index orphan_file \
    filetype extent 64bit flex_bg metadata_csum_seed sparse_super large_file \
    huge_file dir_nlink extra_isize metadata_csum; do
	grep '^Filesystem features' "$T/super" | grep -qw "$feature" ||
	    fail "no $feature"
done
[ "$(grep '^Filesystem features' "$T/super" | wc -w)" = 18 ] ||
    fail "more features than were asked for"

debugfs -R 'stat /dir/file' "$T/image" >"$T/stat" 2>/dev/null
grep -q 'Mode:  04751' "$T/stat" || fail mode
# 2100 is past 32 bits: nanoseconds << 2 and epoch 1 in the extra field
grep -q 'mtime: 0xf4b211f2:bc1cbd01' "$T/stat" || { cat "$T/stat"; fail mtime; }
[ "$(debugfs -R 'cat /dir/file' "$T/image" 2>/dev/null)" = hello ] ||
    fail contents

# backups are whole: e2fsck can start from one (and then believes no group that
# says it is not initialised)
e2fsck -fn -b 32768 -B 4096 "$T/image" >"$T/log" 2>&1 || {
	cat "$T/log"
	fail "the backup super block"
}

# SOURCE_DATE_EPOCH is the time of creation
SOURCE_DATE_EPOCH=86400 "$trvm" mkfs --quiet "$T/tree" -o "$T/image"
TZ=UTC dumpe2fs -h "$T/image" 2>/dev/null |
    grep -q 'Filesystem created: *Fri Jan  2 00:00:00 1970' ||
    fail SOURCE_DATE_EPOCH

# what cannot be
refuse() { # text options...
	if "$trvm" mkfs "$T/tree" -o "$T/none" "${@:2}" 2>"$T/err"; then
		fail "accepted: ${*:2}"
	fi
	grep -qF -- "$1" "$T/err" || { cat "$T/err"; fail "${*:2}"; }
	[ "$(wc -l <"$T/err")" = 1 ] || fail "${*:2}: more than one line"
	[ ! -e "$T/none" ] || fail "${*:2}: left an image"
}
refuse 'too small' --size 100K
refuse 'at most 16 bytes' --label 12345678901234567
refuse uuid --uuid 0011
