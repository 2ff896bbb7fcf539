#!/bin/bash
# A nasty tree comes back from an image as the host kernel shows it: names,
# kinds, modes, owners, times, targets, devices, links and contents; two builds
# and two kinds of source are the same bytes; a kernel that writes to it leaves
# it clean.
. tests/images/lib.sh
need_root "mount and to make devices"

python3 tests/runtime/nasty.py "$T/tree"
"$trvm" mkfs --quiet "$T/tree" -o "$T/image"
clean "$T/image" "from the directory"
mount_image "$T/image" "$T/mnt"
listing "$T/tree" >"$T/want"
listing "$T/mnt" >"$T/got"
[ "$(wc -l <"$T/want")" -gt 30 ] || fail "the tree is not nasty"
diff "$T/want" "$T/got" || fail "the image differs from the directory"
contents "$T/tree" >"$T/want"
contents "$T/mnt" >"$T/got"
diff "$T/want" "$T/got" || fail "contents differ"
umount "$T/mnt"

# the same tree, another folder, other inode numbers, later
mkdir "$T/copy"
cp -a --sparse=always "$T/tree/." "$T/copy/"
touch -r "$T/tree" "$T/copy"
"$trvm" mkfs --quiet "$T/tree" -o "$T/again"
same "$T/image" "$T/again" "two builds of one tree differ"

# as a tar (which has no sockets), plain and compressed
find "$T/copy" -type s -delete
for d in "$T/copy"; do touch -r "$T/tree" "$d"; done
"$trvm" mkfs --quiet "$T/copy" -o "$T/image"
tar --numeric-owner --format=posix --xattrs --xattrs-include='*' --acls -S \
    -C "$T/copy" -cf "$T/tar" .
"$trvm" mkfs --quiet "$T/tar" -o "$T/again"
same "$T/image" "$T/again" "a directory and its tar differ"
xz -0 -k "$T/tar"
"$trvm" mkfs --quiet "$T/tar.xz" -o "$T/again"
same "$T/image" "$T/again" "a directory and its tar.xz differ"

# used in anger: the kernel allocates, frees and grows what we laid out
mount_image "$T/image" "$T/mnt"
mount -o remount,rw "$T/mnt" 2>/dev/null || {
	umount "$T/mnt"
	mount -o loop "$T/image" "$T/mnt"
}
dd if=/dev/urandom of="$T/mnt/large" bs=1M count=300 status=none
mkdir "$T/mnt/wide"
for i in $(seq 3000); do : >"$T/mnt/wide/a file numbered $i"; done
chattr +i "$T/mnt/large" && chattr -i "$T/mnt/large"
setfattr -n user.test -v value "$T/mnt/large"
find "$T/mnt" -mindepth 1 -maxdepth 1 ! -name large ! -name lost+found \
    ! -name wide -exec rm -rf {} +
umount "$T/mnt"
clean "$T/image" "after the kernel wrote to it"
