/* Written by structc from ok/joins_of_bits.struct. Edit that file instead. */
#ifndef GENERATED_JOINS_OF_BITS_H
#define GENERATED_JOINS_OF_BITS_H

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
 * Bitfield Small: u8. _with_ puts a part into a number, or refuses what is too
 * wide, with -34. Joins whose parts are bits of a number, beside whole ones.
 */

/* Small.low: bits 0 to 3. */
#define JOINS_OF_BITS_SMALL_LOW_SHIFT 0
#define JOINS_OF_BITS_SMALL_LOW_WIDTH 4
#define JOINS_OF_BITS_SMALL_LOW_MASK  0xFu

static inline uint8_t joins_of_bits_small_low(uint8_t value)
{
	return (uint8_t)(value & 0xFu);
}

static inline int joins_of_bits_small_with_low(uint8_t value, uint8_t part,
					       uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xF0u) | part);
	return 0;
}

/* Small.high: bits 4 to 7. */
#define JOINS_OF_BITS_SMALL_HIGH_SHIFT 4
#define JOINS_OF_BITS_SMALL_HIGH_WIDTH 4
#define JOINS_OF_BITS_SMALL_HIGH_MASK  0xF0u

static inline uint8_t joins_of_bits_small_high(uint8_t value)
{
	return (uint8_t)(value >> 4 & 0xFu);
}

static inline int joins_of_bits_small_with_high(uint8_t value, uint8_t part,
						uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xFu) | (uint32_t)part << 4);
	return 0;
}

/*
 * Bitfield Wide: u16 big-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* Wide.top: bits 13 to 15. */
#define JOINS_OF_BITS_WIDE_TOP_SHIFT 13
#define JOINS_OF_BITS_WIDE_TOP_WIDTH 3
#define JOINS_OF_BITS_WIDE_TOP_MASK  0xE000u

static inline uint16_t joins_of_bits_wide_top(uint16_t value)
{
	return (uint16_t)(value >> 13 & 0x7u);
}

static inline int joins_of_bits_wide_with_top(uint16_t value, uint16_t part,
					      uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0x1FFFu) | (uint32_t)part << 13);
	return 0;
}

/* Wide.rest: bits 0 to 12. */
#define JOINS_OF_BITS_WIDE_REST_SHIFT 0
#define JOINS_OF_BITS_WIDE_REST_WIDTH 13
#define JOINS_OF_BITS_WIDE_REST_MASK  0x1FFFu

static inline uint16_t joins_of_bits_wide_rest(uint16_t value)
{
	return (uint16_t)(value & 0x1FFFu);
}

static inline int joins_of_bits_wide_with_rest(uint16_t value, uint16_t part,
					       uint16_t *out)
{
	if (part > 0x1FFFu)
		return -34;
	*out = (uint16_t)((value & 0xE000u) | part);
	return 0;
}

/*
 * Bitfield Odd: u24 little-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* Odd.one: bit 0. */
#define JOINS_OF_BITS_ODD_ONE_SHIFT 0
#define JOINS_OF_BITS_ODD_ONE_WIDTH 1
#define JOINS_OF_BITS_ODD_ONE_MASK  0x1u

static inline uint32_t joins_of_bits_odd_one(uint32_t value)
{
	return (uint32_t)(value & 0x1u);
}

static inline int joins_of_bits_odd_with_one(uint32_t value, uint32_t part,
					     uint32_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFFFEu) | part);
	return 0;
}

/* Odd.many: bits 1 to 23. */
#define JOINS_OF_BITS_ODD_MANY_SHIFT 1
#define JOINS_OF_BITS_ODD_MANY_WIDTH 23
#define JOINS_OF_BITS_ODD_MANY_MASK  0xFFFFFEu

static inline uint32_t joins_of_bits_odd_many(uint32_t value)
{
	return (uint32_t)(value >> 1 & 0x7FFFFFu);
}

static inline int joins_of_bits_odd_with_many(uint32_t value, uint32_t part,
					      uint32_t *out)
{
	if (part > 0x7FFFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFF000001u) | (uint32_t)part << 1);
	return 0;
}

/*
 * Bitfield Six: u48 big-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* Six.low: bits 0 to 19. */
#define JOINS_OF_BITS_SIX_LOW_SHIFT 0
#define JOINS_OF_BITS_SIX_LOW_WIDTH 20
#define JOINS_OF_BITS_SIX_LOW_MASK  0xFFFFFu

