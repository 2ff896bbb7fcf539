/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constant expressions. Numbers are exact whatever their sign; the result of
 * every operator must fit in 64 bits, signed or unsigned, so that no value
 * ever wraps unnoticed.
 */
#include "compiler/check/check.h"

#include "compiler/memory.h"

#include <string.h>

static const wide HIGHEST = ((wide)1 << 64) - 1;
static const wide LOWEST = -((wide)1 << 63);

const char *value_text(struct arena *arena, wide v, bool is_hex)
{
	uint64_t magnitude = (uint64_t)(v < 0 ? -v : v);

	return make_printf(arena, is_hex ? "%s0x%llX" : "%s%llu",
			   v < 0 ? "-" : "", (unsigned long long)magnitude);
}

bool check_is_too_deep(struct checker *c, struct place place)
{
	if (c->depth < CHECK_DEPTH_MAX)
		return false;
	if (!c->was_too_deep)
		diag_error(c->diags, DIAG_TOO_DEEP, place,
			   "definitions refer to each other too deeply here");
	return c->was_too_deep = true;
}

bool not_supported(struct checker *c, struct place place, const char *what)
{
	diag_error(c->diags, DIAG_NOT_SUPPORTED, place, "%s not supported yet",
		   what);
	return false;
}

bool not_in_language(struct checker *c, struct place place, const char *what)
{
	diag_error(c->diags, DIAG_NOT_SUPPORTED, place,
		   "%s not part of the language", what);
	return false;
}

/* ------------------------------------------------------------------- names */

/* The enumeration that a name stands for, through aliases, or NULL. */
static struct type *enumeration_named(struct checker *c, const char *name)
{
	struct declaration *d = names_find(&c->file->names, name);

	for (int i = 0; d && d->type && !d->is_damaged && i < TYPE_DEPTH_MAX;
	     i++) {
		if (d->type->kind == TYPE_ENUM || d->type->kind == TYPE_FLAGS)
			return d->type;
		if (d->type->kind != TYPE_NAME)
			return NULL;
		d = names_find(&d->file->names, d->type->name.text);
	}
	return NULL;
}

static struct choice *choice_named(const struct type *type, const char *name)
{
	return type ? names_find(&type->names, name) : NULL;
}

bool evaluate_choice(struct checker *c, const struct type *enumeration,
		     struct choice *choice)
{
	if (choice->progress == RUNNING) {
		diag_error(c->diags, DIAG_CONSTANT_CIRCLE, choice->name.place,
			   "the value of `%s` depends on itself",
			   choice->name.text);
		choice->progress = BROKEN;
	}
	if (choice->progress != FRESH)
		return choice->progress == DONE;
	choice->progress = RUNNING;
	if (evaluate(c, choice->expr, enumeration, &choice->value) &&
	    choice->progress == RUNNING)
		choice->progress = DONE;
	else
		choice->progress = BROKEN;
	return choice->progress == DONE;
}

static bool find_value(struct checker *c, struct declaration *d)
{
	if (!text_behind(c, d->expr))
		return evaluate(c, d->expr, NULL, &d->value);
	d->literal = check_literal(c, d->expr);
	return d->literal.bytes != NULL;
}

bool evaluate_constant(struct checker *c, struct declaration *d)
{
	if (d->progress == RUNNING) {
		diag_error(c->diags, DIAG_CONSTANT_CIRCLE, d->name.place,
			   "the value of `%s` depends on itself", d->name.text);
		d->progress = BROKEN;
	}
	if (d->progress == FRESH) {
		d->progress = RUNNING;
		if (find_value(c, d) && d->progress == RUNNING)
			d->progress = DONE;
		else
			d->progress = BROKEN;
	}
	return d->progress == DONE;
}

