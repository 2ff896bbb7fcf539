/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/outputs/plan.h"

#include "compiler/memory.h"
#include "runtime/base/vec.h"

#include <string.h>

/* Where a branch began, for the one that is there instead of it. */
struct branch {
	const struct layout_condition *condition;
	struct layout_position start;
	const struct branch *next;
};

struct planner {
	struct arena *arena;
	const struct layout_structure *s;
	struct step *first, **end;
	struct layout_position at; /* where the reader is */
	const struct layout_member *last;
	const struct branch *branches;
	unsigned seen; /* points up to this number have been reached */
	unsigned nr_goes;
	bool is_lost;
};

static struct step *add(struct planner *p, enum step_kind kind,
			const struct layout_condition *condition)
{
	struct step *step = make(p->arena, struct step);

	step->kind = kind;
	step->condition = condition;
	*p->end = step;
	p->end = &step->next;
	return step;
}

static void skip(struct planner *p, uint64_t bytes,
		 const struct layout_condition *condition)
{
	if (bytes)
		add(p, STEP_SKIP, condition)->bytes = bytes;
}

/* ---------------------------------------------------------------- conditions
 */

static bool is_within(const struct layout_condition *c,
		      const struct layout_condition *chain)
{
	while (chain && chain != c)
		chain = chain->outer;
	return chain;
}

/* The outermost condition of the member that the last one was not under. */
static const struct layout_condition *entered(const struct planner *p,
					      const struct layout_member *m)
{
	const struct layout_condition *last =
	    p->last ? p->last->condition : NULL;
	const struct layout_condition *found = NULL;

	for (const struct layout_condition *c = m->condition; c; c = c->outer)
		if (!is_within(c, last))
			found = c;
	return found;
}

/* What the last member was under beside `c`, or NULL. */
static const struct layout_condition *sibling(const struct planner *p,
					      const struct layout_condition *c)
{
	const struct layout_condition *i = p->last ? p->last->condition : NULL;

	while (i && i->outer != c->outer)
		i = i->outer;
	return i;
}

static bool is_else(const struct layout_condition *c,
		    const struct layout_condition *then)
{
	return c->value->kind == VALUE_UNARY && c->value->op == OP_NOT &&
	       c->value->left == then->value;
}

static bool is_same(struct layout_position a, struct layout_position b)
{
	return a.from == b.from && a.offset == b.offset;
}

/* The other branch's start, where the member is the first in its stead. */
static const struct branch *instead(const struct planner *p,
				    const struct layout_member *m)
{
	const struct layout_condition *c = entered(p, m), *other;
	const struct branch *branch = p->branches;

	other = c ? sibling(p, c) : NULL;
	if (!other)
		return NULL;
	while (branch && branch->condition != other)
		branch = branch->next;
	if (!branch)
		return NULL;
	if (is_else(c, other) || (m->is_case && is_same(m->at, branch->start)))
		return branch;
	return NULL;
}

static void note_branches(struct planner *p, const struct layout_member *m,
			  struct layout_position start)
{
	const struct layout_condition *last =
	    p->last ? p->last->condition : NULL;
	struct branch *branch;

	for (const struct layout_condition *c = m->condition; c; c = c->outer) {
		if (is_within(c, last))
			break;
		branch = make(p->arena, struct branch);
		branch->condition = c;
		branch->start = start;
		branch->next = p->branches;
		p->branches = branch;
	}
}

/* -------------------------------------------------------------------- points
 */

/* Whether a position lies behind the point. */
static bool is_behind(struct layout_position at, const struct layout_point *p)
{
	const struct layout_point *from = at.from;

	while (from && from != p)
		switch (from->kind) {
		case POINT_END:
			from = from->member->at.from;
			break;
		case POINT_IF:
		case POINT_ALIGN:
			from = from->then.from;
			break;
		default:
			return false;
		}
	return from;
}

/*
 * The conditions under which a point is reached on the way to the member: an
 * `align` right before an `if` belongs to both of its branches.
 */
