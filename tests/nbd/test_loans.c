/* SPDX-License-Identifier: Apache-2.0 */
/* Regions that take their time, and loans that turn out bad: replies overtake,
 * and no reply says that all went well before it is known. */
/* Sanitizers: address thread */
#include "tests/nbd/fixture.h"

/*
 *   0            1 MiB          2 MiB          3 MiB
 *   | lent: bad   | slow         | good        | lent, in many fragments |
 *     as asked
 *
 * A read of all fragments takes more than one send, and the last of them wait
 * for a later one.
 */
enum {
	MIB = 1 << 20,
	FRAGMENT = 16 * 1024,
	FRAGMENTS_SENT = 128, /* at first */
	NR_FRAGMENTS = FRAGMENTS_SENT + 8,
	FRAGMENTS_SIZE = NR_FRAGMENTS * FRAGMENT,
};

struct world {
	struct fixture f; /* the raw client wants one */
	uint8_t bytes[MIB];
	struct region bad, slow;
	struct bytes_region good;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	bool is_held;	/* slow reads wait */
	int nr_waiting; /* reads that do */
	bool is_bad;	/* loans are; atomic */
	int nr_good;	/* are lent before they are; -1: see is_bad; atomic */
	int nr_lent;	/* and not settled; atomic */
	int nr_settled; /* with a look; atomic */
};

static struct world *world;

/* The second half of the slow region is not there; who is told of it sees to
 * it that the others wait no more. */
static int read_half(uint64_t offset, void *buffer, size_t length,
		     struct error *err)
{
	if (offset + length <= MIB / 2) {
		memcpy(buffer, world->bytes + offset, length);
		return 0;
	}
	pthread_mutex_lock(&world->lock);
	world->is_held = false;
	pthread_cond_broadcast(&world->changed);
	pthread_mutex_unlock(&world->lock);
	return fail(err, EIO, "the line is broken");
}

static int read_slow(const struct region *region, uint64_t offset, void *buffer,
		     size_t length, struct error *err)
{
	(void)region;
	if (length > 4096 && __atomic_load_n(&world->is_bad, __ATOMIC_SEQ_CST))
		return read_half(offset, buffer, length, err);
	pthread_mutex_lock(&world->lock);
	world->nr_waiting++;
	pthread_cond_broadcast(&world->changed);
	while (world->is_held)
		pthread_cond_wait(&world->changed, &world->lock);
	world->nr_waiting--;
	pthread_mutex_unlock(&world->lock);
	memcpy(buffer, world->bytes + offset, length);
	return 0;
}

static int lend(const struct region *region, uint64_t offset, size_t length,
		struct region_loan *loan, struct error *err)
{
	(void)region;
	(void)length;
	(void)err;
	loan->bytes = world->bytes + offset;
	__atomic_fetch_add(&world->nr_lent, 1, __ATOMIC_SEQ_CST);
	if (__atomic_fetch_sub(&world->nr_good, 1, __ATOMIC_SEQ_CST) == 0)
		__atomic_store_n(&world->is_bad, true, __ATOMIC_SEQ_CST);
	return 0;
}

static int settle(struct region_loan *loan, struct error *err)
{
	(void)loan;
	__atomic_fetch_sub(&world->nr_lent, 1, __ATOMIC_SEQ_CST);
	__atomic_fetch_add(&world->nr_settled, 1, __ATOMIC_SEQ_CST);
	return __atomic_load_n(&world->is_bad, __ATOMIC_SEQ_CST)
		   ? fail(err, EIO, "changed meanwhile")
		   : 0;
}

static void release(struct region_loan *loan)
{
	(void)loan;
	__atomic_fetch_sub(&world->nr_lent, 1, __ATOMIC_SEQ_CST);
}

static int read_bytes(const struct region *region, uint64_t offset,
		      void *buffer, size_t length, struct error *err)
{
	(void)region;
	(void)err;
	memcpy(buffer, world->bytes + offset, length);
	return 0;
}

