/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_JOB_H
#define VM_JOB_H

#include <stdbool.h>

#include "vm/channel.h"

/*
 * What a guest shall run for us, and on which kind of streams.
 */
struct job {
	char *const *command; /* ends with NULL; NULL: a shell */
	const char *folder;   /* to start in; NULL, "": the guest's choice */
	const char *user;     /* NAME or UID, [:GROUP]; NULL, "": root */
	const char *const *environment; /* ends with NULL; NULL: nothing */
	bool has_terminal;     /* our input and output are a terminal */
	bool has_errors_apart; /* our standard error is something else */
};

/* How this process was started decides: what its streams are. */
void job_init(struct job *job, char *const *command);

/* The payload of `start`, appended to `payload`. Returns 0 or -ENOMEM. */
int job_encode(const struct job *job, struct channel_buffer *payload);

#endif
