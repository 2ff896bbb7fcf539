/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an image with an ext2, ext3 or ext4 filesystem holds, as a tree.
 * libext2fs reads the metadata, whose checksums it compares; contents are
 * mapped where they lie in the image.
 *
 * Folders are read one at a time from a list of those still to do. Inodes that
 * were met are remembered, whatever their count of links says: a file can have
 * several names, and a folder on a damaged filesystem can be below itself.
 *
 * Where contents are is a tree of blocks, which on a damaged filesystem can
 * name a block over and over and so be far larger than the disk. A file has
 * each block once, so what it has is counted, and more than there is is
 * refused.
 */
#include <errno.h>
#include <string.h>

#include <ext2fs/ext2fs.h>

#include "runtime/base/checked.h"
#include "runtime/region/bytes.h"
#include "runtime/region/file.h"
#include "runtime/tree/gather.h"
#include "runtime/tree/holes.h"
#include "runtime/tree/inodes.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/source_inside.h"

struct folder {
	ext2_ino_t inode;
	struct tree_node *node;
};

struct image_walk {
	const char *name; /* of the image, as the user said it */
	struct tree *tree;
	struct region *region; /* the image */
	ext2_filsys fs;
	struct ext2_inode_large *on; /* the inode at hand, all of it */
	struct inodes inodes;
	VEC(struct folder) todo;
	uint64_t nr_blocks; /* that the inode at hand has had */
	struct pieces pieces;
	struct gather gather;
	uint8_t *within; /* contents that are in the inode at hand, or NULL */
	size_t within_length;
	struct arena scratch;		  /* values of the inode at hand */
	struct ext2_xattr_handle *handle; /* its attributes */
	const struct tree_node *node;	  /* and what it becomes */
	struct folder folder;		  /* at hand */
	const char *path;		  /* in it, for messages */
	int rc;				  /* of a callback */
	struct error *err;
};

static int fail_at(const struct image_walk *walk, int code, const char *what,
		   struct error *err)
{
	char folder[4096];
	struct shown shown;

	if (tree_path(walk->folder.node, folder, sizeof folder) < 0)
		strcpy(folder, "...");
	return fail(err, code, "%s: '%s/%s': %s", SHOWN(walk->name),
		    show_path(&shown, folder, strlen(folder)),
		    SHOWN(walk->path), what);
}

static int fail_library(const struct image_walk *walk, errcode_t code,
			struct error *err)
{
	if (code == EXT2_ET_NO_MEMORY || code == ENOMEM)
		return fail_memory(err);
	return fail_at(walk, EINVAL, error_message(code), err);
}

/* --------------------------------------------------------------- attributes */

static void set_time(struct tree_node *node, const struct ext2_inode_large *on)
{
	size_t size = EXT2_GOOD_OLD_INODE_SIZE + on->i_extra_isize;

	node->mtime_seconds = (int32_t)on->i_mtime;
	if (!inode_includes(size, i_mtime_extra))
		return;
	node->mtime_seconds += (int64_t)(on->i_mtime_extra & 3) << 32;
	node->mtime_nanoseconds = min_u64(on->i_mtime_extra >> 2, 999999999);
}

/* libext2fs says 0 in entries that are nobody's; the kernel says -1. Only the
 * tags user (2) and group (8) have an id, at byte 4 of 8. */
static void correct_list(uint8_t *value, size_t length)
{
	enum { HEADER = 4, ENTRY = 8, ID = 4, USER = 2, GROUP = 8 };

	for (size_t at = HEADER; at + ENTRY <= length; at += ENTRY)
		if (value[at] != USER && value[at] != GROUP)
			memset(value + at + ID, 0xff, ENTRY - ID);
}

/* An access list lies on the disk in a form of its own; asked for by its name,
 * it comes as the kernel gives it. */
