/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/disk.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "generated/ext4.h"
#include "runtime/oci/source.h"
#include "runtime/region/remote.h"
#include "vm/disk_inside.h"
#include "vm/image.h"
#include "vm/interrupt.h"

/* ----------------------------------------------------------------- planning */

static int open_image(struct disk *disk)
{
	const struct disk_settings *settings = &disk->settings;

	return image_open_edited(settings->source, settings->edits,
				 settings->options, settings->reporter,
				 &disk->image, &disk->error);
}

static int add_save(struct disk *disk)
{
	const struct save_settings *save = disk->settings.save;
	int rc = 0;

	if (!save)
		return 0;
	if (save->file)
		rc = save_attach(disk->image, disk->settings.source, save->file,
				 disk->settings.reporter, &disk->error);
	if (!rc)
		overlay_set_limit(disk->image->disk, save->limit);
	return rc;
}

/* The kernel's reason would be any, from a disk of noise even "out of
 * memory". */
static int check_root(struct disk *disk)
{
	struct ext4_superblock super = { 0 };
	struct overlay *root = disk->image->disk;
	int rc = 0;

	if (disk->image->tree)
		return 0;
	if (overlay_size(root) >= EXT4_ROOT_OFFSET + sizeof super.bytes)
		rc = overlay_read(root, EXT4_ROOT_OFFSET, super.bytes,
				  sizeof super.bytes, &disk->error);
	if (rc || ext4_superblock_magic(&super) == EXT4_SUPERBLOCK_MAGIC)
		return rc;
	return fail(&disk->error, EINVAL,
		    "%s: a disk without an ext4 filesystem",
		    disk->settings.source);
}

static void *plan(void *context)
{
	struct disk *disk = context;

	disk->rc = open_image(disk);
	if (!disk->rc)
		disk->rc = add_save(disk);
	if (!disk->rc)
		disk->rc = check_root(disk);
	if (disk->rc || disk->kind != DISK_NBD)
		return NULL;
	disk->export = (struct nbd_export){
		.name = "root",
		.disk = disk->image->disk,
	};
	disk->rc = nbd_server_new(&disk->export, 1, disk->settings.reporter,
				  &disk->server, &disk->error);
	return NULL;
}

/* Signals are for the main thread, which knows what must not be left over. */
int disk_begin_planning(struct disk *disk, struct error *err)
{
	sigset_t all, before;
	int error;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&disk->planner, NULL, plan, disk);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (error)
		return fail(err, error, "a thread: %s", strerror(error));
	disk->is_planning = true;
	return 0;
}

static int join_planner(struct disk *disk)
{
	if (disk->is_planning)
		pthread_join(disk->planner, NULL);
	disk->is_planning = false;
	return disk->rc;
}

/* This can take long, and nothing is left over by an end here. */
static int end_planning(struct disk *disk, struct error *err)
{
	int rc;

	interrupt_release();
	rc = join_planner(disk);
	interrupt_hold();
	if (rc && err)
		*err = disk->error;
	return rc;
}

/* ------------------------------------------------------------------- a disk */

int disk_look(const char *source, struct error *err)
{
	AUTOFREE char *path = oci_host_path(source);
	struct stat status;

	if (!path)
		return fail_memory(err);
	if (!remote_is_uri(source) && stat(path, &status))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	return 0;
}

int disk_open(const struct disk_settings *settings, struct disk **out,
	      struct error *err)
{
	AUTO(disk) *disk = calloc(1, sizeof *disk);
	int rc;

	if (!disk)
		return fail_memory(err);
	disk->our_fd = disk->qemu_fd = disk->failed_fd = -1;
	disk->settings = *settings;
	rc = disk_look(settings->source, err);
	if (!rc)
		rc = disk_open_kind(disk, err);
	if (rc)
		return rc;
	*out = STEAL(disk);
	return 0;
}

void disk_free(struct disk *disk)
{
	if (!disk)
		return;
	join_planner(disk);
	if (!disk->base) /* whose descriptor it is */
		cleanup_close(&disk->qemu_fd);
	base_free(disk->base);
	cleanup_close(&disk->our_fd);
	nbd_server_free(disk->server);
	fusefs_free(disk->fs);
	cleanup_close(&disk->failed_fd);
	image_free(disk->image);
	free(disk);
}

enum disk_kind disk_kind(const struct disk *disk)
{
	return disk->kind;
}

int disk_fd(const struct disk *disk)
{
	return disk->base ? base_fd(disk->base) : disk->failed_fd;
}

