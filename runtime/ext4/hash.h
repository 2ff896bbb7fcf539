/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_HASH_H
#define RUNTIME_EXT4_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The hash of a name, by which hashed directories are sorted. Documentation:
 * the Linux kernel's Documentation/filesystems/ext4, "Hash Tree Directories",
 * and fs/ext4/hash.c, which has the last word.
 *
 * Half MD4 is what every current filesystem is made with, and the only one
 * that we write; TEA and the legacy hash belong to old ones. A name's bytes
 * are taken as signed or as unsigned, which the super block's flags say for a
 * whole filesystem.
 */
struct ext4_hash_key {
	uint32_t state[4]; /* what hashing begins with */
	bool is_signed;	   /* EXT4_SUPER_FLAGS_SIGNED_HASH */
};

/* From the super block's hash_seed; all zero: the constants of MD4. */
struct ext4_hash_key ext4_hash_key_of(const uint8_t seed[16], bool is_signed);

/*
 * The major hash, which directories hold: even, as the lowest bit of an index
 * means something else there, and never 0xFFFFFFFE, the kernel's end of a
 * directory. Costs about 50 ns for each 32 bytes.
 */
uint32_t ext4_half_md4(const struct ext4_hash_key *key, const char *name,
		       size_t length);

#endif
