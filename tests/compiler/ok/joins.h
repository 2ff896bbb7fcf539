/* Written by structc from ok/joins.struct. Edit that file instead. */
#ifndef GENERATED_JOINS_H
#define GENERATED_JOINS_H

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
 * Structure Joined, 31 bytes. Any number of parts, of any width and byte order;
 * the low part comes first.
 */
struct joins_joined {
	uint8_t bytes[31];
};
#define JOINS_JOINED_SIZEOF 31u
STRUCTC_PROVE(sizeof(struct joins_joined) == JOINS_JOINED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct joins_joined *joins_joined_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, JOINS_JOINED_SIZEOF))
		return NULL;
	return (const struct joins_joined *)(span.data + offset);
}

static inline struct joins_joined *joins_joined_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, JOINS_JOINED_SIZEOF))
		return NULL;
	return (struct joins_joined *)(span.data + offset);
}

/* Joined.lo: u32 little-endian at byte 0. */
#define JOINS_JOINED_LO_OFFSET 0u
#define JOINS_JOINED_LO_SIZE   4u
STRUCTC_WITHIN(JOINS_JOINED, LO);

static inline uint32_t joins_joined_lo(const struct joins_joined *p)
{
	return le32_load(p->bytes);
}

static inline void joins_joined_set_lo(struct joins_joined *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Joined.hi: u16 little-endian at byte 4. */
#define JOINS_JOINED_HI_OFFSET 4u
#define JOINS_JOINED_HI_SIZE   2u
STRUCTC_WITHIN(JOINS_JOINED, HI);

static inline uint16_t joins_joined_hi(const struct joins_joined *p)
{
	return le16_load(p->bytes + 4);
}

static inline void joins_joined_set_hi(struct joins_joined *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Joined.block: u48 joined from bytes 0, 4, low part first. 48 bits of 64 */
static inline uint64_t joins_joined_block(const struct joins_joined *p)
{
	return (uint64_t)le32_load(p->bytes) |
	       (uint64_t)le16_load(p->bytes + 4) << 32;
}

static inline int joins_joined_set_block(struct joins_joined *p,
					 uint64_t value)
{
	if (value >> 48)
		return -34;
	le32_store(p->bytes, (uint32_t)value);
	le16_store(p->bytes + 4, (uint16_t)(value >> 32));
	return 0;
}

/* Joined.full_lo: u32 little-endian at byte 6. */
#define JOINS_JOINED_FULL_LO_OFFSET 6u
#define JOINS_JOINED_FULL_LO_SIZE   4u
STRUCTC_WITHIN(JOINS_JOINED, FULL_LO);

static inline uint32_t joins_joined_full_lo(const struct joins_joined *p)
{
	return le32_load(p->bytes + 6);
}

static inline void joins_joined_set_full_lo(struct joins_joined *p,
					    uint32_t value)
{
	le32_store(p->bytes + 6, value);
}

/* Joined.full_hi: u32 little-endian at byte 10. */
#define JOINS_JOINED_FULL_HI_OFFSET 10u
#define JOINS_JOINED_FULL_HI_SIZE   4u
STRUCTC_WITHIN(JOINS_JOINED, FULL_HI);

static inline uint32_t joins_joined_full_hi(const struct joins_joined *p)
{
	return le32_load(p->bytes + 10);
}

static inline void joins_joined_set_full_hi(struct joins_joined *p,
					    uint32_t value)
{
	le32_store(p->bytes + 10, value);
}

/* Joined.full: u64 joined from bytes 6, 10, low part first. */
static inline uint64_t joins_joined_full(const struct joins_joined *p)
{
	return (uint64_t)le32_load(p->bytes + 6) |
	       (uint64_t)le32_load(p->bytes + 10) << 32;
}

static inline int joins_joined_set_full(struct joins_joined *p, uint64_t value)
{
	le32_store(p->bytes + 6, (uint32_t)value);
	le32_store(p->bytes + 10, (uint32_t)(value >> 32));
	return 0;
}

/* Joined.b0: u8 at byte 14. */
#define JOINS_JOINED_B0_OFFSET 14u
#define JOINS_JOINED_B0_SIZE   1u
STRUCTC_WITHIN(JOINS_JOINED, B0);

static inline uint8_t joins_joined_b0(const struct joins_joined *p)
{
	return p->bytes[14];
}

static inline void joins_joined_set_b0(struct joins_joined *p, uint8_t value)
{
	p->bytes[14] = value;
}

/* Joined.b1: u16 big-endian at byte 15. */
#define JOINS_JOINED_B1_OFFSET 15u
#define JOINS_JOINED_B1_SIZE   2u
STRUCTC_WITHIN(JOINS_JOINED, B1);

static inline uint16_t joins_joined_b1(const struct joins_joined *p)
{
	return be16_load(p->bytes + 15);
}

static inline void joins_joined_set_b1(struct joins_joined *p, uint16_t value)
{
	be16_store(p->bytes + 15, value);
}

/* Joined.b2: u24 little-endian at byte 17. */
#define JOINS_JOINED_B2_OFFSET 17u
#define JOINS_JOINED_B2_SIZE   3u
STRUCTC_WITHIN(JOINS_JOINED, B2);

static inline uint32_t joins_joined_b2(const struct joins_joined *p)
{
	return le16_load(p->bytes + 17) | (uint32_t)p->bytes[19] << 16;
}

static inline int joins_joined_set_b2(struct joins_joined *p, uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 17, (uint16_t)value);
	p->bytes[19] = (uint8_t)(value >> 16);
	return 0;
}

/* Joined.b3: u8 at byte 20. */
#define JOINS_JOINED_B3_OFFSET 20u
#define JOINS_JOINED_B3_SIZE   1u
STRUCTC_WITHIN(JOINS_JOINED, B3);

static inline uint8_t joins_joined_b3(const struct joins_joined *p)
{
	return p->bytes[20];
}

static inline void joins_joined_set_b3(struct joins_joined *p, uint8_t value)
{
	p->bytes[20] = value;
}

/* Joined.mixed: u56 joined from bytes 14, 15, 17, 20, low part first. */
static inline uint64_t joins_joined_mixed(const struct joins_joined *p)
{
	return (uint64_t)p->bytes[14] |
	    (uint64_t)be16_load(p->bytes + 15) << 8 |
	    (uint64_t)(le16_load(p->bytes + 17) | (uint32_t)p->bytes[19] << 16) << 24 |
	    (uint64_t)p->bytes[20] << 48;
}

static inline int joins_joined_set_mixed(struct joins_joined *p,
					 uint64_t value)
{
	if (value >> 56)
		return -34;
	p->bytes[14] = (uint8_t)value;
	be16_store(p->bytes + 15, (uint16_t)(value >> 8));
	le16_store(p->bytes + 17, (uint16_t)(value >> 24));
	p->bytes[19] = (uint8_t)((uint32_t)(value >> 24) >> 16);
	p->bytes[20] = (uint8_t)(value >> 48);
	return 0;
}

/* Joined.three: u24 joined from bytes 14, 15, low part first. */
static inline uint32_t joins_joined_three(const struct joins_joined *p)
{
	return (uint32_t)p->bytes[14] |
	       (uint32_t)be16_load(p->bytes + 15) << 8;
}

static inline int joins_joined_set_three(struct joins_joined *p,
					 uint32_t value)
{
	if (value >> 24)
		return -34;
	p->bytes[14] = (uint8_t)value;
	be16_store(p->bytes + 15, (uint16_t)(value >> 8));
	return 0;
}

/* Joined.alias: u16 joined from bytes 15, low part first. */
static inline uint16_t joins_joined_alias(const struct joins_joined *p)
{
	uint32_t raw = (uint32_t)be16_load(p->bytes + 15);

	return (uint16_t)raw;
}

static inline int joins_joined_set_alias(struct joins_joined *p,
					 uint16_t value)
{
	be16_store(p->bytes + 15, value);
	return 0;
}

/* Joined.signed: u32 joined from bytes 20, 17, low part first. */
static inline int32_t joins_joined_signed(const struct joins_joined *p)
{
	uint32_t raw = (uint32_t)p->bytes[20] |
	    (uint32_t)(le16_load(p->bytes + 17) | (uint32_t)p->bytes[19] << 16) << 8;

	return (int32_t)raw;
}

static inline int joins_joined_set_signed(struct joins_joined *p,
					  int32_t value)
{
	uint32_t raw = (uint32_t)value;

	p->bytes[20] = (uint8_t)raw;
	le16_store(p->bytes + 17, (uint16_t)(raw >> 8));
	p->bytes[19] = (uint8_t)((raw >> 8) >> 16);
	return 0;
}

/* Joined.signed16: u16 joined from bytes 14, 20, low part first. */
static inline int16_t joins_joined_signed16(const struct joins_joined *p)
{
	uint32_t raw = (uint32_t)p->bytes[14] | (uint32_t)p->bytes[20] << 8;

	return (int16_t)raw;
}

static inline int joins_joined_set_signed16(struct joins_joined *p,
					    int16_t value)
{
	uint32_t raw = (uint32_t)value;

	p->bytes[14] = (uint8_t)raw;
	p->bytes[20] = (uint8_t)(raw >> 8);
	return 0;
}

/* Joined.odd: u24 joined from bytes 15, 14, low part first. */
static inline int32_t joins_joined_odd(const struct joins_joined *p)
{
	uint32_t raw = (uint32_t)be16_load(p->bytes + 15) |
		       (uint32_t)p->bytes[14] << 16;

	return (int32_t)(raw << 8) >> 8;
}

static inline int joins_joined_set_odd(struct joins_joined *p, int32_t value)
{
	uint32_t raw = (uint32_t)value;

	if (value < (-8388608) || value > 0x7FFFFF)
		return -34;
	be16_store(p->bytes + 15, (uint16_t)raw);
	p->bytes[14] = (uint8_t)(raw >> 16);
	return 0;
}

/* Joined.tiny: u16 joined from bytes 20, 14, low part first. */
static inline uint16_t joins_joined_tiny(const struct joins_joined *p)
{
	uint32_t raw = (uint32_t)p->bytes[20] | (uint32_t)p->bytes[14] << 8;

	return (uint16_t)raw;
}

static inline int joins_joined_set_tiny(struct joins_joined *p, uint16_t value)
{
	p->bytes[20] = (uint8_t)value;
	p->bytes[14] = (uint8_t)(value >> 8);
	return 0;
}

/* Joined.wide: u48 big-endian at byte 21. */
#define JOINS_JOINED_WIDE_OFFSET 21u
#define JOINS_JOINED_WIDE_SIZE   6u
STRUCTC_WITHIN(JOINS_JOINED, WIDE);

static inline uint64_t joins_joined_wide(const struct joins_joined *p)
{
	return 
	    (uint64_t)be32_load(p->bytes + 21) << 16 | be16_load(p->bytes + 25);
}

static inline int joins_joined_set_wide(struct joins_joined *p, uint64_t value)
{
	if (value > 0xFFFFFFFFFFFFull)
		return -34;
	be32_store(p->bytes + 21, (uint32_t)(value >> 16));
	be16_store(p->bytes + 25, (uint16_t)value);
	return 0;
}

/* Joined.more: u16 little-endian at byte 27. */
#define JOINS_JOINED_MORE_OFFSET 27u
#define JOINS_JOINED_MORE_SIZE   2u
STRUCTC_WITHIN(JOINS_JOINED, MORE);

static inline uint16_t joins_joined_more(const struct joins_joined *p)
{
	return le16_load(p->bytes + 27);
}

static inline void joins_joined_set_more(struct joins_joined *p,
					 uint16_t value)
{
	le16_store(p->bytes + 27, value);
}

/* Joined.all: u64 joined from bytes 21, 27, low part first. */
static inline uint64_t joins_joined_all(const struct joins_joined *p)
{
	return 
	    (uint64_t)((uint64_t)be32_load(p->bytes + 21) << 16 | be16_load(p->bytes + 25)) |
	    (uint64_t)le16_load(p->bytes + 27) << 48;
}

static inline int joins_joined_set_all(struct joins_joined *p, uint64_t value)
{
	be32_store(p->bytes + 21, (uint32_t)(value >> 16));
	be16_store(p->bytes + 25, (uint16_t)value);
	le16_store(p->bytes + 27, (uint16_t)(value >> 48));
	return 0;
}

/*
 * Joined.before: u32 joined from bytes 29, 27, low part first. a part may stand
 * behind
 */
static inline uint32_t joins_joined_before(const struct joins_joined *p)
{
	return (uint32_t)be16_load(p->bytes + 29) |
	       (uint32_t)le16_load(p->bytes + 27) << 16;
}

static inline int joins_joined_set_before(struct joins_joined *p,
					  uint32_t value)
{
	be16_store(p->bytes + 29, (uint16_t)value);
	le16_store(p->bytes + 27, (uint16_t)(value >> 16));
	return 0;
}

/* Joined.later: u16 big-endian at byte 29. */
#define JOINS_JOINED_LATER_OFFSET 29u
#define JOINS_JOINED_LATER_SIZE   2u
STRUCTC_WITHIN(JOINS_JOINED, LATER);

static inline uint16_t joins_joined_later(const struct joins_joined *p)
{
	return be16_load(p->bytes + 29);
}

static inline void joins_joined_set_later(struct joins_joined *p,
					  uint16_t value)
{
	be16_store(p->bytes + 29, value);
}

/* All bytes zero. */
static inline void joins_joined_init(struct joins_joined *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_JOINS_DESCRIBED)
#define GENERATED_JOINS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_part joins_joined_block_parts[] = {
	{ 0u, 4, false },
	{ 4u, 2, false },
};
DESCRIBE_CONST struct describe_part joins_joined_full_parts[] = {
	{ 6u, 4, false },
	{ 10u, 4, false },
};
DESCRIBE_CONST struct describe_part joins_joined_mixed_parts[] = {
	{ 14u, 1, false },
	{ 15u, 2, true },
	{ 17u, 3, false },
	{ 20u, 1, false },
};
DESCRIBE_CONST struct describe_part joins_joined_three_parts[] = {
	{ 14u, 1, false },
	{ 15u, 2, true },
};
DESCRIBE_CONST struct describe_part joins_joined_alias_parts[] = {
	{ 15u, 2, true },
};
DESCRIBE_CONST struct describe_part joins_joined_signed_parts[] = {
	{ 20u, 1, false },
	{ 17u, 3, false },
};
DESCRIBE_CONST struct describe_part joins_joined_signed16_parts[] = {
	{ 14u, 1, false },
	{ 20u, 1, false },
};
DESCRIBE_CONST struct describe_part joins_joined_odd_parts[] = {
	{ 15u, 2, true },
	{ 14u, 1, false },
};
DESCRIBE_CONST struct describe_part joins_joined_tiny_parts[] = {
	{ 20u, 1, false },
	{ 14u, 1, false },
};
DESCRIBE_CONST struct describe_part joins_joined_all_parts[] = {
	{ 21u, 6, true },
	{ 27u, 2, false },
};
DESCRIBE_CONST struct describe_part joins_joined_before_parts[] = {
	{ 29u, 2, true },
	{ 27u, 2, false },
};
DESCRIBE_CONST struct describe_field joins_joined_fields[] = {
	{ "lo", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "hi", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, joins_joined_block_parts, 2,
	  "48 bits of 64",
	  NULL, NULL },
	{ "full_lo", "u32_le", 6u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "full_hi", "u32_le", 10u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "full", "u64_le", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, joins_joined_full_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "b0", "u8", 14u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b1", "u16_be", 15u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b2", "u24_le", 17u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b3", "u8", 20u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mixed", "u64_be", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, true,
	  NULL, NULL, 0, joins_joined_mixed_parts, 4,
	  NULL,
	  NULL, NULL },
	{ "three", "u24", 0u, 3u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, joins_joined_three_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "alias", "u16_le", 0u, 2u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, joins_joined_alias_parts, 1,
	  NULL,
	  NULL, NULL },
	{ "signed", "i32", 0u, 4u, 1u, DESCRIBE_JOIN, false, true, false,
	  NULL, NULL, 0, joins_joined_signed_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "signed16", "i16", 0u, 2u, 1u, DESCRIBE_JOIN, false, true, false,
	  NULL, NULL, 0, joins_joined_signed16_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "odd", "i24_be", 0u, 3u, 1u, DESCRIBE_JOIN, false, true, true,
	  NULL, NULL, 0, joins_joined_odd_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "tiny", "u16", 0u, 2u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, joins_joined_tiny_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "wide", "u48_be", 21u, 6u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "more", "u16_le", 27u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "all", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, joins_joined_all_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "before", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, joins_joined_before_parts, 2,
	  "a part may stand behind",
	  NULL, NULL },
	{ "later", "u16_be", 29u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure joins_joined_description = {
	"Joined", "joins_joined", 31u, false, joins_joined_fields, 22,
	"Any number of parts, of any width and byte order; the low "
	"part comes first.",
	NULL
};

#define JOINS_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const joins_structures[] = {
	&joins_joined_description,
};

DESCRIBE_CONST struct describe_file joins_describe_file = {
	"joins", joins_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_JOINS_VALIDATED)
#define GENERATED_JOINS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t joins_joined_validate(const struct joins_joined *p,
					   struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
