/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an ext4 image says, through generated accessors alone. Words:
 *
 *   super groups inodes trees names quotas checksums   only that (all of it)
 *   change                                             changes a value of each
 *                                            kind with its checksum
 *
 * The lines are those of dumpe2fs and debugfs as ext4_truth.py rewrites them.
 */
#include "tests/formats/ext4_image.h"

/* --------------------------------------------------------------- superblock */

struct named {
	uint32_t bit;
	const char *name;
};

/* As e2fsprogs calls and orders them: by set, then by bit. */
static const struct named compats[] = {
	{ EXT4_COMPAT_DIR_PREALLOC, "dir_prealloc" },
	{ EXT4_COMPAT_IMAGIC_INODES, "imagic_inodes" },
	{ EXT4_COMPAT_HAS_JOURNAL, "has_journal" },
	{ EXT4_COMPAT_EXT_ATTR, "ext_attr" },
	{ EXT4_COMPAT_RESIZE_INODE, "resize_inode" },
	{ EXT4_COMPAT_DIR_INDEX, "dir_index" },
	{ EXT4_COMPAT_SPARSE_SUPER2, "sparse_super2" },
	{ EXT4_COMPAT_FAST_COMMIT, "fast_commit" },
	{ EXT4_COMPAT_STABLE_INODES, "stable_inodes" },
	{ EXT4_COMPAT_ORPHAN_FILE, "orphan_file" },
	{ 0, NULL },
};

static const struct named incompats[] = {
	{ EXT4_INCOMPAT_FILETYPE, "filetype" },
	{ EXT4_INCOMPAT_RECOVER, "needs_recovery" },
	{ EXT4_INCOMPAT_JOURNAL_DEV, "journal_dev" },
	{ EXT4_INCOMPAT_META_BG, "meta_bg" },
	{ EXT4_INCOMPAT_EXTENT, "extent" },
	{ EXT4_INCOMPAT_BIT64, "64bit" },
	{ EXT4_INCOMPAT_MMP, "mmp" },
	{ EXT4_INCOMPAT_FLEX_BG, "flex_bg" },
	{ EXT4_INCOMPAT_EA_INODE, "ea_inode" },
	{ EXT4_INCOMPAT_DIRDATA, "dirdata" },
	{ EXT4_INCOMPAT_CSUM_SEED, "metadata_csum_seed" },
	{ EXT4_INCOMPAT_LARGE_DIR, "large_dir" },
	{ EXT4_INCOMPAT_INLINE_DATA, "inline_data" },
	{ EXT4_INCOMPAT_ENCRYPT, "encrypt" },
	{ EXT4_INCOMPAT_CASEFOLD, "casefold" },
	{ 0, NULL },
};

static const struct named ro_compats[] = {
	{ EXT4_RO_COMPAT_SPARSE_SUPER, "sparse_super" },
	{ EXT4_RO_COMPAT_LARGE_FILE, "large_file" },
	{ EXT4_RO_COMPAT_HUGE_FILE, "huge_file" },
	{ EXT4_RO_COMPAT_GDT_CSUM, "uninit_bg" },
	{ EXT4_RO_COMPAT_DIR_NLINK, "dir_nlink" },
	{ EXT4_RO_COMPAT_EXTRA_ISIZE, "extra_isize" },
	{ EXT4_RO_COMPAT_QUOTA, "quota" },
	{ EXT4_RO_COMPAT_BIGALLOC, "bigalloc" },
	{ EXT4_RO_COMPAT_METADATA_CSUM, "metadata_csum" },
	{ EXT4_RO_COMPAT_PROJECT, "project" },
	{ EXT4_RO_COMPAT_SHARED_BLOCKS, "shared_blocks" },
	{ EXT4_RO_COMPAT_VERITY, "verity" },
	{ EXT4_RO_COMPAT_ORPHAN_PRESENT, "orphan_present" },
	{ 0, NULL },
};

static const struct named mount_options[] = {
	{ EXT4_MOUNT_OPTIONS_DEBUG, "debug" },
	{ EXT4_MOUNT_OPTIONS_BSD_GROUPS, "bsdgroups" },
	{ EXT4_MOUNT_OPTIONS_XATTR_USER, "user_xattr" },
	{ EXT4_MOUNT_OPTIONS_ACL, "acl" },
	{ EXT4_MOUNT_OPTIONS_UID16, "uid16" },
	{ EXT4_MOUNT_OPTIONS_NO_BARRIER, "nobarrier" },
	{ EXT4_MOUNT_OPTIONS_BLOCK_VALIDITY, "block_validity" },
	{ EXT4_MOUNT_OPTIONS_DISCARD, "discard" },
	{ EXT4_MOUNT_OPTIONS_NO_DELALLOC, "nodelalloc" },
	{ 0, NULL },
};

static void print_names(FILE *out, const struct named *named, uint32_t bits)
{
	for (; named->name; named++)
		if (bits & named->bit)
			fprintf(out, " %s", named->name);
}

static void print_uuid(FILE *out, const char *key, struct guid uuid)
{
	char text[GUID_TEXT_SIZE];

	guid_to_text(uuid, text);
	fprintf(out, "%s=%s\n", key, text);
}

static void print_features(const struct volume *v)
{
	fprintf(v->out, "super.Filesystem features=");
	print_names(v->out, compats, v->compat);
	print_names(v->out, incompats, v->incompat);
	print_names(v->out, ro_compats, v->ro_compat);
	fprintf(v->out, "\nsuper.Filesystem flags=%s%s\n",
		ext4_superblock_flags(v->super) & EXT4_SUPER_FLAGS_SIGNED_HASH
		    ? " signed_directory_hash"
		    : "",
		ext4_superblock_flags(v->super) & EXT4_SUPER_FLAGS_UNSIGNED_HASH
		    ? " unsigned_directory_hash"
		    : "");
	fprintf(v->out, "super.Default mount options=");
	print_names(v->out, mount_options,
		    ext4_superblock_default_mount_opts(v->super));
	fputc('\n', v->out);
}

static void print_number(const struct volume *v, const char *key,
			 uint64_t number)
{
	fprintf(v->out, "super.%s=%" PRIu64 "\n", key, number);
}

static void print_text(const struct volume *v, const char *key,
		       struct span text)
{
	fprintf(v->out, "super.%s=%.*s\n", key, (int)text.size,
		(const char *)text.data);
}

