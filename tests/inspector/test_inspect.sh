#!/bin/bash
# inspect shows what mke2fs wrote as dumpe2fs sees it, records one behind the
# other, and says what is wrong.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -u
failed=0
inspect=$B/inspect

check() { # what condition...
	local what=$1
	shift
	"$@" || { echo "FAIL: $what"; failed=1; }
}

expect() { # status text command...
	local status=$1 text=$2 got
	shift 2
	"$@" >"$T/said" 2>&1
	got=$?
	if [ $got != "$status" ] || ! grep -qF -- "$text" "$T/said"; then
		echo "FAIL: $* ended with $got, expected $status and '$text':"
		head -n 20 "$T/said"
		failed=1
	fi
}

mke2fs -q -t ext4 -b 4096 -L 'a "name"' "$T/image" 8M || exit 1
dumpe2fs -h "$T/image" 2>/dev/null >"$T/truth"
truth() { sed -n "s/^$1: *//p" "$T/truth"; }

"$inspect" --json ext4 "$T/image" >"$T/json" || exit 1
check "blocks" [ "$(jq .fields.blocks_count_lo "$T/json")" = \
    "$(truth 'Block count')" ]
check "free inodes" [ "$(jq .fields.free_inodes_count "$T/json")" = \
    "$(truth 'Free inodes')" ]
check "label" [ "$(jq -r .fields.volume_name "$T/json")" = 'a "name"' ]
check "uuid" [ "$(jq -r .fields.uuid "$T/json")" = \
    "$(truth 'Filesystem UUID')" ]
check "magic, 64 bits wide or not" [ "$(jq .fields.magic "$T/json")" = 61267 ]

expect 0 '"a \"name\""' "$inspect" ext4 "$T/image"
expect 0 "metadata_csum" "$inspect" ext4 "$T/image"
expect 0 "ext4, at byte 1024 Superblock" "$inspect" ext4
expect 0 "nbd" "$inspect"
expect 0 "--structure" "$inspect" --help

# archive records, each at its place
printf x >"$T/file"
(cd "$T" && echo file | cpio -o -H newc 2>/dev/null >archive)
expect 0 '070701' "$inspect" cpio "$T/archive" -s Header

# group descriptors are one behind the other
expect 0 "GroupDescriptor at byte 4160" \
    "$inspect" ext4 "$T/image" -s GroupDescriptor --at 4096 --count 2 \
    -p desc_size=64
expect 2 "--parameter desc_size=... is missing" \
    "$inspect" ext4 "$T/image" -s GroupDescriptor --at 4096

# what is not there
expect 1 "out of range" "$inspect" ext4 "$T/image" --at 0xFFFFFFFFFFFFFFFF
expect 1 "out of range" "$inspect" ext4 "$T/file"
expect 1 "No such file" "$inspect" ext4 "$T/missing"
: >"$T/empty"
expect 1 "out of range" "$inspect" ext4 "$T/empty"
expect 1 '"error": "out of range"' "$inspect" ext4 "$T/empty" --json
expect 2 "no format 'none'" "$inspect" none "$T/image"
expect 2 "no structure 'None'" "$inspect" ext4 "$T/image" -s None
expect 2 "no root" "$inspect" nbd "$T/image"
expect 2 "no such parameter" "$inspect" ext4 "$T/image" -p a=1
expect 2 "is no number" "$inspect" ext4 "$T/image" --at 12x
expect 2 "what is 'more'" "$inspect" ext4 "$T/image" more
[ $failed = 0 ]
