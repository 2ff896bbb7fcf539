/* SPDX-License-Identifier: Apache-2.0 */
/* Nodes of what is known only when data is there: variants, checks, ... */
#include "compiler/ast.h"

#include "compiler/check/check.h"
#include "compiler/memory.h"
#include "compiler/parse.h"

#include <string.h>

/* ---------------------------------------------------------------- all of it */

void ast_each(struct member *members, void (*f)(struct member *, void *),
	      void *context)
{
	for (struct member *m = members; m; m = m->next) {
		f(m, context);
		ast_each(m->body, f, context);
		ast_each(m->otherwise, f, context);
		for (struct arm *i = m->arms; i; i = i->next)
			if (i->member)
				f(i->member, context);
	}
}

/* ------------------------------------------------------------- expressions */

struct expr *ast_match(struct parser *p, struct token_range at,
		       struct expr *tag, struct arm_list arms)
{
	struct expr *expr = ast_expr(p, EXPR_MATCH, at, tag, NULL);

	expr->arms = arms.first;
	for (const struct arm *i = arms.first; i; i = i->next)
		if (i->expr->depth >= expr->depth)
			expr->depth = i->expr->depth + 1;
	return ast_limit(p, expr);
}

struct expr *ast_call(struct parser *p, struct token_range at, struct name name,
		      struct expr_list items)
{
	struct expr *expr = ast_expr(p, EXPR_CALL, at, items.first, NULL);

	expr->name = name;
	return expr;
}

struct expr *ast_bytes(struct parser *p, struct token_range at,
		       enum bytes_part part, struct name name)
{
	struct expr *expr = ast_expr(p, EXPR_BYTES, at, NULL, NULL);

	expr->bytes = part;
	expr->name = name;
	return expr;
}

struct expr *ast_with(struct parser *p, struct token_range at,
		      struct expr *bytes, struct expr_list replaced)
{
	bytes->place = range_place(p, at);
	bytes->left = replaced.first;
	return bytes;
}

struct expr *ast_replace(struct parser *p, struct token_range at,
			 struct name name, struct expr *value)
{
	struct expr *expr = ast_expr(p, EXPR_REPLACE, at, value, NULL);

	expr->name = name;
	return expr;
}

/* -------------------------------------------------------------------- arms */

struct arm *ast_arm(struct parser *p, struct token_range at,
		    struct expr_list patterns, struct name name,
		    struct type *type, struct expr *expr)
{
	struct arm *arm = make(p->arena, struct arm);

	arm->place = range_place(p, at);
	arm->patterns = patterns.first;
	arm->name = name;
	arm->type = type;
	arm->expr = expr;
	arm->doc = range_doc(p, at);
	return arm;
}

/* -------------------------------------------------- parameters and pointers */

/* Reserved words that expressions read as names all the same. */
static bool is_value_word(const char *name)
{
	static const char *const words[] = { "size", "stride", "read",
					     "offset" };

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (!strcmp(words[i], name))
			return true;
	return false;
}

struct parameter *ast_parameter(struct parser *p, struct name name,
				struct type *type)
{
	struct parameter *parameter = make(p->arena, struct parameter);

	/* said here, before an expression fails to be read for its sake */
	if (is_reserved(name.text, false) && !is_value_word(name.text)) {
		diag_error(p->diags, DIAG_RESERVED, name.place,
			   "`%s` is a reserved word; a parameter needs another "
			   "name",
			   name.text);
		p->has_errors = true;
	}
	parameter->name = name;
	parameter->type = type;
	return parameter;
}

struct type *ast_parameters(struct type *type, struct parameter_list list)
{
	type->parameters = list.first;
	return type;
}

struct type *ast_arguments(struct parser *p, struct token_range at,
			   struct type *type, struct expr_list arguments)
{
	type->place = range_place(p, at);
	type->arguments = arguments.first;
	return type;
}

struct type *ast_pointer(struct parser *p, struct token_range at,
			 struct type *base, struct name unit,
			 struct type *target)
{
	struct type *type = make(p->arena, struct type);

	type->kind = TYPE_POINTER;
	type->place = range_place(p, at);
	type->base = base;
	type->unit = unit;
	type->target = target;
	type->depth = base->depth + 1;
	return type;
}

struct type *ast_direction(struct parser *p, struct type *type,
			   struct name direction)
{
	if (!direction.text || !strcmp(direction.text, "low"))
		return type;
	if (strcmp(direction.text, "high")) {
		diag_error(p->diags, DIAG_SYNTAX, direction.place,
			   "bits are counted `from low` or `from high`");
		p->has_errors = true;
	}
	type->is_from_high = true;
	return type;
}

/* ----------------------------------------------------------------- members */

struct member *ast_ranges(struct parser *p, struct token_range at,
			  struct member *member, struct expr_list ranges)
{
	member->place = range_place(p, at);
	member->ranges = ranges.first;
	return member;
}

struct member *ast_check(struct parser *p, struct token_range at,
			 struct expr *condition, struct expr *text)
{
	static const struct name nameless;
	struct member *member =
	    ast_member(p, MEMBER_CHECK, at, nameless, NULL, condition);

	member->text = text ? text->name.text : NULL;
	return member;
}

struct member *ast_match_members(struct parser *p, struct token_range at,
				 struct name name, struct expr *tag,
				 struct arm_list arms)
{
	struct member *member =
	    ast_member(p, MEMBER_MATCH, at, name, NULL, tag);

	member->arms = arms.first;
	return member;
}

struct member *ast_assert(struct parser *p, struct token_range at,
			  struct name header, struct name tag,
			  struct assertion_list assertions)
{
	struct member *member =
	    ast_member(p, MEMBER_ASSERT, at, tag, NULL, NULL);

	member->text = header.text;
	member->assertions = assertions.first;
	return member;
}

struct assertion *ast_assertion(struct parser *p, struct name name,
				struct name c_path)
{
	struct assertion *assertion = make(p->arena, struct assertion);

	assertion->name = name;
	assertion->c_path = c_path;
	return assertion;
}

struct name ast_path(struct parser *p, struct name before, struct name name)
{
	before.text = make_printf(p->arena, "%s.%s", before.text, name.text);
	before.place = place_join(before.place, name.place);
	return before;
}
