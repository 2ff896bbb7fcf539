#!/bin/bash
# What each --format makes of tests/compiler/outputs/ is what was reviewed.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address
#
#   tests/compiler/test_outputs.sh [--bless]
#
# outputs/x.struct gives x.FORM for every form but C, the same bytes each time
# and from wherever the file lies.

set -u
cd "$(dirname "$0")/../.."
B=$(realpath "${B:-build}")
failed=0
scratch=${T:-$(mktemp -d)}
[ -n "${T-}" ] || trap 'rm -rf "$scratch"' EXIT
forms=$("$B/structc" --help | sed -n 's/^  --format=\([a-z]*\).*/\1/p' |
    grep -x 'json\|markdown\|html\|ksy\|hexpat')

[ -n "$forms" ] || { echo "structc has no formats"; exit 1; }
for source in tests/compiler/outputs/*.struct; do
	for form in $forms; do
		expected=${source%.struct}.$form
		"$B/structc" "$source" --format="$form" -o "$scratch/out" || {
			echo "$source: --format=$form failed"
			failed=1
			continue
		}
		if [ "${1-}" = --bless ]; then
			cmp -s "$scratch/out" "$expected" ||
			    { cp "$scratch/out" "$expected"
			      echo "blessed $expected"; }
		else
			diff -u "$expected" "$scratch/out" || failed=1
		fi
		mkdir -p "$scratch/far/outputs"
		cp "$source" "$scratch/far/outputs"
		"$B/structc" "$scratch/far/outputs/${source##*/}" \
		    --format="$form" -o "$scratch/again" &&
		    cmp "$scratch/out" "$scratch/again" || failed=1
	done
done
exit $failed
