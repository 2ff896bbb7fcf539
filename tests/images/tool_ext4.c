/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Makes an ext4 image of a tree that no source could easily be made for.
 *
 *     tool_ext4 CASE COUNT IMAGE [SIZE [FREE [PROFILE [BLOCK [FEATURES]]]]]
 *
 * What COUNT counts is said at each case. SIZE and FREE in bytes, as in struct
 * ext4_options (SIZE 0: chosen; FREE -1: chosen); PROFILE modern, boot or tiny;
 * BLOCK in bytes. Prints what failed and ends with 1, or
 * prints "size used-inodes free-blocks".
 */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/ext4/writer.h"
#include "runtime/region/zero.h"

static struct error err;
static struct tree *tree;

static void must(int rc)
{
	if (!rc)
		return;
	fprintf(stderr, "%s\n", err.text);
	exit(1);
}

static struct tree_node *add(struct tree_node *dir, const char *name,
			     uint32_t mode)
{
	struct tree_node *node = tree_node_new(tree, mode);

	if (!node)
		abort();
	must(tree_add(tree, dir, name, strlen(name), node, &err));
	return node;
}

static struct region *zeros(uint64_t size)
{
	struct region *region = arena_new(&tree->arena, struct region);

	if (!region)
		abort();
	zero_region_init(region, size);
	return region;
}

/* One file of COUNT bytes, all of it mapped. */
static void dense(struct tree_node *root, uint64_t count)
{
	struct tree_node *file = add(root, "dense", S_IFREG | 0644);

	file->size = count;
	file->file.region = zeros(count);
}

/* One file of COUNT pieces of a block with a hole before each. */
static void sparse(struct tree_node *root, uint64_t count)
{
	struct tree_node *file = add(root, "sparse", S_IFREG | 0644);
	struct tree_piece *pieces =
	    arena_alloc(&tree->arena, count * sizeof *pieces);

	if (!pieces)
		abort();
	for (uint64_t i = 0; i < count; i++)
		pieces[i] =
		    (struct tree_piece){ (2 * i + 1) * 4096, i * 4096, 4096 };
	file->size = (2 * count + 1) * 4096;
	file->file = (struct tree_content){ zeros(count * 4096), 0, pieces,
					    (uint32_t)count };
}

/* A file of COUNT bytes that is one hole. */
static void hole(struct tree_node *root, uint64_t count)
{
	add(root, "hole", S_IFREG | 0644)->size = count;
}

/* COUNT empty files in one directory. */
static void wide(struct tree_node *root, uint64_t count)
{
	struct tree_node *dir = add(root, "wide", S_IFDIR | 0755);
	char name[64];

	for (uint64_t i = 0; i < count; i++) {
		snprintf(name, sizeof name, "a file number %" PRIu64, i);
		add(dir, name, S_IFREG | 0644);
	}
}

/* COUNT directories in one directory. */
static void dirs(struct tree_node *root, uint64_t count)
{
	struct tree_node *dir = add(root, "dirs", S_IFDIR | 0755);
	char name[64];

	for (uint64_t i = 0; i < count; i++) {
		snprintf(name, sizeof name, "%" PRIu64, i);
		add(dir, name, S_IFDIR | 0755);
	}
}

/* COUNT directories, each in the one before. */
static void deep(struct tree_node *root, uint64_t count)
{
	while (count--)
		root = add(root, "d", S_IFDIR | 0755);
}

/* COUNT names of one file. */
static void links(struct tree_node *root, uint64_t count)
{
	struct tree_node *file = add(root, "0", S_IFREG | 0644);
	char name[64];

	for (uint64_t i = 1; i < count; i++) {
		snprintf(name, sizeof name, "%" PRIu64, i);
		must(tree_add(tree, root, name, strlen(name), file, &err));
	}
}

/* COUNT files whose sizes lie around multiples of a block. */
static void sizes(struct tree_node *root, uint64_t count)
{
	char name[64];

	for (uint64_t i = 0; i < count; i++) {
		uint64_t size = i / 3 * 4096 + i % 3;
		struct tree_node *file;

		size -= min_u64(size, 1);
		snprintf(name, sizeof name, "%" PRIu64, i);
		file = add(root, name, S_IFREG | 0644);
		file->size = size;
		if (size)
			file->file.region = zeros(size);
	}
}

static const struct {
	const char *name;
	void (*make)(struct tree_node *root, uint64_t count);
} cases[] = {
	{ "dense", dense }, { "sparse", sparse }, { "hole", hole },
	{ "wide", wide },   { "dirs", dirs },	  { "deep", deep },
	{ "links", links }, { "sizes", sizes },
};

static void copy_extent(int fd, const struct map *map, uint64_t offset,
			uint64_t length)
{
	static uint8_t buffer[1 << 20];

	while (length) {
		size_t part = (size_t)min_u64(length, sizeof buffer);

		must(map_read(map, offset, buffer, part, &err));
		if (pwrite(fd, buffer, part, (off_t)offset) != (ssize_t)part) {
			perror("write");
			exit(1);
		}
		offset += part;
		length -= part;
	}
}

/* Zeros are left as holes, so that terabytes fit. */
static void write_image(const char *path, const struct map *map)
{
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0644);
	uint64_t size = map_size(map), at = 0;

	if (fd < 0 || ftruncate(fd, (off_t)size)) {
		perror(path);
		exit(1);
	}
	while (at < size) {
		struct map_extent extent = map_find(map, at);

		if (extent.region && strcmp(extent.region->kind->name, "zero"))
			copy_extent(fd, map, at, extent.length);
		at = extent.offset + extent.length;
	}
	close(fd);
}

static enum ext4_profile profile_of(const char *name)
{
	return !strcmp(name, "tiny")   ? EXT4_TINY
	       : !strcmp(name, "boot") ? EXT4_BOOT
				       : EXT4_MODERN;
}

int main(int argc, char **argv)
{
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	struct ext4_summary summary;
	struct ext4_plan *plan;
	struct map *map;
	size_t i = 0;

	if (argc < 4)
		return 2;
	must(tree_new(&tree, &err));
	for (; i < sizeof cases / sizeof *cases; i++)
		if (!strcmp(cases[i].name, argv[1]))
			cases[i].make(tree->root, strtoull(argv[2], NULL, 0));
	if (argc > 4)
		options.size = strtoull(argv[4], NULL, 0);
	if (argc > 5)
		options.free_space = strtoull(argv[5], NULL, 0);
	if (argc > 6)
		options.profile = profile_of(argv[6]);
	if (argc > 7)
		options.block_size = (uint32_t)strtoul(argv[7], NULL, 0);
	if (argc > 8)
		options.features = argv[8];
	must(tree_seal(tree, &err));
	must(ext4_plan_new(tree, &options, &plan, &err));
	must(ext4_map(plan, &map, &err));
	write_image(argv[3], map);
	summary = ext4_plan_summary(plan);
	printf("%" PRIu64 " %" PRIu64 " %" PRIu64 "\n", summary.size,
	       summary.nr_inodes - summary.nr_free_inodes,
	       summary.nr_free_blocks);
	map_free(map);
	ext4_plan_free(plan);
	tree_free(tree);
	return 0;
}
