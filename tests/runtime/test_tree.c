/* SPDX-License-Identifier: Apache-2.0 */
/* A tree keeps what it is given, sorted and counted, and its digest changes
 * with everything a guest could see but not with how it was built. */
/* Sanitizers: address */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xxhash.h>

#include "tests/runtime/trees.h"

#include "runtime/region/bytes.h"
#include "runtime/tree/xattr.h"

static void link_to(struct tree *tree, struct tree_node *directory,
		    const char *name, struct tree_node *node)
{
	assert_int_equal(
	    tree_add(tree, directory, name, strlen(name), node, NULL), 0);
}

static void test_new_tree(void **state)
{
	AUTO(tree) *tree = new_tree();

	(void)state;
	assert_int_equal(tree->root->mode, S_IFDIR | 0755);
	assert_int_equal(tree->nr_nodes, 1);
	assert_int_equal(tree_seal(tree, NULL), 0);
	assert_int_equal(tree->root->nr_links, 2);
	assert_ptr_equal(tree_find(tree, "/"), tree->root);
	assert_null(tree_find(tree, "x"));
	tree_free(NULL);
	assert_true(sizeof(struct tree_node) <= 88);
}

static void test_names(void **state)
{
	static const struct {
		const char *name;
		size_t length;
		int expected;
	} cases[] = {
		{ "", 0, -EINVAL },	{ ".", 1, -EINVAL },
		{ "..", 2, -EINVAL },	{ "a/b", 3, -EINVAL },
		{ "a\0b", 3, -EINVAL }, { "...", 3, 0 },
		{ "\xff\n", 2, 0 },	{ " ", 1, 0 },
	};
	AUTO(tree) *tree = new_tree();
	char name[256];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(tree_add(tree, tree->root, cases[i].name,
					  cases[i].length,
					  tree_node_new(tree, S_IFREG), NULL),
				 cases[i].expected);
	memset(name, 'n', sizeof name);
	assert_int_equal(tree_add(tree, tree->root, name, 256,
				  tree_node_new(tree, S_IFREG), NULL),
			 -ENAMETOOLONG);
	assert_int_equal(tree_add(tree, tree->root, name, 255,
				  tree_node_new(tree, S_IFREG), NULL),
			 0);
	assert_int_equal(tree->nr_entries, 4);
	assert_int_equal(tree->nr_nodes, 5);
}

static void test_sorted_by_bytes(void **state)
{
	static const char *const names[] = { "b",  "a",	   "\xff", "a.b", "B",
					     "aa", "\x01", "a-",   "ab" };
	static const char *const sorted[] = { "\x01", "B",  "a", "a-",	"a.b",
					      "aa",   "ab", "b", "\xff" };
	AUTO(tree) *tree = new_tree();
	size_t i;

	(void)state;
	for (i = 0; i < 9; i++)
		add(tree, tree->root, names[i], S_IFREG);
	assert_int_equal(tree_seal(tree, NULL), 0);
	for (i = 0; i < 9; i++) {
		assert_string_equal(tree->root->directory.entries[i].name,
				    sorted[i]);
		assert_non_null(tree_find(tree, sorted[i]));
		assert_non_null(tree_lookup(tree, tree->root, sorted[i],
					    strlen(sorted[i])));
	}
	assert_null(tree_lookup(tree, tree->root, "aaa", 3));
	assert_null(tree_lookup(tree, tree->root, "", 0));
}

static void test_duplicates_are_refused(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *d = add(tree, tree->root, "d", S_IFDIR);
	struct error err;

	(void)state;
	add(tree, d, "x", S_IFREG);
	add(tree, d, "a", S_IFREG);
	add(tree, d, "x", S_IFREG);
	assert_int_equal(tree_seal(tree, &err), -EEXIST);
	assert_string_equal(err.text, "x: twice in one directory");
}

static void test_links_are_counted(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *d = add(tree, tree->root, "d", S_IFDIR);
	struct tree_node *f = add(tree, d, "f", S_IFREG);
	struct error err;

	(void)state;
	add(tree, d, "e", S_IFDIR);
	add(tree, d, "g", S_IFDIR);
	link_to(tree, tree->root, "f2", f);
	link_to(tree, tree->root, "f3", f);
	assert_int_equal(tree_add(tree, tree->root, "d2", 2, d, &err), -EMLINK);
	assert_int_equal(tree_add(tree, d, "root", 4, tree->root, &err),
			 -EMLINK);
	assert_int_equal(tree_seal(tree, NULL), 0);
	assert_int_equal(f->nr_links, 3);
	assert_int_equal(d->nr_links, 4);
	assert_int_equal(tree->root->nr_links, 3);
	assert_int_equal(tree->nr_nodes, 5);
	assert_int_equal(tree->nr_entries, 6);
}

