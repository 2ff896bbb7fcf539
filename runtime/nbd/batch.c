/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/batch.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "runtime/base/checked.h"
#include "runtime/nbd/reply.h"

enum {
	SHORT_REPLY = 4096, /* heads, errors and the like */
};

/* Nobody writes it, so all of it is one page that the kernel has anyway. */
static uint8_t zeros[256 * 1024];

int batch_new(struct stream *stream, struct batch **out)
{
	AUTO(batch) *batch = calloc(1, sizeof *batch);

	if (!batch)
		return -ENOMEM;
	batch->stream = stream;
	batch->staging = malloc(BATCH_STAGING_SIZE);
	if (!batch->staging)
		return -ENOMEM;
	*out = STEAL(batch);
	return 0;
}

void batch_free(struct batch *batch)
{
	if (!batch)
		return;
	free(batch->staging);
	free(batch);
}

/* ---------------------------------------------------------------- filling */

static bool is_full(const struct batch *batch)
{
	return batch->size >= BATCH_SIZE || batch_room(batch) < SHORT_REPLY ||
	       batch->nr_parts > BATCH_NR_PARTS - 8 ||
	       batch->nr_pieces > BATCH_NR_PIECES / 2 ||
	       batch->nr_debts > BATCH_NR_DEBTS - 2;
}

int batch_begin(struct batch *batch)
{
	if (batch->failure)
		return batch->failure;
	return is_full(batch) ? batch_flush(batch) : 0;
}

size_t batch_room(const struct batch *batch)
{
	/* what settling may put comes on top of nothing, and fits */
	return BATCH_STAGING_SIZE - batch->used;
}
_Static_assert(BATCH_NR_DEBTS *REPLY_ERROR_SIZE <
		   BATCH_STAGING_SIZE - SHORT_REPLY,
	       "see batch_room");

bool batch_is_tight(const struct batch *batch)
{
	return batch->nr_parts > BATCH_NR_PARTS - 4 ||
	       batch_room(batch) < SHORT_REPLY;
}

static struct iovec *add_part(struct batch *batch, const uint8_t *bytes,
			      size_t length)
{
	size_t i = batch->nr_parts++;

	assert(i < BATCH_NR_PARTS);
	batch->parts[i] = (struct iovec){ (void *)bytes, length };
	batch->origins[i] = (struct batch_origin){ .fd = -1 };
	batch->size += length;
	return &batch->parts[i];
}

uint8_t *batch_put(struct batch *batch, size_t size)
{
	uint8_t *room = batch->staging + batch->used;
	struct iovec *last = batch->parts + batch->nr_parts - 1;

	assert(size <= batch_room(batch));
	batch->used += size;
	if (batch->nr_parts && batch->origins[batch->nr_parts - 1].fd < 0 &&
	    (uint8_t *)last->iov_base + last->iov_len == room) {
		last->iov_len += size;
		batch->size += size;
	} else {
		add_part(batch, room, size);
	}
	return room;
}

void batch_unput(struct batch *batch, size_t size)
{
	struct iovec *last = batch->parts + batch->nr_parts - 1;

	batch->used -= size;
	batch->size -= size;
	last->iov_len -= size;
	if (!last->iov_len)
		batch->nr_parts--;
}

struct batch_mark batch_mark(const struct batch *batch)
{
	size_t nr = batch->nr_parts;

	return (struct batch_mark){
		batch->used,
		batch->size,
		nr,
		nr ? batch->parts[nr - 1].iov_len : 0,
	};
}

void batch_back(struct batch *batch, const struct batch_mark *mark)
{
	batch->used = mark->used;
	batch->size = mark->size;
	batch->nr_parts = mark->nr_parts;
	if (mark->nr_parts)
		batch->parts[mark->nr_parts - 1].iov_len = mark->last_part;
}

struct batch_debt *batch_owe(struct batch *batch, struct overlay *disk,
			     size_t nr, const struct request *request)
{
	struct batch_debt *debt = &batch->debts[batch->nr_debts++];

	assert(batch->nr_debts <= BATCH_NR_DEBTS);
	*debt = (struct batch_debt){
		.disk = disk,
		.first_piece = batch->nr_pieces,
		.nr_pieces = nr,
		.request = *request,
	};
	batch->nr_pieces += nr;
	return debt;
}

void batch_owe_copied(struct batch *batch, struct overlay *disk, size_t nr,
		      const struct request *request, uint8_t *head)
{
	struct batch_debt *debt = batch_owe(batch, disk, nr, request);

	debt->copied = head;
	debt->is_last = debt->is_answered = true;
}

/* ----------------------------------------------------------------- pieces */

/* The file's bytes, all of them. */
static int read_file(int fd, uint64_t from, uint8_t *to, size_t length)
{
	while (length) {
		ssize_t got = pread(fd, to, length, (off_t)from);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got ? -errno : -EIO;
		to += got;
		from += (uint64_t)got;
		length -= (size_t)got;
	}
	return 0;
}

