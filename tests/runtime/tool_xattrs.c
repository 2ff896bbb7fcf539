/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Prints the extended attributes and project ids in the tree of a source, a
 * line for each, names of files in bytes:
 *
 *     tool_xattrs SOURCE
 *     usr/bin/ping security.capability 0x0100000200200000...
 *     srv project 7
 */
#include <stdio.h>
#include <string.h>

#include "runtime/tree/source.h"
#include "runtime/tree/xattr.h"

static void print_node(const struct tree_node *node, const char *path)
{
	if (node->project)
		printf("%s project %u\n", path, node->project);
	for (uint32_t i = 0; node->xattrs && i < node->xattrs->count; i++) {
		const struct tree_xattr *item = &node->xattrs->items[i];

		printf("%s %.*s 0x", path, (int)item->name_length, item->name);
		for (uint32_t at = 0; at < item->length; at++)
			printf("%02x", item->value[at]);
		putchar('\n');
	}
}

static void print_below(const struct tree_node *directory)
{
	for (uint32_t i = 0; i < directory->directory.nr_entries; i++) {
		const struct tree_entry *entry =
		    &directory->directory.entries[i];
		char path[8192];
		int length = tree_path(directory, path, 4096);

		snprintf(path + length, sizeof path - (size_t)length, "%s%s",
			 length ? "/" : "", entry->name);
		print_node(entry->node, path);
		if (node_is_directory(entry->node))
			print_below(entry->node);
	}
}

int main(int argc, char **argv)
{
	struct error err = { 0 };
	AUTO(tree) *tree = NULL;

	if (argc != 2)
		return 2;
	if (source_open(argv[1], NULL, &tree, &err)) {
		fprintf(stderr, "%s\n", err.text);
		return 1;
	}
	print_node(tree->root, ".");
	print_below(tree->root);
	return 0;
}
