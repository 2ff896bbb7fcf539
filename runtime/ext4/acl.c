/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/ext4/acl.h"

#include <errno.h>
#include <stdbool.h>

#include "generated/ext4.h"

enum { PERMISSIONS = 7 };

static bool has_id(uint16_t tag)
{
	return tag == EXT4_ACL_TAG_USER || tag == EXT4_ACL_TAG_GROUP;
}

/* The entries in their one order, as posix_acl_valid in the kernel has it:
 * `next` is the earliest that may come now, 0 behind the last. */
struct order {
	uint16_t next;
	bool needs_mask;
};

static bool take(struct order *order, uint16_t tag)
{
	uint16_t next = order->next;

	switch (tag) {
	case EXT4_ACL_TAG_USER_OBJ:
		order->next = EXT4_ACL_TAG_USER;
		return next == EXT4_ACL_TAG_USER_OBJ;
	case EXT4_ACL_TAG_USER:
		order->needs_mask = true;
		return next == EXT4_ACL_TAG_USER;
	case EXT4_ACL_TAG_GROUP_OBJ:
		order->next = EXT4_ACL_TAG_GROUP;
		return next == EXT4_ACL_TAG_USER;
	case EXT4_ACL_TAG_GROUP:
		order->needs_mask = true;
		return next == EXT4_ACL_TAG_GROUP;
	case EXT4_ACL_TAG_MASK:
		order->next = EXT4_ACL_TAG_OTHER;
		return next == EXT4_ACL_TAG_GROUP;
	case EXT4_ACL_TAG_OTHER:
		order->next = 0;
		return next == EXT4_ACL_TAG_OTHER ||
		       (next == EXT4_ACL_TAG_GROUP && !order->needs_mask);
	default:
		return false;
	}
}

int ext4_acl_size(struct span acl, uint32_t *size, struct error *err)
{
	const struct ext4_acl_head *head = ext4_acl_head_at(acl, 0);
	struct order order = { EXT4_ACL_TAG_USER_OBJ, false };
	const struct ext4_acl_entry *entry;
	uint64_t at = EXT4_ACL_HEAD_SIZEOF;

	if (!head || ext4_acl_head_version(head) != EXT4_ACL_XATTR_VERSION)
		return fail(err, EINVAL, "not a POSIX ACL of version 2");
	*size = EXT4_ACL_HEAD_SIZEOF;
	for (; (entry = ext4_acl_entry_at(acl, at));
	     at += EXT4_ACL_ENTRY_SIZEOF) {
		const struct ext4_acl_short *who = ext4_acl_entry_head(entry);
		uint16_t tag = ext4_acl_short_tag(who);

		if (!take(&order, tag))
			return fail(err, EINVAL,
				    "a POSIX ACL with an entry of kind 0x%x "
				    "where none can be",
				    tag);
		if (ext4_acl_short_permissions(who) > PERMISSIONS)
			return fail(err, EINVAL,
				    "a POSIX ACL with permissions 0%o",
				    ext4_acl_short_permissions(who));
		*size +=
		    has_id(tag) ? EXT4_ACL_ENTRY_SIZEOF : EXT4_ACL_SHORT_SIZEOF;
	}
	if (at != acl.size || order.next)
		return fail(err, EINVAL, "a POSIX ACL that is cut short");
	return 0;
}

void ext4_acl_convert(struct span acl, struct mspan out)
{
	struct ext4_acl_head *head = ext4_acl_head_edit_at(out, 0);
	uint64_t at = EXT4_ACL_HEAD_SIZEOF, to = EXT4_ACL_HEAD_SIZEOF;
	const struct ext4_acl_entry *entry;

	if (!head)
		return;
	ext4_acl_head_set_version(head, EXT4_ACL_VERSION);
	for (; (entry = ext4_acl_entry_at(acl, at));
	     at += EXT4_ACL_ENTRY_SIZEOF) {
		uint16_t tag = ext4_acl_short_tag(ext4_acl_entry_head(entry));
		uint32_t length =
		    has_id(tag) ? EXT4_ACL_ENTRY_SIZEOF : EXT4_ACL_SHORT_SIZEOF;

		if (!mspan_has(out, to, length))
			return;
		memcpy(out.data + to, acl.data + at, length);
		to += length;
	}
}
