/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/sweep.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "runtime/base/cleanup.h"

/*
 * A line sweeps over the map from left to right and stops wherever a put
 * begins or the one on top ends. The puts that the line crosses are in a heap
 * with the latest on top; one that has ended stays in the heap until it comes
 * up, so each put is pushed and popped once.
 */
struct key {
	uint64_t offset;
	const struct put *put;
};

struct line {
	struct key *sorted; /* by offset */
	size_t nr_sorted, next;
	const struct put **heap; /* the latest, that is highest, first */
	size_t nr_heap;
};

static void count_digits(const struct key *keys, size_t nr,
			 size_t counts[8][256])
{
	memset(counts, 0, 8 * sizeof *counts);
	for (size_t i = 0; i < nr; i++)
		for (int digit = 0; digit < 8; digit++)
			counts[digit][keys[i].offset >> 8 * digit & 255]++;
}

/* From `keys` into `other` by one digit; `counts` is used up. */
static void scatter(const struct key *keys, struct key *other, size_t nr,
		    int digit, size_t counts[256])
{
	size_t sum = 0;

	for (int i = 0; i < 256; i++) {
		size_t count = counts[i];

		counts[i] = sum;
		sum += count;
	}
	for (size_t i = 0; i < nr; i++)
		other[counts[keys[i].offset >> 8 * digit & 255]++] = keys[i];
}

/* Digit by digit, the lowest first: ten million in half a second, which
 * comparing takes five. Returns which of the two has them. */
static struct key *sort_keys(struct key *keys, struct key *other, size_t nr)
{
	size_t counts[8][256];

	count_digits(keys, nr, counts);
	for (int digit = 0; digit < 8; digit++) {
		struct key *from = keys;

		/* all have the same */
		if (counts[digit][keys[0].offset >> 8 * digit & 255] == nr)
			continue;
		scatter(from, other, nr, digit, counts[digit]);
		keys = other;
		other = from;
	}
	return keys;
}

static uint64_t end_of(const struct put *put)
{
	return put->offset + put->length;
}

static void heap_push(struct line *line, const struct put *put)
{
	size_t at = line->nr_heap++;

	while (at) {
		size_t parent = (at - 1) / 2;

		if (line->heap[parent] > put)
			break;
		line->heap[at] = line->heap[parent];
		at = parent;
	}
	line->heap[at] = put;
}

static void heap_pop(struct line *line)
{
	const struct put *last = line->heap[--line->nr_heap];
	size_t at = 0;

	for (;;) {
		size_t child = 2 * at + 1;

		if (child >= line->nr_heap)
			break;
		if (child + 1 < line->nr_heap &&
		    line->heap[child + 1] > line->heap[child])
			child++;
		if (last > line->heap[child])
			break;
		line->heap[at] = line->heap[child];
		at = child;
	}
	line->heap[at] = last;
}

/* The next piece that one put answers for; false at the end. */
static bool next_piece(struct line *line, uint64_t *position,
		       const struct put **top, uint64_t *end)
{
	while (line->nr_heap && end_of(line->heap[0]) <= *position)
		heap_pop(line);
	if (!line->nr_heap) {
		if (line->next == line->nr_sorted)
			return false;
		*position = line->sorted[line->next].offset;
	}
	while (line->next < line->nr_sorted &&
	       line->sorted[line->next].offset <= *position)
		heap_push(line, line->sorted[line->next++].put);
	*top = line->heap[0];
	*end = end_of(*top);
	if (line->next < line->nr_sorted &&
	    line->sorted[line->next].offset < *end)
		*end = line->sorted[line->next].offset;
	return true;
}

/* The puts lie where they were made; the line comes by in another order. */
static void fetch_ahead(const struct line *line)
{
	if (line->next + 16 < line->nr_sorted)
		__builtin_prefetch(line->sorted[line->next + 16].put);
}

int sweep(const struct put *puts, size_t nr_puts, sweep_piece *piece,
	  void *context)
{
	AUTOFREE struct key *keys = reallocarray(NULL, nr_puts, sizeof *keys);
	AUTOFREE struct key *other = reallocarray(NULL, nr_puts, sizeof *keys);
	AUTOFREE const struct put **heap =
	    reallocarray(NULL, nr_puts, sizeof *heap);
	struct line line = { .nr_sorted = nr_puts, .heap = heap };
	uint64_t position = 0, end;
	const struct put *top;

	if (!nr_puts)
		return 0;
	if (!keys || !other || !heap)
		return -ENOMEM;
	for (size_t i = 0; i < nr_puts; i++)
		keys[i] = (struct key){ puts[i].offset, &puts[i] };
	line.sorted = sort_keys(keys, other, nr_puts);
	while (next_piece(&line, &position, &top, &end)) {
		int rc = piece(context, top, position, end);

		if (rc)
			return rc;
		fetch_ahead(&line);
		position = end;
	}
	return 0;
}
