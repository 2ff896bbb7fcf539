#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# FAT12, FAT16 and FAT32 of many shapes read through generated/fat.h as mtools,
# fsck.fat and 7-Zip read them; what we write, fsck.fat finds nothing wrong
# with.
# Sanitizers: address
. tests/formats/lib.sh
values=$B/tests/formats/fat_values
export MTOOLS_SKIP_CHECK=1 MTOOLSRC=/dev/null TZ=UTC

# The boot sector and FSInfo as minfo reads them.
minfo_values() {
	{ minfo -i "$1" ::; mdir -i "$1" ::; } | awk -F'[=:] *' '
	function is(key) { print key "=" $2 }
	/^banner/ { is("oem_name") }
	/^sector size/ { is("bytes_per_sector"); sub(" bytes", "") }
	/^cluster size/ { sub(" sectors", ""); is("sectors_per_cluster") }
	/^reserved .boot. sectors/ { is("reserved_sectors") }
	/^fats/ { is("num_fats") }
	/^max available root/ { is("root_entries") }
	/^small size/ { sub(" sectors", ""); is("total_sectors_16") }
	/^media desc/ { is("media") }
	/^sectors per fat/ { is("fat_size_16") }
	/^sectors per track/ { is("sectors_per_track") }
	/^heads/ { is("heads") }
	/^hidden/ { is("hidden_sectors") }
	/^big size/ { sub(" sectors", ""); is("total_sectors_32") }
	/^physical drive/ { is("drive") }
	/^reserved=/ { is("state") }
	/^dos4/ { is("extended_signature") }
	/^serial/ { is("serial") }
	/^disk label/ { is("label") }
	/^disk type/ { is("type") }
	/^Big fatlen/ { is("fat_size_32") }
	/^Extended flags/ { is("extended_flags") }
	/^FS version/ { is("version") }
	/^rootCluster/ { is("root_cluster") }
	/^infoSector loc/ { is("fs_info") }
	/^backup boot/ { is("backup_boot_sector") }
	/^signature/ { is("fs_info_signature") }
	/^free clusters/ { is("free_count") }
	/^ Volume in drive : is/ { print "root_label=" substr($2, 4) }
	/^last allocated/ { is("next_free") }' |
	    sed 's/ bytes$//' | sort -u
}

# What follows from it, as fsck.fat computes it.
fsck_values() {
	awk '/bytes per cluster/ { print "cluster_size=" $1 }
	/^First FAT/ { print "fat_at=" $6 }
	/bit entries/ { print "fat_bits=" $3 }
	/bytes per FAT/ { print "fat_size=" $1 }
	/^Root directory starts at byte/ { print "root_at=" $6 }
	/^Data area/ { print "data_at=" $6 }
	/data clusters/ { print "clusters=" $1 }
	/ files, / { split($4, n, "/"); print "free_clusters=" n[2] - n[1] }
	' "$1" | sort
}

# Names, sizes, attributes and times as 7-Zip reads them, chains as mshowfat.
# What 7-Zip says of the clusters of a directory is nothing: so do we.
list_values() {
	# one more line than the listing has: its last entry ends there, too
	{ 7zz l -slt "$1" 2>/dev/null; echo; } | awk -F' = ' '
	/^----------/ { on = 1 }
	!on { next }
	$1 == "Path" { path = substr($0, 8); size = "" }
	$1 == "Size" && $2 != "" { size = " size=" $2 }
	$1 == "Packed Size" { packed = $2 + 0 == 0 ? "" : " packed=" $2 }
	$1 == "Modified" { modified = $2 }
	$1 == "Created" { created = $2 }
	$1 == "Accessed" { accessed = substr($2, 1, 10) }
	$1 == "Attributes" { attributes = $2 }
	$1 == "Short Name" { brief = $2 ~ /^[!-~]+$/ ? " short=" $2 : "" }
	!NF && path != "" {
		printf "path=/%s%s%s attributes=%s modified=%s created=%s" \
		    " accessed=%s%s\n", path, brief, size, attributes,
		    modified, created, accessed, packed
		path = "" }' | sort
}

chain_values() {
	mdir -b -/ -a -i "$1" :: 2>/dev/null | sed 's/^:://; s,/$,,' |
	    while IFS= read -r path; do
		printf '%s %s\n' "$path" \
		    "$(mshowfat -i "$1" "::$path" | sed 's/^[^<]*//; s/ //g')"
	done | grep -a '>$' | sort
}

# What we read of the things in a tool's file $2.
with_keys_of() { # ours tool's
	awk -F= 'NR == FNR { keys[$1]; next } $1 in keys' "$2" "$1" | sort
}

same_values() { # what want
	with_keys_of "$T/all" "$2" >"$T/got"
	[ "$(wc -l <"$2")" -ge "$3" ] || { cat "$2"; fail "$1: few values"; }
	same_lines "$1" "$2" "$T/got"
}

compare() { # what image
	local log=$T/fsck
	fsck.fat -nv "$2" >"$log" 2>&1 || { cat "$log"; fail "$1: fsck.fat"; }
	$values "$2" >"$T/all" || fail "$1: $(tail -n 1 "$T/all")"
	# label and type are shown with their padding, between quotes
	sed 's/"//g' "$T/all" >"$T/plain"
	mv "$T/plain" "$T/all"
	minfo_values "$2" | sed 's/"//g' >"$T/want"
	same_values "$1 (minfo)" "$T/want" 18
	fsck_values "$log" >"$T/want"
	same_values "$1 (fsck.fat)" "$T/want" 7
	list_values "$2" >"$T/want"
	grep -a '^path=' "$T/all" |
	    sed 's/ chain=[^ ]*//; /attributes=[A-Z]*D/s/ packed=.*//' |
	    sort >"$T/got"
	same_lines "$1 (7-Zip)" "$T/want" "$T/got"
	chain_values "$2" >"$T/want"
	sed -n 's/ chain=/\n/; s/^path=//
		s/ \(short\|size\|attributes\)=[^\n]*/ /; s/\n\| packed.*//gp
		' "$T/all" | grep -a ^/ | sort >"$T/got"
	same_lines "$1 (mshowfat)" "$T/want" "$T/got"
}

