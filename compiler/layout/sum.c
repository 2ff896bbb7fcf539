/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Checksums: `check m(inputs) = expression`, with one call over bytes in it.
 * Names that nobody declared become inputs, in the order of their appearance.
 */
#include "compiler/layout/build.h"

#include "compiler/memory.h"
#include "compiler/layout/sums.h"

#include <string.h>

/* A checksum on its way. */
struct sum_scope {
	struct layout_checksum *checksum;
	struct layout_parameter *inputs;
	unsigned nr_inputs, capacity;
	struct layout_sum *sum; /* once its call has been seen */
	bool has_error;
};

static bool wrong(struct body *body, enum diag_code code, struct place place,
		  const char *why)
{
	diag_error(body->b->diags, code, place, "%s", why);
	return false;
}

/* ------------------------------------------------------------------- inputs */

/* What the functions that sum call their own, besides the usual ones. */
static const char *input_name(struct body *body, const char *name)
{
	static const char *const taken[] = { "count", "from", "got", "mask",
					     "sum",   "to",   "want" };
	const char *c_name = names_variable(body->b->arena, name);

	for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
		if (!strcmp(taken[i], c_name))
			return make_printf(body->b->arena, "%s_", c_name);
	return c_name;
}

static void add_input(struct body *body, const char *name,
		      const struct scalar *scalar)
{
	struct sum_scope *scope = body->sum;
	struct layout_parameter *inputs;

	if (scope->nr_inputs == scope->capacity) {
		scope->capacity = 2 * scope->capacity + 4;
		inputs = make_array(body->b->arena, struct layout_parameter,
				    scope->capacity);
		if (scope->nr_inputs)
			memcpy(inputs, scope->inputs,
			       scope->nr_inputs * sizeof *inputs);
		scope->inputs = inputs;
	}
	inputs = &scope->inputs[scope->nr_inputs++];
	inputs->name = name;
	inputs->c_name = input_name(body, name);
	inputs->scalar = scalar;
}

/* An undeclared name that is a member's lacks its `$`. */
static void refuse_member(struct body *body, const struct expr *expr)
{
	if (!names_find(&body->type->names, expr->name.text))
		return;
	diag_error(body->b->diags, DIAG_BAD_INPUT, expr->place,
		   "`%s` is a member; write `$%s`", expr->name.text,
		   expr->name.text);
	body->sum->has_error = true;
}

/* Something of the file, or of the enumeration at hand. */
static bool is_declared(const struct body *body, const char *name,
			const struct type *scope)
{
	return names_find(&body->b->checker->file->names, name) ||
	       scalar_named(name) || (scope && names_find(&scope->names, name));
}

const struct layout_value *sum_input(struct body *body, const struct expr *expr,
				     const struct type *scope)
{
	struct sum_scope *sum = body->sum;
	struct layout_value *v;
	unsigned i = 0;

	if (!sum)
		return NULL;
	while (i < sum->nr_inputs &&
	       strcmp(sum->inputs[i].name, expr->name.text))
		i++;
	if (i == sum->nr_inputs) {
		if (is_declared(body, expr->name.text, scope))
			return NULL;
		refuse_member(body, expr);
		add_input(body, expr->name.text, scalar_named("u32_le"));
	}
	v = make(body->b->arena, struct layout_value);
	v->kind = VALUE_INPUT;
	v->index = i;
	v->least = scalar_least(sum->inputs[i].scalar);
	v->most = scalar_most(sum->inputs[i].scalar);
	return v;
}

static bool list_needs(const struct body *body, const struct expr *list)
{
	for (; list; list = list->next)
		if (sum_needs(body, list))
			return true;
	return false;
}

bool sum_needs(const struct body *body, const struct expr *expr)
{
	if (!body->sum || !expr)
		return false;
	switch (expr->kind) {
	case EXPR_CALL:
		return true;
	case EXPR_NAME:
		return !is_declared(body, expr->name.text, NULL);
	case EXPR_LIST:
		return list_needs(body, expr->left);
	case EXPR_MEMBER:
		return false;
	default:
		break;
	}
	for (const struct arm *i = expr->arms; i; i = i->next)
		if (sum_needs(body, i->expr))
			return true;
	return sum_needs(body, expr->left) || sum_needs(body, expr->right);
}