static void print_counts(const struct volume *v)
{
	const struct ext4_superblock *s = v->super;
	uint64_t ratio = v->cluster_blocks;
	bool has_clusters = v->ro_compat & EXT4_RO_COMPAT_BIGALLOC;

	print_number(v, "Inode count", ext4_superblock_inodes_count(s));
	print_number(v, "Block count", ext4_superblock_blocks_count(s));
	print_number(v, "Reserved block count",
		     ext4_superblock_reserved_blocks_count(s));
	print_number(v, "Overhead clusters",
		     ext4_superblock_overhead_clusters(s));
	print_number(v, "Free blocks", ext4_superblock_free_blocks_count(s));
	print_number(v, "Free inodes", ext4_superblock_free_inodes_count(s));
	print_number(v, "First block", ext4_superblock_first_data_block(s));
	print_number(v, "Block size", v->block_size);
	print_number(v, has_clusters ? "Cluster size" : "Fragment size",
		     v->block_size * ratio);
	print_number(v, "Group descriptor size", v->desc_size);
	print_number(v, "Reserved GDT blocks",
		     ext4_superblock_reserved_gdt_blocks(s));
	print_number(v, "Blocks per group",
		     ext4_superblock_blocks_per_group(s));
	print_number(
	    v, has_clusters ? "Clusters per group" : "Fragments per group",
	    ext4_superblock_clusters_per_group(s));
	print_number(v, "Inodes per group", v->inodes_per_group);
	print_number(v, "Inode blocks per group",
		     v->inodes_per_group * (uint64_t)v->inode_size /
			 v->block_size);
	print_number(v, "RAID stride", ext4_superblock_raid_stride(s));
	print_number(v, "RAID stripe width",
		     ext4_superblock_raid_stripe_width(s));
	print_number(v, "First meta block group",
		     ext4_superblock_first_meta_bg(s));
	print_number(v, "Flex block group size",
		     1ull << (ext4_superblock_log_groups_per_flex(s) & 31));
}

static void print_times(const struct volume *v)
{
	const struct ext4_superblock *s = v->super;

	print_number(v, "Filesystem created",
		     ext4_superblock_mkfs_time_full(s));
	print_number(v, "Last mount time", ext4_superblock_mount_time(s));
	print_number(v, "Last write time", ext4_superblock_write_time(s));
	print_number(v, "Last checked", ext4_superblock_lastcheck_time(s));
	print_number(v, "Mount count", ext4_superblock_mnt_count(s));
	fprintf(v->out, "super.Maximum mount count=%d\n",
		ext4_superblock_max_mnt_count(s));
	print_number(v, "Check interval", ext4_superblock_checkinterval(s));
	print_number(v, "Lifetime writes", ext4_superblock_kbytes_written(s));
}

static const char *error_policy(uint16_t policy)
{
	switch (policy) {
	case EXT4_ERROR_POLICY_REMOUNT_READ_ONLY:
		return "Remount read-only";
	case EXT4_ERROR_POLICY_PANIC:
		return "Panic";
	default:
		return "Continue";
	}
}

static void print_identity(const struct volume *v)
{
	const struct ext4_superblock *s = v->super;
	uint16_t state = ext4_superblock_state(s);
	const char *hash =
	    ext4_hash_version_name(ext4_superblock_def_hash_version(s));

	print_text(v, "Filesystem volume name",
		   ext4_superblock_volume_name_text(s));
	print_text(v, "Last mounted on", ext4_superblock_last_mounted_text(s));
	print_uuid(v->out, "super.Filesystem UUID", ext4_superblock_uuid(s));
	fprintf(v->out, "super.Filesystem magic number=0x%04X\n",
		ext4_superblock_magic(s));
	print_number(v, "Filesystem revision #", ext4_superblock_rev_level(s));
	fprintf(v->out, "super.Filesystem state=%s%s\n",
		state & EXT4_STATE_CLEAN ? "clean" : "not clean",
		state & EXT4_STATE_ERRORS ? " with errors" : "");
	fprintf(v->out, "super.Errors behavior=%s\n",
		error_policy(ext4_superblock_errors(s)));
	fprintf(v->out, "super.Filesystem OS type=%s\n",
		ext4_superblock_creator_os(s) == EXT4_CREATOR_LINUX ? "Linux"
								    : "other");
	fprintf(v->out, "super.Default directory hash=%s\n",
		hash ? hash : "none");
	print_uuid(v->out, "super.Directory Hash Seed",
		   ext4_hash_seed_uuid(ext4_superblock_hash_seed(s)));
	print_text(v, "Mount options", ext4_superblock_mount_opts_text(s));
	print_uuid(v->out, "super.Journal UUID",
		   ext4_superblock_journal_uuid(s));
}

static void print_rest(const struct volume *v)
{
	const struct ext4_superblock *s = v->super;
	uint32_t backup[2] = { 0, 0 };

	print_number(v, "Reserved blocks uid", ext4_superblock_def_resuid(s));
	print_number(v, "Reserved blocks gid", ext4_superblock_def_resgid(s));
	print_number(v, "First inode", ext4_superblock_first_ino(s));
	print_number(v, "Inode size", v->inode_size);
	print_number(v, "Required extra isize",
		     ext4_superblock_min_extra_isize(s));
	print_number(v, "Desired extra isize",
		     ext4_superblock_want_extra_isize(s));
	print_number(v, "Journal inode", ext4_superblock_journal_inum(s));
	print_number(v, "First orphan inode", ext4_superblock_last_orphan(s));
	print_number(v, "MMP block number", ext4_superblock_mmp_block(s));
	print_number(v, "MMP update interval",
		     ext4_superblock_mmp_update_interval(s));
	print_number(v, "User quota inode", ext4_superblock_usr_quota_inum(s));
	print_number(v, "Group quota inode", ext4_superblock_grp_quota_inum(s));
	print_number(v, "Project quota inode",
		     ext4_superblock_prj_quota_inum(s));
	print_number(v, "Orphan file inode",
		     ext4_superblock_orphan_file_inum(s));
	ext4_superblock_backup_bgs(s, 0, &backup[0], NULL);
	ext4_superblock_backup_bgs(s, 1, &backup[1], NULL);
	fprintf(v->out, "super.Backup block groups=");
	for (int i = 0; i < 2; i++)
		if (backup[i])
			fprintf(v->out, "%s%u", i && backup[0] ? " " : "",
				backup[i]);
	fputc('\n', v->out);
	fprintf(v->out, "super.Journal backup=%s\n",
		ext4_superblock_jnl_backup_type(s) == 1 ? "inode blocks"
							: "none");
	fprintf(v->out, "super.Checksum type=%s\n",
		ext4_superblock_checksum_type(s) == EXT4_CHECKSUM_TYPE_CRC32C
		    ? "crc32c"
		    : "none");
	fprintf(v->out, "super.Checksum=0x%08x\n", ext4_superblock_checksum(s));
	fprintf(v->out, "super.Checksum seed=0x%08x\n",
		ext4_superblock_checksum_seed(s));
	fprintf(v->out, "super.Character encoding=%s\n",
		ext4_superblock_encoding(s) ? "utf8-12.1" : "none");
}

static int print_mmp(const struct volume *v)
{
	const struct ext4_mmp *mmp;
	struct field_error error;
	struct span node, device;
	uint64_t offset;

	if (!(v->incompat & EXT4_INCOMPAT_MMP))
		return 0;
	if (ext4_superblock_mmp_block_target(v->super, v->block_size, &offset,
					     &error))
		return volume_bad_field(v, &error);
	mmp = ext4_mmp_at(v->image, offset);
	if (!mmp)
		return values_bad(v->out, "no MMP block");
	node = ext4_mmp_nodename_text(mmp);
	device = ext4_mmp_bdevname_text(mmp);
	fprintf(v->out,
		"mmp.magic=0x%x\nmmp.sequence=%x\nmmp.time=%" PRIu64
		"\nmmp.check_interval=%u\nmmp.checksum=0x%08x\n"
		"mmp.node_name=%.*s\nmmp.device_name=%.*s\n",
		ext4_mmp_magic(mmp), ext4_mmp_seq(mmp), ext4_mmp_time(mmp),
		ext4_mmp_check_interval(mmp), ext4_mmp_checksum(mmp),
		(int)node.size, (const char *)node.data, (int)device.size,
		(const char *)device.data);
	return 0;
}

