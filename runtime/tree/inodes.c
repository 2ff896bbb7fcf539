/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/inodes.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/random.h>

#include <xxhash.h>

/* An image chooses its numbers, and knows this program: it shall not know which
 * of them fall on one slot. The order of slots is never seen. */
static uint64_t seed;

static void choose_seed(void)
{
	if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) < 0)
		seed = (uintptr_t)&seed; /* wherever we were loaded */
}

/* Where a file is or would be. */
static struct inode *slot_of(const struct inodes *inodes, uint64_t device,
			     uint64_t number)
{
	uint64_t mask = inodes->nr_slots - 1;
	uint64_t at = XXH3_64bits_withSeed(&number, sizeof number, seed) & mask;

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
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	uint64_t i;

	pthread_once(&once, choose_seed);
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
