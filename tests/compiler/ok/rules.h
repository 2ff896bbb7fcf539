/* Written by structc from ok/rules.struct. Edit that file instead. */
#ifndef GENERATED_RULES_H
#define GENERATED_RULES_H

#include "runtime/base/bytes.h"
#include "runtime/base/guid.h"
#include "runtime/base/utf16.h"
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

/* What must hold, for the validator. */
#define RULES_LIMIT 4096u

/* Enum Kind: u8. */
#define RULES_KIND_SMALL 1u
#define RULES_KIND_LARGE 2u
#define RULES_KIND_HUGE 9u

/* The name of a value, or NULL if it has none. */
static inline const char *rules_kind_name(uint8_t value)
{
	switch (value) {
	case RULES_KIND_SMALL:
		return "small";
	case RULES_KIND_LARGE:
		return "large";
	case RULES_KIND_HUGE:
		return "huge";
	default:
		return NULL;
	}
}

static inline bool rules_kind_is_known(uint8_t value)
{
	switch (value) {
	case RULES_KIND_SMALL:
	case RULES_KIND_LARGE:
	case RULES_KIND_HUGE:
		return true;
	default:
		return false;
	}
}

/* Flags Flags: u16 little-endian. */
#define RULES_FLAGS_EXTRA 0x1u
#define RULES_FLAGS_MORE 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *rules_flags_name(uint16_t bit)
{
	switch (bit) {
	case RULES_FLAGS_EXTRA:
		return "extra";
	case RULES_FLAGS_MORE:
		return "more";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t rules_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFFCu);
}

/*
 * Bitfield Mode: u8. _with_ puts a part into a number, or refuses what is too
 * wide, with -34.
 */

/* Mode.other: bits 0 to 2. */
#define RULES_MODE_OTHER_SHIFT 0
#define RULES_MODE_OTHER_WIDTH 3
#define RULES_MODE_OTHER_MASK  0x7u

static inline uint8_t rules_mode_other(uint8_t value)
{
	return (uint8_t)(value & 0x7u);
}

static inline int rules_mode_with_other(uint8_t value, uint8_t part,
					uint8_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint8_t)((value & 0xF8u) | part);
	return 0;
}

/* Mode.kind: bits 4 to 7, enum Kind. */
#define RULES_MODE_KIND_SHIFT 4
#define RULES_MODE_KIND_WIDTH 4
#define RULES_MODE_KIND_MASK  0xF0u

static inline uint8_t rules_mode_kind(uint8_t value)
{
	return (uint8_t)(value >> 4 & 0xFu);
}

static inline int rules_mode_with_kind(uint8_t value, uint8_t part,
				       uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xFu) | (uint32_t)part << 4);
	return 0;
}

/* Structure Point, 3 bytes. */
struct rules_point {
	uint8_t bytes[3];
};
#define RULES_POINT_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct rules_point) == RULES_POINT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct rules_point *rules_point_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, RULES_POINT_SIZEOF))
		return NULL;
	return (const struct rules_point *)(span.data + offset);
}

static inline struct rules_point *rules_point_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, RULES_POINT_SIZEOF))
		return NULL;
	return (struct rules_point *)(span.data + offset);
}

/* Point.x: i16 little-endian at byte 0. */
#define RULES_POINT_X_OFFSET 0u
#define RULES_POINT_X_SIZE   2u
STRUCTC_WITHIN(RULES_POINT, X);

static inline int16_t rules_point_x(const struct rules_point *p)
{
	return (int16_t)le16_load(p->bytes);
}

static inline void rules_point_set_x(struct rules_point *p, int16_t value)
{
	le16_store(p->bytes, (uint16_t)value);
}

/* Point.y: u8 at byte 2. */
#define RULES_POINT_Y_OFFSET 2u
#define RULES_POINT_Y_SIZE   1u
STRUCTC_WITHIN(RULES_POINT, Y);

static inline uint8_t rules_point_y(const struct rules_point *p)
{
	return p->bytes[2];
}

static inline void rules_point_set_y(struct rules_point *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* All bytes zero. */
static inline void rules_point_init(struct rules_point *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Header, 82 bytes. */
struct rules_header {
	uint8_t bytes[82];
};
#define RULES_HEADER_SIZEOF 82u
STRUCTC_PROVE(sizeof(struct rules_header) == RULES_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct rules_header *rules_header_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, RULES_HEADER_SIZEOF))
		return NULL;
	return (const struct rules_header *)(span.data + offset);
}

static inline struct rules_header *rules_header_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, RULES_HEADER_SIZEOF))
		return NULL;
	return (struct rules_header *)(span.data + offset);
}

/* Header.magic: u32 big-endian at byte 0. */
#define RULES_HEADER_MAGIC_OFFSET 0u
#define RULES_HEADER_MAGIC_SIZE   4u
#define RULES_HEADER_MAGIC_DEFAULT 0x52554C45u
STRUCTC_WITHIN(RULES_HEADER, MAGIC);

static inline uint32_t rules_header_magic(const struct rules_header *p)
{
	return be32_load(p->bytes);
}

static inline void rules_header_set_magic(struct rules_header *p,
					  uint32_t value)
{
	be32_store(p->bytes, value);
}

/* Header.tag: 6 times string at byte 4. */
#define RULES_HEADER_TAG_OFFSET 4u
#define RULES_HEADER_TAG_SIZE   6u
#define RULES_HEADER_TAG_COUNT  6u
#define RULES_HEADER_TAG_DEFAULT "RULES"
STRUCTC_WITHIN(RULES_HEADER, TAG);

static inline int rules_header_tag(const struct rules_header *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "rules_header", "tag", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int rules_header_set_tag(struct rules_header *p, uint64_t i,
				       uint8_t value,
				       struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "rules_header", "tag", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span rules_header_tag_bytes(const struct rules_header *p)
{
	return span_of(p->bytes + 4, 6);
}

static inline struct mspan rules_header_edit_tag_bytes(struct rules_header *p)
{
	return mspan_of(p->bytes + 4, 6);
}

/* Up to the first NUL. */
static inline struct span rules_header_tag_text(const struct rules_header *p)
{
	const uint8_t *text = p->bytes + 4;
	const void *end = memchr(text, 0, 6);

	if (!end)
		return span_of(text, 6);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int rules_header_put_tag(struct rules_header *p,
				       struct span text)
{
	uint8_t *to = p->bytes + 4;

	if (text.size > 6)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(6 - text.size));
	return 0;
}

/* Header.id: guid at byte 10. */
#define RULES_HEADER_ID_OFFSET 10u
#define RULES_HEADER_ID_SIZE   16u
#define RULES_HEADER_ID_DEFAULT "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"
STRUCTC_WITHIN(RULES_HEADER, ID);

static inline struct guid rules_header_id(const struct rules_header *p)
{
	return guid_load_mixed(p->bytes + 10);
}

static inline void rules_header_set_id(struct rules_header *p,
				       struct guid value)
{
	guid_store_mixed(p->bytes + 10, value);
}

/* Header.name: 4 times UTF-16 little-endian at byte 26. */
#define RULES_HEADER_NAME_OFFSET 26u
#define RULES_HEADER_NAME_SIZE   8u
#define RULES_HEADER_NAME_COUNT  4u
#define RULES_HEADER_NAME_DEFAULT "h\303\251"
STRUCTC_WITHIN(RULES_HEADER, NAME);

static inline int rules_header_name(const struct rules_header *p, uint64_t i,
				    uint16_t *out, struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "rules_header", "name", 26);
	*out = le16_load(p->bytes + 26 + i * 2);
	return 0;
}

static inline int rules_header_set_name(struct rules_header *p, uint64_t i,
					uint16_t value,
					struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "rules_header", "name", 26);
	le16_store(p->bytes + 26 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int rules_header_name_utf8(const struct rules_header *p,
					 struct mspan out, uint64_t *length,
					 struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 26, 8), false, out, length))
		return field_out_of_range(error, "rules_header", "name", 26);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int rules_header_put_name_utf8(struct rules_header *p,
					     struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 26, 8));
}

