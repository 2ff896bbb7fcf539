/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IMPORT_WRITE_H
#define COMPILER_IMPORT_WRITE_H

#include "compiler/import/model.h"
#include "compiler/text.h"

/* Where in the text a name stands that its declaration introduces. */
struct import_placement {
	struct import_name *name;
	size_t at;
};

struct import_text {
	struct text text;
	VEC(struct import_placement) names;
};

/* Writes the shaped file. import_text_done frees what `out` holds. */
void import_write(const struct import_file *file, struct import_text *out);
void import_text_done(struct import_text *text);

/*
 * The same, after names lost the starts in file->stripped (each the first that
 * fits, where a letter follows), and after the compiler itself has read it:
 * names that it refuses (reserved words, built-in types, two that would meet in
 * C) get an underscore until it is content. `prefix` is what names in C will
 * start with. Returns 0, or -EINVAL with the compiler's first error when
 * something else is wrong.
 */
int import_settle(const struct import_file *file, const char *prefix,
		  struct import_text *out, struct error *err);

#endif
