/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_AST_WALK_H
#define COMPILER_AST_WALK_H

#include "compiler/ast.h"

/*
 * Shows every node of a tree to whoever wants to look: what stands outside
 * first, then what stands inside, lists in the order of the source. A function
 * that is NULL is not called.
 */
struct ast_visitor {
	void *context; /* the first argument of every function */
	void (*declaration)(void *context, struct declaration *declaration);
	void (*type)(void *context, struct type *type);
	void (*leave_type)(void *context, struct type *type);
	void (*parameter)(void *context, struct parameter *parameter);
	void (*member)(void *context, struct member *member);
	void (*leave_member)(void *context, struct member *member);
	/* of an enum, of flags, or a run of bits: of `type` */
	void (*choice)(void *context, struct type *type, struct choice *choice);
	void (*arm)(void *context, struct arm *arm);
	void (*expr)(void *context, struct expr *expr);
};

void ast_walk(const struct file *file, const struct ast_visitor *visitor);

#endif
