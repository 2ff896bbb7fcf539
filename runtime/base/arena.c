/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/base/arena.h"

#include <stdlib.h>
#include <string.h>

/* gcc says it with a macro, clang with a question */
#ifdef __has_feature
#define IS_WATCHED __has_feature(address_sanitizer)
#elif defined(__SANITIZE_ADDRESS__)
#define IS_WATCHED 1
#else
#define IS_WATCHED 0
#endif

#if IS_WATCHED
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(bytes, size)	 ((void)(bytes), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(bytes, size) ((void)(bytes), (void)(size))
#endif

enum { BLOCK_SIZE = 64 * 1024, ALIGNMENT = 8 };

struct arena_block {
	struct arena_block *next;
	uint64_t bytes[];
};

void arena_init(struct arena *arena)
{
	memset(arena, 0, sizeof *arena);
}

/* From `block` on, until `end`, which stays. */
static void free_blocks(struct arena_block *block, struct arena_block *end)
{
	struct arena_block *next;

	for (; block != end; block = next) {
		next = block->next;
		free(block);
	}
}

void arena_done(struct arena *arena)
{
	free_blocks(arena->blocks, NULL);
	arena_init(arena);
}

struct arena_mark arena_mark(const struct arena *arena)
{
	struct arena_mark mark = { arena->blocks, NULL, arena->next,
				   arena->end };

	mark.behind = mark.block ? mark.block->next : NULL;
	return mark;
}

/* New blocks stand before the one that was current, large ones behind it. */
void arena_rewind(struct arena *arena, struct arena_mark mark)
{
	free_blocks(arena->blocks, mark.block);
	if (mark.block) {
		free_blocks(mark.block->next, mark.behind);
		mark.block->next = mark.behind;
	}
	arena->blocks = mark.block;
	arena->next = mark.next;
	arena->end = mark.end;
	if (mark.next)
		ASAN_POISON_MEMORY_REGION(mark.next,
					  (size_t)(mark.end - mark.next));
}

/* A new block behind the current one, which keeps its remaining room. */
static void *alloc_large(struct arena *arena, size_t size)
{
	struct arena_block *block;

	if (size > SIZE_MAX - sizeof *block)
		return NULL;
	block = calloc(1, sizeof *block + size);
	if (!block)
		return NULL;
	if (arena->blocks) {
		block->next = arena->blocks->next;
		arena->blocks->next = block;
	} else {
		arena->blocks = block;
	}
	return block->bytes;
}

static void *alloc_unaligned(struct arena *arena, size_t size)
{
	struct arena_block *block;
	void *bytes;

	if (size > (size_t)(arena->end - arena->next)) {
		if (size > BLOCK_SIZE / 8)
			return alloc_large(arena, size);
		block = malloc(BLOCK_SIZE);
		if (!block)
			return NULL;
		block->next = arena->blocks;
		arena->blocks = block;
		arena->next = (uint8_t *)block->bytes;
		arena->end = (uint8_t *)block + BLOCK_SIZE;
	}
	bytes = arena->next;
	arena->next += size;
	ASAN_UNPOISON_MEMORY_REGION(bytes, size);
	return bytes;
}

/* None where the free bytes are watched: each text then asks for its own. */
char *arena_room(const struct arena *arena, size_t *room)
{
	*room =
	    arena->next && !IS_WATCHED ? (size_t)(arena->end - arena->next) : 0;
	return (char *)arena->next;
}

void arena_take(struct arena *arena, size_t size)
{
	arena->next += size;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	size_t past = (uintptr_t)arena->next % ALIGNMENT;
	void *bytes;

	if (past) {
		size_t pad = ALIGNMENT - past;
		size_t room = (size_t)(arena->end - arena->next);

		arena->next += pad < room ? pad : room;
	}
	if (size > BLOCK_SIZE / 8 && size > (size_t)(arena->end - arena->next))
		return alloc_large(arena, size); /* zeroed and untouched */
	bytes = alloc_unaligned(arena, size);
	return bytes ? memset(bytes, 0, size) : NULL;
}

char *arena_text(struct arena *arena, const char *text, size_t length)
{
	char *copy;

	if (length == SIZE_MAX)
		return NULL;
	copy = alloc_unaligned(arena, length + 1);
	if (!copy)
		return NULL;
	memcpy(copy, text, length);
	copy[length] = '\0';
	return copy;
}
