/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_GENERATED_H
#define RUNTIME_REGION_GENERATED_H

#include "runtime/region/region.h"

/*
 * A region whose bytes are computed when they are read, in blocks of one
 * size: an inode table or a directory from its plan, so that what nobody
 * reads costs nothing.
 *
 * `make` fills one whole block, `index` counting from 0. It must give the
 * same bytes every time, and is called from any thread. A read of whole
 * blocks is made in place; at an odd edge one block is made aside and cut.
 */
typedef int generated_block(const void *context, uint64_t index, uint8_t *block,
			    struct error *err);

struct generated_region {
	struct region region;
	generated_block *make;
	const void *context; /* borrowed */
	uint32_t block_size; /* in bytes, at most 65536 */
};

/*
 * In place; region_free does nothing on it. `nr_blocks * block_size` must fit
 * in 64 bits.
 */
void generated_region_init(struct generated_region *generated,
			   uint32_t block_size, uint64_t nr_blocks,
			   generated_block *make, const void *context);

#endif
