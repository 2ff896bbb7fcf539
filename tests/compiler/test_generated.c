/* The accessors that structc writes stay within their field, whatever comes. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
/* Hosts: s390x */
#include "tests/compiler/ok/arrays.h"
#include "tests/compiler/ok/defaults.h"
#include "tests/compiler/ok/enums.h"
#include "tests/compiler/ok/flags.h"
#include "tests/compiler/ok/joins.h"
#include "tests/compiler/ok/large.h"
#include "tests/compiler/ok/nested.h"
#include "tests/compiler/ok/scalars.h"
#include "tests/compiler/ok/unions.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ERANGE_CODE = -34, GUARD = 16 };

/* A structure at an odd address between bytes that must not change. */
#define PLACE(type, name)                                                      \
	uint8_t name##_room[GUARD + 1 + sizeof(type) + GUARD];                 \
	type *name = fill_room(name##_room, sizeof name##_room)

static void *fill_room(uint8_t *room, size_t size)
{
	for (size_t i = 0; i < size; i++)
		room[i] = (uint8_t)(0xa5 + 7 * i);
	return room + GUARD + 1;
}

/* Whether all bytes outside [offset, offset + length) are as filled. */
static void assert_untouched(const uint8_t *room, size_t size, uint64_t offset,
			     uint64_t length)
{
	size_t start = GUARD + 1 + (size_t)offset;

	for (size_t i = 0; i < size; i++)
		if (i < start || i >= start + length)
			assert_int_equal(room[i], (uint8_t)(0xa5 + 7 * i));
}

/* ------------------------------------------------------------------- scalars
 */

/* The byte that holds bits [8 * n, 8 * n + 8) of a number. */
static uint8_t byte_of(uint64_t value, unsigned width, unsigned n, int is_big)
{
	return (uint8_t)(value >> 8 * (is_big ? width - 1 - n : n));
}

/*
 * Each value goes in and comes out, lies in the bytes that it should, and no
 * other byte changes.
 */
#define CHECK_SCALAR(name, MACRO, type, width, is_big, value)                  \
	do {                                                                   \
		PLACE(struct scalars_all, p);                                  \
		type wanted = (type)(value);                                   \
		const uint8_t *at = p->bytes + SCALARS_ALL_##MACRO##_OFFSET;   \
                                                                               \
		scalars_all_set_##name(p, wanted);                             \
		assert_true(scalars_all_##name(p) == wanted);                  \
		for (unsigned n = 0; n < (width); n++)                         \
			assert_int_equal(at[n], byte_of((uint64_t)wanted,      \
							width, n, is_big));    \
		assert_untouched(p_room, sizeof p_room,                        \
				 SCALARS_ALL_##MACRO##_OFFSET, width);         \
	} while (0)

#define CHECK_UNSIGNED(name, MACRO, type, width, is_big)                       \
	do {                                                                   \
		CHECK_SCALAR(name, MACRO, type, width, is_big, 0);             \
		CHECK_SCALAR(name, MACRO, type, width, is_big,                 \
			     ~UINT64_C(0) >> (64 - 8 * (width)));              \
		for (unsigned b = 0; b < 8 * (width); b++)                     \
			CHECK_SCALAR(name, MACRO, type, width, is_big,         \
				     UINT64_C(1) << b);                        \
	} while (0)

#define CHECK_SIGNED(name, MACRO, type, width, is_big)                         \
	do {                                                                   \
		int64_t most = INT64_MAX >> (64 - 8 * (width));                \
                                                                               \
		CHECK_SCALAR(name, MACRO, type, width, is_big, most);          \
		CHECK_SCALAR(name, MACRO, type, width, is_big, -most - 1);     \
		CHECK_SCALAR(name, MACRO, type, width, is_big, -1);            \
		for (unsigned b = 0; b + 1 < 8 * (width); b++)                 \
			CHECK_SCALAR(name, MACRO, type, width, is_big,         \
				     -(INT64_C(1) << b));                      \
	} while (0)

#define CHECK_WIDTH(bits, BITS, c_bits)                                        \
	do {                                                                   \
		CHECK_UNSIGNED(u##bits##l, U##BITS##L, uint##c_bits##_t,       \
			       bits / 8, 0);                                   \
		CHECK_UNSIGNED(u##bits##b, U##BITS##B, uint##c_bits##_t,       \
			       bits / 8, 1);                                   \
		CHECK_SIGNED(i##bits##l, I##BITS##L, int##c_bits##_t,          \
			     bits / 8, 0);                                     \
		CHECK_SIGNED(i##bits##b, I##BITS##B, int##c_bits##_t,          \
			     bits / 8, 1);                                     \
	} while (0)

static void test_scalars(void **state)
{
	(void)state;
	CHECK_UNSIGNED(a, A, uint8_t, 1, 0);
	CHECK_UNSIGNED(b, B, uint8_t, 1, 0);
	CHECK_UNSIGNED(c, C, uint8_t, 1, 0);
	CHECK_SIGNED(d, D, int8_t, 1, 0);
	CHECK_WIDTH(16, 16, 16);
	CHECK_WIDTH(24, 24, 32);
	CHECK_WIDTH(32, 32, 32);
	CHECK_WIDTH(48, 48, 64);
	CHECK_WIDTH(64, 64, 64);
}

static void test_odd_widths_refuse(void **state)
{
	PLACE(struct scalars_all, p);

	(void)state;
	assert_int_equal(scalars_all_set_u24l(p, 0x1000000), ERANGE_CODE);
	assert_int_equal(scalars_all_set_u24b(p, UINT32_MAX), ERANGE_CODE);
	assert_int_equal(scalars_all_set_i24l(p, 0x800000), ERANGE_CODE);
	assert_int_equal(scalars_all_set_i24b(p, -0x800001), ERANGE_CODE);
	assert_int_equal(scalars_all_set_u48l(p, UINT64_C(1) << 48),
			 ERANGE_CODE);
	assert_int_equal(scalars_all_set_u48b(p, UINT64_MAX), ERANGE_CODE);
	assert_int_equal(scalars_all_set_i48l(p, INT64_C(1) << 47),
			 ERANGE_CODE);
	assert_int_equal(scalars_all_set_i48b(p, INT64_MIN), ERANGE_CODE);
	assert_untouched(p_room, sizeof p_room, 0, 0);
}

/* -------------------------------------------------------------------- arrays
 */

/* Indexes that are not there, as a mistake or an attacker would have them. */
static const uint64_t wild[] = {
	17,
	18,
	UINT64_MAX, /* -1 */
	UINT64_MAX - 16,
	UINT64_C(1) << 32,
	UINT64_C(1) << 62,
	(UINT64_C(1) << 62) + 1,
	UINT64_C(1) << 63,
	UINT64_MAX / 4 + 1,
};

static void test_wild_indexes(void **state)
{
	PLACE(struct arrays_arrays, p);
	struct field_error error;
	uint32_t out = 77;

	(void)state;
	for (size_t i = 0; i < sizeof wild / sizeof *wild; i++) {
		memset(&error, 0, sizeof error);
		assert_int_equal(
		    arrays_arrays_numbers(p, wild[i], &out, &error),
		    ERANGE_CODE);
		assert_int_equal(out, 77);
		assert_string_equal(error.structure, "arrays_arrays");
		assert_string_equal(error.field, "numbers");
		assert_int_equal(error.offset, ARRAYS_ARRAYS_NUMBERS_OFFSET);
		assert_int_equal(arrays_arrays_set_numbers(p, wild[i], 1, NULL),
				 ERANGE_CODE);
		assert_int_equal(arrays_arrays_set_raw(p, wild[i], 1, NULL),
				 ERANGE_CODE);
		assert_int_equal(arrays_arrays_set_odd(p, wild[i], 1, NULL),
				 ERANGE_CODE);
		assert_null(arrays_arrays_pairs(p, wild[i], &error));
		assert_string_equal(error.field, "pairs");
		assert_null(arrays_arrays_edit_pairs(p, wild[i], NULL));
		assert_null(arrays_arrays_tiles(p, 0, wild[i], NULL));
		assert_null(arrays_arrays_tiles(p, wild[i], 0, NULL));
		assert_int_equal(arrays_arrays_set_grid(p, wild[i], 0, 1, NULL),
				 ERANGE_CODE);
		assert_int_equal(arrays_arrays_set_grid(p, 0, wild[i], 1, NULL),
				 ERANGE_CODE);
	}
	assert_untouched(p_room, sizeof p_room, 0, 0);
}

static void test_elements(void **state)
{
	uint32_t out;

	(void)state;
	for (uint64_t i = 0; i < ARRAYS_ARRAYS_NUMBERS_COUNT; i++) {
		PLACE(struct arrays_arrays, p);

		assert_int_equal(
		    arrays_arrays_set_numbers(p, i, 0xfedcba98, NULL), 0);
		assert_int_equal(arrays_arrays_numbers(p, i, &out, NULL), 0);
		assert_int_equal(out, 0xfedcba98);
		assert_untouched(p_room, sizeof p_room,
				 ARRAYS_ARRAYS_NUMBERS_OFFSET + 4 * i, 4);
	}
}

static void test_two_dimensions(void **state)
{
	PLACE(struct arrays_arrays, p);
	uint16_t out;

	(void)state;
	for (uint64_t i = 0; i < 2; i++)
		for (uint64_t j = 0; j < 3; j++)
			assert_int_equal(
			    arrays_arrays_set_grid(
				p, i, j, (uint16_t)(100 * i + j), NULL),
			    0);
	for (uint64_t i = 0; i < 2; i++)
		for (uint64_t j = 0; j < 3; j++) {
			assert_int_equal(
			    arrays_arrays_grid(p, i, j, &out, NULL), 0);
			assert_int_equal(out, 100 * i + j);
		}
	assert_untouched(p_room, sizeof p_room, ARRAYS_ARRAYS_GRID_OFFSET, 12);
	assert_ptr_equal(arrays_arrays_tiles(p, 1, 0, NULL),
			 p->bytes + ARRAYS_ARRAYS_TILES_OFFSET + 6);
}

static void test_text(void **state)
{
	PLACE(struct arrays_arrays, p);
	struct span text;

	(void)state;
	assert_int_equal(arrays_arrays_put_name(p, span_of("root", 4)), 0);
	text = arrays_arrays_name_text(p);
	assert_int_equal(text.size, 4);
	assert_memory_equal(text.data, "root\0\0\0\0", 8);
	assert_int_equal(arrays_arrays_put_name(p, span_of("12345678", 8)), 0);
	text = arrays_arrays_name_text(p);
	assert_int_equal(text.size, 8);
	assert_int_equal(arrays_arrays_put_name(p, span_of("123456789", 9)),
			 ERANGE_CODE);
	assert_memory_equal(arrays_arrays_name_bytes(p).data, "12345678", 8);
	text.data++, text.size -= 3; /* out of the very same bytes */
	assert_int_equal(arrays_arrays_put_name(p, text), 0);
	assert_memory_equal(arrays_arrays_name_bytes(p).data, "23456\0\0\0", 8);
	assert_int_equal(arrays_arrays_put_name(p, span_of(NULL, 0)), 0);
	assert_int_equal(arrays_arrays_name_text(p).size, 0);
	assert_untouched(p_room, sizeof p_room, ARRAYS_ARRAYS_NAME_OFFSET, 8);
	assert_int_equal(arrays_arrays_edit_raw_bytes(p).size, 6);
	assert_ptr_equal(arrays_arrays_edit_raw_bytes(p).data,
			 p->bytes + ARRAYS_ARRAYS_RAW_OFFSET);
}

/* --------------------------------------------------------------------- joins
 */

static void test_join_refuses(void **state)
{
	PLACE(struct joins_joined, p);

	(void)state;
	assert_int_equal(joins_joined_set_block(p, UINT64_C(1) << 48),
			 ERANGE_CODE);
	assert_int_equal(joins_joined_set_block(p, UINT64_MAX), ERANGE_CODE);
	assert_int_equal(joins_joined_set_mixed(p, UINT64_C(1) << 56),
			 ERANGE_CODE);
	assert_int_equal(joins_joined_set_three(p, 1u << 24), ERANGE_CODE);
	assert_int_equal(joins_joined_set_odd(p, 0x800000), ERANGE_CODE);
	assert_int_equal(joins_joined_set_odd(p, -0x800001), ERANGE_CODE);
	assert_untouched(p_room, sizeof p_room, 0, 0);
}

static void test_join_halves(void **state)
{
	PLACE(struct joins_joined, p);

	(void)state;
	assert_int_equal(joins_joined_set_block(p, 0x123456789abc), 0);
	assert_int_equal(joins_joined_lo(p), 0x56789abc);
	assert_int_equal(joins_joined_hi(p), 0x1234);
	assert_untouched(p_room, sizeof p_room, 0, 6);
	joins_joined_set_hi(p, 0);
	assert_int_equal(joins_joined_block(p), 0x56789abc);
}

static void test_join_many_parts(void **state)
{
	(void)state;
	for (unsigned bit = 0; bit < 56; bit++) {
		PLACE(struct joins_joined, p);

		assert_int_equal(joins_joined_set_mixed(p, UINT64_C(1) << bit),
				 0);
		assert_true(joins_joined_mixed(p) == UINT64_C(1) << bit);
		assert_untouched(p_room, sizeof p_room, JOINS_JOINED_B0_OFFSET,
				 7);
	}
	for (unsigned bit = 0; bit < 64; bit++) {
		PLACE(struct joins_joined, p);

		assert_int_equal(joins_joined_set_all(p, UINT64_C(1) << bit),
				 0);
		assert_true(joins_joined_all(p) == UINT64_C(1) << bit);
		assert_untouched(p_room, sizeof p_room,
				 JOINS_JOINED_WIDE_OFFSET, 8);
	}
}

static void test_join_signed(void **state)
{
	static const int32_t values[] = {
		0, 1, -1, INT32_MIN, INT32_MAX, -257
	};
	PLACE(struct joins_joined, p);

	(void)state;
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		assert_int_equal(joins_joined_set_signed(p, values[i]), 0);
		assert_int_equal(joins_joined_signed(p), values[i]);
		assert_int_equal(
		    joins_joined_set_signed16(p, (int16_t)values[i]), 0);
		assert_int_equal(joins_joined_signed16(p), (int16_t)values[i]);
	}
	assert_int_equal(joins_joined_set_odd(p, -0x800000), 0);
	assert_int_equal(joins_joined_odd(p), -0x800000);
	assert_int_equal(joins_joined_b1(p), 0);
	assert_int_equal(joins_joined_b0(p), 0x80);
}

/* ---------------------------------------------------------- nested, unions */

static void test_nested_in_place(void **state)
{
	PLACE(struct nested_zoo, p);
	struct nested_dog *dog = nested_zoo_edit_dogs(p, 1, NULL);

	(void)state;
	nested_tail_set_length(nested_dog_edit_tail(dog), 0x1234);
	assert_int_equal(
	    nested_tail_length(nested_dog_tail(nested_zoo_dogs(p, 1, NULL))),
	    0x1234);
	assert_untouched(p_room, sizeof p_room,
			 NESTED_ZOO_DOGS_OFFSET + NESTED_DOG_SIZEOF, 2);
	assert_ptr_equal(
	    nested_ant_head_mouth(nested_ant_head(nested_zoo_ant(p))),
	    p->bytes + NESTED_ZOO_ANT_OFFSET + 2);
}

static void test_union_shares_bytes(void **state)
{
	PLACE(struct unions_block, p);
	uint32_t word;

	(void)state;
	assert_int_equal(UNIONS_BLOCK_SIZEOF, 64);
	unions_header_set_magic(unions_block_edit_header(p), 0xf30a);
	unions_header_set_depth(unions_block_edit_header(p), 3);
	assert_int_equal(unions_block_map(p, 0, &word, NULL), 0);
	assert_int_equal(word, 0x0003f30a);
	assert_int_equal(unions_block_pair_low(unions_block_pair(p)), word);
	assert_untouched(p_room, sizeof p_room, 0, 4);
}

/* --------------------------------------------------------------------- doors
 */

static void test_doors(void **state)
{
	uint8_t room[NESTED_CAT_SIZEOF + 5] = { 0 };
	struct span span = span_of(room, sizeof room);
	struct mspan edit = mspan_of(room, sizeof room);

	(void)state;
	assert_ptr_equal(nested_cat_at(span, 0), room);
	assert_ptr_equal(nested_cat_at(span, 5), room + 5);
	assert_null(nested_cat_at(span, 6));
	assert_null(nested_cat_at(span, UINT64_MAX));
	assert_null(nested_cat_at(span, UINT64_MAX - 1));
	assert_null(nested_cat_at(span_of(room, 2), 0));
	assert_null(nested_cat_at(span_of(NULL, 0), 0));
	assert_ptr_equal(nested_cat_edit_at(edit, 5), room + 5);
	assert_null(nested_cat_edit_at(edit, 6));
	assert_null(nested_cat_edit_at(edit, UINT64_MAX - 2));
	assert_null(large_large_at(span, 0));
	assert_true(LARGE_LARGE_LAST_OFFSET == 0x280000004u);
}

/* ------------------------------------------------------------------ defaults
 */

static void check_header(const struct defaults_header *h)
{
	assert_int_equal(defaults_header_magic(h), 0xef53);
	assert_int_equal(defaults_header_version(h), 0x010203);
	assert_int_equal(defaults_header_below(h), -70000);
	assert_true(defaults_header_lowest(h) == INT64_MIN);
	assert_true(defaults_header_most(h) == UINT64_MAX);
}

static void test_init(void **state)
{
	PLACE(struct defaults_outer, p);

	(void)state;
	defaults_outer_init(p);
	check_header(defaults_outer_header(p));
	for (uint64_t i = 0; i < 2; i++) {
		check_header(defaults_outer_list(p, i, NULL));
		for (uint64_t j = 0; j < 2; j++)
			check_header(defaults_outer_grid(p, i, j, NULL));
	}
	assert_int_equal(defaults_outer_before(p), 0);
	assert_int_equal(defaults_outer_after(p), -1);
	assert_int_equal(defaults_outer_pick_raw(defaults_outer_pick(p)), 0);
	assert_untouched(p_room, sizeof p_room, 0, DEFAULTS_OUTER_SIZEOF);
	assert_int_equal(DEFAULTS_HEADER_MAGIC_DEFAULT, 0xef53);
}

/* ------------------------------------------------------------ enum and flags
 */

static void test_enum(void **state)
{
	PLACE(struct enums_holder, p);

	(void)state;
	enums_holder_init(p);
	assert_int_equal(enums_holder_kind(p), ENUMS_FILE_KIND_REGULAR);
	assert_true(enums_holder_large(p) == ENUMS_LARGE_TOP);
	assert_int_equal(enums_holder_signed(p), -1);
	assert_string_equal(enums_file_kind_name(2), "directory");
	assert_null(enums_file_kind_name(3));
	assert_true(enums_file_kind_is_known(ENUMS_FILE_KIND_DIR));
	assert_false(enums_file_kind_is_known(255));
	assert_string_equal(enums_large_name(UINT64_MAX), "all");
	assert_string_equal(enums_signed_name(INT16_MIN), "low");
	assert_int_equal(enums_holder_set_odd(p, ENUMS_ODD_BELOW), 0);
	assert_int_equal(enums_holder_odd(p), -5);
	assert_string_equal(enums_words_name(ENUMS_WORDS_SIZE), "size");
}

static void test_flags(void **state)
{
	PLACE(struct flags_holder, p);

	(void)state;
	flags_holder_init(p);
	assert_int_equal(flags_holder_flags(p),
			 FLAGS_INODE_FLAGS_EXTENTS |
			     FLAGS_INODE_FLAGS_SECURE_DELETE);
	assert_int_equal(flags_inode_flags_unknown(UINT32_MAX), 0x7ff7fffe);
	assert_int_equal(flags_full_unknown(0xff), 0);
	assert_true(flags_wide_unknown(UINT64_MAX) == UINT64_MAX >> 1);
	assert_int_equal(flags_odd_unknown(0x81000000u), 0x81000000u);
	assert_string_equal(flags_inode_flags_name(0x80000), "extents");
	assert_null(flags_inode_flags_name(0x2));
	assert_string_equal(flags_inode_flags_name(0x80001), "both");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_scalars),
		cmocka_unit_test(test_odd_widths_refuse),
		cmocka_unit_test(test_wild_indexes),
		cmocka_unit_test(test_elements),
		cmocka_unit_test(test_two_dimensions),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_join_refuses),
		cmocka_unit_test(test_join_halves),
		cmocka_unit_test(test_join_many_parts),
		cmocka_unit_test(test_join_signed),
		cmocka_unit_test(test_nested_in_place),
		cmocka_unit_test(test_union_shares_bytes),
		cmocka_unit_test(test_doors),
		cmocka_unit_test(test_init),
		cmocka_unit_test(test_enum),
		cmocka_unit_test(test_flags),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
