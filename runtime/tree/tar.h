/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_TAR_H
#define RUNTIME_TREE_TAR_H

#include "runtime/base/vec.h"
#include "runtime/tree/acl.h"
#include "runtime/tree/gather.h"
#include "runtime/tree/holes.h"
#include "runtime/tree/tree.h"

struct archive;
struct archive_entry;

/*
 * A tar archive while it becomes a tree: tar.c goes from member to member,
 * tar_member.c puts each in the tree, with the extended attributes that
 * tar_attributes.c finds.
 */
enum { TAR_BLOCK = 512 };

struct tar {
	const char *name; /* as the user said it */
	const struct reporter *reporter;
	int fd;
	struct stat status;
	struct tree *tree;
	struct region *region; /* the archive, or what was unpacked */
	struct archive *archive;
	struct archive_entry *entry;
	const char *path;   /* of the member at hand */
	uint64_t data, end; /* where its contents begin and what follows */
	struct pieces pieces;
	VEC(char) last_path; /* of the member before */
	VEC(char) folder;    /* the path before its last part, and what it is */
	struct tree_node *folder_node; /* NULL: not known any more */
	struct gather gather;
	struct arena scratch; /* names and values of the member at hand */
	struct acl_list acl;
	struct left_out nfs4, unread, nameless; /* access lists */
};

/*
 * Puts the member at hand (entry, path, data, end) in the tree. Fails with a
 * line that names archive and member.
 */
int tar_add_member(struct tar *tar, struct error *err);

/*
 * Gives `node`, whose mode is set, the member's extended attributes and access
 * lists in the place of what it had. What cannot be kept is noted in the tar.
 */
int tar_set_xattrs(struct tar *tar, struct tree_node *node, struct error *err);

/* Reports what was noted, a line for each reason. */
void tar_report_left_out(const struct tar *tar);

/* "archive: member 'path': what"; returns -code. */
int tar_fail_member(const struct tar *tar, int code, const char *what,
		    struct error *err);

#endif
