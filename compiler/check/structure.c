/* SPDX-License-Identifier: Apache-2.0 */
/* The bodies of structures and unions, member by member. */
#include "compiler/check/check.h"

#include "compiler/memory.h"

static const struct name *member_name(const struct member *member)
{
	return &member->name;
}

/* Stored members and fields share one space of names. */
static void declare_member(struct member *member, void *context)
{
	struct checker *c = context;
	struct type *type = c->structure;
	struct member *first;

	if (!member->name.text ||
	    (member->kind != MEMBER_STORED && member->kind != MEMBER_FIELD))
		return;
	first = names_add(&type->names, c->arena, member->name.text, member);
	if (!first)
		return;
	diag_error(c->diags, DIAG_SAME_MEMBER, member->name.place,
		   "`%s` is declared twice", member->name.text);
	diag_note(c->diags, member_name(first)->place, "the first is here");
	member->is_broken = true;
}

bool unknown_member(struct checker *c, const struct type *structure,
		    struct place place, const char *name)
{
	const char *best = NULL;

	if (check_suggests(c))
		best = names_nearest(&structure->names, name, NULL);
	diag_error(c->diags, DIAG_UNKNOWN_MEMBER, place,
		   best ? "`%s` has no member `%s`; did you mean `%s`?"
			: "`%s` has no member `%s`",
		   structure->full_name, name, best);
	return false;
}

/* ---------------------------------------------------------- stored members */

static bool check_default(struct checker *c, const struct type *structure,
			  struct member *member)
{
	const struct type *behind = type_behind(member->type);
	const struct scalar *scalar = type_scalar(behind);

	if (structure->kind == TYPE_UNION) {
		diag_error(c->diags, DIAG_DEFAULT_IN_UNION, member->expr->place,
			   "a union's members share their bytes: "
			   "none can have a default");
		return false;
	}
	if (!member->name.text) {
		diag_error(c->diags, DIAG_BAD_DEFAULT, member->expr->place,
			   "padding is zero; name the member to give it a "
			   "default");
		return false;
	}
	if (text_behind(c, member->expr))
		return check_text_default(c, member);
	if (is_broken_constant(c, member->expr))
		return false;
	if (!scalar || !scalar_is_number(scalar)) {
		diag_error(c->diags, DIAG_BAD_DEFAULT, member->expr->place,
			   "only a single number can have a default");
		return false;
	}
	if (!evaluate(c, member->expr,
		      type_is_enumeration(behind) &&
			      behind->kind != TYPE_BITFIELD
			  ? behind
			  : NULL,
		      &member->value))
		return false;
	member->has_value = true;
	if (member->value >= scalar_least(scalar) &&
	    member->value <= scalar_most(scalar))
		return true;
	diag_error(c->diags, DIAG_DEFAULT_TOO_LARGE, member->expr->place,
		   "%s does not fit in `%s`",
		   value_text(c->arena, member->value, member->expr->is_hex),
		   scalar->name);
	return false;
}

/* `u8 a` as C has it. */
static bool is_swapped(struct checker *c, const struct member *member)
{
	const struct type *type = member->type;

	if (!member->name.text || !scalar_named(member->name.text) ||
	    scalar_named(member->name.text)->is_guid ||
	    type->kind != TYPE_NAME || scalar_named(type->name.text) ||
	    names_find(&c->file->names, type->name.text))
		return false;
	diag_error(c->diags, DIAG_NAME_FIRST, member->place,
		   "a member's name comes first: `%s %s`", type->name.text,
		   member->name.text);
	return true;
}

static bool check_stored(struct checker *c, struct type *structure,
			 struct member *member)
{
	const char *name;

	name = make_printf(c->arena, "%s.%s", structure->full_name,
			   member->name.text ? member->name.text : "_");
	if (is_swapped(c, member) || !check_type(c, member->type, name) ||
	    !check_byte_order(c, member->type))
		return false;
	if (member->ranges && !check_ranges(c, structure, member))
		return false;
	return !member->expr || check_default(c, structure, member);
}

/* -------------------------------------------------------------------- joins */

/* The operands of `a @ b @ c` from left to right, low part first. */
static unsigned count_operands(const struct expr *expr)
{
	if (expr->kind != EXPR_BINARY || expr->op != OP_JOIN)
		return 1;
	return count_operands(expr->left) + count_operands(expr->right);
}

static const struct expr **list_operands(const struct expr *expr,
					 const struct expr **to)
{
	if (expr->kind != EXPR_BINARY || expr->op != OP_JOIN) {
		*to = expr;
		return to + 1;
	}
	return list_operands(expr->right, list_operands(expr->left, to));
}

