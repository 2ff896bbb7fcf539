/* Written by structc from ok/by_example.struct. Edit that file instead. */
#ifndef GENERATED_BY_EXAMPLE_H
#define GENERATED_BY_EXAMPLE_H

#include "runtime/base/bytes.h"
#include "runtime/base/checksum.h"
#include "checksum.h"

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

#define BY_EXAMPLE_SUPERBLOCK_MAGIC 0xEF53u

/* Enum FileKind: u8. closed: other values are reported */
/* doc comments carry into the output */
#define BY_EXAMPLE_FILE_KIND_UNKNOWN 0u
#define BY_EXAMPLE_FILE_KIND_REGULAR 1u
#define BY_EXAMPLE_FILE_KIND_DIRECTORY 2u

/* The name of a value, or NULL if it has none. */
static inline const char *by_example_file_kind_name(uint8_t value)
{
	switch (value) {
	case BY_EXAMPLE_FILE_KIND_UNKNOWN:
		return "unknown";
	case BY_EXAMPLE_FILE_KIND_REGULAR:
		return "regular";
	case BY_EXAMPLE_FILE_KIND_DIRECTORY:
		return "directory";
	default:
		return NULL;
	}
}

static inline bool by_example_file_kind_is_known(uint8_t value)
{
	switch (value) {
	case BY_EXAMPLE_FILE_KIND_UNKNOWN:
	case BY_EXAMPLE_FILE_KIND_REGULAR:
	case BY_EXAMPLE_FILE_KIND_DIRECTORY:
		return true;
	default:
		return false;
	}
}

/* Enum FileFormat: u8. */
#define BY_EXAMPLE_FILE_FORMAT_FIFO 1u
#define BY_EXAMPLE_FILE_FORMAT_CHARACTER 2u
#define BY_EXAMPLE_FILE_FORMAT_DIRECTORY 4u

/* The name of a value, or NULL if it has none. */
static inline const char *by_example_file_format_name(uint8_t value)
{
	switch (value) {
	case BY_EXAMPLE_FILE_FORMAT_FIFO:
		return "fifo";
	case BY_EXAMPLE_FILE_FORMAT_CHARACTER:
		return "character";
	case BY_EXAMPLE_FILE_FORMAT_DIRECTORY:
		return "directory";
	default:
		return NULL;
	}
}

static inline bool by_example_file_format_is_known(uint8_t value)
{
	switch (value) {
	case BY_EXAMPLE_FILE_FORMAT_FIFO:
	case BY_EXAMPLE_FILE_FORMAT_CHARACTER:
	case BY_EXAMPLE_FILE_FORMAT_DIRECTORY:
		return true;
	default:
		return false;
	}
}

/*
 * Flags InodeFlags: u32 little-endian. open set; unknown bits can be asked for
 */
#define BY_EXAMPLE_INODE_FLAGS_SECURE_DELETE 0x1u
#define BY_EXAMPLE_INODE_FLAGS_EXTENTS 0x80000u

/* The name of a mask, or NULL if it has none. */
static inline const char *by_example_inode_flags_name(uint32_t bit)
{
	switch (bit) {
	case BY_EXAMPLE_INODE_FLAGS_SECURE_DELETE:
		return "secure_delete";
	case BY_EXAMPLE_INODE_FLAGS_EXTENTS:
		return "extents";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t by_example_inode_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFF7FFFEu);
}

/*
 * Bitfield Mode: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34. from bit 0 upward, widths must fill the
 * base
 */

/* Mode.other: bits 0 to 2. */
#define BY_EXAMPLE_MODE_OTHER_SHIFT 0
#define BY_EXAMPLE_MODE_OTHER_WIDTH 3
#define BY_EXAMPLE_MODE_OTHER_MASK  0x7u

static inline uint16_t by_example_mode_other(uint16_t value)
{
	return (uint16_t)(value & 0x7u);
}

static inline int by_example_mode_with_other(uint16_t value, uint16_t part,
					     uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFFF8u) | part);
	return 0;
}

/* Mode.group: bits 3 to 5. */
#define BY_EXAMPLE_MODE_GROUP_SHIFT 3
#define BY_EXAMPLE_MODE_GROUP_WIDTH 3
#define BY_EXAMPLE_MODE_GROUP_MASK  0x38u

static inline uint16_t by_example_mode_group(uint16_t value)
{
	return (uint16_t)(value >> 3 & 0x7u);
}

static inline int by_example_mode_with_group(uint16_t value, uint16_t part,
					     uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFFC7u) | (uint32_t)part << 3);
	return 0;
}

/* Mode.owner: bits 6 to 8. */
#define BY_EXAMPLE_MODE_OWNER_SHIFT 6
#define BY_EXAMPLE_MODE_OWNER_WIDTH 3
#define BY_EXAMPLE_MODE_OWNER_MASK  0x1C0u

static inline uint16_t by_example_mode_owner(uint16_t value)
{
	return (uint16_t)(value >> 6 & 0x7u);
}

static inline int by_example_mode_with_owner(uint16_t value, uint16_t part,
					     uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFE3Fu) | (uint32_t)part << 6);
	return 0;
}

/* Mode.sticky: bit 9. */
#define BY_EXAMPLE_MODE_STICKY_SHIFT 9
#define BY_EXAMPLE_MODE_STICKY_WIDTH 1
#define BY_EXAMPLE_MODE_STICKY_MASK  0x200u

static inline uint16_t by_example_mode_sticky(uint16_t value)
{
	return (uint16_t)(value >> 9 & 0x1u);
}

static inline int by_example_mode_with_sticky(uint16_t value, uint16_t part,
					      uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFDFFu) | (uint32_t)part << 9);
	return 0;
}

/* Mode.sgid: bit 10. */
#define BY_EXAMPLE_MODE_SGID_SHIFT 10
#define BY_EXAMPLE_MODE_SGID_WIDTH 1
#define BY_EXAMPLE_MODE_SGID_MASK  0x400u

static inline uint16_t by_example_mode_sgid(uint16_t value)
{
	return (uint16_t)(value >> 10 & 0x1u);
}

static inline int by_example_mode_with_sgid(uint16_t value, uint16_t part,
					    uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFBFFu) | (uint32_t)part << 10);
	return 0;
}

/* Mode.suid: bit 11. */
#define BY_EXAMPLE_MODE_SUID_SHIFT 11
#define BY_EXAMPLE_MODE_SUID_WIDTH 1
#define BY_EXAMPLE_MODE_SUID_MASK  0x800u

static inline uint16_t by_example_mode_suid(uint16_t value)
{
	return (uint16_t)(value >> 11 & 0x1u);
}

static inline int by_example_mode_with_suid(uint16_t value, uint16_t part,
					    uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xF7FFu) | (uint32_t)part << 11);
	return 0;
}

/* Mode.format: bits 12 to 15, enum FileFormat. */
#define BY_EXAMPLE_MODE_FORMAT_SHIFT 12
#define BY_EXAMPLE_MODE_FORMAT_WIDTH 4
#define BY_EXAMPLE_MODE_FORMAT_MASK  0xF000u

static inline uint16_t by_example_mode_format(uint16_t value)
{
	return (uint16_t)(value >> 12 & 0xFu);
}

