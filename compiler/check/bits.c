/* SPDX-License-Identifier: Apache-2.0 */
/* Bitfields: runs of bits that fill a number; and those bits in a join. */
#include "compiler/check/check.h"

enum { WIDEST = 63 };

/* ------------------------------------------------------------ the declaration
 */

/* `choice->value` becomes the width. */
static bool check_bit_width(struct checker *c, struct choice *bit)
{
	bit->value = 1;
	if (!bit->expr)
		return true;
	if (!evaluate(c, bit->expr, NULL, &bit->value))
		return false;
	if (bit->value >= 1 && bit->value <= WIDEST)
		return true;
	diag_error(c->diags, DIAG_BIT_WIDTH, bit->expr->place,
		   "a part has 1 to %d bits; this says %s", WIDEST,
		   value_text(c->arena, bit->value, false));
	return false;
}

static bool choice_fits(struct checker *c, const struct choice *bit,
			const struct choice *choice)
{
	if (choice->value >= 0 && !(choice->value >> (unsigned)bit->value))
		return true;
	diag_error(c->diags, DIAG_BIT_TOO_NARROW, bit->type->place,
		   "`%s` of `%s` is %s, which %s bit%s cannot hold",
		   choice->name.text, bit->type->name.text,
		   value_text(c->arena, choice->value, choice->expr->is_hex),
		   value_text(c->arena, bit->value, false),
		   bit->value == 1 ? "" : "s");
	diag_note(c->diags, choice->name.place, "declared here");
	return false;
}

/* What the part holds, where that has a type: values that fit. */
static bool check_bit_type(struct checker *c, struct choice *bit)
{
	const struct type *behind;

	if (!check_type(c, bit->type, NULL))
		return false;
	behind = type_behind(bit->type);
	if (behind->kind != TYPE_ENUM && behind->kind != TYPE_FLAGS) {
		diag_error(c->diags, DIAG_BIT_TYPE, bit->type->place,
			   "a part can hold an enum or flags, `%s` is neither",
			   bit->type->name.text);
		return false;
	}
	for (const struct choice *i = behind->choices; i; i = i->next)
		if (!choice_fits(c, bit, i))
			return false;
	return true;
}

static bool check_bit_sum(struct checker *c, const struct type *type,
			  unsigned long long sum)
{
	const struct scalar *scalar = type_scalar(type);
	unsigned bits = 8 * scalar->bytes;

	if (sum == bits)
		return true;
	diag_error(c->diags, DIAG_BIT_SUM, type->base->place,
		   sum < bits ? "the parts have %llu bits, `%s` has %u; the "
				"rest can be written as `_ : %llu`"
			      : "the parts have %llu bits, `%s` has only %u",
		   sum, scalar->name, bits, bits - sum);
	return false;
}

bool check_bitfield(struct checker *c, struct type *type)
{
	bool has_base = check_base(c, type), ok = true;
	unsigned long long sum = 0;

	if (!type->choices) {
		diag_error(c->diags, DIAG_EMPTY, type->place,
			   "a bitfield without parts says nothing");
		return false;
	}
	for (struct choice *i = type->choices; i; i = i->next) {
		if (!check_bit_width(c, i)) {
			ok = false;
			continue;
		}
		sum += (unsigned long long)i->value;
		ok &= !i->type || check_bit_type(c, i);
	}
	return ok && has_base && check_bit_sum(c, type, sum);
}

/* -------------------------------------------------------------- $mode.format
 */

const struct choice *check_bit_of(struct checker *c, const struct type *type,
				  const struct expr *expr)
{
	const struct type *behind = type_behind(type);
	const struct choice *bit;
	const char *best = NULL;

	if (behind->kind != TYPE_BITFIELD) {
		diag_error(c->diags, DIAG_NO_BITS, expr->left->place,
			   "`$%s` is no bitfield: it has no part `%s`",
			   expr->left->name.text, expr->name.text);
		return NULL;
	}
	bit = names_find(&behind->names, expr->name.text);
	if (bit)
		return bit;
	if (check_suggests(c))
		best = names_nearest(&behind->names, expr->name.text, NULL);
	diag_error(c->diags, DIAG_UNKNOWN_CHOICE, expr->name.place,
		   best ? "`%s` has no part `%s`; did you mean `%s`?"
			: "`%s` has no part `%s`",
		   behind->full_name, expr->name.text, best);
	return NULL;
}
