/* Written by structc from ok/checksums_real.struct. Edit that file instead. */
#ifndef GENERATED_CHECKSUMS_REAL_H
#define GENERATED_CHECKSUMS_REAL_H

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

/*
 * Structure Ext4Super, 1024 bytes. ext4: Documentation/filesystems/ext4/,
 * "Checksums".
 */
struct checksums_real_ext4_super {
	uint8_t bytes[1024];
};
#define CHECKSUMS_REAL_EXT4_SUPER_SIZEOF 1024u
STRUCTC_PROVE(sizeof(struct checksums_real_ext4_super) ==
	      CHECKSUMS_REAL_EXT4_SUPER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct checksums_real_ext4_super *checksums_real_ext4_super_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, CHECKSUMS_REAL_EXT4_SUPER_SIZEOF))
		return NULL;
	return (const struct checksums_real_ext4_super *)(span.data + offset);
}

static inline struct checksums_real_ext4_super *checksums_real_ext4_super_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, CHECKSUMS_REAL_EXT4_SUPER_SIZEOF))
		return NULL;
	return (struct checksums_real_ext4_super *)(span.data + offset);
}

/* Ext4Super.blocks: u32 little-endian at byte 4. */
#define CHECKSUMS_REAL_EXT4_SUPER_BLOCKS_OFFSET 4u
#define CHECKSUMS_REAL_EXT4_SUPER_BLOCKS_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, BLOCKS);

static inline uint32_t checksums_real_ext4_super_blocks(
    const struct checksums_real_ext4_super *p)
{
	return le32_load(p->bytes + 4);
}

static inline void checksums_real_ext4_super_set_blocks(
    struct checksums_real_ext4_super *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Ext4Super.log_block_size: u32 little-endian at byte 24. */
#define CHECKSUMS_REAL_EXT4_SUPER_LOG_BLOCK_SIZE_OFFSET 24u
#define CHECKSUMS_REAL_EXT4_SUPER_LOG_BLOCK_SIZE_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, LOG_BLOCK_SIZE);

static inline uint32_t checksums_real_ext4_super_log_block_size(
    const struct checksums_real_ext4_super *p)
{
	return le32_load(p->bytes + 24);
}

static inline void checksums_real_ext4_super_set_log_block_size(
    struct checksums_real_ext4_super *p, uint32_t value)
{
	le32_store(p->bytes + 24, value);
}

/* Ext4Super.blocks_per_group: u32 little-endian at byte 32. */
#define CHECKSUMS_REAL_EXT4_SUPER_BLOCKS_PER_GROUP_OFFSET 32u
#define CHECKSUMS_REAL_EXT4_SUPER_BLOCKS_PER_GROUP_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, BLOCKS_PER_GROUP);

static inline uint32_t checksums_real_ext4_super_blocks_per_group(
    const struct checksums_real_ext4_super *p)
{
	return le32_load(p->bytes + 32);
}

static inline void checksums_real_ext4_super_set_blocks_per_group(
    struct checksums_real_ext4_super *p, uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* Ext4Super.inodes_per_group: u32 little-endian at byte 40. */
#define CHECKSUMS_REAL_EXT4_SUPER_INODES_PER_GROUP_OFFSET 40u
#define CHECKSUMS_REAL_EXT4_SUPER_INODES_PER_GROUP_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, INODES_PER_GROUP);

static inline uint32_t checksums_real_ext4_super_inodes_per_group(
    const struct checksums_real_ext4_super *p)
{
	return le32_load(p->bytes + 40);
}

static inline void checksums_real_ext4_super_set_inodes_per_group(
    struct checksums_real_ext4_super *p, uint32_t value)
{
	le32_store(p->bytes + 40, value);
}

/* Ext4Super.magic: u16 little-endian at byte 56. */
#define CHECKSUMS_REAL_EXT4_SUPER_MAGIC_OFFSET 56u
#define CHECKSUMS_REAL_EXT4_SUPER_MAGIC_SIZE   2u
#define CHECKSUMS_REAL_EXT4_SUPER_MAGIC_DEFAULT 0xEF53u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, MAGIC);

static inline uint16_t checksums_real_ext4_super_magic(
    const struct checksums_real_ext4_super *p)
{
	return le16_load(p->bytes + 56);
}

static inline void checksums_real_ext4_super_set_magic(
    struct checksums_real_ext4_super *p, uint16_t value)
{
	le16_store(p->bytes + 56, value);
}

/* Ext4Super.inode_size: u16 little-endian at byte 88. */
#define CHECKSUMS_REAL_EXT4_SUPER_INODE_SIZE_OFFSET 88u
#define CHECKSUMS_REAL_EXT4_SUPER_INODE_SIZE_SIZE   2u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, INODE_SIZE);

static inline uint16_t checksums_real_ext4_super_inode_size(
    const struct checksums_real_ext4_super *p)
{
	return le16_load(p->bytes + 88);
}

static inline void checksums_real_ext4_super_set_inode_size(
    struct checksums_real_ext4_super *p, uint16_t value)
{
	le16_store(p->bytes + 88, value);
}

/* Ext4Super.uuid: 16 times byte at byte 104. */
#define CHECKSUMS_REAL_EXT4_SUPER_UUID_OFFSET 104u
#define CHECKSUMS_REAL_EXT4_SUPER_UUID_SIZE   16u
#define CHECKSUMS_REAL_EXT4_SUPER_UUID_COUNT  16u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, UUID);

static inline int checksums_real_ext4_super_uuid(
    const struct checksums_real_ext4_super *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "checksums_real_ext4_super",
					  "uuid", 104);
	*out = p->bytes[104 + i];
	return 0;
}

static inline int checksums_real_ext4_super_set_uuid(
    struct checksums_real_ext4_super *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "checksums_real_ext4_super",
					  "uuid", 104);
	p->bytes[104 + i] = value;
	return 0;
}

static inline struct span checksums_real_ext4_super_uuid_bytes(
    const struct checksums_real_ext4_super *p)
{
	return span_of(p->bytes + 104, 16);
}

static inline struct mspan checksums_real_ext4_super_edit_uuid_bytes(
    struct checksums_real_ext4_super *p)
{
	return mspan_of(p->bytes + 104, 16);
}

/* Ext4Super.desc_size: u16 little-endian at byte 254. */
#define CHECKSUMS_REAL_EXT4_SUPER_DESC_SIZE_OFFSET 254u
#define CHECKSUMS_REAL_EXT4_SUPER_DESC_SIZE_SIZE   2u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, DESC_SIZE);

static inline uint16_t checksums_real_ext4_super_desc_size(
    const struct checksums_real_ext4_super *p)
{
	return le16_load(p->bytes + 254);
}

static inline void checksums_real_ext4_super_set_desc_size(
    struct checksums_real_ext4_super *p, uint16_t value)
{
	le16_store(p->bytes + 254, value);
}

/* Ext4Super.checksum: u32 little-endian at byte 1020. */
#define CHECKSUMS_REAL_EXT4_SUPER_CHECKSUM_OFFSET 1020u
#define CHECKSUMS_REAL_EXT4_SUPER_CHECKSUM_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_EXT4_SUPER, CHECKSUM);

static inline uint32_t checksums_real_ext4_super_checksum(
    const struct checksums_real_ext4_super *p)
{
	return le32_load(p->bytes + 1020);
}

static inline void checksums_real_ext4_super_set_checksum(
    struct checksums_real_ext4_super *p, uint32_t value)
{
	le32_store(p->bytes + 1020, value);
}

/* All bytes zero, then the defaults. */
static inline void checksums_real_ext4_super_init(
    struct checksums_real_ext4_super *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	checksums_real_ext4_super_set_magic(p,
	    CHECKSUMS_REAL_EXT4_SUPER_MAGIC_DEFAULT);
}

