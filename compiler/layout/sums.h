/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_SUMS_H
#define COMPILER_SUMS_H

#include "compiler/ast.h"

/* A sum over bytes that a checksum can call: crc32c(seed, bytes). */
struct sum_algorithm {
	const char *name;
	const char *function; /* of runtime/base/checksum.h */
	unsigned bits;	      /* of the sum */
	bool has_seed;	      /* its first argument; else it starts with 0 */
};

/* NULL when there is none. */
const struct sum_algorithm *sum_named(const char *name);
/* The nearest name, for a did-you-mean, or NULL. */
const char *sum_nearest(const char *name);

#endif
