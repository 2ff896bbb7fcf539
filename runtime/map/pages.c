/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/pages.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { PAGES = ARENA / PAGE, WORDS = PAGES / 64, FIRST = ARENA_HEAD / PAGE };

struct arena {
	struct arena_counts counts; /* first: page_count */
	/* those of all arenas that have a free page, or of all others */
	struct arena *next, **link;
	size_t nr_free;
	uint64_t free[WORDS]; /* a bit for each page */
};
_Static_assert(sizeof(struct arena) <= ARENA_HEAD, "the head holds it");

struct pages {
	pthread_mutex_t lock;
	struct arena *open; /* with free pages, the one in use first */
	struct arena *full;
	struct arena *spare; /* empty; so that one page does not cost two calls
				each time */
	bool has_arenas;
	atomic_uint nr_users;
	uint8_t *zeros_leaf; /* NULL: not yet */
	uint64_t nr_taken;
	_Atomic uint64_t nr_charged;
};

struct pages *pages_new(void)
{
	struct pages *pages = calloc(1, sizeof *pages);

	if (!pages)
		return NULL;
	pthread_mutex_init(&pages->lock, NULL);
	pages->nr_users = 1;
	return pages;
}

struct pages *pages_share(struct pages *pages)
{
	pages->nr_users++;
	return pages;
}

bool pages_is_last(const struct pages *pages)
{
	return pages->nr_users == 1;
}

static void unmap_all(struct arena *arena)
{
	while (arena) {
		struct arena *next = arena->next;

		munmap(arena, ARENA);
		arena = next;
	}
}

