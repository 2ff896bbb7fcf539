/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/big.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

/* In front of the bytes. A mapped one begins with a huge page, so that the
 * bytes lie in huge pages but for the first ones. */
struct head {
	void *memory;
	size_t size; /* mapped; 0: from malloc */
};

enum { LINE = 64, HUGE = 2 << 20 };

static void *behind_head(void *memory, uintptr_t at, size_t size)
{
	struct head *head = (struct head *)(at - sizeof *head);

	*head = (struct head){ memory, size };
	return (void *)at;
}

static void *new_small(size_t size)
{
	void *memory = malloc(size + sizeof(struct head) + LINE);
	uintptr_t at = (uintptr_t)memory + sizeof(struct head) + LINE;

	return memory ? behind_head(memory, at / LINE * LINE, 0) : NULL;
}

void *big_new(size_t size)
{
	size_t all;
	uint8_t *memory;

	if (size < HUGE / 4)
		return new_small(size);
	if (__builtin_add_overflow(size, 2 * HUGE, &all))
		return NULL;
	memory = mmap(NULL, all, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (memory == MAP_FAILED)
		return NULL;
	madvise(memory, all, MADV_HUGEPAGE);
	return behind_head(
	    memory, ((uintptr_t)memory + HUGE) / HUGE * HUGE + LINE, all);
}

static struct head *head_of(void *bytes)
{
	return (struct head *)bytes - 1;
}

void big_trim(void *bytes, size_t size)
{
	struct head *head = head_of(bytes);
	uintptr_t end = (uintptr_t)bytes + size;
	size_t keep;

	if (!head->size)
		return;
	keep = (end - (uintptr_t)head->memory + 4095) / 4096 * 4096;
	if (keep < head->size)
		munmap((uint8_t *)head->memory + keep, head->size - keep);
	head->size = keep < head->size ? keep : head->size;
}

void big_free(void *bytes)
{
	struct head *head;

	if (!bytes)
		return;
	head = head_of(bytes);
	if (head->size)
		munmap(head->memory, head->size);
	else
		free(head->memory);
}
