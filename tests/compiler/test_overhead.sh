#!/bin/bash
# Generated accessors cost what careful C costs: the same instructions.
# SPDX-License-Identifier: Apache-2.0
#
# overhead/kinds.struct has every kind of accessor, overhead/reference.c each of
# them written by hand. Two compilers, two levels, two machines. All is inlined
# on both sides: which of its own helpers a compiler calls is no cost of ours.

set -u
here=tests/compiler/overhead
failed=0
missing=

"$B/structc" $here/kinds.struct -o "$T/kinds.h" &&
python3 tests/compiler/overhead.py wrappers "$T/kinds.h" >"$T/wrappers.h" &&
python3 tests/compiler/overhead.py wrappers-plain "$T/kinds.h" \
    >"$T/wrappers_plain.h" || exit 1

build() { # object source compiler...
	"${@:3}" -std=gnu11 -Wall -Werror=implicit-function-declaration -fno-pic \
	    -fno-asynchronous-unwind-tables -ffunction-sections \
	    "-Dinline=inline __attribute__((always_inline))" \
	    -I. "-I$T" -c -o "$1" "$2"
}

for compiler in gcc aarch64-linux-gnu-gcc clang \
    "clang --target=aarch64-linux-gnu"; do
	command -v "${compiler%% *}" >/dev/null || {
		missing="$missing $compiler"
		continue
	}
	for level in -O1 -O2; do
		# shellcheck disable=SC2086
		build "$T/generated.o" $here/generated.c $compiler $level &&
		build "$T/reference.o" $here/reference.c $compiler $level &&
		python3 tests/compiler/overhead.py compare \
		    "$T/generated.o" "$T/reference.o" "$T/kinds.h" \
		    "$([ $level = -O2 ] && echo counted)" \
		    >"$T/said" || failed=1
		sed "s|^\([^ ]\)|$compiler $level: \1|" "$T/said"
	done
done

[ $failed = 0 ] || exit 1
[ -z "$missing" ] || { echo "not here:$missing"; exit 77; }
