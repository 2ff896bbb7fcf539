# SPDX-License-Identifier: Apache-2.0
# What the scripts about formats share; sourced by them.

set -eu

# Fails with its words on the last line.
fail() {
	echo "$*"
	exit 1
}

# Both files hold the same lines; what $1 is about goes into the message.
same_lines() { # what tool's-lines our-lines
	diff -u "$2" "$3" || fail "$1: our values (+) are not the tool's (-)"
}

# The walk ends by itself on the image cut at any of its first $3 bytes, and
# on $5 copies with bytes changed in the first $4.
survives() { # program image truncate-length flip-length count
	timeout 300 "$B/tests/formats/$1" --truncated "$3" "$2" ||
	    fail "$1: an image cut in its first $3 bytes ($?)"
	timeout 300 "$B/tests/formats/$1" --flipped "$4" "$5" "$2" ||
	    fail "$1: an image with bytes changed in its first $4 ($?)"
}
