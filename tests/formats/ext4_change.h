/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_FORMATS_EXT4_CHANGE_H
#define TESTS_FORMATS_EXT4_CHANGE_H

/*
 * Changes a value of each kind of metadata that an image has, and its checksum
 * with the function that was made from its declaration. Each checksum must be
 * wrong in between. What is changed is nothing that e2fsck minds.
 */
#include "tests/formats/ext4_image.h"

struct changes {
	const struct volume *v;
	unsigned count;
	bool has_node, has_names, has_tree, has_inode, has_xattrs;
};

/* `before` of the update, `after` it; 0 where all is well. */
static int changed(struct changes *c, const char *what, int before, int after)
{
	if (c->v->has_csum && (before != -74 || after))
		return values_bad(c->v->out, "%s: %d, then %d", what, before,
				  after);
	fprintf(c->v->out, "changed=%s\n", what);
	c->count++;
	return 0;
}

static int change_super(struct changes *c)
{
	struct ext4_superblock *super =
	    ext4_superblock_edit_at(c->v->change, EXT4_ROOT_OFFSET);
	int before;

	if (!super ||
	    ext4_superblock_put_volume_name(super, span_of("changed", 7)))
		return 1;
	ext4_superblock_set_mnt_count(super, 7);
	if (!c->v->has_csum)
		return changed(c, "superblock", 0, 0);
	before = ext4_superblock_verify_checksum(super);
	ext4_superblock_update_checksum(super);
	return changed(c, "superblock", before,
		       ext4_superblock_verify_checksum(super));
}

static int update_old_group(struct changes *c, uint64_t offset)
{
	const struct volume *v = c->v;
	struct ext4_group_descriptor_crc16_edit g;
	struct field_error error;
	uint16_t crc = uuid_crc16(v);
	int before;

	if (ext4_group_descriptor_crc16_edit_at(
		v->change, offset, (uint16_t)v->desc_size, &g, &error))
		return volume_bad_field(v, &error);
	before = ext4_group_descriptor_crc16_verify_checksum(&g.read, crc, 0,
							     &error);
	ext4_group_descriptor_crc16_update_checksum(&g, crc, 0, &error);
	if (before != -74)
		return values_bad(v->out, "a changed group: %d", before);
	return changed(c, "group", before,
		       ext4_group_descriptor_crc16_verify_checksum(&g.read, crc,
								   0, &error));
}

static int change_group(struct changes *c)
{
	const struct volume *v = c->v;
	uint64_t offset = descriptor_block(v, 0) * v->block_size;
	struct ext4_group_descriptor_edit g;
	struct field_error error;
	int before;

	if (ext4_group_descriptor_edit_at(v->change, offset,
					  (uint16_t)v->desc_size, &g, &error))
		return volume_bad_field(v, &error);
	if (!v->has_csum && !v->has_old_csum)
		return 0;
	ext4_group_descriptor_set_flags(&g,
					ext4_group_descriptor_flags(&g.read) ^
					    EXT4_GROUP_FLAGS_INODE_ZEROED);
	if (v->has_old_csum)
		return update_old_group(c, offset);
	before =
	    ext4_group_descriptor_verify_checksum(&g.read, v->seed, 0, &error);
	ext4_group_descriptor_update_checksum(&g, v->seed, 0, &error);
	return changed(
	    c, "group", before,
	    ext4_group_descriptor_verify_checksum(&g.read, v->seed, 0, &error));
}

static int change_mmp(struct changes *c)
{
	const struct volume *v = c->v;
	struct ext4_mmp *mmp;
	struct field_error error;
	uint64_t offset;
	int before;

	if (!(v->incompat & EXT4_INCOMPAT_MMP))
		return 0;
	if (ext4_superblock_mmp_block_target(v->super, v->block_size, &offset,
					     &error))
		return volume_bad_field(v, &error);
	mmp = ext4_mmp_edit_at(v->change, offset);
	if (!mmp)
		return values_bad(v->out, "no MMP block");
	ext4_mmp_set_check_interval(mmp, 9);
	if (!v->has_csum)
		return changed(c, "MMP", 0, 0);
	before = ext4_mmp_verify_checksum(mmp, v->seed);
	ext4_mmp_update_checksum(mmp, v->seed);
	return changed(c, "MMP", before,
		       ext4_mmp_verify_checksum(mmp, v->seed));
}