static const struct region_kind slow_kind = { .name = "slow",
					      .is_slow = true,
					      .read = read_slow };
static const struct region_kind bad_kind = {
	.name = "bad",
	.read = read_bytes,
	.lend = lend,
	.settle = settle,
	.release = release,
};

static void put(struct world *w, uint64_t at, struct region *region)
{
	assert_int_equal(map_put(w->f.map, at, region, 0, MIB, NULL), 0);
}

/* None of which goes on where the one before ends. */
static uint64_t fragment_from(uint64_t number)
{
	return number % 2 * 2 * FRAGMENT;
}

static void put_fragments(struct world *w)
{
	for (uint64_t i = 0; i < NR_FRAGMENTS; i++)
		assert_int_equal(map_put(w->f.map, 3 * MIB + i * FRAGMENT,
					 &w->bad, fragment_from(i), FRAGMENT,
					 NULL),
				 0);
}

static int set_up(void **state)
{
	struct world *w = calloc(1, sizeof *w);

	assert_non_null(w);
	world = w;
	w->nr_good = -1;
	for (uint32_t i = 0; i < MIB; i++)
		w->bytes[i] = (uint8_t)(i * 2654435761u >> 24);
	pthread_mutex_init(&w->lock, NULL);
	pthread_mutex_init(&w->f.lock, NULL);
	pthread_cond_init(&w->changed, NULL);
	w->bad = (struct region){ &bad_kind, MIB };
	w->slow = (struct region){ &slow_kind, MIB };
	bytes_region_init(&w->good, w->bytes, MIB);
	assert_int_equal(map_new(3 * MIB + FRAGMENTS_SIZE, &w->f.map, NULL), 0);
	put(w, 0, &w->bad);
	put(w, MIB, &w->slow);
	put(w, 2 * MIB, &w->good.region);
	put_fragments(w);
	assert_int_equal(map_seal(w->f.map, NULL), 0);
	assert_int_equal(overlay_new(w->f.map, &w->f.disk, NULL), 0);
	w->f.exports[0] = (struct nbd_export){ "disk", NULL, w->f.disk, false };
	w->f.reporter = (struct reporter){ fixture_line, &w->f };
	assert_int_equal(
	    nbd_server_new(w->f.exports, 1, &w->f.reporter, &w->f.server, NULL),
	    0);
	*state = w;
	return 0;
}

static int tear_down(void **state)
{
	struct world *w = *state;

	nbd_server_free(w->f.server);
	assert_int_equal(w->nr_lent, 0);
	overlay_free(w->f.disk);
	map_free(w->f.map);
	free(w);
	return 0;
}

static void hold(struct world *w, bool is_held)
{
	pthread_mutex_lock(&w->lock);
	w->is_held = is_held;
	pthread_cond_broadcast(&w->changed);
	pthread_mutex_unlock(&w->lock);
}

static void wait_for_readers(struct world *w, int nr)
{
	pthread_mutex_lock(&w->lock);
	while (w->nr_waiting < nr)
		pthread_cond_wait(&w->changed, &w->lock);
	pthread_mutex_unlock(&w->lock);
}

static int go(struct world *w, bool is_structured)
{
	uint8_t ignored[64];
	int fd = client_greet(&w->f);

	if (is_structured) {
		send_option(fd, 8, "", 0);
		expect_answer(fd, 8, ACK);
	}
	send_go(fd, 7, "disk");
	expect_reply(fd, 7, INFO, ignored, sizeof ignored);
	expect_answer(fd, 7, ACK);
	return fd;
}

static void expect_bytes(struct world *w, const uint8_t *seen, uint64_t offset,
			 size_t length)
{
	for (size_t i = 0; i < length; i++)
		assert_int_equal(seen[i], w->bytes[(offset + i) % MIB]);
}

