/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_GRAMMAR_H
#define COMPILER_GRAMMAR_H

#include "compiler/parse.h"
#include "compiler/parser.h"

/* What the grammar calls in parse.c, and nobody else. */

/* Bison's yylex: the next token as the grammar should see it. */
int grammar_next(YYSTYPE *value, struct token_range *range, struct parser *p);

/* The tree is whole. */
void grammar_file(struct parser *p, struct declaration_list declarations);

/* A token that does not fit; `expected` names those that would. */
void grammar_error(struct parser *p, const char **expected, int count);

/* The message for it (parse_error.c). */
void grammar_report(struct parser *p, size_t index, const char *const *expected,
		    int count);

/* The parser's stack is at its limit. */
void grammar_exhausted(struct parser *p);

static inline const struct token *token_at(const struct parser *p, size_t index)
{
	return &p->tokens->items[index];
}

/* Whether a token can be a name somewhere. */
static inline bool is_word(int kind)
{
	return kind >= TOK_CONST && kind <= TOK_NAME;
}

#endif
