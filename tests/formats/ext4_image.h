/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_FORMATS_EXT4_IMAGE_H
#define TESTS_FORMATS_EXT4_IMAGE_H

/*
 * A reader of ext4 images over generated accessors alone: where the group's
 * parts are, an inode's bytes, a file's blocks. For ext4_values.c and
 * jbd2_values.c. What damaged images say is an error, never believed; nothing
 * here is fast.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "generated/ext4.h"
#include "runtime/base/checksum.h"
#include "runtime/base/crc.h"
#include "tests/formats/values.h"

#pragma GCC diagnostic ignored "-Wunused-function"

struct volume {
	struct span image;
	struct mspan change; /* the same bytes */
	FILE *out;
	const struct ext4_superblock *super;
	uint64_t block_size, nr_blocks, nr_groups;
	uint32_t cluster_blocks, inodes_per_group, inode_size, desc_size, seed;
	uint32_t compat, incompat, ro_compat;
	bool has_csum, has_old_csum;
};

/* All return 1, so that the compiler sees it. */
static int volume_bad(const struct volume *v, const char *what, uint64_t number)
{
	values_bad(v->out, "%s %" PRIu64, what, number);
	return 1;
}

static int volume_bad_field(const struct volume *v,
			    const struct field_error *error)
{
	values_bad_field(v->out, error);
	return 1;
}

static uint32_t volume_seed(const struct ext4_superblock *super)
{
	struct guid uuid = ext4_superblock_uuid(super);

	if (ext4_superblock_feature_incompat(super) & EXT4_INCOMPAT_CSUM_SEED)
		return ext4_superblock_checksum_seed(super);
	return crc32c(~0u, uuid.bytes, sizeof uuid.bytes);
}

static int volume_geometry(struct volume *v)
{
	const struct ext4_superblock *super = v->super;
	struct field_error error;
	uint64_t cluster_size;
	uint16_t size;

	if (ext4_superblock_block_size(super, &v->block_size, &error) ||
	    ext4_superblock_cluster_size(super, &cluster_size, &error) ||
	    ext4_superblock_nr_groups(super, &v->nr_groups, &error))
		return volume_bad_field(v, &error);
	if (v->block_size > 65536 || cluster_size < v->block_size)
		return volume_bad(v, "a block size of", v->block_size);
	v->nr_blocks = ext4_superblock_blocks_count(super);
	v->cluster_blocks = (uint32_t)(cluster_size / v->block_size);
	v->inodes_per_group = ext4_superblock_inodes_per_group(super);
	size = ext4_superblock_inode_length(super);
	v->inode_size = size;
	v->desc_size = ext4_superblock_descriptor_size(super);
	if (!v->inodes_per_group || v->inodes_per_group > 8 * v->block_size)
		return volume_bad(v, "inodes in a group:", v->inodes_per_group);
	if (size < EXT4_INODE_MIN_SIZE || size > v->block_size ||
	    v->desc_size < EXT4_GROUP_DESCRIPTOR_MIN_SIZE ||
	    v->desc_size > v->block_size)
		return volume_bad(v, "an inode size of", size);
	return 0;
}

static int volume_open(struct volume *v)
{
	v->super = ext4_superblock_at(v->image, EXT4_ROOT_OFFSET);
	if (!v->super)
		return values_bad(v->out, "no room for a superblock");
	if (ext4_superblock_magic(v->super) != EXT4_SUPERBLOCK_MAGIC)
		return values_bad(v->out, "no superblock");
	v->compat = ext4_superblock_feature_compat(v->super);
	v->incompat = ext4_superblock_feature_incompat(v->super);
	v->ro_compat = ext4_superblock_feature_ro_compat(v->super);
	v->has_csum = v->ro_compat & EXT4_RO_COMPAT_METADATA_CSUM;
	v->has_old_csum =
	    !v->has_csum && (v->ro_compat & EXT4_RO_COMPAT_GDT_CSUM);
	v->seed = volume_seed(v->super);
	return volume_geometry(v);
}

