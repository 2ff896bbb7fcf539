/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/grammar.h"

#include "compiler/memory.h"

#include <string.h>

static const struct token *token_at(const struct parser *p, size_t index)
{
	return &p->tokens->items[index];
}

/* The next token behind `index` that is not a comment. */
static size_t skip_comments(const struct parser *p, size_t index)
{
	while (token_at(p, index)->kind == TOK_COMMENT)
		index++;
	return index;
}

static size_t behind(const struct parser *p, size_t index)
{
	if (token_at(p, index)->kind == TOK_EOF)
		return index;
	return skip_comments(p, index + 1);
}

static int is_word(int kind)
{
	return kind >= TOK_CONST && kind <= TOK_NAME && kind != TOK_LOCAL;
}

static int starts_type(int kind)
{
	return kind == TOK_NAME || kind == '[' || kind == TOK_INDEX ||
	       (kind >= TOK_STRUCT && kind <= TOK_INTERFACE);
}

/* ------------------------------------------------------- keyword or name? */

/* `field x T` on one line is a joined field; `field T` a member so called. */
static int is_field_keyword(const struct parser *p, size_t index)
{
	const struct token *name = token_at(p, behind(p, index));
	const struct token *type =
	    token_at(p, behind(p, behind(p, index)));

	return is_word(name->kind) && !name->starts_line &&
	       (starts_type(type->kind) || is_word(type->kind) ||
		type->kind == '=') &&
	       !type->starts_line;
}

/* `offset 8 {`, `match $tag {`: followed by an expression, not by a type. */
static int opens_block(const struct parser *p, size_t index)
{
	const struct token *first = token_at(p, behind(p, index));
	const struct token *second =
	    token_at(p, behind(p, behind(p, index)));

	if (first->starts_line)
		return 0;
	if (first->kind == TOK_NUMBER || first->kind == TOK_LOCAL ||
	    first->kind == '(' || first->kind == '-' || first->kind == '~')
		return 1;
	return first->kind == TOK_NAME && !second->starts_line &&
	       (second->kind == '{' || second->kind == '.' ||
		second->kind == '+' || second->kind == '-' ||
		second->kind == '*' || second->kind == '/' ||
		second->kind == TOK_LEFT || second->kind == TOK_INDEX);
}

static int is_operand_end(int kind)
{
	return kind == TOK_NUMBER || kind == TOK_NAME || kind == TOK_LOCAL ||
	       kind == ')' || kind == ']';
}

/* Whether an expression is what stands before: then `match` is part of it. */
static int within_expression(int before)
{
	return before == '=' || before == '(' || before == '[' ||
	       before == TOK_INDEX || before == ',' || before == TOK_ARROW ||
	       before == TOK_MATCH || before == '@';
}

/* The kind of token `index` to the grammar; `before` was the last one. */
static int kind_in_place(const struct parser *p, size_t index, int before)
{
	int kind = token_at(p, index)->kind;

	switch (kind) {
	case TOK_FIELD:
		return is_field_keyword(p, index) ? kind : TOK_NAME;
	case TOK_OFFSET:
	case TOK_OFFSET_BASE:
		return opens_block(p, index) ? kind : TOK_NAME;
	case TOK_MATCH:
		if (!opens_block(p, index))
			return TOK_NAME;
		return within_expression(before) ? kind : TOK_MATCH_MEMBERS;
	case TOK_READ:
		return token_at(p, behind(p, index))->kind == '(' ? kind
								  : TOK_NAME;
	case TOK_UNIMPLEMENTED:
		return within_expression(before) ? kind : TOK_NAME;
	case TOK_HAS:
		return p->parentheses && is_operand_end(before) ? kind
								: TOK_NAME;
	case '[':
		return !token_at(p, index)->spaced && is_operand_end(before)
			   ? TOK_INDEX
			   : kind;
	}
	return kind;
}

/* ----------------------------------------------------- missing closing brace */

/* `type X struct` or `const X =` at the left margin. */
static int is_declaration(const struct parser *p, size_t index)
{
	const struct token *token = token_at(p, index);
	size_t second = behind(p, index);
	int third = token_at(p, behind(p, second))->kind;

	if (!token->starts_line || !is_word(token_at(p, second)->kind) ||
	    (token->at && p->tokens->source->text[token->at - 1] != '\n'))
		return 0;
	if (token->kind == TOK_CONST)
		return third == '=';
	return token->kind == TOK_TYPE && third >= TOK_STRUCT &&
	       third <= TOK_INTERFACE;
}

