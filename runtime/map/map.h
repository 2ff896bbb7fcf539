/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_MAP_H
#define RUNTIME_MAP_MAP_H

#include "runtime/base/cleanup.h"
#include "runtime/region/region.h"

/*
 * The memory map: a disk as an ordered set of extents, each answered by a
 * region.
 *
 *   byte 0        1 KiB       2 KiB                      size
 *   |  zero      |  super    |  descriptors, files ...  |
 *
 * A map is built, then sealed, then read.
 *
 * While it is built, regions are put anywhere in any order; a later put hides
 * exactly the bytes it covers of the earlier ones. Sealing turns the puts into
 * extents that never overlap; what nobody mapped reads as zero. From then on
 * the map never changes and any number of threads read it without locks.
 *
 * Offsets and lengths are in bytes and need no alignment. Ranges are
 * half-open. Reading costs O(log n) in the number of extents and O(1) for
 * each further extent that the range touches. Over a million extents a core
 * does 15 million searches a second where many are made at once
 * (map_find_many), and some millions one by one: then each waits for memory.
 * An extent takes 24 bytes, and a sixteenth more for the search.
 */
struct map;

/* An empty map of `size` bytes. */
int map_new(uint64_t size, struct map **out, struct error *err);

/* Frees the map, not the regions, unless the map was given them. */
void map_free(struct map *map);
CLEANUP_DEFINE(map)

/*
 * Puts `length` bytes of `region`, from its byte `from`, at `offset`.
 *
 * The map borrows the region: it must outlive the map. region NULL puts
 * zeros (and `from` does not matter). Costs O(1); in ascending order without
 * overlaps, sealing costs nothing more.
 *
 * Returns 0, or -ERANGE if the bytes do not fit in the map or the region, or
 * -ENOMEM, or -EBUSY on a sealed map; the map is then as it was.
 */
int map_put(struct map *map, uint64_t offset, struct region *region,
	    uint64_t from, uint64_t length, struct error *err);

/* The map frees `region` when it is freed itself. Returns 0 or -ENOMEM (the
 * region is freed at once then). */
int map_own(struct map *map, struct region *region, struct error *err);

/*
 * Ends the building. Costs O(n log n) for puts in random order, O(n) for
 * ascending ones. Returns 0, or -ENOMEM, then the map can be freed only.
 */
int map_seal(struct map *map, struct error *err);

uint64_t map_size(const struct map *map);

/* How many extents the sealed map holds; a run of zeros, put or not, is one,
 * and so is what was put piecewise but lies in one piece in its region. */
size_t map_nr_extents(const struct map *map);

/*
 * Copies [offset, offset + length) of the sealed map into `buffer`.
 *
 * Returns 0; -ERANGE past the end; what a region said otherwise. All or
 * nothing; on failure the buffer's contents are undefined.
 */
int map_read(const struct map *map, uint64_t offset, void *buffer,
	     size_t length, struct error *err);

/* Who answers for a byte. */
struct map_extent {
	uint64_t offset, length;     /* where it lies in the map */
	const struct region *region; /* NULL: zeros */
	uint64_t from;		     /* byte of the region at `offset` */
	size_t number;		     /* from 0, in ascending order */
};

/*
 * The extent that holds `offset`, whole. offset must be below map_size.
 * O(log n).
 */
struct map_extent map_find(const struct map *map, uint64_t offset);

/* The one behind it, which begins where it ends; not for the last. O(1). */
struct map_extent map_after(const struct map *map,
			    const struct map_extent *extent);

/*
 * map_find of `nr` offsets at once. A search waits for memory most of its
 * time, and these wait together: from a hundred thousand extents on, several
 * times as fast for eight and more.
 */
void map_find_many(const struct map *map, const uint64_t *offsets, size_t nr,
		   struct map_extent *extents);

/* What comes at a byte: data or zeros, and up to where. */
struct map_run {
	uint64_t end;
	bool is_zero; /* nobody mapped it, or zeros were put */
};

/*
 * The run at `offset`, below map_size: all extents behind it that are data as
 * well, or zeros as well. It ends at map_size or where the other begins.
 * O(log n), however many extents lie in it. Zeros that a region happens to
 * hold are data.
 */
struct map_run map_run(const struct map *map, uint64_t offset);

/*
 * The sealed map as a region of its own, so that maps stack: below a saved
 * disk, or a partition in a disk. The map is borrowed. region_lend on it
 * lends what its extents lend; a range over several extents is -ENOTSUP.
 */
int map_region_new(const struct map *map, struct region **out,
		   struct error *err);

#endif
