/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/layout/build.h"

#include "compiler/layout/bits.h"
#include "compiler/memory.h"
#include "runtime/base/checked.h"

#include <string.h>

/* ------------------------------------------------------------------- names */

/* Leaf.header is leaf_header. */
static const char *c_name_of(struct builder *b, const char *full_name)
{
	const char *snake = names_snake(b->arena, full_name);
	char *name = make_text(b->arena, snake, strlen(snake));

	for (char *c = name; *c; c++)
		if (*c == '.')
			*c = '_';
	return name;
}

static const char *capital_of(struct builder *b, const char *name)
{
	return names_capital(b->arena, names_snake(b->arena, name));
}

/* ------------------------------------------------------------ enumerations */

static struct layout_choice *place_choices(struct builder *b,
					   const struct type *type)
{
	struct layout_choice *first = NULL, **end = &first;

	for (const struct choice *c = type->choices; c; c = c->next) {
		struct layout_choice *choice =
		    make(b->arena, struct layout_choice);

		choice->name = c->name.text;
		choice->c_name = capital_of(b, c->name.text);
		choice->doc = c->doc;
		choice->place = c->name.place;
		choice->value = c->value;
		choice->is_hex = c->expr->is_hex;
		choice->is_alias = c->is_alias;
		*end = choice;
		end = &choice->next;
	}
	return first;
}

static bool place_enumeration(struct builder *b, struct type *type,
			      struct origin origin)
{
	struct layout_enumeration *e =
	    make(b->arena, struct layout_enumeration);

	e->name = type->full_name;
	e->prefix = b->prefix;
	e->is_imported = b->is_imported;
	e->c_name = c_name_of(b, type->full_name);
	e->doc = origin.doc;
	e->place = origin.place;
	e->scalar = type_scalar(type);
	e->is_flags = type->kind == TYPE_FLAGS;
	e->is_bitfield = type->kind == TYPE_BITFIELD;
	e->is_from_high = type->is_from_high;
	if (e->is_bitfield)
		layout_bits(e, type, b->arena);
	else
		e->choices = place_choices(b, type);
	*b->enumerations_end = e;
	b->enumerations_end = &e->next;
	type->layout = e;
	return true;
}

/* The enumerations in its parts come first. */
static bool place_bitfield(struct builder *b, struct type *type,
			   struct origin origin)
{
	for (struct choice *c = type->choices; c; c = c->next)
		if (c->type && !place_type(b, c->type, origin))
			return false;
	return place_enumeration(b, type, origin);
}

/* ----------------------------------------------------------------- members */

/* The length as a number, or, where data decide, as it is written. */
static const char *array_text(struct builder *b, const struct type *type)
{
	const char *base = type_text(b, type->base);

	if (!type->length)
		return make_printf(b->arena, "[]%s", base);
	if (type->is_runtime)
		return make_printf(
		    b->arena, "[%.*s]%s", (int)type->length->place.length,
		    type->length->place.source->text + type->length->place.at,
		    base);
	return make_printf(b->arena, "[%llu]%s",
			   (unsigned long long)type->count, base);
}

const char *type_text(struct builder *b, const struct type *type)
{
	switch (type->kind) {
	case TYPE_NAME:
		return type->name.text;
	case TYPE_ARRAY:
		return array_text(b, type);
	case TYPE_POINTER:
		return make_printf(b->arena, "pointer<%s, %s> %s",
				   type_text(b, type->base), type->unit.text,
				   type_text(b, type->target));
	default:
		return type->full_name;
	}
}

bool too_large(struct builder *b, struct place place, const char *name)
{
	diag_error(b->diags, DIAG_TOO_LARGE, place, "`%s` ends past byte 2^63",
		   name);
	return false;
}

