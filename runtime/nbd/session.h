/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_SESSION_H
#define RUNTIME_NBD_SESSION_H

#include "runtime/nbd/server.h"
#include "runtime/nbd/wire.h"

/*
 * One client, from the greeting to the end: negotiation (handshake.c,
 * options.c), then requests (transmission.c), until either side has had enough.
 */
struct nbd_offer {
	const struct nbd_export *exports;
	size_t nr_exports; /* at least 1 */
	const struct reporter *reporter;
	struct nbd_tls *tls; /* NULL: none */
	bool is_tls_required;
};

struct nbd_session {
	struct wire wire;
	const struct nbd_offer *offer;

	/* what was negotiated */
	const struct nbd_export *export;
	const struct nbd_export *status_export; /* of set_meta_context */
	bool is_fixed_newstyle, has_no_zeroes;
	struct nbd_agreed agreed;

	struct overlay_write *write; /* NULL before the first one */
	struct slow *slow;	     /* NULL before the first slow request */
};

enum {
	NBD_HANDSHAKE_MILLISECONDS = 10 * 1000,
	NBD_FAREWELL_MILLISECONDS = 1000,
};

/*
 * Serves the client at the other end of `fd` (borrowed) until it is done.
 * Everything that goes wrong is the client's affair, or the reporter's.
 */
void nbd_session_run(int fd, const struct nbd_offer *offer);

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
