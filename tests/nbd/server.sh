# SPDX-License-Identifier: Apache-2.0
#
# For the scripts beside it: a server in the background that does not outlive
# the script, and words for what goes wrong. Read with ".".

set -eu

fail() {
	echo "$*" >&2
	exit 1
}

server=
start_server() { # arguments of tool_serve
	rm -f "$T/ready"
	mkfifo "$T/ready"
	"$B/tests/nbd/tool_serve" "$@" >"$T/ready" 2>>"$T/reported" &
	server=$!
	read -r word <"$T/ready" || word=
	[ "$word" = ready ] || fail "no server: $(cat "$T/reported")"
}

stop_server() {
	[ -n "$server" ] || return 0
	kill -TERM "$server" && wait "$server" || fail "the server failed"
	server=
}

# a server that is still there when the script ends was left by a failure
trap '[ -z "$server" ] || kill -KILL "$server"' EXIT

need() {
	for tool; do
		command -v "$tool" >/dev/null || {
			echo "needs $tool"
			exit 77
		}
	done
}
