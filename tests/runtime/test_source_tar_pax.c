/* SPDX-License-Identifier: Apache-2.0 */
/* What extended headers say of a member counts to the last digit and byte; what
 * cannot be is refused. */
/* Sanitizers: address */
#include "tests/runtime/tar_builder.h"

/* What libarchive drops of a map would shift all that follows it. */
static void test_sparse_maps_that_do_not_fit(void **state)
{
	static const struct {
		const char *map, *size, *expected;
	} cases[] = {
		{ "0,512,1024,512", "2000", "" },
		{ "4096,512,0,512", "2000", "!do not agree" },
		{ "0,512,1900,512", "2000", "!do not agree" },
		{ "0,512,1024,1024", "3000", "!" },
		{ "1024,512,0,512", "2000", "!do not agree" },
		{ "0,512,511,512", "2000", "!do not agree" },
		{ "0,512,18446744073709551615,512", "2000", "!" },
	};
	static const struct member member = { '0', "a", NULL, 0 };
	static uint8_t contents[2 * BLOCK];
	struct error err;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO(tree) *tree = NULL;

		archive_size = 0;
		add_record("GNU.sparse.map", cases[i].map);
		add_pax("GNU.sparse.size", cases[i].size);
		add_header(&member, sizeof contents);
		add_blocks(contents, sizeof contents);
		add_end();
		if (*cases[i].expected)
			expect(cases[i].map, cases[i].expected);
		else
			assert_int_equal(read_archive(&tree, &err), 0);
	}
}

static void test_pax_values(void **state)
{
	static const struct {
		const char *key, *value, *expected;
	} cases[] = {
		{ "path", "\xc3\xa9", "\xc3\xa9=1" },
		{ "path", "e\xcc\x81", "e\xcc\x81=1" },
		{ "path", "\xff\xfe", "\xff\xfe=1" },
		{ "path", "\xed\xa0\xbd\xed\xb8\x80",
		  "\xed\xa0\xbd\xed\xb8\x80=1" },
		{ "uid", "4294967295", "a=1" },
		{ "uid", "4294967296", "!member 'a': an owner" },
		{ "gid", "-1", "!member 'a': an owner" },
		{ "size", "1", "a=1" },
		{ "size", "5000", "!member 'a': the archive ends within" },
		{ "size", "-1", "!negative" },
		{ "size", "99999999999999999999", "!overflow" },
		{ "size", "9223372036854775806", "!" },
		{ "GNU.sparse.map", "0,x", "!" },
		{ "GNU.sparse.map", "0,1,5", "a=1" },
		{ "GNU.sparse.map", "0,600", "a=1" },
		{ "GNU.sparse.major", "7", "!" },
		{ "comment", "nothing", "a=1" },
	};
	static const struct member member = { '0', "a", "1", 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		archive_size = 0;
		add_pax(cases[i].key, cases[i].value);
		add_member(&member);
		add_end();
		expect(cases[i].value, cases[i].expected);
	}
}

static void test_pax_long_names(void **state)
{
	static const struct member member = { '0', "a", "1", 0 };
	char name[600];

	(void)state;
	memset(name, 'n', sizeof name);
	name[255] = '\0';
	archive_size = 0;
	add_pax("path", name);
	add_member(&member);
	add_end();
	strcpy(name + 255, "=1");
	expect("255 bytes", name);
	strcpy(name + 255, "n");
	archive_size = 0;
	add_pax("path", name);
	add_member(&member);
	add_end();
	expect("256 bytes", "!: a name of 256 bytes; 255 is the most");
}

static void expect_time(const char *value, int64_t seconds,
			uint32_t nanoseconds)
{
	static const struct member member = { '0', "a", "1", 0 };
	AUTO(tree) *tree = NULL;
	struct error err;

	archive_size = 0;
	add_pax("mtime", value);
	add_member(&member);
	add_end();
	if (read_archive(&tree, &err)) {
		print_error("%s: %s\n", value, err.text);
		assert_true(false);
	}
	assert_int_equal(tree_find(tree, "a")->mtime_seconds, seconds);
	assert_int_equal(tree_find(tree, "a")->mtime_nanoseconds, nanoseconds);
}

static void test_pax_times(void **state)
{
	(void)state;
	expect_time("0", 0, 0);
	expect_time("1.5", 1, 500000000);
	expect_time("0.000000001", 0, 1);
	expect_time("-0.5", -1, 500000000);
	expect_time("-1", -1, 0);
	expect_time("-1.5", -2, 500000000);
	expect_time("-1.999999999", -2, 1);
	expect_time("-2.0", -2, 0);
	expect_time("15032385535.123456789", 15032385535, 123456789);
}

static void test_hard_link_with_contents(void **state)
{
	static const struct member first = { '0', "a", "1", 0 };
	static const struct member link = { '1', "b", "a", 0 };

	(void)state;
	archive_size = 0;
	add_pax("comment", "pax");
	add_member(&first);
	add_header(&link, 3);
	add_blocks("new", 3);
	add_end();
	expect("link with contents", "a=new b=new");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sparse_maps_that_do_not_fit),
		cmocka_unit_test(test_pax_values),
		cmocka_unit_test(test_pax_long_names),
		cmocka_unit_test(test_pax_times),
		cmocka_unit_test(test_hard_link_with_contents),
	};

	/* the one in which libarchive would change names */
	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