/* ------------------------------------------------------------ slow regions */

static void test_fast_ones_overtake(void **state)
{
	struct world *w = *state;
	uint8_t *seen = malloc(MIB);

	assert_non_null(seen);
	for (int is_structured = 0; is_structured < 2; is_structured++) {
		int fd = go(w, is_structured);

		hold(w, true);
		for (uint64_t i = 0; i < 4; i++)
			send_request(fd, 0, READ, i, MIB + i * 5000, 4096);
		wait_for_readers(w, 4);
		send_request(fd, 0, READ, 77, 2 * MIB, 9000);
		if (is_structured) {
			receive_chunks(fd, 77, 2 * MIB, seen, 9000);
		} else {
			assert_int_equal(receive_simple(fd, 77), 0);
			receive_all(fd, seen, 9000);
		}
		expect_bytes(w, seen, 0, 9000);
		send_request(fd, 0, FLUSH, 78, 0, 0);
		assert_int_equal(receive_simple(fd, 78), 0);
		hold(w, false);
		/* whatever their order, their bytes are not mixed */
		if (!is_structured)
			receive_all(fd, seen, 4 * (16 + 4096));
		else
			receive_all(fd, seen, 4 * (20 + 8 + 4096));
		send_request(fd, 0, FLUSH, 79, 0, 0);
		assert_int_equal(receive_simple(fd, 79), 0);
		client_end(fd);
	}
	free(seen);
}

/* More than can wait: then all do, and each gets its reply. */
static void test_many_slow_ones(void **state)
{
	enum { COUNT = 100 };
	struct world *w = *state;
	int fd = go(w, false);
	struct {
		uint8_t head[16], data[512];
	} reply;
	uint8_t count[COUNT] = { 0 };

	hold(w, true);
	for (uint64_t i = 0; i < COUNT; i++)
		send_request(fd, 0, READ, i, MIB + i * 512, 512);
	wait_for_readers(w, 5); /* all threads, and the connection's own */
	hold(w, false);
	for (int i = 0; i < COUNT; i++) {
		uint64_t cookie;

		receive_all(fd, &reply, sizeof reply);
		cookie = nbd_simple_reply_cookie(nbd_simple_reply_at(
		    span_of(reply.head, sizeof reply.head), 0));
		assert_true(cookie < COUNT);
		count[cookie]++;
		expect_bytes(w, reply.data, cookie * 512, 512);
	}
	for (int i = 0; i < COUNT; i++)
		assert_int_equal(count[i], 1);
	client_end(fd);
}

/* A read that is fast, slow and fast again. */
static void test_mixed_read(void **state)
{
	static const uint16_t flags[] = { 0, DF };
	struct world *w = *state;
	uint8_t *seen = malloc(3 * MIB);
	int fd = go(w, true);

	assert_non_null(seen);
	for (size_t i = 0; i < 2; i++) {
		struct answer answer;

		send_request(fd, flags[i], READ, 5, 1, 3 * MIB - 2);
		answer = receive_chunks(fd, 5, 1, seen, 3 * MIB);
		assert_int_equal(answer.error, 0);
		assert_int_equal(answer.nr_bytes, 3 * MIB - 2);
		expect_bytes(w, seen, 1, 3 * MIB - 2);
	}
	client_end(fd);
	free(seen);
}

/* Replies that take several sends each, from several threads at once. */
static void test_whole_replies_stay_whole(void **state)
{
	struct world *w = *state;
	uint8_t *seen = malloc(MIB);
	int fd = go(w, false);

	assert_non_null(seen);
	hold(w, true);
	for (uint64_t i = 0; i < 4; i++)
		send_request(fd, 0, READ, i, MIB, MIB);
	wait_for_readers(w, 4);
	hold(w, false);
	for (int i = 0; i < 4; i++) {
		struct nbd_simple_reply reply;

		RECEIVE(fd, reply);
		assert_int_equal(nbd_simple_reply_magic(&reply),
				 NBD_SIMPLE_REPLY_MAGIC);
		assert_int_equal(nbd_simple_reply_error(&reply), 0);
		receive_all(fd, seen, MIB);
		assert_memory_equal(seen, w->bytes, MIB);
	}
	client_end(fd);
	free(seen);
}

