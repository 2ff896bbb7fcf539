/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a client and a server of NBD said to each other, through generated
 * accessors alone. The "image" is what nbd_record.py wrote: the client's bytes,
 * from byte 65536 on the server's.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "generated/nbd.h"
#include "tests/formats/values.h"

enum { ROOM = 65536, MOST_REQUESTS = 4096, MOST_CONTEXTS = 8 };

struct request {
	uint64_t cookie, offset;
	uint32_t length;
	uint16_t command;
	bool is_answered;
};

struct session {
	struct span client, server;
	uint64_t client_at, server_at;
	FILE *out;
	bool has_no_zeroes, is_structured, is_over;
	struct request requests[MOST_REQUESTS];
	unsigned nr_requests;
};

/* The next `size` bytes of a side; false: it said no more. */
static bool take(struct span side, uint64_t *at, uint64_t size,
		 struct span *bytes)
{
	if (!span_has(side, *at, size))
		return false;
	*bytes = span_of(side.data + *at, size);
	*at += size;
	return true;
}

#define CLIENT(s, size, bytes) take((s)->client, &(s)->client_at, size, bytes)
#define SERVER(s, size, bytes) take((s)->server, &(s)->server_at, size, bytes)

static int greet(struct session *s)
{
	const struct nbd_greeting *greeting;
	const struct nbd_client_greeting *answer;
	struct span said, heard;

	if (!SERVER(s, NBD_GREETING_SIZEOF, &heard) ||
	    !CLIENT(s, NBD_CLIENT_GREETING_SIZEOF, &said))
		return values_bad(s->out, "no greeting");
	greeting = nbd_greeting_at(heard, 0);
	answer = nbd_client_greeting_at(said, 0);
	if (nbd_greeting_magic(greeting) != NBD_MAGIC ||
	    nbd_greeting_option_magic(greeting) != NBD_OPTION_MAGIC)
		return values_bad(s->out, "no newstyle greeting");
	s->has_no_zeroes = nbd_client_greeting_flags(answer) &
			   nbd_greeting_flags(greeting) &
			   NBD_HANDSHAKE_FLAGS_NO_ZEROES;
	return 0;
}

/* ----------------------------------------------------------------- options */

