#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# One tree, packed by the tools of each kind, is one tree: the same digest, or
# the difference that docs/sources.md names. What is no archive, or damaged, is
# one line.

set -eu
tree=$B/tests/runtime/tool_tree
cd "$T"
export TRVM_CACHE=$T/cache TMPDIR=$T/tmp
mkdir tmp

fail() { echo "$*"; exit 1; }

read_tree() { # source: out, said
	"$tree" "$1" >out 2>said || fail "$1: $(cat said)"
}

same() { # label source
	read_tree "$2"
	[ ! -s said ] || fail "$1: $(cat said)"
	diff wanted out >difference || { head -n 20 difference; fail "$1"; }
}

refused() { # label words source
	local rc=0
	"$tree" "$3" >out 2>said || rc=$?
	[ $rc = 1 ] || fail "$1: status $rc, $(cat said)"
	[ "$(wc -l <said)" = 1 ] && grep -qF -- "$2" said ||
	    { cat said; fail "$1: not '$2'"; }
}

# What every kind can say: no holes, no parts of seconds, few owners.
mkdir -p dir/etc/deep/er dir/bin dir/void
echo text >dir/etc/text
head -c 100000 /dev/urandom >dir/etc/noise
seq 30000 >dir/etc/numbers
: >dir/etc/empty
head -c 2048 /dev/zero >dir/etc/block
echo x >dir/etc/deep/er/x
echo 'a name' >'dir/etc/a name of some length, with spaces and a comma'
echo é >dir/etc/é
printf 'latin' >"$(printf 'dir/etc/l\351tin')"
ln -s ../etc/text dir/bin/link
ln -s /nowhere/at/all dir/bin/broken
cp /bin/true dir/bin/true
chmod 4755 dir/bin/true
chmod 1777 dir/void
chmod 600 dir/etc/noise
chown 33:44 dir/etc/text dir/bin
chown -h 55:66 dir/bin/link
find dir -exec touch -hd '2001-02-03 04:05:06 UTC' {} +
touch -hd '1999-12-31 23:59:58 UTC' dir/etc/text

list() { (cd dir; find . -print0 | LC_ALL=C sort -z); }
"$tree" dir >wanted
tar cf dir.tar -C dir .
same tar dir.tar
for format in newc crc odc bin; do
	list | (cd dir; cpio -0o --quiet -H $format) >dir.$format 2>said
	same $format dir.$format
	gzip -k dir.$format
	same "$format.gz" dir.$format.gz
done
genisoimage -quiet -R -o dir.iso dir 2>/dev/null
same "iso" tree:dir.iso
xz -k dir.iso
same "iso.xz" tree:dir.iso.xz
xorriso -outdev xorriso.iso -padding 0 -map dir / >/dev/null 2>&1 ||
    fail "xorriso"
same "xorriso" tree:xorriso.iso

# The same tree is the same filesystem, to the byte.
"$B/trvm" mkfs -q dir -o wanted.img --free 1M
for source in dir.tar dir.newc dir.odc.gz tree:dir.iso; do
	"$B/trvm" mkfs -q $source -o image --free 1M 2>said ||
	    fail "$source: $(cat said)"
	cmp image wanted.img || fail "$source: another filesystem"
done

# What not every kind can say: names of one file, devices.
cp -a dir more
ln more/etc/numbers more/etc/deep/same
ln more/etc/numbers more/zzz
mkfifo more/fifo
mknod more/null c 1 3 2>/dev/null || cp -a /dev/null more/ || true
mknod more/sda1 b 8 1 2>/dev/null || true
find more -exec touch -hd '2001-02-03 04:05:06 UTC' {} +
"$tree" more >wanted
list() { (cd more; find . -print0 | LC_ALL=C sort -z); }
for format in newc crc odc bin; do
	list | (cd more; cpio -0o --quiet -H $format) >more.$format 2>said
	same $format more.$format
