/* SPDX-License-Identifier: Apache-2.0 */
/* With writers, trims, readers, snapshots and flushes at once, nobody ever
 * sees half of a write, or one that is older than the last that returned. */
/* Sanitizers: address thread */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>

#include "tests/check.h"
#include "runtime/base/checked.h"
#include "runtime/map/overlay_inside.h"
#include "tests/runtime/random.h"

/*
 * The disk is cells, which begin and end in the middle of pages and are
 * written and zeroed whole, each by one thread. A cell is records that say
 * whose they are: the cell, the place in it, and which write it was. Odd
 * writes are zeros.
 */
enum {
	NR_RECORDS = 611,
	CELL = NR_RECORDS * 16,
	STRIPE = OVERLAY_STRIPE_SIZE,
	CELLS = STRIPE / CELL, /* of a stripe; the rest of it is free */
	NR_STRIPES = 3,
	NR_CELLS = CELLS * NR_STRIPES,
	NR_WRITERS = 3,
	NR_READERS = 2,
	MAX_CELLS = 20, /* that are read at once */
};

#ifdef __SANITIZE_THREAD__
enum { NR_WRITES = 6000 };
#else
enum { NR_WRITES = 150000 };
#endif

struct record {
	uint64_t write;
	uint32_t cell, place;
};

static struct overlay *disk;
static struct map *map;
/* numbers of writes */
static atomic_uint begun[NR_CELLS], returned[NR_CELLS];
static atomic_int nr_writers;
static _Atomic(const char *) failure;

static uint8_t put_bytes[NR_STRIPES * STRIPE];
static atomic_uint at_flush[NR_CELLS]; /* returned when the flush began */

static void wrong(const char *what)
{
	failure = what;
}

static uint64_t cell_offset(unsigned cell)
{
	return (uint64_t)(cell / CELLS) * STRIPE +
	       (uint64_t)(cell % CELLS) * CELL;
}

static void fill_cell(struct record *records, unsigned cell, unsigned write)
{
	for (unsigned i = 0; i < NR_RECORDS; i++)
		records[i] = (struct record){ write, cell, i };
}

/* Whether it is whole; *write is the number, or 0 where it is zeros. */
static bool is_whole(const uint8_t *bytes, unsigned cell, unsigned *write)
{
	struct record first, record;

	memcpy(&first, bytes, sizeof first);
	*write = (unsigned)first.write;
	for (unsigned i = 0; i < NR_RECORDS; i++) {
		memcpy(&record, bytes + i * sizeof record, sizeof record);
		if (record.write != first.write)
			return false;
		if (first.write && (record.cell != cell || record.place != i))
			return false;
		if (!first.write && (record.cell || record.place))
			return false;
	}
	return true;
}

/* `from` had returned before it was seen, `to` is the last that had begun
 * afterwards. */
static bool is_seen_in_time(unsigned write, unsigned from, unsigned to)
{
	if (write)
		return write >= from && write <= to && write % 2 == 0;
	/* nothing yet, or zeros: the first or a later one was that */
	return from == 0 || from % 2 || to > from;
}

static void write_room(uint64_t offset, const void *bytes)
{
	const uint8_t *next = bytes;
	struct overlay_write write;

	if (overlay_write_begin(disk, offset, CELL, &write, NULL)) {
		wrong("no room for a write");
		return;
	}
	for (size_t i = 0; i < write.nr_room; i++) {
		memcpy(write.room[i].iov_base, next, write.room[i].iov_len);
		next += write.room[i].iov_len;
	}
	if (overlay_write_end(disk, &write, NULL))
		wrong("a write could not end");
}

static void *write_cells(void *argument)
{
	unsigned number = (unsigned)(uintptr_t)argument;
	struct random random = { number };
	struct record records[NR_RECORDS];

	for (int i = 0; i < NR_WRITES && !failure; i++) {
		unsigned cell =
		    (unsigned)random_below(&random, NR_CELLS / NR_WRITERS) *
			NR_WRITERS +
		    number;
		unsigned write = ++begun[cell];

		fill_cell(records, cell, write);
		if (write % 2)
			overlay_zero(disk, cell_offset(cell), CELL, NULL);
		else if (i % 2)
			write_room(cell_offset(cell), records);
		else
			overlay_write(disk, cell_offset(cell), records, CELL,
				      NULL);
		returned[cell] = write;
	}
	nr_writers--;
	return NULL;
}

struct view {
	unsigned first, nr; /* cells of one stripe */
	unsigned from[MAX_CELLS], to[MAX_CELLS];
	uint8_t bytes[MAX_CELLS * CELL];
};

static void check_view(struct view *view)
{
	unsigned write;

	for (unsigned i = 0; i < view->nr; i++) {
		if (!is_whole(view->bytes + i * CELL, view->first + i, &write))
			wrong("half of a write was read");
		else if (!is_seen_in_time(write, view->from[i], view->to[i]))
			wrong("an old or a future write was read");
	}
}

static void copy_pieces(struct view *view, const struct piece *pieces,
			size_t nr)
{
	uint8_t *next = view->bytes;

	for (size_t i = 0; i < nr; i++) {
		if (pieces[i].kind == PIECE_LENT)
			memcpy(next, pieces[i].loan.bytes, pieces[i].length);
		else
			memset(next, 0, pieces[i].length);
		next += pieces[i].length;
	}
	if (next != view->bytes + view->nr * CELL)
		wrong("pieces are missing");
}

