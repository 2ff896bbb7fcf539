/* SPDX-License-Identifier: Apache-2.0 */
/* The negotiation gives each option the answer that the protocol demands, and
 * a client that breaks the protocol is left alone. */
/* Sanitizers: address thread */
#include "tests/nbd/fixture.h"

static void test_export_name(void **state)
{
	static const struct {
		const char *label;
		uint32_t client_flags;
		const char *name;
		size_t padding;
		uint16_t flags;
	} cases[] = {
		{ "an old client", 0, "disk", 124, DISK_FLAGS },
		{ "a fixed one", 1, "disk", 124, DISK_FLAGS },
		{ "without padding", 3, "frozen", 0, FROZEN_FLAGS },
		{ "old, but without padding", 2, "", 0, DISK_FLAGS },
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		uint8_t padding[124];
		int fd = client_connect(f);

		print_message("%s\n", cases[i].label);
		receive_greeting(fd);
		send_client_flags(fd, cases[i].client_flags);
		send_option(fd, 1, cases[i].name, strlen(cases[i].name));
		assert_int_equal(receive_export(fd), cases[i].flags);
		receive_all(fd, padding, cases[i].padding);
		for (size_t j = 0; j < cases[i].padding; j++)
			assert_int_equal(padding[j], 0);
		expect_alive(f, fd, false);
		client_end(fd);
	}
	wait_for_line(f, 0, "");
}

/* What ends the connection, with a line that says why. */
static void test_hang_up(void **state)
{
	struct fixture *f = *state;
	uint8_t zeros[4096] = { 0 };
	int fd;

	fd = client_connect(f);
	receive_greeting(fd);
	send_client_flags(fd, 7);
	expect_end(fd);
	wait_for_line(f, 1, "unknown client flags 0x7");

	fd = client_greet(f);
	send_option(fd, 1, "no\033[31mne", 9);
	expect_end(fd);
	wait_for_line(f, 2, "there is no export 'no?[31mne'");

	fd = client_connect(f);
	receive_greeting(fd);
	send_client_flags(fd, 0);
	send_option(fd, 3, "", 0);
	expect_end(fd);
	wait_for_line(f, 3, "option 3 before fixed newstyle");

	fd = client_greet(f);
	send_all(fd, zeros, 16);
	expect_end(fd);
	wait_for_line(f, 4, "no option where one was due");

	fd = client_greet(f);
	send_option_head(fd, 7, (1 << 20) + 1);
	expect_end(fd);
	wait_for_line(f, 5, "option 7 with 1048577 bytes");

	fd = client_greet(f);
	send_option_head(fd, 1, 4097);
	expect_end(fd);
	wait_for_line(f, 6, "an export name of 4097 bytes");

	fd = client_greet(f);
	for (int i = 0; i < 1000; i++) {
		send_option(fd, 3, "", 0);
		expect_answer(fd, 3, SERVER);
		expect_answer(fd, 3, SERVER);
		expect_answer(fd, 3, ACK);
	}
	expect_end(fd);
	wait_for_line(f, 7, "1000 options");
}

static void test_unsupported(void **state)
{
	static const uint32_t numbers[] = { 0, 4, 12, 0x7fffffff, 0xffffffff };
	struct fixture *f = *state;
	int fd = client_greet(f);

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		send_option(fd, numbers[i], "12345", i % 6);
		expect_answer(fd, numbers[i], UNSUPPORTED);
	}
	send_option(fd, 1, "", 0);
	assert_int_equal(receive_export(fd), DISK_FLAGS);
	expect_alive(f, fd, false);
	client_end(fd);
}

static void test_list(void **state)
{
	struct fixture *f = *state;
	uint8_t payload[100];
	int fd = client_greet(f);

	send_option(fd, 3, "", 0);
	assert_int_equal(expect_reply(fd, 3, SERVER, payload, 100), 4 + 4 + 16);
	assert_memory_equal(payload, "\0\0\0\4diska disk for tests", 24);
	assert_int_equal(expect_reply(fd, 3, SERVER, payload, 100), 4 + 6);
	assert_memory_equal(payload, "\0\0\0\6frozen", 10);
	assert_int_equal(expect_reply(fd, 3, ACK, payload, 100), 0);
	send_option(fd, 3, "x", 1);
	expect_answer(fd, 3, INVALID);
	send_option(fd, 2, "", 0);
	expect_answer(fd, 2, ACK);
	expect_end(fd);
}

static void expect_info(int fd, uint32_t option, const void *expected,
			size_t size)
{
	uint8_t payload[100];

	assert_int_equal(expect_reply(fd, option, INFO, payload, 100), size);
	assert_memory_equal(payload, expected, size);
}

static void test_info_and_go(void **state)
{
	struct fixture *f = *state;
	/* all four kinds, one of them twice, and two that nobody knows */
	static const char asked[] = "\0\0\0\4disk\0\7"
				    "\0\3\0\2\0\1\0\2\0\0\0\x63\xff\xff";
	static const char block[] = "\0\3\0\0\0\1\0\0\x10\0\2\0\0\0";
	struct nbd_info_export size;
	int fd = client_greet(f);

	nbd_info_export_set_kind(&size, NBD_INFO_EXPORT_SIZE);
	nbd_info_export_set_export_size(&size, DISK_SIZE);
	nbd_info_export_set_flags(&size, DISK_FLAGS_STRUCTURED);
	send_option(fd, 8, "", 0);
	expect_answer(fd, 8, ACK);
	for (uint32_t option = 6; option <= 7; option++) {
		send_option(fd, option, asked, sizeof asked - 1);
		expect_info(fd, option, size.bytes, 12);
		expect_info(fd, option, "\0\1disk", 6);
		expect_info(fd, option, "\0\2a disk for tests", 18);
		expect_info(fd, option, block, 14);
		expect_answer(fd, option, ACK);
	}
	expect_alive(f, fd, true);
	client_end(fd);
}

