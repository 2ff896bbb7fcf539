/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/unpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/base/cleanup.h"

static void cleanup_archive(struct archive **archive)
{
	archive_read_free(*archive);
}

#define AUTOARCHIVE __attribute__((cleanup(cleanup_archive))) struct archive

static int fail_archive(struct error *err, struct archive *archive,
			const char *path)
{
	const char *why = archive_error_string(archive);

	return fail(err,
		    archive_errno(archive) > 0 ? archive_errno(archive) : EIO,
		    "%s: %s", path, why ? why : "cannot be read");
}

/* ---------------------------------------------------------------- one file */

static int read_all(struct archive *archive, const char *path, size_t max,
		    uint8_t **bytes, size_t *size, struct error *err)
{
	AUTOFREE uint8_t *buffer = NULL;
	size_t capacity = 0, used = 0;
	la_ssize_t got;
	uint8_t *grown;

	do {
		if (capacity - used < 65536) {
			capacity = capacity ? capacity * 2 : 262144;
			grown = realloc(buffer, capacity);
			if (!grown)
				return fail_memory(err);
			buffer = grown;
		}
		got =
		    archive_read_data(archive, buffer + used, capacity - used);
		if (got < 0)
			return fail_archive(err, archive, path);
		used += got;
		if (used > max)
			return fail(err, EFBIG, "%s: larger than %zu MiB", path,
				    max >> 20);
	} while (got);
	*bytes = STEAL(buffer);
	*size = used;
	return 0;
}

int unpack_file(const char *path, size_t max, uint8_t **bytes, size_t *size,
		struct error *err)
{
	AUTOARCHIVE *archive = archive_read_new();
	struct archive_entry *entry;
	int rc;

	if (!archive)
		return fail_memory(err);
	archive_read_support_filter_all(archive);
	archive_read_support_format_raw(archive);
	archive_read_support_format_empty(archive);
	if (archive_read_open_filename(archive, path, 65536))
		return fail_archive(err, archive, path);
	rc = archive_read_next_header(archive, &entry);
	if (rc == ARCHIVE_EOF)
		return fail(err, EINVAL, "%s: empty", path);
	if (rc)
		return fail_archive(err, archive, path);
	return read_all(archive, path, max, bytes, size, err);
}

/* --------------------------------------------------------------- a package */

/* Makes the folders of a path below `fd`, and opens a new file there. */
static int create_file(int fd, char *path, mode_t mode)
{
	char *slash;

	for (slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = 0;
		mkdirat(fd, path, 0755);
		*slash = '/';
	}
	return openat(fd, path,
		      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
		      mode);
}

static int write_entry(struct archive *archive, struct archive_entry *entry,
		       const char *package, int to_fd, char *as,
		       struct error *err)
{
	AUTOCLOSE int fd =
	    create_file(to_fd, as, 0644 | (archive_entry_perm(entry) & 0111));

	if (fd < 0)
		return fail(err, errno, "%s: %s", as, strerror(errno));
	if (archive_read_data_into_fd(archive, fd))
		return fail_archive(err, archive, package);
	return 0;
}

static bool climbs(const char *path)
{
	size_t part;

	for (; *path; path += part + (path[part] == '/')) {
		part = strcspn(path, "/");
		if (part == 2 && !memcmp(path, "..", 2))
			return true;
	}
	return false;
}

static int extract(struct archive *archive, const char *package, int to_fd,
		   const struct unpack_filter *filter, struct error *err)
{
	struct archive_entry *entry;
	char as[PATH_MAX];
	const char *path;
	int rc;

	while (!(rc = archive_read_next_header(archive, &entry))) {
		if (filter->is_cancelled && filter->is_cancelled())
			return fail(err, ECANCELED, "interrupted");
		path = archive_entry_pathname(entry);
		if (!path || archive_entry_filetype(entry) != AE_IFREG)
			continue;
		if (!strncmp(path, "./", 2))
			path += 2;
		if (!filter->wanted(path, as, sizeof as))
			continue;
		if (as[0] == '/' || climbs(as))
			return fail(err, EINVAL, "%s: holds the path %s",
				    package, path);
		rc = write_entry(archive, entry, package, to_fd, as, err);
		if (rc)
			return rc;
	}
	return rc == ARCHIVE_EOF ? 0 : fail_archive(err, archive, package);
}

/* A deb is an ar whose member data.tar.* is an archive of its own. */
struct member {
	struct archive *outer;
	uint8_t bytes[65536];
};

static la_ssize_t read_member(struct archive *inner, void *context,
			      const void **bytes)
{
	struct member *member = context;
	la_ssize_t got = archive_read_data(member->outer, member->bytes,
					   sizeof member->bytes);

	if (got < 0)
		archive_set_error(inner, EIO, "the package is damaged");
	*bytes = member->bytes;
	return got < 0 ? ARCHIVE_FATAL : got;
}

static int extract_data(struct archive *outer, const char *package, int to_fd,
			const struct unpack_filter *filter, struct error *err)
{
	AUTOARCHIVE *inner = archive_read_new();
	AUTOFREE struct member *member = malloc(sizeof *member);

	if (!inner || !member)
		return fail_memory(err);
	member->outer = outer;
	archive_read_support_filter_all(inner);
	archive_read_support_format_tar(inner);
	if (archive_read_open(inner, member, NULL, read_member, NULL))
		return fail_archive(err, inner, package);
	return extract(inner, package, to_fd, filter, err);
}

int unpack_package(const char *path, int to_fd,
		   const struct unpack_filter *filter, struct error *err)
{
	AUTOARCHIVE *outer = archive_read_new();
	struct archive_entry *entry;
	const char *name;

	if (!outer)
		return fail_memory(err);
	archive_read_support_format_ar(outer);
	if (archive_read_open_filename(outer, path, 65536))
		return fail_archive(err, outer, path);
	while (!archive_read_next_header(outer, &entry)) {
		name = archive_entry_pathname(entry);
		if (name && !strncmp(name, "data.tar", 8))
			return extract_data(outer, path, to_fd, filter, err);
	}
	return fail(err, EINVAL, "%s: not a Debian package", path);
}
