/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_EDITS_H
#define VM_EDITS_H

#include "runtime/tree/edit.h"
#include "vm/options.h"

/*
 * The options that change a SOURCE's tree (runtime/tree/edit.h), for every
 * command that makes a filesystem of one. All are in one list, whose order is
 * the command line's.
 */
struct edits {
	struct option_list list;
};

/* For options tables; `type` has a member `struct edits edits`. */
#define OPTIONS_EDIT(type)                                                     \
	EDIT_OPTION(type, "add", "HOST[:GUEST]",                               \
		    "put a file or folder of this host at GUEST, which "       \
		    "begins with / [/ and its own name]"),                     \
	    EDIT_OPTION(type, "remove", "PATH",                                \
			"leave out PATH and all below it; * ? [...] stand "    \
			"for parts of a name"),                                \
	    EDIT_OPTION(type, "chown", "UID:GID[:PATH]",                       \
			"the owner of PATH and all below it [of everything]"), \
	    EDIT_OPTION(type, "mode", "OCTAL:PATH",                            \
			"the permission bits of PATH"),                        \
	    EDIT_OPTION(type, "map-owner", "FROM:TO:COUNT",                    \
			"owners and groups FROM, FROM + 1, ... become TO, "    \
			"TO + 1, ...; these five can be given again and are "  \
			"done in their order"),                                \
	    EDIT_OPTION(type, "layer", "SOURCE",                               \
			"put SOURCE on top, before any of these; can be "      \
			"given again")

#define EDIT_OPTION(type, name, value, help)                                   \
	{                                                                      \
		name, 0, value, OPTION_LIST, offsetof(struct type, edits),     \
		    help, 1, 0, NULL                                           \
	}

/*
 * Stacks what --layer names on `*tree` of `source`, in the command line's order
 * (tree/layer.h); names that begin with ".wh." are names as any other, for only
 * a container image's own layers have whiteouts. `*tree` is NULL on failure.
 */
int edits_stack(const struct edits *edits, const char *source,
		struct tree **tree, const struct reporter *reporter,
		struct error *err);

/* How many --layer there are. */
size_t edits_layers(const struct edits *edits);

/* Edits `tree` by the list. NULL: nothing is to be done. */
int edits_apply(const struct edits *edits, struct tree *tree,
		const struct reporter *reporter, struct error *err);

/* Whether they can be understood. */
int edits_check(const struct edits *edits, struct error *err);

/*
 * Calls `each` with everything that the outcome depends on but the source: the
 * edits as they were said, and the HOSTs of those that add something, the
 * layers' among them. Ends at
 * the first that does not return 0, and returns that.
 */
int edits_each(const struct edits *edits,
	       int (*each)(void *context, const char *text, const char *host),
	       void *context);

static inline bool edits_any(const struct edits *edits)
{
	return edits && edits->list.count;
}

#endif
