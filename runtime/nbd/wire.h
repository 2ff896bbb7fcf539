/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_WIRE_H
#define RUNTIME_NBD_WIRE_H

#include "runtime/nbd/batch.h"

/*
 * A client's stream with a buffer on both sides.
 *
 *   stream -> in:  one receive may bring many requests; wire_take hands out
 *                  the bytes where they lie
 *   out -> stream: replies are gathered (batch.h) and leave together, when
 *                  the batch is full or just before the wire waits
 *
 * Functions return 0 or a negative errno, as the stream's; after one the
 * connection is of no use any more.
 */
struct wire {
	struct stream stream;
	struct batch *out;
	uint8_t *in; /* WIRE_IN_SIZE bytes */
	size_t in_start, in_end;
};

enum {
	WIRE_IN_SIZE = 64 * 1024,
	/* Received behind the payload of a write: the next request's head.
	 * More would be payload that has to be copied out of the buffer. */
	WIRE_AHEAD = 4 * 1024,
};

/* Returns 0 or -ENOMEM. `fd` is borrowed. */
int wire_init(struct wire *wire, int fd);
/* Does not close the socket; fine on a wire whose init failed. */
void wire_done(struct wire *wire);

/* How many bytes are here already. */
size_t wire_there(const struct wire *wire);

/* The next `size` bytes, at most WIRE_IN_SIZE, good until the next call. */
int wire_take(struct wire *wire, size_t size, struct span *bytes);

/* The next bytes into all of the room, straight from the stream where they are
 * not here yet. The room's iovecs are changed on the way; there is place for
 * one more behind them. */
int wire_scatter(struct wire *wire, struct iovec *room, size_t nr_room);

/* Throws the next `size` bytes away. */
int wire_skip(struct wire *wire, uint64_t size);

/* Forgets what has come and was not asked for. */
void wire_forget(struct wire *wire);

/* Room for `size` bytes to send, at most 16 KiB; they are zeros. */
int wire_reserve(struct wire *wire, size_t size, struct mspan *room);

#endif
