#!/bin/bash
# Filesystems of every odd size, from the least possible to several groups, are
# clean: not just multiples of a group.
# Sanitizers: address
. tests/images/lib.sh

group=32768
tool() { "$B/tests/images/tool_ext4" "$@"; }

# the least size that is said to do really does, and one block less does not
if tool sizes 0 "$T/i" 4096 2>"$T/least"; then fail "4096 bytes were enough"; fi
least=$(sed 's/.*at least //' "$T/least")
tool sizes 0 "$T/i" "$least" >/dev/null || fail "$least bytes were promised"
clean "$T/i" "$least bytes"
if tool sizes 0 "$T/i" $((least - 4096)) 2>/dev/null; then
	fail "$least bytes are not the least"
fi

try() { # blocks
	tool "${case[@]}" "$T/i" $(($1 * 4096 + 1)) >"$T/out" 2>&1 ||
	    fail "$1 blocks: $(cat "$T/out")"
	clean "$T/i" "${case[*]} in $1 blocks"
	[ "$(stat -c %s "$T/i")" = $(($1 * 4096)) ] ||
	    fail "$1 blocks: $(stat -c %s "$T/i") bytes"
}

case=(sizes 30)
for blocks in 400 401 511 1023 4097; do try $blocks; done
for base in $group $((2 * group)) $((3 * group)) $((4 * group)) \
    $((16 * group)) $((17 * group)) $((32 * group)); do
	for more in -1 0 1 2 3 63 64 511 514 515 516 700; do
		try $((base + more))
	done
done
# and with a file that fills most of it, through three groups
case=(dense 390000000)
tool() { "$B/tests/images/tool_ext4" "${@:1:4}" -1 tiny; }
for blocks in 98000 $((3 * group - 1)) $((3 * group)) $((3 * group + 1)); do
	try $blocks
done
