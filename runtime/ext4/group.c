/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bitmaps and descriptors of groups. Both bitmaps of a group are a row of
 * ones and a row of zeros, as allocation is a counter (geometry.h).
 */
#include "generated/ext4.h"
#include "runtime/base/checked.h"
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
	uint32_t super =
	    ext4_group_has_super(group) ? 1 + geometry->descriptor_blocks : 0;

	return group != geometry->nr_groups - 1 &&
	       ext4_group_prefix(geometry, group) == super &&
	       ext4_group_used(plan, group) == super;
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

static void set_bitmaps(const struct ext4_plan *plan, uint32_t group,
			const struct ext4_group_descriptor_edit *descriptor)
{
	uint8_t bitmap[EXT4_BLOCK_SIZE_MAX];
	uint16_t flags = EXT4_GROUP_FLAGS_INODE_ZEROED;
	uint32_t crc;

	if (ext4_group_is_uninit(plan, group))
		flags |= EXT4_GROUP_FLAGS_BLOCK_UNINIT;
	if (!ext4_group_inodes(plan, group))
		flags |= EXT4_GROUP_FLAGS_INODE_UNINIT;
	ext4_make_block_bitmap(plan, group, bitmap, NULL);
	crc = crc32c(plan->seed, bitmap, plan->format.group_blocks / 8);
	ext4_group_descriptor_set_block_bitmap_csum(descriptor, crc, NULL);
	ext4_make_inode_bitmap(plan, group, bitmap, NULL);
	crc = crc32c(plan->seed, bitmap, plan->geometry.inodes_per_group / 8);
	ext4_group_descriptor_set_inode_bitmap_csum(descriptor, crc, NULL);
	ext4_group_descriptor_set_flags(descriptor, flags);
}

static void make_descriptor(const struct ext4_plan *plan, uint32_t group,
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
	ext4_group_descriptor_set_itable_unused(descriptor, free_inodes, NULL);
	if (group < plan->group_dirs.count)
		ext4_group_descriptor_set_used_dirs_count(
		    descriptor, plan->group_dirs.items[group], NULL);
	set_bitmaps(plan, group, descriptor);
	ext4_group_descriptor_update_checksum(descriptor, plan->seed, group,
					      NULL);
}

int ext4_make_descriptors(const void *context, uint64_t index, uint8_t *block,
			  struct error *err)
{
	const struct ext4_plan *plan = context;
	struct mspan bytes = mspan_of(block, plan->format.block_size);
	uint32_t group = (uint32_t)index * plan->format.descriptors_in_block;
	struct ext4_group_descriptor_edit descriptor;

	(void)err;
	memset(block, 0, plan->format.block_size);
	for (uint32_t i = 0; i < plan->format.descriptors_in_block;
	     i++, group++)
		if (group < plan->geometry.nr_groups &&
		    !ext4_group_descriptor_edit_at(
			bytes, i * EXT4_DESCRIPTOR_SIZE_64,
			EXT4_DESCRIPTOR_SIZE_64, &descriptor, NULL))
			make_descriptor(plan, group, &descriptor);
	return 0;
}
