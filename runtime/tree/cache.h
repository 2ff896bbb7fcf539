/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_CACHE_H
#define RUNTIME_TREE_CACHE_H

#include <stddef.h>
#include <stdint.h>

#include "runtime/base/error.h"

/*
 * What was unpacked once, kept for the next time: files below
 * $TRVM_CACHE/unpacked (or $XDG_CACHE_HOME/trvm, or ~/.cache/trvm), in two
 * kinds.
 *
 *   HASH-SIZE          contents, named by their own XXH3-128 and size
 *   FORM-HASH-SIZE     a line of text: which contents a packed file of that
 *                      hash and size has, and how their file looked when they
 *                      were last known to be whole
 *
 * Both appear complete, by being renamed, so that a crash leaves nothing that
 * is taken for an entry, and two processes that make the same one at once both
 * end up with it. Contents are taken when their size is right and nobody has
 * touched the file since this boot of the host (inode and change time);
 * otherwise they are read and their hash is compared. What does not hold is
 * made again.
 *
 * Contents have the mode 01400, by which region/file.h knows that their names
 * come and go: the folder can be emptied at any time, also while something of
 * it is used, and grows until somebody does.
 *
 * Where the cache cannot be written, is full, or is a folder that is not ours
 * or that others can write, contents go to an unnamed file in $TMPDIR
 * (/var/tmp) that is gone with its descriptor.
 */

/* Where contents are written to. */
struct cache_file {
	const char *name;   /* of what is unpacked, for messages */
	const char *folder; /* where the file is */
	int fd;
};

/* Appends. */
int cache_write(const struct cache_file *to, const void *data, size_t size,
		struct error *err);

/*
 * Writes all contents of the packed file, with cache_write. Is perhaps called
 * a second time, for another file.
 */
typedef int cache_fill(void *context, const struct cache_file *to,
		       struct error *err);

/*
 * The contents of the open file `packed` (borrowed) in *out_fd: from the cache,
 * or made now. `form` says how they are made (letters and digits); `name` is
 * how messages call the file. Reads all of `packed` once.
 *
 * Returns 0; -EBUSY where the file changed meanwhile, of which nothing is kept;
 * or what `fill` or the writing said.
 */
int cache_get(int packed, const char *form, const char *name, cache_fill *fill,
	      void *context, int *out_fd, struct error *err);

/* For contents that cannot be those of `packed`: they are made again when they
 * are next asked for. Reads all of `packed`. */
void cache_drop(int packed, const char *form);

#endif
