/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/import/reader.h"

#include <dwarf.h>
#include <errno.h>
#include <string.h>

/* ------------------------------------------------------------------ numbers */

struct import_type *import_make_type(struct reader *r, enum import_kind kind,
				     uint64_t size)
{
	struct import_type *type = make(r->arena, struct import_type);

	type->kind = kind;
	type->size = size;
	return type;
}

static const char *number_text(struct reader *r, struct way *way, char sign,
			       uint64_t size)
{
	const char *order = way->order ? way->order : r->file->order;

	if (size == 1)
		return make_printf(r->arena, "%c8", sign);
	return make_printf(r->arena, "%c%u_%s", sign, (unsigned)size * 8,
			   order);
}

static bool is_number_size(uint64_t size)
{
	return size == 1 || size == 2 || size == 4 || size == 8;
}

/* 'u', 'i', or 0 for what is no whole number. */
static char sign_of(Dwarf_Die *die)
{
	switch (import_number_or(die, DW_AT_encoding, 0)) {
	case DW_ATE_signed:
	case DW_ATE_signed_char:
		return 'i';
	case DW_ATE_unsigned:
	case DW_ATE_unsigned_char:
	case DW_ATE_boolean:
	case DW_ATE_UTF:
		return 'u';
	}
	return 0;
}

int import_read_base(struct reader *r, struct way *way,
		     struct import_type **out)
{
	uint64_t size = import_number_or(&way->die, DW_AT_byte_size, 0);
	const char *name = dw.dwarf_diename(&way->die);
	char sign = sign_of(&way->die);
	struct import_type *type;

	if (!name)
		name = "?";
	if (!sign)
		return fail(r->err, ENOTSUP,
			    "the language has no number like `%s`", name);
	if (!is_number_size(size))
		return fail(r->err, ENOTSUP,
			    "`%s` has %llu bits; the language's numbers end "
			    "at 64",
			    name, (unsigned long long)size * 8);
	type = import_make_type(r, IMPORT_NUMBER, size);
	type->text =
	    strcmp(name, "char") ? number_text(r, way, sign, size) : "byte";
	if (import_number_or(&way->die, DW_AT_encoding, 0) == DW_ATE_boolean)
		type->note = "a bool in C";
	*out = type;
	return 0;
}

/* What a pointer is for is lost, its bytes are not. */
int import_read_pointer(struct reader *r, struct way *way,
			struct import_type **out)
{
	Dwarf_Word size = import_number_or(&way->die, DW_AT_byte_size, 0);
	uint8_t address_size = 8;
	Dwarf_Die unit;

	if (!size && dw.dwarf_diecu(&way->die, &unit, &address_size, NULL))
		size = address_size;
	if (!is_number_size(size))
		return fail(r->err, ENOTSUP, "a pointer of %llu bytes",
			    (unsigned long long)size);
	*out = import_make_type(r, IMPORT_NUMBER, size);
	(*out)->text = number_text(r, way, 'u', size);
	(*out)->note = "a pointer in C";
	return 0;
}

/* -------------------------------------------------------------------- enums */

static int read_choice(struct reader *r, Dwarf_Die *die,
		       struct import_choice *choice)
{
	Dwarf_Attribute attribute;
	Dwarf_Sword sword;
	Dwarf_Word word;
	unsigned form;

	if (!dw.dwarf_attr(die, DW_AT_const_value, &attribute))
		return fail(r->err, ENOTSUP, "an enum's name has no value");
	form = dw.dwarf_whatform(&attribute);
	if (form == DW_FORM_sdata || form == DW_FORM_implicit_const) {
		if (dw.dwarf_formsdata(&attribute, &sword))
			return fail(r->err, EINVAL, "%s", dw.dwarf_errmsg(-1));
		choice->is_negative = sword < 0;
		choice->value =
		    sword < 0 ? 0 - (uint64_t)sword : (uint64_t)sword;
		return 0;
	}
	if (dw.dwarf_formudata(&attribute, &word))
		return fail(r->err, ENOTSUP, "an enum's value: %s",
			    dw.dwarf_errmsg(-1));
	choice->value = word;
	return 0;
}

static const struct import_choice *
same_value(struct reader *r, struct names *values, struct import_choice *choice)
{
	const char *key = make_printf(r->arena, "%d%llx", choice->is_negative,
				      (unsigned long long)choice->value);

	return names_add(values, r->arena, key, choice);
}

static int read_choices(struct reader *r, Dwarf_Die *die,
			struct import_type *type, bool *is_signed)
{
	struct import_choice **end = &type->choices, *choice;
	struct names values = { 0 };
	Dwarf_Die child;
	int rc;

	for (rc = dw.dwarf_child(die, &child); !rc;
	     rc = dw.dwarf_siblingof(&child, &child)) {
		if (dw.dwarf_tag(&child) != DW_TAG_enumerator)
			continue;
		choice = make(r->arena, struct import_choice);
		choice->name.text = import_name_of(r, &child);
		if (!choice->name.text)
			return fail(r->err, EINVAL, "a nameless value");
		rc = read_choice(r, &child, choice);
		if (rc)
			return rc;
		choice->first = same_value(r, &values, choice);
		*is_signed |= choice->is_negative;
		*end = choice;
		end = &choice->next;
	}
	return 0;
}

int import_read_enum(struct reader *r, struct way *way,
		     struct import_type *type)
{
	bool is_signed = false;
	int rc;

	if (!is_number_size(type->size))
		return fail(r->err, ENOTSUP, "an enum of %llu bytes",
			    (unsigned long long)type->size);
	rc = read_choices(r, &way->die, type, &is_signed);
	type->text = number_text(r, way, is_signed ? 'i' : 'u', type->size);
	if (!rc && !type->choices)
		return fail(r->err, ENOTSUP, "an enum without names");
	return rc;
}
