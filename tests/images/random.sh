# SPDX-License-Identifier: Apache-2.0
# Random trees (random_tree.py), from their directory and from a tar of it;
# sourced after lib.sh.

mkfs() { # what source image
	"$trvm" mkfs --quiet "$2" -o "$3" "${options[@]}" >"$T/mkfs" 2>&1 ||
	    fail "mkfs of $1 ${options[*]}: $(cat "$T/mkfs")"
	[ ! -s "$T/mkfs" ] || fail "mkfs of $1 says: $(cat "$T/mkfs")"
}

# What the kernel shows of the image is what the folder is.
compare() { # folder image
	local kind lost=
	[ ! -d "$1/lost+found" ] || lost=all
	mount_image "$2" "$T/mnt"
	for kind in listing contents; do
		$kind "$1" $lost >"$T/want" && $kind "$T/mnt" $lost >"$T/got" ||
		    fail "$kind"
		diff "$T/want" "$T/got" || fail "$kind"
	done
	umount "$T/mnt" || fail umount
}

random_tree() { # seed
	local -a options
	local kind=
	[ $(($1 % 2)) = 0 ] || kind=tar
	rm -rf "$T/tree"
	python3 -IS tests/images/random_tree.py "$1" "$T/tree" $kind >"$T/options" ||
	    fail "random_tree.py"
	read -ra options <"$T/options" || :
	mkfs directory "$T/tree" "$T/image"
	clean "$T/image" "${options[*]}"
	compare "$T/tree" "$T/image"
	[ "$kind" ] || return 0
	tar --numeric-owner --format=posix -S -C "$T/tree" -cf "$T/tar" . ||
	    fail tar
	mkfs tar "$T/tar" "$T/again"
	same "$T/image" "$T/again" "a directory and its tar differ"
}

random_trees() { # first-seed count
	local seed
	for ((seed = $1; seed < $1 + $2; seed++)); do
		(random_tree "$seed") >"$T/log" 2>&1 || {
			local rc=$?
			[ $rc = 77 ] || echo "SEED=$seed"
			cat "$T/log"
			exit $rc
		}
	done
}
