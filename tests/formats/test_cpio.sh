#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# structs/cpio.struct reads from archives of cpio(1), with and without
# checksums, what is in the tree that they were made of.
# Sanitizers: address.

. tests/formats/lib.sh
values=$B/tests/formats/cpio_values
cd "$T"

mkdir -p tree/folder
for size in 0 1 2 3 4 5 1021 70000; do
	head -c $size /dev/urandom >"tree/folder/of-$size"
done
printf '%s' x >"tree/$(printf 'n%.0s' $(seq 200))"
ln -s folder/of-3 tree/link
ln tree/folder/of-5 tree/again
mkfifo tree/pipe
chmod 4711 tree/folder/of-4
touch -d @1000000000 tree/folder/of-1
(cd tree && find . -mindepth 1 -printf '%P\n') | sort >names

# stat's opinion, and the sum of the bytes; cpio gives the contents of a file
# with several names to the last.
tool_lines() { # archive
	cpio --quiet -t <"$1" | (cd tree && python3 -c '
import os, stat, sys
names = sys.stdin.read().split("\n")[:-1]
last = {}
for name in names:
    st = os.lstat(name)
    if stat.S_ISREG(st.st_mode):
        last[st.st_ino] = name
for name in names:
    st = os.lstat(name)
    data = b""
    if stat.S_ISREG(st.st_mode) and last[st.st_ino] == name:
        data = open(name, "rb").read()
    elif stat.S_ISLNK(st.st_mode):
        data = os.readlink(name).encode()
    print(f"{name} {st.st_mode:o} {st.st_uid} {st.st_gid} {st.st_nlink} "
          f"{int(st.st_mtime)} {len(data)} "
          f"{os.major(st.st_rdev)}:{os.minor(st.st_rdev)} {sum(data)}")
')
}

for format in newc crc; do
	(cd tree && cpio --quiet -o -H $format) <names >archive
	tool_lines archive >tool.lines
	"$values" archive >our.lines || fail "$format: $(tail -n 1 our.lines)"
	same_lines "$format" tool.lines our.lines
	[ "$(wc -l <our.lines)" = "$(wc -l <names)" ] || fail "$format: members"
done
survives cpio_values "$T/archive" 3000 3000 200
# a byte of the largest file's contents
at=$(grep -abo of-70000 archive | head -n 1 | cut -d: -f1)
printf '\0\377' | dd of=archive bs=1 seek=$((at + 100)) conv=notrunc status=none
! "$values" archive >our.lines || fail "a wrong checksum"
grep -q '^bad=a wrong checksum' our.lines || fail "$(tail -n 1 our.lines)"
