#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A directory of a running host: what is mounted in it, whose projects its
# files are, what only root may read; and "/" of a running system, which leaves
# out what it has to, with one line for each reason.

set -eu
[ "$(id -u)" = 0 ] || { echo "mounts and owners need root"; exit 77; }
unshare -m true 2>/dev/null || { echo "no mount namespaces here"; exit 77; }
cp "$B/tests/runtime/tool_tree" "$T/tool"
cp "$B/tests/runtime/tool_old_kernel" "$T/old"
cd "$T"
chmod 755 . tool
nobody="setpriv --reuid 65534 --regid 65534 --clear-groups"

fails() { echo "$1"; cat out line 2>/dev/null | cut -c 1-300; exit 1; }

says() { # label number-of-lines words...
	local label=$1
	[ "$(wc -l <line)" = "$2" ] || fails "$label: not $2 lines"
	shift 2
	for words; do
		grep -qF -- "$words" line || fails "$label: not said: $words"
	done
}

names() { grep -v '^digest' out | cut -d' ' -f1 | xargs; }

# a mount of the same filesystem is a mount
mkdir -p tree/{bound,kept} elsewhere
echo 1 >tree/file && echo 2 >tree/over && echo 3 >elsewhere/inside
unshare -m sh -c 'mount --bind elsewhere tree/bound &&
    mount --bind tree/file tree/over && exec ./tool tree' >out 2>line
says "bind mounts" 2 "note: tree/bound: mounted there, left empty" \
    "note: tree/over: mounted there, left out"
[ "$(names)" = ". bound file kept" ] || fails "bind mounts"
# but where the source itself is one, nothing else is
unshare -m sh -c 'mount --bind elsewhere tree/bound &&
    exec ./tool tree/bound' >out 2>line
says "a bind mount as source" 0
[ "$(names)" = ". inside" ] || fails "a bind mount as source"
# a file of an overlay has the device number of its layer
mkdir -p lower upper work merged && echo 1 >lower/below && echo 2 >upper/above
mkdir -p lower/folder upper/folder
ln lower/below lower/below-2
if unshare -m sh -c 'mount -t tmpfs none work && cp -a upper lower work/ &&
    mkdir work/work && mount -t overlay -o lowerdir=lower,upperdir=work/upper,workdir=work/work \
    none merged && exec ./tool merged' >out 2>line; then
	says "an overlay" 0
	[ "$(names)" = ". above below below-2 folder" ] || fails "an overlay"
fi

# attributes that cannot be read: those of the user where the file cannot
mkdir attributes && touch attributes/{open,closed} &&
    chmod 600 attributes/closed
if setfattr -n user.a -v 1 attributes/open attributes/closed 2>/dev/null &&
    setfattr -n trusted.b -v 1 attributes/open; then
	$nobody ./tool attributes >out 2>line
	says "unreadable attributes" 1 "note: attributes: left out: extended \
attributes that cannot be read (1, the first is user.a of attributes/closed)"
	grep -q '^open .* user.a=31$' out || fails "readable attributes"
	./tool attributes >out 2>line
	says "as root" 0
	grep -q '^open .* trusted.b=31 user.a=31$' out || fails "as root"
	grep -q '^closed .* user.a=31$' out || fails "as root"
fi

# projects: asked for where the root has one, or quotas count them
truncate -s 300M disk
if mkfs.xfs -q disk 2>/dev/null; then
	cat >on-disk <<-'END'
	set -eu
	mkdir -p disk.d
	mount -o loop,$1 disk disk.d
	mkdir -p disk.d/top/sub
	touch disk.d/top/file disk.d/top/other
	ln -sf file disk.d/top/link
	chattr -p 1234 disk.d/top/file
	chattr -p 4294967295 disk.d/top/sub 2>/dev/null ||
	    chattr -p 2147483647 disk.d/top/sub
	chattr $2 disk.d/top
	$3 ./tool disk.d/top
	END
	if unshare -m sh on-disk rw '-p 7' >out 2>line; then
		says "projects" 0
		grep -q '^\. .* project=7$' out || fails "the root's project"
		grep -q '^file .* project=1234$' out || fails "a project"
		grep -q '^sub .* project=[24][0-9]*$' out || fails "projects"
		! grep -q '^other .* project' out || fails "no project"
		if unshare -m sh on-disk rw '-p 7' ./old >out 2>line; then
			grep -q '^sub .* project=[24][0-9]*$' out ||
			    fails "projects, on an old kernel"
			grep -q '^file .* project=1234$' out ||
			    fails "projects, on an old kernel"
		fi
		unshare -m sh on-disk rw '+P -p 0' >out 2>line
		grep -q '^file .* project=1234$' out || fails "handed down"
		unshare -m sh on-disk rw '-P -p 0' >out 2>line
		! grep -q 'project' out || fails "asked for nothing"
		# not every kernel can count
		if unshare -m sh on-disk prjquota '-P' >out 2>line; then
			grep -q '^file .* project=1234$' out || fails "quotas"
		fi
	fi
fi

# "/" of a running system
mkdir -p root/{usr,proc,tmp,etc,home/me,bare}
for link in bin lib lib64 sbin; do
	if [ -L /$link ]; then
		ln -s usr/$link root/$link
	elif [ -d /$link ]; then
		mkdir root/$link
	fi
done
cp tool root/tool
echo 1 >root/home/me/mine && chmod 700 root/home/me
echo 2 >root/etc/secret && chmod 600 root/etc/secret
touch root/bare/unseen && chmod 744 root/bare
python3 - <<'END'
import os
os.chdir("root/home/me")
for i in range(45):
    os.mkdir("d" * 100)
    os.chdir("d" * 100)
END
cat >in-root <<'END'
for folder in usr bin lib lib64; do
	[ -L /$folder ] || [ ! -d /$folder ] ||
	    mount --bind /$folder root/$folder
done
mount -t proc none root/proc
mount -t tmpfs none root/tmp && touch root/tmp/inside
exec $1 chroot $2 root /tool /
END
sh=(unshare -m sh in-root)
"${sh[@]}" "" "" >out 2>line || fails "a running root"
says "a running root" 2 "note: /: left out: what is mounted below it (" \
    "note: /: left out: files deeper than a path can be long (1, the first is /"
grep -q '^proc 40555 ' out || fails "/proc"
grep -q '^tmp 41777 ' out || fails "/tmp"
grep -q '^home/me/mine ' out || fails "mine"
! grep -q '^tmp/\|^usr/\|^proc/' out || fails "what is mounted"
"${sh[@]}" "" "--userspec 65534:65534" >out 2>line ||
    fails "a running root, not as root"
says "a running root, not as root" 2 \
    "note: /: left out: what is mounted below it (" \
    "note: /: left out: files and folders that only root can read (3, the"
grep -q '^home/me ' out || fails "a folder that cannot be read is empty"
! grep -q '^home/me/mine\|^etc/secret\|^bare/unseen' out || fails "not read"
