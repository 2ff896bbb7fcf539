/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values as C. Plain arithmetic is done in uint64_t, where it cannot wrap for
 * the ranges that layout_value.c found; what can leave 64 bits is done by
 * builtins that tell, in statements of their own.
 */
#include "compiler/emit.h"

#include "compiler/memory.h"

#include <string.h>

static const char *tabs(const struct emit_scope *scope)
{
	static const char all[] = "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t";

	return all + (sizeof all - 1 - scope->indent);
}

static bool is_signed(const struct layout_value *v)
{
	return v->least < 0;
}

/* Gives an int: comparisons and what is made of them. */
static bool is_truth(const struct layout_value *v)
{
	if (v->kind == VALUE_UNARY)
		return v->op == OP_NOT;
	return v->kind == VALUE_BINARY &&
	       ((v->op >= OP_EQUAL && v->op <= OP_OR) || v->op == OP_HAS);
}

static const char *type_of(const struct layout_value *v)
{
	return is_signed(v) ? "int64_t" : "uint64_t";
}

static const char *temporary(struct emitter *e)
{
	return emit_printf(e, "t%u", ++e->nr_temporaries);
}

/* ------------------------------------------------------------------ failing */

const char *emit_failure(struct emitter *e, const struct emit_scope *scope,
			 const char *function)
{
	return emit_printf(e, "%s(error, \"%s_%s\", \"%s\", %s)", function,
			   scope->s->prefix, scope->s->c_name, scope->field,
			   emit_plain(e, scope->offset));
}

void emit_fail(struct emitter *e, const struct emit_scope *scope,
	       const char *function)
{
	const char *arguments[] = {
		"error",
		emit_printf(e, "\"%s_%s\"", scope->s->prefix, scope->s->c_name),
		emit_printf(e, "\"%s\"", scope->field),
		emit_plain(e, scope->offset),
	};

	text_list(&e->text,
		  emit_printf(e, "%s\treturn %s(", tabs(scope), function), ", ",
		  ");", arguments, 4);
}

void emit_fail_if(struct emitter *e, const struct emit_scope *scope,
		  const char *condition)
{
	text_list(&e->text, emit_printf(e, "%sif (", tabs(scope)), "", ")",
		  &condition, 1);
	emit_fail(e, scope, "field_out_of_range");
}

void emit_try(struct emitter *e, const struct emit_scope *scope,
	      const char *call)
{
	text_list(&e->text, emit_printf(e, "%src = ", tabs(scope)), "", ";",
		  &call, 1);
	text_add(&e->text, "%sif (rc)\n%s\treturn rc;\n", tabs(scope),
		 tabs(scope));
	e->has_tried = true;
}

size_t emit_body(struct emitter *e)
{
	e->has_tried = false;
	e->nr_temporaries = 0;
	return e->text.count;
}

void emit_end(struct emitter *e, size_t body)
{
	if (e->has_tried)
		text_insert(&e->text, body, "\tint rc;\n\n");
	if (e->takes_error && !strstr(e->text.items + body, "error"))
		text_insert(&e->text, body, "\t(void)error;\n");
	if (e->takes_p && !strstr(e->text.items + body, "p->") &&
	    !strstr(e->text.items + body, "(p"))
		text_insert(&e->text, body, "\t(void)p;\n");
	text_put(&e->text, "}\n\n");
}

/* -------------------------------------------------------------------- leaves
 */

static const char *constant_text(struct emitter *e, wide v, bool is_hex)
{
	if (v < 0)
		return emit_number(e, v, is_hex, true);
	return emit_printf(e, is_hex ? "0x%llXull" : "%lluull",
			   (unsigned long long)v);
}

static const char *path_to(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_value *container);

static const struct layout_structure *
structure_of(const struct emit_scope *scope, const struct layout_value *v)
{
	return v->left ? v->left->member->structure : scope->s;
}

static const char *getter_of(struct emitter *e, const struct emit_scope *scope,
			     const struct layout_value *v)
{
	const struct layout_structure *s = structure_of(scope, v);

	return emit_printf(e, "%s_%s_%s", s->prefix, s->c_name,
			   v->member->c_name);
}

