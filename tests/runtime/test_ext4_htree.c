/* SPDX-License-Identifier: Apache-2.0 */
/* Every name of a hashed directory is where the kernel looks for it, at every
 * block size, with and without checksums, up to three levels of index; levels
 * begin just where the one before is full. */
/* Sanitizers: address */
#include "tests/runtime/ext4_trees.h"

#include "generated/ext4.h"
#include "runtime/ext4/hash.h"
#include "tests/runtime/random.h"

enum {
	LONGEST = 255,
	IN_LEAF = 3, /* of the longest in 1024 bytes, four fifths full */
};

/* A plan of one directory, made block by block without a filesystem. */
struct fixture {
	struct tree *tree;
	struct ext4_plan plan;
	struct tree_node *nodes[EXT4_ROOT_INODE + 1];
	uint8_t *blocks; /* all of the directory */
	uint32_t nr_blocks;
};

/* A block that a hash leads to, in ascending order. */
struct leaf {
	uint32_t hash, block;
};

struct index {
	VEC(struct leaf) leaves;
	VEC(uint32_t) blocks; /* all, as they were met */
};

static void fixture_init(struct fixture *f, uint32_t block_size)
{
	memset(f, 0, sizeof *f);
	f->tree = new_tree();
	assert_int_equal(ext4_format_init(&f->plan.format, EXT4_MODERN,
					  block_size, NULL, NULL),
			 0);
	f->plan.tree = f->tree;
	f->plan.nodes = f->nodes;
	f->plan.seed = 0x12345678;
	memset(f->plan.hash_seed, 7, sizeof f->plan.hash_seed);
	f->nodes[EXT4_ROOT_INODE] = f->tree->root;
	f->tree->root->number = EXT4_ROOT_INODE;
	f->plan.last_inode = EXT4_ROOT_INODE;
}

static void fixture_done(struct fixture *f)
{
	ext4_forget_htrees(&f->plan);
	vec_done(&f->plan.dir_blocks);
	free(f->blocks);
	tree_free(f->tree);
}

static void without_checksums(struct fixture *f)
{
	f->plan.format.ro_compat &= ~EXT4_RO_COMPAT_METADATA_CSUM;
}

/* `count` names of `length` bytes, or of any where it is 0. */
static void fill(struct fixture *f, struct random *random, uint32_t count,
		 uint32_t length)
{
	for (uint32_t i = 0; i < count; i++) {
		uint32_t size =
		    length ? length : (uint32_t)random_below(random, 248) + 8;
		struct tree_node *node = tree_node_new(f->tree, S_IFREG | 0644);
		char name[LONGEST + 1];

		memset(name, 'x', sizeof name);
		snprintf(name, sizeof name, "%08" PRIx32, i * 2654435761u);
		name[8] = 'x';
		assert_non_null(node);
		assert_int_equal(
		    tree_add(f->tree, f->tree->root, name, size, node, NULL),
		    0);
		node->number = EXT4_FIRST_INODE + i;
	}
	seal(f->tree);
}

static int plan(struct fixture *f, struct error *err)
{
	return ext4_plan_dir(&f->plan, EXT4_ROOT_INODE, err);
}

static void make(struct fixture *f)
{
	uint32_t size = f->plan.format.block_size;

	f->nr_blocks = (uint32_t)f->plan.dir_blocks.count;
	assert_int_equal(f->tree->root->size, (uint64_t)f->nr_blocks * size);
	f->blocks = malloc((size_t)f->nr_blocks * size);
	assert_non_null(f->blocks);
	for (uint32_t i = 0; i < f->nr_blocks; i++)
		assert_int_equal(
		    ext4_make_dir_block(&f->plan, i,
					f->blocks + (size_t)i * size, NULL),
		    0);
}

static struct span block_of(const struct fixture *f, uint32_t block)
{
	uint32_t size = f->plan.format.block_size;

	assert_true(block < f->nr_blocks);
	return span_of(f->blocks + (size_t)block * size, size);
}

static bool has_checksums(const struct fixture *f)
{
	return ext4_has_checksums(&f->plan.format);
}

static uint32_t inode_seed(const struct fixture *f)
{
	return ext4_inode_seed(&f->plan, EXT4_ROOT_INODE);
}

/* ---------------------------------------------------------------- index --- */

/* What lies below an index at byte `at`, whose first name has at least the
 * hash `low`; `below` levels of nodes follow. */
