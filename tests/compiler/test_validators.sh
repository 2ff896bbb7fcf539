#!/bin/bash
# Every format's validator is fuzzed.
# SPDX-License-Identifier: Apache-2.0

set -u
failed=0
for header in generated/*.h; do
	name=$(sed -n 's/^static inline size_t \(.*\)_validate_root(.*/\1/p' \
		"$header")
	[ -z "$name" ] && continue
	grep -q "{ ${name}_validate_root, " tests/fuzz/fuzz_validate.c || {
		echo "$header: its validator is not in tests/fuzz/fuzz_validate.c"
		failed=1
	}
done
[ $failed = 0 ]
