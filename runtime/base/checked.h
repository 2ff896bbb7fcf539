/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_CHECKED_H
#define RUNTIME_BASE_CHECKED_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Arithmetic for sizes that come from outside: each answers whether the true
 * result does not fit, and stores the wrapped result either way.
 *
 *     if (add_overflows(offset, length, &end) || end > size)
 *             return fail(...);
 */
static inline bool add_overflows(uint64_t a, uint64_t b, uint64_t *sum)
{
	return __builtin_add_overflow(a, b, sum);
}

static inline bool mul_overflows(uint64_t a, uint64_t b, uint64_t *product)
{
	return __builtin_mul_overflow(a, b, product);
}

/* Whether [offset, offset + length) lies within [0, size). Cannot wrap. */
static inline bool range_fits(uint64_t offset, uint64_t length, uint64_t size)
{
	return offset <= size && length <= size - offset;
}

static inline uint64_t min_u64(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static inline uint64_t max_u64(uint64_t a, uint64_t b)
{
	return a > b ? a : b;
}

/* a / b rounded up; b is not 0. Cannot wrap. */
static inline uint64_t div_up(uint64_t a, uint64_t b)
{
	return a / b + (a % b != 0);
}

/*
 * value rounded up to a multiple of step. The caller knows that the result
 * fits in 64 bits.
 */
static inline uint64_t round_up(uint64_t value, uint64_t step)
{
	return div_up(value, step) * step;
}

#endif
