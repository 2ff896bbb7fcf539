/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/check/check.h"

#include <string.h>

/* ----------------------------------------------------------- looking at types
 */

const struct type *type_behind(const struct type *type)
{
	while (type->kind == TYPE_NAME && type->declaration)
		type = type->behind ? type->behind : type->declaration->type;
	return type;
}

bool type_is_enumeration(const struct type *type)
{
	const struct type *behind = type_behind(type);

	return behind->kind == TYPE_ENUM || behind->kind == TYPE_FLAGS ||
	       behind->kind == TYPE_BITFIELD;
}

const struct scalar *type_scalar(const struct type *type)
{
	const struct type *behind = type_behind(type);

	if (type_is_enumeration(behind) || behind->kind == TYPE_POINTER)
		behind = type_behind(behind->base);
	return behind->scalar;
}

/* --------------------------------------------------------------- type names */

static bool check_declared(struct checker *c, struct declaration *d,
			   struct place use);

static bool unknown_type(struct checker *c, const struct type *type)
{
	const char *name = type->name.text, *best = scalar_nearest(name, NULL);
	const struct names *names = &c->file->names;

	if (c->file->lacks_names)
		return false;
	for (size_t i = 0; check_suggests(c) && i < names->count; i++) {
		const struct declaration *d = names->entries[i].thing;

		if (d->kind == DECLARATION_TYPE)
			best = nearer_name(name, d->name.text, best);
	}
	diag_error(c->diags, DIAG_UNKNOWN_TYPE, type->place,
		   best ? "no type is called `%s`; did you mean `%s`?"
			: "no type is called `%s`",
		   name, best);
	check_note_hidden(c, name);
	return false;
}

/* Whoever reads the target of a pointer knows them. */
static bool check_no_arguments(struct checker *c, const struct type *type)
{
	if (!type->arguments)
		return true;
	diag_error(c->diags, DIAG_BAD_TARGET, type->place,
		   "a pointer's target takes no arguments; whoever reads it "
		   "has them");
	return false;
}

static bool check_type_name(struct checker *c, struct type *type)
{
	struct declaration *d = names_find(&c->file->names, type->name.text);

	if (!d)
		type->scalar = scalar_named(type->name.text);
	if (type->scalar)
		return true;
	if (!d)
		return unknown_type(c, type);
	if (d->kind != DECLARATION_TYPE) {
		diag_error(c->diags, DIAG_NOT_A_TYPE, type->place,
			   "`%s` is a %s; a type is needed here",
			   type->name.text,
			   d->kind == DECLARATION_UNIT ? "unit" : "constant");
		diag_note(c->diags, d->name.place, "declared here");
		return false;
	}
	type->declaration = d;
	if (!check_declared(c, d, type->place))
		return false;
	type->behind = type_behind(d->type);
	return c->is_target ? check_no_arguments(c, type)
			    : check_arguments(c, type);
}

/* One of the parameters says the byte order. */
static bool has_order(const struct type *structure)
{
	if (!structure)
		return false;
	for (const struct parameter *i = structure->parameters; i; i = i->next)
		if (!i->scalar)
			return true;
	return false;
}

/* What is stored needs a byte order; what is computed does not. */
bool check_byte_order(struct checker *c, const struct type *type)
{
	const struct type *behind = type_behind(type);
	const struct scalar *scalar = type_scalar(behind);

	if (behind->kind == TYPE_POINTER)
		return check_byte_order(c, behind->base);
	if (!scalar || scalar->bytes == 1 || scalar->order != ORDER_NONE ||
	    has_order(c->structure))
		return true;
	if (type_is_enumeration(type)) {
		diag_error(c->diags, DIAG_NO_BYTE_ORDER, type->place,
			   "`%s` is stored as `%s`, which does not say its "
			   "byte order; a parameter `byte_order` would",
			   type_behind(type)->full_name, scalar->name);
		return false;
	}
	diag_error(c->diags, DIAG_NO_BYTE_ORDER, type->place,
		   "`%s` does not say its byte order; write `%s_le` or `%s_be`",
		   scalar->name, scalar->name, scalar->name);
	return false;
}

