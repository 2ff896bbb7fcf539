#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# btrfs images of several block sizes and features say through our accessors
# what dump-super and dump-tree say: the superblock, and every item of every
# tree. A label that we write is what the tools find.
# Sanitizers: address
. tests/formats/lib.sh
export TZ=UTC LC_ALL=C
values=$B/tests/formats/btrfs_values
tool="btrfs inspect-internal"
cd "$T"

make() { # options of mkfs.btrfs
	rm -f i.img
	truncate -s 128M i.img
	mkfs.btrfs -q --rootdir tree "$@" i.img >log 2>&1 ||
	    fail "mkfs.btrfs $*: $(cat log)"
}

# Each on one line, without what is only said and not in there, in any order:
# ours are in that of the disk.
tool_super() {
	$tool dump-super -f i.img | sed -E -e 's/^[ \t]+//; s/[ \t]+/ /g' \
	    -e '/^(superblock: |-+$|csum_size|sys_chunk_array|backup_roots|$)/d' \
	    -e '/^magic /d; /^dev_item.fsid/s/ \[match\]//; s/^item [0-9]+ //' |
	    sed -e ':a; /|$/ { N; s/ |\n/|/; ba }; s/ | */|/g' | sort
}

# Without the blocks' own lines, dates that repeat seconds, contents of what
# ItemData has as plain bytes, limits of quotas (btrfs-progs 6.2 shows those of
# another place), and what follows from the key.
tool_trees() {
	$tool dump-tree i.img | head -n -3 | sed -E -e 's/^[ \t]+//' \
	    -e '/^(btrfs-progs|leaf|node|fs uuid|chunk uuid) /d' \
	    -e '/tree( key .*)?$/d; /^key .* block /d' \
	    -e 's/^item [0-9]+ //; s/ \([0-9]{4}-[0-9-]+ [0-9:]+\)$//' \
	    -e '/^range start/d; /^free space (extent|bitmap)$/d' \
	    -e '/^(max_ref|rsv_ref|flags [0-9a-f]+$)/d' \
	    -e '/^(persistent item|device stats|write_errs|subvol_id)/d'
}

both() { # what
	"$values" i.img super >our || fail "$1: $(tail -n 1 our)"
	sort our >our.super
	tool_super >tool
	same_lines "$1: superblock" tool our.super
	"$values" i.img >our || fail "$1: $(tail -n 1 our)"
	tool_trees | sort >tool
	[ "$(grep -c '^key (.*itemoff' our)" -ge 60 ] || fail "$1: few items"
	sort our >our.trees
	same_lines "$1: trees" tool our.trees
}

mkdir -p tree/dir/sub tree/many
echo small >tree/small # lies in its item
seq 40000 >tree/dir/large
truncate -s 300K tree/hole
printf y | dd of=tree/hole bs=1 seek=200000 conv=notrunc status=none
ln tree/small tree/dir/hard
ln -s dir/large tree/symlink
mkfifo tree/fifo
printf z >"tree/$(printf 'n%.0s' {1..255})"
for i in $(seq 300); do echo "$i" >"tree/many/a file of number $i"; done
setfattr -n user.short -v hello tree/small 2>/dev/null || :
chmod 4711 tree/small
find tree -exec touch -h -d '2024-02-29 12:34:56.789' {} +

make -L 'a label'
both "as usual"
"$values" i.img | grep -q 'type 0 (inline)' || fail "no inline extent"
for options in "-n 4096" "-n 65536" "-n 32768 -O ^no-holes" "-M -n 4096" \
    "-m single" "-O ^skinny-metadata" "-R ^free-space-tree" \
    "-R quota" "-d dup -m dup"; do
	make $options
	both "$options"
done
for sum in xxhash sha256 blake2; do
	make --csum $sum
	"$values" i.img >our || fail "$sum: $(tail -n 1 our)"
	tool_trees | sort >tool
	sort our | same_lines "$sum" tool /dev/stdin
done

make -n 4096
"$values" --edit i.img 'label=what we say' >our || fail "cannot write"
both "a changed label"
[ "$(btrfs filesystem label i.img)" = 'what we say' ] || fail "the label"
btrfs check i.img >log 2>&1 || fail "btrfs check: $(tail -n 1 log)"
$tool dump-super -s 1 i.img | grep -q '\[match\]' || fail "the copy"

# Damage that no checksum of ours finds first: each walk ends by itself.
rm -rf tree/many
rm i.img
truncate -s 16M i.img
mkfs.btrfs -q --csum xxhash -M -n 4096 --rootdir tree i.img >log 2>&1 ||
    fail "mkfs.btrfs: $(cat log)"
"$values" i.img >our || fail "16 MiB: $(tail -n 1 our)"
survives btrfs_values i.img 20 70000 200
python3 - "$values" <<'END'
import random, subprocess, sys

random.seed(1)
image = open("i.img", "rb").read()
used = [i for i in range(66560, len(image)) if image[i]]
for round in range(30):
    with open("damaged.img", "r+b" if round else "w+b") as f:
        if not round:
            f.write(image)
        changed = random.sample(used, 12)
        for at in changed:
            f.seek(at)
            f.write(bytes([random.choice((0, 1, 127, 255))]))
        f.flush()
        run = subprocess.run([sys.argv[1], "damaged.img"], timeout=60,
                             stdout=subprocess.DEVNULL)
        if run.returncode not in (0, 1):
            sys.exit("damage of %s: %d" % (changed, run.returncode))
        for at in changed:
            f.seek(at)
            f.write(image[at:at + 1])
END

# The layout is that of the kernel's header, which has names like ours.
"$B/structc" "$OLDPWD/structs/btrfs.struct" --prefix ours -o ours.h
printf '#define OURS_ASSERT_LAYOUT\n#include "ours.h"\n' >layout.c
gcc -std=c11 -Wall -Wextra -Werror -I"$OLDPWD" -I. -fsyntax-only layout.c ||
    fail "another layout than linux/btrfs_tree.h has"
