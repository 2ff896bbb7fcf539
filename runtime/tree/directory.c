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
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>

#include "runtime/region/beneath.h"
#include "runtime/region/file.h"
#include "runtime/tree/directory.h"
#include "runtime/tree/host_attributes.h"

enum { RECORDS_AT_ONCE = 64 * 1024 };

const char *walk_show(struct shown *shown, const struct walk *walk,
		      const char *name)
{
	char path[2 * PATH_MAX + NAME_MAX];
	size_t length = strlen(walk->name);
	bool has_slash = length && walk->name[length - 1] == '/';
	bool is_folder = !name || !strcmp(name, ".");
	int end =
	    snprintf(path, sizeof path, "%s%s%s%s%s", walk->name,
		     !walk->path_length || has_slash ? "" : "/", walk->path,
		     is_folder || (has_slash && !walk->path_length) ? "" : "/",
		     is_folder ? "" : name);

	if (end < 0 || (size_t)end >= sizeof path)
		end = (int)strlen(path);
	return show_path(shown, path, (size_t)end);
}

int walk_fail(const struct walk *walk, const char *name, int code,
	      const char *what, struct error *err)
{
	struct shown shown;

	if (code == EACCES || code == EPERM)
		return fail(err, code,
			    "%s: %s (run as root, or serve a tar of it)",
			    walk_show(&shown, walk, name), what);
	return fail(err, code, "%s: %s", walk_show(&shown, walk, name), what);
}

/* Counted where the tree is that of the running system, which changes all the
 * time and has what only some may read; else a line for each. */
static int note_gone(struct walk *walk, const char *name)
{
	struct shown shown;

	walk_show(&shown, walk, name);
	if (walk->is_live)
		left_out_add(&walk->gone, "%s", shown.text);
	else
		report(walk->reporter, "%s: removed meanwhile, left %s",
		       shown.text, name ? "out" : "empty");
	return 1;
}

int walk_judge(struct walk *walk, const char *name, struct error *err)
{
	int code = errno;
	struct shown shown;

	if (code == ENOENT)
		return note_gone(walk, name);
	if (!walk->is_live || (code != EACCES && code != EPERM))
		return walk_fail(walk, name, code, strerror(code), err);
	left_out_add(&walk->unreadable, "%s", walk_show(&shown, walk, name));
	return 1;
}

/* Returns 1 where the folder stays empty. */
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
		if (got < 0) /* perhaps it is gone since it was opened */
			return walk_judge(walk, NULL, err);
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

static void note_mounted(struct walk *walk, const struct found *found)
{
	bool is_directory = S_ISDIR(found->status.st_mode);
	struct shown shown;

	walk_show(&shown, walk, found->name);
	if (walk->is_live)
		left_out_add(&walk->mounted, "%s", shown.text);
	else
		report(walk->reporter, "%s: %s, left %s", shown.text,
		       found->status.st_dev == walk->root_status.st_dev
			   ? "mounted there"
			   : "another filesystem",
		       is_directory ? "empty" : "out");
}

/*
 * A mount has its number, also where it shows a part of the same filesystem
 * (a bind mount). Several device numbers in one mount are subvolumes where
 * directories have them, which are like filesystems; a file can have one of
 * its own in an overlay.
 */
static bool is_elsewhere(const struct walk *walk, const struct found *found)
{
	bool is_other = found->status.st_dev != walk->root_status.st_dev;

	if (!walk->mount || !found->mount)
		return is_other;
	return found->mount != walk->mount ||
	       (is_other && S_ISDIR(found->status.st_mode));
}

/* What is left to do once the tree has the name. */
static int finish_node(struct walk *walk, const struct found *found,
		       struct tree_node *node, const char *kept_name,
		       struct error *err)
{
	const struct stat *status = &found->status;
	struct file_region *file;