/* ------------------------------------------------------------------- arrays */

static bool check_length(struct checker *c, struct type *type)
{
	struct place place = type->length->place;
	wide length;

	if (check_is_runtime(c, type->length))
		return type->is_runtime = true;
	if (!evaluate(c, type->length, NULL, &length))
		return false;
	if (length <= 0) {
		diag_error(c->diags, DIAG_BAD_LENGTH, place,
			   "an array has at least one element; this says %s",
			   value_text(c->arena, length, false));
		return false;
	}
	type->count = (uint64_t)length;
	return true;
}

static bool check_array(struct checker *c, struct type *type, const char *name)
{
	bool ok = true;

	if (type->length)
		ok = check_length(c, type);
	else
		type->is_runtime = true;
	return check_type(c, type->base, name) &&
	       check_byte_order(c, type->base) && ok;
}

/* ------------------------------------------------------------- enum and flags
 */

bool check_base(struct checker *c, struct type *type)
{
	const struct scalar *scalar;

	if (!check_type(c, type->base, NULL))
		return false;
	scalar = type_behind(type->base)->scalar;
	if (!scalar || !scalar_is_number(scalar)) {
		diag_error(c->diags, DIAG_BAD_BASE, type->base->place,
			   "the base must be a whole number such as `u32_le`");
		return false;
	}
	if (type->kind != TYPE_ENUM && scalar->is_signed) {
		diag_error(c->diags, DIAG_SIGNED_FLAGS, type->base->place,
			   type->kind == TYPE_FLAGS
			       ? "flags need an unsigned base, `%s` is signed"
			       : "a bitfield needs an unsigned base, `%s` is "
				 "signed",
			   scalar->name);
		return false;
	}
	/* a byte order is the business of the members: a parameter can say it
	 */
	return true;
}

static bool check_choice_value(struct checker *c, struct type *type,
			       struct choice *choice)
{
	const struct scalar *scalar = type_behind(type->base)->scalar;

	if (choice->value >= scalar_least(scalar) &&
	    choice->value <= scalar_most(scalar))
		return true;
	diag_error(c->diags, DIAG_CHOICE_TOO_LARGE, choice->expr->place,
		   "%s does not fit in `%s`, the base",
		   value_text(c->arena, choice->value, choice->expr->is_hex),
		   scalar->name);
	if (choice->value < 0 && choice->value + scalar_most(scalar) >= 0)
		diag_note(
		    c->diags, choice->expr->place, "in its bits, %s is %s",
		    value_text(c->arena, choice->value, false),
		    value_text(c->arena,
			       choice->value + scalar_most(scalar) + 1, true));
	return false;
}

/* A second name for a value is wanted only where it is written as one. */
static bool check_choice_twice(struct checker *c, struct names *values,
			       struct choice *choice)
{
	const char *key = value_text(c->arena, choice->value, false);
	struct choice *first = names_add(values, c->arena, key, choice);

	choice->is_alias = first != NULL;
	if (!first || choice->expr->kind == EXPR_NAME ||
	    choice->expr->kind == EXPR_MEMBER)
		return true;
	diag_error(c->diags, DIAG_SAME_VALUE, choice->expr->place,
		   "`%s` has the value of `%s`; write `%s = %s` if that is "
		   "meant",
		   choice->name.text, first->name.text, choice->name.text,
		   first->name.text);
	diag_note(c->diags, first->name.place, "the first of the two");
	return false;
}

static bool check_choices(struct checker *c, struct type *type, bool has_base)
{
	struct names values = { 0 };
	bool ok = true;

	for (struct choice *choice = type->choices; choice;
	     choice = choice->next) {
		if (!evaluate_choice(c, type, choice)) {
			ok = false;
			continue;
		}
		ok &= has_base && check_choice_value(c, type, choice) &&
		      check_choice_twice(c, &values, choice);
	}
	return ok;
}

