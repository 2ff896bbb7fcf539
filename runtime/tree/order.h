/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_ORDER_H
#define RUNTIME_TREE_ORDER_H

#include "runtime/tree/tree.h"

/* The order of names: by their bytes, as unsigned; a name before those that it
 * begins. As strcmp for two names. */
int tree_compare_names(const char *a, size_t a_length, const char *b,
		       size_t b_length);

/*
 * Sorts the entries by name. Costs O(n) for names that differ within eight
 * bytes of where they begin to, and takes 40 bytes an entry meanwhile; without
 * that memory it takes longer, but not none.
 *
 * Returns a name that is there twice, or NULL.
 */
const char *tree_sort_entries(struct tree_entry *entries, uint32_t count);

#endif
