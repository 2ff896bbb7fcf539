/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_INITRAMFS_H
#define VM_INITRAMFS_H

#include "vm/modules.h"

/*
 * The kernel's first root filesystem: our init (vm/guest, which trvm carries
 * inside), the modules that it loads, and the list of them in order.
 *
 *   /init  /dev/console  /modules.list  /modules/virtio.ko ...
 *
 * Makes it in memory, as a file that another process can open as
 * /proc/self/fd/N. Returns 0 and the descriptor, which the caller closes.
 */
int initramfs_new(const struct modules *modules, int *out_fd,
		  struct error *err);

#endif
