#!/bin/bash
# structc import: what is written is what was reviewed, the compiler takes it,
# and C agrees about every byte.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address
#
# import/x.h opens with its arguments; import/x.struct is what comes out.
# `tests/compiler/test_import.sh --bless` writes those anew. The truth is C's:
# import/truth.awk says how it is asked.

set -u
cd "$(dirname "$0")/../.." || exit 1
structc=$(realpath "${B:-build}")/structc
T=${T:-$(mktemp -d)}
failed=0
compilers=
static= runner= # how a truth is linked and run
for cc in gcc clang; do
	command -v $cc >/dev/null && compilers="$compilers $cc"
done

fail() {
	echo "FAIL: $*"
	failed=1
}

arguments() {
	sed -n '1s/.*structc import: \(.*\) \*\/$/\1/p' "$1"
}

if [ "${1-}" = --bless ]; then
	for header in tests/compiler/import/*.h; do
		# shellcheck disable=SC2046
		"$structc" import "$header" $(arguments "$header") \
			-o "${header%.h}.struct" || failed=1
	done
	rmdir "$T"
	exit $failed
fi

# Is it a struct, a union or a typedef in C?
kind_of() { # include name
	local kind
	for kind in struct union ""; do
		printf '%s\nchar x[sizeof(%s)];\n' "$1" "$kind $2" |
			gcc -I"$T" -xc - -w -fsyntax-only 2>/dev/null || continue
		echo "${kind:-typedef} $2"
		return
	done
}

# The output, asked in C with every compiler.
truth() { # include file.struct
	local kinds="" name cc
	for name in $(sed -n 's/^type \([^ ]*\) \(struct\|union\).*/\1/p' "$2")
	do
		kinds="$kinds $(kind_of "$1" "$name")"
	done
	rm -f "$T/t.struct"
	awk -v prefix=t -v stand_in="$T/t.struct" -v kinds="$kinds" \
		-f tests/compiler/import/truth.awk "$2" >"$T/truth.part" &&
	    "$structc" "$T/t.struct" --prefix t -o "$T/t.h" || {
		fail "$2: no truth comes out"
		return
	}
	grep -q offsetof "$T/truth.part" || fail "$2: nothing is asserted"
	{ echo "$1"; echo '#include "t.h"'; cat "$T/truth.part"; } >"$T/truth.c"
	for cc in $compilers; do
		$cc ${static:+-static} -std=gnu11 -w -I. -I"$T" -o "$T/truth" \
		    "$T/truth.c" && $runner "$T/truth" ||
		    fail "$2: $cc disagrees"
	done
}

# What the compiler cannot do yet is named so; all else must pass.
accepted() { # file.struct
	"$structc" "$1" -o "$T/out.h" 2>"$T/said" && return
	grep error: "$T/said" | grep -qv E0301 || return 0
	cat "$T/said"
	fail "$1: refused by structc"
}

# ------------------------------------------------------------- golden pairs

for header in tests/compiler/import/*.h; do
	expected=${header%.h}.struct
	for cc in $compilers "gcc -gdwarf-4" "gcc -gdwarf-3" "clang -gdwarf-4"
	do
		command -v "${cc%% *}" >/dev/null || continue
		# shellcheck disable=SC2046
		"$structc" import "$header" $(arguments "$header") --cc "$cc" \
			-o "$T/out.struct" || fail "$header: refused"
		diff -u "$expected" "$T/out.struct" ||
			fail "$header: another text with $cc"
	done
	accepted "$expected"
	truth "#include \"$PWD/$header\"" "$expected"
done

# ----------------------------------------------------- a big-endian machine

# There the first bit-field has the highest bits. (clang needs no headers of
# that machine for this one.)
printf 'struct b { unsigned short a : 3, b : 9; unsigned int c : 1; };\n' \
	>"$T/big.h"
if command -v clang >/dev/null; then
	"$structc" import "$T/big.h" --struct b \
		--cc "clang --target=s390x-linux-gnu" | sed 1,3d >"$T/big"
	diff -u - "$T/big" <<'EOF' || fail "big-endian bits"
type b struct {
	bits bitfield<u16_be> {
		_ : 3
		c : 1
		b : 9
		a : 3
	}
	_ [2]byte // padding
	size = 4
}
EOF
fi

# The same asked on such a machine, where its tools are here.
cross=s390x-linux-gnu-gcc
if command -v $cross >/dev/null && command -v qemu-s390x >/dev/null; then
	for header in tests/compiler/import/{bits,nested,numbers,order}.h; do
		# shellcheck disable=SC2046
		"$structc" import "$header" $(arguments "$header") --order be \
			--cc $cross -o "$T/cross.struct" ||
			fail "$header: refused with $cross"
		accepted "$T/cross.struct"
		compilers=$cross static=1 runner=qemu-s390x truth \
			"#include \"$PWD/$header\"" "$T/cross.struct"
	done
fi

# --------------------------------------------------------- words and examples

# Every word of the lexer as a member, a type, an enum's name and a bit-field.
words=$(sed -n 's/^\t"\([a-z][a-z_0-9]*\)" .*/\1/p' compiler/lexer.re |
	grep -vx -e const -e struct -e union -e enum -e if -e else)
