/* SPDX-License-Identifier: Apache-2.0 */
/* Layers become the tree that a container engine makes of them: later names
 * replace and merge, whiteouts take away what is below and nothing else. */
/* Sanitizers: address */
#include "tests/runtime/tar_builder.h"

#include "runtime/region/bytes.h"
#include "runtime/tree/layer.h"
#include "runtime/tree/xattr.h"

/* '|': the next layer, on top of this one. */
static const struct stacking {
	const char *label;
	struct member members[16];
	const char *expected; /* as describe() and expect() have it */
} cases[] = {
	{ "nothing", { { 0 } }, "" },
	{ "one layer",
	  { { '5', "d" }, { '0', "d/f", "1" }, { '2', "l", "d" } },
	  "d/ d/f=1 l->d" },
	{ "names are added and replaced",
	  { { '0', "a", "1" },
	    { '0', "b", "2" },
	    { '|' },
	    { '0', "b", "3" },
	    { '0', "c", "4" } },
	  "a=1 b=3 c=4" },
	{ "folders merge",
	  { { '0', "d/a", "1" }, { '|' }, { '5', "d" }, { '0', "d/b", "2" } },
	  "d/ d/a=1 d/b=2" },
	{ "a file replaces a full folder",
	  { { '0', "d/e/a", "1" }, { '|' }, { '0', "d", "2" } },
	  "d=2" },
	{ "a folder replaces a file",
	  { { '0', "d", "1" }, { '|' }, { '5', "d" }, { '0', "d/a", "2" } },
	  "d/ d/a=2" },
	{ "a folder replaces a link to one",
	  { { '2', "l", "d" },
	    { '0', "d/a", "1" },
	    { '|' },
	    { '5', "l" },
	    { '0', "l/b", "2" } },
	  "d/ d/a=1 l/ l/b=2" },
	{ "a path below a link is followed",
	  { { '2', "l", "d" },
	    { '0', "d/a", "1" },
	    { '|' },
	    { '0', "l/b", "2" } },
	  "d/ d/a=1 d/b=2 l->d" },
	{ "an absolute link stays inside",
	  { { '2', "l", "/../../d" }, { '|' }, { '0', "l/b", "2" } },
	  "d/ d/b=2 l->/../../d" },
	{ "a path below a loop",
	  { { '2', "l", "m" },
	    { '2', "m", "l" },
	    { '|' },
	    { '0', "l/b", "2" } },
	  "!layer 1: 'l': more than 40 symbolic links" },
	{ "a path below a file",
	  { { '0', "f", "1" }, { '|' }, { '0', "f/b", "2" } },
	  "!layer 1: 'f': 'f' is not a directory" },
	{ "a path that climbs",
	  { { '0', "a", "1" }, { '|' }, { '0', "../b", "2" } },
	  "!layer 1: member '../b': '..' in a path is not accepted" },

	{ "a whiteout",
	  { { '0', "a", "1" }, { '0', "b", "2" }, { '|' }, { '0', ".wh.a" } },
	  "b=2" },
	{ "a whiteout of a full folder",
	  { { '0', "d/e/a", "1" },
	    { '0', "d/f", "1" },
	    { '0', "b", "2" },
	    { '|' },
	    { '0', ".wh.d" } },
	  "b=2" },
	{ "a whiteout of nothing",
	  { { '0', "b", "2" }, { '|' }, { '0', ".wh.a" }, { '0', "x/.wh.b" } },
	  "b=2 x/" },
	{ "a whiteout in the lowest layer", { { '0', ".wh.a" } }, "" },
	{ "a whiteout spares its own layer, before",
	  { { '0', "a", "1" }, { '|' }, { '0', "a", "2" }, { '0', ".wh.a" } },
	  "a=2" },
	{ "a whiteout spares its own layer, after",
	  { { '0', "a", "1" }, { '|' }, { '0', ".wh.a" }, { '0', "a", "2" } },
	  "a=2" },
	{ "a whiteout and a new folder do not merge",
	  { { '0', "d/a", "1" },
	    { '|' },
	    { '0', "d/b", "2" },
	    { '0', ".wh.d" } },
	  "d/ d/b=2" },
	{ "what was taken away comes back",
	  { { '0', "a", "1" },
	    { '|' },
	    { '0', ".wh.a" },
	    { '|' },
	    { '0', "a", "3" } },
	  "a=3" },
	{ "an opaque folder",
	  { { '0', "d/a", "1" },
	    { '0', "d/e/b", "1" },
	    { '0', "x", "1" },
	    { '|' },
	    { '0', "d/c", "2" },
	    { '0', "d/.wh..wh..opq" } },
	  "d/ d/c=2 x=1" },
	{ "an opaque folder, and a whiteout in what sorts before its mark",
	  { { '5', "d" },
	    { '0', "d/.c/f", "1" },
	    { '|' },
	    { '0', "d/.wh..wh..opq" },
	    { '0', "d/.c/.wh.f" },
	    { '0', "d/.c/g", "2" } },
	  "d/ d/.c/ d/.c/g=2" },
	{ "an opaque folder in an opaque one",
	  { { '0', "d/.c/e/f", "1" },
	    { '|' },
	    { '0', "d/.wh..wh..opq" },
	    { '0', "d/.c/.wh..wh..opq" },
	    { '0', "d/.c/e/.wh.f" } },
	  "d/ d/.c/ d/.c/e/" },
	{ "a whiteout, and names below what it takes away",
	  { { '0', "d/e/f", "1" },
	    { '|' },
	    { '0', "d/e/g", "2" },
	    { '0', ".wh.d" } },
	  "d/ d/e/ d/e/g=2" },
	{ "names below a link to what the layer replaces",
	  { { '0', "x/d/f", "1" },
	    { '2', "l", "x" },
	    { '|' },
	    { '0', "l/g", "2" },
	    { '0', "x", "3" } },
	  "!layer 1: 'l': leads to a folder that the layer itself replaces" },
	{ "a hard link below a link to what the layer replaces",
	  { { '0', "x/d/f", "1" },
	    { '2', "l", "x" },
	    { '|' },
	    { '0', "a", "2" },
	    { '1', "l/h", "a" },
	    { '0', "x", "3" } },
	  "!layer 1: 'l': leads to a folder that the layer itself replaces" },
	{ "an opaque root",
	  { { '0', "d/a", "1" },
	    { '|' },
	    { '0', ".wh..wh..opq" },
	    { '0', "b", "2" } },
	  "b=2" },
	{ "a whiteout below a link",
	  { { '2', "l", "d" },
	    { '0', "d/a", "1" },
	    { '0', "d/b", "1" },
	    { '|' },
	    { '0', "l/.wh.a" } },
	  "d/ d/b=1 l->d" },
	{ "an opaque folder below a link",
	  { { '2', "l", "d" },
	    { '0', "d/a", "1" },
	    { '|' },
	    { '0', "l/.wh..wh..opq" },
	    { '0', "l/c", "2" } },
	  "d/ d/c=2 l->d" },
	{ "a whiteout of a link takes no target",
	  { { '2', "l", "d" }, { '0', "d/a", "1" }, { '|' }, { '0', ".wh.l" } },
	  "d/ d/a=1" },
	{ "whiteouts of any kind",
	  { { '0', "a", "1" },
	    { '0', "b", "1" },
	    { '|' },
	    { '5', ".wh.a" },
	    { '2', ".wh.b", "x" } },
	  "" },
	{ "what AUFS noted",
	  { { '0', "a", "1" },
	    { '|' },
	    { '0', ".wh..wh.aufs" },
	    { '5', ".wh..wh.plnk" },
	    { '0', ".wh..wh.plnk/1.2", "3" },
	    { '1', "b", ".wh..wh.plnk/1.2" } },
	  "a=1 b=3" },
	{ "a whiteout of no name",
	  { { '0', "d/.wh." } },
	  "!layer 0: 'd/.wh.': a whiteout of no file's name" },
	{ "a whiteout of the folder itself",
	  { { '0', "d/.wh.." } },
	  "!layer 0: 'd/.wh..': a whiteout of no file's name" },
	{ "a whiteout of the folder above",
	  { { '0', "d/.wh..." } },
	  "!layer 0: 'd/.wh...': a whiteout of no file's name" },
	{ "a whiteout of three dots",
	  { { '0', "...", "1" }, { '|' }, { '0', ".wh...." } },
	  "" },

	{ "a hard link within a layer",
	  { { '0', "z", "1" }, { '|' }, { '0', "a", "2" }, { '1', "b", "a" } },
	  "a=2 b=2 z=1" },
	{ "a hard link to a lower layer",
	  { { '0', "d/a", "1" }, { '|' }, { '1', "b", "d/a" } },
	  "b=1 d/ d/a=1" },
	{ "a hard link below a link to a lower layer",
	  { { '0', "d/a", "1" },
	    { '2', "l", "d" },
	    { '|' },
	    { '1', "b", "l/a" } },
	  "b=1 d/ d/a=1 l->d" },
	{ "a hard link to what this layer takes away",
	  { { '0', "a", "1" }, { '|' }, { '1', "b", "a" }, { '0', ".wh.a" } },
	  "b=1" },
	{ "a hard link to what this layer replaces later",
	  { { '0', "a", "1" }, { '|' }, { '1', "b", "a" }, { '0', "a", "2" } },
	  "a=2 b=1" },
	{ "a hard link to a hard link to a lower layer",
	  { { '0', "a", "1" }, { '|' }, { '1', "b", "a" }, { '1', "c", "b" } },
	  "a=1 b=1 c=1" },
	{ "a hard link to what is put below a link",
	  { { '5', "d" },
	    { '2', "l", "d" },
	    { '|' },
	    { '0', "l/a", "1" },
	    { '1', "b", "d/a" } },
	  "b=1 d/ d/a=1 l->d" },
	{ "a hard link on a lower folder",
	  { { '0', "a", "1" },
	    { '0', "d/x", "1" },
	    { '|' },
	    { '1', "d", "a" } },
	  "a=1 d=1" },
	{ "a hard link to nothing",
	  { { '0', "a", "1" }, { '|' }, { '1', "b", "x" } },
	  "!layer 1: 'b': a hard link to 'x', which neither" },
	{ "a hard link to a lower folder",
	  { { '5', "d" }, { '|' }, { '1', "b", "d" } },
	  "!layer 1: 'b': a hard link to 'd', which neither" },
	{ "a path below a hard link to a lower layer",
	  { { '5', "d" }, { '|' }, { '1', "b", "d" }, { '0', "b/x", "1" } },
	  "!layer 1: member 'b/x': 'b' is not a directory" },
	{ "a folder that was a file first",
	  { { '0', "d/a", "1" },
	    { '|' },
	    { '0', "d", "2" },
	    { '5', "d" },
	    { '5', "d" },
	    { '0', "d/b", "2" } },
	  "d/ d/b=2" },
	{ "a file replaces its own layer's folder",
	  { { '0', "d/a", "1" }, { '0', "d", "2" }, { '0', "e", "3" } },
	  "d=2 e=3" },
};

