/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_UNPACK_H
#define RUNTIME_TREE_UNPACK_H

#include "runtime/base/error.h"

/*
 * Decompresses all of the open file `fd` (borrowed) to an unnamed file in
 * $TMPDIR, or /var/tmp, that is gone when its descriptor is closed. gzip is
 * zlib's business, because it compares the checksums; the rest is what
 * libarchive knows (bzip2, xz, lzma, zstd, lz4, compress, ...).
 *
 * Returns 0; -EINVAL for what is not compressed or is damaged or truncated;
 * what writing said. `name` is the file for the text.
 */
int unpack(int fd, const char *name, int *out_fd, struct error *err);

#endif
