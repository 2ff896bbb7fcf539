/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A structure's members from its first byte on. As long as nothing varies, a
 * position is a constant. What varies (a length in the data, a condition, a
 * variant) ends at a point, and what follows lies behind that point; the
 * member's position can then depend only on what has been placed already.
 */
#include "compiler/layout/build.h"

#include "compiler/memory.h"
#include "runtime/base/checked.h"

#include <string.h>

static bool is_same(struct layout_position a, struct layout_position b)
{
	return a.from == b.from && a.offset == b.offset;
}

static struct layout_position constant(uint64_t offset)
{
	struct layout_position position = { NULL, offset };

	return position;
}

/* A byte before which the position never lies. */
static uint64_t least_of(struct layout_position at)
{
	uint64_t least = at.from ? at.from->least : 0;

	return add_overflows(least, at.offset, &least) ? UINT64_MAX : least;
}

static struct layout_point *new_point(struct body *body, enum point_kind kind)
{
	struct layout_point *point = make(body->b->arena, struct layout_point);

	point->kind = kind;
	point->number = ++body->nr_points;
	*body->points_end = point;
	body->points_end = &point->next;
	body->is_varying = true;
	return point;
}

/* A new point; the structure goes on behind it. */
static struct layout_point *add_point(struct body *body, enum point_kind kind)
{
	struct layout_point *point = new_point(body, kind);

	point->before = body->at.from;
	point->least = least_of(body->at);
	body->at.from = point;
	body->at.offset = 0;
	return point;
}

/* The further of two places; a point where only data tells. */
static struct layout_position
further(struct body *body, struct layout_position a, struct layout_position b)
{
	struct layout_position position = { NULL, 0 };
	struct layout_point *point;

	if (a.from == b.from)
		return a.offset > b.offset ? a : b;
	if (!a.from && a.offset <= least_of(b))
		return b;
	if (!b.from && b.offset <= least_of(a))
		return a;
	point = new_point(body, POINT_MOST);
	point->before = a.from;
	point->then = a;
	point->otherwise = b;
	point->least = max_u64(least_of(a), least_of(b));
	position.from = point;
	return position;
}

/* Members end here, whose end may lie behind those that come after. */
static void go_away(struct body *body)
{
	if (!body->states_end)
		body->furthest = further(body, body->furthest, body->at);
}

/* ---------------------------------------------------------- stored members */

static bool is_behind_rest(struct body *body, struct place place)
{
	if (!body->has_rest)
		return false;
	diag_error(body->b->diags, DIAG_BEHIND_THE_END, place,
		   "nothing can follow what takes all bytes to the end");
	return true;
}

static bool place_in_union(struct body *body, struct layout_member *m)
{
	if (m->size_varies || (m->structure && m->structure->is_open)) {
		diag_error(body->b->diags, DIAG_OPEN_IN_UNION, m->place,
			   "a union's members have constant sizes");
		return false;
	}
	body->s->size = max_u64(body->s->size, m->size);
	return true;
}

/* Moves on past the member. */
static bool pass(struct body *body, struct layout_member *m)
{
	uint64_t end;

	if (m->size_varies) {
		add_point(body, POINT_END)->member = m;
		body->has_rest = m->until_end;
		return true;
	}
	if (add_overflows(body->at.offset, m->size, &end) ||
	    end >= LAYOUT_SIZE_LIMIT)
		return too_large(body->b, m->place, body->s->name);
	body->at.offset = end;
	if (!body->at.from && !m->condition)
		body->least = max_u64(body->least, end);
	return true;
}

/* Constant offsets, in bytes that are always there or that parameters promise.
 */
static bool is_proved(const struct layout_member *m)
{
	if (m->at.from || m->size_varies ||
	    (m->structure && m->structure->is_open))
		return false;
	for (const struct layout_condition *i = m->condition; i; i = i->outer)
		if (i->value->needs_data || i->value->can_fail)
			return false;
	return true;
}

