/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_STREAMS_H
#define VM_STREAMS_H

#include "vm/channel.h"
#include "vm/terminal.h"

struct pollfd;

/*
 * Our end of a guest's command: standard input, output and error of this
 * process, and the messages that carry them. docs/guest.md tells how credit
 * keeps one stream from holding up another.
 */
struct streams {
	struct channel *channel;
	uint32_t session;
	bool has_terminal;
	struct terminal_keys keys;

	bool input_is_pipe;    /* or a socket: others may read it, too */
	bool input_is_open;    /* more may come from standard input */
	uint32_t input_credit; /* bytes the guest takes now */

	struct stream_output {
		int fd; /* -1: nobody reads it any more */
		bool is_pipe;
		struct channel_buffer waiting; /* received, not yet written */
	} outputs[2];
	char loss[64];
};

void streams_init(struct streams *streams, struct channel *channel,
		  uint32_t session, bool has_terminal);
void streams_done(struct streams *streams);

/* data, end and ack. Returns 0, -EPROTO or -ENOMEM. */
int streams_take(struct streams *streams,
		 const struct channel_arrival *message);

/* What to wait for: always three; those with fd -1 do not count. */
void streams_poll(const struct streams *streams, struct pollfd *polls);

/*
 * Moves what can be moved without waiting, after poll() filled in what
 * streams_poll asked for. `event` is what a key asked of trvm.
 */
void streams_run(struct streams *streams, const struct pollfd *polls,
		 enum terminal_event *event);

/*
 * Why output was lost for another reason than that its reader went away, as
 * a line; NULL: none was.
 */
const char *streams_loss(const struct streams *streams);

/* Whether everything received has been written. */
bool streams_are_flushed(const struct streams *streams);

#endif
