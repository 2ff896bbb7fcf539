/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Expressions about data. Each value carries the range of what it can be; an
 * operation whose exact result may leave 64 bits is checked when it is done,
 * all others are plain arithmetic. The rules of the ranges are those of
 * interval arithmetic, nothing else is known about data.
 */
#include "compiler/layout/build.h"

#include "compiler/layout/bits.h"
#include "compiler/memory.h"

#include <string.h>

static const wide HIGHEST = ((wide)1 << 64) - 1;
static const wide HIGHEST_SIGNED = ((wide)1 << 63) - 1;
static const wide LOWEST = -((wide)1 << 63);

static struct layout_value *make_kind(struct body *body, enum value_kind kind)
{
	struct layout_value *v = make(body->b->arena, struct layout_value);

	v->kind = kind;
	return v;
}

const struct layout_value *value_of(struct builder *b, wide number)
{
	struct layout_value *v = make(b->arena, struct layout_value);

	v->kind = VALUE_CONSTANT;
	v->number = v->least = v->most = number;
	return v;
}

static const struct layout_value *never(struct body *body, struct place place,
					const char *why)
{
	diag_error(body->b->diags, DIAG_NEVER_FITS, place, "%s", why);
	return NULL;
}

/* -------------------------------------------------------------------- names */

static const struct layout_value *parameter_value(struct body *body,
						  const struct expr *expr)
{
	const struct layout_parameter *p = body->s->parameters;
	unsigned count = body->s->nr_parameters;
	struct layout_value *v;

	for (unsigned i = 0; i < count; i++) {
		if (strcmp(p[i].name, expr->name.text))
			continue;
		v = make_kind(body, VALUE_PARAMETER);
		v->index = i;
		v->most = p[i].is_order ? 1 : scalar_most(p[i].scalar);
		v->least = p[i].is_order ? 0 : scalar_least(p[i].scalar);
		return v;
	}
	return NULL;
}

static const struct layout_value *
constant_value(struct body *body, struct expr *expr, const struct type *scope)
{
	struct layout_value *v;
	wide number;

	if (!evaluate(body->b->checker, expr, scope, &number))
		return NULL;
	v = make_kind(body, VALUE_CONSTANT);
	v->number = v->least = v->most = number;
	v->is_hex = expr->is_hex;
	return v;
}

/* Bits of a bitfield that a joined or stored member has the type of. */
static void set_range(struct layout_value *v)
{
	const struct layout_member *m = v->member;

	if (v->bit) {
		v->most = ((wide)1 << v->bit->width) - 1;
	} else if (m->computed) {
		v->least = m->computed->least > scalar_least(m->scalar)
			       ? m->computed->least
			       : scalar_least(m->scalar);
		v->most = m->computed->most < scalar_most(m->scalar)
			      ? m->computed->most
			      : scalar_most(m->scalar);
	} else if (m->scalar) {
		v->least = scalar_least(m->scalar);
		v->most = scalar_most(m->scalar);
		if (m->nr_parts && !m->scalar->is_signed)
			v->most = ((wide)1 << m->part_bits) - 1;
	}
}

static const struct layout_value *
value_of_member(struct body *body, const struct layout_member *m,
		const struct layout_value *container)
{
	struct layout_value *v = make_kind(body, VALUE_MEMBER);

	v->member = m;
	v->left = container;
	v->needs_data = true;
	v->can_fail = m->getter_can_fail || (container && container->can_fail);
	v->unit = m->unit;
	set_range(v);
	return v;
}

/* The member that a name means, placed; `m` is NULL: reported, or broken. */
static const struct layout_member *
placed(struct body *body, struct member *member, const struct name *name)
{
	if (!member || member->is_broken)
		return NULL;
	if (!member->layout && member->kind == MEMBER_FIELD &&
	    !place_field(body, member) && member->is_computed)
		return NULL;
	if (member->layout)
		return member->layout;
	diag_error(body->b->diags, DIAG_LIES_BEHIND, name->place,
		   "`$%s` lies behind what depends on it", name->text);
	diag_note(body->b->diags, member->name.place, "it is declared here");
	return NULL;
}

