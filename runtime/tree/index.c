/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/index.h"

#include <stdlib.h>
#include <string.h>

#include <xxhash.h>

#include "runtime/base/vec.h"

/* Open addressing with linear probing, at most three quarters full. */
struct slot {
	const struct tree_node *directory; /* NULL: free */
	uint32_t place;
	uint32_t hash;
};

struct tree_index {
	struct slot *slots;
	uint64_t nr_slots; /* a power of two */
	uint64_t nr_used;
};

enum { LEAST_SLOTS = 1024 };

static uint32_t hash_of(const struct tree_node *directory, const char *name,
			size_t length)
{
	return (uint32_t)XXH3_64bits_withSeed(name, length,
					      (uintptr_t)directory);
}

static void put(struct tree_index *index, struct slot slot)
{
	uint64_t mask = index->nr_slots - 1;
	uint64_t at = slot.hash & mask;

	while (index->slots[at].directory)
		at = (at + 1) & mask;
	index->slots[at] = slot;
}

/* Room for `count` names in all. */
static int reserve(struct tree_index *index, uint64_t count)
{
	uint64_t nr_old = index->nr_slots, i;
	struct slot *old = index->slots, *slots;
	uint64_t want = nr_old ? nr_old : LEAST_SLOTS;

	while (want / 4 * 3 < count)
		want *= 2;
	if (want == nr_old)
		return 0;
	slots = calloc(want, sizeof *slots);
	if (!slots)
		return -1;
	index->slots = slots;
	index->nr_slots = want;
	for (i = 0; i < nr_old; i++)
		if (old[i].directory)
			put(index, old[i]);
	free(old);
	return 0;
}

static int add_all(struct tree_index *index, struct tree_node *root)
{
	VEC(struct tree_node *) todo = { 0 };
	struct tree_node *directory;
	uint32_t i;
	int rc = vec_push(&todo, root);

	while (!rc && todo.count) {
		directory = todo.items[--todo.count];
		for (i = 0; !rc && i < directory->directory.nr_entries; i++) {
			struct tree_entry *entry =
			    &directory->directory.entries[i];

			rc = tree_index_add(index, directory, i);
			if (!rc && node_is_directory(entry->node))
				rc = vec_push(&todo, entry->node);
		}
	}
	vec_done(&todo);
	return rc;
}

struct tree_index *tree_index_new(const struct tree *tree)
{
	struct tree_index *index = calloc(1, sizeof *index);

	if (!index)
		return NULL;
	if (reserve(index, tree->nr_entries) || add_all(index, tree->root)) {
		tree_index_free(index);
		return NULL;
	}
	return index;
}

void tree_index_free(struct tree_index *index)
{
	if (!index)
		return;
	free(index->slots);
	free(index);
}

int tree_index_add(struct tree_index *index, struct tree_node *directory,
		   uint32_t place)
{
	const struct tree_entry *entry = &directory->directory.entries[place];
	struct slot slot = { directory, place, 0 };

	if (reserve(index, index->nr_used + 1))
		return -1;
	slot.hash = hash_of(directory, entry->name, entry->name_length);
	put(index, slot);
	index->nr_used++;
	return 0;
}

static uint64_t slot_of(const struct tree_index *index,
			const struct tree_node *directory, uint32_t place)
{
	const struct tree_entry *entry = &directory->directory.entries[place];
	uint64_t mask = index->nr_slots - 1;
	uint64_t at = hash_of(directory, entry->name, entry->name_length);

	for (at &= mask; index->slots[at].directory != directory ||
			 index->slots[at].place != place;)
		at = (at + 1) & mask;
	return at;
}

/* What stands further on only because the slot was taken moves up. */
static void close_gap(struct tree_index *index, uint64_t gap)
{
	uint64_t mask = index->nr_slots - 1, at = gap, home;

	for (;;) {
		at = (at + 1) & mask;
		if (!index->slots[at].directory)
			break;
		home = index->slots[at].hash & mask;
		if (((at - home) & mask) < ((at - gap) & mask))
			continue;
		index->slots[gap] = index->slots[at];
		gap = at;
	}
	index->slots[gap].directory = NULL;
}

void tree_index_remove(struct tree_index *index,
		       const struct tree_node *directory, uint32_t place,
		       uint32_t last)
{
	close_gap(index, slot_of(index, directory, place));
	index->nr_used--;
	if (place != last)
		index->slots[slot_of(index, directory, last)].place = place;
}

struct tree_entry *tree_index_find(const struct tree_index *index,
				   const struct tree_node *directory,
				   const char *name, size_t name_length)
{
	uint32_t hash = hash_of(directory, name, name_length);
	uint64_t mask = index->nr_slots - 1, at;
	struct tree_entry *entry;

	for (at = hash & mask; index->slots[at].directory;
	     at = (at + 1) & mask) {
		const struct slot *slot = &index->slots[at];

		if (slot->hash != hash || slot->directory != directory)
			continue;
		entry = &directory->directory.entries[slot->place];
		if (entry->name_length == name_length &&
		    !memcmp(entry->name, name, name_length))
			return entry;
	}
	return NULL;
}
