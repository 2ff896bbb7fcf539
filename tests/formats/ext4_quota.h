/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_FORMATS_EXT4_QUOTA_H
#define TESTS_FORMATS_EXT4_QUOTA_H

/* The quota files of an ext4 image through quota.struct: every entry, as
 * debugfs' list_quota shows them. */
#include "generated/quota.h"
#include "tests/formats/ext4_image.h"

struct quota {
	const struct volume *v;
	const char *kind;
	struct ext4_inode inode;
	unsigned left; /* blocks: what is round has no end */
};

static bool quota_block(const struct quota *q, uint32_t block,
			struct span *bytes)
{
	uint64_t offset = (uint64_t)block * QUOTA_BLOCK_SIZE, number;
	uint64_t size = q->v->block_size;

	if (!file_block(q->v, &q->inode, offset / size, &number, bytes) ||
	    !span_has(*bytes, offset % size, QUOTA_BLOCK_SIZE))
		return false;
	*bytes = span_of(bytes->data + offset % size, QUOTA_BLOCK_SIZE);
	return true;
}

static int print_quota_leaf(const struct quota *q, struct span bytes,
			    uint32_t id)
{
	const struct quota_leaf *leaf = quota_leaf_at(bytes, 0);

	for (uint64_t i = 0; i < QUOTA_LEAF_ENTRIES_COUNT; i++) {
		const struct quota_entry *e = quota_leaf_entries(leaf, i, NULL);

		if (quota_entry_id(e) != id ||
		    (!id && !quota_entry_itime(e) && !quota_entry_curinodes(e)))
			continue;
		fprintf(q->v->out,
			"quota.%s=%u %" PRIu64 " %" PRIu64 " %" PRIu64
			" %" PRIu64 " %" PRIu64 " %" PRIu64 "\n",
			q->kind, id, quota_entry_curspace(e),
			quota_entry_bsoftlimit(e), quota_entry_bhardlimit(e),
			quota_entry_curinodes(e), quota_entry_isoftlimit(e),
			quota_entry_ihardlimit(e));
		return 0;
	}
	return values_bad(q->v->out, "no entry of %s %u", q->kind, id);
}

/* `id`: the bytes that led here. */
static int print_quota_tree(struct quota *q, unsigned depth, uint32_t block,
			    uint32_t id)
{
	const struct quota_tree_block *tree;
	struct span bytes;
	uint32_t below = 0;
	int rc = 0;

	if (!q->left-- || !quota_block(q, block, &bytes))
		return values_bad(q->v->out, "no block %u of a quota file",
				  block);
	if (depth == QUOTA_TREE_DEPTH)
		return print_quota_leaf(q, bytes, id);
	tree = quota_tree_block_at(bytes, 0);
	for (uint32_t i = 0; i < QUOTA_TREE_BLOCK_BLOCKS_COUNT && !rc; i++) {
		quota_tree_block_blocks(tree, i, &below, NULL);
		if (below)
			rc = print_quota_tree(q, depth + 1, below, id << 8 | i);
	}
	return rc;
}

static int print_quota(const struct volume *v, const char *kind,
		       uint32_t number, uint32_t magic)
{
	struct quota q = { .v = v, .kind = kind, .left = 4096 };
	const struct quota_header *header;
	struct span bytes;

	if (!number || !(v->ro_compat & EXT4_RO_COMPAT_QUOTA))
		return 0;
	if (inode_at(v, number, &q.inode))
		return 1;
	if (!quota_block(&q, 0, &bytes))
		return values_bad(v->out, "no quota file");
	header = quota_header_at(bytes, 0);
	if (quota_header_magic(header) != magic ||
	    quota_header_version(header) != QUOTA_HEADER_VERSION_DEFAULT)
		return values_bad(v->out, "no %s quota", kind);
	return print_quota_tree(&q, 0, QUOTA_TREE_BLOCK, 0);
}

static int print_quotas(const struct volume *v)
{
	const struct ext4_superblock *s = v->super;
	int rc = print_quota(v, "user", ext4_superblock_usr_quota_inum(s),
			     QUOTA_USER_MAGIC);

	if (!rc)
		rc = print_quota(v, "group", ext4_superblock_grp_quota_inum(s),
				 QUOTA_GROUP_MAGIC);
	if (!rc && v->ro_compat & EXT4_RO_COMPAT_PROJECT)
		rc =
		    print_quota(v, "project", ext4_superblock_prj_quota_inum(s),
				QUOTA_PROJECT_MAGIC);
	return rc;
}

#endif
