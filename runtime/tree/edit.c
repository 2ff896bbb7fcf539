/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/edit.h"

#include <assert.h>
#include <fnmatch.h>
#include <inttypes.h>
#include <string.h>

#include "runtime/base/arena.h"
#include "runtime/base/vec.h"
#include "runtime/tree/acl.h"
#include "runtime/tree/edit_inside.h"
#include "runtime/tree/follow.h"
#include "runtime/tree/index.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/xattr.h"

static const struct {
	const char *option, *form;
} forms[] = {
	[EDIT_ADD] = { "add", "HOST[:GUEST]" },
	[EDIT_REMOVE] = { "remove", "PATH" },
	[EDIT_CHOWN] = { "chown", "UID:GID[:PATH]" },
	[EDIT_MODE] = { "mode", "OCTAL:PATH" },
	[EDIT_MAP_OWNER] = { "map-owner", "FROM:TO:COUNT" },
};

/* Puts the edit in front of what is said already. */
static int in_edit(const struct tree_edit *said, struct error *err)
{
	return fail_in(err, "--%s %s", forms[said->kind].option,
		       SHOWN(said->text));
}

/* ------------------------------------------------------------ understanding */

static int fail_form(const struct tree_edit *said, const char *what,
		     struct error *err)
{
	return fail(err, EINVAL, "--%s %s: %s; say %s",
		    forms[said->kind].option, SHOWN(said->text), what,
		    forms[said->kind].form);
}

/* Digits and what has to follow them ('\0': nothing). NULL: they do not. */
static const char *read_number(const char *text, unsigned base, uint64_t most,
			       const char *behind, uint64_t *number)
{
	const char *c = text;

	for (*number = 0; *c >= '0' && *c < (char)('0' + base); c++) {
		*number = *number * base + (uint64_t)(*c - '0');
		if (*number > most)
			return NULL;
	}
	if (c == text ||
	    (*c ? !strchr(behind, *c) : *behind != '\0' && behind[1] != '\0'))
		return NULL;
	return *c ? c + 1 : c;
}

static int read_chown(struct edit *edit, struct error *err)
{
	const char *at = edit->said->text;
	uint64_t uid, gid;

	at = read_number(at, 10, UINT32_MAX, ":", &uid);
	if (at && *at) {
		const char *end = at + strspn(at, "0123456789");

		at = read_number(at, 10, UINT32_MAX, *end ? ":" : "", &gid);
		edit->path = at && *end ? at : NULL;
	} else {
		at = NULL;
	}
	if (!at || (edit->path && !*edit->path))
		return fail_form(edit->said, "no owner and group as numbers",
				 err);
	edit->uid = (uint32_t)uid;
	edit->gid = (uint32_t)gid;
	return 0;
}

static int read_mode(struct edit *edit, struct error *err)
{
	uint64_t mode;

	edit->path = read_number(edit->said->text, 8, 07777, ":", &mode);
	if (!edit->path || !*edit->path)
		return fail_form(edit->said, "no mode up to 7777 and a path",
				 err);
	edit->mode = (uint32_t)mode;
	return 0;
}

static int read_map(struct edit *edit, struct error *err)
{
	uint64_t from, to;
	const char *at = edit->said->text;

	at = read_number(at, 10, UINT32_MAX, ":", &from);
	if (at)
		at = read_number(at, 10, UINT32_MAX, ":", &to);
	if (at)
		at = read_number(at, 10, 1ull << 32, "", &edit->count);
	if (!at || !edit->count || from + edit->count > 1ull << 32 ||
	    to + edit->count > 1ull << 32)
		return fail_form(edit->said,
				 "no two ranges of owners in 32 bits", err);
	edit->from = (uint32_t)from;
	edit->to = (uint32_t)to;
	return 0;
}

/* GUEST begins behind the last colon that a slash follows. */
static const char *find_guest(const char *text)
{
	const char *found = NULL, *at;

	for (at = strstr(text, ":/"); at; at = strstr(at + 1, ":/"))
		found = at;
	return found;
}

size_t tree_edit_host(const struct tree_edit *edit)
{
	const char *guest = find_guest(edit->text);

	return guest ? (size_t)(guest - edit->text) : strlen(edit->text);
}

