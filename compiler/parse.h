/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_PARSE_H
#define COMPILER_PARSE_H

#include "compiler/ast.h"
#include "compiler/lexer.h"

/*
 * What stands between the lexer's array of tokens and Bison's grammar.
 *
 * - Comments are passed over; doc comments are found again from the tokens.
 * - Reserved words that stand where a member's name stands become names.
 * - After an error, the grammar is fed TOK_SYNC where the next line starts
 *   (past the block that the broken line opened), so that each broken member
 *   or declaration costs one error.
 * - A declaration at the left margin while a body is still open closes it: the
 *   missing brace is one error and what follows is read as meant.
 */
struct parser {
	const struct tokens *tokens;
	struct arena *arena;
	struct diags *diags;
	struct file *file;
	size_t next;	   /* the token that the grammar gets next */
	size_t last;	   /* the one that it got last */
	size_t last_error; /* the token of the last error + 1; 0: none */
	int counted;	   /* what the last token did to `braces` */
	unsigned braces, parentheses;
	unsigned missing; /* closing braces still to be made up */
	struct {
		uint32_t *items;
		size_t count, capacity;
	} open; /* the `{` that are open */
	struct {
		bool *items;
		size_t count, capacity;
	} sums;		       /* of each `(` that is open: of a sum? */
	struct name suspect;   /* a member whose end is on another line */
	const char *suspicion; /* what it then seems to lack */
	bool after_colon;      /* on the line, within the body of bits */
	bool is_recovering;
	uint32_t long_expression; /* where it was refused, + 1 */
	bool has_errors;
};

/* The file's tree, or NULL if its syntax is wrong. */
struct file *parse(const struct tokens *tokens, struct arena *arena,
		   struct diags *diags);

/*
 * As far as there is one: declarations that an error stands in or beside are
 * marked as damaged, and some may be missing. To be checked for more errors
 * only. NULL: nothing is left.
 */
struct file *parse_damaged(const struct tokens *tokens, struct arena *arena,
			   struct diags *diags);

/* For the grammar's actions. */
struct place range_place(const struct parser *p, struct token_range range);
/*
 * The comments on the lines directly above and the one at the line's end, as
 * one line of text; NULL: none.
 */
const char *range_doc(const struct parser *p, struct token_range range);

#endif
