/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_CPIO_WRITER_H
#define RUNTIME_CPIO_WRITER_H

#include <stddef.h>

#include "runtime/base/bytes.h"
#include "runtime/base/error.h"

/*
 * Writes a cpio archive (newc) such as the Linux kernel takes for an
 * initramfs: structs/cpio.struct. The same entries give the same bytes.
 */
struct cpio_entry {
	const char *name;      /* without a leading slash; not empty */
	uint32_t mode;	       /* type and permissions, as in stat */
	uint32_t time;	       /* seconds */
	uint32_t major, minor; /* of a device */
	struct span contents;  /* of a file; a symbolic link's target */
};

/*
 * Writes the entries in their order, folders before what is in them, and the
 * trailer to `fd`, from its present offset on. Every owner is root.
 *
 * Returns 0; -EINVAL for an entry without a name; -EFBIG for contents of 4
 * GiB; what write() said.
 */
int cpio_write(const struct cpio_entry *entries, size_t nr_entries, int fd,
	       struct error *err);

#endif