/* Closes every open body, with one error for the innermost. */
static void close_bodies(struct parser *p, size_t index)
{
	struct place at = token_place(p->tokens, index);

	diag_error(p->diags, DIAG_MISSING_BRACE, at,
		   "a `}` is missing before this declaration");
	diag_note(p->diags,
		  token_place(p->tokens, p->open.items[p->open.count - 1]),
		  "this `{` is not closed");
	p->missing = p->braces;
}

/* ------------------------------------------------------- after an error */

/*
 * From the token of the error: past the rest of its line and of any block
 * that is opened there. Stops before what starts a line or closes the body
 * that is open.
 */
static size_t next_line(const struct parser *p, size_t index)
{
	unsigned depth = 0;
	size_t at = index;

	for (;; at++) {
		const struct token *token = token_at(p, at);

		if (token->kind == TOK_EOF)
			return at;
		if (!depth && token->kind == '}')
			return at;
		if (!depth && at > index && token->starts_line)
			return at;
		depth += token->kind == '{';
		depth -= token->kind == '}';
	}
}

/*
 * Where to go on after an error at token `index`. What starts a line, or
 * closes the body, may be right and only stand where something was missing:
 * it gets a second chance.
 */
static size_t resume_at(const struct parser *p, size_t index, bool again)
{
	const struct token *token = token_at(p, index);

	if (!again && (token->starts_line || token->kind == '}'))
		return index;
	if (token->kind == '}')
		return index + 1;
	return next_line(p, index);
}

/* ------------------------------------------------------------ the next token */

static void set_value(const struct parser *p, size_t index, YYSTYPE *value)
{
	const struct token *token = token_at(p, index);

	if (token->kind == TOK_NUMBER) {
		value->number = token->number;
	} else {
		value->name.text = token->name;
		value->name.place = token_place(p->tokens, index);
	}
}

static void open_brace(struct parser *p, size_t index)
{
	p->braces++;
	p->parentheses = 0;
	push(&p->open, (uint32_t)index);
}

static void close_brace(struct parser *p)
{
	p->braces--;
	p->open.count--;
}

static void count_brackets(struct parser *p, size_t index, int kind)
{
	p->counted = 0;
	if (kind == '{') {
		open_brace(p, index);
		p->counted = 1;
	} else if (kind == '}' && p->braces) {
		close_brace(p);
		p->counted = -1;
	} else if (kind == '(') {
		p->parentheses++;
	} else if (kind == ')' && p->parentheses) {
		p->parentheses--;
	}
}

/* The token at fault may be read again: its brace does not count yet. */
static void uncount_brackets(struct parser *p)
{
	if (p->counted > 0) {
		close_brace(p);
	} else if (p->counted < 0) {
		p->braces++;
		p->open.count++; /* the item is still there */
	}
	p->counted = 0;
}

/* A closing brace that nobody wrote. */
static int make_up_brace(struct parser *p, struct token_range *range)
{
	p->missing--;
	p->counted = 0;
	close_brace(p);
	range->first = range->last = p->last;
	return '}';
}

int grammar_next(YYSTYPE *value, struct token_range *range, struct parser *p)
{
	int before = token_at(p, p->last)->kind, kind;
	size_t index;

	if (p->is_recovering) {
		p->is_recovering = false;
		p->parentheses = 0;
		range->first = range->last = p->last;
		return TOK_SYNC;
	}
	if (p->missing)
		return make_up_brace(p, range);
	index = skip_comments(p, p->next);
	if (p->braces && is_declaration(p, index)) {
		close_bodies(p, index);
		return make_up_brace(p, range);
	}
	kind = kind_in_place(p, index, before);
	count_brackets(p, index, kind);
	set_value(p, index, value);
	range->first = range->last = p->last = index;
	p->next = kind == TOK_EOF ? index : index + 1;
	return kind;
}

/* -------------------------------------------------------------- the messages */

struct expected {
	const char **names;
	int count;
};

