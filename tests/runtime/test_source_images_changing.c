/* SPDX-License-Identifier: Apache-2.0 */
/* An ext4 image that is written to while its tree is read is refused, not a
 * tree of both. */
/* Sanitizers: address */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "tests/check.h"

#include <ext2fs/ext2fs.h>

#include "runtime/tree/source.h"

static char folder[1024], path[1100], source[1200];
static bool write_meanwhile;

/* The source's own call, found before the library's. */
errcode_t ext2fs_open(const char *name, int flags, int superblock,
		      unsigned int block_size, io_manager manager,
		      ext2_filsys *out)
{
	errcode_t (*next)(const char *, int, int, unsigned int, io_manager,
			  ext2_filsys *);
	errcode_t code;
	int fd;

	*(void **)&next = dlsym(RTLD_NEXT, "ext2fs_open");
	assert_non_null(next);
	code = next(name, flags, superblock, block_size, manager, out);
	if (!write_meanwhile)
		return code;
	usleep(20000); /* a tick later, so that the change time differs */
	fd = open(path, O_WRONLY);
	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, "", 1, 0), 1);
	close(fd);
	return code;
}

static int read_image(bool changing)
{
	AUTO(tree) *tree = NULL;

	write_meanwhile = changing;
	return source_open(source, NULL, &tree, NULL);
}

static void test_quiet(void **state)
{
	(void)state;
	assert_int_equal(read_image(false), 0);
}

static void test_written(void **state)
{
	(void)state;
	assert_int_equal(read_image(true), -EIO);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_quiet),
		cmocka_unit_test(test_written),
	};
	char command[1300];
	int failed;

	if (!scratch_folder(folder, sizeof folder))
		return 1;
	snprintf(path, sizeof path, "%s/image", folder);
	snprintf(source, sizeof source, "tree:%s", path);
	snprintf(command, sizeof command, "mke2fs -q -F -t ext2 '%s' 1M", path);
	failed =
	    system(command) ? 1 : cmocka_run_group_tests(tests, NULL, NULL);
	unlink(path);
	rmdir(folder);
	return failed;
}
