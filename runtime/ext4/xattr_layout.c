/* SPDX-License-Identifier: Apache-2.0 */
/* Which attribute goes where. */
#include <errno.h>
#include <string.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/acl.h"
#include "runtime/ext4/xattr.h"
#include "runtime/tree/shown.h"

enum {
	END = 4, /* zeros behind the last entry */
	WORD = 4,
	BLOCK_HEADER = 32,
	INODE_ROOM_MAX = EXT4_BLOCK_SIZE_MAX,
};

uint32_t ext4_xattr_inode_room(const struct ext4_format *format)
{
	uint32_t fields = EXT4_GOOD_OLD_INODE_SIZE + EXT4_EXTRA_ISIZE;
	uint32_t around = WORD + END; /* the magic */

	if (format->inode_size < fields + around)
		return 0;
	return format->inode_size - fields - around;
}

static uint32_t block_room(const struct ext4_format *format)
{
	return format->block_size - BLOCK_HEADER - END;
}

uint32_t ext4_xattr_entry_bytes(uint32_t name_length)
{
	return (uint32_t)round_up(EXT4_XATTR_ENTRY_NAME_OFFSET + name_length,
				  WORD);
}

static uint32_t bytes_of(const struct ext4_xattr *item)
{
	return ext4_xattr_entry_bytes(item->name_length) +
	       (item->is_large ? 0 : (uint32_t)round_up(item->length, WORD));
}

/* --------------------------------------------------------------- names --- */

static int fail_item(const struct tree_xattr *item, int code, const char *what,
		     struct error *err)
{
	struct shown shown;

	return fail(err, code, "extended attribute %s: %s",
		    show_path(&shown, item->name, item->name_length), what);
}

static const struct prefix {
	const char *text;
	uint8_t number;
	bool is_whole; /* the name ends with it */
} prefixes[] = {
	{ "system.posix_acl_access", EXT4_XATTR_PREFIX_POSIX_ACL_ACCESS, true },
	{ "system.posix_acl_default", EXT4_XATTR_PREFIX_POSIX_ACL_DEFAULT,
	  true },
	{ "system.richacl", EXT4_XATTR_PREFIX_RICHACL, true },
	{ "user.", EXT4_XATTR_PREFIX_USER, false },
	{ "trusted.", EXT4_XATTR_PREFIX_TRUSTED, false },
	{ "security.", EXT4_XATTR_PREFIX_SECURITY, false },
	{ "system.", EXT4_XATTR_PREFIX_SYSTEM, false },
	{ "gnu.", EXT4_XATTR_PREFIX_HURD, false },
};

static bool has_prefix(const struct tree_xattr *item,
		       const struct prefix *prefix)
{
	size_t length = strlen(prefix->text);

	return (prefix->is_whole ? item->name_length == length
				 : item->name_length > length) &&
	       !memcmp(item->name, prefix->text, length);
}

static bool is_inline_data(const struct ext4_xattr *item)
{
	static const char name[] = EXT4_INLINE_DATA_NAME;

	return item->prefix == EXT4_XATTR_PREFIX_SYSTEM &&
	       item->name_length == sizeof name - 1 &&
	       !memcmp(item->name, name, sizeof name - 1);
}

static int split_name(struct ext4_xattr *item, struct error *err)
{
	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
		size_t length = strlen(prefixes[i].text);

		if (!has_prefix(item->from, &prefixes[i]))
			continue;
		item->prefix = prefixes[i].number;
		item->name = item->from->name + length;
		item->name_length = (uint8_t)(item->from->name_length - length);
		if (is_inline_data(item))
			return fail_item(item->from, EINVAL,
					 "a name that ext4 keeps for itself",
					 err);
		return 0;
	}
	return fail_item(item->from, EINVAL,
			 "ext4 has names that begin with user., trusted., "
			 "security., system. or gnu.",
			 err);
}

static bool is_acl(const struct ext4_xattr *item)
{
	return item->prefix == EXT4_XATTR_PREFIX_POSIX_ACL_ACCESS ||
	       item->prefix == EXT4_XATTR_PREFIX_POSIX_ACL_DEFAULT;
}

static int read_item(const struct tree_xattr *from, struct ext4_xattr *item,
		     struct error *err)
{
	int rc;

	*item = (struct ext4_xattr){ .from = from, .length = from->length };
	rc = split_name(item, err);
	if (rc || !is_acl(item))
		return rc;
	rc = ext4_acl_size(span_of(from->value, from->length), &item->length,
			   err);
	if (rc) {
		struct shown shown;

		fail_in(err, "extended attribute %s",
			show_path(&shown, from->name, from->name_length));
	}
	return rc;
}

