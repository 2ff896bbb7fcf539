/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_WIRE_H
#define RUNTIME_NBD_WIRE_H

#include "runtime/base/bytes.h"

/*
 * A connected stream socket with a buffer on both sides.
 *
 *   socket -> in:  one recv may bring many requests; wire_take hands out
 *                  the bytes where they lie
 *   out -> socket: replies are made in place (wire_reserve, wire_commit) and
 *                  leave together, when the buffer is full or just before
 *                  the wire waits for the client
 *
 * Functions return 0 or a negative errno: -ECONNRESET where the client ended
 * the stream, -ETIMEDOUT past the deadline, what the system said otherwise.
 * After a failure the connection is of no use any more, unless noted. One
 * thread at a time; another may shut the socket down to end it.
 */
struct wire {
	int fd;		  /* borrowed */
	int64_t deadline; /* CLOCK_MONOTONIC in milliseconds; 0: none */
	uint8_t *in;	  /* WIRE_IN_SIZE bytes */
	size_t in_start, in_end;
	uint8_t *out;
	size_t out_end, out_size;
};

enum {
	WIRE_IN_SIZE = 64 * 1024,
	/* with room for the headers of a reply whose data is 256 KiB */
	WIRE_OUT_SIZE = 256 * 1024 + 64,
};

/* Returns 0 or -ENOMEM. */
int wire_init(struct wire *wire, int fd);
/* Does not close the socket; fine on a wire whose init failed. */
void wire_done(struct wire *wire);

/* From now on everything together must be over in that time; 0: no limit. */
void wire_set_timeout(struct wire *wire, unsigned milliseconds);

/* The next `size` bytes, at most WIRE_IN_SIZE, good until the next call. */
int wire_take(struct wire *wire, size_t size, struct span *bytes);

/* Copies the next `size` bytes; what has not arrived yet goes from the socket
 * to `buffer` directly. */
int wire_read(struct wire *wire, void *buffer, size_t size);

/* Throws the next `size` bytes away. */
int wire_skip(struct wire *wire, uint64_t size);

/*
 * Room for `size` bytes to send; may send what is there first. Nothing is
 * sent of it before wire_commit: to give the room up, do not commit. The
 * buffer grows for a large one until that has been sent. Also -ENOMEM, and
 * the connection is as it was.
 */
int wire_reserve(struct wire *wire, size_t size, struct mspan *room);
/* The first `size` bytes of the room are to be sent. */
void wire_commit(struct wire *wire, size_t size);

/* Sends what was committed. */
int wire_flush(struct wire *wire);

#endif
