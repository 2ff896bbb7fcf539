/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/tree.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/base/vec.h"
#include "runtime/tree/digest.h"
#include "runtime/tree/index.h"
#include "runtime/tree/order.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/xattr.h"

enum { NAME_LENGTH_MAX = 255 };

int tree_new(struct tree **out, struct error *err)
{
	AUTO(tree) *tree = calloc(1, sizeof *tree);

	if (!tree)
		return fail_memory(err);
	tree->root = tree_node_new(tree, S_IFDIR | 0755);
	if (!tree->root)
		return fail_memory(err);
	tree->root->directory.parent = tree->root;
	tree->nr_nodes = 1;
	*out = STEAL(tree);
	return 0;
}

void tree_free(struct tree *tree)
{
	size_t i;

	if (!tree)
		return;
	for (i = 0; i < tree->nr_owned; i++)
		region_free(tree->owned[i]);
	free(tree->owned);
	if (tree->free_source)
		tree->free_source(tree->source);
	tree_index_free(tree->index);
	tree_xattr_sets_free(tree->xattr_sets);
	arena_done(&tree->arena);
	free(tree);
}

struct tree_node *tree_node_new(struct tree *tree, uint32_t mode)
{
	struct tree_node *node = arena_new(&tree->arena, struct tree_node);

	if (!node)
		return NULL;
	node->mode = mode;
	if (S_ISDIR(mode))
		node->directory.name = "";
	else if (S_ISLNK(mode))
		node->target = "";
	return node;
}

/*
 * Entries that a directory outgrew are for the next one that grows: otherwise
 * they would be twice what all the directories of an archive hold in the end.
 */
static struct tree_entry *take_outgrown(struct tree *tree, uint32_t power)
{
	struct tree_entry *entries = tree->outgrown[power];

	if (!entries)
		return arena_alloc(&tree->arena, sizeof *entries << power);
	tree->outgrown[power] = (struct tree_entry *)(void *)entries->node;
	return entries;
}

static void keep_outgrown(struct tree *tree, struct tree_entry *entries,
			  uint32_t room)
{
	uint32_t power;

	if (!room)
		return;
	power = 31 - (uint32_t)__builtin_clz(room);
	entries->node = (struct tree_node *)(void *)tree->outgrown[power];
	tree->outgrown[power] = entries;
}

static void move_entries(struct tree *tree, struct tree_node *directory,
			 struct tree_entry *entries, uint32_t room)
{
	struct tree_entry *old = directory->directory.entries;

	if (directory->directory.nr_entries)
		memcpy(entries, old,
		       directory->directory.nr_entries * sizeof *entries);
	keep_outgrown(tree, old, directory->directory.room);
	directory->directory.entries = entries;
	directory->directory.room = room;
}

int tree_reserve(struct tree *tree, struct tree_node *directory, uint32_t count,
		 struct error *err)
{
	struct tree_entry *entries;

	if (count <= directory->directory.room)
		return 0;
	entries = arena_alloc(&tree->arena, (size_t)count * sizeof *entries);
	if (!entries)
		return fail_memory(err);
	move_entries(tree, directory, entries, count);
	return 0;
}

static int make_room(struct tree *tree, struct tree_node *directory,
		     struct error *err)
{
	uint32_t room = directory->directory.room, power;
	struct tree_entry *entries;

	if (directory->directory.nr_entries < room)
		return 0;
	if (room >= 1u << 31)
		return fail(err, EMLINK, "too many names in a directory");
	power = room < 4 ? 2 : 32 - (uint32_t)__builtin_clz(room);
	entries = take_outgrown(tree, power);
	if (!entries)
		return fail_memory(err);
	move_entries(tree, directory, entries, 1u << power);
	return 0;
}

static int check_name(const char *name, size_t length, struct error *err)
{
	if (length > NAME_LENGTH_MAX)
		return fail(err, ENAMETOOLONG,
			    "a name of %zu bytes; 255 is the most", length);
	if (!length || (length == 1 && name[0] == '.') ||
	    (length == 2 && name[0] == '.' && name[1] == '.') ||
	    memchr(name, '/', length) || memchr(name, '\0', length))
		return fail(err, EINVAL, "'%.*s' is not a file name",
			    (int)length, name);
	return 0;
}

