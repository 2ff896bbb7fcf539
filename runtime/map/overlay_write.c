/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/overlay.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/map/overlay_inside.h"

/*
 * A write makes new pages and puts them in place with the stripe's lock held.
 * What it does not cover of its first and last page, the edges, comes from
 * what is there at that moment: another page, which is copied at once; or the
 * map, which may take long and is read before the lock is taken. That holds,
 * since what is not the map's any more never becomes so again.
 */
struct edge {
	uint8_t *bytes; /* of the page; NULL: nothing is missing */
	uint64_t page;
	size_t start, end; /* what is missing */
	bool is_read;	   /* from the map */
};

/* [start, end) of a page, which the last one of the disk may not have. */
static int read_edge(struct overlay *overlay, struct edge *edge,
		     struct error *err)
{
	uint64_t at = edge->page * PAGE + edge->start;
	size_t length = edge->end - edge->start, there;

	there = at < overlay->size ? min_u64(length, overlay->size - at) : 0;
	memset(edge->bytes + edge->start + there, 0, length - there);
	edge->is_read = true;
	return map_read(overlay->map, at < overlay->size ? at : 0,
			edge->bytes + edge->start, there, err);
}

static void copy_edge(struct edge *edge, const uint8_t *entry)
{
	size_t length = edge->end - edge->start;

	if (page_is(entry))
		memcpy(edge->bytes + edge->start, entry + edge->start, length);
	else
		memset(edge->bytes + edge->start, 0, length);
}

static uint8_t *entry_of(struct overlay *overlay, uint64_t page)
{
	struct leaf *leaf = table_leaf(&overlay->table, page / STRIPE_PAGES);

	return leaf ? leaf->pages[page % STRIPE_PAGES] : PAGE_NONE;
}

static bool has_to_be_read(struct overlay *overlay, const struct edge *edge)
{
	return edge->bytes && !edge->is_read &&
	       entry_of(overlay, edge->page) == PAGE_NONE;
}

/* Takes the stripe's lock when all edges are there; not on failure. */
static int lock_with_edges(struct overlay *overlay, struct edge edges[2],
			   pthread_mutex_t *lock, struct error *err)
{
	for (;;) {
		bool is_missing[2];

		pthread_mutex_lock(lock);
		for (int i = 0; i < 2; i++)
			is_missing[i] = has_to_be_read(overlay, &edges[i]);
		if (!is_missing[0] && !is_missing[1])
			break;
		pthread_mutex_unlock(lock);
		for (int i = 0; i < 2; i++) {
			int rc = is_missing[i]
				     ? read_edge(overlay, &edges[i], err)
				     : 0;

			if (rc)
				return rc;
		}
	}
	for (int i = 0; i < 2; i++) {
		const uint8_t *entry;

		if (!edges[i].bytes)
			continue;
		entry = entry_of(overlay, edges[i].page);
		if (entry != PAGE_NONE)
			copy_edge(&edges[i], entry);
	}
	return 0;
}

static void find_edges(uint64_t offset, size_t length, uint8_t *const *pages,
		       struct edge edges[2])
{
	uint64_t last = (offset + length - 1) / PAGE;
	size_t tail = (offset + length - 1) % PAGE + 1;
	uint8_t *last_page = pages[last - offset / PAGE];

	if (offset % PAGE && page_is(pages[0]))
		edges[0] = (struct edge){ pages[0], offset / PAGE, 0,
					  offset % PAGE, false };
	if (tail < PAGE && page_is(last_page))
		edges[1] = (struct edge){ last_page, last, tail, PAGE, false };
}

static int fail_limit(struct overlay *overlay, struct error *err)
{
	return fail(err, ENOSPC,
		    "the writes take %" PRIu64
		    " bytes of memory, the limit is %" PRIu64,
		    overlay_memory(overlay), (uint64_t)overlay->limit);
}

/* With the stripe's lock held: whether the page reads as zeros, and will if
 * nothing is put there. */
static bool is_zeros(struct overlay *overlay, uint64_t page)
{
	const uint8_t *entry = entry_of(overlay, page);
	struct map_run run;

	if (entry != PAGE_NONE)
		return entry == PAGE_ZEROS;
	run = map_run(overlay->map, page * PAGE);
	return run.is_zero &&
	       run.end >= min_u64((page + 1) * PAGE, overlay->size);
}

/* Puts them in place, and gives up what is left over, whatever comes. */
static int put_in_place(struct overlay *overlay, uint64_t offset, size_t length,
			uint8_t **pages, bool is_zeroing, struct error *err)
{
	uint64_t page = offset / PAGE;
	size_t nr = pages_within(offset, length);
	struct table *table = &overlay->table;
	pthread_mutex_t *lock = table_lock(table, page / STRIPE_PAGES);
	struct edge edges[2] = { 0 };
	struct dropped dropped;
	uint8_t *unused[2] = { NULL, NULL };
	int rc;

	find_edges(offset, length, pages, edges);
	rc = lock_with_edges(overlay, edges, lock, err);
	if (rc) {
		pages_put(table->pages, pages, nr);
		return rc;
	}
	for (int i = 0; i < 2 && is_zeroing; i++) {
		size_t at = i ? nr - 1 : 0;

		if (page_is(pages[at]) && is_zeros(overlay, page + at)) {
			unused[i] = pages[at];
			pages[at] = PAGE_NONE;
		}
	}
	rc = table_put(table, page, pages, nr, overlay->limit, &dropped);
	if (!rc && overlay->dirty)
		dirty_mark(overlay->dirty, page, nr);
	pthread_mutex_unlock(lock);
	pages_put(table->pages, unused, 2);
	if (!rc) {
		table_dropped(table, pages, nr, &dropped);
		return 0;
	}
	pages_put(table->pages, pages, nr);
	return rc == -ENOSPC ? fail_limit(overlay, err) : fail_memory(err);
}

