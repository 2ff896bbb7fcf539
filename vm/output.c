/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/output.h"

#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static mode_t usual_mode(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

static int open_nameless(const char *path)
{
	AUTOFREE char *copy = strdup(path);

	if (access("/proc/self/fd", F_OK)) {
		errno = EOPNOTSUPP; /* it could not be given a name later */
		return -1;
	}
	return copy ? open(dirname(copy), O_TMPFILE | O_RDWR | O_CLOEXEC, 0666)
		    : -1;
}

static int open_beside(struct output *output)
{
	if (asprintf(&output->temporary, "%s.XXXXXX", output->path) < 0) {
		output->temporary = NULL;
		errno = ENOMEM;
		return -1;
	}
	output->fd = mkostemp(output->temporary, O_CLOEXEC);
	if (output->fd >= 0) {
		fchmod(output->fd, usual_mode());
		return output->fd;
	}
	free(STEAL(output->temporary));
	return -1;
}

/* Where the name leads: a link stays one, as with any other program. */
static int find_path(struct output *output, const char *path, struct error *err)
{
	struct stat status;

	if (!stat(path, &status) && !S_ISREG(status.st_mode))
		return fail(err, EEXIST,
			    "%s: there is something else than a "
			    "file",
			    path);
	if (!lstat(path, &status) && S_ISLNK(status.st_mode)) {
		output->path = realpath(path, NULL);
		if (!output->path)
			return fail(err, errno,
				    "%s: a symbolic link that leads to no "
				    "file: %s; remove it, or name the file",
				    path, strerror(errno));
		return 0;
	}
	output->path = strdup(path);
	return output->path ? 0 : fail_memory(err);
}

int output_new(const char *path, struct output **out, struct error *err)
{
	AUTO(output) *output = calloc(1, sizeof *output);
	int rc;

	if (!output)
		return fail_memory(err);
	output->fd = -1;
	rc = find_path(output, path, err);
	if (rc)
		return rc;
	output->fd = open_nameless(output->path);
	if (output->fd < 0 &&
	    (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL))
		output->fd = open_beside(output);
	if (output->fd < 0)
		return fail(err, errno, "%s: %s", path, strerror(errno));
	*out = STEAL(output);
	return 0;
}

/* A name can only be given where none is yet; to replace one takes a second
 * name for a moment. */
static int give_name(struct output *output)
{
	char from[64];
	int tries;

	snprintf(from, sizeof from, "/proc/self/fd/%d", output->fd);
	if (!linkat(AT_FDCWD, from, AT_FDCWD, output->path, AT_SYMLINK_FOLLOW))
		return 0;
	for (tries = 0; errno == EEXIST && tries < 100; tries++) {
		free(output->temporary);
		if (asprintf(&output->temporary, "%s.%d.%d", output->path,
			     (int)getpid(), tries) < 0) {
			output->temporary = NULL;
			errno = ENOMEM;
			return -1;
		}
		if (!linkat(AT_FDCWD, from, AT_FDCWD, output->temporary,
			    AT_SYMLINK_FOLLOW))
			return 0;
	}
	free(STEAL(output->temporary));
	return -1;
}

int output_finish(struct output *output, struct error *err)
{
	if (!output->temporary && give_name(output))
		return fail(err, errno, "%s: %s", output->path,
			    strerror(errno));
	if (output->temporary && rename(output->temporary, output->path))
		return fail(err, errno, "%s: %s", output->path,
			    strerror(errno));
	free(STEAL(output->temporary));
	return 0;
}

void output_free(struct output *output)
{
	if (!output)
		return;
	if (output->temporary)
		unlink(output->temporary);
	if (output->fd >= 0)
		close(output->fd);
	free(output->temporary);
	free(output->path);
	free(output);
}