static inline uint64_t joins_of_bits_six_low(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFu);
}

static inline int joins_of_bits_six_with_low(uint64_t value, uint64_t part,
					     uint64_t *out)
{
	if (part > 0xFFFFFu)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFFFFF00000ull) | part);
	return 0;
}

/* Six.high: bits 20 to 47. */
#define JOINS_OF_BITS_SIX_HIGH_SHIFT 20
#define JOINS_OF_BITS_SIX_HIGH_WIDTH 28
#define JOINS_OF_BITS_SIX_HIGH_MASK  0xFFFFFFF00000ull

static inline uint64_t joins_of_bits_six_high(uint64_t value)
{
	return (uint64_t)(value >> 20 & 0xFFFFFFFu);
}

static inline int joins_of_bits_six_with_high(uint64_t value, uint64_t part,
					      uint64_t *out)
{
	if (part > 0xFFFFFFFu)
		return -34;
	*out = (uint64_t)((value & 0xFFFF0000000FFFFFull) |
			  (uint64_t)part << 20);
	return 0;
}

/*
 * Bitfield Long: u64 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Long.a: bits 0 to 7. */
#define JOINS_OF_BITS_LONG_A_SHIFT 0
#define JOINS_OF_BITS_LONG_A_WIDTH 8
#define JOINS_OF_BITS_LONG_A_MASK  0xFFu

static inline uint64_t joins_of_bits_long_a(uint64_t value)
{
	return (uint64_t)(value & 0xFFu);
}

static inline int joins_of_bits_long_with_a(uint64_t value, uint64_t part,
					    uint64_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFFFFFFFF00ull) | part);
	return 0;
}

/* Long.b: bits 8 to 47. */
#define JOINS_OF_BITS_LONG_B_SHIFT 8
#define JOINS_OF_BITS_LONG_B_WIDTH 40
#define JOINS_OF_BITS_LONG_B_MASK  0xFFFFFFFFFF00ull

static inline uint64_t joins_of_bits_long_b(uint64_t value)
{
	return (uint64_t)(value >> 8 & 0xFFFFFFFFFFull);
}

static inline int joins_of_bits_long_with_b(uint64_t value, uint64_t part,
					    uint64_t *out)
{
	if (part > 0xFFFFFFFFFFull)
		return -34;
	*out = (uint64_t)((value & 0xFFFF0000000000FFull) |
			  (uint64_t)part << 8);
	return 0;
}

/* Long.c: bits 48 to 63. */
#define JOINS_OF_BITS_LONG_C_SHIFT 48
#define JOINS_OF_BITS_LONG_C_WIDTH 16
#define JOINS_OF_BITS_LONG_C_MASK  0xFFFF000000000000ull

static inline uint64_t joins_of_bits_long_c(uint64_t value)
{
	return (uint64_t)(value >> 48 & 0xFFFFu);
}

static inline int joins_of_bits_long_with_c(uint64_t value, uint64_t part,
					    uint64_t *out)
{
	if (part > 0xFFFFu)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFFFFFFull) | (uint64_t)part << 48);
	return 0;
}

/* Structure All, 25 bytes. */
struct joins_of_bits_all {
	uint8_t bytes[25];
};
#define JOINS_OF_BITS_ALL_SIZEOF 25u
STRUCTC_PROVE(sizeof(struct joins_of_bits_all) == JOINS_OF_BITS_ALL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct joins_of_bits_all *joins_of_bits_all_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, JOINS_OF_BITS_ALL_SIZEOF))
		return NULL;
	return (const struct joins_of_bits_all *)(span.data + offset);
}

static inline struct joins_of_bits_all *joins_of_bits_all_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, JOINS_OF_BITS_ALL_SIZEOF))
		return NULL;
	return (struct joins_of_bits_all *)(span.data + offset);
}

/* All.before: u8 at byte 0. */
#define JOINS_OF_BITS_ALL_BEFORE_OFFSET 0u
#define JOINS_OF_BITS_ALL_BEFORE_SIZE   1u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, BEFORE);

static inline uint8_t joins_of_bits_all_before(
    const struct joins_of_bits_all *p)
{
	return p->bytes[0];
}