static bool place_member(struct body *body, struct member *member)
{
	struct layout_member *m = make_member(body->b, member);

	if (is_behind_rest(body, m->place) || !place_stored(body, member, m))
		return false;
	member->layout = m;
	m->at = body->at;
	m->offset = m->at.from ? 0 : m->at.offset;
	m->condition = body->condition;
	m->is_proved = is_proved(m);
	m->getter_can_fail = !m->is_proved || (m->condition && !m->has_default);
	if (!m->name && (!m->is_proved || m->condition))
		m->c_name = make_printf(body->b->arena, "unnamed_%u",
					++body->nr_unnamed);
	body->s->has_defaults |= m->has_default || m->default_text;
	if (m->structure && !body->s->is_union && !m->structure->is_open)
		body->s->has_defaults |= m->structure->has_defaults;
	body->is_varying |= m->structure && m->structure->is_open;
	if (member->ranges && !place_ranges(body, member, m))
		return false;
	return body->s->is_union ? place_in_union(body, m) : pass(body, m);
}

/* -------------------------------------------------------------- arguments */

static const struct layout_value *order_argument(struct body *body,
						 const struct expr *argument)
{
	if (argument->kind != EXPR_NAME)
		return NULL;
	if (!strcmp(argument->name.text, "little"))
		return value_of(body->b, 0);
	if (!strcmp(argument->name.text, "big"))
		return value_of(body->b, 1);
	return NULL;
}

bool place_arguments(struct body *body, const struct layout_structure *s,
		     struct expr *arguments, struct layout_values *out)
{
	const struct layout_value *v;

	out->items = make_array(body->b->arena, const struct layout_value *,
				s->nr_parameters);
	for (struct expr *i = arguments; i; i = i->next) {
		v = NULL;
		if (s->parameters[out->count].is_order)
			v = order_argument(body, i);
		if (!v)
			v = make_value(body, i, NULL);
		if (!v)
			return false;
		out->items[out->count++] = v;
	}
	return true;
}

/* ------------------------------------------------------------------- blocks */

static bool place_list(struct body *body, struct member *members);

/* What is placed from here on is there only if `value` holds. */
static void enter(struct body *body, const struct layout_value *value)
{
	struct layout_condition *condition =
	    make(body->b->arena, struct layout_condition);

	condition->value = value;
	condition->outer = body->condition;
	body->condition = condition;
	body->is_varying = true;
}

static void leave(struct body *body)
{
	body->condition = body->condition->outer;
}

/* Whichever of two places the condition selects. */
static struct layout_position select_place(struct body *body,
					   const struct layout_value *condition,
					   const struct layout_point *before,
					   struct layout_position then,
					   struct layout_position otherwise)
{
	struct layout_position position = { NULL, 0 };
	uint64_t least = least_of(otherwise);
	struct layout_point *point;

	if (is_same(then, otherwise))
		return then;
	point = new_point(body, POINT_IF);
	point->condition = condition;
	point->before = before;
	point->then = then;
	point->otherwise = otherwise;
	point->least = least_of(then) < least ? least_of(then) : least;
	position.from = point;
	return position;
}

/* How far the members of a block have come. */
struct reach {
	struct layout_position at, furthest;
};

static struct reach reach_of(const struct body *body)
{
	struct reach reach = { body->at, body->furthest };

	return reach;
}

/* A block that is there instead of the one before starts where that did. */
static void start_at(struct body *body, struct reach start)
{
	body->at = start.at;
	body->furthest = start.furthest;
}

/* Goes on behind `then`, or behind where the body is now. */
static void join_ends(struct body *body, const struct layout_value *condition,
		      struct reach start, struct reach then)
{
	body->at =
	    select_place(body, condition, start.at.from, then.at, body->at);
	body->furthest = select_place(body, condition, start.furthest.from,
				      then.furthest, body->furthest);
}

/* Such a block moves nothing. */
static bool has_only_rules(const struct member *members)
{
	for (const struct member *m = members; m; m = m->next)
		if (m->kind != MEMBER_CHECK && m->kind != MEMBER_CHECKSUM &&
		    (m->kind != MEMBER_IF || !has_only_rules(m->body) ||
		     !has_only_rules(m->otherwise)))
			return false;
	return true;
}

