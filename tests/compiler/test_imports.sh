#!/bin/bash
# What a file imports: read once each, named for make, wherever it is called.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -u
structc=$B/structc
failed=0
fail() {
	echo "FAIL: $*"
	failed=1
}

# a diamond of many levels: 2 * 2^30 ways lead to the lowest file
mkdir -p "$T/in"
printf 'const LOWEST = 1\ntype Low struct { a u8 }\n' >"$T/in/low.struct"
below=low.struct other=low.struct
for i in $(seq 30); do
	for side in a b; do
		{ printf 'import "%s"\n' "$below"
		  [ "$below" = "$other" ] || printf 'import "%s"\n' "$other"
		  printf 'type T%s struct { x u8 }\n' "$side$i"
		} >"$T/in/$side$i.struct"
	done
	below=a$i.struct other=b$i.struct
done
printf 'import "in/a30.struct"\nimport "in/b30.struct"\n%s\n' \
	'type Top struct { a Ta30 b Tb30 }' >"$T/top.struct"
"$structc" "$T/top.struct" -o "$T/top.h" --depfile "$T/top.d" ||
    fail "the diamond is refused"
[ "$(grep -c '^ .*struct' "$T/top.d")" = 62 ] ||
    fail "the depfile has $(grep -c '^ ' "$T/top.d") files, not 62"
grep -q '#include "a30.h"' "$T/top.h" || fail "no #include"
grep -q 'a29.h' "$T/top.h" && fail "an #include of what is not imported"

# `..` leads up from wherever the file lies, however that is said
mkdir -p "$T/up/sub/low" && echo 'const WHERE = 1' >"$T/up/where.struct"
echo 'const WHERE = 2' >"$T/up/sub/where.struct"
printf 'import "../where.struct"\ntype A struct { a [WHERE]u8 }\n' \
	>"$T/up/sub/a.struct"
ln -s sub/low "$T/up/link"
for path in up/sub/a up/./sub/a ./up/sub//a up/link/../a up/sub/low/../a; do
	(cd "$T" && "$structc" "$path.struct" --dump=types) >"$T/said" 2>&1
	grep -q 'a \[1\]u8' "$T/said" || { cat "$T/said"; fail "from $path"; }
done
for path in a ./a ././a ../sub/a; do
	(cd "$T/up/sub" && "$structc" "$path.struct" --dump=types) >"$T/said" 2>&1
	grep -q 'a \[1\]u8' "$T/said" || { cat "$T/said"; fail "from $path"; }
done
(cd "$T/up/sub" && echo 'import "../where.struct"' |
    "$structc" /dev/stdin --dump=types) >"$T/said" 2>&1 &&
    fail "/dev/../where.struct is not in this folder"

# a circle is one however its first file is called
echo 'import "circle.struct"' >"$T/up/other.struct"
echo 'import "other.struct"' >"$T/up/circle.struct"
for path in circle ./circle sub/../circle "$T/up/circle"; do
	(cd "$T/up" && "$structc" "$path.struct" -o -) >"$T/out" 2>"$T/said"
	grep -q 'E0422' "$T/said" || { cat "$T/said"; fail "circle: $path"; }
done

# a chain that is too long is an error, not the end of the stack
printf 'type X struct { a u8 }\n' >"$T/c0.struct"
for i in $(seq 150); do
	echo "import \"c$((i - 1)).struct\"" >"$T/c$i.struct"
done
"$structc" "$T/c150.struct" -o - >"$T/out" 2>"$T/said" && fail "a long chain"
[ "$(grep -c 'error:' "$T/said")" = 1 ] || fail "not one error: a long chain"

# make: what has changed is made anew, and a file that has gone is no error
mkdir "$T/make" && cp tests/compiler/ok/{disk,disk_names,imports}.struct \
	"$T/make"
cat >"$T/make/Makefile" <<'EOF'
all: imports.h disk_names.h disk.h
%.h: %.struct
	@echo "made $@"
	@$(STRUCTC) $< -o $@ --depfile $(@:.h=.d)
-include $(wildcard *.d)
EOF
run() {
	make -C "$T/make" --no-print-directory STRUCTC="$structc" 2>&1
}
run >"$T/said" || { cat "$T/said"; fail "make"; }
run | grep -q made && fail "made again though nothing has changed"
touch -d '+2 seconds' "$T/make/disk.struct"
[ "$(run | grep -c made)" = 3 ] || fail "not made again: disk.struct"
touch -d '+4 seconds' "$T/make/disk_names.struct"
touch -d '+3 seconds' "$T"/make/*.h
[ "$(run | grep -c made)" = 2 ] || fail "not made again: disk_names.struct"
sed -i '/^import ".\/disk_names/d; /Name$/d' "$T/make/imports.struct"
touch -d '+6 seconds' "$T/make/imports.struct"
rm "$T/make/disk_names.struct" "$T/make/disk_names.d"
sed -i 's/ disk_names.h//' "$T/make/Makefile"
run >"$T/said" || { cat "$T/said"; fail "a file that has gone"; }

# odd paths, escaped for make
mkdir "$T/a b#c\$d"
cp tests/compiler/ok/disk.struct "$T/a b#c\$d/"
printf 'import "disk.struct"\ntype A struct { a Extent }\n' \
	>"$T/a b#c\$d/odd.struct"
(cd "$T/a b#c\$d" && "$structc" "$PWD/odd.struct" -o odd.h \
	--depfile odd.d && grep -qF 'a\ b\#c$$d/disk.struct' odd.d) ||
    fail "odd paths"

# the depfile is written only with the output
rm -f "$T/bad.d"
printf 'import "low.struct"\ntype A struct { a u9 }\n' >"$T/in/bad.struct"
"$structc" "$T/in/bad.struct" -o "$T/bad.h" --depfile "$T/bad.d" 2>/dev/null
[ -e "$T/bad.d" ] && fail "a depfile despite of errors"
"$structc" "$T/top.struct" -o - --depfile "$T/x.d" >/dev/null 2>&1
[ $? = 2 ] || fail "a depfile for standard output"

[ $failed = 0 ]
