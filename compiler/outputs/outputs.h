/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_OUTPUTS_H
#define COMPILER_OUTPUTS_H

#include "compiler/layout/layout.h"
#include "compiler/text.h"

/*
 * What structc writes besides C: see docs/outputs.md. All are functions as
 * outputs/formats.h wants them, and none reports an error: whatever has a
 * layout can be written, and what a form cannot say stands in it as a comment.
 */

#define OUTPUT(name)                                                           \
	void name(const struct layout *layout, const char *path,               \
		  const char *prefix, struct arena *arena,                     \
		  struct diags *diags, struct text *out)

OUTPUT(output_json);	 /* docs/layout.schema.json describes it */
OUTPUT(output_markdown); /* for people: outputs/page.h */
OUTPUT(output_html);
OUTPUT(output_ksy);    /* Kaitai Struct */
OUTPUT(output_hexpat); /* ImHex */

#undef OUTPUT

#endif
