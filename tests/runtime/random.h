/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_RUNTIME_RANDOM_H
#define TESTS_RUNTIME_RANDOM_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Numbers for property tests: the same every run, unless SEED says otherwise,
 * so that a failure can be had again.
 */
struct random {
	uint64_t state;
};

static inline struct random random_seeded(uint64_t seed)
{
	const char *wanted = getenv("SEED");
	struct random random = { wanted ? strtoull(wanted, NULL, 0) : seed };

	printf("SEED=%llu\n", (unsigned long long)random.state);
	return random;
}

/* splitmix64 */
static inline uint64_t random_next(struct random *random)
{
	uint64_t z = (random->state += UINT64_C(0x9E3779B97F4A7C15));

	z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
	return z ^ z >> 31;
}

/* 0 to bound - 1; bound is not 0. */
static inline uint64_t random_below(struct random *random, uint64_t bound)
{
	return random_next(random) % bound;
}

static inline void random_fill(struct random *random, void *buffer, size_t size)
{
	uint8_t *bytes = buffer;

	for (size_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)random_next(random);
}

#endif
