/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_TREE_H
#define RUNTIME_TREE_TREE_H

#include <stdbool.h>
#include <sys/stat.h>

#include "runtime/base/arena.h"
#include "runtime/base/bytes.h"
#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"
#include "runtime/region/region.h"

/*
 * A file tree in memory: what a source fills and a planner reads.
 *
 *     entry "bin"  ------> node (symbolic link) -> "usr/bin"
 *     entry "etc"  ------> node (directory)     -> entries
 *     entry "a"    --\
 *     entry "b"    ---+--> node (regular file)  -> content: region, from
 *
 * A node is what a filesystem calls an inode: attributes and content, no
 * name. An entry is a name in a directory that stands for a node; hard links
 * are entries that share one. The tree knows no filesystem, and files'
 * contents stay where they are: a node says which region holds them.
 *
 * A tree is built by one thread, then sealed; a sealed tree is only read, by
 * any number of threads. Nodes, entries and names live in the tree's arena.
 */
struct tree_node;

struct tree_entry {
	const char *name; /* NUL-terminated bytes, 1 to 255, no '/' */
	struct tree_node *node;
	uint32_t name_length; /* in bytes */
};

/* A part of a file that is data; see tree_content. */
struct tree_piece {
	uint64_t offset; /* in the file */
	uint64_t from;	 /* in the region */
	uint64_t length; /* in bytes, not 0 */
};

/*
 * Where a regular file's bytes are. Without pieces the whole file is data,
 * from the region's byte `from` on. With pieces only they are, in ascending
 * order without overlaps, and all else is a hole that reads as zero.
 * `region` NULL: the whole file is a hole.
 */
struct tree_content {
	struct region *region;
	uint64_t from;
	const struct tree_piece *pieces;
	uint32_t nr_pieces;
};

/* What a node is to those who stack trees: tree/layer.h. */
enum tree_layer {
	LAYER_NONE,
	LAYER_FOLDER, /* a directory that only paths below it name */
	LAYER_ALONE,  /* a directory that took the place of a file of its own
			 tree: nothing below is merged with it */
	LAYER_LINK,   /* a hard link to what a lower tree may have at `target`;
			 its mode is a symbolic link's */
	LAYER_TAKEN,  /* has become a node of the stacked tree */
};

struct tree_node {
	uint32_t mode; /* S_IFMT and the twelve permission bits */
	uint32_t uid, gid;
	uint32_t nr_links; /* names; a directory: 2 + its subdirectories.
			      Complete once the tree is sealed. */
	int64_t mtime_seconds;
	uint32_t mtime_nanoseconds;	  /* 0 to 999,999,999 */
	uint32_t number;		  /* the planner's, 0 before */
	const struct tree_xattrs *xattrs; /* tree/xattr.h; NULL: none */
	uint32_t project; /* ext4's and XFS's project id, of quotas */
	uint8_t layer;	  /* an enum tree_layer; no part of the digest */
	uint64_t size;	  /* regular: bytes; symbolic link: length of target;
			     directory: the planner's, 0 before */
	union {
		struct {
			struct tree_entry *entries; /* sealed: by name */
			uint32_t nr_entries, room;
			struct tree_node *parent; /* the root's: itself */
			const char *name;	  /* in parent; root: "" */
		} directory;
		struct tree_content file;
		const char *target; /* symbolic link, NUL-terminated */
		struct {
			uint32_t major, minor;
		} device; /* character and block */
	};
};

static inline bool node_is_directory(const struct tree_node *node)
{
	return S_ISDIR(node->mode);
}

struct tree {
	struct arena arena;
	struct tree_node *root;
	uint64_t nr_nodes;   /* the root included */
	uint64_t nr_entries; /* names, the root not included */
	bool is_sealed;
	uint8_t digest[16];	  /* of the sealed tree; see tree_digest */
	struct tree_index *index; /* while it is built; see tree_lookup */
	struct tree_entry *outgrown[32]; /* room for 2^n, by n; a list each */
	struct tree_xattr_sets *xattr_sets; /* see tree_set_xattrs */
	struct region **owned;		    /* see tree_own */
	size_t nr_owned, room_owned;
	void (*free_source)(void *source); /* see tree_keep */
	void *source;
};

