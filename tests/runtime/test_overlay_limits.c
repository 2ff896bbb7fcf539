/* SPDX-License-Identifier: Apache-2.0 */
/* What writes take is bounded and given back: limits, trims, snapshots that
 * end, memory that is not to be had; and flushes share their work. */
/* Sanitizers: address thread */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/resource.h>

#include "tests/check.h"
#include "runtime/map/overlay_inside.h"
#include "runtime/region/bytes.h"

enum { STRIPE = OVERLAY_STRIPE_SIZE, SIZE = 40 * STRIPE + 4097 };

static uint8_t bytes[STRIPE], buffer[STRIPE];
static struct bytes_region data;

struct world {
	struct map *map;
	struct overlay *disk;
};

/* Data in the first ten stripes, nothing behind. */
static int set_up(void **state)
{
	struct world *world = calloc(1, sizeof *world);

	memset(bytes, 'b', sizeof bytes);
	bytes_region_init(&data, bytes, sizeof bytes);
	assert_int_equal(map_new(SIZE, &world->map, NULL), 0);
	for (uint64_t i = 0; i < 10; i++)
		assert_int_equal(map_put(world->map, i * STRIPE, &data.region,
					 0, STRIPE, NULL),
				 0);
	assert_int_equal(map_seal(world->map, NULL), 0);
	assert_int_equal(overlay_new(world->map, &world->disk, NULL), 0);
	*state = world;
	return 0;
}

static int tear_down(void **state)
{
	struct world *world = *state;

	overlay_free(world->disk);
	map_free(world->map);
	free(world);
	return 0;
}

static int write_byte(struct overlay *disk, uint64_t offset)
{
	return overlay_write(disk, offset, "w", 1, NULL);
}

static void test_limit(void **state)
{
	struct overlay *disk = ((struct world *)*state)->disk;
	struct error err;

	overlay_set_limit(disk, 5 * PAGE + 4095);
	assert_int_equal(overlay_write(disk, 0, buffer, 4 * PAGE, NULL), 0);
	assert_int_equal(overlay_memory(disk), 5 * PAGE);
	assert_int_equal(overlay_write(disk, 9 * PAGE, buffer, 1, &err),
			 -ENOSPC);
	assert_non_null(strstr(err.text, "limit"));
	assert_int_equal(write_byte(disk, STRIPE), -ENOSPC);
	assert_int_equal(overlay_read(disk, 9 * PAGE, buffer, 1, NULL), 0);
	assert_int_equal(buffer[0], 'b');
	/* in part of what is there, and of it only */
	assert_int_equal(overlay_write(disk, 3 * PAGE, buffer, 2 * PAGE, NULL),
			 -ENOSPC);
	/* what is written already can be written again */
	for (int i = 0; i < 9; i++)
		assert_int_equal(overlay_write(disk, 3, buffer, 3 * PAGE, NULL),
				 0);
	assert_int_equal(overlay_memory(disk), 5 * PAGE);
	/* and what is given back goes elsewhere */
	assert_int_equal(overlay_zero(disk, PAGE, PAGE, NULL), 0);
	assert_int_equal(overlay_memory(disk), 4 * PAGE);
	assert_int_equal(write_byte(disk, 9 * PAGE), 0);
	assert_int_equal(write_byte(disk, PAGE), -ENOSPC);
	/* never too late */
	overlay_set_limit(disk, 0);
	assert_int_equal(write_byte(disk, 9 * PAGE), 0);
	assert_int_equal(write_byte(disk, PAGE), -ENOSPC);
	overlay_set_limit(disk, UINT64_MAX);
	assert_int_equal(write_byte(disk, PAGE), 0);
}