static bool is_part_twice(struct checker *c, const struct member *join,
			  unsigned count, const struct expr *operand)
{
	const struct choice *bits = join->bits[count];

	for (unsigned i = 0; i < count; i++)
		if (join->parts[i] == join->parts[count] &&
		    (!bits || !join->bits[i] || bits == join->bits[i])) {
			diag_error(c->diags, DIAG_PART_TWICE, operand->place,
				   bits ? "`$%s.%s` is joined twice"
					: "`$%s` is joined twice",
				   join->parts[count]->name.text,
				   operand->name.text);
			return true;
		}
	return false;
}

/* `$mode.format` */
static bool is_slice(const struct expr *operand)
{
	return operand->kind == EXPR_MEMBER &&
	       operand->left->kind == EXPR_LOCAL;
}

/* The same of a bitfield, not of a structure within. */
static bool is_slice_of_bits(const struct type *structure,
			     const struct expr *expr)
{
	const struct member *m = NULL;

	if (is_slice(expr))
		m = names_find(&structure->names, expr->left->name.text);
	return m && m->kind == MEMBER_STORED && !m->is_broken && m->type &&
	       type_behind(m->type)->kind == TYPE_BITFIELD;
}

static bool is_number(const struct type *type)
{
	const struct type *behind = type_behind(type);

	if (behind->kind == TYPE_POINTER)
		behind = type_behind(behind->base);
	return behind->scalar && scalar_is_number(behind->scalar);
}

/* The stored number that an operand names, and the bits of it. */
static bool check_part(struct checker *c, const struct type *structure,
		       const struct expr *operand, struct member **out,
		       const struct choice **bits)
{
	const struct expr *whole = operand;
	struct member *part;

	if (is_slice(operand)) {
		operand = operand->left;
	} else if (operand->kind != EXPR_LOCAL) {
		diag_error(c->diags, DIAG_BAD_PART, operand->place,
			   operand->kind == EXPR_NAME
			       ? "what is joined is a member; write `$%s`"
			       : "only members can be joined, as in "
				 "`($low @ $high)`",
			   operand->name.text);
		return false;
	}
	part = names_find(&structure->names, operand->name.text);
	if (!part)
		return unknown_member(c, structure, operand->place,
				      operand->name.text);
	*out = part;
	if (part->is_broken)
		return false;
	if (part->kind == MEMBER_STORED && whole != operand)
		return (*bits = check_bit_of(c, part->type, whole)) != NULL;
	if (part->kind == MEMBER_STORED && is_number(part->type))
		return true;
	diag_error(c->diags, DIAG_PART_NOT_NUMBER, operand->place,
		   "`$%s` is not a stored number", operand->name.text);
	diag_note(c->diags, part->name.place, "declared here");
	return false;
}

static bool check_width(struct checker *c, const struct member *join)
{
	const struct scalar *scalar = type_scalar(join->type);
	unsigned bits = 0;

	for (unsigned i = 0; i < join->nr_parts; i++)
		bits += join->bits[i]
			    ? (unsigned)join->bits[i]->value
			    : 8 * type_scalar(join->parts[i]->type)->bytes;
	if (bits > 8 * scalar->bytes) {
		diag_error(c->diags, DIAG_JOIN_TOO_WIDE, join->expr->place,
			   "the parts have %u bits, `%s` has %u", bits,
			   scalar->name, 8 * scalar->bytes);
		return false;
	}
	if (scalar->is_signed && bits < 8 * scalar->bytes) {
		diag_error(c->diags, DIAG_SIGNED_JOIN, join->type->place,
			   "the parts have %u bits, so no sign comes out of "
			   "them in `%s`",
			   bits, scalar->name);
		return false;
	}
	return true;
}

static bool check_parts(struct checker *c, struct type *structure,
			struct member *join)
{
	unsigned count = count_operands(join->expr);
	const struct expr **operands;
	bool ok = true;

	operands = make_array(c->arena, const struct expr *, count);
	list_operands(join->expr, operands);
	join->parts = make_array(c->arena, struct member *, count);
	join->bits = make_array(c->arena, const struct choice *, count);
	for (unsigned i = 0; i < count; i++)
		ok &= check_part(c, structure, operands[i], &join->parts[i],
				 &join->bits[i]) &&
		      !is_part_twice(c, join, i, operands[i]);
	join->nr_parts = count;
	return ok;
}

static bool no_value(struct checker *c, const struct member *field)
{
	diag_error(c->diags, DIAG_NO_VALUE, field->place,
		   "`field %s` has no value", field->name.text);
	return false;
}

