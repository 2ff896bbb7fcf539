/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A layer is walked three times: to judge its names and find what its hard
 * links to lower layers were before it changes anything; to take away what
 * its whiteouts name; to add its own. Directories are copied, because sources
 * find the paths of their files by them; all other nodes are shared.
 */
#include "runtime/tree/layer.h"

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/vec.h"
#include "runtime/tree/follow.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/xattr.h"

#define WHITEOUT ".wh."
#define METADATA WHITEOUT WHITEOUT
#define OPAQUE	 METADATA ".opq"

enum { WHITEOUT_LENGTH = 4 };

struct kept_trees {
	VEC(struct tree *) list;
};

/* A directory of the layer and the one it is stacked on. */
struct pair {
	struct tree_node *from, *into;
};

/* A name whose hard link leads to what this layer adds later. */
struct late {
	struct tree_node *from, *into;
	const struct tree_entry *entry;
};

struct layers {
	struct tree *tree;
	struct kept_trees *kept; /* the layers' trees */
	/* of the layer at hand */
	const char *name;
	bool has_whiteouts; /* and one was seen */
	bool is_lowest;	    /* there is nothing below it */
	VEC(struct pair) todo;
	VEC(struct late) late;
};

static void free_kept(void *context)
{
	struct kept_trees *kept = context;

	vec_each (&kept->list, tree)
		tree_free(*tree);
	vec_done(&kept->list);
	free(kept);
}

int layers_new(struct layers **out, struct error *err)
{
	AUTO(layers) *layers = calloc(1, sizeof *layers);
	int rc;

	if (!layers)
		return fail_memory(err);
	rc = tree_new(&layers->tree, err);
	if (rc)
		return rc;
	layers->kept = calloc(1, sizeof *layers->kept);
	if (!layers->kept)
		return fail_memory(err);
	tree_keep(layers->tree, layers->kept, free_kept);
	*out = STEAL(layers);
	return 0;
}

void layers_free(struct layers *layers)
{
	if (!layers)
		return;
	tree_free(layers->tree);
	vec_done(&layers->todo);
	vec_done(&layers->late);
	free(layers);
}

static int push(struct layers *layers, struct tree_node *from,
		struct tree_node *into, struct error *err)
{
	struct pair pair = { from, into };

	return vec_push(&layers->todo, pair) ? fail_memory(err) : 0;
}

static bool pop(struct layers *layers, struct pair *pair)
{
	if (!layers->todo.count)
		return false;
	*pair = layers->todo.items[--layers->todo.count];
	return true;
}

/* "layer: 'path': " in front of what is said, or `what`. */
static int fail_name(const struct layers *layers, const struct tree_node *from,
		     const struct tree_entry *entry, int code, const char *what,
		     struct error *err)
{
	char path[4096];
	int length = tree_path(from, path, sizeof path);

	if (length < 0)
		length = 0;
	snprintf(path + length, sizeof path - (size_t)length, "%s%s",
		 length ? "/" : "", entry->name);
	if (what)
		return fail(err, code, "%s: '%s': %s", SHOWN(layers->name),
			    SHOWN(path), what);
	return fail_in(err, "%s: '%s'", SHOWN(layers->name), SHOWN(path));
}

/* ---------------------------------------------------------------- whiteouts */

static bool is_whiteout(const struct layers *layers,
			const struct tree_entry *entry)
{
	return layers->has_whiteouts &&
	       !strncmp(entry->name, WHITEOUT, WHITEOUT_LENGTH);
}

static int check_whiteout(const struct layers *layers,
			  const struct tree_node *from,
			  const struct tree_entry *entry, struct error *err)
{
	const char *rest = entry->name + WHITEOUT_LENGTH;

	if (*rest && strcmp(rest, ".") != 0 && strcmp(rest, "..") != 0)
		return 0;
	return fail_name(layers, from, entry, EINVAL,
			 "a whiteout of no file's name", err);
}

