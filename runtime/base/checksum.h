/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_CHECKSUM_H
#define RUNTIME_BASE_CHECKSUM_H

/*
 * The sums that on-disk formats protect themselves with. Each is a function
 * from a running value and some bytes to the next running value, so that a sum
 * over bytes that lie apart is fed piece by piece and nothing is copied:
 *
 *     uint32_t sum = checksum_crc32c(~0u, p, 30);
 *
 *     sum = checksum_zeros(checksum_crc32c, sum, 2);
 *     sum = checksum_crc32c(sum, p + 32, size - 32);
 *
 * | function           | start with | used by                               |
 * |--------------------|------------|---------------------------------------|
 * | checksum_crc32c    | a seed     | ext4 and the kernel, no inversions    |
 * | checksum_crc16     | a seed     | ext4 without metadata_csum, ~0        |
 * | checksum_crc32     | 0          | GPT, zlib, gzip, with its inversions  |
 * | checksum_sum*      | 0          | ustar and cpio: the bytes added up    |
 * | checksum_rotate*   | 0          | FAT short names, exFAT                |
 *
 * Generated code with checksums stands on this header. C11 and C++17, nothing
 * but libc. Any thread.
 */
#include "runtime/base/bytes.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef uint32_t checksum_function(uint32_t running, const void *data,
				   size_t size);

/* CRC-32C, reflected polynomial 0x82F63B78; crc.h says more. */
uint32_t checksum_crc32c(uint32_t running, const void *data, size_t size);
/* CRC-16 (ANSI), reflected polynomial 0xA001; 16 bits come out. */
uint32_t checksum_crc16(uint32_t running, const void *data, size_t size);
/* CRC-32 (IEEE), reflected polynomial 0xEDB88320, the numbers of zlib. */
uint32_t checksum_crc32(uint32_t running, const void *data, size_t size);

/* The sum of all bytes modulo 2^8, 2^16, 2^32. */
uint32_t checksum_sum8(uint32_t running, const void *data, size_t size);
uint32_t checksum_sum16(uint32_t running, const void *data, size_t size);
uint32_t checksum_sum32(uint32_t running, const void *data, size_t size);

/* The same, but the sum rotates right by a bit before each byte. */
uint32_t checksum_rotate8(uint32_t running, const void *data, size_t size);
uint32_t checksum_rotate16(uint32_t running, const void *data, size_t size);
uint32_t checksum_rotate32(uint32_t running, const void *data, size_t size);

#ifdef __cplusplus
}
#endif

/* `size` bytes that are zero. */
static inline uint32_t checksum_zeros(checksum_function *function,
				      uint32_t running, uint64_t size)
{
	static const uint8_t zeros[64] = { 0 };

	for (; size > sizeof zeros; size -= sizeof zeros)
		running = function(running, zeros, sizeof zeros);
	return function(running, zeros, (size_t)size);
}

/* A number as `size` bytes (1 to 8) hold it. */
static inline uint32_t checksum_number(checksum_function *function,
				       uint32_t running, uint64_t value,
				       unsigned size, bool is_big_endian)
{
	uint8_t bytes[8];

	for (unsigned i = 0; i < size; i++)
		bytes[is_big_endian ? size - 1 - i : i] =
		    (uint8_t)(value >> 8 * i);
	return function(running, bytes, size);
}

/* Fills `error` (NULL: not wanted) and returns -74 (-EBADMSG). */
static inline int checksum_differs(struct field_error *error,
				   const char *structure, const char *field,
				   uint64_t offset)
{
	field_out_of_range(error, structure, field, offset);
	return -74;
}

#endif
