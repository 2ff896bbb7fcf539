/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_OVERLAY_INSIDE_H
#define RUNTIME_MAP_OVERLAY_INSIDE_H

#include "runtime/map/overlay.h"
#include "runtime/map/table.h"

/* What overlay_*.c share; nobody else includes it. */

struct dirty;

struct overlay {
	const struct map *map;
	uint64_t size;
	_Atomic uint64_t limit;
	struct table table;
	struct dirty *dirty; /* NULL: no store */
	bool is_untracked;   /* a store, but no memory to know what is dirty */
};

/* Pages that lie in [offset, offset + length), in part at least. */
static inline size_t pages_within(uint64_t offset, uint64_t length)
{
	return length ? (offset + length - 1) / PAGE - offset / PAGE + 1 : 0;
}

/* How many of `length` bytes from `offset` lie in the first one's stripe. */
static inline size_t within_stripe(uint64_t offset, uint64_t length)
{
	uint64_t room = OVERLAY_STRIPE_SIZE - offset % OVERLAY_STRIPE_SIZE;

	return length < room ? length : room;
}

/* Says that these pages of a stripe, whose lock is held, were written. */
void dirty_mark(struct dirty *dirty, uint64_t page, size_t nr);
void dirty_free(struct dirty *dirty);

#endif
