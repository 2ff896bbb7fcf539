/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_VEC_H
#define RUNTIME_BASE_VEC_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/*
 * A growing array of any type, without a name of its own:
 *
 *     VEC(struct extent) extents = { 0 };
 *
 *     if (vec_push(&extents, extent))
 *             return fail_memory(err);
 *     vec_each (&extents, e)
 *             use(e);
 *     vec_done(&extents);
 *
 * `items` moves when the vector grows. All zero bytes are an empty vector.
 */
#define VEC(type)                                                              \
	struct {                                                               \
		type *items;                                                   \
		size_t count, capacity;                                        \
	}

/* Room for `want` items in all. Returns 0 or -1; the vector stays valid. */
#define vec_reserve(vec, want)                                                 \
	vec_grow((void **)&(vec)->items, &(vec)->capacity, (want),             \
		 sizeof *(vec)->items)

/* Appends a copy of `item`. Returns 0, or -1 when there is no memory. */
#define vec_push(vec, item)                                                    \
	(vec_reserve((vec), (vec)->count + 1)                                  \
	     ? -1                                                              \
	     : ((vec)->items[(vec)->count++] = (item), 0))

#define vec_each(vec, item)                                                    \
	for (__typeof__((vec)->items)(item) = (vec)->items;                    \
	     (vec)->count && (item) < (vec)->items + (vec)->count; (item)++)

/* Gives back what growing reserved too much. */
#define vec_trim(vec)                                                          \
	vec_shrink((void **)&(vec)->items, &(vec)->capacity, (vec)->count,     \
		   sizeof *(vec)->items)

#define vec_done(vec)                                                          \
	(free((vec)->items), (vec)->items = NULL,                              \
	 (vec)->count = (vec)->capacity = 0)

static inline int vec_grow(void **items, size_t *capacity, size_t want,
			   size_t item_size)
{
	size_t room = *capacity ? *capacity : 8;
	void *grown;

	if (want <= *capacity)
		return 0;
	while (room < want)
		room += room / 2;
	grown = reallocarray(*items, room, item_size);
	if (!grown)
		return -1;
	*items = grown;
	*capacity = room;
	return 0;
}

static inline void vec_shrink(void **items, size_t *capacity, size_t count,
			      size_t item_size)
{
	void *shrunk;

	if (count == *capacity)
		return;
	if (!count) {
		free(*items);
		*items = NULL;
		*capacity = 0;
		return;
	}
	shrunk = reallocarray(*items, count, item_size);
	if (shrunk) {
		*items = shrunk;
		*capacity = count;
	}
}

#endif
