/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_COMMANDS_H
#define RUNTIME_NBD_COMMANDS_H

#include "runtime/nbd/session.h"

/*
 * What is done for each command, once the request was judged (request.h). A
 * reply goes to `batch`, which is the wire's own, or a worker's. Returns 0, or
 * a negative errno to hang up.
 */
int nbd_serve_read(struct nbd_session *session, struct batch *batch,
		   const struct request *request);
int nbd_serve_write(struct nbd_session *session, struct batch *batch,
		    const struct request *request);
int nbd_serve_zero(struct nbd_session *session, struct batch *batch,
		   const struct request *request);
int nbd_serve_trim(struct nbd_session *session, struct batch *batch,
		   const struct request *request);
int nbd_serve_flush(struct nbd_session *session, struct batch *batch,
		    const struct request *request);
int nbd_serve_cache(struct nbd_session *session, struct batch *batch,
		    const struct request *request);
int nbd_serve_status(struct nbd_session *session, struct batch *batch,
		     const struct request *request);

/* What is left of a request with FUA, or of FLUSH: all that was written before
 * is made to last, and then it is answered. Any thread. */
int nbd_flush_and_reply(struct nbd_session *session, struct batch *batch,
			const struct request *request);

/* The rest of a READ, from `offset`, on a thread that can wait. */
int nbd_read_from(struct nbd_session *session, struct batch *batch,
		  const struct request *request, uint64_t offset);

#endif
