/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values as C. Plain arithmetic is done in uint64_t, where it cannot wrap for
 * the ranges that layout/value.c found; what can leave 64 bits is done by
 * builtins that tell, in statements of their own.
 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

#include <ctype.h>
#include <string.h>

enum { NESTED_CONDITIONS = 8 }; /* in parentheses of their own */

static const char *tabs(const struct emit_scope *scope)
{
	static const char all[] = "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t";

	return all + (scope->indent < sizeof all
			  ? sizeof all - 1 - scope->indent
			  : 0);
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

/* Twice would be a warning of clang's. */
const char *emit_bracketed(struct emitter *e, const char *text)
{
	const char *c = text;
	int depth = 0;

	do
		depth += (*c == '(') - (*c == ')');
	while (*c && depth && *++c);
	return *text == '(' && *c == ')' && !c[1]
		   ? text
		   : emit_printf(e, "(%s)", text);
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
	e->nr_temporaries = e->most_points = 0;
	e->known.count = 0;
	return e->text.count;
}

static bool is_of_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* Whether the text has the word: `error_code` and "error" are not error. */
static bool mentions(const char *text, const char *word)
{
	for (const char *at = text; (at = strstr(at, word)); at++)
		if ((at == text || (!is_of_word(at[-1]) && at[-1] != '"')) &&
		    !is_of_word(at[strlen(word)]))
			return true;
	return false;
}

void emit_end(struct emitter *e, size_t body)
{
	if (e->most_points)
		text_insert(&e->text, body,
			    emit_printf(e, "\tuint64_t points[%u];\n\n",
					e->most_points + 1));
	if (e->has_tried)
		text_insert(&e->text, body, "\tint rc;\n\n");
	if (e->takes_error && !mentions(e->text.items + body, "error"))
		text_insert(&e->text, body, "\t(void)error;\n");
	if (e->takes_p && !mentions(e->text.items + body, "p"))
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

/*
 * Whether its bytes can be read here, without its getter: the function has
 * the point that it lies behind. A getter would find that anew.
 */
static bool is_at_hand(const struct emitter *e, const struct emit_scope *scope,
		       const struct layout_value *v)
{
	const struct layout_member *m = v->member;

	return !v->left && !v->is_element && *scope->view == 'p' &&
	       m->at.from && m->scalar && !m->computed && !m->nr_parts &&
	       !(m->scalar->is_signed &&
		 (m->scalar->bytes == 3 || m->scalar->bytes == 6)) &&
	       emit_knows_point(e, m->at.from);
}

static const char *read_at_hand(struct emitter *e,
				const struct emit_scope *scope,
				const struct layout_member *m)
{
	struct emit_scope inner = *scope;
	const char *t = temporary(e), *condition = NULL, *at;
	struct spot spot = { 0, NULL };

	text_add(&e->text, "%s%s %s;\n\n", tabs(scope), emit_c_type(m->scalar),
		 t);
	if (m->condition) {
		condition = emit_condition(e, scope, m->condition);
		text_add(&e->text, "%sif (%s) {\n", tabs(scope), condition);
		inner.indent++;
	}
	at = emit_position(e, &inner, m->at, m->size, false);
	spot.index = at;
	text_add(&e->text, "%s%s = (%s)%s;\n", tabs(&inner), t,
		 emit_c_type(m->scalar), emit_load(e, m->scalar, spot));
	if (!condition)
		return t;
	text_add(&e->text, "%s} else {\n", tabs(scope));
	if (m->has_default)
		text_add(&e->text, "%s%s = %s;\n", tabs(&inner), t,
			 emit_number(e, m->default_value, m->default_is_hex,
				     m->scalar->is_signed));
	else
		emit_fail(e, scope, "field_absent");
	text_add(&e->text, "%s}\n", tabs(scope));
	return t;
}

/* The member's number, as its getter gives it. */
static const char *raw_member(struct emitter *e, const struct emit_scope *scope,
			      const struct layout_value *v)
{
	const char *getter = getter_of(e, scope, v);
	const char *of, *t;

	if (is_at_hand(e, scope, v))
		return read_at_hand(e, scope, v->member);
	of = holder(e, scope, v);
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
	const char *text;

	/* of unsigned long and unsigned long long gcc warns, where the sign of
	 * what was converted to the first might be lost in the second */
	if (is_signed(v->left) && v->right->kind == VALUE_CONSTANT)
		b = emit_printf(e, "(uint64_t)%s", b);
	else
		b = as_unsigned(e, v->right, b);
	text = emit_printf(e, "(%s %s %s)", as_unsigned(e, v->left, a),
			   operator_text(v->op), b);
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

/* What a division by -1 cannot negate. */
static bool may_overflow(const struct layout_value *v)
{
	return v->left->least < -(((wide)1 << 63) - 1) && v->right->least < 0 &&
	       v->right->most >= -1;
}

/* Leaves where a side of a signed division is above what int64_t holds. */
static void fail_above_signed(struct emitter *e, const struct emit_scope *scope,
			      const struct layout_value *v, const char *text)
{
	if (v->most >= (wide)1 << 63)
		emit_fail_if(e, scope, emit_printf(e, "%s > INT64_MAX", text));
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
	const char *cast = is_mixed ? "(int64_t)" : "";

	if (is_mixed)
		a = emit_kept(e, scope, v->left, a);
	if (can_be_zero || is_mixed)
		b = emit_kept(e, scope, v->right, b);
	if (can_be_zero)
		emit_fail_if(e, scope, emit_printf(e, "!(%s)", b));
	if (is_mixed) {
		fail_above_signed(e, scope, v->left, a);
		fail_above_signed(e, scope, v->right, b);
	}
	if (may_overflow(v) && v->op == OP_REMAINDER)
		return emit_printf(e, "(%s == -1 ? 0 : %s %% %s)", b, a, b);
	if (may_overflow(v))
		emit_fail_if(
		    e, scope,
		    emit_printf(e, "%s == -1 && %s < -INT64_MAX", b, a));
	/* machines divide 32 bits faster, and a constant is no division */
	if (!is_mixed && v->left->most <= UINT32_MAX &&
	    v->right->most <= UINT32_MAX && v->right->kind != VALUE_CONSTANT)
		return emit_printf(e,
				   "(uint64_t)((uint32_t)%s %s (uint32_t)%s)",
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
	       ((v->kind == VALUE_MEMBER && !v->member->scalar->is_signed) ||
		v->kind == VALUE_CONSTANT || v->kind == VALUE_PARAMETER);
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
	size_t known = e->known.count;

	text_add(&e->text, "%sbool %s = %s != 0;\n\n%sif (%s%s) {\n",
		 tabs(scope), t, left, tabs(scope), v->op == OP_OR ? "!" : "",
		 t);
	inner.indent++;
	right = emit_value(e, &inner, v->right);
	text_add(&e->text, "%s%s = %s != 0;\n%s}\n", tabs(&inner), t, right,
		 tabs(scope));
	e->known.count = known;
	return t;
}

/* (a || b || c): compilers have a limit of how deep parentheses may go. */
static const char *logical(struct emitter *e, const struct layout_value *v,
			   const char *a, const char *b)
{
	bool is_chain =
	    v->left->kind == VALUE_BINARY && v->left->op == v->op && *a == '(';
	const char *format = is_chain ? "%.*s %s %s)" : "(%.*s %s %s)";

	return emit_printf(e, format, (int)strlen(a) - is_chain, a,
			   operator_text(v->op), b);
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
		return logical(e, v, a, b);
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
	return emit_printf(e, is_truth(v->left) ? "(%s ^ UINT64_MAX)" : "~%s",
			   is_signed(v) ? of : as_unsigned(e, v->left, of));
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
		if (is_signed(v) != is_signed(i->value) || is_truth(i->value))
			value = emit_printf(e, "(%s)%s", type_of(v), value);
		text =
		    i->condition
			? emit_printf(e, "%s%s ? %s : ", text,
				      emit_value(e, scope, i->condition), value)
			: emit_printf(e, "%s%s)", text, value);
	}
	return text;
}

/* if (!done && condition) { done = true; to = value; } */
static void match_arm(struct emitter *e, const struct emit_scope *scope,
		      const struct layout_value *match,
		      const struct layout_value_arm *arm, const char *to,
		      const char *done)
{
	const char *condition = "true", *value;
	struct emit_scope inner = *scope;
	size_t known;

	if (arm->condition)
		condition = emit_value(e, scope, arm->condition);
	text_list(&e->text, emit_printf(e, "%sif (", tabs(scope)), " && ",
		  ") {",
		  (const char *[]){ emit_printf(e, "!%s", done), condition },
		  arm->condition ? 2 : 1);
	known = e->known.count;
	inner.indent++;
	if (arm->condition)
		text_add(&e->text, "%s%s = true;\n", tabs(&inner), done);
	value = emit_value(e, &inner, arm->value);
	if (is_signed(match) != is_signed(arm->value))
		value = emit_printf(e, "(%s)%s", type_of(match), value);
	text_add(&e->text, "%s%s = %s;\n%s}\n", tabs(&inner), to, value,
		 tabs(scope));
	e->known.count = known;
}

/*
 * One behind the other, not each in the other's else: compilers have a limit
 * of how deep blocks may go.
 */
static const char *match_text(struct emitter *e, const struct emit_scope *scope,
			      const struct layout_value *v)
{
	const struct layout_value_arm *last = v->arms;
	const char *t, *done;

	if (!v->can_fail)
		return plain_match(e, scope, v);
	t = temporary(e);
	done = temporary(e);
	text_add(&e->text, "%s%s %s = 0;\n%sbool %s = false;\n\n", tabs(scope),
		 type_of(v), t, tabs(scope), done);
	for (const struct layout_value_arm *i = v->arms; i; i = i->next) {
		match_arm(e, scope, v, i, t, done);
		last = i;
	}
	if (last->condition) {
		text_add(&e->text, "%sif (!%s)\n", tabs(scope), done);
		emit_fail(e, scope, "field_absent");
	}
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
	size_t known;

	if (!condition->outer) {
		text_add(&e->text, "%s%s = %s != 0;\n", tabs(scope), to,
			 emit_value(e, scope, condition->value));
		return;
	}
	condition_into(e, scope, condition->outer, to);
	known = e->known.count;
	text_add(&e->text, "%sif (%s) {\n", tabs(scope), to);
	inner.indent++;
	text_add(&e->text, "%s%s = %s != 0;\n", tabs(&inner), to,
		 emit_value(e, &inner, condition->value));
	text_add(&e->text, "%s}\n", tabs(scope));
	e->known.count = known;
}

/*
 * The outermost first, all in one pair of parentheses: compilers nest them
 * only so deep.
 */
static const char *long_condition(struct emitter *e,
				  const struct emit_scope *scope,
				  const struct layout_condition *condition,
				  size_t count)
{
	const char **values = make_array(&e->scratch, const char *, count);
	struct text all = { 0 };
	const char *text;

	for (size_t i = count; i--; condition = condition->outer)
		values[i] = emit_value(e, scope, condition->value);
	for (size_t i = 0; i < count; i++) {
		text_put(&all, i ? " && " : "(");
		text_put(&all, values[i]);
	}
	text_put_bytes(&all, ")", 2);
	text = emit_printf(e, "%s", all.items);
	text_done(&all);
	return text;
}

const char *emit_condition(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_condition *condition)
{
	const char *text;
	size_t count = 0;

	for (const struct layout_condition *i = condition; i; i = i->outer)
		count++;

	if (emit_condition_can_fail(condition)) {
		text = temporary(e);
		text_add(&e->text, "%sbool %s;\n\n", tabs(scope), text);
		condition_into(e, scope, condition, text);
		return text;
	}
	if (count > NESTED_CONDITIONS)
		return long_condition(e, scope, condition, count);
	text = emit_value(e, scope, condition->value);
	for (condition = condition->outer; condition;
	     condition = condition->outer)
		text =
		    emit_printf(e, "(%s && %s)",
				emit_value(e, scope, condition->value), text);
	return *text == '(' || *text == '!' ? text
					    : emit_printf(e, "(%s)", text);
}
