/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/session.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "generated/nbd.h"
#include "runtime/nbd/slow.h"

/* A reply that is half sent holds up those of slow requests. Whoever sends
 * holds `sending`, and so nobody looks at the deadline meanwhile. */
static void end_half_sent(struct wire *wire)
{
	if (!wire->out || !wire->out->is_locked)
		return;
	stream_set_timeout(&wire->stream, NBD_FAREWELL_MILLISECONDS);
	batch_flush_all(wire->out);
}

void nbd_session_run(int fd, const struct nbd_offer *offer)
{
	struct nbd_session session = { .offer = offer };
	struct wire *wire = &session.wire;

	if (!wire_init(wire, fd) && !nbd_handshake(&session))
		nbd_transmission(&session);
	end_half_sent(wire);
	nbd_slow_end(&session);
	/* the last words, to a client that listens */
	stream_set_timeout(&wire->stream, NBD_FAREWELL_MILLISECONDS);
	if (wire->out)
		batch_flush_all(wire->out);
	free(session.write);
	wire_done(wire);
}

uint16_t nbd_session_flags(const struct nbd_session *session,
			   const struct nbd_export *export)
{
	enum nbd_style style = session->agreed.style;
	uint16_t flags = NBD_TRANSMISSION_FLAGS_HAS_FLAGS |
			 NBD_TRANSMISSION_FLAGS_SEND_FLUSH |
			 NBD_TRANSMISSION_FLAGS_SEND_FUA |
			 NBD_TRANSMISSION_FLAGS_CAN_MULTI_CONN |
			 NBD_TRANSMISSION_FLAGS_SEND_CACHE;

	if (export->is_read_only)
		flags |= NBD_TRANSMISSION_FLAGS_READ_ONLY;
	else
		flags |= NBD_TRANSMISSION_FLAGS_SEND_TRIM |
			 NBD_TRANSMISSION_FLAGS_SEND_WRITE_ZEROES |
			 NBD_TRANSMISSION_FLAGS_SEND_FAST_ZERO;
	if (style != NBD_SIMPLE)
		flags |= NBD_TRANSMISSION_FLAGS_SEND_DF;
	if (style == NBD_EXTENDED)
		flags |= NBD_TRANSMISSION_FLAGS_BLOCK_STATUS_PAYLOAD;
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
	if (!getsockopt(session->wire.stream.fd, SOL_SOCKET, SO_PEERCRED, &peer,
			&size) &&
	    peer.pid)
		report(session->offer->reporter, "NBD client, process %d: %s",
		       (int)peer.pid, text);
	else
		report(session->offer->reporter, "NBD client: %s", text);
	return -EPROTO;
}