static void test_vanishing_with_slow_ones(void **state)
{
	struct world *w = *state;

	for (int i = 0; i < 10; i++) {
		int fd = go(w, i % 2);

		hold(w, true);
		for (uint64_t j = 0; j < 20; j++)
			send_request(fd, 0, READ, j, MIB, 4096);
		wait_for_readers(w, 4);
		close(fd);
		usleep(1000);
		hold(w, false);
	}
}

/* The end of the connection, while a reply is on its way of which a part is
 * sent, and a slow one waits for its turn. */
static void test_end_between_sends(void **state)
{
	struct world *w = *state;
	uint8_t *seen = malloc(FRAGMENTS_SIZE);
	struct nbd_request requests[3];
	int fd = go(w, true);

	assert_non_null(seen);
	alarm(20); /* threads that wait for each other */
	hold(w, true);
	make_request(&requests[0], 0, READ, 1, MIB, 4096);
	make_request(&requests[1], DF, READ, 2, 3 * MIB, FRAGMENTS_SIZE);
	make_request(&requests[2], 0, DISC, 3, 0, 0);
	send_all(fd, requests, sizeof requests);
	wait_for_readers(w, 1);
	receive_chunks(fd, 2, 3 * MIB, seen, FRAGMENTS_SIZE);
	hold(w, false);
	receive_chunks(fd, 1, MIB, seen, 4096);
	expect_bytes(w, seen, 0, 4096);
	expect_end(fd);
	nbd_server_free(STEAL(w->f.server));
	alarm(0);
	free(seen);
}

/* ------------------------------------------------------------ slow flushes */

static int put_page(struct overlay_store *store, uint64_t page,
		    const uint8_t *bytes, struct error *err)
{
	(void)store;
	(void)page;
	(void)bytes;
	(void)err;
	return 0;
}

static int commit(struct overlay_store *store, struct error *err)
{
	uint8_t byte;

	(void)store;
	if (__atomic_load_n(&world->is_bad, __ATOMIC_SEQ_CST))
		return fail(err, EIO, "the medium is gone");
	return read_slow(NULL, 0, &byte, 1, err);
}

static void write_byte(int fd, uint16_t flags, uint64_t cookie)
{
	send_request(fd, flags, WRITE, cookie, 2 * MIB, 1);
	send_all(fd, "x", 1);
}

/* A flush that waits for its medium, and a write with FUA, hold up nobody. */
static void test_slow_flushes(void **state)
{
	struct overlay_store store = { .put = put_page, .commit = commit };
	struct world *w = *state;
	uint8_t seen;
	int fd;

	overlay_set_store(w->f.disk, &store);
	fd = go(w, false);
	hold(w, true);
	write_byte(fd, 0, 1);
	assert_int_equal(receive_simple(fd, 1), 0);
	send_request(fd, 0, FLUSH, 2, 0, 0);
	wait_for_readers(w, 1);
	write_byte(fd, FUA, 3);
	send_request(fd, 0, READ, 4, 2 * MIB, 1);
	assert_int_equal(receive_simple(fd, 4), 0);
	receive_all(fd, &seen, 1);
	assert_int_equal(seen, 'x');
	hold(w, false);
	/* in either order */
	RECEIVE(fd, ((struct nbd_simple_reply){ 0 }));
	RECEIVE(fd, ((struct nbd_simple_reply){ 0 }));
	__atomic_store_n(&w->is_bad, true, __ATOMIC_SEQ_CST);
	write_byte(fd, FUA, 5);
	assert_int_equal(receive_simple(fd, 5), EIO);
	client_end(fd);
}

