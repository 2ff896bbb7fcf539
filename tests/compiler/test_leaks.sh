#!/bin/bash
# What leaked in the starting language is closed: each leak by its name.
# SPDX-License-Identifier: Apache-2.0
#
# The ones that show when accessors run (a negative index that lands on the
# bytes in front, a join that drops its top bits) are in test_generated.c.

set -u
failed=0

compile() { # text on standard input, output in $T/out.h, messages in $T/said
	cat >"$T/leak.struct"
	"$B/structc" "$T/leak.struct" -o "$T/out.h" 2>"$T/said"
}

refused() { # leak code text
	echo untouched >"$T/out.h"
	printf "$3" | compile
	if [ $? != 1 ] || ! grep -q "$2" "$T/said"; then
		echo "FAIL: $1"
		cat "$T/said"
		failed=1
	fi
	[ "$(cat "$T/out.h")" = untouched ] || {
		echo "FAIL: $1: the output was truncated"
		failed=1
	}
}

accepted() { # leak text
	printf "$2" | compile && gcc -std=c11 -Wall -Werror -I. -xc \
		-fsyntax-only "$T/out.h" && return
	echo "FAIL: $1"
	cat "$T/said"
	failed=1
}

accepted "nesting depends on the alphabet" \
	'type A struct {\n\tz Z\n}\ntype Z struct {\n\ta u8\n}\n'
accepted "nesting depends on the alphabet, the other way" \
	'type Z struct {\n\ta A\n}\ntype A struct {\n\ta u8\n}\n'
accepted "a file without a number of several bytes" \
	'type A struct {\n\ta u8\n}\n'
accepted "CRLF" 'type A struct {\r\n\ta u16_le // here\r\n}\r\n'
accepted "an empty file" ''
accepted "an unsigned number of 64 bits" \
	'const A = 0xFFFFFFFFFFFFFFFF\nconst B = 0o17\n'
accepted "padding without a name" 'type A struct {\n\t_ [4]byte\n\ta u8\n}\n'
accepted "reserved words as members" \
	'type A struct {\n\tsize u8\n\ttype u8\n\toffset u16_le\n\troot u8\n}\n'
refused "redefinition of a type" E0401 \
	'type A struct {\n\ta u8\n}\ntype A struct {\n\tb u8\n}\n'
refused "redefinition of a built-in type" E0402 'type u8 u16_le\n'
refused "redefinition of a member" E0405 \
	'type A struct {\n\ta u8\n\ta u8\n}\n'
refused "an accessor that collides" E0408 'type A struct {\n\tat u8\n}\n'
refused "names that camel-case alike" E0408 \
	'type A struct {\n\taB u8\n\ta_b u8\n}\n'
refused "an empty structure" E0602 'type A struct {\n}\n'
refused "a join wider than its type" E0703 \
	'type A struct {\n\ta u64_le\n\tb u8\n\tfield c u64_le = ($a @ $b)\n}\n'
refused "a join of something else than a member" E0701 \
	'type A struct {\n\ta u8\n\tfield b u16_le = (a @ $a)\n}\n'
refused "a parent that is ignored" E0301 \
	'type P struct {\n\tp u8\n}\ntype A struct<P> {\n\ta u8\n}\n'
refused "a default that is ignored" E0609 'type A struct {\n\ta u8 = 300\n}\n'
refused "only the first error" "leak.struct:3:" \
	'type A struct {\n\ta u9\n\tb u9\n}\n'
[ $failed = 0 ]
