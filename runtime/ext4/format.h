/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_FORMAT_H
#define RUNTIME_EXT4_FORMAT_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/base/error.h"

/*
 * What a filesystem is made of, whatever its size: the sizes that everything
 * else is counted in, and the features it has.
 *
 * Decided first. Only features that depend on the size change afterwards, in
 * the geometry's copy: see ext4_geometry_init and system.c.
 */
enum { EXT4_BLOCK_SIZE_MAX = 4096, EXT4_BLOCK_SIZE_DEFAULT = 4096 };

/*
 * Who is to read it.
 *
 *   modern  what mke2fs 1.47 makes where nothing is said: Linux from 4.4 on
 *   boot    what mke2fs made until 2014, which GRUB, U-Boot and drivers of
 *           UEFI read whatever their age: no 64bit, no metadata_csum
 *   tiny    the least that Linux mounts: filetype and extents, and whatever
 *           the tree itself needs (large_file, huge_file, dir_nlink)
 */
enum ext4_profile { EXT4_MODERN, EXT4_BOOT, EXT4_TINY };

struct ext4_format {
	uint32_t block_size;   /* 1024, 2048 or 4096 bytes */
	uint32_t group_blocks; /* in a group: the bits of a bitmap block */
	uint32_t first_block;  /* of group 0; 1 where a block has 1024 bytes, as
				  the superblock lies in its own then */
	uint32_t inode_size;   /* in bytes */
	uint32_t inodes_in_block;
	uint32_t descriptor_size;	      /* 64 with 64bit, else 32 */
	uint32_t descriptors_in_block;	      /* of groups */
	uint32_t compat, incompat, ro_compat; /* EXT4_COMPAT_..., generated */
	uint32_t incompat_if_needed; /* added where a tree asks for them;
					those without it are refused */
	/* Where a tree needs it, ea_inode and project are added. Without the
	 * one, a large attribute is refused; without the other, project ids
	 * are left out. */
	bool may_have_values, may_have_projects;
};

/*
 * For blocks of that many bytes (0: the default), inodes of 256.
 *
 * `features` changes the profile's as `mke2fs -O` does: names with commas
 * between them, "^" before one that is not wanted; NULL: nothing. Those that
 * can be said are in format.c: whatever the writer knows how to make.
 *
 * Returns 0; -EINVAL for a size, a name or a combination that cannot be.
 */
int ext4_format_init(struct ext4_format *format, enum ext4_profile profile,
		     uint32_t block_size, const char *features,
		     struct error *err);

/* Whether every piece of metadata has its CRC-32C. */
bool ext4_has_checksums(const struct ext4_format *format);

/* Whether descriptors have a checksum, and groups can be uninitialised. */
bool ext4_has_group_checksums(const struct ext4_format *format);

#endif
