# SPDX-License-Identifier: Apache-2.0
#
# From a .struct that `structc import` wrote: what must hold in C, where the
# header and the accessors made of the .struct meet.
#
#   awk -v prefix=p -v stand_in=FILE -v kinds="struct a union b typedef c" \
#       -f truth.awk x.struct >truth.c
#
# The program asserts each member's offset and size, each structure's size and
# each enum's values. When run, it compares what getters return with what C
# reads (byte order, width, sign), and the bits that C sets in each bit-field.
#
# The stand-in is the same .struct in words that the compiler always knew:
# numbers for bitfields, one element for arrays without a length. Members and
# types that had to be renamed (they end in `_`) are left to their neighbours.

function snake(s,   i, c, out, mixed, before, after) {
	mixed = s ~ /[a-z]/
	for (i = 1; i <= length(s); i++) {
		c = substr(s, i, 1)
		before = substr(s, i - 1, 1)
		after = substr(s, i + 1, 1)
		if (mixed && i > 1 && c ~ /[A-Z]/ && before != "_" &&
		    (before !~ /[A-Z]/ || after ~ /[a-z]/))
			out = out "_"
		out = out c
	}
	return tolower(out)
}

# The C type of a declared name.
function c_type(name,   i, n, words) {
	n = split(kinds, words, " ")
	for (i = 1; i < n; i += 2)
		if (words[i + 1] == name)
			return words[i] == "typedef" ? name : words[i] " " name
	return ""
}

function offset_of(name) {
	return sum[depth] toupper(prefix "_" macro[depth] "_" snake(name)) \
		"_OFFSET"
}

function open_body(name, is_anonymous, is_array) {
	depth++
	sum[depth] = offset_before " + "
	macro[depth] = macro[depth - 1] "_" snake(name)
	path[depth] = path[depth - 1]
	if (!is_anonymous)
		path[depth] = path[depth] name (is_array ? "[0]." : ".")
}

function member(name, type,   c) {
	if (name ~ /_$/ || name ~ /^whole/ || !top)
		return
	c = path[depth] name
	checks = checks sprintf("_Static_assert(offsetof(%s, %s) == %s, \"%s\");\n",
		top, c, offset_of(name), c)
	if (type !~ /^\[\]/)
		checks = checks sprintf("_Static_assert(sizeof(((%s *)0)->%s)" \
			" == %s_SIZE, \"%s\");\n", top, c,
			toupper(prefix "_" macro[depth] "_" snake(name)), c)
}

# Any bytes, seen by C and by the getter; after a swap where the order is not
# that of the machine.
function getter(name, type,   c, bits, expected) {
	if (depth != 1 || name ~ /_$/ || !top || is_open[macro[1]])
		return
	if (type !~ /^[ui](8|16|32|64)(_le|_be)?$/ || note ~ /bool|pointer/)
		return
	c = "v." path[depth] name
	bits = type
	gsub(/[^0-9]/, "", bits)
	expected = c
	if (type ~ /_/)
		expected = "(" (type ~ /^i/ ? "" : "u") "int" bits \
			"_t)" toupper(substr(type, length(type) - 1)) \
			bits "(" c ")"
	runs = runs sprintf("\t{ %s v; fill(&v, sizeof v);" \
		" CHECK(%s_%s_%s((void *)&v) == %s); }\n", top, prefix,
		macro[1], snake(name), expected)
}

function bit(name, width,   c) {
	if (name != "_" && top) {
		c = path[depth] name
		runs = runs sprintf("\t{ %s v; uint8_t e[sizeof v] = { 0 };" \
			" memset(&v, 0, sizeof v); v.%s = -1;" \
			" set(e + %s, %d, %d, %d, %d);" \
			" CHECK(!memcmp(&v, e, sizeof v)); }\n", top, c,
			unit_offset, unit_size / 8, unit_big, bit_at, width)
	}
	bit_at += width
}