static const struct layout_value *local_value(struct body *body,
					      struct expr *expr)
{
	struct member *member = names_find(&body->type->names, expr->name.text);
	const struct layout_member *m;

	if (!member) {
		unknown_member(body->b->checker, body->type, expr->name.place,
			       expr->name.text);
		return NULL;
	}
	m = placed(body, member, &expr->name);
	return m ? value_of_member(body, m, NULL) : NULL;
}

/* ---------------------------------------------------------- `$a.b`, `$a[2]` */

static const struct layout_value *bit_value(struct body *body,
					    const struct layout_value *whole,
					    const struct expr *expr)
{
	const struct layout_enumeration *e = whole->member->enumeration;
	struct layout_value *v = make_kind(body, VALUE_MEMBER);

	*v = *whole;
	v->bit = layout_bit_named(e, expr->name.text);
	v->least = 0;
	if (!v->bit) {
		diag_error(body->b->diags, DIAG_UNKNOWN_MEMBER,
			   expr->name.place, "`%s` has no part `%s`", e->name,
			   expr->name.text);
		return NULL;
	}
	set_range(v);
	return v;
}

static const struct layout_member *
member_named(const struct layout_structure *s, const char *name)
{
	const struct layout_member *m = s->members;

	while (m && (!m->name || strcmp(m->name, name)))
		m = m->next;
	return m;
}

static const struct layout_value *nested_value(struct body *body,
					       struct expr *expr,
					       const struct layout_value *outer)
{
	const struct layout_structure *s = outer->member->structure;
	const struct layout_member *m = member_named(s, expr->name.text);

	if (!m) {
		diag_error(body->b->diags, DIAG_UNKNOWN_MEMBER,
			   expr->name.place, "`%s` has no member `%s`", s->name,
			   expr->name.text);
		return NULL;
	}
	return value_of_member(body, m, outer);
}

static bool starts_with_local(const struct expr *expr)
{
	while (expr->kind == EXPR_MEMBER || expr->kind == EXPR_INDEX)
		expr = expr->left;
	return expr->kind == EXPR_LOCAL;
}

static const struct layout_value *path_value(struct body *body,
					     struct expr *expr);

static const struct layout_value *dot_value(struct body *body,
					    struct expr *expr)
{
	const struct layout_value *left = path_value(body, expr->left);
	const struct layout_member *m;

	if (!left)
		return NULL;
	m = left->member;
	if (m->nr_dimensions && !left->is_element)
		m = NULL;
	if (m && m->structure)
		return nested_value(body, expr, left);
	if (m && m->enumeration && m->enumeration->is_bitfield)
		return bit_value(body, left, expr);
	diag_error(body->b->diags, DIAG_NOT_A_NUMBER, expr->left->place,
		   "only a structure or a bitfield has parts");
	return NULL;
}

static const struct layout_value *index_value(struct body *body,
					      struct expr *expr)
{
	const struct layout_value *left = path_value(body, expr->left);
	struct layout_value *v;
	wide index;

	if (!left || !evaluate(body->b->checker, expr->right, NULL, &index))
		return NULL;
	if (left->member->nr_dimensions != 1 || left->is_element ||
	    left->member->size_varies) {
		diag_error(body->b->diags, DIAG_NOT_A_NUMBER, expr->left->place,
			   "only an array of constant length has elements "
			   "here");
		return NULL;
	}
	if (index < 0 || index >= (wide)left->member->dimensions[0])
		return never(body, expr->right->place,
			     "the array has no such element");
	v = make_kind(body, VALUE_MEMBER);
	*v = *left;
	v->is_element = true;
	v->element = (uint64_t)index;
	return v;
}

