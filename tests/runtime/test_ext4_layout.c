/* SPDX-License-Identifier: Apache-2.0 */
/*
 * structs/ext4.struct has every field where e2fsprogs has it, and forgets
 * none.
 * Sanitizers: address.
 */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <ext2fs/ext2_fs.h>
#include <ext2fs/ext3_extents.h>

#include <ext2fs/ext2_ext_attr.h> /* needs ext2_fs.h */
#include <linux/posix_acl_xattr.h>

/* Names that are ours as well. */
static const uint32_t their_mmp_magic = EXT4_MMP_MAGIC,
		      their_mmp_seq_clean = EXT4_MMP_SEQ_CLEAN,
		      their_mmp_seq_fsck = EXT4_MMP_SEQ_FSCK,
		      their_mmp_seq_max = EXT4_MMP_SEQ_MAX;
#undef EXT4_MMP_MAGIC
#undef EXT4_MMP_SEQ_CLEAN
#undef EXT4_MMP_SEQ_FSCK
#undef EXT4_MMP_SEQ_MAX

#define STRUCT_DESCRIBE
#include "generated/ext4.h"

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))
#define FIELD(type, field)                                                     \
	offsetof(struct type, field), sizeof(((struct type *)0)->field)

/* clang-format off */
static const struct {
	const char *structure, *field;
	size_t offset, size;
} truths[] = {
	/* Superblock */
	{ "ext4_superblock", "inodes_count", FIELD(ext2_super_block, s_inodes_count) },
	{ "ext4_superblock", "blocks_count_lo", FIELD(ext2_super_block, s_blocks_count) },
	{ "ext4_superblock", "reserved_blocks_count_lo", FIELD(ext2_super_block, s_r_blocks_count) },
	{ "ext4_superblock", "free_blocks_count_lo", FIELD(ext2_super_block, s_free_blocks_count) },
	{ "ext4_superblock", "free_inodes_count", FIELD(ext2_super_block, s_free_inodes_count) },
	{ "ext4_superblock", "first_data_block", FIELD(ext2_super_block, s_first_data_block) },
	{ "ext4_superblock", "log_block_size", FIELD(ext2_super_block, s_log_block_size) },
	{ "ext4_superblock", "log_cluster_size", FIELD(ext2_super_block, s_log_cluster_size) },
	{ "ext4_superblock", "blocks_per_group", FIELD(ext2_super_block, s_blocks_per_group) },
	{ "ext4_superblock", "clusters_per_group", FIELD(ext2_super_block, s_clusters_per_group) },
	{ "ext4_superblock", "inodes_per_group", FIELD(ext2_super_block, s_inodes_per_group) },
	{ "ext4_superblock", "mtime", FIELD(ext2_super_block, s_mtime) },
	{ "ext4_superblock", "wtime", FIELD(ext2_super_block, s_wtime) },
	{ "ext4_superblock", "mnt_count", FIELD(ext2_super_block, s_mnt_count) },
	{ "ext4_superblock", "max_mnt_count", FIELD(ext2_super_block, s_max_mnt_count) },
	{ "ext4_superblock", "magic", FIELD(ext2_super_block, s_magic) },
	{ "ext4_superblock", "state", FIELD(ext2_super_block, s_state) },
	{ "ext4_superblock", "errors", FIELD(ext2_super_block, s_errors) },
	{ "ext4_superblock", "minor_rev_level", FIELD(ext2_super_block, s_minor_rev_level) },
	{ "ext4_superblock", "lastcheck", FIELD(ext2_super_block, s_lastcheck) },
	{ "ext4_superblock", "checkinterval", FIELD(ext2_super_block, s_checkinterval) },
	{ "ext4_superblock", "creator_os", FIELD(ext2_super_block, s_creator_os) },
	{ "ext4_superblock", "rev_level", FIELD(ext2_super_block, s_rev_level) },
	{ "ext4_superblock", "def_resuid", FIELD(ext2_super_block, s_def_resuid) },
	{ "ext4_superblock", "def_resgid", FIELD(ext2_super_block, s_def_resgid) },
	{ "ext4_superblock", "first_ino", FIELD(ext2_super_block, s_first_ino) },
	{ "ext4_superblock", "inode_size", FIELD(ext2_super_block, s_inode_size) },
	{ "ext4_superblock", "block_group_nr", FIELD(ext2_super_block, s_block_group_nr) },
	{ "ext4_superblock", "feature_compat", FIELD(ext2_super_block, s_feature_compat) },
	{ "ext4_superblock", "feature_incompat", FIELD(ext2_super_block, s_feature_incompat) },
	{ "ext4_superblock", "feature_ro_compat", FIELD(ext2_super_block, s_feature_ro_compat) },
	{ "ext4_superblock", "uuid", FIELD(ext2_super_block, s_uuid) },
	{ "ext4_superblock", "volume_name", FIELD(ext2_super_block, s_volume_name) },
	{ "ext4_superblock", "last_mounted", FIELD(ext2_super_block, s_last_mounted) },
	{ "ext4_superblock", "algorithm_usage_bitmap", FIELD(ext2_super_block, s_algorithm_usage_bitmap) },
	{ "ext4_superblock", "prealloc_blocks", FIELD(ext2_super_block, s_prealloc_blocks) },
	{ "ext4_superblock", "prealloc_dir_blocks", FIELD(ext2_super_block, s_prealloc_dir_blocks) },
	{ "ext4_superblock", "reserved_gdt_blocks", FIELD(ext2_super_block, s_reserved_gdt_blocks) },
	{ "ext4_superblock", "journal_uuid", FIELD(ext2_super_block, s_journal_uuid) },
	{ "ext4_superblock", "journal_inum", FIELD(ext2_super_block, s_journal_inum) },
	{ "ext4_superblock", "journal_dev", FIELD(ext2_super_block, s_journal_dev) },
	{ "ext4_superblock", "last_orphan", FIELD(ext2_super_block, s_last_orphan) },
	{ "ext4_superblock", "hash_seed", FIELD(ext2_super_block, s_hash_seed) },
	{ "ext4_superblock", "def_hash_version", FIELD(ext2_super_block, s_def_hash_version) },
	{ "ext4_superblock", "jnl_backup_type", FIELD(ext2_super_block, s_jnl_backup_type) },
	{ "ext4_superblock", "desc_size", FIELD(ext2_super_block, s_desc_size) },
	{ "ext4_superblock", "default_mount_opts", FIELD(ext2_super_block, s_default_mount_opts) },
	{ "ext4_superblock", "first_meta_bg", FIELD(ext2_super_block, s_first_meta_bg) },
	{ "ext4_superblock", "mkfs_time", FIELD(ext2_super_block, s_mkfs_time) },
	{ "ext4_superblock", "jnl_blocks", FIELD(ext2_super_block, s_jnl_blocks) },
	{ "ext4_superblock", "blocks_count_hi", FIELD(ext2_super_block, s_blocks_count_hi) },
	{ "ext4_superblock", "reserved_blocks_count_hi", FIELD(ext2_super_block, s_r_blocks_count_hi) },
	{ "ext4_superblock", "free_blocks_count_hi", FIELD(ext2_super_block, s_free_blocks_hi) },
	{ "ext4_superblock", "min_extra_isize", FIELD(ext2_super_block, s_min_extra_isize) },
	{ "ext4_superblock", "want_extra_isize", FIELD(ext2_super_block, s_want_extra_isize) },
	{ "ext4_superblock", "flags", FIELD(ext2_super_block, s_flags) },
	{ "ext4_superblock", "raid_stride", FIELD(ext2_super_block, s_raid_stride) },
	{ "ext4_superblock", "mmp_update_interval", FIELD(ext2_super_block, s_mmp_update_interval) },
	{ "ext4_superblock", "mmp_block", FIELD(ext2_super_block, s_mmp_block) },
	{ "ext4_superblock", "raid_stripe_width", FIELD(ext2_super_block, s_raid_stripe_width) },
	{ "ext4_superblock", "log_groups_per_flex", FIELD(ext2_super_block, s_log_groups_per_flex) },
	{ "ext4_superblock", "checksum_type", FIELD(ext2_super_block, s_checksum_type) },
	{ "ext4_superblock", "encryption_level", FIELD(ext2_super_block, s_encryption_level) },
	{ "ext4_superblock", "reserved_pad", FIELD(ext2_super_block, s_reserved_pad) },
	{ "ext4_superblock", "kbytes_written", FIELD(ext2_super_block, s_kbytes_written) },
	{ "ext4_superblock", "snapshot_inum", FIELD(ext2_super_block, s_snapshot_inum) },
	{ "ext4_superblock", "snapshot_id", FIELD(ext2_super_block, s_snapshot_id) },
	{ "ext4_superblock", "snapshot_r_blocks_count", FIELD(ext2_super_block, s_snapshot_r_blocks_count) },
	{ "ext4_superblock", "snapshot_list", FIELD(ext2_super_block, s_snapshot_list) },
	{ "ext4_superblock", "error_count", FIELD(ext2_super_block, s_error_count) },
	{ "ext4_superblock", "first_error_time", FIELD(ext2_super_block, s_first_error_time) },
	{ "ext4_superblock", "first_error_ino", FIELD(ext2_super_block, s_first_error_ino) },
	{ "ext4_superblock", "first_error_block", FIELD(ext2_super_block, s_first_error_block) },
	{ "ext4_superblock", "first_error_func", FIELD(ext2_super_block, s_first_error_func) },
	{ "ext4_superblock", "first_error_line", FIELD(ext2_super_block, s_first_error_line) },
	{ "ext4_superblock", "last_error_time", FIELD(ext2_super_block, s_last_error_time) },
	{ "ext4_superblock", "last_error_ino", FIELD(ext2_super_block, s_last_error_ino) },
	{ "ext4_superblock", "last_error_line", FIELD(ext2_super_block, s_last_error_line) },
	{ "ext4_superblock", "last_error_block", FIELD(ext2_super_block, s_last_error_block) },
	{ "ext4_superblock", "last_error_func", FIELD(ext2_super_block, s_last_error_func) },
	{ "ext4_superblock", "mount_opts", FIELD(ext2_super_block, s_mount_opts) },
	{ "ext4_superblock", "usr_quota_inum", FIELD(ext2_super_block, s_usr_quota_inum) },
	{ "ext4_superblock", "grp_quota_inum", FIELD(ext2_super_block, s_grp_quota_inum) },
	{ "ext4_superblock", "overhead_clusters", FIELD(ext2_super_block, s_overhead_clusters) },
	{ "ext4_superblock", "backup_bgs", FIELD(ext2_super_block, s_backup_bgs) },
	{ "ext4_superblock", "encrypt_algos", FIELD(ext2_super_block, s_encrypt_algos) },
	{ "ext4_superblock", "encrypt_pw_salt", FIELD(ext2_super_block, s_encrypt_pw_salt) },
	{ "ext4_superblock", "lpf_ino", FIELD(ext2_super_block, s_lpf_ino) },
	{ "ext4_superblock", "prj_quota_inum", FIELD(ext2_super_block, s_prj_quota_inum) },
	{ "ext4_superblock", "checksum_seed", FIELD(ext2_super_block, s_checksum_seed) },
	{ "ext4_superblock", "wtime_hi", FIELD(ext2_super_block, s_wtime_hi) },
	{ "ext4_superblock", "mtime_hi", FIELD(ext2_super_block, s_mtime_hi) },
	{ "ext4_superblock", "mkfs_time_hi", FIELD(ext2_super_block, s_mkfs_time_hi) },
	{ "ext4_superblock", "lastcheck_hi", FIELD(ext2_super_block, s_lastcheck_hi) },
	{ "ext4_superblock", "first_error_time_hi", FIELD(ext2_super_block, s_first_error_time_hi) },
	{ "ext4_superblock", "last_error_time_hi", FIELD(ext2_super_block, s_last_error_time_hi) },
	{ "ext4_superblock", "first_error_errcode", FIELD(ext2_super_block, s_first_error_errcode) },
	{ "ext4_superblock", "last_error_errcode", FIELD(ext2_super_block, s_last_error_errcode) },
	{ "ext4_superblock", "encoding", FIELD(ext2_super_block, s_encoding) },
	{ "ext4_superblock", "encoding_flags", FIELD(ext2_super_block, s_encoding_flags) },
	{ "ext4_superblock", "orphan_file_inum", FIELD(ext2_super_block, s_orphan_file_inum) },
	{ "ext4_superblock", "reserved", FIELD(ext2_super_block, s_reserved) },
	{ "ext4_superblock", "checksum", FIELD(ext2_super_block, s_checksum) },
	/* ExtentHeader */
	{ "ext4_extent_header", "magic", FIELD(ext3_extent_header, eh_magic) },
	{ "ext4_extent_header", "entries", FIELD(ext3_extent_header, eh_entries) },
	{ "ext4_extent_header", "max", FIELD(ext3_extent_header, eh_max) },
	{ "ext4_extent_header", "depth", FIELD(ext3_extent_header, eh_depth) },
	{ "ext4_extent_header", "generation", FIELD(ext3_extent_header, eh_generation) },
	/* ExtentIndex */
	{ "ext4_extent_index", "block", FIELD(ext3_extent_idx, ei_block) },
	{ "ext4_extent_index", "leaf_lo", FIELD(ext3_extent_idx, ei_leaf) },
	{ "ext4_extent_index", "leaf_hi", FIELD(ext3_extent_idx, ei_leaf_hi) },
	{ "ext4_extent_index", "unused", FIELD(ext3_extent_idx, ei_unused) },
	/* Extent */
	{ "ext4_extent", "block", FIELD(ext3_extent, ee_block) },
	{ "ext4_extent", "len", FIELD(ext3_extent, ee_len) },
	{ "ext4_extent", "start_hi", FIELD(ext3_extent, ee_start_hi) },
	{ "ext4_extent", "start_lo", FIELD(ext3_extent, ee_start) },
	/* DirEntry */
	{ "ext4_dir_entry_head", "inode", FIELD(ext2_dir_entry_2, inode) },
	{ "ext4_dir_entry_head", "rec_len", FIELD(ext2_dir_entry_2, rec_len) },
	{ "ext4_dir_entry_head", "name_len", FIELD(ext2_dir_entry_2, name_len) },
	{ "ext4_dir_entry_head", "file_type", FIELD(ext2_dir_entry_2, file_type) },
	/* DirTail */
	{ "ext4_dir_tail", "reserved_zero1", FIELD(ext2_dir_entry_tail, det_reserved_zero1) },
	{ "ext4_dir_tail", "rec_len", FIELD(ext2_dir_entry_tail, det_rec_len) },
	/* HtreeEntry */
	{ "ext4_htree_entry", "hash", FIELD(ext2_dx_entry, hash) },
	{ "ext4_htree_entry", "block", FIELD(ext2_dx_entry, block) },
	/* HtreeLimits */
	{ "ext4_htree_limits", "limit", FIELD(ext2_dx_countlimit, limit) },
	{ "ext4_htree_limits", "count", FIELD(ext2_dx_countlimit, count) },
	/* HtreeRootInfo */
	{ "ext4_htree_root_info", "reserved_zero", FIELD(ext2_dx_root_info, reserved_zero) },
	{ "ext4_htree_root_info", "hash_version", FIELD(ext2_dx_root_info, hash_version) },
	{ "ext4_htree_root_info", "info_length", FIELD(ext2_dx_root_info, info_length) },
	{ "ext4_htree_root_info", "indirect_levels", FIELD(ext2_dx_root_info, indirect_levels) },
	{ "ext4_htree_root_info", "unused_flags", FIELD(ext2_dx_root_info, unused_flags) },
	/* DirEntryHashes */
	{ "ext4_dir_entry_hashes", "hash", FIELD(ext2_dir_entry_hash, hash) },
	{ "ext4_dir_entry_hashes", "minor_hash", FIELD(ext2_dir_entry_hash, minor_hash) },
	/* Mmp */
	{ "ext4_mmp", "magic", FIELD(mmp_struct, mmp_magic) },
	{ "ext4_mmp", "seq", FIELD(mmp_struct, mmp_seq) },
	{ "ext4_mmp", "time", FIELD(mmp_struct, mmp_time) },
	{ "ext4_mmp", "nodename", FIELD(mmp_struct, mmp_nodename) },
	{ "ext4_mmp", "bdevname", FIELD(mmp_struct, mmp_bdevname) },
	{ "ext4_mmp", "check_interval", FIELD(mmp_struct, mmp_check_interval) },
	{ "ext4_mmp", "pad1", FIELD(mmp_struct, mmp_pad1) },
	{ "ext4_mmp", "pad2", FIELD(mmp_struct, mmp_pad2) },
	{ "ext4_mmp", "checksum", FIELD(mmp_struct, mmp_checksum) },
	/* The header keeps these two as one 16-bit number. */
	{ "ext4_dir_tail", "reserved_zero2",
	  offsetof(struct ext2_dir_entry_tail, det_reserved_name_len), 1 },
	{ "ext4_dir_tail", "reserved_kind",
	  offsetof(struct ext2_dir_entry_tail, det_reserved_name_len) + 1, 1 },
	/* the kernel's, of getxattr; the disk's have the same entries */
	{ "ext4_acl_head", "version", FIELD(posix_acl_xattr_header, a_version) },
	{ "ext4_acl_short", "tag", FIELD(posix_acl_xattr_entry, e_tag) },
	{ "ext4_acl_short", "permissions", FIELD(posix_acl_xattr_entry, e_perm) },
	{ "ext4_acl_entry", "head", 0, offsetof(struct posix_acl_xattr_entry, e_id) },
	{ "ext4_acl_entry", "id", FIELD(posix_acl_xattr_entry, e_id) },
};

