/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_LEFT_OUT_H
#define RUNTIME_TREE_LEFT_OUT_H

#include <stdint.h>

#include "runtime/base/error.h"

/*
 * What a source leaves out again and again, reported once, when it is done:
 *
 *     tree.tar: left out: damaged extended attributes (12, the first is
 *     user.x of member 'bin/su')
 *
 * All zero bytes are nothing.
 */
struct left_out {
	uint64_t count;
	char first[200];
};

/* One more. The text is kept of the first. */
void left_out_add(struct left_out *left, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The line, where there was anything. `source` is shown as it is. */
void left_out_report(const struct left_out *left,
		     const struct reporter *reporter, const char *source,
		     const char *what);

#endif
