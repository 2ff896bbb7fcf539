/* SPDX-License-Identifier: Apache-2.0 */
/* Thousands of clients that stall, lie, vanish or say nonsense: one that
 * behaves notices nothing, and no descriptor, thread or byte is left. */
/* Sanitizers: address thread */
#include "tests/nbd/fixture.h"

#include <dirent.h>
#include <malloc.h>

#include "tests/runtime/random.h"

/* test_enemies_long.sh says more. */
static int nr_connections(void)
{
	const char *text = getenv("NBD_TEST_CONNECTIONS");

	return text ? atoi(text) : 3000;
}

static int count_entries(const char *name)
{
	DIR *entries = opendir(name);
	int count = 0;

	assert_non_null(entries);
	while (readdir(entries))
		count++;
	closedir(entries);
	return count;
}

/* Whether the server still takes it does not matter. */
static void say(int fd, const void *data, size_t size)
{
	send(fd, data, size, MSG_NOSIGNAL | MSG_DONTWAIT);
}

static void say_random(int fd, struct random *random, size_t most)
{
	uint8_t bytes[600];
	size_t size = random_below(random, most + 1);

	random_fill(random, bytes, size);
	say(fd, bytes, size);
}

static void say_option(int fd, uint32_t option, uint32_t length)
{
	struct nbd_option_request head;

	make_option_head(&head, option, length);
	say(fd, head.bytes, sizeof head.bytes);
}

static void say_request(int fd, uint16_t flags, uint16_t command,
			uint64_t offset, uint32_t length)
{
	struct nbd_request request;

	make_request(&request, flags, command, 1, offset, length);
	say(fd, request.bytes, sizeof request.bytes);
}

/* ----------------------------------------------------------------- enemies */

static void silent(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	(void)fd;
	(void)random;
}

static void noise(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	say_random(fd, random, 600);
}

static void noise_as_options(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	say(fd, "\0\0\0\3", 4);
	for (int i = 0; i < 4; i++) {
		uint32_t length = (uint32_t)random_below(random, 40);

		say_option(fd, (uint32_t)random_below(random, 13), length);
		say_random(fd, random, length);
	}
}

static void half_an_option(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	say(fd, "\0\0\0\3", 4);
	say_option(fd, 7, 100);
	say_random(fd, random, 99);
}

static void many_options(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	(void)random;
	say(fd, "\0\0\0\3", 4);
	for (int i = 0; i < 1100; i++)
		say_option(fd, 77, 0);
}

static void huge_option(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	say(fd, "\0\0\0\3", 4);
	say_option(fd, 7, UINT32_MAX - (uint32_t)random_below(random, 9));
}

/* In transmission with simple replies, or structured, or extended. */
static void go(int fd, struct random *random)
{
	uint64_t style = random_below(random, 3);

	say(fd, "\0\0\0\3", 4);
	if (style)
		say_option(fd, style == 1 ? 8 : 11, 0);
	say_option(fd, 7, 6);
	say(fd, "\0\0\0\0\0\0", 6);
}

static void noise_as_requests(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	go(fd, random);
	for (int i = 0; i < 4; i++)
		say_request(fd, (uint16_t)random_next(random),
			    (uint16_t)random_below(random, 9),
			    random_next(random),
			    (uint32_t)random_below(random, 3) - 2);
	say_random(fd, random, 600);
}

static void vanishing(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	go(fd, random);
	for (int i = 0; i < 20; i++)
		say_request(fd, 0, READ, BROKEN + 1 + (uint64_t)i * 10000,
			    1000000);
}

static void half_a_request(struct fixture *f, int fd, struct random *random)
{
	struct nbd_request request;

	(void)f;
	go(fd, random);
	make_request(&request, 0, READ, 1, 0, 1);
	say(fd, request.bytes, random_below(random, sizeof request.bytes));
}

static void half_a_payload(struct fixture *f, int fd, struct random *random)
{
	go(fd, random);
	say_request(fd, 0, WRITE, 0, 1 << 20);
	say(fd, f->model, random_below(random, 100000));
}

