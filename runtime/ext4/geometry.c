/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/ext4/geometry.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/base/vec.h"

enum { LOG_FLEX_MAX = 4 };

static bool is_power_of(uint64_t number, uint64_t base)
{
	while (number % base == 0)
		number /= base;
	return number == 1;
}

uint32_t ext4_last_backup(const struct ext4_geometry *geometry)
{
	return geometry->nr_groups > 2 ? geometry->nr_groups - 1 : 0;
}

bool ext4_group_has_super(const struct ext4_geometry *geometry, uint32_t group)
{
	if (group <= 1)
		return true;
	if (geometry->format.compat & EXT4_COMPAT_SPARSE_SUPER2)
		return group == ext4_last_backup(geometry);
	if (!(geometry->format.ro_compat & EXT4_RO_COMPAT_SPARSE_SUPER))
		return true;
	return is_power_of(group, 3) || is_power_of(group, 5) ||
	       is_power_of(group, 7);
}

static bool has_meta_bg(const struct ext4_geometry *geometry)
{
	return geometry->format.incompat & EXT4_INCOMPAT_META_BG;
}

bool ext4_group_has_descriptors(const struct ext4_geometry *geometry,
				uint32_t group)
{
	uint32_t in_block = geometry->format.descriptors_in_block;
	uint32_t place = group % in_block;

	return place <= 1 || place == in_block - 1;
}

uint64_t ext4_group_start(const struct ext4_geometry *geometry, uint32_t group)
{
	return geometry->format.first_block +
	       (uint64_t)group * geometry->format.group_blocks;
}

uint32_t ext4_group_size(const struct ext4_geometry *geometry, uint32_t group)
{
	uint64_t start = ext4_group_start(geometry, group);

	return (uint32_t)min_u64(geometry->format.group_blocks,
				 geometry->nr_blocks - start);
}

uint32_t ext4_group_base(const struct ext4_geometry *geometry, uint32_t group)
{
	uint32_t base = ext4_group_has_super(geometry, group);

	if (has_meta_bg(geometry))
		return base + ext4_group_has_descriptors(geometry, group);
	return base
		   ? 1 + geometry->descriptor_blocks + geometry->reserved_blocks
		   : 0;
}

static uint32_t flex_first(const struct ext4_geometry *geometry, uint32_t group)
{
	return group >> geometry->log_flex << geometry->log_flex;
}

/* How many groups the flex group has that begins with `first`. */
static uint32_t flex_groups(const struct ext4_geometry *geometry,
			    uint32_t first)
{
	uint32_t left = geometry->nr_groups - first;
	uint32_t full = 1u << geometry->log_flex;

	return left < full ? left : full;
}

uint32_t ext4_group_prefix(const struct ext4_geometry *geometry, uint32_t group)
{
	uint32_t prefix = ext4_group_base(geometry, group);

	if (flex_first(geometry, group) == group)
		prefix +=
		    flex_groups(geometry, group) * (2 + geometry->table_blocks);
	return prefix;
}

/* The first block behind super block and descriptors in the flex group's
 * first group. */
static uint64_t flex_block(const struct ext4_geometry *geometry, uint32_t first)
{
	return ext4_group_start(geometry, first) +
	       ext4_group_base(geometry, first);
}

uint64_t ext4_block_bitmap_at(const struct ext4_geometry *geometry,
			      uint32_t group)
{
	uint32_t first = flex_first(geometry, group);

	return flex_block(geometry, first) + (group - first);
}

uint64_t ext4_inode_bitmap_at(const struct ext4_geometry *geometry,
			      uint32_t group)
{
	uint32_t first = flex_first(geometry, group);

	return flex_block(geometry, first) + flex_groups(geometry, first) +
	       (group - first);
}

uint64_t ext4_inode_table_at(const struct ext4_geometry *geometry,
			     uint32_t group)
{
	uint32_t first = flex_first(geometry, group);

	return flex_block(geometry, first) + 2 * flex_groups(geometry, first) +
	       (uint64_t)(group - first) * geometry->table_blocks;
}