/* A block's bytes; false where the image ends before it does. */
static bool block_bytes(const struct volume *v, uint64_t block,
			struct span *bytes)
{
	uint64_t offset;

	if (__builtin_mul_overflow(block, v->block_size, &offset) ||
	    !span_has(v->image, offset, v->block_size))
		return false;
	*bytes = span_of(v->image.data + offset, v->block_size);
	return true;
}

/* ---------------------------------------------------------------- groups */

static uint64_t group_first_block(const struct volume *v, uint64_t group)
{
	return ext4_superblock_first_data_block(v->super) +
	       group * ext4_superblock_blocks_per_group(v->super);
}

static bool is_power_of(uint64_t number, uint64_t base)
{
	while (number > 1 && number % base == 0)
		number /= base;
	return number == 1;
}

/* Chapter "Layout": sparse_super and its second form. */
static bool group_has_super(const struct volume *v, uint64_t group)
{
	uint32_t backup[2] = { 0, 0 };

	if (!group)
		return true;
	if (v->compat & EXT4_COMPAT_SPARSE_SUPER2) {
		ext4_superblock_backup_bgs(v->super, 0, &backup[0], NULL);
		ext4_superblock_backup_bgs(v->super, 1, &backup[1], NULL);
		return group == backup[0] || group == backup[1];
	}
	if (!(v->ro_compat & EXT4_RO_COMPAT_SPARSE_SUPER))
		return true;
	return group == 1 || is_power_of(group, 3) || is_power_of(group, 5) ||
	       is_power_of(group, 7);
}

/* The block that holds a group's descriptor. */
static uint64_t descriptor_block(const struct volume *v, uint64_t group)
{
	uint64_t in_block = v->block_size / v->desc_size, first;
	uint64_t index = group / in_block;

	if (!(v->incompat & EXT4_INCOMPAT_META_BG) ||
	    index < ext4_superblock_first_meta_bg(v->super))
		/* with bigalloc and blocks of 1 KiB, first_data_block is 0 */
		return EXT4_SUPERBLOCK_OFFSET / v->block_size + 1 + index;
	first = index * in_block;
	return group_first_block(v, first) + group_has_super(v, first);
}

static int group_at(const struct volume *v, uint64_t group,
		    struct ext4_group_descriptor *out)
{
	uint64_t in_block = v->block_size / v->desc_size, offset;
	struct field_error error;
	struct span bytes;

	if (group >= v->nr_groups ||
	    !block_bytes(v, descriptor_block(v, group), &bytes))
		return volume_bad(v, "no descriptor of group", group);
	offset = group % in_block * v->desc_size;
	if (ext4_group_descriptor_at(bytes, offset, (uint16_t)v->desc_size, out,
				     &error))
		return volume_bad_field(v, &error);
	return 0;
}

/* ---------------------------------------------------------------- inodes */

static int inode_offset(const struct volume *v, uint32_t number,
			uint64_t *offset)
{
	uint64_t group = (number - 1) / v->inodes_per_group, table;
	uint64_t index = (number - 1) % v->inodes_per_group;
	struct ext4_group_descriptor descriptor = { 0 };
	struct field_error error;

	if (!number || number > ext4_superblock_inodes_count(v->super))
		return volume_bad(v, "no inode", number);
	if (group_at(v, group, &descriptor))
		return 1;
	if (ext4_group_descriptor_inode_table_target(&descriptor, v->block_size,
						     &table, &error))
		return volume_bad_field(v, &error);
	*offset = table + index * v->inode_size;
	return 0;
}

static int inode_at(const struct volume *v, uint32_t number,
		    struct ext4_inode *out)
{
	struct field_error error;
	uint64_t offset = 0;

	if (inode_offset(v, number, &offset))
		return 1;
	if (ext4_inode_at(v->image, offset, (uint16_t)v->inode_size, out,
			  &error))
		return volume_bad_field(v, &error);
	return 0;
}