/* A pointer to the structure that holds the member. */
static const char *holder(struct emitter *e, const struct emit_scope *scope,
			  const struct layout_value *v)
{
	return v->left ? path_to(e, scope, v->left) : scope->view;
}

static const char *path_to(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_value *v)
{
	const char *of = holder(e, scope, v), *t;
	const char *getter = getter_of(e, scope, v);

	if (v->member->structure->is_open) {
		t = temporary(e);
		text_add(&e->text, "%s%s %s;\n\n", tabs(scope),
			 emit_type_of(e, v->member->structure), t);
		emit_try(e, scope,
			 emit_printf(e, "%s(%s, &%s, error)", getter, of, t));
		return emit_printf(e, "&%s", t);
	}
	if (!v->can_fail && !v->is_element)
		return emit_printf(e, "%s(%s)", getter, of);
	t = temporary(e);
	text_add(&e->text, "%sconst %s *%s = %s(%s, %serror);\n\n", tabs(scope),
		 emit_type_of(e, v->member->structure), t, getter, of,
		 v->is_element
		     ? emit_printf(e, "%s, ", emit_plain(e, v->element))
		     : "");
	text_add(&e->text, "%sif (!%s)\n%s\treturn -34;\n", tabs(scope), t,
		 tabs(scope));
	return t;
}

/* The member's number, as its getter gives it. */
static const char *raw_member(struct emitter *e, const struct emit_scope *scope,
			      const struct layout_value *v)
{
	const char *getter = getter_of(e, scope, v);
	const char *of = holder(e, scope, v), *t;

	if (!v->is_element && !v->member->getter_can_fail)
		return emit_printf(e, "%s(%s)", getter, of);
	t = temporary(e);
	text_add(&e->text, "%s%s %s;\n\n", tabs(scope),
		 emit_c_type(v->member->scalar), t);
	emit_try(
	    e, scope,
	    emit_printf(e, "%s(%s, %s&%s, error)", getter, of,
			v->is_element
			    ? emit_printf(e, "%s, ", emit_plain(e, v->element))
			    : "",
			t));
	return t;
}

static const char *member_text(struct emitter *e,
			       const struct emit_scope *scope,
			       const struct layout_value *v)
{
	const char *raw = raw_member(e, scope, v);
	const struct layout_enumeration *bits = v->member->enumeration;

	if (v->bit)
		raw = emit_printf(e, "%s_%s_%s(%s)", bits->prefix, bits->c_name,
				  v->bit->c_name, raw);
	return emit_printf(e, "(%s)%s", type_of(v), raw);
}

/* --------------------------------------------------------------- operations */

/* As uint64_t, where sums and products are those modulo 2^64. */
static const char *as_unsigned(struct emitter *e, const struct layout_value *v,
			       const char *text)
{
	return is_signed(v) || is_truth(v)
		   ? emit_printf(e, "(uint64_t)%s", text)
		   : text;
}

static const char *modular(struct emitter *e, const struct layout_value *v,
			   const char *a, const char *b)
{
	const char *text =
	    emit_printf(e, "(%s %s %s)", as_unsigned(e, v->left, a),
			operator_text(v->op), as_unsigned(e, v->right, b));

	return is_signed(v) ? emit_printf(e, "(int64_t)%s", text) : text;
}

static const char *checked(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_value *v, const char *a,
			   const char *b)
{
	const char *t = temporary(e);
	const char *function = v->op == OP_ADD	      ? "__builtin_add_overflow"
			       : v->op == OP_SUBTRACT ? "__builtin_sub_overflow"
			       : v->op == OP_MULTIPLY ? "__builtin_mul_overflow"
						      : "shift_left_overflows";

	text_add(&e->text, "%s%s %s;\n\n", tabs(scope), type_of(v), t);
	emit_fail_if(e, scope,
		     emit_printf(e, "%s(%s, %s, &%s)", function, a, b, t));
	return t;
}

