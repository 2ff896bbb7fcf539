/* SPDX-License-Identifier: Apache-2.0 */
/* What reaches out of a file: imports, pointers, comparisons with C. */
#include "compiler/layout/build.h"

#include "compiler/memory.h"

#include <string.h>

/* ------------------------------------------------------------------ imports */

/* "../a/two.v2.struct" is "two.v2.h". */
static const char *header_of(struct builder *b, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	const char *dot = strrchr(name, '.');

	return make_printf(b->arena, "%.*s.h",
			   dot ? (int)(dot - name) : (int)strlen(name), name);
}

void place_imports(struct builder *b, const struct file *file)
{
	struct layout_import **end = &b->layout->imports, *import;

	for (const struct declaration *d = file->declarations.first; d;
	     d = d->next) {
		if (!d->imported)
			continue;
		if (!d->imported->layout)
			layout(d->imported, d->imported->prefix, b->arena,
			       b->diags);
		import = make(b->arena, struct layout_import);
		import->path = d->name.text;
		import->header = header_of(b, d->name.text);
		import->prefix = d->imported->prefix;
		import->layout = d->imported->layout;
		*end = import;
		end = &import->next;
	}
}

/* -------------------------------------------------------- units and pointers
 */

/* The unit of a declaration, of whichever file, made when first asked for. */
static struct layout_unit *unit_of(struct builder *b, struct declaration *d)
{
	struct layout_unit *unit = d->layout;

	if (unit)
		return unit;
	unit = make(b->arena, struct layout_unit);
	unit->name = d->name.text;
	unit->c_name = names_snake(b->arena, d->name.text);
	unit->doc = d->doc;
	unit->place = d->name.place;
	unit->bytes = (uint64_t)d->value;
	d->layout = unit;
	return unit;
}

void place_unit(struct builder *b, struct declaration *d)
{
	*b->units_end = unit_of(b, d);
	b->units_end = &(*b->units_end)->next;
}

struct pointer {
	struct layout_member *member;
	const struct type *target;
	struct pointer *next;
};

void place_pointer(struct builder *b, struct layout_member *m,
		   const struct type *type)
{
	static const struct layout_unit byte = { .name = "byte",
						 .c_name = "byte",
						 .bytes = 1 };
	struct pointer *pointer;

	if (type->kind != TYPE_POINTER)
		return;
	m->unit = type->declaration ? unit_of(b, type->declaration) : &byte;
	m->target_text = type_text(b, type->target);
	pointer = make(b->arena, struct pointer);
	pointer->member = m;
	pointer->target = type->target;
	pointer->next = b->pointers;
	b->pointers = pointer;
}

void place_targets(struct builder *b)
{
	const struct type *target;

	for (struct pointer *i = b->pointers; i; i = i->next) {
		if (i->target->progress != DONE)
			continue;
		target = type_behind(i->target);
		if (target->kind == TYPE_STRUCT || target->kind == TYPE_UNION)
			i->member->target = target->layout;
	}
}

/* --------------------------------------------------------- comparisons with C
 */

static struct layout_member *assertable(struct body *body,
					const struct name *name)
{
	struct member *member = names_find(&body->type->names, name->text);
	struct layout_member *m = member ? member->layout : NULL;

	if (!m)
		return NULL;
	if (layout_is_field(m))
		diag_error(body->b->diags, DIAG_BAD_ASSERT, name->place,
			   "`%s` has no bytes of its own to compare",
			   name->text);
	else if (m->at.from)
		diag_error(body->b->diags, DIAG_BAD_ASSERT, name->place,
			   "`%s` lies where data decide; only constant offsets "
			   "can be compared",
			   name->text);
	else
		return m;
	return NULL;
}

static bool is_whole(const struct layout_structure *s, unsigned count)
{
	unsigned wanted = 0;

	for (const struct layout_member *m = s->members; m; m = m->next)
		wanted += m->name && !layout_is_field(m);
	return !s->is_open && wanted == count;
}

static bool place_assert(struct body *body, const struct member *member,
			 struct layout_assert *to)
{
	const struct layout_assertion **end = &to->assertions;
	unsigned count = 0;

	to->header = member->text;
	to->tag = member->name.text;
	for (struct assertion *i = member->assertions; i; i = i->next) {
		struct layout_assertion *assertion =
		    make(body->b->arena, struct layout_assertion);

		assertion->member = assertable(body, &i->name);
		if (!assertion->member)
			return false;
		assertion->c_path = i->c_path.text;
		*end = assertion;
		end = &assertion->next;
		count++;
	}
	to->is_whole = is_whole(body->s, count);
	return true;
}

struct asserts {
	struct body *body;
	struct layout_assert **end;
	bool ok;
};

static void place_one(struct member *member, void *context)
{
	struct asserts *all = context;

	if (member->kind != MEMBER_ASSERT || member->is_broken)
		return;
	*all->end = make(all->body->b->arena, struct layout_assert);
	all->ok &= place_assert(all->body, member, *all->end);
	all->end = &(*all->end)->next;
}

bool place_asserts(struct body *body)
{
	struct asserts all = { body, &body->s->asserts, true };

	ast_each(body->type->members, place_one, &all);
	return all.ok;
}
