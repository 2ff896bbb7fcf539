/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_FILESYSTEM_H
#define VM_FILESYSTEM_H

#include "runtime/ext4/writer.h"
#include "vm/options.h"

/*
 * What the commands that make a filesystem let one say of it: the same
 * options for `mkfs`, `boot`, `serve` and `mount`.
 */
struct filesystem {
	uint64_t size, free_space, nr_inodes, block_size;
	const char *label, *uuid, *features;
	int profile; /* enum ext4_profile */
	uint8_t uuid_bytes[16];
};

/* What is said where nothing is said. */
#define FILESYSTEM_DEFAULT                                                     \
	{                                                                      \
		.free_space = UINT64_MAX                                       \
	}

extern const char *const filesystem_profiles[];

/* For the table of options; `type` has a member `struct filesystem fs`. */
#define OPTIONS_FILESYSTEM(type)                                               \
	{ "free",                                                              \
	  0,                                                                   \
	  "SIZE",                                                              \
	  OPTION_BYTES,                                                        \
	  offsetof(struct type, fs.free_space),                                \
	  "room for what will be written [half of the content, at least 4G]",  \
	  0,                                                                   \
	  1ull << 48,                                                          \
	  NULL },                                                              \
	    { "size",                                                          \
	      0,                                                               \
	      "SIZE",                                                          \
	      OPTION_BYTES,                                                    \
	      offsetof(struct type, fs.size),                                  \
	      "of the whole filesystem [what SOURCE needs and --free]",        \
	      1,                                                               \
	      1ull << 48,                                                      \
	      NULL },                                                          \
	    { "inodes",                                                        \
	      0,                                                               \
	      "N",                                                             \
	      OPTION_NUMBER,                                                   \
	      offsetof(struct type, fs.nr_inodes),                             \
	      "how many files there can be, at least [one for 16K, and half "  \
	      "as many again as SOURCE has]",                                  \
	      1,                                                               \
	      UINT32_MAX,                                                      \
	      NULL },                                                          \
	    { "label",                                                         \
	      'L',                                                             \
	      "TEXT",                                                          \
	      OPTION_TEXT,                                                     \
	      offsetof(struct type, fs.label),                                 \
	      "the volume's name, at most 16 bytes [none]",                    \
	      0,                                                               \
	      0,                                                               \
	      NULL },                                                          \
	    { "uuid",                                                          \
	      'U',                                                             \
	      "UUID",                                                          \
	      OPTION_TEXT,                                                     \
	      offsetof(struct type, fs.uuid),                                  \
	      "the volume's UUID [made from the content]",                     \
	      0,                                                               \
	      0,                                                               \
	      NULL },                                                          \
	    { "block-size",                                                    \
	      0,                                                               \
	      "SIZE",                                                          \
	      OPTION_BYTES,                                                    \
	      offsetof(struct type, fs.block_size),                            \
	      "1K, 2K or 4K [4K]",                                             \
	      1024,                                                            \
	      4096,                                                            \
	      NULL },                                                          \
	    { "profile",                                                       \
	      0,                                                               \
	      "WHICH",                                                         \
	      OPTION_CHOICE,                                                   \
	      offsetof(struct type, fs.profile),                               \
	      "modern (as mke2fs makes it), boot (for old boot loaders) or "   \
	      "tiny (the least Linux needs) [modern]",                         \
	      0,                                                               \
	      0,                                                               \
	      filesystem_profiles },                                           \
	{                                                                      \
		"features", 'O', "LIST", OPTION_TEXT,                          \
		    offsetof(struct type, fs.features),                        \
		    "changes of the profile's, as mke2fs takes them, such "    \
		    "as ^has_journal,sparse_super2",                           \
		    1, 0, NULL                                                 \
	}

/*
 * To what the writer takes, which borrows from `fs`. Returns 0, or -EINVAL for
 * a UUID that is none.
 */
int filesystem_options(struct filesystem *fs, struct ext4_options *options,
		       struct error *err);

#endif
