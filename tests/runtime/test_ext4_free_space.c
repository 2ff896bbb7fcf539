/* SPDX-License-Identifier: Apache-2.0 */
/* Sizing never fails: whatever the tree, the profile and the blocks, the size
 * that is chosen is enough, and leaves the free space that was asked for within
 * two percent, as df shows it. */
#include "tests/runtime/ext4_trees.h"
#include "tests/runtime/random.h"

#include "generated/ext4.h"

/* A number whose magnitude is what is random. */
static uint64_t spread(struct random *random, uint32_t bits)
{
	return random_below(random, UINT64_C(1)
					<< random_below(random, bits + 1));
}

static void add_random_file(struct tree *tree, struct random *random,
			    struct tree_node *dir, const char *name)
{
	struct tree_node *file = add(tree, dir, name, S_IFREG | 0644);

	file->size = spread(random, random_below(random, 20) ? 18 : 34);
	file->file.region = file->size ? zeros(tree, file->size) : NULL;
}

static void add_random_link(struct tree *tree, struct random *random,
			    struct tree_node *dir, const char *name)
{
	static const char target[1024] = "t";
	struct tree_node *link = add(tree, dir, name, S_IFLNK | 0777);

	link->size = 1 + random_below(random, 1000);
	link->target = target;
}

static void add_random_name(struct tree *tree, struct random *random,
			    struct tree_node **dir, uint32_t i)
{
	char name[256];
	int length = snprintf(name, sizeof name, "%" PRIu32 "-", i);
	uint64_t more = random_below(random, 10) ? 8 : 240;

	memset(name + length, 'n', more);
	name[(uint64_t)length + random_below(random, more)] = '\0';
	switch (random_below(random, 12)) {
	case 0:
		*dir = add(tree, random_below(random, 3) ? tree->root : *dir,
			   name, S_IFDIR | 0755);
		return;
	case 1:
		add_random_link(tree, random, *dir, name);
		return;
	case 2:
		add(tree, *dir, name, S_IFIFO | 0644);
		return;
	default:
		add_random_file(tree, random, *dir, name);
	}
}

static struct tree *random_tree(struct random *random)
{
	struct tree *tree = new_tree();
	struct tree_node *dir = tree->root;
	uint64_t count = spread(random, 11);

	for (uint32_t i = 0; i < count; i++)
		add_random_name(tree, random, &dir, i);
	if (!random_below(random, 3))
		add_sparse(tree, "sparse",
			   (uint32_t)random_below(random, 3000) + 1);
	seal(tree);
	return tree;
}

/* What statfs calls available: the kernel keeps some for itself. */
static uint64_t available(const struct ext4_summary *summary)
{
	uint64_t kept = min_u64(summary->nr_blocks / 50, 4096);

	return summary->nr_free_blocks > kept
		   ? (summary->nr_free_blocks - kept) * summary->block_size
		   : 0;
}

/* sparse_super2 has a copy in the last group, whichever that is: a size between
 * two numbers of groups is none. */
static uint64_t tolerance(const struct ext4_plan *plan,
			  const struct ext4_options *options)
{
	const struct ext4_geometry *geometry = &plan->geometry;
	uint64_t blocks = 2;

	if (geometry->format.compat & EXT4_COMPAT_SPARSE_SUPER2)
		blocks += 2ull * ext4_group_prefix(geometry,
						   geometry->nr_groups - 1) +
			  2 + geometry->table_blocks;
	return options->free_space / 50 + blocks * geometry->format.block_size;
}

static void expect_room(struct tree *tree, const struct ext4_options *options)
{
	struct ext4_plan *plan = plan_of(tree, options);
	struct ext4_summary summary = ext4_plan_summary(plan);
	uint64_t is = available(&summary);
	/* df says 0 where the kernel keeps it all; and groups that are needed
	 * for the inodes that were said have their blocks, wanted or not */
	uint64_t most = options->free_space && !options->nr_inodes
			    ? options->free_space + tolerance(plan, options)
			    : UINT64_MAX;

	if (is < options->free_space || is > most)
		print_message("asked %" PRIu64 ", is %" PRIu64
			      ", at most %" PRIu64 ": profile %d, blocks of "
			      "%" PRIu32 ", %s\n",
			      options->free_space, is, most, options->profile,
			      summary.block_size,
			      options->features ? options->features : "");
	assert_true(is >= options->free_space);
	assert_true(is <= most);
	ext4_plan_free(plan);
}

static void test_free_space(void **state)
{
	static const char *const features[] = { NULL, "^has_journal",
						"sparse_super2", "meta_bg",
						"^flex_bg" };
	struct random random = random_seeded(20261122);

	(void)state;
	for (int i = 0; i < 150; i++) {
		AUTO(tree) *tree = random_tree(&random);

		for (int profile = EXT4_MODERN; profile <= EXT4_TINY; profile++)
			for (uint32_t size = 1024; size <= 4096; size *= 2) {
				struct ext4_options options =
				    EXT4_OPTIONS_DEFAULT;

				options.profile = (enum ext4_profile)profile;
				options.block_size = size;
				options.free_space = spread(&random, 36);
				options.features =
				    features[random_below(&random, 5)];
				if (!random_below(&random, 4))
					options.nr_inodes =
					    10000 + spread(&random, 20);
				expect_room(tree, &options);
			}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_free_space),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