static inline void joins_of_bits_all_set_before(struct joins_of_bits_all *p,
						uint8_t value)
{
	p->bytes[0] = value;
}

/* All.lo: u8 at byte 1. */
#define JOINS_OF_BITS_ALL_LO_OFFSET 1u
#define JOINS_OF_BITS_ALL_LO_SIZE   1u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, LO);

static inline uint8_t joins_of_bits_all_lo(const struct joins_of_bits_all *p)
{
	return p->bytes[1];
}

static inline void joins_of_bits_all_set_lo(struct joins_of_bits_all *p,
					    uint8_t value)
{
	p->bytes[1] = value;
}

/* All.small: bitfield Small, u8 at byte 2. */
#define JOINS_OF_BITS_ALL_SMALL_OFFSET 2u
#define JOINS_OF_BITS_ALL_SMALL_SIZE   1u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, SMALL);

static inline uint8_t joins_of_bits_all_small(const struct joins_of_bits_all *p)
{
	return p->bytes[2];
}

static inline void joins_of_bits_all_set_small(struct joins_of_bits_all *p,
					       uint8_t value)
{
	p->bytes[2] = value;
}

static inline uint8_t joins_of_bits_all_small_low(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_small_low(joins_of_bits_all_small(p));
}

static inline int joins_of_bits_all_set_small_low(struct joins_of_bits_all *p,
						  uint8_t part)
{
	uint8_t value;

	if (joins_of_bits_small_with_low(joins_of_bits_all_small(p), part,
					 &value))
		return -34;
	joins_of_bits_all_set_small(p, value);
	return 0;
}

static inline uint8_t joins_of_bits_all_small_high(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_small_high(joins_of_bits_all_small(p));
}

static inline int joins_of_bits_all_set_small_high(struct joins_of_bits_all *p,
						   uint8_t part)
{
	uint8_t value;

	if (joins_of_bits_small_with_high(joins_of_bits_all_small(p), part,
					  &value))
		return -34;
	joins_of_bits_all_set_small(p, value);
	return 0;
}

/* All.wide: bitfield Wide, u16 big-endian at byte 3. */
#define JOINS_OF_BITS_ALL_WIDE_OFFSET 3u
#define JOINS_OF_BITS_ALL_WIDE_SIZE   2u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, WIDE);

static inline uint16_t joins_of_bits_all_wide(const struct joins_of_bits_all *p)
{
	return be16_load(p->bytes + 3);
}

static inline void joins_of_bits_all_set_wide(struct joins_of_bits_all *p,
					      uint16_t value)
{
	be16_store(p->bytes + 3, value);
}

static inline uint16_t joins_of_bits_all_wide_top(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_wide_top(joins_of_bits_all_wide(p));
}

static inline int joins_of_bits_all_set_wide_top(struct joins_of_bits_all *p,
						 uint16_t part)
{
	uint16_t value;

	if (joins_of_bits_wide_with_top(joins_of_bits_all_wide(p), part,
					&value))
		return -34;
	joins_of_bits_all_set_wide(p, value);
	return 0;
}

static inline uint16_t joins_of_bits_all_wide_rest(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_wide_rest(joins_of_bits_all_wide(p));
}

static inline int joins_of_bits_all_set_wide_rest(struct joins_of_bits_all *p,
						  uint16_t part)
{
	uint16_t value;

	if (joins_of_bits_wide_with_rest(joins_of_bits_all_wide(p), part,
					 &value))
		return -34;
	joins_of_bits_all_set_wide(p, value);
	return 0;
}

/* All.odd: bitfield Odd, u24 little-endian at byte 5. */
#define JOINS_OF_BITS_ALL_ODD_OFFSET 5u
#define JOINS_OF_BITS_ALL_ODD_SIZE   3u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, ODD);

static inline uint32_t joins_of_bits_all_odd(const struct joins_of_bits_all *p)
{
	return le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16;
}

static inline int joins_of_bits_all_set_odd(struct joins_of_bits_all *p,
					    uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 5, (uint16_t)value);
	p->bytes[7] = (uint8_t)(value >> 16);
	return 0;
}

static inline uint32_t joins_of_bits_all_odd_one(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_odd_one(joins_of_bits_all_odd(p));
}

