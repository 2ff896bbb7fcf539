#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# What `make boot` runs: makes a Debian root once, as a tar in the cache, and
# boots it.

set -eu
cd "$(dirname "$0")/.."
trvm=${B:-build}/trvm
cache=${TRVM_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/trvm}
root=$cache/debian.tar

if [ ! -e "$root" ]; then
	mkdir -p "$cache"
	new=$(mktemp "$cache/.debian.XXXXXX.tar")
	trap 'rm -f "$new"' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	echo "making a Debian root with mmdebstrap, once: $root" >&2
	mmdebstrap --quiet --variant=minbase bookworm "$new" || {
		echo "mmdebstrap failed; without root it needs the package" \
		    "uidmap and user namespaces" >&2
		exit 1
	}
	chmod 644 "$new"
	mv "$new" "$root"
fi

"$trvm" boot "$root" -- sh -c 'cat /etc/os-release; df -h /'
