/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/import/write.h"

#include "compiler/import/compile.h"
#include "compiler/layout/layout.h"

#include <string.h>

enum { COLUMNS = 80 };

struct writer {
	const struct import_file *file;
	struct import_text *out;
	unsigned depth; /* tabs */
};

static void write_lines(struct writer *w, const struct import_type *type);

/* ------------------------------------------------------------- small things */

static void put(struct writer *w, const char *string)
{
	text_put(&w->out->text, string);
}

static void start_line(struct writer *w)
{
	for (unsigned i = 0; i < w->depth; i++)
		put(w, "\t");
}

static void end_line(struct writer *w, const char *note)
{
	if (note)
		text_add(&w->out->text, " // %s", note);
	put(w, "\n");
}

/* The name where it is declared, filled up to `width`. */
static void put_name(struct writer *w, const struct import_name *name,
		     size_t width)
{
	struct import_placement placement = { (struct import_name *)name,
					      w->out->text.count };

	push(&w->out->names, placement);
	text_add(&w->out->text, "%-*s", (int)width, name->text);
}

static size_t longer(size_t width, const struct import_name *name)
{
	size_t length = name->text ? strlen(name->text) : 1;

	return length > width ? length : width;
}

/* Opens a body behind what stands on the line. */
static void open_body(struct writer *w, const char *note)
{
	put(w, " {");
	end_line(w, note);
	w->depth++;
}

static void close_body(struct writer *w)
{
	w->depth--;
	start_line(w);
	put(w, "}\n");
}

/* -------------------------------------------------------------------- enums */

static void put_value(struct writer *w, const struct import_choice *choice)
{
	unsigned long long value = choice->value;

	if (choice->first)
		put(w, choice->first->name.text);
	else if (choice->is_negative)
		text_add(&w->out->text, "-%llu", value);
	else
		text_add(&w->out->text, value > 0xffff ? "0x%llX" : "%llu",
			 value);
}

static void write_choices(struct writer *w, const struct import_type *type)
{
	size_t width = 0;

	for (struct import_choice *c = type->choices; c; c = c->next)
		width = longer(width, &c->name);
	for (struct import_choice *c = type->choices; c; c = c->next) {
		start_line(w);
		put_name(w, &c->name, width);
		put(w, " = ");
		put_value(w, c);
		put(w, "\n");
	}
}

/* -------------------------------------------------------------------- types */

/* `[4][8]`; more dimensions than the language takes are folded in front. */
static const char *put_dimensions(struct writer *w,
				  const struct import_type **type)
{
	const struct import_type *t = *type;
	unsigned more = 0;
	const char *note = NULL;
	uint64_t folded = 1;

	for (; t->kind == IMPORT_ARRAY; t = t->element)
		more++;
	for (t = *type; t->kind == IMPORT_ARRAY; t = t->element, more--) {
		folded *= t->count;
		if (more > LAYOUT_DIMENSIONS && folded) {
			note = "has more dimensions in C";
			continue;
		}
		if (folded)
			text_add(&w->out->text, "[%llu]",
				 (unsigned long long)folded);
		else
			put(w, "[]");
		folded = 1;
	}
	*type = t;
	return note;
}

static const char *body_word(enum import_kind kind)
{
	return kind == IMPORT_STRUCT ? "struct" : "union";
}

/* A body, up to the end of its last line. */
static void write_body(struct writer *w, const struct import_type *type,
		       const char *note)
{
	if (type->kind == IMPORT_ENUM)
		text_add(&w->out->text, "enum<%s>", type->text);
	else
		put(w, body_word(type->kind));
	open_body(w, note);
	if (type->kind == IMPORT_ENUM)
		write_choices(w, type);
	else
		write_lines(w, type);
	close_body(w);
}

/* What stands behind a member's name. */
static void write_type(struct writer *w, const struct import_type *type,
		       const char *note)
{
	const char *folded = put_dimensions(w, &type);

	if (!note)
		note = folded;
	if (!type->name && type->kind != IMPORT_NUMBER) {
		write_body(w, type, note);
		return;
	}
	put(w, type->name ? type->name->text : type->text);
	end_line(w, note);
}

