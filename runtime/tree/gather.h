/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_GATHER_H
#define RUNTIME_TREE_GATHER_H

#include "runtime/base/vec.h"
#include "runtime/tree/left_out.h"
#include "runtime/tree/xattr.h"

/*
 * Extended attributes of one file after the other on their way into a tree,
 * by rules that all sources share:
 *
 * - user.*, trusted.*, security.*, system.posix_acl_access and _default are
 *   kept; user.* on files and directories only, a default list on directories
 *   only, as the kernel has it.
 * - An access list that says no more than the mode does is dropped.
 * - An access list settles the permission bits of its file, as when it is set.
 * - Other kinds (system.nfs4_acl, btrfs.*, com.apple.*, ...) belong to one
 *   filesystem or system; names and values that Linux would not take, and
 *   access lists that are damaged, belong to none. They are left out.
 */
struct gathered {
	struct tree_xattr item;
	size_t order;
};

struct gather {
	VEC(struct gathered) found; /* of the file at hand */
	VEC(struct tree_xattr) kept;
	struct left_out foreign, damaged;
};

/* Whether any file could have an attribute of that name. */
bool gather_knows(const char *name, size_t name_length);

/*
 * NULL where a file of that mode can have the attribute; else the reason why
 * it is left out, for left_out_add.
 */
struct left_out *gather_refuses(struct gather *gather,
				const struct tree_xattr *item, uint32_t mode);

/*
 * Adds an attribute of the file at hand that gather_refuses had nothing
 * against. Of several with one name the first counts. Name and value are
 * borrowed until gather_keep. Returns 0 or -1 (no memory).
 */
int gather_add(struct gather *gather, const struct tree_xattr *item);

/* Forgets what was added. */
void gather_clear(struct gather *gather);

/*
 * Gives what was added to `node`, whose mode and attributes it sets, and
 * begins with the next file. Returns 0 or -ENOMEM.
 */
int gather_keep(struct gather *gather, struct tree *tree,
		struct tree_node *node, struct error *err);

/* What was left out, a line for each reason. */
void gather_report(const struct gather *gather, const struct reporter *reporter,
		   const char *source);

void gather_done(struct gather *gather);

#endif