static int add_layer(struct layers *layers, struct region *region,
		     unsigned number, bool has_whiteouts, struct error *err)
{
	struct tree *tree;
	char name[32];
	int rc;

	snprintf(name, sizeof name, "layer %u", number);
	rc = source_layer(region, BLOCK + 3, region->size - BLOCK - 3, name,
			  NULL, &tree, err);
	return rc ? rc : layers_add(layers, tree, has_whiteouts, name, err);
}

/* Where the archive's regions live until the tree is gone. */
static struct bytes_region regions[8];

/* Layers do not begin where their regions do. */
static struct region *next_region(unsigned number)
{
	uint8_t *bytes = malloc(archive_size + BLOCK + 3);

	assert_non_null(bytes);
	memset(bytes, 'x', BLOCK + 3);
	memcpy(bytes + BLOCK + 3, archive, archive_size);
	bytes_region_init(&regions[number], bytes, archive_size + BLOCK + 3);
	return &regions[number].region;
}

static int stack(const struct member *member, bool has_whiteouts,
		 struct tree **out, struct error *err)
{
	AUTO(layers) *layers = NULL;
	unsigned number = 0;
	int rc = layers_new(&layers, err);

	while (!rc && member->type) {
		archive_size = 0;
		for (; member->type && member->type != '|'; member++)
			add_member(member);
		member += member->type == '|';
		add_end();
		rc = add_layer(layers, next_region(number), number,
			       has_whiteouts, err);
		number++;
	}
	return rc ? rc : layers_finish(layers, out, err);
}