static bool unknown_name(struct checker *c, const struct name *name,
			 const struct type *scope)
{
	const char *best = NULL;
	const struct names *names = &c->file->names;

	if (c->file->lacks_names)
		return false;
	if (c->structure && parameter_named(c->structure, name->text)) {
		diag_error(c->diags, DIAG_NOT_CONSTANT, name->place,
			   "`%s` is a parameter; a constant is wanted here",
			   name->text);
		return false;
	}
	if (scope && check_suggests(c))
		best = names_nearest(&scope->names, name->text, best);
	for (size_t i = 0; check_suggests(c) && i < names->count; i++) {
		const struct declaration *d = names->entries[i].thing;

		if (d->kind == DECLARATION_CONST || (d->expr && !d->type))
			best = nearer_name(name->text, d->name.text, best);
	}
	for (const struct parameter *i = c->structure ? c->structure->parameters
						      : NULL;
	     check_suggests(c) && i; i = i->next)
		best = nearer_name(name->text, i->name.text, best);
	diag_error(c->diags, DIAG_UNKNOWN_CONSTANT, name->place,
		   best ? "no constant is called `%s`; did you mean `%s`?"
			: "no constant is called `%s`",
		   name->text, best);
	check_note_hidden(c, name->text);
	return false;
}

/* unit block: whoever reads an image knows how large they are. */
static bool unit_without_size(struct checker *c, const struct expr *expr,
			      const struct declaration *d)
{
	diag_error(c->diags, DIAG_NO_UNIT_SIZE, expr->place,
		   "`%s` is a unit whose size is not known here",
		   expr->name.text);
	diag_note(c->diags, d->name.place, "declared here");
	return false;
}

/* A text, or (`d`) a constant that is one. */
static bool no_number(struct checker *c, const struct expr *expr,
		      const struct declaration *d)
{
	diag_error(c->diags, DIAG_TEXT_NOT_NUMBER, expr->place,
		   d ? "`%s` is a text; a number is needed here"
		     : "a number is needed here, not a text",
		   expr->name.text);
	if (d)
		diag_note(c->diags, d->name.place, "declared here");
	return false;
}

static bool evaluate_name(struct checker *c, struct expr *expr,
			  const struct type *scope, wide *out)
{
	struct choice *choice = choice_named(scope, expr->name.text);
	struct declaration *d;

	if (choice) {
		if (!evaluate_choice(c, scope, choice))
			return false;
		*out = choice->value;
		expr->is_hex = choice->expr->is_hex;
		return true;
	}
	d = names_find(&c->file->names, expr->name.text);
	if (d && d->kind == DECLARATION_UNIT && !d->expr)
		return unit_without_size(c, expr, d);
	if (d && d->kind != DECLARATION_TYPE) {
		if (!evaluate_constant(c, d))
			return false;
		if (d->literal.bytes)
			return no_number(c, expr, d);
		*out = d->value;
		expr->is_hex = d->expr->is_hex;
		return true;
	}
	if (d || scalar_named(expr->name.text)) {
		diag_error(c->diags, DIAG_NOT_A_VALUE, expr->place,
			   "`%s` is a type; a value is needed here",
			   expr->name.text);
		if (d)
			diag_note(c->diags, d->name.place, "declared here");
		return false;
	}
	return unknown_name(c, &expr->name, scope);
}

/* FileKind.regular */
static bool evaluate_dot(struct checker *c, struct expr *expr, wide *out)
{
	const struct type *type = NULL;
	struct choice *choice;
	const char *best = NULL;

	if (expr->left->kind == EXPR_NAME)
		type = enumeration_named(c, expr->left->name.text);
	if (!type && c->file->lacks_names)
		return false;
	if (!type) {
		diag_error(c->diags, DIAG_NOT_AN_ENUMERATION, expr->left->place,
			   "only an enum or flags type has named values");
		return false;
	}
	choice = choice_named(type, expr->name.text);
	if (!choice) {
		if (check_suggests(c))
			best =
			    names_nearest(&type->names, expr->name.text, NULL);
		diag_error(c->diags, DIAG_UNKNOWN_CHOICE, expr->name.place,
			   best ? "`%s` has no `%s`; did you mean `%s`?"
				: "`%s` has no `%s`",
			   expr->left->name.text, expr->name.text, best);
		return false;
	}
	if (!evaluate_choice(c, type, choice))
		return false;
	*out = choice->value;
	expr->is_hex = choice->expr->is_hex;
	return true;
}

/* --------------------------------------------------------------- operators */

static bool overflow(struct checker *c, struct expr *expr)
{
	diag_error(c->diags, DIAG_OVERFLOW, expr->place,
		   "the result does not fit in 64 bits");
	return false;
}

static bool divide(struct checker *c, struct expr *expr, wide a, wide b,
		   wide *out)
{
	if (!b) {
		diag_error(c->diags, DIAG_DIVISION_BY_ZERO, expr->right->place,
			   "division by zero");
		return false;
	}
	*out = expr->op == OP_DIVIDE ? a / b : a % b;
	return true;
}

