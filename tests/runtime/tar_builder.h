/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_RUNTIME_TAR_BUILDER_H
#define TESTS_RUNTIME_TAR_BUILDER_H

/*
 * Archives made by hand, block by block, in memory; and what the tar source
 * makes of them, as a line of text. For programs of one file each.
 */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "tests/check.h"
#include "generated/tar.h"
#include "runtime/base/checked.h"
#include "runtime/tree/source.h"

/* tables read better without the zeros */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
/* and not every program needs all of this */
#pragma GCC diagnostic ignored "-Wunused-function"

enum { BLOCK = TAR_BLOCK_SIZE, ROOM = 1 << 20 };

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

/* A number of `width` octal digits. */
struct octal {
	char text[13];
};

static struct span octal(struct octal *octal, int width, unsigned value)
{
	snprintf(octal->text, sizeof octal->text, "%0*o", width, value);
	return span_of(octal->text, strlen(octal->text));
}

/* Over all bytes, its own taken as spaces; six digits, a NUL and a space. */
static void set_checksum(struct tar_header *header)
{
	struct octal digits;
	unsigned sum = 0;

	tar_header_put_chksum(header, span_of("        ", 8));
	for (size_t i = 0; i < sizeof header->bytes; i++)
		sum += header->bytes[i];
	tar_header_put_chksum(header, octal(&digits, 6, sum & 0777777));
}

static void put_text(int (*put)(struct tar_header *, struct span),
		     struct tar_header *header, const char *text)
{
	put(header, span_of(text, strnlen(text, 100)));
}

static void add_header(const struct member *member, unsigned size)
{
	struct tar_header header;
	const char *link = "";
	unsigned mode = member->mode;
	struct octal digits;

	if (!mode)
		mode = member->type == '5' ? 0755 : 0644;
	if (member->type == '1' || member->type == '2')
		link = member->text;
	tar_header_init(&header);
	put_text(tar_header_put_name, &header, member->name);
	tar_header_put_mode(&header, octal(&digits, 7, mode & 07777));
	tar_header_put_uid(&header, octal(&digits, 7, 7));
	tar_header_put_gid(&header, octal(&digits, 7, 8));
	tar_header_put_size(&header, octal(&digits, 11, size));
	tar_header_put_mtime(&header, octal(&digits, 11, 1000));
	tar_header_set_typeflag(&header, (uint8_t)member->type);
	put_text(tar_header_put_linkname, &header, link);
	tar_header_set_magic(&header, TAR_MAGIC_POSIX);
	tar_header_set_version(&header, 0x3030); /* "00" */
	set_checksum(&header);
	add_blocks(header.bytes, sizeof header.bytes);
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

static void add_records(void)
{
	const struct member header = { 'x', "pax", records, 0 };

	add_member(&header);
	records[0] = '\0';
}

static void add_pax(const char *key, const char *value)
{
	add_record(key, value);
	add_records();
}

#define LONG_NAME                                                              \
	"0123456789012345678901234567890123456789012345678901234567890123456"  \
	"7890123456789012345678901234567"

#endif