bool check_enumeration(struct checker *c, struct type *type)
{
	bool ok = check_base(c, type);

	if (!type->choices) {
		diag_error(c->diags, DIAG_EMPTY, type->place,
			   "%s without names says nothing",
			   type->kind == TYPE_ENUM ? "an enum" : "flags");
		return false;
	}
	return check_choices(c, type, ok) && ok;
}

/* -------------------------------------------------------------------- types */

static bool check_body(struct checker *c, struct type *type, const char *name)
{
	switch (type->kind) {
	case TYPE_NAME:
		return check_type_name(c, type);
	case TYPE_ARRAY:
		return check_array(c, type, name);
	case TYPE_STRUCT:
	case TYPE_UNION:
		type->full_name = name;
		return check_structure(c, type);
	case TYPE_ENUM:
	case TYPE_FLAGS:
		type->full_name = name;
		return check_enumeration(c, type);
	case TYPE_BITFIELD:
		type->full_name = name;
		return check_bitfield(c, type);
	case TYPE_INTERFACE:
		return not_in_language(c, type->place, "`interface` is");
	case TYPE_POINTER:
		return check_pointer(c, type);
	}
	return false;
}

bool check_type(struct checker *c, struct type *type, const char *name)
{
	bool ok;

	if (check_is_too_deep(c, type->place))
		return false;
	c->depth++;
	ok = check_body(c, type, name);
	c->depth--;
	type->progress = ok ? DONE : BROKEN;
	return ok;
}

/* ------------------------------------------------------------ declarations */

/* The declared type, checked when it is first needed: order means nothing. */
static bool check_declared(struct checker *c, struct declaration *d,
			   struct place use)
{
	if (d->progress == RUNNING) {
		diag_error(c->diags, DIAG_CONTAINS_ITSELF, use,
			   "`%s` would contain itself", d->name.text);
		diag_note(c->diags, d->name.place, "`%s` is declared here",
			  d->name.text);
		d->progress = BROKEN;
		return false;
	}
	if (d->progress == FRESH) {
		struct type *structure = c->structure;

		c->structure = NULL;
		d->progress = RUNNING;
		if (check_type(c, d->type, d->name.text) &&
		    d->progress == RUNNING)
			d->progress = DONE;
		else
			d->progress = BROKEN;
		c->structure = structure;
	}
	return d->progress == DONE;
}

static void check_root(struct checker *c, struct declaration *d)
{
	if (c->file->root != d) {
		diag_error(c->diags, DIAG_SECOND_ROOT, d->place,
			   "a file has one root");
		diag_note(c->diags, c->file->root->place, "the first is here");
		return;
	}
	if (d->expr && evaluate(c, d->expr, NULL, &d->value) && d->value < 0)
		diag_error(c->diags, DIAG_NEGATIVE, d->expr->place,
			   "an offset cannot be negative");
	if (!check_type(c, d->type, "root"))
		return;
	if (d->type->kind != TYPE_NAME ||
	    (type_behind(d->type)->kind != TYPE_STRUCT &&
	     type_behind(d->type)->kind != TYPE_UNION))
		diag_error(c->diags, DIAG_BAD_ROOT, d->type->place,
			   "the root must be a declared struct or union");
}

static void check_declaration(struct checker *c, struct declaration *d)
{
	if (d->is_damaged)
		return;
	switch (d->kind) {
	case DECLARATION_CONST:
		evaluate_constant(c, d);
		break;
	case DECLARATION_TYPE:
		check_declared(c, d, d->name.place);
		break;
	case DECLARATION_ROOT:
		check_root(c, d);
		break;
	case DECLARATION_IMPORT:
		break; /* has been read */
	case DECLARATION_UNIT:
		check_unit(c, d);
		break;
	}
}

/* ---------------------------------------------------------------- the names */

