/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_CHANNEL_H
#define VM_CHANNEL_H

#include "generated/channel.h"

/*
 * One end of the conversation between trvm and the init inside the guest:
 * messages in, messages out, over a descriptor that does not block. The
 * messages are those of structs/channel.struct; docs/guest.md tells their
 * story. Both sides compile this file; it uses nothing but malloc, read and
 * write.
 *
 *     poll(fd, POLLIN | (channel_has_output(c) ? POLLOUT : 0))
 *     channel_fill(c)             takes what has arrived
 *     channel_next(c, &message)   until it returns 0
 *     channel_send(c, ...)        queues
 *     channel_flush(c)            sends what the descriptor takes
 *
 * Functions return 0 (or as said) or a negative errno.
 */
struct channel_buffer {
	uint8_t *data;
	size_t start, end, capacity; /* [start, end) is held */
};

struct channel {
	int fd; /* borrowed */
	uint32_t max_length;
	struct channel_buffer in, out;
};

/* A message that has arrived. The payload stays until the next fill. */
struct channel_arrival {
	uint16_t kind, stream;
	uint32_t session;
	struct span payload;
};

/* `max_length`: a longer payload that arrives breaks the protocol. */
void channel_init(struct channel *channel, int fd, uint32_t max_length);
void channel_done(struct channel *channel);

/* Queues a message. Returns 0 or -ENOMEM; then nothing was queued. */
int channel_send(struct channel *channel, uint16_t kind, uint32_t session,
		 uint16_t stream, struct span payload);

/* The same for the kinds whose payload is one number of 32 bits, or none. */
int channel_send_number(struct channel *channel, uint16_t kind,
			uint32_t session, uint16_t stream, uint32_t number);
int channel_send_empty(struct channel *channel, uint16_t kind, uint32_t session,
		       uint16_t stream);

/* Sends what the descriptor takes now. Returns 0 or -errno (never -EAGAIN). */
int channel_flush(struct channel *channel);
bool channel_has_output(const struct channel *channel);

/*
 * Takes what has arrived, at most 64 KiB. Returns 1; 0 where the other end is
 * not there (now); -EAGAIN where nothing has arrived; -errno.
 */
int channel_fill(struct channel *channel);

/*
 * The next whole message. Returns 1, or 0 where none is there, or -EPROTO:
 * bytes arrived that cannot be a message; nothing later can be trusted.
 */
int channel_next(struct channel *channel, struct channel_arrival *message);

/* Bytes for a buffer of the caller's own: room at the end, what is held. */
int channel_buffer_add(struct channel_buffer *buffer, struct span bytes);
struct span channel_buffer_held(const struct channel_buffer *buffer);
void channel_buffer_take(struct channel_buffer *buffer, size_t count);
void channel_buffer_done(struct channel_buffer *buffer);

#endif
