/* Written by structc from ok/open.struct. Edit that file instead. */
#ifndef GENERATED_OPEN_H
#define GENERATED_OPEN_H

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

/* Flags Flags: u16 little-endian. */
#define OPEN_FLAGS_EXTRA 0x1u
#define OPEN_FLAGS_MORE 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *open_flags_name(uint16_t bit)
{
	switch (bit) {
	case OPEN_FLAGS_EXTRA:
		return "extra";
	case OPEN_FLAGS_MORE:
		return "more";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t open_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFFCu);
}

/* Enum Kind: u8. */
#define OPEN_KIND_SMALL 1u
#define OPEN_KIND_LARGE 2u
#define OPEN_KIND_OTHER 3u

/* The name of a value, or NULL if it has none. */
static inline const char *open_kind_name(uint8_t value)
{
	switch (value) {
	case OPEN_KIND_SMALL:
		return "small";
	case OPEN_KIND_LARGE:
		return "large";
	case OPEN_KIND_OTHER:
		return "other";
	default:
		return NULL;
	}
}

static inline bool open_kind_is_known(uint8_t value)
{
	switch (value) {
	case OPEN_KIND_SMALL:
	case OPEN_KIND_LARGE:
	case OPEN_KIND_OTHER:
		return true;
	default:
		return false;
	}
}

/* Structure GroupDescriptor, at least 6 bytes. */
struct open_group_descriptor {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t desc_size;
};
struct open_group_descriptor_edit {
	struct open_group_descriptor read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_GROUP_DESCRIPTOR_MIN_SIZE 6u

/* GroupDescriptor.block_bitmap_lo: u32 little-endian at byte 0. */
#define OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_OFFSET 0u
#define OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_SIZE   4u
STRUCTC_PROVE(
    OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_OFFSET + OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_SIZE <=
    OPEN_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint32_t open_group_descriptor_block_bitmap_lo(
    const struct open_group_descriptor *p)
{
	return le32_load(p->bytes);
}

static inline void open_group_descriptor_set_block_bitmap_lo(
    const struct open_group_descriptor_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* GroupDescriptor.flags: flags Flags, u16 little-endian at byte 4. */
#define OPEN_GROUP_DESCRIPTOR_FLAGS_OFFSET 4u
#define OPEN_GROUP_DESCRIPTOR_FLAGS_SIZE   2u
STRUCTC_PROVE(
    OPEN_GROUP_DESCRIPTOR_FLAGS_OFFSET + OPEN_GROUP_DESCRIPTOR_FLAGS_SIZE <=
    OPEN_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t open_group_descriptor_flags(
    const struct open_group_descriptor *p)
{
	return le16_load(p->bytes + 4);
}

static inline void open_group_descriptor_set_flags(
    const struct open_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool open_group_descriptor_flags_has(
    const struct open_group_descriptor *p, uint16_t mask)
{
	return (open_group_descriptor_flags(p) & mask) == mask;
}

static inline void open_group_descriptor_flags_add(
    const struct open_group_descriptor_edit *p, uint16_t mask)
{
	open_group_descriptor_set_flags(p,
	    (uint16_t)(open_group_descriptor_flags(&p->read) | mask));
}

static inline void open_group_descriptor_flags_clear(
    const struct open_group_descriptor_edit *p, uint16_t mask)
{
	open_group_descriptor_set_flags(p,
	    (uint16_t)(open_group_descriptor_flags(&p->read) & ~mask));
}

/* GroupDescriptor.block_bitmap_hi: u32_le at byte 6, not always there. */
#define OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_OFFSET 6u
#define OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT 0u

static inline bool open_group_descriptor_has_block_bitmap_hi(
    const struct open_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int open_group_descriptor_block_bitmap_hi_offset(
    const struct open_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "open_group_descriptor",
				    "block_bitmap_hi", 6);
	*offset = 6;
	return 0;
}

static inline uint32_t open_group_descriptor_block_bitmap_hi(
    const struct open_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT;
	return le32_load(p->bytes + 6);
}

static inline int open_group_descriptor_set_block_bitmap_hi(
    const struct open_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT)
			return 0;
		return field_absent(error, "open_group_descriptor",
				    "block_bitmap_hi", 6);
	}
	le32_store(p->bytes + 6, value);
	return 0;
}


/* GroupDescriptor.x: u16_le at byte 10, not always there. */
#define OPEN_GROUP_DESCRIPTOR_X_OFFSET 10u

static inline bool open_group_descriptor_has_x(
    const struct open_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int open_group_descriptor_x_offset(
    const struct open_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "open_group_descriptor", "x", 10);
	*offset = 10;
	return 0;
}

static inline int open_group_descriptor_x(const struct open_group_descriptor *p,
					  uint16_t *out,
					  struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "open_group_descriptor", "x", 10);
	*out = le16_load(p->bytes + 10);
	return 0;
}

static inline int open_group_descriptor_set_x(
    const struct open_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u))
		return field_absent(error, "open_group_descriptor", "x", 10);
	le16_store(p->bytes + 10, value);
	return 0;
}


/* GroupDescriptor.block_bitmap: u64 joined, low part first. */
static inline uint64_t open_group_descriptor_block_bitmap(
    const struct open_group_descriptor *p)
{
	return (uint64_t)(
	    (uint64_t)(uint32_t)open_group_descriptor_block_bitmap_lo(p) |
	    (uint64_t)(uint32_t)open_group_descriptor_block_bitmap_hi(p) << 32);
}

static inline int open_group_descriptor_set_block_bitmap(
    const struct open_group_descriptor_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint32_t)((uint64_t)value >> 32) != OPEN_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT)
		return field_absent(error, "open_group_descriptor",
				    "block_bitmap_hi", 6);
	open_group_descriptor_set_block_bitmap_lo(p, (uint32_t)value);
	(void)open_group_descriptor_set_block_bitmap_hi(p,
	    (uint32_t)((uint64_t)value >> 32), NULL);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_group_descriptor_point_1(
    const struct open_group_descriptor *p, uint64_t *points,
    struct field_error *error)
{
	if (p->desc_size >= 64u) {
		if (p->size < 12)
			return field_out_of_range(error,
						  "open_group_descriptor", "",
						  0);
		points[1] = 12;
	} else {
		points[1] = 6;
	}
	return 0;
}


/* GroupDescriptor.checksum: u16_le at an offset that data decides. */

static inline int open_group_descriptor_checksum_offset(
    const struct open_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_group_descriptor_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_group_descriptor",
					  "checksum", 0);
	*offset = points[1];
	return 0;
}

static inline int open_group_descriptor_checksum(
    const struct open_group_descriptor *p, uint16_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_group_descriptor_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_group_descriptor",
					  "checksum", 0);
	*out = le16_load(p->bytes + points[1]);
	return 0;
}

