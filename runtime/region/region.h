/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_REGION_H
#define RUNTIME_REGION_REGION_H

#include <stddef.h>
#include <stdint.h>

#include "runtime/base/error.h"

/*
 * A region: a fixed number of bytes that something can produce on demand.
 *
 *   bytes      memory                       region/bytes.h
 *   zero       nothing but zeros            region/zero.h
 *   file       a file of the host           region/file.h
 *   generated  a function, block by block   region/generated.h
 *
 * A region knows its size and how to be read, and nothing of where it is
 * mapped. A kind embeds struct region as its first member and fills `kind`
 * and `size`; both never change afterwards, and nor do the bytes: a region
 * either returns the bytes it stood for when it was made, or an error.
 *
 * Reading is safe from any number of threads at once. Offsets and lengths are
 * in bytes and need no alignment.
 */
struct region {
	const struct region_kind *kind;
	uint64_t size; /* in bytes */
};

struct region_kind {
	const char *name; /* "bytes", "file", ...: for people */

	/*
	 * Copies `length` bytes from `offset` into `buffer`. The caller has
	 * checked that they lie within the region and that length is not 0.
	 * On failure the buffer's contents are undefined.
	 */
	int (*read)(const struct region *region, uint64_t offset, void *buffer,
		    size_t length, struct error *err);

	/* Gives the region back; NULL: its memory belongs to somebody else. */
	void (*free)(struct region *region);
};

/*
 * Copies [offset, offset + length) into `buffer`.
 *
 * Returns 0; -ERANGE where the bytes do not lie within the region; what its
 * kind says otherwise (-EIO for a host file that changed). All or nothing:
 * there are no short reads.
 */
int region_read(const struct region *region, uint64_t offset, void *buffer,
		size_t length, struct error *err);

/* NULL is fine. */
void region_free(struct region *region);

#endif
