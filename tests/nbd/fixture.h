/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_NBD_FIXTURE_H
#define TESTS_NBD_FIXTURE_H

/*
 * A server over a small odd disk, and the bytes of a client that says exactly
 * what a test wants, right or wrong. Both go through structs/nbd.struct, as the
 * server does: that it says what the protocol says is what test_clients.sh and
 * tests/formats/test_nbd.sh show with other people's clients and servers.
 */
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/check.h"

#include "generated/nbd.h"
#include "runtime/nbd/server.h"
#include "runtime/region/bytes.h"

enum {
	DISK_SIZE = 3 * 1024 * 1024 + 511,
	BROKEN = 1024 * 1024 + 4097, /* this byte cannot be read */
};

struct fixture {
	uint8_t *model; /* what the disk holds */
	struct bytes_region low, high;
	struct region broken; /* one byte */
	struct map *map;
	struct overlay *disk, *frozen;
	struct nbd_export exports[2];
	struct reporter reporter;
	struct nbd_server *server;
	pthread_mutex_t lock;
	char line[512]; /* the last one reported */
	int nr_lines;
};

static void fixture_line(void *context, const char *text)
{
	struct fixture *f = context;

	pthread_mutex_lock(&f->lock);
	snprintf(f->line, sizeof f->line, "%s", text);
	f->nr_lines++;
	pthread_mutex_unlock(&f->lock);
}

static int read_broken(const struct region *region, uint64_t offset,
		       void *buffer, size_t length, struct error *err)
{
	(void)region;
	(void)offset;
	(void)buffer;
	(void)length;
	return fail(err, EIO, "etc/motd: broken on purpose");
}

static const struct region_kind broken_kind = {
	.name = "broken",
	.read = read_broken,
};

static inline void fixture_map(struct fixture *f)
{
	f->model = calloc(1, DISK_SIZE);
	assert_non_null(f->model);
	/* the last 300000 bytes are mapped by nobody */
	for (uint32_t i = 0; i < DISK_SIZE - 300000; i++)
		f->model[i] = (uint8_t)(i * 2654435761u >> 24);
	bytes_region_init(&f->low, f->model, BROKEN);
	bytes_region_init(&f->high, f->model, DISK_SIZE - 300000);
	f->broken = (struct region){ &broken_kind, 1 };
	assert_int_equal(map_new(DISK_SIZE, &f->map, NULL), 0);
	assert_int_equal(map_put(f->map, 0, &f->low.region, 0, BROKEN, NULL),
			 0);
	assert_int_equal(map_put(f->map, BROKEN, &f->broken, 0, 1, NULL), 0);
	assert_int_equal(map_put(f->map, BROKEN + 1, &f->high.region,
				 BROKEN + 1, DISK_SIZE - 300000 - BROKEN - 1,
				 NULL),
			 0);
	assert_int_equal(map_seal(f->map, NULL), 0);
}

static inline int fixture_set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof *f);
	uint8_t *model;

	assert_non_null(f);
	pthread_mutex_init(&f->lock, NULL);
	fixture_map(f);
	/* the regions keep the first copy; tests write into another one */
	model = malloc(DISK_SIZE);
	assert_non_null(model);
	f->model = memcpy(model, f->model, DISK_SIZE);
	assert_int_equal(overlay_new(f->map, &f->disk, NULL), 0);
	assert_int_equal(overlay_new(f->map, &f->frozen, NULL), 0);
	f->exports[0] =
	    (struct nbd_export){ "disk", "a disk for tests", f->disk, false };
	f->exports[1] = (struct nbd_export){ "frozen", NULL, f->frozen, true };
	f->reporter = (struct reporter){ fixture_line, f };
	assert_int_equal(
	    nbd_server_new(f->exports, 2, &f->reporter, &f->server, NULL), 0);
	*state = f;
	return 0;
}

static inline int fixture_tear_down(void **state)
{
	struct fixture *f = *state;

	nbd_server_free(f->server);
	overlay_free(f->disk);
	overlay_free(f->frozen);
	map_free(f->map);
	free((void *)f->low.data);
	free(f->model);
	pthread_mutex_destroy(&f->lock);
	free(f);
	return 0;
}

#define WITH_SERVER(test)                                                      \
	cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

