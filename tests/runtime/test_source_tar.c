/* SPDX-License-Identifier: Apache-2.0 */
/* A tar becomes the tree that extracting it would leave, or a line that names
 * the archive and the member. */
/* Sanitizers: address */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "tests/check.h"
#include "runtime/base/checked.h"
#include "runtime/tree/source.h"

/* tables read better without the zeros */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

enum { BLOCK = 512, ROOM = 1 << 20 };

/* A member of an archive; mode 0: 0644, or 0755 for a directory. */
struct member {
	char type; /* of the header; 0: the end of the list */
	const char *name;
	const char *text; /* contents, or where a link points */
	unsigned mode;
};

static uint8_t archive[ROOM];
static size_t archive_size;
static char last_report[512];

static void add_blocks(const void *data, size_t size)
{
	size_t whole = round_up(size, BLOCK);

	assert_true(archive_size + whole <= sizeof archive);
	memset(archive + archive_size, 0, whole);
	memcpy(archive + archive_size, data, size);
	archive_size += whole;
}

static void set_checksum(uint8_t *header)
{
	unsigned sum = 0;
	size_t i;

	memset(header + 148, ' ', 8);
	for (i = 0; i < BLOCK; i++)
		sum += header[i];
	sprintf((char *)header + 148, "%06o", sum & 0777777);
}

static void add_header(const struct member *member, unsigned size)
{
	char header[BLOCK] = "";
	const char *link = "";
	unsigned mode = member->mode;

	if (!mode)
		mode = member->type == '5' ? 0755 : 0644;
	if (member->type == '1' || member->type == '2')
		link = member->text;
	memcpy(header, member->name, strnlen(member->name, 100));
	sprintf(header + 100, "%07o", mode & 07777);
	sprintf(header + 108, "%07o", 7u);
	sprintf(header + 116, "%07o", 8u);
	sprintf(header + 124, "%011o", size);
	sprintf(header + 136, "%011o", 1000u);
	header[156] = member->type;
	memcpy(header + 157, link, strnlen(link, 100));
	memcpy(header + 257, "ustar\00000", 8);
	set_checksum((uint8_t *)header);
	add_blocks(header, BLOCK);
}

static void add_member(const struct member *member)
{
	bool has_text =
	    member->text && member->type != '1' && member->type != '2';
	unsigned size = has_text ? (unsigned)strlen(member->text) : 0;

	add_header(member, size);
	if (has_text)
		add_blocks(member->text, size);
}

static void add_end(void)
{
	static const uint8_t zeros[2 * BLOCK];

	add_blocks(zeros, sizeof zeros);
}

static void build(const struct member *members)
{
	archive_size = 0;
	for (; members->type; members++)
		add_member(members);
	add_end();
}

static void keep_report(void *context, const char *text)
{
	(void)context;
	snprintf(last_report, sizeof last_report, "%s", text);
}

/* Reads what is in `archive`. */
static int read_archive(struct tree **tree, struct error *err)
{
	static const struct reporter reporter = { keep_report, NULL };
	int fd = memfd_create("archive", 0), rc;
	char path[64];

	last_report[0] = '\0';
	err->text[0] = '\0';
	assert_true(fd >= 0);
	assert_int_equal(write(fd, archive, archive_size), archive_size);
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	rc = source_open(path, &reporter, tree, err);
	close(fd);
	return rc;
}

static void describe_content(const struct tree_node *node, char *out)
{
	struct error err;

	if (!node->size)
		return;
	assert_null(node->file.pieces);
	assert_int_equal(region_read(node->file.region, node->file.from, out,
				     node->size, &err),
			 0);
	out[node->size] = '\0';
}

/* "dir/ dir/file=contents link->target dev:1:3 ...", in order. */
static void describe(const struct tree_node *directory, char *out)
{
	uint32_t i;

	for (i = 0; i < directory->directory.nr_entries; i++) {
		const struct tree_entry *entry =
		    &directory->directory.entries[i];
		const struct tree_node *node = entry->node;

		if (*out)
			strcat(out, " ");
		assert_true(tree_path(directory, out + strlen(out), 4096) >= 0);
		if (directory->directory.parent != directory)
			strcat(out, "/");
		strcat(out, entry->name);
		switch (node->mode & S_IFMT) {
		case S_IFDIR:
			strcat(out, "/");
			describe(node, out);
			break;
		case S_IFREG:
			strcat(out, "=");
			describe_content(node, out + strlen(out));
			break;
		case S_IFLNK:
			strcat(out, "->");
			strcat(out, node->target);
			break;
		default:
			strcat(out, "!");
		}
	}
}

/* Where it starts with "!", an error that holds the rest is expected. */
static void expect(const char *label, const char *expected)
{
	static char got[1 << 16];
	AUTO(tree) *tree = NULL;
	struct error err;
	int rc = read_archive(&tree, &err);

	got[0] = '\0';
	if (rc)
		snprintf(got, sizeof got, "!%s", err.text);
	else
		describe(tree->root, got);
	if (*expected == '!' && *got == '!' && strstr(got + 1, expected + 1))
		return;
	if (strcmp(got, expected) == 0)
		return;
	print_error("%s:\n  expected %s\n  got      %s\n", label, expected,
		    got);
	assert_true(false);
}

