/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/follow.h"

#include <errno.h>
#include <string.h>

#include "runtime/tree/shown.h"

enum { MOST_LINKS = 40 }; /* as Linux */

struct follow {
	struct tree *tree;
	bool makes_folders;
	int nr_links;
};

/* The next part of [*path, end), which moves behind it; length 0: no more. */
static size_t next_part(const char **path, const char *end, const char **part)
{
	size_t length;

	for (;;) {
		while (*path < end && **path == '/')
			++*path;
		*part = *path;
		while (*path < end && **path != '/')
			++*path;
		length = (size_t)(*path - *part);
		if (length != 1 || **part != '.')
			return length;
	}
}

static bool is_parent(const char *part, size_t length)
{
	return length == 2 && part[0] == '.' && part[1] == '.';
}

static int make_folder(struct follow *follow, struct tree_node *at,
		       const char *name, size_t length, struct tree_node **out,
		       struct error *err)
{
	struct shown shown;
	struct tree_node *made;

	if (!follow->makes_folders)
		return fail(err, ENOENT, "there is no '%s'",
			    show_path(&shown, name, length));
	made = tree_node_new(follow->tree, S_IFDIR | 0755);
	if (!made)
		return fail_memory(err);
	made->layer = LAYER_FOLDER;
	*out = made;
	return tree_add(follow->tree, at, name, length, made, err);
}

static int walk(struct follow *follow, struct tree_node *at, const char *path,
		const char *end, struct tree_node **out, struct error *err);

/* The folder that `name` in `at` is or leads to. */
static int step(struct follow *follow, struct tree_node *at, const char *name,
		size_t length, struct tree_node **out, struct error *err)
{
	struct tree_entry *entry = tree_lookup(follow->tree, at, name, length);
	struct shown shown;
	const char *target;

	if (!entry)
		return make_folder(follow, at, name, length, out, err);
	if (node_is_directory(entry->node)) {
		*out = entry->node;
		return 0;
	}
	if (!S_ISLNK(entry->node->mode) || entry->node->layer == LAYER_LINK)
		return fail(err, ENOTDIR, "'%s' is not a directory",
			    show_path(&shown, name, length));
	if (++follow->nr_links > MOST_LINKS)
		return fail(err, ELOOP,
			    "more than %d symbolic links on the way",
			    MOST_LINKS);
	target = entry->node->target;
	return walk(follow, *target == '/' ? follow->tree->root : at, target,
		    target + strlen(target), out, err);
}

/* All parts of [path, end) as folders; recursion ends at MOST_LINKS. */
static int walk(struct follow *follow, struct tree_node *at, const char *path,
		const char *end, struct tree_node **out, struct error *err)
{
	const char *part;
	size_t length;
	int rc = 0;

	while (!rc && (length = next_part(&path, end, &part))) {
		if (is_parent(part, length))
			at = at->directory.parent;
		else
			rc = step(follow, at, part, length, &at, err);
	}
	*out = at;
	return rc;
}

int follow_name(struct tree *tree, struct tree_node *directory,
		const char *name, size_t name_length, bool makes_folders,
		struct tree_node **out, struct error *err)
{
	struct follow follow = { tree, makes_folders, 0 };

	return step(&follow, directory, name, name_length, out, err);
}

int follow_path(struct tree *tree, const char *path, bool makes_folders,
		struct followed *out, struct error *err)
{
	struct follow follow = { tree, makes_folders, 0 };
	const char *end = path + strlen(path), *at = path, *part;
	const char *last = path;
	size_t length, last_length = 0;

	while ((length = next_part(&at, end, &part))) {
		if (is_parent(part, length))
			return fail(err, EINVAL,
				    "'..' in a path is not accepted");
		last = part;
		last_length = length;
	}
	out->name = last;
	out->name_length = last_length;
	return walk(&follow, tree->root, path, last, &out->directory, err);
}
