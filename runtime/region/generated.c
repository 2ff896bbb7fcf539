/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/generated.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/base/cleanup.h"

/* [skip, skip + length) of one block. Off the stack: blocks are up to 64 KiB
 * and the threads that read have small stacks. */
static int read_part(const struct generated_region *generated, uint64_t index,
		     size_t skip, void *buffer, size_t length,
		     struct error *err)
{
	AUTOFREE uint8_t *block = malloc(generated->block_size);
	int rc;

	if (!block)
		return fail_memory(err);
	rc = generated->make(generated->context, index, block, err);
	if (rc)
		return rc;
	memcpy(buffer, block + skip, length);
	return 0;
}

static int read_generated(const struct region *region, uint64_t offset,
			  void *buffer, size_t length, struct error *err)
{
	const struct generated_region *generated =
	    (const struct generated_region *)region;
	size_t block_size = generated->block_size;
	uint8_t *next = buffer;

	while (length) {
		uint64_t index = offset / block_size;
		size_t skip = offset % block_size;
		size_t part = min_u64(block_size - skip, length);
		int rc;

		if (part == block_size)
			rc = generated->make(generated->context, index, next,
					     err);
		else
			rc = read_part(generated, index, skip, next, part, err);
		if (rc)
			return rc;
		offset += part;
		next += part;
		length -= part;
	}
	return 0;
}

static const struct region_kind generated_kind = {
	.name = "generated",
	.read = read_generated,
};

void generated_region_init(struct generated_region *generated,
			   uint32_t block_size, uint64_t nr_blocks,
			   generated_block *make, const void *context)
{
	uint64_t size;

	assert(block_size && block_size <= 65536);
	if (mul_overflows(nr_blocks, block_size, &size))
		assert(!"a region of more than 64 bits");
	generated->region.kind = &generated_kind;
	generated->region.size = size;
	generated->make = make;
	generated->context = context;
	generated->block_size = block_size;
}
