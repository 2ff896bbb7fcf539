/* SPDX-License-Identifier: Apache-2.0 */
/* A sparse file that changes while a directory is read, between one question
 * about it and the next, is never taken for zeros. */
/* Sanitizers: address */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/check.h"

#include "runtime/tree/source.h"

enum { SIZE = 1 << 20, DATA = 512 << 10 };

static char folder[1024], path[1100];

/* ---------------------------------------------------- what happens meanwhile
 */

static void nothing(void)
{
}

static void truncate_and_grow(void)
{
	assert_int_equal(truncate(path, 0), 0);
	assert_int_equal(truncate(path, SIZE), 0);
}

static void shrink(void)
{
	assert_int_equal(truncate(path, 1), 0);
}

static void (*meanwhile)(void) = nothing;

/* The walk's own call, found before libc's. */
off_t lseek(int fd, off_t offset, int whence)
{
	void (*now)(void) = meanwhile;

	if (whence == SEEK_DATA) {
		meanwhile = nothing;
		now();
	}
	return syscall(SYS_lseek, fd, offset, whence);
}

static void make_file(const char *name)
{
	int fd = open(name, O_RDWR | O_CREAT | O_TRUNC, 0644);

	assert_true(fd >= 0);
	assert_int_equal(ftruncate(fd, SIZE), 0);
	assert_int_equal(pwrite(fd, "data", 4, DATA), 4);
	close(fd);
	usleep(20000); /* a tick later, so that the change time differs */
}

/* What reading the file's data comes to, 0 or a negative errno. */
static int read_data(void (*change)(void))
{
	const struct tree_node *file;
	AUTO(tree) *tree = NULL;
	char data[4] = "";
	int rc;

	make_file(path);
	meanwhile = change;
	assert_int_equal(source_directory(folder, NULL, &tree, NULL), 0);
	assert_ptr_equal(meanwhile, nothing);
	file = tree_find(tree, "file");
	assert_non_null(file);
	assert_int_equal(file->size, SIZE);
	assert_non_null(file->file.region);
	rc = region_read(file->file.region, DATA, data, sizeof data, NULL);
	if (!rc) {
		assert_int_equal(file->file.nr_pieces, 1);
		assert_memory_equal(data, "data", 4);
	} else {
		assert_int_equal(file->file.nr_pieces, 0);
	}
	return rc;
}

static void test_quiet(void **state)
{
	(void)state;
	assert_int_equal(read_data(nothing), 0);
}

static void test_emptied(void **state)
{
	(void)state;
	assert_int_equal(read_data(truncate_and_grow), -EIO);
}

static void test_shrunk(void **state)
{
	(void)state;
	assert_int_equal(read_data(shrink), -EIO);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_quiet),
		cmocka_unit_test(test_emptied),
		cmocka_unit_test(test_shrunk),
	};
	int failed;

	if (!scratch_folder(folder, sizeof folder))
		return 1;
	snprintf(path, sizeof path, "%s/file", folder);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	unlink(path);
	rmdir(folder);
	return failed;
}
