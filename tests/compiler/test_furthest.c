/* What an open structure takes ends where the furthest of its members does. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
/* Hosts: s390x */
/*
 * Structures of ok/furthest.struct over spans of every length and small
 * numbers of any kind, so that each member is now and then the furthest. The
 * model adds up by hand; -1 is what does not lie within the bytes.
 */
#include "tests/compiler/ok/furthest.h"

#include "tests/runtime/random.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

enum { LONGEST = 48, ROUNDS = 400, NOWHERE = -1 };

static struct random dice;
static uint8_t *bytes;
static int size;

static int max(int a, int b)
{
	return a > b ? a : b;
}

/* The furthest of ends, or nowhere if one of them is. */
static int within(int a, int b, int c)
{
	int end = max(max(a, b), c);

	return a < 0 || b < 0 || c < 0 || end > size ? NOWHERE : end;
}

static int away(int at)
{
	if (at + 2 > size)
		return NOWHERE;
	/* far and after lie behind each other */
	return within(at + 2, at + 2 + bytes[at], at + bytes[at + 1] + 3);
}

static int back(int at)
{
	if (at + 3 > size)
		return NOWHERE;
	return within(at + 4, at + 1 + bytes[at], at + 1);
}

static int maybe(int at, int kind)
{
	if (at + 1 > size || (kind <= 3 && at + 6 > size))
		return NOWHERE;
	if (kind <= 3)
		return within(at + 7, at, at);
	return within(at + 5, at + 1 + bytes[at], at);
}

static int twice(int at)
{
	int name = at + 2, b;

	if (at + 2 > size)
		return NOWHERE;
	while (name < size && bytes[name])
		name++;
	b = at + bytes[at + 1];
	return within(name + 1,
		      at + bytes[at] > size ? NOWHERE : back(at + bytes[at]),
		      bytes[at] == 9 ? b + 4 : b + 2 * bytes[at + 1]);
}

static int outer(int at)
{
	int kind, end;

	if (at + 1 > size)
		return NOWHERE;
	kind = bytes[at];
	end = away(at + 1);
	end = end < 0 ? end : away(end);
	end = end < 0 ? end : maybe(end, kind);
	return end < 0 ? end : back(end);
}

/* ------------------------------------------------------------------ compare */

static void fill(int length)
{
	bytes = realloc(bytes, (size_t)length + !length);
	assert_non_null(bytes);
	size = length;
	for (int i = 0; i < length; i++)
		bytes[i] = (uint8_t)random_below(&dice, i % 3 ? 6 : 14);
}

#define COMPARE(type, want, ...)                                               \
	do {                                                                   \
		struct furthest_##type p;                                      \
		uint64_t got = 0;                                              \
		int end = (want);                                              \
		int rc = furthest_##type##_at(span_of(bytes, (uint64_t)size),  \
					      __VA_ARGS__, &p, NULL);          \
                                                                               \
		if (!rc)                                                       \
			rc = furthest_##type##_total_size(&p, &got, NULL);     \
		assert_int_equal(rc, end < 0 ? -34 : 0);                       \
		if (!rc)                                                       \
			assert_int_equal(got, end);                            \
	} while (0)

static void test_total_size(void **state)
{
	(void)state;
	for (int n = 0; n < ROUNDS * LONGEST; n++) {
		fill(n % LONGEST);
		COMPARE(away, away(0), 0);
		COMPARE(back, back(0), 0);
		COMPARE(maybe, maybe(0, 3), 0, 3);
		COMPARE(maybe, maybe(0, 4), 0, 4);
		COMPARE(twice, twice(0), 0);
		COMPARE(outer, outer(0), 0);
		COMPARE(stated, size < 40 ? NOWHERE : 40, 0);
	}
}

/* The next record starts behind all of the one before. */
static void test_iterator(void **state)
{
	struct furthest_away_iterator it;
	struct furthest_away p;
	int at, end, rc;

	(void)state;
	for (int n = 0; n < ROUNDS * LONGEST; n++) {
		fill(n % LONGEST);
		it = furthest_away_iterate(span_of(bytes, (uint64_t)size));
		for (at = 0; at < size; at = end) {
			end = away(at);
			rc = furthest_away_iterator_next(&it, &p, NULL);
			assert_int_equal(rc, end < 0 ? -34 : 1);
			if (end < 0)
				break;
			assert_int_equal(it.at, at);
		}
		assert_int_equal(furthest_away_iterator_next(&it, &p, NULL), 0);
	}
}

static int end_all(void **state)
{
	(void)state;
	free(bytes);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_total_size),
		cmocka_unit_test(test_iterator),
	};

	dice = random_seeded(1);
	return cmocka_run_group_tests(tests, NULL, end_all);
}
