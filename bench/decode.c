/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A superblock of ext4 decoded into a plain struct in three ways: by generated
 * accessors; by a memcpy and a conversion of each field; in place through the
 * packed struct of libext2fs, which only aligned bytes allow. Each way twice:
 * as it stands, and with a `restrict` by which the caller says that what is
 * written does not lie within what is read. The compiler cannot know it of the
 * first two, as reads of bytes may touch anything; of the third it may assume
 * it by the types.
 *
 *     decode ROUNDS      a line per round: nanoseconds a superblock, each way
 *
 * The ways take turns within a round. First they must agree on random bytes.
 */
#include <endian.h>
#include <ext2fs/ext2_fs.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* libext2fs has these four under the same names */
#undef EXT4_MMP_MAGIC
#undef EXT4_MMP_SEQ_CLEAN
#undef EXT4_MMP_SEQ_FSCK
#undef EXT4_MMP_SEQ_MAX
#include "generated/ext4.h"

/* Our name, libext2fs's without its s_, the width. */
#define NUMBERS(N)                                                             \
	N(inodes_count, inodes_count, 32)                                      \
	N(free_inodes_count, free_inodes_count, 32)                            \
	N(first_data_block, first_data_block, 32)                              \
	N(log_block_size, log_block_size, 32)                                  \
	N(log_cluster_size, log_cluster_size, 32)                              \
	N(blocks_per_group, blocks_per_group, 32)                              \
	N(clusters_per_group, clusters_per_group, 32)                          \
	N(inodes_per_group, inodes_per_group, 32)                              \
	N(mtime, mtime, 32)                                                    \
	N(mnt_count, mnt_count, 16)                                            \
	N(magic, magic, 16)                                                    \
	N(state, state, 16)                                                    \
	N(errors, errors, 16)                                                  \
	N(minor_rev_level, minor_rev_level, 16)                                \
	N(checkinterval, checkinterval, 32)                                    \
	N(creator_os, creator_os, 32)                                          \
	N(rev_level, rev_level, 32)                                            \
	N(def_resuid, def_resuid, 16)                                          \
	N(def_resgid, def_resgid, 16)                                          \
	N(first_ino, first_ino, 32)                                            \
	N(inode_size, inode_size, 16)                                          \
	N(block_group_nr, block_group_nr, 16)                                  \
	N(feature_compat, feature_compat, 32)                                  \
	N(feature_incompat, feature_incompat, 32)                              \
	N(feature_ro_compat, feature_ro_compat, 32)                            \
	N(reserved_gdt_blocks, reserved_gdt_blocks, 16)                        \
	N(journal_inum, journal_inum, 32)                                      \
	N(last_orphan, last_orphan, 32)                                        \
	N(desc_size, desc_size, 16)                                            \
	N(default_mount_opts, default_mount_opts, 32)                          \
	N(first_meta_bg, first_meta_bg, 32)                                    \
	N(min_extra_isize, min_extra_isize, 16)                                \
	N(want_extra_isize, want_extra_isize, 16)                              \
	N(flags, flags, 32)                                                    \
	N(raid_stride, raid_stride, 16)                                        \
	N(mmp_update_interval, mmp_update_interval, 16)                        \
	N(mmp_block, mmp_block, 64)                                            \
	N(raid_stripe_width, raid_stripe_width, 32)                            \
	N(kbytes_written, kbytes_written, 64)                                  \
	N(error_count, error_count, 32)                                        \
	N(first_error_block, first_error_block, 64)                            \
	N(last_error_block, last_error_block, 64)                              \
	N(usr_quota_inum, usr_quota_inum, 32)                                  \
	N(overhead_clusters, overhead_clusters, 32)                            \
	N(checksum_seed, checksum_seed, 32)                                    \
	N(encoding, encoding, 16)                                              \
	N(orphan_file_inum, orphan_file_inum, 32)                              \
	N(checksum, checksum, 32)

/* Ours, the two halves of libext2fs, all 32 bits wide. */
#define JOINS(N)                                                               \
	N(blocks_count, blocks_count, blocks_count_hi)                         \
	N(reserved_blocks_count, r_blocks_count, r_blocks_count_hi)            \
	N(free_blocks_count, free_blocks_count, free_blocks_hi)

/* 51 numbers, and two arrays of bytes. */
struct plain {
#define NUMBER(ours, theirs, bits) uint##bits##_t ours;
#define JOIN(ours, low, high)	   uint64_t ours;
	NUMBERS(NUMBER)
	JOINS(JOIN)
#undef NUMBER
#undef JOIN
	uint8_t uuid[16], volume_name[16];
};

#define LOAD(bits)                                                             \
	static inline uint##bits##_t load##bits(const uint8_t *from)           \
	{                                                                      \
		uint##bits##_t value;                                          \
                                                                               \
		memcpy(&value, from, sizeof value);                            \
		return le##bits##toh(value);                                   \
	}
