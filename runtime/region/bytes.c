/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/bytes.h"

#include <stdlib.h>
#include <string.h>

static int read_bytes(const struct region *region, uint64_t offset,
		      void *buffer, size_t length, struct error *err)
{
	const struct bytes_region *bytes = (const struct bytes_region *)region;

	(void)err;
	memcpy(buffer, bytes->data + offset, length);
	return 0;
}

static int lend_bytes(const struct region *region, uint64_t offset,
		      size_t length, struct region_loan *loan,
		      struct error *err)
{
	(void)length;
	(void)err;
	loan->bytes = ((const struct bytes_region *)region)->data + offset;
	return 0;
}

static const struct region_kind bytes_kind = {
	.name = "bytes",
	.read = read_bytes,
	.lend = lend_bytes,
};

void bytes_region_init(struct bytes_region *bytes, const void *data,
		       uint64_t size)
{
	bytes->region.kind = &bytes_kind;
	bytes->region.size = size;
	bytes->data = data;
}

static void free_owned(struct region *region)
{
	struct bytes_region *bytes = (struct bytes_region *)region;

	free((void *)bytes->data);
	free(bytes);
}

static const struct region_kind owned_kind = {
	.name = "bytes",
	.read = read_bytes,
	.lend = lend_bytes,
	.free = free_owned,
};

int bytes_region_own(void *data, uint64_t size, struct region **out,
		     struct error *err)
{
	struct bytes_region *bytes = malloc(sizeof *bytes);

	if (!bytes) {
		free(data);
		return fail_memory(err);
	}
	bytes_region_init(bytes, data, size);
	bytes->region.kind = &owned_kind;
	*out = &bytes->region;
	return 0;
}
