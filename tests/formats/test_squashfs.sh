#!/bin/bash
# squashfs images of every compressor, block size and feature say through our
# accessors what unsquashfs says: the superblock, every name, and all contents.
# Sanitizers: address
. tests/formats/lib.sh
export TZ=UTC LC_ALL=C
values=$B/tests/formats/squashfs_values
cd "$T"

make() { # options of mksquashfs
	rm -f i.sqfs
	mksquashfs tree i.sqfs -quiet -no-progress -noappend "$@" >log 2>&1 ||
	    fail "mksquashfs $*: $(cat log)"
}

# What the tool says of the superblock, without what is not in it.
tool_super() {
	unsquashfs -s i.sqfs | sed -e 's/ on i.sqfs\.$//' \
	    -e 's/^\(Filesystem size [0-9]* bytes\).*/\1/'
}

tool_list() {
	unsquashfs -lln i.sqfs | sed -E -e 's/^(\S+ \S+) +/\1 /' \
	    -e 's/^([bc]\S+ \S+ [0-9]+), */\1, /' | sort
}

super() { # what
	tool_super >tool
	"$values" i.sqfs >our || true
	sed '/^[^ ]*[r-][wS-][xsStT-] /,$d; /^bad=/d' our >our.super
	same_lines "$1" tool our.super
}

check() { # what
	super "$1"
	"$values" i.sqfs >our || fail "$1: $(tail -n 1 our)"
	tool_list >tool
	grep -E '^[-dlbcps][-rwxsStT]{9} ' our | sort >our.list
	same_lines "$1: names" tool our.list
	grep '^crc ' our | sort | diff -u crcs - || fail "$1: contents"
	grep '^links ' our | sort | diff -u links - || fail "$1: links"
	grep '^xattr ' our | sort | diff -u xattrs - || fail "$1: attributes"
}

# ---------------------------------------------------------------- what to store

mkdir -p tree/empty tree/dir/sub tree/many
seq 20000 >tree/dir/text
head -c 4096 tree/dir/text >tree/dir/block
head -c 4097 tree/dir/text >tree/dir/block-and-one
head -c 150000 /dev/urandom >tree/random
cp tree/random tree/dir/duplicate
printf x >tree/one
: >tree/none
truncate -s 1200K tree/hole
printf y | dd of=tree/hole bs=1 seek=1100000 conv=notrunc status=none
echo a >tree/dir/sub/a
ln tree/one tree/dir/sub/hard # an inode before those of its directory
ln -s dir/text tree/symlink
ln -s "$(printf 'x%.0s' {1..3000})" tree/long-symlink
printf z >"tree/$(printf 'n%.0s' {1..255})"
for i in $(seq 400); do echo "$i" >"tree/many/a file of number $i"; done
mkfifo tree/fifo
python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("tree/socket")'
if [ "$(id -u)" = 0 ]; then
	# with minors of 8 bits: unsquashfs splits wider ones wrongly
	mknod tree/character c 5 255
	mknod tree/block b 259 7
	chown 70000:12 tree/dir/text
	chown -h 7:4000000 tree/symlink
fi
chmod 1777 tree/empty
chmod 4711 tree/one
chmod 2604 tree/random
attributes=
if setfattr -n user.short -v hello tree/one 2>/dev/null; then
	attributes=1
	setfattr -n user.long -v "$(printf 'v%.0s' {1..500})" tree/one tree/dir
	setfattr -n user.long -v "$(printf 'v%.0s' {1..500})" tree/random
	setfattr -n user.empty tree/dir/text
fi
find tree -exec touch -h -d '2024-02-29 12:34:56' {} +

python3 - <<'END' | sort >crcs
import os, zlib
for where, _, names in os.walk("tree"):
    for name in names:
        path = os.path.join(where, name)
        if os.path.isfile(path) and not os.path.islink(path):
            with open(path, "rb") as f:
                shown = path.replace("tree", "squashfs-root", 1)
                print("crc %s %08x" % (shown, zlib.crc32(f.read())))
END
find tree ! -type d -printf 'links squashfs-root/%P %n\n' | sort >links
python3 - <<'END' | sort >xattrs
import os
for where, dirs, names in os.walk("tree"):
    for name in names + dirs:
        path = os.path.join(where, name)
        try:
            keys = os.listxattr(path, follow_symlinks=False)
        except OSError:
            keys = []
        for key in keys:
            if key.startswith("user."):
                value = os.getxattr(path, key, follow_symlinks=False)
                shown = path.replace("tree", "squashfs-root", 1)
                print("xattr %s %s=%s" % (shown, key, value.hex()))
END
[ -z "$attributes" ] || [ "$(wc -l <xattrs)" -ge 5 ] || fail "no attributes"

# --------------------------------------------------------------------- the grid

make
"$values" i.sqfs | grep -qx indexed || fail "no directory has an index"
for block in 4K 8K 128K 1M; do
	make -b $block
	check "blocks of $block"
	make -b $block -noI -noD -noF -noX
	check "blocks of $block, not compressed"
done
for options in -noI -noId -noD -noF -noX -no-fragments -always-use-fragments \
    -no-duplicates -no-exports -no-sparse -all-root \
    "-Xcompression-level 5 -Xwindow-size 10 -Xstrategy huffman_only,fixed"; do
	make -b 16K $options
	check "$options"
done
tree_attributes=$(cat xattrs)
: >xattrs
make -no-xattrs
check -no-xattrs
printf '%s\n' "$tree_attributes" | grep . >xattrs || :

# Compressors that we do not have: their superblocks and options; with nothing
# compressed, everything.
for options in "lzo" "lzo -Xalgorithm lzo1x_1_15" "lzo -Xcompression-level 3" \
    "xz" "xz -Xbcj x86,arm -Xdict-size 8K" "lz4" "lz4 -Xhc" "zstd" \
    "zstd -Xcompression-level 3" "lzma"; do
	make -comp $options -b 64K
	super "$options"
	make -comp $options -b 64K -noI -noD -noF -noX
	check "$options, not compressed"
done

# --------------------------------------------------------------- what we write

make -noI
"$values" --edit i.sqfs time 1234567890 >our || fail "cannot write"
tool_super >tool
same_lines "a changed time" tool our
grep -q 'time Fri Feb 13 23:31:30 2009' tool || fail "the time did not change"

# --------------------------------------------------------------------- damage

rm -rf tree/many tree/random tree/dir/duplicate
for options in "-b 4K" "-b 4K -noI -noF -noX"; do
	make $options
	survives squashfs_values i.sqfs 600 96 600
	survives squashfs_values i.sqfs 0 $((1 << 30)) 800
done
