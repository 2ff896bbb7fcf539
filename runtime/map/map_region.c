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

int map_region_new(const struct map *map, struct region **out,
		   struct error *err)
{
	struct map_region *region = malloc(sizeof *region);

	if (!region)
		return fail_memory(err);
	region->region.kind = &map_kind;
	region->region.size = map_size(map);
	region->map = map;
	*out = &region->region;
	return 0;
}
