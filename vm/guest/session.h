/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_SESSION_H
#define VM_GUEST_SESSION_H

#include <sys/types.h>

#include "vm/channel.h"
#include "vm/guest/command.h"

struct pollfd;

/*
 * One command that runs for the host, and its streams. Sessions are
 * independent: each stream has a credit of its own, so that one whose reader
 * sleeps holds up nobody else.
 */
struct session {
	struct session *next;
	struct channel *channel;
	uint32_t id;
	pid_t pid;
	bool is_over; /* the process has ended; what it wrote may be left */
	bool has_terminal, input_is_complete;
	int status;
	int fds[3];	    /* by stream; -1: closed */
	uint32_t credit[3]; /* bytes we may still send */
	size_t late[3];	    /* bytes read after the end of the process */
	struct channel_buffer input; /* for the command to read */
};

/*
 * Starts what `payload` (of a start message) asks for. Where that fails the
 * host has been told, exit included, and NULL is returned.
 */
struct session *session_start(struct channel *channel, uint32_t id,
			      struct span payload);
void session_free(struct session *session);

/* A message for this session. Returns 0 or -EPROTO. */
int session_take(struct session *session,
		 const struct channel_arrival *message);

/* Its process has ended with this status of waitpid. */
void session_over(struct session *session, int status);

/* What it waits for: fills up to three and returns how many. */
int session_poll(const struct session *session, struct pollfd *polls);

/* Moves what can be moved. Returns whether the session is done with. */
bool session_run(struct session *session);

#endif