const char *emit_kept(struct emitter *e, const struct emit_scope *scope,
		      const struct layout_value *v, const char *text)
{
	const char *t;

	if (v->kind == VALUE_CONSTANT || *text == 't' ||
	    v->kind == VALUE_PARAMETER)
		return text;
	t = temporary(e);
	text_add(&e->text, "%s%s %s = %s;\n\n", tabs(scope), type_of(v), t,
		 text);
	return t;
}

/* Both as int64_t where one is signed: C's rules would make them unsigned. */
static const char *quotient(struct emitter *e, const struct emit_scope *scope,
			    const struct layout_value *v, const char *a,
			    const char *b)
{
	bool is_mixed = is_signed(v->left) || is_signed(v->right);
	bool can_be_zero = v->right->least <= 0 && v->right->most >= 0;
	bool can_overflow = is_mixed && v->right->least < 0;
	const char *cast = is_mixed ? "(int64_t)" : "";

	if (can_overflow)
		a = emit_kept(e, scope, v->left, a);
	if (can_be_zero || can_overflow)
		b = emit_kept(e, scope, v->right, b);
	if (can_be_zero)
		emit_fail_if(e, scope, emit_printf(e, "!(%s)", b));
	if (can_overflow)
		emit_fail_if(e, scope,
			     emit_printf(e,
					 "%s == -1 && %s < "
					 "-9223372036854775807ll",
					 b, a));
	/* machines divide 32 bits faster, and a constant is no division */
	if (!is_mixed && v->left->most <= UINT32_MAX &&
	    v->right->most <= UINT32_MAX && v->right->kind != VALUE_CONSTANT)
		return emit_printf(e, "(uint64_t)((uint32_t)%s %s (uint32_t)%s)",
				   a, operator_text(v->op), b);
	return emit_printf(e, "(%s%s %s %s%s)", cast, a, operator_text(v->op),
			   cast, b);
}

static const char *shift(struct emitter *e, const struct emit_scope *scope,
			 const struct layout_value *v, const char *a,
			 const char *b)
{
	if (v->op == OP_LEFT && v->can_fail &&
	    (v->is_checked || v->right->most > 63))
		return checked(e, scope, v, a, b);
	if (v->right->most > 63 || v->right->least < 0) {
		b = emit_kept(e, scope, v->right, b);
		emit_fail_if(e, scope, emit_printf(e, "(uint64_t)%s > 63", b));
	}
	return emit_printf(e, "(%s %s %s)",
			   is_truth(v->left) ? as_unsigned(e, v->left, a) : a,
			   operator_text(v->op), b);
}

/* What is never negative in C either, as its getter gives it. */
static bool is_leaf(const struct layout_value *v)
{
	return !is_signed(v) &&
	       (v->kind == VALUE_MEMBER || v->kind == VALUE_CONSTANT ||
		v->kind == VALUE_PARAMETER);
}

/* Without the casts that a comparison of leaves does not need. */
static const char *bare(struct emitter *e, const struct layout_value *v,
			const char *text)
{
	static const char cast[] = "(uint64_t)";

	if (v->kind == VALUE_CONSTANT)
		return emit_number(e, v->number, v->is_hex, false);
	return strncmp(text, cast, sizeof cast - 1) ? text
						    : text + sizeof cast - 1;
}

/* A comparison that is right whatever the signs. */
static const char *comparison(struct emitter *e, const struct emit_scope *scope,
			      const struct layout_value *v, const char *a,
			      const char *b)
{
	bool left = is_signed(v->left), right = is_signed(v->right);
	wide limit = (wide)1 << 63;

	if (is_leaf(v->left) && is_leaf(v->right))
		return emit_printf(e, "(%s %s %s)", bare(e, v->left, a),
				   operator_text(v->op), bare(e, v->right, b));
	if (left == right)
		return emit_printf(e, "(%s %s %s)", a, operator_text(v->op), b);
	if ((left ? v->right : v->left)->most < limit)
		return emit_printf(e, "((int64_t)%s %s (int64_t)%s)", a,
				   operator_text(v->op), b);
	/* the signed one below zero is below any unsigned one */
	a = emit_kept(e, scope, v->left, a);
	b = emit_kept(e, scope, v->right, b);
	if (left)
		return emit_printf(e,
				   "((%s < 0 ? -1 : %s != (uint64_t)%s ? "
				   "((uint64_t)%s < %s ? -1 : 1) : 0) %s 0)",
				   a, b, a, a, b, operator_text(v->op));
	return emit_printf(e,
			   "((%s < 0 ? 1 : %s != (uint64_t)%s ? "
			   "(%s < (uint64_t)%s ? -1 : 1) : 0) %s 0)",
			   b, a, b, a, b, operator_text(v->op));
}