[ "$(echo "$words" | wc -w)" -gt 15 ] || fail "the lexer has few words: $words"
{
	for word in $words; do echo "struct $word { char a; };"; done
	echo "enum choices { A"
	for word in $words; do echo ", $word"; done
	echo "}; struct members { enum choices choices;"
	for word in $words; do echo "short $word;"; done
	echo "}; struct structures {"
	for word in $words; do echo "struct $word $word, of_$word[2];"; done
	echo "}; struct bit_fields {"
	for word in $words; do echo "int $word : 3;"; done
	echo "};"
} >"$T/words.h"
for name in members structures bit_fields; do
	"$structc" import "$T/words.h" --struct $name -o "$T/words.struct" ||
		fail "words as $name"
	accepted "$T/words.struct"
done

# What docs/import.md shows is what happens.
awk '/^```c$/ { copy = 1; next } /^```/ { copy = 0 } copy' docs/import.md \
	>"$T/disk.h"
awk '/^```struct$/ { copy = 1; next } /^```/ { copy = 0 } copy' docs/import.md \
	>"$T/disk.expected"
"$structc" import "$T/disk.h" --struct disk_super -o "$T/disk.struct"
diff -u "$T/disk.expected" "$T/disk.struct" || fail "docs/import.md"
accepted "$T/disk.struct"
truth '#include "disk.h"' "$T/disk.struct"

# -------------------------------------------------------------- real headers

real() { # header name...
	local header=$1 arguments= name
	shift
	for name in "$@"; do arguments="$arguments --struct $name"; done
	# shellcheck disable=SC2086
	"$structc" import "$header" $arguments -o "$T/real.struct" || {
		fail "$header: refused"
		return
	}
	accepted "$T/real.struct"
	truth "#include <$header>" "$T/real.struct"
}

real ext2fs/ext2_fs.h ext2_super_block ext2_inode_large ext4_group_desc \
	ext2_dir_entry ext2_dir_entry_2 mmp_struct
real elf.h Elf64_Ehdr Elf64_Shdr Elf64_Sym Elf32_Ehdr Elf64_auxv_t
real linux/nbd.h nbd_request nbd_reply
real linux/virtio_blk.h virtio_blk_config virtio_blk_outhdr
real linux/iso_fs.h iso_primary_descriptor iso_directory_record
real linux/msdos_fs.h fat_boot_sector fat_boot_fsinfo msdos_dir_entry \
	msdos_dir_slot
real linux/btrfs_tree.h btrfs_inode_item btrfs_file_extent_item btrfs_root_item
real linux/ip.h iphdr
real linux/tcp.h tcphdr
real linux/fuse.h fuse_init_out fuse_dirent fuse_setattr_in

# ---------------------------------------------------- what C's names start with

cat >"$T/strip.h" <<'END'
#include <stdint.h>

enum super_state { SUPER_CLEAN, SUPER_1ST, SUPER_DIRTY = 7 };

struct s_part {
	uint8_t s_a, a;
};

struct s_super {
	uint32_t s_magic;
	uint32_t s_size;
	uint16_t s_low : 4, s_high : 12;
	enum super_state s_state;
	struct s_part s_parts[2];
	struct {
		uint8_t s_x, s_2;
	} s_in[3];
};
END
cat >"$T/strip.expected" <<'END'
// Made by structc import from strip.h: s_super.
// Numbers whose C type does not tell are taken as little-endian.

type super struct {
	magic u32_le
	size  u32_le
	bits bitfield<u16_le> {
		low  : 4
		high : 12
	}
	_     [2]byte // padding
	state super_state
	parts [2]part
	in [3]struct {
		x   u8
		s_2 u8
		size = 2
	}
	_ [2]byte // padding
	size = 28
}

type super_state enum<u32_le> {
	CLEAN     = 0
	SUPER_1ST = 1
	DIRTY     = 7
}

type part struct {
	a  u8
	a_ u8
	size = 2
}
END
"$structc" import "$T/strip.h" --struct s_super --strip s_ --strip SUPER_ \
	--strip s_m -o "$T/strip.struct" &&
	diff -u "$T/strip.expected" "$T/strip.struct" || fail "--strip"

[ $failed = 0 ]
