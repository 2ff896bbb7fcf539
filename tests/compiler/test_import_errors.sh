#!/bin/bash
# structc import: each bad input gets its one sentence, and nothing is left
# behind.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -u
structc=$(realpath "$B/structc")
failed=0
mkdir "$T/work" "$T/tmp"
cd "$T/work" || exit 1
export TMPDIR=$T/tmp
unset CC

fail() {
	echo "FAIL: $*"
	failed=1
}

refused() { # status text arguments...
	local status=$1 text=$2 got
	shift 2
	echo before >out.struct
	timeout 20 "$structc" import "$@" -o out.struct >said 2>&1 </dev/null
	got=$?
	[ $got = "$status" ] || fail "$*: status $got, not $status"
	[ "$(cat out.struct)" = before ] || fail "$*: the output was touched"
	[ "$(cat said)" = "$text" ] || {
		fail "$*: expected"
		echo "$text"
		echo "but got"
		cat said
	}
}

# The same in a header of one line.
header() { # C text [arguments...]
	echo "$1" >x.h
	refused 1 "structc import: $2" x.h "${@:3}"
}

usage="
Try 'structc import --help'."

# ----------------------------------------------------------------- the header

refused 1 "structc import: none.h: no such file, and no such header where gcc \
looks; -I adds a folder" none.h --struct a
refused 1 "structc import: 'a\"b.h': #include cannot name such a header" \
	'a"b.h' --struct a
mkdir folder.h
mkfifo pipe.h
ln -s /dev/null null.h
refused 1 "structc import: folder.h: a directory, not a header" \
	folder.h --struct a
refused 1 "structc import: pipe.h: a pipe, not a header" pipe.h --struct a
refused 1 "structc import: null.h: a device, not a header" null.h --struct a
refused 1 "structc import: /dev/null: a device, not a header" /dev/null --struct a
rm -r folder.h pipe.h null.h
header 'struct a { nothing_t b; };' \
	"x.h: refused by gcc: x.h:1:12: error: unknown type name 'nothing_t'" \
	--struct a
header '#include "deeper.h"' \
	"x.h: refused by gcc: x.h:1:10: fatal error: deeper.h: No such file or \
directory" --struct a
header 'struct a { unsigned b; };' \
	"no C compiler: 'no-such-cc': No such file or directory; name one with \
--cc or \$CC" --struct a --cc no-such-cc
header 'struct a { unsigned b; };' "x.h: false fails without a word" \
	--struct a --cc false

# ------------------------------------------------------------------ the names

big='struct super_block { int a; }; struct inode { int b; }; struct fwd;
typedef struct { int c; } group_t; struct p { struct fwd *f; };'
header "$big" "x.h has no struct \`super_blok\`; did you mean \
\`super_block\`?" --struct super_blok
header "$big" "x.h has no struct \`grup_t\`; did you mean \`group_t\`?" \
	--struct inode --struct grup_t
header "$big" "x.h has no struct \`unlike\`" --struct unlike
header "$big" "x.h declares \`fwd\`, but does not define it" --struct fwd
header 'struct only { int a; };' "x.h has no struct \`unlike\`; it has \`only\`" \
	--struct unlike
header 'enum a { A };' "x.h has no struct \`a\`, nor any other" --struct a
header "$big" "\`inode\` is asked for twice" --struct inode --struct inode

# ---------------------------------------------------------------- the members

header 'struct a { int b; double c; };' \
	"a: \`c\`: the language has no number like \`double\`" --struct a
header 'struct a { int b; struct { float c[2]; } d; };' \
	"a: \`d\`: \`c\`: the language has no number like \`float\`" --struct a
header 'struct b { long double c; }; struct a { struct b d[2]; };' \
	"a: \`d\`: b: \`c\`: the language has no number like \`long double\`" \
	--struct a
header 'struct a { __int128 b; };' \
	"a: \`b\`: \`__int128\` has 128 bits; the language's numbers end at 64" \
	--struct a
header 'struct a { unsigned __int128 b; };' \
	"a: \`b\`: \`__int128 unsigned\` has 128 bits; the language's numbers \
end at 64" --struct a
header 'struct a { _Complex double b; };' \
	"a: \`b\`: the language has no number like \`complex double\`" --struct a
header 'struct __attribute__((packed)) a { unsigned long long b:40, c:40; };' \
	"a: \`b\`: no number of the language holds this bit-field and its \
neighbours" --struct a
header 'struct a {};' "a: it has no bytes" --struct a
deep='struct a {'
for i in $(seq 40); do deep="$deep struct {"; done
deep="$deep int x;"
for i in $(seq 40); do deep="$deep } s$i;"; done
echo "$deep };" >x.h
"$structc" import x.h --struct a >said 2>&1 && fail "40 structures deep"
grep -q "types more than 24 deep$" said || fail "deep: $(tail -c 99 said)"

