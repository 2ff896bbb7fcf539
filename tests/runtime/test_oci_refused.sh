#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address
# An image that is wrong is one line that names it and says what is wrong; no
# bytes of one are used before they were compared with their digest.

set -eu
tree=$B/tests/runtime/tool_tree
mkdir "$T/images"
python3 -S tests/runtime/bad_images.py "$T/images" >"$T/cases"
[ "$(wc -l <"$T/cases")" -gt 70 ] || { echo "few cases"; exit 1; }
failed=0
while IFS=$'\t' read -r source expected; do
	rc=0
	timeout 60 "$tree" "$source" >"$T/out" 2>"$T/said" || rc=$?
	name=${source##*/}
	if [ "${expected#=}" != "$expected" ]; then
		got=$(grep -v '^digest\|^\. ' "$T/out" | sed -E \
		    's/^([^ ]*) 4[0-9]{4} .*/\1\//; s/ .*//' | tr '\n' ' ')
		[ $rc = 0 ] && [ "${got% }" = "${expected#=}" ] ||
		    { echo "$name: $got $(head -c 300 "$T/said")"; failed=1; }
	elif [ $rc != 1 ] || [ "$(wc -l <"$T/said")" != 1 ] ||
	    ! grep -qF -- "$expected" "$T/said"; then
		echo "$name: status $rc, expected '$expected', got:"
		head -c 1000 "$T/said"
		failed=1
	fi
done <"$T/cases"
exit $failed
