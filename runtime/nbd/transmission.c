/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <inttypes.h>

#include "generated/nbd.h"
#include "runtime/nbd/commands.h"
#include "runtime/nbd/reply.h"

/*
 * Requests, one after the other: each is judged (request.h), then served. One
 * that is refused is answered with an error, and the connection goes on.
 */
enum { MAX_STATUS_PAYLOAD = 4096 };

static int serve_disconnect(struct nbd_session *session, struct batch *batch,
			    const struct request *request)
{
	(void)session;
	(void)batch;
	(void)request;
	return -ECONNRESET;
}

static int (*const commands[])(struct nbd_session *session, struct batch *batch,
			       const struct request *request) = {
	[NBD_COMMAND_READ] = nbd_serve_read,
	[NBD_COMMAND_WRITE] = nbd_serve_write,
	[NBD_COMMAND_DISCONNECT] = serve_disconnect,
	[NBD_COMMAND_FLUSH] = nbd_serve_flush,
	[NBD_COMMAND_TRIM] = nbd_serve_trim,
	[NBD_COMMAND_CACHE] = nbd_serve_cache,
	[NBD_COMMAND_WRITE_ZEROES] = nbd_serve_zero,
	[NBD_COMMAND_BLOCK_STATUS] = nbd_serve_status,
};

static int take_request(struct nbd_session *session, struct request *request)
{
	enum nbd_style style = session->agreed.style;
	struct span bytes;
	int rc = wire_take(&session->wire, request_size(style), &bytes);

	if (rc)
		return rc;
	if (!request_parse(style, bytes, request))
		return nbd_breach(session, "no request where one was due");
	if (request->payload > NBD_MAXIMUM_PAYLOAD)
		return nbd_breach(session,
				  "a request with %" PRIu64 " bytes of data",
				  request->payload);
	return 0;
}

/* The payload of a BLOCK_STATUS says what it is about. */
static int take_status(struct nbd_session *session, struct request *request,
		       struct error *err)
{
	struct span payload;
	int rc;

	if (request->payload > MAX_STATUS_PAYLOAD) {
		fail(err, EINVAL, "a payload of %" PRIu64 " bytes",
		     request->payload);
		return 0;
	}
	rc = wire_take(&session->wire, request->payload, &payload);
	if (rc)
		return rc;
	request->payload = 0;
	request_parse_status(request, payload, err);
	return 0;
}

static int refuse(struct nbd_session *session, const struct request *request,
		  const struct error *err)
{
	int rc = wire_skip(&session->wire, request->payload);

	if (!rc)
		rc = batch_begin(session->wire.out);
	return rc ? rc : reply_error(session->wire.out, request, err);
}

static int serve_request(struct nbd_session *session)
{
	struct batch *batch = session->wire.out;
	struct error err = { 0 };
	struct request request;
	int rc;

	rc = take_request(session, &request);
	if (rc)
		return rc;
	if (request.command == NBD_COMMAND_BLOCK_STATUS && request.payload)
		rc = take_status(session, &request, &err);
	if (rc)
		return rc;
	if (!err.code)
		request_judge(&session->agreed, &request, &err);
	if (err.code)
		return refuse(session, &request, &err);
	rc = batch_begin(batch);
	return rc ? rc : commands[request.command](session, batch, &request);
}

int nbd_transmission(struct nbd_session *session)
{
	int rc;

	session->agreed.size = overlay_size(session->export->disk);
	session->agreed.is_read_only = session->export->is_read_only;
	session->agreed.has_status = session->status_export == session->export;
	session->wire.out->style = session->agreed.style;
	do
		rc = serve_request(session);
	while (!rc);
	return rc;
}