/* Sizes; 0: the header has no structure of its own for it. */
static const struct {
	const char *structure;
	size_t size;
} sizes[] = {
	{ "ext4_superblock", sizeof(struct ext2_super_block) },
	{ "ext4_extent_header", sizeof(struct ext3_extent_header) },
	{ "ext4_extent_index", sizeof(struct ext3_extent_idx) },
	{ "ext4_extent", sizeof(struct ext3_extent) },
	{ "ext4_dir_entry_head", offsetof(struct ext2_dir_entry_2, name) },
	{ "ext4_dir_tail", offsetof(struct ext2_dir_entry_tail, det_checksum) },
	{ "ext4_htree_entry", sizeof(struct ext2_dx_entry) },
	{ "ext4_htree_limits", sizeof(struct ext2_dx_countlimit) },
	{ "ext4_htree_root_info", sizeof(struct ext2_dx_root_info) },
	{ "ext4_mmp", sizeof(struct mmp_struct) },
	{ "ext4_dir_entry_hashes", sizeof(struct ext2_dir_entry_hash) },
	{ "ext4_acl_head", sizeof(struct posix_acl_xattr_header) },
	{ "ext4_acl_short", offsetof(struct posix_acl_xattr_entry, e_id) },
	{ "ext4_acl_entry", sizeof(struct posix_acl_xattr_entry) },
	/* made of those above */
	{ "ext4_extent_root_entries", 0 }, { "ext4_extent_root", 0 },
	{ "ext4_inode_device", 0 },	   { "ext4_inode_block", 0 },
	{ "ext4_htree_root", 0 },	   { "ext4_htree_node", 0 },
	{ "ext4_hash_seed", 0 },	   { "ext4_checksum_owner", 0 },
	{ "ext4_inline_data", 0 },	   { "ext4_inline_data_directory", 0 },
};
/* clang-format on */

