/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_BYTES_H
#define RUNTIME_REGION_BYTES_H

#include "runtime/region/region.h"

/*
 * A region over memory. The bytes must not change while the region is read.
 */
struct bytes_region {
	struct region region;
	const uint8_t *data;
};

/* In place, over borrowed bytes; region_free does nothing on it. */
void bytes_region_init(struct bytes_region *bytes, const void *data,
		       uint64_t size);

/*
 * On the heap, over a buffer from malloc which the region owns from now on
 * (on failure, too: then it is freed). Returns 0 or -ENOMEM.
 */
int bytes_region_own(void *data, uint64_t size, struct region **out,
		     struct error *err);

#endif
