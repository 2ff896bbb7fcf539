#!/bin/bash
# A wrong offset or size of a structure of C does not compile, and says which.
# SPDX-License-Identifier: Apache-2.0

set -u
failed=0
missing=
cp tests/compiler/ok/same_as_c.struct "$T/same.struct"
printf '#define SAME_ASSERT_LAYOUT\n#include "same.h"\n#include "same.h"\n' \
	>"$T/all.c"
cp "$T/all.c" "$T/all.cpp"

compile() { # compiler file flags...
	local compiler=$1 file=$2
	shift 2
	"$compiler" "$@" -Wall -Wextra -Werror -I. -I"$T" -fsyntax-only \
	    "$file" 2>"$T/said"
}

each() { # function...
	local compiler
	for compiler in "gcc $T/all.c -std=c11" "clang $T/all.c -std=c11" \
	    "g++ $T/all.cpp -std=c++17" "clang++ $T/all.cpp -std=c++17"; do
		# shellcheck disable=SC2086
		set -- "$1" "$2" $compiler
		command -v "$3" >/dev/null || { missing="$missing $3"; continue; }
		"$@"
	done
}

agrees() {
	shift
	compile "$@" && return
	cat "$T/said"
	echo "$1: the right mapping is refused"
	failed=1
}

differs() { # text compiler...
	local text=$1
	shift
	if compile "$@"; then
		echo "$1: compiles, though $text"
		failed=1
	elif ! grep -qF -- "$text" "$T/said"; then
		cat "$T/said"
		echo "$1: does not say: $text"
		failed=1
	fi
}

wrong() { # sed text
	sed "$1" tests/compiler/ok/same_as_c.struct >"$T/same.struct"
	cmp -s "$T/same.struct" tests/compiler/ok/same_as_c.struct &&
	    { echo "nothing to break: $1"; failed=1; }
	"$B/structc" "$T/same.struct" -o "$T/same.h" || failed=1
	each differs "$2"
}

"$B/structc" "$T/same.struct" -o "$T/same.h" || exit 1
each agrees -
wrong 's/^\tused_dirs    u16_le/\tused_dirs u32_le/' \
	"GroupDescriptor.used_dirs and bg_used_dirs_count have other sizes"
wrong 's/^\tosd1  u32_le/\t_ u8\n&/' \
	"Inode.osd1 and osd1.linux1.l_i_version lie at other offsets"
wrong 's/= file_type/= name_len/' \
	"Entry.kind and name_len lie at other offsets"
wrong 's/^\tchecksum     u16_le/&\n\t_ u8/' \
	"GroupDescriptor and struct ext2_group_desc have other sizes"
# what C has as bits, or does not have, it says itself
wrong 's/= file_type/= file_kind/' "file_kind"

# nobody who does not ask needs the header
printf '#include "same.h"\n' >"$T/without.c"
gcc -std=c11 -I. -I"$T" -E "$T/without.c" | grep -q ext2_fs.h &&
    { echo "the header comes in unasked"; failed=1; }

[ $failed = 0 ] || exit 1
[ -z "$missing" ] || { echo "not here:$missing"; exit 77; }