/* So many lines have been reported, and the last one says that. */
static inline void wait_for_line(struct fixture *f, int count, const char *text)
{
	bool is_there = false;

	for (int i = 0; i < 1000 && !is_there; i++) {
		if (i)
			usleep(10000);
		pthread_mutex_lock(&f->lock);
		is_there = f->nr_lines == count && strstr(f->line, text);
		pthread_mutex_unlock(&f->lock);
	}
	if (!is_there)
		print_message("%d lines, the last one: %s\n", f->nr_lines,
			      f->line);
	assert_true(is_there);
}

/* ------------------------------------------------------------ raw client */

static inline int client_connect(struct fixture *f)
{
	struct timeval limit = { .tv_sec = 30 };
	struct error err = { 0 };
	int pair[2];

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
	/* a test that waits for a reply that never comes fails */
	setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
	assert_int_equal(nbd_server_attach(f->server, pair[1], &err), 0);
	return pair[0];
}

static inline void send_all(int fd, const void *data, size_t size)
{
	const uint8_t *next = data;

	while (size) {
		ssize_t sent = send(fd, next, size, MSG_NOSIGNAL);

		assert_true(sent > 0);
		next += sent;
		size -= (size_t)sent;
	}
}

static inline void receive_all(int fd, void *data, size_t size)
{
	uint8_t *next = data;

	while (size) {
		ssize_t got = recv(fd, next, size, 0);

		assert_true(got > 0);
		next += got;
		size -= (size_t)got;
	}
}

/* The server hung up, and had nothing more to say. */
static inline void expect_end(int fd)
{
	uint8_t byte;
	ssize_t got = recv(fd, &byte, 1, 0);

	assert_true(got == 0 || (got < 0 && errno == ECONNRESET));
	close(fd);
}

/* A message of a fixed size. */
#define SEND(fd, message) send_all(fd, (message).bytes, sizeof(message).bytes)
#define RECEIVE(fd, message)                                                   \
	receive_all(fd, (message).bytes, sizeof(message).bytes)

static inline void receive_greeting(int fd)
{
	struct nbd_greeting greeting;

	RECEIVE(fd, greeting);
	assert_int_equal(nbd_greeting_magic(&greeting), NBD_MAGIC);
	assert_int_equal(nbd_greeting_option_magic(&greeting),
			 NBD_OPTION_MAGIC);
	assert_int_equal(nbd_greeting_flags(&greeting), 3);
}

static inline void send_client_flags(int fd, uint32_t flags)
{
	struct nbd_client_greeting greeting;

	nbd_client_greeting_set_flags(&greeting, flags);
	SEND(fd, greeting);
}

/* Greeting and client flags. */
static inline int client_greet(struct fixture *f)
{
	int fd = client_connect(f);

	receive_greeting(fd);
	send_client_flags(fd, 3);
	return fd;
}

static inline void make_option_head(struct nbd_option_request *head,
				    uint32_t option, uint32_t length)
{
	nbd_option_request_set_magic(head, NBD_OPTION_MAGIC);
	nbd_option_request_set_option(head, option);
	nbd_option_request_set_length(head, length);
}

static inline void send_option_head(int fd, uint32_t option, uint32_t length)
{
	struct nbd_option_request head;

	make_option_head(&head, option, length);
	SEND(fd, head);
}

static inline void send_option(int fd, uint32_t option, const void *data,
			       size_t length)
{
	send_option_head(fd, option, (uint32_t)length);
	send_all(fd, data, length);
}

/* An option reply of that kind; returns its payload's length. */
static inline size_t expect_reply(int fd, uint32_t option, uint32_t answer,
				  uint8_t *payload, size_t room)
{
	struct nbd_option_reply reply;
	uint32_t length;

	RECEIVE(fd, reply);
	assert_int_equal(nbd_option_reply_magic(&reply),
			 NBD_OPTION_REPLY_MAGIC);
	assert_int_equal(nbd_option_reply_option(&reply), option);
	assert_int_equal(nbd_option_reply_answer(&reply), answer);
	length = nbd_option_reply_length(&reply);
	assert_true(length <= room);
	receive_all(fd, payload, length);
	return length;
}

static inline void expect_answer(int fd, uint32_t option, uint32_t answer)
{
	uint8_t ignored[512];

	expect_reply(fd, option, answer, ignored, sizeof ignored);
}

enum { ACK = 1, SERVER = 2, INFO = 3 };
static const uint32_t UNSUPPORTED = 0x80000001, INVALID = 0x80000003,
		      UNKNOWN = 0x80000006, TOO_BIG = 0x80000009;

