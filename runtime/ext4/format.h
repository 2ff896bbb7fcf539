/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_FORMAT_H
#define RUNTIME_EXT4_FORMAT_H

#include <stdint.h>

/*
 * What a filesystem is made of, whatever its size: the sizes that everything
 * else is counted in, and the features it has. Decided first, never changed.
 */
enum { EXT4_BLOCK_SIZE_MAX = 4096 };

struct ext4_format {
	uint32_t block_size;   /* 1024, 2048 or 4096 bytes */
	uint32_t group_blocks; /* in a group: the bits of a bitmap block */
	uint32_t first_block;  /* of group 0; 1 where a block has 1024 bytes, as
				  the superblock lies in its own then */
	uint32_t inode_size;   /* in bytes */
	uint32_t inodes_in_block;
	uint32_t descriptors_in_block;	      /* of groups */
	uint32_t compat, incompat, ro_compat; /* EXT4_COMPAT_..., generated */
	uint32_t incompat_if_needed; /* added where a tree asks for them;
					those without it are refused */
};

/* For that block size; 256 bytes an inode, and the features that writer.h
 * names. */
struct ext4_format ext4_format_of(uint32_t block_size);

#endif
