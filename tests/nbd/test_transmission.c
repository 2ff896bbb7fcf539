/* SPDX-License-Identifier: Apache-2.0 */
/* Requests are answered with the disk's bytes or with the error that the
 * protocol demands, and a refused one leaves the connection in use. */
/* Sanitizers: address thread */
#include "tests/nbd/fixture.h"

#include "tests/runtime/random.h"

static void test_reads(void **state)
{
	static const struct {
		uint64_t offset;
		uint32_t length;
	} cases[] = {
		{ 0, 1 },
		{ 0, 4096 },
		{ 511, 513 },
		{ 1, 600000 },
		{ 0, 256 * 1024 },
		{ 4095, 256 * 1024 + 1 },
		{ BROKEN + 1, DISK_SIZE - BROKEN - 1 },
		{ DISK_SIZE - 1, 1 },
		{ DISK_SIZE - 300001, 2 },
		{ 100, 0 },
		{ DISK_SIZE, 0 },
	};
	struct fixture *f = *state;
	uint16_t flags;

	for (int is_structured = 0; is_structured < 2; is_structured++) {
		int fd = client_go(f, "disk", is_structured, &flags);

		assert_int_equal(flags, is_structured ? DISK_FLAGS_STRUCTURED
						      : DISK_FLAGS);
		for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
			expect_data(f, fd, is_structured, cases[i].offset,
				    cases[i].length);
		client_end(fd);
	}
}

static void test_df(void **state)
{
	enum { SIZE = 700001 };
	struct fixture *f = *state;
	uint8_t *buffer = malloc(SIZE);
	int fd = client_go(f, "disk", true, NULL);
	struct answer answer;

	assert_non_null(buffer);
	send_request(fd, DF, READ, 1, 3, SIZE);
	answer = receive_chunks(fd, 1, 3, buffer, SIZE);
	assert_int_equal(answer.nr_chunks, 1);
	assert_int_equal(answer.nr_bytes, SIZE);
	assert_memory_equal(buffer, f->model + 3, SIZE);
	send_request(fd, 0, READ, 2, 3, SIZE);
	answer = receive_chunks(fd, 2, 3, buffer, SIZE);
	assert_int_equal(answer.nr_bytes, SIZE);
	assert_memory_equal(buffer, f->model + 3, SIZE);
	/* zeros are data then, too */
	send_request(fd, DF, READ, 3, DISK_SIZE - SIZE, SIZE);
	answer = receive_chunks(fd, 3, DISK_SIZE - SIZE, buffer, SIZE);
	assert_int_equal(answer.nr_chunks, 1);
	assert_int_equal(answer.nr_holes, 0);
	assert_memory_equal(buffer, f->model + DISK_SIZE - SIZE, SIZE);
	client_end(fd);
	free(buffer);
}

enum { EPERM_ = 1, EIO_ = 5, EINVAL_ = 22, ENOSPC_ = 28, ENOTSUP_ = 95 };

