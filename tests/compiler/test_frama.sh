#!/bin/bash
# No accessor of ext4 reaches outside its bytes: Frama-C's Eva, on all inputs.
# SPDX-License-Identifier: Apache-2.0

set -u
. tests/compiler/frama.sh

prove generated/ext4.h || exit 1

# A wrong bound must be found: the one of an index, of a text, of a structure.
broken() { # structure sed
	sed "$2" generated/ext4.h >"$T/broken.h"
	if cmp -s generated/ext4.h "$T/broken.h"; then
		echo "nothing to break: $2"
	elif ! eva "$T/broken.h" "$1"; then
		tail -n 20 "$T/eva"
	elif eva_found_nothing broken >/dev/null; then
		echo "Eva does not find: $2"
	else
		return 0
	fi
	return 1
}
broken ext4_inode_block 's/if (i >= 15)/if (i > 15)/' &&
broken ext4_inode_block 's/if (text.size > 60)/if (text.size > 61)/' &&
broken ext4_inode_block \
    's/mspan_has(span, offset, EXT4_INODE_BLOCK_SIZEOF)/offset <= span.size/'
