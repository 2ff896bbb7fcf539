#!/bin/bash
# Programs, objects and libraries, of both byte orders, say through our
# accessors what readelf says.
# Sanitizers: address
. tests/formats/lib.sh
values=$B/tests/formats/elf_values
tool=$PWD/tests/formats/elf_tool.py
cd "$T"

# Flags of a dynamic section are words there, and a number here.
lines() { sed -e 's/ *$//' -e 's/^\(dynamic flags[_1]*\) .*/\1/' | sort; }

check() { # file
	python3 "$tool" "$1" | lines >tool || fail "$1: readelf"
	"$values" "$1" >our || fail "$1: $(tail -n 1 our)"
	lines <our >our.sorted
	same_lines "$1" tool our.sorted
}

cat >c.c <<'END'
#include <stdio.h>
int data = 3;
__thread int own;
static int zeros[100];
int common;
__attribute__((visibility("hidden"))) void hidden(void) {}
__attribute__((weak)) void weak(void) { hidden(); }
static void *choose(void) { return weak; }
__attribute__((ifunc("choose"))) void chosen(void);
__attribute__((constructor)) static void first(void) {}
int main(void)
{
	chosen();
	return printf("x%d%d", data + own, zeros[3] + common);
}
END
echo 'V1 { weak; main; }; V2 { data; } V1;' >map
gcc -g -gz -fcommon -ffunction-sections -c c.c -o object.o
gcc -g c.c -o program
gcc -no-pie -Wl,-z,now c.c -o fixed
gcc -static c.c -o static
gcc -shared -fPIC -Wl,--version-script=map -Wl,-soname,lib.so.1 \
    -Wl,-rpath,/a/b c.c -o library.so
strip -o stripped program
objcopy --compress-debug-sections=zlib program compressed
for file in object.o program fixed static library.so stripped compressed \
    "$B/structc" /bin/bash /lib/x86_64-linux-gnu/libc.so.6; do
	check "$file"
done
grep -q '^compressed zlib' <("$values" compressed) || fail "nothing compressed"

# -------------------------------------------------------------- big-endian

cat >s390.s <<'END'
	.section .note.owner, "a", @note
	.long 2f - 1f, 4f - 3f, 7
1:	.asciz "owner"
2:	.balign 4
3:	.byte 1, 2, 3, 4, 5
4:	.balign 4
	.data
	.globl value
	.hidden value
	.type value, @object
	.size value, 16
value:	.quad 0x0102030405060708, other + 5
	.comm shared, 24, 8
	.section .tdata, "awT"
	.quad 1
	.text
	.globl _start
	.weak other
	.type _start, @function
_start:	larl %r1, value
	brasl %r14, other
END
s390x-linux-gnu-as -o big.o s390.s
s390x-linux-gnu-ld -shared -soname big.so -o big.so big.o
s390x-linux-gnu-ld -pie --defsym other=0x1000 -o big big.o
for file in big.o big.so big; do check $file; done
grep -q 'machine=s390' our || fail "not s390"

# ------------------------------------- more sections than the header can count

seq 65400 | sed 's/.*/.section .s&, "a"/' >many.s
as -o many.o many.s
check many.o
grep -q '^shnum=0$' our || fail "many sections fit"

# --------------------------------------------------------------- what we write

cp fixed changed
"$values" --edit changed entry 0x123456789 >our || fail "cannot write"
check changed
grep -q '^entry=0x123456789$' tool || fail "the entry did not change"
cp big changed
"$values" --edit changed entry 0x1020304 >our || fail "cannot write"
check changed
grep -q '^entry=0x1020304$' tool || fail "the entry did not change"

# --------------------------------------------------------------------- damage

for file in object.o big.so; do
	survives elf_values $file 3000 20000 3000
done
