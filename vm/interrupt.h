/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_INTERRUPT_H
#define VM_INTERRUPT_H

#include <stdbool.h>

/*
 * SIGINT, SIGTERM and SIGHUP, for the times when dying of them at once would
 * leave something behind. Held, they wait; what is done meanwhile asks now and
 * then, cleans up and releases them, and the program dies of them then.
 *
 * One that was ignored when the program started stays so.
 *
 * Held in the main thread before any other thread is started.
 */
void interrupt_hold(void);
void interrupt_release(void);

/* The one that waits, or 0. */
int interrupt_pending(void);

/* A descriptor that is readable when one waits (a signalfd of those three,
 * and of SIGWINCH where asked). -1 and errno on failure. */
int interrupt_fd(bool with_window_size);

#endif