static bool place_if(struct body *body, struct member *member)
{
	bool was_varying = body->is_varying;
	const struct layout_value *value =
	    make_value(body, member->expr, value_scope(body, member->expr));
	struct reach start = reach_of(body), end;
	bool ok, has_rest;

	if (!value)
		return false;
	enter(body, value);
	ok = place_list(body, member->body);
	leave(body);
	end = reach_of(body);
	has_rest = body->has_rest;
	start_at(body, start);
	body->has_rest = false;
	if (member->otherwise) {
		enter(body, value_not(body, value));
		ok &= place_list(body, member->otherwise);
		leave(body);
	}
	body->has_rest |= has_rest;
	join_ends(body, value, start, end);
	if (has_only_rules(member->body) && has_only_rules(member->otherwise))
		body->is_varying = was_varying;
	return ok;
}

/* The condition of an arm; `any` is what the arms before cover. */
static const struct layout_value *arm_condition(struct body *body,
						const struct layout_value *tag,
						struct arm *arm,
						const struct type *scope,
						const struct layout_value **any)
{
	const struct layout_value *v;

	if (arm->patterns->kind == EXPR_ANY && !arm->patterns->next) {
		if (!arm->next && *any)
			return value_not(body, *any);
		diag_error(body->b->diags, DIAG_BAD_PATTERN, arm->place,
			   arm->next ? "`_` stands alone, and last"
				     : "`_` alone chooses nothing");
		return NULL;
	}
	v = value_matches(body, tag, arm->patterns, scope);
	if (v && *any)
		*any = value_binary(body, arm->place, OP_OR, *any, v);
	else
		*any = v;
	return v;
}

static bool place_arms(struct body *body, const struct member *match,
		       struct arm *arms, const struct layout_value *tag,
		       const struct type *scope, const struct layout_value *any)
{
	struct reach start = reach_of(body), end;
	const struct layout_value *condition;
	bool has_rest;

	if (!arms)
		return true;
	condition = arm_condition(body, tag, arms, scope, &any);
	if (!condition || arms->member->is_broken)
		return false;
	enter(body, condition);
	if (!place_member(body, arms->member))
		return false;
	((struct layout_member *)arms->member->layout)->is_case = true;
	leave(body);
	end = reach_of(body);
	has_rest = body->has_rest;
	start_at(body, start);
	body->has_rest = false;
	if (!arms->next && arms->patterns->kind != EXPR_ANY)
		note_match(body, match, any);
	if (!place_arms(body, match, arms->next, tag, scope, any))
		return false;
	body->has_rest |= has_rest;
	join_ends(body, condition, start, end);
	return true;
}

static bool place_match(struct body *body, struct member *member)
{
	const struct layout_condition *condition = body->condition;
	const struct layout_value *tag = make_value(body, member->expr, NULL);
	bool ok;

	if (!tag)
		return false;
	if (!member->arms) {
		diag_error(body->b->diags, DIAG_BAD_PATTERN, member->place,
			   "a `match` without arms chooses nothing");
		return false;
	}
	ok = place_arms(body, member, member->arms, tag,
			value_scope(body, member->expr), NULL);
	body->condition = condition;
	return ok;
}

static bool place_align(struct body *body, struct member *member)
{
	const struct layout_value *step = make_value(body, member->expr, NULL);
	struct layout_position before = body->at;
	struct layout_point *point;

	if (!step)
		return false;
	if (step->kind == VALUE_CONSTANT &&
	    (step->number < 1 || step->number > UINT32_MAX)) {
		diag_error(body->b->diags, DIAG_BAD_ALIGNMENT,
			   member->expr->place,
			   "an alignment is between 1 and 2^32 - 1; this says "
			   "%s",
			   value_text(body->b->arena, step->number, false));
		return false;
	}
	if (step->kind == VALUE_CONSTANT && !body->at.from) {
		body->at.offset =
		    round_up(body->at.offset, (uint64_t)step->number);
		return true;
	}
	point = add_point(body, POINT_ALIGN);
	point->value = step;
	point->then = before;
	return true;
}

static bool goes_back(struct body *body, const struct member *member,
		      uint64_t offset)
{
	if (body->at.from || offset >= body->at.offset)
		return false;
	diag_error(body->b->diags, DIAG_GOES_BACK, member->expr->place,
		   "byte %llu lies before byte %llu, where the members before "
		   "end",
		   (unsigned long long)offset,
		   (unsigned long long)body->at.offset);
	return true;
}

static void place_at_point(struct body *body, const struct layout_value *v)
{
	struct layout_point *point = add_point(body, POINT_AT);

	point->before = NULL;
	point->value = v;
	point->least = v->least > 0 ? (uint64_t)v->least : 0;
}

