/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_NBD_FIXTURE_H
#define TESTS_NBD_FIXTURE_H

/*
 * A server over a small odd disk, and the bytes of a client that says exactly
 * what a test wants, right or wrong. Numbers go through bytes.h and not
 * through the accessors that the server uses, so that a mistake in
 * structs/nbd.struct shows.
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

#include "runtime/base/bytes.h"
#include "runtime/nbd/server.h"
#include "runtime/region/bytes.h"

enum {
	DISK_SIZE = 3 * 1024 * 1024 + 511,
	BROKEN = 1024 * 1024 + 4097, /* this byte cannot be read */
};

static const uint64_t OPTION_MAGIC = UINT64_C(0x49484156454F5054);

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

static const struct region_kind broken_kind = { "broken", read_broken, NULL };

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

static inline uint16_t receive16(int fd)
{
	uint8_t bytes[2];

	receive_all(fd, bytes, sizeof bytes);
	return be16_load(bytes);
}

static inline uint32_t receive32(int fd)
{
	uint8_t bytes[4];

	receive_all(fd, bytes, sizeof bytes);
	return be32_load(bytes);
}

static inline uint64_t receive64(int fd)
{
	uint8_t bytes[8];

	receive_all(fd, bytes, sizeof bytes);
	return be64_load(bytes);
}

static inline void send32(int fd, uint32_t value)
{
	uint8_t bytes[4];

	be32_store(bytes, value);
	send_all(fd, bytes, sizeof bytes);
}

static inline void receive_greeting(int fd)
{
	assert_int_equal(receive64(fd), UINT64_C(0x4e42444d41474943));
	assert_int_equal(receive64(fd), OPTION_MAGIC);
	assert_int_equal(receive16(fd), 3);
}

/* Greeting and client flags. */
static inline int client_greet(struct fixture *f)
{
	int fd = client_connect(f);

	receive_greeting(fd);
	send32(fd, 3);
	return fd;
}

static inline void send_option_head(int fd, uint32_t option, uint32_t length)
{
	uint8_t head[16];

	be64_store(head, OPTION_MAGIC);
	be32_store(head + 8, option);
	be32_store(head + 12, length);
	send_all(fd, head, sizeof head);
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
	uint32_t length;

	assert_int_equal(receive64(fd), UINT64_C(0x3e889045565a9));
	assert_int_equal(receive32(fd), option);
	assert_int_equal(receive32(fd), answer);
	length = receive32(fd);
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

/* A client in transmission; the export's flags where `flags` is not NULL. */
static inline int client_go(struct fixture *f, const char *name,
			    bool is_structured, uint16_t *flags)
{
	uint8_t data[64], payload[64];
	size_t length = strlen(name);
	int fd = client_greet(f);

	if (is_structured) {
		send_option(fd, 8, "", 0);
		expect_answer(fd, 8, ACK);
	}
	be32_store(data, (uint32_t)length);
	memcpy(data + 4, name, length);
	be16_store(data + 4 + length, 0);
	send_option(fd, 7, data, 6 + length);
	assert_int_equal(expect_reply(fd, 7, INFO, payload, sizeof payload),
			 12);
	assert_int_equal(be16_load(payload), 0);
	assert_int_equal(be64_load(payload + 2), DISK_SIZE);
	if (flags)
		*flags = be16_load(payload + 10);
	expect_answer(fd, 7, ACK);
	return fd;
}

enum { READ, WRITE, DISC, FLUSH, TRIM };
enum { FUA = 1, DF = 4 };

static inline void make_request(uint8_t bytes[28], uint16_t flags,
				uint16_t command, uint64_t cookie,
				uint64_t offset, uint32_t length)
{
	be32_store(bytes, 0x25609513);
	be16_store(bytes + 4, flags);
	be16_store(bytes + 6, command);
	be64_store(bytes + 8, cookie);
	be64_store(bytes + 16, offset);
	be32_store(bytes + 24, length);
}

static inline void send_request(int fd, uint16_t flags, uint16_t command,
				uint64_t cookie, uint64_t offset,
				uint32_t length)
{
	uint8_t bytes[28];

	make_request(bytes, flags, command, cookie, offset, length);
	send_all(fd, bytes, sizeof bytes);
}

/* Returns the error. */
static inline uint32_t receive_simple(int fd, uint64_t cookie)
{
	uint32_t error;

	assert_int_equal(receive32(fd), 0x67446698);
	error = receive32(fd);
	assert_int_equal(receive64(fd), cookie);
	return error;
}

/* What came back for a request with structured replies. */
struct answer {
	uint32_t error;
	char text[1024];
	unsigned nr_chunks; /* with data */
	uint64_t nr_bytes;  /* in them */
};

/* Data lands in `buffer`, whose first byte is the disk's at `offset`. */
static inline struct answer receive_chunks(int fd, uint64_t cookie,
					   uint64_t offset, uint8_t *buffer,
					   size_t size)
{
	struct answer answer = { 0 };
	uint16_t flags = 0;

	while (!(flags & 1)) {
		uint32_t magic = receive32(fd);
		uint16_t kind;
		uint32_t length;

		assert_int_equal(magic, 0x668e33ef);
		flags = receive16(fd);
		kind = receive16(fd);
		assert_int_equal(receive64(fd), cookie);
		length = receive32(fd);
		if (kind == 1) {
			uint64_t at = receive64(fd);

			assert_true(length > 8);
			assert_true(at >= offset && at - offset <= size &&
				    length - 8 <= size - (at - offset));
			receive_all(fd, buffer + (at - offset), length - 8);
			answer.nr_chunks++;
			answer.nr_bytes += length - 8;
		} else if (kind == 0x8001) {
			uint16_t text_length;

			answer.error = receive32(fd);
			text_length = receive16(fd);
			assert_int_equal(length, 6 + text_length);
			assert_true(text_length < 900);
			receive_all(fd, answer.text, text_length);
			assert_true(flags & 1);
		} else {
			assert_int_equal(kind, 0);
			assert_int_equal(length, 0);
			assert_true(flags & 1);
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
