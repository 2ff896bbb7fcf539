/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What must hold of data. Checks and checksums may speak of every member, so
 * they wait until all have their place.
 */
#include "compiler/layout/build.h"

#include "compiler/memory.h"

/* A check, a checksum or a match without `_`, and the `if`s around it. */
struct rule {
	struct member *member;
	const struct layout_value *any; /* of the match */
	const struct layout_condition *condition;
	struct rule *next;
};

/* ------------------------------------------------------------------- ranges */

static bool bad_range(struct body *body, const struct expr *at, const char *why)
{
	diag_error(body->b->diags, DIAG_BAD_RANGE, at->place, "%s", why);
	return false;
}

static bool fits(struct body *body, const struct expr *at, wide v,
		 const struct scalar *scalar)
{
	if (v >= scalar_least(scalar) && v <= scalar_most(scalar))
		return true;
	diag_error(body->b->diags, DIAG_BAD_RANGE, at->place,
		   "%s does not fit in `%s`",
		   value_text(body->b->arena, v, at->is_hex), scalar->name);
	return false;
}

/* The two ends of `4..8`, or of `4`. */
static bool evaluate_range(struct body *body, struct expr *expr,
			   const struct type *scope, struct layout_range *range)
{
	struct checker *c = body->b->checker;
	struct expr *low = expr->kind == EXPR_RANGE ? expr->left : expr;
	struct expr *high = expr->kind == EXPR_RANGE ? expr->right : expr;

	if (expr->kind == EXPR_ANY)
		return bad_range(body, expr, "`_` limits nothing");
	if (!evaluate(c, low, scope, &range->least) ||
	    !evaluate(c, high, scope, &range->most))
		return false;
	range->is_hex = low->is_hex || high->is_hex;
	return true;
}

static bool is_sound(struct body *body, struct expr *expr,
		     const struct layout_range *range,
		     const struct layout_range *before,
		     const struct scalar *scalar)
{
	bool is_pair = expr->kind == EXPR_RANGE;

	if (!fits(body, is_pair ? expr->left : expr, range->least, scalar) ||
	    (is_pair && !fits(body, expr->right, range->most, scalar)))
		return false;
	if (range->least > range->most)
		return bad_range(body, expr, "the range is empty");
	for (; before; before = before->next)
		if (range->least <= before->most &&
		    range->most >= before->least)
			return bad_range(body, expr,
					 "a range before has this, too");
	return true;
}

static bool is_within(const struct layout_range *ranges, wide v)
{
	while (ranges && (v < ranges->least || v > ranges->most))
		ranges = ranges->next;
	return ranges;
}

static const struct type *scope_of(const struct member *member)
{
	const struct type *type = type_behind(member->type);

	while (type->kind == TYPE_ARRAY)
		type = type_behind(type->base);
	return type_is_enumeration(type) && type->kind != TYPE_BITFIELD ? type
									: NULL;
}

bool place_ranges(struct body *body, const struct member *member,
		  struct layout_member *m)
{
	const struct layout_range **end = &m->ranges;
	const struct type *scope = scope_of(member);
	struct layout_range *range;

	for (struct expr *i = member->ranges; i; i = i->next) {
		range = make(body->b->arena, struct layout_range);
		if (!evaluate_range(body, i, scope, range) ||
		    !is_sound(body, i, range, m->ranges, m->scalar))
			return false;
		*end = range;
		end = &range->next;
	}
	if (!m->has_default || is_within(m->ranges, m->default_value))
		return true;
	diag_error(
	    body->b->diags, DIAG_DEFAULT_NOT_IN_RANGE, member->expr->place,
	    "the default %s is not within the range",
	    value_text(body->b->arena, m->default_value, m->default_is_hex));
	return false;
}

/* ------------------------------------------------------ decided by no data */

enum truth { NEVER, ALWAYS, DEPENDS };

static enum truth truth_of(const struct layout_value *v);

static enum truth opposite(enum truth t)
{
	return t == DEPENDS ? DEPENDS : t == NEVER ? ALWAYS : NEVER;
}

static enum truth known(bool always, bool never)
{
	return always ? ALWAYS : never ? NEVER : DEPENDS;
}

static enum truth comparison(enum expr_operator op,
			     const struct layout_value *a,
			     const struct layout_value *b)
{
	switch (op) {
	case OP_LESS:
		return known(a->most < b->least, a->least >= b->most);
	case OP_LESS_EQUAL:
		return known(a->most <= b->least, a->least > b->most);
	case OP_MORE:
		return known(a->least > b->most, a->most <= b->least);
	case OP_MORE_EQUAL:
		return known(a->least >= b->most, a->most < b->least);
	case OP_EQUAL:
		return known(a->least == a->most && b->least == b->most &&
				 a->least == b->least,
			     a->most < b->least || a->least > b->most);
	case OP_UNEQUAL:
		return opposite(comparison(OP_EQUAL, a, b));
	case OP_HAS:
		return known(!b->most && !b->least, b->least > a->most);
	default:
		return DEPENDS;
	}
}

