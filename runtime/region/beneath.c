/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/beneath.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "runtime/base/cleanup.h"

/* O_NONBLOCK: a file that was replaced by a fifo must not stop us. */
enum { READING = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK };

/* Copies the next name of `*path` and moves past it. */
static int next_name(const char **path, char name[256])
{
	const char *start = *path;
	size_t length;

	length = strcspn(start, "/");
	if (length > 255)
		return -ENAMETOOLONG;
	memcpy(name, start, length);
	name[length] = '\0';
	if (!strcmp(name, ".."))
		return -EXDEV;
	start += length;
	*path = start + strspn(start, "/");
	return 0;
}

int open_beneath_by_steps(int root_fd, const char *path)
{
	AUTOCLOSE int held = -1;
	int folder = root_fd;
	char name[256];

	if (*path == '/')
		return -EXDEV;
	for (;;) {
		int rc = next_name(&path, name);
		int fd;

		if (rc)
			return rc;
		if (!*path)
			break;
		fd = openat(folder, name,
			    O_PATH | O_NOFOLLOW | O_DIRECTORY | O_CLOEXEC);
		if (fd < 0)
			return -errno;
		if (held >= 0)
			close(held);
		folder = held = fd;
	}
	folder = openat(folder, name, READING | O_NOFOLLOW);
	return folder < 0 ? -errno : folder;
}

int open_beneath(int root_fd, const char *path)
{
	struct open_how how = {
		.flags = READING,
		.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS |
			   RESOLVE_NO_MAGICLINKS,
	};
	/* EAGAIN: a rename on the way, the kernel could not be sure */
	int tries = 16;
	long fd;

	do
		fd = syscall(SYS_openat2, root_fd, path, &how, sizeof how);
	while (fd < 0 && (errno == EINTR || (errno == EAGAIN && --tries)));
	if (fd >= 0)
		return (int)fd;
	/* EPERM: how older container sandboxes refuse what they do not know;
	 * EAGAIN: somebody renames all the time, which steps do not mind */
	if (errno == ENOSYS || errno == EPERM || errno == EAGAIN)
		return open_beneath_by_steps(root_fd, path);
	return -errno;
}
