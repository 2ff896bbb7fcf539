#!/bin/bash
# Kaitai compiles what --format=ksy writes and reads what our accessors read.
# SPDX-License-Identifier: Apache-2.0
# long
#
# Of npm, where that can be had: kaitai-struct-compiler and kaitai-struct. Real
# images of ext4 and GPT, and bytes for structures whose layout data decides.

set -u
. tests/compiler/outputs.sh
python=$(python_with yaml) || exit 1
skip() {
	echo "$1"
	exit 77
}
command -v node npm >/dev/null || skip "there is no node and npm"
mkdir "$T/npm"
(cd "$T/npm" && echo '{"name":"x"}' >package.json &&
    HOME=$T timeout 120 npm install --ignore-scripts --no-audit --no-fund --fetch-retries=0 \
	kaitai-struct-compiler@0.11.0 kaitai-struct@0.11.0 >log 2>&1) ||
    skip "npm has no kaitai-struct-compiler for us"
export NODE_PATH=$T/npm/node_modules

write_all ksy || exit 1
"$python" - "$T"/out/*.ksy <<'PYTHON' || exit 1
import json, sys, yaml
for path in sys.argv[1:]:
    json.dump(yaml.safe_load(open(path)), open(path[:-3] + "json", "w"))
PYTHON
node tests/compiler/kaitai.js compile "$T"/out/*.json || exit 1

truncate -s 8M "$T/ext4"
mkfs.ext4 -q -L volume -I 256 "$T/ext4" || exit 1
truncate -s 4M "$T/gpt"
sgdisk -n 1:100:4000 -c 1:"Größe" "$T/gpt" >/dev/null || exit 1
"$python" - "$T/open" "$T/bits" <<'PYTHON' || exit 1
import struct, sys
b = bytearray(256 + 64 + 1 + 6)
b[0:3] = struct.pack("<BH", 2, 9)
b[3:12] = struct.pack(">BII", 2, 11, 0xF0000001)
b[12] = 77                                  # tail; then up to 16
b[16:20] = struct.pack("<I", 0x12345678)
b[100:103] = struct.pack("<BH", 4, 1)
b[103:107] = struct.pack(">HH", 5, 0xFFFE)
b[107] = 78                                 # 8 bytes from 100: aligned
b[108:112] = struct.pack("<I", 9)
b[256:260] = struct.pack("<I", 20)
b[276:279] = struct.pack("<BH", 3, 0x8001)
b[320] = 5
b[321:327] = struct.pack("<BHBH", 1, 2, 3, 0xABCD)
open(sys.argv[1], "wb").write(b)
lo = bytes([7]) + struct.pack("<H", 0x001C) + struct.pack("<I", 0x80000001)
b = lo + bytes(range(16)) + bytes([200]) + "hé".encode("utf-16-le") + bytes(4)
b += (0xABCDEF).to_bytes(3, "little") + (-2).to_bytes(3, "big", signed=True)
b += struct.pack("<HHI", 0x4567, 0x89AB, 2) + b"\x00\x00\x01" + bytes(16)
b += "ab".encode("utf-16-be") + bytes(4)
b += b"".join(struct.pack("<H", 3 * i) for i in range(64))
b += bytes([2]) + struct.pack("<H", 0xBEEF) + bytes(32)
b += "ok".encode("utf-16-le") + bytes(2)
open(sys.argv[2], "wb").write(b)
PYTHON

failed=0
for what in ext4:structs_ext4 gpt:structs_gpt open:ok_open bits:ok_open_bits; do
	"$B/tests/compiler/tool_outputs" ${what%:*} "$T/${what%:*}" \
	    >"$T/ours" || exit 1
	node tests/compiler/kaitai.js ${what%:*} "$T/out/${what#*:}.js" \
	    "$T/${what%:*}" >"$T/theirs" || exit 1
	diff "$T/ours" "$T/theirs" || failed=1
	wc -l <"$T/ours"
done
exit $failed
