/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A tar archive as a tree.
 *
 * libarchive reads the members' headers; where a member's contents lie in the
 * archive is the position it has reached after the header. A compressed
 * archive is unpacked first and then is a plain one.
 *
 * Names stay bytes. libarchive converts those of a pax header from UTF-8 to
 * the locale's charset and normalises accents on the way; in the "C" locale
 * it cannot convert what is not ASCII and hands the bytes out as they are,
 * with a warning. So the archive is read in that locale, for this thread.
 */
#include "runtime/tree/source.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <locale.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/region/file.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/tar.h"
#include "runtime/tree/unpack.h"

enum { READ_AT_ONCE = 64 * 1024 };

/* libarchive stopped; `what` NULL: as it said. */
static int fail_header(const struct tar *tar, const char *what,
		       struct error *err)
{
	if (tar->broken.code) {
		if (err)
			*err = tar->broken;
		return -tar->broken.code;
	}
	if (!what)
		what = archive_error_string(tar->archive);
	if (archive_errno(tar->archive) == ENOMEM)
		return fail_memory(err);
	if (!tar->last_path.count)
		return fail(err, EINVAL, "%s: at its beginning: %s",
			    SHOWN(tar->name), what ? what : "damaged");
	return fail(err, EINVAL, "%s: at byte %" PRIu64 ", after '%s': %s",
		    SHOWN(tar->name), tar->end, SHOWN(tar->last_path.items),
		    what ? what : "damaged or truncated");
}

/*
 * Warnings are about a part of a header that libarchive passed over. Names
 * that it could not convert are what we want, and access lists are left out;
 * all else changes what the member is.
 */
static int judge_warning(struct tar *tar, struct error *err)
{
	const char *what = archive_error_string(tar->archive);
	const char *path = archive_entry_pathname(tar->entry);

	if (what && strstr(what, "can't be converted from"))
		return 0;
	if (!what || (!strstr(what, "SCHILY.acl") && !strstr(what, "ACL")))
		return fail_header(tar, what, err);
	left_out_add(&tar->unread, "that of member '%.150s'",
		     SHOWN(path ? path : ""));
	return 0;
}

/* Notes where the member's contents are and moves behind them. */
static int pass_contents(struct tar *tar, struct error *err)
{
	tar->data = (uint64_t)archive_filter_bytes(tar->archive, 0);
	if (archive_read_data_skip(tar->archive) != ARCHIVE_OK)
		return tar->broken.code
			   ? fail_header(tar, NULL, err)
			   : tar_fail_member(
				 tar, EINVAL,
				 "the archive ends within its contents", err);
	tar->end = (uint64_t)archive_filter_bytes(tar->archive, 0);
	/* some versions pass over by seeking, which minds no end of file */
	if (tar->end > tar->size + tar->padding)
		return tar_fail_member(
		    tar, EINVAL, "the archive ends within its contents", err);
	return 0;
}

static int remember_path(struct tar *tar, struct error *err)
{
	size_t size = strlen(tar->path) + 1;

	if (vec_reserve(&tar->last_path, size))
		return fail_memory(err);
	memcpy(tar->last_path.items, tar->path, size);
	tar->last_path.count = size;
	return 0;
}

/* Returns 1 where there are no more. */
static int read_member(struct tar *tar, struct error *err)
{
	int got = archive_read_next_header2(tar->archive, tar->entry), rc = 0;

	if (got == ARCHIVE_EOF)
		return 1;
	if (got == ARCHIVE_WARN)
		rc = judge_warning(tar, err);
	else if (got != ARCHIVE_OK)
		rc = fail_header(tar, NULL, err);
	if (rc)
		return rc;
	tar->path = archive_entry_pathname(tar->entry);
	if (!tar->path || !*tar->path)
		return fail_header(tar, "a member without a name", err);
	rc = pass_contents(tar, err);
	if (!rc)
		rc = tar_add_member(tar, err);
	return rc ? rc : remember_path(tar, err);
}

/* Whether [from, size) of the archive holds anything but zeros. */
static int has_rest(const struct tar *tar, uint64_t from, struct error *err)
{
	uint64_t length, i;
	int rc;

	for (; from < tar->size; from += length) {
		length = min_u64(READ_AT_ONCE, tar->size - from);
		rc = region_read(tar->region, tar->base + from, tar->buffer,
				 length, err);
		if (rc)
			return rc;
		for (i = 0; i < length; i++)
			if (tar->buffer[i])
				return 1;
	}
	return 0;
}

