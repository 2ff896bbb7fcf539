/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/grammar.h"

#include "compiler/layout/sums.h"
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

static int is_operator(int kind)
{
	switch (kind) {
	case '+':
	case '-':
	case '*':
	case '/':
	case '%':
	case '&':
	case '|':
	case '^':
	case '<':
	case '>':
	case '.':
	case TOK_EQUAL:
	case TOK_UNEQUAL:
	case TOK_LESS_EQUAL:
	case TOK_MORE_EQUAL:
	case TOK_LEFT:
	case TOK_RIGHT:
	case TOK_AND:
	case TOK_OR:
		return 1;
	}
	return 0;
}

/* What an expression, but no type, starts with. */
static int starts_value(int kind)
{
	return kind == TOK_NUMBER || kind == TOK_LOCAL || kind == '(' ||
	       kind == '-' || kind == '~' || kind == '!';
}

/*
 * A word that may stand for a value, as a parameter, where `next` follows; not
 * `struct {`, `enum<u8>`, `pointer<u8, byte>`, which are types.
 */
static int is_value_name(int kind, int next)
{
	return is_word(kind) &&
	       !(kind >= TOK_STRUCT && kind <= TOK_INTERFACE) &&
	       !(kind == TOK_POINTER && next == '<');
}

/* `offset 8 {`, `match $tag {`: followed by an expression, not by a type. */
static int opens_block(const struct parser *p, size_t index)
{
	const struct token *first = token_at(p, behind(p, index));
	const struct token *second = token_at(p, behind(p, behind(p, index)));

	if (first->starts_line)
		return 0;
	if (starts_value(first->kind) ||
	    (first->kind == TOK_MATCH && starts_value(second->kind)))
		return 1;
	return is_value_name(first->kind, second->kind) &&
	       !second->starts_line &&
	       (second->kind == '{' || is_operator(second->kind));
}

static int is_operand_end(int kind)
{
	return kind == TOK_NUMBER || kind == TOK_NAME || kind == TOK_LOCAL ||
	       kind == ')' || kind == ']';
}

/* `($flags has x)`, `(size has 1)`; not `bytes before has`, a member. */
static int is_has_keyword(const struct parser *p, size_t index, int before)
{
	int next = token_at(p, behind(p, index))->kind;

	return p->parentheses &&
	       (is_operand_end(before) ||
		(is_word(before) && (starts_value(next) || is_word(next)) &&
		 next != TOK_WITH));
}

/* Whether an expression is what stands before: then `match` is part of it. */
static int within_expression(int before)
{
	return before == '=' || before == '(' || before == '[' ||
	       before == TOK_INDEX || before == ',' || before == TOK_ARROW ||
	       before == TOK_MATCH || before == '@' || before == TOK_OFFSET ||
	       before == '!' || before == '~' ||
	       (before != '.' && is_operator(before));
}

/* Behind the `)` of the `(` at `index`. */
static size_t behind_parentheses(const struct parser *p, size_t index)
{
	unsigned depth = 0;

	for (;; index = behind(p, index)) {
		int kind = token_at(p, index)->kind;

		depth += kind == '(';
		depth -= kind == ')';
		if (!depth)
			return behind(p, index);
		if (kind == TOK_EOF || kind == '{' || kind == '}')
			return index;
	}
}

/* `sum8(` stands somewhere behind, on the same line. */
static int has_call(const struct parser *p, size_t index)
{
	for (;; index = behind(p, index)) {
		const struct token *token = token_at(p, index);
		const struct token *next = token_at(p, behind(p, index));

		if (token->starts_line || token->kind == TOK_EOF)
			return 0;
		if (token->kind == TOK_NAME && next->kind == '(' &&
		    !next->spaced)
			return 1;
	}
}

/*
 * `check $a < 3`, `check length <= 9` and `check sum = crc32(bytes)` say what
 * must hold; `check u32_le` and `check u32_le = 5` are a member so called.
 */