static void read_index(const struct fixture *f, struct index *index,
		       uint32_t block, uint64_t at, uint32_t low,
		       uint32_t below)
{
	struct span bytes = block_of(f, block);
	const struct ext4_htree_limits *limits =
	    ext4_htree_limits_at(bytes, at);
	uint32_t tail = has_checksums(f) ? 8 : 0;

	assert_int_equal(vec_push(&index->blocks, block), 0);
	assert_int_equal(ext4_htree_limits_limit(limits),
			 (bytes.size - at - tail) / 8);
	assert_in_range(ext4_htree_limits_count(limits), 1,
			ext4_htree_limits_limit(limits));
	for (uint32_t i = 0; i < ext4_htree_limits_count(limits); i++) {
		const struct ext4_htree_entry *entry =
		    ext4_htree_entry_at(bytes, at + 8 * i);
		struct leaf leaf = { low, ext4_htree_entry_block(entry) };

		if (i) {
			leaf.hash = ext4_htree_entry_hash(entry);
			assert_true((leaf.hash & ~1u) >= (low & ~1u));
			low = leaf.hash;
		}
		if (below) {
			read_index(f, index, leaf.block, 8, leaf.hash,
				   below - 1);
			continue;
		}
		assert_int_equal(vec_push(&index->leaves, leaf), 0);
		assert_int_equal(vec_push(&index->blocks, leaf.block), 0);
	}
}

static void check_node(const struct fixture *f, uint32_t block)
{
	struct span bytes = block_of(f, block);
	const struct ext4_dir_entry_head *fake =
	    ext4_htree_node_fake(ext4_htree_node_at(bytes, 0));
	struct ext4_htree_node_block whole;

	assert_int_equal(ext4_dir_entry_head_inode(fake), 0);
	assert_int_equal(ext4_dir_entry_head_rec_len(fake), bytes.size);
	if (!has_checksums(f))
		return;
	assert_int_equal(ext4_htree_node_block_at(
			     bytes, 0, (uint32_t)bytes.size, &whole, NULL),
			 0);
	assert_int_equal(
	    ext4_htree_node_block_verify_checksum(&whole, inode_seed(f), NULL),
	    0);
}

static void check_root(const struct fixture *f, uint32_t depth)
{
	struct span bytes = block_of(f, 0);
	const struct ext4_htree_root *root = ext4_htree_root_at(bytes, 0);
	const struct ext4_htree_root_info *info = ext4_htree_root_info(root);
	struct ext4_htree_root_block whole;

	/* ext4_check_dx_root's view */
	assert_int_equal(ext4_dir_entry_head_rec_len(ext4_htree_root_dot(root)),
			 12);
	assert_int_equal(
	    ext4_dir_entry_head_rec_len(ext4_htree_root_dotdot(root)),
	    bytes.size - 12);
	assert_int_equal(ext4_htree_root_info_reserved_zero(info), 0);
	assert_int_equal(ext4_htree_root_info_info_length(info), 8);
	assert_int_equal(ext4_htree_root_info_unused_flags(info), 0);
	assert_int_equal(ext4_htree_root_info_hash_version(info),
			 EXT4_HASH_VERSION_HALF_MD4);
	assert_int_equal(ext4_htree_root_info_indirect_levels(info), depth);
	if (!has_checksums(f))
		return;
	assert_int_equal(ext4_htree_root_block_at(
			     bytes, 0, (uint32_t)bytes.size, &whole, NULL),
			 0);
	assert_int_equal(
	    ext4_htree_root_block_verify_checksum(&whole, inode_seed(f), NULL),
	    0);
}

/* --------------------------------------------------------------- leaves --- */

static void check_leaf(const struct fixture *f, uint32_t block)
{
	struct span bytes = block_of(f, block);
	struct ext4_dir_block whole;

	if (!has_checksums(f))
		return;
	assert_int_equal(
	    ext4_dir_block_at(bytes, 0, (uint32_t)bytes.size, &whole, NULL), 0);
	assert_int_equal(
	    ext4_dir_block_verify_checksum(&whole, inode_seed(f), NULL), 0);
}

