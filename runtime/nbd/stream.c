/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/stream.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <time.h>

#include "runtime/nbd/tls.h"

void stream_init(struct stream *stream, int fd)
{
	memset(stream, 0, sizeof *stream);
	stream->fd = fd;
	pthread_mutex_init(&stream->sending, NULL);
}

void stream_done(struct stream *stream)
{
	nbd_tls_end(stream);
	pthread_mutex_destroy(&stream->sending);
}

static int64_t now_milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void stream_set_timeout(struct stream *stream, unsigned milliseconds)
{
	stream->deadline = milliseconds ? now_milliseconds() + milliseconds : 0;
}

int stream_wait(const struct stream *stream, short events)
{
	struct pollfd poll_fd = { .fd = stream->fd, .events = events };

	for (;;) {
		int64_t left = stream->deadline - now_milliseconds();
		int ready;

		if (!stream->deadline)
			left = -1;
		else if (left <= 0)
			return -ETIMEDOUT;
		ready = poll(&poll_fd, 1, (int)left);
		if (ready > 0)
			return 0;
		if (ready < 0 && errno != EINTR)
			return -errno;
	}
}

ssize_t stream_receive(struct stream *stream, const struct iovec *parts,
		       size_t nr_parts)
{
	struct msghdr message = { .msg_iov = (struct iovec *)parts,
				  .msg_iovlen = nr_parts };

	if (stream->tls)
		return nbd_tls_receive(stream, parts);
	for (;;) {
		int rc = stream->deadline ? stream_wait(stream, POLLIN) : 0;
		ssize_t received;

		if (rc)
			return rc;
		received = nr_parts == 1 ? recv(stream->fd, parts->iov_base,
						parts->iov_len, 0)
					 : recvmsg(stream->fd, &message, 0);
		if (received > 0)
			return received;
		if (received == 0)
			return -ECONNRESET;
		if (errno != EINTR)
			return -errno;
	}
}

ssize_t stream_send(struct stream *stream, const struct iovec *parts,
		    size_t nr_parts)
{
	int flags = MSG_NOSIGNAL | (stream->deadline ? MSG_DONTWAIT : 0);
	struct msghdr message = { .msg_iov = (struct iovec *)parts,
				  .msg_iovlen = nr_parts };

	if (stream->tls)
		return nbd_tls_send(stream, parts);
	for (;;) {
		int rc = stream->deadline ? stream_wait(stream, POLLOUT) : 0;
		ssize_t sent;

		if (rc)
			return rc;
		sent = nr_parts == 1 ? send(stream->fd, parts->iov_base,
					    parts->iov_len, flags)
				     : sendmsg(stream->fd, &message, flags);
		if (sent > 0)
			return sent;
		if (sent < 0 && errno != EINTR && errno != EAGAIN)
			return -errno;
	}
}

ssize_t stream_send_file(struct stream *stream, int fd, uint64_t from,
			 size_t length)
{
	off_t offset = (off_t)from;

	for (;;) {
		ssize_t sent = sendfile(stream->fd, fd, &offset, length);

		if (sent >= 0)
			return sent;
		if (errno != EINTR && errno != EAGAIN)
			return -errno;
	}
}
