/* SPDX-License-Identifier: Apache-2.0 */
#include <assert.h>
#include <fcntl.h>
#include <inttypes.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/base/checked.h"
#include "runtime/qcow2/image.h"
#include "runtime/qcow2/lock.h"

uint64_t l1_entries_for(uint64_t size)
{
	return div_up(size, (uint64_t)L2_ENTRIES * CLUSTER_SIZE);
}

const struct qcow2_saved_base *qcow2_base(const struct qcow2 *qcow2)
{
	return qcow2_saved_base_at(span_of(qcow2->head, CLUSTER_SIZE),
				   qcow2->base_at);
}

int qcow2_set_base(struct qcow2 *qcow2, const struct qcow2_saved_base *base,
		   struct error *err)
{
	const struct qcow2_saved_base *old = qcow2_base(qcow2);

	assert(qcow2_saved_base_size(old) == qcow2_saved_base_size(base));
	assert(!memcmp(qcow2_saved_base_base_bytes(old).data,
		       qcow2_saved_base_base_bytes(base).data,
		       qcow2_saved_base_base_bytes(old).size));
	if (!memcmp(old->bytes, base->bytes, sizeof base->bytes))
		return 0;
	memcpy(qcow2->head + qcow2->base_at, base->bytes, sizeof base->bytes);
	return file_write(qcow2->fd, qcow2->path, qcow2->base_at, base->bytes,
			  sizeof base->bytes, err);
}

struct qcow2_usage qcow2_usage(const struct qcow2 *qcow2)
{
	return (struct qcow2_usage){
		.nr_pages = qcow2->nr_pages_committed,
		.bytes = qcow2->clusters.nr_used * CLUSTER_SIZE,
	};
}

/* ---------------------------------------------------------------- an image */

/* Owns `fd`. */
static int image_new(const char *path, int fd, struct qcow2 **out,
		     struct error *err)
{
	AUTOCLOSE int owned = fd;
	AUTO(qcow2) *qcow2 = calloc(1, sizeof *qcow2);

	if (!qcow2)
		return fail_memory(err);
	qcow2->fd = STEAL_FD(owned);
	qcow2->clusters.fd = qcow2->fd;
	qcow2->path = strdup(path);
	qcow2->clusters.path = qcow2->path;
	qcow2->run = malloc(RUN_CLUSTERS * CLUSTER_SIZE);
	store_init(qcow2);
	if (!qcow2->path || !qcow2->run)
		return fail_memory(err);
	*out = STEAL(qcow2);
	return 0;
}

/* What depends on the L1 table's size. */
static int make_tables(struct qcow2 *qcow2, struct error *err)
{
	qcow2->l1_clusters = div_up(qcow2->nr_l1, L1_ENTRIES);
	qcow2->l1 = calloc(qcow2->l1_clusters, CLUSTER_SIZE);
	qcow2->tables = calloc(qcow2->nr_l1 + 1, sizeof *qcow2->tables);
	for (int i = 0; i < 2; i++)
		qcow2->places[i].is_stale = calloc(qcow2->l1_clusters + 1, 1);
	if (!qcow2->l1 || !qcow2->tables || !qcow2->places[0].is_stale ||
	    !qcow2->places[1].is_stale)
		return fail_memory(err);
	return 0;
}

void qcow2_free(struct qcow2 *qcow2)
{
	if (!qcow2)
		return;
	store_end(qcow2);
	vec_each (&qcow2->changed, table)
		free(*table);
	vec_done(&qcow2->changed);
	free(qcow2->tables);
	free(qcow2->places[0].is_stale);
	free(qcow2->places[1].is_stale);
	free(qcow2->l1);
	free(qcow2->run);
	clusters_done(&qcow2->clusters);
	close(qcow2->fd);
	free(qcow2->path);
	free(qcow2);
}

/* ------------------------------------------------------------------ making */

/*
 * How many clusters the refcount table gets at first, and for good: enough to
 * count the disk three times over (as it was when the file was opened, as it
 * is, as it shall be) with all tables. Entries that are not used are a hole.
 */
