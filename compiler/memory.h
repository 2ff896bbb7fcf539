/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_MEMORY_H
#define COMPILER_MEMORY_H

#include "runtime/base/arena.h"

/*
 * What a run of the compiler allocates lives in one arena and goes with it.
 * Nothing here returns NULL: without memory the process ends with status 1 and
 * one line, since a compiler that cannot allocate has nothing left to say.
 */
void *make_bytes(struct arena *arena, size_t size); /* zeroed */
char *make_text(struct arena *arena, const char *text, size_t length);
char *make_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* "%llu%s", of which an emitter makes more than of anything else. */
char *make_decimal(struct arena *arena, unsigned long long number,
		   const char *suffix);

#define make(arena, type) ((type *)make_bytes((arena), sizeof(type)))
#define make_array(arena, type, count)                                         \
	((type *)make_bytes((arena), (count) * sizeof(type)))

_Noreturn void out_of_memory(void);

/* vec_push for the compiler's own vectors, which cannot fail either. */
#define push(vec, item)                                                        \
	do {                                                                   \
		if (vec_push((vec), (item)))                                   \
			out_of_memory();                                       \
	} while (0)

#endif
