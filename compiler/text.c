/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/text.h"

#include "compiler/memory.h"
#include "compiler/source.h"
#include "runtime/base/vec.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { WIDTH = 80, TAB = 8, DEEPER = 4, USUAL_ROOM = 256 };

static void reserve(struct text *text, size_t more)
{
	if (vec_reserve(text, text->count + more))
		out_of_memory();
}

/* Into `room` bytes at the end; returns what it needs without the NUL. */
static size_t print_at_end(struct text *text, size_t room, const char *format,
			   va_list args)
{
	return (size_t)vsnprintf(text->items + text->count, room, format, args);
}

void text_add(struct text *text, const char *format, ...)
{
	size_t room, length;
	va_list args;

	reserve(text, USUAL_ROOM);
	room = text->capacity - text->count;
	va_start(args, format);
	length = print_at_end(text, room, format, args);
	va_end(args);
	if (length >= room) {
		reserve(text, length + 1);
		va_start(args, format);
		print_at_end(text, length + 1, format, args);
		va_end(args);
	}
	text->count += length;
}

static void put_bytes(struct text *text, const char *bytes, size_t length)
{
	reserve(text, length + 1);
	memcpy(text->items + text->count, bytes, length);
	text->count += length;
	text->items[text->count] = '\0';
}

void text_put(struct text *text, const char *string)
{
	put_bytes(text, string, strlen(string));
}

void text_insert(struct text *text, size_t at, const char *string)
{
	size_t length = strlen(string);

	reserve(text, length + 1);
	memmove(text->items + at + length, text->items + at,
		text->count + 1 - at);
	memcpy(text->items + at, string, length);
	text->count += length;
}

void text_done(struct text *text)
{
	vec_done(text);
}

/* ------------------------------------------------------------------- lists */

static size_t columns(const char *string)
{
	size_t n = 0;

	for (; *string; string++)
		n = *string == '\t' ? (n / TAB + 1) * TAB : n + 1;
	return n;
}

static void put_indent(struct text *text, size_t column)
{
	for (; column >= TAB; column -= TAB)
		text_put(text, "\t");
	for (; column; column--)
		text_put(text, " ");
}

/* Whether every item fits on a line of its own that starts at `column`. */
static bool fits_at(size_t column, const char *separator, const char *tail,
		    const char *const *items, size_t count)
{
	size_t extra;

	for (size_t i = 0; i < count; i++) {
		extra = i + 1 < count ? strlen(separator) - 1 : strlen(tail);
		if (column + strlen(items[i]) + extra > WIDTH)
			return false;
	}
	return true;
}

static size_t leading_columns(const char *head)
{
	return strspn(head, "\t") * TAB;
}

void text_list(struct text *text, const char *head, const char *separator,
	       const char *tail, const char *const *items, size_t count)
{
	size_t start = columns(head), column = start, need;

	text_put(text, head);
	if (!fits_at(start, separator, tail, items, count)) {
		start = leading_columns(head) + DEEPER;
		if (!count ||
		    column + strlen(items[0]) + (count > 1 ? 1 : strlen(tail)) >
			WIDTH) {
			text_put(text, "\n");
			put_indent(text, start);
			column = start;
		}
	}
	for (size_t i = 0; i < count; i++) {
		bool is_last = i + 1 == count;

		need = strlen(items[i]) +
		       (is_last ? strlen(tail) : strlen(separator) - 1);
		if (i && column + need + strlen(separator) - 1 > WIDTH) {
			while (text->items[text->count - 1] == ' ')
				text->count--;
			text_put(text, "\n");
			put_indent(text, start);
			column = start;
		}
		text_add(text, "%s%s", items[i], is_last ? tail : separator);
		column += strlen(items[i]) + strlen(separator);
	}
	if (!count)
		text_put(text, tail);
	text_put(text, "\n");
}

/* ------------------------------------------------------------------ comments
 */

/* Marks that turn the direction of text can hide what code says. */
static bool turns_text(uint32_t c)
{
	return c == 0x200e || c == 0x200f || c == 0x061c ||
	       (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/*
 * The next character of `words`, fit for C source, in `out` (at most 4 bytes
 * and a NUL). Returns the bytes taken.
 */
static uint32_t clean_character(const char *words, char out[5])
{
	uint32_t length;
	uint32_t c =
	    utf8_character(words, (uint32_t)strnlen(words, 4), &length);

	memset(out, 0, 5);
	if (c == '\t')
		out[0] = ' ';
	else if (c < ' ' || c == 0x7f || (c == 0xfffd && length == 1) ||
		 (c >= 0x80 && c < 0xa0) || c == 0x2028 || c == 0x2029 ||
		 c == 0xfeff || turns_text(c))
		out[0] = '?';
	else
		memcpy(out, words, length);
	return length;
}

/* Words for a comment: neither ends it nor seems to open another. */
static void put_clean_words(struct text *to, const char *words)
{
	char last = 0, c[5];

	while (*words) {
		words += clean_character(words, c);
		if ((last == '*' && *c == '/') || (last == '/' && *c == '*') ||
		    (last == '?' && *c == '?'))
			text_put(to, " ");
		text_put(to, c);
		last = *c;
	}
}

static size_t count_characters(const char *text, size_t bytes)
{
	size_t n = 0;

	for (size_t i = 0; i < bytes; i++)
		n += ((uint8_t)text[i] & 0xc0) != 0x80;
	return n;
}

/* The words in lines that start with ` * `. */
static void put_block(struct text *text, const char *words)
{
	size_t column = 0, length, width;

	text_put(text, "/*");
	while (*words) {
		length = strcspn(words, " ");
		width = count_characters(words, length);
		if (!column || column + 1 + width > WIDTH) {
			text_put(text, "\n * ");
			column = 3;
		} else {
			text_put(text, " ");
			column++;
		}
		put_bytes(text, words, length);
		column += width;
		words += length;
		words += strspn(words, " ");
	}
	text_put(text, "\n */\n");
}

void text_comment(struct text *text, const char *words)
{
	struct text clean = { 0 };

	text_put(&clean, "");
	put_clean_words(&clean, words);
	if (count_characters(clean.items, clean.count) + 6 <= WIDTH)
		text_add(text, "/* %s */\n", clean.items);
	else
		put_block(text, clean.items);
	text_done(&clean);
}

/* ------------------------------------------------------------------ literals
 */

void text_literal(struct text *text, unsigned indent, const char *words)
{
	size_t room = WIDTH - TAB * indent - 4, column = 0;
	char last = 0, c[5];

	if (!words) {
		text_put(text, "NULL");
		return;
	}
	text_put(text, "\"");
	while (*words) {
		words += clean_character(words, c);
		if (column >= room || (last == ' ' && column > room - 12)) {
			text_put(text, "\"\n");
			put_indent(text, TAB * indent);
			text_put(text, "\"");
			column = 0;
		}
		if (*c == '"' || *c == '\\' || (*c == '?' && last == '?'))
			text_put(text, "\\");
		text_put(text, c);
		column++;
		last = *c;
	}
	text_put(text, "\"");
}
