/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_SERVE_H
#define VM_GUEST_SERVE_H

struct channel;

/*
 * Says hello and runs what the host asks for, until it says stop or goes
 * away. As process 1 it also reaps whatever dies.
 */
void serve(struct channel *channel);

/* Ends every process but this one and waits for them. */
void end_everything(void);

#endif
