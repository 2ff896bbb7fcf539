/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_EMIT_FUZZ_H
#define COMPILER_EMIT_FUZZ_H

#include "compiler/layout/layout.h"
#include "compiler/text.h"

/*
 * --format=fuzz: a libFuzzer harness for all structures (see
 * outputs/formats.h). What an input means and what is done with it is in
 * runtime/base/field_fuzz.h; the harness calls the accessors.
 */
void emit_fuzz(const struct layout *layout, const char *path,
	       const char *prefix, struct arena *arena, struct diags *diags,
	       struct text *out);

#endif