/* What an element is: a number, or something with a layout of its own. */
static void set_element(struct builder *b, struct layout_member *m,
			const struct type *behind)
{
	m->scalar = type_scalar(behind);
	if (type_is_enumeration(behind))
		m->enumeration = behind->layout;
	else if (!m->scalar)
		m->structure = behind->layout;
	if (m->scalar)
		m->element_size = m->scalar->bytes;
	else if (!m->structure->is_open)
		m->element_size = m->structure->size;
	else if (m->structure->has_fixed_extent)
		m->element_size = (uint64_t)m->structure->stated_size->number;
	place_pointer(b, m, behind);
	m->is_cstring = m->scalar && !strcmp(m->scalar->name, "cstring");
	m->size_varies |= m->is_cstring;
	m->order_varies = m->scalar && m->scalar->bytes > 1 &&
			  m->scalar->bytes <= 8 &&
			  m->scalar->order == ORDER_NONE;
}

static bool not_outermost(struct builder *b, const struct type *type)
{
	diag_error(b->diags, DIAG_BAD_LENGTH, type->place,
		   "only the outermost length can depend on data");
	return false;
}

/* One dimension; data may decide only the outermost. */
static bool set_dimension(struct body *body, struct layout_member *m,
			  const struct type *array)
{
	if (m->nr_dimensions == LAYOUT_DIMENSIONS) {
		diag_error(body->b->diags, DIAG_NOT_SUPPORTED, array->place,
			   "an array of more than %d dimensions is not part of "
			   "the language; give the inner one a structure",
			   LAYOUT_DIMENSIONS);
		return false;
	}
	m->dimensions[m->nr_dimensions++] = array->count;
	if (!array->is_runtime)
		return true;
	if (m->nr_dimensions > 1)
		return not_outermost(body->b, array);
	m->size_varies = true;
	m->until_end = !array->length;
	if (!array->length)
		return true;
	m->count = value_at_least(body, array->length->place,
				  make_value(body, array->length, NULL));
	return m->count;
}

/* The array's dimensions, outermost first; the element's type comes back. */
static const struct type *set_dimensions(struct body *body,
					 struct layout_member *m,
					 const struct type *type)
{
	const struct type *behind = type_behind(type);

	while (behind->kind == TYPE_ARRAY) {
		if (!set_dimension(body, m, behind))
			return NULL;
		behind = type_behind(behind->base);
	}
	return behind;
}

/* The values for the parameters of an open element. */
static bool set_arguments(struct body *body, struct layout_member *m,
			  const struct type *type)
{
	while (
	    type->kind == TYPE_ARRAY ||
	    (type->kind == TYPE_NAME && type->declaration && !type->arguments))
		type = type->kind == TYPE_ARRAY ? type->base
						: type->declaration->type;
	return type->kind != TYPE_NAME || !type->arguments ||
	       place_arguments(body, m->structure, type->arguments,
			       &m->arguments);
}

/* Of constant size: all of it. */
static bool set_size(struct body *body, const struct member *member,
		     struct layout_member *m)
{
	m->size = m->element_size;
	for (unsigned i = 0; i < m->nr_dimensions; i++)
		if (mul_overflows(m->size, m->dimensions[i], &m->size) ||
		    m->size >= LAYOUT_SIZE_LIMIT)
			return too_large(body->b, member->place,
					 member->name.text ? member->name.text
							   : "_");
	return true;
}

/* Records that vary are passed one by one, which goes in one row only. */
static bool is_row_of_records(struct body *body, const struct member *member,
			      const struct layout_member *m)
{
	if (m->nr_dimensions < 2 || !m->structure || !m->structure->is_open)
		return true;
	diag_error(body->b->diags, DIAG_NOT_SUPPORTED, member->type->place,
		   "an array of arrays of `%s`, whose size varies, is not part "
		   "of the language; give the inner one a structure",
		   m->structure->name);
	return false;
}

/* Fills all but where it lies. */
bool place_stored(struct body *body, const struct member *member,
		  struct layout_member *m)
{
	struct origin origin = { member->doc, m->place };
	const struct type *element;

