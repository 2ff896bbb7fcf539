#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# --save FILE: what was written is there next time, over the same disk only;
# what FILE may not be is refused in one line; QEMU's tools read it.
# Sanitizers: address

. tests/vm/save.sh
make_source
cd "$T"
url='nbd+unix:///?socket=socket'
write() {
	qemu-io -f raw -c "write -P $1 $2 $3" -c flush "$url" >io || fail "$(cat io)"
}
refused() { # what it says, then arguments of trvm serve
	local rc=0 says=$1
	shift
	timeout 60 "$trvm" serve "$@" --socket other >out 2>err || rc=$?
	[ $rc = 1 ] || fail "status $rc, wanted: $says"
	[ "$(wc -l <err)" = 1 ] && grep -q -- "$says" err ||
	    { cat err; fail "wanted: $says"; }
}

# A first start makes it, a second one goes on, both at any byte.
start disk.qcow2
write 1 1000M 3M
write 2 1001M 100
refused 'disk.qcow2: in use' src --save disk.qcow2
! qemu-img info disk.qcow2 >out 2>&1 || fail "QEMU does not see the lock"
stop TERM
check disk.qcow2 clean
qemu-img info disk.qcow2 >info
grep -q '^backing file: trvm:xxh3-[0-9a-f]\{32\}$' info || fail "$(cat info)"
start disk.qcow2
qemu-io -f raw -c 'read -P 1 1000M 1M' -c 'read -P 2 1001M 100' \
    -c "read -P 1 $(((1001 << 20) + 100)) 1000" -c 'write -z 1002M 1M' \
    -c flush "$url" >io || fail "$(cat io)"
! grep -q 'verification failed' io || fail "$(cat io)"
e2fsck -fn "$(qemu-img convert -O raw "$url" now.raw && echo now.raw)" \
    >out 2>&1 || fail "$(cat out)"
stop TERM
check disk.qcow2 clean

# QEMU reads the same: our file over the bare disk.
cp disk.qcow2 copy.qcow2
"$trvm" serve src --socket bare --read-only >bare.out 2>err &
server=$!
while [ ! -s bare.out ]; do sleep 0.05; done
qemu-img rebase -u -F raw -b 'nbd+unix:///?socket=bare' copy.qcow2
qemu-img compare -f qcow2 -F raw copy.qcow2 now.raw >out || fail "$(cat out)"
stop TERM
refused 'has another backing file now' src --save copy.qcow2
name=$(sed -n 's/^backing file: //p' info)
qemu-img rebase -u -F raw -b "$name" copy.qcow2
start copy.qcow2
qemu-img compare -f raw -F raw "$url" now.raw >out || fail "$(cat out)"
stop TERM

# What is saved in the SOURCE would change it.
for file in src/in.qcow2 src/dir/../dir/in.qcow2 "$PWD/src/in.qcow2"; do
	refused 'in src, which it would change' src --save "$file"
done
[ -z "$(find src -name '*.qcow2')" ] || fail "a file in the SOURCE"
ln -s nowhere dangling
refused 'dangling: a link to nothing' src --save dangling

# Another disk is not the same, and a copy is.
before=$(sha256sum <disk.qcow2)
refused 'was begun on a disk of .*--free' src --free 7G --save disk.qcow2
cp -a src moved
start disk.qcow2
stop TERM
chmod 700 src/dir
refused 'was begun on another disk (.*src, .*owners' src --save disk.qcow2
[ "$(sha256sum <disk.qcow2)" = "$before" ] || fail "a refusal changed it"
rm -r src && mv moved src
start disk.qcow2
stop TERM

# An archive is known by its bytes, even where no name, size or time differs.
tar -cf a.tar -C src .
mkdir tarred
mv src src.kept
ln -s a.tar src
start tar.qcow2
write 3 1G 8k
stop TERM
cp -p a.tar b.tar
ln -sf b.tar src
start tar.qcow2
stop TERM
offset=$(grep -abo '^1999$' a.tar | head -n 1 | cut -d : -f 1)
printf 1998 | dd of=b.tar bs=1 seek="$offset" conv=notrunc status=none
touch -r a.tar b.tar
refused 'its bytes are others' src --save tar.qcow2
rm src && mv src.kept src

# What FILE may not be.
echo 'something else' >text
refused 'text: not a qcow2' src --save text
mkdir folder
refused 'folder: ' src --save folder
refused 'none/x: No such file' src --save none/x
qemu-img create -q -f qcow2 foreign.qcow2 1G
refused 'foreign.qcow2: not made by trvm' src --save foreign.qcow2
qemu-img create -q -f qcow2 -o cluster_size=4k foreign.qcow2 1G
refused 'does not say what it stands on' src --save foreign.qcow2
qemu-img create -q -f qcow2 -o compat=0.10 foreign.qcow2 1G
refused 'version 2' src --save foreign.qcow2
cp disk.qcow2 bad.qcow2
qemu-img snapshot -c one "json:{'driver':'qcow2','backing':null,'file':{
    'driver':'file','filename':'bad.qcow2'}}" 2>out ||
    printf '\1' | dd of=bad.qcow2 bs=1 seek=63 conv=notrunc status=none
refused 'holds snapshots' src --save bad.qcow2
set_byte() { # offset value why
	cp disk.qcow2 bad.qcow2
	printf "\\$2" | dd of=bad.qcow2 bs=1 seek="$1" conv=notrunc status=none
	refused "$3" src --save bad.qcow2
}
set_byte 35 2 'encrypted'
set_byte 79 1 'was not closed'
set_byte 79 2 'marked as damaged'
set_byte 79 40 'does not know'
set_byte 44 1 'damaged'
head -c 20000 disk.qcow2 >bad.qcow2
refused 'damaged' src --save bad.qcow2
refused 'with one SOURCE' src other=src --save disk.qcow2

# A file of 0 bytes is begun.
: >empty.qcow2
start empty.qcow2
stop TERM
check empty.qcow2 clean
