#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# trvm snapshot: the disk of a server that is being written to, as it was at
# one moment; with and without --save, which goes on by itself.
# Sanitizers: address thread

. tests/vm/save.sh
make_source
cd "$T"
url='nbd+unix:///?socket=socket'

refused() { # what it says, then arguments of trvm snapshot
	local rc=0 says=$1
	shift
	"$trvm" snapshot "$@" >out 2>err || rc=$?
	[ $rc = 1 ] && [ "$(wc -l <err)" = 1 ] && grep -q -- "$says" err ||
	    { cat err; fail "status $rc, wanted: $says"; }
}
refused "is running" nothing.qcow2
# a folder whose name does not fit is not made under a part of its name
(
	export XDG_RUNTIME_DIR=$T/$(printf %0120d 1)
	refused 'too long for a socket' nothing.qcow2
	timeout 20 "$trvm" serve src --socket s --name one >out 2>err &&
	    fail "a name too long"
	[ "$(echo "$T"/0*)" = "$T/0*" ] || fail "a folder is left"
)

# Of a server without a file, while a client writes: a whole round, or between
# two; then once more, later.
"$trvm" serve src --socket socket --name one >address 2>>err.server &
server=$!
while [ ! -s address ]; do sleep 0.05; done
"$client" write socket log snap >client.out 2>&1 &
writer=$!
while [ ! -s log ]; do sleep 0.02; done
"$trvm" snapshot --name one first.qcow2
sleep 0.3
"$trvm" snapshot second.qcow2
refused 'File exists' second.qcow2
refused "no trvm of yours is called 'two'" --name two third.qcow2
refused 'No such file' none/third.qcow2
refused 'in src, which it would change' src/third.qcow2
[ ! -e src/third.qcow2 ] || fail "a file in the SOURCE"
stop TERM || fail "status $?"
wait $writer || fail "$(cat client.out)"
[ -z "$(ls run/trvm)" ] || fail "a socket is left"
tail -n 1 log >last
for file in first second; do
	check $file.qcow2 clean
	start $PWD/$file.qcow2
	"$client" snapshot socket log snap >client.out 2>&1 ||
	    { cat client.out; fail $file; }
	cat client.out >>rounds
	stop TERM
done
sort -nc rounds || fail "the second is older than the first: $(cat rounds)"
[ "$(tail -n 1 rounds)" -le "$(cat last)" ] || fail "of what never was"

# Of one with a file: what was saved in earlier runs is in it, too.
start $PWD/first.qcow2
qemu-io -f raw -c 'write -P 7 3G 1M' -c 'write -z 0 4k' \
    -c "write -z $((512 << 20)) 300k" -c flush "$url" >io
stop TERM
start $PWD/first.qcow2 --name one
qemu-io -f raw -c 'write -P 8 3073M 1M' "$url" >io
"$trvm" snapshot both.qcow2
qemu-io -f raw -c 'write -P 9 3G 8M' -c flush "$url" >io
qemu-img convert -O raw "$url" later.raw
stop TERM
check both.qcow2 clean
start $PWD/both.qcow2
qemu-io -f raw -c 'read -P 7 3G 1M' -c 'read -P 8 3073M 1M' \
    -c 'read -P 0 3074M 6M' -c 'read -P 0 0 4k' \
    -c "read -P 0 $((512 << 20)) 300k" "$url" >io
! grep -q 'verification failed' io || fail "$(cat io)"
stop TERM
start $PWD/first.qcow2
qemu-img compare -f raw -F raw "$url" later.raw >out || fail "$(cat out)"
stop TERM

# A name is one server's, also where the last one was killed.
start $PWD/first.qcow2 --name one
"$trvm" serve src --socket other --name one >out 2>err && fail "two of a name"
grep -q 'the name of another trvm' err || fail "$(cat err)"
stop KILL || :
start $PWD/first.qcow2 --name one
"$trvm" snapshot --name one fourth.qcow2
stop TERM
