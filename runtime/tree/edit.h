/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_EDIT_H
#define RUNTIME_TREE_EDIT_H

#include "runtime/tree/tree.h"

/*
 * Changes to a tree that somebody asks for, on top of what its source says:
 *
 *   EDIT_ADD        HOST[:GUEST]          a file or folder of the host is put
 *                                         at GUEST (default: its own name in
 *                                         the root)
 *   EDIT_REMOVE     PATH                  PATH goes, with all below it
 *   EDIT_CHOWN      UID:GID[:PATH]        PATH and all below it get this owner
 *                                         (default: everything)
 *   EDIT_MODE       OCTAL:PATH            PATH, and nothing below it, gets
 *                                         these permission bits
 *   EDIT_MAP_OWNER  FROM:TO:COUNT         owners and groups FROM, FROM + 1, ...
 *                                         (COUNT of them) become TO, TO + 1,
 *                                         ...; all others stay. Those that
 *                                         access lists name are mapped, too
 *
 * They are done in the order in which they are given, each on what the ones
 * before have left.
 *
 * PATH and GUEST are paths in the tree. A leading slash does not matter to
 * PATH; GUEST begins with one, which tells it from the rest of a file's name.
 * Symbolic links on the way are followed inside the tree (tree/follow.h), the
 * last part is not. A PATH can be a pattern: `*`, `?` and `[...]` stand for
 * bytes of one name, a leading dot included; a name that is there as it is
 * written comes first. What is not there, or matches nothing, is an error
 * that names it.
 *
 * What is added is as a tar that is extracted (docs/sources.md): folders that
 * are missing appear (0755, owner 0:0, time 0); a folder on a folder changes
 * its attributes and adds to what it holds; a file replaces a file or an empty
 * folder, never a folder that holds something. A folder becomes GUEST; a file
 * becomes GUEST, or goes into it where GUEST ends with a slash. HOST is
 * followed where it is a symbolic link, what is below it is not. Contents are
 * borrowed from the host as those of a directory (tree/source.h).
 *
 * An owner or mode belongs to a file, not to a name: its other names see the
 * change. Times are never changed by an edit, so the same edits of the same
 * tree are the same tree.
 */
enum tree_edit_kind {
	EDIT_ADD,
	EDIT_REMOVE,
	EDIT_CHOWN,
	EDIT_MODE,
	EDIT_MAP_OWNER,
};

struct tree_edit {
	enum tree_edit_kind kind;
	const char *text; /* as above */
};

/*
 * Edits a tree, sealed or not; it is sealed afterwards where it was before.
 * The tree keeps what was added alive; `reporter` (NULL allowed) is borrowed
 * for its life.
 *
 * Returns 0 or a negative errno with one line that begins with the edit as it
 * is said on a command line ("--remove /x: ..."); the tree can only be freed
 * then. Costs the length of the tree once for all edits, and once for each
 * --chown without a path and --map-owner.
 */
int tree_edit(struct tree *tree, const struct tree_edit *edits, size_t count,
	      const struct reporter *reporter, struct error *err);

/* Whether the text of an edit can be understood; as tree_edit. */
int tree_edit_check(const struct tree_edit *edit, struct error *err);

/* The HOST of an EDIT_ADD: the length of it, at the text's beginning. */
size_t tree_edit_host(const struct tree_edit *edit);

#endif
