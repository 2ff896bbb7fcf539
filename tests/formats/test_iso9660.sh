#!/bin/bash
# ISO 9660 images of two makers say through our accessors what isoinfo says, as
# plain ISO 9660, Joliet and Rock Ridge, and hold what they were made from.
# Sanitizers: address
. tests/formats/lib.sh
export TZ=UTC LC_ALL=C.UTF-8
values=$B/tests/formats/iso9660_values
tool=$PWD/tests/formats/iso9660_tool.py
cd "$T"

# A catalog of El Torito is in the image, not in the tree.
check() { # what
	python3 "$tool" i.iso tree | sort >tool || fail "$1: isoinfo"
	"$values" i.iso >our || fail "$1: $(tail -n 1 our)"
	grep -v '^\(crc\|time\|owner\) .*/boot.cat ' our | sort >our.sorted
	same_lines "$1" tool our.sorted
}

make() { # maker options
	rm -f i.iso
	"$@" -quiet -o i.iso tree >log 2>&1 || fail "$*: $(cat log)"
}

has() { # reading
	grep -q "^$1 " our || fail "nothing $1"
}

mkdir -p tree/dir/sub/deep tree/empty tree/many
seq 20000 >tree/dir/text
head -c 2048 tree/dir/text >tree/block
head -c 2049 tree/dir/text >tree/block-and-one
printf x >tree/one
printf boot >tree/boot.img
printf y >"tree/a name with spaces, and long.text.too"
printf y >"tree/$(printf '\303\244\303\266')"
printf z >"tree/$(printf 'n%.0s' {1..200})"
for i in $(seq 100); do echo "$i" >"tree/many/file$i.txt"; done
ln -s ../dir/text tree/dir/symlink
ln -s /absolute/./path/../x tree/symlink
ln -s "$(printf 'component/%.0s' {1..20})" tree/long-symlink
# (genisoimage gets the lengths of targets past 250 bytes wrong)
ln -s "$(printf 'x%.0s' {1..240})" tree/longer-symlink
mkfifo tree/fifo
[ "$(id -u)" != 0 ] || {
	mknod tree/character c 5 7
	chown 1000:12 tree/dir/text
}
chmod 4711 tree/one
chmod 1777 tree/empty
find tree -exec touch -h -d '2024-02-29 12:34:56' {} +

for level in 1 2 3; do
	make genisoimage -iso-level $level
	check "level $level"
	has plain
	has path-m
done
make genisoimage -R
check genisoimage
has rock
make genisoimage -J -joliet-long
check "Joliet, genisoimage"
has joliet
names=(-V Volume -A Application -publisher Publisher -p Preparer -sysid System
    -volset "a set" -copyright ONE -abstract BLOCK -biblio EMPTY)
boot=(-b boot.img -c boot.cat -no-emul-boot -boot-load-size 4)
make genisoimage -R -J -joliet-long "${names[@]}" "${boot[@]}"
check "all, genisoimage"
for line in 'Volume id: Volume' 'Bootid 88' 'Volume set id: a set'; do
	grep -qx "$line" our || fail "no $line"
done
has rock
has joliet

make xorriso -as mkisofs -R
check xorriso
has rock
make xorriso -as mkisofs -r -J -joliet-long "${names[@]}" "${boot[@]}"
grep -qx 'Volume id: Volume' <("$values" i.iso) || fail "no name"
make xorriso -as mkisofs -R --old-root-no-ino -J -joliet-long
check "all, xorriso"
has joliet

# A directory too deep for ISO 9660 lies elsewhere; its old place says where.
mkdir -p deep/1/2/3/4/5/6/7/8/9/10
genisoimage -quiet -R -o i.iso deep
python3 "$tool" i.iso deep | grep '^plain\|^rock\|^path' | sort >tool
"$values" i.iso >our || fail "deep: $(tail -n 1 our)"
grep '^plain\|^rock\|^path' our | sort >our.sorted
same_lines "a deep directory" tool our.sorted
block=$(sed -n 's,^moved /1/2/3/4/5/6/7/8 ,,p' our)
grep -q "^rock /rr_moved/ .*\[$block 02\] 8$" our || fail "moved to $block"

# --------------------------------------------------------------- what we write

make xorriso -as mkisofs -R --old-root-no-ino -J -joliet-long
"$values" --edit i.iso id "Another name" >our || fail "cannot write"
[ "$(isoinfo -d -i i.iso | sed -n 's/^Volume id: //p')" = "Another name" ] ||
    fail "the name did not change"
check "another name"

# --------------------------------------------------------------------- damage

rm -rf tree/many tree/dir/text
make genisoimage -R -J -joliet-long "${boot[@]}"
# without the system area, which says nothing
survives iso9660_values i.iso 0 $((1 << 30)) 2000
survives iso9660_values i.iso 0 36000 1000
head -c 33000 i.iso >cut.iso
survives iso9660_values cut.iso 33000 33000 500
