/* SPDX-License-Identifier: Apache-2.0 */
/* The kernel's newer calls and the ways of old say the same of a name, and
 * neither follows it. */
/* Sanitizers: address */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include "tests/check.h"
#include "runtime/base/cleanup.h"
#include "runtime/tree/host_attributes.h"

static int folder;
static char folder_path[64];

static int set_up(void **state)
{
	(void)state;
	strcpy(folder_path, "/var/tmp/trvm-test-XXXXXX");
	assert_non_null(mkdtemp(folder_path));
	folder = open(folder_path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	assert_true(folder >= 0);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	unlinkat(folder, "file", 0);
	unlinkat(folder, "link", 0);
	unlinkat(folder, "fifo", 0);
	unlinkat(folder, "sub", AT_REMOVEDIR);
	close(folder);
	return rmdir(folder_path);
}

static void make(const char *name, const char *attribute, const char *value)
{
	char path[128];

	snprintf(path, sizeof path, "%s/%s", folder_path, name);
	if (lsetxattr(path, attribute, value, strlen(value), 0))
		skip(); /* no such attributes there, or none without root */
}

static void expect(const char *name, const char *attribute, const char *value)
{
	char list[2][256] = { "", "" }, got[2][256];
	ssize_t length =
	    host_list_xattrs(folder, name, list[0], sizeof list[0]);

	assert_int_equal(
	    host_list_xattrs_by_path(folder, name, list[1], sizeof list[1]),
	    length);
	assert_true(length >= 0);
	assert_memory_equal(list[0], list[1], (size_t)length);
	assert_int_equal(
	    host_get_xattr(folder, name, attribute, got[0], sizeof got[0]),
	    host_get_xattr_by_path(folder, name, attribute, got[1],
				   sizeof got[1]));
	length = host_get_xattr(folder, name, attribute, got[0], sizeof got[0]);
	if (!value) {
		assert_int_equal(length, -ENODATA);
		return;
	}
	assert_int_equal(length, strlen(value));
	assert_memory_equal(got[0], value, (size_t)length);
	assert_memory_equal(got[0], got[1], (size_t)length);
}

static void test_xattrs(void **state)
{
	(void)state;
	assert_int_equal(mknodat(folder, "file", S_IFREG | 0644, 0), 0);
	assert_int_equal(mknodat(folder, "fifo", S_IFIFO | 0644, 0), 0);
	assert_int_equal(mkdirat(folder, "sub", 0755), 0);
	assert_int_equal(symlinkat("file", folder, "link"), 0);
	make("file", "user.one", "1");
	assert_true(host_has_xattrs(folder));
	expect("file", "user.one", "1");
	expect("sub", "user.one", NULL);
	make("file", "trusted.one", "file");
	make("link", "trusted.one", "link");
	make("fifo", "trusted.one", "fifo");
	make(".", "trusted.one", "folder");
	expect("file", "trusted.one", "file");
	expect("link", "trusted.one", "link"); /* not followed */
	expect("fifo", "trusted.one", "fifo");
	expect(".", "trusted.one", "folder");
	expect("sub", "trusted.one", NULL);
	assert_int_equal(host_project(folder, "file", S_IFREG),
			 host_project_by_ioctl(folder, "file", S_IFREG));
}

static void test_what_is_not_there(void **state)
{
	char buffer[16];

	(void)state;
	assert_int_equal(host_list_xattrs(folder, "gone", buffer, 16), -ENOENT);
	assert_int_equal(host_list_xattrs_by_path(folder, "gone", buffer, 16),
			 -ENOENT);
	assert_int_equal(host_get_xattr(folder, "gone", "user.x", buffer, 16),
			 -ENOENT);
	assert_int_equal(
	    host_get_xattr_by_path(folder, "gone", "user.x", buffer, 16),
	    -ENOENT);
	assert_int_equal(host_project(folder, "gone", S_IFREG), 0);
	assert_int_equal(host_project_by_ioctl(folder, "gone", S_IFREG), 0);
}

/* What has to be asked for is asked of a filesystem that has them not. */
static void test_a_filesystem_without(void **state)
{
	AUTOCLOSE int proc = open("/proc/self/fdinfo", O_RDONLY | O_CLOEXEC);
	char value[8];

	(void)state;
	if (proc < 0 || fgetxattr(proc, "security.x", value, 8) >= 0 ||
	    errno != EOPNOTSUPP)
		skip(); /* a security module answers for all filesystems */
	assert_false(host_has_xattrs(proc));
	assert_false(host_has_projects(proc));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_xattrs, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_what_is_not_there, set_up,
						tear_down),
		cmocka_unit_test(test_a_filesystem_without),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
