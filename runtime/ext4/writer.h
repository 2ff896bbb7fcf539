/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_WRITER_H
#define RUNTIME_EXT4_WRITER_H

#include <stdbool.h>

#include "runtime/ext4/format.h"
#include "runtime/map/map.h"
#include "runtime/tree/tree.h"

/*
 * A file tree as an ext4 filesystem that exists only as a map.
 *
 *     tree --ext4_plan_new--> numbers --ext4_map--> regions in a sealed map
 *
 * Planning decides everything (size, inode numbers, which blocks hold what)
 * and reads no file. Mapping puts the files' own regions where the plan says
 * and generates metadata when it is read. The layout, from
 * docs/formats/ext4.md:
 *
 *   group 0       | super, descriptors | bitmaps, inode tables of 16 groups |
 *   then          | directories | long links | contents | journal | trees |
 *   group 1,3,5.. | a backup of super and descriptors | and so on |
 *   at the end    | free space |
 *
 * Format: the Linux kernel's Documentation/filesystems/ext4. Inodes have 256
 * bytes; blocks and features are the options' (format.h).
 *
 * Extended attributes, ACLs among them, are in the inode, in a block or, with
 * the feature ea_inode, in inodes of their own; project ids bring the feature
 * project. The feature inline_data puts small files and directories in their
 * inodes, whose contents are then read with these.
 *
 * One tree gives one image, byte for byte, whatever its source was. A node's
 * one time (its modification) is used for access, change and creation, too.
 */
struct ext4_options {
	enum ext4_profile profile; /* who is to read it */
	uint32_t block_size;	   /* 1024, 2048 or 4096; 0: 4096 */
	/* Changes of the profile's features, as `mke2fs -O` takes them:
	 * "^has_journal,sparse_super2"; NULL: none. */
	const char *features;
	/*
	 * Bytes of the whole filesystem, rounded down to a block. 0: what the
	 * tree needs plus `free_space`. A size that is too small fails with
	 * the least that would do.
	 */
	uint64_t size;
	/* Bytes that df shows as available; UINT64_MAX: chosen (half of the
	 * content, at least 4 GiB). Only looked at where size is 0. */
	uint64_t free_space;
	/* How many inodes in all, at least; 0: chosen (one for 16 KiB, as
	 * mke2fs does, and always room for as many new files as half of the
	 * tree, until 2^32 are reached: at 64 TiB). */
	uint64_t nr_inodes;
	const char *label;   /* at most 16 bytes; NULL: none */
	const uint8_t *uuid; /* 16 bytes; NULL: from the tree's digest */
	/* 16 bytes, which order the names in hashed directories; NULL: the
	 * tree's digest. */
	const uint8_t *hash_seed;
	/* Time of creation; negative: the newest time in the tree that is not
	 * in the future. */
	int64_t created;
};

/* What is said where nothing is said: all "chosen". */
#define EXT4_OPTIONS_DEFAULT                                                   \
	((struct ext4_options){ .free_space = UINT64_MAX, .created = -1 })

struct ext4_plan;

/*
 * `tree` is sealed and must outlive the plan; its nodes' numbers are set. A
 * directory lost+found is planned where the tree has none.
 *
 * Returns 0; -ENOSPC where the size given is too small; -EMLINK for more than
 * 65,000 names of one file; -EFBIG and -E2BIG for what ext4 cannot hold;
 * -EINVAL for an option or a node that has no place in ext4 (the text says
 * which); -ENOMEM.
 */
int ext4_plan_new(struct tree *tree, const struct ext4_options *options,
		  struct ext4_plan **out, struct error *err);
void ext4_plan_free(struct ext4_plan *plan);
CLEANUP_DEFINE(ext4_plan)

/* What the plan came to. */
struct ext4_summary {
	uint64_t size; /* of the filesystem, in bytes */
	uint32_t block_size;
	uint64_t nr_blocks;
	uint64_t nr_free_blocks;
	uint64_t nr_inodes, nr_free_inodes;
	uint32_t nr_groups;
	uint8_t uuid[16];
};

struct ext4_summary ext4_plan_summary(const struct ext4_plan *plan);

/*
 * Puts the planned filesystem in a new map and seals it. The plan, its tree
 * and the tree's regions must outlive the map.
 */
int ext4_map(struct ext4_plan *plan, struct map **out, struct error *err);

#endif