int disk_hear(struct disk *disk, struct error *err)
{
	eventfd_t count;

	if (disk->base)
		return base_hear(disk->base, err);
	if (eventfd_read(disk->failed_fd, &count))
		return 0;
	if (err)
		*err = disk->failure;
	return -disk->failure.code;
}

/* ----------------------------------------------------------- what QEMU gets */

static int set_size(struct disk *disk, struct qemu_settings *settings,
		    struct error *err)
{
	struct stat status;

	if (fstat(disk->qemu_fd, &status))
		return fail(err, errno, "the root's file: %s", strerror(errno));
	settings->root_size = (uint64_t)status.st_size;
	return 0;
}

static int attach_base(struct disk *disk, struct qemu_settings *settings,
		       struct error *err)
{
	int rc;

	interrupt_release();
	rc = base_wait(disk->base, &disk->qemu_fd, err);
	interrupt_hold();
	return rc ? rc : set_size(disk, settings, err);
}

/* Only the first: the machine ends with it. */
static void hear_failure(void *context, const struct fusefs_disk *file,
			 const struct error *error)
{
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
	struct disk *disk = context;

	(void)file;
	pthread_mutex_lock(&lock);
	if (!disk->failure.code) {
		disk->failure = *error;
		eventfd_write(disk->failed_fd, 1);
	}
	pthread_mutex_unlock(&lock);
}

static int attach_own(struct disk *disk, struct qemu_settings *settings,
		      struct error *err)
{
	struct fusefs_settings files = { .disks = &disk->file,
					 .nr_disks = 1,
					 .failed = hear_failure,
					 .context = disk };
	int rc = end_planning(disk, err);

	if (rc)
		return rc;
	disk->file = (struct fusefs_disk){ .name = "root",
					   .disk = disk->image->disk,
					   .alignment = BASE_ALIGNMENT };
	rc = fusefs_new(&files, &disk->fs, err);
	if (!rc)
		rc = fusefs_hide(disk->fs, err);
	if (!rc)
		rc = fusefs_open(disk->fs, 0, O_RDWR, &disk->qemu_fd, err);
	settings->root_is_shared = true;
	return rc ? rc : set_size(disk, settings, err);
}

static int attach_nbd(struct disk *disk, struct error *err)
{
	int fds[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds))
		return fail(err, errno, "socketpair: %s", strerror(errno));
	disk->our_fd = fds[0];
	disk->qemu_fd = fds[1];
	return 0;
}

int disk_attach(struct disk *disk, struct qemu_settings *settings,
		struct error *err)
{
	static const enum qemu_root roots[] = {
		[DISK_PMEM] = QEMU_ROOT_PMEM,
		[DISK_NBD] = QEMU_ROOT_NBD,
		[DISK_FILE] = QEMU_ROOT_FILE,
	};
	int rc = 0;

	if (disk->base)
		rc = attach_base(disk, settings, err);
	else if (disk->kind == DISK_PMEM)
		rc = attach_own(disk, settings, err);
	else if (disk->kind == DISK_NBD)
		rc = attach_nbd(disk, err);
	settings->root = roots[disk->kind];
	settings->root_fd = disk->qemu_fd;
	return rc;
}

int disk_finish(struct disk *disk, struct error *err)
{
	int rc;

	if (disk->kind != DISK_NBD)
		return 0;
	rc = end_planning(disk, err);
	if (rc)
		return rc;
	return nbd_server_attach(disk->server, STEAL_FD(disk->our_fd), err);
}

struct image *disk_image(const struct disk *disk)
{
	return disk->image;
}

/* What QEMU left in its mapping, before nobody is there to take it. */
static int take_last_writes(struct disk *disk, struct error *err)
{
	int rc = 0;

	if (disk->fs && disk->qemu_fd >= 0 && fsync(disk->qemu_fd))
		rc = fail(err, errno, "the root's last writes: %s",
			  strerror(errno));
	fusefs_free(STEAL(disk->fs));
	return rc;
}

int disk_end(struct disk *disk, struct error *err)
{
	struct error why = { 0 };
	int rc, saved;

	if (join_planner(disk) || !disk->image)
		return 0;
	nbd_server_free(STEAL(disk->server));
	rc = take_last_writes(disk, &why);
	/* what was taken even so; and it says more about what is wrong */
	saved = save_finish(disk->image, err);
	if (!rc || saved)
		return saved;
	return fail(err, -rc, "%s", why.text);
}
