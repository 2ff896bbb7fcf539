/* Every element of arrays in three and four dimensions has bytes of its own. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
#include "tests/compiler/ok/dimensions.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ERANGE_CODE = -34 };

/* Writes each element's number into it; then all of them are still there. */
static void test_three(void **state)
{
	struct dimensions_cubes p;
	uint8_t *bytes = p.bytes + DIMENSIONS_CUBES_WORDS_OFFSET;
	uint32_t n = 0, out;

	(void)state;
	dimensions_cubes_init(&p);
	for (uint64_t i = 0; i < 2; i++)
		for (uint64_t j = 0; j < 3; j++)
			for (uint64_t k = 0; k < 4; k++)
				assert_int_equal(dimensions_cubes_set_words(
						     &p, i, j, k, n++, NULL),
						 0);
	for (n = 0; n < 24; n++) {
		assert_int_equal(le32_load(bytes + 4 * n), n);
		assert_int_equal(dimensions_cubes_words(&p, n / 12, n / 4 % 3,
							n % 4, &out, NULL),
				 0);
		assert_int_equal(out, n);
	}
	assert_int_equal(dimensions_cubes_set_bytes(&p, 1, 2, 3, 9, NULL), 0);
	assert_int_equal(p.bytes[23], 9);
}

static void test_four(void **state)
{
	struct dimensions_cubes p;
	uint8_t *bytes = p.bytes + DIMENSIONS_CUBES_ROWS_OFFSET;
	uint32_t out;

	(void)state;
	dimensions_cubes_init(&p);
	for (uint32_t n = 0; n < 120; n++)
		assert_int_equal(
		    dimensions_cubes_set_rows(&p, n / 60, n / 20 % 3, n / 5 % 4,
					      n % 5, 0x10000 + n, NULL),
		    0);
	for (uint32_t n = 0; n < 120; n++) {
		assert_int_equal(le16_load(bytes + 3 * n), n);
		assert_int_equal(bytes[3 * n + 2], 1);
		assert_int_equal(dimensions_cubes_rows(&p, n / 60, n / 20 % 3,
						       n / 5 % 4, n % 5, &out,
						       NULL),
				 0);
		assert_int_equal(out, 0x10000 + n);
	}
	assert_int_equal(bytes[-1], 0);
	for (uint64_t n = 0; n < 12; n++)
		assert_int_equal(dimensions_pair_a(dimensions_cubes_pairs(
				     &p, n / 6, 0, n / 2 % 3, n % 2, NULL)),
				 7);
	assert_ptr_equal(dimensions_cubes_edit_pairs(&p, 1, 0, 2, 1, NULL),
			 p.bytes + DIMENSIONS_CUBES_PAIRS_OFFSET + 11 * 3);
}

static void test_each_index_is_checked(void **state)
{
	static const uint64_t wild[] = { 5, UINT64_MAX, UINT64_C(1) << 32,
					 UINT64_C(1) << 63 };
	struct dimensions_cubes before, p;
	struct field_error error;
	uint32_t out = 77;

	(void)state;
	memset(&before, 0x5c, sizeof before);
	p = before;
	for (size_t n = 0; n < 4 * sizeof wild / sizeof *wild; n++) {
		uint64_t x[4] = { 0, 0, 0, 0 };

		x[n % 4] = wild[n / 4];
		error.offset = 0;
		assert_int_equal(dimensions_cubes_rows(&p, x[0], x[1], x[2],
						       x[3], &out, &error),
				 ERANGE_CODE);
		assert_int_equal(error.offset, DIMENSIONS_CUBES_ROWS_OFFSET);
		assert_int_equal(dimensions_cubes_set_rows(&p, x[0], x[1], x[2],
							   x[3], 1, NULL),
				 ERANGE_CODE);
		assert_null(
		    dimensions_cubes_pairs(&p, x[0], x[1], x[2], x[3], NULL));
	}
	assert_int_equal(dimensions_cubes_set_rows(&p, 1, 2, 4, 4, 1, NULL),
			 ERANGE_CODE);
	assert_int_equal(dimensions_cubes_set_words(&p, 0, 3, 0, 1, NULL),
			 ERANGE_CODE);
	assert_int_equal(out, 77);
	assert_memory_equal(&p, &before, sizeof p);
	assert_true(DIMENSIONS_LARGE_SIZEOF == UINT64_C(1) << 49);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_three),
		cmocka_unit_test(test_four),
		cmocka_unit_test(test_each_index_is_checked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
