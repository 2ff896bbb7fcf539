/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Small files and directories in their inodes, with the feature inline_data.
 * The first 60 bytes take the place of the extents, the rest is an attribute
 * system.data behind them, which has what the node's own attributes leave:
 *
 *   file       | bytes 0 .. 59                  | system.data: bytes 60 .. |
 *   directory  | parent's inode | entries of 56 | system.data: entries     |
 *
 * Each of a directory's two parts is filled by its entries as a block is. "."
 * and ".." are nowhere.
 */
#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/plan.h"
#include "runtime/ext4/xattr.h"

enum {
	IN_BLOCK = EXT4_INLINE_DATA_SIZEOF,
	ENTRIES_IN_BLOCK = EXT4_INLINE_DATA_DIRECTORY_ENTRIES_SIZE,
	CONTENT_MAX = IN_BLOCK + EXT4_BLOCK_SIZE_MAX,
};

/* How many bytes the inode has for the node's content; 0: it cannot have any.
 * Where attributes are does not depend on it. */
static uint32_t room_of(const struct ext4_format *format,
			const struct tree_node *node)
{
	uint32_t entry =
	    ext4_xattr_entry_bytes(sizeof EXT4_INLINE_DATA_NAME - 1);
	struct ext4_xattr_layout layout;

	if (!(format->incompat & EXT4_INCOMPAT_INLINE_DATA) ||
	    ext4_xattr_lay_out(format, node->xattrs, &layout, NULL) ||
	    layout.inode_left < entry)
		return 0;
	return IN_BLOCK + layout.inode_left - entry;
}

bool ext4_is_inline(const struct ext4_format *format,
		    const struct tree_node *node)
{
	if (!(format->incompat & EXT4_INCOMPAT_INLINE_DATA))
		return false;
	if (node_is_directory(node)) /* as it was planned */
		return node->size % format->block_size;
	/* a value has no name, and blocks */
	return S_ISREG(node->mode) && node->nr_links && node->file.region &&
	       node->size && node->size < CONTENT_MAX &&
	       node->size <= room_of(format, node);
}

/* --------------------------------------------------------- directories --- */

static uint32_t entry_size(const struct tree_entry *entry)
{
	return EXT4_DIR_ENTRY_HEAD_SIZEOF +
	       (uint32_t)round_up(entry->name_length, 4);
}

/* How many of the entries fit in the next `room` bytes, which are then filled
 * up to `used`. */
static uint32_t take_entries(const struct tree_entry *entries, uint32_t count,
			     uint32_t room, uint32_t *used)
{
	uint32_t taken = 0;

	*used = 0;
	for (; taken < count; taken++) {
		uint32_t size = entry_size(&entries[taken]);

		if (size > room - *used)
			break;
		*used += size;
	}
	return taken;
}

bool ext4_plan_inline_dir(struct ext4_plan *plan, uint32_t inode)
{
	struct tree_node *directory = plan->nodes[inode];
	uint32_t room = room_of(&plan->format, directory), count, first, used;
	const struct tree_entry *entries;

	/* the kernel mounts no root without blocks; fsck wants some in
	 * lost+found, to put there what it finds */
	if (!room || inode == EXT4_ROOT_INODE || inode == EXT4_FIRST_INODE)
		return false;
	entries = ext4_entries(plan, directory, &count);
	first = take_entries(entries, count, ENTRIES_IN_BLOCK, &used);
	if (take_entries(entries + first, count - first, room - IN_BLOCK,
			 &used) < count - first)
		return false;
	directory->size = IN_BLOCK + used;
	return true;
}

/* Fills `area` with the entries; the last has the rest of it, and where there
 * are none an unused one has. */
static void put_entries(struct mspan area, const struct tree_entry *entries,
			uint32_t count)
{
	uint64_t at = 0;

	for (uint32_t i = 0; i < count || (!i && area.size); i++) {
		struct ext4_dir_entry_head *head =
		    ext4_dir_entry_head_edit_at(area, at);
		uint64_t next = area.size;

		if (i + 1 < count)
			next = at + entry_size(&entries[i]);
		ext4_dir_entry_head_set_rec_len(head, (uint16_t)(next - at));
		if (count) {
			const struct tree_entry *entry = &entries[i];

			ext4_dir_entry_head_set_inode(head,
						      entry->node->number);
			ext4_dir_entry_head_set_name_len(
			    head, (uint8_t)entry->name_length);
			ext4_dir_entry_head_set_file_type(
			    head, ext4_file_type(entry->node->mode));
			memcpy(area.data + at + EXT4_DIR_ENTRY_HEAD_SIZEOF,
			       entry->name, entry->name_length);
		}
		at = next;
	}
}

static void make_directory(const struct ext4_plan *plan,
			   const struct tree_node *directory, uint8_t *content)
{
	struct ext4_inline_data *data =
	    ext4_inline_data_edit_at(mspan_of(content, IN_BLOCK), 0);
	struct ext4_inline_data_directory *head =
	    ext4_inline_data_edit_directory(data);
	uint32_t count, used;
	const struct tree_entry *entries =
	    ext4_entries(plan, directory, &count);
	uint32_t first = take_entries(entries, count, ENTRIES_IN_BLOCK, &used);

	ext4_inline_data_directory_set_parent(
	    head, directory->directory.parent->number);
	put_entries(ext4_inline_data_directory_edit_entries_bytes(head),
		    entries, first);
	put_entries(mspan_of(content + IN_BLOCK, directory->size - IN_BLOCK),
		    entries + first, count - first);
}

/* --------------------------------------------------------------- files --- */

static int read_file(const struct tree_node *node, uint8_t *content,
		     struct error *err)
{
	const struct tree_content *file = &node->file;
	int rc = 0;

	if (!file->nr_pieces)
		return region_read(file->region, file->from, content,
				   node->size, err);
	for (uint32_t i = 0; !rc && i < file->nr_pieces; i++) {
		const struct tree_piece *piece = &file->pieces[i];

		if (range_fits(piece->offset, piece->length, node->size))
			rc = region_read(file->region, piece->from,
					 content + piece->offset, piece->length,
					 err);
	}
	return rc;
}

/* ---------------------------------------------------------------- door --- */

int ext4_put_inline(const struct ext4_plan *plan, uint32_t number,
		    const struct ext4_inode_edit *inode, struct error *err)
{
	const struct tree_node *node = plan->nodes[number];
	uint8_t content[CONTENT_MAX] = { 0 };
	struct mspan block = ext4_inline_data_edit_file_bytes(
	    ext4_inode_block_edit_inline(ext4_inode_edit_block(inode)));
	uint64_t rest = node->size - min_u64(node->size, IN_BLOCK);

	if (node_is_directory(node)) {
		make_directory(plan, node, content);
	} else {
		int rc = read_file(node, content, err);

		if (rc)
			return rc;
	}
	memcpy(block.data, content, block.size);
	ext4_inode_flags_add(inode, EXT4_INODE_FLAGS_INLINE_DATA);
	return ext4_put_xattrs(plan, number, span_of(content + IN_BLOCK, rest),
			       inode, err);
}
