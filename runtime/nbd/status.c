/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "generated/nbd.h"
#include "runtime/base/checked.h"
#include "runtime/nbd/commands.h"
#include "runtime/nbd/reply.h"

/*
 * What clients ask so that they need not read: BLOCK_STATUS, for the context
 * base:allocation, and CACHE.
 */
enum {
	/* A run of zeros that is shorter, or does not begin and end at such a
	 * multiple, is told as data: one reply of a few bytes must not become
	 * a thousand of them. */
	EXTENT_UNIT = 4096,
	MAX_EXTENTS = 4096,
	MAX_STEPS = 16 * 1024,
	ZEROS = NBD_ALLOCATION_HOLE | NBD_ALLOCATION_ZERO,
};

struct extent {
	uint64_t length;
	uint32_t status;
};

/* The part of a run of zeros that is told as one; false: none. */
static bool trim_zeros(const struct request *request, uint64_t *start,
		       uint64_t *end)
{
	if (*start != request->offset)
		*start = round_up(*start, EXTENT_UNIT);
	if (*end != request->offset + request->length)
		*end -= *end % EXTENT_UNIT;
	return *start < *end;
}

/* How far the zeros at `offset` reach. */
static uint64_t end_of_zeros(struct overlay *disk, uint64_t offset,
			     uint64_t limit)
{
	while (offset < limit) {
		struct overlay_run run = overlay_run(disk, offset, limit);

		if (!run.is_zero)
			break;
		offset = run.end;
	}
	return offset;
}

/* The next run of zeros from `offset` that is told as one; [end, end) where
 * there is none, or it was not found in so many steps: up to there it is data
 * then. */
static void find_zeros(struct overlay *disk, const struct request *request,
		       uint64_t offset, uint64_t *start, uint64_t *end)
{
	uint64_t limit = request->offset + request->length;

	for (int i = 0; offset < limit && i < MAX_STEPS; i++) {
		struct overlay_run run = overlay_run(disk, offset, limit);

		*start = offset;
		if (run.is_zero)
			run.end = end_of_zeros(disk, run.end, limit);
		*end = offset = run.end;
		if (run.is_zero && trim_zeros(request, start, end))
			return;
	}
	*start = *end = offset;
}

/* One or two extents: data, then the zeros that end it. */
static size_t next_extents(struct overlay *disk, const struct request *request,
			   uint64_t offset, struct extent *extents)
{
	uint64_t start, end;
	size_t nr = 0;

	find_zeros(disk, request, offset, &start, &end);
	if (start > offset)
		extents[nr++] = (struct extent){ start - offset, 0 };
	if (end > start)
		extents[nr++] = (struct extent){ end - start, ZEROS };
	return nr;
}

/* Returns how many there are, at least one; they may end early. */
static size_t find_extents(struct overlay *disk, const struct request *request,
			   struct extent *extents)
{
	bool is_one = request->flags & NBD_COMMAND_FLAGS_REQ_ONE;
	uint64_t offset = request->offset;
	uint64_t end = offset + request->length;
	size_t nr = 0;

	while (offset < end && nr < MAX_EXTENTS - 1) {
		size_t more = next_extents(disk, request, offset, extents + nr);

		for (size_t i = 0; i < more; i++)
			offset += extents[nr + i].length;
		nr += more;
		/* data alone: the end, or enough was looked at */
		if (is_one || !extents[nr - 1].status)
			break;
	}
	return is_one ? 1 : nr;
}

static int reply_status(struct batch *batch, const struct request *request,
			const struct extent *extents, size_t nr)
{
	size_t head = reply_head_size(NBD_STRUCTURED);
	size_t length =
	    NBD_CHUNK_STATUS_MIN_SIZE + nr * NBD_BLOCK_STATUS_SIZEOF;
	struct mspan room =
	    mspan_of(batch_put(batch, head + length), head + length);
	struct nbd_chunk_status_edit chunk;
	int rc;

	reply_set_head(NBD_STRUCTURED, room, request, NBD_CHUNK_FLAGS_DONE,
		       NBD_CHUNK_BLOCK_STATUS, length);
	rc = nbd_chunk_status_edit_at(room, head, &chunk, NULL);
	if (rc)
		return rc;
	nbd_chunk_status_set_context(&chunk, NBD_ALLOCATION_ID);
	for (size_t i = 0; i < nr; i++) {
		struct nbd_block_status *status =
		    nbd_chunk_status_edit_extents(&chunk, i, NULL);

		nbd_block_status_set_length(status,
					    (uint32_t)extents[i].length);
		nbd_block_status_set_status(status, extents[i].status);
	}
	return 0;
}

static int reply_status_extended(struct batch *batch,
				 const struct request *request,
				 const struct extent *extents, size_t nr)
{
	size_t head = reply_head_size(NBD_EXTENDED);
	size_t length = NBD_CHUNK_STATUS_EXTENDED_MIN_SIZE +
			nr * NBD_BLOCK_STATUS_EXTENDED_SIZEOF;
	struct mspan room =
	    mspan_of(batch_put(batch, head + length), head + length);
	struct nbd_chunk_status_extended_edit chunk;
	int rc;

	reply_set_head(NBD_EXTENDED, room, request, NBD_CHUNK_FLAGS_DONE,
		       NBD_CHUNK_BLOCK_STATUS_EXTENDED, length);
	rc = nbd_chunk_status_extended_edit_at(room, head, &chunk, NULL);
	if (rc)
		return rc;
	nbd_chunk_status_extended_set_context(&chunk, NBD_ALLOCATION_ID);
	nbd_chunk_status_extended_set_count(&chunk, (uint32_t)nr);
	for (size_t i = 0; i < nr; i++) {
		struct nbd_block_status_extended *status =
		    nbd_chunk_status_extended_edit_extents(&chunk, i, NULL);

		nbd_block_status_extended_set_length(status, extents[i].length);
		nbd_block_status_extended_set_status(status, extents[i].status);
	}
	return 0;
}

int nbd_serve_status(struct nbd_session *session, struct batch *batch,
		     const struct request *request)
{
	struct extent extents[MAX_EXTENTS + 1];
	size_t nr = find_extents(session->export->disk, request, extents);
	size_t size = nr * NBD_BLOCK_STATUS_EXTENDED_SIZEOF + 1024;
	int rc = size > batch_room(batch) ? batch_flush(batch) : 0;

	if (rc)
		return rc;
	return batch->style == NBD_EXTENDED
		   ? reply_status_extended(batch, request, extents, nr)
		   : reply_status(batch, request, extents, nr);
}

/* Nothing is to be gained: what is in memory is there, and the host's files
 * are the host's to cache. */
int nbd_serve_cache(struct nbd_session *session, struct batch *batch,
		    const struct request *request)
{
	(void)session;
	return reply_done(batch, request);
}
