/* SPDX-License-Identifier: Apache-2.0 */
/* What a region lends are its bytes, or settling says that they may not be;
 * a file that is cut, replaced or deleted under load ends in -EIO and one
 * line, never in a signal, and all other bytes are served. */
/* Sanitizers: address thread */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "tests/check.h"
#include "runtime/map/overlay.h"
#include "runtime/region/bytes.h"
#include "runtime/region/file.h"
#include "runtime/region/generated.h"
#include "runtime/region/zero.h"

enum { FILE_SIZE = 200001, NR_FILES = 5 };

struct world {
	char folder[90];
	int fd; /* of the folder */
	struct file_store *store;
	struct reporter reporter;
	pthread_mutex_t lock;
	char lines[4096];
	atomic_int nr_lines;
	char names[NR_FILES][16];
	struct file_region files[NR_FILES];
	struct map *map; /* one file behind the other */
	struct overlay *disk;
};

static void take_line(void *context, const char *text)
{
	struct world *world = context;

	pthread_mutex_lock(&world->lock);
	snprintf(world->lines + strlen(world->lines), 512, "%s\n", text);
	world->nr_lines++;
	pthread_mutex_unlock(&world->lock);
}

static void write_file(struct world *world, const char *name, int byte,
		       size_t size)
{
	int fd = openat(world->fd, name, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	char *text = malloc(size + 1);

	memset(text, byte, size);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, size), size);
	close(fd);
	free(text);
}

static void plan_files(struct world *world)
{
	struct stat status;

	for (int i = 0; i < NR_FILES; i++) {
		snprintf(world->names[i], sizeof world->names[i], "f%d", i);
		write_file(world, world->names[i], 'a' + i, FILE_SIZE);
		assert_int_equal(fstatat(world->fd, world->names[i], &status,
					 AT_SYMLINK_NOFOLLOW),
				 0);
		file_region_init(&world->files[i], world->store, NULL,
				 world->names[i], &status);
	}
	/* the clock ticks, so that the next change has another time */
	usleep(20000);
}

static void map_files(struct world *world)
{
	assert_int_equal(map_new(NR_FILES * FILE_SIZE, &world->map, NULL), 0);
	for (uint64_t i = 0; i < NR_FILES; i++)
		assert_int_equal(map_put(world->map, i * FILE_SIZE,
					 &world->files[i].region, 0, FILE_SIZE,
					 NULL),
				 0);
	assert_int_equal(map_seal(world->map, NULL), 0);
	assert_int_equal(overlay_new(world->map, &world->disk, NULL), 0);
}