/* -------------------------------------------------------------------- lines */

static void write_bits(struct writer *w, const struct import_line *line)
{
	size_t width = 0;

	text_add(&w->out->text, "bitfield<%s>", line->text);
	open_body(w, NULL);
	for (const struct import_line *b = line->bits; b; b = b->next)
		width = longer(width, &b->name);
	for (const struct import_line *b = line->bits; b; b = b->next) {
		start_line(w);
		if (b->name.text)
			put_name(w, &b->name, width);
		else
			text_add(&w->out->text, "%-*s", (int)width, "_");
		text_add(&w->out->text, " : %u", (unsigned)b->size);
		end_line(w, b->note);
	}
	close_body(w);
}

static void write_padding(struct writer *w, const struct import_line *line,
			  size_t width)
{
	text_add(&w->out->text, "%-*s [%llu]byte", (int)width, "_",
		 (unsigned long long)line->size);
	end_line(w, "padding");
}

static void write_line(struct writer *w, const struct import_line *line,
		       size_t width)
{
	start_line(w);
	switch (line->kind) {
	case IMPORT_STORED:
		put_name(w, &line->name, width);
		put(w, " ");
		write_type(w, line->type, line->note);
		break;
	case IMPORT_BITS:
		put_name(w, &line->name, width);
		put(w, " ");
		write_bits(w, line);
		break;
	case IMPORT_PADDING:
		write_padding(w, line, width);
		break;
	case IMPORT_REMARK:
		/* an empty line, or it would be the next member's comment */
		text_add(&w->out->text, "// %s\n\n", line->text);
		break;
	case IMPORT_BIT:
		break; /* only among bits */
	}
}

/* An open structure's size is up to its data: a stated one would end it. */
static void write_lines(struct writer *w, const struct import_type *type)
{
	size_t width = 0;

	for (const struct import_line *l = type->lines; l; l = l->next)
		if (l->kind != IMPORT_REMARK)
			width = longer(width, &l->name);
	for (const struct import_line *l = type->lines; l; l = l->next)
		write_line(w, l, width);
	start_line(w);
	text_add(&w->out->text,
		 type->is_open ? "// %llu bytes in C, without the last array\n"
			       : "size = %llu\n",
		 (unsigned long long)type->size);
}

/* --------------------------------------------------------------------- file */

/* A comment's words, in lines of at most 80 columns. */
static void put_word(struct writer *w, size_t *column, const char *word,
		     const char *mark)
{
	size_t length = strlen(word) + strlen(mark) + 1;

	if (*column + length > COLUMNS) {
		put(w, "\n//");
		*column = 2;
	}
	text_add(&w->out->text, " %s%s", word, mark);
	*column += length;
}

static void write_head(struct writer *w)
{
	const struct import_file *f = w->file;
	const char *order = strcmp(f->order, "le") ? "big" : "little";
	const char *header = import_base_name(f->arena, f->header);
	size_t column = 2;

	put(w, "//");
	put_word(w, &column, "Made by structc import from", "");
	put_word(w, &column, header, ":");
	for (size_t i = 0; i < f->nr_wanted; i++)
		put_word(w, &column, f->wanted[i],
			 i + 1 < f->nr_wanted ? "," : ".");
	text_add(&w->out->text,
		 "\n// Numbers whose C type does not tell are taken as "
		 "%s-endian.\n",
		 order);
}

void import_write(const struct import_file *file, struct import_text *out)
{
	struct writer w = { .file = file, .out = out };

	write_head(&w);
	for (size_t i = 0; i < file->types.count; i++) {
		const struct import_type *type = file->types.items[i];

		put(&w, "\ntype ");
		put_name(&w, type->name, 0);
		put(&w, " ");
		write_body(&w, type, NULL);
	}
}

void import_text_done(struct import_text *text)
{
	text_done(&text->text);
	vec_done(&text->names);
}
