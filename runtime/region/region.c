/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/region.h"

#include <errno.h>
#include <inttypes.h>

#include "runtime/base/checked.h"

int region_read(const struct region *region, uint64_t offset, void *buffer,
		size_t length, struct error *err)
{
	if (!range_fits(offset, length, region->size))
		return fail(err, ERANGE,
			    "%s region of %" PRIu64 " bytes: no bytes %" PRIu64
			    " to %" PRIu64,
			    region->kind->name, region->size, offset,
			    offset + length);
	if (!length)
		return 0;
	return region->kind->read(region, offset, buffer, length, err);
}

int region_lend(const struct region *region, uint64_t offset, size_t length,
		struct region_loan *loan, struct error *err)
{
	if (!range_fits(offset, length, region->size))
		return region_read(region, offset, NULL, length, err);
	if (!region->kind->lend || !length)
		return -ENOTSUP;
	*loan = (struct region_loan){ .region = region, .fd = -1 };
	return region->kind->lend(region, offset, length, loan, err);
}

int region_settle(struct region_loan *loan, struct error *err)
{
	const struct region *region = loan->region;
	int rc = 0;

	if (region && region->kind->settle)
		rc = region->kind->settle(loan, err);
	loan->region = NULL;
	return rc;
}

void region_release(struct region_loan *loan)
{
	const struct region *region = loan->region;

	if (region && region->kind->release)
		region->kind->release(loan);
	loan->region = NULL;
}

void region_free(struct region *region)
{
	if (region && region->kind->free)
		region->kind->free(region);
}