static void remove_all(struct layers *layers, struct tree_node *into)
{
	while (into->directory.nr_entries)
		tree_remove(layers->tree, into,
			    into->directory.entries +
				into->directory.nr_entries - 1);
}

static void remove_named(struct layers *layers, struct tree_node *into,
			 const struct tree_entry *whiteout)
{
	struct tree_entry *entry =
	    tree_lookup(layers->tree, into, whiteout->name + WHITEOUT_LENGTH,
			whiteout->name_length - WHITEOUT_LENGTH);

	if (entry && strncmp(whiteout->name, METADATA, strlen(METADATA)) != 0)
		tree_remove(layers->tree, into, entry);
}

/* The folder below that this one of the layer is merged with, or NULL. */
static struct tree_node *find_below(struct layers *layers,
				    struct tree_node *into,
				    const struct tree_entry *entry)
{
	struct tree_node *below = NULL;
	struct tree_entry *old =
	    tree_lookup(layers->tree, into, entry->name, entry->name_length);

	if (!old || entry->node->layer == LAYER_ALONE ||
	    (!node_is_directory(old->node) &&
	     entry->node->layer != LAYER_FOLDER))
		return NULL;
	return follow_name(layers->tree, into, entry->name, entry->name_length,
			   false, &below, NULL)
		   ? NULL
		   : below;
}

/* Taken out of the tree since it was found. */
static bool is_gone(const struct layers *layers, const struct tree_node *folder)
{
	return folder != layers->tree->root && !folder->directory.parent;
}

static int fail_gone(const struct layers *layers, const struct tree_node *from,
		     struct error *err)
{
	char path[PATH_MAX];

	if (tree_path(from, path, sizeof path) < 0)
		path[0] = '\0';
	return fail(err, ENOTDIR,
		    "%s: '%s': leads to a folder that the layer itself "
		    "replaces",
		    SHOWN(layers->name), SHOWN(path));
}

/* What makes a folder opaque comes first, wherever it stands. */
static bool is_opaque(const struct tree_node *folder)
{
	for (uint32_t i = 0; i < folder->directory.nr_entries; i++)
		if (!strcmp(folder->directory.entries[i].name, OPAQUE))
			return true;
	return false;
}

static int white_out_folder(struct layers *layers, const struct pair *pair,
			    struct error *err)
{
	struct tree_entry *entry = pair->from->directory.entries;
	uint32_t left = pair->from->directory.nr_entries;
	struct tree_node *below;
	int rc = 0;

	if (is_gone(layers, pair->into))
		return 0;
	if (is_opaque(pair->from))
		remove_all(layers, pair->into);
	for (; left && !rc; left--, entry++) {
		if (!strcmp(entry->name, OPAQUE)) {
			continue;
		} else if (is_whiteout(layers, entry)) {
			remove_named(layers, pair->into, entry);
		} else if (node_is_directory(entry->node)) {
			below = find_below(layers, pair->into, entry);
			if (below)
				rc = push(layers, entry->node, below, err);
		}
	}
	return rc;
}

static int white_out(struct layers *layers, struct tree *tree,
		     struct error *err)
{
	int rc = push(layers, tree->root, layers->tree->root, err);
	struct pair pair;

	while (!rc && pop(layers, &pair))
		rc = white_out_folder(layers, &pair, err);
	return rc;
}

/* -------------------------------------------------------------- hard links */

/* NULL where nothing that can have one more name is there. */
static struct tree_node *find_target(struct layers *layers, const char *path)
{
	struct tree_entry *entry;
	struct followed place;

	if (follow_path(layers->tree, path, false, &place, NULL) ||
	    !place.name_length)
		return NULL;
	entry = tree_lookup(layers->tree, place.directory, place.name,
			    place.name_length);
	return !entry || node_is_directory(entry->node) ? NULL : entry->node;
}

static int link_late(struct layers *layers, const struct late *late,
		     struct error *err)
{
	struct tree_entry *old;
	struct tree_node *node = find_target(layers, late->entry->node->target);
	char what[256];

