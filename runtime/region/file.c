/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/file.h"

#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <search.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "runtime/region/beneath.h"
#include "runtime/region/open_files.h"

enum {
	DEFAULT_MAX_OPEN = 128,
	/* below, reading costs less than mapping */
	MIN_VIEW = 64 << 10,
	MIN_LOAN = 16 << 10,
};

/* What makes a file the same file in the same state. */
struct identity {
	uint64_t inode, size;
	int64_t ctime_seconds;
	uint32_t ctime_nanoseconds;
	uint32_t device;
	bool is_kept; /* its change time is not looked at */
};

static struct identity identity_of(const struct stat *status)
{
	return (struct identity){
		.inode = status->st_ino,
		.size = (uint64_t)status->st_size,
		.ctime_seconds = status->st_ctim.tv_sec,
		.ctime_nanoseconds = (uint32_t)status->st_ctim.tv_nsec,
		.device = major(status->st_dev) << 20 | minor(status->st_dev),
	};
}

static bool is_same(const struct identity *a, const struct identity *b)
{
	return a->inode == b->inode && a->size == b->size &&
	       a->ctime_seconds == b->ctime_seconds &&
	       a->ctime_nanoseconds == b->ctime_nanoseconds &&
	       a->device == b->device;
}

/* Whether this is a file whose names come and go; see open_file_region_new. */
static bool is_kept(const struct stat *status)
{
	return (status->st_mode & 07777) == (S_ISVTX | S_IRUSR) &&
	       status->st_uid == geteuid();
}

static struct identity identity_of_kept(const struct stat *status)
{
	struct identity identity = identity_of(status);

	identity.ctime_seconds = status->st_mtim.tv_sec;
	identity.ctime_nanoseconds = (uint32_t)status->st_mtim.tv_nsec;
	identity.is_kept = true;
	return identity;
}

/* 0, or -ESTALE where the open file is not the one that was planned. */
static int check_identity(int fd, const struct identity *planned)
{
	struct identity now;
	struct stat status;

	if (fstat(fd, &status))
		return -errno;
	now =
	    planned->is_kept ? identity_of_kept(&status) : identity_of(&status);
	return S_ISREG(status.st_mode) && is_same(&now, planned) ? 0 : -ESTALE;
}

/*
 * Reads, then looks whether the file is still the one that was planned: what
 * was read before a change that the second step does not see was read before
 * the change. Returns 0, -ESTALE, or the system's error.
 */
static int read_checked(int fd, const struct identity *planned, uint64_t offset,
			uint8_t *buffer, size_t length)
{
	while (length) {
		ssize_t got = pread(fd, buffer, length, (off_t)offset);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -errno;
		if (got == 0)
			return -ESTALE;
		buffer += got;
		offset += (uint64_t)got;
		length -= (size_t)got;
	}
	return check_identity(fd, planned);
}

/* Whether trying again later may succeed: nothing is wrong with the file. */
static bool is_passing(int rc)
{
	return rc == -EMFILE || rc == -ENFILE || rc == -ENOMEM;
}

/* Fills `err` for the reader and says what the person at the host reads. */
static int explain(int rc, const char *name, struct error *err)
{
	if (is_passing(rc))
		return fail(err, -rc, "%s: %s", name, strerror(-rc));
	if (rc == -ESTALE)
		return fail(err, EIO,
			    "%s: changed on the host while it is served; its "
			    "contents are not readable in the guest any more",
			    name);
	if (rc == -ENOENT || rc == -ENOTDIR || rc == -ELOOP || rc == -EXDEV)
		return fail(err, EIO,
			    "%s: vanished on the host while it is served; its "
			    "contents are not readable in the guest any more",
			    name);
	return fail(err, EIO, "%s: cannot be read on the host: %s", name,
		    strerror(-rc));
}

/* ------------------------------------------------------- files of a store */

struct file_store {
	int root_fd;
	char *name;
	const struct reporter *reporter;
	file_path *path;
	struct open_files *open;
	bool is_stable;
	pthread_mutex_t reported_lock;
	void *reported; /* tsearch: the files that had their line */
};

static int name_as_path(const struct file_region *file, char *path, size_t size)
{
	size_t length = strlen(file->name);

	if (length >= size)
		return -ENAMETOOLONG;
	memcpy(path, file->name, length + 1);
	return 0;
}

static void keep_item(void *item)
{
	(void)item; /* the regions are not the store's */
}

void file_store_free(struct file_store *store)
{
	if (!store)
		return;
	open_files_free(store->open);
	tdestroy(store->reported, keep_item);
	pthread_mutex_destroy(&store->reported_lock);
	close(store->root_fd);
	free(store->name);
	free(store);
}