/* ------------------------------------------------------------------ members */

/* The member of that name, or NULL: reported. */
static const struct layout_member *member_named(struct body *body,
						const struct name *name)
{
	const struct member *member =
	    names_find(&body->type->names, name->text);

	if (member)
		return member->layout;
	unknown_member(body->b->checker, body->type, name->place, name->text);
	return NULL;
}

static unsigned nr_stored(const struct layout_member *m)
{
	return m->nr_parts ? m->nr_parts : 1;
}

/* The i-th stored number that the member consists of. */
static const struct layout_member *stored(const struct layout_member *m,
					  unsigned i)
{
	return m->nr_parts ? m->parts[i].member : m;
}

/* Whether `a` lies wholly before `b`: in a union nothing does. */
static bool is_before(const struct body *body, const struct layout_member *a,
		      const struct layout_member *b)
{
	if (body->s->is_union)
		return false;
	for (const struct layout_member *m = body->s->members; m; m = m->next)
		if (m == a || m == b)
			return m == a && a != b;
	return false;
}

static bool is_among(const struct body *body, const struct layout_member *m,
		     const struct layout_sum_item *item)
{
	return (!item->before || is_before(body, m, item->before)) &&
	       (!item->after || is_before(body, item->after, m));
}

/* ------------------------------------------------------------- replacements */

/* In the order of the members; false: the member is there already. */
static bool insert(struct body *body, struct layout_sum_item *item,
		   struct layout_replacement *r)
{
	const struct layout_replacement **end = &item->replaced;

	while (*end && is_before(body, (*end)->member, r->member))
		end = &((struct layout_replacement *)*end)->next;
	r->next = *end;
	*end = r;
	return !r->next || (r->next->member != r->member && !body->s->is_union);
}

static bool replace_with(struct body *body, struct layout_sum_item *item,
			 const struct expr *expr, const struct layout_member *m,
			 struct layout_replacement value)
{
	struct layout_replacement *r =
	    make(body->b->arena, struct layout_replacement);

	*r = value;
	r->member = m;
	if (!is_among(body, m, item)) {
		diag_error(body->b->diags, DIAG_BAD_REPLACEMENT,
			   expr->name.place, "`%s` is not among these bytes",
			   m->name);
		return false;
	}
	if (insert(body, item, r))
		return true;
	diag_error(body->b->diags, DIAG_BAD_REPLACEMENT, expr->name.place,
		   "these bytes of `%s` are replaced twice", m->name);
	return false;
}

static bool is_single_number(const struct layout_member *m)
{
	return !m->nr_dimensions && m->scalar && scalar_is_number(m->scalar) &&
	       !m->is_cstring;
}

static bool value_fits(struct body *body, struct expr *expr,
		       const struct layout_member *m, wide v)
{
	const char *text = value_text(body->b->arena, v, expr->left->is_hex);
	wide least = 0, most = 0;

	if (is_single_number(m)) {
		least = scalar_least(m->scalar);
		most = scalar_most(m->scalar);
	}
	if (m->nr_parts && !m->scalar->is_signed)
		most = ((wide)1 << m->part_bits) - 1;
	if (v >= least && v <= most)
		return true;
	if (is_single_number(m))
		diag_error(body->b->diags, DIAG_BAD_REPLACEMENT,
			   expr->left->place, "%s does not fit in `%s`", text,
			   m->name);
	else
		diag_error(body->b->diags, DIAG_BAD_REPLACEMENT,
			   expr->left->place,
			   "only 0 can take the place of `%s`: it is no number",
			   m->name);
	return false;
}

/* Each stored part of a join gets its bits. */
static bool replace_number(struct body *body, struct layout_sum_item *item,
			   struct expr *expr, const struct layout_member *m,
			   const struct type *scope)
{
	struct layout_replacement value = { 0 };
	wide number;

	if (!evaluate(body->b->checker, expr->left, scope, &number) ||
	    !value_fits(body, expr, m, number))
		return false;
	for (unsigned i = 0; i < nr_stored(m); i++) {
		value.number = number;
		if (m->nr_parts && m->parts[i].bit)
			return wrong(body, DIAG_BAD_REPLACEMENT,
				     expr->name.place,
				     "bits cannot be replaced; replace the "
				     "whole bitfield");
		if (m->nr_parts)
			value.number = number >> m->parts[i].shift &
				       (((wide)1 << m->parts[i].bits) - 1);
		if (!replace_with(body, item, expr, stored(m, i), value))
			return false;
	}
	return true;
}

