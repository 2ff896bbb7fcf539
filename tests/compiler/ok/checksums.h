/* Written by structc from ok/checksums.struct. Edit that file instead. */
#ifndef GENERATED_CHECKSUMS_H
#define GENERATED_CHECKSUMS_H

#include "runtime/base/bytes.h"
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

/* Sums over everything that can be summed. */
#define CHECKSUMS_POISON 0xA5u

/* Enum Kind: u8. */
#define CHECKSUMS_KIND_SMALL 1u
#define CHECKSUMS_KIND_LARGE 2u

/* The name of a value, or NULL if it has none. */
static inline const char *checksums_kind_name(uint8_t value)
{
	switch (value) {
	case CHECKSUMS_KIND_SMALL:
		return "small";
	case CHECKSUMS_KIND_LARGE:
		return "large";
	default:
		return NULL;
	}
}

static inline bool checksums_kind_is_known(uint8_t value)
{
	switch (value) {
	case CHECKSUMS_KIND_SMALL:
	case CHECKSUMS_KIND_LARGE:
		return true;
	default:
		return false;
	}
}

/* Structure Point, 4 bytes. */
struct checksums_point {
	uint8_t bytes[4];
};
#define CHECKSUMS_POINT_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct checksums_point) == CHECKSUMS_POINT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct checksums_point *checksums_point_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, CHECKSUMS_POINT_SIZEOF))
		return NULL;
	return (const struct checksums_point *)(span.data + offset);
}

static inline struct checksums_point *checksums_point_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, CHECKSUMS_POINT_SIZEOF))
		return NULL;
	return (struct checksums_point *)(span.data + offset);
}

/* Point.x: u16 little-endian at byte 0. */
#define CHECKSUMS_POINT_X_OFFSET 0u
#define CHECKSUMS_POINT_X_SIZE   2u
STRUCTC_WITHIN(CHECKSUMS_POINT, X);

static inline uint16_t checksums_point_x(const struct checksums_point *p)
{
	return le16_load(p->bytes);
}

static inline void checksums_point_set_x(struct checksums_point *p,
					 uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Point.y: u16 big-endian at byte 2. */
#define CHECKSUMS_POINT_Y_OFFSET 2u
#define CHECKSUMS_POINT_Y_SIZE   2u
STRUCTC_WITHIN(CHECKSUMS_POINT, Y);

static inline uint16_t checksums_point_y(const struct checksums_point *p)
{
	return be16_load(p->bytes + 2);
}

static inline void checksums_point_set_y(struct checksums_point *p,
					 uint16_t value)
{
	be16_store(p->bytes + 2, value);
}

/* All bytes zero. */
static inline void checksums_point_init(struct checksums_point *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Header, 68 bytes. Of constant size. */
struct checksums_header {
	uint8_t bytes[68];
};
#define CHECKSUMS_HEADER_SIZEOF 68u
STRUCTC_PROVE(sizeof(struct checksums_header) == CHECKSUMS_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct checksums_header *checksums_header_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, CHECKSUMS_HEADER_SIZEOF))
		return NULL;
	return (const struct checksums_header *)(span.data + offset);
}

static inline struct checksums_header *checksums_header_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, CHECKSUMS_HEADER_SIZEOF))
		return NULL;
	return (struct checksums_header *)(span.data + offset);
}

/* Header.magic: u32 big-endian at byte 0. */
#define CHECKSUMS_HEADER_MAGIC_OFFSET 0u
#define CHECKSUMS_HEADER_MAGIC_SIZE   4u
#define CHECKSUMS_HEADER_MAGIC_DEFAULT 0x53554D53u
STRUCTC_WITHIN(CHECKSUMS_HEADER, MAGIC);

static inline uint32_t checksums_header_magic(const struct checksums_header *p)
{
	return be32_load(p->bytes);
}

static inline void checksums_header_set_magic(struct checksums_header *p,
					      uint32_t value)
{
	be32_store(p->bytes, value);
}

/* Header.kind: enum Kind, u8 at byte 4. */
#define CHECKSUMS_HEADER_KIND_OFFSET 4u
#define CHECKSUMS_HEADER_KIND_SIZE   1u
#define CHECKSUMS_HEADER_KIND_DEFAULT 1u
STRUCTC_WITHIN(CHECKSUMS_HEADER, KIND);

static inline uint8_t checksums_header_kind(const struct checksums_header *p)
{
	return p->bytes[4];
}

static inline void checksums_header_set_kind(struct checksums_header *p,
					     uint8_t value)
{
	p->bytes[4] = value;
}

/* Header.tag: 8 times string at byte 5. */
#define CHECKSUMS_HEADER_TAG_OFFSET 5u
#define CHECKSUMS_HEADER_TAG_SIZE   8u
#define CHECKSUMS_HEADER_TAG_COUNT  8u
#define CHECKSUMS_HEADER_TAG_DEFAULT "checksum"
STRUCTC_WITHIN(CHECKSUMS_HEADER, TAG);

static inline int checksums_header_tag(const struct checksums_header *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_header", "tag", 5);
	*out = p->bytes[5 + i];
	return 0;
}

static inline int checksums_header_set_tag(struct checksums_header *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_header", "tag", 5);
	p->bytes[5 + i] = value;
	return 0;
}

static inline struct span checksums_header_tag_bytes(
    const struct checksums_header *p)
{
	return span_of(p->bytes + 5, 8);
}

static inline struct mspan checksums_header_edit_tag_bytes(
    struct checksums_header *p)
{
	return mspan_of(p->bytes + 5, 8);
}

/* Up to the first NUL. */
static inline struct span checksums_header_tag_text(
    const struct checksums_header *p)
{
	const uint8_t *text = p->bytes + 5;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int checksums_header_put_tag(struct checksums_header *p,
					   struct span text)
{
	uint8_t *to = p->bytes + 5;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.points: 2 times struct checksums_point at byte 13. */
#define CHECKSUMS_HEADER_POINTS_OFFSET 13u
#define CHECKSUMS_HEADER_POINTS_SIZE   8u
#define CHECKSUMS_HEADER_POINTS_COUNT  2u
STRUCTC_WITHIN(CHECKSUMS_HEADER, POINTS);

static inline const struct checksums_point *checksums_header_points(
    const struct checksums_header *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "checksums_header", "points", 13);
		return NULL;
	}
	return (const struct checksums_point *)(p->bytes + 13 + i * 4);
}

static inline struct checksums_point *checksums_header_edit_points(
    struct checksums_header *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "checksums_header", "points", 13);
		return NULL;
	}
	return (struct checksums_point *)(p->bytes + 13 + i * 4);
}

/* Header.uuid: 16 times byte at byte 21. */
#define CHECKSUMS_HEADER_UUID_OFFSET 21u
#define CHECKSUMS_HEADER_UUID_SIZE   16u
#define CHECKSUMS_HEADER_UUID_COUNT  16u
STRUCTC_WITHIN(CHECKSUMS_HEADER, UUID);

static inline int checksums_header_uuid(const struct checksums_header *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "checksums_header", "uuid",
					  21);
	*out = p->bytes[21 + i];
	return 0;
}

static inline int checksums_header_set_uuid(struct checksums_header *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "checksums_header", "uuid",
					  21);
	p->bytes[21 + i] = value;
	return 0;
}

static inline struct span checksums_header_uuid_bytes(
    const struct checksums_header *p)
{
	return span_of(p->bytes + 21, 16);
}

static inline struct mspan checksums_header_edit_uuid_bytes(
    struct checksums_header *p)
{
	return mspan_of(p->bytes + 21, 16);
}

/* Header.crc: u32 little-endian at byte 37. zlib's, over all, itself as zero */
#define CHECKSUMS_HEADER_CRC_OFFSET 37u
#define CHECKSUMS_HEADER_CRC_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_HEADER, CRC);

static inline uint32_t checksums_header_crc(const struct checksums_header *p)
{
	return le32_load(p->bytes + 37);
}

static inline void checksums_header_set_crc(struct checksums_header *p,
					    uint32_t value)
{
	le32_store(p->bytes + 37, value);
}

/* Header.crc_lo: u16 little-endian at byte 41. */
#define CHECKSUMS_HEADER_CRC_LO_OFFSET 41u
#define CHECKSUMS_HEADER_CRC_LO_SIZE   2u
STRUCTC_WITHIN(CHECKSUMS_HEADER, CRC_LO);

static inline uint16_t checksums_header_crc_lo(const struct checksums_header *p)
{
	return le16_load(p->bytes + 41);
}

