/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Attributes of a whole tree. What is kept of them is a number for each inode
 * that has a block, the blocks, and the values that are inodes; where a set's
 * attributes lie is found again whenever bytes are made (xattr.h).
 */
#include <errno.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/base/crc.h"
#include "runtime/ext4/plan.h"
#include "runtime/ext4/xattr.h"

/* What is known of a set while nodes are planned. */
struct set_state {
	uint32_t copy; /* its last block, counted from 1; 0: none yet */
	bool is_known, has_block, has_default_acl;
	bool has_values; /* in inodes of their own */
};

struct planner {
	struct ext4_plan *plan;
	struct set_state *sets; /* by number */
};

/* -------------------------------------------------------------- values --- */

/* Open addressing by the hash that the inode will have; slots hold a place in
 * `values`, counted from 1. */
static uint32_t *find_slot(const struct ext4_plan *plan, uint32_t hash,
			   const struct tree_xattr *item)
{
	uint32_t mask = plan->nr_value_slots - 1, at = hash & mask;

	for (; plan->value_slots[at]; at = (at + 1) & mask) {
		const struct ext4_value *value =
		    &plan->values.items[plan->value_slots[at] - 1];

		if (value->hash == hash && value->node.size == item->length &&
		    !memcmp(value->region.data, item->value, item->length))
			break;
	}
	return &plan->value_slots[at];
}

static int grow_slots(struct ext4_plan *plan)
{
	uint32_t count = plan->nr_value_slots ? plan->nr_value_slots * 2 : 64;

	if (plan->values.count < plan->nr_value_slots / 2)
		return 0;
	free(plan->value_slots);
	plan->value_slots = calloc(count, sizeof *plan->value_slots);
	if (!plan->value_slots)
		return -1;
	plan->nr_value_slots = count;
	for (uint32_t i = 0; i < plan->values.count; i++) {
		const struct ext4_value *value = &plan->values.items[i];
		struct tree_xattr item = {
			.length = (uint32_t)value->node.size,
			.value = value->region.data,
		};

		*find_slot(plan, value->hash, &item) = i + 1;
	}
	return 0;
}

static uint32_t hash_value(const struct ext4_plan *plan,
			   const struct tree_xattr *item)
{
	return crc32c(plan->seed, item->value, item->length);
}

static int add_value(struct ext4_plan *plan, const struct tree_xattr *item,
		     struct error *err)
{
	struct ext4_value value = {
		.node = { .mode = S_IFREG | 0600, .size = item->length },
		.hash = hash_value(plan, item),
	};
	uint32_t *slot;

	if (grow_slots(plan))
		return fail_memory(err);
	slot = find_slot(plan, value.hash, item);
	if (!*slot) {
		bytes_region_init(&value.region, item->value, item->length);
		if (vec_push(&plan->values, value))
			return fail_memory(err);
		*slot = (uint32_t)plan->values.count;
	}
	plan->values.items[*slot - 1].refcount++;
	return 0;
}

const struct ext4_value *ext4_value_of(const struct ext4_plan *plan,
				       uint32_t inode)
{
	if (!plan->values.count || inode < plan->first_value ||
	    inode - plan->first_value >= plan->values.count)
		return NULL;
	return &plan->values.items[inode - plan->first_value];
}

/* An inode for each value, behind those of the tree. */
static int number_values(struct ext4_plan *plan, struct error *err)
{
	/* one more for the filesystem's own (system.c) */
	uint64_t room = plan->last_inode + 2ull + plan->values.count;
	struct tree_node **nodes;
	uint64_t *first;

	if (room > UINT32_MAX)
		return fail(err, EFBIG, "ext4 has at most 2^32 inodes");
	nodes = reallocarray(plan->nodes, room, sizeof *nodes);
	if (!nodes)
		return fail_memory(err);
	plan->nodes = nodes;
	first = reallocarray(plan->first, room, sizeof *first);
	if (!first)
		return fail_memory(err);
	plan->first = first;
	plan->first_value = plan->last_inode + 1;
	vec_each (&plan->values, value) {
		value->node.file.region = &value->region.region;
		value->node.number = ++plan->last_inode;
		nodes[plan->last_inode] = &value->node;
		first[plan->last_inode] = 0;
	}
	nodes[room - 1] = NULL;
	plan->last_tree_inode = plan->last_inode;
	return 0;
}

/* --------------------------------------------------------------- nodes --- */

