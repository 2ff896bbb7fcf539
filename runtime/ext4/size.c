/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The size of the filesystem, chosen when everything has its flat number. It
 * only decides where the rows of blocks are cut, and with that how many blocks
 * the extent trees take: so a size is tried, and grows by what is missing.
 */
#include "runtime/ext4/plan.h"

#include <errno.h>
#include <inttypes.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"

static const uint64_t GIB = 1 << 30;

enum {
	BYTES_PER_INODE = 16384, /* mke2fs's ratio */
	MIN_FREE_INODES = 1024,
	SHRINKS = 4, /* past the last group's start, and to its end */
};

void ext4_forget_trees(struct ext4_plan *plan)
{
	vec_each (&plan->trees, tree)
		free(tree->extents);
	plan->trees.count = 0;
	plan->nr_tree_blocks = 0;
}

/* Inodes with blocks in ascending flat order have few extents, but the rows
 * are cut by every group's metadata: count them for this geometry. */
static int plan_trees(struct ext4_plan *plan, struct error *err)
{
	ext4_forget_trees(plan);
	for (uint32_t i = EXT4_ROOT_INODE; i <= plan->last_inode; i++) {
		const struct tree_node *node = plan->nodes[i];
		int rc;

		if (!node || ext4_node_blocks(&plan->format, node) <= 4)
			continue;
		rc = ext4_plan_extents(plan, i, err);
		if (rc)
			return ext4_fail_node(plan, node, rc, err);
	}
	return 0;
}

/* As many inodes as the tree and the size ask for, or as were. */
static uint64_t choose_inodes(const struct ext4_plan *plan,
			      const struct ext4_options *options,
			      uint64_t nr_blocks)
{
	const struct ext4_format *format = &plan->format;
	uint64_t used = plan->last_inode;
	uint64_t by_size = nr_blocks / (BYTES_PER_INODE / format->block_size);
	uint64_t want = max_u64(by_size, used + used / 2 + MIN_FREE_INODES);

	if (options->nr_inodes)
		return max_u64(used, options->nr_inodes);
	/* from 64 TiB on there are not so many numbers */
	return max_u64(used,
		       min_u64(want, ext4_geometry_inodes(format, nr_blocks)));
}

/* What is tried. */
struct size {
	uint64_t nr_blocks;
	uint64_t inodes_per_group; /* 0: as many as it should have */
};

static uint64_t inodes_for(const struct ext4_plan *plan,
			   const struct ext4_options *options,
			   const struct size *size)
{
	if (size->inodes_per_group)
		return max_u64(plan->last_inode, options->nr_inodes);
	return choose_inodes(plan, options, size->nr_blocks);
}

/*
 * Geometry and extent trees for `size`. Stores in `missing` how many data
 * blocks are wanting for the tree and `free_blocks`; flat numbers past the
 * capacity have no place, so the trees are planned only where nothing is.
 */
static int try_size(struct ext4_plan *plan, const struct ext4_options *options,
		    const struct size *size, uint64_t free_blocks,
		    uint64_t *missing, struct error *err)
{
	uint64_t nr_blocks = size->nr_blocks, need;
	struct ext4_format format;
	int rc;

	ext4_geometry_done(&plan->geometry);
	ext4_plan_system(plan, nr_blocks);
	format = ext4_format_for_size(plan);
	rc = ext4_geometry_init(&plan->geometry, &format, nr_blocks,
				inodes_for(plan, options, size),
				size->inodes_per_group, err);
	if (rc)
		return rc;
	ext4_place_system(plan);
	need = ext4_trees_start(plan) + free_blocks;
	*missing = 0;
	if (need > plan->geometry.capacity) {
		*missing = need - plan->geometry.capacity;
		return 0;
	}
	rc = plan_trees(plan, err);
	if (rc)
		return rc;
	need += plan->nr_tree_blocks;
	if (need > plan->geometry.capacity)
		*missing = need - plan->geometry.capacity;
	return 0;
}

/* What statfs keeps back from f_bavail: the kernel's reserved clusters. */
static uint64_t kernel_reserve(uint64_t nr_blocks)
{
	return min_u64(nr_blocks / 50, 4096);
}

/* Lets `size` grow by what is missing for `free_blocks` until nothing is. */
static int grow(struct ext4_plan *plan, const struct ext4_options *options,
		struct size *size, uint64_t free_blocks, struct error *err)
{
	for (;;) {
		uint64_t missing = 0, spare = free_blocks;
		int rc;

		if (free_blocks)
			spare += kernel_reserve(size->nr_blocks);
		rc = try_size(plan, options, size, spare, &missing, err);
		if (rc && rc != -ENOSPC)
			return rc;
		if (!rc && !missing)
			break;
		if (rc)
			missing = 1;
		/* where the last group was too small to begin, begin it */
		size->nr_blocks =
		    max_u64(size->nr_blocks, plan->geometry.next_group) +
		    missing;
	}
	size->nr_blocks = plan->geometry.nr_blocks;
	return 0;
}

