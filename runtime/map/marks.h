/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_MARKS_H
#define RUNTIME_MAP_MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A bit for each of many things, and above each 64 bits one that says whether
 * any of them is set, and so on: the next one that is set is found in a few
 * steps however far it is.
 */
enum { MARKS_LEVELS = 11 };

struct marks {
	uint64_t *levels[MARKS_LEVELS]; /* 0: a bit for each */
	unsigned nr_levels;
	size_t count;
	void *memory;
};

/* None is set. 0 or -ENOMEM. */
int marks_init(struct marks *marks, size_t count);
void marks_done(struct marks *marks);

void marks_set(struct marks *marks, size_t number);

/* The first one that is set from `number` on; else `count`. */
size_t marks_next(const struct marks *marks, size_t number);

#endif
