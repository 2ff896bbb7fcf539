/* SPDX-License-Identifier: Apache-2.0 */
/* Zeros, trims, holes and block status say and do what the protocol demands,
 * with structured replies and with extended headers. */
/* Sanitizers: address thread */
#include "tests/nbd/fixture.h"

enum {
	PAGE_SIZE = 4096,
	HOLE_AT = DISK_SIZE - 300000, /* mapped by nobody from here on */
	ALLOCATION_ID = 1,
};

/* ------------------------------------------------------- negotiated clients */

static void send_meta(int fd, uint32_t option, const char *name,
		      const char *query)
{
	struct span called = span_of(name, strlen(name));
	struct span asked = span_of(query, strlen(query));
	uint8_t bytes[128] = { 0 };
	struct mspan room = mspan_of(bytes, sizeof bytes);
	struct nbd_meta_request_edit request = { 0 };
	struct nbd_meta_query_edit wanted = { 0 };
	uint64_t at = 0;

	assert_int_equal(nbd_meta_request_edit_at(room, 0, &request, NULL), 0);
	nbd_meta_request_set_name_length(&request, (uint32_t)called.size);
	assert_int_equal(nbd_meta_request_put_name(&request, called, NULL), 0);
	/* without queries it ends where they begin */
	assert_int_equal(nbd_meta_request_total_size(&request.read, &at, NULL),
			 0);
	assert_int_equal(nbd_meta_request_set_nr_queries(&request, 1, NULL), 0);
	assert_int_equal(nbd_meta_query_edit_at(room, at, &wanted, NULL), 0);
	nbd_meta_query_set_length(&wanted, (uint32_t)asked.size);
	/* once more: a view is as long as its structure was then */
	assert_int_equal(nbd_meta_query_edit_at(room, at, &wanted, NULL), 0);
	assert_int_equal(nbd_meta_query_put_text(&wanted, asked, NULL), 0);
	send_option(fd, option, bytes,
		    (size_t)(at + NBD_META_QUERY_MIN_SIZE + asked.size));
}

static void expect_context(int fd, uint32_t option, uint32_t id)
{
	struct nbd_meta_context context = { 0 };
	uint8_t payload[64];

	assert_int_equal(expect_reply(fd, option, 4, payload, 64), 4 + 15);
	assert_int_equal(
	    nbd_meta_context_at(span_of(payload, 4 + 15), 0, &context, NULL),
	    0);
	assert_int_equal(nbd_meta_context_id(&context), id);
	assert_memory_equal(payload + 4, "base:allocation", 15);
}

/* In transmission, with base:allocation; option 8 or 11 comes first. */
static int client_status(struct fixture *f, uint32_t style)
{
	uint8_t ignored[64];
	int fd = client_greet(f);

	send_option(fd, style, "", 0);
	expect_answer(fd, style, ACK);
	send_meta(fd, 10, "disk", "base:allocation");
	expect_context(fd, 10, ALLOCATION_ID);
	expect_answer(fd, 10, ACK);
	send_go(fd, 7, "disk");
	expect_reply(fd, 7, INFO, ignored, sizeof ignored);
	expect_answer(fd, 7, ACK);
	return fd;
}

/* ------------------------------------------------------- extended headers */

static void send_extended(int fd, uint16_t flags, uint16_t command,
			  uint64_t cookie, uint64_t offset, uint64_t length)
{
	struct nbd_extended_request request;

	nbd_extended_request_set_magic(&request, NBD_EXTENDED_REQUEST_MAGIC);
	nbd_extended_request_set_flags(&request, flags);
	nbd_extended_request_set_command(&request, command);
	nbd_extended_request_set_cookie(&request, cookie);
	nbd_extended_request_set_offset(&request, offset);
	nbd_extended_request_set_length(&request, length);
	SEND(fd, request);
}

