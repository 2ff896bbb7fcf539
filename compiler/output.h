/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_OUTPUT_H
#define COMPILER_OUTPUT_H

#include "compiler/text.h"
#include "runtime/base/error.h"

/*
 * Writes `text` to `path` ("-": standard output), whole or not at all: into a
 * temporary beside it that takes its name at the end. A file that is not a
 * regular one (a pipe, /dev/null) is written to directly. Returns 0 or
 * negative errno; the file is then as it was.
 */
int output_write(const char *path, const struct text *text, struct error *err);

#endif
