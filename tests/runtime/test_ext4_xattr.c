/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Attributes go where there is need for it and no further, and are read back
 * from there by generated accessors alone; ACLs are converted or refused; an
 * inline file that cannot be read is an error where its inode is, and there
 * only.
 */
/* Sanitizers: address */
#include "tests/runtime/ext4_trees.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/acl.h"
#include "runtime/ext4/xattr.h"
#include "tests/runtime/random.h"

enum {
	ROUNDS = 3000,
	ITEMS = 9,
	INODE_AREA = 92, /* behind the magic, of 256 bytes */
};

static uint8_t noise[70000];

/* ------------------------------------------------------------- packing --- */

static struct ext4_format format_of(uint32_t block_size)
{
	struct ext4_format format;

	assert_int_equal(
	    ext4_format_init(&format, EXT4_MODERN, block_size, NULL, NULL), 0);
	return format;
}

/* A set of random attributes; `sizes` is how long values mostly are. */
static const struct tree_xattrs *random_set(struct random *random,
					    struct tree *tree, uint32_t sizes)
{
	static const char *const prefixes[] = { "user.", "trusted.",
						"security.", "system.",
						"gnu." };
	struct tree_node *node = tree_node_new(tree, S_IFREG);
	uint32_t count = 1 + (uint32_t)random_below(random, ITEMS);
	struct tree_xattr items[ITEMS];
	char names[ITEMS][80];

	assert_non_null(node);
	for (uint32_t i = 0; i < count; i++) {
		int length =
		    snprintf(names[i], sizeof names[i], "%s%u%.*s",
			     prefixes[random_below(random, 5)], i,
			     (int)random_below(random, 40),
			     "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn");

		items[i] = (struct tree_xattr){
			.name = names[i],
			.name_length = (uint32_t)length,
			.length = (uint32_t)random_below(random, sizes),
			.value = noise + random_below(random, 1000),
		};
	}
	assert_int_equal(tree_set_xattrs(tree, node, items, count, NULL), 0);
	return node->xattrs;
}

static uint32_t bytes_of(const struct ext4_xattr *item, bool is_large)
{
	return (16 + item->name_length + 3) / 4 * 4 +
	       (is_large ? 0 : (item->length + 3) / 4 * 4);
}

/* Whether some way to share the items out fits; all 2^n are tried. */
static bool can_fit(const struct ext4_xattr_layout *layout,
		    const bool *is_large, uint32_t in_inode, uint32_t in_block)
{
	for (uint32_t way = 0; way < 1u << layout->count; way++) {
		uint32_t used[2] = { 0, 0 };

		for (uint32_t i = 0; i < layout->count; i++)
			used[is_large[i] || (way >> i & 1)] +=
			    bytes_of(&layout->items[i], is_large[i]);
		if (used[0] <= in_inode && used[1] <= in_block)
			return true;
	}
	return false;
}

static void expect_need(const struct ext4_format *format,
			const struct ext4_xattr_layout *layout)
{
	uint32_t in_inode = ext4_xattr_inode_room(format), nr_large = 0;
	uint32_t in_block = format->block_size - 36, used[2] = { 0, 0 };
	uint32_t smallest = UINT32_MAX, last = 0;
	bool is_large[ITEMS];

	for (uint32_t i = 0; i < layout->count; i++) {
		const struct ext4_xattr *item = &layout->items[i];

		assert_true(item->in_block || !item->is_large);
		used[item->in_block] += bytes_of(item, item->is_large);
		is_large[i] = item->is_large;
		nr_large += item->is_large;
		if (item->is_large)
			smallest = (uint32_t)min_u64(smallest, item->length);
	}
	assert_true(used[0] <= in_inode);
	assert_true(used[1] <= in_block);
	assert_int_equal(layout->inode_left, in_inode - used[0]);
	assert_int_equal(layout->has_block, used[1] > 0);
	if (used[1] && !nr_large) /* not all was to fit in the inode */
		assert_true(used[0] + used[1] > in_inode);
	for (uint32_t i = 0; i < layout->count; i++)
		if (!is_large[i])
			assert_true(layout->items[i].length <= smallest);
	if (!nr_large)
		return;
	/* without the last that was chosen, nothing would do; of equal ones
	 * that is the last */
	for (uint32_t i = 0; i < layout->count; i++)
		if (is_large[i] && layout->items[i].length == smallest)
			last = i;
	is_large[last] = false;
	assert_false(can_fit(layout, is_large, in_inode, in_block));
}

/* ------------------------------------------------------------- reading --- */

