#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# Writes the test of a file's accessors (structc --format=test), builds and
# runs it:
#
#   tests/formats/fields.sh FILE.struct KIND      KIND: plain, sanitized, s390x
#
# Says one line; $B is the build folder, $T a scratch folder.

set -u
file=$1 kind=$2
name=$(basename "$file" .struct)
here=$T/$name.$kind
run=
case $kind in
plain) cc="gcc -O1" ;;
sanitized) cc="gcc -O1 -fsanitize=address,undefined -fno-sanitize-recover=all" ;;
s390x) cc="s390x-linux-gnu-gcc -O1 -static" run=qemu-s390x ;;
*) exit 2 ;;
esac
mkdir -p "$here" &&
    "$B/structc" "$file" -o "$here/$name.h" &&
    "$B/structc" "$file" --format=test -o "$here/test.c" &&
    $cc -std=c11 -Wall -Wextra -Werror -I. -I"$here" -Igenerated -o "$here/test" \
        "$here/test.c" &&
    $run "$here/test" >"$here/said" || {
	echo "FAIL: the fields of $file, $kind"
	cat "$here/said"
	exit 1
}
tail -n 1 "$here/said"
# what was not seen was not tested; a few in a format need too much luck
grep '^not seen' "$here/said"
[ "$(grep -c '^not seen' "$here/said")" -le 5 ] || exit 1
rm -r "$here"
