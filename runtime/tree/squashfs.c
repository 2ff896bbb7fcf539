/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an image with a squashfs holds, as a tree. libsquashfs (of
 * squashfs-tools-ng) reads it, whole metadata now and contents when they are
 * read: blocks are decompressed then, the last one stays for its neighbours.
 *
 * All contents are one region, in which the files lie one behind the other in
 * the order in which they were met:
 *
 *   start of file 0       start of file 1                size
 *   |  its bytes          |  its bytes          | ...    |
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include <sqfs/block.h>
#include <sqfs/compressor.h>
#include <sqfs/data_reader.h>
#include <sqfs/dir.h>
#include <sqfs/dir_reader.h>
#include <sqfs/error.h>
#include <sqfs/id_table.h>
#include <sqfs/inode.h>
#include <sqfs/io.h>
#include <sqfs/super.h>
#include <sqfs/xattr.h>
#include <sqfs/xattr_reader.h>

#include "runtime/base/checked.h"
#include "runtime/region/file.h"
#include "runtime/tree/gather.h"
#include "runtime/tree/holes.h"
#include "runtime/tree/inodes.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/source_inside.h"

struct packed_file {
	uint64_t start;
	sqfs_inode_generic_t *inode; /* owned */
};

/* What lives as long as the tree. */
struct squash {
	struct region region;
	struct region *image; /* knows whether the file was changed */
	sqfs_super_t super;
	sqfs_file_t *file;
	sqfs_compressor_t *compressor;
	sqfs_data_reader_t *data;
	pthread_mutex_t lock; /* of the reader, which takes one at a time */
	VEC(struct packed_file) files;
	char *name; /* of the image, as the user said it */
};

struct squash_folder {
	sqfs_inode_generic_t *inode; /* owned */
	struct tree_node *node;
};

struct squash_walk {
	struct squash *squash;
	struct tree *tree;
	sqfs_dir_reader_t *folders;
	sqfs_id_table_t *owners;
	sqfs_xattr_reader_t *attributes; /* NULL: there are none */
	struct inodes inodes;
	VEC(struct squash_folder) todo;
	struct squash_folder folder; /* at hand */
	const char *path;	     /* in it, for messages */
	struct pieces pieces;
	struct gather gather;
	struct arena scratch; /* attributes of the inode at hand */
};

/* ----------------------------------------------------------------- contents
 */

/* The file that has the byte. */
static const struct packed_file *find_file(const struct squash *squash,
					   uint64_t offset)
{
	size_t low = 0, high = squash->files.count, middle;

	while (high - low > 1) {
		middle = low + (high - low) / 2;
		if (squash->files.items[middle].start <= offset)
			low = middle;
		else
			high = middle;
	}
	return &squash->files.items[low];
}

static uint64_t size_of(const struct packed_file *file)
{
	sqfs_u64 size = 0;

	sqfs_inode_get_file_size(file->inode, &size);
	return size;
}

static int read_part(struct squash *squash, uint64_t offset, uint8_t *buffer,
		     size_t *length, struct error *err)
{
	enum { MOST = 1 << 20 };
	const struct packed_file *file = find_file(squash, offset);
	uint64_t at = offset - file->start;
	sqfs_s32 got;

	*length = (size_t)min_u64(min_u64(*length, MOST), size_of(file) - at);
	pthread_mutex_lock(&squash->lock);
	got = sqfs_data_reader_read(squash->data, file->inode, at, buffer,
				    (sqfs_u32)*length);
	pthread_mutex_unlock(&squash->lock);
	if (got == (sqfs_s32)*length)
		return 0;
	return fail(err, EIO, "%s: damaged: contents that cannot be unpacked",
		    SHOWN(squash->name));
}

static int read_squash(const struct region *region, uint64_t offset,
		       void *buffer, size_t length, struct error *err)
{
	struct squash *squash = (struct squash *)region;
	uint8_t *to = buffer, byte;
	size_t part;
	int rc = 0;

	for (; !rc && length; length -= part, offset += part, to += part) {
		part = length;
		rc = read_part(squash, offset, to, &part, err);
	}
	/* what was read is the image's where it has not been changed since */
	return rc ? rc : region_read(squash->image, 0, &byte, 1, err);
}

