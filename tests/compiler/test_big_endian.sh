#!/bin/bash
# Generated accessors do the same on a big-endian host: s390x, under qemu-user.
# SPDX-License-Identifier: Apache-2.0
#
# Runs every test whose source has a line "Hosts: s390x" in a comment. Such a
# test is one .c file that stands on runtime/base alone; it gets cmocka from
# tests/s390x/cmocka.h.

set -u
failed=0
count=0

for tool in s390x-linux-gnu-gcc qemu-s390x; do
	command -v $tool >/dev/null || { echo "$tool is not here"; exit 77; }
done

for source in $(grep -l '^/\* Hosts: s390x \*/$' tests/*/test_*.c); do
	count=$((count + 1))
	s390x-linux-gnu-gcc -std=gnu11 -Wall -Werror -O1 -g -static \
	    -D_GNU_SOURCE -I. -Itests/s390x -o "$T/test" "$source" \
	    runtime/base/*.c && qemu-s390x "$T/test" >"$T/said" 2>&1 && {
		echo "$source: $(tail -n 1 "$T/said")"
		continue
	}
	echo "FAIL: $source"
	tail -n 20 "$T/said" 2>/dev/null
	failed=1
done

# What would make all of it pass for nothing.
echo '#include "runtime/base/bytes.h"
int main(void) { return __BYTE_ORDER__ != __ORDER_BIG_ENDIAN__; }' >"$T/which.c"
s390x-linux-gnu-gcc -static -I. -o "$T/which" "$T/which.c" &&
    qemu-s390x "$T/which" || { echo "that host is not big-endian"; exit 1; }
[ $failed = 0 ] && [ $count -ge 2 ]