/* Inodes come in whole blocks of them and whole bytes of a bitmap. */
static uint32_t inodes_step(const struct ext4_format *format)
{
	return max_u64(format->inodes_in_block, 8);
}

uint64_t ext4_geometry_inodes(const struct ext4_format *format,
			      uint64_t nr_blocks)
{
	uint64_t nr_groups =
	    max_u64(div_up(nr_blocks, format->group_blocks), 1);
	uint64_t step = inodes_step(format);
	uint64_t per_group = UINT32_MAX / nr_groups / step * step;

	/* the last group may be left out, and the rest must hold them then */
	return min_u64(per_group, format->group_blocks) *
	       max_u64(nr_groups - 1, 1);
}

static int fail_inodes(struct error *err)
{
	return fail(err, EFBIG, "ext4 has at most 2^32 inodes");
}

/*
 * Blocks kept for descriptors, as mke2fs keeps them: for a filesystem 1024
 * times as large, as far as 32 bits count blocks and the resize inode's one
 * block of block numbers reaches.
 */
static uint64_t reserved_blocks(const struct ext4_geometry *geometry)
{
	const struct ext4_format *format = &geometry->format;
	uint64_t most = min_u64(UINT32_MAX, geometry->nr_blocks * 1024);
	uint64_t groups =
	    div_up(most - format->first_block, format->group_blocks);
	uint64_t blocks = div_up(groups, format->descriptors_in_block);

	if (geometry->nr_blocks > UINT32_MAX)
		return 0;
	return min_u64(blocks - geometry->descriptor_blocks,
		       format->block_size / 4);
}

/* Where descriptors lie, and the features that follow from it. */
static int place_descriptors(struct ext4_geometry *geometry, struct error *err)
{
	struct ext4_format *format = &geometry->format;
	bool has_64 = format->incompat & EXT4_INCOMPAT_BIT64;

	geometry->descriptor_blocks =
	    (uint32_t)div_up(geometry->nr_groups, format->descriptors_in_block);
	geometry->reserved_blocks = 0;
	if (geometry->nr_blocks > UINT32_MAX && !has_64)
		return fail(err, EFBIG,
			    "without the feature 64bit ext4 has less than 2^32 "
			    "blocks");
	if (format->compat & EXT4_COMPAT_RESIZE_INODE)
		geometry->reserved_blocks = (uint32_t)reserved_blocks(geometry);
	if (!has_meta_bg(geometry) && has_64 &&
	    (geometry->nr_blocks > UINT32_MAX ||
	     1ull + geometry->descriptor_blocks + geometry->reserved_blocks >
		 format->group_blocks / 4 * 3)) {
		format->incompat |= EXT4_INCOMPAT_META_BG;
		geometry->reserved_blocks = 0;
	}
	if (!geometry->reserved_blocks)
		format->compat &= ~EXT4_COMPAT_RESIZE_INODE;
	return 0;
}

/* As many groups to a flex group as one group has room for. */
static int choose_flex(struct ext4_geometry *geometry, struct error *err)
{
	uint64_t room = geometry->format.group_blocks;
	uint64_t base = ext4_group_base(geometry, 0);
	uint64_t each = 2ull + geometry->table_blocks;

	geometry->log_flex = 0;
	if (base + each > room)
		return fail(err, EFBIG,
			    "descriptors of %u groups do not fit in a group: "
			    "larger blocks, or the feature 64bit, allow more",
			    geometry->nr_groups);
	if (!(geometry->format.incompat & EXT4_INCOMPAT_FLEX_BG))
		return 0;
	geometry->log_flex = LOG_FLEX_MAX;
	while (geometry->log_flex && base + (each << geometry->log_flex) > room)
		geometry->log_flex--;
	return 0;
}

