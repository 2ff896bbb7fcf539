/* SPDX-License-Identifier: Apache-2.0 */
/* A tar becomes the tree that extracting it would leave, or a line that names
 * the archive and the member. */
/* Sanitizers: address */
#include "tests/runtime/tar_builder.h"

static const struct {
	const char *label;
	struct member members[8];
	const char *expected;
} rules[] = {
	{ "nothing", { { 0 } }, "" },
	{ "a file", { { '0', "a", "text" } }, "a=text" },
	{ "another type", { { '7', "a", "text" } }, "a=text" },
	{ "leading slash", { { '0', "/a", "1" } }, "a=1" },
	{ "leading dot", { { '0', "./a", "1" } }, "a=1" },
	{ "slashes and dots", { { '0', "//a/././/b", "1" } }, "a/ a/b=1" },
	{ "folder by slash", { { '0', "a/" } }, "a/" },
	{ "missing folders", { { '0', "a/b/c", "1" } }, "a/ a/b/ a/b/c=1" },
	{ "folder afterwards",
	  { { '0', "a/b", "1" }, { '5', "a/" } },
	  "a/ a/b=1" },
	{ "later replaces earlier",
	  { { '0', "a", "1" }, { '0', "b", "2" }, { '0', "a", "3" } },
	  "a=3 b=2" },
	{ "link replaces file",
	  { { '0', "a", "1" }, { '2', "a", "b" } },
	  "a->b" },
	{ "file replaces link, not its target",
	  { { '0', "b", "1" }, { '2', "a", "b" }, { '0', "a", "2" } },
	  "a=2 b=1" },
	{ "folder replaces file",
	  { { '0', "a", "1" }, { '5', "a/" }, { '0', "a/b", "2" } },
	  "a/ a/b=2" },
	{ "folder replaces link to folder",
	  { { '5', "b" }, { '2', "a", "b" }, { '5', "a" }, { '0', "a/x" } },
	  "a/ a/x= b/" },
	{ "file replaces empty folder",
	  { { '5', "a" }, { '0', "a", "1" } },
	  "a=1" },
	{ "file on a full folder",
	  { { '0', "a/b" }, { '0', "a", "1" } },
	  "!member 'a': would replace a directory that is not empty" },
	{ "file as a folder",
	  { { '0', "a" }, { '0', "a/b" } },
	  "!member 'a/b': 'a' is not a directory" },
	{ "device as a folder",
	  { { '3', "a" }, { '0', "a/b" } },
	  "!member 'a/b': 'a' is not a directory" },

	{ "through a link",
	  { { '5', "usr/lib" }, { '2', "lib", "usr/lib" }, { '0', "lib/x" } },
	  "lib->usr/lib usr/ usr/lib/ usr/lib/x=" },
	{ "through an absolute link",
	  { { '5', "b" }, { '2', "c/a", "/b" }, { '0', "c/a/x" } },
	  "b/ b/x= c/ c/a->/b" },
	{ "through a link that climbs",
	  { { '2', "a/b/c", "../../../../../up" }, { '0', "a/b/c/x" } },
	  "a/ a/b/ a/b/c->../../../../../up up/ up/x=" },
	{ "through a link to nothing",
	  { { '2', "a", "b/c" }, { '0', "a/x" } },
	  "a->b/c b/ b/c/ b/c/x=" },
	{ "through links to links",
	  { { '2', "a", "b" }, { '2', "b", "./c/" }, { '0', "a/x" } },
	  "a->b b->./c/ c/ c/x=" },
	{ "link to itself",
	  { { '2', "a", "a" }, { '0', "a/x" } },
	  "!member 'a/x': more than 40 symbolic links" },
	{ "links in a circle",
	  { { '2', "a", "b/b" }, { '2', "b", "a/a" }, { '0', "a/x" } },
	  "!member 'a/x': more than 40 symbolic links" },
	{ "a link that changes between two members",
	  { { '2', "a", "b" },
	    { '0', "a/1" },
	    { '2', "a", "c" },
	    { '0', "a/1" } },
	  "a->c b/ b/1= c/ c/1=" },
	{ "a link with a long target",
	  { { '2', "a", LONG_NAME }, { '0', "b" } },
	  "a->" LONG_NAME " b=" },
	{ "a link to nowhere", { { '2', "a", "" } }, "!without a target" },

	{ "hard link",
	  { { '0', "a", "1" }, { '1', "b/c", "./a" } },
	  "a=1 b/ b/c=1" },
	{ "hard link to a symbolic link",
	  { { '2', "a", "x" }, { '1', "b", "a" } },
	  "a->x b->x" },
	{ "hard link to a device",
	  { { '3', "a" }, { '1', "b", "/a" } },
	  "a! b!" },
	{ "hard link through a link",
	  { { '0', "d/f", "1" }, { '2', "l", "d" }, { '1', "h", "l/f" } },
	  "d/ d/f=1 h=1 l->d" },
	{ "hard link to itself",
	  { { '0', "a", "1" }, { '1', "a", "a" } },
	  "a=1" },
	{ "replacing one name of a linked file",
	  { { '0', "a", "1" }, { '1', "b", "a" }, { '0', "a", "2" } },
	  "a=2 b=1" },
	{ "hard link to nothing",
	  { { '1', "b", "gone" } },
	  "!member 'b': a hard link to 'gone', which no member" },
	{ "hard link to a later member",
	  { { '1', "b", "a" }, { '0', "a", "1" } },
	  "a=1 b=1" },
	{ "hard link to a later member below a later folder",
	  { { '1', "x/b", "d/a" }, { '0', "d/a", "1" } },
	  "d/ d/a=1 x/ x/b=1" },
	{ "hard links to later hard links",
	  { { '1', "d", "c" },
	    { '1', "b", "a" },
	    { '1', "c", "b" },
	    { '0', "a", "1" } },
	  "a=1 b=1 c=1 d=1" },
	{ "hard link to a later member, then a file",
	  { { '1', "b", "a" }, { '0', "b", "2" }, { '0', "a", "1" } },
	  "a=1 b=2" },
	{ "hard link to a later member in a file's place",
	  { { '0', "b", "2" }, { '1', "b", "a" }, { '0', "a", "1" } },
	  "a=1 b=1" },
	{ "hard link to a later member in a folder's place",
	  { { '0', "b/x" }, { '1', "b", "a" }, { '0', "a", "1" } },
	  "!member 'b': would replace a directory that is not empty" },
	{ "hard link to a later folder",
	  { { '1', "b", "a" }, { '5', "a" } },
	  "!member 'b': a hard link to 'a', which is a directory" },
	{ "hard links in a circle",
	  { { '1', "a", "b" }, { '1', "b", "a" } },
	  "!member 'a': a hard link to 'b', which no member" },
	{ "hard link below nothing",
	  { { '1', "b", "no/thing" } },
	  "!member 'b': a hard link to 'no/thing', which no member" },
	{ "hard link below a file",
	  { { '0', "a" }, { '1', "b", "a/x" } },
	  "!member 'b': a hard link to 'a/x': 'a' is not a directory" },
	{ "hard link to a folder",
	  { { '5', "a" }, { '1', "b", "a" } },
	  "!member 'b': a hard link to 'a', which is a directory" },
	{ "hard link to the root",
	  { { '1', "b", "/" } },
	  "!member 'b': a hard link to '/', which is a directory" },

	{ "climbing", { { '0', "../a" } }, "!member '../a': '..' in a path" },
	{ "climbing inside",
	  { { '0', "a/../b" } },
	  "!member 'a/../b': '..' in a path" },
	{ "climbing last", { { '5', "a/.." } }, "!member 'a/..': '..' in a" },
	{ "climbing after the same folder",
	  { { '0', "a/b" }, { '5', "a/.." } },
	  "!member 'a/..': '..' in a" },
	{ "a dot after the same folder",
	  { { '0', "a/b" }, { '5', "a/.", NULL, 0700 } },
	  "a/ a/b=" },
	{ "climbing hard link",
	  { { '0', "a" }, { '1', "b", "../a" } },
	  "!member 'b': a hard link to '../a': '..' in a path" },
	{ "names that only look like climbing",
	  { { '0', "..a/b..", "1" }, { '0', "..." } },
	  "...= ..a/ ..a/b..=1" },
	{ "root as a file", { { '0', "." } }, "!the root can only be" },
	{ "root as a link",
	  { { '0', "a" }, { '1', "./", "a" } },
	  "!the root can only be" },
	{ "no name", { { '0', "" } }, "!a member without a name" },
	{ "control bytes in messages",
	  { { '0', "a\nb/../c" } },
	  "!member 'a?b/../c'" },
	{ "volume parts", { { 'M', "a", "1" } }, "!of a kind that is not" },
};

