/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An archive that is no tar (cpio, zip, ISO 9660) as a tree: libarchive reads
 * the members, and tar_member.c puts them in the tree.
 *
 * Contents that lie in the archive as they are begin where libarchive is after
 * the member's header. All others are unpacked, one after the other in the
 * archive's order, to one file (tree/cache.h): where each of them lies there
 * follows from the sizes alone.
 */
#include <archive.h>
#include <archive_entry.h>
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "generated/cpio.h"
#include "runtime/base/checked.h"
#include "runtime/region/file.h"
#include "runtime/tree/cache.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/source_inside.h"
#include "runtime/tree/tar.h"
#include "runtime/tree/unpack.h"

enum { READ_AT_ONCE = 16 * 1024 };

/* How the cache calls them; another number where others count as packed. */
static const char members[] = "members1";

struct source_archive {
	struct tar tar; /* the member at hand, and the tree */
	int fd;		/* of the region's file, which owns it */
	enum source_kind kind;
	struct region *archive, *unpacked;
	bool is_newc;	    /* a cpio of that form */
	uint64_t next;	    /* where another header is, of a cpio */
	uint64_t nr_packed; /* bytes of contents that are unpacked */
	bool adds;	    /* else members are only looked at */
};

/* What libarchive says, one line of it. */
static const char *said(struct shown *shown, struct archive *archive)
{
	const char *what = archive_error_string(archive);

	if (!what || !*what)
		return "damaged or truncated";
	return show_path(shown, what, strcspn(what, "\n"));
}

static int fail_archive(const struct source_archive *source, struct error *err)
{
	struct archive *archive = source->tar.archive;
	struct shown shown;

	if (archive_errno(archive) == ENOMEM)
		return fail_memory(err);
	if (!source->tar.last_path.count)
		return fail(err, EINVAL, "%s: at its beginning: %s",
			    SHOWN(source->tar.name), said(&shown, archive));
	return fail(err, EINVAL, "%s: after '%s': %s", SHOWN(source->tar.name),
		    SHOWN(source->tar.last_path.items), said(&shown, archive));
}

/* Names that libarchive could not convert are what we want: bytes. */
static int judge_warning(const struct source_archive *source, struct error *err)
{
	const char *what = archive_error_string(source->tar.archive);

	return what && strstr(what, "converted from")
		   ? 0
		   : fail_archive(source, err);
}

/* ------------------------------------------------------------------ contents
 */

static bool has_contents(const struct tar *tar)
{
	return archive_entry_filetype(tar->entry) == AE_IFREG &&
	       archive_entry_size(tar->entry) > 0 &&
	       !(archive_entry_hardlink(tar->entry) &&
		 !archive_entry_size_is_set(tar->entry));
}

/* zisofs: each file says by itself that it is compressed. A file of 4 GiB and
 * more can lie in several parts. */
static bool is_packed_in_iso(const struct source_archive *source, uint64_t at)
{
	enum { MOST_IN_ONE = 0xfffff800u };
	static const uint8_t zisofs[] = { 0x37, 0xe4, 0x53, 0x96,
					  0xc9, 0xdb, 0xd6, 0x07 };
	uint8_t bytes[sizeof zisofs];

	return archive_entry_size(source->tar.entry) >= MOST_IN_ONE ||
	       region_read(source->archive, at, bytes, sizeof bytes, NULL) ||
	       !memcmp(bytes, zisofs, sizeof bytes);
}

static bool is_packed(const struct source_archive *source, uint64_t at)
{
	if (source->kind == KIND_ISO9660)
		return is_packed_in_iso(source, at);
	return source->kind == KIND_ZIP &&
	       !strstr(archive_format_name(source->tar.archive),
		       "(uncompressed)");
}

