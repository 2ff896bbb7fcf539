/* SPDX-License-Identifier: Apache-2.0 */
/* Overlays, their snapshots and what a store got of them are flat arrays of
 * bytes, whatever is written, zeroed, borrowed, dropped and flushed, at any
 * byte and in any order; and no page is lost. */
/* Sanitizers: address */
#include <errno.h>

#include "tests/check.h"
#include "runtime/base/checked.h"
#include "runtime/map/overlay_inside.h"
#include "runtime/region/bytes.h"
#include "runtime/region/generated.h"
#include "runtime/region/zero.h"
#include "tests/runtime/random.h"

enum { STRIPE = OVERLAY_STRIPE_SIZE, SIZE = 3 * STRIPE + 4095, NR_DISKS = 4 };
enum { NR_PAGES = SIZE / PAGE + 1, NR_ROUNDS = 5, NR_STEPS = 1500 };

struct disk {
	struct overlay *overlay; /* NULL: none now */
	uint8_t *model;
};

struct world {
	struct random random;
	struct map *map;
	struct disk disks[NR_DISKS];
	uint8_t *base, *buffer;
	/* of disk 0: what was put, and what was committed */
	struct overlay_store store;
	uint8_t *put, *committed, *base_of_store;
	bool fails_put, fails_commit;
};

static int make_block(const void *context, uint64_t index, uint8_t *block,
		      struct error *err)
{
	(void)context;
	(void)err;
	for (int i = 0; i < 777; i++)
		block[i] = (uint8_t)(index * 7 + (uint64_t)i);
	return 0;
}

static struct generated_region generated;
static struct bytes_region bytes;
static struct region zeros;

/* Bytes that can be lent, bytes that cannot, holes and zeros, at odd places. */
static void make_map(struct world *world)
{
	struct random *random = &world->random;
	struct region *regions[] = { &generated.region, &bytes.region, &zeros,
				     NULL, &bytes.region };

	assert_int_equal(map_new(SIZE, &world->map, NULL), 0);
	for (int i = 0; i < 60; i++) {
		uint64_t at = random_below(random, SIZE);
		uint64_t length = random_below(
		    random, min_u64(SIZE - at, i % 3 ? 9000 : 900000) + 1);

		assert_int_equal(map_put(world->map, at,
					 regions[random_below(random, 5)], at,
					 length, NULL),
				 0);
	}
	assert_int_equal(map_seal(world->map, NULL), 0);
	assert_int_equal(map_read(world->map, 0, world->base, SIZE, NULL), 0);
}

static int store_put(struct overlay_store *store, uint64_t page,
		     const uint8_t *data, struct error *err)
{
	struct world *world =
	    (struct world *)((char *)store - offsetof(struct world, store));
	size_t size = min_u64(PAGE, SIZE - page * PAGE);

	assert_true(page < NR_PAGES);
	if (world->fails_put && !random_below(&world->random, 40))
		return fail(err, ENOSPC, "no room to put");
	if (data)
		memcpy(world->put + page * PAGE, data, size);
	else
		memset(world->put + page * PAGE, 0, size);
	return 0;
}

static int store_commit(struct overlay_store *store, struct error *err)
{
	struct world *world =
	    (struct world *)((char *)store - offsetof(struct world, store));

	if (world->fails_commit && random_below(&world->random, 2))
		return fail(err, EIO, "no commit");
	memcpy(world->committed, world->put, SIZE);
	return 0;
}

/* Offsets near page and stripe edges are where mistakes live. */
static uint64_t some_offset(struct random *random)
{
	static const uint64_t units[] = { 1, PAGE, STRIPE };
	uint64_t unit = units[random_below(random, 3)];
	uint64_t offset = random_below(random, SIZE / unit + 1) * unit;

	offset += random_below(random, 5);
	offset -= offset < 2 ? 0 : 2;
	return offset < SIZE ? offset : SIZE;
}

static uint64_t some_length(struct random *random, uint64_t room)
{
	static const uint64_t most[] = { 3,	   600,	      PAGE + 1,
					 5 * PAGE, 60 * PAGE, SIZE };
	uint64_t length = random_below(random, most[random_below(random, 6)]);

	return length < room ? length : room;
}

static void fill(struct world *world, size_t length)
{
	random_fill(&world->random, world->buffer, min_u64(length, 64));
	for (size_t i = 64; i < length; i++)
		world->buffer[i] = (uint8_t)(world->buffer[i % 64] + i / 256);
}