static void lengths(struct fixture *f, int fd, struct random *random)
{
	(void)f;
	go(fd, random);
	say_request(fd, 0, READ, 0, UINT32_MAX);
	say_request(fd, 0, READ, UINT64_MAX, 2);
	say_request(fd, 0, TRIM, UINT64_MAX - 1, UINT32_MAX);
	say_request(fd, 0, WRITE, 0, UINT32_MAX);
	say_random(fd, random, 600);
}

static void well_behaved(struct fixture *f, int fd, struct random *random)
{
	(void)random;
	receive_greeting(fd);
	send_client_flags(fd, 3);
	send_option(fd, 1, "", 0);
	receive_export(fd);
	expect_alive(f, fd, false);
}

static void (*const enemies[])(struct fixture *f, int fd,
			       struct random *random) = {
	silent,		noise,		noise_as_options,
	half_an_option, huge_option,	noise_as_requests,
	vanishing,	half_a_request, many_options,
	half_a_payload, lengths,	well_behaved,
};

/* ------------------------------------------------------------------- tests */

/* The server lets a client in once there is room. */
static int attach(struct fixture *f)
{
	struct timeval limit = { .tv_sec = 30 };
	int pair[2];

	for (;;) {
		assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
		setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &limit,
			   sizeof limit);
		if (!nbd_server_attach(f->server, pair[1], NULL))
			return pair[0];
		close(pair[0]);
		usleep(1000);
	}
}

static size_t memory_in_use(void)
{
	struct mallinfo2 info = mallinfo2();

	return info.uordblks + info.hblkhd;
}

/* So many files and threads at most, or more after ten seconds. */
static void wait_for_end(int nr_files, int nr_threads)
{
	for (int i = 0; i < 1000; i++) {
		if (count_entries("/proc/self/fd") <= nr_files &&
		    count_entries("/proc/self/task") <= nr_threads)
			return;
		usleep(10000);
	}
	assert_int_equal(count_entries("/proc/self/fd"), nr_files);
	assert_int_equal(count_entries("/proc/self/task"), nr_threads);
}

static void let_them_come(struct fixture *f, struct random *random, int count)
{
	enum { NR_OPEN = 32 };
	int open[NR_OPEN];
	size_t nr_enemies = sizeof enemies / sizeof *enemies;

	for (int i = 0; i < NR_OPEN; i++)
		open[i] = -1;
	for (int i = 0; i < count; i++) {
		size_t slot = random_below(random, NR_OPEN);
		int fd = attach(f);

		enemies[(size_t)i % nr_enemies](f, fd, random);
		/* some leave at once, some stay a while */
		if (open[slot] >= 0)
			close(open[slot]);
		open[slot] = fd;
	}
	for (int i = 0; i < NR_OPEN; i++)
		if (open[i] >= 0)
			close(open[i]);
}

static void test_nothing_is_left(void **state)
{
	/* what allocators keep; less than a byte for each of 100000 */
	enum { SLACK = 64 * 1024 };
	struct fixture *f = *state;
	struct random random = random_seeded(11);
	int witness = client_go(f, "frozen", true, NULL);
	int nr_files, nr_threads;
	size_t before;

	let_them_come(f, &random, 500);
	/* all of them: so the last one's thread waits to be joined, now and
	 * later */
	usleep(500000);
	nr_files = count_entries("/proc/self/fd");
	nr_threads = count_entries("/proc/self/task");
	before = memory_in_use();
	let_them_come(f, &random, nr_connections());
	expect_alive(f, witness, true);
	wait_for_end(nr_files, nr_threads);
	print_message("%zu bytes before, %zu after\n", before, memory_in_use());
	assert_true(memory_in_use() < before + SLACK);
	expect_data(f, witness, true, 0, BROKEN);
	client_end(witness);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_SERVER(test_nothing_is_left),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
