/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libc's vsnprintf sets up a stream, a locale and a table of states for every
 * call: it was more than half of the compiler's time. What is left of that here
 * is copying.
 */
#include "compiler/format.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { LONGEST_NUMBER = 24 };

/* The text so far: `length` may run past `room`, the bytes do not. */
struct sink {
	char *to;
	size_t room, length;
};

static void put(struct sink *sink, const char *bytes, size_t length)
{
	size_t room = sink->length < sink->room ? sink->room - sink->length : 0;

	if (room)
		memcpy(sink->to + sink->length, bytes,
		       length < room ? length : room);
	sink->length += length;
}

static void put_spaces(struct sink *sink, size_t count)
{
	while (count--)
		put(sink, " ", 1);
}

static void put_decimal(struct sink *sink, unsigned long long number,
			bool is_negative)
{
	char digits[LONGEST_NUMBER], *start = digits + sizeof digits;

	do {
		*--start = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	if (is_negative)
		*--start = '-';
	put(sink, start, (size_t)(digits + sizeof digits - start));
}

static void put_hexadecimal(struct sink *sink, unsigned long long number)
{
	char digits[LONGEST_NUMBER], *start = digits + sizeof digits;

	do {
		*--start = "0123456789ABCDEF"[number % 16];
		number /= 16;
	} while (number);
	put(sink, start, (size_t)(digits + sizeof digits - start));
}

static void put_int(struct sink *sink, int number)
{
	unsigned magnitude =
	    number < 0 ? 0 - (unsigned)number : (unsigned)number;

	put_decimal(sink, magnitude, number < 0);
}

static void put_string(struct sink *sink, const char *string)
{
	if (!string)
		string = "(null)";
	put(sink, string, strlen(string));
}

/* %.*s: at most so many bytes; all of it where the number is negative. */
static void put_start(struct sink *sink, int most, const char *string)
{
	if (most < 0)
		put_string(sink, string);
	else
		put(sink, string, strnlen(string, (size_t)most));
}

/* %*s: at least so many bytes, spaces first or, where negative, behind. */
static void put_padded(struct sink *sink, int width, const char *string)
{
	size_t length = strlen(string);
	size_t least = width < 0 ? 0 - (size_t)width : (size_t)width;
	size_t pad = least > length ? least - length : 0;

	put_spaces(sink, width < 0 ? 0 : pad);
	put(sink, string, length);
	put_spaces(sink, width < 0 ? pad : 0);
}

/* %llu and %llX, from behind the first l. */
static bool put_long(struct sink *sink, const char *type, va_list *args)
{
	if (type[0] != 'l' || (type[1] != 'u' && type[1] != 'X'))
		return false;
	if (type[1] == 'u')
		put_decimal(sink, va_arg(*args, unsigned long long), false);
	else
		put_hexadecimal(sink, va_arg(*args, unsigned long long));
	return true;
}

/*
 * What stands behind a `%`; moves *format behind it. Returns false where it is
 * none of ours. `args` is a pointer, so that all draw from one list.
 */
static bool put_argument(struct sink *sink, const char **format, va_list *args)
{
	const char *type = *format;
	int size;

	*format += 1;
	switch (*type) {
	case 's':
		put_string(sink, va_arg(*args, const char *));
		return true;
	case 'u':
		put_decimal(sink, va_arg(*args, unsigned), false);
		return true;
	case 'd':
		put_int(sink, va_arg(*args, int));
		return true;
	case 'c':
		put(sink, &(char){ (char)va_arg(*args, int) }, 1);
		return true;
	case '%':
		put(sink, "%", 1);
		return true;
	case 'l':
		*format += 2;
		return put_long(sink, type + 1, args);
	case '.':
		*format += 2;
		if (type[1] != '*' || type[2] != 's')
			return false;
		size = va_arg(*args, int);
		put_start(sink, size, va_arg(*args, const char *));
		return true;
	case '*':
		*format += 1;
		if (type[1] != 's')
			return false;
		size = va_arg(*args, int);
		put_padded(sink, size, va_arg(*args, const char *));
		return true;
	}
	return false;
}

/* Byte by byte, as what stands between two conversions is short. */
static const char *put_literal(struct sink *sink, const char *format)
{
	char *to = sink->to;
	size_t length = sink->length;

	for (; *format && *format != '%'; format++, length++)
		if (length < sink->room)
			to[length] = *format;
	sink->length = length;
	return format;
}

/* Returns false at the first thing that is left to libc. */
static bool put_all(struct sink *sink, const char *format, va_list *args)
{
	for (;;) {
		format = put_literal(sink, format);
		if (!*format)
			return true;
		format++;
		if (!put_argument(sink, &format, args))
			return false;
	}
}

size_t format_text(char *to, size_t room, const char *format, va_list args)
{
	struct sink sink = { to, room, 0 };
	va_list copy;
	bool is_ours;

	va_copy(copy, args);
	is_ours = put_all(&sink, format, &copy);
	va_end(copy);
	if (!is_ours)
		return (size_t)vsnprintf(to, room, format, args);
	if (room)
		to[sink.length < room ? sink.length : room - 1] = '\0';
	return sink.length;
}
