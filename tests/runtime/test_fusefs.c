/* SPDX-License-Identifier: Apache-2.0 */
/* Disks as files of a FUSE filesystem: bytes, holes, writes, flushes, errors.
 */
/* Sanitizers: address */

#include "tests/check.h"

#include <fcntl.h>
#include <linux/falloc.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "runtime/fuse/fusefs.h"

enum {
	DATA = 5 << 20,		/* what the region fills, from byte 0 */
	DISK = (9 << 20) + 512, /* the rest of the disk is zeros */
	FILE_SIZE = 10 << 20,
	ALIGNMENT = 2 << 20,
};

/* A region whose byte n is a function of n, until it fails. */
static atomic_bool is_broken;

static uint8_t byte_at(uint64_t offset)
{
	return (uint8_t)(offset * 2654435761u >> 24);
}

static int read_pattern(const struct region *region, uint64_t offset,
			void *buffer, size_t length, struct error *err)
{
	size_t i;

	(void)region;
	if (atomic_load(&is_broken))
		return fail(err, EIO, "it is broken");
	for (i = 0; i < length; i++)
		((uint8_t *)buffer)[i] = byte_at(offset + i);
	return 0;
}

static const struct region_kind pattern = { .name = "pattern",
					    .read = read_pattern };

/* Counts what the flush brings. */
struct counter {
	struct overlay_store store;
	int pages, commits;
};

static int count_page(struct overlay_store *store, uint64_t page,
		      const uint8_t *bytes, struct error *err)
{
	(void)page;
	(void)bytes;
	(void)err;
	((struct counter *)store)->pages++;
	return 0;
}

static int count_commit(struct overlay_store *store, struct error *err)
{
	(void)err;
	((struct counter *)store)->commits++;
	return 0;
}

struct fixture {
	struct region region;
	struct map *map;
	struct overlay *disks[2];
	struct counter counter;
	struct fusefs_disk files[2];
	struct fusefs *fs;
	char failure[64];
	int fd; /* of the first */
};

static void hear(void *context, const struct fusefs_disk *disk,
		 const struct error *error)
{
	struct fixture *f = context;

	assert_string_equal(disk->name, "written");
	snprintf(f->failure, sizeof f->failure, "%.40s", error->text);
}

static int set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof *f);
	struct fusefs_settings settings = {
		.disks = f->files, .nr_disks = 2, .failed = hear, .context = f
	};

	*state = f;
	atomic_store(&is_broken, false);
	f->region = (struct region){ &pattern, DATA };
	f->counter.store = (struct overlay_store){ count_page, count_commit };
	assert_int_equal(map_new(DISK, &f->map, NULL), 0);
	assert_int_equal(map_put(f->map, 0, &f->region, 0, DATA, NULL), 0);
	assert_int_equal(map_seal(f->map, NULL), 0);
	assert_int_equal(overlay_new(f->map, &f->disks[0], NULL), 0);
	assert_int_equal(overlay_new(f->map, &f->disks[1], NULL), 0);
	overlay_set_store(f->disks[0], &f->counter.store);
	f->files[0] = (struct fusefs_disk){ .name = "written",
					    .disk = f->disks[0],
					    .alignment = ALIGNMENT };
	f->files[1] = (struct fusefs_disk){ .name = "read",
					    .disk = f->disks[1],
					    .is_read_only = true };
	assert_int_equal(fusefs_new(&settings, &f->fs, NULL), 0);
	assert_int_equal(fusefs_hide(f->fs, NULL), 0);
	assert_int_equal(fusefs_open(f->fs, 0, O_RDWR, &f->fd, NULL), 0);
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	close(f->fd);
	fusefs_free(f->fs);
	overlay_free(f->disks[0]);
	overlay_free(f->disks[1]);
	map_free(f->map);
	free(f);
	return 0;
}

static int byte_of(int fd, uint64_t offset)
{
	uint8_t byte;

	assert_int_equal(pread(fd, &byte, 1, (off_t)offset), 1);
	return byte;
}

static void test_reads(void **state)
{
	struct fixture *f = *state;
	uint8_t *bytes = malloc(FILE_SIZE);
	struct stat status;
	size_t i;

	assert_int_equal(fstat(f->fd, &status), 0);
	assert_int_equal(status.st_size, FILE_SIZE);
	assert_int_equal(status.st_blocks * 512, DATA);
	assert_int_equal(pread(f->fd, bytes, FILE_SIZE, 0), FILE_SIZE);
	for (i = 0; i < DATA; i += 511)
		assert_int_equal(bytes[i], byte_at(i));
	for (i = DATA; i < FILE_SIZE; i++)
		assert_int_equal(bytes[i], 0);
	assert_int_equal(pread(f->fd, bytes, 4096, FILE_SIZE), 0);
	free(bytes);
}

/* Behind the disk's end there are zeros, not what a thread read before. */
static void test_reads_behind_the_end(void **state)
{
	const off_t end = DISK & ~(ALIGNMENT / 2 - 1);
	struct fixture *f = *state;
	static uint8_t bytes[1 << 20];
	size_t i, round;

	for (round = 0; round < 12; round++) {
		assert_int_equal(
		    posix_fadvise(f->fd, 0, 0, POSIX_FADV_DONTNEED), 0);
		for (i = 0; i < DATA; i += sizeof bytes)
			assert_int_equal(pread(f->fd, bytes, sizeof bytes, i),
					 sizeof bytes);
		assert_int_equal(pread(f->fd, bytes, sizeof bytes, end),
				 sizeof bytes);
		for (i = 0; i < sizeof bytes; i++)
			assert_int_equal(bytes[i], 0);
	}
}