# ---------------------------------------------------------- the command line

echo 'struct a { int b; };' >x.h
refused 2 "structc import: no header$usage" --struct a
refused 2 "structc import: which structure? --struct NAME$usage" x.h
refused 2 "structc import: one header at a time, not also 'y.h'$usage" \
	x.h y.h --struct a
refused 2 "structc import: --order is le or be, not 'pdp'$usage" \
	x.h --struct a --order pdp
refused 2 "structc import: unrecognized option '--nothing'$usage" \
	x.h --nothing
"$structc" import x.h --struct a -o x.h 2>said && fail "the header as output"
grep -q "^structc import: -o x.h would replace the header$" said ||
	fail "header as output: $(cat said)"
"$structc" import --help | grep -q "^Usage: structc import" || fail "--help"
"$structc" --help | grep -q "structc import " || fail "structc --help"

# ---------------------------------------------------------- what is passed on

mkdir inc
echo 'typedef unsigned short word; struct a { word b; TYPE c; };' >inc/y.h
echo '#define TYPE unsigned char' >type.h
for arguments in "-I inc -DTYPE=char" "-Iinc -D TYPE=char" \
	"-I inc --include type.h"; do
	# shellcheck disable=SC2086
	"$structc" import y.h $arguments --struct "struct a" >said 2>&1 ||
		fail "$arguments: $(cat said)"
	grep -q "b u16_le" said || fail "$arguments: $(cat said)"
done
CC="gcc -DTYPE=int" "$structc" import inc/y.h --struct a | grep -q i32_le ||
	fail "\$CC with an option"
CC=no-such-cc "$structc" import inc/y.h --struct a --cc "gcc -DTYPE=int" |
	grep -q i32_le || fail "--cc beats \$CC"
(cd "$T" && "$structc" import work/x.h --struct a -o work/here.struct) ||
	fail "a header in another folder"
grep -q "from x.h: a.$" here.struct || fail "more than the header's name"

# --------------------------------------------------------------- interruption

cat >slow-cc <<'EOF'
#!/bin/sh
touch started
sleep 20
EOF
chmod +x slow-cc
setsid "$structc" import x.h --struct a --cc ./slow-cc -o new.struct &
child=$!
for _ in $(seq 500); do [ -e started ] && break; sleep 0.02; done
[ -e started ] || fail "the compiler was not started"
kill -TERM -- -$child
wait $child 2>/dev/null && fail "an interrupt is no success"

# ---------------------------------------------------------- what lies in DWARF

# Objects with wrong bytes: one line and status 1, or a result, and an end.
cat >wrong-cc <<'EOF'
#!/usr/bin/env python3
import os, random, shutil
data = bytearray(open("good.o", "rb").read())
chance = random.Random(int(os.environ["SEED"]))
for i in range(chance.randrange(1, 20)):
    data[chance.randrange(64, len(data))] = chance.randrange(256)
open("/proc/self/fd/3", "wb").write(data)
EOF
chmod +x wrong-cc
gcc -g -fno-eliminate-unused-debug-types -xc -c -o good.o - <<'EOF'
struct b { unsigned long a : 3, c : 40; unsigned d[3]; };
struct a { struct b e[2]; enum { F, G } f; union { char *g; short h; };
	struct { int i; }; char j[7]; };
EOF
for seed in $(seq 25); do
	SEED=$seed timeout 20 "$structc" import x.h --struct a \
		--cc ./wrong-cc >said 2>&1
	status=$?
	[ $status -le 1 ] || { fail "seed $seed: status $status"; cat said; }
done
header 'struct a { int b; };' \
	"x.h declares nothing, or the compiler leaves no debug information: not a valid ELF file" \
	--struct a --cc true

# The library is looked for only now.
mkdir "$T/broken" && : >"$T/broken/libdw.so.1"
LD_LIBRARY_PATH=$T/broken header 'struct a { int b; };' \
	"no library for debug information: $T/broken/libdw.so.1: file too short" \
	--struct a

left=$(ls -A "$T/tmp"; ls | grep -v -x -e x.h -e inc -e type.h -e said \
	-e started -e slow-cc -e wrong-cc -e good.o -e out.struct \
	-e here.struct)
[ -z "$left" ] || fail "left behind: $left"
[ $failed = 0 ]
