/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/program.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "runtime/base/cleanup.h"

static int open_in_path(const char *name)
{
	const char *path = getenv("PATH");
	size_t length;
	int fd;

	if (strchr(name, '/'))
		return open(name, O_RDONLY | O_CLOEXEC);
	for (path = path ? path : "/usr/bin:/bin"; *path; path += length) {
		AUTOFREE char *file = NULL;

		path += *path == ':';
		length = strcspn(path, ":");
		if (asprintf(&file, "%.*s/%s", (int)length, path, name) < 0)
			return -1;
		fd = open(file, O_RDONLY | O_CLOEXEC);
		if (fd >= 0)
			return fd;
	}
	return -1;
}

int program_mentions(const char *name, const char *text)
{
	AUTOCLOSE int fd = open_in_path(name);
	struct stat status;
	char *bytes;
	int found;

	if (fd < 0 || fstat(fd, &status))
		return -ENOENT;
	if (status.st_size < 4)
		return -ENOTSUP;
	bytes = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (bytes == MAP_FAILED)
		return -ENOTSUP;
	found = memcmp(bytes, "\177ELF", 4) ||
		memmem(bytes, status.st_size, text, strlen(text));
	munmap(bytes, status.st_size);
	return found ? 0 : -ENOTSUP;
}
