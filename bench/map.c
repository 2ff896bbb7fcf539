/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A map of COUNT regions, built and searched at random.
 *
 *     map COUNT
 *
 * Prints, in this order: seconds of processor time to put and seal in
 * ascending order, the same in scattered order; and millions a second of
 * lookups in batches, of lookups one by one, and of runs.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "runtime/map/map.h"
#include "runtime/region/bytes.h"

enum { NR_LOOKUPS = 8000000, BATCH = 32, STEP = 4096 };

static struct bytes_region bytes;
static uint64_t sum; /* so that nothing is left out */

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Regions of a block, of which every eighth is followed by a hole. `step` is
 * coprime to the count; 1: ascending. */
static struct map *build(uint64_t count, uint64_t step)
{
	struct map *map;
	struct error err;
	uint64_t at = 0;

	if (map_new(count * 9 / 8 * STEP + STEP, &map, &err))
		exit(1);
	for (uint64_t i = 0; i < count; i++) {
		at = (at + step) % count;
		if (map_put(map, (at + at / 8) * STEP, &bytes.region, at % 2,
			    STEP, &err))
			exit(1);
	}
	if (map_seal(map, &err))
		exit(1);
	return map;
}

static uint64_t next_random(uint64_t *state)
{
	uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));

	z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	return z ^ z >> 27;
}

/* Without dividing, which takes as long as a search. */
static uint64_t below(uint64_t *state, uint64_t bound)
{
	return (uint64_t)((unsigned __int128)next_random(state) * bound >> 64);
}

static double find_many(const struct map *map)
{
	uint64_t state = 1, offsets[BATCH];
	struct map_extent extents[BATCH];
	double start = seconds();

	for (int i = 0; i < NR_LOOKUPS; i += BATCH) {
		for (int j = 0; j < BATCH; j++)
			offsets[j] = below(&state, map_size(map));
		map_find_many(map, offsets, BATCH, extents);
		for (int j = 0; j < BATCH; j++)
			sum += extents[j].length + extents[j].from;
	}
	return NR_LOOKUPS / (seconds() - start) / 1e6;
}

static double find(const struct map *map)
{
	uint64_t state = 2;
	double start = seconds();

	for (int i = 0; i < NR_LOOKUPS; i++) {
		struct map_extent e =
		    map_find(map, below(&state, map_size(map)));

		sum += e.length + e.from;
	}
	return NR_LOOKUPS / (seconds() - start) / 1e6;
}

static double find_runs(const struct map *map)
{
	uint64_t state = 3;
	double start = seconds();

	for (int i = 0; i < NR_LOOKUPS; i++)
		sum += map_run(map, below(&state, map_size(map))).end;
	return NR_LOOKUPS / (seconds() - start) / 1e6;
}

int main(int argc, char **argv)
{
	uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 0) : 1000000;
	double start, ascending, scattered;
	struct map *map;

	bytes_region_init(&bytes, calloc(1, STEP + 1), STEP + 1);
	start = seconds();
	map = build(count, 1);
	ascending = seconds() - start;
	map_free(map);
	start = seconds();
	map = build(count, 7368787);
	scattered = seconds() - start;
	printf("%f %f %f %f %f\n", ascending, scattered, find_many(map),
	       find(map), find_runs(map));
	fprintf(stderr, "%zu extents (%" PRIx64 ")\n", map_nr_extents(map),
		sum);
	map_free(map);
	free((void *)bytes.data);
	return 0;
}
