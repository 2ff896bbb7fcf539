/* SPDX-License-Identifier: Apache-2.0 */
/*
 * structc on any bytes: every stage, every dump and every message. What it
 * refuses it must explain, and what it accepts it must be able to write.
 */
#include "compiler/check.h"
#include "compiler/dump.h"
#include "compiler/emit.h"
#include "compiler/parse.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void need(bool holds)
{
	if (!holds)
		abort();
}

static void print_diags(struct diags *diags)
{
	char *text = NULL;
	size_t length = 0;
	FILE *to = open_memstream(&text, &length);

	need(to != NULL);
	diag_print(diags, 0, to);
	fclose(to);
	need(diags->count == 0 || length > 0);
	free(text);
}

/* The stages of main.c, without its ways out. */
static void compile(struct source *source, struct arena *arena,
		    struct diags *diags, struct tokens *tokens)
{
	struct text text = { 0 };
	struct layout *result;
	struct file *file;

	lex(source, arena, diags, tokens);
	dump_tokens(tokens, &text);
	file = parse(tokens, arena, diags);
	need(file || diags->count);
	if (file)
		dump_ast(file, &text);
	if (file && !diags->count) {
		check(file, arena, diags);
		result = layout(file, "x", arena, diags);
		if (!diags->count) {
			dump_types(result, &text);
			dump_layout(result, &text);
			text_done(&text);
			emit(result, source->path, "fuzz", arena, diags, &text);
			need(diags->count || text.count > 100);
		}
	}
	text_done(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct diags diags = { .arena = &arena };
	struct tokens tokens = { 0 };

	if (size > 1 << 16)
		return 0;
	compile(source_of(&arena, "structs/fuzz.struct", (const char *)data,
			  (uint32_t)size),
		&arena, &diags, &tokens);
	print_diags(&diags);
	tokens_done(&tokens);
	arena_done(&arena);
	return 0;
}