static const struct refused {
	const char *label;
	uint16_t flags, command;
	uint64_t offset;
	uint32_t length, error;
} refused[] = {
	{ "read past the end", 0, READ, DISK_SIZE - 1, 2, EINVAL_ },
	{ "read from the end", 0, READ, DISK_SIZE, 1, EINVAL_ },
	{ "read at 2^64 - 1", 0, READ, UINT64_MAX, 2, EINVAL_ },
	{ "read of 2^32 - 1 bytes", 0, READ, 0, UINT32_MAX, EINVAL_ },
	{ "read of 32 MiB and 1", 0, READ, 0, (32 << 20) + 1, EINVAL_ },
	{ "read with an unknown flag", 0x20, READ, 0, 1, EINVAL_ },
	{ "read with a flag of another command", 0x2, READ, 0, 1, EINVAL_ },
	{ "read of a broken file", 0, READ, BROKEN, 1, EIO_ },
	{ "read around a broken file", FUA, READ, BROKEN - 9, 99, EIO_ },
	{ "write past the end", 0, WRITE, DISK_SIZE - 1, 2, ENOSPC_ },
	{ "write at 2^64 - 1", 0, WRITE, UINT64_MAX, 2, ENOSPC_ },
	{ "write of 33 MiB", 0, WRITE, 0, 33 << 20, EINVAL_ },
	{ "write with an unknown flag", 0x20, WRITE, 0, 5000, EINVAL_ },
	{ "write with a flag of reads", DF, WRITE, 0, 1, EINVAL_ },
	{ "write to a part of a broken page", 0, WRITE, BROKEN + 1, 1, EIO_ },
	{ "long write that ends in a broken page", 0, WRITE,
	  BROKEN / 4096 * 4096 - 600000, 600001, EIO_ },
	{ "flush with a length", 0, FLUSH, 0, 1, EINVAL_ },
	{ "flush with an offset", 0, FLUSH, 1, 0, EINVAL_ },
	{ "trim with a flag of another command", FAST_ZERO, TRIM, 0, 1,
	  EINVAL_ },
	{ "trim past the end", 0, TRIM, UINT64_MAX, UINT32_MAX, EINVAL_ },
	{ "zeros past the end", 0, ZERO, DISK_SIZE, 1, ENOSPC_ },
	{ "zeros of 2^32 - 1 bytes", 0, ZERO, 0, UINT32_MAX, ENOSPC_ },
	{ "zeros over a part of a broken page", 0, ZERO, BROKEN + 1, 9, EIO_ },
	{ "fast zeros that take room", FAST_ZERO | NO_HOLE, ZERO, 0, 4096,
	  ENOTSUP_ },
	{ "cache past the end", 0, CACHE, DISK_SIZE, 1, EINVAL_ },
	{ "block status without a context", 8, STATUS, 0, 1, EINVAL_ },
	{ "resize", 0, 8, DISK_SIZE, 0, EINVAL_ },
	{ "command 99", 0, 99, 0, 0, EINVAL_ },
	{ "command 65535", 0xffff, 65535, 0, 1, EINVAL_ },
};

static uint32_t try_refused(struct fixture *f, int fd, bool is_structured,
			    const struct refused *c)
{
	uint8_t *payload = calloc(1, 33 << 20);
	uint32_t error;

	assert_non_null(payload);
	send_request(fd, c->flags, c->command, 77, c->offset, c->length);
	if (c->command == WRITE) {
		/* what a disk has written before the error stays written */
		if (c->error == EIO_)
			memcpy(payload, f->model + c->offset, c->length);
		send_all(fd, payload, c->length);
	}
	if (is_structured) {
		struct answer answer =
		    receive_chunks(fd, 77, c->offset, payload, 1 << 20);

		error = answer.error;
		if (error == EIO_)
			assert_string_equal(answer.text,
					    "etc/motd: broken on purpose");
		assert_true(answer.text[0]);
	} else {
		error = receive_simple(fd, 77);
	}
	free(payload);
	return error;
}

static bool is_write(const struct refused *c)
{
	return c->command == WRITE || c->command == TRIM || c->command == ZERO;
}

static void test_refused(void **state)
{
	struct fixture *f = *state;

	for (int is_structured = 0; is_structured < 2; is_structured++) {
		int fd = client_go(f, "disk", is_structured, NULL);
		int frozen = client_go(f, "frozen", is_structured, NULL);

		for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
			const struct refused *c = &refused[i];
			bool is_flags = c->error == EINVAL_ && c->flags;

			print_message("%s\n", c->label);
			assert_int_equal(try_refused(f, fd, is_structured, c),
					 c->error);
			expect_alive(f, fd, is_structured);
			assert_int_equal(
			    try_refused(f, frozen, is_structured, c),
			    is_write(c) && !is_flags ? EPERM_ : c->error);
			expect_alive(f, frozen, is_structured);
		}
		expect_data(f, fd, is_structured, 0, BROKEN);
		client_end(fd);
		client_end(frozen);
	}
	assert_int_equal(overlay_memory(f->frozen), 0);
	wait_for_line(f, 0, "");
}

/* DF means nothing before structured replies are agreed. */
static void test_df_unagreed(void **state)
{
	struct fixture *f = *state;
	int fd = client_go(f, "disk", false, NULL);

	send_request(fd, DF, READ, 1, 0, 1);
	assert_int_equal(receive_simple(fd, 1), EINVAL_);
	client_end(fd);
}

static void test_a_read_that_fails_late(void **state)
{
	struct fixture *f = *state;
	uint8_t *buffer = malloc(DISK_SIZE);
	int fd = client_go(f, "disk", true, NULL);
	struct answer answer;

	assert_non_null(buffer);
	send_request(fd, 0, READ, 5, 0, DISK_SIZE);
	answer = receive_chunks(fd, 5, 0, buffer, DISK_SIZE);
	assert_int_equal(answer.error, EIO_);
	assert_int_equal(answer.nr_bytes, BROKEN);
	assert_memory_equal(buffer, f->model, answer.nr_bytes);
	expect_alive(f, fd, true);
	client_end(fd);
	free(buffer);
}

