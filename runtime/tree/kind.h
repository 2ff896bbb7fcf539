/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_KIND_H
#define RUNTIME_TREE_KIND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * What a file is, by how it begins; its name does not matter. A tar header's
 * checksum comes before all else, except that an archive without members, which
 * begins with zeros, may be an image of something.
 */
enum source_kind {
	KIND_OTHER, /* a tar, something compressed, or nothing we know */
	KIND_CPIO,  /* newc, crc, odc, and the old binary one */
	KIND_ZIP,
	KIND_DEB, /* an ar archive that begins as Debian's packages do */
	/* images of filesystems: disks, unless their contents are wanted */
	KIND_ISO9660,
	KIND_SQUASHFS,
	KIND_EXT4,
};

/* How many bytes tell all of them apart. */
enum { KIND_BYTES = 40 * 1024 };

enum source_kind kind_of(const uint8_t *bytes, size_t length);

/* Of an open file; where it is compressed, of what it holds. */
enum source_kind kind_of_file(int fd);

static inline bool kind_is_archive(enum source_kind kind)
{
	return kind == KIND_CPIO || kind == KIND_ZIP || kind == KIND_DEB;
}

static inline bool kind_is_image(enum source_kind kind)
{
	return kind >= KIND_ISO9660;
}

#endif