static int stage_lent(const struct piece *piece, uint64_t skip, uint8_t *to,
		      size_t length, struct error *err)
{
	const struct region_loan *loan = &piece->loan;

	if (loan->bytes && !loan->is_foreign) {
		memcpy(to, loan->bytes + skip, length);
		return 0;
	}
	if (!read_file(loan->fd, loan->from + skip, to, length))
		return 0;
	/* whoever lent it knows what is wrong, and whom to tell */
	return region_read(piece->region, piece->from + skip, to, length, err);
}

static int stage(struct batch *batch, const struct piece *piece, uint64_t skip,
		 uint64_t length, uint64_t *taken, struct error *err)
{
	uint8_t *to;
	int rc = 0;

	length = min_u64(length, batch_room(batch) - SHORT_REPLY / 2);
	to = batch_put(batch, length);
	if (piece->kind == PIECE_ZERO)
		memset(to, 0, length);
	else if (piece->kind == PIECE_READ)
		rc = region_read(piece->region, piece->from + skip, to, length,
				 err);
	else
		rc = stage_lent(piece, skip, to, length, err);
	if (rc)
		batch_unput(batch, length);
	else
		*taken = length;
	return rc;
}

static void gather_zeros(struct batch *batch, uint64_t length, uint64_t *taken)
{
	uint64_t done = 0;

	while (done < length && batch->nr_parts < BATCH_NR_PARTS - 4) {
		size_t part = min_u64(length - done, sizeof zeros);

		add_part(batch, zeros, part);
		done += part;
	}
	*taken = done;
}

static bool is_for_sendfile(const struct batch *batch,
			    const struct region_loan *loan, uint64_t length)
{
	return loan->is_stable && loan->fd >= 0 && !batch->stream->tls &&
	       length >= BATCH_SENDFILE_SIZE;
}

static void gather(struct batch *batch, const struct region_loan *loan,
		   uint64_t skip, uint64_t length)
{
	bool by_file = is_for_sendfile(batch, loan, length);
	struct batch_origin *origin = &batch->origins[batch->nr_parts];

	add_part(batch, by_file ? NULL : loan->bytes + skip, length);
	*origin = (struct batch_origin){
		.fd = by_file ? loan->fd : -1,
		.from = loan->from + skip,
		.is_untouched = loan->is_foreign && !by_file,
		.debt = batch->nr_debts,
	};
}

/* Whether the bytes are to stay where they are until they are sent. */
static bool is_gatherable(const struct batch *batch, const struct piece *piece,
			  uint64_t length)
{
	const struct region_loan *loan = &piece->loan;

	if (piece->kind != PIECE_LENT ||
	    (batch->is_copying && loan_may_fail(loan)))
		return false;
	if (is_for_sendfile(batch, loan, length))
		return true;
	if (!loan->bytes || (loan->is_foreign && batch->stream->tls))
		return false;
	return length >= BATCH_GATHER_SIZE ||
	       (loan->is_foreign && loan->fd < 0);
}

int batch_put_piece(struct batch *batch, const struct piece *piece,
		    uint64_t skip, uint64_t length, uint64_t *taken,
		    bool *is_gathered, struct error *err)
{
	*taken = 0;
	if (batch_is_tight(batch))
		return 0;
	if (piece->kind == PIECE_ZERO && length >= BATCH_GATHER_SIZE) {
		gather_zeros(batch, length, taken);
		return 0;
	}
	if (!is_gatherable(batch, piece, length))
		return stage(batch, piece, skip, length, taken, err);
	gather(batch, &piece->loan, skip, length);
	*is_gathered = true;
	*taken = length;
	return 0;
}

/* ---------------------------------------------------------------- sending */

static void advance(struct batch *batch, size_t *i, size_t sent)
{
	while (sent) {
		struct iovec *part = &batch->parts[*i];
		size_t step = min_u64(sent, part->iov_len);

		if (part->iov_base)
			part->iov_base = (uint8_t *)part->iov_base + step;
		batch->origins[*i].from += step;
		part->iov_len -= step;
		sent -= step;
		if (!part->iov_len)
			++*i;
	}
}

/* The rest of a part whose bytes are gone: zeros, and its debt is known to be
 * bad. */
static int send_zeros(struct batch *batch, size_t *i)
{
	batch->debts[batch->origins[*i].debt].is_broken = true;
	while (batch->parts[*i].iov_len) {
		struct iovec part = {
			zeros,
			min_u64(batch->parts[*i].iov_len, sizeof zeros),
		};
		ssize_t sent = stream_send(batch->stream, &part, 1);

		if (sent < 0)
			return (int)sent;
		batch->parts[*i].iov_len -= (size_t)sent;
	}
	++*i;
	return 0;
}

