/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Access lists that say whom they mean by name only, as GNU tar writes them
 * with --acls. Who that is, the archive's own etc/passwd and etc/group say; so
 * the lists wait until all members were read. Meanwhile a node's number, which
 * is the planner's later, says which of them are its own.
 */
#include <errno.h>
#include <string.h>

#include "runtime/tree/follow.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/tar.h"

enum { MOST_ACCOUNTS = 4 << 20 }; /* bytes of etc/passwd */

/* The lines of etc/passwd or etc/group, by name; of several the first. */
struct account {
	const char *name;
	uint32_t length, id;
};

struct accounts {
	char *text;
	VEC(struct account) list;
};

static int compare(const void *one, const void *other)
{
	const struct account *a = one, *b = other;
	uint32_t both = a->length < b->length ? a->length : b->length;
	int order = memcmp(a->name, b->name, both);

	if (order || a->length != b->length)
		return order ? order : a->length < b->length ? -1 : 1;
	return (a->name > b->name) - (a->name < b->name);
}

/* "name:password:number:..."; a line that is no such is passed over. */
static int add_line(struct accounts *accounts, const char *line,
		    const char *end)
{
	const char *colon = memchr(line, ':', (size_t)(end - line));
	struct account account = { .name = line };
	const char *number =
	    colon ? memchr(colon + 1, ':', (size_t)(end - colon - 1)) : NULL;
	uint64_t id = 0;

	if (!number || number + 1 == end || number[1] < '0' || number[1] > '9')
		return 0;
	for (number++; number < end && *number >= '0' && *number <= '9';
	     number++)
		if ((id = id * 10 + (uint64_t)(*number - '0')) >=
		    ACL_UNDEFINED_ID)
			return 0;
	if (number < end && *number != ':')
		return 0;
	account.length = (uint32_t)(colon - line);
	account.id = (uint32_t)id;
	return vec_push(&accounts->list, account);
}

static const struct tree_node *find_file(struct tar *tar, const char *path)
{
	struct tree_entry *entry;
	struct followed place;

	if (follow_path(tar->tree, path, false, &place, NULL))
		return NULL;
	entry = tree_lookup(tar->tree, place.directory, place.name,
			    place.name_length);
	return entry && S_ISREG(entry->node->mode) ? entry->node : NULL;
}

/* None where the file is not there, too large or has holes. */
static int read_accounts(struct tar *tar, const char *path,
			 struct accounts *accounts, struct error *err)
{
	const struct tree_node *node = find_file(tar, path);
	const char *at, *end, *line_end;
	int rc;

	if (!node || !node->file.region || node->file.nr_pieces ||
	    node->size > MOST_ACCOUNTS)
		return 0;
	accounts->text = malloc(node->size);
	if (!accounts->text)
		return fail_memory(err);
	rc = region_read(node->file.region, node->file.from, accounts->text,
			 node->size, err);
	if (rc)
		return rc;
	end = accounts->text + node->size;
	for (at = accounts->text; at < end; at = line_end + 1) {
		line_end = memchr(at, '\n', (size_t)(end - at));
		if (!line_end)
			line_end = end;
		if (add_line(accounts, at, line_end))
			return fail_memory(err);
	}
	if (accounts->list.count)
		qsort(accounts->list.items, accounts->list.count,
		      sizeof *accounts->list.items, compare);
	return 0;
}

/* False where nobody has the name. */
static bool find_id(const struct accounts *accounts, const char *name,
		    uint32_t *id)
{
	struct account wanted = { .name = name,
				  .length = (uint32_t)strlen(name) };
	size_t from = 0, to = accounts->list.count;

	while (from < to) { /* the first that is not before it */
		size_t middle = from + (to - from) / 2;
		const struct account *a = &accounts->list.items[middle];
		uint32_t both =
		    a->length < wanted.length ? a->length : wanted.length;
		int order = memcmp(a->name, name, both);

		if (order < 0 || (!order && a->length < wanted.length))
			from = middle + 1;
		else
			to = middle;
	}
	if (from == accounts->list.count ||
	    accounts->list.items[from].length != wanted.length ||
	    memcmp(accounts->list.items[from].name, name, wanted.length) != 0) {
		*id = 0;
		return !strcmp(name, "root");
	}
	*id = accounts->list.items[from].id;
	return true;
}

