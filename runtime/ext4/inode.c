/* SPDX-License-Identifier: Apache-2.0 */
/* Inode tables: each block made from the nodes whose numbers it holds. */
#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/base/crc.h"
#include "runtime/ext4/plan.h"

uint32_t ext4_inode_seed(const struct ext4_plan *plan, uint32_t inode)
{
	struct ext4_checksum_owner owner;

	ext4_checksum_owner_init(&owner);
	ext4_checksum_owner_set_inode(&owner, inode);
	return crc32c(plan->seed, owner.bytes, sizeof owner.bytes);
}

/* The four times of an inode are the node's one; chapter "Inode Timestamps":
 * 34 bits of seconds, counted from the signed 32-bit value. */
static void set_times(const struct ext4_inode_edit *inode,
		      const struct tree_node *node)
{
	const int64_t first = INT32_MIN;
	const int64_t last = (INT64_C(3) << 32) + INT32_MAX;
	int64_t seconds = node->mtime_seconds;
	uint32_t nanoseconds = node->mtime_nanoseconds, extra = 0;
	int32_t low;

	if (seconds < first || seconds > last) {
		nanoseconds = seconds < first ? 0 : 999999999;
		seconds = seconds < first ? first : last;
	}
	low = (int32_t)(uint32_t)seconds;
	ext4_time_extra_with_nanoseconds(0, nanoseconds, &extra);
	ext4_time_extra_with_epoch(extra, (uint32_t)((seconds - low) >> 32),
				   &extra);
	ext4_inode_set_atime(inode, low);
	ext4_inode_set_ctime(inode, low);
	ext4_inode_set_mtime(inode, low);
	ext4_inode_set_crtime(inode, low, NULL);
	ext4_inode_set_atime_extra(inode, extra, NULL);
	ext4_inode_set_ctime_extra(inode, extra, NULL);
	ext4_inode_set_mtime_extra(inode, extra, NULL);
	ext4_inode_set_crtime_extra(inode, extra, NULL);
}

static void set_device(struct ext4_inode_device *device,
		       const struct tree_node *node)
{
	uint32_t major = node->device.major, minor = node->device.minor;

	/* the kernel's old_encode_dev and new_encode_dev */
	if (major < 256 && minor < 256) {
		ext4_inode_device_set_old_major(device, major);
		ext4_inode_device_set_old_minor(device, minor);
		return;
	}
	ext4_inode_device_set_new_major(device, major);
	ext4_inode_device_set_new_minor_lo(device, minor & 0xFF);
	ext4_inode_device_set_new_minor_hi(device, minor >> 8);
}

static uint64_t allocated_blocks(const struct ext4_plan *plan, uint32_t number)
{
	const struct ext4_extent_tree *tree = ext4_tree_of(plan, number);

	return ext4_node_blocks(&plan->format, plan->nodes[number]) +
	       (tree ? tree->level[tree->depth] : 0);
}

static void set_block(const struct ext4_plan *plan, uint32_t number,
		      const struct ext4_inode_edit *inode)
{
	const struct tree_node *node = plan->nodes[number];
	struct ext4_inode_block *block = ext4_inode_edit_block(inode);

	switch (node->mode & S_IFMT) {
	case S_IFCHR:
	case S_IFBLK:
		set_device(ext4_inode_block_edit_device(block), node);
		return;
	case S_IFIFO:
	case S_IFSOCK:
		return;
	case S_IFLNK:
		if (!ext4_link_is_long(node)) {
			ext4_inode_block_put_target(
			    block, span_of(node->target, node->size));
			return;
		}
		break;
	}
	ext4_inode_set_flags(inode, ext4_is_hashed(&plan->format, node)
					? EXT4_INODE_FLAGS_EXTENTS |
					      EXT4_INODE_FLAGS_INDEX
					: EXT4_INODE_FLAGS_EXTENTS);
	ext4_inode_set_blocks(inode,
			      allocated_blocks(plan, number) *
				  (plan->format.block_size / 512),
			      NULL);
	ext4_make_extent_root(plan, number,
			      ext4_inode_block_edit_extents(block));
}

/* Names of a directory past the limit count as one: dir_nlink. */
static uint16_t links_count(const struct ext4_plan *plan,
			    const struct tree_node *node)
{
	uint32_t links = node->nr_links;

	if (node == plan->tree->root && !plan->has_lost_found)
		links++;
	if (links > EXT4_LINK_MAX)
		links = 1;
	return (uint16_t)links;
}