int file_store_open(int root_fd, const char *name, unsigned max_open,
		    const struct reporter *reporter, struct file_store **out,
		    struct error *err)
{
	AUTOCLOSE int owned = root_fd;
	AUTO(open_files) *open = NULL;
	struct file_store *store;
	int rc;

	rc = open_files_new(max_open ? max_open : DEFAULT_MAX_OPEN, &open, err);
	if (rc)
		return rc;
	store = calloc(1, sizeof *store);
	if (!store || !(store->name = strdup(name))) {
		free(store);
		return fail_memory(err);
	}
	pthread_mutex_init(&store->reported_lock, NULL);
	store->root_fd = STEAL_FD(owned);
	store->reporter = reporter;
	store->path = name_as_path;
	store->open = STEAL(open);
	*out = store;
	return 0;
}

void file_store_set_path(struct file_store *store, file_path *path)
{
	store->path = path;
}

void file_store_set_stable(struct file_store *store)
{
	store->is_stable = true;
}

static struct identity planned_identity(const struct file_region *file)
{
	return (struct identity){
		.inode = file->inode,
		.size = file->region.size,
		.ctime_seconds = file->ctime_seconds,
		.ctime_nanoseconds = file->ctime_nanoseconds,
		.device = file->device,
	};
}

static int by_address(const void *a, const void *b)
{
	return a < b ? -1 : a > b;
}

static bool is_first_report(struct file_store *store,
			    const struct file_region *file)
{
	bool is_known;

	pthread_mutex_lock(&store->reported_lock);
	is_known = tfind(file, &store->reported, by_address);
	if (!is_known)
		tsearch(file, &store->reported, by_address);
	pthread_mutex_unlock(&store->reported_lock);
	return !is_known;
}

static int fail_file(const struct file_region *file, int rc, struct error *err)
{
	struct file_store *store = file->store;
	size_t length = strlen(store->name);
	char path[PATH_MAX], *name = NULL;
	struct error local;

	if (store->path(file, path, sizeof path))
		snprintf(path, sizeof path, ".../%s", file->name);
	if (asprintf(&name, "%s%s%s", store->name,
		     length && store->name[length - 1] == '/' ? "" : "/",
		     path) < 0)
		name = NULL;
	if (!err)
		err = &local;
	rc = explain(rc, name ? name : path, err);
	free(name);
	if (rc == -EIO && is_first_report(store, file))
		report(store->reporter, "%s", err->text);
	return rc;
}

/* A descriptor of the planned file, or a negative errno. */
static int open_planned(const struct file_region *file)
{
	const struct identity planned = planned_identity(file);
	AUTOCLOSE int fd = -1;
	char path[PATH_MAX];
	int rc;

	rc = file->store->path(file, path, sizeof path);
	if (rc)
		return rc;
	do
		fd = open_beneath(file->store->root_fd, path);
	while ((fd == -EMFILE || fd == -ENFILE) &&
	       open_files_shrink(file->store->open));
	if (fd < 0)
		return fd;
	rc = check_identity(fd, &planned);
	return rc ? rc : STEAL_FD(fd);
}

/* The file, open and pinned, to give to open_files_put. */
static int pin_file(const struct file_region *file, struct open_file **out,
		    struct error *err)
{
	struct open_files *cache = file->store->open;
	int fd;

	*out = open_files_get(cache, file);
	if (*out)
		return 0;
	fd = open_planned(file);
	if (fd < 0)
		return fail_file(file, fd, err);
	*out = open_files_add(cache, file, fd);
	return *out ? 0 : fail_memory(err);
}

static int read_file(const struct region *region, uint64_t offset, void *buffer,
		     size_t length, struct error *err)
{
	const struct file_region *file = (const struct file_region *)region;
	const struct identity planned = planned_identity(file);
	struct open_files *cache = file->store->open;
	struct open_file *open;
	int rc = pin_file(file, &open, err);

	if (rc)
		return rc;
	rc = read_checked(open->fd, &planned, offset, buffer, length);
	open_files_put(cache, open, rc != 0);
	return rc ? fail_file(file, rc, err) : 0;
}

/* The bytes stay NULL where the file is not to be mapped. */
static void lend_view(struct file_view *view, int fd, uint64_t size,
		      uint64_t offset, size_t length, struct region_loan *loan)
{
	const uint8_t *bytes = NULL;

	if (size >= MIN_VIEW && length >= MIN_LOAN)
		bytes = file_view_get(view, fd, size);
	if (bytes)
		loan->bytes = bytes + offset;
	loan->is_foreign = bytes;
	loan->fd = fd;
	loan->from = offset;
}

