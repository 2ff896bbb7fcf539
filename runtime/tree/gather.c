/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/gather.h"

#include <string.h>

#include "runtime/tree/acl.h"

static bool begins(const char *name, size_t length, const char *prefix)
{
	size_t most = strlen(prefix);

	/* and there is something behind it */
	return length > most && !memcmp(name, prefix, most);
}

static bool is(const struct tree_xattr *item, const char *name)
{
	return item->name_length == strlen(name) &&
	       !memcmp(item->name, name, item->name_length);
}

static bool is_acl(const struct tree_xattr *item)
{
	return is(item, ACL_ACCESS_NAME) || is(item, ACL_DEFAULT_NAME);
}

bool gather_knows(const char *name, size_t name_length)
{
	struct tree_xattr item = { .name = name,
				   .name_length = (uint32_t)name_length };

	return begins(name, name_length, "user.") ||
	       begins(name, name_length, "trusted.") ||
	       begins(name, name_length, "security.") || is_acl(&item);
}

/* Whether a file of that kind can have it. */
static bool is_allowed(const struct tree_xattr *item, uint32_t mode)
{
	if (begins(item->name, item->name_length, "user."))
		return S_ISREG(mode) || S_ISDIR(mode);
	if (is(item, ACL_DEFAULT_NAME))
		return S_ISDIR(mode);
	return !is(item, ACL_ACCESS_NAME) || !S_ISLNK(mode);
}

static bool is_damaged(const struct tree_xattr *item)
{
	struct acl_meaning meaning;

	return item->name_length > XATTR_NAME_LENGTH_MAX ||
	       item->length > XATTR_VALUE_LENGTH_MAX ||
	       memchr(item->name, '\0', item->name_length) ||
	       (is_acl(item) && acl_judge(item->value, item->length, &meaning));
}

struct left_out *gather_refuses(struct gather *gather,
				const struct tree_xattr *item, uint32_t mode)
{
	if (!gather_knows(item->name, item->name_length) ||
	    !is_allowed(item, mode))
		return &gather->foreign;
	return is_damaged(item) ? &gather->damaged : NULL;
}

int gather_add(struct gather *gather, const struct tree_xattr *item)
{
	struct gathered found = { *item, gather->found.count };

	return vec_push(&gather->found, found);
}

void gather_clear(struct gather *gather)
{
	gather->found.count = 0;
}

/* What an access list means for the mode. Returns whether it is to be kept. */
static bool settle(const struct tree_xattr *item, struct tree_node *node)
{
	struct acl_meaning meaning;

	/* version, and nothing: a list that is not there */
	if (is_acl(item) && item->length == ACL_HEADER_SIZEOF)
		return false;
	if (!is(item, ACL_ACCESS_NAME))
		return true;
	acl_judge(item->value, item->length, &meaning);
	node->mode = (node->mode & ~(uint32_t)0777) | meaning.permissions;
	return meaning.is_extended;
}

/* By name; those of one name as they came. */
static int compare(const void *one, const void *other)
{
	const struct gathered *a = one, *b = other;
	uint32_t x = a->item.name_length, y = b->item.name_length;
	int order = memcmp(a->item.name, b->item.name, x < y ? x : y);

	if (order || x != y)
		return order ? order : (x > y) - (x < y);
	return (a->order > b->order) - (a->order < b->order);
}

static bool are_alike(const struct gathered *a, const struct gathered *b)
{
	return a->item.name_length == b->item.name_length &&
	       !memcmp(a->item.name, b->item.name, a->item.name_length);
}

int gather_keep(struct gather *gather, struct tree *tree,
		struct tree_node *node, struct error *err)
{
	const struct gathered *last = NULL;

	gather->kept.count = 0;
	if (vec_reserve(&gather->kept, gather->found.count))
		return fail_memory(err);
	if (gather->found.count)
		qsort(gather->found.items, gather->found.count,
		      sizeof *gather->found.items, compare);
	vec_each (&gather->found, found) {
		if ((!last || !are_alike(last, found)) &&
		    settle(&found->item, node))
			gather->kept.items[gather->kept.count++] = found->item;
		last = found;
	}
	gather_clear(gather);
	return tree_set_xattrs(tree, node, gather->kept.items,
			       (uint32_t)gather->kept.count, err);
}

void gather_report(const struct gather *gather, const struct reporter *reporter,
		   const char *source)
{
	left_out_report(&gather->foreign, reporter, source,
			"extended attributes that such a file cannot have "
			"under Linux");
	left_out_report(&gather->damaged, reporter, source,
			"damaged extended attributes");
}

void gather_done(struct gather *gather)
{
	vec_done(&gather->found);
	vec_done(&gather->kept);
}