static void look(struct view *view, struct random *random)
{
	struct piece pieces[MAX_CELLS * 4];
	uint64_t offset;
	size_t nr = 0;

	view->first = (unsigned)random_below(random, NR_CELLS);
	view->nr = (unsigned)min_u64(CELLS - view->first % CELLS,
				     1 + random_below(random, MAX_CELLS));
	for (unsigned i = 0; i < view->nr; i++)
		view->from[i] = returned[view->first + i];
	offset = cell_offset(view->first);
	if (random_below(random, 2)) {
		if (overlay_read(disk, offset, view->bytes, view->nr * CELL,
				 NULL))
			wrong("a read failed");
	} else if (overlay_borrow(disk, offset, view->nr * CELL, pieces,
				  MAX_CELLS * 4, &nr, NULL)) {
		wrong("nothing was lent");
	}
	for (unsigned i = 0; i < view->nr; i++)
		view->to[i] = begun[view->first + i];
	if (nr)
		copy_pieces(view, pieces, nr);
	overlay_settle(disk, pieces, nr, NULL);
}

static void *read_cells(void *argument)
{
	struct random random = { (uintptr_t)argument + 100 };
	struct view *view = malloc(sizeof *view);

	while (nr_writers && !failure) {
		look(view, &random);
		check_view(view);
	}
	free(view);
	return NULL;
}

/* Every cell of the snapshot, against what it was when it was taken. */
static void check_snapshot(struct overlay *snapshot, const unsigned *from,
			   const unsigned *to, unsigned *seen, bool is_first)
{
	uint8_t bytes[CELL];
	unsigned write;

	for (unsigned cell = 0; cell < NR_CELLS; cell++) {
		overlay_read(snapshot, cell_offset(cell), bytes, CELL, NULL);
		if (!is_whole(bytes, cell, &write))
			wrong("a snapshot has half of a write");
		else if (!is_seen_in_time(write, from[cell], to[cell]))
			wrong("a snapshot is of another time");
		else if (!is_first && write != seen[cell])
			wrong("a snapshot changed");
		seen[cell] = write;
	}
}

static void *take_snapshots(void *argument)
{
	unsigned from[NR_CELLS], to[NR_CELLS], seen[NR_CELLS];
	struct record records[NR_RECORDS];
	struct overlay *snapshot;

	(void)argument;
	fill_cell(records, 999999, 999999);
	while (nr_writers && !failure) {
		for (unsigned i = 0; i < NR_CELLS; i++)
			from[i] = returned[i];
		if (overlay_snapshot(disk, &snapshot, NULL)) {
			wrong("no snapshot");
			break;
		}
		for (unsigned i = 0; i < NR_CELLS; i++)
			to[i] = begun[i];
		check_snapshot(snapshot, from, to, seen, true);
		check_snapshot(snapshot, from, to, seen, false);
		/* what is written to it, the others would see as wrong */
		for (unsigned i = 0; i < NR_CELLS; i += 5)
			overlay_write(snapshot, cell_offset(i), records, CELL,
				      NULL);
		overlay_free(snapshot);
	}
	return NULL;
}

static int store_put(struct overlay_store *store, uint64_t page,
		     const uint8_t *bytes, struct error *err)
{
	(void)store;
	(void)err;
	if (bytes)
		memcpy(put_bytes + page * PAGE, bytes, PAGE);
	else
		memset(put_bytes + page * PAGE, 0, PAGE);
	return 0;
}

static int store_commit(struct overlay_store *store, struct error *err)
{
	unsigned write;

	(void)store;
	for (unsigned i = 0; i < NR_CELLS; i++) {
		if (!is_whole(put_bytes + cell_offset(i), i, &write))
			wrong("half of a write was stored");
		else if (!is_seen_in_time(write, at_flush[i], begun[i]))
			wrong("an old write was stored");
	}
	/* those that it took are to come again */
	return at_flush[0] % 8 == 7 ? fail(err, EIO, "not now") : 0;
}

static void *flush_often(void *argument)
{
	(void)argument;
	while (nr_writers && !failure) {
		for (unsigned i = 0; i < NR_CELLS; i++)
			at_flush[i] = returned[i];
		overlay_flush(disk, NULL);
	}
	return NULL;
}

static void run_threads(void)
{
	pthread_t threads[NR_WRITERS + NR_READERS + 2];
	int nr = 0;

	nr_writers = NR_WRITERS;
	for (uintptr_t i = 0; i < NR_WRITERS; i++)
		pthread_create(&threads[nr++], NULL, write_cells, (void *)i);
	for (uintptr_t i = 0; i < NR_READERS; i++)
		pthread_create(&threads[nr++], NULL, read_cells, (void *)i);
	pthread_create(&threads[nr++], NULL, take_snapshots, NULL);
	pthread_create(&threads[nr++], NULL, flush_often, NULL);
	while (nr)
		pthread_join(threads[--nr], NULL);
}

static void test_stress(void **state)
{
	struct overlay_store store = { store_put, store_commit };

	(void)state;
	assert_int_equal(map_new(NR_STRIPES * STRIPE, &map, NULL), 0);
	assert_int_equal(map_seal(map, NULL), 0);
	assert_int_equal(overlay_new(map, &disk, NULL), 0);
	overlay_set_store(disk, &store);
	run_threads();
	if (failure)
		print_message("%s\n", failure);
	assert_null(failure);
	assert_int_equal(pages_taken(disk->table.pages),
			 pages_charged(disk->table.pages));
	overlay_free(disk);
	map_free(map);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_stress) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
