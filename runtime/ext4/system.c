/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The filesystem's own files. They lie behind the tree's, as their sizes
 * follow from the filesystem's, which follows from the tree's:
 *
 *   | ... files | journal | orphans | block numbers of the resize inode | ...
 *
 * The journal is clean: a super block (journal.rst), and zeros that nobody
 * makes or maps. The resize inode owns the blocks kept for descriptors in
 * group 0, each of which holds the numbers of its copies in the other groups;
 * libext2fs, res_gdt.c, and the kernel's verify_reserved_gdb agree on that.
 */
#include "generated/ext4.h"
#include "generated/jbd2.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/plan.h"

enum {
	JOURNAL_LEAST = 2048, /* blocks of a filesystem that has one */
	ORPHAN_RATIO = 4096,  /* blocks of a filesystem for one of orphans */
	ORPHAN_LEAST = 32,
	ORPHAN_MOST = 512,
	DOUBLE_INDIRECT = 13, /* in an inode's block numbers */
	DIRECT = 12,
	MODE = S_IFREG | 0600,
};

static bool has(const struct ext4_plan *plan, uint32_t compat)
{
	return plan->geometry.format.compat & compat;
}

/* libext2fs, ext2fs_default_journal_size. */
static uint64_t journal_size(uint64_t nr_blocks)
{
	static const struct {
		uint64_t below, size;
	} sizes[] = {
		{ 32768, 1024 },	  { 256 * 1024, 4096 },
		{ 512 * 1024, 8192 },	  { 4096 * 1024, 16384 },
		{ 8192 * 1024, 32768 },	  { 16384 * 1024, 65536 },
		{ 32768 * 1024, 131072 }, { UINT64_MAX, 262144 },
	};
	size_t i = 0;

	while (nr_blocks >= sizes[i].below)
		i++;
	return sizes[i].size;
}

static void init_file(struct ext4_plan *plan, struct tree_node *node,
		      uint64_t nr_blocks, struct region *region)
{
	*node = (struct tree_node){
		.mode = MODE,
		.nr_links = 1,
		.mtime_seconds = (int64_t)plan->created,
		.size = nr_blocks * plan->format.block_size,
		.file.region = region,
	};
}

static void plan_journal(struct ext4_plan *plan, uint64_t nr_blocks)
{
	struct ext4_system *system = &plan->system;

	system->nr_journal_blocks = 0;
	plan->nodes[EXT4_JOURNAL_INODE] = NULL;
	if (!(plan->format.compat & EXT4_COMPAT_HAS_JOURNAL) ||
	    nr_blocks < JOURNAL_LEAST)
		return;
	system->nr_journal_blocks = journal_size(nr_blocks);
	init_file(plan, &system->journal, system->nr_journal_blocks,
		  &system->journal_region.region);
	plan->nodes[EXT4_JOURNAL_INODE] = &system->journal;
}

static void plan_orphans(struct ext4_plan *plan, uint64_t nr_blocks)
{
	struct ext4_system *system = &plan->system;

	system->nr_orphan_blocks = 0;
	system->orphan_inode = 0;
	plan->last_inode = plan->last_tree_inode;
	if (!(plan->format.compat & EXT4_COMPAT_ORPHAN_FILE) ||
	    !system->nr_journal_blocks)
		return;
	system->nr_orphan_blocks = max_u64(
	    min_u64(nr_blocks / ORPHAN_RATIO, ORPHAN_MOST), ORPHAN_LEAST);
	init_file(plan, &system->orphans, system->nr_orphan_blocks,
		  &system->orphan_region.region);
	system->orphan_inode = ++plan->last_inode;
	plan->nodes[system->orphan_inode] = &system->orphans;
}

void ext4_plan_system(struct ext4_plan *plan, uint64_t nr_blocks)
{
	plan_journal(plan, nr_blocks);
	plan_orphans(plan, nr_blocks);
	plan->system.nr_resize_blocks = 0;
}

struct ext4_format ext4_format_for_size(const struct ext4_plan *plan)
{
	struct ext4_format format = plan->format;

	if (!plan->system.nr_journal_blocks)
		format.compat &= ~EXT4_COMPAT_HAS_JOURNAL;
	if (!plan->system.orphan_inode)
		format.compat &= ~EXT4_COMPAT_ORPHAN_FILE;
	return format;
}

uint64_t ext4_system_blocks(const struct ext4_plan *plan)
{
	return plan->system.nr_journal_blocks + plan->system.nr_orphan_blocks +
	       plan->system.nr_resize_blocks;
}

void ext4_place_system(struct ext4_plan *plan)
{
	struct ext4_system *system = &plan->system;
	uint64_t flat = ext4_system_start(plan);

	system->nr_resize_blocks = has(plan, EXT4_COMPAT_RESIZE_INODE);
	plan->first[EXT4_JOURNAL_INODE] = flat;
	flat += system->nr_journal_blocks;
	if (system->orphan_inode)
		plan->first[system->orphan_inode] = flat;
	flat += system->nr_orphan_blocks;
	plan->first[EXT4_RESIZE_INODE] = flat;
}

/* -------------------------------------------------------------- journal --- */

/* Features as the kernel sets them when it mounts for writing: then it need
 * not. */
static uint32_t journal_features(const struct ext4_format *format)
{
	uint32_t features = 0;

	if (format->incompat & EXT4_INCOMPAT_BIT64)
		features |= JBD2_INCOMPAT_BIT64;
	if (ext4_has_checksums(format))
		features |= JBD2_INCOMPAT_CSUM_V3;
	return features;
}