/* Two blocks of zeros close an archive; some writers are content with one. */
static int check_end(struct tar *tar, struct error *err)
{
	uint64_t at = (uint64_t)archive_filter_bytes(tar->archive, 0);
	int rest;

	if (at < tar->end + TAR_BLOCK)
		return fail_header(
		    tar,
		    "ends without the blocks of zeros that close "
		    "a tar, so it is truncated (if not: append "
		    "1024 zero bytes)",
		    err);
	rest = has_rest(tar, at, err);
	/* the image of a disk often begins with zeros, too */
	if (rest > 0 && !tar->end)
		return fail(err, EINVAL,
			    "%s: not a tar archive, though it begins with "
			    "zeros as an empty one does",
			    SHOWN(tar->name));
	if (rest > 0 && at < tar->end + 2 * TAR_BLOCK)
		return fail_header(tar, "a lone block of zeros, then more",
				   err);
	if (rest > 0)
		report(tar->reporter,
		       "%s: the archive ends at byte %" PRIu64
		       "; what follows is left out",
		       SHOWN(tar->name), at);
	return rest < 0 ? rest : 0;
}

/* Makers of layers leave out what closes a tar, and the end of its last
 * block; a layer's digest says whether it is whole. */
static la_ssize_t read_padding(struct tar *tar)
{
	uint64_t length = tar->size + tar->padding - tar->at;

	memset(tar->buffer, 0, length);
	tar->at += length;
	return (la_ssize_t)length;
}

static la_ssize_t read_part(struct archive *archive, void *context,
			    const void **out)
{
	struct tar *tar = context;
	uint64_t length =
	    min_u64(READ_AT_ONCE, tar->size - min_u64(tar->at, tar->size));

	*out = tar->buffer;
	if (!length)
		return read_padding(tar);
	if (region_read(tar->region, tar->base + tar->at, tar->buffer, length,
			&tar->broken)) {
		archive_set_error(archive, tar->broken.code, "cannot be read");
		return ARCHIVE_FATAL;
	}
	tar->at += length;
	return (la_ssize_t)length;
}

static la_int64_t skip_part(struct archive *archive, void *context,
			    la_int64_t request)
{
	struct tar *tar = context;
	uint64_t length =
	    min_u64((uint64_t)request, tar->size - min_u64(tar->at, tar->size));

	(void)archive;
	tar->at += length;
	return (la_int64_t)length;
}

static int read_members(struct tar *tar, struct error *err)
{
	int rc = 0;

	tar->archive = archive_read_new();
	tar->entry = archive_entry_new();
	if (!tar->archive || !tar->entry)
		return fail_memory(err);
	if (archive_read_support_format_tar(tar->archive) != ARCHIVE_OK)
		return fail_memory(err);
	if (archive_read_open2(tar->archive, tar, NULL, read_part, skip_part,
			       NULL) != ARCHIVE_OK)
		return fail_header(tar, NULL, err);
	while (!rc)
		rc = read_member(tar, err);
	if (rc == 1)
		rc = check_end(tar, err);
	if (!rc)
		rc = tar_add_late_links(tar, err);
	return rc ? rc : tar_add_named_lists(tar, err);
}

static int read_in_c_locale(struct tar *tar, struct error *err)
{
	locale_t c = newlocale(LC_CTYPE_MASK, "C", (locale_t)0), old;
	int rc;

	tar->buffer = malloc(READ_AT_ONCE);
	if (!c || !tar->buffer) {
		if (c)
			freelocale(c);
		return fail_memory(err);
	}
	old = uselocale(c);
	rc = read_members(tar, err);
	archive_entry_free(tar->entry);
	archive_read_free(tar->archive);
	uselocale(old);
	freelocale(c);
	return rc;
}

enum { FIELD = 148, FIELD_LENGTH = 8 };

/* Digits, spaces and NULs, as libarchive wants it: without that, one of some
 * thousand compressed files has a signed sum of 0, and states none. */
static bool is_checksum(const uint8_t *field)
{
	for (int i = 0; i < FIELD_LENGTH; i++)
		if (field[i] && field[i] != ' ' &&
		    (field[i] < '0' || field[i] > '7'))
			return false;
	return true;
}

/* A header's checksum, the field itself counted as spaces; old writers summed
 * signed bytes. A block of zeros begins an archive without members. */