static inline int joins_of_bits_all_set_odd_one(struct joins_of_bits_all *p,
						uint32_t part)
{
	uint32_t value;

	if (joins_of_bits_odd_with_one(joins_of_bits_all_odd(p), part, &value))
		return -34;
	return joins_of_bits_all_set_odd(p, value);
}

static inline uint32_t joins_of_bits_all_odd_many(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_odd_many(joins_of_bits_all_odd(p));
}

static inline int joins_of_bits_all_set_odd_many(struct joins_of_bits_all *p,
						 uint32_t part)
{
	uint32_t value;

	if (joins_of_bits_odd_with_many(joins_of_bits_all_odd(p), part,
					&value))
		return -34;
	return joins_of_bits_all_set_odd(p, value);
}

/* All.six: bitfield Six, u48 big-endian at byte 8. */
#define JOINS_OF_BITS_ALL_SIX_OFFSET 8u
#define JOINS_OF_BITS_ALL_SIX_SIZE   6u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, SIX);

static inline uint64_t joins_of_bits_all_six(const struct joins_of_bits_all *p)
{
	return 
	    (uint64_t)be32_load(p->bytes + 8) << 16 | be16_load(p->bytes + 12);
}

static inline int joins_of_bits_all_set_six(struct joins_of_bits_all *p,
					    uint64_t value)
{
	if (value > 0xFFFFFFFFFFFFull)
		return -34;
	be32_store(p->bytes + 8, (uint32_t)(value >> 16));
	be16_store(p->bytes + 12, (uint16_t)value);
	return 0;
}

static inline uint64_t joins_of_bits_all_six_low(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_six_low(joins_of_bits_all_six(p));
}

static inline int joins_of_bits_all_set_six_low(struct joins_of_bits_all *p,
						uint64_t part)
{
	uint64_t value;

	if (joins_of_bits_six_with_low(joins_of_bits_all_six(p), part, &value))
		return -34;
	return joins_of_bits_all_set_six(p, value);
}

static inline uint64_t joins_of_bits_all_six_high(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_six_high(joins_of_bits_all_six(p));
}

static inline int joins_of_bits_all_set_six_high(struct joins_of_bits_all *p,
						 uint64_t part)
{
	uint64_t value;

	if (joins_of_bits_six_with_high(joins_of_bits_all_six(p), part,
					&value))
		return -34;
	return joins_of_bits_all_set_six(p, value);
}

/* All.long: bitfield Long, u64 little-endian at byte 14. */
#define JOINS_OF_BITS_ALL_LONG_OFFSET 14u
#define JOINS_OF_BITS_ALL_LONG_SIZE   8u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, LONG);

static inline uint64_t joins_of_bits_all_long(const struct joins_of_bits_all *p)
{
	return le64_load(p->bytes + 14);
}

static inline void joins_of_bits_all_set_long(struct joins_of_bits_all *p,
					      uint64_t value)
{
	le64_store(p->bytes + 14, value);
}

static inline uint64_t joins_of_bits_all_long_a(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_long_a(joins_of_bits_all_long(p));
}

static inline int joins_of_bits_all_set_long_a(struct joins_of_bits_all *p,
					       uint64_t part)
{
	uint64_t value;

	if (joins_of_bits_long_with_a(joins_of_bits_all_long(p), part, &value))
		return -34;
	joins_of_bits_all_set_long(p, value);
	return 0;
}

static inline uint64_t joins_of_bits_all_long_b(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_long_b(joins_of_bits_all_long(p));
}

static inline int joins_of_bits_all_set_long_b(struct joins_of_bits_all *p,
					       uint64_t part)
{
	uint64_t value;

	if (joins_of_bits_long_with_b(joins_of_bits_all_long(p), part, &value))
		return -34;
	joins_of_bits_all_set_long(p, value);
	return 0;
}

static inline uint64_t joins_of_bits_all_long_c(
    const struct joins_of_bits_all *p)
{
	return joins_of_bits_long_c(joins_of_bits_all_long(p));
}

static inline int joins_of_bits_all_set_long_c(struct joins_of_bits_all *p,
					       uint64_t part)
{
	uint64_t value;

	if (joins_of_bits_long_with_c(joins_of_bits_all_long(p), part, &value))
		return -34;
	joins_of_bits_all_set_long(p, value);
	return 0;
}

/* All.mid: i16 big-endian at byte 22. */
#define JOINS_OF_BITS_ALL_MID_OFFSET 22u
#define JOINS_OF_BITS_ALL_MID_SIZE   2u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, MID);

