#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A disk's master boot record and its chain of extended ones read through
# generated/mbr.h as fdisk reads them; what we write, fdisk reads.
# Sanitizers: address
. tests/formats/lib.sh
values=$B/tests/formats/mbr_values
export LC_ALL=C.UTF-8

# fdisk's table in the words of mbr_values. Attrs is there or not.
fdisk_values() { # image sector
	LC_ALL=C fdisk -b "$2" -l -o \
	    Device,Attrs,Start,End,Sectors,Id,Start-C/H/S,End-C/H/S "$1" |
	    awk '/^Disk identifier/ { print "signature=" $3 }
	    $1 ~ /image.*[0-9]$/ && NF >= 7 {
		n = $1; sub(/.*[^0-9]/, "", n)
		a = NF == 8
		printf "partition=%s active=%d start=%s end=%s ", n, a,
		    $(2 + a), $(3 + a)
		printf "sectors=%s type=%s first=%s last=%s\n", $(4 + a),
		    $(5 + a), $(6 + a), $(7 + a) }'
}

compare() { # what image sector
	fdisk_values "$2" "$3" >"$T/want"
	$values "$2" "sector=$3" >"$T/got" || fail "$1: $(tail -n 1 "$T/got")"
	grep -q partition "$T/want" || fail "$1: fdisk lists nothing"
	same_lines "$1" "$T/want" "$T/got"
}

make_disk() { # size, a script of sfdisk on stdin
	rm -f "$T/image"
	truncate -s "$1" "$T/image"
	sfdisk -q "$T/image" >/dev/null || fail "sfdisk"
}

make_disk 64M <<-END
	label: dos
	start=2048,size=20000,type=83,bootable
END
compare "one partition" "$T/image" 512

make_disk 2199023255040 <<-END
	label: dos
	label-id: 0xfedcba98
	start=4294967294,size=1,type=fd
	start=1,size=1,type=ff
	start=70000,size=4294897200,type=7
	start=63,size=16002,type=1,bootable
END
compare "all four, to the end of 32 bits" "$T/image" 512

for type in 5 f 85; do
	make_disk 20G <<-END
		label: dos
		label-id: 0x12345678
		start=2048,size=20000,type=83,bootable
		start=24000,size=40000000,type=$type
		start=22528,size=1000,type=c
		start=40960000,size=2000,type=82
		size=2000,type=ef
		start=70000,size=1000,type=b
		size=18G,type=7
		size=1M,type=da
	END
	compare "a chain of type $type" "$T/image" 512
done
cp --sparse=always "$T/image" "$T/changed.image"
$values --edit "$T/changed.image" type=1:0x0c active=3 type=4:0xa5 >"$T/got"
fdisk_values "$T/changed.image" 512 >"$T/want"
same_lines "after our changes" "$T/want" "$T/got"
grep -q 'partition=1 active=1 .*type=c ' "$T/want" || fail "type not changed"
grep -q 'partition=3 active=1 ' "$T/want" || fail "not active"
sfdisk -q --verify "$T/changed.image" 2>"$T/log" || { cat "$T/log"; fail verify; }

rm "$T/image"
truncate -s 64M "$T/image"
fdisk -b 4096 -w always "$T/image" >"$T/log" 2>&1 <<-END
	o
	n
	p
	1

	+1000
	n
	e
	2


	n

	+2000
	n

	+3000
	t
	5
	82
	a
	1
	w
END
compare "sectors of 4 KiB" "$T/image" 4096

sfdisk --list-types --label dos | awk '/^ *[0-9a-f]+ / { print $1 }' |
    sort >"$T/want"
$values "$T/image" types | sort >"$T/got"
same_lines "partition types" "$T/want" "$T/got"

make_disk 1M <<-END
	label: dos
	start=1,size=20,type=83,bootable
	start=30,size=1000,type=5
	start=40,size=1
	start=60,size=9
	start=90,size=9
END
compare "no alignment" "$T/image" 512
survives mbr_values "$T/image" 1100 46000 3000