done
genisoimage -quiet -R -cache-inodes -o more.iso more 2>/dev/null
same "iso with links" tree:more.iso
xorriso -outdev xmore.iso -hardlinks on -padding 0 -map more / >/dev/null 2>&1
same "xorriso with links" tree:xmore.iso

# A zip knows no root, hard links and devices; with -X neither owners.
"$tree" dir | grep -v -e '^\. ' -e ^digest >wanted
zipped() { # label file
	read_tree "$2"
	[ ! -s said ] || fail "$1: $(cat said)"
	diff wanted <(grep -v -e '^\. ' -e ^digest out) >difference ||
	    { head -n 20 difference; fail "$1"; }
}
(cd dir; zip -qry ../dir.zip .; zip -qry0 ../dir0.zip .)
zipped zip dir.zip
[ -n "$(find cache -name 'members*')" ] || fail "compressed members not kept"
rm -rf cache
zipped "a zip, stored" dir0.zip
[ -z "$(find cache -name 'members*' 2>/dev/null)" ] || fail "stored members copied"
cp dir.zip named.tar.gz
zipped "whatever its name" named.tar.gz
gzip -k dir.zip
zipped "zip.gz" dir.zip.gz
rm -rf cache
zipped "again" dir.zip
zipped "from the cache" dir.zip
entry=$(find cache -name 'members*') right=$(cat "$entry")
zip -q other.zip dir/etc/numbers
read_tree other.zip
cp "$(find cache -name 'members*' ! -path "$entry")" "$entry"
zipped "an entry of other contents" dir.zip
[ "$(cut -d' ' -f1 "$entry")" = "${right%% *}" ] || fail "a wrong entry stays"
(cd dir; zip -qry -fz ../big.zip . 2>/dev/null) && zipped "zip64" big.zip
"$tree" dir0.zip | grep -qE '^\. 40755 0:0 ' || fail "the root of a zip"

# A package of Debian, whatever data.tar is packed with.
mkdir -p package
cp -a dir/. package/
mkdir package/DEBIAN
cat >package/DEBIAN/control <<-END
	Package: x
	Version: 1
	Architecture: all
	Maintainer: x <x@x>
	Description: x
END
rm -rf package/void # dpkg-deb has no wish for names that are not UTF-8
"$tree" package | grep -v -e '^DEBIAN' -e '^\. ' -e ^digest >wanted
for pack in xz gzip zstd none; do
	dpkg-deb -Z$pack -b package x.deb >/dev/null 2>said ||
	    { echo "note: no deb with $pack: $(head -n 1 said)"; continue; }
	zipped "deb with $pack" x.deb
	mv x.deb $pack.deb
done

