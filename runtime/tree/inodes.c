/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/inodes.h"

#include <stdlib.h>

/* Where a file is or would be. Multiplying by the golden ratio spreads what
 * filesystems number consecutively. */
static struct inode *slot_of(const struct inodes *inodes, uint64_t device,
			     uint64_t number)
{
	uint64_t mask = inodes->nr_slots - 1;
	uint64_t at = (number * 0x9e3779b97f4a7c15u >> 32) & mask;

	while (inodes->slots[at].node && (inodes->slots[at].number != number ||
					  inodes->slots[at].device != device))
		at = (at + 1) & mask;
	return &inodes->slots[at];
}

struct tree_node *inodes_find(const struct inodes *inodes,
			      const struct stat *status)
{
	if (!inodes->nr_slots)
		return NULL;
	return slot_of(inodes, status->st_dev, status->st_ino)->node;
}

static int grow(struct inodes *inodes)
{
	struct inodes grown = { .nr_used = inodes->nr_used };
	uint64_t i;

	grown.nr_slots = inodes->nr_slots ? inodes->nr_slots * 2 : 256;
	grown.slots = calloc(grown.nr_slots, sizeof *grown.slots);
	if (!grown.slots)
		return -1;
	for (i = 0; i < inodes->nr_slots; i++)
		if (inodes->slots[i].node)
			*slot_of(&grown, inodes->slots[i].device,
				 inodes->slots[i].number) = inodes->slots[i];
	free(inodes->slots);
	*inodes = grown;
	return 0;
}

int inodes_add(struct inodes *inodes, const struct stat *status,
	       struct tree_node *node)
{
	struct inode *slot;

	if (inodes->nr_used >= inodes->nr_slots / 2 && grow(inodes))
		return -1;
	slot = slot_of(inodes, status->st_dev, status->st_ino);
	*slot = (struct inode){ status->st_dev, status->st_ino, node };
	inodes->nr_used++;
	return 0;
}

void inodes_done(struct inodes *inodes)
{
	free(inodes->slots);
	*inodes = (struct inodes){ 0 };
}
