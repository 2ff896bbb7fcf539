/* SPDX-License-Identifier: Apache-2.0 */
/* Units, and numbers that count them from an image's start. */
#include "compiler/check/check.h"

#include "compiler/memory.h"

#include <string.h>

void check_unit(struct checker *c, struct declaration *d)
{
	if (!d->expr) {
		d->progress = DONE;
		return;
	}
	if (!evaluate_constant(c, d) || d->value > 0)
		return;
	diag_error(c->diags, DIAG_NEGATIVE, d->expr->place,
		   "a unit has at least 1 byte; this says %s",
		   value_text(c->arena, d->value, false));
	d->progress = BROKEN;
}

/* ----------------------------------------------------------------- pointers */

static bool unknown_unit(struct checker *c, const struct name *name)
{
	const char *best = nearer_name(name->text, "byte", NULL);
	const struct names *names = &c->file->names;

	if (c->file->lacks_names)
		return false;
	for (size_t i = 0; check_suggests(c) && i < names->count; i++) {
		const struct declaration *d = names->entries[i].thing;

		if (d->kind == DECLARATION_UNIT)
			best = nearer_name(name->text, d->name.text, best);
	}
	diag_error(c->diags, DIAG_NO_UNIT, name->place,
		   best ? "no unit is called `%s`; did you mean `%s`?"
			: "no unit is called `%s`",
		   name->text, best);
	check_note_hidden(c, name->text);
	return false;
}

static bool check_unit_name(struct checker *c, struct type *type)
{
	struct declaration *d = names_find(&c->file->names, type->unit.text);

	type->declaration = d;
	if (!d && !strcmp(type->unit.text, "byte"))
		return true;
	if (!d)
		return unknown_unit(c, &type->unit);
	if (d->kind == DECLARATION_UNIT)
		return true;
	diag_error(c->diags, DIAG_NO_UNIT, type->unit.place,
		   "`%s` is a %s; a unit is needed here", type->unit.text,
		   d->kind == DECLARATION_TYPE ? "type" : "constant");
	diag_note(c->diags, d->name.place, "declared here");
	return false;
}

static bool check_number(struct checker *c, struct type *base)
{
	const struct type *behind;

	if (base->kind == TYPE_NAME) {
		if (!check_type(c, base, NULL))
			return false;
		behind = type_behind(base);
		if (behind->scalar && scalar_is_number(behind->scalar))
			return true;
	}
	diag_error(c->diags, DIAG_BAD_BASE, base->place,
		   "a pointer is stored as a whole number such as `u32_le`");
	return false;
}

/* [4]Extent, Extent, u8: not a body of its own. */
static bool check_shape(struct checker *c, const struct type *target)
{
	while (target->kind == TYPE_ARRAY)
		target = target->base;
	if (target->kind == TYPE_NAME || target->kind == TYPE_POINTER)
		return true;
	diag_error(c->diags, DIAG_BAD_TARGET, target->place,
		   "a pointer's target is a type with a name; declare it");
	return false;
}

bool check_pointer(struct checker *c, struct type *type)
{
	bool ok = check_number(c, type->base);

	ok &= check_unit_name(c, type);
	if (!check_shape(c, type->target))
		return false;
	type->next_pointer = c->pointers;
	c->pointers = type;
	return ok;
}

void check_targets(struct checker *c)
{
	c->structure = NULL;
	c->is_target = true;
	while (c->pointers) {
		struct type *target = c->pointers->target;

		c->pointers = c->pointers->next_pointer;
		if (check_type(c, target, NULL))
			check_byte_order(c, target);
	}
}
