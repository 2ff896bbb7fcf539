#!/bin/bash
# EROFS images of every layout say through our accessors what dump.erofs says,
# inode by inode, and hold what they were made from; fsck.erofs takes a
# superblock that we changed.
# Sanitizers: address
. tests/formats/lib.sh
export TZ=UTC LC_ALL=C.UTF-8
values=$B/tests/formats/erofs_values
tool=$PWD/tests/formats/erofs_tool.py
cd "$T"

# What dump.erofs of 1.5 does not say: the volume's name, inline pieces.
check() { # options of mkfs.erofs
	rm -f i.erofs
	mkfs.erofs "$@" i.erofs tree >log 2>&1 ||
	    fail "mkfs.erofs $*: $(cat log)"
	python3 "$tool" i.erofs tree | sort >tool || fail "$*: dump.erofs"
	[ "$*" != -x-1 ] || sed -i '/^xattr /d' tool
	"$values" i.erofs >our || fail "$*: $(tail -n 1 our)"
	grep -qx 'checksum: good' our || fail "$*: the checksum"
	grep -v '^checksum: \|^volume: ' our | sed 's/ ztailpacking$//' |
	    sort >our.sorted
	same_lines "mkfs.erofs $*" tool our.sorted
}

layout() { # number what
	grep -q "^inode .* layout=$1 " our || fail "no $2"
}

mkdir -p tree/empty tree/dir/sub tree/many
seq 20000 >tree/dir/text
head -c 4096 tree/dir/text >tree/block
head -c 4097 tree/dir/text >tree/block-and-one
head -c 70000 /dev/urandom >tree/random
printf x >tree/one
: >tree/none
truncate -s 100000 tree/hole
ln tree/one tree/dir/sub/hard
ln -s dir/text tree/symlink
ln -s "$(printf 'x%.0s' {1..3000})" tree/long-symlink
printf z >"tree/$(printf 'n%.0s' {1..240})"
for i in $(seq 60); do
	echo "$i" >"tree/many/a file with a name that is long, of number $i"
done
mkfifo tree/fifo
[ "$(id -u)" != 0 ] || {
	mknod tree/character c 5 300
	mknod tree/disk b 259 70000
	chown 70000:12 tree/dir/text
}
chmod 711 tree/one
if setfattr -n user.one -v hello tree/one 2>/dev/null; then
	for file in tree/block tree/dir tree/random tree/none; do
		setfattr -n user.shared -v "$(printf 'v%.0s' {1..90})" $file
	done
	setfattr -n user.alone -v "" tree/dir/text
fi
find tree -exec touch -h -d '2024-02-29 12:34:56.25' {} +

check
layout 0 "plain file"
layout 2 "inline tail"
grep -q ' inode_size=64 ' our || fail "no extended inode"
check -T1700000000
grep -q ' inode_size=32 ' our || fail "no compact inode"
check -Eforce-inode-extended
check -Eforce-inode-compact -T1700000000 --all-root
check -Enoinline_data
check -x-1
check -x1
check --chunksize=4096
layout 4 "chunks"
check --chunksize=16384 -Eforce-inode-blockmap
check --chunksize=65536 -Eforce-chunk-indexes
check -zlz4
layout 3 "compact index"
check -zlz4hc,9 -C65536
check -zlz4 -Elegacy-compress
layout 1 "full index"
check -zlz4 -Elegacy-compress -C16384
check -zlz4 -Eztailpacking
grep -q '^features:.* ztailpacking' our || fail "no inline pieces"
check -U 01234567-89ab-cdef-0123-456789abcdef
grep -qx 'UUID: 0123456789abcdef0123456789abcdef' our || fail "the UUID"

# --------------------------------------------------------------- what we write

# fsck.erofs of 1.5 ends with 0 whatever it says.
good() {
	fsck.erofs i.erofs >log 2>&1 || fail "fsck.erofs: $(cat log)"
	! grep -q '<E>' log
}

good || fail "fsck.erofs: $(cat log)"
"$values" --edit i.erofs name "another name" >our || fail "cannot write"
grep -qx 'volume: another name' our || fail "the name did not change"
good || fail "fsck.erofs: $(cat log)"
"$values" --edit i.erofs damage "worse" >our || fail "cannot write"
grep -qx 'checksum: bad' our || fail "a bad checksum is good"
! good || fail "fsck.erofs takes anything"

# --------------------------------------------------------------------- damage

rm -rf tree/random tree/dir/text tree/long-symlink
for options in -T1700000000 "-zlz4 -Elegacy-compress" \
    "--chunksize=4096 -Eforce-chunk-indexes"; do
	rm -f i.erofs
	mkfs.erofs $options i.erofs tree >log 2>&1 || fail "$(cat log)"
	survives erofs_values i.erofs 2500 6000 1500
	survives erofs_values i.erofs 0 $((1 << 30)) 500
done
