#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# The layers of a container image become what umoci unpacks of them, as the
# kernel shows it of our filesystem: whiteouts, opaque folders, hard links,
# devices, owners, times; in each form that skopeo writes.
. tests/images/lib.sh
need_root "mount and to unpack images"
command -v umoci >/dev/null || { echo "needs umoci"; exit 77; }
command -v skopeo >/dev/null || { echo "needs skopeo"; exit 77; }

# A folder that umoci makes on the way, or takes something out of, has the time
# of that moment; here it has none, or keeps what it had.
without_now() { # of-umoci of-ours
	awk -v ours="$2" '{
		now = $2 == "d" && $(NF - 1) > 1600000000
		if (now) $(NF - 1) = "-"
		print >FILENAME ".timed"
		getline <ours
		if (now) $(NF - 1) = "-"
		print >(ours ".timed")
	}' "$1"
	mv "$1.timed" "$1" && mv "$2.timed" "$2"
}

attributes() { # folder
	(cd "$1" && find . -path ./lost+found -prune -o -print0 | sort -z |
	    xargs -0 getfattr -h -d -m '^(user|security.capability|trusted)' \
	        -e hex 2>/dev/null)
}

nr_attributes=0
compare() { # label source folder
	"$trvm" mkfs --quiet --free 1M "$2" -o "$T/image" || fail "$1: refused"
	clean "$T/image" "$1"
	mount_image "$T/image" "$T/mnt"
	listing "$3" >"$T/want"
	listing "$T/mnt" >"$T/got"
	[ "$(wc -l <"$T/want")" = "$(wc -l <"$T/got")" ] &&
	    without_now "$T/want" "$T/got"
	diff "$T/want" "$T/got" || fail "$1: the trees differ"
	contents "$3" >"$T/want"
	contents "$T/mnt" >"$T/got"
	diff "$T/want" "$T/got" || fail "$1: contents differ"
	attributes "$3" >"$T/want"
	attributes "$T/mnt" >"$T/got"
	diff "$T/want" "$T/got" || fail "$1: attributes differ"
	nr_attributes=$((nr_attributes + $(grep -c = "$T/want" || :)))
	umount "$T/mnt"
}

# umoci's own layers
cd "$T"
mkdir -p one/{keep,gone,full/deep,d} two/full three/d
echo 1 >one/keep/file && ln one/keep/file one/keep/other && echo 2 >one/gone/f
echo 3 >one/full/old && echo 4 >one/full/deep/old && mknod one/d/null c 1 3
mkfifo one/d/fifo && ln -s keep one/link && chown 7:8 one/keep/file
chmod 4751 one/keep/file && touch -d '1999-01-02 03:04:05' one/keep/file
echo 5 >two/full/new && truncate -s 3M three/d/holes && echo x >>three/d/holes
umoci init --layout layout
umoci new --image layout:one
umoci insert --image layout:one one /
umoci insert --image layout:one --whiteout /gone
umoci insert --image layout:one --opaque two/full /full
umoci insert --image layout:one three/d /d
umoci unpack --image layout:one bundle >/dev/null 2>&1
[ -e bundle/rootfs/full/new ] && [ ! -e bundle/rootfs/full/old ] ||
    fail "umoci does something else"
cd - >/dev/null
compare "umoci's layers" "oci:$T/layout:one" "$T/bundle/rootfs"
compare "found without being told" "$T/layout" "$T/bundle/rootfs"

# the forms of skopeo, told and found
(cd "$T" && skopeo copy -q oci:layout:one oci-archive:archive.tar:one &&
    skopeo copy -q oci:layout:one docker-archive:docker.tar:app:1 &&
    gzip -k docker.tar && zstd -q archive.tar)
for source in oci-archive:$T/archive.tar:one "$T/archive.tar" \
    "$T/archive.tar.zst" "docker-archive:$T/docker.tar:app:1" \
    "$T/docker.tar" "docker-archive:$T/docker.tar.gz"; do
	compare "$source" "$source" "$T/bundle/rootfs"
done

# layers that meet in few names; what umoci refuses is not asked for
nr=0
for seed in $(seq "${SEED:-3000}" $((${SEED:-3000} + ${COUNT:-20} - 1))); do
	rm -rf "$T/random" "$T/bundle"
	python3 -S tests/images/random_layers.py "$seed" "$T/random"
	umoci unpack --image "$T/random:one" "$T/bundle" >"$T/umoci" 2>&1 ||
	    continue
	compare "seed $seed" "$T/random" "$T/bundle/rootfs"
	nr=$((nr + 1))
done
[ "$nr" -ge $((${COUNT:-20} / 3)) ] || fail "umoci took only $nr"
[ "$nr_attributes" -gt 0 ] || fail "no attribute was compared"
