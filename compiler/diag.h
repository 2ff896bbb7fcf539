/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_DIAG_H
#define COMPILER_DIAG_H

#include "compiler/source.h"

#include <stdbool.h>
#include <stdio.h>

/*
 * Everything the compiler has against a file, collected and printed once:
 *
 *     structs/a.struct:3:11: error: unknown type `u23_le`; did you mean
 *     `u24_le`? [E0403]
 *         3 | 	magic   u23_le
 *           | 	        ^~~~~~
 *
 * Each error has a code that never changes its meaning. The codes, with a
 * paragraph each, are in diag_codes.def and nowhere else; docs/diagnostics.md
 * is made from it.
 */
enum diag_code {
#define DIAG(code, name, title, paragraph) DIAG_##name = code,
#include "compiler/diag_codes.def"
#undef DIAG
};

struct diag {
	enum diag_code code;
	struct place place;
	const char *text;
	unsigned order;	    /* of arrival, so that sorting is stable */
	struct diag *notes; /* places that matter for this one, too */
	struct diag *next;
};

struct diags {
	struct arena *arena;
	struct diag *first, *last;
	unsigned count;
};

/* An error at `place`. Never fails; past 10,000 errors it only counts. */
void diag_error(struct diags *diags, enum diag_code code, struct place place,
		const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Another place that matters for the error before. */
void diag_note(struct diags *diags, struct place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/*
 * The text as a terminal may have it: what it would obey instead of showing
 * (control characters but tabs, and bytes that are no UTF-8) as \x1b.
 */
void diag_put(const char *text, FILE *to);
/* One line on standard error, the same way. */
void diag_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/*
 * Prints at most `limit` errors (0: all) in the order of their places, and
 * one line about those left out.
 */
void diag_print(struct diags *diags, unsigned limit, FILE *to);

/*
 * The same as one JSON array, for programs: docs/editors.md describes it. Bytes
 * that are no UTF-8 become U+FFFD.
 */
void diag_print_json(struct diags *diags, unsigned limit, FILE *to);
/* As that, of a single failure that has no place in a file but its name. */
void diag_print_json_failure(const char *path, const char *text, FILE *to);

/*
 * The first errors in the order of their places, as an array in the arena;
 * *count is how many, at most `limit` (0: all that are kept).
 */
struct diag **diag_sorted(struct diags *diags, unsigned limit, unsigned *count);
/* "E0403"; NULL where there is no code (a note). */
const char *diag_code_text(const struct diag *diag, struct arena *arena);

/* The paragraph of one code ("E0403" or "403"); returns whether it exists. */
bool diag_explain(const char *code, FILE *to);
/* All of docs/diagnostics.md. */
void diag_explain_all(FILE *to);

#endif
