/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/ast_walk.h"

#define SHOW(v, function, ...)                                                 \
	do {                                                                   \
		if ((v)->function)                                             \
			(v)->function((v)->context, __VA_ARGS__);              \
	} while (0)

static void walk_type(const struct ast_visitor *v, struct type *type);
static void walk_exprs(const struct ast_visitor *v, struct expr *list);

static void walk_arms(const struct ast_visitor *v, struct arm *arms)
{
	for (struct arm *i = arms; i; i = i->next) {
		SHOW(v, arm, i);
		walk_exprs(v, i->patterns);
		walk_type(v, i->type);
		walk_exprs(v, i->expr);
	}
}

static void walk_exprs(const struct ast_visitor *v, struct expr *list)
{
	for (struct expr *i = list; i; i = i->next) {
		SHOW(v, expr, i);
		walk_exprs(v, i->left);
		walk_exprs(v, i->right);
		walk_type(v, i->type);
		walk_arms(v, i->arms);
	}
}

static void walk_parameters(const struct ast_visitor *v, struct parameter *list)
{
	for (struct parameter *i = list; i; i = i->next) {
		SHOW(v, parameter, i);
		walk_type(v, i->type);
	}
}

static void walk_members(const struct ast_visitor *v, struct member *members)
{
	for (struct member *i = members; i; i = i->next) {
		SHOW(v, member, i);
		walk_parameters(v, i->inputs);
		walk_type(v, i->type);
		walk_exprs(v, i->expr);
		walk_exprs(v, i->ranges);
		walk_members(v, i->body);
		walk_members(v, i->otherwise);
		walk_arms(v, i->arms);
		SHOW(v, leave_member, i);
	}
}

static void walk_choices(const struct ast_visitor *v, struct type *type)
{
	for (struct choice *i = type->choices; i; i = i->next) {
		SHOW(v, choice, type, i);
		walk_exprs(v, i->expr);
		walk_type(v, i->type);
	}
}

static void walk_type(const struct ast_visitor *v, struct type *type)
{
	if (!type)
		return;
	SHOW(v, type, type);
	walk_parameters(v, type->parameters);
	walk_exprs(v, type->length);
	walk_type(v, type->base);
	walk_exprs(v, type->arguments);
	walk_type(v, type->target);
	walk_members(v, type->members);
	walk_choices(v, type);
	SHOW(v, leave_type, type);
}

void ast_walk(const struct file *file, const struct ast_visitor *visitor)
{
	for (struct declaration *d = file->declarations.first; d; d = d->next) {
		SHOW(visitor, declaration, d);
		walk_type(visitor, d->type);
		walk_exprs(visitor, d->expr);
	}
}
