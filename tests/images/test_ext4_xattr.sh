#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Every kind of extended attribute comes back as the kernel gives it, from
# inodes, shared blocks and inodes of values; and what the kernel then changes
# (what is shared, too) leaves a clean filesystem.
. tests/images/lib.sh
need_root "mount"
tool=$B/tests/images/tool_xattr
xattrs() { PYTHONUTF8=1 python3 -IS tests/images/xattrs.py "$@"; }

xattrs make 4096 >"$T/description"
"$tool" "$T/image" <"$T/description"
clean "$T/image" "as it was made"
"$tool" "$T/again" <"$T/description"
cmp "$T/image" "$T/again" || fail "two builds differ"

# debugfs, which knows nothing of mounts
debugfs -R "ea_get -V directory system.posix_acl_default" "$T/image" \
    2>"$T/log" | od -An -tx1 >"$T/acl"
[ -s "$T/acl" ] || fail "debugfs: $(cat "$T/log")"
debugfs -R "ea_list large.65536" "$T/image" 2>/dev/null |
    grep -q '^ *user.large (65536)' || fail "debugfs: no large value"
debugfs -R "ea_get -f $T/value large.again user.other" "$T/image" 2>/dev/null
[ "$(stat -c %s "$T/value")" = 65536 ] || fail "debugfs: a value cut short"
block() { # of a file
	debugfs -R "stat $1" "$T/image" 2>/dev/null |
	    sed -n 's/.*File ACL: \([0-9]*\).*/\1/p'
}
[ "$(for i in 0 1 1022; do block shared.$i; done | sort -u | wc -l)" = 1 ] ||
    fail "equal sets have blocks of their own"
[ "$(block shared)" != "$(block shared.999)" ] ||
    fail "a block has more than 1024 owners"

mount_image "$T/image" "$T/mnt"
xattrs want <"$T/description" >"$T/want"
xattrs got "$T/mnt" >"$T/got"
[ "$(wc -l <"$T/want")" -gt 4000 ] || fail "the description is too small"
diff "$T/want" "$T/got" | cut -c 1-200 >"$T/diff" || {
	head -n 20 "$T/diff"
	fail "attributes differ"
}
getfacl -npE "$T/mnt/directory" | grep -qx 'user:4000000000:r--' ||
    fail "getfacl: access"
getfacl -npE "$T/mnt/directory" | grep -qx 'default:user:65534:r-x' ||
    fail "getfacl: default"
[ "$(getcap "$T/mnt/cap")" = "$T/mnt/cap cap_net_raw=ep" ] || fail "getcap"
lsattr -pd "$T/mnt/directory" | grep -qE '^ *7 .*P' || fail "lsattr -p"
umount "$T/mnt"

# written to; a kernel without quotas does not write where projects are
projects=1
mount -o loop "$T/image" "$T/mnt" 2>/dev/null || {
	projects=
	sed -i '/^p /d' "$T/description"
	"$tool" "$T/image" <"$T/description"
	mount -o loop "$T/image" "$T/mnt"
}
setfattr -x user.shared "$T/mnt/shared.5"
setfattr -n user.shared -v other "$T/mnt/shared.6"
setfattr -n user.more -v more "$T/mnt/shared.7"
setfattr -x user.large "$T/mnt/large.5000"
setfattr -n user.large -v small "$T/mnt/large.65536"
setfattr -n user.large2 -v "$(head -c 20000 /dev/zero | tr '\0' x)" \
    "$T/mnt/large.65535"
setfacl -m u:77:rwx "$T/mnt/all" "$T/mnt/directory" "$T/mnt/shared.9"
setfacl -b "$T/mnt/acl"
setfacl -k "$T/mnt/directory"
: >"$T/mnt/directory/child"
mkdir "$T/mnt/directory/below"
chmod 700 "$T/mnt/cap"
for i in 20 21 22; do
	echo data >>"$T/mnt/shared.$i"
	rm "$T/mnt/values.$i" "$T/mnt/more.$i"
done
cp -a "$T/mnt/shared.30" "$T/mnt/a copy"
echo data >"$T/mnt/cap"
rm -r "$T/mnt/l"*
[ -z "$projects" ] || lsattr -pd "$T/mnt/directory/below" | grep -qE '^ *7 .*P' ||
    fail "a project does not go on below"