static uint64_t table_clusters_for(const struct qcow2 *qcow2)
{
	uint64_t pages = div_up(qcow2->size, CLUSTER_SIZE);
	uint64_t count = 3 * (pages + qcow2->nr_l1 + qcow2->l1_clusters) + 64;
	uint64_t entries = count / BLOCK_COUNTS + 1;

	entries += entries / BLOCK_COUNTS + 1;
	return min_u64(div_up(entries, TABLE_ENTRIES),
		       TABLE_MAX / CLUSTER_SIZE);
}

/* The header is the first of all clusters, the L1 table a hole. */
static int make_image(struct qcow2 *qcow2, const struct qcow2_saved_base *base,
		      struct error *err)
{
	struct clusters *clusters = &qcow2->clusters;
	uint64_t nr_table = table_clusters_for(qcow2), header = 0, table = 0;
	int rc;

	clusters->max_blocks = nr_table * TABLE_ENTRIES;
	rc = clusters_take(clusters, 1, &header, err);
	assert(rc || !header);
	if (!rc)
		rc = clusters_take(clusters, nr_table, &table, err);
	if (!rc)
		rc = clusters_take(clusters, qcow2->l1_clusters,
				   &qcow2->places[0].first, err);
	clusters->table_offset = table * CLUSTER_SIZE;
	if (!rc)
		rc = head_make(qcow2, base, nr_table, err);
	if (rc)
		return rc;
	head_set_l1(qcow2, qcow2->places[0].first * CLUSTER_SIZE);
	rc = clusters_write(clusters, err);
	if (rc)
		return rc;
	clusters_settle(clusters);
	if (ftruncate(qcow2->fd,
		      (off_t)(clusters->states.count * CLUSTER_SIZE)))
		return fail(err, errno, "%s: %s", qcow2->path, strerror(errno));
	return file_write(qcow2->fd, qcow2->path, 0, qcow2->head, CLUSTER_SIZE,
			  err);
}

static int sync_folder(const char *path, struct error *err)
{
	AUTOFREE char *copy = strdup(path);
	AUTOCLOSE int fd = -1;

	if (!copy)
		return fail_memory(err);
	fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	/* a folder that cannot be read, or a filesystem that knows no such
	 * thing: the name gets there when the kernel sees fit */
	if (fd >= 0)
		fsync(fd);
	return 0;
}

/* A file without a name; *is_named where the filesystem has no such thing. */
static int open_nameless(const char *path, bool *is_named, struct error *err)
{
	AUTOFREE char *copy = strdup(path);
	int fd;

	if (!copy)
		return fail_memory(err);
	fd = open(dirname(copy), O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
	*is_named = fd < 0;
	if (fd < 0)
		fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	return fd < 0 ? fail(err, errno, "%s: %s", path, strerror(errno)) : fd;
}

static int give_name(int fd, const char *path, struct error *err)
{
	char here[64];

	snprintf(here, sizeof here, "/proc/self/fd/%d", fd);
	if (linkat(AT_FDCWD, here, AT_FDCWD, path, AT_SYMLINK_FOLLOW))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	return 0;
}

/* A regular file of 0 bytes that is there already: its descriptor, or -1. */
static int open_empty(const char *path)
{
	AUTOCLOSE int fd = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK);
	struct stat status;

	if (fd < 0 || fstat(fd, &status) || !S_ISREG(status.st_mode) ||
	    status.st_size)
		return -1;
	return STEAL_FD(fd);
}

static int check_size(const char *path, uint64_t size, struct error *err)
{
	if (l1_entries_for(size) > L1_MAX)
		return fail(err, EFBIG,
			    "%s: a disk of more than 8 TiB cannot be saved; "
			    "give it less room with --free",
			    path);
	return 0;
}

/* Locked, and nothing in it yet. */
static int begin_file(const char *path, struct qcow2 **out, struct error *err)
{
	AUTO(qcow2) *qcow2 = NULL;
	bool is_named = true;
	int fd = open_empty(path), rc;

	if (fd < 0)
		fd = open_nameless(path, &is_named, err);
	if (fd < 0)
		return fd;
	rc = image_new(path, fd, &qcow2, err);
	if (rc)
		return rc;
	qcow2->is_named = is_named;
	rc = image_lock(qcow2->fd, path, err);
	if (rc)
		return rc;
	*out = STEAL(qcow2);
	return 0;
}