static bool expects(const struct expected *e, const char *name)
{
	for (int i = 0; i < e->count; i++)
		if (!strcmp(e->names[i], name))
			return true;
	return false;
}

/* "`{`", "`<` or `{`" */
static const char *list_expected(const struct parser *p,
				 const struct expected *e)
{
	const char *text = "";

	for (int i = 0; i < e->count; i++)
		text = make_printf(p->arena, "%s%s%s", text,
				   !i		       ? ""
				   : i + 1 == e->count ? " or "
						       : ", ",
				   e->names[i]);
	return text;
}

/* What could have stood there, in as few words as possible. */
static const char *describe_expected(const struct parser *p,
				     const struct expected *e)
{
	bool name = expects(e, "a name");

	if (expects(e, "`type`") && !name)
		return "`type`, `const`, `root` or `import`";
	if (expects(e, "`)`") && !name)
		return "`)`";
	if (expects(e, "`]`") && !name && e->count > 2)
		return "`]`";
	if (expects(e, "a number") && expects(e, "`(`"))
		return expects(e, "`]`") ? "a length or `]`" : "a value";
	if (name && expects(e, "`_`") && expects(e, "`}`"))
		return "a member or `}`";
	if (name && expects(e, "`}`"))
		return "a name or `}`";
	if (name && expects(e, "`[`"))
		return "a type";
	if (name && expects(e, "`type`"))
		return expects(e, "`_`") ? "a name or `_`" : "a name";
	if (e->count > 6)
		return "the end of the expression";
	return list_expected(p, e);
}

static const char *describe_found(const struct parser *p, size_t index)
{
	const struct token *token = token_at(p, index);
	int length = token->length > 40 ? 40 : (int)token->length;

	if (token->kind == TOK_EOF)
		return "the end of the file";
	return make_printf(p->arena, "`%.*s`", length,
			   p->tokens->source->text + token->at);
}

static const char *suggestion(const struct parser *p, const char *const *words,
			      const struct token *token)
{
	const char *best = NULL;

	if (token->kind != TOK_NAME)
		return "";
	for (; *words; words++)
		best = nearer_name(token->name, *words, best);
	return best ? make_printf(p->arena, "; did you mean `%s`?", best) : "";
}

/* `strct {` and `enm<u8>`: the word in front is what is wrong. */
static bool is_unknown_body(struct parser *p, size_t index)
{
	static const char *const words[] = { "struct",	 "union",     "enum",
					     "flags",	 "bitfield",
					     "interface", NULL };
	int kind = token_at(p, index)->kind;
	const char *best;

	if (!index || (kind != '{' && kind != '<') ||
	    token_at(p, index - 1)->kind != TOK_NAME)
		return false;
	best = suggestion(p, words, token_at(p, index - 1));
	diag_error(p->diags, DIAG_UNKNOWN_BODY,
		   token_place(p->tokens, index - 1),
		   "`%s` is no kind of type that has a body%s",
		   token_at(p, index - 1)->name, best);
	return true;
}

/* A point behind a token. */
static struct place behind_token(const struct parser *p, size_t index)
{
	struct place place = token_place(p->tokens, index);

	place.at += place.length;
	place.length = 0;
	return place;
}

static void report_end(struct parser *p, size_t index)
{
	size_t last = index;

	while (last && token_at(p, last - 1)->kind == TOK_COMMENT)
		last--;
	last -= last > 0;
	if (!p->open.count) {
		diag_error(p->diags, DIAG_UNEXPECTED_END,
			   behind_token(p, last),
			   "the file ends in the middle of a declaration");
		return;
	}
	diag_error(p->diags, DIAG_UNEXPECTED_END, behind_token(p, last),
		   "the file ends where a `}` is missing");
	diag_note(p->diags,
		  token_place(p->tokens, p->open.items[p->open.count - 1]),
		  "this `{` is not closed");
}

static void lacks(struct parser *p, enum diag_code code, struct place place,
		  const char *what)
{
	diag_error(p->diags, code, place, "`%.*s` has no %s",
		   (int)place.length, place.source->text + place.at, what);
}

/* A member without a type or value took the next member's name for it. */
static bool is_unfinished_member(struct parser *p)
{
	if (!p->suspect.text)
		return false;
	lacks(p, *p->suspicion == 't' ? DIAG_NO_TYPE : DIAG_NO_VALUE,
	      p->suspect.place, p->suspicion);
	p->suspect.text = NULL;
	return true;
}