static int print_super(const struct volume *v)
{
	print_identity(v);
	print_features(v);
	print_counts(v);
	print_times(v);
	print_rest(v);
	return print_mmp(v);
}

/* ------------------------------------------------------------------- groups */

/* The bits that are not set, as dumpe2fs shows them: numbers from `first` on,
 * `step` for each bit. */
static void print_free(const struct volume *v, struct span bitmap,
		       uint64_t count, uint64_t first, uint64_t step)
{
	const char *comma = "";
	uint64_t i, from;

	for (i = 0; i < count && i / 8 < bitmap.size; i++) {
		if (bitmap.data[i / 8] >> i % 8 & 1)
			continue;
		from = i;
		while (i + 1 < count && (i + 1) / 8 < bitmap.size &&
		       !(bitmap.data[(i + 1) / 8] >> (i + 1) % 8 & 1))
			i++;
		fprintf(v->out, "%s%" PRIu64, comma, first + from * step);
		if (from != i)
			fprintf(v->out, "-%" PRIu64, first + i * step);
		comma = ", ";
	}
	fputc('\n', v->out);
}

static uint64_t group_blocks(const struct volume *v, uint64_t group)
{
	uint64_t per_group = ext4_superblock_blocks_per_group(v->super);
	uint64_t left = v->nr_blocks - group_first_block(v, group);

	return left < per_group ? left : per_group;
}

static void print_group_flags(const struct volume *v, uint16_t flags)
{
	static const struct named names[] = {
		{ EXT4_GROUP_FLAGS_INODE_UNINIT, "INODE_UNINIT" },
		{ EXT4_GROUP_FLAGS_BLOCK_UNINIT, "BLOCK_UNINIT" },
		{ EXT4_GROUP_FLAGS_INODE_ZEROED, "ITABLE_ZEROED" },
		{ 0, NULL },
	};

	print_names(v->out, names, flags);
	fputc('\n', v->out);
}

static void print_places(const struct volume *v, uint64_t group,
			 const struct ext4_group_descriptor *g)
{
	uint64_t table = ext4_group_descriptor_inode_table(g);

	fprintf(v->out, "group.%" PRIu64 ".block_bitmap=%" PRIu64 "\n", group,
		ext4_group_descriptor_block_bitmap(g));
	fprintf(v->out, "group.%" PRIu64 ".inode_bitmap=%" PRIu64 "\n", group,
		ext4_group_descriptor_inode_bitmap(g));
	fprintf(
	    v->out, "group.%" PRIu64 ".inode_table=%" PRIu64 "-%" PRIu64 "\n",
	    group, table,
	    table +
		(uint64_t)v->inodes_per_group * v->inode_size / v->block_size -
		1);
	if (group_has_super(v, group))
		fprintf(v->out, "group.%" PRIu64 ".super=%" PRIu64 "\n", group,
			group || v->block_size > 1024
			    ? group_first_block(v, group)
			    : 1);
}

static void print_group_counts(const struct volume *v, uint64_t group,
			       const struct ext4_group_descriptor *g)
{
	bool has_unused = v->has_csum || v->has_old_csum;

	fprintf(v->out,
		"group.%" PRIu64 ".free_blocks=%u\ngroup.%" PRIu64
		".free_inodes=%u\ngroup.%" PRIu64 ".directories=%u\n",
		group, ext4_group_descriptor_free_blocks_count(g), group,
		ext4_group_descriptor_free_inodes_count(g), group,
		ext4_group_descriptor_used_dirs_count(g));
	if (has_unused)
		fprintf(v->out, "group.%" PRIu64 ".unused_inodes=%u\n", group,
			ext4_group_descriptor_itable_unused(g));
	fprintf(v->out, "group.%" PRIu64 ".csum=0x%04x\n", group,
		ext4_group_descriptor_checksum(g));
	fprintf(v->out, "group.%" PRIu64 ".block_bitmap_csum=0x%08x\n", group,
		ext4_group_descriptor_block_bitmap_csum(g));
	fprintf(v->out, "group.%" PRIu64 ".inode_bitmap_csum=0x%08x\n", group,
		ext4_group_descriptor_inode_bitmap_csum(g));
	fprintf(v->out, "group.%" PRIu64 ".flags=", group);
	print_group_flags(v, ext4_group_descriptor_flags(g));
}

/* A group that has no bitmap yet is computed by who needs it: not here. */
static int print_bitmaps(const struct volume *v, uint64_t group,
			 const struct ext4_group_descriptor *g)
{
	uint16_t flags = ext4_group_descriptor_flags(g);
	uint64_t clusters;
	struct span bitmap;

	if (!(flags & EXT4_GROUP_FLAGS_BLOCK_UNINIT)) {
		if (!block_bytes(v, ext4_group_descriptor_block_bitmap(g),
				 &bitmap))
			return volume_bad(v, "no block bitmap of group", group);
		clusters = (group_blocks(v, group) + v->cluster_blocks - 1) /
			   v->cluster_blocks;
		fprintf(v->out, "group.%" PRIu64 ".free_block_list=", group);
		print_free(v, bitmap, clusters, group_first_block(v, group),
			   v->cluster_blocks);
	}
	if (!(flags & EXT4_GROUP_FLAGS_INODE_UNINIT)) {
		if (!block_bytes(v, ext4_group_descriptor_inode_bitmap(g),
				 &bitmap))
			return volume_bad(v, "no inode bitmap of group", group);
		fprintf(v->out, "group.%" PRIu64 ".free_inode_list=", group);
		print_free(v, bitmap, v->inodes_per_group,
			   group * v->inodes_per_group + 1, 1);
	}
	return 0;
}

static int print_groups(const struct volume *v)
{
	struct ext4_group_descriptor g;
	uint64_t group;
	int rc = 0;

	for (group = 0; group < v->nr_groups && !rc; group++) {
		rc = group_at(v, group, &g);
		if (rc)
			break;
		fprintf(v->out,
			"group.%" PRIu64 ".blocks=%" PRIu64 "-%" PRIu64 "\n",
			group, group_first_block(v, group),
			group_first_block(v, group) + group_blocks(v, group) -
			    1);
		print_places(v, group, &g);
		print_group_counts(v, group, &g);
		rc = print_bitmaps(v, group, &g);
	}
	return rc;
}

/* --------------------------------------------------------- inodes in use */

typedef int inode_take(const struct volume *v, uint32_t number,
		       const struct ext4_inode *inode, void *context);

