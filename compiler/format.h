/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_FORMAT_H
#define COMPILER_FORMAT_H

#include <stdarg.h>
#include <stddef.h>

/*
 * vsnprintf for what an emitter writes, some hundreds of thousands of times a
 * second: %s %.*s %*s %c %d %u %llu %llX and %% are done here, with the same
 * result; a format with anything else in it, and a text that does not fit, go
 * to vsnprintf as a whole.
 *
 * Writes at most `room` bytes with the NUL. Returns the length that the whole
 * text has, without the NUL.
 */
size_t format_text(char *to, size_t room, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

#endif
