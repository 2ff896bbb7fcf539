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
#include "vm/image.h"
#include "vm/interrupt.h"

struct disk {
	const char *source;
	const struct ext4_options *options;
	const struct save_settings *save;
	const struct reporter *reporter;
	pthread_t planner;
	bool is_planning; /* the planner has to be joined */
	int rc;		  /* what planning came to, and the text */
	struct error error;

	struct image *image;
	struct nbd_export export;
	struct nbd_server *server;
	int qemu_fd; /* the socket's end or the file; -1 */
	int our_fd;  /* the socket's other end until it is served; -1 */
	bool is_file;
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

/* An ext4 image is opened here only where its guest's writes are kept. */
static int open_image(struct disk *disk)
{
	if (disk->save->file && image_is_disk(disk->source))
		return image_open_disk(disk->source, disk->reporter,
				       &disk->image, &disk->error);
	return image_open(disk->source, disk->options, disk->reporter,
			  &disk->image, &disk->error);
}

static void *plan(void *context)
{
	struct disk *disk = context;

	disk->rc = open_image(disk);
	if (!disk->rc && disk->save->file)
		disk->rc =
		    save_attach(disk->image, disk->source, disk->save->file,
				disk->reporter, &disk->error);
	if (disk->rc)
		return NULL;
	overlay_set_limit(disk->image->disk, disk->save->limit);
	disk->export = (struct nbd_export){
		.name = "root",
		.disk = disk->image->disk,
	};
	disk->rc = nbd_server_new(&disk->export, 1, disk->reporter,
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

int disk_open(const char *source, const struct ext4_options *options,
	      const struct save_settings *save, const struct reporter *reporter,
	      struct disk **out, struct error *err)
{
	AUTO(disk) *disk = calloc(1, sizeof *disk);
	struct stat status;
	int rc = 0;

	if (!disk)
		return fail_memory(err);
	disk->our_fd = -1;
	disk->qemu_fd = save->file ? -1 : open_if_ext4(source);
	disk->is_file = disk->qemu_fd >= 0;
	disk->source = source;
	disk->options = options;
	disk->save = save;
	disk->reporter = reporter;
	/* a source that is not there is not worth looking for a kernel */
	if (!disk->is_file && stat(source, &status))
		return image_open(source, options, reporter, &disk->image, err);
	if (!disk->is_file)
		rc = begin_planning(disk, err);
	if (rc)
		return rc;
	*out = STEAL(disk);
	return 0;
}

void disk_free(struct disk *disk)
{
	if (!disk)
		return;
	end_planning(disk);
	cleanup_close(&disk->qemu_fd);
	cleanup_close(&disk->our_fd);
	nbd_server_free(disk->server);
	image_free(disk->image);
	free(disk);
}

int disk_attach(struct disk *disk, struct qemu_settings *settings,
		struct error *err)
{
	int fds[2];

	settings->root = disk->is_file ? QEMU_ROOT_FILE : QEMU_ROOT_NBD;
	if (!disk->is_file) {
		if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds))
			return fail(err, errno, "socketpair: %s",
				    strerror(errno));
		disk->our_fd = fds[0];
		disk->qemu_fd = fds[1];
	}
	settings->root_fd = disk->qemu_fd;
	return 0;
}

int disk_finish(struct disk *disk, struct error *err)
{
	int rc;

	if (disk->is_file)
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

int disk_end(struct disk *disk, struct error *err)
{
	if (disk->is_file || end_planning(disk))
		return 0;
	nbd_server_free(STEAL(disk->server));
	return save_finish(disk->image, err);
}
