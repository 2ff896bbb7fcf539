#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# structs/nbd.struct reads what libnbd's and QEMU's clients and QEMU's server
# say to each other, and makes of it what they do: sizes, flags, contexts,
# extents and data.
# Sanitizers: address.

. tests/formats/lib.sh
record=$PWD/tests/formats/nbd_record.py
values=$B/tests/formats/nbd_values
cd "$T"
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null' EXIT

# A disk of data and holes.
truncate -s 4M raw
for at in 0 65536 1048576 2097152; do
	head -c 70000 /dev/urandom |
	    dd of=raw bs=1 seek=$at conv=notrunc status=none
done
qemu-img convert -f raw -O qcow2 raw disk.qcow2
qemu-img bitmap --add disk.qcow2 marks
qemu-io -c 'write 3M 64k' disk.qcow2 >/dev/null
qemu-img convert -f qcow2 -O raw disk.qcow2 raw

start() { # options...
	rm -f socket
	qemu-nbd --persistent --shared=4 --socket="$T/socket" \
	    --export-name=disk --description='made for a test' \
	    "$@" -f qcow2 disk.qcow2 &
	server=$!
	for _ in $(seq 200); do
		[ ! -S socket ] || return 0
		sleep 0.05
	done
	fail "qemu-nbd does not come"
}

stop() {
	kill "$server"
	wait "$server" 2>/dev/null || true
	server=
}

# What a client says and hears, recorded; its own output in `out`.
listen() { # label client...
	local label=$1
	shift
	"$record" "$T/socket" "$T/between" said "$@" >out ||
	    fail "$label: the client failed"
	"$values" said >lines || fail "$label: $(grep '^bad' lines)"
}

uri="nbd+unix:///disk?socket=$T/between"

# Read back from the lines: data at its place, holes as zeros.
rebuild() { # label
	python3 - lines raw <<'END' || fail "$1: not the disk's data"
import sys
disk = open(sys.argv[2], "rb").read()
seen = bytearray(len(disk))
for line in open(sys.argv[1]):
    key, _, value = line.rstrip().partition("=")
    if key == "extent":         # of base:allocation: reads as zeros
        offset, length, status = map(int, value.split())
        if not status & 2:
            continue
        key, value = "hole", f"{offset} {length}"
    if key not in ("data", "hole"):
        continue
    offset, length, *total = map(int, value.split())
    part = disk[offset:offset + length]
    number = 0
    for byte in part:
        number = (number * 31 + byte) & 0xFFFFFFFF
    if len(part) != length or total != ([number] if key == "data" else []):
        sys.exit(f"wrong: {line}")
    if key == "hole" and any(part):
        sys.exit(f"no hole: {line}")
    seen[offset:offset + length] = b"\1" * length
if not all(seen):
    sys.exit("not all was read")
END
}

check_info() { # label
	listen "$1" nbdinfo --json "$uri"
	python3 - out >tool.lines <<'END'
import json
import sys
export, = json.load(open(sys.argv[1]))["exports"]
for key, value in export.items():
    if isinstance(value, bool):
        print(f"{key}={str(value).lower()}")
    elif isinstance(value, int):
        print(f"{key}={value}")
    elif key == "contexts":
        for context in value:
            print(f"context={context}")
    elif key == "description":
        print(f'description="{value}"')
END
	sort -u tool.lines | grep -v '^export-content' >tool.sorted
	cut -d= -f1 tool.sorted | sort -u >keys
	awk -F= 'NR == FNR { keys[$1]; next } $1 in keys' keys lines |
	    sort -u >our.sorted
	same_lines "$1" tool.sorted our.sorted
	[ "$(wc -l <tool.sorted)" -ge 12 ] || fail "$1: $(cat tool.sorted)"
}

check_map() { # label context
	listen "$1" nbdinfo --map="$2" --json "$uri"
	python3 - out >tool.lines <<'END'
import json
import sys
for extent in json.load(open(sys.argv[1])):
    print("extent={offset} {length} {type}".format(**extent))
END
	# nbdinfo joins neighbours of one type
	awk -F'[= ]' '$1 == "extent" {
		if (n && type == $4) length_ += $3
		else { if (n) print "extent=" at " " length_ " " type
		       at = $2; length_ = $3; type = $4 }
		n++ }
		END { if (n) print "extent=" at " " length_ " " type }' \
	    lines >our.lines
	same_lines "$1" tool.lines our.lines
	[ "$(wc -l <tool.lines)" -ge 2 ] || fail "$1: $(cat tool.lines)"
}

check_copy() { # label client...
	listen "$@"
	cmp copy raw || fail "$1: the client's copy"
	rebuild "$1"
}

start --bitmap=marks
check_info "nbdinfo"
check_map "allocation" base:allocation
check_map "dirty" qemu:dirty-bitmap:marks
check_copy "nbdcopy" nbdcopy --connections=1 "$uri" copy
cp said kept
check_copy "qemu-img" qemu-img convert -n -f raw -O raw "$uri" copy
grep -q '^option=structured_reply ack' lines || fail "no structured replies"
rm -f copy
listen "list" nbdinfo --list --json "$uri"
grep -q '^listed="disk"' lines && grep -q '^details="made for a test"' lines ||
    fail "list: $(cat lines)"
listen "error" qemu-io -r -f raw -c 'read 0 512' "$uri"
stop
start --read-only
check_info "read-only"
grep -q '^is_read_only=true' lines || fail "read-only: $(cat lines)"
stop

survives nbd_values "$T/said" 100 400 400
survives nbd_values "$T/kept" 10 300 40
