/* SPDX-License-Identifier: Apache-2.0 */
/*
 * GitHub's Markdown. Words are escaped to the last character that could mean
 * something; in tables `|` needs it within code, too.
 */
#include "compiler/memory.h"
#include "compiler/outputs/outputs.h"
#include "compiler/outputs/page.h"
#include "compiler/outputs/words.h"
#include "runtime/base/vec.h"

#include <string.h>

/* -------------------------------------------------------------------- words */

static bool starts_block(const struct text *to)
{
	return !to->count || to->items[to->count - 1] == '\n' ||
	       (to->count > 1 && !memcmp(to->items + to->count - 2, "- ", 2));
}

/* What would be a list, a rule or a heading at the start of a line. */
static bool is_block_mark(const char *words)
{
	size_t digits = strspn(words, "0123456789");

	if (strchr("-+=:", *words))
		return true;
	return digits && (words[digits] == '.' || words[digits] == ')');
}

static void put_words(struct page *p, const char *words)
{
	bool is_first = starts_block(p->to);
	char c[5];

	if (*words && is_first && is_block_mark(words)) {
		size_t digits = strspn(words, "0123456789");

		text_put_bytes(p->to, words, digits);
		text_put(p->to, "\\");
		text_put_bytes(p->to, words + digits, 1);
		words += digits + 1;
	}
	while (*words) {
		words += page_character(words, c);
		if (strchr("\\`*_{}[]<>#!|&~$", *c))
			text_put(p->to, "\\");
		if (*c != ' ' || !starts_block(p->to))
			text_put(p->to, c);
	}
}

static size_t longest_run(const char *words, char mark)
{
	size_t most = 0, run = 0;

	for (; *words; words++) {
		run = *words == mark ? run + 1 : 0;
		most = run > most ? run : most;
	}
	return most;
}

static void put_times(struct text *to, char c, size_t times)
{
	while (times--)
		text_put_bytes(to, &c, 1);
}

static void put_code(struct page *p, const char *words)
{
	size_t fence = longest_run(words, '`') + 1;
	bool is_apart =
	    *words == '`' || !*words || words[strlen(words) - 1] == '`';
	char c[5];

	put_times(p->to, '`', fence);
	text_put(p->to, is_apart ? " " : "");
	while (*words) {
		words += page_character(words, c);
		text_put(p->to, *c == '|' && p->is_in_table ? "\\" : "");
		text_put(p->to, c);
	}
	text_put(p->to, is_apart ? " " : "");
	put_times(p->to, '`', fence);
}

static void put_strong(struct page *p, const char *words)
{
	text_put(p->to, "**");
	put_words(p, words);
	text_put(p->to, "**");
}

static void put_link(struct page *p, const char *page, const char *anchor,
		     const char *words)
{
	text_put(p->to, "[");
	put_words(p, words);
	text_put(p->to, "](");
	if (page)
		text_add(p->to, "%s.md", page);
	if (anchor)
		text_add(p->to, "#%s", anchor);
	text_put(p->to, ")");
}

static void put_anchor(struct page *p, const char *anchor)
{
	text_add(p->to, "<a id=\"%s\"></a>", anchor);
}

/* ------------------------------------------------------------------- blocks */

static void open_page(struct page *p, const char *title)
{
	text_put(p->to, "# ");
	put_words(p, title);
	text_put(p->to, "\n\n");
	put_words(
	    p, make_printf(p->arena, "Written by structc from %s.", p->path));
	text_put(p->to, "\n");
}

static void close_page(struct page *p)
{
	(void)p;
}

static void put_heading(struct page *p, unsigned level, const char *anchor,
			const char *words)
{
	text_put(p->to, "\n");
	put_times(p->to, '#', level);
	text_put(p->to, " ");
	if (anchor)
		put_anchor(p, anchor);
	put_words(p, words);
	text_put(p->to, "\n");
}

static void put_line(struct text *to, const char *words)
{
	char c[5];

	while (*words) {
		words += text_character(words, c);
		text_put(to, c);
	}
	text_put(to, "\n");
}

static void put_verbatim(struct page *p, const char *const *lines,
			 unsigned count)
{
	size_t fence = 2;

	for (unsigned i = 0; i < count; i++)
		if (longest_run(lines[i], '`') > fence)
			fence = longest_run(lines[i], '`');
	text_put(p->to, "\n");
	put_times(p->to, '`', fence + 1);
	text_put(p->to, "\n");
	for (unsigned i = 0; i < count; i++)
		put_line(p->to, lines[i]);
	put_times(p->to, '`', fence + 1);
	text_put(p->to, "\n");
}

