/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_SAY_H
#define VM_SAY_H

#include <stdbool.h>

#include "runtime/base/error.h"

/*
 * What trvm tells the person, on standard error, one line a thing, with
 * "trvm: " in front. Control characters (a file's name can hold any) come out
 * as "?". Any thread.
 */
struct say_settings {
	bool quiet;   /* only what makes trvm fail */
	bool verbose; /* details and the guest's kernel, too */
};

void say_set(struct say_settings settings);
bool say_is_verbose(void);

/* While the terminal is raw a line ends with a carriage return, too. */
void say_set_raw(bool is_raw);

void say_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
void say_detail(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* A reporter for library code, whose lines come out as with say_error: the
 * guest has got an error instead of bytes, or something was left out. */
const struct reporter *say_reporter(void);

#endif
