/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Characters to tokens. Any word is cut here, whether the grammar will take it
 * as a keyword or as a name: parse.c knows where it stands.
 */
#include "compiler/lexer.h"

#include "compiler/memory.h"
#include "compiler/ast.h"
#include "compiler/parser.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct lexer {
	const struct source *source;
	struct arena *arena;
	struct diags *diags;
	struct tokens *tokens;
	const char *start, *cursor, *limit;
	bool starts_line, spaced, damaged;
};

static struct place here(const struct lexer *l)
{
	struct place place = { l->source,
			       (uint32_t)(l->start - l->source->text),
			       (uint32_t)(l->cursor - l->start) };

	return place;
}

static struct token *add(struct lexer *l, int kind)
{
	struct place place = here(l);
	struct token token = { kind,	  place.at,   place.length,
			       l->starts_line, l->spaced, l->damaged, { 0 } };

	push(l->tokens, token);
	l->damaged &= !l->starts_line; /* it spoils the next line's start */
	l->starts_line = l->spaced = false;
	return &l->tokens->items[l->tokens->count - 1];
}

static void add_word(struct lexer *l, int kind, size_t skip)
{
	size_t length = (size_t)(l->cursor - l->start) - skip;
	const char *name = make_text(l->arena, l->start + skip, length);

	add(l, kind)->name = name;
}

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return 99;
}

/* The base that a number's prefix states; moves *c behind it. */
static unsigned base_of(const char **c, const char *end)
{
	if (end - *c < 2 || **c != '0')
		return 10;
	*c += 2;
	switch ((*c)[-1]) {
	case 'x':
	case 'X':
		return 16;
	case 'b':
	case 'B':
		return 2;
	case 'o':
	case 'O':
		return 8;
	}
	*c -= 1;
	return 8; /* as in C and in sysil2 */
}

/* Of the text at hand, as much as a message should repeat. */
static int shown_length(const struct lexer *l)
{
	return l->cursor - l->start > 40 ? 40 : (int)(l->cursor - l->start);
}

static void add_number(struct lexer *l)
{
	const char *c = l->start;
	unsigned base = base_of(&c, l->cursor), digits = 0;
	bool overflow = false;
	uint64_t value = 0;

	for (; c < l->cursor; c++) {
		if (*c == '_')
			continue;
		if (digit_of(*c) >= (int)base)
			break;
		digits++;
		overflow |= __builtin_mul_overflow(value, base, &value);
		overflow |= __builtin_add_overflow(
		    value, (unsigned)digit_of(*c), &value);
	}
	if (c < l->cursor || !digits) {
		diag_error(l->diags, DIAG_MALFORMED_NUMBER, here(l),
			   "`%.*s` is not a number", shown_length(l), l->start);
		l->damaged = true;
	} else if (overflow) {
		diag_error(l->diags, DIAG_NUMBER_TOO_LARGE, here(l),
			   "the number does not fit in 64 bits");
	}
	add(l, TOK_NUMBER)->number = value;
}

/* An error about what lies between the last token and the next. */
static void damage(struct lexer *l)
{
	l->spaced = l->damaged = true;
}

/* One error for a run of what no rule takes; `#` spoils its whole line. */
static void stray(struct lexer *l)
{
	unsigned char first = (unsigned char)*l->start;

	while (l->cursor < l->limit && (unsigned char)*l->cursor < ' ' &&
	       !strchr("\t\n\r\f", *l->cursor))
		l->cursor++;
	if (first == ';')
		diag_error(l->diags, DIAG_STRAY_CHARACTER, here(l),
			   "no `;` is needed: a member ends where the next "
			   "begins");
	else if (first > ' ' && first < 0x7f)
		diag_error(l->diags, DIAG_STRAY_CHARACTER, here(l),
			   "`%c` has no meaning here", first);
	else
		diag_error(l->diags, DIAG_STRAY_CHARACTER, here(l),
			   "byte 0x%02X has no meaning here", first);
	damage(l);
	while (first == '#' && l->cursor < l->limit && *l->cursor != '\n') {
		l->cursor++;
		l->damaged = false;
	}
}

/* A word with letters that C does not have in names, or no UTF-8 at all. */
static void foreign_word(struct lexer *l)
{
	const char *c = l->start;
	uint32_t length, character = 0;

	while ((unsigned char)*c < 0x80)
		c++;
	character = utf8_character(c, (uint32_t)(l->limit - c), &length);
	if (character == 0xfffd && length == 1)
		diag_error(l->diags, DIAG_STRAY_CHARACTER, here(l),
			   "byte 0x%02X is no UTF-8", (unsigned char)*c);
	else
		diag_error(l->diags, DIAG_STRAY_CHARACTER, here(l),
			   "`%.*s` has no meaning outside a comment",
			   (int)length, c);
	l->damaged = true; /* itself, too */
	add_word(l, TOK_NAME, 0);
	damage(l);
}

