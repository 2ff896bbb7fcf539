/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/base/checksum.h"

#include <pthread.h>

#include "runtime/base/crc.h"

/* table[b]: the remainder of byte b */
static uint32_t table_16[256], table_32[256];
static pthread_once_t tables_once = PTHREAD_ONCE_INIT;

static void fill_table(uint32_t table[256], uint32_t polynomial)
{
	for (uint32_t b = 0; b < 256; b++) {
		uint32_t crc = b;

		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? polynomial : 0);
		table[b] = crc;
	}
}

static void fill_tables(void)
{
	fill_table(table_16, 0xA001);
	fill_table(table_32, 0xEDB88320);
}

static uint32_t by_table(const uint32_t table[256], uint32_t crc,
			 const uint8_t *p, size_t size)
{
	for (; size; p++, size--)
		crc = crc >> 8 ^ table[(crc ^ *p) & 0xFF];
	return crc;
}

uint32_t checksum_crc32c(uint32_t running, const void *data, size_t size)
{
	return crc32c(running, data, size);
}

uint32_t checksum_crc16(uint32_t running, const void *data, size_t size)
{
	pthread_once(&tables_once, fill_tables);
	return by_table(table_16, running & 0xFFFF, data, size);
}

uint32_t checksum_crc32(uint32_t running, const void *data, size_t size)
{
	pthread_once(&tables_once, fill_tables);
	return ~by_table(table_32, ~running, data, size);
}

uint32_t checksum_sum32(uint32_t running, const void *data, size_t size)
{
	const uint8_t *p = data;

	for (; size; p++, size--)
		running += *p;
	return running;
}

uint32_t checksum_sum16(uint32_t running, const void *data, size_t size)
{
	return checksum_sum32(running, data, size) & 0xFFFF;
}

uint32_t checksum_sum8(uint32_t running, const void *data, size_t size)
{
	return checksum_sum32(running, data, size) & 0xFF;
}

static uint32_t rotate(unsigned bits, uint32_t running, const uint8_t *p,
		       size_t size)
{
	uint32_t mask = (uint32_t)(((uint64_t)1 << bits) - 1);

	for (running &= mask; size; p++, size--)
		running = ((running >> 1 | running << (bits - 1)) + *p) & mask;
	return running;
}

uint32_t checksum_rotate8(uint32_t running, const void *data, size_t size)
{
	return rotate(8, running, data, size);
}

uint32_t checksum_rotate16(uint32_t running, const void *data, size_t size)
{
	return rotate(16, running, data, size);
}

uint32_t checksum_rotate32(uint32_t running, const void *data, size_t size)
{
	return rotate(32, running, data, size);
}
