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

static uint64_t choose_inodes(const struct ext4_plan *plan,
			      const struct ext4_options *options,
			      uint64_t nr_blocks)
{
	uint64_t used = plan->last_inode;
	uint64_t by_size =
	    nr_blocks / (BYTES_PER_INODE / plan->format.block_size);
	uint64_t want = max_u64(by_size, used + used / 2 + MIN_FREE_INODES);

	if (options->nr_inodes)
		return max_u64(used, options->nr_inodes);
	/* from 64 TiB on there are not so many numbers */
	return max_u64(used, min_u64(want, ext4_geometry_inodes(&plan->format,
								nr_blocks)));
}

/*
 * Geometry and extent trees for `nr_blocks`. Stores in `missing` how many data
 * blocks are wanting for the tree and `free_blocks`; flat numbers past the
 * capacity have no place, so the trees are planned only where nothing is.
 */
static int try_size(struct ext4_plan *plan, const struct ext4_options *options,
		    uint64_t nr_blocks, uint64_t free_blocks, uint64_t *missing,
		    struct error *err)
{
	struct ext4_format format;
	uint64_t need;
	int rc;

	ext4_geometry_done(&plan->geometry);
	ext4_plan_system(plan, nr_blocks);
	format = ext4_format_for_size(plan);
	rc = ext4_geometry_init(&plan->geometry, &format, nr_blocks,
				choose_inodes(plan, options, nr_blocks), err);
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

/* A size with `free_blocks` available, and hardly more. */
static int find_size(struct ext4_plan *plan, const struct ext4_options *options,
		     uint64_t free_blocks, struct error *err)
{
	uint64_t inodes = choose_inodes(plan, options, 0);
	uint64_t want = ext4_system_start(plan) + free_blocks;
	/* a group has as many inodes as blocks at most */
	uint64_t nr_full_groups = (inodes - 1) / plan->format.group_blocks;
	uint64_t nr_blocks =
	    max_u64(want, nr_full_groups * plan->format.group_blocks);

	for (;;) {
		uint64_t missing = 0, spare = free_blocks;
		int rc;

		if (free_blocks)
			spare += kernel_reserve(nr_blocks);
		rc = try_size(plan, options, nr_blocks, spare, &missing, err);
		if (rc && rc != -ENOSPC)
			return rc;
		if (!rc && !missing)
			break;
		if (rc)
			missing = 1;
		/* where the last group was too small to begin, begin it */
		nr_blocks =
		    max_u64(nr_blocks, plan->geometry.next_group) + missing;
	}
	plan->size = plan->geometry.nr_blocks * plan->format.block_size;
	return 0;
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

		rc = try_size(plan, options, middle, 0, &missing, err);
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
	int rc = try_size(plan, options, nr_blocks, 0, &missing, err);

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
