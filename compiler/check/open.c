/* SPDX-License-Identifier: Apache-2.0 */
/* What makes a structure open: parameters, variants, lengths in the data. */
#include "compiler/check/check.h"

#include "compiler/memory.h"

#include <string.h>

/* -------------------------------------------------------------- parameters */

struct parameter *parameter_named(const struct type *structure,
				  const char *name)
{
	if (!structure)
		return NULL;
	for (struct parameter *i = structure->parameters; i; i = i->next)
		if (!strcmp(i->name.text, name))
			return i;
	return NULL;
}

static bool is_order(const struct parameter *parameter)
{
	return parameter->type->kind == TYPE_NAME &&
	       !strcmp(parameter->type->name.text, "byte_order");
}

/* `blockSize` and `block_size` are one variable in C. */
static bool is_same_in_c(struct checker *c, const struct type *structure,
			 const struct parameter *parameter)
{
	const char *c_name = names_variable(c->arena, parameter->name.text);

	for (struct parameter *i = structure->parameters; i != parameter;
	     i = i->next) {
		if (strcmp(names_variable(c->arena, i->name.text), c_name))
			continue;
		diag_error(c->diags, DIAG_C_NAME, parameter->name.place,
			   "`%s` and `%s` would both define `%s` in C",
			   i->name.text, parameter->name.text, c_name);
		diag_note(c->diags, i->name.place, "`%s` is here",
			  i->name.text);
		return true;
	}
	return false;
}

static bool check_parameter(struct checker *c, struct type *structure,
			    struct parameter *parameter)
{
	struct parameter *first =
	    parameter_named(structure, parameter->name.text);

	if (first != parameter) {
		diag_error(c->diags, DIAG_SAME_MEMBER, parameter->name.place,
			   "`%s` is declared twice", parameter->name.text);
		diag_note(c->diags, first->name.place, "the first is here");
		return false;
	}
	if (is_same_in_c(c, structure, parameter))
		return false;
	if (is_order(parameter))
		return true;
	if (!check_type(c, parameter->type, NULL))
		return false;
	if (type_behind(parameter->type)->kind != TYPE_POINTER)
		parameter->scalar = type_scalar(parameter->type);
	if (parameter->scalar && !parameter->scalar->is_text)
		return true;
	diag_error(c->diags, DIAG_BAD_PARAMETER, parameter->type->place,
		   "a parameter is a whole number such as `u32`, or a "
		   "`byte_order`");
	return false;
}

bool check_parameters(struct checker *c, struct type *structure)
{
	const struct parameter *order = NULL;
	bool ok = true;

	for (struct parameter *i = structure->parameters; i; i = i->next) {
		ok &= check_parameter(c, structure, i);
		if (!is_order(i))
			continue;
		if (order) {
			diag_error(c->diags, DIAG_BAD_PARAMETER, i->type->place,
				   "a structure has one byte order");
			diag_note(c->diags, order->name.place,
				  "the first is here");
			ok = false;
		}
		order = i;
	}
	return ok;
}

static unsigned count_arguments(const struct type *use)
{
	unsigned count = 0;

	for (const struct expr *i = use->arguments; i; i = i->next)
		count++;
	return count;
}

bool check_arguments(struct checker *c, const struct type *use)
{
	const struct type *behind = type_behind(use);
	unsigned given = count_arguments(use), wanted = 0;

	for (const struct parameter *i = behind->parameters; i; i = i->next)
		wanted++;
	if (given == wanted)
		return true;
	diag_error(c->diags, DIAG_ARGUMENTS, use->place,
		   wanted ? "`%s` takes %u argument%s, not %u"
			  : "`%s` takes no arguments",
		   use->name.text, wanted, wanted == 1 ? "" : "s", given);
	if (use->declaration)
		diag_note(c->diags, use->declaration->name.place,
			  "`%s` is declared here", use->declaration->name.text);
	return false;
}

/* -------------------------------------------------------------------- arms */

/* 5 => [4]byte is `case_5`, _ => [4]byte `otherwise`, 1 => Small `small`. */
static const char *arm_name(struct checker *c, const struct arm *arm)
{
	const struct expr *first = arm->patterns;

	if (arm->type->kind == TYPE_NAME && !scalar_named(arm->type->name.text))
		return names_snake(c->arena, arm->type->name.text);
	if (first->kind == EXPR_RANGE)
		first = first->left;
	if (first->kind == EXPR_ANY)
		return "otherwise";
	if (first->kind == EXPR_NUMBER)
		return make_printf(c->arena, "case_%llu",
				   (unsigned long long)first->number);
	if (first->kind == EXPR_NAME || first->kind == EXPR_MEMBER)
		return make_printf(c->arena, "case_%s",
				   names_snake(c->arena, first->name.text));
	return "case_other";
}

static void make_arm(struct checker *c, struct arm *arm)
{
	struct member *member = make(c->arena, struct member);

	member->kind = MEMBER_STORED;
	member->place = arm->place;
	member->name = arm->name;
	if (!member->name.text) {
		member->name.text = arm_name(c, arm);
		member->name.place = arm->type->place;
	}
	member->type = arm->type;
	member->doc = arm->doc;
	arm->member = member;
}

static void make_arms_of(struct member *member, void *context)
{
	for (struct arm *i = member->arms; i; i = i->next)
		make_arm(context, i);
}

void check_make_arms(struct checker *c, struct type *structure)
{
	ast_each(structure->members, make_arms_of, c);
}

/* ------------------------------------------------------- known at run time */

static bool is_runtime_list(const struct checker *c, const struct expr *list)
{
	for (const struct expr *i = list; i; i = i->next)
		if (check_is_runtime(c, i))
			return true;
	return false;
}

bool check_is_runtime(const struct checker *c, const struct expr *expr)
{
	if (!expr || !c->structure)
		return false;
	switch (expr->kind) {
	case EXPR_LOCAL:
		return true;
	case EXPR_NAME:
		return parameter_named(c->structure, expr->name.text);
	case EXPR_LIST:
	case EXPR_CALL:
		return is_runtime_list(c, expr->left);
	default:
		break;
	}
	for (const struct arm *i = expr->arms; i; i = i->next)
		if (check_is_runtime(c, i->expr))
			return true;
	return check_is_runtime(c, expr->left) ||
	       check_is_runtime(c, expr->right);
}
