/* SPDX-License-Identifier: Apache-2.0 */
/* A map becomes a sparse file with its bytes, all of it or no file at all. */
/* Sanitizers: address */

#include "tests/check.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/region/bytes.h"
#include "vm/output.h"
#include "vm/sparse.h"

static int count_files(void)
{
	DIR *dir = opendir(".");
	struct dirent *entry;
	int count = 0;

	while ((entry = readdir(dir)))
		count += entry->d_name[0] != '.' || entry->d_name[1] > '.';
	closedir(dir);
	return count;
}

static int read_byte(const char *path)
{
	unsigned char byte;
	int fd = open(path, O_RDONLY);
	int got = fd < 0 ? -1 : (int)read(fd, &byte, 1);

	close(fd);
	return got == 1 ? byte : -1;
}

static void test_all_or_nothing(void **state)
{
	struct output *output;
	struct stat status;

	(void)state;
	umask(027);
	assert_int_equal(output_new("a", &output, NULL), 0);
	assert_int_equal(count_files(), 0);
	assert_int_equal(write(output->fd, "1", 1), 1);
	output_free(output);
	assert_int_equal(count_files(), 0);

	assert_int_equal(output_new("a", &output, NULL), 0);
	assert_int_equal(write(output->fd, "2", 1), 1);
	assert_int_equal(output_finish(output, NULL), 0);
	output_free(output);
	assert_int_equal(read_byte("a"), '2');
	assert_int_equal(stat("a", &status), 0);
	assert_int_equal(status.st_mode & 0777, 0640);

	/* one that is there is replaced at the end, not before */
	assert_int_equal(output_new("./a", &output, NULL), 0);
	assert_int_equal(write(output->fd, "3", 1), 1);
	assert_int_equal(read_byte("a"), '2');
	assert_int_equal(output_finish(output, NULL), 0);
	output_free(output);
	assert_int_equal(read_byte("a"), '3');
	assert_int_equal(count_files(), 1);
	unlink("a");
}

static void test_refused(void **state)
{
	struct output *output;

	(void)state;
	assert_int_equal(output_new(".", &output, NULL), -EEXIST);
	assert_int_equal(output_new("/dev/null", &output, NULL), -EEXIST);
	assert_int_equal(output_new("no/such/folder", &output, NULL), -ENOENT);
}

static void test_links(void **state)
{
	struct output *output;
	struct stat status;

	(void)state;
	/* the file that a link leads to is replaced, the link stays */
	close(open("target", O_CREAT | O_WRONLY, 0600));
	assert_int_equal(symlink("target", "link"), 0);
	assert_int_equal(output_new("link", &output, NULL), 0);
	assert_int_equal(write(output->fd, "4", 1), 1);
	assert_int_equal(output_finish(output, NULL), 0);
	output_free(output);
	assert_int_equal(lstat("link", &status), 0);
	assert_true(S_ISLNK(status.st_mode));
	assert_int_equal(read_byte("target"), '4');

	unlink("target");
	assert_int_equal(output_new("link", &output, NULL), -ENOENT);
	assert_int_equal(count_files(), 1);
	unlink("link");
}

enum { SIZE = 40 << 20 };

/* Odd places, zeros inside a region, and a last byte past the last block. */
static void fill(uint8_t *bytes)
{
	bytes[0] = 1;
	bytes[4095] = 2;
	memset(bytes + 3 * 4096 - 1, 3, 2);
	memset(bytes + (1 << 20) - 1, 4, 5000);
	memset(bytes + (9 << 20) + 77, 5, 3 << 20);
	bytes[SIZE] = 6;
}

static bool cancel(void)
{
	return true;
}

static void test_sparse(void **state)
{
	uint8_t *bytes = calloc(1, SIZE + 1), *back = calloc(1, SIZE + 1);
	struct bytes_region region;
	struct stat status;
	AUTO(map) *map = NULL;
	uint64_t written;
	int fd;

	(void)state;
	fill(bytes);
	bytes_region_init(&region, bytes, SIZE + 1);
	assert_int_equal(map_new(SIZE + 1, &map, NULL), 0);
	/* the same bytes, in parts with holes that nobody mapped between */
	map_put(map, 0, &region.region, 0, 4 << 20, NULL);
	map_put(map, (9 << 20) + 5, &region.region, (9 << 20) + 5, 6 << 20,
		NULL);
	map_put(map, SIZE - 8191, &region.region, SIZE - 8191, 8192, NULL);
	assert_int_equal(map_seal(map, NULL), 0);

	fd = open("s", O_RDWR | O_CREAT, 0644);
	assert_int_equal(sparse_write(map, fd, NULL, &written, NULL), 0);
	assert_int_equal(pread(fd, back, SIZE + 1, 0), SIZE + 1);
	assert_memory_equal(back, bytes, SIZE + 1);
	assert_int_equal(fstat(fd, &status), 0);
	assert_int_equal(status.st_size, SIZE + 1);
	/* 1 + 2 + 3 blocks, 3 MiB and a block for its odd place, 1 byte */
	assert_int_equal(written, 6 * 4096 + (3 << 20) + 4096 + 1);
	assert_true((uint64_t)status.st_blocks * 512 < written + (1 << 20));
	assert_int_equal(sparse_write(map, fd, cancel, &written, NULL),
			 -ECANCELED);
	close(fd);
	unlink("s");
	free(bytes);
	free(back);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_or_nothing),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_sparse),
	};

	return cmocka_run_group_tests(tests, scratch_enter, scratch_leave);
}
