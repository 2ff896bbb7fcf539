/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/unpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>

#include "runtime/base/checked.h"
#include "runtime/base/cleanup.h"
#include "runtime/tree/cache.h"
#include "runtime/tree/shown.h"

enum { CHUNK = 256 * 1024 };

/* What is unpacked: [from, end) of an open file. */
struct packed {
	int fd;
	uint64_t from, end;
};

/* --------------------------------------------------------------- libarchive */

static int fail_packed(struct archive *from, const struct cache_file *to,
		       struct error *err)
{
	const char *what = archive_error_string(from);
	struct shown shown;

	if (archive_errno(from) == ENOMEM)
		return fail_memory(err);
	return fail(err, EINVAL, "%s: damaged or truncated: %s",
		    SHOWN(to->name),
		    what ? show_path(&shown, what, strcspn(what, "\n"))
			 : "cannot be decompressed");
}

static int copy_all(struct archive *from, const struct cache_file *to,
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
		rc = cache_write(to, data, size, err);
	}
	return rc;
}

void unpack_know_filters(struct archive *archive)
{
	archive_read_support_filter_gzip(archive);
	archive_read_support_filter_bzip2(archive);
	archive_read_support_filter_xz(archive);
	archive_read_support_filter_lzma(archive);
	archive_read_support_filter_lzip(archive);
	archive_read_support_filter_zstd(archive);
	archive_read_support_filter_lz4(archive);
	archive_read_support_filter_compress(archive);
}

/* What is read of the packed file. */
struct part {
	int fd;
	uint64_t at, end;
	uint8_t buffer[CHUNK];
};

static la_ssize_t read_part(struct archive *archive, void *context,
			    const void **bytes)
{
	struct part *part = context;
	size_t length = (size_t)min_u64(part->end - part->at, CHUNK);
	ssize_t got = pread(part->fd, part->buffer, length, (off_t)part->at);

	if (got < 0) {
		archive_set_error(archive, errno, "%s", strerror(errno));
		return ARCHIVE_FATAL;
	}
	part->at += (uint64_t)got;
	*bytes = part->buffer;
	return got;
}

/* Returns 1 where it is an empty file once unpacked. */
static int open_part(struct archive *from, struct part *part,
		     const struct cache_file *to, struct error *err)
{
	struct archive_entry *entry;
	int got;

	unpack_know_filters(from);
	archive_read_support_format_raw(from);
	archive_read_support_format_empty(from);
	got = archive_read_open(from, part, NULL, read_part, NULL);
	if (got == ARCHIVE_OK)
		got = archive_read_next_header(from, &entry);
	if (got == ARCHIVE_EOF)
		return 1;
	return got == ARCHIVE_OK ? 0 : fail_packed(from, to, err);
}

static int unarchive(const struct packed *packed, const struct cache_file *to,
		     struct error *err)
{
	struct archive *from = archive_read_new();
	AUTOFREE struct part *part = malloc(sizeof *part);
	int rc = from && part ? 0 : fail_memory(err);

	if (!rc) {
		part->fd = packed->fd;
		part->at = packed->from;
		part->end = packed->end;
		rc = open_part(from, part, to, err);
	}
	if (!rc)
		rc = copy_all(from, to, err);
	archive_read_free(from);
	return rc < 0 ? rc : 0;
}

/* Fails where no filter knows what to do with the file. */
static int check_packed(const struct packed *packed, const char *name,
			struct error *err)
{
	struct archive *from = archive_read_new();
	AUTOFREE struct part *part = malloc(sizeof *part);
	struct cache_file to = { .name = name };
	int rc = from && part ? 0 : fail_memory(err);

	if (!rc) {
		part->fd = packed->fd;
		part->at = packed->from;
		part->end = packed->end;
		rc = open_part(from, part, &to, err);
	}
	if (rc >= 0 && archive_filter_count(from) < 2)
		rc = fail(err, EINVAL,
			  "%s: neither a directory nor a tar archive, plain "
			  "or compressed",
			  SHOWN(name));
	archive_read_free(from);
	return rc < 0 ? rc : 0;
}

/* --------------------------------------------------------------------- gzip */

static int fail_gzip(gzFile from, const struct cache_file *to,
		     struct error *err)
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

static int gunzip_all(gzFile from, const struct cache_file *to,
		      struct error *err)
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
		rc = cache_write(to, data, (size_t)got, err);
	}
	return rc;
}

