/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LSP_SYMBOL_H
#define COMPILER_LSP_SYMBOL_H

#include "compiler/lsp/document.h"

/*
 * What a name in a file means. Found in the tree, so that it works for what
 * the checks refuse as well, as far as names lead.
 */
enum symbol_kind {
	SYMBOL_NONE,
	SYMBOL_DECLARATION, /* declaration: a constant, a type, a unit */
	SYMBOL_IMPORT,	    /* declaration: its name is the path */
	SYMBOL_SCALAR,	    /* scalar */
	SYMBOL_MEMBER,	    /* member, of structure */
	SYMBOL_CHOICE,	    /* choice, of enumeration (or bitfield) */
	SYMBOL_PARAMETER,   /* parameter, of structure */
};

struct symbol {
	enum symbol_kind kind;
	struct place at;	 /* of the word; or source is NULL */
	struct place definition; /* of the name where it is declared; its
				    source is NULL for what is built in */
	const struct declaration *declaration;
	const struct type *structure, *enumeration;
	const struct member *member;
	const struct choice *choice;
	const struct parameter *parameter;
	const struct scalar *scalar;
};

/* The name at byte `at` of the analysis's source (or that ends there). */
bool symbol_at(const struct analysis *analysis, uint32_t at,
	       struct symbol *symbol);

/* The innermost struct or union around byte `at`, or NULL. */
const struct type *symbol_structure(const struct analysis *analysis,
				    uint32_t at);

/* NULL: no declaration is called so. */
const struct declaration *symbol_declaration(const struct analysis *analysis,
					     const char *name);
/* Also those in blocks; NULL: there is none. */
const struct member *symbol_member(const struct type *structure,
				   const char *name);
const struct choice *symbol_choice(const struct type *enumeration,
				   const char *name);

/*
 * What stands behind aliases and arrays: a struct, a union, an enum, flags, a
 * bitfield; NULL: something else, or unknown.
 */
const struct type *symbol_body(const struct analysis *analysis,
			       const struct type *type);

/*
 * Where layout/layout.c has put a member; NULL: it, or something beside it, is
 * broken. Then the names may lead to it in an analysis that had no errors.
 */
const struct layout_member *symbol_layout(const struct analysis *analysis,
					  const struct member *member,
					  const struct layout_structure **in);
const struct layout_member *
symbol_layout_named(const struct analysis *whole, const struct type *structure,
		    const struct member *member,
		    const struct layout_structure **in);

#endif
