/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_TEXT_H
#define COMPILER_TEXT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * Text that grows at its end: what an emitter writes, kept in memory until all
 * of it is right. All zero bytes are an empty text. text_done frees it.
 */
struct text {
	char *items;
	size_t count, capacity;
};

void text_add(struct text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void text_put_bytes(struct text *text, const char *bytes, size_t length);
/* Makes room for so many bytes at once: what is large is mapped for itself,
 * costs nothing before it is written, and grows without being copied. */
void text_reserve(struct text *text, size_t room);
/* Puts the string before the character `at`. */
void text_insert(struct text *text, size_t at, const char *string);
void text_done(struct text *text);

/* Inline, so that the length of a literal is known when this is compiled. */
static inline void text_put(struct text *text, const char *string)
{
	text_put_bytes(text, string, strlen(string));
}

/*
 * `head`, the items with `separator` between them, `tail` and a newline, in
 * lines of at most 80 columns: what does not fit goes on below the first item,
 * or, where that is too far right, one level deeper than the line's start.
 */
void text_list(struct text *text, const char *head, const char *separator,
	       const char *tail, const char *const *items, size_t count);

/*
 * The words as a C comment, on one line or as a block. What would end the
 * comment, or is no readable UTF-8, is made harmless.
 */
void text_comment(struct text *text, const char *words);

/*
 * The next character of `words`, fit for any source, in `out` (at most 4 bytes
 * and a NUL): what is no readable UTF-8, or turns the direction of text, is a
 * question mark, a tab is a space. Returns the bytes taken.
 */
uint32_t text_character(const char *words, char out[5]);

/*
 * The words as a C string literal, quotes included, split over lines that
 * start with `indent` tabs where it is long. NULL becomes NULL.
 */
void text_literal(struct text *text, unsigned indent, const char *words);

#endif
