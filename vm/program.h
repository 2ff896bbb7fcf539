/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_PROGRAM_H
#define VM_PROGRAM_H

/*
 * Whether a program that would be found in PATH has that text in it: what a
 * QEMU can do without starting it, which would take ten times as long. A
 * script is taken to lead to a program that does.
 *
 * Returns 0; -ENOENT where there is no such program; -ENOTSUP where it has
 * not.
 */
int program_mentions(const char *name, const char *text);

#endif
