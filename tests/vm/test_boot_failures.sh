#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Each way in which a machine can fail is one line, a status, nothing left.

. tests/vm/lib.sh
make_root "$T/root"
need_machine "$T/root"

expect() { # status pattern command...
	local wanted=$1 pattern=$2 rc=0
	shift 2
	"$@" >"$T/out" 2>"$T/err" </dev/null || rc=$?
	[ $rc = "$wanted" ] || { cat "$T/err"; fail "status $rc: $*"; }
	[ "$(wc -l <"$T/err")" = 1 ] || { cat "$T/err"; fail "lines: $*"; }
	grep -qE -- "^trvm: $pattern" "$T/err" || { cat "$T/err"; fail "$*"; }
	[ ! -s "$T/out" ] || fail "output: $*"
}

# Without a machine.
expect 125 'boot has no option --memroy: did you mean --memory\?' \
    boot --memroy 1G "$T/root"
expect 125 "unexpected 'ls': write -- before" boot "$T/root" ls
expect 2 "no command 'bot': did you mean boot\?" "$trvm" bot
expect 125 "$T/none: No such file" boot "$T/none"
expect 125 'no-such-qemu is not installed: apt-get install qemu' \
    boot --qemu no-such-qemu "$T/root"
expect 125 '/none: No such file' boot --kernel /none "$T/root"
expect 125 "$trvm: not a Linux kernel" boot --kernel "$trvm" "$T/root"
head -c 1000000 /dev/urandom >"$T/noise"
for kind in auto nbd; do
	expect 125 "$T/noise: a disk without an ext4 filesystem" \
	    boot --disk $kind "$T/noise"
done
mkfifo "$T/fifo"
expect 125 "$T/fifo: not a kernel" timeout 20 "$trvm" boot \
    --kernel "$T/fifo" "$T/root"
expect 125 '--append: 2000 bytes; 1900 is the most' \
    "$trvm" boot --append "$(printf %2000s)" "$T/root"
mkdir "$T/modules"
expect 125 "kernel .* no kernel modules there" \
    boot --modules "$T/modules" "$T/root"
touch "$T/modules/modules.order"
expect 125 "kernel .*: try another with --kernel: .* has no virtio_pci" \
    boot --modules "$T/modules" "$T/root"
expect 125 'QEMU ended: .*cannot set up guest memory' \
    boot --memory 8191G "$T/root"
expect 125 'the guest ended before its first word: try more --memory' \
    boot --memory 64M "$T/root"
printf '#!/bin/sh\nkill -9 $$\n' >"$T/killed"
printf '#!/bin/sh\necho $$ >%s\nsleep 1000\n:\n' "$T/pid" >"$T/wrapper"
chmod +x "$T/killed" "$T/wrapper"
expect 125 'QEMU was killed: Killed \(signal 9\)' \
    boot --qemu "$T/killed" "$T/root"
expect 124 'the guest was ended after 2 s' \
    boot --timeout 2 --qemu "$T/wrapper" "$T/root"
[ -s "$T/pid" ] || fail "the wrapper did not run"
sleep 0.2
! pgrep -r D,R,S,T -s "$(cat "$T/pid")" >/dev/null ||
    fail "a wrapper's child is left"
TRVM_CACHE=/proc/cache expect 125 '/proc/cache: .*TRVM_CACHE can' boot "$T/root"

# A root whose list of accounts is none, and one whose shell is a folder.
rm "$T/root/etc/passwd"
mkfifo "$T/root/etc/passwd"
expect 127 'nosuch: command not found' boot "$T/root" -- nosuch
rm "$T/root/etc/passwd"
echo 'root:x:0:0:root:/root:/bin' >"$T/root/etc/passwd"
rm "$T/root/bin/sh"
expect 127 'no shell in the root' boot "$T/root"
rm -r "$T/root"
make_root "$T/root"

# A kernel that gets no further, a command that does not end, an init that
# finds no module to load.
expect 125 "the guest's kernel panicked: sysrq triggered crash" \
    boot "$T/root" -- sh -c 'echo c >/proc/sysrq-trigger'
# Output that is lost is no success.
rc=0
boot "$T/root" -- echo lost >/dev/full 2>"$T/err" || rc=$?
[ $rc = 125 ] || fail "a full disk: status $rc"
[ "$(cat "$T/err")" = "trvm: standard output: No space left on device" ] ||
    fail "$(cat "$T/err")"
patience=7
expect 124 'the guest was ended after 7 s' boot "$T/root" -- sleep 1000
patience=180
expect 125 'the guest did not start: no virtio-serial port' \
    boot --modules none "$T/root"
nothing_left
