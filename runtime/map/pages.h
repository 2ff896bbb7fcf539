/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_PAGES_H
#define RUNTIME_MAP_PAGES_H

#include <pthread.h>
#include <stdint.h>

/*
 * Pages of 4096 bytes, aligned to their size, cut from arenas of 2 MiB which
 * the kernel may back with one huge page each: the first write to a page then
 * costs a fraction of a page fault. Any thread.
 */
struct page_arena;

struct pages {
	pthread_mutex_t lock;
	struct page_arena *arenas; /* the newest first */
	uint8_t *next, *end;	   /* in the newest arena */
	uint8_t *free;		   /* pages put back, each points to the next */
};

void pages_init(struct pages *pages);
/* Gives every page back. */
void pages_done(struct pages *pages);

/* A page; what is in it is undefined. NULL: no memory. */
uint8_t *pages_get(struct pages *pages);
void pages_put(struct pages *pages, uint8_t *page);

#endif
