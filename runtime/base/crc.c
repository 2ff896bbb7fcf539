/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/base/crc.h"

#include <pthread.h>
#include <string.h>

#include "runtime/base/bytes.h"

#define POLYNOMIAL 0x82F63B78u

/* table[k][b]: the remainder of byte b followed by k zero bytes */
static uint32_t table[8][256];
static pthread_once_t table_once = PTHREAD_ONCE_INIT;

static void fill_tables(void)
{
	for (uint32_t b = 0; b < 256; b++) {
		uint32_t crc = b;

		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? POLYNOMIAL : 0);
		table[0][b] = crc;
	}
	for (int k = 1; k < 8; k++)
		for (int b = 0; b < 256; b++)
			table[k][b] = table[k - 1][b] >> 8 ^
				      table[0][table[k - 1][b] & 0xFF];
}

uint32_t crc32c_tables(uint32_t crc, const void *data, size_t size)
{
	const uint8_t *p = data;

	pthread_once(&table_once, fill_tables);
	for (; size >= 8; p += 8, size -= 8) {
		uint32_t a = le32_load(p) ^ crc, b = le32_load(p + 4);

		crc = table[7][a & 0xFF] ^ table[6][a >> 8 & 0xFF] ^
		      table[5][a >> 16 & 0xFF] ^ table[4][a >> 24] ^
		      table[3][b & 0xFF] ^ table[2][b >> 8 & 0xFF] ^
		      table[1][b >> 16 & 0xFF] ^ table[0][b >> 24];
	}
	for (; size; p++, size--)
		crc = crc >> 8 ^ table[0][(crc ^ *p) & 0xFF];
	return crc;
}

#ifdef __x86_64__

__attribute__((target("sse4.2"))) static uint32_t
crc32c_sse42(uint32_t crc, const void *data, size_t size)
{
	const uint8_t *p = data;
	uint64_t wide = crc;

	for (; size >= 8; p += 8, size -= 8) {
		uint64_t word;

		memcpy(&word, p, sizeof word);
		wide = __builtin_ia32_crc32di(wide, word);
	}
	crc = (uint32_t)wide;
	/* fields of two and four bytes come one by one */
	if (size & 4) {
		uint32_t word;

		memcpy(&word, p, sizeof word);
		crc = __builtin_ia32_crc32si(crc, word);
		p += sizeof word;
	}
	if (size & 2) {
		uint16_t word;

		memcpy(&word, p, sizeof word);
		crc = __builtin_ia32_crc32hi(crc, word);
		p += sizeof word;
	}
	return size & 1 ? __builtin_ia32_crc32qi(crc, *p) : crc;
}

uint32_t crc32c(uint32_t crc, const void *data, size_t size)
{
	if (__builtin_cpu_supports("sse4.2"))
		return crc32c_sse42(crc, data, size);
	return crc32c_tables(crc, data, size);
}

#else

uint32_t crc32c(uint32_t crc, const void *data, size_t size)
{
	return crc32c_tables(crc, data, size);
}

#endif
