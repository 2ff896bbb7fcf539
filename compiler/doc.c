/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Doc comments: those on the lines directly above something, and the one at
 * the end of its line (of its first line, where a body opens there).
 */
#include "compiler/grammar.h"

#include "compiler/memory.h"

#include <string.h>

enum { LONGEST_DOC = 4000, MOST_LINES = 200 };

static uint32_t line_of(const struct parser *p, size_t index)
{
	return source_line(p->tokens->source, p->tokens->items[index].at);
}

/* The text behind `//`, without white space around it. */
static const char *comment_text(const struct parser *p, size_t index,
				size_t *length)
{
	const struct token *token = &p->tokens->items[index];
	const char *text = p->tokens->source->text + token->at + 2;
	size_t n = token->length - 2;

	while (n && strchr("/! \t", *text))
		text++, n--;
	while (n && strchr(" \t\r", text[n - 1]))
		n--;
	*length = n;
	return text;
}

/* Rulers and licence lines are no documentation. */
static bool says_something(const char *text, size_t length)
{
	/* the text is not NUL-terminated, but its source is */
	static const char spdx[] = "SPDX-License-Identifier";

	if (length >= sizeof spdx - 1 && !memcmp(text, spdx, sizeof spdx - 1))
		return false;
	return strspn(text, "-=*#~_+") < 4 && length;
}

static bool ends_sentence(const char *doc)
{
	return *doc && strchr(".!?:;,", doc[strlen(doc) - 1]);
}

static const char *append(const struct parser *p, const char *doc, size_t index,
			  bool is_sentence)
{
	size_t length;
	const char *text = comment_text(p, index, &length);

	if (!says_something(text, length) || (doc && strlen(doc) > LONGEST_DOC))
		return doc;
	if (!doc)
		return make_text(p->arena, text, length);
	return make_printf(p->arena, "%s%s%.*s", doc,
			   is_sentence && !ends_sentence(doc) ? ". " : " ",
			   (int)length, text);
}

/* The first of the comment lines that touch the line of `index` from above. */
static size_t first_above(const struct parser *p, size_t index)
{
	const struct token *items = p->tokens->items;
	uint32_t line, lines = 0;

	/* most have none: their line need not be looked for */
	if (!items[index].starts_line || !index ||
	    items[index - 1].kind != TOK_COMMENT)
		return index;
	line = line_of(p, index);
	while (index && lines++ < MOST_LINES &&
	       items[index - 1].kind == TOK_COMMENT &&
	       items[index - 1].starts_line &&
	       line_of(p, index - 1) + 1 == line) {
		index--;
		line--;
	}
	return index;
}

/* The comment at the end of the line, or 0. */
static size_t at_end(const struct parser *p, struct token_range range)
{
	const struct token *items = p->tokens->items;

	for (size_t i = range.first; i <= range.last; i++) {
		if (i > range.first && items[i].starts_line)
			break;
		if (items[i].kind == '{' && items[i + 1].kind == TOK_COMMENT &&
		    !items[i + 1].starts_line)
			return i + 1;
	}
	if (items[range.last + 1].kind == TOK_COMMENT &&
	    !items[range.last + 1].starts_line)
		return range.last + 1;
	return 0;
}

const char *range_doc(const struct parser *p, struct token_range range)
{
	size_t trailing = at_end(p, range);
	const char *doc = NULL;

	for (size_t i = first_above(p, range.first); i < range.first; i++)
		doc = append(p, doc, i, false);
	if (trailing)
		doc = append(p, doc, trailing, true);
	return doc;
}

struct place range_place(const struct parser *p, struct token_range range)
{
	return place_join(token_place(p->tokens, range.first),
			  token_place(p->tokens, range.last));
}
