/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_PORT_H
#define VM_GUEST_PORT_H

/* Opens the virtio-serial port of that name; dies where there is none. */
int port_open(const char *name);

#endif