/* --------------------------------------------------------------- bad loans */

static void set_bad(struct world *w, bool is_bad)
{
	__atomic_store_n(&w->is_bad, is_bad, __ATOMIC_SEQ_CST);
}

static void test_bad_loans(void **state)
{
	static const struct {
		uint16_t flags;
		uint64_t offset;
		uint32_t length;
	} cases[] = {
		{ 0, 0, 512 },	{ 0, 100, 65536 }, { 0, 0, MIB },
		{ DF, 0, 512 }, { DF, 0, 65536 },  { DF, 7, MIB - 9 },
	};
	struct world *w = *state;
	uint8_t *seen = malloc(MIB);
	int fd = go(w, true);

	assert_non_null(seen);
	for (size_t i = 0; i < 2 * sizeof cases / sizeof *cases; i++) {
		struct answer answer;

		set_bad(w, i % 2);
		send_request(fd, cases[i / 2].flags, READ, i,
			     cases[i / 2].offset, cases[i / 2].length);
		answer = receive_chunks(fd, i, cases[i / 2].offset, seen,
					cases[i / 2].length);
		assert_int_equal(answer.error, i % 2 ? EIO : 0);
		if (i % 2)
			assert_string_equal(answer.text, "changed meanwhile");
		else
			expect_bytes(w, seen, cases[i / 2].offset,
				     cases[i / 2].length);
	}
	client_end(fd);
	free(seen);
}

/* What is sent first is good, and the last is not. */
static void test_bad_in_a_later_send(void **state)
{
	static const uint16_t flags[] = { 0, DF };
	struct world *w = *state;
	uint8_t *seen = malloc(FRAGMENTS_SIZE);
	int fd = go(w, true);

	assert_non_null(seen);
	for (size_t i = 0; i < 4; i++) {
		struct answer answer;

		set_bad(w, false);
		__atomic_store_n(&w->nr_good, i / 2 ? FRAGMENTS_SENT : -1,
				 __ATOMIC_SEQ_CST);
		send_request(fd, flags[i % 2], READ, i, 3 * MIB,
			     FRAGMENTS_SIZE);
		answer = receive_chunks(fd, i, 3 * MIB, seen, FRAGMENTS_SIZE);
		assert_int_equal(answer.error, i / 2 ? EIO : 0);
		for (uint64_t j = 0; j < NR_FRAGMENTS && !answer.error; j++)
			assert_memory_equal(seen + j * FRAGMENT,
					    w->bytes + fragment_from(j),
					    FRAGMENT);
	}
	client_end(fd);
	free(seen);
}

/* Many of them in one batch, good ones between: each gets its own end. */
static void bad_and_good(struct world *w, uint32_t size)
{
	enum { COUNT = 40, MOST = 20000 };
	struct nbd_request requests[COUNT];
	int fd = go(w, true);

	for (uint32_t i = 0; i < COUNT; i++)
		make_request(&requests[i], i % 4 == 0 ? DF : 0, READ, i,
			     i % 3 ? 2 * MIB + i : i, size);
	send_all(fd, requests, sizeof requests);
	/* the ends of bad ones come later, between the others' chunks */
	for (uint32_t ended = 0; ended < COUNT;) {
		struct nbd_chunk_head head;
		uint8_t bytes[MOST + 8];
		uint64_t cookie;

		RECEIVE(fd, head);
		cookie = nbd_chunk_head_cookie(&head);
		assert_true(nbd_chunk_head_length(&head) <= sizeof bytes);
		receive_all(fd, bytes, nbd_chunk_head_length(&head));
		if (nbd_chunk_head_kind(&head) == NBD_CHUNK_ERROR)
			assert_int_equal(cookie % 3, 0);
		else if (nbd_chunk_head_flags(&head))
			assert_int_not_equal(cookie % 3, 0);
		ended += nbd_chunk_head_flags(&head);
	}
	client_end(fd);
}

