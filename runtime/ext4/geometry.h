/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_GEOMETRY_H
#define RUNTIME_EXT4_GEOMETRY_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/base/error.h"
#include "runtime/ext4/format.h"

/*
 * Where the parts of an ext4 filesystem lie: pure arithmetic from its size and
 * number of inodes.
 *
 * Metadata always opens a group, so that a group is a prefix and data:
 *
 *   first of a flex group  | super, descriptors | bitmaps, tables | data ... |
 *   a backup group (1,3^n) | super, descriptors | data ...                   |
 *   any other group        | data ...                                        |
 *
 * Only backup groups have the super block, the descriptors and the blocks kept
 * for more descriptors (sparse_super: 0, 1 and the powers of 3, 5 and 7;
 * sparse_super2: 0, 1 and the last; without either: all). With meta_bg a block
 * of descriptors lies in the first, the second and the last of the groups that
 * it describes, and none elsewhere.
 *
 * The first group of a flex group holds the bitmaps and inode tables of all
 * its groups. The number of groups in a flex group is the largest power of two,
 * up to 16, whose metadata fits in one group; without flex_bg it is 1.
 *
 * What is allocated is addressed by its flat number: the data blocks of all
 * groups in order, as if there were no metadata between them. Allocation is
 * then a counter, a group's block bitmap is a row of ones and a row of zeros,
 * and a file's extents follow from one number.
 */

enum { EXT4_GROUPS_MAX = 1 << 23 };

/* Data blocks that follow each other on the disk. */
struct ext4_run {
	uint64_t flat;	/* flat number of the first */
	uint64_t block; /* its block on the disk */
	uint64_t length;
};

struct ext4_geometry {
	struct ext4_format format; /* without what is not for this size */
	uint64_t nr_blocks;
	uint32_t nr_groups;
	uint32_t inodes_per_group;  /* a multiple of 8 and of those in a block,
				       at most group_blocks */
	uint32_t table_blocks;	    /* of one group's inode table */
	uint32_t descriptor_blocks; /* of one copy */
	uint32_t reserved_blocks;   /* for more descriptors, behind them */
	uint32_t log_flex;	    /* groups in a flex group: 1 << this */
	uint64_t capacity; /* data blocks in all: flat numbers below this */
	struct ext4_run *runs;
	uint32_t nr_runs;
	uint64_t next_group; /* least nr_blocks with the group that was left
				out; 0: none was */
};

/*
 * For a filesystem of at most `nr_blocks` blocks and at least `nr_inodes`
 * inodes, and `per_group` of them in each group. A last group too small for its
 * own metadata is left out, so that geometry->nr_blocks can be a little less
 * than what was asked.
 *
 * geometry->format is `format`, but where there are more blocks than a resize
 * inode can count, or descriptors would fill three quarters of a group (as in
 * mke2fs), meta_bg takes its place; it goes, too, where no block is to be
 * kept for it.
 *
 * Returns 0; -ENOSPC where not even the metadata fits (next_group is set
 * then, too); -EFBIG for more groups than EXT4_GROUPS_MAX (1 PiB of blocks of
 * 4096), for more blocks than the format can count or describe, or for inodes
 * past 32 bits; -ENOMEM.
 */
int ext4_geometry_init(struct ext4_geometry *geometry,
		       const struct ext4_format *format, uint64_t nr_blocks,
		       uint64_t nr_inodes, uint64_t per_group,
		       struct error *err);
void ext4_geometry_done(struct ext4_geometry *geometry);

/* How many inodes a filesystem of so many blocks can have for certain. */
uint64_t ext4_geometry_inodes(const struct ext4_format *format,
			      uint64_t nr_blocks);

/* Whether `group` has a copy of the super block. */
bool ext4_group_has_super(const struct ext4_geometry *geometry, uint32_t group);

/* Blocks in `group` of super block, descriptors and those kept for more. */
uint32_t ext4_group_base(const struct ext4_geometry *geometry, uint32_t group);

/* With meta_bg: whether `group` holds the block of descriptors of the groups
 * around it. */
bool ext4_group_has_descriptors(const struct ext4_geometry *geometry,
				uint32_t group);

/* The last of the groups that sparse_super2 has copies in; 0: there is none. */
uint32_t ext4_last_backup(const struct ext4_geometry *geometry);

/* The group's first block on the disk. */
uint64_t ext4_group_start(const struct ext4_geometry *geometry, uint32_t group);

/* Blocks in `group`; less than group_blocks in the last only. */
uint32_t ext4_group_size(const struct ext4_geometry *geometry, uint32_t group);

/* Blocks of metadata at the start of `group`. */
uint32_t ext4_group_prefix(const struct ext4_geometry *geometry,
			   uint32_t group);

/* Where `group`'s own parts lie, as blocks on the disk. */
uint64_t ext4_block_bitmap_at(const struct ext4_geometry *geometry,
			      uint32_t group);
uint64_t ext4_inode_bitmap_at(const struct ext4_geometry *geometry,
			      uint32_t group);
uint64_t ext4_inode_table_at(const struct ext4_geometry *geometry,
			     uint32_t group);

/* The run that holds a flat number below capacity. O(log n). */
const struct ext4_run *ext4_find_run(const struct ext4_geometry *geometry,
				     uint64_t flat);

/* The block on the disk of a flat number below capacity. */
uint64_t ext4_block_of(const struct ext4_geometry *geometry, uint64_t flat);

#endif
