/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/import/reader.h"

#include <dwarf.h>
#include <errno.h>
#include <string.h>

/* ------------------------------------------------------------------- arrays */

/* A dimension's length; 0 for none, as in `x[]`. */
static int read_length(struct reader *r, Dwarf_Die *die, uint64_t *out)
{
	Dwarf_Attribute attribute;
	uint64_t last;

	*out = 0;
	if (dw.dwarf_attr(die, DW_AT_count, &attribute)) {
		if (!import_get_number(die, DW_AT_count, out))
			return fail(r->err, ENOTSUP, "its length varies");
	} else if (dw.dwarf_attr(die, DW_AT_upper_bound, &attribute)) {
		if (!import_get_number(die, DW_AT_upper_bound, &last))
			return fail(r->err, ENOTSUP, "its length varies");
		*out = last + 1; /* -1 says none, too */
	}
	return 0;
}

static int make_array_of(struct reader *r, struct import_type *element,
			 uint64_t count, struct import_type **out)
{
	struct import_type *type = import_make_type(r, IMPORT_ARRAY, 0);

	if (__builtin_mul_overflow(element->size, count, &type->size) ||
	    type->size > IMPORT_SIZE_LIMIT)
		return fail(r->err, EFBIG, "an array of %llu elements",
			    (unsigned long long)count);
	type->element = element;
	type->count = count;
	type->note = element->note;
	*out = type;
	return 0;
}

/* The dimensions, the innermost of which comes last. */
static int add_dimensions(struct reader *r, Dwarf_Die *dimension,
			  struct import_type *element, struct import_type **out)
{
	Dwarf_Die next;
	uint64_t count;
	int rc;

	while (dw.dwarf_tag(dimension) != DW_TAG_subrange_type)
		if (dw.dwarf_siblingof(dimension, dimension)) {
			*out = element;
			return 0;
		}
	if (++r->depth > IMPORT_DEPTH_MAX)
		return fail(r->err, ELOOP, "too many dimensions");
	rc = read_length(r, dimension, &count);
	if (!rc && !dw.dwarf_siblingof(dimension, &next))
		rc = add_dimensions(r, &next, element, &element);
	r->depth--;
	return rc ? rc : make_array_of(r, element, count, out);
}

static int read_array(struct reader *r, struct way *way,
		      struct import_type **out)
{
	struct way element = { .order = way->order };
	Dwarf_Die dimension;
	int rc = import_follow(r, &way->die, &element);

	if (!rc)
		rc = import_read_type(r, element, out);
	if (rc)
		return rc;
	if ((*out)->kind == IMPORT_NUMBER && !strcmp((*out)->text, "byte"))
		(*out)->text = "string";
	else if ((*out)->kind == IMPORT_NUMBER && !strcmp((*out)->text, "u8"))
		(*out)->text = "byte";
	if (dw.dwarf_child(&way->die, &dimension))
		return fail(r->err, EINVAL, "an array without dimensions");
	return add_dimensions(r, &dimension, *out, out);
}

/* --------------------------------------------------------------- structures */

/*
 * Before DWARF 4, and from clang still: counted from the highest bit of a
 * number of the declared type, below 0 where a packed bit-field leaves it.
 */
static int read_old_bits(struct reader *r, Dwarf_Die *die,
			 struct import_member *m)
{
	uint64_t storage =
	    import_number_or(die, DW_AT_byte_size, m->type->size) * 8;
	int64_t from = (int64_t)import_number_or(die, DW_AT_bit_offset, 0);
	int64_t at;

	if (storage > 64 || from > 64 || from < -64)
		return fail(r->err, EINVAL, "its bits lie outside its type");
	at = r->file->is_big_endian ? from : (int64_t)storage - from - m->bits;
	at += (int64_t)m->offset;
	if (at < 0)
		return fail(r->err, EINVAL, "its bits lie outside its type");
	m->offset = (uint64_t)at;
	return 0;
}

static int read_bits(struct reader *r, Dwarf_Die *die, struct import_member *m)
{
	uint64_t bits = import_number_or(die, DW_AT_bit_size, 0), offset;

	if (!bits)
		return 0;
	if (bits > m->type->size * 8 || bits > 64)
		return fail(r->err, EINVAL, "it has more bits than its type");
	m->bits = (unsigned)bits;
	if (!import_get_number(die, DW_AT_data_bit_offset, &offset))
		return read_old_bits(r, die, m);
	if (offset / 8 > IMPORT_SIZE_LIMIT)
		return fail(r->err, EFBIG, "it lies too far behind");
	m->offset = offset;
	return 0;
}