static bool replace_text(struct body *body, struct layout_sum_item *item,
			 struct expr *expr, const struct layout_member *m)
{
	struct literal text = check_literal(body->b->checker, expr->left);
	struct layout_replacement value = { .text = text.bytes,
					    .text_size = text.size };

	if (!text.bytes)
		return false;
	if (m->nr_dimensions != 1 || !m->scalar || m->scalar->bytes != 1)
		return wrong(body, DIAG_BAD_REPLACEMENT, expr->left->place,
			     "a text takes the place of `[n]string` or "
			     "`[n]byte` only");
	if (text.size <= m->size)
		return replace_with(body, item, expr, m, value);
	diag_error(body->b->diags, DIAG_BAD_REPLACEMENT, expr->left->place,
		   "the text has %llu bytes, `%s` has room for %llu",
		   (unsigned long long)text.size, m->name,
		   (unsigned long long)m->size);
	return false;
}

static bool place_replacement(struct body *body, struct layout_sum_item *item,
			      struct expr *expr)
{
	const struct layout_member *m = member_named(body, &expr->name);
	const struct type *scope = NULL;
	const struct member *member;

	if (!m)
		return false;
	if (m->size_varies || m->computed || (!m->size && !m->nr_parts))
		return wrong(body, DIAG_BAD_REPLACEMENT, expr->name.place,
			     "only what is stored in a constant number of "
			     "bytes can be replaced");
	member = names_find(&body->type->names, expr->name.text);
	if (type_is_enumeration(member->type) &&
	    type_behind(member->type)->kind != TYPE_BITFIELD)
		scope = type_behind(member->type);
	return text_behind(body->b->checker, expr->left)
		   ? replace_text(body, item, expr, m)
		   : replace_number(body, item, expr, m, scope);
}

/* -------------------------------------------------------------------- items */

static bool place_bytes(struct body *body, struct expr *expr,
			struct layout_sum_item *item)
{
	const struct layout_member *m;

	item->kind = SUM_BYTES;
	if (expr->bytes != BYTES_ALL) {
		m = member_named(body, &expr->name);
		if (!m)
			return false;
		if (layout_is_field(m))
			return wrong(body, DIAG_BAD_ITEM, expr->name.place,
				     "only what is stored lies somewhere");
		if (body->s->is_union)
			return wrong(body, DIAG_BAD_ITEM, expr->place,
				     "nothing lies before or after a union's "
				     "member");
		if (expr->bytes == BYTES_BEFORE)
			item->before = m;
		else
			item->after = m;
	}
	for (struct expr *i = expr->left; i; i = i->next)
		if (!place_replacement(body, item, i))
			return false;
	return true;
}

static bool place_member_item(struct body *body, struct expr *expr,
			      struct layout_sum_item *item)
{
	const struct layout_member *m = member_named(body, &expr->name);
	bool is_open;

	item->kind = SUM_MEMBER;
	item->member = m;
	if (!m)
		return false;
	is_open = m->structure && m->structure->is_open &&
		  !(m->nr_dimensions && m->element_size);
	if (!layout_is_field(m) && !is_open)
		return true;
	return wrong(body, DIAG_BAD_ITEM, expr->place,
		     is_open ? "the bytes of an open structure are summed by "
			       "its own checksum"
			     : "this is not stored: name the members that it "
			       "is made of");
}

/* A parameter or an input, in its byte order. */
static bool place_number(struct body *body, struct expr *expr,
			 struct layout_sum_item *item)
{
	const struct layout_value *v = make_value(body, expr, NULL);
	const struct layout_parameter *p;

