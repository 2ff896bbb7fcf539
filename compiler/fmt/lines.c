/* SPDX-License-Identifier: Apache-2.0 */
/* Tokens to lines: how deep each stands, and what each of its cells says. */
#include "compiler/fmt/fmt.h"

#include "compiler/memory.h"
#include "compiler/parser.h"

struct liner {
	const struct tokens *tokens;
	const struct fmt_role *roles;
	struct arena *arena;
	struct fmt_lines *lines;
	struct text cell;
	VEC(unsigned) open; /* the indent of each line with an open brace */
};

static const struct token *token_of(const struct liner *l, size_t index)
{
	return &l->tokens->items[index];
}

static bool has_flag(const struct liner *l, size_t index, enum fmt_flag flag)
{
	return l->roles[index].flags & flag;
}

/* ------------------------------------------------------- between two tokens */

/*
 * `(` and `[` right behind a name mean something else than with space between:
 * where both are possible, the author's choice stays.
 */
static unsigned gap_before_bracket(const struct liner *l, size_t index)
{
	const struct token *before = token_of(l, index - 1);
	const struct token *token = token_of(l, index);

	if (has_flag(l, index, FMT_OPEN_ARRAY))
		return !has_flag(l, index - 1, FMT_CLOSE_ARRAY);
	if (token->kind == '(' && before->kind != TOK_NAME)
		return before->kind != TOK_STRUCT && before->kind != TOK_READ;
	switch (before->kind) {
	case TOK_NAME:
	case TOK_NUMBER:
	case TOK_LOCAL:
	case ')':
	case ']':
		return token->spaced;
	}
	return 1;
}

static unsigned gap_before_start(const struct liner *l, size_t index)
{
	int before = token_of(l, index - 1)->kind;

	return before == '{' || before == ',' ? 1 : 2;
}

/* Spaces between a token and the one before it on its line. */
static unsigned gap(const struct liner *l, size_t index)
{
	int kind = token_of(l, index)->kind;
	int before = token_of(l, index - 1)->kind;

	if (has_flag(l, index, FMT_START))
		return gap_before_start(l, index);
	if (kind == '}')
		return before != '{';
	if (before == '(' || before == '[' || before == '.' ||
	    before == TOK_RANGE || kind == ',' || kind == ')' || kind == ']' ||
	    kind == '.' || kind == TOK_RANGE)
		return 0;
	if (has_flag(l, index, FMT_OPEN_ANGLE) ||
	    has_flag(l, index, FMT_CLOSE_ANGLE) ||
	    has_flag(l, index - 1, FMT_OPEN_ANGLE) ||
	    has_flag(l, index - 1, FMT_CLOSE_ARRAY) ||
	    has_flag(l, index - 1, FMT_UNARY))
		return 0;
	if (kind == '(' || kind == '[')
		return gap_before_bracket(l, index);
	return 1;
}

/* ------------------------------------------------------------- indentation */

/* Of what stands in the braces that are open. */
static unsigned body_indent(const struct liner *l)
{
	return l->open.count ? l->open.items[l->open.count - 1] + 1 : 0;
}

static size_t behind_comments(const struct liner *l, size_t index)
{
	while (token_of(l, index)->kind == TOK_COMMENT)
		index++;
	return index;
}

/* Whether a statement is still going on where token `index` stands. */
static bool is_within(const struct liner *l, size_t index)
{
	index = behind_comments(l, index);
	return !has_flag(l, index, FMT_START) &&
	       token_of(l, index)->kind != '}' &&
	       token_of(l, index)->kind != TOK_EOF;
}

static unsigned indent_of(const struct liner *l, size_t first)
{
	int kind = token_of(l, first)->kind;

	if (kind == '}')
		return body_indent(l) - 1;
	if (kind == '{' || kind == ')' || kind == ']' || kind == TOK_ELSE)
		return body_indent(l);
	return body_indent(l) + is_within(l, first);
}

static void count_braces(struct liner *l, size_t index, unsigned indent)
{
	if (token_of(l, index)->kind == '{')
		push(&l->open, indent);
	else if (token_of(l, index)->kind == '}')
		l->open.count--;
}

/* -------------------------------------------------------------------- cells */

static unsigned columns_of(const char *text, size_t length)
{
	unsigned columns = 0;
	uint32_t step;

	for (size_t i = 0; i < length; i += step, columns++)
		utf8_character(text + i, (uint32_t)(length - i), &step);
	return columns;
}

/* The tokens [from, to) as one cell. */
static void fill_cell(struct liner *l, struct fmt_cell *cell, size_t from,
		      size_t to)
{
	const char *text = l->tokens->source->text;

	l->cell.count = 0;
	for (size_t i = from; i < to; i++) {
		const struct token *token = token_of(l, i);

		if (i > from)
			text_put_bytes(&l->cell, "  ", gap(l, i));
		text_put_bytes(&l->cell, text + token->at, token->length);
	}
	cell->text = make_text(l->arena, l->cell.items, l->cell.count);
	cell->columns = columns_of(cell->text, l->cell.count);
	cell->bytes = l->cell.count;
}