/* The line, or the body, ends behind a name. */
static bool is_unfinished_name(struct parser *p, size_t index,
			       const char *expected)
{
	const struct token *token = token_at(p, index);

	if (!index || !is_word(token_at(p, index - 1)->kind) ||
	    !(token->starts_line || token->kind == '}'))
		return false;
	if (!strcmp(expected, "a type"))
		lacks(p, DIAG_NO_TYPE, token_place(p->tokens, index - 1),
		      "type");
	else if (!strcmp(expected, "`=`"))
		lacks(p, DIAG_NO_VALUE, token_place(p->tokens, index - 1),
		      "value");
	else
		return false;
	return true;
}

static bool is_without_base(struct parser *p, size_t index)
{
	const struct token *before = index ? token_at(p, index - 1) : NULL;

	if (!before || token_at(p, index)->kind != '{' ||
	    (before->kind != TOK_ENUM && before->kind != TOK_FLAGS &&
	     before->kind != TOK_BITFIELD))
		return false;
	diag_error(p->diags, DIAG_NO_BASE, token_place(p->tokens, index - 1),
		   "`%s` does not say how it is stored; write `%s<u32_le>`, "
		   "for instance",
		   before->name, before->name);
	return true;
}

/* What to do about some things that other languages have. */
static const char *hint(struct parser *p, size_t index, const char *expected)
{
	static const char *const tops[] = { "type", "const", "root", "import",
					    NULL };
	const struct token *token = token_at(p, index);
	int kind = token->kind;

	if (*expected == '`' && kind >= TOK_STRUCT && kind <= TOK_INTERFACE)
		return make_printf(p->arena, "; write `type NAME %s`",
				   token->name);
	if (!strcmp(expected, "`type`, `const`, `root` or `import`"))
		return suggestion(p, tops, token);
	if (!strcmp(expected, "a type") && kind == ':')
		return "; nothing stands between a name and its type";
	if (!strcmp(expected, "a member or `}`") && kind == '[')
		return "; an array's length stands before its type, "
		       "as in `[4]u8`";
	if (!strcmp(expected, "a member or `}`") && kind == ',')
		return "; nothing stands between members";
	return "";
}

static void report_error(struct parser *p, size_t index,
			 const struct expected *e)
{
	const char *expected = describe_expected(p, e);

	if (token_at(p, index)->damaged || is_unfinished_member(p) ||
	    is_unfinished_name(p, index, expected))
		return;
	if (token_at(p, index)->kind == TOK_EOF) {
		report_end(p, index);
		return;
	}
	if (is_without_base(p, index) || is_unknown_body(p, index))
		return;
	diag_error(p->diags, DIAG_SYNTAX, token_place(p->tokens, index),
		   "expected %s, found %s%s", expected,
		   describe_found(p, index), hint(p, index, expected));
}

void grammar_error(struct parser *p, const char **names, int count)
{
	struct expected expected = { names, count };
	size_t index = p->last;
	bool again = p->last_error == index + 1;

	p->has_errors = true;
	uncount_brackets(p);
	if (!again)
		report_error(p, index, &expected);
	p->last_error = index + 1;
	p->next = resume_at(p, index, again);
	p->is_recovering = true;
}

void grammar_exhausted(struct parser *p)
{
	p->has_errors = true;
	diag_error(p->diags, DIAG_TOO_DEEP, token_place(p->tokens, p->last),
		   "brackets are nested too deeply here");
}

/* ---------------------------------------------------------------- from outside */

void grammar_file(struct parser *p, struct declaration_list declarations)
{
	p->file->declarations = declarations;
}

struct type *grammar_parameters(struct type *type)
{
	type->has_parameters = true;
	return type;
}

struct file *parse(const struct tokens *tokens, struct arena *arena,
		   struct diags *diags)
{
	struct parser p = { .tokens = tokens, .arena = arena, .diags = diags };
	int rc;

	p.file = make(arena, struct file);
	p.file->source = tokens->source;
	rc = yyparse(&p);
	vec_done(&p.open);
	return rc || p.has_errors ? NULL : p.file;
}
