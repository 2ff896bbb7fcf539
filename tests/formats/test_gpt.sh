#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A disk's GUID partition table read through generated/gpt.h, both copies, as
# fdisk and sgdisk read it; what we write into both, sgdisk verifies.
# Sanitizers: address
. tests/formats/lib.sh
values=$B/tests/formats/gpt_values

# The header and the entries as fdisk shows them, but for the attributes.
fdisk_values() { # image sector
	fdisk -b "$2" -x -o Device,Start,End,Sectors,Type-UUID,UUID,Name "$1" |
	    awk '/^Disk identifier/ { print "disk_guid=" tolower($3) }
	/^Alternative/ { print "alternate=" $NF }
	/^First usable/ { print "first_usable=" $NF }
	/^Last usable/ { print "last_usable=" $NF }
	/^Allocated/ { print "entries=" $NF }
	/entries starting/ { print "entries_first=" $NF }
	/entries ending/ { print "entries_last=" $NF }
	$1 ~ /image.*[0-9]$/ && NF >= 6 {
		n = $1; sub(/.*[^0-9]/, "", n)
		name = $0; sub(/.*-[0-9A-F]* /, "", name); sub(/ *$/, "", name)
		printf "partition=%s start=%s end=%s sectors=%s type=%s", n,
		    $2, $3, $4, tolower($5)
		printf " unique=%s name=%s\n", tolower($6), name }' | sort
}

# The entries as sgdisk shows them, which knows sectors of 512 bytes only.
sgdisk_values() { # image
	local n
	for n in $(sgdisk -p "$1" | awk '/^ +[0-9]+ / { print $1 }'); do
		sgdisk -i "$n" "$1" | awk -v "n=$n" -F': ' '
		/GUID code/ { split($2, type, " ") }
		/unique GUID/ { unique = $2 }
		{ split($2, word, " ") }
		/^First sector/ { first = word[1] }
		/^Last sector/ { last = word[1] }
		/^Partition size/ { size = word[1] }
		/^Attribute/ { attributes = $2 }
		/^Partition name/ {
			name = substr($0, 18, length($0) - 18)
			printf "partition=%s start=%s end=%s sectors=%s", n,
			    first, last, size
			printf " type=%s unique=%s attributes=%s name=%s\n",
			    tolower(type[1]), tolower(unique),
			    tolower(attributes), name }'
	done | sort
}

protective_values() { # image sector
	fdisk -b "$2" -t dos -l -o Device,Start,Sectors,Id "$1" |
	    awk '$1 ~ /image.*[0-9]$/ && NF == 4 {
		n = $1; sub(/.*[^0-9]/, "", n)
		printf "protective=%s start=%s sectors=%s type=%s\n", n, $2, $3,
		    $4 }'
}

compare() { # what image sector
	$values "$2" "sector=$3" >"$T/all" || fail "$1: $(tail -n 1 "$T/all")"
	fdisk_values "$2" "$3" >"$T/want"
	grep -q ^disk_guid "$T/want" || fail "$1: fdisk shows nothing"
	sed -n '/^header=main/,/^header=backup/p' "$T/all" | grep -v ^header |
	    sort >"$T/main"
	sed 's/ attributes=[^ ]*//' "$T/main" >"$T/got"
	same_lines "$1 (fdisk)" "$T/want" "$T/got"
	protective_values "$2" "$3" >"$T/want"
	grep ^protective "$T/all" >"$T/got" || fail "$1: nothing protective"
	same_lines "$1 (protective MBR)" "$T/want" "$T/got"
	sed -n '/^header=backup/,$p' "$T/all" |
	    grep '^disk_guid\|_usable\|^entries=\|^partition' |
	    sort >"$T/got"
	grep '^disk_guid\|_usable\|^entries=\|^partition' "$T/main" >"$T/want"
	same_lines "$1 (backup)" "$T/want" "$T/got"
	[ "$3" = 512 ] || return 0
	sgdisk_values "$2" >"$T/want"
	grep '^partition' "$T/main" >"$T/got" || :
	same_lines "$1 (sgdisk)" "$T/want" "$T/got"
}

make_disk() { # size sgdisk's options...
	rm -f "$T/image"
	truncate -s "$1" "$T/image"
	shift
	sgdisk "$@" "$T/image" >"$T/log" 2>&1 || { cat "$T/log"; fail sgdisk; }
}

make_disk 64M -o
compare "no partition" "$T/image" 512

make_disk 64M -n 1:2048:+10M -t 1:ef00 -c '1:EFI Systém' -A 1:set:2 \
    -A 1:set:63 -n 3:0:+5M -t 3:8300 -c '3:ελληνικά 漢字' -A 3:set:0 \
    -n 128:0:0 -t 128:0700 -c "128:$(printf '%036d' 7)" \
    -u 3:00112233-4455-6677-8899-AABBCCDDEEFF \
    -U 01020304-0506-0708-090A-0B0C0D0E0F10
compare "three partitions" "$T/image" 512
cp --sparse=always "$T/image" "$T/broken.image"
dd if=/dev/zero "of=$T/broken.image" bs=512 seek=1 count=1 conv=notrunc \
    status=none
sgdisk_values "$T/broken.image" 2>/dev/null >"$T/want"
sed -n '/^header=backup/,$p' "$T/all" | grep ^partition | sort >"$T/got"
same_lines "the backup alone" "$T/want" "$T/got"

$values --edit "$T/image" name=3:Größe attributes=1:C000000000000001 \
    type=128:C12A7328-F81F-11D2-BA4B-00A0C93EC93B >/dev/null || fail "edit"
compare "after our changes" "$T/image" 512
sgdisk -v "$T/image" | grep -q '^No problems found' ||
    { sgdisk -v "$T/image"; fail "sgdisk -v after our changes"; }
grep -q 'type=c12a7328-f81f-11d2-ba4b-00a0c93ec93b.*=0*7$' "$T/main" &&
    grep -q 'attributes=c000000000000001' "$T/main" &&
    grep -q 'name=Größe$' "$T/main" || fail "not changed"

make_disk 8T -a 1 -n 1:34:34 -n 2:40:17179869000
compare "8 TiB" "$T/image" 512

make_disk 64M -S 256 -a 8 $(for i in $(seq 200); do echo "-n $i:0:+7"; done)
compare "200 of 256 entries" "$T/image" 512
make_disk 64M -S 4 -n 2:0:+1M
compare "4 entries" "$T/image" 512
make_disk 64M -j 100 -n 1:2048:+1M -n 2:0:+1M -h 2:1
compare "entries elsewhere, a hybrid MBR" "$T/image" 512

rm "$T/image"
truncate -s 64M "$T/image"
fdisk -b 4096 -w always "$T/image" >"$T/log" 2>&1 <<-END
	g
	n
	1

	+100
	n
	7


	t
	7
	1
	w
END
compare "sectors of 4 KiB" "$T/image" 4096

# The types that the format names are those that sfdisk names.
sed -n 's/^const [A-Z0-9_]* *= "\(.\{36\}\)"$/\1/p' structs/gpt.struct |
    grep -v '^00000000-' >"$T/types"
[ "$(wc -l <"$T/types")" -gt 40 ] || fail "few types"
sfdisk --list-types --label gpt >"$T/known"
while read -r guid; do
	grep -qi "^$guid " "$T/known" || fail "no type $guid"
done <"$T/types"

make_disk 128K -a 1 -n 1:34:40 -n 2:41:42 -n 5:43:0
survives gpt_values "$T/image" 18000 2000 2000
