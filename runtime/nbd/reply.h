/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_REPLY_H
#define RUNTIME_NBD_REPLY_H

#include "runtime/nbd/batch.h"

/*
 * Replies as they look on the wire, in the style that was agreed on: simple,
 * structured (chunks), extended (chunks with 64-bit lengths, for everything).
 *
 * Functions return 0 or a negative errno to hang up.
 */
enum {
	REPLY_HEAD_MAX = 32 + 8, /* of a chunk of data, in any style */
	/* a chunk that says an error; QEMU's client hangs up above 1000 */
	REPLY_ERROR_SIZE = 32 + 6 + sizeof((struct error *)NULL)->text,
};

/* All went well, and there is nothing more to say. */
int reply_done(struct batch *batch, const struct request *request);

/* The error; the last chunk of its reply. */
int reply_error(struct batch *batch, const struct request *request,
		const struct error *err);

/*
 * The end of a reply to READ whose data was sent in chunks that are not the
 * last: well, or an error. A simple reply cannot fail any more: -EIO then.
 */
int reply_settled(struct batch *batch, const struct request *request,
		  const struct error *err);

/* The size of what stands before the bytes of a read: a head, and in a chunk
 * their offset. */
size_t reply_data_size(enum nbd_style style);

/* Writes that, for `length` bytes from `offset`, into room of that size. */
void reply_set_data(enum nbd_style style, uint8_t *room,
		    const struct request *request, uint64_t offset,
		    uint64_t length, bool is_last);

/* That chunk of data is not the last one any more: an error will be. */
void reply_set_unfinished(enum nbd_style style, uint8_t *room);

/* A chunk that says that `length` bytes from `offset` are zeros. Not of a
 * simple reply. */
void reply_hole(struct batch *batch, const struct request *request,
		uint64_t offset, uint32_t length, bool is_last);

/* The head of any chunk, into room of reply_head_size. */
size_t reply_head_size(enum nbd_style style);
void reply_set_head(enum nbd_style style, struct mspan room,
		    const struct request *request, uint16_t flags,
		    uint16_t kind, uint64_t length);

#endif
