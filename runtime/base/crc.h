/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_CRC_H
#define RUNTIME_BASE_CRC_H

#include <stddef.h>
#include <stdint.h>

/*
 * CRC-32C (Castagnoli, reflected polynomial 0x82F63B78) as ext4 and the
 * kernel's crc32c use it: the running value goes in and comes out without a
 * final inversion. Start with ~0.
 *
 *     crc32c(~0u, "123456789", 9) == ~0xE3069283
 *
 * Uses the processor's instruction where there is one (SSE 4.2), else eight
 * tables. Any thread.
 */
uint32_t crc32c(uint32_t crc, const void *data, size_t size);

/* The table form alone, so that a test can hold both against each other. */
uint32_t crc32c_tables(uint32_t crc, const void *data, size_t size);

#endif
