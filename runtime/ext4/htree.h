/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_HTREE_H
#define RUNTIME_EXT4_HTREE_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/base/bytes.h"
#include "runtime/base/error.h"
#include "runtime/tree/tree.h"

/*
 * Hashed directories: where the format has dir_index, a directory of more
 * than one block has an index from hashes of names (hash.h) to its blocks.
 *
 *   file block 0   | . | .. | root: hash -> block ...      |
 *   1 to n         | leaves: names, in the order of hashes |
 *   then           | nodes:  hash -> leaf ...              |  depth 1
 *   then           | nodes:  hash -> node ...              |  depth 2
 *
 * A leaf is a block of names as any directory's. Names of one hash can go on
 * in the next leaf; its hash in the index is odd then. Depth 2 needs the
 * feature large_dir, which the filesystem then has.
 *
 * Leaves are filled to four fifths, as e2fsck -D leaves them: names that a
 * guest adds go to any leaf, so were they full, each of the first additions
 * would split one (two blocks written for a name, and the directory soon twice
 * as long). A fifth of the directories' own blocks is what this costs, less
 * than a hundredth of most images. Nodes share what is below evenly.
 *
 * Kept in memory is the order (4 bytes a name) and where each leaf begins
 * (struct ext4_dir_slice); blocks are made when they are read, with the hashes
 * of the names that begin a leaf.
 */
struct ext4_plan;
struct ext4_format;

struct ext4_htree {
	uint32_t inode;
	uint32_t nr_leaves;
	uint32_t depth;	 /* levels of nodes between root and leaves */
	uint64_t first;	 /* file block 0's place in plan->dir_blocks */
	uint32_t *order; /* by hash: places in the directory's entries */
};

/* Whether a node, planned, is a directory with an index. */
bool ext4_is_hashed(const struct ext4_format *format,
		    const struct tree_node *node);

/*
 * Lays out the directory `inode` as a hash tree in plan->dir_blocks and
 * plan->htrees, and sets its node's size. Costs O(n): a hash for each name and
 * a radix sort.
 *
 * Returns 0, -EFBIG where the tree would be too deep, -ENOMEM.
 */
int ext4_plan_htree(struct ext4_plan *plan, uint32_t inode, struct error *err);

/* Empties plan->htrees. */
void ext4_forget_htrees(struct ext4_plan *plan);

/* The tree of a directory, or NULL where it has none. O(log n). */
const struct ext4_htree *ext4_htree_of(const struct ext4_plan *plan,
				       uint32_t inode);

/* Fills `block` (of zeros) with the root, file block 0, or a node. */
void ext4_make_htree_block(const struct ext4_plan *plan,
			   const struct ext4_htree *htree, uint64_t file_block,
			   struct mspan block);

#endif
