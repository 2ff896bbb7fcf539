#!/bin/bash
# --format=hexpat keeps the grammar of ImHex's pattern language.
# SPDX-License-Identifier: Apache-2.0
#
# judge_hexpat.py is a parser of our own: Debian has no ImHex. Where its command
# line tool plcli is there, that runs every pattern, too, over bytes that mean
# nothing: a pattern may find that they are not its own, but not itself wrong.

set -u
. tests/compiler/outputs.sh

write_all hexpat || exit 1
python3 tests/compiler/judge_hexpat.py "$T"/out/*.hexpat || exit 1

# It must see what is wrong.
for change in 's/u8 sectors/u9 sectors/' 's/^struct Chs/struct Cha/' \
    's/^};$/}/' 's/ : 8/ : 7/' 's/u32 first_lba/u32 status/' \
    's/partitions\[4\]/partitions[four]/'; do
	sed "$change" "$T/out/structs_mbr.hexpat" >"$T/wrong.hexpat"
	cmp -s "$T/wrong.hexpat" "$T/out/structs_mbr.hexpat" && continue
	python3 tests/compiler/judge_hexpat.py "$T/wrong.hexpat" >/dev/null && {
		echo "$change: passed"
		exit 1
	}
	seen=$((${seen:-0} + 1))
done
[ "${seen:-0}" -ge 4 ] || { echo "too few changes to see"; exit 1; }

command -v plcli >/dev/null || exit 0
head -c 65536 /dev/zero >"$T/zeros"
for file in "$T"/out/*.hexpat; do
	timeout 20 plcli run -i "$T/zeros" -p "$file" >"$T/said" 2>&1 ||
	    grep -q 'runtime error: Array' "$T/said" || {
		echo "$file:"
		cat "$T/said"
		exit 1
	}
done
exit 0
