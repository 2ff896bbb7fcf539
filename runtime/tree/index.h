/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_INDEX_H
#define RUNTIME_TREE_INDEX_H

#include "runtime/tree/tree.h"

/*
 * Which place in its directory a name has, for trees that are still built and
 * therefore not sorted: one hash table for the whole tree.
 *
 * Places, not pointers: a directory's entries move when it grows. An entry
 * changes its place only with tree_index_remove. What was below a directory
 * that is removed stays in the table: nobody asks for it.
 */
struct tree_index;

/* Over all names that the tree holds now. NULL: no memory. */
struct tree_index *tree_index_new(const struct tree *tree);
void tree_index_free(struct tree_index *index);

/* The directory's entry `place` was just filled. Returns 0 or -1 (no memory;
 * the index is then incomplete and must be freed). */
int tree_index_add(struct tree_index *index, struct tree_node *directory,
		   uint32_t place);

/* The entry `place` is about to go, and the one at `last` to take its place. */
void tree_index_remove(struct tree_index *index,
		       const struct tree_node *directory, uint32_t place,
		       uint32_t last);

/* NULL where the directory has no such name. */
struct tree_entry *tree_index_find(const struct tree_index *index,
				   const struct tree_node *directory,
				   const char *name, size_t name_length);

#endif
