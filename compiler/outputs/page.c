/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/outputs/page.h"

#include "compiler/memory.h"
#include "compiler/outputs/outputs.h"
#include "compiler/outputs/words.h"
#include "runtime/base/vec.h"

#include <string.h>

/* ------------------------------------------------------------------ anchors */

const char *page_type_anchor(struct page *p, const char *name)
{
	return make_printf(p->arena, "type-%s", name);
}

const char *page_field_anchor(struct page *p, const struct layout_structure *s,
			      const struct layout_member *m)
{
	if (!m->name)
		return NULL;
	return make_printf(p->arena, "field-%s.%s", s->name, m->name);
}

/* ------------------------------------------------------------------- pieces */

static void put(struct page *p, const char *raw)
{
	text_put(p->to, raw);
}

static void words(struct page *p, const char *text)
{
	p->style->words(p, text);
}

static void code(struct page *p, const char *text)
{
	p->style->code(p, text);
}

static void paragraph(struct page *p, const char *text)
{
	put(p, p->style->paragraph[0]);
	words(p, text);
	put(p, p->style->paragraph[1]);
}

static void doc(struct page *p, const char *text)
{
	if (text)
		paragraph(p, text);
}

static void open_cell(struct page *p)
{
	put(p, p->style->cell[0]);
}

/* Sentences leave a space behind them. */
static void close_cell(struct page *p)
{
	while (p->to->items[p->to->count - 1] == ' ')
		p->to->items[--p->to->count] = '\0';
	put(p, p->style->cell[1]);
}

static void cell_of_words(struct page *p, const char *text)
{
	open_cell(p);
	if (text)
		words(p, text);
	close_cell(p);
}

static void cell_of_code(struct page *p, const char *text)
{
	open_cell(p);
	if (text)
		code(p, text);
	close_cell(p);
}

static void table(struct page *p, const char *const *heads, unsigned count)
{
	p->style->table(p, heads, count);
	p->is_in_table = true;
}

static void table_end(struct page *p)
{
	p->is_in_table = false;
	put(p, p->style->table_end);
}

/* ------------------------------------------------------- the file's own words
 */

static bool is_picture(const char *line)
{
	return line[0] == ' ' && line[1] == ' ';
}

/* Up to where the picture at `from` ends: an empty line may be in it. */
static unsigned picture_end(const char *const *lines, unsigned from,
			    unsigned count)
{
	unsigned end = from;

	for (unsigned i = from; i < count; i++) {
		if (is_picture(lines[i]))
			end = i + 1;
		else if (*lines[i])
			break;
	}
	return end;
}

static void file_words(struct page *p)
{
	unsigned count, end;
	const char **lines = words_of_file(p->arena, p->layout->source, &count);

	for (unsigned i = 0; i < count; i = end) {
		end = i + 1;
		if (is_picture(lines[i])) {
			end = picture_end(lines, i, count);
			p->style->verbatim(p, lines + i, end - i);
		} else if (*lines[i]) {
			put(p, p->style->paragraph[0]);
			words(p, lines[i]);
			for (; end < count && *lines[end] &&
			       !is_picture(lines[end]);
			     end++) {
				put(p, "\n");
				words(p, lines[end]);
			}
			put(p, p->style->paragraph[1]);
		}
	}
}

/* ----------------------------------------------------------------- contents */

static const char *kind_of(const struct layout_enumeration *e)
{
	return e->is_bitfield ? "bitfield" : e->is_flags ? "flags" : "enum";
}

static void entry(struct page *p, const char *anchor, const char *name,
		  const char *what)
{
	put(p, p->style->item[0]);
	p->style->link(p, NULL, anchor, name);
	if (what) {
		put(p, ", ");
		words(p, what);
	}
	put(p, p->style->item[1]);
}

static const char *size_words(struct page *p, const struct layout_structure *s)
{
	return make_printf(
	    p->arena, "%s%llu byte%s", s->is_open ? "at least " : "",
	    (unsigned long long)s->size, s->size == 1 ? "" : "s");
}

