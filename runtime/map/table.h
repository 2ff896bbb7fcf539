/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_TABLE_H
#define RUNTIME_MAP_TABLE_H

#include <pthread.h>

#include "runtime/map/pages.h"

/*
 * Which page stands for which 4 KiB of a disk: a table of leaves, one for
 * each stripe of 2 MiB in which anything was written.
 *
 *     slots   | stripe 0 | stripe 1 | stripe 2 | ...
 *                  |           .
 *     leaf    | page | none | zeros | page | ...      512 entries, a page
 *
 * The slots are address space that the kernel fills with zeros where it is
 * first touched: 4 bytes for each MiB of disk. `touched` says which GiB have
 * any leaf, so that nobody walks the others.
 *
 * A slot goes from NULL to a leaf and is looked at without a lock; a leaf and
 * what it points to are looked at with the stripe's lock held. Tables share
 * leaves (table_copy), as leaves share pages: a leaf that more than one table
 * has is never changed, but copied.
 *
 * An entry never goes back to PAGE_NONE.
 */
struct leaf {
	uint8_t *pages[512];
};
_Static_assert(sizeof(struct leaf) == PAGE, "a leaf is a page");

enum { STRIPE_PAGES = 512, NR_LOCKS = 64, GROUP_STRIPES = 512 };

struct table {
	struct pages *pages;
	_Atomic(struct leaf *) *slots;
	_Atomic uint8_t *touched; /* one for each GROUP_STRIPES */
	uint64_t nr_stripes, nr_groups;
	pthread_mutex_t locks[NR_LOCKS]; /* by number of stripe */
};

/* In place, for a disk of `size` bytes. 0 or -ENOMEM. */
int table_init(struct table *table, uint64_t size, struct pages *pages);
void table_done(struct table *table);

/* What `from` says at this moment, in `to`, which is new. */
void table_copy(struct table *to, struct table *from);

static inline struct leaf *table_leaf(struct table *table, uint64_t stripe)
{
	return atomic_load_explicit(&table->slots[stripe],
				    memory_order_acquire);
}

static inline pthread_mutex_t *table_lock(struct table *table, uint64_t stripe)
{
	return &table->locks[stripe % NR_LOCKS];
}

/* The first stripe from `stripe` to below `end` that has a leaf; else `end`. */
uint64_t table_next_leaf(struct table *table, uint64_t stripe, uint64_t end);

/*
 * Entries of `nr` pages from `page`, all of one stripe, as they are at one
 * moment; the pages are held. Returns false where the stripe has no leaf
 * (and leaves `entries` alone).
 */
bool table_hold(struct table *table, uint64_t page, size_t nr,
		uint8_t **entries);
/* The same with the stripe's lock held already; it has a leaf. */
void table_hold_locked(struct table *table, uint64_t page, size_t nr,
		       uint8_t **entries);

/*
 * With the stripe's lock held: puts `nr` entries in place from `page` on, all
 * of one stripe. `entries` are pages that are held once and new, or
 * PAGE_ZEROS, or PAGE_NONE, which changes nothing; afterwards, they are what
 * is to give to table_dropped once the lock is free. `limit`: see
 * pages_charge; what takes no page more is not judged by it.
 *
 * 0, -ENOSPC or -ENOMEM; then nothing has changed.
 */
struct dropped {
	size_t nr_counted; /* last tables that are uncharged already */
};

int table_put(struct table *table, uint64_t page, uint8_t **entries, size_t nr,
	      uint64_t limit, struct dropped *dropped);
void table_dropped(struct table *table, uint8_t **entries, size_t nr,
		   const struct dropped *dropped);

/* With the stripe's lock held: all of it is zeros. 0 or -ENOMEM. */
int table_put_zeros(struct table *table, uint64_t stripe);

#endif
