/* SPDX-License-Identifier: Apache-2.0 */
/* A map reads as a flat array of bytes into which the same puts were copied
 * one after the other. */
/* Sanitizers: address */
#include <errno.h>
#include <time.h>

#include "tests/check.h"
#include "runtime/map/map.h"
#include "runtime/region/bytes.h"
#include "runtime/region/zero.h"
#include "tests/runtime/random.h"

enum { MAX_SIZE = 4099, SOURCE = 8191 };

static uint8_t source_bytes[2][SOURCE];
static struct bytes_region sources[2];

static void put(struct map *map, uint8_t *model, uint64_t offset,
		struct region *region, uint64_t from, uint64_t length)
{
	assert_int_equal(map_put(map, offset, region, from, length, NULL), 0);
	if (region)
		memcpy(model + offset,
		       ((struct bytes_region *)region)->data + from, length);
	else
		memset(model + offset, 0, length);
}

static void put_random(struct random *random, struct map *map, uint8_t *model,
		       uint64_t size)
{
	uint64_t offset = random_below(random, size + 1);
	/* short ones more often: they make the more intricate maps */
	uint64_t length = random_below(
	    random, random_below(random, 2) ? size - offset + 1 : 30);
	struct region *region = NULL;
	uint64_t from = 0;

	if (length > size - offset)
		length = size - offset;
	if (random_below(random, 5)) {
		region = &sources[random_below(random, 2)].region;
		/* often where the last put left off, so that extents merge */
		from = random_below(random, 3)
			   ? offset
			   : random_below(random, SOURCE - length + 1);
	}
	put(map, model, offset, region, from, length);
}

/* Walks the extents: no gap, no overlap, nothing that could be one. */
static void check_extents(const struct map *map, const uint8_t *model)
{
	struct map_extent last = { 0 };
	size_t nr_extents = 0;

	for (uint64_t at = 0; at < map_size(map);) {
		struct map_extent e = map_find(map, at);
		uint8_t bytes[MAX_SIZE] = { 0 };

		assert_int_equal(e.offset, at);
		assert_true(e.length > 0);
		assert_int_equal(map_find(map, at + e.length - 1).offset, at);
		assert_int_equal(e.number, nr_extents);
		if (nr_extents)
			assert_int_equal(map_after(map, &last).offset, at);
		if (e.region)
			assert_int_equal(region_read(e.region, e.from, bytes,
						     e.length, NULL),
					 0);
		assert_memory_equal(bytes, model + at, e.length);
		assert_false(nr_extents && last.region == e.region &&
			     (!e.region || last.from + last.length == e.from));
		last = e;
		nr_extents++;
		at += e.length;
	}
	assert_int_equal(nr_extents, map_nr_extents(map));
}

/* Runs are what the extents say, put together; and searching for many at once
 * is searching for each. */
static void check_runs(struct random *random, const struct map *map)
{
	uint64_t size = map_size(map), offsets[50];
	struct map_extent extents[50];

	for (int i = 0; i < 50; i++)
		offsets[i] = random_below(random, size);
	map_find_many(map, offsets, 50, extents);
	for (int i = 0; i < 50; i++) {
		struct map_extent e = map_find(map, offsets[i]);
		struct map_run run = map_run(map, offsets[i]);
		bool is_zero = !e.region;

		assert_int_equal(extents[i].offset, e.offset);
		assert_int_equal(extents[i].length, e.length);
		assert_ptr_equal(extents[i].region, e.region);
		assert_int_equal(extents[i].from, e.from);
		while (e.offset + e.length < size &&
		       !map_find(map, e.offset + e.length).region == is_zero)
			e = map_find(map, e.offset + e.length);
		assert_int_equal(run.is_zero, is_zero);
		assert_int_equal(run.end, e.offset + e.length);
	}
}

static void check_reads(struct random *random, const struct map *map,
			const uint8_t *model)
{
	uint64_t size = map_size(map);
	uint8_t buffer[MAX_SIZE];

	assert_int_equal(map_read(map, 0, buffer, size, NULL), 0);
	assert_memory_equal(buffer, model, size);
	for (int i = 0; i < 20; i++) {
		uint64_t offset = random_below(random, size + 1);
		uint64_t length = random_below(random, size - offset + 1);

		assert_int_equal(map_read(map, offset, buffer, length, NULL),
				 0);
		assert_memory_equal(buffer, model + offset, length);
	}
	assert_int_equal(map_read(map, size, buffer, 1, NULL), -ERANGE);
	assert_int_equal(map_read(map, 1, buffer, size, NULL), -ERANGE);
}

