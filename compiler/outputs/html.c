/* SPDX-License-Identifier: Apache-2.0 */
/* One page of HTML that needs nothing else: its style is in it. */
#include "compiler/memory.h"
#include "compiler/outputs/outputs.h"
#include "compiler/outputs/page.h"
#include "compiler/outputs/words.h"
#include "runtime/base/vec.h"

enum { ROW = 16, NR_COLOURS = 8 };

static const char style[] =
    ":root{color-scheme:light dark;--s:60%;--l:86%;--b:#888;--m:#8882}\n"
    "@media(prefers-color-scheme:dark){:root{--s:35%;--l:26%}}\n"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:72em;margin:0 auto;"
    "padding:1em}\n"
    "code,pre,.bytes,.bits{font-family:ui-monospace,monospace;"
    "font-size:.9em}\n"
    "pre{overflow-x:auto;padding:.5em;background:var(--m)}\n"
    "table{border-collapse:collapse;margin:1em 0}\n"
    "th,td{border:1px solid var(--b);padding:.15em .5em;text-align:left;"
    "vertical-align:top}\n"
    "th{background:var(--m)}\n"
    "tr:target,td:target,code:target,:target{outline:2px solid "
    "Highlight}\n"
    ".bytes,.bits{table-layout:fixed;width:100%}\n"
    ".bytes td,.bits td{overflow:hidden;text-overflow:ellipsis;"
    "white-space:nowrap;text-align:center;padding:.15em .1em}\n"
    ".bytes th,.bits th{font-weight:normal;text-align:center;"
    "padding:.1em}\n"
    ".bytes a,.bits a{color:inherit;text-decoration:none}\n"
    ".u{opacity:.5}\n"
    ".c0{background:hsl(0 var(--s) var(--l))}"
    ".c1{background:hsl(45 var(--s) var(--l))}"
    ".c2{background:hsl(90 var(--s) var(--l))}"
    ".c3{background:hsl(135 var(--s) var(--l))}\n"
    ".c4{background:hsl(180 var(--s) var(--l))}"
    ".c5{background:hsl(225 var(--s) var(--l))}"
    ".c6{background:hsl(270 var(--s) var(--l))}"
    ".c7{background:hsl(315 var(--s) var(--l))}\n";

/* -------------------------------------------------------------------- words */

static void put_escaped(struct text *to, const char *words)
{
	char c[5];

	while (*words) {
		words += page_character(words, c);
		text_put(to, *c == '&'	  ? "&amp;"
			     : *c == '<'  ? "&lt;"
			     : *c == '>'  ? "&gt;"
			     : *c == '"'  ? "&quot;"
			     : *c == '\'' ? "&#39;"
					  : c);
	}
}

static void put_words(struct page *p, const char *words)
{
	put_escaped(p->to, words);
}

static void put_tagged(struct page *p, const char *tag, const char *words)
{
	text_add(p->to, "<%s>", tag);
	put_escaped(p->to, words);
	text_add(p->to, "</%s>", tag);
}

static void put_code(struct page *p, const char *words)
{
	put_tagged(p, "code", words);
}

static void put_strong(struct page *p, const char *words)
{
	put_tagged(p, "strong", words);
}

static void put_link(struct page *p, const char *page, const char *anchor,
		     const char *words)
{
	text_put(p->to, "<a href=\"");
	if (page)
		text_add(p->to, "%s.html", page);
	if (anchor)
		text_add(p->to, "#%s", anchor);
	text_put(p->to, "\">");
	put_escaped(p->to, words);
	text_put(p->to, "</a>");
}

static void put_anchor(struct page *p, const char *anchor)
{
	text_add(p->to, "<span id=\"%s\"></span>", anchor);
}

/* ------------------------------------------------------------------- blocks */

static void open_page(struct page *p, const char *title)
{
	text_put(p->to, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
			"<meta charset=\"utf-8\">\n"
			"<meta name=\"viewport\" content=\"width=device-width, "
			"initial-scale=1\">\n<title>");
	put_escaped(p->to, title);
	text_add(p->to, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>",
		 style);
	put_escaped(p->to, title);
	text_put(p->to, "</h1>\n<p>Written by structc from ");
	put_escaped(p->to, p->path);
	text_put(p->to, ".</p>\n");
}

