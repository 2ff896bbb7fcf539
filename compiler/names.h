/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_NAMES_H
#define COMPILER_NAMES_H

#include "runtime/base/arena.h"

#include <stddef.h>
#include <stdint.h>

/*
 * A table from names to things, in the order in which they were added. The
 * names are borrowed. All zero bytes are an empty table.
 */
struct names {
	struct names_entry {
		const char *name;
		void *thing;
	} * entries; /* in order of addition */
	size_t count, capacity;
	struct names_slot {
		uint32_t hash, index; /* index + 1 into entries; 0: free */
	} * slots;
	size_t nr_slots; /* a power of two, or 0 */
};

/* The thing under `name`, or NULL. */
void *names_find(const struct names *names, const char *name);

/*
 * Adds `thing` (not NULL) under `name`, if the name is free. Returns NULL, or
 * the thing that has the name already.
 */
void *names_add(struct names *names, struct arena *arena, const char *name,
		void *thing);

/* Makes room for `count` names at once: a table that grows leaves the smaller
 * ones in the arena. */
void names_reserve(struct names *names, struct arena *arena, size_t count);

/*
 * Says that `name` is about to be looked up or added. The slots of a large
 * table are in no cache: the memory can come while something else is done.
 */
void names_prefetch(const struct names *names, const char *name);

/*
 * The name nearest to `name` for a did-you-mean, or NULL when none is near:
 * at most a third of its letters inserted, dropped, changed or swapped.
 * `best` is the nearest so far (NULL: none), so that several lists can be
 * searched one after the other.
 */
const char *names_nearest(const struct names *names, const char *name,
			  const char *best);
const char *nearer_name(const char *name, const char *candidate,
			const char *best);

/*
 * `name` in snake_case, as C functions and types spell it: BlockGroup and
 * blockGroup are block_group, GPTHeader is gpt_header; a name without small
 * letters (CRC32C) just loses its capitals.
 */
const char *names_snake(struct arena *arena, const char *name);
/*
 * The same as a variable beside those of generated functions: what C or C++
 * reserves, and what a generated function calls its own (`size`, `error`, `t1`)
 * gets an underscore behind it.
 */
const char *names_variable(struct arena *arena, const char *name);
/* The same in capitals, for macros. */
const char *names_capital(struct arena *arena, const char *snake);

#endif
