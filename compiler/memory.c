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

static char *print_slowly(struct arena *arena, const char *format, va_list args)
{
	va_list again;
	size_t size;
	char *text;

	va_copy(again, args);
	size = (size_t)vsnprintf(NULL, 0, format, again) + 1;
	va_end(again);
	text = make_bytes(arena, size);
	vsnprintf(text, size, format, args);
	return text;
}

/* Most texts fit in what is left of the block, and are not copied. */
char *make_printf(struct arena *arena, const char *format, ...)
{
	size_t room, length;
	char *text = arena_room(arena, &room);
	va_list args;

	va_start(args, format);
	length = format_text(text, room, format, &args);
	va_end(args);
	if (length != FORMAT_LEFT) {
		arena_take(arena, length + 1);
		return text;
	}
	va_start(args, format);
	text = print_slowly(arena, format, args);
	va_end(args);
	return text;
}
