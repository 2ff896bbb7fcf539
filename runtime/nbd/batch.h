/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_BATCH_H
#define RUNTIME_NBD_BATCH_H

#include "runtime/base/bytes.h"
#include "runtime/map/overlay.h"
#include "runtime/nbd/request.h"
#include "runtime/nbd/stream.h"

/*
 * Replies on their way out, gathered so that one system call takes many.
 *
 *   staging   | head | 4 KiB of a file | head |            | head | ...
 *   parts       \______________________________/  1 MiB of    \____/
 *                                                 a page run
 *
 * Heads and short fragments are copied into the staging buffer, as a gather of
 * short ones is slower than copying them; longer ones stay where they lie, on
 * loan (overlay_borrow), and the kernel takes them from there. Long runs of a
 * file that nobody changes go by sendfile.
 *
 * A loan is settled once its bytes are sent, and only then it is known whether
 * they were the disk's. So what may still fail goes out in a chunk that is not
 * the last one, and its reply is ended after the settling: well, or with an
 * error (a "debt"). Bytes that cannot be read any more when it is their turn
 * are sent as zeros, so that the stream stays in step.
 *
 * Where all of a reply's bytes were copied they can be judged before they are
 * sent. That is done for the whole batch at once, so that a file is looked at
 * once and not for each reply; a reply that turns out bad then is told to go
 * on, and ends with its error.
 *
 * One thread. Functions return 0 or a negative errno: the connection has
 * failed, and so does everything later; loans are settled all the same.
 */
enum {
	BATCH_STAGING_SIZE = 320 * 1024,
	BATCH_SIZE = 256 * 1024, /* is sent when there is so much */
	BATCH_NR_PARTS = 256,
	BATCH_NR_PIECES = 128,
	BATCH_NR_DEBTS = 64,
	BATCH_GATHER_SIZE = 16 * 1024,	 /* shorter: copied */
	BATCH_SENDFILE_SIZE = 64 * 1024, /* shorter: not by sendfile */
};

/* Where the bytes of a part come from, beside its iovec. */
struct batch_origin {
	int fd;		   /* of a file to send from; -1: the iovec's bytes */
	uint64_t from;	   /* its byte */
	bool is_untouched; /* only the kernel may look at them */
	size_t debt;
};

struct batch_debt {
	struct overlay *disk;
	size_t first_piece, nr_pieces;
	bool is_broken; /* zeros were sent in the place of its bytes */
	/* of its reply this is the last one; so end it, unless that is done */
	bool is_last, is_answered;
	uint8_t *copied; /* the head of its reply, which was all copied; NULL:
			    some of it is on loan until it is sent */
	struct request request;
};

struct batch {
	struct stream *stream;
	enum nbd_style style;
	int failure; /* of the connection; a negative errno */
	/* a reply that may not be cut by others has begun, and not ended; from
	 * its first byte on `sending` is held */
	bool is_midway, is_locked;
	/* who hears of debts whose reply has not ended; may be NULL */
	struct error *unfinished;
	bool is_copying; /* what may still fail, for now: see read.c */
	uint64_t nr_flushes;

	uint8_t *staging;
	size_t used, size; /* of staging; of all parts */
	size_t nr_parts, nr_pieces, nr_debts;
	struct iovec parts[BATCH_NR_PARTS];
	struct batch_origin origins[BATCH_NR_PARTS];
	struct piece pieces[BATCH_NR_PIECES];
	struct batch_debt debts[BATCH_NR_DEBTS];
	struct error errors[BATCH_NR_DEBTS]; /* of broken ones with a head */
};

/* Returns 0 or -ENOMEM; batch_free takes NULL. */
int batch_new(struct stream *stream, struct batch **out);
void batch_free(struct batch *batch);
CLEANUP_DEFINE(batch)

/* Before a reply: room for a short one, and for what a longer one begins
 * with. Sends where there is none. */
int batch_begin(struct batch *batch);

/* Whether it is known only after the sending that these were the bytes. */
static inline bool loan_may_fail(const struct region_loan *loan)
{
	return loan->region && loan->region->kind->settle;
}

/* How much can still be staged. */
size_t batch_room(const struct batch *batch);
/* There may not even be room for a head and some bytes. */
bool batch_is_tight(const struct batch *batch);

/* Room for `size` bytes, which are part of the batch from now on; batch_room
 * was asked, or batch_begin and `size` is below 4 KiB. */
uint8_t *batch_put(struct batch *batch, size_t size);

/* Takes the last `size` bytes that were put back: there were fewer. */
void batch_unput(struct batch *batch, size_t size);

/*
 * Puts bytes of a piece, up to `length` from its byte `skip`. *taken says how
 * many: fewer, or none, where the batch is full. *is_gathered is set where
 * some are on loan until they are sent. Returns 0, or why they cannot be read
 * (err says it, too); nothing was put then.
 */
int batch_put_piece(struct batch *batch, const struct piece *piece,
		    uint64_t skip, uint64_t length, uint64_t *taken,
		    bool *is_gathered, struct error *err);

/* Where the batch was, to go back to: no byte that was put since is sent, as
 * long as batch_flush was not called. What is on loan stays to be settled. */
struct batch_mark {
	size_t used, size, nr_parts, last_part;
};
struct batch_mark batch_mark(const struct batch *batch);
void batch_back(struct batch *batch, const struct batch_mark *mark);

/* The pieces that were borrowed last, `nr` of them, wait to be settled. */
struct batch_debt *batch_owe(struct batch *batch, struct overlay *disk,
			     size_t nr, const struct request *request);

/* The same for a reply that is complete, with its end, and was all copied:
 * `head` is of its last chunk. */
void batch_owe_copied(struct batch *batch, struct overlay *disk, size_t nr,
		      const struct request *request, uint8_t *head);

/* Sends what is there, and settles; ends of replies may be there then. */
int batch_flush(struct batch *batch);
/* Until nothing is there any more. */
int batch_flush_all(struct batch *batch);

#endif