	if (S_ISDIR(status->st_mode)) {
		return vec_push(&walk->todo, node) ? fail_memory(err) : 0;
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

/* Returns 1 where the name is left out. */
static int add_name(struct walk *walk, const struct found *found,
		    struct tree_node *node, struct error *err)
{
	size_t length = strlen(found->name);
	struct shown shown;
	int rc;

	/* contents are opened by their path later, and the guest is not where
	 * we want to hear that this cannot be */
	if (walk->path_length + 1 + length >= PATH_MAX && walk->is_live) {
		left_out_add(&walk->deep, "%s",
			     walk_show(&shown, walk, found->name));
		return 1;
	}
	if (walk->path_length + 1 + length >= PATH_MAX)
		return walk_fail(walk, found->name, ENAMETOOLONG,
				 "deeper than a path can be long (4095 bytes)",
				 err);
	rc = tree_add(walk->tree, found->directory, found->name, length, node,
		      err);
	return rc ? fail_in(err, "%s", walk_show(&shown, walk, found->name))
		  : 0;
}

static int add_new(struct walk *walk, const struct found *found, bool elsewhere,
		   struct error *err)
{
	struct tree_node *directory = found->directory;
	struct tree_node *node =
	    tree_node_new(walk->tree, found->status.st_mode);
	const struct tree_entry *last;
	int rc;

	if (!node)
		return fail_memory(err);
	rc = walk_fill(walk, found, elsewhere, node, err);
	if (!rc)
		rc = add_name(walk, found, node, err);
	if (rc || elsewhere)
		return rc < 0 ? rc : 0;
	last =
	    &directory->directory.entries[directory->directory.nr_entries - 1];
	return finish_node(walk, found, node, last->name, err);
}

static int add_found(struct walk *walk, struct found *found, struct error *err)
{
	const struct stat *status = &found->status;
	struct tree_node *node = NULL;
	int rc = walk_stat(walk, found, err);

	if (rc)
		return rc < 0 ? rc : 0;
	if (is_elsewhere(walk, found)) {
		note_mounted(walk, found);
		return S_ISDIR(status->st_mode)
			   ? add_new(walk, found, true, err)
			   : 0;
	}
	if (!S_ISDIR(status->st_mode) && status->st_nlink > 1)
		node = inodes_find(&walk->inodes, status);
	if (!node)
		return add_new(walk, found, false, err);
	rc = add_name(walk, found, node, err);
	return rc < 0 ? rc : 0;
}

/* Returns 1 where the folder stays empty. */
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
	errno = -fd;
	return walk_judge(walk, NULL, err);
}

static int read_folder(struct walk *walk, struct tree_node *directory,
		       struct error *err)
{
	AUTOCLOSE int folder = -1;
	struct found found = { .directory = directory };
	uint32_t count = 0;
	size_t offset = 0;
	int rc = open_folder(walk, directory, &folder, err);

