/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From a tree to numbers. Inodes are numbered in breadth-first order, so that
 * the inodes of one directory lie together; blocks are given out in the order
 * of inode numbers (plan.h). Nothing of that depends on the size of the
 * filesystem, which is chosen last (size.c).
 */
#include "runtime/ext4/plan.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <time.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/base/crc.h"
#include "runtime/tree/shown.h"

enum {
	MAJOR_MAX = (1 << 12) - 1, /* the kernel's new_encode_dev */
	MINOR_MAX = (1 << 20) - 1,
};

/* ------------------------------------------------------------- messages --- */

/* A path of `node`, for a message; "/" where it has none. Slow: looks for it.
 */
static void find_path(const struct ext4_plan *plan,
		      const struct tree_node *node, char *path, size_t size)
{
	for (uint32_t i = EXT4_ROOT_INODE; i <= plan->last_inode; i++) {
		const struct tree_node *dir = plan->nodes[i];
		int length;

		if (!dir || !node_is_directory(dir))
			continue;
		length = tree_path(dir, path, size);
		for (uint32_t k = 0; k < dir->directory.nr_entries; k++) {
			const struct tree_entry *entry =
			    &dir->directory.entries[k];

			if (entry->node != node)
				continue;
			if (length < 0)
				snprintf(path, size, ".../%s", entry->name);
			else
				snprintf(path + length, size - (size_t)length,
					 "%s%s", length ? "/" : "",
					 entry->name);
			return;
		}
	}
	snprintf(path, size, "/");
}

int ext4_fail_node(const struct ext4_plan *plan, const struct tree_node *node,
		   int rc, struct error *err)
{
	char path[PATH_MAX];

	find_path(plan, node, path, sizeof path);
	fail_in(err, "%s", SHOWN(path));
	return rc;
}

/* ------------------------------------------------------------ numbering --- */

const struct tree_entry *ext4_entries(const struct ext4_plan *plan,
				      const struct tree_node *directory,
				      uint32_t *count)
{
	if (directory == plan->tree->root && plan->root_entries) {
		*count = plan->nr_root_entries;
		return plan->root_entries;
	}
	*count = directory->directory.nr_entries;
	return directory->directory.entries;
}

bool ext4_link_is_long(const struct tree_node *node)
{
	return node->size > EXT4_FAST_SYMLINK_MAX;
}

static uint64_t piece_blocks(const struct tree_content *content,
			     uint32_t block_size)
{
	uint64_t blocks = 0, next = 0;

	for (uint32_t i = 0; i < content->nr_pieces; i++) {
		const struct tree_piece *piece = &content->pieces[i];
		uint64_t first = piece->offset / block_size;
		uint64_t end =
		    div_up(piece->offset + piece->length, block_size);

		/* two pieces can share a block */
		blocks += end - max_u64(first, next);
		next = end;
	}
	return blocks;
}

uint64_t ext4_node_blocks(const struct ext4_format *format,
			  const struct tree_node *node)
{
	switch (node->mode & S_IFMT) {
	case S_IFREG:
		if (!node->file.region || ext4_is_inline(format, node))
			return 0;
		if (node->file.nr_pieces)
			return piece_blocks(&node->file, format->block_size);
		return div_up(node->size, format->block_size);
	case S_IFDIR:
		return node->size / format->block_size;
	case S_IFLNK:
		return ext4_link_is_long(node);
	default:
		return 0;
	}
}

