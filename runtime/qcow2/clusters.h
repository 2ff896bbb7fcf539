/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_QCOW2_CLUSTERS_H
#define RUNTIME_QCOW2_CLUSTERS_H

#include "generated/qcow2.h"
#include "runtime/base/error.h"
#include "runtime/base/vec.h"

/*
 * The clusters of an image file: which are in use, and the reference counts
 * (all 0 or 1) that say so in the file.
 *
 * A cluster that is taken counts from the next clusters_write on. It is fresh
 * until clusters_settle: nothing that was committed needs it, so it may be
 * written to and dropped at will. What a commit needs no more is given up with
 * clusters_leave, and becomes free, in the file as well, after the settling.
 */
enum {
	CLUSTER_BITS = 12,
	CLUSTER_SIZE = 1 << CLUSTER_BITS, /* in bytes */
	COUNT_ORDER = 4,		  /* counts have 16 bits */
	BLOCK_COUNTS = CLUSTER_SIZE / 2,  /* in a refcount block */
	TABLE_ENTRIES = CLUSTER_SIZE / (int)QCOW2_REFCOUNT_TABLE_ENTRY_SIZEOF,
	TABLE_MAX = 8 << 20, /* bytes of a refcount table; QEMU's limit */
};

/* What is known of a cluster; 0: it is free. */
enum cluster_state {
	CLUSTER_USED = 1,
	CLUSTER_FRESH = 2,  /* since the last settling */
	CLUSTER_PINNED = 4, /* the map reads it: not to be written */
	CLUSTER_SPARE = 8,  /* set aside, and not counted */
};

struct clusters {
	int fd; /* borrowed, as the path for messages */
	const char *path;
	VEC(uint8_t) states;	    /* one for each cluster of the file */
	VEC(uint64_t) blocks;	    /* where they are, in bytes; 0: none */
	VEC(uint8_t) block_changes; /* per block: see clusters.c */
	VEC(uint64_t) fresh;	    /* taken since the last settling */
	VEC(uint64_t) left;	    /* given up since then */
	uint64_t table_offset;	    /* of the refcount table, in bytes */
	uint64_t max_blocks;	    /* that it has room for */
	uint64_t nr_free;	    /* below states.count */
	uint64_t nr_used;
	uint64_t next; /* where to look for a free one */
};

void clusters_done(struct clusters *clusters);

/*
 * `count` clusters in a row, fresh: the first one's number in *first. Returns
 * 0; -ENOSPC where the file cannot grow further; -ENOMEM.
 */
int clusters_take(struct clusters *clusters, uint64_t count, uint64_t *first,
		  struct error *err);

/* Gives up `count` used clusters: fresh ones at once. Returns 0 or -ENOMEM. */
int clusters_leave(struct clusters *clusters, uint64_t first, uint64_t count,
		   struct error *err);

/* Sets a run of used clusters aside, or takes it into use again. */
void clusters_set_spare(struct clusters *clusters, uint64_t first,
			uint64_t count, bool is_spare);

bool clusters_is_fresh(const struct clusters *clusters, uint64_t cluster);

/* Writes what changed of the counts, and the blocks and table entries that it
 * takes. */
int clusters_write(struct clusters *clusters, struct error *err);

/* What is fresh is the medium's from now on; nothing that was left is free
 * yet, since it may be the medium's still. */
void clusters_adopt(struct clusters *clusters);

/* All that was written is on the medium, and what was left is free. */
void clusters_settle(struct clusters *clusters);

/* The medium may have lost what was written since the last settling. */
void clusters_doubt(struct clusters *clusters);

/* Drops what is fresh. */
void clusters_drop(struct clusters *clusters);

/*
 * While a file is opened, which has `states.count` clusters: marks what is
 * in use. Returns 0, or -EINVAL where it is not in the file, or in use twice.
 */
int clusters_mark(struct clusters *clusters, uint64_t offset, uint64_t count,
		  int state, struct error *err);

/* Then reads table and blocks, and plans to mend counts that are wrong. */
int clusters_load(struct clusters *clusters, struct error *err);

/* pread and pwrite of all of it, with a line where that fails. What lies
 * behind the end of the file is zeros. */
int file_read(int fd, const char *path, uint64_t offset, void *buffer,
	      size_t length, struct error *err);
int file_write(int fd, const char *path, uint64_t offset, const void *buffer,
	       size_t length, struct error *err);

#endif
