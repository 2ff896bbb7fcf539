/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_FOLLOW_H
#define RUNTIME_TREE_FOLLOW_H

#include "runtime/tree/tree.h"

/*
 * Where a path of an archive leads in a tree that is still built.
 *
 * Slashes separate, "" and "." are passed over, so "/a", "./a" and "a/" are
 * "a". Symbolic links in the middle are followed, never out of the tree: an
 * absolute target starts at the root, whose ".." is the root. The last part
 * is not followed. A path's own ".." is refused.
 */
struct followed {
	struct tree_node *directory;
	const char *name;   /* the last part, within the path */
	size_t name_length; /* 0: the path is the root */
};

/*
 * Missing folders on the way are made (0755, owner 0:0, time 0, LAYER_FOLDER)
 * where `makes_folders`, also where a symbolic link points to them.
 *
 * Returns 0, -EINVAL for "..", -ENOENT, -ENOTDIR, -ELOOP past 40 links,
 * -ENAMETOOLONG, -ENOMEM; the text does not name the path.
 */
int follow_path(struct tree *tree, const char *path, bool makes_folders,
		struct followed *out, struct error *err);

/* The folder that the name in `directory` is or leads to; as follow_path. */
int follow_name(struct tree *tree, struct tree_node *directory,
		const char *name, size_t name_length, bool makes_folders,
		struct tree_node **out, struct error *err);

#endif
