/*
 * Written by structc from ok/starting_language.struct. Edit that file instead.
 */
#ifndef GENERATED_STARTING_LANGUAGE_H
#define GENERATED_STARTING_LANGUAGE_H

#include "runtime/base/bytes.h"

#ifdef __cplusplus
#pragma GCC diagnostic push
/* x_y() reads member y of struct x, which can be a struct x_y */
#pragma GCC diagnostic ignored "-Wshadow"
#define STRUCTC_PROVE(what) static_assert(what, #what)
#else
#define STRUCTC_PROVE(what) _Static_assert(what, #what)
#endif
#define STRUCTC_WITHIN(whole, member)                                          \
	STRUCTC_PROVE(whole##_##member##_SIZE <= whole##_SIZEOF &&             \
		      whole##_##member##_OFFSET <=                             \
			  whole##_SIZEOF - whole##_##member##_SIZE)

/*
 * Structure Superblock, 624 bytes. What the descriptions of the starting
 * language use, and nothing else: this must go on to compile as it stands.
 */
struct starting_language_superblock {
	uint8_t bytes[624];
};
#define STARTING_LANGUAGE_SUPERBLOCK_SIZEOF 624u
STRUCTC_PROVE(sizeof(struct starting_language_superblock) ==
	      STARTING_LANGUAGE_SUPERBLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_language_superblock *starting_language_superblock_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_LANGUAGE_SUPERBLOCK_SIZEOF))
		return NULL;
	return (const struct starting_language_superblock *)(span.data + offset);
}

static inline struct starting_language_superblock *starting_language_superblock_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_LANGUAGE_SUPERBLOCK_SIZEOF))
		return NULL;
	return (struct starting_language_superblock *)(span.data + offset);
}

/* Superblock.inodes_count: u32 little-endian at byte 0. Inodes count */
#define STARTING_LANGUAGE_SUPERBLOCK_INODES_COUNT_OFFSET 0u
#define STARTING_LANGUAGE_SUPERBLOCK_INODES_COUNT_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, INODES_COUNT);

static inline uint32_t starting_language_superblock_inodes_count(
    const struct starting_language_superblock *p)
{
	return le32_load(p->bytes);
}

static inline void starting_language_superblock_set_inodes_count(
    struct starting_language_superblock *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Superblock.blocks_count_lo: u32 little-endian at byte 4. Blocks count */
#define STARTING_LANGUAGE_SUPERBLOCK_BLOCKS_COUNT_LO_OFFSET 4u
#define STARTING_LANGUAGE_SUPERBLOCK_BLOCKS_COUNT_LO_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, BLOCKS_COUNT_LO);

static inline uint32_t starting_language_superblock_blocks_count_lo(
    const struct starting_language_superblock *p)
{
	return le32_load(p->bytes + 4);
}

static inline void starting_language_superblock_set_blocks_count_lo(
    struct starting_language_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Superblock.magic: u16 little-endian at byte 8. Magic signature */
#define STARTING_LANGUAGE_SUPERBLOCK_MAGIC_OFFSET 8u
#define STARTING_LANGUAGE_SUPERBLOCK_MAGIC_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, MAGIC);

static inline uint16_t starting_language_superblock_magic(
    const struct starting_language_superblock *p)
{
	return le16_load(p->bytes + 8);
}

static inline void starting_language_superblock_set_magic(
    struct starting_language_superblock *p, uint16_t value)
{
	le16_store(p->bytes + 8, value);
}

/*
 * Superblock.first_ino: u32 little-endian at byte 10. These fields are for
 * dynamic revisions only. First non-reserved inode
 */
#define STARTING_LANGUAGE_SUPERBLOCK_FIRST_INO_OFFSET 10u
#define STARTING_LANGUAGE_SUPERBLOCK_FIRST_INO_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, FIRST_INO);

static inline uint32_t starting_language_superblock_first_ino(
    const struct starting_language_superblock *p)
{
	return le32_load(p->bytes + 10);
}

static inline void starting_language_superblock_set_first_ino(
    struct starting_language_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 10, value);
}

/* Superblock.uuid: 16 times u8 at byte 14. 128-bit uuid for volume */
#define STARTING_LANGUAGE_SUPERBLOCK_UUID_OFFSET 14u
#define STARTING_LANGUAGE_SUPERBLOCK_UUID_SIZE   16u
#define STARTING_LANGUAGE_SUPERBLOCK_UUID_COUNT  16u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, UUID);

static inline int starting_language_superblock_uuid(
    const struct starting_language_superblock *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "uuid", 14);
	*out = p->bytes[14 + i];
	return 0;
}

static inline int starting_language_superblock_set_uuid(
    struct starting_language_superblock *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "uuid", 14);
	p->bytes[14 + i] = value;
	return 0;
}

static inline struct span starting_language_superblock_uuid_bytes(
    const struct starting_language_superblock *p)
{
	return span_of(p->bytes + 14, 16);
}

static inline struct mspan starting_language_superblock_edit_uuid_bytes(
    struct starting_language_superblock *p)
{
	return mspan_of(p->bytes + 14, 16);
}

/* Superblock.volume_name: 16 times string at byte 30. volume name */
#define STARTING_LANGUAGE_SUPERBLOCK_VOLUME_NAME_OFFSET 30u
#define STARTING_LANGUAGE_SUPERBLOCK_VOLUME_NAME_SIZE   16u
#define STARTING_LANGUAGE_SUPERBLOCK_VOLUME_NAME_COUNT  16u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, VOLUME_NAME);

static inline int starting_language_superblock_volume_name(
    const struct starting_language_superblock *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "volume_name", 30);
	*out = p->bytes[30 + i];
	return 0;
}

static inline int starting_language_superblock_set_volume_name(
    struct starting_language_superblock *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "volume_name", 30);
	p->bytes[30 + i] = value;
	return 0;
}

static inline struct span starting_language_superblock_volume_name_bytes(
    const struct starting_language_superblock *p)
{
	return span_of(p->bytes + 30, 16);
}

static inline struct mspan starting_language_superblock_edit_volume_name_bytes(
    struct starting_language_superblock *p)
{
	return mspan_of(p->bytes + 30, 16);
}

/* Up to the first NUL. */
static inline struct span starting_language_superblock_volume_name_text(
    const struct starting_language_superblock *p)
{
	const uint8_t *text = p->bytes + 30;
	const void *end = memchr(text, 0, 16);

	if (!end)
		return span_of(text, 16);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int starting_language_superblock_put_volume_name(
    struct starting_language_superblock *p, struct span text)
{
	uint8_t *to = p->bytes + 30;

	if (text.size > 16)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(16 - text.size));
	return 0;
}

