#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# With inline_data, small files and directories come back as they were, from
# their inodes and beside attributes of every length; and the kernel changes
# them into larger ones and back.
. tests/images/lib.sh
need_root "mount"
tool=$B/tests/images/tool_xattr
xattrs() { PYTHONUTF8=1 python3 -IS tests/images/xattrs.py "$@"; }
inline() { # path: whether it is
	debugfs -R "stat $1" "$T/image" 2>/dev/null |
	    grep -q 'Size of inline data'
}

# lengths and names around every edge, and what must be read back of them
python3 -IS - "$T/tree" >"$T/description" <<'END'
import os, sys
root = sys.argv[1]
pattern = bytes(range(1, 251)) * 10
def file(path, data):
    print(f"f {path} {data.hex()}")
    open(f"{root}/{path}", "wb").write(data)
def folder(path):
    print(f"d {path}")
    os.mkdir(f"{root}/{path}")
os.mkdir(root)
for n in range(200):
    file(f"file.{n}", pattern[:n])
for n in range(0, 140, 3):
    for x in range(0, 90, 10):
        file(f"with.{n}.{x}", pattern[n:2 * n])
        print(f"x user.a {pattern[:x].hex()}")
for n in range(20):
    folder(f"dir.{n}")
    for i in range(n):
        file(f"dir.{n}/{i}", b"a")
for n in range(1, 140):
    folder(f"name.{n}")
    file(f"name.{n}/" + "x" * n, b"b")
    folder(f"name.{n}/second")
for n in range(0, 88, 8):
    folder(f"xdir.{n}")
    print(f"x user.a {pattern[:n].hex()}")
    for i in range(5):
        file(f"xdir.{n}/name{i}", b"cc")
END
printf a >"$T/tree/values"

for options in "4096 0" "1024 2" "2048 1"; do
	block=${options% *}
	cp "$T/description" "$T/all"
	# values that are small, and in inodes of their own all the same
	{
		echo "f values 61"
		for i in $(seq $((block / 22))); do
			echo "x user.$i $(printf "%064d" $i)"
		done
	} >>"$T/all"
	"$tool" "$T/image" $options inline_data,ea_inode <"$T/all"
	clean "$T/image" "$options"
	for path in file.1 file.60 file.61 file.128 with.60.40 with.108.0 \
	    dir.0 dir.4 name.48/second name.48 name.49 name.60 xdir.8; do
		inline $path || fail "$path is not inline"
	done
	for path in file.0 file.129 with.111.0 with.60.60 dir.19 name.61 \
	    lost+found; do
		! inline $path || fail "$path is inline"
	done
	mount_image "$T/image" "$T/mnt"
	diff -r -x lost+found "$T/tree" "$T/mnt" || fail "$options: contents"
	xattrs want <"$T/all" >"$T/want"
	xattrs got "$T/mnt" >"$T/got"
	cmp "$T/want" "$T/got" || fail "$options: attributes"
	umount "$T/mnt"
done

rm "$T/tree/values"

# written to: what is inline grows out of its inode, shrinks, gets and loses
# attributes; what was not is made small
"$tool" "$T/image" 4096 0 inline_data <"$T/description"
mount -o loop "$T/image" "$T/mnt"
for i in 1 59 60 61 100 128; do
	printf x >>"$T/mnt/file.$i"
	printf x >>"$T/tree/file.$i"
	head -c 5000 /dev/zero >"$T/mnt/file.$((i + 1))"
	cp "$T/mnt/file.$((i + 1))" "$T/tree/file.$((i + 1))"
	setfattr -n user.new -v "$(printf "%080d" $i)" "$T/mnt/file.$((i - 1))"
done
for i in 0 1 4 9; do
	for k in a b c d e f g h; do
		: >"$T/mnt/dir.$i/$k"
		: >"$T/tree/dir.$i/$k"
	done
done
for i in 1 40 60 63 100; do
	mv "$T/mnt/name.$i/second" "$T/mnt/moved.$i"
	mv "$T/tree/name.$i/second" "$T/tree/moved.$i"
	rm -r "$T/mnt/name.$((i + 1))" "$T/tree/name.$((i + 1))"
done
setfattr -x user.a "$T/mnt/with.60.40"
printf small >"$T/mnt/file.150"
printf small >"$T/tree/file.150"
mkdir "$T/mnt/new" "$T/tree/new"
umount "$T/mnt"
clean "$T/image" "after the kernel wrote to it"
mount_image "$T/image" "$T/mnt"
diff -r -x lost+found "$T/tree" "$T/mnt" || fail "written to: contents"
umount "$T/mnt"

# a source's files are read when their inodes are
mkdir "$T/source"
for i in $(seq 0 200); do head -c $i /dev/urandom >"$T/source/$i"; done
printf xyz | dd of="$T/source/sparse" bs=1 seek=90 status=none
"$trvm" mkfs --quiet -O inline_data "$T/source" -o "$T/image"
clean "$T/image" "from a directory"
mount_image "$T/image" "$T/mnt"
diff -r -x lost+found "$T/source" "$T/mnt" || fail "from a directory: contents"
umount "$T/mnt"
inline 90 || fail "a directory's file is not inline"
"$trvm" mkfs --quiet "$T/source" -o "$T/image"
! inline 90 || fail "inline, and nobody asked"