	if (is_gone(layers, late->into))
		return fail_gone(layers, late->from, err);
	if (!node) {
		snprintf(what, sizeof what,
			 "a hard link to '%.170s', which neither this layer "
			 "nor one below has",
			 SHOWN(late->entry->node->target));
		return fail_name(layers, late->from, late->entry, EINVAL, what,
				 err);
	}
	old = tree_lookup(layers->tree, late->into, late->entry->name,
			  late->entry->name_length);
	if (old && old->node == node)
		return 0;
	if (old)
		tree_remove(layers->tree, late->into, old);
	return tree_add(layers->tree, late->into, late->entry->name,
			late->entry->name_length, node, err);
}

static int link_all_late(struct layers *layers, struct error *err)
{
	int rc = 0;

	for (size_t i = 0; i < layers->late.count && !rc; i++)
		rc = link_late(layers, &layers->late.items[i], err);
	return rc;
}

/* ------------------------------------------------------------------ judging */

static int judge_entry(struct layers *layers, struct tree_node *from,
		       struct tree_entry *entry, bool *is_seen,
		       struct error *err)
{
	struct tree_node *below;

	/* by a stack before this one */
	if (entry->node->layer == LAYER_TAKEN)
		entry->node->layer = LAYER_NONE;
	if (is_whiteout(layers, entry)) {
		*is_seen = true;
		return check_whiteout(layers, from, entry, err);
	}
	if (node_is_directory(entry->node))
		return push(layers, entry->node, NULL, err);
	if (entry->node->layer != LAYER_LINK)
		return 0;
	below = find_target(layers, entry->node->target);
	if (below)
		entry->node = below;
	return 0;
}

static int judge(struct layers *layers, struct tree *tree, struct error *err)
{
	int rc = push(layers, tree->root, NULL, err);
	bool is_seen = false;
	struct pair pair;
	uint32_t i;

	while (!rc && pop(layers, &pair))
		for (i = 0; i < pair.from->directory.nr_entries && !rc; i++)
			rc = judge_entry(layers, pair.from,
					 &pair.from->directory.entries[i],
					 &is_seen, err);
	layers->has_whiteouts = is_seen;
	return rc;
}

/* ------------------------------------------------------------------- adding */

static int take_xattrs(struct layers *layers, struct tree_node *node,
		       const struct tree_xattrs *xattrs, struct error *err)
{
	if (!xattrs && !node->xattrs)
		return 0;
	return tree_set_xattrs(layers->tree, node,
			       xattrs ? xattrs->items : NULL,
			       xattrs ? xattrs->count : 0, err);
}

static int take_attributes(struct layers *layers, struct tree_node *node,
			   const struct tree_node *from, struct error *err)
{
	if (from->layer == LAYER_FOLDER)
		return 0;
	node->mode = from->mode;
	node->uid = from->uid;
	node->gid = from->gid;
	node->mtime_seconds = from->mtime_seconds;
	node->mtime_nanoseconds = from->mtime_nanoseconds;
	node->project = from->project;
	return take_xattrs(layers, node, from->xattrs, err);
}

/* A file of the layer becomes one of the tree, which counts its names. */
static int take_node(struct layers *layers, struct tree_node *node,
		     struct error *err)
{
	if (node->layer == LAYER_TAKEN)
		return 0;
	node->layer = LAYER_TAKEN;
	node->nr_links = 0;
	node->number = 0;
	return take_xattrs(layers, node, node->xattrs, err);
}

static int put(struct layers *layers, struct tree_node *into,
	       const struct tree_entry *entry, struct tree_entry *old,
	       struct tree_node *node, struct error *err)
{
	if (old && node_is_directory(old->node)) {
		tree_remove(layers->tree, into, old);
		old = NULL;
	}
	if (old)
		return tree_replace(layers->tree, into, old, node, err);
	return tree_add(layers->tree, into, entry->name, entry->name_length,
			node, err);
}

static int add_folder(struct layers *layers, const struct pair *pair,
		      const struct tree_entry *entry, struct tree_entry *old,
		      struct error *err)
{
	struct tree_node *from = entry->node, *node;
	int rc = 0;

