/* A join of bits changes just those bits, and refuses what they cannot hold. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
#define STRUCT_DESCRIBE
#include "tests/compiler/ok/joins_of_bits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ERANGE_CODE = -34 };

typedef struct joins_of_bits_all All;

static const struct describe_field *field_named(const char *name)
{
	const struct describe_structure *s = &joins_of_bits_all_description;

	for (uint32_t i = 0; i < s->nr_fields; i++)
		if (!strcmp(s->fields[i].name, name))
			return &s->fields[i];
	fail_msg("no field %s", name);
	return NULL;
}

static unsigned nr_changed(const All *a, const All *b)
{
	unsigned n = 0;

	for (size_t i = 0; i < sizeof *a; i++)
		n += (unsigned)__builtin_popcount(a->bytes[i] ^ b->bytes[i]);
	return n;
}

/*
 * Toggling one bit of the value toggles one bit of the bytes, whatever they
 * were; the table reads what the accessor reads.
 */
#define CHECK(name, type, bits)                                                \
	do {                                                                   \
		const struct describe_field *f = field_named(#name);           \
                                                                               \
		for (unsigned n = 0; n < 2 * (bits); n++) {                    \
			All before, p;                                         \
			type old, wanted;                                      \
                                                                               \
			for (size_t i = 0; i < sizeof p; i++)                  \
				before.bytes[i] = (uint8_t)(97 * i + 131 * n); \
			p = before;                                            \
			old = joins_of_bits_all_##name(&p);                    \
			wanted = (type)(old ^ (type)((uint64_t)1 << n / 2));   \
			assert_int_equal(                                      \
			    joins_of_bits_all_set_##name(&p, wanted), 0);      \
			assert_true(joins_of_bits_all_##name(&p) == wanted);   \
			assert_int_equal(nr_changed(&p, &before), 1);          \
			assert_true((type)describe_number(f, p.bytes, 0) ==    \
				    wanted);                                   \
			assert_int_equal(                                      \
			    joins_of_bits_all_set_##name(&p, old), 0);         \
			assert_memory_equal(&p, &before, sizeof p);            \
		}                                                              \
	} while (0)

static void test_every_bit(void **state)
{
	(void)state;
	CHECK(twelve, uint16_t, 12);
	CHECK(swapped, uint8_t, 8);
	CHECK(mixed, uint32_t, 24);
	CHECK(deep, uint64_t, 64);
	CHECK(sign, int16_t, 16);
	CHECK(alone, uint8_t, 3);
	CHECK(far, uint64_t, 39);
	CHECK(earlier, uint32_t, 32);
}

static void test_refuses(void **state)
{
	All before, p;

	(void)state;
	memset(&before, 0xc3, sizeof before);
	p = before;
	assert_int_equal(joins_of_bits_all_set_twelve(&p, 0x1000), ERANGE_CODE);
	assert_int_equal(joins_of_bits_all_set_mixed(&p, 1u << 24),
			 ERANGE_CODE);
	assert_int_equal(joins_of_bits_all_set_alone(&p, 8), ERANGE_CODE);
	assert_int_equal(joins_of_bits_all_set_far(&p, UINT64_C(1) << 39),
			 ERANGE_CODE);
	assert_int_equal(joins_of_bits_all_set_far(&p, UINT64_MAX),
			 ERANGE_CODE);
	assert_memory_equal(&p, &before, sizeof p);
}

static void test_parts_are_the_members(void **state)
{
	All p;

	(void)state;
	joins_of_bits_all_init(&p);
	assert_int_equal(joins_of_bits_all_set_twelve(&p, 0xabc), 0);
	assert_int_equal(joins_of_bits_all_lo(&p), 0xbc);
	assert_int_equal(joins_of_bits_all_small_high(&p), 0xa);
	assert_int_equal(joins_of_bits_all_set_small_low(&p, 5), 0);
	assert_int_equal(joins_of_bits_all_swapped(&p), 0x5a);
	assert_int_equal(joins_of_bits_all_sign(&p), (int16_t)0xabc5);
	assert_int_equal(joins_of_bits_all_set_alone(&p, 5), 0);
	assert_int_equal(joins_of_bits_all_wide_top(&p), 5);
	assert_int_equal(p.bytes[JOINS_OF_BITS_ALL_WIDE_OFFSET], 0xa0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_bit),
		cmocka_unit_test(test_refuses),
		cmocka_unit_test(test_parts_are_the_members),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
