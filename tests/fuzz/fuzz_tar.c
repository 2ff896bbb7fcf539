/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as an archive: a tree whose contents can be read, or an error with
 * a text; never anything else. What it may allocate on disk is bounded, so
 * that a bomb is an error, too.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include "runtime/base/checked.h"
#include "runtime/tree/acl.h"
#include "runtime/tree/source.h"
#include "runtime/tree/xattr.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST_UNPACKED = 4 << 20 };

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const struct rlimit limit = { MOST_UNPACKED, MOST_UNPACKED };

	(void)argc;
	(void)argv;
	setrlimit(RLIMIT_FSIZE, &limit);
	setenv("TMPDIR", "/dev/shm", 0);
	setenv("TRVM_CACHE", "/dev/null", 1); /* none */
	return 0;
}

static void check(bool holds)
{
	if (!holds)
		abort();
}

static void check_file(const struct tree_node *node)
{
	const struct tree_content *file = &node->file;
	uint64_t end = 0;
	uint8_t byte;
	uint32_t i;

	if (file->region && !file->nr_pieces && node->size)
		check(!region_read(file->region, file->from + node->size - 1,
				   &byte, 1, NULL));
	for (i = 0; i < file->nr_pieces; i++) {
		const struct tree_piece *piece = &file->pieces[i];

		check(piece->length && piece->offset >= end);
		check(range_fits(piece->offset, piece->length, node->size));
		check(!region_read(file->region,
				   piece->from + piece->length - 1, &byte, 1,
				   NULL));
		end = piece->offset + piece->length;
	}
}

/* In order, and such as a kernel takes. */
static void check_xattrs(const struct tree_node *node)
{
	const struct tree_xattrs *set = node->xattrs;
	struct acl_meaning meaning;

	for (uint32_t i = 0; set && i < set->count; i++) {
		const struct tree_xattr *item = &set->items[i];

		check(item->name_length && item->name_length <= 255);
		check(strlen(item->name) == item->name_length);
		check(!i || strcmp(item[-1].name, item->name) < 0);
		check(item->length <= 65536);
		if (strncmp(item->name, "system.", 7) != 0)
			continue;
		check(!acl_judge(item->value, item->length, &meaning));
		if (!strcmp(item->name, ACL_ACCESS_NAME))
			check(meaning.is_extended &&
			      meaning.permissions == (node->mode & 0777));
		else
			check(node_is_directory(node));
	}
}

/* Returns how many names there are. */
static uint64_t check_directory(const struct tree_node *directory)
{
	uint64_t count = directory->directory.nr_entries;
	uint32_t i, nr_links = 2;

	for (i = 0; i < directory->directory.nr_entries; i++) {
		const struct tree_entry *entry =
		    &directory->directory.entries[i];
		const struct tree_node *node = entry->node;

		check(entry->name_length == strlen(entry->name) &&
		      entry->name_length <= 255);
		check(!i || strcmp(entry[-1].name, entry->name) < 0);
		check(node->mtime_nanoseconds < 1000000000);
		check(node->nr_links > 0);
		check_xattrs(node);
		if (S_ISREG(node->mode))
			check_file(node);
		if (S_ISLNK(node->mode))
			check(strlen(node->target) == node->size);
		if (!node_is_directory(node))
			continue;
		check(node->directory.parent == directory);
		count += check_directory(node);
		nr_links++;
	}
	check(directory->nr_links == nr_links);
	return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct tree *tree = NULL;
	struct error err = { 0 };
	char path[64];
	int fd;

	if (size > MOST_UNPACKED)
		return 0;
	signal(SIGXFSZ,
	       SIG_IGN); /* libFuzzer takes it before the first input */
	fd = memfd_create("archive", 0);
	check(fd >= 0 && write(fd, data, size) == (ssize_t)size);
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	if (source_open(path, NULL, &tree, &err))
		check(err.code > 0 && err.text[0] && !strchr(err.text, '\n'));
	else
		check(check_directory(tree->root) == tree->nr_entries);
	tree_free(tree);
	close(fd);
	return 0;
}