static void free_regions(void)
{
	for (size_t i = 0; i < 8; i++) {
		free((void *)regions[i].data);
		regions[i].data = NULL;
	}
}

static void check(const struct stacking *at)
{
	static char got[1 << 16];
	struct error err = { 0 };
	struct tree *tree = NULL;
	bool is_good;

	got[0] = '\0';
	if (stack(at->members, true, &tree, &err))
		snprintf(got, sizeof got, "!%s", err.text);
	else
		describe(tree->root, got);
	is_good = *at->expected == '!'
		      ? !strncmp(got, at->expected, strlen(at->expected))
		      : !strcmp(got, at->expected);
	if (!is_good)
		print_error("%s:\n  expected %s\n  got      %s\n", at->label,
			    at->expected, got);
	tree_free(tree);
	free_regions();
	assert_true(is_good);
}

static void test_cases(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		check(&cases[i]);
}

static const struct tree_node *node_of(const struct tree *tree,
				       const char *path)
{
	const struct tree_node *node = tree_find(tree, path);

	assert_non_null(node);
	return node;
}

static void test_names_are_counted(void **state)
{
	static const struct member members[] = {
		{ '0', "a", "1" },
		{ '1', "b", "a" },
		{ '0', "d/x", "1" },
		{ '|' },
		{ '0', ".wh.a" },
		{ '1', "c", "b" },
		{ '0', "e/y", "1" },
		{ '|' },
		{ '0', ".wh.d" },
		{ '0', "b", "3" },
		{ 0 },
	};
	struct error err = { 0 };
	struct tree *tree = NULL;

	(void)state;
	assert_int_equal(stack(members, true, &tree, &err), 0);
	/* b, c, e, e/y and the root */
	assert_int_equal(tree->nr_entries, 4);
	assert_int_equal(tree->nr_nodes, 5);
	assert_int_equal(node_of(tree, "c")->nr_links, 1);
	assert_int_equal(node_of(tree, "b")->nr_links, 1);
	assert_int_equal(tree->root->nr_links, 3);
	tree_free(tree);
	free_regions();
}

