#!/bin/bash
# --format=ksy is sound YAML whose names are all there, with the same offsets.
# SPDX-License-Identifier: Apache-2.0
#
# test_output_ksy_long.sh has Kaitai's own compiler judge it.

set -u
. tests/compiler/outputs.sh
python=$(python_with yaml) || exit 1

write_all ksy || exit 1
write_all json || exit 1
"$python" tests/compiler/judge_ksy.py "$T"/out/*.ksy || exit 1

# It must see what is wrong.
cp "$T/out/structs_mbr.json" "$T/wrong.json"
for change in 's/type: partition$/type: partitions/' 's/type: u4le/type: u2le/' \
    's/type: b8$/type: b7/' 's/id: type$/id: status/' \
    's/enum: status/enum: stat/'; do
	sed "$change" "$T/out/structs_mbr.ksy" >"$T/wrong.ksy"
	cmp -s "$T/wrong.ksy" "$T/out/structs_mbr.ksy" && {
		echo "$change: changes nothing"
		exit 1
	}
	"$python" tests/compiler/judge_ksy.py "$T/wrong.ksy" \
	    >/dev/null 2>&1 && {
		echo "$change: passed"
		exit 1
	}
done
exit 0