/* The right side only where the left does not decide. */
static const char *lazy(struct emitter *e, const struct emit_scope *scope,
			const struct layout_value *v)
{
	struct emit_scope inner = *scope;
	const char *t = temporary(e), *right;
	const char *left = emit_value(e, scope, v->left);

	text_add(&e->text, "%sbool %s = %s != 0;\n\n%sif (%s%s) {\n",
		 tabs(scope), t, left, tabs(scope), v->op == OP_OR ? "!" : "",
		 t);
	inner.indent++;
	right = emit_value(e, &inner, v->right);
	text_add(&e->text, "%s%s = %s != 0;\n%s}\n", tabs(&inner), t, right,
		 tabs(scope));
	return t;
}

static const char *binary_text(struct emitter *e,
			       const struct emit_scope *scope,
			       const struct layout_value *v)
{
	const char *a, *b;

	if ((v->op == OP_AND || v->op == OP_OR) && v->right->can_fail)
		return lazy(e, scope, v);
	a = emit_value(e, scope, v->left);
	b = emit_value(e, scope, v->right);
	switch (v->op) {
	case OP_ADD:
	case OP_SUBTRACT:
	case OP_MULTIPLY:
		return v->is_checked ? checked(e, scope, v, a, b)
				     : modular(e, v, a, b);
	case OP_DIVIDE:
	case OP_REMAINDER:
		return quotient(e, scope, v, a, b);
	case OP_LEFT:
	case OP_RIGHT:
		return shift(e, scope, v, a, b);
	case OP_AND:
	case OP_OR:
		return emit_printf(e, "(%s %s %s)", a, operator_text(v->op), b);
	case OP_HAS:
		b = emit_kept(e, scope, v->right, b);
		return emit_printf(e, "((%s & %s) == %s)", a, b, b);
	case OP_BIT_AND:
	case OP_BIT_OR:
	case OP_BIT_XOR:
		return modular(e, v, a, b);
	default:
		return comparison(e, scope, v, a, b);
	}
}

static const char *unary_text(struct emitter *e, const struct emit_scope *scope,
			      const struct layout_value *v)
{
	const char *of = emit_value(e, scope, v->left);

	if (v->op == OP_NOT)
		return emit_printf(e, "!%s",
				   is_truth(v->left) || *of == '('
				       ? of
				       : emit_printf(e, "(%s)", of));
	return emit_printf(
	    e, is_signed(v) && !is_signed(v->left) ? "(int64_t)~%s" : "~%s",
	    of);
}

/* ------------------------------------------------------------------- matches
 */

static const char *plain_match(struct emitter *e,
			       const struct emit_scope *scope,
			       const struct layout_value *v)
{
	const char *text = "(", *value;

	for (const struct layout_value_arm *i = v->arms; i; i = i->next) {
		value = emit_value(e, scope, i->value);
		if (is_signed(v) != is_signed(i->value))
			value = emit_printf(e, "(%s)%s", type_of(v), value);
		text =
		    i->condition
			? emit_printf(e, "%s%s ? %s : ", text,
				      emit_value(e, scope, i->condition), value)
			: emit_printf(e, "%s%s)", text, value);
	}
	return text;
}

