/* SPDX-License-Identifier: Apache-2.0 */
/*
 * MD4's compression function (RFC 1320) with half as many steps, over pieces of
 * 32 bytes. The pieces are not MD4's: a word's first byte is its highest, and
 * what the name has too little is filled with its length.
 */
#include "runtime/ext4/hash.h"

#include <string.h>

#include "generated/ext4.h"

enum {
	PIECE_WORDS = 8,
	PIECE = PIECE_WORDS * 4,
};

static const uint32_t END_OF_DIRECTORY = 0xFFFFFFFE;

/* What the second and third round add: square roots of 2 and 3. */
static const uint32_t ROUND2 = 0x5A827999, ROUND3 = 0x6ED9EBA1;

struct ext4_hash_key ext4_hash_key_of(const uint8_t seed[16], bool is_signed)
{
	static const uint8_t none[EXT4_HASH_SEED_SIZEOF];
	struct ext4_hash_key key = {
		{ 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476 }, is_signed
	};
	const struct ext4_hash_seed *words =
	    ext4_hash_seed_at(span_of(seed, sizeof none), 0);

	if (memcmp(seed, none, sizeof none))
		for (uint32_t i = 0; i < 4; i++)
			ext4_hash_seed_words(words, i, &key.state[i], NULL);
	return key;
}

static uint32_t rotate(uint32_t word, unsigned bits)
{
	return word << bits | word >> (32 - bits);
}

static uint32_t choose(uint32_t x, uint32_t y, uint32_t z)
{
	return z ^ (x & (y ^ z));
}

static uint32_t majority(uint32_t x, uint32_t y, uint32_t z)
{
	return (x & y) + ((x ^ y) & z);
}

static uint32_t parity(uint32_t x, uint32_t y, uint32_t z)
{
	return x ^ y ^ z;
}

/* Four steps: each turns another of the four words. */
#define STEPS(f, w0, w1, w2, w3, s0, s1, s2, s3)                               \
	do {                                                                   \
		a = rotate(a + f(b, c, d) + (w0), s0);                         \
		d = rotate(d + f(a, b, c) + (w1), s1);                         \
		c = rotate(c + f(d, a, b) + (w2), s2);                         \
		b = rotate(b + f(c, d, a) + (w3), s3);                         \
	} while (0)

static void transform(uint32_t state[4], const uint32_t in[PIECE_WORDS])
{
	uint32_t a = state[0], b = state[1], c = state[2], d = state[3];

	STEPS(choose, in[0], in[1], in[2], in[3], 3, 7, 11, 19);
	STEPS(choose, in[4], in[5], in[6], in[7], 3, 7, 11, 19);
	STEPS(majority, in[1] + ROUND2, in[3] + ROUND2, in[5] + ROUND2,
	      in[7] + ROUND2, 3, 5, 9, 13);
	STEPS(majority, in[0] + ROUND2, in[2] + ROUND2, in[4] + ROUND2,
	      in[6] + ROUND2, 3, 5, 9, 13);
	STEPS(parity, in[3] + ROUND3, in[7] + ROUND3, in[2] + ROUND3,
	      in[6] + ROUND3, 3, 9, 11, 15);
	STEPS(parity, in[1] + ROUND3, in[5] + ROUND3, in[0] + ROUND3,
	      in[4] + ROUND3, 3, 9, 11, 15);
	state[0] += a;
	state[1] += b;
	state[2] += c;
	state[3] += d;
}

/* One byte more at the low end. A signed one takes its sign into those above.
 */
static uint32_t add_byte(uint32_t word, char byte, bool is_signed)
{
	uint32_t value =
	    is_signed ? (uint32_t)(signed char)byte : (unsigned char)byte;

	return (word << 8) + value;
}

/* The kernel's str2hashbuf: `length` is of all that is left of the name. */
static inline void take_piece(uint32_t in[PIECE_WORDS], const char *name,
			      size_t length, bool is_signed)
{
	const uint32_t pad = (uint32_t)length * 0x01010101u;
	size_t left = length < PIECE ? length : PIECE;
	uint32_t i = 0, word = pad;

	for (; left >= 4; left -= 4, name += 4) {
		word = add_byte(0, name[0], is_signed);
		word = add_byte(word, name[1], is_signed);
		word = add_byte(word, name[2], is_signed);
		in[i++] = add_byte(word, name[3], is_signed);
	}
	if (left) {
		for (word = pad; left; left--)
			word = add_byte(word, *name++, is_signed);
		in[i++] = word;
	}
	while (i < PIECE_WORDS)
		in[i++] = pad;
}

uint32_t ext4_half_md4(const struct ext4_hash_key *key, const char *name,
		       size_t length)
{
	uint32_t state[4], in[PIECE_WORDS], hash;

	memcpy(state, key->state, sizeof state);
	for (size_t at = 0; at < length; at += PIECE) {
		if (key->is_signed) /* two loops without a choice in them */
			take_piece(in, name + at, length - at, true);
		else
			take_piece(in, name + at, length - at, false);
		transform(state, in);
	}
	hash = state[1] & ~1u;
	return hash == END_OF_DIRECTORY ? END_OF_DIRECTORY - 2 : hash;
}
