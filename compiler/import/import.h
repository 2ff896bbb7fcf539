/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IMPORT_H
#define COMPILER_IMPORT_H

/*
 * `structc import HEADER --struct NAME`: a C header's structures as a .struct,
 * from which an author goes on. docs/import.md is the user's page. The way:
 *
 *     header --import_compile--> object with debug information
 *            --import_dwarf----> C types          (import/model.h)
 *            --import_shape----> lines of bodies: padding, groups of bits
 *            --import_settle---> text: import_write, again and again, until
 *                                no name is left that the language refuses
 *
 * argv[0] is "import". Returns the process's status: 0 done, 1 the header or
 * the output failed (one line says why, the output is untouched), 2 wrong
 * usage.
 */
int import_main(int argc, char **argv);

#endif
