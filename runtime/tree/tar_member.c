/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/tar.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/tree/follow.h"
#include "runtime/tree/pax_time.h"
#include "runtime/tree/shown.h"

int tar_fail_member(const struct tar *tar, int code, const char *what,
		    struct error *err)
{
	return fail(err, code, "%s: member '%s': %s", SHOWN(tar->name),
		    SHOWN(tar->path), what);
}

/* Puts the member in front of what is said already. */
static int in_member(const struct tar *tar, struct error *err)
{
	return fail_in(err, "%s: member '%s'", SHOWN(tar->name),
		       SHOWN(tar->path));
}

static void set_time(const struct tar *tar, struct tree_node *node)
{
	struct pax_time time = {
		.seconds = archive_entry_mtime(tar->entry),
		.nanoseconds = (uint32_t)archive_entry_mtime_nsec(tar->entry),
	};

	if (time.seconds <= 0 && time.nanoseconds)
		pax_time_find(
		    tar->region,
		    tar->base +
			(uint64_t)archive_read_header_position(tar->archive),
		    tar->base + tar->data, &time);
	node->mtime_seconds = time.seconds;
	node->mtime_nanoseconds = time.nanoseconds;
}

static int set_attributes(struct tar *tar, struct tree_node *node,
			  struct error *err)
{
	la_int64_t uid = archive_entry_uid(tar->entry);
	la_int64_t gid = archive_entry_gid(tar->entry);

	if (uid < 0 || uid > UINT32_MAX || gid < 0 || gid > UINT32_MAX)
		return tar_fail_member(
		    tar, EINVAL, "an owner that does not fit in 32 bits", err);
	node->mode =
	    (node->mode & S_IFMT) | (archive_entry_perm(tar->entry) & 07777);
	node->uid = (uint32_t)uid;
	node->gid = (uint32_t)gid;
	if (node->layer == LAYER_FOLDER)
		node->layer = LAYER_NONE;
	set_time(tar, node);
	return tar_set_xattrs(tar, node, err);
}

static int fail_holes(const struct tar *tar, struct error *err)
{
	return tar_fail_member(tar, EINVAL,
			       "damaged: its size, its holes and what is "
			       "stored do not agree",
			       err);
}

/* The parts of the file that the archive holds, one after the other. */
static int list_pieces(struct tar *tar, uint64_t size, struct error *err)
{
	int left = archive_entry_sparse_reset(tar->entry);
	uint64_t from = tar->base + tar->data;
	la_int64_t offset, length;
	int rc = 0;

	tar->pieces.list.count = 0;
	if (!left) {
		rc = pieces_add(&tar->pieces, 0, from, size);
		from += size;
	}
	/* asked once too often, libarchive looks at what it has freed */
	for (; !rc && left > 0; left--) {
		if (archive_entry_sparse_next(tar->entry, &offset, &length) !=
			ARCHIVE_OK ||
		    !range_fits((uint64_t)offset, (uint64_t)length, size))
			return fail_holes(tar, err);
		rc = pieces_add(&tar->pieces, (uint64_t)offset, from,
				(uint64_t)length);
		from += (uint64_t)length;
	}
	if (rc == -ENOMEM)
		return fail_memory(err);
	if (!rc && tar->is_layer && from - tar->base > tar->size)
		return tar_fail_member(
		    tar, EINVAL, "the archive ends within its contents", err);
	/* what libarchive passed over must be what we map */
	if (rc || round_up(from - tar->base, TAR_BLOCK) != tar->end)
		return fail_holes(tar, err);
	return 0;
}

static int set_content(struct tar *tar, struct tree_node *node,
		       struct error *err)
{
	la_int64_t size = archive_entry_size(tar->entry);
	int rc;

	if (size < 0)
		return tar_fail_member(tar, EINVAL, "a negative size", err);
	node->size = (uint64_t)size;
	rc = list_pieces(tar, node->size, err);
	if (rc)
		return rc;
	return pieces_keep(&tar->pieces, tar->tree, node, tar->region)
		   ? fail_memory(err)
		   : 0;
}

static int set_target(struct tar *tar, struct tree_node *node,
		      struct error *err)
{
	const char *target = archive_entry_symlink(tar->entry);

	if (!target || !*target)
		return tar_fail_member(tar, EINVAL,
				       "a symbolic link without a target", err);
	node->size = strlen(target);
	if (node->size > 4095)
		return tar_fail_member(
		    tar, ENAMETOOLONG,
		    "a symbolic link of more than 4095 bytes", err);
	node->target = arena_text(&tar->tree->arena, target, node->size);
	return node->target ? 0 : fail_memory(err);
}