static int send_file_part(struct batch *batch, size_t *i)
{
	const struct batch_origin *origin = &batch->origins[*i];
	ssize_t sent;

	sent = stream_send_file(batch->stream, origin->fd, origin->from,
				batch->parts[*i].iov_len);
	if (sent < 0 && sent != -EIO)
		return (int)sent;
	if (sent <= 0)
		return send_zeros(batch, i);
	advance(batch, i, (size_t)sent);
	return 0;
}

/* Somewhere in these parts are bytes that cannot be read. So one part at a
 * time, and what fails by itself is it. */
static int send_carefully(struct batch *batch, size_t *i, size_t nr)
{
	size_t end = *i + nr;

	while (*i < end) {
		ssize_t sent = stream_send(batch->stream, &batch->parts[*i], 1);
		int rc = 0;

		if (sent > 0)
			advance(batch, i, (size_t)sent);
		else if (sent == -EFAULT && batch->origins[*i].is_untouched)
			rc = send_zeros(batch, i);
		else
			rc = (int)sent;
		if (rc)
			return rc;
	}
	return 0;
}

/* Parts of memory up to the next one of a file. */
static int send_memory_parts(struct batch *batch, size_t *i)
{
	size_t nr = 1;
	ssize_t sent;

	while (*i + nr < batch->nr_parts && batch->origins[*i + nr].fd < 0)
		nr++;
	sent = stream_send(batch->stream, &batch->parts[*i], nr);
	if (sent == -EFAULT)
		return send_carefully(batch, i, nr);
	if (sent < 0)
		return (int)sent;
	advance(batch, i, (size_t)sent);
	return 0;
}

static int send_parts(struct batch *batch)
{
	size_t i = 0;
	int rc = 0;

	while (i < batch->nr_parts && !rc)
		rc = batch->origins[i].fd >= 0 ? send_file_part(batch, &i)
					       : send_memory_parts(batch, &i);
	return rc;
}

/* --------------------------------------------------------------- settling */

/* Before the sending. */
static void settle_copied(struct batch *batch)
{
	const struct region *good = NULL;

	for (size_t i = 0; i < batch->nr_debts; i++) {
		struct batch_debt *debt = &batch->debts[i];

		if (!debt->copied ||
		    !overlay_settle_next(
			debt->disk, batch->pieces + debt->first_piece,
			debt->nr_pieces, &good, &batch->errors[i]))
			continue;
		debt->is_broken = true;
		debt->is_answered = false;
		reply_set_unfinished(batch->style, debt->copied);
	}
}

static void settle(struct batch *batch, size_t i, const struct region **good,
		   struct error *err)
{
	const struct batch_debt *debt = &batch->debts[i];
	struct error *wanted = err->code ? NULL : err;

	if (debt->copied) {
		if (debt->is_broken)
			*err = batch->errors[i];
		return;
	}
	overlay_settle_next(debt->disk, batch->pieces + debt->first_piece,
			    debt->nr_pieces, good, wanted);
	if (debt->is_broken && !err->code)
		fail(err, EIO, "a file that was cut while it was sent");
}

static int settle_all(struct batch *batch)
{
	const struct region *good = NULL;
	struct error err = { 0 };
	int rc = 0;

	for (size_t i = 0; i < batch->nr_debts; i++) {
		const struct batch_debt *debt = &batch->debts[i];

		settle(batch, i, &good, &err);
		if (!debt->is_last)
			continue;
		if (!debt->is_answered && !batch->failure && !rc)
			rc = reply_settled(batch, &debt->request, &err);
		err.code = 0;
	}
	if (err.code && batch->unfinished && !batch->unfinished->code)
		*batch->unfinished = err;
	batch->nr_debts = 0;
	batch->nr_pieces = 0;
	return rc;
}

static void lock(struct batch *batch)
{
	if (!batch->is_locked)
		pthread_mutex_lock(&batch->stream->sending);
	batch->is_locked = true;
}

static void unlock(struct batch *batch)
{
	if (batch->is_locked)
		pthread_mutex_unlock(&batch->stream->sending);
	batch->is_locked = false;
}

int batch_flush(struct batch *batch)
{
	int rc = batch->failure;

	settle_copied(batch);
	if (!rc && batch->nr_parts) {
		lock(batch);
		rc = send_parts(batch);
	}
	if (rc || !batch->is_midway)
		unlock(batch);
	batch->failure = rc;
	batch->nr_flushes++;
	batch->used = batch->size = batch->nr_parts = 0;
	rc = settle_all(batch);
	if (!batch->failure)
		batch->failure = rc;
	return batch->failure;
}

int batch_flush_all(struct batch *batch)
{
	int rc = batch->failure;

	while (batch->nr_parts || batch->nr_debts)
		rc = batch_flush(batch);
	unlock(batch);
	return rc;
}
