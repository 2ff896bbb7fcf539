#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# What is no source, or cannot be read as one, is one line that names it; what
# is left out of a directory is one line, too.

set -eu
tree=$B/tests/runtime/tool_tree
cd "$T"

refused() { # label words-of-the-line source [prefix...]
	local label=$1 words=$2 source=$3
	shift 3
	if "$@" ./tool "$source" >out 2>line; then
		echo "$label: accepted"; exit 1
	fi
	if [ "$(wc -l <line)" != 1 ] || ! grep -qF -- "$words" line; then
		echo "$label: expected '$words', got:"; cat line; exit 1
	fi
}

accepted() { # label source [prefix...]
	local label=$1 source=$2
	shift 2
	"$@" ./tool "$source" >out 2>line || {
		echo "$label: $(cat line)"; exit 1; }
}

cp "$tree" tool
chmod 755 .

refused "nothing there" "gone: No such file or directory" gone
refused "below nothing" "gone/x: No such file or directory" gone/x
refused "an empty name" ": No such file or directory" ""
touch empty
refused "an empty file" "empty: an empty file" empty
refused "below a file" "empty/: Not a directory" empty/
echo "some text, not an archive" >text
refused "a text" "text: neither a directory nor a tar archive" text
head -c 100000 /dev/urandom >noise
refused "noise" "noise: " noise
mkfifo fifo
refused "a fifo" "fifo: neither a directory nor a regular file" fifo
refused "a device" "/dev/null: neither a directory nor a regular file" /dev/null
ln -s loop loop
refused "a loop" "loop: Too many levels of symbolic links" loop
gzip <text >text.gz
refused "a packed text" "text.gz: compressed, but not a tar archive" text.gz
mkdir dir && echo 1 >dir/file && ln -s dir to-dir
accepted "a link to a directory" to-dir
tar cf plain.tar dir && ln -s plain.tar to-tar
accepted "a link to a tar" to-tar

# whatever has several names stays one
mkdir links && mkfifo links/a && ln links/a links/b && ln -s x links/l &&
    ln links/l links/m
accepted "linked fifo and symbolic link" links
grep -q '^b .* 2 .* link=a$' out
grep -q '^m .* 2 .* link=l$' out

# damaged and truncated streams
seq 100000 >dir/numbers
tar cf plain.tar dir
for pack in gzip "xz -0" "zstd -q" bzip2; do
	command -v ${pack%% *} >/dev/null || continue
	$pack <plain.tar >whole
	size=$(stat -c %s whole)
	accepted "$pack" whole
	for cut in 1 4 17 100 $((size / 2)) $((size - 9)) $((size - 1)); do
		head -c $cut whole >cut
		refused "$pack cut at $cut" "cut: " cut
	done
	for at in $((size / 3)) $((size / 2)) $((size * 3 / 4)); do
		cp whole flipped
		byte=$(od -An -tu1 -j$at -N1 whole)
		printf "\\x$(printf %x $((byte ^ 1)))" |
		    dd of=flipped bs=1 seek=$at conv=notrunc status=none
		refused "$pack, byte $at" "flipped: damaged" flipped
	done
done
# stored gzip blocks unpack whatever is in them: the checksum must be looked at
gzip -1 <plain.tar >whole
head -c 65536 /dev/urandom >dir/noise && tar cf noisy.tar dir &&
    gzip -1 <noisy.tar >flipped
at=$(($(stat -c %s flipped) - 8))
printf '\0\0\0\0' | dd of=flipped bs=1 seek=$at conv=notrunc status=none
refused "gzip checksum" "flipped: damaged or truncated: gzip" flipped
rm dir/noise

# no room where compressed archives are unpacked
export TRVM_CACHE=/dev/null # not writable: it goes to $TMPDIR
TMPDIR=/nowhere refused "no folder" "unpacking to /nowhere: No such" whole
TMPDIR=/dev/full refused "no folder" "(TMPDIR can name another folder)" whole

# a path that is too long to be opened later; a deep one that is not
mkdir deep && python3 - <<'EOF'
import os
os.chdir("deep")
for i in range(1500):
    os.mkdir("d")
    os.chdir("d")
open("file", "w").write("deep")
EOF
accepted "1500 folders deep" deep
[ "$(wc -l <out)" = 1503 ]
python3 - <<'EOF'
import os
os.chdir("deep/" + "d/" * 1500)
for i in range(12):
    os.mkdir("e" * 100)
    os.chdir("e" * 100)
EOF
refused "too deep" "deeper than a path can be long (4095 bytes)" deep

if [ "$(id -u)" = 0 ]; then
	# what others may not read
	nobody="setpriv --reuid 65534 --regid 65534 --clear-groups"
	mkdir -p mine/sub && echo 1 >mine/file && chmod 755 mine mine/sub
	accepted "readable" mine $nobody
	chmod 600 mine/file
	refused "an unreadable file" \
	    "mine/file: Permission denied (run as root, or serve a tar of it)" \
	    mine $nobody
	chmod 644 mine/file && chmod 700 mine/sub
	refused "an unreadable folder" "mine/sub: Permission denied" \
	    mine $nobody
	chmod 744 mine/sub && touch mine/sub/x
	refused "a folder that cannot be searched" \
	    "mine/sub/x: Permission denied" mine $nobody
	chmod 600 plain.tar
	refused "an unreadable tar" "plain.tar: Permission denied" \
	    plain.tar $nobody
	accepted "all of it as root" mine
	[ ! -s line ]

	# other filesystems
	mkdir -p host/{mnt,keep} && echo 1 >host/over && echo 1 >host/file
	if unshare -m true 2>/dev/null; then
		unshare -m sh -c 'mount -t tmpfs none host/mnt &&
		    touch host/mnt/inside && mount --bind /proc/version host/over &&
		    exec ./tool host' >out 2>line
		grep -q '^note: host/mnt: another filesystem, left empty$' line
		grep -q '^note: host/over: another filesystem, left out$' line
		[ "$(wc -l <line)" = 2 ]
		[ "$(cut -d' ' -f1 out | xargs)" = ". file keep mnt digest" ]
	fi
fi

# names that come and go while the directory is read
mkdir busy
python3 - <<'EOF' &
import os
while not os.path.exists("stop"):
    for i in range(200):
        with open("busy/%d" % i, "w") as file:
            file.truncate(4097)
        os.symlink("x", "busy/l%d" % i)
        os.mkdir("busy/d%d" % i)
    for i in range(200):
        os.unlink("busy/%d" % i)
        os.unlink("busy/l%d" % i)
        os.rmdir("busy/d%d" % i)
EOF
busy=$!
for i in $(seq 200); do
	./tool -q busy >out 2>line || { touch stop; echo "busy: $(cat line)"; exit 1; }
done
touch stop
wait $busy