	if (old && from->layer != LAYER_ALONE &&
	    (node_is_directory(old->node) || from->layer == LAYER_FOLDER)) {
		rc = follow_name(layers->tree, pair->into, entry->name,
				 entry->name_length, true, &node, err);
	} else {
		node = tree_node_new(layers->tree, from->mode);
		if (!node)
			return fail_memory(err);
		rc = put(layers, pair->into, entry, old, node, err);
	}
	if (!rc)
		rc = take_attributes(layers, node, from, err);
	return rc ? rc : push(layers, from, node, err);
}

static int add_entry(struct layers *layers, const struct pair *pair,
		     const struct tree_entry *entry, struct error *err)
{
	struct late late = { pair->from, pair->into, entry };
	struct tree_entry *old = NULL;
	int rc;

	if (is_whiteout(layers, entry))
		return 0;
	if (entry->node->layer == LAYER_LINK)
		return vec_push(&layers->late, late) ? fail_memory(err) : 0;
	if (!layers->is_lowest)
		old = tree_lookup(layers->tree, pair->into, entry->name,
				  entry->name_length);
	if (node_is_directory(entry->node)) {
		rc = add_folder(layers, pair, entry, old, err);
	} else {
		rc = take_node(layers, entry->node, err);
		if (!rc)
			rc = put(layers, pair->into, entry, old, entry->node,
				 err);
	}
	if (rc && rc != -ENOMEM)
		fail_name(layers, pair->from, entry, 0, NULL, err);
	return rc;
}

/* For all at once; but a folder that grows by little in each of many layers
 * must not be copied each time. */
static int make_room(struct layers *layers, struct tree_node *into,
		     uint32_t count, struct error *err)
{
	uint32_t has = into->directory.nr_entries, room = into->directory.room;

	if (count <= room - has || (has && count < has / 2))
		return 0;
	return tree_reserve(layers->tree, into, has + count, err);
}

static int add_names(struct layers *layers, const struct pair *pair,
		     struct error *err)
{
	const struct tree_entry *entries = pair->from->directory.entries;
	uint32_t count = pair->from->directory.nr_entries, i;
	int rc;

	if (is_gone(layers, pair->into))
		return fail_gone(layers, pair->from, err);
	rc = make_room(layers, pair->into, count, err);
	for (i = 0; i < count && !rc; i++)
		rc = add_entry(layers, pair, &entries[i], err);
	return rc;
}

static int add_all(struct layers *layers, struct tree *tree, struct error *err)
{
	struct tree_node *root = layers->tree->root;
	int rc = take_attributes(layers, root, tree->root, err);
	struct pair pair;

	if (!rc)
		rc = push(layers, tree->root, root, err);
	while (!rc && pop(layers, &pair))
		rc = add_names(layers, &pair, err);
	return rc ? rc : link_all_late(layers, err);
}

/* -------------------------------------------------------------------- doors */

int layers_keep(struct layers *layers, struct tree *tree, struct error *err)
{
	if (!vec_push(&layers->kept->list, tree))
		return 0;
	tree_free(tree);
	return fail_memory(err);
}

int layers_add(struct layers *layers, struct tree *tree, bool has_whiteouts,
	       const char *name, struct error *err)
{
	int rc = layers_keep(layers, tree, err);

	if (rc)
		return rc;
	assert(tree->is_sealed);
	layers->name = name;
	layers->has_whiteouts = has_whiteouts;
	layers->is_lowest = !layers->tree->nr_entries;
	layers->late.count = layers->todo.count = 0;
	rc = judge(layers, tree, err);
	if (!rc && layers->has_whiteouts && !layers->is_lowest)
		rc = white_out(layers, tree, err);
	return rc ? rc : add_all(layers, tree, err);
}

int layers_finish(struct layers *layers, struct tree **out, struct error *err)
{
	int rc = tree_seal(layers->tree, err);

	if (!rc)
		*out = STEAL(layers->tree);
	return rc;
}
