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

# A bound too many in a header, setters that store something else; what only
# changes show: a text that is too long, a checksum updated to another; records
# of an iterator that are not where it says.
cat >"$T/x.struct" <<'END'
type S struct {
	n     u8
	items [$n]u16_le
	name  [4]string
	sum   u32_le
	last  u8
	check sum = crc32c(~0, bytes before sum)
}
END
for fault in 's/i >= count/i > count/' 's/p->bytes\[0\] = value/p->bytes[0] ^= 1/' \
    's/text.size > 4/text.size > 40/' 's/set_sum(p, want,/set_sum(p, want ^ 1,/' \
    's/it->bytes + it->read.at/it->bytes + it->read.offset/'; do
	"$B/structc" "$T/x.struct" -o "$T/good.h" &&
	    "$B/structc" "$T/x.struct" --format=fuzz -o "$T/x.c" || exit 1
	sed "$fault" "$T/good.h" >"$T/x.h"
	cmp -s "$T/good.h" "$T/x.h" && { echo "FAIL: no fault: $fault"; exit 1; }
	clang -w -g -I. -I"$T" -fsanitize=fuzzer,address -o "$T/x" "$T/x.c" \
	    runtime/base/{show,checksum,crc}.c || exit 1
	"$T/x" -runs=20000 -seed=1 -artifact_prefix="$T/" >"$T/said" 2>&1 &&
	    { echo "FAIL: not seen: $fault"; exit 1; }
	grep -q "Sanitizer\|^S\." "$T/said" || { cat "$T/said"; exit 1; }
done

# A good header passes, and every format has seeds of its structures.
"$B/structc" "$T/x.struct" -o "$T/x.h" || exit 1
clang -w -g -I. -I"$T" -fsanitize=fuzzer,address -o "$T/x" "$T/x.c" \
    runtime/base/{show,checksum,crc}.c || exit 1
"$T/x" -runs=20000 -seed=1 -artifact_prefix="$T/" >"$T/said" 2>&1 ||
    { cat "$T/said"; exit 1; }
for file in structs/*.struct; do
	ls tests/formats/corpus/"$(basename "$file" .struct)"/* >"$T/seeds" ||
	    { echo "FAIL: no seeds of $file, see make_corpus.py"; exit 1; }
done