/* Fills in where the member's contents are, as of a tar (tar_member.c). */
static int find_contents(struct source_archive *source, struct error *err)
{
	struct tar *tar = &source->tar;
	uint64_t size = (uint64_t)archive_entry_size(tar->entry);

	tar->data = (uint64_t)archive_filter_bytes(tar->archive, 0);
	/* a link's target was read with its header */
	if (archive_entry_filetype(tar->entry) == AE_IFLNK)
		source->next = tar->data;
	else if (add_overflows(tar->data, size, &source->next))
		source->next = UINT64_MAX - 8;
	tar->region = source->archive;
	if (archive_entry_is_encrypted(tar->entry))
		return tar_fail_member(tar, EINVAL, "encrypted", err);
	if (!has_contents(tar)) {
		size = 0;
	} else if (is_packed(source, tar->data)) {
		tar->region = source->unpacked;
		tar->data = source->nr_packed;
		if (add_overflows(source->nr_packed, size, &source->nr_packed))
			return tar_fail_member(tar, EINVAL, "damaged: its size",
					       err);
	} else if (!range_fits(tar->data, size, source->archive->size)) {
		return tar_fail_member(
		    tar, EINVAL, "the archive ends within its contents", err);
	}
	tar->end = round_up(tar->data + size, TAR_BLOCK);
	return 0;
}

/* ------------------------------------------------------------------- members
 */

static int remember_path(struct tar *tar, struct error *err)
{
	size_t size = strlen(tar->path) + 1;

	if (vec_reserve(&tar->last_path, size))
		return fail_memory(err);
	memcpy(tar->last_path.items, tar->path, size);
	tar->last_path.count = size;
	return 0;
}

/* The magic, and nothing but digits. */
static bool is_newc(const struct cpio_header *header)
{
	for (size_t i = 0; i < sizeof header->bytes; i++)
		if (!isxdigit(header->bytes[i]))
			return false;
	return !memcmp(header->bytes, "070701", 6) ||
	       !memcmp(header->bytes, "070702", 6);
}

/*
 * libarchive looks for the next header of a newc archive until it finds one,
 * believes the length of a name in it, up to 4 GiB, and makes room for that
 * before it looks whether the archive is that long. The other forms' names are
 * short.
 */
static int check_header(struct source_archive *source, struct error *err)
{
	enum { LONGEST = 64 << 10, HEXADECIMAL = 16 };
	uint64_t at = round_up(source->next, 4);
	struct cpio_header header;
	char digits[9] = "";
	struct span text;

	if (source->kind != KIND_CPIO ||
	    !range_fits(at, sizeof header.bytes, source->archive->size) ||
	    region_read(source->archive, at, header.bytes, sizeof header.bytes,
			NULL))
		return 0;
	if (!at)
		source->is_newc = !memcmp(header.bytes, "070701", 6) ||
				  !memcmp(header.bytes, "070702", 6);
	if (!source->is_newc)
		return 0;
	text = cpio_header_name_size_text(&header);
	memcpy(digits, text.data, text.size);
	if (is_newc(&header) && strtoul(digits, NULL, HEXADECIMAL) <= LONGEST)
		return 0;
	return fail(err, EINVAL,
		    "%s: damaged: at byte %" PRIu64 " there is no header",
		    SHOWN(source->tar.name), at);
}

typedef int each_member(struct source_archive *source, void *context,
			struct error *err);

/* Returns 1 where there are no more. */
static int read_member(struct source_archive *source, each_member *each,
		       void *context, struct error *err)
{
	struct tar *tar = &source->tar;
	int got, rc = check_header(source, err);

	if (rc)
		return rc;
	got = archive_read_next_header2(tar->archive, tar->entry);
	if (got == ARCHIVE_EOF)
		return 1;
	if (got == ARCHIVE_WARN)
		rc = judge_warning(source, err);
	else if (got != ARCHIVE_OK)
		rc = fail_archive(source, err);
	if (rc)
		return rc;
	tar->path = archive_entry_pathname(tar->entry);
	if (!tar->path || !*tar->path)
		return fail(err, EINVAL, "%s: a member without a name",
			    SHOWN(tar->name));
	rc = find_contents(source, err);
	if (!rc)
		rc = each(source, context, err);
	return rc ? rc : remember_path(tar, err);
}

