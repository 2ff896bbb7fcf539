/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/zero.h"

#include <errno.h>
#include <string.h>

static int read_zeros(const struct region *region, uint64_t offset,
		      void *buffer, size_t length, struct error *err)
{
	(void)region;
	(void)offset;
	(void)err;
	memset(buffer, 0, length);
	return 0;
}

static const uint8_t zeros[64 << 10];

static int lend_zeros(const struct region *region, uint64_t offset,
		      size_t length, struct region_loan *loan,
		      struct error *err)
{
	(void)region;
	(void)offset;
	(void)err;
	if (length > sizeof zeros)
		return -ENOTSUP;
	loan->bytes = zeros;
	return 0;
}

static const struct region_kind zero_kind = {
	.name = "zero",
	.read = read_zeros,
	.lend = lend_zeros,
};

void zero_region_init(struct region *region, uint64_t size)
{
	region->kind = &zero_kind;
	region->size = size;
}
