/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a name is: how it is declared, where its bytes are, what its author
 * says about it. All numbers are layout/layout.c's.
 */
#include "compiler/lsp/lsp.h"
#include "compiler/lsp/symbol.h"

#include "compiler/check/check.h"
#include "compiler/memory.h"

#include <string.h>

struct page {
	const struct analysis *analysis, *whole; /* whole: or NULL */
	struct arena *arena;
	struct text text;
};

/* ------------------------------------------------------------ declarations */

/* What the source says from `place` on, up to a body or the line's end. */
static void put_source(struct page *page, struct place place)
{
	const char *text = place.source->text + place.at;
	uint32_t length = 0;

	while (length < place.length && !strchr("\r\n{", text[length]))
		length++;
	while (length && strchr(" \t", text[length - 1]))
		length--;
	text_put(&page->text, "```struct\n");
	text_put_bytes(&page->text, text, length);
	text_put(&page->text, "\n```\n");
}

static void put_doc(struct page *page, const char *doc)
{
	if (doc)
		text_add(&page->text, "\n%s\n", doc);
}

/* The number as the author thinks of it, and as people count. */
static void put_value(struct page *page, wide value, bool is_hex)
{
	text_add(&page->text, "%s", value_text(page->arena, value, false));
	if (is_hex || value > 9)
		text_add(&page->text, " (%s)",
			 value_text(page->arena, value, true));
}

static void put_bytes(struct page *page, uint64_t bytes)
{
	text_add(&page->text, "%llu byte%s", (unsigned long long)bytes,
		 bytes == 1 ? "" : "s");
}

/* ----------------------------------------------------------------- members */

static const char *member_name(const struct layout_member *m)
{
	return m && m->name ? m->name : "_";
}

static void put_point(struct page *page, const struct layout_position *at)
{
	const struct layout_point *from = at->from;

	if (at->offset) {
		put_bytes(page, at->offset);
		text_put(&page->text, " ");
	}
	switch (from->kind) {
	case POINT_END:
		text_add(&page->text, "behind `%s`", member_name(from->member));
		break;
	case POINT_IF:
		text_put(&page->text, "behind what a condition selects");
		break;
	case POINT_ALIGN:
		text_put(&page->text, "behind an alignment");
		break;
	case POINT_AT:
		text_put(&page->text, "from a computed offset on");
		break;
	case POINT_MOST:
		text_put(&page->text, "behind the further of two places");
		break;
	}
	text_put(&page->text, ", run-time");
}

static void put_offset(struct page *page, const struct layout_member *m)
{
	text_put(&page->text, "- offset: ");
	if (m->at.from)
		put_point(page, &m->at);
	else
		put_value(page, m->at.offset, true);
	text_put(&page->text, "\n");
}

static void put_size(struct page *page, const struct layout_member *m)
{
	text_put(&page->text, "- size: ");
	if (m->until_end)
		text_put(&page->text, "up to the structure's end, run-time");
	else if (m->is_cstring)
		text_put(&page->text, "up to and with its NUL, run-time");
	else if (m->size_varies)
		text_put(&page->text, "run-time");
	else
		put_bytes(page, m->size);
	if (m->nr_dimensions && m->element_size) {
		text_put(&page->text, ", each element ");
		put_bytes(page, m->element_size);
	}
	text_put(&page->text, "\n");
}

static const char *order_text(const struct scalar *scalar)
{
	switch (scalar->order) {
	case ORDER_LITTLE:
		return "little-endian";
	case ORDER_BIG:
		return "big-endian";
	default:
		return NULL;
	}
}

static void put_number(struct page *page, const struct layout_member *m)
{
	const struct scalar *scalar = m->scalar;
	const char *order = order_text(scalar);

	text_add(&page->text, "- number: %s, %u bits",
		 scalar->is_signed ? "signed" : "unsigned", 8 * scalar->bytes);
	if (m->order_varies)
		text_put(&page->text, ", byte order by a parameter");
	else if (order && !layout_is_field(m))
		text_add(&page->text, ", %s", order);
	text_put(&page->text, "\n");
}

static void put_parts(struct page *page, const struct layout_member *m)
{
	text_put(&page->text, "- joined, low part first:");
	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_part *part = &m->parts[i];

		text_add(&page->text, "%s `%s%s%s`", i ? "," : "",
			 member_name(part->member), part->bit ? "." : "",
			 part->bit ? part->bit->name : "");
		if (!part->member->at.from)
			text_add(&page->text, " at byte %llu",
				 (unsigned long long)part->offset);
	}
	text_put(&page->text, "\n");
}