/* Attributes are those of the topmost layer that names a folder. */
static void test_attributes_of_folders(void **state)
{
	static const struct member members[] = {
		{ '5', "d", NULL, 0700 },
		{ '5', "e", NULL, 0711 },
		{ '5', "./", NULL, 0751 },
		{ '|' },
		{ '0', "d/x", "1" },
		{ '5', "e", NULL, 01777 },
		{ '0', "new/folder/x", "1" },
		{ '|' },
		{ '0', "x", "1" },
		{ 0 },
	};
	struct error err = { 0 };
	struct tree *tree = NULL;

	(void)state;
	assert_int_equal(stack(members, true, &tree, &err), 0);
	assert_int_equal(tree->root->mode, S_IFDIR | 0751);
	assert_int_equal(node_of(tree, "d")->mode, S_IFDIR | 0700);
	assert_int_equal(node_of(tree, "d")->mtime_seconds, 1000);
	assert_int_equal(node_of(tree, "e")->mode, S_IFDIR | 01777);
	assert_int_equal(node_of(tree, "new")->mode, S_IFDIR | 0755);
	assert_int_equal(node_of(tree, "new")->mtime_seconds, 0);
	tree_free(tree);
	free_regions();
}

static void test_plain_layers_have_no_whiteouts(void **state)
{
	static const struct member members[] = {
		{ '0', "a", "1" }, { '|' }, { '0', ".wh.a", "2" }, { 0 }
	};
	static char got[4096];
	struct error err = { 0 };
	struct tree *tree = NULL;

	(void)state;
	assert_int_equal(stack(members, false, &tree, &err), 0);
	describe(tree->root, got);
	assert_string_equal(got, ".wh.a=2 a=1");
	tree_free(tree);
	free_regions();
}