static const struct region_kind squash_kind = {
	.name = "squashfs",
	.is_slow = true,
	.read = read_squash,
};

static void free_squash(void *source)
{
	struct squash *squash = source;

	vec_each (&squash->files, file)
		sqfs_free(file->inode);
	vec_done(&squash->files);
	if (squash->data)
		sqfs_destroy(squash->data);
	if (squash->compressor)
		sqfs_destroy(squash->compressor);
	if (squash->file)
		sqfs_destroy(squash->file);
	pthread_mutex_destroy(&squash->lock);
	free(squash->name);
	free(squash);
}

/* ------------------------------------------------------------------- failing
 */

static int fail_in_image(const struct squash_walk *walk, const char *what,
			 struct error *err)
{
	char folder[4096] = "";
	struct shown shown;

	if (!walk->folder.node)
		return fail(err, EINVAL, "%s: %s", SHOWN(walk->squash->name),
			    what);
	if (tree_path(walk->folder.node, folder, sizeof folder) < 0)
		strcpy(folder, "...");
	return fail(err, EINVAL, "%s: '%s/%s': %s", SHOWN(walk->squash->name),
		    show_path(&shown, folder, strlen(folder)),
		    SHOWN(walk->path), what);
}

static int fail_code(const struct squash_walk *walk, int code,
		     struct error *err)
{
	switch (code) {
	case SQFS_ERROR_ALLOC:
		return fail_memory(err);
	case SQFS_ERROR_UNSUPPORTED:
	case SFQS_ERROR_SUPER_VERSION:
		return fail_in_image(walk,
				     "a squashfs of a kind that is not "
				     "known here",
				     err);
	default:
		return fail_in_image(walk, "damaged or truncated squashfs",
				     err);
	}
}

/* --------------------------------------------------------------- attributes */

static int gather_xattr(struct squash_walk *walk,
			const struct tree_xattr *xattr,
			const struct tree_node *node)
{
	struct left_out *left =
	    gather_refuses(&walk->gather, xattr, node->mode);
	struct shown shown;

	if (!left)
		return gather_add(&walk->gather, xattr) ? SQFS_ERROR_ALLOC : 0;
	left_out_add(left, "%.64s of '%.128s'",
		     show_path(&shown, xattr->name, xattr->name_length),
		     SHOWN(walk->path));
	return 0;
}

static int add_xattr(struct squash_walk *walk, const struct tree_node *node,
		     struct error *err)
{
	struct arena *arena = &walk->scratch;
	sqfs_xattr_entry_t *key = NULL;
	sqfs_xattr_value_t *value = NULL;
	struct tree_xattr xattr = { 0 };
	int code = sqfs_xattr_reader_read_key(walk->attributes, &key);

	if (!code)
		code =
		    sqfs_xattr_reader_read_value(walk->attributes, key, &value);
	if (!code && value->size <= XATTR_VALUE_LENGTH_MAX) {
		xattr.name_length = (uint32_t)strlen((char *)key->key);
		xattr.length = value->size;
		xattr.name =
		    arena_text(arena, (char *)key->key, xattr.name_length);
		xattr.value = (const uint8_t *)arena_text(
		    arena, (char *)value->value, value->size);
		code = xattr.name && xattr.value
			   ? gather_xattr(walk, &xattr, node)
			   : SQFS_ERROR_ALLOC;
	} else if (!code) {
		code = SQFS_ERROR_CORRUPTED;
	}
	sqfs_free(key);
	sqfs_free(value);
	return code ? fail_code(walk, code, err) : 0;
}

static int set_xattrs(struct squash_walk *walk,
		      const sqfs_inode_generic_t *inode, struct tree_node *node,
		      struct error *err)
{
	enum { NONE = 0xffffffffu };
	struct arena_mark mark = arena_mark(&walk->scratch);
	sqfs_xattr_id_t set;
	sqfs_u32 index = NONE;
	int code = 0, rc = 0;

