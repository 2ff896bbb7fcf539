/* SPDX-License-Identifier: Apache-2.0 */
/* Extended attributes and access lists of a tar's members: every spelling
 * counts; what a file cannot have is left out and said once. */
/* Sanitizers: address */
#include "tests/runtime/tar_builder.h"
#include "runtime/tree/acl.h"
#include "runtime/tree/xattr.h"

static char reports[4096];

static void add_report(void *context, const char *text)
{
	(void)context;
	strcat(strcat(reports, strchr(text, ' ') + 1), "\n");
}

static struct tree *read_tree(void)
{
	static const struct reporter reporter = { add_report, NULL };
	int fd = memfd_create("archive", 0), rc;
	struct tree *tree = NULL;
	struct error err;
	char path[64];

	reports[0] = '\0';
	assert_int_equal(write(fd, archive, archive_size), archive_size);
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	rc = source_open(path, &reporter, &tree, &err);
	close(fd);
	if (rc)
		print_error("%s\n", err.text);
	assert_int_equal(rc, 0);
	return tree;
}

/* "644 user.a=1 user.b=", in order; access lists as "acl(tag.perm.id ...)". */
static void show_list(const struct tree_xattr *item, char *out)
{
	struct span span = span_of(item->value, item->length);
	const struct acl_entry *entry;

	out += sprintf(out, " %s(", strchr(item->name, '_') + 5);
	for (uint64_t at = ACL_HEADER_SIZEOF; at < item->length;
	     at += ACL_ENTRY_SIZEOF) {
		entry = acl_entry_at(span, at);
		out += sprintf(out, "%s%x.%x", at > 8 ? " " : "",
			       acl_entry_tag(entry), acl_entry_perm(entry));
		if (acl_entry_id(entry) != ACL_UNDEFINED_ID)
			out += sprintf(out, ".%u", acl_entry_id(entry));
	}
	sprintf(out, ")");
}

static void show(const struct tree_node *node, char *out)
{
	const struct tree_xattrs *set = node->xattrs;

	sprintf(out, "%o", node->mode & 07777);
	for (uint32_t i = 0; set && i < set->count; i++) {
		const struct tree_xattr *item = &set->items[i];

		if (strncmp(item->name, "system.", 7) == 0)
			show_list(item, out + strlen(out));
		else
			sprintf(out + strlen(out), " %.*s=%.*s",
				(int)item->name_length, item->name,
				(int)item->length, (const char *)item->value);
	}
}

static void expect_all(const char *label, const char *path,
		       const char *expected, const char *said)
{
	struct tree *tree = read_tree();
	char got[4096];

	show(tree_find(tree, path), got);
	tree_free(tree);
	if (!strcmp(got, expected) &&
	    (said ? strstr(reports, said) != NULL : !*reports))
		return;
	print_error("%s:\n  expected %s\n  got      %s\n  said     %s\n", label,
		    expected, got, reports);
	assert_true(false);
}

#define FOREIGN                                                                \
	"left out: extended attributes that such a file cannot have under "    \
	"Linux ("
#define DAMAGED "left out: damaged extended attributes ("
#define NAMELESS                                                               \
	"left out: access lists with names that etc/passwd and etc/group do "  \
	"not have (tar --xattrs-include='*' writes numbers) ("
#define UNREAD "left out: access lists that cannot be read ("

#define X "SCHILY.xattr."
#define L "LIBARCHIVE.xattr."