static void test_malformed_go(void **state)
{
	static const struct {
		const char *label, *data;
		size_t length;
	} cases[] = {
		{ "nothing", "", 0 },
		{ "half a length", "\0\0", 2 },
		{ "no count", "\0\0\0\0", 4 },
		{ "half a count", "\0\0\0\0\0", 5 },
		{ "a name longer than the data", "\0\0\0\5disk\0\0", 10 },
		{ "a name up to the end", "\0\0\0\6disk\0\0", 10 },
		{ "a name of 2^32-1 bytes", "\377\377\377\377disk\0\0", 10 },
		{ "fewer kinds than counted", "\0\0\0\4disk\0\1", 10 },
		{ "half a kind", "\0\0\0\4disk\0\1\0", 11 },
		{ "more kinds than counted", "\0\0\0\4disk\0\0\0\3", 12 },
	};
	struct fixture *f = *state;
	int fd = client_greet(f);

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		print_message("%s\n", cases[i].label);
		send_option(fd, 6 + i % 2, cases[i].data, cases[i].length);
		expect_answer(fd, 6 + i % 2, INVALID);
	}
	send_option(fd, 7, "\0\0\0\4disc\0\0", 10);
	expect_answer(fd, 7, UNKNOWN);
	send_option(fd, 8, "?", 1);
	expect_answer(fd, 8, INVALID);
	send_option(fd, 7, "\0\0\0\6frozen\0\0", 12);
	expect_answer(fd, 7, INFO);
	expect_answer(fd, 7, ACK);
	/* structured replies were not agreed after all */
	expect_alive(f, fd, false);
	client_end(fd);
	wait_for_line(f, 0, "");
}

static void test_too_big(void **state)
{
	struct fixture *f = *state;
	uint8_t *data = calloc(1, 1 << 20);
	int fd = client_greet(f);

	assert_non_null(data);
	send_option(fd, 7, data, 1 << 20);
	expect_answer(fd, 7, TOO_BIG);
	send_option(fd, 77, data, 16 * 1024 + 1);
	expect_answer(fd, 77, TOO_BIG);
	send_option(fd, 77, data, 16 * 1024);
	expect_answer(fd, 77, UNSUPPORTED);
	send_option(fd, 7, "\0\0\0\0\0\0", 6);
	expect_answer(fd, 7, INFO);
	expect_answer(fd, 7, ACK);
	expect_alive(f, fd, false);
	client_end(fd);
	free(data);
}

/* A whole session, byte by byte, then all at once. */
static void test_any_segmentation(void **state)
{
	struct fixture *f = *state;
	struct {
		struct nbd_client_greeting greeting;
		struct nbd_option_request structured, go;
		uint8_t no_name[6]; /* an InfoRequest of zeros */
		struct nbd_request read;
	} message = { 0 };
	const uint8_t *said = (const uint8_t *)&message;
	uint8_t heard[18 + 20 + 20 + 12 + 20 + 29];

	nbd_client_greeting_set_flags(&message.greeting, 3);
	make_option_head(&message.structured, 8, 0);
	make_option_head(&message.go, 7, sizeof message.no_name);
	make_request(&message.read, 0, READ, 99, 5, 1);
	for (size_t step = 1; step <= sizeof message; step += 23) {
		int fd = client_connect(f);

		for (size_t at = 0; at < sizeof message; at += step) {
			size_t rest = sizeof message - at;

			send_all(fd, said + at, step < rest ? step : rest);
			usleep(100);
		}
		receive_all(fd, heard, sizeof heard);
		assert_int_equal(heard[sizeof heard - 1], f->model[5]);
		client_end(fd);
	}
}

static void test_vanishing_clients(void **state)
{
	struct fixture *f = *state;
	uint8_t noise[1000];

	for (uint32_t i = 0; i < sizeof noise; i++)
		noise[i] = (uint8_t)(i * 2654435761u >> 23);
	for (size_t size = 0; size < sizeof noise; size += 37) {
		int fd = client_connect(f);

		send(fd, noise, size, MSG_NOSIGNAL);
		close(fd);
		fd = client_greet(f);
		send_option_head(fd, 7, 10);
		send(fd, noise, size % 10, MSG_NOSIGNAL);
		close(fd);
	}
	client_end(client_go(f, "disk", true, NULL));
}

/* Neither silence nor a byte now and then holds a connection. */
static void test_timeout(void **state)
{
	struct fixture *f = *state;
	int silent = client_connect(f), slow = client_connect(f);
	int fd = client_go(f, "disk", false, NULL);

	for (int i = 0; i < 12; i++) {
		send(slow, "\0\0\0\3IHAVEOPT", i % 12 + 1 > 4 ? 0 : 1,
		     MSG_NOSIGNAL);
		sleep(1);
	}
	receive_greeting(silent);
	expect_end(silent);
	receive_greeting(slow);
	expect_end(slow);
	wait_for_line(f, 2, "no end of negotiation in 10 seconds");
	/* there is no limit once requests may come */
	expect_alive(f, fd, false);
	client_end(fd);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_SERVER(test_export_name),
		WITH_SERVER(test_hang_up),
		WITH_SERVER(test_unsupported),
		WITH_SERVER(test_list),
		WITH_SERVER(test_info_and_go),
		WITH_SERVER(test_malformed_go),
		WITH_SERVER(test_too_big),
		WITH_SERVER(test_any_segmentation),
		WITH_SERVER(test_vanishing_clients),
		WITH_SERVER(test_timeout),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