/* A value's inode counts and names itself in fields that nobody else needs,
 * as the kernel's ext4_xattr_inode_set_ref and _set_hash have it. */
static void set_value(const struct ext4_inode_edit *inode,
		      const struct ext4_value *value)
{
	uint32_t extra = 0, hash = value->hash;
	int32_t low = (int32_t)hash;

	/* a time of so many seconds after 1970 */
	ext4_time_extra_with_epoch(0, low < 0, &extra);
	ext4_inode_set_atime(inode, low);
	ext4_inode_set_atime_extra(inode, extra, NULL);
	ext4_inode_set_ctime(inode, (int32_t)(value->refcount >> 32));
	ext4_inode_set_version_lo(inode, (uint32_t)value->refcount);
	ext4_inode_flags_add(inode, EXT4_INODE_FLAGS_EA_INODE);
	ext4_inode_set_links_count(inode, 1); /* nobody's name */
}

static int set_attributes(const struct ext4_plan *plan, uint32_t number,
			  const struct ext4_inode_edit *inode,
			  struct error *err)
{
	const struct tree_node *node = plan->nodes[number];

	if (node->project && plan->format.may_have_projects) {
		ext4_inode_set_projid(inode, node->project, NULL);
		if (node_is_directory(node)) /* so that quotas go on below */
			ext4_inode_flags_add(inode,
					     EXT4_INODE_FLAGS_PROJECT_INHERIT);
	}
	if (ext4_is_inline(&plan->format, node))
		return ext4_put_inline(plan, number, inode, err);
	if (!node->xattrs)
		return 0;
	return ext4_put_xattrs(plan, number, span_of(NULL, 0), inode, err);
}

static int fill_inode(const struct ext4_plan *plan, uint32_t number,
		      const struct ext4_inode_edit *inode, struct error *err)
{
	const struct tree_node *node = plan->nodes[number];
	const struct ext4_value *value = ext4_value_of(plan, number);

	ext4_inode_set_mode(inode, (uint16_t)node->mode);
	ext4_inode_set_uid(inode, node->uid, NULL);
	ext4_inode_set_gid(inode, node->gid, NULL);
	if (!S_ISCHR(node->mode) && !S_ISBLK(node->mode))
		ext4_inode_set_file_size(inode, node->size, NULL);
	ext4_inode_set_links_count(inode, links_count(plan, node));
	set_times(inode, node);
	if (!ext4_is_inline(&plan->format, node))
		set_block(plan, number, inode);
	if (value)
		set_value(inode, value);
	return set_attributes(plan, number, inode, err);
}

static int make_resize(const struct ext4_plan *plan,
		       const struct ext4_inode_edit *inode)
{
	ext4_make_resize_inode(plan, inode);
	return 0;
}

/* `bytes` is the inode's whole 256, zeroed. */
static int make_inode(const struct ext4_plan *plan, uint32_t number,
		      uint8_t *bytes, struct error *err)
{
	const struct tree_node *node = plan->nodes[number];
	struct ext4_inode_edit inode;
	int rc;

	bool is_resize =
	    number == EXT4_RESIZE_INODE && plan->system.nr_resize_blocks;

	if (!node && !is_resize) /* an inode of zeros needs no checksum */
		return 0;
	if (ext4_inode_edit_at(mspan_of(bytes, plan->format.inode_size), 0,
			       plan->format.inode_size, &inode, NULL))
		return 0;
	ext4_inode_set_extra_isize(&inode, EXT4_EXTRA_ISIZE, NULL);
	rc = is_resize ? make_resize(plan, &inode)
		       : fill_inode(plan, number, &inode, err);
	if (!rc && ext4_has_checksums(&plan->format))
		ext4_inode_update_checksum(&inode, number, plan->seed, NULL);
	return rc;
}

/* Block `index` of all tables, counted without what lies between them. */
int ext4_make_inode_block(const void *context, uint64_t index, uint8_t *block,
			  struct error *err)
{
	const struct ext4_plan *plan = context;
	uint32_t number = (uint32_t)index * plan->format.inodes_in_block + 1;
	int rc = 0;

	memset(block, 0, plan->format.block_size);
	for (uint32_t i = 0; !rc && i < plan->format.inodes_in_block;
	     i++, number++)
		if (number <= plan->last_inode)
			rc = make_inode(plan, number,
					block + i * plan->format.inode_size,
					err);
	return rc;
}