static uint32_t inode_seed(const struct volume *v, uint32_t number,
			   const struct ext4_inode *inode)
{
	struct ext4_checksum_owner owner;

	ext4_checksum_owner_set_inode(&owner, number);
	ext4_checksum_owner_set_generation(&owner,
					   ext4_inode_generation(inode));
	return crc32c(v->seed, owner.bytes, sizeof owner.bytes);
}

/* ---------------------------------------------------------- a file's blocks */

/* One row of a file, or one block of what leads there. */
struct file_run {
	unsigned level; /* 0: data; of metadata: how far above data */
	uint64_t logical, physical, length;
	bool is_unwritten;
	struct span block; /* of metadata */
};

/* Returns 0 to go on. */
typedef int file_run_take(const struct file_run *run, void *context);

struct file_walk {
	const struct volume *v;
	file_run_take *take;
	void *context;
	unsigned left; /* blocks of metadata: what is round has no end */
};

static int walk_leaf(const struct file_walk *walk,
		     const struct ext4_extent *extent)
{
	struct file_run run = {
		.logical = ext4_extent_block(extent),
		.physical = ext4_extent_start(extent),
		.length = ext4_extent_length(extent),
		.is_unwritten = ext4_extent_is_unwritten(extent),
	};

	return walk->take(&run, walk->context);
}

static int walk_node(struct file_walk *walk, unsigned depth, uint64_t block);

static int walk_index(struct file_walk *walk, unsigned depth,
		      const struct ext4_extent_index *index)
{
	struct file_run run = {
		.level = depth,
		.logical = ext4_extent_index_block(index),
		.physical = ext4_extent_index_leaf(index),
		.length = 1,
	};
	int rc;

	if (!walk->left-- || !block_bytes(walk->v, run.physical, &run.block))
		return volume_bad(walk->v, "no extents at block", run.physical);
	rc = walk->take(&run, walk->context);
	return rc ? rc : walk_node(walk, depth - 1, run.physical);
}

static int walk_node(struct file_walk *walk, unsigned depth, uint64_t block)
{
	const struct ext4_extent_header *header;
	struct ext4_extent_block node;
	struct field_error error;
	struct span bytes;
	int rc = 0;

	if (!block_bytes(walk->v, block, &bytes) ||
	    ext4_extent_block_at(bytes, 0, (uint32_t)walk->v->block_size, &node,
				 &error))
		return volume_bad(walk->v, "no extents at block", block);
	header = ext4_extent_block_header(&node);
	if (ext4_extent_header_magic(header) != EXT4_EXTENT_MAGIC ||
	    ext4_extent_header_depth(header) != depth)
		return volume_bad(walk->v, "no extents in block", block);
	for (uint16_t i = 0; i < ext4_extent_header_entries(header) && !rc;
	     i++) {
		const struct ext4_extent *leaf = NULL;
		const struct ext4_extent_index *index = NULL;

		if (depth)
			index = ext4_extent_block_indexes(&node, i, &error);
		else
			leaf = ext4_extent_block_leaves(&node, i, &error);
		if (!leaf && !index)
			return volume_bad_field(walk->v, &error);
		rc = depth ? walk_index(walk, depth, index)
			   : walk_leaf(walk, leaf);
	}
	return rc;
}

static int walk_root(struct file_walk *walk,
		     const struct ext4_extent_root *root)
{
	const struct ext4_extent_header *header = ext4_extent_root_header(root);
	const struct ext4_extent_root_entries *entries =
	    ext4_extent_root_entries(root);
	unsigned depth = ext4_extent_header_depth(header);
	int rc = 0;

	if (ext4_extent_header_magic(header) != EXT4_EXTENT_MAGIC || depth > 5)
		return values_bad(walk->v->out, "no root of extents");
	for (uint16_t i = 0; i < ext4_extent_header_entries(header) && !rc;
	     i++) {
		const struct ext4_extent *leaf =
		    ext4_extent_root_entries_leaves(entries, i, NULL);
		const struct ext4_extent_index *index =
		    ext4_extent_root_entries_indexes(entries, i, NULL);

		if (!leaf)
			return volume_bad(walk->v, "no extent", i);
		rc = depth ? walk_index(walk, depth, index)
			   : walk_leaf(walk, leaf);
	}
	return rc;
}