static void open_table(struct page *p, const char *const *heads, unsigned count)
{
	text_put(p->to, "\n|");
	for (unsigned i = 0; i < count; i++)
		text_add(p->to, " %s |", heads[i]);
	text_put(p->to, "\n|");
	for (unsigned i = 0; i < count; i++)
		text_put(p->to, "---|");
	text_put(p->to, "\n");
}

/* ----------------------------------------------------------------- pictures
 */

enum {
	MARGIN = 7,
	ROW = 8,  /* bytes in a row */
	BYTE = 8, /* columns that one has */
	BIT = 4,  /* the same for a bit */
	ACROSS = ROW * BYTE + 1,
};

/* A row of a drawing: where its cells end, and what is in them. */
struct drawn {
	char edges[ACROSS + 1], middle[ACROSS + 1];
};

static void clear(struct drawn *row)
{
	memset(row->edges, '-', ACROSS);
	memset(row->middle, ' ', ACROSS);
	row->edges[ACROSS] = row->middle[ACROSS] = '\0';
}

/* A cell over columns `from` to `to`, its two edges, with its name inside. */
static void draw_cell(struct drawn *row, size_t from, size_t to,
		      const char *name, char edge)
{
	size_t room = to - from - 1, length = strlen(name), left;
	bool is_cut = length > room;

	row->edges[from] = row->edges[to] = '+';
	row->middle[from] = row->middle[to] = edge;
	length = is_cut ? room : length;
	left = from + 1 + (room - length) / 2;
	memcpy(row->middle + left, name, length);
	if (is_cut && room > 1)
		row->middle[left + length - 1] = '~';
}

static bool has_edge(const struct drawn *row, size_t at)
{
	return row && row->edges[at] == '+';
}

/* The line between two rows has the edges of both. */
static void put_border(struct page *p, const struct drawn *above,
		       const struct drawn *below)
{
	size_t last = ACROSS - 1;

	while (!has_edge(above, last) && !has_edge(below, last))
		last--;
	text_add(p->to, "%*s", MARGIN, "");
	for (size_t i = 0; i <= last; i++)
		text_put(p->to,
			 has_edge(above, i) || has_edge(below, i) ? "+" : "-");
	text_put(p->to, "\n");
}

static void put_middle(struct page *p, const struct drawn *row,
		       const char *label)
{
	size_t length = ACROSS;

	while (row->middle[length - 1] == ' ')
		length--;
	text_add(p->to, "%*s %.*s\n", MARGIN - 1, label, (int)length,
		 row->middle);
}

/* A drawing on its way out. */
struct drawing {
	struct page *p;
	struct drawn last;
	bool has_last;
};

static void put_row(struct drawing *d, const struct drawn *row,
		    const char *label)
{
	put_border(d->p, d->has_last ? &d->last : NULL, row);
	put_middle(d->p, row, label);
	d->last = *row;
	d->has_last = true;
}

static const char *run_name(const struct page_run *run)
{
	return run->member && run->member->name ? run->member->name : "";
}

/* Rows that one run has for itself, at least two: drawn as one. */
static uint64_t draw_tall(struct drawing *d, const struct page_run *run,
			  uint64_t at)
{
	uint64_t end = (run->offset + run->length) / ROW * ROW;
	struct drawn row;

	clear(&row);
	draw_cell(&row, 0, ACROSS - 1,
		  make_printf(d->p->arena, "%s ... %llu bytes", run_name(run),
			      (unsigned long long)run->length),
		  ':');
	put_row(d, &row,
		make_printf(d->p->arena, "%llu", (unsigned long long)at));
	return end;
}

/* A row with all that begins or goes on in it; `i` moves on. */
static uint64_t draw_row(struct drawing *d, const struct page_runs *runs,
			 size_t *i, uint64_t at)
{
	uint64_t from, to = at;
	struct drawn row;

	clear(&row);
	while (*i < runs->count && to < at + ROW) {
		const struct page_run *run = &runs->items[*i];

		from = to;
		to = run->offset + run->length;
		to = to > at + ROW ? at + ROW : to;
		draw_cell(&row, (from - at) * BYTE, (to - at) * BYTE,
			  run_name(run), '|');
		if (run->offset + run->length <= to)
			++*i;
	}
	put_row(d, &row,
		make_printf(d->p->arena, "%llu", (unsigned long long)at));
	return at + ROW;
}

