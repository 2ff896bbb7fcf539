/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the kernel asks of an index is in fs/ext4/namei.c: dx_probe (limits are
 * exact), ext4_htree_next_block (odd hashes), dx_node_limit (room for a tail).
 */
#include "runtime/ext4/htree.h"

#include <assert.h>
#include <errno.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/hash.h"
#include "runtime/ext4/plan.h"

enum {
	DEPTH_MAX = 1,	     /* without large_dir */
	DEPTH_MAX_LARGE = 2, /* the kernel's EXT4_HTREE_LEVEL less the root */
	FULL_PERCENT = 80,   /* of a leaf */
	AHEAD = 16,	     /* names, while hashing */
	RADIX_BITS = 8,
	RADIX = 1 << RADIX_BITS,
	HASH_SHIFT = 32, /* in a key; the place of the name is below */
};

bool ext4_is_hashed(const struct ext4_format *format,
		    const struct tree_node *node)
{
	return format->compat & EXT4_COMPAT_DIR_INDEX &&
	       node_is_directory(node) && node->size > format->block_size;
}

/* ---------------------------------------------------------------- order --- */

static struct ext4_hash_key hash_key(const struct ext4_plan *plan)
{
	/* super.c says so, too */
	return ext4_hash_key_of(plan->hash_seed, true);
}

/* Names' hashes are as good as random: all bytes of them are worth a pass.
 * Equal ones stay in the order of names. */
static void sort_keys(uint64_t *keys, uint64_t *spare, uint32_t count)
{
	for (uint32_t shift = HASH_SHIFT; shift < 64; shift += RADIX_BITS) {
		uint32_t place[RADIX] = { 0 }, next = 0;
		uint64_t *sorted = spare;

		for (uint32_t i = 0; i < count; i++)
			place[keys[i] >> shift & (RADIX - 1)]++;
		for (uint32_t i = 0; i < RADIX; i++) {
			uint32_t here = place[i];

			place[i] = next;
			next += here;
		}
		for (uint32_t i = 0; i < count; i++)
			sorted[place[keys[i] >> shift & (RADIX - 1)]++] =
			    keys[i];
		spare = keys;
		keys = sorted;
	}
}

/* The places of `entries` by hash, then by name; NULL: no memory. */
static uint32_t *find_order(const struct ext4_plan *plan,
			    const struct tree_entry *entries, uint32_t count)
{
	struct ext4_hash_key key = hash_key(plan);
	AUTOFREE uint64_t *keys = reallocarray(NULL, count, 2 * sizeof *keys);
	uint32_t *order = reallocarray(NULL, count, sizeof *order);

	if (!keys || !order) {
		free(order);
		return NULL;
	}
	for (uint32_t i = 0; i < count; i++) {
		uint32_t ahead = i + AHEAD < count ? i + AHEAD : i;
		uint32_t hash;

		/* names lie in the order of the source, and waiting for memory
		 * took four times what the hash takes */
		__builtin_prefetch(entries[ahead].name);
		hash = ext4_half_md4(&key, entries[i].name,
				     entries[i].name_length);
		keys[i] = (uint64_t)hash << HASH_SHIFT | i;
	}
	sort_keys(keys, keys + count, count);
	for (uint32_t i = 0; i < count; i++)
		order[i] = (uint32_t)keys[i];
	return order;
}

/* --------------------------------------------------------------- levels --- */

static uint32_t tail_size(const struct ext4_format *format)
{
	return ext4_has_checksums(format) ? EXT4_HTREE_ENTRY_SIZEOF : 0;
}

/* Where a block's index begins. */
static uint32_t index_at(bool is_root)
{
	return is_root ? EXT4_HTREE_ROOT_LIMITS_OFFSET
		       : EXT4_HTREE_NODE_LIMITS_OFFSET;
}

/* How many a block's index holds. */
static uint32_t limit(const struct ext4_format *format, bool is_root)
{
	return (format->block_size - tail_size(format) - index_at(is_root)) /
	       EXT4_HTREE_ENTRY_SIZEOF;
}

/* Blocks of a level; the leaves are level 0. */
static uint32_t level_blocks(const struct ext4_format *format,
			     const struct ext4_htree *htree, uint32_t level)
{
	uint32_t blocks = htree->nr_leaves;

	while (level--)
		blocks = (uint32_t)div_up(blocks, limit(format, false));
	return blocks;
}

/* Which block of `level` is the first below the block `above` of the next
 * level; `above` may be one past the last. The root is above all. */
static uint32_t first_below(const struct ext4_format *format,
			    const struct ext4_htree *htree, uint32_t level,
			    uint32_t above)
{
	uint64_t blocks = level_blocks(format, htree, level);

	if (level == htree->depth)
		return above ? (uint32_t)blocks : 0;
	return (uint32_t)(above * blocks /
			  level_blocks(format, htree, level + 1));
}