static inline int by_example_mode_with_format(uint16_t value, uint16_t part,
					      uint16_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint16_t)((value & 0xFFFu) | (uint32_t)part << 12);
	return 0;
}

/* Structure Extent, 12 bytes. */
struct by_example_extent {
	uint8_t bytes[12];
};
#define BY_EXAMPLE_EXTENT_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct by_example_extent) == BY_EXAMPLE_EXTENT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct by_example_extent *by_example_extent_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BY_EXAMPLE_EXTENT_SIZEOF))
		return NULL;
	return (const struct by_example_extent *)(span.data + offset);
}

static inline struct by_example_extent *by_example_extent_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BY_EXAMPLE_EXTENT_SIZEOF))
		return NULL;
	return (struct by_example_extent *)(span.data + offset);
}

/* Extent.block: u32 little-endian at byte 0. First file block covered */
#define BY_EXAMPLE_EXTENT_BLOCK_OFFSET 0u
#define BY_EXAMPLE_EXTENT_BLOCK_SIZE   4u
STRUCTC_WITHIN(BY_EXAMPLE_EXTENT, BLOCK);

static inline uint32_t by_example_extent_block(
    const struct by_example_extent *p)
{
	return le32_load(p->bytes);
}

static inline void by_example_extent_set_block(struct by_example_extent *p,
					       uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Extent.len: u16 little-endian at byte 4. */
#define BY_EXAMPLE_EXTENT_LEN_OFFSET 4u
#define BY_EXAMPLE_EXTENT_LEN_SIZE   2u
STRUCTC_WITHIN(BY_EXAMPLE_EXTENT, LEN);

static inline uint16_t by_example_extent_len(const struct by_example_extent *p)
{
	return le16_load(p->bytes + 4);
}

static inline void by_example_extent_set_len(struct by_example_extent *p,
					     uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Extent.start_hi: u16 little-endian at byte 6. */
#define BY_EXAMPLE_EXTENT_START_HI_OFFSET 6u
#define BY_EXAMPLE_EXTENT_START_HI_SIZE   2u
STRUCTC_WITHIN(BY_EXAMPLE_EXTENT, START_HI);

static inline uint16_t by_example_extent_start_hi(
    const struct by_example_extent *p)
{
	return le16_load(p->bytes + 6);
}

static inline void by_example_extent_set_start_hi(struct by_example_extent *p,
						  uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* Extent.start_lo: u32 little-endian at byte 8. */
#define BY_EXAMPLE_EXTENT_START_LO_OFFSET 8u
#define BY_EXAMPLE_EXTENT_START_LO_SIZE   4u
STRUCTC_WITHIN(BY_EXAMPLE_EXTENT, START_LO);

static inline uint32_t by_example_extent_start_lo(
    const struct by_example_extent *p)
{
	return le32_load(p->bytes + 8);
}

static inline void by_example_extent_set_start_lo(struct by_example_extent *p,
						  uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/*
 * Extent.start: u48 joined from bytes 8, 6, low part first. low part first, any
 * number of parts
 */
static inline uint64_t by_example_extent_start(
    const struct by_example_extent *p)
{
	return (uint64_t)le32_load(p->bytes + 8) |
	       (uint64_t)le16_load(p->bytes + 6) << 32;
}

static inline int by_example_extent_set_start(struct by_example_extent *p,
					      uint64_t value)
{
	if (value >> 48)
		return -34;
	le32_store(p->bytes + 8, (uint32_t)value);
	le16_store(p->bytes + 6, (uint16_t)(value >> 32));
	return 0;
}

/* All bytes zero. */
static inline void by_example_extent_init(struct by_example_extent *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure ExtentRoot, 60 bytes. */
struct by_example_extent_root {
	uint8_t bytes[60];
};
#define BY_EXAMPLE_EXTENT_ROOT_SIZEOF 60u
STRUCTC_PROVE(sizeof(struct by_example_extent_root) ==
	      BY_EXAMPLE_EXTENT_ROOT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct by_example_extent_root *by_example_extent_root_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BY_EXAMPLE_EXTENT_ROOT_SIZEOF))
		return NULL;
	return (const struct by_example_extent_root *)(span.data + offset);
}

static inline struct by_example_extent_root *by_example_extent_root_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BY_EXAMPLE_EXTENT_ROOT_SIZEOF))
		return NULL;
	return (struct by_example_extent_root *)(span.data + offset);
}

/* ExtentRoot.h: 12 times byte at byte 0. */
#define BY_EXAMPLE_EXTENT_ROOT_H_OFFSET 0u
#define BY_EXAMPLE_EXTENT_ROOT_H_SIZE   12u
#define BY_EXAMPLE_EXTENT_ROOT_H_COUNT  12u
STRUCTC_WITHIN(BY_EXAMPLE_EXTENT_ROOT, H);

static inline int by_example_extent_root_h(
    const struct by_example_extent_root *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "by_example_extent_root", "h",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int by_example_extent_root_set_h(struct by_example_extent_root *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "by_example_extent_root", "h",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span by_example_extent_root_h_bytes(
    const struct by_example_extent_root *p)
{
	return span_of(p->bytes, 12);
}

static inline struct mspan by_example_extent_root_edit_h_bytes(
    struct by_example_extent_root *p)
{
	return mspan_of(p->bytes, 12);
}

/* ExtentRoot.e: 4 times struct by_example_extent at byte 12. */
#define BY_EXAMPLE_EXTENT_ROOT_E_OFFSET 12u
#define BY_EXAMPLE_EXTENT_ROOT_E_SIZE   48u
#define BY_EXAMPLE_EXTENT_ROOT_E_COUNT  4u
STRUCTC_WITHIN(BY_EXAMPLE_EXTENT_ROOT, E);

static inline const struct by_example_extent *by_example_extent_root_e(
    const struct by_example_extent_root *p, uint64_t i,
    struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "by_example_extent_root", "e", 12);
		return NULL;
	}
	return (const struct by_example_extent *)(p->bytes + 12 + i * 12);
}

static inline struct by_example_extent *by_example_extent_root_edit_e(
    struct by_example_extent_root *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "by_example_extent_root", "e", 12);
		return NULL;
	}
	return (struct by_example_extent *)(p->bytes + 12 + i * 12);
}

/* All bytes zero. */
static inline void by_example_extent_root_init(struct by_example_extent_root *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union InodeBlock, 60 bytes. same bytes, several readings */
struct by_example_inode_block {
	uint8_t bytes[60];
};
#define BY_EXAMPLE_INODE_BLOCK_SIZEOF 60u
STRUCTC_PROVE(sizeof(struct by_example_inode_block) ==
	      BY_EXAMPLE_INODE_BLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct by_example_inode_block *by_example_inode_block_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BY_EXAMPLE_INODE_BLOCK_SIZEOF))
		return NULL;
	return (const struct by_example_inode_block *)(span.data + offset);
}

static inline struct by_example_inode_block *by_example_inode_block_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BY_EXAMPLE_INODE_BLOCK_SIZEOF))
		return NULL;
	return (struct by_example_inode_block *)(span.data + offset);
}