	if (!place_type(body->b, member->type, origin))
		return false;
	element = set_dimensions(body, m, member->type);
	if (!element)
		return false;
	set_element(body->b, m, element);
	if (!is_row_of_records(body, member, m))
		return false;
	if (m->structure && !set_arguments(body, m, member->type))
		return false;
	m->size_varies |= !m->element_size;
	m->has_default = member->has_value;
	m->default_value = member->value;
	m->default_is_hex = member->expr && member->expr->is_hex;
	m->default_text = member->literal.bytes;
	m->default_text_size = member->literal.size;
	return m->size_varies || set_size(body, member, m);
}

struct layout_member *make_member(struct builder *b,
				  const struct member *member)
{
	struct layout_member *m = make(b->arena, struct layout_member);

	m->name = member->name.text;
	if (m->name)
		m->c_name = names_snake(b->arena, m->name);
	m->doc = member->doc;
	m->place = m->name ? member->name.place : member->place;
	m->type_text = type_text(b, member->type);
	return m;
}

/* -------------------------------------------------------------------- joins */

void place_join_of(struct builder *b, const struct member *join,
		   struct layout_member *m)
{
	struct layout_part *parts =
	    make_array(b->arena, struct layout_part, join->nr_parts);

	for (unsigned i = 0; i < join->nr_parts; i++) {
		const struct layout_member *part = join->parts[i]->layout;

		parts[i].member = part;
		parts[i].scalar = part->scalar;
		parts[i].bits = 8 * part->scalar->bytes;
		if (join->bits[i]) {
			parts[i].bit = layout_bit_named(
			    part->enumeration, join->bits[i]->name.text);
			parts[i].bits = parts[i].bit->width;
		}
		parts[i].offset = part->offset;
		parts[i].shift = m->part_bits;
		m->part_bits += parts[i].bits;
		m->getter_can_fail |= part->getter_can_fail;
	}
	m->scalar = type_scalar(join->type);
	place_pointer(b, m, type_behind(join->type));
	m->parts = parts;
	m->nr_parts = join->nr_parts;
}

/* -------------------------------------------------------------- structures */

static bool size_differs(struct builder *b, const struct member *stated,
			 const struct layout_structure *s)
{
	const char *text = value_text(b->arena, stated->value, false);

	if (s->is_union)
		diag_error(b->diags, DIAG_UNION_TOO_SMALL, stated->place,
			   "`%s` is stated to have %s bytes, but its largest "
			   "member has %llu",
			   s->name, text, (unsigned long long)s->size);
	else
		diag_error(b->diags, DIAG_WRONG_SIZE, stated->place,
			   "`%s` is stated to have %s bytes, but its members "
			   "add up to %llu",
			   s->name, text, (unsigned long long)s->size);
	return false;
}

static bool check_size(struct builder *b, const struct type *type,
		       struct layout_structure *s)
{
	for (const struct member *m = type->members; m; m = m->next) {
		if (m->kind != MEMBER_SIZE || s->is_open)
			continue;
		if (m->value >= LAYOUT_SIZE_LIMIT)
			return too_large(b, m->place, s->name);
		if (s->is_union ? m->value < s->size : m->value != s->size)
			return size_differs(b, m, s);
		s->size = (uint64_t)m->value;
	}
	return true;
}

static void set_parameters(struct builder *b, const struct type *type,
			   struct layout_structure *s)
{
	struct layout_parameter *parameters, *to;

	for (const struct parameter *i = type->parameters; i; i = i->next)
		s->nr_parameters++;
	parameters = to =
	    make_array(b->arena, struct layout_parameter, s->nr_parameters);
	for (const struct parameter *i = type->parameters; i; i = i->next) {
		to->name = i->name.text;
		to->c_name = names_variable(b->arena, i->name.text);
		to->scalar = i->scalar ? i->scalar : scalar_named("u8");
		to->is_order = !i->scalar;
		to++;
	}
	s->parameters = parameters;
}

static bool place_structure(struct builder *b, struct type *type,
			    struct origin origin)
{
	struct layout_structure *s = make(b->arena, struct layout_structure);
	struct body body = { .b = b, .type = type, .s = s, .ok = true };