/* What `$a`, `$a.b` or `$a[2]` is, a number or not. */
static const struct layout_value *path_value(struct body *body,
					     struct expr *expr)
{
	if (check_is_too_deep(body->b->checker, expr->place))
		return NULL;
	switch (expr->kind) {
	case EXPR_LOCAL:
		return local_value(body, expr);
	case EXPR_MEMBER:
		return dot_value(body, expr);
	case EXPR_INDEX:
		return index_value(body, expr);
	default:
		diag_error(body->b->diags, DIAG_NOT_A_NUMBER, expr->place,
			   "only `$members` have parts");
		return NULL;
	}
}

static const struct layout_value *number_of_path(struct body *body,
						 struct expr *expr)
{
	const struct layout_value *v = path_value(body, expr);
	const struct layout_member *m = v ? v->member : NULL;

	if (!v)
		return NULL;
	if (m->scalar && scalar_is_number(m->scalar) &&
	    (!m->nr_dimensions || v->is_element))
		return v;
	diag_error(body->b->diags, DIAG_NOT_A_NUMBER, expr->place,
		   "`%.*s` is not a number", (int)expr->place.length,
		   expr->place.source->text + expr->place.at);
	return NULL;
}

/* What `$a`, `$a.b` or a parameter was declared as; NULL: nothing known. */
static const struct type *declared_type(struct body *body,
					const struct expr *expr)
{
	const struct type *within = body->type;
	const struct parameter *parameter;
	const struct member *member;

	if (expr->kind == EXPR_NAME) {
		parameter = parameter_named(within, expr->name.text);
		return parameter && parameter->scalar
			   ? type_behind(parameter->type)
			   : NULL;
	}
	if (expr->kind == EXPR_MEMBER)
		within = declared_type(body, expr->left);
	else if (expr->kind != EXPR_LOCAL)
		return NULL;
	if (!within ||
	    (within->kind != TYPE_STRUCT && within->kind != TYPE_UNION))
		return NULL;
	member = names_find(&within->names, expr->name.text);
	return member && member->type && !member->is_broken
		   ? type_behind(member->type)
		   : NULL;
}

const struct type *value_scope(struct body *body, const struct expr *expr)
{
	const struct type *type = declared_type(body, expr);

	return type && (type->kind == TYPE_ENUM || type->kind == TYPE_FLAGS)
		   ? type
		   : NULL;
}

/* ---------------------------------------------------------------- the ranges
 */

static wide min_of(wide a, wide b)
{
	return a < b ? a : b;
}

static wide max_of(wide a, wide b)
{
	return a > b ? a : b;
}

/* A product of two 65-bit numbers, or as far as 128 bits reach. */
static wide product(wide a, wide b)
{
	wide result;

	if (__builtin_mul_overflow(a, b, &result))
		return (a < 0) == (b < 0) ? (wide)1 << 126 : -((wide)1 << 126);
	return result;
}

static wide shifted(wide a, wide by)
{
	return by > 63 ? (a ? (wide)1 << 126 : 0) : product(a, (wide)1 << by);
}

/* 0b111 for anything from 4 to 7. */
static wide all_bits(wide v)
{
	wide bits = 0;

	while (bits < v)
		bits = bits << 1 | 1;
	return bits;
}

static void range_of_product(struct layout_value *v)
{
	wide a = v->left->least, b = v->left->most;
	wide c = v->right->least, d = v->right->most;

	v->least = min_of(min_of(product(a, c), product(a, d)),
			  min_of(product(b, c), product(b, d)));
	v->most = max_of(max_of(product(a, c), product(a, d)),
			 max_of(product(b, c), product(b, d)));
}

static bool may_be_negative(const struct layout_value *v)
{
	return v->least < 0;
}

/* The one side of a division as int64_t: what is larger makes it fail. */
static struct layout_range dividing(struct layout_value *v,
				    const struct layout_value *side)
{
	struct layout_range range = { .least = side->least,
				      .most = side->most };

	if (range.most > HIGHEST_SIGNED &&
	    (may_be_negative(v->left) || may_be_negative(v->right))) {
		range.most = HIGHEST_SIGNED;
		v->can_fail = true;
	}
	return range;
}

