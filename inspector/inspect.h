/* SPDX-License-Identifier: Apache-2.0 */
#ifndef INSPECTOR_INSPECT_H
#define INSPECTOR_INSPECT_H

#include "runtime/base/describe.h"

/*
 * Shows what is in an image: the tables of all formats in generated/, and
 * runtime/base/show.h. Needs no accessors, no compiler and no virtual machine.
 *
 * inspect_main is the whole program, for a main or a sub-command: argv[0] is
 * its name. Returns its exit status: 0; 1, something could not be read; 2,
 * wrong usage.
 */
int inspect_main(int argc, char **argv);

/* All formats; the last is followed by NULL. Written by the Makefile. */
extern const struct describe_file *const inspect_formats[];

#endif
