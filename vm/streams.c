/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/streams.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "runtime/base/checked.h"

static bool is_pipe(int fd)
{
	struct stat status;

	return !fstat(fd, &status) && !S_ISREG(status.st_mode);
}

void streams_init(struct streams *streams, struct channel *channel,
		  uint32_t session, bool has_terminal)
{
	struct stat status;
	int i;

	memset(streams, 0, sizeof *streams);
	streams->input_is_pipe =
	    !fstat(STDIN_FILENO, &status) &&
	    (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
	streams->channel = channel;
	streams->session = session;
	streams->has_terminal = has_terminal;
	streams->input_is_open = true;
	streams->input_credit = CHANNEL_CREDIT;
	for (i = 0; i < 2; i++) {
		streams->outputs[i].fd = STDOUT_FILENO + i;
		streams->outputs[i].is_pipe = is_pipe(STDOUT_FILENO + i);
	}
}

void streams_done(struct streams *streams)
{
	channel_buffer_done(&streams->outputs[0].waiting);
	channel_buffer_done(&streams->outputs[1].waiting);
}

/* ---------------------------------------------------------- from the guest */

static int take_data(struct streams *streams, int number, struct span bytes)
{
	struct stream_output *output = &streams->outputs[number];
	struct span held = channel_buffer_held(&output->waiting);

	if (output->fd < 0)
		return 0; /* on its way before our `end` came there */
	if (bytes.size > CHANNEL_CREDIT - held.size)
		return -EPROTO;
	return channel_buffer_add(&output->waiting, bytes);
}

static int take_ack(struct streams *streams, struct span payload)
{
	const struct channel_ack *ack = channel_ack_at(payload, 0);

	if (!ack ||
	    channel_ack_count(ack) > CHANNEL_CREDIT - streams->input_credit)
		return -EPROTO;
	streams->input_credit += channel_ack_count(ack);
	return 0;
}

int streams_take(struct streams *streams, const struct channel_arrival *message)
{
	bool is_output = message->stream == CHANNEL_STREAM_OUTPUT ||
			 message->stream == CHANNEL_STREAM_ERRORS;
	bool is_input = message->stream == CHANNEL_STREAM_INPUT;

	if (message->kind == CHANNEL_KIND_DATA && is_output)
		return take_data(streams,
				 message->stream - CHANNEL_STREAM_OUTPUT,
				 message->payload);
	if (message->kind == CHANNEL_KIND_ACK && is_input)
		return take_ack(streams, message->payload);
	if (message->kind == CHANNEL_KIND_END && is_input) {
		streams->input_is_open = false; /* nobody reads it there */
		return 0;
	}
	if (message->kind == CHANNEL_KIND_END && is_output)
		return 0; /* the exit says when all is over */
	return -EPROTO;
}

/* ------------------------------------------------------------------ moving */

void streams_poll(const struct streams *streams, struct pollfd *polls)
{
	int i;

	polls[0] = (struct pollfd){ -1, POLLIN, 0 };
	if (streams->input_is_open && streams->input_credit > 1)
		polls[0].fd = STDIN_FILENO;
	for (i = 0; i < 2; i++) {
		const struct stream_output *output = &streams->outputs[i];

		polls[1 + i] = (struct pollfd){ output->fd, 0, 0 };
		if (channel_buffer_held(&output->waiting).size)
			polls[1 + i].events = POLLOUT;
		else if (!output->is_pipe)
			polls[1 + i].fd = -1;
	}
}

static void end_input(struct streams *streams)
{
	streams->input_is_open = false;
	channel_send_empty(streams->channel, CHANNEL_KIND_END, streams->session,
			   CHANNEL_STREAM_INPUT);
}

/*
 * Another process may share the pipe, and be faster: then a plain read would
 * wait for the next bytes, and nothing else would happen meanwhile. Old kernels
 * know only that.
 */
static ssize_t read_input(const struct streams *streams, uint8_t *bytes,
			  size_t size)
{
	struct iovec room = { bytes, size };
	ssize_t got;

	if (streams->input_is_pipe) {
		got = preadv2(STDIN_FILENO, &room, 1, -1, RWF_NOWAIT);
		if (got >= 0 || (errno != EOPNOTSUPP && errno != ENOSYS))
			return got;
	}
	return read(STDIN_FILENO, bytes, size);
}

static enum terminal_event run_input(struct streams *streams)
{
	enum terminal_event event = TERMINAL_NOTHING;
	uint8_t bytes[CHANNEL_DATA_MAX - 1], filtered[CHANNEL_DATA_MAX];
	struct span data;
	ssize_t got;

	/* One byte less than the guest takes: a Ctrl-A that was held back may
	 * come in addition. */
	got = read_input(streams, bytes,
			 min_u64(sizeof bytes, streams->input_credit - 1));
	if (got < 0 && (errno == EINTR || errno == EAGAIN))
		return event;
	if (got <= 0) {
		end_input(streams);
		return event;
	}
	data = span_of(bytes, got);
	if (streams->has_terminal) {
		event = terminal_filter(&streams->keys, bytes, got, filtered,
					&data.size);
		data.data = filtered;
	}
	streams->input_credit -= data.size;
	if (data.size)
		channel_send(streams->channel, CHANNEL_KIND_DATA,
			     streams->session, CHANNEL_STREAM_INPUT, data);
	return event;
}

/* Nobody reads our output: the guest's command shall learn it as usual. */
static void give_up_output(struct streams *streams, int number, int error)
{
	struct stream_output *output = &streams->outputs[number];

	if (error != EPIPE && !streams->loss[0])
		snprintf(streams->loss, sizeof streams->loss, "standard %s: %s",
			 number ? "error" : "output", strerror(error));
	output->fd = -1;
	channel_buffer_done(&output->waiting);
	channel_send_empty(streams->channel, CHANNEL_KIND_END, streams->session,
			   CHANNEL_STREAM_OUTPUT + number);
}

/*
 * A pipe that poll() calls writable takes PIPE_BUF bytes at once. Making it
 * non-blocking instead would change it for everybody who shares it.
 */
static void run_output(struct streams *streams, int number)
{
	struct stream_output *output = &streams->outputs[number];
	struct span held = channel_buffer_held(&output->waiting);
	struct pollfd again = { output->fd, POLLOUT, 0 };
	uint32_t written = 0;
	ssize_t now;

	do {
		size_t count = held.size - written;

		if (output->is_pipe && count > PIPE_BUF)
			count = PIPE_BUF;
		now = write(output->fd, held.data + written, count);
		if (now < 0 && errno == EINTR)
			now = 0;
		if (now < 0 && errno == EAGAIN)
			break;
		if (now < 0) {
			give_up_output(streams, number, errno);
			return;
		}
		written += now;
	} while (written < held.size && poll(&again, 1, 0) == 1 &&
		 again.revents == POLLOUT);
	if (!written)
		return;
	channel_buffer_take(&output->waiting, written);
	channel_send_number(streams->channel, CHANNEL_KIND_ACK,
			    streams->session, CHANNEL_STREAM_OUTPUT + number,
			    written);
}

void streams_run(struct streams *streams, const struct pollfd *polls,
		 enum terminal_event *event)
{
	int i;

	*event = TERMINAL_NOTHING;
	if (polls[0].revents)
		*event = run_input(streams);
	for (i = 0; i < 2; i++) {
		if (polls[1 + i].revents & POLLOUT)
			run_output(streams, i);
		else if (polls[1 + i].revents & (POLLERR | POLLNVAL | POLLHUP))
			give_up_output(streams, i, EPIPE);
	}
}

const char *streams_loss(const struct streams *streams)
{
	return streams->loss[0] ? streams->loss : NULL;
}

bool streams_are_flushed(const struct streams *streams)
{
	return !channel_buffer_held(&streams->outputs[0].waiting).size &&
	       !channel_buffer_held(&streams->outputs[1].waiting).size;
}
