/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/pages.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum { PAGES = ARENA / PAGE, WORDS = PAGES / 64, FIRST = ARENA_HEAD / PAGE };

/*
 * Memory is had in one of two ways. A huge page costs a tenth of a millisecond
 * where the machine has it at hand; but a virtual machine that gives free
 * memory back to its host gives back huge pages, and each one then costs
 * several milliseconds, as long as six arenas of small ones, while these
 * remain. So a huge page that was slow is followed by some arenas of small
 * ones, six times as many each time. These are made ready in chunks: the
 * kernel makes many at once for half of what each costs alone.
 *
 * While it does, nobody can change the address space; so that is had for some
 * arenas at once, as much again as there is.
 */
enum {
	SLOW_NANOSECONDS = 1000000,
	GROWTH = 6,
	MOST_SMALL = 256,
	CHUNK = 64,
	MOST_RESERVED = 32, /* arenas */
};

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23 /* Linux 5.14 */
#endif

struct arena {
	struct arena_counts counts; /* first: page_count */
	/* those of all arenas that have a free page, or of all others */
	struct arena *next, **link;
	size_t nr_free;
	size_t nr_ready;      /* pages that need no making ready */
	uint64_t free[WORDS]; /* a bit for each page */
};
_Static_assert(sizeof(struct arena) <= ARENA_HEAD, "the head holds it");

struct pages {
	pthread_mutex_t lock;
	struct arena *open; /* with free pages, the one in use first */
	struct arena *full;
	struct arena *spare; /* empty; so that one page does not cost two calls
				each time */
	uint8_t *reserve;    /* address space for arenas to come */
	size_t nr_reserved, nr_arenas;
	unsigned nr_small, nr_small_left; /* arenas, after a slow one */
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
	if (pages->nr_reserved)
		munmap(pages->reserve, pages->nr_reserved * ARENA);
	pthread_mutex_destroy(&pages->lock);
	free(pages);
}

/* At a multiple of ARENA: one more, then cut at both ends. */
static uint8_t *map_aligned(size_t size)
{
	uint8_t *bytes =
	    mmap(NULL, size + ARENA, PROT_READ | PROT_WRITE,
		 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	size_t before;

	if (bytes == MAP_FAILED)
		return NULL;
	before = -(uintptr_t)bytes % ARENA;
	if (before)
		munmap(bytes, before);
	munmap(bytes + before + size, ARENA - before);
	return bytes + before;
}

/* Of small pages until somebody says otherwise. */
static bool reserve(struct pages *pages)
{
	size_t nr = pages->nr_arenas ? pages->nr_arenas : 1;
	uint8_t *bytes;

	if (nr > MOST_RESERVED)
		nr = MOST_RESERVED;
	while (!(bytes = map_aligned(nr * ARENA)))
		if (!(nr /= 2))
			return false;
	madvise(bytes, nr * ARENA, MADV_NOHUGEPAGE);
	pages->reserve = bytes;
	pages->nr_reserved = nr;
	pages->nr_arenas += nr;
	return true;
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

static int64_t nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

/* The first byte that is written brings the whole huge page. */
static void try_huge(struct pages *pages, struct arena *arena)
{
	int64_t start = nanoseconds();

	madvise(arena, ARENA, MADV_HUGEPAGE);
	arena->nr_ready = PAGES;
	if (nanoseconds() - start < SLOW_NANOSECONDS)
		pages->nr_small = 0;
	else if (pages->nr_small < MOST_SMALL)
		pages->nr_small = GROWTH * pages->nr_small + 1;
	pages->nr_small_left = pages->nr_small;
}

static void prepare(struct pages *pages, struct arena *arena)
{
	/* a guest that writes little shall not cost 2 MiB for the first page */
	if (pages->nr_arenas == 1) {
		arena->nr_ready = PAGES;
	} else if (pages->nr_small_left) {
		pages->nr_small_left--;
		arena->nr_ready = FIRST;
	} else {
		try_huge(pages, arena);
	}
}

static struct arena *new_arena(struct pages *pages)
{
	struct arena *arena;

	if (!pages->nr_reserved && !reserve(pages))
		return NULL;
	arena = (struct arena *)pages->reserve;
	pages->reserve += ARENA;
	pages->nr_reserved--;
	prepare(pages, arena);
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

/* What is to be made ready once the lock is free. */
struct fresh {
	struct arena *arena; /* NULL: nothing */
	size_t start, end;
};

static void note_fresh(struct arena *arena, const uint8_t *last,
		       struct fresh *fresh)
{
	size_t number = (uintptr_t)last % ARENA / PAGE;

	if (number < arena->nr_ready)
		return;
	*fresh = (struct fresh){ arena, arena->nr_ready,
				 (number / CHUNK + 1) * CHUNK };
	arena->nr_ready = fresh->end;
}

/* Others may take pages of the chunk meanwhile: then they make them. */
static void make_ready(const struct fresh *fresh)
{
	if (fresh->arena)
		madvise((uint8_t *)fresh->arena + fresh->start * PAGE,
			(fresh->end - fresh->start) * PAGE,
			MADV_POPULATE_WRITE);
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
	struct fresh fresh = { NULL, 0, 0 };
	size_t got = 0;

	pthread_mutex_lock(&pages->lock);
	while (got < nr) {
		struct arena *arena = open_arena(pages);

		if (!arena)
			break;
		got += take(pages, arena, out + got, nr - got);
		if (got)
			note_fresh(arena, out[got - 1], &fresh);
	}
	pages->nr_taken += got;
	pthread_mutex_unlock(&pages->lock);
	make_ready(&fresh);
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
