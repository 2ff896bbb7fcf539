/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/lsp/document.h"

#include "compiler/check/check.h"
#include "compiler/emit/emit.h"
#include "compiler/memory.h"
#include "compiler/module.h"
#include "compiler/parse.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- analyses */

static void analysis_free(struct analysis *a)
{
	if (!a)
		return;
	tokens_done(&a->tokens);
	arena_done(&a->arena);
	free(a);
}

/* Imports are read as they are in the editor, where they are open in it. */
struct reader {
	struct source_reader reader; /* first: it is what module.c knows */
	const struct documents *documents;
};

static int read_import(const struct source_reader *reader, struct arena *arena,
		       const char *path, struct source **out, struct error *err)
{
	const struct reader *r = (const struct reader *)reader;

	for (const struct document *d = r->documents->first; d; d = d->next)
		if (!strcmp(d->path, path)) {
			*out = source_of(arena, path, d->text.items,
					 (uint32_t)d->text.count);
			return 0;
		}
	return source_disk.read(&source_disk, arena, path, out, err);
}

bool document_imports(const struct document *document)
{
	const struct file *file = document->good ? document->good->file : NULL;
	const struct declaration *d = file ? file->declarations.first : NULL;

	while (d && d->kind != DECLARATION_IMPORT)
		d = d->next;
	return d != NULL;
}

/* As far as errors allow; that names meet in C shows when C is written. */
static void analyse_meaning(struct analysis *a, const struct document *document)
{
	const struct reader reader = { { read_import }, document->others };
	const char *path = document->path;
	const char *prefix = emit_prefix(&a->arena, path);
	struct text out = { 0 };

	if (!prefix)
		prefix = "x";
	a->file->prefix = prefix;
	modules_load(a->file, &reader.reader, &a->arena, &a->diags);
	check(a->file, &a->arena, &a->diags);
	a->layout = layout(a->file, prefix, &a->arena, &a->diags);
	if (!a->diags.count)
		emit(a->layout, path, prefix, &a->arena, &a->diags, &out);
	text_done(&out);
}

static struct analysis *analysis_new(const struct document *document)
{
	struct analysis *a = calloc(1, sizeof *a);
	bool is_damaged;

	if (!a)
		out_of_memory();
	a->diags.arena = &a->arena;
	a->source = source_of(&a->arena, document->path, document->text.items,
			      (uint32_t)document->text.count);
	lex(a->source, &a->arena, &a->diags, &a->tokens);
	a->file = parse_damaged(&a->tokens, &a->arena, &a->diags);
	is_damaged = a->diags.count > 0;
	if (a->file)
		analyse_meaning(a, document);
	if (is_damaged)
		a->file = NULL; /* just for its diagnostics */
	return a;
}

/* Unless it is still of use. */
static void drop(const struct document *document, struct analysis *a)
{
	if (a != document->now && a != document->good && a != document->whole)
		analysis_free(a);
}

void document_analyse(struct document *document)
{
	struct analysis *now = document->now, *good = document->good;
	struct analysis *whole = document->whole;

	document->now = analysis_new(document);
	if (document->now->file) {
		document->good = document->now;
		document->edits.count = 0;
		if (!document->now->diags.count)
			document->whole = document->now;
	}
	drop(document, now);
	if (good != now)
		drop(document, good);
	if (whole != now && whole != good)
		drop(document, whole);
}

/* ------------------------------------------------- since the last good one */

/* A byte in the text before the edit, in the text behind it. */
static uint32_t pass(uint32_t at, uint32_t from, uint32_t old_end,
		     uint32_t new_end)
{
	if (at <= from)
		return at;
	return at >= old_end ? at - old_end + new_end : from;
}

uint32_t document_from_good(const struct document *document, uint32_t at)
{
	for (size_t i = 0; i < document->edits.count; i++) {
		const struct edit *e = &document->edits.items[i];

		at = pass(at, e->from, e->old_end, e->new_end);
	}
	return at;
}

uint32_t document_to_good(const struct document *document, uint32_t at)
{
	for (size_t i = document->edits.count; i--;) {
		const struct edit *e = &document->edits.items[i];

		at = pass(at, e->from, e->new_end, e->old_end);
	}
	return at;
}

/* Only what really differs: some editors send all of the text. */
static void remember(struct document *document, struct edit edit,
		     const char *text)
{
	const char *now = document->text.items;
	const char *end = text + (edit.new_end - edit.from);

	while (edit.from < edit.old_end && edit.from < edit.new_end &&
	       now[edit.from] == *text)
		edit.from++, text++;
	while (edit.from < edit.old_end && edit.from < edit.new_end &&
	       now[edit.old_end - 1] == end[-1])
		edit.old_end--, edit.new_end--, end--;
	push(&document->edits, edit);
}

/* --------------------------------------------------------------- documents */

static void document_free(struct document *document)
{
	if (document->whole != document->now &&
	    document->whole != document->good)
		analysis_free(document->whole);
	if (document->good != document->now)
		analysis_free(document->good);
	analysis_free(document->now);
	text_done(&document->text);
	vec_done(&document->edits);
	free(document->uri);
	free(document->path);
	free(document);
}

