/* SPDX-License-Identifier: Apache-2.0 */
/* Whether `-` has one operand, where a column starts: the tree knows. */
#include "compiler/fmt/fmt.h"

#include "compiler/ast_walk.h"
#include "compiler/memory.h"
#include "compiler/parser.h"

struct roles {
	const struct tokens *tokens;
	struct fmt_role *items;
};

/* The first token that starts at byte `at` or behind. */
static size_t index_of(const struct roles *r, uint32_t at)
{
	size_t low = 0, high = r->tokens->count - 1;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (r->tokens->items[middle].at < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void mark(struct roles *r, size_t index, enum fmt_flag flag)
{
	r->items[index].flags |= flag;
}

static void mark_first(struct roles *r, struct place place, enum fmt_flag flag)
{
	mark(r, index_of(r, place.at), flag);
}

/* The token in front of `place`, comments not counted. */
static void mark_before(struct roles *r, struct place place, enum fmt_flag flag)
{
	size_t index = index_of(r, place.at);

	while (index && r->tokens->items[--index].kind == TOK_COMMENT)
		;
	mark(r, index, flag);
}

static void mark_behind(struct roles *r, struct place place, enum fmt_flag flag)
{
	size_t index = index_of(r, place.at + place.length);

	while (r->tokens->items[index].kind == TOK_COMMENT)
		index++;
	mark(r, index, flag);
}

static void start(struct roles *r, struct place place, enum fmt_kind kind)
{
	size_t index = index_of(r, place.at);

	mark(r, index, FMT_START);
	r->items[index].kind = kind;
}

static void visit_declaration(void *context, struct declaration *d)
{
	static const enum fmt_kind kinds[] = {
		[DECLARATION_CONST] = FMT_CONST,
		[DECLARATION_TYPE] = FMT_ALIAS,
		[DECLARATION_ROOT] = FMT_OTHER,
		[DECLARATION_IMPORT] = FMT_OTHER,
		[DECLARATION_UNIT] = FMT_UNIT,
	};

	start(context, d->place, kinds[d->kind]);
	if (d->kind == DECLARATION_TYPE)
		mark_first(context, d->type->place, FMT_TYPE);
	if (d->expr && d->kind != DECLARATION_ROOT)
		mark_before(context, d->expr->place, FMT_VALUE);
}

static void visit_assertions(struct roles *r, const struct member *m)
{
	for (const struct assertion *i = m->assertions; i; i = i->next) {
		start(r, i->name.place, FMT_ASSERTION);
		mark_before(r, i->c_path.place, FMT_VALUE);
	}
}

static void visit_member(void *context, struct member *m)
{
	bool is_column = m->kind == MEMBER_STORED || m->kind == MEMBER_FIELD;

	start(context, m->place,
	      m->kind == MEMBER_STORED	? FMT_MEMBER
	      : m->kind == MEMBER_FIELD ? FMT_FIELD
					: FMT_OTHER);
	visit_assertions(context, m);
	if (!is_column)
		return;
	mark_first(context, m->type->place, FMT_TYPE);
	if (m->expr)
		mark_before(context, m->expr->place, FMT_VALUE);
	else if (m->ranges)
		mark_before(context, m->ranges->place, FMT_VALUE);
}

/* `_` of a bitfield has no name and so no place in the tree. */
static void start_unnamed_bits(struct roles *r, const struct type *bits)
{
	size_t end = index_of(r, bits->place.at + bits->place.length);

	for (size_t i = index_of(r, bits->place.at); i < end; i++)
		if (r->tokens->items[i].kind == TOK_ANONYMOUS) {
			mark(r, i, FMT_START);
			r->items[i].kind = FMT_BIT;
		}
}

static void visit_choice(void *context, struct type *type, struct choice *c)
{
	bool is_bit = type->kind == TYPE_BITFIELD;

	if (c->name.text)
		start(context, c->name.place, is_bit ? FMT_BIT : FMT_CHOICE);
	if (c->expr)
		mark_before(context, c->expr->place,
			    is_bit ? FMT_TYPE : FMT_VALUE);
	if (c->type)
		mark_first(context, c->type->place, FMT_VALUE);
}

static void visit_arm(void *context, struct arm *arm)
{
	start(context, arm->place, FMT_ARM);
	mark_before(context,
		    arm->name.text ? arm->name.place
		    : arm->type	   ? arm->type->place
				   : arm->expr->place,
		    FMT_VALUE);
}

static void visit_type(void *context, struct type *type)
{
	switch (type->kind) {
	case TYPE_NAME:
	case TYPE_INTERFACE:
		return;
	case TYPE_ARRAY:
		mark_first(context, type->place, FMT_OPEN_ARRAY);
		mark_before(context, type->base->place, FMT_CLOSE_ARRAY);
		return;
	case TYPE_POINTER:
		mark_before(context, type->base->place, FMT_OPEN_ANGLE);
		mark_before(context, type->target->place, FMT_CLOSE_ANGLE);
		return;
	case TYPE_BITFIELD:
		start_unnamed_bits(context, type);
		/* fall through */
	case TYPE_STRUCT:
	case TYPE_UNION:
	case TYPE_ENUM:
	case TYPE_FLAGS:
		if (!type->base)
			return;
		mark_before(context, type->base->place, FMT_OPEN_ANGLE);
		mark_behind(context, type->base->place, FMT_CLOSE_ANGLE);
	}
}

static void visit_expr(void *context, struct expr *expr)
{
	if (expr->kind == EXPR_UNARY)
		mark_before(context, expr->left->place, FMT_UNARY);
}

struct fmt_role *fmt_roles(const struct file *file, const struct tokens *tokens,
			   struct arena *arena)
{
	struct roles r = { tokens, NULL };
	const struct ast_visitor visitor = {
		.context = &r,
		.declaration = visit_declaration,
		.type = visit_type,
		.member = visit_member,
		.choice = visit_choice,
		.arm = visit_arm,
		.expr = visit_expr,
	};

	r.items = make_array(arena, struct fmt_role, tokens->count);
	ast_walk(file, &visitor);
	return r.items;
}