static void close_page(struct page *p)
{
	text_put(p->to, "</body>\n</html>\n");
}

static void put_heading(struct page *p, unsigned level, const char *anchor,
			const char *words)
{
	text_add(p->to, "<h%u", level);
	if (anchor)
		text_add(p->to, " id=\"%s\"", anchor);
	text_put(p->to, ">");
	put_escaped(p->to, words);
	text_add(p->to, "</h%u>\n", level);
}

static void put_verbatim(struct page *p, const char *const *lines,
			 unsigned count)
{
	text_put(p->to, "<pre>\n");
	for (unsigned i = 0; i < count; i++) {
		put_escaped(p->to, lines[i]);
		text_put(p->to, "\n");
	}
	text_put(p->to, "</pre>\n");
}

static void open_table(struct page *p, const char *const *heads, unsigned count)
{
	text_put(p->to, "<table>\n<tr>");
	for (unsigned i = 0; i < count; i++)
		text_add(p->to, "<th>%s</th>", heads[i]);
	text_put(p->to, "</tr>\n");
}

/* ----------------------------------------------------------------- pictures
 */

/* One cell that reaches over `columns`. */
static void put_cell(struct page *p, const struct layout_structure *s,
		     const struct page_run *run, unsigned columns,
		     const char *words)
{
	const struct layout_member *m = run->member;

	text_add(p->to, "<td colspan=\"%u\" ", columns);
	if (!m || !m->name) {
		text_put(p->to, "class=\"u\">");
	} else {
		text_add(p->to, "class=\"c%u\" title=\"",
			 run->number % NR_COLOURS);
		put_escaped(p->to,
			    make_printf(p->arena,
					"%s: %s, byte %llu, %llu byte%s",
					m->name, words_of_type(p->arena, s, m),
					(unsigned long long)run->offset,
					(unsigned long long)run->length,
					run->length == 1 ? "" : "s"));
		text_put(p->to, "\">");
		put_link(p, NULL, page_field_anchor(p, s, m), words);
	}
	text_put(p->to, "</td>");
}

static const char *run_name(const struct page_run *run)
{
	return run->member && run->member->name ? run->member->name : "";
}

static void open_row(struct page *p, uint64_t at)
{
	text_add(p->to, "<tr><th>%llu</th>", (unsigned long long)at);
}

/* A row with all that begins or goes on in it; `i` moves on. */
static uint64_t put_row(struct page *p, const struct layout_structure *s,
			const struct page_runs *runs, size_t *i, uint64_t at)
{
	uint64_t from, to = at;

	open_row(p, at);
	while (*i < runs->count && to < at + ROW) {
		const struct page_run *run = &runs->items[*i];

		from = to;
		to = run->offset + run->length;
		to = to > at + ROW ? at + ROW : to;
		put_cell(p, s, run, (unsigned)(to - from), run_name(run));
		if (run->offset + run->length <= to)
			++*i;
	}
	text_put(p->to, "</tr>\n");
	return at + ROW;
}

/* Rows that one run has for itself, at least two: shown as one. */
static uint64_t put_tall(struct page *p, const struct layout_structure *s,
			 const struct page_run *run, uint64_t at)
{
	open_row(p, at);
	put_cell(p, s, run, ROW,
		 make_printf(p->arena, "%s ... %llu bytes", run_name(run),
			     (unsigned long long)run->length));
	text_put(p->to, "</tr>\n");
	return (run->offset + run->length) / ROW * ROW;
}

static void put_runs(struct page *p, const struct layout_structure *s,
		     const struct page_runs *runs)
{
	uint64_t at = 0;
	size_t i = 0;

	while (i < runs->count) {
		const struct page_run *run = &runs->items[i];

		if (run->offset <= at &&
		    run->offset + run->length >= at + 2 * ROW)
			at = put_tall(p, s, run, at);
		else
			at = put_row(p, s, runs, &i, at);
		while (i < runs->count &&
		       runs->items[i].offset + runs->items[i].length <= at)
			i++;
	}
}

