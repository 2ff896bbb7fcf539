/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Directories as rows of entries in the order of their names, and the targets
 * of long symbolic links: everything whose block is made from names.
 *
 *   block 0   | . | .. | entry | entry ...      slack | tail |
 *   block n   | entry | entry ...               slack | tail |
 *
 * An entry never crosses a block; the last one of a block owns its slack. The
 * tail holds the block's checksum and looks like an unused entry.
 */
#include <errno.h>

#include "generated/ext4.h"
#include "runtime/base/checked.h"
#include "runtime/ext4/plan.h"

enum {
	DOTS = 24, /* "." and ".." in the first block */
};

/* What a block has for entries. */
static uint32_t room(const struct ext4_plan *plan)
{
	return plan->format.block_size -
	       (ext4_has_checksums(&plan->format) ? EXT4_DIR_TAIL_LENGTH : 0);
}

static uint32_t entry_size(uint32_t name_length)
{
	return EXT4_DIR_ENTRY_HEAD_SIZEOF + (name_length + 3) / 4 * 4;
}

int ext4_plan_dir(struct ext4_plan *plan, uint32_t inode, struct error *err)
{
	struct tree_node *directory = plan->nodes[inode];
	uint32_t count, used = DOTS;
	const struct tree_entry *entries =
	    ext4_entries(plan, directory, &count);
	struct ext4_dir_slice block = { inode, 0 };
	uint64_t nr_blocks = 1;

	if (vec_push(&plan->dir_blocks, block))
		return fail_memory(err);
	for (uint32_t i = 0; i < count; i++) {
		uint32_t size = entry_size(entries[i].name_length);

		if (used + size > room(plan)) {
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
	directory->size = nr_blocks * plan->format.block_size;
	return 0;
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
	uint32_t size = entry_size(length);

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

	ext4_dir_entry_head_set_rec_len(last,
					(uint16_t)(room(plan) - writer->last));
	if (!ext4_has_checksums(&plan->format) ||
	    ext4_dir_block_edit_at(writer->bytes, 0, plan->format.block_size,
				   &block, NULL))
		return;
	ext4_dir_tail_init(ext4_dir_block_edit_tail(&block, NULL));
	ext4_dir_block_update_checksum(&block, ext4_inode_seed(plan, inode),
				       NULL);
}

int ext4_make_dir_block(const void *context, uint64_t index, uint8_t *block,
			struct error *err)
{
	const struct ext4_plan *plan = context;
	const struct ext4_dir_slice *this = &plan->dir_blocks.items[index];
	const struct tree_node *directory = plan->nodes[this->inode];
	struct writer writer = { .bytes =
				     mspan_of(block, plan->format.block_size) };
	uint32_t count, end;
	const struct tree_entry *entries =
	    ext4_entries(plan, directory, &count);

	(void)err;
	memset(block, 0, plan->format.block_size);
	end = count;
	if (index + 1 < plan->dir_blocks.count && this[1].inode == this->inode)
		end = this[1].first_entry;
	if (!index || this[-1].inode != this->inode) {
		put_entry(&writer, directory, ".", 1);
		put_entry(&writer, directory->directory.parent, "..", 2);
	}
	for (uint32_t i = this->first_entry; i < end; i++)
		put_entry(&writer, entries[i].node, entries[i].name,
			  entries[i].name_length);
	end_block(plan, this->inode, &writer);
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
