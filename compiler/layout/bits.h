/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LAYOUT_BITS_H
#define COMPILER_LAYOUT_BITS_H

#include "compiler/layout/layout.h"

/*
 * Gives `e` the parts of a checked bitfield, in the source's order, each with
 * the place of its lowest bit. The enumerations that they hold are laid out
 * already. A bitfield that stands in a member (Inode.mode) gets a C name of
 * its own, inode_mode_bits, since x_inode_mode_part is that member's accessor.
 */
void layout_bits(struct layout_enumeration *e, const struct type *type,
		 struct arena *arena);

/* The part of that name, or NULL. */
const struct layout_bit *layout_bit_named(const struct layout_enumeration *e,
					  const char *name);

/* The bits of a part within the number. */
uint64_t layout_bit_mask(const struct layout_bit *bit);

#endif