/*
 * Superblock.hash_seed: 4 times u32 little-endian at byte 46. HTREE hash seed
 */
#define STARTING_LANGUAGE_SUPERBLOCK_HASH_SEED_OFFSET 46u
#define STARTING_LANGUAGE_SUPERBLOCK_HASH_SEED_SIZE   16u
#define STARTING_LANGUAGE_SUPERBLOCK_HASH_SEED_COUNT  4u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, HASH_SEED);

static inline int starting_language_superblock_hash_seed(
    const struct starting_language_superblock *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "hash_seed", 46);
	*out = le32_load(p->bytes + 46 + i * 4);
	return 0;
}

static inline int starting_language_superblock_set_hash_seed(
    struct starting_language_superblock *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "hash_seed", 46);
	le32_store(p->bytes + 46 + i * 4, value);
	return 0;
}

/* Superblock.jnl_backup_type: u8 at byte 62. */
#define STARTING_LANGUAGE_SUPERBLOCK_JNL_BACKUP_TYPE_OFFSET 62u
#define STARTING_LANGUAGE_SUPERBLOCK_JNL_BACKUP_TYPE_SIZE   1u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, JNL_BACKUP_TYPE);

static inline uint8_t starting_language_superblock_jnl_backup_type(
    const struct starting_language_superblock *p)
{
	return p->bytes[62];
}

static inline void starting_language_superblock_set_jnl_backup_type(
    struct starting_language_superblock *p, uint8_t value)
{
	p->bytes[62] = value;
}

/*
 * Superblock.jnl_blocks: 17 times u32 little-endian at byte 63. Backup of the
 * journal inode
 */
#define STARTING_LANGUAGE_SUPERBLOCK_JNL_BLOCKS_OFFSET 63u
#define STARTING_LANGUAGE_SUPERBLOCK_JNL_BLOCKS_SIZE   68u
#define STARTING_LANGUAGE_SUPERBLOCK_JNL_BLOCKS_COUNT  17u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, JNL_BLOCKS);

static inline int starting_language_superblock_jnl_blocks(
    const struct starting_language_superblock *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	if (i >= 17)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "jnl_blocks", 63);
	*out = le32_load(p->bytes + 63 + i * 4);
	return 0;
}

static inline int starting_language_superblock_set_jnl_blocks(
    struct starting_language_superblock *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	if (i >= 17)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "jnl_blocks", 63);
	le32_store(p->bytes + 63 + i * 4, value);
	return 0;
}

/*
 * Superblock.blocks_count_hi: u32 little-endian at byte 131. 64bit support.
 * Blocks count
 */
#define STARTING_LANGUAGE_SUPERBLOCK_BLOCKS_COUNT_HI_OFFSET 131u
#define STARTING_LANGUAGE_SUPERBLOCK_BLOCKS_COUNT_HI_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, BLOCKS_COUNT_HI);

static inline uint32_t starting_language_superblock_blocks_count_hi(
    const struct starting_language_superblock *p)
{
	return le32_load(p->bytes + 131);
}

static inline void starting_language_superblock_set_blocks_count_hi(
    struct starting_language_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 131, value);
}

/* Superblock.blocks_count: u64 joined from bytes 4, 131, low part first. */
static inline uint64_t starting_language_superblock_blocks_count(
    const struct starting_language_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 4) |
	       (uint64_t)le32_load(p->bytes + 131) << 32;
}

static inline int starting_language_superblock_set_blocks_count(
    struct starting_language_superblock *p, uint64_t value)
{
	le32_store(p->bytes + 4, (uint32_t)value);
	le32_store(p->bytes + 131, (uint32_t)(value >> 32));
	return 0;
}

/* Superblock.flags: u32 little-endian at byte 135. Miscellaneous flags */
#define STARTING_LANGUAGE_SUPERBLOCK_FLAGS_OFFSET 135u
#define STARTING_LANGUAGE_SUPERBLOCK_FLAGS_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, FLAGS);

static inline uint32_t starting_language_superblock_flags(
    const struct starting_language_superblock *p)
{
	return le32_load(p->bytes + 135);
}

static inline void starting_language_superblock_set_flags(
    struct starting_language_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 135, value);
}

/*
 * Superblock.mmp_block: u64 little-endian at byte 139. Block for multi-mount
 * protection
 */
#define STARTING_LANGUAGE_SUPERBLOCK_MMP_BLOCK_OFFSET 139u
#define STARTING_LANGUAGE_SUPERBLOCK_MMP_BLOCK_SIZE   8u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, MMP_BLOCK);

static inline uint64_t starting_language_superblock_mmp_block(
    const struct starting_language_superblock *p)
{
	return le64_load(p->bytes + 139);
}

static inline void starting_language_superblock_set_mmp_block(
    struct starting_language_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 139, value);
}

/*
 * Superblock.last_error_func: 32 times u8 at byte 147. function where the error
 * happened
 */
#define STARTING_LANGUAGE_SUPERBLOCK_LAST_ERROR_FUNC_OFFSET 147u
#define STARTING_LANGUAGE_SUPERBLOCK_LAST_ERROR_FUNC_SIZE   32u
#define STARTING_LANGUAGE_SUPERBLOCK_LAST_ERROR_FUNC_COUNT  32u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, LAST_ERROR_FUNC);

static inline int starting_language_superblock_last_error_func(
    const struct starting_language_superblock *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "last_error_func", 147);
	*out = p->bytes[147 + i];
	return 0;
}

static inline int starting_language_superblock_set_last_error_func(
    struct starting_language_superblock *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "last_error_func", 147);
	p->bytes[147 + i] = value;
	return 0;
}

static inline struct span starting_language_superblock_last_error_func_bytes(
    const struct starting_language_superblock *p)
{
	return span_of(p->bytes + 147, 32);
}

static inline struct mspan starting_language_superblock_edit_last_error_func_bytes(
    struct starting_language_superblock *p)
{
	return mspan_of(p->bytes + 147, 32);
}

/* Superblock.mount_opts: 64 times u8 at byte 179. */
#define STARTING_LANGUAGE_SUPERBLOCK_MOUNT_OPTS_OFFSET 179u
#define STARTING_LANGUAGE_SUPERBLOCK_MOUNT_OPTS_SIZE   64u
#define STARTING_LANGUAGE_SUPERBLOCK_MOUNT_OPTS_COUNT  64u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, MOUNT_OPTS);

static inline int starting_language_superblock_mount_opts(
    const struct starting_language_superblock *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "mount_opts", 179);
	*out = p->bytes[179 + i];
	return 0;
}

static inline int starting_language_superblock_set_mount_opts(
    struct starting_language_superblock *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "mount_opts", 179);
	p->bytes[179 + i] = value;
	return 0;
}

