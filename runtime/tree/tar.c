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
#include "runtime/base/vec.h"
#include "runtime/region/file.h"
#include "runtime/tree/follow.h"
#include "runtime/tree/holes.h"
#include "runtime/tree/pax_time.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/unpack.h"

enum { BLOCK = 512, READ_AT_ONCE = 64 * 1024 };

struct tar {
	const char *name; /* as the user said it */
	const struct reporter *reporter;
	int fd;
	struct stat status;
	struct tree *tree;
	struct region *region; /* the archive, or what was unpacked */
	struct archive *archive;
	struct archive_entry *entry;
	const char *path;    /* of the member at hand */
	uint64_t data, end;  /* where its contents begin and what follows */
	struct pieces pieces;
	VEC(char) last_path; /* of the member before */
	VEC(char) folder; /* the path before its last part, and what it is */
	struct tree_node *folder_node; /* NULL: not known any more */
};

/* ------------------------------------------------------------- what went wrong */

static int fail_member(const struct tar *tar, int code, const char *what,
		       struct error *err)
{
	return fail(err, code, "%s: member '%s': %s", SHOWN(tar->name),
		    SHOWN(tar->path), what);
}

/* Puts the member in front of what is said already. */
static int in_member(const struct tar *tar, struct error *err)
{
	return fail_in(err, "%s: member '%s'", SHOWN(tar->name),
		       SHOWN(tar->path));
}

/* libarchive stopped; `what` NULL: as it said. */
static int fail_header(const struct tar *tar, const char *what,
		       struct error *err)
{
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
 * that it could not convert are what we want, and access lists are not
 * looked at; all else changes what the member is.
 */
static int judge_warning(const struct tar *tar, struct error *err)
{
	static const char *const harmless[] = {
		"can't be converted from", "SCHILY.acl", "Solaris ACL",
	};
	const char *what = archive_error_string(tar->archive);
	size_t i;

	for (i = 0; what && i < sizeof harmless / sizeof *harmless; i++)
		if (strstr(what, harmless[i]))
			return 0;
	return fail_header(tar, what, err);
}

/* -------------------------------------------------------------------- members */

static int set_time(const struct tar *tar, struct tree_node *node)
{
	struct pax_time time = {
		.seconds = archive_entry_mtime(tar->entry),
		.nanoseconds = (uint32_t)archive_entry_mtime_nsec(tar->entry),
	};

	if (time.seconds <= 0 && time.nanoseconds)
		pax_time_find(
		    tar->fd,
		    (uint64_t)archive_read_header_position(tar->archive),
		    tar->data, &time);
	node->mtime_seconds = time.seconds;
	node->mtime_nanoseconds = time.nanoseconds;
	return 0;
}

static int set_attributes(const struct tar *tar, struct tree_node *node,
			  struct error *err)
{
	la_int64_t uid = archive_entry_uid(tar->entry);
	la_int64_t gid = archive_entry_gid(tar->entry);

	if (uid < 0 || uid > UINT32_MAX || gid < 0 || gid > UINT32_MAX)
		return fail_member(tar, EINVAL,
				   "an owner that does not fit in 32 bits",
				   err);
	node->mode = (node->mode & S_IFMT) |
		     (archive_entry_perm(tar->entry) & 07777);
	node->uid = (uint32_t)uid;
	node->gid = (uint32_t)gid;
	return set_time(tar, node);
}

/* The parts of the file that the archive holds, one after the other. */
static int list_pieces(struct tar *tar, uint64_t size, struct error *err)
{
	int count = archive_entry_sparse_reset(tar->entry);
	uint64_t from = tar->data;
	la_int64_t offset, length;
	int rc = 0;

	tar->pieces.list.count = 0;
	if (!count) {
		rc = pieces_add(&tar->pieces, 0, from, size);
		from += size;
	}
	while (!rc && archive_entry_sparse_next(tar->entry, &offset,
						&length) == ARCHIVE_OK) {
		if (!range_fits((uint64_t)offset, (uint64_t)length, size))
			rc = -EINVAL;
		else
			rc = pieces_add(&tar->pieces, (uint64_t)offset, from,
					(uint64_t)length);
		from += (uint64_t)length;
	}
	if (rc == -ENOMEM)
		return fail_memory(err);
	/* what libarchive passed over must be what we map */
	if (rc || round_up(from, BLOCK) != tar->end)
		return fail_member(tar, EINVAL,
				   "damaged: its size, its holes and what is "
				   "stored do not agree",
				   err);
	return 0;
}

static int set_content(struct tar *tar, struct tree_node *node,
		       struct error *err)
{
	la_int64_t size = archive_entry_size(tar->entry);
	int rc;

