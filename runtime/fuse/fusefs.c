/* SPDX-License-Identifier: Apache-2.0 */
#define FUSE_USE_VERSION 35

#include "runtime/fuse/fusefs.h"

#include <fcntl.h>
#include <fuse3/fuse_lowlevel.h>
#include <linux/falloc.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/sysmacros.h>
#include <time.h>

#include "runtime/fuse/door.h"

enum {
	NR_THREADS = 4,
	REQUEST_MAX = 1 << 20, /* the kernel's own limit */
	READAHEAD_KIB = 2048,
	PIECES_MAX = 256,
	FILE_INODE = 2, /* of disk 0; the folder has FUSE_ROOT_ID, 1 */
};

/* Nothing ever changes behind the kernel's back. */
static const double for_ever = 1e9;

struct file {
	struct fusefs_disk disk;
	uint64_t size;	   /* with what lies behind the disk's end */
	uint64_t nr_bytes; /* that are data */
};

struct fusefs {
	struct fusefs_settings settings;
	struct file *files;
	struct timespec made;
	struct door door;
	struct fuse_session *session;
	int end_fd;
	pthread_t threads[NR_THREADS];
	size_t nr_threads;
};

/* ------------------------------------------------------------------- files */

static struct file *file_of(fuse_req_t request, fuse_ino_t inode)
{
	struct fusefs *fs = fuse_req_userdata(request);

	return inode >= FILE_INODE && inode - FILE_INODE < fs->settings.nr_disks
		   ? &fs->files[inode - FILE_INODE]
		   : NULL;
}

static uint64_t count_data(struct overlay *disk)
{
	uint64_t size = overlay_size(disk), at = 0, sum = 0;
	struct overlay_run run;

	for (; at < size; at = run.end) {
		run = overlay_run(disk, at, size);
		if (!run.is_zero)
			sum += run.end - at;
	}
	return sum;
}

static int file_init(struct file *file, const struct fusefs_disk *disk,
		     struct error *err)
{
	uint64_t mask = disk->alignment ? disk->alignment - 1 : 0;
	uint64_t size = overlay_size(disk->disk);

	if (size > INT64_MAX - mask)
		return fail(err, EFBIG, "%s: %s", disk->name, strerror(EFBIG));
	file->disk = *disk;
	file->size = (size + mask) & ~mask;
	file->nr_bytes = count_data(disk->disk);
	return 0;
}

static struct stat stat_of(fuse_req_t request, fuse_ino_t inode)
{
	struct fusefs *fs = fuse_req_userdata(request);
	const struct file *file = file_of(request, inode);
	struct stat status = {
		.st_ino = inode,
		.st_mode = S_IFDIR | 0500,
		.st_nlink = 2,
		.st_uid = geteuid(),
		.st_gid = getegid(),
		.st_blksize = REQUEST_MAX,
		.st_atim = fs->made,
		.st_mtim = fs->made,
		.st_ctim = fs->made,
	};

	if (file) {
		/* a private mapping that is written needs "w" even so */
		status.st_mode = S_IFREG | 0600;
		status.st_nlink = 1;
		status.st_size = (off_t)file->size;
		status.st_blocks = (blkcnt_t)(file->nr_bytes / 512);
	}
	if (fs->settings.is_for_all)
		status.st_mode |=
		    (status.st_mode & 0700) >> 3 | (status.st_mode & 0700) >> 6;
	return status;
}

/* ------------------------------------------------------------------ reading */

/* Each thread's own room for what has to be read first. */
static _Thread_local uint8_t *room;

static int need_room(struct error *err)
{
	if (!room)
		room = malloc(REQUEST_MAX);
	return room ? 0 : fail_memory(err);
}

static void reply_failure(fuse_req_t request, const struct file *file,
			  const struct error *error)
{
	const struct fusefs *fs = fuse_req_userdata(request);

	if (fs->settings.failed)
		fs->settings.failed(fs->settings.context, &file->disk, error);
	fuse_reply_err(request, error->code);
}

static void do_read(fuse_req_t request, fuse_ino_t inode, size_t length,
		    off_t offset, struct fuse_file_info *info)
{
	const struct file *file = file_of(request, inode);
	uint64_t size = overlay_size(file->disk.disk), at = (uint64_t)offset;
	struct error err = { 0 };
	size_t held;
	int rc;

	(void)info;
	if (at >= file->size)
		length = 0;
	else if (length > file->size - at)
		length = file->size - at;
	if (length > REQUEST_MAX)
		length = REQUEST_MAX;
	held = at >= size ? 0 : length < size - at ? length : size - at;
	rc = need_room(&err);
	if (!rc && held)
		rc = overlay_read(file->disk.disk, at, room, held, &err);
	if (rc) {
		reply_failure(request, file, &err);
		return;
	}
	memset(room + held, 0, length - held);
	fuse_reply_buf(request, (char *)room, length);
}

