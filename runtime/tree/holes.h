/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_HOLES_H
#define RUNTIME_TREE_HOLES_H

#include "runtime/base/vec.h"
#include "runtime/tree/tree.h"

/*
 * The parts of a file that are data, gathered in ascending order before they
 * become a node's content.
 */
struct pieces {
	VEC(struct tree_piece) list;
};

/*
 * Appends; a part that continues the one before becomes one with it, an empty
 * one is dropped. Returns 0, -EINVAL where the part overlaps or goes back,
 * -ENOMEM.
 */
int pieces_add(struct pieces *pieces, uint64_t offset, uint64_t from,
	       uint64_t length);

/*
 * Makes the parts the content of `node`, whose size is set; they must lie
 * within it. No parts, or one that covers all from byte 0 of what is stored:
 * the short forms that tree_content has for them. Returns 0 or -ENOMEM.
 */
int pieces_keep(const struct pieces *pieces, struct tree *tree,
		struct tree_node *node, struct region *region);

/*
 * Asks the host which parts of `fd`, a file of `size` bytes, are data. Where
 * the filesystem cannot tell, all of it is.
 */
int pieces_of_file(struct pieces *pieces, int fd, uint64_t size);

#endif
