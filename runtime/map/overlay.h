/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_OVERLAY_H
#define RUNTIME_MAP_OVERLAY_H

#include "runtime/map/map.h"

/*
 * A disk that can be written: a sealed map below, and the pages that a guest
 * wrote above it.
 *
 *   reads   |  page written?  yes: the page   no: the map
 *   writes  |  first write to a page copies it from the map, then changes it
 *
 * Pages are 4096 bytes and live in memory; a page that nobody wrote costs
 * nothing. Writes of any offset and length are exact to the byte. The map
 * below is never changed, so many overlays can stand on one map.
 *
 * Any number of threads may read and write at once. A write that has returned
 * is seen by every read that begins afterwards. Reads take no lock for a page
 * that exists or that nobody wrote.
 */
struct overlay;

enum { OVERLAY_PAGE_SIZE = 4096 };

/* `map` is sealed and borrowed: it must outlive the overlay. */
int overlay_new(const struct map *map, struct overlay **out, struct error *err);
void overlay_free(struct overlay *overlay);
CLEANUP_DEFINE(overlay)

uint64_t overlay_size(const struct overlay *overlay);

/* How much memory the guest's writes take now, in bytes. */
uint64_t overlay_memory(const struct overlay *overlay);

/* As map_read. */
int overlay_read(struct overlay *overlay, uint64_t offset, void *buffer,
		 size_t length, struct error *err);

/*
 * Returns 0; -ENOSPC past the end; -ENOMEM; what the map said where a page
 * had to be copied first. A failed write may have changed a part of its
 * range, as on a disk; never a byte outside.
 */
int overlay_write(struct overlay *overlay, uint64_t offset, const void *buffer,
		  size_t length, struct error *err);

#endif