/* One more name stands for `node`. */
static int link_node(struct tree *tree, struct tree_node *directory,
		     struct tree_node *node, const char *name,
		     struct error *err)
{
	if (node_is_directory(node)) {
		if (node->directory.parent)
			return fail(err, EMLINK,
				    "a directory cannot have two names");
		node->directory.parent = directory;
		node->directory.name = name;
		tree->nr_nodes++;
		return 0;
	}
	if (node->nr_links == UINT32_MAX)
		return fail(err, EMLINK, "too many names for one file");
	if (!node->nr_links++)
		tree->nr_nodes++;
	return 0;
}

static void unlink_node(struct tree *tree, struct tree_node *node)
{
	if (node_is_directory(node))
		node->directory.parent = NULL;
	else if (--node->nr_links)
		return;
	tree->nr_nodes--;
}

int tree_add(struct tree *tree, struct tree_node *directory, const char *name,
	     size_t name_length, struct tree_node *node, struct error *err)
{
	struct tree_entry *entry;
	uint32_t place;
	char *copy;
	int rc;

	assert(!tree->is_sealed && node_is_directory(directory));
	rc = check_name(name, name_length, err);
	if (rc)
		return rc;
	rc = make_room(tree, directory, err);
	if (rc)
		return rc;
	copy = arena_text(&tree->arena, name, name_length);
	if (!copy)
		return fail_memory(err);
	rc = link_node(tree, directory, node, copy, err);
	if (rc)
		return rc;
	place = directory->directory.nr_entries++;
	entry = &directory->directory.entries[place];
	entry->name = copy;
	entry->name_length = (uint32_t)name_length;
	entry->node = node;
	tree->nr_entries++;
	if (tree->index && tree_index_add(tree->index, directory, place)) {
		/* an index less costs time, not answers */
		tree_index_free(tree->index);
		tree->index = NULL;
	}
	return 0;
}

int tree_replace(struct tree *tree, struct tree_node *directory,
		 struct tree_entry *entry, struct tree_node *node,
		 struct error *err)
{
	struct tree_node *old = entry->node;
	int rc;

	assert(!tree->is_sealed);
	if (old == node)
		return 0;
	if (node_is_directory(old) && old->directory.nr_entries)
		return fail(err, ENOTEMPTY, "a directory that is not empty");
	rc = link_node(tree, directory, node, entry->name, err);
	if (rc)
		return rc;
	unlink_node(tree, old);
	entry->node = node;
	return 0;
}

/* The last name of each folder first, so that none changes its place. */
static void remove_below(struct tree *tree, struct tree_node *top)
{
	struct tree_node *at = top, *last;

	while (at->directory.nr_entries || at != top) {
		if (!at->directory.nr_entries) {
			at = at->directory.parent;
			continue;
		}
		last = at->directory.entries[at->directory.nr_entries - 1].node;
		if (node_is_directory(last) && last->directory.nr_entries) {
			at = last;
			continue;
		}
		if (tree->index)
			tree_index_remove(tree->index, at,
					  at->directory.nr_entries - 1,
					  at->directory.nr_entries - 1);
		at->directory.nr_entries--;
		tree->nr_entries--;
		unlink_node(tree, last);
	}
}

void tree_remove(struct tree *tree, struct tree_node *directory,
		 struct tree_entry *entry)
{
	struct tree_entry *entries = directory->directory.entries;
	uint32_t place = (uint32_t)(entry - entries);
	uint32_t last = directory->directory.nr_entries - 1;

	assert(!tree->is_sealed && directory->directory.nr_entries &&
	       place <= last);
	if (node_is_directory(entry->node))
		remove_below(tree, entry->node);
	unlink_node(tree, entry->node);
	if (tree->index)
		tree_index_remove(tree->index, directory, place, last);
	entries[place] = entries[last];
	directory->directory.nr_entries--;
	tree->nr_entries--;
}

