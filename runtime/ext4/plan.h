/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_PLAN_H
#define RUNTIME_EXT4_PLAN_H

#include "runtime/base/vec.h"
#include "runtime/ext4/geometry.h"
#include "runtime/ext4/htree.h"
#include "runtime/ext4/writer.h"
#include "runtime/region/bytes.h"
#include "runtime/region/generated.h"

/*
 * The plan of a filesystem: what this room's files share.
 *
 *   plan.c    numbers the nodes and places their blocks
 *   size.c    chooses the size of the filesystem
 *   extent.c  from a node to its extents; extent trees
 *   dir.c     entries to directory blocks
 *   htree.c   the order of names in a hashed directory, and its index
 *   hash.c    the hash of a name
 *   inode.c   nodes to inode tables
 *   xattr*.c  extended attributes (xattr.h)
 *   inline.c  small files and directories in their inodes
 *   group.c   bitmaps and group descriptors
 *   super.c   the super block
 *   system.c  the filesystem's own files: journal, orphans, resize inode
 *   map.c     all of it as regions
 *
 * Data blocks are named by flat numbers (geometry.h). They are given out in
 * this order, each kind in one row:
 *
 *   | directories | long symbolic links | attributes | files | values |
 *   | system | trees | free |
 *
 * so that all but files and values (large ones of attributes) is some
 * generated regions, whose blocks are made when they are read, whatever the
 * number of nodes. What comes before "system" is placed once, what comes from
 * there on (journal, orphans, resize inode, extent trees) again for each size
 * that is tried.
 */

/* A directory's block: which entries it holds. The next begins where this one
 * ends. In a hashed directory entries are counted by hash, and the root and
 * nodes of its index hold none. */
struct ext4_dir_slice {
	uint32_t inode;
	uint32_t first_entry; /* "." and ".." are not counted */
};

struct ext4_extent_range {
	uint32_t file_block; /* first block in the file */
	uint32_t length;     /* in blocks, 1 to 32768 */
	uint64_t block;	     /* on the disk */
};

enum { EXT4_TREE_DEPTH_MAX = 5 };

/* The extents of a file with more than fit in its inode. */
struct ext4_extent_tree {
	uint32_t inode;
	uint32_t depth;				 /* 1 to 5 */
	uint64_t level[EXT4_TREE_DEPTH_MAX + 1]; /* nodes below each level:
						    level[0] is 0, level[1] the
						    number of leaves, ... */
	uint64_t first;				 /* tree block of the plan */
	struct ext4_extent_range *extents;
	uint32_t nr_extents;
};

/* A block of attributes, and how many inodes share it. */
struct ext4_xattr_copy {
	const struct tree_xattrs *set;
	uint32_t refcount; /* 1 to XATTR_REFCOUNT_MAX */
};

/* An attribute's value in an inode of its own. */
struct ext4_value {
	struct tree_node node;
	struct bytes_region region;
	uint32_t hash;	   /* crc32c with the filesystem's seed */
	uint64_t refcount; /* entries that mean it */
};

/* Checksums of the bitmaps that nearly all groups have, so that descriptors
 * of an empty filesystem need no bitmaps made. */
struct ext4_bitmap_sums {
	uint32_t flex_prefix; /* of a flex group's first; 0: none has it */
	uint32_t blocks_none, blocks_flex, blocks_all;
	uint32_t inodes_none, inodes_all;
};

/* What the filesystem keeps for itself, beside a tree's nodes. */
struct ext4_system {
	struct tree_node journal; /* inode 8 */
	struct tree_node orphans;
	uint32_t orphan_inode;	    /* behind the tree's; 0: none */
	uint64_t nr_journal_blocks; /* these: 0 where there is none */
	uint64_t nr_orphan_blocks;
	uint64_t nr_resize_blocks; /* 1: of block numbers, of inode 7 */
	struct generated_region journal_region, orphan_region, resize_region,
	    reserved_region;
};

struct ext4_plan {
	struct tree *tree;
	/* What was asked for. Features as they came to be, for this size:
	 * geometry.format. */
	struct ext4_format format;
	struct ext4_geometry geometry;
	uint8_t uuid[16];
	uint8_t hash_seed[16];
	char label[16]; /* padded with NUL */
	uint64_t created;
	uint32_t seed; /* of every checksum but the super block's */
	uint64_t size; /* of the disk; a few blocks may lie behind the last */

	/* By inode number, up to last_inode; NULL: reserved. */
	struct tree_node **nodes;
	uint64_t *first; /* flat number of a node's first block */
	uint32_t last_inode;
	uint32_t last_tree_inode;    /* the filesystem's own may come behind */
	struct tree_node lost_found; /* where the tree has none */
	struct tree_entry *root_entries; /* with lost+found added, or NULL */
	uint32_t nr_root_entries;
	bool has_lost_found; /* of its own */