/* As QEMU does it: a private mapping, written, of a file that is not. */
static void test_private_mapping(void **state)
{
	struct fixture *f = *state;
	uint8_t *bytes;
	int fd;

	assert_int_equal(fusefs_open(f->fs, 1, O_RDWR, &fd, NULL), 0);
	bytes = mmap(NULL, DISK, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	assert_ptr_not_equal(bytes, MAP_FAILED);
	assert_int_equal(bytes[DATA - 1], byte_at(DATA - 1));
	bytes[1234567] = (uint8_t)~bytes[1234567];
	assert_int_equal(byte_of(fd, 1234567), byte_at(1234567));
	assert_int_equal(overlay_memory(f->disks[1]), 0);
	assert_int_equal(pwrite(fd, "x", 1, 0), -1);
	assert_int_equal(errno, EPERM);
	munmap(bytes, DISK);
	close(fd);
}

static void test_writes(void **state)
{
	struct fixture *f = *state;
	char text[8] = "";

	assert_int_equal(pwrite(f->fd, "written", 7, 4090), 7);
	assert_int_equal(overlay_read(f->disks[0], 4090, text, 7, NULL), 0);
	assert_string_equal(text, "written");
	assert_int_equal(byte_of(f->fd, 4097), byte_at(4097));
	assert_int_equal(pwrite(f->fd, "x", 1, DISK), -1);
	assert_int_equal(errno, ENOSPC);
	assert_int_equal(ftruncate(f->fd, 4096), -1);
	assert_int_equal(errno, EPERM);
	assert_int_equal(ftruncate(f->fd, FILE_SIZE), 0);
	assert_int_equal(f->counter.commits, 0);
	assert_int_equal(fsync(f->fd), 0);
	assert_int_equal(f->counter.commits, 1);
	assert_int_equal(f->counter.pages, 2);
	overlay_set_limit(f->disks[0], 0);
	assert_int_equal(pwrite(f->fd, "x", 1, 1 << 20), -1);
	assert_int_equal(errno, ENOSPC);
}

/* As QEMU does it where the guest's writes are kept. */
static void test_shared_mapping(void **state)
{
	struct fixture *f = *state;
	uint8_t *bytes =
	    mmap(NULL, FILE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, f->fd, 0);
	uint8_t byte;

	assert_ptr_not_equal(bytes, MAP_FAILED);
	bytes[100] = 'a';
	bytes[DISK - 1] = 'z'; /* of the page that the disk ends in */
	assert_int_equal(fsync(f->fd), 0);
	assert_int_equal(f->counter.pages, 2);
	assert_int_equal(overlay_read(f->disks[0], 100, &byte, 1, NULL), 0);
	assert_int_equal(byte, 'a');
	assert_int_equal(overlay_read(f->disks[0], DISK - 1, &byte, 1, NULL),
			 0);
	assert_int_equal(byte, 'z');
	munmap(bytes, FILE_SIZE);
}

static void test_holes(void **state)
{
	struct fixture *f = *state;
	const int punch = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
	static const uint8_t zeros[1 << 20];
	uint64_t before;

	assert_int_equal(lseek(f->fd, 0, SEEK_DATA), 0);
	assert_int_equal(lseek(f->fd, 0, SEEK_HOLE), DATA);
	assert_int_equal(lseek(f->fd, DATA, SEEK_DATA), -1);
	assert_int_equal(errno, ENXIO);
	assert_int_equal(pwrite(f->fd, zeros, sizeof zeros, 8 << 20),
			 sizeof zeros);
	assert_int_equal(lseek(f->fd, DATA, SEEK_DATA), 8 << 20);
	before = overlay_memory(f->disks[0]);
	assert_true(before >= sizeof zeros);
	assert_int_equal(byte_of(f->fd, 1 << 20), byte_at(1 << 20));
	assert_int_equal(fallocate(f->fd, punch, 1 << 20, 8 << 20), 0);
	assert_true(overlay_memory(f->disks[0]) < before / 2);
	assert_int_equal(byte_of(f->fd, 1 << 20), 0);
	assert_int_equal(byte_of(f->fd, (1 << 20) - 1), byte_at((1 << 20) - 1));
	assert_int_equal(lseek(f->fd, 0, SEEK_HOLE), 1 << 20);
	assert_int_equal(fallocate(f->fd, 0, 0, FILE_SIZE), 0);
	assert_int_equal(fallocate(f->fd, 0, 0, FILE_SIZE + 1), -1);
}

/* What was read stays, for who opens the file later too; what was not fails,
 * and is told before it does. */
static void test_failure(void **state)
{
	struct fixture *f = *state;
	uint8_t byte;
	int fd;

	assert_int_equal(byte_of(f->fd, 0), byte_at(0));
	atomic_store(&is_broken, true);
	assert_int_equal(byte_of(f->fd, 1), byte_at(1));
	assert_int_equal(fusefs_open(f->fs, 0, O_RDONLY, &fd, NULL), 0);
	assert_int_equal(byte_of(fd, 2), byte_at(2));
	close(fd);
	assert_string_equal(f->failure, "");
	assert_int_equal(pread(f->fd, &byte, 1, 4 << 20), -1);
	assert_int_equal(errno, EIO);
	assert_string_equal(f->failure, "it is broken");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
		TEST(test_reads),   TEST(test_reads_behind_the_end),
		TEST(test_writes),  TEST(test_private_mapping),
		TEST(test_holes),   TEST(test_shared_mapping),
		TEST(test_failure),
	};
	struct error err = { 0 };

	if (fusefs_check(&err)) {
		printf("no FUSE here: %s\n", err.text);
		return 77;
	}
	return cmocka_run_group_tests(tests, NULL, NULL);
}
