/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/session.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	INPUT = CHANNEL_STREAM_INPUT,
	OUTPUT = CHANNEL_STREAM_OUTPUT,
	ERRORS = CHANNEL_STREAM_ERRORS,
	/* What a command leaves in a pipe is at most a pipe's size; more is
	 * written by a process that it left behind. */
	LATE_MAX = 1 << 20,
};

/* ----------------------------------------------------------- start and end */

static void refuse(struct channel *channel, uint32_t id, const char *text,
		   uint32_t status)
{
	channel_send(channel, CHANNEL_KIND_FAILED, id, 0,
		     span_of(text, strlen(text)));
	channel_send_number(channel, CHANNEL_KIND_EXIT, id, 0, status);
}

struct session *session_start(struct channel *channel, uint32_t id,
			      struct span payload)
{
	struct session *session = calloc(1, sizeof *session);
	struct command_streams streams;
	struct command command;
	char text[400];
	int pid;

	if (!session || command_parse(&command, payload)) {
		refuse(channel, id, "the command does not fit", 126);
		free(session);
		return NULL;
	}
	pid = command_start(&command, &streams, text, sizeof text);
	session->has_terminal = command.has_terminal;
	command_done(&command);
	if (pid < 0) {
		refuse(channel, id, text, pid == -ENOENT ? 127 : 126);
		free(session);
		return NULL;
	}
	session->channel = channel;
	session->id = id;
	session->pid = pid;
	session->fds[INPUT] = streams.input;
	session->fds[OUTPUT] = streams.output;
	session->fds[ERRORS] = streams.errors;
	session->credit[OUTPUT] = session->credit[ERRORS] = CHANNEL_CREDIT;
	return session;
}

static void close_stream(struct session *session, int stream)
{
	if (session->fds[stream] < 0)
		return;
	close(session->fds[stream]);
	session->fds[stream] = -1;
}

/* Closes a stream and says so: no more from us, or no more to us. */
static void end_stream(struct session *session, int stream)
{
	close_stream(session, stream);
	channel_send_empty(session->channel, CHANNEL_KIND_END, session->id,
			   stream);
}

void session_free(struct session *session)
{
	int i;

	if (!session)
		return;
	for (i = 0; i < 3; i++)
		close_stream(session, i);
	channel_buffer_done(&session->input);
	free(session);
}

void session_over(struct session *session, int status)
{
	session->is_over = true;
	session->status =
	    WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
	close_stream(session, INPUT);
}

/* ----------------------------------------------------------- from the host */

static int take_data(struct session *session, struct span payload)
{
	struct span held = channel_buffer_held(&session->input);

	if (session->fds[INPUT] < 0)
		return 0; /* crossed our `end` on the way */
	if (payload.size > CHANNEL_CREDIT - held.size)
		return -EPROTO;
	return channel_buffer_add(&session->input, payload);
}

static int take_end(struct session *session, int stream)
{
	if (stream == INPUT)
		session->input_is_complete = true;
	else if (!session->has_terminal || stream == ERRORS)
		close_stream(session, stream);
	return 0;
}

static int take_window(struct session *session, struct span payload)
{
	const struct channel_window *size = channel_window_at(payload, 0);
	struct winsize window = { 0 };

	if (!size)
		return -EPROTO;
	window.ws_row = channel_window_rows(size);
	window.ws_col = channel_window_columns(size);
	if (session->has_terminal && session->fds[OUTPUT] >= 0)
		ioctl(session->fds[OUTPUT], TIOCSWINSZ, &window);
	return 0;
}

static int take_signal(struct session *session, struct span payload)
{
	const struct channel_signal *message = channel_signal_at(payload, 0);

	if (!message)
		return -EPROTO;
	if (!session->is_over)
		kill(-session->pid, channel_signal_number(message));
	return 0;
}

