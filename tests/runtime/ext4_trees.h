/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_RUNTIME_EXT4_TREES_H
#define TESTS_RUNTIME_EXT4_TREES_H

/* Trees to plan, and what planning them must come to. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/runtime/trees.h"

#include "runtime/base/checked.h"
#include "runtime/ext4/plan.h"
#include "runtime/region/zero.h"

enum { BLOCK = 4096 };

static inline struct region *zeros(struct tree *tree, uint64_t size)
{
	struct region *region = arena_new(&tree->arena, struct region);

	assert_non_null(region);
	zero_region_init(region, size);
	return region;
}

static inline struct tree_node *add_file(struct tree *tree, const char *name,
					 uint64_t size)
{
	struct tree_node *file = add(tree, tree->root, name, S_IFREG | 0644);

	file->size = size;
	file->file.region = size ? zeros(tree, size) : NULL;
	return file;
}

/* `count` pieces of a block, a hole before each. */
static inline struct tree_node *add_sparse(struct tree *tree, const char *name,
					   uint32_t count)
{
	struct tree_node *file = add(tree, tree->root, name, S_IFREG);
	struct tree_piece *pieces =
	    arena_alloc(&tree->arena, count * sizeof *pieces);

	assert_non_null(pieces);
	for (uint64_t i = 0; i < count; i++)
		pieces[i] = (struct tree_piece){ (2 * i + 1) * BLOCK, i * BLOCK,
						 BLOCK };
	file->size = (2ull * count + 1) * BLOCK;
	file->file =
	    (struct tree_content){ zeros(tree, (uint64_t)count * BLOCK), 0,
				   pieces, count };
	return file;
}

static inline void add_files(struct tree *tree, uint32_t count)
{
	struct tree_node *dir = add(tree, tree->root, "many", S_IFDIR | 0755);
	char name[32];

	for (uint32_t i = 0; i < count; i++) {
		snprintf(name, sizeof name, "%" PRIu32, i);
		add(tree, dir, name, S_IFREG | 0644);
	}
}

static inline void seal(struct tree *tree)
{
	assert_int_equal(tree_seal(tree, NULL), 0);
}

static inline struct ext4_plan *plan_of(struct tree *tree,
					const struct ext4_options *options)
{
	struct ext4_plan *plan = NULL;
	struct error err = { 0 };

	if (ext4_plan_new(tree, options, &plan, &err))
		print_message("%s\n", err.text);
	assert_non_null(plan);
	return plan;
}

static inline struct map *map_of(struct ext4_plan *plan)
{
	struct map *map = NULL;

	assert_int_equal(ext4_map(plan, &map, NULL), 0);
	return map;
}

static inline void expect_refused(struct tree *tree,
				  const struct ext4_options *options, int rc,
				  const char *text)
{
	struct ext4_plan *plan = NULL;
	struct error err = { 0 };

	assert_int_equal(ext4_plan_new(tree, options, &plan, &err), rc);
	assert_null(plan);
	assert_int_equal(err.code, -rc);
	assert_string_equal(err.text, text);
}

#endif