static void contents(struct page *p)
{
	const struct layout *l = p->layout;

	p->style->heading(p, 2, "contents", "Contents");
	put(p, p->style->list[0]);
	if (l->constants)
		entry(p, "constants", "Constants", NULL);
	if (l->units)
		entry(p, "units", "Units", NULL);
	for (const struct layout_enumeration *e = l->enumerations; e;
	     e = e->next)
		if (!e->is_imported)
			entry(p, page_type_anchor(p, e->name), e->name,
			      kind_of(e));
	for (const struct layout_structure *s = l->structures; s; s = s->next)
		if (!s->is_imported)
			entry(p, page_type_anchor(p, s->name), s->name,
			      size_words(p, s));
	put(p, p->style->list[1]);
}

/* ------------------------------------------------------------------- links */

static void link_to(struct page *p, bool is_imported, const char *prefix,
		    const char *name, const char *text)
{
	p->style->link(p, is_imported ? prefix : NULL,
		       page_type_anchor(p, name), text);
}

static void structure_link(struct page *p, const struct layout_structure *s,
			   const char *text)
{
	link_to(p, s->is_imported, s->prefix, s->name, text);
}

static void enumeration_link(struct page *p, const struct layout_enumeration *e,
			     const char *text)
{
	link_to(p, e->is_imported, e->prefix, e->name, text);
}

static void imports(struct page *p)
{
	for (const struct layout_import *i = p->layout->imports; i;
	     i = i->next) {
		put(p, p->style->paragraph[0]);
		words(p, "Imports ");
		p->style->link(p, i->prefix, NULL, i->path);
		put(p, ".");
		put(p, p->style->paragraph[1]);
	}
}

static void root(struct page *p)
{
	const struct layout *l = p->layout;

	if (!l->root)
		return;
	put(p, p->style->paragraph[0]);
	words(p, make_printf(p->arena, "An image starts at byte %llu with a ",
			     (unsigned long long)l->root_offset));
	structure_link(p, l->root, l->root->name);
	for (unsigned i = 0; i < l->root_arguments.count; i++) {
		put(p, i ? ", " : " (");
		code(p, words_of_value(p->arena, l->root,
				       l->root_arguments.items[i]));
	}
	put(p, l->root_arguments.count ? ")." : ".");
	put(p, p->style->paragraph[1]);
}

/* ------------------------------------------------------------ named numbers */

static void constants(struct page *p)
{
	static const char *const heads[] = { "Name", "Value", "Description" };
	const struct layout_constant *c = p->layout->constants;

	if (!c)
		return;
	p->style->heading(p, 2, "constants", "Constants");
	table(p, heads, 3);
	for (; c; c = c->next) {
		put(p, p->style->row[0]);
		cell_of_code(p, c->name);
		cell_of_code(
		    p, c->text.bytes
			   ? literal_c(p->arena, c->text)
			   : words_of_number(p->arena, c->value, c->is_hex));
		cell_of_words(p, c->doc);
		put(p, p->style->row[1]);
	}
	table_end(p);
}

static void units(struct page *p)
{
	static const char *const heads[] = { "Unit", "Bytes", "Description" };
	const struct layout_unit *u = p->layout->units;

	if (!u)
		return;
	p->style->heading(p, 2, "units", "Units");
	table(p, heads, 3);
	for (; u; u = u->next) {
		put(p, p->style->row[0]);
		cell_of_code(p, u->name);
		cell_of_words(p, u->bytes ? words_of_number(
						p->arena, (wide)u->bytes, false)
					  : "not known here");
		cell_of_words(p, u->doc);
		put(p, p->style->row[1]);
	}
	table_end(p);
}

static void choices(struct page *p, const struct layout_enumeration *e)
{
	const char *heads[] = { e->is_flags ? "Mask" : "Value", "Name",
				"Description" };

	table(p, heads, 3);
	for (const struct layout_choice *c = e->choices; c; c = c->next) {
		put(p, p->style->row[0]);
		cell_of_code(p, words_of_number(p->arena, c->value,
						c->is_hex || e->is_flags));
		cell_of_code(p, c->name);
		open_cell(p);
		if (c->is_alias) {
			words(p, "Another name of ");
			code(p, words_choice(e, c->value));
			put(p, ". ");
		}
		if (c->doc)
			words(p, c->doc);
		close_cell(p);
		put(p, p->style->row[1]);
	}
	table_end(p);
}

