#!/bin/bash
# libnbd's tools and QEMU's read and write a disk of everything a map can hold.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address thread

. tests/nbd/server.sh
need nbdinfo nbdcopy qemu-img qemu-io qemu-nbd cmp

socket=$T/nbd.sock
disk="nbd+unix:///disk?socket=$socket"
frozen="nbd+unix:///frozen?socket=$socket"
head -c 5000011 /dev/urandom >"$T/file"
start_server "$socket" "$T/file" "$T/expected"
size=$(stat -c %s "$T/expected")

# --- what the server says of itself
nbdinfo --list "$disk" >"$T/list"
for word in 'protocol: newstyle-fixed without TLS, using structured packets' \
    'export="disk":' 'export="frozen":' 'description: made of parts' \
    "export-size: $size" 'is_read_only: true' 'can_multi_conn: true' \
    'can_flush: true' 'can_fua: true' 'can_df: true' \
    'block_size_minimum: 1' 'block_size_preferred: 4096' \
    'block_size_maximum: 33554432'; do
	grep -qF "$word" "$T/list" || fail "nbdinfo does not say: $word
$(cat "$T/list")"
done
[ "$(nbdinfo --size "$disk")" = "$size" ] || fail "nbdinfo --size"
[ "$(nbdinfo --size "nbd+unix:///?socket=$socket")" = "$size" ] ||
    fail "the default export"
nbdinfo --size "nbd+unix:///none?socket=$socket" 2>"$T/none" &&
    fail "an export of no such name was given"
grep -q "server has no export named 'none'" "$T/none" || fail "$(cat "$T/none")"
qemu-nbd --list -k "$socket" >"$T/list"
grep -q "export: 'frozen'" "$T/list" || fail "$(cat "$T/list")"

# --- reading: every byte, by every client
nbdcopy "$disk" "$T/copy"
cmp "$T/copy" "$T/expected"
nbdcopy --connections=4 --requests=64 --request-size=65536 "$frozen" "$T/copy"
cmp "$T/copy" "$T/expected"
nbdcopy --synchronous --connections=1 "$frozen" "$T/copy"
cmp "$T/copy" "$T/expected"
# qemu-img rounds the size up to a sector
qemu-img convert -f raw -O raw "$disk" "$T/copy"
truncate -s "$size" "$T/copy"
cmp "$T/copy" "$T/expected"

# --- writing, and seeing it on other connections
truncate -s "$size" "$T/new"
head -c 3000001 /dev/urandom | dd of="$T/new" bs=1 seek=0 conv=notrunc \
    iflag=fullblock status=none obs=1M ibs=1M
nbdcopy --flush "$T/new" "$disk"
nbdcopy "$disk" "$T/copy"
cmp "$T/copy" "$T/new"
nbdcopy "$frozen" "$T/copy"
cmp "$T/copy" "$T/expected"
qemu-io -f raw -c 'write -P 0x5a 1023 4099' -c 'write -f -P 0xa5 2000000 65537' \
    -c flush -c 'read -P 0x5a 1023 4099' "$disk" >"$T/log"
grep -qi 'fail\|error' "$T/log" && fail "$(cat "$T/log")"
qemu-io -r -f raw -c 'read -P 0x5a 1023 4099' -c 'read -P 0xa5 2000000 65537' \
    "$disk" >"$T/log"
grep -qi 'fail\|error' "$T/log" && fail "$(cat "$T/log")"
nbdcopy "$T/new" "$frozen" 2>"$T/log" &&
    fail "a read-only export was written to"

stop_server
[ ! -e "$socket" ] || fail "the socket file is still there"
[ ! -s "$T/reported" ] || fail "reported: $(cat "$T/reported")"