static int read_add(struct edit *edit, struct error *err)
{
	size_t length = tree_edit_host(edit->said);

	if (!length)
		return fail_form(edit->said, "nothing to add", err);
	edit->host = strndup(edit->said->text, length);
	if (edit->said->text[length])
		edit->path = edit->said->text + length + 1;
	return edit->host ? 0 : fail_memory(err);
}

/* On success edit->host is the caller's. */
static int read_edit(const struct tree_edit *said, struct edit *edit,
		     struct error *err)
{
	*edit = (struct edit){ .said = said };
	switch (said->kind) {
	case EDIT_ADD:
		return read_add(edit, err);
	case EDIT_REMOVE:
		edit->path = said->text;
		return *said->text ? 0
				   : fail_form(said, "nothing to remove", err);
	case EDIT_CHOWN:
		return read_chown(edit, err);
	case EDIT_MODE:
		return read_mode(edit, err);
	case EDIT_MAP_OWNER:
		return read_map(edit, err);
	}
	return fail(err, EINVAL, "an edit of an unknown kind");
}

int tree_edit_check(const struct tree_edit *said, struct error *err)
{
	struct edit edit;
	int rc = read_edit(said, &edit, err);

	free(edit.host);
	return rc;
}

/* ------------------------------------------------------------------- finding
 */

/* A name that a path or pattern stands for; those of a folder in order. */
struct match {
	struct tree_node *directory; /* NULL: the root itself */
	uint32_t place;
};

struct matches {
	VEC(struct match) list;
	bool is_pattern;
};

static struct tree_node *node_of(const struct tree *tree,
				 const struct match *match)
{
	return match->directory
		   ? match->directory->directory.entries[match->place].node
		   : tree->root;
}

/* Returns 1 where the path is nothing that is there. */
static int match_exactly(struct tree *tree, const char *path,
			 struct matches *matches, struct error *err)
{
	struct error why = { 0 };
	struct match match = { 0 };
	struct tree_entry *entry;
	struct followed place;
	int rc = follow_path(tree, path, false, &place, &why);

	if (rc == -ENOENT || rc == -ENOTDIR)
		return 1;
	if (rc)
		return fail(err, -rc, "%s", why.text);
	if (place.name_length) {
		entry = tree_lookup(tree, place.directory, place.name,
				    place.name_length);
		if (!entry)
			return 1;
		match.directory = place.directory;
		match.place =
		    (uint32_t)(entry - place.directory->directory.entries);
	}
	return vec_push(&matches->list, match) ? fail_memory(err) : 0;
}

/* All names in `directory` that the pattern stands for. */
static int match_names(struct tree_node *directory, const char *pattern,
		       struct matches *out)
{
	for (uint32_t i = 0; i < directory->directory.nr_entries; i++) {
		struct match match = { directory, i };

		if (!fnmatch(pattern, directory->directory.entries[i].name,
			     FNM_NOESCAPE) &&
		    vec_push(&out->list, match))
			return -ENOMEM;
	}
	return 0;
}

/* One part of a pattern further: `matches` become those below them. */
static int match_part(const struct tree *tree, const char *pattern,
		      struct matches *matches)
{
	struct matches below = { .is_pattern = true };
	int rc = 0;

	vec_each (&matches->list, match) {
		struct tree_node *node = node_of(tree, match);

		if (!rc && node_is_directory(node))
			rc = match_names(node, pattern, &below);
	}
	vec_done(&matches->list);
	*matches = below;
	return rc;
}

static int match_pattern(struct tree *tree, const char *path,
			 struct matches *matches, struct error *err)
{
	AUTOFREE char *copy = strdup(path);
	struct match root = { 0 };
	char *rest = copy, *part;
	int rc = copy ? vec_push(&matches->list, root) : -ENOMEM;

	matches->is_pattern = true;
	while (!rc && (part = strsep(&rest, "/")))
		if (*part && strcmp(part, ".") != 0)
			rc = match_part(tree, part, matches);
	return rc ? fail_memory(err) : 0;
}

static int find(struct tree *tree, const char *path, struct matches *matches,
		struct error *err)
{
	int rc = match_exactly(tree, path, matches, err);

