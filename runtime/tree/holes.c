/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/holes.h"

#include <errno.h>
#include <unistd.h>

#include "runtime/base/checked.h"

int pieces_add(struct pieces *pieces, uint64_t offset, uint64_t from,
	       uint64_t length)
{
	struct tree_piece piece = { offset, from, length }, *last;
	uint64_t end;

	if (add_overflows(offset, length, &end))
		return -EINVAL;
	if (!length)
		return 0;
	if (pieces->list.count) {
		last = &pieces->list.items[pieces->list.count - 1];
		if (offset < last->offset + last->length)
			return -EINVAL;
		if (offset == last->offset + last->length &&
		    from == last->from + last->length) {
			last->length += length;
			return 0;
		}
	}
	return vec_push(&pieces->list, piece) ? -ENOMEM : 0;
}

int pieces_keep(const struct pieces *pieces, struct tree *tree,
		struct tree_node *node, struct region *region)
{
	const struct tree_piece *first = pieces->list.items;
	size_t count = pieces->list.count;
	struct tree_piece *kept;

	node->file = (struct tree_content){ 0 };
	if (!count)
		return 0;
	node->file.region = region;
	if (count == 1 && !first->offset && first->length == node->size) {
		node->file.from = first->from;
		return 0;
	}
	if (count > UINT32_MAX)
		return -ENOMEM;
	kept = arena_alloc(&tree->arena, count * sizeof *kept);
	if (!kept)
		return -ENOMEM;
	memcpy(kept, first, count * sizeof *kept);
	node->file.pieces = kept;
	node->file.nr_pieces = (uint32_t)count;
	return 0;
}

int pieces_of_file(struct pieces *pieces, int fd, uint64_t size)
{
	off_t data, hole = 0;
	int rc = 0;

	while (!rc && (uint64_t)hole < size) {
		data = lseek(fd, hole, SEEK_DATA);
		if (data < 0 && errno == ENXIO)
			return 0;
		if (data >= 0 && (uint64_t)data >= size)
			return 0;
		if (data >= 0)
			hole = lseek(fd, data, SEEK_HOLE);
		if (data < 0 || hole <= data) {
			pieces->list.count = 0;
			return pieces_add(pieces, 0, 0, size);
		}
		rc = pieces_add(pieces, (uint64_t)data, (uint64_t)data,
				min_u64((uint64_t)hole, size) - (uint64_t)data);
	}
	return rc;
}
