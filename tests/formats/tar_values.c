/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lists an archive as "tar -tvR --full-time --numeric-owner
 * --quoting-style=escape" does in the C locale and in UTC, with one space
 * before the size:
 *
 *     block 3: drwxr-xr-x 0/0 0 2020-01-01 00:00:00 dir/
 *
 * With --edit and a word, renames the first member to it.
 */
#include <inttypes.h>
#include <time.h>

#include "generated/tar.h"
#include "tests/formats/walk.h"

/* What stands before a member and is about it. */
struct before {
	struct span name, link;	 /* data NULL: not there */
	struct span sparse_name; /* pax: what name would have been */
	struct span mtime;	 /* pax: decimal, perhaps a fraction */
	int64_t size, uid, gid;	 /* -1: not there */
	int64_t real_size;	 /* of a file with holes */
	bool is_long;
	uint64_t start; /* with is_long: of the first of GNU's long names */
};

static const struct before nothing = {
	.size = -1, .uid = -1, .gid = -1, .real_size = -1
};

static bool is_text(struct span span, const char *text)
{
	return span.size == strlen(text) && !memcmp(span.data, text, span.size);
}

/* A number in base 256, two's complement, of which the first bit is a mark. */
static int64_t binary_number(struct span text)
{
	bool is_negative = text.data[0] == TAR_NUMBER_NEGATIVE;
	uint64_t value = is_negative ? ~UINT64_C(0) : 0, i;

	for (i = 1; i < text.size; i++)
		value = value << 8 | text.data[i];
	return (int64_t)value;
}

static int64_t octal(struct span text)
{
	uint64_t value = 0, i = 0;

	if (text.data[0] == TAR_NUMBER_POSITIVE ||
	    text.data[0] == TAR_NUMBER_NEGATIVE)
		return binary_number(text);
	while (i < text.size && text.data[i] == ' ')
		i++;
	for (; i < text.size && text.data[i] >= '0' && text.data[i] <= '7'; i++)
		value = value << 3 | (text.data[i] - '0');
	return (int64_t)(value & INT64_MAX);
}

static int64_t decimal(struct span text)
{
	bool is_negative = text.size && text.data[0] == '-';
	uint64_t value = 0, i = is_negative;

	for (; i < text.size && text.data[i] >= '0' && text.data[i] <= '9'; i++)
		value = (value * 10 + (text.data[i] - '0')) & INT64_MAX;
	return is_negative ? -(int64_t)value : (int64_t)value;
}

/* ------------------------------------------------------------- pax records */

static void take_record(struct before *b, struct span key, struct span value)
{
	if (is_text(key, "path"))
		b->name = value;
	else if (is_text(key, "linkpath"))
		b->link = value;
	else if (is_text(key, "mtime"))
		b->mtime = value;
	else if (is_text(key, "size"))
		b->size = decimal(value);
	else if (is_text(key, "uid"))
		b->uid = decimal(value);
	else if (is_text(key, "gid"))
		b->gid = decimal(value);
	else if (is_text(key, "GNU.sparse.name"))
		b->sparse_name = value;
	else if (is_text(key, "GNU.sparse.size") ||
		 is_text(key, "GNU.sparse.realsize"))
		b->real_size = decimal(value);
}

static void read_record(struct before *b, const struct tar_pax_record *record)
{
	struct span text = { 0 };
	const uint8_t *equals;
	uint8_t newline = 0;

	walk_must(tar_pax_record_text_bytes(record, &text, walk_error));
	walk_must(tar_pax_record_newline(record, &newline, walk_error));
	equals = memchr(text.data, '=', text.size);
	if (!equals || newline != TAR_PAX_RECORD_NEWLINE_DEFAULT)
		walk_bad("a pax record without = or its end");
	take_record(b, span_of(text.data, equals - text.data),
		    span_of(equals + 1, text.data + text.size - (equals + 1)));
}

static void read_records(struct before *b, struct span text)
{
	struct tar_pax_record_iterator it = tar_pax_record_iterate(text);
	struct tar_pax_record record;

	while (
	    walk_must(tar_pax_record_iterator_next(&it, &record, walk_error))) {
		walk_step();
		read_record(b, &record);
	}
}

/* ------------------------------------------------------------------ saying */

static void say_name(struct span name)
{
	uint64_t i;

	for (i = 0; i < name.size; i++) {
		uint8_t c = name.data[i];
		static const char plain[] = "\a\b\f\n\r\t\v\\";
		const char *found = c ? strchr(plain, c) : NULL;

		if (found)
			walk_say("\\%c", "abfnrtv\\"[found - plain]);
		else if (c < 0x20 || c > 0x7e)
			walk_say("\\%03o", c);
		else
			walk_say("%c", c);
	}
}