	if (rc <= 0)
		return rc;
	if (!strpbrk(path, "*?["))
		return fail(err, ENOENT, "there is no '%s'", SHOWN(path));
	rc = match_pattern(tree, path, matches, err);
	if (!rc && !matches->list.count)
		return fail(err, ENOENT, "nothing matches '%s'", SHOWN(path));
	return rc;
}

/* ------------------------------------------------------------------ removing
 */

/*
 * `node` and all below it have a name less; folders hold nothing then. They
 * still say where they were: a file that has another name is found on the host
 * by the folder in which it was met first.
 */
static int unlink_all(struct tree *tree, struct tree_node *node)
{
	VEC(struct tree_node *) todo = { 0 };
	int rc = vec_push(&todo, node);

	while (!rc && todo.count) {
		struct tree_node *at = todo.items[--todo.count];

		if (!node_is_directory(at)) {
			tree->nr_nodes -= !--at->nr_links;
			continue;
		}
		tree->nr_nodes--;
		tree->nr_entries -= at->directory.nr_entries;
		for (uint32_t i = 0; !rc && i < at->directory.nr_entries; i++)
			rc = vec_push(&todo, at->directory.entries[i].node);
		at->directory.nr_entries = 0;
	}
	vec_done(&todo);
	return rc;
}

/* Entries without a node go; the others keep their order. */
static void compact(struct tree *tree, struct tree_node *directory)
{
	struct tree_entry *entries = directory->directory.entries;
	uint32_t kept = 0;

	for (uint32_t i = 0; i < directory->directory.nr_entries; i++)
		if (entries[i].node)
			entries[kept++] = entries[i];
	tree->nr_entries -= directory->directory.nr_entries - kept;
	directory->directory.nr_entries = kept;
}

static int remove_all(struct tree *tree, const struct matches *matches,
		      struct error *err)
{
	size_t i, count = matches->list.count;
	const struct match *list = matches->list.items;
	int rc = 0;

	for (i = 0; !rc && i < count; i++) {
		struct tree_entry *entry;

		if (!list[i].directory)
			return fail(err, EINVAL, "the root cannot be removed");
		entry = &list[i].directory->directory.entries[list[i].place];
		rc = unlink_all(tree, entry->node);
		entry->node = NULL;
	}
	/* places are good no more, so neither is what an index says */
	tree_index_free(tree->index);
	tree->index = NULL;
	for (i = 0; i < count; i++)
		if (!i || list[i].directory != list[i - 1].directory)
			compact(tree, list[i].directory);
	return rc ? fail_memory(err) : 0;
}

/* ---------------------------------------------------------------- attributes
 */

static uint32_t map_id(uint32_t id, const struct edit *edit)
{
	return id >= edit->from && id - edit->from < edit->count
		   ? edit->to + (id - edit->from)
		   : id;
}

static int change_owner(struct tree_node *node, const struct edit *edit)
{
	VEC(struct tree_node *) todo = { 0 };
	int rc = vec_push(&todo, node);

	while (!rc && todo.count) {
		struct tree_node *at = todo.items[--todo.count];

		at->uid = edit->uid;
		at->gid = edit->gid;
		if (!node_is_directory(at))
			continue;
		for (uint32_t i = 0; !rc && i < at->directory.nr_entries; i++)
			rc = vec_push(&todo, at->directory.entries[i].node);
	}
	vec_done(&todo);
	return rc;
}

static int change_owners(struct tree *tree, const struct matches *matches,
			 const struct edit *edit, struct error *err)
{
	for (size_t i = 0; i < matches->list.count; i++)
		if (change_owner(node_of(tree, &matches->list.items[i]), edit))
			return fail_memory(err);
	return 0;
}

/* A file that has several names must be mapped once. */
struct mapping {
	struct tree *tree;
	const struct edit *edit;
	VEC(struct tree_node *) todo, several;
	VEC(struct tree_xattr) xattrs; /* of the node at hand */
	struct arena scratch;	       /* their values, where they change */
};

static int compare_nodes(const void *one, const void *other)
{
	uintptr_t a = (uintptr_t) * (struct tree_node *const *)one;
	uintptr_t b = (uintptr_t) * (struct tree_node *const *)other;

	return (a > b) - (a < b);
}

