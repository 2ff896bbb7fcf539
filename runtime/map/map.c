/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/map.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/base/vec.h"
#include "runtime/map/sweep.h"

/*
 * Up to the next one's offset. What nobody mapped is an extent without a
 * region, so a sealed map has no gaps and an extent needs no length.
 */
struct extent {
	uint64_t offset;
	struct region *region; /* NULL: zeros */
	uint64_t from;	       /* byte of the region at `offset` */
};
_Static_assert(sizeof(struct extent) == 24, "map.h promises 24 bytes");

struct map {
	uint64_t size;
	VEC(struct put) puts; /* until it is sealed */
	bool is_ascending;    /* the puts, and they do not overlap */
	bool is_sealed;
	VEC(struct extent) extents; /* once it is sealed */
	VEC(struct region *) owned;
};

int map_new(uint64_t size, struct map **out, struct error *err)
{
	struct map *map = calloc(1, sizeof *map);

	if (!map)
		return fail_memory(err);
	map->size = size;
	map->is_ascending = true;
	*out = map;
	return 0;
}

void map_free(struct map *map)
{
	if (!map)
		return;
	vec_each (&map->owned, region)
		region_free(*region);
	vec_done(&map->owned);
	vec_done(&map->puts);
	vec_done(&map->extents);
	free(map);
}

int map_put(struct map *map, uint64_t offset, struct region *region,
	    uint64_t from, uint64_t length, struct error *err)
{
	struct put put = { offset, length, region, region ? from : 0 };
	const struct put *last;

	if (map->is_sealed)
		return fail(err, EBUSY, "map: it is sealed");
	if (!range_fits(offset, length, map->size))
		return fail(err, ERANGE,
			    "map of %" PRIu64 " bytes: no room for %" PRIu64
			    " bytes at %" PRIu64,
			    map->size, length, offset);
	if (region && !range_fits(from, length, region->size))
		return fail(err, ERANGE,
			    "%s region of %" PRIu64 " bytes: no %" PRIu64
			    " bytes at %" PRIu64 " to map",
			    region->kind->name, region->size, length, from);
	if (!length)
		return 0;
	if (vec_push(&map->puts, put))
		return fail_memory(err);
	last = map->puts.items + map->puts.count - 1;
	if (last > map->puts.items &&
	    last[-1].offset + last[-1].length > offset)
		map->is_ascending = false;
	return 0;
}

int map_own(struct map *map, struct region *region, struct error *err)
{
	if (vec_push(&map->owned, region)) {
		region_free(region);
		return fail_memory(err);
	}
	return 0;
}

/* Whether `next` says what `last` says anyway when it goes on that far. */
static bool goes_on(const struct extent *last, const struct extent *next)
{
	return last->region == next->region &&
	       (!last->region ||
		last->from + (next->offset - last->offset) == next->from);
}

static int append_extent(struct map *map, struct extent extent)
{
	size_t count = map->extents.count;

	if (count && goes_on(&map->extents.items[count - 1], &extent))
		return 0;
	return vec_push(&map->extents, extent) ? -ENOMEM : 0;
}

/* Where the pieces appended so far end; what lies between is zeros. */
struct sealing {
	struct map *map;
	uint64_t end;
};

static int append_zeros(struct sealing *sealing, uint64_t end)
{
	struct extent zeros = { .offset = sealing->end };

	return end > sealing->end ? append_extent(sealing->map, zeros) : 0;
}

static int append_piece(void *context, const struct put *put, uint64_t start,
			uint64_t end)
{
	struct sealing *sealing = context;
	struct extent extent = {
		.offset = start,
		.region = put->region,
		.from = put->region ? put->from + (start - put->offset) : 0,
	};
	int rc = append_zeros(sealing, start);

	sealing->end = end;
	return rc ? rc : append_extent(sealing->map, extent);
}

int map_seal(struct map *map, struct error *err)
{
	struct sealing sealing = { map, 0 };
	int rc = 0;

	assert(!map->is_sealed);
	map->is_sealed = true;
	if (map->is_ascending) {
		vec_each (&map->puts, put)
			if ((rc = append_piece(&sealing, put, put->offset,
					       put->offset + put->length)))
				break;
	} else {
		rc = sweep(map->puts.items, map->puts.count, append_piece,
			   &sealing);
	}
	if (!rc)
		rc = append_zeros(&sealing, map->size);
	if (rc)
		return fail_memory(err);
	vec_done(&map->puts);
	vec_trim(&map->extents);
	return 0;
}

uint64_t map_size(const struct map *map)
{
	return map->size;
}

size_t map_nr_extents(const struct map *map)
{
	return map->extents.count;
}

/* The last extent that begins at or before `offset`. */
static const struct extent *find_extent(const struct map *map, uint64_t offset)
{
	const struct extent *base = map->extents.items;
	size_t count = map->extents.count;

	/* without a branch that depends on the data: it cannot be predicted */
	while (count > 1) {
		size_t half = count / 2;

		base += base[half].offset <= offset ? half : 0;
		count -= half;
	}
	return base;
}

static uint64_t extent_end(const struct map *map, const struct extent *extent)
{
	bool is_last = extent + 1 == map->extents.items + map->extents.count;

	return is_last ? map->size : extent[1].offset;
}

int map_read(const struct map *map, uint64_t offset, void *buffer,
	     size_t length, struct error *err)
{
	const struct extent *extent;
	uint8_t *next = buffer;

	assert(map->is_sealed);
	if (!range_fits(offset, length, map->size))
		return fail(err, ERANGE,
			    "disk of %" PRIu64
			    " bytes: no %zu bytes at %" PRIu64,
			    map->size, length, offset);
	if (!length)
		return 0;
	for (extent = find_extent(map, offset); length; extent++) {
		uint64_t room = extent_end(map, extent) - offset;
		size_t part = min_u64(room, length);
		int rc = 0;

		if (extent->region)
			rc = region_read(extent->region,
					 extent->from +
					     (offset - extent->offset),
					 next, part, err);
		else
			memset(next, 0, part);
		if (rc)
			return rc;
		offset += part;
		next += part;
		length -= part;
	}
	return 0;
}

struct map_extent map_find(const struct map *map, uint64_t offset)
{
	const struct extent *extent = find_extent(map, offset);

	assert(map->is_sealed && offset < map->size);
	return (struct map_extent){
		.offset = extent->offset,
		.length = extent_end(map, extent) - extent->offset,
		.region = extent->region,
		.from = extent->from,
	};
}

struct map_run map_run(const struct map *map, uint64_t offset)
{
	const struct extent *extent = find_extent(map, offset);
	const struct extent *end = map->extents.items + map->extents.count;
	bool is_zero = !extent->region;

	assert(map->is_sealed && offset < map->size);
	while (extent + 1 < end && !extent[1].region == is_zero)
		extent++;
	return (struct map_run){ extent_end(map, extent), is_zero };
}