	if (!rc)
		rc = read_records(walk, folder, err);
	if (rc)
		return rc < 0 ? rc : 0;
	walk->is_inside = walk->goes_inside && !fchdir(folder);
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

/* Whether the root is the one of this process: a system that is running. */
static bool is_live(const struct walk *walk)
{
	struct stat status;

	return !stat("/", &status) &&
	       status.st_dev == walk->root_status.st_dev &&
	       status.st_ino == walk->root_status.st_ino;
}

static int stat_root(struct walk *walk, struct error *err)
{
	struct found root = { .folder = walk->root, .name = "." };
	int rc = walk_stat(walk, &root, err);

	if (rc)
		return rc < 0 ? rc
			      : fail(err, ENOENT, "%s: removed meanwhile",
				     SHOWN(walk->name));
	walk->root_status = root.status;
	walk->mount = root.mount;
	walk->is_live = is_live(walk);
	walk->has_xattrs = host_has_xattrs(walk->root);
	walk->has_projects = host_has_projects(walk->root);
	rc = walk_fill(walk, &root, false, walk->tree->root, err);
	return rc < 0 ? rc : 0;
}

/* On success the store and, through it, walk->root live as long as the tree. */
static int open_root(struct walk *walk, struct error *err)
{
	int rc;

	walk->root = open(walk->name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (walk->root < 0)
		return walk_fail(walk, NULL, errno, strerror(errno), err);
	rc = stat_root(walk, err);
	if (rc) {
		close(walk->root);
		return rc;
	}
	rc = file_store_open(walk->root, walk->name, 0, walk->reporter,
			     &walk->store, err);
	if (rc)
		return rc;
	file_store_set_path(walk->store, path_of_file);
	tree_keep(walk->tree, walk->store, free_store);
	return 0;
}

/* Whatever it is mounted from. */
static int read_only_name(struct walk *walk, struct error *err)
{
	struct found found = { .folder = walk->root,
			       .directory = walk->tree->root,
			       .name = walk->only };
	int rc = walk_stat(walk, &found, err);

	if (!rc)
		rc = add_new(walk, &found, false, err);
	if (!rc && !walk->tree->nr_entries)
		rc = fail(err, ENOENT, "%s: removed meanwhile",
			  SHOWN(walk->only));
	if (rc)
		return rc < 0 ? rc
			      : fail(err, ENOENT, "%s: cannot be read",
				     SHOWN(walk->only));
	return tree_seal(walk->tree, err);
}

static int read_all(struct walk *walk, struct error *err)
{
	int rc = 0;

	if (walk->only)
		return read_only_name(walk, err);
	if (vec_push(&walk->todo, walk->tree->root))
		return fail_memory(err);
	while (!rc && walk->todo.count)
		rc = read_folder(walk, walk->todo.items[--walk->todo.count],
				 err);
	return rc ? rc : tree_seal(walk->tree, err);
}

static void report_left_out(const struct walk *walk)
{
	const struct {
		const struct left_out *left;
		const char *what;
	} lines[] = {
		{ &walk->mounted, "what is mounted below it" },
		{ &walk->unreadable,
		  "files and folders that only root can read" },
		{ &walk->gone, "files that were removed meanwhile" },
		{ &walk->deep, "files deeper than a path can be long" },
		{ &walk->no_xattrs, "extended attributes that cannot be read" },
	};
	struct shown shown;
	size_t i;

	show_path(&shown, walk->name, strlen(walk->name));
	for (i = 0; i < sizeof lines / sizeof *lines; i++)
		left_out_report(lines[i].left, walk->reporter, shown.text,
				lines[i].what);
	gather_report(&walk->gather, walk->reporter, shown.text);
}

/*
 * Kernels before 6.13 want a path for attributes, and one by way of /proc costs
 * more than all else that is asked of a name. So the walk goes into each folder
 * there, in a thread that shares its working directory with no other.
 */
struct apart {
	struct walk *walk;
	struct error *err;
	int rc;
};

static void *read_apart(void *context)
{
	struct apart *apart = context;

	apart->rc = open_root(apart->walk, apart->err);
	apart->walk->goes_inside = !unshare(CLONE_FS);
	if (!apart->rc)
		apart->rc = read_all(apart->walk, apart->err);
	return NULL;
}

static int read_root(struct walk *walk, struct error *err)
{
	struct apart apart = { .walk = walk, .err = err };
	pthread_t thread;
	int rc;

	if (!walk->only && !host_has_listxattrat() &&
	    !pthread_create(&thread, NULL, read_apart, &apart)) {
		pthread_join(thread, NULL);
		return apart.rc;
	}
	rc = open_root(walk, err);
	return rc ? rc : read_all(walk, err);
}

static int read_directory(const char *path, const char *only,
			  const struct reporter *reporter, struct tree **out,
			  struct error *err)
{
	AUTO(tree) *tree = NULL;
	struct walk walk = {
		.name = path,
		.only = only,
		.reporter = reporter,
		.is_all_readable = geteuid() == 0,
	};
	int rc = tree_new(&tree, err);

	if (rc)
		return rc;
	walk.tree = tree;
	rc = read_root(&walk, err);
	vec_done(&walk.todo);
	vec_done(&walk.records);
	vec_done(&walk.pieces.list);
	vec_done(&walk.list);
	inodes_done(&walk.inodes);
	gather_done(&walk.gather);
	arena_done(&walk.scratch);
	if (!rc)
		report_left_out(&walk);
	if (rc)
		return rc;
	*out = STEAL(tree);
	return 0;
}

int source_directory(const char *path, const struct reporter *reporter,
		     struct tree **out, struct error *err)
{
	return read_directory(path, NULL, reporter, out, err);
}

int source_name(const char *path, const char *name,
		const struct reporter *reporter, struct tree **out,
		struct error *err)
{
	return read_directory(path, name, reporter, out, err);
}
