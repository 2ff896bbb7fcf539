/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/grammar.h"

#include "compiler/memory.h"

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

static int starts_type(int kind)
{
	return kind == TOK_NAME || kind == '[' || kind == TOK_INDEX ||
	       (kind >= TOK_STRUCT && kind <= TOK_INTERFACE);
}

/* ------------------------------------------------------- keyword or name? */

/*
 * `field x T` on one line is a joined field, and so is `field x T = (` over
 * several; `field T` is a member so called.
 */
static int is_field_keyword(const struct parser *p, size_t index)
{
	size_t second = behind(p, index), third = behind(p, second);
	const struct token *name = token_at(p, second);
	const struct token *type = token_at(p, third);
	size_t fourth = behind(p, third);

	if (!is_word(name->kind))
		return 0;
	if (type->kind == TOK_NAME && token_at(p, fourth)->kind == '=' &&
	    token_at(p, behind(p, fourth))->kind == '(')
		return 1;
	return !name->starts_line && !type->starts_line &&
	       (starts_type(type->kind) || is_word(type->kind) ||
		type->kind == '=');
}

/* `offset 8 {`, `match $tag {`: followed by an expression, not by a type. */
static int opens_block(const struct parser *p, size_t index)
{
	const struct token *first = token_at(p, behind(p, index));
	const struct token *second = token_at(p, behind(p, behind(p, index)));

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

/* ----------------------------------------------------- missing closing brace
 */

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

/* ------------------------------------------------------------ the next token
 */

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

void grammar_error(struct parser *p, const char **names, int count)
{
	size_t index = p->last;
	bool again = p->last_error == index + 1;

	p->has_errors = true;
	uncount_brackets(p);
	if (!again)
		grammar_report(p, index, names, count);
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

/* ---------------------------------------------------------------- from outside
 */

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
