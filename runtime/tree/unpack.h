/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_UNPACK_H
#define RUNTIME_TREE_UNPACK_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "runtime/base/error.h"

struct archive; /* libarchive's */

/*
 * What the open file `fd` (borrowed) has packed, in a file: all of it
 * decompressed, or of a Debian package the archive data.tar. Done once and kept
 * (tree/cache.h). gzip is zlib's business, because it compares the checksums;
 * the rest is libarchive's (bzip2, xz, lzma, lzip, zstd, lz4, compress).
 *
 * Returns 0; -EINVAL for what is not compressed or is damaged or truncated;
 * what writing said. `name` is the file for the text.
 */
int unpack(int fd, const char *name, int *out_fd, struct error *err);

/*
 * The first bytes of a compressed file, decompressed, at most `size` of them.
 * Returns their number, or -1 for what is not compressed or is damaged.
 */
ssize_t unpack_peek(int fd, uint8_t *bytes, size_t size);

/*
 * The compressions that are known, for a file of which nothing is: all of
 * libarchive's would start programs of the host (lrzip, grzip, lzop) for any
 * file that begins with a magic of theirs.
 */
void unpack_know_filters(struct archive *archive);

#endif