static int check_node(const struct ext4_plan *plan,
		      const struct tree_node *node, struct error *err)
{
	const uint64_t largest = (uint64_t)UINT32_MAX * plan->format.block_size;
	int rc = 0;

	if (!node_is_directory(node) && node->nr_links > EXT4_LINK_MAX)
		rc = fail(err, EMLINK,
			  "more than 65000 hard links, ext4's limit");
	else if (S_ISREG(node->mode) && node->size > largest)
		rc = fail(err, EFBIG, "larger than %u TiB, ext4's limit",
			  plan->format.block_size / 256);
	else if (S_ISLNK(node->mode) &&
		 (!node->size || node->size >= plan->format.block_size))
		rc = fail(err, EINVAL,
			  "a symbolic link's target has 1 to %u bytes",
			  plan->format.block_size - 1);
	else if ((S_ISCHR(node->mode) || S_ISBLK(node->mode)) &&
		 (node->device.major > MAJOR_MAX ||
		  node->device.minor > MINOR_MAX))
		rc = fail(err, EINVAL,
			  "device %" PRIu32 ":%" PRIu32 " has no place in "
			  "ext4, which ends at %d:%d",
			  node->device.major, node->device.minor, MAJOR_MAX,
			  MINOR_MAX);
	return rc ? ext4_fail_node(plan, node, rc, err) : 0;
}

/* A number may be left from an earlier plan of the same tree. */
static bool has_number(const struct ext4_plan *plan,
		       const struct tree_node *node)
{
	return node->number <= plan->last_inode &&
	       plan->nodes[node->number] == node;
}

static void give_number(struct ext4_plan *plan, struct tree_node *node)
{
	node->number = ++plan->last_inode;
	plan->nodes[node->number] = node;
}

/* The root's entries with a directory lost+found among them. */
static int add_lost_found(struct ext4_plan *plan, struct error *err)
{
	static const char name[] = "lost+found";
	struct tree_node *root = plan->tree->root;
	uint32_t count = root->directory.nr_entries, i = 0;
	struct tree_entry *entries =
	    reallocarray(NULL, count + 1ull, sizeof *entries);

	if (!entries)
		return fail_memory(err);
	plan->lost_found = (struct tree_node){
		.mode = S_IFDIR | 0700,
		.nr_links = 2,
		.mtime_seconds = root->mtime_seconds,
		.mtime_nanoseconds = root->mtime_nanoseconds,
		.directory = { .parent = root, .name = name },
	};
	while (i < count && strcmp(root->directory.entries[i].name, name) < 0)
		i++;
	if (count) {
		memcpy(entries, root->directory.entries, i * sizeof *entries);
		memcpy(entries + i + 1, root->directory.entries + i,
		       (count - i) * sizeof *entries);
	}
	entries[i] =
	    (struct tree_entry){ name, &plan->lost_found, sizeof name - 1 };
	plan->root_entries = entries;
	plan->nr_root_entries = count + 1;
	return 0;
}

static int plan_lost_found(struct ext4_plan *plan, struct error *err)
{
	static const char name[] = "lost+found";
	struct tree_entry *entry =
	    tree_lookup(plan->tree, plan->tree->root, name, sizeof name - 1);

	if (!entry) {
		int rc = add_lost_found(plan, err);

		if (rc)
			return rc;
		give_number(plan, &plan->lost_found);
		return 0;
	}
	if (!node_is_directory(entry->node))
		return fail(err, EINVAL,
			    "%s: ext4 wants a directory of this name in the "
			    "root; rename what is there",
			    name);
	plan->has_lost_found = true;
	give_number(plan, entry->node);
	return 0;
}

static int number_nodes(struct ext4_plan *plan, struct error *err)
{
	struct tree *tree = plan->tree;
	uint64_t room = tree->nr_nodes + EXT4_FIRST_INODE + 3;
	int rc;

	if (room > UINT32_MAX)
		return fail(err, EFBIG, "ext4 has at most 2^32 inodes");
	plan->nodes = calloc(room, sizeof *plan->nodes);
	plan->first = calloc(room, sizeof *plan->first);
	if (!plan->nodes || !plan->first)
		return fail_memory(err);
	plan->last_inode = EXT4_ROOT_INODE - 1;
	give_number(plan, tree->root);
	plan->last_inode = EXT4_FIRST_INODE - 1;
	rc = plan_lost_found(plan, err);
	for (uint32_t i = EXT4_ROOT_INODE; !rc && i <= plan->last_inode; i++) {
		struct tree_node *node = plan->nodes[i];
		const struct tree_entry *entries;
		uint32_t count = 0;

		if (!node)
			continue;
		rc = check_node(plan, node, err);
		if (!node_is_directory(node))
			continue;
		entries = ext4_entries(plan, node, &count);
		for (uint32_t k = 0; k < count; k++)
			if (!has_number(plan, entries[k].node))
				give_number(plan, entries[k].node);
	}
	plan->last_tree_inode = plan->last_inode;
	return rc;
}

