#!/bin/bash
# Structures of any bytes are shown as JSON that two readers take, and as text
# that does nothing to a terminal.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -eu
count=3000

"$B/tests/runtime/tool_show" json $count 7 >"$T/json"
[ "$(jq -c .structure "$T/json" | wc -l)" = $count ] ||
    { echo "jq does not see $count documents"; exit 1; }

# strictly: UTF-8, no name twice, numbers of 64 bits as they are
python3 - "$T/json" $count <<'END'
import json, sys

def once(pairs):
    names = [name for name, value in pairs]
    assert len(names) == len(set(names)), names
    return dict(pairs)

text = open(sys.argv[1], "rb").read().decode("utf-8", "strict")
decoder = json.JSONDecoder(object_pairs_hook=once, strict=True)
at = count = cut = failed = absent = 0
while text[at:at + 1]:
    value, at = decoder.raw_decode(text, at)
    at += 1
    count += 1
    cut += value["truncated"]
    failed += "error" in value["fields"]
    absent += None in value["fields"].values()
assert count == int(sys.argv[2]), count
assert cut > 100 and failed > 100 and absent > 50, (cut, failed, absent)
END

"$B/tests/runtime/tool_show" text $count 8 >"$T/text"
python3 - "$T/text" <<'END'
import sys, unicodedata

text = open(sys.argv[1], "rb").read().decode("utf-8", "strict")
bidi = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
wrong = {c for c in text if c != "\n" and (
         unicodedata.category(c) in ("Cc", "Zl", "Zp") or
         unicodedata.bidirectional(c) in bidi)}
assert not wrong, wrong
for words in ("absent", "! out of range", "more bytes", "the limit is reached",
              "... and more", " more\n"):
    assert words in text, words
END
