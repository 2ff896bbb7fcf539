#!/bin/bash
# The command line: status, what is written where, and what is left alone.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -u
structc=$B/structc
failed=0
printf 'type A struct {\n\ta u8\n}\n' >"$T/good.struct"
printf 'type A struct {\n\ta u9\n\tb u9\n\tc u9\n}\n' >"$T/bad.struct"

expect() { # status text-in-output command...
	local status=$1 text=$2 got
	shift 2
	"$@" >"$T/said" 2>&1 </dev/null
	got=$?
	if [ $got != "$status" ] ||
	    { [ -n "$text" ] && ! grep -qF -- "$text" "$T/said"; }; then
		echo "FAIL: $* ended with $got, expected $status and '$text':"
		cat "$T/said"
		failed=1
	fi
}

check() { # what condition...
	local what=$1
	shift
	"$@" || { echo "FAIL: $what"; failed=1; }
}

expect 0 "Usage: structc" "$structc" --help
expect 0 "structc " "$structc" --version
expect 2 "no input file" "$structc"
expect 2 "-o FILE.h" "$structc" "$T/good.struct"
expect 2 "one input file" "$structc" "$T/good.struct" "$T/bad.struct" -o -
expect 2 "structc --help" "$structc" --unknown
expect 2 "--dump knows" "$structc" "$T/good.struct" --dump=nothing
expect 2 "there is no 'nothing'" "$structc" "$T/good.struct" --format=nothing
expect 0 "struct good_a" "$structc" "$T/good.struct" --format=c -o -
expect 2 "small letters" "$structc" "$T/good.struct" -o - --prefix 9p
expect 2 "small letters" "$structc" "$T/good.struct" -o - --prefix Ext4
expect 2 "is no number" "$structc" "$T/good.struct" -o - --max-errors x
expect 2 "no error has the code" "$structc" --explain E9999
expect 0 "No such type" "$structc" --explain E0403
expect 2 "stands alone" "$structc" --explain E0403 extra
expect 2 "stands alone" "$structc" extra --explain E0403
expect 2 "stands alone" "$structc" --explain E0403 --explain E0404
expect 2 "stands alone" "$structc" --explain all -o "$T/one.h"
expect 0 "E0801" "$structc" --explain all
expect 1 "No such file" "$structc" "$T/missing.struct" -o -
expect 1 "Is a directory" "$structc" "$T" -o - --prefix x

expect 2 "an empty name" "$structc" "" -o -
expect 2 "is no number" "$structc" "$T/good.struct" -o - --max-errors " 5"
expect 2 "would replace the output" "$structc" "$T/good.struct" \
	-o "$T/one.h" --depfile "$T/one.h"
echo before >"$T/one.h"
expect 2 "would replace the output" "$structc" "$T/good.struct" \
	-o "$T/one.h" --depfile "$T/./one.h"
expect 2 "says nothing of a --dump" "$structc" "$T/good.struct" --dump=ast \
	-o "$T/one" --depfile "$T/one.d"
expect 2 "structc fmt: " "$structc" fmt --unknown

# names and places of the output
expect 0 "struct good_a" "$structc" "$T/good.struct" -o -
expect 0 "struct my_own_a" "$structc" "$T/good.struct" -o - --prefix my_own
expect 0 "$(basename "$T")/good.struct. Edit" "$structc" "$T/good.struct" -o -
cp "$T/good.struct" "$T/9p.struct"
expect 2 "--prefix" "$structc" "$T/9p.struct" -o -
cp "$T/good.struct" "$T/two-words.v2.struct"
expect 0 "struct two_words_a" "$structc" "$T/two-words.v2.struct" -o -
for dump in tokens ast types layout; do
	expect 0 "A" "$structc" "$T/good.struct" --dump=$dump
done
expect 1 "[E0403]" "$structc" "$T/bad.struct" --dump=layout

# the same twice, wherever it is called from
"$structc" "$T/good.struct" -o "$T/one.h"
(cd / && "$structc" "$T/good.struct" -o "$T/two.h")
check "two runs differ" cmp "$T/one.h" "$T/two.h"

# a terminal gets nothing to obey: a file's name, in an error of each kind
escape=$(printf 'a\033[31m\n\302\233\377')
cp "$T/bad.struct" "$T/$escape.struct"
shown='a\x1b[31m\x0a\xc2\x9b\xff'
expect 1 "$shown.struct:2:4: error: " "$structc" "$T/$escape.struct" -o - \
	--prefix x