static bool is_access_list(const struct tree_xattr *xattr)
{
	static const char access[] = ACL_ACCESS_NAME;
	static const char standard[] = ACL_DEFAULT_NAME;

	return (xattr->name_length == sizeof access - 1 &&
		!memcmp(xattr->name, access, sizeof access - 1)) ||
	       (xattr->name_length == sizeof standard - 1 &&
		!memcmp(xattr->name, standard, sizeof standard - 1));
}

/* A copy of the list with other users and groups. */
static int map_list(struct mapping *mapping, struct tree_xattr *xattr)
{
	char *copy = arena_text(&mapping->scratch, (const char *)xattr->value,
				xattr->length);
	struct mspan list = { (uint8_t *)copy, xattr->length };
	uint64_t at = ACL_HEADER_SIZEOF;
	struct acl_entry *entry;

	if (!copy)
		return -ENOMEM;
	for (; (entry = acl_entry_edit_at(list, at)); at += ACL_ENTRY_SIZEOF)
		if (acl_entry_tag(entry) == ACL_TAG_USER ||
		    acl_entry_tag(entry) == ACL_TAG_GROUP)
			acl_entry_set_id(
			    entry, map_id(acl_entry_id(entry), mapping->edit));
	xattr->value = list.data;
	return 0;
}

static int map_lists(struct mapping *mapping, struct tree_node *node)
{
	const struct tree_xattrs *set = node->xattrs;
	bool has_list = false;
	int rc = 0;

	mapping->xattrs.count = 0;
	for (uint32_t i = 0; !rc && i < set->count; i++) {
		struct tree_xattr xattr = set->items[i];

		if (is_access_list(&xattr)) {
			has_list = true;
			rc = map_list(mapping, &xattr);
		}
		if (!rc)
			rc = vec_push(&mapping->xattrs, xattr);
	}
	if (!rc && has_list)
		rc = tree_set_xattrs(mapping->tree, node, mapping->xattrs.items,
				     (uint32_t)mapping->xattrs.count, NULL);
	return rc;
}

static int map_node(struct mapping *mapping, struct tree_node *node)
{
	struct arena_mark mark = arena_mark(&mapping->scratch);
	int rc;

	node->uid = map_id(node->uid, mapping->edit);
	node->gid = map_id(node->gid, mapping->edit);
	if (!node->xattrs)
		return 0;
	rc = map_lists(mapping, node);
	arena_rewind(&mapping->scratch, mark);
	return rc;
}

static int map_folder(struct mapping *mapping, struct tree_node *directory)
{
	int rc = map_node(mapping, directory);

	for (uint32_t i = 0; !rc && i < directory->directory.nr_entries; i++) {
		struct tree_node *node = directory->directory.entries[i].node;

		if (node_is_directory(node))
			rc = vec_push(&mapping->todo, node);
		else if (node->nr_links > 1)
			rc = vec_push(&mapping->several, node);
		else
			rc = map_node(mapping, node);
	}
	return rc;
}

static int map_owners(struct tree *tree, const struct edit *edit,
		      struct error *err)
{
	struct mapping mapping = { .tree = tree, .edit = edit };
	int rc = vec_push(&mapping.todo, tree->root);
	size_t i;

	while (!rc && mapping.todo.count)
		rc = map_folder(&mapping,
				mapping.todo.items[--mapping.todo.count]);
	if (mapping.several.count)
		qsort(mapping.several.items, mapping.several.count,
		      sizeof *mapping.several.items, compare_nodes);
	for (i = 0; !rc && i < mapping.several.count; i++)
		if (!i ||
		    mapping.several.items[i] != mapping.several.items[i - 1])
			rc = map_node(&mapping, mapping.several.items[i]);
	vec_done(&mapping.todo);
	vec_done(&mapping.several);
	vec_done(&mapping.xattrs);
	arena_done(&mapping.scratch);
	return rc ? fail_memory(err) : 0;
}

/* What chmod does to an access list: the group's bits are the mask's where
 * there is one. */