static const struct layout_condition *
conditions_of(const struct planner *p, const struct layout_point *point,
	      const struct layout_member *m)
{
	const struct layout_condition *c = m ? entered(p, m) : NULL;

	for (const struct layout_point *i = p->s->points; c && i; i = i->next)
		if (i->kind == POINT_IF && i->condition == c->value &&
		    is_behind(i->otherwise, point))
			return c->outer;
	return m ? m->condition : NULL;
}

static const struct layout_condition *both(struct planner *p,
					   const struct layout_value *value,
					   const struct layout_condition *outer)
{
	struct layout_condition *c = make(p->arena, struct layout_condition);

	c->value = value;
	c->outer = outer;
	return c;
}

static const struct layout_value *opposite(struct planner *p,
					   const struct layout_value *value)
{
	struct layout_value *v = make(p->arena, struct layout_value);

	v->kind = VALUE_UNARY;
	v->op = OP_NOT;
	v->left = value;
	v->most = 1;
	return v;
}

static void reach(struct planner *p, const struct layout_point *point,
		  const struct layout_condition *condition);

/* The bytes between where the reader is and `to`, as far as that is known. */
static void advance(struct planner *p, struct layout_position to,
		    const struct layout_condition *condition)
{
	if (to.from && to.from->number > p->seen)
		reach(p, to.from, condition);
	if (to.from == p->at.from && to.offset > p->at.offset)
		skip(p, to.offset - p->at.offset, condition);
	p->at = to;
}

static void go(struct planner *p, const struct layout_value *value,
	       uint64_t byte, const struct layout_condition *condition)
{
	struct step *step = add(p, STEP_GO, condition);

	step->value = value;
	step->bytes = byte;
	step->number = ++p->nr_goes;
}

static void reach(struct planner *p, const struct layout_point *point,
		  const struct layout_condition *condition)
{
	switch (point->kind) {
	case POINT_ALIGN:
		advance(p, point->then, condition);
		add(p, STEP_ALIGN, condition)->value = point->value;
		break;
	case POINT_AT:
		go(p, point->value, 0, condition);
		break;
	case POINT_IF:
		/* an alignment that ends a branch */
		if (point->then.from && point->then.from->number > p->seen &&
		    point->then.from->kind != POINT_END)
			reach(p, point->then.from,
			      both(p, point->condition, condition));
		if (point->otherwise.from &&
		    point->otherwise.from->number > p->seen &&
		    point->otherwise.from->kind != POINT_END)
			reach(
			    p, point->otherwise.from,
			    both(p, opposite(p, point->condition), condition));
		break;
	case POINT_END:
	case POINT_MOST: /* only behind what is gone to */
		break;
	}
	if (point->number > p->seen)
		p->seen = point->number;
	p->at.from = point;
	p->at.offset = 0;
}

/* ------------------------------------------------------------------- members
 */

static void pass(struct planner *p, const struct layout_member *m)
{
	struct step *step = add(p, STEP_MEMBER, m->condition);

	step->member = m;
	p->at = m->at;
	p->at.offset += m->size_varies ? 0 : m->size;
	p->last = m;
	if (!m->size_varies)
		return;
	for (const struct layout_point *i = p->s->points; i; i = i->next)
		if (i->kind == POINT_END && i->member == m) {
			p->at = (struct layout_position){ i, 0 };
			if (i->number > p->seen)
				p->seen = i->number;
		}
}

static void lose(struct planner *p, const struct layout_member *m)
{
	add(p, STEP_LOST, m->condition)->member = m;
	p->is_lost = true;
}

static void move_to(struct planner *p, const struct layout_member *m)
{
	const struct branch *other = instead(p, m);
	struct layout_position start;

	if (m->at.from && m->at.from->number > p->seen)
		reach(p, m->at.from, conditions_of(p, m->at.from, m));
	else if (other)
		p->at = other->start;
	start = p->at;
	note_branches(p, m, start);
	if (m->at.from == p->at.from && m->at.offset >= p->at.offset)
		skip(p, m->at.offset - p->at.offset, m->condition);
	else if (!m->at.from)
		go(p, NULL, m->at.offset, m->condition);
	else
		lose(p, m);
}

