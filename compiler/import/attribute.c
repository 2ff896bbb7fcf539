/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/import/reader.h"

#include <dwarf.h>
#include <errno.h>
#include <string.h>

/* --------------------------------------------------------------- attributes */

bool import_get_number(Dwarf_Die *die, unsigned name, uint64_t *out)
{
	Dwarf_Attribute attribute;
	Dwarf_Word word;

	if (!dw.dwarf_attr_integrate(die, name, &attribute) ||
	    dw.dwarf_formudata(&attribute, &word))
		return false;
	*out = word;
	return true;
}

uint64_t import_number_or(Dwarf_Die *die, unsigned name, uint64_t otherwise)
{
	uint64_t value;

	return import_get_number(die, name, &value) ? value : otherwise;
}

static bool get_type(Dwarf_Die *die, Dwarf_Die *out)
{
	Dwarf_Attribute attribute;

	return dw.dwarf_attr_integrate(die, DW_AT_type, &attribute) &&
	       dw.dwarf_formref_die(&attribute, out);
}

bool import_is_declaration(Dwarf_Die *die)
{
	return dw.dwarf_hasattr_integrate(die, DW_AT_declaration);
}

bool import_is_structure(int tag)
{
	return tag == DW_TAG_structure_type || tag == DW_TAG_union_type;
}

const char *import_name_of(struct reader *r, Dwarf_Die *die)
{
	const char *name = dw.dwarf_diename(die);
	char *copy;

	if (!name || !*name)
		return NULL;
	copy = make_text(r->arena, name, strlen(name));
	for (char *c = copy; *c; c++)
		if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUV"
			    "WXYZ0123456789_",
			    *c))
			*c = '_';
	return copy;
}

/* --------------------------------------------------------------------- ways */

/* The order that __le32, be16_t, __u_le64 state; NULL: none. */
static const char *order_in(const char *name)
{
	const char *order;

	name += strspn(name, "_");
	if (*name == 'u' || *name == 's')
		name++;
	name += strspn(name, "_");
	if (!strncmp(name, "le", 2))
		order = "le";
	else if (!strncmp(name, "be", 2))
		order = "be";
	else
		return NULL;
	name += 2;
	if (strncmp(name, "16", 2) && strncmp(name, "32", 2) &&
	    strncmp(name, "64", 2))
		return NULL;
	name += 2;
	return !*name || !strcmp(name, "_t") ? order : NULL;
}

static void see_typedef(struct reader *r, struct way *way)
{
	const char *name = import_name_of(r, &way->die);

	if (!name)
		return;
	way->alias = name;
	if (!way->order)
		way->order = order_in(name);
}

int import_follow(struct reader *r, Dwarf_Die *from, struct way *way)
{
	Dwarf_Die next = *from;

	way->alias = NULL;
	for (int i = 0; i < IMPORT_CHAIN_MAX; i++) {
		if (!get_type(&next, &way->die))
			return fail(r->err, EINVAL, "it has no type");
		way->tag = dw.dwarf_tag(&way->die);
		switch (way->tag) {
		case DW_TAG_typedef:
			see_typedef(r, way);
			break;
		case DW_TAG_const_type:
		case DW_TAG_volatile_type:
		case DW_TAG_restrict_type:
		case DW_TAG_atomic_type:
			break;
		default:
			return 0;
		}
		next = way->die;
	}
	return fail(r->err, EINVAL, "its type is a circle of typedefs");
}