/* Header.kind: enum Kind, u8 at byte 34. */
#define RULES_HEADER_KIND_OFFSET 34u
#define RULES_HEADER_KIND_SIZE   1u
STRUCTC_WITHIN(RULES_HEADER, KIND);

static inline uint8_t rules_header_kind(const struct rules_header *p)
{
	return p->bytes[34];
}

static inline void rules_header_set_kind(struct rules_header *p, uint8_t value)
{
	p->bytes[34] = value;
}

/* Header.level: u8 at byte 35. */
#define RULES_HEADER_LEVEL_OFFSET 35u
#define RULES_HEADER_LEVEL_SIZE   1u
#define RULES_HEADER_LEVEL_DEFAULT 3u
STRUCTC_WITHIN(RULES_HEADER, LEVEL);

static inline uint8_t rules_header_level(const struct rules_header *p)
{
	return p->bytes[35];
}

static inline void rules_header_set_level(struct rules_header *p,
					  uint8_t value)
{
	p->bytes[35] = value;
}

/* Header.flags: flags Flags, u16 little-endian at byte 36. */
#define RULES_HEADER_FLAGS_OFFSET 36u
#define RULES_HEADER_FLAGS_SIZE   2u
STRUCTC_WITHIN(RULES_HEADER, FLAGS);

static inline uint16_t rules_header_flags(const struct rules_header *p)
{
	return le16_load(p->bytes + 36);
}

static inline void rules_header_set_flags(struct rules_header *p,
					  uint16_t value)
{
	le16_store(p->bytes + 36, value);
}

/* Whether all bits of `mask` are set. */
static inline bool rules_header_flags_has(const struct rules_header *p,
					  uint16_t mask)
{
	return (rules_header_flags(p) & mask) == mask;
}

static inline void rules_header_flags_add(struct rules_header *p,
					  uint16_t mask)
{
	rules_header_set_flags(p, (uint16_t)(rules_header_flags(p) | mask));
}

static inline void rules_header_flags_clear(struct rules_header *p,
					    uint16_t mask)
{
	rules_header_set_flags(p, (uint16_t)(rules_header_flags(p) & ~mask));
}

/* Header.mode: bitfield Mode, u8 at byte 38. */
#define RULES_HEADER_MODE_OFFSET 38u
#define RULES_HEADER_MODE_SIZE   1u
STRUCTC_WITHIN(RULES_HEADER, MODE);

static inline uint8_t rules_header_mode(const struct rules_header *p)
{
	return p->bytes[38];
}

static inline void rules_header_set_mode(struct rules_header *p, uint8_t value)
{
	p->bytes[38] = value;
}

static inline uint8_t rules_header_mode_other(const struct rules_header *p)
{
	return rules_mode_other(rules_header_mode(p));
}

static inline int rules_header_set_mode_other(struct rules_header *p,
					      uint8_t part)
{
	uint8_t value;

	if (rules_mode_with_other(rules_header_mode(p), part, &value))
		return -34;
	rules_header_set_mode(p, value);
	return 0;
}

static inline uint8_t rules_header_mode_kind(const struct rules_header *p)
{
	return rules_mode_kind(rules_header_mode(p));
}

static inline int rules_header_set_mode_kind(struct rules_header *p,
					     uint8_t part)
{
	uint8_t value;

	if (rules_mode_with_kind(rules_header_mode(p), part, &value))
		return -34;
	rules_header_set_mode(p, value);
	return 0;
}

/* Header.big: u64 little-endian at byte 39. */
#define RULES_HEADER_BIG_OFFSET 39u
#define RULES_HEADER_BIG_SIZE   8u
STRUCTC_WITHIN(RULES_HEADER, BIG);

static inline uint64_t rules_header_big(const struct rules_header *p)
{
	return le64_load(p->bytes + 39);
}

static inline void rules_header_set_big(struct rules_header *p, uint64_t value)
{
	le64_store(p->bytes + 39, value);
}

/* Header.sizes: 3 times u16 big-endian at byte 47. */
#define RULES_HEADER_SIZES_OFFSET 47u
#define RULES_HEADER_SIZES_SIZE   6u
#define RULES_HEADER_SIZES_COUNT  3u
STRUCTC_WITHIN(RULES_HEADER, SIZES);

static inline int rules_header_sizes(const struct rules_header *p, uint64_t i,
				     uint16_t *out, struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "rules_header", "sizes", 47);
	*out = be16_load(p->bytes + 47 + i * 2);
	return 0;
}

static inline int rules_header_set_sizes(struct rules_header *p, uint64_t i,
					 uint16_t value,
					 struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "rules_header", "sizes", 47);
	be16_store(p->bytes + 47 + i * 2, value);
	return 0;
}

/* Header.grid: 2 times 2 times i8 at byte 53. */
#define RULES_HEADER_GRID_OFFSET 53u
#define RULES_HEADER_GRID_SIZE   4u
#define RULES_HEADER_GRID_COUNT  2u
STRUCTC_WITHIN(RULES_HEADER, GRID);

static inline int rules_header_grid(const struct rules_header *p, uint64_t i,
				    uint64_t j, int8_t *out,
				    struct field_error *error)
{
	if (i >= 2 || j >= 2)
		return field_out_of_range(error, "rules_header", "grid", 53);
	*out = (int8_t)p->bytes[53 + i * 2 + j];
	return 0;
}

static inline int rules_header_set_grid(struct rules_header *p, uint64_t i,
					uint64_t j, int8_t value,
					struct field_error *error)
{
	if (i >= 2 || j >= 2)
		return field_out_of_range(error, "rules_header", "grid", 53);
	p->bytes[53 + i * 2 + j] = (uint8_t)value;
	return 0;
}

/* Header.kinds: 2 times enum Kind, u8 at byte 57. */
#define RULES_HEADER_KINDS_OFFSET 57u
#define RULES_HEADER_KINDS_SIZE   2u
#define RULES_HEADER_KINDS_COUNT  2u
STRUCTC_WITHIN(RULES_HEADER, KINDS);

static inline int rules_header_kinds(const struct rules_header *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "rules_header", "kinds", 57);
	*out = p->bytes[57 + i];
	return 0;
}

static inline int rules_header_set_kinds(struct rules_header *p, uint64_t i,
					 uint8_t value,
					 struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "rules_header", "kinds", 57);
	p->bytes[57 + i] = value;
	return 0;
}

/* Header.lo: u16 little-endian at byte 59. */
#define RULES_HEADER_LO_OFFSET 59u
#define RULES_HEADER_LO_SIZE   2u
STRUCTC_WITHIN(RULES_HEADER, LO);

static inline uint16_t rules_header_lo(const struct rules_header *p)
{
	return le16_load(p->bytes + 59);
}

static inline void rules_header_set_lo(struct rules_header *p, uint16_t value)
{
	le16_store(p->bytes + 59, value);
}

/* Header.hi: u16 little-endian at byte 61. */
#define RULES_HEADER_HI_OFFSET 61u
#define RULES_HEADER_HI_SIZE   2u
STRUCTC_WITHIN(RULES_HEADER, HI);

static inline uint16_t rules_header_hi(const struct rules_header *p)
{
	return le16_load(p->bytes + 61);
}

static inline void rules_header_set_hi(struct rules_header *p, uint16_t value)
{
	le16_store(p->bytes + 61, value);
}

/* Header.point: struct rules_point at byte 66. */
#define RULES_HEADER_POINT_OFFSET 66u
#define RULES_HEADER_POINT_SIZE   3u
STRUCTC_WITHIN(RULES_HEADER, POINT);

static inline const struct rules_point *rules_header_point(
    const struct rules_header *p)
{
	return (const struct rules_point *)(p->bytes + 66);
}

static inline struct rules_point *rules_header_edit_point(
    struct rules_header *p)
{
	return (struct rules_point *)(p->bytes + 66);
}

