/* Written by structc from structs/jbd2.struct. Edit that file instead. */
#ifndef GENERATED_JBD2_H
#define GENERATED_JBD2_H

#include "runtime/base/bytes.h"
#include "runtime/base/guid.h"
#include "runtime/base/checksum.h"

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

#define JBD2_MAGIC 0xC03B3998u
#define JBD2_SUPERBLOCK_SIZE 1024u

/* Enum BlockType: u32 big-endian. */
#define JBD2_BLOCK_TYPE_DESCRIPTOR 1u
#define JBD2_BLOCK_TYPE_COMMIT 2u
/* Ends before feature_compat */
#define JBD2_BLOCK_TYPE_SUPERBLOCK_V1 3u
#define JBD2_BLOCK_TYPE_SUPERBLOCK_V2 4u
#define JBD2_BLOCK_TYPE_REVOKE 5u

/* The name of a value, or NULL if it has none. */
static inline const char *jbd2_block_type_name(uint32_t value)
{
	switch (value) {
	case JBD2_BLOCK_TYPE_DESCRIPTOR:
		return "descriptor";
	case JBD2_BLOCK_TYPE_COMMIT:
		return "commit";
	case JBD2_BLOCK_TYPE_SUPERBLOCK_V1:
		return "superblock_v1";
	case JBD2_BLOCK_TYPE_SUPERBLOCK_V2:
		return "superblock_v2";
	case JBD2_BLOCK_TYPE_REVOKE:
		return "revoke";
	default:
		return NULL;
	}
}

static inline bool jbd2_block_type_is_known(uint32_t value)
{
	switch (value) {
	case JBD2_BLOCK_TYPE_DESCRIPTOR:
	case JBD2_BLOCK_TYPE_COMMIT:
	case JBD2_BLOCK_TYPE_SUPERBLOCK_V1:
	case JBD2_BLOCK_TYPE_SUPERBLOCK_V2:
	case JBD2_BLOCK_TYPE_REVOKE:
		return true;
	default:
		return false;
	}
}

/* Flags Compat: u32 big-endian. */
/* Commit blocks sum their transaction up */
#define JBD2_COMPAT_CHECKSUM 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *jbd2_compat_name(uint32_t bit)
{
	switch (bit) {
	case JBD2_COMPAT_CHECKSUM:
		return "checksum";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t jbd2_compat_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFEu);
}

/* Flags Incompat: u32 big-endian. */
/* There are revoke blocks */
#define JBD2_INCOMPAT_REVOKE 0x1u
/* Block numbers have 64 bits */
#define JBD2_INCOMPAT_BIT64 0x2u
#define JBD2_INCOMPAT_ASYNC_COMMIT 0x4u
#define JBD2_INCOMPAT_CSUM_V2 0x8u
/* Tags have the whole checksum */
#define JBD2_INCOMPAT_CSUM_V3 0x10u
#define JBD2_INCOMPAT_FAST_COMMIT 0x20u

/* The name of a mask, or NULL if it has none. */
static inline const char *jbd2_incompat_name(uint32_t bit)
{
	switch (bit) {
	case JBD2_INCOMPAT_REVOKE:
		return "revoke";
	case JBD2_INCOMPAT_BIT64:
		return "bit64";
	case JBD2_INCOMPAT_ASYNC_COMMIT:
		return "async_commit";
	case JBD2_INCOMPAT_CSUM_V2:
		return "csum_v2";
	case JBD2_INCOMPAT_CSUM_V3:
		return "csum_v3";
	case JBD2_INCOMPAT_FAST_COMMIT:
		return "fast_commit";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t jbd2_incompat_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFC0u);
}

/* Enum ChecksumType: u8. */
#define JBD2_CHECKSUM_TYPE_NONE 0u
#define JBD2_CHECKSUM_TYPE_CRC32 1u
#define JBD2_CHECKSUM_TYPE_MD5 2u
#define JBD2_CHECKSUM_TYPE_SHA1 3u
#define JBD2_CHECKSUM_TYPE_CRC32C 4u

/* The name of a value, or NULL if it has none. */
static inline const char *jbd2_checksum_type_name(uint8_t value)
{
	switch (value) {
	case JBD2_CHECKSUM_TYPE_NONE:
		return "none";
	case JBD2_CHECKSUM_TYPE_CRC32:
		return "crc32";
	case JBD2_CHECKSUM_TYPE_MD5:
		return "md5";
	case JBD2_CHECKSUM_TYPE_SHA1:
		return "sha1";
	case JBD2_CHECKSUM_TYPE_CRC32C:
		return "crc32c";
	default:
		return NULL;
	}
}

static inline bool jbd2_checksum_type_is_known(uint8_t value)
{
	switch (value) {
	case JBD2_CHECKSUM_TYPE_NONE:
	case JBD2_CHECKSUM_TYPE_CRC32:
	case JBD2_CHECKSUM_TYPE_MD5:
	case JBD2_CHECKSUM_TYPE_SHA1:
	case JBD2_CHECKSUM_TYPE_CRC32C:
		return true;
	default:
		return false;
	}
}

/* Flags TagFlags: u16 big-endian. */
/* The block began with MAGIC */
#define JBD2_TAG_FLAGS_ESCAPE 0x1u
/* As the tag before; no uuid follows */
#define JBD2_TAG_FLAGS_SAME_UUID 0x2u
/* Not used */
#define JBD2_TAG_FLAGS_DELETED 0x4u
/* The last tag of its block */
#define JBD2_TAG_FLAGS_LAST 0x8u

/* The name of a mask, or NULL if it has none. */
static inline const char *jbd2_tag_flags_name(uint16_t bit)
{
	switch (bit) {
	case JBD2_TAG_FLAGS_ESCAPE:
		return "escape";
	case JBD2_TAG_FLAGS_SAME_UUID:
		return "same_uuid";
	case JBD2_TAG_FLAGS_DELETED:
		return "deleted";
	case JBD2_TAG_FLAGS_LAST:
		return "last";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t jbd2_tag_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFF0u);
}

/* Flags Tag3Flags: u32 big-endian. */
#define JBD2_TAG3_FLAGS_ESCAPE 0x1u
#define JBD2_TAG3_FLAGS_SAME_UUID 0x2u
#define JBD2_TAG3_FLAGS_DELETED 0x4u
#define JBD2_TAG3_FLAGS_LAST 0x8u

/* The name of a mask, or NULL if it has none. */
static inline const char *jbd2_tag3_flags_name(uint32_t bit)
{
	switch (bit) {
	case JBD2_TAG3_FLAGS_ESCAPE:
		return "escape";
	case JBD2_TAG3_FLAGS_SAME_UUID:
		return "same_uuid";
	case JBD2_TAG3_FLAGS_DELETED:
		return "deleted";
	case JBD2_TAG3_FLAGS_LAST:
		return "last";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t jbd2_tag3_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFF0u);
}

/* Enum FastTag: u16 little-endian. */
#define JBD2_FAST_TAG_ADD_RANGE 1u
#define JBD2_FAST_TAG_DEL_RANGE 2u
#define JBD2_FAST_TAG_CREAT 3u
#define JBD2_FAST_TAG_LINK 4u
#define JBD2_FAST_TAG_UNLINK 5u
#define JBD2_FAST_TAG_INODE 6u
#define JBD2_FAST_TAG_PAD 7u
#define JBD2_FAST_TAG_TAIL 8u
#define JBD2_FAST_TAG_HEAD 9u

/* The name of a value, or NULL if it has none. */
static inline const char *jbd2_fast_tag_name(uint16_t value)
{
	switch (value) {
	case JBD2_FAST_TAG_ADD_RANGE:
		return "add_range";
	case JBD2_FAST_TAG_DEL_RANGE:
		return "del_range";
	case JBD2_FAST_TAG_CREAT:
		return "creat";
	case JBD2_FAST_TAG_LINK:
		return "link";
	case JBD2_FAST_TAG_UNLINK:
		return "unlink";
	case JBD2_FAST_TAG_INODE:
		return "inode";
	case JBD2_FAST_TAG_PAD:
		return "pad";
	case JBD2_FAST_TAG_TAIL:
		return "tail";
	case JBD2_FAST_TAG_HEAD:
		return "head";
	default:
		return NULL;
	}
}

static inline bool jbd2_fast_tag_is_known(uint16_t value)
{
	switch (value) {
	case JBD2_FAST_TAG_ADD_RANGE:
	case JBD2_FAST_TAG_DEL_RANGE:
	case JBD2_FAST_TAG_CREAT:
	case JBD2_FAST_TAG_LINK:
	case JBD2_FAST_TAG_UNLINK:
	case JBD2_FAST_TAG_INODE:
	case JBD2_FAST_TAG_PAD:
	case JBD2_FAST_TAG_TAIL:
	case JBD2_FAST_TAG_HEAD:
		return true;
	default:
		return false;
	}
}

/*
 * Structure Header, 12 bytes. At the start of each block of the log that is not
 * a copy of another.
 */
struct jbd2_header {
	uint8_t bytes[12];
};
#define JBD2_HEADER_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct jbd2_header) == JBD2_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct jbd2_header *jbd2_header_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, JBD2_HEADER_SIZEOF))
		return NULL;
	return (const struct jbd2_header *)(span.data + offset);
}

static inline struct jbd2_header *jbd2_header_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, JBD2_HEADER_SIZEOF))
		return NULL;
	return (struct jbd2_header *)(span.data + offset);
}

/* Header.magic: u32 big-endian at byte 0. */
#define JBD2_HEADER_MAGIC_OFFSET 0u
#define JBD2_HEADER_MAGIC_SIZE   4u
#define JBD2_HEADER_MAGIC_DEFAULT 0xC03B3998u
STRUCTC_WITHIN(JBD2_HEADER, MAGIC);

static inline uint32_t jbd2_header_magic(const struct jbd2_header *p)
{
	return be32_load(p->bytes);
}

static inline void jbd2_header_set_magic(struct jbd2_header *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* Header.blocktype: enum BlockType, u32 big-endian at byte 4. */
#define JBD2_HEADER_BLOCKTYPE_OFFSET 4u
#define JBD2_HEADER_BLOCKTYPE_SIZE   4u
STRUCTC_WITHIN(JBD2_HEADER, BLOCKTYPE);

static inline uint32_t jbd2_header_blocktype(const struct jbd2_header *p)
{
	return be32_load(p->bytes + 4);
}

static inline void jbd2_header_set_blocktype(struct jbd2_header *p,
					     uint32_t value)
{
	be32_store(p->bytes + 4, value);
}

/* Header.sequence: u32 big-endian at byte 8. The transaction's number */
#define JBD2_HEADER_SEQUENCE_OFFSET 8u
#define JBD2_HEADER_SEQUENCE_SIZE   4u
STRUCTC_WITHIN(JBD2_HEADER, SEQUENCE);

static inline uint32_t jbd2_header_sequence(const struct jbd2_header *p)
{
	return be32_load(p->bytes + 8);
}

static inline void jbd2_header_set_sequence(struct jbd2_header *p,
					    uint32_t value)
{
	be32_store(p->bytes + 8, value);
}

/* All bytes zero, then the defaults. */
static inline void jbd2_header_init(struct jbd2_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	jbd2_header_set_magic(p, JBD2_HEADER_MAGIC_DEFAULT);
}

/* Structure Superblock, 1024 bytes. */
struct jbd2_superblock {
	uint8_t bytes[1024];
};
#define JBD2_SUPERBLOCK_SIZEOF 1024u
STRUCTC_PROVE(sizeof(struct jbd2_superblock) == JBD2_SUPERBLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct jbd2_superblock *jbd2_superblock_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, JBD2_SUPERBLOCK_SIZEOF))
		return NULL;
	return (const struct jbd2_superblock *)(span.data + offset);
}

static inline struct jbd2_superblock *jbd2_superblock_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, JBD2_SUPERBLOCK_SIZEOF))
		return NULL;
	return (struct jbd2_superblock *)(span.data + offset);
}

/*
 * Superblock.header: struct jbd2_header at byte 0. superblock_v1 or
 * superblock_v2
 */
#define JBD2_SUPERBLOCK_HEADER_OFFSET 0u
#define JBD2_SUPERBLOCK_HEADER_SIZE   12u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, HEADER);

static inline const struct jbd2_header *jbd2_superblock_header(
    const struct jbd2_superblock *p)
{
	return (const struct jbd2_header *)(p->bytes);
}

static inline struct jbd2_header *jbd2_superblock_edit_header(
    struct jbd2_superblock *p)
{
	return (struct jbd2_header *)(p->bytes);
}

/* Superblock.blocksize: u32 big-endian at byte 12. */
#define JBD2_SUPERBLOCK_BLOCKSIZE_OFFSET 12u
#define JBD2_SUPERBLOCK_BLOCKSIZE_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, BLOCKSIZE);

static inline uint32_t jbd2_superblock_blocksize(
    const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 12);
}

static inline void jbd2_superblock_set_blocksize(struct jbd2_superblock *p,
						 uint32_t value)
{
	be32_store(p->bytes + 12, value);
}

/* Superblock.maxlen: u32 big-endian at byte 16. Blocks in the journal */
#define JBD2_SUPERBLOCK_MAXLEN_OFFSET 16u
#define JBD2_SUPERBLOCK_MAXLEN_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, MAXLEN);

static inline uint32_t jbd2_superblock_maxlen(const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 16);
}

static inline void jbd2_superblock_set_maxlen(struct jbd2_superblock *p,
					      uint32_t value)
{
	be32_store(p->bytes + 16, value);
}

/* Superblock.first: u32 big-endian at byte 20. First block of the log */
#define JBD2_SUPERBLOCK_FIRST_OFFSET 20u
#define JBD2_SUPERBLOCK_FIRST_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, FIRST);

static inline uint32_t jbd2_superblock_first(const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 20);
}

static inline void jbd2_superblock_set_first(struct jbd2_superblock *p,
					     uint32_t value)
{
	be32_store(p->bytes + 20, value);
}

/*
 * Superblock.sequence: u32 big-endian at byte 24. Expected of the first
 * transaction
 */
#define JBD2_SUPERBLOCK_SEQUENCE_OFFSET 24u
#define JBD2_SUPERBLOCK_SEQUENCE_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, SEQUENCE);

static inline uint32_t jbd2_superblock_sequence(const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 24);
}

static inline void jbd2_superblock_set_sequence(struct jbd2_superblock *p,
						uint32_t value)
{
	be32_store(p->bytes + 24, value);
}

/*
 * Superblock.start: u32 big-endian at byte 28. Where it is; 0: nothing to be
 * done
 */
#define JBD2_SUPERBLOCK_START_OFFSET 28u
#define JBD2_SUPERBLOCK_START_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, START);

static inline uint32_t jbd2_superblock_start(const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 28);
}

static inline void jbd2_superblock_set_start(struct jbd2_superblock *p,
					     uint32_t value)
{
	be32_store(p->bytes + 28, value);
}

/* Superblock.errno: i32 big-endian at byte 32. Set by an abort */
#define JBD2_SUPERBLOCK_ERRNO_OFFSET 32u
#define JBD2_SUPERBLOCK_ERRNO_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, ERRNO);

static inline int32_t jbd2_superblock_errno(const struct jbd2_superblock *p)
{
	return (int32_t)be32_load(p->bytes + 32);
}

static inline void jbd2_superblock_set_errno(struct jbd2_superblock *p,
					     int32_t value)
{
	be32_store(p->bytes + 32, (uint32_t)value);
}

/*
 * Superblock.feature_compat: flags Compat, u32 big-endian at byte 36. From
 * here: superblock_v2
 */
#define JBD2_SUPERBLOCK_FEATURE_COMPAT_OFFSET 36u
#define JBD2_SUPERBLOCK_FEATURE_COMPAT_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, FEATURE_COMPAT);

static inline uint32_t jbd2_superblock_feature_compat(
    const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 36);
}

static inline void jbd2_superblock_set_feature_compat(struct jbd2_superblock *p,
						      uint32_t value)
{
	be32_store(p->bytes + 36, value);
}

/* Whether all bits of `mask` are set. */
static inline bool jbd2_superblock_feature_compat_has(
    const struct jbd2_superblock *p, uint32_t mask)
{
	return (jbd2_superblock_feature_compat(p) & mask) == mask;
}

static inline void jbd2_superblock_feature_compat_add(struct jbd2_superblock *p,
						      uint32_t mask)
{
	jbd2_superblock_set_feature_compat(p,
	    (uint32_t)(jbd2_superblock_feature_compat(p) | mask));
}

static inline void jbd2_superblock_feature_compat_clear(
    struct jbd2_superblock *p, uint32_t mask)
{
	jbd2_superblock_set_feature_compat(p,
	    (uint32_t)(jbd2_superblock_feature_compat(p) & ~mask));
}

/* Superblock.feature_incompat: flags Incompat, u32 big-endian at byte 40. */
#define JBD2_SUPERBLOCK_FEATURE_INCOMPAT_OFFSET 40u
#define JBD2_SUPERBLOCK_FEATURE_INCOMPAT_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, FEATURE_INCOMPAT);

static inline uint32_t jbd2_superblock_feature_incompat(
    const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 40);
}

static inline void jbd2_superblock_set_feature_incompat(
    struct jbd2_superblock *p, uint32_t value)
{
	be32_store(p->bytes + 40, value);
}

/* Whether all bits of `mask` are set. */
static inline bool jbd2_superblock_feature_incompat_has(
    const struct jbd2_superblock *p, uint32_t mask)
{
	return (jbd2_superblock_feature_incompat(p) & mask) == mask;
}

static inline void jbd2_superblock_feature_incompat_add(
    struct jbd2_superblock *p, uint32_t mask)
{
	jbd2_superblock_set_feature_incompat(p,
	    (uint32_t)(jbd2_superblock_feature_incompat(p) | mask));
}

static inline void jbd2_superblock_feature_incompat_clear(
    struct jbd2_superblock *p, uint32_t mask)
{
	jbd2_superblock_set_feature_incompat(p,
	    (uint32_t)(jbd2_superblock_feature_incompat(p) & ~mask));
}

