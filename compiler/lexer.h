/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LEXER_H
#define COMPILER_LEXER_H

#include "compiler/diag.h"
#include "runtime/base/vec.h"

/*
 * A source as an array of tokens, comments included: what the parser does not
 * see, doc comments, --dump=tokens and the formatter do. The last token is
 * TOK_EOF.
 */
struct token {
	int kind; /* TOK_..., of parser.y */
	uint32_t at, length;
	bool starts_line; /* the first token of its line */
	bool spaced;	  /* white space stands before it */
	bool damaged;	  /* so does something that is no token */
	union {
		uint64_t number;  /* TOK_NUMBER */
		const char *name; /* words, and $words without the $ */
	};
};

struct tokens {
	const struct source *source;
	struct token *items;
	size_t count, capacity;
};

/* Lexes all of `source`. What is no token is an error and left out. */
void lex(const struct source *source, struct arena *arena, struct diags *diags,
	 struct tokens *tokens);
void tokens_done(struct tokens *tokens);

struct place token_place(const struct tokens *tokens, size_t index);

#endif