static void list_mode(struct mspan list, uint32_t mode)
{
	uint16_t group = ACL_TAG_GROUP_OBJ;
	struct acl_entry *entry;
	uint64_t at;

	for (at = ACL_HEADER_SIZEOF; (entry = acl_entry_edit_at(list, at));
	     at += ACL_ENTRY_SIZEOF)
		if (acl_entry_tag(entry) == ACL_TAG_MASK)
			group = ACL_TAG_MASK;
	for (at = ACL_HEADER_SIZEOF; (entry = acl_entry_edit_at(list, at));
	     at += ACL_ENTRY_SIZEOF) {
		uint16_t tag = acl_entry_tag(entry);

		if (tag == ACL_TAG_USER_OBJ)
			acl_entry_set_perm(entry, mode >> 6 & 7);
		else if (tag == group)
			acl_entry_set_perm(entry, mode >> 3 & 7);
		else if (tag == ACL_TAG_OTHER)
			acl_entry_set_perm(entry, mode & 7);
	}
}

/* The node's access list says what its mode says. */
static int settle_list(struct tree *tree, struct tree_node *node)
{
	const struct tree_xattr *list = tree_xattr_find(node, ACL_ACCESS_NAME);
	AUTOFREE struct tree_xattr *items = NULL;
	AUTOFREE uint8_t *copy = NULL;
	bool was_sealed = tree->is_sealed;
	uint32_t count;
	size_t at;
	int rc;

	if (!list)
		return 0;
	count = node->xattrs->count;
	at = (size_t)(list - node->xattrs->items);
	items = calloc(count, sizeof *items);
	copy = malloc(list->length + 1);
	if (!items || !copy)
		return -ENOMEM;
	memcpy(items, node->xattrs->items, count * sizeof *items);
	memcpy(copy, list->value, list->length);
	list_mode(mspan_of(copy, list->length), node->mode);
	items[at].value = copy;
	tree->is_sealed = false; /* names stay in their order */
	rc = tree_set_xattrs(tree, node, items, count, NULL);
	tree->is_sealed = was_sealed;
	return rc;
}

/* Of the names that a pattern stands for, links have no mode. */
static int change_modes(struct tree *tree, const struct matches *matches,
			const struct edit *edit, struct error *err)
{
	for (size_t i = 0; i < matches->list.count; i++) {
		struct tree_node *node = node_of(tree, &matches->list.items[i]);

		if (S_ISLNK(node->mode) && matches->is_pattern)
			continue;
		if (S_ISLNK(node->mode))
			return fail(err, EINVAL,
				    "a symbolic link has no mode of its own");
		node->mode = (node->mode & S_IFMT) | edit->mode;
		if (settle_list(tree, node))
			return fail_memory(err);
	}
	return 0;
}

/* ---------------------------------------------------------------------- door
 */

static int edit_path(struct tree *tree, const struct edit *edit,
		     struct error *err)
{
	struct matches matches = { 0 };
	int rc = find(tree, edit->path ? edit->path : "/", &matches, err);

	if (!rc && edit->said->kind == EDIT_REMOVE)
		rc = remove_all(tree, &matches, err);
	else if (!rc && edit->said->kind == EDIT_CHOWN)
		rc = change_owners(tree, &matches, edit, err);
	else if (!rc)
		rc = change_modes(tree, &matches, edit, err);
	vec_done(&matches.list);
	return rc;
}

static int apply(struct tree *tree, const struct edit *edit,
		 const struct reporter *reporter, struct error *err)
{
	switch (edit->said->kind) {
	case EDIT_ADD:
		/* while only names go and attributes change, order stays */
		tree->is_sealed = false;
		return edit_add(tree, edit, reporter, err);
	case EDIT_MAP_OWNER:
		tree->is_sealed = false;
		return map_owners(tree, edit, err);
	default:
		return edit_path(tree, edit, err);
	}
}

int tree_edit(struct tree *tree, const struct tree_edit *edits, size_t count,
	      const struct reporter *reporter, struct error *err)
{
	bool was_sealed = tree->is_sealed;
	int rc = 0;

	for (size_t i = 0; !rc && i < count; i++) {
		struct edit edit;

		rc = read_edit(&edits[i], &edit, err);
		if (rc)
			return rc;
		rc = apply(tree, &edit, reporter, err);
		free(edit.host);
		if (rc)
			in_edit(&edits[i], err);
	}
	if (rc || !was_sealed || !count)
		return rc;
	tree->is_sealed = false;
	return tree_seal(tree, err);
}
