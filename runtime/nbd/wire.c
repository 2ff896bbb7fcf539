/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/wire.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>

#include "runtime/base/checked.h"

int wire_init(struct wire *wire, int fd)
{
	memset(wire, 0, sizeof *wire);
	stream_init(&wire->stream, fd);
	wire->in = malloc(WIRE_IN_SIZE);
	return wire->in ? batch_new(&wire->stream, &wire->out) : -ENOMEM;
}

void wire_done(struct wire *wire)
{
	batch_free(wire->out);
	free(wire->in);
	stream_done(&wire->stream);
}

size_t wire_there(const struct wire *wire)
{
	return wire->in_end - wire->in_start;
}

/* Before it waits for the client: what that waits for must be on its way. */
static int receive_more(struct wire *wire)
{
	struct iovec part;
	ssize_t got;
	int rc = batch_flush_all(wire->out);

	if (rc)
		return rc;
	wire->in_end -= wire->in_start;
	memmove(wire->in, wire->in + wire->in_start, wire->in_end);
	wire->in_start = 0;
	part = (struct iovec){ wire->in + wire->in_end,
			       WIRE_IN_SIZE - wire->in_end };
	got = stream_receive(&wire->stream, &part, 1);
	if (got < 0)
		return (int)got;
	wire->in_end += (size_t)got;
	return 0;
}

int wire_take(struct wire *wire, size_t size, struct span *bytes)
{
	assert(size <= WIRE_IN_SIZE);
	while (wire_there(wire) < size) {
		int rc = receive_more(wire);

		if (rc)
			return rc;
	}
	*bytes = span_of(wire->in + wire->in_start, size);
	wire->in_start += size;
	return 0;
}

/* `size` bytes of the room are filled. */
static void advance(struct iovec **room, size_t *nr_room, size_t size)
{
	while (size) {
		size_t step = min_u64(size, (*room)->iov_len);

		(*room)->iov_base = (uint8_t *)(*room)->iov_base + step;
		(*room)->iov_len -= step;
		size -= step;
		if (!(*room)->iov_len) {
			++*room;
			--*nr_room;
		}
	}
}

static void copy_there(struct wire *wire, struct iovec **room, size_t *nr_room)
{
	while (wire_there(wire) && *nr_room) {
		size_t part = min_u64(wire_there(wire), (*room)->iov_len);

		memcpy((*room)->iov_base, wire->in + wire->in_start, part);
		wire->in_start += part;
		advance(room, nr_room, part);
	}
}

int wire_scatter(struct wire *wire, struct iovec *room, size_t nr_room)
{
	size_t left = 0;
	int rc;

	copy_there(wire, &room, &nr_room);
	if (!nr_room)
		return 0;
	for (size_t i = 0; i < nr_room; i++)
		left += room[i].iov_len;
	wire->in_start = wire->in_end = 0;
	rc = batch_flush_all(wire->out);
	while (left && !rc) {
		ssize_t got;
		size_t used;

		room[nr_room] = (struct iovec){ wire->in, WIRE_AHEAD };
		got = stream_receive(&wire->stream, room, nr_room + 1);
		if (got < 0)
			return (int)got;
		used = min_u64((uint64_t)got, left);
		advance(&room, &nr_room, used);
		left -= used;
		wire->in_end = (size_t)got - used;
	}
	return rc;
}

int wire_skip(struct wire *wire, uint64_t size)
{
	while (size) {
		size_t part = min_u64(size, WIRE_IN_SIZE);
		struct span ignored;
		int rc = wire_take(wire, part, &ignored);

		if (rc)
			return rc;
		size -= part;
	}
	return 0;
}

void wire_forget(struct wire *wire)
{
	wire->in_start = wire->in_end = 0;
}

int wire_reserve(struct wire *wire, size_t size, struct mspan *room)
{
	int rc = 0;

	while (!rc && (size > batch_room(wire->out) ||
		       wire->out->nr_parts > BATCH_NR_PARTS - 8))
		rc = batch_flush(wire->out);
	if (rc)
		return rc;
	*room = mspan_of(batch_put(wire->out, size), size);
	memset(room->data, 0, size);
	return 0;
}
