#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# exFAT volumes of many shapes read through generated/exfat.h as dump.exfat and
# the Sleuth Kit read them; files that we write are what fsck.exfat and the
# Sleuth Kit find there.
# Sanitizers: address
. tests/formats/lib.sh
values=$B/tests/formats/exfat_values
export TZ=UTC

trap '[ ! "${mounted-}" ] || umount "$T/mnt" 2>/dev/null
	[ ! "${loop-}" ] || losetup -d "$loop" 2>/dev/null' EXIT

dump_values() {
	dump.exfat "$1" | awk -F':[ \t]*' '
	function is(key) { print key "=" $2 }
	/^Volume Length/ { is("volume_length") }
	/^FAT Offset/ { is("fat_offset") }
	/^FAT Length/ { is("fat_length") }
	/^Cluster Heap/ { is("cluster_heap_offset") }
	/^Cluster Count/ { is("cluster_count") }
	/^Root Cluster/ { is("root_cluster") }
	/^Volume Serial/ { is("serial") }
	/^Sector Size Bits/ { is("sector_bits") }
	/^Sector per Cluster/ { is("cluster_bits") }
	/^Volume label:/ { is("label") }
	/^Bitmap start/ { is("bitmap_cluster") }
	/^Bitmap size/ { is("bitmap_size") }
	/^Upcase table start/ { is("upcase_cluster") }
	/^Upcase table size/ { is("upcase_size") }
	/^Cluster size/ { is("cluster_size") }
	/^Free Clusters/ { is("free_clusters") }'
	fsstat "$1" | awk -F': ' '
	/^File System Revision/ { print "revision=" $2 }
	/^Partition Offset/ { print "partition_offset=" $2 }
	/^Number of FATs/ { print "fats=" $2 }'
}

# Every file: its line of fls, attributes and sectors of istat.
list_values() {
	fls -r -p -l "$1" | awk -F'\t' '
	$1 ~ /^[rd]\/[rd] [0-9]/ && $2 !~ /^\$|Label/ {
		inode = $1; gsub(/[^0-9]/, "", inode)
		print inode "\t" substr($2, 1) "\t" $7 }' |
	    while IFS=$'\t' read -r inode path size; do
		istat "$1" "$inode" | awk -v "path=$path" -v "size=$size" '
		/^File Attributes/ {
			a = (/Read Only/ ? "R" : "") (/Hidden/ ? "H" : "") \
			    (/System/ ? "S" : "") (/Directory/ ? "D" : "") \
			    (/Archive/ ? "A" : "") }
		/^Written/ { w = $2 "_" $3 }
		/^Accessed/ { x = $2 "_" $3 }
		/^Created/ { c = $2 "_" $3 }
		sectors { for (i = 1; i <= NF; i++) if ($i) {
			if ($i != end + 1) {
				if (end) runs = runs "<" start "-" end ">"
				start = $i
			}
			end = $i } }
		/^Sectors/ { sectors = 1 }
		END {
			if (end) runs = runs "<" start "-" end ">"
			printf "path=/%s size=%s attributes=%s written=%s" \
			    " accessed=%s created=%s sectors=%s\n", path,
			    size, a, w, x, c, runs }'
	done | sort
}

compare() { # what image
	fsck.exfat -n "$2" >"$T/log" 2>&1 || { cat "$T/log"; fail "$1: fsck"; }
	$values "$2" >"$T/all" || fail "$1: $(tail -n 1 "$T/all")"
	dump_values "$2" | sort >"$T/want"
	[ "$(wc -l <"$T/want")" -ge 18 ] || fail "$1: dump.exfat shows little"
	grep -av ^path= "$T/all" | sort >"$T/got"
	same_lines "$1 (dump.exfat)" "$T/want" "$T/got"
	# which looks at each cluster for what is lost
	[ "${3-}" != large ] || return 0
	list_values "$2" >"$T/want"
	grep -a ^path= "$T/all" | sort >"$T/got" || :
	same_lines "$1 (istat)" "$T/want" "$T/got"
}

