#!/bin/bash
# Archives in all of GNU tar's formats list through our accessors as tar lists
# them, and tar takes a header that we changed.
# Sanitizers: address
. tests/formats/lib.sh
export TZ=UTC LC_ALL=C

ours() { "$B/tests/formats/tar_values" "$@"; }

list() { # archive
	tar -tvRf "$1" --full-time --numeric-owner --quoting-style=escape |
	    sed -E -e 's/^(block [0-9]+: [^ ]+ [^ ]+) +/\1 /' \
	    -e 's/( [0-9]+:[0-9]+:[0-9.]+) +/\1 /'
}

check() { # archive what
	list "$1" >"$T/tool"
	ours "$1" >"$T/our" || fail "$2: $(tail -n 1 "$T/our")"
	same_lines "$2" "$T/tool" "$T/our"
}

# ------------------------------------------------------ what every format takes

repeat() { for _ in $(seq "$2"); do printf %s "$1"; done; }
tree=$T/tree
mkdir -p "$tree/dir/with space" "$tree/empty" "$tree/sticky"
seq 1000 >"$tree/dir/file"
printf x >"$tree/one"
head -c 512 /dev/zero >"$tree/block"
head -c 513 /dev/zero >"$tree/block-and-one"
printf y >"$tree/$(printf 'new\nline\\ and \303\244')"
ln "$tree/dir/file" "$tree/hard link"
ln -s dir/file "$tree/symlink"
mkfifo "$tree/fifo"
chmod 1777 "$tree/sticky"
chmod 4711 "$tree/one"
chmod 2644 "$tree/block"
[ "$(id -u)" != 0 ] || mknod "$tree/character" c 5 255
find "$tree" -exec touch -h -d '2024-02-29 12:34:56.25' {} +

for format in v7 oldgnu gnu ustar posix; do
	for factor in 1 20; do
		tar -C "$tree" -cf "$T/a.tar" --format=$format -b $factor \
		    --owner=1000 --group=100 --exclude="$(
			[ $format = v7 ] && echo '[fc][ih][fa]*' || echo -)" .
		check "$T/a.tar" "$format, $factor blocks"
	done
done

# The longest name that ustar takes: 155 bytes, a / and 100 more.
long=$T/long/$(repeat d 77)/$(repeat e 77)
mkdir -p "$long"
printf x >"$long/$(repeat f 100)"
tar -C "$T/long" -cf "$T/a.tar" --format=ustar "$(repeat d 77)"
check "$T/a.tar" "the longest name"
grep -q "$(repeat d 77)/$(repeat e 77)/$(repeat f 100)" "$T/our" ||
    fail "no long name"

# -------------------------------------- names, numbers and holes past the header

wide=$T/wide
mkdir -p "$wide/$(repeat directory/ 25)"
printf z >"$wide/$(repeat directory/ 25)file"
printf z >"$wide/$(repeat n 99)"
printf z >"$wide/$(repeat n 100)"
printf z >"$wide/$(repeat n 101)"
printf z >"$wide/$(repeat n 255)"
ln -s "$(repeat t 100)" "$wide/link-100"
ln -s "$(repeat t 101)" "$wide/link-101"
ln "$wide/$(repeat n 255)" "$wide/hard"
printf z >"$wide/early" && touch -d '1901-02-03 04:05:06' "$wide/early"
printf z >"$wide/late" && touch -d '2300-01-01 00:00:00.000001' "$wide/late"
truncate -s 9G "$wide/all-hole"
for i in $(seq 0 30); do
	printf data | dd of="$wide/holes" bs=1 seek=$((i * 300000 + i)) \
	    conv=notrunc status=none
done
for format in oldgnu gnu posix; do
	for sparse in 0.0 0.1 1.0; do
		tar -C "$wide" -cSf "$T/$format.tar" --format=$format \
		    --sparse-version=$sparse --owner=4000000 --group=70000 .
		check "$T/$format.tar" "$format wide, holes $sparse"
	done
done
grep -q ' 4000000/70000 9663676416 ' "$T/our" || fail "no wide numbers"
tar -C "$tree" -cf "$T/label.tar" -V "a label" .
check "$T/label.tar" "a volume's label"
tar -C "$tree" -cf "$T/global.tar" --format=posix \
    --pax-option=globexthdr.name=g,comment=hello .
check "$T/global.tar" "a global header"

# --------------------------------------------------------------- what we write

tar -C "$tree" -cf "$T/w.tar" --format=ustar one block
ours --edit "$T/w.tar" renamed >"$T/our"
list "$T/w.tar" >"$T/tool" 2>&1 || fail "tar refuses our header"
same_lines "a changed name" "$T/tool" "$T/our"
grep -q ' renamed$' "$T/tool" || fail "the name did not change"

# ------------------------------------------------------------------- damage

for name in oldgnu posix; do
	head -c 40000 "$T/$name.tar" >"$T/cut.tar"
	survives tar_values "$T/cut.tar" 3000 40000 3000
done
