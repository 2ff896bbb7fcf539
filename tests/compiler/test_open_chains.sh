#!/bin/bash
# What follows from what follows: a structure of many parts, each behind one
# whose length or presence data decides, is walked once from its start to its
# end, not twice for each part (which would not end today). And a match of
# many arms, or of `else if`s, is no deeper in C than one of two: clang refuses
# more than 256. A chain is not nesting, so it may be long.
# SPDX-License-Identifier: Apache-2.0

set -eu
parts=40 arms=280

{
	echo "type Lengths struct {"
	for i in $(seq $parts); do echo "	n$i u8 d$i [\$n$i]u8"; done
	printf '}\ntype Flags struct {\n'
	for i in $(seq $parts); do
		echo "	f$i u8 if (\$f$i > 0) { v$i u8 }"
	done
	printf '}\ntype Inner struct { on u8 if ($on > 0) {\n'
	for i in $(seq $parts); do echo "	n$i u8 d$i [\$n$i]u8"; done
	printf '} }\ntype Part struct { n u8 d [$n]u8 }\ntype Parts struct {\n'
	for i in $(seq $parts); do echo "	p$i Part r$i [1]Part"; done
	printf '}\ntype Choice struct { tag u16_le match $tag {\n'
	for i in $(seq $arms); do echo "	$i => c$i [$((i % 7 + 1))]u8"; done
	printf '	_ => rest [9]u8 }\n	tail u8\n	field plain u32 = match $tag {\n'
	for i in $(seq $arms); do echo "	$i => $((i * 3))"; done
	printf '	_ => 0 }\n	field late u32 = match $tag {\n'
	for i in $(seq $arms); do echo "	$i => \$tail + $i"; done
	printf '	} }\n'
	echo 'type Elses struct { tag u16_le if ($tag == 0) { e0 u8 }'
	for i in $(seq $arms); do
		echo "else if (\$tag == $i) { e$i [$((i % 7 + 1))]u8 }"
	done
	echo 'else { rest [9]u8 } tail u8 }'
} >"$T/chains.struct"
"$B/structc" "$T/chains.struct" -o "$T/chains.h"
echo '#include "chains.h"' >"$T/only.c"
clang -std=c11 -Wall -Wextra -Werror -I. -I"$T" -fsyntax-only "$T/only.c"

cat >"$T/chains.c" <<'END'
#include "chains.h"

#include <stdio.h>
#include <stdlib.h>

#define SAY(type)                                                              \
	do {                                                                   \
		struct chains_##type view;                                     \
		uint64_t size = 0;                                             \
		int rc = chains_##type##_at(span, 0, &view, NULL);             \
                                                                               \
		if (!rc)                                                       \
			rc = chains_##type##_total_size(&view, &size, NULL);   \
		printf(#type " %d %u\n", rc, (unsigned)size);                  \
	} while (0)

int main(void)
{
	size_t size = 1000;
	uint8_t *bytes = calloc(size, 1);
	struct span span = span_of(bytes, size);
	struct chains_choice choice;
	uint32_t late = 0;
	int rc;

	memset(bytes, 1, 900);
	SAY(lengths);
	SAY(flags);
	SAY(inner);
	SAY(parts);
	bytes[0] = 88, bytes[1] = 0; /* 88 => [5]u8 */
	SAY(choice);
	SAY(elses);
	(void)chains_choice_at(span, 0, &choice, NULL);
	rc = chains_choice_late(&choice, &late, NULL);
	printf("plain %u late %d %u\n", chains_choice_plain(&choice), rc, late);
	bytes[1] = 9; /* no arm */
	printf("late %d\n", chains_choice_late(&choice, &late, NULL));
	free(bytes);
	return 0;
}
END
gcc -std=c11 -I. -I"$T" "$T/chains.c" \
    -o "$T/chains"
timeout 20 "$T/chains" >"$T/said"
diff - "$T/said" <<END
lengths 0 $((2 * parts))
flags 0 $((2 * parts))
inner 0 $((2 * parts + 1))
parts 0 $((4 * parts))
choice 0 8
elses 0 8
plain 264 late 0 89
late -61
END

conditions() { # how many
	echo 'type A struct { t u32_le if ($t == 0) { a0 u8 }'
	for i in $(seq $(($1 - 1))); do
		echo "else if (\$t == $i) { a$i u8 }"
	done
	echo '}'
}
conditions 1000 >"$T/most.struct"
"$B/structc" "$T/most.struct" --dump=ast >/dev/null
conditions 1001 >"$T/more.struct"
"$B/structc" "$T/more.struct" --dump=layout 2>"$T/said" && exit 1
diff - "$T/said" <<END
$T/more.struct:1001:1: error: more than 1000 conditions in one chain of \`else if\` [E0204]
  1001 | else if (\$t == 1000) { a1000 u8 }
       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
END
