/* Written by structc from ok/same_as_c.struct. Edit that file instead. */
#ifndef GENERATED_SAME_AS_C_H
#define GENERATED_SAME_AS_C_H

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
 * Structure GroupDescriptor, 32 bytes. Offsets and sizes that e2fsprogs has,
 * too: see test_assert_layout.sh.
 */
struct same_as_c_group_descriptor {
	uint8_t bytes[32];
};
#define SAME_AS_C_GROUP_DESCRIPTOR_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct same_as_c_group_descriptor) ==
	      SAME_AS_C_GROUP_DESCRIPTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct same_as_c_group_descriptor *same_as_c_group_descriptor_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SAME_AS_C_GROUP_DESCRIPTOR_SIZEOF))
		return NULL;
	return (const struct same_as_c_group_descriptor *)(span.data + offset);
}

static inline struct same_as_c_group_descriptor *same_as_c_group_descriptor_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SAME_AS_C_GROUP_DESCRIPTOR_SIZEOF))
		return NULL;
	return (struct same_as_c_group_descriptor *)(span.data + offset);
}

/* GroupDescriptor.block_bitmap: u32 little-endian at byte 0. */
#define SAME_AS_C_GROUP_DESCRIPTOR_BLOCK_BITMAP_OFFSET 0u
#define SAME_AS_C_GROUP_DESCRIPTOR_BLOCK_BITMAP_SIZE   4u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, BLOCK_BITMAP);

static inline uint32_t same_as_c_group_descriptor_block_bitmap(
    const struct same_as_c_group_descriptor *p)
{
	return le32_load(p->bytes);
}

static inline void same_as_c_group_descriptor_set_block_bitmap(
    struct same_as_c_group_descriptor *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* GroupDescriptor.inode_bitmap: u32 little-endian at byte 4. */
#define SAME_AS_C_GROUP_DESCRIPTOR_INODE_BITMAP_OFFSET 4u
#define SAME_AS_C_GROUP_DESCRIPTOR_INODE_BITMAP_SIZE   4u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, INODE_BITMAP);

static inline uint32_t same_as_c_group_descriptor_inode_bitmap(
    const struct same_as_c_group_descriptor *p)
{
	return le32_load(p->bytes + 4);
}

static inline void same_as_c_group_descriptor_set_inode_bitmap(
    struct same_as_c_group_descriptor *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* GroupDescriptor.inode_table: u32 little-endian at byte 8. */
#define SAME_AS_C_GROUP_DESCRIPTOR_INODE_TABLE_OFFSET 8u
#define SAME_AS_C_GROUP_DESCRIPTOR_INODE_TABLE_SIZE   4u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, INODE_TABLE);

static inline uint32_t same_as_c_group_descriptor_inode_table(
    const struct same_as_c_group_descriptor *p)
{
	return le32_load(p->bytes + 8);
}

static inline void same_as_c_group_descriptor_set_inode_table(
    struct same_as_c_group_descriptor *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* GroupDescriptor.free_blocks: u16 little-endian at byte 12. */
#define SAME_AS_C_GROUP_DESCRIPTOR_FREE_BLOCKS_OFFSET 12u
#define SAME_AS_C_GROUP_DESCRIPTOR_FREE_BLOCKS_SIZE   2u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, FREE_BLOCKS);

static inline uint16_t same_as_c_group_descriptor_free_blocks(
    const struct same_as_c_group_descriptor *p)
{
	return le16_load(p->bytes + 12);
}

static inline void same_as_c_group_descriptor_set_free_blocks(
    struct same_as_c_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes + 12, value);
}

/* GroupDescriptor.free_inodes: u16 little-endian at byte 14. */
#define SAME_AS_C_GROUP_DESCRIPTOR_FREE_INODES_OFFSET 14u
#define SAME_AS_C_GROUP_DESCRIPTOR_FREE_INODES_SIZE   2u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, FREE_INODES);

static inline uint16_t same_as_c_group_descriptor_free_inodes(
    const struct same_as_c_group_descriptor *p)
{
	return le16_load(p->bytes + 14);
}

static inline void same_as_c_group_descriptor_set_free_inodes(
    struct same_as_c_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes + 14, value);
}

/* GroupDescriptor.used_dirs: u16 little-endian at byte 16. */
#define SAME_AS_C_GROUP_DESCRIPTOR_USED_DIRS_OFFSET 16u
#define SAME_AS_C_GROUP_DESCRIPTOR_USED_DIRS_SIZE   2u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, USED_DIRS);

static inline uint16_t same_as_c_group_descriptor_used_dirs(
    const struct same_as_c_group_descriptor *p)
{
	return le16_load(p->bytes + 16);
}

static inline void same_as_c_group_descriptor_set_used_dirs(
    struct same_as_c_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes + 16, value);
}

