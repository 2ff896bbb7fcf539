/* SPDX-License-Identifier: Apache-2.0 */
#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>

#include "generated/nbd.h"
#include "runtime/base/checked.h"
#include "runtime/nbd/session.h"

/*
 * Requests and their replies. A row in `commands` is a command. A request is
 * judged before anything is done for it; one that is refused is answered with
 * an error, and the connection goes on.
 */
struct request {
	uint16_t flags, command;
	uint64_t cookie, offset;
	uint32_t length;
};

/* Data goes out, and comes in, in pieces of this size at most. */
enum { PIECE = 256 * 1024 };

/* -------------------------------------------------------------- replies */

/* The one place where an errno becomes an error of the protocol. */
static uint32_t wire_error(int code)
{
	switch (code) {
	case EPERM:
		return NBD_ERROR_NOT_PERMITTED;
	case ENOMEM:
		return NBD_ERROR_NO_MEMORY;
	case EINVAL:
		return NBD_ERROR_INVALID;
	case ENOSPC:
		return NBD_ERROR_NO_SPACE;
	default:
		return NBD_ERROR_INPUT_OUTPUT;
	}
}

static void set_simple(struct mspan room, const struct request *request,
		       uint32_t error)
{
	struct nbd_simple_reply *reply = nbd_simple_reply_edit_at(room, 0);

	nbd_simple_reply_set_magic(reply, NBD_SIMPLE_REPLY_MAGIC);
	nbd_simple_reply_set_error(reply, error);
	nbd_simple_reply_set_cookie(reply, request->cookie);
}

static void set_chunk(struct mspan room, const struct request *request,
		      uint16_t flags, uint16_t kind, size_t length)
{
	struct nbd_chunk_head *head = nbd_chunk_head_edit_at(room, 0);

	nbd_chunk_head_set_magic(head, NBD_CHUNK_MAGIC);
	nbd_chunk_head_set_flags(head, flags);
	nbd_chunk_head_set_kind(head, kind);
	nbd_chunk_head_set_cookie(head, request->cookie);
	nbd_chunk_head_set_length(head, (uint32_t)length);
}

static int reply_simple(struct nbd_session *session,
			const struct request *request, uint32_t error)
{
	struct mspan room;
	int rc = wire_reserve(&session->wire, NBD_SIMPLE_REPLY_SIZEOF, &room);

	if (rc)
		return rc;
	set_simple(room, request, error);
	wire_commit(&session->wire, room.size);
	return 0;
}

/* An error chunk is the last of its reply. QEMU's client hangs up on one with
 * more than 1000 bytes; a struct error has half of that. */
static int reply_error(struct nbd_session *session,
		       const struct request *request, const struct error *err)
{
	struct span text = span_of(err->text, strlen(err->text));
	size_t length = NBD_CHUNK_ERROR_MIN_SIZE + text.size;
	struct nbd_chunk_error_edit chunk;
	struct mspan room;
	int rc;

	if (!session->is_structured)
		return reply_simple(session, request, wire_error(err->code));
	rc =
	    wire_reserve(&session->wire, NBD_CHUNK_HEAD_SIZEOF + length, &room);
	if (rc)
		return rc;
	set_chunk(room, request, NBD_CHUNK_FLAGS_DONE, NBD_CHUNK_ERROR, length);
	rc = nbd_chunk_error_edit_at(room, NBD_CHUNK_HEAD_SIZEOF,
				     NBD_CHUNK_ERROR, &chunk, NULL);
	if (rc)
		return rc;
	nbd_chunk_error_set_error(&chunk, wire_error(err->code));
	nbd_chunk_error_set_message_length(&chunk, (uint16_t)text.size);
	rc = nbd_chunk_error_put_message(&chunk, text, NULL);
	if (rc)
		return rc;
	wire_commit(&session->wire, room.size);
	return 0;
}
_Static_assert(sizeof((struct error *)NULL)->text < 900, "see reply_error");

/* A reply without data that says that all went well. */
static int reply_done(struct nbd_session *session,
		      const struct request *request)
{
	struct mspan room;
	int rc;

	/* a read has no simple reply once structured ones are agreed */
	if (!session->is_structured || request->command != NBD_COMMAND_READ)
		return reply_simple(session, request, NBD_ERROR_NONE);
	rc = wire_reserve(&session->wire, NBD_CHUNK_HEAD_SIZEOF, &room);
	if (rc)
		return rc;
	set_chunk(room, request, NBD_CHUNK_FLAGS_DONE, NBD_CHUNK_NONE, 0);
	wire_commit(&session->wire, room.size);
	return 0;
}

