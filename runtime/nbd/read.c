/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>

#include "generated/nbd.h"
#include "runtime/base/checked.h"
#include "runtime/nbd/commands.h"
#include "runtime/nbd/reply.h"
#include "runtime/nbd/slow.h"

/*
 * READ. The range is borrowed some pieces at a time, and what they hold goes
 * into chunks: data, or holes where it is zeros. A reply that has to be whole
 * (a simple one, or with DF) is one such chunk whose head, with the length of
 * all of it, is there first.
 */
enum {
	/* A shorter run of zeros is cheaper sent than told apart. */
	HOLE_MIN = 4096,
	HOLE_UNIT = 512,
	/* What a simple reply copies, so that it can still become an error. */
	COPY_MAX = 256 * 1024,
	/* What a longer one sends when all before it is known to be good: if
	 * it is not, the client misses these bytes, and knows. */
	TAIL = 4096,
};

struct reader {
	struct nbd_session *session;
	struct batch *batch;
	const struct request *request;
	uint64_t offset, end; /* what is left */
	bool is_whole;
	bool is_ended;	  /* the last chunk said so */
	bool is_inline;	  /* slow regions are waited for here */
	bool is_deferred; /* somebody else goes on */
	struct error err;

	uint64_t nr_flushes; /* of the batch, when it began */
	uint64_t nr_settled; /* of the batch: what was owed then is settled */
	bool is_owing; /* a debt of this reply may turn out bad, since then */

	/* the chunk being made */
	bool is_open;
	uint64_t chunk_offset;
	struct batch_mark mark;
	uint8_t *head;
};

static struct overlay *disk_of(const struct reader *reader)
{
	return reader->session->export->disk;
}

/* ----------------------------------------------------------------- chunks */

static void open_chunk(struct reader *reader)
{
	struct batch *batch = reader->batch;

	reader->mark = batch_mark(batch);
	reader->head = batch_put(batch, reply_data_size(batch->style));
	reader->chunk_offset = reader->offset;
	reader->is_open = true;
}

static void set_head(struct reader *reader, uint64_t length, bool is_last)
{
	reply_set_data(reader->batch->style, reader->head, reader->request,
		       reader->chunk_offset, length, is_last);
	reader->is_ended = is_last;
}

static bool is_at_end(const struct reader *reader)
{
	return reader->offset == reader->end && !reader->is_owing &&
	       !reader->err.code;
}

/* The head is written once the data behind it is there. */
static void close_chunk(struct reader *reader)
{
	uint64_t length = reader->offset - reader->chunk_offset;

	if (!reader->is_open || reader->is_whole)
		return;
	reader->is_open = false;
	if (length)
		set_head(reader, length, is_at_end(reader));
	else
		batch_back(reader->batch, &reader->mark);
}

static void put_hole(struct reader *reader, uint64_t length)
{
	uint64_t offset = reader->offset;

	close_chunk(reader);
	reader->offset += length;
	reader->is_ended = is_at_end(reader);
	reply_hole(reader->batch, reader->request, offset, (uint32_t)length,
		   reader->is_ended);
}

/*
 * Where in `length` zeros the hole is: [*lead, *lead + *hole). It starts and
 * ends at a multiple of 512 where the request does not, so that clients keep
 * their alignment. False: not worth one.
 */
static bool find_hole(const struct reader *reader, uint64_t length,
		      uint64_t *lead, uint64_t *hole)
{
	uint64_t start = reader->offset, end = start + length;

	if (reader->is_whole)
		return false;
	if (start != reader->request->offset)
		start = round_up(start, HOLE_UNIT);
	if (end != reader->end)
		end -= end % HOLE_UNIT;
	if (start >= end ||
	    (end - start < HOLE_MIN && end - start < reader->request->length))
		return false;
	*lead = start - reader->offset;
	*hole = end - start;
	return true;
}

/* ----------------------------------------------------------------- pieces */

struct lent {
	struct piece *pieces;
	size_t nr;
	bool is_gathered; /* some stay on loan until they are sent */
	bool is_full;	  /* the batch takes no more */
};

static int put_bytes(struct reader *reader, struct lent *lent,
		     const struct piece *piece, uint64_t skip, uint64_t length)
{
	bool is_gathered = false;
	uint64_t taken;
	int rc = 0;

	while (length && !lent->is_full && !rc) {
		lent->is_full = batch_is_tight(reader->batch);
		if (lent->is_full)
			break;
		if (!reader->is_open)
			open_chunk(reader);
		rc = batch_put_piece(reader->batch, piece, skip, length, &taken,
				     &is_gathered, &reader->err);
		reader->offset += taken;
		skip += taken;
		length -= taken;
	}
	lent->is_gathered |= is_gathered;
	reader->is_owing |= is_gathered && loan_may_fail(&piece->loan);
	return rc;
}