static int convert_list(struct image_walk *walk, struct tree_xattr *xattr)
{
	void *value;
	size_t length;
	char *copy;

	if (strcmp(xattr->name, "system.posix_acl_access") != 0 &&
	    strcmp(xattr->name, "system.posix_acl_default") != 0)
		return 0;
	if (ext2fs_xattr_get(walk->handle, xattr->name, &value, &length))
		return -EINVAL;
	copy = arena_text(&walk->scratch, value, length);
	ext2fs_free_mem(&value);
	if (!copy)
		return -ENOMEM;
	correct_list((uint8_t *)copy, length);
	xattr->value = (const uint8_t *)copy;
	xattr->length = (uint32_t)length;
	return 0;
}

/* Contents that are in the inode begin where other inodes have their blocks and
 * end in an attribute. They are put together as it is read: libext2fs would
 * read it again, and write what it is then over the end of a buffer that was
 * made for what it is now. */
static int keep_within(struct image_walk *walk, const char *value,
		       size_t length)
{
	const size_t begin = sizeof walk->on->i_block;

	if (!S_ISREG(walk->node->mode) || length > walk->fs->blocksize)
		return 0;
	walk->within = arena_alloc(&walk->tree->arena, begin + length);
	if (!walk->within)
		return -ENOMEM;
	memcpy(walk->within, walk->on->i_block, begin);
	memcpy(walk->within + begin, value, length);
	walk->within_length = begin + length;
	return 0;
}

static int keep_xattr(char *name, char *value, size_t length, void *context)
{
	struct image_walk *walk = context;
	struct tree_xattr xattr = { .name = name,
				    .name_length = (uint32_t)strlen(name),
				    .value = (const uint8_t *)value,
				    .length = (uint32_t)length };
	struct left_out *left;

	if (!strcmp(name, "system.data")) {
		walk->rc = keep_within(walk, value, length);
		return walk->rc ? XATTR_ABORT : 0;
	}
	walk->rc = convert_list(walk, &xattr);
	if (walk->rc)
		return XATTR_ABORT;
	left = gather_refuses(&walk->gather, &xattr, walk->node->mode);
	if (left)
		left_out_add(left, "%.64s of '%.128s'", name,
			     SHOWN(walk->path));
	else if (gather_add(&walk->gather, &xattr))
		walk->rc = -ENOMEM;
	return walk->rc ? XATTR_ABORT : 0;
}

static int set_xattrs(struct image_walk *walk, ext2_ino_t inode,
		      struct ext2_inode_large *on, struct tree_node *node,
		      struct error *err)
{
	struct arena_mark mark = arena_mark(&walk->scratch);
	errcode_t code;
	int rc = 0;

	walk->within = NULL;
	if (!ext2fs_has_feature_xattr(walk->fs->super) &&
	    !ext2fs_has_feature_inline_data(walk->fs->super))
		return 0;
	code = ext2fs_xattrs_open(walk->fs, inode, &walk->handle);
	if (code)
		return fail_library(walk, code, err);
	walk->node = node;
	walk->rc = 0;
	code = ext2fs_xattrs_read_inode(walk->handle, on);
	if (!code)
		ext2fs_xattrs_iterate(walk->handle, keep_xattr, walk);
	if (code)
		rc = fail_library(walk, code, err);
	else if (walk->rc == -EINVAL)
		rc = fail_at(walk, EINVAL, "damaged: an access list", err);
	else if (walk->rc)
		rc = fail_memory(err);
	if (rc)
		gather_clear(&walk->gather);
	else
		rc = gather_keep(&walk->gather, walk->tree, node, err);
	arena_rewind(&walk->scratch, mark);
	ext2fs_xattrs_close(&walk->handle);
	return rc;
}

static int set_attributes(struct image_walk *walk, ext2_ino_t inode,
			  struct ext2_inode_large *on, struct tree_node *node,
			  struct error *err)
{
	node->mode = on->i_mode;
	node->uid = inode_uid(*on);
	node->gid = inode_gid(*on);
	set_time(node, on);
	if (ext2fs_has_feature_project(walk->fs->super) &&
	    inode_includes(EXT2_GOOD_OLD_INODE_SIZE + on->i_extra_isize,
			   i_projid))
		node->project = on->i_projid;
	return set_xattrs(walk, inode, on, node, err);
}

/* ------------------------------------------------------------------ contents
 */

