/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/options.h"

#include <errno.h>

#include "generated/nbd.h"
#include "runtime/base/checked.h"
#include "runtime/nbd/tls.h"

/*
 * A row in `options` is an option, a row in `infos` a kind of information;
 * what has no row is answered with "unsupported".
 */

/* -------------------------------------------------------------- replies */

/* A reply's header, and room behind it for its `length` bytes. */
static int begin_reply(struct nbd_session *session, uint32_t option,
		       uint32_t answer, size_t length, struct mspan *payload)
{
	struct nbd_option_reply *reply;
	struct mspan room;
	int rc;

	rc = wire_reserve(&session->wire, NBD_OPTION_REPLY_SIZEOF + length,
			  &room);
	if (rc)
		return rc;
	reply = nbd_option_reply_edit_at(room, 0);
	nbd_option_reply_set_magic(reply, NBD_OPTION_REPLY_MAGIC);
	nbd_option_reply_set_option(reply, option);
	nbd_option_reply_set_answer(reply, answer);
	nbd_option_reply_set_length(reply, (uint32_t)length);
	*payload = mspan_of(room.data + NBD_OPTION_REPLY_SIZEOF, length);
	return 0;
}

/* A reply that is nothing but a text; "" for none. */
static int reply_text(struct nbd_session *session, uint32_t option,
		      uint32_t answer, const char *text)
{
	size_t length = strlen(text);
	struct mspan payload;
	int rc = begin_reply(session, option, answer, length, &payload);

	if (!rc)
		memcpy(payload.data, text, length);
	return rc;
}

static int acknowledge(struct nbd_session *session, uint32_t option)
{
	return reply_text(session, option, NBD_OPTION_ANSWER_ACK, "");
}

static const struct nbd_export *find_export(const struct nbd_session *session,
					    struct span name)
{
	for (size_t i = 0; i < session->offer->nr_exports; i++) {
		const struct nbd_export *export = &session->offer->exports[i];

		if (strlen(export->name) == name.size &&
		    !memcmp(export->name, name.data, name.size))
			return export;
	}
	return name.size ? NULL : &session->offer->exports[0];
}

/* ------------------------------------------------------- info and go */

struct info_request {
	uint32_t option; /* info or go */
	const struct nbd_export *export;
};

static int reply_info_export(struct nbd_session *session,
			     const struct info_request *request)
{
	struct nbd_info_export *info;
	struct mspan payload;
	int rc;

	rc = begin_reply(session, request->option, NBD_OPTION_ANSWER_INFO,
			 NBD_INFO_EXPORT_SIZEOF, &payload);
	if (rc)
		return rc;
	info = nbd_info_export_edit_at(payload, 0);
	nbd_info_export_set_kind(info, NBD_INFO_EXPORT_SIZE);
	nbd_info_export_set_export_size(info,
					overlay_size(request->export->disk));
	nbd_info_export_set_flags(info,
				  nbd_session_flags(session, request->export));
	return 0;
}

static int reply_info_text(struct nbd_session *session, uint32_t option,
			   uint16_t kind, const char *text)
{
	struct span said = span_of(text, strlen(text));
	struct nbd_info_text_edit info;
	struct mspan payload;
	int rc;

	rc = begin_reply(session, option, NBD_OPTION_ANSWER_INFO,
			 NBD_INFO_TEXT_MIN_SIZE + said.size, &payload);
	if (rc)
		return rc;
	rc = nbd_info_text_edit_at(payload, 0, &info, NULL);
	if (rc)
		return rc;
	nbd_info_text_set_kind(&info, kind);
	return nbd_info_text_put_text(&info, said, NULL);
}

static int reply_info_name(struct nbd_session *session,
			   const struct info_request *request)
{
	return reply_info_text(session, request->option, NBD_INFO_NAME,
			       request->export->name);
}

static int reply_info_description(struct nbd_session *session,
				  const struct info_request *request)
{
	const char *text = request->export->description;

	return text ? reply_info_text(session, request->option,
				      NBD_INFO_DESCRIPTION, text)
		    : 0;
}

static int reply_info_block_size(struct nbd_session *session,
				 const struct info_request *request)
{
	struct nbd_info_block_size *info;
	struct mspan payload;
	int rc;

	rc = begin_reply(session, request->option, NBD_OPTION_ANSWER_INFO,
			 NBD_INFO_BLOCK_SIZE_SIZEOF, &payload);
	if (rc)
		return rc;
	info = nbd_info_block_size_edit_at(payload, 0);
	nbd_info_block_size_set_kind(info, NBD_INFO_BLOCK_SIZE);
	nbd_info_block_size_set_minimum(info, NBD_MINIMUM_BLOCK);
	nbd_info_block_size_set_preferred(info, NBD_PREFERRED_BLOCK);
	nbd_info_block_size_set_maximum(info, NBD_MAXIMUM_DATA);
	return 0;
}