/* GroupDescriptor.flags: u16 little-endian at byte 18. */
#define SAME_AS_C_GROUP_DESCRIPTOR_FLAGS_OFFSET 18u
#define SAME_AS_C_GROUP_DESCRIPTOR_FLAGS_SIZE   2u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, FLAGS);

static inline uint16_t same_as_c_group_descriptor_flags(
    const struct same_as_c_group_descriptor *p)
{
	return le16_load(p->bytes + 18);
}

static inline void same_as_c_group_descriptor_set_flags(
    struct same_as_c_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes + 18, value);
}

/* GroupDescriptor.unused: u16 little-endian at byte 28. */
#define SAME_AS_C_GROUP_DESCRIPTOR_UNUSED_OFFSET 28u
#define SAME_AS_C_GROUP_DESCRIPTOR_UNUSED_SIZE   2u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, UNUSED);

static inline uint16_t same_as_c_group_descriptor_unused(
    const struct same_as_c_group_descriptor *p)
{
	return le16_load(p->bytes + 28);
}

static inline void same_as_c_group_descriptor_set_unused(
    struct same_as_c_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes + 28, value);
}

/* GroupDescriptor.checksum: u16 little-endian at byte 30. */
#define SAME_AS_C_GROUP_DESCRIPTOR_CHECKSUM_OFFSET 30u
#define SAME_AS_C_GROUP_DESCRIPTOR_CHECKSUM_SIZE   2u
STRUCTC_WITHIN(SAME_AS_C_GROUP_DESCRIPTOR, CHECKSUM);

static inline uint16_t same_as_c_group_descriptor_checksum(
    const struct same_as_c_group_descriptor *p)
{
	return le16_load(p->bytes + 30);
}

static inline void same_as_c_group_descriptor_set_checksum(
    struct same_as_c_group_descriptor *p, uint16_t value)
{
	le16_store(p->bytes + 30, value);
}

/* All bytes zero. */
static inline void same_as_c_group_descriptor_init(
    struct same_as_c_group_descriptor *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Inode, 100 bytes. */
struct same_as_c_inode {
	uint8_t bytes[100];
};
#define SAME_AS_C_INODE_SIZEOF 100u
STRUCTC_PROVE(sizeof(struct same_as_c_inode) == SAME_AS_C_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct same_as_c_inode *same_as_c_inode_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, SAME_AS_C_INODE_SIZEOF))
		return NULL;
	return (const struct same_as_c_inode *)(span.data + offset);
}

static inline struct same_as_c_inode *same_as_c_inode_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, SAME_AS_C_INODE_SIZEOF))
		return NULL;
	return (struct same_as_c_inode *)(span.data + offset);
}

/* Inode.mode: u16 little-endian at byte 0. */
#define SAME_AS_C_INODE_MODE_OFFSET 0u
#define SAME_AS_C_INODE_MODE_SIZE   2u
STRUCTC_WITHIN(SAME_AS_C_INODE, MODE);

static inline uint16_t same_as_c_inode_mode(const struct same_as_c_inode *p)
{
	return le16_load(p->bytes);
}

