/* Arithmetic, places and names of open structures at their edges. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
#include "tests/compiler/ok/open_rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

typedef __int128 wide;

enum { ERANGE_CODE = -34 };

static const int64_t numbers[] = { 0,	      1,	 -1,	       2,
				   -7,	      100,	 127,	       -128,
				   INT64_MAX, INT64_MIN, 1 - INT64_MAX };

enum { NUMBERS = sizeof numbers / sizeof *numbers };

static struct open_rules_numbers numbers_of(int64_t a, int64_t b)
{
	struct open_rules_numbers n;

	open_rules_numbers_init(&n);
	open_rules_numbers_set_a(&n, a);
	open_rules_numbers_set_b(&n, b);
	open_rules_numbers_set_u(&n, (uint64_t)a);
	open_rules_numbers_set_s(&n, (int8_t)b);
	open_rules_numbers_set_t(&n, (uint8_t)b);
	return n;
}

/* A getter's answer beside the exact one, which may have no 64 bits. */
static void expect(int rc, int64_t got, bool is_defined, wide exact)
{
	bool fits = is_defined && exact >= INT64_MIN && exact <= INT64_MAX;

	assert_int_equal(rc, fits ? 0 : ERANGE_CODE);
	if (fits)
		assert_true(got == exact);
}

#define EXPECT(field, is_defined, exact)                                       \
	do {                                                                   \
		int64_t got = 0;                                               \
		int rc = open_rules_numbers_##field(&n, &got, NULL);           \
                                                                               \
		expect(rc, got, is_defined, (is_defined) ? (exact) : 0);       \
	} while (0)

static void check_signed(wide a, wide b)
{
	struct open_rules_numbers n = numbers_of((int64_t)a, (int64_t)b);

	EXPECT(quotient, b, a / b);
	EXPECT(remainder, b, a % b);
	EXPECT(negated, true, -a);
	assert_true(open_rules_numbers_nothing(&n) == 0);
	assert_true(open_rules_numbers_small(&n) == -(wide)(int8_t)b);
	EXPECT(next, true, a + 1);
	EXPECT(sum, true, a + b);
	EXPECT(minus, true, -a);
	if (a == (int32_t)a || b == (int32_t)b)
		EXPECT(both, true, a * b);
}

/* What is above INT64_MAX cannot be divided by what may be negative. */
static void check_mixed(int64_t a, int64_t b)
{
	struct open_rules_numbers n = numbers_of(a, b);
	int8_t s = (int8_t)b;

	EXPECT(unsigned_quotient, s && a >= 0, (wide)a / s);
	EXPECT(unsigned_remainder, s && a >= 0, (wide)a % s);
	open_rules_numbers_set_u(&n, (uint64_t)b);
	EXPECT(into_signed, b > 0, (wide)a / b);
}

static void check_bits(int64_t a, int64_t b)
{
	struct open_rules_numbers n = numbers_of(a, b);

	assert_true(open_rules_numbers_masked(&n) ==
		    ((uint64_t)a & ~UINT64_C(4095)));
	assert_true(open_rules_numbers_low(&n) == (a & (uint8_t)b));
	assert_true(open_rules_numbers_bits(&n) == (a | (uint8_t)b));
	assert_true(open_rules_numbers_flipped(&n) ==
		    (UINT64_MAX ^ (uint64_t)(a == b)) >> 1);
	assert_true(open_rules_numbers_far(&n) ==
		    (uint64_t)((uint8_t)b ? b == 1 : a == 1) << 40);
}

static void test_numbers(void **state)
{
	(void)state;
	for (unsigned i = 0; i < NUMBERS; i++)
		for (unsigned j = 0; j < NUMBERS; j++) {
			check_signed(numbers[i], numbers[j]);
			check_mixed(numbers[i], numbers[j]);
			check_bits(numbers[i], numbers[j]);
		}
}

/* `$b` is looked at only where it is there. */
static void test_lazy(void **state)
{
	uint8_t bytes[] = { 1, 2 }, deep = 9;
	struct open_rules_lazy lazy;

	(void)state;
	assert_int_equal(open_rules_lazy_at(span_of(bytes, 2), 0, &lazy, NULL),
			 0);
	assert_int_equal(open_rules_lazy_deep(&lazy, &deep, NULL), 0);
	assert_int_equal(deep, 0);
	bytes[0] = 10;
	assert_int_equal(open_rules_lazy_deep(&lazy, &deep, NULL), 0);
	assert_int_equal(deep, 1);
	bytes[1] = 1;
	assert_int_equal(open_rules_lazy_deep(&lazy, &deep, NULL), 0);
	assert_int_equal(deep, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_lazy),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
