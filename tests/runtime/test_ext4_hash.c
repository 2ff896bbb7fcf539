/* SPDX-License-Identifier: Apache-2.0 */
/* A name's hash is what libext2fs says (debugfs' dx_hash), for names of any
 * bytes and every length, signed and unsigned, with and without a seed. */
/* Sanitizers: address */
#include <stdio.h>
#include <string.h>

#include <ext2fs/ext2fs.h>

#include "tests/check.h"
#include "tests/runtime/random.h"

#include "runtime/ext4/hash.h"

static uint32_t library_hash(const uint8_t seed[16], bool is_signed,
			     const char *name, size_t length)
{
	uint32_t words[4]; /* little-endian, as this test's machines are */
	ext2_dirhash_t hash, minor;

	memcpy(words, seed, sizeof words);
	assert_int_equal(ext2fs_dirhash(is_signed ? EXT2_HASH_HALF_MD4
						  : EXT2_HASH_HALF_MD4_UNSIGNED,
					name, (int)length, words, &hash,
					&minor),
			 0);
	return hash;
}

static void expect_same(const uint8_t seed[16], bool is_signed,
			const char *name, size_t length)
{
	struct ext4_hash_key key = ext4_hash_key_of(seed, is_signed);

	assert_int_equal(ext4_half_md4(&key, name, length),
			 library_hash(seed, is_signed, name, length));
}

static void test_every_length(void **state)
{
	struct random random = random_seeded(1);

	(void)state;
	for (size_t length = 1; length <= 255; length++) {
		for (uint32_t i = 0; i < 64; i++) {
			uint8_t seed[16] = { 0 };
			char name[255];

			if (i % 8 > 1)
				random_fill(&random, seed, sizeof seed);
			random_fill(&random, name, length);
			expect_same(seed, i & 1, name, length);
		}
	}
}

/* A seed with one bit set is a seed; the kernel looks at all of it. */
static void test_seeds(void **state)
{
	(void)state;
	for (size_t bit = 0; bit < 128; bit++) {
		uint8_t seed[16] = { 0 };

		seed[bit / 8] = (uint8_t)(1u << bit % 8);
		expect_same(seed, true, "name", 4);
	}
}

/* A name that hashes to the end of a directory gets another hash from the
 * kernel (fs/ext4/hash.c); libext2fs leaves it, but its place is the same. */
static void test_end_of_directory(void **state)
{
	static const uint8_t seed[16] = { 1 };
	struct ext4_hash_key key = ext4_hash_key_of(seed, true);

	(void)state;
	assert_int_equal(library_hash(seed, true, "eojadkflb", 9), 0xFFFFFFFE);
	assert_int_equal(ext4_half_md4(&key, "eojadkflb", 9), 0xFFFFFFFC);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_length),
		cmocka_unit_test(test_seeds),
		cmocka_unit_test(test_end_of_directory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
