/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/base/checked.h"
#include "runtime/qcow2/image.h"

static int read_file(const struct region *region, uint64_t offset, void *buffer,
		     size_t length, struct error *err)
{
	const struct qcow2 *qcow2 =
	    (const struct qcow2 *)((const char *)region -
				   offsetof(struct qcow2, region));

	return file_read(qcow2->fd, qcow2->path, offset, buffer, length, err);
}

/* Pinned clusters never change, so a reader may take his time. */
static int lend_file(const struct region *region, uint64_t offset,
		     size_t length, struct region_loan *loan, struct error *err)
{
	const struct qcow2 *qcow2 =
	    (const struct qcow2 *)((const char *)region -
				   offsetof(struct qcow2, region));

	(void)length;
	(void)err;
	loan->bytes = NULL;
	loan->is_foreign = false;
	loan->fd = qcow2->fd;
	loan->from = offset;
	loan->is_stable = true;
	return 0;
}

static int settle_file(struct region_loan *loan, struct error *err)
{
	(void)loan;
	(void)err;
	return 0;
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

bool qcow2_is_region(const struct qcow2 *qcow2, const struct region *region)
{
	return region == &qcow2->region;
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