/* InodeBlock.extents: struct by_example_extent_root at byte 0. */
#define BY_EXAMPLE_INODE_BLOCK_EXTENTS_OFFSET 0u
#define BY_EXAMPLE_INODE_BLOCK_EXTENTS_SIZE   60u
STRUCTC_WITHIN(BY_EXAMPLE_INODE_BLOCK, EXTENTS);

static inline const struct by_example_extent_root *by_example_inode_block_extents(
    const struct by_example_inode_block *p)
{
	return (const struct by_example_extent_root *)(p->bytes);
}

static inline struct by_example_extent_root *by_example_inode_block_edit_extents(
    struct by_example_inode_block *p)
{
	return (struct by_example_extent_root *)(p->bytes);
}

/* InodeBlock.map: 15 times u32 little-endian at byte 0. */
#define BY_EXAMPLE_INODE_BLOCK_MAP_OFFSET 0u
#define BY_EXAMPLE_INODE_BLOCK_MAP_SIZE   60u
#define BY_EXAMPLE_INODE_BLOCK_MAP_COUNT  15u
STRUCTC_WITHIN(BY_EXAMPLE_INODE_BLOCK, MAP);

static inline int by_example_inode_block_map(
    const struct by_example_inode_block *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "by_example_inode_block",
					  "map", 0);
	*out = le32_load(p->bytes + i * 4);
	return 0;
}

static inline int by_example_inode_block_set_map(
    struct by_example_inode_block *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "by_example_inode_block",
					  "map", 0);
	le32_store(p->bytes + i * 4, value);
	return 0;
}

/* InodeBlock.target: 60 times string at byte 0. */
#define BY_EXAMPLE_INODE_BLOCK_TARGET_OFFSET 0u
#define BY_EXAMPLE_INODE_BLOCK_TARGET_SIZE   60u
#define BY_EXAMPLE_INODE_BLOCK_TARGET_COUNT  60u
STRUCTC_WITHIN(BY_EXAMPLE_INODE_BLOCK, TARGET);

static inline int by_example_inode_block_target(
    const struct by_example_inode_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 60)
		return field_out_of_range(error, "by_example_inode_block",
					  "target", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int by_example_inode_block_set_target(
    struct by_example_inode_block *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 60)
		return field_out_of_range(error, "by_example_inode_block",
					  "target", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span by_example_inode_block_target_bytes(
    const struct by_example_inode_block *p)
{
	return span_of(p->bytes, 60);
}

static inline struct mspan by_example_inode_block_edit_target_bytes(
    struct by_example_inode_block *p)
{
	return mspan_of(p->bytes, 60);
}

/* Up to the first NUL. */
static inline struct span by_example_inode_block_target_text(
    const struct by_example_inode_block *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 60);

	if (!end)
		return span_of(text, 60);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int by_example_inode_block_put_target(
    struct by_example_inode_block *p, struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 60)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(60 - text.size));
	return 0;
}