static bool shift(struct checker *c, struct expr *expr, wide a, wide b,
		  wide *out)
{
	if (b < 0 || b > 63) {
		diag_error(c->diags, DIAG_SHIFT, expr->right->place,
			   "shift by %s; 0 to 63 make sense",
			   value_text(c->arena, b, false));
		return false;
	}
	if (expr->op == OP_RIGHT)
		*out = a >> b;
	else if (__builtin_mul_overflow(a, (wide)1 << b, out))
		return overflow(c, expr);
	return true;
}

static bool is_comparison(const struct expr *expr)
{
	return expr->kind == EXPR_BINARY && !expr->in_parentheses &&
	       expr->op >= OP_EQUAL && expr->op <= OP_MORE_EQUAL;
}

/* `flags & 1 == 0` means in C what nobody means. */
static bool is_ambiguous(struct checker *c, struct expr *expr)
{
	bool is_bits = expr->op >= OP_BIT_AND && expr->op <= OP_BIT_XOR;
	bool compares = expr->op >= OP_EQUAL && expr->op <= OP_MORE_EQUAL;

	if ((!is_bits && !compares) ||
	    (!is_comparison(expr->left) && !is_comparison(expr->right)))
		return false;
	diag_error(c->diags, DIAG_AMBIGUOUS, expr->place,
		   "parentheses are needed beside `%s` to say what is compared",
		   operator_text(expr->op));
	return true;
}

static wide compare(enum expr_operator op, wide a, wide b)
{
	switch (op) {
	case OP_EQUAL:
		return a == b;
	case OP_UNEQUAL:
		return a != b;
	case OP_LESS:
		return a < b;
	case OP_LESS_EQUAL:
		return a <= b;
	case OP_MORE:
		return a > b;
	case OP_MORE_EQUAL:
		return a >= b;
	case OP_AND:
		return a && b;
	default:
		return a || b;
	}
}

static bool apply(struct checker *c, struct expr *expr, wide a, wide b,
		  wide *out)
{
	switch (expr->op) {
	case OP_ADD:
		*out = a + b; /* 66 bits at most */
		return true;
	case OP_SUBTRACT:
		*out = a - b;
		return true;
	case OP_MULTIPLY:
		return !__builtin_mul_overflow(a, b, out) || overflow(c, expr);
	case OP_DIVIDE:
	case OP_REMAINDER:
		return divide(c, expr, a, b, out);
	case OP_LEFT:
	case OP_RIGHT:
		return shift(c, expr, a, b, out);
	case OP_BIT_AND:
		*out = a & b;
		return true;
	case OP_BIT_OR:
		*out = a | b;
		return true;
	case OP_BIT_XOR:
		*out = a ^ b;
		return true;
	case OP_JOIN:
		diag_error(c->diags, DIAG_STRAY_JOIN, expr->place,
			   "`@` joins members in a `field`, not numbers");
		return false;
	case OP_HAS:
		*out = (a & b) == b;
		return true;
	default:
		*out = compare(expr->op, a, b);
		return true;
	}
}

static bool evaluate_binary(struct checker *c, struct expr *expr,
			    const struct type *scope, wide *out)
{
	wide a = 0, b = 0;
	bool ok;

	if (expr->op == OP_JOIN)
		return apply(c, expr, 0, 0, out);
	ok = evaluate(c, expr->left, scope, &a);
	ok &= evaluate(c, expr->right, scope, &b);
	expr->is_hex |= expr->left->is_hex || expr->right->is_hex;
	return ok && !is_ambiguous(c, expr) && apply(c, expr, a, b, out);
}

static bool evaluate_unary(struct checker *c, struct expr *expr,
			   const struct type *scope, wide *out)
{
	wide a;

	if (!evaluate(c, expr->left, scope, &a))
		return false;
	if (expr->op == OP_NEGATE)
		*out = -a;
	else if (expr->op == OP_NOT)
		*out = !a;
	else
		*out = a < 0 ? ~a : HIGHEST ^ a;
	return true;
}

/* ------------------------------------------------------------------ matches */