static void draw_runs(struct drawing *d, const struct page_runs *runs)
{
	uint64_t at = 0;
	size_t i = 0;

	while (i < runs->count) {
		const struct page_run *run = &runs->items[i];

		if (run->offset + run->length < at + 2 * ROW)
			at = draw_row(d, runs, &i, at);
		else if (run->offset <= at)
			at = draw_tall(d, run, at);
		else
			at = draw_row(d, runs, &i, at);
		while (i < runs->count &&
		       runs->items[i].offset + runs->items[i].length <= at)
			i++;
	}
}

/* What has no place of its own comes behind, each in a row. */
static void draw_loose(struct drawing *d, const struct layout_structure *s)
{
	struct drawn row;
	struct text clean = { 0 };

	for (const struct layout_member *m = s->members; m; m = m->next) {
		const char *words;
		char c[5];

		if (!page_is_loose(s, m))
			continue;
		clean.count = 0;
		words = page_loose_words(d->p, s, m);
		while (*words) {
			words += text_character(words, c);
			text_put(&clean, (uint8_t)*c < 0x80 ? c : "?");
		}
		clear(&row);
		draw_cell(&row, 0, ACROSS - 1, clean.items, ':');
		put_row(d, &row,
			m->at.from ? ""
				   : words_of_position(d->p->arena, m->at));
	}
	text_done(&clean);
}

static void put_bytes(struct page *p, const struct layout_structure *s)
{
	struct page_runs runs = page_runs(s);
	struct drawing d = { .p = p };
	size_t start = p->to->count;

	text_put(p->to, "\n```\n");
	text_add(p->to, "%*s", MARGIN, "");
	for (unsigned i = 0; i < ROW; i++)
		text_add(p->to, i + 1 < ROW ? "%4u    " : "%4u\n", i);
	draw_runs(&d, &runs);
	draw_loose(&d, s);
	if (d.has_last) {
		put_border(p, &d.last, NULL);
		text_put(p->to, "```\n");
	} else {
		p->to->count = start;
	}
	vec_done(&runs);
}

/* The bits of one row, the highest first, from `top` down to `low`. */
static void draw_bits(struct page *p, const struct layout_enumeration *e,
		      unsigned top, unsigned low, struct drawn *row)
{
	clear(row);
	for (const struct layout_bit *b = e->bits; b; b = b->next) {
		unsigned high = b->shift + b->width - 1, end = b->shift;

		if (end > top || high < low)
			continue;
		high = high > top ? top : high;
		end = end < low ? low : end;
		draw_cell(row, (size_t)(top - high) * BIT,
			  (size_t)(top - end + 1) * BIT, b->name ? b->name : "",
			  '|');
	}
	text_add(p->to, "%*s", MARGIN, "");
	for (unsigned i = top + 1; i-- > low;)
		text_add(p->to, i > low ? "%3u " : "%3u\n", i);
}

static void put_bits(struct page *p, const struct layout_enumeration *e)
{
	unsigned total = 8 * e->scalar->bytes;
	unsigned wide_row = total % 16 ? 8 : 16;
	struct drawn row;

	text_put(p->to, "\n```\n");
	for (unsigned top = total; top; top -= wide_row) {
		draw_bits(p, e, top - 1, top - wide_row, &row);
		put_border(p, NULL, &row);
		put_middle(p, &row, "");
		put_border(p, &row, NULL);
	}
	text_put(p->to, "```\n");
}

/* ---------------------------------------------------------------------- all */

static const struct page_style markdown = {
	.open = open_page,
	.close = close_page,
	.heading = put_heading,
	.verbatim = put_verbatim,
	.words = put_words,
	.code = put_code,
	.strong = put_strong,
	.link = put_link,
	.anchor = put_anchor,
	.table = open_table,
	.paragraph = { "\n", "\n" },
	.list = { "\n", "" },
	.item = { "- ", "\n" },
	.row = { "|", "\n" },
	.cell = { " ", " |" },
	.table_end = "",
	.bytes = put_bytes,
	.bits = put_bits,
};

void output_markdown(const struct layout *layout, const char *path,
		     const char *prefix, struct arena *arena,
		     struct diags *diags, struct text *out)
{
	(void)prefix;
	(void)diags;
	page_write(&markdown, layout, path, arena, out);
}