static void test_replace(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *f = add(tree, tree->root, "f", S_IFREG), *new;
	struct tree_entry *entry;

	(void)state;
	link_to(tree, tree->root, "g", f);
	add(tree, tree->root, "d", S_IFDIR);
	new = tree_node_new(tree, S_IFREG);
	entry = tree_lookup(tree, tree->root, "f", 1);
	assert_int_equal(tree_replace(tree, tree->root, entry, new, NULL), 0);
	assert_int_equal(tree_replace(tree, tree->root, entry, new, NULL), 0);
	assert_int_equal(f->nr_links, 1);
	assert_int_equal(tree->nr_nodes, 4);
	entry = tree_lookup(tree, tree->root, "d", 1);
	assert_int_equal(tree_replace(tree, tree->root, entry, new, NULL), 0);
	assert_int_equal(new->nr_links, 2);
	assert_int_equal(tree->nr_nodes, 3);
	new = tree_node_new(tree, S_IFDIR);
	assert_int_equal(tree_replace(tree, tree->root, entry, new, NULL), 0);
	add(tree, new, "inside", S_IFREG);
	assert_int_equal(tree_replace(tree, tree->root, entry, f, NULL),
			 -ENOTEMPTY);
	assert_int_equal(tree_seal(tree, NULL), 0);
	assert_int_equal(tree_find(tree, "d/inside/")->mode, S_IFREG);
	assert_int_equal(tree->nr_entries, 4);
	assert_int_equal(tree->nr_nodes, 5);
}

/* The index: many names, asked for while the tree grows. */
static void test_lookup_while_building(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *folders[7];
	struct tree_entry *entry;
	char name[16];
	int i, length;

	(void)state;
	for (i = 0; i < 7; i++) {
		sprintf(name, "%d", i);
		folders[i] = add(tree, tree->root, name, S_IFDIR);
	}
	for (i = 0; i < 20000; i++) {
		length = sprintf(name, "%x", i / 7);
		assert_null(tree_lookup(tree, folders[i % 7], name, length));
		add(tree, folders[i % 7], name, S_IFREG)->number = i;
	}
	for (i = 0; i < 20000; i++) {
		length = sprintf(name, "%x", i / 7);
		entry = tree_lookup(tree, folders[i % 7], name, length);
		assert_non_null(entry);
		assert_int_equal(entry->node->number, i);
	}
	assert_int_equal(tree_seal(tree, NULL), 0);
	assert_int_equal(tree_find(tree, "6/1f")->number, 31 * 7 + 6);
}

static void test_reserve_keeps_entries(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *root = tree->root;
	struct tree_entry *entries;

	(void)state;
	add(tree, root, "b", S_IFREG);
	assert_int_equal(tree_reserve(tree, root, 3, NULL), 0);
	entries = root->directory.entries;
	add(tree, root, "a", S_IFREG);
	add(tree, root, "c", S_IFREG);
	assert_ptr_equal(root->directory.entries, entries);
	assert_int_equal(tree_reserve(tree, root, 2, NULL), 0);
	assert_ptr_equal(root->directory.entries, entries);
	assert_string_equal(entries[0].name, "b");
	assert_int_equal(root->directory.nr_entries, 3);
}

/* What one directory outgrew is another's: nothing is lost, nothing is twice.
 */
static void test_outgrown_entries(void **state)
{
	enum { FOLDERS = 50, NAMES = 700 };
	AUTO(tree) *tree = new_tree();
	struct tree_node *folders[FOLDERS];
	char name[16];

	(void)state;
	for (unsigned i = 0; i < FOLDERS; i++) {
		snprintf(name, sizeof name, "%u", i);
		folders[i] = add(tree, tree->root, name, S_IFDIR);
	}
	assert_int_equal(tree_reserve(tree, folders[7], 100, NULL), 0);
	for (unsigned j = 0; j < NAMES; j++)
		for (unsigned i = 0; i < FOLDERS - j * FOLDERS / NAMES; i++) {
			snprintf(name, sizeof name, "%u", j);
			add(tree, folders[i], name, S_IFREG)->number =
			    i * NAMES + j + 1;
		}
	for (unsigned i = 0; i < FOLDERS; i++)
		for (unsigned j = 0; j < NAMES; j++) {
			bool is_there = i < FOLDERS - j * FOLDERS / NAMES;
			struct tree_entry *entry;

			snprintf(name, sizeof name, "%u", j);
			entry =
			    tree_lookup(tree, folders[i], name, strlen(name));
			assert_int_equal(entry != NULL, is_there);
			if (entry)
				assert_int_equal(entry->node->number,
						 i * NAMES + j + 1);
		}
	assert_int_equal(tree_seal(tree, NULL), 0);
}