static const struct {
	uint16_t kind;
	bool is_always; /* asked for or not */
	int (*reply)(struct nbd_session *session,
		     const struct info_request *request);
} infos[] = {
	{ NBD_INFO_EXPORT_SIZE, true, reply_info_export },
	{ NBD_INFO_NAME, false, reply_info_name },
	{ NBD_INFO_DESCRIPTION, false, reply_info_description },
	{ NBD_INFO_BLOCK_SIZE, false, reply_info_block_size },
};

/* False: malformed. */
static bool parse_info(struct span data, struct nbd_info_request *request)
{
	uint64_t size;

	return !nbd_info_request_at(data, 0, request, NULL) &&
	       !nbd_info_request_total_size(request, &size, NULL) &&
	       size == data.size;
}

static bool is_wanted(const struct nbd_info_request *wanted, uint16_t kind)
{
	uint16_t asked;

	for (uint64_t i = 0; !nbd_info_request_infos(wanted, i, &asked, NULL);
	     i++)
		if (asked == kind)
			return true;
	return false;
}

static int reply_infos(struct nbd_session *session,
		       const struct info_request *request,
		       const struct nbd_info_request *wanted)
{
	int rc = 0;

	for (size_t i = 0; i < sizeof infos / sizeof *infos && !rc; i++)
		if (infos[i].is_always || is_wanted(wanted, infos[i].kind))
			rc = infos[i].reply(session, request);
	return rc ? rc : acknowledge(session, request->option);
}

/* Sets `export` where the request could be granted, else NULL. */
static int answer_info_or_go(struct nbd_session *session, uint32_t option,
			     struct span data, const struct nbd_export **export)
{
	struct info_request request = { .option = option };
	struct nbd_info_request wanted;
	struct span name;

	*export = NULL;
	if (!parse_info(data, &wanted) ||
	    nbd_info_request_name_bytes(&wanted, &name, NULL))
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "its lengths do not add up");
	request.export = find_export(session, name);
	if (!request.export)
		return reply_text(session, option, NBD_OPTION_ANSWER_UNKNOWN,
				  "there is no export of that name");
	*export = request.export;
	return reply_infos(session, &request, &wanted);
}

static int answer_info(struct nbd_session *session, struct span data)
{
	const struct nbd_export *export;

	return answer_info_or_go(session, NBD_OPTION_INFO, data, &export);
}

static int answer_go(struct nbd_session *session, struct span data)
{
	const struct nbd_export *export;
	int rc = answer_info_or_go(session, NBD_OPTION_GO, data, &export);

	session->export = export;
	return rc ? rc : export ? NBD_TRANSMIT : 0;
}

/* ----------------------------------------------------- the other options */

/* Hangs up, and says on what; the name is the client's, so what a terminal
 * might take for more than text is left out. */
static int refuse_export(const struct nbd_session *session, struct span name)
{
	char text[100];
	size_t length = min_u64(name.size, sizeof text - 1);

	for (size_t i = 0; i < length; i++)
		text[i] = name.data[i] < ' ' || name.data[i] > '~'
			      ? '?'
			      : (char)name.data[i];
	text[length] = '\0';
	return nbd_breach(session, "there is no export '%s'", text);
}

/* From before there were option replies: nothing can be refused but by
 * hanging up. */
static int answer_export_name(struct nbd_session *session, struct span data)
{
	size_t padding = session->has_no_zeroes ? 0 : NBD_EXPORT_PADDING;
	struct nbd_export_reply *reply;
	struct mspan room;
	int rc;

	if (session->agreed.style == NBD_EXTENDED)
		return nbd_breach(session,
				  "export_name after extended headers");
	session->export = find_export(session, data);
	if (!session->export)
		return refuse_export(session, data);
	rc = wire_reserve(&session->wire, NBD_EXPORT_REPLY_SIZEOF + padding,
			  &room);
	if (rc)
		return rc;
	reply = nbd_export_reply_edit_at(room, 0);
	nbd_export_reply_set_export_size(reply,
					 overlay_size(session->export->disk));
	nbd_export_reply_set_flags(reply,
				   nbd_session_flags(session, session->export));
	return NBD_TRANSMIT;
}

static int answer_abort(struct nbd_session *session, struct span data)
{
	int rc = acknowledge(session, NBD_OPTION_ABORT);

	(void)data;
	return rc ? rc : -ECONNRESET;
}