static int set_device(struct tar *tar, struct tree_node *node,
		      struct error *err)
{
	uint64_t major = archive_entry_rdevmajor(tar->entry);
	uint64_t minor = archive_entry_rdevminor(tar->entry);

	if (major > UINT32_MAX || minor > UINT32_MAX)
		return tar_fail_member(
		    tar, EINVAL, "a device number that is too large", err);
	node->device.major = (uint32_t)major;
	node->device.minor = (uint32_t)minor;
	return 0;
}

static int make_node(struct tar *tar, struct tree_node **out, struct error *err)
{
	uint32_t type = archive_entry_filetype(tar->entry);
	struct tree_node *node = tree_node_new(tar->tree, type);
	int rc;

	if (!node)
		return fail_memory(err);
	*out = node;
	rc = set_attributes(tar, node, err);
	if (rc)
		return rc;
	switch (type) {
	case AE_IFREG:
		return set_content(tar, node, err);
	case AE_IFLNK:
		return set_target(tar, node, err);
	case AE_IFCHR:
	case AE_IFBLK:
		return set_device(tar, node, err);
	case AE_IFDIR:
	case AE_IFIFO:
	case AE_IFSOCK:
		return 0;
	}
	return tar_fail_member(tar, EINVAL,
			       "of a kind that is not known here (a part of an "
			       "archive on several volumes?)",
			       err);
}

/* ----------------------------------------------------------------- into a tree
 */

/*
 * As follow_path, for a member's own path; members of one folder mostly
 * follow each other, so the last folder is remembered as long as nothing was
 * replaced, which might have been a link on the way.
 */
static int find_place(struct tar *tar, struct followed *place,
		      struct error *err)
{
	const char *slash = strrchr(tar->path, '/');
	size_t length = slash ? (size_t)(slash - tar->path) : 0;
	int rc;

	if (length && tar->folder_node && length == tar->folder.count &&
	    !memcmp(tar->path, tar->folder.items, length) && slash[1] &&
	    strcmp(slash, "/.") != 0 && strcmp(slash, "/..") != 0) {
		place->directory = tar->folder_node;
		place->name = slash + 1;
		place->name_length = strlen(slash + 1);
		return 0;
	}
	rc = follow_path(tar->tree, tar->path, true, place, err);
	if (rc)
		return in_member(tar, err);
	if (!place->name_length || !length || place->name != slash + 1)
		return 0;
	if (vec_reserve(&tar->folder, length))
		return fail_memory(err);
	memcpy(tar->folder.items, tar->path, length);
	tar->folder.count = length;
	tar->folder_node = place->directory;
	return 0;
}

/* `place` has the name `node` from now on, whatever it had before. */
static int put_node(struct tar *tar, const struct followed *place,
		    struct tree_node *node, struct error *err)
{
	struct tree_entry *entry = tree_lookup(tar->tree, place->directory,
					       place->name, place->name_length);
	int rc;

	if (!entry) {
		rc = tree_add(tar->tree, place->directory, place->name,
			      place->name_length, node, err);
		return rc ? in_member(tar, err) : 0;
	}
	tar->folder_node = NULL;
	if (tar->is_layer && node_is_directory(entry->node)) {
		tree_remove(tar->tree, place->directory, entry);
		return put_node(tar, place, node, err);
	}
	if (tar->is_layer && node_is_directory(node))
		node->layer = LAYER_ALONE;
	rc = tree_replace(tar->tree, place->directory, entry, node, err);
	if (rc == -ENOTEMPTY)
		return tar_fail_member(tar, ENOTEMPTY,
				       "would replace a directory that is not "
				       "empty",
				       err);
	return rc ? in_member(tar, err) : 0;
}

static struct tree_node *node_at(struct tar *tar, const struct followed *place)
{
	struct tree_entry *entry;

	if (!place->name_length)
		return tar->tree->root;
	entry = tree_lookup(tar->tree, place->directory, place->name,
			    place->name_length);
	return entry ? entry->node : NULL;
}

static int fail_link(struct tar *tar, const char *target, const char *what,
		     struct error *err)
{
	return fail(err, EINVAL, "%s: member '%s': a hard link to '%s', %s",
		    SHOWN(tar->name), SHOWN(tar->path), SHOWN(target), what);
}

/* Perhaps a lower layer has what the link is to. */
static int add_layer_link(struct tar *tar, const struct followed *place,
			  const char *target, struct error *err)
{
	struct tree_node *node = tree_node_new(tar->tree, S_IFLNK | 0777);

	if (!node)
		return fail_memory(err);
	node->layer = LAYER_LINK;
	node->size = strlen(target);
	node->target = arena_text(&tar->tree->arena, target, node->size);
	return node->target ? put_node(tar, place, node, err)
			    : fail_memory(err);
}