static void put_layout(struct page *page, const struct layout_structure *s,
		       const struct layout_member *m)
{
	text_add(&page->text, "\n- of `%s`\n", s->name);
	if (m->nr_parts) {
		put_parts(page, m);
	} else if (m->computed) {
		text_put(&page->text, "- computed, no bytes of its own\n");
	} else {
		put_offset(page, m);
		put_size(page, m);
	}
	if (m->scalar && scalar_is_number(m->scalar))
		put_number(page, m);
	if (m->unit)
		text_add(&page->text, "- points to `%s`, counted in `%s`\n",
			 m->target_text ? m->target_text : "byte",
			 m->unit->name);
	if (m->condition)
		text_put(&page->text, "- there only under its condition\n");
	if (m->has_default) {
		text_put(&page->text, "- default: ");
		put_value(page, m->default_value, m->default_is_hex);
		text_put(&page->text, "\n");
	}
}

static void put_member(struct page *page, const struct symbol *symbol)
{
	const struct layout_structure *in;
	const struct layout_member *m =
	    symbol_layout(page->analysis, symbol->member, &in);
	bool is_old = !m && page->whole;

	put_source(page, symbol->member->place);
	if (is_old)
		m = symbol_layout_named(page->whole, symbol->structure,
					symbol->member, &in);
	if (m)
		put_layout(page, in, m);
	if (m && is_old)
		text_put(&page->text, "- as it was before there were errors\n");
	put_doc(page, symbol->member->doc);
}

/* ------------------------------------------------------------------- types */

static void put_structure(struct page *page, const struct type *type)
{
	const struct layout_structure *s = type->layout;

	if (!s || type->progress == BROKEN)
		return;
	text_put(&page->text, "\n- size: ");
	if (s->is_open)
		text_put(&page->text, "run-time, at least ");
	put_bytes(page, s->size);
	text_add(&page->text, "\n- members: %u\n", s->nr_members);
}

static void put_enumeration(struct page *page, const struct type *type)
{
	const struct layout_enumeration *e = type->layout;
	unsigned count = 0;

	if (!e || type->progress == BROKEN)
		return;
	for (const struct choice *c = type->choices; c; c = c->next)
		count += c->name.text != NULL;
	text_put(&page->text, "\n- size: ");
	put_bytes(page, e->scalar->bytes);
	if (order_text(e->scalar))
		text_add(&page->text, ", %s", order_text(e->scalar));
	text_add(&page->text, "\n- names: %u\n", count);
}

static void put_scalar(struct page *page, const struct scalar *scalar)
{
	const char *order = order_text(scalar);

	text_add(&page->text, "```struct\n%s\n```\n\n", scalar->name);
	text_put(&page->text, "- size: ");
	put_bytes(page, scalar->bytes);
	if (!scalar_is_number(scalar)) {
		text_put(&page->text, "\n- no number\n");
		return;
	}
	text_add(&page->text, "\n- number: %s, %u bits%s%s\n- from %s to %s\n",
		 scalar->is_signed ? "signed" : "unsigned", 8 * scalar->bytes,
		 order ? ", " : "", order ? order : "",
		 value_text(page->arena, scalar_least(scalar), false),
		 value_text(page->arena, scalar_most(scalar), false));
}

/* A name for a type that has one already, or is built in. */
static void put_alias(struct page *page, const struct declaration *d)
{
	const struct type *body = symbol_body(page->analysis, d->type);

	if (d->type->kind == TYPE_NAME && d->type->scalar) {
		text_put(&page->text, "\n");
		put_scalar(page, d->type->scalar);
	} else if (d->type->kind == TYPE_NAME || d->type == body) {
		if (body &&
		    (body->kind == TYPE_STRUCT || body->kind == TYPE_UNION))
			put_structure(page, body);
		else if (body)
			put_enumeration(page, body);
	}
}

static void put_declaration(struct page *page, const struct declaration *d)
{
	put_source(page, d->place);
	if (d->kind == DECLARATION_TYPE) {
		put_alias(page, d);
	} else if (d->expr && d->progress == DONE) {
		text_put(&page->text, "\n- value: ");
		put_value(page, d->value, d->expr->is_hex);
		text_put(&page->text, "\n");
	}
	put_doc(page, d->doc);
}

/* ----------------------------------------------------------------- choices */

static const struct layout_bit *find_bit(const struct page *page,
					 const struct choice *choice)
{
	const struct layout *layout = page->analysis->layout;

	for (const struct layout_enumeration *e = layout ? layout->enumerations
							 : NULL;
	     e; e = e->next)
		for (const struct layout_bit *b = e->bits; b; b = b->next)
			if (b->place.source == choice->name.place.source &&
			    b->place.at == choice->name.place.at)
				return b;
	return NULL;
}