/* The answer to export_name; the flags of the export. */
static inline uint16_t receive_export(int fd)
{
	struct nbd_export_reply reply;

	RECEIVE(fd, reply);
	assert_int_equal(nbd_export_reply_export_size(&reply), DISK_SIZE);
	return nbd_export_reply_flags(&reply);
}

/* Asks for info or go of an export, and for no kind of information. */
static inline void send_go(int fd, uint32_t option, const char *name)
{
	struct span text = span_of(name, strlen(name));
	struct nbd_info_request_edit request = { 0 };
	uint8_t bytes[64] = { 0 };
	uint64_t size = 0;

	assert_int_equal(nbd_info_request_edit_at(mspan_of(bytes, sizeof bytes),
						  0, &request, NULL),
			 0);
	nbd_info_request_set_name_length(&request, (uint32_t)text.size);
	assert_int_equal(nbd_info_request_put_name(&request, text, NULL), 0);
	assert_int_equal(nbd_info_request_set_count(&request, 0, NULL), 0);
	assert_int_equal(
	    nbd_info_request_total_size(&request.read, &size, NULL), 0);
	send_option(fd, option, bytes, size);
}

/* A client in transmission; the export's flags where `flags` is not NULL. */
static inline int client_go(struct fixture *f, const char *name,
			    bool is_structured, uint16_t *flags)
{
	struct nbd_info_export info;
	int fd = client_greet(f);

	if (is_structured) {
		send_option(fd, 8, "", 0);
		expect_answer(fd, 8, ACK);
	}
	send_go(fd, 7, name);
	assert_int_equal(
	    expect_reply(fd, 7, INFO, info.bytes, sizeof info.bytes), 12);
	assert_int_equal(nbd_info_export_kind(&info), 0);
	assert_int_equal(nbd_info_export_export_size(&info), DISK_SIZE);
	if (flags)
		*flags = nbd_info_export_flags(&info);
	expect_answer(fd, 7, ACK);
	return fd;
}

enum { READ, WRITE, DISC, FLUSH, TRIM, CACHE, ZERO, STATUS };
enum { FUA = 1, NO_HOLE = 2, DF = 4, REQ_ONE = 8, FAST_ZERO = 16 };

/* What an export can do: "disk" with simple replies, and with structured ones;
 * "frozen" the same. */
enum {
	DISK_FLAGS = 0xd6d,
	DISK_FLAGS_STRUCTURED = 0xded,
	FROZEN_FLAGS = 0x50f,
};

static inline void make_request(struct nbd_request *request, uint16_t flags,
				uint16_t command, uint64_t cookie,
				uint64_t offset, uint32_t length)
{
	nbd_request_set_magic(request, NBD_REQUEST_MAGIC);
	nbd_request_set_flags(request, flags);
	nbd_request_set_command(request, command);
	nbd_request_set_cookie(request, cookie);
	nbd_request_set_offset(request, offset);
	nbd_request_set_length(request, length);
}

static inline void send_request(int fd, uint16_t flags, uint16_t command,
				uint64_t cookie, uint64_t offset,
				uint32_t length)
{
	struct nbd_request request;

	make_request(&request, flags, command, cookie, offset, length);
	SEND(fd, request);
}

/* Returns the error. */
static inline uint32_t receive_simple(int fd, uint64_t cookie)
{
	struct nbd_simple_reply reply;

	RECEIVE(fd, reply);
	assert_int_equal(nbd_simple_reply_magic(&reply),
			 NBD_SIMPLE_REPLY_MAGIC);
	assert_int_equal(nbd_simple_reply_cookie(&reply), cookie);
	return nbd_simple_reply_error(&reply);
}

/* What came back for a request with structured replies. */
struct answer {
	uint32_t error;
	char text[1024];
	unsigned nr_chunks; /* with data */
	uint64_t nr_bytes;  /* in them, and in holes */
	unsigned nr_holes;
};

static inline void receive_data(int fd, uint32_t length, uint64_t offset,
				uint8_t *buffer, size_t size,
				struct answer *answer)
{
	struct nbd_chunk_data data;
	uint64_t at;