	sqfs_inode_get_xattr_index(inode, &index);
	if (index == NONE || !walk->attributes)
		return 0;
	code = sqfs_xattr_reader_get_desc(walk->attributes, index, &set);
	if (!code && set.count)
		code = sqfs_xattr_reader_seek_kv(walk->attributes, &set);
	if (code)
		return fail_code(walk, code, err);
	while (!rc && set.count--)
		rc = add_xattr(walk, node, err);
	if (rc)
		gather_clear(&walk->gather);
	else
		rc = gather_keep(&walk->gather, walk->tree, node, err);
	arena_rewind(&walk->scratch, mark);
	return rc;
}

static int set_attributes(struct squash_walk *walk,
			  const sqfs_inode_generic_t *inode,
			  struct tree_node *node, struct error *err)
{
	int code = sqfs_id_table_index_to_id(walk->owners, inode->base.uid_idx,
					     &node->uid);

	if (!code)
		code = sqfs_id_table_index_to_id(
		    walk->owners, inode->base.gid_idx, &node->gid);
	if (code)
		return fail_code(walk, code, err);
	node->mode = (node->mode & S_IFMT) | (inode->base.mode & 07777);
	node->mtime_seconds = inode->base.mod_time;
	return set_xattrs(walk, inode, node, err);
}

/* Blocks of zeros are not stored: they are holes. */
static int list_pieces(struct squash_walk *walk,
		       const sqfs_inode_generic_t *inode, uint64_t size,
		       uint64_t start)
{
	uint64_t unit = walk->squash->super.block_size, at = 0, length;
	size_t count = sqfs_inode_get_file_block_count(inode);
	int rc = 0;

	walk->pieces.list.count = 0;
	for (size_t i = 0; !rc && i < count && at < size; i++, at += length) {
		length = min_u64(unit, size - at);
		if (!SQFS_IS_SPARSE_BLOCK(inode->extra[i]))
			rc = pieces_add(&walk->pieces, at, start + at, length);
	}
	return rc || at >= size
		   ? rc
		   : pieces_add(&walk->pieces, at, start + at, size - at);
}

/* Takes the inode, which tells where the blocks are. */
static int set_contents(struct squash_walk *walk, sqfs_inode_generic_t *inode,
			struct tree_node *node, struct error *err)
{
	struct squash *squash = walk->squash;
	struct packed_file file = { squash->region.size, inode };
	uint64_t end;

	if (vec_push(&squash->files, file)) {
		sqfs_free(inode);
		return fail_memory(err);
	}
	node->size = size_of(&file);
	if (node->size > INT64_MAX ||
	    add_overflows(file.start, node->size, &end))
		return fail_in_image(walk, "damaged: its size", err);
	squash->region.size = end;
	if (list_pieces(walk, inode, node->size, file.start) ||
	    pieces_keep(&walk->pieces, walk->tree, node, &squash->region))
		return fail_memory(err);
	return 0;
}

static int set_target(struct squash_walk *walk,
		      const sqfs_inode_generic_t *inode, struct tree_node *node,
		      struct error *err)
{
	enum { LONGEST = 4095 };
	bool is_long = inode->base.type == SQFS_INODE_EXT_SLINK;
	uint32_t size = is_long ? inode->data.slink_ext.target_size
				: inode->data.slink.target_size;
	const char *target = (const char *)inode->extra;

	if (!size || size > LONGEST || strnlen(target, size) != size)
		return fail_in_image(walk, "damaged: a link's target", err);
	node->size = size;
	node->target = arena_text(&walk->tree->arena, target, size);
	return node->target ? 0 : fail_memory(err);
}

static void set_device(const sqfs_inode_generic_t *inode,
		       struct tree_node *node)
{
	bool is_long = inode->base.type >= SQFS_INODE_EXT_DIR;
	uint32_t number =
	    is_long ? inode->data.dev_ext.devno : inode->data.dev.devno;

	node->device.major = number >> 8 & 0xfff;
	node->device.minor = (number & 0xff) | (number >> 12 & 0xfff00);
}

/* --------------------------------------------------------------------- nodes
 */