/* -------------------------------------------------------------- placing --- */

/* Gives every node's blocks their flat numbers. */
static int place(struct ext4_plan *plan, struct error *err)
{
	uint64_t flat = 0;
	uint32_t i;

	for (i = EXT4_ROOT_INODE; i <= plan->last_inode; i++) {
		int rc;

		if (!plan->nodes[i] || !node_is_directory(plan->nodes[i]))
			continue;
		if (ext4_plan_inline_dir(plan, i))
			continue;
		plan->first[i] = plan->dir_blocks.count;
		rc = ext4_plan_dir(plan, i, err);
		if (rc)
			return ext4_fail_node(plan, plan->nodes[i], rc, err);
	}
	vec_trim(&plan->dir_blocks);
	vec_trim(&plan->htrees);
	flat = plan->dir_blocks.count;
	for (i = EXT4_FIRST_INODE; i <= plan->last_inode; i++) {
		const struct tree_node *node = plan->nodes[i];

		if (!S_ISLNK(node->mode) || !ext4_link_is_long(node))
			continue;
		plan->first[i] = flat++;
		if (vec_push(&plan->links, i))
			return fail_memory(err);
	}
	flat += plan->xattr_copies.count;
	for (i = EXT4_FIRST_INODE; i <= plan->last_inode; i++) {
		const struct tree_node *node = plan->nodes[i];
		uint64_t blocks;

		if (!S_ISREG(node->mode))
			continue;
		blocks = ext4_node_blocks(&plan->format, node);
		plan->first[i] = flat;
		flat += blocks;
		plan->nr_file_blocks += blocks;
	}
	return 0;
}

uint64_t ext4_xattrs_start(const struct ext4_plan *plan)
{
	return plan->dir_blocks.count + plan->links.count;
}

uint64_t ext4_system_start(const struct ext4_plan *plan)
{
	return ext4_xattrs_start(plan) + plan->xattr_copies.count +
	       plan->nr_file_blocks;
}

uint64_t ext4_trees_start(const struct ext4_plan *plan)
{
	return ext4_system_start(plan) + ext4_system_blocks(plan);
}

/* ------------------------------------------------------------- features --- */

/* What the tree makes necessary, whatever was asked for. */
static void plan_features(struct ext4_plan *plan)
{
	struct ext4_format *format = &plan->format;

	for (uint32_t i = EXT4_ROOT_INODE; i <= plan->last_inode; i++) {
		const struct tree_node *node = plan->nodes[i];

		if (!node)
			continue;
		if (node_is_directory(node) && node->nr_links > EXT4_LINK_MAX)
			format->ro_compat |= EXT4_RO_COMPAT_DIR_NLINK;
		if (!S_ISREG(node->mode))
			continue;
		if (node->size > INT32_MAX)
			format->ro_compat |= EXT4_RO_COMPAT_LARGE_FILE;
		if (node->size > UINT64_C(1) << 40)
			format->ro_compat |= EXT4_RO_COMPAT_HUGE_FILE;
	}
}

/* ------------------------------------------------------------- identity --- */

static int plan_identity(struct ext4_plan *plan,
			 const struct ext4_options *options, struct error *err)
{
	uint8_t digest[16];
	size_t length = options->label ? strlen(options->label) : 0;

	if (length > sizeof plan->label)
		return fail(err, EINVAL, "label '%s': at most 16 bytes",
			    options->label);
	if (length)
		memcpy(plan->label, options->label, length);
	tree_digest(plan->tree, digest);
	memcpy(plan->hash_seed,
	       options->hash_seed ? options->hash_seed : digest,
	       sizeof plan->hash_seed);
	memcpy(plan->uuid, options->uuid ? options->uuid : digest,
	       sizeof plan->uuid);
	if (!options->uuid) { /* RFC 9562, version 8: bits of our own */
		plan->uuid[6] = (plan->uuid[6] & 0x0F) | 0x80;
		plan->uuid[8] = (plan->uuid[8] & 0x3F) | 0x80;
	}
	plan->seed = crc32c(~0u, plan->uuid, sizeof plan->uuid);
	return 0;
}

