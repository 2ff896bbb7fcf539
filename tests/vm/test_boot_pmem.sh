#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# The root as the guest's memory: DAX is real, writes work, guests share the
# base, what changes on the host ends the machine, and nothing is left.

. tests/vm/lib.sh
make_root "$T/root"
need_machine "$T/root"
head -c 30000001 /dev/urandom >"$T/root/big"
for tool in md5sum awk; do
	cp -L "$(readlink -f "$(type -P $tool)")" "$T/root/bin/$tool"
	ldd "$(type -P $tool)" | grep -o '/[^ ]*' | while read -r file; do
		mkdir -p "$T/root$(dirname "$file")"
		cp -L "$file" "$T/root$file"
	done
done
tar -C "$T/root" -cf "$T/root.tar" .
sum=$(md5sum <"$T/root/big")

# Without FUSE there is nothing to see but that nbd is taken.
rc=0
"$trvm" boot --verbose --timeout $patience --append "$token" "$T/root.tar" -- \
    sh -c 'mkfifo /go 2>/dev/null
	awk "\$2 == \"/\"" /proc/mounts
	grep ^Cached: /proc/meminfo >/dev/shm/before
	md5sum </big
	grep ^Cached: /proc/meminfo | cat /dev/shm/before - |
	    awk "{ kb[NR] = \$2 } END { print \"grew\", kb[2] - kb[1] }"
	echo written >/f && sync && cat /f
	exit 9' >"$T/out" 2>"$T/err" </dev/null || rc=$?
[ $rc = 9 ] || { cat "$T/err"; fail "status $rc"; }
if grep -q 'disk: nbd.*dev/fuse\|disk: nbd.*FUSE\|disk: nbd.*fusermount' \
    "$T/err"; then
	grep 'disk: nbd' "$T/err"
	exit 77
fi
grep -q '^trvm: disk: pmem' "$T/err" || fail "$(grep disk: "$T/err")"
grep -q '^/dev/pmem0 / ext4 rw.*dax=always' "$T/out" ||
    fail "no DAX: $(cat "$T/out")"
grep -q "$sum" "$T/out" || fail "the guest read something else"
grep -q '^written$' "$T/out" || fail "the root cannot be written"
# 30 MB were read: less than 5 % of that went into the guest's page cache
grew=$(sed -n 's/^grew //p' "$T/out")
[ "$grew" -lt 1465 ] || fail "the guest's page cache grew by $grew KiB"

# auto: a directory can change; who knows better says so
choice() { # wanted arguments... : what auto takes, without a machine
	local wanted=$1
	shift
	"$trvm" boot --verbose --qemu "$T/noqemu" "$@" -- : >"$T/out" \
	    2>"$T/err" </dev/null && fail "a machine without QEMU"
	grep -q "^trvm: disk: $wanted" "$T/err" || {
		cat "$T/err"
		fail "not $wanted: $*"
	}
}
# a program that knows the device, and one that does not
printf '#!/bin/sh\nexit 1\n' >"$T/noqemu"
chmod +x "$T/noqemu"
choice nbd "$T/root"
choice pmem "$T/root" --stable
choice pmem "$T/root.tar"
choice nbd "$T/root.tar" --overlay-limit 1G
choice nbd "$T/root.tar" --save "$T/saved"
choice nbd "$T/root.tar" --modules none
"$trvm" mkfs -q "$T/root.tar" -o "$T/image" --free 20M
choice pmem "$T/image"
mke2fs -q -t ext4 -b 1024 "$T/small" 20M >/dev/null 2>&1
choice 'the image' "$T/small"
cp /bin/true "$T/noqemu"
choice nbd "$T/root.tar"
"$trvm" boot --disk pmem --qemu "$T/noqemu" "$T/root.tar" >"$T/out" \
    2>"$T/err" </dev/null && fail "pmem with a QEMU that knows none"
grep -q '^trvm: --disk pmem: .*noqemu knows no virtio-pmem' "$T/err" ||
    fail "$(cat "$T/err")"

# Two guests on one directory that is said to be stable: one base. Then a file
# that nobody has read yet is cut, and both machines end with its name.
bases() {
	local file found=0
	for file in /proc/[0-9]*/cmdline; do
		[ "$(cat "${file%cmdline}comm" 2>/dev/null)" = trvm-base ] &&
		    tr '\0' ' ' <"$file" 2>/dev/null | grep -q "$T/root" &&
		    found=$((found + 1))
	done
	echo $found
}
guest() { # number
	"$trvm" boot --quiet --append "$token" --disk pmem --stable \
	    "$T/root" -- sh -c 'echo up; read -r line; cat /big; echo not reached' \
	    <"$T/go$1" >"$T/out$1" 2>"$T/err$1" &
}
mkfifo "$T/go1" "$T/go2"
exec 8<>"$T/go1" 9<>"$T/go2"
guest 1
first=$!
guest 2
second=$!
for i in 1 2; do
	until grep -q up "$T/out$i"; do
		kill -0 $first && kill -0 $second || fail "$(cat "$T"/err?)"
		sleep 0.1
	done
done
[ "$(bases)" = 1 ] || fail "$(bases) bases for two guests"
truncate -s 1000 "$T/root/big"
printf '\n' >&8
printf '\n' >&9
for pid in $first $second; do
	rc=0
	wait $pid || rc=$?
	[ $rc = 125 ] || fail "status $rc of a machine that lost its disk"
done
for i in 1 2; do
	grep -q '^trvm: .*root/big: ' "$T/err$i" ||
	    fail "no name: $(cat "$T/err$i")"
	! grep -q reached "$T/out$i" || fail "the machine went on"
done

# SIGKILL: the base goes with its last guest.
guest 1
first=$!
until grep -q up "$T/out1"; do
	kill -0 $first || fail "$(cat "$T/err1")"
	sleep 0.1
done
kill -KILL $first
wait $first 2>/dev/null || :
for i in $(seq 100); do
	[ "$(bases)" != 0 ] || break
	sleep 0.1
done
[ "$(bases)" = 0 ] || fail "a base is left"
nothing_left
