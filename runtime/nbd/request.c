/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/request.h"

#include <errno.h>
#include <inttypes.h>

#include "generated/nbd.h"
#include "runtime/base/checked.h"

/* A row is a command; FUA is allowed on each. */
static const struct rule {
	uint16_t number;
	uint16_t flags;	 /* allowed */
	bool has_range;	 /* offset and length lie on the disk */
	bool has_data;	 /* so many bytes travel */
	bool is_write;	 /* refused on a read-only export */
	bool is_status;	 /* needs a context */
	bool is_nothing; /* not worth a range, nor an answer */
	int past_end;	 /* errno for what the disk has not */
} rules[] = {
	{ .number = NBD_COMMAND_READ,
	  .flags = NBD_COMMAND_FLAGS_DF,
	  .has_range = true,
	  .has_data = true,
	  .past_end = EINVAL },
	{ .number = NBD_COMMAND_WRITE,
	  .flags = NBD_COMMAND_FLAGS_PAYLOAD_LENGTH,
	  .has_range = true,
	  .has_data = true,
	  .is_write = true,
	  .past_end = ENOSPC },
	{ .number = NBD_COMMAND_DISCONNECT, .is_nothing = true },
	{ .number = NBD_COMMAND_FLUSH },
	{ .number = NBD_COMMAND_TRIM,
	  .has_range = true,
	  .is_write = true,
	  .past_end = EINVAL },
	{ .number = NBD_COMMAND_CACHE, .has_range = true, .past_end = EINVAL },
	{ .number = NBD_COMMAND_WRITE_ZEROES,
	  .flags = NBD_COMMAND_FLAGS_NO_HOLE | NBD_COMMAND_FLAGS_FAST_ZERO,
	  .has_range = true,
	  .is_write = true,
	  .past_end = ENOSPC },
	{ .number = NBD_COMMAND_BLOCK_STATUS,
	  .flags = NBD_COMMAND_FLAGS_REQ_ONE | NBD_COMMAND_FLAGS_PAYLOAD_LENGTH,
	  .has_range = true,
	  .is_status = true,
	  .past_end = EINVAL },
};

size_t request_size(enum nbd_style style)
{
	return style == NBD_EXTENDED ? NBD_EXTENDED_REQUEST_SIZEOF
				     : NBD_REQUEST_SIZEOF;
}

static bool parse_extended(struct span bytes, struct request *request)
{
	const struct nbd_extended_request *wire =
	    nbd_extended_request_at(bytes, 0);

	*request = (struct request){
		.flags = nbd_extended_request_flags(wire),
		.command = nbd_extended_request_command(wire),
		.cookie = nbd_extended_request_cookie(wire),
		.offset = nbd_extended_request_offset(wire),
		.length = nbd_extended_request_length(wire),
	};
	if (request->flags & NBD_COMMAND_FLAGS_PAYLOAD_LENGTH)
		request->payload = request->length;
	return nbd_extended_request_magic(wire) == NBD_EXTENDED_REQUEST_MAGIC;
}

bool request_parse(enum nbd_style style, struct span bytes,
		   struct request *request)
{
	const struct nbd_request *wire;

	if (style == NBD_EXTENDED)
		return parse_extended(bytes, request);
	wire = nbd_request_at(bytes, 0);
	*request = (struct request){
		.flags = nbd_request_flags(wire),
		.command = nbd_request_command(wire),
		.cookie = nbd_request_cookie(wire),
		.offset = nbd_request_offset(wire),
		.length = nbd_request_length(wire),
	};
	if (request->command == NBD_COMMAND_WRITE)
		request->payload = request->length;
	return nbd_request_magic(wire) == NBD_REQUEST_MAGIC;
}

int request_parse_status(struct request *request, struct span payload,
			 struct error *err)
{
	struct nbd_status_payload view;
	uint32_t id;

	if (nbd_status_payload_at(payload, 0, &view, NULL))
		return fail(err, EINVAL, "a payload of %" PRIu64 " bytes",
			    payload.size);
	request->length = nbd_status_payload_length(&view);
	/* one context there is, so one may be wanted, once */
	if (payload.size != NBD_STATUS_PAYLOAD_MIN_SIZE + 4 ||
	    nbd_status_payload_contexts(&view, 0, &id, NULL) ||
	    id != NBD_ALLOCATION_ID)
		return fail(err, EINVAL, "contexts that were never agreed on");
	return 0;
}

static const struct rule *find_rule(uint16_t number)
{
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
		if (rules[i].number == number)
			return &rules[i];
	return NULL;
}

static int judge_flags(const struct nbd_agreed *agreed, const struct rule *rule,
		       const struct request *request, struct error *err)
{
	const uint16_t payload = NBD_COMMAND_FLAGS_PAYLOAD_LENGTH;
	uint16_t allowed = rule->flags | NBD_COMMAND_FLAGS_FUA;

	if (agreed->style == NBD_SIMPLE)
		allowed &= ~NBD_COMMAND_FLAGS_DF;
	if (agreed->style != NBD_EXTENDED)
		allowed &= ~payload;
	if (request->flags & ~allowed)
		return fail(err, EINVAL, "command %u with flags 0x%x",
			    request->command, request->flags);
	if (agreed->style == NBD_EXTENDED &&
	    request->command == NBD_COMMAND_WRITE &&
	    !(request->flags & payload))
		return fail(err, EINVAL, "a write without its payload");
	return 0;
}

static int judge_range(const struct nbd_agreed *agreed, const struct rule *rule,
		       const struct request *request, struct error *err)
{
	if (!rule->has_range && (request->offset || request->length))
		return fail(err, EINVAL,
			    "command %u takes no offset and length",
			    request->command);
	if (!rule->has_range)
		return 0;
	if (rule->has_data && request->length > NBD_MAXIMUM_DATA)
		return fail(err, EINVAL, "%" PRIu64 " bytes in one request",
			    request->length);
	if (!range_fits(request->offset, request->length, agreed->size))
		return fail(err, rule->past_end,
			    "disk of %" PRIu64 " bytes: no %" PRIu64
			    " bytes at %" PRIu64,
			    agreed->size, request->length, request->offset);
	return 0;
}

int request_judge(const struct nbd_agreed *agreed,
		  const struct request *request, struct error *err)
{
	const struct rule *rule = find_rule(request->command);
	int rc;

	if (!rule)
		return fail(err, EINVAL, "command %u is not supported",
			    request->command);
	if (rule->is_nothing)
		return 0;
	rc = judge_flags(agreed, rule, request, err);
	if (rc)
		return rc;
	if (rule->is_write && agreed->is_read_only)
		return fail(err, EPERM, "the export is read-only");
	if (rule->is_status && !agreed->has_status)
		return fail(err, EINVAL, "no context was agreed on");
	if (rule->is_status && !request->length)
		return fail(err, EINVAL, "a status of no bytes");
	return judge_range(agreed, rule, request, err);
}