/* A page that somebody holds is his affair; one in a snapshot takes memory. */
static void test_limit_and_snapshots(void **state)
{
	struct overlay *disk = ((struct world *)*state)->disk, *snapshot;
	struct piece piece;
	size_t nr;

	assert_int_equal(overlay_write(disk, 0, buffer, 4 * PAGE, NULL), 0);
	overlay_set_limit(disk, 5 * PAGE);
	assert_int_equal(overlay_borrow(disk, 0, PAGE, &piece, 1, &nr, NULL),
			 0);
	assert_int_equal(write_byte(disk, 0), 0);
	assert_int_equal(pages_taken(disk->table.pages), 6);
	assert_int_equal(overlay_settle(disk, &piece, nr, NULL), 0);
	assert_int_equal(pages_taken(disk->table.pages), 5);
	assert_int_equal(overlay_snapshot(disk, &snapshot, NULL), 0);
	assert_int_equal(overlay_memory(disk), 5 * PAGE);
	assert_int_equal(write_byte(disk, 0), -ENOSPC);
	overlay_set_limit(disk, 7 * PAGE);
	assert_int_equal(write_byte(disk, 0), 0);
	assert_int_equal(write_byte(disk, 0), 0);
	assert_int_equal(write_byte(disk, PAGE), -ENOSPC);
	/* the snapshot outlives its overlay */
	overlay_free(snapshot);
	assert_int_equal(overlay_memory(disk), 5 * PAGE);
	assert_int_equal(write_byte(disk, PAGE), 0);
	assert_int_equal(overlay_memory(disk), 5 * PAGE);
}

static void test_snapshot_outlives(void **state)
{
	struct world *world = *state;
	struct overlay *snapshot;

	assert_int_equal(overlay_write(world->disk, 1, "one", 3, NULL), 0);
	assert_int_equal(overlay_snapshot(world->disk, &snapshot, NULL), 0);
	assert_int_equal(overlay_write(world->disk, 1, "two", 3, NULL), 0);
	overlay_free(world->disk);
	world->disk = snapshot;
	assert_int_equal(overlay_read(snapshot, 0, buffer, 5, NULL), 0);
	assert_memory_equal(buffer, "boneb", 5);
	assert_int_equal(overlay_memory(snapshot), 2 * PAGE);
	assert_int_equal(pages_taken(snapshot->table.pages), 2);
}

static void test_zeros_take_nothing(void **state)
{
	struct overlay *disk = ((struct world *)*state)->disk;
	struct overlay_run run;

	/* where nobody mapped anything, at any byte */
	assert_int_equal(
	    overlay_zero(disk, 10 * STRIPE, SIZE - 10 * STRIPE, NULL), 0);
	assert_int_equal(overlay_zero(disk, 11 * STRIPE + 5, 9999, NULL), 0);
	assert_int_equal(overlay_memory(disk), 0);
	/* whole stripes share one leaf */
	assert_int_equal(overlay_zero(disk, 0, 9 * STRIPE, NULL), 0);
	assert_int_equal(overlay_memory(disk), PAGE);
	run = overlay_run(disk, 5, UINT64_MAX);
	assert_true(run.is_zero);
	assert_int_equal(run.end, 9 * STRIPE);
	/* parts of what is zeros already */
	assert_int_equal(overlay_zero(disk, 77, 9 * STRIPE - 99, NULL), 0);
	assert_true(overlay_memory(disk) <= 3 * PAGE);
	/* a write to one of them is nobody else's */
	assert_int_equal(write_byte(disk, 5), 0);
	assert_int_equal(overlay_read(disk, STRIPE + 5, buffer, 1, NULL), 0);
	assert_int_equal(buffer[0], 0);
	assert_int_equal(overlay_zero(disk, 0, SIZE, NULL), 0);
	assert_true(overlay_memory(disk) <= 2 * PAGE);
	run = overlay_run(disk, 0, UINT64_MAX);
	assert_true(run.is_zero && run.end == SIZE);
}

