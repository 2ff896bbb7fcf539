#!/bin/bash
# --format=json keeps docs/layout.schema.json and says what the C says.
# SPDX-License-Identifier: Apache-2.0
#
# The C header of the same file is the other opinion: each offset and size is
# a macro there. tests/compiler/judge_json.py compares.

set -u
. tests/compiler/outputs.sh
python=$(python_with jsonschema) || exit 1

write_all json || exit 1
write_all c || exit 1
"$python" tests/compiler/judge_json.py docs/layout.schema.json \
    "$T"/out/*.json || exit 1

# It must see what is wrong.
cp "$T/out/structs_gpt.c" "$T/gpt_wrong.c"
sed 's/"offset": 84/"offset": 85/' "$T/out/structs_gpt.json" >"$T/gpt_wrong.json"
cmp -s "$T/out/structs_gpt.json" "$T/gpt_wrong.json" && exit 1
"$python" tests/compiler/judge_json.py docs/layout.schema.json \
    "$T/gpt_wrong.json" >/dev/null && { echo "a wrong offset passed"; exit 1; }
sed 's/"c_name"/"c_nam"/' "$T/out/structs_gpt.json" >"$T/gpt_wrong.json"
"$python" tests/compiler/judge_json.py docs/layout.schema.json \
    "$T/gpt_wrong.json" >/dev/null && { echo "a wrong key passed"; exit 1; }
exit 0
