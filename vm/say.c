/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/say.h"

#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct say_settings settings;
static atomic_bool raw;

void say_set(struct say_settings new_settings)
{
	settings = new_settings;
}

bool say_is_verbose(void)
{
	return settings.verbose;
}

void say_set_raw(bool is_raw)
{
	atomic_store(&raw, is_raw);
}

/* One write a line, so that lines of threads and processes do not mix. */
static void say_line(const char *format, va_list args)
{
	char line[800] = "trvm: ";
	size_t start = strlen(line), length;
	unsigned char *c;

	vsnprintf(line + start, sizeof line - start - 2, format, args);
	for (c = (unsigned char *)line; *c; c++)
		if (*c < 0x20 || *c == 0x7f)
			*c = '?';
	length = strlen(line);
	if (atomic_load(&raw))
		line[length++] = '\r';
	line[length++] = '\n';
	if (write(STDERR_FILENO, line, length) < 0)
		return; /* there is nobody to tell */
}

void say_error(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say_line(format, args);
	va_end(args);
}

void say(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	if (!settings.quiet)
		say_line(format, args);
	va_end(args);
}

void say_detail(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	if (settings.verbose)
		say_line(format, args);
	va_end(args);
}

static void reporter_line(void *context, const char *text)
{
	(void)context;
	say_error("%s", text);
}

const struct reporter *say_reporter(void)
{
	static const struct reporter reporter = { reporter_line, NULL };

	return &reporter;
}