#define LONG_NAME                                                              \
	"0123456789012345678901234567890123456789012345678901234567890123456"  \
	"7890123456789012345678901234567"

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
	  "!member 'b': a hard link to 'gone', which no earlier member" },
	{ "hard link to a later member",
	  { { '1', "b", "a" }, { '0', "a" } },
	  "!member 'b': a hard link to 'a', which no earlier member" },
	{ "hard link below nothing",
	  { { '1', "b", "no/thing" } },
	  "!member 'b': a hard link to 'no/thing', which no earlier member" },
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

static char records[4096]; /* of the extended header that comes next */

static void add_record(const char *key, const char *value)
{
	size_t rest = strlen(key) + strlen(value) + 3, length = rest;
	size_t used = strlen(records);

	while (length != rest + (size_t)snprintf(NULL, 0, "%zu", length))
		length = rest + (size_t)snprintf(NULL, 0, "%zu", length);
	assert_true(used + length < sizeof records);
	sprintf(records + used, "%zu %s=%s\n", length, key, value);
}

static void add_pax(const char *key, const char *value)
{
	const struct member header = { 'x', "pax", records, 0 };

	add_record(key, value);
	add_member(&header);
	records[0] = '\0';
}

/* What libarchive drops of a map would shift all that follows it. */
static void test_sparse_maps_that_do_not_fit(void **state)
{
	static const struct {
		const char *map, *size, *expected;
	} cases[] = {
		{ "0,512,1024,512", "2000", "" },
		{ "4096,512,0,512", "2000", "!do not agree" },
		{ "0,512,1900,512", "2000", "!do not agree" },
		{ "0,512,1024,1024", "3000", "!" },
		{ "1024,512,0,512", "2000", "!do not agree" },
		{ "0,512,511,512", "2000", "!do not agree" },
		{ "0,512,18446744073709551615,512", "2000", "!" },
	};
	static const struct member member = { '0', "a", NULL, 0 };
	static uint8_t contents[2 * BLOCK];
	struct error err;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO(tree) *tree = NULL;

		archive_size = 0;
		add_record("GNU.sparse.map", cases[i].map);
		add_pax("GNU.sparse.size", cases[i].size);
		add_header(&member, sizeof contents);
		add_blocks(contents, sizeof contents);
		add_end();
		if (*cases[i].expected)
			expect(cases[i].map, cases[i].expected);
		else
			assert_int_equal(read_archive(&tree, &err), 0);
	}
}

static void test_pax_values(void **state)
{
	static const struct {
		const char *key, *value, *expected;
	} cases[] = {
		{ "path", "\xc3\xa9", "\xc3\xa9=1" },
		{ "path", "e\xcc\x81", "e\xcc\x81=1" },
		{ "path", "\xff\xfe", "\xff\xfe=1" },
		{ "path", "\xed\xa0\xbd\xed\xb8\x80",
		  "\xed\xa0\xbd\xed\xb8\x80=1" },
		{ "uid", "4294967295", "a=1" },
		{ "uid", "4294967296", "!member 'a': an owner" },
		{ "gid", "-1", "!member 'a': an owner" },
		{ "size", "1", "a=1" },
		{ "size", "5000", "!member 'a': the archive ends within" },
		{ "size", "-1", "!negative" },
		{ "size", "99999999999999999999", "!overflow" },
		{ "size", "9223372036854775806", "!" },
		{ "GNU.sparse.map", "0,x", "!" },
		{ "GNU.sparse.map", "0,1,5", "a=1" },
		{ "GNU.sparse.map", "0,600", "a=1" },
		{ "GNU.sparse.major", "7", "!" },
		{ "comment", "nothing", "a=1" },
	};
	static const struct member member = { '0', "a", "1", 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		archive_size = 0;
		add_pax(cases[i].key, cases[i].value);
		add_member(&member);
		add_end();
		expect(cases[i].value, cases[i].expected);
	}
}

static void test_pax_long_names(void **state)
{
	static const struct member member = { '0', "a", "1", 0 };
	char name[600];

	(void)state;
	memset(name, 'n', sizeof name);
	name[255] = '\0';
	archive_size = 0;
	add_pax("path", name);
	add_member(&member);
	add_end();
	strcpy(name + 255, "=1");
	expect("255 bytes", name);
	strcpy(name + 255, "n");
	archive_size = 0;
	add_pax("path", name);
	add_member(&member);
	add_end();
	expect("256 bytes", "!: a name of 256 bytes; 255 is the most");
}