static int put_zeros(struct reader *reader, struct lent *lent,
		     const struct piece *piece)
{
	uint64_t lead, hole;
	int rc;

	if (!find_hole(reader, piece->length, &lead, &hole))
		return put_bytes(reader, lent, piece, 0, piece->length);
	rc = put_bytes(reader, lent, piece, 0, lead);
	lent->is_full |= batch_is_tight(reader->batch);
	if (rc || lent->is_full)
		return rc;
	put_hole(reader, hole);
	return put_bytes(reader, lent, piece, 0, piece->length - lead - hole);
}

static void put_pieces(struct reader *reader, struct lent *lent)
{
	int rc = 0;

	for (size_t i = 0; i < lent->nr && !lent->is_full && !rc; i++) {
		const struct piece *piece = &lent->pieces[i];

		rc = piece->kind == PIECE_ZERO
			 ? put_zeros(reader, lent, piece)
			 : put_bytes(reader, lent, piece, 0, piece->length);
	}
}

static bool is_slow(const struct lent *lent)
{
	for (size_t i = 0; i < lent->nr; i++)
		if (lent->pieces[i].kind == PIECE_READ &&
		    lent->pieces[i].region->kind->is_slow)
			return true;
	return false;
}

/* After what may have sent the batch: then nothing is owed any more. */
static void note_settled(struct reader *reader)
{
	if (reader->batch->nr_flushes != reader->nr_settled)
		reader->is_owing = false;
	reader->nr_settled = reader->batch->nr_flushes;
}

/* What is owed for the reply so far must not end it. */
static int settle_first(struct reader *reader)
{
	int rc = batch_flush_all(reader->batch);

	note_settled(reader);
	return rc ? rc : -reader->err.code;
}

/* Whoever can wait goes on with what is left. True: there is nothing to do
 * with what was lent. */
static bool defer(struct reader *reader, struct lent *lent)
{
	if (reader->is_inline || !is_slow(lent) ||
	    (reader->is_whole && reader->offset != reader->request->offset))
		return false;
	overlay_settle(disk_of(reader), lent->pieces, lent->nr, NULL);
	reader->is_inline = true;
	if (reader->offset != reader->request->offset && settle_first(reader))
		return true;
	reader->is_deferred =
	    !nbd_slow_add(reader->session, reader->request, reader->offset);
	if (reader->is_deferred && reader->is_whole)
		batch_back(reader->batch, &reader->mark);
	return true;
}

/* ---------------------------------------------------------------- reading */

static bool may_fail(const struct lent *lent)
{
	for (size_t i = 0; i < lent->nr; i++)
		if (loan_may_fail(&lent->pieces[i].loan))
			return true;
	return false;
}

/* Whether the reply is there from its first byte to its last, and ends with
 * bytes that were copied: then it is judged when the batch is. */
static bool is_copied(const struct reader *reader, const struct lent *lent,
		      uint64_t offset)
{
	return !reader->is_whole && !lent->is_gathered && reader->is_open &&
	       offset == reader->request->offset && is_at_end(reader) &&
	       may_fail(lent);
}

/* What was lent and only copied is settled before any of it is sent, and if it
 * is bad it never is, but see is_copied; the rest is owed. */
static void end_loans(struct reader *reader, const struct lent *lent,
		      const struct batch_mark *before, uint64_t offset)
{
	struct error err = { 0 };

	if (is_copied(reader, lent, offset)) {
		batch_owe_copied(reader->batch, disk_of(reader), lent->nr,
				 reader->request, reader->head);
		return;
	}
	if (lent->is_gathered) {
		batch_owe(reader->batch, disk_of(reader), lent->nr,
			  reader->request);
		return;
	}
	if (!overlay_settle(disk_of(reader), lent->pieces, lent->nr, &err))
		return;
	reader->err = err;
	batch_back(reader->batch, before);
	reader->is_open &= reader->is_whole;
	reader->offset = offset;
}

/* Borrows once more: as much of the rest as the batch takes. */
static void read_some(struct reader *reader)
{
	struct batch *batch = reader->batch;
	struct lent lent = { .pieces = batch->pieces + batch->nr_pieces };
	struct batch_mark before;
	uint64_t offset = reader->offset;

	if (overlay_borrow(disk_of(reader), offset, reader->end - offset,
			   lent.pieces, BATCH_NR_PIECES - batch->nr_pieces,
			   &lent.nr, &reader->err))
		return;
	if (defer(reader, &lent))
		return;
	before = batch_mark(batch);
	put_pieces(reader, &lent);
	end_loans(reader, &lent, &before, offset);
	close_chunk(reader);
}

/* Sends where the batch is full. */
static int make_room(struct reader *reader)
{
	int rc = batch_begin(reader->batch);

	note_settled(reader);
	return rc;
}

