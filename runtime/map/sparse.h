/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_SPARSE_H
#define RUNTIME_MAP_SPARSE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

/*
 * Address space that the kernel fills with zeros where it is first touched: an
 * array of which most is never used costs next to nothing.
 */

/* `size` bytes of zeros; NULL: no memory. */
static inline void *sparse_new(uint64_t size)
{
	/* mmap refuses 0 */
	void *zeros = mmap(NULL, size + !size, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return zeros == MAP_FAILED ? NULL : zeros;
}

/* The same size as then. NULL is fine. */
static inline void sparse_free(void *zeros, uint64_t size)
{
	if (zeros)
		munmap(zeros, size + !size);
}

#endif
