/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writing: pages into free clusters, then tables that name them, then the
 * header that names the tables. qcow2.h says in which order and why.
 *
 * After a failure before the header is written, the medium has the old state,
 * and what is fresh stays fresh: it is written again. After one while it is
 * written, nobody knows which header the medium has. Then the new state is
 * kept as the one that may be there, the old one is not given up either, and
 * the next commit takes clusters and an L1 place that neither of them needs.
 */
#include <assert.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "runtime/base/checked.h"
#include "runtime/qcow2/image.h"

/* ------------------------------------------------------------ whole clusters
 */

static int flush_run(struct qcow2 *qcow2, struct error *err)
{
	uint64_t count = qcow2->run_count;

	qcow2->run_count = 0;
	if (!count)
		return 0;
	return file_write(qcow2->fd, qcow2->path,
			  qcow2->run_first * CLUSTER_SIZE, qcow2->run,
			  count * CLUSTER_SIZE, err);
}

/* Soon: with those before and after it. */
static int write_cluster(struct qcow2 *qcow2, uint64_t cluster,
			 const void *bytes, struct error *err)
{
	int rc = 0;

	if (qcow2->run_count == RUN_CLUSTERS ||
	    (qcow2->run_count &&
	     cluster != qcow2->run_first + qcow2->run_count))
		rc = flush_run(qcow2, err);
	if (rc)
		return rc;
	if (!qcow2->run_count)
		qcow2->run_first = cluster;
	memcpy(qcow2->run + qcow2->run_count++ * CLUSTER_SIZE, bytes,
	       CLUSTER_SIZE);
	return 0;
}

/* ------------------------------------------------------------------- tables */

/* The L2 table, to be changed. */
static int table_for_write(struct qcow2 *qcow2, uint64_t number,
			   struct table **out, struct error *err)
{
	struct table *table = qcow2->tables[number];
	uint64_t offset = qcow2_l1_entry_l2_table_offset(&qcow2->l1[number]);
	int rc = 0;

	*out = table;
	if (table)
		return 0;
	table = calloc(1, sizeof *table);
	if (!table || vec_push(&qcow2->changed, table)) {
		free(table);
		return fail_memory(err);
	}
	table->number = number;
	if (offset)
		rc = file_read(qcow2->fd, qcow2->path, offset, table->entries,
			       sizeof table->entries, err);
	if (rc) {
		qcow2->changed.count--;
		free(table);
		return rc;
	}
	*out = qcow2->tables[number] = table;
	return 0;
}

/* A place of its own that nothing committed needs, for what is at `offset` (0:
 * nowhere) now. */
static int place_anew(struct qcow2 *qcow2, uint64_t offset, uint64_t *cluster,
		      struct error *err)
{
	uint64_t old = offset / CLUSTER_SIZE;
	int rc;

	*cluster = old;
	if (offset && clusters_is_fresh(&qcow2->clusters, old))
		return 0;
	rc = clusters_take(&qcow2->clusters, 1, cluster, err);
	if (!rc && offset)
		rc = clusters_leave(&qcow2->clusters, old, 1, err);
	return rc;
}

static int write_table(struct qcow2 *qcow2, const struct table *table,
		       struct error *err)
{
	struct qcow2_l1_entry *entry = &qcow2->l1[table->number];
	uint64_t cluster, part = table->number / L1_ENTRIES;
	int rc = place_anew(qcow2, qcow2_l1_entry_l2_table_offset(entry),
			    &cluster, err);

	if (rc)
		return rc;
	qcow2_l1_entry_init(entry);
	rc = qcow2_l1_entry_set_bits_offset(entry, cluster * CLUSTER_SIZE /
						       QCOW2_UNIT_SECTOR);
	rc = rc ? rc : qcow2_l1_entry_set_bits_copied(entry, 1);
	if (rc)
		return fail(err, EFBIG, "%s: too large", qcow2->path);
	qcow2->places[0].is_stale[part] = qcow2->places[1].is_stale[part] = 1;
	return write_cluster(qcow2, cluster, table->entries, err);
}