static void test_path(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *a = add(tree, tree->root, "a", S_IFDIR);
	struct tree_node *b = add(tree, a, "bc", S_IFDIR);
	char path[8];

	(void)state;
	assert_int_equal(tree_path(tree->root, path, sizeof path), 0);
	assert_string_equal(path, "");
	assert_int_equal(tree_path(a, path, sizeof path), 1);
	assert_string_equal(path, "a");
	assert_int_equal(tree_path(b, path, 5), 4);
	assert_string_equal(path, "a/bc");
	assert_int_equal(tree_path(b, path, 4), -ENAMETOOLONG);
	assert_int_equal(tree_path(tree->root, path, 1), 0);
}

static void test_deep(void **state)
{
	enum { DEPTH = 200000 };
	AUTO(tree) *tree = new_tree();
	struct tree_node *at = tree->root;
	char *path = malloc(2 * DEPTH);
	int i;

	(void)state;
	for (i = 0; i < DEPTH; i++)
		at = add(tree, at, "d", S_IFDIR);
	assert_non_null(tree_lookup(tree, tree->root, "d", 1));
	assert_int_equal(tree_seal(tree, NULL), 0);
	assert_int_equal(tree_path(at, path, 2 * DEPTH), 2 * DEPTH - 1);
	assert_ptr_equal(tree_find(tree, path), at);
	free(path);
}

static void count_free(void *counter)
{
	++*(int *)counter;
}

static void test_owned_things_are_freed(void **state)
{
	struct tree *tree = new_tree();
	struct region *region;
	int freed = 0;

	(void)state;
	assert_int_equal(bytes_region_own(malloc(7), 7, &region, NULL), 0);
	assert_int_equal(tree_own(tree, region, NULL), 0);
	tree_keep(tree, &freed, count_free);
	tree_free(tree);
	assert_int_equal(freed, 1);
}

/* -------------------------------------------------------------------- digest
 */

static struct bytes_region region;
static const struct tree_piece cut[] = { { 0, 0, 100 }, { 100, 200, 50 } };
static const struct tree_piece whole[] = { { 0, 70, 150 } };
static const struct tree_piece late[] = { { 1, 0, 149 } };

/* A tree with one of everything, and one thing different. */
static void digest_of(int change, uint8_t digest[16])
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *root = tree->root;
	struct tree_node *d, *f, *l, *c, *h;

	d = add(tree, root, change == 1 ? "e" : "d", S_IFDIR | 0755);
	f = add(tree, change == 2 ? root : d, "f",
		S_IFREG | (change == 3 ? 0645 : 0644));
	f->uid = change == 4 ? 65536 : 0;
	f->gid = change == 5 ? 1 : 0;
	f->mtime_seconds = change == 6 ? -1 : 0;
	f->mtime_nanoseconds = change == 7 ? 1 : 0;
	f->size = change == 8 ? 151 : 150;
	bytes_region_init(&region, "", 0);
	f->file.region = change == 9 ? NULL : &region.region;
	f->file.pieces = change == 10 ? late : NULL;
	f->file.nr_pieces = change == 10;
	l = add(tree, root, "l", S_IFLNK | 0777);
	l->target = change == 11 ? "to" : "ti";
	l->size = 2;
	c = add(tree, root, "c", change == 12 ? S_IFBLK : S_IFCHR);
	c->device.major = change == 13 ? 2 : 1;
	c->device.minor = change == 14 ? 0x101 : 1;
	h = add(tree, root, "h", S_IFIFO);
	if (change != 15)
		link_to(tree, root, "i", h);
	else
		add(tree, root, "i", S_IFIFO);
	root->mode ^= change == 16;
	root->mtime_seconds = change == 17;
	link_to(tree, root, change == 18 ? "k" : "j", change == 19 ? c : h);
	assert_int_equal(tree_seal(tree, NULL), 0);
	tree_digest(tree, digest);
}

static void test_digest_sees_everything(void **state)
{
	enum { CHANGES = 20 };
	uint8_t digests[CHANGES][16];
	int i, j;

	(void)state;
	for (i = 0; i < CHANGES; i++) {
		digest_of(i, digests[i]);
		for (j = 0; j < i; j++)
			assert_memory_not_equal(digests[i], digests[j], 16);
	}
}