/* Files without extents: blocks of block numbers, up to three deep. */
static int walk_map(struct file_walk *walk, unsigned level, uint64_t block,
		    uint64_t *logical)
{
	struct file_run run = {
		.level = level,
		.logical = *logical,
		.physical = block,
		.length = 1,
	};
	uint64_t covered = 1, count = walk->v->block_size / 4;
	struct ext4_map_block map;
	struct field_error error;
	int rc;

	for (unsigned i = 0; i < level; i++)
		covered *= count;
	if (!block || !level) {
		*logical += covered;
		return block ? walk->take(&run, walk->context) : 0;
	}
	if (!walk->left-- || !block_bytes(walk->v, block, &run.block) ||
	    ext4_map_block_at(run.block, 0, (uint32_t)walk->v->block_size, &map,
			      &error))
		return volume_bad(walk->v, "no map at block", block);
	rc = walk->take(&run, walk->context);
	for (uint64_t i = 0; i < count && !rc; i++) {
		uint32_t next;

		rc = ext4_map_block_blocks(&map, i, &next, &error);
		if (!rc)
			rc = walk_map(walk, level - 1, next, logical);
	}
	return rc;
}

static int walk_maps(struct file_walk *walk,
		     const struct ext4_inode_block *block)
{
	uint64_t logical = 0;
	int rc = 0;

	for (uint64_t i = 0; i < EXT4_INODE_BLOCK_MAP_COUNT && !rc; i++) {
		unsigned level = i < 12 ? 0 : (unsigned)(i - 11);
		uint32_t number = 0;

		ext4_inode_block_map(block, i, &number, NULL);
		rc = walk_map(walk, level, number, &logical);
	}
	return rc;
}

/* Whether `block` says where blocks are; symbolic links and devices have
 * other things there. */
static bool inode_has_blocks(const struct ext4_inode *inode)
{
	uint32_t flags = ext4_inode_flags(inode);
	uint16_t mode = ext4_inode_mode(inode);

	if (flags & EXT4_INODE_FLAGS_INLINE_DATA)
		return false;
	if (flags & EXT4_INODE_FLAGS_EXTENTS)
		return true;
	if (S_ISLNK(mode))
		return ext4_inode_file_size(inode) > EXT4_FAST_SYMLINK_MAX;
	return !S_ISCHR(mode) && !S_ISBLK(mode);
}

/* Gives every row of an inode's blocks, metadata before what it leads to. */
static int file_walk(const struct volume *v, const struct ext4_inode *inode,
		     file_run_take *take, void *context)
{
	struct file_walk walk = { v, take, context, 4096 };
	const struct ext4_inode_block *block = ext4_inode_block(inode);

	if (!inode_has_blocks(inode))
		return 0;
	if (ext4_inode_flags(inode) & EXT4_INODE_FLAGS_EXTENTS)
		return walk_root(&walk, ext4_inode_block_extents(block));
	return walk_maps(&walk, block);
}

/* ----------------------------------------------------- a file by its blocks */

struct find {
	const struct volume *v;
	uint64_t logical, physical;
};

static int find_take(const struct file_run *run, void *context)
{
	struct find *find = context;

	if (!run->level && find->logical >= run->logical &&
	    find->logical - run->logical < run->length)
		find->physical = run->physical + (find->logical - run->logical);
	return 0;
}

/* Block `logical` of a file; false: a hole, or past the image. `number` gets
 * where it is. */
static bool file_block(const struct volume *v, const struct ext4_inode *inode,
		       uint64_t logical, uint64_t *number, struct span *bytes)
{
	struct find find = { v, logical, 0 };

	if (file_walk(v, inode, find_take, &find) || !find.physical)
		return false;
	*number = find.physical;
	return block_bytes(v, find.physical, bytes);
}

#endif
