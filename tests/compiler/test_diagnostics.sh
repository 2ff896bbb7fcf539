#!/bin/bash
# Every error has its paragraph in the page, and a golden pair that shows it.
# SPDX-License-Identifier: Apache-2.0

set -u
failed=0

"$B/structc" --explain all >"$T/page.md" || exit 1
diff -u docs/diagnostics.md "$T/page.md" || {
	echo "docs/diagnostics.md is stale:" \
		"build/structc --explain all >docs/diagnostics.md"
	failed=1
}

codes=$(sed -n 's/^DIAG(\([0-9]*\),.*/\1/p' compiler/diag_codes.def)
[ -n "$codes" ] || { echo "no codes found"; failed=1; }
twice=$(echo "$codes" | sort | uniq -d)
[ -z "$twice" ] || { echo "used twice: $twice"; failed=1; }
for code in $codes; do
	grep -q "\[E0$code\]" tests/compiler/err/*.err || {
		echo "no input in tests/compiler/err shows E0$code"
		failed=1
	}
done
[ $failed = 0 ]
