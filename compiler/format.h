/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_FORMAT_H
#define COMPILER_FORMAT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/*
 * vsnprintf for what an emitter writes, some hundreds of thousands of times a
 * second: %s %.*s %*s %c %d %u %llu %llX and %%, with the same result.
 *
 * Writes at most `room` bytes with the NUL and returns the length without it.
 * A format with anything else in it, and a text that does not fit, are left to
 * vsnprintf: then it returns FORMAT_LEFT, and the arguments have to be started
 * anew. `args` is a pointer since a copy would cost as much as a short text.
 */
#define FORMAT_LEFT SIZE_MAX
size_t format_text(char *to, size_t room, const char *format, va_list *args)
    __attribute__((format(printf, 3, 0)));

#endif