bool check_join(struct checker *c, struct type *structure, struct member *join)
{
	const struct expr *expr = join->expr;

	if (structure->kind == TYPE_UNION) {
		diag_error(c->diags, DIAG_JOIN_IN_UNION, join->place,
			   "a union's members share their bytes and cannot "
			   "be joined");
		return false;
	}
	if (!expr)
		return no_value(c, join);
	if (!check_type(c, join->type, NULL))
		return false;
	if (!is_number(join->type)) {
		diag_error(c->diags, DIAG_JOIN_TYPE, join->type->place,
			   "a joined field is a whole number such as `u64`");
		return false;
	}
	if (expr->kind != EXPR_LOCAL && !is_slice_of_bits(structure, expr) &&
	    (expr->kind != EXPR_BINARY || expr->op != OP_JOIN))
		return join->is_computed = true;
	return check_parts(c, structure, join) && check_width(c, join);
}

/* ------------------------------------------------------------------ `size =`
 */

static bool check_size(struct checker *c, struct member *member,
		       const struct member **first)
{
	if (*first) {
		diag_error(c->diags, DIAG_SECOND_SIZE, member->place,
			   "the size is stated twice");
		diag_note(c->diags, (*first)->place, "the first is here");
		return false;
	}
	*first = member;
	if (check_is_runtime(c, member->expr))
		return true;
	if (!evaluate(c, member->expr, NULL, &member->value))
		return false;
	if (member->value > 0)
		return true;
	diag_error(c->diags, DIAG_NEGATIVE, member->expr->place,
		   "a size is at least 1; this says %s",
		   value_text(c->arena, member->value, false));
	return false;
}

/* ----------------------------------------------------------------- the body */

struct body {
	struct checker *c;
	struct type *type;
	const struct member *size, *stride;
	bool ok;
};

static bool check_stride(struct body *body, struct member *member)
{
	struct checker *c = body->c;

	if (body->stride) {
		diag_error(c->diags, DIAG_SECOND_SIZE, member->place,
			   "the stride is stated twice");
		diag_note(c->diags, body->stride->place, "the first is here");
		return false;
	}
	body->stride = member;
	return true;
}

static bool check_kind(struct body *body, struct member *member)
{
	switch (member->kind) {
	case MEMBER_SIZE:
		return check_size(body->c, member, &body->size);
	case MEMBER_STRIDE:
		return check_stride(body, member);
	case MEMBER_STORED:
		return check_stored(body->c, body->type, member);
	case MEMBER_VALUE:
		return not_in_language(body->c, member->place,
				       "a value among the members is");
	case MEMBER_ASSERT:
		return check_assert(body->c, body->type, member);
	case MEMBER_FIELD: /* needs the others first */
	case MEMBER_IF:
	case MEMBER_MATCH:
	case MEMBER_ALIGN:
	case MEMBER_OFFSET:
	case MEMBER_OFFSET_BASE:
	case MEMBER_CHECK:
		return true;
	case MEMBER_CHECKSUM:
		return check_checksum(body->c, body->type, member);
	}
	return false;
}

static void check_member(struct member *member, void *context)
{
	struct body *body = context;

	member->is_broken |= !check_kind(body, member);
	body->ok &= !member->is_broken;
}

static void check_field(struct member *member, void *context)
{
	struct body *body = context;

	if (member->kind == MEMBER_FIELD && !member->is_broken &&
	    !check_join(body->c, body->type, member)) {
		member->is_broken = true;
		body->ok = false;
	}
}

/* Where an error about the whole body points: at its first line. */
static struct place head_of(const struct type *type)
{
	struct place place = type->place;

	place.length = 0;
	while (place.source->text[place.at + place.length] != '{')
		place.length++;
	return place;
}

static bool check_not_empty(struct checker *c, const struct type *type)
{
	for (const struct member *m = type->members; m; m = m->next)
		if (m->kind != MEMBER_FIELD && m->kind != MEMBER_SIZE &&
		    m->kind != MEMBER_CHECK && m->kind != MEMBER_CHECKSUM)
			return true;
	diag_error(c->diags, DIAG_EMPTY, head_of(type),
		   "`%s` has no members: it would have no bytes",
		   type->full_name);
	return false;
}

bool check_structure(struct checker *c, struct type *type)
{
	struct type *outer = c->structure;
	struct body body = { .c = c, .type = type, .ok = true };

	if (type->base)
		return not_in_language(c, type->base->place,
				       "a structure with a parent is");
	body.ok = check_parameters(c, type);
	c->structure = type;
	check_make_arms(c, type);
	ast_each(type->members, declare_member, c);
	ast_each(type->members, check_member, &body);
	ast_each(type->members, check_field, &body);
	c->structure = outer;
	return check_not_empty(c, type) && body.ok;
}
