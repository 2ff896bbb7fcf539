/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/base/checked.h"
#include "runtime/qcow2/image.h"

static const struct qcow2 *qcow2_of(const struct region *region)
{
	return (const struct qcow2 *)((const char *)region -
				      offsetof(struct qcow2, region));
}

/* After the bytes were taken: that they were the file's, and no zeros in the
 * place of what somebody has cut off, who minds no locks. */
static int check_whole(const struct qcow2 *qcow2, struct error *err)
{
	struct stat status;

	if (fstat(qcow2->fd, &status))
		return fail(err, EIO, "%s: %s", qcow2->path, strerror(errno));
	if ((uint64_t)status.st_size >= qcow2->opened_size)
		return 0;
	return fail(err, EIO, "%s: was cut while it is used", qcow2->path);
}

static int read_file(const struct region *region, uint64_t offset, void *buffer,
		     size_t length, struct error *err)
{
	const struct qcow2 *qcow2 = qcow2_of(region);
	int rc = file_read(qcow2->fd, qcow2->path, offset, buffer, length, err);

	return rc ? rc : check_whole(qcow2, err);
}

/* Pinned clusters never change, so a reader may take his time. */
static int lend_file(const struct region *region, uint64_t offset,
		     size_t length, struct region_loan *loan, struct error *err)
{
	(void)length;
	(void)err;
	loan->bytes = NULL;
	loan->is_foreign = false;
	loan->fd = qcow2_of(region)->fd;
	loan->from = offset;
	loan->is_stable = true;
	return 0;
}

static int settle_file(struct region_loan *loan, struct error *err)
{
	return check_whole(qcow2_of(loan->region), err);
}

static const struct region_kind kind = {
	.name = "qcow2",
	.read = read_file,
	.lend = lend_file,
	.settle = settle_file,
};

void region_init(struct qcow2 *qcow2, uint64_t nr_clusters)
{
	qcow2->region.kind = &kind;
	qcow2->region.size = nr_clusters * CLUSTER_SIZE;
}

static int copy_base(const struct map *base, struct map *map, struct error *err)
{
	struct map_extent extent;
	uint64_t at = 0;
	int rc = 0;

	for (; at < map_size(base) && !rc; at += extent.length) {
		extent = map_find(base, at);
		if (extent.region)
			rc = map_put(map, extent.offset,
				     (struct region *)extent.region,
				     extent.from, extent.length, err);
	}
	return rc;
}

/* Pages in a row that lie in a row in the file, or are zeros. */
struct pages_run {
	uint64_t page, count;
	uint64_t host; /* of the first one, in bytes; 0: zeros */
};

static int put_run(struct qcow2 *qcow2, struct map *map,
		   const struct pages_run *run, struct error *err)
{
	uint64_t at = run->page * CLUSTER_SIZE;

	if (!run->count || at >= qcow2->size)
		return 0;
	return map_put(map, at, run->host ? &qcow2->region : NULL, run->host,
		       min_u64(run->count * CLUSTER_SIZE, qcow2->size - at),
		       err);
}

static int add_page(struct qcow2 *qcow2, struct map *map, struct pages_run *run,
		    uint64_t page, uint64_t host, struct error *err)
{
	uint64_t expected =
	    run->host ? run->host + run->count * CLUSTER_SIZE : 0;
	int rc;

	if (run->count && page == run->page + run->count && host == expected) {
		run->count++;
		return 0;
	}
	rc = put_run(qcow2, map, run, err);
	*run = (struct pages_run){ page, 1, host };
	return rc;
}

static int add_table(struct qcow2 *qcow2, struct map *map,
		     struct pages_run *run, uint64_t number, struct error *err)
{
	struct qcow2_l2_entry entries[L2_ENTRIES];
	uint64_t offset = qcow2_l1_entry_l2_table_offset(&qcow2->l1[number]);
	int i, rc = 0;

	if (offset)
		rc = file_read(qcow2->fd, qcow2->path, offset, entries,
			       sizeof entries, err);
	for (i = 0; offset && i < L2_ENTRIES && !rc; i++) {
		uint64_t host = qcow2_l2_entry_host_offset(&entries[i]);
		bool is_zero = qcow2_l2_entry_bits_zero(&entries[i]);

		if (host || is_zero)
			rc = add_page(qcow2, map, run,
				      number * L2_ENTRIES + (uint64_t)i,
				      is_zero ? 0 : host, err);
	}
	return rc;
}

int qcow2_map(struct qcow2 *qcow2, const struct map *base, struct map **out,
	      struct error *err)
{
	struct pages_run run = { 0 };
	AUTO(map) *map = NULL;
	uint64_t i;
	int rc = map_new(qcow2->size, &map, err);

	if (!rc)
		rc = copy_base(base, map, err);
	for (i = 0; i < qcow2->nr_l1 && !rc; i++)
		rc = add_table(qcow2, map, &run, i, err);
	if (!rc)
		rc = put_run(qcow2, map, &run, err);
	if (!rc)
		rc = map_seal(map, err);
	if (rc)
		return rc;
	*out = STEAL(map);
	return 0;
}

/* -------------------------------------------------------------------- copies
 */

static int copy_pages(struct qcow2 *to, const struct map_extent *extent,
		      struct error *err)
{
	uint64_t at = 0, page = extent->offset / CLUSTER_SIZE;
	uint8_t bytes[CLUSTER_SIZE];
	size_t length;
	int rc = 0;

	for (; at < extent->length && !rc; at += CLUSTER_SIZE) {
		length = (size_t)min_u64(extent->length - at, CLUSTER_SIZE);
		memset(bytes + length, 0, CLUSTER_SIZE - length);
		rc = region_read(extent->region, extent->from + at, bytes,
				 length, err);
		if (!rc)
			rc = to->store.put(&to->store, page++, bytes, err);
	}
	return rc;
}

/* Zeros where the base has something were saved; a page is zeros whole. */
static int copy_zeros(struct qcow2 *to, const struct map *base,
		      const struct map_extent *extent, struct error *err)
{
	uint64_t at = extent->offset, end = at + extent->length, page;
	struct map_run run;
	int rc = 0;

	for (; at < end && !rc; at = run.end) {
		run = map_run(base, at);
		run.end = min_u64(run.end, end);
		for (page = at / CLUSTER_SIZE;
		     !run.is_zero && page * CLUSTER_SIZE < run.end && !rc;
		     page++)
			rc = to->store.put(&to->store, page, NULL, err);
	}
	return rc;
}

int qcow2_copy(struct qcow2 *to, const struct qcow2 *from,
	       const struct map *base, const struct map *map, struct error *err)
{
	struct map_extent extent;
	uint64_t at = 0;
	int rc = 0;

	for (; at < map_size(map) && !rc; at += extent.length) {
		extent = map_find(map, at);
		if (extent.region == &from->region)
			rc = copy_pages(to, &extent, err);
		else if (!extent.region)
			rc = copy_zeros(to, base, &extent, err);
	}
	return rc;
}