static const char *bits_words(struct page *p, const struct layout_bit *b)
{
	if (b->width == 1)
		return make_printf(p->arena, "%u", b->shift);
	return make_printf(p->arena, "%u to %u", b->shift,
			   b->shift + b->width - 1);
}

static void bits(struct page *p, const struct layout_enumeration *e)
{
	static const char *const heads[] = { "Bits", "Name", "Values",
					     "Description" };

	p->style->bits(p, e);
	table(p, heads, 4);
	for (const struct layout_bit *b = e->bits; b; b = b->next) {
		put(p, p->style->row[0]);
		cell_of_words(p, bits_words(p, b));
		cell_of_code(p, b->name);
		open_cell(p);
		if (b->enumeration)
			enumeration_link(p, b->enumeration,
					 b->enumeration->name);
		close_cell(p);
		cell_of_words(p, b->name ? b->doc : "unused");
		put(p, p->style->row[1]);
	}
	table_end(p);
}

static void enumeration(struct page *p, const struct layout_enumeration *e)
{
	p->style->heading(p, 2, page_type_anchor(p, e->name), e->name);
	doc(p, e->doc);
	put(p, p->style->paragraph[0]);
	words(p, e->is_bitfield ? "Bits of a "
		 : e->is_flags	? "Flags, stored as "
				: "An enum, stored as ");
	code(p, e->scalar->name);
	words(p, e->is_from_high ? ", declared from the top bit down." : ".");
	put(p, p->style->paragraph[1]);
	if (e->is_bitfield)
		bits(p, e);
	else if (e->choices)
		choices(p, e);
}

/* ------------------------------------------------------------------- members
 */

/* A sentence with a piece of source: "Only where `$a > 3`." */
static void sentence(struct page *p, const char *before, const char *source,
		     const char *after)
{
	words(p, before);
	code(p, source);
	words(p, after);
}

static const char *count_words(struct page *p, const struct layout_structure *s,
			       const struct layout_member *m)
{
	unsigned long long each = m->element_size;
	const char *count;

	for (unsigned i = 1; i < m->nr_dimensions; i++)
		each *= m->dimensions[i];
	if (m->until_end)
		return "to the end";
	if (m->is_cstring || !m->count || !each)
		return "varies";
	count = words_of_value(p->arena, s, m->count);
	if (each == 1)
		return count;
	return make_printf(p->arena,
			   strchr(count, ' ') ? "(%s) * %llu" : "%s * %llu",
			   count, each);
}

static void type_cell(struct page *p, const struct layout_structure *s,
		      const struct layout_member *m)
{
	const char *text = words_of_type(p->arena, s, m);

	open_cell(p);
	if (m->structure)
		structure_link(p, m->structure, text);
	else if (m->enumeration)
		enumeration_link(p, m->enumeration, text);
	else
		code(p, text);
	close_cell(p);
}

static void pointer(struct page *p, const struct layout_member *m)
{
	if (!m->unit)
		return;
	sentence(p, "Counts in ", m->unit->name, " where there is ");
	if (m->target)
		structure_link(p, m->target,
			       m->target_text ? m->target_text
					      : m->target->name);
	else
		code(p, m->target_text ? m->target_text : "bytes");
	words(p, ". ");
}

static void description(struct page *p, const struct layout_structure *s,
			const struct layout_member *m)
{
	const char *text = words_of_default(p->arena, m);

	if (m->doc)
		words(p, m->doc);
	if (m->doc && (m->condition || text || m->ranges || m->unit))
		words(p,
		      strchr(".!?:;", m->doc[strlen(m->doc) - 1]) ? " " : ". ");
	if (m->condition)
		sentence(p, "Only where ",
			 words_of_condition(p->arena, s, m->condition), ". ");
	if (text && m->condition)
		sentence(p, "Reads as ", text, " where it is absent. ");
	else if (text)
		sentence(p, "Default ", text, ". ");
	if (m->ranges)
		sentence(p, "One of ", words_of_ranges(p->arena, m->ranges),
			 ". ");
	pointer(p, m);
}

static void name_cell(struct page *p, const struct layout_structure *s,
		      const struct layout_member *m)
{
	const char *anchor = page_field_anchor(p, s, m);

	open_cell(p);
	if (anchor) {
		p->style->anchor(p, anchor);
		code(p, m->name);
	} else {
		words(p, "unused");
	}
	close_cell(p);
}

