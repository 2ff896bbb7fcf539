/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/vec.h"
#include "runtime/tree/edit_inside.h"
#include "runtime/tree/follow.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/source.h"
#include "runtime/tree/xattr.h"

/* What has to live as long as the tree that borrows of it. */
struct kept {
	struct tree *added;
	void *source; /* what the tree kept before */
	void (*free_source)(void *source);
};

static void free_kept(void *source)
{
	struct kept *kept = source;

	tree_free(kept->added);
	if (kept->free_source)
		kept->free_source(kept->source);
	free(kept);
}

static int keep(struct tree *tree, struct tree *added, struct error *err)
{
	struct kept *kept = calloc(1, sizeof *kept);

	if (!kept) {
		tree_free(added);
		return fail_memory(err);
	}
	*kept = (struct kept){ added, tree->source, tree->free_source };
	tree->free_source = NULL;
	tree_keep(tree, kept, free_kept);
	return 0;
}

/* ----------------------------------------------------------------- one name */

/* Where a name goes, and what is there. */
struct goal {
	struct tree_node *directory; /* NULL: the root itself */
	const char *name;
	size_t length;
	struct tree_entry *entry; /* NULL: nothing */
};

static int put(struct tree *tree, const struct goal *goal,
	       struct tree_node *node, struct error *err)
{
	struct shown shown;
	struct tree_node *old, *parent;
	int rc;

	if (!goal->entry)
		return tree_add(tree, goal->directory, goal->name, goal->length,
				node, err);
	old = goal->entry->node;
	rc = tree_replace(tree, goal->directory, goal->entry, node, err);
	if (rc == -ENOTEMPTY)
		return fail(err, ENOTEMPTY,
			    "'%s' is a directory that is not empty; --remove "
			    "it first",
			    show_path(&shown, goal->name, goal->length));
	parent = goal->directory;
	/* it still says where it was, for what was read in it (edit.c) */
	if (!rc && node_is_directory(old))
		old->directory.parent = parent;
	return rc;
}

static int copy_attributes(struct tree *tree, struct tree_node *to,
			   const struct tree_node *from, struct error *err)
{
	to->mode = from->mode;
	to->uid = from->uid;
	to->gid = from->gid;
	to->mtime_seconds = from->mtime_seconds;
	to->mtime_nanoseconds = from->mtime_nanoseconds;
	to->project = from->project;
	if (from->xattrs)
		return tree_set_xattrs(tree, to, from->xattrs->items,
				       from->xattrs->count, err);
	to->xattrs = NULL;
	return 0;
}

/* ----------------------------------------------------------------- a folder */

/* A folder of what is added, and its place in the tree. */
struct pair {
	const struct tree_node *from;
	struct tree_node *to;
};

struct merge {
	struct tree *tree;
	VEC(struct pair) todo;
	VEC(struct tree_node *) several; /* files with several names */
};

/* The tree's own node for one of what is added. */
static int copy_node(struct merge *merge, struct tree_node *from,
		     struct tree_node **out, struct error *err)
{
	bool has_names = !node_is_directory(from) && from->nr_links > 1;
	struct tree_node *to;
	int rc;

	/* the planner never sees what is added, so its number is free */
	if (has_names && from->number) {
		*out = merge->several.items[from->number - 1];
		return 0;
	}
	to = tree_node_new(merge->tree, from->mode);
	if (!to)
		return fail_memory(err);
	rc = copy_attributes(merge->tree, to, from, err);
	if (rc)
		return rc;
	if (!node_is_directory(from)) {
		to->size = from->size;
		if (S_ISREG(from->mode))
			to->file = from->file;
		else if (S_ISLNK(from->mode))
			to->target = from->target;
		else
			to->device = from->device;
	}
	if (has_names) {
		if (vec_push(&merge->several, to))
			return fail_memory(err);
		from->number = (uint32_t)merge->several.count;
	}
	*out = to;
	return 0;
}

static int merge_folder(struct merge *merge, struct tree_node *from,
			struct tree_node *to, struct error *err)
{
	struct pair pair = { from, to };
	int rc = copy_attributes(merge->tree, to, from, err);

	if (!rc && vec_push(&merge->todo, pair))
		rc = fail_memory(err);
	return rc;
}

static int merge_entry(struct merge *merge, const struct goal *goal,
		       struct tree_node *from, struct error *err)
{
	struct tree_node *to = NULL;
	int rc;

	if (node_is_directory(from) && goal->entry &&
	    node_is_directory(goal->entry->node))
		return merge_folder(merge, from, goal->entry->node, err);
	rc = copy_node(merge, from, &to, err);
	if (!rc)
		rc = put(merge->tree, goal, to, err);
	if (!rc && node_is_directory(from))
		rc = merge_folder(merge, from, to, err);
	return rc;
}

