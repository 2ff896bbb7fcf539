/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_QCOW2_IMAGE_H
#define RUNTIME_QCOW2_IMAGE_H

#include "runtime/qcow2/clusters.h"
#include "runtime/qcow2/qcow2.h"

/*
 * An open image, as open.c (making and opening), header.c, store.c (writing)
 * and map.c (reading) share it.
 */
enum {
	L2_ENTRIES = CLUSTER_SIZE / (int)QCOW2_L2_ENTRY_SIZEOF,
	L1_ENTRIES = CLUSTER_SIZE / (int)QCOW2_L1_ENTRY_SIZEOF,
	L1_MAX = (32 << 20) / (int)QCOW2_L1_ENTRY_SIZEOF, /* QEMU's limit */
	SECTOR = 512,
	RUN_CLUSTERS = 64, /* that are written at once */
	BACKING_MAX = 64,
};

/* An L2 table that differs from the one on the medium. */
struct table {
	uint64_t number; /* its entry in L1 */
	struct qcow2_l2_entry entries[L2_ENTRIES];
};

/* A place for the L1 table. Of the one that is not in use, `is_stale` says
 * which clusters are not as they were when it was left. */
struct l1_place {
	uint64_t first; /* cluster; 0: there is none yet */
	uint8_t *is_stale;
};

struct qcow2 {
	struct overlay_store store;
	struct region region; /* the whole file, for the map */
	uint64_t opened_size; /* of the file, in bytes: no less ever since */
	int fd;
	char *path;
	uint64_t size;		    /* of the disk, in bytes */
	uint8_t head[CLUSTER_SIZE]; /* the first cluster */
	uint64_t base_at;	    /* in it: the SavedBase */
	struct clusters clusters;

	struct qcow2_l1_entry *l1; /* with what is not committed yet */
	uint64_t nr_l1;		   /* entries */
	uint64_t l1_clusters;
	struct l1_place places[2];
	int place; /* the one that the header names */

	struct table **tables; /* by number; NULL: as on the medium */
	VEC(struct table *) changed;
	uint64_t nr_pages, nr_pages_committed;

	/* Clusters in a row that wait to be written. */
	uint8_t *run;
	uint64_t run_first, run_count;

	bool is_named;	     /* whether `path` leads to it */
	bool has_failed;     /* since the last good commit */
	bool is_new_unknown; /* which header is on the medium */
};

/* ---------------------------------------------------------------- header.c */

/* Fills in the first cluster for a new image. */
int head_make(struct qcow2 *qcow2, const struct qcow2_saved_base *base,
	      uint64_t table_clusters, struct error *err);

/* Judges the first cluster of an image that is there; size, nr_l1, base_at and
 * the refcount table's place follow from it. *l1_offset in bytes. */
int head_judge(struct qcow2 *qcow2, uint64_t *l1_offset, uint64_t *nr_table,
	       struct error *err);

/* Puts the L1 table's place into the first sector. */
void head_set_l1(struct qcow2 *qcow2, uint64_t offset);

/* ----------------------------------------------------------------- store.c */

/* Sets `store` up. */
void store_init(struct qcow2 *qcow2);

/* Ends it: nothing that is fresh is kept, and counts are as they should be,
 * as far as the medium takes them. */
void store_end(struct qcow2 *qcow2);

/* ------------------------------------------------------------------- map.c */

/* Sets `region` up, for a file of that many clusters. */
void region_init(struct qcow2 *qcow2, uint64_t nr_clusters);

/* Entries of an L1 table, clusters of it, for a disk of `size` bytes. */
uint64_t l1_entries_for(uint64_t size);

#endif
