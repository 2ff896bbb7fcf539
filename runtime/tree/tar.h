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

/* An entry of an access list that is text. */
struct named_entry {
	uint16_t tag, perm;
	uint32_t id;
	const char *name; /* of a user or group; NULL: the id is known */
};

/* An access list with names, until these are known. */
struct named_list {
	struct tree_node *node; /* NULL: it has got other attributes since */
	const char *attribute, *path;
	struct named_entry *entries;
	uint32_t count;
	uint32_t next; /* of the same node, counted from 1; 0: none */
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
	VEC(struct named_entry) entries; /* of the list at hand */
	VEC(struct named_list) named;
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

/* The entries at hand as that attribute of the node, to the gathered ones. */
int tar_add_list(struct tar *tar, const char *attribute,
		 const struct tree_node *node, struct error *err);

/*
 * Keeps the entries at hand, some of which have names, for the end; forgets
 * those of a node that gets other attributes; and, once all members were added,
 * gives the nodes their lists. Names that nobody has are noted in the tar.
 */
int tar_put_off_list(struct tar *tar, struct tree_node *node,
		     const char *attribute, struct error *err);
void tar_forget_lists(struct tar *tar, struct tree_node *node);
int tar_add_named_lists(struct tar *tar, struct error *err);

/* Gives back what adding members took; the tree stays. */
void tar_done(struct tar *tar);

/* Reports what was noted, a line for each reason. */
void tar_report_left_out(const struct tar *tar);

/* "archive: member 'path': what"; returns -code. */
int tar_fail_member(const struct tar *tar, int code, const char *what,
		    struct error *err);

#endif
