/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/session.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "generated/nbd.h"

void nbd_session_run(int fd, const struct nbd_export *exports,
		     size_t nr_exports, const struct reporter *reporter)
{
	struct nbd_session session = {
		.exports = exports,
		.nr_exports = nr_exports,
		.reporter = reporter,
	};

	if (!wire_init(&session.wire, fd) && !nbd_handshake(&session))
		nbd_transmission(&session);
	/* the last words, to a client that listens */
	wire_set_timeout(&session.wire, NBD_FAREWELL_MILLISECONDS);
	wire_flush(&session.wire);
	free(session.payload);
	wire_done(&session.wire);
}

uint16_t nbd_session_flags(const struct nbd_session *session,
			   const struct nbd_export *export)
{
	uint16_t flags = NBD_TRANSMISSION_FLAGS_HAS_FLAGS |
			 NBD_TRANSMISSION_FLAGS_SEND_FLUSH |
			 NBD_TRANSMISSION_FLAGS_SEND_FUA |
			 NBD_TRANSMISSION_FLAGS_CAN_MULTI_CONN;

	if (export->is_read_only)
		flags |= NBD_TRANSMISSION_FLAGS_READ_ONLY;
	if (session->is_structured)
		flags |= NBD_TRANSMISSION_FLAGS_SEND_DF;
	return flags;
}

int nbd_breach(const struct nbd_session *session, const char *format, ...)
{
	struct ucred peer = { 0 };
	socklen_t size = sizeof peer;
	char text[256];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (!getsockopt(session->wire.fd, SOL_SOCKET, SO_PEERCRED, &peer,
			&size) &&
	    peer.pid)
		report(session->reporter, "NBD client, process %d: %s",
		       (int)peer.pid, text);
	else
		report(session->reporter, "NBD client: %s", text);
	return -EPROTO;
}
