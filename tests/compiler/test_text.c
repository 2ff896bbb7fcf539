/* SPDX-License-Identifier: Apache-2.0 */
/* What the compiler writes with: formats as libc has them, comments, literals.
 */
/* Sanitizers: address */

#include "tests/check.h"
#include "compiler/format.h"
#include "compiler/memory.h"
#include "compiler/names.h"
#include "compiler/text.h"

/*
 * In every room from none to enough: where there is enough, the same bytes and
 * length; where not, it is left to libc, and nothing is behind the room.
 */
static void __attribute__((format(printf, 1, 2)))
same_as_libc(const char *format, ...)
{
	char ours[80], libc[80];
	va_list args;
	size_t length, wanted;

	memset(libc, '#', sizeof libc);
	va_start(args, format);
	wanted = (size_t)vsnprintf(libc, sizeof libc, format, args);
	va_end(args);
	for (size_t room = 0; room <= sizeof ours; room++) {
		memset(ours, '#', sizeof ours);
		va_start(args, format);
		length = format_text(ours, room, format, &args);
		va_end(args);
		assert_int_equal(length, wanted < room ? wanted : FORMAT_LEFT);
		if (wanted < room)
			assert_memory_equal(ours, libc, sizeof ours);
		for (size_t i = room; i < sizeof ours; i++)
			assert_int_equal(ours[i], '#');
	}
}

static void test_formats(void **state)
{
	char not_terminated[] = { 'a', 'b', 'c' };

	(void)state;
	same_as_libc("%s", "");
	same_as_libc("nothing to fill in");
	same_as_libc("%s|%s|%s", "one", "", "three");
	same_as_libc("%u %u %u", 0u, 9u, UINT32_MAX);
	same_as_libc("%d %d %d %d", 0, -1, INT32_MAX, INT32_MIN);
	same_as_libc("%llu %llu", 0ull, UINT64_MAX + 0ull);
	same_as_libc("0x%llX 0x%llX", 0xA0ull, UINT64_MAX + 0ull);
	same_as_libc("%c%c%%", 'x', '\n');
	same_as_libc("%.*s|%.*s|%.*s", 2, not_terminated, 0, "a", -1, "all");
	same_as_libc("%*s|%*s|%*s|%*s", 5, "abc", 2, "abc", -5, "abc", 0, "");
	same_as_libc("%s%.*s", "then", 9, "short");
}

/* What is not done there goes to libc, arguments before it included. */
static void test_other_formats(void **state)
{
	struct text text = { 0 };
	struct arena arena = { 0 };

	(void)state;
	text_add(&text, "%s %-6s|%02X %lu %zu", "a", "b", 10, 7ul, (size_t)9);
	assert_string_equal(text.items, "a b     |0A 7 9");
	assert_int_equal(text.count, 15);
	assert_string_equal(make_printf(&arena, "%llu %llx %8llu %0*d", 1ull,
					255ull, 3ull, 4, 5),
			    "1 ff        3 0005");
	assert_string_equal(make_decimal(&arena, UINT64_MAX, "ull"),
			    "18446744073709551615ull");
	assert_string_equal(make_decimal(&arena, 0, ""), "0");
	text_done(&text);
	arena_done(&arena);
}

/* Every length around the end of a block. */
static void test_long_texts(void **state)
{
	struct arena arena = { 0 };
	char words[1000];

	(void)state;
	memset(words, 'w', sizeof words);
	for (int i = 0; i < 1000; i++)
		assert_int_equal(strlen(make_printf(&arena, "%.*s", i, words)),
				 i);
	arena_done(&arena);
}

static void test_long_additions(void **state)
{
	struct text text = { 0 };
	char words[1000];

	(void)state;
	memset(words, 'w', sizeof words - 1);
	words[sizeof words - 1] = '\0';
	for (int i = 0; i < 100; i++)
		text_add(&text, "%s%d", words, i % 10);
	assert_int_equal(text.count, 100 * 1000);
	for (int i = 0; i < 100; i++) {
		assert_memory_equal(text.items + i * 1000, words, 999);
		assert_int_equal(text.items[i * 1000 + 999], '0' + i % 10);
	}
	text_done(&text);
}