static inline struct span starting_language_superblock_mount_opts_bytes(
    const struct starting_language_superblock *p)
{
	return span_of(p->bytes + 179, 64);
}

static inline struct mspan starting_language_superblock_edit_mount_opts_bytes(
    struct starting_language_superblock *p)
{
	return mspan_of(p->bytes + 179, 64);
}

/* Superblock.wtime_hi: u8 at byte 243. */
#define STARTING_LANGUAGE_SUPERBLOCK_WTIME_HI_OFFSET 243u
#define STARTING_LANGUAGE_SUPERBLOCK_WTIME_HI_SIZE   1u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, WTIME_HI);

static inline uint8_t starting_language_superblock_wtime_hi(
    const struct starting_language_superblock *p)
{
	return p->bytes[243];
}

static inline void starting_language_superblock_set_wtime_hi(
    struct starting_language_superblock *p, uint8_t value)
{
	p->bytes[243] = value;
}

/*
 * Superblock.reserved: 94 times u32 little-endian at byte 244. Padding to the
 * end of the block
 */
#define STARTING_LANGUAGE_SUPERBLOCK_RESERVED_OFFSET 244u
#define STARTING_LANGUAGE_SUPERBLOCK_RESERVED_SIZE   376u
#define STARTING_LANGUAGE_SUPERBLOCK_RESERVED_COUNT  94u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, RESERVED);

static inline int starting_language_superblock_reserved(
    const struct starting_language_superblock *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	if (i >= 94)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "reserved", 244);
	*out = le32_load(p->bytes + 244 + i * 4);
	return 0;
}

static inline int starting_language_superblock_set_reserved(
    struct starting_language_superblock *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	if (i >= 94)
		return field_out_of_range(error,
					  "starting_language_superblock",
					  "reserved", 244);
	le32_store(p->bytes + 244 + i * 4, value);
	return 0;
}

/* Superblock.checksum: u32 little-endian at byte 620. crc32c(superblock) */
#define STARTING_LANGUAGE_SUPERBLOCK_CHECKSUM_OFFSET 620u
#define STARTING_LANGUAGE_SUPERBLOCK_CHECKSUM_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_SUPERBLOCK, CHECKSUM);

static inline uint32_t starting_language_superblock_checksum(
    const struct starting_language_superblock *p)
{
	return le32_load(p->bytes + 620);
}

static inline void starting_language_superblock_set_checksum(
    struct starting_language_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 620, value);
}

/* All bytes zero. */
static inline void starting_language_superblock_init(
    struct starting_language_superblock *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure GroupDescriptor, 10 bytes. */
struct starting_language_group_descriptor {
	uint8_t bytes[10];
};
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_SIZEOF 10u
STRUCTC_PROVE(sizeof(struct starting_language_group_descriptor) ==
	      STARTING_LANGUAGE_GROUP_DESCRIPTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_language_group_descriptor *starting_language_group_descriptor_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_LANGUAGE_GROUP_DESCRIPTOR_SIZEOF))
		return NULL;
	return (const struct starting_language_group_descriptor *)(span.data + offset);
}

static inline struct starting_language_group_descriptor *starting_language_group_descriptor_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_LANGUAGE_GROUP_DESCRIPTOR_SIZEOF))
		return NULL;
	return (struct starting_language_group_descriptor *)(span.data + offset);
}

/*
 * GroupDescriptor.free_blocks_count_lo: u16 little-endian at byte 0. Lower
 * 16-bits of free block count.
 */
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_LO_OFFSET 0u
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_LO_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_GROUP_DESCRIPTOR, FREE_BLOCKS_COUNT_LO);

static inline uint16_t starting_language_group_descriptor_free_blocks_count_lo(
    const struct starting_language_group_descriptor *p)
{
	return le16_load(p->bytes);
}

static inline void starting_language_group_descriptor_set_free_blocks_count_lo(
    struct starting_language_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/*
 * GroupDescriptor.checksum: u16 little-endian at byte 2.
 * crc16(sb_uuid+group_num+bg_desc) & 0xFFFF if set.
 */
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_CHECKSUM_OFFSET 2u
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_CHECKSUM_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_GROUP_DESCRIPTOR, CHECKSUM);

static inline uint16_t starting_language_group_descriptor_checksum(
    const struct starting_language_group_descriptor *p)
{
	return le16_load(p->bytes + 2);
}

static inline void starting_language_group_descriptor_set_checksum(
    struct starting_language_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/*
 * GroupDescriptor.free_blocks_count_hi: u16 little-endian at byte 4. Upper
 * 16-bits of free block count.
 */
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_HI_OFFSET 4u
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_HI_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_GROUP_DESCRIPTOR, FREE_BLOCKS_COUNT_HI);

static inline uint16_t starting_language_group_descriptor_free_blocks_count_hi(
    const struct starting_language_group_descriptor *p)
{
	return le16_load(p->bytes + 4);
}

static inline void starting_language_group_descriptor_set_free_blocks_count_hi(
    struct starting_language_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/*
 * GroupDescriptor.free_blocks_count: u32 joined from bytes 0, 4, low part
 * first.
 */
static inline uint32_t starting_language_group_descriptor_free_blocks_count(
    const struct starting_language_group_descriptor *p)
{
	return (uint32_t)le16_load(p->bytes) |
	       (uint32_t)le16_load(p->bytes + 4) << 16;
}

static inline int starting_language_group_descriptor_set_free_blocks_count(
    struct starting_language_group_descriptor *p, uint32_t value)
{
	le16_store(p->bytes, (uint16_t)value);
	le16_store(p->bytes + 4, (uint16_t)(value >> 16));
	return 0;
}

/* GroupDescriptor.reserved: u32 little-endian at byte 6. Padding. */
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_RESERVED_OFFSET 6u
#define STARTING_LANGUAGE_GROUP_DESCRIPTOR_RESERVED_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_GROUP_DESCRIPTOR, RESERVED);

static inline uint32_t starting_language_group_descriptor_reserved(
    const struct starting_language_group_descriptor *p)
{
	return le32_load(p->bytes + 6);
}

static inline void starting_language_group_descriptor_set_reserved(
    struct starting_language_group_descriptor *p, uint32_t value)
{
	le32_store(p->bytes + 6, value);
}

/* All bytes zero. */
static inline void starting_language_group_descriptor_init(
    struct starting_language_group_descriptor *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Inode, 102 bytes. */
struct starting_language_inode {
	uint8_t bytes[102];
};
#define STARTING_LANGUAGE_INODE_SIZEOF 102u
STRUCTC_PROVE(sizeof(struct starting_language_inode) ==
	      STARTING_LANGUAGE_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_language_inode *starting_language_inode_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_LANGUAGE_INODE_SIZEOF))
		return NULL;
	return (const struct starting_language_inode *)(span.data + offset);
}

