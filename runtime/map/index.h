/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_INDEX_H
#define RUNTIME_MAP_INDEX_H

#include <stddef.h>
#include <stdint.h>

/*
 * Searches sorted numbers: a static tree over an array, in which a node is one
 * line of the cache.
 *
 *     level 2   | 0           ...             |      8 numbers: the first ones
 *     level 1   | 0 | 8 | 16 | ... | 56 |  ...  |    of 8 nodes below
 *     keys      | 0 1 ... 7 | 8 9 ... 15 | ...       the caller's
 *
 * A search reads one line of each level, and the upper ones stay in the cache;
 * within a line it counts instead of branching. The levels above the keys take
 * a seventh of their bytes.
 */
enum { INDEX_NODE = 8, INDEX_LEVELS = 21, INDEX_BATCH = 16 };

struct index {
	const uint64_t *levels[INDEX_LEVELS]; /* 0: the keys */
	unsigned nr_levels;
	void *memory;
};

/*
 * Over `count` ascending keys at a multiple of 64 bytes, which are borrowed
 * and followed by UINT64_MAX up to a multiple of INDEX_NODE. 0 or -ENOMEM.
 */
int index_build(struct index *index, const uint64_t *keys, size_t count);
void index_done(struct index *index);

/* How many of a node's keys but the first are at most `key`. */
static inline size_t index_rank(const uint64_t *node, uint64_t key)
{
	size_t rank = 0;

	for (int i = 1; i < INDEX_NODE; i++)
		rank += node[i] <= key;
	return rank;
}

/* The node of keys in which the last one that is at most `key` lies; the first
 * key is, and UINT64_MAX is not looked for. */
static inline size_t index_node(const struct index *index, uint64_t key)
{
	size_t node = 0;

	for (unsigned level = index->nr_levels; --level > 0;)
		node =
		    node * INDEX_NODE +
		    index_rank(index->levels[level] + node * INDEX_NODE, key);
	return node;
}

/* The same for up to INDEX_BATCH keys: level by level, so that the lines of
 * all of them are fetched at once. */
void index_nodes(const struct index *index, const uint64_t *keys, size_t nr,
		 size_t *nodes);

#endif