	VEC(struct ext4_dir_slice) dir_blocks;
	VEC(struct ext4_htree) htrees;	    /* by inode number */
	VEC(uint32_t) links;		    /* inodes of long symbolic links */
	VEC(struct ext4_extent_tree) trees; /* by inode number */
	VEC(struct ext4_xattr_copy) xattr_copies;
	uint32_t *xattr_copy; /* by inode number: of xattr_copies, counted
				 from 1, 0: none; NULL: nobody has one */
	VEC(struct ext4_value) values; /* inodes from first_value on */
	uint32_t first_value;
	uint32_t *value_slots, nr_value_slots; /* xattr_plan.c's */
	struct ext4_system system;
	uint64_t nr_file_blocks, nr_tree_blocks;
	uint64_t frontier; /* flat numbers below it are in use */

	VEC(uint32_t) group_dirs; /* directories by group, in use only */
	struct ext4_bitmap_sums sums;

	/* What map.c maps. */
	struct generated_region supers, descriptors, block_bitmaps,
	    inode_bitmaps, inode_tables, dir_region, link_region, xattr_region,
	    tree_region;
	VEC(uint32_t) super_groups;
};

/* A directory's entries, lost+found among the root's. */
const struct tree_entry *ext4_entries(const struct ext4_plan *plan,
				      const struct tree_node *directory,
				      uint32_t *count);

/* Blocks of data a node has, without those of its extent tree. */
uint64_t ext4_node_blocks(const struct ext4_format *format,
			  const struct tree_node *node);

/* Whether a symbolic link's target is too long for its inode. */
bool ext4_link_is_long(const struct tree_node *node);

/* Puts a path of `node` in front of what failed. Returns rc. Slow. */
int ext4_fail_node(const struct ext4_plan *plan, const struct tree_node *node,
		   int rc, struct error *err);

/* The seed of an inode's checksums. */
uint32_t ext4_inode_seed(const struct ext4_plan *plan, uint32_t inode);

/* --------------------------------------------------------------- size.c --- */

/*
 * Decides plan->size and plan->geometry and plans the extent trees, once every
 * node has its flat number. Errors as ext4_plan_new.
 */
int ext4_choose_size(struct ext4_plan *plan, const struct ext4_options *options,
		     struct error *err);

/* Flat number behind the tree's own blocks. */
uint64_t ext4_system_start(const struct ext4_plan *plan);

/* Empties plan->trees. */
void ext4_forget_trees(struct ext4_plan *plan);

/* ------------------------------------------------------------- extent.c --- */

/* A row of blocks of a file that are not a hole. */
struct ext4_file_run {
	uint64_t file_block, length;
};

/*
 * Walks a node's extents in ascending order:
 *
 *     struct ext4_walk walk;
 *     struct ext4_extent_range extent;
 *
 *     ext4_walk_start(&walk, plan, node, first);
 *     while (ext4_walk_next(&walk, &extent))
 *             ...
 */
struct ext4_walk {
	const struct ext4_geometry *geometry;
	const struct tree_node *node;
	const struct ext4_run *run; /* of the disk, holds `flat` */
	uint64_t flat;
	struct ext4_file_run left; /* of the file's current row */
	uint32_t next_piece;
};

void ext4_walk_start(struct ext4_walk *walk,
		     const struct ext4_geometry *geometry,
		     const struct tree_node *node, uint64_t flat);
bool ext4_walk_next(struct ext4_walk *walk, struct ext4_extent_range *extent);

/*
 * Appends the node's extent tree to plan->trees where it needs one.
 * Returns 0, -EFBIG, -ENOMEM.
 */
int ext4_plan_extents(struct ext4_plan *plan, uint32_t inode,
		      struct error *err);

/* The tree of an inode, or NULL. O(log n). */
const struct ext4_extent_tree *ext4_tree_of(const struct ext4_plan *plan,
					    uint32_t inode);

/* Flat number of the first block of all extent trees. */
uint64_t ext4_trees_start(const struct ext4_plan *plan);

/* Fills `root` (an inode's i_block) with the root of the node's extents. */
struct ext4_extent_root;
void ext4_make_extent_root(const struct ext4_plan *plan, uint32_t inode,
			   struct ext4_extent_root *root);

generated_block ext4_make_tree_block;

/* ---------------------------------------------------------------- dir.c --- */

/*
 * Lays out the directory `inode` in plan->dir_blocks and sets its node's size.
 * Returns 0, -EFBIG or -ENOMEM.
 */