static struct tree *labelled(const char *value, bool is_folder)
{
	struct tree_xattr label = { "user.label", 10, 1,
				    (const uint8_t *)value };
	struct tree_node *node;
	struct tree *tree;

	assert_int_equal(tree_new(&tree, NULL), 0);
	node = tree_node_new(tree, is_folder ? S_IFDIR | 0755 : S_IFREG | 0644);
	assert_int_equal(tree_add(tree, tree->root, "n", 1, node, NULL), 0);
	if (*value)
		assert_int_equal(tree_set_xattrs(tree, node, &label, 1, NULL),
				 0);
	node = tree_node_new(tree, S_IFREG | 0644);
	assert_int_equal(tree_add(tree, tree->root, value, 1, node, NULL),
			 *value ? 0 : -EINVAL);
	if (*value)
		assert_int_equal(tree_set_xattrs(tree, node, &label, 1, NULL),
				 0);
	assert_int_equal(tree_seal(tree, NULL), 0);
	return tree;
}

/* Equal sets of two layers are one; a folder's are replaced whole. */
static void test_xattrs(void **state)
{
	AUTO(layers) *layers = NULL;
	AUTO(tree) *tree = NULL;

	(void)state;
	assert_int_equal(layers_new(&layers, NULL), 0);
	assert_int_equal(
	    layers_add(layers, labelled("1", true), true, "", NULL), 0);
	assert_int_equal(
	    layers_add(layers, labelled("2", true), true, "", NULL), 0);
	assert_int_equal(layers_finish(layers, &tree, NULL), 0);
	assert_ptr_equal(node_of(tree, "n")->xattrs,
			 node_of(tree, "2")->xattrs);
	assert_ptr_not_equal(node_of(tree, "n")->xattrs,
			     node_of(tree, "1")->xattrs);

	/* a stack of stacks */
	layers_free(STEAL(layers));
	assert_int_equal(layers_new(&layers, NULL), 0);
	assert_int_equal(layers_add(layers, STEAL(tree), true, "", NULL), 0);
	assert_int_equal(layers_add(layers, labelled("", true), true, "", NULL),
			 0);
	assert_int_equal(layers_finish(layers, &tree, NULL), 0);
	assert_null(node_of(tree, "n")->xattrs);
	assert_int_equal(node_of(tree, "1")->nr_links, 1);
	assert_memory_equal(node_of(tree, "1")->xattrs->items[0].value, "1", 1);
}

/* Names that come and go: what is left is found, and nothing else. */
static void test_removing(void **state)
{
	enum { COUNT = 5000 };
	AUTO(tree) *tree = NULL;
	char name[16];
	unsigned i;

	(void)state;
	assert_int_equal(tree_new(&tree, NULL), 0);
	for (i = 0; i < COUNT; i++) {
		struct tree_node *node = tree_node_new(tree, S_IFREG | 0644);

		node->size = i;
		sprintf(name, "%u", i * 7919 % COUNT);
		assert_null(tree_lookup(tree, tree->root, name, strlen(name)));
		assert_int_equal(
		    tree_add(tree, tree->root, name, strlen(name), node, NULL),
		    0);
		if (i % 3)
			continue;
		sprintf(name, "%u", i / 2 * 7919 % COUNT);
		struct tree_entry *entry =
		    tree_lookup(tree, tree->root, name, strlen(name));
		if (!entry)
			continue;
		assert_int_equal(entry->node->size, i / 2);
		tree_remove(tree, tree->root, entry);
		assert_null(tree_lookup(tree, tree->root, name, strlen(name)));
	}
	for (i = 0; i < tree->root->directory.nr_entries; i++) {
		struct tree_entry *entry = &tree->root->directory.entries[i];

		assert_ptr_equal(tree_lookup(tree, tree->root, entry->name,
					     entry->name_length),
				 entry);
	}
	assert_int_equal(tree->nr_nodes, tree->nr_entries + 1);
	assert_int_equal(tree_seal(tree, NULL), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_names_are_counted),
		cmocka_unit_test(test_attributes_of_folders),
		cmocka_unit_test(test_plain_layers_have_no_whiteouts),
		cmocka_unit_test(test_xattrs),
		cmocka_unit_test(test_removing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
