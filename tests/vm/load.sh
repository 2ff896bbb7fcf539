# SPDX-License-Identifier: Apache-2.0
# What the tests of a guest's hard work share; sourced by them.

. tests/vm/lib.sh
[ "$(id -u)" = 0 ] || { echo "needs root, to make a tree and to mount"; exit 77; }
seed=${SEED:-1}
server= mounted=
trap '[ -z "$server" ] || kill -KILL $server 2>/dev/null
[ -z "$mounted" ] || umount "$T/mnt"' EXIT

gcc -static -std=gnu11 -D_GNU_SOURCE -O1 -o "$T/fsload" tests/vm/fsload.c
make_root "$T/root"
cp "$T/fsload" "$T/root/bin/"
need_machine "$T/root"
# what is there already: every kind of node, wide folders, a few attributes
python3 -IS tests/images/random_tree.py "$((seed * 6 + 2))" "$T/root/tree" \
    tar >/dev/null
mkdir "$T/root/tree/wide"
for i in $(seq 3000); do echo $i >"$T/root/tree/wide/file number $i"; done
for i in 1 2 3 4 5; do
	setfattr -n trusted.load$i -v "of the tree $i" "$T/root/tree/wide/file number $i" || :
done

# What a disk holds once its machine is gone.
saved() { # name option...
	local name=$1
	shift
	"$trvm" serve "$T/root" --save "$T/$name" --socket "$T/socket" "$@" \
	    >"$T/address" 2>"$T/err" &
	server=$!
	until [ -s "$T/address" ]; do
		kill -0 $server 2>/dev/null || fail "$(cat "$T/err")"
		sleep 0.05
	done
	qemu-img convert -O raw "nbd+unix:///?socket=$T/socket" "$T/raw"
	kill $server
	wait $server || :
	server=
	rm -f "$T/socket" "$T/address"
}

judge() { # what it is: of $T/raw, where $T/out has the guest's sum
	# a root is not unmounted but made read-only
	! dumpe2fs -h "$T/raw" 2>/dev/null | grep -q needs_recovery ||
	    e2fsck -y -E journal_only "$T/raw" >"$T/log" 2>&1 || :
	e2fsck -fn "$T/raw" >"$T/log" 2>&1 ||
	    { cat "$T/log"; fail "e2fsck, $1"; }
	! grep -v 'Optimize? no' "$T/log" | grep -E '\? no|WARNING|rror' ||
	    fail "e2fsck asks, $1"
	mkdir -p "$T/mnt"
	mount -o loop,ro,noload "$T/raw" "$T/mnt" 2>"$T/log" || {
		grep -q 'permission denied\|loop device' "$T/log" && return
		fail "$(cat "$T/log")"
	}
	mounted=1
	"$T/fsload" sum "$T/mnt/tree" >"$T/sum"
	umount "$T/mnt"
	mounted=
	grep -qxF "$(cat "$T/sum")" "$T/out" ||
	    fail "$1: $(cat "$T/sum"), but the guest saw: $(cat "$T/out")"
}

# A machine whose root has the options, and what is left of it.
round() { # operations option...
	local name count=$1
	shift
	name=$(echo "disk $*" | tr ' ' _)
	boot --disk nbd --save "$T/$name" "$@" "$T/root" -- sh -c "
		fsload load /tree $seed 4 $count
		fsload sum /tree
		sync" >"$T/out" 2>"$T/err" </dev/null ||
	    { cat "$T/out" "$T/err"; fail "status $?: $*"; }
	! grep '^kernel:' "$T/out" || fail "the guest's kernel complains: $*"
	read -r _ all _ done < <(grep ^operations "$T/out")
	[ "$done" -gt $((all / 3)) ] || fail "only $done of $all were done"
	saved "$name" "$@"
	judge "$*"
	rm "$T/raw" "$T/$name"
}