static void do_lseek(fuse_req_t request, fuse_ino_t inode, off_t offset,
		     int whence, struct fuse_file_info *info)
{
	const struct file *file = file_of(request, inode);
	uint64_t size = overlay_size(file->disk.disk), at = (uint64_t)offset;
	bool wants_hole = whence == SEEK_HOLE;
	struct overlay_run run;

	(void)info;
	if (whence != SEEK_HOLE && whence != SEEK_DATA) {
		fuse_reply_err(request, EINVAL);
		return;
	}
	if (offset < 0 || at >= file->size) {
		fuse_reply_err(request, ENXIO);
		return;
	}
	for (; at < size; at = run.end) {
		run = overlay_run(file->disk.disk, at, size);
		if (run.is_zero == wants_hole)
			break;
	}
	if (at >= size && !wants_hole)
		fuse_reply_err(request, ENXIO);
	else
		fuse_reply_lseek(request, (off_t)at);
}

/* ------------------------------------------------------------------ writing */

static void reply_done(fuse_req_t request, int rc)
{
	fuse_reply_err(request, -rc);
}

static void do_write(fuse_req_t request, fuse_ino_t inode, const char *bytes,
		     size_t length, off_t offset, struct fuse_file_info *info)
{
	const struct file *file = file_of(request, inode);
	uint64_t size = overlay_size(file->disk.disk), at = (uint64_t)offset;
	int rc = 0;

	(void)info;
	if (file->disk.is_read_only)
		rc = -EPERM;
	else if (at >= size)
		rc = -ENOSPC;
	/* the last page of a mapping comes whole, with zeros at its end */
	else
		rc = overlay_write(file->disk.disk, at, bytes,
				   length < size - at ? length : size - at,
				   NULL);
	if (rc)
		fuse_reply_err(request, -rc);
	else
		fuse_reply_write(request, length);
}

static void do_fsync(fuse_req_t request, fuse_ino_t inode, int data_only,
		     struct fuse_file_info *info)
{
	const struct file *file = file_of(request, inode);

	(void)data_only;
	(void)info;
	reply_done(request, file->disk.is_read_only
				? 0
				: overlay_flush(file->disk.disk, NULL));
}

static void do_fallocate(fuse_req_t request, fuse_ino_t inode, int mode,
			 off_t offset, off_t length,
			 struct fuse_file_info *info)
{
	const struct file *file = file_of(request, inode);
	uint64_t size = overlay_size(file->disk.disk), at = (uint64_t)offset;
	uint64_t count = (uint64_t)length;
	int kind = mode & ~FALLOC_FL_KEEP_SIZE, rc = 0;

	(void)info;
	if (file->disk.is_read_only)
		rc = -EPERM;
	else if (at > file->size || count > file->size - at)
		rc = -EFBIG; /* it never grows */
	else if (kind && kind != FALLOC_FL_PUNCH_HOLE &&
		 kind != FALLOC_FL_ZERO_RANGE)
		rc = -EOPNOTSUPP;
	else if (kind && at < size)
		rc = overlay_zero(file->disk.disk, at,
				  count < size - at ? count : size - at, NULL);
	reply_done(request, rc);
}

/* -------------------------------------------------------------------- names */

static void do_lookup(fuse_req_t request, fuse_ino_t parent, const char *name)
{
	struct fusefs *fs = fuse_req_userdata(request);
	struct fuse_entry_param entry = {
		.attr_timeout = for_ever,
		.entry_timeout = for_ever,
	};
	size_t i;

	for (i = 0; i < fs->settings.nr_disks; i++) {
		if (parent != FUSE_ROOT_ID ||
		    strcmp(fs->files[i].disk.name, name))
			continue;
		entry.ino = FILE_INODE + i;
		entry.attr = stat_of(request, entry.ino);
		fuse_reply_entry(request, &entry);
		return;
	}
	fuse_reply_err(request, ENOENT);
}

static void do_getattr(fuse_req_t request, fuse_ino_t inode,
		       struct fuse_file_info *info)
{
	struct stat status = stat_of(request, inode);

	(void)info;
	fuse_reply_attr(request, &status, for_ever);
}