static void do_write(struct world *world, struct disk *disk, uint64_t at,
		     uint64_t length)
{
	fill(world, length);
	assert_int_equal(
	    overlay_write(disk->overlay, at, world->buffer, length, NULL), 0);
	memcpy(disk->model + at, world->buffer, length);
}

static void do_room(struct world *world, struct disk *disk, uint64_t at,
		    uint64_t length)
{
	struct overlay_write write;
	uint8_t *next = world->buffer;
	size_t all = 0;

	length = within_stripe(at, length);
	fill(world, length);
	assert_int_equal(
	    overlay_write_begin(disk->overlay, at, length, &write, NULL), 0);
	for (size_t i = 0; i < write.nr_room; i++) {
		memcpy(write.room[i].iov_base, next, write.room[i].iov_len);
		next += write.room[i].iov_len;
		all += write.room[i].iov_len;
	}
	assert_int_equal(all, length);
	if (!random_below(&world->random, 4)) {
		overlay_write_drop(disk->overlay, &write);
		return;
	}
	assert_int_equal(overlay_write_end(disk->overlay, &write, NULL), 0);
	memcpy(disk->model + at, world->buffer, length);
}

static void do_zero(struct world *world, struct disk *disk, uint64_t at,
		    uint64_t length)
{
	(void)world;
	assert_int_equal(overlay_zero(disk->overlay, at, length, NULL), 0);
	memset(disk->model + at, 0, length);
}

static void do_read(struct world *world, struct disk *disk, uint64_t at,
		    uint64_t length)
{
	assert_int_equal(
	    overlay_read(disk->overlay, at, world->buffer, length, NULL), 0);
	assert_memory_equal(world->buffer, disk->model + at, length);
}

static void check_piece(struct world *world, struct disk *disk,
			const struct piece *piece, uint64_t at)
{
	uint8_t *buffer = world->buffer;

	assert_true(piece->length > 0);
	if (piece->kind == PIECE_ZERO)
		memset(buffer, 0, piece->length);
	else if (piece->kind == PIECE_LENT)
		memcpy(buffer, piece->loan.bytes, piece->length);
	else
		assert_int_equal(region_read(piece->region, piece->from, buffer,
					     piece->length, NULL),
				 0);
	assert_memory_equal(buffer, disk->model + at, piece->length);
}

/* What is held stays as it is, whatever is written meanwhile. */
static void do_borrow(struct world *world, struct disk *disk, uint64_t at,
		      uint64_t length)
{
	static uint8_t before[SIZE];
	struct disk then = { NULL, before };
	struct piece pieces[20];
	size_t max = 1 + random_below(&world->random, 20), nr;
	uint64_t to = some_offset(&world->random);

	assert_int_equal(
	    overlay_borrow(disk->overlay, at, length, pieces, max, &nr, NULL),
	    0);
	assert_true(nr <= max && !length == !nr);
	memcpy(before, disk->model, SIZE);
	do_write(world, disk, to, min_u64(SIZE - to, 9999));
	do_zero(world, disk, to, min_u64(SIZE - to, 99999));
	for (size_t i = 0; i < nr; i++) {
		check_piece(world, &then, &pieces[i], at);
		assert_true(pieces[i].length <= length);
		at += pieces[i].length;
		length -= pieces[i].length;
	}
	assert_true(!length || nr == max);
	assert_int_equal(overlay_settle(disk->overlay, pieces, nr, NULL), 0);
}

static void do_run(struct world *world, struct disk *disk, uint64_t at,
		   uint64_t length)
{
	uint64_t limit = at + length;

	(void)world;
	while (at < limit) {
		struct overlay_run run = overlay_run(disk->overlay, at, limit);

		assert_true(run.end > at && run.end <= limit);
		for (uint64_t i = at; run.is_zero && i < run.end; i++)
			assert_int_equal(disk->model[i], 0);
		if (run.end < limit)
			assert_int_equal(
			    overlay_run(disk->overlay, run.end, limit).is_zero,
			    !run.is_zero);
		at = run.end;
	}
}

static void do_snapshot(struct world *world, struct disk *disk, uint64_t at,
			uint64_t length)
{
	struct disk *to = &world->disks[1 + at % (NR_DISKS - 1)];

	(void)length;
	if (to == disk)
		return;
	overlay_free(to->overlay);
	to->overlay = NULL;
	if (random_below(&world->random, 3) == 0)
		return;
	assert_int_equal(overlay_snapshot(disk->overlay, &to->overlay, NULL),
			 0);
	memcpy(to->model, disk->model, SIZE);
}