static int fail_map(const struct image_walk *walk, struct error *err)
{
	return fail_at(walk, EINVAL, "damaged: where its contents are", err);
}

/* Blocks of the file, those that map it among them. */
static int count_blocks(struct image_walk *walk, uint64_t count)
{
	walk->nr_blocks += count;
	return walk->nr_blocks > ext2fs_blocks_count(walk->fs->super) ? -ELOOP
								      : 0;
}

/* A run of blocks as far as the file goes. */
static int add_blocks(struct image_walk *walk, uint64_t size, uint64_t block,
		      uint64_t from, uint64_t count)
{
	uint64_t unit = walk->fs->blocksize, offset = block * unit, length;

	if (block >= (size + unit - 1) / unit)
		return 0;
	length = min_u64(count * unit, size - offset);
	if (!from || from > walk->region->size / unit ||
	    !range_fits(from * unit, length, walk->region->size))
		return -EINVAL;
	return pieces_add(&walk->pieces, offset, from * unit, length);
}

/* Beyond the file's end blocks can be allocated, too, and a folder's size does
 * not say where libext2fs stops: all extents count. A step up does not. */
static int add_extent(struct image_walk *walk, uint64_t size,
		      const struct ext2fs_extent *extent)
{
	bool leaf = extent->e_flags & EXT2_EXTENT_FLAGS_LEAF;
	int rc;

	if (extent->e_flags & EXT2_EXTENT_FLAGS_SECOND_VISIT)
		return 0;
	rc = count_blocks(walk, leaf && extent->e_len ? extent->e_len : 1);
	if (rc || !leaf || (extent->e_flags & EXT2_EXTENT_FLAGS_UNINIT))
		return rc;
	return add_blocks(walk, size, extent->e_lblk, extent->e_pblk,
			  extent->e_len);
}

static int list_extents(struct image_walk *walk, ext2_ino_t inode,
			struct ext2_inode_large *on, uint64_t size)
{
	struct ext2fs_extent extent;
	ext2_extent_handle_t handle;
	int op = EXT2_EXTENT_ROOT, rc = 0;
	errcode_t code = ext2fs_extent_open2(walk->fs, inode,
					     (struct ext2_inode *)on, &handle);

	if (code)
		return -EINVAL;
	while (!rc && !(code = ext2fs_extent_get(handle, op, &extent))) {
		op = EXT2_EXTENT_NEXT;
		rc = add_extent(walk, size, &extent);
	}
	ext2fs_extent_free(handle);
	if (rc || code == EXT2_ET_EXTENT_NO_NEXT ||
	    code == EXT2_ET_NO_CURRENT_NODE)
		return rc;
	return -EINVAL;
}

struct block_list {
	struct image_walk *walk;
	uint64_t size;
};

static int list_block(ext2_filsys fs, blk64_t *block, e2_blkcnt_t at,
		      blk64_t parent, int offset, void *context)
{
	struct block_list *list = context;

	(void)fs;
	(void)parent;
	(void)offset;
	list->walk->rc = count_blocks(list->walk, 1);
	if (!list->walk->rc && at >= 0)
		list->walk->rc =
		    add_blocks(list->walk, list->size, (uint64_t)at, *block, 1);
	return list->walk->rc ? BLOCK_ABORT : 0;
}

/* As ext2 and ext3 have them. */
static int list_blocks(struct image_walk *walk, ext2_ino_t inode, uint64_t size)
{
	struct block_list list = { walk, size };

	walk->rc = 0;
	if (ext2fs_block_iterate3(walk->fs, inode, BLOCK_FLAG_READ_ONLY, NULL,
				  list_block, &list))
		return -EINVAL;
	return walk->rc;
}

/* The pieces of a file of the size; with none, its blocks are only counted. */
static int list_contents(struct image_walk *walk, ext2_ino_t inode,
			 struct ext2_inode_large *on, uint64_t size,
			 struct error *err)
{
	int rc;

