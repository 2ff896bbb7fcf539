/* SPDX-License-Identifier: Apache-2.0 */
/* Whichever allocation fails on the way from a source to a disk that is read
 * and written, the answer is "out of memory" and nothing is left behind. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/check.h"

#include "runtime/ext4/writer.h"
#include "runtime/map/overlay.h"
#include "runtime/tree/source.h"

/* -------------------------------------------------------------- allocation */

/* glibc's own doors, behind ours: the libraries go through ours, too. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);
void __libc_free(void *old);

#define CALLER __builtin_return_address(0)

static long nr_live, nr_until_failure = -1;
static bool has_failed;

/* The one that is due, and all that follow where `is_lasting`. */
static bool is_lasting;

/* Only our own code is to live with it: libarchive (3.6.2) does not. */
static bool is_ours(const void *caller)
{
	extern const char __executable_start[], etext[];

	return (const char *)caller >= __executable_start &&
	       (const char *)caller < etext;
}

static bool fails_now(const void *caller)
{
	if (nr_until_failure < 0 || !is_ours(caller))
		return false;
	if (nr_until_failure > 0) {
		nr_until_failure--;
		return false;
	}
	if (!is_lasting)
		nr_until_failure = -1;
	has_failed = true;
	errno = ENOMEM;
	return true;
}

static void *counted(void *memory)
{
	nr_live += !!memory;
	return memory;
}

void *malloc(size_t size)
{
	return fails_now(CALLER) ? NULL : counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
	return fails_now(CALLER) ? NULL : counted(__libc_calloc(count, size));
}

static void *resize(void *old, size_t size, const void *caller)
{
	void *memory;

	if (fails_now(caller))
		return NULL;
	memory = __libc_realloc(old, size);
	if (!old)
		return counted(memory);
	if (!size && !memory)
		nr_live--;
	return memory;
}

void *realloc(void *old, size_t size)
{
	return resize(old, size, CALLER);
}

void *reallocarray(void *old, size_t count, size_t size)
{
	size_t all;

	if (__builtin_mul_overflow(count, size, &all)) {
		errno = ENOMEM;
		return NULL;
	}
	return resize(old, all, CALLER);
}

void free(void *old)
{
	nr_live -= !!old;
	__libc_free(old);
}

static int nr_descriptors(void)
{
	DIR *dir = opendir("/proc/self/fd");
	int count = 0;

	while (readdir(dir))
		count++;
	closedir(dir);
	return count;
}

/* ---------------------------------------------------------------- the way */

static char folder[1024], path[1100];

static void make_source(const char *command)
{
	char text[2048];

	snprintf(text, sizeof text,
		 "set -e; cd %s; rm -rf tree tar*; mkdir -p tree/a/b;"
		 "seq 2000 >tree/a/numbers; ln tree/a/numbers tree/again;"
		 "ln -s %0100d tree/link; mkfifo tree/a/b/fifo;"
		 "truncate -s 100000 tree/sparse;"
		 "for i in 1 3 5 7 9 11; do printf x | dd of=tree/sparse bs=1 "
		 "seek=$((i * 8192)) conv=notrunc status=none; done;"
		 "for i in $(seq 60); do " /* in more than one block */
		 "echo $i >tree/a/b/$(printf %%0100d $i); done; %s",
		 folder, 7, command);
	assert_int_equal(system(text), 0);
}

/* Every byte, and a write to an odd place. */
static int use(struct overlay *disk, struct error *err)
{
	static uint8_t buffer[65536];
	uint64_t size = overlay_size(disk), at;
	int rc = overlay_write(disk, 4097, "changed", 7, err);

	for (at = 0; !rc && at < size; at += sizeof buffer) {
		uint64_t left = size - at;

		rc = overlay_read(disk, at, buffer,
				  left < sizeof buffer ? left : sizeof buffer,
				  err);
	}
	/* generated blocks that are cut */
	if (!rc)
		rc = overlay_read(disk, 3, buffer, 9999, err);
	return rc;
}

static int go(struct error *err)
{
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	AUTO(tree) *tree = NULL;
	AUTO(ext4_plan) *plan = NULL;
	AUTO(map) *map = NULL;
	AUTO(overlay) *disk = NULL;
	int rc = source_open(path, NULL, &tree, err);

	options.free_space = 1 << 20;
	if (!rc)
		rc = ext4_plan_new(tree, &options, &plan, err);
	if (!rc)
		rc = ext4_map(plan, &map, err);
	if (!rc)
		rc = overlay_new(map, &disk, err);
	return rc ? rc : use(disk, err);
}

/* Returns whether any allocation failed. */
static bool try_failing(long number)
{
	struct error err = { 0 };
	long live;
	int rc, descriptors;

	descriptors = nr_descriptors();
	live = nr_live;
	has_failed = false;
	nr_until_failure = number;
	rc = go(&err);
	nr_until_failure = -1;
	if (nr_live != live || descriptors != nr_descriptors() ||
	    (rc && rc != -ENOMEM) || (rc && !has_failed))
		print_message("allocation %ld: %d, %s; %ld allocations and %d "
			      "descriptors left\n",
			      number, rc, err.text, nr_live - live,
			      nr_descriptors() - descriptors);
	assert_int_equal(nr_live, live);
	assert_int_equal(nr_descriptors(), descriptors);
	if (rc) {
		assert_true(has_failed);
		assert_int_equal(rc, -ENOMEM);
	}
	return has_failed;
}

static void expect_whole(const char *command, const char *name)
{
	long number;

	make_source(command);
	snprintf(path, sizeof path, "%s/%s", folder, name);
	/* what the libraries keep, they keep from the first time on */
	assert_int_equal(go(NULL), 0);
	for (int i = 0; i < 2; i++) {
		is_lasting = i;
		for (number = 0; try_failing(number); number++)
			;
		assert_true(number > 20);
	}
}

static void test_directory(void **state)
{
	(void)state;
	expect_whole(":", "tree");
}

static void test_tar(void **state)
{
	(void)state;
	expect_whole("tar -S --format=posix -C tree -cf tar .", "tar");
}

static void test_gzip(void **state)
{
	(void)state;
	expect_whole("tar -S --format=gnu -C tree -czf tar.gz .", "tar.gz");
}

static void test_xz(void **state)
{
	(void)state;
	expect_whole("tar -S --format=gnu -C tree -cJf tar.xz .", "tar.xz");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_directory),
		cmocka_unit_test(test_tar),
		cmocka_unit_test(test_gzip),
		cmocka_unit_test(test_xz),
	};
	char text[1100];
	int failed;

	if (!scratch_folder(folder, sizeof folder))
		return 1;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	snprintf(text, sizeof text, "rm -rf %s", folder);
	return system(text) || failed;
}