static void test_random_puts(void **state)
{
	struct random random = random_seeded(1);
	uint8_t model[MAX_SIZE];

	(void)state;
	for (int round = 0; round < 5000; round++) {
		uint64_t size = 1 + random_below(&random, MAX_SIZE);
		uint64_t nr_puts = random_below(&random, 40);
		struct map *map;

		memset(model, 0, sizeof model);
		assert_int_equal(map_new(size, &map, NULL), 0);
		while (nr_puts--)
			put_random(&random, map, model, size);
		assert_int_equal(map_seal(map, NULL), 0);
		check_reads(&random, map, model);
		check_extents(map, model);
		check_runs(&random, map);
		map_free(map);
	}
}

static void test_ascending_puts(void **state)
{
	struct random random = random_seeded(2);
	uint8_t model[MAX_SIZE];

	(void)state;
	for (int round = 0; round < 1000; round++) {
		uint64_t at = random_below(&random, 3);
		struct map *map;

		memset(model, 0, sizeof model);
		assert_int_equal(map_new(MAX_SIZE, &map, NULL), 0);
		while (at < MAX_SIZE - 300) {
			uint64_t length = random_below(&random, 300);

			put(map, model, at,
			    random_below(&random, 4) ? &sources[0].region
						     : NULL,
			    random_below(&random, 2) ? at : 17, length);
			at += length + random_below(&random, 2) *
					   random_below(&random, 300);
		}
		assert_int_equal(map_seal(map, NULL), 0);
		check_reads(&random, map, model);
		check_extents(map, model);
		check_runs(&random, map);
		map_free(map);
	}
}