/* Where the cell that starts with `flag` does, at `end` if there is none. */
static size_t find_cell(const struct liner *l, size_t from, size_t end,
			enum fmt_flag flag)
{
	for (size_t i = from; i < end; i++)
		if (has_flag(l, i, flag))
			return i;
		else if (token_of(l, i)->kind == '{')
			break;
	return end;
}

static void fill_cells(struct liner *l, struct fmt_line *line, size_t first,
		       size_t end)
{
	size_t type = end, value = end;

	if (line->kind != FMT_OTHER) {
		value = find_cell(l, first + 1, end, FMT_VALUE);
		type = find_cell(l, first + 1, value, FMT_TYPE);
	}
	fill_cell(l, &line->cells[0], first, type);
	if (type < value)
		fill_cell(l, &line->cells[1], type, value);
	if (value < end)
		fill_cell(l, &line->cells[2], value, end);
}

/* -------------------------------------------------------------------- lines */

/* What starts the line and fills it alone. */
static enum fmt_kind kind_of(const struct liner *l, size_t first, size_t end,
			     bool is_whole)
{
	enum fmt_kind kind = l->roles[first].kind;
	unsigned depth = 0;

	if (!is_whole)
		return FMT_OTHER;
	for (size_t i = first + 1; i < end; i++) {
		if (!depth &&
		    (has_flag(l, i, FMT_START) || token_of(l, i)->kind == '}'))
			return FMT_OTHER;
		depth += token_of(l, i)->kind == '{';
		depth -= token_of(l, i)->kind == '}';
	}
	return kind;
}

/* One empty line at most, none where a body or the file starts or ends. */
static bool wants_blank(const struct liner *l, size_t first)
{
	const struct token *before = token_of(l, first ? first - 1 : 0);
	const struct source *source = l->tokens->source;

	if (!first || before->kind == '{' || token_of(l, first)->kind == '}' ||
	    (before->kind == TOK_COMMENT && !before->starts_line && first > 1 &&
	     token_of(l, first - 2)->kind == '{'))
		return false;
	return source_line(source, token_of(l, first)->at) >
	       source_line(source, before->at) + 1;
}

/*
 * Where a token seems to stand in the source, with tabs of eight; those in a
 * text count one, as they do where columns are made.
 */
static unsigned column_in_source(const struct liner *l, const struct token *t)
{
	const struct source *source = l->tokens->source;
	uint32_t i = source->lines[source_line(source, t->at) - 1], step;
	bool is_text = false;
	unsigned column = 0;

	for (; i < t->at; i += step) {
		utf8_character(source->text + i, source->size - i, &step);
		is_text ^= source->text[i] == '"';
		column++;
		if (source->text[i] == '\t' && !is_text)
			column = (column + 7) / 8 * 8;
	}
	return column;
}

/* A comment below the one at a line's end, and just as far right. */
static bool is_continued(const struct liner *l, const struct fmt_line *line)
{
	const struct fmt_line *before;

	if (!l->lines->count || !line->is_comment || line->blank_before)
		return false;
	before = &l->lines->items[l->lines->count - 1];
	return (before->continues ||
		(before->has_comment && before->is_whole)) &&
	       before->indent == line->indent &&
	       column_in_source(l, token_of(l, line->comment)) ==
		   column_in_source(l, token_of(l, before->comment));
}

/* The tokens [first, end), of which the last may be a comment. */
static void add_line(struct liner *l, size_t first, size_t end)
{
	struct fmt_line line = { .indent = indent_of(l, first) };
	size_t depth = l->open.count;

	line.blank_before = wants_blank(l, first);
	if (token_of(l, end - 1)->kind == TOK_COMMENT) {
		line.has_comment = true;
		line.comment = --end;
		line.is_comment = first == end;
		line.continues = is_continued(l, &line);
	}
	for (size_t i = first; i < end; i++)
		count_braces(l, i, line.indent);
	line.is_whole = first < end && has_flag(l, first, FMT_START) &&
			l->open.count == depth && !is_within(l, end);
	line.kind = kind_of(l, first, end, line.is_whole);
	if (first < end)
		fill_cells(l, &line, first, end);
	push(l->lines, line);
}

void fmt_lines(const struct tokens *tokens, const struct fmt_role *roles,
	       struct arena *arena, struct fmt_lines *lines)
{
	struct liner l = { tokens, roles, arena, lines, { 0 }, { 0 } };
	size_t first = 0;

	for (size_t i = 1; i < tokens->count; i++)
		if (tokens->items[i].starts_line) {
			add_line(&l, first, i);
			first = i;
		}
	text_done(&l.cell);
	vec_done(&l.open);
}
