/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_ROOT_H
#define VM_GUEST_ROOT_H

/*
 * From the kernel's first root, which is the initramfs, to the one on disk.
 * Every function dies where it fails.
 */

/* /proc, /sys and /dev, in the initramfs. */
void root_mount_kernel(void);

/* Waits for the disk, /dev/pmem0 (then with DAX) or /dev/vda, mounts it on
 * /root and makes that "/". What was mounted by root_mount_kernel moves
 * along. */
void root_switch(void);

/* What programs expect to find mounted and linked in a running system:
 * /dev/pts, /dev/shm, /dev/fd, /run, /sys/fs/cgroup, a hostname, loopback. */
void root_furnish(const char *hostname);

/* Writes everything to the disk and leaves it clean. No process may run. */
void root_leave(void);

#endif
