/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_MODULES_H
#define VM_GUEST_MODULES_H

/*
 * Loads the kernel modules that trvm put into the initramfs: /modules.list
 * names one file a line, in the order in which they must be loaded. Dies
 * where one cannot be.
 */
void modules_load(void);

#endif
