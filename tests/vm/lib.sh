# SPDX-License-Identifier: Apache-2.0
# What the scripts that start machines share; sourced by them.

set -eu
trvm=$B/trvm
# a sanitized trvm gives the kernel and QEMU as little as the plain one does
token=trvm.test=$$.$RANDOM
# nested under emulation on a busy machine everything takes its time
patience=180

fail() {
	echo "$*"
	exit 1
}

# A small root: this host's shell and some tools, with what they load.
make_root() {
	local tool file
	mkdir -p "$1"/{bin,etc,root,lib}
	for tool in sh ls cat tee echo sleep env stty tty head od mount mkdir \
	    rm chmod sync kill uname df seq; do
		file=$(command -v "$(readlink -f "$(type -P $tool)")")
		cp "$file" "$1/bin/$tool"
		ldd "$file" 2>/dev/null | grep -o '/[^ ]*' | while read -r file
		do
			mkdir -p "$1$(dirname "$file")"
			cp -L "$file" "$1$file"
		done
	done
	echo 'root:x:0:0:root:/root:/bin/sh' >"$1/etc/passwd"
}

# Skips the test where no machine can be had at all. The first boot fills the
# kernel cache.
need_machine() {
	local rc=0 cache=${TRVM_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/trvm}
	command -v qemu-system-x86_64 >/dev/null ||
	    { echo "needs qemu-system-x86_64"; exit 77; }
	! ls "$cache"/kernels/*/boot/vmlinuz-* >/dev/null 2>&1 || return 0
	"$trvm" boot --quiet --timeout $patience "$1" -- sh -c : \
	    >"$T/need" 2>&1 || rc=$?
	if grep -q 'no kernel in /boot' "$T/need"; then
		tail -n 1 "$T/need"
		exit 77
	fi
	[ $rc = 0 ] || { cat "$T/need"; fail "the first machine: status $rc"; }
}

# Boots with the token in the kernel's command line, so that leftovers of this
# test are told from other tests' machines.
boot() {
	"$trvm" boot --quiet --timeout $patience --append "$token" "$@"
}

# No QEMU of this test runs any more, and nothing is left in $TMPDIR.
nothing_left() {
	local file
	for file in /proc/[0-9]*/cmdline; do
		! tr '\0' ' ' <"$file" 2>/dev/null | grep -q "^[^ ]*qemu.*$token" ||
		    fail "a QEMU is left: ${file%/cmdline}"
	done
	[ -z "$(ls -A "$TMPDIR")" ] || { ls -A "$TMPDIR"; fail "left in TMPDIR"; }
}

export TMPDIR=$T/tmp
mkdir -p "$TMPDIR"
