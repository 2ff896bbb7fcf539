/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/lsp/lsp.h"

#include "compiler/fmt/fmt.h"
#include "compiler/lsp/symbol.h"
#include "compiler/memory.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: structc lsp\n"
    "\n"
    "A language server for structure definitions, on standard input and\n"
    "output. docs/editors.md says how editors are told of it.\n"
    "\n"
    "  -h, --help           this page\n"
    "\n"
    "Status: 0 after shutdown and exit, 1 otherwise, 2 wrong usage.\n";

/* ------------------------------------------------------------- what is shared
 */

struct document *lsp_document(struct lsp *lsp, json *params)
{
	const char *uri =
	    json_text_of(json_path(params, "textDocument.uri"), NULL);

	return uri ? document_find(&lsp->documents, uri) : NULL;
}

static struct position position_in(json *object)
{
	struct position position = {
		json_number_of(json_get(object, "line"), 0),
		json_number_of(json_get(object, "character"), 0),
	};

	return position;
}

uint32_t lsp_offset(const struct lsp *lsp, const struct document *document,
		    json *params)
{
	return position_offset(document->text.items, document->text.count,
			       position_in(json_get(params, "position")),
			       lsp->is_utf8);
}

static json *position_object(struct position position)
{
	json *object = json_new_object();

	json_set(object, "line", json_number(position.line));
	return json_set(object, "character", json_number(position.character));
}

json *lsp_range(const struct lsp *lsp, const struct source *source, uint32_t at,
		uint32_t length)
{
	json *range = json_new_object();

	json_set(range, "start",
		 position_object(position_of(source, at, lsp->is_utf8)));
	return json_set(
	    range, "end",
	    position_object(position_of(source, at + length, lsp->is_utf8)));
}

json *lsp_good_range(const struct lsp *lsp, const struct document *document,
		     struct place place)
{
	const struct source *now = document->now->source;
	uint32_t at = document_from_good(document, place.at);
	uint32_t end = document_from_good(document, place.at + place.length);

	return lsp_range(lsp, now, at, end > at ? end - at : 0);
}

/* The token of the present text at (or that ends at) byte `at`, or NULL. */
static const struct token *token_at(const struct analysis *now, uint32_t at)
{
	const struct token *found = NULL;

	for (size_t i = 0; i + 1 < now->tokens.count; i++) {
		const struct token *token = &now->tokens.items[i];

		if (token->at > at)
			break;
		if (at <= token->at + token->length)
			found = token;
	}
	return found;
}

static bool is_same_word(const struct analysis *now, const struct token *token,
			 struct place place)
{
	return token->length == place.length &&
	       !memcmp(now->source->text + token->at,
		       place.source->text + place.at, place.length);
}

/* A word that the last good text does not have there. */
static bool symbol_of_word(const struct document *document,
			   const struct token *token, struct symbol *symbol)
{
	const struct declaration *d;
	struct arena *arena = &document->good->arena;
	const char *word = make_text(
	    arena, document->now->source->text + token->at, token->length);

	d = symbol_declaration(document->good, word);
	if (!d)
		return false;
	symbol->kind = SYMBOL_DECLARATION;
	symbol->declaration = d;
	symbol->definition = d->name.place;
	return true;
}

bool lsp_symbol(const struct document *document, uint32_t at,
		struct symbol *symbol)
{
	const struct analysis *now = document->now, *good = document->good;
	const struct token *token = token_at(now, at);

	*symbol = (struct symbol){ 0 };
	if (!good || !token)
		return false;
	if (symbol_at(good, document_to_good(document, at), symbol) &&
	    (now == good || is_same_word(now, token, symbol->at)))
		return true;
	return now != good && symbol_of_word(document, token, symbol);
}

json *lsp_markdown(const char *text)
{
	json *object = json_new_object();

	json_set(object, "kind", json_text("markdown"));
	return json_set(object, "value", json_text(text));
}

/* ---------------------------------------------------------------- messages */

/* `id` is borrowed; NULL: null. */
static void reply(struct lsp *lsp, json *id, json *result)
{
	json *message = json_new_object();

	json_set(message, "id", json_object_get(id));
	lsp_write(lsp->to, json_set(message, "result", result));
}

