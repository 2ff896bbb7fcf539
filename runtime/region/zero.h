/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_ZERO_H
#define RUNTIME_REGION_ZERO_H

#include "runtime/region/region.h"

/* In place: `size` zero bytes. What nobody mapped reads as zero anyway; this
 * kind is for hiding what lies below, and for files that are all zeros. */
void zero_region_init(struct region *region, uint64_t size);

#endif