static inline void same_as_c_inode_set_mode(struct same_as_c_inode *p,
					    uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Inode.uid: u16 little-endian at byte 2. */
#define SAME_AS_C_INODE_UID_OFFSET 2u
#define SAME_AS_C_INODE_UID_SIZE   2u
STRUCTC_WITHIN(SAME_AS_C_INODE, UID);

static inline uint16_t same_as_c_inode_uid(const struct same_as_c_inode *p)
{
	return le16_load(p->bytes + 2);
}

static inline void same_as_c_inode_set_uid(struct same_as_c_inode *p,
					   uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* Inode.size: u32 little-endian at byte 4. */
#define SAME_AS_C_INODE_SIZE_OFFSET 4u
#define SAME_AS_C_INODE_SIZE_SIZE   4u
STRUCTC_WITHIN(SAME_AS_C_INODE, SIZE);

static inline uint32_t same_as_c_inode_size(const struct same_as_c_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void same_as_c_inode_set_size(struct same_as_c_inode *p,
					    uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Inode.times: 4 times u32 little-endian at byte 8. */
#define SAME_AS_C_INODE_TIMES_OFFSET 8u
#define SAME_AS_C_INODE_TIMES_SIZE   16u
#define SAME_AS_C_INODE_TIMES_COUNT  4u
STRUCTC_WITHIN(SAME_AS_C_INODE, TIMES);

static inline int same_as_c_inode_times(const struct same_as_c_inode *p,
					uint64_t i, uint32_t *out,
					struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "same_as_c_inode", "times",
					  8);
	*out = le32_load(p->bytes + 8 + i * 4);
	return 0;
}

static inline int same_as_c_inode_set_times(struct same_as_c_inode *p,
					    uint64_t i, uint32_t value,
					    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "same_as_c_inode", "times",
					  8);
	le32_store(p->bytes + 8 + i * 4, value);
	return 0;
}

/* Inode.osd1: u32 little-endian at byte 36. */
#define SAME_AS_C_INODE_OSD1_OFFSET 36u
#define SAME_AS_C_INODE_OSD1_SIZE   4u
STRUCTC_WITHIN(SAME_AS_C_INODE, OSD1);

static inline uint32_t same_as_c_inode_osd1(const struct same_as_c_inode *p)
{
	return le32_load(p->bytes + 36);
}

static inline void same_as_c_inode_set_osd1(struct same_as_c_inode *p,
					    uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/* Inode.block: 15 times u32 little-endian at byte 40. */
#define SAME_AS_C_INODE_BLOCK_OFFSET 40u
#define SAME_AS_C_INODE_BLOCK_SIZE   60u
#define SAME_AS_C_INODE_BLOCK_COUNT  15u
STRUCTC_WITHIN(SAME_AS_C_INODE, BLOCK);

static inline int same_as_c_inode_block(const struct same_as_c_inode *p,
					uint64_t i, uint32_t *out,
					struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "same_as_c_inode", "block",
					  40);
	*out = le32_load(p->bytes + 40 + i * 4);
	return 0;
}

static inline int same_as_c_inode_set_block(struct same_as_c_inode *p,
					    uint64_t i, uint32_t value,
					    struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "same_as_c_inode", "block",
					  40);
	le32_store(p->bytes + 40 + i * 4, value);
	return 0;
}

/* All bytes zero. */
static inline void same_as_c_inode_init(struct same_as_c_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Entry, at least 8 bytes. An open structure's members at constant
 * offsets.
 */
struct same_as_c_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct same_as_c_entry_edit {
	struct same_as_c_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define SAME_AS_C_ENTRY_MIN_SIZE 8u

/* Entry.inode: u32 little-endian at byte 0. */
#define SAME_AS_C_ENTRY_INODE_OFFSET 0u
#define SAME_AS_C_ENTRY_INODE_SIZE   4u
STRUCTC_PROVE(SAME_AS_C_ENTRY_INODE_OFFSET + SAME_AS_C_ENTRY_INODE_SIZE <=
	      SAME_AS_C_ENTRY_MIN_SIZE);

static inline uint32_t same_as_c_entry_inode(const struct same_as_c_entry *p)
{
	return le32_load(p->bytes);
}

static inline void same_as_c_entry_set_inode(
    const struct same_as_c_entry_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Entry.length: u16 little-endian at byte 4. */
#define SAME_AS_C_ENTRY_LENGTH_OFFSET 4u
#define SAME_AS_C_ENTRY_LENGTH_SIZE   2u
STRUCTC_PROVE(SAME_AS_C_ENTRY_LENGTH_OFFSET + SAME_AS_C_ENTRY_LENGTH_SIZE <=
	      SAME_AS_C_ENTRY_MIN_SIZE);

static inline uint16_t same_as_c_entry_length(const struct same_as_c_entry *p)
{
	return le16_load(p->bytes + 4);
}

static inline void same_as_c_entry_set_length(
    const struct same_as_c_entry_edit *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Entry.name_len: u8 at byte 6. */
#define SAME_AS_C_ENTRY_NAME_LEN_OFFSET 6u
#define SAME_AS_C_ENTRY_NAME_LEN_SIZE   1u
STRUCTC_PROVE(SAME_AS_C_ENTRY_NAME_LEN_OFFSET + SAME_AS_C_ENTRY_NAME_LEN_SIZE <=
	      SAME_AS_C_ENTRY_MIN_SIZE);

static inline uint8_t same_as_c_entry_name_len(const struct same_as_c_entry *p)
{
	return p->bytes[6];
}

static inline void same_as_c_entry_set_name_len(
    const struct same_as_c_entry_edit *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* Entry.kind: u8 at byte 7. */
#define SAME_AS_C_ENTRY_KIND_OFFSET 7u
#define SAME_AS_C_ENTRY_KIND_SIZE   1u
STRUCTC_PROVE(SAME_AS_C_ENTRY_KIND_OFFSET + SAME_AS_C_ENTRY_KIND_SIZE <=
	      SAME_AS_C_ENTRY_MIN_SIZE);

static inline uint8_t same_as_c_entry_kind(const struct same_as_c_entry *p)
{
	return p->bytes[7];
}

static inline void same_as_c_entry_set_kind(
    const struct same_as_c_entry_edit *p, uint8_t value)
{
	p->bytes[7] = value;
}

/* Entry.name: [$name_len]string at byte 8. */
#define SAME_AS_C_ENTRY_NAME_OFFSET 8u

static inline int same_as_c_entry_name_range(const struct same_as_c_entry *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)same_as_c_entry_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "same_as_c_entry", "name", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int same_as_c_entry_name_count(const struct same_as_c_entry *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return same_as_c_entry_name_range(p, &at, count, error);
}

static inline int same_as_c_entry_name_offset(const struct same_as_c_entry *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return same_as_c_entry_name_range(p, offset, &count, error);
}

static inline int same_as_c_entry_name(const struct same_as_c_entry *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = same_as_c_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "same_as_c_entry", "name", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int same_as_c_entry_set_name(const struct same_as_c_entry_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = same_as_c_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "same_as_c_entry", "name", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int same_as_c_entry_name_bytes(const struct same_as_c_entry *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = same_as_c_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int same_as_c_entry_edit_name_bytes(
    const struct same_as_c_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = same_as_c_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int same_as_c_entry_name_text(const struct same_as_c_entry *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = same_as_c_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int same_as_c_entry_put_name(const struct same_as_c_entry_edit *p,
					   struct span text,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = same_as_c_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "same_as_c_entry", "name", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int same_as_c_entry_point_1(const struct same_as_c_entry *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)same_as_c_entry_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "same_as_c_entry", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int same_as_c_entry_at(struct span span, uint64_t offset,
				     struct same_as_c_entry *out,
				     struct field_error *error)
{
	struct same_as_c_entry view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "same_as_c_entry", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (uint64_t)same_as_c_entry_length(&view);
	if (size < 8 || size > view.size)
		return field_out_of_range(error, "same_as_c_entry", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int same_as_c_entry_edit_at(struct mspan span, uint64_t offset,
					  struct same_as_c_entry_edit *out,
					  struct field_error *error)
{
	int rc = same_as_c_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int same_as_c_entry_total_size(const struct same_as_c_entry *p,
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
struct same_as_c_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct same_as_c_entry_edit_iterator {
	struct same_as_c_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct same_as_c_entry_iterator same_as_c_entry_iterate(
    struct span span)
{
	struct same_as_c_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct same_as_c_entry_edit_iterator same_as_c_entry_edit_iterate(
    struct mspan span)
{
	struct same_as_c_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int same_as_c_entry_iterator_next(
    struct same_as_c_entry_iterator *it, struct same_as_c_entry *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = same_as_c_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = same_as_c_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "same_as_c_entry", "stride", 0);
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

static inline int same_as_c_entry_edit_iterator_next(
    struct same_as_c_entry_edit_iterator *it, struct same_as_c_entry_edit *out,
    struct field_error *error)
{
	int rc = same_as_c_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_SAME_AS_C_DESCRIBED)
#define GENERATED_SAME_AS_C_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field same_as_c_group_descriptor_fields[] = {
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
	{ "free_blocks", "u16_le", 12u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "free_inodes", "u16_le", 14u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "used_dirs", "u16_le", 16u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "u16_le", 18u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[8]byte", 20u, 1u, 8u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "unused", "u16_le", 28u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u16_le", 30u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure same_as_c_group_descriptor_description = {
	"GroupDescriptor", "same_as_c_group_descriptor", 32u, false,
	same_as_c_group_descriptor_fields, 10,
	"Offsets and sizes that e2fsprogs has, too: see test_assert_layout.sh"
	".",
	NULL
};

DESCRIBE_CONST struct describe_field same_as_c_inode_fields[] = {
	{ "mode", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uid", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "times", "[4]u32_le", 8u, 4u, 4u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[12]byte", 24u, 1u, 12u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "osd1", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block", "[15]u32_le", 40u, 4u, 15u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure same_as_c_inode_description = {
	"Inode", "same_as_c_inode", 100u, false, same_as_c_inode_fields, 7,
	NULL,
	NULL
};

static inline struct same_as_c_entry same_as_c_entry_describe_view(
    const struct describe_view *view)
{
	struct same_as_c_entry p = { view->bytes, view->size };

	return p;
}

static inline int same_as_c_entry_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct same_as_c_entry p;
	int rc;

	(void)parameters;
	rc = same_as_c_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int same_as_c_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct same_as_c_entry of = same_as_c_entry_describe_view(view), *p = &of;

	return same_as_c_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open same_as_c_entry_describe_open = {
	NULL, 0, same_as_c_entry_describe_at,
	same_as_c_entry_describe_total_size,
	same_as_c_entry_describe_total_size
};

static inline int same_as_c_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct same_as_c_entry of = same_as_c_entry_describe_view(view), *p = &of;
	int rc = same_as_c_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field same_as_c_entry_describe_name = {
	same_as_c_entry_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field same_as_c_entry_fields[] = {
	{ "inode", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_len", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "kind", "u8", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_len]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &same_as_c_entry_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure same_as_c_entry_description = {
	"Entry", "same_as_c_entry", 8u, false, same_as_c_entry_fields, 5,
	"An open structure's members at constant offsets.",
	&same_as_c_entry_describe_open
};

#define SAME_AS_C_NR_STRUCTURES 3u
DESCRIBE_CONST struct describe_structure *const same_as_c_structures[] = {
	&same_as_c_group_descriptor_description,
	&same_as_c_inode_description,
	&same_as_c_entry_description,
};

DESCRIBE_CONST struct describe_file same_as_c_describe_file = {
	"same_as_c", same_as_c_structures, 3, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_SAME_AS_C_VALIDATED)
#define GENERATED_SAME_AS_C_VALIDATED

#include "runtime/base/validate.h"

static inline size_t same_as_c_group_descriptor_validate(
    const struct same_as_c_group_descriptor *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 20, 8) &&
	    validation_add(v, FINDING_PADDING, "same_as_c_group_descriptor",
			   "_", 20, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t same_as_c_inode_validate(const struct same_as_c_inode *p,
					      struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 24, 12) &&
	    validation_add(v, FINDING_PADDING, "same_as_c_inode", "_", 24,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t same_as_c_entry_validate(const struct same_as_c_entry *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = same_as_c_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "same_as_c_entry", "name", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

#endif

#if defined(SAME_AS_C_ASSERT_LAYOUT) && !defined(GENERATED_SAME_AS_C_ASSERTED)
#define GENERATED_SAME_AS_C_ASSERTED

#include <stddef.h>
#include "ext2fs/ext2_fs.h"

#ifdef __cplusplus
#define STRUCTC_SAME static_assert
#else
#define STRUCTC_SAME _Static_assert
#endif

/* GroupDescriptor is struct ext2_group_desc of ext2fs/ext2_fs.h. */
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_block_bitmap) == 0,
    "GroupDescriptor.block_bitmap and bg_block_bitmap lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_block_bitmap) == 4,
    "GroupDescriptor.block_bitmap and bg_block_bitmap have other sizes");
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_inode_bitmap) == 4,
    "GroupDescriptor.inode_bitmap and bg_inode_bitmap lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_inode_bitmap) == 4,
    "GroupDescriptor.inode_bitmap and bg_inode_bitmap have other sizes");
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_inode_table) == 8,
    "GroupDescriptor.inode_table and bg_inode_table lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_inode_table) == 4,
	     "GroupDescriptor.inode_table and bg_inode_table have other sizes");
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_free_blocks_count) == 12,
    "GroupDescriptor.free_blocks and bg_free_blocks_count lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_free_blocks_count) == 2,
    "GroupDescriptor.free_blocks and bg_free_blocks_count have other sizes");
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_free_inodes_count) == 14,
    "GroupDescriptor.free_inodes and bg_free_inodes_count lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_free_inodes_count) == 2,
    "GroupDescriptor.free_inodes and bg_free_inodes_count have other sizes");
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_used_dirs_count) == 16,
    "GroupDescriptor.used_dirs and bg_used_dirs_count lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_used_dirs_count) == 2,
    "GroupDescriptor.used_dirs and bg_used_dirs_count have other sizes");
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_flags) == 18,
	     "GroupDescriptor.flags and bg_flags lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_flags) == 2,
	     "GroupDescriptor.flags and bg_flags have other sizes");
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_itable_unused) == 28,
    "GroupDescriptor.unused and bg_itable_unused lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_itable_unused) == 2,
	     "GroupDescriptor.unused and bg_itable_unused have other sizes");
STRUCTC_SAME(offsetof(struct ext2_group_desc, bg_checksum) == 30,
	     "GroupDescriptor.checksum and bg_checksum lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_group_desc *)0)->bg_checksum) == 2,
	     "GroupDescriptor.checksum and bg_checksum have other sizes");
STRUCTC_SAME(sizeof(struct ext2_group_desc) == 32,
	     "GroupDescriptor and struct ext2_group_desc have other sizes");

/* Inode is struct ext2_inode of ext2fs/ext2_fs.h. */
STRUCTC_SAME(offsetof(struct ext2_inode, i_mode) == 0,
	     "Inode.mode and i_mode lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_inode *)0)->i_mode) == 2,
	     "Inode.mode and i_mode have other sizes");
STRUCTC_SAME(offsetof(struct ext2_inode, i_uid) == 2,
	     "Inode.uid and i_uid lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_inode *)0)->i_uid) == 2,
	     "Inode.uid and i_uid have other sizes");
STRUCTC_SAME(offsetof(struct ext2_inode, i_size) == 4,
	     "Inode.size and i_size lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_inode *)0)->i_size) == 4,
	     "Inode.size and i_size have other sizes");
STRUCTC_SAME(offsetof(struct ext2_inode, osd1.linux1.l_i_version) == 36,
	     "Inode.osd1 and osd1.linux1.l_i_version lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_inode *)0)->osd1.linux1.l_i_version) == 4,
	     "Inode.osd1 and osd1.linux1.l_i_version have other sizes");
STRUCTC_SAME(offsetof(struct ext2_inode, i_block) == 40,
	     "Inode.block and i_block lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_inode *)0)->i_block) == 60,
	     "Inode.block and i_block have other sizes");

/* Entry is struct ext2_dir_entry_2 of ext2fs/ext2_fs.h. */
STRUCTC_SAME(offsetof(struct ext2_dir_entry_2, inode) == 0,
	     "Entry.inode and inode lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_dir_entry_2 *)0)->inode) == 4,
	     "Entry.inode and inode have other sizes");
STRUCTC_SAME(offsetof(struct ext2_dir_entry_2, rec_len) == 4,
	     "Entry.length and rec_len lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_dir_entry_2 *)0)->rec_len) == 2,
	     "Entry.length and rec_len have other sizes");
STRUCTC_SAME(offsetof(struct ext2_dir_entry_2, name_len) == 6,
	     "Entry.name_len and name_len lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_dir_entry_2 *)0)->name_len) == 1,
	     "Entry.name_len and name_len have other sizes");
STRUCTC_SAME(offsetof(struct ext2_dir_entry_2, file_type) == 7,
	     "Entry.kind and file_type lie at other offsets");
STRUCTC_SAME(sizeof(((struct ext2_dir_entry_2 *)0)->file_type) == 1,
	     "Entry.kind and file_type have other sizes");
STRUCTC_SAME(offsetof(struct ext2_dir_entry_2, name) == 8,
	     "Entry.name and name lie at other offsets");

#undef STRUCTC_SAME
#endif