getfattr --absolute-names -n user.shared --only-values "$T/mnt/shared.6" |
    grep -qx other || fail "a changed value"
umount "$T/mnt"
clean "$T/image" "after the kernel wrote to it"
mount_image "$T/image" "$T/mnt"
xattrs got "$T/mnt" >"$T/after"
# what was not touched is as it was
for name in shared.8 more.5 values.99 many names exact full.4000; do
	diff <(grep "^$name " "$T/want") <(grep "^$name " "$T/after") ||
	    fail "$name changed"
done
! grep -q '^shared.5 ' "$T/after" || fail "an attribute is still there"
umount "$T/mnt"

# of every block size, for every reader
for options in "1024 0" "2048 1" "4096 1" "1024 2"; do
	small=small
	[ "${options#* }" != 0 ] || small=
	xattrs make ${options% *} $small >"$T/description"
	"$tool" "$T/image" $options <"$T/description"
	clean "$T/image" "block and profile $options"
	mount_image "$T/image" "$T/mnt"
	xattrs want <"$T/description" >"$T/want"
	xattrs got "$T/mnt" >"$T/got"
	umount "$T/mnt"
	cmp "$T/want" "$T/got" || fail "block and profile $options: differ"
done
[ "$(dumpe2fs -h "$T/image" 2>/dev/null | grep -c ea_inode)" = 0 ] ||
    fail "tiny has inodes of values"

# refused, with the file and what is wrong
refuse() { # description text option...
	! printf "$1" | "$tool" "$T/none" "${@:3}" 2>"$T/log" || fail "not refused: $1"
	grep -qxF -- "$2" "$T/log" || { cat "$T/log"; fail "not said: $2"; }
}
refuse 'd a\nf a/b 61\nx btrfs.c 00\n' "a/b: extended attribute btrfs.c: \
ext4 has names that begin with user., trusted., security., system. or gnu."
refuse 'f a 61\nx system.data 00\n' \
    "a: extended attribute system.data: a name that ext4 keeps for itself"
refuse 'f a 61\nx system.posix_acl_access 0100000001000600\n' \
    "a: extended attribute system.posix_acl_access: not a POSIX ACL of version 2"
base=0200000001000600ffffffff
refuse "f a 61\nx system.posix_acl_access $base\n" \
    "a: extended attribute system.posix_acl_access: a POSIX ACL that is cut short"
base=${base}04000600ffffffff
refuse "f a 61\nx system.posix_acl_access ${base}20000800ffffffff\n" \
    "a: extended attribute system.posix_acl_access: a POSIX ACL with permissions 010"
refuse "f a 61\nx system.posix_acl_access ${base}02000600ffffffff\n" "a: \
extended attribute system.posix_acl_access: a POSIX ACL with an entry of kind 0x2 \
where none can be"
refuse "f a 61\nx system.posix_acl_default ${base}20000400ffffffff\n" \
    "a: a default ACL, which only directories have"
refuse "f a 61\n$(for i in $(seq 600); do echo "x user.$i 00"; done)\n" \
    "a: 600 extended attributes are more than an inode and a block hold"
refuse "f a 61\n$(for i in $(seq 300); do echo "x user.$i 00"; done)\n" \
    "a: 300 extended attributes are more than an inode and a block hold"
large="f a 61\nx user.large $(head -c 5000 /dev/zero | od -An -v -tx1 | tr -d ' \n')\n"
for options in "0 1" "1024 2" "0 0 ^ea_inode"; do
	block=${options%% *}
	refuse "$large" "a: extended attribute user.large: its 5000 bytes find no \
room in an inode and a block of $((block ? block : 4096)) bytes; --profile \
modern has inodes for values" $options
done
printf "$large" | "$tool" "$T/image" 0 2 ea_inode
clean "$T/image" "a value in a filesystem without checksums"
printf 'd a\np 7\n' | "$tool" "$T/image" 0 0 ^project
debugfs -R "stat a" "$T/image" 2>/dev/null | grep -q 'Project: *0' ||
    fail "a project that was not wanted"