	if (!v)
		return false;
	item->kind = SUM_NUMBER;
	item->value = v;
	if (v->kind != VALUE_PARAMETER && v->kind != VALUE_INPUT)
		return wrong(body, DIAG_BAD_ITEM, expr->place,
			     "how many bytes are this? Members, parameters and "
			     "inputs have a size");
	p = v->kind == VALUE_INPUT ? &body->sum->inputs[v->index]
				   : &body->s->parameters[v->index];
	item->scalar = p->scalar;
	if (p->scalar->bytes == 1 || p->scalar->order != ORDER_NONE)
		return true;
	diag_error(body->b->diags, DIAG_BAD_ITEM, expr->place,
		   "`%s` has no byte order; declare it as `%s_le` or `%s_be`",
		   p->name, p->scalar->name, p->scalar->name);
	return false;
}

static bool place_item(struct body *body, struct expr *expr,
		       struct layout_sum_item *item)
{
	if (expr->kind == EXPR_BYTES)
		return place_bytes(body, expr, item);
	if (expr->kind == EXPR_LOCAL)
		return place_member_item(body, expr, item);
	if (expr->kind == EXPR_TEXT)
		return wrong(body, DIAG_BAD_ITEM, expr->place,
			     "a text is no item; it can take the place of a "
			     "member: `bytes with name = \"text\"`");
	return place_number(body, expr, item);
}

/* --------------------------------------------------------- over its own value
 */

static bool is_replaced(const struct layout_sum_item *item,
			const struct layout_member *m)
{
	for (const struct layout_replacement *r = item->replaced; r;
	     r = r->next)
		if (r->member == m)
			return true;
	return false;
}

static bool contains(const struct body *body, const struct layout_sum_item *i,
		     const struct layout_member *m)
{
	if (i->kind == SUM_MEMBER)
		return i->member == m;
	return i->kind == SUM_BYTES && is_among(body, m, i) &&
	       !is_replaced(i, m);
}

static bool sums_itself(struct body *body, const struct expr *expr,
			const struct layout_sum_item *item)
{
	const struct layout_member *m = body->sum->checksum->member;
	bool is_in = false;

	for (unsigned i = 0; i < nr_stored(m); i++)
		is_in |= contains(body, item, stored(m, i));
	if (!is_in)
		return false;
	diag_error(body->b->diags, DIAG_SUMS_ITSELF, expr->place,
		   "`%s` is among these bytes; write `bytes with %s = 0`",
		   m->name, m->name);
	return true;
}

/* ----------------------------------------------------------------- the call */

static const struct sum_algorithm *algorithm_of(struct body *body,
						const struct expr *call)
{
	const struct sum_algorithm *a = sum_named(call->name.text);
	const char *best = sum_nearest(call->name.text);

	if (!a)
		diag_error(body->b->diags, DIAG_UNKNOWN_SUM, call->name.place,
			   best ? "no sum is called `%s`; did you mean `%s`?"
				: "no sum is called `%s`",
			   call->name.text, best);
	return a;
}

/* Takes the first of the items; the others come back. */
static bool place_seed(struct body *body, struct expr *call, struct expr **rest)
{
	struct layout_sum *sum = body->sum->sum;
	struct expr *seed = call->left;

	*rest = seed;
	if (!sum->algorithm->has_seed)
		return true;
	*rest = seed->next;
	if (seed->kind == EXPR_BYTES) {
		diag_error(body->b->diags, DIAG_BAD_ITEM, seed->place,
			   "`%s` starts from a number, the seed: `%s(~0, "
			   "bytes)`",
			   sum->algorithm->name, sum->algorithm->name);
		return false;
	}
	sum->seed = make_value(body, seed, NULL);
	if (!sum->seed)
		return false;
	return *rest || wrong(body, DIAG_BAD_ITEM, call->place,
			      "nothing follows the seed that could be summed");
}

static bool place_items(struct body *body, struct expr *items)
{
	const struct layout_sum_item **end = &body->sum->sum->items;
	struct layout_sum_item *item;

	for (struct expr *i = items; i; i = i->next) {
		item = make(body->b->arena, struct layout_sum_item);
		if (!place_item(body, i, item) || sums_itself(body, i, item))
			return false;
		*end = item;
		end = &item->next;
	}
	return true;
}

