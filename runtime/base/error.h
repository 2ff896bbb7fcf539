/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_ERROR_H
#define RUNTIME_BASE_ERROR_H

#include <stdarg.h>

/*
 * The one convention for failure: a function returns 0 or a negative errno,
 * and where the cause is known `fail` fills the caller's struct error with
 * that code and one line of text. Callers pass both up unchanged (or put the
 * thing they worked on in front with `fail_in`); only a program's main prints.
 *
 *     if (fd < 0)
 *             return fail(err, errno, "%s: %s", path, strerror(errno));
 *
 * The text is one line without a full stop at the end, names the thing first
 * and says what to do where that is not obvious.
 *
 * Every function takes `err` NULL: then the text is dropped, the code kept.
 * A struct error belongs to one thread at a time.
 */
struct error {
	int code;	/* positive errno; 0: nothing failed yet */
	char text[512]; /* NUL-terminated; cut at the end where too long */
};

/* Sets code and text. Returns -code, which is never 0. */
int fail(struct error *err, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same with a va_list. */
int vfail(struct error *err, int code, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

/*
 * Puts "what: " in front of the text that is already there.
 * Returns -err->code (-EIO where err is NULL).
 */
int fail_in(struct error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* fail() for an exhausted allocator. */
int fail_memory(struct error *err);

/*
 * How library code says something that is not a failure of the call at hand,
 * such as a host file that changed while it is served: one line of text,
 * without a newline. NULL function: the line is dropped. The function may be
 * called from any thread.
 */
struct reporter {
	void (*line)(void *context, const char *text);
	void *context;
};

void report(const struct reporter *reporter, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
