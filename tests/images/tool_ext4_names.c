/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Makes an ext4 image with a directory "names" of many empty files.
 *
 *     tool_ext4_names CASE COUNT LENGTH IMAGE [PROFILE [BLOCK [FEATURES]]]
 *
 *     any      names of LENGTH bytes of any value
 *     text     letters and digits
 *     collide  the first has a hash of its own and the least, all others are
 *              pairs of one hash each
 *
 * PROFILE modern, boot or tiny; BLOCK in bytes; FEATURES as in struct
 * ext4_options. Prints the names, each ended by NUL, or what failed and ends
 * with 1.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/base/checked.h"
#include "runtime/ext4/hash.h"
#include "runtime/ext4/writer.h"

enum { NAME_MAX_LENGTH = 255 };

static const uint8_t seed[16] = "a seed of hashes";
static struct error err;
static uint64_t state = 1;

static void must(int rc)
{
	if (!rc)
		return;
	fprintf(stderr, "%s\n", err.text);
	exit(1);
}

static uint64_t next_random(void)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return state >> 33;
}

static void any_name(char *name, size_t length)
{
	for (size_t i = 0; i < length; i++)
		do
			name[i] = (char)next_random();
		while (!name[i] || name[i] == '/');
}

static void text_name(char *name, size_t length)
{
	static const char bytes[] = "abcdefghijklmnopqrstuvwxyz012345";

	for (size_t i = 0; i < length; i++)
		name[i] = bytes[next_random() % 32];
}

static void put_name(struct tree *tree, struct tree_node *directory,
		     const char *name, size_t length)
{
	struct tree_node *file;

	if (tree_lookup(tree, directory, name, length) ||
	    (length <= 2 && !memcmp(name, "..", length)))
		return;
	file = tree_node_new(tree, S_IFREG | 0644);
	if (!file)
		abort();
	must(tree_add(tree, directory, name, length, file, &err));
	fwrite(name, 1, length, stdout);
	putchar(0);
}

/* Candidates are numbers behind a row of zeros. */
static void number_name(char *name, size_t length, uint32_t number)
{
	snprintf(name, length + 1, "%0*u", (int)length, number);
}

static int compare_keys(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* By birthday: n candidates have n^2 / 2^32 pairs. */
static void collide(struct tree *tree, struct tree_node *directory,
		    uint32_t count, size_t length)
{
	enum { CANDIDATES = 1 << 20 };
	struct ext4_hash_key key = ext4_hash_key_of(seed, true);
	uint64_t *keys = calloc(CANDIDATES, sizeof *keys);
	char name[NAME_MAX_LENGTH + 1];

	if (!keys)
		abort();
	for (uint32_t i = 0; i < CANDIDATES; i++) {
		number_name(name, length, i);
		keys[i] = (uint64_t)ext4_half_md4(&key, name, length) << 32 | i;
	}
	qsort(keys, CANDIDATES, sizeof *keys, compare_keys);
	number_name(name, length, (uint32_t)keys[0]);
	put_name(tree, directory, name, length);
	for (uint32_t i = 1; i < CANDIDATES && count; i++) {
		if (keys[i - 1] >> 32 != keys[i] >> 32)
			continue;
		for (uint32_t k = i - 1; k <= i; k++) {
			number_name(name, length, (uint32_t)keys[k]);
			put_name(tree, directory, name, length);
		}
		count--;
	}
	free(keys);
}

static void write_image(const char *path, const struct map *map)
{
	static uint8_t buffer[1 << 20];
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0644);

	if (fd < 0 || ftruncate(fd, (off_t)map_size(map))) {
		perror(path);
		exit(1);
	}
	for (uint64_t at = 0; at < map_size(map); at += sizeof buffer) {
		size_t part =
		    (size_t)min_u64(sizeof buffer, map_size(map) - at);

		must(map_read(map, at, buffer, part, &err));
		if (!memcmp(buffer, buffer + 1, part - 1) && !*buffer)
			continue; /* a hole */
		if (pwrite(fd, buffer, part, (off_t)at) != (ssize_t)part) {
			perror("write");
			exit(1);
		}
	}
	close(fd);
}

static void fill(struct tree *tree, const char *kind, uint32_t count,
		 size_t length)
{
	struct tree_node *directory = tree_node_new(tree, S_IFDIR | 0755);
	char name[NAME_MAX_LENGTH + 1];

	if (!directory)
		abort();
	must(tree_add(tree, tree->root, "names", 5, directory, &err));
	if (!strcmp(kind, "collide"))
		collide(tree, directory, count, length);
	else
		for (uint32_t i = 0; i < count; i++) {
			(strcmp(kind, "any") ? text_name : any_name)(name,
								     length);
			put_name(tree, directory, name, length);
		}
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
	struct ext4_plan *plan;
	struct tree *tree;
	struct map *map;

	if (argc < 5)
		return 2;
	must(tree_new(&tree, &err));
	fill(tree, argv[1], (uint32_t)atoi(argv[2]), (size_t)atoi(argv[3]));
	must(tree_seal(tree, &err));
	options.hash_seed = seed;
	options.free_space = 256 << 20;
	options.nr_inodes = tree->nr_nodes + 10000; /* some to add */
	if (argc > 5)
		options.profile = profile_of(argv[5]);
	if (argc > 6)
		options.block_size = (uint32_t)atoi(argv[6]);
	if (argc > 7)
		options.features = argv[7];
	must(ext4_plan_new(tree, &options, &plan, &err));
	must(ext4_map(plan, &map, &err));
	write_image(argv[4], map);
	map_free(map);
	ext4_plan_free(plan);
	tree_free(tree);
	return 0;
}