/* The next chunk; its payload's length. */
static uint64_t receive_extended(int fd, uint64_t cookie, uint64_t offset,
				 uint16_t flags, uint16_t kind)
{
	struct nbd_extended_reply reply;

	RECEIVE(fd, reply);
	assert_int_equal(nbd_extended_reply_magic(&reply),
			 NBD_EXTENDED_REPLY_MAGIC);
	assert_int_equal(nbd_extended_reply_cookie(&reply), cookie);
	assert_int_equal(nbd_extended_reply_offset(&reply), offset);
	assert_int_equal(nbd_extended_reply_kind(&reply), kind);
	assert_int_equal(nbd_extended_reply_flags(&reply), flags);
	return nbd_extended_reply_length(&reply);
}

static uint32_t receive_extended_error(int fd, uint64_t cookie, uint64_t offset)
{
	struct answer answer = { 0 };
	uint64_t length =
	    receive_extended(fd, cookie, offset, 1, NBD_CHUNK_ERROR);

	receive_error(fd, (uint32_t)length, &answer);
	return answer.error;
}

static void test_extended_reads(void **state)
{
	struct fixture *f = *state;
	struct nbd_chunk_data data;
	struct nbd_chunk_hole hole;
	uint8_t bytes[1000];
	int fd = client_status(f, 11);

	send_extended(fd, 0, READ, 7, 5, 1000);
	assert_int_equal(receive_extended(fd, 7, 5, 1, NBD_CHUNK_DATA), 1008);
	RECEIVE(fd, data);
	assert_int_equal(nbd_chunk_data_offset(&data), 5);
	receive_all(fd, bytes, 1000);
	assert_memory_equal(bytes, f->model + 5, 1000);
	send_extended(fd, 0, READ, 8, HOLE_AT, 300000);
	assert_int_equal(receive_extended(fd, 8, HOLE_AT, 1, NBD_CHUNK_HOLE),
			 12);
	RECEIVE(fd, hole);
	assert_int_equal(nbd_chunk_hole_length(&hole), 300000);
	send_extended(fd, 0, READ, 9, BROKEN, 1);
	assert_int_equal(receive_extended_error(fd, 9, BROKEN), EIO);
	send_extended(fd, 0, READ, 9, 0, UINT64_MAX);
	assert_int_equal(receive_extended_error(fd, 9, 0), EINVAL);
	send_extended(fd, 0, READ, 9, 3, (32 << 20) + 1);
	assert_int_equal(receive_extended_error(fd, 9, 3), EINVAL);
	send_extended(fd, 0, DISC, 0, 0, 0);
	expect_end(fd);
}

enum { PAYLOAD = 32 };

static void test_extended_writes(void **state)
{
	struct fixture *f = *state;
	uint8_t bytes[5000] = "something new";
	int fd = client_status(f, 11);

	send_extended(fd, PAYLOAD, WRITE, 1, 100, sizeof bytes);
	send_all(fd, bytes, sizeof bytes);
	assert_int_equal(receive_extended(fd, 1, 100, 1, NBD_CHUNK_NONE), 0);
	memcpy(f->model + 100, bytes, sizeof bytes);
	/* no payload, says the flag */
	send_extended(fd, 0, WRITE, 2, 100, sizeof bytes);
	assert_int_equal(receive_extended_error(fd, 2, 100), EINVAL);
	/* a payload where none belongs is taken and dropped */
	send_extended(fd, PAYLOAD, READ, 3, 100, sizeof bytes);
	send_all(fd, bytes, sizeof bytes);
	assert_int_equal(receive_extended_error(fd, 3, 100), EINVAL);
	/* more than 32 bits */
	send_extended(fd, 0, ZERO, 4, 0, UINT64_C(1) << 40);
	assert_int_equal(receive_extended_error(fd, 4, 0), ENOSPC);
	send_extended(fd, 0, FLUSH, 5, 0, 0);
	assert_int_equal(receive_extended(fd, 5, 0, 1, NBD_CHUNK_NONE), 0);
	send_extended(fd, PAYLOAD, WRITE, 6, 0, UINT64_C(1) << 40);
	expect_end(fd);
	wait_for_line(f, 1, "bytes of data");
	fd = client_go(f, "disk", false, NULL);
	expect_data(f, fd, false, 0, 6000);
	client_end(fd);
}

