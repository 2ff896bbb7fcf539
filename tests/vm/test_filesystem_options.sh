#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# What is said of the filesystem is what it becomes, by mkfs, serve and mount
# alike, to the same bytes; what cannot be is refused with one line.
. tests/images/lib.sh

mkdir -p "$T/tree/dir"
printf hello >"$T/tree/dir/file"
export SOURCE_DATE_EPOCH=86400
given=(--size 40M --inodes 5000 --label name --block-size 1K --profile boot
    --uuid 00112233-4455-6677-8899-aabbccddeeff
    --features ^resize_inode,sparse_super2)

"$trvm" mkfs --quiet "$T/tree" -o "$T/image" "${given[@]}" || fail mkfs
clean "$T/image" mkfs
TZ=UTC dumpe2fs -h "$T/image" >"$T/super" 2>/dev/null
has() { grep -Eq "^$1: +($2)\$" "$T/super" || { cat "$T/super"; fail "$1"; }; }
has 'Filesystem volume name' name
has 'Filesystem UUID' 00112233-4455-6677-8899-aabbccddeeff
has 'Filesystem created' 'Fri Jan  2 00:00:00 1970'
has 'Block count' 40960
has 'Block size' 1024
has 'Inode count' '50[0-9][0-9]'
has 'Filesystem features' '.*has_journal.*sparse_super2.*uninit_bg.*'
! grep -Eq '^Filesystem features:.*(resize_inode|64bit|metadata)' "$T/super" ||
    fail "features that were not wanted"

"$trvm" serve --quiet "$T/tree" --socket "$T/s" "${given[@]}" >"$T/out" &
server=$!
trap 'kill $server 2>/dev/null || :' EXIT
for _ in $(seq 100); do [ -S "$T/s" ] && break; sleep 0.1; done
nbdcopy "nbd+unix:///?socket=$T/s" "$T/served" || fail nbdcopy
kill $server && wait $server || :
cmp "$T/image" "$T/served" || fail "serve gives other bytes"

mkdir "$T/mnt"
if [ -e /dev/fuse ]; then
	"$trvm" mount --quiet "$T/tree" "$T/mnt" "${given[@]}" >"$T/out" &
	server=$!
	for _ in $(seq 100); do [ -s "$T/out" ] && break; sleep 0.1; done
	if [ -s "$T/out" ]; then
		cmp "$T/image" "$T/mnt/disk" || fail "mount gives other bytes"
	fi
	kill $server 2>/dev/null && wait $server || :
fi

refuse() { # text options...
	local command
	for command in "mkfs -o $T/none" "serve --socket $T/none" \
	    mount; do
		if timeout 20 "$trvm" $command "$T/tree" \
		    $([ "$command" != mount ] || echo "$T/mnt") "${@:2}" >"$T/out" 2>"$T/err"; then
			fail "$command accepted: ${*:2}"
		fi
		grep -qF -- "$1" "$T/err" || { cat "$T/err"; fail "${*:2}"; }
		[ "$(wc -l <"$T/err")" = 1 ] || fail "${*:2}: several lines"
		[ ! -e "$T/none" ] || fail "${*:2}: something is left"
	done
}
refuse 'too small' --size 10K
refuse 'too few' --inodes 12
refuse 'at most 16 bytes' --label 12345678901234567
refuse 'no UUID' --uuid 0011
refuse 'blocks of 1536 bytes' --block-size 1536
refuse 'block-size' --block-size 8K
refuse 'profile' --profile large
refuse "feature 'x'" --features x
refuse 'orphan_file needs has_journal' --features ^has_journal,orphan_file
refuse 'less than 2^32 blocks' --profile boot --size 16T
refuse 'do not fit' --profile tiny --block-size 1K --size 3T
SOURCE_DATE_EPOCH=x refuse SOURCE_DATE_EPOCH