	walk->nr_blocks = 0;
	walk->pieces.list.count = 0;
	rc = on->i_flags & EXT4_EXTENTS_FL ? list_extents(walk, inode, on, size)
					   : list_blocks(walk, inode, size);
	if (rc == -ENOMEM)
		return fail_memory(err);
	if (rc == -ELOOP)
		return fail_at(walk, EINVAL,
			       "damaged: it has more blocks than there are",
			       err);
	return rc ? fail_map(walk, err) : 0;
}

/* Contents in the inode itself: at most some hundred bytes, copied. What the
 * file has beyond them is a hole, as the kernel reads it. */
static int set_inline(struct image_walk *walk, struct tree_node *node,
		      struct error *err)
{
	struct bytes_region *bytes;
	size_t size = walk->within_length;

	if (!walk->within)
		return fail_map(walk, err);
	bytes = arena_new(&walk->tree->arena, struct bytes_region);
	if (!bytes)
		return fail_memory(err);
	bytes_region_init(bytes, walk->within, size);
	walk->pieces.list.count = 0;
	if (pieces_add(&walk->pieces, 0, 0, min_u64(size, node->size)) ||
	    pieces_keep(&walk->pieces, walk->tree, node, &bytes->region))
		return fail_memory(err);
	return 0;
}

static int set_contents(struct image_walk *walk, ext2_ino_t inode,
			struct ext2_inode_large *on, struct tree_node *node,
			struct error *err)
{
	int rc;

	node->size = EXT2_I_SIZE(on);
	if (node->size > INT64_MAX)
		return fail_at(walk, EINVAL, "damaged: its size", err);
	if (on->i_flags & EXT4_INLINE_DATA_FL)
		return set_inline(walk, node, err);
	rc = list_contents(walk, inode, on, node->size, err);
	if (rc)
		return rc;
	rc = pieces_keep(&walk->pieces, walk->tree, node, walk->region);
	if (rc == -ENOMEM)
		return fail_memory(err);
	return rc ? fail_map(walk, err) : 0;
}

static int set_target(struct image_walk *walk, ext2_ino_t inode,
		      struct ext2_inode_large *on, struct tree_node *node,
		      struct error *err)
{
	enum { LONGEST = 4095 };
	uint64_t size = EXT2_I_SIZE(on);
	char target[LONGEST + 1] = "";
	unsigned got = (unsigned)size;
	errcode_t code = 0;
	ext2_file_t file;

	if (!size || size > LONGEST)
		return fail_at(walk, EINVAL, "damaged: a link's length", err);
	if (ext2fs_is_fast_symlink((struct ext2_inode *)on) &&
	    size < sizeof on->i_block) {
		memcpy(target, on->i_block, size);
	} else {
		code = ext2fs_file_open2(walk->fs, inode,
					 (struct ext2_inode *)on, 0, &file);
		if (code)
			return fail_library(walk, code, err);
		code = ext2fs_file_read(file, target, got, &got);
		ext2fs_file_close(file);
	}
	if (code)
		return fail_library(walk, code, err);
	if (got != size || strlen(target) != size)
		return fail_at(walk, EINVAL, "damaged: a link's target", err);
	node->size = size;
	node->target = arena_text(&walk->tree->arena, target, size);
	return node->target ? 0 : fail_memory(err);
}

/* The kernel's two ways to put numbers in the first words (fs/ext4/inode.c). */
static void set_device(struct tree_node *node,
		       const struct ext2_inode_large *on)
{
	uint32_t old = on->i_block[0], new = on->i_block[1];

	node->device.major = old ? old >> 8 & 0xff : new >> 8 & 0xfff;
	node->device.minor =
	    old ? old & 0xff : (new & 0xff) | (new >> 12 & 0xfff00);
}

/* --------------------------------------------------------------------- nodes
 */

/* libext2fs goes through all of its blocks, so they are counted before. */
static int add_folder(struct image_walk *walk, ext2_ino_t inode,
		      struct ext2_inode_large *on, struct tree_node *node,
		      struct error *err)
{
	struct folder folder = { inode, node };
	int rc = 0;

	if (!(on->i_flags & EXT4_INLINE_DATA_FL))
		rc = list_contents(walk, inode, on, 0, err);
	if (rc)
		return rc;
	return vec_push(&walk->todo, folder) ? fail_memory(err) : 0;
}