static uint32_t find_value(const void *context, const struct tree_xattr *value,
			   uint32_t *hash)
{
	(void)context;
	*hash = value->length;
	return 1000 + value->length;
}

/* Looks for an item among the entries at `at`, whose values count from the
 * start of `area`. */
static void expect_item(struct span area, uint64_t at,
			const struct ext4_xattr *item)
{
	struct ext4_xattr_entry entry = { 0 };
	struct span name = { 0 };
	uint64_t from;

	for (;; at += ext4_xattr_entry_bytes(name.size)) {
		assert_int_equal(ext4_xattr_entry_at(area, at, &entry, NULL),
				 0);
		assert_true(ext4_xattr_entry_name_len(&entry));
		assert_int_equal(
		    ext4_xattr_entry_name_bytes(&entry, &name, NULL), 0);
		if (ext4_xattr_entry_name_index(&entry) == item->prefix &&
		    name.size == item->name_length &&
		    !memcmp(name.data, item->name, name.size))
			break;
	}
	assert_int_equal(ext4_xattr_entry_value_size(&entry), item->length);
	if (item->is_large) {
		assert_int_equal(ext4_xattr_entry_value_inum(&entry),
				 1000 + item->length);
		assert_int_equal(ext4_xattr_entry_value_offs(&entry), 0);
		return;
	}
	assert_int_equal(ext4_xattr_entry_value_inum(&entry), 0);
	from = ext4_xattr_entry_value_offs(&entry);
	assert_true(span_has(area, from, item->length));
	assert_memory_equal(area.data + from, item->from->value, item->length);
}

/* On the heap, so that a byte past the end is seen. */
static void expect_bytes(const struct ext4_format *format,
			 const struct ext4_xattr_layout *layout)
{
	const struct ext4_xattr_values values = { find_value, NULL };
	AUTOFREE uint8_t *block = calloc(1, format->block_size);
	AUTOFREE uint8_t *area = calloc(1, INODE_AREA);

	assert_true(block && area);
	ext4_xattr_write_inode(layout, span_of(NULL, 0),
			       mspan_of(area, INODE_AREA));
	ext4_xattr_write_block(layout, &values,
			       mspan_of(block, format->block_size));
	for (uint32_t i = 0; i < layout->count; i++) {
		const struct ext4_xattr *item = &layout->items[i];

		if (item->in_block)
			expect_item(span_of(block, format->block_size), 32,
				    item);
		else
			expect_item(span_of(area, INODE_AREA), 0, item);
	}
}

static void random_sets(void **state)
{
	static const uint32_t sizes[] = { 8, 60, 400, 1500, 5000, 65536 };
	struct random random = random_seeded(20240704);
	struct ext4_xattr_layout layout;
	uint32_t nr_blocks = 0, nr_inodes = 0, nr_large = 0;

	(void)state;
	random_fill(&random, noise, sizeof noise);
	for (int round = 0; round < ROUNDS; round++) {
		struct ext4_format format =
		    format_of(1024u << random_below(&random, 3));
		AUTO(tree) *tree = new_tree();
		const struct tree_xattrs *set =
		    random_set(&random, tree, sizes[random_below(&random, 6)]);

		assert_int_equal(
		    ext4_xattr_lay_out(&format, set, &layout, NULL), 0);
		assert_int_equal(layout.count, set->count);
		expect_need(&format, &layout);
		expect_bytes(&format, &layout);
		nr_blocks += layout.has_block;
		nr_inodes += !layout.has_block;
		for (uint32_t i = 0; i < layout.count; i++)
			nr_large += layout.items[i].is_large;
	}
	assert_true(nr_blocks > 100 && nr_inodes > 100 && nr_large > 100);
}

/* ---------------------------------------------------------------- ACLs --- */

#define ENTRY(tag, permissions, id) tag, 0, permissions, 0, id, id, id, id
#define NOBODY			    0xFF

