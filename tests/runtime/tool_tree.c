/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Prints the tree of a source, a line for each name, with a checksum of what
 * the regions hold. tests/runtime/truth.py prints the same from the host's
 * own view of a directory.
 *
 *   tool_tree SOURCE       every name, then "digest ..."
 *   tool_tree -q SOURCE    counts, digest, CPU seconds and peak memory
 *   tool_tree -p SOURCE    the pieces of each file that has holes
 */
#include <inttypes.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <zlib.h>

#include "runtime/base/checked.h"
#include "runtime/base/vec.h"
#include "runtime/tree/source.h"
#include "runtime/tree/xattr.h"

struct first {
	const struct tree_node *node;
	char *path;
};

static VEC(struct first) firsts;

static void print_bytes(const char *bytes)
{
	for (; *bytes; bytes++)
		if (*bytes > ' ' && *bytes < 0x7f && *bytes != '\\')
			putchar(*bytes);
		else
			printf("\\%03o", (unsigned char)*bytes);
}

/* Reads [from, from + length) of a file through its pieces. */
static int read_file(const struct tree_node *node, uint64_t from,
		     uint8_t *buffer, uint64_t length, struct error *err)
{
	const struct tree_content *file = &node->file;
	uint32_t i;
	int rc = 0;

	if (file->region && !file->nr_pieces)
		return region_read(file->region, file->from + from, buffer,
				   length, err);
	memset(buffer, 0, length);
	for (i = 0; !rc && i < file->nr_pieces; i++) {
		const struct tree_piece *piece = &file->pieces[i];
		uint64_t start = max_u64(from, piece->offset);
		uint64_t end =
		    min_u64(from + length, piece->offset + piece->length);

		if (start < end)
			rc = region_read(
			    file->region, piece->from + start - piece->offset,
			    buffer + (start - from), end - start, err);
	}
	return rc;
}

/* Of the first and the last MiB where a file is larger than 64 MiB. */
static int add_file(const struct tree_node *node, unsigned long *sum,
		    struct error *err)
{
	static uint8_t buffer[1 << 20];
	bool is_large = node->size > 64 << 20;
	uint64_t at, length;
	int rc = 0;

	for (at = 0; !rc && at < node->size; at += length) {
		if (is_large && at == sizeof buffer)
			at = node->size - sizeof buffer;
		length = min_u64(node->size - at, sizeof buffer);
		rc = read_file(node, at, buffer, length, err);
		*sum = crc32_z(*sum, buffer, length);
	}
	return rc;
}

static void print_first(const struct tree_node *node, const char *path)
{
	struct first first = { node, NULL };

	vec_each (&firsts, known)
		if (known->node == node) {
			printf(" link=");
			print_bytes(known->path);
			return;
		}
	first.path = strdup(path);
	if (!first.path || vec_push(&firsts, first))
		abort();
}

static int print_content(const struct tree_node *node, struct error *err)
{
	unsigned long sum = crc32_z(0, NULL, 0);
	int rc;

	switch (node->mode & S_IFMT) {
	case S_IFREG:
		rc = add_file(node, &sum, err);
		if (rc)
			return rc;
		printf(" %08lx", sum);
		break;
	case S_IFLNK:
		putchar(' ');
		print_bytes(node->target);
		break;
	case S_IFCHR:
	case S_IFBLK:
		printf(" %u:%u", node->device.major, node->device.minor);
		break;
	}
	return 0;
}

static void print_xattrs(const struct tree_xattrs *set)
{
	uint32_t i, j;

	for (i = 0; set && i < set->count; i++) {
		const struct tree_xattr *item = &set->items[i];
		char name[XATTR_NAME_LENGTH_MAX + 1] = "";

		memcpy(name, item->name, item->name_length);
		putchar(' ');
		print_bytes(name);
		putchar('=');
		for (j = 0; j < item->length; j++)
			printf("%02x", item->value[j]);
	}
}

