#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A finished ext4 image boots as it is and is not changed by its guest.

. tests/vm/lib.sh
make_root "$T/root"
need_machine "$T/root"
mke2fs -q -t ext4 -d "$T/root" "$T/image" 128M
sum=$(sha256sum <"$T/image")
boot --verbose "$T/image" -- sh -c 'echo here; echo x >/new; sync; cat /new' \
    >"$T/out" 2>"$T/err" || { cat "$T/err"; fail "status $?"; }
[ "$(cat "$T/out")" = "here
x" ] || fail "$(cat "$T/out")"
[ "$(sha256sum <"$T/image")" = "$sum" ] || fail "the image has changed"

# --verbose shows QEMU's words and the kernel's, all on standard error.
grep -q -- '^qemu-system-.* -nodefaults .*snapshot=on' "$T/err" ||
    fail "no command line"
grep -q 'Linux version' "$T/err" || fail "no kernel messages"
nothing_left
