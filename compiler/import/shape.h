/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IMPORT_SHAPE_H
#define COMPILER_IMPORT_SHAPE_H

#include "compiler/import/model.h"

/*
 * From C's members to the lines of a body:
 *
 * - Bytes that no member has become padding.
 * - Bit-fields that share bytes become one member of type bitfield: of the
 *   width that C declares them with where nothing else lies in those bytes,
 *   else of the smallest that holds them. Where C's machine is big-endian, the
 *   first bit-field has the highest bits.
 * - What lies in an anonymous structure of a structure (or a union of a union)
 *   moves up; any other anonymous body gets a name.
 * - Members without bytes are left out, but for an array at the end.
 *
 * Shapes all types of the file and adds those that they contain, each once.
 * Returns 0 or negative errno with the member in `err`.
 */
int import_shape(struct import_file *file, struct error *err);

#endif
