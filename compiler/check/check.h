/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_CHECK_H
#define COMPILER_CHECK_H

#include "compiler/ast.h"

/*
 * Gives the tree its meaning: names find what they name, constants get their
 * values, and what makes no sense is an error. Nothing here knows an offset.
 *
 * An error breaks the thing that it is about; what refers to a broken thing is
 * broken silently, so that one mistake is one error. What is not broken can go
 * on to the layout.
 */
void check(struct file *file, struct arena *arena, struct diags *diags);

/*
 * The type behind a name and its aliases: an array, a structure, an
 * enumeration, a pointer, or a TYPE_NAME with `scalar`. Only for types that are
 * DONE.
 */
const struct type *type_behind(const struct type *type);

/* The number that an element of this type is stored as, or NULL. A pointer is
 * one, too. */
const struct scalar *type_scalar(const struct type *type);

/* An enum, flags or a bitfield. */
bool type_is_enumeration(const struct type *type);

/* A number as messages show it, in the arena: 12, -3, 0x1F. */
const char *value_text(struct arena *arena, wide v, bool is_hex);

/* ---------------------------------------------- between the files of check/ */

struct checker {
	struct arena *arena;
	struct diags *diags;
	struct file *file;
	struct type *structure; /* whose body is being checked, or NULL */
	unsigned depth;		/* of the recursion, over everything */
	bool was_too_deep;
	bool is_target;	       /* what a pointer leads to is being checked */
	struct type *pointers; /* whose targets are still to be checked */
};

enum { CHECK_DEPTH_MAX = 1000, MOST_SUGGESTIONS = 100 };

/* Looking for what was meant takes its time; past some errors nobody reads. */
static inline bool check_suggests(const struct checker *c)
{
	return c->diags->count < MOST_SUGGESTIONS;
}

/* True, with an error, when the recursion has become too deep. */
bool check_is_too_deep(struct checker *c, struct place place);

/*
 * The value of a constant expression. Bare names are looked up in `scope`
 * first (an enumeration, or NULL). False: the error has been reported.
 */
bool evaluate(struct checker *c, struct expr *expr, const struct type *scope,
	      wide *out);

/* The value of a constant, and of a choice, found when first asked for. */
bool evaluate_constant(struct checker *c, struct declaration *constant);
bool evaluate_choice(struct checker *c, const struct type *enumeration,
		     struct choice *choice);

/* Checks a type for use; `name` is what an inline body will be called. */
bool check_type(struct checker *c, struct type *type, const char *name);
/* What is stored needs a byte order; what is computed does not. */
bool check_byte_order(struct checker *c, const struct type *type);
/* struct and union; enum and flags. */
bool check_structure(struct checker *c, struct type *type);
bool check_enumeration(struct checker *c, struct type *type);
/* The base of an enumeration: a whole number, unsigned where it is bits. */
bool check_base(struct checker *c, struct type *type);
/* `field x T = ($a @ $b)`, once the structure's names are known. */
bool check_join(struct checker *c, struct type *structure,
		struct member *member);

/* assert_layout "x.h" struct x { a = b } */
bool check_assert(struct checker *c, const struct type *structure,
		  const struct member *member);

/* `in 1..5`; `check sum(inputs) = ...` (check/rules.c). */
bool check_ranges(struct checker *c, const struct type *structure,
		  const struct member *member);
bool check_checksum(struct checker *c, struct type *structure,
		    struct member *member);

/* Open structures (check/open.c): parameters, and values for them. */
bool check_parameters(struct checker *c, struct type *structure);
bool check_arguments(struct checker *c, const struct type *use);
/* The arms of matches become members. */
void check_make_arms(struct checker *c, struct type *structure);
/* The parameter of that name, or NULL. */
struct parameter *parameter_named(const struct type *structure,
				  const char *name);
/* Data or parameters of the structure at hand decide what `expr` is. */
bool check_is_runtime(const struct checker *c, const struct expr *expr);

/*
 * Imports (check/import.c): what other files declare becomes known in this
 * one, behind its own names.
 */
void check_imports(struct checker *c);
/* A note for an error about an unknown name that an imported file knows. */
void check_note_hidden(struct checker *c, const char *name);

/* Units and pointers (check/pointer.c). */
void check_unit(struct checker *c, struct declaration *d);
bool check_pointer(struct checker *c, struct type *type);
/* What pointers lead to, once all types are known: no type contains it. */
void check_targets(struct checker *c);

/*
 * A word that no constant or parameter may have as its name; of a type fewer
 * are refused, since it is named where fewer mean something.
 */
bool is_reserved(const char *name, bool is_type);

/* "`x` is not supported yet", "not part of the language". Return false. */
bool not_supported(struct checker *c, struct place place, const char *what);
bool not_in_language(struct checker *c, struct place place, const char *what);
/* "`Item` has no member `nmae`; did you mean `name`?" Returns false. */
bool unknown_member(struct checker *c, const struct type *structure,
		    struct place place, const char *name);

/* Bitfields (check/bits.c): themselves, and `$member.part`. */
bool check_bitfield(struct checker *c, struct type *type);

/*
 * The part that `expr` (EXPR_MEMBER of an EXPR_LOCAL) names of a member of that
 * type; NULL: the error has been reported.
 */
const struct choice *check_bit_of(struct checker *c, const struct type *type,
				  const struct expr *expr);

/* Texts (check/text.c): an expression that is one, or names one, or NULL. */
const struct expr *text_behind(const struct checker *c,
			       const struct expr *expr);
/* The bytes of such an expression; none: the error has been reported. */
struct literal check_literal(struct checker *c, const struct expr *expr);
/* The name of a constant that has no value: that has been reported. */
bool is_broken_constant(struct checker *c, const struct expr *expr);
/* `tag [8]string = "EFI PART"`; fills member->literal. */
bool check_text_default(struct checker *c, struct member *member);

#endif