static inline void checksums_header_set_crc_lo(struct checksums_header *p,
					       uint16_t value)
{
	le16_store(p->bytes + 41, value);
}

/* Header.width: u24 big-endian at byte 43. */
#define CHECKSUMS_HEADER_WIDTH_OFFSET 43u
#define CHECKSUMS_HEADER_WIDTH_SIZE   3u
STRUCTC_WITHIN(CHECKSUMS_HEADER, WIDTH);

static inline uint32_t checksums_header_width(const struct checksums_header *p)
{
	return (uint32_t)be16_load(p->bytes + 43) << 8 | p->bytes[45];
}

static inline int checksums_header_set_width(struct checksums_header *p,
					     uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	be16_store(p->bytes + 43, (uint16_t)(value >> 8));
	p->bytes[45] = (uint8_t)value;
	return 0;
}

/* Header.crc_hi: u16 big-endian at byte 46. */
#define CHECKSUMS_HEADER_CRC_HI_OFFSET 46u
#define CHECKSUMS_HEADER_CRC_HI_SIZE   2u
STRUCTC_WITHIN(CHECKSUMS_HEADER, CRC_HI);

static inline uint16_t checksums_header_crc_hi(const struct checksums_header *p)
{
	return be16_load(p->bytes + 46);
}

static inline void checksums_header_set_crc_hi(struct checksums_header *p,
					       uint16_t value)
{
	be16_store(p->bytes + 46, value);
}

/* Header.seeded: u32 joined from bytes 41, 46, low part first. */
static inline uint32_t checksums_header_seeded(const struct checksums_header *p)
{
	return (uint32_t)le16_load(p->bytes + 41) |
	       (uint32_t)be16_load(p->bytes + 46) << 16;
}

static inline int checksums_header_set_seeded(struct checksums_header *p,
					      uint32_t value)
{
	le16_store(p->bytes + 41, (uint16_t)value);
	be16_store(p->bytes + 46, (uint16_t)(value >> 16));
	return 0;
}

/* Header.short: u16 big-endian at byte 48. */
#define CHECKSUMS_HEADER_SHORT_OFFSET 48u
#define CHECKSUMS_HEADER_SHORT_SIZE   2u
STRUCTC_WITHIN(CHECKSUMS_HEADER, SHORT);

static inline uint16_t checksums_header_short(const struct checksums_header *p)
{
	return be16_load(p->bytes + 48);
}

static inline void checksums_header_set_short(struct checksums_header *p,
					      uint16_t value)
{
	be16_store(p->bytes + 48, value);
}

/* Header.sum: u8 at byte 50. */
#define CHECKSUMS_HEADER_SUM_OFFSET 50u
#define CHECKSUMS_HEADER_SUM_SIZE   1u
STRUCTC_WITHIN(CHECKSUMS_HEADER, SUM);

static inline uint8_t checksums_header_sum(const struct checksums_header *p)
{
	return p->bytes[50];
}

static inline void checksums_header_set_sum(struct checksums_header *p,
					    uint8_t value)
{
	p->bytes[50] = value;
}

/* Header.turned: u8 at byte 51. */
#define CHECKSUMS_HEADER_TURNED_OFFSET 51u
#define CHECKSUMS_HEADER_TURNED_SIZE   1u
STRUCTC_WITHIN(CHECKSUMS_HEADER, TURNED);

static inline uint8_t checksums_header_turned(const struct checksums_header *p)
{
	return p->bytes[51];
}

static inline void checksums_header_set_turned(struct checksums_header *p,
					       uint8_t value)
{
	p->bytes[51] = value;
}

/* Header.octal: 8 times string at byte 52. */
#define CHECKSUMS_HEADER_OCTAL_OFFSET 52u
#define CHECKSUMS_HEADER_OCTAL_SIZE   8u
#define CHECKSUMS_HEADER_OCTAL_COUNT  8u
STRUCTC_WITHIN(CHECKSUMS_HEADER, OCTAL);

static inline int checksums_header_octal(const struct checksums_header *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_header", "octal",
					  52);
	*out = p->bytes[52 + i];
	return 0;
}

static inline int checksums_header_set_octal(struct checksums_header *p,
					     uint64_t i, uint8_t value,
					     struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_header", "octal",
					  52);
	p->bytes[52 + i] = value;
	return 0;
}

static inline struct span checksums_header_octal_bytes(
    const struct checksums_header *p)
{
	return span_of(p->bytes + 52, 8);
}

static inline struct mspan checksums_header_edit_octal_bytes(
    struct checksums_header *p)
{
	return mspan_of(p->bytes + 52, 8);
}

