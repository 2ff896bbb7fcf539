/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From a node to its extents.
 *
 * A node's blocks have flat numbers in a row. Its extents are what is left
 * of that row when it is cut wherever the file has a hole, the disk has
 * metadata in between, or an extent is full. They are computed when they are
 * needed; only a file with more than the four that fit in its inode keeps
 * them, under a tree filled from the left:
 *
 *   inode:  index index ...              depth 2
 *             |
 *   level 1:  index x 340 ...
 *             |
 *   leaves:   extent x 340 ...
 */
#include <assert.h>
#include <errno.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/plan.h"

enum {
	IN_ROOT = 4,
};

/* How many a block of a tree holds. */
static uint32_t in_node(const struct ext4_plan *plan)
{
	return (plan->format.block_size - EXT4_EXTENT_HEADER_SIZEOF) /
	       EXT4_EXTENT_SIZEOF;
}

/* The next row of file blocks that hold data, neighbouring pieces as one. */
static bool next_file_run(struct ext4_walk *walk, struct ext4_file_run *run)
{
	const struct tree_node *node = walk->node;
	const struct tree_content *content = &node->file;
	uint32_t block_size = walk->geometry->format.block_size;
	bool is_file = S_ISREG(node->mode);
	uint64_t end;

	if (ext4_is_inline(&walk->geometry->format, node))
		return false;
	if (!is_file || !content->region || !content->nr_pieces) {
		*run = (struct ext4_file_run){
			0, ext4_node_blocks(&walk->geometry->format, node)
		};
		return !walk->next_piece++ && run->length;
	}
	if (walk->next_piece == content->nr_pieces)
		return false;
	run->file_block = content->pieces[walk->next_piece].offset / block_size;
	end = run->file_block;
	while (walk->next_piece < content->nr_pieces) {
		const struct tree_piece *piece =
		    &content->pieces[walk->next_piece];

		if (piece->offset / block_size > end)
			break;
		end = div_up(piece->offset + piece->length, block_size);
		walk->next_piece++;
	}
	run->length = end - run->file_block;
	return true;
}

void ext4_walk_start(struct ext4_walk *walk,
		     const struct ext4_geometry *geometry,
		     const struct tree_node *node, uint64_t flat)
{
	*walk = (struct ext4_walk){
		.geometry = geometry,
		.node = node,
		.flat = flat,
	};
}

/* The run of the disk that holds walk->flat. */
static const struct ext4_run *disk_run(struct ext4_walk *walk)
{
	if (!walk->run)
		walk->run = ext4_find_run(walk->geometry, walk->flat);
	else if (walk->flat >= walk->run->flat + walk->run->length)
		walk->run++;
	return walk->run;
}

bool ext4_walk_next(struct ext4_walk *walk, struct ext4_extent_range *extent)
{
	const struct ext4_run *run;
	uint64_t length;

	if (!walk->left.length && !next_file_run(walk, &walk->left))
		return false;
	run = disk_run(walk);
	length = min_u64(walk->left.length, EXT4_EXTENT_MAX_LENGTH);
	length = min_u64(length, run->flat + run->length - walk->flat);
	extent->file_block = (uint32_t)walk->left.file_block;
	extent->length = (uint32_t)length;
	extent->block = run->block + (walk->flat - run->flat);
	walk->flat += length;
	walk->left.file_block += length;
	walk->left.length -= length;
	return true;
}

/* How many nodes each level of the tree has, the leaves first. */
static int plan_levels(const struct ext4_plan *plan,
		       struct ext4_extent_tree *tree, struct error *err)
{
	uint64_t nodes = tree->nr_extents;

	while (nodes > IN_ROOT) {
		if (tree->depth == EXT4_TREE_DEPTH_MAX)
			return fail(err, EFBIG, "too many extents in a file");
		nodes = div_up(nodes, in_node(plan));
		tree->depth++;
		tree->level[tree->depth] = tree->level[tree->depth - 1] + nodes;
	}
	return 0;
}

int ext4_plan_extents(struct ext4_plan *plan, uint32_t inode, struct error *err)
{
	struct ext4_extent_tree tree = { .inode = inode };
	struct tree_node *node = plan->nodes[inode];
	VEC(struct ext4_extent_range) extents = { 0 };
	struct ext4_extent_range extent;
	struct ext4_walk walk;
	uint32_t count = 0;
	int rc;

	ext4_walk_start(&walk, &plan->geometry, node, plan->first[inode]);
	while (count <= IN_ROOT && ext4_walk_next(&walk, &extent))
		count++;
	if (count <= IN_ROOT)
		return 0;
	ext4_walk_start(&walk, &plan->geometry, node, plan->first[inode]);
	while (ext4_walk_next(&walk, &extent))
		if (vec_push(&extents, extent)) {
			rc = fail_memory(err);
			goto failed;
		}
	vec_trim(&extents);
	tree.extents = extents.items;
	tree.nr_extents = (uint32_t)extents.count;
	tree.first = plan->nr_tree_blocks;
	rc = plan_levels(plan, &tree, err);
	if (rc)
		goto failed;
	if (vec_push(&plan->trees, tree)) {
		rc = fail_memory(err);
		goto failed;
	}
	plan->nr_tree_blocks += tree.level[tree.depth];
	return 0;
failed:
	vec_done(&extents);
	return rc;
}