static void test_edges(void **state)
{
	static const struct {
		const char *label;
		uint64_t at, from, length; /* mapped */
		uint64_t read;		   /* probe */
		int byte;		   /* expected, -1: zero */
	} cases[] = {
		{ "first byte", 0, 0, 512, 0, 0 },
		{ "one before", 511, 0, 2, 510, -1 },
		{ "first of an odd place", 511, 7, 2, 511, 7 },
		{ "last byte of an odd tail", 0, 0, 513, 512, 512 },
		{ "one past the end", 0, 0, 513, 513, -1 },
		{ "above 32 bits", (1ULL << 32) - 1, 3, 2, 1ULL << 32, 4 },
		{ "the last byte of the map", UINT64_MAX - 1, 9, 1,
		  UINT64_MAX - 1, 9 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		uint8_t byte = 0xEE, expected = 0;
		struct map *map;

		print_message("%s\n", cases[i].label);
		if (cases[i].byte >= 0)
			expected = source_bytes[0][cases[i].byte];
		assert_int_equal(map_new(UINT64_MAX, &map, NULL), 0);
		assert_int_equal(map_put(map, cases[i].at, &sources[0].region,
					 cases[i].from, cases[i].length, NULL),
				 0);
		assert_int_equal(map_seal(map, NULL), 0);
		assert_int_equal(map_read(map, cases[i].read, &byte, 1, NULL),
				 0);
		assert_int_equal(byte, expected);
		map_free(map);
	}
}

static void test_refused(void **state)
{
	struct region *region = &sources[0].region;
	struct region *owned;
	struct error err;
	struct map *map;
	uint8_t byte;

	(void)state;
	assert_int_equal(map_new(1000, &map, &err), 0);
	assert_int_equal(map_put(map, 1, region, 0, 1000, &err), -ERANGE);
	assert_int_equal(map_put(map, UINT64_MAX, region, 0, 2, &err), -ERANGE);
	assert_int_equal(map_put(map, 0, region, SOURCE, 1, &err), -ERANGE);
	assert_int_equal(map_put(map, 0, region, 1, UINT64_MAX, &err), -ERANGE);
	assert_int_equal(map_put(map, 1000, region, SOURCE, 0, &err), 0);
	assert_int_equal(bytes_region_own(malloc(4), 4, &owned, NULL), 0);
	assert_int_equal(map_own(map, owned, &err), 0);
	assert_int_equal(map_seal(map, &err), 0);
	assert_int_equal(map_nr_extents(map), 1);
	assert_int_equal(map_put(map, 0, region, 0, 1, &err), -EBUSY);
	assert_int_equal(map_read(map, 999, &byte, 1, &err), 0);
	assert_int_equal(byte, 0);
	map_free(map);
	map_free(NULL);
}

static void test_empty(void **state)
{
	struct map *map;

	(void)state;
	assert_int_equal(map_new(0, &map, NULL), 0);
	assert_int_equal(map_seal(map, NULL), 0);
	assert_int_equal(map_nr_extents(map), 0);
	assert_int_equal(map_read(map, 0, NULL, 0, NULL), 0);
	assert_int_equal(map_read(map, 0, &map, 1, NULL), -ERANGE);
	map_free(map);
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* A million extents, each 3 bytes and a hole of 2; `step` is coprime to the
 * count, so 1 is ascending and another one is scattered. */
static void check_million(uint64_t step)
{
	enum { COUNT = 1000003 };
	struct random random = random_seeded(3);
	double start = seconds();
	uint64_t sum = 0;
	struct map *map;

	assert_int_equal(map_new(5ULL * COUNT, &map, NULL), 0);
	for (uint64_t i = 0; i < COUNT; i++)
		assert_int_equal(map_put(map, i * step % COUNT * 5,
					 &sources[0].region, 5, 3, NULL),
				 0);
	assert_int_equal(map_seal(map, NULL), 0);
	print_message("built in %.2f s\n", seconds() - start);
	assert_int_equal(map_nr_extents(map), 2 * COUNT);
	start = seconds();
	for (int i = 0; i < 1000000; i++) {
		uint64_t at = random_below(&random, 5ULL * COUNT);
		struct map_extent e = map_find(map, at);

		assert_true(e.offset <= at && at < e.offset + e.length);
		assert_int_equal(!e.region, at % 5 >= 3);
		sum += e.offset;
	}
	print_message("a million lookups in %.2f s (%llx)\n", seconds() - start,
		      (unsigned long long)sum);
	/* two orders of magnitude above what it takes, far below n squared */
	assert_true(seconds() - start < 60);
	map_free(map);
}

/* A run over many extents, and the zeros at its end, found in a few steps. */
static void test_far_run(void **state)
{
	enum { COUNT = 300007 };
	static const uint64_t holes[] = { 0, 1, 63, 64, 4096, 262144, 300006 };
	struct map *map;

	(void)state;
	assert_int_equal(map_new(2 * COUNT, &map, NULL), 0);
	for (uint64_t i = 0; i < COUNT; i++)
		assert_int_equal(
		    map_put(map, 2 * i, &sources[i % 2].region, i % 7, 2, NULL),
		    0);
	for (int i = 0; i < 7; i++)
		assert_int_equal(
		    map_put(map, 2 * holes[i] + 1, NULL, 0, 1, NULL), 0);
	assert_int_equal(map_seal(map, NULL), 0);
	for (int i = 0; i < 7; i++) {
		uint64_t hole = 2 * holes[i] + 1;
		struct map_run run = map_run(map, i ? 2 * holes[i - 1] + 2 : 0);

		assert_false(run.is_zero);
		assert_int_equal(run.end, hole);
		run = map_run(map, hole);
		assert_true(run.is_zero);
		assert_int_equal(run.end, hole + 1);
	}
	map_free(map);
}

/* A map that lies in another one. */
static void test_stacked(void **state)
{
	struct region *region;
	struct map *below, *map;
	struct region_loan loan;
	struct error err;
	uint8_t buffer[100], expected[100] = { 0 };

	(void)state;
	assert_int_equal(map_new(1000, &below, NULL), 0);
	assert_int_equal(map_put(below, 10, &sources[0].region, 3, 500, NULL),
			 0);
	assert_int_equal(map_put(below, 20, &sources[1].region, 0, 7, NULL), 0);
	assert_int_equal(map_seal(below, NULL), 0);
	assert_int_equal(map_region_new(below, &region, NULL), 0);
	assert_int_equal(map_new(2000, &map, NULL), 0);
	assert_int_equal(map_put(map, 101, region, 5, 600, NULL), 0);
	assert_int_equal(map_seal(map, NULL), 0);
	memcpy(expected + 6, source_bytes[0] + 3, 94);
	memcpy(expected + 16, source_bytes[1], 7);
	assert_int_equal(map_read(map, 100, buffer, 100, NULL), 0);
	assert_memory_equal(buffer, expected, 100);
	assert_int_equal(region_lend(region, 20, 7, &loan, &err), 0);
	assert_memory_equal(loan.bytes, source_bytes[1], 7);
	assert_int_equal(region_settle(&loan, &err), 0);
	assert_int_equal(region_lend(region, 20, 8, &loan, &err), -ENOTSUP);
	assert_int_equal(region_lend(region, 22, 6, &loan, &err), -ENOTSUP);
	assert_int_equal(region_lend(region, 0, 10, &loan, &err), -ENOTSUP);
	assert_int_equal(region_lend(region, 999, 2, &loan, &err), -ERANGE);
	map_free(map);
	region_free(region);
	map_free(below);
}

static void test_million(void **state)
{
	(void)state;
	check_million(1);
	check_million(7919);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random_puts),
		cmocka_unit_test(test_ascending_puts),
		cmocka_unit_test(test_edges),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_empty),
		cmocka_unit_test(test_far_run),
		cmocka_unit_test(test_stacked),
		cmocka_unit_test(test_million),
	};
	struct random random = random_seeded(4);

	for (int i = 0; i < 2; i++) {
		random_fill(&random, source_bytes[i], SOURCE);
		bytes_region_init(&sources[i], source_bytes[i], SOURCE);
	}
	return cmocka_run_group_tests(tests, NULL, NULL);
}
