/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What may stand where the cursor is. Where it is, the tokens of the text as
 * it is now tell, since a line that is being written has no tree; what there
 * is to choose from, the last good tree does.
 */
#include "compiler/lsp/lsp.h"
#include "compiler/lsp/symbol.h"

#include "compiler/ast.h"
#include "compiler/check/check.h"
#include "compiler/memory.h"
#include "compiler/parser.h"

#include <ctype.h>
#include <string.h>

/* The protocol's numbers for what an item is like. */
enum {
	ITEM_FUNCTION = 3,
	ITEM_FIELD = 5,
	ITEM_VARIABLE = 6,
	ITEM_CLASS = 7,
	ITEM_UNIT = 11,
	ITEM_ENUM = 13,
	ITEM_KEYWORD = 14,
	ITEM_ENUM_MEMBER = 20,
	ITEM_CONSTANT = 21,
	ITEM_STRUCT = 22,
};

struct completion {
	const struct lsp *lsp;
	const struct document *document;
	const struct analysis *good; /* NULL: nothing is known yet */
	const struct token *tokens;  /* of the text as it is */
	const struct source *source;
	size_t before;	    /* tokens in front of the word at the cursor */
	uint32_t start, at; /* of that word, and the cursor */
	const struct type *structure; /* around the cursor, or NULL */
	json *items;
};

/* ------------------------------------------------------------------- items */

static json *add(struct completion *c, const char *label, int kind,
		 const char *detail, const char *doc)
{
	json *item = json_new_object();

	json_set(item, "label", json_text(label));
	json_set(item, "kind", json_number(kind));
	if (detail)
		json_set(item, "detail", json_text(detail));
	if (doc)
		json_set(item, "documentation", lsp_markdown(doc));
	json_push(c->items, item);
	return item;
}

static void add_words(struct completion *c, const char *const *words, int kind)
{
	for (; *words; words++)
		add(c, *words, kind, NULL, NULL);
}

/* The text of a place up to a body or the end of its line. */
static const char *source_of_place(const struct completion *c,
				   struct place place)
{
	const char *text = place.source->text + place.at;
	uint32_t length = 0;

	while (length < place.length && !strchr("\r\n{", text[length]))
		length++;
	return make_text(c->good->diags.arena, text, length);
}

/* `$` may stand there already; some editors do not count it to the word. */
static void add_local(struct completion *c, const struct member *m)
{
	struct arena *arena = c->good->diags.arena;
	bool has_dollar = c->start && c->source->text[c->start - 1] == '$';
	const char *label = make_printf(arena, "$%s", m->name.text);
	uint32_t start = c->start - has_dollar;
	json *item, *edit = json_new_object();

	item = add(c, label, ITEM_FIELD,
		   m->type ? source_of_place(c, m->type->place) : NULL, m->doc);
	json_set(edit, "range",
		 lsp_range(c->lsp, c->source, start, c->at - start));
	json_set(edit, "newText", json_text(label));
	json_set(item, "textEdit", edit);
	json_set(item, "filterText", json_text(label));
}

static void add_locals(struct completion *c, const struct member *members)
{
	for (const struct member *m = members; m; m = m->next) {
		if (m->kind <= MEMBER_VALUE && m->name.text)
			add_local(c, m);
		add_locals(c, m->body);
		add_locals(c, m->otherwise);
		for (const struct arm *i = m->arms; i; i = i->next)
			if (i->member && i->member->name.text)
				add_local(c, i->member);
	}
}

static void add_members(struct completion *c, const struct member *members)
{
	for (const struct member *m = members; m; m = m->next) {
		if (m->kind <= MEMBER_VALUE && m->name.text)
			add(c, m->name.text, ITEM_FIELD,
			    m->type ? source_of_place(c, m->type->place) : NULL,
			    m->doc);
		add_members(c, m->body);
		add_members(c, m->otherwise);
	}
}

static void add_choices(struct completion *c, const struct type *type)
{
	for (const struct choice *i = type ? type->choices : NULL; i;
	     i = i->next)
		if (i->name.text)
			add(c, i->name.text, ITEM_ENUM_MEMBER,
			    i->expr ? source_of_place(c, i->expr->place) : NULL,
			    i->doc);
}