/* One if for each arm, the rest in its else. */
static void match_arms(struct emitter *e, const struct emit_scope *scope,
		       const struct layout_value_arm *arm, const char *to)
{
	struct emit_scope inner = *scope;

	if (!arm) {
		inner.indent--;
		emit_fail(e, &inner, "field_absent");
		return;
	}
	if (!arm->condition) {
		text_add(&e->text, "%s%s = %s;\n", tabs(scope), to,
			 emit_value(e, scope, arm->value));
		return;
	}
	text_add(&e->text, "%sif (%s) {\n", tabs(scope),
		 emit_value(e, scope, arm->condition));
	if (inner.indent < 15)
		inner.indent++;
	text_add(&e->text, "%s%s = %s;\n", tabs(&inner), to,
		 emit_value(e, &inner, arm->value));
	text_add(&e->text, "%s} else {\n", tabs(scope));
	match_arms(e, &inner, arm->next, to);
	text_add(&e->text, "%s}\n", tabs(scope));
}

static const char *match_text(struct emitter *e, const struct emit_scope *scope,
			      const struct layout_value *v)
{
	const char *t;

	if (!v->can_fail)
		return plain_match(e, scope, v);
	t = temporary(e);
	text_add(&e->text, "%s%s %s;\n\n", tabs(scope), type_of(v), t);
	match_arms(e, scope, v->arms, t);
	return t;
}

/* ---------------------------------------------------------------------- all */

const char *emit_value(struct emitter *e, const struct emit_scope *scope,
		       const struct layout_value *v)
{
	const struct layout_parameter *parameter;

	switch (v->kind) {
	case VALUE_CONSTANT:
		return constant_text(e, v->number, v->is_hex);
	case VALUE_PARAMETER:
		parameter = &scope->s->parameters[v->index];
		return emit_printf(
		    e, *scope->view == '&' ? "(%s)%s.%s" : "(%s)%s->%s",
		    type_of(v),
		    *scope->view == '&' ? scope->view + 1 : scope->view,
		    parameter->c_name);
	case VALUE_MEMBER:
		return member_text(e, scope, v);
	case VALUE_UNARY:
		return unary_text(e, scope, v);
	case VALUE_BINARY:
		return binary_text(e, scope, v);
	case VALUE_MATCH:
		return match_text(e, scope, v);
	case VALUE_INPUT:
		return emit_printf(e, "(%s)%s", type_of(v),
				   e->inputs[v->index].c_name);
	case VALUE_SUM:
		return "(uint64_t)sum";
	}
	return "0";
}

const char *emit_natural(struct emitter *e, const struct emit_scope *scope,
			 const struct layout_value *v)
{
	const char *text = emit_value(e, scope, v);

	if (!is_signed(v))
		return text;
	text = emit_kept(e, scope, v, text);
	emit_fail_if(e, scope, emit_printf(e, "%s < 0", text));
	return emit_printf(e, "(uint64_t)%s", text);
}

bool emit_condition_can_fail(const struct layout_condition *condition)
{
	for (; condition; condition = condition->outer)
		if (condition->value->can_fail)
			return true;
	return false;
}

/* The outermost first; a condition is looked at only if all around it hold. */
static void condition_into(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_condition *condition,
			   const char *to)
{
	struct emit_scope inner = *scope;

	if (!condition->outer) {
		text_add(&e->text, "%s%s = %s != 0;\n", tabs(scope), to,
			 emit_value(e, scope, condition->value));
		return;
	}
	condition_into(e, scope, condition->outer, to);
	text_add(&e->text, "%sif (%s) {\n", tabs(scope), to);
	inner.indent++;
	text_add(&e->text, "%s%s = %s != 0;\n", tabs(&inner), to,
		 emit_value(e, &inner, condition->value));
	text_add(&e->text, "%s}\n", tabs(scope));
}

const char *emit_condition(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_condition *condition)
{
	const char *text;

	if (emit_condition_can_fail(condition)) {
		text = temporary(e);
		text_add(&e->text, "%sbool %s;\n\n", tabs(scope), text);
		condition_into(e, scope, condition, text);
		return text;
	}
	text = emit_value(e, scope, condition->value);
	for (condition = condition->outer; condition;
	     condition = condition->outer)
		text =
		    emit_printf(e, "(%s && %s)",
				emit_value(e, scope, condition->value), text);
	return *text == '(' || *text == '!' ? text
					    : emit_printf(e, "(%s)", text);
}
