/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/overlay.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>

#include "runtime/base/checked.h"
#include "runtime/map/pages.h"

/*
 * A page table of two levels. The upper one is address space that the kernel
 * fills with zeros where it is first touched: 4 bytes for each MiB of disk.
 * A lower one of 512 entries appears with the first write to its 2 MiB.
 *
 * Entries go from NULL to a pointer once and are published with release
 * after the page is complete, so readers need no lock. The first write to a
 * page holds the lock of its stripe, so that two of them copy it once.
 */
enum { PAGE = OVERLAY_PAGE_SIZE, LEAF_PAGES = 512, NR_STRIPES = 64 };

typedef _Atomic(uint8_t *) page_slot;
typedef _Atomic(page_slot *) leaf_slot;

struct overlay {
	const struct map *map;
	uint64_t size;
	leaf_slot *leaves;
	size_t nr_leaves;
	atomic_uint_least64_t memory; /* leaves and pages, in bytes */
	struct pages pages;
	pthread_mutex_t stripes[NR_STRIPES];
};

int overlay_new(const struct map *map, struct overlay **out, struct error *err)
{
	uint64_t leaf_size = (uint64_t)LEAF_PAGES * PAGE;
	struct overlay *overlay = calloc(1, sizeof *overlay);
	void *leaves;

	if (!overlay)
		return fail_memory(err);
	overlay->map = map;
	overlay->size = map_size(map);
	/* one more than a disk of 0 bytes needs: mmap refuses 0 */
	overlay->nr_leaves = div_up(overlay->size, leaf_size) + 1;
	leaves = mmap(NULL, overlay->nr_leaves * sizeof *overlay->leaves,
		      PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (leaves == MAP_FAILED) {
		free(overlay);
		return fail_memory(err);
	}
	overlay->leaves = leaves;
	pages_init(&overlay->pages);
	for (int i = 0; i < NR_STRIPES; i++)
		pthread_mutex_init(&overlay->stripes[i], NULL);
	*out = overlay;
	return 0;
}

void overlay_free(struct overlay *overlay)
{
	if (!overlay)
		return;
	for (int i = 0; i < NR_STRIPES; i++)
		pthread_mutex_destroy(&overlay->stripes[i]);
	pages_done(&overlay->pages);
	munmap(overlay->leaves, overlay->nr_leaves * sizeof *overlay->leaves);
	free(overlay);
}

uint64_t overlay_size(const struct overlay *overlay)
{
	return overlay->size;
}

uint64_t overlay_memory(const struct overlay *overlay)
{
	return atomic_load_explicit(&overlay->memory, memory_order_relaxed);
}

/* The page, or NULL where nobody wrote. */
static uint8_t *find_page(const struct overlay *overlay, uint64_t page)
{
	page_slot *leaf = atomic_load_explicit(
	    &overlay->leaves[page / LEAF_PAGES], memory_order_acquire);

	return leaf ? atomic_load_explicit(&leaf[page % LEAF_PAGES],
					   memory_order_acquire)
		    : NULL;
}

/* How many bytes from `offset`, `length` at most, nobody wrote. */
static size_t unwritten_run(const struct overlay *overlay, uint64_t offset,
			    size_t length)
{
	uint64_t end = offset + length;
	uint64_t page = offset / PAGE;

	while (page * PAGE < end) {
		leaf_slot *slot = &overlay->leaves[page / LEAF_PAGES];

		if (!atomic_load_explicit(slot, memory_order_acquire))
			page = (page / LEAF_PAGES + 1) * LEAF_PAGES;
		else if (!find_page(overlay, page))
			page++;
		else
			break;
	}
	return page * PAGE < end ? page * PAGE - min_u64(offset, page * PAGE)
				 : length;
}

/*
 * Two clients may read and write the same bytes at once; each byte is then
 * the old or the new one, as on a disk. The language calls that a race, so
 * under ThreadSanitizer the copy says that it is meant.
 */
static void copy_shared(uint8_t *to, const uint8_t *from, size_t length)
{
#ifdef __SANITIZE_THREAD__
	for (size_t i = 0; i < length; i++)
		__atomic_store_n(&to[i],
				 __atomic_load_n(&from[i], __ATOMIC_RELAXED),
				 __ATOMIC_RELAXED);
#else
	memcpy(to, from, length);
#endif
}

int overlay_read(struct overlay *overlay, uint64_t offset, void *buffer,
		 size_t length, struct error *err)
{
	uint8_t *next = buffer;

	if (!range_fits(offset, length, overlay->size))
		return map_read(overlay->map, offset, buffer, length, err);
	while (length) {
		size_t part = unwritten_run(overlay, offset, length);

		if (part) {
			int rc =
			    map_read(overlay->map, offset, next, part, err);

			if (rc)
				return rc;
		} else {
			part = min_u64(PAGE - offset % PAGE, length);
			copy_shared(next,
				    find_page(overlay, offset / PAGE) +
					offset % PAGE,
				    part);
		}
		offset += part;
		next += part;
		length -= part;
	}
	return 0;
}

static page_slot *leaf_for_write(struct overlay *overlay, uint64_t page)
{
	leaf_slot *slot = &overlay->leaves[page / LEAF_PAGES];
	page_slot *leaf = atomic_load_explicit(slot, memory_order_relaxed);

	if (leaf)
		return leaf;
	/* a leaf is as large as a page and lives among them */
	leaf = (page_slot *)pages_get(&overlay->pages);
	if (!leaf)
		return NULL;
	memset((void *)leaf, 0, PAGE);
	atomic_fetch_add_explicit(&overlay->memory, PAGE, memory_order_relaxed);
	atomic_store_explicit(slot, leaf, memory_order_release);
	return leaf;
}
_Static_assert(LEAF_PAGES * sizeof(page_slot) == PAGE, "a leaf is a page");

/* What the page holds before its first write, unless all of it is written. */
static int fill_page(struct overlay *overlay, uint64_t page, size_t skip,
		     size_t length, uint8_t *bytes, struct error *err)
{
	size_t size = min_u64(PAGE, overlay->size - page * PAGE);

	memset(bytes + size, 0, PAGE - size);
	if (skip == 0 && length == size)
		return 0;
	return map_read(overlay->map, page * PAGE, bytes, size, err);
}

/* With the stripe's lock held. */
static int write_new_page(struct overlay *overlay, uint64_t page, size_t skip,
			  const uint8_t *data, size_t length, struct error *err)
{
	page_slot *leaf = leaf_for_write(overlay, page);
	uint8_t *bytes = leaf ? pages_get(&overlay->pages) : NULL;
	int rc;

	if (!bytes)
		return fail_memory(err);
	rc = fill_page(overlay, page, skip, length, bytes, err);
	if (rc) {
		pages_put(&overlay->pages, bytes);
		return rc;
	}
	memcpy(bytes + skip, data, length);
	atomic_fetch_add_explicit(&overlay->memory, PAGE, memory_order_relaxed);
	atomic_store_explicit(&leaf[page % LEAF_PAGES], bytes,
			      memory_order_release);
	return 0;
}

/* Within one page. */
static int write_page(struct overlay *overlay, uint64_t offset,
		      const uint8_t *data, size_t length, struct error *err)
{
	uint64_t page = offset / PAGE;
	size_t skip = offset % PAGE;
	pthread_mutex_t *stripe =
	    &overlay->stripes[page / LEAF_PAGES % NR_STRIPES];
	uint8_t *bytes = find_page(overlay, page);
	int rc = 0;

	if (!bytes) {
		pthread_mutex_lock(stripe);
		bytes = find_page(overlay, page);
		if (!bytes) {
			rc = write_new_page(overlay, page, skip, data, length,
					    err);
			length = 0;
		}
		pthread_mutex_unlock(stripe);
	}
	if (length)
		copy_shared(bytes + skip, data, length);
	return rc;
}

int overlay_write(struct overlay *overlay, uint64_t offset, const void *buffer,
		  size_t length, struct error *err)
{
	const uint8_t *next = buffer;

	if (!range_fits(offset, length, overlay->size))
		return fail(err, ENOSPC,
			    "disk of %" PRIu64
			    " bytes: no %zu bytes at %" PRIu64,
			    overlay->size, length, offset);
	while (length) {
		size_t part = min_u64(PAGE - offset % PAGE, length);
		int rc = write_page(overlay, offset, next, part, err);

		if (rc)
			return rc;
		offset += part;
		next += part;
		length -= part;
	}
	return 0;
}