static int begin(struct source_archive *source, struct error *err)
{
	struct tar *tar = &source->tar;

	tar->archive = archive_read_new();
	tar->entry = archive_entry_new();
	if (!tar->archive || !tar->entry)
		return fail_memory(err);
	if (source->kind == KIND_CPIO)
		archive_read_support_format_cpio(tar->archive);
	else if (source->kind == KIND_ZIP)
		archive_read_support_format_zip_seekable(tar->archive);
	else
		archive_read_support_format_iso9660(tar->archive);
	source->nr_packed = 0;
	source->next = 0;
	tar->last_path.count = 0;
	if (lseek(source->fd, 0, SEEK_SET) < 0 ||
	    archive_read_open_fd(tar->archive, source->fd, READ_AT_ONCE) !=
		ARCHIVE_OK)
		return fail_archive(source, err);
	return 0;
}

static int read_members(struct source_archive *source, each_member *each,
			void *context, struct error *err)
{
	int rc = begin(source, err);

	while (!rc)
		rc = read_member(source, each, context, err);
	return rc == 1 ? 0 : rc;
}

static void end(struct source_archive *source)
{
	archive_entry_free(source->tar.entry);
	archive_read_free(source->tar.archive);
	source->tar.entry = NULL;
	source->tar.archive = NULL;
}

static int each_of(struct source_archive *source, each_member *each,
		   void *context, struct error *err)
{
	int rc = read_members(source, each, context, err);

	end(source);
	return rc;
}

/* ------------------------------------------------------------------ unpacking
 */

static int look(struct source_archive *source, void *context, struct error *err)
{
	(void)source;
	(void)context;
	(void)err;
	return 0;
}

static int fail_contents(const struct source_archive *source, struct error *err)
{
	struct shown shown;

	return tar_fail_member(&source->tar, EINVAL,
			       said(&shown, source->tar.archive), err);
}

/* The contents are as long as they were said to be: others follow them. */
static int unpack_member(struct source_archive *source, void *context,
			 struct error *err)
{
	uint64_t left = (uint64_t)archive_entry_size(source->tar.entry);
	AUTOFREE uint8_t *bytes = malloc(READ_AT_ONCE);
	la_ssize_t got = 1;
	int rc = 0;

	if (!bytes)
		return fail_memory(err);
	if (source->tar.region != source->unpacked ||
	    !has_contents(&source->tar))
		return 0;
	while (!rc && got) {
		got =
		    archive_read_data(source->tar.archive, bytes, READ_AT_ONCE);
		if (got < 0)
			return fail_contents(source, err);
		if ((uint64_t)got > left)
			break;
		left -= (uint64_t)got;
		rc = cache_write(context, bytes, (size_t)got, err);
	}
	if (!rc && (left || got))
		return tar_fail_member(&source->tar, EINVAL,
				       "damaged: its size is another one", err);
	return rc;
}

static int unpack_all(void *context, const struct cache_file *to,
		      struct error *err)
{
	return each_of(context, unpack_member, (void *)to, err);
}

/* Returns 1 for contents of another size, which are dropped. */
static int get_unpacked(struct source_archive *source, uint64_t size,
			struct region **out, struct error *err)
{
	const char *name = source->tar.name;
	int fd, rc = cache_get(source->fd, members, name, unpack_all, source,
			       &fd, err);

	if (!rc)
		rc = open_file_region_new(fd, name, source->tar.reporter, out,
					  err);
	if (rc || (*out)->size == size)
		return rc;
	region_free(*out);
	cache_drop(source->fd, members);
	return 1;
}

/* Finds out whether there is anything to unpack, and does it. */
static int unpack_members(struct source_archive *source, struct error *err)
{
	/* stands for the file until there is one */
	struct region later = { .size = UINT64_MAX }, *unpacked;
	uint64_t size;
	int rc;

	source->unpacked = &later;
	rc = each_of(source, look, NULL, err);
	size = source->nr_packed;
	if (rc || !size)
		return rc;
	rc = get_unpacked(source, size, &unpacked, err);
	if (rc == 1)
		rc = get_unpacked(source, size, &unpacked, err);
	if (rc == 1)
		return fail(err, EIO, "%s: unpacked to another size",
			    SHOWN(source->tar.name));
	if (rc)
		return rc;
	source->unpacked = unpacked;
	return tree_own(source->tar.tree, source->unpacked, err);
}

