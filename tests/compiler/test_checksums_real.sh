#!/bin/bash
# Generated checksums agree with mke2fs, sgdisk, tar and the FAT tools.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -u
PATH=$PATH:/usr/sbin:/sbin
failed=0
missing=
tool=$B/tests/compiler/tool_checksums

has() {
	command -v "$1" >/dev/null || { missing="$missing $1"; return 1; }
}

right() { # format image: all of them, and at least $3
	"$tool" "$1" "$2" >"$T/said" || { failed=1; echo "FAIL: $1 $2"; }
	tail -n 1 "$T/said"
	[ "$(tail -n 1 "$T/said" | tr -dc '0-9 ' | awk '{ print $(NF-1) }')" \
		-ge "$3" ] || { failed=1; echo "FAIL: too few in $2"; }
}

# A byte within what is summed is another: that must show.
wrong() { # format image offset
	cp "$2" "$T/damaged"
	printf '\x5A' | dd of="$T/damaged" bs=1 seek="$3" conv=notrunc \
		status=none
	cmp -s "$2" "$T/damaged" && { failed=1; echo "nothing damaged"; }
	"$tool" "$1" "$T/damaged" >/dev/null && {
		failed=1
		echo "FAIL: $1: a damaged byte $3 is not seen"
	}
	rm "$T/damaged"
}

mkdir "$T/tree" "$T/tree/folder"
for i in 1 2 3; do echo $i >"$T/tree/folder/a rather long name $i.text"; done

if has mke2fs; then
	for options in "-b 1024 -I 128" "-b 1024 -I 256" "-b 4096 -I 256" \
		"-b 4096 -I 512 -O ^64bit"; do
		# shellcheck disable=SC2086
		mke2fs -q -F -t ext4 -O metadata_csum,^metadata_csum_seed \
			$options -d "$T/tree" "$T/ext4" 16M >"$T/said" 2>&1 ||
			{ cat "$T/said"; failed=1; }
		right ext4 "$T/ext4" 10
		wrong ext4 "$T/ext4" 1040
		rm "$T/ext4"
	done
fi
if has sgdisk; then
	truncate -s 2M "$T/gpt"
	sgdisk -a 1 -n 1:40:100 -c 1:first "$T/gpt" >/dev/null
	right gpt "$T/gpt" 2
	wrong gpt "$T/gpt" 600
fi
tar --format=ustar -C "$T/tree" -cf "$T/tar" .
right tar "$T/tar" 5
wrong tar "$T/tar" 3
if has mkfs.fat && has mcopy; then
	truncate -s 2M "$T/fat"
	mkfs.fat "$T/fat" >/dev/null
	mcopy -i "$T/fat" "$T/tree/folder"/* ::
	right fat "$T/fat" 3
fi

[ $failed = 0 ] || exit 1
if [ -n "$missing" ]; then
	echo "not here:$missing"
	exit 77
fi
