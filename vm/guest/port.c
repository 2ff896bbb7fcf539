/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/port.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "vm/guest/die.h"

#define PORTS "/sys/class/virtio-ports"

enum { WAIT_SECONDS = 10, STEP_MICROSECONDS = 1000 };

static bool has_name(const char *port, const char *name)
{
	char path[300], text[64] = "";
	FILE *file;

	snprintf(path, sizeof path, PORTS "/%s/name", port);
	file = fopen(path, "re");
	if (!file)
		return false;
	if (!fgets(text, sizeof text, file))
		text[0] = 0;
	fclose(file);
	text[strcspn(text, "\n")] = 0;
	return !strcmp(text, name);
}

/* The port's name is known a moment after the port itself. */
static int try_open(const char *name)
{
	struct dirent *entry;
	char path[300];
	int fd = -1;
	DIR *ports = opendir(PORTS);

	if (!ports)
		return -1;
	while (fd < 0 && (entry = readdir(ports))) {
		if (entry->d_name[0] == '.' || !has_name(entry->d_name, name))
			continue;
		snprintf(path, sizeof path, "/dev/%s", entry->d_name);
		fd = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
	}
	closedir(ports);
	return fd;
}

int port_open(const char *name)
{
	long tries = WAIT_SECONDS * 1000000L / STEP_MICROSECONDS;
	int fd;

	while ((fd = try_open(name)) < 0) {
		if (!tries--)
			die("no virtio-serial port %s after %d s", name,
			    WAIT_SECONDS);
		usleep(STEP_MICROSECONDS);
	}
	return fd;
}
