#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# The journal is one that the kernel and e2fsck use: an image copied from under a
# mount, as if the power had failed, is replayed by either and then whole. So is
# the file of orphans, for what was deleted and still open; and where the
# journal lies stands in the super block, too.
. tests/images/lib.sh
need_root "mount what was made"

make() { # profile, block
	"$B/tests/images/tool_ext4" sizes 30 "$T/i" 200000000 0 "$1" "$2" \
	    >/dev/null || fail "$1 $2"
	clean "$T/i" "$1 $2"
}
feature() { dumpe2fs -h "$1" 2>/dev/null | grep -q "^Filesystem features:.*$2"; }
repaired() { # image, what
	e2fsck -fy "$1" >"$T/log" 2>&1 && rc=0 || rc=$?
	[ $rc -le 1 ] || { cat "$T/log"; fail "e2fsck of $2: $rc"; }
	clean "$1" "$2, repaired"
}

mkdir "$T/mnt"
trap 'umount "$T/mnt" 2>/dev/null || :' EXIT
for kind in 'modern 1024' 'modern 2048' 'modern 4096' 'boot 1024' 'boot 4096'; do
	make $kind
	dumpe2fs -h "$T/i" 2>/dev/null >"$T/super"
	grep -q '^Journal start: *0$' "$T/super" || fail "$kind: not clean"
	if [[ $kind = modern* ]]; then
		grep -q '^Journal features: .*journal_64bit journal_checksum_v3' \
		    "$T/super" || fail "$kind: features of the journal"
	fi
	mount -o loop "$T/i" "$T/mnt" || { echo "loop mounts do not work"; exit 77; }
	cp -r runtime/ext4 "$T/mnt/new"
	head -c 300000 /dev/urandom >"$T/mnt/open"
	exec 9<"$T/mnt/open"
	rm "$T/mnt/open"
	sync -f "$T/mnt"
	cp --sparse=always "$T/i" "$T/copy"
	cp --sparse=always "$T/i" "$T/other"
	exec 9<&-
	umount "$T/mnt"
	clean "$T/i" "$kind, unmounted"
	feature "$T/copy" needs_recovery || fail "$kind: no journal was used"
	if [[ $kind = modern* ]]; then
		feature "$T/copy" orphan_present || fail "$kind: no orphans"
	fi

	repaired "$T/copy" "$kind"
	grep -q 'recovering journal' "$T/log" || fail "$kind: not replayed"
	grep -qi 'orphaned inode' "$T/log" || { cat "$T/log"; fail "$kind: orphan"; }
	mount -o loop "$T/other" "$T/mnt" || fail "$kind: the kernel's replay"
	diff -r runtime/ext4 "$T/mnt/new" || fail "$kind: contents"
	umount "$T/mnt"
	clean "$T/other" "$kind, replayed by the kernel"
done

# the copy in the super block: 60 bytes of the inode, and the size, upside down
make modern 4096
bytes() { od -An -v -tx1 -j "$2" -N "$3" "$1" | tr -d ' \n'; }
table=$(debugfs -R 'imap <8>' "$T/i" 2>/dev/null |
    sed -n 's/.*block \([0-9]*\), offset 0x\(.*\)/\1*4096+0x\2/p')
[ "$(bytes "$T/i" $((1024 + 268)) 60)" = "$(bytes "$T/i" $((table + 40)) 60)" ] ||
    fail "the copy of the journal's blocks"
[ "$(bytes "$T/i" $((1024 + 328)) 8)" = 0000000000000001 ] ||
    fail "the copy of the journal's size"

# sizes as mke2fs has them
while read -r size want; do
	"$B/tests/images/tool_ext4" sizes 0 "$T/i" "$size" 0 modern 4096 >/dev/null
	truncate -s 0 "$T/m"
	truncate -s "$size" "$T/m"
	mke2fs -q -F -t ext4 -b 4096 -O orphan_file "$T/m" 2>/dev/null
	for image in i m; do
		dumpe2fs -h "$T/$image" 2>/dev/null |
		    grep -E '^(Total journal blocks|Reserved GDT)' >"$T/$image.has" || :
		debugfs -R 'stat <8>' "$T/$image" 2>/dev/null |
		    grep -o 'Size: [0-9]*$' >>"$T/$image.has" || :
	done
	diff "$T/i.has" "$T/m.has" || fail "$size bytes"
done <<-END
	5000000
	8388608
	134217728
	1000000000
	3000000000
	20000000000
	100000000000
END