/* ----------------------------------------------------------- kinds of places
 */

static int kind_of_declaration(const struct declaration *d)
{
	if (d->kind == DECLARATION_CONST)
		return ITEM_CONSTANT;
	if (d->kind == DECLARATION_UNIT)
		return ITEM_UNIT;
	switch (d->type->kind) {
	case TYPE_ENUM:
	case TYPE_FLAGS:
		return ITEM_ENUM;
	case TYPE_STRUCT:
	case TYPE_UNION:
	case TYPE_BITFIELD:
		return ITEM_STRUCT;
	default:
		return ITEM_CLASS;
	}
}

static void add_declaration(struct completion *c, const struct declaration *d)
{
	add(c, d->name.text, kind_of_declaration(d),
	    source_of_place(c, d->place), d->doc);
}

/* The file's own and, as far as the checks know them, those of imports. */
static void add_declarations(struct completion *c, bool wants_types,
			     bool wants_values)
{
	const struct names *names = c->good ? &c->good->file->names : NULL;

	for (size_t i = 0; names && i < names->count; i++) {
		const struct declaration *d = names->entries[i].thing;
		bool is_enumeration =
		    d->kind == DECLARATION_TYPE &&
		    (d->type->kind == TYPE_ENUM || d->type->kind == TYPE_FLAGS);

		if (d->kind == DECLARATION_TYPE
			? wants_types || (wants_values && is_enumeration)
			: wants_values)
			add_declaration(c, d);
	}
}

static void add_scalars(struct completion *c)
{
	for (unsigned i = 0; scalar_at(i); i++)
		add(c, scalar_at(i)->name, ITEM_CLASS, NULL, NULL);
}

static void add_types(struct completion *c)
{
	static const char *const words[] = { "struct", "union",	   "enum",
					     "flags",  "bitfield", "pointer",
					     NULL };

	add_declarations(c, true, false);
	add_scalars(c);
	add_words(c, words, ITEM_KEYWORD);
}

static void add_values(struct completion *c)
{
	static const char *const words[] = { "match",	 "crc32c",  "crc32",
					     "crc16",	 "sum8",    "sum16",
					     "sum32",	 "rotate8", "rotate16",
					     "rotate32", "bytes",   NULL };

	add_declarations(c, false, true);
	if (!c->structure)
		return;
	add_locals(c, c->structure->members);
	for (const struct parameter *p = c->structure->parameters; p;
	     p = p->next)
		add(c, p->name.text, ITEM_VARIABLE, "parameter", NULL);
	add_words(c, words, ITEM_FUNCTION);
}

/* -------------------------------------------------------- where the cursor is
 */

static const struct token *back(const struct completion *c, size_t count)
{
	static const struct token none = { .kind = TOK_EOF };

	return count <= c->before ? &c->tokens[c->before - count] : &none;
}

static bool is_word_character(char c)
{
	return c == '_' || isalnum((unsigned char)c);
}

static bool is_word_token(const struct token *token)
{
	return token->kind >= TOK_CONST && token->kind <= TOK_NAME;
}

/* The first token of the line on which the token stands. */
static size_t line_start(const struct completion *c, size_t index)
{
	while (index && !c->tokens[index].starts_line)
		index--;
	return index;
}

static const char *text_of(const struct completion *c,
			   const struct token *token)
{
	return make_text(c->document->now->diags.arena,
			 c->source->text + token->at, token->length);
}

/* The kind of body that the cursor is in: its keyword, or TOK_EOF. */
static int body_around(const struct completion *c)
{
	unsigned depth = 0;
	size_t i = c->before;

	while (i--) {
		int kind = c->tokens[i].kind;

		if (kind == '}')
			depth++;
		else if (kind == '{' && depth)
			depth--;
		else if (kind == '{')
			break;
	}
	while (i != (size_t)-1 && i--) {
		int kind = c->tokens[i].kind;

		if (kind == TOK_STRUCT || kind == TOK_UNION ||
		    kind == TOK_ENUM || kind == TOK_FLAGS ||
		    kind == TOK_BITFIELD || kind == TOK_MATCH)
			return kind;
		if (kind == TOK_IF || kind == TOK_ELSE || kind == TOK_OFFSET ||
		    kind == TOK_OFFSET_BASE)
			return TOK_STRUCT;
		if (kind == '{' || kind == '}')
			break;
	}
	return TOK_EOF;
}

