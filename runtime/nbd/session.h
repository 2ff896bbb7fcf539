/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_SESSION_H
#define RUNTIME_NBD_SESSION_H

#include "runtime/nbd/server.h"
#include "runtime/nbd/wire.h"

/*
 * One client, from the greeting to the end: negotiation (handshake.c,
 * options.c), then requests (transmission.c), until either side has had enough.
 */
struct nbd_session {
	struct wire wire;
	const struct nbd_export *exports;
	size_t nr_exports; /* at least 1 */
	const struct reporter *reporter;

	/* what was negotiated */
	const struct nbd_export *export;
	bool is_fixed_newstyle, has_no_zeroes, is_structured;

	uint8_t *payload; /* of a write; NULL before the first one */
};

enum {
	NBD_MINIMUM_BLOCK = 1,
	NBD_PREFERRED_BLOCK = 4096,
	NBD_MAXIMUM_REQUEST = 32 << 20, /* in bytes */
	NBD_HANDSHAKE_MILLISECONDS = 10 * 1000,
	NBD_FAREWELL_MILLISECONDS = 1000,
};

/*
 * Serves the client at the other end of `fd` (borrowed) until it is done.
 * Everything that goes wrong is the client's affair, or the reporter's.
 */
void nbd_session_run(int fd, const struct nbd_export *exports,
		     size_t nr_exports, const struct reporter *reporter);

/* Negotiates. Returns 0 when requests may come, else a negative errno. */
int nbd_handshake(struct nbd_session *session);

/* Answers requests. Returns why it ended, a negative errno. */
int nbd_transmission(struct nbd_session *session);

/* What the export can do, as the client is told: NBD_TRANSMISSION_FLAGS_... */
uint16_t nbd_session_flags(const struct nbd_session *session,
			   const struct nbd_export *export);

/* Reports that the client broke the protocol. Returns -EPROTO. */
int nbd_breach(const struct nbd_session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
