/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a kernel module: its strings lie inside it, or it is refused. */
#include <stdlib.h>

#include "vm/modinfo.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span module = span_of(data, size), info;
	const char *value;
	uint64_t offset = 0;

	if (modinfo_find(module, &info))
		return 0;
	if (info.size &&
	    (info.data < data || info.size > size - (info.data - data)))
		abort();
	while ((value = modinfo_next(info, "depends", &offset)))
		if ((const uint8_t *)value + strlen(value) >=
		    info.data + info.size)
			abort();
	return 0;
}
