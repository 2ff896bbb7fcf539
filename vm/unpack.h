/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_UNPACK_H
#define VM_UNPACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/base/error.h"

/*
 * Files as they are meant, whatever they were packed with. libarchive does
 * the work.
 */

/*
 * A whole file in memory, decompressed if it is compressed. The caller frees
 * *bytes. Refuses more than `max` bytes with -EFBIG.
 */
int unpack_file(const char *path, size_t max, uint8_t **bytes, size_t *size,
		struct error *err);

/*
 * The regular files of a Debian package (a deb) that `wanted` says yes to,
 * below the folder `to_fd`. `wanted` gets a path without "./" and may write
 * another one to `as`, relative and without "..". Returns -ECANCELED where
 * `is_cancelled` (may be NULL) says so between files.
 */
struct unpack_filter {
	bool (*wanted)(const char *path, char *as, size_t size);
	bool (*is_cancelled)(void);
};

int unpack_package(const char *path, int to_fd,
		   const struct unpack_filter *filter, struct error *err);

#endif