static struct tree_entry *find_sorted(const struct tree_node *directory,
				      const char *name, size_t length)
{
	uint32_t from = 0, to = directory->directory.nr_entries;

	while (from < to) {
		uint32_t middle = from + (to - from) / 2;
		struct tree_entry *entry =
		    &directory->directory.entries[middle];
		int order = tree_compare_names(name, length, entry->name,
					       entry->name_length);

		if (!order)
			return entry;
		if (order < 0)
			to = middle;
		else
			from = middle + 1;
	}
	return NULL;
}

static struct tree_entry *find_unsorted(const struct tree_node *directory,
					const char *name, size_t length)
{
	uint32_t i;

	for (i = 0; i < directory->directory.nr_entries; i++) {
		struct tree_entry *entry = &directory->directory.entries[i];

		if (entry->name_length == length &&
		    !memcmp(entry->name, name, length))
			return entry;
	}
	return NULL;
}

struct tree_entry *tree_lookup(struct tree *tree,
			       const struct tree_node *directory,
			       const char *name, size_t name_length)
{
	if (tree->is_sealed)
		return find_sorted(directory, name, name_length);
	if (!tree->index)
		tree->index = tree_index_new(tree);
	if (!tree->index)
		return find_unsorted(directory, name, name_length);
	return tree_index_find(tree->index, directory, name, name_length);
}

const struct tree_node *tree_find(const struct tree *tree, const char *path)
{
	const struct tree_node *node = tree->root;
	const struct tree_entry *entry;
	size_t length;

	assert(tree->is_sealed);
	for (;; path += length) {
		path += strspn(path, "/");
		length = strcspn(path, "/");
		if (!length)
			return node;
		if (length == 1 && *path == '.')
			continue;
		if (!node_is_directory(node))
			return NULL;
		entry = find_sorted(node, path, length);
		if (!entry)
			return NULL;
		node = entry->node;
	}
}

int tree_seal(struct tree *tree, struct error *err)
{
	VEC(struct tree_node *) todo = { 0 };
	int rc = vec_push(&todo, tree->root) ? -ENOMEM : 0;
	const char *twice = NULL;

	tree_index_free(tree->index);
	tree->index = NULL;
	while (!rc && !twice && todo.count) {
		struct tree_node *directory = todo.items[--todo.count];
		struct tree_entry *entry = directory->directory.entries;
		uint32_t left = directory->directory.nr_entries;

		directory->nr_links = 2;
		twice = tree_sort_entries(entry, left);
		for (; !rc && left; left--, entry++) {
			if (!node_is_directory(entry->node))
				continue;
			directory->nr_links++;
			rc = vec_push(&todo, entry->node) ? -ENOMEM : 0;
		}
	}
	vec_done(&todo);
	if (twice)
		return fail(err, EEXIST, "%s: twice in one directory",
			    SHOWN(twice));
	if (rc || tree_digest_compute(tree, tree->digest))
		return fail_memory(err);
	tree->is_sealed = true;
	return 0;
}

void tree_digest(const struct tree *tree, uint8_t digest[16])
{
	assert(tree->is_sealed);
	memcpy(digest, tree->digest, sizeof tree->digest);
}

int tree_own(struct tree *tree, struct region *region, struct error *err)
{
	if (vec_grow((void **)&tree->owned, &tree->room_owned,
		     tree->nr_owned + 1, sizeof(struct region *))) {
		region_free(region);
		return fail_memory(err);
	}
	tree->owned[tree->nr_owned++] = region;
	return 0;
}

void tree_keep(struct tree *tree, void *source, void (*free_source)(void *))
{
	assert(!tree->free_source);
	tree->source = source;
	tree->free_source = free_source;
}

int tree_path(const struct tree_node *directory, char *path, size_t size)
{
	const struct tree_node *node;
	size_t length = 0, part;
	char *at;

	for (node = directory; node->directory.parent != node;
	     node = node->directory.parent)
		length += strlen(node->directory.name) + 1;
	if (length)
		length--; /* no slash in front */
	if (length >= size || length > INT32_MAX)
		return -ENAMETOOLONG;
	at = path + length;
	*at = '\0';
	for (node = directory; at > path; node = node->directory.parent) {
		part = strlen(node->directory.name);
		at -= part;
		memcpy(at, node->directory.name, part);
		if (at > path)
			*--at = '/';
	}
	return (int)length;
}