/* ------------------------------------------------------------------ the lists
 */

int tar_put_off_list(struct tar *tar, struct tree_node *node,
		     const char *attribute, struct error *err)
{
	struct arena *arena = &tar->tree->arena;
	size_t count = tar->entries.count;
	struct named_list list = {
		.node = node,
		.attribute = attribute,
		.path = arena_text(arena, tar->path, strlen(tar->path)),
		.entries = arena_alloc(arena, count * sizeof *list.entries),
		.count = (uint32_t)count,
		.next = node->number,
	};

	if (!list.path || !list.entries)
		return fail_memory(err);
	memcpy(list.entries, tar->entries.items, count * sizeof *list.entries);
	for (size_t i = 0; i < count; i++) {
		struct named_entry *entry = &list.entries[i];

		if (!entry->name)
			continue;
		entry->name =
		    arena_text(arena, entry->name, strlen(entry->name));
		if (!entry->name)
			return fail_memory(err);
	}
	if (tar->named.count >= UINT32_MAX || vec_push(&tar->named, list))
		return fail_memory(err);
	node->number = (uint32_t)tar->named.count;
	return 0;
}

void tar_forget_lists(struct tar *tar, struct tree_node *node)
{
	while (node->number) {
		struct named_list *list = &tar->named.items[node->number - 1];

		list->node = NULL;
		node->number = list->next;
	}
}

/* Returns 1 where somebody is not known. */
static int find_all(struct tar *tar, const struct named_list *list,
		    const struct accounts *users, const struct accounts *groups)
{
	for (uint32_t i = 0; i < list->count; i++) {
		struct named_entry *entry = &list->entries[i];

		if (entry->name &&
		    !find_id(entry->tag == ACL_TAG_USER ? users : groups,
			     entry->name, &entry->id)) {
			left_out_add(&tar->nameless, "that of member '%.150s'",
				     SHOWN(list->path));
			return 1;
		}
	}
	return 0;
}

/* Beside the attributes that the node has. */
static int add_list(struct tar *tar, const struct named_list *list,
		    struct error *err)
{
	struct arena_mark mark = arena_mark(&tar->scratch);
	const struct tree_xattrs *set = list->node->xattrs;
	int rc = 0;

	for (uint32_t i = 0; !rc && set && i < set->count; i++)
		rc = gather_add(&tar->gather, &set->items[i]) ? -ENOMEM : 0;
	tar->entries.count = 0;
	for (uint32_t i = 0; !rc && i < list->count; i++)
		rc = vec_push(&tar->entries, list->entries[i]) ? -ENOMEM : 0;
	tar->path = list->path;
	rc = rc ? fail_memory(err)
		: tar_add_list(tar, list->attribute, list->node, err);
	if (rc)
		gather_clear(&tar->gather);
	else
		rc = gather_keep(&tar->gather, tar->tree, list->node, err);
	arena_rewind(&tar->scratch, mark);
	return rc;
}

static int add_all(struct tar *tar, const struct accounts *users,
		   const struct accounts *groups, struct error *err)
{
	int rc = 0;

	vec_each (&tar->named, list) {
		if (!list->node)
			continue;
		list->node->number = 0;
		if (!rc && !find_all(tar, list, users, groups))
			rc = add_list(tar, list, err);
	}
	return rc;
}

int tar_add_named_lists(struct tar *tar, struct error *err)
{
	struct accounts users = { 0 }, groups = { 0 };
	int rc = 0;

	if (!tar->named.count)
		return 0;
	rc = read_accounts(tar, "etc/passwd", &users, err);
	if (!rc)
		rc = read_accounts(tar, "etc/group", &groups, err);
	if (!rc)
		rc = add_all(tar, &users, &groups, err);
	vec_done(&users.list);
	vec_done(&groups.list);
	free(users.text);
	free(groups.text);
	return rc;
}
