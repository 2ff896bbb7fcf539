/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lines to text. Adjacent lines of one kind and depth share the column of their
 * second cells, those of them that are adjacent and have a third the column of
 * that; adjacent lines of one depth that have comments, whatever their kind,
 * share the column of these. Comments on lines of their own are no
 * interruption, empty lines are.
 */
#include "compiler/fmt/fmt.h"

#include "compiler/memory.h"

#include <string.h>

struct columns {
	unsigned first;	 /* of the second cell; 0: no line has one */
	unsigned second; /* of the third */
};

struct writer {
	const struct tokens *tokens;
	const struct fmt_lines *lines;
	struct text *to;
};

size_t fmt_comment_length(const struct tokens *tokens, size_t index)
{
	const struct token *token = &tokens->items[index];
	const char *text = tokens->source->text + token->at;
	size_t length = token->length;

	while (length && strchr(" \t\r\f", text[length - 1]) &&
	       text[length - 1])
		length--;
	return length;
}

/* ------------------------------------------------------------------- runs */

/* Nothing but a new line separates them. */
static bool is_adjacent(const struct fmt_line *line,
			const struct fmt_line *before)
{
	return !line->blank_before && line->indent == before->indent;
}

static bool shares_cells(const struct fmt_line *line,
			 const struct fmt_line *before)
{
	if (!is_adjacent(line, before))
		return false;
	return line->is_comment || before->is_comment ||
	       (line->kind == before->kind && before->is_whole &&
		line->kind != FMT_OTHER);
}

/* Comments take part in a run; the lines around them have to be alike. */
static size_t end_of_cells(const struct fmt_lines *lines, size_t first)
{
	const struct fmt_line *items = lines->items;
	size_t i = first + 1, last = first;

	if (items[first].is_comment)
		return i;
	for (; i < lines->count; i++) {
		if (!is_adjacent(&items[i], &items[i - 1]))
			break;
		if (items[i].is_comment)
			continue;
		if (!shares_cells(&items[i], &items[last]))
			break;
		last = i;
	}
	return last + 1;
}

/* Behind the lines that all have a third cell, or all have none. */
static size_t end_of_values(const struct fmt_line *lines, size_t first,
			    size_t end)
{
	bool has = lines[first].cells[2].text;
	size_t i = first + 1;

	while (i < end &&
	       (lines[i].is_comment || (bool)lines[i].cells[2].text == has))
		i++;
	return i;
}

static unsigned widest_cell(const struct fmt_line *lines, size_t first,
			    size_t end, unsigned cell)
{
	unsigned widest = 0;

	for (size_t i = first; i < end; i++) {
		const struct fmt_cell *cells = lines[i].cells;
		bool is_last = !cells[2].text && (cell || !cells[1].text);

		if (cells[cell].text && !is_last &&
		    cells[cell].columns >= widest)
			widest = cells[cell].columns + 1;
	}
	return widest;
}

/* The lines [first, end) share their second column, neighbours the third. */
static void place_cells(const struct fmt_line *lines, size_t first, size_t end,
			struct columns *columns)
{
	struct columns c = { widest_cell(lines, first, end, 0), 0 };

	while (first < end) {
		size_t next = end_of_values(lines, first, end);

		c.second = c.first + widest_cell(lines, first, next, 1);
		for (; first < next; first++)
			columns[first] = c;
	}
}

/* ------------------------------------------------------------------ writing */

static void put_spaces(struct text *to, size_t count)
{
	while (count--)
		text_put(to, " ");
}

/* The columns that the cells take. */
static unsigned width_of(const struct fmt_line *line, struct columns c)
{
	if (line->cells[2].text)
		return c.second + line->cells[2].columns;
	if (line->cells[1].text)
		return c.first + line->cells[1].columns;
	return line->cells[0].columns;
}

static void put_cell(struct writer *w, const struct fmt_cell *cell,
		     unsigned column, unsigned *at)
{
	if (!cell->text)
		return;
	put_spaces(w->to, column - *at);
	text_put_bytes(w->to, cell->text, cell->bytes);
	*at = column + cell->columns;
}

static void put_comment(struct writer *w, const struct fmt_line *line)
{
	const struct token *token = &w->tokens->items[line->comment];

	text_put_bytes(w->to, w->tokens->source->text + token->at,
		       fmt_comment_length(w->tokens, line->comment));
}

static void put_line(struct writer *w, const struct fmt_line *line,
		     struct columns c, unsigned comment)
{
	unsigned at = 0;

	if (line->blank_before)
		text_put(w->to, "\n");
	for (unsigned i = 0; i < line->indent; i++)
		text_put(w->to, "\t");
	put_cell(w, &line->cells[0], 0, &at);
	put_cell(w, &line->cells[1], c.first, &at);
	put_cell(w, &line->cells[2], c.second, &at);
	if (line->has_comment) {
		if (line->continues)
			put_spaces(w->to, comment);
		else if (!line->is_comment)
			put_spaces(w->to, line->is_whole ? comment - at : 1);
		put_comment(w, line);
	}
	text_put(w->to, "\n");
}

/* ----------------------------------------------------------------- comments */

/* Sets the column of each comment from line `first` to the run's end. */
static size_t place_comments(const struct fmt_lines *lines,
			     const struct columns *columns, unsigned *comments,
			     size_t first)
{
	const struct fmt_line *items = lines->items;
	unsigned column = 0;
	size_t end = first;

	do {
		unsigned width = width_of(&items[end], columns[end]);

		if (items[end].has_comment && items[end].is_whole &&
		    width >= column)
			column = width + 1;
		end++;
	} while (end < lines->count && items[end].has_comment &&
		 items[end - 1].has_comment &&
		 is_adjacent(&items[end], &items[end - 1]) &&
		 (items[end].is_whole || items[end].is_comment) &&
		 (items[end - 1].is_whole || items[end - 1].is_comment));
	for (size_t i = first; i < end; i++)
		comments[i] = column;
	return end;
}

void fmt_text(const struct tokens *tokens, const struct fmt_lines *lines,
	      struct text *to)
{
	struct writer w = { tokens, lines, to };
	struct columns *columns = calloc(lines->count + 1, sizeof *columns);
	unsigned *comments = calloc(lines->count + 1, sizeof *comments);

	if (!columns || !comments)
		out_of_memory();
	for (size_t i = 0, end; i < lines->count; i = end) {
		end = end_of_cells(lines, i);
		place_cells(lines->items, i, end, columns);
	}
	for (size_t i = 0; i < lines->count;)
		i = place_comments(lines, columns, comments, i);
	for (size_t i = 0; i < lines->count; i++)
		put_line(&w, &lines->items[i], columns[i], comments[i]);
	free(columns);
	free(comments);
}