/* Superblock.feature_ro_compat: u32 big-endian at byte 44. None is known */
#define JBD2_SUPERBLOCK_FEATURE_RO_COMPAT_OFFSET 44u
#define JBD2_SUPERBLOCK_FEATURE_RO_COMPAT_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, FEATURE_RO_COMPAT);

static inline uint32_t jbd2_superblock_feature_ro_compat(
    const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 44);
}

static inline void jbd2_superblock_set_feature_ro_compat(
    struct jbd2_superblock *p, uint32_t value)
{
	be32_store(p->bytes + 44, value);
}

/* Superblock.uuid: uuid at byte 48. Of the journal */
#define JBD2_SUPERBLOCK_UUID_OFFSET 48u
#define JBD2_SUPERBLOCK_UUID_SIZE   16u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, UUID);

static inline struct guid jbd2_superblock_uuid(const struct jbd2_superblock *p)
{
	return guid_load(p->bytes + 48);
}

static inline void jbd2_superblock_set_uuid(struct jbd2_superblock *p,
					    struct guid value)
{
	guid_store(p->bytes + 48, value);
}

/* Superblock.nr_users: u32 big-endian at byte 64. Filesystems that share it */
#define JBD2_SUPERBLOCK_NR_USERS_OFFSET 64u
#define JBD2_SUPERBLOCK_NR_USERS_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, NR_USERS);

static inline uint32_t jbd2_superblock_nr_users(const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 64);
}

static inline void jbd2_superblock_set_nr_users(struct jbd2_superblock *p,
						uint32_t value)
{
	be32_store(p->bytes + 64, value);
}

/* Superblock.dynsuper: u32 big-endian at byte 68. Not used */
#define JBD2_SUPERBLOCK_DYNSUPER_OFFSET 68u
#define JBD2_SUPERBLOCK_DYNSUPER_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, DYNSUPER);

static inline uint32_t jbd2_superblock_dynsuper(const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 68);
}

static inline void jbd2_superblock_set_dynsuper(struct jbd2_superblock *p,
						uint32_t value)
{
	be32_store(p->bytes + 68, value);
}

/* Superblock.max_transaction: u32 big-endian at byte 72. Not used */
#define JBD2_SUPERBLOCK_MAX_TRANSACTION_OFFSET 72u
#define JBD2_SUPERBLOCK_MAX_TRANSACTION_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, MAX_TRANSACTION);

static inline uint32_t jbd2_superblock_max_transaction(
    const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 72);
}

static inline void jbd2_superblock_set_max_transaction(
    struct jbd2_superblock *p, uint32_t value)
{
	be32_store(p->bytes + 72, value);
}

/* Superblock.max_trans_data: u32 big-endian at byte 76. Not used */
#define JBD2_SUPERBLOCK_MAX_TRANS_DATA_OFFSET 76u
#define JBD2_SUPERBLOCK_MAX_TRANS_DATA_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, MAX_TRANS_DATA);

static inline uint32_t jbd2_superblock_max_trans_data(
    const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 76);
}

static inline void jbd2_superblock_set_max_trans_data(struct jbd2_superblock *p,
						      uint32_t value)
{
	be32_store(p->bytes + 76, value);
}

/* Superblock.checksum_type: enum ChecksumType, u8 at byte 80. */
#define JBD2_SUPERBLOCK_CHECKSUM_TYPE_OFFSET 80u
#define JBD2_SUPERBLOCK_CHECKSUM_TYPE_SIZE   1u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, CHECKSUM_TYPE);

static inline uint8_t jbd2_superblock_checksum_type(
    const struct jbd2_superblock *p)
{
	return p->bytes[80];
}

static inline void jbd2_superblock_set_checksum_type(struct jbd2_superblock *p,
						     uint8_t value)
{
	p->bytes[80] = value;
}

/* Superblock.padding2: 3 times byte at byte 81. */
#define JBD2_SUPERBLOCK_PADDING2_OFFSET 81u
#define JBD2_SUPERBLOCK_PADDING2_SIZE   3u
#define JBD2_SUPERBLOCK_PADDING2_COUNT  3u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, PADDING2);

static inline int jbd2_superblock_padding2(const struct jbd2_superblock *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "jbd2_superblock", "padding2",
					  81);
	*out = p->bytes[81 + i];
	return 0;
}

static inline int jbd2_superblock_set_padding2(struct jbd2_superblock *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "jbd2_superblock", "padding2",
					  81);
	p->bytes[81 + i] = value;
	return 0;
}

static inline struct span jbd2_superblock_padding2_bytes(
    const struct jbd2_superblock *p)
{
	return span_of(p->bytes + 81, 3);
}

static inline struct mspan jbd2_superblock_edit_padding2_bytes(
    struct jbd2_superblock *p)
{
	return mspan_of(p->bytes + 81, 3);
}

/*
 * Superblock.num_fc_blks: u32 big-endian at byte 84. With fast_commit; 0: 256
 */
#define JBD2_SUPERBLOCK_NUM_FC_BLKS_OFFSET 84u
#define JBD2_SUPERBLOCK_NUM_FC_BLKS_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, NUM_FC_BLKS);

static inline uint32_t jbd2_superblock_num_fc_blks(
    const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 84);
}

static inline void jbd2_superblock_set_num_fc_blks(struct jbd2_superblock *p,
						   uint32_t value)
{
	be32_store(p->bytes + 84, value);
}

/* Superblock.head: u32 big-endian at byte 88. Where a clean log goes on */
#define JBD2_SUPERBLOCK_HEAD_OFFSET 88u
#define JBD2_SUPERBLOCK_HEAD_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, HEAD);

static inline uint32_t jbd2_superblock_head(const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 88);
}

static inline void jbd2_superblock_set_head(struct jbd2_superblock *p,
					    uint32_t value)
{
	be32_store(p->bytes + 88, value);
}

/* Superblock.padding: 40 times u32 big-endian at byte 92. */
#define JBD2_SUPERBLOCK_PADDING_OFFSET 92u
#define JBD2_SUPERBLOCK_PADDING_SIZE   160u
#define JBD2_SUPERBLOCK_PADDING_COUNT  40u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, PADDING);

static inline int jbd2_superblock_padding(const struct jbd2_superblock *p,
					  uint64_t i, uint32_t *out,
					  struct field_error *error)
{
	if (i >= 40)
		return field_out_of_range(error, "jbd2_superblock", "padding",
					  92);
	*out = be32_load(p->bytes + 92 + i * 4);
	return 0;
}

static inline int jbd2_superblock_set_padding(struct jbd2_superblock *p,
					      uint64_t i, uint32_t value,
					      struct field_error *error)
{
	if (i >= 40)
		return field_out_of_range(error, "jbd2_superblock", "padding",
					  92);
	be32_store(p->bytes + 92 + i * 4, value);
	return 0;
}

/* Superblock.checksum: u32 big-endian at byte 252. With csum_v2 or csum_v3 */
#define JBD2_SUPERBLOCK_CHECKSUM_OFFSET 252u
#define JBD2_SUPERBLOCK_CHECKSUM_SIZE   4u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, CHECKSUM);

static inline uint32_t jbd2_superblock_checksum(const struct jbd2_superblock *p)
{
	return be32_load(p->bytes + 252);
}

static inline void jbd2_superblock_set_checksum(struct jbd2_superblock *p,
						uint32_t value)
{
	be32_store(p->bytes + 252, value);
}

/*
 * Superblock.users: 768 times byte at byte 256. UUIDs, of an external journal
 */
#define JBD2_SUPERBLOCK_USERS_OFFSET 256u
#define JBD2_SUPERBLOCK_USERS_SIZE   768u
#define JBD2_SUPERBLOCK_USERS_COUNT  768u
STRUCTC_WITHIN(JBD2_SUPERBLOCK, USERS);

static inline int jbd2_superblock_users(const struct jbd2_superblock *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 768)
		return field_out_of_range(error, "jbd2_superblock", "users",
					  256);
	*out = p->bytes[256 + i];
	return 0;
}

static inline int jbd2_superblock_set_users(struct jbd2_superblock *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	if (i >= 768)
		return field_out_of_range(error, "jbd2_superblock", "users",
					  256);
	p->bytes[256 + i] = value;
	return 0;
}

static inline struct span jbd2_superblock_users_bytes(
    const struct jbd2_superblock *p)
{
	return span_of(p->bytes + 256, 768);
}

static inline struct mspan jbd2_superblock_edit_users_bytes(
    struct jbd2_superblock *p)
{
	return mspan_of(p->bytes + 256, 768);
}

/* All bytes zero, then the defaults. */
static inline void jbd2_superblock_init(struct jbd2_superblock *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	jbd2_header_init(jbd2_superblock_edit_header(p));
}

/* What Superblock.checksum has to be: crc32c. */
static inline uint32_t jbd2_superblock_compute_checksum(
    const struct jbd2_superblock *p)
{
	uint32_t sum;

	sum = 0xFFFFFFFFu;
	sum = checksum_crc32c(sum, p->bytes, 252);
	sum = checksum_zeros(checksum_crc32c, sum, 4);
	sum = checksum_crc32c(sum, p->bytes + 256, 768);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int jbd2_superblock_verify_checksum(
    const struct jbd2_superblock *p)
{
	uint32_t want = jbd2_superblock_compute_checksum(p);
	uint32_t got = jbd2_superblock_checksum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int jbd2_superblock_update_checksum(struct jbd2_superblock *p)
{
	uint32_t want = jbd2_superblock_compute_checksum(p);

	jbd2_superblock_set_checksum(p, want);
	return 0;
}


/*
 * Structure Tag, at least 8 bytes. A block of the filesystem that is in the
 * log, without csum_v3.
 */
struct jbd2_tag {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t bit64;
	uint8_t csum_v2;
};
struct jbd2_tag_edit {
	struct jbd2_tag read; /* the same, for getters */
	uint8_t *bytes;
};
#define JBD2_TAG_MIN_SIZE 8u

/* Tag.blocknr_lo: u32 big-endian at byte 0. */
#define JBD2_TAG_BLOCKNR_LO_OFFSET 0u
#define JBD2_TAG_BLOCKNR_LO_SIZE   4u
STRUCTC_PROVE(JBD2_TAG_BLOCKNR_LO_OFFSET + JBD2_TAG_BLOCKNR_LO_SIZE <=
	      JBD2_TAG_MIN_SIZE);

static inline uint32_t jbd2_tag_blocknr_lo(const struct jbd2_tag *p)
{
	return be32_load(p->bytes);
}

static inline void jbd2_tag_set_blocknr_lo(const struct jbd2_tag_edit *p,
					   uint32_t value)
{
	be32_store(p->bytes, value);
}

/*
 * Tag.checksum: u16 big-endian at byte 4. With csum_v2: TagSeed's, the low half
 */
#define JBD2_TAG_CHECKSUM_OFFSET 4u
#define JBD2_TAG_CHECKSUM_SIZE   2u
STRUCTC_PROVE(JBD2_TAG_CHECKSUM_OFFSET + JBD2_TAG_CHECKSUM_SIZE <=
	      JBD2_TAG_MIN_SIZE);

static inline uint16_t jbd2_tag_checksum(const struct jbd2_tag *p)
{
	return be16_load(p->bytes + 4);
}

static inline void jbd2_tag_set_checksum(const struct jbd2_tag_edit *p,
					 uint16_t value)
{
	be16_store(p->bytes + 4, value);
}

/* Tag.flags: flags TagFlags, u16 big-endian at byte 6. */
#define JBD2_TAG_FLAGS_OFFSET 6u
#define JBD2_TAG_FLAGS_SIZE   2u
STRUCTC_PROVE(JBD2_TAG_FLAGS_OFFSET + JBD2_TAG_FLAGS_SIZE <=
	      JBD2_TAG_MIN_SIZE);

static inline uint16_t jbd2_tag_flags(const struct jbd2_tag *p)
{
	return be16_load(p->bytes + 6);
}

static inline void jbd2_tag_set_flags(const struct jbd2_tag_edit *p,
				      uint16_t value)
{
	be16_store(p->bytes + 6, value);
}

/* Whether all bits of `mask` are set. */
static inline bool jbd2_tag_flags_has(const struct jbd2_tag *p, uint16_t mask)
{
	return (jbd2_tag_flags(p) & mask) == mask;
}

static inline void jbd2_tag_flags_add(const struct jbd2_tag_edit *p,
				      uint16_t mask)
{
	jbd2_tag_set_flags(p, (uint16_t)(jbd2_tag_flags(&p->read) | mask));
}

static inline void jbd2_tag_flags_clear(const struct jbd2_tag_edit *p,
					uint16_t mask)
{
	jbd2_tag_set_flags(p, (uint16_t)(jbd2_tag_flags(&p->read) & ~mask));
}

/* Tag.blocknr_hi: u32_be at byte 8, not always there. */
#define JBD2_TAG_BLOCKNR_HI_OFFSET 8u
#define JBD2_TAG_BLOCKNR_HI_DEFAULT 0u

static inline bool jbd2_tag_has_blocknr_hi(const struct jbd2_tag *p)
{
	return (p->bit64 != 0u);
}

static inline int jbd2_tag_blocknr_hi_offset(const struct jbd2_tag *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	if (!(p->bit64 != 0u))
		return field_absent(error, "jbd2_tag", "blocknr_hi", 8);
	*offset = 8;
	return 0;
}

static inline uint32_t jbd2_tag_blocknr_hi(const struct jbd2_tag *p)
{
	if (!(p->bit64 != 0u))
		return JBD2_TAG_BLOCKNR_HI_DEFAULT;
	return be32_load(p->bytes + 8);
}

static inline int jbd2_tag_set_blocknr_hi(const struct jbd2_tag_edit *p,
					  uint32_t value,
					  struct field_error *error)
{
	if (!(p->read.bit64 != 0u)) {
		if (value == JBD2_TAG_BLOCKNR_HI_DEFAULT)
			return 0;
		return field_absent(error, "jbd2_tag", "blocknr_hi", 8);
	}
	be32_store(p->bytes + 8, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_tag_point_1(const struct jbd2_tag *p, uint64_t *points,
				   struct field_error *error)
{
	if (p->bit64 != 0u) {
		if (p->size < 12)
			return field_out_of_range(error, "jbd2_tag", "", 0);
		points[1] = 12;
	} else {
		points[1] = 8;
	}
	return 0;
}


/* Tag._: u16_be at an offset that data decides, not always there. */

static inline int jbd2_tag_unnamed_1_offset(const struct jbd2_tag *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->csum_v2 != 0u))
		return field_absent(error, "jbd2_tag", "unnamed_1", 0);
	rc = jbd2_tag_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "jbd2_tag", "unnamed_1", 0);
	*offset = points[1];
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_tag_point_2(const struct jbd2_tag *p, uint64_t *points,
				   struct field_error *error)
{
	int rc;

	rc = jbd2_tag_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->csum_v2 != 0u) {
		if (p->size - points[1] < 2)
			return field_out_of_range(error, "jbd2_tag", "", 0);
		points[2] = points[1] + 2;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/* Tag.uuid: uuid at an offset that data decides, not always there. */

static inline bool jbd2_tag_has_uuid(const struct jbd2_tag *p)
{
	return (((uint64_t)jbd2_tag_flags(p) & 0x2ull) == 0ull);
}

static inline int jbd2_tag_uuid_offset(const struct jbd2_tag *p,
				       uint64_t *offset,
				       struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(((uint64_t)jbd2_tag_flags(p) & 0x2ull) == 0ull))
		return field_absent(error, "jbd2_tag", "uuid", 0);
	rc = jbd2_tag_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 16)
		return field_out_of_range(error, "jbd2_tag", "uuid", 0);
	*offset = points[2];
	return 0;
}

static inline int jbd2_tag_uuid(const struct jbd2_tag *p, struct guid *out,
				struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(((uint64_t)jbd2_tag_flags(p) & 0x2ull) == 0ull))
		return field_absent(error, "jbd2_tag", "uuid", 0);
	rc = jbd2_tag_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 16)
		return field_out_of_range(error, "jbd2_tag", "uuid", 0);
	*out = guid_load(p->bytes + points[2]);
	return 0;
}

static inline int jbd2_tag_set_uuid(const struct jbd2_tag_edit *p,
				    struct guid value,
				    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(((uint64_t)jbd2_tag_flags(&p->read) & 0x2ull) == 0ull))
		return field_absent(error, "jbd2_tag", "uuid", 0);
	rc = jbd2_tag_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 16)
		return field_out_of_range(error, "jbd2_tag", "uuid", 0);
	guid_store(p->bytes + points[2], value);
	return 0;
}


/* Tag.blocknr: u64 joined, low part first. */
static inline uint64_t jbd2_tag_blocknr(const struct jbd2_tag *p)
{
	return (uint64_t)((uint64_t)(uint32_t)jbd2_tag_blocknr_lo(p) |
			  (uint64_t)(uint32_t)jbd2_tag_blocknr_hi(p) << 32);
}

static inline int jbd2_tag_set_blocknr(const struct jbd2_tag_edit *p,
				       uint64_t value,
				       struct field_error *error)
{
	if (!(p->read.bit64 != 0u) &&
	     (uint32_t)((uint64_t)value >> 32) != JBD2_TAG_BLOCKNR_HI_DEFAULT)
		return field_absent(error, "jbd2_tag", "blocknr_hi", 8);
	jbd2_tag_set_blocknr_lo(p, (uint32_t)value);
	(void)jbd2_tag_set_blocknr_hi(p, (uint32_t)((uint64_t)value >> 32),
				      NULL);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_tag_point_3(const struct jbd2_tag *p, uint64_t *points,
				   struct field_error *error)
{
	int rc;

