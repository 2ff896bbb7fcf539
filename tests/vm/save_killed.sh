# SPDX-License-Identifier: Apache-2.0
# save_killed.sh TIMES SEED: a server is killed at any moment while a client
# writes and flushes; the disk is whole afterwards, with all that was flushed.

. tests/vm/save.sh
RANDOM=$2
make_source
# in memory, where syncing takes no time: more rounds, other moments
fast=$(mktemp -d /dev/shm/trvm-save.XXXXXX 2>/dev/null) || fast=$T
trap '[ -z "$server" ] || kill -9 $server 2>/dev/null; rm -rf "$fast"' EXIT
disk=$fast/disk.qcow2
lines() {
	cat "$1" 2>/dev/null | wc -l
}
for i in $(seq "$1"); do
	start "$disk"
	"$client" write "$T/socket" "$T/log" "$2" >"$T/client" 2>&1 &
	writer=$!
	before=$(lines "$T/log")
	while [ "$(lines "$T/log")" = "$before" ] && kill -0 $writer; do
		sleep 0.02
	done
	sleep 0.$((RANDOM % 4))$((RANDOM % 10))$((RANDOM % 10))
	stop KILL || :
	wait $writer || { cat "$T/client"; fail "the writer"; }
	check "$disk"
	start "$disk"
	"$client" verify "$T/socket" "$T/log" "$2" >"$T/client" 2>&1 ||
	    { cat "$T/client"; fail "kill $i"; }
	stop TERM || fail "status $?"
	check "$disk" clean
done
tail -n 1 "$T/client"
[ "$(tail -n 1 "$T/log")" -ge $((20 * $1)) ] || fail "hardly anything was flushed"