static inline struct starting_language_inode *starting_language_inode_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_LANGUAGE_INODE_SIZEOF))
		return NULL;
	return (struct starting_language_inode *)(span.data + offset);
}

/*
 * Inode.start_hi: u16 little-endian at byte 0. Upper 16-bits of the block
 * number.
 */
#define STARTING_LANGUAGE_INODE_START_HI_OFFSET 0u
#define STARTING_LANGUAGE_INODE_START_HI_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_INODE, START_HI);

static inline uint16_t starting_language_inode_start_hi(
    const struct starting_language_inode *p)
{
	return le16_load(p->bytes);
}

static inline void starting_language_inode_set_start_hi(
    struct starting_language_inode *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/*
 * Inode.start_lo: u32 little-endian at byte 2. Lower 32-bits of the block
 * number.
 */
#define STARTING_LANGUAGE_INODE_START_LO_OFFSET 2u
#define STARTING_LANGUAGE_INODE_START_LO_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_INODE, START_LO);

static inline uint32_t starting_language_inode_start_lo(
    const struct starting_language_inode *p)
{
	return le32_load(p->bytes + 2);
}

static inline void starting_language_inode_set_start_lo(
    struct starting_language_inode *p, uint32_t value)
{
	le32_store(p->bytes + 2, value);
}

/* Inode.start: u48 joined from bytes 2, 0, low part first. */
static inline uint64_t starting_language_inode_start(
    const struct starting_language_inode *p)
{
	return (uint64_t)le32_load(p->bytes + 2) |
	       (uint64_t)le16_load(p->bytes) << 32;
}

static inline int starting_language_inode_set_start(
    struct starting_language_inode *p, uint64_t value)
{
	if (value >> 48)
		return -34;
	le32_store(p->bytes + 2, (uint32_t)value);
	le16_store(p->bytes, (uint16_t)(value >> 32));
	return 0;
}

/* Inode.tail: 96 times byte at byte 6. */
#define STARTING_LANGUAGE_INODE_TAIL_OFFSET 6u
#define STARTING_LANGUAGE_INODE_TAIL_SIZE   96u
#define STARTING_LANGUAGE_INODE_TAIL_COUNT  96u
STRUCTC_WITHIN(STARTING_LANGUAGE_INODE, TAIL);

static inline int starting_language_inode_tail(
    const struct starting_language_inode *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 96)
		return field_out_of_range(error, "starting_language_inode",
					  "tail", 6);
	*out = p->bytes[6 + i];
	return 0;
}

static inline int starting_language_inode_set_tail(
    struct starting_language_inode *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 96)
		return field_out_of_range(error, "starting_language_inode",
					  "tail", 6);
	p->bytes[6 + i] = value;
	return 0;
}

static inline struct span starting_language_inode_tail_bytes(
    const struct starting_language_inode *p)
{
	return span_of(p->bytes + 6, 96);
}

static inline struct mspan starting_language_inode_edit_tail_bytes(
    struct starting_language_inode *p)
{
	return mspan_of(p->bytes + 6, 96);
}

/* All bytes zero. */
static inline void starting_language_inode_init(
    struct starting_language_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure BiosParameterBlock, 481 bytes. */
struct starting_language_bios_parameter_block {
	uint8_t bytes[481];
};
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_SIZEOF 481u
STRUCTC_PROVE(sizeof(struct starting_language_bios_parameter_block) ==
	      STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_language_bios_parameter_block *starting_language_bios_parameter_block_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_SIZEOF))
		return NULL;
	return (const struct starting_language_bios_parameter_block *)(span.data + offset);
}

static inline struct starting_language_bios_parameter_block *starting_language_bios_parameter_block_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_SIZEOF))
		return NULL;
	return (struct starting_language_bios_parameter_block *)(span.data + offset);
}

/* BiosParameterBlock.bootJmp: 3 times byte at byte 0. */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BOOT_JMP_OFFSET 0u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BOOT_JMP_SIZE   3u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BOOT_JMP_COUNT  3u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, BOOT_JMP);

static inline int starting_language_bios_parameter_block_boot_jmp(
    const struct starting_language_bios_parameter_block *p, uint64_t i,
    uint8_t *out, struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error,
		    "starting_language_bios_parameter_block", "boot_jmp", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int starting_language_bios_parameter_block_set_boot_jmp(
    struct starting_language_bios_parameter_block *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error,
		    "starting_language_bios_parameter_block", "boot_jmp", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span starting_language_bios_parameter_block_boot_jmp_bytes(
    const struct starting_language_bios_parameter_block *p)
{
	return span_of(p->bytes, 3);
}

static inline struct mspan starting_language_bios_parameter_block_edit_boot_jmp_bytes(
    struct starting_language_bios_parameter_block *p)
{
	return mspan_of(p->bytes, 3);
}

/* BiosParameterBlock.oemIdentifier: 8 times string at byte 3. */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_OEM_IDENTIFIER_OFFSET 3u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_OEM_IDENTIFIER_SIZE   8u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_OEM_IDENTIFIER_COUNT  8u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, OEM_IDENTIFIER);

static inline int starting_language_bios_parameter_block_oem_identifier(
    const struct starting_language_bios_parameter_block *p, uint64_t i,
    uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error,
		    "starting_language_bios_parameter_block", "oem_identifier",
		    3);
	*out = p->bytes[3 + i];
	return 0;
}

static inline int starting_language_bios_parameter_block_set_oem_identifier(
    struct starting_language_bios_parameter_block *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error,
		    "starting_language_bios_parameter_block", "oem_identifier",
		    3);
	p->bytes[3 + i] = value;
	return 0;
}

static inline struct span starting_language_bios_parameter_block_oem_identifier_bytes(
    const struct starting_language_bios_parameter_block *p)
{
	return span_of(p->bytes + 3, 8);
}

static inline struct mspan starting_language_bios_parameter_block_edit_oem_identifier_bytes(
    struct starting_language_bios_parameter_block *p)
{
	return mspan_of(p->bytes + 3, 8);
}

