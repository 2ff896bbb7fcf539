/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/text.h"

#include "compiler/format.h"
#include "compiler/memory.h"
#include "compiler/source.h"
#include "runtime/base/vec.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { WIDTH = 80, TAB = 8, DEEPER = 4, USUAL_ROOM = 256 };

/* Apart, so that who finds room has no registers to save for it. */
static void __attribute__((noinline)) grow(struct text *text, size_t more)
{
	if (vec_reserve(text, text->count + more))
		out_of_memory();
}

static inline void reserve(struct text *text, size_t more)
{
	if (text->capacity - text->count < more)
		grow(text, more);
}

void text_reserve(struct text *text, size_t room)
{
	if (vec_reserve(text, room))
		out_of_memory();
}

static size_t add_slowly(struct text *text, const char *format, va_list args)
{
	va_list again;
	size_t length;

	va_copy(again, args);
	length = (size_t)vsnprintf(NULL, 0, format, again);
	va_end(again);
	reserve(text, length + 1);
	vsnprintf(text->items + text->count, length + 1, format, args);
	return length;
}

void text_add(struct text *text, const char *format, ...)
{
	size_t room, length;
	va_list args;

	reserve(text, USUAL_ROOM);
	room = text->capacity - text->count;
	va_start(args, format);
	length = format_text(text->items + text->count, room, format, &args);
	va_end(args);
	if (length == FORMAT_LEFT) {
		va_start(args, format);
		length = add_slowly(text, format, args);
		va_end(args);
	}
	text->count += length;
}

void text_put_bytes(struct text *text, const char *bytes, size_t length)
{
	char *to;

	reserve(text, length + 1);
	to = text->items + text->count;
	text->count += length;
	to[length] = '\0';
	memcpy(to, bytes, length);
}

/* text_put_bytes of one, where there is usually room. */
static inline void put_character(struct text *text, char c)
{
	if (text->capacity - text->count < 2)
		reserve(text, 2);
	text->items[text->count++] = c;
	text->items[text->count] = '\0';
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
	const char *tab = strrchr(string, '\t');
	size_t n = 0;

	for (; tab && string <= tab; string++)
		n = *string == '\t' ? (n / TAB + 1) * TAB : n + 1;
	return n + strlen(string);
}

static void put_indent(struct text *text, size_t column)
{
	for (; column >= TAB; column -= TAB)
		put_character(text, '\t');
	for (; column; column--)
		put_character(text, ' ');
}

/* The longest that stands on a line: an item and what is right behind it. */
static size_t widest(size_t between, size_t behind, const char *const *items,
		     size_t count)
{
	size_t most = 0, width;

	for (size_t i = 0; i < count; i++) {
		width = strlen(items[i]) + (i + 1 < count ? between : behind);
		most = width > most ? width : most;
	}
	return most;
}

static void break_line(struct text *text, size_t column)
{
	while (text->items[text->count - 1] == ' ')
		text->count--;
	text_put_bytes(text, "\n", 1);
	put_indent(text, column);
}

static size_t leading_columns(const char *head)
{
	return strspn(head, "\t") * TAB;
}

void text_list(struct text *text, const char *head, const char *separator,
	       const char *tail, const char *const *items, size_t count)
{
	size_t gap = strlen(separator), end = strlen(tail), length, need;
	size_t start = columns(head), column = start;

	text_put(text, head);
	if (count && start + widest(gap - 1, end, items, count) > WIDTH) {
		start = leading_columns(head) + DEEPER;
		need = strlen(items[0]) + (count > 1 ? 1 : end);
		if (column + need > WIDTH) {
			text_put_bytes(text, "\n", 1);
			put_indent(text, start);
			column = start;
		}
	}
	for (size_t i = 0; i < count; i++) {
		length = strlen(items[i]);
		need = length + (i + 1 == count ? end : gap - 1);
		if (i && column + need + gap - 1 > WIDTH) {
			break_line(text, start);
			column = start;
		}
		text_put_bytes(text, items[i], length);
		if (i + 1 < count)
			text_put_bytes(text, separator, gap);
		column += length + gap;
	}
	text_put_bytes(text, tail, end);
	text_put_bytes(text, "\n", 1);
}

/* ------------------------------------------------------------------ comments
 */

/* Marks that turn the direction of text can hide what code says. */
static bool turns_text(uint32_t c)
{
	return c == 0x200e || c == 0x200f || c == 0x061c ||
	       (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static bool is_plain(char c)
{
	return c >= ' ' && c < 0x7f;
}

uint32_t text_character(const char *words, char out[5])
{
	uint32_t length, c;

	memset(out, 0, 5);
	if (is_plain(*words)) {
		*out = *words;
		return 1;
	}
	c = utf8_character(words, (uint32_t)strnlen(words, 4), &length);
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

/* Two characters that mean something to C within a comment. */
static bool is_mark(char first, char second)
{
	return (first == '*' && second == '/') ||
	       (first == '/' && second == '*') ||
	       (first == '?' && second == '?');
}

/* Whether the words can stand in a comment as they are, as most can. */
static bool are_clean(const char *words)
{
	for (; is_plain(*words); words++)
		if (*words < '@' && is_mark(words[0], words[1]))
			return false;
	return !*words;
}

/* Words for a comment: neither ends it nor seems to open another. */
static void put_clean_words(struct text *to, const char *words)
{
	char last = 0, c[5];

	while (*words) {
		words += text_character(words, c);
		if (is_mark(last, *c))
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
		length = (size_t)(strchrnul(words, ' ') - words);
		width = count_characters(words, length);
		if (!column || column + 1 + width > WIDTH) {
			text_put(text, "\n * ");
			column = 3;
		} else {
			put_character(text, ' ');
			column++;
		}
		text_put_bytes(text, words, length);
		column += width;
		for (words += length; *words == ' '; words++)
			;
	}
	text_put(text, "\n */\n");
}

static void put_comment(struct text *text, const char *words, size_t length,
			size_t characters)
{
	if (characters + 6 > WIDTH) {
		put_block(text, words);
		return;
	}
	text_put(text, "/* ");
	text_put_bytes(text, words, length);
	text_put(text, " */\n");
}

void text_comment(struct text *text, const char *words)
{
	struct text clean = { 0 };

	if (are_clean(words)) {
		put_comment(text, words, strlen(words), strlen(words));
		return;
	}
	put_clean_words(&clean, words);
	put_comment(text, clean.items, clean.count,
		    count_characters(clean.items, clean.count));
	text_done(&clean);
}

/* ------------------------------------------------------------------ literals
 */

/* What means itself in a string. */
static bool is_simple(char c)
{
	return is_plain(c) && c != '"' && c != '\\' && c != '?';
}

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
		if (column >= room || (last == ' ' && column > room - 12)) {
			text_put(text, "\"\n");
			put_indent(text, TAB * indent);
			text_put(text, "\"");
			column = 0;
		}
		if (is_simple(*words)) {
			last = *words++;
			put_character(text, last);
			column++;
			continue;
		}
		words += text_character(words, c);
		if (*c == '"' || *c == '\\' || (*c == '?' && last == '?'))
			put_character(text, '\\');
		for (const char *byte = c; *byte; byte++)
			put_character(text, *byte);
		column++;
		last = *c;
	}
	text_put(text, "\"");
}
