/* SPDX-License-Identifier: Apache-2.0 */
/* Bytes, zero and generated regions return exactly the bytes they stand for,
 * at any offset and length, and refuse what lies outside. */
/* Sanitizers: address */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "tests/check.h"
#include "runtime/region/bytes.h"
#include "runtime/region/generated.h"
#include "runtime/region/zero.h"

/* Byte i of a generated region of 7-byte blocks. */
static uint8_t expected_byte(uint64_t i)
{
	return (uint8_t)(i / 7 * 31 + i % 7);
}

static int make_block(const void *context, uint64_t index, uint8_t *block,
		      struct error *err)
{
	const uint64_t *broken = context;

	if (index == *broken)
		return fail(err, EIO, "block %d is broken", (int)index);
	for (int i = 0; i < 7; i++)
		block[i] = (uint8_t)(index * 31 + (uint64_t)i);
	return 0;
}

static void test_generated(void **state)
{
	uint64_t broken = UINT64_MAX;
	struct generated_region generated;
	uint8_t buffer[70];

	(void)state;
	generated_region_init(&generated, 7, 10, make_block, &broken);
	assert_int_equal(generated.region.size, 70);
	for (size_t offset = 0; offset <= 70; offset++)
		for (size_t length = 0; offset + length <= 70; length++) {
			memset(buffer, 0xEE, sizeof buffer);
			assert_int_equal(region_read(&generated.region, offset,
						     buffer, length, NULL),
					 0);
			for (size_t i = 0; i < length; i++)
				assert_int_equal(buffer[i],
						 expected_byte(offset + i));
			for (size_t i = length; i < 70; i++)
				assert_int_equal(buffer[i], 0xEE);
		}
}

static void test_generated_fails(void **state)
{
	uint64_t broken = 3;
	struct generated_region generated;
	uint8_t buffer[70];
	struct error err = { 0 };

	(void)state;
	generated_region_init(&generated, 7, 10, make_block, &broken);
	assert_int_equal(region_read(&generated.region, 0, buffer, 21, &err),
			 0);
	assert_int_equal(region_read(&generated.region, 0, buffer, 22, &err),
			 -EIO);
	assert_string_equal(err.text, "block 3 is broken");
	assert_int_equal(region_read(&generated.region, 21, buffer, 7, NULL),
			 -EIO);
	assert_int_equal(region_read(&generated.region, 28, buffer, 42, NULL),
			 0);
}

static void test_bytes(void **state)
{
	char *owned = strdup("0123456789");
	struct bytes_region bytes;
	struct region *region;
	char buffer[16] = "";

	(void)state;
	bytes_region_init(&bytes, "abcdefghijk", 11);
	assert_int_equal(region_read(&bytes.region, 3, buffer, 5, NULL), 0);
	assert_string_equal(buffer, "defgh");
	region_free(&bytes.region);

	assert_non_null(owned);
	assert_int_equal(bytes_region_own(owned, 10, &region, NULL), 0);
	assert_int_equal(region_read(region, 9, buffer, 1, NULL), 0);
	assert_string_equal(buffer, "9efgh");
	region_free(region);
}

static void test_outside(void **state)
{
	static const struct {
		uint64_t offset;
		size_t length;
		int result;
	} cases[] = {
		{ 0, 511, 0 },
		{ 510, 1, 0 },
		{ 511, 0, 0 },
		{ 511, 1, -ERANGE },
		{ 512, 0, -ERANGE },
		{ 0, 512, -ERANGE },
		{ UINT64_MAX, 1, -ERANGE },
		{ 1, SIZE_MAX, -ERANGE },
	};
	struct region zero;
	uint8_t buffer[512];
	struct error err = { 0 };

	(void)state;
	zero_region_init(&zero, 511);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		memset(buffer, 1, sizeof buffer);
		assert_int_equal(region_read(&zero, cases[i].offset, buffer,
					     cases[i].length, &err),
				 cases[i].result);
		for (size_t j = 0; j < sizeof buffer; j++)
			assert_int_equal(buffer[j], cases[i].result ||
							j >= cases[i].length);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_generated),
		cmocka_unit_test(test_generated_fails),
		cmocka_unit_test(test_bytes),
		cmocka_unit_test(test_outside),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
