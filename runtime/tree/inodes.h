/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_INODES_H
#define RUNTIME_TREE_INODES_H

#include "runtime/tree/tree.h"

/*
 * The host's files that have several names, by device and inode number: the
 * second name that a walk meets finds the node that the first one made. All
 * zero bytes are an empty table.
 */
struct inode {
	uint64_t device, number;
	struct tree_node *node; /* NULL: free */
};

struct inodes {
	struct inode *slots; /* open addressing, at most half full */
	uint64_t nr_slots;   /* a power of two */
	uint64_t nr_used;
};

/* NULL where the file is new. */
struct tree_node *inodes_find(const struct inodes *inodes,
			      const struct stat *status);

/* The file must be new. Returns 0 or -1 (no memory). */
int inodes_add(struct inodes *inodes, const struct stat *status,
	       struct tree_node *node);

void inodes_done(struct inodes *inodes);

#endif