static int kind_of_check(const struct parser *p, size_t index)
{
	size_t first = behind(p, index), second = behind(p, first);
	size_t third = behind(p, second);
	int kind = token_at(p, first)->kind, next = token_at(p, second)->kind;

	if (token_at(p, first)->starts_line)
		return TOK_NAME;
	if (starts_value(kind))
		return TOK_CHECK;
	if (!is_value_name(kind, next) || token_at(p, second)->starts_line)
		return TOK_NAME;
	if (next == '=')
		return token_at(p, behind(p, third))->kind == '(' ||
			       has_call(p, third)
			   ? TOK_CHECKSUM
			   : TOK_NAME;
	if (next != '(')
		return is_operator(next) ? TOK_CHECK : TOK_NAME;
	next = token_at(p, behind_parentheses(p, second))->kind;
	return next == '='	   ? TOK_CHECKSUM
	       : is_operator(next) ? TOK_CHECK
				   : TOK_NAME;
}

/* `u8 in 1..5`, `u8 in LEAST, 9`; not `u8 in u8`, a member so called. */
static int is_in_keyword(const struct parser *p, size_t index)
{
	size_t first = behind(p, index);
	int kind = token_at(p, first)->kind;
	int next = token_at(p, behind(p, first))->kind;

	if (token_at(p, index)->starts_line)
		return 0;
	return starts_value(kind) ||
	       (is_word(kind) &&
		(next == TOK_RANGE || next == ',' || is_operator(next)));
}

/* `bytes`, `bytes before x`, `bytes with x = 0` among what a sum is over. */
static int is_bytes_keyword(const struct parser *p, size_t index, int before)
{
	int next = token_at(p, behind(p, index))->kind;

	if (!p->parentheses || (before != '(' && before != ','))
		return 0;
	if (next == TOK_WITH || next == TOK_BEFORE || next == TOK_AFTER)
		return 1;
	return p->sums.items[p->parentheses - 1] &&
	       (next == ',' || next == ')');
}

/* Within parentheses: `NAME =` follows. */
static int precedes_replacement(const struct parser *p, size_t index)
{
	size_t first = behind(p, index);

	return p->parentheses && is_word(token_at(p, first)->kind) &&
	       token_at(p, behind(p, first))->kind == '=';
}

/* `1 => small Small`: the word behind the arrow is a name. */
static int is_arm_name(const struct parser *p, size_t index)
{
	size_t first = behind(p, index);
	int next = token_at(p, behind(p, first))->kind;

	return !token_at(p, first)->starts_line &&
	       (starts_type(token_at(p, first)->kind) ||
		is_word(token_at(p, first)->kind)) &&
	       next != TOK_ARROW && next != ',' && next != TOK_RANGE;
}

/* `format : 4 FileFormat`: a word behind the width that is no next bit. */
static int is_bit_type(const struct parser *p, size_t index, int before)
{
	return p->after_colon && !token_at(p, index)->starts_line &&
	       (is_operand_end(before) || is_word(before)) &&
	       token_at(p, behind(p, index))->kind != ':';
}

/* Words that mean something in one place only: there, and else just names. */
static int word_in_place(const struct parser *p, size_t index, int before)
{
	int kind = token_at(p, index)->kind;
	const struct token *next = token_at(p, behind(p, index));
	int second = token_at(p, behind(p, behind(p, index)))->kind;
	bool is_meant = false;

	switch (kind) {
	case TOK_CHECK:
		return kind_of_check(p, index);
	case TOK_ALIGN:
		is_meant = !next->starts_line && starts_value(next->kind);
		break;
	case TOK_ELSE:
		is_meant = before == '}' &&
			   (next->kind == '{' || next->kind == TOK_IF);
		break;
	case TOK_UNIT:
		is_meant = !p->braces && !p->parentheses &&
			   is_word(next->kind) && before != TOK_TYPE &&
			   before != TOK_CONST && !within_expression(before) &&
			   !is_operator(before);
		break;
	case TOK_IN:
		is_meant = p->braces && is_in_keyword(p, index);
		break;
	case TOK_POINTER:
		is_meant = next->kind == '<';
		break;
	case TOK_BYTES:
		is_meant = is_bytes_keyword(p, index, before);
		break;
	case TOK_BEFORE:
	case TOK_AFTER:
		is_meant = p->parentheses && before == TOK_BYTES;
		break;
	case TOK_WITH:
		is_meant = precedes_replacement(p, index);
		break;
	case TOK_FROM:
		is_meant = before == '>' && second == '{';
		break;
	case TOK_ASSERT_LAYOUT:
		is_meant = next->kind == TOK_STRING && before != TOK_CHECK &&
			   !is_operator(before);
		break;
	}
	return is_meant ? kind : TOK_NAME;
}