static void write_and_remember(struct fixture *f, int fd, uint16_t flags,
			       uint64_t offset, const void *data,
			       uint32_t length)
{
	send_request(fd, flags, WRITE, offset, offset, length);
	send_all(fd, data, length);
	assert_int_equal(receive_simple(fd, offset), 0);
	memcpy(f->model + offset, data, length);
}

static void test_writes(void **state)
{
	struct fixture *f = *state;
	struct random random = random_seeded(7);
	int writer = client_go(f, "disk", true, NULL);
	int reader = client_go(f, "disk", false, NULL);
	uint8_t *data = malloc(700000);

	assert_non_null(data);
	for (int i = 0; i < 60; i++) {
		uint32_t length =
		    (uint32_t)random_below(&random, i % 10 ? 10000 : 700000);
		uint64_t offset = random_below(&random, BROKEN - 710000);

		random_fill(&random, data, length);
		write_and_remember(f, writer, i % 2 ? FUA : 0, offset, data,
				   length);
		/* seen at once, by everybody, exactly */
		expect_data(f, reader, false, offset ? offset - 1 : 0,
			    length + 2);
	}
	/* a whole page needs nothing of what it hides */
	write_and_remember(f, writer, 0, BROKEN / 4096 * 4096, data, 4096);
	expect_data(f, reader, false, 0, DISK_SIZE);
	send_request(writer, 0, FLUSH, 4, 0, 0);
	assert_int_equal(receive_simple(writer, 4), 0);
	client_end(writer);
	client_end(reader);
	free(data);
}

/* Many requests in one send, cut anywhere: each gets its reply. */
static void test_pipelining(void **state)
{
	enum { COUNT = 3000 };
	struct fixture *f = *state;
	uint8_t *said = malloc(COUNT * (NBD_REQUEST_SIZEOF + 3)), *next = said;
	int fd = client_go(f, "disk", false, NULL);
	uint8_t seen[3];

	assert_non_null(said);
	for (uint32_t i = 0; i < COUNT; i++) {
		bool is_write = i % 3 == 0;

		make_request((struct nbd_request *)next, 0,
			     is_write ? WRITE : READ, i, i / 3 * 3, 3);
		next += NBD_REQUEST_SIZEOF;
		if (is_write) {
			memcpy(next, "abc", 3);
			next += 3;
		}
	}
	send_all(fd, said, (size_t)(next - said));
	for (uint32_t i = 0; i < COUNT; i++) {
		assert_int_equal(receive_simple(fd, i), 0);
		if (i % 3 == 0)
			continue;
		receive_all(fd, seen, 3);
		assert_memory_equal(seen, "abc", 3);
	}
	client_end(fd);
	free(said);
}

/* Half a request, half a payload, a reply that nobody takes: the others do
 * not notice. */
static void test_vanishing_clients(void **state)
{
	struct fixture *f = *state;
	int witness = client_go(f, "disk", true, NULL);
	struct {
		struct nbd_request head;
		uint8_t data[5000];
	} message;

	make_request(&message.head, 0, WRITE, 1, 0, sizeof message.data);
	memcpy(message.data, f->model, sizeof message.data);
	for (size_t size = 0; size < sizeof message; size += 239) {
		int fd = client_go(f, "disk", true, NULL);

		send_all(fd, &message, size);
		close(fd);
		fd = client_go(f, "disk", true, NULL);
		send_request(fd, 0, READ, 1, BROKEN + 1, 1000000);
		close(fd);
		expect_alive(f, witness, true);
	}
	client_end(witness);
	wait_for_line(f, 0, "");
}

static void test_garbage(void **state)
{
	struct fixture *f = *state;
	int fd = client_go(f, "disk", true, NULL);
	uint8_t bytes[28] = "GET / HTTP/1.1";

	send_all(fd, bytes, sizeof bytes);
	expect_end(fd);
	wait_for_line(f, 1, "no request where one was due");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_SERVER(test_reads),
		WITH_SERVER(test_df),
		WITH_SERVER(test_refused),
		WITH_SERVER(test_df_unagreed),
		WITH_SERVER(test_a_read_that_fails_late),
		WITH_SERVER(test_writes),
		WITH_SERVER(test_pipelining),
		WITH_SERVER(test_vanishing_clients),
		WITH_SERVER(test_garbage),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
