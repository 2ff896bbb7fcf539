/* SPDX-License-Identifier: Apache-2.0 */
/* The names that come from other files. */
#include "compiler/check/check.h"

#include "compiler/memory.h"

static bool is_named(const struct declaration *d)
{
	return d->kind == DECLARATION_CONST || d->kind == DECLARATION_TYPE ||
	       d->kind == DECLARATION_UNIT;
}

/* One of two is a slip of the pen, whoever was first. */
static void report_both(struct checker *c, const struct declaration *import,
			const struct declaration *first,
			const struct declaration *d)
{
	if (first->file == c->file) {
		diag_error(c->diags, DIAG_REDEFINED, first->name.place,
			   "`%s` is declared in `%s`, too", first->name.text,
			   import->name.text);
		diag_note(c->diags, d->name.place, "there");
		return;
	}
	diag_error(c->diags, DIAG_REDEFINED, import->name.place,
		   "`%s` declares `%s` as another import does",
		   import->name.text, d->name.text);
	diag_note(c->diags, d->name.place, "here");
	diag_note(c->diags, first->name.place, "and here");
}

static void import_names(struct checker *c, const struct declaration *import)
{
	const struct file *from = import->imported;
	struct declaration *d = from->declarations.first, *first;

	c->file->lacks_names |= from->lacks_names;
	for (; d; d = d->next) {
		if (!is_named(d) || names_find(&from->names, d->name.text) != d)
			continue;
		first = names_add(&c->file->names, c->arena, d->name.text, d);
		if (first)
			report_both(c, import, first, d);
	}
}

void check_imports(struct checker *c)
{
	struct declaration *d = c->file->declarations.first;

	for (; d; d = d->next) {
		if (d->kind != DECLARATION_IMPORT)
			continue;
		if (d->imported)
			import_names(c, d);
		else
			c->file->lacks_names = true;
	}
}

/* Not visible here, though a file that is imported knows it. */
static const struct declaration *find_hidden(const struct checker *c,
					     const char *name)
{
	const struct declaration *i = c->file->declarations.first, *d;

	for (; i; i = i->next) {
		if (i->kind != DECLARATION_IMPORT || !i->imported)
			continue;
		d = names_find(&i->imported->names, name);
		if (d)
			return d;
	}
	return NULL;
}

void check_note_hidden(struct checker *c, const char *name)
{
	const struct declaration *d = find_hidden(c, name);

	if (d)
		diag_note(c->diags, d->name.place,
			  "this file has one; it has to be imported, too");
}
