/* SPDX-License-Identifier: Apache-2.0 */
/* A tar that was cut or damaged anywhere is refused, never a tree that misses
 * something. */
/* Sanitizers: address */
#include "tests/runtime/tar_builder.h"

#define WHOLE LONG_NAME LONG_NAME "=x d/ d/a=some text d/l->a pax=y"

/* Cut anywhere, an archive is refused; never a tree that misses something. */
static void test_every_truncation(void **state)
{
	static const struct member members[] = {
		{ '5', "d" },
		{ '0', "d/a", "some text" },
		{ '2', "d/l", "a" },
		{ 'L', "././@LongLink", LONG_NAME LONG_NAME },
		{ '0', "short", "x" },
		{ 0 },
	};
	size_t whole, cut;

	(void)state;
	build(members);
	add_pax("path", "pax");
	memmove(archive + archive_size - 4 * BLOCK,
		archive + archive_size - 2 * BLOCK, 2 * BLOCK);
	archive_size -= 2 * BLOCK;
	add_member(&(struct member){ '0', "short", "y", 0 });
	whole = archive_size;
	add_end();
	expect("whole", WHOLE);
	for (cut = 0; cut < whole + BLOCK; cut++) {
		archive_size = cut;
		expect("cut", "!/proc/self/fd/");
	}
	for (; cut < whole + 2 * BLOCK; cut += 100) {
		archive_size = cut;
		expect("one block of zeros", WHOLE);
	}
}

/* Large contents are passed over by seeking, which minds no end of file; this
 * member ends where a whole number of reads does. */
static void test_truncated_large_member(void **state)
{
	static const struct member large = { '0', "large", NULL, 0 };
	static const struct member small = { '0', "small", "1", 0 };
	static uint8_t contents[4 * 65536 - 3 * BLOCK];

	(void)state;
	archive_size = 0;
	add_member(&small);
	add_header(&large, sizeof contents);
	add_blocks(contents, sizeof contents);
	for (archive_size -= 1; archive_size > 10 * BLOCK; archive_size -= 5001)
		expect("cut", "!member 'large': the archive ends within its");
}

static void test_damage(void **state)
{
	static const struct member members[] = { { '0', "a", "1" },
						 { '0', "b", "2" },
						 { 0 } };

	(void)state;
	build(members);
	archive[2 * BLOCK + 3]++;
	expect("second header", "!after 'a': Damaged tar archive");
	build(members);
	archive[3]++;
	expect("first header",
	       "!a tar archive, but its first header is damaged");
	build(members);
	memset(archive + 2 * BLOCK, 0, BLOCK);
	expect("a header of zeros", "!a lone block of zeros, then more");
	build(members);
	memset(archive + 2 * BLOCK, 0, 2 * BLOCK);
	expect("the second member zero", "a=1");
	assert_string_equal(last_report, "");
	build(members);
	add_blocks("garbage", 7);
	expect("garbage behind", "a=1 b=2");
	assert_non_null(strstr(last_report, "the archive ends at byte 3072"));
	archive_size = 0;
	add_end();
	expect("no members", "");
	add_blocks("the superblock of a disk", 25);
	expect("a disk", "!not a tar archive, though it begins with zeros");
	archive_size = 0;
	expect("empty", "!an empty file, not a tar archive");
	memset(archive, 0x5a, archive_size = 10000);
	expect("noise", "!neither a directory nor a tar archive");
	memcpy(archive, "\x1f\x8b\x08\x00", 4);
	expect("noise as gzip", "!damaged or truncated: gzip");
	memcpy(archive,
	       "\xfd"
	       "7zXZ\0",
	       6);
	expect("noise as xz", "!damaged or truncated: ");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_truncation),
		cmocka_unit_test(test_truncated_large_member),
		cmocka_unit_test(test_damage),
	};

	/* the one in which libarchive would change names */
	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