static void member_row(struct page *p, const struct layout_structure *s,
		       const struct layout_member *m)
{
	put(p, p->style->row[0]);
	cell_of_words(p, words_of_position(p->arena, m->at));
	if (m->count && m->element_size)
		cell_of_code(p, count_words(p, s, m));
	else
		cell_of_words(
		    p, m->size_varies
			   ? count_words(p, s, m)
			   : words_of_number(p->arena, (wide)m->size, false));
	name_cell(p, s, m);
	type_cell(p, s, m);
	open_cell(p);
	description(p, s, m);
	close_cell(p);
	put(p, p->style->row[1]);
}

static void members(struct page *p, const struct layout_structure *s)
{
	static const char *const heads[] = { "Offset", "Size", "Name", "Type",
					     "Description" };
	bool is_open = false;

	for (const struct layout_member *m = s->members; m; m = m->next) {
		if (layout_is_field(m))
			continue;
		if (!is_open)
			table(p, heads, 5);
		is_open = true;
		member_row(p, s, m);
	}
	if (is_open)
		table_end(p);
}

static void fields(struct page *p, const struct layout_structure *s)
{
	static const char *const heads[] = { "Field", "Type", "Value",
					     "Description" };
	bool is_open = false;

	for (const struct layout_member *m = s->members; m; m = m->next) {
		if (!layout_is_field(m))
			continue;
		if (!is_open)
			table(p, heads, 4);
		is_open = true;
		put(p, p->style->row[0]);
		name_cell(p, s, m);
		type_cell(p, s, m);
		cell_of_code(p, m->nr_parts
				    ? words_of_join(p->arena, m)
				    : words_of_value(p->arena, s, m->computed));
		open_cell(p);
		description(p, s, m);
		close_cell(p);
		put(p, p->style->row[1]);
	}
	if (is_open)
		table_end(p);
}

/* --------------------------------------------------------------- structures */

/* Places that cells call by their number. */
static void points(struct page *p, const struct layout_structure *s)
{
	bool is_open = false;

	for (const struct layout_point *i = s->points; i; i = i->next) {
		if (i->kind == POINT_END)
			continue;
		if (!is_open)
			put(p, p->style->list[0]);
		is_open = true;
		put(p, p->style->item[0]);
		p->style->strong(p, make_printf(p->arena, "p%u", i->number));
		words(p, ": ");
		code(p, words_of_point(p->arena, s, i));
		put(p, p->style->item[1]);
	}
	if (is_open)
		put(p, p->style->list[1]);
}

static void condition(struct page *p, const struct layout_structure *s,
		      const struct layout_condition *c)
{
	if (c)
		sentence(p, ", where ", words_of_condition(p->arena, s, c), "");
}

static void check(struct page *p, const struct layout_structure *s,
		  const struct layout_check *c)
{
	put(p, p->style->item[0]);
	code(p, words_of_value(p->arena, s, c->value));
	condition(p, s, c->condition);
	words(p, c->is_match ? ": an arm is chosen" : "");
	if (c->text) {
		words(p, ": ");
		words(p, c->text);
	}
	put(p, p->style->item[1]);
}

static void checksum(struct page *p, const struct layout_structure *s,
		     const struct layout_checksum *c)
{
	put(p, p->style->item[0]);
	code(p, c->member->name);
	words(p, " = ");
	code(p, words_of_checksum(p->arena, s, c));
	condition(p, s, c->condition);
	if (c->nr_inputs)
		sentence(p, ", given ",
			 words_of_parameters(p->arena, c->inputs, c->nr_inputs),
			 "");
	put(p, p->style->item[1]);
}

static void rules(struct page *p, const struct layout_structure *s)
{
	if (!s->checks && !s->checksums)
		return;
	paragraph(p, "What must hold:");
	put(p, p->style->list[0]);
	for (const struct layout_check *c = s->checks; c; c = c->next)
		check(p, s, c);
	for (const struct layout_checksum *c = s->checksums; c; c = c->next)
		checksum(p, s, c);
	put(p, p->style->list[1]);
}

