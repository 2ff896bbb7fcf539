/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_QCOW2_LOCK_H
#define RUNTIME_QCOW2_LOCK_H

#include "runtime/base/error.h"

/*
 * Claims an image as QEMU's writers do, until `fd` is closed: a byte of the
 * file for each thing that is done (100 + n) or not suffered from others
 * (200 + n), with a shared lock of the open file (block/file-posix.c). QEMU's
 * tools refuse the image then, with their own words.
 *
 * Returns 0, -EBUSY where somebody else has it open, what fcntl says.
 */
int image_lock(int fd, const char *path, struct error *err);

#endif
