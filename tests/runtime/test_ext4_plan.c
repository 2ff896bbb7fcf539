/* SPDX-License-Identifier: Apache-2.0 */
/* The ext4 planner refuses what ext4 cannot hold and says what, and one tree
 * has one image. */
/* Sanitizers: address */
#include "tests/runtime/ext4_trees.h"

#include "runtime/region/bytes.h"
#include "tests/runtime/random.h"

/* ---------------------------------------------------------------- refusals */

static void test_too_many_links(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *dir = add(tree, tree->root, "dir", S_IFDIR | 0755);
	struct tree_node *file = add(tree, dir, "first", S_IFREG | 0644);
	char name[32];

	(void)state;
	for (int i = 1; i < 65001; i++) {
		snprintf(name, sizeof name, "x%d", i);
		assert_int_equal(
		    tree_add(tree, dir, name, strlen(name), file, NULL), 0);
	}
	seal(tree);
	expect_refused(tree, &EXT4_OPTIONS_DEFAULT, -EMLINK,
		       "dir/first: more than 65000 hard links, ext4's limit");
}

static void test_lost_and_found(void **state)
{
	AUTO(tree) *tree = new_tree();

	(void)state;
	add(tree, tree->root, "lost+found", S_IFREG | 0644);
	seal(tree);
	expect_refused(tree, &EXT4_OPTIONS_DEFAULT, -EINVAL,
		       "lost+found: ext4 wants a directory of this name in "
		       "the root; rename what is there");
}

static void test_large_files(void **state)
{
	const uint64_t largest = (uint64_t)UINT32_MAX * BLOCK;
	AUTO(tree) *tree = new_tree();
	struct tree_node *file = add_file(tree, "file", largest + 1);

	(void)state;
	seal(tree);
	expect_refused(tree, &EXT4_OPTIONS_DEFAULT, -EFBIG,
		       "file: larger than 16 TiB, ext4's limit");
	file->size = largest;
	ext4_plan_free(plan_of(tree, &EXT4_OPTIONS_DEFAULT));
}

static void test_contents_without_end(void **state)
{
	AUTO(tree) *tree = new_tree();
	char name[32];

	(void)state;
	for (int i = 0; i < 80; i++) {
		struct tree_node *file;

		snprintf(name, sizeof name, "%d", i);
		file = add(tree, tree->root, name, S_IFREG | 0644);
		file->size = (uint64_t)UINT32_MAX * BLOCK;
		file->file.region = zeros(tree, file->size);
	}
	seal(tree);
	expect_refused(tree, &EXT4_OPTIONS_DEFAULT, -EFBIG,
		       "an ext4 of blocks of 4096 bytes ends at 1024 TiB "
		       "here");
}

static void test_symbolic_links(void **state)
{
	static char target[4097];
	AUTO(tree) *tree = new_tree();
	struct tree_node *link = add(tree, tree->root, "link", S_IFLNK | 0777);

	(void)state;
	memset(target, 't', 4096);
	link->target = target;
	seal(tree);
	for (uint64_t size = 0; size <= 4096; size += 4096) {
		link->size = size;
		expect_refused(tree, &EXT4_OPTIONS_DEFAULT, -EINVAL,
			       "link: a symbolic link's target has 1 to 4095 "
			       "bytes");
	}
	link->size = 4095;
	ext4_plan_free(plan_of(tree, &EXT4_OPTIONS_DEFAULT));
}

/* 12 bits and 20 bits: the kernel's own limits. */
static void test_device_numbers(void **state)
{
	static const struct {
		uint32_t major, minor;
		bool is_good;
	} cases[] = {
		{ 0, 0, true },		 { 255, 256, true },
		{ 4095, 1048575, true }, { 4096, 0, false },
		{ 0, 1048576, false },	 { UINT32_MAX, UINT32_MAX, false },
	};
	AUTO(tree) *tree = new_tree();
	struct tree_node *node = add(tree, tree->root, "node", S_IFBLK | 0600);

	(void)state;
	seal(tree);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char text[128];

		node->device.major = cases[i].major;
		node->device.minor = cases[i].minor;
		snprintf(text, sizeof text,
			 "node: device %" PRIu32 ":%" PRIu32
			 " has no place in ext4, which ends at 4095:1048575",
			 cases[i].major, cases[i].minor);
		if (cases[i].is_good)
			ext4_plan_free(plan_of(tree, &EXT4_OPTIONS_DEFAULT));
		else
			expect_refused(tree, &EXT4_OPTIONS_DEFAULT, -EINVAL,
				       text);
	}
}

static void test_labels(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;

	(void)state;
	seal(tree);
	options.label = "1234567890abcdefg";
	expect_refused(tree, &options, -EINVAL,
		       "label '1234567890abcdefg': at most 16 bytes");
	options.label = "1234567890abcdef";
	ext4_plan_free(plan_of(tree, &options));
}