/* Up to the first NUL. */
static inline struct span starting_language_bios_parameter_block_oem_identifier_text(
    const struct starting_language_bios_parameter_block *p)
{
	const uint8_t *text = p->bytes + 3;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int starting_language_bios_parameter_block_put_oem_identifier(
    struct starting_language_bios_parameter_block *p, struct span text)
{
	uint8_t *to = p->bytes + 3;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* BiosParameterBlock.bytesPerSector: u16 little-endian at byte 11. */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BYTES_PER_SECTOR_OFFSET 11u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BYTES_PER_SECTOR_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, BYTES_PER_SECTOR);

static inline uint16_t starting_language_bios_parameter_block_bytes_per_sector(
    const struct starting_language_bios_parameter_block *p)
{
	return le16_load(p->bytes + 11);
}

static inline void starting_language_bios_parameter_block_set_bytes_per_sector(
    struct starting_language_bios_parameter_block *p, uint16_t value)
{
	le16_store(p->bytes + 11, value);
}

/* BiosParameterBlock.sectorsPerCluster: u8 at byte 13. */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_SECTORS_PER_CLUSTER_OFFSET 13u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_SECTORS_PER_CLUSTER_SIZE   1u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, SECTORS_PER_CLUSTER);

static inline uint8_t starting_language_bios_parameter_block_sectors_per_cluster(
    const struct starting_language_bios_parameter_block *p)
{
	return p->bytes[13];
}

static inline void starting_language_bios_parameter_block_set_sectors_per_cluster(
    struct starting_language_bios_parameter_block *p, uint8_t value)
{
	p->bytes[13] = value;
}

/* BiosParameterBlock.totalSectors16: u16 little-endian at byte 14. */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_TOTAL_SECTORS16_OFFSET 14u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_TOTAL_SECTORS16_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, TOTAL_SECTORS16);

static inline uint16_t starting_language_bios_parameter_block_total_sectors16(
    const struct starting_language_bios_parameter_block *p)
{
	return le16_load(p->bytes + 14);
}

static inline void starting_language_bios_parameter_block_set_total_sectors16(
    struct starting_language_bios_parameter_block *p, uint16_t value)
{
	le16_store(p->bytes + 14, value);
}

/*
 * BiosParameterBlock.volumeId: u32 little-endian at byte 16. Extended Boot
 * Record
 */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_VOLUME_ID_OFFSET 16u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_VOLUME_ID_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, VOLUME_ID);

static inline uint32_t starting_language_bios_parameter_block_volume_id(
    const struct starting_language_bios_parameter_block *p)
{
	return le32_load(p->bytes + 16);
}

static inline void starting_language_bios_parameter_block_set_volume_id(
    struct starting_language_bios_parameter_block *p, uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* BiosParameterBlock.volumeLabel: 11 times string at byte 20. */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_VOLUME_LABEL_OFFSET 20u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_VOLUME_LABEL_SIZE   11u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_VOLUME_LABEL_COUNT  11u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, VOLUME_LABEL);

static inline int starting_language_bios_parameter_block_volume_label(
    const struct starting_language_bios_parameter_block *p, uint64_t i,
    uint8_t *out, struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error,
		    "starting_language_bios_parameter_block", "volume_label",
		    20);
	*out = p->bytes[20 + i];
	return 0;
}

static inline int starting_language_bios_parameter_block_set_volume_label(
    struct starting_language_bios_parameter_block *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error,
		    "starting_language_bios_parameter_block", "volume_label",
		    20);
	p->bytes[20 + i] = value;
	return 0;
}

static inline struct span starting_language_bios_parameter_block_volume_label_bytes(
    const struct starting_language_bios_parameter_block *p)
{
	return span_of(p->bytes + 20, 11);
}

static inline struct mspan starting_language_bios_parameter_block_edit_volume_label_bytes(
    struct starting_language_bios_parameter_block *p)
{
	return mspan_of(p->bytes + 20, 11);
}

/* Up to the first NUL. */
static inline struct span starting_language_bios_parameter_block_volume_label_text(
    const struct starting_language_bios_parameter_block *p)
{
	const uint8_t *text = p->bytes + 20;
	const void *end = memchr(text, 0, 11);

	if (!end)
		return span_of(text, 11);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int starting_language_bios_parameter_block_put_volume_label(
    struct starting_language_bios_parameter_block *p, struct span text)
{
	uint8_t *to = p->bytes + 20;

	if (text.size > 11)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(11 - text.size));
	return 0;
}

/* BiosParameterBlock.bootCode: 448 times byte at byte 31. */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BOOT_CODE_OFFSET 31u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BOOT_CODE_SIZE   448u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BOOT_CODE_COUNT  448u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, BOOT_CODE);

static inline int starting_language_bios_parameter_block_boot_code(
    const struct starting_language_bios_parameter_block *p, uint64_t i,
    uint8_t *out, struct field_error *error)
{
	if (i >= 448)
		return field_out_of_range(error,
		    "starting_language_bios_parameter_block", "boot_code", 31);
	*out = p->bytes[31 + i];
	return 0;
}

static inline int starting_language_bios_parameter_block_set_boot_code(
    struct starting_language_bios_parameter_block *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	if (i >= 448)
		return field_out_of_range(error,
		    "starting_language_bios_parameter_block", "boot_code", 31);
	p->bytes[31 + i] = value;
	return 0;
}

static inline struct span starting_language_bios_parameter_block_boot_code_bytes(
    const struct starting_language_bios_parameter_block *p)
{
	return span_of(p->bytes + 31, 448);
}

static inline struct mspan starting_language_bios_parameter_block_edit_boot_code_bytes(
    struct starting_language_bios_parameter_block *p)
{
	return mspan_of(p->bytes + 31, 448);
}

/*
 * BiosParameterBlock.bootablePartitionSignature: u16 little-endian at byte 479.
 */
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BOOTABLE_PARTITION_SIGNATURE_OFFSET 479u
#define STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK_BOOTABLE_PARTITION_SIGNATURE_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_BIOS_PARAMETER_BLOCK, BOOTABLE_PARTITION_SIGNATURE);

static inline uint16_t starting_language_bios_parameter_block_bootable_partition_signature(
    const struct starting_language_bios_parameter_block *p)
{
	return le16_load(p->bytes + 479);
}

static inline void starting_language_bios_parameter_block_set_bootable_partition_signature(
    struct starting_language_bios_parameter_block *p, uint16_t value)
{
	le16_store(p->bytes + 479, value);
}

/* All bytes zero. */
static inline void starting_language_bios_parameter_block_init(
    struct starting_language_bios_parameter_block *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure DirectoryRecord, 16 bytes. */
struct starting_language_directory_record {
	uint8_t bytes[16];
};
#define STARTING_LANGUAGE_DIRECTORY_RECORD_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct starting_language_directory_record) ==
	      STARTING_LANGUAGE_DIRECTORY_RECORD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_language_directory_record *starting_language_directory_record_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_LANGUAGE_DIRECTORY_RECORD_SIZEOF))
		return NULL;
	return (const struct starting_language_directory_record *)(span.data + offset);
}

