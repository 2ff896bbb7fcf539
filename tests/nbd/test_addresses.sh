#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# trvm serve listens where it is told: a Unix socket, TCP on the loopback or
# elsewhere, sockets of systemd; several sources; raw images; limits.

. tests/nbd/server.sh
need nbdcopy nbdinfo qemu-io python3 cmp

cd "$T"
head -c 3000017 /dev/urandom >disk.img
mkdir tree && echo hello >tree/file

serve() { # arguments; the addresses are in out
	: >out
	"$B/trvm" serve -q "$@" >out 2>said &
	server=$!
	for _ in $(seq 200); do
		[ -s out ] && return 0
		kill -0 "$server" 2>/dev/null || fail "no server: $(cat said)"
		sleep 0.05
	done
	fail "no address"
}
stop() {
	kill "$server" && wait "$server" || :
	server=
}

# --- two exports on two sockets
serve --socket s --tcp 0 --description 'two of them' disk=disk.img root=tree
port=$(sed -n 's/^nbd:\/\/localhost://p' out)
[ "$(head -n 1 out)" = "nbd+unix:///?socket=s" ] || fail "$(cat out)"
for uri in "nbd+unix:///disk?socket=s" "nbd://127.0.0.1:$port/disk" \
    "nbd://127.0.0.1:$port"; do
	nbdcopy "$uri" copy
	cmp copy disk.img
done
nbdinfo --list "nbd://127.0.0.1:$port" >list
[ "$(grep -c 'description: two of them' list)" = 2 ] || fail "$(cat list)"
nbdcopy "nbd://127.0.0.1:$port/root" copy
e2fsck -fn copy >/dev/null 2>&1 || fail "the tree is no ext4"
nbdinfo --size "nbd://127.0.0.1:$port/none" 2>/dev/null && fail "no such export"
# only the loopback
python3 - "$port" <<-'END' || fail "it listens elsewhere"
import socket, sys
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
try:
    s.connect(("192.0.2.1", 9))
except OSError:
    sys.exit(0)
here = s.getsockname()[0]
if here.startswith("127."):
    sys.exit(0)
try:
    socket.create_connection((here, int(sys.argv[1])), 5)
except OSError:
    sys.exit(0)
sys.exit(1)
END
stop
[ ! -e s ] || fail "the socket is left"

# --- an address of one's own choosing, and a port that is taken
serve --tcp 127.0.0.2:0 disk.img
port=$(sed -n 's/^nbd:\/\/127.0.0.2://p' out)
nbdinfo --size "nbd://127.0.0.2:$port" >/dev/null
"$B/trvm" serve -q disk.img --tcp "127.0.0.2:$port" 2>taken && fail "taken twice"
grep -q 'Address already in use' taken || fail "$(cat taken)"
stop

# --- systemd's sockets
python3 - "$B/trvm" "$PWD/disk.img" >said 2>&1 <<-'END' || fail "$(cat said)"
import os, socket, subprocess, sys
listener = socket.socket(socket.AF_UNIX)
listener.bind("activated")
listener.listen()
other = socket.create_server(("127.0.0.1", 0))
def prepare():
    a, b = os.dup(listener.fileno()), os.dup(other.fileno())
    for fd, to in ((a, 3), (b, 4)):
        if fd != to:
            os.dup2(fd, to)
        os.set_inheritable(to, True)
    os.environ["LISTEN_FDS"] = "2"
    os.environ["LISTEN_PID"] = str(os.getpid())
code = os.fork()
if not code:
    prepare()
    os.execv(sys.argv[1], ["trvm", "serve", "-q", sys.argv[2]])
try:
    for uri in ("nbd+unix:///?socket=activated",
                "nbd://127.0.0.1:%d" % other.getsockname()[1]):
        size = subprocess.check_output(["nbdinfo", "--size", uri], timeout=30)
        assert int(size) == 3000017, size
finally:
    os.kill(code, 15)
    os.waitpid(code, 0)
assert os.path.exists("activated"), "the socket is systemd's to remove"
END
LISTEN_FDS=1 LISTEN_PID=1 "$B/trvm" serve -q disk.img 2>said &&
    fail "took somebody else's sockets"
grep -q 'nowhere to listen' said || fail "$(cat said)"
if command -v systemd-socket-activate >/dev/null; then
	systemd-socket-activate -l "$T/systemd" "$B/trvm" serve -q disk.img \
	    2>/dev/null &
	server=$!
	for _ in $(seq 100); do [ -S systemd ] && break; sleep 0.05; done
	[ "$(nbdinfo --size 'nbd+unix:///?socket=systemd')" = 3000017 ] ||
	    fail "systemd-socket-activate"
	stop
fi

# --- a full disk is the guest's ENOSPC, and what is trimmed is room again
truncate -s 64M empty.img
printf x | dd of=empty.img bs=1 seek=1M conv=notrunc status=none
serve --socket s --overlay-limit 4M empty.img
qemu-io -f raw -c 'write 0 3M' -c 'write 8M 3M' -c 'read -P 0xcd 0 3M' \
    -c 'discard 0 3M' -c 'write 8M 3M' -c 'read -P 0xcd 8M 3M' \
    'nbd+unix:///?socket=s' >log 2>&1 || :
[ "$(grep -c 'No space left on device' log)" = 1 ] || fail "$(cat log)"
[ "$(grep -c 'wrote 3145728' log)" = 2 ] || fail "$(cat log)"
stop

# --- what is no source
for wrong in 'a=disk.img a=tree' 'disk.img tree' none 'x=none'; do
	timeout 20 "$B/trvm" serve -q $wrong --socket s >out 2>said &&
	    fail "served $wrong"
	[ "$(wc -l <said)" = 1 ] || fail "$wrong: $(cat said)"
done
# 65536 is no port 0
for wrong in 65536 localhost:65536 99999999999999999999 -1 : localhost: +1; do
	rc=0
	timeout 5 "$B/trvm" serve -q disk.img --tcp "$wrong" >out 2>said || rc=$?
	[ $rc = 1 ] && grep -q 'is no port' said || fail "--tcp $wrong: $rc"
done
mv disk.img 'a=b'
serve --socket s 'a=b'
[ "$(nbdinfo --size 'nbd+unix:///?socket=s')" = 3000017 ] || fail "a=b"
stop
