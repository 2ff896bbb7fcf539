/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_SPARSE_H
#define VM_SPARSE_H

#include <stdbool.h>

#include "runtime/map/map.h"

/*
 * Writes a whole map to the empty file `fd`: blocks of 4096 zero bytes become
 * holes. *written is how many bytes were not. `is_cancelled` is asked now and
 * then (-ECANCELED).
 */
int sparse_write(const struct map *map, int fd, bool (*is_cancelled)(void),
		 uint64_t *written, struct error *err);

#endif
