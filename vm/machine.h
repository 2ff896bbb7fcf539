/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_MACHINE_H
#define VM_MACHINE_H

#include "runtime/base/error.h"
#include "vm/job.h"
#include "vm/qemu.h"

/*
 * A guest that runs one job: QEMU as our child, the channel to the guest's
 * init, our own streams, signals and deadlines, in one loop. When it returns
 * nothing is left: no process, and the terminal is as it was.
 */
struct machine_settings {
	struct qemu_settings qemu; /* console_fd, channel_fd: set by us */
	const char *qemu_package;  /* where the program comes from */
	uint64_t timeout;	   /* milliseconds for all of it; 0: none */
	/*
	 * What can go on while QEMU comes up; called once it is started, NULL:
	 * nothing. Its failure ends the machine and is machine_run's.
	 */
	int (*meanwhile)(void *context, struct error *err);
	void *context;
	/*
	 * What the machine stands on and can lose: a descriptor that becomes
	 * readable when `watch` should be called; -1: none. Where it fails
	 * the machine ends at once, and that is machine_run's.
	 */
	int watch_fd;
	int (*watch)(void *context, struct error *err);
	int hold_fd; /* the loop's end of hold.h; -1: none */
};

/*
 * The signals of interrupt.h are held by the caller.
 *
 * Returns 0 with the job's exit status in *status, which is 124 where the
 * time ran out and 128 + n where signal n ended it (the person has been told
 * then). Negative where there is no such status: with a line that says why.
 */
int machine_run(const struct machine_settings *settings, const struct job *job,
		int *status, struct error *err);

#endif
