#!/bin/bash
# The largest file that ext4 has, 16 TiB less a block, every block of it mapped;
# and what is past 2^32 blocks, as few inodes as it can have.
# long
. tests/images/lib.sh
need_root "mount a tmpfs: ext4 cannot hold the image"

mkdir "$T/big"
mount -t tmpfs -o size=4G tmpfs "$T/big"
trap 'umount "$T/big"' EXIT
"$B/tests/images/tool_ext4" dense $(((2 ** 32 - 1) * 4096)) "$T/big/i" 0 0 ||
    fail "not made"
clean "$T/big/i" "the largest file"
debugfs -R 'stat /dense' "$T/big/i" 2>/dev/null | grep -q 'Size: 17592186040320' ||
    fail "its size"

mkdir "$T/tree"
for features in dir_index sparse_super2 ^flex_bg; do
	"$trvm" mkfs --quiet "$T/tree" -o "$T/big/i" --size 17T --inodes 600000 \
	    --features "$features" || fail "17T, $features"
	clean "$T/big/i" "17T, $features"
done
"$trvm" mkfs --quiet "$T/tree" -o "$T/big/i" --size 16T --block-size 2K \
    --inodes 600000 || fail "16T, 2K"
clean "$T/big/i" "16T, 2K"