const struct ext4_extent_tree *ext4_tree_of(const struct ext4_plan *plan,
					    uint32_t inode)
{
	size_t low = 0, high = plan->trees.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (plan->trees.items[middle].inode < inode)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < plan->trees.count && plan->trees.items[low].inode == inode)
		return &plan->trees.items[low];
	return NULL;
}

static void set_leaf(struct ext4_extent *leaf,
		     const struct ext4_extent_range *extent)
{
	ext4_extent_set_block(leaf, extent->file_block);
	ext4_extent_set_len(leaf, (uint16_t)extent->length);
	ext4_extent_set_start(leaf, extent->block);
}

/* An index to the node `child` of `level`, counted from 0 within it. */
static void set_index(struct ext4_extent_index *index,
		      const struct ext4_plan *plan,
		      const struct ext4_extent_tree *tree, uint32_t level,
		      uint64_t child)
{
	uint64_t block =
	    ext4_trees_start(plan) + tree->first + tree->level[level] + child;
	uint64_t extent = child;

	for (uint32_t i = 0; i <= level; i++)
		extent *= in_node(plan);
	ext4_extent_index_set_block(index, tree->extents[extent].file_block);
	ext4_extent_index_set_leaf(index,
				   ext4_block_of(&plan->geometry, block));
}

static void set_header(struct ext4_extent_header *header, uint64_t entries,
		       uint32_t max, uint32_t depth)
{
	ext4_extent_header_init(header);
	ext4_extent_header_set_entries(header, (uint16_t)entries);
	ext4_extent_header_set_max(header, (uint16_t)max);
	ext4_extent_header_set_depth(header, (uint16_t)depth);
}

/* Nodes of a level; the leaves are level 0. */
static uint64_t level_nodes(const struct ext4_extent_tree *tree, uint32_t level)
{
	return tree->level[level + 1] - tree->level[level];
}

void ext4_make_extent_root(const struct ext4_plan *plan, uint32_t inode,
			   struct ext4_extent_root *root)
{
	const struct ext4_extent_tree *tree = ext4_tree_of(plan, inode);
	struct ext4_extent_header *header = ext4_extent_root_edit_header(root);
	struct ext4_extent_root_entries *entries =
	    ext4_extent_root_edit_entries(root);
	struct ext4_extent_range extent;
	struct ext4_walk walk;
	uint64_t count = 0;

	if (tree) {
		uint32_t top = tree->depth - 1;

		for (; count < level_nodes(tree, top); count++)
			set_index(ext4_extent_root_entries_edit_indexes(
				      entries, count, NULL),
				  plan, tree, top, count);
		set_header(header, count, IN_ROOT, tree->depth);
		return;
	}
	ext4_walk_start(&walk, &plan->geometry, plan->nodes[inode],
			plan->first[inode]);
	while (ext4_walk_next(&walk, &extent))
		set_leaf(ext4_extent_root_entries_edit_leaves(entries, count++,
							      NULL),
			 &extent);
	set_header(header, count, IN_ROOT, 0);
}

/* The tree that holds the tree block `index` of the plan. */
static const struct ext4_extent_tree *tree_at(const struct ext4_plan *plan,
					      uint64_t index)
{
	size_t low = 0, high = plan->trees.count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (plan->trees.items[middle].first <= index)
			low = middle;
		else
			high = middle;
	}
	return &plan->trees.items[low];
}

int ext4_make_tree_block(const void *context, uint64_t index, uint8_t *block,
			 struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_extent_tree *tree = tree_at(plan, index);
	struct mspan bytes = mspan_of(block, plan->format.block_size);
	uint64_t node = index - tree->first, below, first, count;
	uint64_t at = EXT4_EXTENT_HEADER_SIZEOF;
	struct ext4_extent_header *header =
	    ext4_extent_header_edit_at(bytes, 0);
	struct ext4_extent_block_edit whole;
	uint32_t level = 0;

	(void)err;
	assert(header); /* a block is larger */
	memset(block, 0, plan->format.block_size);
	while (node >= tree->level[level + 1])
		level++;
	node -= tree->level[level];
	below = level ? level_nodes(tree, level - 1) : tree->nr_extents;
	first = node * in_node(plan);
	count = min_u64(in_node(plan), below - first);
	set_header(header, count, in_node(plan), level);
	for (uint64_t i = first; i < first + count; i++) {
		if (level)
			set_index(ext4_extent_index_edit_at(bytes, at), plan,
				  tree, level - 1, i);
		else
			set_leaf(ext4_extent_edit_at(bytes, at),
				 &tree->extents[i]);
		at += EXT4_EXTENT_SIZEOF;
	}
	if (ext4_has_checksums(&plan->format) &&
	    !ext4_extent_block_edit_at(bytes, 0, plan->format.block_size,
				       &whole, NULL))
		ext4_extent_block_update_checksum(
		    &whole, ext4_inode_seed(plan, tree->inode), NULL);
	return 0;
}
