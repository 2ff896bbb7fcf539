# SPDX-License-Identifier: Apache-2.0
# What the tests of hashed directories share, after lib.sh.

complaints() { # of the device $1, since line $2 of the kernel's log
	dmesg 2>/dev/null | tail -n "+$(($2 + 1))" |
	    grep -E "EXT4-fs (error|warning).*\b$1\b" || :
}

# What the index says, as debugfs reads it.
index() {
	debugfs -R 'htree /names' "$T/i" 2>/dev/null
}

# Mounts $T/i writable where a loop can be had, finds the names in $T/names,
# changes many, finds the new ones, and unmounts.
use_mounted() {
	local seen device
	seen=$(dmesg 2>/dev/null | wc -l)
	mkdir -p "$T/m"
	mount -o loop "$T/i" "$T/m" 2>"$T/log" || {
		cat "$T/log"
		grep -q 'permission denied\|failed to setup loop' "$T/log" &&
		    { echo "loop mounts do not work here"; exit 77; }
		fail "mount"
	}
	trap 'umount "$T/m" 2>/dev/null || :' EXIT
	device=$(basename "$(findmnt -no SOURCE "$T/m")")
	python3 -IS tests/images/names.py "$T/m/names" <"$T/names" \
	    >"$T/log" 2>&1 || fail "$what: $(tail -n 1 "$T/log")"
	umount "$T/m"
	[ -z "$(complaints "$device" "$seen")" ] ||
	    fail "$what: $(complaints "$device" "$seen")"
}

good() { # case count length [profile [block [features]]]
	what="$*"
	"$B/tests/images/tool_ext4_names" "${@:1:3}" "$T/i" "${@:4}" >"$T/names" ||
	    fail "$what: not made"
	levels=$(index | sed -n 's/^.*Indirect levels: //p')
	clean "$T/i" "$what"
	use_mounted
	clean "$T/i" "$what, changed"
}
