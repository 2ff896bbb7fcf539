/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_COMMAND_H
#define VM_GUEST_COMMAND_H

#include <stdbool.h>

#include "runtime/base/bytes.h"
#include "generated/channel.h"

/*
 * What the host asked to run, taken from the payload of `start`. The strings
 * are the payload's.
 */
struct command {
	bool has_terminal, has_errors_apart;
	struct channel_window size;
	const char *directory;
	const char *user;	       /* as account_find has it; NULL: root */
	char **arguments, **variables; /* each ends with NULL */
};

/* Returns 0, or -1 where the payload makes no sense or memory is short. */
int command_parse(struct command *command, struct span payload);
void command_done(struct command *command);

/* The ends of a command's streams that are ours; -1: none. Not blocking. */
struct command_streams {
	int input, output, errors;
};

/*
 * Starts the command as the leader of a session of its own. Without
 * arguments: the user's shell. A folder that is asked for and not there is
 * made.
 *
 * Returns its process id; or a negative errno with `text` (of `size` bytes)
 * saying what failed: -ENOENT where the program is not there.
 */
int command_start(const struct command *command,
		  struct command_streams *streams, char *text, size_t size);

#endif
