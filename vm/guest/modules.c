/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/modules.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "vm/guest/die.h"

static void load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		die("kernel module %s: %s", path, strerror(errno));
	if (syscall(SYS_finit_module, fd, "", 0) && errno != EEXIST)
		die("kernel module %s does not load: %s", path,
		    errno == ENOEXEC ? "it belongs to another kernel"
				     : strerror(errno));
	close(fd);
	unlink(path);
}

void modules_load(void)
{
	FILE *list = fopen("/modules.list", "re");
	char line[256];

	if (!list)
		die("/modules.list: %s", strerror(errno));
	while (fgets(line, sizeof line, list)) {
		line[strcspn(line, "\n")] = 0;
		if (line[0])
			load(line);
	}
	fclose(list);
	unlink("/modules.list");
}