static inline struct starting_language_directory_record *starting_language_directory_record_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_LANGUAGE_DIRECTORY_RECORD_SIZEOF))
		return NULL;
	return (struct starting_language_directory_record *)(span.data + offset);
}

/* DirectoryRecord.filename: 8 times byte at byte 0. */
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FILENAME_OFFSET 0u
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FILENAME_SIZE   8u
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FILENAME_COUNT  8u
STRUCTC_WITHIN(STARTING_LANGUAGE_DIRECTORY_RECORD, FILENAME);

static inline int starting_language_directory_record_filename(
    const struct starting_language_directory_record *p, uint64_t i,
    uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error,
					  "starting_language_directory_record",
					  "filename", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int starting_language_directory_record_set_filename(
    struct starting_language_directory_record *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error,
					  "starting_language_directory_record",
					  "filename", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span starting_language_directory_record_filename_bytes(
    const struct starting_language_directory_record *p)
{
	return span_of(p->bytes, 8);
}

static inline struct mspan starting_language_directory_record_edit_filename_bytes(
    struct starting_language_directory_record *p)
{
	return mspan_of(p->bytes, 8);
}

/* DirectoryRecord.firstClusterNumberHigh: u16 little-endian at byte 8. */
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FIRST_CLUSTER_NUMBER_HIGH_OFFSET 8u
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FIRST_CLUSTER_NUMBER_HIGH_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_DIRECTORY_RECORD, FIRST_CLUSTER_NUMBER_HIGH);

static inline uint16_t starting_language_directory_record_first_cluster_number_high(
    const struct starting_language_directory_record *p)
{
	return le16_load(p->bytes + 8);
}

static inline void starting_language_directory_record_set_first_cluster_number_high(
    struct starting_language_directory_record *p, uint16_t value)
{
	le16_store(p->bytes + 8, value);
}

/* DirectoryRecord.firstClusterNumberLow: u16 little-endian at byte 10. */
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FIRST_CLUSTER_NUMBER_LOW_OFFSET 10u
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FIRST_CLUSTER_NUMBER_LOW_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_DIRECTORY_RECORD, FIRST_CLUSTER_NUMBER_LOW);

static inline uint16_t starting_language_directory_record_first_cluster_number_low(
    const struct starting_language_directory_record *p)
{
	return le16_load(p->bytes + 10);
}

static inline void starting_language_directory_record_set_first_cluster_number_low(
    struct starting_language_directory_record *p, uint16_t value)
{
	le16_store(p->bytes + 10, value);
}

/* DirectoryRecord.fileSize: u32 little-endian at byte 12. */
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FILE_SIZE_OFFSET 12u
#define STARTING_LANGUAGE_DIRECTORY_RECORD_FILE_SIZE_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_DIRECTORY_RECORD, FILE_SIZE);

static inline uint32_t starting_language_directory_record_file_size(
    const struct starting_language_directory_record *p)
{
	return le32_load(p->bytes + 12);
}

static inline void starting_language_directory_record_set_file_size(
    struct starting_language_directory_record *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/*
 * DirectoryRecord.firstClusterNumber: u32 joined from bytes 10, 8, low part
 * first.
 */
static inline uint32_t starting_language_directory_record_first_cluster_number(
    const struct starting_language_directory_record *p)
{
	return (uint32_t)le16_load(p->bytes + 10) |
	       (uint32_t)le16_load(p->bytes + 8) << 16;
}

static inline int starting_language_directory_record_set_first_cluster_number(
    struct starting_language_directory_record *p, uint32_t value)
{
	le16_store(p->bytes + 10, (uint16_t)value);
	le16_store(p->bytes + 8, (uint16_t)(value >> 16));
	return 0;
}

/* All bytes zero. */
static inline void starting_language_directory_record_init(
    struct starting_language_directory_record *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure test, 31 bytes. */
struct starting_language_test {
	uint8_t bytes[31];
};
#define STARTING_LANGUAGE_TEST_SIZEOF 31u
STRUCTC_PROVE(sizeof(struct starting_language_test) ==
	      STARTING_LANGUAGE_TEST_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_language_test *starting_language_test_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_LANGUAGE_TEST_SIZEOF))
		return NULL;
	return (const struct starting_language_test *)(span.data + offset);
}

static inline struct starting_language_test *starting_language_test_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_LANGUAGE_TEST_SIZEOF))
		return NULL;
	return (struct starting_language_test *)(span.data + offset);
}

/* test.by: byte at byte 0. */
#define STARTING_LANGUAGE_TEST_BY_OFFSET 0u
#define STARTING_LANGUAGE_TEST_BY_SIZE   1u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, BY);

static inline uint8_t starting_language_test_by(
    const struct starting_language_test *p)
{
	return p->bytes[0];
}