void pages_free(struct pages *pages)
{
	if (!pages || --pages->nr_users)
		return;
	unmap_all(pages->open);
	unmap_all(pages->full);
	unmap_all(pages->spare);
	pthread_mutex_destroy(&pages->lock);
	free(pages);
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

static void link_arena(struct arena **list, struct arena *arena)
{
	arena->next = *list;
	arena->link = list;
	if (*list)
		(*list)->link = &arena->next;
	*list = arena;
}

static void unlink_arena(struct arena *arena)
{
	*arena->link = arena->next;
	if (arena->next)
		arena->next->link = arena->link;
}

static struct arena *new_arena(struct pages *pages)
{
	struct arena *arena = map_aligned();

	if (!arena)
		return NULL;
	/* a guest that writes little shall not cost 2 MiB for the first page */
	if (pages->has_arenas)
		madvise(arena, ARENA, MADV_HUGEPAGE);
	pages->has_arenas = true;
	for (int i = 0; i < WORDS; i++)
		arena->free[i] = UINT64_MAX;
	arena->free[0] &= UINT64_MAX << FIRST;
	arena->nr_free = PAGES - FIRST;
	return arena;
}

static struct arena *open_arena(struct pages *pages)
{
	struct arena *arena = pages->open;

	if (arena)
		return arena;
	arena = pages->spare;
	pages->spare = NULL;
	if (!arena)
		arena = new_arena(pages);
	if (arena)
		link_arena(&pages->open, arena);
	return arena;
}

/* Up to `nr` pages of one arena, ascending. */
static size_t take(struct pages *pages, struct arena *arena, uint8_t **out,
		   size_t nr)
{
	size_t taken = 0;

	for (size_t word = 0; word < WORDS && taken < nr; word++)
		while (arena->free[word] && taken < nr) {
			size_t bit = (size_t)__builtin_ctzll(arena->free[word]);
			uint8_t *page =
			    (uint8_t *)arena + (word * 64 + bit) * PAGE;

			arena->free[word] &= arena->free[word] - 1;
			atomic_store_explicit(page_count(page), 1,
					      memory_order_relaxed);
			out[taken++] = page;
		}
	arena->nr_free -= taken;
	if (!arena->nr_free) {
		unlink_arena(arena);
		link_arena(&pages->full, arena);
	}
	return taken;
}

/* Runs of free pages go back to the kernel, which cuts a huge page for it. */
static void return_runs(struct arena *arena)
{
	enum { MIN_RUN = 16 };
	size_t start = 0;

	for (size_t i = FIRST; i <= PAGES; i++) {
		if (i < PAGES && arena->free[i / 64] >> i % 64 & 1) {
			start = start ? start : i;
			continue;
		}
		if (start && i - start >= MIN_RUN)
			madvise((uint8_t *)arena + start * PAGE,
				(i - start) * PAGE, MADV_DONTNEED);
		start = 0;
	}
}

static void give_back(struct pages *pages, uint8_t *page)
{
	struct arena *arena =
	    (struct arena *)((uintptr_t)page & ~(uintptr_t)(ARENA - 1));
	size_t number = (uintptr_t)page % ARENA / PAGE;

	arena->free[number / 64] |= UINT64_C(1) << number % 64;
	if (!arena->nr_free++) {
		unlink_arena(arena);
		/* behind the one in use, which goes on one page after the
		 * other */
		link_arena(pages->open ? &pages->open->next : &pages->open,
			   arena);
	}
	if (arena->nr_free >= PAGES / 2 && arena->nr_free % 64 == 0)
		return_runs(arena);
	if (arena->nr_free < PAGES - FIRST)
		return;
	unlink_arena(arena);
	if (pages->spare) {
		munmap(arena, ARENA);
	} else {
		arena->next = NULL;
		pages->spare = arena;
	}
}

static void give_back_all(struct pages *pages, uint8_t **list, size_t nr)
{
	if (!nr)
		return;
	pthread_mutex_lock(&pages->lock);
	for (size_t i = 0; i < nr; i++)
		give_back(pages, list[i]);
	pages->nr_taken -= nr;
	pthread_mutex_unlock(&pages->lock);
}

int pages_get(struct pages *pages, uint8_t **out, size_t nr)
{
	size_t got = 0;

	pthread_mutex_lock(&pages->lock);
	while (got < nr) {
		struct arena *arena = open_arena(pages);

		if (!arena)
			break;
		got += take(pages, arena, out + got, nr - got);
	}
	pages->nr_taken += got;
	pthread_mutex_unlock(&pages->lock);
	if (got == nr)
		return 0;
	give_back_all(pages, out, got);
	return -ENOMEM;
}

void pages_put(struct pages *pages, uint8_t **list, size_t nr)
{
	size_t unused = 0;

	for (size_t i = 0; i < nr; i++)
		if (page_is(list[i]) &&
		    atomic_fetch_sub_explicit(page_count(list[i]), 1,
					      memory_order_acq_rel) == 1)
			list[unused++] = list[i];
	give_back_all(pages, list, unused);
}

size_t pages_leave(struct pages *pages, uint8_t **list, size_t nr)
{
	const uint64_t table = UINT64_C(1) << 32;
	size_t unused = 0, nr_last = 0;

	for (size_t i = 0; i < nr; i++) {
		uint64_t count;

		if (!page_is(list[i]))
			continue;
		count = atomic_fetch_sub_explicit(page_count(list[i]), table,
						  memory_order_acq_rel);
		nr_last += count >> 32 == 1;
		if (count == table)
			list[unused++] = list[i];
	}
	give_back_all(pages, list, unused);
	return nr_last;
}

uint8_t *pages_zeros_leaf(struct pages *pages)
{
	uint8_t *leaf, *made;

	pthread_mutex_lock(&pages->lock);
	leaf = pages->zeros_leaf;
	pthread_mutex_unlock(&pages->lock);
	if (leaf || pages_get(pages, &made, 1))
		return leaf;
	for (size_t i = 0; i < PAGE / sizeof(uint8_t *); i++)
		((uint8_t **)made)[i] = PAGE_ZEROS;
	page_enter(made);
	pthread_mutex_lock(&pages->lock);
	if (!pages->zeros_leaf) {
		pages->zeros_leaf = made;
		pages_charge(pages, 1, UINT64_MAX);
	}
	leaf = pages->zeros_leaf;
	pthread_mutex_unlock(&pages->lock);
	if (leaf != made) {
		uint8_t *again = made;

		pages_leave(pages, &again, 1);
	}
	pages_put(pages, &made, 1);
	return leaf;
}

bool pages_charge(struct pages *pages, int64_t nr, uint64_t limit)
{
	uint64_t now = pages_charged(pages), then;

	do {
		then = now + (uint64_t)nr;
		if (nr > 0 && limit != UINT64_MAX && then > limit / PAGE)
			return false;
	} while (!atomic_compare_exchange_weak_explicit(
	    &pages->nr_charged, &now, then, memory_order_relaxed,
	    memory_order_relaxed));
	return true;
}

uint64_t pages_charged(const struct pages *pages)
{
	return atomic_load_explicit(&pages->nr_charged, memory_order_relaxed);
}

uint64_t pages_taken(struct pages *pages)
{
	uint64_t nr_taken;

	pthread_mutex_lock(&pages->lock);
	nr_taken = pages->nr_taken;
	pthread_mutex_unlock(&pages->lock);
	return nr_taken;
}