static void test_one_record(void **state)
{
	static const struct {
		const char *key, *value;
		char type;
		const char *expected, *said;
	} cases[] = {
		{ X "user.a", "1", '0', "644 user.a=1", NULL },
		{ X "user.a", "1", '5', "755 user.a=1", NULL },
		{ X "user.a", "", '0', "644 user.a=", NULL },
		{ X "user.a", "x=y\n", '0', "644 user.a=x=y\n", NULL },
		{ X "trusted.a", "1", '2', "644 trusted.a=1", NULL },
		{ X "security.a", "1", '3', "644 security.a=1", NULL },
		{ X "user.a%3Db%25c", "1", '0', "644 user.a=b%c=1", NULL },
		{ X "user.a%20b", "1", '0', "644 user.a b=1", NULL },
		{ X "user.100%", "1", '0', "644 user.100%=1", NULL },
		{ X "user.%4", "1", '0', "644 user.%4=1", NULL },
		{ X "user.%zz", "1", '0', "644 user.%zz=1", NULL },
		{ L "user.a", "MQ", '0', "644 user.a=1", NULL },
		{ L "user.a%3Db", "MTI=", '0', "644 user.a=b=12", NULL },
		{ "RHT.security.selinux", "label", '0',
		  "644 security.selinux=label", NULL },
		/* what such a file cannot have */
		{ X "user.a", "1", '2', "644", FOREIGN "1" },
		{ X "user.a", "1", '6', "644", FOREIGN "1" },
		{ X "com.apple.quarantine", "1", '0', "644", FOREIGN "1" },
		{ X "system.data", "1", '0', "644", FOREIGN "1" },
		{ X "system.nfs4_acl", "1", '0', "644", FOREIGN "1" },
		{ X "user.", "1", '0', "644", FOREIGN "1" },
		{ X "user", "1", '0', "644", FOREIGN "1" },
		{ X ".a", "1", '0', "644", FOREIGN "1" },
		/* what nothing can */
		{ X "user.a%00b", "1", '0', "644", DAMAGED "1" },
		{ X "user." LONG_NAME LONG_NAME LONG_NAME, "1", '0', "644",
		  DAMAGED "1" },
		{ X "system.posix_acl_access", "1", '0', "644", DAMAGED "1" },
		{ X "system.posix_acl_default", "1", '5', "755", DAMAGED "1" },
		{ X "system.posix_acl_default", "1", '0', "644", FOREIGN "1" },
		/* access lists */
		{ "SCHILY.acl.access", "user::rwx,group::r-x,other::r--", '0',
		  "754", NULL },
		{ "SCHILY.acl.access",
		  "user::rw-,group::r--,other::---,user:8:rwx,mask::r-x", '0',
		  "650 access(1.6 2.7.8 4.4 10.5 20.0)", NULL },
		{ "SCHILY.acl.access",
		  "user::rw-\ngroup::r--\ngroup:wheel:r-x:10\n"
		  "user:root:---\nmask::rwx\nother::r--\n",
		  '0', "674 access(1.6 2.0.0 4.4 8.5.10 10.7 20.4)", NULL },
		{ "SCHILY.acl.access",
		  "user::rw-,user:4294967294:rwx,group::r--,mask::rwx,"
		  "other::r--",
		  '0', "644", UNREAD "1" },
		{ "SCHILY.acl.default", "user::rwx,group::r-x,other::r--", '5',
		  "755 default(1.7 4.5 20.4)", NULL },
		{ "SCHILY.acl.default", "user::rwx,group::r-x,other::r--", '0',
		  "644", FOREIGN "1" },
		{ "SCHILY.acl.access",
		  "user::rw-,user:nobody-here:r--,group::r--,mask::rwx,"
		  "other::r--",
		  '0', "644", NAMELESS "1" },
		/* no mask: not one that the kernel takes */
		{ "SCHILY.acl.access",
		  "user::rw-,user:8:r--,group::r--,other::r--", '0', "644",
		  DAMAGED "1" },
		{ "SCHILY.acl.ace",
		  "owner@:rwxp::allow,group@:r::allow,everyone@:r::allow", '0',
		  "644", "left out: access lists of NFSv4's kind (1" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		bool has_text = cases[i].type == '0' || cases[i].type == '2';
		const struct member member = { cases[i].type, "a",
					       has_text ? "x" : NULL, 0 };

		archive_size = 0;
		add_pax(cases[i].key, cases[i].value);
		add_member(&member);
		add_end();
		expect_all(cases[i].value, "a", cases[i].expected,
			   cases[i].said);
	}
}

/* Of several with one name the last counts; so does the last of a directory's
 * members. */
static void test_several(void **state)
{
	static const struct member file = { '0', "a", "x", 0 };
	static const struct member folder = { '5', "d", NULL, 0 };

	(void)state;
	archive_size = 0;
	add_record(X "user.b", "1");
	add_record(X "user.a", "2");
	add_record(L "user.b", "Mw");
	add_record("comment", "not one");
	add_records();
	add_member(&file);
	add_end();
	expect_all("several", "a", "644 user.a=2 user.b=3", NULL);

	archive_size = 0;
	add_pax(X "user.old", "1");
	add_member(&folder);
	add_pax(X "user.new", "2");
	add_member(&folder);
	add_end();
	expect_all("a directory again", "d", "755 user.new=2", NULL);

	archive_size = 0;
	add_pax(X "user.old", "1");
	add_member(&folder);
	add_member(&folder);
	add_end();
	expect_all("a directory again", "d", "755", NULL);
}

/* Who somebody is the archive says, wherever in it. */
static void test_names(void **state)
{
	static const struct member passwd = {
		'0', "etc/passwd",
		"root:x:0:0::/:/bin/sh\nme:x:1000:1:::\nme:x:1001:1:::\n\n"
		"far:x:4294967294:5:::\nbad:x:4294967295:5:::\nbad:x:-1:\n"
		"x:y\nlast:x:7"
	};
	static const struct member group = { '0', "etc/group",
					     "me:x:5:me\nadm:x:4:\n" };
	static const struct {
		const char *list, *expected, *said;
	} cases[] = {
		{ "user:me:r--,group:me:-w-,mask::rwx,",
		  "674 security.z= "
		  "access(1.6 2.4.1000 4.4 8.2.5 10.7 20.4)",
		  NULL },
		{ "user:far:r--,user:last:-w-,user:3:--x,mask::rwx,",
		  "674 security.z= access(1.6 2.1.3 2.2.7 2.4.4294967294 4.4 "
		  "10.7 "
		  "20.4)",
		  NULL },
		{ "group:adm:r-x,mask::r-x,",
		  "654 security.z= access(1.6 4.4 8.5.4 10.5 20.4)", NULL },
		{ "user:adm:r--,mask::rwx,", "644 security.z=", NAMELESS "1" },
		{ "user:bad:r--,mask::rwx,", "644 security.z=", NAMELESS "1" },
		{ "user:x:r--,mask::rwx,", "644 security.z=", NAMELESS "1" },
		{ "user:m:r--,mask::rwx,", "644 security.z=", NAMELESS "1" },
		{ "user:mee:r--,mask::rwx,", "644 security.z=", NAMELESS "1" },
		/* no mask: not one that the kernel takes */
		{ "user:me:r--,", "644 security.z=", DAMAGED "1" },
	};
	char list[256];

	(void)state;
	for (size_t i = 0; i < 2 * (sizeof cases / sizeof *cases); i++) {
		const struct member member = { '0', "a", "x", 0 };

		archive_size = 0;
		if (i & 1) {
			add_member(&passwd);
			add_member(&group);
		}
		snprintf(list, sizeof list, "user::rw-,group::r--,%sother::r--",
			 cases[i / 2].list);
		add_record("SCHILY.acl.access", list);
		add_record(X "security.z", "");
		add_records();
		add_member(&member);
		if (!(i & 1)) {
			add_member(&passwd);
			add_member(&group);
		}
		add_end();
		expect_all(list, "a", cases[i / 2].expected, cases[i / 2].said);
	}
}

/* A directory with both lists; and one that has lost them. */
static void test_names_of_directories(void **state)
{
	static const struct member passwd = { '0', "etc/passwd", "me:x:5:5" };
	static const struct member folder = { '5', "d", NULL, 0 };

	(void)state;
	for (int is_lost = 0; is_lost < 2; is_lost++) {
		archive_size = 0;
		add_record("SCHILY.acl.access",
			   "user::rwx,user:me:r--,group::r-x,mask::r--,"
			   "other::r--");
		add_record("SCHILY.acl.default",
			   "user::rwx,user:me:-w-,group::r-x,mask::rwx,"
			   "other::---");
		add_records();
		add_member(&folder);
		add_member(&passwd);
		if (is_lost)
			add_member(&folder);
		add_end();
		expect_all("both lists", "d",
			   is_lost ? "755"
				   : "744 access(1.7 2.4.5 4.5 10.4 20.4) "
				     "default(1.7 2.2.5 4.5 10.7 20.0)",
			   NULL);
	}
}

/* One line for a reason, which names the first and the number. */
static void test_reported_once(void **state)
{
	(void)state;
	archive_size = 0;
	for (int i = 0; i < 12; i++) {
		char name[] = { (char)('a' + i), '\0' };
		const struct member member = { '0', name, "x", 0 };

		add_record(X "foreign.x", "1");
		add_record(X "user.y", "1");
		add_records();
		add_member(&member);
	}
	add_end();
	expect_all("reported once", "c", "644 user.y=1",
		   "left out: extended attributes that such a file cannot have "
		   "under Linux (12, the first is foreign.x of member 'a')\n");
	assert_ptr_equal(strchr(reports, '\n'), reports + strlen(reports) - 1);
}

/* Equal ones are kept once, and values as long as the kernel takes. */
static void test_long_values(void **state)
{
	enum { MOST = 65536 };
	static char value[MOST + 2], record[MOST + 64];

	(void)state;
	for (int more = 0; more < 2; more++) {
		const struct member member = { '0', "a", "x", 0 };
		const struct member header = { 'x', "pax", record, 0 };
		struct tree *tree;

		memset(value, 'v', sizeof value - 1);
		value[MOST + more] = '\0';
		/* 5 digits, a space, a key of 19, '=' and the newline */
		sprintf(record, "%zu " X "user.a=%s\n", MOST + more + 27ul,
			value);
		assert_int_equal(strlen(record), MOST + more + 27);
		archive_size = 0;
		add_member(&header);
		add_member(&member);
		add_end();
		tree = read_tree();
		if (more)
			assert_null(tree_find(tree, "a")->xattrs);
		else
			assert_int_equal(
			    tree_find(tree, "a")->xattrs->items[0].length,
			    MOST);
		assert_int_equal(!*reports, !more);
		tree_free(tree);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_record),
		cmocka_unit_test(test_several),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_names_of_directories),
		cmocka_unit_test(test_reported_once),
		cmocka_unit_test(test_long_values),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