static bool place_at(struct body *body, struct member *member)
{
	const struct layout_value *v = value_at_least(
	    body, member->expr->place, make_value(body, member->expr, NULL));

	if (!v)
		return false;
	if (body->base)
		v = value_binary(body, member->expr->place, OP_ADD, v,
				 value_of(body->b, (wide)body->base));
	if (v->least == v->most)
		v = value_of(body->b, v->least);
	if (v->kind != VALUE_CONSTANT) {
		go_away(body);
		place_at_point(body, v);
		return true;
	}
	if (v->number >= (wide)LAYOUT_SIZE_LIMIT)
		return too_large(body->b, member->place, body->s->name);
	if (goes_back(body, member, (uint64_t)v->number))
		return false;
	go_away(body);
	body->at = constant((uint64_t)v->number);
	return true;
}

static bool place_offset(struct body *body, struct member *member)
{
	return place_at(body, member) && place_list(body, member->body);
}

static bool place_offset_base(struct body *body, struct member *member)
{
	uint64_t outer = body->base;
	bool ok = place_at(body, member);

	if (ok && body->at.from) {
		diag_error(body->b->diags, DIAG_NOT_CONSTANT,
			   member->expr->place,
			   "the base of offsets is a constant");
		return false;
	}
	body->base = body->at.offset;
	ok = ok && place_list(body, member->body);
	body->base = outer;
	return ok;
}

static bool place_any(struct body *body, struct member *member)
{
	switch (member->kind) {
	case MEMBER_STORED:
		return place_member(body, member);
	case MEMBER_IF:
		return place_if(body, member);
	case MEMBER_MATCH:
		return place_match(body, member);
	case MEMBER_ALIGN:
		return place_align(body, member);
	case MEMBER_OFFSET:
		return place_offset(body, member);
	case MEMBER_OFFSET_BASE:
		return place_offset_base(body, member);
	case MEMBER_CHECK:
	case MEMBER_CHECKSUM:
		note_rule(body, member);
		return true;
	default:
		return true;
	}
}

static bool is_block_in_union(struct body *body, const struct member *member)
{
	if (!body->s->is_union || member->kind == MEMBER_STORED ||
	    member->kind < MEMBER_STRIDE || member->kind > MEMBER_ALIGN)
		return false;
	diag_error(body->b->diags, DIAG_OPEN_IN_UNION, member->place,
		   "a union's members all start at byte 0");
	return true;
}

static bool place_list(struct body *body, struct member *members)
{
	bool ok = true;

	for (struct member *m = members; m; m = m->next) {
		if (m->is_broken || is_block_in_union(body, m))
			ok = false;
		else
			ok &= place_any(body, m);
	}
	return ok;
}

/* ------------------------------------------------------------------- fields */

/* The parts that count something count what the field does. */
static bool joins_units(struct body *body, const struct member *join,
			const struct layout_member *m)
{
	const struct layout_unit *unit = m->unit;

	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_unit *other = m->parts[i].member->unit;

		if (mixes_units(body, join->expr->place, unit, other))
			return true;
		unit = unit ? unit : other;
	}
	return false;
}

static bool place_parts(struct body *body, struct member *join)
{
	bool ok = true;

	for (unsigned i = 0; i < join->nr_parts; i++)
		ok &= join->parts[i]->layout != NULL;
	if (ok)
		place_join_of(body->b, join, join->layout);
	else
		join->layout = NULL;
	return ok && !joins_units(body, join, join->layout);
}

static bool place_computed(struct body *body, struct member *field,
			   struct layout_member *m)
{
	const struct layout_value *v =
	    make_value(body, field->expr, value_scope(body, field->expr));

	if (!v)
		return false;
	m->computed = v;
	m->scalar = type_scalar(field->type);
	place_pointer(body->b, m, type_behind(field->type));
	if (type_is_enumeration(field->type))
		m->enumeration = type_behind(field->type)->layout;
	m->getter_can_fail = v->can_fail ||
			     v->least < scalar_least(m->scalar) ||
			     v->most > scalar_most(m->scalar);
	if (mixes_units(body, field->expr->place, m->unit, v->unit))
		return false;
	if (v->most >= scalar_least(m->scalar) &&
	    v->least <= scalar_most(m->scalar))
		return true;
	diag_error(body->b->diags, DIAG_NEVER_FITS, field->expr->place,
		   "the value never fits in `%s`", m->scalar->name);
	return false;
}