static enum truth truth_of_both(const struct layout_value *v)
{
	enum truth a = truth_of(v->left), b = truth_of(v->right);
	enum truth stronger = v->op == OP_AND ? NEVER : ALWAYS;

	if (a == stronger || b == stronger)
		return stronger;
	return a == b ? a : DEPENDS;
}

/* As far as the ranges of the numbers in it tell. */
static enum truth truth_of(const struct layout_value *v)
{
	if (v->kind == VALUE_UNARY && v->op == OP_NOT)
		return opposite(truth_of(v->left));
	if (v->kind == VALUE_BINARY && (v->op == OP_AND || v->op == OP_OR))
		return truth_of_both(v);
	if (v->kind == VALUE_BINARY && v->op >= OP_EQUAL && v->op <= OP_HAS)
		return comparison(v->op, v->left, v->right);
	return known(v->least > 0 || v->most < 0, !v->least && !v->most);
}

/* ------------------------------------------------------------------- checks */

/* As written, on one line. */
static const char *written_as(struct body *body, struct place place)
{
	char *text = make_text(body->b->arena, place.source->text + place.at,
			       place.length);
	char *to = text;

	for (const char *from = text; *from; from++) {
		bool is_space = *from == ' ' || *from == '\t' ||
				*from == '\n' || *from == '\r';

		if (!is_space)
			*to++ = *from;
		else if (to > text && to[-1] != ' ')
			*to++ = ' ';
	}
	*to = '\0';
	return text;
}

static struct layout_check *add_check(struct body *body,
				      const struct rule *rule,
				      const struct layout_value *value)
{
	struct layout_check *check = make(body->b->arena, struct layout_check);

	*body->checks_end = check;
	body->checks_end = &check->next;
	check->value = value;
	check->condition = rule->condition;
	check->place = rule->member->place;
	check->source = written_as(body, rule->member->expr->place);
	return check;
}

/* The author's, unescaped. */
static bool set_text(struct body *body, const struct member *member,
		     struct layout_check *check)
{
	uint64_t wrong;

	if (!member->text)
		return true;
	check->text =
	    literal_decode(body->b->arena, member->text, &wrong).bytes;
	if (!check->text)
		diag_error(
		    body->b->diags, DIAG_BAD_ESCAPE, member->place,
		    "no such escape; there are \\0 \\n \\t \\\" \\\\ and "
		    "\\xNN");
	return check->text;
}

static bool place_check(struct body *body, const struct rule *rule)
{
	struct expr *expr = rule->member->expr;
	const struct layout_value *v =
	    make_value(body, expr, value_scope(body, expr));
	enum truth truth = v ? truth_of(v) : DEPENDS;

	if (!v)
		return false;
	if (truth == DEPENDS)
		return set_text(body, rule->member, add_check(body, rule, v));
	diag_error(body->b->diags, DIAG_DECIDED, expr->place,
		   truth == ALWAYS ? "this always holds, whatever the data"
				   : "this never holds, whatever the data");
	return false;
}

static void place_match_rule(struct body *body, const struct rule *rule)
{
	if (truth_of(rule->any) != ALWAYS)
		add_check(body, rule, rule->any)->is_match = true;
}

/* ---------------------------------------------------------------------- all */

static struct rule *note(struct body *body, struct member *member)
{
	struct rule *rule = make(body->b->arena, struct rule);

	rule->member = member;
	rule->condition = body->condition;
	*body->rules_end = rule;
	body->rules_end = &rule->next;
	return rule;
}

void note_rule(struct body *body, struct member *member)
{
	note(body, member);
}

void note_match(struct body *body, const struct member *match,
		const struct layout_value *any)
{
	note(body, (struct member *)match)->any = any;
}

static bool place_rule(struct body *body, const struct rule *rule)
{
	switch (rule->member->kind) {
	case MEMBER_CHECK:
		return place_check(body, rule);
	case MEMBER_CHECKSUM:
		return place_checksum(body, rule->member, rule->condition);
	default:
		place_match_rule(body, rule);
		return true;
	}
}

bool place_rules(struct body *body)
{
	bool ok = true;

	for (const struct rule *i = body->rules; i; i = i->next)
		ok &= place_rule(body, i);
	return ok;
}