static void put_bit(struct page *page, const struct layout_bit *bit)
{
	text_add(&page->text, "\n- bits: %u", bit->shift);
	if (bit->width > 1)
		text_add(&page->text, " to %u, %u of them",
			 bit->shift + bit->width - 1, bit->width);
	text_put(&page->text, "\n");
}

static struct place choice_place(const struct choice *choice)
{
	struct place place = choice->name.place;

	if (choice->expr)
		place = place_join(place, choice->expr->place);
	return choice->type ? place_join(place, choice->type->place) : place;
}

static void put_choice(struct page *page, const struct symbol *symbol)
{
	const struct choice *c = symbol->choice;
	const struct layout_bit *bit = find_bit(page, c);

	put_source(page, choice_place(c));
	if (bit)
		put_bit(page, bit);
	else if (c->progress == DONE && c->expr) {
		text_put(&page->text, "\n- value: ");
		put_value(page, c->value,
			  c->expr->is_hex ||
			      symbol->enumeration->kind == TYPE_FLAGS);
		text_put(&page->text, "\n");
	}
	if (symbol->enumeration->full_name)
		text_add(&page->text, "%s- of `%s`\n",
			 bit || c->progress == DONE ? "" : "\n",
			 symbol->enumeration->full_name);
	put_doc(page, c->doc);
}

/* -------------------------------------------------------------------- all */

static void put_symbol(struct page *page, const struct symbol *symbol)
{
	switch (symbol->kind) {
	case SYMBOL_NONE:
		break;
	case SYMBOL_IMPORT:
	case SYMBOL_DECLARATION:
		put_declaration(page, symbol->declaration);
		break;
	case SYMBOL_SCALAR:
		put_scalar(page, symbol->scalar);
		break;
	case SYMBOL_MEMBER:
		put_member(page, symbol);
		break;
	case SYMBOL_CHOICE:
		put_choice(page, symbol);
		break;
	case SYMBOL_PARAMETER:
		put_source(page, place_join(symbol->parameter->name.place,
					    symbol->parameter->type->place));
		text_put(&page->text, "\nA parameter of the structure.\n");
		break;
	}
}

json *lsp_hover(struct lsp *lsp, json *params)
{
	struct document *document = lsp_document(lsp, params);
	struct page page = { 0 };
	struct symbol symbol;
	json *result;

	if (!document ||
	    !lsp_symbol(document, lsp_offset(lsp, document, params), &symbol))
		return NULL;
	page.analysis = document->good;
	page.whole = document->whole;
	page.arena = &document->good->arena;
	put_symbol(&page, &symbol);
	result = json_new_object();
	json_set(result, "contents", lsp_markdown(page.text.items));
	if (symbol.at.source)
		json_set(result, "range",
			 lsp_good_range(lsp, document, symbol.at));
	text_done(&page.text);
	return result;
}

/* ------------------------------------------------------------- definition */

static const char *directory_of(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? make_text(arena, path, (size_t)(slash - path) + 1) : "";
}

/* The file that is imported, from its start. */
static json *imported_file(struct document *document,
			   const struct declaration *d)
{
	struct arena *arena = &document->good->arena;
	const char *name = d->name.text;
	const char *directory =
	    *name == '/' ? "" : directory_of(arena, document->path);
	json *location = json_new_object(), *start, *range = json_new_object();

	for (int i = 0; i < 2; i++) {
		start = json_new_object();
		json_set(start, "line", json_number(0));
		json_set(start, "character", json_number(0));
		json_set(range, i ? "end" : "start", start);
	}
	json_set(location, "uri",
		 json_text(uri_of_path(
		     arena, make_printf(arena, "%s%s", directory, name))));
	return json_set(location, "range", range);
}

json *lsp_definition(struct lsp *lsp, json *params)
{
	struct document *document = lsp_document(lsp, params);
	struct symbol symbol;
	json *location;

	if (!document ||
	    !lsp_symbol(document, lsp_offset(lsp, document, params), &symbol))
		return NULL;
	if (symbol.kind == SYMBOL_IMPORT)
		return imported_file(document, symbol.declaration);
	if (!symbol.definition.source)
		return NULL;
	location = json_new_object();
	if (symbol.definition.source == document->good->source) {
		json_set(location, "uri", json_text(document->uri));
		return json_set(
		    location, "range",
		    lsp_good_range(lsp, document, symbol.definition));
	}
	json_set(location, "uri",
		 json_text(uri_of_path(&document->good->arena,
				       symbol.definition.source->path)));
	return json_set(location, "range",
			lsp_range(lsp, symbol.definition.source,
				  symbol.definition.at,
				  symbol.definition.length));
}
