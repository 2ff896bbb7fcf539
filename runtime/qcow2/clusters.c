/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/qcow2/clusters.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "runtime/base/checked.h"

/* Of a refcount block: counts that are not in the file yet; written, and not
 * settled; its entry of the table as well. */
enum { CHANGED = 1, WRITTEN = 2, ENTRY_CHANGED = 4, ENTRY_WRITTEN = 8 };

int file_read(int fd, const char *path, uint64_t offset, void *buffer,
	      size_t length, struct error *err)
{
	uint8_t *next = buffer;

	while (length) {
		ssize_t got = pread(fd, next, length, (off_t)offset);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return fail(err, errno, "%s: %s", path,
				    strerror(errno));
		if (!got) {
			memset(next, 0, length);
			return 0;
		}
		next += got;
		offset += (uint64_t)got;
		length -= (size_t)got;
	}
	return 0;
}

int file_write(int fd, const char *path, uint64_t offset, const void *buffer,
	       size_t length, struct error *err)
{
	const uint8_t *next = buffer;

	while (length) {
		ssize_t put = pwrite(fd, next, length, (off_t)offset);

		if (put < 0 && errno == EINTR)
			continue;
		if (put <= 0)
			return fail(err, put ? errno : EIO, "%s: %s", path,
				    put ? strerror(errno) : "nothing written");
		next += put;
		offset += (uint64_t)put;
		length -= (size_t)put;
	}
	return 0;
}

void clusters_done(struct clusters *clusters)
{
	vec_done(&clusters->states);
	vec_done(&clusters->blocks);
	vec_done(&clusters->block_changes);
	vec_done(&clusters->fresh);
	vec_done(&clusters->left);
}

/* ------------------------------------------------------------------ taking */

static void touch(struct clusters *clusters, uint64_t cluster)
{
	clusters->block_changes.items[cluster / BLOCK_COUNTS] |= CHANGED;
}

static int grow_blocks(struct clusters *clusters, uint64_t count,
		       struct error *err)
{
	size_t i = clusters->blocks.count;

	if (vec_reserve(&clusters->blocks, count) ||
	    vec_reserve(&clusters->block_changes, count))
		return fail_memory(err);
	for (; i < count; i++) {
		clusters->blocks.items[i] = 0;
		clusters->block_changes.items[i] = 0;
	}
	clusters->blocks.count = clusters->block_changes.count = i;
	return 0;
}

/* So that there is a state for each of `count` clusters, and a block. */
static int grow(struct clusters *clusters, uint64_t count, struct error *err)
{
	uint64_t nr_blocks = div_up(count, BLOCK_COUNTS);
	uint64_t old = clusters->states.count;

	if (nr_blocks > clusters->max_blocks)
		return fail(err, ENOSPC, "%s: has reached its largest size",
			    clusters->path);
	if (vec_reserve(&clusters->states, count))
		return fail_memory(err);
	memset(clusters->states.items + old, 0, count - old);
	clusters->states.count = count;
	clusters->nr_free += count - old;
	return grow_blocks(clusters, nr_blocks, err);
}

/* How many of `count` clusters from `at` are free. */
static uint64_t free_run(const struct clusters *clusters, uint64_t at,
			 uint64_t count)
{
	uint64_t n = 0;

	while (n < count && at + n < clusters->states.count &&
	       !clusters->states.items[at + n])
		n++;
	return n;
}

/* The first free run of `count` in [at, end); UINT64_MAX: there is none. */
static uint64_t search(const struct clusters *clusters, uint64_t at,
		       uint64_t end, uint64_t count)
{
	const uint8_t *states = clusters->states.items, *found;
	uint64_t run;

	while (at < end) {
		found = memchr(states + at, 0, end - at);
		if (!found)
			break;
		at = (uint64_t)(found - states);
		run = free_run(clusters, at, count);
		if (run == count)
			return at;
		at += run;
	}
	return UINT64_MAX;
}

static uint64_t find(const struct clusters *clusters, uint64_t count)
{
	uint64_t at = UINT64_MAX, end = clusters->states.count;

	if (clusters->nr_free < count)
		return at;
	at = search(clusters, clusters->next, end, count);
	return at != UINT64_MAX
		   ? at
		   : search(clusters, 0, min_u64(clusters->next, end), count);
}

static void use(struct clusters *clusters, uint64_t first, uint64_t count)
{
	uint64_t i;

	for (i = first; i < first + count; i++) {
		clusters->states.items[i] = CLUSTER_USED | CLUSTER_FRESH;
		clusters->fresh.items[clusters->fresh.count++] = i;
		touch(clusters, i);
	}
	clusters->nr_free -= count;
	clusters->nr_used += count;
	clusters->next = first + count;
}

int clusters_take(struct clusters *clusters, uint64_t count, uint64_t *first,
		  struct error *err)
{
	uint64_t at = find(clusters, count);
	int rc = 0;

