/* SPDX-License-Identifier: Apache-2.0 */
/* An overlay reads as a flat array of bytes that starts as the map and takes
 * the same writes; with several threads, every read sees the writes that
 * returned before it began. */
/* Sanitizers: address thread */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>

#include "tests/check.h"
#include "runtime/map/overlay.h"
#include "runtime/region/bytes.h"
#include "tests/runtime/random.h"

enum { PAGE = OVERLAY_PAGE_SIZE, SIZE = 3 * 512 * PAGE + 4095 };

static uint8_t base_bytes[SIZE];

/* The flat model has one thread; under ThreadSanitizer it is only slow. */
#ifdef __SANITIZE_THREAD__
enum { NR_MODELS = 1, NR_WRITES = 20 };
#else
enum { NR_MODELS = 6, NR_WRITES = 400 };
#endif

/* A region that fails to read its byte 20000, until it is told not to. */
struct fragile_region {
	struct region region;
	bool is_well;
};

static int read_fragile(const struct region *region, uint64_t offset,
			void *buffer, size_t length, struct error *err)
{
	const struct fragile_region *fragile =
	    (const struct fragile_region *)region;

	if (!fragile->is_well && offset <= 20000 && 20000 < offset + length)
		return fail(err, EIO, "fragile");
	memset(buffer, 'f', length);
	return 0;
}

static const struct region_kind fragile_kind = {
	.name = "fragile",
	.read = read_fragile,
};

static void new_overlay(struct region *region, uint64_t size, struct map **map,
			struct overlay **overlay)
{
	assert_int_equal(map_new(size, map, NULL), 0);
	assert_int_equal(map_put(*map, 0, region, 0, region->size, NULL), 0);
	assert_int_equal(map_seal(*map, NULL), 0);
	assert_int_equal(overlay_new(*map, overlay, NULL), 0);
	assert_int_equal(overlay_size(*overlay), size);
	assert_int_equal(overlay_memory(*overlay), 0);
}

/* Offsets near page and leaf edges are where mistakes live. */
static uint64_t random_offset(struct random *random, uint64_t size)
{
	static const uint64_t units[] = { 1, PAGE, 512 * PAGE };
	uint64_t unit = units[random_below(random, 3)];
	uint64_t offset = random_below(random, size / unit + 1) * unit;

	offset += random_below(random, 5);
	offset -= offset < 2 ? 0 : 2;
	return offset < size ? offset : size;
}

static uint64_t random_length(struct random *random, uint64_t room)
{
	static const uint64_t most[] = { 3, 600, PAGE + 1, 5 * PAGE, SIZE };
	uint64_t length = random_below(random, most[random_below(random, 5)]);

	return length < room ? length : room;
}

static void test_random_writes(void **state)
{
	struct random random = random_seeded(5);
	static uint8_t model[SIZE], buffer[SIZE];
	struct bytes_region bytes;
	struct overlay *overlay;
	struct map *map;

	(void)state;
	random_fill(&random, base_bytes, SIZE);
	/* beyond the bytes the map is zeros */
	bytes_region_init(&bytes, base_bytes, SIZE - 5000);
	memset(base_bytes + SIZE - 5000, 0, 5000);
	for (int round = 0; round < NR_MODELS; round++) {
		memcpy(model, base_bytes, SIZE);
		new_overlay(&bytes.region, SIZE, &map, &overlay);
		for (int i = 0; i < NR_WRITES; i++) {
			uint64_t at = random_offset(&random, SIZE);
			uint64_t length = random_length(&random, SIZE - at);

			random_fill(&random, buffer, length < 64 ? length : 64);
			assert_int_equal(
			    overlay_write(overlay, at, buffer, length, NULL),
			    0);
			memcpy(model + at, buffer, length);
			at = random_offset(&random, SIZE);
			length = random_length(&random, SIZE - at);
			assert_int_equal(
			    overlay_read(overlay, at, buffer, length, NULL), 0);
			assert_memory_equal(buffer, model + at, length);
		}
		assert_int_equal(overlay_read(overlay, 0, buffer, SIZE, NULL),
				 0);
		assert_memory_equal(buffer, model, SIZE);
		assert_true(overlay_memory(overlay) <=
			    SIZE / PAGE * PAGE + 5 * PAGE);
		/* and nothing of it reached the map */
		assert_int_equal(map_read(map, 0, buffer, SIZE, NULL), 0);
		assert_memory_equal(buffer, base_bytes, SIZE);
		overlay_free(overlay);
		map_free(map);
	}
}

