/* SPDX-License-Identifier: Apache-2.0 */
/* What an arena gives is zeroed and does not overlap, and a step's goes. */
/* Sanitizers: address */

#include "tests/check.h"
#include "runtime/base/arena.h"

#include <string.h>

static bool is_zero(const uint8_t *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (bytes[i])
			return false;
	return true;
}

/* Around the sizes where a block of its own begins. */
static const size_t sizes[] = { 1,     7,     8,     511,    8191,  8192,
				8193,  16000, 65519, 65520,  65521, 65536,
				65537, 1,     40000, 200001, 3,	    40000 };
enum { NR_SIZES = sizeof sizes / sizeof *sizes };

static void fill(struct arena *arena)
{
	uint8_t *given[NR_SIZES];

	for (size_t i = 0; i < NR_SIZES; i++) {
		given[i] = arena_alloc(arena, sizes[i]);
		assert_non_null(given[i]);
		assert_int_equal((uintptr_t)given[i] % 8, 0);
		assert_true(is_zero(given[i], sizes[i]));
		memset(given[i], (int)i + 1, sizes[i]);
	}
	for (size_t i = 0; i < NR_SIZES; i++) {
		assert_int_equal(given[i][0], i + 1);
		assert_int_equal(given[i][sizes[i] - 1], i + 1);
	}
}

/* What was given before a mark stays, whatever came behind it. */
static void test_rewind(void **state)
{
	struct arena arena = { 0 };
	struct arena_mark empty = arena_mark(&arena), mark, inner;
	const char *before, *within;

	(void)state;
	for (int first = 0; first < NR_SIZES; first++) {
		assert_non_null(arena_alloc(&arena, sizes[first]));
		before = arena_text(&arena, "before", 6);
		mark = arena_mark(&arena);
		for (int i = 0; i < 3; i++) {
			fill(&arena);
			within = arena_text(&arena, "within", 6);
			inner = arena_mark(&arena);
			fill(&arena);
			arena_rewind(&arena, inner);
			assert_string_equal(within, "within");
			arena_rewind(&arena, mark);
			assert_string_equal(before, "before");
		}
		if (first % 2)
			arena_rewind(&arena, empty);
	}
	arena_done(&arena);
}

/* Steps without end take no more room than one. */
static void test_steps(void **state)
{
	struct arena arena = { 0 };
	struct arena_mark mark;
	void *first, *again;

	(void)state;
	assert_non_null(arena_alloc(&arena, 8));
	mark = arena_mark(&arena);
	first = arena_alloc(&arena, 8);
	for (int i = 0; i < 1000; i++) {
		arena_rewind(&arena, mark);
		again = arena_alloc(&arena, 8);
		assert_ptr_equal(again, first);
	}
	arena_done(&arena);
}

/* A text of a length that is not known before, behind another. */
static void test_room(void **state)
{
	struct arena arena = { 0 };
	const char *first, *third;
	char *second;
	size_t room, less;

	(void)state;
	arena_room(&arena, &room);
	assert_int_equal(room, 0);
	first = arena_text(&arena, "first", 5);
	second = arena_room(&arena, &room);
	if (!room) { /* watched */
		arena_done(&arena);
		skip();
	}
	assert_true(room > 60000);
	strcpy(second, "second");
	arena_take(&arena, 7);
	arena_room(&arena, &less);
	assert_int_equal(less, room - 7);
	third = arena_text(&arena, "third", 5);
	assert_string_equal(first, "first");
	assert_string_equal(second, "second");
	assert_string_equal(third, "third");
	arena_done(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rewind),
		cmocka_unit_test(test_steps),
		cmocka_unit_test(test_room),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
