/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A folder of the host as a tree.
 *
 * Folders are read one at a time from a list of those still to do, each
 * opened by its path below the root, so that depth costs neither stack nor
 * descriptors. A folder is read whole, then room is made for exactly its
 * names, then each name is asked for once.
 */
#include "runtime/tree/source.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/sysmacros.h>

#include "runtime/base/vec.h"
#include "runtime/region/beneath.h"
#include "runtime/region/file.h"
#include "runtime/tree/holes.h"
#include "runtime/tree/inodes.h"
#include "runtime/tree/shown.h"

enum { RECORDS_AT_ONCE = 64 * 1024 };

struct walk {
	const char *name; /* of the root, as the user said it */
	const struct reporter *reporter;
	struct tree *tree;
	struct file_store *store;
	int root;
	struct stat root_status;
	uint64_t mount; /* the root's, 0 where the kernel cannot say */
	bool is_all_readable;
	VEC(struct tree_node *) todo;
	VEC(char) records; /* of the folder at hand, as getdents64 has them */
	struct inodes inodes;
	struct pieces pieces;
	char path[PATH_MAX]; /* of the folder at hand, below the root */
	size_t path_length;
};

/* What is at hand: a name in the folder that is being read. */
struct found {
	int folder;
	struct tree_node *directory;
	const char *name;
	struct stat status;
};

/* "root/path/name" for messages; name NULL: the folder itself. */
static const char *show(struct shown *shown, const struct walk *walk,
			const char *name)
{
	char path[2 * PATH_MAX + NAME_MAX];
	size_t length = strlen(walk->name);
	bool has_slash = length && walk->name[length - 1] == '/';
	int end =
	    snprintf(path, sizeof path, "%s%s%s%s%s", walk->name,
		     !walk->path_length || has_slash ? "" : "/", walk->path,
		     !name || (has_slash && !walk->path_length) ? "" : "/",
		     name ? name : "");

	if (end < 0 || (size_t)end >= sizeof path)
		end = (int)strlen(path);
	return show_path(shown, path, (size_t)end);
}

static int fail_at(const struct walk *walk, const char *name, int code,
		   const char *what, struct error *err)
{
	struct shown shown;

	if (code == EACCES || code == EPERM)
		return fail(err, code,
			    "%s: %s (run as root, or serve a tar of it)",
			    show(&shown, walk, name), what);
	return fail(err, code, "%s: %s", show(&shown, walk, name), what);
}

static int report_gone(const struct walk *walk)
{
	struct shown shown;

	report(walk->reporter, "%s: removed meanwhile, left empty",
	       show(&shown, walk, NULL));
	return 0;
}

static int read_records(struct walk *walk, int folder, struct error *err)
{
	ssize_t got;

	walk->records.count = 0;
	do {
		if (vec_reserve(&walk->records,
				walk->records.count + RECORDS_AT_ONCE))
			return fail_memory(err);
		got = getdents64(folder,
				 walk->records.items + walk->records.count,
				 walk->records.capacity - walk->records.count);
		if (got < 0 && errno == ENOENT)
			return report_gone(walk); /* since it was opened */
		if (got < 0)
			return fail_at(walk, NULL, errno, strerror(errno), err);
		walk->records.count += (size_t)got;
	} while (got);
	return 0;
}

/* The name at `*offset` of the records, which goes on; NULL: no more. */
static const char *next_name(const struct walk *walk, size_t *offset)
{
	const struct dirent64 *record;

	while (*offset < walk->records.count) {
		record = (const void *)(walk->records.items + *offset);
		*offset += record->d_reclen;
		if (strcmp(record->d_name, ".") != 0 &&
		    strcmp(record->d_name, "..") != 0)
			return record->d_name;
	}
	return NULL;
}

/* 0: the kernel cannot say. */
static uint64_t mount_of(int folder, const char *name)
{
	struct statx status;

	if (statx(folder, name,
		  AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH,
		  STATX_MNT_ID, &status))
		return 0;
	return status.stx_mask & STATX_MNT_ID ? status.stx_mnt_id : 0;
}

/*
 * What has another device number than the root is mounted there, or else it
 * is a file of a filesystem that has several numbers (some overlays). True
 * where it is to be left out.
 */
