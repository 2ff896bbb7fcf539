/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_TAR_H
#define RUNTIME_TREE_TAR_H

#include "runtime/base/vec.h"
#include "runtime/tree/holes.h"
#include "runtime/tree/tree.h"

struct archive;
struct archive_entry;

/*
 * A tar archive while it becomes a tree: tar.c goes from member to member,
 * tar_member.c puts each in the tree.
 */
enum { TAR_BLOCK = 512 };

struct tar {
	const char *name; /* as the user said it */
	const struct reporter *reporter;
	struct tree *tree;
	struct region *region; /* holds the archive, or what was unpacked */
	uint64_t base, size;   /* where it lies there */
	bool is_layer;	       /* of a container image; see source_layer */
	uint64_t padding;      /* zeros that are taken to follow it */
	uint8_t *buffer;       /* what libarchive is given of it */
	uint64_t at;	       /* how far that is */
	struct error broken;   /* what reading said; code 0: nothing */
	struct archive *archive;
	struct archive_entry *entry;
	const char *path;   /* of the member at hand */
	uint64_t data, end; /* where its contents begin and what follows, from
			     base */
	struct pieces pieces;
	VEC(char) last_path; /* of the member before */
	VEC(char) folder;    /* the path before its last part, and what it is */
	struct tree_node *folder_node; /* NULL: not known any more */
	bool is_apk; /* a package of Alpine's, by its first member */
};

/*
 * Puts the member at hand (entry, path, data, end) in the tree. Fails with a
 * line that names archive and member.
 */
int tar_add_member(struct tar *tar, struct error *err);

/* "archive: member 'path': what"; returns -code. */
int tar_fail_member(const struct tar *tar, int code, const char *what,
		    struct error *err);

#endif