static void asserts(struct page *p, const struct layout_structure *s)
{
	for (const struct layout_assert *a = s->asserts; a; a = a->next) {
		put(p, p->style->paragraph[0]);
		sentence(p, "Laid out as ",
			 make_printf(p->arena, "struct %s", a->tag), " of ");
		code(p, a->header);
		put(p, ".");
		put(p, p->style->paragraph[1]);
	}
}

/* "At least 8 bytes; exactly `desc_size`; the next starts after `$rec_len`." */
static void size(struct page *p, const struct layout_structure *s)
{
	put(p, p->style->paragraph[0]);
	words(p, s->is_union ? "A union of " : s->is_open ? "Has " : "");
	words(p, size_words(p, s));
	if (s->nr_parameters)
		sentence(p, "; needs ",
			 words_of_parameters(p->arena, s->parameters,
					     s->nr_parameters),
			 "");
	if (s->stated_size)
		sentence(p, "; ends at byte ",
			 words_of_value(p->arena, s, s->stated_size), "");
	if (s->stride)
		sentence(p, "; the next one starts at byte ",
			 words_of_value(p->arena, s, s->stride), "");
	put(p, ".");
	put(p, p->style->paragraph[1]);
}

static void structure(struct page *p, const struct layout_structure *s)
{
	p->style->heading(p, 2, page_type_anchor(p, s->name), s->name);
	doc(p, s->doc);
	size(p, s);
	if (!s->is_union)
		p->style->bytes(p, s);
	members(p, s);
	points(p, s);
	fields(p, s);
	rules(p, s);
	asserts(p, s);
}

/* --------------------------------------------------------------------- page */

static void write_all(struct page *p)
{
	const struct layout *l = p->layout;
	const char *slash = strrchr(p->path, '/');

	p->style->open(p, slash ? slash + 1 : p->path);
	file_words(p);
	imports(p);
	root(p);
	if (l->constants || l->units || l->enumerations || l->structures)
		contents(p);
	constants(p);
	units(p);
	for (const struct layout_enumeration *e = l->enumerations; e;
	     e = e->next)
		if (!e->is_imported)
			enumeration(p, e);
	for (const struct layout_structure *s = l->structures; s; s = s->next)
		if (!s->is_imported)
			structure(p, s);
	p->style->close(p);
}

void page_write(const struct page_style *style, const struct layout *layout,
		const char *path, struct arena *arena, struct text *to)
{
	struct page p = { .style = style,
			  .layout = layout,
			  .path = words_of_path(path),
			  .arena = arena,
			  .to = to };

	write_all(&p);
}

uint32_t page_character(const char *words, char out[5])
{
	if (*words != '\n')
		return text_character(words, out);
	memcpy(out, " ", 2);
	return 1;
}

/* ----------------------------------------------------------------- pictures */

bool page_is_loose(const struct layout_structure *s,
		   const struct layout_member *m)
{
	return !layout_is_field(m) && !s->is_union &&
	       (m->at.from || m->condition || m->size_varies || !m->size);
}

struct page_runs page_runs(const struct layout_structure *s)
{
	struct page_runs runs = { 0 };
	struct page_run run;
	unsigned number = 0;
	uint64_t end = 0;

	for (const struct layout_member *m = s->members; m && !s->is_union;
	     m = m->next, number++) {
		if (layout_is_field(m) || page_is_loose(s, m) ||
		    m->at.offset < end)
			continue;
		run = (struct page_run){ end, m->at.offset - end, NULL, 0 };
		if (run.length)
			push(&runs, run);
		run = (struct page_run){ m->at.offset, m->size, m, number };
		push(&runs, run);
		end = m->at.offset + m->size;
	}
	run = (struct page_run){ end, s->size - end, NULL, 0 };
	if (!s->is_open && s->size > end)
		push(&runs, run);
	return runs;
}

const char *page_loose_words(struct page *p, const struct layout_structure *s,
			     const struct layout_member *m)
{
	const char *type = words_of_type(p->arena, s, m);
	const char *name = m->name ? m->name : "_";

	if (!m->condition)
		return make_printf(p->arena, "%s: %s", name, type);
	return make_printf(p->arena, "%s: %s, if %s", name, type,
			   words_of_condition(p->arena, s, m->condition));
}
