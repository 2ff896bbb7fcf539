/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_SWEEP_H
#define RUNTIME_MAP_SWEEP_H

#include <stdint.h>
#include <stdlib.h>

struct region;

/* One map_put, while the map is built. */
struct put {
	uint64_t offset, length; /* in the map; length is not 0 */
	struct region *region;	 /* NULL: zeros */
	uint64_t from;		 /* byte of the region at `offset` */
};

/*
 * Hands out [start, end) of a put that no later put hides. Pieces come in
 * ascending order and do not overlap. Returns 0, or what ends the sweep.
 */
typedef int sweep_piece(void *context, const struct put *put, uint64_t start,
			uint64_t end);

/*
 * Resolves puts in the order in which they were made: where several cover a
 * byte, the last one has it. O(n log n). Returns 0, -ENOMEM, or what `piece`
 * said.
 */
int sweep(const struct put *puts, size_t nr_puts, sweep_piece *piece,
	  void *context);

#endif