static void range_of_quotient(struct layout_value *v)
{
	struct layout_range a = dividing(v, v->left);
	struct layout_range b = dividing(v, v->right);
	wide largest = max_of(a.most, -a.least);

	v->can_fail |= b.least <= 0 && b.most >= 0;
	v->most = b.least < 0 ? largest : max_of(a.most, 0);
	v->least = b.least < 0 ? -largest : min_of(a.least, 0);
	if (a.least >= 0 && b.least > 0) {
		v->most = a.most / b.least;
		v->least = a.least / b.most;
	}
}

/* As C has it, with the sign of the left side. */
static void range_of_remainder(struct layout_value *v)
{
	struct layout_range a = dividing(v, v->left);
	struct layout_range b = dividing(v, v->right);
	wide largest = max_of(max_of(b.most, -b.least) - 1, 0);

	v->can_fail |= b.least <= 0 && b.most >= 0;
	v->most = min_of(largest, max_of(a.most, 0));
	v->least = max_of(-largest, min_of(a.least, 0));
}

/* Both in two's complement of 64 bits. */
static void range_of_bits(struct layout_value *v)
{
	const struct layout_value *a = v->left, *b = v->right;

	if (may_be_negative(a) && may_be_negative(b)) {
		v->least = LOWEST;
		v->most = HIGHEST_SIGNED;
	} else if (v->op == OP_BIT_AND) {
		v->most = may_be_negative(a)   ? b->most
			  : may_be_negative(b) ? a->most
					       : min_of(a->most, b->most);
	} else if (may_be_negative(a) || may_be_negative(b)) {
		v->least = LOWEST;
		v->most = HIGHEST_SIGNED;
	} else {
		v->most = all_bits(max_of(a->most, b->most));
	}
}

/* `$u64 | $i8`: no number of 64 bits has the bits of both. */
static bool mixes_signs(const struct layout_value *a,
			const struct layout_value *b)
{
	return (may_be_negative(a) && b->most > HIGHEST_SIGNED) ||
	       (may_be_negative(b) && a->most > HIGHEST_SIGNED);
}

static void set_operation_range(struct layout_value *v)
{
	const struct layout_value *a = v->left, *b = v->right;

	switch (v->op) {
	case OP_ADD:
		v->least = a->least + b->least;
		v->most = a->most + b->most;
		break;
	case OP_SUBTRACT:
		v->least = a->least - b->most;
		v->most = a->most - b->least;
		break;
	case OP_MULTIPLY:
		range_of_product(v);
		break;
	case OP_DIVIDE:
		range_of_quotient(v);
		break;
	case OP_REMAINDER:
		range_of_remainder(v);
		break;
	case OP_LEFT:
		v->can_fail |= b->least < 0 || b->most > 63;
		v->least = shifted(a->least, max_of(b->least, 0));
		v->most = shifted(a->most, b->most);
		break;
	case OP_RIGHT:
		v->can_fail |= b->least < 0 || b->most > 63;
		v->least = a->least < 0 ? a->least : 0;
		v->most = max_of(a->most, 0);
		break;
	case OP_BIT_AND:
	case OP_BIT_OR:
	case OP_BIT_XOR:
		range_of_bits(v);
		break;
	default:
		v->most = 1;
	}
}

/* What an operation gives may be negative, and neither side needs bit 63. */
static bool is_of_signed(const struct layout_value *v)
{
	return (may_be_negative(v->left) || may_be_negative(v->right)) &&
	       v->left->most <= HIGHEST_SIGNED &&
	       v->right->most <= HIGHEST_SIGNED;
}

/*
 * Cuts the range to that of an int64_t or a uint64_t; what it loses has to be
 * checked. Where neither holds all, what the sides are decides.
 */