{ note = ""; if ((i = index($0, " // "))) note = substr($0, i + 4) }
{ plain = $0; sub(/ *\/\/.*/, "", plain) }

/^type / {
	depth = 1
	name = $2
	macro[1] = snake(name)
	path[1] = ""
	sum[1] = ""
	top = c_type(name)
	in_enum = $3 ~ /^enum/
	print plain >stand_in
	next
}

# inside a bitfield
in_bits && $2 == ":" { bit($1, $3); next }
in_bits && $1 == "}" { in_bits = 0; next }

$2 ~ /^bitfield</ {
	base = $2
	sub(/^bitfield</, "", base)
	sub(/>.*/, "", base)
	unit_offset = offset_of($1)
	unit_size = base
	gsub(/[^0-9]/, "", unit_size)
	unit_big = base ~ /_be$/
	bit_at = 0
	in_bits = 1
	print "\t" $1 " " base >stand_in
	next
}

# an enum's value in C
in_enum && $2 == "=" {
	print plain >stand_in
	if ($1 !~ /_$/)
		checks = checks sprintf("_Static_assert(%s == %s, \"%s\");\n",
			$1, toupper(prefix "_" macro[depth] "_" snake($1)), $1)
	next
}

$1 == "size" && $2 == "=" && !in_enum {
	print plain >stand_in
	if (depth == 1 && top)
		checks = checks sprintf("_Static_assert(sizeof(%s) == %s &&" \
			" sizeof(%s) == %d, \"size\");\n", top,
			toupper(prefix "_" macro[1]) "_SIZEOF", top, $3)
	next
}

/bytes in C, without the last array/ {
	if (top)
		checks = checks sprintf("_Static_assert(sizeof(%s) == %d," \
			" \"size\");\n", top, $2)
	next
}

$1 == "}" {
	print plain >stand_in
	depth--
	in_enum = 0
	next
}

$1 == "_" { print plain >stand_in; next }

# a body of its own
/{( \/\/.*)?$/ && NF >= 3 {
	print plain >stand_in
	if (note !~ /anonymous/)
		member($1, $2)
	offset_before = offset_of($1)
	if ($2 ~ /enum</)
		in_enum = 1
	open_body($1, note ~ /anonymous/, $2 ~ /^\[/)
	next
}

plain ~ /^\t+[A-Za-z_]/ {
	if ($2 ~ /^\[\]/) {
		is_open[macro[1]] = 1
		sub(/\[\]/, "[1]", plain)
	}
	print plain >stand_in
	member($1, $2)
	getter($1, $2)
}

END {
	print "#include <stddef.h>\n#include <stdint.h>\n#include <stdio.h>"
	print "#include <string.h>"
	print "#define CHECK(what) do { if (!(what)) { failed = 1;" \
		" printf(\"%s\\n\", #what); } } while (0)"
	for (i = 16; i <= 64; i *= 2) {
		print "#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__"
		print "#define LE" i "(x) (x)"
		print "#define BE" i "(x) __builtin_bswap" i "(x)"
		print "#else"
		print "#define BE" i "(x) (x)"
		print "#define LE" i "(x) __builtin_bswap" i "(x)"
		print "#endif"
	}
	print "static int failed;"
	print "static inline void fill(void *p, size_t n)\n{"
	print "\tfor (size_t i = 0; i < n; i++)"
	print "\t\t((uint8_t *)p)[i] = (uint8_t)(0x81 + 7 * i);\n}"
	print "static inline void set(uint8_t *e, unsigned size, int big," \
		" unsigned from, unsigned n)\n{"
	print "\tfor (unsigned b = from; b < from + n; b++)"
	print "\t\te[big ? size - 1 - b / 8 : b / 8] |= 1u << b % 8;\n}"
	printf "%s", checks
	printf "int main(void)\n{\n%s\treturn failed;\n}\n", runs
}
