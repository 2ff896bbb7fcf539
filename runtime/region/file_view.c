/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/file_view.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/mman.h>

const uint8_t *file_view_get(struct file_view *view, int fd, uint64_t size)
{
	uint8_t *bytes = __atomic_load_n(&view->bytes, __ATOMIC_ACQUIRE);
	uint8_t *mapped;

	if (bytes || !size)
		return bytes;
	mapped = mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0);
	if (mapped == MAP_FAILED)
		return NULL;
	/* two threads may come at once, and say the same size */
	__atomic_store_n(&view->size, size, __ATOMIC_RELAXED);
	if (__atomic_compare_exchange_n(&view->bytes, &bytes, mapped, false,
					__ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
		return mapped;
	munmap(mapped, size);
	return bytes;
}

void file_view_done(struct file_view *view)
{
	if (view->bytes)
		munmap(view->bytes, view->size);
}
