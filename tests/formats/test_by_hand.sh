#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# No code takes bytes apart by hand: layouts are structs/*.struct, and what
# reads and writes them was generated. Loads and stores live in runtime/base,
# which generated code stands on; the compiler's tests check it with arithmetic
# of their own.

. tests/formats/lib.sh

found=0
files=$(git ls-files '*.c' '*.h' '*.re' 2>/dev/null ||
    find . -name '*.[ch]' -not -path './build*')
# bench/ has what is written by hand to be compared with
files=$(printf '%s\n' $files | sed 's|^\./||' | grep -v -e '^generated/' \
    -e '^runtime/base/' -e '^compiler/emit' -e '^tests/compiler/' -e '^bench/')
# single numbers in bytes that no structure describes: units of texts, tables
# of numbers, digests of names
# the system's own socket addresses
ports='^runtime/nbd/listener\.c:[0-9]+:.*(sin_port|sin6_port)'
numbers='^tests/formats/(erofs|exfat|fat|squashfs)_values\.c:'

refuse() { # what pattern [but-not]
	local hits
	hits=$(grep -nE "$2" $files /dev/null | grep -vE "${3:-^$}" || true)
	[ -n "$hits" ] || return 0
	printf '%s:\n%s\n' "$1" "$hits"
	found=1
}

refuse "a packed C structure" \
    '__packed|\(packed\)|\(__packed__\)|# *pragma +pack|scalar_storage_order'
refuse "a load or store by hand" \
    '\<([lb]e|order)(16|32|64)_(load|store)\>' "$numbers"
refuse "a byte swap" \
    '\<(__builtin_)?bswap(16|32|64)?_?(16|32|64)?\>|\<[hn]to[nh][sl]\>|\<(htobe|htole|be|le)(16|32|64)(toh)?\>' \
    "$ports"
refuse "an integer built from bytes" \
    '\] *<< *(8|16|24|32|40|48|56)\>'
refuse "an integer taken apart into bytes" \
    '\[[^]]*\] *= *(\(uint8_t\) *)?\(?[a-z_.>-]+ *>> *(8|16|24|32|40|48|56)\>'
refuse "offsets of another's structures" \
    'offsetof\((struct (ext[234]|ntfs|msdos|nbd|squashfs|jbd2?|journal)|Elf(32|64))' \
    '^tests/runtime/test_ext4_layout\.c:'

[ $found = 0 ] || fail "layouts by hand (see above)"
# the patterns still match what they are for
for line in '} __attribute__((packed));' 'x = le32_load(p + 4);' \
    'x = be32toh(y);' 'x = p[0] | p[1] << 8;' 'p[1] = (uint8_t)(x >> 8);'; do
	echo "$line" >>"$T/bad.c"
done
files=$T/bad.c
[ "$(for pattern in '\(packed\)' '\<([lb]e|order)(16|32|64)_(load|store)\>' \
    '\<(htobe|htole|be|le)(16|32|64)(toh)?\>' '\] *<< *(8|16)\>' \
    '\] *= *(\(uint8_t\) *)?\(?[a-z_.>-]+ *>> *(8|16)\>'; do
	grep -cE "$pattern" "$files"
done | paste -sd' ')" = "1 1 1 1 1" ] || fail "a pattern matches nothing"