static void forget_tables(struct qcow2 *qcow2)
{
	vec_each (&qcow2->changed, table) {
		qcow2->tables[(*table)->number] = NULL;
		free(*table);
	}
	qcow2->changed.count = 0;
}

/* Writes the L1 table to the place that the header does not name. */
static int write_l1(struct qcow2 *qcow2, struct error *err)
{
	struct l1_place *place = &qcow2->places[!qcow2->place];
	uint64_t i;
	int rc = 0;

	if (!place->first) {
		memset(place->is_stale, 1, qcow2->l1_clusters);
		rc = clusters_take(&qcow2->clusters, qcow2->l1_clusters,
				   &place->first, err);
	} else {
		clusters_set_spare(&qcow2->clusters, place->first,
				   qcow2->l1_clusters, false);
	}
	for (i = 0; i < qcow2->l1_clusters && !rc; i++) {
		if (!place->is_stale[i])
			continue;
		rc = write_cluster(qcow2, place->first + i,
				   qcow2->l1 + i * L1_ENTRIES, err);
		place->is_stale[i] = 0;
	}
	return rc ? rc : flush_run(qcow2, err);
}

/* --------------------------------------------------------------------- puts */

static bool is_zero(const uint8_t *bytes)
{
	return !bytes[0] && !memcmp(bytes, bytes + 1, CLUSTER_SIZE - 1);
}

static int put_zero(struct qcow2 *qcow2, struct qcow2_l2_entry *entry,
		    struct error *err)
{
	uint64_t offset = qcow2_l2_entry_host_offset(entry);
	int rc = 0;

	if (offset)
		rc = clusters_leave(&qcow2->clusters, offset / CLUSTER_SIZE, 1,
				    err);
	if (rc)
		return rc;
	qcow2_l2_entry_init(entry);
	return qcow2_l2_entry_set_bits_zero(entry, 1);
}

static int put_data(struct qcow2 *qcow2, struct qcow2_l2_entry *entry,
		    const uint8_t *bytes, struct error *err)
{
	uint64_t cluster;
	int rc =
	    place_anew(qcow2, qcow2_l2_entry_host_offset(entry), &cluster, err);

	if (rc)
		return rc;
	qcow2_l2_entry_init(entry);
	rc = qcow2_l2_entry_set_bits_offset(entry, cluster * CLUSTER_SIZE /
						       QCOW2_UNIT_SECTOR);
	rc = rc ? rc : qcow2_l2_entry_set_bits_copied(entry, 1);
	if (rc)
		return fail(err, EFBIG, "%s: too large", qcow2->path);
	return write_cluster(qcow2, cluster, bytes, err);
}

static int put(struct overlay_store *store, uint64_t page, const uint8_t *bytes,
	       struct error *err)
{
	struct qcow2 *qcow2 = (struct qcow2 *)store;
	struct qcow2_l2_entry *entry;
	struct table *table;
	bool is_new;
	int rc = table_for_write(qcow2, page / L2_ENTRIES, &table, err);

	if (!rc) {
		entry = &table->entries[page % L2_ENTRIES];
		is_new = !qcow2_l2_entry_bits(entry);
		rc = bytes && !is_zero(bytes)
			 ? put_data(qcow2, entry, bytes, err)
			 : put_zero(qcow2, entry, err);
		qcow2->nr_pages += !rc && is_new;
	}
	if (rc)
		qcow2->has_failed = true;
	return rc;
}

/* ------------------------------------------------------------------ commits */

static int sync_file(struct qcow2 *qcow2, struct error *err)
{
	if (fdatasync(qcow2->fd))
		return fail(err, errno, "%s: %s", qcow2->path, strerror(errno));
	return 0;
}

/* All that the new state needs and nothing that the old one does. */
static int write_state(struct qcow2 *qcow2, struct error *err)
{
	int rc = 0;

	vec_each (&qcow2->changed, table)
		if (!rc)
			rc = write_table(qcow2, *table, err);
	if (!rc)
		rc = write_l1(qcow2, err);
	if (!rc)
		rc = clusters_write(&qcow2->clusters, err);
	return rc ? rc : sync_file(qcow2, err);
}

