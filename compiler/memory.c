/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/memory.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void out_of_memory(void)
{
	fputs("structc: out of memory\n", stderr);
	exit(1);
}

void *make_bytes(struct arena *arena, size_t size)
{
	void *bytes = arena_alloc(arena, size ? size : 1);

	if (!bytes)
		out_of_memory();
	return bytes;
}

char *make_text(struct arena *arena, const char *text, size_t length)
{
	char *copy = arena_text(arena, text, length);

	if (!copy)
		out_of_memory();
	return copy;
}

char *make_printf(struct arena *arena, const char *format, ...)
{
	va_list args;
	char *text;
	int length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	text = make_bytes(arena, (size_t)length + 1);
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}
