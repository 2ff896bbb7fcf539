#!/bin/bash
# --format=html and --format=markdown are sound, stand alone and agree.
# SPDX-License-Identifier: Apache-2.0
#
# tidy judges the HTML, cmark-gfm renders the Markdown, and judge_page.py
# compares both with each other and with the JSON of the same file.

set -u
. tests/compiler/outputs.sh

for form in html markdown json; do
	write_all $form || exit 1
done
for page in "$T"/out/*.html; do
	said=$(tidy -q -e -utf8 "$page" 2>&1) && [ -z "$said" ] || {
		echo "$page: $said"
		exit 1
	}
	cmark-gfm --unsafe -e table <"${page%.html}.markdown" \
	    >"${page%.html}.rendered" || exit 1
done
python3 tests/compiler/judge_page.py "$T"/out/*.html || exit 1

# It must see what is wrong.
for change in 's/#type-Header/#type-Heads/' 's/<p>/<p onclick="x">/' \
    's/, byte 8, 4 bytes/, byte 9, 4 bytes/' 's/<td>0/<td>1/'; do
	for form in rendered json; do
		cp "$T/out/structs_gpt.$form" "$T/wrong.$form"
	done
	sed "$change" "$T/out/structs_gpt.html" >"$T/wrong.html"
	python3 tests/compiler/judge_page.py "$T/wrong.html" >/dev/null && {
		echo "$change: passed"
		exit 1
	}
done
exit 0
