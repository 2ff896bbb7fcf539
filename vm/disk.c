/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/disk.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "generated/ext4.h"
#include "runtime/nbd/server.h"
#include "vm/base.h"
#include "vm/image.h"
#include "vm/interrupt.h"
#include "vm/modules.h"
#include "vm/program.h"
#include "vm/say.h"

struct disk {
	struct disk_settings settings;
	enum disk_kind kind;
	struct base *base; /* of PMEM */
	pthread_t planner;
	bool is_planning; /* the planner has to be joined */
	int rc;		  /* what planning came to, and the text */
	struct error error;

	struct image *image;
	struct nbd_export export;
	struct nbd_server *server;
	int qemu_fd; /* the socket's end or the file; -1 */
	int our_fd;  /* the socket's other end until it is served; -1 */
};

/* Only a regular file can be: a directory and the rest are the tree's. */
static int open_if_ext4(const char *path)
{
	AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat status;
	struct ext4_superblock super;

	if (fd < 0 || fstat(fd, &status) || !S_ISREG(status.st_mode) ||
	    pread(fd, super.bytes, sizeof super.bytes, EXT4_ROOT_OFFSET) !=
		(ssize_t)sizeof super.bytes ||
	    ext4_superblock_magic(&super) != EXT4_SUPERBLOCK_MAGIC)
		return -1;
	return STEAL_FD(fd);
}

static int plan_image(struct disk *disk)
{
	const struct disk_settings *settings = &disk->settings;
	int rc;

	if (settings->needs_overlay && image_is_disk(settings->source))
		rc = image_open_disk(settings->source, settings->reporter,
				     &disk->image, &disk->error);
	else
		rc = image_open(settings->source, settings->options,
				settings->reporter, &disk->image, &disk->error);
	if (!rc && settings->save.file)
		rc = save_attach(disk->image, settings->source,
				 settings->save.file, settings->reporter,
				 &disk->error);
	if (!rc)
		overlay_set_limit(disk->image->disk, settings->save.limit);
	return rc;
}

