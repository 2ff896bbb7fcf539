/* Bits, flags, GUIDs and UTF-16 that may be absent: found, changed, refused. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
#include "tests/compiler/ok/open_bits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum {
	ERANGE_CODE = -34,
	ABSENT = -61,
	EILSEQ_CODE = -84,
	COUNT = 3,
	WITHOUT = 38, /* bytes before modes where n < 64 */
	WITH = 73,
};

typedef struct open_bits_a_edit Edit;

/* A structure of just its bytes, so that the sanitizer sees their end. */
static uint8_t *open_edit(Edit *e, uint16_t n, size_t *size)
{
	size_t count = (n >= 64 ? WITH : WITHOUT) + 2u * n;
	uint8_t *bytes;

	*size = count + 1 + 2 + 16 * COUNT + 2 * COUNT + 6;
	bytes = malloc(*size);
	for (size_t i = 0; i < *size; i++)
		bytes[i] = (uint8_t)(31 * i + n);
	bytes[count] = COUNT;
	assert_int_equal(
	    open_bits_a_edit_at(mspan_of(bytes, *size), 0, n, e, NULL), 0);
	return bytes;
}

/* Each bit of a join is one bit of the bytes. */
static void test_joins(void **state)
{
	Edit e;
	size_t size;
	uint8_t *bytes = open_edit(&e, 64, &size), *before = malloc(size);

	(void)state;
	memcpy(before, bytes, size);
	for (unsigned bit = 0; bit < 60; bit++) {
		uint64_t old = open_bits_a_split(&e.read), changed;
		unsigned n = 0;

		changed = old ^ UINT64_C(1) << bit;
		assert_int_equal(open_bits_a_set_split(&e, changed, NULL), 0);
		assert_true(open_bits_a_split(&e.read) == changed);
		for (size_t i = 0; i < size; i++)
			n += (unsigned)__builtin_popcount(bytes[i] ^ before[i]);
		assert_int_equal(n, 1);
		assert_int_equal(open_bits_a_set_split(&e, old, NULL), 0);
		assert_memory_equal(bytes, before, size);
	}
	assert_int_equal(open_bits_a_set_split(&e, UINT64_C(1) << 60, NULL),
			 ERANGE_CODE);
	assert_int_equal(open_bits_a_set_early(&e, 0x1000, NULL), ERANGE_CODE);
	assert_memory_equal(bytes, before, size);
	assert_int_equal(open_bits_a_set_early(&e, 0xabc, NULL), 0);
	assert_int_equal(open_bits_a_lo(&e.read), 0xbc);
	assert_int_equal(open_bits_a_mode_low(&e.read), 0xa);
	assert_int_equal(open_bits_a_alias(&e.read), 0xa);
	assert_int_equal(open_bits_a_set_sum(&e, 0x712334, NULL), 0);
	assert_int_equal(open_bits_a_more_low(&e.read), 7);
	assert_int_equal(open_bits_a_mode_high(&e.read), 0x123);
	assert_int_equal(open_bits_a_sum(&e.read), 0x712334);
	free(before);
	free(bytes);
}

/* What is absent reads as its default, and accepts nothing else. */
static void test_absent(void **state)
{
	struct field_error error = { 0 };
	Edit e;
	size_t size;
	uint8_t *bytes = open_edit(&e, 2, &size), *before = malloc(size);
	struct guid guid = { { 0 } };
	uint64_t length;
	uint16_t part = 77;
	uint32_t sum;
	bool has;

	(void)state;
	memcpy(before, bytes, size);
	assert_int_equal(open_bits_a_more_high(&e.read), 0x12);
	assert_int_equal(open_bits_a_set_more_high(&e, 0x12, NULL), 0);
	assert_int_equal(open_bits_a_set_more_high(&e, 0x13, NULL), ABSENT);
	assert_int_equal(open_bits_a_gone_low(&e.read, &part, &error), ABSENT);
	assert_string_equal(error.field, "gone");
	assert_int_equal(part, 77);
	assert_int_equal(open_bits_a_set_gone_low(&e, 1, NULL), ABSENT);
	assert_int_equal(open_bits_a_set_has(&e.read, 1, &has, NULL), ABSENT);
	assert_int_equal(open_bits_a_set_add(&e, 1, NULL), ABSENT);
	assert_int_equal(open_bits_a_small_clear(&e, 1, NULL), ABSENT);
	assert_int_equal(open_bits_a_volume(&e.read, &guid, NULL), ABSENT);
	assert_int_equal(open_bits_a_set_volume(&e, guid, NULL), ABSENT);
	assert_int_equal(
	    open_bits_a_label_utf8(&e.read, mspan_of(NULL, 0), &length, NULL),
	    ABSENT);
	assert_int_equal(open_bits_a_put_label_utf8(&e, span_of("a", 1), NULL),
			 ABSENT);
	assert_int_equal(open_bits_a_some(&e.read, &sum, NULL), ABSENT);
	assert_int_equal(open_bits_a_set_some(&e, 1, NULL), ABSENT);
	assert_int_equal(open_bits_a_set_sum(&e, 0x100000, NULL), ABSENT);
	assert_memory_equal(bytes, before, size);
	assert_int_equal(open_bits_a_set_sum(&e, 0x012345, NULL), 0);
	assert_int_equal(open_bits_a_sum(&e.read), 0x012345);
	free(before);
	free(bytes);
}

