/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_HOLD_H
#define VM_HOLD_H

#include "runtime/base/error.h"
#include "vm/save.h"

/*
 * How a snapshot's thread asks the machine's loop to hold the guest's
 * filesystem still, since only the loop speaks to the guest: a pair of
 * sockets, a byte a message.
 *
 *     thread    HOLD_ASK                      -> loop -> freeze -> guest
 *               HOLD_IS or HOLD_IS_NOT       <-
 *               (the overlay's snapshot)
 *               HOLD_RELEASE                  -> loop -> thaw
 */
enum { HOLD_ASK = 'h', HOLD_IS = 'y', HOLD_IS_NOT = 'n', HOLD_RELEASE = 'r' };

struct hold {
	int thread_fd, machine_fd;
};

int hold_init(struct hold *hold, struct error *err);

/* The loop has ended: nobody is held from now on, and nobody waits. */
void hold_end(struct hold *hold);
void hold_done(struct hold *hold);

/* Borrows `hold`. */
struct save_moment hold_moment(struct hold *hold);

#endif