struct step *plan_of(struct arena *arena, const struct layout_structure *s)
{
	struct planner p = { .arena = arena, .s = s };
	struct layout_position end = s->end;

	p.end = &p.first;
	for (const struct layout_member *m = s->members; m; m = m->next) {
		if (layout_is_field(m))
			continue;
		if (p.is_lost) {
			lose(&p, m);
			continue;
		}
		move_to(&p, m);
		if (!p.is_lost)
			pass(&p, m);
	}
	if (!s->is_open)
		end = (struct layout_position){ NULL, s->size };
	if (!p.is_lost && !p.nr_goes)
		advance(&p, end, NULL);
	return p.first;
}

/* -------------------------------------------------------------------- needed
 */

struct collector {
	struct arena *arena;
	struct names seen; /* by address */
	VEC(const struct layout_structure *) structures;
	VEC(const struct layout_enumeration *) enumerations;
};

static bool is_new(struct collector *c, const void *thing)
{
	return !names_add(&c->seen, c->arena,
			  make_printf(c->arena, "%p", thing), c);
}

static void collect_enumeration(struct collector *c,
				const struct layout_enumeration *e)
{
	if (!e || !is_new(c, e))
		return;
	for (const struct layout_bit *b = e->bits; b; b = b->next)
		collect_enumeration(c, b->enumeration);
	push(&c->enumerations, e);
}

static void collect_structure(struct collector *c,
			      const struct layout_structure *s)
{
	if (!s || !is_new(c, s))
		return;
	for (const struct layout_member *m = s->members; m; m = m->next) {
		collect_enumeration(c, m->enumeration);
		collect_structure(c, m->structure);
	}
	push(&c->structures, s);
}

/* Until nothing new is found: a target has targets. */
static void collect_targets(struct collector *c)
{
	for (size_t i = 0; i < c->structures.count; i++)
		for (const struct layout_member *m =
			 c->structures.items[i]->members;
		     m; m = m->next)
			collect_structure(c, m->target);
}

struct needed needed_by(struct arena *arena, const struct layout *layout)
{
	struct collector c = { .arena = arena };
	struct needed needed = { 0 };

	for (const struct layout_enumeration *e = layout->enumerations; e;
	     e = e->next)
		collect_enumeration(&c, e);
	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next)
		collect_structure(&c, s);
	collect_structure(&c, layout->root);
	collect_targets(&c);
	needed.nr_structures = c.structures.count;
	needed.nr_enumerations = c.enumerations.count;
	needed.structures = make_array(arena, const struct layout_structure *,
				       c.structures.count + 1);
	needed.enumerations = make_array(
	    arena, const struct layout_enumeration *, c.enumerations.count + 1);
	for (size_t i = 0; i < c.structures.count; i++)
		needed.structures[i] = c.structures.items[i];
	for (size_t i = 0; i < c.enumerations.count; i++)
		needed.enumerations[i] = c.enumerations.items[i];
	vec_done(&c.structures);
	vec_done(&c.enumerations);
	return needed;
}

/* --------------------------------------------------------- what can be said
 */

bool plan_has_bits(const struct layout_enumeration *e)
{
	return e && (e->is_bitfield || e->is_flags) &&
	       (e->scalar->bytes == 1 || e->scalar->order != ORDER_NONE);
}

const struct layout_choice *plan_flag_at(const struct layout_enumeration *e,
					 unsigned bit)
{
	const struct layout_choice *c = e->choices;

	while (c && (c->is_alias || c->value != (wide)1 << bit))
		c = c->next;
	return c;
}

const struct layout_structure *plan_target(const struct layout_member *m)
{
	const struct layout_structure *t = m->target;

	if (!m->unit || !m->unit->bytes || !t || m->nr_dimensions ||
	    t->nr_parameters || !m->target_text ||
	    strcmp(m->target_text, t->name))
		return NULL;
	return t;
}