static void test_present(void **state)
{
	struct field_error error = { 0 };
	Edit e;
	size_t size;
	uint8_t *bytes = open_edit(&e, 64, &size);
	uint32_t value;
	uint16_t part;
	bool has;

	(void)state;
	assert_int_equal(open_bits_a_set_set(&e, 4, NULL), 0);
	assert_int_equal(open_bits_a_set_add(&e, OPEN_BITS_F_TWO, NULL), 0);
	assert_int_equal(open_bits_a_set(&e.read, &value, NULL), 0);
	assert_int_equal(value, 6);
	assert_int_equal(open_bits_a_set_has(&e.read, 6, &has, NULL), 0);
	assert_true(has);
	assert_int_equal(open_bits_a_set_has(&e.read, 7, &has, NULL), 0);
	assert_false(has);
	assert_int_equal(open_bits_a_set_clear(&e, 4, NULL), 0);
	assert_int_equal(open_bits_a_set(&e.read, &value, NULL), 0);
	assert_int_equal(value, 2);
	assert_int_equal(open_bits_a_small_add(&e, 0x1000000, NULL),
			 ERANGE_CODE);
	open_bits_a_set_flags(&e, 1);
	open_bits_a_flags_add(&e, 2);
	assert_true(open_bits_a_flags_has(&e.read, 3));
	assert_int_equal(open_bits_a_set_gone_high(&e, 0x1000, &error),
			 ERANGE_CODE);
	assert_string_equal(error.field, "gone");
	assert_int_equal(open_bits_a_set_late_high(&e, 0xabc, NULL), 0);
	assert_int_equal(open_bits_a_set_late_low(&e, 5, NULL), 0);
	assert_int_equal(open_bits_a_late(&e.read, &part, NULL), 0);
	assert_int_equal(part, 0xabc5);
	assert_int_equal(open_bits_a_late_high(&e.read, &part, NULL), 0);
	assert_int_equal(part, 0xabc);
	free(bytes);
}

static void test_units(void **state)
{
	Edit e;
	size_t size;
	uint8_t *bytes = open_edit(&e, 64, &size);
	struct guid guid = { { 0xc1, 0x2a, 0x73, 0x28 } }, back;
	uint64_t length;
	char out[16];

	(void)state;
	assert_int_equal(open_bits_a_put_name_utf8(&e, span_of("abc", 3), NULL),
			 0);
	assert_int_equal(
	    open_bits_a_name_utf8(&e.read, mspan_of(out, 3), &length, NULL), 0);
	assert_int_equal(length, 3);
	assert_memory_equal(out, "abc", 3);
	assert_int_equal(
	    open_bits_a_name_utf8(&e.read, mspan_of(out, 2), &length, NULL),
	    ERANGE_CODE);
	assert_int_equal(
	    open_bits_a_put_name_utf8(&e, span_of("abcd", 4), NULL),
	    ERANGE_CODE);
	assert_int_equal(
	    open_bits_a_put_name_utf8(&e, span_of("\xff", 1), NULL),
	    EILSEQ_CODE);
	assert_int_equal(
	    open_bits_a_put_rest_utf8(&e, span_of("\xc3\xa9", 2), NULL), 0);
	assert_memory_equal(bytes + size - 6, "\0\xe9\0\0\0\0", 6);
	assert_int_equal(
	    open_bits_a_put_label_utf8(&e, span_of("wxyz", 4), NULL), 0);
	assert_int_equal(
	    open_bits_a_label_utf8(&e.read, mspan_of(out, 4), &length, NULL),
	    0);
	assert_memory_equal(out, "wxyz", 4);
	assert_int_equal(open_bits_a_set_ids(&e, 2, guid, NULL), 0);
	assert_int_equal(open_bits_a_ids(&e.read, 2, &back, NULL), 0);
	assert_true(guid_is_equal(guid, back));
	assert_memory_equal(bytes + size - 6 - 6 - 16, "\x28\x73\x2a\xc1", 4);
	assert_int_equal(open_bits_a_set_ids(&e, 3, guid, NULL), ERANGE_CODE);
	assert_int_equal(open_bits_a_set_volume(&e, guid, NULL), 0);
	assert_int_equal(open_bits_a_volume(&e.read, &back, NULL), 0);
	assert_true(guid_is_equal(guid, back));
	free(bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_joins),
		cmocka_unit_test(test_absent),
		cmocka_unit_test(test_present),
		cmocka_unit_test(test_units),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