static void reply_error(struct lsp *lsp, json *id, enum lsp_error code,
			const char *text)
{
	json *message = json_new_object(), *error = json_new_object();

	json_set(error, "code", json_number(code));
	json_set(error, "message", json_text(text));
	json_set(message, "id", json_object_get(id));
	lsp_write(lsp->to, json_set(message, "error", error));
}

static void notify(struct lsp *lsp, const char *method, json *params)
{
	json *message = json_new_object();

	json_set(message, "method", json_text(method));
	lsp_write(lsp->to, json_set(message, "params", params));
}

/* ------------------------------------------------------------- diagnostics */

/* What another file has to say is said at the start of this one. */
static json *diagnostic_range(const struct lsp *lsp,
			      const struct document *document,
			      struct place place)
{
	if (place.source == document->now->source)
		return lsp_range(lsp, place.source, place.at, place.length);
	return lsp_range(lsp, document->now->source, 0, 0);
}

static json *related(const struct lsp *lsp, struct document *document,
		     const struct diag *diag)
{
	struct arena *arena = &document->now->arena;
	json *array = json_new_array();

	for (const struct diag *n = diag->notes; n; n = n->next) {
		const struct source *source = n->place.source;
		json *one = json_new_object(), *where = json_new_object();
		const char *uri = source == document->now->source
				      ? document->uri
				      : uri_of_path(arena, source->path);

		json_set(where, "uri", json_text(uri));
		json_set(where, "range",
			 lsp_range(lsp, source, n->place.at, n->place.length));
		json_set(one, "location", where);
		json_set(one, "message", json_text(n->text));
		json_push(array, one);
	}
	return array;
}

static json *diagnostic(const struct lsp *lsp, struct document *document,
			const struct diag *diag)
{
	json *object = json_new_object();
	const char *text = diag->text;

	if (diag->place.source != document->now->source)
		text = make_printf(
		    &document->now->arena, "%s:%u: %s",
		    diag->place.source->path,
		    source_line(diag->place.source, diag->place.at), text);
	json_set(object, "range", diagnostic_range(lsp, document, diag->place));
	json_set(object, "severity", json_number(1));
	json_set(object, "code",
		 json_text(diag_code_text(diag, &document->now->arena)));
	json_set(object, "source", json_text("structc"));
	json_set(object, "message", json_text(text));
	if (diag->notes)
		json_set(object, "relatedInformation",
			 related(lsp, document, diag));
	return object;
}

void lsp_publish(struct lsp *lsp, const char *uri,
		 const struct document *document)
{
	json *params = json_new_object(), *array = json_new_array();
	struct diag **sorted;
	unsigned count = 0;

	json_set(params, "uri", json_text(uri));
	if (document) {
		sorted = diag_sorted(&document->now->diags, 0, &count);
		json_set(params, "version", json_number(document->version));
		for (unsigned i = 0; i < count; i++)
			json_push(array,
				  diagnostic(lsp, (struct document *)document,
					     sorted[i]));
	}
	notify(lsp, "textDocument/publishDiagnostics",
	       json_set(params, "diagnostics", array));
}

/* ------------------------------------------------------ starting and ending */

static bool offers_utf8(json *params)
{
	json *list =
	    json_path(params, "capabilities.general.positionEncodings");

	for (size_t i = 0; i < json_count(list); i++) {
		const char *text = json_text_of(json_item(list, i), NULL);

		if (text && !strcmp(text, "utf-8"))
			return true;
	}
	return false;
}

static json *capabilities(const struct lsp *lsp)
{
	json *c = json_new_object(), *sync = json_new_object();
	json *completion = json_new_object(), *triggers = json_new_array();

	json_push(json_push(triggers, json_text("$")), json_text("."));
	json_set(completion, "triggerCharacters", triggers);
	json_set(sync, "openClose", json_boolean(true));
	json_set(sync, "change", json_number(2)); /* incremental */
	json_set(c, "textDocumentSync", sync);
	json_set(c, "positionEncoding",
		 json_text(lsp->is_utf8 ? "utf-8" : "utf-16"));
	json_set(c, "hoverProvider", json_boolean(true));
	json_set(c, "definitionProvider", json_boolean(true));
	json_set(c, "completionProvider", completion);
	json_set(c, "documentSymbolProvider", json_boolean(true));
	return json_set(c, "documentFormattingProvider", json_boolean(true));
}

