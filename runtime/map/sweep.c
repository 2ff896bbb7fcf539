/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/sweep.h"

#include <errno.h>
#include <stdbool.h>

#include "runtime/base/cleanup.h"

/*
 * A line sweeps over the map from left to right and stops wherever a put
 * begins or the one on top ends. The puts that the line crosses are in a heap
 * with the latest on top; one that has ended stays in the heap until it comes
 * up, so each put is pushed and popped once.
 */
struct line {
	const struct put **sorted; /* by offset */
	size_t nr_sorted, next;
	const struct put **heap; /* the latest, that is highest, first */
	size_t nr_heap;
};

static int by_offset(const void *a, const void *b)
{
	const struct put *left = *(const struct put *const *)a;
	const struct put *right = *(const struct put *const *)b;

	return left->offset < right->offset ? -1 : left->offset > right->offset;
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
		*position = line->sorted[line->next]->offset;
	}
	while (line->next < line->nr_sorted &&
	       line->sorted[line->next]->offset <= *position)
		heap_push(line, line->sorted[line->next++]);
	*top = line->heap[0];
	*end = end_of(*top);
	if (line->next < line->nr_sorted &&
	    line->sorted[line->next]->offset < *end)
		*end = line->sorted[line->next]->offset;
	return true;
}

int sweep(const struct put *puts, size_t nr_puts, sweep_piece *piece,
	  void *context)
{
	AUTOFREE const struct put **sorted = NULL;
	AUTOFREE const struct put **heap = NULL;
	struct line line = { .nr_sorted = nr_puts };
	uint64_t position = 0, end;
	const struct put *top;

	sorted = reallocarray(NULL, nr_puts, sizeof *sorted);
	heap = reallocarray(NULL, nr_puts, sizeof *heap);
	if (nr_puts && (!sorted || !heap))
		return -ENOMEM;
	for (size_t i = 0; i < nr_puts; i++)
		sorted[i] = &puts[i];
	qsort(sorted, nr_puts, sizeof *sorted, by_offset);
	line.sorted = sorted;
	line.heap = heap;
	while (next_piece(&line, &position, &top, &end)) {
		int rc = piece(context, top, position, end);

		if (rc)
			return rc;
		position = end;
	}
	return 0;
}