/* ----------------------------------------------------------------- reading */

static size_t data_header_size(const struct nbd_session *session)
{
	return session->is_structured
		   ? NBD_CHUNK_HEAD_SIZEOF + NBD_CHUNK_DATA_SIZEOF
		   : NBD_SIMPLE_REPLY_SIZEOF;
}

static void set_data_header(const struct nbd_session *session,
			    struct mspan room, const struct request *request,
			    uint64_t offset, bool is_last)
{
	size_t length = room.size - NBD_CHUNK_HEAD_SIZEOF;

	if (!session->is_structured) {
		set_simple(room, request, NBD_ERROR_NONE);
		return;
	}
	set_chunk(room, request, is_last ? NBD_CHUNK_FLAGS_DONE : 0,
		  NBD_CHUNK_DATA, length);
	nbd_chunk_data_set_offset(
	    nbd_chunk_data_edit_at(room, NBD_CHUNK_HEAD_SIZEOF), offset);
}

/*
 * Reads into the send buffer, behind room for the header, which is written
 * once the data is there: a reply that begins cannot fail any more.
 */
static int send_piece(struct nbd_session *session,
		      const struct request *request, uint64_t offset,
		      size_t length, bool is_last, struct error *err)
{
	size_t header = data_header_size(session);
	struct mspan room;
	int rc;

	rc = wire_reserve(&session->wire, header + length, &room);
	if (rc == -ENOMEM)
		fail_memory(err);
	if (rc)
		return rc;
	rc = overlay_read(session->export->disk, offset, room.data + header,
			  length, err);
	if (rc)
		return rc;
	set_data_header(session, room, request, offset, is_last);
	wire_commit(&session->wire, room.size);
	return 0;
}

/* Only a structured reply may come in several chunks, unless it must not. */
static size_t piece_limit(const struct nbd_session *session,
			  const struct request *request)
{
	bool is_whole =
	    !session->is_structured || (request->flags & NBD_COMMAND_FLAGS_DF);

	return is_whole ? request->length : PIECE;
}

static int serve_read(struct nbd_session *session,
		      const struct request *request)
{
	size_t limit = piece_limit(session, request);
	uint64_t offset = request->offset;
	uint64_t end = offset + request->length;
	struct error err = { 0 };

	if (offset == end)
		return reply_done(session, request);
	while (offset < end) {
		size_t length = min_u64(end - offset, limit);
		int rc = send_piece(session, request, offset, length,
				    offset + length == end, &err);

		if (rc && !err.code)
			return rc;
		if (rc)
			return reply_error(session, request, &err);
		offset += length;
	}
	return 0;
}

/* ----------------------------------------------------------------- writing */

/* Writes what arrives, in pieces that end at a page's end where they can.
 * After an error the rest is still taken, to find the next request. */
static int serve_write(struct nbd_session *session,
		       const struct request *request)
{
	uint64_t offset = request->offset;
	uint64_t end = offset + request->length;
	struct error err = { 0 };

	if (!session->payload)
		session->payload = malloc(PIECE);
	if (!session->payload) {
		int rc = wire_skip(&session->wire, request->length);

		fail_memory(&err);
		return rc ? rc : reply_error(session, request, &err);
	}
	while (offset < end) {
		size_t length =
		    min_u64(end - offset, PIECE - offset % OVERLAY_PAGE_SIZE);
		int rc = wire_read(&session->wire, session->payload, length);

		if (rc)
			return rc;
		if (!err.code)
			overlay_write(session->export->disk, offset,
				      session->payload, length, &err);
		offset += length;
	}
	return err.code ? reply_error(session, request, &err)
			: reply_done(session, request);
}

/* Writes live in memory, as long as the disk does: nothing is left to flush,
 * and FUA asks for nothing either. */
static int serve_flush(struct nbd_session *session,
		       const struct request *request)
{
	return reply_done(session, request);
}

static int serve_disconnect(struct nbd_session *session,
			    const struct request *request)
{
	(void)session;
	(void)request;
	return -ECONNRESET;
}

/* ---------------------------------------------------------------- requests */

