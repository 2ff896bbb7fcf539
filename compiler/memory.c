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

/* Most texts fit in what is left of the block, and are not copied. */
char *make_vprintf(struct arena *arena, const char *format, va_list args)
{
	size_t room, length;
	va_list again;
	char *text;

	va_copy(again, args);
	text = arena_room(arena, &room);
	length = format_text(text, room, format, args);
	if (length < room) {
		arena_take(arena, length + 1);
	} else {
		text = make_bytes(arena, length + 1);
		format_text(text, length + 1, format, again);
	}
	va_end(again);
	return text;
}

char *make_decimal(struct arena *arena, unsigned long long number,
		   const char *suffix)
{
	char text[32], *end = text + sizeof text, *start = end;
	size_t length = strlen(suffix);

	start -= length;
	memcpy(start, suffix, length);
	do {
		*--start = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	return make_text(arena, start, (size_t)(end - start));
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