static const struct {
	const char *label;
	uint8_t bytes[60];
	uint32_t length, want; /* on the disk; 0: refused */
} acls[] = {
	{ "three",
	  { 2, 0, 0, 0, ENTRY(1, 6, NOBODY), ENTRY(4, 4, NOBODY),
	    ENTRY(0x20, 0, NOBODY) },
	  28,
	  16 },
	{ "a user",
	  { 2, 0, 0, 0, ENTRY(1, 6, NOBODY), ENTRY(2, 7, 9),
	    ENTRY(4, 4, NOBODY), ENTRY(0x10, 7, NOBODY),
	    ENTRY(0x20, 0, NOBODY) },
	  44,
	  28 },
	{ "a user without a mask",
	  { 2, 0, 0, 0, ENTRY(1, 6, NOBODY), ENTRY(2, 7, 9),
	    ENTRY(4, 4, NOBODY), ENTRY(0x20, 0, NOBODY) },
	  36,
	  0 },
	{ "the disk's version", { 1, 0, 0, 0, 1, 0, 6, 0, 4, 0, 4, 0 }, 12, 0 },
	{ "nothing", { 0 }, 0, 0 },
	{ "half a head", { 2, 0 }, 2, 0 },
	{ "a head alone", { 2, 0, 0, 0 }, 4, 0 },
	{ "half an entry",
	  { 2, 0, 0, 0, ENTRY(1, 6, NOBODY), ENTRY(4, 4, NOBODY),
	    ENTRY(0x20, 0, NOBODY), 1 },
	  29,
	  0 },
	{ "others first",
	  { 2, 0, 0, 0, ENTRY(0x20, 0, NOBODY), ENTRY(1, 6, NOBODY),
	    ENTRY(4, 4, NOBODY) },
	  28,
	  0 },
	{ "an owner twice",
	  { 2, 0, 0, 0, ENTRY(1, 6, NOBODY), ENTRY(1, 6, NOBODY),
	    ENTRY(4, 4, NOBODY), ENTRY(0x20, 0, NOBODY) },
	  36,
	  0 },
	{ "a bit too many",
	  { 2, 0, 0, 0, ENTRY(1, 8, NOBODY), ENTRY(4, 4, NOBODY),
	    ENTRY(0x20, 0, NOBODY) },
	  28,
	  0 },
	{ "no others",
	  { 2, 0, 0, 0, ENTRY(1, 6, NOBODY), ENTRY(4, 4, NOBODY) },
	  20,
	  0 },
};

static void access_lists(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof acls / sizeof *acls; i++) {
		struct span acl = span_of(acls[i].bytes, acls[i].length);
		AUTOFREE uint8_t *out = NULL;
		struct error err = { 0 };
		uint32_t size = 0;

		if (!acls[i].want) {
			print_message("%s\n", acls[i].label);
			assert_int_equal(ext4_acl_size(acl, &size, &err),
					 -EINVAL);
			assert_true(*err.text);
			continue;
		}
		assert_int_equal(ext4_acl_size(acl, &size, &err), 0);
		assert_int_equal(size, acls[i].want);
		out = malloc(size);
		assert_non_null(out);
		ext4_acl_convert(acl, mspan_of(out, size));
		assert_int_equal(out[0], EXT4_ACL_VERSION);
		/* the first and the last have no id */
		assert_memory_equal(out + 4, acls[i].bytes + 4, 4);
		assert_memory_equal(out + size - 4,
				    acls[i].bytes + acls[i].length - 8, 4);
	}
}

/* ------------------------------------------------------------- inline --- */

static int fail_reading(const struct region *region, uint64_t offset,
			void *buffer, size_t length, struct error *err)
{
	(void)region;
	(void)offset;
	(void)buffer;
	(void)length;
	return fail(err, EIO, "the file has changed");
}

static const struct region_kind changed_kind = {
	.name = "changed",
	.read = fail_reading,
};

static void inline_file_changed(void **state)
{
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	struct region changed = { &changed_kind, 100 };
	AUTO(tree) *tree = new_tree();
	AUTO(ext4_plan) *plan = NULL;
	AUTO(map) *map = NULL;
	uint64_t nr_failed = 0;
	struct tree_node *file;

	(void)state;
	file = add(tree, tree->root, "changed", S_IFREG | 0644);
	file->size = changed.size;
	file->file.region = &changed;
	add_files(tree, 100);
	seal(tree);
	options.features = "inline_data";
	options.free_space = 1 << 20;
	plan = plan_of(tree, &options);
	map = map_of(plan);
	assert_true(ext4_is_inline(&plan->format, file));
	assert_int_equal(ext4_node_blocks(&plan->format, file), 0);
	for (uint64_t at = 0; at < map_size(map); at += BLOCK) {
		uint8_t block[BLOCK];
		struct error err = { 0 };
		int rc = map_read(map, at, block, sizeof block, &err);

		if (!rc)
			continue;
		assert_int_equal(rc, -EIO);
		assert_string_equal(err.text, "the file has changed");
		nr_failed++;
	}
	assert_int_equal(nr_failed, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(random_sets),
		cmocka_unit_test(access_lists),
		cmocka_unit_test(inline_file_changed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