/* Accepted as a comment afterwards, so that one error is all. */
static void block_comment(struct lexer *l)
{
	const char *end = NULL;

	diag_error(l->diags, DIAG_BLOCK_COMMENT, here(l),
		   "comments are written with `//`, up to the line's end");
	for (const char *c = l->cursor; c + 1 < l->limit && !end; c++)
		if (c[0] == '*' && c[1] == '/')
			end = c + 2;
	l->cursor = end ? end : l->limit;
	l->spaced = true;
}

/* What stands between the quotes, its escapes as they are. */
static void add_string(struct lexer *l)
{
	const char *text = make_text(l->arena, l->start + 1,
				     (size_t)(l->cursor - l->start) - 2);

	add(l, TOK_STRING)->name = text;
}

static void open_string(struct lexer *l)
{
	diag_error(l->diags, DIAG_OPEN_STRING, here(l),
		   "the text is not closed before the line's end");
	damage(l);
}

static void lone_dollar(struct lexer *l)
{
	diag_error(l->diags, DIAG_LONE_DOLLAR, here(l),
		   "`$` needs the name of a member right behind it");
	damage(l);
}

static void white_space(struct lexer *l)
{
	l->spaced = true;
}

static void line_end(struct lexer *l)
{
	l->spaced = l->starts_line = true;
}

static bool take(struct lexer *l, const char *cursor, int kind)
{
	l->cursor = cursor;
	add(l, kind);
	return true;
}

/* A word without its first `skip` bytes. */
static bool take_word(struct lexer *l, const char *cursor, int kind,
		      size_t skip)
{
	l->cursor = cursor;
	add_word(l, kind, skip);
	return true;
}

static bool call(struct lexer *l, const char *cursor, void (*f)(struct lexer *))
{
	l->cursor = cursor;
	f(l);
	return true;
}

/*!re2c
	re2c:define:YYCTYPE  = "unsigned char";
	re2c:define:YYCURSOR = cursor;
	re2c:define:YYLIMIT  = l->limit;
	re2c:define:YYMARKER = marker;
	re2c:yyfill:enable   = 0;
	re2c:eof             = 0;

	word   = [A-Za-z_][A-Za-z0-9_]*;
	strange = [A-Za-z0-9_]* [\x80-\xff] [A-Za-z0-9_\x80-\xff]*;
	digits = [0-9][0-9A-Za-z_]*;
	space  = [ \t\r\f]+;
	letter = [^"\\\n] | [\\] [^\n];
*/