static uint32_t level_start(const struct ext4_format *format,
			    const struct ext4_htree *htree, uint32_t level)
{
	uint32_t start = 1;

	while (level--)
		start += level_blocks(format, htree, level);
	return start;
}

/* ------------------------------------------------------------- planning --- */

static int plan_leaves(struct ext4_plan *plan, struct ext4_htree *htree,
		       struct error *err)
{
	uint32_t count, used = UINT32_MAX;
	const struct tree_entry *entries =
	    ext4_entries(plan, plan->nodes[htree->inode], &count);
	uint32_t full = ext4_dir_room(&plan->format) * FULL_PERCENT / 100;

	for (uint32_t i = 0; i < count; i++) {
		uint32_t size =
		    ext4_dir_entry_size(entries[htree->order[i]].name_length);
		struct ext4_dir_slice leaf = { htree->inode, i };

		if (used > full - size) {
			if (vec_push(&plan->dir_blocks, leaf))
				return fail_memory(err);
			htree->nr_leaves++;
			used = 0;
		}
		used += size;
	}
	return 0;
}

static int plan_nodes(struct ext4_plan *plan, struct ext4_htree *htree,
		      struct error *err)
{
	struct ext4_format *format = &plan->format;
	struct ext4_dir_slice node = { htree->inode, 0 };
	uint32_t blocks = htree->nr_leaves;

	while (blocks > limit(format, true)) {
		htree->depth++;
		blocks = level_blocks(format, htree, htree->depth);
		for (uint32_t i = 0; i < blocks; i++)
			if (vec_push(&plan->dir_blocks, node))
				return fail_memory(err);
	}
	if (htree->depth > DEPTH_MAX_LARGE)
		return fail(err, EFBIG,
			    "a directory with more names than ext4 can index");
	if (htree->depth <= DEPTH_MAX)
		return 0;
	format->incompat |=
	    format->incompat_if_needed & EXT4_INCOMPAT_LARGE_DIR;
	if (format->incompat & EXT4_INCOMPAT_LARGE_DIR)
		return 0;
	return fail(err, EFBIG,
		    "a directory with so many names needs ext4's large_dir, "
		    "which this profile leaves out");
}

static int plan_blocks(struct ext4_plan *plan, struct ext4_htree *htree,
		       struct error *err)
{
	struct ext4_dir_slice root = { htree->inode, 0 };
	int rc;

	if (vec_push(&plan->dir_blocks, root))
		return fail_memory(err);
	rc = plan_leaves(plan, htree, err);
	return rc ? rc : plan_nodes(plan, htree, err);
}

int ext4_plan_htree(struct ext4_plan *plan, uint32_t inode, struct error *err)
{
	struct tree_node *directory = plan->nodes[inode];
	struct ext4_htree htree = { .inode = inode,
				    .first = plan->dir_blocks.count };
	uint32_t count;
	const struct tree_entry *entries =
	    ext4_entries(plan, directory, &count);
	int rc;

	htree.order = find_order(plan, entries, count);
	if (!htree.order || vec_push(&plan->htrees, htree)) {
		free(htree.order);
		return fail_memory(err);
	}
	rc =
	    plan_blocks(plan, &plan->htrees.items[plan->htrees.count - 1], err);
	directory->size =
	    (plan->dir_blocks.count - htree.first) * plan->format.block_size;
	return rc;
}

void ext4_forget_htrees(struct ext4_plan *plan)
{
	vec_each (&plan->htrees, htree)
		free(htree->order);
	vec_done(&plan->htrees);
}

const struct ext4_htree *ext4_htree_of(const struct ext4_plan *plan,
				       uint32_t inode)
{
	size_t low = 0, high = plan->htrees.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (plan->htrees.items[middle].inode < inode)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < plan->htrees.count && plan->htrees.items[low].inode == inode)
		return &plan->htrees.items[low];
	return NULL;
}

/* --------------------------------------------------------------- blocks --- */

/* What the index says of a leaf: the hash that it begins with, odd where the
 * leaf before ends with the same. */
static uint32_t leaf_hash(const struct ext4_plan *plan,
			  const struct ext4_htree *htree, uint32_t leaf)
{
	struct ext4_hash_key key = hash_key(plan);
	uint32_t count, hash[2];
	const struct tree_entry *entries =
	    ext4_entries(plan, plan->nodes[htree->inode], &count);
	uint32_t first =
	    plan->dir_blocks.items[htree->first + 1 + leaf].first_entry;

	for (uint32_t i = 0; i < 2; i++) {
		const struct tree_entry *entry =
		    &entries[htree->order[first - i]];

		hash[i] = ext4_half_md4(&key, entry->name, entry->name_length);
	}
	return hash[0] | (hash[0] == hash[1]);
}

