/* SPDX-License-Identifier: Apache-2.0 */
/* Settings become exactly the QEMU command line that they mean. */
/* Sanitizers: address */

#include "tests/check.h"

#include <string.h>

#include "vm/qemu.h"

static const struct qemu_settings settings = {
	.program = "qemu-system-x86_64",
	.machine = "q35",
	.accel = "tcg",
	.memory = (1ull << 30) + 4095,
	.cpus = 3,
	.kernel = "/boot/vm linuz",
	.initramfs_fd = 11,
	.console = "ttyS0",
	.console_fd = 12,
	.channel_fd = 13,
	.root = QEMU_ROOT_NBD,
	.root_fd = 14,
};

/* The value behind `name`, the nth of them from 0; "" where there is none. */
static const char *value(const struct qemu_arguments *arguments,
			 const char *name, int nth)
{
	char *const *word = qemu_arguments_vector(arguments);

	for (; *word; word++)
		if (!strcmp(*word, name) && !nth--)
			return word[1] ? word[1] : "";
	return "";
}

static void test_nbd(void **state)
{
	AUTO(qemu_arguments) *a = NULL;

	(void)state;
	assert_int_equal(qemu_arguments_new(&settings, &a, NULL), 0);
	assert_string_equal(qemu_arguments_vector(a)[0], "qemu-system-x86_64");
	assert_string_equal(value(a, "-M", 0), "q35");
	assert_string_equal(value(a, "-accel", 0), "tcg");
	assert_string_equal(value(a, "-cpu", 0), "max");
	assert_string_equal(value(a, "-m", 0), "1024M");
	assert_string_equal(value(a, "-smp", 0), "3");
	assert_string_equal(value(a, "-kernel", 0), "/boot/vm linuz");
	assert_string_equal(value(a, "-initrd", 0), "/proc/self/fd/11");
	assert_string_equal(value(a, "-append", 0),
			    "console=ttyS0 panic=-1 cryptomgr.notests quiet");
	assert_non_null(strstr(value(a, "-chardev", 0), "fd=12"));
	assert_non_null(strstr(value(a, "-chardev", 1), "fd=13"));
	assert_non_null(
	    strstr(value(a, "-blockdev", 0), "server.type=fd,server.str=14"));
	assert_string_equal(value(a, "-drive", 0), "");
}

static void test_file(void **state)
{
	AUTO(qemu_arguments) *a = NULL;
	struct qemu_settings file = settings;

	(void)state;
	file.root = QEMU_ROOT_FILE;
	file.is_verbose = true;
	file.append = "debug init=/x";
	assert_int_equal(qemu_arguments_new(&file, &a, NULL), 0);
	assert_string_equal(value(a, "-blockdev", 0), "");
	assert_non_null(strstr(value(a, "-drive", 0), "snapshot=on"));
	assert_non_null(strstr(value(a, "-drive", 0), "/proc/self/fd/14"));
	assert_string_equal(value(a, "-append", 0),
			    "console=ttyS0 panic=-1 cryptomgr.notests "
			    "loglevel=7 debug init=/x");
}

/* The root's memory does not come out of the guest's: 64 bytes for each page
 * of it, in whole MiB and one more. */
static void test_pmem(void **state)
{
	AUTO(qemu_arguments) *a = NULL;
	struct qemu_settings pmem = settings;

	(void)state;
	pmem.root = QEMU_ROOT_PMEM;
	pmem.root_size = 5ull << 30;
	assert_int_equal(qemu_arguments_new(&pmem, &a, NULL), 0);
	assert_string_equal(value(a, "-m", 0), "1105M,slots=1,maxmem=6225M");
	assert_string_equal(value(a, "-object", 0),
			    "memory-backend-file,id=root,"
			    "mem-path=/proc/self/fd/14,size=5368709120,"
			    "share=off");
	assert_string_equal(value(a, "-device", 2),
			    "virtio-pmem-pci,memdev=root");
	assert_string_equal(value(a, "-blockdev", 0), "");
	assert_string_equal(value(a, "-drive", 0), "");
	qemu_arguments_free(STEAL(a));
	pmem.root_is_shared = true;
	assert_int_equal(qemu_arguments_new(&pmem, &a, NULL), 0);
	assert_non_null(strstr(value(a, "-object", 0), "share=on"));
}

/* Nothing that a user's configuration or a default could add or leave over. */
static void test_alone(void **state)
{
	AUTO(qemu_arguments) *a = NULL;
	char *line = NULL;
	size_t size;
	FILE *out = open_memstream(&line, &size);

	(void)state;
	assert_int_equal(qemu_arguments_new(&settings, &a, NULL), 0);
	qemu_arguments_print(a, out);
	fclose(out);
	assert_non_null(strstr(line, " -nodefaults "));
	assert_non_null(strstr(line, " -no-user-config "));
	assert_non_null(strstr(line, " -no-reboot "));
	assert_non_null(strstr(line, " -kernel '/boot/vm linuz' "));
	assert_null(strstr(line, "path="));
	free(line);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nbd),
		cmocka_unit_test(test_file),
		cmocka_unit_test(test_pmem),
		cmocka_unit_test(test_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