/* One token, or one thing between tokens. Returns false at the end. */
static bool lex_one(struct lexer *l)
{
	const char *cursor = l->start = l->cursor, *marker;

#define IS(kind)   return take(l, cursor, kind)
#define WORD(kind) return take_word(l, cursor, kind, 0)
#define CALL(f)    return call(l, cursor, f)
	/*!re2c
	$                 { l->cursor = cursor; return false; }
	*                 { CALL(stray); }
	space             { CALL(white_space); }
	"\n"              { CALL(line_end); }
	"//" [^\n]*       { IS(TOK_COMMENT); }
	"/" "*"           { CALL(block_comment); }

	"const"           { WORD(TOK_CONST); }
	"type"            { WORD(TOK_TYPE); }
	"root"            { WORD(TOK_ROOT); }
	"import"          { WORD(TOK_IMPORT); }
	"struct"          { WORD(TOK_STRUCT); }
	"union"           { WORD(TOK_UNION); }
	"enum"            { WORD(TOK_ENUM); }
	"flags"           { WORD(TOK_FLAGS); }
	"bitfield"        { WORD(TOK_BITFIELD); }
	"interface"       { WORD(TOK_INTERFACE); }
	"field"           { WORD(TOK_FIELD); }
	"size"            { WORD(TOK_SIZE); }
	"stride"          { WORD(TOK_STRIDE); }
	"offset"          { WORD(TOK_OFFSET); }
	"offset_base"     { WORD(TOK_OFFSET_BASE); }
	"if"              { WORD(TOK_IF); }
	"match"           { WORD(TOK_MATCH); }
	"read"            { WORD(TOK_READ); }
	"unimplemented"   { WORD(TOK_UNIMPLEMENTED); }
	"has"             { WORD(TOK_HAS); }
	"at"              { WORD(TOK_AT); }
	"align"           { WORD(TOK_ALIGN); }
	"check"           { WORD(TOK_CHECK); }
	"else"            { WORD(TOK_ELSE); }
	"unit"            { WORD(TOK_UNIT); }
	"in"              { WORD(TOK_IN); }
	"pointer"         { WORD(TOK_POINTER); }
	"bytes"           { WORD(TOK_BYTES); }
	"before"          { WORD(TOK_BEFORE); }
	"after"           { WORD(TOK_AFTER); }
	"with"            { WORD(TOK_WITH); }
	"from"            { WORD(TOK_FROM); }
	"assert_layout"   { WORD(TOK_ASSERT_LAYOUT); }
	"_"               { WORD(TOK_ANONYMOUS); }
	word              { WORD(TOK_NAME); }
	"$" word          { return take_word(l, cursor, TOK_LOCAL, 1); }
	"$"               { CALL(lone_dollar); }

	strange           { CALL(foreign_word); }

	digits            { CALL(add_number); }
	digits "." digits { CALL(add_number); }
	["] letter* ["]   { CALL(add_string); }
	["] letter* [\\]? { CALL(open_string); }

	"="               { IS('='); }
	"=>"              { IS(TOK_ARROW); }
	".."              { IS(TOK_RANGE); }
	"=="              { IS(TOK_EQUAL); }
	"!="              { IS(TOK_UNEQUAL); }
	"<="              { IS(TOK_LESS_EQUAL); }
	">="              { IS(TOK_MORE_EQUAL); }
	"<<"              { IS(TOK_LEFT); }
	">>"              { IS(TOK_RIGHT); }
	"&&"              { IS(TOK_AND); }
	"||"              { IS(TOK_OR); }
	[-+*/%&|^~!<>@.,:(){}[\]] { IS((unsigned char)*l->start); }
	*/
}

/* Its byte order mark, or the zero that a letter has there beside it. */
static bool is_wide(const struct source *source)
{
	const char *t = source->text;

	return source->size >= 2 &&
	       (!memcmp(t, "\xff\xfe", 2) || !memcmp(t, "\xfe\xff", 2) ||
		!t[0] || !t[1]);
}

/* One error instead of one for every other byte; the file is then empty. */
static void refuse_wide(struct lexer *l)
{
	diag_error(l->diags, DIAG_STRAY_CHARACTER,
		   (struct place){ l->source, 0, 1 },
		   "this looks like UTF-16 or UTF-32; a file is UTF-8 text");
	l->cursor = l->limit;
}

/* A carriage return that ends no line as Windows writes it, or NULL. */
static const char *lone_return(const struct lexer *l)
{
	const char *c = l->cursor;

	while ((c = memchr(c, '\r', (size_t)(l->limit - c)))) {
		while (c < l->limit && *c == '\r')
			c++;
		if (c < l->limit && *c != '\n')
			return c - 1;
	}
	return NULL;
}

/*
 * To some editors it ends a line, to others it is nothing: what they show as
 * declarations would be part of a comment here. The file is then empty.
 */
static void refuse_return(struct lexer *l, const char *at)
{
	l->start = at;
	l->cursor = at + 1;
	diag_error(l->diags, DIAG_LONE_RETURN, here(l),
		   "a carriage return alone ends no line; lines end with LF, or "
		   "with CR LF");
	l->cursor = l->limit;
}

void lex(const struct source *source, struct arena *arena, struct diags *diags,
	 struct tokens *tokens)
{
	struct lexer l = { .source = source, .arena = arena, .diags = diags,
			   .tokens = tokens, .starts_line = true };
	const char *bad;

	tokens->source = source;
	l.cursor = source->text;
	l.limit = source->text + source->size;
	if (source->size >= 3 && !memcmp(source->text, "\xef\xbb\xbf", 3))
		l.cursor += 3;
	/* more than enough for most files, and what is not written is free */
	if (vec_reserve(tokens, source->size / 4 + 1))
		out_of_memory();
	if (is_wide(source))
		refuse_wide(&l);
	bad = lone_return(&l);
	if (bad)
		refuse_return(&l, bad);
	while (lex_one(&l))
		;
	l.starts_line = true;
	add(&l, TOK_EOF);
}

void tokens_done(struct tokens *tokens)
{
	vec_done(tokens);
}

struct place token_place(const struct tokens *tokens, size_t index)
{
	const struct token *token = &tokens->items[index];
	struct place place = { tokens->source, token->at, token->length };

	return place;
}
