/* Parts of bitfields and masks of flags change just their own bits. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
#define STRUCT_DESCRIBE
#include "tests/compiler/ok/bitfields.h"
#include "tests/compiler/ok/flags.h"
#include "tests/compiler/ok/flags_names.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ERANGE_CODE = -34 };

static void fill(void *room, size_t size, uint8_t seed)
{
	for (size_t i = 0; i < size; i++)
		((uint8_t *)room)[i] = (uint8_t)(seed + 89 * i);
}

/* ----------------------------------------------------------------- bitfields
 */

/*
 * Each bit of the part goes in and comes out, in the number and in place; no
 * bit outside its mask changes; one value too wide is refused.
 */
#define CHECK_PART(type, TYPE, member, part, PART, c_type)                     \
	do {                                                                   \
		const unsigned width = BITFIELDS_##TYPE##_##PART##_WIDTH;      \
		const uint64_t mask = BITFIELDS_##TYPE##_##PART##_MASK;        \
                                                                               \
		assert_true(mask >> BITFIELDS_##TYPE##_##PART##_SHIFT ==       \
			    UINT64_MAX >> (64 - width));                       \
		for (unsigned bit = 0; bit < 2 * width; bit++) {               \
			struct bitfields_holder before, p;                     \
			c_type part_value = (c_type)((c_type)1 << bit / 2);    \
			c_type old, out = 0;                                   \
                                                                               \
			fill(&before, sizeof before, bit % 2 ? 0xff : 0x5a);   \
			p = before;                                            \
			old = bitfields_holder_##member(&p);                   \
			assert_int_equal(bitfields_##type##_with_##part(       \
					     old, part_value, &out),           \
					 0);                                   \
			assert_true((out & ~mask) == (old & ~mask));           \
			assert_true(bitfields_##type##_##part(out) ==          \
				    part_value);                               \
			assert_int_equal(                                      \
			    bitfields_holder_set_##member##_##part(            \
				&p, part_value),                               \
			    0);                                                \
			assert_true(bitfields_holder_##member(&p) == out);     \
			assert_true(bitfields_holder_##member##_##part(&p) ==  \
				    part_value);                               \
			assert_int_equal(                                      \
			    bitfields_holder_set_##member(&p, old), 0);        \
			assert_memory_equal(&p, &before, sizeof p);            \
		}                                                              \
	} while (0)

#define CHECK_REFUSED(type, member, part, value)                               \
	do {                                                                   \
		struct bitfields_holder before, p;                             \
                                                                               \
		fill(&before, sizeof before, 0x33);                            \
		p = before;                                                    \
		assert_int_equal(                                              \
		    bitfields_holder_set_##member##_##part(&p, value),         \
		    ERANGE_CODE);                                              \
		assert_memory_equal(&p, &before, sizeof p);                    \
	} while (0)

/* So that the macro can take setters that return nothing, too. */
#define bitfields_holder_set_mode(p, v) (bitfields_holder_set_mode(p, v), 0)
#define bitfields_holder_set_high(p, v) (bitfields_holder_set_high(p, v), 0)
#define bitfields_holder_set_old(p, v)	(bitfields_holder_set_old(p, v), 0)
#define bitfields_holder_set_word(p, v) (bitfields_holder_set_word(p, v), 0)
#define bitfields_holder_set_long(p, v) (bitfields_holder_set_long(p, v), 0)