static inline int16_t joins_of_bits_all_mid(const struct joins_of_bits_all *p)
{
	return (int16_t)be16_load(p->bytes + 22);
}

static inline void joins_of_bits_all_set_mid(struct joins_of_bits_all *p,
					     int16_t value)
{
	be16_store(p->bytes + 22, (uint16_t)value);
}

/* All.after: u8 at byte 24. */
#define JOINS_OF_BITS_ALL_AFTER_OFFSET 24u
#define JOINS_OF_BITS_ALL_AFTER_SIZE   1u
STRUCTC_WITHIN(JOINS_OF_BITS_ALL, AFTER);

static inline uint8_t joins_of_bits_all_after(const struct joins_of_bits_all *p)
{
	return p->bytes[24];
}

static inline void joins_of_bits_all_set_after(struct joins_of_bits_all *p,
					       uint8_t value)
{
	p->bytes[24] = value;
}

/* All.twelve: u12 joined from bytes 1, 2, low part first. */
static inline uint16_t joins_of_bits_all_twelve(
    const struct joins_of_bits_all *p)
{
	uint32_t raw = (uint32_t)p->bytes[1] |
		       (uint32_t)(p->bytes[2] >> 4 & 0xFu) << 8;

	return (uint16_t)raw;
}

static inline int joins_of_bits_all_set_twelve(struct joins_of_bits_all *p,
					       uint16_t value)
{
	uint32_t word;

	if (value >> 12)
		return -34;
	p->bytes[1] = (uint8_t)value;
	word = p->bytes[2];
	word = (word & 0xFu) | (uint32_t)((value >> 8) & 0xFu) << 4;
	p->bytes[2] = (uint8_t)word;
	return 0;
}

/* All.swapped: u8 joined from bytes 2, 2, low part first. */
static inline uint8_t joins_of_bits_all_swapped(
    const struct joins_of_bits_all *p)
{
	uint32_t raw = (uint32_t)(p->bytes[2] >> 4 & 0xFu) |
		       (uint32_t)(p->bytes[2] & 0xFu) << 4;

	return (uint8_t)raw;
}

static inline int joins_of_bits_all_set_swapped(struct joins_of_bits_all *p,
						uint8_t value)
{
	uint32_t word;

	word = p->bytes[2];
	word = (word & 0xFu) | (uint32_t)(value & 0xFu) << 4;
	p->bytes[2] = (uint8_t)word;
	word = p->bytes[2];
	word = (word & 0xF0u) | (uint32_t)((value >> 4) & 0xFu);
	p->bytes[2] = (uint8_t)word;
	return 0;
}

/* All.mixed: u24 joined from bytes 3, 22, 5, 2, low part first. */
static inline uint32_t joins_of_bits_all_mixed(
    const struct joins_of_bits_all *p)
{
	return (uint32_t)(be16_load(p->bytes + 3) >> 13 & 0x7u) |
	    (uint32_t)be16_load(p->bytes + 22) << 3 |
	    (uint32_t)((le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16) & 0x1u) << 19 |
	    (uint32_t)(p->bytes[2] & 0xFu) << 20;
}

static inline int joins_of_bits_all_set_mixed(struct joins_of_bits_all *p,
					      uint32_t value)
{
	uint32_t word;

	if (value >> 24)
		return -34;
	word = be16_load(p->bytes + 3);
	word = (word & 0x1FFFu) | (uint32_t)(value & 0x7u) << 13;
	be16_store(p->bytes + 3, (uint16_t)word);
	be16_store(p->bytes + 22, (uint16_t)(value >> 3));
	word = le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16;
	word = (word & 0xFFFFFEu) | (uint32_t)((value >> 19) & 0x1u);
	le16_store(p->bytes + 5, (uint16_t)word);
	p->bytes[7] = (uint8_t)(word >> 16);
	word = p->bytes[2];
	word = (word & 0xF0u) | (uint32_t)((value >> 20) & 0xFu);
	p->bytes[2] = (uint8_t)word;
	return 0;
}

