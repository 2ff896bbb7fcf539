#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# What is in the image of a filesystem is the tree that its own tool put there,
# attributes and all, whatever features the filesystem has; damage is one line.

set -eu
tree=$B/tests/runtime/tool_tree
xattrs=$B/tests/runtime/tool_xattrs
cd "$T"
export TRVM_CACHE=$T/cache TMPDIR=$T

fail() { echo "$*"; exit 1; }

same() { # label source [but-not]
	"$tree" "$2" >out 2>said || fail "$1: $(cat said)"
	[ ! -s said ] || fail "$1: $(cat said)"
	diff <(grep -vE "${3:-^$}" wanted) <(grep -vE "${3:-^$}" out) \
	    >difference || { head -n 20 difference; fail "$1"; }
}

# The kernel's opinion of an image's attributes, from a mount.
kernels() { # image [option]
	mkdir -p mnt
	mount -o loop,ro"${2-}" "$1" mnt 2>/dev/null || return 1
	getfattr -R -P -h -d -m - -e hex --absolute-names mnt 2>/dev/null |
	    awk '/^# file: / { name = substr($0, 13); next }
		NF { at = index($0, "="); value = substr($0, at + 1)
		     print name, substr($0, 1, at - 1), value ? value : "0x" }' |
	    LC_ALL=C sort >truth
	umount mnt
}

attributes() { # label image source
	kernels "$2" "${4-}" || { echo "note: no mount for $1"; return 0; }
	"$xattrs" "$3" 2>said | grep -v ' project ' | LC_ALL=C sort >out ||
	    fail "$1: $(cat said)"
	[ ! -s said ] || fail "$1: $(cat said)"
	[ -s truth ] || fail "$1: no attributes in the mount"
	diff truth out >difference || { head difference | cut -c -200; fail "$1: attributes"; }
}

refused() { # label words source
	local rc=0
	"$tree" "$3" >out 2>said || rc=$?
	[ $rc = 1 ] || fail "$1: status $rc, $(cat said)"
	[ "$(wc -l <said)" = 1 ] && grep -qF -- "$2" said ||
	    { cat said; fail "$1: not '$2'"; }
}

mkdir -p dir/a/b/c dir/many dir/void
echo short >dir/a/short
seq 100000 >dir/a/numbers
head -c 1000000 /dev/urandom >dir/a/noise
truncate -s 30000000 dir/a/holes
for at in 0 12345678 20000000 29999999; do
	printf 'data' | dd of=dir/a/holes bs=1 seek=$at conv=notrunc status=none
done
truncate -s 123456 dir/a/only-a-hole
: >dir/a/empty
ln dir/a/numbers dir/same
ln dir/a/numbers dir/a/b/c/same
ln -s short dir/a/link
ln -s "$(printf 'x/%.0s' $(seq 400))end" dir/long-link
ln -s "$(head -c 59 /dev/zero | tr '\0' y)" dir/link59
ln -s "$(head -c 60 /dev/zero | tr '\0' y)" dir/link60
mkfifo dir/fifo
mknod dir/null c 1 3 2>/dev/null || true
mknod dir/far b 2748 703710 2>/dev/null || true
for i in $(seq 700); do : >"dir/many/a file of many $i"; done
printf 'latin' >"$(printf 'dir/l\351tin')"
echo >"dir/$(head -c 255 /dev/zero | tr '\0' n)"
chmod 6755 dir/a/short
chmod 1777 dir/void
chown 70000:80000 dir/a/short dir/void
setfattr -n user.short -v value dir/a/short
setfattr -n user.empty dir/a/empty
setfattr -n user.long -v "$(head -c 700 /dev/zero | tr "\0" v)" dir/a/numbers
setfattr -n trusted.t -v 1 dir/a/b 2>/dev/null || true
setfattr -n security.capability \
    -v 0x0100000200200000000000000000000000000000 dir/a/noise 2>/dev/null || true
setfacl -m u:1234:rw,g:77:r dir/a/short 2>/dev/null || echo "note: no access lists"
setfacl -d -m u:1234:rwx dir/a/b 2>/dev/null || true
"$tree" dir >wanted

make_ext4() { # image option...
	local image=$1
	shift
	rm -f "$image"
	mke2fs -q -F -t ext4 -d dir "$@" "$image" 40M >said 2>&1 || fail "mke2fs: $(cat said)"
	e2fsck -fn "$image" >log 2>&1 || { cat log; fail "e2fsck"; }
}

# mke2fs keeps whole seconds, and nothing of the root
find dir -exec touch -hd '2001-02-03 04:05:06 UTC' {} +
"$tree" dir >wanted
while read -r label options; do
	make_ext4 root.img $options
	same "$label" tree:root.img '^(digest|\. )'
	attributes "$label" root.img tree:root.img
