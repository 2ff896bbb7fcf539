/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_XATTR_H
#define RUNTIME_EXT4_XATTR_H

#include <stdbool.h>

#include "runtime/ext4/format.h"
#include "runtime/tree/xattr.h"

/*
 * Where a node's extended attributes lie, and their bytes.
 *
 *   inode  | fields | magic | entry, entry ...  0 |  ...  value, value |
 *   block  | header | entry, entry ...          0 |  ...  value, value |
 *   inode of its own: a file without a name whose contents are one value
 *
 * Each goes where there is need for it, and no further:
 *
 *   1. All in the inode, if they fit.
 *   2. Else the inode is filled as far as it can be, and the rest is in a
 *      block, which all inodes with the same set share.
 *   3. What these two cannot hold: the largest values, one after the other
 *      until the rest fits, go to inodes of their own, which all entries with
 *      the same value share; their entries are in the block. Needs the feature
 *      ea_inode.
 *
 * Where that is depends on nothing but the set and the format, so it is not
 * kept: it is found again when the bytes are made.
 */

/* Where inline data is, behind "system.". */
#define EXT4_INLINE_DATA_NAME "data"

/* More never fit: 16 bytes each in a block and an inode. */
enum { EXT4_XATTR_COUNT_MAX = 512 };

struct ext4_xattr {
	const struct tree_xattr *from;
	const char *name;	     /* behind what the prefix stands for */
	uint8_t name_length, prefix; /* EXT4_XATTR_PREFIX_... */
	bool is_large;		     /* its value is in an inode of its own */
	bool in_block;		     /* its entry; large ones always */
	uint32_t length;	     /* of the value on the disk */
};

struct ext4_xattr_layout {
	uint32_t count;
	uint32_t inode_left; /* bytes of the inode's room that stay free */
	bool has_block;
	struct ext4_xattr items[EXT4_XATTR_COUNT_MAX]; /* as blocks want them:
			      by prefix, then length, then bytes of the name */
};

/*
 * Lays the set out; NULL is the empty one.
 *
 * Returns 0; -EINVAL for a name that ext4 has no prefix for, or a malformed
 * ACL; -E2BIG for more than there is room for. The text names the attribute.
 */
int ext4_xattr_lay_out(const struct ext4_format *format,
		       const struct tree_xattrs *set,
		       struct ext4_xattr_layout *layout, struct error *err);

/* Bytes that an inode has for entries and values. */
uint32_t ext4_xattr_inode_room(const struct ext4_format *format);

/* Bytes of an entry alone, whose name has that length behind its prefix. */
uint32_t ext4_xattr_entry_bytes(uint32_t name_length);

/*
 * Entries and values of the layout in an inode: `area` is what follows the
 * magic, zeroed. `data` is added as system.data, with the length that it has
 * (inline data); its bytes NULL: none is.
 */
void ext4_xattr_write_inode(const struct ext4_xattr_layout *layout,
			    struct span data, struct mspan area);

/*
 * Which inode holds a large value: the caller's to know. `hash` is what an
 * entry's own is made of.
 */
struct ext4_xattr_values {
	uint32_t (*find)(const void *context, const struct tree_xattr *value,
			 uint32_t *hash);
	const void *context;
};

/* The rest of the layout: `block` is a whole one, zeroed. The header's hash is
 * set, what else is in it is the caller's. */
void ext4_xattr_write_block(const struct ext4_xattr_layout *layout,
			    const struct ext4_xattr_values *values,
			    struct mspan block);

#endif