static int print_node(const struct tree_node *node, const char *path,
		      struct error *err)
{
	int rc;

	print_bytes(*path ? path : ".");
	printf(" %o %u:%u %u %" PRId64 ".%09u %" PRIu64, node->mode, node->uid,
	       node->gid, node->nr_links, node->mtime_seconds,
	       node->mtime_nanoseconds, node->size);
	rc = print_content(node, err);
	if (!rc && !node_is_directory(node) && node->nr_links > 1)
		print_first(node, path);
	if (node->project)
		printf(" project=%u", node->project);
	print_xattrs(node->xattrs);
	putchar('\n');
	return rc;
}

static int print_all(const struct tree_node *directory, struct error *err)
{
	static char path[1 << 20];
	int length = tree_path(directory, path, sizeof path), rc = 0;
	uint32_t i;

	if (length > 0)
		path[length++] = '/';
	for (i = 0; !rc && i < directory->directory.nr_entries; i++) {
		const struct tree_entry *entry =
		    &directory->directory.entries[i];

		memcpy(path + length, entry->name, entry->name_length + 1);
		rc = print_node(entry->node, path, err);
		if (!rc && node_is_directory(entry->node)) {
			rc = print_all(entry->node, err);
			tree_path(directory, path, sizeof path);
			if (length)
				path[length - 1] = '/';
		}
	}
	return rc;
}

static void print_pieces(const struct tree_node *directory)
{
	uint32_t i, j;

	for (i = 0; i < directory->directory.nr_entries; i++) {
		const struct tree_entry *entry =
		    &directory->directory.entries[i];
		const struct tree_node *node = entry->node;

		if (node_is_directory(node))
			print_pieces(node);
		if (!S_ISREG(node->mode) || !node->size)
			continue;
		if (node->file.region && !node->file.nr_pieces)
			continue;
		print_bytes(entry->name);
		for (j = 0; j < node->file.nr_pieces; j++)
			printf(" %" PRIu64 "+%" PRIu64,
			       node->file.pieces[j].offset,
			       node->file.pieces[j].length);
		putchar('\n');
	}
}

static void print_digest(const struct tree *tree)
{
	uint8_t digest[16];
	size_t i;

	tree_digest(tree, digest);
	printf("digest ");
	for (i = 0; i < sizeof digest; i++)
		printf("%02x", digest[i]);
	putchar('\n');
}

static void print_cost(const struct tree *tree)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	printf("nodes %" PRIu64 " entries %" PRIu64 " user %ld.%03ld "
	       "system %ld.%03ld peak %ld KiB\n",
	       tree->nr_nodes, tree->nr_entries, usage.ru_utime.tv_sec,
	       usage.ru_utime.tv_usec / 1000, usage.ru_stime.tv_sec,
	       usage.ru_stime.tv_usec / 1000, usage.ru_maxrss);
}

static void report_line(void *context, const char *text)
{
	(void)context;
	fprintf(stderr, "note: %s\n", text);
}

int main(int argc, char **argv)
{
	struct reporter reporter = { report_line, NULL };
	const char *option = argc > 2 ? argv[1] : "";
	struct error err = { 0 };
	AUTO(tree) *tree = NULL;
	int rc;

	setlocale(LC_ALL, ""); /* as any program; it must not matter */
	rc = source_open(argv[argc - 1], &reporter, &tree, &err);

	if (!rc && !strcmp(option, "-q"))
		print_cost(tree);
	else if (!rc && !strcmp(option, "-p"))
		print_pieces(tree->root);
	else if (!rc)
		rc = print_node(tree->root, "", &err);
	if (!rc && !*option)
		rc = print_all(tree->root, &err);
	if (rc)
		fprintf(stderr, "%s\n", err.text);
	else
		print_digest(tree);
	vec_each (&firsts, known)
		free(known->path);
	vec_done(&firsts);
	return rc ? 1 : 0;
}