/* ------------------------------------------------------------ how many inodes
 */

static void test_number_of_inodes(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;

	(void)state;
	add_files(tree, 1000);
	seal(tree);
	/* 10 reserved, lost+found, the folder, the files; the root is among
	 * the reserved; the filesystem adds its file of orphans */
	options.nr_inodes = 1011;
	expect_refused(tree, &options, -EINVAL,
		       "1011 inodes are too few: this tree needs at least "
		       "1012");
	for (options.nr_inodes = 1012; options.nr_inodes < 100000;
	     options.nr_inodes = options.nr_inodes * 3 + 1) {
		struct ext4_plan *plan = plan_of(tree, &options);
		struct ext4_summary summary = ext4_plan_summary(plan);

		assert_true(summary.nr_inodes >= options.nr_inodes);
		assert_int_equal(summary.nr_inodes - summary.nr_free_inodes,
				 1013);
		ext4_plan_free(plan);
	}
}

static void test_too_many_inodes(void **state)
{
	static const uint64_t counts[] = { UINT32_MAX, 1ull << 32,
					   (1ull << 60) + 1, UINT64_MAX - 15,
					   UINT64_MAX };
	static const uint64_t sizes[] = { 0, 1 << 20, 1ull << 40 };
	AUTO(tree) *tree = new_tree();
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;

	(void)state;
	seal(tree);
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		for (size_t k = 0; k < 3; k++) {
			options.nr_inodes = counts[i];
			options.size = sizes[k];
			expect_refused(tree, &options, -EFBIG,
				       "ext4 has at most 2^32 inodes");
		}
	}
}

/* ---------------------------------------------------------- reproducibility */

static const uint8_t shared_bytes[] = "every file has a part of these bytes";

/* The same tree for every `order`, which only says in which order names are
 * added. */
static struct tree *mixed_tree(uint64_t order)
{
	struct random random = { order };
	struct tree *tree = new_tree();
	struct tree_node *dir = add(tree, tree->root, "dir", S_IFDIR | 0750);
	struct tree_node *linked = tree_node_new(tree, S_IFREG | 0600);
	static struct bytes_region region;
	uint32_t names[300];

	bytes_region_init(&region, shared_bytes, sizeof shared_bytes);
	assert_non_null(linked);
	for (uint32_t i = 0; i < 300; i++) {
		uint32_t at =
		    order ? (uint32_t)random_below(&random, i + 1) : i;

		names[i] = names[at];
		names[at] = i;
	}
	for (uint32_t i = 0; i < 300; i++) {
		struct tree_node *parent = names[i] % 3 ? dir : tree->root;
		struct tree_node *node = linked;
		char name[300];

		/* long names, so that the directories have several blocks */
		snprintf(name, sizeof name, "%0*u", 1 + (int)names[i] % 200,
			 names[i] + 1000);
		if (names[i] % 7) {
			node =
			    tree_node_new(tree, names[i] % 5 ? S_IFREG | 0644
							     : S_IFDIR | 0700);
			assert_non_null(node);
			node->uid = names[i] * 77777;
			node->mtime_seconds = names[i];
		}
		if (S_ISREG(node->mode)) {
			node->size = (names[i] % 7) ? names[i] % 37 : 5;
			node->file.region = node->size ? &region.region : NULL;
		}
		assert_int_equal(
		    tree_add(tree, parent, name, strlen(name), node, NULL), 0);
	}
	seal(tree);
	return tree;
}

static void expect_equal_maps(const struct map *a, const struct map *b)
{
	uint8_t one[BLOCK], other[BLOCK];
	uint64_t size = map_size(a);

	assert_int_equal(map_size(b), size);
	for (uint64_t at = 0; at < size; at += BLOCK) {
		assert_int_equal(map_read(a, at, one, BLOCK, NULL), 0);
		assert_int_equal(map_read(b, at, other, BLOCK, NULL), 0);
		assert_memory_equal(one, other, BLOCK);
	}
}

static void test_order_of_names(void **state)
{
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	AUTO(tree) *first = mixed_tree(0);
	AUTO(ext4_plan) *plan = NULL;
	AUTO(map) *map = NULL;

	(void)state;
	options.free_space = 1 << 20;
	plan = plan_of(first, &options);
	map = map_of(plan);
	for (uint64_t order = 1; order <= 8; order++) {
		AUTO(tree) *tree = mixed_tree(order);
		AUTO(ext4_plan) *other = plan_of(tree, &options);
		AUTO(map) *other_map = map_of(other);

		expect_equal_maps(map, other_map);
	}
}

