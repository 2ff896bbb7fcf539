/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_PAGES_H
#define RUNTIME_MAP_PAGES_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Pages of 4096 bytes, aligned to their size, cut from arenas of 2 MiB which
 * the kernel may back with one huge page each: the first write to a page then
 * costs a fraction of a page fault. Any thread.
 *
 *     arena   | head: counts, what is free | page | page | ... | page |
 *             0                            8 KiB                      2 MiB
 *
 * A page has two counts: of the tables that it is in, and of those who hold
 * it. It goes back when both are 0. Which arena a page is in follows from its
 * address, so a count costs nothing to find.
 *
 * Where a page is expected, what is not one (see page_is) is passed over.
 */
struct pages;

enum { PAGE = 4096, ARENA = 2 << 20, ARENA_HEAD = 2 * PAGE };

struct arena_counts {
	_Atomic uint64_t of[ARENA / PAGE]; /* tables << 32 | holders */
};

/* Table entries that are no pages. */
#define PAGE_NONE  ((uint8_t *)0) /* what the map below says */
#define PAGE_ZEROS ((uint8_t *)1)

static inline bool page_is(const uint8_t *page)
{
	return (uintptr_t)page > 1;
}

static inline _Atomic uint64_t *page_count(const uint8_t *page)
{
	uintptr_t at = (uintptr_t)page;
	struct arena_counts *counts =
	    (struct arena_counts *)(at & ~(uintptr_t)(ARENA - 1));

	return &counts->of[at % ARENA / PAGE];
}

/* One more holder of a page that cannot go away meanwhile. */
static inline void page_hold(const uint8_t *page)
{
	atomic_fetch_add_explicit(page_count(page), 1, memory_order_relaxed);
}

/* In one more table. */
static inline void page_enter(const uint8_t *page)
{
	atomic_fetch_add_explicit(page_count(page), UINT64_C(1) << 32,
				  memory_order_relaxed);
}

/* In how many tables. */
static inline uint32_t page_tables(const uint8_t *page)
{
	return (uint32_t)(atomic_load_explicit(page_count(page),
					       memory_order_acquire) >>
			  32);
}

/* One user, see pages_share. NULL: no memory. */
struct pages *pages_new(void);
/* One user more; pages_free is called once for each. */
struct pages *pages_share(struct pages *pages);
/* Whether the next pages_free is the last: it gives every page back. */
bool pages_is_last(const struct pages *pages);
void pages_free(struct pages *pages);

/*
 * `nr` pages into `out`, each held once; what is in them is undefined. They
 * lie one behind the other where that is to be had. 0 or -ENOMEM, all or
 * nothing.
 */
int pages_get(struct pages *pages, uint8_t **out, size_t nr);

/* Ends a hold of each of them; `list` is scratch afterwards. */
void pages_put(struct pages *pages, uint8_t **list, size_t nr);
/* Takes each out of a table; returns for how many it was the last one. */
size_t pages_leave(struct pages *pages, uint8_t **list, size_t nr);

/*
 * A page filled with PAGE_ZEROS: one leaf for all stripes that are zeros. Made
 * when it is first asked for, and in a table of nobody's, so that it is never
 * anybody's own. NULL: no memory.
 */
uint8_t *pages_zeros_leaf(struct pages *pages);

/*
 * How many pages are in tables, kept by whoever enters them and takes them
 * out. Returns false, and counts nothing, where `limit` bytes would be
 * exceeded (UINT64_MAX: never).
 */
bool pages_charge(struct pages *pages, int64_t nr, uint64_t limit);
uint64_t pages_charged(const struct pages *pages);

/* How many pages are in use, be it only by holders; for tests. */
uint64_t pages_taken(struct pages *pages);

#endif