static inline void starting_language_test_set_by(
    struct starting_language_test *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* test.a: u8 at byte 1. */
#define STARTING_LANGUAGE_TEST_A_OFFSET 1u
#define STARTING_LANGUAGE_TEST_A_SIZE   1u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, A);

static inline uint8_t starting_language_test_a(
    const struct starting_language_test *p)
{
	return p->bytes[1];
}

static inline void starting_language_test_set_a(
    struct starting_language_test *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* test.b: u16 little-endian at byte 2. */
#define STARTING_LANGUAGE_TEST_B_OFFSET 2u
#define STARTING_LANGUAGE_TEST_B_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, B);

static inline uint16_t starting_language_test_b(
    const struct starting_language_test *p)
{
	return le16_load(p->bytes + 2);
}

static inline void starting_language_test_set_b(
    struct starting_language_test *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* test.c: u32 little-endian at byte 4. */
#define STARTING_LANGUAGE_TEST_C_OFFSET 4u
#define STARTING_LANGUAGE_TEST_C_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, C);

static inline uint32_t starting_language_test_c(
    const struct starting_language_test *p)
{
	return le32_load(p->bytes + 4);
}

static inline void starting_language_test_set_c(
    struct starting_language_test *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* test.d: u64 little-endian at byte 8. */
#define STARTING_LANGUAGE_TEST_D_OFFSET 8u
#define STARTING_LANGUAGE_TEST_D_SIZE   8u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, D);

static inline uint64_t starting_language_test_d(
    const struct starting_language_test *p)
{
	return le64_load(p->bytes + 8);
}

static inline void starting_language_test_set_d(
    struct starting_language_test *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* test.ai: i8 at byte 16. */
#define STARTING_LANGUAGE_TEST_AI_OFFSET 16u
#define STARTING_LANGUAGE_TEST_AI_SIZE   1u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, AI);

static inline int8_t starting_language_test_ai(
    const struct starting_language_test *p)
{
	return (int8_t)p->bytes[16];
}

static inline void starting_language_test_set_ai(
    struct starting_language_test *p, int8_t value)
{
	p->bytes[16] = (uint8_t)value;
}

/* test.bi: i16 little-endian at byte 17. */
#define STARTING_LANGUAGE_TEST_BI_OFFSET 17u
#define STARTING_LANGUAGE_TEST_BI_SIZE   2u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, BI);

static inline int16_t starting_language_test_bi(
    const struct starting_language_test *p)
{
	return (int16_t)le16_load(p->bytes + 17);
}

static inline void starting_language_test_set_bi(
    struct starting_language_test *p, int16_t value)
{
	le16_store(p->bytes + 17, (uint16_t)value);
}

/* test.ci: i32 little-endian at byte 19. */
#define STARTING_LANGUAGE_TEST_CI_OFFSET 19u
#define STARTING_LANGUAGE_TEST_CI_SIZE   4u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, CI);

static inline int32_t starting_language_test_ci(
    const struct starting_language_test *p)
{
	return (int32_t)le32_load(p->bytes + 19);
}

static inline void starting_language_test_set_ci(
    struct starting_language_test *p, int32_t value)
{
	le32_store(p->bytes + 19, (uint32_t)value);
}

/* test.di: i64 little-endian at byte 23. */
#define STARTING_LANGUAGE_TEST_DI_OFFSET 23u
#define STARTING_LANGUAGE_TEST_DI_SIZE   8u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST, DI);

static inline int64_t starting_language_test_di(
    const struct starting_language_test *p)
{
	return (int64_t)le64_load(p->bytes + 23);
}

static inline void starting_language_test_set_di(
    struct starting_language_test *p, int64_t value)
{
	le64_store(p->bytes + 23, (uint64_t)value);
}

/* All bytes zero. */
static inline void starting_language_test_init(struct starting_language_test *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure test2, 40 bytes. */
struct starting_language_test2 {
	uint8_t bytes[40];
};
#define STARTING_LANGUAGE_TEST2_SIZEOF 40u
STRUCTC_PROVE(sizeof(struct starting_language_test2) ==
	      STARTING_LANGUAGE_TEST2_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_language_test2 *starting_language_test2_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_LANGUAGE_TEST2_SIZEOF))
		return NULL;
	return (const struct starting_language_test2 *)(span.data + offset);
}

static inline struct starting_language_test2 *starting_language_test2_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_LANGUAGE_TEST2_SIZEOF))
		return NULL;
	return (struct starting_language_test2 *)(span.data + offset);
}

/* test2.arr: 10 times u32 little-endian at byte 0. */
#define STARTING_LANGUAGE_TEST2_ARR_OFFSET 0u
#define STARTING_LANGUAGE_TEST2_ARR_SIZE   40u
#define STARTING_LANGUAGE_TEST2_ARR_COUNT  10u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST2, ARR);

static inline int starting_language_test2_arr(
    const struct starting_language_test2 *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	if (i >= 10)
		return field_out_of_range(error, "starting_language_test2",
					  "arr", 0);
	*out = le32_load(p->bytes + i * 4);
	return 0;
}

static inline int starting_language_test2_set_arr(
    struct starting_language_test2 *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	if (i >= 10)
		return field_out_of_range(error, "starting_language_test2",
					  "arr", 0);
	le32_store(p->bytes + i * 4, value);
	return 0;
}

/* All bytes zero. */
static inline void starting_language_test2_init(
    struct starting_language_test2 *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure test3, 48 bytes. */
struct starting_language_test3 {
	uint8_t bytes[48];
};
#define STARTING_LANGUAGE_TEST3_SIZEOF 48u
STRUCTC_PROVE(sizeof(struct starting_language_test3) ==
	      STARTING_LANGUAGE_TEST3_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_language_test3 *starting_language_test3_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_LANGUAGE_TEST3_SIZEOF))
		return NULL;
	return (const struct starting_language_test3 *)(span.data + offset);
}

static inline struct starting_language_test3 *starting_language_test3_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_LANGUAGE_TEST3_SIZEOF))
		return NULL;
	return (struct starting_language_test3 *)(span.data + offset);
}

/* test3.a: u64 little-endian at byte 0. */
#define STARTING_LANGUAGE_TEST3_A_OFFSET 0u
#define STARTING_LANGUAGE_TEST3_A_SIZE   8u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST3, A);

static inline uint64_t starting_language_test3_a(
    const struct starting_language_test3 *p)
{
	return le64_load(p->bytes);
}

