/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_FMT_H
#define COMPILER_FMT_H

#include "compiler/ast.h"
#include "compiler/lexer.h"
#include "compiler/text.h"

/*
 * The one layout of a file: docs/fmt.md says what it looks like. Line breaks
 * and comments stay where the author put them; indentation, the space between
 * tokens and columns are ours.
 *
 *     tokens, tree --fmt_roles--> a role for each token
 *                  --fmt_lines--> lines of cells
 *                  --fmt_text---> columns, text
 *
 * Only the syntax has to be right: names that nobody declared are fine.
 */

/*
 * Appends the layout of `source` to `to`. Returns 0; -EINVAL where the syntax
 * is wrong (`diags` says where); -EPROTO where the result, read back, would
 * mean something else, which is a mistake of ours. `to` is then as it was.
 */
int fmt_source(const struct source *source, struct arena *arena,
	       struct diags *diags, struct text *to, struct error *err);

/* structc fmt [--check] [FILE...] */
int fmt_main(int argc, char **argv);

/* ------------------------------------------------ between the files of fmt/ */

/* What the tree knows about a token and the token itself does not. */
enum fmt_flag {
	FMT_START = 1 << 0, /* of a declaration, a member, a value, an arm */
	FMT_TYPE = 1 << 1,  /* starts the second column */
	FMT_VALUE = 1 << 2, /* starts the third */
	FMT_UNARY = 1 << 3, /* an operator with one operand */
	FMT_OPEN_ANGLE = 1 << 4,
	FMT_CLOSE_ANGLE = 1 << 5,
	FMT_OPEN_ARRAY = 1 << 6,
	FMT_CLOSE_ARRAY = 1 << 7,
};

/* Lines of one kind that are adjacent share their columns. */
enum fmt_kind {
	FMT_OTHER, /* no columns but for the comment's */
	FMT_CONST,
	FMT_UNIT,
	FMT_ALIAS,
	FMT_MEMBER,
	FMT_FIELD,
	FMT_CHOICE,
	FMT_BIT,
	FMT_ARM,
	FMT_ASSERTION,
};

struct fmt_role {
	uint8_t flags; /* FMT_START ... */
	uint8_t kind;  /* of what starts here */
};

/* One for each token. */
struct fmt_role *fmt_roles(const struct file *file, const struct tokens *tokens,
			   struct arena *arena);

enum { FMT_CELLS = 3 };

struct fmt_line {
	unsigned indent;
	enum fmt_kind kind;
	bool blank_before;
	bool is_whole;	 /* holds just whole statements */
	bool is_comment; /* holds nothing else */
	size_t comment;	 /* its token, where has_comment */
	bool has_comment;
	bool continues; /* is_comment, in the column of the one above */
	struct fmt_cell {
		const char *text; /* NULL: not there */
		size_t bytes;
		unsigned columns;
	} cells[FMT_CELLS];
};

struct fmt_lines {
	struct fmt_line *items;
	size_t count, capacity;
};

void fmt_lines(const struct tokens *tokens, const struct fmt_role *roles,
	       struct arena *arena, struct fmt_lines *lines);

void fmt_text(const struct tokens *tokens, const struct fmt_lines *lines,
	      struct text *to);

/* The bytes of a comment without the white space at its end. */
size_t fmt_comment_length(const struct tokens *tokens, size_t index);

#endif