const struct layout_value *sum_call(struct body *body, struct expr *expr)
{
	struct sum_scope *scope = body->sum;
	struct layout_value *v;
	struct expr *items;

	if (scope->sum) {
		wrong(body, DIAG_BAD_SUM, expr->place,
		      "a checksum has one call; make the other's value an "
		      "input");
		return NULL;
	}
	scope->sum = make(body->b->arena, struct layout_sum);
	scope->sum->algorithm = algorithm_of(body, expr);
	if (!scope->sum->algorithm || !place_seed(body, expr, &items) ||
	    !place_items(body, items))
		return NULL;
	v = make(body->b->arena, struct layout_value);
	v->kind = VALUE_SUM;
	v->sum = scope->sum;
	v->most = ((wide)1 << scope->sum->algorithm->bits) - 1;
	v->needs_data = true;
	return v;
}

/* ------------------------------------------------------------- the checksum */

static bool can_hold_sum(struct body *body, const struct member *member,
			 const struct layout_member *m)
{
	if (!m->computed &&
	    (is_single_number(m) ||
	     (m->scalar && m->scalar->is_text && m->nr_dimensions == 1 &&
	      !m->is_cstring && !m->size_varies)))
		return true;
	return wrong(body, DIAG_BAD_SUM_MEMBER, member->name.place,
		     "a checksum is a stored number, a join, or a text of "
		     "constant length");
}

static bool is_second(struct body *body, const struct member *member,
		      const struct layout_member *m)
{
	const struct layout_checksum *i = body->s->checksums;

	while (i && i->member != m)
		i = i->next;
	if (!i)
		return false;
	diag_error(body->b->diags, DIAG_SECOND_CHECKSUM, member->place,
		   "`%s` has a checksum already", m->name);
	diag_note(body->b->diags, i->place, "the first is here");
	return true;
}

/* A text takes any number that C can hold. */
static bool always_fits(struct body *body, const struct expr *expr,
			const struct layout_member *m,
			const struct layout_value *v)
{
	wide least = 0, most = ((wide)1 << 64) - 1;

	if (is_single_number(m)) {
		least = scalar_least(m->scalar);
		most = scalar_most(m->scalar);
	}
	if (m->nr_parts && !m->scalar->is_signed)
		most = ((wide)1 << m->part_bits) - 1;
	if (v->least >= least && v->most <= most)
		return true;
	diag_error(body->b->diags, DIAG_SUM_TOO_WIDE, expr->place,
		   v->least < least
		       ? "this can be below zero, which `%s` cannot hold"
		       : "this can be %s, `%s` holds at most %s",
		   v->least < least ? m->name
				    : value_text(body->b->arena, v->most, true),
		   m->name, value_text(body->b->arena, most, true));
	return false;
}

static void declare_inputs(struct body *body, const struct member *member)
{
	for (const struct parameter *i = member->inputs; i; i = i->next)
		add_input(body, i->name.text, i->scalar);
}

static bool fill(struct body *body, struct member *member)
{
	struct sum_scope *scope = body->sum;
	struct layout_checksum *checksum = scope->checksum;

	declare_inputs(body, member);
	checksum->value = make_value(body, member->expr, NULL);
	if (!checksum->value || scope->has_error)
		return false;
	if (!scope->sum)
		return wrong(body, DIAG_BAD_SUM, member->expr->place,
			     "there is no sum in this, such as `crc32(bytes)`");
	checksum->sum = scope->sum;
	checksum->inputs = scope->inputs;
	checksum->nr_inputs = scope->nr_inputs;
	return always_fits(body, member->expr, checksum->member,
			   checksum->value);
}

bool place_checksum(struct body *body, struct member *member,
		    const struct layout_condition *condition)
{
	struct layout_checksum *checksum =
	    make(body->b->arena, struct layout_checksum);
	struct sum_scope scope = { .checksum = checksum };
	const struct layout_member *m = member_named(body, &member->name);
	bool ok;

	if (!m || is_second(body, member, m) || !can_hold_sum(body, member, m))
		return false;
	checksum->member = m;
	checksum->condition = condition;
	checksum->place = member->place;
	body->sum = &scope;
	ok = fill(body, member);
	body->sum = NULL;
	if (!ok)
		return false;
	*body->checksums_end = checksum;
	body->checksums_end = &checksum->next;
	return true;
}
