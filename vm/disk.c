/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/disk.h"

#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "runtime/base/bytes.h"
#include "runtime/nbd/server.h"
#include "vm/image.h"

struct disk {
	struct image *image;
	struct nbd_export export;
	struct nbd_server *server;
	int qemu_fd; /* the socket's end or the file; -1 */
	bool is_file;
};

enum { SUPERBLOCK = 1024, MAGIC_OFFSET = 56, MAGIC = 0xef53 };

/* Only a regular file can be: a directory and the rest are the tree's. */
static int open_if_ext4(const char *path)
{
	AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat status;
	uint8_t magic[2];

	if (fd < 0 || fstat(fd, &status) || !S_ISREG(status.st_mode) ||
	    pread(fd, magic, 2, SUPERBLOCK + MAGIC_OFFSET) != 2 ||
	    le16_load(magic) != MAGIC)
		return -1;
	return STEAL_FD(fd);
}

int disk_open(const char *source, const struct ext4_options *options,
	      const struct reporter *reporter, struct disk **out,
	      struct error *err)
{
	AUTO(disk) *disk = calloc(1, sizeof *disk);
	int rc;

	if (!disk)
		return fail_memory(err);
	disk->qemu_fd = open_if_ext4(source);
	disk->is_file = disk->qemu_fd >= 0;
	if (!disk->is_file) {
		rc = image_open(source, options, reporter, &disk->image, err);
		if (rc)
			return rc;
		disk->export = (struct nbd_export){
			.name = "root",
			.disk = disk->image->disk,
		};
		rc = nbd_server_new(&disk->export, 1, reporter, &disk->server,
				    err);
		if (rc)
			return rc;
	}
	*out = STEAL(disk);
	return 0;
}

void disk_free(struct disk *disk)
{
	if (!disk)
		return;
	cleanup_close(&disk->qemu_fd);
	nbd_server_free(disk->server);
	image_free(disk->image);
	free(disk);
}

int disk_attach(struct disk *disk, struct qemu_settings *settings,
		struct error *err)
{
	int fds[2], rc;

	settings->root = disk->is_file ? QEMU_ROOT_FILE : QEMU_ROOT_NBD;
	if (!disk->is_file) {
		if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds))
			return fail(err, errno, "socketpair: %s",
				    strerror(errno));
		disk->qemu_fd = fds[1];
		rc = nbd_server_attach(disk->server, fds[0], err);
		if (rc)
			return rc;
	}
	settings->root_fd = disk->qemu_fd;
	return 0;
}