static int change_inode(struct changes *c, uint32_t number)
{
	const struct volume *v = c->v;
	struct ext4_inode_edit inode;
	struct field_error error;
	uint64_t offset;
	int before, rc;

	if (inode_offset(v, number, &offset))
		return 1;
	if (ext4_inode_edit_at(v->change, offset, (uint16_t)v->inode_size,
			       &inode, &error))
		return volume_bad_field(v, &error);
	ext4_inode_set_uid(&inode, 0x12345678, &error);
	ext4_inode_set_mtime(&inode, 1234567890);
	rc = v->inode_size > EXT4_GOOD_OLD_INODE_SIZE
		 ? ext4_inode_set_mtime_extra(&inode, 2000000001, &error)
		 : 0;
	if (rc)
		return volume_bad_field(v, &error);
	if (!v->has_csum)
		return changed(c, "inode", 0, 0);
	before =
	    ext4_inode_verify_checksum(&inode.read, number, v->seed, &error);
	ext4_inode_update_checksum(&inode, number, v->seed, &error);
	return changed(
	    c, "inode", before,
	    ext4_inode_verify_checksum(&inode.read, number, v->seed, &error));
}

static int change_xattrs(struct changes *c, uint64_t number)
{
	const struct volume *v = c->v;
	struct ext4_xattr_block_edit block;
	struct field_error error;
	int before;

	if (ext4_xattr_block_edit_at(v->change, number * v->block_size,
				     (uint32_t)v->block_size, &block, &error) ||
	    ext4_xattr_block_set_reserved(&block, 2, 5, &error))
		return volume_bad_field(v, &error);
	if (!v->has_csum)
		return changed(c, "attributes", 0, 0);
	before = ext4_xattr_block_verify_checksum(&block.read, number, v->seed,
						  &error);
	ext4_xattr_block_update_checksum(&block, number, v->seed, &error);
	return changed(c, "attributes", before,
		       ext4_xattr_block_verify_checksum(&block.read, number,
							v->seed, &error));
}

struct change_at {
	struct changes *c;
	uint32_t seed;
	bool is_directory, is_index;
};

static int change_node(const struct change_at *at, uint64_t number)
{
	const struct volume *v = at->c->v;
	struct ext4_extent_block_edit node;
	struct field_error error;
	int before;

	if (ext4_extent_block_edit_at(v->change, number * v->block_size,
				      (uint32_t)v->block_size, &node, &error))
		return volume_bad_field(v, &error);
	ext4_extent_header_set_generation(ext4_extent_block_edit_header(&node),
					  77);
	at->c->has_node = true;
	if (!v->has_csum)
		return changed(at->c, "extents", 0, 0);
	before =
	    ext4_extent_block_verify_checksum(&node.read, at->seed, &error);
	ext4_extent_block_update_checksum(&node, at->seed, &error);
	return changed(
	    at->c, "extents", before,
	    ext4_extent_block_verify_checksum(&node.read, at->seed, &error));
}

static int change_tree(const struct change_at *at, uint64_t number)
{
	const struct volume *v = at->c->v;
	struct ext4_htree_root_block_edit root;
	struct field_error error;
	int before;

	if (ext4_htree_root_block_edit_at(v->change, number * v->block_size,
					  (uint32_t)v->block_size, &root,
					  &error))
		return volume_bad_field(v, &error);
	ext4_htree_root_info_set_unused_flags(
	    ext4_htree_root_edit_info(ext4_htree_root_block_edit_head(&root)),
	    2);
	at->c->has_tree = true;
	if (!v->has_csum)
		return changed(at->c, "hash tree", 0, 0);
	before =
	    ext4_htree_root_block_verify_checksum(&root.read, at->seed, &error);
	ext4_htree_root_block_update_checksum(&root, at->seed, &error);
	return changed(at->c, "hash tree", before,
		       ext4_htree_root_block_verify_checksum(&root.read,
							     at->seed, &error));
}

