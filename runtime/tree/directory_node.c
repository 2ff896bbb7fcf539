/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/directory.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/sysmacros.h>

#include "runtime/tree/host_attributes.h"

static struct timespec time_of(const struct statx_timestamp *time)
{
	return (struct timespec){ .tv_sec = time->tv_sec,
				  .tv_nsec = time->tv_nsec };
}

/* As stat says it: the other half of the runtime compares with fstat. */
static void set_status(struct stat *status, const struct statx *from)
{
	*status = (struct stat){
		.st_dev = makedev(from->stx_dev_major, from->stx_dev_minor),
		.st_ino = from->stx_ino,
		.st_mode = from->stx_mode,
		.st_nlink = from->stx_nlink,
		.st_uid = from->stx_uid,
		.st_gid = from->stx_gid,
		.st_rdev = makedev(from->stx_rdev_major, from->stx_rdev_minor),
		.st_size = (off_t)from->stx_size,
		.st_blocks = (blkcnt_t)from->stx_blocks,
		.st_mtim = time_of(&from->stx_mtime),
		.st_ctim = time_of(&from->stx_ctime),
	};
}

int walk_stat(struct walk *walk, struct found *found, struct error *err)
{
	struct statx status;

	if (statx(found->folder, found->name,
		  AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT,
		  STATX_BASIC_STATS | STATX_MNT_ID, &status))
		return walk_judge(walk, found->name, err);
	set_status(&found->status, &status);
	found->mount = status.stx_mask & STATX_MNT_ID ? status.stx_mnt_id : 0;
	return 0;
}

/* Only whoever is not root, and only where the mode leaves it open. */
static bool is_readable(const struct walk *walk, const struct found *found)
{
	enum { ALL_READ = S_IRUSR | S_IRGRP | S_IROTH };

	return walk->is_all_readable ||
	       (found->status.st_mode & ALL_READ) == ALL_READ ||
	       !faccessat(found->folder, found->name, R_OK, AT_EACCESS);
}

/* The parts of a file that seems to have holes. A file that is not the one
 * asked for any more has none: its region will say so when it is read, which
 * a hole would not. */
static int ask_for_holes(struct walk *walk, const struct found *found, int fd)
{
	const struct stat *planned = &found->status;
	uint64_t size = (uint64_t)planned->st_size;
	struct stat now;
	int rc = pieces_of_file(&walk->pieces, fd, size);

	if (rc ||
	    (!fstat(fd, &now) && now.st_dev == planned->st_dev &&
	     now.st_ino == planned->st_ino && now.st_size == planned->st_size &&
	     now.st_ctim.tv_sec == planned->st_ctim.tv_sec &&
	     now.st_ctim.tv_nsec == planned->st_ctim.tv_nsec))
		return rc;
	walk->pieces.list.count = 0;
	return pieces_add(&walk->pieces, 0, 0, size);
}

/* Fills walk->pieces. */
static int find_pieces(struct walk *walk, const struct found *found,
		       struct error *err)
{
	AUTOCLOSE int fd = -1;
	uint64_t size = (uint64_t)found->status.st_size;
	int rc;

	walk->pieces.list.count = 0;
	if (size && !is_readable(walk, found))
		return walk_judge(walk, found->name, err);
	if ((uint64_t)found->status.st_blocks * 512 >= size) {
		rc = pieces_add(&walk->pieces, 0, 0, size);
	} else {
		fd = openat(found->folder, found->name,
			    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
		if (fd < 0)
			return walk_judge(walk, found->name, err);
		rc = ask_for_holes(walk, found, fd);
	}
	return rc ? fail_memory(err) : 0;
}

static int set_target(struct walk *walk, const struct found *found,
		      struct tree_node *node, struct error *err)
{
	char target[PATH_MAX];
	ssize_t length =
	    readlinkat(found->folder, found->name, target, sizeof target);

