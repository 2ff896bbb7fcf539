/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as the image of a filesystem (ext4, squashfs, ISO 9660): a tree
 * whose contents can be read or say why not, or an error with a text; never
 * anything else.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include "runtime/base/checked.h"
#include "runtime/tree/source.h"

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

/* Of a file's pieces the last byte; a read may fail, with a text. */
static void check_read(const struct region *region, uint64_t at)
{
	struct error err = { 0 };
	uint8_t byte;

	if (region_read(region, at, &byte, 1, &err))
		check(err.code > 0 && err.code != ERANGE && err.text[0]);
}

static void check_file(const struct tree_node *node)
{
	const struct tree_content *file = &node->file;
	uint64_t end = 0;

	if (file->region && !file->nr_pieces && node->size) {
		check_read(file->region, file->from);
		check_read(file->region, file->from + node->size - 1);
	}
	for (uint32_t i = 0; i < file->nr_pieces; i++) {
		const struct tree_piece *piece = &file->pieces[i];

		check(piece->length && piece->offset >= end);
		check(range_fits(piece->offset, piece->length, node->size));
		check_read(file->region, piece->from + piece->length - 1);
		end = piece->offset + piece->length;
	}
}

/* Returns how many names there are. */
static uint64_t check_directory(const struct tree_node *directory)
{
	uint64_t count = directory->directory.nr_entries;

	for (uint32_t i = 0; i < directory->directory.nr_entries; i++) {
		const struct tree_entry *entry =
		    &directory->directory.entries[i];
		const struct tree_node *node = entry->node;

		check(entry->name_length == strlen(entry->name) &&
		      entry->name_length <= 255);
		check(node->mtime_nanoseconds < 1000000000);
		check(node->nr_links > 0);
		if (S_ISREG(node->mode))
			check_file(node);
		if (S_ISLNK(node->mode))
			check(strlen(node->target) == node->size);
		if (node_is_directory(node))
			count += check_directory(node);
	}
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
	/* libFuzzer takes it before the first input */
	signal(SIGXFSZ, SIG_IGN);
	fd = memfd_create("image", 0);
	check(fd >= 0 && write(fd, data, size) == (ssize_t)size);
	snprintf(path, sizeof path, "tree:/proc/self/fd/%d", fd);
	if (source_open(path, NULL, &tree, &err))
		check(err.code > 0 && err.text[0] && !strchr(err.text, '\n'));
	else
		check(check_directory(tree->root) == tree->nr_entries);
	tree_free(tree);
	close(fd);
	return 0;
}