static int set_up(void **state)
{
	struct world *world = calloc(1, sizeof *world);

	assert_non_null(scratch_folder(world->folder, sizeof world->folder));
	world->fd = open(world->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	pthread_mutex_init(&world->lock, NULL);
	world->reporter = (struct reporter){ take_line, world };
	assert_int_equal(file_store_open(dup(world->fd), "src", 2,
					 &world->reporter, &world->store, NULL),
			 0);
	plan_files(world);
	map_files(world);
	*state = world;
	return 0;
}

static int tear_down(void **state)
{
	struct world *world = *state;
	char command[128];

	overlay_free(world->disk);
	map_free(world->map);
	file_store_free(world->store);
	close(world->fd);
	snprintf(command, sizeof command, "rm -r %s", world->folder);
	assert_int_equal(system(command), 0);
	free(world);
	return 0;
}

/* Through the kernel, as a socket would take them. Returns how many came. */
static ssize_t pass_on(const void *from, void *to, size_t length)
{
	int fd = memfd_create("passed", MFD_CLOEXEC);
	ssize_t written = pwrite(fd, from, length, 0);

	if (written > 0 && pread(fd, to, (size_t)written, 0) != written)
		written = -1;
	close(fd);
	return written;
}

static bool is_all(const uint8_t *bytes, int byte, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (bytes[i] != byte)
			return false;
	return true;
}

static void test_lent_files(void **state)
{
	static uint8_t bytes[FILE_SIZE];
	struct world *world = *state;
	const struct region *region = &world->files[0].region;
	struct region_loan loan, second;
	struct error err;

	assert_int_equal(region_lend(region, 5, FILE_SIZE - 5, &loan, &err), 0);
	assert_int_equal(region_lend(region, 0, 50000, &second, &err), 0);
	assert_true(loan.is_foreign && !loan.is_stable && loan.from == 5);
	assert_ptr_equal(loan.bytes, second.bytes + 5);
	assert_int_equal(pass_on(loan.bytes, bytes, FILE_SIZE - 5),
			 FILE_SIZE - 5);
	assert_true(is_all(bytes, 'a', FILE_SIZE - 5));
	assert_int_equal(pread(loan.fd, bytes, 9, (off_t)loan.from), 9);
	assert_int_equal(region_settle(&loan, &err), 0);
	assert_int_equal(region_settle(&second, &err), 0);
	/* what is small is not mapped */
	assert_int_equal(region_lend(region, 3, 4096, &loan, &err), 0);
	assert_int_equal(region_lend(region, 4, 4096, &second, &err), 0);
	assert_null(loan.bytes);
	assert_int_equal(pread(loan.fd, bytes, 9, (off_t)loan.from), 9);
	assert_true(loan.from == 3 && is_all(bytes, 'a', 9));
	assert_int_equal(region_settle(&loan, &err), 0);
	region_release(&second);
	assert_null(second.region);
	assert_int_equal(region_lend(region, 1, FILE_SIZE, &loan, &err),
			 -ERANGE);
}

static void test_stable(void **state)
{
	struct world *world = *state;
	struct region_loan loan;
	struct region *region;

	file_store_set_stable(world->store);
	assert_int_equal(
	    region_lend(&world->files[0].region, 0, 100000, &loan, NULL), 0);
	assert_true(loan.is_stable && loan.fd >= 0);
	assert_int_equal(region_settle(&loan, NULL), 0);
	assert_int_equal(open_file_region_new(openat(world->fd, "f1", O_RDONLY),
					      "f1", &world->reporter, &region,
					      NULL),
			 0);
	assert_int_equal(region_lend(region, 7, 100000, &loan, NULL), 0);
	assert_false(loan.is_stable);
	assert_int_equal(region_settle(&loan, NULL), 0);
	open_file_region_set_stable(region);
	assert_int_equal(region_lend(region, 7, 100000, &loan, NULL), 0);
	assert_true(loan.is_stable && loan.from == 7);
	write_file(world, "f1", 'B', FILE_SIZE);
	assert_int_equal(region_settle(&loan, NULL), -EIO);
	assert_int_equal(world->nr_lines, 1);
	region_free(region);
}

static int make_block(const void *context, uint64_t index, uint8_t *block,
		      struct error *err)
{
	(void)context;
	(void)err;
	memset(block, (int)index, 512);
	return 0;
}

static void test_lent_memory(void **state)
{
	struct generated_region generated;
	struct bytes_region bytes;
	struct region zeros;
	struct region_loan loan;
	struct error err;

	(void)state;
	bytes_region_init(&bytes, "0123456789", 10);
	assert_int_equal(region_lend(&bytes.region, 3, 7, &loan, &err), 0);
	assert_memory_equal(loan.bytes, "3456789", 7);
	assert_true(!loan.is_foreign && loan.fd == -1);
	assert_int_equal(region_settle(&loan, &err), 0);
	assert_int_equal(region_lend(&bytes.region, 4, 7, &loan, &err),
			 -ERANGE);
	zero_region_init(&zeros, 1 << 20);
	assert_int_equal(region_lend(&zeros, 77, 65536, &loan, &err), 0);
	assert_true(is_all(loan.bytes, 0, 65536));
	assert_int_equal(region_settle(&loan, &err), 0);
	assert_int_equal(region_lend(&zeros, 77, 65537, &loan, &err), -ENOTSUP);
	generated_region_init(&generated, 512, 4, make_block, NULL);
	assert_int_equal(region_lend(&generated.region, 0, 512, &loan, &err),
			 -ENOTSUP);
}

static void rewrite(struct world *world)
{
	write_file(world, "f0", 'A', FILE_SIZE);
}

static void cut(struct world *world)
{
	write_file(world, "f0", 'A', 0);
}

static void cut_in_the_middle(struct world *world)
{
	int fd = openat(world->fd, "f0", O_WRONLY);

	assert_int_equal(ftruncate(fd, 70000), 0);
	close(fd);
}

static void replace(struct world *world)
{
	write_file(world, "new", 'A', FILE_SIZE);
	assert_int_equal(renameat(world->fd, "new", world->fd, "f0"), 0);
}

static void delete (struct world *world)
{
	assert_int_equal(unlinkat(world->fd, "f0", 0), 0);
}

/* While it is lent. */
static void check_change(struct world *world, void (*change)(struct world *))
{
	static uint8_t bytes[FILE_SIZE];
	const struct region *region = &world->files[0].region;
	struct region_loan loan;
	struct error err;

	assert_int_equal(region_lend(region, 0, FILE_SIZE, &loan, NULL), 0);
	change(world);
	pass_on(loan.bytes, bytes, FILE_SIZE);
	assert_int_equal(region_settle(&loan, &err), -EIO);
	assert_non_null(strstr(err.text, "src/f0: changed"));
	for (int i = 0; i < 3; i++) {
		assert_int_equal(region_lend(region, 0, FILE_SIZE, &loan, NULL),
				 -EIO);
		assert_int_equal(region_read(region, 0, bytes, 1, NULL), -EIO);
	}
	assert_int_equal(world->nr_lines, 1);
	assert_non_null(strstr(world->lines, "src/f0: "));
	assert_int_equal(
	    region_lend(&world->files[1].region, 0, FILE_SIZE, &loan, NULL), 0);
	assert_int_equal(region_settle(&loan, NULL), 0);
}

static void test_rewritten(void **state)
{
	check_change(*state, rewrite);
}

static void test_cut(void **state)
{
	check_change(*state, cut);
}

static void test_cut_in_the_middle(void **state)
{
	check_change(*state, cut_in_the_middle);
}

static void test_replaced(void **state)
{
	check_change(*state, replace);
}

static void test_deleted(void **state)
{
	check_change(*state, delete);
}

static int nr_views(const struct world *world)
{
	FILE *maps = fopen("/proc/self/maps", "r");
	char line[4096];
	int count = 0;

	assert_non_null(maps);
	while (fgets(line, sizeof line, maps))
		count += !!strstr(line, world->folder);
	fclose(maps);
	return count;
}

static void test_few_views_stay(void **state)
{
	struct world *world = *state;
	struct region_loan loans[NR_FILES];
	uint8_t byte;

	for (int i = 0; i < 50; i++) {
		struct region_loan loan;

		assert_int_equal(region_lend(&world->files[i % NR_FILES].region,
					     0, FILE_SIZE, &loan, NULL),
				 0);
		assert_int_equal(region_settle(&loan, NULL), 0);
		assert_true(nr_views(world) <= 2);
	}
	/* clients that take nothing hold no more than may stay; the others'
	 * files are read */
	for (int i = 0; i < NR_FILES; i++)
		assert_int_equal(region_lend(&world->files[i].region, 0,
					     FILE_SIZE, &loans[i], NULL),
				 i < 2 ? 0 : -ENOTSUP);
	assert_int_equal(nr_views(world), 2);
	assert_int_equal(
	    region_read(&world->files[4].region, 0, &byte, 1, NULL), 0);
	assert_int_equal(byte, 'e');
	for (int i = 0; i < 2; i++)
		assert_int_equal(region_settle(&loans[i], NULL), 0);
	assert_int_equal(
	    region_lend(&world->files[4].region, 0, FILE_SIZE, &loans[4], NULL),
	    0);
	assert_int_equal(region_settle(&loans[4], NULL), 0);
	assert_true(nr_views(world) <= 2);
}

/* ------------------------------------------------------------ under load */

struct load {
	struct world *world;
	atomic_bool is_over;
	atomic_int nr_rounds; /* in which everything was asked for */
	atomic_int nr_lent;
	atomic_bool changed[NR_FILES];
	_Atomic(const char *) failure;
};

/* The middle of a file, by a loan of the disk or by reading. */
static int take_file(struct load *load, int file, uint8_t *bytes, bool is_lent,
		     size_t *taken)
{
	struct overlay *disk = load->world->disk;
	uint64_t at = (uint64_t)file * FILE_SIZE + 100;
	struct piece piece;
	size_t nr;
	int rc;

	*taken = 20000;
	if (!is_lent)
		return overlay_read(disk, at, bytes, *taken, NULL);
	rc = overlay_borrow(disk, at, *taken, &piece, 1, &nr, NULL);
	if (rc)
		return rc;
	/* the others hold as many as may be held */
	if (piece.kind == PIECE_READ)
		return overlay_read(disk, at, bytes, *taken, NULL);
	load->nr_lent++;
	if (piece.kind != PIECE_LENT || piece.length != *taken)
		load->failure = "no loan";
	else if (pass_on(piece.loan.bytes, bytes, *taken) != (ssize_t)*taken)
		*taken = 0;
	return overlay_settle(disk, &piece, nr, NULL);
}

static void *take_files(void *argument)
{
	struct load *load = argument;
	uint8_t bytes[20000];

	for (int i = 0; !load->is_over && !load->failure; i++) {
		int file = i % NR_FILES;
		bool was_changed = load->changed[file];
		size_t taken;
		int rc = take_file(load, file, bytes, i / 7 % 2, &taken);

		if (!rc && was_changed)
			load->failure = "a changed file was served";
		else if (!rc && (!taken || !is_all(bytes, 'a' + file, taken)))
			load->failure = "other bytes were served";
		else if (rc && (rc != -EIO || file > 2))
			load->failure = "an error of a file that is well";
		load->nr_rounds += file == NR_FILES - 1;
	}
	return NULL;
}

static void let_run(struct load *load, int nr_rounds)
{
	int until = load->nr_rounds + nr_rounds;

	while (load->nr_rounds < until && !load->failure)
		usleep(1000);
}

static void test_under_load(void **state)
{
	struct load load = { .world = *state };
	struct world *world = *state;
	pthread_t threads[3];

	for (int i = 0; i < 3; i++)
		assert_int_equal(
		    pthread_create(&threads[i], NULL, take_files, &load), 0);
	let_run(&load, 200);
	cut(world);
	load.changed[0] = true;
	let_run(&load, 200);
	write_file(world, "new", 'X', FILE_SIZE);
	assert_int_equal(renameat(world->fd, "new", world->fd, "f1"), 0);
	load.changed[1] = true;
	let_run(&load, 200);
	assert_int_equal(unlinkat(world->fd, "f2", 0), 0);
	load.changed[2] = true;
	let_run(&load, 200);
	load.is_over = true;
	for (int i = 0; i < 3; i++)
		pthread_join(threads[i], NULL);
	if (load.failure)
		print_message("%s\n", load.failure);
	assert_null(load.failure);
	assert_true(load.nr_lent > 0);
	assert_int_equal(world->nr_lines, 3);
	for (int i = 0; i < 3; i++)
		assert_non_null(strstr(world->lines, world->names[i]));
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_lent_files),
		TEST(test_stable),
		TEST(test_lent_memory),
		TEST(test_rewritten),
		TEST(test_cut),
		TEST(test_cut_in_the_middle),
		TEST(test_replaced),
		TEST(test_deleted),
		TEST(test_few_views_stay),
		TEST(test_under_load),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