static const struct command {
	uint16_t number;
	uint16_t flags;	    /* allowed; FUA is on every command */
	bool has_range;	    /* offset and length lie on the disk */
	bool has_payload;   /* `length` bytes come with it */
	bool is_write;	    /* refused on a read-only export */
	bool is_unanswered; /* so it cannot be refused either */
	int past_end;	    /* errno for what the disk has not */
	/* Returns 0, or a negative errno to hang up. */
	int (*serve)(struct nbd_session *session,
		     const struct request *request);
} commands[] = {
	{ .number = NBD_COMMAND_READ,
	  .flags = NBD_COMMAND_FLAGS_DF,
	  .has_range = true,
	  .past_end = EINVAL,
	  .serve = serve_read },
	{ .number = NBD_COMMAND_WRITE,
	  .has_range = true,
	  .has_payload = true,
	  .is_write = true,
	  .past_end = ENOSPC,
	  .serve = serve_write },
	{ .number = NBD_COMMAND_DISCONNECT,
	  .is_unanswered = true,
	  .serve = serve_disconnect },
	{ .number = NBD_COMMAND_FLUSH, .serve = serve_flush },
};

static const struct command *find_command(uint16_t number)
{
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (commands[i].number == number)
			return &commands[i];
	return NULL;
}

static int check_flags(const struct nbd_session *session,
		       const struct command *command,
		       const struct request *request, struct error *err)
{
	uint16_t allowed = command->flags | NBD_COMMAND_FLAGS_FUA;

	if (!session->is_structured)
		allowed &= ~NBD_COMMAND_FLAGS_DF;
	if (request->flags & ~allowed)
		return fail(err, EINVAL, "command %u with flags 0x%x",
			    request->command, request->flags);
	return 0;
}

static int check_range(const struct nbd_session *session,
		       const struct command *command,
		       const struct request *request, struct error *err)
{
	uint64_t size = overlay_size(session->export->disk);

	if (!command->has_range && (request->offset || request->length))
		return fail(err, EINVAL,
			    "command %u takes no offset and length",
			    request->command);
	if (!command->has_range)
		return 0;
	if (request->length > NBD_MAXIMUM_REQUEST)
		return fail(err, EINVAL, "%" PRIu32 " bytes in one request",
			    request->length);
	if (!range_fits(request->offset, request->length, size))
		return fail(err, command->past_end,
			    "disk of %" PRIu64 " bytes: no %" PRIu32
			    " bytes at %" PRIu64,
			    size, request->length, request->offset);
	return 0;
}

/* Whether the request makes sense, before anything is done for it. */
static int check_request(const struct nbd_session *session,
			 const struct command *command,
			 const struct request *request, struct error *err)
{
	int rc;

	if (!command)
		return fail(err, EINVAL, "command %u is not supported",
			    request->command);
	if (command->is_unanswered)
		return 0;
	rc = check_flags(session, command, request, err);
	if (rc)
		return rc;
	if (command->is_write && session->export->is_read_only)
		return fail(err, EPERM, "the export is read-only");
	return check_range(session, command, request, err);
}

static int take_request(struct nbd_session *session, struct request *request)
{
	const struct nbd_request *wire;
	struct span bytes;
	int rc;

	rc = wire_take(&session->wire, NBD_REQUEST_SIZEOF, &bytes);
	if (rc)
		return rc;
	wire = nbd_request_at(bytes, 0);
	if (nbd_request_magic(wire) != NBD_REQUEST_MAGIC)
		return nbd_breach(session, "no request where one was due");
	*request = (struct request){
		.flags = nbd_request_flags(wire),
		.command = nbd_request_command(wire),
		.cookie = nbd_request_cookie(wire),
		.offset = nbd_request_offset(wire),
		.length = nbd_request_length(wire),
	};
	return 0;
}

static int serve_request(struct nbd_session *session)
{
	const struct command *command;
	struct request request;
	struct error err;
	int rc;

	rc = take_request(session, &request);
	if (rc)
		return rc;
	command = find_command(request.command);
	if (!check_request(session, command, &request, &err))
		return command->serve(session, &request);
	if (command && command->has_payload)
		rc = wire_skip(&session->wire, request.length);
	return rc ? rc : reply_error(session, &request, &err);
}

int nbd_transmission(struct nbd_session *session)
{
	int rc;

	do
		rc = serve_request(session);
	while (!rc);
	return rc;
}
