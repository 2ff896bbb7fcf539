/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LSP_H
#define COMPILER_LSP_H

#include "compiler/json.h"
#include "compiler/lsp/document.h"

#include <stdio.h>

/*
 * A language server: the Language Server Protocol 3.17 over two streams.
 *
 *     editor --Content-Length, JSON--> lsp/wire.c  one message
 *                                      lsp/lsp.c   a table of methods
 *                                      lsp/...     a file per method, which
 *                                                  asks a document
 *            <--replies, diagnostics--
 *
 * One message after the other, in the order in which they come. What is no
 * message gets an error as its reply; where it is not even clear where it ends,
 * that reply is the last thing that is said.
 */
struct lsp {
	FILE *to;
	struct documents documents;
	enum lsp_state {
		LSP_FRESH,
		LSP_RUNNING,
		LSP_SHUT_DOWN,
	} state;
	bool is_utf8; /* columns are bytes, not UTF-16 units */
	bool has_ended;
};

/* Until `exit` or the end of `from`. Returns the status of the process. */
int lsp_serve(FILE *from, FILE *to);

/* structc lsp */
int lsp_main(int argc, char **argv);

/* ------------------------------------------------ between the files of lsp/ */

/* JSON-RPC's own codes, and the protocol's. */
enum lsp_error {
	LSP_PARSE_ERROR = -32700,
	LSP_INVALID_REQUEST = -32600,
	LSP_NO_METHOD = -32601,
	LSP_INVALID_PARAMS = -32602,
	LSP_NOT_INITIALIZED = -32002,
};

enum { LSP_MESSAGE_MAX = 64 << 20 }; /* bytes */

/*
 * The next message: *body has *length bytes and a NUL behind them, and is the
 * caller's to free. Returns 1; 0 at the end; -EBADMSG where the stream makes
 * no sense any more, -ENOMEM.
 */
int lsp_read(FILE *from, char **body, size_t *length);
/* Takes `message`. */
void lsp_write(FILE *to, json *message);

/*
 * What a request returns (NULL: null), from its parameters. A file that is not
 * open, or that never had a right syntax, has nothing to say: null, too.
 */
json *lsp_hover(struct lsp *lsp, json *params);
json *lsp_definition(struct lsp *lsp, json *params);
json *lsp_completion(struct lsp *lsp, json *params);
json *lsp_symbols(struct lsp *lsp, json *params);
json *lsp_formatting(struct lsp *lsp, json *params);

/* Tells the editor what is wrong with the document: nothing, if it is NULL. */
void lsp_publish(struct lsp *lsp, const char *uri,
		 const struct document *document);

/* The document of a request, or NULL. */
struct document *lsp_document(struct lsp *lsp, json *params);
/* The byte that params.position means in the document's text. */
uint32_t lsp_offset(const struct lsp *lsp, const struct document *document,
		    json *params);

/* Of [at, at + length) in a source. */
json *lsp_range(const struct lsp *lsp, const struct source *source, uint32_t at,
		uint32_t length);
/* Of a place that the document's last good analysis knows, as things are now.
 */
json *lsp_good_range(const struct lsp *lsp, const struct document *document,
		     struct place place);

json *lsp_markdown(const char *text);

/*
 * What the name at byte `at` of the text means to document->good. Where the
 * text has changed since, the name is looked for where it was, or as a word.
 */
struct symbol;
bool lsp_symbol(const struct document *document, uint32_t at,
		struct symbol *symbol);

#endif
