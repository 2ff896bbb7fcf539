/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "runtime/oci/source.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/source_inside.h"
#include "runtime/tree/unpack.h"

static const char prefix[] = "tree:";

bool source_wants_tree(const char *source)
{
	return !strncmp(source, prefix, sizeof prefix - 1);
}

const char *source_path(const char *source)
{
	return source_wants_tree(source) ? source + sizeof prefix - 1 : source;
}

/* Opens what the file is or, compressed, holds. */
static int open_plain(const char *path, enum source_kind kind, int *out,
		      struct error *err)
{
	AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	uint8_t bytes[KIND_BYTES];
	ssize_t got;
	int unpacked, rc;

	if (fd < 0)
		return fail(err, errno, "%s: %s", SHOWN(path), strerror(errno));
	got = pread(fd, bytes, sizeof bytes, 0);
	if (got > 0 && kind_of(bytes, (size_t)got) == kind) {
		*out = STEAL_FD(fd);
		return 0;
	}
	rc = unpack(fd, path, &unpacked, err);
	if (!rc)
		*out = unpacked;
	return rc;
}

static int open_kind(const char *path, enum source_kind kind,
		     const struct reporter *reporter, struct tree **out,
		     struct error *err)
{
	int fd, rc = open_plain(path, kind, &fd, err);

	if (rc)
		return rc;
	if (kind == KIND_EXT4)
		return source_ext4(fd, path, reporter, out, err);
	if (kind == KIND_SQUASHFS)
		return source_squashfs(fd, path, reporter, out, err);
	return source_archive(fd, path, kind, reporter, out, err);
}

static enum source_kind kind_at(const char *path)
{
	AUTOCLOSE int fd =
	    open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);

	return fd < 0 ? KIND_OTHER : kind_of_file(fd);
}

/* What is no container image. */
static int open_other(const char *source, const struct reporter *reporter,
		      struct tree **out, struct error *err)
{
	const char *path = source_path(source);
	enum source_kind kind = KIND_OTHER;
	struct stat status;

	if (stat(path, &status))
		return fail(err, errno, "%s: %s", SHOWN(path), strerror(errno));
	if (S_ISDIR(status.st_mode))
		return source_directory(path, reporter, out, err);
	if (S_ISREG(status.st_mode))
		kind = kind_at(path);
	if (kind_is_image(kind) && !source_wants_tree(source))
		return fail(err, EINVAL,
			    "%s: an image of a filesystem; %s%s stands for "
			    "what it holds",
			    SHOWN(path), prefix, SHOWN(path));
	if (kind == KIND_OTHER || kind == KIND_DEB)
		return source_tar(path, reporter, out, err);
	return open_kind(path, kind, reporter, out, err);
}

int source_open(const char *source, const struct reporter *reporter,
		struct tree **out, struct error *err)
{
	struct oci_spec spec;
	int rc = oci_spec_of(source, &spec, err);

	if (rc)
		return rc;
	rc = spec.form == OCI_NONE ? open_other(source, reporter, out, err)
				   : source_oci(&spec, reporter, out, err);
	oci_spec_done(&spec);
	return rc;
}
