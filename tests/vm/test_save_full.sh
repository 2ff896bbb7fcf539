#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A disk of the host that is full at any moment: flushes fail and are told of,
# what was flushed before stays, and once there is room all is saved again.

. tests/vm/save.sh
[ "$(id -u)" = 0 ] || { echo "needs root, to mount a small tmpfs"; exit 77; }
if [ -z "${INSIDE-}" ]; then
	# in a chroot the root is no mount, whose propagation could be changed
	how=$(unshare -m true 2>/dev/null || echo --propagation=unchanged)
	INSIDE=1 unshare -m $how bash "$0" || exit $?
	exit 0
fi
make_source
mkdir "$T/small"
mount -t tmpfs -o size=3M none "$T/small" ||
    { echo "no tmpfs can be mounted"; exit 77; }
cd "$T"
disk=$T/small/disk.qcow2
RANDOM=5
failed=0
for i in 1 2 3 4 5 6; do
	# the room that is left ends somewhere within the rounds
	rm -f small/filler
	start "$disk"
	left=$(($(stat -f -c '%a*%S' small)))
	filler=$((left - 4096 * (RANDOM % 150)))
	head -c $((filler > 0 ? filler : 0)) /dev/zero >small/filler
	"$client" write socket log full 40 >client.out 2>&1 ||
	    { cat client.out; fail "the writer"; }
	failed=$((failed + $(sed -n 's/ flushes failed//p' client.out)))
	if [ $((i % 2)) = 0 ]; then
		stop KILL || :
		check "$disk"
		rm small/filler
	else
		# with room again it ends well
		rm small/filler
		stop TERM || fail "status $?"
		check "$disk"
	fi
	start "$disk"
	"$client" verify socket log full >client.out 2>&1 ||
	    { cat client.out; fail "time $i"; }
	stop TERM || fail "status $?"
	check "$disk" clean
done
[ $failed -gt 10 ] || fail "the disk was hardly ever full ($failed)"
grep -q 'disk.qcow2: No space left on device' err ||
    { cat err; fail "nobody was told"; }

# Without room until the end: the status says so.
rm -f "$disk" full small/filler
start "$disk"
head -c 4M /dev/zero >small/filler 2>/dev/null || :
"$client" write socket log full 30 >client.out 2>&1
! stop TERM || fail "nothing is wrong, it says"
grep -q 'not all that was written is saved: .*No space left' err ||
    { cat err; fail "the end is not told of"; }