/* Up to the first NUL. */
static inline struct span checksums_header_octal_text(
    const struct checksums_header *p)
{
	const uint8_t *text = p->bytes + 52;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int checksums_header_put_octal(struct checksums_header *p,
					     struct span text)
{
	uint8_t *to = p->bytes + 52;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.last: u64 little-endian at byte 60. */
#define CHECKSUMS_HEADER_LAST_OFFSET 60u
#define CHECKSUMS_HEADER_LAST_SIZE   8u
STRUCTC_WITHIN(CHECKSUMS_HEADER, LAST);

static inline uint64_t checksums_header_last(const struct checksums_header *p)
{
	return le64_load(p->bytes + 60);
}

static inline void checksums_header_set_last(struct checksums_header *p,
					     uint64_t value)
{
	le64_store(p->bytes + 60, value);
}

/* All bytes zero, then the defaults. */
static inline void checksums_header_init(struct checksums_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	checksums_header_set_magic(p, CHECKSUMS_HEADER_MAGIC_DEFAULT);
	checksums_header_set_kind(p, CHECKSUMS_HEADER_KIND_DEFAULT);
	memcpy(p->bytes + 5, CHECKSUMS_HEADER_TAG_DEFAULT, 8);
}

/* What Header.crc has to be: crc32. */
static inline uint32_t checksums_header_compute_crc(
    const struct checksums_header *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_crc32(sum, p->bytes, 37);
	sum = checksum_zeros(checksum_crc32, sum, 4);
	sum = checksum_crc32(sum, p->bytes + 41, 27);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_header_verify_crc(const struct checksums_header *p)
{
	uint32_t want = checksums_header_compute_crc(p);
	uint32_t got = checksums_header_crc(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_header_update_crc(struct checksums_header *p)
{
	uint32_t want = checksums_header_compute_crc(p);

	checksums_header_set_crc(p, want);
	return 0;
}

/* What Header.seeded has to be: crc32c. */
static inline uint32_t checksums_header_compute_seeded(
    const struct checksums_header *p, uint32_t generation, uint32_t inode)
{
	uint32_t sum;

	sum = 0xFFFFFFFFu;
	sum = checksum_crc32c(sum, p->bytes + 21, 16);
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)inode, 4, false);
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)generation, 4,
			      false);
	sum = checksum_crc32c(sum, p->bytes, 41);
	sum = checksum_zeros(checksum_crc32c, sum, 2);
	sum = checksum_crc32c(sum, p->bytes + 43, 3);
	sum = checksum_zeros(checksum_crc32c, sum, 2);
	sum = checksum_crc32c(sum, p->bytes + 48, 20);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_header_verify_seeded(
    const struct checksums_header *p, uint32_t generation, uint32_t inode)
{
	uint32_t want = checksums_header_compute_seeded(p, generation, inode);
	uint32_t got = checksums_header_seeded(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_header_update_seeded(struct checksums_header *p,
						 uint32_t generation,
						 uint32_t inode)
{
	uint32_t want = checksums_header_compute_seeded(p, generation, inode);

	return checksums_header_set_seeded(p, want);
}

/* What Header.short has to be: crc16. */
static inline uint16_t checksums_header_compute_short(
    const struct checksums_header *p, uint16_t seed)
{
	uint32_t sum;

	sum = (uint32_t)(uint64_t)seed;
	sum = checksum_crc16(sum, p->bytes, 13);
	sum = checksum_crc16(sum, p->bytes + 13, 8);
	return (uint16_t)((uint64_t)sum ^ 0xFFFFull);
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_header_verify_short(
    const struct checksums_header *p, uint16_t seed)
{
	uint16_t want = checksums_header_compute_short(p, seed);
	uint16_t got = checksums_header_short(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_header_update_short(struct checksums_header *p,
						uint16_t seed)
{
	uint16_t want = checksums_header_compute_short(p, seed);

	checksums_header_set_short(p, want);
	return 0;
}

/* What Header.sum has to be: sum8. */
static inline uint8_t checksums_header_compute_sum(
    const struct checksums_header *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_sum8(sum, p->bytes, 50);
	return (uint8_t)((256ull - (uint64_t)sum) & 0xFFull);
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_header_verify_sum(const struct checksums_header *p)
{
	uint8_t want = checksums_header_compute_sum(p);
	uint8_t got = checksums_header_sum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_header_update_sum(struct checksums_header *p)
{
	uint8_t want = checksums_header_compute_sum(p);

	checksums_header_set_sum(p, want);
	return 0;
}

/* What Header.turned has to be: rotate8. */
static inline uint8_t checksums_header_compute_turned(
    const struct checksums_header *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_rotate8(sum, p->bytes + 5, 8);
	return (uint8_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_header_verify_turned(
    const struct checksums_header *p)
{
	uint8_t want = checksums_header_compute_turned(p);
	uint8_t got = checksums_header_turned(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_header_update_turned(struct checksums_header *p)
{
	uint8_t want = checksums_header_compute_turned(p);

	checksums_header_set_turned(p, want);
	return 0;
}

/*
 * What Header.octal has to be: sum32. How the text writes it is its reader's
 * business.
 */
static inline uint32_t checksums_header_compute_octal(
    const struct checksums_header *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_sum32(sum, p->bytes, 4);
	sum = checksum_number(checksum_sum32, sum, 0x2u, 1, false);
	sum = checksum_sum32(sum, "ustar", 5);
	sum = checksum_zeros(checksum_sum32, sum, 3);
	sum = checksum_sum32(sum, p->bytes + 13, 8);
	sum = checksum_zeros(checksum_sum32, sum, 16);
	sum = checksum_sum32(sum, p->bytes + 37, 6);
	sum = checksum_number(checksum_sum32, sum, 0x10203u, 3, true);
	sum = checksum_sum32(sum, p->bytes + 46, 6);
	sum = checksum_sum32(sum, "        ", 8);
	sum = checksum_sum32(sum, p->bytes + 60, 8);
	return (uint32_t)(uint64_t)sum;
}

/* What Header.last has to be: sum16. */
static inline uint64_t checksums_header_compute_last(
    const struct checksums_header *p)
{
	(void)p;
	uint32_t sum;

	sum = 0;
	sum = checksum_number(checksum_sum16, sum, 0xA5u, 8, false);
	return (uint64_t)(uint64_t)sum;
}

/* Returns 0, -74 where it is another, or -61 where it does not apply. */
static inline int checksums_header_verify_last(const struct checksums_header *p)
{
	if (!(checksums_header_kind(p) == 1u))
		return -61;
	uint64_t want = checksums_header_compute_last(p);
	uint64_t got = checksums_header_last(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0, or -61 where it does not apply. */
static inline int checksums_header_update_last(struct checksums_header *p)
{
	if (!(checksums_header_kind(p) == 1u))
		return -61;
	uint64_t want = checksums_header_compute_last(p);

	checksums_header_set_last(p, want);
	return 0;
}


/*
 * Structure Descriptor, at least 8 bytes. A versioned tail: what is not there
 * is not summed.
 */
struct checksums_descriptor {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t desc_size;
	uint32_t group;
};
struct checksums_descriptor_edit {
	struct checksums_descriptor read; /* the same, for getters */
	uint8_t *bytes;
};
#define CHECKSUMS_DESCRIPTOR_MIN_SIZE 8u

/* Descriptor.block_lo: u32 little-endian at byte 0. */
#define CHECKSUMS_DESCRIPTOR_BLOCK_LO_OFFSET 0u
#define CHECKSUMS_DESCRIPTOR_BLOCK_LO_SIZE   4u
STRUCTC_PROVE(
    CHECKSUMS_DESCRIPTOR_BLOCK_LO_OFFSET + CHECKSUMS_DESCRIPTOR_BLOCK_LO_SIZE <=
    CHECKSUMS_DESCRIPTOR_MIN_SIZE);

static inline uint32_t checksums_descriptor_block_lo(
    const struct checksums_descriptor *p)
{
	return le32_load(p->bytes);
}

static inline void checksums_descriptor_set_block_lo(
    const struct checksums_descriptor_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Descriptor.checksum: u16 little-endian at byte 4. */
#define CHECKSUMS_DESCRIPTOR_CHECKSUM_OFFSET 4u
#define CHECKSUMS_DESCRIPTOR_CHECKSUM_SIZE   2u
STRUCTC_PROVE(
    CHECKSUMS_DESCRIPTOR_CHECKSUM_OFFSET + CHECKSUMS_DESCRIPTOR_CHECKSUM_SIZE <=
    CHECKSUMS_DESCRIPTOR_MIN_SIZE);

static inline uint16_t checksums_descriptor_checksum(
    const struct checksums_descriptor *p)
{
	return le16_load(p->bytes + 4);
}

static inline void checksums_descriptor_set_checksum(
    const struct checksums_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Descriptor.flags: u16 little-endian at byte 6. */
#define CHECKSUMS_DESCRIPTOR_FLAGS_OFFSET 6u
#define CHECKSUMS_DESCRIPTOR_FLAGS_SIZE   2u
STRUCTC_PROVE(
    CHECKSUMS_DESCRIPTOR_FLAGS_OFFSET + CHECKSUMS_DESCRIPTOR_FLAGS_SIZE <=
    CHECKSUMS_DESCRIPTOR_MIN_SIZE);

static inline uint16_t checksums_descriptor_flags(
    const struct checksums_descriptor *p)
{
	return le16_load(p->bytes + 6);
}

static inline void checksums_descriptor_set_flags(
    const struct checksums_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* Descriptor.block_hi: u32_le at byte 8, not always there. */
#define CHECKSUMS_DESCRIPTOR_BLOCK_HI_OFFSET 8u
#define CHECKSUMS_DESCRIPTOR_BLOCK_HI_DEFAULT 0u

static inline bool checksums_descriptor_has_block_hi(
    const struct checksums_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int checksums_descriptor_block_hi_offset(
    const struct checksums_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "checksums_descriptor", "block_hi",
				    8);
	*offset = 8;
	return 0;
}

static inline uint32_t checksums_descriptor_block_hi(
    const struct checksums_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return CHECKSUMS_DESCRIPTOR_BLOCK_HI_DEFAULT;
	return le32_load(p->bytes + 8);
}

static inline int checksums_descriptor_set_block_hi(
    const struct checksums_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == CHECKSUMS_DESCRIPTOR_BLOCK_HI_DEFAULT)
			return 0;
		return field_absent(error, "checksums_descriptor", "block_hi",
				    8);
	}
	le32_store(p->bytes + 8, value);
	return 0;
}


/* Descriptor.other: [52]byte at byte 12, not always there. */
#define CHECKSUMS_DESCRIPTOR_OTHER_OFFSET 12u

static inline bool checksums_descriptor_has_other(
    const struct checksums_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int checksums_descriptor_other_offset(
    const struct checksums_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "checksums_descriptor", "other",
				    12);
	*offset = 12;
	return 0;
}

static inline int checksums_descriptor_other(
    const struct checksums_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	if (i >= 52)
		return field_out_of_range(error, "checksums_descriptor",
					  "other", 12);
	uint64_t t1;

	rc = checksums_descriptor_other_offset(p, &t1, error);
	if (rc)
		return rc;
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int checksums_descriptor_set_other(
    const struct checksums_descriptor_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	if (i >= 52)
		return field_out_of_range(error, "checksums_descriptor",
					  "other", 12);
	uint64_t t1;

	rc = checksums_descriptor_other_offset(&p->read, &t1, error);
	if (rc)
		return rc;
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int checksums_descriptor_other_bytes(
    const struct checksums_descriptor *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = checksums_descriptor_other_offset(p, &at, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, 52);
	return 0;
}

static inline int checksums_descriptor_edit_other_bytes(
    const struct checksums_descriptor_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = checksums_descriptor_other_offset(&p->read, &at, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, 52);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_descriptor_point_1(
    const struct checksums_descriptor *p, uint64_t *points,
    struct field_error *error)
{
	if (p->desc_size >= 64u) {
		if (p->size < 64)
			return field_out_of_range(error,
						  "checksums_descriptor", "",
						  0);
		points[1] = 64;
	} else {
		points[1] = 8;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int checksums_descriptor_at(struct span span,
    uint64_t offset, uint16_t desc_size, uint32_t group,
    struct checksums_descriptor *out, struct field_error *error)
{
	struct checksums_descriptor view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "checksums_descriptor", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.desc_size = desc_size;
	view.group = group;
	size = (uint64_t)view.desc_size;
	if (size < 8 || size > view.size)
		return field_out_of_range(error, "checksums_descriptor",
					  "size", 0);
	view.size = size;
	if ((view.desc_size >= 64u) && view.size < 64)
		return field_out_of_range(error, "checksums_descriptor", "",
					  0);
	*out = view;
	return 0;
}

static inline int checksums_descriptor_edit_at(struct mspan span,
    uint64_t offset, uint16_t desc_size, uint32_t group,
    struct checksums_descriptor_edit *out, struct field_error *error)
{
	int rc = checksums_descriptor_at(span_of(span.data, span.size), offset, desc_size, group, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int checksums_descriptor_total_size(
    const struct checksums_descriptor *p, uint64_t *size,
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
struct checksums_descriptor_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t desc_size;
	uint32_t group;
};
struct checksums_descriptor_edit_iterator {
	struct checksums_descriptor_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct checksums_descriptor_iterator checksums_descriptor_iterate(
    struct span span, uint16_t desc_size, uint32_t group)
{
	struct checksums_descriptor_iterator it = { span, 0, 0, UINT64_MAX, desc_size, group };

	return it;
}

static inline struct checksums_descriptor_edit_iterator checksums_descriptor_edit_iterate(
    struct mspan span, uint16_t desc_size, uint32_t group)
{
	struct checksums_descriptor_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, desc_size, group },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int checksums_descriptor_iterator_next(
    struct checksums_descriptor_iterator *it, struct checksums_descriptor *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = checksums_descriptor_at(it->span, it->offset, it->desc_size, it->group, out, error);
	if (!rc)
		rc = checksums_descriptor_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "checksums_descriptor", "stride", 0);
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

static inline int checksums_descriptor_edit_iterator_next(
    struct checksums_descriptor_edit_iterator *it,
    struct checksums_descriptor_edit *out, struct field_error *error)
{
	int rc = checksums_descriptor_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Descriptor.checksum has to be: crc32c. */
static inline int checksums_descriptor_compute_checksum(
    const struct checksums_descriptor *p, uint32_t seed, uint16_t *out,
    struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)p->group, 4,
			      false);
	from = 0;
	to = p->size;
	at = 4;
	if (at < from || at > to || to - at < 2)
		return field_out_of_range(error, "checksums_descriptor",
					  "checksum", 4);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 2;
	sum = checksum_zeros(checksum_crc32c, sum, 2);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint16_t)((uint64_t)sum & 0xFFFFull);
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_descriptor_verify_checksum(
    const struct checksums_descriptor *p, uint32_t seed,
    struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = checksums_descriptor_compute_checksum(p, seed, &want, error);
	if (rc)
		return rc;
	uint16_t got = checksums_descriptor_checksum(p);

	if (got != want)
		return checksum_differs(error, "checksums_descriptor",
					"checksum", 4);
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_descriptor_update_checksum(
    const struct checksums_descriptor_edit *p, uint32_t seed,
    struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    checksums_descriptor_compute_checksum(&p->read, seed, &want, error);
	if (rc)
		return rc;
	checksums_descriptor_set_checksum(p, want);
	return 0;
}


/*
 * Structure Inode, at least 4 bytes. Its checksum has a part that only large
 * ones have.
 */
struct checksums_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t inode_size;
};
struct checksums_inode_edit {
	struct checksums_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define CHECKSUMS_INODE_MIN_SIZE 4u

/* Inode.mode: u16 little-endian at byte 0. */
#define CHECKSUMS_INODE_MODE_OFFSET 0u
#define CHECKSUMS_INODE_MODE_SIZE   2u
STRUCTC_PROVE(CHECKSUMS_INODE_MODE_OFFSET + CHECKSUMS_INODE_MODE_SIZE <=
	      CHECKSUMS_INODE_MIN_SIZE);

static inline uint16_t checksums_inode_mode(const struct checksums_inode *p)
{
	return le16_load(p->bytes);
}

static inline void checksums_inode_set_mode(
    const struct checksums_inode_edit *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Inode.checksum_lo: u16 little-endian at byte 2. */
#define CHECKSUMS_INODE_CHECKSUM_LO_OFFSET 2u
#define CHECKSUMS_INODE_CHECKSUM_LO_SIZE   2u
STRUCTC_PROVE(
    CHECKSUMS_INODE_CHECKSUM_LO_OFFSET + CHECKSUMS_INODE_CHECKSUM_LO_SIZE <=
    CHECKSUMS_INODE_MIN_SIZE);

static inline uint16_t checksums_inode_checksum_lo(
    const struct checksums_inode *p)
{
	return le16_load(p->bytes + 2);
}

static inline void checksums_inode_set_checksum_lo(
    const struct checksums_inode_edit *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* Inode.extra: u16_le at byte 4, not always there. */
#define CHECKSUMS_INODE_EXTRA_OFFSET 4u

static inline bool checksums_inode_has_extra(const struct checksums_inode *p)
{
	return (p->inode_size > 8u);
}

static inline int checksums_inode_extra_offset(const struct checksums_inode *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!(p->inode_size > 8u))
		return field_absent(error, "checksums_inode", "extra", 4);
	*offset = 4;
	return 0;
}

static inline int checksums_inode_extra(const struct checksums_inode *p,
					uint16_t *out,
					struct field_error *error)
{
	if (!(p->inode_size > 8u))
		return field_absent(error, "checksums_inode", "extra", 4);
	*out = le16_load(p->bytes + 4);
	return 0;
}

static inline int checksums_inode_set_extra(
    const struct checksums_inode_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.inode_size > 8u))
		return field_absent(error, "checksums_inode", "extra", 4);
	le16_store(p->bytes + 4, value);
	return 0;
}


/* Inode.checksum_hi: u16_le at byte 6, not always there. */
#define CHECKSUMS_INODE_CHECKSUM_HI_OFFSET 6u
#define CHECKSUMS_INODE_CHECKSUM_HI_DEFAULT 0u

static inline bool checksums_inode_has_checksum_hi(
    const struct checksums_inode *p)
{
	return (p->inode_size > 8u);
}

static inline int checksums_inode_checksum_hi_offset(
    const struct checksums_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->inode_size > 8u))
		return field_absent(error, "checksums_inode", "checksum_hi",
				    6);
	*offset = 6;
	return 0;
}

static inline uint16_t checksums_inode_checksum_hi(
    const struct checksums_inode *p)
{
	if (!(p->inode_size > 8u))
		return CHECKSUMS_INODE_CHECKSUM_HI_DEFAULT;
	return le16_load(p->bytes + 6);
}

static inline int checksums_inode_set_checksum_hi(
    const struct checksums_inode_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.inode_size > 8u)) {
		if (value == CHECKSUMS_INODE_CHECKSUM_HI_DEFAULT)
			return 0;
		return field_absent(error, "checksums_inode", "checksum_hi",
				    6);
	}
	le16_store(p->bytes + 6, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_inode_point_1(const struct checksums_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	if (p->inode_size > 8u) {
		if (p->size < 8)
			return field_out_of_range(error, "checksums_inode", "",
						  0);
		points[1] = 8;
	} else {
		points[1] = 4;
	}
	return 0;
}


/* Inode.rest: []byte at an offset that data decides. */

static inline int checksums_inode_rest_range(const struct checksums_inode *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = checksums_inode_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int checksums_inode_rest_count(const struct checksums_inode *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return checksums_inode_rest_range(p, &at, count, error);
}

static inline int checksums_inode_rest_offset(const struct checksums_inode *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return checksums_inode_rest_range(p, offset, &count, error);
}

static inline int checksums_inode_rest(const struct checksums_inode *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = checksums_inode_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "checksums_inode", "rest", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int checksums_inode_set_rest(const struct checksums_inode_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = checksums_inode_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "checksums_inode", "rest", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int checksums_inode_rest_bytes(const struct checksums_inode *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_inode_rest_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int checksums_inode_edit_rest_bytes(
    const struct checksums_inode_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_inode_rest_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Inode.checksum: u32 joined, low part first. */
static inline uint32_t checksums_inode_checksum(const struct checksums_inode *p)
{
	return (uint32_t)((uint64_t)(uint16_t)checksums_inode_checksum_lo(p) |
	    (uint64_t)(uint16_t)checksums_inode_checksum_hi(p) << 16);
}

static inline int checksums_inode_set_checksum(
    const struct checksums_inode_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.inode_size > 8u) &&
	    (uint16_t)((uint64_t)value >> 16) != CHECKSUMS_INODE_CHECKSUM_HI_DEFAULT)
		return field_absent(error, "checksums_inode", "checksum_hi",
				    6);
	checksums_inode_set_checksum_lo(p, (uint16_t)value);
	(void)checksums_inode_set_checksum_hi(p,
					      (uint16_t)((uint64_t)value >> 16),
					      NULL);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_inode_point_2(const struct checksums_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = checksums_inode_point_1(p, points, error);
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
static inline int checksums_inode_at(struct span span,
				     uint64_t offset, uint16_t inode_size,
				     struct checksums_inode *out,
				     struct field_error *error)
{
	struct checksums_inode view;
	uint64_t size;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "checksums_inode", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.inode_size = inode_size;
	size = (uint64_t)view.inode_size;
	if (size < 4 || size > view.size)
		return field_out_of_range(error, "checksums_inode", "size", 0);
	view.size = size;
	if ((view.inode_size > 8u) && view.size < 8)
		return field_out_of_range(error, "checksums_inode", "", 0);
	*out = view;
	return 0;
}

static inline int checksums_inode_edit_at(struct mspan span,
					  uint64_t offset, uint16_t inode_size,
					  struct checksums_inode_edit *out,
					  struct field_error *error)
{
	int rc = checksums_inode_at(span_of(span.data, span.size), offset, inode_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int checksums_inode_total_size(const struct checksums_inode *p,
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
struct checksums_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t inode_size;
};
struct checksums_inode_edit_iterator {
	struct checksums_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct checksums_inode_iterator checksums_inode_iterate(
    struct span span, uint16_t inode_size)
{
	struct checksums_inode_iterator it = { span, 0, 0, UINT64_MAX, inode_size };

	return it;
}

static inline struct checksums_inode_edit_iterator checksums_inode_edit_iterate(
    struct mspan span, uint16_t inode_size)
{
	struct checksums_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, inode_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int checksums_inode_iterator_next(
    struct checksums_inode_iterator *it, struct checksums_inode *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = checksums_inode_at(it->span, it->offset, it->inode_size, out, error);
	if (!rc)
		rc = checksums_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "checksums_inode", "stride", 0);
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

static inline int checksums_inode_edit_iterator_next(
    struct checksums_inode_edit_iterator *it, struct checksums_inode_edit *out,
    struct field_error *error)
{
	int rc = checksums_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Inode.checksum has to be: crc32c. */
static inline int checksums_inode_compute_checksum(
    const struct checksums_inode *p, uint32_t seed, uint32_t number,
    uint32_t generation, uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)number, 4,
			      false);
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)generation, 4,
			      false);
	from = 0;
	to = p->size;
	at = 2;
	if (at < from || at > to || to - at < 2)
		return field_out_of_range(error, "checksums_inode", "checksum",
					  0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 2;
	sum = checksum_zeros(checksum_crc32c, sum, 2);
	rc = checksums_inode_checksum_hi_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 2)
			return field_out_of_range(error, "checksums_inode",
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
static inline int checksums_inode_verify_checksum(
    const struct checksums_inode *p, uint32_t seed, uint32_t number,
    uint32_t generation, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    checksums_inode_compute_checksum(p, seed, number, generation, &want, error);
	if (rc)
		return rc;
	uint32_t got = checksums_inode_checksum(p);

	uint64_t at, mask = 0xFFFFu;

	rc = checksums_inode_checksum_hi_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc)
		mask |= 0xFFFF0000u;
	if ((got ^ want) & mask)
		return checksum_differs(error, "checksums_inode", "checksum",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_inode_update_checksum(
    const struct checksums_inode_edit *p, uint32_t seed, uint32_t number,
    uint32_t generation, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    checksums_inode_compute_checksum(&p->read, seed, number, generation, &want, error);
	if (rc)
		return rc;
	uint32_t got = checksums_inode_checksum(&p->read);

	uint64_t at, mask = 0xFFFFu;

	rc = checksums_inode_checksum_hi_offset(&p->read, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc)
		mask |= 0xFFFF0000u;
	return checksums_inode_set_checksum(
	    p, (uint32_t)((want & mask) | (got & ~mask)), error);
}


/*
 * Structure Record, at least 2 bytes. The length lies in the data, and so does
 * the end.
 */
struct checksums_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct checksums_record_edit {
	struct checksums_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define CHECKSUMS_RECORD_MIN_SIZE 2u

/* Record.length: u16 at byte 0. */
#define CHECKSUMS_RECORD_LENGTH_OFFSET 0u
#define CHECKSUMS_RECORD_LENGTH_SIZE   2u
STRUCTC_PROVE(CHECKSUMS_RECORD_LENGTH_OFFSET + CHECKSUMS_RECORD_LENGTH_SIZE <=
	      CHECKSUMS_RECORD_MIN_SIZE);

static inline uint16_t checksums_record_length(const struct checksums_record *p)
{
	return order16_load(p->bytes, p->order);
}

static inline void checksums_record_set_length(
    const struct checksums_record_edit *p, uint16_t value)
{
	order16_store(p->bytes, p->read.order, value);
}

/* Record.name: [$length]string at byte 2. */
#define CHECKSUMS_RECORD_NAME_OFFSET 2u

static inline int checksums_record_name_range(const struct checksums_record *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	at = 2;
	nr = (uint64_t)checksums_record_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "checksums_record", "name",
					  2);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int checksums_record_name_count(const struct checksums_record *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return checksums_record_name_range(p, &at, count, error);
}

static inline int checksums_record_name_offset(const struct checksums_record *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return checksums_record_name_range(p, offset, &count, error);
}

static inline int checksums_record_name(const struct checksums_record *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = checksums_record_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "checksums_record", "name",
					  2);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int checksums_record_set_name(
    const struct checksums_record_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = checksums_record_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "checksums_record", "name",
					  2);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int checksums_record_name_bytes(const struct checksums_record *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_record_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int checksums_record_edit_name_bytes(
    const struct checksums_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_record_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int checksums_record_name_text(const struct checksums_record *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_record_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int checksums_record_put_name(
    const struct checksums_record_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_record_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "checksums_record", "name",
					  2);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_record_point_1(const struct checksums_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 2;
	count = (uint64_t)checksums_record_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "checksums_record", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_record_point_2(const struct checksums_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t at, rest;

	rc = checksums_record_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	rest = at % 4ull;
	rest = rest ? 4ull - rest : 0;
	if (p->size - at < rest)
		return field_out_of_range(error, "checksums_record", "", 0);
	points[2] = at + rest;
	return 0;
}


/* Record.before: u32 at an offset that data decides. */

static inline int checksums_record_before_offset(
    const struct checksums_record *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = checksums_record_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 4)
		return field_out_of_range(error, "checksums_record", "before",
					  0);
	*offset = points[2];
	return 0;
}

static inline int checksums_record_before(const struct checksums_record *p,
					  uint32_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = checksums_record_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 4)
		return field_out_of_range(error, "checksums_record", "before",
					  0);
	*out = order32_load(p->bytes + points[2], p->order);
	return 0;
}

static inline int checksums_record_set_before(
    const struct checksums_record_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = checksums_record_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 4)
		return field_out_of_range(error, "checksums_record", "before",
					  0);
	order32_store(p->bytes + points[2], p->read.order, value);
	return 0;
}


/* Record.more: u32 at an offset that data decides, not always there. */
#define CHECKSUMS_RECORD_MORE_DEFAULT 5u

static inline int checksums_record_has_more(const struct checksums_record *p,
					    bool *out,
					    struct field_error *error)
{
	int rc;

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	*out = t1;
	return 0;
}

static inline int checksums_record_more_offset(const struct checksums_record *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	if (!t1)
		return field_absent(error, "checksums_record", "more", 0);
	rc = checksums_record_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 8)
		return field_out_of_range(error, "checksums_record", "more",
					  0);
	*offset = points[2] + 4;
	return 0;
}

static inline int checksums_record_more(const struct checksums_record *p,
					uint32_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	if (!t1)
		return *out = CHECKSUMS_RECORD_MORE_DEFAULT, 0;
	rc = checksums_record_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 8)
		return field_out_of_range(error, "checksums_record", "more",
					  0);
	*out = order32_load(p->bytes + points[2] + 4, p->order);
	return 0;
}

static inline int checksums_record_set_more(
    const struct checksums_record_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(&p->read, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	if (!t1) {
		if (value == CHECKSUMS_RECORD_MORE_DEFAULT)
			return 0;
		return field_absent(error, "checksums_record", "more", 0);
	}
	rc = checksums_record_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 8)
		return field_out_of_range(error, "checksums_record", "more",
					  0);
	order32_store(p->bytes + points[2] + 4, p->read.order, value);
	return 0;
}


/* Record.checked: u16 at an offset that data decides, not always there. */

static inline int checksums_record_has_checked(const struct checksums_record *p,
					       bool *out,
					       struct field_error *error)
{
	int rc;

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	*out = t1;
	return 0;
}

static inline int checksums_record_checked_offset(
    const struct checksums_record *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	if (!t1)
		return field_absent(error, "checksums_record", "checked", 0);
	rc = checksums_record_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 10)
		return field_out_of_range(error, "checksums_record", "checked",
					  0);
	*offset = points[2] + 8;
	return 0;
}

static inline int checksums_record_checked(const struct checksums_record *p,
					   uint16_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	if (!t1)
		return field_absent(error, "checksums_record", "checked", 0);
	rc = checksums_record_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 10)
		return field_out_of_range(error, "checksums_record", "checked",
					  0);
	*out = order16_load(p->bytes + points[2] + 8, p->order);
	return 0;
}

static inline int checksums_record_set_checked(
    const struct checksums_record_edit *p, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(&p->read, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	if (!t1)
		return field_absent(error, "checksums_record", "checked", 0);
	rc = checksums_record_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 10)
		return field_out_of_range(error, "checksums_record", "checked",
					  0);
	order16_store(p->bytes + points[2] + 8, p->read.order, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_record_point_3(const struct checksums_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	rc = checksums_record_point_2(p, points, error);
	if (rc)
		return rc;
	uint32_t t1;

	if (p->size - points[2] < 4)
		return field_out_of_range(error, "checksums_record", "", 0);
	t1 = (uint32_t)order32_load(p->bytes + points[2], p->order);
	if (t1 > 7u) {
		if (p->size - points[2] < 10)
			return field_out_of_range(error, "checksums_record",
						  "", 0);
		points[3] = points[2] + 10;
	} else {
		if (p->size - points[2] < 4)
			return field_out_of_range(error, "checksums_record",
						  "", 0);
		points[3] = points[2] + 4;
	}
	return 0;
}


/* Record.crc: u32 at an offset that data decides. */

static inline int checksums_record_crc_offset(const struct checksums_record *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = checksums_record_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 4)
		return field_out_of_range(error, "checksums_record", "crc", 0);
	*offset = points[3];
	return 0;
}

static inline int checksums_record_crc(const struct checksums_record *p,
				       uint32_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = checksums_record_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 4)
		return field_out_of_range(error, "checksums_record", "crc", 0);
	*out = order32_load(p->bytes + points[3], p->order);
	return 0;
}

static inline int checksums_record_set_crc(
    const struct checksums_record_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = checksums_record_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 4)
		return field_out_of_range(error, "checksums_record", "crc", 0);
	order32_store(p->bytes + points[3], p->read.order, value);
	return 0;
}


/* Record.behind: cstring at an offset that data decides. */

static inline int checksums_record_behind_range(
    const struct checksums_record *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	uint64_t at, nr;
	const void *end;

	rc = checksums_record_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 4)
		return field_out_of_range(error, "checksums_record", "behind",
					  0);
	at = points[3] + 4;
	end = at >= p->size ? NULL :
	    memchr(p->bytes + at, 0, (size_t)(p->size - at));
	if (!end)
		return field_out_of_range(error, "checksums_record", "behind",
					  0);
	nr = (uint64_t)((const uint8_t *)end -
	    (p->bytes + at)) + 1;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int checksums_record_behind_count(
    const struct checksums_record *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return checksums_record_behind_range(p, &at, count, error);
}

static inline int checksums_record_behind_offset(
    const struct checksums_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return checksums_record_behind_range(p, offset, &count, error);
}

/* Up to the first NUL. */
static inline int checksums_record_behind_text(const struct checksums_record *p,
					       struct span *out,
					       struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_record_behind_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count - 1);
	return 0;
}

/* Refuses a text of another length, with -34. */
static inline int checksums_record_put_behind(
    const struct checksums_record_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = checksums_record_behind_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size != count - 1)
		return field_out_of_range(error, "checksums_record", "behind",
					  0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int checksums_record_point_4(const struct checksums_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t offset, count;
	const void *end;

	rc = checksums_record_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 4)
		return field_out_of_range(error, "checksums_record", "", 0);
	offset = points[3] + 4;
	end = offset >= p->size ? NULL :
	    memchr(p->bytes + offset, 0, (size_t)(p->size - offset));
	if (!end)
		return field_out_of_range(error, "checksums_record", "", 0);
	count = (uint64_t)((const uint8_t *)end -
	    (p->bytes + offset)) + 1;
	points[4] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int checksums_record_at(struct span span,
				      uint64_t offset, uint8_t order,
				      struct checksums_record *out,
				      struct field_error *error)
{
	struct checksums_record view;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "checksums_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	*out = view;
	return 0;
}

static inline int checksums_record_edit_at(struct mspan span,
					   uint64_t offset, uint8_t order,
					   struct checksums_record_edit *out,
					   struct field_error *error)
{
	int rc = checksums_record_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int checksums_record_total_size(const struct checksums_record *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = checksums_record_point_4(p, points, error);
	if (rc)
		return rc;
	*size = points[4];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct checksums_record_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct checksums_record_edit_iterator {
	struct checksums_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct checksums_record_iterator checksums_record_iterate(
    struct span span, uint8_t order)
{
	struct checksums_record_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct checksums_record_edit_iterator checksums_record_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct checksums_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int checksums_record_iterator_next(
    struct checksums_record_iterator *it, struct checksums_record *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = checksums_record_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = checksums_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "checksums_record", "stride", 0);
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

static inline int checksums_record_edit_iterator_next(
    struct checksums_record_edit_iterator *it,
    struct checksums_record_edit *out, struct field_error *error)
{
	int rc = checksums_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Record.checked has to be: sum16. */
static inline int checksums_record_compute_checked(
    const struct checksums_record *p, uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t at, count;
	uint32_t sum;

	sum = 0;
	rc = checksums_record_name_range(p, &at, &count, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		sum = checksum_sum16(sum, p->bytes + at, (size_t)(count));
	}
	rc = checksums_record_more_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		sum = checksum_sum16(sum, p->bytes + at, (size_t)(4));
	}
	*out = (uint16_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, -74 where it is another, or -61 where it does not apply. */
static inline int checksums_record_verify_checked(
    const struct checksums_record *p, struct field_error *error)
{
	int rc;

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	if (!t1)
		return field_absent(error, "checksums_record", "checked", 0);
	uint64_t at;

	rc = checksums_record_checked_offset(p, &at, error);
	if (rc)
		return rc;
	uint16_t want;

	rc = checksums_record_compute_checked(p, &want, error);
	if (rc)
		return rc;
	uint16_t got;

	rc = checksums_record_checked(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "checksums_record", "checked",
					0);
	return 0;
}

/* Stores it. Returns 0, or -61 where it does not apply. */
static inline int checksums_record_update_checked(
    const struct checksums_record_edit *p, struct field_error *error)
{
	int rc;

	bool t1;

	uint32_t t2;

	rc = checksums_record_before(&p->read, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 7u) != 0;
	if (!t1)
		return field_absent(error, "checksums_record", "checked", 0);
	uint64_t at;

	rc = checksums_record_checked_offset(&p->read, &at, error);
	if (rc)
		return rc;
	uint16_t want;

	rc = checksums_record_compute_checked(&p->read, &want, error);
	if (rc)
		return rc;
	return checksums_record_set_checked(p, want, error);
}

/* What Record.crc has to be: crc32. */
static inline int checksums_record_compute_crc(const struct checksums_record *p,
					       uint32_t *out,
					       struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = 0;
	from = 0;
	rc = checksums_record_total_size(p, &to, error);
	if (rc)
		return rc;
	rc = checksums_record_more_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 4)
			return field_out_of_range(error, "checksums_record",
						  "crc", 0);
		sum = checksum_crc32(sum, p->bytes + from, (size_t)(at - from));
		from = at + 4;
		sum = checksum_number(checksum_crc32, sum, 0x1020304u, 4,
				      p->order != 0);
	}
	rc = checksums_record_crc_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 4)
			return field_out_of_range(error, "checksums_record",
						  "crc", 0);
		sum = checksum_crc32(sum, p->bytes + from, (size_t)(at - from));
		from = at + 4;
		sum = checksum_zeros(checksum_crc32, sum, 4);
	}
	sum = checksum_crc32(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_record_verify_crc(const struct checksums_record *p,
					      struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = checksums_record_compute_crc(p, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = checksums_record_crc(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "checksums_record", "crc", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_record_update_crc(
    const struct checksums_record_edit *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = checksums_record_compute_crc(&p->read, &want, error);
	if (rc)
		return rc;
	return checksums_record_set_crc(p, want, error);
}

/* What Record.before has to be: crc32. */
static inline int checksums_record_compute_before(
    const struct checksums_record *p, uint32_t crc32_of_before, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = 0;
	from = 0;
	rc = checksums_record_before_offset(p, &at, error);
	if (rc)
		return rc;
	to = at;
	if (to < from)
		return field_out_of_range(error, "checksums_record", "before",
					  0);
	sum = checksum_crc32(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)((uint64_t)sum ^ (uint64_t)crc32_of_before);
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_record_verify_before(
    const struct checksums_record *p, uint32_t crc32_of_before,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = checksums_record_compute_before(p, crc32_of_before, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = checksums_record_before(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "checksums_record", "before",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_record_update_before(
    const struct checksums_record_edit *p, uint32_t crc32_of_before,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    checksums_record_compute_before(&p->read, crc32_of_before, &want, error);
	if (rc)
		return rc;
	return checksums_record_set_before(p, want, error);
}

/* What Record.length has to be: rotate16. */
static inline int checksums_record_compute_length(
    const struct checksums_record *p, uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t from, to, at;
	uint32_t sum;

	sum = 0;
	rc = checksums_record_name_offset(p, &at, error);
	if (rc)
		return rc;
	rc = checksums_record_point_1(p, points, error);
	if (rc)
		return rc;
	from = points[1];
	rc = checksums_record_total_size(p, &to, error);
	if (rc)
		return rc;
	if (to < from)
		return field_out_of_range(error, "checksums_record", "length",
					  0);
	rc = checksums_record_crc_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 4)
			return field_out_of_range(error, "checksums_record",
						  "length", 0);
		sum = checksum_rotate16(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 4;
		sum = checksum_zeros(checksum_rotate16, sum, 4);
	}
	sum = checksum_rotate16(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint16_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_record_verify_length(
    const struct checksums_record *p, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = checksums_record_compute_length(p, &want, error);
	if (rc)
		return rc;
	uint16_t got = checksums_record_length(p);

	if (got != want)
		return checksum_differs(error, "checksums_record", "length",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_record_update_length(
    const struct checksums_record_edit *p, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = checksums_record_compute_length(&p->read, &want, error);
	if (rc)
		return rc;
	checksums_record_set_length(p, want);
	return 0;
}


/* Union Both, 8 bytes. */
struct checksums_both {
	uint8_t bytes[8];
};
#define CHECKSUMS_BOTH_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct checksums_both) == CHECKSUMS_BOTH_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct checksums_both *checksums_both_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, CHECKSUMS_BOTH_SIZEOF))
		return NULL;
	return (const struct checksums_both *)(span.data + offset);
}

static inline struct checksums_both *checksums_both_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, CHECKSUMS_BOTH_SIZEOF))
		return NULL;
	return (struct checksums_both *)(span.data + offset);
}

/* Both.number: u32 little-endian at byte 0. */
#define CHECKSUMS_BOTH_NUMBER_OFFSET 0u
#define CHECKSUMS_BOTH_NUMBER_SIZE   4u
STRUCTC_WITHIN(CHECKSUMS_BOTH, NUMBER);

static inline uint32_t checksums_both_number(const struct checksums_both *p)
{
	return le32_load(p->bytes);
}

static inline void checksums_both_set_number(struct checksums_both *p,
					     uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Both.bytes: 8 times byte at byte 0. */
#define CHECKSUMS_BOTH_BYTES_OFFSET 0u
#define CHECKSUMS_BOTH_BYTES_SIZE   8u
#define CHECKSUMS_BOTH_BYTES_COUNT  8u
STRUCTC_WITHIN(CHECKSUMS_BOTH, BYTES);

static inline int checksums_both_bytes(const struct checksums_both *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_both", "bytes", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int checksums_both_set_bytes(struct checksums_both *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "checksums_both", "bytes", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span checksums_both_bytes_bytes(
    const struct checksums_both *p)
{
	return span_of(p->bytes, 8);
}

static inline struct mspan checksums_both_edit_bytes_bytes(
    struct checksums_both *p)
{
	return mspan_of(p->bytes, 8);
}

/* All bytes zero. */
static inline void checksums_both_init(struct checksums_both *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* What Both.number has to be: crc32. */
static inline uint32_t checksums_both_compute_number(
    const struct checksums_both *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_zeros(checksum_crc32, sum, 4);
	sum = checksum_crc32(sum, p->bytes + 4, 4);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int checksums_both_verify_number(const struct checksums_both *p)
{
	uint32_t want = checksums_both_compute_number(p);
	uint32_t got = checksums_both_number(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int checksums_both_update_number(struct checksums_both *p)
{
	uint32_t want = checksums_both_compute_number(p);

	checksums_both_set_number(p, want);
	return 0;
}


#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_CHECKSUMS_DESCRIBED)
#define GENERATED_CHECKSUMS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value checksums_kind_values[] = {
	{ "small", 1u, NULL },
	{ "large", 2u, NULL },
};

DESCRIBE_CONST struct describe_field checksums_point_fields[] = {
	{ "x", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "y", "u16_be", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_point_description = {
	"Point", "checksums_point", 4u, false, checksums_point_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules checksums_header_describe_magic_rules = {
	true, 0x53554D53u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules checksums_header_describe_kind_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules checksums_header_describe_tag_rules = {
	false, 0u, "checksum", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_part checksums_header_seeded_parts[] = {
	{ 41u, 2, false },
	{ 46u, 2, true },
};
DESCRIBE_CONST struct describe_field checksums_header_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_header_describe_magic_rules },
	{ "kind", "Kind", 4u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, checksums_kind_values, 2, NULL, 0,
	  NULL,
	  NULL, &checksums_header_describe_kind_rules },
	{ "tag", "[8]string", 5u, 1u, 8u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &checksums_header_describe_tag_rules },
	{ "points", "[2]Point", 13u, 4u, 2u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &checksums_point_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uuid", "[16]byte", 21u, 1u, 16u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "crc", "u32_le", 37u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "zlib's, over all, itself as zero",
	  NULL, NULL },
	{ "crc_lo", "u16_le", 41u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "width", "u24_be", 43u, 3u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "crc_hi", "u16_be", 46u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "seeded", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, checksums_header_seeded_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "short", "u16_be", 48u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sum", "u8", 50u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "turned", "u8", 51u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "octal", "[8]string", 52u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last", "u64_le", 60u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_header_description = {
	"Header", "checksums_header", 68u, false, checksums_header_fields, 15,
	"Of constant size.",
	NULL
};

static inline struct checksums_descriptor checksums_descriptor_describe_view(
    const struct describe_view *view)
{
	struct checksums_descriptor p = { view->bytes, view->size, (uint16_t)view->parameters[0], (uint32_t)view->parameters[1] };

	return p;
}

DESCRIBE_CONST struct describe_parameter checksums_descriptor_describe_parameters[] = {
	{ "desc_size", 2, false, false },
	{ "group", 4, false, false },
};

static inline int checksums_descriptor_describe_at(struct span span,
						   uint64_t offset,
						   const uint64_t *parameters,
						   struct describe_view *out,
						   struct field_error *error)
{
	struct checksums_descriptor p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "checksums_descriptor",
			"desc_size", 0);
	if ((uint64_t)(uint32_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "checksums_descriptor",
			"group", 0);
	rc = checksums_descriptor_at(span, offset, (uint16_t)parameters[0], (uint32_t)parameters[1], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.desc_size;
	out->parameters[1] = (uint64_t)p.group;
	return 0;
}

static inline int checksums_descriptor_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct checksums_descriptor of = checksums_descriptor_describe_view(view), *p = &of;

	return checksums_descriptor_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open checksums_descriptor_describe_open = {
	checksums_descriptor_describe_parameters, 2,
	checksums_descriptor_describe_at,
	checksums_descriptor_describe_total_size,
	checksums_descriptor_describe_total_size
};

static inline int checksums_descriptor_describe_block_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_descriptor of = checksums_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_descriptor_block_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_descriptor_describe_block_hi = {
	checksums_descriptor_describe_block_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules checksums_descriptor_describe_block_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int checksums_descriptor_describe_other_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_descriptor of = checksums_descriptor_describe_view(view), *p = &of;
	out->count = 52;
	return checksums_descriptor_other_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_descriptor_describe_other = {
	checksums_descriptor_describe_other_place, NULL, 0
};

DESCRIBE_CONST struct describe_field checksums_descriptor_fields[] = {
	{ "block_lo", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_hi", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_descriptor_describe_block_hi, &checksums_descriptor_describe_block_hi_rules },
	{ "other", "[52]byte", 12u, 1u, 52u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_descriptor_describe_other, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_descriptor_description = {
	"Descriptor", "checksums_descriptor", 8u, false,
	checksums_descriptor_fields, 5,
	"A versioned tail: what is not there is not summed.",
	&checksums_descriptor_describe_open
};

static inline struct checksums_inode checksums_inode_describe_view(
    const struct describe_view *view)
{
	struct checksums_inode p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter checksums_inode_describe_parameters[] = {
	{ "inode_size", 2, false, false },
};

static inline int checksums_inode_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct checksums_inode p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "checksums_inode",
			"inode_size", 0);
	rc = checksums_inode_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.inode_size;
	return 0;
}

static inline int checksums_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct checksums_inode of = checksums_inode_describe_view(view), *p = &of;

	return checksums_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open checksums_inode_describe_open = {
	checksums_inode_describe_parameters, 1, checksums_inode_describe_at,
	checksums_inode_describe_total_size,
	checksums_inode_describe_total_size
};

static inline int checksums_inode_describe_extra_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_inode of = checksums_inode_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_inode_extra_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_inode_describe_extra = {
	checksums_inode_describe_extra_place, NULL, 0
};

static inline int checksums_inode_describe_checksum_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_inode of = checksums_inode_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_inode_checksum_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_inode_describe_checksum_hi = {
	checksums_inode_describe_checksum_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules checksums_inode_describe_checksum_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int checksums_inode_describe_rest_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_inode of = checksums_inode_describe_view(view), *p = &of;
	int rc = checksums_inode_rest_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field checksums_inode_describe_rest = {
	checksums_inode_describe_rest_place, NULL, 0
};

static inline int checksums_inode_describe_checksum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct checksums_inode of = checksums_inode_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)checksums_inode_checksum(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field checksums_inode_describe_checksum = {
	NULL, checksums_inode_describe_checksum_value, 0
};

DESCRIBE_CONST struct describe_field checksums_inode_fields[] = {
	{ "mode", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum_lo", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extra", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_inode_describe_extra, NULL },
	{ "checksum_hi", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_inode_describe_checksum_hi, &checksums_inode_describe_checksum_hi_rules },
	{ "rest", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_inode_describe_rest, NULL },
	{ "checksum", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_inode_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_inode_description = {
	"Inode", "checksums_inode", 4u, false, checksums_inode_fields, 6,
	"Its checksum has a part that only large ones have.",
	&checksums_inode_describe_open
};

static inline struct checksums_record checksums_record_describe_view(
    const struct describe_view *view)
{
	struct checksums_record p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter checksums_record_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int checksums_record_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct checksums_record p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "checksums_record",
			"order", 0);
	rc = checksums_record_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int checksums_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct checksums_record of = checksums_record_describe_view(view), *p = &of;

	return checksums_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open checksums_record_describe_open = {
	checksums_record_describe_parameters, 1, checksums_record_describe_at,
	checksums_record_describe_total_size,
	checksums_record_describe_total_size
};

DESCRIBE_CONST struct describe_open_field checksums_record_describe_length = {
	NULL, NULL, 1
};

static inline int checksums_record_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_record of = checksums_record_describe_view(view), *p = &of;
	int rc = checksums_record_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field checksums_record_describe_name = {
	checksums_record_describe_name_place, NULL, 0
};

static inline int checksums_record_describe_before_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_record of = checksums_record_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_record_before_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_record_describe_before = {
	checksums_record_describe_before_place, NULL, 1
};

static inline int checksums_record_describe_more_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_record of = checksums_record_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_record_more_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_record_describe_more = {
	checksums_record_describe_more_place, NULL, 1
};

DESCRIBE_CONST struct describe_rules checksums_record_describe_more_rules = {
	true, 5u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int checksums_record_describe_checked_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_record of = checksums_record_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_record_checked_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_record_describe_checked = {
	checksums_record_describe_checked_place, NULL, 1
};

static inline int checksums_record_describe_crc_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_record of = checksums_record_describe_view(view), *p = &of;
	out->count = 1;
	return checksums_record_crc_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field checksums_record_describe_crc = {
	checksums_record_describe_crc_place, NULL, 1
};

static inline int checksums_record_describe_behind_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct checksums_record of = checksums_record_describe_view(view), *p = &of;
	int rc = checksums_record_behind_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field checksums_record_describe_behind = {
	checksums_record_describe_behind_place, NULL, 0
};

DESCRIBE_CONST struct describe_field checksums_record_fields[] = {
	{ "length", "u16", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_record_describe_length, NULL },
	{ "name", "[$length]string", 2u, 1u, 0u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_record_describe_name, NULL },
	{ "before", "u32", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_record_describe_before, NULL },
	{ "more", "u32", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_record_describe_more, &checksums_record_describe_more_rules },
	{ "checked", "u16", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_record_describe_checked, NULL },
	{ "crc", "u32", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_record_describe_crc, NULL },
	{ "behind", "cstring", 0u, 1u, 0u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &checksums_record_describe_behind, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_record_description = {
	"Record", "checksums_record", 2u, false, checksums_record_fields, 7,
	"The length lies in the data, and so does the end.",
	&checksums_record_describe_open
};

DESCRIBE_CONST struct describe_field checksums_both_fields[] = {
	{ "number", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytes", "[8]byte", 0u, 1u, 8u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure checksums_both_description = {
	"Both", "checksums_both", 8u, true, checksums_both_fields, 2,
	NULL,
	NULL
};

#define CHECKSUMS_NR_STRUCTURES 6u
DESCRIBE_CONST struct describe_structure *const checksums_structures[] = {
	&checksums_point_description,
	&checksums_header_description,
	&checksums_descriptor_description,
	&checksums_inode_description,
	&checksums_record_description,
	&checksums_both_description,
};

DESCRIBE_CONST struct describe_file checksums_describe_file = {
	"checksums", checksums_structures, 6, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_CHECKSUMS_VALIDATED)
#define GENERATED_CHECKSUMS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t checksums_point_validate(const struct checksums_point *p,
					      struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t checksums_header_validate(const struct checksums_header *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x53554D53u &&
		    validation_add(v, FINDING_CONSTRAINT, "checksums_header",
				   "magic", 0, "must be 0x53554D53"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[4]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "checksums_header",
				   "kind", 4, "must be 1"))
			return v->count - before;
		if (v->strict && !checksums_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "checksums_header",
				   "kind", 4, "no value of its enum"))
			return v->count - before;
	}
	if (memcmp(p->bytes + 5, "checksum", 8) &&
	    validation_add(v, FINDING_CONSTRAINT, "checksums_header", "tag", 5,
			   "must be \"checksum\""))
		return v->count - before;
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 13 + i * 4;

		v->base += to;
		checksums_point_validate(
		    (const struct checksums_point *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = checksums_header_verify_crc(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_header", "crc", 37,
			   "is not the checksum of its bytes"))
		return v->count - before;
	rc = checksums_header_verify_sum(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_header", "sum", 50,
			   "is not the checksum of its bytes"))
		return v->count - before;
	rc = checksums_header_verify_turned(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_header", "turned",
			   51, "is not the checksum of its bytes"))
		return v->count - before;
	rc = checksums_header_verify_last(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_header", "last", 60,
			   "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t checksums_descriptor_validate(
    const struct checksums_descriptor *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = checksums_descriptor_block_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_descriptor",
			       "block_hi", 8, "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_descriptor_other_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_descriptor",
			       "other", 12, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t checksums_inode_validate(const struct checksums_inode *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = checksums_inode_extra_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_inode", "extra", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_inode_checksum_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_inode",
			       "checksum_hi", 6, "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_inode_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_inode", "rest", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t checksums_record_validate(const struct checksums_record *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = checksums_record_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_record", "name", 2,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_record_before_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_record", "before",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_record_more_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_record", "more", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_record_checked_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_record", "checked",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_record_crc_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_record", "crc", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_record_behind_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "checksums_record", "behind",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = checksums_record_verify_checked(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "checksums_record", "checked",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_record", "checked",
			   0, "is not the checksum of its bytes"))
		return v->count - before;
	rc = checksums_record_verify_crc(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "checksums_record", "crc", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_record", "crc", 0,
			   "is not the checksum of its bytes"))
		return v->count - before;
	rc = checksums_record_verify_length(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "checksums_record", "length",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_record", "length",
			   0, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t checksums_both_validate(const struct checksums_both *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;

	rc = checksums_both_verify_number(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "checksums_both", "number", 0,
			   "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

#endif
