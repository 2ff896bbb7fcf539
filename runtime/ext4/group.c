/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bitmaps and descriptors of groups. Both bitmaps of a group are a row of
 * ones and a row of zeros, as allocation is a counter (geometry.h).
 */
#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/base/checksum.h"
#include "runtime/base/crc.h"
#include "runtime/ext4/plan.h"

uint32_t ext4_group_used(const struct ext4_plan *plan, uint32_t group)
{
	const struct ext4_geometry *geometry = &plan->geometry;
	uint32_t prefix = ext4_group_prefix(geometry, group);
	uint32_t size = ext4_group_size(geometry, group);
	uint64_t start = ext4_group_start(geometry, group), end;

	if (!plan->frontier)
		return prefix;
	end = ext4_block_of(geometry, plan->frontier - 1) + 1;
	if (end <= start + prefix)
		return prefix;
	return (uint32_t)min_u64(size, end - start);
}

uint32_t ext4_group_inodes(const struct ext4_plan *plan, uint32_t group)
{
	uint32_t per_group = plan->geometry.inodes_per_group;
	uint64_t start = (uint64_t)group * per_group;

	if (plan->last_inode <= start)
		return 0;
	return (uint32_t)min_u64(per_group, plan->last_inode - start);
}

/*
 * The kernel computes the bitmap of such a group from the group's own
 * metadata; what it holds for other groups it would not see. The last group
 * is always written, as mke2fs does it.
 */
bool ext4_group_is_uninit(const struct ext4_plan *plan, uint32_t group)
{
	const struct ext4_geometry *geometry = &plan->geometry;
	uint32_t super = ext4_group_base(geometry, group);

	return ext4_has_group_checksums(&plan->format) &&
	       group != geometry->nr_groups - 1 &&
	       ext4_group_prefix(geometry, group) == super &&
	       ext4_group_used(plan, group) == super;
}

/*
 * The bitmap of a group without inodes in use differs from zeros in its padding
 * only. Who has to start from a backup super block believes no group that says
 * it is uninitialised and would miss it; but the padding of a million empty
 * groups is gigabytes in an image file, and e2fsck puts it right itself.
 */
bool ext4_writes_inode_bitmap(const struct ext4_plan *plan, uint32_t group)
{
	enum { FEW = 4096 };

	return !ext4_has_group_checksums(&plan->format) ||
	       plan->geometry.nr_groups <= FEW ||
	       ext4_group_inodes(plan, group);
}

/* Ones up to `used`, zeros up to `size`, ones behind it. */
static void make_bitmap(const struct ext4_plan *plan, uint8_t *bitmap,
			uint32_t used, uint32_t size)
{
	memset(bitmap, 0, plan->format.block_size);
	memset(bitmap, 0xFF, used / 8);
	if (used % 8)
		bitmap[used / 8] = (uint8_t)((1 << used % 8) - 1);
	if (size % 8)
		bitmap[size / 8] |= (uint8_t)(0xFF << size % 8);
	memset(bitmap + (size + 7) / 8, 0xFF,
	       plan->format.block_size - (size + 7) / 8);
}

int ext4_make_block_bitmap(const void *context, uint64_t index, uint8_t *block,
			   struct error *err)
{
	const struct ext4_plan *plan = context;
	uint32_t group = (uint32_t)index;

	(void)err;
	make_bitmap(plan, block, ext4_group_used(plan, group),
		    ext4_group_size(&plan->geometry, group));
	return 0;
}

int ext4_make_inode_bitmap(const void *context, uint64_t index, uint8_t *block,
			   struct error *err)
{
	const struct ext4_plan *plan = context;

	(void)err;
	make_bitmap(plan, block, ext4_group_inodes(plan, (uint32_t)index),
		    plan->geometry.inodes_per_group);
	return 0;
}

/* ------------------------------------------------------------ checksums --- */

static uint32_t sum_blocks(const struct ext4_plan *plan, uint32_t used,
			   uint32_t size)
{
	uint8_t bitmap[EXT4_BLOCK_SIZE_MAX];

	make_bitmap(plan, bitmap, used, size);
	return crc32c(plan->seed, bitmap, plan->format.group_blocks / 8);
}

static uint32_t sum_inodes(const struct ext4_plan *plan, uint32_t used)
{
	uint32_t per_group = plan->geometry.inodes_per_group;
	uint8_t bitmap[EXT4_BLOCK_SIZE_MAX];

	make_bitmap(plan, bitmap, used, per_group);
	return crc32c(plan->seed, bitmap, per_group / 8);
}

void ext4_sum_bitmaps(struct ext4_plan *plan)
{
	const struct ext4_geometry *geometry = &plan->geometry;
	uint32_t all = geometry->format.group_blocks;
	uint32_t flex = (2 + geometry->table_blocks) << geometry->log_flex;

	plan->sums = (struct ext4_bitmap_sums){
		.flex_prefix = flex,
		.blocks_none = sum_blocks(plan, 0, all),
		.blocks_flex = sum_blocks(plan, flex, all),
		.blocks_all = sum_blocks(plan, all, all),
		.inodes_none = sum_inodes(plan, 0),
		.inodes_all = sum_inodes(plan, geometry->inodes_per_group),
	};
}

