/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/overlay.h"

#include <errno.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/map/overlay_inside.h"

struct borrowing {
	struct overlay *overlay;
	struct piece *pieces;
	size_t max, nr;
	bool is_full; /* there is one more that has no room */
};

/* The next one to fill; NULL: no room. */
static struct piece *next_piece(struct borrowing *borrowing)
{
	struct piece *piece;

	if (borrowing->nr == borrowing->max) {
		borrowing->is_full = true;
		return NULL;
	}
	piece = &borrowing->pieces[borrowing->nr++];
	memset(piece, 0, sizeof *piece);
	piece->loan.fd = -1;
	return piece;
}

static struct piece *last_piece(struct borrowing *borrowing)
{
	return borrowing->nr ? &borrowing->pieces[borrowing->nr - 1] : NULL;
}

static void add_zeros(struct borrowing *borrowing, uint64_t length)
{
	struct piece *piece = last_piece(borrowing);

	if (piece && piece->kind == PIECE_ZERO) {
		piece->length += length;
		return;
	}
	piece = next_piece(borrowing);
	if (!piece)
		return;
	piece->kind = PIECE_ZERO;
	piece->length = length;
}

/* Returns whether the page is held by a piece now. */
static bool add_page(struct borrowing *borrowing, uint8_t *page, size_t skip,
		     size_t length)
{
	struct piece *piece = last_piece(borrowing);

	if (piece && piece->page && !skip &&
	    piece->loan.bytes + piece->length == page) {
		piece->length += length;
		return true;
	}
	piece = next_piece(borrowing);
	if (!piece)
		return false;
	piece->kind = PIECE_LENT;
	piece->length = length;
	piece->loan.bytes = page + skip;
	piece->page = page;
	return true;
}

static int add_extent(struct borrowing *borrowing,
		      const struct map_extent *extent, uint64_t offset,
		      uint64_t length, struct error *err)
{
	uint64_t from = extent->from + (offset - extent->offset);
	struct piece *piece;
	int rc;

	if (!extent->region) {
		add_zeros(borrowing, length);
		return 0;
	}
	piece = next_piece(borrowing);
	if (!piece)
		return 0;
	piece->length = length;
	piece->region = extent->region;
	piece->from = from;
	rc = region_lend(extent->region, from, length, &piece->loan, err);
	if (!rc) {
		piece->kind = PIECE_LENT;
		return 0;
	}
	piece->kind = PIECE_READ;
	piece->loan = (struct region_loan){ .fd = -1 };
	if (rc == -ENOTSUP)
		return 0;
	borrowing->nr--;
	return rc;
}

/* What the map says. */
static int add_unwritten(struct borrowing *borrowing, uint64_t offset,
			 uint64_t length, struct error *err)
{
	const struct map *map = borrowing->overlay->map;
	struct map_extent extent = map_find(map, offset);

	for (;;) {
		uint64_t part =
		    min_u64(length, extent.offset + extent.length - offset);
		int rc = add_extent(borrowing, &extent, offset, part, err);

		offset += part;
		length -= part;
		if (rc || !length || borrowing->is_full)
			return rc;
		extent = map_after(map, &extent);
	}
}

static int add_entries(struct borrowing *borrowing, uint8_t **entries,
		       uint64_t offset, size_t length, struct error *err)
{
	uint64_t first = offset / PAGE;

	while (length && !borrowing->is_full) {
		uint8_t **entry = &entries[offset / PAGE - first];
		size_t part = min_u64(PAGE - offset % PAGE, length);
		int rc = 0;

		if (*entry == PAGE_NONE) {
			while (part < length && !entry[1]) {
				part += min_u64(PAGE, length - part);
				entry++;
			}
			rc = add_unwritten(borrowing, offset, part, err);
		} else if (*entry == PAGE_ZEROS) {
			add_zeros(borrowing, part);
		} else if (add_page(borrowing, *entry, offset % PAGE, part)) {
			*entry = PAGE_NONE; /* the piece's now */
		}
		if (rc)
			return rc;
		offset += part;
		length -= part;
	}
	return 0;
}

/* Within a stripe. */
static int add_stripe(struct borrowing *borrowing, uint64_t offset,
		      size_t length, struct error *err)
{
	struct table *table = &borrowing->overlay->table;
	uint8_t *entries[STRIPE_PAGES];
	size_t nr = pages_within(offset, length);
	int rc;

	if (!table_hold(table, offset / PAGE, nr, entries))
		return add_unwritten(borrowing, offset, length, err);
	rc = add_entries(borrowing, entries, offset, length, err);
	/* those for which there were no pieces */
	pages_put(table->pages, entries, nr);
	return rc;
}