/* The inode of a name in a leaf, or 0. */
static uint32_t find_in_leaf(const struct fixture *f, uint32_t block,
			     const struct tree_entry *wanted)
{
	struct ext4_dir_entry_iterator names =
	    ext4_dir_entry_iterate(block_of(f, block));
	struct ext4_dir_entry entry;
	struct span name = { 0 };

	while (ext4_dir_entry_iterator_next(&names, &entry, NULL) > 0) {
		const struct ext4_dir_entry_head *head =
		    ext4_dir_entry_head(&entry);

		if (!ext4_dir_entry_head_inode(head))
			continue;
		assert_int_equal(ext4_dir_entry_name_bytes(&entry, &name, NULL),
				 0);
		if (name.size == wanted->name_length &&
		    !memcmp(name.data, wanted->name, name.size))
			return ext4_dir_entry_head_inode(head);
	}
	return 0;
}

/* As ext4_dx_find_entry does: from the last leaf whose hash is not over the
 * name's, as long as the next goes on with it. */
static uint32_t look_up(const struct fixture *f, const struct index *index,
			const struct tree_entry *wanted)
{
	struct ext4_hash_key key = ext4_hash_key_of(f->plan.hash_seed, true);
	uint32_t hash = ext4_half_md4(&key, wanted->name, wanted->name_length);
	size_t low = 0, high = index->leaves.count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (index->leaves.items[middle].hash <= hash)
			low = middle;
		else
			high = middle;
	}
	do {
		uint32_t inode =
		    find_in_leaf(f, index->leaves.items[low].block, wanted);

		if (inode)
			return inode;
	} while (++low < index->leaves.count &&
		 index->leaves.items[low].hash == (hash | 1));
	return 0;
}

static int compare_blocks(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* All of the directory; returns how many leaves go on with the hash of the
 * one before. */
static uint32_t check(struct fixture *f, uint32_t depth)
{
	struct index index = { 0 };
	uint32_t continued = 0, nr_leaves = 0;

	make(f);
	check_root(f, depth);
	read_index(f, &index, 0, 32, 0, depth);
	nr_leaves = (uint32_t)index.leaves.count;
	vec_each (&index.leaves, leaf) {
		check_leaf(f, leaf->block);
		continued += leaf->hash & 1;
	}
	for (uint32_t i = 1 + nr_leaves; i < f->nr_blocks; i++)
		check_node(f, i);
	/* each block once */
	assert_int_equal(index.blocks.count, f->nr_blocks);
	qsort(index.blocks.items, index.blocks.count, sizeof(uint32_t),
	      compare_blocks);
	for (uint32_t i = 0; i < f->nr_blocks; i++)
		assert_int_equal(index.blocks.items[i], i);
	for (uint32_t i = 0; i < f->tree->root->directory.nr_entries; i++) {
		const struct tree_entry *entry =
		    &f->tree->root->directory.entries[i];

		assert_int_equal(look_up(f, &index, entry),
				 entry->node->number);
	}
	vec_done(&index.leaves);
	vec_done(&index.blocks);
	return continued;
}

/* ---------------------------------------------------------------- tests --- */

static void test_names_are_found(void **state)
{
	static const uint32_t counts[] = { 160, 1000, 6000 };
	struct random random = random_seeded(1);

	(void)state;
	for (uint32_t size = 1024; size <= 4096; size *= 2)
		for (uint32_t i = 0; i < 6; i++) {
			struct fixture f;
			struct ext4_htree *htree;

			fixture_init(&f, size);
			if (i % 2)
				without_checksums(&f);
			fill(&f, &random, counts[i / 2], 0);
			assert_int_equal(plan(&f, NULL), 0);
			assert_int_equal(f.plan.htrees.count, 1);
			htree = f.plan.htrees.items;
			assert_true(
			    ext4_is_hashed(&f.plan.format, f.tree->root));
			check(&f, htree->depth);
			fixture_done(&f);
		}
}

/* One name more than a level holds begins the next one. */
static void test_levels(void **state)
{
	static const struct {
		bool has_checksums;
		uint32_t count, depth;
	} cases[] = {
		{ true, 123 * IN_LEAF, 0 },
		{ true, 123 * IN_LEAF + 1, 1 },
		{ false, 124 * IN_LEAF, 0 },
		{ false, 124 * IN_LEAF + 1, 1 },
		{ true, 123 * 126 * IN_LEAF, 1 },
		{ true, 123 * 126 * IN_LEAF + 1, 2 },
		{ false, 124 * 127 * IN_LEAF, 1 },
		{ false, 124 * 127 * IN_LEAF + 1, 2 },
	};
	struct random random = random_seeded(2);

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct fixture f;

		fixture_init(&f, 1024);
		if (!cases[i].has_checksums)
			without_checksums(&f);
		fill(&f, &random, cases[i].count, LONGEST);
		assert_int_equal(plan(&f, NULL), 0);
		assert_int_equal(
		    !!(f.plan.format.incompat & EXT4_INCOMPAT_LARGE_DIR),
		    cases[i].depth == 2);
		check(&f, cases[i].depth);
		fixture_done(&f);
	}
}