static void *plan(void *context)
{
	struct disk *disk = context;

	disk->rc = plan_image(disk);
	if (disk->rc)
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
static int begin_planning(struct disk *disk, struct error *err)
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

static int end_planning(struct disk *disk)
{
	if (disk->is_planning)
		pthread_join(disk->planner, NULL);
	disk->is_planning = false;
	return disk->rc;
}

/* ------------------------------------------------------------ which of them */

/* libnvdimm and the rest come as what these need. */
const char *const *disk_modules(enum disk_kind kind)
{
	static const char *const block[] = { "virtio_blk", NULL };
	static const char *const pmem[] = { "virtio_pmem", "nd_pmem", NULL };

	return kind == DISK_PMEM ? pmem : block;
}

static int has_modules(const char *folder, struct error *err)
{
	const char *const *name = disk_modules(DISK_PMEM);
	AUTO(modules) *modules = NULL;
	int rc = 0;

	if (!folder)
		return fail(err, ENOENT,
			    "what the kernel has built in is not known");
	rc = modules_open(folder, &modules, err);
	for (; *name && !rc; name++)
		rc = modules_want(modules, *name, false, err);
	return rc;
}

static int is_stable(const struct disk_settings *settings, struct error *err)
{
	struct stat status;

	if (settings->is_stable)
		return 0;
	if (stat(settings->source, &status) || !S_ISREG(status.st_mode))
		return fail(err, EBUSY,
			    "%s can change while the guest runs (--stable says "
			    "that it does not)",
			    settings->source);
	return 0;
}

static int has_device(const char *qemu, struct error *err)
{
	int rc = program_mentions(qemu, "virtio-pmem-pci");

	if (rc == -ENOENT)
		return fail(err, ENOENT, "%s is not installed", qemu);
	return rc ? fail(err, ENOTSUP, "%s knows no virtio-pmem", qemu) : 0;
}

static int open_pmem(struct disk *disk, struct error *err)
{
	const struct disk_settings *settings = &disk->settings;
	const struct base_settings base = {
		.source = settings->source,
		.options = settings->options,
		.reporter = settings->reporter,
	};
	int rc = has_modules(settings->modules, err);

	if (!rc)
		rc = has_device(settings->qemu, err);
	if (!rc)
		rc = base_open(&base, &disk->base, err);
	disk->kind = DISK_PMEM;
	return rc;
}

static int open_nbd(struct disk *disk, struct error *err)
{
	disk->kind = DISK_NBD;
	return begin_planning(disk, err);
}

static int open_auto(struct disk *disk, struct error *err)
{
	struct error why = { 0 };
	int rc = is_stable(&disk->settings, &why);

	if (!rc)
		rc = open_pmem(disk, &why);
	if (!rc) {
		say_detail("disk: pmem, the root is mapped as memory");
		return 0;
	}
	say_detail("disk: nbd, and not pmem: %s", why.text);
	return open_nbd(disk, err);
}

static int open_image(struct disk *disk, struct error *err)
{
	disk->kind = DISK_FILE;
	say_detail("disk: the image itself");
	return disk->settings.kind == DISK_PMEM
		   ? fail(err, ENOTSUP,
			  "--disk pmem: %s is an image, which QEMU reads "
			  "itself",
			  disk->settings.source)
		   : 0;
}

static int open_overlay(struct disk *disk, struct error *err)
{
	if (disk->settings.kind == DISK_PMEM)
		return fail(err, ENOTSUP,
			    "--disk pmem: what the guest writes is in QEMU's "
			    "memory then; --save, --overlay-limit and --name "
			    "need --disk nbd");
	return open_nbd(disk, err);
}

static int open_kind(struct disk *disk, struct error *err)
{
	int rc;

	if (disk->settings.needs_overlay)
		return open_overlay(disk, err);
	disk->qemu_fd = open_if_ext4(disk->settings.source);
	if (disk->qemu_fd >= 0)
		return open_image(disk, err);
	if (disk->settings.kind == DISK_NBD)
		return open_nbd(disk, err);
	if (disk->settings.kind == DISK_AUTO)
		return open_auto(disk, err);
	rc = open_pmem(disk, err);
	return rc ? fail_in(err, "--disk pmem") : 0;
}

/* ------------------------------------------------------------------- a disk */

int disk_look(const char *source, struct error *err)
{
	struct stat status;

	if (stat(source, &status))
		return fail(err, errno, "%s: %s", source, strerror(errno));
	return 0;
}

int disk_open(const struct disk_settings *settings, struct disk **out,
	      struct error *err)
{
	AUTO(disk) *disk = calloc(1, sizeof *disk);
	int rc;

	if (!disk)
		return fail_memory(err);
	disk->our_fd = disk->qemu_fd = -1;
	disk->settings = *settings;
	rc = disk_look(settings->source, err);
	if (!rc)
		rc = open_kind(disk, err);
	if (rc)
		return rc;
	*out = STEAL(disk);
	return 0;
}

enum disk_kind disk_kind(const struct disk *disk)
{
	return disk->kind;
}

int disk_fd(const struct disk *disk)
{
	return disk->base ? base_fd(disk->base) : -1;
}

int disk_hear(struct disk *disk, struct error *err)
{
	return base_hear(disk->base, err);
}

void disk_free(struct disk *disk)
{
	if (!disk)
		return;
	end_planning(disk);
	if (!disk->base) /* whose descriptor it is */
		cleanup_close(&disk->qemu_fd);
	base_free(disk->base);
	cleanup_close(&disk->our_fd);
	nbd_server_free(disk->server);
	image_free(disk->image);
	free(disk);
}

/* Planning can take long, and nothing is left over by an end here. */
static int attach_pmem(struct disk *disk, struct qemu_settings *settings,
		       struct error *err)
{
	struct stat status;
	int rc;

	interrupt_release();
	rc = base_wait(disk->base, &disk->qemu_fd, err);
	interrupt_hold();
	if (rc)
		return rc;
	if (fstat(disk->qemu_fd, &status))
		return fail(err, errno, "the base: %s", strerror(errno));
	settings->root_size = (uint64_t)status.st_size;
	return 0;
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

	if (disk->kind == DISK_PMEM)
		rc = attach_pmem(disk, settings, err);
	if (disk->kind == DISK_NBD)
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
	/* this can take long, and nothing is left over by an end here */
	interrupt_release();
	rc = end_planning(disk);
	interrupt_hold();
	if (rc) {
		if (err)
			*err = disk->error;
		return rc;
	}
	return nbd_server_attach(disk->server, STEAL_FD(disk->our_fd), err);
}

struct image *disk_image(const struct disk *disk)
{
	return disk->kind == DISK_NBD ? disk->image : NULL;
}

int disk_end(struct disk *disk, struct error *err)
{
	if (disk->kind != DISK_NBD || end_planning(disk))
		return 0;
	nbd_server_free(STEAL(disk->server));
	return save_finish(disk->image, err);
}