/* What starts a line. */
static void complete_start(struct completion *c)
{
	static const char *const declarations[] = { "const",  "type", "root",
						    "import", "unit", NULL };
	static const char *const members[] = {
		"field", "size",  "stride",	   "offset", "align", "if",
		"match", "check", "assert_layout", "_",	     NULL,
	};

	switch (body_around(c)) {
	case TOK_STRUCT:
	case TOK_UNION:
		add_words(c, members, ITEM_KEYWORD);
		break;
	case TOK_MATCH:
		add_values(c);
		break;
	case TOK_EOF:
		add_words(c, declarations, ITEM_KEYWORD);
		break;
	}
}

/* The type that the line's member is declared with: its names are near. */
static const struct type *type_on_line(const struct completion *c)
{
	for (size_t i = line_start(c, c->before - 1); i < c->before; i++) {
		const struct declaration *d;

		if (!is_word_token(&c->tokens[i]) || i == 0)
			continue;
		d = symbol_declaration(c->good, text_of(c, &c->tokens[i]));
		if (d && d->kind == DECLARATION_TYPE)
			return symbol_body(c->good, d->type);
	}
	return NULL;
}

/* The names of an enum that is being written, from its own tokens. */
static const struct type *enumeration_around(const struct completion *c)
{
	int body = body_around(c);
	size_t i = c->before;

	if (body != TOK_ENUM && body != TOK_FLAGS)
		return NULL;
	while (i-- > 2)
		if (c->tokens[i].kind == body &&
		    c->tokens[i - 2].kind == TOK_TYPE) {
			const struct declaration *d = symbol_declaration(
			    c->good, text_of(c, &c->tokens[i - 1]));

			return d ? d->type : NULL;
		}
	return NULL;
}

static void complete_value(struct completion *c)
{
	const struct type *type;

	if (c->good) {
		type = type_on_line(c);
		if (!type || !type->choices)
			type = enumeration_around(c);
		add_choices(c, type);
	}
	add_values(c);
}

/* Behind `Kind.` or `$member.`. */
static void complete_dot(struct completion *c)
{
	const struct token *left = back(c, 2);
	const struct type *type = NULL;
	const struct member *m;
	const struct declaration *d;

	if (!c->good)
		return;
	if (left->kind == TOK_LOCAL && c->structure) {
		m = symbol_member(c->structure, left->name);
		type = m && m->type ? symbol_body(c->good, m->type) : NULL;
	} else if (is_word_token(left)) {
		d = symbol_declaration(c->good, left->name);
		type = d && d->kind == DECLARATION_TYPE
			   ? symbol_body(c->good, d->type)
			   : NULL;
	}
	if (!type)
		return;
	add_choices(c, type);
	add_members(c, type->members);
}

static bool is_base(const struct completion *c)
{
	int kind = back(c, 2)->kind;

	return kind == TOK_ENUM || kind == TOK_FLAGS || kind == TOK_BITFIELD ||
	       kind == TOK_POINTER;
}

/* A word in front of the cursor: a member's name, or the end of a line. */
static void complete_behind_word(struct completion *c)
{
	static const char *const at[] = { "at", NULL };
	size_t first = line_start(c, c->before - 1), count = c->before - first;
	int kind = c->tokens[first].kind;

	if (kind == TOK_ROOT && count >= 3)
		add_words(c, at, ITEM_KEYWORD);
	else if (kind == TOK_CHECK || kind == TOK_ALIGN || kind == TOK_OFFSET ||
		 kind == TOK_MATCH)
		complete_value(c);
	else if (kind == TOK_TYPE		    ? count == 2
		 : kind == TOK_FIELD || kind == '}' ? count == 2
						    : count == 1)
		add_types(c);
}

