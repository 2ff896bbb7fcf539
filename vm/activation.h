/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_ACTIVATION_H
#define VM_ACTIVATION_H

/*
 * Sockets that systemd, or who does as it does, opened for this process.
 * Specification: sd_listen_fds(3): LISTEN_PID is this process, LISTEN_FDS says
 * how many, and the first is descriptor 3.
 *
 * Returns how many, 0 where there are none; the descriptors then close on
 * exec, and the variables are gone, as they are not for children.
 */
enum { ACTIVATION_FIRST_FD = 3 };
int activation_fds(void);

#endif