static int read_member(struct reader *r, Dwarf_Die *die,
		       struct import_member *m)
{
	Dwarf_Attribute location;
	struct way way = { 0 };
	uint64_t offset = 0;
	int rc = import_follow(r, die, &way);

	if (!rc)
		rc = import_read_type(r, way, &m->type);
	if (rc)
		return rc;
	if (dw.dwarf_attr(die, DW_AT_data_member_location, &location) &&
	    !import_get_number(die, DW_AT_data_member_location, &offset))
		return fail(r->err, ENOTSUP, "where it lies varies");
	if (offset > IMPORT_SIZE_LIMIT)
		return fail(r->err, EFBIG, "it lies too far behind");
	m->offset = offset * 8;
	return read_bits(r, die, m);
}

static int read_members(struct reader *r, Dwarf_Die *die,
			struct import_type *type)
{
	struct import_member **end = &type->members, *m;
	Dwarf_Die child;
	int rc;

	for (rc = dw.dwarf_child(die, &child); !rc;
	     rc = dw.dwarf_siblingof(&child, &child)) {
		if (dw.dwarf_tag(&child) != DW_TAG_member)
			continue;
		m = make(r->arena, struct import_member);
		m->name = import_name_of(r, &child);
		if (read_member(r, &child, m))
			return m->name ? fail_in(r->err, "`%s`", m->name)
				       : -EINVAL;
		*end = m;
		end = &m->next;
	}
	return 0;
}

static int read_body(struct reader *r, struct way *way,
		     struct import_type *type)
{
	int rc;

	if (type->size > IMPORT_SIZE_LIMIT)
		return fail(r->err, EFBIG, "a size of %llu bytes",
			    (unsigned long long)type->size);
	if (type->kind == IMPORT_ENUM)
		return import_read_enum(r, way, type);
	type->is_unfinished = true;
	rc = read_members(r, &way->die, type);
	type->is_unfinished = false;
	return rc && type->name ? fail_in(r->err, "%s", type->name->text) : rc;
}

/* ------------------------------------------------------------------- types */

static const char *key_of(struct reader *r, Dwarf_Die *die)
{
	return make_printf(r->arena, "%llx",
			   (unsigned long long)dw.dwarf_dieoffset(die));
}

static struct import_name *make_name(struct reader *r, const char *text)
{
	struct import_name *name = make(r->arena, struct import_name);

	name->text = text;
	return name;
}

/*
 * What may have a name is read once: its tag, or the typedef through which it
 * was met first. An enum with the order of a typedef stays in one, as well.
 */
static int read_named(struct reader *r, struct way *way, enum import_kind kind,
		      struct import_type **out)
{
	const char *key = key_of(r, &way->die),
		   *name = import_name_of(r, &way->die);
	struct import_type *type = names_find(&r->types, key);

	*out = type;
	if (type && type->is_unfinished)
		return fail(r->err, ELOOP, "it would contain itself");
	if (type)
		return 0;
	if (import_is_declaration(&way->die))
		return fail(r->err, ENOENT, "`%s` is declared, not defined",
			    name ? name : "?");
	type = import_make_type(
	    r, kind, import_number_or(&way->die, DW_AT_byte_size, 0));
	if (!name)
		name = way->alias;
	if (name)
		type->name = make_name(r, name);
	names_add(&r->types, r->arena, key, type);
	*out = type;
	return read_body(r, way, type);
}

static int read_by_tag(struct reader *r, struct way *way,
		       struct import_type **out)
{
	switch (way->tag) {
	case DW_TAG_base_type:
		return import_read_base(r, way, out);
	case DW_TAG_pointer_type:
		return import_read_pointer(r, way, out);
	case DW_TAG_enumeration_type:
		return read_named(r, way, IMPORT_ENUM, out);
	case DW_TAG_array_type:
		return read_array(r, way, out);
	case DW_TAG_structure_type:
		return read_named(r, way, IMPORT_STRUCT, out);
	case DW_TAG_union_type:
		return read_named(r, way, IMPORT_UNION, out);
	}
	return fail(r->err, ENOTSUP, "the language has no such type");
}

int import_read_type(struct reader *r, struct way way, struct import_type **out)
{
	int rc;

	if (r->depth >= IMPORT_DEPTH_MAX)
		return fail(r->err, ELOOP, "types more than %d deep",
			    IMPORT_DEPTH_MAX);
	r->depth++;
	rc = read_by_tag(r, &way, out);
	r->depth--;
	return rc;
}