/* The index of a block over the blocks [first, end) of `level`. */
static void put_index(const struct ext4_plan *plan,
		      const struct ext4_htree *htree, uint32_t level,
		      uint32_t first, uint32_t end, bool is_root,
		      struct mspan block)
{
	const struct ext4_format *format = &plan->format;
	uint32_t start = level_start(format, htree, level);
	uint64_t at = index_at(is_root);
	struct ext4_htree_limits *limits = ext4_htree_limits_edit_at(block, at);

	for (uint32_t i = first; i < end; i++) {
		struct ext4_htree_entry *entry =
		    ext4_htree_entry_edit_at(block, at);
		uint32_t leaf = i;

		ext4_htree_entry_set_block(entry, start + i);
		if (i > first) { /* the first one's place is the limits' */
			for (uint32_t k = level; k; k--)
				leaf = first_below(format, htree, k - 1, leaf);
			ext4_htree_entry_set_hash(entry,
						  leaf_hash(plan, htree, leaf));
		}
		at += EXT4_HTREE_ENTRY_SIZEOF;
	}
	ext4_htree_limits_set_limit(limits, (uint16_t)limit(format, is_root));
	ext4_htree_limits_set_count(limits, (uint16_t)(end - first));
}

static void put_dot(struct ext4_dir_entry_head *head, uint32_t inode,
		    uint8_t name_length, uint32_t length)
{
	ext4_dir_entry_head_set_inode(head, inode);
	ext4_dir_entry_head_set_name_len(head, name_length);
	ext4_dir_entry_head_set_rec_len(head, (uint16_t)length);
	ext4_dir_entry_head_set_file_type(head, EXT4_FILE_TYPE_DIRECTORY);
}

/* ".." spans all that follows, so that the index is slack to who does not know
 * it. */
static void put_dots(const struct ext4_plan *plan,
		     const struct tree_node *directory,
		     struct ext4_htree_root *root)
{
	put_dot(ext4_htree_root_edit_dot(root), directory->number, 1,
		EXT4_HTREE_ROOT_DOTDOT_OFFSET);
	ext4_htree_root_put_dot_name(root, span_of(".", 1));
	put_dot(ext4_htree_root_edit_dotdot(root),
		directory->directory.parent->number, 2,
		plan->format.block_size - EXT4_HTREE_ROOT_DOTDOT_OFFSET);
	ext4_htree_root_put_dotdot_name(root, span_of("..", 2));
}

static void make_root(const struct ext4_plan *plan,
		      const struct ext4_htree *htree, struct mspan block)
{
	struct ext4_htree_root *root = ext4_htree_root_edit_at(block, 0);
	struct ext4_htree_root_info *info = ext4_htree_root_edit_info(root);
	uint32_t level = htree->depth;
	struct ext4_htree_root_block_edit whole;

	put_dots(plan, plan->nodes[htree->inode], root);
	ext4_htree_root_info_init(info);
	ext4_htree_root_info_set_hash_version(info, EXT4_HASH_VERSION_HALF_MD4);
	ext4_htree_root_info_set_indirect_levels(info, (uint8_t)level);
	put_index(plan, htree, level, 0,
		  level_blocks(&plan->format, htree, level), true, block);
	if (tail_size(&plan->format) &&
	    !ext4_htree_root_block_edit_at(block, 0, plan->format.block_size,
					   &whole, NULL))
		ext4_htree_root_block_update_checksum(
		    &whole, ext4_inode_seed(plan, htree->inode), NULL);
}

static void make_node(const struct ext4_plan *plan,
		      const struct ext4_htree *htree, uint32_t level,
		      uint32_t index, struct mspan block)
{
	const struct ext4_format *format = &plan->format;
	struct ext4_htree_node *node = ext4_htree_node_edit_at(block, 0);
	struct ext4_htree_node_block_edit whole;

	ext4_dir_entry_head_set_rec_len(ext4_htree_node_edit_fake(node),
					(uint16_t)format->block_size);
	put_index(plan, htree, level - 1,
		  first_below(format, htree, level - 1, index),
		  first_below(format, htree, level - 1, index + 1), false,
		  block);
	if (tail_size(format) &&
	    !ext4_htree_node_block_edit_at(block, 0, format->block_size, &whole,
					   NULL))
		ext4_htree_node_block_update_checksum(
		    &whole, ext4_inode_seed(plan, htree->inode), NULL);
}

void ext4_make_htree_block(const struct ext4_plan *plan,
			   const struct ext4_htree *htree, uint64_t file_block,
			   struct mspan block)
{
	uint32_t level = 1;

	if (!file_block) {
		make_root(plan, htree, block);
		return;
	}
	while (file_block >= level_start(&plan->format, htree, level + 1))
		level++;
	file_block -= level_start(&plan->format, htree, level);
	make_node(plan, htree, level, (uint32_t)file_block, block);
}
