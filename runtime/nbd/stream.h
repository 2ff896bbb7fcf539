/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_STREAM_H
#define RUNTIME_NBD_STREAM_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/uio.h>

/*
 * A connected stream socket, with or without TLS on it.
 *
 * Functions return 0, a number of bytes, or a negative errno: -ECONNRESET
 * where the client ended the stream, -ETIMEDOUT past the deadline, what the
 * system said otherwise. After a failure other than -EFAULT the connection is
 * of no use any more. One thread receives; several may send, each holding
 * `sending` for a whole message. Another may shut the socket down to end it.
 */
struct stream {
	int fd;		  /* borrowed */
	int64_t deadline; /* CLOCK_MONOTONIC in milliseconds; 0: none */
	struct nbd_tls_session *tls; /* NULL: plain */
	pthread_mutex_t sending;
};

void stream_init(struct stream *stream, int fd);
/* Ends TLS, not the socket. */
void stream_done(struct stream *stream);

/* From now on everything together must be over in that time; 0: no limit. */
void stream_set_timeout(struct stream *stream, unsigned milliseconds);

/* Into the first of `parts` first; waits for the first byte. */
ssize_t stream_receive(struct stream *stream, const struct iovec *parts,
		       size_t nr_parts);

/*
 * Sends some of it and says how much. -EFAULT: nothing was sent, and some of
 * the bytes, not necessarily the first ones, cannot be read (a page of a file
 * that was cut). With TLS nobody but the program itself could read them: such
 * bytes must not be given then.
 */
ssize_t stream_send(struct stream *stream, const struct iovec *parts,
		    size_t nr_parts);

/* Sends some of a file's bytes. 0: it has no more. Not with TLS. */
ssize_t stream_send_file(struct stream *stream, int fd, uint64_t from,
			 size_t length);

/* Waits until the socket is ready for `events`, or the deadline. */
int stream_wait(const struct stream *stream, short events);

#endif