static void test_extended_options(void **state)
{
	struct fixture *f = *state;
	int fd = client_greet(f);

	send_option(fd, 11, "x", 1);
	expect_answer(fd, 11, INVALID);
	send_option(fd, 8, "", 0);
	expect_answer(fd, 8, ACK);
	send_option(fd, 11, "", 0);
	expect_answer(fd, 11, ACK);
	send_option(fd, 11, "", 0);
	expect_answer(fd, 11, INVALID);
	send_option(fd, 8, "", 0);
	expect_answer(fd, 8, 0x8000000a);
	send_option(fd, 1, "disk", 4);
	expect_end(fd);
	wait_for_line(f, 1, "export_name after extended headers");
}

/* ----------------------------------------------------------- meta contexts */

static void test_contexts(void **state)
{
	static const struct {
		uint32_t option;
		const char *query;
		bool is_found;
	} cases[] = {
		{ 9, "base:allocation", true },
		{ 9, "base:", true },
		{ 9, "base:other", false },
		{ 9, "qemu:", false },
		{ 10, "base:", false },
		{ 10, "base:allocation", true },
		{ 10, "", false },
		{ 10, "base:allocatio", false },
	};
	struct fixture *f = *state;
	int fd = client_greet(f);

	send_meta(fd, 9, "disk", "base:");
	expect_answer(fd, 9, INVALID); /* structured replies come first */
	send_option(fd, 8, "", 0);
	expect_answer(fd, 8, ACK);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		uint32_t option = cases[i].option;

		print_message("%s\n", cases[i].query);
		send_meta(fd, option, "disk", cases[i].query);
		if (cases[i].is_found)
			expect_context(fd, option,
				       option == 10 ? ALLOCATION_ID : 0);
		expect_answer(fd, option, ACK);
	}
	/* no query: everything in a list, nothing to set */
	send_option(fd, 9, "\0\0\0\4disk\0\0\0\0", 12);
	expect_context(fd, 9, 0);
	expect_answer(fd, 9, ACK);
	send_meta(fd, 9, "none", "base:");
	expect_answer(fd, 9, UNKNOWN);
	send_option(fd, 10, "\0\0\0\4disk\0\0\0\2\0\0\0\0", 16);
	expect_answer(fd, 10, INVALID);
	send_option(fd, 10, "\0\0\0\4disk\0\0\0\1\377\377\377\377", 16);
	expect_answer(fd, 10, INVALID);
	send_option(fd, 10, "\0\0", 2);
	expect_answer(fd, 10, INVALID);
	/* a failed one replaces the one that was set */
	send_go(fd, 7, "disk");
	expect_answer(fd, 7, INFO);
	expect_answer(fd, 7, ACK);
	send_request(fd, REQ_ONE, STATUS, 1, 0, 512);
	assert_int_equal(receive_chunks(fd, 1, 0, NULL, 0).error, EINVAL);
	client_end(fd);
}

/* One that was set for another export is of no use. */
static void test_context_of_another(void **state)
{
	struct fixture *f = *state;
	int fd = client_greet(f);

	send_option(fd, 8, "", 0);
	expect_answer(fd, 8, ACK);
	send_meta(fd, 10, "frozen", "base:allocation");
	expect_context(fd, 10, ALLOCATION_ID);
	expect_answer(fd, 10, ACK);
	send_go(fd, 7, "disk");
	expect_answer(fd, 7, INFO);
	expect_answer(fd, 7, ACK);
	send_request(fd, 0, STATUS, 1, 0, 512);
	assert_int_equal(receive_chunks(fd, 1, 0, NULL, 0).error, EINVAL);
	client_end(fd);
}

