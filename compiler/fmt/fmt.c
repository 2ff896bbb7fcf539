/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/fmt/fmt.h"

#include "compiler/dump.h"
#include "compiler/memory.h"
#include "compiler/parse.h"
#include "compiler/parser.h"

#include <errno.h>
#include <string.h>

static void lay_out(const struct file *file, const struct tokens *tokens,
		    struct arena *arena, struct text *to)
{
	struct fmt_lines lines = { 0 };

	fmt_lines(tokens, fmt_roles(file, tokens, arena), arena, &lines);
	fmt_text(tokens, &lines, to);
	vec_done(&lines);
}

/* ------------------------------------------------ the same under another look
 */

static size_t length_of(const struct tokens *tokens, size_t index)
{
	if (tokens->items[index].kind == TOK_COMMENT)
		return fmt_comment_length(tokens, index);
	return tokens->items[index].length;
}

static bool is_same_token(const struct tokens *a, const struct tokens *b,
			  size_t index)
{
	size_t length = length_of(a, index);

	return a->items[index].kind == b->items[index].kind &&
	       a->items[index].starts_line == b->items[index].starts_line &&
	       length == length_of(b, index) &&
	       !memcmp(a->source->text + a->items[index].at,
		       b->source->text + b->items[index].at, length);
}

static bool are_same_tokens(const struct tokens *a, const struct tokens *b)
{
	if (a->count != b->count)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (!is_same_token(a, b, i))
			return false;
	return true;
}

static bool are_same_trees(const struct file *a, const struct file *b)
{
	struct text one = { 0 }, other = { 0 };
	bool same;

	dump_ast(a, &one);
	dump_ast(b, &other);
	same = one.count == other.count &&
	       (!one.count || !memcmp(one.items, other.items, one.count));
	text_done(&one);
	text_done(&other);
	return same;
}

/* Reads back what was written, as a reader would. */
static bool means_the_same(const struct file *file, const struct tokens *tokens,
			   struct arena *arena, const char *text, size_t size)
{
	struct diags diags = { .arena = arena };
	struct tokens again = { 0 };
	struct file *read;
	bool same;

	lex(source_of(arena, "", text, (uint32_t)size), arena, &diags, &again);
	read = parse(&again, arena, &diags);
	same = read && are_same_tokens(tokens, &again) &&
	       are_same_trees(file, read);
	tokens_done(&again);
	return same;
}

static int format(const struct source *source, struct tokens *tokens,
		  struct arena *arena, struct diags *diags, struct text *to,
		  struct error *err)
{
	size_t before = to->count;
	struct file *file;

	lex(source, arena, diags, tokens);
	file = parse(tokens, arena, diags);
	if (!file || diags->count)
		return fail(err, EINVAL, "%s: the syntax is wrong",
			    source->path);
	text_put(to, ""); /* also an empty file's text is somewhere */
	lay_out(file, tokens, arena, to);
	if (to->count - before <= SOURCE_LIMIT &&
	    means_the_same(file, tokens, arena, to->items + before,
			   to->count - before))
		return 0;
	to->count = before;
	return fail(err, EPROTO,
		    "%s: left as it is: laid out, it would mean something else "
		    "(a mistake in structc)",
		    source->path);
}

int fmt_source(const struct source *source, struct arena *arena,
	       struct diags *diags, struct text *to, struct error *err)
{
	struct tokens tokens = { 0 };
	int rc = format(source, &tokens, arena, diags, to, err);

	tokens_done(&tokens);
	return rc;
}
