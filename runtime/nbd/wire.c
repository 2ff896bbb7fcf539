/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/wire.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

#include "runtime/base/checked.h"

int wire_init(struct wire *wire, int fd)
{
	memset(wire, 0, sizeof *wire);
	wire->fd = fd;
	wire->in = malloc(WIRE_IN_SIZE);
	wire->out = malloc(WIRE_OUT_SIZE);
	wire->out_size = WIRE_OUT_SIZE;
	return wire->in && wire->out ? 0 : -ENOMEM;
}

void wire_done(struct wire *wire)
{
	free(wire->in);
	free(wire->out);
	wire->in = wire->out = NULL;
}

static int64_t now_milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void wire_set_timeout(struct wire *wire, unsigned milliseconds)
{
	wire->deadline = milliseconds ? now_milliseconds() + milliseconds : 0;
}

/* Until the socket is ready for `events`, or the deadline. */
static int wait_ready(const struct wire *wire, short events)
{
	struct pollfd poll_fd = { .fd = wire->fd, .events = events };

	for (;;) {
		int64_t left = wire->deadline - now_milliseconds();
		int ready;

		if (left <= 0)
			return -ETIMEDOUT;
		ready = poll(&poll_fd, 1, (int)left);
		if (ready > 0)
			return 0;
		if (ready < 0 && errno != EINTR)
			return -errno;
	}
}

/* What there is to receive, `size` bytes at most; waits for the first. */
static int receive(struct wire *wire, uint8_t *to, size_t size, size_t *got)
{
	for (;;) {
		int rc = wire->deadline ? wait_ready(wire, POLLIN) : 0;
		ssize_t received;

		if (rc)
			return rc;
		received = recv(wire->fd, to, size, 0);
		if (received > 0) {
			*got = (size_t)received;
			return 0;
		}
		if (received == 0)
			return -ECONNRESET;
		if (errno != EINTR)
			return -errno;
	}
}

static int send_all(struct wire *wire, const uint8_t *data, size_t size)
{
	int flags = MSG_NOSIGNAL | (wire->deadline ? MSG_DONTWAIT : 0);

	while (size) {
		int rc = wire->deadline ? wait_ready(wire, POLLOUT) : 0;
		ssize_t sent;

		if (rc)
			return rc;
		sent = send(wire->fd, data, size, flags);
		if (sent < 0 && errno != EINTR && errno != EAGAIN)
			return -errno;
		if (sent > 0) {
			data += sent;
			size -= (size_t)sent;
		}
	}
	return 0;
}

int wire_flush(struct wire *wire)
{
	size_t size = wire->out_end;

	/* also on failure: half of it may be gone already */
	wire->out_end = 0;
	return send_all(wire, wire->out, size);
}

int wire_take(struct wire *wire, size_t size, struct span *bytes)
{
	assert(size <= WIRE_IN_SIZE);
	while (wire->in_end - wire->in_start < size) {
		size_t got;
		/* what the client waits for must be on its way */
		int rc = wire_flush(wire);

		if (rc)
			return rc;
		wire->in_end -= wire->in_start;
		memmove(wire->in, wire->in + wire->in_start, wire->in_end);
		wire->in_start = 0;
		rc = receive(wire, wire->in + wire->in_end,
			     WIRE_IN_SIZE - wire->in_end, &got);
		if (rc)
			return rc;
		wire->in_end += got;
	}
	*bytes = span_of(wire->in + wire->in_start, size);
	wire->in_start += size;
	return 0;
}

int wire_read(struct wire *wire, void *buffer, size_t size)
{
	size_t there = min_u64(wire->in_end - wire->in_start, size);
	uint8_t *next = buffer;
	int rc;

	memcpy(next, wire->in + wire->in_start, there);
	wire->in_start += there;
	next += there;
	size -= there;
	rc = size ? wire_flush(wire) : 0;
	while (size && !rc) {
		size_t got = 0;

		rc = receive(wire, next, size, &got);
		next += got;
		size -= got;
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

/* An empty out buffer of that size. */
static int resize_out(struct wire *wire, size_t size)
{
	uint8_t *out = malloc(size);

	if (!out)
		return -ENOMEM;
	free(wire->out);
	wire->out = out;
	wire->out_size = size;
	return 0;
}

int wire_reserve(struct wire *wire, size_t size, struct mspan *room)
{
	int rc = 0;

	if (size > wire->out_size - wire->out_end)
		rc = wire_flush(wire);
	if (rc)
		return rc;
	if (size > wire->out_size)
		rc = resize_out(wire, size);
	else if (!wire->out_end && size <= WIRE_OUT_SIZE &&
		 wire->out_size > WIRE_OUT_SIZE)
		resize_out(wire, WIRE_OUT_SIZE); /* or the large one serves */
	if (rc)
		return rc;
	*room = mspan_of(wire->out + wire->out_end, size);
	return 0;
}

void wire_commit(struct wire *wire, size_t size)
{
	assert(size <= wire->out_size - wire->out_end);
	wire->out_end += size;
}
