#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# structs/jbd2.struct reads journals that debugfs wrote, with each kind of
# checksum and both widths of block numbers, as debugfs' own logdump does, and
# every checksum is right; a changed one, updated, debugfs replays.
# Sanitizers: address.

. tests/formats/lib.sh
values=$B/tests/formats/jbd2_values
cd "$T"

# Eight blocks of any size up to 4 KiB; one begins like a block of the journal.
head -c 32768 /dev/zero | tr '\0' x >blocks
for at in 3072 6144 12288; do
	printf '\300\073\071\230' |
	    dd of=blocks bs=1 seek=$at conv=notrunc status=none
done

# What the tool says, "Name:   value" as name=value.
tool_lines() {
	debugfs -R 'logdump -aS' image 2>/dev/null |
	    sed -n -e 's/^\([JTMF][^:]*\): \+\(.*\)$/\1=\2/' \
		-e 's/=(none)$/=/' -e 's/^Journal features=\(.\)/&/' -e '/./p' |
	    sed -e 's/^\(Journal features=\)\([^ ]\)/\1 \2/'
}

compare() { # label
	tool_lines >tool.lines
	"$values" image >all.lines || fail "$1: $(grep ^bad all.lines)"
	grep -v '^Commit time=\|^checksums=' all.lines >our.lines || true
	same_lines "$1" tool.lines our.lines
	tail -n 1 all.lines | grep -q ' 0 bad$' || fail "$1: $(cat all.lines)"
	tail -n 1 all.lines | grep -q "^checksums=$2 good" ||
	    fail "$1: $(tail -n 1 all.lines), not $2"
}

check() { # block-size features how-to-open sums
	local label="blocks of $1, $2, $3"

	rm -f image
	mke2fs -q -F -t ext4 -b "$1" -O "$2" image 32M >mke2fs.err 2>&1 ||
	    fail "$label: $(cat mke2fs.err)"
	"$values" image >all.lines || fail "$label: $(cat all.lines)"
	cat >log <<END
jo $3
jw -b 1333,1444,1555,1666,1777,1888,1999,1111 blocks
jw -r 1600,1601,1602
jw -b 1334 blocks
jw -b 1800,1801 /dev/zero
jc
END
	debugfs -w -f log image >log.out 2>&1
	grep -q 'wrote\|jw' log.out || fail "$label: $(cat log.out)"
	compare "$label" "$4"
	grep -q '(flags 0x[3b])$' our.lines || fail "$label: nothing escaped"
	"$values" --edit image change >changed.lines || fail "$label, changed: $(cat changed.lines)"
	compare "$label, changed" "$4"
	[ "$(grep -c '^Commit time=1234567890\.' all.lines)" = 4 ] ||
	    fail "$label, changed: $(grep '^Commit' all.lines)"
	e2fsck -fy image >e2fsck.out 2>&1 || [ $? = 1 ] ||
	    fail "$label: $(cat e2fsck.out)"
	! grep -qi 'journal checksum\|corrupt' e2fsck.out ||
	    fail "$label: $(cat e2fsck.out)"
	for block in 1334 1444; do
		dd if=image bs="$1" skip=$block count=1 status=none |
		    tr -d 'x\300\073\071\230' | cmp - /dev/null ||
		    fail "$label: block $block was not replayed"
	done
}

check 1024 64bit "" 0
check 1024 ^64bit "" 0
check 2048 ^64bit "-c -v 2" 20
check 4096 64bit "-c -v 2" 20
check 1024 ^64bit "-c -v 3" 20
check 4096 64bit "-c" 20

survives jbd2_values "$T/image" 2048 20000 10
