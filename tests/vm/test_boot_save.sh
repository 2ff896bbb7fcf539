#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A guest's disk with --save: kept from run to run, a snapshot of it while the
# guest writes is a clean filesystem, and a limit is ENOSPC or an I/O error to
# the guest, not the end of the machine.

. tests/vm/lib.sh
make_root "$T/root"
need_machine "$T/root"
export XDG_RUNTIME_DIR=$T/run
mkdir -m 700 "$T/run"
cd "$T"
check() {
	qemu-img check "json:{'driver':'qcow2','backing':null,'file':{
	    'driver':'file','filename':'$1'}}" >check 2>&1 ||
	    { cat check; fail "qemu-img check $1"; }
}

# Writes until the snapshot is there; the flag comes through standard input.
mkfifo fifo
exec 9<>fifo
boot --verbose --name one --save disk.qcow2 root -- sh -c '
	echo kept >/root/kept
	echo ready
	i=0
	while [ $i -lt 3000 ] && ! [ -e /tmp/stop ]; do
		i=$((i + 1))
		seq $i 900 >/root/$i
		rm -f /root/$((i - 5))
	done &
	read -r line
	echo >/tmp/stop
	wait
	sync' <fifo >out 2>err &
machine=$!
while ! grep -q ready out; do
	kill -0 $machine 2>/dev/null || { cat err; fail "no machine"; }
	sleep 0.2
done
sleep 1
"$trvm" snapshot --verbose --name one snap.qcow2 2>said ||
    { cat said; fail "no snapshot"; }
grep -q 'of a filesystem that was held still' said || fail "$(cat said)"
echo go >&9
wait $machine || { cat err; fail "status $?"; }
[ -z "$(ls run/trvm)" ] || fail "a socket is left"

# The snapshot is what e2fsck finds nothing wrong with.
check snap.qcow2
check disk.qcow2
"$trvm" serve root --save snap.qcow2 --socket socket >address 2>err &
server=$!
while [ ! -s address ]; do sleep 0.05; done
qemu-img convert -O raw 'nbd+unix:///?socket=socket' snap.raw
kill $server
wait $server
e2fsck -fn snap.raw >fsck 2>&1 || fail "$(cat fsck)"
debugfs -R 'cat /root/kept' snap.raw 2>/dev/null | grep -q kept ||
    fail "what was written before is not in it"

# It is there next time; and what does not fit into the limit is refused.
boot --verbose --save disk.qcow2 --overlay-limit 24M root -- sh -c '
	cat /root/kept
	cat /bin/* /lib/*/* >/root/large 2>/dev/null
	i=0
	while [ $i -lt 9 ]; do
		i=$((i + 1))
		cat /root/large >/root/large$i
		sync /root/large$i || exec echo refused
	done
	echo too late' >out 2>err ||
    { cat out err; fail "status $?"; }
[ "$(cat out)" = "kept
refused" ] || { cat out err; fail "not what was written"; }
grep -q 'No space left\|critical space allocation error\|I/O error' err ||
    { cat err; fail "the guest is not told why"; }
check disk.qcow2
nothing_left