static int merge_pair(struct merge *merge, struct pair pair, struct error *err)
{
	uint32_t count = pair.from->directory.nr_entries;
	uint32_t room = pair.to->directory.nr_entries;
	bool is_new = !room;
	int rc = is_new ? tree_reserve(merge->tree, pair.to, count, err) : 0;

	for (uint32_t i = 0; !rc && i < count; i++) {
		const struct tree_entry *entry =
		    &pair.from->directory.entries[i];
		struct goal goal = { pair.to, entry->name, entry->name_length,
				     NULL };

		if (!is_new)
			goal.entry = tree_lookup(merge->tree, pair.to,
						 goal.name, goal.length);
		rc = merge_entry(merge, &goal, entry->node, err);
	}
	return rc;
}

static int add_folder(struct tree *tree, const struct goal *goal,
		      const char *host, const struct reporter *reporter,
		      struct error *err)
{
	struct merge merge = { .tree = tree };
	struct tree *added = NULL;
	int rc = source_directory(host, reporter, &added, err);

	if (!rc)
		rc = keep(tree, added, err);
	if (!rc)
		rc = goal->directory
			 ? merge_entry(&merge, goal, added->root, err)
			 : merge_folder(&merge, added->root, tree->root, err);
	while (!rc && merge.todo.count)
		rc = merge_pair(&merge, merge.todo.items[--merge.todo.count],
				err);
	vec_done(&merge.todo);
	vec_done(&merge.several);
	return rc;
}

/* -------------------------------------------------------------------- a file
 */

/* `path` is absolute and without links. */
static int add_file(struct tree *tree, const struct goal *goal,
		    const char *path, const struct reporter *reporter,
		    struct error *err)
{
	const char *slash = strrchr(path, '/');
	AUTOFREE char *folder =
	    strndup(path, slash == path ? 1 : (size_t)(slash - path));
	struct merge merge = { .tree = tree };
	struct tree *added = NULL;
	int rc;

	if (!folder)
		return fail_memory(err);
	rc = source_name(folder, slash + 1, reporter, &added, err);
	if (!rc)
		rc = keep(tree, added, err);
	if (!rc)
		rc = merge_entry(&merge, goal,
				 added->root->directory.entries[0].node, err);
	vec_done(&merge.several);
	return rc;
}

/* --------------------------------------------------------------------- where
 */

static int find_goal(struct tree *tree, const char *guest, struct goal *goal,
		     struct error *err)
{
	struct followed place;
	int rc = follow_path(tree, guest, true, &place, err);

	*goal = (struct goal){ 0 };
	if (rc || !place.name_length)
		return rc;
	goal->directory = place.directory;
	goal->name = place.name;
	goal->length = place.name_length;
	goal->entry =
	    tree_lookup(tree, place.directory, place.name, place.name_length);
	return 0;
}

/* What HOST is called in the tree; the caller frees it. */
static char *choose_guest(const struct edit *edit, const char *path,
			  bool is_folder)
{
	const char *guest = edit->path, *name = strrchr(path, '/') + 1;
	size_t end;
	char *text;

	if (guest && (is_folder || guest[strlen(guest) - 1] != '/'))
		return strdup(guest);
	/* as it was said, where that is a name: HOST can be a link */
	for (end = strlen(edit->host); end && edit->host[end - 1] == '/'; end--)
		;
	while (end && edit->host[end - 1] != '/')
		end--;
	if (edit->host[end] && strcmp(edit->host + end, ".") != 0 &&
	    strcmp(edit->host + end, "..") != 0)
		name = edit->host + end;
	return asprintf(&text, "%s/%s", guest ? guest : "", name) < 0 ? NULL
								      : text;
}

int edit_add(struct tree *tree, const struct edit *edit,
	     const struct reporter *reporter, struct error *err)
{
	AUTOFREE char *path = realpath(edit->host, NULL), *guest = NULL;
	struct stat status;
	struct goal goal;
	int rc;

	if (!path || stat(path, &status))
		return fail(err, errno, "%s", strerror(errno));
	guest = choose_guest(edit, path, S_ISDIR(status.st_mode));
	if (!guest)
		return fail_memory(err);
	rc = find_goal(tree, guest, &goal, err);
	if (rc)
		return rc;
	if (S_ISDIR(status.st_mode))
		return add_folder(tree, &goal, edit->host, reporter, err);
	if (!goal.directory)
		return fail(err, EINVAL, "the root can only be a directory");
	return add_file(tree, &goal, path, reporter, err);
}
