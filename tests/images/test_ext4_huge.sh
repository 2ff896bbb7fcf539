#!/bin/bash
# The largest file that ext4 has, 16 TiB less a block, every block of it mapped.
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
