/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "generated/nbd.h"
#include "runtime/nbd/options.h"

/*
 * Fixed newstyle negotiation: the server greets, the client sends options one
 * at a time and each is answered, until one of them starts the transmission.
 */
enum {
	MAX_OPTIONS = 1000,	/* a list of exports takes some for each */
	MAX_DATA = 16 * 1024,	/* of an option that is looked at */
	MAX_SKIPPED = 1 << 20,	/* of one that is answered at all */
	MAX_EXPORT_NAME = 4096, /* "MUST NOT be longer than" */
};

static int greet(struct nbd_session *session)
{
	struct nbd_greeting *greeting;
	struct mspan room;
	int rc;

	rc = wire_reserve(&session->wire, NBD_GREETING_SIZEOF, &room);
	if (rc)
		return rc;
	greeting = nbd_greeting_edit_at(room, 0);
	nbd_greeting_set_magic(greeting, NBD_MAGIC);
	nbd_greeting_set_option_magic(greeting, NBD_OPTION_MAGIC);
	nbd_greeting_set_flags(greeting, NBD_HANDSHAKE_FLAGS_FIXED_NEWSTYLE |
					     NBD_HANDSHAKE_FLAGS_NO_ZEROES);
	return 0;
}

static int take_client_flags(struct nbd_session *session)
{
	const uint32_t known =
	    NBD_CLIENT_FLAGS_FIXED_NEWSTYLE | NBD_CLIENT_FLAGS_NO_ZEROES;
	struct span bytes;
	uint32_t flags;
	int rc;

	rc = wire_take(&session->wire, NBD_CLIENT_GREETING_SIZEOF, &bytes);
	if (rc)
		return rc;
	flags = nbd_client_greeting_flags(nbd_client_greeting_at(bytes, 0));
	if (flags & ~known)
		return nbd_breach(session, "unknown client flags 0x%x", flags);
	session->is_fixed_newstyle = flags & NBD_CLIENT_FLAGS_FIXED_NEWSTYLE;
	session->has_no_zeroes = flags & NBD_CLIENT_FLAGS_NO_ZEROES;
	return 0;
}

/* The option's data has not been taken yet. */
static int answer_option(struct nbd_session *session, uint32_t number,
			 uint32_t length)
{
	struct span data;
	int rc;

	if (number == NBD_OPTION_EXPORT_NAME && length > MAX_EXPORT_NAME)
		return nbd_breach(session, "an export name of %u bytes",
				  length);
	if (length > MAX_DATA) {
		rc = wire_skip(&session->wire, length);
		return rc ? rc : nbd_option_refuse_size(session, number);
	}
	rc = wire_take(&session->wire, length, &data);
	return rc ? rc : nbd_option_answer(session, number, data);
}

static int take_option(struct nbd_session *session)
{
	const struct nbd_option_request *request;
	uint32_t number, length;
	struct span bytes;
	int rc;

	rc = wire_take(&session->wire, NBD_OPTION_REQUEST_SIZEOF, &bytes);
	if (rc)
		return rc;
	request = nbd_option_request_at(bytes, 0);
	if (nbd_option_request_magic(request) != NBD_OPTION_MAGIC)
		return nbd_breach(session, "no option where one was due");
	number = nbd_option_request_option(request);
	length = nbd_option_request_length(request);
	if (length > MAX_SKIPPED)
		return nbd_breach(session, "option %u with %u bytes of data",
				  number, length);
	if (!session->is_fixed_newstyle && number != NBD_OPTION_EXPORT_NAME)
		return nbd_breach(session,
				  "option %u before fixed newstyle was agreed",
				  number);
	return answer_option(session, number, length);
}

static int negotiate(struct nbd_session *session)
{
	int rc = greet(session);

	if (!rc)
		rc = take_client_flags(session);
	for (int i = 0; !rc && i < MAX_OPTIONS; i++)
		rc = take_option(session);
	if (!rc)
		return nbd_breach(session, "%d options and no end",
				  MAX_OPTIONS);
	return rc == NBD_TRANSMIT ? 0 : rc;
}

int nbd_handshake(struct nbd_session *session)
{
	int rc;

	stream_set_timeout(&session->wire.stream, NBD_HANDSHAKE_MILLISECONDS);
	rc = negotiate(session);
	stream_set_timeout(&session->wire.stream, 0);
	if (rc == -ETIMEDOUT)
		nbd_breach(session, "no end of negotiation in %d seconds",
			   NBD_HANDSHAKE_MILLISECONDS / 1000);
	return rc;
}