LOAD(16)
LOAD(32)
LOAD(64)
#undef LOAD

#define AT(field) (bytes + offsetof(struct ext2_super_block, s_##field))

#define ACCESSOR(ours, theirs, bits)   to->ours = ext4_superblock_##ours(p);
#define ACCESSOR_JOIN(ours, low, high) to->ours = ext4_superblock_##ours(p);
#define MEMCPY(ours, theirs, bits)     to->ours = load##bits(AT(theirs));
#define MEMCPY_JOIN(ours, low, high)                                           \
	to->ours = load32(AT(low)) | (uint64_t)load32(AT(high)) << 32;
#define PACKED(ours, theirs, bits) to->ours = le##bits##toh(p->s_##theirs);
#define PACKED_JOIN(ours, low, high)                                           \
	to->ours = le32toh(p->s_##low) | (uint64_t)le32toh(p->s_##high) << 32;

/* The three ways, their last parameter with or without `restrict`. */
#define WAYS(name, restrict_or_not)                                            \
	static __attribute__((noinline)) int accessors##name(                  \
	    const uint8_t *bytes, struct plain *restrict_or_not to)            \
	{                                                                      \
		const struct ext4_superblock *p = ext4_superblock_at(          \
		    span_of(bytes, EXT4_SUPERBLOCK_SIZEOF), 0);                \
                                                                               \
		if (!p)                                                        \
			return -1;                                             \
		NUMBERS(ACCESSOR)                                              \
		JOINS(ACCESSOR_JOIN)                                           \
		memcpy(to->uuid, ext4_superblock_uuid(p).bytes, 16);           \
		memcpy(to->volume_name,                                        \
		       ext4_superblock_volume_name_bytes(p).data, 16);         \
		return 0;                                                      \
	}                                                                      \
	static __attribute__((noinline)) int memcpy##name(                     \
	    const uint8_t *bytes, struct plain *restrict_or_not to)            \
	{                                                                      \
		NUMBERS(MEMCPY)                                                \
		JOINS(MEMCPY_JOIN)                                             \
		memcpy(to->uuid, AT(uuid), 16);                                \
		memcpy(to->volume_name, AT(volume_name), 16);                  \
		return 0;                                                      \
	}                                                                      \
	static __attribute__((noinline)) int packed##name(                     \
	    const uint8_t *bytes, struct plain *restrict_or_not to)            \
	{                                                                      \
		const struct ext2_super_block *p = (const void *)bytes;        \
                                                                               \
		NUMBERS(PACKED)                                                \
		JOINS(PACKED_JOIN)                                             \
		memcpy(to->uuid, p->s_uuid, 16);                               \
		memcpy(to->volume_name, p->s_volume_name, 16);                 \
		return 0;                                                      \
	}

WAYS(_plainly, )
WAYS(_apart, restrict)

enum { SUPERBLOCKS = 16, REPEATS = 2000, NR_WAYS = 6 };

static int (*const ways[NR_WAYS])(const uint8_t *, struct plain *) = {
	accessors_plainly, memcpy_plainly, packed_plainly,
	accessors_apart,   memcpy_apart,   packed_apart,
};
static uint64_t image[SUPERBLOCKS][EXT4_SUPERBLOCK_SIZEOF / 8];

static double nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return 1e9 * (double)now.tv_sec + (double)now.tv_nsec;
}

static double time_of(int (*decode)(const uint8_t *, struct plain *))
{
	double start = nanoseconds();
	struct plain plain;

	for (int i = 0; i < REPEATS; i++)
		for (int s = 0; s < SUPERBLOCKS; s++)
			if (decode((const uint8_t *)image[s], &plain))
				exit(1);
	return (nanoseconds() - start) / (REPEATS * SUPERBLOCKS);
}

static void fill(void)
{
	uint64_t x = 1;

	for (int s = 0; s < SUPERBLOCKS; s++)
		for (size_t i = 0; i < EXT4_SUPERBLOCK_SIZEOF / 8; i++) {
			x = x * 6364136223846793005u + 1442695040888963407u;
			image[s][i] = x ^ x >> 29;
		}
}

static int do_agree(void)
{
	struct plain plain[NR_WAYS];

	memset(plain, 0, sizeof plain);
	for (int s = 0; s < SUPERBLOCKS; s++)
		for (int w = 0; w < NR_WAYS; w++)
			if (ways[w]((const uint8_t *)image[s], &plain[w]) ||
			    memcmp(&plain[w], &plain[0], sizeof *plain))
				return 0;
	return 1;
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	fill();
	if (!do_agree()) {
		fputs("decode: the ways do not agree\n", stderr);
		return 1;
	}
	for (int rounds = atoi(argv[1]); rounds > 0; rounds--) {
		for (int w = 0; w < NR_WAYS; w++)
			printf("%.2f ", time_of(ways[w]));
		putchar('\n');
	}
	return 0;
}
