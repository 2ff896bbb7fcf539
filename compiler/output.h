/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_OUTPUT_H
#define COMPILER_OUTPUT_H

#include "compiler/text.h"
#include "runtime/base/error.h"

#include <stdbool.h>

/*
 * Writes `text` to `path` ("-": standard output), whole or not at all: into a
 * temporary beside it that takes its name at the end. The file keeps its mode
 * and, where that is allowed, its owner; a link stays a link, but other hard
 * links keep the old file. What may not be written to is not replaced either,
 * and a link to nothing is an error. A file that is not a regular one (a pipe,
 * /dev/null) is written to directly. Returns 0 or negative errno; the file is
 * then as it was.
 */
int output_write(const char *path, const struct text *text, struct error *err);

/* Whether both paths lead to one regular file: writing to one is the end of
 * what the other had. */
bool output_replaces(const char *path, const char *other);

#endif