static void print_flags(const struct session *s, uint16_t flags)
{
	static const struct {
		uint16_t bit;
		const char *name;
	} names[] = {
		{ NBD_TRANSMISSION_FLAGS_READ_ONLY, "is_read_only" },
		{ NBD_TRANSMISSION_FLAGS_SEND_FLUSH, "can_flush" },
		{ NBD_TRANSMISSION_FLAGS_SEND_FUA, "can_fua" },
		{ NBD_TRANSMISSION_FLAGS_ROTATIONAL, "is_rotational" },
		{ NBD_TRANSMISSION_FLAGS_SEND_TRIM, "can_trim" },
		{ NBD_TRANSMISSION_FLAGS_SEND_WRITE_ZEROES, "can_zero" },
		{ NBD_TRANSMISSION_FLAGS_SEND_DF, "can_df" },
		{ NBD_TRANSMISSION_FLAGS_CAN_MULTI_CONN, "can_multi_conn" },
		{ NBD_TRANSMISSION_FLAGS_SEND_CACHE, "can_cache" },
		{ NBD_TRANSMISSION_FLAGS_SEND_FAST_ZERO, "can_fast_zero" },
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		fprintf(s->out, "%s=%s\n", names[i].name,
			flags & names[i].bit ? "true" : "false");
}

static int print_info(const struct session *s, struct span data)
{
	const struct nbd_info_export *export = nbd_info_export_at(data, 0);
	const struct nbd_info_block_size *block =
	    nbd_info_block_size_at(data, 0);
	struct field_error error;
	struct nbd_info_text info;
	struct span text;

	if (nbd_info_text_at(data, 0, &info, &error) ||
	    nbd_info_text_text_bytes(&info, &text, &error))
		return values_bad_field(s->out, &error);
	switch (nbd_info_text_kind(&info)) {
	case NBD_INFO_EXPORT_SIZE:
		if (!export)
			return values_bad(s->out, "a short size");
		fprintf(s->out, "export-size=%" PRIu64 "\n",
			nbd_info_export_export_size(export));
		print_flags(s, nbd_info_export_flags(export));
		return 0;
	case NBD_INFO_BLOCK_SIZE:
		if (!block)
			return values_bad(s->out, "short block sizes");
		fprintf(s->out,
			"block_size_minimum=%u\nblock_size_preferred=%u\n"
			"block_size_maximum=%u\n",
			nbd_info_block_size_minimum(block),
			nbd_info_block_size_preferred(block),
			nbd_info_block_size_maximum(block));
		return 0;
	case NBD_INFO_NAME:
		values_text(s->out, "name", text);
		return 0;
	case NBD_INFO_DESCRIPTION:
		values_text(s->out, "description", text);
		return 0;
	}
	return 0;
}

static int print_context(const struct session *s, struct span data)
{
	struct nbd_meta_context context;
	struct field_error error;
	struct span name;

	if (nbd_meta_context_at(data, 0, &context, &error) ||
	    nbd_meta_context_name_bytes(&context, &name, &error))
		return values_bad_field(s->out, &error);
	fprintf(s->out, "context=%.*s\n", (int)name.size,
		(const char *)name.data);
	return 0;
}

static int print_entry(const struct session *s, struct span data)
{
	struct nbd_export_entry entry;
	struct field_error error;
	struct span name, details;

	if (nbd_export_entry_at(data, 0, &entry, &error) ||
	    nbd_export_entry_name_bytes(&entry, &name, &error) ||
	    nbd_export_entry_details_bytes(&entry, &details, &error))
		return values_bad_field(s->out, &error);
	values_text(s->out, "listed", name);
	values_text(s->out, "details", details);
	return 0;
}

/* Returns 1 where it was the option's last reply, or a bad one (negative). */
static int take_reply(struct session *s, uint32_t option, uint32_t *answer)
{
	const struct nbd_option_reply *reply;
	struct span bytes, data;
	int rc = 0;

	if (!SERVER(s, NBD_OPTION_REPLY_SIZEOF, &bytes))
		return values_bad(s->out, "an option without a reply"), -1;
	reply = nbd_option_reply_at(bytes, 0);
	if (nbd_option_reply_magic(reply) != NBD_OPTION_REPLY_MAGIC ||
	    nbd_option_reply_option(reply) != option ||
	    !SERVER(s, nbd_option_reply_length(reply), &data))
		return values_bad(s->out, "no reply where one was due"), -1;
	*answer = nbd_option_reply_answer(reply);
	if (*answer == NBD_OPTION_ANSWER_INFO)
		rc = print_info(s, data);
	else if (*answer == NBD_OPTION_ANSWER_META_CONTEXT)
		rc = print_context(s, data);
	else if (*answer == NBD_OPTION_ANSWER_SERVER)
		rc = print_entry(s, data);
	else
		return 1;
	return rc ? -1 : 0;
}

static int print_queries(const struct session *s, struct span data)
{
	struct nbd_meta_query_iterator it;
	struct nbd_meta_request request;
	struct nbd_meta_query query;
	struct field_error error;
	struct span text;
	int rc;

	if (nbd_meta_request_at(data, 0, &request, &error) ||
	    nbd_meta_request_name_bytes(&request, &text, &error) ||
	    nbd_meta_request_queries(&request, &it, &error))
		return values_bad_field(s->out, &error);
	values_text(s->out, "asked.export", text);
	while ((rc = nbd_meta_query_iterator_next(&it, &query, &error)) > 0) {
		if (nbd_meta_query_text_bytes(&query, &text, &error))
			break;
		values_text(s->out, "asked.context", text);
	}
	return rc ? values_bad_field(s->out, &error) : 0;
}

static int print_wanted(const struct session *s, struct span data)
{
	struct nbd_info_request request;
	struct field_error error;
	struct span name;
	uint64_t count, size;

	if (nbd_info_request_at(data, 0, &request, &error) ||
	    nbd_info_request_name_bytes(&request, &name, &error) ||
	    nbd_info_request_infos_count(&request, &count, &error) ||
	    nbd_info_request_total_size(&request, &size, &error))
		return values_bad_field(s->out, &error);
	if (size != data.size)
		return values_bad(s->out, "lengths that do not add up");
	values_text(s->out, "asked.export", name);
	fprintf(s->out, "asked.infos=%" PRIu64 "\n", count);
	return 0;
}

static int take_export(struct session *s)
{
	const struct nbd_export_reply *reply;
	struct span bytes, padding;

	if (!SERVER(s, NBD_EXPORT_REPLY_SIZEOF, &bytes) ||
	    (!s->has_no_zeroes && !SERVER(s, NBD_EXPORT_PADDING, &padding)))
		return values_bad(s->out, "no export");
	reply = nbd_export_reply_at(bytes, 0);
	fprintf(s->out, "export-size=%" PRIu64 "\n",
		nbd_export_reply_export_size(reply));
	print_flags(s, nbd_export_reply_flags(reply));
	return 0;
}

static int take_replies(struct session *s, uint32_t option, bool *is_granted)
{
	uint32_t answer = 0;
	int rc;

	while (!(rc = take_reply(s, option, &answer)))
		;
	*is_granted = answer == NBD_OPTION_ANSWER_ACK;
	fprintf(s->out, "option=%s %s\n",
		nbd_option_name(option) ? nbd_option_name(option) : "?",
		nbd_option_answer_name(answer) ? nbd_option_answer_name(answer)
					       : "?");
	return rc < 0;
}

/* *is_ready: requests come next. */
static int take_option(struct session *s, bool *is_ready)
{
	const struct nbd_option_request *request;
	struct span bytes, data;
	bool is_granted;
	uint32_t option;
	int rc = 0;

	if (!CLIENT(s, NBD_OPTION_REQUEST_SIZEOF, &bytes))
		return values_bad(s->out, "no option");
	request = nbd_option_request_at(bytes, 0);
	option = nbd_option_request_option(request);
	if (nbd_option_request_magic(request) != NBD_OPTION_MAGIC ||
	    !CLIENT(s, nbd_option_request_length(request), &data))
		return values_bad(s->out, "no option where one was due");
	*is_ready = option == NBD_OPTION_EXPORT_NAME;
	if (*is_ready)
		return take_export(s);
	if (option == NBD_OPTION_SET_META_CONTEXT ||
	    option == NBD_OPTION_LIST_META_CONTEXT)
		rc = print_queries(s, data);
	if (option == NBD_OPTION_GO || option == NBD_OPTION_INFO)
		rc = print_wanted(s, data);
	if (rc || take_replies(s, option, &is_granted))
		return 1;
	if (option == NBD_OPTION_STRUCTURED_REPLY)
		s->is_structured = is_granted;
	s->is_over = option == NBD_OPTION_ABORT;
	*is_ready = option == NBD_OPTION_GO && is_granted;
	return 0;
}

/* ------------------------------------------------------------ transmission */

static int take_requests(struct session *s)
{
	unsigned counts[NBD_COMMAND_RESIZE + 1] = { 0 };
	const struct nbd_request *wire;
	struct span bytes;

	while (CLIENT(s, NBD_REQUEST_SIZEOF, &bytes)) {
		struct request *r = &s->requests[s->nr_requests];

		wire = nbd_request_at(bytes, 0);
		if (nbd_request_magic(wire) != NBD_REQUEST_MAGIC)
			break;
		*r = (struct request){ nbd_request_cookie(wire),
				       nbd_request_offset(wire),
				       nbd_request_length(wire),
				       nbd_request_command(wire), false };
		if (r->command > NBD_COMMAND_RESIZE ||
		    ++s->nr_requests == MOST_REQUESTS)
			return values_bad(s->out, "a strange request");
		counts[r->command]++;
		if (r->command == NBD_COMMAND_WRITE &&
		    !CLIENT(s, r->length, &bytes))
			return values_bad(s->out, "a write without data");
	}
	for (unsigned i = 0; i <= NBD_COMMAND_RESIZE; i++)
		if (counts[i])
			fprintf(s->out, "requests.%s=%u\n",
				nbd_command_name((uint16_t)i), counts[i]);
	return 0;
}

/* Cookies come again once they have been answered. */
static struct request *find_request(struct session *s, uint64_t cookie,
				    bool is_last)
{
	for (unsigned i = 0; i < s->nr_requests; i++) {
		struct request *request = &s->requests[i];

		if (request->cookie != cookie || request->is_answered)
			continue;
		request->is_answered = is_last;
		return request;
	}
	return NULL;
}

static void print_data(const struct session *s, uint64_t offset,
		       struct span data)
{
	uint32_t sum = 0;

	for (uint64_t i = 0; i < data.size; i++)
		sum = sum * 31 + data.data[i];
	fprintf(s->out, "data=%" PRIu64 " %" PRIu64 " %u\n", offset, data.size,
		sum);
}

static int take_simple(struct session *s)
{
	const struct nbd_simple_reply *reply;
	const struct request *request;
	struct span bytes, data;

	if (!SERVER(s, NBD_SIMPLE_REPLY_SIZEOF, &bytes))
		return 1;
	reply = nbd_simple_reply_at(bytes, 0);
	request = find_request(s, nbd_simple_reply_cookie(reply), true);
	if (!request)
		return values_bad(s->out, "a reply to nothing");
	if (nbd_simple_reply_error(reply))
		fprintf(s->out, "error=%u\n", nbd_simple_reply_error(reply));
	if (request->command != NBD_COMMAND_READ ||
	    nbd_simple_reply_error(reply))
		return 0;
	if (!SERVER(s, request->length, &data))
		return values_bad(s->out, "a read without data");
	print_data(s, request->offset, data);
	return 0;
}

static int print_status(const struct session *s, const struct request *request,
			struct span data)
{
	const struct nbd_block_status *extent;
	uint64_t offset = request->offset, count;
	struct nbd_chunk_status status;
	struct field_error error;

	if (nbd_chunk_status_at(data, 0, &status, &error) ||
	    nbd_chunk_status_extents_count(&status, &count, &error))
		return values_bad_field(s->out, &error);
	for (uint64_t i = 0; i < count; i++) {
		extent = nbd_chunk_status_extents(&status, i, &error);
		if (!extent)
			return values_bad_field(s->out, &error);
		fprintf(s->out, "extent=%" PRIu64 " %u %u\n", offset,
			nbd_block_status_length(extent),
			nbd_block_status_status(extent));
		offset += nbd_block_status_length(extent);
	}
	return 0;
}

static int print_error(const struct session *s, uint16_t kind, struct span data)
{
	struct nbd_chunk_error chunk;
	struct field_error error;
	struct span message;

	if (nbd_chunk_error_at(data, 0, kind, &chunk, &error) ||
	    nbd_chunk_error_message_bytes(&chunk, &message, &error))
		return values_bad_field(s->out, &error);
	fprintf(s->out, "error=%u\n", nbd_chunk_error_error(&chunk));
	values_text(s->out, "message", message);
	return 0;
}

static int print_chunk(const struct session *s, uint16_t kind,
		       const struct request *request, struct span data)
{
	const struct nbd_chunk_data *start = nbd_chunk_data_at(data, 0);
	const struct nbd_chunk_hole *hole = nbd_chunk_hole_at(data, 0);

	switch (kind) {
	case NBD_CHUNK_NONE:
		return 0;
	case NBD_CHUNK_DATA:
		if (!start)
			return values_bad(s->out, "a short chunk");
		print_data(s, nbd_chunk_data_offset(start),
			   span_of(data.data + NBD_CHUNK_DATA_SIZEOF,
				   data.size - NBD_CHUNK_DATA_SIZEOF));
		return 0;
	case NBD_CHUNK_HOLE:
		if (!hole)
			return values_bad(s->out, "a short chunk");
		fprintf(s->out, "hole=%" PRIu64 " %u\n",
			nbd_chunk_hole_offset(hole),
			nbd_chunk_hole_length(hole));
		return 0;
	case NBD_CHUNK_BLOCK_STATUS:
		return print_status(s, request, data);
	case NBD_CHUNK_ERROR:
	case NBD_CHUNK_ERROR_OFFSET:
		return print_error(s, kind, data);
	default:
		return values_bad(s->out, "a chunk of kind %u", kind);
	}
}

static int take_chunk(struct session *s)
{
	const struct nbd_chunk_head *head;
	const struct request *request;
	struct span bytes, data;

	if (!SERVER(s, NBD_CHUNK_HEAD_SIZEOF, &bytes))
		return values_bad(s->out, "half a chunk");
	head = nbd_chunk_head_at(bytes, 0);
	request =
	    find_request(s, nbd_chunk_head_cookie(head),
			 nbd_chunk_head_flags(head) & NBD_CHUNK_FLAGS_DONE);
	if (!request || !SERVER(s, nbd_chunk_head_length(head), &data))
		return values_bad(s->out, "a chunk of nothing");
	return print_chunk(s, nbd_chunk_head_kind(head), request, data);
}

/* Both kinds of reply begin with their magic. */
static int take_answers(struct session *s)
{
	const struct nbd_simple_reply *reply;
	int rc = 0;

	while (!rc && (reply = nbd_simple_reply_at(s->server, s->server_at)))
		switch (nbd_simple_reply_magic(reply)) {
		case NBD_SIMPLE_REPLY_MAGIC:
			rc = take_simple(s);
			break;
		case NBD_CHUNK_MAGIC:
			rc = s->is_structured
				 ? take_chunk(s)
				 : values_bad(s->out,
					      "a chunk nobody asked for");
			break;
		default:
			rc = values_bad(s->out, "no reply where one was due");
		}
	return rc;
}

static int converse(struct session *s)
{
	bool is_ready = false;
	int rc = greet(s);

	while (!rc && !is_ready && !s->is_over)
		rc = take_option(s, &is_ready);
	if (!rc && is_ready)
		rc = take_requests(s);
	if (!rc && is_ready)
		rc = take_answers(s);
	if (!rc && s->server_at != s->server.size)
		rc = values_bad(s->out, "%" PRIu64 " bytes at the end",
				s->server.size - s->server_at);
	return rc;
}

int values_walk(struct span image, struct mspan change, char **words, FILE *out)
{
	struct session *s;
	int rc;

	(void)change;
	(void)words;
	if (image.size < ROOM)
		return values_bad(out, "no record");
	s = calloc(1, sizeof *s);
	if (!s)
		return values_bad(out, "no memory");
	s->client = span_of(image.data, ROOM);
	s->server = span_of(image.data + ROOM, image.size - ROOM);
	s->out = out;
	rc = converse(s);
	free(s);
	return rc;
}