static inline void starting_language_test3_set_a(
    struct starting_language_test3 *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* test3.b: struct starting_language_test2 at byte 8. */
#define STARTING_LANGUAGE_TEST3_B_OFFSET 8u
#define STARTING_LANGUAGE_TEST3_B_SIZE   40u
STRUCTC_WITHIN(STARTING_LANGUAGE_TEST3, B);

static inline const struct starting_language_test2 *starting_language_test3_b(
    const struct starting_language_test3 *p)
{
	return (const struct starting_language_test2 *)(p->bytes + 8);
}

static inline struct starting_language_test2 *starting_language_test3_edit_b(
    struct starting_language_test3 *p)
{
	return (struct starting_language_test2 *)(p->bytes + 8);
}

/* All bytes zero. */
static inline void starting_language_test3_init(
    struct starting_language_test3 *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_STARTING_LANGUAGE_DESCRIBED)
#define GENERATED_STARTING_LANGUAGE_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_part starting_language_superblock_blocks_count_parts[] = {
	{ 4u, 4, false },
	{ 131u, 4, false },
};
DESCRIBE_CONST struct describe_field starting_language_superblock_fields[] = {
	{ "inodes_count", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Inodes count",
	  NULL, NULL },
	{ "blocks_count_lo", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Blocks count",
	  NULL, NULL },
	{ "magic", "u16_le", 8u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Magic signature",
	  NULL, NULL },
	{ "first_ino", "u32_le", 10u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "These fields are for dynamic revisions only. First "
		"non-reserved inode",
	  NULL, NULL },
	{ "uuid", "[16]u8", 14u, 1u, 16u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "128-bit uuid for volume",
	  NULL, NULL },
	{ "volume_name", "[16]string", 30u, 1u, 16u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "volume name",
	  NULL, NULL },
	{ "hash_seed", "[4]u32_le", 46u, 4u, 4u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "HTREE hash seed",
	  NULL, NULL },
	{ "jnl_backup_type", "u8", 62u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "jnl_blocks", "[17]u32_le", 63u, 4u, 17u, DESCRIBE_NUMBER, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Backup of the journal inode",
	  NULL, NULL },
	{ "blocks_count_hi", "u32_le", 131u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "64bit support. Blocks count",
	  NULL, NULL },
	{ "blocks_count", "u64_le", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, starting_language_superblock_blocks_count_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "flags", "u32_le", 135u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Miscellaneous flags",
	  NULL, NULL },
	{ "mmp_block", "u64_le", 139u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Block for multi-mount protection",
	  NULL, NULL },
	{ "last_error_func", "[32]u8", 147u, 1u, 32u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "function where the error happened",
	  NULL, NULL },
	{ "mount_opts", "[64]u8", 179u, 1u, 64u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "wtime_hi", "u8", 243u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved", "[94]u32_le", 244u, 4u, 94u, DESCRIBE_NUMBER, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Padding to the end of the block",
	  NULL, NULL },
	{ "checksum", "u32_le", 620u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "crc32c(superblock)",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_language_superblock_description = {
	"Superblock", "starting_language_superblock", 624u, false,
	starting_language_superblock_fields, 18,
	"What the descriptions of the starting language use, and nothing "
	"else: this must go on to compile as it stands.",
	NULL
};

DESCRIBE_CONST struct describe_part starting_language_group_descriptor_free_blocks_count_parts[] = {
	{ 0u, 2, false },
	{ 4u, 2, false },
};
DESCRIBE_CONST struct describe_field starting_language_group_descriptor_fields[] = {
	{ "free_blocks_count_lo", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Lower 16-bits of free block count.",
	  NULL, NULL },
	{ "checksum", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "crc16(sb_uuid+group_num+bg_desc) & 0xFFFF if set.",
	  NULL, NULL },
	{ "free_blocks_count_hi", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Upper 16-bits of free block count.",
	  NULL, NULL },
	{ "free_blocks_count", "u32_le", 0u, 4u, 1u, DESCRIBE_JOIN, false,
	  false, false,
	  NULL, NULL, 0,
	  starting_language_group_descriptor_free_blocks_count_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "reserved", "u32_le", 6u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Padding.",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_language_group_descriptor_description = {
	"GroupDescriptor", "starting_language_group_descriptor", 10u, false,
	starting_language_group_descriptor_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_part starting_language_inode_start_parts[] = {
	{ 2u, 4, false },
	{ 0u, 2, false },
};
DESCRIBE_CONST struct describe_field starting_language_inode_fields[] = {
	{ "start_hi", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Upper 16-bits of the block number.",
	  NULL, NULL },
	{ "start_lo", "u32_le", 2u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Lower 32-bits of the block number.",
	  NULL, NULL },
	{ "start", "u64_le", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, starting_language_inode_start_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "tail", "[96]byte", 6u, 1u, 96u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_language_inode_description = {
	"Inode", "starting_language_inode", 102u, false,
	starting_language_inode_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field starting_language_bios_parameter_block_fields[] = {
	{ "boot_jmp", "[3]byte", 0u, 1u, 3u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "oem_identifier", "[8]string", 3u, 1u, 8u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytes_per_sector", "u16_le", 11u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sectors_per_cluster", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "total_sectors16", "u16_le", 14u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_id", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Extended Boot Record",
	  NULL, NULL },
	{ "volume_label", "[11]string", 20u, 1u, 11u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "boot_code", "[448]byte", 31u, 1u, 448u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bootable_partition_signature", "u16_le", 479u, 2u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_language_bios_parameter_block_description = {
	"BiosParameterBlock", "starting_language_bios_parameter_block", 481u,
	false, starting_language_bios_parameter_block_fields, 9,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_part starting_language_directory_record_first_cluster_number_parts[] = {
	{ 10u, 2, false },
	{ 8u, 2, false },
};
DESCRIBE_CONST struct describe_field starting_language_directory_record_fields[] = {
	{ "filename", "[8]byte", 0u, 1u, 8u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster_number_high", "u16_le", 8u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster_number_low", "u16_le", 10u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_size", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster_number", "u32_le", 0u, 4u, 1u, DESCRIBE_JOIN, false,
	  false, false,
	  NULL, NULL, 0,
	  starting_language_directory_record_first_cluster_number_parts, 2,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_language_directory_record_description = {
	"DirectoryRecord", "starting_language_directory_record", 16u, false,
	starting_language_directory_record_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field starting_language_test_fields[] = {
	{ "by", "byte", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "a", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "c", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "d", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ai", "i8", 16u, 1u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bi", "i16_le", 17u, 2u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ci", "i32_le", 19u, 4u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "di", "i64_le", 23u, 8u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_language_test_description = {
	"test", "starting_language_test", 31u, false,
	starting_language_test_fields, 9,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field starting_language_test2_fields[] = {
	{ "arr", "[10]u32_le", 0u, 4u, 10u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_language_test2_description = {
	"test2", "starting_language_test2", 40u, false,
	starting_language_test2_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field starting_language_test3_fields[] = {
	{ "a", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "test2", 8u, 40u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &starting_language_test2_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_language_test3_description = {
	"test3", "starting_language_test3", 48u, false,
	starting_language_test3_fields, 2,
	NULL,
	NULL
};

#define STARTING_LANGUAGE_NR_STRUCTURES 8u
DESCRIBE_CONST struct describe_structure *const starting_language_structures[] = {
	&starting_language_superblock_description,
	&starting_language_group_descriptor_description,
	&starting_language_inode_description,
	&starting_language_bios_parameter_block_description,
	&starting_language_directory_record_description,
	&starting_language_test_description,
	&starting_language_test2_description,
	&starting_language_test3_description,
};

DESCRIBE_CONST struct describe_file starting_language_describe_file = {
	"starting_language", starting_language_structures, 8, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_STARTING_LANGUAGE_VALIDATED)
#define GENERATED_STARTING_LANGUAGE_VALIDATED

#include "runtime/base/validate.h"

static inline size_t starting_language_superblock_validate(
    const struct starting_language_superblock *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t starting_language_group_descriptor_validate(
    const struct starting_language_group_descriptor *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t starting_language_inode_validate(
    const struct starting_language_inode *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t starting_language_bios_parameter_block_validate(
    const struct starting_language_bios_parameter_block *p,
    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t starting_language_directory_record_validate(
    const struct starting_language_directory_record *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t starting_language_test_validate(
    const struct starting_language_test *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t starting_language_test2_validate(
    const struct starting_language_test2 *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t starting_language_test3_validate(
    const struct starting_language_test3 *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 8;
		starting_language_test2_validate(
		    (const struct starting_language_test2 *)(p->bytes + 8), v);
		v->base -= 8;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