	RECEIVE(fd, data);
	at = nbd_chunk_data_offset(&data);
	assert_true(length > NBD_CHUNK_DATA_SIZEOF);
	length -= NBD_CHUNK_DATA_SIZEOF;
	assert_true(at >= offset && at - offset <= size &&
		    length <= size - (at - offset));
	receive_all(fd, buffer + (at - offset), length);
	answer->nr_chunks++;
	answer->nr_bytes += length;
}

static inline void receive_hole(int fd, uint32_t length, uint64_t offset,
				uint8_t *buffer, size_t size,
				struct answer *answer)
{
	struct nbd_chunk_hole hole;
	uint64_t at, nr;

	assert_int_equal(length, NBD_CHUNK_HOLE_SIZEOF);
	RECEIVE(fd, hole);
	at = nbd_chunk_hole_offset(&hole);
	nr = nbd_chunk_hole_length(&hole);
	assert_true(nr && at >= offset && at - offset <= size &&
		    nr <= size - (at - offset));
	/* as a client's sectors want it, but at the ends of the request */
	assert_true(at == offset || at % 512 == 0);
	assert_true(at + nr == offset + size || (at + nr) % 512 == 0);
	memset(buffer + (at - offset), 0, nr);
	answer->nr_holes++;
	answer->nr_bytes += nr;
}

static inline void receive_error(int fd, uint32_t length, struct answer *answer)
{
	uint8_t bytes[1024];
	struct nbd_chunk_error error = { 0 };
	struct span text = { 0 };
	uint64_t size = 0;

	assert_true(length < sizeof bytes);
	receive_all(fd, bytes, length);
	assert_int_equal(nbd_chunk_error_at(span_of(bytes, length), 0,
					    NBD_CHUNK_ERROR, &error, NULL),
			 0);
	assert_int_equal(nbd_chunk_error_total_size(&error, &size, NULL), 0);
	assert_int_equal(size, length);
	answer->error = nbd_chunk_error_error(&error);
	assert_int_equal(nbd_chunk_error_message_bytes(&error, &text, NULL), 0);
	assert_true(text.size < 900);
	memcpy(answer->text, text.data, text.size);
}

/* Data lands in `buffer`, whose first byte is the disk's at `offset`. */
static inline struct answer receive_chunks(int fd, uint64_t cookie,
					   uint64_t offset, uint8_t *buffer,
					   size_t size)
{
	struct answer answer = { 0 };
	bool is_last = false;

	while (!is_last) {
		struct nbd_chunk_head head;
		uint32_t length;

		RECEIVE(fd, head);
		assert_int_equal(nbd_chunk_head_magic(&head), NBD_CHUNK_MAGIC);
		assert_int_equal(nbd_chunk_head_cookie(&head), cookie);
		is_last = nbd_chunk_head_flags(&head) & NBD_CHUNK_FLAGS_DONE;
		length = nbd_chunk_head_length(&head);
		switch (nbd_chunk_head_kind(&head)) {
		case NBD_CHUNK_DATA:
			receive_data(fd, length, offset, buffer, size, &answer);
			break;
		case NBD_CHUNK_HOLE:
			receive_hole(fd, length, offset, buffer, size, &answer);
			break;
		case NBD_CHUNK_ERROR:
			receive_error(fd, length, &answer);
			assert_true(is_last);
			break;
		default:
			assert_int_equal(nbd_chunk_head_kind(&head),
					 NBD_CHUNK_NONE);
			assert_int_equal(length, 0);
			assert_true(is_last);
		}
	}
	return answer;
}

static inline void expect_data(struct fixture *f, int fd, bool is_structured,
			       uint64_t offset, uint32_t length)
{
	uint8_t *buffer = malloc(length + 1);
	uint64_t cookie = offset * 7 + length;

	assert_non_null(buffer);
	send_request(fd, 0, READ, cookie, offset, length);
	if (is_structured) {
		struct answer answer =
		    receive_chunks(fd, cookie, offset, buffer, length);

		assert_int_equal(answer.error, 0);
		assert_int_equal(answer.nr_bytes, length);
	} else {
		assert_int_equal(receive_simple(fd, cookie), 0);
		receive_all(fd, buffer, length);
	}
	assert_memory_equal(buffer, f->model + offset, length);
	free(buffer);
}

/* The connection is still of use. */
static inline void expect_alive(struct fixture *f, int fd, bool is_structured)
{
	expect_data(f, fd, is_structured, 511, 1023);
}

static inline void client_end(int fd)
{
	send_request(fd, 0, DISC, 0, 0, 0);
	expect_end(fd);
}

#endif
