/* SPDX-License-Identifier: Apache-2.0 */
/* cpio(1) finds in an archive exactly what was put in, and unpacks it. */
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

#include "runtime/cpio/writer.h"

#define TEXT(text) span_of(text, strlen(text))

static const struct cpio_entry entries[] = {
	{ .name = "dev", .mode = S_IFDIR | 0755, .time = 1 },
	{ .name = "dev/console",
	  .mode = S_IFCHR | 0600,
	  .major = 5,
	  .minor = 1 },
	{ .name = "a", .mode = S_IFREG | 0644, .time = 0x7fffffff },
	{ .name = "bc", .mode = S_IFREG | 04755 },
	{ .name = "bcd", .mode = S_IFREG | 0400 },
	{ .name = "bcde", .mode = S_IFREG | 0644 },
	{ .name = "dev/link", .mode = S_IFLNK | 0777 },
	{ .name = "dev/\303\266 \\", .mode = S_IFREG | 0644 },
};

static const char *const contents[] = { "",   "",     "",     "1",
					"22", "4444", "../a", "odd" };

enum { NR_ENTRIES = sizeof entries / sizeof entries[0] };

static void write_archive(const char *path)
{
	struct cpio_entry full[NR_ENTRIES];
	int i, fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	for (i = 0; i < NR_ENTRIES; i++) {
		full[i] = entries[i];
		full[i].contents = TEXT(contents[i]);
	}
	assert_int_equal(cpio_write(full, NR_ENTRIES, fd, NULL), 0);
	close(fd);
}

static void expect_lines(const char *command, const char *const *wanted)
{
	FILE *out = popen(command, "r");
	char line[400];

	for (; *wanted; wanted++) {
		assert_non_null(fgets(line, sizeof line, out));
		line[strcspn(line, "\n")] = 0;
		assert_string_equal(line, *wanted);
	}
	assert_null(fgets(line, sizeof line, out));
	assert_int_equal(pclose(out), 0);
}

static void test_listing(void **state)
{
	static const char *const wanted[] = {
		"drwxr-xr-x 2 0 0 0 Jan 1 1970 dev",
		"crw------- 1 0 0 5, 1 Jan 1 1970 dev/console",
		"-rw-r--r-- 1 0 0 0 Jan 19 2038 a",
		"-rwsr-xr-x 1 0 0 1 Jan 1 1970 bc",
		"-r-------- 1 0 0 2 Jan 1 1970 bcd",
		"-rw-r--r-- 1 0 0 4 Jan 1 1970 bcde",
		"lrwxrwxrwx 1 0 0 4 Jan 1 1970 dev/link -> ../a",
		"-rw-r--r-- 1 0 0 3 Jan 1 1970 dev/\303\266 \\",
		NULL,
	};

	(void)state;
	write_archive("x.cpio");
	expect_lines("LC_ALL=C TZ=UTC cpio --quiet -itvn <x.cpio | "
		     "sed 's/  */ /g'",
		     wanted);
}

static void test_unpacked(void **state)
{
	static const char *const wanted[] = { "1 22 4444 odd", NULL };

	(void)state;
	write_archive("x.cpio");
	assert_int_equal(system("mkdir u && cd u && cpio --quiet -id bc bcd "
				"bcde 'dev/[!cl]*' <../x.cpio"),
			 0);
	expect_lines("cd u && printf '%s %s %s %s\n' \"$(cat bc)\" "
		     "\"$(cat bcd)\" \"$(cat bcde)\" \"$(cat dev/*)\"",
		     wanted);
}

static void test_same_twice(void **state)
{
	(void)state;
	write_archive("x.cpio");
	write_archive("y.cpio");
	assert_int_equal(system("cmp x.cpio y.cpio"), 0);
}

static void test_refused(void **state)
{
	struct cpio_entry entry = { .name = "", .mode = S_IFREG };
	int full = open("/dev/full", O_WRONLY);

	(void)state;
	assert_int_equal(cpio_write(&entry, 1, full, NULL), -EINVAL);
	entry.name = "huge";
	entry.contents.size = 1ull << 32;
	assert_int_equal(cpio_write(&entry, 1, full, NULL), -EFBIG);
	entry.contents.size = 0;
	assert_int_equal(cpio_write(&entry, 1, full, NULL), -ENOSPC);
	close(full);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_listing),
		cmocka_unit_test(test_unpacked),
		cmocka_unit_test(test_same_twice),
		cmocka_unit_test(test_refused),
	};

	return cmocka_run_group_tests(tests, scratch_enter, scratch_leave);
}
