/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/xattr.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <xxhash.h>

#include "runtime/base/checked.h"
#include "runtime/base/show.h"
#include "runtime/tree/shown.h"

/* Open addressing, at most half full. */
struct tree_xattr_sets {
	const struct tree_xattrs **slots;
	uint64_t nr_slots; /* a power of two */
	uint32_t nr_used;
};

void tree_xattr_sets_free(struct tree_xattr_sets *sets)
{
	if (!sets)
		return;
	free(sets->slots);
	free(sets);
}

/* ----------------------------------------------------------------- sorting */

static int compare_names(const void *one, const void *other)
{
	const struct tree_xattr *a = one, *b = other;
	uint32_t both =
	    a->name_length < b->name_length ? a->name_length : b->name_length;
	int order = memcmp(a->name, b->name, both);

	return order ? order
		     : (a->name_length > b->name_length) -
			   (a->name_length < b->name_length);
}

static int fail_name(const struct tree_xattr *item, int code, const char *what,
		     struct error *err)
{
	struct shown shown;

	return fail(err, code, "extended attribute %s: %s",
		    show_path(&shown, item->name, item->name_length), what);
}

static int check(const struct tree_xattr *item, struct error *err)
{
	const char *dot;

	if (!item->name_length)
		return fail(err, EINVAL,
			    "an extended attribute without a name");
	if (item->name_length > XATTR_NAME_LENGTH_MAX)
		return fail_name(item, ENAMETOOLONG,
				 "a name of more than 255 bytes", err);
	if (item->length > XATTR_VALUE_LENGTH_MAX)
		return fail_name(item, E2BIG, "a value of more than 64 KiB",
				 err);
	dot = memchr(item->name, '.', item->name_length);
	if (!dot || dot == item->name ||
	    memchr(item->name, '\0', item->name_length))
		return fail_name(item, EINVAL,
				 "a name is a namespace, a dot and text", err);
	return 0;
}

static int check_all(const struct tree_xattrs *set, struct error *err)
{
	for (uint32_t i = 0; i < set->count; i++) {
		int rc = check(&set->items[i], err);

		if (rc)
			return rc;
		if (i && !compare_names(&set->items[i - 1], &set->items[i]))
			return fail_name(&set->items[i], EEXIST,
					 "twice on one file", err);
	}
	return 0;
}

/* ------------------------------------------------------------ equal as one */

static uint64_t hash_set(const struct tree_xattrs *set)
{
	uint64_t hash = set->count;

	for (uint32_t i = 0; i < set->count; i++) {
		const struct tree_xattr *item = &set->items[i];

		hash =
		    XXH3_64bits_withSeed(item->name, item->name_length, hash);
		hash = XXH3_64bits_withSeed(item->value, item->length, hash);
	}
	return hash;
}

static bool are_equal(const struct tree_xattrs *a, const struct tree_xattrs *b)
{
	if (a->count != b->count)
		return false;
	for (uint32_t i = 0; i < a->count; i++) {
		const struct tree_xattr *x = &a->items[i], *y = &b->items[i];

		if (x->name_length != y->name_length ||
		    x->length != y->length ||
		    memcmp(x->name, y->name, x->name_length) != 0 ||
		    (x->length && memcmp(x->value, y->value, x->length) != 0))
			return false;
	}
	return true;
}

static const struct tree_xattrs **find_slot(const struct tree_xattr_sets *sets,
					    const struct tree_xattrs *set)
{
	uint64_t mask = sets->nr_slots - 1, at = hash_set(set) & mask;

	while (sets->slots[at] && !are_equal(sets->slots[at], set))
		at = (at + 1) & mask;
	return &sets->slots[at];
}

static int grow(struct tree_xattr_sets *sets)
{
	struct tree_xattr_sets larger = {
		.nr_slots = sets->nr_slots ? sets->nr_slots * 2 : 64,
		.nr_used = sets->nr_used,
	};

	if (sets->nr_used < sets->nr_slots / 2)
		return 0;
	larger.slots = calloc(larger.nr_slots, sizeof *larger.slots);
	if (!larger.slots)
		return -ENOMEM;
	for (uint64_t i = 0; i < sets->nr_slots; i++)
		if (sets->slots[i])
			*find_slot(&larger, sets->slots[i]) = sets->slots[i];
	free(sets->slots);
	*sets = larger;
	return 0;
}

/* A copy of the set in the arena, with its bytes. */
static struct tree_xattrs *keep(struct tree *tree,
				const struct tree_xattrs *set)
{
	size_t size = sizeof *set + set->count * sizeof *set->items;
	struct tree_xattrs *kept = arena_alloc(&tree->arena, size);

	if (!kept)
		return NULL;
	memcpy(kept, set, size);
	for (uint32_t i = 0; i < set->count; i++) {
		struct tree_xattr *item = &kept->items[i];

		item->name =
		    arena_text(&tree->arena, item->name, item->name_length);
		item->value = (const uint8_t *)arena_text(
		    &tree->arena, item->length ? (const char *)item->value : "",
		    item->length);
		if (!item->name || !item->value)
			return NULL;
	}
	return kept;
}

static int set_equal(struct tree *tree, struct tree_node *node,
		     struct tree_xattrs *set, struct error *err)
{
	const struct tree_xattrs **slot;

	if (!tree->xattr_sets)
		tree->xattr_sets = calloc(1, sizeof *tree->xattr_sets);
	if (!tree->xattr_sets || grow(tree->xattr_sets))
		return fail_memory(err);
	slot = find_slot(tree->xattr_sets, set);
	if (!*slot) {
		set->number = tree->xattr_sets->nr_used;
		*slot = keep(tree, set);
		if (!*slot)
			return fail_memory(err);
		tree->xattr_sets->nr_used++;
	}
	node->xattrs = *slot;
	return 0;
}

int tree_set_xattrs(struct tree *tree, struct tree_node *node,
		    const struct tree_xattr *items, uint32_t count,
		    struct error *err)
{
	size_t size = sizeof(struct tree_xattrs) + count * sizeof *items;
	AUTOFREE struct tree_xattrs *set = NULL;
	int rc;

	assert(!tree->is_sealed);
	if (!count) {
		node->xattrs = NULL;
		return 0;
	}
	set = calloc(1, size);
	if (!set)
		return fail_memory(err);
	set->count = count;
	memcpy(set->items, items, count * sizeof *items);
	qsort(set->items, count, sizeof *items, compare_names);
	rc = check_all(set, err);
	return rc ? rc : set_equal(tree, node, set, err);
}

const struct tree_xattr *tree_xattr_find(const struct tree_node *node,
					 const char *name)
{
	struct tree_xattr wanted = { .name = name,
				     .name_length = (uint32_t)strlen(name) };

	if (!node->xattrs)
		return NULL;
	return bsearch(&wanted, node->xattrs->items, node->xattrs->count,
		       sizeof wanted, compare_names);
}
