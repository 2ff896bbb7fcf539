#!/bin/bash
# The generated test of every format finds nothing wrong, and it finds what is
# broken on purpose.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -u
failed=0
kind=plain
case $B in *-asan) kind=sanitized ;; esac
printf "%s $kind\n" structs/*.struct tests/compiler/ok/open*.struct |
    xargs -P 2 -L 1 tests/formats/fields.sh || failed=1
[ $kind = plain ] || exit $failed

# Faults in a header: each must be seen.
cat >"$T/x.struct" <<'END'
type S struct {
	a u8 b u16_le c [3]u24_be d u8
	m bitfield<u8> { low : 3 high : 5 }
	t [4]string g guid
	hi u8
	field j u24 = ($b @ $hi)
}
END
"$B/structc" "$T/x.struct" -o "$T/good.h" &&
    "$B/structc" "$T/x.struct" --format=test -o "$T/x.c" || exit 1
try() { # what a sed expression that makes a fault
	sed "$2" "$T/good.h" >"$T/x.h"
	if [ -n "$2" ] && cmp -s "$T/good.h" "$T/x.h"; then
		echo "FAIL: $1: the fault is no fault"
		return 1
	fi
	gcc -w -I. -I"$T" -o "$T/x" "$T/x.c" && "$T/x" >"$T/said"
}
try "nothing wrong" "" || { cat "$T/said"; failed=1; }
while IFS='|' read -r what fault; do
	! try "$what" "$fault" || { echo "FAIL: not seen: $what"; failed=1; }
done <<'END'
the other byte order|s/le16_store(p->bytes + 1, value)/be16_store(p->bytes + 1, value)/;s/le16_load(p->bytes + 1)/be16_load(p->bytes + 1)/
a byte too early|s/p->bytes\[12\] = value/p->bytes[11] = value/;s/return p->bytes\[12\]/return p->bytes[11]/
a byte beside it|s/p->bytes\[12\] = value/p->bytes[12] = p->bytes[13] = value/
a bit beside it|s/(value & 0xF8u)/(value \& 0xF0u)/
a mask too small|s/& 0x1Fu/\& 0xFu/
an index too many|s/i >= 3/i > 3/
END
[ $failed = 0 ]