/* All.deep: u64 joined from bytes 8, 14, 2, low part first. */
static inline uint64_t joins_of_bits_all_deep(const struct joins_of_bits_all *p)
{
	return 
	    (uint64_t)(((uint64_t)be32_load(p->bytes + 8) << 16 | be16_load(p->bytes + 12)) & 0xFFFFFu) |
	    (uint64_t)(le64_load(p->bytes + 14) >> 8 & 0xFFFFFFFFFFull) << 20 |
	    (uint64_t)(p->bytes[2] & 0xFu) << 60;
}

static inline int joins_of_bits_all_set_deep(struct joins_of_bits_all *p,
					     uint64_t value)
{
	uint64_t word;

	word = 
	    (uint64_t)be32_load(p->bytes + 8) << 16 | be16_load(p->bytes + 12);
	word = (word & 0xFFFFFFF00000ull) | (uint64_t)(value & 0xFFFFFu);
	be32_store(p->bytes + 8, (uint32_t)(word >> 16));
	be16_store(p->bytes + 12, (uint16_t)word);
	word = le64_load(p->bytes + 14);
	word = (word & 0xFFFF0000000000FFull) |
	       (uint64_t)((value >> 20) & 0xFFFFFFFFFFull) << 8;
	le64_store(p->bytes + 14, word);
	word = p->bytes[2];
	word = (word & 0xF0u) | (uint64_t)((value >> 60) & 0xFu);
	p->bytes[2] = (uint8_t)word;
	return 0;
}

/* All.sign: u16 joined from bytes 2, 1, 2, low part first. */
static inline int16_t joins_of_bits_all_sign(const struct joins_of_bits_all *p)
{
	uint32_t raw = (uint32_t)(p->bytes[2] & 0xFu) |
		       (uint32_t)p->bytes[1] << 4 |
		       (uint32_t)(p->bytes[2] >> 4 & 0xFu) << 12;

	return (int16_t)raw;
}

static inline int joins_of_bits_all_set_sign(struct joins_of_bits_all *p,
					     int16_t value)
{
	uint32_t raw = (uint32_t)value;
	uint32_t word;

	word = p->bytes[2];
	word = (word & 0xF0u) | (uint32_t)(raw & 0xFu);
	p->bytes[2] = (uint8_t)word;
	p->bytes[1] = (uint8_t)(raw >> 4);
	word = p->bytes[2];
	word = (word & 0xFu) | (uint32_t)((raw >> 12) & 0xFu) << 4;
	p->bytes[2] = (uint8_t)word;
	return 0;
}

/* All.alone: u3 joined from bytes 3, low part first. */
static inline uint8_t joins_of_bits_all_alone(const struct joins_of_bits_all *p)
{
	uint32_t raw = (uint32_t)(be16_load(p->bytes + 3) >> 13 & 0x7u);

	return (uint8_t)raw;
}

static inline int joins_of_bits_all_set_alone(struct joins_of_bits_all *p,
					      uint8_t value)
{
	uint32_t word;

	if (value >> 3)
		return -34;
	word = be16_load(p->bytes + 3);
	word = (word & 0x1FFFu) | (uint32_t)(value & 0x7u) << 13;
	be16_store(p->bytes + 3, (uint16_t)word);
	return 0;
}

/* All.far: u39 joined from bytes 14, 5, low part first. */
static inline uint64_t joins_of_bits_all_far(const struct joins_of_bits_all *p)
{
	return (uint64_t)(le64_load(p->bytes + 14) >> 48 & 0xFFFFu) |
	    (uint64_t)((le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16) >> 1 & 0x7FFFFFu) << 16;
}

static inline int joins_of_bits_all_set_far(struct joins_of_bits_all *p,
					    uint64_t value)
{
	uint64_t word;

	if (value >> 39)
		return -34;
	word = le64_load(p->bytes + 14);
	word = (word & 0xFFFFFFFFFFFFull) | (uint64_t)(value & 0xFFFFu) << 48;
	le64_store(p->bytes + 14, word);
	word = le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16;
	word = (word & 0x1u) | (uint64_t)((value >> 16) & 0x7FFFFFu) << 1;
	le16_store(p->bytes + 5, (uint16_t)word);
	p->bytes[7] = (uint8_t)((uint32_t)word >> 16);
	return 0;
}