static uint32_t block_bitmap_sum(const struct ext4_plan *plan, uint32_t group)
{
	uint32_t used = ext4_group_used(plan, group);
	uint32_t size = ext4_group_size(&plan->geometry, group);

	if (size != plan->format.group_blocks)
		return sum_blocks(plan, used, size);
	if (!used)
		return plan->sums.blocks_none;
	if (used == plan->sums.flex_prefix)
		return plan->sums.blocks_flex;
	if (used == size)
		return plan->sums.blocks_all;
	return sum_blocks(plan, used, size);
}

static uint32_t inode_bitmap_sum(const struct ext4_plan *plan, uint32_t group)
{
	uint32_t used = ext4_group_inodes(plan, group);

	if (!used)
		return plan->sums.inodes_none;
	if (used == plan->geometry.inodes_per_group)
		return plan->sums.inodes_all;
	return sum_inodes(plan, used);
}

/* A descriptor of 32 bytes has the lower half. */
static void set_sums(const struct ext4_plan *plan, uint32_t group,
		     const struct ext4_group_descriptor_edit *descriptor)
{
	uint32_t mask = plan->format.descriptor_size < EXT4_DESCRIPTOR_SIZE_64
			    ? UINT16_MAX
			    : UINT32_MAX;

	ext4_group_descriptor_set_block_bitmap_csum(
	    descriptor, block_bitmap_sum(plan, group) & mask, NULL);
	ext4_group_descriptor_set_inode_bitmap_csum(
	    descriptor, inode_bitmap_sum(plan, group) & mask, NULL);
	ext4_group_descriptor_update_checksum(descriptor, plan->seed, group,
					      NULL);
}

static void set_crc16(const struct ext4_plan *plan, uint32_t group,
		      struct mspan bytes)
{
	struct ext4_group_descriptor_crc16_edit descriptor;
	uint16_t seed =
	    (uint16_t)checksum_crc16(UINT16_MAX, plan->uuid, sizeof plan->uuid);

	if (!ext4_group_descriptor_crc16_edit_at(bytes, 0, (uint16_t)bytes.size,
						 &descriptor, NULL))
		ext4_group_descriptor_crc16_update_checksum(&descriptor, seed,
							    group, NULL);
}

/* ---------------------------------------------------------- descriptors --- */

static void set_flags(const struct ext4_plan *plan, uint32_t group,
		      uint32_t free_inodes,
		      const struct ext4_group_descriptor_edit *descriptor)
{
	uint16_t flags = EXT4_GROUP_FLAGS_INODE_ZEROED;

	if (ext4_group_is_uninit(plan, group))
		flags |= EXT4_GROUP_FLAGS_BLOCK_UNINIT;
	if (!ext4_group_inodes(plan, group))
		flags |= EXT4_GROUP_FLAGS_INODE_UNINIT;
	ext4_group_descriptor_set_flags(descriptor, flags);
	ext4_group_descriptor_set_itable_unused(descriptor, free_inodes, NULL);
}

static void fill_descriptor(const struct ext4_plan *plan, uint32_t group,
			    const struct ext4_group_descriptor_edit *descriptor)
{
	const struct ext4_geometry *geometry = &plan->geometry;
	uint32_t free_inodes =
	    geometry->inodes_per_group - ext4_group_inodes(plan, group);

	ext4_group_descriptor_set_block_bitmap(
	    descriptor, ext4_block_bitmap_at(geometry, group), NULL);
	ext4_group_descriptor_set_inode_bitmap(
	    descriptor, ext4_inode_bitmap_at(geometry, group), NULL);
	ext4_group_descriptor_set_inode_table(
	    descriptor, ext4_inode_table_at(geometry, group), NULL);
	ext4_group_descriptor_set_free_blocks_count(
	    descriptor,
	    ext4_group_size(geometry, group) - ext4_group_used(plan, group),
	    NULL);
	ext4_group_descriptor_set_free_inodes_count(descriptor, free_inodes,
						    NULL);
	if (ext4_has_group_checksums(&plan->format))
		set_flags(plan, group, free_inodes, descriptor);
	if (group < plan->group_dirs.count)
		ext4_group_descriptor_set_used_dirs_count(
		    descriptor, plan->group_dirs.items[group], NULL);
}

static void make_descriptor(const struct ext4_plan *plan, uint32_t group,
			    struct mspan bytes)
{
	struct ext4_group_descriptor_edit descriptor;

	if (ext4_group_descriptor_edit_at(bytes, 0, (uint16_t)bytes.size,
					  &descriptor, NULL))
		return;
	fill_descriptor(plan, group, &descriptor);
	if (ext4_has_checksums(&plan->format))
		set_sums(plan, group, &descriptor);
	else if (ext4_has_group_checksums(&plan->format))
		set_crc16(plan, group, bytes);
}

int ext4_make_descriptors(const void *context, uint64_t index, uint8_t *block,
			  struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_format *format = &plan->format;
	uint64_t first = index * format->descriptors_in_block;
	uint64_t count = min_u64(plan->geometry.nr_groups - first,
				 format->descriptors_in_block);

	(void)err;
	memset(block, 0, format->block_size);
	for (uint32_t i = 0; i < count; i++)
		make_descriptor(plan, (uint32_t)first + i,
				mspan_of(block + i * format->descriptor_size,
					 format->descriptor_size));
	return 0;
}