/* Header.points: 2 times 2 times struct rules_point at byte 69. */
#define RULES_HEADER_POINTS_OFFSET 69u
#define RULES_HEADER_POINTS_SIZE   12u
#define RULES_HEADER_POINTS_COUNT  2u
STRUCTC_WITHIN(RULES_HEADER, POINTS);

static inline const struct rules_point *rules_header_points(
    const struct rules_header *p, uint64_t i, uint64_t j,
    struct field_error *error)
{
	if (i >= 2 || j >= 2) {
		field_out_of_range(error, "rules_header", "points", 69);
		return NULL;
	}
	return (const struct rules_point *)(p->bytes + 69 + (i * 2 + j) * 3);
}

static inline struct rules_point *rules_header_edit_points(
    struct rules_header *p, uint64_t i, uint64_t j, struct field_error *error)
{
	if (i >= 2 || j >= 2) {
		field_out_of_range(error, "rules_header", "points", 69);
		return NULL;
	}
	return (struct rules_point *)(p->bytes + 69 + (i * 2 + j) * 3);
}

/* Header.sum: u8 at byte 81. */
#define RULES_HEADER_SUM_OFFSET 81u
#define RULES_HEADER_SUM_SIZE   1u
STRUCTC_WITHIN(RULES_HEADER, SUM);

static inline uint8_t rules_header_sum(const struct rules_header *p)
{
	return p->bytes[81];
}

static inline void rules_header_set_sum(struct rules_header *p, uint8_t value)
{
	p->bytes[81] = value;
}

/* Header.both: u32 joined from bytes 59, 61, low part first. */
static inline uint32_t rules_header_both(const struct rules_header *p)
{
	return (uint32_t)le16_load(p->bytes + 59) |
	       (uint32_t)le16_load(p->bytes + 61) << 16;
}

static inline int rules_header_set_both(struct rules_header *p, uint32_t value)
{
	le16_store(p->bytes + 59, (uint16_t)value);
	le16_store(p->bytes + 61, (uint16_t)(value >> 16));
	return 0;
}

/* Header.half: computed. */
static inline uint16_t rules_header_half(const struct rules_header *p)
{
	return (uint16_t)((uint64_t)rules_header_level(p) / 2ull);
}


/* All bytes zero, then the defaults. */
static inline void rules_header_init(struct rules_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	rules_header_set_magic(p, RULES_HEADER_MAGIC_DEFAULT);
	memcpy(p->bytes + 4, RULES_HEADER_TAG_DEFAULT, 5);
	memcpy(p->bytes + 10,
	    "\050\163\052\301\037\370\322\021\272\113\000\240\311\076\311\073",
	    16);
	(void)rules_header_put_name_utf8(p, span_of(RULES_HEADER_NAME_DEFAULT,
					 3));
	rules_header_set_level(p, RULES_HEADER_LEVEL_DEFAULT);
}