static bool is_elsewhere(const struct walk *walk, const struct found *found)
{
	struct shown shown;

	if (found->status.st_dev == walk->root_status.st_dev)
		return false;
	if (S_ISDIR(found->status.st_mode)) {
		report(walk->reporter, "%s: another filesystem, left empty",
		       show(&shown, walk, found->name));
		return false;
	}
	if (walk->mount && mount_of(found->folder, found->name) == walk->mount)
		return false;
	report(walk->reporter, "%s: another filesystem, left out",
	       show(&shown, walk, found->name));
	return true;
}

/* What a system call said of the name at hand. Returns 1 where it is gone. */
static int judge(const struct walk *walk, const struct found *found,
		 struct error *err)
{
	struct shown shown;

	if (errno != ENOENT)
		return fail_at(walk, found->name, errno, strerror(errno), err);
	report(walk->reporter, "%s: removed meanwhile, left out",
	       show(&shown, walk, found->name));
	return 1;
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
		return judge(walk, found, err);
	if ((uint64_t)found->status.st_blocks * 512 >= size) {
		rc = pieces_add(&walk->pieces, 0, 0, size);
	} else {
		fd = openat(found->folder, found->name,
			    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
		if (fd < 0)
			return judge(walk, found, err);
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
		return judge(walk, found, err);
	if ((size_t)length == sizeof target)
		return fail_at(walk, found->name, ENAMETOOLONG,
			       "a symbolic link of more than 4095 bytes", err);
	node->target = arena_text(&walk->tree->arena, target, (size_t)length);
	node->size = (uint64_t)length;
	return node->target ? 0 : fail_memory(err);
}

/* All that is asked of the host about a name, before the tree has it.
 * Returns 1 where it is gone. */
static int fill_node(struct walk *walk, const struct found *found,
		     struct tree_node *node, struct error *err)
{
	const struct stat *status = &found->status;

	node->uid = status->st_uid;
	node->gid = status->st_gid;
	node->mtime_seconds = status->st_mtim.tv_sec;
	node->mtime_nanoseconds = (uint32_t)status->st_mtim.tv_nsec;
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

/* What is left to do once the tree has the name. */
static int finish_node(struct walk *walk, const struct found *found,
		       struct tree_node *node, const char *kept_name,
		       struct error *err)
{
	const struct stat *status = &found->status;
	struct file_region *file;

	if (S_ISDIR(status->st_mode)) {
		if (status->st_dev == walk->root_status.st_dev &&
		    vec_push(&walk->todo, node))
			return fail_memory(err);
		return 0;
	}
	if (status->st_nlink > 1 && inodes_add(&walk->inodes, status, node))
		return fail_memory(err);
	if (!S_ISREG(status->st_mode) || !walk->pieces.list.count)
		return 0;
	file = arena_new(&walk->tree->arena, struct file_region);
	if (!file)
		return fail_memory(err);
	file_region_init(file, walk->store, found->directory, kept_name,
			 status);
	if (pieces_keep(&walk->pieces, walk->tree, node, &file->region))
		return fail_memory(err);
	return 0;
}

static int add_name(struct walk *walk, const struct found *found,
		    struct tree_node *node, struct error *err)
{
	size_t length = strlen(found->name);
	struct shown shown;
	int rc;

	/* contents are opened by their path later, and the guest is not where
	 * we want to hear that this cannot be */
	if (walk->path_length + 1 + length >= PATH_MAX)
		return fail_at(walk, found->name, ENAMETOOLONG,
			       "deeper than a path can be long (4095 bytes)",
			       err);
	rc = tree_add(walk->tree, found->directory, found->name, length, node,
		      err);
	return rc ? fail_in(err, "%s", show(&shown, walk, found->name)) : 0;
}

static int add_new(struct walk *walk, const struct found *found,
		   struct error *err)
{
	struct tree_node *directory = found->directory;
	struct tree_node *node =
	    tree_node_new(walk->tree, found->status.st_mode);
	const struct tree_entry *last;
	int rc;

	if (!node)
		return fail_memory(err);
	rc = fill_node(walk, found, node, err);
	if (!rc)
		rc = add_name(walk, found, node, err);
	if (rc)
		return rc < 0 ? rc : 0;
	last =
	    &directory->directory.entries[directory->directory.nr_entries - 1];
	return finish_node(walk, found, node, last->name, err);
}

static int add_found(struct walk *walk, struct found *found, struct error *err)
{
	const struct stat *status = &found->status;
	struct tree_node *node = NULL;
	int rc;

	if (fstatat(found->folder, found->name, &found->status,
		    AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT)) {
		rc = judge(walk, found, err);
		return rc < 0 ? rc : 0;
	}
	if (is_elsewhere(walk, found))
		return 0;
	if (!S_ISDIR(status->st_mode) && status->st_nlink > 1)
		node = inodes_find(&walk->inodes, status);
	return node ? add_name(walk, found, node, err)
		    : add_new(walk, found, err);
}

static int open_folder(struct walk *walk, const struct tree_node *directory,
		       int *out, struct error *err)
{
	int length = tree_path(directory, walk->path, sizeof walk->path);
	int fd;

	if (length < 0)
		return fail(err, ENAMETOOLONG, "%s: a path of 4096 bytes",
			    SHOWN(walk->name));
	walk->path_length = (size_t)length;
	fd = open_beneath(walk->root, length ? walk->path : ".");
	if (fd >= 0) {
		*out = fd;
		return 0;
	}
	if (fd == -ENOENT)
		return report_gone(walk);
	return fail_at(walk, NULL, -fd, strerror(-fd), err);
}

static int read_folder(struct walk *walk, struct tree_node *directory,
		       struct error *err)
{
	AUTOCLOSE int folder = -1;
	struct found found = { .directory = directory };
	uint32_t count = 0;
	size_t offset = 0;
	int rc = open_folder(walk, directory, &folder, err);

	if (rc || folder < 0)
		return rc;
	rc = read_records(walk, folder, err);
	if (rc)
		return rc;
	while (next_name(walk, &offset))
		count++;
	rc = tree_reserve(walk->tree, directory, count, err);
	offset = 0;
	found.folder = folder;
	while (!rc && (found.name = next_name(walk, &offset)))
		rc = add_found(walk, &found, err);
	return rc;
}

static int path_of_file(const struct file_region *file, char *path, size_t size)
{
	int length = tree_path(file->where, path, size);
	size_t at, name_length = strlen(file->name);

	if (length < 0)
		return length;
	at = (size_t)length;
	if (at + 1 + name_length >= size)
		return -ENAMETOOLONG;
	if (at)
		path[at++] = '/';
	memcpy(path + at, file->name, name_length + 1);
	return 0;
}

static void free_store(void *store)
{
	file_store_free(store);
}

/* On success the store and, through it, walk->root live as long as the tree. */
static int open_root(struct walk *walk, struct error *err)
{
	int rc;

	walk->root = open(walk->name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (walk->root < 0)
		return fail_at(walk, NULL, errno, strerror(errno), err);
	if (fstat(walk->root, &walk->root_status)) {
		rc = fail_at(walk, NULL, errno, strerror(errno), err);
		close(walk->root);
		return rc;
	}
	walk->mount = mount_of(walk->root, "");
	rc = file_store_open(walk->root, walk->name, 0, walk->reporter,
			     &walk->store, err);
	if (rc)
		return rc;
	file_store_set_path(walk->store, path_of_file);
	tree_keep(walk->tree, walk->store, free_store);
	return 0;
}

static int read_all(struct walk *walk, struct error *err)
{
	struct tree_node *root = walk->tree->root;
	int rc = open_root(walk, err);

	if (rc)
		return rc;
	root->mode = walk->root_status.st_mode;
	root->uid = walk->root_status.st_uid;
	root->gid = walk->root_status.st_gid;
	root->mtime_seconds = walk->root_status.st_mtim.tv_sec;
	root->mtime_nanoseconds = (uint32_t)walk->root_status.st_mtim.tv_nsec;
	if (vec_push(&walk->todo, root))
		return fail_memory(err);
	while (!rc && walk->todo.count)
		rc = read_folder(walk, walk->todo.items[--walk->todo.count],
				 err);
	return rc ? rc : tree_seal(walk->tree, err);
}

int source_directory(const char *path, const struct reporter *reporter,
		     struct tree **out, struct error *err)
{
	AUTO(tree) *tree = NULL;
	struct walk walk = {
		.name = path,
		.reporter = reporter,
		.is_all_readable = geteuid() == 0,
	};
	int rc = tree_new(&tree, err);

	if (rc)
		return rc;
	walk.tree = tree;
	rc = read_all(&walk, err);
	vec_done(&walk.todo);
	vec_done(&walk.records);
	vec_done(&walk.pieces.list);
	inodes_done(&walk.inodes);
	if (rc)
		return rc;
	*out = STEAL(tree);
	return 0;
}
