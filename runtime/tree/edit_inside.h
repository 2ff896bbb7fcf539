/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_EDIT_INSIDE_H
#define RUNTIME_TREE_EDIT_INSIDE_H

#include "runtime/tree/edit.h"

/* An edit as it is understood. */
struct edit {
	const struct tree_edit *said;
	uint32_t uid, gid; /* chown */
	uint32_t mode;	   /* mode */
	uint32_t from, to; /* map-owner */
	uint64_t count;	   /* map-owner */
	char *host;	   /* add; owned */
	const char *path;  /* NULL: everything; of `said` */
};

/*
 * Puts the folder or file edit->host into the unsealed tree, at edit->path
 * (NULL: under its own name). edit_add.c.
 */
int edit_add(struct tree *tree, const struct edit *edit,
	     const struct reporter *reporter, struct error *err);

#endif
