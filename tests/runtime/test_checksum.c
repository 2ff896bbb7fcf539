/* SPDX-License-Identifier: Apache-2.0 */
/* Every checksum gives published values, whole and piece by piece. */
/* Sanitizers: address */
/* Hosts: s390x */

#include "runtime/base/checksum.h"
#include "tests/check.h"
#include "tests/runtime/random.h"

#include <stdio.h>

static const struct {
	const char *label, *text;
	checksum_function *function;
	uint32_t start, sum;
} cases[] = {
	/* the check values of the catalogue of parametrised CRC algorithms */
	{ "CRC-32/ISO-HDLC", "123456789", checksum_crc32, 0, 0xCBF43926 },
	{ "CRC-32/ISCSI", "123456789", checksum_crc32c, ~0u, ~0xE3069283 },
	{ "CRC-16/ARC", "123456789", checksum_crc16, 0, 0xBB3D },
	{ "CRC-16/MODBUS", "123456789", checksum_crc16, 0xFFFF, 0x4B37 },
	{ "a seed of more bits", "123456789", checksum_crc16, ~0u, 0x4B37 },
	{ "zlib's of nothing", "", checksum_crc32, 0, 0 },
	{ "a sum", "123456789", checksum_sum32, 0, 477 },
	{ "cut to 8 bits", "123456789", checksum_sum8, 0, 477 & 0xFF },
	{ "cut to 16 bits", "123456789", checksum_sum16, 0xFFF0, 461 },
	/* what mkfs.fat and Linux call "README  TXT" */
	{ "a FAT short name", "README  TXT", checksum_rotate8, 0, 0x73 },
	{ "exFAT's, of names", "\1\0", checksum_rotate16, 0, 1 },
	{ "a rotated bit", "\1\1", checksum_rotate16, 0, 0x8001 },
	{ "in 32 bits", "\1\1", checksum_rotate32, 0, 0x80000001 },
};

static void test_known(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		uint32_t sum = cases[i].function(cases[i].start, cases[i].text,
						 strlen(cases[i].text));

		if (sum != cases[i].sum)
			fprintf(stderr, "%s\n", cases[i].label);
		assert_int_equal(sum, cases[i].sum);
	}
}

static void test_in_pieces(void **state)
{
	struct random random = random_seeded(7);
	uint8_t bytes[259];

	(void)state;
	for (int i = 0; i < 3000; i++) {
		checksum_function *f =
		    cases[random_below(&random, sizeof cases / sizeof *cases)]
			.function;
		uint32_t start = (uint32_t)random_next(&random), sum;
		size_t size = random_below(&random, sizeof bytes + 1);
		size_t cut = random_below(&random, size + 1);

		random_fill(&random, bytes, sizeof bytes);
		sum = f(start, bytes, size);
		assert_int_equal(
		    f(f(start, bytes, cut), bytes + cut, size - cut), sum);
		memset(bytes, 0, size);
		assert_int_equal(checksum_zeros(f, start, size),
				 f(start, bytes, size));
	}
}

static void test_numbers(void **state)
{
	static const uint8_t bytes[] = { 0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC };
	checksum_function *f = checksum_crc32;

	(void)state;
	assert_int_equal(checksum_number(f, 5, 0x123456789ABC, 6, true),
			 f(5, bytes, 6));
	assert_int_equal(checksum_number(f, 5, 0x78563412, 4, false),
			 f(5, bytes, 4));
	assert_int_equal(checksum_number(f, 5, 0xFF12, 1, false),
			 f(5, bytes, 1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_known),
		cmocka_unit_test(test_in_pieces),
		cmocka_unit_test(test_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
