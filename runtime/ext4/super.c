/* SPDX-License-Identifier: Apache-2.0 */
/* The super block and its copies, which differ in one field. */
#include "generated/ext4.h"
#include "runtime/ext4/plan.h"

static void set_features(struct ext4_superblock *super,
			 const struct ext4_format *format)
{
	ext4_superblock_set_feature_compat(super, format->compat);
	ext4_superblock_set_feature_incompat(super, format->incompat);
	ext4_superblock_set_feature_ro_compat(super, format->ro_compat);
}

static void set_geometry(struct ext4_superblock *super,
			 const struct ext4_geometry *geometry)
{
	const struct ext4_format *format = &geometry->format;
	uint32_t log_size = 0; /* 1024 << this */

	while (1024u << log_size < format->block_size)
		log_size++;
	ext4_superblock_set_first_data_block(super, format->first_block);
	ext4_superblock_set_blocks_count(super, geometry->nr_blocks);
	ext4_superblock_set_inodes_count(super, geometry->inodes_per_group *
						    geometry->nr_groups);
	ext4_superblock_set_log_block_size(super, log_size);
	ext4_superblock_set_log_cluster_size(super, log_size);
	ext4_superblock_set_blocks_per_group(super, format->group_blocks);
	ext4_superblock_set_clusters_per_group(super, format->group_blocks);
	ext4_superblock_set_inodes_per_group(super, geometry->inodes_per_group);
	ext4_superblock_set_log_groups_per_flex(super,
						(uint8_t)geometry->log_flex);
	if (format->incompat & EXT4_INCOMPAT_BIT64)
		ext4_superblock_set_desc_size(
		    super, (uint16_t)format->descriptor_size);
	ext4_superblock_set_reserved_gdt_blocks(
	    super, (uint16_t)geometry->reserved_blocks);
	if (format->compat & EXT4_COMPAT_SPARSE_SUPER2) {
		ext4_superblock_set_backup_bgs(super, 0,
					       geometry->nr_groups > 1, NULL);
		ext4_superblock_set_backup_bgs(
		    super, 1, ext4_last_backup(geometry), NULL);
	}
	ext4_superblock_set_first_ino(super, EXT4_FIRST_INODE);
	ext4_superblock_set_inode_size(super, (uint16_t)format->inode_size);
	ext4_superblock_set_min_extra_isize(super, EXT4_EXTRA_ISIZE);
	ext4_superblock_set_want_extra_isize(super, EXT4_EXTRA_ISIZE);
}

static void set_identity(struct ext4_superblock *super,
			 const struct ext4_plan *plan)
{
	ext4_superblock_set_uuid(super, guid_load(plan->uuid));
	memcpy(ext4_superblock_edit_volume_name_bytes(super).data, plan->label,
	       sizeof plan->label);
	ext4_hash_seed_set_uuid(ext4_superblock_edit_hash_seed(super),
				guid_load(plan->hash_seed));
	ext4_superblock_set_def_hash_version(super, EXT4_HASH_VERSION_HALF_MD4);
	ext4_superblock_set_flags(super, EXT4_SUPER_FLAGS_SIGNED_HASH);
	ext4_superblock_set_mkfs_time_full(super, plan->created);
	ext4_superblock_set_write_time(super, plan->created);
	ext4_superblock_set_lastcheck_time(super, plan->created);
}

/* With a copy of where the journal lies, for e2fsck: the whole i_block and
 * the size, its upper half first. */
static void set_journal(struct ext4_superblock *super,
			const struct ext4_plan *plan)
{
	struct ext4_inode_block block = { 0 };
	uint64_t size = plan->system.journal.size;
	uint32_t word = 0;

	ext4_superblock_set_journal_inum(super, EXT4_JOURNAL_INODE);
	ext4_superblock_set_jnl_backup_type(super, 1);
	ext4_make_extent_root(plan, EXT4_JOURNAL_INODE,
			      ext4_inode_block_edit_extents(&block));
	for (uint32_t i = 0; i < 15; i++) {
		ext4_inode_block_map(&block, i, &word, NULL);
		ext4_superblock_set_jnl_blocks(super, i, word, NULL);
	}
	ext4_superblock_set_jnl_blocks(super, 15, (uint32_t)(size >> 32), NULL);
	ext4_superblock_set_jnl_blocks(super, 16, (uint32_t)size, NULL);
}

static void set_system(struct ext4_superblock *super,
		       const struct ext4_plan *plan)
{
	const struct ext4_format *format = &plan->geometry.format;

	if (plan->system.nr_journal_blocks)
		set_journal(super, plan);
	ext4_superblock_set_orphan_file_inum(super, plan->system.orphan_inode);
	if (format->incompat & EXT4_INCOMPAT_CSUM_SEED)
		ext4_superblock_set_checksum_seed(super, plan->seed);
	if (format->compat & EXT4_COMPAT_EXT_ATTR)
		ext4_superblock_set_default_mount_opts(
		    super,
		    EXT4_MOUNT_OPTIONS_XATTR_USER | EXT4_MOUNT_OPTIONS_ACL);
}

int ext4_make_super(const void *context, uint64_t index, uint8_t *block,
		    struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_geometry *geometry = &plan->geometry;
	struct ext4_superblock *super =
	    ext4_superblock_edit_at(mspan_of(block, EXT4_SUPERBLOCK_SIZEOF), 0);
	uint32_t nr_inodes = geometry->inodes_per_group * geometry->nr_groups;

	(void)err;
	ext4_superblock_init(super);
	set_geometry(super, geometry);
	set_features(super, &geometry->format);
	set_identity(super, plan);
	set_system(super, plan);
	ext4_superblock_set_free_blocks_count(super, geometry->capacity -
							 plan->frontier);
	ext4_superblock_set_free_inodes_count(super,
					      nr_inodes - plan->last_inode);
	ext4_superblock_set_block_group_nr(
	    super, (uint16_t)plan->super_groups.items[index]);
	ext4_superblock_set_state(super, EXT4_STATE_CLEAN);
	ext4_superblock_set_errors(super, EXT4_ERROR_POLICY_CONTINUE);
	ext4_superblock_set_max_mnt_count(super, -1);
	ext4_superblock_set_rev_level(super, EXT4_REVISION_DYNAMIC);
	if (ext4_has_checksums(&geometry->format)) {
		ext4_superblock_set_checksum_type(super,
						  EXT4_CHECKSUM_TYPE_CRC32C);
		ext4_superblock_update_checksum(super);
	}
	return 0;
}