static int group_inodes(const struct volume *v, uint64_t group,
			inode_take *take, void *context)
{
	struct ext4_group_descriptor g;
	struct ext4_inode inode;
	struct span bitmap;
	uint32_t i, number;
	int rc = group_at(v, group, &g);

	if (rc ||
	    (ext4_group_descriptor_flags(&g) & EXT4_GROUP_FLAGS_INODE_UNINIT &&
	     (v->has_csum || v->has_old_csum)))
		return rc;
	if (!block_bytes(v, ext4_group_descriptor_inode_bitmap(&g), &bitmap))
		return volume_bad(v, "no inode bitmap of group", group);
	for (i = 0; i < v->inodes_per_group && !rc; i++) {
		if (!(bitmap.data[i / 8] >> i % 8 & 1))
			continue;
		number = (uint32_t)(group * v->inodes_per_group + i + 1);
		rc = inode_at(v, number, &inode);
		if (!rc)
			rc = take(v, number, &inode, context);
	}
	return rc;
}

/* Every inode that its bitmap says is in use. */
static int each_inode(const struct volume *v, inode_take *take, void *context)
{
	int rc = 0;

	for (uint64_t group = 0; group < v->nr_groups && !rc; group++)
		rc = group_inodes(v, group, take, context);
	return rc;
}

/* ------------------------------------------------------ extended attributes */

typedef int xattr_take(const struct volume *v, const struct ext4_xattr_entry *e,
		       struct span values, void *context);

/* Entries end with four zero bytes. */
static bool is_last(const struct ext4_xattr_entry *entry)
{
	return !ext4_xattr_entry_name_len(entry) &&
	       !ext4_xattr_entry_name_index(entry) &&
	       !ext4_xattr_entry_value_offs(entry);
}

static int each_entry(const struct volume *v, struct span entries,
		      struct span values, xattr_take *take, void *context)
{
	struct ext4_xattr_entry_iterator it = ext4_xattr_entry_iterate(entries);
	struct ext4_xattr_entry entry;
	struct field_error error;
	int rc;

	/* an end without room for an entry is still an end */
	while (span_has(entries, it.offset, 4) &&
	       memcmp(entries.data + it.offset, "\0\0\0", 4)) {
		rc = ext4_xattr_entry_iterator_next(&it, &entry, &error);
		if (rc < 0)
			return volume_bad_field(v, &error);
		if (!rc || is_last(&entry))
			break;
		rc = take(v, &entry, values, context);
		if (rc)
			return rc;
	}
	return 0;
}

/* The attributes of an inode, those in it first. */
static int each_xattr(const struct volume *v, const struct ext4_inode *inode,
		      xattr_take *take, void *context)
{
	struct ext4_xattr_block block;
	struct ext4_xattr_body body;
	struct field_error error;
	struct span bytes, entries;
	int rc;

	if (ext4_inode_has_attributes(inode) &&
	    !ext4_inode_attributes_bytes(inode, &bytes, &error) &&
	    !ext4_xattr_body_at(bytes, 0, &body, &error) &&
	    ext4_xattr_body_magic(&body) == EXT4_XATTR_MAGIC) {
		if (ext4_xattr_body_entries_bytes(&body, &entries, &error))
			return volume_bad_field(v, &error);
		rc = each_entry(v, entries, entries, take, context);
		if (rc)
			return rc;
	}
	if (!ext4_inode_file_acl(inode))
		return 0;
	if (!block_bytes(v, ext4_inode_file_acl(inode), &bytes) ||
	    ext4_xattr_block_at(bytes, 0, (uint32_t)v->block_size, &block,
				&error) ||
	    ext4_xattr_block_magic(&block) != EXT4_XATTR_MAGIC ||
	    ext4_xattr_block_entries_bytes(&block, &entries, &error))
		return volume_bad(v, "no attributes at block",
				  ext4_inode_file_acl(inode));
	return each_entry(v, entries, bytes, take, context);
}

static const char *xattr_prefix(uint8_t index)
{
	switch (index) {
	case EXT4_XATTR_PREFIX_USER:
		return "user.";
	case EXT4_XATTR_PREFIX_POSIX_ACL_ACCESS:
		return "system.posix_acl_access";
	case EXT4_XATTR_PREFIX_POSIX_ACL_DEFAULT:
		return "system.posix_acl_default";
	case EXT4_XATTR_PREFIX_TRUSTED:
		return "trusted.";
	case EXT4_XATTR_PREFIX_SECURITY:
		return "security.";
	case EXT4_XATTR_PREFIX_SYSTEM:
		return "system.";
	default:
		return "";
	}
}

static void print_bytes(FILE *out, struct span bytes)
{
	fputs(" = ", out);
	for (uint64_t i = 0; i < bytes.size; i++)
		fprintf(out, "%02x", bytes.data[i]);
	fputc('\n', out);
}

/* A value in an inode of its own: a file like any other. */
static int print_far_value(const struct volume *v,
			   const struct ext4_xattr_entry *e)
{
	uint64_t left = ext4_xattr_entry_value_size(e), number;
	struct ext4_inode inode;
	struct span block;

	if (inode_at(v, ext4_xattr_entry_value_inum(e), &inode))
		return 1;
	fputs(" = ", v->out);
	for (uint64_t i = 0; left; i++) {
		if (!file_block(v, &inode, i, &number, &block))
			return values_bad(v->out, "a value's block");
		if (block.size > left)
			block.size = left;
		for (uint64_t j = 0; j < block.size; j++)
			fprintf(v->out, "%02x", block.data[j]);
		left -= block.size;
	}
	fputc('\n', v->out);
	return 0;
}

static int print_xattr(const struct volume *v, const struct ext4_xattr_entry *e,
		       struct span values, void *context)
{
	uint16_t offset = ext4_xattr_entry_value_offs(e);
	uint32_t size = ext4_xattr_entry_value_size(e);
	const uint32_t *number = context;
	struct field_error error;
	struct span name;

	if (ext4_xattr_entry_name_bytes(e, &name, &error))
		return volume_bad_field(v, &error);
	fprintf(v->out, "inode.%u.xattr.%s%.*s (%u)", *number,
		xattr_prefix(ext4_xattr_entry_name_index(e)), (int)name.size,
		(const char *)name.data, size);
	if (ext4_xattr_entry_value_inum(e))
		return print_far_value(v, e);
	if (!span_has(values, offset, size))
		return values_bad(v->out, "a value's place");
	print_bytes(v->out, span_of(values.data + offset, size));
	return 0;
}

/* ------------------------------------------------------------------ an inode
 */

static const char *type_name(uint16_t mode)
{
	switch (ext4_mode_format(mode)) {
	case EXT4_FORMAT_REGULAR:
		return "regular";
	case EXT4_FORMAT_DIRECTORY:
		return "directory";
	case EXT4_FORMAT_SYMLINK:
		return "symlink";
	case EXT4_FORMAT_CHARACTER:
		return "character special";
	case EXT4_FORMAT_BLOCK:
		return "block special";
	case EXT4_FORMAT_FIFO:
		return "FIFO";
	case EXT4_FORMAT_SOCKET:
		return "socket";
	default:
		return "bad type";
	}
}

static void print_time(const struct volume *v, const char *key, int32_t time,
		       uint32_t extra, bool is_shown)
{
	fprintf(v->out, "%s=0x%08x", key, (uint32_t)time);
	if (is_shown)
		fprintf(v->out, ":%08x", extra);
	fputc('\n', v->out);
}

/* What is behind the first 128 bytes, or stands for it. */
struct tail {
	uint32_t ctime, mtime, atime, crtime_extra, version, projid;
	int32_t crtime;
	uint32_t checksum;
	bool is_shown; /* debugfs shows none of it or all */
};