# Files of many names and sizes, with holes between them to be filled.
make_tree() {
	local i
	mkdir -p "$T/tree/Ein längerer Name/deep/deeper" "$T/tree/UPPER"
	printf hello >"$T/tree/lower.txt"
	printf hello >"$T/tree/UPPER/MIXED.txt"
	: >"$T/tree/UPPER/empty"
	head -c 30000 /dev/urandom >"$T/tree/Ein längerer Name/many clusters.bin"
	printf x >"$T/tree/Ein längerer Name/$(printf '%0250d' 7).x"
	printf x >"$T/tree/13 characters"
	printf x >"$T/tree/twenty-six characters long"
	printf x >"$T/tree/ελληνικά 😀.τξτ"
	printf x >"$T/tree/Ein längerer Name/deep/deeper/a b.c d"
	for i in $(seq 24); do
		head -c 700 /dev/zero >"$T/tree/UPPER/file number $i"
	done
	find "$T/tree" -exec touch -d '1999-12-31 23:59:58' {} +
	touch -d '2107-01-02 03:04:06' "$T/tree/lower.txt"
}

fill() { # image
	local i
	mcopy -i "$1" -s -m "$T/tree"/* :: || fail "mcopy"
	for i in $(seq 1 2 24); do
		mdel -i "$1" "::UPPER/file number $i"
	done
	head -c 24000 /dev/zero | mcopy -i "$1" - ::/pieces.bin
	mattrib -i "$1" +r +h +s -a ::/lower.txt
}

make_fat() { # what size-in-KiB options...
	local what=$1 size=$2
	shift 2
	rm -f "$T/image"
	mkfs.fat -C "$@" "$T/image" "$size" >"$T/log" 2>&1 ||
	    { cat "$T/log"; fail "mkfs.fat: $what"; }
	fill "$T/image"
	compare "$what" "$T/image"
}

make_tree
make_fat "a floppy" 1440 -n FLOPPY -i 01020304
make_fat "FAT12, one FAT, few root entries" 4000 -F 12 -f 1 -r 64 -R 7
make_fat "FAT12, large clusters" 30000 -F 12 -s 16 -h 63 -g 255/63
make_fat "FAT16, sectors of 1024" 20000 -F 16 -S 1024 -M 0xf0 -D 0
make_fat "FAT16, as large as it gets" 65000 -F 16 -s 2 -n 'A B'
make_fat "FAT16, one FAT" 17000 -F 16 -s 4 -f 1 -r 1024
make_fat "FAT32" 40000 -F 32 -s 1 -n LABEL -i fedcba98
make_fat "FAT32, large clusters" 300000 -F 32 -s 8 -b 9 -R 40
make_fat "FAT32, sectors of 4096" 300000 -F 32 -S 4096 -f 1
rm "$T/image"
mformat -C -i "$T/image" -T 30000 -h 16 -s 63 -N 12345678 -v MTOOLS ::
fill "$T/image"
compare "mformat" "$T/image"

# What we write: a label-like change, the FAT of each kind, names' checksums.
fsck_is_clean() {
	fsck.fat -nv "$T/image" >"$T/log" 2>&1 || { cat "$T/log"; fail "$1"; }
	! grep -i 'wrong\|bad checksum\|differ\|orphan' "$T/log" || fail "$1"
}

for bits in 12 16 32; do
	rm "$T/image"
	mkfs.fat -C -F $bits -s 1 "$T/image" \
	    "$((bits == 12 ? 2000 : bits == 16 ? 9000 : 40000))" >/dev/null
	fill "$T/image"
	used=$(fsck.fat -nv "$T/image" | sed -n 's,.*files\, \(.*\)/.*,\1,p')
	for cluster in 1500 1501; do
		$values --edit "$T/image" serial=0xCAFE1234 bad=$cluster \
		    >/dev/null || fail "FAT$bits: bad=$cluster"
	done
	$values --edit "$T/image" "rename=13CHAR~1   :RENAMED    " \
	    >/dev/null || fail "FAT$bits: rename"
	fsck_is_clean "FAT$bits after our changes"
	compare "FAT$bits after our changes" "$T/image"
	minfo -i "$T/image" :: | grep -q 'serial number: CAFE1234' ||
	    fail "FAT$bits: serial"
	7zz l -slt "$T/image" | grep -A 9 '^Path = 13 characters' |
	    grep -q '^Short Name = RENAMED' || fail "FAT$bits: rename"
	fsck.fat -nv "$T/image" | grep -q ", $((used + 2))/" ||
	    fail "FAT$bits: bad clusters"
done

rm "$T/image"
mkfs.fat -C -F 12 "$T/image" 300 >/dev/null
mcopy -i "$T/image" -s "$T/tree"/[^U]* :: || fail "mcopy"
survives fat_values "$T/image" 12000 40000 1500
rm "$T/image"
mkfs.fat -C -F 32 -s 1 "$T/image" 36000 >/dev/null 2>&1
mcopy -i "$T/image" -s "$T/tree"/[^U]* :: || fail "mcopy"
survives fat_values "$T/image" 700 700 100