static void declare_choices(struct checker *c, struct type *type)
{
	struct choice *first;

	for (struct choice *i = type->choices; i; i = i->next) {
		if (!i->name.text) /* bits without a name */
			continue;
		first = names_add(&type->names, c->arena, i->name.text, i);
		if (!first)
			continue;
		diag_error(c->diags, DIAG_SAME_CHOICE, i->name.place,
			   "`%s` is named twice", i->name.text);
		diag_note(c->diags, first->name.place, "the first is here");
	}
}

static void declare_type(struct checker *c, struct type *type);

static void declare_members(struct checker *c, const struct member *members)
{
	for (const struct member *m = members; m; m = m->next) {
		declare_type(c, m->type);
		declare_members(c, m->body);
		declare_members(c, m->otherwise);
		for (const struct arm *i = m->arms; i; i = i->next)
			declare_type(c, i->type);
	}
}

/* Enumerations anywhere in a type get their names before any value is asked. */
static void declare_type(struct checker *c, struct type *type)
{
	if (!type)
		return;
	if (type->kind == TYPE_ENUM || type->kind == TYPE_FLAGS ||
	    type->kind == TYPE_BITFIELD)
		declare_choices(c, type);
	else if (type->kind == TYPE_ARRAY)
		declare_type(c, type->base);
	declare_members(c, type->members);
}

bool is_reserved(const char *name, bool is_type)
{
	static const char *const words[] = {
		"const",
		"type",
		"root",
		"struct",
		"bitfield",
		"interface",
		"field",
		"size",
		"match",
		"read",
		"offset",
		"offset_base",
		"_",
		"unimplemented",
		/* new since the starting language; types may have them */
		"import",
		"union",
		"enum",
		"flags",
		"if",
		"at",
		"has",
		"stride",
	};
	size_t count = is_type ? 14 : sizeof words / sizeof *words;

	for (size_t i = 0; i < count; i++)
		if (!strcmp(words[i], name))
			return true;
	return false;
}

static bool is_built_in(const char *name)
{
	const struct scalar *scalar = scalar_named(name);

	return scalar && !scalar->is_new;
}

static void declare(struct checker *c, struct declaration *d)
{
	struct declaration *first;

	if (d->kind == DECLARATION_ROOT && !c->file->root && !d->is_damaged)
		c->file->root = d;
	d->file = c->file;
	if (d->is_damaged)
		d->progress = BROKEN;
	if (d->kind == DECLARATION_ROOT || d->kind == DECLARATION_IMPORT)
		return;
	if (!d->is_damaged)
		declare_type(c, d->type);
	if (is_reserved(d->name.text, d->kind == DECLARATION_TYPE)) {
		diag_error(c->diags, DIAG_RESERVED, d->name.place,
			   "`%s` is a reserved word; only members may be "
			   "called so",
			   d->name.text);
		return;
	}
	if (is_built_in(d->name.text)) {
		diag_error(c->diags, DIAG_BUILT_IN, d->name.place,
			   "`%s` is a built-in type", d->name.text);
		return;
	}
	first = names_add(&c->file->names, c->arena, d->name.text, d);
	if (!first)
		return;
	diag_error(c->diags, DIAG_REDEFINED, d->name.place,
		   "`%s` is declared twice", d->name.text);
	diag_note(c->diags, first->name.place, "the first is here");
}

void check(struct file *file, struct arena *arena, struct diags *diags)
{
	struct checker c = { .arena = arena, .diags = diags, .file = file };

	if (file->progress != FRESH)
		return;
	file->progress = DONE;
	for (struct declaration *d = file->declarations.first; d; d = d->next)
		if (d->imported)
			check(d->imported, arena, diags);
	for (struct declaration *d = file->declarations.first; d; d = d->next)
		declare(&c, d);
	check_imports(&c);
	for (struct declaration *d = file->declarations.first; d; d = d->next)
		check_declaration(&c, d);
	check_targets(&c);
}
