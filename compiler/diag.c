/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/diag.h"

#include "compiler/memory.h"
#include "runtime/base/cleanup.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum {
	KEPT = 10000,	   /* errors: nobody reads more, memory is finite */
	KEPT_NOTES = 8,	   /* per error */
	LINE_SHOWN = 160,  /* columns of a source line */
	BEFORE_CARET = 60, /* columns kept before the caret of a long line */
	CODE_WIDTH = 4,
};

static const struct {
	int code;
	const char *name, *title, *paragraph;
} registry[] = {
#define DIAG(code, name, title, paragraph) { code, #name, title, paragraph },
#include "compiler/diag_codes.def"
#undef DIAG
};

static struct diag *make_diag(struct diags *diags, struct place place,
			      const char *format, va_list args)
{
	struct diag *diag = make(diags->arena, struct diag);
	char text[512];

	vsnprintf(text, sizeof text, format, args);
	diag->text = make_text(diags->arena, text, strlen(text));
	diag->place = place;
	return diag;
}

void diag_error(struct diags *diags, enum diag_code code, struct place place,
		const char *format, ...)
{
	struct diag *diag;
	va_list args;

	if (diags->count++ >= KEPT)
		return;
	va_start(args, format);
	diag = make_diag(diags, place, format, args);
	va_end(args);
	diag->code = code;
	diag->order = diags->count;
	if (diags->last)
		diags->last->next = diag;
	else
		diags->first = diag;
	diags->last = diag;
}

void diag_note(struct diags *diags, struct place place, const char *format, ...)
{
	struct diag **end = &diags->last->notes;
	unsigned count = 0;
	va_list args;

	if (diags->count > KEPT)
		return;
	for (; *end; end = &(*end)->next)
		count++;
	if (count >= KEPT_NOTES)
		return;
	va_start(args, format);
	*end = make_diag(diags, place, format, args);
	va_end(args);
}

/* Chinese, Japanese, Korean and emoji take two columns of a terminal. */
static unsigned columns_of(uint32_t c)
{
	if (c >= 0x300 && c <= 0x36f)
		return 0;
	return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
		       (c >= 0xac00 && c <= 0xd7a3) ||
		       (c >= 0xf900 && c <= 0xfaff) ||
		       (c >= 0xfe30 && c <= 0xfe6f) ||
		       (c >= 0xff00 && c <= 0xff60) ||
		       (c >= 0x1f300 && c <= 0x1f9ff) ||
		       (c >= 0x20000 && c <= 0x3fffd)
		   ? 2
		   : 1;
}

/*
 * A line to show: [start, end) of it, with the caret's range within. Long
 * lines lose what is far from the caret.
 */
struct excerpt {
	const char *text;
	uint32_t start, end, caret, caret_end;
};

static uint32_t next_character(const char *text, uint32_t at, uint32_t end)
{
	uint32_t length;

	utf8_character(text + at, end - at, &length);
	return at + length;
}

static struct excerpt excerpt_of(struct place place)
{
	const struct source *source = place.source;
	uint32_t line = source_line(source, place.at), length, columns = 0;
	struct excerpt e = { 0 };

	e.text = source_line_text(source, line, &length);
	e.caret = place.at - source->lines[line - 1];
	if (line == 1 && length >= 3 && !memcmp(e.text, "\xef\xbb\xbf", 3))
		e.start = 3;
	if (e.caret > length)
		e.caret = length;
	if (e.caret < e.start)
		e.caret = e.start;
	if (e.caret > e.start + LINE_SHOWN - BEFORE_CARET) {
		e.start = e.caret - BEFORE_CARET;
		while (((uint8_t)e.text[e.start] & 0xc0) == 0x80)
			e.start++;
	}
	for (e.end = e.start; e.end < length && columns < LINE_SHOWN; columns++)
		e.end = next_character(e.text, e.end, length);
	e.caret_end =
	    place.length > e.end - e.caret ? e.end : e.caret + place.length;
	return e;
}

/* A character of `length` bytes that a terminal shows and does not obey. */
static bool is_shown(uint32_t c, uint32_t length)
{
	return length > 1 ? c >= 0xa0 : c == '\t' || (c >= ' ' && c < 0x7f);
}

/* What is not shown is a question mark here, one column wide. */
static void print_text(FILE *to, const char *text, uint32_t at, uint32_t end)
{
	uint32_t length, c;

	for (; at < end; at += length) {
		c = utf8_character(text + at, end - at, &length);
		if (is_shown(c, length))
			fwrite(text + at, 1, length, to);
		else
			putc('?', to);
	}
}

void diag_put(const char *text, FILE *to)
{
	uint32_t end = (uint32_t)strlen(text), length, c;

	for (; end; text += length, end -= length) {
		c = utf8_character(text, end, &length);
		if (is_shown(c, length)) {
			fwrite(text, 1, length, to);
			continue;
		}
		for (uint32_t i = 0; i < length; i++)
			fprintf(to, "\\x%02x", (uint8_t)text[i]);
	}
}

