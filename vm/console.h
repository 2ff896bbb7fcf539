/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_CONSOLE_H
#define VM_CONSOLE_H

#include <stdbool.h>

#include "runtime/base/bytes.h"

/*
 * What the guest's kernel prints on its serial port. Nobody sees it unless
 * they ask; what it says of a failure is kept.
 */
struct console {
	bool is_shown; /* copied to standard error as it comes */
	char line[256];
	size_t used;
	char last[256];	   /* the last line that was not empty */
	char panic[256];   /* why the kernel gave up; "": it did not */
	char failure[256]; /* why our init gave up, before it had a channel */
};

void console_take(struct console *console, struct span bytes);

/* As if the line that has begun were complete: there is no more to come. */
void console_end(struct console *console);

#endif
