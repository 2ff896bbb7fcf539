/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/lsp/symbol.h"

#include "compiler/ast_walk.h"

#include <string.h>

enum { MOST_ALIASES = 100, DEEPEST = 64 };

/* ------------------------------------------------------------ names to nodes
 */

const struct declaration *symbol_declaration(const struct analysis *analysis,
					     const char *name)
{
	const struct file *file = analysis->file;
	const struct declaration *found = names_find(&file->names, name);

	if (found || file->names.count)
		return found;
	for (const struct declaration *d = file->declarations.first; d;
	     d = d->next)
		if (d->name.text && !strcmp(d->name.text, name) &&
		    d->kind != DECLARATION_ROOT &&
		    d->kind != DECLARATION_IMPORT)
			return d;
	return NULL;
}

static const struct member *find_member(const struct member *list,
					const char *name)
{
	for (const struct member *m = list; m; m = m->next) {
		const struct member *inside;

		if (m->name.text && !strcmp(m->name.text, name) &&
		    m->kind <= MEMBER_VALUE)
			return m;
		inside = find_member(m->body, name);
		if (!inside)
			inside = find_member(m->otherwise, name);
		if (inside)
			return inside;
	}
	return NULL;
}

const struct member *symbol_member(const struct type *structure,
				   const char *name)
{
	const struct member *found = find_member(structure->members, name);

	if (structure->kind != TYPE_STRUCT && structure->kind != TYPE_UNION)
		return NULL;
	/* an arm of a match has become a member when it was checked */
	return found ? found : names_find(&structure->names, name);
}

const struct choice *symbol_choice(const struct type *enumeration,
				   const char *name)
{
	const struct choice *c = enumeration->choices;

	while (c && (!c->name.text || strcmp(c->name.text, name)))
		c = c->next;
	return c;
}

static bool has_body(const struct type *type)
{
	return type->kind >= TYPE_STRUCT && type->kind <= TYPE_BITFIELD;
}

const struct type *symbol_body(const struct analysis *analysis,
			       const struct type *type)
{
	for (unsigned i = 0; type && i < MOST_ALIASES; i++) {
		const struct declaration *d;

		if (has_body(type))
			return type;
		if (type->kind == TYPE_ARRAY) {
			type = type->base;
			continue;
		}
		if (type->kind != TYPE_NAME || type->scalar)
			return NULL;
		d = type->declaration
			? type->declaration
			: symbol_declaration(analysis, type->name.text);
		type = d && d->kind == DECLARATION_TYPE ? d->type : NULL;
	}
	return NULL;
}

static const struct layout_member *
find_layout(const struct layout *layout, const struct member *member,
	    const struct layout_structure **in)
{
	const struct layout_structure *s = layout ? layout->structures : NULL;

	for (; s && member->name.text; s = s->next)
		for (const struct layout_member *m = s->members; m; m = m->next)
			if (m->place.source == member->name.place.source &&
			    m->place.at == member->name.place.at) {
				*in = s;
				return m;
			}
	return NULL;
}

const struct layout_member *symbol_layout(const struct analysis *analysis,
					  const struct member *member,
					  const struct layout_structure **in)
{
	const struct layout_member *m =
	    find_layout(analysis->layout, member, in);
	const struct layout_import *i =
	    analysis->layout ? analysis->layout->imports : NULL;

	for (; !m && i; i = i->next)
		m = find_layout(i->layout, member, in);
	return m;
}

const struct layout_member *
symbol_layout_named(const struct analysis *whole, const struct type *structure,
		    const struct member *member,
		    const struct layout_structure **in)
{
	const struct layout_structure *s = whole->layout->structures;
	const struct layout_member *m;

	if (!structure->full_name || !member->name.text)
		return NULL;
	while (s && strcmp(s->name, structure->full_name))
		s = s->next;
	m = s ? s->members : NULL;
	while (m && (!m->name || strcmp(m->name, member->name.text)))
		m = m->next;
	*in = s;
	return m;
}

/* ----------------------------------------------------------- places to nodes
 */

struct finder {
	const struct analysis *analysis;
	uint32_t at;
	struct symbol *symbol;
	const struct type *open[DEEPEST]; /* structures around what is shown */
	unsigned depth;
	const struct type *around;	/* the innermost one around `at` */
	const struct type *enumeration; /* whose names need no prefix here */
};

