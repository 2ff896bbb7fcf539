/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/dump.h"

#include "compiler/check.h"

void dump_tokens(const struct tokens *tokens, struct text *to)
{
	const struct source *source = tokens->source;

	for (size_t i = 0; i < tokens->count; i++) {
		const struct token *t = &tokens->items[i];

		text_add(to, "%u:%u\t%.*s\n", source_line(source, t->at),
			 source_column(source, t->at), (int)t->length,
			 source->text + t->at);
	}
}

void dump_ast(const struct file *file, struct text *to)
{
	(void)file;
	text_put(to, "");
}

void dump_types(const struct layout *layout, struct text *to)
{
	(void)layout;
	text_put(to, "");
}

void dump_layout(const struct layout *layout, struct text *to)
{
	(void)layout;
	text_put(to, "");
}
