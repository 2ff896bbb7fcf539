/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/map.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/base/vec.h"
#include "runtime/map/big.h"
#include "runtime/map/index.h"
#include "runtime/map/marks.h"
#include "runtime/map/sweep.h"

/*
 * An extent goes up to the next one's offset. What nobody mapped is an extent
 * without a region, so a sealed map has no gaps and an extent needs no length.
 * Offsets lie apart from the rest, since they are what a search reads.
 */
struct source {
	struct region *region; /* NULL: zeros */
	uint64_t from;	       /* byte of the region at the offset */
};
_Static_assert(sizeof(struct source) == 16, "map.h promises 24 bytes in all");

struct map {
	uint64_t size;
	VEC(struct put) puts; /* until it is sealed */
	bool is_ascending;    /* the puts, and they do not overlap */
	bool is_sealed;
	/* once it is sealed */
	uint64_t *offsets;
	struct source *sources;
	size_t nr_extents;
	struct index index;
	struct marks zeros; /* the extents without a region */
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
	big_free(map->offsets);
	big_free(map->sources);
	index_done(&map->index);
	marks_done(&map->zeros);
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

/* Where the pieces appended so far end; what lies between is zeros. */
struct sealing {
	struct map *map;
	uint64_t end;
};

static bool goes_on(const struct map *map, size_t last, uint64_t offset,
		    const struct region *region, uint64_t from)
{
	const struct source *source = &map->sources[last];

	return source->region == region &&
	       (!region ||
		source->from + (offset - map->offsets[last]) == from);
}

static void append_extent(struct map *map, uint64_t offset,
			  struct region *region, uint64_t from)
{
	size_t count = map->nr_extents;

	/* what goes on as the last one does anyway is no new one */
	if (count && goes_on(map, count - 1, offset, region, from))
		return;
	map->offsets[count] = offset;
	map->sources[count] = (struct source){ region, from };
	map->nr_extents++;
}

static void append_zeros(struct sealing *sealing, uint64_t end)
{
	if (end > sealing->end)
		append_extent(sealing->map, sealing->end, NULL, 0);
}

static int append_piece(void *context, const struct put *put, uint64_t start,
			uint64_t end)
{
	struct sealing *sealing = context;

	append_zeros(sealing, start);
	append_extent(sealing->map, start, put->region,
		      put->region ? put->from + (start - put->offset) : 0);
	sealing->end = end;
	return 0;
}

/*
 * Each put gives one piece, and one more where it goes on behind another one
 * that lies in it; each piece may have zeros in front, and the last one zeros
 * behind. Room that is not used is not touched.
 */
static int make_room(struct map *map)
{
	size_t most;

	if (mul_overflows(map->puts.count, 4, &most))
		return -ENOMEM;
	most += 1 + INDEX_NODE;
	map->offsets = big_new(most * sizeof *map->offsets);
	map->sources = big_new(most * sizeof *map->sources);
	return map->offsets && map->sources ? 0 : -ENOMEM;
}

static int resolve(struct map *map)
{
	struct sealing sealing = { map, 0 };
	int rc = 0;

	if (map->is_ascending)
		vec_each (&map->puts, put)
			append_piece(&sealing, put, put->offset,
				     put->offset + put->length);
	else
		rc = sweep(map->puts.items, map->puts.count, append_piece,
			   &sealing);
	append_zeros(&sealing, map->size);
	return rc;
}

static int build_search(struct map *map)
{
	size_t count = map->nr_extents;
	int rc;

	big_trim(map->sources, count * sizeof *map->sources);
	for (size_t i = count; i < round_up(count, INDEX_NODE); i++)
		map->offsets[i] = UINT64_MAX;
	big_trim(map->offsets,
		 round_up(count, INDEX_NODE) * sizeof *map->offsets);
	rc = index_build(&map->index, map->offsets, count);
	if (!rc)
		rc = marks_init(&map->zeros, count);
	for (size_t i = 0; i < count && !rc; i++)
		if (!map->sources[i].region)
			marks_set(&map->zeros, i);
	return rc;
}

int map_seal(struct map *map, struct error *err)
{
	assert(!map->is_sealed);
	map->is_sealed = true;
	if (make_room(map) || resolve(map))
		return fail_memory(err);
	vec_done(&map->puts);
	return build_search(map) ? fail_memory(err) : 0;
}

uint64_t map_size(const struct map *map)
{
	return map->size;
}

size_t map_nr_extents(const struct map *map)
{
	return map->nr_extents;
}

/* The last extent that begins at or before `offset`. */
static size_t find_extent(const struct map *map, uint64_t offset)
{
	size_t node = index_node(&map->index, offset) * INDEX_NODE;

	/* one of these it will be: fetched while its offsets are compared */
	__builtin_prefetch(&map->sources[node]);
	__builtin_prefetch(&map->sources[node + INDEX_NODE / 2]);
	return node + index_rank(&map->offsets[node], offset);
}

static uint64_t extent_end(const struct map *map, size_t extent)
{
	return extent + 1 == map->nr_extents ? map->size
					     : map->offsets[extent + 1];
}

static int read_extent(const struct map *map, size_t extent, uint64_t offset,
		       void *buffer, size_t length, struct error *err)
{
	const struct source *source = &map->sources[extent];

	if (source->region)
		return region_read(source->region,
				   source->from +
				       (offset - map->offsets[extent]),
				   buffer, length, err);
	memset(buffer, 0, length);
	return 0;
}

int map_read(const struct map *map, uint64_t offset, void *buffer,
	     size_t length, struct error *err)
{
	uint8_t *next = buffer;
	size_t extent;

	assert(map->is_sealed);
	if (!range_fits(offset, length, map->size))
		return fail(err, ERANGE,
			    "disk of %" PRIu64
			    " bytes: no %zu bytes at %" PRIu64,
			    map->size, length, offset);
	if (!length)
		return 0;
	for (extent = find_extent(map, offset); length; extent++) {
		size_t part = min_u64(extent_end(map, extent) - offset, length);
		int rc = read_extent(map, extent, offset, next, part, err);

		if (rc)
			return rc;
		offset += part;
		next += part;
		length -= part;
	}
	return 0;
}

static struct map_extent extent_at(const struct map *map, size_t extent)
{
	uint64_t start = map->offsets[extent];