/* A size that is the old one, and times, change nothing. */
static void do_setattr(fuse_req_t request, fuse_ino_t inode, struct stat *wish,
		       int what, struct fuse_file_info *info)
{
	struct stat status = stat_of(request, inode);

	(void)info;
	if (what &
		(FUSE_SET_ATTR_MODE | FUSE_SET_ATTR_UID | FUSE_SET_ATTR_GID) ||
	    (what & FUSE_SET_ATTR_SIZE && wish->st_size != status.st_size))
		fuse_reply_err(request, EPERM);
	else
		fuse_reply_attr(request, &status, for_ever);
}

static void do_open(fuse_req_t request, fuse_ino_t inode,
		    struct fuse_file_info *info)
{
	(void)inode;
	info->keep_cache = 1;
	fuse_reply_open(request, info);
}

/* Entry 0 and 1 are "." and "..". */
static size_t add_entry(fuse_req_t request, char *text, size_t left, size_t nr)
{
	struct fusefs *fs = fuse_req_userdata(request);
	const char *name = nr == 0 ? "." : nr == 1 ? ".." : NULL;
	fuse_ino_t inode = name ? FUSE_ROOT_ID : FILE_INODE + nr - 2;
	struct stat status = stat_of(request, inode);

	if (!name)
		name = fs->files[nr - 2].disk.name;
	return fuse_add_direntry(request, text, left, name, &status,
				 (off_t)nr + 1);
}

static void do_readdir(fuse_req_t request, fuse_ino_t inode, size_t size,
		       off_t offset, struct fuse_file_info *info)
{
	struct fusefs *fs = fuse_req_userdata(request);
	char text[4096];
	size_t used = 0, nr, length;

	(void)inode;
	(void)info;
	if (size > sizeof text)
		size = sizeof text;
	for (nr = (size_t)offset; nr < fs->settings.nr_disks + 2; nr++) {
		length = add_entry(request, text + used, size - used, nr);
		if (length > size - used)
			break;
		used += length;
	}
	fuse_reply_buf(request, text, used);
}

static void do_statfs(fuse_req_t request, fuse_ino_t inode)
{
	struct fusefs *fs = fuse_req_userdata(request);
	struct statvfs status = {
		.f_bsize = OVERLAY_PAGE_SIZE,
		.f_frsize = OVERLAY_PAGE_SIZE,
		.f_files = fs->settings.nr_disks,
		.f_namemax = 255,
	};
	size_t i;

	(void)inode;
	for (i = 0; i < fs->settings.nr_disks; i++)
		status.f_blocks += fs->files[i].size / OVERLAY_PAGE_SIZE;
	fuse_reply_statfs(request, &status);
}

/*
 * What is in the page cache stays there whatever times and sizes seem to say.
 * Splicing is for bytes that lie in files; ours are in memory.
 */
static void do_init(void *context, struct fuse_conn_info *connection)
{
	(void)context;
	connection->want &= ~(FUSE_CAP_AUTO_INVAL_DATA | FUSE_CAP_SPLICE_READ |
			      FUSE_CAP_SPLICE_WRITE | FUSE_CAP_SPLICE_MOVE);
	connection->max_write = REQUEST_MAX;
	connection->max_readahead = REQUEST_MAX;
	connection->max_background = 64;
	connection->congestion_threshold = 48;
}

static const struct fuse_lowlevel_ops operations = {
	.init = do_init,
	.lookup = do_lookup,
	.getattr = do_getattr,
	.setattr = do_setattr,
	.open = do_open,
	.read = do_read,
	.write = do_write,
	.fsync = do_fsync,
	.fallocate = do_fallocate,
	.lseek = do_lseek,
	.readdir = do_readdir,
	.statfs = do_statfs,
};

/* ------------------------------------------------------------------ threads */

static void free_buffer(void *context)
{
	struct fuse_buf *buffer = context;

	free(buffer->mem);
	free(room);
	room = NULL;
}

/* Cancelled only while it waits for a request. */
static void *work(void *context)
{
	struct fusefs *fs = context;
	struct fuse_buf buffer = { 0 };
	int got, state;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state);
	pthread_cleanup_push(free_buffer, &buffer);
	while (!fuse_session_exited(fs->session)) {
		pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &state);
		got = fuse_session_receive_buf(fs->session, &buffer);
		pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state);
		if (got == -EINTR)
			continue;
		if (got <= 0)
			break;
		fuse_session_process_buf(fs->session, &buffer);
	}
	fuse_session_exit(fs->session);
	eventfd_write(fs->end_fd, 1);
	pthread_cleanup_pop(1);
	return NULL;
}