static bool holds(const struct finder *f, struct place place)
{
	return place.source == f->analysis->source && f->at >= place.at &&
	       f->at <= place.at + place.length;
}

/* A word that ends where the next starts: the next is meant. */
static struct symbol *take(struct finder *f, struct place at,
			   enum symbol_kind kind, struct place definition)
{
	static const struct symbol none;

	*f->symbol = none;
	f->symbol->kind = kind;
	f->symbol->at = at;
	f->symbol->definition = definition;
	return f->symbol;
}

static const struct type *structure(const struct finder *f)
{
	return f->depth && f->depth <= DEEPEST ? f->open[f->depth - 1] : NULL;
}

static void take_declaration(struct finder *f, struct place at,
			     const struct declaration *d)
{
	if (d)
		take(f, at, SYMBOL_DECLARATION, d->name.place)->declaration = d;
}

static void take_member(struct finder *f, struct place at,
			const struct type *of, const char *name)
{
	const struct member *m = of ? symbol_member(of, name) : NULL;
	struct symbol *symbol;

	if (!m)
		return;
	symbol = take(f, at, SYMBOL_MEMBER, m->name.place);
	symbol->member = m;
	symbol->structure = of;
}

static bool take_choice(struct finder *f, struct place at,
			const struct type *of, const char *name)
{
	const struct choice *c = of ? symbol_choice(of, name) : NULL;
	struct symbol *symbol;

	if (!c)
		return false;
	symbol = take(f, at, SYMBOL_CHOICE, c->name.place);
	symbol->choice = c;
	symbol->enumeration = of;
	return true;
}

static bool take_parameter(struct finder *f, struct place at, const char *name)
{
	const struct type *of = structure(f);
	const struct parameter *p = of ? of->parameters : NULL;
	struct symbol *symbol;

	while (p && strcmp(p->name.text, name))
		p = p->next;
	if (!p)
		return false;
	symbol = take(f, at, SYMBOL_PARAMETER, p->name.place);
	symbol->parameter = p;
	symbol->structure = of;
	return true;
}

/* ------------------------------------------------------------------ visits */

static void visit_declaration(void *context, struct declaration *d)
{
	struct finder *f = context;

	f->enumeration = NULL;
	if (d->kind == DECLARATION_ROOT || !holds(f, d->name.place))
		return;
	if (d->kind == DECLARATION_IMPORT)
		take(f, d->name.place, SYMBOL_IMPORT, d->name.place)
		    ->declaration = d;
	else
		take_declaration(f, d->name.place, d);
}

static void visit_type_name(struct finder *f, const struct type *type)
{
	const struct scalar *scalar = type->scalar;
	const struct declaration *d = type->declaration;
	static const struct place nowhere;

	if (!holds(f, type->name.place))
		return;
	if (!d)
		d = symbol_declaration(f->analysis, type->name.text);
	if (!scalar && !d)
		scalar = scalar_named(type->name.text);
	if (scalar)
		take(f, type->name.place, SYMBOL_SCALAR, nowhere)->scalar =
		    scalar;
	else
		take_declaration(f, type->name.place, d);
}

static void visit_type(void *context, struct type *type)
{
	struct finder *f = context;

	if (type->kind == TYPE_NAME)
		visit_type_name(f, type);
	if (type->kind == TYPE_POINTER && holds(f, type->unit.place))
		take_declaration(
		    f, type->unit.place,
		    symbol_declaration(f->analysis, type->unit.text));
	if (type->kind != TYPE_STRUCT && type->kind != TYPE_UNION)
		return;
	if (f->depth < DEEPEST)
		f->open[f->depth] = type;
	f->depth++;
	if (holds(f, type->place))
		f->around = type;
}

static void leave_type(void *context, struct type *type)
{
	struct finder *f = context;

	if (type->kind == TYPE_STRUCT || type->kind == TYPE_UNION)
		f->depth--;
}

static void visit_parameter(void *context, struct parameter *p)
{
	struct finder *f = context;
	struct symbol *symbol;

	if (!holds(f, p->name.place))
		return;
	symbol = take(f, p->name.place, SYMBOL_PARAMETER, p->name.place);
	symbol->parameter = p;
	symbol->structure = structure(f);
}