int overlay_borrow(struct overlay *overlay, uint64_t offset, uint64_t length,
		   struct piece *pieces, size_t max, size_t *nr,
		   struct error *err)
{
	struct borrowing borrowing = { overlay, pieces, max, 0, false };
	int rc = 0;

	*nr = 0;
	if (!range_fits(offset, length, overlay->size))
		return map_read(overlay->map, offset, NULL, length, err);
	while (length && !borrowing.is_full && !rc) {
		size_t part = within_stripe(offset, length);

		rc = add_stripe(&borrowing, offset, part, err);
		offset += part;
		length -= part;
	}
	if (!rc)
		*nr = borrowing.nr;
	else
		overlay_settle(overlay, pieces, borrowing.nr, NULL);
	return rc;
}

static void put_pages(struct overlay *overlay, const struct piece *piece)
{
	size_t skip = (size_t)(piece->loan.bytes - (uint8_t *)piece->page);
	size_t nr = pages_within(skip, piece->length);

	for (size_t i = 0; i < nr; i++) {
		uint8_t *page = (uint8_t *)piece->page + i * PAGE;

		pages_put(overlay->table.pages, &page, 1);
	}
}

/* Each region that is found good is told; NULL: none was. */
static int settle_loan(struct region_loan *loan, const struct region **good,
		       struct error *err)
{
	const struct region *region = loan->region;
	int rc;

	if (region && region == *good) {
		region_release(loan);
		return 0;
	}
	rc = region_settle(loan, err);
	if (!rc)
		*good = region;
	return rc;
}

int overlay_settle_next(struct overlay *overlay, struct piece *pieces,
			size_t nr, const struct region **good,
			struct error *err)
{
	int first = 0;

	for (size_t i = 0; i < nr; i++) {
		struct piece *piece = &pieces[i];
		int rc = 0;

		if (piece->page)
			put_pages(overlay, piece);
		else if (piece->kind == PIECE_LENT)
			rc =
			    settle_loan(&piece->loan, good, first ? NULL : err);
		if (!first)
			first = rc;
	}
	return first;
}

int overlay_settle(struct overlay *overlay, struct piece *pieces, size_t nr,
		   struct error *err)
{
	const struct region *good = NULL;

	return overlay_settle_next(overlay, pieces, nr, &good, err);
}

/* -------------------------------------------------------------------- runs */

struct run {
	uint64_t start, end, limit;
	bool is_zero;
};

/* Goes on to `end` where that is of the same kind; returns whether it did. */
static bool go_on(struct run *run, uint64_t end, bool is_zero)
{
	if (run->end == run->start)
		run->is_zero = is_zero;
	else if (run->is_zero != is_zero)
		return false;
	run->end = min_u64(end, run->limit);
	return true;
}

static bool go_on_unwritten(struct overlay *overlay, struct run *run,
			    uint64_t end)
{
	while (run->end < end) {
		struct map_run below = map_run(overlay->map, run->end);

		if (!go_on(run, min_u64(below.end, end), below.is_zero))
			return false;
	}
	return true;
}

/* Through the entries of the stripe of run->end. */
static bool go_on_stripe(struct overlay *overlay, struct run *run)
{
	uint8_t *entries[STRIPE_PAGES];
	uint64_t first = run->end / PAGE;
	uint64_t end =
	    run->end + within_stripe(run->end, run->limit - run->end);
	size_t nr = pages_within(run->end, end - run->end);
	bool is_going = true;

	if (!table_hold(&overlay->table, first, nr, entries))
		return go_on_unwritten(overlay, run, end);
	for (size_t i = 0; i < nr && is_going; i++) {
		uint64_t page_end = min_u64((first + i + 1) * PAGE, end);

		is_going = entries[i] == PAGE_NONE
			       ? go_on_unwritten(overlay, run, page_end)
			       : go_on(run, page_end, entries[i] == PAGE_ZEROS);
	}
	pages_put(overlay->table.pages, entries, nr);
	return is_going;
}

struct overlay_run overlay_run(struct overlay *overlay, uint64_t offset,
			       uint64_t limit)
{
	struct run run = { offset, offset, min_u64(limit, overlay->size),
			   false };
	bool is_going = true;

	while (is_going && run.end < run.limit) {
		uint64_t stripe = run.end / OVERLAY_STRIPE_SIZE;
		uint64_t next =
		    table_next_leaf(&overlay->table, stripe,
				    div_up(run.limit, OVERLAY_STRIPE_SIZE));

		if (next > stripe)
			is_going = go_on_unwritten(
			    overlay, &run,
			    min_u64(next * OVERLAY_STRIPE_SIZE, run.limit));
		else
			is_going = go_on_stripe(overlay, &run);
	}
	return (struct overlay_run){ run.end, run.is_zero };
}
