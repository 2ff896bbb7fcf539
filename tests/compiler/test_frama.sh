#!/bin/bash
# No accessor of ext4 reaches outside its bytes: Frama-C's Eva, on all inputs.
# SPDX-License-Identifier: Apache-2.0

# Of open structures only views of one size; test_frama_long.sh has the others.

set -u
. tests/compiler/frama.sh

prove --some generated/ext4.h || exit 1

# A wrong bound must be found: the one of an index, of a text, of a structure;
# of open structures those of a length, of a place, of a record.
broken() { # structure sed
	sed "$2" generated/ext4.h >"$T/broken.h"
	if cmp -s generated/ext4.h "$T/broken.h"; then
		echo "nothing to break: $2"
	elif ! eva --some "$T/broken.h" "$1"; then
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
    's/mspan_has(span, offset, EXT4_INODE_BLOCK_SIZEOF)/offset <= span.size/' &&
broken ext4_dir_entry \
    's/if (nr > p->size - at)/if (nr > p->size)/' &&
broken ext4_extent_block 's/if (at > p->size)/if (at > p->size + 64)/' &&
broken ext4_dir_entry 's/if (size < 8 || size > view.size)/if (size < 8)/'