/* A tree with a root: mode 040755, owner 0:0, time 0. */
int tree_new(struct tree **out, struct error *err);

/* NULL is fine. Frees the regions and the source that it was given, too. */
void tree_free(struct tree *tree);
CLEANUP_DEFINE(tree)

/* A new node that no name stands for yet; all zero but the mode. NULL: no
 * memory. */
struct tree_node *tree_node_new(struct tree *tree, uint32_t mode);

/* Gives `directory` room for `count` entries in all, exactly. */
int tree_reserve(struct tree *tree, struct tree_node *directory, uint32_t count,
		 struct error *err);

/*
 * Adds the name to `directory`. A directory node can be added once only.
 *
 * Returns 0, -ENAMETOOLONG, -EINVAL ("", ".", "..", a name with '/' or NUL),
 * -EMLINK, -ENOMEM. Does not look whether the name is there already: a source
 * that cannot know asks tree_lookup first, and tree_seal refuses duplicates.
 */
int tree_add(struct tree *tree, struct tree_node *directory, const char *name,
	     size_t name_length, struct tree_node *node, struct error *err);

/*
 * Lets `entry` of `directory` stand for `node` from now on. What it stood for
 * has a name less, and no longer counts where that was the last.
 *
 * Returns 0, -ENOTEMPTY for a directory that holds names, -EMLINK as tree_add.
 */
int tree_replace(struct tree *tree, struct tree_node *directory,
		 struct tree_entry *entry, struct tree_node *node,
		 struct error *err);

/*
 * Takes `entry` out of `directory`, and everything below it. The directory's
 * entries change their places. Costs what is removed.
 */
void tree_remove(struct tree *tree, struct tree_node *directory,
		 struct tree_entry *entry);

/*
 * The entry of that name in `directory`, or NULL. In a sealed tree a binary
 * search; before, the first call builds an index that later adds keep up to
 * date, so that sources which do not need it do not pay.
 *
 * The pointer is good until the next tree_add or tree_remove to the same
 * directory.
 */
struct tree_entry *tree_lookup(struct tree *tree,
			       const struct tree_node *directory,
			       const char *name, size_t name_length);

/*
 * What is at `path` (slashes separate, "" and "." are passed over) below the
 * root of a sealed tree; NULL where nothing is. Follows no symbolic links.
 */
const struct tree_node *tree_find(const struct tree *tree, const char *path);

/*
 * Sorts every directory by the bytes of its names, counts links and computes
 * the digest.
 * Returns 0, -EEXIST for a name that is twice in a directory, -ENOMEM; the
 * tree can only be freed then.
 */
int tree_seal(struct tree *tree, struct error *err);

/* The tree frees `region` when it is freed. 0 or -ENOMEM (freed at once). */
int tree_own(struct tree *tree, struct region *region, struct error *err);

/* `free_source(source)` runs when the tree is freed, after its regions. */
void tree_keep(struct tree *tree, void *source, void (*free_source)(void *));

/*
 * Writes the directory's path below the root, without a leading slash ("" for
 * the root). Returns its length, or -ENAMETOOLONG.
 */
int tree_path(const struct tree_node *directory, char *path, size_t size);

/*
 * 128 bits that name what the tree holds: names, kinds, modes, owners, times,
 * sizes, targets, devices, hard links, holes, extended attributes and project
 * ids, but not the bytes of files, which are not read. Equal trees give equal
 * digests, whatever the order and the source. XXH3-128, written canonically
 * (big-endian); what is hashed is described in digest.c. Sealed trees only;
 * costs nothing more than sealing.
 */
void tree_digest(const struct tree *tree, uint8_t digest[16]);

#endif
