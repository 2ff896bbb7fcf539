#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A command in a machine behaves like one here: streams, status, environment.

. tests/vm/lib.sh
make_root "$T/root"
need_machine "$T/root"

status() { # wanted... : runs the rest and compares its status
	local wanted=$1 rc=0
	shift
	"$@" || rc=$?
	[ $rc = "$wanted" ] || fail "status $rc, not $wanted: $*"
}

# One machine proves: 3 MiB of any bytes through standard input come out of
# both outputs, apart, without a byte of anybody else's; status 7.
head -c 3000001 /dev/urandom >"$T/in"
status 7 boot "$T/root" -- sh -c 'tee /dev/stderr; exit 7' \
    <"$T/in" >"$T/out" 2>"$T/err"
cmp "$T/in" "$T/out" || fail "standard output differs"
cmp "$T/in" "$T/err" || fail "standard error differs"

# What the command finds, and death by a signal as the status. The output of
# a process that is left behind does not hold up the end.
status 137 boot "$T/root" -- sh -c '
	echo "$0 $# $1" "$2"
	echo "$HOME $USER ${TERM-none}"; echo "$PATH"
	echo "$PWD $(uname -n) $(stty 2>&1)"
	cat /proc/mounts
	echo >/dev/fd/2; echo x >/written && cat /written
	(while :; do echo noise; sleep 1; done) >/dev/null &
	(sleep 1000) &
	kill -9 $$' a.out '' 'two  words' >"$T/out" 2>"$T/err" </dev/null
{
	read -r line; [ "$line" = "a.out 2  two  words" ] || fail "$line"
	read -r line; [ "$line" = "/root root none" ] || fail "$line"
	read -r line; [[ $line = */usr/bin:* ]] || fail "$line"
	read -r line; [[ $line = "/ trvm stty:"* ]] || fail "$line"
} <"$T/out"
for part in '/dev/vda / ext4 rw' 'proc /proc' 'sysfs /sys' 'run /run tmpfs' \
    'devpts /dev/pts' 'shm /dev/shm'; do
	grep -q "$part" "$T/out" || fail "not mounted: $part"
done
[ "$(tail -n 1 "$T/out")" = x ] || fail "the root cannot be written"
[ "$(wc -c <"$T/err")" = 1 ] || fail "standard error: $(cat "$T/err")"
[ ! -e "$T/root/written" ] || fail "the source was written to"

# A shell reads standard input where there is no command and no terminal.
# Nobody reads more of its output than the first line: it dies of that.
set +o pipefail
printf 'echo first; exec cat /dev/zero\n' | {
	rc=0
	boot "$T/root" 2>"$T/err" || rc=$?
	echo $rc >"$T/status"
} | head -n 1 >"$T/out"
[ "$(cat "$T/out")" = first ] || fail "shell: $(cat "$T/out")"
[ "$(cat "$T/status")" = 141 ] || fail "shell: status $(cat "$T/status")"

# 126 and 127, each with a line. Input that nobody reads is no problem.
status 127 boot "$T/root" -- nosuch </dev/zero >"$T/out" 2>"$T/err"
[ "$(cat "$T/err")" = "trvm: nosuch: command not found in the guest" ] ||
    fail "$(cat "$T/err")"
status 126 boot "$T/root" -- /etc/passwd </dev/zero >"$T/out" 2>"$T/err"
[ "$(cat "$T/err")" = "trvm: /etc/passwd: Permission denied" ] ||
    fail "$(cat "$T/err")"
[ ! -s "$T/out" ] || fail "output of nothing: $(cat "$T/out")"
nothing_left
