/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What pax headers say of a member's extended attributes and access lists.
 *
 * libarchive brings attributes of all spellings (SCHILY.xattr,
 * LIBARCHIVE.xattr, RHT.security.selinux) as pairs, the last of the archive
 * first; and access lists that are text (SCHILY.acl.access and .default,
 * Solaris') entry by entry, after it has set the permission bits of the member
 * by those of the owner, the group and others.
 */
#include "runtime/tree/tar.h"

#include <archive.h>
#include <archive_entry.h>
#include <limits.h>
#include <string.h>

#include "runtime/tree/shown.h"

static int add(struct tar *tar, const struct tree_xattr *item,
	       const struct tree_node *node, struct error *err)
{
	struct left_out *left = gather_refuses(&tar->gather, item, node->mode);
	struct shown shown;

	if (!left)
		return gather_add(&tar->gather, item) ? fail_memory(err) : 0;
	left_out_add(left, "%.64s of member '%.120s'",
		     show_path(&shown, item->name, item->name_length),
		     SHOWN(tar->path));
	return 0;
}

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/*
 * What a pax key cannot hold is "%3D" and "%25" in it for GNU tar, and more
 * such for libarchive; both write '%' itself so. Returns the name, which is in
 * the scratch arena where it changed; NULL: no memory.
 */
static const char *unescape(struct tar *tar, const char *name, size_t *length)
{
	char *to;

	*length = strlen(name);
	if (!strchr(name, '%'))
		return name;
	to = arena_alloc(&tar->scratch, *length + 1);
	if (!to)
		return NULL;
	for (*length = 0; *name; name++) {
		bool is_escape =
		    *name == '%' && hex(name[1]) >= 0 && hex(name[2]) >= 0;

		to[(*length)++] = is_escape
				      ? (char)(hex(name[1]) * 16 + hex(name[2]))
				      : *name;
		name += is_escape ? 2 : 0;
	}
	return to;
}

static int add_pairs(struct tar *tar, const struct tree_node *node,
		     struct error *err)
{
	int left = archive_entry_xattr_reset(tar->entry), rc = 0;

	for (; !rc && left > 0; left--) {
		struct tree_xattr item = { 0 };
		const char *name;
		const void *value;
		size_t size, length;

		if (archive_entry_xattr_next(tar->entry, &name, &value,
					     &size) != ARCHIVE_OK)
			break;
		name = unescape(tar, name, &length);
		if (!name)
			return fail_memory(err);
		item.name = name;
		item.value = value;
		/* longer ones are left out whatever the number */
		item.name_length =
		    length > UINT32_MAX ? UINT32_MAX : (uint32_t)length;
		item.length = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size;
		rc = add(tar, &item, node, err);
	}
	return rc;
}

/* ----------------------------------------------------------------- access
 * lists
 */

static uint16_t tag_of(int tag)
{
	switch (tag) {
	case ARCHIVE_ENTRY_ACL_USER_OBJ:
		return ACL_TAG_USER_OBJ;
	case ARCHIVE_ENTRY_ACL_USER:
		return ACL_TAG_USER;
	case ARCHIVE_ENTRY_ACL_GROUP_OBJ:
		return ACL_TAG_GROUP_OBJ;
	case ARCHIVE_ENTRY_ACL_GROUP:
		return ACL_TAG_GROUP;
	case ARCHIVE_ENTRY_ACL_MASK:
		return ACL_TAG_MASK;
	case ARCHIVE_ENTRY_ACL_OTHER:
		return ACL_TAG_OTHER;
	}
	return 0; /* which no list can have */
}

/* Its permissions are those of the list, bit by bit. */
_Static_assert(ARCHIVE_ENTRY_ACL_READ == ACL_READ &&
		   ARCHIVE_ENTRY_ACL_WRITE == ACL_WRITE &&
		   ARCHIVE_ENTRY_ACL_EXECUTE == ACL_EXECUTE,
	       "permissions of libarchive");

/*
 * Fills tar->entries. Returns 1 where one of them names somebody without the
 * number, 2 where a number is too large for libarchive, whose largest stands
 * for all that are.
 */
static int read_list(struct tar *tar, int type, struct error *err)
{
	int got_type, permissions, tag, id, rc = 0;
	const char *name;

	tar->entries.count = 0;
	archive_entry_acl_reset(tar->entry, type);
	while (archive_entry_acl_next(tar->entry, type, &got_type, &permissions,
				      &tag, &id, &name) == ARCHIVE_OK) {
		struct named_entry entry = {
			.tag = tag_of(tag),
			.perm = (uint16_t)(permissions & 7),
		};
		bool has_id =
		    entry.tag == ACL_TAG_USER || entry.tag == ACL_TAG_GROUP;

		if (got_type != type)
			continue;
		if (has_id && id == INT_MAX)
			return 2;
		if (has_id && id >= 0)
			entry.id = (uint32_t)id;
		else if (has_id)
			entry.name = name ? name : "";
		rc |= entry.name != NULL;
		if (vec_push(&tar->entries, entry))
			return fail_memory(err);
	}
	return rc;
}

/* Where the attribute is there as bytes, too, its text can say no more. */
static bool is_there(struct tar *tar, const char *name)
{
	vec_each (&tar->gather.found, found)
		if (found->item.name_length == strlen(name) &&
		    !memcmp(found->item.name, name, strlen(name)))
			return true;
	return false;
}

int tar_add_list(struct tar *tar, const char *attribute,
		 const struct tree_node *node, struct error *err)
{
	struct tree_xattr item = { .name = attribute,
				   .name_length = (uint32_t)strlen(attribute) };
	uint8_t *value;

	acl_list_clear(&tar->acl);
	vec_each (&tar->entries, entry)
		if (acl_list_add(&tar->acl, entry->tag, entry->perm, entry->id))
			return fail_memory(err);
	if (acl_list_finish(&tar->acl))
		return fail_memory(err);
	value = arena_alloc(&tar->scratch, tar->acl.value.count);
	if (!value)
		return fail_memory(err);
	memcpy(value, tar->acl.value.items, tar->acl.value.count);
	item.value = value;
	item.length = (uint32_t)tar->acl.value.count;
	return add(tar, &item, node, err);
}

static int add_text(struct tar *tar, int type, const char *attribute,
		    struct tree_node *node, struct error *err)
{
	int rc;

	if (!(archive_entry_acl_types(tar->entry) & type) ||
	    is_there(tar, attribute))
		return 0;
	rc = read_list(tar, type, err);
	if (rc == 1)
		return tar_put_off_list(tar, node, attribute, err);
	if (rc == 2)
		left_out_add(&tar->unread, "that of member '%.150s'",
			     SHOWN(tar->path));
	return rc ? (rc < 0 ? rc : 0) : tar_add_list(tar, attribute, node, err);
}

static int add_texts(struct tar *tar, struct tree_node *node, struct error *err)
{
	int rc;

	if (archive_entry_acl_types(tar->entry) & ARCHIVE_ENTRY_ACL_TYPE_NFS4)
		left_out_add(&tar->nfs4, "that of member '%.150s'",
			     SHOWN(tar->path));
	rc = add_text(tar, ARCHIVE_ENTRY_ACL_TYPE_ACCESS, ACL_ACCESS_NAME, node,
		      err);
	return rc ? rc
		  : add_text(tar, ARCHIVE_ENTRY_ACL_TYPE_DEFAULT,
			     ACL_DEFAULT_NAME, node, err);
}

int tar_set_xattrs(struct tar *tar, struct tree_node *node, struct error *err)
{
	struct arena_mark mark = arena_mark(&tar->scratch);
	int rc;

	tar_forget_lists(tar, node);
	rc = add_pairs(tar, node, err);
	if (!rc && archive_entry_acl_types(tar->entry))
		rc = add_texts(tar, node, err);
	if (rc)
		gather_clear(&tar->gather);
	else
		rc = gather_keep(&tar->gather, tar->tree, node, err);
	arena_rewind(&tar->scratch, mark);
	return rc;
}

void tar_report_left_out(const struct tar *tar)
{
	struct shown shown;

	show_path(&shown, tar->name, strlen(tar->name));
	left_out_report(&tar->nfs4, tar->reporter, shown.text,
			"access lists of NFSv4's kind");
	left_out_report(&tar->unread, tar->reporter, shown.text,
			"access lists that cannot be read");
	left_out_report(&tar->nameless, tar->reporter, shown.text,
			"access lists with names that etc/passwd and "
			"etc/group do not have (tar --xattrs-include='*' "
			"writes numbers)");
	gather_report(&tar->gather, tar->reporter, shown.text);
}