static json *initialize(struct lsp *lsp, json *params)
{
	json *result = json_new_object(), *info = json_new_object();

	lsp->is_utf8 = offers_utf8(params);
	lsp->state = LSP_RUNNING;
	json_set(result, "capabilities", capabilities(lsp));
	json_set(info, "name", json_text("structc"));
	return json_set(result, "serverInfo", info);
}

static json *shut_down(struct lsp *lsp, json *params)
{
	(void)params;
	lsp->state = LSP_SHUT_DOWN;
	return NULL;
}

static json *end(struct lsp *lsp, json *params)
{
	(void)params;
	lsp->has_ended = true;
	return NULL;
}

/* --------------------------------------------------------------- documents */

/* What imports may be right, or wrong, since another document is another. */
static void publish_others(struct lsp *lsp, const struct document *changed)
{
	for (struct document *d = lsp->documents.first; d; d = d->next) {
		if (d == changed || !document_imports(d))
			continue;
		document_analyse(d);
		lsp_publish(lsp, d->uri, d);
	}
}

static json *did_open(struct lsp *lsp, json *params)
{
	json *item = json_get(params, "textDocument");
	const char *uri = json_text_of(json_get(item, "uri"), NULL);
	struct document *document;
	const char *text;
	size_t length;

	text = json_text_of(json_get(item, "text"), &length);
	if (!uri || !text)
		return NULL;
	document = document_open(&lsp->documents, uri, text, length);
	document->version = json_number_of(json_get(item, "version"), 0);
	lsp_publish(lsp, uri, document);
	publish_others(lsp, document);
	return NULL;
}

/* A whole text, or what comes in place of a range. */
static void change(const struct lsp *lsp, struct document *document, json *item)
{
	const struct text *now = &document->text;
	uint32_t from = 0, to = (uint32_t)now->count;
	json *range = json_get(item, "range");
	const char *text;
	size_t length;

	text = json_text_of(json_get(item, "text"), &length);
	if (!text)
		return;
	if (range) {
		from = position_offset(now->items, now->count,
				       position_in(json_get(range, "start")),
				       lsp->is_utf8);
		to = position_offset(now->items, now->count,
				     position_in(json_get(range, "end")),
				     lsp->is_utf8);
	}
	document_change(document, from, to, text, length);
}

static json *did_change(struct lsp *lsp, json *params)
{
	struct document *document = lsp_document(lsp, params);
	json *changes = json_get(params, "contentChanges");

	if (!document)
		return NULL;
	document->version = json_number_of(
	    json_path(params, "textDocument.version"), document->version);
	for (size_t i = 0; i < json_count(changes); i++)
		change(lsp, document, json_item(changes, i));
	document_analyse(document);
	lsp_publish(lsp, document->uri, document);
	publish_others(lsp, document);
	return NULL;
}

static json *did_close(struct lsp *lsp, json *params)
{
	struct document *document = lsp_document(lsp, params);

	if (document) {
		lsp_publish(lsp, document->uri, NULL);
		document_close(&lsp->documents, document->uri);
		publish_others(lsp, NULL);
	}
	return NULL;
}

/* -------------------------------------------------------------- formatting */

/* The lines that differ, so that the rest of the editor's state stays. */
static json *edit(const struct lsp *lsp, const struct source *source,
		  const struct text *text)
{
	size_t most = source->size < text->count ? source->size : text->count;
	size_t start = 0, end = 0;
	json *object = json_new_object();

	while (start < most && source->text[start] == text->items[start])
		start++;
	while (start && source->text[start - 1] != '\n')
		start--;
	while (end < most - start && source->text[source->size - 1 - end] ==
					 text->items[text->count - 1 - end])
		end++;
	while (end && (end == source->size ||
		       source->text[source->size - 1 - end] != '\n'))
		end--;
	json_set(object, "range",
		 lsp_range(lsp, source, (uint32_t)start,
			   (uint32_t)(source->size - end - start)));
	return json_set(
	    object, "newText",
	    json_bytes(text->items + start, text->count - end - start));
}

json *lsp_formatting(struct lsp *lsp, json *params)
{
	struct document *document = lsp_document(lsp, params);
	struct arena arena = { 0 };
	struct diags diags = { .arena = &arena };
	struct text text = { 0 };
	json *edits = NULL;

	if (document &&
	    !fmt_source(document->now->source, &arena, &diags, &text, NULL)) {
		edits = json_new_array();
		if (text.count != document->text.count ||
		    memcmp(text.items, document->text.items, text.count))
			json_push(edits,
				  edit(lsp, document->now->source, &text));
	}
	text_done(&text);
	arena_done(&arena);
	return edits;
}