static int learn(const struct ext4_plan *plan, const struct tree_xattrs *set,
		 struct set_state *state, struct error *err)
{
	struct ext4_xattr_layout layout;
	int rc = ext4_xattr_lay_out(&plan->format, set, &layout, err);

	if (rc)
		return rc;
	for (uint32_t i = 0; i < layout.count; i++) {
		const struct ext4_xattr *item = &layout.items[i];

		if (item->is_large)
			state->has_values = true;
		if (item->prefix == EXT4_XATTR_PREFIX_POSIX_ACL_DEFAULT)
			state->has_default_acl = true;
	}
	state->has_block = layout.has_block;
	state->is_known = true;
	return 0;
}

/* One more entry for each large value of the set. */
static int count_values(struct ext4_plan *plan, const struct tree_xattrs *set,
			struct error *err)
{
	struct ext4_xattr_layout layout;
	int rc = ext4_xattr_lay_out(&plan->format, set, &layout, err);

	for (uint32_t i = 0; !rc && i < layout.count; i++)
		if (layout.items[i].is_large)
			rc = add_value(plan, layout.items[i].from, err);
	return rc;
}

/* One more inode that shares the set's block. */
static int share_block(struct ext4_plan *plan, uint32_t inode,
		       struct set_state *state, struct error *err)
{
	struct ext4_xattr_copy copy = { .set = plan->nodes[inode]->xattrs };
	struct ext4_xattr_copy *copies = plan->xattr_copies.items;

	if (!plan->xattr_copy)
		plan->xattr_copy =
		    calloc(plan->last_inode + 1ull, sizeof *plan->xattr_copy);
	if (!plan->xattr_copy)
		return fail_memory(err);
	if (!state->copy ||
	    copies[state->copy - 1].refcount == EXT4_XATTR_REFCOUNT_MAX) {
		if (vec_push(&plan->xattr_copies, copy))
			return fail_memory(err);
		state->copy = (uint32_t)plan->xattr_copies.count;
		if (state->has_values) {
			int rc = count_values(plan, copy.set, err);

			if (rc)
				return rc;
		}
	}
	plan->xattr_copies.items[state->copy - 1].refcount++;
	plan->xattr_copy[inode] = state->copy;
	return 0;
}

static int plan_node(struct planner *planner, uint32_t inode, struct error *err)
{
	struct ext4_plan *plan = planner->plan;
	const struct tree_node *node = plan->nodes[inode];
	struct set_state *state = &planner->sets[node->xattrs->number];
	int rc = 0;

	if (!state->is_known)
		rc = learn(plan, node->xattrs, state, err);
	if (!rc && state->has_default_acl && !node_is_directory(node))
		rc = fail(err, EINVAL,
			  "a default ACL, which only directories have");
	if (rc)
		return ext4_fail_node(plan, node, rc, err);
	return state->has_block ? share_block(plan, inode, state, err) : 0;
}

static const struct tree_xattrs *xattrs_of(const struct ext4_plan *plan,
					   uint32_t inode)
{
	const struct tree_node *node = plan->nodes[inode];

	return node ? node->xattrs : NULL;
}

static int plan_nodes(struct ext4_plan *plan, uint32_t nr_sets,
		      struct error *err)
{
	struct planner planner = { .plan = plan };
	int rc = 0;

	planner.sets = calloc(nr_sets, sizeof *planner.sets);
	if (!planner.sets)
		return fail_memory(err);
	for (uint32_t i = EXT4_ROOT_INODE; !rc && i <= plan->last_inode; i++)
		if (xattrs_of(plan, i))
			rc = plan_node(&planner, i, err);
	free(planner.sets);
	vec_trim(&plan->xattr_copies);
	vec_trim(&plan->values);
	return rc;
}

int ext4_plan_xattrs(struct ext4_plan *plan, struct error *err)
{
	uint32_t nr_sets = 0;
	int rc;

	for (uint32_t i = EXT4_ROOT_INODE; i <= plan->last_inode; i++) {
		const struct tree_xattrs *set = xattrs_of(plan, i);

		if (set && set->number >= nr_sets)
			nr_sets = set->number + 1;
		if (plan->nodes[i] && plan->nodes[i]->project &&
		    plan->format.may_have_projects)
			plan->format.ro_compat |= EXT4_RO_COMPAT_PROJECT;
	}
	if (plan->format.incompat & EXT4_INCOMPAT_INLINE_DATA)
		plan->format.compat |= EXT4_COMPAT_EXT_ATTR;
	if (!nr_sets)
		return 0;
	rc = plan_nodes(plan, nr_sets, err);
	if (rc)
		return rc;
	plan->format.compat |= EXT4_COMPAT_EXT_ATTR;
	if (!plan->values.count)
		return 0;
	plan->format.incompat |= EXT4_INCOMPAT_EA_INODE;
	return number_values(plan, err);
}

