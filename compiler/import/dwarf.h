/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IMPORT_DWARF_H
#define COMPILER_IMPORT_DWARF_H

#include "compiler/import/model.h"

/*
 * Reads what `file` wants from the debug information of the object behind
 * `fd`, which stays the caller's. The structures and unions are added to the
 * file's types in the order in which they are wanted; everything that they
 * contain hangs below them.
 *
 * Returns 0, or negative errno: no such structure, or a member that has no
 * counterpart in the language. `err` names both.
 */
int import_dwarf(struct import_file *file, int fd, struct error *err);

#endif