/* Names of one hash fill leaf after leaf. */
static void test_one_hash(void **state)
{
	enum { CANDIDATES = 300000, WANTED = 12 };
	struct fixture f;
	struct ext4_hash_key key;
	uint32_t *hashes = calloc(CANDIDATES, sizeof *hashes);
	struct random random = random_seeded(3);
	struct tree_entry *entries;
	uint64_t count = 0;

	(void)state;
	assert_non_null(hashes);
	fixture_init(&f, 1024);
	/* pairs of real names; more than two of one hash are too rare */
	fill(&f, &random, CANDIDATES, 250);
	key = ext4_hash_key_of(f.plan.hash_seed, true);
	entries = f.tree->root->directory.entries;
	for (uint32_t i = 0; i < CANDIDATES; i++)
		hashes[i] = ext4_half_md4(&key, entries[i].name,
					  entries[i].name_length);
	qsort(hashes, CANDIDATES, sizeof *hashes, compare_blocks);
	for (uint32_t i = 1; i < CANDIDATES; i++)
		count += hashes[i] == hashes[i - 1];
	free(hashes);
	assert_true(count > WANTED);
	assert_int_equal(plan(&f, NULL), 0);
	/* a third of the pairs is parted by the end of a leaf */
	assert_true(check(&f, 2) > 0);
	fixture_done(&f);
}

static void test_small_is_linear(void **state)
{
	struct random random = random_seeded(4);
	struct fixture f;

	(void)state;
	fixture_init(&f, 4096);
	fill(&f, &random, 252, 8); /* 24 + 252 * 16 bytes of 4084 */
	assert_int_equal(plan(&f, NULL), 0);
	assert_int_equal(f.plan.htrees.count, 0);
	assert_int_equal(f.tree->root->size, 4096);
	assert_false(ext4_is_hashed(&f.plan.format, f.tree->root));
	fixture_done(&f);
	fixture_init(&f, 4096);
	f.plan.format.compat &= ~EXT4_COMPAT_DIR_INDEX;
	fill(&f, &random, 10000, 8);
	assert_int_equal(plan(&f, NULL), 0);
	assert_int_equal(f.plan.htrees.count, 0);
	assert_false(ext4_is_hashed(&f.plan.format, f.tree->root));
	fixture_done(&f);
}

static void test_refused(void **state)
{
	struct random random = random_seeded(5);
	struct error err = { 0 };
	struct fixture f;

	(void)state;
	fixture_init(&f, 1024);
	assert_int_equal(ext4_format_init(&f.plan.format, EXT4_MODERN, 1024,
					  "^large_dir", NULL),
			 0);
	fill(&f, &random, 123 * 126 * IN_LEAF + 1, LONGEST);
	assert_int_equal(plan(&f, &err), -EFBIG);
	assert_string_equal(
	    err.text, "a directory with so many names needs ext4's large_dir, "
		      "which this profile leaves out");
	fixture_done(&f);
}

/* More than three levels hold: one name again and again, as planning does not
 * look at what a sealed tree has looked at. */
static void test_too_many(void **state)
{
	const uint32_t count = 123 * 126 * 126 * IN_LEAF + 1;
	struct tree_entry *entries = calloc(count, sizeof *entries);
	struct error err = { 0 };
	struct fixture f;
	char name[LONGEST];

	(void)state;
	assert_non_null(entries);
	memset(name, 'n', sizeof name);
	fixture_init(&f, 1024);
	for (uint32_t i = 0; i < count; i++)
		entries[i] = (struct tree_entry){ name, f.tree->root, LONGEST };
	f.plan.root_entries = entries;
	f.plan.nr_root_entries = count;
	assert_int_equal(plan(&f, &err), -EFBIG);
	assert_string_equal(err.text,
			    "a directory with more names than ext4 can index");
	fixture_done(&f);
	free(entries);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names_are_found),
		cmocka_unit_test(test_levels),
		cmocka_unit_test(test_one_hash),
		cmocka_unit_test(test_small_is_linear),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_too_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