	if (vec_reserve(&clusters->fresh, clusters->fresh.count + count))
		return fail_memory(err);
	if (at == UINT64_MAX) {
		at = clusters->states.count;
		rc = grow(clusters, at + count, err);
	}
	if (rc)
		return rc;
	use(clusters, at, count);
	*first = at;
	return 0;
}

static void release(struct clusters *clusters, uint64_t cluster)
{
	uint8_t *state = &clusters->states.items[cluster];

	*state &= CLUSTER_PINNED;
	clusters->nr_free += !*state;
	clusters->nr_used--;
	touch(clusters, cluster);
}

int clusters_leave(struct clusters *clusters, uint64_t first, uint64_t count,
		   struct error *err)
{
	uint64_t i;

	if (vec_reserve(&clusters->left, clusters->left.count + count))
		return fail_memory(err);
	for (i = first; i < first + count; i++)
		if (clusters_is_fresh(clusters, i))
			release(clusters, i);
		else
			clusters->left.items[clusters->left.count++] = i;
	return 0;
}

void clusters_set_spare(struct clusters *clusters, uint64_t first,
			uint64_t count, bool is_spare)
{
	uint64_t i;

	for (i = first; i < first + count; i++) {
		clusters->states.items[i] =
		    is_spare ? CLUSTER_SPARE : CLUSTER_USED;
		touch(clusters, i);
	}
}

bool clusters_is_fresh(const struct clusters *clusters, uint64_t cluster)
{
	return clusters->states.items[cluster] & CLUSTER_FRESH;
}

/* ----------------------------------------------------------------- writing */

/* A block that has none yet gets a cluster, which may need another block. */
static int place_blocks(struct clusters *clusters, struct error *err)
{
	uint64_t cluster;
	size_t i;
	int rc;

	for (i = 0; i < clusters->blocks.count; i++) {
		if (clusters->blocks.items[i] ||
		    !(clusters->block_changes.items[i] & CHANGED))
			continue;
		rc = clusters_take(clusters, 1, &cluster, err);
		if (rc)
			return rc;
		clusters->blocks.items[i] = cluster * CLUSTER_SIZE;
		clusters->block_changes.items[i] |= ENTRY_CHANGED;
		i = (size_t)-1; /* it may be in a block before this one */
	}
	return 0;
}

static int write_block(struct clusters *clusters, size_t block,
		       struct error *err)
{
	uint8_t bytes[CLUSTER_SIZE] = { 0 };
	struct qcow2_refcount_block_edit edit;
	uint64_t first = (uint64_t)block * BLOCK_COUNTS, i;
	int rc = qcow2_refcount_block_edit_at(mspan_of(bytes, sizeof bytes), 0,
					      COUNT_ORDER, &edit, NULL);

	for (i = 0; i < BLOCK_COUNTS && !rc; i++)
		if (first + i < clusters->states.count &&
		    clusters->states.items[first + i] & CLUSTER_USED)
			rc = qcow2_refcount_block_set_counts_16(&edit, i, 1,
								NULL);
	return rc ? rc
		  : file_write(clusters->fd, clusters->path,
			       clusters->blocks.items[block], bytes,
			       sizeof bytes, err);
}

static int write_entry(struct clusters *clusters, size_t block,
		       struct error *err)
{
	struct qcow2_refcount_table_entry entry;

	qcow2_refcount_table_entry_init(&entry);
	if (qcow2_refcount_table_entry_set_bits_offset(
		&entry, clusters->blocks.items[block] / QCOW2_UNIT_SECTOR))
		return fail(err, EFBIG, "%s: too large", clusters->path);
	return file_write(clusters->fd, clusters->path,
			  clusters->table_offset + block * sizeof entry, &entry,
			  sizeof entry, err);
}

/* Blocks first: an entry never names one that is not there. */
static int write_all(struct clusters *clusters, int changed, int written,
		     int (*write)(struct clusters *, size_t, struct error *),
		     struct error *err)
{
	uint8_t *changes = clusters->block_changes.items;
	size_t i;
	int rc;

	for (i = 0; i < clusters->block_changes.count; i++) {
		if (!(changes[i] & changed))
			continue;
		rc = write(clusters, i, err);
		if (rc)
			return rc;
		changes[i] = (uint8_t)((changes[i] & ~changed) | written);
	}
	return 0;
}

int clusters_write(struct clusters *clusters, struct error *err)
{
	int rc = place_blocks(clusters, err);

	if (!rc)
		rc = write_all(clusters, CHANGED, WRITTEN, write_block, err);
	if (!rc)
		rc = write_all(clusters, ENTRY_CHANGED, ENTRY_WRITTEN,
			       write_entry, err);
	return rc;
}

/* ---------------------------------------------------------------- settling */