static void test_runs(void **state)
{
	struct overlay *disk = ((struct world *)*state)->disk;
	static const struct {
		uint64_t from, limit, end;
		bool is_zero;
	} cases[] = {
		{ 0, UINT64_MAX, 3 * PAGE, false },
		{ 3 * PAGE, UINT64_MAX, 4 * PAGE, true },
		{ 4 * PAGE, UINT64_MAX, 10 * STRIPE, false },
		{ 4 * PAGE, 99999, 99999, false },
		{ 10 * STRIPE, UINT64_MAX, 12 * STRIPE + PAGE, true },
		{ 12 * STRIPE + PAGE + 1, UINT64_MAX, 12 * STRIPE + 2 * PAGE,
		  false },
		{ 12 * STRIPE + 2 * PAGE, UINT64_MAX, SIZE, true },
	};

	assert_int_equal(overlay_zero(disk, 3 * PAGE, PAGE, NULL), 0);
	assert_int_equal(write_byte(disk, 12 * STRIPE + PAGE), 0);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct overlay_run run =
		    overlay_run(disk, cases[i].from, cases[i].limit);

		assert_int_equal(run.end, cases[i].end);
		assert_int_equal(run.is_zero, cases[i].is_zero);
	}
}

/* ----------------------------------------------------- the process's memory */

/* What sanitizers need of it is another matter. */
#if defined __SANITIZE_THREAD__ || defined __SANITIZE_ADDRESS__
enum { IS_SANITIZED = true };
#else
enum { IS_SANITIZED = false };
#endif

static uint64_t resident(void)
{
	FILE *file = fopen("/proc/self/statm", "r");
	unsigned long all, now = 0;

	assert_non_null(file);
	assert_int_equal(fscanf(file, "%lu %lu", &all, &now), 2);
	fclose(file);
	return (uint64_t)now * 4096;
}

static void test_memory_goes_back(void **state)
{
	struct overlay *disk = ((struct world *)*state)->disk;
	uint64_t before = resident(), full;

	if (IS_SANITIZED)
		return;
	for (uint64_t i = 0; i < 30; i++)
		assert_int_equal(
		    overlay_write(disk, i * STRIPE, buffer, STRIPE, NULL), 0);
	full = resident();
	assert_true(full > before + 55 * (1 << 20));
	/* three quarters of each stripe, in pieces */
	for (uint64_t i = 0; i < 30 * 4; i++)
		if (i % 4 < 3)
			assert_int_equal(overlay_zero(disk, i * STRIPE / 4,
						      STRIPE / 4, NULL),
					 0);
	assert_true(resident() < full - 30 * (1 << 20));
	assert_int_equal(overlay_zero(disk, 0, SIZE, NULL), 0);
	assert_true(resident() < before + 6 * (1 << 20));
	/* and it is of use again */
	assert_int_equal(overlay_write(disk, 0, bytes, STRIPE, NULL), 0);
	assert_int_equal(overlay_read(disk, 0, buffer, STRIPE, NULL), 0);
	assert_memory_equal(buffer, bytes, STRIPE);
}

static void test_no_memory(void **state)
{
	struct overlay *disk = ((struct world *)*state)->disk;
	struct rlimit before, none = { 0 };
	uint64_t at = 0;
	int rc = 0;

	if (IS_SANITIZED)
		return;
	/* some memory there is */
	assert_int_equal(overlay_write(disk, 0, "full", 4, NULL), 0);
	assert_int_equal(getrlimit(RLIMIT_AS, &before), 0);
	none.rlim_cur = none.rlim_max = before.rlim_max;
	none.rlim_cur = 0;
	assert_int_equal(setrlimit(RLIMIT_AS, &none), 0);
	for (; !rc && at < SIZE; at += rc ? 0 : PAGE)
		rc = overlay_write(disk, at, "full", 4, NULL);
	/* room for four, asked for eight */
	assert_int_equal(overlay_zero(disk, 4 * PAGE, 4 * PAGE, NULL), 0);
	assert_int_equal(overlay_write(disk, 4 * PAGE, buffer, 8 * PAGE, NULL),
			 -ENOMEM);
	for (uint64_t i = 4; i < 8; i++)
		assert_int_equal(overlay_write(disk, i * PAGE, "full", 4, NULL),
				 0);
	assert_int_equal(setrlimit(RLIMIT_AS, &before), 0);
	assert_int_equal(rc, -ENOMEM);
	assert_true(at > 400 * PAGE);
	/* what was written is there, and it goes on from here */
	for (uint64_t i = 0; i < at; i += PAGE) {
		assert_int_equal(overlay_read(disk, i, buffer, 4, NULL), 0);
		assert_memory_equal(buffer, "full", 4);
	}
	assert_int_equal(overlay_write(disk, at, buffer, STRIPE, NULL), 0);
	assert_int_equal(pages_taken(disk->table.pages),
			 pages_charged(disk->table.pages));
}

