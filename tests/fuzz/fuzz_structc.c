/* SPDX-License-Identifier: Apache-2.0 */
/*
 * structc on any bytes: every stage, every dump and every message. What it
 * refuses it must explain, and what it accepts it must be able to write.
 *
 * Form feeds part the input into files: the first is compiled, the others can
 * be imported from it and from each other as a1.struct, b/c2.struct ...
 */
#include "compiler/check/check.h"
#include "compiler/dump.h"
#include "compiler/emit/emit.h"
#include "compiler/module.h"
#include "compiler/parse.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

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

/* ------------------------------------------------------------------- imports
 */

struct input {
	struct source_reader reader;
	const char *text;
	size_t size;
};

/* File `number` of the input; false: it has no such file. */
static bool part_of(const struct input *input, unsigned number,
		    const char **text, size_t *size)
{
	const char *at = input->text, *end = at + input->size, *next;

	for (;; number--, at = next + 1) {
		next = memchr(at, '\f', (size_t)(end - at));
		if (!number || !next)
			break;
	}
	*text = at;
	*size = (size_t)((next ? next : end) - at);
	return !number;
}

/* structs/a3.struct is file 3: a digit before the dot, behind any word. */
static int read_part(const struct source_reader *reader, struct arena *arena,
		     const char *path, struct source **out, struct error *err)
{
	const struct input *input = (const struct input *)reader;
	const char *dot = strrchr(path, '.'), *text;
	size_t size;

	if (!dot || dot == path || dot[-1] < '1' || dot[-1] > '9' ||
	    !part_of(input, (unsigned)(dot[-1] - '0'), &text, &size))
		return fail(err, ENOENT, "%s: no such part", path);
	*out = source_of(arena, path, text, (uint32_t)size);
	return 0;
}

/* ---------------------------------------------------------------- all stages
 */

/* The stages of main.c, without its ways out. */
static void compile(const struct input *input, struct source *source,
		    struct arena *arena, struct diags *diags,
		    struct tokens *tokens)
{
	struct text text = { 0 };
	struct layout *result;
	struct file *file;

	lex(source, arena, diags, tokens);
	dump_tokens(tokens, &text);
	file = parse_damaged(tokens, arena, diags);
	need(file || diags->count);
	if (file && !diags->count)
		dump_ast(file, &text);
	if (file) {
		file->prefix = "fuzz";
		modules_load(file, &input->reader, arena, diags);
		modules_depend(file, "fuzz.h", &text);
		check(file, arena, diags);
		result = layout(file, file->prefix, arena, diags);
		if (!diags->count) {
			dump_types(result, &text);
			dump_layout(result, arena, &text);
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
	struct input input = { { read_part }, (const char *)data, size };
	const char *text;

	if (size > 1 << 16)
		return 0;
	part_of(&input, 0, &text, &size);
	compile(&input,
		source_of(&arena, "structs/fuzz.struct", text, (uint32_t)size),
		&arena, &diags, &tokens);
	print_diags(&diags);
	tokens_done(&tokens);
	arena_done(&arena);
	return 0;
}
