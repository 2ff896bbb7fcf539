#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# What is large and empty costs nothing: 16 TiB are served from 16 MiB of
# memory, a file of them has no more in it than what says that they are empty,
# and the kernel mounts it.
. tests/images/lib.sh
need_root "mount a tmpfs: ext4 cannot hold the image"

mkdir "$T/big" "$T/mnt" "$T/tree"
mount -t tmpfs -o size=1G tmpfs "$T/big"
trap 'umount "$T/mnt" 2>/dev/null || :; umount "$T/big"' EXIT

"$trvm" serve --quiet "$T/tree" --socket "$T/s" --size 16T >"$T/out" &
server=$!
trap 'kill $server 2>/dev/null || :
    umount "$T/mnt" 2>/dev/null || :; umount "$T/big"' EXIT
for _ in $(seq 100); do [ -S "$T/s" ] && break; sleep 0.1; done
nbdcopy "nbd+unix:///?socket=$T/s" null: || fail nbdcopy
memory=$(awk '/^VmHWM/ { print $2 }' /proc/$server/status)
[ "$memory" -le 16384 ] || fail "$memory KiB of memory"
kill $server && wait $server || :

"$trvm" mkfs --quiet "$T/tree" -o "$T/big/i" --size 16T || fail mkfs
[ "$(du -m "$T/big/i" | cut -f1)" -le 100 ] || fail "$(du -m "$T/big/i")"
mount -o loop "$T/big/i" "$T/mnt" || { echo "loop mounts do not work"; exit 77; }
[ "$(stat -fc %S "$T/mnt")" = 4096 ] || fail "size of blocks"
[ "$(stat -fc %f "$T/mnt")" -gt $((2 ** 32 / 100 * 97)) ] || fail "free blocks"
cp -r runtime/ext4 "$T/mnt"
umount "$T/mnt"
rm "$T/big/i"

try() { # options
	"$trvm" mkfs --quiet "$T/tree" -o "$T/big/i" "$@" || fail "$*"
	clean "$T/big/i" "$*"
	rm "$T/big/i"
}
try --size 1T
try --size 1T --features meta_bg
try --size 1T --profile boot
try --size 600G --block-size 1K --inodes 100000
try --size 800G --block-size 1K --inodes 100000 --features ^has_journal