	s->name = type->full_name;
	s->prefix = b->prefix;
	s->is_imported = b->is_imported;
	s->c_name = c_name_of(b, type->full_name);
	s->doc = origin.doc;
	s->place = origin.place;
	s->is_union = type->kind == TYPE_UNION;
	type->layout = s;
	set_parameters(b, type, s);
	if (!place_body(&body) || !check_size(b, type, s) ||
	    !place_asserts(&body)) {
		type->progress = BROKEN;
		return false;
	}
	*b->structures_end = s;
	b->structures_end = &s->next;
	b->layout->nr_structures++;
	return true;
}

/* ------------------------------------------------------------------- types */

/* A body of its own carries its declaration's comment, an alias does not. */
static struct origin origin_of(const struct declaration *d)
{
	struct origin origin = { d->type->kind == TYPE_NAME ? NULL : d->doc,
				 d->name.place };

	return origin;
}

/* Once: names of names of names are not followed to their end each time. */
static bool place_declared(struct builder *b, struct declaration *d)
{
	if (!d->is_placed)
		d->is_placed = place_type(b, d->type, origin_of(d));
	return d->is_placed;
}

/* Lays out an element's type once, whoever needs it first. */
bool place_type(struct builder *b, struct type *type, struct origin origin)
{
	if (type->progress == BROKEN)
		return false;
	if (type->layout)
		return true;
	switch (type->kind) {
	case TYPE_NAME:
		return !type->declaration ||
		       place_declared(b, type->declaration);
	case TYPE_STRUCT:
	case TYPE_UNION:
		return place_structure(b, type, origin);
	case TYPE_ENUM:
	case TYPE_FLAGS:
		return place_enumeration(b, type, origin);
	case TYPE_BITFIELD:
		return place_bitfield(b, type, origin);
	case TYPE_ARRAY:
		return place_type(b, type->base, origin);
	case TYPE_POINTER:
		return true;
	default:
		return false;
	}
}

static void place_constant(struct builder *b, const struct declaration *d)
{
	struct layout_constant *c = make(b->arena, struct layout_constant);

	c->name = d->name.text;
	c->c_name = capital_of(b, d->name.text);
	c->doc = d->doc;
	c->place = d->name.place;
	c->value = d->value;
	c->is_hex = d->expr->is_hex;
	c->text = d->literal;
	*b->constants_end = c;
	b->constants_end = &c->next;
}

static void place_root(struct builder *b, const struct declaration *d)
{
	struct body body = { .b = b, .type = d->type };

	b->layout->root = type_behind(d->type)->layout;
	b->layout->root_offset = (uint64_t)d->value;
	if (d->type->arguments)
		place_arguments(&body, b->layout->root, d->type->arguments,
				&b->layout->root_arguments);
}

const struct layout_parameter *layout_order(const struct layout_structure *s)
{
	for (unsigned i = 0; i < s->nr_parameters; i++)
		if (s->parameters[i].is_order)
			return &s->parameters[i];
	return NULL;
}

struct layout *layout(const struct file *file, const char *prefix,
		      struct arena *arena, struct diags *diags)
{
	struct checker checker = { arena, diags, .file = (struct file *)file };
	struct builder b = { prefix, file->is_imported, arena, diags,
			     .checker = &checker };

	b.layout = make(arena, struct layout);
	b.layout->source = file->source;
	((struct file *)file)->layout = b.layout;
	b.constants_end = &b.layout->constants;
	b.units_end = &b.layout->units;
	b.enumerations_end = &b.layout->enumerations;
	b.structures_end = &b.layout->structures;
	place_imports(&b, file);
	for (struct declaration *d = file->declarations.first; d; d = d->next) {
		if (d->progress != DONE)
			continue;
		if (d->kind == DECLARATION_UNIT)
			place_unit(&b, d);
		if (d->kind == DECLARATION_CONST)
			place_constant(&b, d);
		else if (d->kind == DECLARATION_TYPE)
			place_declared(&b, d);
	}
	place_targets(&b);
	if (file->root && file->root->type->progress == DONE && !diags->count)
		place_root(&b, file->root);
	return b.layout;
}
