#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# Writes the fuzz harness of a format (structc --format=fuzz), builds it with
# libFuzzer and the sanitizers, and runs it:
#
#   tests/formats/fuzz.sh FILE.struct FOLDER OPTION...    libFuzzer's options
#
# Inputs are long from the start: most structures are. FOLDER gets the program,
# the corpus that grows, and finds. Seeds (see make_corpus.py) and what was once
# found are in tests/formats/corpus/NAME, where there is one. $B is the build
# folder; FUZZ_CFLAGS stands instead of -O0, which is compiled soon. With
# seeds, -fno-sanitize-coverage=trace-cmp and -entropic=0 cover as much and run
# twice as fast.

set -eu
file=$1 folder=$2
shift 2
name=$(basename "$file" .struct)
seeds=tests/formats/corpus/$name
mkdir -p "$folder/$name/corpus"
cd "$(dirname "$0")/../.."
"$B/structc" "$file" -o "$folder/$name/$name.h"
"$B/structc" "$file" --format=fuzz -o "$folder/$name/fuzz.c"
clang -std=c11 -Wall -Wextra -Werror ${FUZZ_CFLAGS:--O0} -I. -I"$folder/$name" -Igenerated \
    -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
    -o "$folder/$name/fuzz" "$folder/$name/fuzz.c" \
    runtime/base/show.c runtime/base/checksum.c runtime/base/crc.c
[ -d "$seeds" ] || seeds=
"$folder/$name/fuzz" -artifact_prefix="$folder/$name/find-" -len_control=0 "$@" \
    "$folder/$name/corpus" $seeds >"$folder/$name/said" 2>&1 || {
	tail -n 40 "$folder/$name/said"
	echo "FAIL: $file; the input is $(ls "$folder/$name"/find-*)"
	exit 1
}
echo "$name: $(tail -n 1 "$folder/$name/said")"