static size_t truth_of(const char *structure, const char *field)
{
	size_t i = 0;

	while (i < COUNT_OF(truths) &&
	       (strcmp(truths[i].structure, structure) ||
		strcmp(truths[i].field, field)))
		i++;
	return i;
}

static size_t size_of(const char *structure)
{
	for (size_t i = 0; i < COUNT_OF(sizes); i++)
		if (!strcmp(sizes[i].structure, structure))
			return i;
	fail_msg("%s has no row in this test", structure);
	return 0;
}

static void every_field_agrees(void **state)
{
	size_t checked = 0;

	(void)state;
	for (size_t s = 0; s < EXT4_NR_STRUCTURES; s++) {
		const struct describe_structure *structure = ext4_structures[s];
		size_t size;

		if (structure->open)
			continue; /* below */
		size = sizes[size_of(structure->c_name)].size;
		if (!size)
			continue;
		assert_int_equal(structure->size, size);
		for (uint32_t f = 0; f < structure->nr_fields; f++) {
			const struct describe_field *field =
			    &structure->fields[f];
			size_t i = truth_of(structure->c_name, field->name);

			if (field->kind == DESCRIBE_JOIN ||
			    field->kind == DESCRIBE_COMPUTED)
				continue; /* no bytes of its own */
			if (i == COUNT_OF(truths))
				fail_msg("%s.%s: not in the header",
					 structure->c_name, field->name);
			if (field->offset != truths[i].offset ||
			    field->width * field->count != truths[i].size)
				fail_msg("%s.%s: %llu bytes at %llu, in the "
					 "header %zu at %zu",
					 structure->c_name, field->name,
					 (unsigned long long)(field->width *
							      field->count),
					 (unsigned long long)field->offset,
					 truths[i].size, truths[i].offset);
			checked++;
		}
	}
	/* each row was asked for once: none of the header's is missing */
	assert_int_equal(checked, COUNT_OF(truths));
}

