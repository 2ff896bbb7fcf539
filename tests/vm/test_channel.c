/* SPDX-License-Identifier: Apache-2.0 */
/* Messages arrive as they were sent however the bytes are cut; others never. */
/* Sanitizers: address */

#include "tests/check.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "vm/channel.h"

enum { MAX = 40000 };

struct ends {
	struct channel a, b;
	int fds[2];
};

static void open_ends(struct ends *ends)
{
	assert_int_equal(
	    socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends->fds), 0);
	channel_init(&ends->a, ends->fds[0], MAX);
	channel_init(&ends->b, ends->fds[1], MAX);
}

static void close_ends(struct ends *ends)
{
	channel_done(&ends->a);
	channel_done(&ends->b);
	close(ends->fds[0]);
	close(ends->fds[1]);
}

static void test_through(void **state)
{
	static const size_t sizes[] = { 0, 1, 4, 511, 4095, 4097, MAX };
	static uint8_t bytes[MAX];
	struct channel_arrival got;
	struct ends ends;
	size_t i;

	(void)state;
	for (i = 0; i < MAX; i++)
		bytes[i] = i * 7;
	open_ends(&ends);
	for (i = 0; i < 7; i++)
		assert_int_equal(channel_send(&ends.a, 4, i * 1000, i,
					      span_of(bytes, sizes[i])),
				 0);
	for (i = 0; i < 7;) {
		assert_int_equal(channel_flush(&ends.a), 0);
		assert_int_equal(channel_fill(&ends.b), 1);
		while (channel_next(&ends.b, &got) == 1) {
			assert_int_equal(got.kind, 4);
			assert_int_equal(got.session, i * 1000);
			assert_int_equal(got.stream, i);
			assert_int_equal(got.payload.size, sizes[i]);
			assert_memory_equal(got.payload.data, bytes, sizes[i]);
			i++;
		}
	}
	assert_false(channel_has_output(&ends.a));
	assert_int_equal(channel_fill(&ends.b), -EAGAIN);
	close_ends(&ends);
}

/* Two messages, byte by byte. */
static void test_cut(void **state)
{
	struct channel_arrival got;
	struct ends ends;
	struct span held;
	size_t i, count = 0;

	(void)state;
	open_ends(&ends);
	channel_send(&ends.a, 9, 5, 0, span_of("hello", 5));
	channel_send_number(&ends.a, 6, 6, 2, 0x01020304);
	held = channel_buffer_held(&ends.a.out);
	assert_int_equal(held.size, 12 + 5 + 12 + 4);
	for (i = 0; i < held.size; i++) {
		assert_int_equal(write(ends.fds[0], held.data + i, 1), 1);
		assert_int_equal(channel_fill(&ends.b), 1);
		while (channel_next(&ends.b, &got) == 1) {
			assert_int_equal(i, count ? 32 : 16);
			assert_int_equal(got.session, 5 + count);
			count++;
		}
	}
	assert_int_equal(count, 2);
	assert_int_equal(
	    channel_number_value(channel_number_at(got.payload, 0)),
	    0x01020304);
	close_ends(&ends);
}

static void test_too_long(void **state)
{
	struct channel_message head;
	struct channel_arrival got;
	struct ends ends;

	(void)state;
	open_ends(&ends);
	channel_message_init(&head);
	channel_message_set_length(&head, MAX + 1);
	assert_int_equal(write(ends.fds[0], head.bytes, sizeof head.bytes),
			 sizeof head.bytes);
	assert_int_equal(channel_fill(&ends.b), 1);
	assert_int_equal(channel_next(&ends.b, &got), -EPROTO);
	close(ends.fds[0]);
	assert_int_equal(channel_fill(&ends.b), 0);
	ends.fds[0] = -1;
	close_ends(&ends);
}

static void test_buffer(void **state)
{
	struct channel_buffer buffer = { 0 };
	uint8_t bytes[1000], next_in = 0, next_out = 0;
	size_t held = 0;
	int i, j;

	(void)state;
	for (i = 0; i < 5000; i++) {
		size_t count = rand() % sizeof bytes;

		for (j = 0; j < (int)count; j++)
			bytes[j] = next_in++;
		assert_int_equal(
		    channel_buffer_add(&buffer, span_of(bytes, count)), 0);
		held += count;
		count = rand() % (held + 1);
		assert_int_equal(channel_buffer_held(&buffer).size, held);
		for (j = 0; j < (int)count; j++)
			assert_int_equal(channel_buffer_held(&buffer).data[j],
					 next_out++);
		channel_buffer_take(&buffer, count);
		held -= count;
	}
	assert_true(buffer.capacity < 1 << 20);
	channel_buffer_done(&buffer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_through),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_too_long),
		cmocka_unit_test(test_buffer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