void clusters_adopt(struct clusters *clusters)
{
	uint8_t *states = clusters->states.items;

	vec_each (&clusters->fresh, cluster)
		states[*cluster] &= (uint8_t)~CLUSTER_FRESH;
	clusters->fresh.count = 0;
}

void clusters_settle(struct clusters *clusters)
{
	clusters_adopt(clusters);
	vec_each (&clusters->block_changes, change)
		*change &= CHANGED | ENTRY_CHANGED;
	vec_each (&clusters->left, cluster)
		release(clusters, *cluster);
	clusters->left.count = 0;
}

void clusters_doubt(struct clusters *clusters)
{
	vec_each (&clusters->block_changes, change) {
		if (*change & WRITTEN)
			*change |= CHANGED;
		if (*change & ENTRY_WRITTEN)
			*change |= ENTRY_CHANGED;
	}
}

/* Blocks stay where they are: the table names them already. */
void clusters_drop(struct clusters *clusters)
{
	uint8_t *states = clusters->states.items;

	vec_each (&clusters->blocks, block)
		if (*block)
			states[*block / CLUSTER_SIZE] &=
			    (uint8_t)~CLUSTER_FRESH;
	vec_each (&clusters->fresh, cluster)
		if (states[*cluster] & CLUSTER_FRESH)
			release(clusters, *cluster);
	clusters->fresh.count = 0;
}

/* ----------------------------------------------------------------- opening */

int clusters_mark(struct clusters *clusters, uint64_t offset, uint64_t count,
		  int state, struct error *err)
{
	uint64_t first = offset / CLUSTER_SIZE, i;

	if (offset % CLUSTER_SIZE ||
	    !range_fits(first, count, clusters->states.count))
		return fail(err, EINVAL,
			    "%s: damaged: what should be at byte %" PRIu64
			    " is not in the file",
			    clusters->path, offset);
	for (i = first; i < first + count; i++) {
		if (clusters->states.items[i])
			return fail(err, EINVAL,
				    "%s: damaged: the cluster at byte %" PRIu64
				    " is in use twice",
				    clusters->path, i * CLUSTER_SIZE);
		clusters->states.items[i] = (uint8_t)state;
	}
	clusters->nr_free -= count;
	clusters->nr_used += count;
	return 0;
}

/* A file that was cut may have a block for what is no more. */
static int load_entry(struct clusters *clusters, size_t i, uint64_t offset,
		      struct error *err)
{
	int rc;

	if (!offset)
		return 0;
	rc = clusters_mark(clusters, offset, 1, CLUSTER_USED, err);
	if (!rc)
		rc = grow_blocks(clusters, i + 1, err);
	if (!rc)
		clusters->blocks.items[i] = offset;
	return rc;
}

static int load_table(struct clusters *clusters, struct error *err)
{
	struct qcow2_refcount_table_entry entries[TABLE_ENTRIES];
	size_t i;
	int rc = 0;

	for (i = 0; i < clusters->max_blocks && !rc; i++) {
		if (i % TABLE_ENTRIES == 0)
			rc = file_read(clusters->fd, clusters->path,
				       clusters->table_offset +
					   i * sizeof *entries,
				       entries, sizeof entries, err);
		if (!rc)
			rc = load_entry(clusters, i,
					qcow2_refcount_table_entry_block_offset(
					    &entries[i % TABLE_ENTRIES]),
					err);
	}
	return rc;
}

/* Whether the block says what is the case. */
static int compare_block(struct clusters *clusters, size_t block,
			 struct error *err)
{
	uint64_t first = (uint64_t)block * BLOCK_COUNTS, i;
	uint8_t bytes[CLUSTER_SIZE] = { 0 };
	struct qcow2_refcount_block view;
	uint16_t count = 0;
	uint8_t state;
	int rc = 0;

	if (clusters->blocks.items[block])
		rc = file_read(clusters->fd, clusters->path,
			       clusters->blocks.items[block], bytes,
			       sizeof bytes, err);
	if (!rc)
		rc = qcow2_refcount_block_at(span_of(bytes, sizeof bytes), 0,
					     COUNT_ORDER, &view, NULL);
	for (i = 0; i < BLOCK_COUNTS && !rc; i++) {
		rc = qcow2_refcount_block_counts_16(&view, i, &count, NULL);
		state = first + i < clusters->states.count
			    ? clusters->states.items[first + i]
			    : 0;
		if (count != (state & CLUSTER_USED))
			clusters->block_changes.items[block] |= CHANGED;
	}
	return rc;
}

int clusters_load(struct clusters *clusters, struct error *err)
{
	int rc = grow_blocks(clusters,
			     div_up(clusters->states.count, BLOCK_COUNTS), err);
	size_t i;

	if (!rc)
		rc = load_table(clusters, err);
	for (i = 0; i < clusters->blocks.count && !rc; i++)
		rc = compare_block(clusters, i, err);
	return rc;
}