/* ------------------------------------------------------------ block status */

struct run {
	uint64_t length;
	uint32_t status;
};

static size_t receive_status(int fd, uint64_t cookie, struct run *runs,
			     size_t room)
{
	struct nbd_chunk_status chunk = { 0 };
	struct nbd_chunk_head head;
	uint8_t bytes[1024];
	uint64_t count;

	RECEIVE(fd, head);
	assert_int_equal(nbd_chunk_head_cookie(&head), cookie);
	assert_int_equal(nbd_chunk_head_kind(&head), NBD_CHUNK_BLOCK_STATUS);
	assert_int_equal(nbd_chunk_head_flags(&head), 1);
	assert_true(nbd_chunk_head_length(&head) <= sizeof bytes);
	receive_all(fd, bytes, nbd_chunk_head_length(&head));
	nbd_chunk_status_at(span_of(bytes, nbd_chunk_head_length(&head)), 0,
			    &chunk, NULL);
	assert_int_equal(nbd_chunk_status_context(&chunk), ALLOCATION_ID);
	nbd_chunk_status_extents_count(&chunk, &count, NULL);
	assert_true(count <= room);
	for (uint64_t i = 0; i < count; i++) {
		const struct nbd_block_status *status =
		    nbd_chunk_status_extents(&chunk, i, NULL);

		runs[i] = (struct run){ nbd_block_status_length(status),
					nbd_block_status_status(status) };
	}
	return count;
}

static void test_status(void **state)
{
	/* zeros that do not begin at a block are told as data up to there */
	const uint64_t hole = (HOLE_AT + PAGE_SIZE - 1) / PAGE_SIZE * PAGE_SIZE;
	struct fixture *f = *state;
	int fd = client_status(f, 8);
	struct run runs[8];

	send_request(fd, 0, STATUS, 1, 0, DISK_SIZE);
	assert_int_equal(receive_status(fd, 1, runs, 8), 2);
	assert_int_equal(runs[0].length, hole);
	assert_int_equal(runs[0].status, 0);
	assert_int_equal(runs[1].length, DISK_SIZE - hole);
	assert_int_equal(runs[1].status, 3);
	send_request(fd, REQ_ONE, STATUS, 2, 0, DISK_SIZE);
	assert_int_equal(receive_status(fd, 2, runs, 8), 1);
	assert_int_equal(runs[0].length, hole);
	send_request(fd, REQ_ONE, STATUS, 3, DISK_SIZE - 1, 1);
	assert_int_equal(receive_status(fd, 3, runs, 8), 1);
	assert_int_equal(runs[0].length, 1);
	assert_int_equal(runs[0].status, 3);
	/* zeros in the middle of data */
	send_request(fd, 0, ZERO, 4, 8192, 8192);
	assert_int_equal(receive_simple(fd, 4), 0);
	send_request(fd, 0, STATUS, 5, 4096, 65536);
	assert_int_equal(receive_status(fd, 5, runs, 8), 3);
	assert_int_equal(runs[1].length, 8192);
	assert_int_equal(runs[1].status, 3);
	assert_int_equal(runs[2].length, 65536 - 12288);
	send_request(fd, 0, STATUS, 6, 4096, 0);
	assert_int_equal(receive_chunks(fd, 6, 0, NULL, 0).error, EINVAL);
	client_end(fd);
}

static void send_status_payload(int fd, uint64_t length, uint32_t id, int nr)
{
	uint8_t bytes[8 + 4 * 4];
	struct nbd_status_payload_edit payload = { 0 };

	assert_int_equal(nbd_status_payload_edit_at(
			     mspan_of(bytes, sizeof bytes), 0, &payload, NULL),
			 0);
	nbd_status_payload_set_length(&payload, length);
	for (int i = 0; i < nr; i++)
		assert_int_equal(nbd_status_payload_set_contexts(
				     &payload, (uint64_t)i, id, NULL),
				 0);
	send_extended(fd, PAYLOAD, STATUS, 1, 0, 8 + 4 * (uint64_t)nr);
	send_all(fd, bytes, 8 + 4 * (size_t)nr);
}

