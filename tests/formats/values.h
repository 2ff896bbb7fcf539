/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_FORMATS_VALUES_H
#define TESTS_FORMATS_VALUES_H

/*
 * What every program tests/formats/NAME_values.c shares: it walks an image of
 * a format through the generated accessors alone, as a reader of that format
 * would, and prints what it finds as `key=value` lines. Its script
 * test_NAME.sh holds them against what the format's own tools print.
 *
 *   NAME_values IMAGE [WORD...]
 *                          walks it; WORDs are the format's own business
 *   NAME_values --edit IMAGE [WORD...]
 *                          the same; what WORDs change goes into the file
 *   NAME_values --truncated LENGTH IMAGE
 *                          walks the image cut at each of its first LENGTH
 *                          bytes, and prints nothing
 *   NAME_values --flipped LENGTH COUNT IMAGE
 *                          walks COUNT copies of the image, each with some of
 *                          the first LENGTH bytes changed, and prints nothing
 *
 * The last two end with 0 when each walk ended by itself, whatever it said.
 * The image's bytes lie in a block of exactly their size, so that
 * AddressSanitizer sees a read past them; those of more than 64 MiB (sparse,
 * as a rule) are mapped.
 */
#include <stdio.h>

#include "runtime/base/bytes.h"

/*
 * Defined by each program: walks `image` and prints to `out`. `words` end with
 * NULL. `change` is the same bytes, to write if a word asks for it.
 *
 * Returns 0, or 1 for an image that is not what it should be; the reason has
 * then been printed with values_bad.
 */
int values_walk(struct span image, struct mspan change, char **words,
		FILE *out);

/* Prints `bad=...` to `out`. Returns 1. */
int values_bad(FILE *out, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The same for what an accessor said: structure, field and offset. */
int values_bad_field(FILE *out, const struct field_error *error);

/* Prints text between quotes; what is no printable ASCII as \ooo. */
void values_text(FILE *out, const char *key, struct span text);

#endif
