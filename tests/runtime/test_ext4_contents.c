/* SPDX-License-Identifier: Apache-2.0 */
/* Every byte of a file lies where its extents say, and nothing else does,
 * however its pieces are cut: within blocks, across them, across groups. */
/* Sanitizers: address */
#include "tests/runtime/ext4_trees.h"

#include "runtime/base/cleanup.h"
#include "runtime/region/bytes.h"
#include "tests/runtime/random.h"

enum { ROUNDS = 300, LONGEST = 600 * BLOCK };

static uint8_t stored[LONGEST + 1000]; /* what the regions hold */

/* What a file holds, and which bytes of it are data. */
struct model {
	uint8_t bytes[LONGEST + BLOCK];
};

static uint64_t random_length(struct random *random)
{
	static const uint64_t most[] = { 2, 100, BLOCK, 3 * BLOCK,
					 100 * BLOCK };

	return 1 + random_below(random, most[random_below(random, 5)]);
}

/* Random pieces with gaps of 0 bytes or more, each from a place of its own. */
static void add_pieces(struct random *random, struct tree *tree,
		       struct tree_node *file, struct model *model)
{
	uint32_t count = (uint32_t)random_below(random, 60);
	struct tree_piece *pieces =
	    arena_alloc(&tree->arena, (count + 1) * sizeof *pieces);
	uint64_t at = 0;
	uint32_t i;

	assert_non_null(pieces);
	for (i = 0; i < count; i++) {
		struct tree_piece *piece = &pieces[i];

		if (random_below(random, 3))
			at += random_length(random);
		if (random_below(random, 4) == 0)
			at = round_up(at, BLOCK);
		if (at >= file->size)
			break;
		piece->offset = at;
		piece->length = min_u64(random_length(random), file->size - at);
		piece->from =
		    random_below(random, sizeof stored - piece->length);
		memcpy(model->bytes + at, stored + piece->from, piece->length);
		at += piece->length;
	}
	file->file.pieces = pieces;
	file->file.nr_pieces = i;
	if (!i)
		file->file.region = NULL;
}

static struct tree_node *add_random(struct random *random, struct tree *tree,
				    struct region *region, struct model *model)
{
	struct tree_node *file = add_file(tree, "file", 0);

	memset(model->bytes, 0, sizeof model->bytes);
	file->size = 1 + random_below(random, LONGEST);
	file->file.region = region;
	if (random_below(random, 4)) {
		add_pieces(random, tree, file, model);
		return file;
	}
	file->file.from = random_below(random, 1000);
	memcpy(model->bytes, stored + file->file.from, file->size);
	return file;
}

/* The file's bytes, block by block, as its extents have them. */
static void expect_file(const struct ext4_plan *plan, const struct map *map,
			const struct tree_node *file, struct model *model)
{
	static uint8_t zeros_block[BLOCK];
	struct ext4_extent_range extent;
	struct ext4_walk walk;
	uint64_t blocks = 0, next = 0;

	ext4_walk_start(&walk, &plan->geometry, file,
			plan->first[file->number]);
	while (ext4_walk_next(&walk, &extent)) {
		assert_true(extent.file_block >= next);
		for (; next < extent.file_block; next++)
			assert_memory_equal(model->bytes + next * BLOCK,
					    zeros_block, BLOCK);
		for (uint32_t i = 0; i < extent.length; i++, next++) {
			uint8_t block[BLOCK];

			assert_int_equal(map_read(map,
						  (extent.block + i) * BLOCK,
						  block, BLOCK, NULL),
					 0);
			assert_memory_equal(model->bytes + next * BLOCK, block,
					    BLOCK);
			blocks++;
		}
	}
	assert_true(next * BLOCK < file->size + BLOCK);
	for (; next * BLOCK < file->size; next++)
		assert_memory_equal(model->bytes + next * BLOCK, zeros_block,
				    BLOCK);
	assert_int_equal(blocks, ext4_node_blocks(&plan->format, file));
}

static void test_random_files(void **state)
{
	struct random random = random_seeded(20240608);
	AUTOFREE struct model *model = malloc(sizeof *model);
	struct bytes_region region;

	(void)state;
	assert_non_null(model);
	random_fill(&random, stored, sizeof stored);
	bytes_region_init(&region, stored, sizeof stored);
	for (int round = 0; round < ROUNDS; round++) {
		struct ext4_options options = EXT4_OPTIONS_DEFAULT;
		AUTO(tree) *tree = new_tree();
		AUTO(ext4_plan) *plan = NULL;
		AUTO(map) *map = NULL;
		struct tree_node *file;

		/* before it, something that ends near a group's end */
		add_file(tree, "a",
			 random_below(&random, 3) *
			     (32768 - random_below(&random, 1400)) * BLOCK);
		file = add_random(&random, tree, &region.region, model);
		add_file(tree, "z", 10 * BLOCK);
		seal(tree);
		options.free_space = 1 << 20;
		plan = plan_of(tree, &options);
		map = map_of(plan);
		expect_file(plan, map, file, model);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