/* The kind of token `index` to the grammar; `before` was the last one. */
static int kind_in_place(const struct parser *p, size_t index, int before)
{
	int kind = token_at(p, index)->kind;

	if (is_word(kind) && before == TOK_ARROW && is_arm_name(p, index))
		return TOK_ARM_NAME;
	if (is_word(kind) && is_bit_type(p, index, before))
		return TOK_BIT_TYPE;
	if (is_word(kind) && token_at(p, behind(p, index))->kind == TOK_ARROW)
		return TOK_NAME;
	if (kind >= TOK_ALIGN && kind <= TOK_ASSERT_LAYOUT)
		return word_in_place(p, index, before);
	switch (kind) {
	case ',':
		return precedes_replacement(p, index) ? TOK_WITH_NEXT : kind;
	case '(':
		return !token_at(p, index)->spaced && before == TOK_NAME
			   ? TOK_ARGUMENTS
			   : kind;
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
		return is_has_keyword(p, index, before) ? kind : TOK_NAME;
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

/* Whether it is a sum that takes what stands within. */
static void open_parenthesis(struct parser *p, int kind)
{
	bool is_sum =
	    kind == TOK_ARGUMENTS && sum_named(token_at(p, p->last)->name);

	p->sums.count = p->parentheses++;
	push(&p->sums, is_sum);
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
	} else if (kind == '(' || kind == TOK_ARGUMENTS) {
		open_parenthesis(p, kind);
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
	p->after_colon &= !token_at(p, index)->starts_line;
	kind = kind_in_place(p, index, before);
	p->after_colon = kind != TOK_BIT_TYPE && kind != '}' &&
			 (p->after_colon || kind == ':');
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

static struct file *parse_tokens(struct parser *p)
{
	int rc;

	p->file = make(p->arena, struct file);
	p->file->source = p->tokens->source;
	rc = yyparse(p);
	vec_done(&p->open);
	vec_done(&p->sums);
	return rc ? NULL : p->file;
}

struct file *parse(const struct tokens *tokens, struct arena *arena,
		   struct diags *diags)
{
	struct parser p = { .tokens = tokens, .arena = arena, .diags = diags };
	struct file *file = parse_tokens(&p);

	return p.has_errors ? NULL : file;
}

/* An error at a declaration's start is about what stands before it, too. */
static void mark_damage(struct file *file, struct place error)
{
	struct declaration *d = file->declarations.first;

	for (; d; d = d->next)
		if (d->place.at <= error.at + error.length &&
		    (!d->next || d->next->place.at >= error.at))
			d->is_damaged = true;
}

struct file *parse_damaged(const struct tokens *tokens, struct arena *arena,
			   struct diags *diags)
{
	struct parser p = { .tokens = tokens, .arena = arena, .diags = diags };
	struct file *file = parse_tokens(&p);

	if (!file)
		return NULL;
	for (const struct diag *d = diags->first; d; d = d->next) {
		if (d->place.source != file->source)
			continue;
		file->lacks_names = true;
		mark_damage(file, d->place);
		for (const struct diag *n = d->notes; n; n = n->next)
			mark_damage(file, n->place);
	}
	return file;
}
