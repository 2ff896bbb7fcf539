/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/ext4/format.h"

#include "generated/ext4.h"

enum { INODE_SIZE = 256 };

struct ext4_format ext4_format_of(uint32_t block_size)
{
	return (struct ext4_format){
		.block_size = block_size,
		.group_blocks = block_size * 8,
		.first_block = block_size == 1024,
		.inode_size = INODE_SIZE,
		.inodes_in_block = block_size / INODE_SIZE,
		.descriptors_in_block = block_size / EXT4_DESCRIPTOR_SIZE_64,
		.compat = EXT4_COMPAT_DIR_INDEX,
		.incompat = EXT4_INCOMPAT_FILETYPE | EXT4_INCOMPAT_EXTENT |
			    EXT4_INCOMPAT_BIT64 | EXT4_INCOMPAT_FLEX_BG,
		.ro_compat =
		    EXT4_RO_COMPAT_SPARSE_SUPER | EXT4_RO_COMPAT_LARGE_FILE |
		    EXT4_RO_COMPAT_HUGE_FILE | EXT4_RO_COMPAT_DIR_NLINK |
		    EXT4_RO_COMPAT_EXTRA_ISIZE | EXT4_RO_COMPAT_METADATA_CSUM,
		.incompat_if_needed = EXT4_INCOMPAT_LARGE_DIR,
	};
}