static int tail_of(const struct volume *v, const struct ext4_inode *inode,
		   struct tail *tail)
{
	struct field_error error;

	if (ext4_inode_ctime_extra(inode, &tail->ctime, &error) ||
	    ext4_inode_mtime_extra(inode, &tail->mtime, &error) ||
	    ext4_inode_atime_extra(inode, &tail->atime, &error) ||
	    ext4_inode_crtime(inode, &tail->crtime, &error) ||
	    ext4_inode_crtime_extra(inode, &tail->crtime_extra, &error) ||
	    ext4_inode_version_hi(inode, &tail->version, &error) ||
	    ext4_inode_projid(inode, &tail->projid, &error) ||
	    ext4_inode_checksum(inode, &tail->checksum, &error))
		return volume_bad_field(v, &error);
	tail->is_shown = ext4_inode_has_crtime_extra(inode);
	return 0;
}

static void print_inode_times(const struct volume *v, uint32_t number,
			      const struct ext4_inode *inode,
			      const struct tail *tail)
{
	char key[64];

	snprintf(key, sizeof key, "inode.%u.ctime", number);
	print_time(v, key, ext4_inode_ctime(inode), tail->ctime,
		   tail->is_shown);
	snprintf(key, sizeof key, "inode.%u.atime", number);
	print_time(v, key, ext4_inode_atime(inode), tail->atime,
		   tail->is_shown);
	snprintf(key, sizeof key, "inode.%u.mtime", number);
	print_time(v, key, ext4_inode_mtime(inode), tail->mtime,
		   tail->is_shown);
	if (!tail->is_shown)
		return;
	snprintf(key, sizeof key, "inode.%u.crtime", number);
	print_time(v, key, tail->crtime, tail->crtime_extra, true);
}

static void print_inode_numbers(const struct volume *v, uint32_t number,
				const struct ext4_inode *inode,
				const struct tail *tail)
{
	uint16_t mode = ext4_inode_mode(inode);

	fprintf(v->out, "inode.%u.Type=%s\ninode.%u.Mode=%04o\n", number,
		type_name(mode), number, mode & 07777);
	fprintf(v->out, "inode.%u.Flags=0x%x\ninode.%u.Generation=%u\n", number,
		ext4_inode_flags(inode), number, ext4_inode_generation(inode));
	fprintf(v->out, "inode.%u.User=%u\ninode.%u.Group=%u\n", number,
		ext4_inode_uid(inode), number, ext4_inode_gid(inode));
	fprintf(v->out, "inode.%u.Size=%" PRIu64 "\n", number,
		ext4_inode_file_size(inode));
	fprintf(v->out, "inode.%u.File ACL=%" PRIu64 "\n", number,
		ext4_inode_file_acl(inode));
	fprintf(v->out, "inode.%u.Links=%u\ninode.%u.Blockcount=%" PRIu64 "\n",
		number, ext4_inode_links_count(inode), number,
		ext4_inode_blocks(inode));
	fprintf(v->out, "inode.%u.Address=%u\n", number,
		ext4_inode_faddr(inode));
	if (!tail->is_shown)
		fprintf(v->out, "inode.%u.Version=0x%08x\n", number,
			ext4_inode_version_lo(inode));
	else
		fprintf(v->out,
			"inode.%u.Version=0x%08x:%08x\n"
			"inode.%u.Project=%u\n",
			number, tail->version, ext4_inode_version_lo(inode),
			number, tail->projid);
	if (v->inode_size > EXT4_GOOD_OLD_INODE_SIZE)
		fprintf(v->out, "inode.%u.Size of extra inode fields=%u\n",
			number, ext4_inode_extra_isize(inode));
	if (v->has_csum)
		fprintf(v->out, "inode.%u.Inode checksum=0x%08x\n", number,
			tail->checksum);
}

static void print_device(const struct volume *v, uint32_t number,
			 const struct ext4_inode *inode)
{
	const struct ext4_inode_device *device =
	    ext4_inode_block_device(ext4_inode_block(inode));
	uint32_t old = ext4_inode_device_old(device);
	uint32_t new = ext4_inode_device_new(device);
	uint32_t major =
	    old ? ext4_old_device_major(old) : ext4_new_device_major(new);
	uint32_t minor = old ? ext4_old_device_minor(old)
			     : ext4_new_device_minor_lo(new) |
				   ext4_new_device_minor_hi(new) << 8;

	fprintf(v->out, "inode.%u.Device=%u:%u\n", number, major, minor);
}

/* "(ETB0):4531, (0-1):4526-4527, (4[u]):9": debugfs' notation. */
struct row {
	const struct volume *v;
	const char *comma;
	bool has_extents;
	struct file_run run; /* not printed yet */
};

static void flush_row(struct row *row)
{
	static const char *const maps[] = { "", "(IND)", "(DIND)", "(TIND)" };
	const struct file_run *run = &row->run;
	const char *mark = run->is_unwritten ? "[u]" : "";
	uint64_t last = run->logical + run->length - 1;
	FILE *out = row->v->out;

	if (!run->length)
		return;
	fputs(row->comma, out);
	row->comma = ", ";
	if (run->level && row->has_extents)
		fprintf(out, "(ETB%u):%" PRIu64, run->level - 1, run->physical);
	else if (run->level)
		fprintf(out, "%s:%" PRIu64, maps[run->level & 3],
			run->physical);
	else if (run->length == 1)
		fprintf(out, "(%" PRIu64 "%s):%" PRIu64, run->logical, mark,
			run->physical);
	else
		fprintf(out, "(%" PRIu64 "-%" PRIu64 "%s):%" PRIu64 "-%" PRIu64,
			run->logical, last, mark, run->physical,
			run->physical + run->length - 1);
	row->run.length = 0;
}

static int add_run(const struct file_run *run, void *context)
{
	struct row *row = context;
	struct file_run *held = &row->run;

	if (held->length && !run->level && !held->level &&
	    run->is_unwritten == held->is_unwritten &&
	    run->logical == held->logical + held->length &&
	    run->physical == held->physical + held->length) {
		held->length += run->length;
		return 0;
	}
	flush_row(row);
	*held = *run;
	return 0;
}

static int print_blocks(const struct volume *v, uint32_t number,
			const struct ext4_inode *inode)
{
	struct row row = { .v = v, .comma = "" };
	int rc;

	row.has_extents = ext4_inode_flags(inode) & EXT4_INODE_FLAGS_EXTENTS;
	fprintf(v->out, "inode.%u.%s=", number,
		row.has_extents ? "EXTENTS" : "BLOCKS");
	rc = file_walk(v, inode, add_run, &row);
	flush_row(&row);
	fputc('\n', v->out);
	return rc;
}

/* The value of system.data, which is what the inode itself had no room for. */
static bool more_data(const struct ext4_xattr_entry *e, struct span values,
		      struct span *data)
{
	uint16_t offset = ext4_xattr_entry_value_offs(e);
	uint32_t size = ext4_xattr_entry_value_size(e);
	struct span name;