static uint32_t type_of(const sqfs_inode_generic_t *inode)
{
	static const uint32_t types[] = {
		[SQFS_INODE_DIR] = S_IFDIR,	[SQFS_INODE_FILE] = S_IFREG,
		[SQFS_INODE_SLINK] = S_IFLNK,	[SQFS_INODE_BDEV] = S_IFBLK,
		[SQFS_INODE_CDEV] = S_IFCHR,	[SQFS_INODE_FIFO] = S_IFIFO,
		[SQFS_INODE_SOCKET] = S_IFSOCK,
	};
	unsigned type = inode->base.type;

	if (type >= SQFS_INODE_EXT_DIR)
		type -= SQFS_INODE_EXT_DIR - SQFS_INODE_DIR;
	return type < sizeof types / sizeof *types ? types[type] : 0;
}

/* Takes the inode. */
static int fill_node(struct squash_walk *walk, sqfs_inode_generic_t *inode,
		     struct tree_node *node, struct error *err)
{
	struct squash_folder folder = { inode, node };
	int rc = set_attributes(walk, inode, node, err);

	if (!rc && S_ISREG(node->mode))
		return set_contents(walk, inode, node, err);
	if (!rc && node_is_directory(node)) {
		if (!vec_push(&walk->todo, folder))
			return 0;
		rc = fail_memory(err);
	}
	if (!rc && S_ISLNK(node->mode))
		rc = set_target(walk, inode, node, err);
	if (!rc && (S_ISCHR(node->mode) || S_ISBLK(node->mode)))
		set_device(inode, node);
	sqfs_free(inode);
	return rc;
}

/* The inodes of files say how many names they have in too many places, so all
 * are remembered. Takes the inode. */
static int find_node(struct squash_walk *walk, sqfs_inode_generic_t *inode,
		     struct tree_node **out, struct error *err)
{
	struct stat key = { .st_ino = inode->base.inode_number };
	struct tree_node *node = inodes_find(&walk->inodes, &key);
	uint32_t type = type_of(inode);

	*out = node;
	if (node && !node_is_directory(node) && type == (node->mode & S_IFMT)) {
		sqfs_free(inode);
		return 0;
	}
	if (node || !type) {
		sqfs_free(inode);
		return fail_in_image(walk,
				     node ? "damaged: in two places"
					  : "damaged: neither file nor folder",
				     err);
	}
	*out = node = tree_node_new(walk->tree, type);
	if (node && !inodes_add(&walk->inodes, &key, node))
		return fill_node(walk, inode, node, err);
	sqfs_free(inode);
	return fail_memory(err);
}

static int add_name(struct squash_walk *walk, const char *name, size_t length,
		    struct error *err)
{
	sqfs_inode_generic_t *inode;
	struct tree_node *node = NULL;
	int rc = sqfs_dir_reader_get_inode(walk->folders, &inode);

	if (rc)
		return fail_code(walk, rc, err);
	rc = find_node(walk, inode, &node, err);
	if (rc)
		return rc;
	rc = tree_add(walk->tree, walk->folder.node, name, length, node, err);
	return rc ? fail_in(err, "%s", SHOWN(walk->squash->name)) : 0;
}

static int read_folder(struct squash_walk *walk, struct error *err)
{
	sqfs_dir_entry_t *entry;
	int rc, code;

	walk->path = "";
	walk->folder = walk->todo.items[--walk->todo.count];
	code = sqfs_dir_reader_open_dir(walk->folders, walk->folder.inode, 0);
	sqfs_free(walk->folder.inode);
	rc = code ? fail_code(walk, code, err) : 0;
	while (!rc) {
		code = sqfs_dir_reader_read(walk->folders, &entry);
		if (code)
			return code > 0 ? 0 : fail_code(walk, code, err);
		walk->path = (const char *)entry->name;
		rc = add_name(walk, walk->path, (size_t)entry->size + 1, err);
		walk->path = "";
		sqfs_free(entry);
	}
	return rc;
}

/* ------------------------------------------------------------------- opening
 */

static int open_compressor(struct squash *squash)
{
	sqfs_compressor_config_t config;
	int code = sqfs_compressor_config_init(
	    &config, squash->super.compression_id, squash->super.block_size,
	    SQFS_COMP_FLAG_UNCOMPRESS);

	if (!code)
		code = sqfs_compressor_create(&config, &squash->compressor);
	if (!code && (squash->super.flags & SQFS_FLAG_COMPRESSOR_OPTIONS))
		code = squash->compressor->read_options(squash->compressor,
							squash->file);
	return code;
}