/* --------------------------------------------------------------------- a tree
 */

/* libarchive takes Rock Ridge's two words for one number of the C library's;
 * they are read as Linux does (fs/isofs/rock.c). */
static void correct_device(struct archive_entry *entry)
{
	uint64_t device = archive_entry_rdev(entry);
	uint32_t high = (uint32_t)(device >> 32), low = (uint32_t)device;
	bool is_in_low = !high && low > 0xff;

	archive_entry_set_rdevmajor(entry, is_in_low ? low >> 8 : high);
	archive_entry_set_rdevminor(entry, is_in_low ? low & 0xff : low);
}

static int add_member(struct source_archive *source, void *context,
		      struct error *err)
{
	(void)context;
	if (source->kind == KIND_ISO9660)
		correct_device(source->tar.entry);
	return tar_add_member(&source->tar, err);
}

/* Whether [from, size) of the archive holds anything but zeros. */
static int has_rest(const struct source_archive *source, uint64_t from,
		    struct error *err)
{
	uint8_t bytes[4096];
	uint64_t length;

	for (; from < source->archive->size; from += length) {
		length = min_u64(sizeof bytes, source->archive->size - from);
		if (region_read(source->archive, from, bytes, length, err))
			return -EIO;
		for (uint64_t i = 0; i < length; i++)
			if (bytes[i])
				return 1;
	}
	return 0;
}

static int read_tree(struct source_archive *source, struct error *err)
{
	uint64_t at;
	int rc;

	rc = source->kind == KIND_CPIO ? 0 : unpack_members(source, err);
	if (!rc)
		rc = read_members(source, add_member, NULL, err);
	at = source->tar.archive
		 ? (uint64_t)archive_filter_bytes(source->tar.archive, 0)
		 : 0;
	end(source);
	if (rc || source->kind != KIND_CPIO)
		return rc;
	rc = has_rest(source, at, err);
	if (rc > 0)
		report(source->tar.reporter,
		       "%s: the archive ends at byte %" PRIu64
		       "; what follows is left out",
		       SHOWN(source->tar.name), at);
	return rc < 0 ? rc : 0;
}

/* Names are bytes (tar.c); but those of Joliet are UTF-16. */
static int read_in_locale(struct source_archive *source, struct error *err)
{
	locale_t c =
	    newlocale(LC_CTYPE_MASK,
		      source->kind == KIND_ISO9660 ? "C.UTF-8" : "C", NULL);
	locale_t old;
	int rc;

	if (!c)
		return fail_memory(err);
	old = uselocale(c);
	rc = read_tree(source, err);
	uselocale(old);
	freelocale(c);
	return rc;
}

int source_archive(int fd, const char *name, enum source_kind kind,
		   const struct reporter *reporter, struct tree **out,
		   struct error *err)
{
	struct source_archive source = {
		.tar = { .name = name, .reporter = reporter },
		.fd = fd,
		.kind = kind,
	};
	AUTO(tree) *tree = NULL;
	int rc = open_file_region_new(fd, name, reporter, &source.archive, err);

	if (rc)
		return rc;
	rc = tree_new(&tree, err);
	if (rc) {
		region_free(source.archive);
		return rc;
	}
	rc = tree_own(tree, source.archive, err);
	source.tar.tree = tree;
	tree->root->layer = LAYER_FOLDER;
	if (!rc)
		rc = read_in_locale(&source, err);
	if (!rc)
		rc = tar_add_late_links(&source.tar, err);
	if (!rc)
		rc = tar_add_named_lists(&source.tar, err);
	tar_done(&source.tar);
	if (!rc)
		rc = tree_seal(tree, err);
	if (!rc)
		tar_report_left_out(&source.tar);
	if (rc)
		return rc;
	*out = STEAL(tree);
	return 0;
}