static void test_rules(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rules / sizeof *rules; i++) {
		build(rules[i].members);
		expect(rules[i].label, rules[i].expected);
	}
}

static void test_counts_and_attributes(void **state)
{
	static const struct member members[] = {
		{ '5', "./", NULL, 0700 },
		{ '0', "a", "1", 04711 },
		{ '1', "b", "a" },
		{ '0', "a", "2" },
		{ '1', "c", "a" },
		{ '1', "d/e/f", "a" },
		{ '0', "c", "3" },
		{ '5', "d", NULL, 01777 },
		{ '5', "x" },
		{ '0', "x", "4" },
		{ 0 },
	};
	AUTO(tree) *tree = NULL;
	const struct tree_node *node;
	struct error err;

	(void)state;
	build(members);
	assert_int_equal(read_archive(&tree, &err), 0);
	assert_int_equal(tree->nr_entries, 7);
	assert_int_equal(tree->nr_nodes, 7);
	assert_int_equal(tree->root->mode, S_IFDIR | 0700);
	assert_int_equal(tree->root->uid, 7);
	assert_int_equal(tree->root->gid, 8);
	assert_int_equal(tree->root->mtime_seconds, 1000);
	assert_int_equal(tree->root->nr_links, 3);
	assert_int_equal(tree_find(tree, "a")->nr_links, 2);
	assert_int_equal(tree_find(tree, "b")->nr_links, 1);
	assert_int_equal(tree_find(tree, "b")->mode, S_IFREG | 04711);
	assert_int_equal(tree_find(tree, "c")->nr_links, 1);
	assert_ptr_equal(tree_find(tree, "d/e/f"), tree_find(tree, "a"));
	assert_int_equal(tree_find(tree, "d")->mode, S_IFDIR | 01777);
	assert_int_equal(tree_find(tree, "x")->size, 1);
	node = tree_find(tree, "d/e");
	assert_int_equal(node->mode, S_IFDIR | 0755);
	assert_int_equal(node->uid, 0);
	assert_int_equal(node->mtime_seconds, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rules),
		cmocka_unit_test(test_counts_and_attributes),
	};

	/* the one in which libarchive would change names */
	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
