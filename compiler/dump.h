/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_DUMP_H
#define COMPILER_DUMP_H

#include "compiler/layout/layout.h"
#include "compiler/lexer.h"
#include "compiler/text.h"

/* What each stage made of a file, in lines for people and tests. */
void dump_tokens(const struct tokens *tokens, struct text *to);
void dump_ast(const struct file *file, struct text *to);
void dump_types(const struct layout *layout, struct text *to);
void dump_layout(const struct layout *layout, struct arena *arena,
		 struct text *to);

#endif