	return (struct map_extent){
		.offset = start,
		.length = extent_end(map, extent) - start,
		.region = map->sources[extent].region,
		.from = map->sources[extent].from,
		.number = extent,
	};
}

struct map_extent map_after(const struct map *map,
			    const struct map_extent *extent)
{
	assert(extent->number + 1 < map->nr_extents);
	return extent_at(map, extent->number + 1);
}

struct map_extent map_find(const struct map *map, uint64_t offset)
{
	assert(map->is_sealed && offset < map->size);
	return extent_at(map, find_extent(map, offset));
}

void map_find_many(const struct map *map, const uint64_t *offsets, size_t nr,
		   struct map_extent *extents)
{
	size_t found[INDEX_BATCH];

	while (nr) {
		size_t part = min_u64(nr, INDEX_BATCH);

		index_nodes(&map->index, offsets, part, found);
		for (size_t i = 0; i < part; i++) {
			size_t node = found[i] * INDEX_NODE;

			found[i] =
			    node + index_rank(&map->offsets[node], offsets[i]);
			__builtin_prefetch(&map->sources[found[i]]);
		}
		for (size_t i = 0; i < part; i++)
			extents[i] = extent_at(map, found[i]);
		offsets += part;
		extents += part;
		nr -= part;
	}
}

struct map_run map_run(const struct map *map, uint64_t offset)
{
	size_t extent = find_extent(map, offset);
	size_t zeros = marks_next(&map->zeros, extent);

	assert(map->is_sealed && offset < map->size);
	if (zeros == extent)
		return (struct map_run){ extent_end(map, extent), true };
	return (struct map_run){ zeros == map->nr_extents ? map->size
							  : map->offsets[zeros],
				 false };
}
