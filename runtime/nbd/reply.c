/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/reply.h"

#include <errno.h>

#include "generated/nbd.h"

/* The one place where an errno becomes an error of the protocol. */
static uint32_t wire_error(int code)
{
	switch (code) {
	case 0:
		return NBD_ERROR_NONE;
	case EPERM:
	case EROFS:
		return NBD_ERROR_NOT_PERMITTED;
	case ENOMEM:
		return NBD_ERROR_NO_MEMORY;
	case EINVAL:
		return NBD_ERROR_INVALID;
	case ENOSPC:
	case EDQUOT:
	case EFBIG:
		return NBD_ERROR_NO_SPACE;
	case EOVERFLOW:
		return NBD_ERROR_OVERFLOW;
	case ENOTSUP:
		return NBD_ERROR_NOT_SUPPORTED;
	case ESHUTDOWN:
		return NBD_ERROR_SHUTTING_DOWN;
	default:
		return NBD_ERROR_INPUT_OUTPUT;
	}
}

/* ------------------------------------------------------------------ heads */

static void set_simple(struct mspan room, const struct request *request,
		       uint32_t error)
{
	struct nbd_simple_reply *reply = nbd_simple_reply_edit_at(room, 0);

	nbd_simple_reply_set_magic(reply, NBD_SIMPLE_REPLY_MAGIC);
	nbd_simple_reply_set_error(reply, error);
	nbd_simple_reply_set_cookie(reply, request->cookie);
}

static void set_chunk(struct mspan room, const struct request *request,
		      uint16_t flags, uint16_t kind, uint64_t length)
{
	struct nbd_chunk_head *head = nbd_chunk_head_edit_at(room, 0);

	nbd_chunk_head_set_magic(head, NBD_CHUNK_MAGIC);
	nbd_chunk_head_set_flags(head, flags);
	nbd_chunk_head_set_kind(head, kind);
	nbd_chunk_head_set_cookie(head, request->cookie);
	nbd_chunk_head_set_length(head, (uint32_t)length);
}

static void set_extended(struct mspan room, const struct request *request,
			 uint16_t flags, uint16_t kind, uint64_t length)
{
	struct nbd_extended_reply *head = nbd_extended_reply_edit_at(room, 0);

	nbd_extended_reply_set_magic(head, NBD_EXTENDED_REPLY_MAGIC);
	nbd_extended_reply_set_flags(head, flags);
	nbd_extended_reply_set_kind(head, kind);
	nbd_extended_reply_set_cookie(head, request->cookie);
	nbd_extended_reply_set_offset(head, request->offset);
	nbd_extended_reply_set_length(head, length);
}

size_t reply_head_size(enum nbd_style style)
{
	static const size_t sizes[] = {
		[NBD_SIMPLE] = NBD_SIMPLE_REPLY_SIZEOF,
		[NBD_STRUCTURED] = NBD_CHUNK_HEAD_SIZEOF,
		[NBD_EXTENDED] = NBD_EXTENDED_REPLY_SIZEOF,
	};

	return sizes[style];
}

void reply_set_head(enum nbd_style style, struct mspan room,
		    const struct request *request, uint16_t flags,
		    uint16_t kind, uint64_t length)
{
	if (style == NBD_EXTENDED)
		set_extended(room, request, flags, kind, length);
	else
		set_chunk(room, request, flags, kind, length);
}

/* ----------------------------------------------------- replies without data */

static int reply_simple(struct batch *batch, const struct request *request,
			int code)
{
	struct mspan room = mspan_of(batch_put(batch, NBD_SIMPLE_REPLY_SIZEOF),
				     NBD_SIMPLE_REPLY_SIZEOF);

	set_simple(room, request, wire_error(code));
	return 0;
}

/* A read has no simple reply once there are chunks; the others may have one
 * until headers are extended. */
static bool is_simple(const struct batch *batch, const struct request *request)
{
	return batch->style == NBD_SIMPLE ||
	       (batch->style == NBD_STRUCTURED &&
		request->command != NBD_COMMAND_READ &&
		request->command != NBD_COMMAND_BLOCK_STATUS);
}