bool tar_is_header(const uint8_t *block)
{
	uint32_t stated = 0, sum = 0, sum_signed = 0;
	bool is_zero = true;
	int i;

	for (i = 0; i < TAR_BLOCK; i++) {
		bool in_field = i >= FIELD && i < FIELD + FIELD_LENGTH;

		is_zero &= !block[i];
		sum += in_field ? ' ' : block[i];
		sum_signed += (uint32_t)(in_field ? ' ' : (int8_t)block[i]);
	}
	for (i = FIELD; i < FIELD + FIELD_LENGTH; i++)
		if (block[i] >= '0' && block[i] <= '7')
			stated = stated * 8 + (uint32_t)(block[i] - '0');
	return is_zero || (is_checksum(block + FIELD) &&
			   (stated == sum || stated == sum_signed));
}

/* Returns 1 for a tar, 0 for something else. */
static int is_tar(const struct tar *tar, int fd, struct error *err)
{
	enum { MAGIC = 257 };
	uint8_t block[TAR_BLOCK];
	ssize_t got = pread(fd, block, sizeof block, 0);

	if (got < 0)
		return fail(err, errno, "%s: %s", SHOWN(tar->name),
			    strerror(errno));
	if (got < TAR_BLOCK)
		return 0;
	if (tar_is_header(block))
		return 1;
	/* what follows would guess at a compression that it is not */
	if (memcmp(block + MAGIC, "ustar", 5) != 0)
		return 0;
	return fail(err, EINVAL,
		    "%s: a tar archive, but its first header is damaged",
		    SHOWN(tar->name));
}

static int open_plain(struct tar *tar, int *fd, struct error *err)
{
	int unpacked, rc = is_tar(tar, *fd, err);

	if (rc)
		return rc < 0 ? rc : 0;
	rc = unpack(*fd, tar->name, &unpacked, err);
	if (rc)
		return rc;
	close(*fd);
	*fd = unpacked;
	rc = is_tar(tar, *fd, err);
	if (rc)
		return rc < 0 ? rc : 0;
	return fail(err, EINVAL, "%s: compressed, but not a tar archive",
		    SHOWN(tar->name));
}

/* On success the tree owns the open archive. */
static int open_archive(struct tar *tar, struct error *err)
{
	AUTOCLOSE int fd =
	    open(tar->name, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat status;
	int rc;

	if (fd < 0 || fstat(fd, &status))
		return fail(err, errno, "%s: %s", SHOWN(tar->name),
			    strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(err, EINVAL,
			    "%s: neither a directory nor a regular file",
			    SHOWN(tar->name));
	if (!status.st_size)
		return fail(err, EINVAL, "%s: an empty file, not a tar archive",
			    SHOWN(tar->name));
	rc = open_plain(tar, &fd, err);
	if (rc)
		return rc;
	rc = open_file_region_new(STEAL_FD(fd), tar->name, tar->reporter,
				  &tar->region, err);
	if (rc)
		return rc;
	tar->size = tar->region->size;
	return tree_own(tar->tree, tar->region, err);
}

void tar_done(struct tar *tar)
{
	free(tar->buffer);
	vec_done(&tar->last_path);
	vec_done(&tar->folder);
	vec_done(&tar->late);
	vec_done(&tar->entries);
	vec_done(&tar->named);
	vec_done(&tar->pieces.list);
	acl_list_done(&tar->acl);
	gather_done(&tar->gather);
	arena_done(&tar->scratch);
}

/* The tree of what `tar` says, or of the file of its name. */
static int make_tree(struct tar *tar, struct tree **out, struct error *err)
{
	AUTO(tree) *tree = NULL;
	int rc = tree_new(&tree, err);

	if (rc)
		return rc;
	tar->tree = tree;
	tree->root->layer = LAYER_FOLDER;
	if (!tar->is_layer)
		rc = open_archive(tar, err);
	if (!rc)
		rc = read_in_c_locale(tar, err);
	tar_done(tar);
	if (!rc)
		rc = tree_seal(tree, err);
	if (!rc)
		tar_report_left_out(tar);
	if (rc)
		return rc;
	*out = STEAL(tree);
	return 0;
}

int source_tar(const char *path, const struct reporter *reporter,
	       struct tree **out, struct error *err)
{
	struct tar tar = { .name = path, .reporter = reporter };

	return make_tree(&tar, out, err);
}

int source_layer(struct region *region, uint64_t from, uint64_t size,
		 const char *name, const struct reporter *reporter,
		 struct tree **out, struct error *err)
{
	struct tar tar = { .name = name,
			   .reporter = reporter,
			   .region = region,
			   .base = from,
			   .size = size,
			   .is_layer = true,
			   .padding = round_up(size, TAR_BLOCK) - size +
				      2 * TAR_BLOCK };

	return make_tree(&tar, out, err);
}
