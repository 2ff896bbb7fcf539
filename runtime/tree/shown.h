/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_SHOWN_H
#define RUNTIME_TREE_SHOWN_H

#include <stddef.h>

/*
 * A path as messages show it: one line whatever bytes it has, and short
 * enough that the end of the message survives. Control bytes become '?', the
 * middle of a long path becomes "...".
 *
 *     return fail(err, ENOTDIR, "%s: not a folder", SHOWN(path));
 */
struct shown {
	char text[176];
};

const char *show_path(struct shown *shown, const char *path, size_t length);

/* Lives until the end of the enclosing block. */
#define SHOWN(path) show_path(&(struct shown){ "" }, (path), strlen(path))

#endif
