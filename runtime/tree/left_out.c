/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/left_out.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

void left_out_add(struct left_out *left, const char *format, ...)
{
	va_list args;

	if (left->count++)
		return;
	va_start(args, format);
	vsnprintf(left->first, sizeof left->first, format, args);
	va_end(args);
}

void left_out_report(const struct left_out *left,
		     const struct reporter *reporter, const char *source,
		     const char *what)
{
	if (left->count)
		report(reporter,
		       "%s: left out: %s (%" PRIu64 ", the first is %s)",
		       source, what, left->count, left->first);
}