	if (size < 0)
		return fail_member(tar, EINVAL, "a negative size", err);
	node->size = (uint64_t)size;
	rc = list_pieces(tar, node->size, err);
	if (rc)
		return rc;
	return pieces_keep(&tar->pieces, tar->tree, node, tar->region)
		   ? fail_memory(err)
		   : 0;
}

static int set_target(struct tar *tar, struct tree_node *node,
		      struct error *err)
{
	const char *target = archive_entry_symlink(tar->entry);

	if (!target || !*target)
		return fail_member(tar, EINVAL,
				   "a symbolic link without a target", err);
	node->size = strlen(target);
	if (node->size > 4095)
		return fail_member(tar, ENAMETOOLONG,
				   "a symbolic link of more than 4095 bytes",
				   err);
	node->target = arena_text(&tar->tree->arena, target, node->size);
	return node->target ? 0 : fail_memory(err);
}

static int set_device(struct tar *tar, struct tree_node *node,
		      struct error *err)
{
	uint64_t major = archive_entry_rdevmajor(tar->entry);
	uint64_t minor = archive_entry_rdevminor(tar->entry);

	if (major > UINT32_MAX || minor > UINT32_MAX)
		return fail_member(tar, EINVAL,
				   "a device number that is too large", err);
	node->device.major = (uint32_t)major;
	node->device.minor = (uint32_t)minor;
	return 0;
}

static int make_node(struct tar *tar, struct tree_node **out,
		     struct error *err)
{
	uint32_t type = archive_entry_filetype(tar->entry);
	struct tree_node *node = tree_node_new(tar->tree, type);
	int rc;

	if (!node)
		return fail_memory(err);
	*out = node;
	rc = set_attributes(tar, node, err);
	if (rc)
		return rc;
	switch (type) {
	case AE_IFREG:
		return set_content(tar, node, err);
	case AE_IFLNK:
		return set_target(tar, node, err);
	case AE_IFCHR:
	case AE_IFBLK:
		return set_device(tar, node, err);
	case AE_IFDIR:
	case AE_IFIFO:
	case AE_IFSOCK:
		return 0;
	}
	return fail_member(tar, EINVAL,
			   "of a kind that is not known here (a part of an "
			   "archive on several volumes?)",
			   err);
}

/* ----------------------------------------------------------------- into a tree */

/*
 * As follow_path, for a member's own path; members of one folder mostly
 * follow each other, so the last folder is remembered as long as nothing was
 * replaced, which might have been a link on the way.
 */
static int find_place(struct tar *tar, struct followed *place,
		      struct error *err)
{
	const char *slash = strrchr(tar->path, '/');
	size_t length = slash ? (size_t)(slash - tar->path) : 0;
	int rc;

	if (length && tar->folder_node && length == tar->folder.count &&
	    !memcmp(tar->path, tar->folder.items, length) && slash[1] &&
	    strcmp(slash, "/.") != 0 && strcmp(slash, "/..") != 0) {
		place->directory = tar->folder_node;
		place->name = slash + 1;
		place->name_length = strlen(slash + 1);
		return 0;
	}
	rc = follow_path(tar->tree, tar->path, true, place, err);
	if (rc)
		return in_member(tar, err);
	if (!place->name_length || !slash || place->name != slash + 1)
		return 0;
	if (vec_reserve(&tar->folder, length))
		return fail_memory(err);
	memcpy(tar->folder.items, tar->path, length);
	tar->folder.count = length;
	tar->folder_node = place->directory;
	return 0;
}

/* `place` has the name `node` from now on, whatever it had before. */
static int put_node(struct tar *tar, const struct followed *place,
		    struct tree_node *node, struct error *err)
{
	struct tree_entry *entry = tree_lookup(tar->tree, place->directory,
					       place->name, place->name_length);
	int rc;

	if (!entry) {
		rc = tree_add(tar->tree, place->directory, place->name,
			      place->name_length, node, err);
		return rc ? in_member(tar, err) : 0;
	}
	tar->folder_node = NULL;
	rc = tree_replace(tar->tree, place->directory, entry, node, err);
	if (rc == -ENOTEMPTY)
		return fail_member(tar, ENOTEMPTY,
				   "would replace a directory that is not "
				   "empty",
				   err);
	return rc ? in_member(tar, err) : 0;
}

static struct tree_node *node_at(struct tar *tar, const struct followed *place)
{
	struct tree_entry *entry;

