#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# structs/ext4.struct reads from real images, over a grid of features and block
# sizes, what dumpe2fs and debugfs read, finds every file, and every checksum
# right; what is changed through it e2fsck likes, and the tools read it.
# Sanitizers: address.

. tests/formats/lib.sh
truth=$PWD/tests/formats/ext4_truth.py
values=$B/tests/formats/ext4_values
cd "$T"

# A tree with short and long names, a deep extent tree, both kinds of links.
mkdir -p tree/folder/inner tree/many
echo hello >tree/hello
head -c 300000 /dev/zero | tr '\0' x >tree/folder/data
ln -s hello tree/short
ln -s "$(printf 'long/%.0s' $(seq 30))" tree/long
ln tree/hello tree/folder/again
for i in $(seq 150); do
	: >"tree/many/$(printf 'a-name-that-fills-blocks-%.0s' 1 2)$i"
done
truncate -s 3M tree/holes
for i in 1 3 5 7 9 11; do
	printf x | dd of=tree/holes bs=1 seek=$((i * 200000)) conv=notrunc \
	    status=none
done

cat >more <<'END'
mknod pipe p
mknod tty c 4 64
mknod far b 300 70000
ea_set /hello user.small value
ea_set /hello trusted.other "with spaces"
ea_set -f big /folder/data user.big
ea_set /folder user.of-a-folder x
sif /folder/data mtime 20380119031408
sif /short generation 77
fallocate /holes 300 320
END

make_image() { # size options...
	local size=$1
	shift
	rm -f image
	mke2fs -q -F -d tree "$@" image "$size" >mke2fs.err 2>&1 ||
	    fail "mke2fs $*: $(cat mke2fs.err)"
	head -c "$big" /dev/zero | tr '\0' v >big
	debugfs -w -f more image >debugfs.out 2>&1
	# -D makes hash trees
	e2fsck -fyD image >e2fsck.out 2>&1 || [ $? = 1 ] ||
	    fail "e2fsck -D: $(cat e2fsck.out)"
}

# Both programs' lines, only those with a key that the tool has.
compare() { # label
	"$truth" image | sort >tool.lines
	"$values" image >all.lines || fail "$1: $(grep ^bad all.lines)"
	cut -d= -f1 tool.lines | sort -u >keys
	awk -F= 'NR == FNR { keys[$1]; next } $1 in keys' keys all.lines |
	    sort >our.lines
	same_lines "$1" tool.lines our.lines
	grep -q '^checksums=.* 0 bad$' all.lines ||
	    fail "$1: $(grep '^wrong\|^checksums' all.lines | head -n 3)"
}

check() { # label wanted-changes size options...
	local label=$1 wanted=$2
	shift 2
	make_image "$@"
	compare "$label"
	"$values" --edit image change >changes || fail "$label: $(cat changes)"
	sed -n 's/^changed=//p' changes | sort -u | paste -sd' ' >got
	[ "$(cat got)" = "$wanted" ] ||
	    fail "$label: changed '$(cat got)', not '$wanted'"
	e2fsck -fn image >e2fsck.out 2>&1 ||
	    fail "$label, changed: $(cat e2fsck.out)"
	compare "$label, changed"
}

big=200
check "ext2" "attributes inode names superblock" \
    16M -t ext2 -b 1024 -I 128 -O ^dir_index
check "ext3" "attributes hash tree inode names superblock" \
    32M -t ext3 -b 2048
big=800
all="extents group hash tree inode names superblock"
check "plain" "attributes $all" 64M -t ext4 -b 4096
check "32 bits" "attributes $all" 64M -t ext4 -b 1024 -O ^64bit
check "gdt_csum" "attributes $all" \
    48M -t ext4 -b 1024 -O ^metadata_csum,uninit_bg,64bit
check "gdt_csum, 32 bits" "attributes $all" \
    48M -t ext4 -b 2048 -O ^metadata_csum,uninit_bg,^64bit -I 128
check "no sums" "attributes extents hash tree inode names superblock" \
    32M -t ext4 -b 4096 -O ^metadata_csum,^uninit_bg
check "guards" "MMP attributes $all" \
    64M -t ext4 -b 1024 -O mmp,orphan_file,metadata_csum_seed -L guarded
check "no extents" "attributes group hash tree inode names superblock" \
    64M -t ext4 -b 2048 -O ^extents,^64bit,^flex_bg,^huge_file
check "meta_bg" "attributes $all" \
    80M -t ext4 -b 1024 -O meta_bg,^resize_inode,sparse_super2 \
    -E num_backup_sb=2
check "bigalloc" "attributes $all" \
    512M -t ext4 -b 4096 -C 16384 -O bigalloc,quota,project -E quotatype=usrquota:grpquota:prjquota
check "wide inodes" "$all" \
    64M -t ext4 -b 4096 -I 1024 -O casefold,large_dir -E encoding=utf8
big=9000
check "inline" "extents group hash tree inode names superblock" \
    64M -t ext4 -b 2048 -I 512 -O inline_data,ea_inode,fast_commit
check "large blocks" "attributes extents group inode names superblock" \
    256M -t ext4 -b 65536 -O ^has_journal

# A hash tree with interior nodes.
rm -rf tree && mkdir tree
for i in $(seq 3600); do
	: >"tree/a-name-of-a-file-among-many-others-$i"
done
: >more
check "deep hash tree" "group hash tree inode superblock" \
    32M -t ext4 -b 1024 -N 4000

# What is broken ends the walk.
rm -rf tree && mkdir -p tree/folder && echo x >tree/folder/file
make_image 600k -t ext4 -b 1024 -O ^has_journal,^resize_inode -N 32
"$values" image >all.lines || fail "$(cat all.lines)"
survives ext4_values "$T/image" 3000 40000 800
