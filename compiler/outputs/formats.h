/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_FORMATS_H
#define COMPILER_FORMATS_H

#include "compiler/layout/layout.h"
#include "compiler/text.h"

/*
 * What --format can be: each writes a file's layout in a form of its own. A
 * new one is a function and a line in outputs/formats.c.
 *
 * `path` is the source's, for banners; `prefix` starts the C names. `out` is
 * of use only if no errors are reported; text_done is the caller's.
 */
struct format {
	const char *name;
	void (*write)(const struct layout *layout, const char *path,
		      const char *prefix, struct arena *arena,
		      struct diags *diags, struct text *out);
	const char *help; /* in a few words */
};

/* NULL: there is none of that name. */
const struct format *format_find(const char *name);

/* All, in the order of the help; the last is followed by NULL. */
const struct format *format_at(unsigned i);

#endif