/* ------------------------------------------------------------------- flushes
 */

struct slow_store {
	struct overlay_store store;
	atomic_int nr_puts, nr_commits;
	atomic_bool is_held, fails;
};

static int slow_put(struct overlay_store *store, uint64_t page,
		    const uint8_t *data_of_page, struct error *err)
{
	struct slow_store *slow = (struct slow_store *)store;

	(void)page;
	(void)data_of_page;
	(void)err;
	slow->nr_puts++;
	return 0;
}

static int slow_commit(struct overlay_store *store, struct error *err)
{
	struct slow_store *slow = (struct slow_store *)store;

	slow->nr_commits++;
	while (slow->is_held)
		usleep(1000);
	return slow->fails ? fail(err, EIO, "on purpose") : 0;
}

static void *flush(void *overlay)
{
	return (void *)(intptr_t)overlay_flush(overlay, NULL);
}

static void test_flushes_share(void **state)
{
	struct overlay *disk = ((struct world *)*state)->disk;
	struct slow_store slow = { .store = { slow_put, slow_commit } };
	pthread_t first, others[4];
	void *rc;

	assert_int_equal(overlay_flush(disk, NULL), 0);
	overlay_set_store(disk, &slow.store);
	assert_int_equal(write_byte(disk, 0), 0);
	slow.is_held = true;
	assert_int_equal(pthread_create(&first, NULL, flush, disk), 0);
	while (!slow.nr_commits)
		usleep(1000);
	/* came too late for that one, and is waited for by four */
	assert_int_equal(write_byte(disk, PAGE), 0);
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&others[i], NULL, flush, disk),
				 0);
	usleep(20000);
	assert_int_equal(slow.nr_puts, 1);
	slow.is_held = false;
	pthread_join(first, &rc);
	assert_null(rc);
	for (int i = 0; i < 4; i++) {
		pthread_join(others[i], &rc);
		assert_null(rc);
	}
	assert_int_equal(slow.nr_puts, 2);
	assert_int_equal(slow.nr_commits, 2);
	assert_int_equal(overlay_flush(disk, NULL), 0);
	assert_int_equal(slow.nr_commits, 2);
}

static void test_failed_flush(void **state)
{
	struct overlay *disk = ((struct world *)*state)->disk, *snapshot;
	struct slow_store slow = { .store = { slow_put, slow_commit } };
	struct slow_store other = { .store = { slow_put, slow_commit } };
	struct error err;

	overlay_set_store(disk, &slow.store);
	assert_int_equal(overlay_write(disk, 5, buffer, 3 * PAGE, NULL), 0);
	assert_int_equal(overlay_zero(disk, STRIPE, STRIPE, NULL), 0);
	slow.fails = true;
	assert_int_equal(overlay_flush(disk, &err), -EIO);
	assert_string_equal(err.text, "on purpose");
	assert_int_equal(slow.nr_puts, 4 + 512);
	slow.fails = false;
	assert_int_equal(overlay_flush(disk, NULL), 0);
	assert_int_equal(slow.nr_puts, 2 * (4 + 512));
	assert_int_equal(overlay_flush(disk, NULL), 0);
	assert_int_equal(slow.nr_puts, 2 * (4 + 512));
	/* a snapshot's store gets all of it */
	assert_int_equal(overlay_snapshot(disk, &snapshot, NULL), 0);
	assert_int_equal(overlay_flush(snapshot, NULL), 0);
	overlay_set_store(snapshot, &other.store);
	assert_int_equal(overlay_flush(snapshot, NULL), 0);
	assert_int_equal(other.nr_puts, 4 + 512);
	overlay_free(snapshot);
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_limit),
		TEST(test_limit_and_snapshots),
		TEST(test_snapshot_outlives),
		TEST(test_zeros_take_nothing),
		TEST(test_runs),
		TEST(test_flushes_share),
		TEST(test_failed_flush),
		TEST(test_memory_goes_back),
		TEST(test_no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