void diag_say(const char *format, ...)
{
	AUTOFREE char *text = NULL;
	va_list args;

	va_start(args, format);
	if (vasprintf(&text, format, args) < 0)
		text = NULL;
	va_end(args);
	diag_put(text ? text : "out of memory", stderr);
	putc('\n', stderr);
}

/* Tabs stay tabs, so that the caret stands right whatever they are worth. */
static void print_columns(FILE *to, const struct excerpt *e, uint32_t at,
			  uint32_t end, char mark)
{
	uint32_t length, c;

	for (; at < end; at += length) {
		c = utf8_character(e->text + at, e->end - at, &length);
		if (c == '\t' && mark == ' ') {
			putc('\t', to);
			continue;
		}
		for (unsigned i = columns_of(c); i; i--)
			putc(mark, to);
	}
}

static void print_excerpt(struct place place, FILE *to)
{
	struct excerpt e = excerpt_of(place);
	uint32_t after = e.caret;

	fprintf(to, "%6u | ", source_line(place.source, place.at));
	print_text(to, e.text, e.start, e.end);
	fputs("\n       | ", to);
	print_columns(to, &e, e.start, e.caret, ' ');
	putc('^', to);
	if (e.caret < e.caret_end) {
		after = next_character(e.text, e.caret, e.end);
		if (columns_of(utf8_character(e.text + e.caret, e.end - e.caret,
					      &(uint32_t){ 0 })) == 2)
			putc('~', to);
	}
	print_columns(to, &e, after, e.caret_end, '~');
	putc('\n', to);
}

static void print_head(const struct diag *diag, const char *kind, FILE *to)
{
	diag_put(diag->place.source->path, to);
	fprintf(to,
		":%u:%u: %s: ", source_line(diag->place.source, diag->place.at),
		source_column(diag->place.source, diag->place.at), kind);
	diag_put(diag->text, to);
	if (diag->code)
		fprintf(to, " [E%0*d]", CODE_WIDTH, diag->code);
	putc('\n', to);
	print_excerpt(diag->place, to);
}

static int by_place(const void *a, const void *b)
{
	const struct diag *const *x = a, *const *y = b;

	if (place_is_before((*x)->place, (*y)->place))
		return -1;
	if (place_is_before((*y)->place, (*x)->place))
		return 1;
	return (*x)->order < (*y)->order ? -1 : 1;
}

struct diag **diag_sorted(struct diags *diags, unsigned limit, unsigned *count)
{
	unsigned kept = diags->count < KEPT ? diags->count : KEPT, i = 0;
	struct diag **sorted = make_array(diags->arena, struct diag *, kept);

	for (struct diag *d = diags->first; d; d = d->next)
		sorted[i++] = d;
	qsort(sorted, kept, sizeof(struct diag *), by_place);
	*count = !limit || limit > kept ? kept : limit;
	return sorted;
}

const char *diag_code_text(const struct diag *diag, struct arena *arena)
{
	if (!diag->code)
		return NULL;
	return make_printf(arena, "E%0*d", CODE_WIDTH, diag->code);
}

void diag_print(struct diags *diags, unsigned limit, FILE *to)
{
	unsigned count;
	struct diag **sorted = diag_sorted(diags, limit, &count);

	for (unsigned i = 0; i < count; i++) {
		print_head(sorted[i], "error", to);
		for (struct diag *n = sorted[i]->notes; n; n = n->next)
			print_head(n, "note", to);
	}
	if (diags->count > count)
		fprintf(to,
			"structc: %u more error%s not shown; "
			"--max-errors 0 shows all\n",
			diags->count - count,
			diags->count - count == 1 ? "" : "s");
}

static void explain(size_t i, FILE *to)
{
	fprintf(to, "## E%0*d: %s\n\n%s\n", CODE_WIDTH, registry[i].code,
		registry[i].title, registry[i].paragraph);
}

bool diag_explain(const char *code, FILE *to)
{
	char *end;
	long wanted = strtol(code + (*code == 'E'), &end, 10);

	for (size_t i = 0; !*end && i < sizeof registry / sizeof *registry; i++)
		if (registry[i].code == wanted) {
			explain(i, to);
			return true;
		}
	return false;
}

void diag_explain_all(FILE *to)
{
	fputs("# Diagnostics\n\n"
	      "Every error of structc has a code that keeps its meaning. This "
	      "page is\nmade from compiler/diag_codes.def by `structc "
	      "--explain all`;\n`structc --explain E0403` prints one "
	      "paragraph.\n",
	      to);
	for (size_t i = 0; i < sizeof registry / sizeof *registry; i++) {
		putc('\n', to);
		explain(i, to);
	}
}
