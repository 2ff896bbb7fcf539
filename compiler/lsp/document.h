/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LSP_DOCUMENT_H
#define COMPILER_LSP_DOCUMENT_H

#include "compiler/layout/layout.h"
#include "compiler/lexer.h"
#include "compiler/text.h"
#include "runtime/base/vec.h"

/*
 * Files as an editor has them open: text that changes, and what the front end
 * makes of it. Each change analyses the text anew, in an arena of its own; the
 * one before goes, unless it is the last whose syntax was right, or the last
 * without errors: those stay to answer what the text cannot while a line is
 * only half written.
 */
struct analysis {
	struct arena arena;
	struct diags diags;
	const struct source *source;
	struct tokens tokens;
	struct file *file;     /* NULL: the syntax is wrong */
	struct layout *layout; /* of what is right; NULL without a file */
};

/* The bytes [from, old_end) of a text became [from, new_end). */
struct edit {
	uint32_t from, old_end, new_end;
};

struct document {
	char *uri;
	char *path; /* as far as the URI has one */
	int64_t version;
	struct text text;
	struct analysis *now;	/* of `text`, always there */
	struct analysis *good;	/* the last with a file, maybe `now`; or NULL */
	struct analysis *whole; /* the last without any error; or NULL */
	VEC(struct edit) edits; /* of good's text that made it the text */
	const struct documents *others; /* it is among these */
	struct document *next;
};

struct documents {
	struct document *first;
};

void documents_done(struct documents *documents);
/* One that is open, and stays theirs; or NULL. */
struct document *document_find(const struct documents *documents,
			       const char *uri);

/* Opens it, or gives it another text if it is open. */
struct document *document_open(struct documents *documents, const char *uri,
			       const char *text, size_t length);
void document_close(struct documents *documents, const char *uri);

/*
 * Replaces the bytes [from, to) of the text, as far as there are any. Returns
 * 0, or -EFBIG where the text would become larger than SOURCE_LIMIT; it is
 * then as it was. The analysis is as old as before: document_analyse.
 */
int document_change(struct document *document, uint32_t from, uint32_t to,
		    const char *text, size_t length);
void document_analyse(struct document *document);

/* Whether it says `import`: then it is as good as these files are. */
bool document_imports(const struct document *document);

/*
 * Where a byte of the text is in good's, and the other way. What has been put
 * in since is where it was put.
 */
uint32_t document_to_good(const struct document *document, uint32_t at);
uint32_t document_from_good(const struct document *document, uint32_t at);

/* --------------------------------------------------------------- positions */

/*
 * A line and the units before the character on it, both from 0. Units are
 * bytes, or the 16-bit units of UTF-16. What lies behind a line's or the
 * text's end is at that end.
 */
struct position {
	int64_t line, character;
};

uint32_t position_offset(const char *text, size_t size, struct position at,
			 bool is_utf8);
struct position position_of(const struct source *source, uint32_t at,
			    bool is_utf8);

/* ------------------------------------------------------------------- paths */

/* The path of a file:// URI, or the text itself; free() it. */
char *uri_to_path(const char *uri);
/* file:// and the absolute path, in the arena. */
const char *uri_of_path(struct arena *arena, const char *path);

#endif