static void clamp(struct layout_value *v)
{
	bool is_signed =
	    v->least < 0 && (v->most <= HIGHEST_SIGNED || is_of_signed(v));
	wide lowest = is_signed ? LOWEST : 0;
	wide highest = is_signed ? HIGHEST_SIGNED : HIGHEST;

	v->is_checked = v->least < lowest || v->most > highest;
	v->can_fail |= v->is_checked;
	v->least = max_of(v->least, lowest);
	v->most = min_of(v->most, highest);
}

/* --------------------------------------------------------------- operations */

static bool is_constant(const struct layout_value *v)
{
	return v->kind == VALUE_CONSTANT;
}

bool mixes_units(struct body *body, struct place place,
		 const struct layout_unit *one, const struct layout_unit *other)
{
	if (!one || !other || one == other)
		return false;
	diag_error(body->b->diags, DIAG_MIXED_UNITS, place,
		   "%ss and %ss do not mix", one->name, other->name);
	return true;
}

/* Where both sides count the same; a product or a quotient counts nothing. */
static bool is_within_unit(enum expr_operator op)
{
	return op != OP_MULTIPLY && op != OP_LEFT && op != OP_RIGHT &&
	       op != OP_AND && op != OP_OR;
}

const struct layout_value *value_binary(struct body *body, struct place place,
					enum expr_operator op,
					const struct layout_value *left,
					const struct layout_value *right)
{
	struct layout_value *v;

	if (!left || !right ||
	    (is_within_unit(op) &&
	     mixes_units(body, place, left->unit, right->unit)))
		return NULL;
	v = make_kind(body, VALUE_BINARY);
	v->op = op;
	v->left = left;
	v->right = right;
	v->can_fail = left->can_fail || right->can_fail;
	v->needs_data = left->needs_data || right->needs_data;
	v->is_hex = left->is_hex || right->is_hex;
	if (op == OP_ADD || op == OP_SUBTRACT)
		v->unit = left->unit ? left->unit : right->unit;
	if (op == OP_LEFT && left->least < 0)
		return never(body, place,
			     "what may be negative cannot be shifted left");
	if (((op == OP_DIVIDE || op == OP_REMAINDER) && is_constant(right) &&
	     !right->number) ||
	    ((op == OP_LEFT || op == OP_RIGHT) && right->least > 63))
		return never(body, place,
			     op == OP_DIVIDE || op == OP_REMAINDER
				 ? "division by zero"
				 : "a shift by more than 63");
	if ((op == OP_BIT_OR || op == OP_BIT_XOR) && mixes_signs(left, right))
		return never(body, place,
			     "what may be negative and what may need all 64 "
			     "bits do not mix");
	set_operation_range(v);
	if (v->least > HIGHEST || v->most < LOWEST)
		return never(body, place, "the result never fits in 64 bits");
	clamp(v);
	return v;
}

const struct layout_value *value_not(struct body *body,
				     const struct layout_value *value)
{
	struct layout_value *v;

	if (!value)
		return NULL;
	v = make_kind(body, VALUE_UNARY);
	v->op = OP_NOT;
	v->left = value;
	v->most = 1;
	v->can_fail = value->can_fail;
	v->needs_data = value->needs_data;
	return v;
}

static const struct layout_value *
unary_value(struct body *body, struct expr *expr, const struct type *scope)
{
	const struct layout_value *of = make_value(body, expr->left, scope);
	struct layout_value *v;

	if (!of)
		return NULL;
	if (expr->op == OP_NOT)
		return value_not(body, of);
	if (expr->op == OP_NEGATE)
		return value_binary(body, expr->place, OP_SUBTRACT,
				    value_of(body->b, 0), of);
	v = make_kind(body, VALUE_UNARY);
	v->op = OP_COMPLEMENT;
	v->left = of;
	v->can_fail = of->can_fail;
	v->needs_data = of->needs_data;
	if (of->least >= 0) {
		v->least = HIGHEST - of->most;
		v->most = HIGHEST - of->least;
	} else {
		v->least = LOWEST;
		v->most = HIGHEST_SIGNED;
		if (of->most > HIGHEST_SIGNED)
			return never(body, expr->place,
				     "`~` of what may be negative");
	}
	return v;
}

