/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Makes an ext4 image of a tree that is described on standard input, with
 * attributes that no source needs to know how to read.
 *
 *     tool_xattr IMAGE [BLOCK [PROFILE [FEATURES [UUID]]]] <DESCRIPTION
 *
 *     d PATH             a directory; its parent was there before
 *     f PATH HEX         a file with these bytes
 *     l PATH TARGET      a symbolic link
 *     c PATH             a character device 1:3
 *     m OCTAL            the last one's mode
 *     p NUMBER           its project
 *     x NAME HEX         an attribute more of it
 *     n COUNT            that many empty files with all that it has, beside it
 *
 * BLOCK, PROFILE (its number), FEATURES and UUID (in hex) as in struct
 * ext4_options. Prints what failed and ends with 1.
 */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/base/vec.h"
#include "runtime/ext4/writer.h"
#include "runtime/region/bytes.h"
#include "runtime/tree/xattr.h"

static struct error err;
static struct tree *tree;
static VEC(struct tree_xattr) items; /* of the last node */
static struct tree_node *last;
static char last_path[4096];

static void must(int rc)
{
	if (!rc)
		return;
	fprintf(stderr, "%s\n", err.text);
	exit(1);
}

static void *keep(size_t size)
{
	void *kept = arena_alloc(&tree->arena, size ? size : 1);

	if (!kept)
		abort();
	return kept;
}

static uint8_t *unhex(const char *text, size_t *length)
{
	uint8_t *bytes;
	unsigned byte;

	*length = strlen(text) / 2;
	bytes = keep(*length);
	for (size_t i = 0; i < *length; i++) {
		if (sscanf(text + 2 * i, "%2x", &byte) != 1)
			exit(2);
		bytes[i] = (uint8_t)byte;
	}
	return bytes;
}

/* The directory of `path`, whose name comes back in `name`. */
static struct tree_node *find_parent(const char *path, const char **name)
{
	struct tree_node *dir = tree->root;
	const char *slash;

	for (; (slash = strchr(path, '/')); path = slash + 1) {
		struct tree_entry *entry =
		    tree_lookup(tree, dir, path, (size_t)(slash - path));

		if (!entry)
			exit(2);
		dir = entry->node;
	}
	*name = path;
	return dir;
}

static struct tree_node *add(const char *path, uint32_t mode)
{
	const char *name;
	struct tree_node *dir = find_parent(path, &name);
	struct tree_node *node = tree_node_new(tree, mode);

	if (!node)
		abort();
	if (!*path)
		return tree->root;
	must(tree_add(tree, dir, name, strlen(name), node, &err));
	return node;
}

static void end_node(void)
{
	if (last)
		must(tree_set_xattrs(tree, last, items.items,
				     (uint32_t)items.count, &err));
	items.count = 0;
}

static void add_file(const char *path, const char *hex)
{
	struct bytes_region *region = keep(sizeof *region);
	size_t length;
	uint8_t *bytes = unhex(hex, &length);

	last = add(path, S_IFREG | 0644);
	last->size = length;
	bytes_region_init(region, bytes, length);
	last->file.region = length ? &region->region : NULL;
}

static void add_link(const char *path, const char *target)
{
	size_t length = strlen(target) + 1;

	last = add(path, S_IFLNK | 0777);
	last->target = memcpy(keep(length), target, length);
	last->size = length - 1;
}

static void add_device(const char *path)
{
	last = add(path, S_IFCHR | 0666);
	last->device.major = 1;
	last->device.minor = 3;
}

static void add_xattr(const char *name, const char *hex)
{
	struct tree_xattr item = { .name_length = (uint32_t)strlen(name) };
	size_t length;

	item.name = memcpy(keep(item.name_length), name, item.name_length);
	item.value = unhex(hex, &length);
	item.length = (uint32_t)length;
	if (vec_push(&items, item))
		abort();
}

static void repeat(uint64_t count)
{
	const struct tree_node *first = last;
	char path[sizeof last_path + 32];

	end_node();
	for (uint64_t i = 0; i < count; i++) {
		snprintf(path, sizeof path, "%s.%" PRIu64, last_path, i);
		last = add(path, first->mode);
		last->xattrs = first->xattrs;
		last->project = first->project;
	}
	last = NULL;
}

static void read_line(char *line)
{
	char kind = line[0], *first = line + 1, *second;

	first += *first == ' ';
	second = first + strcspn(first, " ");
	if (*second)
		*second++ = '\0';
	if (strchr("dflc", kind)) {
		end_node();
		snprintf(last_path, sizeof last_path, "%s", first);
	}
	if (kind == 'd')
		last = add(first, S_IFDIR | 0755);
	else if (kind == 'f')
		add_file(first, second);
	else if (kind == 'l')
		add_link(first, second);
	else if (kind == 'c')
		add_device(first);
	else if (kind == 'm')
		last->mode =
		    (last->mode & S_IFMT) | (uint32_t)strtoul(first, NULL, 8);
	else if (kind == 'p')
		last->project = (uint32_t)strtoul(first, NULL, 0);
	else if (kind == 'x')
		add_xattr(first, second);
	else if (kind == 'n')
		repeat(strtoull(first, NULL, 0));
	else
		exit(2);
}

static void read_all(void)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t length;

	while ((length = getline(&line, &room, stdin)) > 0) {
		line[length - 1] = '\0';
		read_line(line);
	}
	free(line);
	end_node();
}

/* Zeros are left as holes. */
static void write_image(const char *path, const struct map *map)
{
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0644);
	static uint8_t buffer[1 << 20];
	uint64_t size = map_size(map), at = 0;

	if (fd < 0 || ftruncate(fd, (off_t)size)) {
		perror(path);
		exit(1);
	}
	while (at < size) {
		struct map_extent extent = map_find(map, at);
		uint64_t end = extent.offset + extent.length;

		while (extent.region && at < end) {
			size_t part = (size_t)min_u64(end - at, sizeof buffer);

			must(map_read(map, at, buffer, part, &err));
			if (pwrite(fd, buffer, part, (off_t)at) !=
			    (ssize_t)part)
				exit(1);
			at += part;
		}
		at = end;
	}
	close(fd);
}

int main(int argc, char **argv)
{
	struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	struct ext4_plan *plan;
	struct map *map;
	size_t length;

	if (argc < 2)
		return 2;
	must(tree_new(&tree, &err));
	read_all();
	must(tree_seal(tree, &err));
	options.free_space = 16 << 20;
	if (argc > 2)
		options.block_size = (uint32_t)strtoul(argv[2], NULL, 0);
	if (argc > 3)
		options.profile = (enum ext4_profile)atoi(argv[3]);
	if (argc > 4)
		options.features = argv[4];
	if (argc > 5)
		options.uuid = unhex(argv[5], &length);
	must(ext4_plan_new(tree, &options, &plan, &err));
	must(ext4_map(plan, &map, &err));
	write_image(argv[1], map);
	map_free(map);
	ext4_plan_free(plan);
	tree_free(tree);
	vec_done(&items);
	return 0;
}
