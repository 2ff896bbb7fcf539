/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_PROCESS_H
#define VM_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "runtime/base/error.h"

/*
 * Child processes that never outlive this one: each leads a session of its
 * own (the terminal's Ctrl-C is not for it) and is killed by the kernel when
 * the thread that started it ends.
 */
struct process {
	pid_t pid;
	int output_fd; /* what it prints on stdout and stderr; not blocking */
	int exit_fd;   /* readable once it has ended */
};

struct process_settings {
	char *const *arguments; /* a vector; the first is looked up in PATH */
	const char *folder;	/* to run in, and its TMPDIR; NULL: as here */
	const int *fds;		/* inherited under the same number */
	size_t nr_fds;
};

/*
 * Returns 0; -ENOENT where there is no such program; -errno. Standard input
 * is /dev/null. The signals of interrupt.h are as at the start of a program.
 */
int process_start(const struct process_settings *settings, struct process *out,
		  struct error *err);

/* Of one whose exit_fd is readable: whether its status is 0. */
bool process_has_succeeded(const struct process *process);

/* Of such a one: the signal that ended it; 0: none. */
int process_killer(const struct process *process);

/* Kills it if it still runs, and what it has started; waits for it and closes
 * the descriptors. */
void process_end(struct process *process);

/*
 * Runs a program to its end and keeps what it prints (the first 64 KiB) in
 * *output, NUL-terminated, which the caller frees; NULL: not wanted. While
 * the signals of interrupt.h are held, one of them ends the program: -EINTR.
 *
 * Returns 0, or -EIO with its last line where its status is not 0.
 */
int process_run(const struct process_settings *settings, char **output,
		struct error *err);

#endif
