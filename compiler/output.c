/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/output.h"

#include "runtime/base/cleanup.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static int write_all(int fd, const char *path, const struct text *text,
		     struct error *err)
{
	size_t done = 0;
	ssize_t n;

	while (done < text->count) {
		n = write(fd, text->items + done, text->count - done);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return fail(err, errno, "%s: %s", path,
				    strerror(errno));
		done += (size_t)n;
	}
	return 0;
}

static int write_directly(const char *path, const struct text *text,
			  struct error *err)
{
	AUTOCLOSE int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return fail(err, errno, "%s: %s", path, strerror(errno));
	return write_all(fd, path, text, err);
}

/* The owner and mode of the file, or the mode that open() would have given. */
static int set_mode(int fd, const char *path)
{
	struct stat st;
	mode_t mask;

	if (!stat(path, &st)) {
		if (fchown(fd, st.st_uid, st.st_gid))
			errno = 0; /* only root gives files away */
		return fchmod(fd, st.st_mode & 0777);
	}
	mask = umask(0);
	umask(mask);
	return fchmod(fd, 0666 & ~mask);
}

static int fill_and_rename(int fd, const char *temporary, const char *path,
			   const struct text *text, struct error *err)
{
	int rc = write_all(fd, path, text, err);

	if (rc)
		return rc;
	if (set_mode(fd, path) || rename(temporary, path))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	return 0;
}

/* Beside `path`, and no longer than a name may be. */
static char *temporary_for(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	char *made;

	if (asprintf(&made, "%.*s%.200s.XXXXXX", (int)(name - path), path,
		     name) < 0)
		return NULL;
	return made;
}

static int replace_now(const char *path, const struct text *text,
		       struct error *err)
{
	AUTOFREE char *temporary = temporary_for(path);
	AUTOCLOSE int fd = -1;
	int rc;

	if (!temporary)
		return fail_memory(err);
	fd = mkostemp(temporary, O_CLOEXEC);
	if (fd < 0)
		return fail(err, errno, "%s: %s", path, strerror(errno));
	rc = fill_and_rename(fd, temporary, path, text, err);
	if (rc)
		unlink(temporary);
	return rc;
}

/* An interrupt waits until there is no temporary file any more. */
static int replace(const char *path, const struct text *text, struct error *err)
{
	sigset_t all, before;
	int rc;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &before);
	rc = replace_now(path, text, err);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return rc;
}

bool output_replaces(const char *path, const char *other)
{
	struct stat a, b;

	return !stat(path, &a) && !stat(other, &b) && a.st_dev == b.st_dev &&
	       a.st_ino == b.st_ino && S_ISREG(a.st_mode);
}

int output_write(const char *path, const struct text *text, struct error *err)
{
	AUTOFREE char *real = NULL;
	struct stat st;

	if (!strcmp(path, "-"))
		return write_all(1, "standard output", text, err);
	if (stat(path, &st)) {
		if (!lstat(path, &st)) /* renaming would replace the link */
			return fail(err, errno, "%s: what it links to: %s",
				    path, strerror(errno));
		return replace(path, text, err);
	}
	if (!S_ISREG(st.st_mode))
		return write_directly(path, text, err);
	real = realpath(path, NULL); /* a link stays a link */
	/* renaming would get around what the file itself forbids */
	if (!real || access(real, W_OK))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	return replace(real, text, err);
}
