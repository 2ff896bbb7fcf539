#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A small ext4 image whose metadata goes round in itself is one line, soon; and a
# file's names are one file, whatever the image says of how many there are.

set -eu
tree=$B/tests/runtime/tool_tree
here=$PWD/tests/runtime
cd "$T"
export TRVM_CACHE=$T/cache TMPDIR=$T

fail() { echo "$*"; exit 1; }

read_it() { # image
	(ulimit -v 4000000; timeout 10 "$tree" "tree:$1") >out 2>said
}
# not where it is built to reserve much memory
(ulimit -v 4000000; "$tree" . >/dev/null 2>&1) ||
    read_it() { timeout 20 "$tree" "tree:$1" >out 2>said; }

make_image() { # type image features
	rm -f "$2"
	mke2fs -q -F -t "$1" -b 1024 -O "$3" -d dir "$2" 512K >said 2>&1 ||
	    fail "mke2fs: $(cat said)"
}

# A folder that has eight blocks keeps them when it is empty.
mkdir -p dir/folder
head -c 8192 /dev/zero | tr '\0' x >dir/file
for i in $(seq 28); do : >"dir/folder/$(head -c 240 /dev/zero | tr '\0' n)$i"; done
plain=^has_journal,^metadata_csum,^64bit,^resize_inode,^dir_index
make_image ext4 extents.img "$plain"
make_image ext2 map.img "$plain"

while read -r image path how; do
	cp $image.img bad.img
	python3 -S "$here/endless_ext4.py" bad.img $path $how 2>said ||
	    fail "$path $how: $(cat said)"
	rc=0
	read_it bad.img || rc=$?
	[ $rc = 1 ] || fail "$path by $how: status $rc, $(cat said)"
	[ "$(cat said)" = "bad.img: '/$path': damaged: it has more blocks than there are" ] ||
	    fail "$path by $how: $(cat said)"
done <<END
extents file extents
extents file long
extents file empty
extents folder extents
extents folder empty
map file map
map file itself
map folder map
END

# What fills its image is no more than there is: with blocks beyond its end, and
# in pieces of a block each.
rm -rf dir/folder
head -c 440K /dev/urandom >dir/file
make_image ext2 full.img "$plain"
read_it full.img || fail "a full image: $(cat said)"
head -c 100000 /dev/urandom >dir/file
for i in $(seq 0 2 190); do
	dd if=/dev/urandom of=dir/rare bs=1K count=1 seek=$i conv=notrunc status=none
done
make_image ext4 full.img "$plain"
debugfs -w -R 'fallocate /file 98 280' full.img >/dev/null 2>&1
read_it full.img || fail "blocks beyond the end: $(cat said)"
"$tree" dir | grep -E '^(file|rare) ' | cut -d ' ' -f 1,2,6- >wanted
grep -E '^(file|rare) ' out | cut -d ' ' -f 1,2,6- | diff wanted - ||
    fail "other contents"

# More names than the count of links says.
debugfs -w -R 'ln /file /second' full.img >/dev/null 2>&1
debugfs -w -R 'set_inode_field /file links_count 1' full.img >/dev/null 2>&1
read_it full.img || fail "two names: $(cat said)"
[ "$(awk '$1 == "file" || $1 == "second" { print $4 }' out | xargs)" = "2 2" ] ||
    { cat out; fail "two names are two files"; }
