/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IMPORT_COMPILE_H
#define COMPILER_IMPORT_COMPILE_H

#include "runtime/base/arena.h"
#include "runtime/base/error.h"

/*
 * Runs the C compiler on a program that does nothing but include a header,
 * and keeps the debug information of every type in it.
 *
 * No file is made: source, object and messages live in memory and go with the
 * last descriptor, however the process ends.
 */
struct import_compile {
	const char *header; /* a file, or a name on the include path */
	const char
	    *compiler; /* a command with options; NULL: $CC, gcc, clang */
	const char **options; /* passed through: -I, x, -D, y ... */
	size_t nr_options;
};

/*
 * Returns 0 and a descriptor of the object in *out, which the caller closes,
 * or negative errno: no compiler, no such header (-ENOENT), or the compiler's
 * first error line.
 */
int import_compile(const struct import_compile *settings, struct arena *arena,
		   int *out, struct error *err);

/* The last component of a header's path, fit for a comment and a message. */
const char *import_base_name(struct arena *arena, const char *path);

#endif