static int fill_file(struct qcow2 *qcow2, const struct qcow2_saved_base *base,
		     struct error *err)
{
	int rc;

	qcow2->size = qcow2_saved_base_size(base);
	qcow2->nr_l1 = max_u64(l1_entries_for(qcow2->size), 1);
	rc = make_tables(qcow2, err);
	if (!rc)
		rc = make_image(qcow2, base, err);
	if (!rc && fdatasync(qcow2->fd))
		rc = fail(err, errno, "%s: %s", qcow2->path, strerror(errno));
	return rc;
}

/* What did not become an image is left as it was found. */
static void give_up(struct qcow2 *qcow2)
{
	qcow2->is_new_unknown = true;
	if (qcow2->is_named && ftruncate(qcow2->fd, 0))
		return; /* it is no image either way */
}

int qcow2_create_nameless(const char *path, const struct qcow2_saved_base *base,
			  struct qcow2 **out, struct error *err)
{
	AUTO(qcow2) *qcow2 = NULL;
	int rc = check_size(path, qcow2_saved_base_size(base), err);

	if (!rc)
		rc = begin_file(path, &qcow2, err);
	if (rc)
		return rc;
	/* long before the name is given */
	if (!qcow2->is_named &&
	    !faccessat(AT_FDCWD, path, F_OK, AT_SYMLINK_NOFOLLOW))
		rc = fail(err, EEXIST, "%s: %s", path, strerror(EEXIST));
	if (!rc)
		rc = fill_file(qcow2, base, err);
	if (rc) {
		give_up(qcow2);
		return rc;
	}
	region_init(qcow2, qcow2->clusters.states.count);
	*out = STEAL(qcow2);
	return 0;
}

int qcow2_name(struct qcow2 *qcow2, struct error *err)
{
	int rc = qcow2->is_named ? 0 : give_name(qcow2->fd, qcow2->path, err);

	if (rc)
		return rc;
	qcow2->is_named = true;
	return sync_folder(qcow2->path, err);
}

bool qcow2_is_named(const struct qcow2 *qcow2)
{
	return qcow2->is_named;
}

int qcow2_create(const char *path, const struct qcow2_saved_base *base,
		 struct qcow2 **out, struct error *err)
{
	AUTO(qcow2) *qcow2 = NULL;
	int rc = qcow2_create_nameless(path, base, &qcow2, err);

	if (!rc)
		rc = qcow2_name(qcow2, err);
	if (!rc)
		*out = STEAL(qcow2);
	return rc;
}

/* ----------------------------------------------------------------- opening */