	if (ext4_xattr_entry_name_index(e) != EXT4_XATTR_PREFIX_SYSTEM ||
	    ext4_xattr_entry_name_bytes(e, &name, NULL) || name.size != 4 ||
	    memcmp(name.data, "data", 4) || !span_has(values, offset, size))
		return false;
	*data = span_of(values.data + offset, size);
	return true;
}

static int print_more(const struct volume *v, const struct ext4_xattr_entry *e,
		      struct span values, void *context)
{
	struct span data;

	(void)context;
	if (more_data(e, values, &data))
		fprintf(v->out, "%.*s", (int)data.size,
			(const char *)data.data);
	return 0;
}

static int print_target(const struct volume *v, uint32_t number,
			const struct ext4_inode *inode)
{
	struct span target =
	    ext4_inode_block_target_text(ext4_inode_block(inode));
	int rc;

	fprintf(v->out, "inode.%u.Fast link dest=%.*s", number,
		(int)target.size, (const char *)target.data);
	rc = each_xattr(v, inode, print_more, NULL);
	fputc('\n', v->out);
	return rc;
}

static int print_inode(const struct volume *v, uint32_t number,
		       const struct ext4_inode *inode, void *context)
{
	uint8_t format = ext4_mode_format(ext4_inode_mode(inode));
	struct tail tail;
	int rc;

	(void)context;
	rc = tail_of(v, inode, &tail);
	if (rc)
		return rc;
	print_inode_numbers(v, number, inode, &tail);
	print_inode_times(v, number, inode, &tail);
	rc = each_xattr(v, inode, print_xattr, &number);
	if (rc)
		return rc;
	if (format == EXT4_FORMAT_CHARACTER || format == EXT4_FORMAT_BLOCK)
		print_device(v, number, inode);
	if (format == EXT4_FORMAT_SYMLINK && !inode_has_blocks(inode))
		rc = print_target(v, number, inode);
	return inode_has_blocks(inode) ? print_blocks(v, number, inode) : rc;
}

/* ------------------------------------------------------------------- trees */

static void print_limits(const struct volume *v, uint32_t number,
			 const struct ext4_htree_limits *limits,
			 uint32_t checksum)
{
	fprintf(v->out, "htree.%u.limits=%u %u", number,
		ext4_htree_limits_count(limits),
		ext4_htree_limits_limit(limits));
	if (v->has_csum)
		fprintf(v->out, " 0x%08x", checksum);
	fputc('\n', v->out);
}

static void print_hash(const struct volume *v, uint32_t number, uint64_t i,
		       uint32_t hash, uint32_t block)
{
	fprintf(v->out, "htree.%u.entry=%" PRIu64 " 0x%08x %u\n", number, i,
		hash, block);
}

static int print_htree_node(const struct volume *v, uint32_t number,
			    const struct ext4_inode *inode, uint64_t logical)
{
	const struct ext4_htree_entry *entry;
	const struct ext4_htree_node *head;
	struct ext4_htree_node_block node;
	struct field_error error;
	uint32_t checksum = 0;
	struct span bytes;
	uint64_t count, block;

	if (!file_block(v, inode, logical, &block, &bytes) ||
	    ext4_htree_node_block_at(bytes, 0, (uint32_t)v->block_size, &node,
				     &error))
		return volume_bad(v, "no node of a hash tree in", number);
	head = ext4_htree_node_block_head(&node);
	if (v->has_csum &&
	    ext4_htree_node_block_checksum(&node, &checksum, &error))
		return volume_bad_field(v, &error);
	print_limits(v, number, ext4_htree_node_limits(head), checksum);
	print_hash(v, number, 0, 0, ext4_htree_node_block(head));
	if (ext4_htree_node_block_entries_count(&node, &count, &error))
		return volume_bad_field(v, &error);
	for (uint64_t i = 0; i < count; i++) {
		entry = ext4_htree_node_block_entries(&node, i, &error);
		if (!entry)
			return volume_bad_field(v, &error);
		print_hash(v, number, i + 1, ext4_htree_entry_hash(entry),
			   ext4_htree_entry_block(entry));
	}
	return 0;
}

static int print_htree_entries(const struct volume *v, uint32_t number,
			       const struct ext4_inode *inode,
			       const struct ext4_htree_root_block *root)
{
	const struct ext4_htree_root *head = ext4_htree_root_block_head(root);
	bool is_deep =
	    ext4_htree_root_info_indirect_levels(ext4_htree_root_info(head));
	const struct ext4_htree_entry *entry;
	struct field_error error;
	uint64_t count;
	int rc = 0;

	if (ext4_htree_root_block_entries_count(root, &count, &error))
		return volume_bad_field(v, &error);
	print_hash(v, number, 0, 0, ext4_htree_root_block(head));
	for (uint64_t i = 0; i < count; i++) {
		entry = ext4_htree_root_block_entries(root, i, &error);
		if (!entry)
			return volume_bad_field(v, &error);
		print_hash(v, number, i + 1, ext4_htree_entry_hash(entry),
			   ext4_htree_entry_block(entry));
	}
	if (is_deep)
		rc = print_htree_node(v, number, inode,
				      ext4_htree_root_block(head));
	for (uint64_t i = 0; is_deep && i < count && !rc; i++) {
		entry = ext4_htree_root_block_entries(root, i, &error);
		rc = print_htree_node(v, number, inode,
				      ext4_htree_entry_block(entry));
	}
	return rc;
}

static int print_htree(const struct volume *v, uint32_t number,
		       const struct ext4_inode *inode, void *context)
{
	const struct ext4_htree_root_info *info;
	struct ext4_htree_root_block root;
	struct field_error error;
	uint32_t checksum = 0;
	struct span bytes;
	uint64_t block;

	(void)context;
	if (!(ext4_inode_flags(inode) & EXT4_INODE_FLAGS_INDEX))
		return 0;
	if (!file_block(v, inode, 0, &block, &bytes) ||
	    ext4_htree_root_block_at(bytes, 0, (uint32_t)v->block_size, &root,
				     &error))
		return volume_bad(v, "no root of a hash tree in", number);
	info = ext4_htree_root_info(ext4_htree_root_block_head(&root));
	fprintf(v->out, "htree.%u.root=%u %u %u %u %u\n", number,
		ext4_htree_root_info_reserved_zero(info),
		ext4_htree_root_info_hash_version(info),
		ext4_htree_root_info_info_length(info),
		ext4_htree_root_info_indirect_levels(info),
		ext4_htree_root_info_unused_flags(info));
	if (v->has_csum &&
	    ext4_htree_root_block_checksum(&root, &checksum, &error))
		return volume_bad_field(v, &error);
	print_limits(v, number,
		     ext4_htree_root_limits(ext4_htree_root_block_head(&root)),
		     checksum);
	return print_htree_entries(v, number, inode, &root);
}

/* -------------------------------------------------------------------- names */

struct names {
	const struct volume *v;
	char path[4096];
	size_t length;
	unsigned depth, left; /* entries: what is round has no end */
};

static int list_directory(struct names *names, uint32_t number);

