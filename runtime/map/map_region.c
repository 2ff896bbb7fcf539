/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>

#include "runtime/map/map.h"

struct map_region {
	struct region region;
	const struct map *map;
};

static const struct map *map_of(const struct region *region)
{
	return ((const struct map_region *)region)->map;
}

static int read_map(const struct region *region, uint64_t offset, void *buffer,
		    size_t length, struct error *err)
{
	return map_read(map_of(region), offset, buffer, length, err);
}

/* What is lent is the extent's region's, and is settled there. */
static int lend_map(const struct region *region, uint64_t offset, size_t length,
		    struct region_loan *loan, struct error *err)
{
	struct map_extent extent = map_find(map_of(region), offset);
	uint64_t skip = offset - extent.offset;

	if (!extent.region || length > extent.length - skip)
		return -ENOTSUP;
	return region_lend(extent.region, extent.from + skip, length, loan,
			   err);
}

static void free_map_region(struct region *region)
{
	free(region);
}

static const struct region_kind map_kind = {
	.name = "map",
	.read = read_map,
	.lend = lend_map,
	.free = free_map_region,
};

static const struct region_kind slow_map_kind = {
	.name = "map",
	.is_slow = true,
	.read = read_map,
	.lend = lend_map,
	.free = free_map_region,
};

/* Any of it may be asked for. */
static bool is_slow(const struct map *map)
{
	struct map_extent extent;

	if (!map_size(map))
		return false;
	extent = map_find(map, 0);
	while (!extent.region || !extent.region->kind->is_slow) {
		if (extent.number + 1 == map_nr_extents(map))
			return false;
		extent = map_after(map, &extent);
	}
	return true;
}

int map_region_new(const struct map *map, struct region **out,
		   struct error *err)
{
	struct map_region *region = malloc(sizeof *region);

	if (!region)
		return fail_memory(err);
	region->region.kind = is_slow(map) ? &slow_map_kind : &map_kind;
	region->region.size = map_size(map);
	region->map = map;
	*out = &region->region;
	return 0;
}