/* The first name that begins with a small letter gets a capital. */
static bool change_name(struct mspan bytes)
{
	struct ext4_dir_entry_edit_iterator it =
	    ext4_dir_entry_edit_iterate(bytes);
	struct ext4_dir_entry_edit entry;
	struct mspan name;

	while (ext4_dir_entry_edit_iterator_next(&it, &entry, NULL) > 0) {
		if (!ext4_dir_entry_head_inode(
			ext4_dir_entry_head(&entry.read)) ||
		    ext4_dir_entry_edit_name_bytes(&entry, &name, NULL) ||
		    !name.size || name.data[0] < 'a' || name.data[0] > 'z')
			continue;
		name.data[0] = (uint8_t)(name.data[0] - 'a' + 'A');
		return true;
	}
	return false;
}

static int change_names(const struct change_at *at, uint64_t number)
{
	const struct volume *v = at->c->v;
	struct mspan bytes =
	    mspan_of(v->change.data + number * v->block_size, v->block_size);
	struct ext4_dir_block_edit block;
	struct field_error error;
	int before;

	if (!change_name(bytes))
		return 0;
	at->c->has_names = true;
	if (!v->has_csum)
		return changed(at->c, "names", 0, 0);
	if (ext4_dir_block_edit_at(bytes, 0, (uint32_t)v->block_size, &block,
				   &error))
		return volume_bad_field(v, &error);
	before = ext4_dir_block_verify_checksum(&block.read, at->seed, &error);
	ext4_dir_block_update_checksum(&block, at->seed, &error);
	return changed(
	    at->c, "names", before,
	    ext4_dir_block_verify_checksum(&block.read, at->seed, &error));
}

static int change_run(const struct file_run *run, void *context)
{
	const struct change_at *at = context;
	struct changes *c = at->c;
	struct span bytes;

	if (!block_bytes(c->v, run->physical, &bytes))
		return volume_bad(c->v, "no block", run->physical);
	if (run->level && !c->has_node)
		return change_node(at, run->physical);
	if (run->level || run->logical || !at->is_directory)
		return 0;
	if (at->is_index && !c->has_tree)
		return change_tree(at, run->physical);
	return c->has_names || at->is_index ? 0
					    : change_names(at, run->physical);
}

static int change_in(const struct volume *v, uint32_t number,
		     const struct ext4_inode *inode, void *context)
{
	struct change_at at = {
		.c = context,
		.seed = inode_seed(v, number, inode),
		.is_directory = S_ISDIR(ext4_inode_mode(inode)),
		.is_index = ext4_inode_flags(inode) & EXT4_INODE_FLAGS_INDEX,
	};
	struct changes *c = context;
	uint64_t acl = ext4_inode_file_acl(inode);
	int rc = 0;

	if (acl && !c->has_xattrs)
		rc = change_xattrs(c, acl);
	c->has_xattrs |= acl != 0;
	if (rc || (number < EXT4_FIRST_INODE && number != EXT4_ROOT_INODE))
		return rc;
	if (ext4_inode_flags(inode) & EXT4_INODE_FLAGS_EXTENTS ||
	    at.is_directory)
		rc = file_walk(v, inode, change_run, &at);
	if (rc || c->has_inode || !S_ISREG(ext4_inode_mode(inode)) ||
	    ext4_inode_flags(inode) & EXT4_INODE_FLAGS_EA_INODE ||
	    number == ext4_superblock_orphan_file_inum(v->super))
		return rc;
	c->has_inode = true;
	return change_inode(c, number);
}

static int change_all(const struct volume *v)
{
	struct changes c = { .v = v };
	int rc = change_super(&c);

	if (!rc)
		rc = change_group(&c);
	if (!rc)
		rc = change_mmp(&c);
	return rc ? rc : each_inode(v, change_in, &c);
}

#endif