static int list_entry(struct names *names, const struct ext4_dir_entry *entry)
{
	uint32_t number = ext4_dir_entry_head_inode(ext4_dir_entry_head(entry));
	size_t length = names->length;
	struct ext4_inode inode;
	struct field_error error;
	struct span name;
	int rc = 0;

	if (!number)
		return 0;
	if (ext4_dir_entry_name_bytes(entry, &name, &error))
		return volume_bad_field(names->v, &error);
	if ((name.size == 1 && name.data[0] == '.') ||
	    (name.size == 2 && !memcmp(name.data, "..", 2)))
		return 0;
	if (!names->left-- || length + name.size + 2 > sizeof names->path)
		return values_bad(names->v->out, "names without end");
	if (inode_at(names->v, number, &inode))
		return 1;
	names->path[length++] = '/';
	memcpy(names->path + length, name.data, name.size);
	names->length = length + name.size;
	fprintf(names->v->out, "name.%.*s=%u %06o %u %u", (int)names->length,
		names->path, number, ext4_inode_mode(&inode),
		ext4_inode_uid(&inode), ext4_inode_gid(&inode));
	if (S_ISDIR(ext4_inode_mode(&inode))) {
		fputc('\n', names->v->out);
		rc = list_directory(names, number);
	} else
		fprintf(names->v->out, " %" PRIu64 "\n",
			ext4_inode_file_size(&inode));
	names->length = length - 1;
	return rc;
}

static int list_entries(struct names *names, struct span bytes)
{
	struct ext4_dir_entry_iterator it = ext4_dir_entry_iterate(bytes);
	struct ext4_dir_entry entry;
	struct field_error error;
	int rc;

	while ((rc = ext4_dir_entry_iterator_next(&it, &entry, &error)) > 0)
		if (list_entry(names, &entry))
			return 1;
	return rc ? volume_bad_field(names->v, &error) : 0;
}

/* The rest of a directory that lies in its inode: system.data. */
static int list_more(const struct volume *v, const struct ext4_xattr_entry *e,
		     struct span values, void *context)
{
	struct span data;

	(void)v;
	return more_data(e, values, &data) ? list_entries(context, data) : 0;
}

static int list_inline(struct names *names, const struct ext4_inode *inode)
{
	const struct ext4_inline_data_directory *directory =
	    ext4_inline_data_directory(
		ext4_inode_block_inline(ext4_inode_block(inode)));
	int rc = list_entries(
	    names, ext4_inline_data_directory_entries_bytes(directory));

	return rc ? rc : each_xattr(names->v, inode, list_more, names);
}

static int list_directory(struct names *names, uint32_t number)
{
	const struct volume *v = names->v;
	struct ext4_inode inode;
	uint64_t block, end;
	struct span bytes;
	int rc = 0;

	if (inode_at(v, number, &inode))
		return 1;
	if (names->depth == 64)
		return values_bad(v->out, "folders without end");
	names->depth++;
	end = ext4_inode_file_size(&inode) / v->block_size;
	if (ext4_inode_flags(&inode) & EXT4_INODE_FLAGS_INLINE_DATA) {
		rc = list_inline(names, &inode);
		end = 0;
	}
	for (uint64_t i = 0; i < end && !rc; i++) {
		if (!file_block(v, &inode, i, &block, &bytes))
			return volume_bad(v, "no block of directory", number);
		rc = list_entries(names, bytes);
	}
	names->depth--;
	return rc;
}

static int print_names_of_all(const struct volume *v)
{
	struct names names = { .v = v, .left = 100000 };

	return list_directory(&names, EXT4_ROOT_INODE);
}

static int print_all_inodes(const struct volume *v)
{
	return each_inode(v, print_inode, NULL);
}

static int print_trees(const struct volume *v)
{
	return each_inode(v, print_htree, NULL);
}

/* ---------------------------------------------------------------- checksums */

struct sums {
	unsigned good, bad;
};

static void count_sum(const struct volume *v, struct sums *sums, int rc,
		      const char *what, uint64_t number)
{
	if (!rc)
		sums->good++;
	else
		sums->bad++;
	if (rc)
		fprintf(v->out, "wrong=checksum of %s %" PRIu64 "\n", what,
			number);
}

static int check_bitmap(const struct volume *v, uint64_t block, uint64_t bits,
			uint32_t stored, uint64_t group, struct sums *sums)
{
	uint32_t mask = v->desc_size >= EXT4_DESCRIPTOR_SIZE_64 ? ~0u : 0xFFFF;
	struct span bitmap;

	if (!block_bytes(v, block, &bitmap) || bits / 8 > bitmap.size)
		return volume_bad(v, "no bitmap of group", group);
	count_sum(v, sums,
		  (crc32c(v->seed, bitmap.data, bits / 8) & mask) != stored,
		  "a bitmap of group", group);
	return 0;
}

static uint16_t uuid_crc16(const struct volume *v)
{
	struct guid uuid = ext4_superblock_uuid(v->super);

	return (uint16_t)checksum_crc16(0xFFFF, uuid.bytes, sizeof uuid.bytes);
}

static int check_group(const struct volume *v, uint64_t group,
		       struct sums *sums)
{
	struct ext4_group_descriptor_crc16 old;
	struct ext4_group_descriptor g;
	struct field_error error;
	uint16_t flags;
	int rc = group_at(v, group, &g);

	if (!rc && v->has_old_csum)
		rc = ext4_group_descriptor_crc16_at(span_of(g.bytes, g.size), 0,
						    g.desc_size, &old, &error);
	if (rc)
		return rc;
	count_sum(v, sums,
		  v->has_old_csum
		      ? ext4_group_descriptor_crc16_verify_checksum(
			    &old, uuid_crc16(v), (uint32_t)group, &error)
		      : ext4_group_descriptor_verify_checksum(
			    &g, v->seed, (uint32_t)group, &error),
		  "group", group);
	flags = ext4_group_descriptor_flags(&g);
	if (v->has_csum && !(flags & EXT4_GROUP_FLAGS_BLOCK_UNINIT))
		rc = check_bitmap(v, ext4_group_descriptor_block_bitmap(&g),
				  ext4_superblock_clusters_per_group(v->super),
				  ext4_group_descriptor_block_bitmap_csum(&g),
				  group, sums);
	if (!rc && v->has_csum && !(flags & EXT4_GROUP_FLAGS_INODE_UNINIT))
		rc = check_bitmap(v, ext4_group_descriptor_inode_bitmap(&g),
				  v->inodes_per_group,
				  ext4_group_descriptor_inode_bitmap_csum(&g),
				  group, sums);
	return rc;
}

struct owner {
	const struct volume *v;
	struct sums *sums;
	uint32_t number, seed;
	bool is_directory, is_index, is_orphan_file;
	uint64_t nodes; /* of a hash tree: its first so many are */
};

static int check_node(const struct owner *owner, const struct file_run *run)
{
	struct ext4_extent_block node;
	struct field_error error;

	if (ext4_extent_block_at(run->block, 0, (uint32_t)run->block.size,
				 &node, &error))
		return volume_bad_field(owner->v, &error);
	count_sum(owner->v, owner->sums,
		  ext4_extent_block_verify_checksum(&node, owner->seed, &error),
		  "extents in block", run->physical);
	return 0;
}

static int check_dir_block(const struct owner *owner, struct span bytes,
			   uint64_t physical)
{
	struct ext4_dir_block block;
	struct field_error error;

	if (ext4_dir_block_at(bytes, 0, (uint32_t)bytes.size, &block, &error))
		return volume_bad_field(owner->v, &error);
	count_sum(owner->v, owner->sums,
		  ext4_dir_block_verify_checksum(&block, owner->seed, &error),
		  "names in block", physical);
	return 0;
}