void documents_done(struct documents *documents)
{
	while (documents->first) {
		struct document *next = documents->first->next;

		document_free(documents->first);
		documents->first = next;
	}
}

struct document *document_find(const struct documents *documents,
			       const char *uri)
{
	struct document *document = documents->first;

	while (document && strcmp(document->uri, uri))
		document = document->next;
	return document;
}

static struct document *document_new(const char *uri)
{
	struct document *document = calloc(1, sizeof *document);

	if (!document)
		out_of_memory();
	document->uri = strdup(uri);
	document->path = uri_to_path(uri);
	if (!document->uri || !document->path)
		out_of_memory();
	text_put(&document->text, "");
	return document;
}

struct document *document_open(struct documents *documents, const char *uri,
			       const char *text, size_t length)
{
	struct document *document = document_find(documents, uri);

	if (!document) {
		document = document_new(uri);
		document->others = documents;
		document->next = documents->first;
		documents->first = document;
	}
	document_change(document, 0, SOURCE_LIMIT, text, length);
	document_analyse(document);
	return document;
}

void document_close(struct documents *documents, const char *uri)
{
	struct document **at = &documents->first, *document;

	while (*at && strcmp((*at)->uri, uri))
		at = &(*at)->next;
	document = *at;
	if (!document)
		return;
	*at = document->next;
	document_free(document);
}

int document_change(struct document *document, uint32_t from, uint32_t to,
		    const char *text, size_t length)
{
	struct text *now = &document->text, changed = { 0 };

	if (to > now->count)
		to = (uint32_t)now->count;
	if (from > to)
		from = to;
	if (now->count - (to - from) + length > SOURCE_LIMIT)
		return -EFBIG;
	remember(document, (struct edit){ from, to, from + (uint32_t)length },
		 text);
	text_put_bytes(&changed, now->items, from);
	text_put_bytes(&changed, text, length);
	text_put_bytes(&changed, now->items + to, now->count - to);
	text_done(now);
	*now = changed;
	return 0;
}

/* --------------------------------------------------------------- positions */

static unsigned units_of(uint32_t character, uint32_t bytes, bool is_utf8)
{
	if (is_utf8)
		return bytes;
	return character >= 0x10000 ? 2 : 1;
}

/* The start of the line, or the text's end. */
static size_t find_line(const char *text, size_t size, int64_t line)
{
	const char *c = text, *end = text + size;

	for (; line > 0; line--) {
		c = memchr(c, '\n', (size_t)(end - c));
		if (!c)
			return size;
		c++;
	}
	return (size_t)(c - text);
}

uint32_t position_offset(const char *text, size_t size, struct position at,
			 bool is_utf8)
{
	size_t i = find_line(text, size, at.line);
	int64_t units = 0;
	uint32_t step, c;

	for (; i < size && text[i] != '\n' && units < at.character; i += step) {
		if (text[i] == '\r' && i + 1 < size && text[i + 1] == '\n')
			break;
		c = utf8_character(text + i, (uint32_t)(size - i), &step);
		units += units_of(c, step, is_utf8);
		if (units > at.character)
			break; /* within a character: before it */
	}
	return (uint32_t)i;
}

struct position position_of(const struct source *source, uint32_t at,
			    bool is_utf8)
{
	struct position position = { 0, 0 };
	uint32_t i, step, c;

	if (at > source->size)
		at = source->size;
	position.line = source_line(source, at) - 1;
	for (i = source->lines[position.line]; i < at; i += step) {
		c = utf8_character(source->text + i, source->size - i, &step);
		position.character += units_of(c, step, is_utf8);
	}
	return position;
}

/* ------------------------------------------------------------------- paths */

static int hex_of(char c)
{
	const char *digits = "0123456789abcdef", *at;

	at = c ? strchr(digits, c | 0x20) : NULL;
	return at ? (int)(at - digits) : -1;
}

char *uri_to_path(const char *uri)
{
	static const char scheme[] = "file://";
	char *path, *to;

	if (strncmp(uri, scheme, sizeof scheme - 1))
		return strdup(uri);
	uri += sizeof scheme - 1;
	path = to = malloc(strlen(uri) + 1);
	while (path && *uri) {
		int high = *uri == '%' ? hex_of(uri[1]) : -1;
		int low = high >= 0 ? hex_of(uri[2]) : -1;

		if (low >= 0 && (high || low)) {
			*to++ = (char)(high << 4 | low);
			uri += 3;
		} else {
			*to++ = *uri++;
		}
	}
	if (path)
		*to = '\0';
	return path;
}

const char *uri_of_path(struct arena *arena, const char *path)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
				    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "0123456789-._~/";
	char *real = realpath(path, NULL);
	struct text uri = { 0 };
	const char *made;

	text_put(&uri, "file://");
	for (const char *c = real ? real : path; *c; c++)
		if (strchr(plain, *c))
			text_add(&uri, "%c", *c);
		else
			text_add(&uri, "%%%02X", (unsigned char)*c);
	made = make_text(arena, uri.items, uri.count);
	text_done(&uri);
	free(real);
	return made;
}