/* What has no place of its own comes behind, each in a row. */
static void put_loose(struct page *p, const struct layout_structure *s)
{
	unsigned number = 0;

	for (const struct layout_member *m = s->members; m;
	     m = m->next, number++) {
		const char *words;

		if (!page_is_loose(s, m))
			continue;
		words = page_loose_words(p, s, m);
		text_add(p->to,
			 "<tr><th></th><td colspan=\"%d\" class=\"c%u\" "
			 "title=\"",
			 ROW, number % NR_COLOURS);
		put_escaped(p->to, words);
		text_put(p->to, "\">");
		if (m->name)
			put_link(p, NULL, page_field_anchor(p, s, m), words);
		else
			put_escaped(p->to, words);
		text_put(p->to, "</td></tr>\n");
	}
}

static bool has_bytes(const struct layout_structure *s)
{
	for (const struct layout_member *m = s->members; m; m = m->next)
		if (!layout_is_field(m))
			return true;
	return false;
}

static void put_bytes(struct page *p, const struct layout_structure *s)
{
	struct page_runs runs = page_runs(s);

	if (has_bytes(s)) {
		text_put(p->to, "<table class=\"bytes\">\n<tr><th></th>");
		for (unsigned i = 0; i < ROW; i++)
			text_add(p->to, "<th>%u</th>", i);
		text_put(p->to, "</tr>\n");
		put_runs(p, s, &runs);
		put_loose(p, s);
		text_put(p->to, "</table>\n");
	}
	vec_done(&runs);
}

/* The part that has the bit. */
static const struct layout_bit *bit_at(const struct layout_enumeration *e,
				       unsigned bit, unsigned *number)
{
	const struct layout_bit *b = e->bits;

	for (*number = 0; b; b = b->next, ++*number)
		if (bit >= b->shift && bit < b->shift + b->width)
			return b;
	return NULL;
}

/* The bits from `top` down to `low`, the highest first. */
static void put_bit_row(struct page *p, const struct layout_enumeration *e,
			unsigned top, unsigned low)
{
	const struct layout_bit *b;
	unsigned number, end;

	text_put(p->to, "<tr>");
	for (unsigned i = top + 1; i-- > low;)
		text_add(p->to, "<th>%u</th>", i);
	text_put(p->to, "</tr>\n<tr>");
	for (unsigned i = top + 1; i > low; i = end) {
		b = bit_at(e, i - 1, &number);
		end = b && b->shift > low ? b->shift : low;
		text_add(p->to, "<td colspan=\"%u\" class=\"", i - end);
		if (b && b->name)
			text_add(p->to, "c%u\" title=\"%s: %u bit%s\">%s",
				 number % NR_COLOURS, b->name, b->width,
				 b->width == 1 ? "" : "s", b->name);
		else
			text_put(p->to, "u\">");
		text_put(p->to, "</td>");
	}
	text_put(p->to, "</tr>\n");
}

static void put_bits(struct page *p, const struct layout_enumeration *e)
{
	unsigned total = 8 * e->scalar->bytes, across = total % 16 ? 8 : 16;

	text_put(p->to, "<table class=\"bits\">\n");
	for (unsigned top = total; top; top -= across)
		put_bit_row(p, e, top - 1, top - across);
	text_put(p->to, "</table>\n");
}

/* ---------------------------------------------------------------------- all */

static const struct page_style html = {
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
	.paragraph = { "<p>", "</p>\n" },
	.list = { "<ul>\n", "</ul>\n" },
	.item = { "<li>", "</li>\n" },
	.row = { "<tr>", "</tr>\n" },
	.cell = { "<td>", "</td>" },
	.table_end = "</table>\n",
	.bytes = put_bytes,
	.bits = put_bits,
};

void output_html(const struct layout *layout, const char *path,
		 const char *prefix, struct arena *arena, struct diags *diags,
		 struct text *out)
{
	(void)prefix;
	(void)diags;
	page_write(&html, layout, path, arena, out);
}
