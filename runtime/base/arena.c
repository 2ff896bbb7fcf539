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

enum { BLOCK_SIZE = 64 * 1024, ALIGNMENT = 8 };

struct arena_block {
	struct arena_block *next;
	uint64_t bytes[];
};

void arena_init(struct arena *arena)
{
	memset(arena, 0, sizeof *arena);
}

static void free_blocks(struct arena_block *block)
{
	struct arena_block *next;

	for (; block; block = next) {
		next = block->next;
		free(block);
	}
}

void arena_done(struct arena *arena)
{
	free_blocks(arena->blocks);
	arena_init(arena);
}

/* The first block is the current one, or a large one that came before any. */
void arena_reset(struct arena *arena)
{
	struct arena_block *kept = arena->blocks;

	if (IS_WATCHED || !kept || arena->end != (uint8_t *)kept + BLOCK_SIZE) {
		arena_done(arena);
		return;
	}
	free_blocks(kept->next);
	kept->next = NULL;
	arena->next = (uint8_t *)kept->bytes;
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
	return bytes;
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
