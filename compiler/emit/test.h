/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_EMIT_TEST_H
#define COMPILER_EMIT_TEST_H

#include "compiler/layout/layout.h"
#include "compiler/text.h"

/*
 * --format=test: a C program that tests the accessors of every structure (see
 * outputs/formats.h). What it does is in runtime/base/field_test.h; it consists
 * of lists for that and of accessors in one shape.
 */
void emit_test(const struct layout *layout, const char *path,
	       const char *prefix, struct arena *arena, struct diags *diags,
	       struct text *out);

#endif