static int list_export(struct nbd_session *session,
		       const struct nbd_export *export)
{
	const char *description =
	    export->description ? export->description : "";
	struct span name = span_of(export->name, strlen(export->name));
	struct span details = span_of(description, strlen(description));
	struct nbd_export_entry_edit entry;
	struct mspan payload;
	int rc;

	rc = begin_reply(session, NBD_OPTION_LIST, NBD_OPTION_ANSWER_SERVER,
			 NBD_EXPORT_ENTRY_MIN_SIZE + name.size + details.size,
			 &payload);
	if (rc)
		return rc;
	rc = nbd_export_entry_edit_at(payload, 0, &entry, NULL);
	if (rc)
		return rc;
	nbd_export_entry_set_name_length(&entry, (uint32_t)name.size);
	rc = nbd_export_entry_put_name(&entry, name, NULL);
	return rc ? rc : nbd_export_entry_put_details(&entry, details, NULL);
}

static int answer_list(struct nbd_session *session, struct span data)
{
	if (data.size)
		return reply_text(session, NBD_OPTION_LIST,
				  NBD_OPTION_ANSWER_INVALID,
				  "a list takes no data");
	for (size_t i = 0; i < session->offer->nr_exports; i++) {
		int rc = list_export(session, &session->offer->exports[i]);

		if (rc)
			return rc;
	}
	return acknowledge(session, NBD_OPTION_LIST);
}

static int answer_structured_reply(struct nbd_session *session,
				   struct span data)
{
	const uint32_t option = NBD_OPTION_STRUCTURED_REPLY;

	if (data.size)
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "structured replies take no data");
	if (session->agreed.style == NBD_EXTENDED)
		return reply_text(session, option,
				  NBD_OPTION_ANSWER_EXTENDED_HEADERS_REQUIRED,
				  "extended headers are agreed already");
	session->agreed.style = NBD_STRUCTURED;
	return acknowledge(session, option);
}

static int answer_extended_headers(struct nbd_session *session,
				   struct span data)
{
	const uint32_t option = NBD_OPTION_EXTENDED_HEADERS;

	if (data.size)
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "extended headers take no data");
	if (session->agreed.style == NBD_EXTENDED)
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "extended headers are agreed already");
	session->agreed.style = NBD_EXTENDED;
	return acknowledge(session, option);
}

/* What came before was plain, and anybody on the way may have said it: of the
 * options nothing stays agreed, and what came behind the option does not count
 * as said through TLS (CVE-2021-3716). */
static int begin_tls(struct nbd_session *session)
{
	struct wire *wire = &session->wire;
	struct error err = { 0 };
	int rc = batch_flush_all(wire->out);

	if (rc)
		return rc;
	rc = nbd_tls_begin(session->offer->tls, &wire->stream, &err);
	if (rc && err.code)
		nbd_breach(session, "%s", err.text);
	session->agreed = (struct nbd_agreed){ 0 };
	session->status_export = NULL;
	return rc;
}

static int answer_starttls(struct nbd_session *session, struct span data)
{
	const uint32_t option = NBD_OPTION_STARTTLS;
	int rc;

	if (data.size)
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "starttls takes no data");
	if (!session->offer->tls)
		return reply_text(session, option,
				  NBD_OPTION_ANSWER_UNSUPPORTED,
				  "this server has no TLS");
	if (session->wire.stream.tls)
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "this is TLS already");
	if (wire_there(&session->wire))
		return nbd_breach(session, "more than starttls before TLS");
	rc = acknowledge(session, option);
	return rc ? rc : begin_tls(session);
}

/* ---------------------------------------------------------- meta contexts */

static const char allocation[] = "base:allocation";

static int reply_context(struct nbd_session *session, uint32_t option)
{
	struct span name = span_of(allocation, sizeof allocation - 1);
	struct nbd_meta_context_edit context;
	struct mspan payload;
	int rc;

	rc = begin_reply(session, option, NBD_OPTION_ANSWER_META_CONTEXT,
			 NBD_META_CONTEXT_MIN_SIZE + name.size, &payload);
	if (rc)
		return rc;
	rc = nbd_meta_context_edit_at(payload, 0, &context, NULL);
	if (rc)
		return rc;
	nbd_meta_context_set_id(&context, option == NBD_OPTION_SET_META_CONTEXT
					      ? NBD_ALLOCATION_ID
					      : 0);
	return nbd_meta_context_put_name(&context, name, NULL);
}

static bool is_text(struct span bytes, const char *text)
{
	return bytes.size == strlen(text) &&
	       !memcmp(bytes.data, text, bytes.size);
}

/* Whether a query asks for base:allocation: by its name, or in a list as one
 * of its namespace. Returns 0 or 1, negative where they are malformed. */
