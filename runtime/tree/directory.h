/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_DIRECTORY_H
#define RUNTIME_TREE_DIRECTORY_H

#include <limits.h>

#include "runtime/base/vec.h"
#include "runtime/tree/gather.h"
#include "runtime/tree/holes.h"
#include "runtime/tree/inodes.h"
#include "runtime/tree/shown.h"

/*
 * A folder of the host while it becomes a tree: directory.c goes from folder
 * to folder and from name to name, directory_node.c asks the host what a name
 * is.
 */
struct walk {
	const char *name; /* of the root, as the user said it */
	const struct reporter *reporter;
	struct tree *tree;
	struct file_store *store;
	int root;
	struct stat root_status;
	uint64_t mount; /* the root's, 0 where the kernel cannot say */
	bool is_all_readable;
	const char *only; /* the one name that is wanted; NULL: all */
	bool is_live;	  /* the root is "/", of a system that is running */
	bool has_xattrs, has_projects;
	bool goes_inside; /* the working directory is this walk's alone */
	bool is_inside;	  /* it is the folder at hand */
	VEC(struct tree_node *) todo;
	VEC(char) records; /* of the folder at hand, as getdents64 has them */
	struct inodes inodes;
	struct pieces pieces;
	struct gather gather;
	VEC(char) list;	      /* names of attributes of the name at hand */
	struct arena scratch; /* their values */
	struct left_out mounted, unreadable, gone, deep, no_xattrs;
	char path[PATH_MAX]; /* of the folder at hand, below the root */
	size_t path_length;
};

/* What is at hand: a name in the folder that is being read. */
struct found {
	int folder;
	struct tree_node *directory;
	const char *name;
	struct stat status;
	uint64_t mount; /* 0 where the kernel cannot say */
};

/* "root/path/name" for messages; name NULL: the folder itself. */
const char *walk_show(struct shown *shown, const struct walk *walk,
		      const char *name);

/* "root/path/name: what"; returns -code. */
int walk_fail(const struct walk *walk, const char *name, int code,
	      const char *what, struct error *err);

/*
 * What a system call said, as errno, of the name at hand. Returns a negative
 * errno, or 1 where the name is to be left out, which is noted: it is gone,
 * or it cannot be read and the tree is that of the running system.
 */
int walk_judge(struct walk *walk, const char *name, struct error *err);

/* Fills found->status and found->mount. As walk_judge where that fails. */
int walk_stat(struct walk *walk, struct found *found, struct error *err);

/*
 * All that is asked of the host about a name, before the tree has it; of a
 * file the parts that are data, in walk->pieces. `is_elsewhere`: it belongs to
 * another mount and is asked for what stat said only. As walk_judge.
 */
int walk_fill(struct walk *walk, const struct found *found, bool is_elsewhere,
	      struct tree_node *node, struct error *err);

#endif
