/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/acl.h"

#include <errno.h>
#include <string.h>

enum { ALL_BITS = ACL_READ | ACL_WRITE | ACL_EXECUTE };

/* Which tags may follow a tag; tags are single bits. From 0 it begins. */
static unsigned tags_after(unsigned tag)
{
	switch (tag) {
	case 0:
		return ACL_TAG_USER_OBJ;
	case ACL_TAG_USER_OBJ:
	case ACL_TAG_USER:
		return ACL_TAG_USER | ACL_TAG_GROUP_OBJ;
	case ACL_TAG_GROUP_OBJ:
	case ACL_TAG_GROUP:
		return ACL_TAG_GROUP | ACL_TAG_MASK | ACL_TAG_OTHER;
	case ACL_TAG_MASK:
		return ACL_TAG_OTHER;
	}
	return 0;
}

static bool names_somebody(unsigned tag)
{
	return tag == ACL_TAG_USER || tag == ACL_TAG_GROUP;
}

static void add_meaning(struct acl_meaning *meaning, unsigned tag,
			uint32_t perm)
{
	meaning->is_extended |= names_somebody(tag) || tag == ACL_TAG_MASK;
	switch (tag) {
	case ACL_TAG_USER_OBJ:
		meaning->permissions |= perm << 6;
		break;
	case ACL_TAG_GROUP_OBJ:
		meaning->permissions |= perm << 3;
		break;
	case ACL_TAG_MASK: /* takes the group's place */
		meaning->permissions =
		    (meaning->permissions & ~(uint32_t)070) | perm << 3;
		break;
	case ACL_TAG_OTHER:
		meaning->permissions |= perm;
		break;
	}
}

int acl_judge(const void *value, size_t length, struct acl_meaning *out)
{
	struct span span = span_of(value, length);
	const struct acl_header *header = acl_header_at(span, 0);
	struct acl_meaning meaning = { 0 };
	unsigned tag = 0, seen = 0;
	uint64_t at = ACL_HEADER_SIZEOF;

	if (!header || acl_header_version(header) != ACL_VERSION ||
	    (length - ACL_HEADER_SIZEOF) % ACL_ENTRY_SIZEOF)
		return -EINVAL;
	for (; at < length; at += ACL_ENTRY_SIZEOF) {
		const struct acl_entry *entry = acl_entry_at(span, at);

		if (!(acl_entry_tag(entry) & tags_after(tag)) ||
		    acl_entry_perm(entry) & ~(unsigned)ALL_BITS)
			return -EINVAL;
		tag = acl_entry_tag(entry);
		if (names_somebody(tag) &&
		    acl_entry_id(entry) == ACL_UNDEFINED_ID)
			return -EINVAL;
		seen |= tag;
		add_meaning(&meaning, tag, acl_entry_perm(entry));
	}
	if (seen &&
	    (tag != ACL_TAG_OTHER ||
	     (seen & (ACL_TAG_USER | ACL_TAG_GROUP) && !(seen & ACL_TAG_MASK))))
		return -EINVAL;
	*out = meaning;
	return 0;
}

int acl_list_add(struct acl_list *list, uint16_t tag, uint16_t perm,
		 uint32_t id)
{
	struct acl_entry entry;

	acl_entry_set_tag(&entry, tag);
	acl_entry_set_perm(&entry, perm);
	acl_entry_set_id(&entry, names_somebody(tag) ? id : ACL_UNDEFINED_ID);
	return vec_push(&list->entries, entry);
}

/* By tag, then by id. */
static int compare(const void *one, const void *other)
{
	const struct acl_entry *a = one, *b = other;
	uint64_t x = (uint64_t)acl_entry_tag(a) << 32 | acl_entry_id(a);
	uint64_t y = (uint64_t)acl_entry_tag(b) << 32 | acl_entry_id(b);

	return (x > y) - (x < y);
}

int acl_list_finish(struct acl_list *list)
{
	size_t size = list->entries.count * sizeof *list->entries.items;
	struct acl_header header;

	acl_header_init(&header);
	list->value.count = 0;
	if (vec_reserve(&list->value, sizeof header + size))
		return -1;
	memcpy(list->value.items, &header, sizeof header);
	if (size) {
		qsort(list->entries.items, list->entries.count,
		      sizeof *list->entries.items, compare);
		memcpy(list->value.items + sizeof header, list->entries.items,
		       size);
	}
	list->value.count = sizeof header + size;
	return 0;
}

void acl_list_clear(struct acl_list *list)
{
	list->entries.count = list->value.count = 0;
}

void acl_list_done(struct acl_list *list)
{
	vec_done(&list->entries);
	vec_done(&list->value);
}