static char type_letter(uint8_t type, struct span name)
{
	switch (type) {
	case TAR_TYPE_FLAG_OLD_REGULAR:
	case TAR_TYPE_FLAG_REGULAR:
		/* V7 has no directories, just names that say so */
		return name.size && name.data[name.size - 1] == '/' ? 'd' : '-';
	case TAR_TYPE_FLAG_GNU_SPARSE:
		return '-';
	case TAR_TYPE_FLAG_LINK:
		return 'h';
	case TAR_TYPE_FLAG_SYMLINK:
		return 'l';
	case TAR_TYPE_FLAG_CHARACTER:
		return 'c';
	case TAR_TYPE_FLAG_BLOCK:
		return 'b';
	case TAR_TYPE_FLAG_DIRECTORY:
	case TAR_TYPE_FLAG_GNU_DUMPDIR:
		return 'd';
	case TAR_TYPE_FLAG_FIFO:
		return 'p';
	case TAR_TYPE_FLAG_CONTIGUOUS:
		return 'C';
	case TAR_TYPE_FLAG_GNU_VOLUME:
		return 'V';
	default:
		return '?';
	}
}

static void say_mode(char letter, int64_t mode)
{
	char text[11] = "?rwxrwxrwx";
	int i;

	text[0] = letter;
	for (i = 0; i < 9; i++)
		if (!(mode & TAR_MODE_UREAD >> i))
			text[1 + i] = '-';
	if (mode & TAR_MODE_SUID)
		text[3] = mode & TAR_MODE_UEXEC ? 's' : 'S';
	if (mode & TAR_MODE_SGID)
		text[6] = mode & TAR_MODE_GEXEC ? 's' : 'S';
	if (mode & TAR_MODE_VTX)
		text[9] = mode & TAR_MODE_OEXEC ? 't' : 'T';
	walk_say("%s", text);
}

static void say_time(time_t seconds, struct span decimal_text)
{
	const uint8_t *dot = NULL;
	struct tm tm;
	char text[64];

	if (!gmtime_r(&seconds, &tm))
		walk_bad("a time that is in no year");
	strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &tm);
	walk_say(" %s", text);
	if (decimal_text.data)
		dot = memchr(decimal_text.data, '.', decimal_text.size);
	if (dot)
		walk_say("%.*s",
			 (int)(decimal_text.data + decimal_text.size - dot),
			 (const char *)dot);
}

/* ----------------------------------------------------------------- members */

static bool is_gnu(const struct tar_header *h)
{
	return tar_header_magic(h) == TAR_MAGIC_GNU;
}

static struct span stored_name(const struct tar_header *h)
{
	struct span prefix, name = tar_header_name_text(h);
	uint8_t *whole;

	if (tar_header_magic(h) != TAR_MAGIC_POSIX)
		return name;
	prefix = tar_posix_tail_prefix_text(tar_tail_posix(tar_header_tail(h)));
	if (!prefix.size)
		return name;
	whole = walk_alloc(prefix.size + 1 + name.size);
	memcpy(whole, prefix.data, prefix.size);
	whole[prefix.size] = '/';
	memcpy(whole + prefix.size + 1, name.data, name.size);
	return span_of(whole, prefix.size + 1 + name.size);
}

static int64_t contents_size(const struct tar_header *h, const struct before *b)
{
	int64_t size = octal(tar_header_size_bytes(h));

	if (tar_header_typeflag(h) >= TAR_TYPE_FLAG_LINK &&
	    tar_header_typeflag(h) <= TAR_TYPE_FLAG_FIFO)
		return 0;
	return b->size >= 0 ? b->size : size;
}

static void say_size(const struct tar_header *h, const struct before *b)
{
	const struct tar_gnu_tail *gnu = tar_tail_gnu(tar_header_tail(h));
	uint8_t type = tar_header_typeflag(h);

	if (type == TAR_TYPE_FLAG_CHARACTER || type == TAR_TYPE_FLAG_BLOCK)
		walk_say(" %" PRId64 ",%" PRId64,
			 octal(tar_header_devmajor_bytes(h)),
			 octal(tar_header_devminor_bytes(h)));
	else if (type == TAR_TYPE_FLAG_GNU_SPARSE)
		walk_say(" %" PRId64, octal(tar_gnu_tail_realsize_bytes(gnu)));
	else if (b->real_size >= 0)
		walk_say(" %" PRId64, b->real_size);
	else
		walk_say(" %" PRId64, contents_size(h, b));
}

static void say_link(const struct tar_header *h, const struct before *b)
{
	uint8_t type = tar_header_typeflag(h);

	if (type == TAR_TYPE_FLAG_SYMLINK)
		walk_say(" -> ");
	else if (type == TAR_TYPE_FLAG_LINK)
		walk_say(" link to ");
	else
		return;
	say_name(b->link.data ? b->link : tar_header_linkname_text(h));
}