/* All.earlier: u32 joined from bytes 8, 14, 2, low part first. */
static inline uint32_t joins_of_bits_all_earlier(
    const struct joins_of_bits_all *p)
{
	return 
	    (uint32_t)(((uint64_t)be32_load(p->bytes + 8) << 16 | be16_load(p->bytes + 12)) & 0xFFFFFu) |
	    (uint32_t)(le64_load(p->bytes + 14) & 0xFFu) << 20 |
	    (uint32_t)(p->bytes[2] >> 4 & 0xFu) << 28;
}

static inline int joins_of_bits_all_set_earlier(struct joins_of_bits_all *p,
						uint32_t value)
{
	uint64_t word;

	word = 
	    (uint64_t)be32_load(p->bytes + 8) << 16 | be16_load(p->bytes + 12);
	word = (word & 0xFFFFFFF00000ull) | (uint64_t)(value & 0xFFFFFu);
	be32_store(p->bytes + 8, (uint32_t)(word >> 16));
	be16_store(p->bytes + 12, (uint16_t)word);
	word = le64_load(p->bytes + 14);
	word = (word & 0xFFFFFFFFFFFFFF00ull) |
	       (uint64_t)((value >> 20) & 0xFFu);
	le64_store(p->bytes + 14, word);
	word = p->bytes[2];
	word = (word & 0xFu) | (uint64_t)((value >> 28) & 0xFu) << 4;
	p->bytes[2] = (uint8_t)word;
	return 0;
}