/* The header's own fields, in order, fill it: the table above is complete. */
static void table_is_complete(void **state)
{
	size_t end = 0;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(truths); i++) {
		if (!i || strcmp(truths[i].structure, truths[i - 1].structure))
			end = 0;
		if (strcmp(truths[i].structure, "ext4_dir_tail"))
			assert_int_equal(truths[i].offset, end);
		end = truths[i].offset + truths[i].size;
	}
}

/* What has no structure in the header: interior offsets by the specification
 * (Documentation/filesystems/ext4/directory.rst). */
static void htree_blocks(void **state)
{
	(void)state;
	assert_int_equal(EXT4_HTREE_ROOT_DOT_NAME_OFFSET, 0x8);
	assert_int_equal(EXT4_HTREE_ROOT_DOTDOT_OFFSET, 0xC);
	assert_int_equal(EXT4_HTREE_ROOT_DOTDOT_NAME_OFFSET, 0x14);
	assert_int_equal(EXT4_HTREE_ROOT_INFO_OFFSET, 0x18);
	assert_int_equal(EXT4_HTREE_ROOT_LIMITS_OFFSET, 0x20);
	assert_int_equal(EXT4_HTREE_ROOT_BLOCK_OFFSET, 0x24);
	assert_int_equal(EXT4_HTREE_NODE_LIMITS_OFFSET, 0x8);
	assert_int_equal(EXT4_HTREE_NODE_BLOCK_OFFSET, 0xC);
	assert_int_equal(EXT4_INODE_BLOCK_SIZEOF, EXT2_N_BLOCKS * 4);
}