static int open_tables(struct squash_walk *walk)
{
	struct squash *squash = walk->squash;
	int code;

	walk->owners = sqfs_id_table_create(0);
	walk->folders = sqfs_dir_reader_create(
	    &squash->super, squash->compressor, squash->file, 0);
	squash->data = sqfs_data_reader_create(
	    squash->file, squash->super.block_size, squash->compressor, 0);
	if (!walk->owners || !walk->folders || !squash->data)
		return SQFS_ERROR_ALLOC;
	code = sqfs_id_table_read(walk->owners, squash->file, &squash->super,
				  squash->compressor);
	if (!code)
		code = sqfs_data_reader_load_fragment_table(squash->data,
							    &squash->super);
	if (code || (squash->super.flags & SQFS_FLAG_NO_XATTRS))
		return code;
	walk->attributes = sqfs_xattr_reader_create(0);
	return walk->attributes
		   ? sqfs_xattr_reader_load(walk->attributes, &squash->super,
					    squash->file, squash->compressor)
		   : SQFS_ERROR_ALLOC;
}

static int read_tree(struct squash_walk *walk, struct error *err)
{
	sqfs_inode_generic_t *root;
	struct stat key;
	int rc = sqfs_dir_reader_get_root_inode(walk->folders, &root);

	if (rc)
		return fail_code(walk, rc, err);
	walk->folder.node = walk->tree->root;
	walk->path = "";
	key = (struct stat){ .st_ino = root->base.inode_number };
	if (type_of(root) != S_IFDIR ||
	    inodes_add(&walk->inodes, &key, walk->tree->root)) {
		sqfs_free(root);
		return fail_in_image(walk, "damaged: no folder", err);
	}
	rc = fill_node(walk, root, walk->tree->root, err);
	while (!rc && walk->todo.count)
		rc = read_folder(walk, err);
	return rc;
}

static int read_image(struct squash_walk *walk, int fd, struct error *err)
{
	struct squash *squash = walk->squash;
	char path[64];
	int rc;

	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	squash->file = sqfs_open_file(path, SQFS_FILE_OPEN_READ_ONLY);
	if (!squash->file)
		return fail_memory(err);
	rc = sqfs_super_read(&squash->super, squash->file);
	if (!rc)
		rc = open_compressor(squash);
	if (!rc)
		rc = open_tables(walk);
	rc = rc ? fail_code(walk, rc, err) : read_tree(walk, err);
	if (walk->owners)
		sqfs_destroy(walk->owners);
	if (walk->folders)
		sqfs_destroy(walk->folders);
	if (walk->attributes)
		sqfs_destroy(walk->attributes);
	vec_each (&walk->todo, folder)
		sqfs_free(folder->inode);
	vec_done(&walk->todo);
	inodes_done(&walk->inodes);
	vec_done(&walk->pieces.list);
	arena_done(&walk->scratch);
	return rc;
}

int source_squashfs(int fd, const char *name, const struct reporter *reporter,
		    struct tree **out, struct error *err)
{
	struct region *image;
	struct squash_walk walk = { 0 };
	AUTO(tree) *tree = NULL;
	int rc = open_file_region_new(fd, name, reporter, &image, err);

	if (rc)
		return rc;
	rc = tree_new(&tree, err);
	if (rc) {
		region_free(image);
		return rc;
	}
	rc = tree_own(tree, image, err);
	if (rc)
		return rc;
	walk.tree = tree;
	walk.squash = calloc(1, sizeof *walk.squash);
	if (!walk.squash)
		return fail_memory(err);
	pthread_mutex_init(&walk.squash->lock, NULL);
	walk.squash->region.kind = &squash_kind;
	walk.squash->image = image;
	walk.squash->name = strdup(name);
	tree_keep(tree, walk.squash, free_squash);
	rc = walk.squash->name ? read_image(&walk, fd, err) : fail_memory(err);
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
