#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Every seed and every past find passes its fuzz target, under the address and
# undefined behaviour sanitizers.
set -eu
found=0
for corpus in tests/fuzz/corpus/*/; do
	name=$(basename "$corpus")
	target=$B-fuzz/tests/fuzz/fuzz_$name
	[ -x "$target" ] || { echo "$corpus has no target fuzz_$name"; exit 1; }
	(cd "$T" && "$target" -runs=0 "$OLDPWD/$corpus" >log 2>&1) || {
		tail -n 30 "$T/log"
		exit 1
	}
	found=$((found + $(find "$corpus" -type f | wc -l)))
done
[ $found -gt 0 ] || { echo "no corpus"; exit 1; }
echo "$found inputs"
