/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_BENEATH_H
#define RUNTIME_REGION_BENEATH_H

/*
 * Opens a file below a folder for reading, whatever somebody on the host does
 * to the path meanwhile: never through a symbolic link, never outside of the
 * folder, never waiting for the other end of a fifo.
 *
 * `path` is relative. Returns a descriptor (close-on-exec) or a negative
 * errno; -ELOOP or -ENOTDIR where a symbolic link is in the way, -EXDEV where
 * the path climbs out.
 */
int open_beneath(int root_fd, const char *path);

/* The same step by step, for kernels (before 5.6) and sandboxes without
 * openat2; its own name so that a test can hold both against each other. */
int open_beneath_by_steps(int root_fd, const char *path);

#endif
