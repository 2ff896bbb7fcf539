/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_FUSE_DOOR_H
#define RUNTIME_FUSE_DOOR_H

#include <stdbool.h>
#include <sys/types.h>

#include "runtime/base/error.h"

/*
 * A connection to the kernel's FUSE, and the mount that is at its other end.
 *
 * How a mount is had depends on who asks:
 *
 *   root       the kernel's mount calls, which give a descriptor of a mount
 *              that is nowhere yet; moved to a folder, or left nowhere
 *   others     the same in a user namespace of a child's that ends at once:
 *              what is left is the two descriptors. Only for hidden mounts
 *   others     fusermount3, which is setuid root, for all mounts
 */
struct door {
	int dev_fd;   /* /dev/fuse, connected; -1 */
	int mount_fd; /* of the filesystem's root; -1: none. While it is
		       * open nobody else can unmount */
	dev_t device; /* of what is mounted on `path` */
	char *path;   /* where to unmount; NULL: nowhere */
	int guard_fd; /* a byte here: the guard need not do anything; -1 */
	pid_t guard;  /* waits for our end; 0: none */
	bool is_fusermount; /* it unmounts; its socket is guard_fd */
};

#define DOOR_CLOSED                                                            \
	((struct door){ .dev_fd = -1, .mount_fd = -1, .guard_fd = -1 })

/* As fusefs_mount and fusefs_hide. */
int door_open_at(const char *path, bool is_for_all, struct door *door,
		 struct error *err);
int door_open_hidden(struct door *door, struct error *err);

/* The folder's mount, if any, is gone afterwards. The descriptors stay. */
void door_unmount(struct door *door);
void door_close(struct door *door);

#endif
