/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/channel.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { FILL_SIZE = 65536 };

/* ---------------------------------------------------------------- a buffer */

static int buffer_reserve(struct channel_buffer *buffer, size_t more)
{
	size_t held = buffer->end - buffer->start, room;
	uint8_t *grown;

	if (buffer->capacity - buffer->end >= more)
		return 0;
	if (buffer->start)
		memmove(buffer->data, buffer->data + buffer->start, held);
	buffer->start = 0;
	buffer->end = held;
	if (buffer->capacity - held >= more)
		return 0;
	room = buffer->capacity ? buffer->capacity : 4096;
	while (room - held < more)
		room *= 2;
	grown = realloc(buffer->data, room);
	if (!grown)
		return -ENOMEM;
	buffer->data = grown;
	buffer->capacity = room;
	return 0;
}

static void buffer_append(struct channel_buffer *buffer, struct span bytes)
{
	if (bytes.size)
		memcpy(buffer->data + buffer->end, bytes.data, bytes.size);
	buffer->end += bytes.size;
}

int channel_buffer_add(struct channel_buffer *buffer, struct span bytes)
{
	int rc = buffer_reserve(buffer, bytes.size);

	if (!rc)
		buffer_append(buffer, bytes);
	return rc;
}

struct span channel_buffer_held(const struct channel_buffer *buffer)
{
	return span_of(buffer->data ? buffer->data + buffer->start : NULL,
		       buffer->end - buffer->start);
}

void channel_buffer_take(struct channel_buffer *buffer, size_t count)
{
	buffer->start += count;
	if (buffer->start == buffer->end)
		buffer->start = buffer->end = 0;
}

void channel_buffer_done(struct channel_buffer *buffer)
{
	free(buffer->data);
	memset(buffer, 0, sizeof *buffer);
}

/* ------------------------------------------------------------- the channel */

void channel_init(struct channel *channel, int fd, uint32_t max_length)
{
	memset(channel, 0, sizeof *channel);
	channel->fd = fd;
	channel->max_length = max_length;
}

void channel_done(struct channel *channel)
{
	channel_buffer_done(&channel->in);
	channel_buffer_done(&channel->out);
}

int channel_send(struct channel *channel, uint16_t kind, uint32_t session,
		 uint16_t stream, struct span payload)
{
	struct channel_message head;
	int rc = buffer_reserve(&channel->out, sizeof head + payload.size);

	if (rc)
		return rc;
	channel_message_set_kind(&head, kind);
	channel_message_set_stream(&head, stream);
	channel_message_set_session(&head, session);
	channel_message_set_length(&head, payload.size);
	buffer_append(&channel->out, span_of(head.bytes, sizeof head.bytes));
	buffer_append(&channel->out, payload);
	return 0;
}

int channel_send_number(struct channel *channel, uint16_t kind,
			uint32_t session, uint16_t stream, uint32_t number)
{
	struct channel_number payload;

	channel_number_set_value(&payload, number);
	return channel_send(channel, kind, session, stream,
			    span_of(payload.bytes, sizeof payload.bytes));
}

int channel_send_empty(struct channel *channel, uint16_t kind, uint32_t session,
		       uint16_t stream)
{
	return channel_send(channel, kind, session, stream, span_of(NULL, 0));
}

bool channel_has_output(const struct channel *channel)
{
	return channel->out.start != channel->out.end;
}

int channel_flush(struct channel *channel)
{
	while (channel_has_output(channel)) {
		struct span held = channel_buffer_held(&channel->out);
		ssize_t sent = write(channel->fd, held.data, held.size);

		if (sent < 0 && errno == EINTR)
			continue;
		if (sent < 0)
			return errno == EAGAIN ? 0 : -errno;
		channel_buffer_take(&channel->out, sent);
	}
	return 0;
}

int channel_fill(struct channel *channel)
{
	int rc = buffer_reserve(&channel->in, FILL_SIZE);
	ssize_t got;

	if (rc)
		return rc;
	do {
		got = read(channel->fd, channel->in.data + channel->in.end,
			   FILL_SIZE);
	} while (got < 0 && errno == EINTR);
	if (got < 0)
		return -errno;
	channel->in.end += got;
	return got > 0;
}

int channel_next(struct channel *channel, struct channel_arrival *message)
{
	struct span held = channel_buffer_held(&channel->in);
	const struct channel_message *head = channel_message_at(held, 0);
	uint32_t length;

	if (!head)
		return 0;
	length = channel_message_length(head);
	if (length > channel->max_length)
		return -EPROTO;
	if (!span_has(held, CHANNEL_MESSAGE_SIZEOF, length))
		return 0;
	message->kind = channel_message_kind(head);
	message->stream = channel_message_stream(head);
	message->session = channel_message_session(head);
	message->payload = span_of(held.data + CHANNEL_MESSAGE_SIZEOF, length);
	/* Taken, but not moved: the bytes stay where they are until a fill. */
	channel->in.start += CHANNEL_MESSAGE_SIZEOF + (size_t)length;
	return 1;
}