static void expect_time(const char *value, int64_t seconds,
			uint32_t nanoseconds)
{
	static const struct member member = { '0', "a", "1", 0 };
	AUTO(tree) *tree = NULL;
	struct error err;

	archive_size = 0;
	add_pax("mtime", value);
	add_member(&member);
	add_end();
	if (read_archive(&tree, &err)) {
		print_error("%s: %s\n", value, err.text);
		assert_true(false);
	}
	assert_int_equal(tree_find(tree, "a")->mtime_seconds, seconds);
	assert_int_equal(tree_find(tree, "a")->mtime_nanoseconds, nanoseconds);
}

static void test_pax_times(void **state)
{
	(void)state;
	expect_time("0", 0, 0);
	expect_time("1.5", 1, 500000000);
	expect_time("0.000000001", 0, 1);
	expect_time("-0.5", -1, 500000000);
	expect_time("-1", -1, 0);
	expect_time("-1.5", -2, 500000000);
	expect_time("-1.999999999", -2, 1);
	expect_time("-2.0", -2, 0);
	expect_time("15032385535.123456789", 15032385535, 123456789);
}

static void test_hard_link_with_contents(void **state)
{
	static const struct member first = { '0', "a", "1", 0 };
	static const struct member link = { '1', "b", "a", 0 };

	(void)state;
	archive_size = 0;
	add_pax("comment", "pax");
	add_member(&first);
	add_header(&link, 3);
	add_blocks("new", 3);
	add_end();
	expect("link with contents", "a=new b=new");
}

#define WHOLE LONG_NAME LONG_NAME "=x d/ d/a=some text d/l->a pax=y"

/* Cut anywhere, an archive is refused; never a tree that misses something. */
static void test_every_truncation(void **state)
{
	static const struct member members[] = {
		{ '5', "d" },
		{ '0', "d/a", "some text" },
		{ '2', "d/l", "a" },
		{ 'L', "././@LongLink", LONG_NAME LONG_NAME },
		{ '0', "short", "x" },
		{ 0 },
	};
	size_t whole, cut;

	(void)state;
	build(members);
	add_pax("path", "pax");
	memmove(archive + archive_size - 4 * BLOCK,
		archive + archive_size - 2 * BLOCK, 2 * BLOCK);
	archive_size -= 2 * BLOCK;
	add_member(&(struct member){ '0', "short", "y", 0 });
	whole = archive_size;
	add_end();
	expect("whole", WHOLE);
	for (cut = 0; cut < whole + BLOCK; cut++) {
		archive_size = cut;
		expect("cut", "!/proc/self/fd/");
	}
	for (; cut < whole + 2 * BLOCK; cut += 100) {
		archive_size = cut;
		expect("one block of zeros", WHOLE);
	}
}

/* Large contents are passed over by seeking, which minds no end of file; this
 * member ends where a whole number of reads does. */
static void test_truncated_large_member(void **state)
{
	static const struct member large = { '0', "large", NULL, 0 };
	static const struct member small = { '0', "small", "1", 0 };
	static uint8_t contents[4 * 65536 - 3 * BLOCK];

	(void)state;
	archive_size = 0;
	add_member(&small);
	add_header(&large, sizeof contents);
	add_blocks(contents, sizeof contents);
	for (archive_size -= 1; archive_size > 10 * BLOCK; archive_size -= 5001)
		expect("cut", "!member 'large': the archive ends within its");
}

static void test_damage(void **state)
{
	static const struct member members[] = { { '0', "a", "1" },
						 { '0', "b", "2" },
						 { 0 } };

	(void)state;
	build(members);
	archive[2 * BLOCK + 3]++;
	expect("second header", "!after 'a': Damaged tar archive");
	build(members);
	archive[3]++;
	expect("first header",
	       "!a tar archive, but its first header is damaged");
	build(members);
	memset(archive + 2 * BLOCK, 0, BLOCK);
	expect("a header of zeros", "!a lone block of zeros, then more");
	build(members);
	memset(archive + 2 * BLOCK, 0, 2 * BLOCK);
	expect("the second member zero", "a=1");
	assert_string_equal(last_report, "");
	build(members);
	add_blocks("garbage", 7);
	expect("garbage behind", "a=1 b=2");
	assert_non_null(strstr(last_report, "the archive ends at byte 3072"));
	archive_size = 0;
	expect("empty", "!an empty file, not a tar archive");
	memset(archive, 0x5a, archive_size = 10000);
	expect("noise", "!neither a directory nor a tar archive");
	memcpy(archive, "\x1f\x8b\x08\x00", 4);
	expect("noise as gzip", "!damaged or truncated: gzip");
	memcpy(archive,
	       "\xfd"
	       "7zXZ\0",
	       6);
	expect("noise as xz", "!damaged or truncated: ");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rules),
		cmocka_unit_test(test_counts_and_attributes),
		cmocka_unit_test(test_pax_values),
		cmocka_unit_test(test_sparse_maps_that_do_not_fit),
		cmocka_unit_test(test_pax_long_names),
		cmocka_unit_test(test_pax_times),
		cmocka_unit_test(test_hard_link_with_contents),
		cmocka_unit_test(test_every_truncation),
		cmocka_unit_test(test_truncated_large_member),
		cmocka_unit_test(test_damage),
	};

	/* the one in which libarchive would change names */
	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