/* Blocks that the current geometry has more than `free_blocks`. */
static uint64_t excess(const struct ext4_plan *plan, uint64_t free_blocks)
{
	uint64_t used = ext4_trees_start(plan) + plan->nr_tree_blocks;
	uint64_t spare = plan->geometry.capacity - used;
	uint64_t kept =
	    free_blocks ? kernel_reserve(plan->geometry.nr_blocks) : 0;

	return spare > free_blocks + kept ? spare - free_blocks - kept : 0;
}

/*
 * A size with `free_blocks` available, and hardly more. As the number of
 * groups grows, that of inodes in each is rounded to less, and every group has
 * a block of data more at once: that many blocks can be left out again, if the
 * number of inodes in a group stays.
 */
static int find_size(struct ext4_plan *plan, const struct ext4_options *options,
		     uint64_t free_blocks, struct error *err)
{
	uint64_t inodes = choose_inodes(plan, options, 0);
	/* a group has as many inodes as blocks at most */
	uint64_t least = (inodes - 1) / plan->format.group_blocks *
			 plan->format.group_blocks;
	struct size size = {
		max_u64(ext4_system_start(plan) + free_blocks, least), 0
	};
	int rc = grow(plan, options, &size, free_blocks, err);

	for (int i = 0; !rc && i < SHRINKS; i++) {
		struct size less = { max_u64(size.nr_blocks -
						 excess(plan, free_blocks),
					     least),
				     plan->geometry.inodes_per_group };

		if (less.nr_blocks >= size.nr_blocks)
			break;
		rc = grow(plan, options, &less, free_blocks, err);
		if (!rc && less.nr_blocks >= size.nr_blocks) {
			rc = grow(plan, options, &size, free_blocks, err);
			break;
		}
		size = less;
	}
	plan->size = plan->geometry.nr_blocks * plan->format.block_size;
	return rc;
}

/* The least size, for a message: what find_size has found can be a few blocks
 * more, as the number of groups decides how inode tables are rounded. */
static int find_least_size(struct ext4_plan *plan,
			   const struct ext4_options *options,
			   struct error *err)
{
	uint64_t low = ext4_system_start(plan), high;
	int rc = find_size(plan, options, 0, err);

	if (rc)
		return rc;
	high = plan->geometry.nr_blocks;
	while (high - low > 1) {
		uint64_t middle = low + (high - low) / 2, missing = 0;
		const struct size size = { middle, 0 };

		rc = try_size(plan, options, &size, 0, &missing, err);
		if (rc && rc != -ENOSPC)
			return rc;
		if (rc || missing)
			low = middle;
		else
			high = middle;
	}
	plan->size = high * plan->format.block_size;
	return 0;
}

static int use_size(struct ext4_plan *plan, const struct ext4_options *options,
		    struct error *err)
{
	uint64_t nr_blocks = options->size / plan->format.block_size,
		 missing = 0;
	const struct size size = { nr_blocks, 0 };
	int rc = try_size(plan, options, &size, 0, &missing, err);

	if (rc && rc != -ENOSPC)
		return rc;
	if (!rc && !missing) {
		plan->size = nr_blocks * plan->format.block_size;
		return 0;
	}
	rc = find_least_size(plan, options, err);
	if (rc)
		return rc;
	return fail(err, ENOSPC,
		    "a size of %" PRIu64 " bytes is too small: this tree needs "
		    "at least %" PRIu64,
		    options->size, plan->size);
}

int ext4_choose_size(struct ext4_plan *plan, const struct ext4_options *options,
		     struct error *err)
{
	uint64_t content = ext4_system_start(plan);
	uint64_t free_space = options->free_space;

	if (options->nr_inodes && options->nr_inodes < plan->last_tree_inode)
		return fail(err, EINVAL,
			    "%" PRIu64
			    " inodes are too few: this tree needs at "
			    "least %" PRIu32,
			    options->nr_inodes, plan->last_tree_inode);
	if (options->size)
		return use_size(plan, options, err);
	if (free_space == UINT64_MAX)
		free_space =
		    max_u64(content / 2 * plan->format.block_size, 4 * GIB);
	return find_size(plan, options,
			 div_up(free_space, plan->format.block_size), err);
}
