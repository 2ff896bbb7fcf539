/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_XATTR_H
#define RUNTIME_TREE_XATTR_H

#include "runtime/tree/tree.h"

/*
 * Extended attributes of a node, as the kernel's getxattr has them: whole
 * names ("user.mime_type", "security.capability", "system.posix_acl_access")
 * and the bytes it gives for them. What a filesystem makes of them is its
 * writer's business.
 *
 * Equal sets are kept once in a tree, so that a label which every file bears
 * costs each of them a pointer; and two nodes bear the same set exactly where
 * their pointers are equal.
 */
enum { XATTR_NAME_LENGTH_MAX = 255 };	 /* the kernel's XATTR_NAME_MAX */
enum { XATTR_VALUE_LENGTH_MAX = 65536 }; /* the kernel's XATTR_SIZE_MAX */

struct tree_xattr {
	const char *name;     /* not NUL-terminated; holds no NUL */
	uint32_t name_length; /* in bytes, 1 to 255 */
	uint32_t length;      /* of the value, in bytes, at most 65,536 */
	const uint8_t *value;
};

struct tree_xattrs {
	uint32_t number;	   /* counts the tree's sets, from 0 */
	uint32_t count;		   /* at least 1 */
	struct tree_xattr items[]; /* by the bytes of their names */
};

/*
 * Gives `node` these attributes, in any order, in the place of what it had.
 * They are copied. count 0: none.
 *
 * Returns 0; -EINVAL for a name that is empty, has no prefix that ends with a
 * dot, or holds NUL; -ENAMETOOLONG; -E2BIG for a value that is too long;
 * -EEXIST for a name that is there twice; -ENOMEM. The node is as it was then.
 */
int tree_set_xattrs(struct tree *tree, struct tree_node *node,
		    const struct tree_xattr *items, uint32_t count,
		    struct error *err);

/* The attribute of that name, or NULL. */
const struct tree_xattr *tree_xattr_find(const struct tree_node *node,
					 const char *name);

/* For tree.c. */
struct tree_xattr_sets;
void tree_xattr_sets_free(struct tree_xattr_sets *sets);

#endif
