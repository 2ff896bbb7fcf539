#!/bin/bash
# A host file that is truncated, rewritten, replaced or unlinked while it is
# served gives the client an error and never a wrong byte, one line names it,
# and the rest of the disk goes on.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

. tests/nbd/server.sh
need nbdcopy qemu-io cmp

socket=$T/nbd.sock
disk="nbd+unix:///disk?socket=$socket"

change() { # how
	case $1 in
	truncated) truncate -s 1000000 "$T/file" ;;
	emptied) : >"$T/file" ;;
	rewritten) printf x | dd of="$T/file" bs=1 seek=777 conv=notrunc \
	    status=none ;;
	appended) echo more >>"$T/file" ;;
	replaced) cp "$T/file" "$T/other" && mv "$T/other" "$T/file" ;;
	unlinked) rm "$T/file" ;;
	link) mv "$T/file" "$T/other" && ln -s other "$T/file" ;;
	fifo) rm "$T/file" && mkfifo "$T/file" ;;
	esac
}

for how in truncated emptied rewritten appended replaced unlinked link fifo; do
	for opened in before after; do
		rm -f "$T/file" "$T/other" "$T/reported"
		head -c 3000017 /dev/urandom >"$T/file"
		start_server "$socket" "$T/file" "$T/expected"
		[ $opened = after ] || nbdcopy "$disk" "$T/copy"
		sleep 0.02
		# one connection all the while: 100000 bytes that the file has
		# nothing to do with, the file, and the 100000 again
		{
			printf 'read -P 0x20 1 1\n'
			sleep 0.2
			change $how
			printf 'read 700000 4096\nread 3000000 512\n'
			printf 'read -P 0x20 1 1\n'
			printf 'read 600000 11\nread -P 0 4000000 100000\n'
			sleep 0.2
		} | qemu-io -r -f raw "$disk" >"$T/log" 2>&1 || :
		[ "$(grep -c 'read failed: Input/output error' "$T/log")" = 2 ] ||
		    fail "$how, $opened: $(cat "$T/log")"
		[ "$(grep -c 'read [0-9/]* bytes at' "$T/log")" = 4 ] ||
		    fail "$how, $opened: $(cat "$T/log")"
		grep -q 'Pattern verification failed' "$T/log" &&
		    fail "$how, $opened: $(cat "$T/log")"
		nbdcopy "$disk" null: 2>"$T/log" &&
		    fail "$how, $opened: a copy succeeded"
		stop_server
		[ "$(wc -l <"$T/reported")" = 1 ] &&
		    grep -q "^$T/file: .* on the host while it is served" \
			"$T/reported" ||
		    fail "$how, $opened: reported: $(cat "$T/reported")"
	done
done