static void complete(struct completion *c)
{
	const struct token *before = back(c, 1);

	if (c->start && c->source->text[c->start - 1] == '$') {
		if (c->structure)
			add_locals(c, c->structure->members);
		return;
	}
	if (before->kind == '.') {
		complete_dot(c);
		return;
	}
	if (!c->before ||
	    source_line(c->source, before->at) !=
		source_line(c->source, c->start) ||
	    before->kind == '{' || before->kind == '}') {
		complete_start(c);
		return;
	}
	switch (before->kind) {
	case ']':
		add_types(c);
		return;
	case '<':
		if (is_base(c))
			add_scalars(c);
		else
			complete_value(c);
		return;
	case '=':
		if (back(c, 2)->kind == TOK_ROOT)
			add_types(c);
		else
			complete_value(c);
		return;
	case TOK_AT:
	case TOK_IN:
	case TOK_IF:
	case TOK_HAS:
		complete_value(c);
		return;
	case TOK_STRING:
	case TOK_NUMBER:
	case ')':
		return;
	}
	if (is_word_token(before))
		complete_behind_word(c);
	else
		complete_value(c);
}

/* ------------------------------------------------------------------ the door
 */

/* A text may be open, so that it is no token: the line tells. */
static bool is_in_comment_or_text(const struct completion *c)
{
	const struct source *source = c->source;
	uint32_t i = source->lines[source_line(source, c->at) - 1];
	bool is_text = false;

	for (; i < c->at; i++) {
		if (source->text[i] == '"')
			is_text = !is_text;
		if (!is_text && source->text[i] == '/' &&
		    source->text[i + 1] == '/' && i + 1 < c->at)
			return true;
	}
	return is_text;
}

/* The declaration around the cursor, by what the tokens before it open. */
static const struct declaration *declaration_around(const struct completion *c)
{
	const struct token *name = NULL;
	unsigned depth = 0;

	for (size_t i = 0; i < c->before; i++) {
		int kind = c->tokens[i].kind;

		if (kind == TOK_TYPE && c->tokens[i].starts_line &&
		    is_word_token(&c->tokens[i + 1]) && !depth)
			name = &c->tokens[i + 1];
		depth += kind == '{';
		if (kind == '}' && depth)
			depth--;
	}
	return name && depth ? symbol_declaration(c->good, name->name) : NULL;
}

/*
 * Where lines were written since the last good tree, the cursor may seem to
 * be in another structure than the braces say.
 */
static const struct type *structure_around(const struct completion *c)
{
	const struct declaration *d = declaration_around(c);
	const struct type *found;

	if (!d || d->kind != DECLARATION_TYPE)
		return NULL;
	found =
	    symbol_structure(c->good, document_to_good(c->document, c->start));
	if (found && found->place.at >= d->place.at &&
	    found->place.at < d->place.at + d->place.length)
		return found;
	return symbol_body(c->good, d->type);
}

/* Finds the word at the cursor and what stands before it. */
static void look_around(struct completion *c)
{
	const struct tokens *tokens = &c->document->now->tokens;

	c->tokens = tokens->items;
	c->source = c->document->now->source;
	c->start = c->at;
	while (c->start && is_word_character(c->source->text[c->start - 1]))
		c->start--;
	while (c->before + 1 < tokens->count &&
	       c->tokens[c->before].at + c->tokens[c->before].length <=
		   c->start)
		c->before++;
	while (c->before && c->tokens[c->before - 1].kind == TOK_COMMENT)
		c->before--;
	if (c->good)
		c->structure = structure_around(c);
}

json *lsp_completion(struct lsp *lsp, json *params)
{
	struct completion c = { .lsp = lsp };

	c.document = lsp_document(lsp, params);
	if (!c.document)
		return NULL;
	c.good = c.document->good;
	c.at = lsp_offset(lsp, c.document, params);
	look_around(&c);
	c.items = json_new_array();
	if (!is_in_comment_or_text(&c))
		complete(&c);
	return c.items;
}