static int compare(const void *one, const void *other)
{
	const struct ext4_xattr *a = one, *b = other;

	if (a->prefix != b->prefix)
		return a->prefix < b->prefix ? -1 : 1;
	if (a->name_length != b->name_length)
		return a->name_length < b->name_length ? -1 : 1;
	return memcmp(a->name, b->name, a->name_length);
}

/* ------------------------------------------------------------- packing --- */

/*
 * The set of items that leaves the least of the inode's room: sums[n] is the
 * last item of one way to fill n words, counted from 1. An item that comes
 * later never has a part in an earlier one's way, so following them back
 * takes each once.
 */
static uint32_t fill_inode(struct ext4_xattr_layout *layout, uint32_t room)
{
	uint16_t sums[INODE_ROOM_MAX / WORD + 1] = { 0 };
	uint32_t words = room / WORD, best = 0;

	for (uint32_t i = 0; i < layout->count; i++) {
		uint32_t size = bytes_of(&layout->items[i]) / WORD;

		layout->items[i].in_block = true;
		/* e2fsck takes a short link that has blocks, and no block of
		 * attributes, for a long one */
		if (layout->items[i].is_large)
			continue;
		for (uint32_t n = words; n >= size; n--)
			if (!sums[n] && (n == size || sums[n - size])) {
				sums[n] = (uint16_t)(i + 1);
				best = n > best ? n : best;
			}
	}
	for (uint32_t n = best; n;) {
		struct ext4_xattr *item = &layout->items[sums[n] - 1];

		item->in_block = false;
		n -= bytes_of(item) / WORD;
	}
	return best * WORD;
}

/* Whether inode and block hold the items as they are. */
static bool pack(const struct ext4_format *format,
		 struct ext4_xattr_layout *layout)
{
	uint32_t room = ext4_xattr_inode_room(format), filled;
	uint64_t all = 0;

	for (uint32_t i = 0; i < layout->count; i++)
		all += bytes_of(&layout->items[i]);
	if (all > (uint64_t)room + block_room(format))
		return false;
	filled = fill_inode(layout, room);
	layout->inode_left = room - filled;
	layout->has_block = all > filled;
	return all - filled <= block_room(format);
}

/* The largest value that is not in an inode of its own yet; NULL: none would
 * become smaller by that. */
static struct ext4_xattr *find_largest(struct ext4_xattr_layout *layout)
{
	struct ext4_xattr *largest = NULL;

	for (uint32_t i = 0; i < layout->count; i++) {
		struct ext4_xattr *item = &layout->items[i];

		/* an ACL's bytes are made when they are written */
		if (item->is_large || !item->length || is_acl(item))
			continue;
		if (!largest || item->length > largest->length)
			largest = item;
	}
	return largest;
}

static int fail_count(const struct ext4_xattr_layout *layout, struct error *err)
{
	if (layout->count == 1)
		return fail_item(layout->items[0].from, E2BIG,
				 "larger than a block", err);
	return fail(err, E2BIG,
		    "%u extended attributes are more than an inode and a block "
		    "hold",
		    layout->count);
}

static int fail_large(const struct ext4_format *format,
		      const struct ext4_xattr *item, struct error *err)
{
	struct shown shown;

	return fail(
	    err, E2BIG,
	    "extended attribute %s: its %u bytes find no room in an "
	    "inode and a block of %u bytes; --profile modern has "
	    "inodes for values",
	    show_path(&shown, item->from->name, item->from->name_length),
	    item->length, format->block_size);
}

int ext4_xattr_lay_out(const struct ext4_format *format,
		       const struct tree_xattrs *set,
		       struct ext4_xattr_layout *layout, struct error *err)
{
	layout->count = set ? set->count : 0;
	layout->has_block = false;
	if (layout->count > EXT4_XATTR_COUNT_MAX)
		return fail_count(layout, err);
	for (uint32_t i = 0; i < layout->count; i++) {
		int rc = read_item(&set->items[i], &layout->items[i], err);

		if (rc)
			return rc;
	}
	qsort(layout->items, layout->count, sizeof *layout->items, compare);
	while (!pack(format, layout)) {
		struct ext4_xattr *largest = find_largest(layout);

		if (!largest)
			return fail_count(layout, err);
		if (!format->may_have_values)
			return fail_large(format, largest, err);
		largest->is_large = true;
	}
	return 0;
}
