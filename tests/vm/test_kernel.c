/* SPDX-License-Identifier: Apache-2.0 */
/* Kernels are ordered as people order versions, and say which they are. */
/* Sanitizers: address */

#include "tests/check.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "generated/bzimage.h"
#include "vm/kernel.h"

/* Ascending. */
static const char *const versions[] = {
	"5.10.0-9-amd64",
	"5.10.0-28-amd64",
	"6.1.0-9-cloud-amd64",
	"6.1.0-56-cloud-amd64",
	"6.9.12",
	"6.10-rc1",
	"6.10-rc10",
	"6.10",
	"6.10-1",
	"6.10.1~bpo",
	"6.10.1",
	"6.12.107",
	"10.0",
};

enum { NR_VERSIONS = sizeof versions / sizeof versions[0] };

static void test_order(void **state)
{
	int i, j, order;

	(void)state;
	for (i = 0; i < NR_VERSIONS; i++)
		for (j = 0; j < NR_VERSIONS; j++) {
			order =
			    kernel_compare_versions(versions[i], versions[j]);
			assert_int_equal(i < j, order < 0);
			assert_int_equal(i == j, order == 0);
		}
}

static void write_file(const char *path, const void *bytes, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	assert_int_equal(write(fd, bytes, size), size);
	close(fd);
}

/* As much of a bzImage as tells its version. */
static void write_bzimage(const char *path, const char *version)
{
	static uint8_t image[8192];
	struct bzimage_header *header;

	memset(image, 0, sizeof image);
	header = bzimage_header_edit_at(mspan_of(image, sizeof image),
					BZIMAGE_ROOT_OFFSET);
	bzimage_header_init(header);
	bzimage_header_set_kernel_version(header,
					  0x1000 - BZIMAGE_VERSION_BASE);
	strcpy((char *)image + 0x1000, version);
	write_file(path, image, sizeof image);
}

static void expect_version(const char *path, const char *wanted)
{
	AUTOFREE char *version = NULL;

	assert_int_equal(kernel_read_version(path, &version, NULL), 0);
	assert_string_equal(version, wanted);
}

static void test_version(void **state)
{
	static uint8_t elf[9000] = "\177ELF";
	char *version;

	(void)state;
	write_bzimage("k", "6.1.0-56-cloud-amd64 (debian@x) #1 SMP");
	expect_version("k", "6.1.0-56-cloud-amd64");
	strcpy((char *)elf + 5000, "Linux version 6.12.1 (gcc 12)");
	write_file("k", elf, sizeof elf);
	expect_version("k", "6.12.1");
	/* whose version would lie past the end */
	truncate("k", 5020);
	assert_int_equal(kernel_read_version("k", &version, NULL), -EINVAL);
	/* what would lead to another folder */
	write_bzimage("k", "../../etc/x");
	assert_int_equal(kernel_read_version("k", &version, NULL), -EINVAL);
	write_bzimage("k", "6.1/../x");
	assert_int_equal(kernel_read_version("k", &version, NULL), -EINVAL);
	write_file("k", "text", 4);
	assert_int_equal(kernel_read_version("k", &version, NULL), -EINVAL);
	assert_int_equal(kernel_read_version(".", &version, NULL), -EINVAL);
	assert_int_equal(kernel_read_version("none", &version, NULL), -ENOENT);
}

static void make_kernel(const char *version)
{
	char path[200];

	snprintf(path, sizeof path,
		 "mkdir -p cache/kernels/%s/boot "
		 "cache/kernels/%s/lib/modules/%s",
		 version, version, version);
	assert_int_equal(system(path), 0);
	snprintf(path, sizeof path, "cache/kernels/%s/boot/vmlinuz-%s", version,
		 version);
	write_bzimage(path, version);
}

static void test_modules_folder(void **state)
{
	struct kernel_wish wish = { .image = "k" };
	struct error err = { 0 };
	struct kernel *kernel;

	(void)state;
	write_bzimage("k", "9.9.9-none");
	assert_int_equal(kernel_find(&wish, arch_of_host(), &kernel, &err),
			 -ENOENT);
	assert_non_null(strstr(err.text, "k is Linux 9.9.9-none, but "
					 "/lib/modules/9.9.9-none is not "
					 "there"));
	wish.modules = "none";
	assert_int_equal(kernel_find(&wish, arch_of_host(), &kernel, NULL), 0);
	assert_null(kernel->modules);
	kernel_free(kernel);
	wish.modules = "missing";
	assert_int_equal(kernel_find(&wish, arch_of_host(), &kernel, &err),
			 -ENOENT);
	assert_int_equal(system("mkdir -p root/lib/modules/9.9.9-none"), 0);
	wish.modules = "root";
	assert_int_equal(kernel_find(&wish, arch_of_host(), &kernel, NULL), 0);
	assert_string_equal(kernel->modules, "root/lib/modules/9.9.9-none");
	kernel_free(kernel);
}

/* Only where the host has no kernel of its own that would come first. */
static void test_cache(void **state)
{
	struct kernel_wish wish = { 0 };
	AUTO(kernel) *kernel = NULL;

	(void)state;
	if (!access("/lib/modules", F_OK))
		skip();
	make_kernel("6.1.0-9-x");
	make_kernel("6.1.0-56-x");
	make_kernel("5.99.0-1-x");
	setenv("TRVM_CACHE", "cache", 1);
	assert_int_equal(kernel_find(&wish, arch_of_host(), &kernel, NULL), 0);
	assert_string_equal(kernel->version, "6.1.0-56-x");
	assert_string_equal(kernel->image,
			    "cache/kernels/6.1.0-56-x/boot/vmlinuz-6.1.0-56-x");
}

static void test_cache_folder(void **state)
{
	static const struct {
		const char *trvm, *xdg, *home, *folder;
	} cases[] = {
		{ "/c", "/x", "/h", "/c" },
		{ NULL, "/x", "/h", "/x/trvm" },
		{ "", "relative", "/h", "/h/.cache/trvm" },
		{ NULL, NULL, NULL, NULL },
	};
	size_t i;

	(void)state;
	for (i = 0; i < 4; i++) {
		AUTOFREE char *found = NULL;

		unsetenv("TRVM_CACHE");
		unsetenv("XDG_CACHE_HOME");
		unsetenv("HOME");
		if (cases[i].trvm)
			setenv("TRVM_CACHE", cases[i].trvm, 1);
		if (cases[i].xdg)
			setenv("XDG_CACHE_HOME", cases[i].xdg, 1);
		if (cases[i].home)
			setenv("HOME", cases[i].home, 1);
		assert_int_equal(kernel_cache_folder(&found, NULL),
				 cases[i].folder ? 0 : -ENOENT);
		if (found)
			assert_string_equal(found, cases[i].folder);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_version),
		cmocka_unit_test(test_modules_folder),
		cmocka_unit_test(test_cache),
		cmocka_unit_test(test_cache_folder),
	};

	return cmocka_run_group_tests(tests, scratch_enter, scratch_leave);
}
