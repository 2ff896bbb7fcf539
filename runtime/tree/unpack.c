/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/unpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdbool.h>
#include <string.h>
#include <zlib.h>

#include "runtime/base/cleanup.h"
#include "runtime/tree/shown.h"

enum { CHUNK = 256 * 1024 };

struct unpacked {
	const char *name;   /* of what is unpacked */
	const char *folder; /* where to */
	int fd;
};

static int open_unnamed(struct unpacked *to, struct error *err)
{
	const char *folder = getenv("TMPDIR");
	char path[4096];

	to->folder = folder && *folder ? folder : "/var/tmp";
	to->fd = open(to->folder, O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
	if (to->fd >= 0)
		return 0;
	/* some filesystems cannot do without a name for a moment */
	if (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL) {
		snprintf(path, sizeof path, "%s/trvm-XXXXXX", to->folder);
		to->fd = mkostemp(path, O_CLOEXEC);
		if (to->fd >= 0) {
			unlink(path);
			return 0;
		}
	}
	return fail(err, errno,
		    "%s: unpacking to %s: %s (TMPDIR can name another folder)",
		    SHOWN(to->name), SHOWN(to->folder), strerror(errno));
}

static int write_all(const struct unpacked *to, const void *data, size_t size,
		     struct error *err)
{
	const char *at = data;
	ssize_t put;

	for (; size; size -= (size_t)put, at += put) {
		put = write(to->fd, at, size);
		if (put < 0 && errno == EINTR)
			put = 0;
		else if (put < 0)
			return fail(err, errno,
				    "%s: unpacking to %s: %s (TMPDIR can name "
				    "another folder)",
				    SHOWN(to->name), SHOWN(to->folder),
				    strerror(errno));
	}
	return 0;
}

/* --------------------------------------------------------------- libarchive */

static int fail_packed(struct archive *from, const struct unpacked *to,
		       struct error *err)
{
	const char *what = archive_error_string(from);

	if (archive_errno(from) == ENOMEM)
		return fail_memory(err);
	return fail(err, EINVAL, "%s: damaged or truncated: %s",
		    SHOWN(to->name), what ? what : "cannot be decompressed");
}

static int copy_all(struct archive *from, const struct unpacked *to,
		    struct error *err)
{
	const void *data;
	la_int64_t offset;
	size_t size;
	int rc = 0, got;

	while (!rc) {
		got = archive_read_data_block(from, &data, &size, &offset);
		if (got == ARCHIVE_EOF)
			return 0;
		if (got != ARCHIVE_OK)
			return fail_packed(from, to, err);
		rc = write_all(to, data, size, err);
	}
	return rc;
}

static int unpack_any(int fd, struct archive *from, struct unpacked *to,
		      struct error *err)
{
	struct archive_entry *entry;
	int got;

	archive_read_support_filter_all(from);
	archive_read_support_format_raw(from);
	archive_read_support_format_empty(from);
	got = archive_read_open_fd(from, fd, CHUNK);
	if (got != ARCHIVE_OK)
		return fail_packed(from, to, err);
	got = archive_read_next_header(from, &entry);
	if (archive_filter_count(from) < 2)
		return fail(err, EINVAL,
			    "%s: neither a directory nor a tar archive, plain "
			    "or compressed",
			    SHOWN(to->name));
	if (got == ARCHIVE_EOF)
		return 0;
	if (got != ARCHIVE_OK)
		return fail_packed(from, to, err);
	return copy_all(from, to, err);
}

/* --------------------------------------------------------------------- gzip */

static int fail_gzip(gzFile from, const struct unpacked *to, struct error *err)
{
	int code;
	const char *what = gzerror(from, &code);
	const char *reason = strstr(what, ": "); /* "<fd:5>: data error" */

	if (code == Z_MEM_ERROR)
		return fail_memory(err);
	if (reason)
		what = reason + 2;
	return fail(err, EINVAL, "%s: damaged or truncated: gzip: %s",
		    SHOWN(to->name), what);
}

static int gunzip_all(gzFile from, const struct unpacked *to, struct error *err)
{
	AUTOFREE uint8_t *data = malloc(CHUNK);
	int got, code, rc = 0;

	if (!data || gzbuffer(from, CHUNK))
		return fail_memory(err);
	while (!rc) {
		got = gzread(from, data, CHUNK);
		/* the end of a truncated file is 0 bytes, and the reason */
		gzerror(from, &code);
		if (got < 0 || code != Z_OK)
			return fail_gzip(from, to, err);
		if (!got)
			return 0;
		rc = write_all(to, data, (size_t)got, err);
	}
	return rc;
}

static int gunzip(int fd, const struct unpacked *to, struct error *err)
{
	AUTOCLOSE int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
	gzFile from;
	int rc;

	if (copy < 0)
		return fail(err, errno, "%s: %s", SHOWN(to->name),
			    strerror(errno));
	from = gzdopen(copy, "rb");
	if (!from)
		return fail_memory(err);
	STEAL_FD(copy);
	rc = gunzip_all(from, to, err);
	gzclose_r(from);
	return rc;
}

static bool is_gzip(int fd)
{
	uint8_t magic[2];

	return pread(fd, magic, sizeof magic, 0) == sizeof magic &&
	       magic[0] == 0x1f && magic[1] == 0x8b;
}

static int unarchive(int fd, struct unpacked *to, struct error *err)
{
	struct archive *from = archive_read_new();
	int rc = from ? unpack_any(fd, from, to, err) : fail_memory(err);

	archive_read_free(from);
	return rc;
}

int unpack(int fd, const char *name, int *out_fd, struct error *err)
{
	AUTOCLOSE int unpacked = -1;
	struct unpacked to = { .name = name, .fd = -1 };
	int rc = open_unnamed(&to, err);

	if (rc)
		return rc;
	unpacked = to.fd;
	rc = is_gzip(fd) ? gunzip(fd, &to, err) : unarchive(fd, &to, err);
	if (!rc && lseek(unpacked, 0, SEEK_SET) < 0)
		rc = fail(err, errno, "%s: %s", SHOWN(name), strerror(errno));
	if (rc)
		return rc;
	*out_fd = STEAL_FD(unpacked);
	return 0;
}