static int lend_file(const struct region *region, uint64_t offset,
		     size_t length, struct region_loan *loan, struct error *err)
{
	const struct file_region *file = (const struct file_region *)region;
	struct open_file *open;
	int rc;

	/* a loan may last as long as a client likes; a read does not */
	if (open_files_is_crowded(file->store->open))
		return -ENOTSUP;
	rc = pin_file(file, &open, err);
	if (rc)
		return rc;
	lend_view(&open->view, open->fd, region->size, offset, length, loan);
	loan->is_stable = file->store->is_stable;
	loan->hold = open;
	return 0;
}

static int settle_file(struct region_loan *loan, struct error *err)
{
	const struct file_region *file =
	    (const struct file_region *)loan->region;
	const struct identity planned = planned_identity(file);
	struct open_file *open = loan->hold;
	int rc = check_identity(open->fd, &planned);

	open_files_put(file->store->open, open, rc != 0);
	return rc ? fail_file(file, rc, err) : 0;
}

static void release_file(struct region_loan *loan)
{
	const struct file_region *file =
	    (const struct file_region *)loan->region;

	open_files_put(file->store->open, loan->hold, false);
}

static const struct region_kind file_kind = {
	.name = "file",
	.read = read_file,
	.lend = lend_file,
	.settle = settle_file,
	.release = release_file,
};

const struct file_region *file_region_of(const struct region *region)
{
	return region->kind == &file_kind ? (const struct file_region *)region
					  : NULL;
}

void file_region_init(struct file_region *file, struct file_store *store,
		      const void *where, const char *name,
		      const struct stat *status)
{
	struct identity identity = identity_of(status);

	*file = (struct file_region){
		.region = { &file_kind, identity.size },
		.store = store,
		.where = where,
		.name = name,
		.inode = identity.inode,
		.ctime_seconds = identity.ctime_seconds,
		.ctime_nanoseconds = identity.ctime_nanoseconds,
		.device = identity.device,
	};
}

/* ------------------------------------------------------------ one open file */

struct open_file_region {
	struct region region;
	int fd;
	bool is_stable;
	bool is_reported; /* atomic */
	struct file_view view;
	struct identity planned;
	const struct reporter *reporter;
	char name[];
};

static int fail_open_file(struct open_file_region *file, int rc,
			  struct error *err)
{
	struct error local;

	if (!err)
		err = &local;
	rc = explain(rc, file->name, err);
	if (rc == -EIO &&
	    !__atomic_exchange_n(&file->is_reported, true, __ATOMIC_RELAXED))
		report(file->reporter, "%s", err->text);
	return rc;
}

static int read_open_file(const struct region *region, uint64_t offset,
			  void *buffer, size_t length, struct error *err)
{
	struct open_file_region *file = (struct open_file_region *)region;
	int rc = read_checked(file->fd, &file->planned, offset, buffer, length);

	return rc ? fail_open_file(file, rc, err) : 0;
}

static int lend_open_file(const struct region *region, uint64_t offset,
			  size_t length, struct region_loan *loan,
			  struct error *err)
{
	struct open_file_region *file = (struct open_file_region *)region;

	(void)err;
	loan->is_stable = file->is_stable;
	lend_view(&file->view, file->fd, region->size, offset, length, loan);
	return 0;
}

static int settle_open_file(struct region_loan *loan, struct error *err)
{
	struct open_file_region *file = (struct open_file_region *)loan->region;
	int rc = check_identity(file->fd, &file->planned);

	return rc ? fail_open_file(file, rc, err) : 0;
}

static void free_open_file(struct region *region)
{
	struct open_file_region *file = (struct open_file_region *)region;

	file_view_done(&file->view);
	close(file->fd);
	free(file);
}

static const struct region_kind open_file_kind = {
	.name = "file",
	.read = read_open_file,
	.lend = lend_open_file,
	.settle = settle_open_file,
	.free = free_open_file,
};

int open_file_region_new(int fd, const char *name,
			 const struct reporter *reporter, struct region **out,
			 struct error *err)
{
	AUTOCLOSE int owned = fd;
	struct open_file_region *file;
	struct stat status;

	if (fstat(owned, &status))
		return fail(err, errno, "%s: %s", name, strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(err, EINVAL, "%s: not a regular file", name);
	file = calloc(1, sizeof *file + strlen(name) + 1);
	if (!file)
		return fail_memory(err);
	file->planned =
	    is_kept(&status) ? identity_of_kept(&status) : identity_of(&status);
	file->region.kind = &open_file_kind;
	file->region.size = file->planned.size;
	file->fd = STEAL_FD(owned);
	file->reporter = reporter;
	strcpy(file->name, name);
	*out = &file->region;
	return 0;
}

void open_file_region_set_stable(struct region *region)
{
	((struct open_file_region *)region)->is_stable = true;
}