int ext4_plan_dir(struct ext4_plan *plan, uint32_t inode, struct error *err);

/* What a block of a directory has for entries, and what an entry takes. */
uint32_t ext4_dir_room(const struct ext4_format *format);
uint32_t ext4_dir_entry_size(uint32_t name_length);
/* EXT4_FILE_TYPE_..., of a node of that mode. */
uint8_t ext4_file_type(uint32_t mode);

generated_block ext4_make_dir_block;
generated_block ext4_make_link_block;

/* --------------------------------------------------------- xattr_plan.c --- */

/*
 * Shares out blocks of attributes and gives large values their inodes, once
 * all nodes have numbers; sets the features that the tree needs.
 * Returns 0, -EINVAL, -E2BIG, -EFBIG, -ENOMEM.
 */
int ext4_plan_xattrs(struct ext4_plan *plan, struct error *err);
void ext4_forget_xattrs(struct ext4_plan *plan);

/* Flat number of the first block of attributes. */
uint64_t ext4_xattrs_start(const struct ext4_plan *plan);

/* The value that an inode is; NULL: it is a node of the tree. */
const struct ext4_value *ext4_value_of(const struct ext4_plan *plan,
				       uint32_t inode);

/* Writes the node's attributes behind the inode's fields, and in these where
 * the others are. `data`: inline data that goes with them; its bytes NULL:
 * none. */
struct ext4_inode_edit;
int ext4_put_xattrs(const struct ext4_plan *plan, uint32_t number,
		    struct span data, const struct ext4_inode_edit *inode,
		    struct error *err);

generated_block ext4_make_xattr_block;

/* ------------------------------------------------------------- inline.c --- */

/* Whether a file's contents, or an already planned directory's names, lie in
 * its inode: then it has no blocks. */
bool ext4_is_inline(const struct ext4_format *format,
		    const struct tree_node *node);

/* Whether the directory `inode` fits in its inode; sets its node's size. */
bool ext4_plan_inline_dir(struct ext4_plan *plan, uint32_t inode);

/* Writes content and attributes of what is inline; reads files. Returns 0 or
 * what the file's region says. */
int ext4_put_inline(const struct ext4_plan *plan, uint32_t number,
		    const struct ext4_inode_edit *inode, struct error *err);

/* -------------------------------------------------- inode.c and group.c --- */

generated_block ext4_make_inode_block;
generated_block ext4_make_inode_bitmap;
generated_block ext4_make_block_bitmap;
generated_block ext4_make_descriptors;

/* Fills plan->sums, once plan->geometry and plan->seed are final. */
void ext4_sum_bitmaps(struct ext4_plan *plan);

/* Whether anybody reads the group's inode bitmap, or its padding. */
bool ext4_writes_inode_bitmap(const struct ext4_plan *plan, uint32_t group);

/* Blocks of a group in use, from its first on: the ones of its bitmap. */
uint32_t ext4_group_used(const struct ext4_plan *plan, uint32_t group);

/* Inodes of a group in use, from its first on. */
uint32_t ext4_group_inodes(const struct ext4_plan *plan, uint32_t group);

/* Whether the group's bitmap need not be written, as the kernel knows it. */
bool ext4_group_is_uninit(const struct ext4_plan *plan, uint32_t group);

/* ------------------------------------------------------------- system.c --- */

/*
 * Decides which of its own files a filesystem of `nr_blocks` has, and how large
 * they are; before its geometry. Sets plan->last_inode. As mke2fs: below 2048
 * blocks neither a journal nor a file of orphans.
 */
void ext4_plan_system(struct ext4_plan *plan, uint64_t nr_blocks);

/* Features, for super block and geometry, without those that
 * ext4_plan_system left out. */
struct ext4_format ext4_format_for_size(const struct ext4_plan *plan);

/* Gives the files their flat numbers; behind the geometry. */
void ext4_place_system(struct ext4_plan *plan);

/* Blocks of all of them. */
uint64_t ext4_system_blocks(const struct ext4_plan *plan);

/* Fills the resize inode, of which mode and size are the caller's. */
struct ext4_inode_edit;
void ext4_make_resize_inode(const struct ext4_plan *plan,
			    const struct ext4_inode_edit *inode);

generated_block ext4_make_journal_block; /* the first; the others are zeros */
generated_block ext4_make_orphan_block;
generated_block ext4_make_resize_block;
generated_block ext4_make_reserved_block;

/* -------------------------------------------------------------- super.c --- */

/* A super block, 1024 bytes; `index` counts plan->super_groups. */
generated_block ext4_make_super;

#endif