/* --------------------------------------------------------------- the methods
 */

static const struct method {
	const char *name;
	json *(*run)(struct lsp *lsp, json *params);
	bool is_request;
} methods[] = {
	{ "initialize", initialize, true },
	{ "shutdown", shut_down, true },
	{ "exit", end, false },
	{ "textDocument/didOpen", did_open, false },
	{ "textDocument/didChange", did_change, false },
	{ "textDocument/didClose", did_close, false },
	{ "textDocument/hover", lsp_hover, true },
	{ "textDocument/definition", lsp_definition, true },
	{ "textDocument/completion", lsp_completion, true },
	{ "textDocument/documentSymbol", lsp_symbols, true },
	{ "textDocument/formatting", lsp_formatting, true },
};

static const struct method *method_named(const char *name)
{
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
		if (!strcmp(methods[i].name, name))
			return &methods[i];
	return NULL;
}

static void answer(struct lsp *lsp, json *id, const char *name, json *params)
{
	const struct method *method = method_named(name);
	bool is_first = !strcmp(name, "initialize");

	if (!method || !method->is_request)
		reply_error(lsp, id, LSP_NO_METHOD, "no such method");
	else if (lsp->state == LSP_FRESH && !is_first)
		reply_error(lsp, id, LSP_NOT_INITIALIZED,
			    "initialize comes first");
	else if (lsp->state != LSP_FRESH && is_first)
		reply_error(lsp, id, LSP_INVALID_REQUEST,
			    "initialize comes once");
	else if (lsp->state == LSP_SHUT_DOWN)
		reply_error(lsp, id, LSP_INVALID_REQUEST,
			    "after shutdown there is only exit");
	else
		reply(lsp, id, method->run(lsp, params));
}

/* Nothing is said to a notification, also if it is unknown. */
static void take(struct lsp *lsp, const char *name, json *params)
{
	const struct method *method = method_named(name);

	if (!method || method->is_request)
		return;
	if (lsp->state == LSP_RUNNING || !strcmp(name, "exit"))
		method->run(lsp, params);
}

static bool is_id(json *id)
{
	return json_object_is_type(id, json_type_int) ||
	       json_object_is_type(id, json_type_string);
}

static void handle(struct lsp *lsp, json *message)
{
	const char *name = json_text_of(json_get(message, "method"), NULL);
	json *id = json_get(message, "id"), *params;

	params = json_get(message, "params");
	if (name && is_id(id))
		answer(lsp, id, name, params);
	else if (name && !id)
		take(lsp, name, params);
	else if (name || !is_id(id)) /* else a reply: we never ask */
		reply_error(lsp, NULL, LSP_INVALID_REQUEST,
			    "this is no request of JSON-RPC 2.0");
}

/* Returns false where the stream is of no more use. */
static bool serve_one(struct lsp *lsp, FILE *from)
{
	char *body = NULL;
	size_t length = 0;
	json *message;
	int rc = lsp_read(from, &body, &length);

	if (rc < 0)
		reply_error(lsp, NULL, LSP_PARSE_ERROR,
			    "this is no message with a Content-Length that "
			    "holds");
	if (rc <= 0)
		return false;
	message = json_parse(body, length);
	free(body);
	if (message)
		handle(lsp, message);
	else
		reply_error(lsp, NULL, LSP_PARSE_ERROR, "this is no JSON");
	json_object_put(message);
	return !lsp->has_ended;
}

int lsp_serve(FILE *from, FILE *to)
{
	struct lsp lsp = { .to = to };

	while (serve_one(&lsp, from))
		;
	documents_done(&lsp.documents);
	return lsp.has_ended && lsp.state == LSP_SHUT_DOWN ? 0 : 1;
}

int lsp_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "help", no_argument, NULL, 'h' },
		{ "stdio", no_argument, NULL, 's' }, /* many clients say it */
		{ NULL, 0, NULL, 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'h') {
			fputs(help, stdout);
			return 0;
		}
		if (c != 's') {
			fputs("Try 'structc lsp --help'.\n", stderr);
			return 2;
		}
	}
	if (optind < argc) {
		fprintf(stderr, "structc: lsp takes no file\n"
				"Try 'structc lsp --help'.\n");
		return 2;
	}
	return lsp_serve(stdin, stdout);
}