/* Whether a number lies in a pattern; false: reported. */
static bool evaluate_pattern(struct checker *c, struct expr *pattern, wide tag,
			     bool *matches)
{
	wide least, most;

	if (pattern->kind != EXPR_RANGE) {
		if (!evaluate(c, pattern, NULL, &least))
			return false;
		*matches = least == tag;
		return true;
	}
	if (!evaluate(c, pattern->left, NULL, &least) ||
	    !evaluate(c, pattern->right, NULL, &most))
		return false;
	*matches = least <= tag && tag <= most;
	if (least <= most)
		return true;
	diag_error(c->diags, DIAG_BAD_PATTERN, pattern->place,
		   "the range is empty");
	return false;
}

/* The same, or `_`, which stands alone and last. */
static bool evaluate_any(struct checker *c, const struct arm *arm,
			 struct expr *pattern, wide tag, bool *matches)
{
	if (pattern->kind != EXPR_ANY)
		return evaluate_pattern(c, pattern, tag, matches);
	*matches = true;
	if (arm->patterns == pattern && !pattern->next && !arm->next)
		return true;
	diag_error(c->diags, DIAG_BAD_PATTERN, pattern->place,
		   "`_` stands alone, and last");
	return false;
}

/* The value of the first arm that matches; all of them make sense. */
static bool evaluate_match(struct checker *c, struct expr *expr, wide *out)
{
	bool ok, is_found = false;
	wide tag, value;

	ok = evaluate(c, expr->left, NULL, &tag);
	for (struct arm *arm = expr->arms; arm; arm = arm->next) {
		bool is_chosen = false;

		for (struct expr *i = arm->patterns; i; i = i->next) {
			bool matches = false;

			ok &= evaluate_any(c, arm, i, tag, &matches);
			is_chosen |= matches;
		}
		ok &= evaluate(c, arm->expr, NULL, &value);
		if (is_chosen && !is_found) {
			*out = value;
			expr->is_hex = arm->expr->is_hex;
			is_found = true;
		}
	}
	if (!ok || is_found)
		return ok;
	diag_error(c->diags, DIAG_BAD_PATTERN, expr->place, "no arm matches %s",
		   value_text(c->arena, tag, false));
	return false;
}

/* --------------------------------------------------------------------- all */

static bool no_call(struct checker *c, const struct expr *expr)
{
	diag_error(c->diags, DIAG_STRAY_CALL, expr->place,
		   "nothing is called here: the sums over bytes stand in "
		   "`check NAME = ...`");
	return false;
}

static bool evaluate_kind(struct checker *c, struct expr *expr,
			  const struct type *scope, wide *out)
{
	switch (expr->kind) {
	case EXPR_NUMBER:
		*out = expr->number;
		return true;
	case EXPR_NAME:
		return evaluate_name(c, expr, scope, out);
	case EXPR_MEMBER:
		return evaluate_dot(c, expr, out);
	case EXPR_UNARY:
		return evaluate_unary(c, expr, scope, out);
	case EXPR_BINARY:
		return evaluate_binary(c, expr, scope, out);
	case EXPR_LOCAL:
		diag_error(c->diags, DIAG_NOT_CONSTANT, expr->place,
			   "`$%s` is known only when data is read; "
			   "a constant is needed here",
			   expr->name.text);
		return false;
	case EXPR_INDEX:
		return not_in_language(c, expr->place, "an index is");
	case EXPR_LIST:
		return not_in_language(c, expr->place, "a list of values is");
	case EXPR_TEXT:
		return no_number(c, expr, NULL);
	case EXPR_MATCH:
		return evaluate_match(c, expr, out);
	case EXPR_READ:
		return not_in_language(c, expr->place, "`read` is");
	case EXPR_UNIMPLEMENTED:
		return not_in_language(c, expr->place, "`unimplemented` is");
	case EXPR_CALL:
		return no_call(c, expr);
	case EXPR_BYTES:
	case EXPR_REPLACE:
	case EXPR_RANGE:
	case EXPR_ANY:
		break; /* never alone */
	}
	return false;
}

bool evaluate(struct checker *c, struct expr *expr, const struct type *scope,
	      wide *out)
{
	bool ok;

	*out = 0;
	if (check_is_too_deep(c, expr->place))
		return false;
	c->depth++;
	ok = evaluate_kind(c, expr, scope, out);
	c->depth--;
	if (ok && (*out > HIGHEST || *out < LOWEST))
		return overflow(c, expr);
	return ok;
}
