/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>

#include "generated/nbd.h"
#include "runtime/base/checked.h"
#include "runtime/nbd/commands.h"
#include "runtime/nbd/reply.h"
#include "runtime/nbd/slow.h"

/*
 * What changes the disk: WRITE, WRITE_ZEROES, TRIM, and FLUSH, which makes it
 * last. A payload is received straight into pages that nobody sees yet
 * (overlay_write_begin), a stripe at a time.
 */

int nbd_flush_and_reply(struct nbd_session *session, struct batch *batch,
			const struct request *request)
{
	struct error err = { 0 };

	overlay_flush(session->export->disk, &err);
	return err.code ? reply_error(batch, request, &err)
			: reply_done(batch, request);
}

/* A flush to a medium is not worth waiting for by those behind it. */
static int flush(struct nbd_session *session, struct batch *batch,
		 const struct request *request)
{
	if (overlay_has_store(session->export->disk) &&
	    !nbd_slow_add(session, request, 0))
		return 0;
	return nbd_flush_and_reply(session, batch, request);
}

/* The reply, once what FUA asks for is done. */
static int answer(struct nbd_session *session, struct batch *batch,
		  const struct request *request, struct error *err)
{
	if (err->code)
		return reply_error(batch, request, err);
	return request->flags & NBD_COMMAND_FLAGS_FUA
		   ? flush(session, batch, request)
		   : reply_done(batch, request);
}

/* How many bytes from `offset` lie in one stripe. */
static size_t in_stripe(uint64_t offset, uint64_t length)
{
	return min_u64(length,
		       OVERLAY_STRIPE_SIZE - offset % OVERLAY_STRIPE_SIZE);
}

static int write_received(struct nbd_session *session, uint64_t offset,
			  size_t length, struct error *err)
{
	struct span bytes;
	int rc = wire_take(&session->wire, length, &bytes);

	if (!rc)
		overlay_write(session->export->disk, offset, bytes.data, length,
			      err);
	return rc;
}

/* Within a stripe. Returns what the stream said; `err` is the disk's. */
static int receive_into(struct nbd_session *session, uint64_t offset,
			size_t length, struct error *err)
{
	struct overlay *disk = session->export->disk;
	struct overlay_write *write = session->write;
	int rc;

	if (overlay_write_begin(disk, offset, length, write, err))
		return wire_skip(&session->wire, length);
	rc = wire_scatter(&session->wire, write->room, write->nr_room);
	if (rc)
		overlay_write_drop(disk, write);
	else
		overlay_write_end(disk, write, err);
	return rc;
}

static int write_stripe(struct nbd_session *session, uint64_t offset,
			size_t length, struct error *err)
{
	/* after an error the rest is still taken, to find the next request */
	if (err->code)
		return wire_skip(&session->wire, length);
	if (length <= wire_there(&session->wire))
		return write_received(session, offset, length, err);
	if (!session->write)
		session->write = malloc(sizeof *session->write);
	if (session->write)
		return receive_into(session, offset, length, err);
	fail_memory(err);
	return wire_skip(&session->wire, length);
}

int nbd_serve_write(struct nbd_session *session, struct batch *batch,
		    const struct request *request)
{
	uint64_t offset = request->offset;
	uint64_t end = offset + request->length;
	struct error err = { 0 };
	int rc = 0;

	while (offset < end && !rc) {
		size_t length = in_stripe(offset, end - offset);

		rc = write_stripe(session, offset, length, &err);
		offset += length;
	}
	if (!rc)
		rc = batch_begin(batch);
	return rc ? rc : answer(session, batch, request, &err);
}

/* Zeros that take room, so that a later write there finds it. */
static void write_zeros(struct overlay *disk, const struct request *request,
			struct error *err)
{
	static const uint8_t zeros[64 * 1024];
	uint64_t offset = request->offset;
	uint64_t end = offset + request->length;

	while (offset < end && !err->code) {
		size_t length = min_u64(
		    end - offset, sizeof zeros - offset % OVERLAY_PAGE_SIZE);

		overlay_write(disk, offset, zeros, length, err);
		offset += length;
	}
}

int nbd_serve_zero(struct nbd_session *session, struct batch *batch,
		   const struct request *request)
{
	const uint16_t slow =
	    NBD_COMMAND_FLAGS_FAST_ZERO | NBD_COMMAND_FLAGS_NO_HOLE;
	struct overlay *disk = session->export->disk;
	struct error err = { 0 };

	if ((request->flags & slow) == slow)
		fail(&err, ENOTSUP,
		     "zeros that take room are not faster than a write");
	else if (request->flags & NBD_COMMAND_FLAGS_NO_HOLE)
		write_zeros(disk, request, &err);
	else
		overlay_zero(disk, request->offset, request->length, &err);
	return answer(session, batch, request, &err);
}

/* A trim may leave alone what it likes: so it does where it would take memory,
 * at the ends of pages. */
int nbd_serve_trim(struct nbd_session *session, struct batch *batch,
		   const struct request *request)
{
	struct overlay *disk = session->export->disk;
	uint64_t end = request->offset + request->length;
	uint64_t start = round_up(request->offset, OVERLAY_PAGE_SIZE);
	struct error err = { 0 };

	if (end != overlay_size(disk))
		end -= end % OVERLAY_PAGE_SIZE;
	if (start < end)
		overlay_zero(disk, start, end - start, &err);
	return answer(session, batch, request, &err);
}

int nbd_serve_flush(struct nbd_session *session, struct batch *batch,
		    const struct request *request)
{
	return flush(session, batch, request);
}