/* Numbers that the header has names for, too. */
/* Open structures: what is at a constant offset. */
#define OPEN_AT(ours, theirs, field)                                           \
	assert_int_equal(ours##_OFFSET, offsetof(struct theirs, field))
#define OPEN(ours, theirs, field)                                              \
	do {                                                                   \
		OPEN_AT(ours, theirs, field);                                  \
		assert_int_equal(ours##_SIZE,                                  \
				 sizeof(((struct theirs *)0)->field));         \
	} while (0)

static void descriptors_agree(void **state)
{
	(void)state;
	OPEN(EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO, ext4_group_desc,
	     bg_block_bitmap);
	OPEN(EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_LO, ext4_group_desc,
	     bg_inode_bitmap);
	OPEN(EXT4_GROUP_DESCRIPTOR_INODE_TABLE_LO, ext4_group_desc,
	     bg_inode_table);
	OPEN(EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_LO, ext4_group_desc,
	     bg_free_blocks_count);
	OPEN(EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_LO, ext4_group_desc,
	     bg_free_inodes_count);
	OPEN(EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_LO, ext4_group_desc,
	     bg_used_dirs_count);
	OPEN(EXT4_GROUP_DESCRIPTOR_FLAGS, ext4_group_desc, bg_flags);
	OPEN(EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_LO, ext4_group_desc,
	     bg_exclude_bitmap_lo);
	OPEN(EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_LO, ext4_group_desc,
	     bg_block_bitmap_csum_lo);
	OPEN(EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_LO, ext4_group_desc,
	     bg_inode_bitmap_csum_lo);
	OPEN(EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_LO, ext4_group_desc,
	     bg_itable_unused);
	OPEN(EXT4_GROUP_DESCRIPTOR_CHECKSUM, ext4_group_desc, bg_checksum);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI, ext4_group_desc,
		bg_block_bitmap_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_HI, ext4_group_desc,
		bg_inode_bitmap_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_INODE_TABLE_HI, ext4_group_desc,
		bg_inode_table_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_HI, ext4_group_desc,
		bg_free_blocks_count_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_HI, ext4_group_desc,
		bg_free_inodes_count_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_HI, ext4_group_desc,
		bg_used_dirs_count_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_HI, ext4_group_desc,
		bg_itable_unused_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_HI, ext4_group_desc,
		bg_exclude_bitmap_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_HI, ext4_group_desc,
		bg_block_bitmap_csum_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_HI, ext4_group_desc,
		bg_inode_bitmap_csum_hi);
	OPEN_AT(EXT4_GROUP_DESCRIPTOR_RESERVED, ext4_group_desc, bg_reserved);
	assert_int_equal(EXT4_DESCRIPTOR_SIZE_64,
			 sizeof(struct ext4_group_desc));
	assert_int_equal(EXT4_DESCRIPTOR_SIZE, sizeof(struct ext2_group_desc));
	assert_int_equal(EXT4_GROUP_DESCRIPTOR_MIN_SIZE, EXT4_DESCRIPTOR_SIZE);
}

static void inodes_agree(void **state)
{
	(void)state;
	OPEN(EXT4_INODE_MODE, ext2_inode_large, i_mode);
	OPEN(EXT4_INODE_UID_LO, ext2_inode_large, i_uid);
	OPEN(EXT4_INODE_SIZE_LO, ext2_inode_large, i_size);
	OPEN(EXT4_INODE_ATIME, ext2_inode_large, i_atime);
	OPEN(EXT4_INODE_CTIME, ext2_inode_large, i_ctime);
	OPEN(EXT4_INODE_MTIME, ext2_inode_large, i_mtime);
	OPEN(EXT4_INODE_DTIME, ext2_inode_large, i_dtime);
	OPEN(EXT4_INODE_GID_LO, ext2_inode_large, i_gid);
	OPEN(EXT4_INODE_LINKS_COUNT, ext2_inode_large, i_links_count);
	OPEN(EXT4_INODE_BLOCKS_LO, ext2_inode_large, i_blocks);
	OPEN(EXT4_INODE_FLAGS, ext2_inode_large, i_flags);
	OPEN(EXT4_INODE_VERSION_LO, ext2_inode_large, osd1.linux1.l_i_version);
	OPEN(EXT4_INODE_BLOCK, ext2_inode_large, i_block);
	OPEN(EXT4_INODE_GENERATION, ext2_inode_large, i_generation);
	OPEN(EXT4_INODE_FILE_ACL_LO, ext2_inode_large, i_file_acl);
	OPEN(EXT4_INODE_SIZE_HI, ext2_inode_large, i_size_high);
	OPEN(EXT4_INODE_FADDR, ext2_inode_large, i_faddr);
	OPEN(EXT4_INODE_BLOCKS_HI, ext2_inode_large, osd2.linux2.l_i_blocks_hi);
	OPEN(EXT4_INODE_FILE_ACL_HI, ext2_inode_large,
	     osd2.linux2.l_i_file_acl_high);
	OPEN(EXT4_INODE_UID_HI, ext2_inode_large, osd2.linux2.l_i_uid_high);
	OPEN(EXT4_INODE_GID_HI, ext2_inode_large, osd2.linux2.l_i_gid_high);
	OPEN(EXT4_INODE_CHECKSUM_LO, ext2_inode_large,
	     osd2.linux2.l_i_checksum_lo);
	OPEN(EXT4_INODE_RESERVED, ext2_inode_large, osd2.linux2.l_i_reserved);
	OPEN_AT(EXT4_INODE_EXTRA_ISIZE, ext2_inode_large, i_extra_isize);
	assert_int_equal(EXT4_INODE_MIN_SIZE, sizeof(struct ext2_inode));
	assert_int_equal(EXT4_GOOD_OLD_INODE_SIZE + EXT4_EXTRA_ISIZE,
			 sizeof(struct ext2_inode_large));
}