static int check_range(const struct overlay *overlay, uint64_t offset,
		       uint64_t length, struct error *err)
{
	if (range_fits(offset, length, overlay->size))
		return 0;
	return fail(err, ENOSPC,
		    "disk of %" PRIu64 " bytes: no %" PRIu64
		    " bytes at %" PRIu64,
		    overlay->size, length, offset);
}

/* The pages' bytes from `skip` on, in as few pieces as they lie in. */
static void find_room(struct overlay_write *write)
{
	size_t skip = write->offset % PAGE, left = write->length;

	write->nr_room = 0;
	for (size_t i = 0; i < write->nr_pages; i++) {
		size_t part = min_u64(PAGE - skip, left);

		if (i && write->pages[i] == write->pages[i - 1] + PAGE)
			write->room[write->nr_room - 1].iov_len += part;
		else
			write->room[write->nr_room++] =
			    (struct iovec){ write->pages[i] + skip, part };
		left -= part;
		skip = 0;
	}
}

int overlay_write_begin(struct overlay *overlay, uint64_t offset, size_t length,
			struct overlay_write *write, struct error *err)
{
	int rc = check_range(overlay, offset, length, err);

	if (rc)
		return rc;
	assert(within_stripe(offset, length) == length);
	write->offset = offset;
	write->length = length;
	write->nr_pages = pages_within(offset, length);
	if (pages_get(overlay->table.pages, write->pages, write->nr_pages))
		return fail_memory(err);
	find_room(write);
	return 0;
}

int overlay_write_end(struct overlay *overlay, struct overlay_write *write,
		      struct error *err)
{
	return write->length
		   ? put_in_place(overlay, write->offset, write->length,
				  write->pages, false, err)
		   : 0;
}

void overlay_write_drop(struct overlay *overlay, struct overlay_write *write)
{
	pages_put(overlay->table.pages, write->pages, write->nr_pages);
}

static void fill_room(const struct overlay_write *write, const uint8_t *next)
{
	for (size_t i = 0; i < write->nr_room; i++) {
		memcpy(write->room[i].iov_base, next, write->room[i].iov_len);
		next += write->room[i].iov_len;
	}
}

int overlay_write(struct overlay *overlay, uint64_t offset, const void *buffer,
		  size_t length, struct error *err)
{
	const uint8_t *next = buffer;
	struct overlay_write write;
	int rc = check_range(overlay, offset, length, err);

	while (!rc && length) {
		size_t part = within_stripe(offset, length);

		rc = overlay_write_begin(overlay, offset, part, &write, err);
		if (rc)
			break;
		fill_room(&write, next);
		rc = overlay_write_end(overlay, &write, err);
		offset += part;
		next += part;
		length -= part;
	}
	return rc;
}

/* ------------------------------------------------------------------- zeros */

/* Whether these bytes are all that the disk has of their pages. */
static bool is_whole(const struct overlay *overlay, uint64_t offset,
		     size_t length, uint64_t unit)
{
	uint64_t end = offset + length;

	return offset % unit == 0 && (end % unit == 0 || end == overlay->size);
}

static int page_to_zero(struct overlay *overlay, uint64_t offset, size_t length,
			uint8_t **page, struct error *err)
{
	*page = PAGE_ZEROS;
	if (is_whole(overlay, offset, length, PAGE))
		return 0;
	if (pages_get(overlay->table.pages, page, 1))
		return fail_memory(err);
	memset(*page + offset % PAGE, 0, length);
	return 0;
}

static int zero_pages(struct overlay *overlay, uint64_t offset, size_t length,
		      struct error *err)
{
	uint8_t *pages[STRIPE_PAGES];
	uint64_t at = offset, end = offset + length;
	size_t nr = 0;

	while (at < end) {
		size_t part = min_u64(PAGE - at % PAGE, end - at);
		int rc = page_to_zero(overlay, at, part, &pages[nr], err);

		if (rc) {
			pages_put(overlay->table.pages, pages, nr);
			return rc;
		}
		nr++;
		at += part;
	}
	return put_in_place(overlay, offset, length, pages, true, err);
}

static int zero_whole_stripe(struct overlay *overlay, uint64_t stripe,
			     struct error *err)
{
	pthread_mutex_t *lock = table_lock(&overlay->table, stripe);
	int rc;

	pthread_mutex_lock(lock);
	rc = table_put_zeros(&overlay->table, stripe);
	if (!rc && overlay->dirty)
		dirty_mark(overlay->dirty, stripe * STRIPE_PAGES, STRIPE_PAGES);
	pthread_mutex_unlock(lock);
	return rc ? fail_memory(err) : 0;
}

static int zero_stripe(struct overlay *overlay, uint64_t offset, size_t length,
		       struct error *err)
{
	uint64_t stripe = offset / OVERLAY_STRIPE_SIZE;

	/* nobody wrote here, and it is zeros below */
	if (!table_leaf(&overlay->table, stripe)) {
		struct map_run run = map_run(overlay->map, offset);

		if (run.is_zero && run.end >= offset + length)
			return 0;
	}
	if (is_whole(overlay, offset, length, OVERLAY_STRIPE_SIZE))
		return zero_whole_stripe(overlay, stripe, err);
	return zero_pages(overlay, offset, length, err);
}

int overlay_zero(struct overlay *overlay, uint64_t offset, uint64_t length,
		 struct error *err)
{
	int rc = check_range(overlay, offset, length, err);

	while (!rc && length) {
		size_t part = within_stripe(offset, length);

		rc = zero_stripe(overlay, offset, part, err);
		offset += part;
		length -= part;
	}
	return rc;
}