static void test_errors(void **state)
{
	struct fragile_region fragile = { { &fragile_kind, 40001 }, false };
	struct overlay *overlay;
	struct map *map;
	uint8_t buffer[2 * PAGE];
	struct error err = { 0 };

	(void)state;
	new_overlay(&fragile.region, 40001, &map, &overlay);
	assert_int_equal(overlay_read(overlay, 40001, buffer, 1, &err),
			 -ERANGE);
	assert_int_equal(overlay_read(overlay, UINT64_MAX, buffer, 2, &err),
			 -ERANGE);
	assert_int_equal(overlay_write(overlay, 40001, buffer, 1, &err),
			 -ENOSPC);
	assert_int_equal(overlay_write(overlay, 39000, buffer, 1002, &err),
			 -ENOSPC);
	assert_int_equal(overlay_write(overlay, UINT64_MAX, buffer, 2, &err),
			 -ENOSPC);
	assert_int_equal(overlay_memory(overlay), 0);

	/* a part of a page that cannot be copied */
	assert_int_equal(overlay_read(overlay, 20000, buffer, 1, &err), -EIO);
	assert_int_equal(overlay_write(overlay, 19000, "x", 1, &err), -EIO);
	assert_string_equal(err.text, "fragile");
	assert_int_equal(overlay_read(overlay, 19000, buffer, 1, &err), 0);
	assert_int_equal(buffer[0], 'f');
	/* the whole page needs no copy, and heals it */
	memset(buffer, 'w', sizeof buffer);
	assert_int_equal(overlay_write(overlay, 4 * PAGE, buffer, PAGE, &err),
			 0);
	assert_int_equal(overlay_read(overlay, 19999, buffer, 3, &err), 0);
	assert_memory_equal(buffer, "www", 3);
	/* the last page is whole, too, when it is written up to the end */
	assert_int_equal(
	    overlay_write(overlay, 9 * PAGE, buffer, 40001 - 9 * PAGE, &err),
	    0);
	overlay_free(overlay);
	map_free(map);
	overlay_free(NULL);
}

static void test_huge(void **state)
{
	const uint64_t size = 1ULL << 50;
	struct overlay *overlay;
	struct region *region;
	struct map *map;
	char text[4] = "";

	(void)state;
	assert_int_equal(bytes_region_own(calloc(1, 1), 1, &region, NULL), 0);
	new_overlay(region, size, &map, &overlay);
	assert_int_equal(overlay_write(overlay, size - 3, "end", 3, NULL), 0);
	assert_int_equal(
	    overlay_write(overlay, (1ULL << 32) - 1, "mid", 3, NULL), 0);
	assert_int_equal(overlay_read(overlay, size - 3, text, 3, NULL), 0);
	assert_string_equal(text, "end");
	assert_int_equal(overlay_read(overlay, (1ULL << 32) - 1, text, 3, NULL),
			 0);
	assert_string_equal(text, "mid");
	/* three pages, each in a leaf of its own */
	assert_int_equal(overlay_memory(overlay), 6 * PAGE);
	overlay_free(overlay);
	map_free(map);
	region_free(region);
}

/*
 * Thread k of n writes bytes k, n + k, 2n + k ... of the first of each page,
 * all of them at one page at a time so that its first write is contended, and
 * looks at everybody's bytes afterwards.
 */
enum { NR_THREADS = 4, NR_SHARED = 500, PER_PAGE = 64 };

struct writer {
	struct overlay *overlay;
	pthread_barrier_t *barrier;
	int number;
	const char *failure;
};

static void write_own(struct writer *writer, int page)
{
	uint8_t value = (uint8_t)writer->number;

	for (int i = writer->number; i < PER_PAGE; i += NR_THREADS)
		if (overlay_write(writer->overlay, (uint64_t)page * PAGE + i,
				  &value, 1, NULL))
			writer->failure = "a write failed";
}