/* A tree can be planned again, and after another planner's numbers. */
static void test_planned_twice(void **state)
{
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	AUTO(tree) *fresh = mixed_tree(0);
	AUTO(tree) *used = mixed_tree(0);
	AUTO(ext4_plan) *plan = NULL, *again = NULL;
	AUTO(map) *map = NULL, *again_map = NULL;
	struct tree_node *root = used->root;

	(void)state;
	options.free_space = 1 << 20;
	plan = plan_of(fresh, &options);
	map = map_of(plan);
	ext4_plan_free(plan_of(used, &options));
	for (uint32_t i = 0; i < root->directory.nr_entries; i++)
		root->directory.entries[i].node->number =
		    i % 3 ? 11 + i / 2 : 0xFFFFFFF0u + i % 8;
	again = plan_of(used, &options);
	again_map = map_of(again);
	expect_equal_maps(map, again_map);
}

static void test_regenerated(void **state)
{
	struct random random = random_seeded(20240607);
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	AUTO(tree) *tree = new_tree();
	AUTO(ext4_plan) *plan = NULL;
	AUTO(map) *map = NULL;
	AUTOFREE uint8_t *image = NULL;
	uint64_t size;

	(void)state;
	add_sparse(tree, "sparse", 3000);
	add_files(tree, 5000);
	seal(tree);
	options.free_space = 0;
	plan = plan_of(tree, &options);
	map = map_of(plan);
	size = map_size(map);
	assert_true(size < 256 << 20);
	image = malloc(size);
	assert_non_null(image);
	assert_int_equal(map_read(map, 0, image, size, NULL), 0);
	for (int i = 0; i < 4000; i++) {
		uint8_t part[10000];
		/* metadata lies in front */
		uint64_t at = random_below(&random, i % 2 ? size : size / 20);
		size_t length = (size_t)random_below(
		    &random, min_u64(sizeof part, size - at) + 1);

		assert_int_equal(map_read(map, at, part, length, NULL), 0);
		assert_memory_equal(part, image + at, length);
	}
}

/* ------------------------------------------------------------------- content
 */

/* A file without a region is one hole, whatever pieces say. */
static void test_no_region(void **state)
{
	static const struct tree_piece piece = { 4096, 0, 4096 };
	AUTO(tree) *tree = new_tree();
	struct tree_node *file = add(tree, tree->root, "file", S_IFREG);
	AUTO(ext4_plan) *plan = NULL;
	struct ext4_extent_range extent;
	struct ext4_walk walk;

	(void)state;
	file->size = 3 * 4096;
	file->file.pieces = &piece;
	file->file.nr_pieces = 1;
	seal(tree);
	plan = plan_of(tree, &EXT4_OPTIONS_DEFAULT);
	assert_int_equal(ext4_node_blocks(&plan->format, file), 0);
	ext4_walk_start(&walk, &plan->geometry, file,
			plan->first[file->number]);
	assert_false(ext4_walk_next(&walk, &extent));
}

/* Pieces that share a block are one extent, and that block is counted once. */
static void test_pieces_in_one_block(void **state)
{
	static const struct tree_piece pieces[] = {
		{ 1, 0, 10 },	    { 100, 10, 1 },    { 4095, 11, 1 },
		{ 4096, 12, 4096 }, { 8193, 5000, 1 }, { 20479, 5001, 2 },
	};
	AUTO(tree) *tree = new_tree();
	struct tree_node *file = add(tree, tree->root, "file", S_IFREG);
	AUTO(ext4_plan) *plan = NULL;
	struct ext4_extent_range extent;
	struct ext4_walk walk;

	(void)state;
	file->size = 30000;
	file->file.region = zeros(tree, 6000);
	file->file.pieces = pieces;
	file->file.nr_pieces = sizeof pieces / sizeof *pieces;
	seal(tree);
	plan = plan_of(tree, &EXT4_OPTIONS_DEFAULT);
	assert_int_equal(ext4_node_blocks(&plan->format, file), 5);
	ext4_walk_start(&walk, &plan->geometry, file,
			plan->first[file->number]);
	assert_true(ext4_walk_next(&walk, &extent));
	assert_int_equal(extent.file_block, 0);
	assert_int_equal(extent.length, 3);
	assert_true(ext4_walk_next(&walk, &extent));
	assert_int_equal(extent.file_block, 4);
	assert_int_equal(extent.length, 2);
	assert_false(ext4_walk_next(&walk, &extent));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_too_many_links),
		cmocka_unit_test(test_lost_and_found),
		cmocka_unit_test(test_large_files),
		cmocka_unit_test(test_contents_without_end),
		cmocka_unit_test(test_symbolic_links),
		cmocka_unit_test(test_device_numbers),
		cmocka_unit_test(test_labels),
		cmocka_unit_test(test_number_of_inodes),
		cmocka_unit_test(test_too_many_inodes),
		cmocka_unit_test(test_order_of_names),
		cmocka_unit_test(test_planned_twice),
		cmocka_unit_test(test_regenerated),
		cmocka_unit_test(test_no_region),
		cmocka_unit_test(test_pieces_in_one_block),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
