/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_MODINFO_H
#define VM_MODINFO_H

#include "runtime/base/bytes.h"

/*
 * What a kernel module says about itself: the .modinfo section of its ELF
 * file, strings like "depends=virtio,virtio_ring" each with its NUL. That is
 * where depmod takes its tables from; asking the module itself also works
 * for a kernel that was only unpacked, never installed.
 */

/* The section's bytes. Returns 0, or -EINVAL for what is no kernel module. */
int modinfo_find(struct span module, struct span *section);

/* The value of the next `key` at or after *offset, which moves behind it;
 * NULL: no more. NUL-terminated. */
const char *modinfo_next(struct span section, const char *key,
			 uint64_t *offset);

#endif