/* All bytes zero. */
static inline void by_example_inode_block_init(struct by_example_inode_block *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure GroupDescriptor, at least 30 bytes. a parameter known at run time
 */
struct by_example_group_descriptor {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t desc_size;
};
struct by_example_group_descriptor_edit {
	struct by_example_group_descriptor read; /* the same, for getters */
	uint8_t *bytes;
};
#define BY_EXAMPLE_GROUP_DESCRIPTOR_MIN_SIZE 30u

/* GroupDescriptor.block_bitmap_lo: u32 little-endian at byte 0. */
#define BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_OFFSET 0u
#define BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_SIZE   4u
STRUCTC_PROVE(
    BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_OFFSET + BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_SIZE <=
    BY_EXAMPLE_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint32_t by_example_group_descriptor_block_bitmap_lo(
    const struct by_example_group_descriptor *p)
{
	return le32_load(p->bytes);
}

static inline void by_example_group_descriptor_set_block_bitmap_lo(
    const struct by_example_group_descriptor_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* GroupDescriptor.pad: 26 times byte at byte 4. */
#define BY_EXAMPLE_GROUP_DESCRIPTOR_PAD_OFFSET 4u
#define BY_EXAMPLE_GROUP_DESCRIPTOR_PAD_SIZE   26u
#define BY_EXAMPLE_GROUP_DESCRIPTOR_PAD_COUNT  26u
STRUCTC_PROVE(
    BY_EXAMPLE_GROUP_DESCRIPTOR_PAD_OFFSET + BY_EXAMPLE_GROUP_DESCRIPTOR_PAD_SIZE <=
    BY_EXAMPLE_GROUP_DESCRIPTOR_MIN_SIZE);

static inline int by_example_group_descriptor_pad(
    const struct by_example_group_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 26)
		return field_out_of_range(error, "by_example_group_descriptor",
					  "pad", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int by_example_group_descriptor_set_pad(
    const struct by_example_group_descriptor_edit *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	if (i >= 26)
		return field_out_of_range(error, "by_example_group_descriptor",
					  "pad", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span by_example_group_descriptor_pad_bytes(
    const struct by_example_group_descriptor *p)
{
	return span_of(p->bytes + 4, 26);
}

static inline struct mspan by_example_group_descriptor_edit_pad_bytes(
    const struct by_example_group_descriptor_edit *p)
{
	return mspan_of(p->bytes + 4, 26);
}

/* GroupDescriptor.block_bitmap_hi: u32_le at byte 30, not always there. */
#define BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_OFFSET 30u
#define BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT 0u

static inline bool by_example_group_descriptor_has_block_bitmap_hi(
    const struct by_example_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int by_example_group_descriptor_block_bitmap_hi_offset(
    const struct by_example_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "by_example_group_descriptor",
				    "block_bitmap_hi", 30);
	*offset = 30;
	return 0;
}

static inline uint32_t by_example_group_descriptor_block_bitmap_hi(
    const struct by_example_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT;
	return le32_load(p->bytes + 30);
}

static inline int by_example_group_descriptor_set_block_bitmap_hi(
    const struct by_example_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT)
			return 0;
		return field_absent(error, "by_example_group_descriptor",
				    "block_bitmap_hi", 30);
	}
	le32_store(p->bytes + 30, value);
	return 0;
}


/* GroupDescriptor.block_bitmap: u64 joined, low part first. */
static inline uint64_t by_example_group_descriptor_block_bitmap(
    const struct by_example_group_descriptor *p)
{
	return (uint64_t)(
	    (uint64_t)(uint32_t)by_example_group_descriptor_block_bitmap_lo(p) |
	    (uint64_t)(uint32_t)by_example_group_descriptor_block_bitmap_hi(p) << 32);
}

static inline int by_example_group_descriptor_set_block_bitmap(
    const struct by_example_group_descriptor_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint32_t)((uint64_t)value >> 32) != BY_EXAMPLE_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT)
		return field_absent(error, "by_example_group_descriptor",
				    "block_bitmap_hi", 30);
	by_example_group_descriptor_set_block_bitmap_lo(p, (uint32_t)value);
	(void)by_example_group_descriptor_set_block_bitmap_hi(p,
	    (uint32_t)((uint64_t)value >> 32), NULL);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int by_example_group_descriptor_point_1(
    const struct by_example_group_descriptor *p, uint64_t *points,
    struct field_error *error)
{
	if (p->desc_size >= 64u) {
		if (p->size < 34)
			return field_out_of_range(error,
						  "by_example_group_descriptor",
						  "", 0);
		points[1] = 34;
	} else {
		points[1] = 30;
	}
	return 0;
}


/* GroupDescriptor.checksum: u16_le at an offset that data decides. */

static inline int by_example_group_descriptor_checksum_offset(
    const struct by_example_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = by_example_group_descriptor_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "by_example_group_descriptor",
					  "checksum", 0);
	*offset = points[1];
	return 0;
}

static inline int by_example_group_descriptor_checksum(
    const struct by_example_group_descriptor *p, uint16_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = by_example_group_descriptor_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "by_example_group_descriptor",
					  "checksum", 0);
	*out = le16_load(p->bytes + points[1]);
	return 0;
}

static inline int by_example_group_descriptor_set_checksum(
    const struct by_example_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = by_example_group_descriptor_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 2)
		return field_out_of_range(error, "by_example_group_descriptor",
					  "checksum", 0);
	le16_store(p->bytes + points[1], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int by_example_group_descriptor_at(struct span span,
    uint64_t offset, uint16_t desc_size,
    struct by_example_group_descriptor *out, struct field_error *error)
{
	struct by_example_group_descriptor view;

	if (!span_has(span, offset, 30))
		return field_out_of_range(error, "by_example_group_descriptor",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.desc_size = desc_size;
	if ((view.desc_size >= 64u) && view.size < 34)
		return field_out_of_range(error, "by_example_group_descriptor",
					  "", 0);
	*out = view;
	return 0;
}

static inline int by_example_group_descriptor_edit_at(struct mspan span,
    uint64_t offset, uint16_t desc_size,
    struct by_example_group_descriptor_edit *out, struct field_error *error)
{
	int rc = by_example_group_descriptor_at(span_of(span.data, span.size), offset, desc_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int by_example_group_descriptor_total_size(
    const struct by_example_group_descriptor *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = by_example_group_descriptor_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "by_example_group_descriptor",
					  "", 0);
	*size = points[1] + 2;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct by_example_group_descriptor_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t desc_size;
};
struct by_example_group_descriptor_edit_iterator {
	struct by_example_group_descriptor_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct by_example_group_descriptor_iterator by_example_group_descriptor_iterate(
    struct span span, uint16_t desc_size)
{
	struct by_example_group_descriptor_iterator it = { span, 0, 0, UINT64_MAX, desc_size };

	return it;
}

static inline struct by_example_group_descriptor_edit_iterator by_example_group_descriptor_edit_iterate(
    struct mspan span, uint16_t desc_size)
{
	struct by_example_group_descriptor_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, desc_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int by_example_group_descriptor_iterator_next(
    struct by_example_group_descriptor_iterator *it,
    struct by_example_group_descriptor *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = by_example_group_descriptor_at(it->span, it->offset, it->desc_size, out, error);
	if (!rc)
		rc = by_example_group_descriptor_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "by_example_group_descriptor", "stride", 0);
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

static inline int by_example_group_descriptor_edit_iterator_next(
    struct by_example_group_descriptor_edit_iterator *it,
    struct by_example_group_descriptor_edit *out, struct field_error *error)
{
	int rc = by_example_group_descriptor_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What GroupDescriptor.checksum has to be: crc32c. */
static inline int by_example_group_descriptor_compute_checksum(
    const struct by_example_group_descriptor *p, uint32_t fs_seed,
    uint32_t group_number, uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)fs_seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)group_number, 4,
			      false);
	from = 0;
	rc = by_example_group_descriptor_total_size(p, &to, error);
	if (rc)
		return rc;
	rc = by_example_group_descriptor_checksum_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 2)
			return field_out_of_range(error,
						  "by_example_group_descriptor",
						  "checksum", 0);
		sum = checksum_crc32c(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 2;
		sum = checksum_zeros(checksum_crc32c, sum, 2);
	}
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint16_t)((uint64_t)sum & 0xFFFFull);
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int by_example_group_descriptor_verify_checksum(
    const struct by_example_group_descriptor *p, uint32_t fs_seed,
    uint32_t group_number, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    by_example_group_descriptor_compute_checksum(p, fs_seed, group_number, &want, error);
	if (rc)
		return rc;
	uint16_t got;

	rc = by_example_group_descriptor_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "by_example_group_descriptor",
					"checksum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int by_example_group_descriptor_update_checksum(
    const struct by_example_group_descriptor_edit *p, uint32_t fs_seed,
    uint32_t group_number, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    by_example_group_descriptor_compute_checksum(&p->read, fs_seed, group_number, &want, error);
	if (rc)
		return rc;
	return by_example_group_descriptor_set_checksum(p, want, error);
}


/* Structure DirEntry, at least 8 bytes. a record whose stride is a field */
struct by_example_dir_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct by_example_dir_entry_edit {
	struct by_example_dir_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define BY_EXAMPLE_DIR_ENTRY_MIN_SIZE 8u

/* DirEntry.inode: u32 little-endian at byte 0. */
#define BY_EXAMPLE_DIR_ENTRY_INODE_OFFSET 0u
#define BY_EXAMPLE_DIR_ENTRY_INODE_SIZE   4u
STRUCTC_PROVE(
    BY_EXAMPLE_DIR_ENTRY_INODE_OFFSET + BY_EXAMPLE_DIR_ENTRY_INODE_SIZE <=
    BY_EXAMPLE_DIR_ENTRY_MIN_SIZE);

static inline uint32_t by_example_dir_entry_inode(
    const struct by_example_dir_entry *p)
{
	return le32_load(p->bytes);
}

static inline void by_example_dir_entry_set_inode(
    const struct by_example_dir_entry_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* DirEntry.rec_len: u16 little-endian at byte 4. */
#define BY_EXAMPLE_DIR_ENTRY_REC_LEN_OFFSET 4u
#define BY_EXAMPLE_DIR_ENTRY_REC_LEN_SIZE   2u
STRUCTC_PROVE(
    BY_EXAMPLE_DIR_ENTRY_REC_LEN_OFFSET + BY_EXAMPLE_DIR_ENTRY_REC_LEN_SIZE <=
    BY_EXAMPLE_DIR_ENTRY_MIN_SIZE);

static inline uint16_t by_example_dir_entry_rec_len(
    const struct by_example_dir_entry *p)
{
	return le16_load(p->bytes + 4);
}

static inline void by_example_dir_entry_set_rec_len(
    const struct by_example_dir_entry_edit *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* DirEntry.name_len: u8 at byte 6. */
#define BY_EXAMPLE_DIR_ENTRY_NAME_LEN_OFFSET 6u
#define BY_EXAMPLE_DIR_ENTRY_NAME_LEN_SIZE   1u
STRUCTC_PROVE(
    BY_EXAMPLE_DIR_ENTRY_NAME_LEN_OFFSET + BY_EXAMPLE_DIR_ENTRY_NAME_LEN_SIZE <=
    BY_EXAMPLE_DIR_ENTRY_MIN_SIZE);

static inline uint8_t by_example_dir_entry_name_len(
    const struct by_example_dir_entry *p)
{
	return p->bytes[6];
}

static inline void by_example_dir_entry_set_name_len(
    const struct by_example_dir_entry_edit *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* DirEntry.kind: enum FileKind, u8 at byte 7. */
#define BY_EXAMPLE_DIR_ENTRY_KIND_OFFSET 7u
#define BY_EXAMPLE_DIR_ENTRY_KIND_SIZE   1u
STRUCTC_PROVE(BY_EXAMPLE_DIR_ENTRY_KIND_OFFSET + BY_EXAMPLE_DIR_ENTRY_KIND_SIZE <=
    BY_EXAMPLE_DIR_ENTRY_MIN_SIZE);

static inline uint8_t by_example_dir_entry_kind(
    const struct by_example_dir_entry *p)
{
	return p->bytes[7];
}

static inline void by_example_dir_entry_set_kind(
    const struct by_example_dir_entry_edit *p, uint8_t value)
{
	p->bytes[7] = value;
}

/* DirEntry.name: [$name_len]string at byte 8. */
#define BY_EXAMPLE_DIR_ENTRY_NAME_OFFSET 8u

static inline int by_example_dir_entry_name_range(
    const struct by_example_dir_entry *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)by_example_dir_entry_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "by_example_dir_entry",
					  "name", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int by_example_dir_entry_name_count(
    const struct by_example_dir_entry *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return by_example_dir_entry_name_range(p, &at, count, error);
}

static inline int by_example_dir_entry_name_offset(
    const struct by_example_dir_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return by_example_dir_entry_name_range(p, offset, &count, error);
}

static inline int by_example_dir_entry_name(
    const struct by_example_dir_entry *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = by_example_dir_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "by_example_dir_entry",
					  "name", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int by_example_dir_entry_set_name(
    const struct by_example_dir_entry_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = by_example_dir_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "by_example_dir_entry",
					  "name", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int by_example_dir_entry_name_bytes(
    const struct by_example_dir_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = by_example_dir_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int by_example_dir_entry_edit_name_bytes(
    const struct by_example_dir_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = by_example_dir_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int by_example_dir_entry_name_text(
    const struct by_example_dir_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = by_example_dir_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int by_example_dir_entry_put_name(
    const struct by_example_dir_entry_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = by_example_dir_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "by_example_dir_entry",
					  "name", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int by_example_dir_entry_point_1(
    const struct by_example_dir_entry *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)by_example_dir_entry_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "by_example_dir_entry", "",
					  0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int by_example_dir_entry_at(struct span span, uint64_t offset,
					  struct by_example_dir_entry *out,
					  struct field_error *error)
{
	struct by_example_dir_entry view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "by_example_dir_entry", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (uint64_t)by_example_dir_entry_rec_len(&view);
	if (size < 8 || size > view.size)
		return field_out_of_range(error, "by_example_dir_entry",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int by_example_dir_entry_edit_at(struct mspan span,
    uint64_t offset, struct by_example_dir_entry_edit *out,
    struct field_error *error)
{
	int rc = by_example_dir_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int by_example_dir_entry_total_size(
    const struct by_example_dir_entry *p, uint64_t *size,
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
struct by_example_dir_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct by_example_dir_entry_edit_iterator {
	struct by_example_dir_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct by_example_dir_entry_iterator by_example_dir_entry_iterate(
    struct span span)
{
	struct by_example_dir_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct by_example_dir_entry_edit_iterator by_example_dir_entry_edit_iterate(
    struct mspan span)
{
	struct by_example_dir_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int by_example_dir_entry_iterator_next(
    struct by_example_dir_entry_iterator *it, struct by_example_dir_entry *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = by_example_dir_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = by_example_dir_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "by_example_dir_entry", "stride", 0);
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

static inline int by_example_dir_entry_edit_iterator_next(
    struct by_example_dir_entry_edit_iterator *it,
    struct by_example_dir_entry_edit *out, struct field_error *error)
{
	int rc = by_example_dir_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Small, 1 byte. */
struct by_example_small {
	uint8_t bytes[1];
};
#define BY_EXAMPLE_SMALL_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct by_example_small) == BY_EXAMPLE_SMALL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct by_example_small *by_example_small_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BY_EXAMPLE_SMALL_SIZEOF))
		return NULL;
	return (const struct by_example_small *)(span.data + offset);
}

static inline struct by_example_small *by_example_small_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BY_EXAMPLE_SMALL_SIZEOF))
		return NULL;
	return (struct by_example_small *)(span.data + offset);
}

/* Small.a: u8 at byte 0. */
#define BY_EXAMPLE_SMALL_A_OFFSET 0u
#define BY_EXAMPLE_SMALL_A_SIZE   1u
STRUCTC_WITHIN(BY_EXAMPLE_SMALL, A);

static inline uint8_t by_example_small_a(const struct by_example_small *p)
{
	return p->bytes[0];
}

static inline void by_example_small_set_a(struct by_example_small *p,
					  uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void by_example_small_init(struct by_example_small *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Large, 8 bytes. */
struct by_example_large {
	uint8_t bytes[8];
};
#define BY_EXAMPLE_LARGE_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct by_example_large) == BY_EXAMPLE_LARGE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct by_example_large *by_example_large_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BY_EXAMPLE_LARGE_SIZEOF))
		return NULL;
	return (const struct by_example_large *)(span.data + offset);
}

static inline struct by_example_large *by_example_large_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BY_EXAMPLE_LARGE_SIZEOF))
		return NULL;
	return (struct by_example_large *)(span.data + offset);
}

/* Large.a: u64 little-endian at byte 0. */
#define BY_EXAMPLE_LARGE_A_OFFSET 0u
#define BY_EXAMPLE_LARGE_A_SIZE   8u
STRUCTC_WITHIN(BY_EXAMPLE_LARGE, A);

static inline uint64_t by_example_large_a(const struct by_example_large *p)
{
	return le64_load(p->bytes);
}

static inline void by_example_large_set_a(struct by_example_large *p,
					  uint64_t value)
{
	le64_store(p->bytes, value);
}

/* All bytes zero. */
static inline void by_example_large_init(struct by_example_large *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Record, at least 3 bytes. */
struct by_example_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct by_example_record_edit {
	struct by_example_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define BY_EXAMPLE_RECORD_MIN_SIZE 3u

/* Record.tag: u16 little-endian at byte 0. */
#define BY_EXAMPLE_RECORD_TAG_OFFSET 0u
#define BY_EXAMPLE_RECORD_TAG_SIZE   2u
STRUCTC_PROVE(BY_EXAMPLE_RECORD_TAG_OFFSET + BY_EXAMPLE_RECORD_TAG_SIZE <=
	      BY_EXAMPLE_RECORD_MIN_SIZE);

static inline uint16_t by_example_record_tag(const struct by_example_record *p)
{
	return le16_load(p->bytes);
}

static inline void by_example_record_set_tag(
    const struct by_example_record_edit *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Record.length: u8 at byte 2. */
#define BY_EXAMPLE_RECORD_LENGTH_OFFSET 2u
#define BY_EXAMPLE_RECORD_LENGTH_SIZE   1u
STRUCTC_PROVE(BY_EXAMPLE_RECORD_LENGTH_OFFSET + BY_EXAMPLE_RECORD_LENGTH_SIZE <=
	      BY_EXAMPLE_RECORD_MIN_SIZE);

static inline uint8_t by_example_record_length(
    const struct by_example_record *p)
{
	return p->bytes[2];
}

static inline void by_example_record_set_length(
    const struct by_example_record_edit *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* Record.small: Small at byte 3, not always there. */
#define BY_EXAMPLE_RECORD_SMALL_OFFSET 3u

static inline bool by_example_record_has_small(
    const struct by_example_record *p)
{
	return (by_example_record_tag(p) == 1u);
}

static inline int by_example_record_small_offset(
    const struct by_example_record *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(by_example_record_tag(p) == 1u))
		return field_absent(error, "by_example_record", "small", 3);
	if (p->size < 4)
		return field_out_of_range(error, "by_example_record", "small",
					  3);
	*offset = 3;
	return 0;
}

static inline const struct by_example_small *by_example_record_small(
    const struct by_example_record *p, struct field_error *error)
{
	uint64_t at;

	if (by_example_record_small_offset(p, &at, error))
		return NULL;
	return (const struct by_example_small *)(p->bytes + at);
}

static inline struct by_example_small *by_example_record_edit_small(
    const struct by_example_record_edit *p, struct field_error *error)
{
	uint64_t at;

	if (by_example_record_small_offset(&p->read, &at, error))
		return NULL;
	return (struct by_example_small *)(p->bytes + at);
}


/* Record.large: Large at byte 3, not always there. */
#define BY_EXAMPLE_RECORD_LARGE_OFFSET 3u

static inline bool by_example_record_has_large(
    const struct by_example_record *p)
{
	return (by_example_record_tag(p) == 2u);
}

static inline int by_example_record_large_offset(
    const struct by_example_record *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(by_example_record_tag(p) == 2u))
		return field_absent(error, "by_example_record", "large", 3);
	if (p->size < 11)
		return field_out_of_range(error, "by_example_record", "large",
					  3);
	*offset = 3;
	return 0;
}

static inline const struct by_example_large *by_example_record_large(
    const struct by_example_record *p, struct field_error *error)
{
	uint64_t at;

	if (by_example_record_large_offset(p, &at, error))
		return NULL;
	return (const struct by_example_large *)(p->bytes + at);
}

static inline struct by_example_large *by_example_record_edit_large(
    const struct by_example_record_edit *p, struct field_error *error)
{
	uint64_t at;

	if (by_example_record_large_offset(&p->read, &at, error))
		return NULL;
	return (struct by_example_large *)(p->bytes + at);
}


/* Record.otherwise: [$length]byte at byte 3, not always there. */
#define BY_EXAMPLE_RECORD_OTHERWISE_OFFSET 3u

static inline bool by_example_record_has_otherwise(
    const struct by_example_record *p)
{
	return 
	    !((by_example_record_tag(p) == 1u) || (by_example_record_tag(p) == 2u));
}

static inline int by_example_record_otherwise_range(
    const struct by_example_record *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!
	    !((by_example_record_tag(p) == 1u) || (by_example_record_tag(p) == 2u)))
		return field_absent(error, "by_example_record", "otherwise",
				    3);
	at = 3;
	nr = (uint64_t)by_example_record_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "by_example_record",
					  "otherwise", 3);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int by_example_record_otherwise_count(
    const struct by_example_record *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return by_example_record_otherwise_range(p, &at, count, error);
}

static inline int by_example_record_otherwise_offset(
    const struct by_example_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return by_example_record_otherwise_range(p, offset, &count, error);
}

static inline int by_example_record_otherwise(const struct by_example_record *p,
					      uint64_t i, uint8_t *out,
					      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = by_example_record_otherwise_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "by_example_record",
					  "otherwise", 3);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int by_example_record_set_otherwise(
    const struct by_example_record_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = by_example_record_otherwise_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "by_example_record",
					  "otherwise", 3);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int by_example_record_otherwise_bytes(
    const struct by_example_record *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = by_example_record_otherwise_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int by_example_record_edit_otherwise_bytes(
    const struct by_example_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = by_example_record_otherwise_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int by_example_record_point_1(const struct by_example_record *p,
					    uint64_t *points,
					    struct field_error *error)
{
	uint64_t offset, count;

	offset = 3;
	count = (uint64_t)by_example_record_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "by_example_record", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int by_example_record_point_2(const struct by_example_record *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	if (!((by_example_record_tag(p) == 1u) || (by_example_record_tag(p) == 2u))) {
		rc = by_example_record_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	} else {
		points[2] = 3;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int by_example_record_point_3(const struct by_example_record *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	if (by_example_record_tag(p) == 2u) {
		if (p->size < 11)
			return field_out_of_range(error, "by_example_record",
						  "", 0);
		points[3] = 11;
	} else {
		rc = by_example_record_point_2(p, points, error);
		if (rc)
			return rc;
		points[3] = points[2];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int by_example_record_point_4(const struct by_example_record *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	if (by_example_record_tag(p) == 1u) {
		if (p->size < 4)
			return field_out_of_range(error, "by_example_record",
						  "", 0);
		points[4] = 4;
	} else {
		rc = by_example_record_point_3(p, points, error);
		if (rc)
			return rc;
		points[4] = points[3];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int by_example_record_at(struct span span, uint64_t offset,
				       struct by_example_record *out,
				       struct field_error *error)
{
	struct by_example_record view;

	if (!span_has(span, offset, 3))
		return field_out_of_range(error, "by_example_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int by_example_record_edit_at(struct mspan span, uint64_t offset,
					    struct by_example_record_edit *out,
					    struct field_error *error)
{
	int rc = by_example_record_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int by_example_record_total_size(
    const struct by_example_record *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = by_example_record_point_4(p, points, error);
	if (rc)
		return rc;
	*size = points[4];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct by_example_record_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct by_example_record_edit_iterator {
	struct by_example_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct by_example_record_iterator by_example_record_iterate(
    struct span span)
{
	struct by_example_record_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct by_example_record_edit_iterator by_example_record_edit_iterate(
    struct mspan span)
{
	struct by_example_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int by_example_record_iterator_next(
    struct by_example_record_iterator *it, struct by_example_record *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = by_example_record_at(it->span, it->offset, out, error);
	if (!rc)
		rc = by_example_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "by_example_record", "stride", 0);
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

static inline int by_example_record_edit_iterator_next(
    struct by_example_record_edit_iterator *it,
    struct by_example_record_edit *out, struct field_error *error)
{
	int rc = by_example_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Superblock, 6 bytes. */
struct by_example_superblock {
	uint8_t bytes[6];
};
#define BY_EXAMPLE_SUPERBLOCK_SIZEOF 6u
STRUCTC_PROVE(sizeof(struct by_example_superblock) ==
	      BY_EXAMPLE_SUPERBLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct by_example_superblock *by_example_superblock_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BY_EXAMPLE_SUPERBLOCK_SIZEOF))
		return NULL;
	return (const struct by_example_superblock *)(span.data + offset);
}

static inline struct by_example_superblock *by_example_superblock_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BY_EXAMPLE_SUPERBLOCK_SIZEOF))
		return NULL;
	return (struct by_example_superblock *)(span.data + offset);
}

/*
 * Superblock.magic: u16 little-endian at byte 0. default when written,
 * constraint when read
 */
#define BY_EXAMPLE_SUPERBLOCK_MAGIC_OFFSET 0u
#define BY_EXAMPLE_SUPERBLOCK_MAGIC_SIZE   2u
#define BY_EXAMPLE_SUPERBLOCK_MAGIC_DEFAULT 0xEF53u
STRUCTC_WITHIN(BY_EXAMPLE_SUPERBLOCK, MAGIC);

static inline uint16_t by_example_superblock_magic(
    const struct by_example_superblock *p)
{
	return le16_load(p->bytes);
}

static inline void by_example_superblock_set_magic(
    struct by_example_superblock *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Superblock.log_block_size: u32 little-endian at byte 2. */
#define BY_EXAMPLE_SUPERBLOCK_LOG_BLOCK_SIZE_OFFSET 2u
#define BY_EXAMPLE_SUPERBLOCK_LOG_BLOCK_SIZE_SIZE   4u
STRUCTC_WITHIN(BY_EXAMPLE_SUPERBLOCK, LOG_BLOCK_SIZE);

static inline uint32_t by_example_superblock_log_block_size(
    const struct by_example_superblock *p)
{
	return le32_load(p->bytes + 2);
}

static inline void by_example_superblock_set_log_block_size(
    struct by_example_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 2, value);
}

/* Superblock.block_size: computed. computed, read-only */
static inline int by_example_superblock_block_size(
    const struct by_example_superblock *p, uint64_t *out,
    struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1024ull, (uint64_t)by_example_superblock_log_block_size(p), &t1))
		return field_out_of_range(error, "by_example_superblock",
					  "block_size", 0);
	*out = (uint64_t)t1;
	return 0;
}


/* All bytes zero, then the defaults. */
static inline void by_example_superblock_init(struct by_example_superblock *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	by_example_superblock_set_magic(p,
					BY_EXAMPLE_SUPERBLOCK_MAGIC_DEFAULT);
}

/* An image starts to be read here, at struct by_example_superblock. */
#define BY_EXAMPLE_ROOT_OFFSET 1024u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_BY_EXAMPLE_DESCRIBED)
#define GENERATED_BY_EXAMPLE_DESCRIBED

#include "runtime/base/describe.h"
#include "checksum.h"

DESCRIBE_CONST struct describe_value by_example_file_kind_values[] = {
	{ "unknown", 0u, "doc comments carry into the output" },
	{ "regular", 1u, NULL },
	{ "directory", 2u, NULL },
};

DESCRIBE_CONST struct describe_value by_example_file_format_values[] = {
	{ "fifo", 1u, NULL },
	{ "character", 2u, NULL },
	{ "directory", 4u, NULL },
};

DESCRIBE_CONST struct describe_value by_example_inode_flags_values[] = {
	{ "secure_delete", 0x1u, NULL },
	{ "extents", 0x80000u, NULL },
};

DESCRIBE_CONST struct describe_field by_example_mode_fields[] = {
	{ "other", "", 0u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "group", "", 3u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "owner", "", 6u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "sticky", "", 9u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "sgid", "", 10u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "suid", "", 11u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "format", "FileFormat", 12u, 4u, 1u, DESCRIBE_ENUM,
	  false, false, false,
	  NULL, by_example_file_format_values, 3, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_mode_description = {
	"Mode", "by_example_mode", 16u, false, by_example_mode_fields, 7,
	"from bit 0 upward, widths must fill the base", NULL
};

DESCRIBE_CONST struct describe_part by_example_extent_start_parts[] = {
	{ 8u, 4, false },
	{ 6u, 2, false },
};
DESCRIBE_CONST struct describe_field by_example_extent_fields[] = {
	{ "block", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "First file block covered",
	  NULL, NULL },
	{ "len", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "start_hi", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "start_lo", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "start", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, by_example_extent_start_parts, 2,
	  "low part first, any number of parts",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_extent_description = {
	"Extent", "by_example_extent", 12u, false, by_example_extent_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field by_example_extent_root_fields[] = {
	{ "h", "[12]byte", 0u, 1u, 12u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "e", "[4]Extent", 12u, 12u, 4u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &by_example_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_extent_root_description = {
	"ExtentRoot", "by_example_extent_root", 60u, false,
	by_example_extent_root_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field by_example_inode_block_fields[] = {
	{ "extents", "ExtentRoot", 0u, 60u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &by_example_extent_root_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "map", "[15]u32_le", 0u, 4u, 15u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "target", "[60]string", 0u, 1u, 60u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_inode_block_description = {
	"InodeBlock", "by_example_inode_block", 60u, true,
	by_example_inode_block_fields, 3,
	"same bytes, several readings",
	NULL
};

static inline struct by_example_group_descriptor by_example_group_descriptor_describe_view(
    const struct describe_view *view)
{
	struct by_example_group_descriptor p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter by_example_group_descriptor_describe_parameters[] = {
	{ "desc_size", 2, false, false },
};

static inline int by_example_group_descriptor_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct by_example_group_descriptor p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "by_example_group_descriptor",
			"desc_size", 0);
	rc = by_example_group_descriptor_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.desc_size;
	return 0;
}

static inline int by_example_group_descriptor_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct by_example_group_descriptor of = by_example_group_descriptor_describe_view(view), *p = &of;

	return by_example_group_descriptor_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open by_example_group_descriptor_describe_open = {
	by_example_group_descriptor_describe_parameters, 1,
	by_example_group_descriptor_describe_at,
	by_example_group_descriptor_describe_total_size,
	by_example_group_descriptor_describe_total_size
};

static inline int by_example_group_descriptor_describe_block_bitmap_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct by_example_group_descriptor of = by_example_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return by_example_group_descriptor_block_bitmap_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field by_example_group_descriptor_describe_block_bitmap_hi = {
	by_example_group_descriptor_describe_block_bitmap_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules by_example_group_descriptor_describe_block_bitmap_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int by_example_group_descriptor_describe_block_bitmap_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct by_example_group_descriptor of = by_example_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)by_example_group_descriptor_block_bitmap(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field by_example_group_descriptor_describe_block_bitmap = {
	NULL, by_example_group_descriptor_describe_block_bitmap_value, 0
};

static inline int by_example_group_descriptor_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct by_example_group_descriptor of = by_example_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return by_example_group_descriptor_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field by_example_group_descriptor_describe_checksum = {
	by_example_group_descriptor_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field by_example_group_descriptor_fields[] = {
	{ "block_bitmap_lo", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "pad", "[26]byte", 4u, 1u, 26u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_bitmap_hi", "u32_le", 30u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &by_example_group_descriptor_describe_block_bitmap_hi, &by_example_group_descriptor_describe_block_bitmap_hi_rules },
	{ "block_bitmap", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &by_example_group_descriptor_describe_block_bitmap, NULL },
	{ "checksum", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &by_example_group_descriptor_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_group_descriptor_description = {
	"GroupDescriptor", "by_example_group_descriptor", 30u, false,
	by_example_group_descriptor_fields, 5,
	"a parameter known at run time",
	&by_example_group_descriptor_describe_open
};

static inline struct by_example_dir_entry by_example_dir_entry_describe_view(
    const struct describe_view *view)
{
	struct by_example_dir_entry p = { view->bytes, view->size };

	return p;
}

static inline int by_example_dir_entry_describe_at(struct span span,
						   uint64_t offset,
						   const uint64_t *parameters,
						   struct describe_view *out,
						   struct field_error *error)
{
	struct by_example_dir_entry p;
	int rc;

	(void)parameters;
	rc = by_example_dir_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int by_example_dir_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct by_example_dir_entry of = by_example_dir_entry_describe_view(view), *p = &of;

	return by_example_dir_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open by_example_dir_entry_describe_open = {
	NULL, 0, by_example_dir_entry_describe_at,
	by_example_dir_entry_describe_total_size,
	by_example_dir_entry_describe_total_size
};

static inline int by_example_dir_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct by_example_dir_entry of = by_example_dir_entry_describe_view(view), *p = &of;
	int rc = by_example_dir_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field by_example_dir_entry_describe_name = {
	by_example_dir_entry_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field by_example_dir_entry_fields[] = {
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
	{ "kind", "FileKind", 7u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, by_example_file_kind_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_len]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &by_example_dir_entry_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_dir_entry_description = {
	"DirEntry", "by_example_dir_entry", 8u, false,
	by_example_dir_entry_fields, 5,
	"a record whose stride is a field",
	&by_example_dir_entry_describe_open
};

DESCRIBE_CONST struct describe_field by_example_small_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_small_description = {
	"Small", "by_example_small", 1u, false, by_example_small_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field by_example_large_fields[] = {
	{ "a", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_large_description = {
	"Large", "by_example_large", 8u, false, by_example_large_fields, 1,
	NULL,
	NULL
};

static inline struct by_example_record by_example_record_describe_view(
    const struct describe_view *view)
{
	struct by_example_record p = { view->bytes, view->size };

	return p;
}

static inline int by_example_record_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct by_example_record p;
	int rc;

	(void)parameters;
	rc = by_example_record_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int by_example_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct by_example_record of = by_example_record_describe_view(view), *p = &of;

	return by_example_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open by_example_record_describe_open = {
	NULL, 0, by_example_record_describe_at,
	by_example_record_describe_total_size,
	by_example_record_describe_total_size
};

static inline int by_example_record_describe_small_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct by_example_record of = by_example_record_describe_view(view), *p = &of;
	out->count = 1;
	return by_example_record_small_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field by_example_record_describe_small = {
	by_example_record_describe_small_place, NULL, 0
};

static inline int by_example_record_describe_large_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct by_example_record of = by_example_record_describe_view(view), *p = &of;
	out->count = 1;
	return by_example_record_large_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field by_example_record_describe_large = {
	by_example_record_describe_large_place, NULL, 0
};

static inline int by_example_record_describe_otherwise_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct by_example_record of = by_example_record_describe_view(view), *p = &of;
	int rc = by_example_record_otherwise_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field by_example_record_describe_otherwise = {
	by_example_record_describe_otherwise_place, NULL, 0
};

DESCRIBE_CONST struct describe_field by_example_record_fields[] = {
	{ "tag", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "small", "Small", 3u, 1u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &by_example_small_description, NULL, 0, NULL, 0,
	  NULL,
	  &by_example_record_describe_small, NULL },
	{ "large", "Large", 3u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &by_example_large_description, NULL, 0, NULL, 0,
	  NULL,
	  &by_example_record_describe_large, NULL },
	{ "otherwise", "[$length]byte", 3u, 1u, 0u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &by_example_record_describe_otherwise, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_record_description = {
	"Record", "by_example_record", 3u, false, by_example_record_fields, 5,
	NULL,
	&by_example_record_describe_open
};

DESCRIBE_CONST struct describe_rules by_example_superblock_describe_magic_rules = {
	true, 0xEF53u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int by_example_superblock_describe_block_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct by_example_superblock *p = (const struct by_example_superblock *)view->bytes;
	uint64_t number;
	int rc = by_example_superblock_block_size(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field by_example_superblock_describe_block_size = {
	NULL, by_example_superblock_describe_block_size_value, 0
};

DESCRIBE_CONST struct describe_field by_example_superblock_fields[] = {
	{ "magic", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "default when written, constraint when read",
	  NULL, &by_example_superblock_describe_magic_rules },
	{ "log_block_size", "u32_le", 2u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_size", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "computed, read-only",
	  &by_example_superblock_describe_block_size, NULL },
};
DESCRIBE_CONST struct describe_structure by_example_superblock_description = {
	"Superblock", "by_example_superblock", 6u, false,
	by_example_superblock_fields, 3,
	NULL,
	NULL
};

#define BY_EXAMPLE_NR_STRUCTURES 9u
DESCRIBE_CONST struct describe_structure *const by_example_structures[] = {
	&by_example_extent_description,
	&by_example_extent_root_description,
	&by_example_inode_block_description,
	&by_example_group_descriptor_description,
	&by_example_dir_entry_description,
	&by_example_small_description,
	&by_example_large_description,
	&by_example_record_description,
	&by_example_superblock_description,
};

DESCRIBE_CONST struct describe_root by_example_describe_root = {
	&by_example_superblock_description,
	1024u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file by_example_describe_file = {
	"by_example", by_example_structures, 9, &by_example_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_BY_EXAMPLE_VALIDATED)
#define GENERATED_BY_EXAMPLE_VALIDATED

#include "runtime/base/validate.h"
#include "checksum.h"

static inline size_t by_example_extent_validate(
    const struct by_example_extent *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t by_example_extent_root_validate(
    const struct by_example_extent_root *p, struct validation *v)
{
	size_t before = v->count;

	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 12 + i * 12;

		v->base += to;
		by_example_extent_validate(
		    (const struct by_example_extent *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t by_example_inode_block_validate(
    const struct by_example_inode_block *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t by_example_group_descriptor_validate(
    const struct by_example_group_descriptor *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = by_example_group_descriptor_block_bitmap_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "by_example_group_descriptor",
			       "block_bitmap_hi", 30,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = by_example_group_descriptor_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "by_example_group_descriptor",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t by_example_dir_entry_validate(
    const struct by_example_dir_entry *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[7]);

		if (v->strict && !by_example_file_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "by_example_dir_entry",
				   "kind", 7, "no value of its enum"))
			return v->count - before;
	}
	rc = by_example_dir_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "by_example_dir_entry",
			       "name", 8, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t by_example_small_validate(const struct by_example_small *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t by_example_large_validate(const struct by_example_large *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t by_example_record_validate(
    const struct by_example_record *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = by_example_record_small_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "by_example_record", "small",
			       3, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		by_example_small_validate(
		    (const struct by_example_small *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = by_example_record_large_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "by_example_record", "large",
			       3, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		by_example_large_validate(
		    (const struct by_example_large *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = by_example_record_otherwise_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "by_example_record",
			       "otherwise", 3, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t by_example_superblock_validate(
    const struct by_example_superblock *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (value != 0xEF53u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "by_example_superblock", "magic", 0,
				   "must be 0xEF53"))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t by_example_validate_root(struct span image,
					      struct validation *v)
{
	size_t count;
	const struct by_example_superblock *p = by_example_superblock_at(image, BY_EXAMPLE_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "by_example_superblock", "", BY_EXAMPLE_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += BY_EXAMPLE_ROOT_OFFSET;
	count = by_example_superblock_validate(p, v);
	v->base -= BY_EXAMPLE_ROOT_OFFSET;
	return count;
}

#endif
