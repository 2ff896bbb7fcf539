/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_MEMORY_H
#define VM_MEMORY_H

#include <stdint.h>

/*
 * How much memory a program can still take without anybody being killed for
 * it: what the kernel calls available, or what the control group leaves, where
 * that is less. In bytes; UINT64_MAX where nobody can say.
 */
uint64_t memory_available(void);

/*
 * How much the writes to a disk may take where nobody says it: half of what is
 * available once `others` (a guest's own memory) has its share; 64 MiB at
 * least.
 */
uint64_t memory_for_writes(uint64_t others);

#endif
