/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/index.h"

#include <errno.h>

#include "runtime/base/checked.h"
#include "runtime/map/big.h"

static size_t padded(size_t count)
{
	return round_up(count, INDEX_NODE);
}

/* The first key of each node below. */
static size_t fill_level(uint64_t *level, const uint64_t *below, size_t count)
{
	size_t nr = div_up(count, INDEX_NODE), i;

	for (i = 0; i < nr; i++)
		level[i] = below[i * INDEX_NODE];
	for (; i < padded(nr); i++)
		level[i] = UINT64_MAX;
	return nr;
}

int index_build(struct index *index, const uint64_t *keys, size_t count)
{
	uint64_t *level;
	size_t room = 0;

	for (size_t n = count; n > INDEX_NODE;) {
		n = div_up(n, INDEX_NODE);
		room += padded(n);
	}
	*index = (struct index){ .levels = { keys }, .nr_levels = 1 };
	if (!room)
		return 0;
	level = big_new(room * sizeof *level);
	if (!level)
		return -ENOMEM;
	index->memory = level;
	while (count > INDEX_NODE) {
		count = fill_level(level, index->levels[index->nr_levels - 1],
				   count);
		index->levels[index->nr_levels++] = level;
		level += padded(count);
	}
	return 0;
}

void index_done(struct index *index)
{
	big_free(index->memory);
}

void index_nodes(const struct index *index, const uint64_t *keys, size_t nr,
		 size_t *nodes)
{
	for (size_t i = 0; i < nr; i++)
		nodes[i] = 0;
	for (unsigned level = index->nr_levels; --level > 0;) {
		const uint64_t *here = index->levels[level];
		const uint64_t *below = index->levels[level - 1];

		for (size_t i = 0; i < nr; i++) {
			size_t at = nodes[i] * INDEX_NODE;

			nodes[i] = at + index_rank(here + at, keys[i]);
			__builtin_prefetch(below + nodes[i] * INDEX_NODE);
		}
	}
}
