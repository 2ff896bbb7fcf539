/* SPDX-License-Identifier: Apache-2.0 */
/* The outline of a document. */
#include "compiler/lsp/lsp.h"

/* The protocol's numbers for what a thing is like. */
enum {
	KIND_MODULE = 2,
	KIND_CLASS = 5,
	KIND_FIELD = 8,
	KIND_ENUM = 10,
	KIND_VARIABLE = 13,
	KIND_CONSTANT = 14,
	KIND_ENUM_MEMBER = 22,
	KIND_STRUCT = 23,
};

struct outline {
	const struct lsp *lsp;
	const struct document *document;
};

/* `whole` holds `name`, as the protocol demands. */
static json *symbol(const struct outline *o, const char *text, int kind,
		    struct place name, struct place whole)
{
	json *object = json_new_object();

	json_set(object, "name", json_text(text));
	json_set(object, "kind", json_number(kind));
	json_set(object, "range", lsp_good_range(o->lsp, o->document, whole));
	return json_set(object, "selectionRange",
			lsp_good_range(o->lsp, o->document, name));
}

static void push_members(const struct outline *o, json *array,
			 const struct member *members);
static json *children_of(const struct outline *o, const struct type *type);

static void push_arms(const struct outline *o, json *array,
		      const struct arm *arms)
{
	for (const struct arm *i = arms; i; i = i->next) {
		json *one;

		if (!i->name.text || !i->type)
			continue;
		one = symbol(o, i->name.text, KIND_FIELD, i->name.place,
			     i->place);
		json_set(one, "children", children_of(o, i->type));
		json_push(array, one);
	}
}

/* What stands in blocks stands beside the others: it is in one structure. */
static void push_members(const struct outline *o, json *array,
			 const struct member *members)
{
	for (const struct member *m = members; m; m = m->next) {
		if (m->kind <= MEMBER_VALUE && m->name.text) {
			json *one = symbol(o, m->name.text, KIND_FIELD,
					   m->name.place, m->place);

			if (m->type)
				json_set(one, "children",
					 children_of(o, m->type));
			json_push(array, one);
		}
		push_members(o, array, m->body);
		push_members(o, array, m->otherwise);
		push_arms(o, array, m->arms);
	}
}

static void push_choices(const struct outline *o, json *array,
			 const struct type *type)
{
	for (const struct choice *c = type->choices; c; c = c->next) {
		struct place place = c->name.place;

		if (!c->name.text)
			continue;
		if (c->expr)
			place = place_join(place, c->expr->place);
		json_push(array,
			  symbol(o, c->name.text,
				 type->kind == TYPE_BITFIELD ? KIND_FIELD
							     : KIND_ENUM_MEMBER,
				 c->name.place, place));
	}
}

static json *children_of(const struct outline *o, const struct type *type)
{
	json *array = json_new_array();

	while (type->kind == TYPE_ARRAY)
		type = type->base;
	push_members(o, array, type->members);
	push_choices(o, array, type);
	return array;
}

static int kind_of_type(const struct type *type)
{
	switch (type->kind) {
	case TYPE_ENUM:
	case TYPE_FLAGS:
		return KIND_ENUM;
	case TYPE_STRUCT:
	case TYPE_UNION:
	case TYPE_BITFIELD:
		return KIND_STRUCT;
	default:
		return KIND_CLASS;
	}
}

static json *declaration(const struct outline *o, const struct declaration *d)
{
	static const int kinds[] = {
		[DECLARATION_CONST] = KIND_CONSTANT,
		[DECLARATION_ROOT] = KIND_VARIABLE,
		[DECLARATION_IMPORT] = KIND_MODULE,
		[DECLARATION_UNIT] = KIND_CONSTANT,
	};
	json *one;

	if (d->kind != DECLARATION_TYPE)
		return symbol(
		    o, d->kind == DECLARATION_ROOT ? "root" : d->name.text,
		    kinds[d->kind], d->name.place, d->place);
	one = symbol(o, d->name.text, kind_of_type(d->type), d->name.place,
		     d->place);
	return json_set(one, "children", children_of(o, d->type));
}

json *lsp_symbols(struct lsp *lsp, json *params)
{
	struct outline o = { lsp, lsp_document(lsp, params) };
	const struct file *file;
	json *array;

	if (!o.document || !o.document->good)
		return NULL;
	array = json_new_array();
	file = o.document->good->file;
	for (const struct declaration *d = file->declarations.first; d;
	     d = d->next)
		if (d->place.source == o.document->good->source)
			json_push(array, declaration(&o, d));
	return array;
}