/* zlib knows no end but the stream's own; what follows that it passes over. */
static int gunzip(const struct packed *packed, const struct cache_file *to,
		  struct error *err)
{
	AUTOCLOSE int copy = fcntl(packed->fd, F_DUPFD_CLOEXEC, 0);
	gzFile from;
	int rc;

	if (copy < 0 || lseek(copy, (off_t)packed->from, SEEK_SET) < 0)
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

static bool is_gzip(const struct packed *packed)
{
	uint8_t magic[2];

	return pread(packed->fd, magic, sizeof magic, (off_t)packed->from) ==
		   sizeof magic &&
	       magic[0] == 0x1f && magic[1] == 0x8b;
}

/* ------------------------------------------------------- a package of Debian
 */

/* The name that an ar begins with, and its first member's. */
static bool is_deb(int fd)
{
	static const char magic[] = "!<arch>\ndebian-binary";
	char bytes[sizeof magic - 1];

	return pread(fd, bytes, sizeof bytes, 0) == sizeof bytes &&
	       !memcmp(bytes, magic, sizeof bytes);
}

/* Where data.tar, perhaps compressed, lies in the package. */
static int find_data(struct archive *from, struct packed *packed,
		     const char *name, struct error *err)
{
	const struct cache_file to = { .name = name };
	struct archive_entry *entry;
	const char *member;
	int got;

	archive_read_support_format_ar(from);
	got = lseek(packed->fd, 0, SEEK_SET) < 0
		  ? ARCHIVE_FATAL
		  : archive_read_open_fd(from, packed->fd, CHUNK);
	while (got == ARCHIVE_OK) {
		got = archive_read_next_header(from, &entry);
		if (got != ARCHIVE_OK)
			break;
		member = archive_entry_pathname(entry);
		if (!member || strncmp(member, "data.tar", 8) != 0)
			continue;
		packed->from = (uint64_t)archive_filter_bytes(from, 0);
		if (range_fits(packed->from,
			       (uint64_t)archive_entry_size(entry),
			       packed->end)) {
			packed->end =
			    packed->from + (uint64_t)archive_entry_size(entry);
			return 0;
		}
		return fail(err, EINVAL,
			    "%s: damaged or truncated: the package ends "
			    "within %s",
			    SHOWN(name), SHOWN(member));
	}
	if (got == ARCHIVE_EOF)
		return fail(err, EINVAL,
			    "%s: a Debian package without data.tar",
			    SHOWN(name));
	return fail_packed(from, &to, err);
}

static int enter_deb(struct packed *packed, const char *name, struct error *err)
{
	struct archive *from = archive_read_new();
	int rc = from ? find_data(from, packed, name, err) : fail_memory(err);

	archive_read_free(from);
	return rc;
}

/* --------------------------------------------------------------------- door
 */

static int unpack_to(void *context, const struct cache_file *to,
		     struct error *err)
{
	const struct packed *what = context;

	return is_gzip(what) ? gunzip(what, to, err) : unarchive(what, to, err);
}

int unpack(int fd, const char *name, int *out_fd, struct error *err)
{
	struct packed packed = { .fd = fd };
	AUTOCLOSE int unpacked = -1;
	struct stat status;
	bool has_data;
	int rc;

	if (fstat(fd, &status))
		return fail(err, errno, "%s: %s", SHOWN(name), strerror(errno));
	packed.end = (uint64_t)status.st_size;
	has_data = is_deb(fd);
	rc = has_data		 ? enter_deb(&packed, name, err)
	     : !is_gzip(&packed) ? check_packed(&packed, name, err)
				 : 0;
	if (!rc)
		rc = cache_get(fd, has_data ? "deb" : "all", name, unpack_to,
			       &packed, &unpacked, err);
	if (!rc && lseek(unpacked, 0, SEEK_SET) < 0)
		rc = fail(err, errno, "%s: %s", SHOWN(name), strerror(errno));
	if (rc)
		return rc;
	*out_fd = STEAL_FD(unpacked);
	return 0;
}

ssize_t unpack_peek(int fd, uint8_t *bytes, size_t size)
{
	struct archive *from = archive_read_new();
	AUTOFREE struct part *part = malloc(sizeof *part);
	struct cache_file to = { .name = "" };
	struct stat status;
	ssize_t got = -1;

	if (from && part && !fstat(fd, &status)) {
		part->fd = fd;
		part->at = 0;
		part->end = (uint64_t)status.st_size;
		if (!open_part(from, part, &to, NULL) &&
		    archive_filter_count(from) > 1)
			got = archive_read_data(from, bytes, size);
	}
	archive_read_free(from);
	return got;
}
