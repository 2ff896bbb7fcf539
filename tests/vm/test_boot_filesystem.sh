#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A machine's root is the filesystem that was said: its label, profile and
# blocks are seen inside, and it is written to.

. tests/vm/lib.sh
make_root "$T/root"
need_machine "$T/root"

run() { # options
	rc=0
	"$trvm" boot --quiet --timeout $patience --append "$token" "$@" \
	    "$T/root" -- sh -c 'cat /proc/mounts | while read -r _ at type _; do
		[ "$at" != / ] || echo "type $type"; done
	echo written >/f && sync && cat /f; exit 9' \
	    >"$T/out" 2>"$T/err" </dev/null || rc=$?
	[ $rc = 9 ] && grep -q '^type ext4' "$T/out" && grep -q written "$T/out" || {
		cat "$T/out" "$T/err"
		echo "status $rc with $*"
		exit 1
	}
}
run --profile boot --block-size 1K --size 64M --label root
run --profile tiny --block-size 2K --free 10M --inodes 5000

rc=0
"$trvm" boot --profile boot --size 20T "$T/root" -- true >"$T/out" 2>"$T/err" ||
    rc=$?
[ $rc = 125 ] && grep -q '2^32 blocks' "$T/err" && [ "$(wc -l <"$T/err")" = 1 ] ||
    { cat "$T/err"; echo "20T: status $rc"; exit 1; }
