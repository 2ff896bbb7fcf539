/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The language server on any bytes: as a stream, and as a document (the bytes
 * up to the first NUL) that is asked about at every of its bytes, then changed
 * to what is behind the NUL and asked again.
 */
#include "compiler/lsp/lsp.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST_PLACES = 40 };

static void serve(const void *data, size_t size)
{
	FILE *from = fmemopen((void *)data, size ? size : 1, "r");
	FILE *to = fopen("/dev/null", "w");

	if (!from || !to)
		abort();
	lsp_serve(from, to);
	fclose(from);
	fclose(to);
}

static json *params_at(int64_t line, int64_t character)
{
	json *params = json_new_object(), *position = json_new_object();

	json_set(position, "line", json_number(line));
	json_set(position, "character", json_number(character));
	json_set(params, "position", position);
	return json_set(params, "textDocument",
			json_set(json_new_object(), "uri", json_text("u")));
}

static void ask(struct lsp *lsp, const struct document *document, uint32_t at)
{
	struct position p =
	    position_of(document->now->source, at, lsp->is_utf8);
	json *params = params_at(p.line, p.character);
	uint32_t back = position_offset(document->text.items,
					document->text.count, p, lsp->is_utf8);

	/* `at` may lie within a character, or a line's end */
	if (back > at + 3 || at > back + 3)
		abort();
	json_object_put(lsp_hover(lsp, params));
	json_object_put(lsp_definition(lsp, params));
	json_object_put(lsp_completion(lsp, params));
	json_object_put(params);
}

static void ask_all(struct lsp *lsp, const struct document *document)
{
	uint32_t step = 1 + (uint32_t)document->text.count / MOST_PLACES;
	json *params = params_at(0, 0);

	for (uint32_t at = 0; at <= document->text.count; at += step)
		ask(lsp, document, at);
	json_object_put(lsp_symbols(lsp, params));
	json_object_put(lsp_formatting(lsp, params));
	json_object_put(params);
	lsp_publish(lsp, "u", document);
}

static size_t data_end(const uint8_t *data, size_t size)
{
	const uint8_t *nul = size ? memchr(data, 0, size) : NULL;

	return nul ? (size_t)(nul - data) : size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct lsp lsp = { .to = fopen("/dev/null", "w") };
	size_t first = data_end(data, size);
	struct document *document;

	if (!lsp.to)
		abort();
	if (size > 1 << 13)
		size = 1 << 13;
	if (first > size)
		first = size;
	serve(data, size);
	document =
	    document_open(&lsp.documents, "u", (const char *)data, first);
	ask_all(&lsp, document);
	lsp.is_utf8 = true;
	document_change(document, (uint32_t)first / 2, (uint32_t)first / 2 + 3,
			(const char *)data + first, size - first);
	document_analyse(document);
	ask_all(&lsp, document);
	documents_done(&lsp.documents);
	fclose(lsp.to);
	return 0;
}
