#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# TLS with certificates and with keys: who has them reads and writes, who has
# not is told nothing; optional TLS serves both; what was said before TLS does
# not count.

. tests/nbd/server.sh
need certtool psktool nbdcopy nbdinfo qemu-img python3

cd "$T"
mkdir pki other
head -c 3000017 /dev/urandom >disk
certificate() { # folder name template-lines...
	printf '%s\n' "${@:3}" >"$1/template"
	certtool --generate-privkey --bits 2048 --no-text \
	    --outfile "$1/$2-key.pem" 2>/dev/null
	local how
	case $2 in
	ca) how=--generate-self-signed ;;
	*) how="--generate-certificate --load-ca-certificate $1/ca-cert.pem
	    --load-ca-privkey $1/ca-key.pem" ;;
	esac
	certtool $how --load-privkey "$1/$2-key.pem" --no-text \
	    --template "$1/template" --outfile "$1/$2-cert.pem" 2>>log ||
	    fail "certtool: $(cat log)"
}
for folder in pki other; do
	certificate $folder ca 'cn = tests' ca cert_signing_key \
	    'expiration_days = 10'
	certificate $folder server 'cn = localhost' 'dns_name = localhost' \
	    'ip_address = 127.0.0.1' tls_www_server encryption_key \
	    signing_key 'expiration_days = 10'
	certificate $folder client 'cn = client' tls_www_client \
	    encryption_key signing_key 'expiration_days = 10'
done
psktool -u alice -p keys.psk >/dev/null 2>&1
psktool -u alice -p wrong.psk >/dev/null 2>&1
mkdir psk && cp keys.psk psk/keys.psk

serve() { # options
	rm -f address
	mkfifo address
	"$B/trvm" serve -q disk --tcp 0 "$@" >address 2>said &
	server=$!
	read -r uri <address || fail "no server: $(cat said)"
	port=${uri##*:}
}
stop() {
	kill "$server" && wait "$server" || :
	server=
}
refused() { # command...
	"$@" >out 2>&1 && fail "was served: $*"
	return 0
}

# --- certificates
serve --tls-certificates pki
[ "$uri" = "nbds://localhost:$port" ] || fail "address: $uri"
with="nbds://127.0.0.1:$port/?tls-certificates=$T/pki"
nbdcopy "$with" copy
cmp disk copy
nbdcopy --connections=4 --request-size=1048576 "$with" copy
cmp disk copy
head -c 3000017 /dev/urandom >new
nbdcopy --flush new "$with"
nbdcopy "$with" copy
cmp new copy
[ "$(nbdinfo --map --totals "$with" | wc -l)" -ge 1 ] || fail "no map"
nbdinfo "$with" | grep -q 'with TLS' || fail "$(nbdinfo "$with")"
qemu-img convert -O raw --object \
    tls-creds-x509,id=tls,dir="$T/pki",endpoint=client,verify-peer=on \
    --image-opts "driver=nbd,host=127.0.0.1,port=$port,tls-creds=tls" \
    copy 2>out || fail "qemu-img: $(cat out)"
truncate -s 3000017 copy
cmp new copy
refused nbdinfo "nbd://127.0.0.1:$port"
grep -qi tls out || fail "without TLS: $(cat out)"
refused nbdinfo --list "nbd://127.0.0.1:$port"
refused nbdinfo "nbds://127.0.0.1:$port/?tls-certificates=$T/other"
stop

# --- clients have to show one
serve --tls-certificates pki --tls-verify-peer
nbdcopy "nbds://127.0.0.1:$port/?tls-certificates=$T/pki" copy
cmp disk copy
# one with the right CA, but a certificate of another
mkdir -p forged
cp other/client-*.pem pki/ca-cert.pem forged
refused nbdinfo "nbds://127.0.0.1:$port/?tls-certificates=$T/forged"
stop

# --- keys
serve --tls-psk keys.psk
with="nbds://alice@127.0.0.1:$port/?tls-psk-file=$T/keys.psk"
nbdcopy "$with" copy
cmp disk copy
refused nbdinfo "nbds://alice@127.0.0.1:$port/?tls-psk-file=$T/wrong.psk"
refused nbdinfo "nbds://bob@127.0.0.1:$port/?tls-psk-file=$T/keys.psk"
refused nbdinfo "nbd://127.0.0.1:$port"
nbdinfo --size "$with" >out || fail "after refusals"
stop

# --- optional: both are served, and plaintext behind starttls never counts
serve --tls-psk keys.psk --tls optional
nbdcopy "nbd://127.0.0.1:$port" copy
cmp disk copy
nbdcopy "nbds://alice@127.0.0.1:$port/?tls-psk-file=$T/keys.psk" copy
cmp disk copy
python3 - "$port" <<-'END' || fail "plaintext before TLS"
import socket, struct, sys
s = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
s.settimeout(20)
option = lambda n, data=b"": struct.pack(">8sII", b"IHAVEOPT", n, len(data)) + data
assert len(s.recv(18, socket.MSG_WAITALL)) == 18
# an option behind starttls: somebody on the way put it there
s.sendall(struct.pack(">I", 3) + option(5) + option(3))
try:
    heard = s.recv(1000)
    while heard and len(heard) < 20:
        more = s.recv(1000)
        if not more:
            break
        heard += more
    rest = s.recv(1000)
except ConnectionResetError:
    rest = b""
assert rest == b"", rest
END
grep -q 'more than starttls before TLS' said || fail "$(cat said)"
stop

# --- what is wrong with the files is said
mkfifo fifo
: >empty
for wrong in '--tls-certificates none' '--tls-psk none' '--tls required' \
    '--tls-psk fifo' '--tls-psk empty' '--tls-psk pki' \
    '--tls-certificates pki --tls-psk keys.psk' '--tls-verify-peer'; do
	timeout 20 "$B/trvm" serve -q disk --tcp 0 $wrong >out 2>said &&
	    fail "served with $wrong"
	[ "$(wc -l <said)" = 1 ] || fail "$wrong: $(cat said)"
done