int ext4_make_journal_block(const void *context, uint64_t index, uint8_t *block,
			    struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_format *format = &plan->geometry.format;
	struct jbd2_superblock *super =
	    jbd2_superblock_edit_at(mspan_of(block, format->block_size), 0);
	uint32_t features = journal_features(format);

	(void)index;
	(void)err;
	memset(block, 0, format->block_size);
	jbd2_superblock_init(super);
	jbd2_header_set_blocktype(jbd2_superblock_edit_header(super),
				  JBD2_BLOCK_TYPE_SUPERBLOCK_V2);
	jbd2_superblock_set_blocksize(super, format->block_size);
	jbd2_superblock_set_maxlen(super,
				   (uint32_t)plan->system.nr_journal_blocks);
	jbd2_superblock_set_first(super, 1);
	jbd2_superblock_set_sequence(super, 1);
	jbd2_superblock_set_nr_users(super, 1);
	jbd2_superblock_set_uuid(super, guid_load(plan->uuid));
	jbd2_superblock_set_feature_incompat(super, features);
	if (features & JBD2_INCOMPAT_CSUM_V3) {
		jbd2_superblock_set_checksum_type(super,
						  JBD2_CHECKSUM_TYPE_CRC32C);
		jbd2_superblock_update_checksum(super);
	}
	return 0;
}

/* -------------------------------------------------------------- orphans --- */

int ext4_make_orphan_block(const void *context, uint64_t index, uint8_t *block,
			   struct error *err)
{
	const struct ext4_plan *plan = context;
	uint32_t size = plan->format.block_size;
	uint32_t inode = plan->system.orphan_inode;
	struct ext4_orphan_block_edit orphans;

	(void)err;
	memset(block, 0, size);
	if (ext4_orphan_block_edit_at(mspan_of(block, size), 0, size, &orphans,
				      NULL))
		return 0;
	ext4_orphan_block_set_magic(&orphans, EXT4_ORPHAN_MAGIC, NULL);
	if (ext4_has_checksums(&plan->format))
		ext4_orphan_block_update_checksum(
		    &orphans,
		    ext4_block_of(&plan->geometry, plan->first[inode] + index),
		    ext4_inode_seed(plan, inode), NULL);
	return 0;
}

/* --------------------------------------------------------- resize inode --- */

/* The first block kept for descriptors. */
static uint64_t reserved_at(const struct ext4_geometry *geometry)
{
	return geometry->format.first_block + 1 + geometry->descriptor_blocks;
}

static uint64_t nr_backups(const struct ext4_geometry *geometry)
{
	uint64_t count = 0;

	for (uint32_t group = 1; group < geometry->nr_groups; group++)
		count += ext4_group_has_super(geometry, group);
	return count;
}

void ext4_make_resize_inode(const struct ext4_plan *plan,
			    const struct ext4_inode_edit *inode)
{
	const struct ext4_geometry *geometry = &plan->geometry;
	uint64_t size = geometry->format.block_size, in_block = size / 4;
	uint64_t blocks =
	    1 + geometry->reserved_blocks * (1 + nr_backups(geometry));

	ext4_inode_set_mode(inode, MODE);
	ext4_inode_set_links_count(inode, 1);
	ext4_inode_set_file_size(
	    inode, (in_block * in_block + in_block + DIRECT) * size, NULL);
	ext4_inode_set_blocks(inode, blocks * (size / 512), NULL);
	ext4_inode_block_set_map(
	    ext4_inode_edit_block(inode), DOUBLE_INDIRECT,
	    (uint32_t)ext4_block_of(geometry, plan->first[EXT4_RESIZE_INODE]),
	    NULL);
}

/* Block numbers of those kept, each at its place behind the descriptors in
 * use: modulo what a block holds. */
int ext4_make_resize_block(const void *context, uint64_t index, uint8_t *block,
			   struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_geometry *geometry = &plan->geometry;
	uint32_t size = plan->format.block_size;
	struct ext4_map_block_edit numbers;

	(void)index;
	(void)err;
	memset(block, 0, size);
	if (ext4_map_block_edit_at(mspan_of(block, size), 0, size, &numbers,
				   NULL))
		return 0;
	for (uint32_t i = 0; i < geometry->reserved_blocks; i++)
		ext4_map_block_set_blocks(
		    &numbers, (geometry->descriptor_blocks + i) % (size / 4),
		    (uint32_t)(reserved_at(geometry) + i), NULL);
	return 0;
}

int ext4_make_reserved_block(const void *context, uint64_t index,
			     uint8_t *block, struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_geometry *geometry = &plan->geometry;
	uint64_t at = reserved_at(geometry) + index, count = 0;
	uint32_t size = plan->format.block_size;
	struct ext4_map_block_edit numbers;

	(void)err;
	memset(block, 0, size);
	if (ext4_map_block_edit_at(mspan_of(block, size), 0, size, &numbers,
				   NULL))
		return 0;
	for (uint32_t group = 1; group < geometry->nr_groups; group++)
		if (ext4_group_has_super(geometry, group))
			ext4_map_block_set_blocks(
			    &numbers, count++,
			    (uint32_t)(at + (uint64_t)group *
						geometry->format.group_blocks),
			    NULL);
	return 0;
}
