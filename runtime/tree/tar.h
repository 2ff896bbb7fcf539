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

/* A hard link whose target was not there yet. */
struct late_link {
	const char *path, *target;
	const struct tree_node *replaced; /* what had the name; NULL: nothing */
};

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
	struct gather gather;
	struct arena scratch; /* names and values of the member at hand */
	struct acl_list acl;
	VEC(struct late_link) late;
	struct left_out nfs4, unread, nameless; /* access lists */
	bool is_apk; /* a package of Alpine's, by its first member */
};

/*
 * Puts the member at hand (entry, path, data, end) in the tree. Fails with a
 * line that names archive and member.
 */
int tar_add_member(struct tar *tar, struct error *err);

/* Once all members were added: hard links to what came after them. */
int tar_add_late_links(struct tar *tar, struct error *err);

/*
 * Gives `node`, whose mode is set, the member's extended attributes and access
 * lists in the place of what it had. What cannot be kept is noted in the tar.
 */
int tar_set_xattrs(struct tar *tar, struct tree_node *node, struct error *err);

/* Gives back what adding members took; the tree stays. */
void tar_done(struct tar *tar);

/* Reports what was noted, a line for each reason. */
void tar_report_left_out(const struct tar *tar);

/* "archive: member 'path': what"; returns -code. */
int tar_fail_member(const struct tar *tar, int code, const char *what,
		    struct error *err);

#endif