static inline int open_group_descriptor_set_checksum(
    const struct open_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_group_descriptor_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 2)
		return field_out_of_range(error, "open_group_descriptor",
					  "checksum", 0);
	le16_store(p->bytes + points[1], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_group_descriptor_at(struct span span,
					   uint64_t offset, uint16_t desc_size,
					   struct open_group_descriptor *out,
					   struct field_error *error)
{
	struct open_group_descriptor view;

	if (!span_has(span, offset, 6))
		return field_out_of_range(error, "open_group_descriptor", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.desc_size = desc_size;
	if ((view.desc_size >= 64u) && view.size < 12)
		return field_out_of_range(error, "open_group_descriptor", "",
					  0);
	*out = view;
	return 0;
}

static inline int open_group_descriptor_edit_at(struct mspan span,
    uint64_t offset, uint16_t desc_size,
    struct open_group_descriptor_edit *out, struct field_error *error)
{
	int rc = open_group_descriptor_at(span_of(span.data, span.size), offset, desc_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_group_descriptor_total_size(
    const struct open_group_descriptor *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_group_descriptor_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_group_descriptor", "",
					  0);
	*size = points[1] + 2;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_group_descriptor_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t desc_size;
};
struct open_group_descriptor_edit_iterator {
	struct open_group_descriptor_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_group_descriptor_iterator open_group_descriptor_iterate(
    struct span span, uint16_t desc_size)
{
	struct open_group_descriptor_iterator it = { span, 0, 0, UINT64_MAX, desc_size };

	return it;
}

static inline struct open_group_descriptor_edit_iterator open_group_descriptor_edit_iterate(
    struct mspan span, uint16_t desc_size)
{
	struct open_group_descriptor_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, desc_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_group_descriptor_iterator_next(
    struct open_group_descriptor_iterator *it,
    struct open_group_descriptor *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_group_descriptor_at(it->span, it->offset, it->desc_size, out, error);
	if (!rc)
		rc = open_group_descriptor_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_group_descriptor", "stride", 0);
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

static inline int open_group_descriptor_edit_iterator_next(
    struct open_group_descriptor_edit_iterator *it,
    struct open_group_descriptor_edit *out, struct field_error *error)
{
	int rc = open_group_descriptor_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure DirEntry, at least 8 bytes. A directory entry. */
struct open_dir_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct open_dir_entry_edit {
	struct open_dir_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_DIR_ENTRY_MIN_SIZE 8u

/* DirEntry.inode: u32 little-endian at byte 0. */
#define OPEN_DIR_ENTRY_INODE_OFFSET 0u
#define OPEN_DIR_ENTRY_INODE_SIZE   4u
STRUCTC_PROVE(OPEN_DIR_ENTRY_INODE_OFFSET + OPEN_DIR_ENTRY_INODE_SIZE <=
	      OPEN_DIR_ENTRY_MIN_SIZE);

static inline uint32_t open_dir_entry_inode(const struct open_dir_entry *p)
{
	return le32_load(p->bytes);
}

static inline void open_dir_entry_set_inode(const struct open_dir_entry_edit *p,
					    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* DirEntry.rec_len: u16 little-endian at byte 4. */
#define OPEN_DIR_ENTRY_REC_LEN_OFFSET 4u
#define OPEN_DIR_ENTRY_REC_LEN_SIZE   2u
STRUCTC_PROVE(OPEN_DIR_ENTRY_REC_LEN_OFFSET + OPEN_DIR_ENTRY_REC_LEN_SIZE <=
	      OPEN_DIR_ENTRY_MIN_SIZE);

static inline uint16_t open_dir_entry_rec_len(const struct open_dir_entry *p)
{
	return le16_load(p->bytes + 4);
}

static inline void open_dir_entry_set_rec_len(
    const struct open_dir_entry_edit *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* DirEntry.name_len: u8 at byte 6. */
#define OPEN_DIR_ENTRY_NAME_LEN_OFFSET 6u
#define OPEN_DIR_ENTRY_NAME_LEN_SIZE   1u
STRUCTC_PROVE(OPEN_DIR_ENTRY_NAME_LEN_OFFSET + OPEN_DIR_ENTRY_NAME_LEN_SIZE <=
	      OPEN_DIR_ENTRY_MIN_SIZE);

static inline uint8_t open_dir_entry_name_len(const struct open_dir_entry *p)
{
	return p->bytes[6];
}

static inline void open_dir_entry_set_name_len(
    const struct open_dir_entry_edit *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* DirEntry.kind: enum Kind, u8 at byte 7. */
#define OPEN_DIR_ENTRY_KIND_OFFSET 7u
#define OPEN_DIR_ENTRY_KIND_SIZE   1u
STRUCTC_PROVE(OPEN_DIR_ENTRY_KIND_OFFSET + OPEN_DIR_ENTRY_KIND_SIZE <=
	      OPEN_DIR_ENTRY_MIN_SIZE);

static inline uint8_t open_dir_entry_kind(const struct open_dir_entry *p)
{
	return p->bytes[7];
}

static inline void open_dir_entry_set_kind(const struct open_dir_entry_edit *p,
					   uint8_t value)
{
	p->bytes[7] = value;
}

/* DirEntry.name: [$name_len]string at byte 8. */
#define OPEN_DIR_ENTRY_NAME_OFFSET 8u

static inline int open_dir_entry_name_range(const struct open_dir_entry *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)open_dir_entry_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "open_dir_entry", "name", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_dir_entry_name_count(const struct open_dir_entry *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return open_dir_entry_name_range(p, &at, count, error);
}

static inline int open_dir_entry_name_offset(const struct open_dir_entry *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return open_dir_entry_name_range(p, offset, &count, error);
}

static inline int open_dir_entry_name(const struct open_dir_entry *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_dir_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_dir_entry", "name", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_dir_entry_set_name(const struct open_dir_entry_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_dir_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_dir_entry", "name", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_dir_entry_name_bytes(const struct open_dir_entry *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_dir_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_dir_entry_edit_name_bytes(
    const struct open_dir_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_dir_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int open_dir_entry_name_text(const struct open_dir_entry *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_dir_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int open_dir_entry_put_name(const struct open_dir_entry_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_dir_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "open_dir_entry", "name", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_dir_entry_point_1(const struct open_dir_entry *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)open_dir_entry_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "open_dir_entry", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_dir_entry_at(struct span span, uint64_t offset,
				    struct open_dir_entry *out,
				    struct field_error *error)
{
	struct open_dir_entry view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "open_dir_entry", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (uint64_t)open_dir_entry_rec_len(&view);
	if (size < 8 || size > view.size)
		return field_out_of_range(error, "open_dir_entry", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int open_dir_entry_edit_at(struct mspan span, uint64_t offset,
					 struct open_dir_entry_edit *out,
					 struct field_error *error)
{
	int rc = open_dir_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int open_dir_entry_total_size(const struct open_dir_entry *p,
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
struct open_dir_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct open_dir_entry_edit_iterator {
	struct open_dir_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_dir_entry_iterator open_dir_entry_iterate(
    struct span span)
{
	struct open_dir_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct open_dir_entry_edit_iterator open_dir_entry_edit_iterate(
    struct mspan span)
{
	struct open_dir_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_dir_entry_iterator_next(
    struct open_dir_entry_iterator *it, struct open_dir_entry *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_dir_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = open_dir_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_dir_entry", "stride", 0);
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

static inline int open_dir_entry_edit_iterator_next(
    struct open_dir_entry_edit_iterator *it, struct open_dir_entry_edit *out,
    struct field_error *error)
{
	int rc = open_dir_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Block, at least 0 bytes. */
struct open_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct open_block_edit {
	struct open_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_BLOCK_MIN_SIZE 0u

/* Block.entries: []DirEntry at byte 0. */
#define OPEN_BLOCK_ENTRIES_OFFSET 0u

static inline int open_block_entries_offset(const struct open_block *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 0;
	return 0;
}

static inline int open_block_entries(const struct open_block *p,
				     struct open_dir_entry_iterator *out,
				     struct field_error *error)
{
	(void)error;
	*out = open_dir_entry_iterate(span_of(p->bytes + 0, p->size - (0)));
	return 0;
}

static inline int open_block_edit_entries(const struct open_block_edit *p,
    struct open_dir_entry_edit_iterator *out, struct field_error *error)
{
	(void)error;
	*out = open_dir_entry_edit_iterate(
	    mspan_of(p->bytes + 0, p->read.size - (0)));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_block_point_1(const struct open_block *p,
				     uint64_t *points,
				     struct field_error *error)
{
	(void)error;
	points[1] = p->size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_block_at(struct span span,
				uint64_t offset, uint32_t block_size,
				struct open_block *out,
				struct field_error *error)
{
	struct open_block view;
	uint64_t size;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "open_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size > view.size)
		return field_out_of_range(error, "open_block", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int open_block_edit_at(struct mspan span,
				     uint64_t offset, uint32_t block_size,
				     struct open_block_edit *out,
				     struct field_error *error)
{
	int rc = open_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int open_block_total_size(const struct open_block *p,
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
struct open_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct open_block_edit_iterator {
	struct open_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_block_iterator open_block_iterate(struct span span,
							    uint32_t block_size)
{
	struct open_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct open_block_edit_iterator open_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct open_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_block_iterator_next(struct open_block_iterator *it,
					   struct open_block *out,
					   struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = open_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_block", "stride", 0);
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

static inline int open_block_edit_iterator_next(
    struct open_block_edit_iterator *it, struct open_block_edit *out,
    struct field_error *error)
{
	int rc = open_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Small, 3 bytes. */
struct open_small {
	uint8_t bytes[3];
};
#define OPEN_SMALL_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct open_small) == OPEN_SMALL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct open_small *open_small_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, OPEN_SMALL_SIZEOF))
		return NULL;
	return (const struct open_small *)(span.data + offset);
}

static inline struct open_small *open_small_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, OPEN_SMALL_SIZEOF))
		return NULL;
	return (struct open_small *)(span.data + offset);
}

/* Small.a: u8 at byte 0. */
#define OPEN_SMALL_A_OFFSET 0u
#define OPEN_SMALL_A_SIZE   1u
STRUCTC_WITHIN(OPEN_SMALL, A);

static inline uint8_t open_small_a(const struct open_small *p)
{
	return p->bytes[0];
}

static inline void open_small_set_a(struct open_small *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Small.b: u16 little-endian at byte 1. */
#define OPEN_SMALL_B_OFFSET 1u
#define OPEN_SMALL_B_SIZE   2u
STRUCTC_WITHIN(OPEN_SMALL, B);

static inline uint16_t open_small_b(const struct open_small *p)
{
	return le16_load(p->bytes + 1);
}

static inline void open_small_set_b(struct open_small *p, uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

/* All bytes zero. */
static inline void open_small_init(struct open_small *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Large, at least 1 byte. */
struct open_large {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct open_large_edit {
	struct open_large read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_LARGE_MIN_SIZE 1u

/* Large.n: u8 at byte 0. */
#define OPEN_LARGE_N_OFFSET 0u
#define OPEN_LARGE_N_SIZE   1u
STRUCTC_PROVE(OPEN_LARGE_N_OFFSET + OPEN_LARGE_N_SIZE <=
	      OPEN_LARGE_MIN_SIZE);

static inline uint8_t open_large_n(const struct open_large *p)
{
	return p->bytes[0];
}

static inline void open_large_set_n(const struct open_large_edit *p,
				    uint8_t value)
{
	p->bytes[0] = value;
}

/* Large.items: [$n]u32_be at byte 1. */
#define OPEN_LARGE_ITEMS_OFFSET 1u

static inline int open_large_items_range(const struct open_large *p,
					 uint64_t *offset, uint64_t *count,
					 struct field_error *error)
{
	uint64_t at, nr;

	at = 1;
	nr = (uint64_t)open_large_n(p);
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "open_large", "items", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_large_items_count(const struct open_large *p,
					 uint64_t *count,
					 struct field_error *error)
{
	uint64_t at;

	return open_large_items_range(p, &at, count, error);
}

static inline int open_large_items_offset(const struct open_large *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	uint64_t count;

	return open_large_items_range(p, offset, &count, error);
}

static inline int open_large_items(const struct open_large *p, uint64_t i,
				   uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_large_items_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_large", "items", 1);
	*out = be32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int open_large_set_items(const struct open_large_edit *p,
				       uint64_t i, uint32_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_large_items_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_large", "items", 1);
	be32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_large_point_1(const struct open_large *p,
				     uint64_t *points,
				     struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)open_large_n(p);
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error, "open_large", "", 0);
	points[1] = offset + count * 4;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_large_at(struct span span, uint64_t offset,
				struct open_large *out,
				struct field_error *error)
{
	struct open_large view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "open_large", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int open_large_edit_at(struct mspan span, uint64_t offset,
				     struct open_large_edit *out,
				     struct field_error *error)
{
	int rc = open_large_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_large_total_size(const struct open_large *p,
					uint64_t *size,
					struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_large_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_large_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct open_large_edit_iterator {
	struct open_large_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_large_iterator open_large_iterate(struct span span)
{
	struct open_large_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct open_large_edit_iterator open_large_edit_iterate(
    struct mspan span)
{
	struct open_large_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_large_iterator_next(struct open_large_iterator *it,
					   struct open_large *out,
					   struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_large_at(it->span, it->offset, out, error);
	if (!rc)
		rc = open_large_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_large", "stride", 0);
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

static inline int open_large_edit_iterator_next(
    struct open_large_edit_iterator *it, struct open_large_edit *out,
    struct field_error *error)
{
	int rc = open_large_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Record, at least 3 bytes. */
struct open_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct open_record_edit {
	struct open_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_RECORD_MIN_SIZE 3u

/* Record.tag: u8 at byte 0. */
#define OPEN_RECORD_TAG_OFFSET 0u
#define OPEN_RECORD_TAG_SIZE   1u
STRUCTC_PROVE(OPEN_RECORD_TAG_OFFSET + OPEN_RECORD_TAG_SIZE <=
	      OPEN_RECORD_MIN_SIZE);

static inline uint8_t open_record_tag(const struct open_record *p)
{
	return p->bytes[0];
}

static inline void open_record_set_tag(const struct open_record_edit *p,
				       uint8_t value)
{
	p->bytes[0] = value;
}

/* Record.length: u16 little-endian at byte 1. */
#define OPEN_RECORD_LENGTH_OFFSET 1u
#define OPEN_RECORD_LENGTH_SIZE   2u
STRUCTC_PROVE(OPEN_RECORD_LENGTH_OFFSET + OPEN_RECORD_LENGTH_SIZE <=
	      OPEN_RECORD_MIN_SIZE);

static inline uint16_t open_record_length(const struct open_record *p)
{
	return le16_load(p->bytes + 1);
}

static inline void open_record_set_length(const struct open_record_edit *p,
					  uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

/* Record.small: Small at byte 3, not always there. */
#define OPEN_RECORD_SMALL_OFFSET 3u

static inline bool open_record_has_small(const struct open_record *p)
{
	return (open_record_tag(p) == 1u);
}

static inline int open_record_small_offset(const struct open_record *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	if (!(open_record_tag(p) == 1u))
		return field_absent(error, "open_record", "small", 3);
	if (p->size < 6)
		return field_out_of_range(error, "open_record", "small", 3);
	*offset = 3;
	return 0;
}

static inline const struct open_small *open_record_small(
    const struct open_record *p, struct field_error *error)
{
	uint64_t at;

	if (open_record_small_offset(p, &at, error))
		return NULL;
	return (const struct open_small *)(p->bytes + at);
}

static inline struct open_small *open_record_edit_small(
    const struct open_record_edit *p, struct field_error *error)
{
	uint64_t at;

	if (open_record_small_offset(&p->read, &at, error))
		return NULL;
	return (struct open_small *)(p->bytes + at);
}


/* Record.large: Large at byte 3, not always there. */
#define OPEN_RECORD_LARGE_OFFSET 3u

static inline bool open_record_has_large(const struct open_record *p)
{
	return (open_record_tag(p) == 2u);
}

static inline int open_record_large_offset(const struct open_record *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	if (!(open_record_tag(p) == 2u))
		return field_absent(error, "open_record", "large", 3);
	*offset = 3;
	return 0;
}

static inline int open_record_large(const struct open_record *p,
				    struct open_large *out,
				    struct field_error *error)
{
	if (!(open_record_tag(p) == 2u))
		return field_absent(error, "open_record", "large", 3);
	return open_large_at(span_of(p->bytes, p->size), 3, out, error);
}

static inline int open_record_edit_large(const struct open_record_edit *p,
					 struct open_large_edit *out,
					 struct field_error *error)
{
	if (!(open_record_tag(&p->read) == 2u))
		return field_absent(error, "open_record", "large", 3);
	return open_large_edit_at(mspan_of(p->bytes, p->read.size), 3, out,
				  error);
}


/* Record.case_3: [$length * 2]u16_be at byte 3, not always there. */
#define OPEN_RECORD_CASE_3_OFFSET 3u

static inline bool open_record_has_case_3(const struct open_record *p)
{
	return ((open_record_tag(p) >= 3u) && (open_record_tag(p) <= 5u));
}

static inline int open_record_case_3_range(const struct open_record *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	uint64_t at, nr;

	if (!((open_record_tag(p) >= 3u) && (open_record_tag(p) <= 5u)))
		return field_absent(error, "open_record", "case_3", 3);
	at = 3;
	nr = ((uint64_t)open_record_length(p) * 2ull);
	if (nr > (p->size - at) / 2)
		return field_out_of_range(error, "open_record", "case_3", 3);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_record_case_3_count(const struct open_record *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return open_record_case_3_range(p, &at, count, error);
}

static inline int open_record_case_3_offset(const struct open_record *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return open_record_case_3_range(p, offset, &count, error);
}

static inline int open_record_case_3(const struct open_record *p, uint64_t i,
				     uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_record_case_3_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_record", "case_3", 3);
	*out = be16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int open_record_set_case_3(const struct open_record_edit *p,
					 uint64_t i, uint16_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_record_case_3_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_record", "case_3", 3);
	be16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/* Record.otherwise: [$length]byte at byte 3, not always there. */
#define OPEN_RECORD_OTHERWISE_OFFSET 3u

static inline bool open_record_has_otherwise(const struct open_record *p)
{
	return 
	    !((open_record_tag(p) == 1u) || (open_record_tag(p) == 2u) || ((open_record_tag(p) >= 3u) && (open_record_tag(p) <= 5u)));
}

static inline int open_record_otherwise_range(const struct open_record *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	if (!
	    !((open_record_tag(p) == 1u) || (open_record_tag(p) == 2u) || ((open_record_tag(p) >= 3u) && (open_record_tag(p) <= 5u))))
		return field_absent(error, "open_record", "otherwise", 3);
	at = 3;
	nr = (uint64_t)open_record_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "open_record", "otherwise",
					  3);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_record_otherwise_count(const struct open_record *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return open_record_otherwise_range(p, &at, count, error);
}

static inline int open_record_otherwise_offset(const struct open_record *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return open_record_otherwise_range(p, offset, &count, error);
}

static inline int open_record_otherwise(const struct open_record *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_record_otherwise_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_record", "otherwise",
					  3);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_record_set_otherwise(const struct open_record_edit *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_record_otherwise_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_record", "otherwise",
					  3);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_record_otherwise_bytes(const struct open_record *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_record_otherwise_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_record_edit_otherwise_bytes(
    const struct open_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_record_otherwise_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_record_point_1(const struct open_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	struct open_large of;
	uint64_t size;

	rc = open_large_at(span_of(p->bytes, p->size), 3, &of, error);
	if (rc)
		return rc;
	rc = open_large_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[1] = 3 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_record_point_2(const struct open_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	uint64_t offset, count;

	offset = 3;
	count = ((uint64_t)open_record_length(p) * 2ull);
	if (count > (p->size - offset) / 2)
		return field_out_of_range(error, "open_record", "", 0);
	points[2] = offset + count * 2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_record_point_3(const struct open_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	uint64_t offset, count;

	offset = 3;
	count = (uint64_t)open_record_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "open_record", "", 0);
	points[3] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_record_point_4(const struct open_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	if (!((open_record_tag(p) == 1u) || (open_record_tag(p) == 2u) || ((open_record_tag(p) >= 3u) && (open_record_tag(p) <= 5u)))) {
		rc = open_record_point_3(p, points, error);
		if (rc)
			return rc;
		points[4] = points[3];
	} else {
		points[4] = 3;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_record_point_5(const struct open_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	if ((open_record_tag(p) >= 3u) && (open_record_tag(p) <= 5u)) {
		rc = open_record_point_2(p, points, error);
		if (rc)
			return rc;
		points[5] = points[2];
	} else {
		rc = open_record_point_4(p, points, error);
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
static inline int open_record_point_6(const struct open_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	if (open_record_tag(p) == 2u) {
		rc = open_record_point_1(p, points, error);
		if (rc)
			return rc;
		points[6] = points[1];
	} else {
		rc = open_record_point_5(p, points, error);
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
static inline int open_record_point_7(const struct open_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	if (open_record_tag(p) == 1u) {
		if (p->size < 6)
			return field_out_of_range(error, "open_record", "", 0);
		points[7] = 6;
	} else {
		rc = open_record_point_6(p, points, error);
		if (rc)
			return rc;
		points[7] = points[6];
	}
	return 0;
}


/* Record.tail: u8 at an offset that data decides. */

static inline int open_record_tail_offset(const struct open_record *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	int rc;

	uint64_t points[8];

	rc = open_record_point_7(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[7] < 1)
		return field_out_of_range(error, "open_record", "tail", 0);
	*offset = points[7];
	return 0;
}

static inline int open_record_tail(const struct open_record *p, uint8_t *out,
				   struct field_error *error)
{
	int rc;

	uint64_t points[8];

	rc = open_record_point_7(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[7] < 1)
		return field_out_of_range(error, "open_record", "tail", 0);
	*out = p->bytes[points[7]];
	return 0;
}

static inline int open_record_set_tail(const struct open_record_edit *p,
				       uint8_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t points[8];

	rc = open_record_point_7(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[7] < 1)
		return field_out_of_range(error, "open_record", "tail", 0);
	p->bytes[points[7]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_record_point_8(const struct open_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t at, rest;

	rc = open_record_point_7(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[7] < 1)
		return field_out_of_range(error, "open_record", "", 0);
	at = points[7] + 1;
	rest = at % 4ull;
	rest = rest ? 4ull - rest : 0;
	if (p->size - at < rest)
		return field_out_of_range(error, "open_record", "", 0);
	points[8] = at + rest;
	return 0;
}


/* Record.end: u32_le at an offset that data decides. */

static inline int open_record_end_offset(const struct open_record *p,
					 uint64_t *offset,
					 struct field_error *error)
{
	int rc;

	uint64_t points[9];

	rc = open_record_point_8(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[8] < 4)
		return field_out_of_range(error, "open_record", "end", 0);
	*offset = points[8];
	return 0;
}

static inline int open_record_end(const struct open_record *p, uint32_t *out,
				  struct field_error *error)
{
	int rc;

	uint64_t points[9];

	rc = open_record_point_8(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[8] < 4)
		return field_out_of_range(error, "open_record", "end", 0);
	*out = le32_load(p->bytes + points[8]);
	return 0;
}

static inline int open_record_set_end(const struct open_record_edit *p,
				      uint32_t value,
				      struct field_error *error)
{
	int rc;

	uint64_t points[9];

	rc = open_record_point_8(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[8] < 4)
		return field_out_of_range(error, "open_record", "end", 0);
	le32_store(p->bytes + points[8], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_record_at(struct span span, uint64_t offset,
				 struct open_record *out,
				 struct field_error *error)
{
	struct open_record view;

	if (!span_has(span, offset, 3))
		return field_out_of_range(error, "open_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int open_record_edit_at(struct mspan span, uint64_t offset,
				      struct open_record_edit *out,
				      struct field_error *error)
{
	int rc = open_record_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_record_total_size(const struct open_record *p,
					 uint64_t *size,
					 struct field_error *error)
{
	int rc;

	uint64_t points[9];

	rc = open_record_point_8(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[8] < 4)
		return field_out_of_range(error, "open_record", "", 0);
	*size = points[8] + 4;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_record_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct open_record_edit_iterator {
	struct open_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_record_iterator open_record_iterate(struct span span)
{
	struct open_record_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct open_record_edit_iterator open_record_edit_iterate(
    struct mspan span)
{
	struct open_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_record_iterator_next(struct open_record_iterator *it,
					    struct open_record *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_record_at(it->span, it->offset, out, error);
	if (!rc)
		rc = open_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_record", "stride", 0);
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

static inline int open_record_edit_iterator_next(
    struct open_record_edit_iterator *it, struct open_record_edit *out,
    struct field_error *error)
{
	int rc = open_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Sub, at least 6 bytes. */
struct open_sub {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct open_sub_edit {
	struct open_sub read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_SUB_MIN_SIZE 6u

/* Sub.a: u16 at byte 0. */
#define OPEN_SUB_A_OFFSET 0u
#define OPEN_SUB_A_SIZE   2u
STRUCTC_PROVE(OPEN_SUB_A_OFFSET + OPEN_SUB_A_SIZE <= OPEN_SUB_MIN_SIZE);

static inline uint16_t open_sub_a(const struct open_sub *p)
{
	return order16_load(p->bytes, p->order);
}

static inline void open_sub_set_a(const struct open_sub_edit *p,
				  uint16_t value)
{
	order16_store(p->bytes, p->read.order, value);
}

/* Sub.b: u32 at byte 2. */
#define OPEN_SUB_B_OFFSET 2u
#define OPEN_SUB_B_SIZE   4u
STRUCTC_PROVE(OPEN_SUB_B_OFFSET + OPEN_SUB_B_SIZE <= OPEN_SUB_MIN_SIZE);

static inline uint32_t open_sub_b(const struct open_sub *p)
{
	return order32_load(p->bytes + 2, p->order);
}

static inline void open_sub_set_b(const struct open_sub_edit *p,
				  uint32_t value)
{
	order32_store(p->bytes + 2, p->read.order, value);
}

/* Sub.c: u8 at byte 6, not always there. */
#define OPEN_SUB_C_OFFSET 6u

static inline bool open_sub_has_c(const struct open_sub *p)
{
	return ((open_sub_a(p) > 3u) && (open_sub_b(p) < 7u));
}

static inline int open_sub_c_offset(const struct open_sub *p, uint64_t *offset,
				    struct field_error *error)
{
	if (!((open_sub_a(p) > 3u) && (open_sub_b(p) < 7u)))
		return field_absent(error, "open_sub", "c", 6);
	if (p->size < 7)
		return field_out_of_range(error, "open_sub", "c", 6);
	*offset = 6;
	return 0;
}

static inline int open_sub_c(const struct open_sub *p, uint8_t *out,
			     struct field_error *error)
{
	if (!((open_sub_a(p) > 3u) && (open_sub_b(p) < 7u)))
		return field_absent(error, "open_sub", "c", 6);
	if (p->size < 7)
		return field_out_of_range(error, "open_sub", "c", 6);
	*out = p->bytes[6];
	return 0;
}

static inline int open_sub_set_c(const struct open_sub_edit *p, uint8_t value,
				 struct field_error *error)
{
	if (!((open_sub_a(&p->read) > 3u) && (open_sub_b(&p->read) < 7u)))
		return field_absent(error, "open_sub", "c", 6);
	if (p->read.size < 7)
		return field_out_of_range(error, "open_sub", "c", 6);
	p->bytes[6] = value;
	return 0;
}


/* Sub.d: [3]u16 at byte 7, not always there. */
#define OPEN_SUB_D_OFFSET 7u

static inline bool open_sub_has_d(const struct open_sub *p)
{
	return ((open_sub_a(p) > 3u) && (open_sub_b(p) < 7u));
}

static inline int open_sub_d_offset(const struct open_sub *p, uint64_t *offset,
				    struct field_error *error)
{
	if (!((open_sub_a(p) > 3u) && (open_sub_b(p) < 7u)))
		return field_absent(error, "open_sub", "d", 7);
	if (p->size < 13)
		return field_out_of_range(error, "open_sub", "d", 7);
	*offset = 7;
	return 0;
}

static inline int open_sub_d(const struct open_sub *p, uint64_t i,
			     uint16_t *out, struct field_error *error)
{
	int rc;

	if (i >= 3)
		return field_out_of_range(error, "open_sub", "d", 7);
	uint64_t t1;

	rc = open_sub_d_offset(p, &t1, error);
	if (rc)
		return rc;
	*out = order16_load(p->bytes + t1 + i * 2, p->order);
	return 0;
}

static inline int open_sub_set_d(const struct open_sub_edit *p, uint64_t i,
				 uint16_t value, struct field_error *error)
{
	int rc;

	if (i >= 3)
		return field_out_of_range(error, "open_sub", "d", 7);
	uint64_t t1;

	rc = open_sub_d_offset(&p->read, &t1, error);
	if (rc)
		return rc;
	order16_store(p->bytes + t1 + i * 2, p->read.order, value);
	return 0;
}


/* Sub.s: [2]Small at byte 13, not always there. */
#define OPEN_SUB_S_OFFSET 13u

static inline bool open_sub_has_s(const struct open_sub *p)
{
	return ((open_sub_a(p) > 3u) && (open_sub_b(p) < 7u));
}

static inline int open_sub_s_offset(const struct open_sub *p, uint64_t *offset,
				    struct field_error *error)
{
	if (!((open_sub_a(p) > 3u) && (open_sub_b(p) < 7u)))
		return field_absent(error, "open_sub", "s", 13);
	if (p->size < 19)
		return field_out_of_range(error, "open_sub", "s", 13);
	*offset = 13;
	return 0;
}

static inline const struct open_small *open_sub_s(const struct open_sub *p,
						  uint64_t i,
						  struct field_error *error)
{
	uint64_t at;

	if (open_sub_s_offset(p, &at, error))
		return NULL;
	if (i >= 2) {
		(void)field_out_of_range(error, "open_sub", "s", 13);
		return NULL;
	}
	return (const struct open_small *)(p->bytes + at + i * 3);
}

static inline struct open_small *open_sub_edit_s(const struct open_sub_edit *p,
						 uint64_t i,
						 struct field_error *error)
{
	uint64_t at;

	if (open_sub_s_offset(&p->read, &at, error))
		return NULL;
	if (i >= 2) {
		(void)field_out_of_range(error, "open_sub", "s", 13);
		return NULL;
	}
	return (struct open_small *)(p->bytes + at + i * 3);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_sub_point_1(const struct open_sub *p, uint64_t *points,
				   struct field_error *error)
{
	if ((open_sub_a(p) > 3u) && (open_sub_b(p) < 7u)) {
		if (p->size < 19)
			return field_out_of_range(error, "open_sub", "", 0);
		points[1] = 19;
	} else {
		points[1] = 6;
	}
	return 0;
}


/* Sub.rest: [][2]u16 at an offset that data decides. */

static inline int open_sub_rest_range(const struct open_sub *p,
				      uint64_t *offset, uint64_t *count,
				      struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = open_sub_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (p->size - at) / 4;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_sub_rest_count(const struct open_sub *p,
				      uint64_t *count,
				      struct field_error *error)
{
	uint64_t at;

	return open_sub_rest_range(p, &at, count, error);
}

static inline int open_sub_rest_offset(const struct open_sub *p,
				       uint64_t *offset,
				       struct field_error *error)
{
	uint64_t count;

	return open_sub_rest_range(p, offset, &count, error);
}

static inline int open_sub_rest(const struct open_sub *p, uint64_t i,
				uint64_t j, uint16_t *out,
				struct field_error *error)
{
	int rc;

	if (j >= 2)
		return field_out_of_range(error, "open_sub", "rest", 0);
	uint64_t t1, count;

	rc = open_sub_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_sub", "rest", 0);
	*out = order16_load(p->bytes + t1 + (i * 2 + j) * 2, p->order);
	return 0;
}

static inline int open_sub_set_rest(const struct open_sub_edit *p, uint64_t i,
				    uint64_t j, uint16_t value,
				    struct field_error *error)
{
	int rc;

	if (j >= 2)
		return field_out_of_range(error, "open_sub", "rest", 0);
	uint64_t t1, count;

	rc = open_sub_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_sub", "rest", 0);
	order16_store(p->bytes + t1 + (i * 2 + j) * 2, p->read.order, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_sub_point_2(const struct open_sub *p, uint64_t *points,
				   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_sub_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (p->size - offset) / 4;
	points[2] = offset + count * 4;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_sub_at(struct span span, uint64_t offset, uint8_t order,
			      struct open_sub *out, struct field_error *error)
{
	struct open_sub view;

	if (!span_has(span, offset, 6))
		return field_out_of_range(error, "open_sub", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	*out = view;
	return 0;
}

static inline int open_sub_edit_at(struct mspan span,
				   uint64_t offset, uint8_t order,
				   struct open_sub_edit *out,
				   struct field_error *error)
{
	int rc = open_sub_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_sub_total_size(const struct open_sub *p, uint64_t *size,
				      struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_sub_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_sub_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct open_sub_edit_iterator {
	struct open_sub_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_sub_iterator open_sub_iterate(struct span span,
							uint8_t order)
{
	struct open_sub_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct open_sub_edit_iterator open_sub_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct open_sub_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_sub_iterator_next(struct open_sub_iterator *it,
					 struct open_sub *out,
					 struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_sub_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = open_sub_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_sub", "stride", 0);
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

static inline int open_sub_edit_iterator_next(struct open_sub_edit_iterator *it,
					      struct open_sub_edit *out,
					      struct field_error *error)
{
	int rc = open_sub_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Ordered, at least 6 bytes. */
struct open_ordered {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct open_ordered_edit {
	struct open_ordered read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_ORDERED_MIN_SIZE 6u

/* Ordered.magic: u32 at byte 0. */
#define OPEN_ORDERED_MAGIC_OFFSET 0u
#define OPEN_ORDERED_MAGIC_SIZE   4u
STRUCTC_PROVE(OPEN_ORDERED_MAGIC_OFFSET + OPEN_ORDERED_MAGIC_SIZE <=
	      OPEN_ORDERED_MIN_SIZE);

static inline uint32_t open_ordered_magic(const struct open_ordered *p)
{
	return order32_load(p->bytes, p->order);
}

static inline void open_ordered_set_magic(const struct open_ordered_edit *p,
					  uint32_t value)
{
	order32_store(p->bytes, p->read.order, value);
}

/* Ordered.count: u16 at byte 4. */
#define OPEN_ORDERED_COUNT_OFFSET 4u
#define OPEN_ORDERED_COUNT_SIZE   2u
STRUCTC_PROVE(OPEN_ORDERED_COUNT_OFFSET + OPEN_ORDERED_COUNT_SIZE <=
	      OPEN_ORDERED_MIN_SIZE);

static inline uint16_t open_ordered_count(const struct open_ordered *p)
{
	return order16_load(p->bytes + 4, p->order);
}

static inline void open_ordered_set_count(const struct open_ordered_edit *p,
					  uint16_t value)
{
	order16_store(p->bytes + 4, p->read.order, value);
}

/* Ordered.values: [$count]u64 at byte 6. */
#define OPEN_ORDERED_VALUES_OFFSET 6u

static inline int open_ordered_values_range(const struct open_ordered *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 6;
	nr = (uint64_t)open_ordered_count(p);
	if (nr > (p->size - at) / 8)
		return field_out_of_range(error, "open_ordered", "values", 6);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_ordered_values_count(const struct open_ordered *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return open_ordered_values_range(p, &at, count, error);
}

static inline int open_ordered_values_offset(const struct open_ordered *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return open_ordered_values_range(p, offset, &count, error);
}

static inline int open_ordered_values(const struct open_ordered *p, uint64_t i,
				      uint64_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_ordered_values_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_ordered", "values", 6);
	*out = order64_load(p->bytes + t1 + i * 8, p->order);
	return 0;
}

static inline int open_ordered_set_values(const struct open_ordered_edit *p,
					  uint64_t i, uint64_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_ordered_values_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_ordered", "values", 6);
	order64_store(p->bytes + t1 + i * 8, p->read.order, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_ordered_point_1(const struct open_ordered *p,
				       uint64_t *points,
				       struct field_error *error)
{
	uint64_t offset, count;

	offset = 6;
	count = (uint64_t)open_ordered_count(p);
	if (count > (p->size - offset) / 8)
		return field_out_of_range(error, "open_ordered", "", 0);
	points[1] = offset + count * 8;
	return 0;
}


/* Ordered.sub: Sub at an offset that data decides. */

static inline int open_ordered_sub_offset(const struct open_ordered *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_ordered_point_1(p, points, error);
	if (rc)
		return rc;
	*offset = points[1];
	return 0;
}

static inline int open_ordered_sub(const struct open_ordered *p,
				   struct open_sub *out,
				   struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_ordered_point_1(p, points, error);
	if (rc)
		return rc;
	return open_sub_at(span_of(p->bytes, p->size), points[1],
			   (uint8_t)(uint64_t)p->order, out, error);
}

static inline int open_ordered_edit_sub(const struct open_ordered_edit *p,
					struct open_sub_edit *out,
					struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_ordered_point_1(&p->read, points, error);
	if (rc)
		return rc;
	return open_sub_edit_at(mspan_of(p->bytes, p->read.size), points[1],
				(uint8_t)(uint64_t)p->read.order, out, error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_ordered_point_2(const struct open_ordered *p,
				       uint64_t *points,
				       struct field_error *error)
{
	int rc;

	struct open_sub of;
	uint64_t size;

	rc = open_ordered_point_1(p, points, error);
	if (rc)
		return rc;
	rc = 
	    open_sub_at(span_of(p->bytes, p->size), points[1], (uint8_t)(uint64_t)p->order, &of, error);
	if (rc)
		return rc;
	rc = open_sub_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = points[1] + size;
	return 0;
}


/* Ordered.name: cstring at an offset that data decides. */

static inline int open_ordered_name_range(const struct open_ordered *p,
					  uint64_t *offset, uint64_t *count,
					  struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;
	const void *end;

	rc = open_ordered_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	end = at >= p->size ? NULL :
	    memchr(p->bytes + at, 0, (size_t)(p->size - at));
	if (!end)
		return field_out_of_range(error, "open_ordered", "name", 0);
	nr = (uint64_t)((const uint8_t *)end -
	    (p->bytes + at)) + 1;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_ordered_name_count(const struct open_ordered *p,
					  uint64_t *count,
					  struct field_error *error)
{
	uint64_t at;

	return open_ordered_name_range(p, &at, count, error);
}

static inline int open_ordered_name_offset(const struct open_ordered *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	uint64_t count;

	return open_ordered_name_range(p, offset, &count, error);
}

/* Up to the first NUL. */
static inline int open_ordered_name_text(const struct open_ordered *p,
					 struct span *out,
					 struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_ordered_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count - 1);
	return 0;
}

/* Refuses a text of another length, with -34. */
static inline int open_ordered_put_name(const struct open_ordered_edit *p,
					struct span text,
					struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_ordered_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size != count - 1)
		return field_out_of_range(error, "open_ordered", "name", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	return 0;
}


/* Ordered.total: computed. */
static inline uint64_t open_ordered_total(const struct open_ordered *p)
{
	return (uint64_t)
	    (((uint64_t)open_ordered_count(p) * 8ull) + (uint64_t)open_ordered_magic(p));
}


/* Ordered.big: computed. */
static inline int open_ordered_big(const struct open_ordered *p, uint64_t *out,
				   struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows((uint64_t)open_ordered_magic(p), (uint64_t)open_ordered_count(p), &t1))
		return field_out_of_range(error, "open_ordered", "big", 0);
	*out = (uint64_t)t1;
	return 0;
}


/* Ordered.sum: computed. */
static inline int64_t open_ordered_sum(const struct open_ordered *p)
{
	return (int64_t)
	    (int64_t)((uint64_t)open_ordered_count(p) - (uint64_t)open_ordered_magic(p));
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_ordered_point_3(const struct open_ordered *p,
				       uint64_t *points,
				       struct field_error *error)
{
	int rc;

	uint64_t offset, count;
	const void *end;

	rc = open_ordered_point_2(p, points, error);
	if (rc)
		return rc;
	offset = points[2];
	end = offset >= p->size ? NULL :
	    memchr(p->bytes + offset, 0, (size_t)(p->size - offset));
	if (!end)
		return field_out_of_range(error, "open_ordered", "", 0);
	count = (uint64_t)((const uint8_t *)end -
	    (p->bytes + offset)) + 1;
	points[3] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_ordered_at(struct span span,
				  uint64_t offset, uint8_t order,
				  struct open_ordered *out,
				  struct field_error *error)
{
	struct open_ordered view;

	if (!span_has(span, offset, 6))
		return field_out_of_range(error, "open_ordered", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	*out = view;
	return 0;
}

static inline int open_ordered_edit_at(struct mspan span,
				       uint64_t offset, uint8_t order,
				       struct open_ordered_edit *out,
				       struct field_error *error)
{
	int rc = open_ordered_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_ordered_total_size(const struct open_ordered *p,
					  uint64_t *size,
					  struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_ordered_point_3(p, points, error);
	if (rc)
		return rc;
	*size = points[3];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_ordered_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct open_ordered_edit_iterator {
	struct open_ordered_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_ordered_iterator open_ordered_iterate(
    struct span span, uint8_t order)
{
	struct open_ordered_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct open_ordered_edit_iterator open_ordered_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct open_ordered_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_ordered_iterator_next(struct open_ordered_iterator *it,
					     struct open_ordered *out,
					     struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_ordered_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = open_ordered_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_ordered", "stride", 0);
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

static inline int open_ordered_edit_iterator_next(
    struct open_ordered_edit_iterator *it, struct open_ordered_edit *out,
    struct field_error *error)
{
	int rc = open_ordered_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Super, 4 bytes. */
struct open_super {
	uint8_t bytes[4];
};
#define OPEN_SUPER_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct open_super) == OPEN_SUPER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct open_super *open_super_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, OPEN_SUPER_SIZEOF))
		return NULL;
	return (const struct open_super *)(span.data + offset);
}

static inline struct open_super *open_super_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, OPEN_SUPER_SIZEOF))
		return NULL;
	return (struct open_super *)(span.data + offset);
}

/* Super.log: u32 little-endian at byte 0. */
#define OPEN_SUPER_LOG_OFFSET 0u
#define OPEN_SUPER_LOG_SIZE   4u
STRUCTC_WITHIN(OPEN_SUPER, LOG);

static inline uint32_t open_super_log(const struct open_super *p)
{
	return le32_load(p->bytes);
}

static inline void open_super_set_log(struct open_super *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Super.block_size: computed. */
static inline int open_super_block_size(const struct open_super *p,
					uint64_t *out,
					struct field_error *error)
{
	uint64_t t1;

	if (shift_left_overflows(1024ull, (uint64_t)open_super_log(p), &t1))
		return field_out_of_range(error, "open_super", "block_size",
					  0);
	*out = (uint64_t)t1;
	return 0;
}


/* Super.half: computed. */
static inline uint32_t open_super_half(const struct open_super *p)
{
	return (uint32_t)(((uint64_t)open_super_log(p) / 2ull) + 1ull);
}


/* Super.kind: computed. */
static inline uint8_t open_super_kind(const struct open_super *p)
{
	return (uint8_t)
	    (((open_super_log(p) == 0u) || (open_super_log(p) == 1u)) ? 5ull : ((open_super_log(p) >= 2u) && (open_super_log(p) <= 9u)) ? 7ull : 0ull);
}


/* All bytes zero. */
static inline void open_super_init(struct open_super *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure At, at least 65 bytes. */
struct open_at {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct open_at_edit {
	struct open_at read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_AT_MIN_SIZE 65u

/* At.o: u32 little-endian at byte 0. */
#define OPEN_AT_O_OFFSET 0u
#define OPEN_AT_O_SIZE   4u
STRUCTC_PROVE(OPEN_AT_O_OFFSET + OPEN_AT_O_SIZE <= OPEN_AT_MIN_SIZE);

static inline uint32_t open_at_o(const struct open_at *p)
{
	return le32_load(p->bytes);
}

static inline void open_at_set_o(const struct open_at_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_at_point_1(const struct open_at *p, uint64_t *points,
				  struct field_error *error)
{
	uint64_t at = (uint64_t)open_at_o(p);

	if (at > p->size)
		return field_out_of_range(error, "open_at", "", 0);
	points[1] = at;
	return 0;
}


/* At.a: u8 at an offset that data decides. */

static inline int open_at_a_offset(const struct open_at *p, uint64_t *offset,
				   struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_at_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "open_at", "a", 0);
	*offset = points[1];
	return 0;
}

static inline int open_at_a(const struct open_at *p, uint8_t *out,
			    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_at_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "open_at", "a", 0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int open_at_set_a(const struct open_at_edit *p, uint8_t value,
				struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_at_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "open_at", "a", 0);
	p->bytes[points[1]] = value;
	return 0;
}


/* At.b: u16_le at an offset that data decides. */

static inline int open_at_b_offset(const struct open_at *p, uint64_t *offset,
				   struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_at_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 3)
		return field_out_of_range(error, "open_at", "b", 0);
	*offset = points[1] + 1;
	return 0;
}

static inline int open_at_b(const struct open_at *p, uint16_t *out,
			    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_at_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 3)
		return field_out_of_range(error, "open_at", "b", 0);
	*out = le16_load(p->bytes + points[1] + 1);
	return 0;
}

static inline int open_at_set_b(const struct open_at_edit *p, uint16_t value,
				struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_at_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 3)
		return field_out_of_range(error, "open_at", "b", 0);
	le16_store(p->bytes + points[1] + 1, value);
	return 0;
}


/* At.z: u8 at byte 64. */
#define OPEN_AT_Z_OFFSET 64u
#define OPEN_AT_Z_SIZE   1u
STRUCTC_PROVE(OPEN_AT_Z_OFFSET + OPEN_AT_Z_SIZE <= OPEN_AT_MIN_SIZE);

static inline uint8_t open_at_z(const struct open_at *p)
{
	return p->bytes[64];
}

static inline void open_at_set_z(const struct open_at_edit *p, uint8_t value)
{
	p->bytes[64] = value;
}

/* At.tail: []Small at byte 65. */
#define OPEN_AT_TAIL_OFFSET 65u

static inline int open_at_tail_range(const struct open_at *p, uint64_t *offset,
				     uint64_t *count,
				     struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 65;
	nr = (p->size - at) / 3;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_at_tail_count(const struct open_at *p, uint64_t *count,
				     struct field_error *error)
{
	uint64_t at;

	return open_at_tail_range(p, &at, count, error);
}

static inline int open_at_tail_offset(const struct open_at *p,
				      uint64_t *offset,
				      struct field_error *error)
{
	uint64_t count;

	return open_at_tail_range(p, offset, &count, error);
}

static inline const struct open_small *open_at_tail(const struct open_at *p,
						    uint64_t i,
						    struct field_error *error)
{
	uint64_t at, count;

	if (open_at_tail_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "open_at", "tail", 65);
		return NULL;
	}
	return (const struct open_small *)(p->bytes + at + i * 3);
}

static inline struct open_small *open_at_edit_tail(const struct open_at_edit *p,
						   uint64_t i,
						   struct field_error *error)
{
	uint64_t at, count;

	if (open_at_tail_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "open_at", "tail", 65);
		return NULL;
	}
	return (struct open_small *)(p->bytes + at + i * 3);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_at_point_2(const struct open_at *p, uint64_t *points,
				  struct field_error *error)
{
	int rc;

	uint64_t one, other;

	one = 4;
	rc = open_at_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 3)
		return field_out_of_range(error, "open_at", "", 0);
	other = points[1] + 3;
	points[2] = one > other ? one : other;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_at_point_3(const struct open_at *p, uint64_t *points,
				  struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 65;
	count = (p->size - offset) / 3;
	points[3] = offset + count * 3;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_at_point_4(const struct open_at *p, uint64_t *points,
				  struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = open_at_point_2(p, points, error);
	if (rc)
		return rc;
	one = points[2];
	rc = open_at_point_3(p, points, error);
	if (rc)
		return rc;
	other = points[3];
	points[4] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_at_at(struct span span, uint64_t offset,
			     struct open_at *out, struct field_error *error)
{
	struct open_at view;

	if (!span_has(span, offset, 65))
		return field_out_of_range(error, "open_at", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int open_at_edit_at(struct mspan span, uint64_t offset,
				  struct open_at_edit *out,
				  struct field_error *error)
{
	int rc = open_at_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int open_at_total_size(const struct open_at *p, uint64_t *size,
				     struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = open_at_point_4(p, points, error);
	if (rc)
		return rc;
	*size = points[4];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_at_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct open_at_edit_iterator {
	struct open_at_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_at_iterator open_at_iterate(struct span span)
{
	struct open_at_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct open_at_edit_iterator open_at_edit_iterate(
    struct mspan span)
{
	struct open_at_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_at_iterator_next(struct open_at_iterator *it,
					struct open_at *out,
					struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_at_at(it->span, it->offset, out, error);
	if (!rc)
		rc = open_at_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_at", "stride", 0);
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

static inline int open_at_edit_iterator_next(struct open_at_edit_iterator *it,
					     struct open_at_edit *out,
					     struct field_error *error)
{
	int rc = open_at_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Nested, at least 1 byte. */
struct open_nested {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct open_nested_edit {
	struct open_nested read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_NESTED_MIN_SIZE 1u

/* Nested.n: u8 at byte 0. */
#define OPEN_NESTED_N_OFFSET 0u
#define OPEN_NESTED_N_SIZE   1u
STRUCTC_PROVE(OPEN_NESTED_N_OFFSET + OPEN_NESTED_N_SIZE <=
	      OPEN_NESTED_MIN_SIZE);

static inline uint8_t open_nested_n(const struct open_nested *p)
{
	return p->bytes[0];
}

static inline void open_nested_set_n(const struct open_nested_edit *p,
				     uint8_t value)
{
	p->bytes[0] = value;
}

/* Nested.e: [$n]DirEntry at byte 1. */
#define OPEN_NESTED_E_OFFSET 1u

static inline int open_nested_e_offset(const struct open_nested *p,
				       uint64_t *offset,
				       struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 1;
	return 0;
}

static inline int open_nested_e(const struct open_nested *p,
				struct open_dir_entry_iterator *out,
				struct field_error *error)
{
	(void)error;
	*out = open_dir_entry_iterate(span_of(p->bytes + 1, p->size - (1)));
	out->left = (uint64_t)open_nested_n(p);
	return 0;
}

static inline int open_nested_edit_e(const struct open_nested_edit *p,
				     struct open_dir_entry_edit_iterator *out,
				     struct field_error *error)
{
	(void)error;
	*out = open_dir_entry_edit_iterate(
	    mspan_of(p->bytes + 1, p->read.size - (1)));
	out->read.left = (uint64_t)open_nested_n(&p->read);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_nested_point_1(const struct open_nested *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	struct open_dir_entry_iterator records;
	struct open_dir_entry record;

	records = open_dir_entry_iterate(span_of(p->bytes + 1,
	    p->size - (1)));
	records.left = (uint64_t)open_nested_n(p);
	do
		rc = open_dir_entry_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[1] = 1 + records.offset;
	return 0;
}


/* Nested.t: u8 at an offset that data decides. */

static inline int open_nested_t_offset(const struct open_nested *p,
				       uint64_t *offset,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_nested_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "open_nested", "t", 0);
	*offset = points[1];
	return 0;
}

static inline int open_nested_t(const struct open_nested *p, uint8_t *out,
				struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_nested_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "open_nested", "t", 0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int open_nested_set_t(const struct open_nested_edit *p,
				    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_nested_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "open_nested", "t", 0);
	p->bytes[points[1]] = value;
	return 0;
}


/* Nested.small: Small at an offset that data decides. */

static inline int open_nested_small_offset(const struct open_nested *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_nested_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "open_nested", "small", 0);
	*offset = points[1] + 1;
	return 0;
}

static inline const struct open_small *open_nested_small(
    const struct open_nested *p, struct field_error *error)
{
	uint64_t at;

	if (open_nested_small_offset(p, &at, error))
		return NULL;
	return (const struct open_small *)(p->bytes + at);
}

static inline struct open_small *open_nested_edit_small(
    const struct open_nested_edit *p, struct field_error *error)
{
	uint64_t at;

	if (open_nested_small_offset(&p->read, &at, error))
		return NULL;
	return (struct open_small *)(p->bytes + at);
}


/* Nested.q: computed. */
static inline int open_nested_q(const struct open_nested *p, uint16_t *out,
				struct field_error *error)
{
	const struct open_small *t1 = open_nested_small(p, error);

	if (!t1)
		return -34;
	uint64_t t2 = ((uint64_t)open_small_b(t1) + 1ull);

	if (t2 > 0xFFFFu)
		return field_out_of_range(error, "open_nested", "q", 0);
	*out = (uint16_t)t2;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_nested_at(struct span span, uint64_t offset,
				 struct open_nested *out,
				 struct field_error *error)
{
	struct open_nested view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "open_nested", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int open_nested_edit_at(struct mspan span, uint64_t offset,
				      struct open_nested_edit *out,
				      struct field_error *error)
{
	int rc = open_nested_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_nested_total_size(const struct open_nested *p,
					 uint64_t *size,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_nested_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "open_nested", "", 0);
	*size = points[1] + 4;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_nested_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct open_nested_edit_iterator {
	struct open_nested_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_nested_iterator open_nested_iterate(struct span span)
{
	struct open_nested_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct open_nested_edit_iterator open_nested_edit_iterate(
    struct mspan span)
{
	struct open_nested_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_nested_iterator_next(struct open_nested_iterator *it,
					    struct open_nested *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_nested_at(it->span, it->offset, out, error);
	if (!rc)
		rc = open_nested_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_nested", "stride", 0);
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

static inline int open_nested_edit_iterator_next(
    struct open_nested_edit_iterator *it, struct open_nested_edit *out,
    struct field_error *error)
{
	int rc = open_nested_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Row, at least 0 bytes. */
struct open_row {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t width;
};
struct open_row_edit {
	struct open_row read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_ROW_MIN_SIZE 0u

/* Row.cells: [width]u8 at byte 0. */
#define OPEN_ROW_CELLS_OFFSET 0u

static inline int open_row_cells_range(const struct open_row *p,
				       uint64_t *offset, uint64_t *count,
				       struct field_error *error)
{
	uint64_t at, nr;

	at = 0;
	nr = (uint64_t)p->width;
	if (nr > p->size - at)
		return field_out_of_range(error, "open_row", "cells", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_row_cells_count(const struct open_row *p,
				       uint64_t *count,
				       struct field_error *error)
{
	uint64_t at;

	return open_row_cells_range(p, &at, count, error);
}

static inline int open_row_cells_offset(const struct open_row *p,
					uint64_t *offset,
					struct field_error *error)
{
	uint64_t count;

	return open_row_cells_range(p, offset, &count, error);
}

static inline int open_row_cells(const struct open_row *p, uint64_t i,
				 uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_row_cells_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_row", "cells", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_row_set_cells(const struct open_row_edit *p, uint64_t i,
				     uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_row_cells_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_row", "cells", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_row_cells_bytes(const struct open_row *p,
				       struct span *out,
				       struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_row_cells_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_row_edit_cells_bytes(const struct open_row_edit *p,
					    struct mspan *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_row_cells_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_row_point_1(const struct open_row *p, uint64_t *points,
				   struct field_error *error)
{
	uint64_t offset, count;

	offset = 0;
	count = (uint64_t)p->width;
	if (count > p->size - offset)
		return field_out_of_range(error, "open_row", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_row_at(struct span span,
			      uint64_t offset, uint16_t width,
			      struct open_row *out, struct field_error *error)
{
	struct open_row view;
	uint64_t size;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "open_row", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.width = width;
	size = (uint64_t)view.width;
	if (size > view.size)
		return field_out_of_range(error, "open_row", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int open_row_edit_at(struct mspan span,
				   uint64_t offset, uint16_t width,
				   struct open_row_edit *out,
				   struct field_error *error)
{
	int rc = open_row_at(span_of(span.data, span.size), offset, width, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int open_row_total_size(const struct open_row *p, uint64_t *size,
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
struct open_row_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t width;
};
struct open_row_edit_iterator {
	struct open_row_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_row_iterator open_row_iterate(struct span span,
							uint16_t width)
{
	struct open_row_iterator it = { span, 0, 0, UINT64_MAX, width };

	return it;
}

static inline struct open_row_edit_iterator open_row_edit_iterate(
    struct mspan span, uint16_t width)
{
	struct open_row_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, width },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_row_iterator_next(struct open_row_iterator *it,
					 struct open_row *out,
					 struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_row_at(it->span, it->offset, it->width, out, error);
	if (!rc)
		rc = open_row_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_row", "stride", 0);
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

static inline int open_row_edit_iterator_next(struct open_row_edit_iterator *it,
					      struct open_row_edit *out,
					      struct field_error *error)
{
	int rc = open_row_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Table, at least 1 byte. */
struct open_table {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t width;
};
struct open_table_edit {
	struct open_table read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_TABLE_MIN_SIZE 1u

/* Table.n: u8 at byte 0. */
#define OPEN_TABLE_N_OFFSET 0u
#define OPEN_TABLE_N_SIZE   1u
STRUCTC_PROVE(OPEN_TABLE_N_OFFSET + OPEN_TABLE_N_SIZE <=
	      OPEN_TABLE_MIN_SIZE);

static inline uint8_t open_table_n(const struct open_table *p)
{
	return p->bytes[0];
}

static inline void open_table_set_n(const struct open_table_edit *p,
				    uint8_t value)
{
	p->bytes[0] = value;
}

/* Table.rows: [$n]Row at byte 1. */
#define OPEN_TABLE_ROWS_OFFSET 1u

static inline int open_table_rows_offset(const struct open_table *p,
					 uint64_t *offset,
					 struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 1;
	return 0;
}

static inline int open_table_rows(const struct open_table *p,
				  struct open_row_iterator *out,
				  struct field_error *error)
{
	(void)error;
	*out = open_row_iterate(
	    span_of(p->bytes + 1, p->size - (1)), (uint16_t)(uint64_t)p->width);
	out->left = (uint64_t)open_table_n(p);
	return 0;
}

static inline int open_table_edit_rows(const struct open_table_edit *p,
				       struct open_row_edit_iterator *out,
				       struct field_error *error)
{
	(void)error;
	*out = open_row_edit_iterate(
	    mspan_of(p->bytes + 1, p->read.size - (1)), (uint16_t)(uint64_t)p->read.width);
	out->read.left = (uint64_t)open_table_n(&p->read);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_table_point_1(const struct open_table *p,
				     uint64_t *points,
				     struct field_error *error)
{
	int rc;

	struct open_row_iterator records;
	struct open_row record;

	records = open_row_iterate(span_of(p->bytes + 1,
	    p->size - (1)), (uint16_t)(uint64_t)p->width);
	records.left = (uint64_t)open_table_n(p);
	do
		rc = open_row_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[1] = 1 + records.offset;
	return 0;
}


/* Table.last: Row at an offset that data decides. */

static inline int open_table_last_offset(const struct open_table *p,
					 uint64_t *offset,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_table_point_1(p, points, error);
	if (rc)
		return rc;
	*offset = points[1];
	return 0;
}

static inline int open_table_last(const struct open_table *p,
				  struct open_row *out,
				  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_table_point_1(p, points, error);
	if (rc)
		return rc;
	return open_row_at(span_of(p->bytes, p->size), points[1],
			   (uint16_t)(uint64_t)p->width, out, error);
}

static inline int open_table_edit_last(const struct open_table_edit *p,
				       struct open_row_edit *out,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_table_point_1(&p->read, points, error);
	if (rc)
		return rc;
	return open_row_edit_at(mspan_of(p->bytes, p->read.size), points[1],
				(uint16_t)(uint64_t)p->read.width, out, error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_table_point_2(const struct open_table *p,
				     uint64_t *points,
				     struct field_error *error)
{
	int rc;

	struct open_row of;
	uint64_t size;

	rc = open_table_point_1(p, points, error);
	if (rc)
		return rc;
	rc = 
	    open_row_at(span_of(p->bytes, p->size), points[1], (uint16_t)(uint64_t)p->width, &of, error);
	if (rc)
		return rc;
	rc = open_row_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = points[1] + size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_table_at(struct span span,
				uint64_t offset, uint16_t width,
				struct open_table *out,
				struct field_error *error)
{
	struct open_table view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "open_table", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.width = width;
	*out = view;
	return 0;
}

static inline int open_table_edit_at(struct mspan span,
				     uint64_t offset, uint16_t width,
				     struct open_table_edit *out,
				     struct field_error *error)
{
	int rc = open_table_at(span_of(span.data, span.size), offset, width, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_table_total_size(const struct open_table *p,
					uint64_t *size,
					struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_table_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_table_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t width;
};
struct open_table_edit_iterator {
	struct open_table_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_table_iterator open_table_iterate(struct span span,
							    uint16_t width)
{
	struct open_table_iterator it = { span, 0, 0, UINT64_MAX, width };

	return it;
}

static inline struct open_table_edit_iterator open_table_edit_iterate(
    struct mspan span, uint16_t width)
{
	struct open_table_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, width },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_table_iterator_next(struct open_table_iterator *it,
					   struct open_table *out,
					   struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_table_at(it->span, it->offset, it->width, out, error);
	if (!rc)
		rc = open_table_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_table", "stride", 0);
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

static inline int open_table_edit_iterator_next(
    struct open_table_edit_iterator *it, struct open_table_edit *out,
    struct field_error *error)
{
	int rc = open_table_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct open_super. */
#define OPEN_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_OPEN_DESCRIBED)
#define GENERATED_OPEN_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value open_flags_values[] = {
	{ "extra", 0x1u, NULL },
	{ "more", 0x2u, NULL },
};

DESCRIBE_CONST struct describe_value open_kind_values[] = {
	{ "small", 1u, NULL },
	{ "large", 2u, NULL },
	{ "other", 3u, NULL },
};

static inline struct open_group_descriptor open_group_descriptor_describe_view(
    const struct describe_view *view)
{
	struct open_group_descriptor p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_group_descriptor_describe_parameters[] = {
	{ "desc_size", 2, false, false },
};

static inline int open_group_descriptor_describe_at(struct span span,
						    uint64_t offset,
						    const uint64_t *parameters,
						    struct describe_view *out,
						    struct field_error *error)
{
	struct open_group_descriptor p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_group_descriptor",
			"desc_size", 0);
	rc = open_group_descriptor_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.desc_size;
	return 0;
}

static inline int open_group_descriptor_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_group_descriptor of = open_group_descriptor_describe_view(view), *p = &of;

	return open_group_descriptor_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_group_descriptor_describe_open = {
	open_group_descriptor_describe_parameters, 1,
	open_group_descriptor_describe_at,
	open_group_descriptor_describe_total_size,
	open_group_descriptor_describe_total_size
};

static inline int open_group_descriptor_describe_block_bitmap_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_group_descriptor of = open_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return open_group_descriptor_block_bitmap_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_group_descriptor_describe_block_bitmap_hi = {
	open_group_descriptor_describe_block_bitmap_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules open_group_descriptor_describe_block_bitmap_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int open_group_descriptor_describe_x_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_group_descriptor of = open_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return open_group_descriptor_x_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_group_descriptor_describe_x = {
	open_group_descriptor_describe_x_place, NULL, 0
};

static inline int open_group_descriptor_describe_block_bitmap_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_group_descriptor of = open_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)open_group_descriptor_block_bitmap(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_group_descriptor_describe_block_bitmap = {
	NULL, open_group_descriptor_describe_block_bitmap_value, 0
};

static inline int open_group_descriptor_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_group_descriptor of = open_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return open_group_descriptor_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_group_descriptor_describe_checksum = {
	open_group_descriptor_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_group_descriptor_fields[] = {
	{ "block_bitmap_lo", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "Flags", 4u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, open_flags_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_bitmap_hi", "u32_le", 6u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_group_descriptor_describe_block_bitmap_hi, &open_group_descriptor_describe_block_bitmap_hi_rules },
	{ "x", "u16_le", 10u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_group_descriptor_describe_x, NULL },
	{ "block_bitmap", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_group_descriptor_describe_block_bitmap, NULL },
	{ "checksum", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_group_descriptor_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure open_group_descriptor_description = {
	"GroupDescriptor", "open_group_descriptor", 6u, false,
	open_group_descriptor_fields, 6,
	NULL,
	&open_group_descriptor_describe_open
};

static inline struct open_dir_entry open_dir_entry_describe_view(
    const struct describe_view *view)
{
	struct open_dir_entry p = { view->bytes, view->size };

	return p;
}

static inline int open_dir_entry_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct open_dir_entry p;
	int rc;

	(void)parameters;
	rc = open_dir_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int open_dir_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_dir_entry of = open_dir_entry_describe_view(view), *p = &of;

	return open_dir_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_dir_entry_describe_open = {
	NULL, 0, open_dir_entry_describe_at,
	open_dir_entry_describe_total_size, open_dir_entry_describe_total_size
};

static inline int open_dir_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_dir_entry of = open_dir_entry_describe_view(view), *p = &of;
	int rc = open_dir_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_dir_entry_describe_name = {
	open_dir_entry_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_dir_entry_fields[] = {
	{ "inode", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rec_len", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_len", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "kind", "Kind", 7u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, open_kind_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_len]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_dir_entry_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure open_dir_entry_description = {
	"DirEntry", "open_dir_entry", 8u, false, open_dir_entry_fields, 5,
	"A directory entry.",
	&open_dir_entry_describe_open
};

static inline struct open_block open_block_describe_view(
    const struct describe_view *view)
{
	struct open_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int open_block_describe_at(struct span span, uint64_t offset,
					 const uint64_t *parameters,
					 struct describe_view *out,
					 struct field_error *error)
{
	struct open_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_block",
			"block_size", 0);
	rc = open_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int open_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_block of = open_block_describe_view(view), *p = &of;

	return open_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_block_describe_open = {
	open_block_describe_parameters, 1, open_block_describe_at,
	open_block_describe_total_size, open_block_describe_total_size
};

static inline int open_block_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_block of = open_block_describe_view(view), *p = &of;
	struct open_dir_entry_iterator to;
	int rc = open_block_entries(p, &to, error);

	if (!rc)
		rc = open_block_entries_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_block_describe_entries = {
	open_block_describe_entries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_block_fields[] = {
	{ "entries", "[]DirEntry", 0u, 0u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &open_dir_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_block_describe_entries, NULL },
};
DESCRIBE_CONST struct describe_structure open_block_description = {
	"Block", "open_block", 0u, false, open_block_fields, 1,
	NULL,
	&open_block_describe_open
};

DESCRIBE_CONST struct describe_field open_small_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure open_small_description = {
	"Small", "open_small", 3u, false, open_small_fields, 2,
	NULL,
	NULL
};

static inline struct open_large open_large_describe_view(
    const struct describe_view *view)
{
	struct open_large p = { view->bytes, view->size };

	return p;
}

static inline int open_large_describe_at(struct span span, uint64_t offset,
					 const uint64_t *parameters,
					 struct describe_view *out,
					 struct field_error *error)
{
	struct open_large p;
	int rc;

	(void)parameters;
	rc = open_large_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int open_large_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_large of = open_large_describe_view(view), *p = &of;

	return open_large_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_large_describe_open = {
	NULL, 0, open_large_describe_at, open_large_describe_total_size,
	open_large_describe_total_size
};

static inline int open_large_describe_items_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_large of = open_large_describe_view(view), *p = &of;
	int rc = open_large_items_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_large_describe_items = {
	open_large_describe_items_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_large_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "items", "[$n]u32_be", 1u, 4u, 0u, DESCRIBE_NUMBER, true, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_large_describe_items, NULL },
};
DESCRIBE_CONST struct describe_structure open_large_description = {
	"Large", "open_large", 1u, false, open_large_fields, 2,
	NULL,
	&open_large_describe_open
};

static inline struct open_record open_record_describe_view(
    const struct describe_view *view)
{
	struct open_record p = { view->bytes, view->size };

	return p;
}

static inline int open_record_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct open_record p;
	int rc;

	(void)parameters;
	rc = open_record_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int open_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_record of = open_record_describe_view(view), *p = &of;

	return open_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_record_describe_open = {
	NULL, 0, open_record_describe_at, open_record_describe_total_size,
	open_record_describe_total_size
};

static inline int open_record_describe_small_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_record of = open_record_describe_view(view), *p = &of;
	out->count = 1;
	return open_record_small_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_record_describe_small = {
	open_record_describe_small_place, NULL, 0
};

static inline int open_record_describe_large_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_record of = open_record_describe_view(view), *p = &of;
	struct open_large to;
	int rc = open_record_large(p, &to, error);

	if (!rc)
		rc = open_record_large_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_record_describe_large = {
	open_record_describe_large_place, NULL, 0
};

static inline int open_record_describe_case_3_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_record of = open_record_describe_view(view), *p = &of;
	int rc = open_record_case_3_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_record_describe_case_3 = {
	open_record_describe_case_3_place, NULL, 0
};

static inline int open_record_describe_otherwise_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_record of = open_record_describe_view(view), *p = &of;
	int rc = open_record_otherwise_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_record_describe_otherwise = {
	open_record_describe_otherwise_place, NULL, 0
};

static inline int open_record_describe_tail_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_record of = open_record_describe_view(view), *p = &of;
	out->count = 1;
	return open_record_tail_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_record_describe_tail = {
	open_record_describe_tail_place, NULL, 0
};

static inline int open_record_describe_end_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_record of = open_record_describe_view(view), *p = &of;
	out->count = 1;
	return open_record_end_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_record_describe_end = {
	open_record_describe_end_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_record_fields[] = {
	{ "tag", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "small", "Small", 3u, 3u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &open_small_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_record_describe_small, NULL },
	{ "large", "Large", 3u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &open_large_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_record_describe_large, NULL },
	{ "case_3", "[$length * 2]u16_be", 3u, 2u, 0u, DESCRIBE_NUMBER, true,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_record_describe_case_3, NULL },
	{ "otherwise", "[$length]byte", 3u, 1u, 0u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_record_describe_otherwise, NULL },
	{ "tail", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_record_describe_tail, NULL },
	{ "end", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_record_describe_end, NULL },
};
DESCRIBE_CONST struct describe_structure open_record_description = {
	"Record", "open_record", 3u, false, open_record_fields, 8,
	NULL,
	&open_record_describe_open
};

static inline struct open_sub open_sub_describe_view(
    const struct describe_view *view)
{
	struct open_sub p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_sub_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int open_sub_describe_at(struct span span, uint64_t offset,
				       const uint64_t *parameters,
				       struct describe_view *out,
				       struct field_error *error)
{
	struct open_sub p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_sub",
			"order", 0);
	rc = open_sub_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int open_sub_describe_total_size(const struct describe_view *view,
					       uint64_t *out,
					       struct field_error *error)
{
	struct open_sub of = open_sub_describe_view(view), *p = &of;

	return open_sub_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_sub_describe_open = {
	open_sub_describe_parameters, 1, open_sub_describe_at,
	open_sub_describe_total_size, open_sub_describe_total_size
};

DESCRIBE_CONST struct describe_open_field open_sub_describe_a = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field open_sub_describe_b = {
	NULL, NULL, 1
};

static inline int open_sub_describe_c_place(const struct describe_view *view,
					    struct describe_place *out,
					    struct field_error *error)
{
	struct open_sub of = open_sub_describe_view(view), *p = &of;
	out->count = 1;
	return open_sub_c_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_sub_describe_c = {
	open_sub_describe_c_place, NULL, 0
};

static inline int open_sub_describe_d_place(const struct describe_view *view,
					    struct describe_place *out,
					    struct field_error *error)
{
	struct open_sub of = open_sub_describe_view(view), *p = &of;
	out->count = 3;
	return open_sub_d_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_sub_describe_d = {
	open_sub_describe_d_place, NULL, 1
};

static inline int open_sub_describe_s_place(const struct describe_view *view,
					    struct describe_place *out,
					    struct field_error *error)
{
	struct open_sub of = open_sub_describe_view(view), *p = &of;
	out->count = 2;
	return open_sub_s_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_sub_describe_s = {
	open_sub_describe_s_place, NULL, 0
};

static inline int open_sub_describe_rest_place(const struct describe_view *view,
					       struct describe_place *out,
					       struct field_error *error)
{
	struct open_sub of = open_sub_describe_view(view), *p = &of;
	int rc = open_sub_rest_range(p, &out->offset, &out->count, error);

	if (!rc)
		out->count *= 2;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_sub_describe_rest = {
	open_sub_describe_rest_place, NULL, 1
};

DESCRIBE_CONST struct describe_field open_sub_fields[] = {
	{ "a", "u16", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_sub_describe_a, NULL },
	{ "b", "u32", 2u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_sub_describe_b, NULL },
	{ "c", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_sub_describe_c, NULL },
	{ "d", "[3]u16", 7u, 2u, 3u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_sub_describe_d, NULL },
	{ "s", "[2]Small", 13u, 3u, 2u, DESCRIBE_STRUCTURE, true, false, false,
	  &open_small_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_sub_describe_s, NULL },
	{ "rest", "[][2]u16", 0u, 2u, 0u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_sub_describe_rest, NULL },
};
DESCRIBE_CONST struct describe_structure open_sub_description = {
	"Sub", "open_sub", 6u, false, open_sub_fields, 6,
	NULL,
	&open_sub_describe_open
};

static inline struct open_ordered open_ordered_describe_view(
    const struct describe_view *view)
{
	struct open_ordered p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_ordered_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int open_ordered_describe_at(struct span span, uint64_t offset,
					   const uint64_t *parameters,
					   struct describe_view *out,
					   struct field_error *error)
{
	struct open_ordered p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_ordered",
			"order", 0);
	rc = open_ordered_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int open_ordered_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_ordered of = open_ordered_describe_view(view), *p = &of;

	return open_ordered_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_ordered_describe_open = {
	open_ordered_describe_parameters, 1, open_ordered_describe_at,
	open_ordered_describe_total_size, open_ordered_describe_total_size
};

DESCRIBE_CONST struct describe_open_field open_ordered_describe_magic = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field open_ordered_describe_count = {
	NULL, NULL, 1
};

static inline int open_ordered_describe_values_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_ordered of = open_ordered_describe_view(view), *p = &of;
	int rc = open_ordered_values_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_ordered_describe_values = {
	open_ordered_describe_values_place, NULL, 1
};

static inline int open_ordered_describe_sub_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_ordered of = open_ordered_describe_view(view), *p = &of;
	struct open_sub to;
	int rc = open_ordered_sub(p, &to, error);

	if (!rc)
		rc = open_ordered_sub_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.order;
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_ordered_describe_sub = {
	open_ordered_describe_sub_place, NULL, 0
};

static inline int open_ordered_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_ordered of = open_ordered_describe_view(view), *p = &of;
	int rc = open_ordered_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_ordered_describe_name = {
	open_ordered_describe_name_place, NULL, 0
};

static inline int open_ordered_describe_total_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_ordered of = open_ordered_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)open_ordered_total(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_ordered_describe_total = {
	NULL, open_ordered_describe_total_value, 0
};

static inline int open_ordered_describe_big_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_ordered of = open_ordered_describe_view(view), *p = &of;
	uint64_t number;
	int rc = open_ordered_big(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_ordered_describe_big = {
	NULL, open_ordered_describe_big_value, 0
};

static inline int open_ordered_describe_sum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_ordered of = open_ordered_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)open_ordered_sum(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_ordered_describe_sum = {
	NULL, open_ordered_describe_sum_value, 0
};

DESCRIBE_CONST struct describe_field open_ordered_fields[] = {
	{ "magic", "u32", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_ordered_describe_magic, NULL },
	{ "count", "u16", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_ordered_describe_count, NULL },
	{ "values", "[$count]u64", 6u, 8u, 0u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_ordered_describe_values, NULL },
	{ "sub", "Sub", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &open_sub_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_ordered_describe_sub, NULL },
	{ "name", "cstring", 0u, 1u, 0u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_ordered_describe_name, NULL },
	{ "total", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_ordered_describe_total, NULL },
	{ "big", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_ordered_describe_big, NULL },
	{ "sum", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_ordered_describe_sum, NULL },
};
DESCRIBE_CONST struct describe_structure open_ordered_description = {
	"Ordered", "open_ordered", 6u, false, open_ordered_fields, 8,
	NULL,
	&open_ordered_describe_open
};

static inline int open_super_describe_block_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_super *p = (const struct open_super *)view->bytes;
	uint64_t number;
	int rc = open_super_block_size(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_super_describe_block_size = {
	NULL, open_super_describe_block_size_value, 0
};

static inline int open_super_describe_half_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_super *p = (const struct open_super *)view->bytes;

	(void)error;
	*out = (uint64_t)open_super_half(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_super_describe_half = {
	NULL, open_super_describe_half_value, 0
};

static inline int open_super_describe_kind_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_super *p = (const struct open_super *)view->bytes;

	(void)error;
	*out = (uint64_t)open_super_kind(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_super_describe_kind = {
	NULL, open_super_describe_kind_value, 0
};

DESCRIBE_CONST struct describe_field open_super_fields[] = {
	{ "log", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_size", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_super_describe_block_size, NULL },
	{ "half", "u32", 0u, 4u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_super_describe_half, NULL },
	{ "kind", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_super_describe_kind, NULL },
};
DESCRIBE_CONST struct describe_structure open_super_description = {
	"Super", "open_super", 4u, false, open_super_fields, 4,
	NULL,
	NULL
};

static inline struct open_at open_at_describe_view(
    const struct describe_view *view)
{
	struct open_at p = { view->bytes, view->size };

	return p;
}

static inline int open_at_describe_at(struct span span, uint64_t offset,
				      const uint64_t *parameters,
				      struct describe_view *out,
				      struct field_error *error)
{
	struct open_at p;
	int rc;

	(void)parameters;
	rc = open_at_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int open_at_describe_total_size(const struct describe_view *view,
					      uint64_t *out,
					      struct field_error *error)
{
	struct open_at of = open_at_describe_view(view), *p = &of;

	return open_at_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_at_describe_open = {
	NULL, 0, open_at_describe_at, open_at_describe_total_size,
	open_at_describe_total_size
};

static inline int open_at_describe_a_place(const struct describe_view *view,
					   struct describe_place *out,
					   struct field_error *error)
{
	struct open_at of = open_at_describe_view(view), *p = &of;
	out->count = 1;
	return open_at_a_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_at_describe_a = {
	open_at_describe_a_place, NULL, 0
};

static inline int open_at_describe_b_place(const struct describe_view *view,
					   struct describe_place *out,
					   struct field_error *error)
{
	struct open_at of = open_at_describe_view(view), *p = &of;
	out->count = 1;
	return open_at_b_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_at_describe_b = {
	open_at_describe_b_place, NULL, 0
};

static inline int open_at_describe_tail_place(const struct describe_view *view,
					      struct describe_place *out,
					      struct field_error *error)
{
	struct open_at of = open_at_describe_view(view), *p = &of;
	int rc = open_at_tail_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_at_describe_tail = {
	open_at_describe_tail_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_at_fields[] = {
	{ "o", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_at_describe_a, NULL },
	{ "b", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_at_describe_b, NULL },
	{ "z", "u8", 64u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "tail", "[]Small", 65u, 3u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &open_small_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_at_describe_tail, NULL },
};
DESCRIBE_CONST struct describe_structure open_at_description = {
	"At", "open_at", 65u, false, open_at_fields, 5,
	NULL,
	&open_at_describe_open
};

static inline struct open_nested open_nested_describe_view(
    const struct describe_view *view)
{
	struct open_nested p = { view->bytes, view->size };

	return p;
}

static inline int open_nested_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct open_nested p;
	int rc;

	(void)parameters;
	rc = open_nested_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int open_nested_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_nested of = open_nested_describe_view(view), *p = &of;

	return open_nested_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_nested_describe_open = {
	NULL, 0, open_nested_describe_at, open_nested_describe_total_size,
	open_nested_describe_total_size
};

static inline int open_nested_describe_e_place(const struct describe_view *view,
					       struct describe_place *out,
					       struct field_error *error)
{
	struct open_nested of = open_nested_describe_view(view), *p = &of;
	struct open_dir_entry_iterator to;
	int rc = open_nested_e(p, &to, error);

	if (!rc)
		rc = open_nested_e_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_nested_describe_e = {
	open_nested_describe_e_place, NULL, 0
};

static inline int open_nested_describe_t_place(const struct describe_view *view,
					       struct describe_place *out,
					       struct field_error *error)
{
	struct open_nested of = open_nested_describe_view(view), *p = &of;
	out->count = 1;
	return open_nested_t_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_nested_describe_t = {
	open_nested_describe_t_place, NULL, 0
};

static inline int open_nested_describe_small_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_nested of = open_nested_describe_view(view), *p = &of;
	out->count = 1;
	return open_nested_small_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_nested_describe_small = {
	open_nested_describe_small_place, NULL, 0
};

static inline int open_nested_describe_q_value(const struct describe_view *view,
					       uint64_t *out,
					       struct field_error *error)
{
	struct open_nested of = open_nested_describe_view(view), *p = &of;
	uint16_t number;
	int rc = open_nested_q(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_nested_describe_q = {
	NULL, open_nested_describe_q_value, 0
};

DESCRIBE_CONST struct describe_field open_nested_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "e", "[$n]DirEntry", 1u, 0u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &open_dir_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_nested_describe_e, NULL },
	{ "t", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_nested_describe_t, NULL },
	{ "small", "Small", 0u, 3u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &open_small_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_nested_describe_small, NULL },
	{ "q", "u16", 0u, 2u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_nested_describe_q, NULL },
};
DESCRIBE_CONST struct describe_structure open_nested_description = {
	"Nested", "open_nested", 1u, false, open_nested_fields, 5,
	NULL,
	&open_nested_describe_open
};

static inline struct open_row open_row_describe_view(
    const struct describe_view *view)
{
	struct open_row p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_row_describe_parameters[] = {
	{ "width", 2, false, false },
};

static inline int open_row_describe_at(struct span span, uint64_t offset,
				       const uint64_t *parameters,
				       struct describe_view *out,
				       struct field_error *error)
{
	struct open_row p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_row",
			"width", 0);
	rc = open_row_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.width;
	return 0;
}

static inline int open_row_describe_total_size(const struct describe_view *view,
					       uint64_t *out,
					       struct field_error *error)
{
	struct open_row of = open_row_describe_view(view), *p = &of;

	return open_row_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_row_describe_open = {
	open_row_describe_parameters, 1, open_row_describe_at,
	open_row_describe_total_size, open_row_describe_total_size
};

static inline int open_row_describe_cells_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_row of = open_row_describe_view(view), *p = &of;
	int rc = open_row_cells_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_row_describe_cells = {
	open_row_describe_cells_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_row_fields[] = {
	{ "cells", "[width]u8", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_row_describe_cells, NULL },
};
DESCRIBE_CONST struct describe_structure open_row_description = {
	"Row", "open_row", 0u, false, open_row_fields, 1,
	NULL,
	&open_row_describe_open
};

static inline struct open_table open_table_describe_view(
    const struct describe_view *view)
{
	struct open_table p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_table_describe_parameters[] = {
	{ "width", 2, false, false },
};

static inline int open_table_describe_at(struct span span, uint64_t offset,
					 const uint64_t *parameters,
					 struct describe_view *out,
					 struct field_error *error)
{
	struct open_table p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_table",
			"width", 0);
	rc = open_table_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.width;
	return 0;
}

static inline int open_table_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_table of = open_table_describe_view(view), *p = &of;

	return open_table_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_table_describe_open = {
	open_table_describe_parameters, 1, open_table_describe_at,
	open_table_describe_total_size, open_table_describe_total_size
};

static inline int open_table_describe_rows_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_table of = open_table_describe_view(view), *p = &of;
	struct open_row_iterator to;
	int rc = open_table_rows(p, &to, error);

	if (!rc)
		rc = open_table_rows_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	out->parameters[0] = (uint64_t)to.width;
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_table_describe_rows = {
	open_table_describe_rows_place, NULL, 0
};

static inline int open_table_describe_last_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_table of = open_table_describe_view(view), *p = &of;
	struct open_row to;
	int rc = open_table_last(p, &to, error);

	if (!rc)
		rc = open_table_last_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.width;
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_table_describe_last = {
	open_table_describe_last_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_table_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rows", "[$n]Row", 1u, 0u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &open_row_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_table_describe_rows, NULL },
	{ "last", "Row", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &open_row_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_table_describe_last, NULL },
};
DESCRIBE_CONST struct describe_structure open_table_description = {
	"Table", "open_table", 1u, false, open_table_fields, 3,
	NULL,
	&open_table_describe_open
};

#define OPEN_NR_STRUCTURES 13u
DESCRIBE_CONST struct describe_structure *const open_structures[] = {
	&open_group_descriptor_description,
	&open_dir_entry_description,
	&open_block_description,
	&open_small_description,
	&open_large_description,
	&open_record_description,
	&open_sub_description,
	&open_ordered_description,
	&open_super_description,
	&open_at_description,
	&open_nested_description,
	&open_row_description,
	&open_table_description,
};

DESCRIBE_CONST struct describe_root open_describe_root = {
	&open_super_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file open_describe_file = {
	"open", open_structures, 13, &open_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_OPEN_VALIDATED)
#define GENERATED_OPEN_VALIDATED

#include "runtime/base/validate.h"

static inline size_t open_group_descriptor_validate(
    const struct open_group_descriptor *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 4));

		if (v->strict && open_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "open_group_descriptor",
				   "flags", 4, "bits without a name"))
			return v->count - before;
	}
	rc = open_group_descriptor_block_bitmap_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_group_descriptor",
			       "block_bitmap_hi", 6,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_group_descriptor_x_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_group_descriptor", "x",
			       10, "is not within the bytes");
		return v->count - before;
	}
	rc = open_group_descriptor_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_group_descriptor",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_dir_entry_validate(const struct open_dir_entry *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[7]);

		if (v->strict && !open_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "open_dir_entry", "kind",
				   7, "no value of its enum"))
			return v->count - before;
	}
	rc = open_dir_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_dir_entry", "name", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_block_validate(const struct open_block *p,
					 struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = open_block_entries_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_block", "entries", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct open_dir_entry_iterator records;
		struct open_dir_entry of;

		rc = open_block_entries(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "open_block",
				       "entries", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = open_dir_entry_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			open_dir_entry_validate(&of, v);
			v->base -= (at + records.at);
			if (validation_is_over(v))
				return v->count - before;
		}
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, (at + records.at),
				       "is not within the bytes");
			return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t open_small_validate(const struct open_small *p,
					 struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t open_large_validate(const struct open_large *p,
					 struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_large_items_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_large", "items", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_record_validate(const struct open_record *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_record_small_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_record", "small", 3,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		open_small_validate((const struct open_small *)(p->bytes + at),
				    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = open_record_large_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_record", "large", 3,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct open_large of;

		rc = open_record_large(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		open_large_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = open_record_case_3_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_record", "case_3", 3,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_record_otherwise_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_record", "otherwise", 3,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_record_tail_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_record", "tail", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_record_end_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_record", "end", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_sub_validate(const struct open_sub *p,
				       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_sub_c_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_sub", "c", 6,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_sub_d_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_sub", "d", 7,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_sub_s_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_sub", "s", 13,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < 2; i++) {
			uint64_t to = at + i * 3;

			v->base += to;
			open_small_validate(
			    (const struct open_small *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = open_sub_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_sub", "rest", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_ordered_validate(const struct open_ordered *p,
					   struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_ordered_values_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_ordered", "values", 6,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_ordered_sub_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_ordered", "sub", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct open_sub of;

		rc = open_ordered_sub(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		open_sub_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = open_ordered_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_ordered", "name", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_super_validate(const struct open_super *p,
					 struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t open_at_validate(const struct open_at *p,
				      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_at_a_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_at", "a", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_at_b_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_at", "b", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_at_tail_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_at", "tail", 65,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 3;

			v->base += to;
			open_small_validate(
			    (const struct open_small *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t open_nested_validate(const struct open_nested *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = open_nested_e_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_nested", "e", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct open_dir_entry_iterator records;
		struct open_dir_entry of;

		rc = open_nested_e(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "open_nested", "e",
				       at, "is not within the bytes");
			return v->count - before;
		}
		while ((rc = open_dir_entry_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			open_dir_entry_validate(&of, v);
			v->base -= (at + records.at);
			if (validation_is_over(v))
				return v->count - before;
		}
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, (at + records.at),
				       "is not within the bytes");
			return v->count - before;
		}
	}
	rc = open_nested_t_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_nested", "t", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_nested_small_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_nested", "small", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		open_small_validate((const struct open_small *)(p->bytes + at),
				    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_row_validate(const struct open_row *p,
				       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_row_cells_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_row", "cells", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_table_validate(const struct open_table *p,
					 struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = open_table_rows_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_table", "rows", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct open_row_iterator records;
		struct open_row of;

		rc = open_table_rows(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "open_table", "rows",
				       at, "is not within the bytes");
			return v->count - before;
		}
		while ((rc = open_row_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			open_row_validate(&of, v);
			v->base -= (at + records.at);
			if (validation_is_over(v))
				return v->count - before;
		}
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, (at + records.at),
				       "is not within the bytes");
			return v->count - before;
		}
	}
	rc = open_table_last_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_table", "last", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct open_row of;

		rc = open_table_last(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		open_row_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t open_validate_root(struct span image,
					struct validation *v)
{
	size_t count;
	const struct open_super *p = open_super_at(image, OPEN_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "open_super", "", OPEN_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += OPEN_ROOT_OFFSET;
	count = open_super_validate(p, v);
	v->base -= OPEN_ROOT_OFFSET;
	return count;
}

#endif