/* The moment at which the new state takes the old one's place. */
static int write_header(struct qcow2 *qcow2, struct error *err)
{
	uint64_t first = qcow2->places[!qcow2->place].first;
	int rc;

	head_set_l1(qcow2, first * CLUSTER_SIZE);
	rc = file_write(qcow2->fd, qcow2->path, 0, qcow2->head, SECTOR, err);
	return rc ? rc : sync_file(qcow2, err);
}

static int give_up_place(struct qcow2 *qcow2, struct l1_place *place,
			 struct error *err)
{
	uint64_t first = place->first;

	place->first = 0;
	return clusters_leave(&qcow2->clusters, first, qcow2->l1_clusters, err);
}

/* Either header may be the medium's. */
static void adopt_unknown(struct qcow2 *qcow2)
{
	qcow2->is_new_unknown = true;
	clusters_doubt(&qcow2->clusters);
	clusters_adopt(&qcow2->clusters);
	forget_tables(qcow2);
	/* where there is no memory the old place is lost to this program, no
	 * more */
	if (give_up_place(qcow2, &qcow2->places[qcow2->place], NULL))
		qcow2->places[qcow2->place].first = 0;
	qcow2->place = !qcow2->place;
}

/* Counts that are too high hurt nobody, so what fails here waits. */
static void settle(struct qcow2 *qcow2)
{
	struct l1_place *old = &qcow2->places[qcow2->place];

	clusters_settle(&qcow2->clusters);
	forget_tables(qcow2);
	if (old->first)
		clusters_set_spare(&qcow2->clusters, old->first,
				   qcow2->l1_clusters, true);
	qcow2->place = !qcow2->place;
	qcow2->nr_pages_committed = qcow2->nr_pages;
	qcow2->has_failed = qcow2->is_new_unknown = false;
	clusters_write(&qcow2->clusters, NULL);
}

/* What the medium may have lost is written again. */
static void doubt(struct qcow2 *qcow2)
{
	struct l1_place *place = &qcow2->places[!qcow2->place];

	qcow2->has_failed = true;
	qcow2->run_count = 0;
	memset(place->is_stale, 1, qcow2->l1_clusters);
	clusters_doubt(&qcow2->clusters);
}

static int commit(struct overlay_store *store, struct error *err)
{
	struct qcow2 *qcow2 = (struct qcow2 *)store;
	int rc;

	if (!qcow2->changed.count && !qcow2->has_failed)
		return 0;
	rc = write_state(qcow2, err);
	if (rc) {
		doubt(qcow2);
		return rc;
	}
	rc = write_header(qcow2, err);
	if (rc) {
		qcow2->has_failed = true;
		adopt_unknown(qcow2);
		return rc;
	}
	settle(qcow2);
	return 0;
}

void store_init(struct qcow2 *qcow2)
{
	qcow2->store = (struct overlay_store){ .put = put, .commit = commit };
}

struct overlay_store *qcow2_store(struct qcow2 *qcow2)
{
	return &qcow2->store;
}

/* The file ends with the last cluster in use. */
static void cut(struct qcow2 *qcow2)
{
	struct clusters *clusters = &qcow2->clusters;
	uint64_t count = clusters->states.count;

	while (count && !(clusters->states.items[count - 1] & CLUSTER_USED))
		count--;
	if (count < clusters->states.count &&
	    ftruncate(qcow2->fd, (off_t)(count * CLUSTER_SIZE)))
		return; /* it is only longer than it needs to be */
}

void store_end(struct qcow2 *qcow2)
{
	struct l1_place *other = &qcow2->places[!qcow2->place];

	if (!qcow2->l1 || qcow2->is_new_unknown)
		return;
	clusters_drop(&qcow2->clusters);
	if (other->first)
		clusters_set_spare(&qcow2->clusters, other->first,
				   qcow2->l1_clusters, true);
	if (!clusters_write(&qcow2->clusters, NULL))
		cut(qcow2);
}