static void test_parts(void **state)
{
	(void)state;
	CHECK_PART(mode, MODE, mode, other, OTHER, uint16_t);
	CHECK_PART(mode, MODE, mode, group, GROUP, uint16_t);
	CHECK_PART(mode, MODE, mode, set_uid, SET_UID, uint16_t);
	CHECK_PART(mode, MODE, mode, format, FORMAT, uint16_t);
	CHECK_PART(mode, MODE, mode, last, LAST, uint16_t);
	CHECK_PART(from_high, FROM_HIGH, high, top, TOP, uint16_t);
	CHECK_PART(from_high, FROM_HIGH, high, next, NEXT, uint16_t);
	CHECK_PART(from_high, FROM_HIGH, high, end, END, uint16_t);
	CHECK_PART(old, OLD, old, a, A, uint8_t);
	CHECK_PART(old, OLD, old, g, G, uint8_t);
	CHECK_PART(odd, ODD, odd, low, LOW, uint32_t);
	CHECK_PART(odd, ODD, odd, high, HIGH, uint32_t);
	CHECK_PART(six, SIX, six, middle, MIDDLE, uint64_t);
	CHECK_PART(six, SIX, six, high, HIGH, uint64_t);
	CHECK_PART(word, WORD, word, whole, WHOLE, uint32_t);
	CHECK_PART(long, LONG, long, low, LOW, uint64_t);
	CHECK_PART(long, LONG, long, sign, SIGN, uint64_t);
}

static void test_too_wide(void **state)
{
	uint16_t out = 0x1234;
	uint64_t wide = 7;

	(void)state;
	CHECK_REFUSED(mode, mode, other, 8);
	CHECK_REFUSED(mode, mode, set_uid, 2);
	CHECK_REFUSED(mode, mode, format, UINT16_MAX);
	CHECK_REFUSED(from_high, high, top, 2);
	CHECK_REFUSED(old, old, g, 2);
	CHECK_REFUSED(odd, odd, high, 0x1000);
	CHECK_REFUSED(six, six, middle, UINT64_C(1) << 40);
	CHECK_REFUSED(long, long, low, UINT64_C(1) << 63);
	CHECK_REFUSED(long, long, sign, UINT64_MAX);
	assert_int_equal(bitfields_mode_with_group(0, 8, &out), ERANGE_CODE);
	assert_int_equal(out, 0x1234);
	assert_int_equal(bitfields_six_with_low(0, 32, &wide), ERANGE_CODE);
	assert_int_equal(wide, 7);
}

static void test_where_bits_lie(void **state)
{
	struct bitfields_holder p;

	(void)state;
	bitfields_holder_init(&p);
	assert_int_equal(bitfields_holder_mode(&p), 0x4007);
	assert_int_equal(bitfields_holder_mode_other(&p), 7);
	assert_int_equal(bitfields_holder_mode_last(&p), 1);
	bitfields_holder_set_high_top(&p, 1);
	assert_int_equal(p.bytes[BITFIELDS_HOLDER_HIGH_OFFSET], 0x80);
	bitfields_holder_set_old_c(&p, 1);
	assert_int_equal(p.bytes[BITFIELDS_HOLDER_OLD_OFFSET], 0x08);
	assert_int_equal(bitfields_holder_set_odd_high(&p, 0xabc), 0);
	assert_int_equal(p.bytes[BITFIELDS_HOLDER_ODD_OFFSET], 0xab);
	assert_int_equal(p.bytes[BITFIELDS_HOLDER_ODD_OFFSET + 1], 0xc0);
	bitfields_holder_set_mode_format(&p, BITFIELDS_FORMAT_PLAIN);
	assert_string_equal(
	    bitfields_format_name((uint8_t)bitfields_holder_mode_format(&p)),
	    "plain");
	bitfields_holder_set_own_own(&p, 0xff);
	assert_int_equal(bitfields_holder_own_bits_own(0xfe), 0xfe);
	assert_int_equal(bitfields_holder_own(&p), 0xff);
}

