/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/memory.h"

#include "compiler/format.h"

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

char *make_vprintf(struct arena *arena, const char *format, va_list args)
{
	char usual[512], *text;
	va_list again;
	size_t length;

	va_copy(again, args);
	length = format_text(usual, sizeof usual, format, args);
	if (length < sizeof usual) {
		text = make_text(arena, usual, length);
	} else {
		text = make_bytes(arena, length + 1);
		format_text(text, length + 1, format, again);
	}
	va_end(again);
	return text;
}

char *make_printf(struct arena *arena, const char *format, ...)
{
	va_list args;
	char *text;

	va_start(args, format);
	text = make_vprintf(arena, format, args);
	va_end(args);
	return text;
}