static int take_ack(struct session *session, int stream, struct span payload)
{
	const struct channel_ack *ack = channel_ack_at(payload, 0);

	if (!ack ||
	    channel_ack_count(ack) > CHANNEL_CREDIT - session->credit[stream])
		return -EPROTO;
	session->credit[stream] += channel_ack_count(ack);
	return 0;
}

int session_take(struct session *session, const struct channel_arrival *message)
{
	if (message->stream > ERRORS)
		return -EPROTO;
	switch (message->kind) {
	case CHANNEL_KIND_DATA:
		return take_data(session, message->payload);
	case CHANNEL_KIND_END:
		return take_end(session, message->stream);
	case CHANNEL_KIND_ACK:
		return take_ack(session, message->stream, message->payload);
	case CHANNEL_KIND_WINDOW:
		return take_window(session, message->payload);
	case CHANNEL_KIND_SIGNAL:
		return take_signal(session, message->payload);
	default:
		return -EPROTO;
	}
}

/* ------------------------------------------------------------- its streams */

int session_poll(const struct session *session, struct pollfd *polls)
{
	int count = 0, stream;

	if (session->fds[INPUT] >= 0 &&
	    channel_buffer_held(&session->input).size)
		polls[count++] =
		    (struct pollfd){ session->fds[INPUT], POLLOUT, 0 };
	else if (session->fds[INPUT] >= 0 && !session->has_terminal)
		/* only to see that nobody reads it any more */
		polls[count++] = (struct pollfd){ session->fds[INPUT], 0, 0 };
	for (stream = OUTPUT; stream <= ERRORS; stream++)
		if (session->fds[stream] >= 0 && session->credit[stream])
			polls[count++] =
			    (struct pollfd){ session->fds[stream], POLLIN, 0 };
	return count;
}

static bool has_reader(int fd)
{
	struct pollfd check = { .fd = fd };

	return poll(&check, 1, 0) <= 0 || !(check.revents & POLLERR);
}

static void run_input(struct session *session)
{
	struct span held = channel_buffer_held(&session->input);
	ssize_t sent;

	if (session->fds[INPUT] < 0)
		return;
	if (!session->has_terminal && !has_reader(session->fds[INPUT])) {
		end_stream(session, INPUT);
		return;
	}
	if (held.size) {
		sent = write(session->fds[INPUT], held.data, held.size);
		if (sent <= 0)
			return;
		channel_buffer_take(&session->input, sent);
		channel_send_number(session->channel, CHANNEL_KIND_ACK,
				    session->id, INPUT, sent);
		held = channel_buffer_held(&session->input);
	}
	if (!held.size && session->input_is_complete && !session->has_terminal)
		close_stream(session, INPUT);
}

/* Returns whether there may be more to read at once. */
static bool run_output(struct session *session, int stream)
{
	static uint8_t bytes[CHANNEL_DATA_MAX];
	size_t room = session->credit[stream];
	ssize_t got;

	if (session->fds[stream] < 0 || !room)
		return false;
	if (room > sizeof bytes)
		room = sizeof bytes;
	got = read(session->fds[stream], bytes, room);
	if (got < 0 && errno == EINTR)
		return true;
	if (got < 0 && errno == EAGAIN && !session->is_over)
		return false;
	if (got <= 0 || session->late[stream] > LATE_MAX) {
		end_stream(session, stream);
		return false;
	}
	if (session->is_over)
		session->late[stream] += got;
	session->credit[stream] -= got;
	channel_send(session->channel, CHANNEL_KIND_DATA, session->id, stream,
		     span_of(bytes, got));
	return true;
}

bool session_run(struct session *session)
{
	run_input(session);
	while (run_output(session, OUTPUT))
		;
	while (run_output(session, ERRORS))
		;
	if (!session->is_over || session->fds[OUTPUT] >= 0 ||
	    session->fds[ERRORS] >= 0)
		return false;
	channel_send_number(session->channel, CHANNEL_KIND_EXIT, session->id, 0,
			    session->status);
	return true;
}