expect 1 "$shown: No such file" "$structc" "$T/$escape" -o - --prefix x
expect 1 "$shown: No such file" "$structc" fmt "$T/$escape"
expect 1 "$shown': " "$structc" import "$T/$escape" --struct a
expect 2 "'$shown'" "$structc" "$T/good.struct" --dump="$escape"
expect 2 "'$shown'" "$structc" import "$T/$escape" "$escape" --struct a
"$structc" "$T/$escape.struct" -o - --diagnostics=json --prefix x 2>"$T/said"
check "JSON has an escape of its own" grep -qF 'a\u001b[31m\n' "$T/said"

# errors leave the file and its folder alone
echo before >"$T/keep.h"
expect 1 "[E0403]" "$structc" "$T/bad.struct" -o "$T/keep.h"
check "the output was touched" [ "$(cat "$T/keep.h")" = before ]
expect 1 "more errors not shown" "$structc" "$T/bad.struct" -o - --max-errors 1
expect 1 "1 more error not shown" "$structc" "$T/bad.struct" -o - \
	--max-errors 2
"$structc" "$T/bad.struct" -o - --max-errors 0 2>"$T/said"
check "--max-errors 0 shows all" [ "$(grep -c error: "$T/said")" = 3 ]

# where it cannot be written
expect 1 "No such file" "$structc" "$T/good.struct" -o "$T/none/out.h"
if [ -e /dev/full ]; then
	expect 1 "No space left" "$structc" "$T/good.struct" -o /dev/full
	check "/dev/full is a device still" [ -c /dev/full ]
	for asked in --help --version "--explain all" "fmt --help" \
	    "import --help" "lsp --help"; do
		expect 1 "No space left" sh -c \
			"exec '$structc' $asked 2>&1 >/dev/full"
	done
fi
expect 0 "" "$structc" "$T/good.struct" -o /dev/null
check "/dev/null is a device still" [ -c /dev/null ]

(ulimit -f 1; expect 1 "File too large" "$structc" structs/ext4.struct \
	-o "$T/large.h"; [ $failed = 0 ]) || failed=1
expect 2 "would replace the input" "$structc" "$T/good.struct" \
	-o "$T/../$(basename "$T")/good.struct"
expect 2 "an empty name" "$structc" "$T/good.struct" -o ""

# links stay links, modes stay modes
echo before >"$T/real.h"
chmod 640 "$T/real.h"
ln -s real.h "$T/link.h"
expect 0 "" "$structc" "$T/good.struct" -o "$T/link.h"
check "the link is gone" [ -L "$T/link.h" ]
check "the link's target was not written" cmp -s "$T/real.h" "$T/one.h"
check "the mode changed" [ "$(stat -c %a "$T/real.h")" = 640 ]
(umask 027 && "$structc" "$T/good.struct" -o "$T/new.h")
check "the umask was ignored" [ "$(stat -c %a "$T/new.h")" = 640 ]

ln -s nothing.h "$T/dangling.h"
ln -s loop.h "$T/loop.h"
expect 1 "links to: No such file" "$structc" "$T/good.struct" -o "$T/dangling.h"
expect 1 "symbolic links" "$structc" "$T/good.struct" -o "$T/loop.h"
check "a link was replaced" [ -L "$T/dangling.h" -a -L "$T/loop.h" ]
name=$T/$(printf 'n%.0s' {1..250}).h
expect 0 "" "$structc" "$T/good.struct" -o "$name"
check "a long name's output" cmp -s "$T/real.h" "$name"

# what the file itself forbids, its folder's permission does not allow
if [ "$(id -u)" = 0 ]; then
	as_others="setpriv --bounding-set=-dac_override --inh-caps=-all"
	chown 65534:65533 "$T/real.h"
	expect 0 "" "$structc" "$T/good.struct" -o "$T/real.h"
	check "the owner changed" \
		[ "$(stat -c %u:%g "$T/real.h")" = 65534:65533 ]
else
	as_others=
fi
echo before >"$T/kept.h"
chmod 444 "$T/kept.h"
expect 1 "Permission denied" $as_others "$structc" "$T/good.struct" \
	-o "$T/kept.h"
check "a read-only file was replaced" [ "$(cat "$T/kept.h")" = before ]

left=$(find "$T" -name '*.h.*')
check "temporaries were left: $left" [ -z "$left" ]
[ $failed = 0 ]