/* The same names and attributes in another order, holes told otherwise. */
static void build_either_way(bool is_other, uint8_t digest[16])
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *root = tree->root, *d, *f;

	if (is_other) {
		f = add(tree, root, "z", S_IFREG);
		d = add(tree, root, "d", S_IFDIR);
		link_to(tree, d, "y", f);
		add(tree, root, "a", S_IFSOCK);
	} else {
		add(tree, root, "a", S_IFSOCK);
		d = add(tree, root, "d", S_IFDIR);
		f = add(tree, d, "y", S_IFREG);
		link_to(tree, root, "z", f);
	}
	f->size = 1000;
	f->file.region = &region.region;
	f->file.pieces = is_other ? cut : whole;
	f->file.nr_pieces = is_other ? 2 : 1;
	assert_int_equal(tree_seal(tree, NULL), 0);
	tree_digest(tree, digest);
}

static void test_digest_ignores_how_it_was_built(void **state)
{
	uint8_t one[16], other[16];

	(void)state;
	build_either_way(false, one);
	build_either_way(true, other);
	assert_memory_equal(one, other, 16);
}

/* The encoding is a promise: filesystems are named after it. Mode, owners,
 * seconds, nanoseconds, number of entries, little-endian; and then a name. */
static void test_digest_is_what_is_documented(void **state)
{
	static const uint8_t
	    encoded
		[] = {
			0xed, 0x41, 0,	  0,	1,    0,    0,	  0,
			2,    0,    0,	  0, /* root: owner */
			0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
			3,    0,    0,	  0,	7,    0,    0,	  0,
			1,    0,    0,	  0, /* project, attributes */
			5,    0,    0,	  0,	'u',  '.',  'a',  'b',
			'c', /* its name */
			1,    0,    0,	  0,	0,    0,    0,	  0,
			'y',				   /* its value */
			1,    0,    0,	  0,		   /* entries */
			2,    0,    0,	  0,	'a',  'b', /* name */
			0,    0,    0,	  0,	0,    0,    0,	  0, /* link */
			0xff, 0xa1, 0,	  0,	0,    0,    0,	  0,
			0,    0,    0,	  0,	0,    0,    0,	  0,
			0,    0,    0,	  0,	0,    0,    0,	  0,
			0,    0,    0,	  0,	0,    0,    0,	  0,
			1,    0,    0,	  0,	0,    0,    0,	  0,
			'x', /* target */
		};
	static const struct tree_xattr item = {
		"u.abc",
		5,
		1,
		(const uint8_t *)"y",
	};
	AUTO(tree) *tree = new_tree();
	XXH128_canonical_t expected;
	struct tree_node *node;
	uint8_t digest[16];

	(void)state;
	tree->root->uid = 1;
	tree->root->gid = 2;
	tree->root->mtime_seconds = -1;
	tree->root->mtime_nanoseconds = 3;
	tree->root->project = 7;
	assert_int_equal(tree_set_xattrs(tree, tree->root, &item, 1, NULL), 0);
	node = add(tree, tree->root, "ab", S_IFLNK | 0777);
	node->target = "x";
	node->size = 1;
	assert_int_equal(tree_seal(tree, NULL), 0);
	tree_digest(tree, digest);
	XXH128_canonicalFromHash(&expected,
				 XXH3_128bits(encoded, sizeof encoded));
	assert_memory_equal(digest, expected.digest, 16);
}

/* Thousands of linked files: the digest's table grows. */
static void test_digest_of_many_links(void **state)
{
	AUTO(tree) *tree = new_tree();
	struct tree_node *node;
	uint8_t digest[16] = { 0 }, zero[16] = { 0 };
	char name[16];
	int i;

	(void)state;
	for (i = 0; i < 5000; i++) {
		sprintf(name, "a%d", i);
		node = add(tree, tree->root, name, S_IFREG);
		sprintf(name, "b%d", i);
		link_to(tree, tree->root, name, node);
	}
	assert_int_equal(tree_seal(tree, NULL), 0);
	tree_digest(tree, digest);
	assert_memory_not_equal(digest, zero, 16);
}

/* ------------------------------------------------------ extended attributes */

static struct tree_xattr xattr(const char *name, const char *value)
{
	return (struct tree_xattr){ name, (uint32_t)strlen(name),
				    (uint32_t)strlen(value),
				    (const uint8_t *)value };
}