/* What Header.sum has to be: sum8. */
static inline uint8_t rules_header_compute_sum(const struct rules_header *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_sum8(sum, p->bytes, 81);
	sum = checksum_zeros(checksum_sum8, sum, 1);
	return (uint8_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int rules_header_verify_sum(const struct rules_header *p)
{
	uint8_t want = rules_header_compute_sum(p);
	uint8_t got = rules_header_sum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int rules_header_update_sum(struct rules_header *p)
{
	uint8_t want = rules_header_compute_sum(p);

	rules_header_set_sum(p, want);
	return 0;
}


/* Structure Record, at least 4 bytes. */
struct rules_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct rules_record_edit {
	struct rules_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define RULES_RECORD_MIN_SIZE 4u

/* Record.length: u16 little-endian at byte 0. */
#define RULES_RECORD_LENGTH_OFFSET 0u
#define RULES_RECORD_LENGTH_SIZE   2u
STRUCTC_PROVE(RULES_RECORD_LENGTH_OFFSET + RULES_RECORD_LENGTH_SIZE <=
	      RULES_RECORD_MIN_SIZE);

static inline uint16_t rules_record_length(const struct rules_record *p)
{
	return le16_load(p->bytes);
}

static inline void rules_record_set_length(const struct rules_record_edit *p,
					   uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Record.kind: enum Kind, u8 at byte 2. */
#define RULES_RECORD_KIND_OFFSET 2u
#define RULES_RECORD_KIND_SIZE   1u
STRUCTC_PROVE(RULES_RECORD_KIND_OFFSET + RULES_RECORD_KIND_SIZE <=
	      RULES_RECORD_MIN_SIZE);

static inline uint8_t rules_record_kind(const struct rules_record *p)
{
	return p->bytes[2];
}

static inline void rules_record_set_kind(const struct rules_record_edit *p,
					 uint8_t value)
{
	p->bytes[2] = value;
}

/* Record.count: u8 at byte 3. */
#define RULES_RECORD_COUNT_OFFSET 3u
#define RULES_RECORD_COUNT_SIZE   1u
STRUCTC_PROVE(RULES_RECORD_COUNT_OFFSET + RULES_RECORD_COUNT_SIZE <=
	      RULES_RECORD_MIN_SIZE);

static inline uint8_t rules_record_count(const struct rules_record *p)
{
	return p->bytes[3];
}

static inline void rules_record_set_count(const struct rules_record_edit *p,
					  uint8_t value)
{
	p->bytes[3] = value;
}

/* Record.optional: u32_le at byte 4, not always there. */
#define RULES_RECORD_OPTIONAL_OFFSET 4u
#define RULES_RECORD_OPTIONAL_DEFAULT 7u

static inline bool rules_record_has_optional(const struct rules_record *p)
{
	return ((rules_record_kind(p) == 2u) && (rules_record_count(p) > 0u));
}

static inline int rules_record_optional_offset(const struct rules_record *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!((rules_record_kind(p) == 2u) && (rules_record_count(p) > 0u)))
		return field_absent(error, "rules_record", "optional", 4);
	if (p->size < 8)
		return field_out_of_range(error, "rules_record", "optional",
					  4);
	*offset = 4;
	return 0;
}

static inline int rules_record_optional(const struct rules_record *p,
					uint32_t *out,
					struct field_error *error)
{
	if (!((rules_record_kind(p) == 2u) && (rules_record_count(p) > 0u)))
		return *out = RULES_RECORD_OPTIONAL_DEFAULT, 0;
	if (p->size < 8)
		return field_out_of_range(error, "rules_record", "optional",
					  4);
	*out = le32_load(p->bytes + 4);
	return 0;
}

static inline int rules_record_set_optional(const struct rules_record_edit *p,
					    uint32_t value,
					    struct field_error *error)
{
	if (!
	    ((rules_record_kind(&p->read) == 2u) && (rules_record_count(&p->read) > 0u))) {
		if (value == RULES_RECORD_OPTIONAL_DEFAULT)
			return 0;
		return field_absent(error, "rules_record", "optional", 4);
	}
	if (p->read.size < 8)
		return field_out_of_range(error, "rules_record", "optional",
					  4);
	le32_store(p->bytes + 4, value);
	return 0;
}


/* Record.flags: Flags at byte 8, not always there. */
#define RULES_RECORD_FLAGS_OFFSET 8u

static inline bool rules_record_has_flags(const struct rules_record *p)
{
	return ((rules_record_kind(p) == 2u) && (rules_record_count(p) > 0u));
}

static inline int rules_record_flags_offset(const struct rules_record *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	if (!((rules_record_kind(p) == 2u) && (rules_record_count(p) > 0u)))
		return field_absent(error, "rules_record", "flags", 8);
	if (p->size < 10)
		return field_out_of_range(error, "rules_record", "flags", 8);
	*offset = 8;
	return 0;
}

static inline int rules_record_flags(const struct rules_record *p,
				     uint16_t *out, struct field_error *error)
{
	if (!((rules_record_kind(p) == 2u) && (rules_record_count(p) > 0u)))
		return field_absent(error, "rules_record", "flags", 8);
	if (p->size < 10)
		return field_out_of_range(error, "rules_record", "flags", 8);
	*out = le16_load(p->bytes + 8);
	return 0;
}

static inline int rules_record_set_flags(const struct rules_record_edit *p,
					 uint16_t value,
					 struct field_error *error)
{
	if (!
	    ((rules_record_kind(&p->read) == 2u) && (rules_record_count(&p->read) > 0u)))
		return field_absent(error, "rules_record", "flags", 8);
	if (p->read.size < 10)
		return field_out_of_range(error, "rules_record", "flags", 8);
	le16_store(p->bytes + 8, value);
	return 0;
}


/* Whether all bits of `mask` are set. */
static inline int rules_record_flags_has(const struct rules_record *p,
					 uint16_t mask, bool *out,
					 struct field_error *error)
{
	uint16_t value;
	int rc = rules_record_flags(p, &value, error);

	if (rc)
		return rc;
	*out = (value & mask) == mask;
	return 0;
}

static inline int rules_record_flags_add(const struct rules_record_edit *p,
					 uint16_t mask,
					 struct field_error *error)
{
	uint16_t value;
	int rc = rules_record_flags(&p->read, &value, error);

	if (rc)
		return rc;
	return rules_record_set_flags(p, (uint16_t)(value | mask), error);
}

static inline int rules_record_flags_clear(const struct rules_record_edit *p,
					   uint16_t mask,
					   struct field_error *error)
{
	uint16_t value;
	int rc = rules_record_flags(&p->read, &value, error);

	if (rc)
		return rc;
	return rules_record_set_flags(p, (uint16_t)(value & ~mask), error);
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int rules_record_point_1(const struct rules_record *p,
				       uint64_t *points,
				       struct field_error *error)
{
	if ((rules_record_kind(p) == 2u) && (rules_record_count(p) > 0u)) {
		if (p->size < 10)
			return field_out_of_range(error, "rules_record", "",
						  0);
		points[1] = 10;
	} else {
		points[1] = 4;
	}
	return 0;
}


/* Record.point: Point at an offset that data decides, not always there. */

static inline bool rules_record_has_point(const struct rules_record *p)
{
	return (rules_record_kind(p) == 1u);
}

static inline int rules_record_point_offset(const struct rules_record *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(rules_record_kind(p) == 1u))
		return field_absent(error, "rules_record", "point", 0);
	rc = rules_record_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 3)
		return field_out_of_range(error, "rules_record", "point", 0);
	*offset = points[1];
	return 0;
}

static inline const struct rules_point *rules_record_point(
    const struct rules_record *p, struct field_error *error)
{
	uint64_t at;

	if (rules_record_point_offset(p, &at, error))
		return NULL;
	return (const struct rules_point *)(p->bytes + at);
}

static inline struct rules_point *rules_record_edit_point(
    const struct rules_record_edit *p, struct field_error *error)
{
	uint64_t at;

	if (rules_record_point_offset(&p->read, &at, error))
		return NULL;
	return (struct rules_point *)(p->bytes + at);
}


/*
 * Record.points: [$count]Point at an offset that data decides, not always
 * there.
 */

static inline bool rules_record_has_points(const struct rules_record *p)
{
	return (rules_record_kind(p) == 2u);
}

static inline int rules_record_points_range(const struct rules_record *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	if (!(rules_record_kind(p) == 2u))
		return field_absent(error, "rules_record", "points", 0);
	rc = rules_record_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (uint64_t)rules_record_count(p);
	if (nr > (p->size - at) / 3)
		return field_out_of_range(error, "rules_record", "points", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int rules_record_points_count(const struct rules_record *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return rules_record_points_range(p, &at, count, error);
}

static inline int rules_record_points_offset(const struct rules_record *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return rules_record_points_range(p, offset, &count, error);
}

static inline const struct rules_point *rules_record_points(
    const struct rules_record *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (rules_record_points_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "rules_record", "points", 0);
		return NULL;
	}
	return (const struct rules_point *)(p->bytes + at + i * 3);
}

static inline struct rules_point *rules_record_edit_points(
    const struct rules_record_edit *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (rules_record_points_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "rules_record", "points", 0);
		return NULL;
	}
	return (struct rules_point *)(p->bytes + at + i * 3);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int rules_record_point_2(const struct rules_record *p,
				       uint64_t *points,
				       struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = rules_record_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (uint64_t)rules_record_count(p);
	if (count > (p->size - offset) / 3)
		return field_out_of_range(error, "rules_record", "", 0);
	points[2] = offset + count * 3;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int rules_record_point_3(const struct rules_record *p,
				       uint64_t *points,
				       struct field_error *error)
{
	int rc;

	rc = rules_record_point_1(p, points, error);
	if (rc)
		return rc;
	if (rules_record_kind(p) == 2u) {
		rc = rules_record_point_2(p, points, error);
		if (rc)
			return rc;
		points[3] = points[2];
	} else {
		points[3] = points[1];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int rules_record_point_4(const struct rules_record *p,
				       uint64_t *points,
				       struct field_error *error)
{
	int rc;

	rc = rules_record_point_1(p, points, error);
	if (rc)
		return rc;
	if (rules_record_kind(p) == 1u) {
		if (p->size - points[1] < 3)
			return field_out_of_range(error, "rules_record", "",
						  0);
		points[4] = points[1] + 3;
	} else {
		rc = rules_record_point_3(p, points, error);
		if (rc)
			return rc;
		points[4] = points[3];
	}
	return 0;
}


/* Record._: u8 at an offset that data decides. */

static inline int rules_record_unnamed_1_offset(const struct rules_record *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = rules_record_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 1)
		return field_out_of_range(error, "rules_record", "unnamed_1",
					  0);
	*offset = points[4];
	return 0;
}


/* Record.text: [$count]string at an offset that data decides. */

static inline int rules_record_text_range(const struct rules_record *p,
					  uint64_t *offset, uint64_t *count,
					  struct field_error *error)
{
	int rc;

	uint64_t points[5];

	uint64_t at, nr;

	rc = rules_record_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 1)
		return field_out_of_range(error, "rules_record", "text", 0);
	at = points[4] + 1;
	nr = (uint64_t)rules_record_count(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "rules_record", "text", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int rules_record_text_count(const struct rules_record *p,
					  uint64_t *count,
					  struct field_error *error)
{
	uint64_t at;

	return rules_record_text_range(p, &at, count, error);
}

static inline int rules_record_text_offset(const struct rules_record *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	uint64_t count;

	return rules_record_text_range(p, offset, &count, error);
}

static inline int rules_record_text(const struct rules_record *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = rules_record_text_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "rules_record", "text", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int rules_record_set_text(const struct rules_record_edit *p,
					uint64_t i, uint8_t value,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = rules_record_text_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "rules_record", "text", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int rules_record_text_bytes(const struct rules_record *p,
					  struct span *out,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = rules_record_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int rules_record_edit_text_bytes(
    const struct rules_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = rules_record_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int rules_record_text_text(const struct rules_record *p,
					 struct span *out,
					 struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = rules_record_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int rules_record_put_text(const struct rules_record_edit *p,
					struct span text,
					struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = rules_record_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "rules_record", "text", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int rules_record_point_5(const struct rules_record *p,
				       uint64_t *points,
				       struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = rules_record_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 1)
		return field_out_of_range(error, "rules_record", "", 0);
	offset = points[4] + 1;
	count = (uint64_t)rules_record_count(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "rules_record", "", 0);
	points[5] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int rules_record_at(struct span span, uint64_t offset,
				  struct rules_record *out,
				  struct field_error *error)
{
	struct rules_record view;
	uint64_t size;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "rules_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (uint64_t)rules_record_length(&view);
	if (size < 4 || size > view.size)
		return field_out_of_range(error, "rules_record", "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int rules_record_edit_at(struct mspan span, uint64_t offset,
				       struct rules_record_edit *out,
				       struct field_error *error)
{
	int rc = rules_record_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int rules_record_total_size(const struct rules_record *p,
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
struct rules_record_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct rules_record_edit_iterator {
	struct rules_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct rules_record_iterator rules_record_iterate(
    struct span span)
{
	struct rules_record_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct rules_record_edit_iterator rules_record_edit_iterate(
    struct mspan span)
{
	struct rules_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int rules_record_iterator_next(struct rules_record_iterator *it,
					     struct rules_record *out,
					     struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = rules_record_at(it->span, it->offset, out, error);
	if (!rc)
		rc = rules_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "rules_record", "stride", 0);
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

static inline int rules_record_edit_iterator_next(
    struct rules_record_edit_iterator *it, struct rules_record_edit *out,
    struct field_error *error)
{
	int rc = rules_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Block, at least 1 byte. */
struct rules_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct rules_block_edit {
	struct rules_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define RULES_BLOCK_MIN_SIZE 1u

/* Block.version: u8 at byte 0. */
#define RULES_BLOCK_VERSION_OFFSET 0u
#define RULES_BLOCK_VERSION_SIZE   1u
#define RULES_BLOCK_VERSION_DEFAULT 2u
STRUCTC_PROVE(RULES_BLOCK_VERSION_OFFSET + RULES_BLOCK_VERSION_SIZE <=
	      RULES_BLOCK_MIN_SIZE);

static inline uint8_t rules_block_version(const struct rules_block *p)
{
	return p->bytes[0];
}

static inline void rules_block_set_version(const struct rules_block_edit *p,
					   uint8_t value)
{
	p->bytes[0] = value;
}

/* Block.records: []Record at byte 1. */
#define RULES_BLOCK_RECORDS_OFFSET 1u

static inline int rules_block_records_offset(const struct rules_block *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 1;
	return 0;
}

static inline int rules_block_records(const struct rules_block *p,
				      struct rules_record_iterator *out,
				      struct field_error *error)
{
	(void)error;
	*out = rules_record_iterate(span_of(p->bytes + 1, p->size - (1)));
	return 0;
}

static inline int rules_block_edit_records(const struct rules_block_edit *p,
    struct rules_record_edit_iterator *out, struct field_error *error)
{
	(void)error;
	*out = rules_record_edit_iterate(
	    mspan_of(p->bytes + 1, p->read.size - (1)));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int rules_block_point_1(const struct rules_block *p,
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
static inline int rules_block_at(struct span span,
				 uint64_t offset, uint32_t block_size,
				 struct rules_block *out,
				 struct field_error *error)
{
	struct rules_block view;
	uint64_t size;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "rules_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size < 1 || size > view.size)
		return field_out_of_range(error, "rules_block", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int rules_block_edit_at(struct mspan span,
				      uint64_t offset, uint32_t block_size,
				      struct rules_block_edit *out,
				      struct field_error *error)
{
	int rc = rules_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int rules_block_total_size(const struct rules_block *p,
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
struct rules_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct rules_block_edit_iterator {
	struct rules_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct rules_block_iterator rules_block_iterate(struct span span,
    uint32_t block_size)
{
	struct rules_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct rules_block_edit_iterator rules_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct rules_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int rules_block_iterator_next(struct rules_block_iterator *it,
					    struct rules_block *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = rules_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = rules_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "rules_block", "stride", 0);
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

static inline int rules_block_edit_iterator_next(
    struct rules_block_edit_iterator *it, struct rules_block_edit *out,
    struct field_error *error)
{
	int rc = rules_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure File, at least 84 bytes. */
struct rules_file {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct rules_file_edit {
	struct rules_file read; /* the same, for getters */
	uint8_t *bytes;
};
#define RULES_FILE_MIN_SIZE 84u

/* File.header: struct rules_header at byte 0. */
#define RULES_FILE_HEADER_OFFSET 0u
#define RULES_FILE_HEADER_SIZE   82u
STRUCTC_PROVE(RULES_FILE_HEADER_OFFSET + RULES_FILE_HEADER_SIZE <=
	      RULES_FILE_MIN_SIZE);

static inline const struct rules_header *rules_file_header(
    const struct rules_file *p)
{
	return (const struct rules_header *)(p->bytes);
}

static inline struct rules_header *rules_file_edit_header(
    const struct rules_file_edit *p)
{
	return (struct rules_header *)(p->bytes);
}

/* File.nr: u16 little-endian at byte 82. */
#define RULES_FILE_NR_OFFSET 82u
#define RULES_FILE_NR_SIZE   2u
STRUCTC_PROVE(RULES_FILE_NR_OFFSET + RULES_FILE_NR_SIZE <=
	      RULES_FILE_MIN_SIZE);

static inline uint16_t rules_file_nr(const struct rules_file *p)
{
	return le16_load(p->bytes + 82);
}

static inline void rules_file_set_nr(const struct rules_file_edit *p,
				     uint16_t value)
{
	le16_store(p->bytes + 82, value);
}

/* File.blocks: [$nr]Block at byte 84. */
#define RULES_FILE_BLOCKS_OFFSET 84u

static inline int rules_file_blocks_offset(const struct rules_file *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 84;
	return 0;
}

static inline int rules_file_blocks(const struct rules_file *p,
				    struct rules_block_iterator *out,
				    struct field_error *error)
{
	(void)error;
	*out = rules_block_iterate(
	    span_of(p->bytes + 84, p->size - (84)), (uint32_t)64ull);
	out->left = (uint64_t)rules_file_nr(p);
	return 0;
}

static inline int rules_file_edit_blocks(const struct rules_file_edit *p,
					 struct rules_block_edit_iterator *out,
					 struct field_error *error)
{
	(void)error;
	*out = rules_block_edit_iterate(
	    mspan_of(p->bytes + 84, p->read.size - (84)), (uint32_t)64ull);
	out->read.left = (uint64_t)rules_file_nr(&p->read);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int rules_file_point_1(const struct rules_file *p,
				     uint64_t *points,
				     struct field_error *error)
{
	int rc;

	struct rules_block_iterator records;
	struct rules_block record;

	records = rules_block_iterate(span_of(p->bytes + 84,
	    p->size - (84)), (uint32_t)64ull);
	records.left = (uint64_t)rules_file_nr(p);
	do
		rc = rules_block_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[1] = 84 + records.offset;
	return 0;
}


/* File.tail: Record at an offset that data decides. */

static inline int rules_file_tail_offset(const struct rules_file *p,
					 uint64_t *offset,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = rules_file_point_1(p, points, error);
	if (rc)
		return rc;
	*offset = points[1];
	return 0;
}

static inline int rules_file_tail(const struct rules_file *p,
				  struct rules_record *out,
				  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = rules_file_point_1(p, points, error);
	if (rc)
		return rc;
	return rules_record_at(span_of(p->bytes, p->size), points[1], out,
			       error);
}

static inline int rules_file_edit_tail(const struct rules_file_edit *p,
				       struct rules_record_edit *out,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = rules_file_point_1(&p->read, points, error);
	if (rc)
		return rc;
	return rules_record_edit_at(mspan_of(p->bytes, p->read.size),
				    points[1], out, error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int rules_file_point_2(const struct rules_file *p,
				     uint64_t *points,
				     struct field_error *error)
{
	int rc;

	struct rules_record of;
	uint64_t size;

	rc = rules_file_point_1(p, points, error);
	if (rc)
		return rc;
	rc = rules_record_at(span_of(p->bytes, p->size), points[1], &of, error);
	if (rc)
		return rc;
	rc = rules_record_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = points[1] + size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int rules_file_at(struct span span, uint64_t offset,
				struct rules_file *out,
				struct field_error *error)
{
	struct rules_file view;

	if (!span_has(span, offset, 84))
		return field_out_of_range(error, "rules_file", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int rules_file_edit_at(struct mspan span, uint64_t offset,
				     struct rules_file_edit *out,
				     struct field_error *error)
{
	int rc = rules_file_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int rules_file_total_size(const struct rules_file *p,
					uint64_t *size,
					struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = rules_file_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct rules_file_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct rules_file_edit_iterator {
	struct rules_file_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct rules_file_iterator rules_file_iterate(struct span span)
{
	struct rules_file_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct rules_file_edit_iterator rules_file_edit_iterate(
    struct mspan span)
{
	struct rules_file_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int rules_file_iterator_next(struct rules_file_iterator *it,
					   struct rules_file *out,
					   struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = rules_file_at(it->span, it->offset, out, error);
	if (!rc)
		rc = rules_file_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "rules_file", "stride", 0);
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

static inline int rules_file_edit_iterator_next(
    struct rules_file_edit_iterator *it, struct rules_file_edit *out,
    struct field_error *error)
{
	int rc = rules_file_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct rules_file. */
#define RULES_ROOT_OFFSET 4u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_RULES_DESCRIBED)
#define GENERATED_RULES_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value rules_kind_values[] = {
	{ "small", 1u, NULL },
	{ "large", 2u, NULL },
	{ "huge", 9u, NULL },
};

DESCRIBE_CONST struct describe_value rules_flags_values[] = {
	{ "extra", 0x1u, NULL },
	{ "more", 0x2u, NULL },
};

DESCRIBE_CONST struct describe_field rules_mode_fields[] = {
	{ "other", "", 0u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "_", "", 3u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "kind", "Kind", 4u, 4u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, rules_kind_values, 3, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure rules_mode_description = {
	"Mode", "rules_mode", 8u, false, rules_mode_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_range rules_point_describe_x_ranges[] = {
	{ 18446744073709551611ull, 5u },
};
DESCRIBE_CONST struct describe_rules rules_point_describe_x_rules = {
	false, 0u, NULL, rules_point_describe_x_ranges, 1, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field rules_point_fields[] = {
	{ "x", "i16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_point_describe_x_rules },
	{ "y", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure rules_point_description = {
	"Point", "rules_point", 3u, false, rules_point_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules rules_header_describe_magic_rules = {
	true, 0x52554C45u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules rules_header_describe_tag_rules = {
	false, 0u, "RULES", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules rules_header_describe_id_rules = {
	false, 0u, "c12a7328-f81f-11d2-ba4b-00a0c93ec93b", NULL, 0, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_rules rules_header_describe_name_rules = {
	false, 0u, "h\303\251", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range rules_header_describe_level_ranges[] = {
	{ 0u, 5u },
	{ 0x10u, 0x10u },
};
DESCRIBE_CONST struct describe_rules rules_header_describe_level_rules = {
	true, 3u, NULL, rules_header_describe_level_ranges, 2, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_range rules_header_describe_big_ranges[] = {
	{ 1u, 1u },
	{ 0x1000u, 0xFFFFFFFFFFFFFFFFull },
};
DESCRIBE_CONST struct describe_rules rules_header_describe_big_rules = {
	false, 0u, NULL, rules_header_describe_big_ranges, 2, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_range rules_header_describe_sizes_ranges[] = {
	{ 1u, 400u },
};
DESCRIBE_CONST struct describe_rules rules_header_describe_sizes_rules = {
	false, 0u, NULL, rules_header_describe_sizes_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_range rules_header_describe_grid_ranges[] = {
	{ 18446744073709551615ull, 1u },
};
DESCRIBE_CONST struct describe_rules rules_header_describe_grid_rules = {
	false, 0u, NULL, rules_header_describe_grid_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_range rules_header_describe_kinds_ranges[] = {
	{ 1u, 1u },
	{ 2u, 9u },
};
DESCRIBE_CONST struct describe_rules rules_header_describe_kinds_rules = {
	false, 0u, NULL, rules_header_describe_kinds_ranges, 2, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_range rules_header_describe_both_ranges[] = {
	{ 0x0u, 0x20000u },
};
DESCRIBE_CONST struct describe_rules rules_header_describe_both_rules = {
	false, 0u, NULL, rules_header_describe_both_ranges, 1, NULL, 0u, NULL,
	NULL
};

static inline int rules_header_describe_half_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct rules_header *p = (const struct rules_header *)view->bytes;

	(void)error;
	*out = (uint64_t)rules_header_half(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field rules_header_describe_half = {
	NULL, rules_header_describe_half_value, 0
};

DESCRIBE_CONST struct describe_range rules_header_describe_half_ranges[] = {
	{ 0u, 8u },
};
DESCRIBE_CONST struct describe_rules rules_header_describe_half_rules = {
	false, 0u, NULL, rules_header_describe_half_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_part rules_header_both_parts[] = {
	{ 59u, 2, false },
	{ 61u, 2, false },
};
DESCRIBE_CONST struct describe_field rules_header_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_magic_rules },
	{ "tag", "[6]string", 4u, 1u, 6u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_tag_rules },
	{ "id", "guid", 10u, 16u, 1u, DESCRIBE_GUID, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_id_rules },
	{ "name", "[4]utf16_le", 26u, 2u, 4u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_name_rules },
	{ "kind", "Kind", 34u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, rules_kind_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "level", "u8", 35u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_level_rules },
	{ "flags", "Flags", 36u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, rules_flags_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mode", "Mode", 38u, 1u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &rules_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "big", "u64_le", 39u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_big_rules },
	{ "sizes", "[3]u16_be", 47u, 2u, 3u, DESCRIBE_NUMBER, true, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_sizes_rules },
	{ "grid", "[2][2]i8", 53u, 1u, 4u, DESCRIBE_NUMBER, true, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_grid_rules },
	{ "kinds", "[2]Kind", 57u, 1u, 2u, DESCRIBE_ENUM, true, false, false,
	  NULL, rules_kind_values, 3, NULL, 0,
	  NULL,
	  NULL, &rules_header_describe_kinds_rules },
	{ "lo", "u16_le", 59u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "hi", "u16_le", 61u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[3]byte", 63u, 1u, 3u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "point", "Point", 66u, 3u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &rules_point_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "points", "[2][2]Point", 69u, 3u, 4u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &rules_point_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sum", "u8", 81u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "both", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, rules_header_both_parts, 2,
	  NULL,
	  NULL, &rules_header_describe_both_rules },
	{ "half", "u16", 0u, 2u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &rules_header_describe_half, &rules_header_describe_half_rules },
};
DESCRIBE_CONST struct describe_structure rules_header_description = {
	"Header", "rules_header", 82u, false, rules_header_fields, 20,
	NULL,
	NULL
};

static inline struct rules_record rules_record_describe_view(
    const struct describe_view *view)
{
	struct rules_record p = { view->bytes, view->size };

	return p;
}

static inline int rules_record_describe_at(struct span span, uint64_t offset,
					   const uint64_t *parameters,
					   struct describe_view *out,
					   struct field_error *error)
{
	struct rules_record p;
	int rc;

	(void)parameters;
	rc = rules_record_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int rules_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct rules_record of = rules_record_describe_view(view), *p = &of;

	return rules_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open rules_record_describe_open = {
	NULL, 0, rules_record_describe_at, rules_record_describe_total_size,
	rules_record_describe_total_size
};

DESCRIBE_CONST struct describe_range rules_record_describe_length_ranges[] = {
	{ 4u, 4096u },
};
DESCRIBE_CONST struct describe_rules rules_record_describe_length_rules = {
	false, 0u, NULL, rules_record_describe_length_ranges, 1, NULL, 0u,
	NULL, NULL
};

static inline int rules_record_describe_optional_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_record of = rules_record_describe_view(view), *p = &of;
	out->count = 1;
	return rules_record_optional_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field rules_record_describe_optional = {
	rules_record_describe_optional_place, NULL, 0
};

DESCRIBE_CONST struct describe_range rules_record_describe_optional_ranges[] = {
	{ 7u, 9u },
};
DESCRIBE_CONST struct describe_rules rules_record_describe_optional_rules = {
	true, 7u, NULL, rules_record_describe_optional_ranges, 1, NULL, 0u,
	NULL, NULL
};

static inline int rules_record_describe_flags_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_record of = rules_record_describe_view(view), *p = &of;
	out->count = 1;
	return rules_record_flags_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field rules_record_describe_flags = {
	rules_record_describe_flags_place, NULL, 0
};

static inline int rules_record_describe_point_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_record of = rules_record_describe_view(view), *p = &of;
	out->count = 1;
	return rules_record_point_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field rules_record_describe_point = {
	rules_record_describe_point_place, NULL, 0
};

static inline int rules_record_describe_points_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_record of = rules_record_describe_view(view), *p = &of;
	int rc = rules_record_points_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field rules_record_describe_points = {
	rules_record_describe_points_place, NULL, 0
};

static inline int rules_record_describe_unnamed_1_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_record of = rules_record_describe_view(view), *p = &of;
	out->count = 1;
	return rules_record_unnamed_1_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field rules_record_describe_unnamed_1 = {
	rules_record_describe_unnamed_1_place, NULL, 0
};

static inline int rules_record_describe_text_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_record of = rules_record_describe_view(view), *p = &of;
	int rc = rules_record_text_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field rules_record_describe_text = {
	rules_record_describe_text_place, NULL, 0
};

DESCRIBE_CONST struct describe_field rules_record_fields[] = {
	{ "length", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_record_describe_length_rules },
	{ "kind", "Kind", 2u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, rules_kind_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "count", "u8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "optional", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &rules_record_describe_optional, &rules_record_describe_optional_rules },
	{ "flags", "Flags", 8u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, rules_flags_values, 2, NULL, 0,
	  NULL,
	  &rules_record_describe_flags, NULL },
	{ "point", "Point", 0u, 3u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &rules_point_description, NULL, 0, NULL, 0,
	  NULL,
	  &rules_record_describe_point, NULL },
	{ "points", "[$count]Point", 0u, 3u, 0u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &rules_point_description, NULL, 0, NULL, 0,
	  NULL,
	  &rules_record_describe_points, NULL },
	{ "_", "u8", 0u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &rules_record_describe_unnamed_1, NULL },
	{ "text", "[$count]string", 0u, 1u, 0u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &rules_record_describe_text, NULL },
};
DESCRIBE_CONST struct describe_structure rules_record_description = {
	"Record", "rules_record", 4u, false, rules_record_fields, 9,
	NULL,
	&rules_record_describe_open
};

static inline struct rules_block rules_block_describe_view(
    const struct describe_view *view)
{
	struct rules_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter rules_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int rules_block_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct rules_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "rules_block",
			"block_size", 0);
	rc = rules_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int rules_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct rules_block of = rules_block_describe_view(view), *p = &of;

	return rules_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open rules_block_describe_open = {
	rules_block_describe_parameters, 1, rules_block_describe_at,
	rules_block_describe_total_size, rules_block_describe_total_size
};

DESCRIBE_CONST struct describe_rules rules_block_describe_version_rules = {
	true, 2u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int rules_block_describe_records_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_block of = rules_block_describe_view(view), *p = &of;
	struct rules_record_iterator to;
	int rc = rules_block_records(p, &to, error);

	if (!rc)
		rc = rules_block_records_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field rules_block_describe_records = {
	rules_block_describe_records_place, NULL, 0
};

DESCRIBE_CONST struct describe_field rules_block_fields[] = {
	{ "version", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_block_describe_version_rules },
	{ "records", "[]Record", 1u, 0u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &rules_record_description, NULL, 0, NULL, 0,
	  NULL,
	  &rules_block_describe_records, NULL },
};
DESCRIBE_CONST struct describe_structure rules_block_description = {
	"Block", "rules_block", 1u, false, rules_block_fields, 2,
	NULL,
	&rules_block_describe_open
};

static inline struct rules_file rules_file_describe_view(
    const struct describe_view *view)
{
	struct rules_file p = { view->bytes, view->size };

	return p;
}

static inline int rules_file_describe_at(struct span span, uint64_t offset,
					 const uint64_t *parameters,
					 struct describe_view *out,
					 struct field_error *error)
{
	struct rules_file p;
	int rc;

	(void)parameters;
	rc = rules_file_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int rules_file_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct rules_file of = rules_file_describe_view(view), *p = &of;

	return rules_file_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open rules_file_describe_open = {
	NULL, 0, rules_file_describe_at, rules_file_describe_total_size,
	rules_file_describe_total_size
};

DESCRIBE_CONST struct describe_range rules_file_describe_nr_ranges[] = {
	{ 1u, 3u },
};
DESCRIBE_CONST struct describe_rules rules_file_describe_nr_rules = {
	false, 0u, NULL, rules_file_describe_nr_ranges, 1, NULL, 0u, NULL, NULL
};

static inline int rules_file_describe_blocks_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_file of = rules_file_describe_view(view), *p = &of;
	struct rules_block_iterator to;
	int rc = rules_file_blocks(p, &to, error);

	if (!rc)
		rc = rules_file_blocks_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	out->parameters[0] = (uint64_t)to.block_size;
	return 0;
}

DESCRIBE_CONST struct describe_open_field rules_file_describe_blocks = {
	rules_file_describe_blocks_place, NULL, 0
};

static inline int rules_file_describe_tail_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct rules_file of = rules_file_describe_view(view), *p = &of;
	struct rules_record to;
	int rc = rules_file_tail(p, &to, error);

	if (!rc)
		rc = rules_file_tail_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field rules_file_describe_tail = {
	rules_file_describe_tail_place, NULL, 0
};

DESCRIBE_CONST struct describe_field rules_file_fields[] = {
	{ "header", "Header", 0u, 82u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &rules_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nr", "u16_le", 82u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &rules_file_describe_nr_rules },
	{ "blocks", "[$nr]Block", 84u, 0u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &rules_block_description, NULL, 0, NULL, 0,
	  NULL,
	  &rules_file_describe_blocks, NULL },
	{ "tail", "Record", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &rules_record_description, NULL, 0, NULL, 0,
	  NULL,
	  &rules_file_describe_tail, NULL },
};
DESCRIBE_CONST struct describe_structure rules_file_description = {
	"File", "rules_file", 84u, false, rules_file_fields, 4,
	NULL,
	&rules_file_describe_open
};

#define RULES_NR_STRUCTURES 5u
DESCRIBE_CONST struct describe_structure *const rules_structures[] = {
	&rules_point_description,
	&rules_header_description,
	&rules_record_description,
	&rules_block_description,
	&rules_file_description,
};

DESCRIBE_CONST struct describe_root rules_describe_root = {
	&rules_file_description,
	4u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file rules_describe_file = {
	"rules", rules_structures, 5, &rules_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_RULES_VALIDATED)
#define GENERATED_RULES_VALIDATED

#include "runtime/base/validate.h"

/* $x != 3 || $y > 200 */
static inline int rules_point_holds_1(const struct rules_point *p,
				      struct field_error *error)
{
	(void)error;
	return 
	    (((int64_t)(int64_t)rules_point_x(p) != (int64_t)3ull) || (rules_point_y(p) > 200u)) != 0;
}

static inline size_t rules_point_validate(const struct rules_point *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	{
		int16_t value = (int16_t)(le16_load(p->bytes));

		if (!(value >= (-5) && value <= 5) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_point", "x",
				   0, "must be -5..5"))
			return v->count - before;
	}
	rc = rules_point_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "rules_point", "x", 0,
			   "x may be 3 only far away"))
		return v->count - before;
	return v->count - before;
}

/* $lo <= $hi */
static inline int rules_header_holds_1(const struct rules_header *p,
				       struct field_error *error)
{
	(void)error;
	return (rules_header_lo(p) <= rules_header_hi(p)) != 0;
}

/* ($flags has extra) || $kind == large */
static inline int rules_header_holds_2(const struct rules_header *p,
				       struct field_error *error)
{
	(void)error;
	return 
	    ((((uint64_t)rules_header_flags(p) & 1ull) == 1ull) || (rules_header_kind(p) == 2u)) != 0;
}

/* $point.x < 5 && $mode.other != 7 */
static inline int rules_header_holds_3(const struct rules_header *p,
				       struct field_error *error)
{
	(void)error;
	return 
	    (((int64_t)(int64_t)rules_point_x(rules_header_point(p)) < (int64_t)5ull) && (rules_mode_other(rules_header_mode(p)) != 7u)) != 0;
}

/* $level > 1 */
static inline int rules_header_holds_4(const struct rules_header *p,
				       struct field_error *error)
{
	(void)error;
	if (!(((uint64_t)rules_header_flags(p) & 2ull) == 2ull))
		return 1;
	return (rules_header_level(p) > 1u) != 0;
}

static inline size_t rules_header_validate(const struct rules_header *p,
					   struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x52554C45u &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_header",
				   "magic", 0, "must be 0x52554C45"))
			return v->count - before;
	}
	if (
	    (memcmp(p->bytes + 4, "RULES", 5) || !validation_is_zero(p->bytes + 4 + 5, 1)) &&
	    validation_add(v, FINDING_CONSTRAINT, "rules_header", "tag", 4,
			   "must be \"RULES\""))
		return v->count - before;
	if (
	    memcmp(p->bytes + 10, "(s*\301\037\370\322\021\272K\000\240\311>\311;", 16) &&
	    validation_add(v, FINDING_CONSTRAINT, "rules_header", "id", 10,
			   "must be \"c12a7328-f81f-11d2-ba4b-00a0c93ec93b\""))
		return v->count - before;
	if (memcmp(p->bytes + 26, "h\000\351\000\000\000\000\000", 8) &&
	    validation_add(v, FINDING_CONSTRAINT, "rules_header", "name", 26,
			   "must be \"h\303\251\""))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[34]);

		if (v->strict && !rules_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "rules_header", "kind",
				   34, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[35]);

		if (!(value <= 5u || value == 0x10u) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_header",
				   "level", 35, "must be 0..5, 0x10"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 36));

		if (v->strict && rules_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "rules_header", "flags",
				   36, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[38]);

		if (v->strict && (value & 0x8u) &&
		    validation_add(v, FINDING_PADDING, "rules_header",
				   "mode._", 38,
				   "bits without a meaning are not zero"))
			return v->count - before;
		if (
		    v->strict && !rules_kind_is_known((uint8_t)rules_mode_kind(value)) &&
		    validation_add(v, FINDING_VALUE, "rules_header",
				   "mode.kind", 38, "no value of its enum"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 39));

		if (!(value == 1u || value >= 0x1000u) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_header",
				   "big", 39,
				   "must be 1, 0x1000..0xFFFFFFFFFFFFFFFF"))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 3; i++) {
		uint64_t to = 47 + i * 2;
		uint16_t value = (uint16_t)(be16_load(p->bytes + to));

		if (!(value >= 1u && value <= 400u) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_header",
				   "sizes", to, "must be 1..400"))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 53 + i;
		int8_t value = (int8_t)(p->bytes[to]);

		if (!(value >= (-1) && value <= 1) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_header",
				   "grid", to, "must be -1..1"))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 57 + i;
		uint8_t value = (uint8_t)(p->bytes[to]);

		if (!(value == 1u || (value >= 2u && value <= 9u)) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_header",
				   "kinds", to, "must be 1, 2..9"))
			return v->count - before;
		if (v->strict && !rules_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "rules_header", "kinds",
				   to, "no value of its enum"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 63, 3) &&
	    validation_add(v, FINDING_PADDING, "rules_header", "_", 63,
			   "padding is not zero"))
		return v->count - before;
	{
		v->base += 66;
		rules_point_validate(
		    (const struct rules_point *)(p->bytes + 66), v);
		v->base -= 66;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 69 + i * 3;

		v->base += to;
		rules_point_validate(
		    (const struct rules_point *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint32_t value = rules_header_both(p);

		if (!(value <= 0x20000u) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_header",
				   "both", 0, "must be 0x0..0x20000"))
			return v->count - before;
	}
	{
		uint16_t value = rules_header_half(p);

		if (!(value <= 8u) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_header",
				   "half", 0, "must be 0..8"))
			return v->count - before;
	}
	rc = rules_header_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "rules_header", "lo", 59,
			   "lo must not pass \"hi\""))
		return v->count - before;
	rc = rules_header_holds_2(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "rules_header", "flags", 36,
			   "($flags has extra) || $kind == large"))
		return v->count - before;
	rc = rules_header_holds_3(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "rules_header", "point", 66,
			   "$point.x < 5 && $mode.other != 7"))
		return v->count - before;
	rc = rules_header_holds_4(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "rules_header", "level", 35,
			   "more is only above level 1"))
		return v->count - before;
	rc = rules_header_verify_sum(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "rules_header", "sum", 81,
			   "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

/* $kind */
static inline int rules_record_holds_1(const struct rules_record *p,
				       struct field_error *error)
{
	(void)error;
	return 
	    ((rules_record_kind(p) == 1u) || (rules_record_kind(p) == 2u)) != 0;
}

static inline size_t rules_record_validate(const struct rules_record *p,
					   struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (!(value >= 4u && value <= 4096u) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_record",
				   "length", 0, "must be 4..4096"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[2]);

		if (v->strict && !rules_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "rules_record", "kind", 2,
				   "no value of its enum"))
			return v->count - before;
	}
	rc = rules_record_optional_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_record", "optional", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint32_t value = (uint32_t)(le32_load(p->bytes + at));

		if (!(value >= 7u && value <= 9u) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_record",
				   "optional", at, "must be 7..9"))
			return v->count - before;
	}
	rc = rules_record_flags_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_record", "flags", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint16_t value = (uint16_t)(le16_load(p->bytes + at));

		if (v->strict && rules_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "rules_record", "flags",
				   at, "bits without a name"))
			return v->count - before;
	}
	rc = rules_record_point_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_record", "point", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		rules_point_validate(
		    (const struct rules_point *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = rules_record_points_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_record", "points", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 3;

			v->base += to;
			rules_point_validate(
			    (const struct rules_point *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = rules_record_unnamed_1_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_record", "_", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		if (v->strict && !validation_is_zero(p->bytes + at, 1) &&
		    validation_add(v, FINDING_PADDING, "rules_record", "_", at,
				   "padding is not zero"))
			return v->count - before;
	}
	rc = rules_record_text_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_record", "text", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = rules_record_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "rules_record", "kind", 2,
			   "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

static inline size_t rules_block_validate(const struct rules_block *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 2u &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_block",
				   "version", 0, "must be 2"))
			return v->count - before;
	}
	rc = rules_block_records_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_block", "records", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct rules_record_iterator records;
		struct rules_record of;

		rc = rules_block_records(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "rules_block",
				       "records", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = rules_record_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			rules_record_validate(&of, v);
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

static inline size_t rules_file_validate(const struct rules_file *p,
					 struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		v->base += 0;
		rules_header_validate(
		    (const struct rules_header *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 82));

		if (!(value >= 1u && value <= 3u) &&
		    validation_add(v, FINDING_CONSTRAINT, "rules_file", "nr",
				   82, "must be 1..3"))
			return v->count - before;
	}
	rc = rules_file_blocks_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_file", "blocks", 84,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct rules_block_iterator records;
		struct rules_block of;

		rc = rules_file_blocks(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "rules_file",
				       "blocks", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = rules_block_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			rules_block_validate(&of, v);
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
	rc = rules_file_tail_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "rules_file", "tail", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct rules_record of;

		rc = rules_file_tail(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		rules_record_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t rules_validate_root(struct span image,
					 struct validation *v)
{
	size_t count;
	struct rules_file root, *p = &root;

	if (rules_file_at(image, RULES_ROOT_OFFSET, p, NULL)) {
		validation_add(v, FINDING_RANGE, "rules_file", "", RULES_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += RULES_ROOT_OFFSET;
	count = rules_file_validate(p, v);
	v->base -= RULES_ROOT_OFFSET;
	return count;
}

#endif
