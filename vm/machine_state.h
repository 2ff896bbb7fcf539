/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_MACHINE_STATE_H
#define VM_MACHINE_STATE_H

#include "vm/console.h"
#include "vm/machine.h"
#include "vm/process.h"
#include "vm/streams.h"

/*
 * A running machine, as machine.c (its life, the loop) and machine_guest.c
 * (what the guest says) share it.
 */
enum {
	SESSION = 1,
	STATUS_TIMEOUT = 124,
	STATUS_SIGNAL = 128,
	/* Emulation on a busy machine takes its time; a hang takes for ever. */
	START_MILLISECONDS = 300000,
	STOP_MILLISECONDS = 3000,
	/* How long a command may take to obey a signal that ends us. */
	GRACE_MILLISECONDS = 2000,
	MESSAGE_MAX = 1 << 16, /* from the guest, which may be hostile */
	NEVER = -1,
};

enum phase {
	STARTING, /* the kernel boots, the root gets mounted */
	RUNNING,  /* the command runs */
	ENDING,	  /* its status is known; the rest of its output, the disk */
	DONE,
};

struct machine {
	const struct machine_settings *settings;
	const struct job *job;
	struct error *err;
	struct process qemu;
	struct channel channel;
	struct console console, qemu_says;
	struct streams streams;
	int signal_fd, console_fd, channel_fd;
	enum phase phase;
	int rc, status;	 /* the result, once DONE */
	int last_signal; /* that the command was told of; 0: none */
	bool has_stopped;
	/* Points in time, in milliseconds; NEVER. */
	int64_t timeout, start_limit, stop_limit, grace_limit;
	int64_t started;
};

/* The monotonic clock, in milliseconds. */
int64_t machine_now(void);

/* Ends the loop: with a status, or without one and a line that says why. */
void machine_finish(struct machine *machine, int status);
void machine_fail(struct machine *machine, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Answers who asked for the guest to be held still. */
void machine_tell_hold(struct machine *machine, bool is_held);

/* Take everything that has arrived on the channel, or on a descriptor that
 * only tells. */
void machine_hear_guest(struct machine *machine);
void machine_hear_text(int fd, struct console *console);

/* The same once more, and for the last time: QEMU has ended. */
void machine_hear_end(struct machine *machine);

#endif
