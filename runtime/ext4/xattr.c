/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The bytes of attributes. An inode and a block differ in what offsets count
 * from (the first entry, the block) and in their hashes, which only a block's
 * entries have, as in the kernel's ext4_xattr_set_entry.
 */
#include "runtime/ext4/xattr.h"

#include <string.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/acl.h"

enum { WORD = 4 };

struct writer {
	struct mspan area;
	uint64_t at, end; /* of the next entry; of the next value's end */
	bool has_hashes;
	uint32_t hash; /* of all entries; see fold_hash */
	const struct ext4_xattr_values *values;
};

/* -------------------------------------------------------------- hashes --- */

/* The kernel's ext4_xattr_hash_entry, with the names of Linux 6.2 and later:
 * their bytes have no sign. */
static uint32_t hash_name(const struct ext4_xattr *item)
{
	uint32_t hash = 0;

	for (uint32_t i = 0; i < item->name_length; i++)
		hash = hash << 5 ^ hash >> 27 ^ (uint8_t)item->name[i];
	return hash;
}

static uint32_t hash_word(uint32_t hash, uint32_t word)
{
	return hash << 16 ^ hash >> 16 ^ word;
}

static uint32_t hash_value(uint32_t hash, struct mspan value)
{
	struct ext4_xattr_words words;
	uint32_t word;

	if (ext4_xattr_words_at(span_of(value.data, value.size), 0, &words,
				NULL))
		return hash;
	for (uint64_t i = 0; !ext4_xattr_words_words(&words, i, &word, NULL);
	     i++)
		hash = hash_word(hash, word);
	return hash;
}

/* ------------------------------------------------------------- entries --- */

static void copy_value(const struct ext4_xattr *item, struct mspan out)
{
	const struct tree_xattr *from = item->from;

	switch (item->prefix) {
	case EXT4_XATTR_PREFIX_POSIX_ACL_ACCESS:
	case EXT4_XATTR_PREFIX_POSIX_ACL_DEFAULT:
		ext4_acl_convert(span_of(from->value, from->length), out);
		break;
	default:
		memcpy(out.data, from->value, out.size);
	}
}

/* The entry's name; the rest of it is to be filled. */
static int open_entry(struct writer *writer, const struct ext4_xattr *item,
		      struct ext4_xattr_entry_edit *entry)
{
	int rc =
	    ext4_xattr_entry_edit_at(writer->area, writer->at, entry, NULL);

	if (rc)
		return rc;
	ext4_xattr_entry_set_name_len(entry, item->name_length);
	/* again, as long as it is now */
	rc = ext4_xattr_entry_edit_at(writer->area, writer->at, entry, NULL);
	if (rc)
		return rc;
	ext4_xattr_entry_set_name_index(entry, item->prefix);
	ext4_xattr_entry_set_value_size(entry, item->length);
	writer->at += ext4_xattr_entry_bytes(item->name_length);
	return ext4_xattr_entry_put_name(
	    entry, span_of(item->name, item->name_length), NULL);
}

static void put_large(struct writer *writer, const struct ext4_xattr *item,
		      const struct ext4_xattr_entry_edit *entry)
{
	uint32_t hash = 0;
	uint32_t inode =
	    writer->values->find(writer->values->context, item->from, &hash);

	hash = hash_word(hash_name(item), hash);
	ext4_xattr_entry_set_value_inum(entry, inode);
	ext4_xattr_entry_set_hash(entry, hash);
}

/* Room for the item's value, zeros up to a whole word. */
static struct mspan take_room(struct writer *writer,
			      const struct ext4_xattr *item,
			      const struct ext4_xattr_entry_edit *entry)
{
	uint64_t size = round_up(item->length, WORD);

	if (!size)
		return mspan_of(NULL, 0);
	writer->end -= size;
	ext4_xattr_entry_set_value_offs(entry, (uint16_t)writer->end);
	return mspan_of(writer->area.data + writer->end, size);
}

static void put(struct writer *writer, const struct ext4_xattr *item)
{
	struct ext4_xattr_entry_edit entry;
	struct mspan room;

	if (open_entry(writer, item, &entry))
		return;
	if (item->is_large) {
		put_large(writer, item, &entry);
	} else {
		room = take_room(writer, item, &entry);
		if (room.size)
			copy_value(item, mspan_of(room.data, item->length));
		if (writer->has_hashes)
			ext4_xattr_entry_set_hash(
			    &entry, hash_value(hash_name(item), room));
	}
	writer->hash =
	    hash_word(writer->hash, ext4_xattr_entry_hash(&entry.read));
}

static void put_data(struct writer *writer, struct span data)
{
	struct ext4_xattr item = {
		.name = EXT4_INLINE_DATA_NAME,
		.name_length = sizeof EXT4_INLINE_DATA_NAME - 1,
		.prefix = EXT4_XATTR_PREFIX_SYSTEM,
		.length = (uint32_t)data.size,
	};
	struct ext4_xattr_entry_edit entry;
	struct mspan room;

	if (open_entry(writer, &item, &entry))
		return;
	room = take_room(writer, &item, &entry);
	if (room.size)
		memcpy(room.data, data.data, data.size);
}

/* ---------------------------------------------------------------- door --- */

void ext4_xattr_write_inode(const struct ext4_xattr_layout *layout,
			    struct span data, struct mspan area)
{
	struct writer writer = { .area = area, .end = area.size };

	/* first, where the kernel finds it soonest */
	if (data.data)
		put_data(&writer, data);
	for (uint32_t i = 0; i < layout->count; i++)
		if (!layout->items[i].in_block)
			put(&writer, &layout->items[i]);
}

/* A hash of 0 says that the block is not to be shared; as in the kernel's
 * ext4_xattr_rehash, one entry with such a hash is enough. */
void ext4_xattr_write_block(const struct ext4_xattr_layout *layout,
			    const struct ext4_xattr_values *values,
			    struct mspan block)
{
	struct writer writer = {
		.area = block,
		.at = EXT4_XATTR_BLOCK_ENTRIES_OFFSET,
		.end = block.size,
		.has_hashes = true,
		.values = values,
	};
	struct ext4_xattr_block_edit header;
	bool is_shared = true;

	for (uint32_t i = 0; i < layout->count; i++) {
		uint32_t before = writer.hash;

		if (!layout->items[i].in_block)
			continue;
		put(&writer, &layout->items[i]);
		is_shared &= writer.hash != hash_word(before, 0);
	}
	if (!ext4_xattr_block_edit_at(block, 0, (uint32_t)block.size, &header,
				      NULL))
		ext4_xattr_block_set_hash(&header, is_shared ? writer.hash : 0);
}