static int check_htree_root(const struct owner *owner, struct span bytes,
			    uint64_t physical)
{
	struct ext4_htree_root_block root;
	struct field_error error;

	if (ext4_htree_root_block_at(bytes, 0, (uint32_t)bytes.size, &root,
				     &error))
		return volume_bad_field(owner->v, &error);
	count_sum(
	    owner->v, owner->sums,
	    ext4_htree_root_block_verify_checksum(&root, owner->seed, &error),
	    "hash tree in block", physical);
	return 0;
}

static int check_htree_node(const struct owner *owner, struct span bytes,
			    uint64_t physical)
{
	struct ext4_htree_node_block node;
	struct field_error error;

	if (ext4_htree_node_block_at(bytes, 0, (uint32_t)bytes.size, &node,
				     &error))
		return volume_bad_field(owner->v, &error);
	count_sum(
	    owner->v, owner->sums,
	    ext4_htree_node_block_verify_checksum(&node, owner->seed, &error),
	    "hash tree in block", physical);
	return 0;
}

static int check_orphans(const struct owner *owner, struct span bytes,
			 uint64_t physical)
{
	struct ext4_orphan_block block;
	struct field_error error;

	if (ext4_orphan_block_at(bytes, 0, (uint32_t)bytes.size, &block,
				 &error))
		return volume_bad_field(owner->v, &error);
	count_sum(owner->v, owner->sums,
		  ext4_orphan_block_verify_checksum(&block, physical,
						    owner->seed, &error),
		  "orphans in block", physical);
	return 0;
}

/* An interior block of a hash tree looks like one unused entry. */
static bool is_htree_node(const struct owner *owner, struct span bytes)
{
	const struct ext4_dir_entry_head *head =
	    ext4_dir_entry_head_at(bytes, 0);

	return owner->is_index && !ext4_dir_entry_head_inode(head) &&
	       ext4_dir_entry_head_rec_len(head) == bytes.size;
}

static int check_data(const struct owner *owner, uint64_t logical,
		      uint64_t physical)
{
	struct span bytes;

	if (!block_bytes(owner->v, physical, &bytes))
		return volume_bad(owner->v, "no block", physical);
	if (owner->is_orphan_file)
		return check_orphans(owner, bytes, physical);
	if (owner->is_index && !logical)
		return check_htree_root(owner, bytes, physical);
	if (is_htree_node(owner, bytes))
		return check_htree_node(owner, bytes, physical);
	return check_dir_block(owner, bytes, physical);
}

static int check_run(const struct file_run *run, void *context)
{
	const struct owner *owner = context;
	int rc = 0;

	if (run->level)
		return check_node(owner, run);
	if (!owner->is_directory && !owner->is_orphan_file)
		return 0;
	for (uint64_t i = 0; i < run->length && !rc; i++)
		rc = check_data(owner, run->logical + i, run->physical + i);
	return rc;
}

static int check_xattr_block(const struct volume *v, uint64_t number,
			     struct sums *sums)
{
	struct ext4_xattr_block block;
	struct field_error error;
	struct span bytes;

	if (!block_bytes(v, number, &bytes) ||
	    ext4_xattr_block_at(bytes, 0, (uint32_t)v->block_size, &block,
				&error))
		return volume_bad(v, "no attributes at block", number);
	count_sum(
	    v, sums,
	    ext4_xattr_block_verify_checksum(&block, number, v->seed, &error),
	    "attributes in block", number);
	return 0;
}

static int check_inode(const struct volume *v, uint32_t number,
		       const struct ext4_inode *inode, void *context)
{
	uint32_t flags = ext4_inode_flags(inode);
	struct owner owner = {
		.v = v,
		.sums = context,
		.number = number,
		.seed = inode_seed(v, number, inode),
		.is_directory = S_ISDIR(ext4_inode_mode(inode)),
		.is_index = flags & EXT4_INODE_FLAGS_INDEX,
		.is_orphan_file =
		    (v->compat & EXT4_COMPAT_ORPHAN_FILE) &&
		    number == ext4_superblock_orphan_file_inum(v->super),
	};
	struct field_error error;
	int rc = 0;

	count_sum(v, context,
		  ext4_inode_verify_checksum(inode, number, v->seed, &error),
		  "inode", number);
	if (ext4_inode_file_acl(inode))
		rc = check_xattr_block(v, ext4_inode_file_acl(inode), context);
	if (!rc && (flags & EXT4_INODE_FLAGS_EXTENTS || owner.is_directory))
		rc = file_walk(v, inode, check_run, &owner);
	return rc;
}

static int check_mmp(const struct volume *v, struct sums *sums)
{
	const struct ext4_mmp *mmp;
	struct field_error error;
	uint64_t offset;

	if (!(v->incompat & EXT4_INCOMPAT_MMP))
		return 0;
	if (ext4_superblock_mmp_block_target(v->super, v->block_size, &offset,
					     &error))
		return volume_bad_field(v, &error);
	mmp = ext4_mmp_at(v->image, offset);
	if (!mmp)
		return values_bad(v->out, "no MMP block");
	count_sum(v, sums, ext4_mmp_verify_checksum(mmp, v->seed), "MMP", 0);
	return 0;
}

static int check_checksums(const struct volume *v)
{
	struct sums sums = { 0 };
	int rc = 0;

	if (v->has_csum)
		count_sum(v, &sums, ext4_superblock_verify_checksum(v->super),
			  "superblock", 0);
	for (uint64_t i = 0; i < v->nr_groups && !rc; i++)
		if (v->has_csum || v->has_old_csum)
			rc = check_group(v, i, &sums);
	if (!rc && v->has_csum)
		rc = check_mmp(v, &sums);
	if (!rc && v->has_csum)
		rc = each_inode(v, check_inode, &sums);
	fprintf(v->out, "checksums=%u good %u bad\n", sums.good, sums.bad);
	return rc;
}

/* ------------------------------------------------------------------ changes */

#include "tests/formats/ext4_change.h"
#include "tests/formats/ext4_quota.h"

/* --------------------------------------------------------------------- main */

static const struct {
	const char *word;
	int (*print)(const struct volume *v);
} parts[] = {
	{ "super", print_super },	  { "groups", print_groups },
	{ "inodes", print_all_inodes },	  { "trees", print_trees },
	{ "names", print_names_of_all },  { "quotas", print_quotas },
	{ "checksums", check_checksums },
};

static bool is_wanted(char **words, const char *word)
{
	if (!*words)
		return true;
	for (; *words; words++)
		if (!strcmp(*words, word))
			return true;
	return false;
}

int values_walk(struct span image, struct mspan change, char **words, FILE *out)
{
	struct volume v = { .image = image, .change = change, .out = out };
	int rc = volume_open(&v), result = rc;

	for (size_t i = 0; i < sizeof parts / sizeof *parts && !rc; i++)
		if (is_wanted(words, parts[i].word))
			result |= parts[i].print(&v);
	if (!rc && *words && !strcmp(*words, "change"))
		result |= change_all(&v);
	return result;
}
