/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_OPEN_FILES_H
#define RUNTIME_REGION_OPEN_FILES_H

#include <stdbool.h>

#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"
#include "runtime/region/file_view.h"

/*
 * Open descriptors by key, of which a bounded number stays open: the one that
 * was not used for the longest time is closed first. What is in use is pinned
 * and never closed under its user; more than the bound can be pinned at once,
 * the surplus is closed when it is put back. Any thread.
 */
struct open_files;

struct open_file {
	int fd;
	struct file_view view; /* unmapped with the file */
	/* the rest is the cache's business */
	const void *key; /* NULL: not found by open_files_get any more */
	unsigned pins;
	struct open_file *older, *newer; /* in use order, while it has a key */
	struct open_file *next;		 /* in its bucket */
};

int open_files_new(unsigned max_open, struct open_files **out,
		   struct error *err);
/* Closes everything; nothing is pinned. NULL is fine. */
void open_files_free(struct open_files *cache);
CLEANUP_DEFINE(open_files)

/* Pins the file of that key; NULL where it is not open. */
struct open_file *open_files_get(struct open_files *cache, const void *key);

/* Adds a descriptor, which the cache owns from now on, also on failure; pins
 * it. NULL: no memory. */
struct open_file *open_files_add(struct open_files *cache, const void *key,
				 int fd);

/* Ends a pin. `is_bad`: do not hand this one out again. */
void open_files_put(struct open_files *cache, struct open_file *file,
		    bool is_bad);

/* Whether as many are pinned as stay open: what need not be pinned is better
 * not. */
bool open_files_is_crowded(struct open_files *cache);

/* Closes the least recently used unpinned file; false where there is none. */
bool open_files_shrink(struct open_files *cache);

#endif