static void check_page(struct writer *writer, int page)
{
	uint8_t seen[PER_PAGE];

	if (overlay_read(writer->overlay, (uint64_t)page * PAGE, seen, PER_PAGE,
			 NULL))
		writer->failure = "a read failed";
	for (int i = 0; i < PER_PAGE; i++)
		if (i % NR_THREADS == writer->number
			? seen[i] != writer->number
			: seen[i] != 'b' && seen[i] != i % NR_THREADS)
			writer->failure = "a wrong byte";
}

static void *write_interleaved(void *argument)
{
	struct writer *writer = argument;

	for (int page = 0; page < NR_SHARED; page++) {
		pthread_barrier_wait(writer->barrier);
		write_own(writer, page);
		check_page(writer, page);
	}
	for (int page = 0; page < NR_SHARED; page++)
		check_page(writer, page);
	return NULL;
}

static void test_threads_interleave(void **state)
{
	struct writer writers[NR_THREADS];
	pthread_barrier_t barrier;
	pthread_t threads[NR_THREADS];
	struct bytes_region bytes;
	struct overlay *overlay;
	struct map *map;

	(void)state;
	memset(base_bytes, 'b', NR_SHARED * PAGE);
	bytes_region_init(&bytes, base_bytes, NR_SHARED * PAGE);
	new_overlay(&bytes.region, NR_SHARED * PAGE, &map, &overlay);
	pthread_barrier_init(&barrier, NULL, NR_THREADS);
	for (int i = 0; i < NR_THREADS; i++) {
		writers[i] = (struct writer){ overlay, &barrier, i, NULL };
		assert_int_equal(pthread_create(&threads[i], NULL,
						write_interleaved, &writers[i]),
				 0);
	}
	for (int i = 0; i < NR_THREADS; i++) {
		pthread_join(threads[i], NULL);
		assert_null(writers[i].failure);
	}
	pthread_barrier_destroy(&barrier);
	/* each page was copied once, and one leaf is enough */
	assert_int_equal(overlay_memory(overlay), (NR_SHARED + 1) * PAGE);
	overlay_free(overlay);
	map_free(map);
}

/* One thread writes a page after the other and says how far it is; readers
 * must find what it said. */
struct progress {
	struct overlay *overlay;
	atomic_int written; /* pages */
	atomic_bool failed;
};

enum { PROGRESS_PAGES = 1200 };

static void *follow(void *argument)
{
	struct progress *progress = argument;
	uint8_t bytes[2];
	int written;

	do {
		written = progress->written;
		if (!written)
			continue;
		if (overlay_read(progress->overlay,
				 (uint64_t)written * PAGE - 1, bytes, 1,
				 NULL) ||
		    bytes[0] != (uint8_t)written)
			progress->failed = true;
	} while (written < PROGRESS_PAGES && !progress->failed);
	return NULL;
}

static void test_returned_writes_are_seen(void **state)
{
	static uint8_t page[PAGE];
	struct progress progress = { 0 };
	struct bytes_region bytes;
	pthread_t readers[2];
	struct map *map;

	(void)state;
	memset(base_bytes, 0, PROGRESS_PAGES * PAGE);
	bytes_region_init(&bytes, base_bytes, PROGRESS_PAGES * PAGE);
	new_overlay(&bytes.region, PROGRESS_PAGES * PAGE, &map,
		    &progress.overlay);
	for (int i = 0; i < 2; i++)
		assert_int_equal(
		    pthread_create(&readers[i], NULL, follow, &progress), 0);
	for (int i = 1; i <= PROGRESS_PAGES; i++) {
		memset(page, i, PAGE);
		assert_int_equal(overlay_write(progress.overlay,
					       (uint64_t)(i - 1) * PAGE + 1,
					       page + 1, PAGE - 1, NULL),
				 0);
		progress.written = i;
	}
	for (int i = 0; i < 2; i++)
		pthread_join(readers[i], NULL);
	assert_false(progress.failed);
	overlay_free(progress.overlay);
	map_free(map);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random_writes),
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_huge),
		cmocka_unit_test(test_threads_interleave),
		cmocka_unit_test(test_returned_writes_are_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
