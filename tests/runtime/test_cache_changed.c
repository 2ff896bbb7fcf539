/* SPDX-License-Identifier: Apache-2.0 */
/* An archive that is overwritten between the reading of its hash and that
 * of its contents: no entry may say that the one has the other. */
/* Sanitizers: address */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "tests/check.h"

#include "runtime/tree/cache.h"

/* The writer's moment; 0: nobody writes. */
static off_t overwritten_at;

static int fill(void *context, const struct cache_file *to, struct error *err)
{
	int archive = *(int *)context;
	char bytes[16];
	ssize_t got;

	if (overwritten_at)
		assert_int_equal(pwrite(archive, "X", 1, overwritten_at), 1);
	got = pread(archive, bytes, sizeof bytes, 0);
	assert_true(got > 0);
	return cache_write(to, bytes, (size_t)got, err);
}

static int make_packed(void)
{
	int fd = open("archive", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, "contents", 8), 8);
	usleep(50000); /* a change time is as fine as the host's clock ticks */
	return fd;
}

static int nr_kept(void)
{
	DIR *folder = opendir("cache/unpacked");
	struct dirent *entry;
	int count = 0;

	while (folder && (entry = readdir(folder)))
		count += entry->d_name[0] != '.';
	if (folder)
		closedir(folder);
	return count;
}

static void check_refused(off_t at)
{
	int archive = make_packed(), fd = -1;
	struct error err = { 0 };

	overwritten_at = at;
	assert_int_equal(
	    cache_get(archive, "test", "archive", fill, &archive, &fd, &err),
	    -EBUSY);
	assert_string_equal(err.text, "archive: changed while it was unpacked");
	assert_int_equal(fd, -1);
	assert_int_equal(nr_kept(), 0);
	close(archive);
}

static void test_overwritten(void **state)
{
	(void)state;
	check_refused(3);
}

static void test_longer(void **state)
{
	(void)state;
	check_refused(8);
}

static void test_without_cache(void **state)
{
	(void)state;
	setenv("TRVM_CACHE", "/dev/null/x", 1);
	check_refused(3);
	setenv("TRVM_CACHE", "cache", 1);
}

static void test_left_alone(void **state)
{
	int archive = make_packed(), fd = -1;
	char bytes[16];

	(void)state;
	overwritten_at = 0;
	assert_int_equal(
	    cache_get(archive, "test", "archive", fill, &archive, &fd, NULL), 0);
	assert_int_equal(pread(fd, bytes, sizeof bytes, 0), 8);
	assert_memory_equal(bytes, "contents", 8);
	assert_int_equal(nr_kept(), 2);
	close(fd);
	close(archive);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_overwritten),
		cmocka_unit_test(test_longer),
		cmocka_unit_test(test_without_cache),
		cmocka_unit_test(test_left_alone),
	};

	setenv("TRVM_CACHE", "cache", 1);
	return cmocka_run_group_tests(tests, scratch_enter, scratch_leave);
}