static int fill_node(struct image_walk *walk, ext2_ino_t inode,
		     struct ext2_inode_large *on, struct tree_node *node,
		     struct error *err)
{
	int rc = set_attributes(walk, inode, on, node, err);

	if (rc)
		return rc;
	switch (node->mode & S_IFMT) {
	case S_IFDIR:
		return add_folder(walk, inode, on, node, err);
	case S_IFREG:
		return set_contents(walk, inode, on, node, err);
	case S_IFLNK:
		return set_target(walk, inode, on, node, err);
	case S_IFCHR:
	case S_IFBLK:
		set_device(node, on);
		return 0;
	case S_IFIFO:
	case S_IFSOCK:
		return 0;
	}
	return fail_at(walk, EINVAL, "damaged: neither file nor folder", err);
}

/* Attributes lie behind what the structure has. */
static int read_inode(struct image_walk *walk, ext2_ino_t inode,
		      struct error *err)
{
	size_t size = (size_t)EXT2_INODE_SIZE(walk->fs->super);
	errcode_t code;

	if (size < sizeof *walk->on)
		size = sizeof *walk->on;
	if (!walk->on)
		walk->on = malloc(size);
	if (!walk->on)
		return fail_memory(err);
	memset(walk->on, 0, size);
	code = ext2fs_read_inode_full(walk->fs, inode,
				      (struct ext2_inode *)walk->on,
				      EXT2_INODE_SIZE(walk->fs->super));
	return code ? fail_library(walk, code, err) : 0;
}

/* A node for the inode, or the one that it has already. */
static int find_node(struct image_walk *walk, ext2_ino_t inode,
		     struct tree_node **out, struct error *err)
{
	struct stat key = { .st_ino = inode };
	struct tree_node *node = inodes_find(&walk->inodes, &key);
	int rc;

	if (node && node_is_directory(node))
		return fail_at(walk, EINVAL, "damaged: a folder in two places",
			       err);
	*out = node;
	if (node)
		return 0;
	rc = read_inode(walk, inode, err);
	if (rc)
		return rc;
	if (!walk->on->i_links_count || !walk->on->i_mode)
		return fail_at(walk, EINVAL, "damaged: a file that is removed",
			       err);
	if (walk->on->i_flags & EXT4_ENCRYPT_FL)
		return fail_at(walk, EINVAL, "encrypted", err);
	node = tree_node_new(walk->tree, walk->on->i_mode);
	if (!node)
		return fail_memory(err);
	if (inodes_add(&walk->inodes, &key, node))
		return fail_memory(err);
	*out = node;
	return fill_node(walk, inode, walk->on, node, err);
}

static bool is_dot(const char *name, size_t length)
{
	return (length == 1 && name[0] == '.') ||
	       (length == 2 && name[0] == '.' && name[1] == '.');
}

static int add_name(struct image_walk *walk, const char *name, size_t length,
		    ext2_ino_t inode, struct error *err)
{
	struct tree_node *node = NULL;
	int rc = find_node(walk, inode, &node, err);

	if (!rc) {
		rc = tree_add(walk->tree, walk->folder.node, name, length, node,
			      err);
		if (rc)
			fail_in(err, "%s", SHOWN(walk->name));
	}
	return rc;
}

static int see_name(ext2_ino_t folder, int entry, struct ext2_dir_entry *dirent,
		    int offset, int block_size, char *block, void *context)
{
	struct image_walk *walk = context;
	size_t length = (size_t)ext2fs_dirent_name_len(dirent);
	char name[EXT2_NAME_LEN + 1];

	(void)folder;
	(void)entry;
	(void)offset;
	(void)block_size;
	(void)block;
	if (!dirent->inode || is_dot(dirent->name, length))
		return 0;
	memcpy(name, dirent->name, length);
	name[length] = '\0';
	walk->path = name;
	walk->rc = add_name(walk, name, length, dirent->inode, walk->err);
	walk->path = "";
	return walk->rc ? DIRENT_ABORT : 0;
}

/* -------------------------------------------------------------------- a walk
 */

