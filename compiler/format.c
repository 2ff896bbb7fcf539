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

/*
 * What follows puts something at `to` and returns what is behind it, or NULL
 * where `end` is too near for it and a NUL.
 */
static inline char *put(char *to, const char *end, const char *bytes,
			size_t length)
{
	if (length >= (size_t)(end - to))
		return NULL;
	memcpy(to, bytes, length);
	return to + length;
}

static char *put_decimal(char *to, const char *end, unsigned long long number,
			 bool is_negative)
{
	char digits[LONGEST_NUMBER], *start = digits + sizeof digits;

	do {
		*--start = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	if (is_negative)
		*--start = '-';
	return put(to, end, start, (size_t)(digits + sizeof digits - start));
}

static char *put_hexadecimal(char *to, const char *end,
			     unsigned long long number)
{
	char digits[LONGEST_NUMBER], *start = digits + sizeof digits;

	do {
		*--start = "0123456789ABCDEF"[number % 16];
		number /= 16;
	} while (number);
	return put(to, end, start, (size_t)(digits + sizeof digits - start));
}

static char *put_int(char *to, const char *end, int number)
{
	unsigned magnitude =
	    number < 0 ? 0 - (unsigned)number : (unsigned)number;

	return put_decimal(to, end, magnitude, number < 0);
}

static inline char *put_string(char *to, const char *end, const char *string)
{
	if (!string)
		string = "(null)";
	return put(to, end, string, strlen(string));
}

/* %.*s: at most so many bytes; all of it where the number is negative. */
static char *put_start(char *to, const char *end, int most, const char *string)
{
	if (most < 0)
		return put_string(to, end, string);
	return put(to, end, string, strnlen(string, (size_t)most));
}

/* %*s: at least so many bytes, spaces first or, where negative, behind. */
static char *put_padded(char *to, const char *end, int width,
			const char *string)
{
	size_t length = strlen(string);
	size_t least = width < 0 ? 0 - (size_t)width : (size_t)width;
	size_t pad = least > length ? least - length : 0;

	if (length + pad >= (size_t)(end - to))
		return NULL;
	memset(to, ' ', length + pad);
	memcpy(width < 0 ? to : to + pad, string, length);
	return to + length + pad;
}

/* %llu and %llX, from behind the first l. */
static char *put_long(char *to, const char *end, const char *type,
		      va_list *args)
{
	if (type[0] != 'l' || (type[1] != 'u' && type[1] != 'X'))
		return NULL;
	if (type[1] == 'u')
		return put_decimal(to, end, va_arg(*args, unsigned long long),
				   false);
	return put_hexadecimal(to, end, va_arg(*args, unsigned long long));
}

/*
 * What stands behind a `%`, but for s; moves *format behind it. `args` is a
 * pointer, so that all draw from one list.
 */
static char *put_argument(char *to, const char *end, const char **format,
			  va_list *args)
{
	const char *type = *format;
	int size;

	*format += 1;
	switch (*type) {
	case 'u':
		return put_decimal(to, end, va_arg(*args, unsigned), false);
	case 'd':
		return put_int(to, end, va_arg(*args, int));
	case 'c':
		return put(to, end, &(char){ (char)va_arg(*args, int) }, 1);
	case '%':
		return put(to, end, "%", 1);
	case 'l':
		*format += 2;
		return put_long(to, end, type + 1, args);
	case '.':
		*format += 2;
		if (type[1] != '*' || type[2] != 's')
			return NULL;
		size = va_arg(*args, int);
		return put_start(to, end, size, va_arg(*args, const char *));
	case '*':
		*format += 1;
		if (type[1] != 's')
			return NULL;
		size = va_arg(*args, int);
		return put_padded(to, end, size, va_arg(*args, const char *));
	}
	return NULL;
}

/*
 * Returns where the NUL belongs, or NULL at the first thing that does not fit
 * or is left to libc. Byte by byte, as what stands between two conversions is
 * short.
 */
static inline char *put_all(char *to, const char *end, const char *format,
			    va_list *args)
{
	while (to && to < end) {
		if (*format == '\0')
			return to;
		if (*format != '%') {
			*to++ = *format++;
		} else if (*++format == 's') {
			format++;
			to = put_string(to, end, va_arg(*args, const char *));
		} else {
			to = put_argument(to, end, &format, args);
		}
	}
	return NULL;
}

size_t format_text(char *to, size_t room, const char *format, va_list *args)
{
	char *end;

	if (!room) /* `to` may be NULL, which has no end */
		return FORMAT_LEFT;
	end = put_all(to, to + room, format, args);
	if (!end)
		return FORMAT_LEFT;
	*end = '\0';
	return (size_t)(end - to);
}
