/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The plan as a map. Everything is put in ascending order: metadata that
 * opens a group waits in a list of its own, and goes before the first data
 * that lies behind it.
 */
#include "runtime/ext4/plan.h"

#include "generated/ext4.h"
#include "runtime/base/checked.h"

struct put {
	uint64_t offset, length; /* on the disk */
	struct region *region;
	uint64_t from;
};

struct mapper {
	struct ext4_plan *plan;
	struct map *map;
	VEC(struct put) waiting; /* metadata, ascending */
	size_t next;
};

/* Puts data, and before it the metadata that lies before it. */
static int put_data(struct mapper *m, uint64_t offset, struct region *region,
		    uint64_t from, uint64_t length, struct error *err)
{
	while (m->next < m->waiting.count) {
		const struct put *put = &m->waiting.items[m->next];
		int rc;

		if (put->offset > offset)
			break;
		m->next++;
		rc = map_put(m->map, put->offset, put->region, put->from,
			     put->length, err);
		if (rc)
			return rc;
	}
	return length ? map_put(m->map, offset, region, from, length, err) : 0;
}

/* Neighbours become one. */
static int wait_for(struct mapper *m, uint64_t block, uint64_t length,
		    struct generated_region *region, uint64_t index,
		    struct error *err)
{
	uint32_t size = m->plan->format.block_size;
	struct put put = { block * size, length * size, &region->region,
			   index * size };
	struct put *last =
	    m->waiting.count ? &m->waiting.items[m->waiting.count - 1] : NULL;

	if (last && last->region == put.region &&
	    last->offset + last->length == put.offset &&
	    last->from + last->length == put.from) {
		last->length += put.length;
		return 0;
	}

	return vec_push(&m->waiting, put) ? fail_memory(err) : 0;
}

/* Zeros are not mapped: a million groups may have nothing else. */
static int plan_bitmaps(struct mapper *m, uint32_t first, uint32_t end,
			struct error *err)
{
	struct ext4_plan *plan = m->plan;
	const struct ext4_geometry *geometry = &plan->geometry;
	uint32_t group;
	int rc = 0;

	for (group = first; !rc && group < end; group++)
		if (ext4_group_used(plan, group) ||
		    group == geometry->nr_groups - 1)
			rc = wait_for(m, ext4_block_bitmap_at(geometry, group),
				      1, &plan->block_bitmaps, group, err);
	for (group = first; !rc && group < end; group++)
		if (ext4_writes_inode_bitmap(plan, group))
			rc = wait_for(m, ext4_inode_bitmap_at(geometry, group),
				      1, &plan->inode_bitmaps, group, err);
	return rc;
}

/* The metadata that opens `group`, as far as it is not zero. */
static int plan_flex(struct mapper *m, uint32_t first, struct error *err)
{
	struct ext4_plan *plan = m->plan;
	const struct ext4_geometry *geometry = &plan->geometry;
	uint32_t per_table = geometry->table_blocks, group;
	uint32_t end = (uint32_t)min_u64(
	    geometry->nr_groups, (uint64_t)first + (1u << geometry->log_flex));
	int rc;

	rc = plan_bitmaps(m, first, end, err);
	for (group = first; !rc && group < end; group++) {
		uint32_t used =
		    (uint32_t)div_up(ext4_group_inodes(plan, group),
				     geometry->format.inodes_in_block);

		if (used)
			rc = wait_for(m, ext4_inode_table_at(geometry, group),
				      used, &plan->inode_tables,
				      (uint64_t)group * per_table, err);
	}
	return rc;
}

/* A super block fills a quarter of its block. */
static int plan_super(struct mapper *m, uint32_t group, struct error *err)
{
	struct ext4_plan *plan = m->plan;
	uint64_t block = ext4_group_start(&plan->geometry, group);
	struct put put = {
		.offset = group ? block * plan->format.block_size
				: EXT4_SUPERBLOCK_OFFSET,
		.length = EXT4_SUPERBLOCK_SIZEOF,
		.region = &plan->supers.region,
		.from = plan->super_groups.count * EXT4_SUPERBLOCK_SIZEOF,
	};

	if (vec_push(&plan->super_groups, group) || vec_push(&m->waiting, put))
		return fail_memory(err);
	return 0;
}