static const struct {
	const char *words, *comment, *literal;
} written[] = {
	{ "", "/*  */\n", "\"\"" },
	{ "plain", "/* plain */\n", "\"plain\"" },
	{ "a */ b /* c", "/* a * / b / * c */\n", "\"a */ b /* c\"" },
	{ "a?"
	  "?/b",
	  "/* a? ?/b */\n", "\"a?\\?/b\"" },
	{ "a?\x01/b", "/* a? ?/b */\n", "\"a?\\?/b\"" },
	{ "tab\there", "/* tab here */\n", "\"tab here\"" },
	{ "\xff\x7f", "/* ? ? */\n", "\"?\\?\"" },
	{ "\xe2\x80\xaegreen", "/* ?green */\n", "\"?green\"" },
	{ "gr\xc3\xbcn \"\\\"", "/* gr\xc3\xbcn \"\\\" */\n",
	  "\"gr\xc3\xbcn \\\"\\\\\\\"\"" },
};

static void test_words(void **state)
{
	struct text text = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
		text_comment(&text, written[i].words);
		assert_string_equal(text.items, written[i].comment);
		text.count = 0;
		text_literal(&text, 1, written[i].words);
		assert_string_equal(text.items, written[i].literal);
		text.count = 0;
	}
	text_literal(&text, 1, NULL);
	assert_string_equal(text.items, "NULL");
	text_done(&text);
}

/* The width counts characters, whatever their bytes. */
static void test_comment_width(void **state)
{
	struct text text = { 0 };
	char words[200] = "";

	(void)state;
	for (int i = 0; i < 74; i++)
		strcat(words, i % 2 ? "a" : "\xc3\xa4");
	text_comment(&text, words);
	assert_non_null(strstr(text.items, "\xc3\xa4"
					   "a */\n"));
	text.count = 0;
	strcat(words, "b");
	text_comment(&text, words);
	assert_non_null(strstr(text.items, "/*\n * \xc3\xa4"));
	text_done(&text);
}

/* Every length of name, found under its own and no other. */
static void test_names(void **state)
{
	struct names names = { 0 };
	struct arena arena = { 0 };
	char all[5000][40];

	(void)state;
	for (int i = 0; i < 5000; i++) {
		snprintf(all[i], sizeof all[i], "%.*s%d", i % 19,
			 "aaaaaaaaaaaaaaaaaaa", i);
		assert_null(names_find(&names, all[i]));
		assert_null(names_add(&names, &arena, all[i], all[i]));
	}
	for (int i = 0; i < 5000; i++) {
		char copy[40];

		strcpy(copy, all[i]);
		assert_ptr_equal(names_find(&names, copy), all[i]);
		assert_ptr_equal(names_add(&names, &arena, copy, &copy),
				 all[i]);
		assert_ptr_equal(names.entries[i].thing, all[i]);
	}
	assert_int_equal(names.count, 5000);
	arena_done(&arena);
}

/* Room for so many names: none of them moves the table. */
static void test_names_reserve(void **state)
{
	static const int reserved[] = { 1, 12, 13, 500, 3 };
	struct names names = { 0 };
	struct arena arena = { 0 };
	struct names_entry *entries;
	char all[500][8];
	int count = 0;

	(void)state;
	names_prefetch(&names, "nothing yet");
	for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
		names_reserve(&names, &arena, (size_t)reserved[i]);
		entries = names.entries;
		for (; count < reserved[i]; count++) {
			snprintf(all[count], sizeof *all, "%d", count);
			names_prefetch(&names, all[count]);
			assert_null(
			    names_add(&names, &arena, all[count], all[count]));
		}
		assert_ptr_equal(names.entries, entries);
		for (int j = 0; j < count; j++)
			assert_ptr_equal(names_find(&names, all[j]), all[j]);
	}
	arena_done(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_formats),
		cmocka_unit_test(test_other_formats),
		cmocka_unit_test(test_long_texts),
		cmocka_unit_test(test_long_additions),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_comment_width),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_names_reserve),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
