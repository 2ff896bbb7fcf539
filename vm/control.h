/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_CONTROL_H
#define VM_CONTROL_H

#include "vm/save.h"

/*
 * The way into a running trvm for the same user: a Unix socket NAME in a
 * folder of his own, $XDG_RUNTIME_DIR/trvm, or /tmp/trvm-UID where there is no
 * such variable. NAME is what --name says, else the process's number.
 *
 *     client    snapshot /path/to/FILE \n       (and closes his half)
 *     server    ok TEXT \n   or   error TEXT \n, once it is done
 *
 * One command at a time, in a thread of its own; who comes meanwhile waits.
 */
struct control;

struct control_settings {
	const char *name; /* NULL: the process's number */
	struct image *image;
	const char *source;
	const struct save_moment *moment; /* NULL: nobody has to be held */
};

/*
 * Borrows all of it. Returns 0; -EEXIST where another trvm has the name;
 * what the system says.
 */
int control_new(const struct control_settings *settings, struct control **out,
		struct error *err);

/*
 * The same for a program that nobody gave a name: where there is no such
 * folder it goes on without, and says so under --verbose; *out is NULL then.
 */
int control_open(const char *name, struct image *image, const char *source,
		 const struct save_moment *moment, struct control **out,
		 struct error *err);

/* Waits for the command that is carried out. NULL is fine. */
void control_free(struct control *control);
CLEANUP_DEFINE(control)

/*
 * The client's side. `name` NULL: the only one there is; -ENOENT where there is
 * none, -EINVAL with their names where there are several. Returns 0 with the
 * answer's text in `answer`, or what it says is wrong.
 */
int control_ask(const char *name, const char *command, const char *argument,
		char answer[256], struct error *err);

#endif
