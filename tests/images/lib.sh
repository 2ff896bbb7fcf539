# SPDX-License-Identifier: Apache-2.0
# What the scripts about images share; sourced by them.

set -eu
trvm=$B/trvm

# Fails with its words on the last line.
fail() {
	echo "$*"
	exit 1
}

need_root() {
	[ "$(id -u)" = 0 ] || { echo "needs root, to $1"; exit 77; }
}

# e2fsck finds nothing at all in the image.
clean() {
	local log=$T/e2fsck.log
	e2fsck -fn "$1" >"$log" 2>&1 || { cat "$log"; fail "e2fsck: $2"; }
	# -n answers questions with no, and some with a status of 0
	! grep -E '\? no|WARNING|[Ff]ix' "$log" || fail "e2fsck asks: $2"
}

# Mounts image $1 on the folder $2, read-only, until unmounted or the test
# ends.
mount_image() {
	mkdir -p "$2"
	mount -o loop,ro "$1" "$2" 2>"$T/mount.log" || {
		cat "$T/mount.log"
		grep -q 'permission denied\|failed to setup loop' "$T/mount.log" &&
		    { echo "loop mounts do not work here"; exit 77; }
		fail "mount $1"
	}
	mounted="${mounted-} $2"
	trap 'for m in $mounted; do umount "$m" 2>/dev/null || :; done' EXIT
}

# Every name, kind, mode, owner, size, target, time and link count below folder
# $1, a line each, sorted. Directories' sizes are not the tree's, nor is a
# lost+found, unless $2 is "all".
listing() {
	local skip=./lost+found
	[ "${2-}" != all ] || skip=
	(cd "$1" && find . -path "$skip" -prune -o \
	    \( -type d -printf '%p %y %m %U %G - %l %T@ -\0' \) -o \
	    -printf '%p %y %m %U %G %s %l %T@ %n\0' | sort -z | tr '\0' '\n')
}

# Every regular file's contents and other names, and every device's number, a
# line each; $2 as above.
contents() {
	python3 -IS tests/images/contents.py "$@"
}

# Whether two images are the same bytes; cmp reads terabytes of holes.
same() {
	[ "$(stat -c %s "$1")" = "$(stat -c %s "$2")" ] &&
	    [ "$(contents "$1")" = "$(contents "$2")" ] || fail "$3"
}