/* The file that a hard link's target is; `*out` NULL: there is none. */
static int find_target(struct tar *tar, const char *target,
		       struct tree_node **out, struct error *err)
{
	struct followed old;
	int rc = follow_path(tar->tree, target, false, &old, err);

	*out = NULL;
	if (rc == -ENOENT)
		return 0;
	if (rc == -ENOMEM)
		return rc;
	if (rc) {
		fail_in(err, "a hard link to '%s'", SHOWN(target));
		return in_member(tar, err);
	}
	*out = node_at(tar, &old);
	if (*out && node_is_directory(*out))
		return fail_link(tar, target, "which is a directory", err);
	return 0;
}

/* The target may come later. */
static int put_off(struct tar *tar, const struct followed *place,
		   const char *target, struct error *err)
{
	struct arena *arena = &tar->tree->arena;
	struct late_link late = {
		.path = arena_text(arena, tar->path, strlen(tar->path)),
		.target = arena_text(arena, target, strlen(target)),
		.replaced = node_at(tar, place),
	};

	if (!late.path || !late.target || vec_push(&tar->late, late))
		return fail_memory(err);
	return 0;
}

static int add_hard_link(struct tar *tar, const struct followed *place,
			 const char *target, struct error *err)
{
	struct tree_node *node;
	int rc = find_target(tar, target, &node, err);

	if (rc)
		return rc;
	if (!node)
		return tar->is_layer ? add_layer_link(tar, place, target, err)
				     : put_off(tar, place, target, err);
	rc = put_node(tar, place, node, err);
	/* pax allows the link to bring the contents once more */
	if (!rc && S_ISREG(node->mode) && archive_entry_size(tar->entry) > 0)
		rc = set_content(tar, node, err);
	return rc;
}

/* Whatever has got the name meanwhile stays. Returns 1 where the target is
 * still missing. */
static int add_late_link(struct tar *tar, const struct late_link *late,
			 struct error *err)
{
	struct tree_node *node;
	struct followed place;
	int rc;

	tar->path = late->path;
	rc = find_place(tar, &place, err);
	if (rc || node_at(tar, &place) != late->replaced)
		return rc;
	rc = find_target(tar, late->target, &node, err);
	if (rc || !node)
		return rc ? rc : 1;
	return put_node(tar, &place, node, err);
}

/* Links can lead to links: as long as one is found, others may be. */
int tar_add_late_links(struct tar *tar, struct error *err)
{
	size_t before = SIZE_MAX;
	int most = 40; /* rounds, whatever the archive wants */

	while (tar->late.count && tar->late.count < before && most--) {
		before = tar->late.count;
		tar->late.count = 0;
		for (size_t i = 0; i < before; i++) {
			struct late_link late = tar->late.items[i];
			int rc = add_late_link(tar, &late, err);

			if (rc < 0)
				return rc;
			if (rc)
				tar->late.items[tar->late.count++] = late;
		}
	}
	if (!tar->late.count)
		return 0;
	tar->path = tar->late.items[0].path;
	return fail_link(tar, tar->late.items[0].target,
			 "which no member of the archive is", err);
}

/*
 * A package of Alpine's is three archives in one: a signature, notes for the
 * package manager, files. The first two hold names in the root that begin with
 * a dot; apk, too, installs none of these.
 */
static bool is_note_of_package(struct tar *tar)
{
	if (!tar->last_path.count)
		tar->is_apk = !strncmp(tar->path, ".SIGN.", 6) ||
			      !strcmp(tar->path, ".PKGINFO");
	return tar->is_apk && tar->path[0] == '.' && tar->path[1] &&
	       !strchr(tar->path, '/');
}

int tar_add_member(struct tar *tar, struct error *err)
{
	const char *target = archive_entry_hardlink(tar->entry);
	struct tree_node *node = NULL;
	struct followed place;
	int rc;

	if (is_note_of_package(tar))
		return 0;
	rc = find_place(tar, &place, err);
	if (rc)
		return rc;
	if (!place.name_length &&
	    (target || archive_entry_filetype(tar->entry) != AE_IFDIR))
		return tar_fail_member(tar, EINVAL,
				       "the root can only be a directory", err);
	if (target)
		return add_hard_link(tar, &place, target, err);
	if (archive_entry_filetype(tar->entry) == AE_IFDIR) {
		node = node_at(tar, &place);
		if (node && node_is_directory(node))
			return set_attributes(tar, node, err);
	}
	rc = make_node(tar, &node, err);
	return rc ? rc : put_node(tar, &place, node, err);
}
