/* SPDX-License-Identifier: Apache-2.0 */
/*
 * structc fmt on any bytes: what has no errors in its syntax gets a layout
 * that means the same (fmt_source looks itself and would say so), and a second
 * time changes nothing.
 */
#include "compiler/fmt/fmt.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void need(bool holds)
{
	if (!holds)
		abort();
}

static int format(struct arena *arena, struct diags *diags, const char *data,
		  size_t size, struct text *to)
{
	return fmt_source(source_of(arena, "fuzz.struct", data, (uint32_t)size),
			  arena, diags, to, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct diags diags = { .arena = &arena };
	struct text once = { 0 }, twice = { 0 };
	int rc;

	if (size > 1 << 16)
		return 0;
	rc = format(&arena, &diags, (const char *)data, size, &once);
	need(rc == 0 || (rc == -EINVAL && diags.count && !once.count));
	if (!rc) {
		need(!format(&arena, &diags, once.items, once.count, &twice));
		need(once.count == twice.count &&
		     (!once.count ||
		      !memcmp(once.items, twice.items, once.count)));
	}
	text_done(&once);
	text_done(&twice);
	arena_done(&arena);
	return 0;
}