static int read_folder(struct image_walk *walk, struct error *err)
{
	errcode_t code;
	int rc = 0;

	walk->err = err;
	walk->path = "";
	walk->folder = walk->todo.items[--walk->todo.count];
	walk->rc = 0;
	code = ext2fs_dir_iterate2(walk->fs, walk->folder.inode, 0, NULL,
				   see_name, walk);
	rc = walk->rc;
	return rc || !code ? rc : fail_library(walk, code, err);
}

/* Every mke2fs makes one; it says nothing of the tree. */
static void leave_out_lost_and_found(struct tree *tree)
{
	struct tree_node *root = tree->root;

	for (uint32_t i = 0; i < root->directory.nr_entries; i++) {
		struct tree_entry *entry = &root->directory.entries[i];

		if (strcmp(entry->name, "lost+found") != 0 ||
		    !node_is_directory(entry->node) ||
		    entry->node->directory.nr_entries)
			continue;
		*entry = root->directory.entries[--root->directory.nr_entries];
		tree->nr_entries--;
		tree->nr_nodes--;
		return;
	}
}

static int read_tree(struct image_walk *walk, struct error *err)
{
	struct stat key = { .st_ino = EXT2_ROOT_INO };
	struct tree_node *root = walk->tree->root;
	uint8_t byte;
	int rc;

	walk->folder.node = root;
	walk->path = "";
	rc = read_inode(walk, EXT2_ROOT_INO, err);
	if (rc)
		return rc;
	if (!S_ISDIR(walk->on->i_mode))
		return fail_at(walk, EINVAL, "damaged: no folder", err);
	if (inodes_add(&walk->inodes, &key, root))
		return fail_memory(err);
	rc = fill_node(walk, EXT2_ROOT_INO, walk->on, root, err);
	while (!rc && walk->todo.count)
		rc = read_folder(walk, err);
	if (rc)
		return rc;
	leave_out_lost_and_found(walk->tree);
	/* what was read is the image's where it has not been changed since */
	return region_read(walk->region, 0, &byte, 1, err);
}

static int open_filesystem(struct image_walk *walk, int fd, struct error *err)
{
	char path[64];
	errcode_t code;

	initialize_ext2_error_table();
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	code = ext2fs_open(path, EXT2_FLAG_64BITS, 0, 0, unix_io_manager,
			   &walk->fs);
	if (code == EXT2_ET_NO_MEMORY)
		return fail_memory(err);
	if (code)
		return fail(err, EINVAL, "%s: as an ext4 filesystem: %s",
			    SHOWN(walk->name), error_message(code));
	if (ext2fs_has_feature_journal_needs_recovery(walk->fs->super))
		return fail(err, EINVAL,
			    "%s: its journal holds changes that are not yet in "
			    "their places: run e2fsck on it first",
			    SHOWN(walk->name));
	return 0;
}

static int read_image(struct image_walk *walk, int fd, struct error *err)
{
	int rc = open_filesystem(walk, fd, err);

	if (!rc)
		rc = read_tree(walk, err);
	if (walk->fs)
		ext2fs_free(walk->fs);
	free(walk->on);
	inodes_done(&walk->inodes);
	vec_done(&walk->todo);
	vec_done(&walk->pieces.list);
	arena_done(&walk->scratch);
	return rc;
}

int source_ext4(int fd, const char *name, const struct reporter *reporter,
		struct tree **out, struct error *err)
{
	struct image_walk walk = { .name = name };
	AUTO(tree) *tree = NULL;
	int rc = open_file_region_new(fd, name, reporter, &walk.region, err);

	if (rc)
		return rc;
	rc = tree_new(&tree, err);
	if (rc) {
		region_free(walk.region);
		return rc;
	}
	rc = tree_own(tree, walk.region, err);
	walk.tree = tree;
	if (!rc)
		rc = read_image(&walk, fd, err);
	if (!rc)
		rc = tree_seal(tree, err);
	if (!rc)
		gather_report(&walk.gather, reporter, SHOWN(name));
	gather_done(&walk.gather);
	if (rc)
		return rc;
	*out = STEAL(tree);
	return 0;
}
