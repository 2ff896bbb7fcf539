/* SPDX-License-Identifier: Apache-2.0 */
/* CRC-32C gives the published check values, by instruction and by tables. */
/* Sanitizers: address */
/* Hosts: s390x */

#include "tests/check.h"
#include "runtime/base/crc.h"
#include "tests/runtime/random.h"

static void test_known(void **state)
{
	uint8_t bytes[32];

	(void)state;
	assert_int_equal(~crc32c(~0u, "123456789", 9), 0xE3069283);
	assert_int_equal(crc32c(5, "", 0), 5);
	/* RFC 3720, B.4 */
	memset(bytes, 0, 32);
	assert_int_equal(~crc32c(~0u, bytes, 32), 0x8A9136AA);
	memset(bytes, 0xFF, 32);
	assert_int_equal(~crc32c(~0u, bytes, 32), 0x62A8AB43);
	for (int i = 0; i < 32; i++)
		bytes[i] = (uint8_t)i;
	assert_int_equal(~crc32c(~0u, bytes, 32), 0x46DD794E);
}

static void test_both_ways(void **state)
{
	struct random random = random_seeded(6);
	uint8_t bytes[1031];

	(void)state;
	for (int i = 0; i < 2000; i++) {
		uint32_t start = (uint32_t)random_next(&random);
		size_t skip = random_below(&random, 9);
		size_t size = random_below(&random, sizeof bytes - skip + 1);
		size_t cut = random_below(&random, size + 1);
		uint32_t whole;

		random_fill(&random, bytes, sizeof bytes);
		whole = crc32c(start, bytes + skip, size);
		assert_int_equal(crc32c_tables(start, bytes + skip, size),
				 whole);
		assert_int_equal(crc32c(crc32c(start, bytes + skip, cut),
					bytes + skip + cut, size - cut),
				 whole);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_known),
		cmocka_unit_test(test_both_ways),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