void ext4_forget_xattrs(struct ext4_plan *plan)
{
	vec_done(&plan->xattr_copies);
	vec_done(&plan->values);
	free(plan->xattr_copy);
	free(plan->value_slots);
}

/* --------------------------------------------------------------- bytes --- */

static uint32_t find_value(const void *context, const struct tree_xattr *value,
			   uint32_t *hash)
{
	const struct ext4_plan *plan = context;

	*hash = hash_value(plan, value);
	return plan->first_value + *find_slot(plan, *hash, value) - 1;
}

/* An inode's block of attributes, on the disk; 0: it has none. */
static uint64_t block_of(const struct ext4_plan *plan, uint32_t inode)
{
	/* values are inodes that came later */
	if (!plan->xattr_copy || ext4_value_of(plan, inode) ||
	    inode > plan->last_tree_inode || !plan->xattr_copy[inode])
		return 0;
	return ext4_block_of(&plan->geometry, ext4_xattrs_start(plan) +
						  plan->xattr_copy[inode] - 1);
}

int ext4_make_xattr_block(const void *context, uint64_t index, uint8_t *block,
			  struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_xattr_copy *copy = &plan->xattr_copies.items[index];
	const struct ext4_xattr_values values = { find_value, plan };
	struct mspan bytes = mspan_of(block, plan->format.block_size);
	struct ext4_xattr_layout layout;
	struct ext4_xattr_block_edit header;
	int rc = ext4_xattr_lay_out(&plan->format, copy->set, &layout, err);

	if (rc)
		return rc;
	memset(block, 0, plan->format.block_size);
	ext4_xattr_write_block(&layout, &values, bytes);
	if (ext4_xattr_block_edit_at(bytes, 0, plan->format.block_size, &header,
				     NULL))
		return 0;
	ext4_xattr_block_set_magic(&header, EXT4_XATTR_MAGIC);
	ext4_xattr_block_set_blocks(&header, 1);
	ext4_xattr_block_set_refcount(&header, copy->refcount);
	if (ext4_has_checksums(&plan->format))
		ext4_xattr_block_update_checksum(
		    &header,
		    ext4_block_of(&plan->geometry,
				  ext4_xattrs_start(plan) + index),
		    plan->seed, NULL);
	return 0;
}

/* What an inode's count of blocks says of its attributes: large values, too,
 * shared or not, as the kernel's quotas count them. */
static uint64_t count_blocks(const struct ext4_plan *plan,
			     const struct ext4_xattr_layout *layout)
{
	uint64_t blocks = layout->has_block;

	for (uint32_t i = 0; i < layout->count; i++)
		if (layout->items[i].is_large)
			blocks += div_up(layout->items[i].length,
					 plan->format.block_size);
	return blocks * (plan->format.block_size / 512);
}

static bool is_in_inode(const struct ext4_xattr_layout *layout)
{
	for (uint32_t i = 0; i < layout->count; i++)
		if (!layout->items[i].in_block)
			return true;
	return false;
}

int ext4_put_xattrs(const struct ext4_plan *plan, uint32_t number,
		    struct span data, const struct ext4_inode_edit *inode,
		    struct error *err)
{
	struct ext4_xattr_layout layout;
	struct ext4_xattr_body_edit body;
	struct mspan area;
	int rc = ext4_xattr_lay_out(&plan->format, xattrs_of(plan, number),
				    &layout, err);

	if (rc)
		return rc;
	ext4_inode_set_file_acl(inode, block_of(plan, number), NULL);
	ext4_inode_set_blocks(inode,
			      ext4_inode_blocks(&inode->read) +
				  count_blocks(plan, &layout),
			      NULL);
	if ((!data.data && !is_in_inode(&layout)) ||
	    ext4_inode_edit_attributes_bytes(inode, &area, NULL) ||
	    ext4_xattr_body_edit_at(area, 0, &body, NULL))
		return 0;
	ext4_xattr_body_set_magic(&body, EXT4_XATTR_MAGIC);
	if (!ext4_xattr_body_edit_entries_bytes(&body, &area, NULL))
		ext4_xattr_write_inode(&layout, data, area);
	return 0;
}