bool place_field(struct body *body, struct member *field)
{
	struct layout_member *m;

	if (field->progress == RUNNING) {
		diag_error(
		    body->b->diags, DIAG_CONSTANT_CIRCLE, field->name.place,
		    "the value of `%s` depends on itself", field->name.text);
		field->progress = BROKEN;
	}
	if (field->progress != FRESH)
		return field->progress == DONE;
	field->progress = RUNNING;
	m = make_member(body->b, field);
	m->is_proved = true;
	if (!field->is_computed) {
		field->layout = m;
		field->progress = place_parts(body, field) ? DONE : FRESH;
	} else if (place_computed(body, field, m) &&
		   field->progress == RUNNING) {
		field->layout = m;
		field->progress = DONE;
	} else {
		field->progress = BROKEN;
	}
	if (field->progress == DONE && field->ranges &&
	    !place_ranges(body, field, m))
		field->progress = BROKEN;
	return field->progress == DONE;
}

static void place_fields(struct member *member, void *context)
{
	struct body *body = context;

	if (member->kind == MEMBER_FIELD && !member->is_broken)
		body->ok &= place_field(body, member);
}

/* --------------------------------------------------------------- the whole */

/* `size` of a fixed structure has been evaluated and is just compared. */
static bool is_of_fixed(struct body *body, const struct member *member)
{
	return member->kind == MEMBER_SIZE && !body->is_varying &&
	       !body->type->parameters &&
	       !check_is_runtime(body->b->checker, member->expr);
}

static bool place_stated(struct body *body, struct member *member)
{
	const struct layout_value *v;

	if (is_of_fixed(body, member))
		return true;
	v = value_at_least(body, member->expr->place,
			   make_value(body, member->expr, NULL));
	if (!v)
		return false;
	if (v->most < (wide)body->least) {
		diag_error(
		    body->b->diags, DIAG_NEVER_FITS, member->expr->place,
		    "this is at most %s, but %llu bytes are always there",
		    value_text(body->b->arena, v->most, false),
		    (unsigned long long)body->least);
		return false;
	}
	body->is_varying = true;
	if (member->kind == MEMBER_STRIDE)
		body->s->stride = v;
	else
		body->s->stated_size = v;
	return true;
}

static bool place_all_stated(struct body *body, enum member_kind kind)
{
	for (struct member *m = body->type->members; m; m = m->next)
		if (m->kind == kind && !m->is_broken && !place_stated(body, m))
			return false;
	return true;
}

/* The members in the order of the source. */
static void link_member(struct member *member, void *context)
{
	struct body *body = context;
	struct layout_member *m = member->layout;

	if (!m)
		return;
	*body->members_end = m;
	body->members_end = &m->next;
	body->s->nr_members++;
}

static void finish(struct body *body)
{
	struct layout_structure *s = body->s;

	s->is_open = body->is_varying || body->type->parameters;
	if (s->is_open)
		s->size = body->least;
	else if (!s->is_union)
		s->size = body->at.offset;
	go_away(body);
	s->end = body->states_end ? body->at : body->furthest;
	s->has_fixed_extent =
	    s->stated_size && s->stated_size->kind == VALUE_CONSTANT;
}

bool place_body(struct body *body)
{
	struct type *type = body->type;

	body->points_end = &body->s->points;
	body->rules_end = &body->rules;
	body->checks_end = &body->s->checks;
	body->checksums_end = &body->s->checksums;
	body->members_end = &body->s->members;
	body->b->checker->structure = type;
	for (const struct member *m = type->members; m; m = m->next)
		body->states_end |=
		    m->kind == MEMBER_SIZE || m->kind == MEMBER_STRIDE;
	body->ok = place_list(body, type->members);
	ast_each(type->members, place_fields, body);
	if (!body->ok)
		return false;
	body->ok = place_all_stated(body, MEMBER_STRIDE) &&
		   place_all_stated(body, MEMBER_SIZE);
	finish(body);
	ast_each(type->members, link_member, body);
	body->ok = body->ok && place_rules(body);
	return body->ok;
}