/* What Ext4Super.checksum has to be: crc32c. */
static inline uint32_t checksums_real_ext4_super_compute_checksum(
    const struct checksums_real_ext4_super *p)
{
	uint32_t sum;

	sum = 0xFFFFFFFFu;
	sum = checksum_crc32c(sum, p->bytes, 1020);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_real_ext4_super_verify_checksum(
    const struct checksums_real_ext4_super *p)
{
	uint32_t want = checksums_real_ext4_super_compute_checksum(p);
	uint32_t got = checksums_real_ext4_super_checksum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_real_ext4_super_update_checksum(
    struct checksums_real_ext4_super *p)
{
	uint32_t want = checksums_real_ext4_super_compute_checksum(p);

	checksums_real_ext4_super_set_checksum(p, want);
	return 0;
}


/* Structure Ext4Group, at least 32 bytes. */
struct checksums_real_ext4_group {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t desc_size;
};
struct checksums_real_ext4_group_edit {
	struct checksums_real_ext4_group read; /* the same, for getters */
	uint8_t *bytes;
};
#define CHECKSUMS_REAL_EXT4_GROUP_MIN_SIZE 32u

/* Ext4Group.block_bitmap: u32 little-endian at byte 0. */
#define CHECKSUMS_REAL_EXT4_GROUP_BLOCK_BITMAP_OFFSET 0u
#define CHECKSUMS_REAL_EXT4_GROUP_BLOCK_BITMAP_SIZE   4u
STRUCTC_PROVE(
    CHECKSUMS_REAL_EXT4_GROUP_BLOCK_BITMAP_OFFSET + CHECKSUMS_REAL_EXT4_GROUP_BLOCK_BITMAP_SIZE <=
    CHECKSUMS_REAL_EXT4_GROUP_MIN_SIZE);

static inline uint32_t checksums_real_ext4_group_block_bitmap(
    const struct checksums_real_ext4_group *p)
{
	return le32_load(p->bytes);
}

static inline void checksums_real_ext4_group_set_block_bitmap(
    const struct checksums_real_ext4_group_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Ext4Group.inode_bitmap: u32 little-endian at byte 4. */
#define CHECKSUMS_REAL_EXT4_GROUP_INODE_BITMAP_OFFSET 4u
#define CHECKSUMS_REAL_EXT4_GROUP_INODE_BITMAP_SIZE   4u
STRUCTC_PROVE(
    CHECKSUMS_REAL_EXT4_GROUP_INODE_BITMAP_OFFSET + CHECKSUMS_REAL_EXT4_GROUP_INODE_BITMAP_SIZE <=
    CHECKSUMS_REAL_EXT4_GROUP_MIN_SIZE);

static inline uint32_t checksums_real_ext4_group_inode_bitmap(
    const struct checksums_real_ext4_group *p)
{
	return le32_load(p->bytes + 4);
}

static inline void checksums_real_ext4_group_set_inode_bitmap(
    const struct checksums_real_ext4_group_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Ext4Group.inode_table: u32 little-endian at byte 8. */
#define CHECKSUMS_REAL_EXT4_GROUP_INODE_TABLE_OFFSET 8u
#define CHECKSUMS_REAL_EXT4_GROUP_INODE_TABLE_SIZE   4u
STRUCTC_PROVE(
    CHECKSUMS_REAL_EXT4_GROUP_INODE_TABLE_OFFSET + CHECKSUMS_REAL_EXT4_GROUP_INODE_TABLE_SIZE <=
    CHECKSUMS_REAL_EXT4_GROUP_MIN_SIZE);

static inline uint32_t checksums_real_ext4_group_inode_table(
    const struct checksums_real_ext4_group *p)
{
	return le32_load(p->bytes + 8);
}

static inline void checksums_real_ext4_group_set_inode_table(
    const struct checksums_real_ext4_group_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Ext4Group.checksum: u16 little-endian at byte 30. */
#define CHECKSUMS_REAL_EXT4_GROUP_CHECKSUM_OFFSET 30u
#define CHECKSUMS_REAL_EXT4_GROUP_CHECKSUM_SIZE   2u
STRUCTC_PROVE(
    CHECKSUMS_REAL_EXT4_GROUP_CHECKSUM_OFFSET + CHECKSUMS_REAL_EXT4_GROUP_CHECKSUM_SIZE <=
    CHECKSUMS_REAL_EXT4_GROUP_MIN_SIZE);

static inline uint16_t checksums_real_ext4_group_checksum(
    const struct checksums_real_ext4_group *p)
{
	return le16_load(p->bytes + 30);
}

static inline void checksums_real_ext4_group_set_checksum(
    const struct checksums_real_ext4_group_edit *p, uint16_t value)
{
	le16_store(p->bytes + 30, value);
}

/* Ext4Group.high: [32]byte at byte 32, not always there. */
#define CHECKSUMS_REAL_EXT4_GROUP_HIGH_OFFSET 32u

static inline bool checksums_real_ext4_group_has_high(
    const struct checksums_real_ext4_group *p)
{
	return (p->desc_size >= 64u);
}

static inline int checksums_real_ext4_group_high_offset(
    const struct checksums_real_ext4_group *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "checksums_real_ext4_group", "high",
				    32);
	*offset = 32;
	return 0;
}

static inline int checksums_real_ext4_group_high(
    const struct checksums_real_ext4_group *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	if (i >= 32)
		return field_out_of_range(error, "checksums_real_ext4_group",
					  "high", 32);
	uint64_t t1;

	rc = checksums_real_ext4_group_high_offset(p, &t1, error);
	if (rc)
		return rc;
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int checksums_real_ext4_group_set_high(
    const struct checksums_real_ext4_group_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	if (i >= 32)
		return field_out_of_range(error, "checksums_real_ext4_group",
					  "high", 32);
	uint64_t t1;

	rc = checksums_real_ext4_group_high_offset(&p->read, &t1, error);
	if (rc)
		return rc;
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int checksums_real_ext4_group_high_bytes(
    const struct checksums_real_ext4_group *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = checksums_real_ext4_group_high_offset(p, &at, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, 32);
	return 0;
}

static inline int checksums_real_ext4_group_edit_high_bytes(
    const struct checksums_real_ext4_group_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = checksums_real_ext4_group_high_offset(&p->read, &at, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, 32);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_real_ext4_group_point_1(
    const struct checksums_real_ext4_group *p, uint64_t *points,
    struct field_error *error)
{
	if (p->desc_size >= 64u) {
		if (p->size < 64)
			return field_out_of_range(error,
						  "checksums_real_ext4_group",
						  "", 0);
		points[1] = 64;
	} else {
		points[1] = 32;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int checksums_real_ext4_group_at(struct span span,
    uint64_t offset, uint16_t desc_size, struct checksums_real_ext4_group *out,
    struct field_error *error)
{
	struct checksums_real_ext4_group view;
	uint64_t size;

	if (!span_has(span, offset, 32))
		return field_out_of_range(error, "checksums_real_ext4_group",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.desc_size = desc_size;
	size = (uint64_t)view.desc_size;
	if (size < 32 || size > view.size)
		return field_out_of_range(error, "checksums_real_ext4_group",
					  "size", 0);
	view.size = size;
	if ((view.desc_size >= 64u) && view.size < 64)
		return field_out_of_range(error, "checksums_real_ext4_group",
					  "", 0);
	*out = view;
	return 0;
}

static inline int checksums_real_ext4_group_edit_at(struct mspan span,
    uint64_t offset, uint16_t desc_size,
    struct checksums_real_ext4_group_edit *out, struct field_error *error)
{
	int rc = checksums_real_ext4_group_at(span_of(span.data, span.size), offset, desc_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int checksums_real_ext4_group_total_size(
    const struct checksums_real_ext4_group *p, uint64_t *size,
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
struct checksums_real_ext4_group_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t desc_size;
};
struct checksums_real_ext4_group_edit_iterator {
	struct checksums_real_ext4_group_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct checksums_real_ext4_group_iterator checksums_real_ext4_group_iterate(
    struct span span, uint16_t desc_size)
{
	struct checksums_real_ext4_group_iterator it = { span, 0, 0, UINT64_MAX, desc_size };

	return it;
}

static inline struct checksums_real_ext4_group_edit_iterator checksums_real_ext4_group_edit_iterate(
    struct mspan span, uint16_t desc_size)
{
	struct checksums_real_ext4_group_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, desc_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int checksums_real_ext4_group_iterator_next(
    struct checksums_real_ext4_group_iterator *it,
    struct checksums_real_ext4_group *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = checksums_real_ext4_group_at(it->span, it->offset, it->desc_size, out, error);
	if (!rc)
		rc = checksums_real_ext4_group_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "checksums_real_ext4_group", "stride", 0);
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

static inline int checksums_real_ext4_group_edit_iterator_next(
    struct checksums_real_ext4_group_edit_iterator *it,
    struct checksums_real_ext4_group_edit *out, struct field_error *error)
{
	int rc = checksums_real_ext4_group_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Ext4Group.checksum has to be: crc32c. */
static inline int checksums_real_ext4_group_compute_checksum(
    const struct checksums_real_ext4_group *p, uint32_t seed, uint32_t group,
    uint16_t *out, struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)group, 4, false);
	from = 0;
	to = p->size;
	at = 30;
	if (at < from || at > to || to - at < 2)
		return field_out_of_range(error, "checksums_real_ext4_group",
					  "checksum", 30);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 2;
	sum = checksum_zeros(checksum_crc32c, sum, 2);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint16_t)((uint64_t)sum & 0xFFFFull);
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_real_ext4_group_verify_checksum(
    const struct checksums_real_ext4_group *p, uint32_t seed, uint32_t group,
    struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    checksums_real_ext4_group_compute_checksum(p, seed, group, &want, error);
	if (rc)
		return rc;
	uint16_t got = checksums_real_ext4_group_checksum(p);

	if (got != want)
		return checksum_differs(error, "checksums_real_ext4_group",
					"checksum", 30);
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_real_ext4_group_update_checksum(
    const struct checksums_real_ext4_group_edit *p, uint32_t seed,
    uint32_t group, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    checksums_real_ext4_group_compute_checksum(&p->read, seed, group, &want, error);
	if (rc)
		return rc;
	checksums_real_ext4_group_set_checksum(p, want);
	return 0;
}


/* Structure Ext4Inode, at least 128 bytes. */
struct checksums_real_ext4_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t inode_size;
};
struct checksums_real_ext4_inode_edit {
	struct checksums_real_ext4_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define CHECKSUMS_REAL_EXT4_INODE_MIN_SIZE 128u

/* Ext4Inode.mode: u16 little-endian at byte 0. */
#define CHECKSUMS_REAL_EXT4_INODE_MODE_OFFSET 0u
#define CHECKSUMS_REAL_EXT4_INODE_MODE_SIZE   2u
STRUCTC_PROVE(
    CHECKSUMS_REAL_EXT4_INODE_MODE_OFFSET + CHECKSUMS_REAL_EXT4_INODE_MODE_SIZE <=
    CHECKSUMS_REAL_EXT4_INODE_MIN_SIZE);

static inline uint16_t checksums_real_ext4_inode_mode(
    const struct checksums_real_ext4_inode *p)
{
	return le16_load(p->bytes);
}

static inline void checksums_real_ext4_inode_set_mode(
    const struct checksums_real_ext4_inode_edit *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Ext4Inode.generation: u32 little-endian at byte 100. */
#define CHECKSUMS_REAL_EXT4_INODE_GENERATION_OFFSET 100u
#define CHECKSUMS_REAL_EXT4_INODE_GENERATION_SIZE   4u
STRUCTC_PROVE(
    CHECKSUMS_REAL_EXT4_INODE_GENERATION_OFFSET + CHECKSUMS_REAL_EXT4_INODE_GENERATION_SIZE <=
    CHECKSUMS_REAL_EXT4_INODE_MIN_SIZE);

static inline uint32_t checksums_real_ext4_inode_generation(
    const struct checksums_real_ext4_inode *p)
{
	return le32_load(p->bytes + 100);
}

static inline void checksums_real_ext4_inode_set_generation(
    const struct checksums_real_ext4_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 100, value);
}

/* Ext4Inode.checksum_lo: u16 little-endian at byte 124. */
#define CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_LO_OFFSET 124u
#define CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_LO_SIZE   2u
STRUCTC_PROVE(
    CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_LO_OFFSET + CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_LO_SIZE <=
    CHECKSUMS_REAL_EXT4_INODE_MIN_SIZE);

static inline uint16_t checksums_real_ext4_inode_checksum_lo(
    const struct checksums_real_ext4_inode *p)
{
	return le16_load(p->bytes + 124);
}

static inline void checksums_real_ext4_inode_set_checksum_lo(
    const struct checksums_real_ext4_inode_edit *p, uint16_t value)
{
	le16_store(p->bytes + 124, value);
}

/* Ext4Inode.extra_size: u16_le at byte 128, not always there. */
#define CHECKSUMS_REAL_EXT4_INODE_EXTRA_SIZE_OFFSET 128u

static inline bool checksums_real_ext4_inode_has_extra_size(
    const struct checksums_real_ext4_inode *p)
{
	return (p->inode_size > 128u);
}

static inline int checksums_real_ext4_inode_extra_size_offset(
    const struct checksums_real_ext4_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->inode_size > 128u))
		return field_absent(error, "checksums_real_ext4_inode",
				    "extra_size", 128);
	*offset = 128;
	return 0;
}

static inline int checksums_real_ext4_inode_extra_size(
    const struct checksums_real_ext4_inode *p, uint16_t *out,
    struct field_error *error)
{
	if (!(p->inode_size > 128u))
		return field_absent(error, "checksums_real_ext4_inode",
				    "extra_size", 128);
	*out = le16_load(p->bytes + 128);
	return 0;
}

static inline int checksums_real_ext4_inode_set_extra_size(
    const struct checksums_real_ext4_inode_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.inode_size > 128u))
		return field_absent(error, "checksums_real_ext4_inode",
				    "extra_size", 128);
	le16_store(p->bytes + 128, value);
	return 0;
}


/* Ext4Inode.checksum_hi: u16_le at byte 130, not always there. */
#define CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_HI_OFFSET 130u
#define CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_HI_DEFAULT 0u

static inline bool checksums_real_ext4_inode_has_checksum_hi(
    const struct checksums_real_ext4_inode *p)
{
	return (p->inode_size > 128u);
}

static inline int checksums_real_ext4_inode_checksum_hi_offset(
    const struct checksums_real_ext4_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->inode_size > 128u))
		return field_absent(error, "checksums_real_ext4_inode",
				    "checksum_hi", 130);
	*offset = 130;
	return 0;
}

static inline uint16_t checksums_real_ext4_inode_checksum_hi(
    const struct checksums_real_ext4_inode *p)
{
	if (!(p->inode_size > 128u))
		return CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_HI_DEFAULT;
	return le16_load(p->bytes + 130);
}

static inline int checksums_real_ext4_inode_set_checksum_hi(
    const struct checksums_real_ext4_inode_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.inode_size > 128u)) {
		if (value == CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_HI_DEFAULT)
			return 0;
		return field_absent(error, "checksums_real_ext4_inode",
				    "checksum_hi", 130);
	}
	le16_store(p->bytes + 130, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_real_ext4_inode_point_1(
    const struct checksums_real_ext4_inode *p, uint64_t *points,
    struct field_error *error)
{
	if (p->inode_size > 128u) {
		if (p->size < 132)
			return field_out_of_range(error,
						  "checksums_real_ext4_inode",
						  "", 0);
		points[1] = 132;
	} else {
		points[1] = 128;
	}
	return 0;
}


/* Ext4Inode.rest: []byte at an offset that data decides. */

static inline int checksums_real_ext4_inode_rest_range(
    const struct checksums_real_ext4_inode *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = checksums_real_ext4_inode_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int checksums_real_ext4_inode_rest_count(
    const struct checksums_real_ext4_inode *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return checksums_real_ext4_inode_rest_range(p, &at, count, error);
}

static inline int checksums_real_ext4_inode_rest_offset(
    const struct checksums_real_ext4_inode *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return checksums_real_ext4_inode_rest_range(p, offset, &count, error);
}

static inline int checksums_real_ext4_inode_rest(
    const struct checksums_real_ext4_inode *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = checksums_real_ext4_inode_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "checksums_real_ext4_inode",
					  "rest", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int checksums_real_ext4_inode_set_rest(
    const struct checksums_real_ext4_inode_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = checksums_real_ext4_inode_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "checksums_real_ext4_inode",
					  "rest", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int checksums_real_ext4_inode_rest_bytes(
    const struct checksums_real_ext4_inode *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_real_ext4_inode_rest_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int checksums_real_ext4_inode_edit_rest_bytes(
    const struct checksums_real_ext4_inode_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_real_ext4_inode_rest_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Ext4Inode.checksum: u32 joined, low part first. */
static inline uint32_t checksums_real_ext4_inode_checksum(
    const struct checksums_real_ext4_inode *p)
{
	return (uint32_t)(
	    (uint64_t)(uint16_t)checksums_real_ext4_inode_checksum_lo(p) |
	    (uint64_t)(uint16_t)checksums_real_ext4_inode_checksum_hi(p) << 16);
}

static inline int checksums_real_ext4_inode_set_checksum(
    const struct checksums_real_ext4_inode_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.inode_size > 128u) &&
	    (uint16_t)((uint64_t)value >> 16) != CHECKSUMS_REAL_EXT4_INODE_CHECKSUM_HI_DEFAULT)
		return field_absent(error, "checksums_real_ext4_inode",
				    "checksum_hi", 130);
	checksums_real_ext4_inode_set_checksum_lo(p, (uint16_t)value);
	(void)checksums_real_ext4_inode_set_checksum_hi(p,
	    (uint16_t)((uint64_t)value >> 16), NULL);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_real_ext4_inode_point_2(
    const struct checksums_real_ext4_inode *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = checksums_real_ext4_inode_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (p->size - offset);
	points[2] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int checksums_real_ext4_inode_at(struct span span,
    uint64_t offset, uint16_t inode_size,
    struct checksums_real_ext4_inode *out, struct field_error *error)
{
	struct checksums_real_ext4_inode view;
	uint64_t size;

	if (!span_has(span, offset, 128))
		return field_out_of_range(error, "checksums_real_ext4_inode",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.inode_size = inode_size;
	size = (uint64_t)view.inode_size;
	if (size < 128 || size > view.size)
		return field_out_of_range(error, "checksums_real_ext4_inode",
					  "size", 0);
	view.size = size;
	if ((view.inode_size > 128u) && view.size < 132)
		return field_out_of_range(error, "checksums_real_ext4_inode",
					  "", 0);
	*out = view;
	return 0;
}

static inline int checksums_real_ext4_inode_edit_at(struct mspan span,
    uint64_t offset, uint16_t inode_size,
    struct checksums_real_ext4_inode_edit *out, struct field_error *error)
{
	int rc = checksums_real_ext4_inode_at(span_of(span.data, span.size), offset, inode_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int checksums_real_ext4_inode_total_size(
    const struct checksums_real_ext4_inode *p, uint64_t *size,
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
struct checksums_real_ext4_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t inode_size;
};
struct checksums_real_ext4_inode_edit_iterator {
	struct checksums_real_ext4_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct checksums_real_ext4_inode_iterator checksums_real_ext4_inode_iterate(
    struct span span, uint16_t inode_size)
{
	struct checksums_real_ext4_inode_iterator it = { span, 0, 0, UINT64_MAX, inode_size };

	return it;
}

static inline struct checksums_real_ext4_inode_edit_iterator checksums_real_ext4_inode_edit_iterate(
    struct mspan span, uint16_t inode_size)
{
	struct checksums_real_ext4_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, inode_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int checksums_real_ext4_inode_iterator_next(
    struct checksums_real_ext4_inode_iterator *it,
    struct checksums_real_ext4_inode *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = checksums_real_ext4_inode_at(it->span, it->offset, it->inode_size, out, error);
	if (!rc)
		rc = checksums_real_ext4_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "checksums_real_ext4_inode", "stride", 0);
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

static inline int checksums_real_ext4_inode_edit_iterator_next(
    struct checksums_real_ext4_inode_edit_iterator *it,
    struct checksums_real_ext4_inode_edit *out, struct field_error *error)
{
	int rc = checksums_real_ext4_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Ext4Inode.checksum has to be: crc32c. */
static inline int checksums_real_ext4_inode_compute_checksum(
    const struct checksums_real_ext4_inode *p, uint32_t seed, uint32_t number,
    uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)number, 4,
			      false);
	sum = checksum_crc32c(sum, p->bytes + 100, 4);
	from = 0;
	to = p->size;
	at = 124;
	if (at < from || at > to || to - at < 2)
		return field_out_of_range(error, "checksums_real_ext4_inode",
					  "checksum", 0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 2;
	sum = checksum_zeros(checksum_crc32c, sum, 2);
	rc = checksums_real_ext4_inode_checksum_hi_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 2)
			return field_out_of_range(error,
						  "checksums_real_ext4_inode",
						  "checksum", 0);
		sum = checksum_crc32c(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 2;
		sum = checksum_zeros(checksum_crc32c, sum, 2);
	}
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_real_ext4_inode_verify_checksum(
    const struct checksums_real_ext4_inode *p, uint32_t seed, uint32_t number,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    checksums_real_ext4_inode_compute_checksum(p, seed, number, &want, error);
	if (rc)
		return rc;
	uint32_t got = checksums_real_ext4_inode_checksum(p);

	uint64_t at, mask = 0xFFFFu;

	rc = checksums_real_ext4_inode_checksum_hi_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc)
		mask |= 0xFFFF0000u;
	if ((got ^ want) & mask)
		return checksum_differs(error, "checksums_real_ext4_inode",
					"checksum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_real_ext4_inode_update_checksum(
    const struct checksums_real_ext4_inode_edit *p, uint32_t seed,
    uint32_t number, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    checksums_real_ext4_inode_compute_checksum(&p->read, seed, number, &want, error);
	if (rc)
		return rc;
	uint32_t got = checksums_real_ext4_inode_checksum(&p->read);

	uint64_t at, mask = 0xFFFFu;

	rc = checksums_real_ext4_inode_checksum_hi_offset(&p->read, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc)
		mask |= 0xFFFF0000u;
	return checksums_real_ext4_inode_set_checksum(
	    p, (uint32_t)((want & mask) | (got & ~mask)), error);
}


/* Structure Gpt, 92 bytes. UEFI 2.10, 5.3.2. */
struct checksums_real_gpt {
	uint8_t bytes[92];
};
#define CHECKSUMS_REAL_GPT_SIZEOF 92u
STRUCTC_PROVE(sizeof(struct checksums_real_gpt) ==
	      CHECKSUMS_REAL_GPT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct checksums_real_gpt *checksums_real_gpt_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, CHECKSUMS_REAL_GPT_SIZEOF))
		return NULL;
	return (const struct checksums_real_gpt *)(span.data + offset);
}

static inline struct checksums_real_gpt *checksums_real_gpt_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, CHECKSUMS_REAL_GPT_SIZEOF))
		return NULL;
	return (struct checksums_real_gpt *)(span.data + offset);
}

/* Gpt.signature: 8 times string at byte 0. */
#define CHECKSUMS_REAL_GPT_SIGNATURE_OFFSET 0u
#define CHECKSUMS_REAL_GPT_SIGNATURE_SIZE   8u
#define CHECKSUMS_REAL_GPT_SIGNATURE_COUNT  8u
#define CHECKSUMS_REAL_GPT_SIGNATURE_DEFAULT "EFI PART"
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, SIGNATURE);

static inline int checksums_real_gpt_signature(
    const struct checksums_real_gpt *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_real_gpt",
					  "signature", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int checksums_real_gpt_set_signature(struct checksums_real_gpt *p,
						   uint64_t i, uint8_t value,
						   struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_real_gpt",
					  "signature", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span checksums_real_gpt_signature_bytes(
    const struct checksums_real_gpt *p)
{
	return span_of(p->bytes, 8);
}

static inline struct mspan checksums_real_gpt_edit_signature_bytes(
    struct checksums_real_gpt *p)
{
	return mspan_of(p->bytes, 8);
}

/* Up to the first NUL. */
static inline struct span checksums_real_gpt_signature_text(
    const struct checksums_real_gpt *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int checksums_real_gpt_put_signature(struct checksums_real_gpt *p,
						   struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Gpt.revision: u32 little-endian at byte 8. */
#define CHECKSUMS_REAL_GPT_REVISION_OFFSET 8u
#define CHECKSUMS_REAL_GPT_REVISION_SIZE   4u
#define CHECKSUMS_REAL_GPT_REVISION_DEFAULT 0x10000u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, REVISION);

static inline uint32_t checksums_real_gpt_revision(
    const struct checksums_real_gpt *p)
{
	return le32_load(p->bytes + 8);
}

static inline void checksums_real_gpt_set_revision(struct checksums_real_gpt *p,
						   uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Gpt.header_size: u32 little-endian at byte 12. */
#define CHECKSUMS_REAL_GPT_HEADER_SIZE_OFFSET 12u
#define CHECKSUMS_REAL_GPT_HEADER_SIZE_SIZE   4u
#define CHECKSUMS_REAL_GPT_HEADER_SIZE_DEFAULT 92u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, HEADER_SIZE);

static inline uint32_t checksums_real_gpt_header_size(
    const struct checksums_real_gpt *p)
{
	return le32_load(p->bytes + 12);
}

static inline void checksums_real_gpt_set_header_size(
    struct checksums_real_gpt *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* Gpt.crc: u32 little-endian at byte 16. */
#define CHECKSUMS_REAL_GPT_CRC_OFFSET 16u
#define CHECKSUMS_REAL_GPT_CRC_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, CRC);

static inline uint32_t checksums_real_gpt_crc(
    const struct checksums_real_gpt *p)
{
	return le32_load(p->bytes + 16);
}

static inline void checksums_real_gpt_set_crc(struct checksums_real_gpt *p,
					      uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* Gpt.lba: u64 little-endian at byte 24. */
#define CHECKSUMS_REAL_GPT_LBA_OFFSET 24u
#define CHECKSUMS_REAL_GPT_LBA_SIZE   8u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, LBA);

static inline uint64_t checksums_real_gpt_lba(
    const struct checksums_real_gpt *p)
{
	return le64_load(p->bytes + 24);
}

static inline void checksums_real_gpt_set_lba(struct checksums_real_gpt *p,
					      uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* Gpt.other_lba: u64 little-endian at byte 32. */
#define CHECKSUMS_REAL_GPT_OTHER_LBA_OFFSET 32u
#define CHECKSUMS_REAL_GPT_OTHER_LBA_SIZE   8u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, OTHER_LBA);

static inline uint64_t checksums_real_gpt_other_lba(
    const struct checksums_real_gpt *p)
{
	return le64_load(p->bytes + 32);
}

static inline void checksums_real_gpt_set_other_lba(
    struct checksums_real_gpt *p, uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* Gpt.first: u64 little-endian at byte 40. */
#define CHECKSUMS_REAL_GPT_FIRST_OFFSET 40u
#define CHECKSUMS_REAL_GPT_FIRST_SIZE   8u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, FIRST);

static inline uint64_t checksums_real_gpt_first(
    const struct checksums_real_gpt *p)
{
	return le64_load(p->bytes + 40);
}

static inline void checksums_real_gpt_set_first(struct checksums_real_gpt *p,
						uint64_t value)
{
	le64_store(p->bytes + 40, value);
}

/* Gpt.last: u64 little-endian at byte 48. */
#define CHECKSUMS_REAL_GPT_LAST_OFFSET 48u
#define CHECKSUMS_REAL_GPT_LAST_SIZE   8u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, LAST);

static inline uint64_t checksums_real_gpt_last(
    const struct checksums_real_gpt *p)
{
	return le64_load(p->bytes + 48);
}

static inline void checksums_real_gpt_set_last(struct checksums_real_gpt *p,
					       uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/* Gpt.disk: guid at byte 56. */
#define CHECKSUMS_REAL_GPT_DISK_OFFSET 56u
#define CHECKSUMS_REAL_GPT_DISK_SIZE   16u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, DISK);

static inline struct guid checksums_real_gpt_disk(
    const struct checksums_real_gpt *p)
{
	return guid_load_mixed(p->bytes + 56);
}

static inline void checksums_real_gpt_set_disk(struct checksums_real_gpt *p,
					       struct guid value)
{
	guid_store_mixed(p->bytes + 56, value);
}

/* Gpt.entries: u64 little-endian at byte 72. */
#define CHECKSUMS_REAL_GPT_ENTRIES_OFFSET 72u
#define CHECKSUMS_REAL_GPT_ENTRIES_SIZE   8u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, ENTRIES);

static inline uint64_t checksums_real_gpt_entries(
    const struct checksums_real_gpt *p)
{
	return le64_load(p->bytes + 72);
}

static inline void checksums_real_gpt_set_entries(struct checksums_real_gpt *p,
						  uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* Gpt.nr_entries: u32 little-endian at byte 80. */
#define CHECKSUMS_REAL_GPT_NR_ENTRIES_OFFSET 80u
#define CHECKSUMS_REAL_GPT_NR_ENTRIES_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, NR_ENTRIES);

static inline uint32_t checksums_real_gpt_nr_entries(
    const struct checksums_real_gpt *p)
{
	return le32_load(p->bytes + 80);
}

static inline void checksums_real_gpt_set_nr_entries(
    struct checksums_real_gpt *p, uint32_t value)
{
	le32_store(p->bytes + 80, value);
}

/* Gpt.entry_size: u32 little-endian at byte 84. */
#define CHECKSUMS_REAL_GPT_ENTRY_SIZE_OFFSET 84u
#define CHECKSUMS_REAL_GPT_ENTRY_SIZE_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, ENTRY_SIZE);

static inline uint32_t checksums_real_gpt_entry_size(
    const struct checksums_real_gpt *p)
{
	return le32_load(p->bytes + 84);
}

static inline void checksums_real_gpt_set_entry_size(
    struct checksums_real_gpt *p, uint32_t value)
{
	le32_store(p->bytes + 84, value);
}

/* Gpt.entries_crc: u32 little-endian at byte 88. */
#define CHECKSUMS_REAL_GPT_ENTRIES_CRC_OFFSET 88u
#define CHECKSUMS_REAL_GPT_ENTRIES_CRC_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_REAL_GPT, ENTRIES_CRC);

static inline uint32_t checksums_real_gpt_entries_crc(
    const struct checksums_real_gpt *p)
{
	return le32_load(p->bytes + 88);
}

static inline void checksums_real_gpt_set_entries_crc(
    struct checksums_real_gpt *p, uint32_t value)
{
	le32_store(p->bytes + 88, value);
}

/* All bytes zero, then the defaults. */
static inline void checksums_real_gpt_init(struct checksums_real_gpt *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	memcpy(p->bytes, CHECKSUMS_REAL_GPT_SIGNATURE_DEFAULT, 8);
	checksums_real_gpt_set_revision(p,
					CHECKSUMS_REAL_GPT_REVISION_DEFAULT);
	checksums_real_gpt_set_header_size(p,
	    CHECKSUMS_REAL_GPT_HEADER_SIZE_DEFAULT);
}

/* What Gpt.crc has to be: crc32. */
static inline uint32_t checksums_real_gpt_compute_crc(
    const struct checksums_real_gpt *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_crc32(sum, p->bytes, 16);
	sum = checksum_zeros(checksum_crc32, sum, 4);
	sum = checksum_crc32(sum, p->bytes + 20, 72);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_real_gpt_verify_crc(
    const struct checksums_real_gpt *p)
{
	uint32_t want = checksums_real_gpt_compute_crc(p);
	uint32_t got = checksums_real_gpt_crc(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_real_gpt_update_crc(struct checksums_real_gpt *p)
{
	uint32_t want = checksums_real_gpt_compute_crc(p);

	checksums_real_gpt_set_crc(p, want);
	return 0;
}


/* Structure Tar, 512 bytes. POSIX.1-1988 ustar. */
struct checksums_real_tar {
	uint8_t bytes[512];
};
#define CHECKSUMS_REAL_TAR_SIZEOF 512u
STRUCTC_PROVE(sizeof(struct checksums_real_tar) ==
	      CHECKSUMS_REAL_TAR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct checksums_real_tar *checksums_real_tar_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, CHECKSUMS_REAL_TAR_SIZEOF))
		return NULL;
	return (const struct checksums_real_tar *)(span.data + offset);
}

static inline struct checksums_real_tar *checksums_real_tar_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, CHECKSUMS_REAL_TAR_SIZEOF))
		return NULL;
	return (struct checksums_real_tar *)(span.data + offset);
}

/* Tar.name: 100 times string at byte 0. */
#define CHECKSUMS_REAL_TAR_NAME_OFFSET 0u
#define CHECKSUMS_REAL_TAR_NAME_SIZE   100u
#define CHECKSUMS_REAL_TAR_NAME_COUNT  100u
STRUCTC_WITHIN(CHECKSUMS_REAL_TAR, NAME);

static inline int checksums_real_tar_name(const struct checksums_real_tar *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	if (i >= 100)
		return field_out_of_range(error, "checksums_real_tar", "name",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int checksums_real_tar_set_name(struct checksums_real_tar *p,
					      uint64_t i, uint8_t value,
					      struct field_error *error)
{
	if (i >= 100)
		return field_out_of_range(error, "checksums_real_tar", "name",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span checksums_real_tar_name_bytes(
    const struct checksums_real_tar *p)
{
	return span_of(p->bytes, 100);
}

static inline struct mspan checksums_real_tar_edit_name_bytes(
    struct checksums_real_tar *p)
{
	return mspan_of(p->bytes, 100);
}

/* Up to the first NUL. */
static inline struct span checksums_real_tar_name_text(
    const struct checksums_real_tar *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 100);

	if (!end)
		return span_of(text, 100);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int checksums_real_tar_put_name(struct checksums_real_tar *p,
					      struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 100)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(100 - text.size));
	return 0;
}

/* Tar.chksum: 8 times string at byte 148. */
#define CHECKSUMS_REAL_TAR_CHKSUM_OFFSET 148u
#define CHECKSUMS_REAL_TAR_CHKSUM_SIZE   8u
#define CHECKSUMS_REAL_TAR_CHKSUM_COUNT  8u
STRUCTC_WITHIN(CHECKSUMS_REAL_TAR, CHKSUM);

static inline int checksums_real_tar_chksum(const struct checksums_real_tar *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_real_tar",
					  "chksum", 148);
	*out = p->bytes[148 + i];
	return 0;
}

static inline int checksums_real_tar_set_chksum(struct checksums_real_tar *p,
						uint64_t i, uint8_t value,
						struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_real_tar",
					  "chksum", 148);
	p->bytes[148 + i] = value;
	return 0;
}

static inline struct span checksums_real_tar_chksum_bytes(
    const struct checksums_real_tar *p)
{
	return span_of(p->bytes + 148, 8);
}

static inline struct mspan checksums_real_tar_edit_chksum_bytes(
    struct checksums_real_tar *p)
{
	return mspan_of(p->bytes + 148, 8);
}

/* Up to the first NUL. */
static inline struct span checksums_real_tar_chksum_text(
    const struct checksums_real_tar *p)
{
	const uint8_t *text = p->bytes + 148;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int checksums_real_tar_put_chksum(struct checksums_real_tar *p,
						struct span text)
{
	uint8_t *to = p->bytes + 148;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Tar.magic: 6 times string at byte 257. */
#define CHECKSUMS_REAL_TAR_MAGIC_OFFSET 257u
#define CHECKSUMS_REAL_TAR_MAGIC_SIZE   6u
#define CHECKSUMS_REAL_TAR_MAGIC_COUNT  6u
#define CHECKSUMS_REAL_TAR_MAGIC_DEFAULT "ustar"
STRUCTC_WITHIN(CHECKSUMS_REAL_TAR, MAGIC);

static inline int checksums_real_tar_magic(const struct checksums_real_tar *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "checksums_real_tar", "magic",
					  257);
	*out = p->bytes[257 + i];
	return 0;
}

static inline int checksums_real_tar_set_magic(struct checksums_real_tar *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "checksums_real_tar", "magic",
					  257);
	p->bytes[257 + i] = value;
	return 0;
}

static inline struct span checksums_real_tar_magic_bytes(
    const struct checksums_real_tar *p)
{
	return span_of(p->bytes + 257, 6);
}

static inline struct mspan checksums_real_tar_edit_magic_bytes(
    struct checksums_real_tar *p)
{
	return mspan_of(p->bytes + 257, 6);
}

/* Up to the first NUL. */
static inline struct span checksums_real_tar_magic_text(
    const struct checksums_real_tar *p)
{
	const uint8_t *text = p->bytes + 257;
	const void *end = memchr(text, 0, 6);

	if (!end)
		return span_of(text, 6);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int checksums_real_tar_put_magic(struct checksums_real_tar *p,
					       struct span text)
{
	uint8_t *to = p->bytes + 257;

	if (text.size > 6)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(6 - text.size));
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void checksums_real_tar_init(struct checksums_real_tar *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	memcpy(p->bytes + 257, CHECKSUMS_REAL_TAR_MAGIC_DEFAULT, 5);
}

/*
 * What Tar.chksum has to be: sum32. How the text writes it is its reader's
 * business.
 */
static inline uint32_t checksums_real_tar_compute_chksum(
    const struct checksums_real_tar *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_sum32(sum, p->bytes, 148);
	sum = checksum_sum32(sum, "        ", 8);
	sum = checksum_sum32(sum, p->bytes + 156, 356);
	return (uint32_t)(uint64_t)sum;
}


/*
 * Structure LongName, 64 bytes. FAT: the last of the entries with a long name,
 * and the short one behind it.
 */
struct checksums_real_long_name {
	uint8_t bytes[64];
};
#define CHECKSUMS_REAL_LONG_NAME_SIZEOF 64u
STRUCTC_PROVE(sizeof(struct checksums_real_long_name) ==
	      CHECKSUMS_REAL_LONG_NAME_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct checksums_real_long_name *checksums_real_long_name_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, CHECKSUMS_REAL_LONG_NAME_SIZEOF))
		return NULL;
	return (const struct checksums_real_long_name *)(span.data + offset);
}

static inline struct checksums_real_long_name *checksums_real_long_name_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, CHECKSUMS_REAL_LONG_NAME_SIZEOF))
		return NULL;
	return (struct checksums_real_long_name *)(span.data + offset);
}

/* LongName.order: u8 at byte 0. */
#define CHECKSUMS_REAL_LONG_NAME_ORDER_OFFSET 0u
#define CHECKSUMS_REAL_LONG_NAME_ORDER_SIZE   1u
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, ORDER);

static inline uint8_t checksums_real_long_name_order(
    const struct checksums_real_long_name *p)
{
	return p->bytes[0];
}

static inline void checksums_real_long_name_set_order(
    struct checksums_real_long_name *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* LongName.name1: 10 times byte at byte 1. */
#define CHECKSUMS_REAL_LONG_NAME_NAME1_OFFSET 1u
#define CHECKSUMS_REAL_LONG_NAME_NAME1_SIZE   10u
#define CHECKSUMS_REAL_LONG_NAME_NAME1_COUNT  10u
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, NAME1);

static inline int checksums_real_long_name_name1(
    const struct checksums_real_long_name *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 10)
		return field_out_of_range(error, "checksums_real_long_name",
					  "name1", 1);
	*out = p->bytes[1 + i];
	return 0;
}

static inline int checksums_real_long_name_set_name1(
    struct checksums_real_long_name *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 10)
		return field_out_of_range(error, "checksums_real_long_name",
					  "name1", 1);
	p->bytes[1 + i] = value;
	return 0;
}

static inline struct span checksums_real_long_name_name1_bytes(
    const struct checksums_real_long_name *p)
{
	return span_of(p->bytes + 1, 10);
}

static inline struct mspan checksums_real_long_name_edit_name1_bytes(
    struct checksums_real_long_name *p)
{
	return mspan_of(p->bytes + 1, 10);
}

/* LongName.attr: u8 at byte 11. */
#define CHECKSUMS_REAL_LONG_NAME_ATTR_OFFSET 11u
#define CHECKSUMS_REAL_LONG_NAME_ATTR_SIZE   1u
#define CHECKSUMS_REAL_LONG_NAME_ATTR_DEFAULT 0xFu
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, ATTR);

static inline uint8_t checksums_real_long_name_attr(
    const struct checksums_real_long_name *p)
{
	return p->bytes[11];
}

static inline void checksums_real_long_name_set_attr(
    struct checksums_real_long_name *p, uint8_t value)
{
	p->bytes[11] = value;
}

/* LongName.kind: u8 at byte 12. */
#define CHECKSUMS_REAL_LONG_NAME_KIND_OFFSET 12u
#define CHECKSUMS_REAL_LONG_NAME_KIND_SIZE   1u
#define CHECKSUMS_REAL_LONG_NAME_KIND_DEFAULT 0u
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, KIND);

static inline uint8_t checksums_real_long_name_kind(
    const struct checksums_real_long_name *p)
{
	return p->bytes[12];
}

static inline void checksums_real_long_name_set_kind(
    struct checksums_real_long_name *p, uint8_t value)
{
	p->bytes[12] = value;
}

/* LongName.checksum: u8 at byte 13. */
#define CHECKSUMS_REAL_LONG_NAME_CHECKSUM_OFFSET 13u
#define CHECKSUMS_REAL_LONG_NAME_CHECKSUM_SIZE   1u
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, CHECKSUM);

static inline uint8_t checksums_real_long_name_checksum(
    const struct checksums_real_long_name *p)
{
	return p->bytes[13];
}

static inline void checksums_real_long_name_set_checksum(
    struct checksums_real_long_name *p, uint8_t value)
{
	p->bytes[13] = value;
}

/* LongName.name2: 12 times byte at byte 14. */
#define CHECKSUMS_REAL_LONG_NAME_NAME2_OFFSET 14u
#define CHECKSUMS_REAL_LONG_NAME_NAME2_SIZE   12u
#define CHECKSUMS_REAL_LONG_NAME_NAME2_COUNT  12u
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, NAME2);

static inline int checksums_real_long_name_name2(
    const struct checksums_real_long_name *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "checksums_real_long_name",
					  "name2", 14);
	*out = p->bytes[14 + i];
	return 0;
}

static inline int checksums_real_long_name_set_name2(
    struct checksums_real_long_name *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "checksums_real_long_name",
					  "name2", 14);
	p->bytes[14 + i] = value;
	return 0;
}

static inline struct span checksums_real_long_name_name2_bytes(
    const struct checksums_real_long_name *p)
{
	return span_of(p->bytes + 14, 12);
}

static inline struct mspan checksums_real_long_name_edit_name2_bytes(
    struct checksums_real_long_name *p)
{
	return mspan_of(p->bytes + 14, 12);
}

/* LongName.cluster: u16 little-endian at byte 26. */
#define CHECKSUMS_REAL_LONG_NAME_CLUSTER_OFFSET 26u
#define CHECKSUMS_REAL_LONG_NAME_CLUSTER_SIZE   2u
#define CHECKSUMS_REAL_LONG_NAME_CLUSTER_DEFAULT 0u
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, CLUSTER);

static inline uint16_t checksums_real_long_name_cluster(
    const struct checksums_real_long_name *p)
{
	return le16_load(p->bytes + 26);
}

static inline void checksums_real_long_name_set_cluster(
    struct checksums_real_long_name *p, uint16_t value)
{
	le16_store(p->bytes + 26, value);
}

/* LongName.name3: 4 times byte at byte 28. */
#define CHECKSUMS_REAL_LONG_NAME_NAME3_OFFSET 28u
#define CHECKSUMS_REAL_LONG_NAME_NAME3_SIZE   4u
#define CHECKSUMS_REAL_LONG_NAME_NAME3_COUNT  4u
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, NAME3);

static inline int checksums_real_long_name_name3(
    const struct checksums_real_long_name *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "checksums_real_long_name",
					  "name3", 28);
	*out = p->bytes[28 + i];
	return 0;
}

static inline int checksums_real_long_name_set_name3(
    struct checksums_real_long_name *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "checksums_real_long_name",
					  "name3", 28);
	p->bytes[28 + i] = value;
	return 0;
}

static inline struct span checksums_real_long_name_name3_bytes(
    const struct checksums_real_long_name *p)
{
	return span_of(p->bytes + 28, 4);
}

static inline struct mspan checksums_real_long_name_edit_name3_bytes(
    struct checksums_real_long_name *p)
{
	return mspan_of(p->bytes + 28, 4);
}

/* LongName.short: 11 times byte at byte 32. */
#define CHECKSUMS_REAL_LONG_NAME_SHORT_OFFSET 32u
#define CHECKSUMS_REAL_LONG_NAME_SHORT_SIZE   11u
#define CHECKSUMS_REAL_LONG_NAME_SHORT_COUNT  11u
STRUCTC_WITHIN(CHECKSUMS_REAL_LONG_NAME, SHORT);

static inline int checksums_real_long_name_short(
    const struct checksums_real_long_name *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "checksums_real_long_name",
					  "short", 32);
	*out = p->bytes[32 + i];
	return 0;
}

static inline int checksums_real_long_name_set_short(
    struct checksums_real_long_name *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "checksums_real_long_name",
					  "short", 32);
	p->bytes[32 + i] = value;
	return 0;
}

static inline struct span checksums_real_long_name_short_bytes(
    const struct checksums_real_long_name *p)
{
	return span_of(p->bytes + 32, 11);
}

static inline struct mspan checksums_real_long_name_edit_short_bytes(
    struct checksums_real_long_name *p)
{
	return mspan_of(p->bytes + 32, 11);
}

/* All bytes zero, then the defaults. */
static inline void checksums_real_long_name_init(
    struct checksums_real_long_name *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	checksums_real_long_name_set_attr(p,
	    CHECKSUMS_REAL_LONG_NAME_ATTR_DEFAULT);
	checksums_real_long_name_set_kind(p,
	    CHECKSUMS_REAL_LONG_NAME_KIND_DEFAULT);
	checksums_real_long_name_set_cluster(p,
	    CHECKSUMS_REAL_LONG_NAME_CLUSTER_DEFAULT);
}

/* What LongName.checksum has to be: rotate8. */
static inline uint8_t checksums_real_long_name_compute_checksum(
    const struct checksums_real_long_name *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_rotate8(sum, p->bytes + 32, 11);
	return (uint8_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_real_long_name_verify_checksum(
    const struct checksums_real_long_name *p)
{
	uint8_t want = checksums_real_long_name_compute_checksum(p);
	uint8_t got = checksums_real_long_name_checksum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_real_long_name_update_checksum(
    struct checksums_real_long_name *p)
{
	uint8_t want = checksums_real_long_name_compute_checksum(p);

	checksums_real_long_name_set_checksum(p, want);
	return 0;
}


#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_CHECKSUMS_REAL_DESCRIBED)
#define GENERATED_CHECKSUMS_REAL_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_rules checksums_real_ext4_super_describe_magic_rules = {
	true, 0xEF53u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field checksums_real_ext4_super_fields[] = {
	{ "blocks", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "log_block_size", "u32_le", 24u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[4]byte", 28u, 1u, 4u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blocks_per_group", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[4]byte", 36u, 1u, 4u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inodes_per_group", "u32_le", 40u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "magic", "u16_le", 56u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_real_ext4_super_describe_magic_rules },
	{ "inode_size", "u16_le", 88u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uuid", "[16]byte", 104u, 1u, 16u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "desc_size", "u16_le", 254u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u32_le", 1020u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_real_ext4_super_description = {
	"Ext4Super", "checksums_real_ext4_super", 1024u, false,
	checksums_real_ext4_super_fields, 11,
	"ext4: Documentation/filesystems/ext4/, \"Checksums\".",
	NULL
};

static inline struct checksums_real_ext4_group checksums_real_ext4_group_describe_view(
    const struct describe_view *view)
{
	struct checksums_real_ext4_group p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter checksums_real_ext4_group_describe_parameters[] = {
	{ "desc_size", 2, false, false },
};

static inline int checksums_real_ext4_group_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct checksums_real_ext4_group p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "checksums_real_ext4_group",
			"desc_size", 0);
	rc = checksums_real_ext4_group_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.desc_size;
	return 0;
}

static inline int checksums_real_ext4_group_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct checksums_real_ext4_group of = checksums_real_ext4_group_describe_view(view), *p = &of;

	return checksums_real_ext4_group_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open checksums_real_ext4_group_describe_open = {
	checksums_real_ext4_group_describe_parameters, 1,
	checksums_real_ext4_group_describe_at,
	checksums_real_ext4_group_describe_total_size,
	checksums_real_ext4_group_describe_total_size
};

static inline int checksums_real_ext4_group_describe_high_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_real_ext4_group of = checksums_real_ext4_group_describe_view(view), *p = &of;
	out->count = 32;
	return checksums_real_ext4_group_high_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_real_ext4_group_describe_high = {
	checksums_real_ext4_group_describe_high_place, NULL, 0
};

DESCRIBE_CONST struct describe_field checksums_real_ext4_group_fields[] = {
	{ "block_bitmap", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inode_bitmap", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inode_table", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[18]byte", 12u, 1u, 18u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u16_le", 30u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "high", "[32]byte", 32u, 1u, 32u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_real_ext4_group_describe_high, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_real_ext4_group_description = {
	"Ext4Group", "checksums_real_ext4_group", 32u, false,
	checksums_real_ext4_group_fields, 6,
	NULL,
	&checksums_real_ext4_group_describe_open
};

static inline struct checksums_real_ext4_inode checksums_real_ext4_inode_describe_view(
    const struct describe_view *view)
{
	struct checksums_real_ext4_inode p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter checksums_real_ext4_inode_describe_parameters[] = {
	{ "inode_size", 2, false, false },
};

static inline int checksums_real_ext4_inode_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct checksums_real_ext4_inode p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "checksums_real_ext4_inode",
			"inode_size", 0);
	rc = checksums_real_ext4_inode_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.inode_size;
	return 0;
}

static inline int checksums_real_ext4_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct checksums_real_ext4_inode of = checksums_real_ext4_inode_describe_view(view), *p = &of;

	return checksums_real_ext4_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open checksums_real_ext4_inode_describe_open = {
	checksums_real_ext4_inode_describe_parameters, 1,
	checksums_real_ext4_inode_describe_at,
	checksums_real_ext4_inode_describe_total_size,
	checksums_real_ext4_inode_describe_total_size
};

static inline int checksums_real_ext4_inode_describe_extra_size_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_real_ext4_inode of = checksums_real_ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_real_ext4_inode_extra_size_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_real_ext4_inode_describe_extra_size = {
	checksums_real_ext4_inode_describe_extra_size_place, NULL, 0
};

static inline int checksums_real_ext4_inode_describe_checksum_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_real_ext4_inode of = checksums_real_ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_real_ext4_inode_checksum_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_real_ext4_inode_describe_checksum_hi = {
	checksums_real_ext4_inode_describe_checksum_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules checksums_real_ext4_inode_describe_checksum_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int checksums_real_ext4_inode_describe_rest_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_real_ext4_inode of = checksums_real_ext4_inode_describe_view(view), *p = &of;
	int rc = checksums_real_ext4_inode_rest_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field checksums_real_ext4_inode_describe_rest = {
	checksums_real_ext4_inode_describe_rest_place, NULL, 0
};

static inline int checksums_real_ext4_inode_describe_checksum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct checksums_real_ext4_inode of = checksums_real_ext4_inode_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)checksums_real_ext4_inode_checksum(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field checksums_real_ext4_inode_describe_checksum = {
	NULL, checksums_real_ext4_inode_describe_checksum_value, 0
};

DESCRIBE_CONST struct describe_field checksums_real_ext4_inode_fields[] = {
	{ "mode", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "generation", "u32_le", 100u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum_lo", "u16_le", 124u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u16_le", 126u, 2u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extra_size", "u16_le", 128u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_real_ext4_inode_describe_extra_size, NULL },
	{ "checksum_hi", "u16_le", 130u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_real_ext4_inode_describe_checksum_hi, &checksums_real_ext4_inode_describe_checksum_hi_rules },
	{ "rest", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_real_ext4_inode_describe_rest, NULL },
	{ "checksum", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_real_ext4_inode_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_real_ext4_inode_description = {
	"Ext4Inode", "checksums_real_ext4_inode", 128u, false,
	checksums_real_ext4_inode_fields, 8,
	NULL,
	&checksums_real_ext4_inode_describe_open
};

DESCRIBE_CONST struct describe_rules checksums_real_gpt_describe_signature_rules = {
	false, 0u, "EFI PART", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules checksums_real_gpt_describe_revision_rules = {
	true, 0x10000u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules checksums_real_gpt_describe_header_size_rules = {
	true, 92u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field checksums_real_gpt_fields[] = {
	{ "signature", "[8]string", 0u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_real_gpt_describe_signature_rules },
	{ "revision", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_real_gpt_describe_revision_rules },
	{ "header_size", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_real_gpt_describe_header_size_rules },
	{ "crc", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u32_le", 20u, 4u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "lba", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "other_lba", "u64_le", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first", "u64_le", 40u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last", "u64_le", 48u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "disk", "guid", 56u, 16u, 1u, DESCRIBE_GUID, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries", "u64_le", 72u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nr_entries", "u32_le", 80u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entry_size", "u32_le", 84u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries_crc", "u32_le", 88u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_real_gpt_description = {
	"Gpt", "checksums_real_gpt", 92u, false, checksums_real_gpt_fields, 14,
	"UEFI 2.10, 5.3.2.",
	NULL
};

DESCRIBE_CONST struct describe_rules checksums_real_tar_describe_magic_rules = {
	false, 0u, "ustar", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field checksums_real_tar_fields[] = {
	{ "name", "[100]string", 0u, 1u, 100u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[48]byte", 100u, 1u, 48u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "chksum", "[8]string", 148u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[101]byte", 156u, 1u, 101u, DESCRIBE_PADDING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "magic", "[6]string", 257u, 1u, 6u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_real_tar_describe_magic_rules },
	{ "_", "[249]byte", 263u, 1u, 249u, DESCRIBE_PADDING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_real_tar_description = {
	"Tar", "checksums_real_tar", 512u, false, checksums_real_tar_fields, 6,
	"POSIX.1-1988 ustar.",
	NULL
};

DESCRIBE_CONST struct describe_rules checksums_real_long_name_describe_attr_rules = {
	true, 0xFu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules checksums_real_long_name_describe_kind_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules checksums_real_long_name_describe_cluster_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field checksums_real_long_name_fields[] = {
	{ "order", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name1", "[10]byte", 1u, 1u, 10u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "attr", "u8", 11u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_real_long_name_describe_attr_rules },
	{ "kind", "u8", 12u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_real_long_name_describe_kind_rules },
	{ "checksum", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name2", "[12]byte", 14u, 1u, 12u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "cluster", "u16_le", 26u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_real_long_name_describe_cluster_rules },
	{ "name3", "[4]byte", 28u, 1u, 4u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "short", "[11]byte", 32u, 1u, 11u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[21]byte", 43u, 1u, 21u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_real_long_name_description = {
	"LongName", "checksums_real_long_name", 64u, false,
	checksums_real_long_name_fields, 10,
	"FAT: the last of the entries with a long name, and the short "
	"one behind it.",
	NULL
};

#define CHECKSUMS_REAL_NR_STRUCTURES 6u
DESCRIBE_CONST struct describe_structure *const checksums_real_structures[] = {
	&checksums_real_ext4_super_description,
	&checksums_real_ext4_group_description,
	&checksums_real_ext4_inode_description,
	&checksums_real_gpt_description,
	&checksums_real_tar_description,
	&checksums_real_long_name_description,
};

DESCRIBE_CONST struct describe_file checksums_real_describe_file = {
	"checksums_real", checksums_real_structures, 6, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_CHECKSUMS_REAL_VALIDATED)
#define GENERATED_CHECKSUMS_REAL_VALIDATED

#include "runtime/base/validate.h"

static inline size_t checksums_real_ext4_super_validate(
    const struct checksums_real_ext4_super *p, struct validation *v)
{
	size_t before = v->count;
	int rc;

	if (v->strict && !validation_is_zero(p->bytes + 28, 4) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_ext4_super",
			   "_", 28, "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 36, 4) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_ext4_super",
			   "_", 36, "padding is not zero"))
		return v->count - before;
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 56));

		if (value != 0xEF53u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "checksums_real_ext4_super", "magic", 56,
				   "must be 0xEF53"))
			return v->count - before;
	}
	rc = checksums_real_ext4_super_verify_checksum(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_real_ext4_super",
			   "checksum", 1020,
			   "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t checksums_real_ext4_group_validate(
    const struct checksums_real_ext4_group *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	if (v->strict && !validation_is_zero(p->bytes + 12, 18) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_ext4_group",
			   "_", 12, "padding is not zero"))
		return v->count - before;
	rc = checksums_real_ext4_group_high_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_real_ext4_group",
			       "high", 32, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t checksums_real_ext4_inode_validate(
    const struct checksums_real_ext4_inode *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	if (v->strict && !validation_is_zero(p->bytes + 126, 2) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_ext4_inode",
			   "_", 126, "padding is not zero"))
		return v->count - before;
	rc = checksums_real_ext4_inode_extra_size_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_real_ext4_inode",
			       "extra_size", 128, "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_real_ext4_inode_checksum_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_real_ext4_inode",
			       "checksum_hi", 130, "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_real_ext4_inode_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_real_ext4_inode",
			       "rest", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* ($header_size == 92) */
static inline int checksums_real_gpt_holds_1(const struct checksums_real_gpt *p,
					     struct field_error *error)
{
	(void)error;
	return (checksums_real_gpt_header_size(p) == 92u) != 0;
}

static inline size_t checksums_real_gpt_validate(
    const struct checksums_real_gpt *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	if (memcmp(p->bytes + 0, "EFI PART", 8) &&
	    validation_add(v, FINDING_CONSTRAINT, "checksums_real_gpt",
			   "signature", 0, "must be \"EFI PART\""))
		return v->count - before;
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 8));

		if (value != 0x10000u &&
		    validation_add(v, FINDING_CONSTRAINT, "checksums_real_gpt",
				   "revision", 8, "must be 0x10000"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 12));

		if (value != 92u &&
		    validation_add(v, FINDING_CONSTRAINT, "checksums_real_gpt",
				   "header_size", 12, "must be 92"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 20, 4) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_gpt", "_", 20,
			   "padding is not zero"))
		return v->count - before;
	rc = checksums_real_gpt_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "checksums_real_gpt",
			   "header_size", 12, "($header_size == 92)"))
		return v->count - before;
	rc = checksums_real_gpt_verify_crc(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_real_gpt", "crc",
			   16, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t checksums_real_tar_validate(
    const struct checksums_real_tar *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 100, 48) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_tar", "_", 100,
			   "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 156, 101) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_tar", "_", 156,
			   "padding is not zero"))
		return v->count - before;
	if (
	    (memcmp(p->bytes + 257, "ustar", 5) || !validation_is_zero(p->bytes + 257 + 5, 1)) &&
	    validation_add(v, FINDING_CONSTRAINT, "checksums_real_tar",
			   "magic", 257, "must be \"ustar\""))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 263, 249) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_tar", "_", 263,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t checksums_real_long_name_validate(
    const struct checksums_real_long_name *p, struct validation *v)
{
	size_t before = v->count;
	int rc;

	{
		uint8_t value = (uint8_t)(p->bytes[11]);

		if (value != 0xFu &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "checksums_real_long_name", "attr", 11,
				   "must be 0xF"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[12]);

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "checksums_real_long_name", "kind", 12,
				   "must be 0"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 26));

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "checksums_real_long_name", "cluster", 26,
				   "must be 0"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 43, 21) &&
	    validation_add(v, FINDING_PADDING, "checksums_real_long_name", "_",
			   43, "padding is not zero"))
		return v->count - before;
	rc = checksums_real_long_name_verify_checksum(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_real_long_name",
			   "checksum", 13, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

#endif
