/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_FILE_VIEW_H
#define RUNTIME_REGION_FILE_VIEW_H

#include <stdint.h>

/*
 * An open file's bytes as memory, for the kernel alone to copy from: whoever
 * cuts the file makes them a SIGBUS for everybody else.
 *
 * All of the file is mapped at once when it is first asked for; any thread.
 * All zero bytes are a view that nobody asked for yet.
 */
struct file_view {
	uint8_t *bytes;
	uint64_t size;
};

/* NULL: not to be had (then the bytes have to be read). */
const uint8_t *file_view_get(struct file_view *view, int fd, uint64_t size);
void file_view_done(struct file_view *view);

#endif