	rc = jbd2_tag_point_2(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)jbd2_tag_flags(p) & 0x2ull) == 0ull) {
		if (p->size - points[2] < 16)
			return field_out_of_range(error, "jbd2_tag", "", 0);
		points[3] = points[2] + 16;
	} else {
		points[3] = points[2];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int jbd2_tag_at(struct span span,
			      uint64_t offset, uint8_t bit64, uint8_t csum_v2,
			      struct jbd2_tag *out, struct field_error *error)
{
	struct jbd2_tag view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "jbd2_tag", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.bit64 = bit64;
	view.csum_v2 = csum_v2;
	size = 
	    (((8ull + (4ull * (uint64_t)(view.bit64 != 0u))) + (2ull * (uint64_t)(view.csum_v2 != 0u))) + (16ull * (uint64_t)(((uint64_t)jbd2_tag_flags(&view) & 0x2ull) == 0ull)));
	if (size > view.size)
		return field_out_of_range(error, "jbd2_tag", "stride", 0);
	view.size = size;
	if ((view.bit64 != 0u) && view.size < 12)
		return field_out_of_range(error, "jbd2_tag", "", 0);
	*out = view;
	return 0;
}

static inline int jbd2_tag_edit_at(struct mspan span,
    uint64_t offset, uint8_t bit64, uint8_t csum_v2, struct jbd2_tag_edit *out,
    struct field_error *error)
{
	int rc = jbd2_tag_at(span_of(span.data, span.size), offset, bit64, csum_v2, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int jbd2_tag_total_size(const struct jbd2_tag *p, uint64_t *size,
				      struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct jbd2_tag_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t bit64;
	uint8_t csum_v2;
};
struct jbd2_tag_edit_iterator {
	struct jbd2_tag_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct jbd2_tag_iterator jbd2_tag_iterate(struct span span,
    uint8_t bit64, uint8_t csum_v2)
{
	struct jbd2_tag_iterator it = { span, 0, 0, UINT64_MAX, bit64, csum_v2 };

	return it;
}

static inline struct jbd2_tag_edit_iterator jbd2_tag_edit_iterate(
    struct mspan span, uint8_t bit64, uint8_t csum_v2)
{
	struct jbd2_tag_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, bit64, csum_v2 },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int jbd2_tag_iterator_next(struct jbd2_tag_iterator *it,
					 struct jbd2_tag *out,
					 struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = jbd2_tag_at(it->span, it->offset, it->bit64, it->csum_v2, out, error);
	if (!rc)
		rc = jbd2_tag_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "jbd2_tag", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int jbd2_tag_edit_iterator_next(struct jbd2_tag_edit_iterator *it,
					      struct jbd2_tag_edit *out,
					      struct field_error *error)
{
	int rc = jbd2_tag_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure TagSeed, 4 bytes. The checksum of a block's copy:
 * crc32c(journal_seed, this, the copy as it is in the log).
 */
struct jbd2_tag_seed {
	uint8_t bytes[4];
};
#define JBD2_TAG_SEED_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct jbd2_tag_seed) == JBD2_TAG_SEED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct jbd2_tag_seed *jbd2_tag_seed_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, JBD2_TAG_SEED_SIZEOF))
		return NULL;
	return (const struct jbd2_tag_seed *)(span.data + offset);
}

static inline struct jbd2_tag_seed *jbd2_tag_seed_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, JBD2_TAG_SEED_SIZEOF))
		return NULL;
	return (struct jbd2_tag_seed *)(span.data + offset);
}

/* TagSeed.sequence: u32 big-endian at byte 0. */
#define JBD2_TAG_SEED_SEQUENCE_OFFSET 0u
#define JBD2_TAG_SEED_SEQUENCE_SIZE   4u
STRUCTC_WITHIN(JBD2_TAG_SEED, SEQUENCE);

static inline uint32_t jbd2_tag_seed_sequence(const struct jbd2_tag_seed *p)
{
	return be32_load(p->bytes);
}

static inline void jbd2_tag_seed_set_sequence(struct jbd2_tag_seed *p,
					      uint32_t value)
{
	be32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void jbd2_tag_seed_init(struct jbd2_tag_seed *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Tag3, at least 16 bytes. With csum_v3. */
struct jbd2_tag3 {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct jbd2_tag3_edit {
	struct jbd2_tag3 read; /* the same, for getters */
	uint8_t *bytes;
};
#define JBD2_TAG3_MIN_SIZE 16u

/* Tag3.blocknr_lo: u32 big-endian at byte 0. */
#define JBD2_TAG3_BLOCKNR_LO_OFFSET 0u
#define JBD2_TAG3_BLOCKNR_LO_SIZE   4u
STRUCTC_PROVE(JBD2_TAG3_BLOCKNR_LO_OFFSET + JBD2_TAG3_BLOCKNR_LO_SIZE <=
	      JBD2_TAG3_MIN_SIZE);

static inline uint32_t jbd2_tag3_blocknr_lo(const struct jbd2_tag3 *p)
{
	return be32_load(p->bytes);
}

static inline void jbd2_tag3_set_blocknr_lo(const struct jbd2_tag3_edit *p,
					    uint32_t value)
{
	be32_store(p->bytes, value);
}

/* Tag3.flags: flags Tag3Flags, u32 big-endian at byte 4. */
#define JBD2_TAG3_FLAGS_OFFSET 4u
#define JBD2_TAG3_FLAGS_SIZE   4u
STRUCTC_PROVE(JBD2_TAG3_FLAGS_OFFSET + JBD2_TAG3_FLAGS_SIZE <=
	      JBD2_TAG3_MIN_SIZE);

static inline uint32_t jbd2_tag3_flags(const struct jbd2_tag3 *p)
{
	return be32_load(p->bytes + 4);
}

static inline void jbd2_tag3_set_flags(const struct jbd2_tag3_edit *p,
				       uint32_t value)
{
	be32_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool jbd2_tag3_flags_has(const struct jbd2_tag3 *p,
				       uint32_t mask)
{
	return (jbd2_tag3_flags(p) & mask) == mask;
}

static inline void jbd2_tag3_flags_add(const struct jbd2_tag3_edit *p,
				       uint32_t mask)
{
	jbd2_tag3_set_flags(p, (uint32_t)(jbd2_tag3_flags(&p->read) | mask));
}

static inline void jbd2_tag3_flags_clear(const struct jbd2_tag3_edit *p,
					 uint32_t mask)
{
	jbd2_tag3_set_flags(p, (uint32_t)(jbd2_tag3_flags(&p->read) & ~mask));
}

/* Tag3.blocknr_hi: u32 big-endian at byte 8. */
#define JBD2_TAG3_BLOCKNR_HI_OFFSET 8u
#define JBD2_TAG3_BLOCKNR_HI_SIZE   4u
STRUCTC_PROVE(JBD2_TAG3_BLOCKNR_HI_OFFSET + JBD2_TAG3_BLOCKNR_HI_SIZE <=
	      JBD2_TAG3_MIN_SIZE);

static inline uint32_t jbd2_tag3_blocknr_hi(const struct jbd2_tag3 *p)
{
	return be32_load(p->bytes + 8);
}

static inline void jbd2_tag3_set_blocknr_hi(const struct jbd2_tag3_edit *p,
					    uint32_t value)
{
	be32_store(p->bytes + 8, value);
}

/* Tag3.checksum: u32 big-endian at byte 12. TagSeed's */
#define JBD2_TAG3_CHECKSUM_OFFSET 12u
#define JBD2_TAG3_CHECKSUM_SIZE   4u
STRUCTC_PROVE(JBD2_TAG3_CHECKSUM_OFFSET + JBD2_TAG3_CHECKSUM_SIZE <=
	      JBD2_TAG3_MIN_SIZE);

static inline uint32_t jbd2_tag3_checksum(const struct jbd2_tag3 *p)
{
	return be32_load(p->bytes + 12);
}

static inline void jbd2_tag3_set_checksum(const struct jbd2_tag3_edit *p,
					  uint32_t value)
{
	be32_store(p->bytes + 12, value);
}

/* Tag3.uuid: uuid at byte 16, not always there. */
#define JBD2_TAG3_UUID_OFFSET 16u

static inline bool jbd2_tag3_has_uuid(const struct jbd2_tag3 *p)
{
	return (((uint64_t)jbd2_tag3_flags(p) & 0x2ull) == 0ull);
}

static inline int jbd2_tag3_uuid_offset(const struct jbd2_tag3 *p,
					uint64_t *offset,
					struct field_error *error)
{
	if (!(((uint64_t)jbd2_tag3_flags(p) & 0x2ull) == 0ull))
		return field_absent(error, "jbd2_tag3", "uuid", 16);
	if (p->size < 32)
		return field_out_of_range(error, "jbd2_tag3", "uuid", 16);
	*offset = 16;
	return 0;
}

static inline int jbd2_tag3_uuid(const struct jbd2_tag3 *p, struct guid *out,
				 struct field_error *error)
{
	if (!(((uint64_t)jbd2_tag3_flags(p) & 0x2ull) == 0ull))
		return field_absent(error, "jbd2_tag3", "uuid", 16);
	if (p->size < 32)
		return field_out_of_range(error, "jbd2_tag3", "uuid", 16);
	*out = guid_load(p->bytes + 16);
	return 0;
}

static inline int jbd2_tag3_set_uuid(const struct jbd2_tag3_edit *p,
				     struct guid value,
				     struct field_error *error)
{
	if (!(((uint64_t)jbd2_tag3_flags(&p->read) & 0x2ull) == 0ull))
		return field_absent(error, "jbd2_tag3", "uuid", 16);
	if (p->read.size < 32)
		return field_out_of_range(error, "jbd2_tag3", "uuid", 16);
	guid_store(p->bytes + 16, value);
	return 0;
}


/* Tag3.blocknr: u64 joined, low part first. */
static inline uint64_t jbd2_tag3_blocknr(const struct jbd2_tag3 *p)
{
	return (uint64_t)((uint64_t)(uint32_t)jbd2_tag3_blocknr_lo(p) |
			  (uint64_t)(uint32_t)jbd2_tag3_blocknr_hi(p) << 32);
}

static inline int jbd2_tag3_set_blocknr(const struct jbd2_tag3_edit *p,
					uint64_t value,
					struct field_error *error)
{
	(void)error;
	jbd2_tag3_set_blocknr_lo(p, (uint32_t)value);
	jbd2_tag3_set_blocknr_hi(p, (uint32_t)((uint64_t)value >> 32));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_tag3_point_1(const struct jbd2_tag3 *p,
				    uint64_t *points,
				    struct field_error *error)
{
	if (((uint64_t)jbd2_tag3_flags(p) & 0x2ull) == 0ull) {
		if (p->size < 32)
			return field_out_of_range(error, "jbd2_tag3", "", 0);
		points[1] = 32;
	} else {
		points[1] = 16;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int jbd2_tag3_at(struct span span, uint64_t offset,
			       struct jbd2_tag3 *out,
			       struct field_error *error)
{
	struct jbd2_tag3 view;
	uint64_t size;

	if (!span_has(span, offset, 16))
		return field_out_of_range(error, "jbd2_tag3", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (16ull + (16ull * (uint64_t)(((uint64_t)jbd2_tag3_flags(&view) & 0x2ull) == 0ull)));
	if (size > view.size)
		return field_out_of_range(error, "jbd2_tag3", "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int jbd2_tag3_edit_at(struct mspan span, uint64_t offset,
				    struct jbd2_tag3_edit *out,
				    struct field_error *error)
{
	int rc = jbd2_tag3_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int jbd2_tag3_total_size(const struct jbd2_tag3 *p,
				       uint64_t *size,
				       struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct jbd2_tag3_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct jbd2_tag3_edit_iterator {
	struct jbd2_tag3_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct jbd2_tag3_iterator jbd2_tag3_iterate(struct span span)
{
	struct jbd2_tag3_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct jbd2_tag3_edit_iterator jbd2_tag3_edit_iterate(
    struct mspan span)
{
	struct jbd2_tag3_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int jbd2_tag3_iterator_next(struct jbd2_tag3_iterator *it,
					  struct jbd2_tag3 *out,
					  struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = jbd2_tag3_at(it->span, it->offset, out, error);
	if (!rc)
		rc = jbd2_tag3_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "jbd2_tag3", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int jbd2_tag3_edit_iterator_next(
    struct jbd2_tag3_edit_iterator *it, struct jbd2_tag3_edit *out,
    struct field_error *error)
{
	int rc = jbd2_tag3_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure DescriptorBlock, at least 12 bytes. A block of tags: Tag or Tag3,
 * up to the one with `last`.
 */
struct jbd2_descriptor_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct jbd2_descriptor_block_edit {
	struct jbd2_descriptor_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define JBD2_DESCRIPTOR_BLOCK_MIN_SIZE 12u

/* DescriptorBlock.header: struct jbd2_header at byte 0. descriptor */
#define JBD2_DESCRIPTOR_BLOCK_HEADER_OFFSET 0u
#define JBD2_DESCRIPTOR_BLOCK_HEADER_SIZE   12u
STRUCTC_PROVE(
    JBD2_DESCRIPTOR_BLOCK_HEADER_OFFSET + JBD2_DESCRIPTOR_BLOCK_HEADER_SIZE <=
    JBD2_DESCRIPTOR_BLOCK_MIN_SIZE);

static inline const struct jbd2_header *jbd2_descriptor_block_header(
    const struct jbd2_descriptor_block *p)
{
	return (const struct jbd2_header *)(p->bytes);
}

static inline struct jbd2_header *jbd2_descriptor_block_edit_header(
    const struct jbd2_descriptor_block_edit *p)
{
	return (struct jbd2_header *)(p->bytes);
}

/* DescriptorBlock.tags: [block_size - 16]byte at byte 12. */
#define JBD2_DESCRIPTOR_BLOCK_TAGS_OFFSET 12u

static inline int jbd2_descriptor_block_tags_range(
    const struct jbd2_descriptor_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 12;
	int64_t t1 = (int64_t)((uint64_t)p->block_size - 16ull);

	if (t1 < 0)
		return field_out_of_range(error, "jbd2_descriptor_block",
					  "tags", 12);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "jbd2_descriptor_block",
					  "tags", 12);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int jbd2_descriptor_block_tags_count(
    const struct jbd2_descriptor_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return jbd2_descriptor_block_tags_range(p, &at, count, error);
}

static inline int jbd2_descriptor_block_tags_offset(
    const struct jbd2_descriptor_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return jbd2_descriptor_block_tags_range(p, offset, &count, error);
}

static inline int jbd2_descriptor_block_tags(
    const struct jbd2_descriptor_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_descriptor_block_tags_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_descriptor_block",
					  "tags", 12);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int jbd2_descriptor_block_set_tags(
    const struct jbd2_descriptor_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_descriptor_block_tags_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_descriptor_block",
					  "tags", 12);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int jbd2_descriptor_block_tags_bytes(
    const struct jbd2_descriptor_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_descriptor_block_tags_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int jbd2_descriptor_block_edit_tags_bytes(
    const struct jbd2_descriptor_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_descriptor_block_tags_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_descriptor_block_point_1(
    const struct jbd2_descriptor_block *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 12;
	int64_t t1 = (int64_t)((uint64_t)p->block_size - 16ull);

	if (t1 < 0)
		return field_out_of_range(error, "jbd2_descriptor_block", "",
					  0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "jbd2_descriptor_block", "",
					  0);
	points[1] = offset + count;
	return 0;
}


/*
 * DescriptorBlock.checksum: u32_be at an offset that data decides. With csum_v2
 * or csum_v3, else tags, too
 */

static inline int jbd2_descriptor_block_checksum_offset(
    const struct jbd2_descriptor_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = jbd2_descriptor_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "jbd2_descriptor_block",
					  "checksum", 0);
	*offset = points[1];
	return 0;
}

static inline int jbd2_descriptor_block_checksum(
    const struct jbd2_descriptor_block *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = jbd2_descriptor_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "jbd2_descriptor_block",
					  "checksum", 0);
	*out = be32_load(p->bytes + points[1]);
	return 0;
}

static inline int jbd2_descriptor_block_set_checksum(
    const struct jbd2_descriptor_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = jbd2_descriptor_block_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error, "jbd2_descriptor_block",
					  "checksum", 0);
	be32_store(p->bytes + points[1], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int jbd2_descriptor_block_at(struct span span,
					   uint64_t offset, uint32_t block_size,
					   struct jbd2_descriptor_block *out,
					   struct field_error *error)
{
	struct jbd2_descriptor_block view;
	uint64_t size;

	if (!span_has(span, offset, 12))
		return field_out_of_range(error, "jbd2_descriptor_block", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size < 12 || size > view.size)
		return field_out_of_range(error, "jbd2_descriptor_block",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int jbd2_descriptor_block_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size,
    struct jbd2_descriptor_block_edit *out, struct field_error *error)
{
	int rc = jbd2_descriptor_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int jbd2_descriptor_block_total_size(
    const struct jbd2_descriptor_block *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct jbd2_descriptor_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct jbd2_descriptor_block_edit_iterator {
	struct jbd2_descriptor_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct jbd2_descriptor_block_iterator jbd2_descriptor_block_iterate(
    struct span span, uint32_t block_size)
{
	struct jbd2_descriptor_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct jbd2_descriptor_block_edit_iterator jbd2_descriptor_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct jbd2_descriptor_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int jbd2_descriptor_block_iterator_next(
    struct jbd2_descriptor_block_iterator *it,
    struct jbd2_descriptor_block *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = jbd2_descriptor_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = jbd2_descriptor_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "jbd2_descriptor_block", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int jbd2_descriptor_block_edit_iterator_next(
    struct jbd2_descriptor_block_edit_iterator *it,
    struct jbd2_descriptor_block_edit *out, struct field_error *error)
{
	int rc = jbd2_descriptor_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What DescriptorBlock.checksum has to be: crc32c. */
static inline int jbd2_descriptor_block_compute_checksum(
    const struct jbd2_descriptor_block *p, uint32_t journal_seed,
    uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)journal_seed;
	from = 0;
	to = p->size;
	rc = jbd2_descriptor_block_checksum_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 4)
			return field_out_of_range(error,
						  "jbd2_descriptor_block",
						  "checksum", 0);
		sum = checksum_crc32c(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 4;
		sum = checksum_zeros(checksum_crc32c, sum, 4);
	}
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int jbd2_descriptor_block_verify_checksum(
    const struct jbd2_descriptor_block *p, uint32_t journal_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    jbd2_descriptor_block_compute_checksum(p, journal_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = jbd2_descriptor_block_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "jbd2_descriptor_block",
					"checksum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int jbd2_descriptor_block_update_checksum(
    const struct jbd2_descriptor_block_edit *p, uint32_t journal_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    jbd2_descriptor_block_compute_checksum(&p->read, journal_seed, &want, error);
	if (rc)
		return rc;
	return jbd2_descriptor_block_set_checksum(p, want, error);
}


/*
 * Structure RevokeBlock, at least 16 bytes. Blocks that must not be replayed
 * from transactions up to this one.
 */
struct jbd2_revoke_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
	uint8_t bit64;
};
struct jbd2_revoke_block_edit {
	struct jbd2_revoke_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define JBD2_REVOKE_BLOCK_MIN_SIZE 16u

/* RevokeBlock.header: struct jbd2_header at byte 0. revoke */
#define JBD2_REVOKE_BLOCK_HEADER_OFFSET 0u
#define JBD2_REVOKE_BLOCK_HEADER_SIZE   12u
STRUCTC_PROVE(JBD2_REVOKE_BLOCK_HEADER_OFFSET + JBD2_REVOKE_BLOCK_HEADER_SIZE <=
	      JBD2_REVOKE_BLOCK_MIN_SIZE);

static inline const struct jbd2_header *jbd2_revoke_block_header(
    const struct jbd2_revoke_block *p)
{
	return (const struct jbd2_header *)(p->bytes);
}

static inline struct jbd2_header *jbd2_revoke_block_edit_header(
    const struct jbd2_revoke_block_edit *p)
{
	return (struct jbd2_header *)(p->bytes);
}

/*
 * RevokeBlock.count: u32 big-endian at byte 12. Bytes used, from the header on
 */
#define JBD2_REVOKE_BLOCK_COUNT_OFFSET 12u
#define JBD2_REVOKE_BLOCK_COUNT_SIZE   4u
STRUCTC_PROVE(JBD2_REVOKE_BLOCK_COUNT_OFFSET + JBD2_REVOKE_BLOCK_COUNT_SIZE <=
	      JBD2_REVOKE_BLOCK_MIN_SIZE);

static inline uint32_t jbd2_revoke_block_count(
    const struct jbd2_revoke_block *p)
{
	return be32_load(p->bytes + 12);
}

static inline void jbd2_revoke_block_set_count(
    const struct jbd2_revoke_block_edit *p, uint32_t value)
{
	be32_store(p->bytes + 12, value);
}

/*
 * RevokeBlock.blocks: [($count - 16) / 8]u64_be at byte 16, not always there.
 */
#define JBD2_REVOKE_BLOCK_BLOCKS_OFFSET 16u

static inline bool jbd2_revoke_block_has_blocks(
    const struct jbd2_revoke_block *p)
{
	return (p->bit64 != 0u);
}

static inline int jbd2_revoke_block_blocks_range(
    const struct jbd2_revoke_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->bit64 != 0u))
		return field_absent(error, "jbd2_revoke_block", "blocks", 16);
	at = 16;
	int64_t t1 = (int64_t)((uint64_t)jbd2_revoke_block_count(p) - 16ull);

	int64_t t2 = ((int64_t)t1 / (int64_t)8ull);

	if (t2 < 0)
		return field_out_of_range(error, "jbd2_revoke_block", "blocks",
					  16);
	nr = (uint64_t)t2;
	if (nr > (p->size - at) / 8)
		return field_out_of_range(error, "jbd2_revoke_block", "blocks",
					  16);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int jbd2_revoke_block_blocks_count(
    const struct jbd2_revoke_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return jbd2_revoke_block_blocks_range(p, &at, count, error);
}

static inline int jbd2_revoke_block_blocks_offset(
    const struct jbd2_revoke_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return jbd2_revoke_block_blocks_range(p, offset, &count, error);
}

static inline int jbd2_revoke_block_blocks(const struct jbd2_revoke_block *p,
					   uint64_t i, uint64_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_revoke_block_blocks_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_revoke_block", "blocks",
					  16);
	*out = be64_load(p->bytes + t1 + i * 8);
	return 0;
}

static inline int jbd2_revoke_block_set_blocks(
    const struct jbd2_revoke_block_edit *p, uint64_t i, uint64_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_revoke_block_blocks_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_revoke_block", "blocks",
					  16);
	be64_store(p->bytes + t1 + i * 8, value);
	return 0;
}


/*
 * RevokeBlock.blocks32: [($count - 16) / 4]u32_be at byte 16, not always there.
 */
#define JBD2_REVOKE_BLOCK_BLOCKS32_OFFSET 16u

static inline bool jbd2_revoke_block_has_blocks32(
    const struct jbd2_revoke_block *p)
{
	return !(p->bit64 != 0u);
}

static inline int jbd2_revoke_block_blocks32_range(
    const struct jbd2_revoke_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!!(p->bit64 != 0u))
		return field_absent(error, "jbd2_revoke_block", "blocks32",
				    16);
	at = 16;
	int64_t t1 = (int64_t)((uint64_t)jbd2_revoke_block_count(p) - 16ull);

	int64_t t2 = ((int64_t)t1 / (int64_t)4ull);

	if (t2 < 0)
		return field_out_of_range(error, "jbd2_revoke_block",
					  "blocks32", 16);
	nr = (uint64_t)t2;
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "jbd2_revoke_block",
					  "blocks32", 16);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int jbd2_revoke_block_blocks32_count(
    const struct jbd2_revoke_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return jbd2_revoke_block_blocks32_range(p, &at, count, error);
}

static inline int jbd2_revoke_block_blocks32_offset(
    const struct jbd2_revoke_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return jbd2_revoke_block_blocks32_range(p, offset, &count, error);
}

static inline int jbd2_revoke_block_blocks32(const struct jbd2_revoke_block *p,
					     uint64_t i, uint32_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_revoke_block_blocks32_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_revoke_block",
					  "blocks32", 16);
	*out = be32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int jbd2_revoke_block_set_blocks32(
    const struct jbd2_revoke_block_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_revoke_block_blocks32_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_revoke_block",
					  "blocks32", 16);
	be32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_revoke_block_point_4(const struct jbd2_revoke_block *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int64_t t1 = (int64_t)((uint64_t)p->block_size - 4ull);

	if (t1 < 0)
		return field_out_of_range(error, "jbd2_revoke_block", "", 0);
	uint64_t at = (uint64_t)t1;

	if (at > p->size)
		return field_out_of_range(error, "jbd2_revoke_block", "", 0);
	points[4] = at;
	return 0;
}


/*
 * RevokeBlock.checksum: u32_be at an offset that data decides. With csum_v2 or
 * csum_v3
 */

static inline int jbd2_revoke_block_checksum_offset(
    const struct jbd2_revoke_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = jbd2_revoke_block_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 4)
		return field_out_of_range(error, "jbd2_revoke_block",
					  "checksum", 0);
	*offset = points[4];
	return 0;
}

static inline int jbd2_revoke_block_checksum(const struct jbd2_revoke_block *p,
					     uint32_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = jbd2_revoke_block_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 4)
		return field_out_of_range(error, "jbd2_revoke_block",
					  "checksum", 0);
	*out = be32_load(p->bytes + points[4]);
	return 0;
}

static inline int jbd2_revoke_block_set_checksum(
    const struct jbd2_revoke_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = jbd2_revoke_block_point_4(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[4] < 4)
		return field_out_of_range(error, "jbd2_revoke_block",
					  "checksum", 0);
	be32_store(p->bytes + points[4], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int jbd2_revoke_block_at(struct span span,
    uint64_t offset, uint32_t block_size, uint8_t bit64,
    struct jbd2_revoke_block *out, struct field_error *error)
{
	struct jbd2_revoke_block view;
	uint64_t size;

	if (!span_has(span, offset, 16))
		return field_out_of_range(error, "jbd2_revoke_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	view.bit64 = bit64;
	size = (uint64_t)view.block_size;
	if (size < 16 || size > view.size)
		return field_out_of_range(error, "jbd2_revoke_block", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int jbd2_revoke_block_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size, uint8_t bit64,
    struct jbd2_revoke_block_edit *out, struct field_error *error)
{
	int rc = jbd2_revoke_block_at(span_of(span.data, span.size), offset, block_size, bit64, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int jbd2_revoke_block_total_size(
    const struct jbd2_revoke_block *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct jbd2_revoke_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
	uint8_t bit64;
};
struct jbd2_revoke_block_edit_iterator {
	struct jbd2_revoke_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct jbd2_revoke_block_iterator jbd2_revoke_block_iterate(
    struct span span, uint32_t block_size, uint8_t bit64)
{
	struct jbd2_revoke_block_iterator it = { span, 0, 0, UINT64_MAX, block_size, bit64 };

	return it;
}

static inline struct jbd2_revoke_block_edit_iterator jbd2_revoke_block_edit_iterate(
    struct mspan span, uint32_t block_size, uint8_t bit64)
{
	struct jbd2_revoke_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size, bit64 },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int jbd2_revoke_block_iterator_next(
    struct jbd2_revoke_block_iterator *it, struct jbd2_revoke_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = jbd2_revoke_block_at(it->span, it->offset, it->block_size, it->bit64, out, error);
	if (!rc)
		rc = jbd2_revoke_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "jbd2_revoke_block", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int jbd2_revoke_block_edit_iterator_next(
    struct jbd2_revoke_block_edit_iterator *it,
    struct jbd2_revoke_block_edit *out, struct field_error *error)
{
	int rc = jbd2_revoke_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What RevokeBlock.checksum has to be: crc32c. */
static inline int jbd2_revoke_block_compute_checksum(
    const struct jbd2_revoke_block *p, uint32_t journal_seed, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)journal_seed;
	from = 0;
	to = p->size;
	rc = jbd2_revoke_block_checksum_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 4)
			return field_out_of_range(error, "jbd2_revoke_block",
						  "checksum", 0);
		sum = checksum_crc32c(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 4;
		sum = checksum_zeros(checksum_crc32c, sum, 4);
	}
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int jbd2_revoke_block_verify_checksum(
    const struct jbd2_revoke_block *p, uint32_t journal_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = jbd2_revoke_block_compute_checksum(p, journal_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = jbd2_revoke_block_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "jbd2_revoke_block", "checksum",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int jbd2_revoke_block_update_checksum(
    const struct jbd2_revoke_block_edit *p, uint32_t journal_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    jbd2_revoke_block_compute_checksum(&p->read, journal_seed, &want, error);
	if (rc)
		return rc;
	return jbd2_revoke_block_set_checksum(p, want, error);
}


/*
 * Structure CommitBlock, at least 60 bytes. Ends a transaction: it counts once
 * this is written.
 */
struct jbd2_commit_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct jbd2_commit_block_edit {
	struct jbd2_commit_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define JBD2_COMMIT_BLOCK_MIN_SIZE 60u

/* CommitBlock.header: struct jbd2_header at byte 0. commit */
#define JBD2_COMMIT_BLOCK_HEADER_OFFSET 0u
#define JBD2_COMMIT_BLOCK_HEADER_SIZE   12u
STRUCTC_PROVE(JBD2_COMMIT_BLOCK_HEADER_OFFSET + JBD2_COMMIT_BLOCK_HEADER_SIZE <=
	      JBD2_COMMIT_BLOCK_MIN_SIZE);

static inline const struct jbd2_header *jbd2_commit_block_header(
    const struct jbd2_commit_block *p)
{
	return (const struct jbd2_header *)(p->bytes);
}

static inline struct jbd2_header *jbd2_commit_block_edit_header(
    const struct jbd2_commit_block_edit *p)
{
	return (struct jbd2_header *)(p->bytes);
}

/*
 * CommitBlock.chksum_type: enum ChecksumType, u8 at byte 12. With
 * Compat.checksum
 */
#define JBD2_COMMIT_BLOCK_CHKSUM_TYPE_OFFSET 12u
#define JBD2_COMMIT_BLOCK_CHKSUM_TYPE_SIZE   1u
STRUCTC_PROVE(
    JBD2_COMMIT_BLOCK_CHKSUM_TYPE_OFFSET + JBD2_COMMIT_BLOCK_CHKSUM_TYPE_SIZE <=
    JBD2_COMMIT_BLOCK_MIN_SIZE);

static inline uint8_t jbd2_commit_block_chksum_type(
    const struct jbd2_commit_block *p)
{
	return p->bytes[12];
}

static inline void jbd2_commit_block_set_chksum_type(
    const struct jbd2_commit_block_edit *p, uint8_t value)
{
	p->bytes[12] = value;
}

/* CommitBlock.chksum_size: u8 at byte 13. 4 with crc32 */
#define JBD2_COMMIT_BLOCK_CHKSUM_SIZE_OFFSET 13u
#define JBD2_COMMIT_BLOCK_CHKSUM_SIZE_SIZE   1u
STRUCTC_PROVE(
    JBD2_COMMIT_BLOCK_CHKSUM_SIZE_OFFSET + JBD2_COMMIT_BLOCK_CHKSUM_SIZE_SIZE <=
    JBD2_COMMIT_BLOCK_MIN_SIZE);

static inline uint8_t jbd2_commit_block_chksum_size(
    const struct jbd2_commit_block *p)
{
	return p->bytes[13];
}

static inline void jbd2_commit_block_set_chksum_size(
    const struct jbd2_commit_block_edit *p, uint8_t value)
{
	p->bytes[13] = value;
}

/* CommitBlock.padding: 2 times byte at byte 14. */
#define JBD2_COMMIT_BLOCK_PADDING_OFFSET 14u
#define JBD2_COMMIT_BLOCK_PADDING_SIZE   2u
#define JBD2_COMMIT_BLOCK_PADDING_COUNT  2u
STRUCTC_PROVE(JBD2_COMMIT_BLOCK_PADDING_OFFSET + JBD2_COMMIT_BLOCK_PADDING_SIZE <=
    JBD2_COMMIT_BLOCK_MIN_SIZE);

static inline int jbd2_commit_block_padding(const struct jbd2_commit_block *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "jbd2_commit_block",
					  "padding", 14);
	*out = p->bytes[14 + i];
	return 0;
}

static inline int jbd2_commit_block_set_padding(
    const struct jbd2_commit_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "jbd2_commit_block",
					  "padding", 14);
	p->bytes[14 + i] = value;
	return 0;
}

static inline struct span jbd2_commit_block_padding_bytes(
    const struct jbd2_commit_block *p)
{
	return span_of(p->bytes + 14, 2);
}

static inline struct mspan jbd2_commit_block_edit_padding_bytes(
    const struct jbd2_commit_block_edit *p)
{
	return mspan_of(p->bytes + 14, 2);
}

/*
 * CommitBlock.checksum: u32 big-endian at byte 16. Of this block, with csum_v2
 * or csum_v3
 */
#define JBD2_COMMIT_BLOCK_CHECKSUM_OFFSET 16u
#define JBD2_COMMIT_BLOCK_CHECKSUM_SIZE   4u
STRUCTC_PROVE(
    JBD2_COMMIT_BLOCK_CHECKSUM_OFFSET + JBD2_COMMIT_BLOCK_CHECKSUM_SIZE <=
    JBD2_COMMIT_BLOCK_MIN_SIZE);

static inline uint32_t jbd2_commit_block_checksum(
    const struct jbd2_commit_block *p)
{
	return be32_load(p->bytes + 16);
}

static inline void jbd2_commit_block_set_checksum(
    const struct jbd2_commit_block_edit *p, uint32_t value)
{
	be32_store(p->bytes + 16, value);
}

/* CommitBlock.chksum_rest: 7 times u32 big-endian at byte 20. */
#define JBD2_COMMIT_BLOCK_CHKSUM_REST_OFFSET 20u
#define JBD2_COMMIT_BLOCK_CHKSUM_REST_SIZE   28u
#define JBD2_COMMIT_BLOCK_CHKSUM_REST_COUNT  7u
STRUCTC_PROVE(
    JBD2_COMMIT_BLOCK_CHKSUM_REST_OFFSET + JBD2_COMMIT_BLOCK_CHKSUM_REST_SIZE <=
    JBD2_COMMIT_BLOCK_MIN_SIZE);

static inline int jbd2_commit_block_chksum_rest(
    const struct jbd2_commit_block *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	if (i >= 7)
		return field_out_of_range(error, "jbd2_commit_block",
					  "chksum_rest", 20);
	*out = be32_load(p->bytes + 20 + i * 4);
	return 0;
}

static inline int jbd2_commit_block_set_chksum_rest(
    const struct jbd2_commit_block_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	if (i >= 7)
		return field_out_of_range(error, "jbd2_commit_block",
					  "chksum_rest", 20);
	be32_store(p->bytes + 20 + i * 4, value);
	return 0;
}

/* CommitBlock.commit_sec: u64 big-endian at byte 48. When */
#define JBD2_COMMIT_BLOCK_COMMIT_SEC_OFFSET 48u
#define JBD2_COMMIT_BLOCK_COMMIT_SEC_SIZE   8u
STRUCTC_PROVE(
    JBD2_COMMIT_BLOCK_COMMIT_SEC_OFFSET + JBD2_COMMIT_BLOCK_COMMIT_SEC_SIZE <=
    JBD2_COMMIT_BLOCK_MIN_SIZE);

static inline uint64_t jbd2_commit_block_commit_sec(
    const struct jbd2_commit_block *p)
{
	return be64_load(p->bytes + 48);
}

static inline void jbd2_commit_block_set_commit_sec(
    const struct jbd2_commit_block_edit *p, uint64_t value)
{
	be64_store(p->bytes + 48, value);
}

/* CommitBlock.commit_nsec: u32 big-endian at byte 56. */
#define JBD2_COMMIT_BLOCK_COMMIT_NSEC_OFFSET 56u
#define JBD2_COMMIT_BLOCK_COMMIT_NSEC_SIZE   4u
STRUCTC_PROVE(
    JBD2_COMMIT_BLOCK_COMMIT_NSEC_OFFSET + JBD2_COMMIT_BLOCK_COMMIT_NSEC_SIZE <=
    JBD2_COMMIT_BLOCK_MIN_SIZE);

static inline uint32_t jbd2_commit_block_commit_nsec(
    const struct jbd2_commit_block *p)
{
	return be32_load(p->bytes + 56);
}

static inline void jbd2_commit_block_set_commit_nsec(
    const struct jbd2_commit_block_edit *p, uint32_t value)
{
	be32_store(p->bytes + 56, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int jbd2_commit_block_at(struct span span,
				       uint64_t offset, uint32_t block_size,
				       struct jbd2_commit_block *out,
				       struct field_error *error)
{
	struct jbd2_commit_block view;
	uint64_t size;

	if (!span_has(span, offset, 60))
		return field_out_of_range(error, "jbd2_commit_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size < 60 || size > view.size)
		return field_out_of_range(error, "jbd2_commit_block", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int jbd2_commit_block_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size, struct jbd2_commit_block_edit *out,
    struct field_error *error)
{
	int rc = jbd2_commit_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int jbd2_commit_block_total_size(
    const struct jbd2_commit_block *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct jbd2_commit_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct jbd2_commit_block_edit_iterator {
	struct jbd2_commit_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct jbd2_commit_block_iterator jbd2_commit_block_iterate(
    struct span span, uint32_t block_size)
{
	struct jbd2_commit_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct jbd2_commit_block_edit_iterator jbd2_commit_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct jbd2_commit_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int jbd2_commit_block_iterator_next(
    struct jbd2_commit_block_iterator *it, struct jbd2_commit_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = jbd2_commit_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = jbd2_commit_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "jbd2_commit_block", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int jbd2_commit_block_edit_iterator_next(
    struct jbd2_commit_block_edit_iterator *it,
    struct jbd2_commit_block_edit *out, struct field_error *error)
{
	int rc = jbd2_commit_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What CommitBlock.checksum has to be: crc32c. */
static inline int jbd2_commit_block_compute_checksum(
    const struct jbd2_commit_block *p, uint32_t journal_seed, uint32_t *out,
    struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)journal_seed;
	from = 0;
	to = p->size;
	at = 16;
	if (at < from || at > to || to - at < 4)
		return field_out_of_range(error, "jbd2_commit_block",
					  "checksum", 16);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 4;
	sum = checksum_zeros(checksum_crc32c, sum, 4);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int jbd2_commit_block_verify_checksum(
    const struct jbd2_commit_block *p, uint32_t journal_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = jbd2_commit_block_compute_checksum(p, journal_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got = jbd2_commit_block_checksum(p);

	if (got != want)
		return checksum_differs(error, "jbd2_commit_block", "checksum",
					16);
	return 0;
}

/* Stores it. Returns 0. */
static inline int jbd2_commit_block_update_checksum(
    const struct jbd2_commit_block_edit *p, uint32_t journal_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    jbd2_commit_block_compute_checksum(&p->read, journal_seed, &want, error);
	if (rc)
		return rc;
	jbd2_commit_block_set_checksum(p, want);
	return 0;
}


/* Structure FastHead, 8 bytes. */
struct jbd2_fast_head {
	uint8_t bytes[8];
};
#define JBD2_FAST_HEAD_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct jbd2_fast_head) == JBD2_FAST_HEAD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct jbd2_fast_head *jbd2_fast_head_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, JBD2_FAST_HEAD_SIZEOF))
		return NULL;
	return (const struct jbd2_fast_head *)(span.data + offset);
}

static inline struct jbd2_fast_head *jbd2_fast_head_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, JBD2_FAST_HEAD_SIZEOF))
		return NULL;
	return (struct jbd2_fast_head *)(span.data + offset);
}

/* FastHead.features: u32 little-endian at byte 0. None is known */
#define JBD2_FAST_HEAD_FEATURES_OFFSET 0u
#define JBD2_FAST_HEAD_FEATURES_SIZE   4u
STRUCTC_WITHIN(JBD2_FAST_HEAD, FEATURES);

static inline uint32_t jbd2_fast_head_features(const struct jbd2_fast_head *p)
{
	return le32_load(p->bytes);
}

static inline void jbd2_fast_head_set_features(struct jbd2_fast_head *p,
					       uint32_t value)
{
	le32_store(p->bytes, value);
}

/* FastHead.tid: u32 little-endian at byte 4. */
#define JBD2_FAST_HEAD_TID_OFFSET 4u
#define JBD2_FAST_HEAD_TID_SIZE   4u
STRUCTC_WITHIN(JBD2_FAST_HEAD, TID);

static inline uint32_t jbd2_fast_head_tid(const struct jbd2_fast_head *p)
{
	return le32_load(p->bytes + 4);
}

static inline void jbd2_fast_head_set_tid(struct jbd2_fast_head *p,
					  uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void jbd2_fast_head_init(struct jbd2_fast_head *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure FastAddRange, 16 bytes. */
struct jbd2_fast_add_range {
	uint8_t bytes[16];
};
#define JBD2_FAST_ADD_RANGE_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct jbd2_fast_add_range) ==
	      JBD2_FAST_ADD_RANGE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct jbd2_fast_add_range *jbd2_fast_add_range_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, JBD2_FAST_ADD_RANGE_SIZEOF))
		return NULL;
	return (const struct jbd2_fast_add_range *)(span.data + offset);
}

static inline struct jbd2_fast_add_range *jbd2_fast_add_range_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, JBD2_FAST_ADD_RANGE_SIZEOF))
		return NULL;
	return (struct jbd2_fast_add_range *)(span.data + offset);
}

/* FastAddRange.ino: u32 little-endian at byte 0. */
#define JBD2_FAST_ADD_RANGE_INO_OFFSET 0u
#define JBD2_FAST_ADD_RANGE_INO_SIZE   4u
STRUCTC_WITHIN(JBD2_FAST_ADD_RANGE, INO);

static inline uint32_t jbd2_fast_add_range_ino(
    const struct jbd2_fast_add_range *p)
{
	return le32_load(p->bytes);
}

static inline void jbd2_fast_add_range_set_ino(struct jbd2_fast_add_range *p,
					       uint32_t value)
{
	le32_store(p->bytes, value);
}

/* FastAddRange.extent: 12 times byte at byte 4. ext4's Extent */
#define JBD2_FAST_ADD_RANGE_EXTENT_OFFSET 4u
#define JBD2_FAST_ADD_RANGE_EXTENT_SIZE   12u
#define JBD2_FAST_ADD_RANGE_EXTENT_COUNT  12u
STRUCTC_WITHIN(JBD2_FAST_ADD_RANGE, EXTENT);

static inline int jbd2_fast_add_range_extent(
    const struct jbd2_fast_add_range *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "jbd2_fast_add_range",
					  "extent", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int jbd2_fast_add_range_set_extent(struct jbd2_fast_add_range *p,
						 uint64_t i, uint8_t value,
						 struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "jbd2_fast_add_range",
					  "extent", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span jbd2_fast_add_range_extent_bytes(
    const struct jbd2_fast_add_range *p)
{
	return span_of(p->bytes + 4, 12);
}

static inline struct mspan jbd2_fast_add_range_edit_extent_bytes(
    struct jbd2_fast_add_range *p)
{
	return mspan_of(p->bytes + 4, 12);
}

/* All bytes zero. */
static inline void jbd2_fast_add_range_init(struct jbd2_fast_add_range *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure FastDelRange, 12 bytes. */
struct jbd2_fast_del_range {
	uint8_t bytes[12];
};
#define JBD2_FAST_DEL_RANGE_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct jbd2_fast_del_range) ==
	      JBD2_FAST_DEL_RANGE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct jbd2_fast_del_range *jbd2_fast_del_range_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, JBD2_FAST_DEL_RANGE_SIZEOF))
		return NULL;
	return (const struct jbd2_fast_del_range *)(span.data + offset);
}

static inline struct jbd2_fast_del_range *jbd2_fast_del_range_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, JBD2_FAST_DEL_RANGE_SIZEOF))
		return NULL;
	return (struct jbd2_fast_del_range *)(span.data + offset);
}

/* FastDelRange.ino: u32 little-endian at byte 0. */
#define JBD2_FAST_DEL_RANGE_INO_OFFSET 0u
#define JBD2_FAST_DEL_RANGE_INO_SIZE   4u
STRUCTC_WITHIN(JBD2_FAST_DEL_RANGE, INO);

static inline uint32_t jbd2_fast_del_range_ino(
    const struct jbd2_fast_del_range *p)
{
	return le32_load(p->bytes);
}

static inline void jbd2_fast_del_range_set_ino(struct jbd2_fast_del_range *p,
					       uint32_t value)
{
	le32_store(p->bytes, value);
}

/* FastDelRange.lblk: u32 little-endian at byte 4. First block of the file */
#define JBD2_FAST_DEL_RANGE_LBLK_OFFSET 4u
#define JBD2_FAST_DEL_RANGE_LBLK_SIZE   4u
STRUCTC_WITHIN(JBD2_FAST_DEL_RANGE, LBLK);

static inline uint32_t jbd2_fast_del_range_lblk(
    const struct jbd2_fast_del_range *p)
{
	return le32_load(p->bytes + 4);
}

static inline void jbd2_fast_del_range_set_lblk(struct jbd2_fast_del_range *p,
						uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* FastDelRange.len: u32 little-endian at byte 8. */
#define JBD2_FAST_DEL_RANGE_LEN_OFFSET 8u
#define JBD2_FAST_DEL_RANGE_LEN_SIZE   4u
STRUCTC_WITHIN(JBD2_FAST_DEL_RANGE, LEN);

static inline uint32_t jbd2_fast_del_range_len(
    const struct jbd2_fast_del_range *p)
{
	return le32_load(p->bytes + 8);
}

static inline void jbd2_fast_del_range_set_len(struct jbd2_fast_del_range *p,
					       uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void jbd2_fast_del_range_init(struct jbd2_fast_del_range *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure FastName, at least 8 bytes. Of creat, link and unlink. */
struct jbd2_fast_name {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t length;
};
struct jbd2_fast_name_edit {
	struct jbd2_fast_name read; /* the same, for getters */
	uint8_t *bytes;
};
#define JBD2_FAST_NAME_MIN_SIZE 8u

/* FastName.parent_ino: u32 little-endian at byte 0. */
#define JBD2_FAST_NAME_PARENT_INO_OFFSET 0u
#define JBD2_FAST_NAME_PARENT_INO_SIZE   4u
STRUCTC_PROVE(JBD2_FAST_NAME_PARENT_INO_OFFSET + JBD2_FAST_NAME_PARENT_INO_SIZE <=
    JBD2_FAST_NAME_MIN_SIZE);

static inline uint32_t jbd2_fast_name_parent_ino(const struct jbd2_fast_name *p)
{
	return le32_load(p->bytes);
}

static inline void jbd2_fast_name_set_parent_ino(
    const struct jbd2_fast_name_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* FastName.ino: u32 little-endian at byte 4. */
#define JBD2_FAST_NAME_INO_OFFSET 4u
#define JBD2_FAST_NAME_INO_SIZE   4u
STRUCTC_PROVE(JBD2_FAST_NAME_INO_OFFSET + JBD2_FAST_NAME_INO_SIZE <=
	      JBD2_FAST_NAME_MIN_SIZE);

static inline uint32_t jbd2_fast_name_ino(const struct jbd2_fast_name *p)
{
	return le32_load(p->bytes + 4);
}

static inline void jbd2_fast_name_set_ino(const struct jbd2_fast_name_edit *p,
					  uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* FastName.dname: [length - 8]string at byte 8. */
#define JBD2_FAST_NAME_DNAME_OFFSET 8u

static inline int jbd2_fast_name_dname_range(const struct jbd2_fast_name *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	int64_t t1 = (int64_t)((uint64_t)p->length - 8ull);

	if (t1 < 0)
		return field_out_of_range(error, "jbd2_fast_name", "dname", 8);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "jbd2_fast_name", "dname", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int jbd2_fast_name_dname_count(const struct jbd2_fast_name *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return jbd2_fast_name_dname_range(p, &at, count, error);
}

static inline int jbd2_fast_name_dname_offset(const struct jbd2_fast_name *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return jbd2_fast_name_dname_range(p, offset, &count, error);
}

static inline int jbd2_fast_name_dname(const struct jbd2_fast_name *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_fast_name_dname_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_fast_name", "dname", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int jbd2_fast_name_set_dname(const struct jbd2_fast_name_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_fast_name_dname_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_fast_name", "dname", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int jbd2_fast_name_dname_bytes(const struct jbd2_fast_name *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_fast_name_dname_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int jbd2_fast_name_edit_dname_bytes(
    const struct jbd2_fast_name_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_fast_name_dname_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int jbd2_fast_name_dname_text(const struct jbd2_fast_name *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_fast_name_dname_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int jbd2_fast_name_put_dname(const struct jbd2_fast_name_edit *p,
					   struct span text,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_fast_name_dname_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "jbd2_fast_name", "dname", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_name_point_1(const struct jbd2_fast_name *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	int64_t t1 = (int64_t)((uint64_t)p->length - 8ull);

	if (t1 < 0)
		return field_out_of_range(error, "jbd2_fast_name", "", 0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "jbd2_fast_name", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int jbd2_fast_name_at(struct span span,
				    uint64_t offset, uint16_t length,
				    struct jbd2_fast_name *out,
				    struct field_error *error)
{
	struct jbd2_fast_name view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "jbd2_fast_name", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.length = length;
	*out = view;
	return 0;
}

static inline int jbd2_fast_name_edit_at(struct mspan span,
					 uint64_t offset, uint16_t length,
					 struct jbd2_fast_name_edit *out,
					 struct field_error *error)
{
	int rc = jbd2_fast_name_at(span_of(span.data, span.size), offset, length, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int jbd2_fast_name_total_size(const struct jbd2_fast_name *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = jbd2_fast_name_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct jbd2_fast_name_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t length;
};
struct jbd2_fast_name_edit_iterator {
	struct jbd2_fast_name_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct jbd2_fast_name_iterator jbd2_fast_name_iterate(
    struct span span, uint16_t length)
{
	struct jbd2_fast_name_iterator it = { span, 0, 0, UINT64_MAX, length };

	return it;
}

static inline struct jbd2_fast_name_edit_iterator jbd2_fast_name_edit_iterate(
    struct mspan span, uint16_t length)
{
	struct jbd2_fast_name_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, length },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int jbd2_fast_name_iterator_next(
    struct jbd2_fast_name_iterator *it, struct jbd2_fast_name *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = jbd2_fast_name_at(it->span, it->offset, it->length, out, error);
	if (!rc)
		rc = jbd2_fast_name_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "jbd2_fast_name", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int jbd2_fast_name_edit_iterator_next(
    struct jbd2_fast_name_edit_iterator *it, struct jbd2_fast_name_edit *out,
    struct field_error *error)
{
	int rc = jbd2_fast_name_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure FastInode, at least 4 bytes. */
struct jbd2_fast_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t length;
};
struct jbd2_fast_inode_edit {
	struct jbd2_fast_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define JBD2_FAST_INODE_MIN_SIZE 4u

/* FastInode.ino: u32 little-endian at byte 0. */
#define JBD2_FAST_INODE_INO_OFFSET 0u
#define JBD2_FAST_INODE_INO_SIZE   4u
STRUCTC_PROVE(JBD2_FAST_INODE_INO_OFFSET + JBD2_FAST_INODE_INO_SIZE <=
	      JBD2_FAST_INODE_MIN_SIZE);

static inline uint32_t jbd2_fast_inode_ino(const struct jbd2_fast_inode *p)
{
	return le32_load(p->bytes);
}

static inline void jbd2_fast_inode_set_ino(const struct jbd2_fast_inode_edit *p,
					   uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * FastInode.raw_inode: [length - 4]byte at byte 4. ext4's Inode, as far as it
 * is used
 */
#define JBD2_FAST_INODE_RAW_INODE_OFFSET 4u

static inline int jbd2_fast_inode_raw_inode_range(
    const struct jbd2_fast_inode *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	int64_t t1 = (int64_t)((uint64_t)p->length - 4ull);

	if (t1 < 0)
		return field_out_of_range(error, "jbd2_fast_inode",
					  "raw_inode", 4);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "jbd2_fast_inode",
					  "raw_inode", 4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int jbd2_fast_inode_raw_inode_count(
    const struct jbd2_fast_inode *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return jbd2_fast_inode_raw_inode_range(p, &at, count, error);
}

static inline int jbd2_fast_inode_raw_inode_offset(
    const struct jbd2_fast_inode *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return jbd2_fast_inode_raw_inode_range(p, offset, &count, error);
}

static inline int jbd2_fast_inode_raw_inode(const struct jbd2_fast_inode *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_fast_inode_raw_inode_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_fast_inode",
					  "raw_inode", 4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int jbd2_fast_inode_set_raw_inode(
    const struct jbd2_fast_inode_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_fast_inode_raw_inode_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_fast_inode",
					  "raw_inode", 4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int jbd2_fast_inode_raw_inode_bytes(
    const struct jbd2_fast_inode *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_fast_inode_raw_inode_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int jbd2_fast_inode_edit_raw_inode_bytes(
    const struct jbd2_fast_inode_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_fast_inode_raw_inode_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_inode_point_1(const struct jbd2_fast_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	int64_t t1 = (int64_t)((uint64_t)p->length - 4ull);

	if (t1 < 0)
		return field_out_of_range(error, "jbd2_fast_inode", "", 0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "jbd2_fast_inode", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int jbd2_fast_inode_at(struct span span,
				     uint64_t offset, uint16_t length,
				     struct jbd2_fast_inode *out,
				     struct field_error *error)
{
	struct jbd2_fast_inode view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "jbd2_fast_inode", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.length = length;
	*out = view;
	return 0;
}

static inline int jbd2_fast_inode_edit_at(struct mspan span,
					  uint64_t offset, uint16_t length,
					  struct jbd2_fast_inode_edit *out,
					  struct field_error *error)
{
	int rc = jbd2_fast_inode_at(span_of(span.data, span.size), offset, length, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int jbd2_fast_inode_total_size(const struct jbd2_fast_inode *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = jbd2_fast_inode_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct jbd2_fast_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t length;
};
struct jbd2_fast_inode_edit_iterator {
	struct jbd2_fast_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct jbd2_fast_inode_iterator jbd2_fast_inode_iterate(
    struct span span, uint16_t length)
{
	struct jbd2_fast_inode_iterator it = { span, 0, 0, UINT64_MAX, length };

	return it;
}

static inline struct jbd2_fast_inode_edit_iterator jbd2_fast_inode_edit_iterate(
    struct mspan span, uint16_t length)
{
	struct jbd2_fast_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, length },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int jbd2_fast_inode_iterator_next(
    struct jbd2_fast_inode_iterator *it, struct jbd2_fast_inode *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = jbd2_fast_inode_at(it->span, it->offset, it->length, out, error);
	if (!rc)
		rc = jbd2_fast_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "jbd2_fast_inode", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int jbd2_fast_inode_edit_iterator_next(
    struct jbd2_fast_inode_edit_iterator *it, struct jbd2_fast_inode_edit *out,
    struct field_error *error)
{
	int rc = jbd2_fast_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure FastTail, 8 bytes. */
struct jbd2_fast_tail {
	uint8_t bytes[8];
};
#define JBD2_FAST_TAIL_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct jbd2_fast_tail) == JBD2_FAST_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct jbd2_fast_tail *jbd2_fast_tail_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, JBD2_FAST_TAIL_SIZEOF))
		return NULL;
	return (const struct jbd2_fast_tail *)(span.data + offset);
}

static inline struct jbd2_fast_tail *jbd2_fast_tail_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, JBD2_FAST_TAIL_SIZEOF))
		return NULL;
	return (struct jbd2_fast_tail *)(span.data + offset);
}

/* FastTail.tid: u32 little-endian at byte 0. */
#define JBD2_FAST_TAIL_TID_OFFSET 0u
#define JBD2_FAST_TAIL_TID_SIZE   4u
STRUCTC_WITHIN(JBD2_FAST_TAIL, TID);

static inline uint32_t jbd2_fast_tail_tid(const struct jbd2_fast_tail *p)
{
	return le32_load(p->bytes);
}

static inline void jbd2_fast_tail_set_tid(struct jbd2_fast_tail *p,
					  uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * FastTail.crc: u32 little-endian at byte 4. crc32c(0, the commit up to here)
 */
#define JBD2_FAST_TAIL_CRC_OFFSET 4u
#define JBD2_FAST_TAIL_CRC_SIZE   4u
STRUCTC_WITHIN(JBD2_FAST_TAIL, CRC);

static inline uint32_t jbd2_fast_tail_crc(const struct jbd2_fast_tail *p)
{
	return le32_load(p->bytes + 4);
}

static inline void jbd2_fast_tail_set_crc(struct jbd2_fast_tail *p,
					  uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void jbd2_fast_tail_init(struct jbd2_fast_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure FastRecord, at least 4 bytes. */
struct jbd2_fast_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct jbd2_fast_record_edit {
	struct jbd2_fast_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define JBD2_FAST_RECORD_MIN_SIZE 4u

/* FastRecord.tag: enum FastTag, u16 little-endian at byte 0. */
#define JBD2_FAST_RECORD_TAG_OFFSET 0u
#define JBD2_FAST_RECORD_TAG_SIZE   2u
STRUCTC_PROVE(JBD2_FAST_RECORD_TAG_OFFSET + JBD2_FAST_RECORD_TAG_SIZE <=
	      JBD2_FAST_RECORD_MIN_SIZE);

static inline uint16_t jbd2_fast_record_tag(const struct jbd2_fast_record *p)
{
	return le16_load(p->bytes);
}

static inline void jbd2_fast_record_set_tag(
    const struct jbd2_fast_record_edit *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* FastRecord.length: u16 little-endian at byte 2. Of what follows */
#define JBD2_FAST_RECORD_LENGTH_OFFSET 2u
#define JBD2_FAST_RECORD_LENGTH_SIZE   2u
STRUCTC_PROVE(JBD2_FAST_RECORD_LENGTH_OFFSET + JBD2_FAST_RECORD_LENGTH_SIZE <=
	      JBD2_FAST_RECORD_MIN_SIZE);

static inline uint16_t jbd2_fast_record_length(const struct jbd2_fast_record *p)
{
	return le16_load(p->bytes + 2);
}

static inline void jbd2_fast_record_set_length(
    const struct jbd2_fast_record_edit *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* FastRecord.add_range: FastAddRange at byte 4, not always there. */
#define JBD2_FAST_RECORD_ADD_RANGE_OFFSET 4u

static inline bool jbd2_fast_record_has_add_range(
    const struct jbd2_fast_record *p)
{
	return (jbd2_fast_record_tag(p) == 1u);
}

static inline int jbd2_fast_record_add_range_offset(
    const struct jbd2_fast_record *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(jbd2_fast_record_tag(p) == 1u))
		return field_absent(error, "jbd2_fast_record", "add_range", 4);
	if (p->size < 20)
		return field_out_of_range(error, "jbd2_fast_record",
					  "add_range", 4);
	*offset = 4;
	return 0;
}

static inline const struct jbd2_fast_add_range *jbd2_fast_record_add_range(
    const struct jbd2_fast_record *p, struct field_error *error)
{
	uint64_t at;

	if (jbd2_fast_record_add_range_offset(p, &at, error))
		return NULL;
	return (const struct jbd2_fast_add_range *)(p->bytes + at);
}

static inline struct jbd2_fast_add_range *jbd2_fast_record_edit_add_range(
    const struct jbd2_fast_record_edit *p, struct field_error *error)
{
	uint64_t at;

	if (jbd2_fast_record_add_range_offset(&p->read, &at, error))
		return NULL;
	return (struct jbd2_fast_add_range *)(p->bytes + at);
}


/* FastRecord.del_range: FastDelRange at byte 4, not always there. */
#define JBD2_FAST_RECORD_DEL_RANGE_OFFSET 4u

static inline bool jbd2_fast_record_has_del_range(
    const struct jbd2_fast_record *p)
{
	return (jbd2_fast_record_tag(p) == 2u);
}

static inline int jbd2_fast_record_del_range_offset(
    const struct jbd2_fast_record *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(jbd2_fast_record_tag(p) == 2u))
		return field_absent(error, "jbd2_fast_record", "del_range", 4);
	if (p->size < 16)
		return field_out_of_range(error, "jbd2_fast_record",
					  "del_range", 4);
	*offset = 4;
	return 0;
}

static inline const struct jbd2_fast_del_range *jbd2_fast_record_del_range(
    const struct jbd2_fast_record *p, struct field_error *error)
{
	uint64_t at;

	if (jbd2_fast_record_del_range_offset(p, &at, error))
		return NULL;
	return (const struct jbd2_fast_del_range *)(p->bytes + at);
}

static inline struct jbd2_fast_del_range *jbd2_fast_record_edit_del_range(
    const struct jbd2_fast_record_edit *p, struct field_error *error)
{
	uint64_t at;

	if (jbd2_fast_record_del_range_offset(&p->read, &at, error))
		return NULL;
	return (struct jbd2_fast_del_range *)(p->bytes + at);
}


/* FastRecord.name: FastName at byte 4, not always there. */
#define JBD2_FAST_RECORD_NAME_OFFSET 4u

static inline bool jbd2_fast_record_has_name(const struct jbd2_fast_record *p)
{
	return 
	    ((jbd2_fast_record_tag(p) == 3u) || (jbd2_fast_record_tag(p) == 4u) || (jbd2_fast_record_tag(p) == 5u));
}

static inline int jbd2_fast_record_name_offset(const struct jbd2_fast_record *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!
	    ((jbd2_fast_record_tag(p) == 3u) || (jbd2_fast_record_tag(p) == 4u) || (jbd2_fast_record_tag(p) == 5u)))
		return field_absent(error, "jbd2_fast_record", "name", 4);
	*offset = 4;
	return 0;
}

static inline int jbd2_fast_record_name(const struct jbd2_fast_record *p,
					struct jbd2_fast_name *out,
					struct field_error *error)
{
	if (!
	    ((jbd2_fast_record_tag(p) == 3u) || (jbd2_fast_record_tag(p) == 4u) || (jbd2_fast_record_tag(p) == 5u)))
		return field_absent(error, "jbd2_fast_record", "name", 4);
	return jbd2_fast_name_at(span_of(p->bytes, p->size), 4,
	    (uint16_t)(uint64_t)jbd2_fast_record_length(p), out, error);
}

static inline int jbd2_fast_record_edit_name(
    const struct jbd2_fast_record_edit *p, struct jbd2_fast_name_edit *out,
    struct field_error *error)
{
	if (!
	    ((jbd2_fast_record_tag(&p->read) == 3u) || (jbd2_fast_record_tag(&p->read) == 4u) || (jbd2_fast_record_tag(&p->read) == 5u)))
		return field_absent(error, "jbd2_fast_record", "name", 4);
	return jbd2_fast_name_edit_at(mspan_of(p->bytes, p->read.size), 4,
	    (uint16_t)(uint64_t)jbd2_fast_record_length(&p->read), out, error);
}


/* FastRecord.inode: FastInode at byte 4, not always there. */
#define JBD2_FAST_RECORD_INODE_OFFSET 4u

static inline bool jbd2_fast_record_has_inode(const struct jbd2_fast_record *p)
{
	return (jbd2_fast_record_tag(p) == 6u);
}

static inline int jbd2_fast_record_inode_offset(
    const struct jbd2_fast_record *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(jbd2_fast_record_tag(p) == 6u))
		return field_absent(error, "jbd2_fast_record", "inode", 4);
	*offset = 4;
	return 0;
}

static inline int jbd2_fast_record_inode(const struct jbd2_fast_record *p,
					 struct jbd2_fast_inode *out,
					 struct field_error *error)
{
	if (!(jbd2_fast_record_tag(p) == 6u))
		return field_absent(error, "jbd2_fast_record", "inode", 4);
	return jbd2_fast_inode_at(span_of(p->bytes, p->size), 4,
	    (uint16_t)(uint64_t)jbd2_fast_record_length(p), out, error);
}

static inline int jbd2_fast_record_edit_inode(
    const struct jbd2_fast_record_edit *p, struct jbd2_fast_inode_edit *out,
    struct field_error *error)
{
	if (!(jbd2_fast_record_tag(&p->read) == 6u))
		return field_absent(error, "jbd2_fast_record", "inode", 4);
	return jbd2_fast_inode_edit_at(mspan_of(p->bytes, p->read.size), 4,
	    (uint16_t)(uint64_t)jbd2_fast_record_length(&p->read), out, error);
}


/* FastRecord.tail: FastTail at byte 4, not always there. */
#define JBD2_FAST_RECORD_TAIL_OFFSET 4u

static inline bool jbd2_fast_record_has_tail(const struct jbd2_fast_record *p)
{
	return (jbd2_fast_record_tag(p) == 8u);
}

static inline int jbd2_fast_record_tail_offset(const struct jbd2_fast_record *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!(jbd2_fast_record_tag(p) == 8u))
		return field_absent(error, "jbd2_fast_record", "tail", 4);
	if (p->size < 12)
		return field_out_of_range(error, "jbd2_fast_record", "tail",
					  4);
	*offset = 4;
	return 0;
}

static inline const struct jbd2_fast_tail *jbd2_fast_record_tail(
    const struct jbd2_fast_record *p, struct field_error *error)
{
	uint64_t at;

	if (jbd2_fast_record_tail_offset(p, &at, error))
		return NULL;
	return (const struct jbd2_fast_tail *)(p->bytes + at);
}

static inline struct jbd2_fast_tail *jbd2_fast_record_edit_tail(
    const struct jbd2_fast_record_edit *p, struct field_error *error)
{
	uint64_t at;

	if (jbd2_fast_record_tail_offset(&p->read, &at, error))
		return NULL;
	return (struct jbd2_fast_tail *)(p->bytes + at);
}


/* FastRecord.head: FastHead at byte 4, not always there. */
#define JBD2_FAST_RECORD_HEAD_OFFSET 4u

static inline bool jbd2_fast_record_has_head(const struct jbd2_fast_record *p)
{
	return (jbd2_fast_record_tag(p) == 9u);
}

static inline int jbd2_fast_record_head_offset(const struct jbd2_fast_record *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!(jbd2_fast_record_tag(p) == 9u))
		return field_absent(error, "jbd2_fast_record", "head", 4);
	if (p->size < 12)
		return field_out_of_range(error, "jbd2_fast_record", "head",
					  4);
	*offset = 4;
	return 0;
}

static inline const struct jbd2_fast_head *jbd2_fast_record_head(
    const struct jbd2_fast_record *p, struct field_error *error)
{
	uint64_t at;

	if (jbd2_fast_record_head_offset(p, &at, error))
		return NULL;
	return (const struct jbd2_fast_head *)(p->bytes + at);
}

static inline struct jbd2_fast_head *jbd2_fast_record_edit_head(
    const struct jbd2_fast_record_edit *p, struct field_error *error)
{
	uint64_t at;

	if (jbd2_fast_record_head_offset(&p->read, &at, error))
		return NULL;
	return (struct jbd2_fast_head *)(p->bytes + at);
}


/* FastRecord.other: [$length]byte at byte 4, not always there. */
#define JBD2_FAST_RECORD_OTHER_OFFSET 4u

static inline bool jbd2_fast_record_has_other(const struct jbd2_fast_record *p)
{
	return 
	    !((jbd2_fast_record_tag(p) == 1u) || (jbd2_fast_record_tag(p) == 2u) || ((jbd2_fast_record_tag(p) == 3u) || (jbd2_fast_record_tag(p) == 4u) || (jbd2_fast_record_tag(p) == 5u)) || (jbd2_fast_record_tag(p) == 6u) || (jbd2_fast_record_tag(p) == 8u) || (jbd2_fast_record_tag(p) == 9u));
}

static inline int jbd2_fast_record_other_range(const struct jbd2_fast_record *p,
					       uint64_t *offset,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at, nr;

	if (!
	    !((jbd2_fast_record_tag(p) == 1u) || (jbd2_fast_record_tag(p) == 2u) || ((jbd2_fast_record_tag(p) == 3u) || (jbd2_fast_record_tag(p) == 4u) || (jbd2_fast_record_tag(p) == 5u)) || (jbd2_fast_record_tag(p) == 6u) || (jbd2_fast_record_tag(p) == 8u) || (jbd2_fast_record_tag(p) == 9u)))
		return field_absent(error, "jbd2_fast_record", "other", 4);
	at = 4;
	nr = (uint64_t)jbd2_fast_record_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "jbd2_fast_record", "other",
					  4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int jbd2_fast_record_other_count(const struct jbd2_fast_record *p,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at;

	return jbd2_fast_record_other_range(p, &at, count, error);
}

static inline int jbd2_fast_record_other_offset(
    const struct jbd2_fast_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return jbd2_fast_record_other_range(p, offset, &count, error);
}

static inline int jbd2_fast_record_other(const struct jbd2_fast_record *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_fast_record_other_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_fast_record", "other",
					  4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int jbd2_fast_record_set_other(
    const struct jbd2_fast_record_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = jbd2_fast_record_other_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "jbd2_fast_record", "other",
					  4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int jbd2_fast_record_other_bytes(const struct jbd2_fast_record *p,
					       struct span *out,
					       struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_fast_record_other_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int jbd2_fast_record_edit_other_bytes(
    const struct jbd2_fast_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = jbd2_fast_record_other_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_1(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	struct jbd2_fast_name of;
	uint64_t size;

	rc = 
	    jbd2_fast_name_at(span_of(p->bytes, p->size), 4, (uint16_t)(uint64_t)jbd2_fast_record_length(p), &of, error);
	if (rc)
		return rc;
	rc = jbd2_fast_name_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[1] = 4 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_2(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	struct jbd2_fast_inode of;
	uint64_t size;

	rc = 
	    jbd2_fast_inode_at(span_of(p->bytes, p->size), 4, (uint16_t)(uint64_t)jbd2_fast_record_length(p), &of, error);
	if (rc)
		return rc;
	rc = jbd2_fast_inode_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = 4 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_3(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)jbd2_fast_record_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "jbd2_fast_record", "", 0);
	points[3] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_4(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (!((jbd2_fast_record_tag(p) == 1u) || (jbd2_fast_record_tag(p) == 2u) || ((jbd2_fast_record_tag(p) == 3u) || (jbd2_fast_record_tag(p) == 4u) || (jbd2_fast_record_tag(p) == 5u)) || (jbd2_fast_record_tag(p) == 6u) || (jbd2_fast_record_tag(p) == 8u) || (jbd2_fast_record_tag(p) == 9u))) {
		rc = jbd2_fast_record_point_3(p, points, error);
		if (rc)
			return rc;
		points[4] = points[3];
	} else {
		points[4] = 4;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_5(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (jbd2_fast_record_tag(p) == 9u) {
		if (p->size < 12)
			return field_out_of_range(error, "jbd2_fast_record",
						  "", 0);
		points[5] = 12;
	} else {
		rc = jbd2_fast_record_point_4(p, points, error);
		if (rc)
			return rc;
		points[5] = points[4];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_6(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (jbd2_fast_record_tag(p) == 8u) {
		if (p->size < 12)
			return field_out_of_range(error, "jbd2_fast_record",
						  "", 0);
		points[6] = 12;
	} else {
		rc = jbd2_fast_record_point_5(p, points, error);
		if (rc)
			return rc;
		points[6] = points[5];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_7(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (jbd2_fast_record_tag(p) == 6u) {
		rc = jbd2_fast_record_point_2(p, points, error);
		if (rc)
			return rc;
		points[7] = points[2];
	} else {
		rc = jbd2_fast_record_point_6(p, points, error);
		if (rc)
			return rc;
		points[7] = points[6];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_8(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if ((jbd2_fast_record_tag(p) == 3u) || (jbd2_fast_record_tag(p) == 4u) || (jbd2_fast_record_tag(p) == 5u)) {
		rc = jbd2_fast_record_point_1(p, points, error);
		if (rc)
			return rc;
		points[8] = points[1];
	} else {
		rc = jbd2_fast_record_point_7(p, points, error);
		if (rc)
			return rc;
		points[8] = points[7];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_9(const struct jbd2_fast_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (jbd2_fast_record_tag(p) == 2u) {
		if (p->size < 16)
			return field_out_of_range(error, "jbd2_fast_record",
						  "", 0);
		points[9] = 16;
	} else {
		rc = jbd2_fast_record_point_8(p, points, error);
		if (rc)
			return rc;
		points[9] = points[8];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int jbd2_fast_record_point_10(const struct jbd2_fast_record *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	if (jbd2_fast_record_tag(p) == 1u) {
		if (p->size < 20)
			return field_out_of_range(error, "jbd2_fast_record",
						  "", 0);
		points[10] = 20;
	} else {
		rc = jbd2_fast_record_point_9(p, points, error);
		if (rc)
			return rc;
		points[10] = points[9];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int jbd2_fast_record_at(struct span span, uint64_t offset,
				      struct jbd2_fast_record *out,
				      struct field_error *error)
{
	struct jbd2_fast_record view;
	uint64_t size;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "jbd2_fast_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (4ull + (uint64_t)jbd2_fast_record_length(&view));
	if (size > view.size)
		return field_out_of_range(error, "jbd2_fast_record", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int jbd2_fast_record_edit_at(struct mspan span, uint64_t offset,
					   struct jbd2_fast_record_edit *out,
					   struct field_error *error)
{
	int rc = jbd2_fast_record_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int jbd2_fast_record_total_size(const struct jbd2_fast_record *p,
					      uint64_t *size,
					      struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct jbd2_fast_record_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct jbd2_fast_record_edit_iterator {
	struct jbd2_fast_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct jbd2_fast_record_iterator jbd2_fast_record_iterate(
    struct span span)
{
	struct jbd2_fast_record_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct jbd2_fast_record_edit_iterator jbd2_fast_record_edit_iterate(
    struct mspan span)
{
	struct jbd2_fast_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int jbd2_fast_record_iterator_next(
    struct jbd2_fast_record_iterator *it, struct jbd2_fast_record *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = jbd2_fast_record_at(it->span, it->offset, out, error);
	if (!rc)
		rc = jbd2_fast_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "jbd2_fast_record", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int jbd2_fast_record_edit_iterator_next(
    struct jbd2_fast_record_edit_iterator *it,
    struct jbd2_fast_record_edit *out, struct field_error *error)
{
	int rc = jbd2_fast_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct jbd2_superblock. */
#define JBD2_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_JBD2_DESCRIBED)
#define GENERATED_JBD2_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value jbd2_block_type_values[] = {
	{ "descriptor", 1u, NULL },
	{ "commit", 2u, NULL },
	{ "superblock_v1", 3u, "Ends before feature_compat" },
	{ "superblock_v2", 4u, NULL },
	{ "revoke", 5u, NULL },
};

DESCRIBE_CONST struct describe_value jbd2_compat_values[] = {
	{ "checksum", 0x1u, "Commit blocks sum their transaction up" },
};

DESCRIBE_CONST struct describe_value jbd2_incompat_values[] = {
	{ "revoke", 0x1u, "There are revoke blocks" },
	{ "bit64", 0x2u, "Block numbers have 64 bits" },
	{ "async_commit", 0x4u, NULL },
	{ "csum_v2", 0x8u, NULL },
	{ "csum_v3", 0x10u, "Tags have the whole checksum" },
	{ "fast_commit", 0x20u, NULL },
};

DESCRIBE_CONST struct describe_value jbd2_checksum_type_values[] = {
	{ "none", 0u, NULL },
	{ "crc32", 1u, NULL },
	{ "md5", 2u, NULL },
	{ "sha1", 3u, NULL },
	{ "crc32c", 4u, NULL },
};

DESCRIBE_CONST struct describe_value jbd2_tag_flags_values[] = {
	{ "escape", 0x1u, "The block began with MAGIC" },
	{ "same_uuid", 0x2u, "As the tag before; no uuid follows" },
	{ "deleted", 0x4u, "Not used" },
	{ "last", 0x8u, "The last tag of its block" },
};

DESCRIBE_CONST struct describe_value jbd2_tag3_flags_values[] = {
	{ "escape", 0x1u, NULL },
	{ "same_uuid", 0x2u, NULL },
	{ "deleted", 0x4u, NULL },
	{ "last", 0x8u, NULL },
};

DESCRIBE_CONST struct describe_value jbd2_fast_tag_values[] = {
	{ "add_range", 1u, NULL },
	{ "del_range", 2u, NULL },
	{ "creat", 3u, NULL },
	{ "link", 4u, NULL },
	{ "unlink", 5u, NULL },
	{ "inode", 6u, NULL },
	{ "pad", 7u, NULL },
	{ "tail", 8u, NULL },
	{ "head", 9u, NULL },
};

DESCRIBE_CONST struct describe_rules jbd2_header_describe_magic_rules = {
	true, 0xC03B3998u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field jbd2_header_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &jbd2_header_describe_magic_rules },
	{ "blocktype", "BlockType", 4u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  true,
	  NULL, jbd2_block_type_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sequence", "u32_be", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "The transaction's number",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_header_description = {
	"Header", "jbd2_header", 12u, false, jbd2_header_fields, 3,
	"At the start of each block of the log that is not a copy "
	"of another.",
	NULL
};

DESCRIBE_CONST struct describe_field jbd2_superblock_fields[] = {
	{ "header", "Header", 0u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &jbd2_header_description, NULL, 0, NULL, 0,
	  "superblock_v1 or superblock_v2",
	  NULL, NULL },
	{ "blocksize", "u32_be", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "maxlen", "u32_be", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Blocks in the journal",
	  NULL, NULL },
	{ "first", "u32_be", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "First block of the log",
	  NULL, NULL },
	{ "sequence", "u32_be", 24u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "Expected of the first transaction",
	  NULL, NULL },
	{ "start", "u32_be", 28u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Where it is; 0: nothing to be done",
	  NULL, NULL },
	{ "errno", "i32_be", 32u, 4u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  "Set by an abort",
	  NULL, NULL },
	{ "feature_compat", "Compat", 36u, 4u, 1u, DESCRIBE_FLAGS, false,
	  false, true,
	  NULL, jbd2_compat_values, 1, NULL, 0,
	  "From here: superblock_v2",
	  NULL, NULL },
	{ "feature_incompat", "Incompat", 40u, 4u, 1u, DESCRIBE_FLAGS, false,
	  false, true,
	  NULL, jbd2_incompat_values, 6, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "feature_ro_compat", "u32_be", 44u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "None is known",
	  NULL, NULL },
	{ "uuid", "uuid", 48u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the journal",
	  NULL, NULL },
	{ "nr_users", "u32_be", 64u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "Filesystems that share it",
	  NULL, NULL },
	{ "dynsuper", "u32_be", 68u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "Not used",
	  NULL, NULL },
	{ "max_transaction", "u32_be", 72u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Not used",
	  NULL, NULL },
	{ "max_trans_data", "u32_be", 76u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Not used",
	  NULL, NULL },
	{ "checksum_type", "ChecksumType", 80u, 1u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, jbd2_checksum_type_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "padding2", "[3]byte", 81u, 1u, 3u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "num_fc_blks", "u32_be", 84u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "With fast_commit; 0: 256",
	  NULL, NULL },
	{ "head", "u32_be", 88u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Where a clean log goes on",
	  NULL, NULL },
	{ "padding", "[40]u32_be", 92u, 4u, 40u, DESCRIBE_NUMBER, true, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u32_be", 252u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "With csum_v2 or csum_v3",
	  NULL, NULL },
	{ "users", "[768]byte", 256u, 1u, 768u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "UUIDs, of an external journal",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_superblock_description = {
	"Superblock", "jbd2_superblock", 1024u, false, jbd2_superblock_fields,
	22,
	NULL,
	NULL
};

static inline struct jbd2_tag jbd2_tag_describe_view(
    const struct describe_view *view)
{
	struct jbd2_tag p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint8_t)view->parameters[1] };

	return p;
}

DESCRIBE_CONST struct describe_parameter jbd2_tag_describe_parameters[] = {
	{ "bit64", 1, false, false },
	{ "csum_v2", 1, false, false },
};

static inline int jbd2_tag_describe_at(struct span span, uint64_t offset,
				       const uint64_t *parameters,
				       struct describe_view *out,
				       struct field_error *error)
{
	struct jbd2_tag p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "jbd2_tag",
			"bit64", 0);
	if ((uint64_t)(uint8_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "jbd2_tag",
			"csum_v2", 0);
	rc = jbd2_tag_at(span, offset, (uint8_t)parameters[0], (uint8_t)parameters[1], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.bit64;
	out->parameters[1] = (uint64_t)p.csum_v2;
	return 0;
}

static inline int jbd2_tag_describe_total_size(const struct describe_view *view,
					       uint64_t *out,
					       struct field_error *error)
{
	struct jbd2_tag of = jbd2_tag_describe_view(view), *p = &of;

	return jbd2_tag_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open jbd2_tag_describe_open = {
	jbd2_tag_describe_parameters, 2, jbd2_tag_describe_at,
	jbd2_tag_describe_total_size, jbd2_tag_describe_total_size
};

static inline int jbd2_tag_describe_blocknr_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_tag of = jbd2_tag_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_tag_blocknr_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_tag_describe_blocknr_hi = {
	jbd2_tag_describe_blocknr_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules jbd2_tag_describe_blocknr_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int jbd2_tag_describe_unnamed_1_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_tag of = jbd2_tag_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_tag_unnamed_1_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_tag_describe_unnamed_1 = {
	jbd2_tag_describe_unnamed_1_place, NULL, 0
};

static inline int jbd2_tag_describe_uuid_place(const struct describe_view *view,
					       struct describe_place *out,
					       struct field_error *error)
{
	struct jbd2_tag of = jbd2_tag_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_tag_uuid_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_tag_describe_uuid = {
	jbd2_tag_describe_uuid_place, NULL, 0
};

static inline int jbd2_tag_describe_blocknr_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct jbd2_tag of = jbd2_tag_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)jbd2_tag_blocknr(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field jbd2_tag_describe_blocknr = {
	NULL, jbd2_tag_describe_blocknr_value, 0
};

DESCRIBE_CONST struct describe_field jbd2_tag_fields[] = {
	{ "blocknr_lo", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u16_be", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "With csum_v2: TagSeed's, the low half",
	  NULL, NULL },
	{ "flags", "TagFlags", 6u, 2u, 1u, DESCRIBE_FLAGS, false, false, true,
	  NULL, jbd2_tag_flags_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blocknr_hi", "u32_be", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_tag_describe_blocknr_hi, &jbd2_tag_describe_blocknr_hi_rules },
	{ "_", "u16_be", 0u, 2u, 1u, DESCRIBE_PADDING, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_tag_describe_unnamed_1, NULL },
	{ "uuid", "uuid", 0u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_tag_describe_uuid, NULL },
	{ "blocknr", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_tag_describe_blocknr, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_tag_description = {
	"Tag", "jbd2_tag", 8u, false, jbd2_tag_fields, 7,
	"A block of the filesystem that is in the log, without csum_v3.",
	&jbd2_tag_describe_open
};

DESCRIBE_CONST struct describe_field jbd2_tag_seed_fields[] = {
	{ "sequence", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_tag_seed_description = {
	"TagSeed", "jbd2_tag_seed", 4u, false, jbd2_tag_seed_fields, 1,
	"The checksum of a block's copy: crc32c(journal_seed, this, "
	"the copy as it is in the log).",
	NULL
};

static inline struct jbd2_tag3 jbd2_tag3_describe_view(
    const struct describe_view *view)
{
	struct jbd2_tag3 p = { view->bytes, view->size };

	return p;
}

static inline int jbd2_tag3_describe_at(struct span span, uint64_t offset,
					const uint64_t *parameters,
					struct describe_view *out,
					struct field_error *error)
{
	struct jbd2_tag3 p;
	int rc;

	(void)parameters;
	rc = jbd2_tag3_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int jbd2_tag3_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct jbd2_tag3 of = jbd2_tag3_describe_view(view), *p = &of;

	return jbd2_tag3_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open jbd2_tag3_describe_open = {
	NULL, 0, jbd2_tag3_describe_at, jbd2_tag3_describe_total_size,
	jbd2_tag3_describe_total_size
};

static inline int jbd2_tag3_describe_uuid_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_tag3 of = jbd2_tag3_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_tag3_uuid_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_tag3_describe_uuid = {
	jbd2_tag3_describe_uuid_place, NULL, 0
};

DESCRIBE_CONST struct describe_part jbd2_tag3_blocknr_parts[] = {
	{ 0u, 4, true },
	{ 8u, 4, true },
};
DESCRIBE_CONST struct describe_field jbd2_tag3_fields[] = {
	{ "blocknr_lo", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "Tag3Flags", 4u, 4u, 1u, DESCRIBE_FLAGS, false, false, true,
	  NULL, jbd2_tag3_flags_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blocknr_hi", "u32_be", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u32_be", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "TagSeed's",
	  NULL, NULL },
	{ "uuid", "uuid", 16u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_tag3_describe_uuid, NULL },
	{ "blocknr", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, jbd2_tag3_blocknr_parts, 2,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_tag3_description = {
	"Tag3", "jbd2_tag3", 16u, false, jbd2_tag3_fields, 6,
	"With csum_v3.",
	&jbd2_tag3_describe_open
};

static inline struct jbd2_descriptor_block jbd2_descriptor_block_describe_view(
    const struct describe_view *view)
{
	struct jbd2_descriptor_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter jbd2_descriptor_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int jbd2_descriptor_block_describe_at(struct span span,
						    uint64_t offset,
						    const uint64_t *parameters,
						    struct describe_view *out,
						    struct field_error *error)
{
	struct jbd2_descriptor_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "jbd2_descriptor_block",
			"block_size", 0);
	rc = jbd2_descriptor_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int jbd2_descriptor_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct jbd2_descriptor_block of = jbd2_descriptor_block_describe_view(view), *p = &of;

	return jbd2_descriptor_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open jbd2_descriptor_block_describe_open = {
	jbd2_descriptor_block_describe_parameters, 1,
	jbd2_descriptor_block_describe_at,
	jbd2_descriptor_block_describe_total_size,
	jbd2_descriptor_block_describe_total_size
};

static inline int jbd2_descriptor_block_describe_tags_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_descriptor_block of = jbd2_descriptor_block_describe_view(view), *p = &of;
	int rc = jbd2_descriptor_block_tags_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field jbd2_descriptor_block_describe_tags = {
	jbd2_descriptor_block_describe_tags_place, NULL, 0
};

static inline int jbd2_descriptor_block_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_descriptor_block of = jbd2_descriptor_block_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_descriptor_block_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_descriptor_block_describe_checksum = {
	jbd2_descriptor_block_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field jbd2_descriptor_block_fields[] = {
	{ "header", "Header", 0u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &jbd2_header_description, NULL, 0, NULL, 0,
	  "descriptor",
	  NULL, NULL },
	{ "tags", "[block_size - 16]byte", 12u, 1u, 0u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_descriptor_block_describe_tags, NULL },
	{ "checksum", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "With csum_v2 or csum_v3, else tags, too",
	  &jbd2_descriptor_block_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_descriptor_block_description = {
	"DescriptorBlock", "jbd2_descriptor_block", 12u, false,
	jbd2_descriptor_block_fields, 3,
	"A block of tags: Tag or Tag3, up to the one with `last`.",
	&jbd2_descriptor_block_describe_open
};

static inline struct jbd2_revoke_block jbd2_revoke_block_describe_view(
    const struct describe_view *view)
{
	struct jbd2_revoke_block p = { view->bytes, view->size, (uint32_t)view->parameters[0], (uint8_t)view->parameters[1] };

	return p;
}

DESCRIBE_CONST struct describe_parameter jbd2_revoke_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
	{ "bit64", 1, false, false },
};

static inline int jbd2_revoke_block_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct jbd2_revoke_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "jbd2_revoke_block",
			"block_size", 0);
	if ((uint64_t)(uint8_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "jbd2_revoke_block",
			"bit64", 0);
	rc = jbd2_revoke_block_at(span, offset, (uint32_t)parameters[0], (uint8_t)parameters[1], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	out->parameters[1] = (uint64_t)p.bit64;
	return 0;
}

static inline int jbd2_revoke_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct jbd2_revoke_block of = jbd2_revoke_block_describe_view(view), *p = &of;

	return jbd2_revoke_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open jbd2_revoke_block_describe_open = {
	jbd2_revoke_block_describe_parameters, 2,
	jbd2_revoke_block_describe_at, jbd2_revoke_block_describe_total_size,
	jbd2_revoke_block_describe_total_size
};

static inline int jbd2_revoke_block_describe_blocks_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_revoke_block of = jbd2_revoke_block_describe_view(view), *p = &of;
	int rc = jbd2_revoke_block_blocks_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field jbd2_revoke_block_describe_blocks = {
	jbd2_revoke_block_describe_blocks_place, NULL, 0
};

static inline int jbd2_revoke_block_describe_blocks32_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_revoke_block of = jbd2_revoke_block_describe_view(view), *p = &of;
	int rc = jbd2_revoke_block_blocks32_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field jbd2_revoke_block_describe_blocks32 = {
	jbd2_revoke_block_describe_blocks32_place, NULL, 0
};

static inline int jbd2_revoke_block_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_revoke_block of = jbd2_revoke_block_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_revoke_block_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_revoke_block_describe_checksum = {
	jbd2_revoke_block_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field jbd2_revoke_block_fields[] = {
	{ "header", "Header", 0u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &jbd2_header_description, NULL, 0, NULL, 0,
	  "revoke",
	  NULL, NULL },
	{ "count", "u32_be", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes used, from the header on",
	  NULL, NULL },
	{ "blocks", "[($count - 16) / 8]u64_be", 16u, 8u, 0u, DESCRIBE_NUMBER,
	  true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_revoke_block_describe_blocks, NULL },
	{ "blocks32", "[($count - 16) / 4]u32_be", 16u, 4u, 0u,
	  DESCRIBE_NUMBER, true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_revoke_block_describe_blocks32, NULL },
	{ "checksum", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "With csum_v2 or csum_v3",
	  &jbd2_revoke_block_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_revoke_block_description = {
	"RevokeBlock", "jbd2_revoke_block", 16u, false,
	jbd2_revoke_block_fields, 5,
	"Blocks that must not be replayed from transactions up to "
	"this one.",
	&jbd2_revoke_block_describe_open
};

static inline struct jbd2_commit_block jbd2_commit_block_describe_view(
    const struct describe_view *view)
{
	struct jbd2_commit_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter jbd2_commit_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int jbd2_commit_block_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct jbd2_commit_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "jbd2_commit_block",
			"block_size", 0);
	rc = jbd2_commit_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int jbd2_commit_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct jbd2_commit_block of = jbd2_commit_block_describe_view(view), *p = &of;

	return jbd2_commit_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open jbd2_commit_block_describe_open = {
	jbd2_commit_block_describe_parameters, 1,
	jbd2_commit_block_describe_at, jbd2_commit_block_describe_total_size,
	jbd2_commit_block_describe_total_size
};

DESCRIBE_CONST struct describe_field jbd2_commit_block_fields[] = {
	{ "header", "Header", 0u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &jbd2_header_description, NULL, 0, NULL, 0,
	  "commit",
	  NULL, NULL },
	{ "chksum_type", "ChecksumType", 12u, 1u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, jbd2_checksum_type_values, 5, NULL, 0,
	  "With Compat.checksum",
	  NULL, NULL },
	{ "chksum_size", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "4 with crc32",
	  NULL, NULL },
	{ "padding", "[2]byte", 14u, 1u, 2u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u32_be", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "Of this block, with csum_v2 or csum_v3",
	  NULL, NULL },
	{ "chksum_rest", "[7]u32_be", 20u, 4u, 7u, DESCRIBE_NUMBER, true,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "commit_sec", "u64_be", 48u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "When",
	  NULL, NULL },
	{ "commit_nsec", "u32_be", 56u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_commit_block_description = {
	"CommitBlock", "jbd2_commit_block", 60u, false,
	jbd2_commit_block_fields, 8,
	"Ends a transaction: it counts once this is written.",
	&jbd2_commit_block_describe_open
};

DESCRIBE_CONST struct describe_field jbd2_fast_head_fields[] = {
	{ "features", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "None is known",
	  NULL, NULL },
	{ "tid", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_fast_head_description = {
	"FastHead", "jbd2_fast_head", 8u, false, jbd2_fast_head_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field jbd2_fast_add_range_fields[] = {
	{ "ino", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extent", "[12]byte", 4u, 1u, 12u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "ext4's Extent",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_fast_add_range_description = {
	"FastAddRange", "jbd2_fast_add_range", 16u, false,
	jbd2_fast_add_range_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field jbd2_fast_del_range_fields[] = {
	{ "ino", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "lblk", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "First block of the file",
	  NULL, NULL },
	{ "len", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_fast_del_range_description = {
	"FastDelRange", "jbd2_fast_del_range", 12u, false,
	jbd2_fast_del_range_fields, 3,
	NULL,
	NULL
};

static inline struct jbd2_fast_name jbd2_fast_name_describe_view(
    const struct describe_view *view)
{
	struct jbd2_fast_name p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter jbd2_fast_name_describe_parameters[] = {
	{ "length", 2, false, false },
};

static inline int jbd2_fast_name_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct jbd2_fast_name p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "jbd2_fast_name",
			"length", 0);
	rc = jbd2_fast_name_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.length;
	return 0;
}

static inline int jbd2_fast_name_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct jbd2_fast_name of = jbd2_fast_name_describe_view(view), *p = &of;

	return jbd2_fast_name_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open jbd2_fast_name_describe_open = {
	jbd2_fast_name_describe_parameters, 1, jbd2_fast_name_describe_at,
	jbd2_fast_name_describe_total_size, jbd2_fast_name_describe_total_size
};

static inline int jbd2_fast_name_describe_dname_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_name of = jbd2_fast_name_describe_view(view), *p = &of;
	int rc = jbd2_fast_name_dname_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_name_describe_dname = {
	jbd2_fast_name_describe_dname_place, NULL, 0
};

DESCRIBE_CONST struct describe_field jbd2_fast_name_fields[] = {
	{ "parent_ino", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ino", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dname", "[length - 8]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_fast_name_describe_dname, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_fast_name_description = {
	"FastName", "jbd2_fast_name", 8u, false, jbd2_fast_name_fields, 3,
	"Of creat, link and unlink.",
	&jbd2_fast_name_describe_open
};

static inline struct jbd2_fast_inode jbd2_fast_inode_describe_view(
    const struct describe_view *view)
{
	struct jbd2_fast_inode p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter jbd2_fast_inode_describe_parameters[] = {
	{ "length", 2, false, false },
};

static inline int jbd2_fast_inode_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct jbd2_fast_inode p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "jbd2_fast_inode",
			"length", 0);
	rc = jbd2_fast_inode_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.length;
	return 0;
}

static inline int jbd2_fast_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct jbd2_fast_inode of = jbd2_fast_inode_describe_view(view), *p = &of;

	return jbd2_fast_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open jbd2_fast_inode_describe_open = {
	jbd2_fast_inode_describe_parameters, 1, jbd2_fast_inode_describe_at,
	jbd2_fast_inode_describe_total_size,
	jbd2_fast_inode_describe_total_size
};

static inline int jbd2_fast_inode_describe_raw_inode_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_inode of = jbd2_fast_inode_describe_view(view), *p = &of;
	int rc = jbd2_fast_inode_raw_inode_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_inode_describe_raw_inode = {
	jbd2_fast_inode_describe_raw_inode_place, NULL, 0
};

DESCRIBE_CONST struct describe_field jbd2_fast_inode_fields[] = {
	{ "ino", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "raw_inode", "[length - 4]byte", 4u, 1u, 0u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "ext4's Inode, as far as it is used",
	  &jbd2_fast_inode_describe_raw_inode, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_fast_inode_description = {
	"FastInode", "jbd2_fast_inode", 4u, false, jbd2_fast_inode_fields, 2,
	NULL,
	&jbd2_fast_inode_describe_open
};

DESCRIBE_CONST struct describe_field jbd2_fast_tail_fields[] = {
	{ "tid", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "crc", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "crc32c(0, the commit up to here)",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_fast_tail_description = {
	"FastTail", "jbd2_fast_tail", 8u, false, jbd2_fast_tail_fields, 2,
	NULL,
	NULL
};

static inline struct jbd2_fast_record jbd2_fast_record_describe_view(
    const struct describe_view *view)
{
	struct jbd2_fast_record p = { view->bytes, view->size };

	return p;
}

static inline int jbd2_fast_record_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct jbd2_fast_record p;
	int rc;

	(void)parameters;
	rc = jbd2_fast_record_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int jbd2_fast_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct jbd2_fast_record of = jbd2_fast_record_describe_view(view), *p = &of;

	return jbd2_fast_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open jbd2_fast_record_describe_open = {
	NULL, 0, jbd2_fast_record_describe_at,
	jbd2_fast_record_describe_total_size,
	jbd2_fast_record_describe_total_size
};

static inline int jbd2_fast_record_describe_add_range_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_record of = jbd2_fast_record_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_fast_record_add_range_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_record_describe_add_range = {
	jbd2_fast_record_describe_add_range_place, NULL, 0
};

static inline int jbd2_fast_record_describe_del_range_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_record of = jbd2_fast_record_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_fast_record_del_range_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_record_describe_del_range = {
	jbd2_fast_record_describe_del_range_place, NULL, 0
};

static inline int jbd2_fast_record_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_record of = jbd2_fast_record_describe_view(view), *p = &of;
	struct jbd2_fast_name to;
	int rc = jbd2_fast_record_name(p, &to, error);

	if (!rc)
		rc = jbd2_fast_record_name_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.length;
	return 0;
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_record_describe_name = {
	jbd2_fast_record_describe_name_place, NULL, 0
};

static inline int jbd2_fast_record_describe_inode_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_record of = jbd2_fast_record_describe_view(view), *p = &of;
	struct jbd2_fast_inode to;
	int rc = jbd2_fast_record_inode(p, &to, error);

	if (!rc)
		rc = jbd2_fast_record_inode_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.length;
	return 0;
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_record_describe_inode = {
	jbd2_fast_record_describe_inode_place, NULL, 0
};

static inline int jbd2_fast_record_describe_tail_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_record of = jbd2_fast_record_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_fast_record_tail_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_record_describe_tail = {
	jbd2_fast_record_describe_tail_place, NULL, 0
};

static inline int jbd2_fast_record_describe_head_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_record of = jbd2_fast_record_describe_view(view), *p = &of;
	out->count = 1;
	return jbd2_fast_record_head_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_record_describe_head = {
	jbd2_fast_record_describe_head_place, NULL, 0
};

static inline int jbd2_fast_record_describe_other_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct jbd2_fast_record of = jbd2_fast_record_describe_view(view), *p = &of;
	int rc = jbd2_fast_record_other_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field jbd2_fast_record_describe_other = {
	jbd2_fast_record_describe_other_place, NULL, 0
};

DESCRIBE_CONST struct describe_field jbd2_fast_record_fields[] = {
	{ "tag", "FastTag", 0u, 2u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, jbd2_fast_tag_values, 9, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of what follows",
	  NULL, NULL },
	{ "add_range", "FastAddRange", 4u, 16u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &jbd2_fast_add_range_description, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_fast_record_describe_add_range, NULL },
	{ "del_range", "FastDelRange", 4u, 12u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &jbd2_fast_del_range_description, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_fast_record_describe_del_range, NULL },
	{ "name", "FastName", 4u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &jbd2_fast_name_description, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_fast_record_describe_name, NULL },
	{ "inode", "FastInode", 4u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &jbd2_fast_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_fast_record_describe_inode, NULL },
	{ "tail", "FastTail", 4u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &jbd2_fast_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_fast_record_describe_tail, NULL },
	{ "head", "FastHead", 4u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &jbd2_fast_head_description, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_fast_record_describe_head, NULL },
	{ "other", "[$length]byte", 4u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &jbd2_fast_record_describe_other, NULL },
};
DESCRIBE_CONST struct describe_structure jbd2_fast_record_description = {
	"FastRecord", "jbd2_fast_record", 4u, false, jbd2_fast_record_fields,
	9,
	NULL,
	&jbd2_fast_record_describe_open
};

#define JBD2_NR_STRUCTURES 15u
DESCRIBE_CONST struct describe_structure *const jbd2_structures[] = {
	&jbd2_header_description,
	&jbd2_superblock_description,
	&jbd2_tag_description,
	&jbd2_tag_seed_description,
	&jbd2_tag3_description,
	&jbd2_descriptor_block_description,
	&jbd2_revoke_block_description,
	&jbd2_commit_block_description,
	&jbd2_fast_head_description,
	&jbd2_fast_add_range_description,
	&jbd2_fast_del_range_description,
	&jbd2_fast_name_description,
	&jbd2_fast_inode_description,
	&jbd2_fast_tail_description,
	&jbd2_fast_record_description,
};

DESCRIBE_CONST struct describe_root jbd2_describe_root = {
	&jbd2_superblock_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file jbd2_describe_file = {
	"jbd2", jbd2_structures, 15, &jbd2_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_JBD2_VALIDATED)
#define GENERATED_JBD2_VALIDATED

#include "runtime/base/validate.h"

static inline size_t jbd2_header_validate(const struct jbd2_header *p,
					  struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0xC03B3998u &&
		    validation_add(v, FINDING_CONSTRAINT, "jbd2_header",
				   "magic", 0, "must be 0xC03B3998"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 4));

		if (v->strict && !jbd2_block_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "jbd2_header",
				   "blocktype", 4, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t jbd2_superblock_validate(const struct jbd2_superblock *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;

	{
		v->base += 0;
		jbd2_header_validate((const struct jbd2_header *)(p->bytes + 0),
				     v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 36));

		if (v->strict && jbd2_compat_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "jbd2_superblock",
				   "feature_compat", 36,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 40));

		if (v->strict && jbd2_incompat_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "jbd2_superblock",
				   "feature_incompat", 40,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[80]);

		if (v->strict && !jbd2_checksum_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "jbd2_superblock",
				   "checksum_type", 80,
				   "no value of its enum"))
			return v->count - before;
	}
	rc = jbd2_superblock_verify_checksum(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "jbd2_superblock", "checksum",
			   252, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t jbd2_tag_validate(const struct jbd2_tag *p,
				       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 6));

		if (v->strict && jbd2_tag_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "jbd2_tag", "flags", 6,
				   "bits without a name"))
			return v->count - before;
	}
	rc = jbd2_tag_blocknr_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_tag", "blocknr_hi", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = jbd2_tag_unnamed_1_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_tag", "_", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		if (v->strict && !validation_is_zero(p->bytes + at, 2) &&
		    validation_add(v, FINDING_PADDING, "jbd2_tag", "_", at,
				   "padding is not zero"))
			return v->count - before;
	}
	rc = jbd2_tag_uuid_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_tag", "uuid", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t jbd2_tag_seed_validate(const struct jbd2_tag_seed *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t jbd2_tag3_validate(const struct jbd2_tag3 *p,
					struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 4));

		if (v->strict && jbd2_tag3_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "jbd2_tag3", "flags", 4,
				   "bits without a name"))
			return v->count - before;
	}
	rc = jbd2_tag3_uuid_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_tag3", "uuid", 16,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t jbd2_descriptor_block_validate(
    const struct jbd2_descriptor_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		jbd2_header_validate((const struct jbd2_header *)(p->bytes + 0),
				     v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = jbd2_descriptor_block_tags_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_descriptor_block",
			       "tags", 12, "is not within the bytes");
		return v->count - before;
	}
	rc = jbd2_descriptor_block_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_descriptor_block",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* $count >= 16 && $count <= block_size */
static inline int jbd2_revoke_block_holds_1(const struct jbd2_revoke_block *p,
					    struct field_error *error)
{
	(void)error;
	return 
	    ((jbd2_revoke_block_count(p) >= 16u) && (jbd2_revoke_block_count(p) <= p->block_size)) != 0;
}

static inline size_t jbd2_revoke_block_validate(
    const struct jbd2_revoke_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		jbd2_header_validate((const struct jbd2_header *)(p->bytes + 0),
				     v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = jbd2_revoke_block_blocks_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_revoke_block", "blocks",
			       16, "is not within the bytes");
		return v->count - before;
	}
	rc = jbd2_revoke_block_blocks32_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_revoke_block",
			       "blocks32", 16, "is not within the bytes");
		return v->count - before;
	}
	rc = jbd2_revoke_block_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_revoke_block",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = jbd2_revoke_block_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "jbd2_revoke_block", "count",
			   12, "more bytes than a block has"))
		return v->count - before;
	return v->count - before;
}

static inline size_t jbd2_commit_block_validate(
    const struct jbd2_commit_block *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		jbd2_header_validate((const struct jbd2_header *)(p->bytes + 0),
				     v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[12]);

		if (v->strict && !jbd2_checksum_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "jbd2_commit_block",
				   "chksum_type", 12, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t jbd2_fast_head_validate(const struct jbd2_fast_head *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t jbd2_fast_add_range_validate(
    const struct jbd2_fast_add_range *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t jbd2_fast_del_range_validate(
    const struct jbd2_fast_del_range *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t jbd2_fast_name_validate(const struct jbd2_fast_name *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = jbd2_fast_name_dname_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_name", "dname", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t jbd2_fast_inode_validate(const struct jbd2_fast_inode *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = jbd2_fast_inode_raw_inode_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_inode",
			       "raw_inode", 4, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t jbd2_fast_tail_validate(const struct jbd2_fast_tail *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t jbd2_fast_record_validate(const struct jbd2_fast_record *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (v->strict && !jbd2_fast_tag_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "jbd2_fast_record", "tag",
				   0, "no value of its enum"))
			return v->count - before;
	}
	rc = jbd2_fast_record_add_range_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_record",
			       "add_range", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		jbd2_fast_add_range_validate(
		    (const struct jbd2_fast_add_range *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = jbd2_fast_record_del_range_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_record",
			       "del_range", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		jbd2_fast_del_range_validate(
		    (const struct jbd2_fast_del_range *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = jbd2_fast_record_name_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_record", "name", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct jbd2_fast_name of;

		rc = jbd2_fast_record_name(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		jbd2_fast_name_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = jbd2_fast_record_inode_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_record", "inode",
			       4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct jbd2_fast_inode of;

		rc = jbd2_fast_record_inode(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		jbd2_fast_inode_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = jbd2_fast_record_tail_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_record", "tail", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		jbd2_fast_tail_validate(
		    (const struct jbd2_fast_tail *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = jbd2_fast_record_head_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_record", "head", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		jbd2_fast_head_validate(
		    (const struct jbd2_fast_head *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = jbd2_fast_record_other_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "jbd2_fast_record", "other",
			       4, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t jbd2_validate_root(struct span image,
					struct validation *v)
{
	size_t count;
	const struct jbd2_superblock *p = jbd2_superblock_at(image, JBD2_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "jbd2_superblock", "", JBD2_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += JBD2_ROOT_OFFSET;
	count = jbd2_superblock_validate(p, v);
	v->base -= JBD2_ROOT_OFFSET;
	return count;
}

#endif
