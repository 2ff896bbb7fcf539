/* SPDX-License-Identifier: Apache-2.0 */
/* What must hold of data: ranges, and the members that are checksums. */
#include "compiler/check/check.h"

#include <string.h>

static bool no_range(struct checker *c, const struct member *member,
		     const char *why)
{
	diag_error(c->diags, DIAG_RANGE_OF_NOTHING, member->ranges->place, "%s",
		   why);
	return false;
}

static const struct type *element_of(const struct type *type)
{
	const struct type *behind = type_behind(type);

	while (behind->kind == TYPE_ARRAY)
		behind = type_behind(behind->base);
	return behind;
}

bool check_ranges(struct checker *c, const struct type *structure,
		  const struct member *member)
{
	const struct scalar *scalar = type_scalar(element_of(member->type));

	if (structure->kind == TYPE_UNION)
		return no_range(c, member,
				"a union's members share their bytes: none "
				"can have a range");
	if (!member->name.text)
		return no_range(c, member,
				"padding is zero; name the member to give it "
				"a range");
	if (scalar && scalar_is_number(scalar))
		return true;
	return no_range(c, member, "only numbers can have a range");
}

/* ---------------------------------------------------------------- checksums */

static bool twice(struct checker *c, const struct name *name,
		  const struct name *first)
{
	diag_error(c->diags, DIAG_SAME_MEMBER, name->place,
		   "`%s` is declared twice", name->text);
	diag_note(c->diags, first->place, "the first is here");
	return false;
}

static bool check_input(struct checker *c, const struct type *structure,
			const struct member *member, struct parameter *input)
{
	const struct parameter *first =
	    parameter_named(structure, input->name.text);

	if (first)
		return twice(c, &input->name, &first->name);
	for (first = member->inputs; first != input; first = first->next)
		if (!strcmp(first->name.text, input->name.text))
			return twice(c, &input->name, &first->name);
	if (input->type->kind == TYPE_NAME && check_type(c, input->type, NULL))
		input->scalar = type_scalar(input->type);
	else if (input->type->kind == TYPE_NAME)
		return false;
	if (input->scalar && scalar_is_number(input->scalar) &&
	    !type_is_enumeration(input->type))
		return true;
	diag_error(c->diags, DIAG_BAD_INPUT, input->type->place,
		   "an input is a whole number such as `u32_le`");
	return false;
}

static bool check_inputs(struct checker *c, const struct type *structure,
			 const struct member *member)
{
	bool ok = true;

	for (struct parameter *i = member->inputs; i; i = i->next)
		ok &= check_input(c, structure, member, i);
	return ok;
}

bool check_checksum(struct checker *c, struct type *structure,
		    struct member *member)
{
	if (!check_inputs(c, structure, member))
		return false;
	if (names_find(&structure->names, member->name.text))
		return true;
	return unknown_member(c, structure, member->name.place,
			      member->name.text);
}