static void visit_member(void *context, struct member *m)
{
	struct finder *f = context;

	f->enumeration = m->type ? symbol_body(f->analysis, m->type) : NULL;
	if (m->name.text && holds(f, m->name.place) &&
	    (m->kind <= MEMBER_VALUE || m->kind == MEMBER_CHECKSUM))
		take_member(f, m->name.place, structure(f), m->name.text);
	for (const struct assertion *i = m->assertions; i; i = i->next)
		if (holds(f, i->name.place))
			take_member(f, i->name.place, structure(f),
				    i->name.text);
}

static void visit_choice(void *context, struct type *type, struct choice *c)
{
	struct finder *f = context;

	f->enumeration = type;
	if (c->name.text && holds(f, c->name.place))
		take_choice(f, c->name.place, type, c->name.text);
}

/* An arm is a member, as soon as it has been checked. */
static void visit_arm(void *context, struct arm *arm)
{
	struct finder *f = context;
	struct symbol *symbol;

	if (!arm->name.text || !arm->member || !holds(f, arm->name.place))
		return;
	symbol = take(f, arm->name.place, SYMBOL_MEMBER, arm->name.place);
	symbol->member = arm->member;
	symbol->structure = structure(f);
}

/* What a dot follows: `$a.`, `Kind.`. NULL: it has no names behind it. */
static const struct type *type_of(const struct finder *f,
				  const struct expr *expr)
{
	const struct type *of;
	const struct member *m;
	const struct declaration *d;

	switch (expr->kind) {
	case EXPR_NAME:
		d = symbol_declaration(f->analysis, expr->name.text);
		return d && d->kind == DECLARATION_TYPE
			   ? symbol_body(f->analysis, d->type)
			   : NULL;
	case EXPR_LOCAL:
		of = structure(f);
		break;
	case EXPR_MEMBER:
		of = type_of(f, expr->left);
		break;
	case EXPR_INDEX:
		return type_of(f, expr->left);
	default:
		return NULL;
	}
	if (!of || (of->kind != TYPE_STRUCT && of->kind != TYPE_UNION))
		return NULL;
	m = symbol_member(of, expr->name.text);
	return m && m->type ? symbol_body(f->analysis, m->type) : NULL;
}

static void visit_dot(struct finder *f, const struct expr *expr)
{
	const struct type *of = type_of(f, expr->left);

	if (!of || !holds(f, expr->name.place))
		return;
	if (!take_choice(f, expr->name.place, of, expr->name.text))
		take_member(f, expr->name.place, of, expr->name.text);
}

static void visit_expr(void *context, struct expr *expr)
{
	struct finder *f = context;
	const char *name = expr->name.text;

	switch (expr->kind) {
	case EXPR_NAME:
		if (!holds(f, expr->name.place) ||
		    take_choice(f, expr->name.place, f->enumeration, name) ||
		    take_parameter(f, expr->name.place, name))
			return;
		take_declaration(f, expr->name.place,
				 symbol_declaration(f->analysis, name));
		return;
	case EXPR_MEMBER:
		visit_dot(f, expr);
		return;
	case EXPR_BYTES:
		if (expr->bytes == BYTES_ALL)
			return;
		/* fall through */
	case EXPR_LOCAL:
	case EXPR_REPLACE:
		if (holds(f, expr->name.place))
			take_member(f, expr->name.place, structure(f), name);
		return;
	default:
		return;
	}
}

static void find(const struct analysis *analysis, uint32_t at,
		 struct finder *finder)
{
	const struct ast_visitor visitor = {
		.context = finder,
		.declaration = visit_declaration,
		.type = visit_type,
		.leave_type = leave_type,
		.parameter = visit_parameter,
		.member = visit_member,
		.choice = visit_choice,
		.arm = visit_arm,
		.expr = visit_expr,
	};

	finder->analysis = analysis;
	finder->at = at;
	ast_walk(analysis->file, &visitor);
}

bool symbol_at(const struct analysis *analysis, uint32_t at,
	       struct symbol *symbol)
{
	struct finder finder = { .symbol = symbol };

	symbol->kind = SYMBOL_NONE;
	find(analysis, at, &finder);
	return symbol->kind != SYMBOL_NONE;
}

const struct type *symbol_structure(const struct analysis *analysis,
				    uint32_t at)
{
	struct symbol ignored = { 0 };
	struct finder finder = { .symbol = &ignored };

	find(analysis, at, &finder);
	return finder.around;
}
