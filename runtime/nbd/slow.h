/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_SLOW_H
#define RUNTIME_NBD_SLOW_H

#include "runtime/nbd/session.h"

/*
 * Requests that wait for slow regions (a network, a cold disk), or for a
 * medium to have what was written, so that others of the connection overtake
 * them. A connection has its own few threads for
 * them, from its first slow request on: shared ones could all be held up by
 * clients that do not take their replies.
 */
enum {
	NBD_SLOW_THREADS = 4,
	NBD_SLOW_WAITING = 64, /* requests; for the next ones all wait */
};

/*
 * The rest of a READ, from `offset`, is served there; anything else is flushed
 * and answered. -EAGAIN where too many wait, -ENOMEM; the caller does it
 * himself then.
 */
int nbd_slow_add(struct nbd_session *session, const struct request *request,
		 uint64_t offset);

/* Gives those on their way a moment, drops the others, ends the threads. The
 * connection is of no use afterwards. */
void nbd_slow_end(struct nbd_session *session);

#endif