static void test_bits_tables(void **state)
{
	const struct describe_structure *s = &bitfields_holder_description;
	const struct describe_structure *bits = s->fields[0].structure;
	uint64_t number;
	struct bitfields_holder p;

	(void)state;
	fill(&p, sizeof p, 0x77);
	assert_int_equal(s->fields[0].kind, DESCRIBE_BITFIELD);
	assert_ptr_equal(bits, &bitfields_mode_description);
	assert_int_equal(bits->size, 16);
	assert_int_equal(bits->nr_fields, 7);
	assert_int_equal(bits->fields[2].kind, DESCRIBE_PADDING);
	assert_string_equal(bits->fields[5].name, "format");
	assert_string_equal(bits->fields[5].type, "Format");
	assert_string_equal(bits->fields[5].values[1].name, "plain");
	number = describe_number(&s->fields[0], p.bytes, 0);
	assert_true(describe_bits(&bits->fields[5], number) ==
		    bitfields_holder_mode_format(&p));
	number = describe_number(&s->fields[6], p.bytes, 0);
	assert_true(describe_bits(&s->fields[6].structure->fields[0], number) ==
		    bitfields_holder_long_low(&p));
}

/* --------------------------------------------------------------------- flags
 */

static void test_flags(void **state)
{
	struct flags_holder p;

	(void)state;
	flags_holder_init(&p);
	assert_true(flags_holder_flags_has(&p, FLAGS_INODE_FLAGS_EXTENTS));
	flags_holder_flags_clear(&p, FLAGS_INODE_FLAGS_EXTENTS);
	assert_false(flags_holder_flags_has(&p, FLAGS_INODE_FLAGS_EXTENTS));
	assert_int_equal(flags_holder_flags(&p),
			 FLAGS_INODE_FLAGS_SECURE_DELETE);
	assert_false(flags_holder_flags_has(&p, FLAGS_INODE_FLAGS_BOTH));
	flags_holder_flags_add(&p, FLAGS_INODE_FLAGS_BOTH);
	assert_true(flags_holder_flags_has(&p, FLAGS_INODE_FLAGS_BOTH));
	assert_true(flags_holder_flags_has(&p, 0));
	flags_holder_wide_add(&p, 1);
	assert_true(flags_holder_wide(&p) == (UINT64_C(1) << 63 | 1));
	flags_holder_wide_clear(&p, UINT64_MAX);
	assert_true(flags_holder_wide(&p) == 0);
	flags_holder_full_add(&p, FLAGS_FULL_REST);
	flags_holder_full_clear(&p, 0x1f);
	assert_int_equal(flags_holder_full(&p), 0xe0);
}

static void test_odd_flags(void **state)
{
	struct flags_holder before, p;

	(void)state;
	flags_holder_init(&before);
	p = before;
	assert_int_equal(flags_holder_odd_add(&p, 0x1000001), ERANGE_CODE);
	assert_memory_equal(&p, &before, sizeof p);
	assert_int_equal(flags_holder_odd_add(&p, 1), 0);
	assert_int_equal(flags_holder_odd(&p), 0x800001);
	flags_holder_odd_clear(&p, UINT32_MAX);
	assert_int_equal(flags_holder_odd(&p), 0);
	assert_false(flags_holder_odd_has(&p, 0x1000000));
}

/* A member's accessor keeps the name that it had. */
static void test_names_of_members(void **state)
{
	struct flags_names_a a;
	struct flags_names_a_more b;

	(void)state;
	flags_names_a_init(&a);
	flags_names_a_more_init(&b);
	flags_names_a_set_flags_has(&a, 7);
	assert_int_equal(flags_names_a_flags_has(&a), 7);
	flags_names_a_flags_add(&a, FLAGS_NAMES_F_ONE);
	assert_int_equal(flags_names_a_flags(&a), FLAGS_NAMES_F_ONE);
	assert_int_equal(flags_names_a_more_clear(&b), 0);
	assert_true(flags_names_a_more_has(&a, 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parts),
		cmocka_unit_test(test_too_wide),
		cmocka_unit_test(test_where_bits_lie),
		cmocka_unit_test(test_bits_tables),
		cmocka_unit_test(test_flags),
		cmocka_unit_test(test_odd_flags),
		cmocka_unit_test(test_names_of_members),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
