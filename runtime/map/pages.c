/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/pages.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { PAGE = 4096, ARENA = 2 << 20 };

struct page_arena {
	struct page_arena *next;
	void *bytes;
};

void pages_init(struct pages *pages)
{
	memset(pages, 0, sizeof *pages);
	pthread_mutex_init(&pages->lock, NULL);
}

void pages_done(struct pages *pages)
{
	struct page_arena *arena, *next;

	for (arena = pages->arenas; arena; arena = next) {
		next = arena->next;
		munmap(arena->bytes, ARENA);
		free(arena);
	}
	pthread_mutex_destroy(&pages->lock);
}

/* ARENA bytes at a multiple of ARENA: twice as much, then cut at both ends. */
static void *map_aligned(void)
{
	uint8_t *bytes = mmap(NULL, 2 * ARENA, PROT_READ | PROT_WRITE,
			      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	size_t before;

	if (bytes == MAP_FAILED)
		return NULL;
	before = -(uintptr_t)bytes % ARENA;
	if (before)
		munmap(bytes, before);
	munmap(bytes + before + ARENA, ARENA - before);
	return bytes + before;
}

static int add_arena(struct pages *pages)
{
	struct page_arena *arena = malloc(sizeof *arena);

	if (!arena)
		return -1;
	arena->bytes = map_aligned();
	if (!arena->bytes) {
		free(arena);
		return -1;
	}
	/* a guest that writes little shall not cost 2 MiB for the first page */
	if (pages->arenas)
		madvise(arena->bytes, ARENA, MADV_HUGEPAGE);
	arena->next = pages->arenas;
	pages->arenas = arena;
	pages->next = arena->bytes;
	pages->end = pages->next + ARENA;
	return 0;
}

static uint8_t *take(struct pages *pages)
{
	uint8_t *page = pages->free;

	if (page) {
		memcpy(&pages->free, page, sizeof pages->free);
		return page;
	}
	if (pages->next == pages->end && add_arena(pages))
		return NULL;
	page = pages->next;
	pages->next += PAGE;
	return page;
}

uint8_t *pages_get(struct pages *pages)
{
	uint8_t *page;

	pthread_mutex_lock(&pages->lock);
	page = take(pages);
	pthread_mutex_unlock(&pages->lock);
	return page;
}

void pages_put(struct pages *pages, uint8_t *page)
{
	pthread_mutex_lock(&pages->lock);
	memcpy(page, &pages->free, sizeof pages->free);
	pages->free = page;
	pthread_mutex_unlock(&pages->lock);
}
