/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/table.h"

#include <errno.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/map/sparse.h"

int table_init(struct table *table, uint64_t size, struct pages *pages)
{
	memset(table, 0, sizeof *table);
	table->pages = pages;
	table->nr_stripes = div_up(size, (uint64_t)STRIPE_PAGES * PAGE);
	table->nr_groups = div_up(table->nr_stripes, GROUP_STRIPES);
	table->slots = sparse_new(table->nr_stripes * sizeof *table->slots);
	table->touched = sparse_new(table->nr_groups);
	for (int i = 0; i < NR_LOCKS; i++)
		pthread_mutex_init(&table->locks[i], NULL);
	if (table->slots && table->touched)
		return 0;
	table_done(table);
	return -ENOMEM;
}

/* Takes a leaf out of a table; with it go its pages if it was the last one. */
static void drop_leaf(struct pages *pages, struct leaf *leaf)
{
	uint8_t *list[STRIPE_PAGES], *itself = (uint8_t *)leaf;
	size_t nr_last;

	/* held, since it is still to be read where it was the last */
	page_hold(itself);
	nr_last = pages_leave(pages, &itself, 1);
	if (nr_last) {
		memcpy(list, leaf->pages, sizeof list);
		nr_last += pages_leave(pages, list, STRIPE_PAGES);
		pages_charge(pages, -(int64_t)nr_last, UINT64_MAX);
	}
	itself = (uint8_t *)leaf;
	pages_put(pages, &itself, 1);
}

static void drop_leaves(struct table *table)
{
	uint64_t stripe = 0;

	while ((stripe = table_next_leaf(table, stripe, table->nr_stripes)) <
	       table->nr_stripes)
		drop_leaf(table->pages, table_leaf(table, stripe++));
}

void table_done(struct table *table)
{
	/* the pages' last user gives them back in one go */
	if (table->slots && table->touched && !pages_is_last(table->pages))
		drop_leaves(table);
	sparse_free(table->slots, table->nr_stripes * sizeof *table->slots);
	sparse_free(table->touched, table->nr_groups);
	for (int i = 0; i < NR_LOCKS; i++)
		pthread_mutex_destroy(&table->locks[i]);
}

uint64_t table_next_leaf(struct table *table, uint64_t stripe, uint64_t end)
{
	while (stripe < end) {
		if (!atomic_load_explicit(
			&table->touched[stripe / GROUP_STRIPES],
			memory_order_acquire))
			stripe = (stripe / GROUP_STRIPES + 1) * GROUP_STRIPES;
		else if (!table_leaf(table, stripe))
			stripe++;
		else
			return stripe;
	}
	return end;
}

static void set_leaf(struct table *table, uint64_t stripe, struct leaf *leaf)
{
	atomic_store_explicit(&table->touched[stripe / GROUP_STRIPES], 1,
			      memory_order_release);
	atomic_store_explicit(&table->slots[stripe], leaf,
			      memory_order_release);
}

void table_copy(struct table *to, struct table *from)
{
	uint64_t stripe = 0, end = from->nr_stripes;

	for (int i = 0; i < NR_LOCKS; i++)
		pthread_mutex_lock(&from->locks[i]);
	while ((stripe = table_next_leaf(from, stripe, end)) < end) {
		struct leaf *leaf = table_leaf(from, stripe);

		page_enter((uint8_t *)leaf);
		set_leaf(to, stripe++, leaf);
	}
	for (int i = 0; i < NR_LOCKS; i++)
		pthread_mutex_unlock(&from->locks[i]);
}

void table_hold_locked(struct table *table, uint64_t page, size_t nr,
		       uint8_t **entries)
{
	struct leaf *leaf = table_leaf(table, page / STRIPE_PAGES);

	memcpy(entries, leaf->pages + page % STRIPE_PAGES,
	       nr * sizeof *entries);
	for (size_t i = 0; i < nr; i++)
		if (page_is(entries[i]))
			page_hold(entries[i]);
}

bool table_hold(struct table *table, uint64_t page, size_t nr,
		uint8_t **entries)
{
	uint64_t stripe = page / STRIPE_PAGES;
	pthread_mutex_t *lock = table_lock(table, stripe);

	if (!table_leaf(table, stripe))
		return false;
	pthread_mutex_lock(lock);
	table_hold_locked(table, page, nr, entries);
	pthread_mutex_unlock(lock);
	return true;
}

/* A leaf for this table alone, in place of `old`, which may be NULL. */
static struct leaf *own_leaf(struct table *table, uint64_t stripe,
			     struct leaf *old)
{
	struct leaf *leaf;
	uint8_t *page;

	if (pages_get(table->pages, &page, 1))
		return NULL;
	page_enter(page);
	leaf = (struct leaf *)page;
	if (old) {
		*leaf = *old;
		for (int i = 0; i < STRIPE_PAGES; i++)
			if (page_is(leaf->pages[i]))
				page_enter(leaf->pages[i]);
	} else {
		memset(leaf, 0, sizeof *leaf);
	}
	set_leaf(table, stripe, leaf);
	pages_put(table->pages, &page, 1);
	if (old)
		drop_leaf(table->pages, old);
	return leaf;
}

int table_put(struct table *table, uint64_t page, uint8_t **entries, size_t nr,
	      uint64_t limit, struct dropped *dropped)
{
	uint64_t stripe = page / STRIPE_PAGES;
	struct leaf *leaf = table_leaf(table, stripe);
	bool is_own = leaf && page_tables((uint8_t *)leaf) == 1;
	uint8_t **slots = leaf ? leaf->pages + page % STRIPE_PAGES : NULL;
	size_t nr_new = 0, nr_old = 0;
	int64_t more;

	for (size_t i = 0; i < nr; i++) {
		nr_new += page_is(entries[i]);
		if (is_own && entries[i] && page_is(slots[i]) &&
		    page_tables(slots[i]) == 1)
			nr_old++;
	}
	more = (int64_t)nr_new - (int64_t)nr_old + !is_own;
	if (!pages_charge(table->pages, more, nr_new ? limit : UINT64_MAX))
		return -ENOSPC;
	if (!is_own)
		leaf = own_leaf(table, stripe, leaf);
	if (!leaf) {
		pages_charge(table->pages, -more, UINT64_MAX);
		return -ENOMEM;
	}
	slots = leaf->pages + page % STRIPE_PAGES;
	for (size_t i = 0; i < nr; i++) {
		uint8_t *old = slots[i];

		if (!entries[i])
			continue;
		if (page_is(entries[i])) {
			/* from held to being in a table */
			atomic_fetch_add_explicit(page_count(entries[i]),
						  (UINT64_C(1) << 32) - 1,
						  memory_order_relaxed);
		}
		slots[i] = entries[i];
		entries[i] = old;
	}
	dropped->nr_counted = nr_old;
	return 0;
}

void table_dropped(struct table *table, uint8_t **entries, size_t nr,
		   const struct dropped *dropped)
{
	size_t nr_last = pages_leave(table->pages, entries, nr);

	if (nr_last != dropped->nr_counted)
		pages_charge(table->pages,
			     (int64_t)dropped->nr_counted - (int64_t)nr_last,
			     UINT64_MAX);
}

int table_put_zeros(struct table *table, uint64_t stripe)
{
	struct leaf *old = table_leaf(table, stripe);
	uint8_t *zeros = pages_zeros_leaf(table->pages);

	if (!zeros)
		return -ENOMEM;
	page_enter(zeros);
	set_leaf(table, stripe, (struct leaf *)zeros);
	if (old)
		drop_leaf(table->pages, old);
	return 0;
}