make_exfat() { # size mkfs.exfat's options...
	rm -f "$T/image"
	truncate -s "$1" "$T/image"
	shift
	mkfs.exfat -L 'Label ελλ' "$@" "$T/image" >"$T/log" 2>&1 ||
	    { cat "$T/log"; fail "mkfs.exfat $*"; }
}

pattern() { # size
	python3 -ISc 'import sys
n = int(sys.argv[1])
sys.stdout.buffer.write((bytes(range(251)) * (n // 251 + 1))[:n])' "$1"
}

# Files of ours, in a row and in pieces, what others make of them. None ends
# with a sector inside its cluster: istat lists one sector more for such.
write_files() { # what
	local name size inode long
	long=$(printf '%0200d' 7)
	$values --edit "$T/image" serial=0xCAFE1234 add=row.bin:70001 \
	    "add=exactly15.chars:1" "add=and.16.characters:4090" \
	    "add=$long:33" chain=Pieces.bin:50000 >"$T/log" ||
	    fail "$1: $(tail -n 1 "$T/log")"
	compare "$1, after our changes" "$T/image"
	grep -q '^serial=0xcafe1234' "$T/all" || fail "$1: serial"
	[ "$(grep -c ^path= "$T/all")" = 5 ] || fail "$1: files"
	fsck.exfat -n "$T/image" | grep -q 'directories 1, files 5' ||
	    fail "$1: fsck.exfat counts otherwise"
	for name in row.bin:70001 Pieces.bin:50000 "$long:33"; do
		size=${name#*:} name=${name%:*}
		inode=$(fls "$T/image" |
		    sed -n "s,^r/r \\([0-9]*\\):.$name\$,\\1,p")
		pattern "$size" >"$T/want"
		icat "$T/image" "$inode" | cmp - "$T/want" ||
		    fail "$1: contents of $name"
	done
}

make_exfat 2M -c 512 -b 1K
compare "2 MiB, clusters of 512" "$T/image"
make_exfat 32M
write_files "32 MiB"
make_exfat 600M -c 128K
write_files "clusters of 128 KiB"
make_exfat 64M -c 4K --pack-bitmap -b 64K
write_files "a packed bitmap"
make_exfat 1T -c 32M
compare "1 TiB, clusters of 32 MiB" "$T/image" large
make_exfat 2M -c 4K -b 4K
write_files "to be damaged"
# boot regions, FAT and the first clusters
survives exfat_values "$T/image" 13000 6144 600
survives exfat_values "$T/image" 10 50000 1500

# What exfat-fuse writes, where a loop device can be mounted.
make_exfat 64M -c 1K
loop=$(losetup -f --show "$T/image" 2>/dev/null) || loop=
mkdir "$T/mnt"
if [ "$loop" ] && mount.exfat-fuse "$loop" "$T/mnt" >"$T/log" 2>&1; then
	mounted=1
	mkdir -p "$T/mnt/Ein längerer Name/deep/deeper"
	printf hello >"$T/mnt/ελληνικά 😀.txt"
	: >"$T/mnt/empty"
	for i in $(seq 60); do
		head -c 1500 /dev/zero >"$T/mnt/Ein längerer Name/number $i"
	done
	for i in $(seq 1 2 60); do
		rm "$T/mnt/Ein längerer Name/number $i"
	done
	head -c 40000 /dev/zero >"$T/mnt/Ein längerer Name/deep/pieces"
	printf x >"$T/mnt/Ein längerer Name/deep/deeper/$(printf '%0240d' 7)"
	touch -d '1999-12-31 23:59:58' "$T/mnt/Ein längerer Name/deep/pieces"
	touch -d '2037-01-02 03:04:06' "$T/mnt/empty"
	umount "$T/mnt"
	mounted=
	losetup -d "$loop"
	loop=
	compare "exfat-fuse" "$T/image"
	[ "$(grep -c ^path= "$T/all")" = 37 ] || fail "exfat-fuse: files"
fi