static void test_bad_and_good(void **state)
{
	struct world *w = *state;

	set_bad(w, true);
	bad_and_good(w, 20000);
	/* copied, and judged together */
	bad_and_good(w, 2000);
}

/* What came together is looked at together. */
static void test_one_look(void **state)
{
	enum { COUNT = 30, SIZE = 3000 };
	struct world *w = *state;
	struct nbd_request requests[COUNT];
	uint8_t seen[SIZE];
	int fd = go(w, true);

	for (uint32_t i = 0; i < COUNT; i++)
		make_request(&requests[i], 0, READ, i, i * 7, SIZE);
	send_all(fd, requests, sizeof requests);
	for (uint32_t i = 0; i < COUNT; i++) {
		struct answer answer = receive_chunks(fd, i, i * 7, seen, SIZE);

		assert_int_equal(answer.error, 0);
		expect_bytes(w, seen, i * 7, SIZE);
	}
	assert_in_range(w->nr_settled, 1, 3); /* the stream may cut once */
	client_end(fd);
}

/* How many bytes there are until the server hangs up. */
static size_t receive_rest(int fd)
{
	static uint8_t bytes[64 * 1024];
	size_t sum = 0;
	ssize_t got;

	while ((got = recv(fd, bytes, sizeof bytes, 0)) > 0)
		sum += (size_t)got;
	assert_int_equal(got, 0);
	close(fd);
	return sum;
}

/* A simple reply can say it as long as all of it is here; then it hangs up,
 * and the reply is not whole. */
static void test_bad_loans_simple(void **state)
{
	static const struct {
		uint64_t offset;
		uint32_t length;
	} cases[] = { { 0, MIB }, { 3 * MIB, FRAGMENTS_SIZE } };
	struct world *w = *state;

	for (size_t i = 0; i < 2; i++) {
		int fd = go(w, false);
		size_t got;

		set_bad(w, true);
		send_request(fd, 0, READ, 1, 0, 256 * 1024);
		assert_int_equal(receive_simple(fd, 1), EIO);
		send_request(fd, 0, READ, 2, cases[i].offset, cases[i].length);
		got = receive_rest(fd);
		assert_in_range(got, 16, 16 + cases[i].length - 1);
		set_bad(w, false);
		fd = go(w, false);
		send_request(fd, 0, READ, 3, cases[i].offset, cases[i].length);
		send_request(fd, 0, DISC, 4, 0, 0);
		assert_int_equal(receive_rest(fd), 16 + cases[i].length);
	}
}

/* The same of a slow region, while another one waits to be answered. */
static void test_bad_slow_simple(void **state)
{
	struct world *w = *state;
	int fd = go(w, false);

	alarm(20); /* threads that wait for each other */
	hold(w, true);
	send_request(fd, 0, READ, 1, MIB, 512);
	wait_for_readers(w, 1);
	set_bad(w, true);
	send_request(fd, 0, READ, 2, MIB, MIB);
	assert_in_range(receive_rest(fd), 16, 16 + MIB - 1);
	nbd_server_free(STEAL(w->f.server));
	alarm(0);
}

#define WITH_WORLD(test)                                                       \
	cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_WORLD(test_fast_ones_overtake),
		WITH_WORLD(test_many_slow_ones),
		WITH_WORLD(test_mixed_read),
		WITH_WORLD(test_whole_replies_stay_whole),
		WITH_WORLD(test_vanishing_with_slow_ones),
		WITH_WORLD(test_end_between_sends),
		WITH_WORLD(test_slow_flushes),
		WITH_WORLD(test_bad_loans),
		WITH_WORLD(test_bad_in_a_later_send),
		WITH_WORLD(test_bad_and_good),
		WITH_WORLD(test_one_look),
		WITH_WORLD(test_bad_loans_simple),
		WITH_WORLD(test_bad_slow_simple),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