/* Descriptors; of the blocks kept for more, all but the first group's are
 * zeros. */
static int plan_descriptors(struct mapper *m, uint32_t group, struct error *err)
{
	struct ext4_plan *plan = m->plan;
	const struct ext4_geometry *geometry = &plan->geometry;
	uint32_t has_super = ext4_group_has_super(geometry, group);
	uint64_t block = ext4_group_start(geometry, group) + has_super;
	int rc;

	if (geometry->format.incompat & EXT4_INCOMPAT_META_BG)
		return ext4_group_has_descriptors(geometry, group)
			   ? wait_for(m, block, 1, &plan->descriptors,
				      group /
					  geometry->format.descriptors_in_block,
				      err)
			   : 0;
	if (!has_super)
		return 0;
	rc = wait_for(m, block, geometry->descriptor_blocks, &plan->descriptors,
		      0, err);
	if (rc || group || !geometry->reserved_blocks)
		return rc;
	return wait_for(m, block + geometry->descriptor_blocks,
			geometry->reserved_blocks,
			&plan->system.reserved_region, 0, err);
}

static int plan_metadata(struct mapper *m, struct error *err)
{
	const struct ext4_geometry *geometry = &m->plan->geometry;
	uint32_t flex = 1u << geometry->log_flex;

	for (uint32_t group = 0; group < geometry->nr_groups; group++) {
		int rc = 0;

		if (ext4_group_has_super(geometry, group))
			rc = plan_super(m, group, err);
		if (!rc)
			rc = plan_descriptors(m, group, err);
		if (!rc && group % flex == 0)
			rc = plan_flex(m, group, err);
		if (rc)
			return rc;
	}
	return 0;
}

/* A whole region at a row of flat numbers. */
static int map_row(struct mapper *m, uint64_t flat, struct region *region,
		   struct error *err)
{
	uint64_t left = region->size / m->plan->format.block_size, from = 0;

	while (left) {
		const struct ext4_run *run =
		    ext4_find_run(&m->plan->geometry, flat);
		uint64_t length = min_u64(left, run->flat + run->length - flat);
		uint64_t block = run->block + (flat - run->flat);
		int rc =
		    put_data(m, block * m->plan->format.block_size, region,
			     from, length * m->plan->format.block_size, err);

		if (rc)
			return rc;
		flat += length;
		left -= length;
		from += length * m->plan->format.block_size;
	}
	return 0;
}

/* The data of [start, end) of a file, whose byte `start` lies at `disk`. */
static int map_data(struct mapper *m, const struct tree_node *node,
		    uint64_t start, uint64_t end, uint64_t disk,
		    uint32_t *piece, struct error *err)
{
	const struct tree_content *content = &node->file;

	if (!content->nr_pieces)
		return put_data(m, disk, content->region, content->from + start,
				min_u64(end, node->size) - start, err);
	for (; *piece < content->nr_pieces; ++*piece) {
		const struct tree_piece *p = &content->pieces[*piece];
		uint64_t from = max_u64(start, p->offset);
		uint64_t to = min_u64(end, p->offset + p->length);
		int rc;

		if (p->offset >= end)
			break;
		if (from >= to)
			continue;
		rc = put_data(m, disk + (from - start), content->region,
			      p->from + (from - p->offset), to - from, err);
		if (rc)
			return rc;
		if (p->offset + p->length > end)
			break; /* the rest lies in the next extent */
	}
	return 0;
}

static int map_file(struct mapper *m, uint32_t inode, struct error *err)
{
	const struct tree_node *node = m->plan->nodes[inode];
	struct ext4_extent_range extent;
	struct ext4_walk walk;
	uint32_t piece = 0;

	ext4_walk_start(&walk, &m->plan->geometry, node, m->plan->first[inode]);
	while (ext4_walk_next(&walk, &extent)) {
		uint64_t start =
		    (uint64_t)extent.file_block * m->plan->format.block_size;
		uint64_t length =
		    (uint64_t)extent.length * m->plan->format.block_size;
		int rc = map_data(m, node, start, start + length,
				  extent.block * m->plan->format.block_size,
				  &piece, err);

		if (rc)
			return rc;
	}
	return 0;
}