static void do_flush(struct world *world, struct disk *disk, uint64_t at,
		     uint64_t length)
{
	int rc;

	(void)length;
	if (disk != &world->disks[0])
		return;
	world->fails_put = at % 3 == 0;
	world->fails_commit = at % 3 == 1;
	rc = overlay_flush(disk->overlay, NULL);
	if (!rc)
		assert_memory_equal(world->committed, disk->model, SIZE);
	else
		assert_true(world->fails_put || world->fails_commit);
}

typedef void step(struct world *world, struct disk *disk, uint64_t at,
		  uint64_t length);

static void take_steps(struct world *world)
{
	static step *const steps[] = { do_write,    do_write,  do_room,
				       do_room,	    do_zero,   do_read,
				       do_read,	    do_borrow, do_run,
				       do_snapshot, do_flush };
	struct random *random = &world->random;

	for (int i = 0; i < NR_STEPS; i++) {
		struct disk *disk =
		    &world->disks[random_below(random, NR_DISKS)];
		uint64_t at = some_offset(random);
		uint64_t length = some_length(random, SIZE - at);

		if (!disk->overlay)
			disk = &world->disks[0];
		steps[random_below(random, sizeof steps / sizeof *steps)](
		    world, disk, at, length);
	}
}

/* Everything that is in use is in a table, and all of it can be given back. */
static void check_memory(struct world *world)
{
	struct disk *disk = &world->disks[0];
	struct pages *pages = disk->overlay->table.pages;

	for (int i = 0; i < NR_DISKS; i++)
		if (world->disks[i].overlay)
			do_read(world, &world->disks[i], 0, SIZE);
	assert_int_equal(pages_taken(pages), pages_charged(pages));
	for (int i = 1; i < NR_DISKS; i++) {
		overlay_free(world->disks[i].overlay);
		world->disks[i].overlay = NULL;
	}
	assert_int_equal(pages_taken(pages), pages_charged(pages));
	assert_true(overlay_memory(disk->overlay) <= (NR_PAGES + 4) * PAGE);
	do_zero(world, disk, 0, SIZE);
	assert_int_equal(pages_taken(pages), pages_charged(pages));
	assert_true(overlay_memory(disk->overlay) <= 5 * PAGE);
	assert_int_equal(map_read(world->map, 0, world->buffer, SIZE, NULL), 0);
	assert_memory_equal(world->buffer, world->base, SIZE);
}

static void play(struct world *world)
{
	struct disk *disk = &world->disks[0];

	make_map(world);
	assert_int_equal(overlay_new(world->map, &disk->overlay, NULL), 0);
	world->store = (struct overlay_store){ store_put, store_commit };
	overlay_set_store(disk->overlay, &world->store);
	memcpy(disk->model, world->base, SIZE);
	memcpy(world->put, world->base, SIZE);
	memcpy(world->committed, world->base, SIZE);
	take_steps(world);
	check_memory(world);
	do_flush(world, disk, 2, 0);
	assert_memory_equal(world->committed, disk->model, SIZE);
	overlay_free(disk->overlay);
	disk->overlay = NULL;
	map_free(world->map);
}

static void test_model(void **state)
{
	static struct world world;
	uint8_t **arrays[] = { &world.base, &world.buffer, &world.put,
			       &world.committed };

	(void)state;
	world.random = random_seeded(11);
	for (int i = 0; i < NR_DISKS; i++)
		world.disks[i].model = malloc(SIZE);
	for (int i = 0; i < 4; i++)
		*arrays[i] = malloc(SIZE);
	bytes_region_init(&bytes, malloc(SIZE), SIZE);
	random_fill(&world.random, (uint8_t *)bytes.data, SIZE);
	generated_region_init(&generated, 777, SIZE / 777 + 1, make_block,
			      NULL);
	zero_region_init(&zeros, SIZE);
	for (int i = 0; i < NR_ROUNDS; i++)
		play(&world);
	for (int i = 0; i < NR_DISKS; i++)
		free(world.disks[i].model);
	for (int i = 0; i < 4; i++)
		free(*arrays[i]);
	free((void *)bytes.data);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_model) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
