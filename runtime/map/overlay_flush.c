/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/overlay.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/map/overlay_inside.h"
#include "runtime/map/sparse.h"

/*
 * A bit for each page that was written since it was put into the store, in a
 * row for each stripe, under the stripe's lock. A flush moves a row's bits to
 * `taken`; when the commit fails they come back.
 *
 * One flush goes at a time. Of many that wait for one, the first finds what was
 * written meanwhile, and the others find nothing left.
 */
enum { WORDS = STRIPE_PAGES / 64 };

struct row {
	uint64_t bits[WORDS];
};

struct dirty {
	struct overlay_store *store;
	uint64_t nr_stripes;
	struct row *rows;	   /* by stripe */
	struct row *taken;	   /* of the flush that is under way */
	_Atomic uint8_t *has_rows; /* by stripe: whether a row has bits */
	pthread_mutex_t lock;	   /* of whoever flushes */
};

static struct dirty *dirty_new(struct overlay_store *store, uint64_t nr_stripes)
{
	struct dirty *dirty = calloc(1, sizeof *dirty);

	if (!dirty)
		return NULL;
	pthread_mutex_init(&dirty->lock, NULL);
	dirty->store = store;
	dirty->nr_stripes = nr_stripes;
	dirty->rows = sparse_new(nr_stripes * sizeof *dirty->rows);
	dirty->taken = sparse_new(nr_stripes * sizeof *dirty->taken);
	dirty->has_rows = sparse_new(nr_stripes);
	if (dirty->rows && dirty->taken && dirty->has_rows)
		return dirty;
	dirty_free(dirty);
	return NULL;
}

void dirty_free(struct dirty *dirty)
{
	if (!dirty)
		return;
	sparse_free(dirty->rows, dirty->nr_stripes * sizeof *dirty->rows);
	sparse_free(dirty->taken, dirty->nr_stripes * sizeof *dirty->taken);
	sparse_free(dirty->has_rows, dirty->nr_stripes);
	pthread_mutex_destroy(&dirty->lock);
	free(dirty);
}

void dirty_mark(struct dirty *dirty, uint64_t page, size_t nr)
{
	struct row *row = &dirty->rows[page / STRIPE_PAGES];

	for (size_t i = page % STRIPE_PAGES, end = i + nr; i < end; i++)
		row->bits[i / 64] |= UINT64_C(1) << i % 64;
	dirty->has_rows[page / STRIPE_PAGES] = 1;
}

/* What is in the overlay already is as if it were written now. */
static void mark_all(struct overlay *overlay)
{
	struct table *table = &overlay->table;
	uint64_t stripe = 0, end = table->nr_stripes;

	while ((stripe = table_next_leaf(table, stripe, end)) < end) {
		pthread_mutex_lock(table_lock(table, stripe));
		dirty_mark(overlay->dirty, stripe * STRIPE_PAGES, STRIPE_PAGES);
		pthread_mutex_unlock(table_lock(table, stripe));
		stripe++;
	}
}

void overlay_set_store(struct overlay *overlay, struct overlay_store *store)
{
	overlay->dirty = dirty_new(store, overlay->table.nr_stripes);
	overlay->is_untracked = !overlay->dirty;
	if (overlay->dirty)
		mark_all(overlay);
}

/* Takes the row's bits and holds all pages of the stripe, at one moment: so
 * what is committed of a write within a stripe is all of it. */
static void take_row(struct overlay *overlay, uint64_t stripe, struct row *row,
		     uint8_t **entries)
{
	struct dirty *dirty = overlay->dirty;
	pthread_mutex_t *lock = table_lock(&overlay->table, stripe);

	pthread_mutex_lock(lock);
	*row = dirty->rows[stripe];
	memset(&dirty->rows[stripe], 0, sizeof *row);
	dirty->has_rows[stripe] = 0;
	table_hold_locked(&overlay->table, stripe * STRIPE_PAGES, STRIPE_PAGES,
			  entries);
	pthread_mutex_unlock(lock);
	dirty->taken[stripe] = *row;
}

static int put_row(struct overlay *overlay, uint64_t stripe, struct error *err)
{
	struct overlay_store *store = overlay->dirty->store;
	uint64_t first = stripe * STRIPE_PAGES;
	uint64_t nr_pages = div_up(overlay->size, PAGE) - first;
	uint8_t *entries[STRIPE_PAGES];
	struct row row;
	int rc = 0;

	take_row(overlay, stripe, &row, entries);
	for (size_t i = 0; i < STRIPE_PAGES && i < nr_pages && !rc; i++) {
		if (!(row.bits[i / 64] >> i % 64 & 1))
			continue;
		if (entries[i] != PAGE_NONE)
			rc = store->put(store, first + i,
					page_is(entries[i]) ? entries[i] : NULL,
					err);
	}
	pages_put(overlay->table.pages, entries, STRIPE_PAGES);
	return rc;
}

/* After the commit: the taken bits are done with, or dirty again. */
static void end_rows(struct overlay *overlay, bool is_good)
{
	struct dirty *dirty = overlay->dirty;
	uint64_t stripe = 0, end = dirty->nr_stripes;

	while ((stripe = table_next_leaf(&overlay->table, stripe, end)) < end) {
		struct row *taken = &dirty->taken[stripe];
		pthread_mutex_t *lock = table_lock(&overlay->table, stripe);

		pthread_mutex_lock(lock);
		for (int i = 0; i < WORDS && !is_good; i++) {
			dirty->rows[stripe].bits[i] |= taken->bits[i];
			dirty->has_rows[stripe] |= !!taken->bits[i];
		}
		pthread_mutex_unlock(lock);
		memset(taken, 0, sizeof *taken);
		stripe++;
	}
}

static int flush_now(struct overlay *overlay, struct error *err)
{
	struct dirty *dirty = overlay->dirty;
	uint64_t stripe = 0, end = dirty->nr_stripes;
	size_t nr_rows = 0;
	int rc = 0;

	for (; !rc; stripe++) {
		stripe = table_next_leaf(&overlay->table, stripe, end);
		if (stripe == end)
			break;
		if (!dirty->has_rows[stripe])
			continue;
		rc = put_row(overlay, stripe, err);
		nr_rows++;
	}
	if (!rc && nr_rows)
		rc = dirty->store->commit(dirty->store, err);
	if (nr_rows)
		end_rows(overlay, !rc);
	return rc;
}

bool overlay_has_store(const struct overlay *overlay)
{
	return overlay->dirty || overlay->is_untracked;
}

int overlay_flush(struct overlay *overlay, struct error *err)
{
	struct dirty *dirty = overlay->dirty;
	int rc;

	if (overlay->is_untracked)
		return fail_memory(err);
	if (!dirty)
		return 0;
	pthread_mutex_lock(&dirty->lock);
	rc = flush_now(overlay, err);
	pthread_mutex_unlock(&dirty->lock);
	return rc;
}
