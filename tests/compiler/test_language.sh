#!/bin/bash
# Every example of docs/language.md compiles, as structures and then as C.
# SPDX-License-Identifier: Apache-2.0

set -u
failed=0
count=0

awk -v to="$T" '
	/^```struct$/ { n++; file = sprintf("%s/example%02d.struct", to, n)
			line = "// line " NR; next }
	/^```/ { file = "" }
	# an example that others import says its name first
	file && line && /^\/\/ [a-z]+\.struct$/ { file = to "/" $2 }
	file && line { print line >file; line = "" }
	file { print >file }
' docs/language.md

for example in "$T"/*.struct; do
	count=$((count + 1))
	"$B/structc" "$example" -o "${example%.struct}.h" && continue
	echo "docs/language.md, $(head -n 1 "$example" | cut -c4-): refused"
	failed=1
done
[ $failed = 0 ] || exit 1
[ $count -ge 10 ] || { echo "only $count examples found"; exit 1; }

{ echo "#define STRUCT_DESCRIBE"
  for header in "$T"/*.h; do echo "#include \"$header\""; done
} >"$T/all.c"
gcc -std=c11 -Wall -Wextra -Wconversion -Werror -I. -fsyntax-only "$T/all.c"
