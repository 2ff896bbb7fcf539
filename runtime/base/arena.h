/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_ARENA_H
#define RUNTIME_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

/*
 * Memory that is given back all at once. For what lives as long as its owner:
 * a file tree's nodes and names, a compiler run. Allocation is a pointer bump;
 * blocks are 64 KiB or the size of one large object. One thread at a time.
 */
struct arena {
	struct arena_block *blocks;
	uint8_t *next, *end;
};

/* All zero bytes are an empty arena, too. */
void arena_init(struct arena *arena);
void arena_done(struct arena *arena);

/* `size` zeroed bytes, aligned for any type up to 8 bytes; NULL: no memory. */
void *arena_alloc(struct arena *arena, size_t size);

/* A NUL-terminated copy of `length` bytes, not aligned; NULL: no memory. */
char *arena_text(struct arena *arena, const char *text, size_t length);

/* One zeroed `type`. */
#define arena_new(arena, type) ((type *)arena_alloc((arena), sizeof(type)))

#endif
