/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/qcow2/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

/* include/block/block-common.h */
enum { READ = 0, WRITE = 1, RESIZE = 3, DONE = 100, NOT_SUFFERED = 200 };

static const int done[] = { READ, WRITE, RESIZE };
static const int not_suffered[] = { WRITE, RESIZE };

enum { NR_DONE = 3, NR_NOT_SUFFERED = 2 };

static int lock_byte(int fd, int byte)
{
	struct flock lock = {
		.l_type = F_RDLCK,
		.l_whence = SEEK_SET,
		.l_start = byte,
		.l_len = 1,
	};

	return fcntl(fd, F_OFD_SETLK, &lock);
}

/* 0, -1 with errno, or 1: somebody else holds it. */
static int is_held(int fd, int byte)
{
	struct flock lock = {
		.l_type = F_WRLCK,
		.l_whence = SEEK_SET,
		.l_start = byte,
		.l_len = 1,
	};

	if (fcntl(fd, F_OFD_GETLK, &lock))
		return -1;
	return lock.l_type != F_UNLCK;
}

/* First the claim, then the look: of two at once at least one sees it. */
static int claim(int fd)
{
	int i, rc = 0;

	for (i = 0; i < NR_DONE && !rc; i++)
		rc = lock_byte(fd, DONE + done[i]);
	for (i = 0; i < NR_NOT_SUFFERED && !rc; i++)
		rc = lock_byte(fd, NOT_SUFFERED + not_suffered[i]);
	for (i = 0; i < NR_DONE && !rc; i++)
		rc = is_held(fd, NOT_SUFFERED + done[i]);
	for (i = 0; i < NR_NOT_SUFFERED && !rc; i++)
		rc = is_held(fd, DONE + not_suffered[i]);
	return rc;
}

int image_lock(int fd, const char *path, struct error *err)
{
	int rc = claim(fd);

	if (rc > 0 || (rc && (errno == EAGAIN || errno == EACCES)))
		return fail(err, EBUSY,
			    "%s: in use by another machine or program", path);
	if (rc)
		return fail(err, errno, "%s: cannot be locked: %s", path,
			    strerror(errno));
	return 0;
}