static int is_asked_for(const struct nbd_meta_request *request, bool is_list)
{
	struct nbd_meta_query_iterator queries;
	struct nbd_meta_query query;
	uint32_t nr_queries;
	int found = 0, rc;

	rc = nbd_meta_request_nr_queries(request, &nr_queries, NULL);
	if (!rc)
		rc = nbd_meta_request_queries(request, &queries, NULL);
	if (rc)
		return rc;
	/* a list without a query asks for all */
	if (is_list && !nr_queries)
		return 1;
	while ((rc = nbd_meta_query_iterator_next(&queries, &query, NULL)) >
	       0) {
		struct span text;

		if (nbd_meta_query_text_bytes(&query, &text, NULL))
			return -EINVAL;
		found |= is_text(text, allocation) ||
			 (is_list && is_text(text, "base:"));
	}
	return rc ? rc : found;
}

/* False: malformed. */
static bool parse_meta(struct span data, struct nbd_meta_request *request,
		       struct span *name)
{
	uint64_t size;

	return !nbd_meta_request_at(data, 0, request, NULL) &&
	       !nbd_meta_request_total_size(request, &size, NULL) &&
	       size == data.size &&
	       !nbd_meta_request_name_bytes(request, name, NULL);
}

static int answer_meta(struct nbd_session *session, uint32_t option,
		       struct span data)
{
	bool is_list = option == NBD_OPTION_LIST_META_CONTEXT;
	const struct nbd_export *export;
	struct nbd_meta_request request;
	struct span name;
	int asked, rc = 0;

	if (!is_list)
		session->status_export = NULL;
	if (session->agreed.style == NBD_SIMPLE)
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "structured replies come first");
	if (!parse_meta(data, &request, &name))
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "malformed");
	export = find_export(session, name);
	if (!export)
		return reply_text(session, option, NBD_OPTION_ANSWER_UNKNOWN,
				  "there is no such export");
	asked = is_asked_for(&request, is_list);
	if (asked < 0)
		return reply_text(session, option, NBD_OPTION_ANSWER_INVALID,
				  "malformed");
	if (asked)
		rc = reply_context(session, option);
	if (asked && !is_list)
		session->status_export = export;
	return rc ? rc : acknowledge(session, option);
}

static int answer_list_meta_context(struct nbd_session *session,
				    struct span data)
{
	return answer_meta(session, NBD_OPTION_LIST_META_CONTEXT, data);
}

static int answer_set_meta_context(struct nbd_session *session,
				   struct span data)
{
	return answer_meta(session, NBD_OPTION_SET_META_CONTEXT, data);
}

static const struct option {
	uint32_t number;
	/* `data` lies in the receive buffer. Returns 0 to go on, NBD_TRANSMIT,
	 * or a negative errno to hang up. */
	int (*answer)(struct nbd_session *session, struct span data);
	bool is_before_tls; /* also where TLS is required */
} options[] = {
	{ NBD_OPTION_EXPORT_NAME, answer_export_name, false },
	{ NBD_OPTION_ABORT, answer_abort, true },
	{ NBD_OPTION_LIST, answer_list, false },
	{ NBD_OPTION_STARTTLS, answer_starttls, true },
	{ NBD_OPTION_INFO, answer_info, false },
	{ NBD_OPTION_GO, answer_go, false },
	{ NBD_OPTION_STRUCTURED_REPLY, answer_structured_reply, false },
	{ NBD_OPTION_LIST_META_CONTEXT, answer_list_meta_context, false },
	{ NBD_OPTION_SET_META_CONTEXT, answer_set_meta_context, false },
	{ NBD_OPTION_EXTENDED_HEADERS, answer_extended_headers, false },
};

static const struct option *find_option(uint32_t number)
{
	for (size_t i = 0; i < sizeof options / sizeof *options; i++)
		if (options[i].number == number)
			return &options[i];
	return NULL;
}

static bool is_tls_missing(const struct nbd_session *session)
{
	return session->offer->is_tls_required && !session->wire.stream.tls;
}

int nbd_option_answer(struct nbd_session *session, uint32_t number,
		      struct span data)
{
	const struct option *option = find_option(number);

	if (is_tls_missing(session) && !(option && option->is_before_tls)) {
		if (number == NBD_OPTION_EXPORT_NAME)
			return nbd_breach(session, "no TLS, which is required");
		return reply_text(session, number,
				  NBD_OPTION_ANSWER_TLS_REQUIRED,
				  "starttls comes first");
	}
	if (option)
		return option->answer(session, data);
	return reply_text(session, number, NBD_OPTION_ANSWER_UNSUPPORTED, "");
}

int nbd_option_refuse_size(struct nbd_session *session, uint32_t number)
{
	return reply_text(session, number, NBD_OPTION_ANSWER_TOO_BIG,
			  "that is more data than any option needs");
}