static int read_head(struct qcow2 *qcow2, struct error *err)
{
	struct stat status;
	uint64_t count;

	if (fstat(qcow2->fd, &status))
		return fail(err, errno, "%s: %s", qcow2->path, strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(err, EINVAL, "%s: not a regular file", qcow2->path);
	count = div_up((uint64_t)status.st_size, CLUSTER_SIZE);
	if (count > (uint64_t)TABLE_MAX / 8 * BLOCK_COUNTS)
		return fail(err, EFBIG, "%s: too large", qcow2->path);
	qcow2->clusters.states.items = calloc(count + 1, 1);
	if (!qcow2->clusters.states.items)
		return fail_memory(err);
	qcow2->clusters.states.count = qcow2->clusters.nr_free = count;
	qcow2->clusters.states.capacity = count + 1;
	qcow2->opened_size = (uint64_t)status.st_size;
	qcow2->is_named = true;
	region_init(qcow2, count);
	return file_read(qcow2->fd, qcow2->path, 0, qcow2->head, CLUSTER_SIZE,
			 err);
}

/* Marks what an L2 table names. */
static int take_entries(struct qcow2 *qcow2,
			const struct qcow2_l2_entry entries[L2_ENTRIES],
			struct error *err)
{
	uint64_t offset;
	int i, rc = 0;

	for (i = 0; i < L2_ENTRIES && !rc; i++) {
		if (qcow2_l2_entry_bits_compressed(&entries[i]))
			return fail(err, EINVAL,
				    "%s: has compressed clusters; "
				    "'qemu-img convert' without -c makes them "
				    "plain",
				    qcow2->path);
		offset = qcow2_l2_entry_host_offset(&entries[i]);
		if (offset)
			rc = clusters_mark(&qcow2->clusters, offset, 1,
					   CLUSTER_USED | CLUSTER_PINNED, err);
		qcow2->nr_pages +=
		    offset || qcow2_l2_entry_bits_zero(&entries[i]);
	}
	return rc;
}

static int take_l2(struct qcow2 *qcow2, struct error *err)
{
	struct qcow2_l2_entry entries[L2_ENTRIES];
	uint64_t i, offset;
	int rc = 0;

	for (i = 0; i < qcow2->nr_l1 && !rc; i++) {
		offset = qcow2_l1_entry_l2_table_offset(&qcow2->l1[i]);
		if (!offset)
			continue;
		rc = clusters_mark(&qcow2->clusters, offset, 1, CLUSTER_USED,
				   err);
		if (!rc)
			rc = file_read(qcow2->fd, qcow2->path, offset, entries,
				       sizeof entries, err);
		if (!rc)
			rc = take_entries(qcow2, entries, err);
	}
	qcow2->nr_pages_committed = qcow2->nr_pages;
	return rc;
}

static int take_l1(struct qcow2 *qcow2, uint64_t offset, struct error *err)
{
	int rc = make_tables(qcow2, err);

	if (!rc)
		rc = clusters_mark(&qcow2->clusters, offset, qcow2->l1_clusters,
				   CLUSTER_USED, err);
	if (!rc)
		rc = file_read(qcow2->fd, qcow2->path, offset, qcow2->l1,
			       qcow2->nr_l1 * sizeof *qcow2->l1, err);
	qcow2->places[0].first = offset / CLUSTER_SIZE;
	return rc ? rc : take_l2(qcow2, err);
}

/* A file that was cut within a cluster of ours has lost what it held. */
static int judge_end(const struct qcow2 *qcow2, struct error *err)
{
	const struct clusters *clusters = &qcow2->clusters;
	uint64_t last = qcow2->opened_size / CLUSTER_SIZE;

	if (qcow2->opened_size % CLUSTER_SIZE &&
	    clusters->states.items[last] & CLUSTER_USED)
		return fail(err, EINVAL,
			    "%s: was cut: it ends within what it holds",
			    qcow2->path);
	return 0;
}

/* Everything that the header leads to. */
static int take_all(struct qcow2 *qcow2, struct error *err)
{
	struct clusters *clusters = &qcow2->clusters;
	uint64_t l1_offset = 0, nr_table = 0;
	int rc = head_judge(qcow2, &l1_offset, &nr_table, err);

	clusters->max_blocks = nr_table * TABLE_ENTRIES;
	if (!rc)
		rc = clusters_mark(clusters, 0, 1, CLUSTER_USED, err);
	if (!rc)
		rc = clusters_mark(clusters, clusters->table_offset, nr_table,
				   CLUSTER_USED, err);
	if (!rc)
		rc = take_l1(qcow2, l1_offset, err);
	if (!rc)
		rc = judge_end(qcow2, err);
	return rc ? rc : clusters_load(clusters, err);
}

int qcow2_open(const char *path, struct qcow2 **out, struct error *err)
{
	AUTO(qcow2) *qcow2 = NULL;
	int fd = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK);
	int rc;

	if (fd < 0)
		return fail(err, errno, "%s: %s", path, strerror(errno));
	rc = image_new(path, fd, &qcow2, err);
	if (!rc)
		rc = image_lock(qcow2->fd, path, err);
	if (!rc)
		rc = read_head(qcow2, err);
	if (!rc)
		rc = take_all(qcow2, err);
	if (rc) {
		if (qcow2)
			qcow2->is_new_unknown = true; /* not to be mended */
		return rc;
	}
	*out = STEAL(qcow2);
	return 0;
}
