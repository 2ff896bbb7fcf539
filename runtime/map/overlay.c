/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/overlay.h"

#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/map/overlay_inside.h"

static int new_with(const struct map *map, struct pages *pages,
		    struct overlay **out, struct error *err)
{
	struct overlay *overlay = calloc(1, sizeof *overlay);

	if (!overlay || table_init(&overlay->table, map_size(map), pages)) {
		free(overlay);
		pages_free(pages);
		return fail_memory(err);
	}
	overlay->map = map;
	overlay->size = map_size(map);
	overlay->limit = UINT64_MAX;
	*out = overlay;
	return 0;
}

int overlay_new(const struct map *map, struct overlay **out, struct error *err)
{
	struct pages *pages = pages_new();

	return pages ? new_with(map, pages, out, err) : fail_memory(err);
}

int overlay_snapshot(struct overlay *overlay, struct overlay **out,
		     struct error *err)
{
	struct overlay *snapshot;
	int rc = new_with(overlay->map, pages_share(overlay->table.pages),
			  &snapshot, err);

	if (rc)
		return rc;
	snapshot->limit = overlay->limit;
	table_copy(&snapshot->table, &overlay->table);
	*out = snapshot;
	return 0;
}

void overlay_free(struct overlay *overlay)
{
	struct pages *pages;

	if (!overlay)
		return;
	pages = overlay->table.pages;
	table_done(&overlay->table);
	pages_free(pages);
	dirty_free(overlay->dirty);
	free(overlay);
}

uint64_t overlay_size(const struct overlay *overlay)
{
	return overlay->size;
}

uint64_t overlay_memory(const struct overlay *overlay)
{
	return pages_charged(overlay->table.pages) * PAGE;
}

void overlay_set_limit(struct overlay *overlay, uint64_t limit)
{
	overlay->limit = limit;
}

/* How many bytes from `offset` on, `length` at most, nobody wrote. */
static size_t unwritten_run(uint8_t *const *entries, uint64_t offset,
			    size_t length)
{
	size_t nr = pages_within(offset, length), i = 0;

	while (i < nr && entries[i] == PAGE_NONE)
		i++;
	return i == nr ? length : i ? i * PAGE - offset % PAGE : 0;
}

static int read_entries(const struct map *map, uint8_t *const *entries,
			uint64_t offset, uint8_t *buffer, size_t length,
			struct error *err)
{
	size_t first = offset / PAGE;

	while (length) {
		uint8_t *const *entry = entries + (offset / PAGE - first);
		size_t skip = offset % PAGE;
		size_t part = unwritten_run(entry, offset, length);

		if (part) {
			int rc = map_read(map, offset, buffer, part, err);

			if (rc)
				return rc;
		} else {
			part = min_u64(PAGE - skip, length);
			if (page_is(*entry))
				memcpy(buffer, *entry + skip, part);
			else
				memset(buffer, 0, part);
		}
		offset += part;
		buffer += part;
		length -= part;
	}
	return 0;
}

/* Within a stripe. */
static int read_stripe(struct overlay *overlay, uint64_t offset, void *buffer,
		       size_t length, struct error *err)
{
	uint8_t *entries[STRIPE_PAGES];
	size_t nr = pages_within(offset, length);
	int rc;

	if (!table_hold(&overlay->table, offset / PAGE, nr, entries))
		return map_read(overlay->map, offset, buffer, length, err);
	rc = read_entries(overlay->map, entries, offset, buffer, length, err);
	pages_put(overlay->table.pages, entries, nr);
	return rc;
}

int overlay_read(struct overlay *overlay, uint64_t offset, void *buffer,
		 size_t length, struct error *err)
{
	uint8_t *next = buffer;

	if (!range_fits(offset, length, overlay->size))
		return map_read(overlay->map, offset, buffer, length, err);
	while (length) {
		size_t part = within_stripe(offset, length);
		int rc = read_stripe(overlay, offset, next, part, err);

		if (rc)
			return rc;
		offset += part;
		next += part;
		length -= part;
	}
	return 0;
}