static void expect_extended_status(int fd, uint64_t length)
{
	struct nbd_chunk_status_extended chunk = { 0 };
	const struct nbd_block_status_extended *last;
	uint8_t bytes[1024];
	uint64_t size =
	    receive_extended(fd, 1, 0, 1, NBD_CHUNK_BLOCK_STATUS_EXTENDED);
	uint64_t covered = 0;

	assert_true(size <= sizeof bytes);
	receive_all(fd, bytes, size);
	nbd_chunk_status_extended_at(span_of(bytes, size), 0, &chunk, NULL);
	assert_int_equal(nbd_chunk_status_extended_context(&chunk),
			 ALLOCATION_ID);
	assert_int_equal(size,
			 8 + 16 * nbd_chunk_status_extended_count(&chunk));
	for (uint64_t i = 0;
	     (last = nbd_chunk_status_extended_extents(&chunk, i, NULL)); i++)
		covered += nbd_block_status_extended_length(last);
	assert_int_equal(covered, length);
}

static void test_extended_status(void **state)
{
	struct fixture *f = *state;
	int fd = client_status(f, 11);

	send_extended(fd, 0, STATUS, 1, 0, DISK_SIZE);
	expect_extended_status(fd, DISK_SIZE);
	send_status_payload(fd, DISK_SIZE, ALLOCATION_ID, 1);
	expect_extended_status(fd, DISK_SIZE);
	send_status_payload(fd, DISK_SIZE, ALLOCATION_ID, 2);
	assert_int_equal(receive_extended_error(fd, 1, 0), EINVAL);
	send_status_payload(fd, DISK_SIZE, 99, 1);
	assert_int_equal(receive_extended_error(fd, 1, 0), EINVAL);
	send_status_payload(fd, DISK_SIZE, 0, 0);
	assert_int_equal(receive_extended_error(fd, 1, 0), EINVAL);
	send_status_payload(fd, UINT64_MAX, ALLOCATION_ID, 1);
	assert_int_equal(receive_extended_error(fd, 1, 0), EINVAL);
	send_extended(fd, PAYLOAD, STATUS, 1, 0, 3);
	send_all(fd, "abc", 3);
	assert_int_equal(receive_extended_error(fd, 1, 0), EINVAL);
	send_extended(fd, 0, DISC, 0, 0, 0);
	expect_end(fd);
}

/* --------------------------------------------------------- zeros and trims */

static void do_command(int fd, uint16_t flags, uint16_t command,
		       uint64_t offset, uint32_t length)
{
	send_request(fd, flags, command, 44, offset, length);
	assert_int_equal(receive_simple(fd, 44), 0);
}

static void fill(struct fixture *f, int fd, uint64_t offset, uint32_t length)
{
	uint8_t *bytes = malloc(length);

	assert_non_null(bytes);
	memset(bytes, 'w', length);
	send_request(fd, 0, WRITE, 44, offset, length);
	send_all(fd, bytes, length);
	assert_int_equal(receive_simple(fd, 44), 0);
	memcpy(f->model + offset, bytes, length);
	free(bytes);
}

static void test_zeros(void **state)
{
	static const struct {
		uint64_t offset;
		uint32_t length;
	} cases[] = {
		{ 0, 1 },
		{ 4095, 2 },
		{ 4096, 4096 },
		{ 511, 513 },
		{ 3, 100000 },
		{ 8192, 65536 },
		{ DISK_SIZE - 1, 1 },
		{ 300000, 500001 },
		{ 77, 0 },
	};
	static const uint16_t flags[] = { 0, NO_HOLE, FAST_ZERO, FUA };
	struct fixture *f = *state;
	int fd = client_go(f, "disk", true, NULL);

	for (size_t i = 0; i < 4 * sizeof cases / sizeof *cases; i++) {
		uint64_t offset = cases[i / 4].offset;
		uint32_t length = cases[i / 4].length;

		fill(f, fd, offset / 2,
		     length + 5000 < BROKEN - offset ? length + 5000 : 1);
		do_command(fd, flags[i % 4], ZERO, offset, length);
		memset(f->model + offset, 0, length);
		expect_data(f, fd, true, 0, BROKEN);
		expect_data(f, fd, true, BROKEN + 1, DISK_SIZE - BROKEN - 1);
	}
	client_end(fd);
}