static bool is_comparison(const struct expr *expr)
{
	return expr->kind == EXPR_BINARY && !expr->in_parentheses &&
	       expr->op >= OP_EQUAL && expr->op <= OP_MORE_EQUAL;
}

/* As check/evaluate.c has it: `$flags & 1 == 0` means what nobody means. */
static bool is_ambiguous(struct body *body, const struct expr *expr)
{
	bool is_bits = expr->op >= OP_BIT_AND && expr->op <= OP_BIT_XOR;
	bool compares = expr->op >= OP_EQUAL && expr->op <= OP_MORE_EQUAL;

	if ((!is_bits && !compares) ||
	    (!is_comparison(expr->left) && !is_comparison(expr->right)))
		return false;
	diag_error(body->b->diags, DIAG_AMBIGUOUS, expr->place,
		   "parentheses are needed beside `%s` to say what is compared",
		   operator_text(expr->op));
	return true;
}

static const struct layout_value *
binary_value(struct body *body, struct expr *expr, const struct type *scope)
{
	const struct type *left_scope = value_scope(body, expr->right);
	const struct type *right_scope = value_scope(body, expr->left);
	const struct layout_value *a, *b;

	if (expr->op == OP_JOIN) {
		diag_error(body->b->diags, DIAG_STRAY_JOIN, expr->place,
			   "`@` joins members in a `field`, not numbers");
		return NULL;
	}
	a = make_value(body, expr->left, left_scope ? left_scope : scope);
	b = make_value(body, expr->right, right_scope ? right_scope : scope);
	if (!a || !b || is_ambiguous(body, expr))
		return NULL;
	return value_binary(body, expr->place, expr->op, a, b);
}

/* ------------------------------------------------------------------ matches */

/* Without the comparisons that always hold: compilers warn of them. */
static const struct layout_value *in_range(struct body *body,
					   struct place place,
					   const struct layout_value *tag,
					   wide least, wide most)
{
	const struct layout_value *low, *high;

	if (least == most)
		return value_binary(body, place, OP_EQUAL, tag,
				    value_of(body->b, least));
	low = least <= tag->least ? NULL
				  : value_binary(body, place, OP_MORE_EQUAL,
						 tag, value_of(body->b, least));
	high = most >= tag->most ? NULL
				 : value_binary(body, place, OP_LESS_EQUAL, tag,
						value_of(body->b, most));
	if (low && high)
		return value_binary(body, place, OP_AND, low, high);
	return low ? low : high ? high : value_of(body->b, 1);
}

static const struct layout_value *pattern_value(struct body *body,
						const struct layout_value *tag,
						struct expr *pattern,
						const struct type *scope)
{
	wide least, most;

	if (pattern->kind != EXPR_RANGE) {
		if (!evaluate(body->b->checker, pattern, scope, &least))
			return NULL;
		most = least;
	} else if (!evaluate(body->b->checker, pattern->left, scope, &least) ||
		   !evaluate(body->b->checker, pattern->right, scope, &most)) {
		return NULL;
	}
	if (least > most || most < tag->least || least > tag->most) {
		diag_error(body->b->diags, DIAG_BAD_PATTERN, pattern->place,
			   least > most ? "the range is empty"
					: "the value is never this");
		return NULL;
	}
	return in_range(body, pattern->place, tag, least, most);
}

const struct layout_value *value_matches(struct body *body,
					 const struct layout_value *tag,
					 struct expr *patterns,
					 const struct type *scope)
{
	const struct layout_value *any = NULL, *one;

	for (struct expr *i = patterns; i; i = i->next) {
		if (i->kind == EXPR_ANY) {
			diag_error(body->b->diags, DIAG_BAD_PATTERN, i->place,
				   "`_` stands alone, and last");
			return NULL;
		}
		one = pattern_value(body, tag, i, scope);
		if (!one)
			return NULL;
		any = any ? value_binary(body, i->place, OP_OR, any, one) : one;
	}
	return any;
}

