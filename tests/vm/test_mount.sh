#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# trvm mount: the file is the image that mkfs writes, any tool takes it, and
# nothing is left, whatever ends it.

. tests/vm/lib.sh
folder=$T/mnt
pid=

# A test that fails leaves no mount either.
trap '[ -z "$pid" ] || kill -KILL $pid; umount -l "$T/loop" "$folder" 2>/dev/null || :' EXIT

why=$("$trvm" mount -q /dev/null "$T" 2>&1) || :
[[ $why != *"/dev/fuse"* ]] || { echo "$why"; exit 77; }

begin() { # arguments...
	rm -f "$T/out"
	# a background job of a shell ignores SIGINT; ours shall not
	python3 -c 'import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])' "$trvm" mount "$@" >"$T/out" 2>"$T/err" &
	pid=$!
	until [ -s "$T/out" ]; do
		kill -0 $pid 2>/dev/null || { cat "$T/err"; fail "no mount"; }
		sleep 0.02
	done
}

ended() { # wanted status
	local rc=0 tries=600
	while kill -0 $pid 2>/dev/null; do
		[ $((tries--)) -gt 0 ] || fail "it does not end"
		sleep 0.05
	done
	wait $pid || rc=$?
	pid=
	tries=100
	[ $rc = "$1" ] || fail "status $rc, not $1: $(cat "$T/err")"
	while grep -q " $folder " /proc/mounts; do
		[ $((tries--)) -gt 0 ] || fail "the mount is left"
		sleep 0.05
	done
}

mkdir -p "$T/root/etc" "$folder" "$T/loop"
echo hello >"$T/root/etc/motd"
head -c 3000001 /dev/urandom >"$T/root/big"
tar -C "$T/root" -cf "$T/root.tar" .
"$trvm" mkfs -q "$T/root.tar" -o "$T/image" --free 20M

# the same bytes, and what independent tools say
begin "$T/root.tar" "$folder" --free 20M
[ "$(cat "$T/out")" = "$folder/disk" ] || fail "it says: $(cat "$T/out")"
[ "$(ls "$folder")" = disk ] || fail "files: $(ls "$folder")"
cmp "$T/image" "$folder/disk"
e2fsck -fn "$folder/disk" >"$T/log" 2>&1 || fail "$(cat "$T/log")"
[ "$(stat -c %b "$folder/disk")" -lt "$(($(stat -c %s "$T/image") / 512))" ] ||
    fail "it has no holes"
cp --sparse=always "$folder/disk" "$T/copy"
cmp "$T/image" "$T/copy"

# writes: by debugfs, and by the kernel through a loop device
debugfs -w -R "write $T/root/etc/motd new" "$folder/disk" >"$T/log" 2>&1
e2fsck -fn "$folder/disk" >"$T/log" 2>&1 || fail "$(cat "$T/log")"
[ "$(debugfs -R 'cat new' "$folder/disk" 2>/dev/null)" = hello ] ||
    fail "what debugfs wrote is not there"
if [ "$(id -u)" = 0 ] && mount -o loop "$folder/disk" "$T/loop" 2>"$T/log"; then
	cmp "$T/root/big" "$T/loop/big"
	cp "$T/root/big" "$T/loop/again"
	rm "$T/loop/big"
	fstrim "$T/loop" 2>"$T/log" || fail "fstrim: $(cat "$T/log")"
	umount "$T/loop"
	e2fsck -fn "$folder/disk" >"$T/log" 2>&1 || fail "$(cat "$T/log")"
fi
! truncate -s 1M "$folder/disk" 2>/dev/null || fail "its size was changed"
kill -INT $pid
ended 0
cmp <(tar -C "$T/root" -cf - .) "$T/root.tar" >/dev/null ||
    fail "the source was written to"

# read-only; unmounted by somebody else
begin "$T/root" "$folder" --read-only
! printf x 2>/dev/null | dd of="$folder/disk" conv=notrunc status=none \
    2>/dev/null || fail "a read-only file was written"
umount "$folder" 2>/dev/null || fusermount3 -u "$folder"
ended 0

# SIGKILL, while the file is open
begin "$T/root" "$folder"
exec 9<"$folder/disk"
kill -KILL $pid
ended 137 2>/dev/null
exec 9<&-

# an image of any kind as it is; a file of the source changes: an error, a line
begin "$T/image" "$folder"
cmp "$T/image" "$folder/disk"
kill -TERM $pid
ended 0
begin "$T/root" "$folder"
echo x >>"$T/root/big"
! cat "$folder/disk" >/dev/null 2>&1 || fail "a changed file was read"
grep -q 'root/big: changed' "$T/err" || fail "no line: $(cat "$T/err")"
kill -TERM $pid
ended 0

# what cannot be
! "$trvm" mount "$T/root" "$T/nosuch" 2>"$T/err" || fail "a mount on nothing"
[ "$(cat "$T/err")" = "trvm: $T/nosuch: No such file or directory" ] ||
    fail "$(cat "$T/err")"
! "$trvm" mount "$T/root" "$T/image" 2>"$T/err" || fail "a mount on a file"
grep -q 'Not a directory' "$T/err" || fail "$(cat "$T/err")"
[ -z "$(ls -A "$TMPDIR")" ] || fail "left in TMPDIR"