static void test_memory_given_back(void **state)
{
	struct fixture *f = *state;
	int fd = client_go(f, "disk", true, NULL);
	uint64_t before;

	fill(f, fd, 0, BROKEN / PAGE_SIZE * PAGE_SIZE);
	before = overlay_memory(f->disk);
	do_command(fd, 0, TRIM, 0, BROKEN / PAGE_SIZE * PAGE_SIZE);
	assert_true(overlay_memory(f->disk) < before / 4);
	/* zeros that take room do */
	do_command(fd, NO_HOLE, ZERO, 0, 512 * 1024);
	assert_true(overlay_memory(f->disk) >= 512 * 1024);
	do_command(fd, 0, ZERO, 0, 512 * 1024);
	assert_true(overlay_memory(f->disk) < 512 * 1024 / 4);
	client_end(fd);
}

/* What shares a page with the end of a trim stays, and the rest is zeros. */
static void test_trim(void **state)
{
	struct fixture *f = *state;
	int fd = client_go(f, "disk", true, NULL);

	do_command(fd, 0, TRIM, 1, 100);
	do_command(fd, FUA, TRIM, 4097, 3 * PAGE_SIZE - 2);
	memset(f->model + 2 * PAGE_SIZE, 0, PAGE_SIZE);
	do_command(fd, 0, CACHE, 0, 65536);
	do_command(fd, 0, TRIM, DISK_SIZE, 0);
	expect_data(f, fd, true, 0, BROKEN);
	client_end(fd);
}

/* ------------------------------------------------------------------- holes */

static void test_holes(void **state)
{
	enum { AT = 40960, SIZE = 100000 };
	struct fixture *f = *state;
	int fd = client_go(f, "disk", true, NULL);
	uint8_t *buffer = malloc(SIZE);
	struct answer answer;

	assert_non_null(buffer);
	do_command(fd, 0, ZERO, AT + 1000, 50000);
	memset(f->model + AT + 1000, 0, 50000);
	send_request(fd, 0, READ, 1, AT, SIZE);
	memset(buffer, 'x', SIZE);
	answer = receive_chunks(fd, 1, AT, buffer, SIZE);
	assert_int_equal(answer.nr_holes, 1);
	assert_int_equal(answer.nr_bytes, SIZE);
	assert_memory_equal(buffer, f->model + AT, SIZE);
	send_request(fd, 0, READ, 3, AT + 1, SIZE - 1);
	answer = receive_chunks(fd, 3, AT + 1, buffer, SIZE - 1);
	assert_int_equal(answer.nr_holes, 1);
	send_request(fd, DF, READ, 2, AT, SIZE);
	answer = receive_chunks(fd, 2, AT, buffer, SIZE);
	assert_int_equal(answer.nr_holes, 0);
	assert_int_equal(answer.nr_chunks, 1);
	assert_memory_equal(buffer, f->model + AT, SIZE);
	client_end(fd);
	free(buffer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_SERVER(test_extended_reads),
		WITH_SERVER(test_extended_writes),
		WITH_SERVER(test_extended_options),
		WITH_SERVER(test_contexts),
		WITH_SERVER(test_context_of_another),
		WITH_SERVER(test_status),
		WITH_SERVER(test_extended_status),
		WITH_SERVER(test_zeros),
		WITH_SERVER(test_memory_given_back),
		WITH_SERVER(test_trim),
		WITH_SERVER(test_holes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
