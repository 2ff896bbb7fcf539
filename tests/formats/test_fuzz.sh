#!/bin/bash
# Every format's accessors, tables, printer and iterators take any bytes: a
# short run of each generated harness (make fuzz runs them for long). And a
# harness sees what is broken on purpose.
# SPDX-License-Identifier: Apache-2.0

set -u
command -v clang >/dev/null || { echo "clang is not here"; exit 77; }
printf "%s $T -runs=4000 -seed=1 -max_len=4096\n" structs/*.struct \
    tests/compiler/ok/open*.struct |
    xargs -P 2 -L 1 tests/formats/fuzz.sh || exit 1

# One bound too many in a header, and a setter that stores something else.
cat >"$T/x.struct" <<'END'
type S struct { n u8 items [$n]u16_le last u8 }
END
for fault in 's/i >= count/i > count/' 's/\*p->bytes = value/p->bytes[0] ^= 1/' \
    's/p->bytes\[0\] = value/p->bytes[0] ^= 1/'; do
	"$B/structc" "$T/x.struct" -o "$T/good.h" &&
	    "$B/structc" "$T/x.struct" --format=fuzz -o "$T/x.c" || exit 1
	sed "$fault" "$T/good.h" >"$T/x.h"
	cmp -s "$T/good.h" "$T/x.h" && continue
	clang -w -g -I. -I"$T" -fsanitize=fuzzer,address -o "$T/x" "$T/x.c" \
	    runtime/base/show.c || exit 1
	"$T/x" -runs=20000 -seed=1 -artifact_prefix="$T/" >"$T/said" 2>&1 &&
	    { echo "FAIL: not seen: $fault"; exit 1; }
	seen=$((${seen-0} + 1))
done
[ "${seen-0}" = 2 ] || { echo "FAIL: $seen faults, not 2"; exit 1; }