static void inode_tails_agree(void **state)
{
	static uint8_t bytes[256];
	struct ext4_inode_edit edit;
	const struct ext4_inode *inode = &edit.read;
	uint64_t offset;

#define TAIL(name)                                                             \
	do {                                                                   \
		size_t at = offsetof(struct ext2_inode_large, i_##name);       \
		size_t end =                                                   \
		    at + sizeof(((struct ext2_inode_large *)0)->i_##name);     \
                                                                               \
		ext4_inode_set_extra_isize(&edit, (uint16_t)(end - 128),       \
					   NULL);                              \
		assert_true(ext4_inode_has_##name(inode));                     \
		assert_int_equal(                                              \
		    ext4_inode_##name##_offset(inode, &offset, NULL), 0);      \
		assert_int_equal(offset, at);                                  \
		ext4_inode_set_extra_isize(&edit, (uint16_t)(end - 129),       \
					   NULL);                              \
		assert_false(ext4_inode_has_##name(inode));                    \
	} while (0)
	(void)state;
	assert_int_equal(ext4_inode_edit_at(mspan_of(bytes, sizeof bytes), 0,
					    256, &edit, NULL),
			 0);
	TAIL(checksum_hi);
	TAIL(ctime_extra);
	TAIL(mtime_extra);
	TAIL(atime_extra);
	TAIL(crtime);
	TAIL(crtime_extra);
	TAIL(version_hi);
	TAIL(projid);
#undef TAIL
}

static void attributes_agree(void **state)
{
	(void)state;
	OPEN(EXT4_XATTR_ENTRY_NAME_LEN, ext2_ext_attr_entry, e_name_len);
	OPEN(EXT4_XATTR_ENTRY_NAME_INDEX, ext2_ext_attr_entry, e_name_index);
	OPEN(EXT4_XATTR_ENTRY_VALUE_OFFS, ext2_ext_attr_entry, e_value_offs);
	OPEN(EXT4_XATTR_ENTRY_VALUE_INUM, ext2_ext_attr_entry, e_value_inum);
	OPEN(EXT4_XATTR_ENTRY_VALUE_SIZE, ext2_ext_attr_entry, e_value_size);
	OPEN(EXT4_XATTR_ENTRY_HASH, ext2_ext_attr_entry, e_hash);
	assert_int_equal(EXT4_XATTR_ENTRY_NAME_OFFSET,
			 sizeof(struct ext2_ext_attr_entry));
	OPEN(EXT4_XATTR_BLOCK_MAGIC, ext2_ext_attr_header, h_magic);
	OPEN(EXT4_XATTR_BLOCK_REFCOUNT, ext2_ext_attr_header, h_refcount);
	OPEN(EXT4_XATTR_BLOCK_BLOCKS, ext2_ext_attr_header, h_blocks);
	OPEN(EXT4_XATTR_BLOCK_HASH, ext2_ext_attr_header, h_hash);
	OPEN(EXT4_XATTR_BLOCK_CHECKSUM, ext2_ext_attr_header, h_checksum);
	OPEN(EXT4_XATTR_BLOCK_RESERVED, ext2_ext_attr_header, h_reserved);
	assert_int_equal(EXT4_XATTR_BLOCK_ENTRIES_OFFSET,
			 sizeof(struct ext2_ext_attr_header));
}

/* clang-format off */
#define SAME(ours, theirs) { #ours " is not " #theirs, ours, theirs }
static const struct {
	const char *otherwise;
	uint64_t ours, theirs;
} constants[] = {
	SAME(EXT4_COMPAT_DIR_PREALLOC, EXT2_FEATURE_COMPAT_DIR_PREALLOC),
	SAME(EXT4_COMPAT_IMAGIC_INODES, EXT2_FEATURE_COMPAT_IMAGIC_INODES),
	SAME(EXT4_COMPAT_HAS_JOURNAL, EXT3_FEATURE_COMPAT_HAS_JOURNAL),
	SAME(EXT4_COMPAT_EXT_ATTR, EXT2_FEATURE_COMPAT_EXT_ATTR),
	SAME(EXT4_COMPAT_RESIZE_INODE, EXT2_FEATURE_COMPAT_RESIZE_INODE),
	SAME(EXT4_COMPAT_DIR_INDEX, EXT2_FEATURE_COMPAT_DIR_INDEX),
	SAME(EXT4_COMPAT_LAZY_BG, EXT2_FEATURE_COMPAT_LAZY_BG),
	SAME(EXT4_COMPAT_EXCLUDE_BITMAP, EXT2_FEATURE_COMPAT_EXCLUDE_BITMAP),
	SAME(EXT4_COMPAT_SPARSE_SUPER2, EXT4_FEATURE_COMPAT_SPARSE_SUPER2),
	SAME(EXT4_COMPAT_FAST_COMMIT, EXT4_FEATURE_COMPAT_FAST_COMMIT),
	SAME(EXT4_COMPAT_STABLE_INODES, EXT4_FEATURE_COMPAT_STABLE_INODES),
	SAME(EXT4_COMPAT_ORPHAN_FILE, EXT4_FEATURE_COMPAT_ORPHAN_FILE),
	SAME(EXT4_INCOMPAT_COMPRESSION, EXT2_FEATURE_INCOMPAT_COMPRESSION),
	SAME(EXT4_INCOMPAT_FILETYPE, EXT2_FEATURE_INCOMPAT_FILETYPE),
	SAME(EXT4_INCOMPAT_RECOVER, EXT3_FEATURE_INCOMPAT_RECOVER),
	SAME(EXT4_INCOMPAT_JOURNAL_DEV, EXT3_FEATURE_INCOMPAT_JOURNAL_DEV),
	SAME(EXT4_INCOMPAT_META_BG, EXT2_FEATURE_INCOMPAT_META_BG),
	SAME(EXT4_INCOMPAT_EXTENT, EXT3_FEATURE_INCOMPAT_EXTENTS),
	SAME(EXT4_INCOMPAT_BIT64, EXT4_FEATURE_INCOMPAT_64BIT),
	SAME(EXT4_INCOMPAT_MMP, EXT4_FEATURE_INCOMPAT_MMP),
	SAME(EXT4_INCOMPAT_FLEX_BG, EXT4_FEATURE_INCOMPAT_FLEX_BG),
	SAME(EXT4_INCOMPAT_EA_INODE, EXT4_FEATURE_INCOMPAT_EA_INODE),
	SAME(EXT4_INCOMPAT_DIRDATA, EXT4_FEATURE_INCOMPAT_DIRDATA),
	SAME(EXT4_INCOMPAT_CSUM_SEED, EXT4_FEATURE_INCOMPAT_CSUM_SEED),
	SAME(EXT4_INCOMPAT_LARGE_DIR, EXT4_FEATURE_INCOMPAT_LARGEDIR),
	SAME(EXT4_INCOMPAT_INLINE_DATA, EXT4_FEATURE_INCOMPAT_INLINE_DATA),
	SAME(EXT4_INCOMPAT_ENCRYPT, EXT4_FEATURE_INCOMPAT_ENCRYPT),
	SAME(EXT4_INCOMPAT_CASEFOLD, EXT4_FEATURE_INCOMPAT_CASEFOLD),
	SAME(EXT4_RO_COMPAT_SPARSE_SUPER, EXT2_FEATURE_RO_COMPAT_SPARSE_SUPER),
	SAME(EXT4_RO_COMPAT_LARGE_FILE, EXT2_FEATURE_RO_COMPAT_LARGE_FILE),
	SAME(EXT4_RO_COMPAT_HUGE_FILE, EXT4_FEATURE_RO_COMPAT_HUGE_FILE),
	SAME(EXT4_RO_COMPAT_GDT_CSUM, EXT4_FEATURE_RO_COMPAT_GDT_CSUM),
	SAME(EXT4_RO_COMPAT_DIR_NLINK, EXT4_FEATURE_RO_COMPAT_DIR_NLINK),
	SAME(EXT4_RO_COMPAT_EXTRA_ISIZE, EXT4_FEATURE_RO_COMPAT_EXTRA_ISIZE),
	SAME(EXT4_RO_COMPAT_HAS_SNAPSHOT, EXT4_FEATURE_RO_COMPAT_HAS_SNAPSHOT),
	SAME(EXT4_RO_COMPAT_QUOTA, EXT4_FEATURE_RO_COMPAT_QUOTA),
	SAME(EXT4_RO_COMPAT_BIGALLOC, EXT4_FEATURE_RO_COMPAT_BIGALLOC),
	SAME(EXT4_RO_COMPAT_METADATA_CSUM, EXT4_FEATURE_RO_COMPAT_METADATA_CSUM),
	SAME(EXT4_RO_COMPAT_REPLICA, EXT4_FEATURE_RO_COMPAT_REPLICA),
	SAME(EXT4_RO_COMPAT_READONLY, EXT4_FEATURE_RO_COMPAT_READONLY),
	SAME(EXT4_RO_COMPAT_PROJECT, EXT4_FEATURE_RO_COMPAT_PROJECT),
	SAME(EXT4_RO_COMPAT_SHARED_BLOCKS, EXT4_FEATURE_RO_COMPAT_SHARED_BLOCKS),
	SAME(EXT4_RO_COMPAT_VERITY, EXT4_FEATURE_RO_COMPAT_VERITY),
	SAME(EXT4_RO_COMPAT_ORPHAN_PRESENT, EXT4_FEATURE_RO_COMPAT_ORPHAN_PRESENT),
	SAME(EXT4_INODE_FLAGS_SECURE_DELETE, EXT2_SECRM_FL),
	SAME(EXT4_INODE_FLAGS_UNDELETE, EXT2_UNRM_FL),
	SAME(EXT4_INODE_FLAGS_COMPRESSED, EXT2_COMPR_FL),
	SAME(EXT4_INODE_FLAGS_SYNC, EXT2_SYNC_FL),
	SAME(EXT4_INODE_FLAGS_IMMUTABLE, EXT2_IMMUTABLE_FL),
	SAME(EXT4_INODE_FLAGS_APPEND, EXT2_APPEND_FL),
	SAME(EXT4_INODE_FLAGS_NO_DUMP, EXT2_NODUMP_FL),
	SAME(EXT4_INODE_FLAGS_NO_ATIME, EXT2_NOATIME_FL),
	SAME(EXT4_INODE_FLAGS_ENCRYPTED, EXT4_ENCRYPT_FL),
	SAME(EXT4_INODE_FLAGS_INDEX, EXT2_INDEX_FL),
	SAME(EXT4_INODE_FLAGS_IMAGIC, EXT2_IMAGIC_FL),
	SAME(EXT4_INODE_FLAGS_JOURNAL_DATA, EXT3_JOURNAL_DATA_FL),
	SAME(EXT4_INODE_FLAGS_NO_TAIL, EXT2_NOTAIL_FL),
	SAME(EXT4_INODE_FLAGS_DIR_SYNC, EXT2_DIRSYNC_FL),
	SAME(EXT4_INODE_FLAGS_TOP_DIR, EXT2_TOPDIR_FL),
	SAME(EXT4_INODE_FLAGS_HUGE_FILE, EXT4_HUGE_FILE_FL),
	SAME(EXT4_INODE_FLAGS_EXTENTS, EXT4_EXTENTS_FL),
	SAME(EXT4_INODE_FLAGS_VERITY, EXT4_VERITY_FL),
	SAME(EXT4_INODE_FLAGS_EA_INODE, EXT4_EA_INODE_FL),
	SAME(EXT4_INODE_FLAGS_DAX, FS_DAX_FL),
	SAME(EXT4_INODE_FLAGS_INLINE_DATA, EXT4_INLINE_DATA_FL),
	SAME(EXT4_INODE_FLAGS_PROJECT_INHERIT, EXT4_PROJINHERIT_FL),
	SAME(EXT4_INODE_FLAGS_CASEFOLD, EXT4_CASEFOLD_FL),
	SAME(EXT4_FILE_TYPE_UNKNOWN, EXT2_FT_UNKNOWN),
	SAME(EXT4_FILE_TYPE_REGULAR, EXT2_FT_REG_FILE),
	SAME(EXT4_FILE_TYPE_DIRECTORY, EXT2_FT_DIR),
	SAME(EXT4_FILE_TYPE_CHARACTER, EXT2_FT_CHRDEV),
	SAME(EXT4_FILE_TYPE_BLOCK, EXT2_FT_BLKDEV),
	SAME(EXT4_FILE_TYPE_FIFO, EXT2_FT_FIFO),
	SAME(EXT4_FILE_TYPE_SOCKET, EXT2_FT_SOCK),
	SAME(EXT4_FILE_TYPE_SYMLINK, EXT2_FT_SYMLINK),
	SAME(EXT4_GROUP_FLAGS_INODE_UNINIT, EXT2_BG_INODE_UNINIT),
	SAME(EXT4_GROUP_FLAGS_BLOCK_UNINIT, EXT2_BG_BLOCK_UNINIT),
	SAME(EXT4_GROUP_FLAGS_INODE_ZEROED, EXT2_BG_INODE_ZEROED),
	SAME(EXT4_HASH_VERSION_LEGACY, EXT2_HASH_LEGACY),
	SAME(EXT4_HASH_VERSION_HALF_MD4, EXT2_HASH_HALF_MD4),
	SAME(EXT4_HASH_VERSION_TEA, EXT2_HASH_TEA),
	SAME(EXT4_HASH_VERSION_LEGACY_UNSIGNED, EXT2_HASH_LEGACY_UNSIGNED),
	SAME(EXT4_HASH_VERSION_HALF_MD4_UNSIGNED, EXT2_HASH_HALF_MD4_UNSIGNED),
	SAME(EXT4_HASH_VERSION_TEA_UNSIGNED, EXT2_HASH_TEA_UNSIGNED),
	SAME(EXT4_HASH_VERSION_SIPHASH, EXT2_HASH_SIPHASH),
	SAME(EXT4_SUPERBLOCK_MAGIC, EXT2_SUPER_MAGIC),
	SAME(EXT4_EXTENT_MAGIC, EXT3_EXT_MAGIC),
	SAME(EXT4_EXTENT_MAX_LENGTH, EXT_INIT_MAX_LEN),
	SAME(EXT4_LINK_MAX, EXT2_LINK_MAX),
	SAME(EXT4_NAME_MAX, EXT2_NAME_LEN),
	SAME(EXT4_ROOT_INODE, EXT2_ROOT_INO),
	SAME(EXT4_FIRST_INODE, EXT2_GOOD_OLD_FIRST_INO),
	SAME(EXT4_GOOD_OLD_INODE_SIZE, EXT2_GOOD_OLD_INODE_SIZE),
	SAME(EXT4_CHECKSUM_TYPE_CRC32C, EXT2_CRC32C_CHKSUM),
	SAME(EXT4_CREATOR_LINUX, EXT2_OS_LINUX),
	SAME(EXT4_REVISION_DYNAMIC, EXT2_DYNAMIC_REV),
	SAME(EXT4_XATTR_MAGIC, EXT2_EXT_ATTR_MAGIC),
	SAME(EXT4_ORPHAN_MAGIC, EXT4_ORPHAN_BLOCK_MAGIC),
	SAME(EXT4_MOUNT_OPTIONS_ACL, EXT2_DEFM_ACL),
	SAME(EXT4_MOUNT_OPTIONS_JOURNAL_ORDERED, EXT3_DEFM_JMODE_ORDERED),
	SAME(EXT4_MOUNT_OPTIONS_NO_DELALLOC, EXT4_DEFM_NODELALLOC),
	SAME(EXT4_ENCODING_UTF8_12_1, EXT4_ENC_UTF8_12_1),
	SAME(EXT4_JOURNAL_INODE, EXT2_JOURNAL_INO),
	SAME(EXT4_RESIZE_INODE, EXT2_RESIZE_INO),
	SAME(EXT4_USER_QUOTA_INODE, EXT4_USR_QUOTA_INO),
	SAME(EXT4_GROUP_QUOTA_INODE, EXT4_GRP_QUOTA_INO),
	SAME(EXT4_DIR_TAIL_KIND << 8, EXT2_DIR_NAME_LEN_CSUM),
	SAME(EXT4_STATE_CLEAN, EXT2_VALID_FS),
	SAME(EXT4_STATE_ERRORS, EXT2_ERROR_FS),
	SAME(EXT4_STATE_ORPHANS, EXT3_ORPHAN_FS),
	SAME(EXT4_SUPER_FLAGS_SIGNED_HASH, EXT2_FLAGS_SIGNED_HASH),
};
#undef SAME
/* clang-format on */

static void constants_agree(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(constants); i++)
		if (constants[i].ours != constants[i].theirs)
			fail_msg("%s", constants[i].otherwise);
	assert_int_equal(EXT4_MMP_MAGIC, their_mmp_magic);
	assert_int_equal(EXT4_MMP_SEQ_CLEAN, their_mmp_seq_clean);
	assert_int_equal(EXT4_MMP_SEQ_FSCK, their_mmp_seq_fsck);
	assert_int_equal(EXT4_MMP_SEQ_MAX, their_mmp_seq_max);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_field_agrees),
		cmocka_unit_test(table_is_complete),
		cmocka_unit_test(htree_blocks),
		cmocka_unit_test(descriptors_agree),
		cmocka_unit_test(inodes_agree),
		cmocka_unit_test(inode_tails_agree),
		cmocka_unit_test(attributes_agree),
		cmocka_unit_test(constants_agree),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
