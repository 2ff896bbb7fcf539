/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_RUNTIME_TREES_H
#define TESTS_RUNTIME_TREES_H

/* Trees as tests build them: what fails there ends the test. */
#include <string.h>

#include "tests/check.h"
#include "runtime/tree/tree.h"

/* Empty; tree_free is the caller's. */
static inline struct tree *new_tree(void)
{
	struct tree *tree = NULL;

	assert_int_equal(tree_new(&tree, NULL), 0);
	return tree;
}

/* A new node of that name in the directory; the tree has it. */
static inline struct tree_node *add(struct tree *tree,
				    struct tree_node *directory,
				    const char *name, uint32_t mode)
{
	struct tree_node *node = tree_node_new(tree, mode);

	assert_non_null(node);
	assert_int_equal(
	    tree_add(tree, directory, name, strlen(name), node, NULL), 0);
	return node;
}

#endif