/* The arm's condition (NULL: `_`) and value; false: reported. */
static bool fill_arm(struct body *body, struct layout_value_arm *to,
		     const struct layout_value *tag, struct arm *arm,
		     const struct type *scope)
{
	bool is_rest = arm->patterns->kind == EXPR_ANY && !arm->patterns->next;

	if (is_rest && arm->next) {
		diag_error(body->b->diags, DIAG_BAD_PATTERN, arm->place,
			   "`_` stands alone, and last");
		return false;
	}
	if (!is_rest)
		to->condition = value_matches(body, tag, arm->patterns, scope);
	to->value = make_value(body, arm->expr, NULL);
	return to->value && (is_rest || to->condition);
}

static const struct layout_value *match_value(struct body *body,
					      struct expr *expr)
{
	const struct layout_value *tag = make_value(body, expr->left, NULL);
	const struct type *scope = value_scope(body, expr->left);
	struct layout_value *v = make_kind(body, VALUE_MATCH);
	const struct layout_value_arm **end = &v->arms;
	bool has_rest = false;

	if (!tag)
		return NULL;
	v->can_fail = tag->can_fail;
	v->needs_data = tag->needs_data;
	for (struct arm *i = expr->arms; i; i = i->next) {
		struct layout_value_arm *arm =
		    make(body->b->arena, struct layout_value_arm);

		if (!fill_arm(body, arm, tag, i, scope))
			return NULL;
		v->least = i == expr->arms
			       ? arm->value->least
			       : min_of(v->least, arm->value->least);
		if (mixes_units(body, i->place, v->unit, arm->value->unit))
			return NULL;
		v->unit = v->unit ? v->unit : arm->value->unit;
		v->most = i == expr->arms ? arm->value->most
					  : max_of(v->most, arm->value->most);
		v->can_fail |= arm->value->can_fail;
		v->needs_data |= arm->value->needs_data;
		has_rest |= !arm->condition;
		*end = arm;
		end = &arm->next;
	}
	v->can_fail |= !has_rest;
	if (v->least < 0 && v->most > HIGHEST_SIGNED)
		return never(body, expr->place,
			     "the arms do not fit in one 64-bit number");
	if (!v->arms)
		return never(body, expr->place, "no arm is there to match");
	return v;
}

/* ---------------------------------------------------------------------- all */

static const struct layout_value *
value_of_kind(struct body *body, struct expr *expr, const struct type *scope)
{
	const struct layout_value *v;

	switch (expr->kind) {
	case EXPR_LOCAL:
	case EXPR_INDEX:
		return number_of_path(body, expr);
	case EXPR_NAME:
		v = parameter_value(body, expr);
		if (!v)
			v = sum_input(body, expr, scope);
		return v ? v : constant_value(body, expr, scope);
	case EXPR_CALL:
		return body->sum ? sum_call(body, expr)
				 : constant_value(body, expr, scope);
	case EXPR_MEMBER:
		return starts_with_local(expr)
			   ? number_of_path(body, expr)
			   : constant_value(body, expr, scope);
	case EXPR_UNARY:
		return unary_value(body, expr, scope);
	case EXPR_BINARY:
		return binary_value(body, expr, scope);
	case EXPR_MATCH:
		return match_value(body, expr);
	default:
		return constant_value(body, expr, scope);
	}
}

const struct layout_value *make_value(struct body *body, struct expr *expr,
				      const struct type *scope)
{
	struct checker *c = body->b->checker;
	const struct layout_value *v;

	if (check_is_too_deep(c, expr->place))
		return NULL;
	c->depth++;
	c->structure = body->type;
	v = check_is_runtime(c, expr) || sum_needs(body, expr)
		? value_of_kind(body, expr, scope)
		: constant_value(body, expr, scope);
	c->depth--;
	return v;
}

const struct layout_value *value_at_least(struct body *body, struct place place,
					  const struct layout_value *value)
{
	if (value && value->most < 0)
		return never(body, place, "this is always below zero");
	return value;
}