# A package of Alpine: three tars one after the other, of which only the last
# is closed; what begins with a dot in the root is not part of the tree.
mkdir -p control
echo 'pkgname = x' >control/.PKGINFO
echo '#!/bin/sh' >control/.post-install
echo signature >.SIGN.RSA.x.pub
cut() { python3 -c '
import sys
data = sys.stdin.buffer.read().rstrip(b"\0")
sys.stdout.buffer.write(data + b"\0" * (-len(data) % 512))'; }
"$tree" dir | grep -v -e ' 4*[0-9]* ' >/dev/null || true
"$tree" dir | grep -v ^digest | sed 1d >wanted
tar cf - .SIGN.RSA.x.pub | cut | gzip >x.apk
tar cf - -C control .PKGINFO .post-install | cut | gzip >>x.apk
tar cf - -C dir bin etc void | gzip >>x.apk
read_tree x.apk
diff wanted <(grep -v ^digest out | sed 1d) || fail "apk"
tail -c +$((1 + $(tar cf - .SIGN.RSA.x.pub | cut | gzip | wc -c))) x.apk >unsigned.apk
read_tree unsigned.apk
diff wanted <(grep -v ^digest out | sed 1d) || fail "apk without a signature"
tar cf dots.tar -C control .PKGINFO -C ../dir bin
tar cf rooted.tar -C control . 
"$tree" rooted.tar | grep -q '^\.PKGINFO' || fail "a tar's own .PKGINFO"

# The rules of a tar's paths hold for all.
mkdir climb && cd climb
echo 1 >f
printf '../climb/f\n' | cpio -o --quiet -H newc >../climb.cpio
cd ..
refused "climbing" "member '../climb/f': '..' in a path" climb.cpio
python3 - <<'END'
import stat, zipfile
with zipfile.ZipFile("climb.zip", "w") as z:
    z.writestr("a/../../b", "x")
with zipfile.ZipFile("links.zip", "w") as z:
    link = zipfile.ZipInfo("out")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    z.writestr(link, "/../../tmp")
    z.writestr("out/file", "x")
with zipfile.ZipFile("none.zip", "w") as z:
    pass
END
refused "climbing in a zip" "'..' in a path" climb.zip
read_tree links.zip
grep -q '^tmp/file ' out || fail "a link in a zip leaves the tree: $(cat out)"
refused "a zip without members" "none.zip: at its beginning" none.zip

# Damage.
for kind in newc odc bin zip deb; do
	case $kind in
	deb) whole=gzip.deb ;;
	*) whole=dir.$kind ;;
	esac
	size=$(stat -c %s $whole)
	for part in 30 100 $((size / 3)) $((size - 600)); do
		head -c $part $whole >cut.$kind
		refused "$kind cut at $part" "cut.$kind: " cut.$kind
	done
done
(cat dir.newc; echo more) >longer
"$tree" longer >out 2>said || fail "$(cat said)"
grep -q 'longer: the archive ends at byte .*; what follows is left out' said ||
    fail "what follows a trailer: $(cat said)"
cp dir.zip flipped.zip
at=$(($(stat -c %s dir.zip) / 3))
printf '\125\252' | dd of=flipped.zip bs=1 seek=$at conv=notrunc status=none
refused "a damaged member" "flipped.zip: member " flipped.zip
[ -z "$(find cache -name '.*' -type f)" ] || fail "left in the cache"
zip -q -P secret secret.zip dir/etc/text
refused "an encrypted one" "member 'dir/etc/text': encrypted" secret.zip
refused "an image as it is" "tree:dir.iso stands for what it holds" dir.iso
echo '!<arch>' >x.ar
refused "an ar" "x.ar: " x.ar

# What only other programs could unpack starts none of them.
mkdir programs
for program in lrzip grzip lzop; do
	printf '#!/bin/sh\ntouch %s/started\n' "$PWD" >programs/$program
	chmod +x programs/$program
done
printf 'LRZI\0\6%01000d' 0 >like.lrzip
printf 'GRZipII\0\2\4:)%01000d' 0 >like.grzip
printf '\211LZO\0\r\n\032\n%01000d' 0 >like.lzop
for program in lrzip grzip lzop; do
	PATH=$PWD/programs:$PATH refused "a magic of $program" \
	    "neither a directory nor a tar archive" like.$program
	[ ! -e started ] || fail "$program was started"
done

# A gzip whose first bytes have the sum 0, as signed ones, is no header of a tar
# that states none.
python3 - <<'END'
import gzip
header = b'\x1f\x8b\x08\x08\0\0\0\0\0\xff'
signed = [b - 256 * (b > 127) for b in header]
left = -(sum(signed) + 8 * 32) - 247 * 5
name = [5] * 247 + [left // 247 + (i < left % 247) for i in range(247)]
name[138:138] = [ord('x')] * 8
with open('dir.tar', 'rb') as file, open('sum.gz', 'wb') as out:
    out.write(header + bytes(b % 256 for b in name) + b'\0' +
              gzip.compress(file.read(), mtime=0)[10:])
END
"$tree" dir.tar >wanted
same "a gzip like a header" sum.gz