static void test_xattrs_are_sorted_and_shared(void **state)
{
	struct tree_xattr one[] = { xattr("user.b", "2"), xattr("user.a", "") };
	struct tree_xattr same[] = { xattr("user.a", ""),
				     xattr("user.b", "2") };
	struct tree_xattr other[] = { xattr("user.a", ""),
				      xattr("user.b", "3") };
	AUTO(tree) *tree = new_tree();
	struct tree_node *a = add(tree, tree->root, "a", S_IFREG);
	struct tree_node *b = add(tree, tree->root, "b", S_IFREG);
	struct tree_node *c = add(tree, tree->root, "c", S_IFREG);

	(void)state;
	assert_int_equal(tree_set_xattrs(tree, a, one, 2, NULL), 0);
	assert_int_equal(tree_set_xattrs(tree, b, same, 2, NULL), 0);
	assert_int_equal(tree_set_xattrs(tree, c, other, 2, NULL), 0);
	assert_ptr_equal(a->xattrs, b->xattrs);
	assert_ptr_not_equal(a->xattrs, c->xattrs);
	assert_int_equal(a->xattrs->number, 0);
	assert_int_equal(c->xattrs->number, 1);
	assert_int_equal(a->xattrs->count, 2);
	assert_memory_equal(a->xattrs->items[0].name, "user.a", 6);
	assert_memory_equal(tree_xattr_find(c, "user.b")->value, "3", 1);
	assert_null(tree_xattr_find(c, "user.c"));
	assert_int_equal(tree_set_xattrs(tree, a, NULL, 0, NULL), 0);
	assert_null(a->xattrs);
}

static void test_bad_xattrs_are_refused(void **state)
{
	static uint8_t value[XATTR_VALUE_LENGTH_MAX + 1];
	static char name[XATTR_NAME_LENGTH_MAX + 1] = "user.";
	struct tree_xattr twice[] = { xattr("user.a", "1"),
				      xattr("user.a", "2") };
	struct tree_xattr bad[] = {
		xattr("", ""),
		xattr("user", "1"),
		xattr(".user", "1"),
		{ "user.\0x", 7, 0, value },
		{ name, sizeof name, 0, value },
		{ "user.a", 6, sizeof value, value },
	};
	static const int codes[] = { EINVAL, EINVAL,	   EINVAL,
				     EINVAL, ENAMETOOLONG, E2BIG };
	AUTO(tree) *tree = new_tree();
	struct error err;

	(void)state;
	memset(name + 5, 'x', sizeof name - 5);
	assert_int_equal(tree_set_xattrs(tree, tree->root, twice, 2, &err),
			 -EEXIST);
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_int_equal(
		    tree_set_xattrs(tree, tree->root, &bad[i], 1, &err),
		    -codes[i]);
	assert_null(tree->root->xattrs);
	bad[4].name_length--;
	bad[5].length--;
	assert_int_equal(tree_set_xattrs(tree, tree->root, &bad[4], 2, &err),
			 0);
}

static void test_many_xattrs(void **state)
{
	AUTO(tree) *tree = new_tree();
	uint32_t value;

	(void)state;
	for (uint32_t i = 0; i < 1000; i++) {
		struct tree_xattr item = { "user.n", 6, sizeof value,
					   (const uint8_t *)&value };
		struct tree_node *node = tree_node_new(tree, S_IFREG);

		value = i / 2;
		assert_int_equal(tree_set_xattrs(tree, node, &item, 1, NULL),
				 0);
		assert_int_equal(node->xattrs->number, i / 2);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_new_tree),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_sorted_by_bytes),
		cmocka_unit_test(test_duplicates_are_refused),
		cmocka_unit_test(test_links_are_counted),
		cmocka_unit_test(test_replace),
		cmocka_unit_test(test_lookup_while_building),
		cmocka_unit_test(test_reserve_keeps_entries),
		cmocka_unit_test(test_outgrown_entries),
		cmocka_unit_test(test_path),
		cmocka_unit_test(test_deep),
		cmocka_unit_test(test_owned_things_are_freed),
		cmocka_unit_test(test_digest_sees_everything),
		cmocka_unit_test(test_digest_ignores_how_it_was_built),
		cmocka_unit_test(test_digest_is_what_is_documented),
		cmocka_unit_test(test_digest_of_many_links),
		cmocka_unit_test(test_xattrs_are_sorted_and_shared),
		cmocka_unit_test(test_bad_xattrs_are_refused),
		cmocka_unit_test(test_many_xattrs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
