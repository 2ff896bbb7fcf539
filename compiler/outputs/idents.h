/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IDENTS_H
#define COMPILER_IDENTS_H

#include "compiler/names.h"

/*
 * What things are called in a language with words of its own: a name near the
 * wanted one that nothing else in its scope has.
 */
struct idents {
	struct arena *arena;
	struct names by_thing;
};

/* Names that are taken. */
struct ident_scope {
	struct names taken;
};

/* Words that nobody can have; the last one is followed by NULL. */
void ident_reserve(struct idents *ids, struct ident_scope *scope,
		   const char *const *words);

/*
 * Calls `thing` (NULL: nobody asks for it) `wanted`, or wanted_2, wanted_3 ...
 * where that is taken. It starts with a letter and has just letters, digits
 * and `_`.
 */
const char *ident_take(struct idents *ids, struct ident_scope *scope,
		       const void *thing, const char *wanted);

/* What it is called; NULL: nothing. */
const char *ident_of(const struct idents *ids, const void *thing);

#endif