done <<END
default
1K -b 1024
2K -b 2048
inline -O inline_data -I 1024
sums -O metadata_csum,64bit
no-sums -O ^metadata_csum
bigalloc -O bigalloc -C 16384
ea-inode -O ea_inode
orphan -O orphan_file
blocks -O ^extents,^64bit,^metadata_csum
ext3 -O ^extents,^64bit,^metadata_csum -I 128
END
refused "as it is" "tree:root.img stands for" root.img

# Our own images have it all.
touch -hd '1932-04-05 06:07:08.123456789 UTC' dir/a/short
touch -hd '2200-01-01 00:00:00.000000001 UTC' dir/a/empty
touch -hd '1969-12-31 23:59:59.5 UTC' dir/a/b
"$tree" dir >wanted
"$B/trvm" mkfs -q dir -o own.img --free 9M
same "our own" tree:own.img

# Project ids, and what is in the tree after a change by debugfs.
make_ext4 root.img -O project -I 256
debugfs -w -R 'set_inode_field /void projid 4711' root.img 2>/dev/null
"$xattrs" tree:root.img | grep -qx 'void project 4711' || fail "a project"
debugfs -w -R 'mkdir /lost+found/x' root.img 2>/dev/null
"$tree" tree:root.img | grep -q '^lost+found/x ' || fail "what was found is lost"

# A tree, our image of it, and that image's tree.
make_ext4 root.img
"$B/trvm" mkfs -q tree:root.img -o again.img --free 9M
"$tree" tree:again.img | grep -v ^digest >out
"$tree" tree:root.img | grep -v ^digest | diff - out >difference ||
    { head difference; fail "there and back"; }
"$tree" tree:root.img | tail -n 1 >digest
"$B/trvm" mkfs -q tree:again.img -o third.img --free 9M
# the first may have had smaller blocks, and so smaller holes
"$B/trvm" mkfs -q tree:third.img -o fourth.img --free 9M
cmp third.img fourth.img || fail "an image of an image differs"
gzip -1 <root.img >packed
"$tree" tree:packed | tail -n 1 | cmp - digest || fail "a compressed image"

# squashfs: whole seconds that are not negative, no access lists, and whatever it
# is packed with.
find dir -exec touch -hd '2001-02-03 04:05:06 UTC' {} +
"$tree" dir | sed 's/ system\.posix_acl[^ ]*//g' >wanted
while read -r options; do
	rm -f root.squashfs
	mksquashfs dir root.squashfs -quiet -no-progress $options >log 2>&1 ||
	    { echo "note: $options: $(head -n 1 log)"; continue; }
	same "squashfs $options" tree:root.squashfs '^digest'
	attributes "squashfs $options" root.squashfs tree:root.squashfs
done <<END
-comp gzip
-comp xz -b 4096
-comp zstd -b 1M
-comp gzip -no-fragments
-comp lz4 -Xhc
-noI -noD -noF -noX
-no-duplicates -always-use-fragments
END
refused "a squashfs as it is" "tree:root.squashfs stands for" root.squashfs
mksquashfs dir lzo.squashfs -quiet -no-progress -comp lzo >log 2>&1 &&
    refused "what libsquashfs does not know" "of a kind that is not known" \
        tree:lzo.squashfs
mksquashfs dir root.squashfs -quiet -no-progress -noappend -no-xattrs >log 2>&1
[ -z "$("$xattrs" tree:root.squashfs)" ] || fail "attributes of nowhere"
"$B/trvm" mkfs -q tree:root.squashfs -o squashed.img --free 9M
"$tree" tree:squashed.img | grep -v -e ^digest >out
"$tree" tree:root.squashfs | grep -v -e ^digest | diff - out || fail "through a squashfs"
for part in 50 96 1000 100000; do
	head -c $part root.squashfs >bad.squashfs
	refused "a squashfs of $part bytes" "bad.squashfs: " tree:bad.squashfs
done

# Damage.
cp root.img bad.img
debugfs -w -R 'feature needs_recovery' bad.img 2>/dev/null
refused "a journal" "run e2fsck on it first" tree:bad.img
head -c 1000000 root.img >bad.img
refused "cut" "bad.img" tree:bad.img
cp root.img bad.img
printf '\377\377' | dd of=bad.img bs=1 seek=1160 conv=notrunc status=none
refused "a superblock" "bad.img: as an ext4 filesystem: " tree:bad.img
make_ext4 plain.img -O ^metadata_csum
cp plain.img bad.img
debugfs -w -R 'link /a /a/b/loop' bad.img 2>/dev/null
refused "a folder below itself" "a folder in two places" tree:bad.img
cp plain.img bad.img
debugfs -w -R 'clri /a/short' bad.img 2>/dev/null
refused "a file that is none" "bad.img: 'a/short': damaged" tree:bad.img