static void say_member(const struct tar_header *h, const struct before *b)
{
	struct span name = b->sparse_name.data ? b->sparse_name
			   : b->name.data      ? b->name
					       : stored_name(h);
	int64_t uid = octal(tar_header_uid_bytes(h));
	int64_t gid = octal(tar_header_gid_bytes(h));
	int64_t mtime = octal(tar_header_mtime_bytes(h));

	say_mode(type_letter(tar_header_typeflag(h), name),
		 octal(tar_header_mode_bytes(h)));
	walk_say(" %" PRId64 "/%" PRId64, b->uid >= 0 ? b->uid : uid,
		 b->gid >= 0 ? b->gid : gid);
	say_size(h, b);
	say_time(b->mtime.data ? decimal(b->mtime) : mtime, b->mtime);
	walk_say(" ");
	say_name(name);
	if (tar_header_typeflag(h) == TAR_TYPE_FLAG_GNU_VOLUME)
		walk_say("--Volume Header--");
	say_link(h, b);
	walk_say("\n");
}

/* The extents in a GNU header and behind it; returns the offset behind. */
static uint64_t skip_sparse(struct span image, const struct tar_header *h,
			    uint64_t at)
{
	const struct tar_gnu_tail *gnu = tar_tail_gnu(tar_header_tail(h));
	bool more = tar_gnu_tail_isextended(gnu);

	while (more) {
		const struct tar_sparse_block *block =
		    walk_there(tar_sparse_block_at(image, at), "SparseBlock");

		more = tar_sparse_block_isextended(block);
		at += TAR_SPARSE_BLOCK_SIZEOF;
	}
	return at;
}

static struct span text_of(struct span contents)
{
	const uint8_t *end = memchr(contents.data, 0, contents.size);

	return span_of(contents.data,
		       end ? (uint64_t)(end - contents.data) : contents.size);
}

/* Whether the member is about the next one; if so, takes it. */
static bool take_before(struct before *b, const struct tar_header *h,
			uint64_t at, struct span contents)
{
	switch (tar_header_typeflag(h)) {
	case TAR_TYPE_FLAG_GNU_LONG_NAME:
		b->name = text_of(contents);
		break;
	case TAR_TYPE_FLAG_GNU_LONG_LINK:
		b->link = text_of(contents);
		break;
	case TAR_TYPE_FLAG_PAX_NEXT:
		read_records(b, contents);
		return true;
	case TAR_TYPE_FLAG_PAX_GLOBAL:
		return true;
	default:
		return false;
	}
	if (!b->is_long)
		b->start = at;
	b->is_long = true;
	return true;
}

static void check_sum(const struct tar_header *h)
{
	uint64_t sum = tar_header_compute_chksum(h);
	uint64_t stored = octal(tar_header_chksum_bytes(h));

	if (sum != stored)
		walk_bad("chksum is %" PRIo64 ", not %" PRIo64, stored, sum);
}

static bool is_zero(const struct tar_header *h)
{
	uint64_t i;

	for (i = 0; i < TAR_HEADER_SIZEOF; i++)
		if (h->bytes[i])
			return false;
	return true;
}

/* The member at `start`; returns the offset behind it. */
static uint64_t member(struct span image, uint64_t start, struct before *b)
{
	const struct tar_header *h =
	    walk_there(tar_header_at(image, start), "Header");
	uint64_t at = start + TAR_HEADER_SIZEOF;
	int64_t size;

	check_sum(h);
	size = contents_size(h, b);
	if (size < 0)
		walk_bad("a member of %" PRId64 " bytes", size);
	if (is_gnu(h) && tar_header_typeflag(h) == TAR_TYPE_FLAG_GNU_SPARSE)
		at = skip_sparse(image, h, at);
	if (!take_before(b, h, start, walk_part(image, at, size, "contents"))) {
		walk_say("block %" PRIu64 ": ",
			 (b->is_long ? b->start : start) / TAR_BLOCK_SIZE);
		say_member(h, b);
		*b = nothing;
	}
	return at +
	       (size + TAR_BLOCK_SIZE - 1) / TAR_BLOCK_SIZE * TAR_BLOCK_SIZE;
}

static void list(struct span image)
{
	struct before before = nothing;
	uint64_t at = 0;

	for (;;) {
		walk_step();
		if (is_zero(walk_there(tar_header_at(image, at), "Header")))
			break;
		at = member(image, at, &before);
	}
	walk_say("block %" PRIu64 ": ** Block of NULs **\n",
		 at / TAR_BLOCK_SIZE);
}

static struct span text_span(const char *text)
{
	return span_of(text, strlen(text));
}

static void rename_first(struct mspan image, const char *name)
{
	struct tar_header *h = tar_header_edit_at(image, 0);
	char digits[16];

	walk_there(h, "Header");
	if (tar_header_put_name(h, text_span(name)))
		walk_bad("%s: too long", name);
	snprintf(digits, sizeof digits, "%06o", tar_header_compute_chksum(h));
	tar_header_put_chksum(h, text_span(digits));
}

static void walk(struct span image, struct mspan change, char **words)
{
	if (words[0])
		rename_first(change, words[0]);
	list(image);
}
