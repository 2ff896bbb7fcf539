/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_BIG_H
#define RUNTIME_MAP_BIG_H

#include <stddef.h>

/*
 * Arrays that are searched at random: at a multiple of 64 bytes, and of the
 * kernel's huge pages where they are large, as looking up where a page is
 * costs more than looking into it. Room that is not touched costs nothing.
 */
void *big_new(size_t size); /* undefined bytes; NULL: no memory */
/* Gives what is behind `size` bytes back. */
void big_trim(void *bytes, size_t size);
void big_free(void *bytes); /* NULL is fine */

#endif
