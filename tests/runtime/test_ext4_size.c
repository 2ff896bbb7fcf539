/* SPDX-License-Identifier: Apache-2.0 */
/* The size of an ext4 filesystem, chosen or given, is enough for its tree up to
 * the largest there is, and what is said to be the least is. */
/* Sanitizers: address */
#include "tests/runtime/ext4_trees.h"

static const uint64_t TIB = 1ull << 40;

/* Where inodes and not blocks end first, there are as many as can be. */
static void test_sizes_without_end(void **state)
{
	static const uint64_t sizes[] = { 63,  64,  65,	 100, 127, 128,
					  129, 200, 240, 250, 254, 300 };
	AUTO(tree) *tree = new_tree();

	(void)state;
	add_file(tree, "file", 12345);
	seal(tree);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct ext4_options options = EXT4_OPTIONS_DEFAULT;
		struct ext4_plan *plan;
		struct ext4_summary summary;

		options.size = sizes[i] * TIB + 4096;
		plan = plan_of(tree, &options);
		summary = ext4_plan_summary(plan);
		assert_int_equal(summary.size, options.size);
		assert_true(summary.nr_inodes > UINT32_MAX / 16 * 15);
		ext4_plan_free(plan);
		options.size = 0;
		options.free_space = (sizes[i] - 4) * TIB;
		ext4_plan_free(plan_of(tree, &options));
	}
}

static void test_sizes_past_the_end(void **state)
{
	static const uint64_t sizes[] = { 1024 * TIB + 4096, 2048 * TIB,
					  1ull << 62, UINT64_MAX };
	AUTO(tree) *tree = new_tree();
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;

	(void)state;
	seal(tree);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		const char *text = "an ext4 of blocks of 4096 bytes ends at "
				   "1024 TiB here";

		options.size = sizes[i];
		expect_refused(tree, &options, -EFBIG, text);
		options.size = 0;
		options.free_space = sizes[i] - 1; /* UINT64_MAX: chosen */
		expect_refused(tree, &options, -EFBIG, text);
	}
}

static bool fits(struct tree *tree, struct ext4_options options, uint64_t size)
{
	struct ext4_plan *plan = NULL;

	options.size = size;
	if (ext4_plan_new(tree, &options, &plan, NULL))
		return false;
	ext4_plan_free(plan);
	return true;
}

/* What a refused size is told to be at least does, and up to `depth` blocks
 * less do not. */
static void expect_least(struct tree *tree, uint64_t nr_inodes, uint64_t depth)
{
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	struct ext4_plan *plan = NULL;
	struct error err = { 0 };
	const char *number;
	uint64_t least;

	options.nr_inodes = nr_inodes;
	options.size = 1;
	assert_int_equal(ext4_plan_new(tree, &options, &plan, &err), -ENOSPC);
	number = strstr(err.text, "at least ");
	assert_non_null(number);
	least = strtoull(number + strlen("at least "), NULL, 10);
	assert_int_equal(least % BLOCK, 0);
	assert_true(fits(tree, options, least));
	for (uint64_t blocks = 1; blocks <= depth && least > blocks * BLOCK;
	     blocks++) {
		if (!fits(tree, options, least - blocks * BLOCK))
			continue;
		print_message("%" PRIu64 " inodes: %" PRIu64
			      " is not the least, %" PRIu64 " less will do\n",
			      nr_inodes, least, blocks * BLOCK);
		assert_true(false);
	}
}

static void test_least_size(void **state)
{
	static const uint64_t contents[] = {
		0,	1,	100,	32000,	32500,	32700,	 33000,
		40000,	65000,	65500,	66000,	98000,	98304,	 98900,
		131000, 524000, 524288, 526000, 527000, 1000000,
	};
	static const uint64_t inodes[] = { 0, 12, 5000, 60000, 1000000 };

	(void)state;
	for (size_t i = 0; i < sizeof contents / sizeof *contents; i++) {
		AUTO(tree) *tree = new_tree();

		add_file(tree, "file", contents[i] * BLOCK);
		seal(tree);
		for (size_t k = 0; k < sizeof inodes / sizeof *inodes; k++)
			expect_least(tree, inodes[k], 600);
	}
}

/* Extent trees take blocks, and more of them where groups cut the file. */
static void test_least_size_with_trees(void **state)
{
	static const uint32_t counts[] = { 5, 340, 1361, 20000, 40000 };

	(void)state;
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		AUTO(tree) *tree = new_tree();

		add_sparse(tree, "sparse", counts[i]);
		seal(tree);
		expect_least(tree, 0, 20);
		expect_least(tree, 40000, 20);
	}
}

/* df's "available": what the kernel keeps for itself comes on top. */
static void test_free_space(void **state)
{
	static const uint64_t amounts[] = { 0,	       1,	  4096,
					    1 << 20,   100 << 20, 1ull << 30,
					    3ull << 40 };
	AUTO(tree) *tree = new_tree();
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;

	(void)state;
	add_file(tree, "file", 300 << 20);
	seal(tree);
	for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
		struct ext4_plan *plan;
		struct ext4_summary summary;
		uint64_t kept, available;

		options.free_space = amounts[i];
		plan = plan_of(tree, &options);
		summary = ext4_plan_summary(plan);
		kept = min_u64(summary.nr_blocks / 50, 4096);
		available = summary.nr_free_blocks > kept
				? (summary.nr_free_blocks - kept) * BLOCK
				: 0;
		assert_true(available >= amounts[i]);
		assert_true(available <= amounts[i] + 64 * BLOCK);
		ext4_plan_free(plan);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sizes_without_end),
		cmocka_unit_test(test_sizes_past_the_end),
		cmocka_unit_test(test_least_size),
		cmocka_unit_test(test_least_size_with_trees),
		cmocka_unit_test(test_free_space),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
