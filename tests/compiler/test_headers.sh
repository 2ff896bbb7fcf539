#!/bin/bash
# Generated headers pass gcc and clang as C11 and C++17 without a warning.
# SPDX-License-Identifier: Apache-2.0

set -u
warnings="-Wall -Wextra -Wshadow -Wconversion -Werror -O2 -I."
failed=0
missing=

# All of them side by side, then again for their tables; and each on its own
# in the order of the alphabet, since the first brings the includes.
for header in tests/compiler/ok/*.h; do
	echo "#include \"$header\""
done >"$T/list.h"
{ cat "$T/list.h"; echo "#define STRUCT_DESCRIBE"
  echo "#define STRUCT_VALIDATE"; cat "$T/list.h"
  echo "int main(void) { return 0; }"; } >"$T/all.c"
cp "$T/all.c" "$T/all.cpp"

try() { # compiler file flags...
	local compiler=$1 file=$2
	shift 2
	if ! command -v "$compiler" >/dev/null; then
		missing="$missing $compiler"
		return
	fi
	# shellcheck disable=SC2086
	"$compiler" "$@" $warnings -c -o "$T/out.o" "$file" || {
		echo "$compiler $*: refused"
		failed=1
	}
}

try gcc "$T/all.c" -std=c11 -Wstrict-prototypes -Wmissing-prototypes
try clang "$T/all.c" -std=c11 -Wpedantic
try g++ "$T/all.cpp" -std=c++17
try clang++ "$T/all.cpp" -std=c++17 -Wno-gnu-anonymous-struct
# A proof must be able to fail.
sed 's/uint8_t bytes\[2\]/uint8_t bytes[3]/' tests/compiler/ok/root.h \
	>"$T/wrong.h"
printf '#include "%s"\n' "$T/wrong.h" >"$T/wrong.c"
if gcc -std=c11 -I. -c -o "$T/out.o" "$T/wrong.c" 2>/dev/null; then
	echo "a structure of the wrong size passes its proof"
	failed=1
fi
sed 's/MAGIC_OFFSET 0u/MAGIC_OFFSET 1u/' tests/compiler/ok/root.h >"$T/wrong.h"
if gcc -std=c11 -I. -c -o "$T/out.o" "$T/wrong.c" 2>/dev/null; then
	echo "a member past the end passes its proof"
	failed=1
fi

[ $failed = 0 ] || exit 1
if [ -n "$missing" ]; then
	echo "not here:$missing; the other compilers found nothing"
	exit 77
fi