	if (!place->name_length)
		return tar->tree->root;
	entry = tree_lookup(tar->tree, place->directory, place->name,
			    place->name_length);
	return entry ? entry->node : NULL;
}

static int fail_link(struct tar *tar, const char *target, const char *what,
		     struct error *err)
{
	return fail(err, EINVAL, "%s: member '%s': a hard link to '%s', %s",
		    SHOWN(tar->name), SHOWN(tar->path), SHOWN(target), what);
}

static int add_hard_link(struct tar *tar, const struct followed *place,
			 const char *target, struct error *err)
{
	struct tree_node *node = NULL;
	struct followed old;
	int rc;

	rc = follow_path(tar->tree, target, false, &old, err);
	if (rc == -ENOMEM)
		return rc;
	if (rc && rc != -ENOENT) {
		fail_in(err, "a hard link to '%s'", SHOWN(target));
		return in_member(tar, err);
	}
	if (!rc)
		node = node_at(tar, &old);
	if (!node)
		return fail_link(tar, target,
				 "which no earlier member of the archive is",
				 err);
	if (node_is_directory(node))
		return fail_link(tar, target, "which is a directory", err);
	rc = put_node(tar, place, node, err);
	/* pax allows the link to bring the contents once more */
	if (!rc && S_ISREG(node->mode) && archive_entry_size(tar->entry) > 0)
		rc = set_content(tar, node, err);
	return rc;
}

static int add_member(struct tar *tar, struct error *err)
{
	const char *target = archive_entry_hardlink(tar->entry);
	struct tree_node *node;
	struct followed place;
	int rc = find_place(tar, &place, err);

	if (rc)
		return rc;
	if (!place.name_length &&
	    (target || archive_entry_filetype(tar->entry) != AE_IFDIR))
		return fail_member(tar, EINVAL,
				   "the root can only be a directory", err);
	if (target)
		return add_hard_link(tar, &place, target, err);
	if (archive_entry_filetype(tar->entry) == AE_IFDIR) {
		node = node_at(tar, &place);
		if (node && node_is_directory(node))
			return set_attributes(tar, node, err);
	}
	rc = make_node(tar, &node, err);
	return rc ? rc : put_node(tar, &place, node, err);
}

/* -------------------------------------------------------------- the archive */

/* Notes where the member's contents are and moves behind them. */
static int pass_contents(struct tar *tar, struct error *err)
{
	tar->data = (uint64_t)archive_filter_bytes(tar->archive, 0);
	if (archive_read_data_skip(tar->archive) != ARCHIVE_OK)
		return fail_member(tar, EINVAL,
				   "the archive ends within its contents", err);
	tar->end = (uint64_t)archive_filter_bytes(tar->archive, 0);
	/* passing over is seeking, which does not mind the end of a file */
	if (tar->end > (uint64_t)tar->status.st_size)
		return fail_member(tar, EINVAL,
				   "the archive ends within its contents", err);
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
		rc = add_member(tar, err);
	return rc ? rc : remember_path(tar, err);
}

/* Whether [from, size) of the file holds anything but zeros. */
static int has_rest(const struct tar *tar, uint64_t from, struct error *err)
{
	char buffer[16 * 1024];
	ssize_t got, i;

	for (;; from += (uint64_t)got) {
		got = pread(tar->fd, buffer, sizeof buffer, (off_t)from);
		if (got < 0)
			return fail(err, errno, "%s: %s", SHOWN(tar->name),
				    strerror(errno));
		if (!got)
			return 0;
		for (i = 0; i < got; i++)
			if (buffer[i])
				return 1;
	}
}

/* Two blocks of zeros close an archive; some writers are content with one. */
static int check_end(struct tar *tar, struct error *err)
{
	uint64_t at = (uint64_t)archive_filter_bytes(tar->archive, 0);
	int rest;

	if (at < tar->end + BLOCK)
		return fail_header(tar,
				   "ends without the blocks of zeros that close "
				   "a tar, so it is truncated (if not: append "
				   "1024 zero bytes)",
				   err);
	rest = has_rest(tar, at, err);
	if (rest > 0 && at < tar->end + 2 * BLOCK)
		return fail_header(tar, "a lone block of zeros, then more",
				   err);
	if (rest > 0)
		report(tar->reporter,
		       "%s: the archive ends at byte %" PRIu64
		       "; what follows is left out",
		       SHOWN(tar->name), at);
	return rest < 0 ? rest : 0;
}

static int check_unchanged(const struct tar *tar, struct error *err)
{
	struct stat now;

	if (fstat(tar->fd, &now))
		return fail(err, errno, "%s: %s", SHOWN(tar->name),
			    strerror(errno));
	if (now.st_size != tar->status.st_size ||
	    now.st_ctim.tv_sec != tar->status.st_ctim.tv_sec ||
	    now.st_ctim.tv_nsec != tar->status.st_ctim.tv_nsec)
		return fail(err, EBUSY, "%s: changed while it was read",
			    SHOWN(tar->name));
	return 0;
}

static int read_members(struct tar *tar, struct error *err)
{
	int rc = 0;

	tar->archive = archive_read_new();
	tar->entry = archive_entry_new();
	if (!tar->archive || !tar->entry)
		return fail_memory(err);
	archive_read_support_format_tar(tar->archive);
	if (archive_read_open_fd(tar->archive, tar->fd, READ_AT_ONCE) !=
	    ARCHIVE_OK)
		return fail_header(tar, NULL, err);
	while (!rc)
		rc = read_member(tar, err);
	if (rc == 1)
		rc = check_end(tar, err);
	return rc ? rc : check_unchanged(tar, err);
}

static int read_in_c_locale(struct tar *tar, struct error *err)
{
	locale_t c = newlocale(LC_CTYPE_MASK, "C", (locale_t)0), old;
	int rc;

	if (!c)
		return fail_memory(err);
	old = uselocale(c);
	rc = read_members(tar, err);
	archive_entry_free(tar->entry);
	archive_read_free(tar->archive);
	uselocale(old);
	freelocale(c);
	return rc;
}

/* A header's checksum, the field itself counted as spaces; old writers summed
 * signed bytes. A block of zeros begins an archive without members. */
static bool is_tar(int fd)
{
	enum { FIELD = 148, FIELD_LENGTH = 8 };
	uint32_t stated = 0, sum = 0, sum_signed = 0;
	uint8_t block[BLOCK];
	bool is_zero = true;
	int i;

	if (pread(fd, block, BLOCK, 0) != BLOCK)
		return false;
	for (i = 0; i < BLOCK; i++) {
		bool in_field = i >= FIELD && i < FIELD + FIELD_LENGTH;

		is_zero &= !block[i];
		sum += in_field ? ' ' : block[i];
		sum_signed += (uint32_t)(in_field ? ' ' : (int8_t)block[i]);
	}
	for (i = FIELD; i < FIELD + FIELD_LENGTH; i++)
		if (block[i] >= '0' && block[i] <= '7')
			stated = stated * 8 + (uint32_t)(block[i] - '0');
	return is_zero || stated == sum || stated == sum_signed;
}

static int open_plain(struct tar *tar, int *fd, struct error *err)
{
	int unpacked, rc;

	if (is_tar(*fd))
		return 0;
	rc = unpack(*fd, tar->name, &unpacked, err);
	if (rc)
		return rc;
	close(*fd);
	*fd = unpacked;
	if (!is_tar(*fd))
		return fail(err, EINVAL, "%s: compressed, but not a tar archive",
			    SHOWN(tar->name));
	return 0;
}

/* On success the tree owns the open archive. */
static int open_archive(struct tar *tar, struct error *err)
{
	AUTOCLOSE int fd = open(tar->name, O_RDONLY | O_CLOEXEC | O_NOCTTY |
						O_NONBLOCK);
	int rc;

	if (fd < 0 || fstat(fd, &tar->status))
		return fail(err, errno, "%s: %s", SHOWN(tar->name),
			    strerror(errno));
	if (!S_ISREG(tar->status.st_mode))
		return fail(err, EINVAL,
			    "%s: neither a directory nor a regular file",
			    SHOWN(tar->name));
	if (!tar->status.st_size)
		return fail(err, EINVAL, "%s: an empty file, not a tar archive",
			    SHOWN(tar->name));
	rc = open_plain(tar, &fd, err);
	if (rc)
		return rc;
	if (fstat(fd, &tar->status))
		return fail(err, errno, "%s: %s", SHOWN(tar->name),
			    strerror(errno));
	tar->fd = fd;
	rc = open_file_region_new(STEAL_FD(fd), tar->name, tar->reporter,
				  &tar->region, err);
	return rc ? rc : tree_own(tar->tree, tar->region, err);
}

int source_tar(const char *path, const struct reporter *reporter,
	       struct tree **out, struct error *err)
{
	AUTO(tree) *tree = NULL;
	struct tar tar = { .name = path, .reporter = reporter };
	int rc = tree_new(&tree, err);

	if (rc)
		return rc;
	tar.tree = tree;
	rc = open_archive(&tar, err);
	if (!rc)
		rc = read_in_c_locale(&tar, err);
	vec_done(&tar.last_path);
	vec_done(&tar.folder);
	vec_done(&tar.pieces.list);
	if (!rc)
		rc = tree_seal(tree, err);
	if (rc)
		return rc;
	*out = STEAL(tree);
	return 0;
}