/* Numbers of groups and inodes for geometry->nr_blocks. */
static int count_groups(struct ext4_geometry *geometry, uint64_t nr_inodes,
			uint64_t per_group, struct error *err)
{
	const struct ext4_format *format = &geometry->format;
	uint64_t nr_groups = 0;
	int rc;

	if (nr_inodes > UINT32_MAX)
		return fail_inodes(err);
	if (geometry->nr_blocks > format->first_block)
		nr_groups = div_up(geometry->nr_blocks - format->first_block,
				   format->group_blocks);
	if (!nr_groups)
		return fail(err, ENOSPC, "no room for the metadata");
	if (nr_groups > EXT4_GROUPS_MAX)
		return fail(err, EFBIG,
			    "an ext4 of blocks of %u bytes ends at %u TiB here",
			    format->block_size,
			    (format->block_size / 128) *
				(format->block_size / 128));
	geometry->nr_groups = (uint32_t)nr_groups;
	rc = place_descriptors(geometry, err);
	if (rc)
		return rc;
	per_group =
	    max_u64(per_group, div_up(max_u64(nr_inodes, 16), nr_groups));
	per_group = round_up(per_group, inodes_step(format));
	if (per_group > format->group_blocks)
		return fail(
		    err, ENOSPC,
		    "too small for so many inodes: a group of %u blocks "
		    "holds as many",
		    format->group_blocks);
	if (per_group * nr_groups > UINT32_MAX)
		return fail_inodes(err);
	geometry->inodes_per_group = (uint32_t)per_group;
	geometry->table_blocks =
	    geometry->inodes_per_group / format->inodes_in_block;
	return choose_flex(geometry, err);
}

static int find_runs(struct ext4_geometry *geometry, struct error *err)
{
	VEC(struct ext4_run) runs = { 0 };
	struct ext4_run *last = NULL;
	uint64_t flat = 0;

	for (uint32_t group = 0; group < geometry->nr_groups; group++) {
		uint64_t start = ext4_group_start(geometry, group);
		uint32_t prefix = ext4_group_prefix(geometry, group);
		uint32_t length = ext4_group_size(geometry, group) - prefix;
		struct ext4_run run = { flat, start + prefix, length };

		if (!length)
			continue;
		flat += length;
		if (last && last->block + last->length == run.block) {
			last->length += length;
			continue;
		}
		if (vec_push(&runs, run)) {
			vec_done(&runs);
			return fail_memory(err);
		}
		last = &runs.items[runs.count - 1];
	}
	vec_trim(&runs);
	geometry->runs = runs.items;
	geometry->nr_runs = (uint32_t)runs.count;
	geometry->capacity = flat;
	return 0;
}

int ext4_geometry_init(struct ext4_geometry *geometry,
		       const struct ext4_format *format, uint64_t nr_blocks,
		       uint64_t nr_inodes, uint64_t per_group,
		       struct error *err)
{
	memset(geometry, 0, sizeof *geometry);
	geometry->nr_blocks = nr_blocks;
	for (;;) {
		uint32_t last, prefix;
		int rc;

		geometry->format = *format;
		rc = count_groups(geometry, nr_inodes, per_group, err);
		if (rc)
			return rc;
		last = geometry->nr_groups - 1;
		prefix = ext4_group_prefix(geometry, last);
		if (ext4_group_size(geometry, last) >= prefix)
			break;
		geometry->nr_blocks = ext4_group_start(geometry, last);
		geometry->next_group = geometry->nr_blocks + prefix;
	}
	return find_runs(geometry, err);
}

void ext4_geometry_done(struct ext4_geometry *geometry)
{
	free(geometry->runs);
	geometry->runs = NULL;
}

const struct ext4_run *ext4_find_run(const struct ext4_geometry *geometry,
				     uint64_t flat)
{
	uint32_t low = 0, high = geometry->nr_runs;

	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (geometry->runs[middle].flat <= flat)
			low = middle;
		else
			high = middle;
	}
	return &geometry->runs[low];
}

uint64_t ext4_block_of(const struct ext4_geometry *geometry, uint64_t flat)
{
	const struct ext4_run *run = ext4_find_run(geometry, flat);

	return run->block + (flat - run->flat);
}