/* All bytes zero. */
static inline void joins_of_bits_all_init(struct joins_of_bits_all *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_JOINS_OF_BITS_DESCRIBED)
#define GENERATED_JOINS_OF_BITS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field joins_of_bits_small_fields[] = {
	{ "low", "", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "high", "", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure joins_of_bits_small_description = {
	"Small", "joins_of_bits_small", 8u, false, joins_of_bits_small_fields,
	2,
	"Joins whose parts are bits of a number, beside whole ones.", NULL
};

DESCRIBE_CONST struct describe_field joins_of_bits_wide_fields[] = {
	{ "top", "", 13u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "rest", "", 0u, 13u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure joins_of_bits_wide_description = {
	"Wide", "joins_of_bits_wide", 16u, false, joins_of_bits_wide_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field joins_of_bits_odd_fields[] = {
	{ "one", "", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "many", "", 1u, 23u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure joins_of_bits_odd_description = {
	"Odd", "joins_of_bits_odd", 24u, false, joins_of_bits_odd_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field joins_of_bits_six_fields[] = {
	{ "low", "", 0u, 20u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "high", "", 20u, 28u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure joins_of_bits_six_description = {
	"Six", "joins_of_bits_six", 48u, false, joins_of_bits_six_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field joins_of_bits_long_fields[] = {
	{ "a", "", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "b", "", 8u, 40u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "c", "", 48u, 16u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure joins_of_bits_long_description = {
	"Long", "joins_of_bits_long", 64u, false, joins_of_bits_long_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_part joins_of_bits_all_twelve_parts[] = {
	{ 1u, 1, false },
	{ 2u, 1, false },
};
DESCRIBE_CONST struct describe_value joins_of_bits_all_twelve_masks[] = {
	{ "lo", 0xFFu, NULL },
	{ "small.high", 0xF0u, NULL },
};
DESCRIBE_CONST struct describe_part joins_of_bits_all_swapped_parts[] = {
	{ 2u, 1, false },
	{ 2u, 1, false },
};
DESCRIBE_CONST struct describe_value joins_of_bits_all_swapped_masks[] = {
	{ "small.high", 0xF0u, NULL },
	{ "small.low", 0xFu, NULL },
};
DESCRIBE_CONST struct describe_part joins_of_bits_all_mixed_parts[] = {
	{ 3u, 2, true },
	{ 22u, 2, true },
	{ 5u, 3, false },
	{ 2u, 1, false },
};
DESCRIBE_CONST struct describe_value joins_of_bits_all_mixed_masks[] = {
	{ "wide.top", 0xE000u, NULL },
	{ "mid", 0xFFFFu, NULL },
	{ "odd.one", 0x1u, NULL },
	{ "small.low", 0xFu, NULL },
};
DESCRIBE_CONST struct describe_part joins_of_bits_all_deep_parts[] = {
	{ 8u, 6, true },
	{ 14u, 8, false },
	{ 2u, 1, false },
};
DESCRIBE_CONST struct describe_value joins_of_bits_all_deep_masks[] = {
	{ "six.low", 0xFFFFFu, NULL },
	{ "long.b", 0xFFFFFFFFFF00ull, NULL },
	{ "small.low", 0xFu, NULL },
};
DESCRIBE_CONST struct describe_part joins_of_bits_all_sign_parts[] = {
	{ 2u, 1, false },
	{ 1u, 1, false },
	{ 2u, 1, false },
};
DESCRIBE_CONST struct describe_value joins_of_bits_all_sign_masks[] = {
	{ "small.low", 0xFu, NULL },
	{ "lo", 0xFFu, NULL },
	{ "small.high", 0xF0u, NULL },
};
DESCRIBE_CONST struct describe_part joins_of_bits_all_alone_parts[] = {
	{ 3u, 2, true },
};
DESCRIBE_CONST struct describe_value joins_of_bits_all_alone_masks[] = {
	{ "wide.top", 0xE000u, NULL },
};
DESCRIBE_CONST struct describe_part joins_of_bits_all_far_parts[] = {
	{ 14u, 8, false },
	{ 5u, 3, false },
};
DESCRIBE_CONST struct describe_value joins_of_bits_all_far_masks[] = {
	{ "long.c", 0xFFFF000000000000ull, NULL },
	{ "odd.many", 0xFFFFFEu, NULL },
};
DESCRIBE_CONST struct describe_part joins_of_bits_all_earlier_parts[] = {
	{ 8u, 6, true },
	{ 14u, 8, false },
	{ 2u, 1, false },
};
DESCRIBE_CONST struct describe_value joins_of_bits_all_earlier_masks[] = {
	{ "six.low", 0xFFFFFu, NULL },
	{ "long.a", 0xFFu, NULL },
	{ "small.high", 0xF0u, NULL },
};
DESCRIBE_CONST struct describe_field joins_of_bits_all_fields[] = {
	{ "before", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "lo", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "small", "Small", 2u, 1u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &joins_of_bits_small_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "wide", "Wide", 3u, 2u, 1u, DESCRIBE_BITFIELD, false, false, true,
	  &joins_of_bits_wide_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "odd", "Odd", 5u, 3u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &joins_of_bits_odd_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "six", "Six", 8u, 6u, 1u, DESCRIBE_BITFIELD, false, false, true,
	  &joins_of_bits_six_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "long", "Long", 14u, 8u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &joins_of_bits_long_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mid", "i16_be", 22u, 2u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "after", "u8", 24u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "twelve", "u16", 0u, 2u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, joins_of_bits_all_twelve_masks, 2,
	  joins_of_bits_all_twelve_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "swapped", "u8", 0u, 1u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, joins_of_bits_all_swapped_masks, 2,
	  joins_of_bits_all_swapped_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "mixed", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, joins_of_bits_all_mixed_masks, 4,
	  joins_of_bits_all_mixed_parts, 4,
	  NULL,
	  NULL, NULL },
	{ "deep", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, joins_of_bits_all_deep_masks, 3,
	  joins_of_bits_all_deep_parts, 3,
	  NULL,
	  NULL, NULL },
	{ "sign", "i16", 0u, 2u, 1u, DESCRIBE_JOIN, false, true, false,
	  NULL, joins_of_bits_all_sign_masks, 3,
	  joins_of_bits_all_sign_parts, 3,
	  NULL,
	  NULL, NULL },
	{ "alone", "u8", 0u, 1u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, joins_of_bits_all_alone_masks, 1,
	  joins_of_bits_all_alone_parts, 1,
	  NULL,
	  NULL, NULL },
	{ "far", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, joins_of_bits_all_far_masks, 2, joins_of_bits_all_far_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "earlier", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, joins_of_bits_all_earlier_masks, 3,
	  joins_of_bits_all_earlier_parts, 3,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure joins_of_bits_all_description = {
	"All", "joins_of_bits_all", 25u, false, joins_of_bits_all_fields, 17,
	NULL,
	NULL
};

#define JOINS_OF_BITS_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const joins_of_bits_structures[] = {
	&joins_of_bits_all_description,
};

DESCRIBE_CONST struct describe_file joins_of_bits_describe_file = {
	"joins_of_bits", joins_of_bits_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_JOINS_OF_BITS_VALIDATED)
#define GENERATED_JOINS_OF_BITS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t joins_of_bits_all_validate(
    const struct joins_of_bits_all *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
