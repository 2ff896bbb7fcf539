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
/* Gives all of it back; the arena is empty then. */
void arena_done(struct arena *arena);

/*
 * Memory for one step of many: what was given after the mark goes, what was
 * given before stays.
 *
 *     struct arena_mark mark = arena_mark(arena);
 *
 *     step(arena);
 *     arena_rewind(arena, mark);
 *
 * Marks nest. AddressSanitizer sees a look back at a step that is over.
 */
struct arena_mark {
	struct arena_block *block, *behind;
	uint8_t *next, *end;
};
struct arena_mark arena_mark(const struct arena *arena);
void arena_rewind(struct arena *arena, struct arena_mark mark);

/* `size` zeroed bytes, aligned for any type up to 8 bytes; NULL: no memory. */
void *arena_alloc(struct arena *arena, size_t size);

/* A NUL-terminated copy of `length` bytes, not aligned; NULL: no memory. */
char *arena_text(struct arena *arena, const char *text, size_t length);

/*
 * Where the next text would start, and the bytes that are free there (perhaps
 * none): for one whose length is known once it is written. arena_take keeps
 * the first `size` of them.
 */
char *arena_room(const struct arena *arena, size_t *room);
void arena_take(struct arena *arena, size_t size);

/* One zeroed `type`. */
#define arena_new(arena, type) ((type *)arena_alloc((arena), sizeof(type)))

#endif
