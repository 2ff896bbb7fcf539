/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LITERAL_H
#define COMPILER_LITERAL_H

#include "runtime/base/arena.h"

#include <stdint.h>

/*
 * Texts as the source writes them between quotes, as the bytes that they are,
 * and as C writes those. Escapes of the source: \0 \n \t \" \\ \xNN.
 */
struct literal {
	const char *bytes; /* and a NUL behind them; NULL: no text */
	uint64_t size;	   /* without that NUL */
};

/*
 * The bytes of what stands between the quotes. `bytes` is NULL where an escape
 * has no meaning; *wrong is then its offset in `source`.
 */
struct literal literal_decode(struct arena *arena, const char *source,
			      uint64_t *wrong);

/* A C string literal, quotes included, of letters that every C reads alike. */
const char *literal_c(struct arena *arena, struct literal literal);

#endif
