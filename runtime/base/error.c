/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/base/error.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

int vfail(struct error *err, int code, const char *format, va_list args)
{
	if (code <= 0)
		code = EIO;
	if (!err)
		return -code;
	err->code = code;
	vsnprintf(err->text, sizeof err->text, format, args);
	return -code;
}

int fail(struct error *err, int code, const char *format, ...)
{
	va_list args;
	int rc;

	va_start(args, format);
	rc = vfail(err, code, format, args);
	va_end(args);
	return rc;
}

int fail_in(struct error *err, const char *format, ...)
{
	char rest[sizeof err->text];
	va_list args;
	size_t used;

	if (!err)
		return -EIO;
	memcpy(rest, err->text, sizeof rest);
	va_start(args, format);
	vsnprintf(err->text, sizeof err->text, format, args);
	va_end(args);
	used = strlen(err->text);
	snprintf(err->text + used, sizeof err->text - used, ": %s", rest);
	return -err->code;
}

int fail_memory(struct error *err)
{
	return fail(err, ENOMEM, "out of memory");
}

void report(const struct reporter *reporter, const char *format, ...)
{
	char text[512];
	va_list args;

	if (!reporter || !reporter->line)
		return;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	reporter->line(reporter->context, text);
}
