/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Directories as rows of entries, and the targets of long symbolic links:
 * everything whose block is made from names.
 *
 *   block 0   | . | .. | entry | entry ...      slack | tail |
 *   block n   | entry | entry ...               slack | tail |
 *
 * An entry never crosses a block; the last one of a block owns its slack. The
 * tail holds the block's checksum and looks like an unused entry; without
 * metadata_csum there is none. Entries are in the order of their names, but in
 * the leaves of a hashed directory, whose index htree.c makes.
 */
#include <errno.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/plan.h"

enum {
	DOTS = 24, /* "." and ".." in the first block */
};

uint32_t ext4_dir_room(const struct ext4_format *format)
{
	return format->block_size -
	       (ext4_has_checksums(format) ? EXT4_DIR_TAIL_LENGTH : 0);
}

uint32_t ext4_dir_entry_size(uint32_t name_length)
{
	return EXT4_DIR_ENTRY_HEAD_SIZEOF + (name_length + 3) / 4 * 4;
}

static bool fits_in_block(const struct ext4_plan *plan,
			  const struct tree_entry *entries, uint32_t count)
{
	uint32_t used = DOTS, room = ext4_dir_room(&plan->format);

	for (uint32_t i = 0; i < count && used <= room; i++)
		used += ext4_dir_entry_size(entries[i].name_length);
	return used <= room;
}

static int plan_linear(struct ext4_plan *plan, uint32_t inode,
		       const struct tree_entry *entries, uint32_t count,
		       struct error *err)
{
	uint32_t used = DOTS, room = ext4_dir_room(&plan->format);
	struct ext4_dir_slice block = { inode, 0 };
	uint64_t nr_blocks = 1;

	if (vec_push(&plan->dir_blocks, block))
		return fail_memory(err);
	for (uint32_t i = 0; i < count; i++) {
		uint32_t size = ext4_dir_entry_size(entries[i].name_length);

		if (used + size > room) {
			block.first_entry = i;
			if (vec_push(&plan->dir_blocks, block))
				return fail_memory(err);
			nr_blocks++;
			used = 0;
		}
		used += size;
	}
	/* i_size of a directory is 32 bits without large_dir */
	if (nr_blocks * plan->format.block_size > UINT32_MAX)
		return fail(err, EFBIG, "a directory of over 4 GiB");
	plan->nodes[inode]->size = nr_blocks * plan->format.block_size;
	return 0;
}

int ext4_plan_dir(struct ext4_plan *plan, uint32_t inode, struct error *err)
{
	uint32_t count;
	const struct tree_entry *entries =
	    ext4_entries(plan, plan->nodes[inode], &count);

	if (plan->format.compat & EXT4_COMPAT_DIR_INDEX &&
	    !fits_in_block(plan, entries, count))
		return ext4_plan_htree(plan, inode, err);
	return plan_linear(plan, inode, entries, count, err);
}

uint8_t ext4_file_type(uint32_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG:
		return EXT4_FILE_TYPE_REGULAR;
	case S_IFDIR:
		return EXT4_FILE_TYPE_DIRECTORY;
	case S_IFCHR:
		return EXT4_FILE_TYPE_CHARACTER;
	case S_IFBLK:
		return EXT4_FILE_TYPE_BLOCK;
	case S_IFIFO:
		return EXT4_FILE_TYPE_FIFO;
	case S_IFSOCK:
		return EXT4_FILE_TYPE_SOCKET;
	default:
		return EXT4_FILE_TYPE_SYMLINK;
	}
}

/* Where the next entry goes, and the one that the slack will be given to. */
struct writer {
	struct mspan bytes;
	uint32_t at, last;
};

static void put_entry(struct writer *writer, const struct tree_node *node,
		      const char *name, uint32_t length)
{
	struct ext4_dir_entry_head *entry =
	    ext4_dir_entry_head_edit_at(writer->bytes, writer->at);
	uint32_t size = ext4_dir_entry_size(length);

	ext4_dir_entry_head_set_inode(entry, node->number);
	ext4_dir_entry_head_set_rec_len(entry, (uint16_t)size);
	ext4_dir_entry_head_set_name_len(entry, (uint8_t)length);
	ext4_dir_entry_head_set_file_type(entry, ext4_file_type(node->mode));
	memcpy(writer->bytes.data + writer->at + EXT4_DIR_ENTRY_HEAD_SIZEOF,
	       name, length);
	writer->last = writer->at;
	writer->at += size;
}

static void end_block(const struct ext4_plan *plan, uint32_t inode,
		      struct writer *writer)
{
	struct ext4_dir_entry_head *last =
	    ext4_dir_entry_head_edit_at(writer->bytes, writer->last);
	struct ext4_dir_block_edit block;

	ext4_dir_entry_head_set_rec_len(
	    last, (uint16_t)(ext4_dir_room(&plan->format) - writer->last));
	if (!ext4_has_checksums(&plan->format) ||
	    ext4_dir_block_edit_at(writer->bytes, 0, plan->format.block_size,
				   &block, NULL))
		return;
	ext4_dir_tail_init(ext4_dir_block_edit_tail(&block, NULL));
	ext4_dir_block_update_checksum(&block, ext4_inode_seed(plan, inode),
				       NULL);
}

/* The entries [*first, end) of a block; returns end. */
static uint32_t block_entries(const struct ext4_plan *plan, uint64_t index,
			      const struct ext4_htree *htree, uint32_t count,
			      uint32_t *first)
{
	const struct ext4_dir_slice *this = &plan->dir_blocks.items[index];
	bool is_last = htree ? index == htree->first + htree->nr_leaves
			     : index + 1 == plan->dir_blocks.count ||
				   this[1].inode != this->inode;

	*first = this->first_entry;
	return is_last ? count : this[1].first_entry;
}

static void make_names(const struct ext4_plan *plan, uint64_t index,
		       const struct ext4_htree *htree, struct mspan block)
{
	const struct ext4_dir_slice *this = &plan->dir_blocks.items[index];
	const struct tree_node *directory = plan->nodes[this->inode];
	struct writer writer = { .bytes = block };
	uint32_t count, first, end;
	const struct tree_entry *entries =
	    ext4_entries(plan, directory, &count);

	end = block_entries(plan, index, htree, count, &first);
	if (!htree && (!index || this[-1].inode != this->inode)) {
		put_entry(&writer, directory, ".", 1);
		put_entry(&writer, directory->directory.parent, "..", 2);
	}
	for (uint32_t i = first; i < end; i++) {
		const struct tree_entry *entry =
		    &entries[htree ? htree->order[i] : i];

		put_entry(&writer, entry->node, entry->name,
			  entry->name_length);
	}
	end_block(plan, this->inode, &writer);
}

int ext4_make_dir_block(const void *context, uint64_t index, uint8_t *block,
			struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_htree *htree =
	    ext4_htree_of(plan, plan->dir_blocks.items[index].inode);
	struct mspan bytes = mspan_of(block, plan->format.block_size);
	uint64_t file_block = htree ? index - htree->first : 0;

	(void)err;
	memset(block, 0, plan->format.block_size);
	if (htree && (!file_block || file_block > htree->nr_leaves))
		ext4_make_htree_block(plan, htree, file_block, bytes);
	else
		make_names(plan, index, htree, bytes);
	return 0;
}

int ext4_make_link_block(const void *context, uint64_t index, uint8_t *block,
			 struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct tree_node *link = plan->nodes[plan->links.items[index]];

	(void)err;
	memset(block, 0, plan->format.block_size);
	memcpy(block, link->target, link->size);
	return 0;
}