	if (length < 0)
		return walk_judge(walk, found->name, err);
	if ((size_t)length == sizeof target)
		return walk_fail(walk, found->name, ENAMETOOLONG,
				 "a symbolic link of more than 4095 bytes",
				 err);
	node->target = arena_text(&walk->tree->arena, target, (size_t)length);
	node->size = (uint64_t)length;
	return node->target ? 0 : fail_memory(err);
}

/* --------------------------------------------------------- extended attributes
 */

enum { MOST = XATTR_VALUE_LENGTH_MAX }; /* of a list, too: XATTR_LIST_MAX */

static int folder_of(const struct walk *walk, const struct found *found)
{
	return walk->is_inside ? AT_FDCWD : found->folder;
}

static int note_xattr(struct walk *walk, const struct found *found,
		      const char *attribute)
{
	struct shown shown;

	left_out_add(&walk->no_xattrs, "%.64s of %.128s", attribute,
		     walk_show(&shown, walk, found->name));
	return 0;
}

/*
 * The kernel takes a buffer of its own as large as ours, so a small one goes
 * first. Returns the length of the list in walk->list, or a negative errno.
 */
static ssize_t list_xattrs(struct walk *walk, const struct found *found)
{
	enum { USUAL = 256 };
	ssize_t length;

	if (vec_reserve(&walk->list, USUAL))
		return -ENOMEM;
	length = host_list_xattrs(folder_of(walk, found), found->name,
				  walk->list.items, walk->list.capacity);
	if (length != -ERANGE)
		return length;
	if (vec_reserve(&walk->list, MOST))
		return -ENOMEM;
	return host_list_xattrs(folder_of(walk, found), found->name,
				walk->list.items, MOST);
}

/* The value, to the scratch arena. As list_xattrs. */
static ssize_t get_xattr(struct walk *walk, const struct found *found,
			 const char *attribute, uint8_t **value)
{
	enum { USUAL = 512 };
	ssize_t length = -ERANGE;
	size_t room;

	for (room = USUAL; length == -ERANGE && room <= MOST;
	     room *= MOST / USUAL) {
		*value = arena_alloc(&walk->scratch, room);
		if (!*value)
			return -ENOMEM;
		length = host_get_xattr(folder_of(walk, found), found->name,
					attribute, *value, room);
	}
	return length;
}

static int add_xattr(struct walk *walk, const struct found *found,
		     const struct tree_node *node, const char *attribute,
		     struct error *err)
{
	struct tree_xattr item = { .name = attribute,
				   .name_length = (uint32_t)strlen(attribute) };
	struct left_out *left;
	struct shown shown;
	uint8_t *value = NULL;
	ssize_t length = 0;

	/* of what is left out anyhow the value does not matter */
	if (gather_knows(attribute, item.name_length))
		length = get_xattr(walk, found, attribute, &value);
	if (length == -ENOMEM)
		return fail_memory(err);
	if (length == -ENODATA || length == -EOPNOTSUPP)
		return 0; /* removed meanwhile; or a name without a value */
	if (length == -EACCES || length == -EPERM || length == -E2BIG ||
	    length == -ERANGE)
		return note_xattr(walk, found, attribute);
	if (length < 0) {
		errno = (int)-length;
		return walk_judge(walk, found->name, err);
	}
	item.value = value;
	item.length = (uint32_t)length;
	left = gather_refuses(&walk->gather, &item, node->mode);
	if (!left)
		return gather_add(&walk->gather, &item) ? fail_memory(err) : 0;
	left_out_add(left, "%.64s of %.128s", attribute,
		     walk_show(&shown, walk, found->name));
	return 0;
}

static int add_xattrs(struct walk *walk, const struct found *found,
		      struct tree_node *node, size_t length, struct error *err)
{
	struct arena_mark mark = arena_mark(&walk->scratch);
	const char *at = walk->list.items, *end = at + length;
	int rc = 0;

	for (; !rc && at < end; at += strlen(at) + 1)
		rc = add_xattr(walk, found, node, at, err);
	if (rc)
		gather_clear(&walk->gather);
	else
		rc = gather_keep(&walk->gather, walk->tree, node, err);
	arena_rewind(&walk->scratch, mark);
	return rc;
}

static int set_xattrs(struct walk *walk, const struct found *found,
		      struct tree_node *node, struct error *err)
{
	ssize_t length = list_xattrs(walk, found);

	if (length > 0)
		return add_xattrs(walk, found, node, (size_t)length, err);
	if (!length || length == -EOPNOTSUPP)
		return 0;
	if (length == -ENOMEM)
		return fail_memory(err);
	if (length == -EACCES || length == -EPERM || length == -E2BIG ||
	    length == -ERANGE)
		return note_xattr(walk, found, "the list");
	errno = (int)-length;
	return walk_judge(walk, found->name, err);
}

/* ------------------------------------------------------------------ all of it
 */

static int fill_kind(struct walk *walk, const struct found *found,
		     struct tree_node *node, struct error *err)
{
	const struct stat *status = &found->status;

	switch (status->st_mode & S_IFMT) {
	case S_IFREG:
		node->size = (uint64_t)status->st_size;
		return find_pieces(walk, found, err);
	case S_IFLNK:
		return set_target(walk, found, node, err);
	case S_IFCHR:
	case S_IFBLK:
		node->device.major = major(status->st_rdev);
		node->device.minor = minor(status->st_rdev);
	}
	return 0;
}

int walk_fill(struct walk *walk, const struct found *found, bool is_elsewhere,
	      struct tree_node *node, struct error *err)
{
	const struct stat *status = &found->status;
	int rc;

	node->mode = status->st_mode;
	node->uid = status->st_uid;
	node->gid = status->st_gid;
	node->mtime_seconds = status->st_mtim.tv_sec;
	node->mtime_nanoseconds = (uint32_t)status->st_mtim.tv_nsec;
	rc = fill_kind(walk, found, node, err);
	if (!rc && walk->has_xattrs && !is_elsewhere)
		rc = set_xattrs(walk, found, node, err);
	if (!rc && walk->has_projects && !is_elsewhere)
		node->project =
		    host_project(found->folder, found->name, node->mode);
	return rc;
}