int reply_done(struct batch *batch, const struct request *request)
{
	size_t size = reply_head_size(batch->style);

	if (is_simple(batch, request))
		return reply_simple(batch, request, 0);
	reply_set_head(batch->style, mspan_of(batch_put(batch, size), size),
		       request, NBD_CHUNK_FLAGS_DONE, NBD_CHUNK_NONE, 0);
	return 0;
}

int reply_error(struct batch *batch, const struct request *request,
		const struct error *err)
{
	struct span text = span_of(err->text, strlen(err->text));
	size_t head = reply_head_size(batch->style);
	size_t length = NBD_CHUNK_ERROR_MIN_SIZE + text.size;
	struct nbd_chunk_error_edit chunk;
	struct mspan room;
	int rc;

	if (batch->style == NBD_SIMPLE)
		return reply_simple(batch, request, err->code);
	room = mspan_of(batch_put(batch, head + length), head + length);
	reply_set_head(batch->style, room, request, NBD_CHUNK_FLAGS_DONE,
		       NBD_CHUNK_ERROR, length);
	rc = nbd_chunk_error_edit_at(room, head, NBD_CHUNK_ERROR, &chunk, NULL);
	if (rc)
		return rc;
	nbd_chunk_error_set_error(&chunk, wire_error(err->code));
	nbd_chunk_error_set_message_length(&chunk, (uint16_t)text.size);
	return nbd_chunk_error_put_message(&chunk, text, NULL);
}
_Static_assert(sizeof((struct error *)NULL)->text < 900,
	       "QEMU's client hangs up on an error of more than 1000 bytes");

int reply_settled(struct batch *batch, const struct request *request,
		  const struct error *err)
{
	if (batch->style == NBD_SIMPLE)
		return err->code ? -EIO : 0;
	return err->code ? reply_error(batch, request, err)
			 : reply_done(batch, request);
}

/* ------------------------------------------------------- replies to READ */

size_t reply_data_size(enum nbd_style style)
{
	return style == NBD_SIMPLE
		   ? NBD_SIMPLE_REPLY_SIZEOF
		   : reply_head_size(style) + NBD_CHUNK_DATA_SIZEOF;
}

void reply_set_data(enum nbd_style style, uint8_t *room,
		    const struct request *request, uint64_t offset,
		    uint64_t length, bool is_last)
{
	struct mspan span = mspan_of(room, reply_data_size(style));

	if (style == NBD_SIMPLE) {
		set_simple(span, request, NBD_ERROR_NONE);
		return;
	}
	reply_set_head(style, span, request, is_last ? NBD_CHUNK_FLAGS_DONE : 0,
		       NBD_CHUNK_DATA, NBD_CHUNK_DATA_SIZEOF + length);
	nbd_chunk_data_set_offset(
	    nbd_chunk_data_edit_at(span, reply_head_size(style)), offset);
}

void reply_set_unfinished(enum nbd_style style, uint8_t *room)
{
	struct mspan span = mspan_of(room, reply_head_size(style));

	if (style == NBD_EXTENDED)
		nbd_extended_reply_set_flags(
		    nbd_extended_reply_edit_at(span, 0), 0);
	else
		nbd_chunk_head_set_flags(nbd_chunk_head_edit_at(span, 0), 0);
}

void reply_hole(struct batch *batch, const struct request *request,
		uint64_t offset, uint32_t length, bool is_last)
{
	size_t head = reply_head_size(batch->style);
	size_t size = head + NBD_CHUNK_HOLE_SIZEOF;
	struct mspan room = mspan_of(batch_put(batch, size), size);
	struct nbd_chunk_hole *hole;

	reply_set_head(batch->style, room, request,
		       is_last ? NBD_CHUNK_FLAGS_DONE : 0, NBD_CHUNK_HOLE,
		       NBD_CHUNK_HOLE_SIZEOF);
	hole = nbd_chunk_hole_edit_at(room, head);
	nbd_chunk_hole_set_offset(hole, offset);
	nbd_chunk_hole_set_length(hole, length);
}