/* A chunk whose length is out already needs all its bytes. */
static int pad(struct reader *reader)
{
	struct piece zeros = { .kind = PIECE_ZERO };
	struct lent lent = { 0 };
	int rc = 0;

	while (reader->offset < reader->end && !rc) {
		lent.is_full = false;
		zeros.length = reader->end - reader->offset;
		put_bytes(reader, &lent, &zeros, 0, zeros.length);
		rc = make_room(reader);
	}
	return rc;
}

/* ---------------------------------------------------------------- replies */

/* This reply ends when its debts that are left are settled, unless it has. */
static void leave_debts(struct batch *batch, bool is_answered)
{
	struct batch_debt *last = batch->debts + batch->nr_debts;

	if (!batch->nr_debts || (--last)->is_last)
		return;
	last->is_last = true;
	last->is_answered = is_answered;
}

static int finish(struct reader *reader)
{
	struct batch *batch = reader->batch;
	int rc = 0;

	if (reader->err.code)
		rc = reply_error(batch, reader->request, &reader->err);
	else if (!reader->is_ended && !reader->is_owing)
		rc = reply_done(batch, reader->request);
	leave_debts(batch, reader->err.code || !reader->is_owing);
	return rc;
}

static int read_chunks(struct reader *reader)
{
	int rc = 0;

	while (reader->offset < reader->end && !reader->err.code && !rc) {
		rc = make_room(reader);
		if (!rc && !reader->err.code)
			read_some(reader);
		if (reader->is_deferred)
			return rc;
	}
	if (!rc)
		rc = make_room(reader);
	return rc ? rc : finish(reader);
}

/* Nothing of the reply has left yet. */
static bool is_whole_here(const struct reader *reader)
{
	return reader->is_open &&
	       reader->batch->nr_flushes == reader->nr_flushes;
}

static int finish_whole(struct reader *reader)
{
	struct batch *batch = reader->batch;
	int rc;

	if (is_whole_here(reader) && reader->err.code) {
		batch_back(batch, &reader->mark);
		return finish(reader);
	}
	if (is_whole_here(reader))
		set_head(reader, reader->request->length, is_at_end(reader));
	if (batch->style != NBD_SIMPLE) {
		rc = pad(reader);
		return rc ? rc : finish(reader);
	}
	/* it has said already that all is well; so it is left unfinished */
	leave_debts(batch, false);
	return reader->err.code ? -EIO : 0;
}

static int read_to_end(struct reader *reader)
{
	int rc = 0;

	while (reader->offset < reader->end && !reader->err.code && !rc) {
		read_some(reader);
		if (reader->is_deferred)
			break;
		if (reader->offset < reader->end)
			rc = make_room(reader);
	}
	return rc;
}

/* A simple reply that is too long to be copied, up to its tail. */
static int read_to_tail(struct reader *reader)
{
	int rc;

	reader->end -= TAIL;
	rc = read_to_end(reader);
	reader->end += TAIL;
	if (!rc && reader->is_owing)
		rc = batch_flush(reader->batch);
	note_settled(reader);
	reader->batch->is_copying = true;
	return rc;
}

static int read_whole(struct reader *reader)
{
	struct batch *batch = reader->batch;
	int rc = 0;

	batch->is_midway = true;
	open_chunk(reader);
	set_head(reader, reader->request->length, false);
	if (batch->style == NBD_SIMPLE && !batch->is_copying)
		rc = read_to_tail(reader);
	if (!rc && !reader->is_deferred)
		rc = read_to_end(reader);
	if (!rc && !reader->is_deferred)
		rc = finish_whole(reader);
	batch->is_midway = false;
	return rc;
}

int nbd_read_from(struct nbd_session *session, struct batch *batch,
		  const struct request *request, uint64_t offset)
{
	bool is_simple = batch->style == NBD_SIMPLE;
	struct reader reader = {
		.session = session,
		.batch = batch,
		.request = request,
		.offset = offset,
		.end = request->offset + request->length,
		.is_whole =
		    is_simple || (request->flags & NBD_COMMAND_FLAGS_DF),
		.is_inline = batch != session->wire.out,
		.nr_flushes = batch->nr_flushes,
		.nr_settled = batch->nr_flushes,
	};
	int rc;

	if (reader.offset == reader.end)
		return reply_done(batch, request);
	batch->unfinished = &reader.err;
	batch->is_copying = is_simple && request->length <= COPY_MAX;
	rc = reader.is_whole ? read_whole(&reader) : read_chunks(&reader);
	batch->unfinished = NULL;
	return rc;
}

int nbd_serve_read(struct nbd_session *session, struct batch *batch,
		   const struct request *request)
{
	return nbd_read_from(session, batch, request, request->offset);
}
