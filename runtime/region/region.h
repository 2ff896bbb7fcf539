/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_REGION_H
#define RUNTIME_REGION_REGION_H

#include <stdbool.h>
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
 *   remote     another server's NBD export  region/remote.h
 *   map        a sealed map                 map/map.h
 *   qcow2      what was saved before        qcow2/qcow2.h
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

struct region_loan;

struct region_kind {
	const char *name; /* "bytes", "file", ...: for people */

	/* Reading may take long (a network, a cold disk): not for a thread
	 * that others wait for. */
	bool is_slow;

	/*
	 * Copies `length` bytes from `offset` into `buffer`. The caller has
	 * checked that they lie within the region and that length is not 0.
	 * On failure the buffer's contents are undefined.
	 */
	int (*read)(const struct region *region, uint64_t offset, void *buffer,
		    size_t length, struct error *err);

	/*
	 * As region_lend and region_settle, of which `loan->region` is set
	 * already. NULL: this kind can only be read.
	 */
	int (*lend)(const struct region *region, uint64_t offset, size_t length,
		    struct region_loan *loan, struct error *err);
	int (*settle)(struct region_loan *loan, struct error *err);
	/* As region_release. NULL: nothing is to be done for it. */
	void (*release)(struct region_loan *loan);

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

/*
 * Bytes of a region where they lie, for somebody who only passes them on: to
 * a socket, to FUSE. What is lent is settled, whatever was done with it.
 *
 *     region_lend      -> bytes, or a file and the place in it
 *     sendmsg, sendfile, copying ...
 *     region_settle    -> 0: what was taken were the region's bytes
 */
struct region_loan {
	const struct region *region; /* who lent; NULL: nothing to settle */
	/*
	 * The bytes; NULL where they are not mapped. `is_foreign`: they are
	 * pages of a host's file, and only the kernel may touch them (in
	 * sendmsg or write, which then say EFAULT): the program itself would
	 * end with SIGBUS if somebody cut the file.
	 */
	const uint8_t *bytes;
	bool is_foreign;
	/*
	 * The file that holds them, from its byte `from`; -1: none. With
	 * sendfile its pages are shared with the receiver until he has taken
	 * them, which no settling can judge; so only where `is_stable`: it was
	 * declared that nobody changes the file.
	 */
	int fd;
	uint64_t from;
	bool is_stable;
	void *hold; /* the kind's */
};

/*
 * Lends [offset, offset + length). Costs about as much as a lookup. Returns 0;
 * -ENOTSUP where they have to be read (nothing is said in `err` then, and
 * nothing is to settle); what region_read says otherwise.
 */
int region_lend(const struct region *region, uint64_t offset, size_t length,
		struct region_loan *loan, struct error *err);

/*
 * Ends a loan. Returns 0, or -EIO where what was taken meanwhile may not be
 * the region's bytes: whoever got them must be told.
 */
int region_settle(struct region_loan *loan, struct error *err);

/*
 * Ends a loan without a judgement, where there is one already: another loan
 * of the same region was settled with 0 after the bytes of both were taken.
 */
void region_release(struct region_loan *loan);

/* NULL is fine. */
void region_free(struct region *region);

#endif
