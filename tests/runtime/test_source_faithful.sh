#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Everything that a directory or a tar says of a file is in the tree, byte for
# byte, whatever the tar's format, compression and the process's locale.

set -eu
[ "$(id -u)" = 0 ] || { echo "devices and owners need root"; exit 77; }
tree=$B/tests/runtime/tool_tree
here=$PWD/tests/runtime
cd "$T"
export TMPDIR=$T

same() { # label expected-file source
	"$tree" "$3" >got 2>notes || {
		echo "$1: $(tail -n 1 notes)" >&2
		exit 1
	}
	grep -v '^digest ' got >lines
	if ! cmp -s "$2" lines; then
		echo "$1: differs from the truth" >&2
		diff "$2" lines | head -n 20 | cut -c 1-400 >&2
		exit 1
	fi
	if [ -s notes ]; then
		echo "$1: $(head -n 1 notes)" >&2
		exit 1
	fi
	sed -n 's/^digest //p' got
}

equal() { # label digest digest
	[ "$2" = "$3" ] || { echo "$1: digests differ: $2 $3"; exit 1; }
}

python3 "$here/nasty.py" nasty
python3 "$here/nasty.py" tame tame
python3 "$here/truth.py" nasty >truth
python3 "$here/truth.py" nasty no-sockets >truth-pax
python3 "$here/truth.py" nasty no-sockets no-nanoseconds no-xattrs \
    >truth-gnu
python3 "$here/truth.py" tame >truth-tame

directory=$(same directory truth nasty)
old() { "$B/tests/runtime/tool_old_kernel" "$@"; }
if old "$tree" nasty >got 2>notes; then
	equal "an old kernel" "$directory" "$(sed -n 's/^digest //p' got)"
	[ ! -s notes ] || { cat notes; exit 1; }
else
	[ $? = 77 ] || { echo "an old kernel: $(cat notes)"; exit 1; }
fi
mkdir no-sockets && cp -a --sparse=always nasty/. no-sockets/ &&
    rm no-sockets/socket && touch -r nasty no-sockets
python3 "$here/truth.py" no-sockets >truth-copy
copy=$(same "a copy" truth-copy no-sockets)
equal "the socket" "$([ "$copy" != "$directory" ] && echo differs)" differs
tame=$(same tame truth-tame tame)
equal "a slash behind" "$tame" "$(same "tame/" truth-tame tame/)"

# names that read as dates do not matter; order and blocking must not
tar=(tar --numeric-owner --warning=no-file-ignored)
"${tar[@]}" --format=ustar -C tame -cf tame-ustar.tar .
"${tar[@]}" --format=gnu -C tame -b 1 -cf tame-gnu.tar .
"${tar[@]}" --format=posix -C tame -b 63 -cf tame-pax.tar .
"${tar[@]}" --format=posix -C tame --sort=name -cf tame-sorted.tar .
for format in ustar gnu pax sorted; do
	equal "tame $format" "$tame" \
	    "$(same "tame $format" truth-tame tame-$format.tar)"
done

# holes: GNU tar's four ways to say where they are
pax=("${tar[@]}" --format=posix --xattrs --xattrs-include='*' --acls)
"${tar[@]}" --format=gnu -S -C no-sockets -cf gnu.tar .
for version in 0.0 0.1 1.0; do
	"${pax[@]}" -S --sparse-version=$version -C no-sockets \
	    -cf pax-$version.tar .
	equal "pax, sparse $version" "$copy" \
	    "$(same "pax, sparse $version" truth-pax pax-$version.tar)"
done
same "gnu, sparse" truth-gnu gnu.tar >gnu.digest
for tar in gnu pax-0.0 pax-0.1 pax-1.0; do
	"$tree" -p $tar.tar | grep -v ^digest | sort >$tar.pieces
	"$tree" -p no-sockets | grep -v ^digest |
	    sort >directory.pieces
	cmp directory.pieces $tar.pieces
done
[ "$(grep -c + directory.pieces)" -ge 3 ] ||
    { echo "no holes here: nothing was proved"; exit 1; }

# what bsdtar writes: each attribute twice, access lists as text; names that are
# no UTF-8 and times before 1970 it writes wrongly
if command -v bsdtar >/dev/null; then
	cp -a no-sockets for-bsdtar
	find for-bsdtar -depth -name '*surrogates*' -delete
	find for-bsdtar -exec touch -h -d @1000000000.123456789 {} +
	python3 "$here/truth.py" for-bsdtar >truth-bsdtar
	digest=$(same "for bsdtar" truth-bsdtar for-bsdtar)
	for header in ALL SCHILY LIBARCHIVE; do
		bsdtar --format pax --options xattrheader=$header --xattrs \
		    --acls --read-sparse -C for-bsdtar -cf bsdtar.tar .
		equal "bsdtar, $header" "$digest" \
		    "$(same "bsdtar, $header" truth-bsdtar bsdtar.tar)"
	done
fi

# the locale changes nothing
for locale in C C.UTF-8 POSIX; do
	LC_ALL=$locale same "locale $locale" truth-pax pax-1.0.tar >/dev/null
done

# compressed: what a tool makes, and two streams in one file
for pack in "gzip -1" "xz -0" "zstd -q -1" "bzip2 -1" lz4 "lzip -0" compress; do
	command -v ${pack%% *} >/dev/null || continue
	$pack <pax-1.0.tar >packed
	equal "$pack" "$copy" "$(same "$pack" truth-pax packed)"
done
{ head -c 1000001 pax-1.0.tar | gzip -1
  tail -c +1000002 pax-1.0.tar | gzip -1; } >packed
equal "gzip twice" "$copy" "$(same "gzip twice" truth-pax packed)"
[ -z "$(find . -name 'trvm-*')" ]

# what python writes is pax, too, with names it has no charset for
python3 - <<'EOF'
import os, tarfile
with tarfile.open("python.tar", "w", format=tarfile.PAX_FORMAT) as tar:
    for name in "a", "null", "z-third", os.fsdecode(b"\xff\xfe raw"), "size-1":
        tar.add("nasty/" + name, arcname=name)
EOF
"$tree" python.tar >lines
grep -q '^\\377\\376\\040raw 100644' lines
grep -q '^size-1 100644 1234:4321 1 -1\.500000000 1 ' lines