static int start_threads(struct fusefs *fs, struct error *err)
{
	sigset_t all, before;
	int error = 0;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	while (!error && fs->nr_threads < NR_THREADS) {
		error = pthread_create(&fs->threads[fs->nr_threads], NULL, work,
				       fs);
		fs->nr_threads += !error;
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return error ? fail(err, error, "a thread: %s", strerror(error)) : 0;
}

/*
 * The kernel reads ahead 128 KiB unless it is told otherwise, which is root's
 * to do. A page fault that brings a MiB costs little more than one that
 * brings a page; with two, one of them is fetched while the other is read.
 */
static void raise_readahead(int fd)
{
	struct stat status;
	char path[64];
	FILE *file;

	if (fstat(fd, &status))
		return;
	snprintf(path, sizeof path, "/sys/class/bdi/%u:%u/read_ahead_kb",
		 major(status.st_dev), minor(status.st_dev));
	file = fopen(path, "we");
	if (!file)
		return;
	fprintf(file, "%d\n", READAHEAD_KIB);
	fclose(file);
}

static int serve(struct fusefs *fs, struct error *err)
{
	char name[] = "trvm", path[32], *words[] = { name, NULL };
	struct fuse_args arguments = FUSE_ARGS_INIT(1, words);
	int rc;

	fs->session =
	    fuse_session_new(&arguments, &operations, sizeof operations, fs);
	fuse_opt_free_args(&arguments);
	if (!fs->session)
		return fail_memory(err);
	snprintf(path, sizeof path, "/dev/fd/%d", fs->door.dev_fd);
	if (fuse_session_mount(fs->session, path))
		return fail(err, EINVAL, "libfuse does not take /dev/fuse");
	fs->door.dev_fd = -1; /* the session's now */
	rc = start_threads(fs, err);
	if (!rc && fs->door.mount_fd >= 0)
		raise_readahead(fs->door.mount_fd);
	return rc;
}

/* --------------------------------------------------------------------- life */

static void say_nothing(enum fuse_log_level level, const char *format,
			va_list args)
{
	(void)level;
	(void)format;
	(void)args;
}

int fusefs_check(struct error *err)
{
	struct door door = DOOR_CLOSED;
	int rc = door_open_hidden(&door, err);

	door_close(&door);
	return rc;
}

int fusefs_new(const struct fusefs_settings *settings, struct fusefs **out,
	       struct error *err)
{
	AUTO(fusefs) *fs = calloc(1, sizeof *fs);
	size_t i;
	int rc = 0;

	if (!fs)
		return fail_memory(err);
	fs->settings = *settings;
	fs->door = DOOR_CLOSED;
	clock_gettime(CLOCK_REALTIME, &fs->made);
	fs->end_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	fs->files = calloc(settings->nr_disks, sizeof *fs->files);
	if (!fs->files)
		return fail_memory(err);
	if (fs->end_fd < 0)
		return fail(err, errno, "eventfd: %s", strerror(errno));
	for (i = 0; i < settings->nr_disks && !rc; i++)
		rc = file_init(&fs->files[i], &settings->disks[i], err);
	if (rc)
		return rc;
	fuse_set_log_func(say_nothing);
	*out = STEAL(fs);
	return 0;
}

void fusefs_free(struct fusefs *fs)
{
	size_t i;

	if (!fs)
		return;
	door_unmount(&fs->door);
	if (fs->session)
		fuse_session_exit(fs->session);
	for (i = 0; i < fs->nr_threads; i++)
		pthread_cancel(fs->threads[i]);
	for (i = 0; i < fs->nr_threads; i++)
		pthread_join(fs->threads[i], NULL);
	if (fs->session) {
		fuse_session_unmount(fs->session);
		fuse_session_destroy(fs->session);
	}
	door_close(&fs->door);
	cleanup_close(&fs->end_fd);
	free(fs->files);
	free(fs);
}

int fusefs_mount(struct fusefs *fs, const char *path, struct error *err)
{
	int rc = door_open_at(path, fs->settings.is_for_all, &fs->door, err);

	if (!rc)
		rc = serve(fs, err);
	cleanup_close(&fs->door.mount_fd);
	fs->door.mount_fd = -1;
	return rc;
}

int fusefs_hide(struct fusefs *fs, struct error *err)
{
	int rc = door_open_hidden(&fs->door, err);

	return rc ? rc : serve(fs, err);
}

int fusefs_open(struct fusefs *fs, size_t index, int flags, int *fd,
		struct error *err)
{
	const char *name = fs->files[index].disk.name;

	*fd = openat(fs->door.mount_fd, name, flags | O_CLOEXEC);
	if (*fd < 0)
		return fail(err, errno, "%s: %s", name, strerror(errno));
	return 0;
}

int fusefs_end_fd(const struct fusefs *fs)
{
	return fs->end_fd;
}
