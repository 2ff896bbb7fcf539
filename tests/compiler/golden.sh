#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# Compares what structc says with what is expected, for every pair:
#
#   ok/x.struct   compiles; the header is ok/x.h
#   dump/x.struct --dump=S prints dump/x.S for every stage S
#   err/x.struct  is refused with the text err/x.err, status 1, and the output
#                 file stays as it was
#   fmt/x.struct  `structc fmt` makes fmt/x.formatted of it
#
#   tests/compiler/golden.sh [--bless] [NAME...]   NAME: a part of a pair's name
#
# --bless writes the expected halves anew; review the difference like code.
# $B is the build folder, $T a scratch folder.

set -u
structc=$(realpath "${B:-build}")/structc
cd "$(dirname "$0")" || exit 1
scratch=${T:-$(mktemp -d)}
[ -n "${T-}" ] || trap 'rm -rf "$scratch"' EXIT
bless= failed=0 passed=0
[ "${1-}" = --bless ] && bless=1 && shift

wanted() {
	local part
	[ $# -gt 1 ] || return 0
	for part in "${@:2}"; do
		case $1 in *$part*) return 0 ;; esac
	done
	return 1
}

fail() {
	echo "$1: $2"
	failed=$((failed + 1))
}

# Expected file, produced file: compares, or takes over.
settle() {
	if [ -n "$bless" ]; then
		cmp -s "$2" "$1" || { cp "$2" "$1" && echo "blessed $1"; }
		return 0
	fi
	diff -u "$1" "$2"
}

check_ok() {
	local status
	"$structc" "$1.struct" -o "$scratch/out.h" 2>"$scratch/said"
	status=$?
	if [ $status != 0 ] || [ -s "$scratch/said" ]; then
		cat "$scratch/said"
		fail "$1" "refused with status $status"
	elif ! settle "$1.h" "$scratch/out.h"; then
		fail "$1" "another header than expected"
	else
		passed=$((passed + 1))
	fi
}

check_dump() {
	local stage
	for stage in tokens ast types layout; do
		"$structc" "$1.struct" --dump=$stage >"$scratch/dump" ||
		    fail "$1" "--dump=$stage failed"
		if settle "$1.$stage" "$scratch/dump"; then
			passed=$((passed + 1))
		else
			fail "$1.$stage" "another dump than expected"
		fi
	done
}

check_err() {
	local status
	echo "as it was" >"$scratch/out.h"
	"$structc" "$1.struct" -o "$scratch/out.h" 2>"$scratch/said"
	status=$?
	if [ $status != 1 ]; then
		cat "$scratch/said"
		fail "$1" "status $status, not 1"
	elif [ "$(cat "$scratch/out.h")" != "as it was" ]; then
		fail "$1" "the output file was touched"
	elif ! settle "$1.err" "$scratch/said"; then
		fail "$1" "says something else than expected"
	else
		passed=$((passed + 1))
	fi
}

check_fmt() {
	"$structc" fmt <"$1.struct" >"$scratch/formatted" ||
	    fail "$1" "fmt failed"
	if settle "$1.formatted" "$scratch/formatted"; then
		passed=$((passed + 1))
	else
		fail "$1" "another layout than expected"
	fi
}

for source in ok/*.struct; do
	wanted "$source" "$@" && check_ok "${source%.struct}"
done
for source in dump/*.struct; do
	wanted "$source" "$@" && check_dump "${source%.struct}"
done
for source in err/*.struct; do
	wanted "$source" "$@" && check_err "${source%.struct}"
done
for source in fmt/*.struct; do
	wanted "$source" "$@" && check_fmt "${source%.struct}"
done
for expected in ok/*.h err/*.err; do
	[ -e "${expected%.*}.struct" ] || fail "$expected" "has no .struct"
done
left=$(find "$scratch" -name 'out.h.*')
[ -z "$left" ] || fail "$left" "a temporary was left behind"

echo "$passed pairs as expected, $failed not"
[ $failed = 0 ]
