/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names are compared eight bytes at a time, as numbers that are sorted by
 * radix; those that are equal so far are sorted by their next eight bytes. A
 * name is read once where it differs early, while a comparison of two names
 * waits for both: 100,000 names in one directory took three times as long to
 * sort as in a thousand directories.
 */
#include "runtime/tree/order.h"

#include <stdlib.h>
#include <string.h>

enum {
	FEW = 48, /* are sorted by comparing */
	STEP = 8, /* bytes of a name in a key */
	RADIX = 256,
};

struct key {
	uint64_t bytes; /* of the name, the first is the highest */
	uint32_t place; /* in entries */
};

struct order {
	const struct tree_entry *entries;
	struct key *spare;
	const char *twice;
};

int tree_compare_names(const char *a, size_t a_length, const char *b,
		       size_t b_length)
{
	size_t both = a_length < b_length ? a_length : b_length;
	int order = memcmp(a, b, both);

	return order ? order : (a_length > b_length) - (a_length < b_length);
}

static int compare_entries(const void *one, const void *other)
{
	const struct tree_entry *a = one, *b = other;

	return tree_compare_names(a->name, a->name_length, b->name,
				  b->name_length);
}

/* What lies behind the name's end is zero, which no name has in it. */
static uint64_t key_bytes(const struct tree_entry *entry, uint32_t depth)
{
	uint64_t bytes = 0;

	for (uint32_t i = depth; i < depth + STEP; i++)
		bytes = bytes << 8 |
			(i < entry->name_length ? (uint8_t)entry->name[i] : 0);
	return bytes;
}

static void sort_keys(struct key *keys, struct key *spare, uint32_t count)
{
	uint32_t counts[STEP][RADIX] = { 0 };
	struct key *from = keys, *to = spare;

	for (uint32_t i = 0; i < count; i++)
		for (uint32_t k = 0; k < STEP; k++)
			counts[k][keys[i].bytes >> 8 * k & (RADIX - 1)]++;
	for (uint32_t k = 0; k < STEP; k++) {
		uint32_t *place = counts[k], next = 0;
		struct key *sorted = to;

		/* a byte that all have in common */
		if (place[from->bytes >> 8 * k & (RADIX - 1)] == count)
			continue;
		for (uint32_t i = 0; i < RADIX; i++) {
			uint32_t here = place[i];

			place[i] = next;
			next += here;
		}
		for (uint32_t i = 0; i < count; i++)
			sorted[place[from[i].bytes >> 8 * k & (RADIX - 1)]++] =
			    from[i];
		to = from;
		from = sorted;
	}
	if (from != keys)
		memcpy(keys, from, count * sizeof *keys);
}

static int compare_keys(const void *one, const void *other, void *context)
{
	const struct key *a = one, *b = other;
	const struct tree_entry *entries = context;

	if (a->bytes != b->bytes)
		return a->bytes < b->bytes ? -1 : 1;
	return compare_entries(&entries[a->place], &entries[b->place]);
}

static void sort_few(struct order *order, struct key *keys, uint32_t count)
{
	void *entries = (void *)order->entries;

	qsort_r(keys, count, sizeof *keys, compare_keys, entries);
	for (uint32_t i = 1; i < count; i++)
		if (!compare_keys(&keys[i - 1], &keys[i], entries))
			order->twice = order->entries[keys[i].place].name;
}

/* Keys whose names have their first `depth` bytes in common. */
static void sort_range(struct order *order, struct key *keys, uint32_t count,
		       uint32_t depth)
{
	uint32_t end;

	for (uint32_t i = 0; i < count; i++)
		keys[i].bytes =
		    key_bytes(&order->entries[keys[i].place], depth);
	if (count < FEW) {
		sort_few(order, keys, count);
		return;
	}
	sort_keys(keys, order->spare, count);
	for (uint32_t i = 0; i < count; i = end) {
		uint64_t bytes = keys[i].bytes;

		for (end = i + 1; end < count && keys[end].bytes == bytes;)
			end++;
		if (end - i == 1)
			continue;
		if (bytes & (RADIX - 1)) /* they go on */
			sort_range(order, keys + i, end - i, depth + STEP);
		else
			order->twice = order->entries[keys[i].place].name;
	}
}

/* The entries in the order of keys. Returns false without memory. */
static bool permute(struct tree_entry *entries, const struct key *keys,
		    uint32_t count)
{
	AUTOFREE struct tree_entry *sorted =
	    reallocarray(NULL, count, sizeof *sorted);

	if (!sorted)
		return false;
	for (uint32_t i = 0; i < count; i++)
		sorted[i] = entries[keys[i].place];
	memcpy(entries, sorted, count * sizeof *sorted);
	return true;
}

/* Returns false without memory, and has done nothing then. */
static bool sort_many(struct tree_entry *entries, uint32_t count,
		      const char **twice)
{
	AUTOFREE struct key *keys = reallocarray(NULL, count, sizeof *keys);
	struct order order = { .entries = entries };

	order.spare = reallocarray(NULL, count, sizeof *keys);
	if (!keys || !order.spare) {
		free(order.spare);
		return false;
	}
	for (uint32_t i = 0; i < count; i++)
		keys[i].place = i;
	sort_range(&order, keys, count, 0);
	free(order.spare);
	*twice = order.twice;
	return permute(entries, keys, count);
}

static const char *sort_by_comparing(struct tree_entry *entries, uint32_t count)
{
	qsort(entries, count, sizeof *entries, compare_entries);
	for (uint32_t i = 1; i < count; i++)
		if (!compare_entries(&entries[i - 1], &entries[i]))
			return entries[i].name;
	return NULL;
}

const char *tree_sort_entries(struct tree_entry *entries, uint32_t count)
{
	const char *twice = NULL;
	uint32_t i;

	for (i = 1; i < count; i++)
		if (compare_entries(&entries[i - 1], &entries[i]) >= 0)
			break;
	if (i >= count)
		return NULL;
	if (count >= FEW && sort_many(entries, count, &twice))
		return twice;
	return sort_by_comparing(entries, count);
}