/* Of the journal one block: the others are zeros. */
static int map_system(struct mapper *m, struct error *err)
{
	struct ext4_system *system = &m->plan->system;
	uint64_t flat = ext4_system_start(m->plan);
	int rc = map_row(m, flat, &system->journal_region.region, err);

	flat += system->nr_journal_blocks;
	if (!rc)
		rc = map_row(m, flat, &system->orphan_region.region, err);
	flat += system->nr_orphan_blocks;
	if (!rc)
		rc = map_row(m, flat, &system->resize_region.region, err);
	return rc;
}

static void init_regions(struct ext4_plan *plan)
{
	const struct ext4_geometry *geometry = &plan->geometry;
	const struct {
		struct generated_region *region;
		uint64_t nr_blocks;
		generated_block *make;
	} kinds[] = {
		{ &plan->descriptors, geometry->descriptor_blocks,
		  ext4_make_descriptors },
		{ &plan->block_bitmaps, geometry->nr_groups,
		  ext4_make_block_bitmap },
		{ &plan->inode_bitmaps, geometry->nr_groups,
		  ext4_make_inode_bitmap },
		{ &plan->inode_tables,
		  (uint64_t)geometry->nr_groups * geometry->table_blocks,
		  ext4_make_inode_block },
		{ &plan->dir_region, plan->dir_blocks.count,
		  ext4_make_dir_block },
		{ &plan->link_region, plan->links.count, ext4_make_link_block },
		{ &plan->xattr_region, plan->xattr_copies.count,
		  ext4_make_xattr_block },
		{ &plan->tree_region, plan->nr_tree_blocks,
		  ext4_make_tree_block },
		{ &plan->system.journal_region,
		  plan->system.nr_journal_blocks ? 1 : 0,
		  ext4_make_journal_block },
		{ &plan->system.orphan_region, plan->system.nr_orphan_blocks,
		  ext4_make_orphan_block },
		{ &plan->system.resize_region, plan->system.nr_resize_blocks,
		  ext4_make_resize_block },
		{ &plan->system.reserved_region, geometry->reserved_blocks,
		  ext4_make_reserved_block },
	};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		generated_region_init(kinds[i].region, plan->format.block_size,
				      kinds[i].nr_blocks, kinds[i].make, plan);
	generated_region_init(&plan->supers, EXT4_SUPERBLOCK_SIZEOF,
			      plan->super_groups.count, ext4_make_super, plan);
}

static int map_all(struct mapper *m, struct error *err)
{
	struct ext4_plan *plan = m->plan;
	int rc = plan_metadata(m, err);

	if (rc)
		return rc;
	init_regions(plan);
	rc = map_row(m, 0, &plan->dir_region.region, err);
	if (!rc)
		rc = map_row(m, plan->dir_blocks.count,
			     &plan->link_region.region, err);
	if (!rc)
		rc = map_row(m, ext4_xattrs_start(plan),
			     &plan->xattr_region.region, err);
	for (uint32_t i = EXT4_FIRST_INODE; !rc && i <= plan->last_tree_inode;
	     i++)
		if (S_ISREG(plan->nodes[i]->mode))
			rc = map_file(m, i, err);
	if (!rc)
		rc = map_system(m, err);
	if (!rc)
		rc = map_row(m, ext4_trees_start(plan),
			     &plan->tree_region.region, err);
	if (!rc) /* what waits still */
		rc = put_data(m, plan->size, NULL, 0, 0, err);
	return rc;
}

int ext4_map(struct ext4_plan *plan, struct map **out, struct error *err)
{
	struct mapper m = { .plan = plan };
	int rc = map_new(plan->size, &m.map, err);

	if (rc)
		return rc;
	plan->super_groups.count = 0;
	rc = map_all(&m, err);
	if (!rc)
		rc = map_seal(m.map, err);
	vec_done(&m.waiting);
	if (rc) {
		map_free(m.map);
		return rc;
	}
	*out = m.map;
	return 0;
}
