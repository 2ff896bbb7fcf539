/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LAYOUT_BUILD_H
#define COMPILER_LAYOUT_BUILD_H

#include "compiler/check/check.h"
#include "compiler/layout/layout.h"

/* What the files of layout/ share, and nobody else needs. */

struct builder {
	const char *prefix;
	bool is_imported; /* another one is what is compiled */
	struct arena *arena;
	struct diags *diags;
	struct layout *layout;
	struct checker *checker; /* evaluates constants */
	struct layout_constant **constants_end;
	struct layout_unit **units_end;
	struct pointer *pointers; /* layout/module.c's */
	struct layout_enumeration **enumerations_end;
	struct layout_structure **structures_end;
};

#define LAYOUT_SIZE_LIMIT ((uint64_t)1 << 63)

/* What an inline body takes from its member, any other from its declaration. */
struct origin {
	const char *doc;
	struct place place;
};

/* A structure on its way: what layout/body.c fills, member by member. */
struct body {
	struct builder *b;
	struct type *type;
	struct layout_structure *s;
	struct layout_position at; /* where the next member goes */
	/* how far the members reach that an `offset` went away from */
	struct layout_position furthest;
	const struct layout_condition *condition;
	uint64_t least;	 /* bytes always there, so far */
	uint64_t base;	 /* of offset_base */
	bool is_varying; /* something varied: `least` has its value */
	bool has_rest;	 /* []T has been seen */
	bool states_end; /* by size or stride: `furthest` is not wanted */
	bool ok;
	struct rule *rules, **rules_end; /* layout/rules.c's */
	struct layout_check **checks_end;
	struct layout_checksum **checksums_end;
	struct sum_scope *sum; /* of the checksum at hand (layout/sum.c) */
	const struct layout_point **points_end;
	struct layout_member **members_end;
	unsigned nr_points, nr_unnamed;
};

/* layout/layout.c */
bool place_type(struct builder *b, struct type *type, struct origin origin);
bool place_stored(struct body *body, const struct member *member,
		  struct layout_member *m);
struct layout_member *make_member(struct builder *b,
				  const struct member *member);
/* The type as the source writes it. */
const char *type_text(struct builder *b, const struct type *type);
void place_join_of(struct builder *b, const struct member *join,
		   struct layout_member *m);
bool too_large(struct builder *b, struct place place, const char *name);

/* layout/module.c: imports, units, pointers, comparisons with C */
void place_imports(struct builder *b, const struct file *file);
void place_unit(struct builder *b, struct declaration *d);
/* What a pointer counts; what it leads to waits until all is placed. */
void place_pointer(struct builder *b, struct layout_member *m,
		   const struct type *type);
void place_targets(struct builder *b);
bool place_asserts(struct body *body);

/* layout/body.c: members, blocks and what they depend on */
bool place_body(struct body *body);
/* The values for an open structure's parameters. */
bool place_arguments(struct body *body, const struct layout_structure *s,
		     struct expr *arguments, struct layout_values *out);
/* Lays out a join or computed field when somebody needs it. */
bool place_field(struct body *body, struct member *field);

/* layout/rules.c: what must hold */
bool place_ranges(struct body *body, const struct member *member,
		  struct layout_member *m);
/* A check or checksum where it stands, for place_rules. */
void note_rule(struct body *body, struct member *member);
/* A match without `_`: `any` is whether one of its arms is chosen. */
void note_match(struct body *body, const struct member *match,
		const struct layout_value *any);
/* All of them, once everything else has its place. */
bool place_rules(struct body *body);

/* layout/sum.c: checksums */
bool place_checksum(struct body *body, struct member *member,
		    const struct layout_condition *condition);
/* Within a checksum: a call, or a name that nobody declared, is in `expr`. */
bool sum_needs(const struct body *body, const struct expr *expr);
const struct layout_value *sum_call(struct body *body, struct expr *expr);
/* The input of that name. NULL: the name means something else. */
const struct layout_value *sum_input(struct body *body, const struct expr *expr,
				     const struct type *scope);

/*
 * layout/value.c: what an expression of this structure means. Bare names are
 * looked up in `scope` (an enumeration, or NULL), too. NULL: the error has
 * been reported.
 */
const struct layout_value *make_value(struct body *body, struct expr *expr,
				      const struct type *scope);
/* A constant. */
const struct layout_value *value_of(struct builder *b, wide number);
/* A binary operation; `place` is for what can never be right. */
const struct layout_value *value_binary(struct body *body, struct place place,
					enum expr_operator op,
					const struct layout_value *left,
					const struct layout_value *right);
/* Whether the tag has one of the patterns, 1 or 0; NULL: reported. */
const struct layout_value *value_matches(struct body *body,
					 const struct layout_value *tag,
					 struct expr *patterns,
					 const struct type *scope);
const struct layout_value *value_not(struct body *body,
				     const struct layout_value *value);
/* The enumeration whose names may stand beside `expr` without their type. */
const struct type *value_scope(struct body *body, const struct expr *expr);
/* True, with an error, where the two count different things. */
bool mixes_units(struct body *body, struct place place,
		 const struct layout_unit *one,
		 const struct layout_unit *other);
/*
 * `value`, where it can be at least 0; NULL: it is always below, and that has
 * been reported, or it was NULL. One that is below only for some data is still
 * to be refused where it is read (emit_natural).
 */
const struct layout_value *value_at_least(struct body *body, struct place place,
					  const struct layout_value *value);

#endif