static void plan_time(struct ext4_plan *plan,
		      const struct ext4_options *options)
{
	int64_t now = time(NULL), newest = 0;

	if (options->created >= 0) {
		plan->created = min_u64((uint64_t)options->created,
					(UINT64_C(1) << 40) - 1);
		return;
	}
	for (uint32_t i = EXT4_ROOT_INODE; i <= plan->last_inode; i++) {
		const struct tree_node *node = plan->nodes[i];

		if (node && node->mtime_seconds > newest &&
		    node->mtime_seconds <= now)
			newest = node->mtime_seconds;
	}
	plan->created = (uint64_t)newest;
}

static int count_directories(struct ext4_plan *plan, struct error *err)
{
	uint32_t per_group = plan->geometry.inodes_per_group;
	uint32_t groups = (uint32_t)div_up(plan->last_inode, per_group);

	plan->group_dirs.items = calloc(groups, sizeof(uint32_t));
	if (!plan->group_dirs.items)
		return fail_memory(err);
	plan->group_dirs.count = plan->group_dirs.capacity = groups;
	for (uint32_t i = EXT4_ROOT_INODE; i <= plan->last_inode; i++)
		if (plan->nodes[i] && node_is_directory(plan->nodes[i]))
			plan->group_dirs.items[(i - 1) / per_group]++;
	return 0;
}

/* ----------------------------------------------------------------- door --- */

int ext4_plan_new(struct tree *tree, const struct ext4_options *options,
		  struct ext4_plan **out, struct error *err)
{
	AUTO(ext4_plan) *plan = calloc(1, sizeof *plan);
	int rc;

	if (!plan)
		return fail_memory(err);
	plan->tree = tree;
	rc = ext4_format_init(&plan->format, options->profile,
			      options->block_size, options->features, err);
	if (!rc)
		rc = number_nodes(plan, err);
	if (!rc)
		rc = plan_identity(plan, options, err);
	if (!rc)
		rc = ext4_plan_xattrs(plan, err);
	if (!rc)
		rc = place(plan, err);
	if (rc)
		return rc;
	plan_features(plan);
	plan_time(plan, options);
	rc = ext4_choose_size(plan, options, err);
	if (!rc)
		rc = count_directories(plan, err);
	if (rc)
		return rc;
	plan->frontier = ext4_trees_start(plan) + plan->nr_tree_blocks;
	ext4_sum_bitmaps(plan);
	*out = STEAL(plan);
	return 0;
}

void ext4_plan_free(struct ext4_plan *plan)
{
	if (!plan)
		return;
	ext4_forget_trees(plan);
	ext4_forget_htrees(plan);
	ext4_forget_xattrs(plan);
	vec_done(&plan->trees);
	vec_done(&plan->dir_blocks);
	vec_done(&plan->links);
	vec_done(&plan->group_dirs);
	vec_done(&plan->super_groups);
	ext4_geometry_done(&plan->geometry);
	free(plan->root_entries);
	free(plan->nodes);
	free(plan->first);
	free(plan);
}

struct ext4_summary ext4_plan_summary(const struct ext4_plan *plan)
{
	const struct ext4_geometry *geometry = &plan->geometry;
	uint64_t nr_inodes =
	    (uint64_t)geometry->inodes_per_group * geometry->nr_groups;
	struct ext4_summary summary = {
		.size = plan->size,
		.block_size = plan->format.block_size,
		.nr_blocks = geometry->nr_blocks,
		.nr_free_blocks = geometry->capacity - plan->frontier,
		.nr_inodes = nr_inodes,
		.nr_free_inodes = nr_inodes - plan->last_inode,
		.nr_groups = geometry->nr_groups,
	};

	memcpy(summary.uuid, plan->uuid, sizeof summary.uuid);
	return summary;
}
