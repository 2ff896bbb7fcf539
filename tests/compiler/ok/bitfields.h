/* Written by structc from ok/bitfields.struct. Edit that file instead. */
#ifndef GENERATED_BITFIELDS_H
#define GENERATED_BITFIELDS_H

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

#define BITFIELDS_HALF 12u

/*
 * Enum Format: u8. Bitfields over every kind of base, counted from either end.
 */
#define BITFIELDS_FORMAT_RAW 0u
/* as it is */
#define BITFIELDS_FORMAT_PLAIN 5u
#define BITFIELDS_FORMAT_LAST 15u

/* The name of a value, or NULL if it has none. */
static inline const char *bitfields_format_name(uint8_t value)
{
	switch (value) {
	case BITFIELDS_FORMAT_RAW:
		return "raw";
	case BITFIELDS_FORMAT_PLAIN:
		return "plain";
	case BITFIELDS_FORMAT_LAST:
		return "last";
	default:
		return NULL;
	}
}

static inline bool bitfields_format_is_known(uint8_t value)
{
	switch (value) {
	case BITFIELDS_FORMAT_RAW:
	case BITFIELDS_FORMAT_PLAIN:
	case BITFIELDS_FORMAT_LAST:
		return true;
	default:
		return false;
	}
}

/* Flags Rights: u8. */
#define BITFIELDS_RIGHTS_READ 0x1u
#define BITFIELDS_RIGHTS_WRITE 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *bitfields_rights_name(uint8_t bit)
{
	switch (bit) {
	case BITFIELDS_RIGHTS_READ:
		return "read";
	case BITFIELDS_RIGHTS_WRITE:
		return "write";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t bitfields_rights_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xFCu);
}

/*
 * Bitfield Mode: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34. What a file may be.
 */

/* Mode.other: bits 0 to 2. */
#define BITFIELDS_MODE_OTHER_SHIFT 0
#define BITFIELDS_MODE_OTHER_WIDTH 3
#define BITFIELDS_MODE_OTHER_MASK  0x7u

static inline uint16_t bitfields_mode_other(uint16_t value)
{
	return (uint16_t)(value & 0x7u);
}

static inline int bitfields_mode_with_other(uint16_t value, uint16_t part,
					    uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFFF8u) | part);
	return 0;
}

/* Mode.group: bits 3 to 5. who belongs to it */
#define BITFIELDS_MODE_GROUP_SHIFT 3
#define BITFIELDS_MODE_GROUP_WIDTH 3
#define BITFIELDS_MODE_GROUP_MASK  0x38u

static inline uint16_t bitfields_mode_group(uint16_t value)
{
	return (uint16_t)(value >> 3 & 0x7u);
}

static inline int bitfields_mode_with_group(uint16_t value, uint16_t part,
					    uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFFC7u) | (uint32_t)part << 3);
	return 0;
}

/* Mode.rights: bits 7 to 8, flags Rights. */
#define BITFIELDS_MODE_RIGHTS_SHIFT 7
#define BITFIELDS_MODE_RIGHTS_WIDTH 2
#define BITFIELDS_MODE_RIGHTS_MASK  0x180u

static inline uint16_t bitfields_mode_rights(uint16_t value)
{
	return (uint16_t)(value >> 7 & 0x3u);
}

static inline int bitfields_mode_with_rights(uint16_t value, uint16_t part,
					     uint16_t *out)
{
	if (part > 0x3u)
		return -34;
	*out = (uint16_t)((value & 0xFE7Fu) | (uint32_t)part << 7);
	return 0;
}

/* Mode.set_uid: bit 9. */
#define BITFIELDS_MODE_SET_UID_SHIFT 9
#define BITFIELDS_MODE_SET_UID_WIDTH 1
#define BITFIELDS_MODE_SET_UID_MASK  0x200u

static inline uint16_t bitfields_mode_set_uid(uint16_t value)
{
	return (uint16_t)(value >> 9 & 0x1u);
}

static inline int bitfields_mode_with_set_uid(uint16_t value, uint16_t part,
					      uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFDFFu) | (uint32_t)part << 9);
	return 0;
}

/* Mode.format: bits 10 to 13, enum Format. */
#define BITFIELDS_MODE_FORMAT_SHIFT 10
#define BITFIELDS_MODE_FORMAT_WIDTH 4
#define BITFIELDS_MODE_FORMAT_MASK  0x3C00u

static inline uint16_t bitfields_mode_format(uint16_t value)
{
	return (uint16_t)(value >> 10 & 0xFu);
}

static inline int bitfields_mode_with_format(uint16_t value, uint16_t part,
					     uint16_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint16_t)((value & 0xC3FFu) | (uint32_t)part << 10);
	return 0;
}

/* Mode.last: bits 14 to 15. */
#define BITFIELDS_MODE_LAST_SHIFT 14
#define BITFIELDS_MODE_LAST_WIDTH 2
#define BITFIELDS_MODE_LAST_MASK  0xC000u

static inline uint16_t bitfields_mode_last(uint16_t value)
{
	return (uint16_t)(value >> 14 & 0x3u);
}

static inline int bitfields_mode_with_last(uint16_t value, uint16_t part,
					   uint16_t *out)
{
	if (part > 0x3u)
		return -34;
	*out = (uint16_t)((value & 0x3FFFu) | (uint32_t)part << 14);
	return 0;
}

/*
 * Bitfield FromHigh: u16 big-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* FromHigh.top: bit 15. */
#define BITFIELDS_FROM_HIGH_TOP_SHIFT 15
#define BITFIELDS_FROM_HIGH_TOP_WIDTH 1
#define BITFIELDS_FROM_HIGH_TOP_MASK  0x8000u

static inline uint16_t bitfields_from_high_top(uint16_t value)
{
	return (uint16_t)(value >> 15 & 0x1u);
}

static inline int bitfields_from_high_with_top(uint16_t value, uint16_t part,
					       uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0x7FFFu) | (uint32_t)part << 15);
	return 0;
}

/* FromHigh.next: bits 12 to 14. */
#define BITFIELDS_FROM_HIGH_NEXT_SHIFT 12
#define BITFIELDS_FROM_HIGH_NEXT_WIDTH 3
#define BITFIELDS_FROM_HIGH_NEXT_MASK  0x7000u

static inline uint16_t bitfields_from_high_next(uint16_t value)
{
	return (uint16_t)(value >> 12 & 0x7u);
}

static inline int bitfields_from_high_with_next(uint16_t value, uint16_t part,
						uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0x8FFFu) | (uint32_t)part << 12);
	return 0;
}

/* FromHigh.end: bits 0 to 3, enum Format. */
#define BITFIELDS_FROM_HIGH_END_SHIFT 0
#define BITFIELDS_FROM_HIGH_END_WIDTH 4
#define BITFIELDS_FROM_HIGH_END_MASK  0xFu

static inline uint16_t bitfields_from_high_end(uint16_t value)
{
	return (uint16_t)(value & 0xFu);
}

static inline int bitfields_from_high_with_end(uint16_t value, uint16_t part,
					       uint16_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint16_t)((value & 0xFFF0u) | part);
	return 0;
}

/*
 * Bitfield Old: u8. _with_ puts a part into a number, or refuses what is too
 * wide, with -34. All bits have one name each, as in the starting language.
 */

/* Old.a: bit 0. */
#define BITFIELDS_OLD_A_SHIFT 0
#define BITFIELDS_OLD_A_WIDTH 1
#define BITFIELDS_OLD_A_MASK  0x1u

static inline uint8_t bitfields_old_a(uint8_t value)
{
	return (uint8_t)(value & 0x1u);
}

static inline int bitfields_old_with_a(uint8_t value, uint8_t part,
				       uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xFEu) | part);
	return 0;
}

/* Old.b: bit 1. */
#define BITFIELDS_OLD_B_SHIFT 1
#define BITFIELDS_OLD_B_WIDTH 1
#define BITFIELDS_OLD_B_MASK  0x2u

static inline uint8_t bitfields_old_b(uint8_t value)
{
	return (uint8_t)(value >> 1 & 0x1u);
}

static inline int bitfields_old_with_b(uint8_t value, uint8_t part,
				       uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xFDu) | (uint32_t)part << 1);
	return 0;
}

/* Old.c: bit 3. */
#define BITFIELDS_OLD_C_SHIFT 3
#define BITFIELDS_OLD_C_WIDTH 1
#define BITFIELDS_OLD_C_MASK  0x8u

static inline uint8_t bitfields_old_c(uint8_t value)
{
	return (uint8_t)(value >> 3 & 0x1u);
}

static inline int bitfields_old_with_c(uint8_t value, uint8_t part,
				       uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xF7u) | (uint32_t)part << 3);
	return 0;
}

/* Old.d: bit 4. */
#define BITFIELDS_OLD_D_SHIFT 4
#define BITFIELDS_OLD_D_WIDTH 1
#define BITFIELDS_OLD_D_MASK  0x10u

static inline uint8_t bitfields_old_d(uint8_t value)
{
	return (uint8_t)(value >> 4 & 0x1u);
}

static inline int bitfields_old_with_d(uint8_t value, uint8_t part,
				       uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xEFu) | (uint32_t)part << 4);
	return 0;
}

/* Old.e: bit 5. */
#define BITFIELDS_OLD_E_SHIFT 5
#define BITFIELDS_OLD_E_WIDTH 1
#define BITFIELDS_OLD_E_MASK  0x20u

static inline uint8_t bitfields_old_e(uint8_t value)
{
	return (uint8_t)(value >> 5 & 0x1u);
}

static inline int bitfields_old_with_e(uint8_t value, uint8_t part,
				       uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xDFu) | (uint32_t)part << 5);
	return 0;
}

/* Old.f: bit 6. */
#define BITFIELDS_OLD_F_SHIFT 6
#define BITFIELDS_OLD_F_WIDTH 1
#define BITFIELDS_OLD_F_MASK  0x40u

static inline uint8_t bitfields_old_f(uint8_t value)
{
	return (uint8_t)(value >> 6 & 0x1u);
}

static inline int bitfields_old_with_f(uint8_t value, uint8_t part,
				       uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xBFu) | (uint32_t)part << 6);
	return 0;
}

/* Old.g: bit 7. */
#define BITFIELDS_OLD_G_SHIFT 7
#define BITFIELDS_OLD_G_WIDTH 1
#define BITFIELDS_OLD_G_MASK  0x80u

static inline uint8_t bitfields_old_g(uint8_t value)
{
	return (uint8_t)(value >> 7 & 0x1u);
}

static inline int bitfields_old_with_g(uint8_t value, uint8_t part,
				       uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0x7Fu) | (uint32_t)part << 7);
	return 0;
}

/*
 * Bitfield Odd: u24 big-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* Odd.low: bits 0 to 11. */
#define BITFIELDS_ODD_LOW_SHIFT 0
#define BITFIELDS_ODD_LOW_WIDTH 12
#define BITFIELDS_ODD_LOW_MASK  0xFFFu

static inline uint32_t bitfields_odd_low(uint32_t value)
{
	return (uint32_t)(value & 0xFFFu);
}

static inline int bitfields_odd_with_low(uint32_t value, uint32_t part,
					 uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFF000u) | part);
	return 0;
}

/* Odd.high: bits 12 to 23. */
#define BITFIELDS_ODD_HIGH_SHIFT 12
#define BITFIELDS_ODD_HIGH_WIDTH 12
#define BITFIELDS_ODD_HIGH_MASK  0xFFF000u

static inline uint32_t bitfields_odd_high(uint32_t value)
{
	return (uint32_t)(value >> 12 & 0xFFFu);
}

static inline int bitfields_odd_with_high(uint32_t value, uint32_t part,
					  uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFF000FFFu) | (uint32_t)part << 12);
	return 0;
}

/*
 * Bitfield Six: u48 little-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* Six.low: bits 0 to 4. */
#define BITFIELDS_SIX_LOW_SHIFT 0
#define BITFIELDS_SIX_LOW_WIDTH 5
#define BITFIELDS_SIX_LOW_MASK  0x1Fu

static inline uint64_t bitfields_six_low(uint64_t value)
{
	return (uint64_t)(value & 0x1Fu);
}

static inline int bitfields_six_with_low(uint64_t value, uint64_t part,
					 uint64_t *out)
{
	if (part > 0x1Fu)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFFFFFFFFE0ull) | part);
	return 0;
}

/* Six.middle: bits 5 to 44. */
#define BITFIELDS_SIX_MIDDLE_SHIFT 5
#define BITFIELDS_SIX_MIDDLE_WIDTH 40
#define BITFIELDS_SIX_MIDDLE_MASK  0x1FFFFFFFFFE0ull

static inline uint64_t bitfields_six_middle(uint64_t value)
{
	return (uint64_t)(value >> 5 & 0xFFFFFFFFFFull);
}

static inline int bitfields_six_with_middle(uint64_t value, uint64_t part,
					    uint64_t *out)
{
	if (part > 0xFFFFFFFFFFull)
		return -34;
	*out = (uint64_t)((value & 0xFFFFE0000000001Full) |
			  (uint64_t)part << 5);
	return 0;
}

/* Six.high: bits 45 to 47. */
#define BITFIELDS_SIX_HIGH_SHIFT 45
#define BITFIELDS_SIX_HIGH_WIDTH 3
#define BITFIELDS_SIX_HIGH_MASK  0xE00000000000ull

static inline uint64_t bitfields_six_high(uint64_t value)
{
	return (uint64_t)(value >> 45 & 0x7u);
}

static inline int bitfields_six_with_high(uint64_t value, uint64_t part,
					  uint64_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint64_t)((value & 0xFFFF1FFFFFFFFFFFull) |
			  (uint64_t)part << 45);
	return 0;
}

/*
 * Bitfield Word: u32 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Word.whole: bits 0 to 31. */
#define BITFIELDS_WORD_WHOLE_SHIFT 0
#define BITFIELDS_WORD_WHOLE_WIDTH 32
#define BITFIELDS_WORD_WHOLE_MASK  0xFFFFFFFFu

static inline uint32_t bitfields_word_whole(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFFu);
}

static inline int bitfields_word_with_whole(uint32_t value, uint32_t part,
					    uint32_t *out)
{
	*out = (uint32_t)((value & 0x0u) | part);
	return 0;
}

/*
 * Bitfield Long: u64 big-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* Long.low: bits 0 to 62. */
#define BITFIELDS_LONG_LOW_SHIFT 0
#define BITFIELDS_LONG_LOW_WIDTH 63
#define BITFIELDS_LONG_LOW_MASK  0x7FFFFFFFFFFFFFFFull

static inline uint64_t bitfields_long_low(uint64_t value)
{
	return (uint64_t)(value & 0x7FFFFFFFFFFFFFFFull);
}

static inline int bitfields_long_with_low(uint64_t value, uint64_t part,
					  uint64_t *out)
{
	if (part > 0x7FFFFFFFFFFFFFFFull)
		return -34;
	*out = (uint64_t)((value & 0x8000000000000000ull) | part);
	return 0;
}

/* Long.sign: bit 63. */
#define BITFIELDS_LONG_SIGN_SHIFT 63
#define BITFIELDS_LONG_SIGN_WIDTH 1
#define BITFIELDS_LONG_SIGN_MASK  0x8000000000000000ull

static inline uint64_t bitfields_long_sign(uint64_t value)
{
	return (uint64_t)(value >> 63 & 0x1u);
}

static inline int bitfields_long_with_sign(uint64_t value, uint64_t part,
					   uint64_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint64_t)((value & 0x7FFFFFFFFFFFFFFFull) |
			  (uint64_t)part << 63);
	return 0;
}

/*
 * Bitfield Holder.own: u8. _with_ puts a part into a number, or refuses what is
 * too wide, with -34.
 */

/* Holder.own.own: bits 0 to 7. */
#define BITFIELDS_HOLDER_OWN_BITS_OWN_SHIFT 0
#define BITFIELDS_HOLDER_OWN_BITS_OWN_WIDTH 8
#define BITFIELDS_HOLDER_OWN_BITS_OWN_MASK  0xFFu

static inline uint8_t bitfields_holder_own_bits_own(uint8_t value)
{
	return (uint8_t)(value & 0xFFu);
}

static inline int bitfields_holder_own_bits_with_own(uint8_t value,
						     uint8_t part,
						     uint8_t *out)
{
	*out = (uint8_t)((value & 0x0u) | part);
	return 0;
}

/* Structure Holder, 33 bytes. */
struct bitfields_holder {
	uint8_t bytes[33];
};
#define BITFIELDS_HOLDER_SIZEOF 33u
STRUCTC_PROVE(sizeof(struct bitfields_holder) == BITFIELDS_HOLDER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct bitfields_holder *bitfields_holder_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BITFIELDS_HOLDER_SIZEOF))
		return NULL;
	return (const struct bitfields_holder *)(span.data + offset);
}

static inline struct bitfields_holder *bitfields_holder_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BITFIELDS_HOLDER_SIZEOF))
		return NULL;
	return (struct bitfields_holder *)(span.data + offset);
}

/* Holder.mode: bitfield Mode, u16 little-endian at byte 0. */
#define BITFIELDS_HOLDER_MODE_OFFSET 0u
#define BITFIELDS_HOLDER_MODE_SIZE   2u
#define BITFIELDS_HOLDER_MODE_DEFAULT 0x4007u
STRUCTC_WITHIN(BITFIELDS_HOLDER, MODE);

static inline uint16_t bitfields_holder_mode(const struct bitfields_holder *p)
{
	return le16_load(p->bytes);
}

static inline void bitfields_holder_set_mode(struct bitfields_holder *p,
					     uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline uint16_t bitfields_holder_mode_other(
    const struct bitfields_holder *p)
{
	return bitfields_mode_other(bitfields_holder_mode(p));
}

static inline int bitfields_holder_set_mode_other(struct bitfields_holder *p,
						  uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_other(bitfields_holder_mode(p), part, &value))
		return -34;
	bitfields_holder_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_holder_mode_group(
    const struct bitfields_holder *p)
{
	return bitfields_mode_group(bitfields_holder_mode(p));
}

static inline int bitfields_holder_set_mode_group(struct bitfields_holder *p,
						  uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_group(bitfields_holder_mode(p), part, &value))
		return -34;
	bitfields_holder_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_holder_mode_rights(
    const struct bitfields_holder *p)
{
	return bitfields_mode_rights(bitfields_holder_mode(p));
}

static inline int bitfields_holder_set_mode_rights(struct bitfields_holder *p,
						   uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_rights(bitfields_holder_mode(p), part, &value))
		return -34;
	bitfields_holder_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_holder_mode_set_uid(
    const struct bitfields_holder *p)
{
	return bitfields_mode_set_uid(bitfields_holder_mode(p));
}

static inline int bitfields_holder_set_mode_set_uid(struct bitfields_holder *p,
						    uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_set_uid(bitfields_holder_mode(p), part,
					&value))
		return -34;
	bitfields_holder_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_holder_mode_format(
    const struct bitfields_holder *p)
{
	return bitfields_mode_format(bitfields_holder_mode(p));
}

static inline int bitfields_holder_set_mode_format(struct bitfields_holder *p,
						   uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_format(bitfields_holder_mode(p), part, &value))
		return -34;
	bitfields_holder_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_holder_mode_last(
    const struct bitfields_holder *p)
{
	return bitfields_mode_last(bitfields_holder_mode(p));
}

static inline int bitfields_holder_set_mode_last(struct bitfields_holder *p,
						 uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_last(bitfields_holder_mode(p), part, &value))
		return -34;
	bitfields_holder_set_mode(p, value);
	return 0;
}

/* Holder.high: bitfield FromHigh, u16 big-endian at byte 2. */
#define BITFIELDS_HOLDER_HIGH_OFFSET 2u
#define BITFIELDS_HOLDER_HIGH_SIZE   2u
STRUCTC_WITHIN(BITFIELDS_HOLDER, HIGH);

static inline uint16_t bitfields_holder_high(const struct bitfields_holder *p)
{
	return be16_load(p->bytes + 2);
}

static inline void bitfields_holder_set_high(struct bitfields_holder *p,
					     uint16_t value)
{
	be16_store(p->bytes + 2, value);
}

static inline uint16_t bitfields_holder_high_top(
    const struct bitfields_holder *p)
{
	return bitfields_from_high_top(bitfields_holder_high(p));
}

static inline int bitfields_holder_set_high_top(struct bitfields_holder *p,
						uint16_t part)
{
	uint16_t value;

	if (bitfields_from_high_with_top(bitfields_holder_high(p), part,
					 &value))
		return -34;
	bitfields_holder_set_high(p, value);
	return 0;
}

static inline uint16_t bitfields_holder_high_next(
    const struct bitfields_holder *p)
{
	return bitfields_from_high_next(bitfields_holder_high(p));
}

static inline int bitfields_holder_set_high_next(struct bitfields_holder *p,
						 uint16_t part)
{
	uint16_t value;

	if (bitfields_from_high_with_next(bitfields_holder_high(p), part,
					  &value))
		return -34;
	bitfields_holder_set_high(p, value);
	return 0;
}

static inline uint16_t bitfields_holder_high_end(
    const struct bitfields_holder *p)
{
	return bitfields_from_high_end(bitfields_holder_high(p));
}

static inline int bitfields_holder_set_high_end(struct bitfields_holder *p,
						uint16_t part)
{
	uint16_t value;

	if (bitfields_from_high_with_end(bitfields_holder_high(p), part,
					 &value))
		return -34;
	bitfields_holder_set_high(p, value);
	return 0;
}

/* Holder.old: bitfield Old, u8 at byte 4. */
#define BITFIELDS_HOLDER_OLD_OFFSET 4u
#define BITFIELDS_HOLDER_OLD_SIZE   1u
STRUCTC_WITHIN(BITFIELDS_HOLDER, OLD);

static inline uint8_t bitfields_holder_old(const struct bitfields_holder *p)
{
	return p->bytes[4];
}

static inline void bitfields_holder_set_old(struct bitfields_holder *p,
					    uint8_t value)
{
	p->bytes[4] = value;
}

static inline uint8_t bitfields_holder_old_a(const struct bitfields_holder *p)
{
	return bitfields_old_a(bitfields_holder_old(p));
}

static inline int bitfields_holder_set_old_a(struct bitfields_holder *p,
					     uint8_t part)
{
	uint8_t value;

	if (bitfields_old_with_a(bitfields_holder_old(p), part, &value))
		return -34;
	bitfields_holder_set_old(p, value);
	return 0;
}

static inline uint8_t bitfields_holder_old_b(const struct bitfields_holder *p)
{
	return bitfields_old_b(bitfields_holder_old(p));
}

static inline int bitfields_holder_set_old_b(struct bitfields_holder *p,
					     uint8_t part)
{
	uint8_t value;

	if (bitfields_old_with_b(bitfields_holder_old(p), part, &value))
		return -34;
	bitfields_holder_set_old(p, value);
	return 0;
}

static inline uint8_t bitfields_holder_old_c(const struct bitfields_holder *p)
{
	return bitfields_old_c(bitfields_holder_old(p));
}

static inline int bitfields_holder_set_old_c(struct bitfields_holder *p,
					     uint8_t part)
{
	uint8_t value;

	if (bitfields_old_with_c(bitfields_holder_old(p), part, &value))
		return -34;
	bitfields_holder_set_old(p, value);
	return 0;
}

static inline uint8_t bitfields_holder_old_d(const struct bitfields_holder *p)
{
	return bitfields_old_d(bitfields_holder_old(p));
}

static inline int bitfields_holder_set_old_d(struct bitfields_holder *p,
					     uint8_t part)
{
	uint8_t value;

	if (bitfields_old_with_d(bitfields_holder_old(p), part, &value))
		return -34;
	bitfields_holder_set_old(p, value);
	return 0;
}

static inline uint8_t bitfields_holder_old_e(const struct bitfields_holder *p)
{
	return bitfields_old_e(bitfields_holder_old(p));
}

static inline int bitfields_holder_set_old_e(struct bitfields_holder *p,
					     uint8_t part)
{
	uint8_t value;

	if (bitfields_old_with_e(bitfields_holder_old(p), part, &value))
		return -34;
	bitfields_holder_set_old(p, value);
	return 0;
}

static inline uint8_t bitfields_holder_old_f(const struct bitfields_holder *p)
{
	return bitfields_old_f(bitfields_holder_old(p));
}

static inline int bitfields_holder_set_old_f(struct bitfields_holder *p,
					     uint8_t part)
{
	uint8_t value;

	if (bitfields_old_with_f(bitfields_holder_old(p), part, &value))
		return -34;
	bitfields_holder_set_old(p, value);
	return 0;
}

static inline uint8_t bitfields_holder_old_g(const struct bitfields_holder *p)
{
	return bitfields_old_g(bitfields_holder_old(p));
}

static inline int bitfields_holder_set_old_g(struct bitfields_holder *p,
					     uint8_t part)
{
	uint8_t value;

	if (bitfields_old_with_g(bitfields_holder_old(p), part, &value))
		return -34;
	bitfields_holder_set_old(p, value);
	return 0;
}

/* Holder.odd: bitfield Odd, u24 big-endian at byte 5. */
#define BITFIELDS_HOLDER_ODD_OFFSET 5u
#define BITFIELDS_HOLDER_ODD_SIZE   3u
STRUCTC_WITHIN(BITFIELDS_HOLDER, ODD);

static inline uint32_t bitfields_holder_odd(const struct bitfields_holder *p)
{
	return (uint32_t)be16_load(p->bytes + 5) << 8 | p->bytes[7];
}

static inline int bitfields_holder_set_odd(struct bitfields_holder *p,
					   uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	be16_store(p->bytes + 5, (uint16_t)(value >> 8));
	p->bytes[7] = (uint8_t)value;
	return 0;
}

static inline uint32_t bitfields_holder_odd_low(
    const struct bitfields_holder *p)
{
	return bitfields_odd_low(bitfields_holder_odd(p));
}

static inline int bitfields_holder_set_odd_low(struct bitfields_holder *p,
					       uint32_t part)
{
	uint32_t value;

	if (bitfields_odd_with_low(bitfields_holder_odd(p), part, &value))
		return -34;
	return bitfields_holder_set_odd(p, value);
}

static inline uint32_t bitfields_holder_odd_high(
    const struct bitfields_holder *p)
{
	return bitfields_odd_high(bitfields_holder_odd(p));
}

static inline int bitfields_holder_set_odd_high(struct bitfields_holder *p,
						uint32_t part)
{
	uint32_t value;

	if (bitfields_odd_with_high(bitfields_holder_odd(p), part, &value))
		return -34;
	return bitfields_holder_set_odd(p, value);
}

/* Holder.six: bitfield Six, u48 little-endian at byte 8. */
#define BITFIELDS_HOLDER_SIX_OFFSET 8u
#define BITFIELDS_HOLDER_SIX_SIZE   6u
STRUCTC_WITHIN(BITFIELDS_HOLDER, SIX);

static inline uint64_t bitfields_holder_six(const struct bitfields_holder *p)
{
	return 
	    le32_load(p->bytes + 8) | (uint64_t)le16_load(p->bytes + 12) << 32;
}

static inline int bitfields_holder_set_six(struct bitfields_holder *p,
					   uint64_t value)
{
	if (value > 0xFFFFFFFFFFFFull)
		return -34;
	le32_store(p->bytes + 8, (uint32_t)value);
	le16_store(p->bytes + 12, (uint16_t)(value >> 32));
	return 0;
}

static inline uint64_t bitfields_holder_six_low(
    const struct bitfields_holder *p)
{
	return bitfields_six_low(bitfields_holder_six(p));
}

static inline int bitfields_holder_set_six_low(struct bitfields_holder *p,
					       uint64_t part)
{
	uint64_t value;

	if (bitfields_six_with_low(bitfields_holder_six(p), part, &value))
		return -34;
	return bitfields_holder_set_six(p, value);
}

static inline uint64_t bitfields_holder_six_middle(
    const struct bitfields_holder *p)
{
	return bitfields_six_middle(bitfields_holder_six(p));
}

static inline int bitfields_holder_set_six_middle(struct bitfields_holder *p,
						  uint64_t part)
{
	uint64_t value;

	if (bitfields_six_with_middle(bitfields_holder_six(p), part, &value))
		return -34;
	return bitfields_holder_set_six(p, value);
}

static inline uint64_t bitfields_holder_six_high(
    const struct bitfields_holder *p)
{
	return bitfields_six_high(bitfields_holder_six(p));
}

static inline int bitfields_holder_set_six_high(struct bitfields_holder *p,
						uint64_t part)
{
	uint64_t value;

	if (bitfields_six_with_high(bitfields_holder_six(p), part, &value))
		return -34;
	return bitfields_holder_set_six(p, value);
}

/* Holder.word: bitfield Word, u32 little-endian at byte 14. */
#define BITFIELDS_HOLDER_WORD_OFFSET 14u
#define BITFIELDS_HOLDER_WORD_SIZE   4u
STRUCTC_WITHIN(BITFIELDS_HOLDER, WORD);

static inline uint32_t bitfields_holder_word(const struct bitfields_holder *p)
{
	return le32_load(p->bytes + 14);
}

static inline void bitfields_holder_set_word(struct bitfields_holder *p,
					     uint32_t value)
{
	le32_store(p->bytes + 14, value);
}

static inline uint32_t bitfields_holder_word_whole(
    const struct bitfields_holder *p)
{
	return bitfields_word_whole(bitfields_holder_word(p));
}

static inline int bitfields_holder_set_word_whole(struct bitfields_holder *p,
						  uint32_t part)
{
	uint32_t value;

	if (bitfields_word_with_whole(bitfields_holder_word(p), part, &value))
		return -34;
	bitfields_holder_set_word(p, value);
	return 0;
}

/* Holder.long: bitfield Long, u64 big-endian at byte 18. */
#define BITFIELDS_HOLDER_LONG_OFFSET 18u
#define BITFIELDS_HOLDER_LONG_SIZE   8u
STRUCTC_WITHIN(BITFIELDS_HOLDER, LONG);

static inline uint64_t bitfields_holder_long(const struct bitfields_holder *p)
{
	return be64_load(p->bytes + 18);
}

static inline void bitfields_holder_set_long(struct bitfields_holder *p,
					     uint64_t value)
{
	be64_store(p->bytes + 18, value);
}

static inline uint64_t bitfields_holder_long_low(
    const struct bitfields_holder *p)
{
	return bitfields_long_low(bitfields_holder_long(p));
}

static inline int bitfields_holder_set_long_low(struct bitfields_holder *p,
						uint64_t part)
{
	uint64_t value;

	if (bitfields_long_with_low(bitfields_holder_long(p), part, &value))
		return -34;
	bitfields_holder_set_long(p, value);
	return 0;
}

static inline uint64_t bitfields_holder_long_sign(
    const struct bitfields_holder *p)
{
	return bitfields_long_sign(bitfields_holder_long(p));
}

static inline int bitfields_holder_set_long_sign(struct bitfields_holder *p,
						 uint64_t part)
{
	uint64_t value;

	if (bitfields_long_with_sign(bitfields_holder_long(p), part, &value))
		return -34;
	bitfields_holder_set_long(p, value);
	return 0;
}

/* Holder.modes: 3 times bitfield Mode, u16 little-endian at byte 26. */
#define BITFIELDS_HOLDER_MODES_OFFSET 26u
#define BITFIELDS_HOLDER_MODES_SIZE   6u
#define BITFIELDS_HOLDER_MODES_COUNT  3u
STRUCTC_WITHIN(BITFIELDS_HOLDER, MODES);

static inline int bitfields_holder_modes(const struct bitfields_holder *p,
					 uint64_t i, uint16_t *out,
					 struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "bitfields_holder", "modes",
					  26);
	*out = le16_load(p->bytes + 26 + i * 2);
	return 0;
}

static inline int bitfields_holder_set_modes(struct bitfields_holder *p,
					     uint64_t i, uint16_t value,
					     struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "bitfields_holder", "modes",
					  26);
	le16_store(p->bytes + 26 + i * 2, value);
	return 0;
}

/* Holder.own: bitfield Holder.own, u8 at byte 32. */
#define BITFIELDS_HOLDER_OWN_OFFSET 32u
#define BITFIELDS_HOLDER_OWN_SIZE   1u
STRUCTC_WITHIN(BITFIELDS_HOLDER, OWN);

static inline uint8_t bitfields_holder_own(const struct bitfields_holder *p)
{
	return p->bytes[32];
}

static inline void bitfields_holder_set_own(struct bitfields_holder *p,
					    uint8_t value)
{
	p->bytes[32] = value;
}

static inline uint8_t bitfields_holder_own_own(const struct bitfields_holder *p)
{
	return bitfields_holder_own_bits_own(bitfields_holder_own(p));
}

static inline int bitfields_holder_set_own_own(struct bitfields_holder *p,
					       uint8_t part)
{
	uint8_t value;

	if (bitfields_holder_own_bits_with_own(bitfields_holder_own(p), part,
					       &value))
		return -34;
	bitfields_holder_set_own(p, value);
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void bitfields_holder_init(struct bitfields_holder *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	bitfields_holder_set_mode(p, BITFIELDS_HOLDER_MODE_DEFAULT);
}

/* Union Shared, 2 bytes. */
struct bitfields_shared {
	uint8_t bytes[2];
};
#define BITFIELDS_SHARED_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct bitfields_shared) == BITFIELDS_SHARED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct bitfields_shared *bitfields_shared_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BITFIELDS_SHARED_SIZEOF))
		return NULL;
	return (const struct bitfields_shared *)(span.data + offset);
}

static inline struct bitfields_shared *bitfields_shared_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BITFIELDS_SHARED_SIZEOF))
		return NULL;
	return (struct bitfields_shared *)(span.data + offset);
}

/* Shared.mode: bitfield Mode, u16 little-endian at byte 0. */
#define BITFIELDS_SHARED_MODE_OFFSET 0u
#define BITFIELDS_SHARED_MODE_SIZE   2u
STRUCTC_WITHIN(BITFIELDS_SHARED, MODE);

static inline uint16_t bitfields_shared_mode(const struct bitfields_shared *p)
{
	return le16_load(p->bytes);
}

static inline void bitfields_shared_set_mode(struct bitfields_shared *p,
					     uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline uint16_t bitfields_shared_mode_other(
    const struct bitfields_shared *p)
{
	return bitfields_mode_other(bitfields_shared_mode(p));
}

static inline int bitfields_shared_set_mode_other(struct bitfields_shared *p,
						  uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_other(bitfields_shared_mode(p), part, &value))
		return -34;
	bitfields_shared_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_shared_mode_group(
    const struct bitfields_shared *p)
{
	return bitfields_mode_group(bitfields_shared_mode(p));
}

static inline int bitfields_shared_set_mode_group(struct bitfields_shared *p,
						  uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_group(bitfields_shared_mode(p), part, &value))
		return -34;
	bitfields_shared_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_shared_mode_rights(
    const struct bitfields_shared *p)
{
	return bitfields_mode_rights(bitfields_shared_mode(p));
}

static inline int bitfields_shared_set_mode_rights(struct bitfields_shared *p,
						   uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_rights(bitfields_shared_mode(p), part, &value))
		return -34;
	bitfields_shared_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_shared_mode_set_uid(
    const struct bitfields_shared *p)
{
	return bitfields_mode_set_uid(bitfields_shared_mode(p));
}

static inline int bitfields_shared_set_mode_set_uid(struct bitfields_shared *p,
						    uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_set_uid(bitfields_shared_mode(p), part,
					&value))
		return -34;
	bitfields_shared_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_shared_mode_format(
    const struct bitfields_shared *p)
{
	return bitfields_mode_format(bitfields_shared_mode(p));
}

static inline int bitfields_shared_set_mode_format(struct bitfields_shared *p,
						   uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_format(bitfields_shared_mode(p), part, &value))
		return -34;
	bitfields_shared_set_mode(p, value);
	return 0;
}

static inline uint16_t bitfields_shared_mode_last(
    const struct bitfields_shared *p)
{
	return bitfields_mode_last(bitfields_shared_mode(p));
}

static inline int bitfields_shared_set_mode_last(struct bitfields_shared *p,
						 uint16_t part)
{
	uint16_t value;

	if (bitfields_mode_with_last(bitfields_shared_mode(p), part, &value))
		return -34;
	bitfields_shared_set_mode(p, value);
	return 0;
}

/* Shared.raw: u16 little-endian at byte 0. */
#define BITFIELDS_SHARED_RAW_OFFSET 0u
#define BITFIELDS_SHARED_RAW_SIZE   2u
STRUCTC_WITHIN(BITFIELDS_SHARED, RAW);

static inline uint16_t bitfields_shared_raw(const struct bitfields_shared *p)
{
	return le16_load(p->bytes);
}

static inline void bitfields_shared_set_raw(struct bitfields_shared *p,
					    uint16_t value)
{
	le16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void bitfields_shared_init(struct bitfields_shared *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_BITFIELDS_DESCRIBED)
#define GENERATED_BITFIELDS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value bitfields_format_values[] = {
	{ "raw", 0u, NULL },
	{ "plain", 5u, "as it is" },
	{ "last", 15u, NULL },
};

DESCRIBE_CONST struct describe_value bitfields_rights_values[] = {
	{ "read", 0x1u, NULL },
	{ "write", 0x2u, NULL },
};

DESCRIBE_CONST struct describe_field bitfields_mode_fields[] = {
	{ "other", "", 0u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "group", "", 3u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "who belongs to it", NULL, NULL },
	{ "_", "", 6u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "rights", "Rights", 7u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, bitfields_rights_values, 2, NULL, 0,
	  NULL, NULL, NULL },
	{ "set_uid", "", 9u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "format", "Format", 10u, 4u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, bitfields_format_values, 3, NULL, 0,
	  NULL, NULL, NULL },
	{ "last", "", 14u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_mode_description = {
	"Mode", "bitfields_mode", 16u, false, bitfields_mode_fields, 7,
	"What a file may be.", NULL
};

DESCRIBE_CONST struct describe_field bitfields_from_high_fields[] = {
	{ "top", "", 15u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "next", "", 12u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "_", "", 4u, 8u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "end", "Format", 0u, 4u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, bitfields_format_values, 3, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_from_high_description = {
	"FromHigh", "bitfields_from_high", 16u, false,
	bitfields_from_high_fields, 4,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field bitfields_old_fields[] = {
	{ "a", "", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "b", "", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "_", "", 2u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "c", "", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "d", "", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "e", "", 5u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "f", "", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "g", "", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_old_description = {
	"Old", "bitfields_old", 8u, false, bitfields_old_fields, 8,
	"All bits have one name each, as in the starting language.", NULL
};

DESCRIBE_CONST struct describe_field bitfields_odd_fields[] = {
	{ "low", "", 0u, 12u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "high", "", 12u, 12u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_odd_description = {
	"Odd", "bitfields_odd", 24u, false, bitfields_odd_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field bitfields_six_fields[] = {
	{ "low", "", 0u, 5u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "middle", "", 5u, 40u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "high", "", 45u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_six_description = {
	"Six", "bitfields_six", 48u, false, bitfields_six_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field bitfields_word_fields[] = {
	{ "whole", "", 0u, 32u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_word_description = {
	"Word", "bitfields_word", 32u, false, bitfields_word_fields, 1,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field bitfields_long_fields[] = {
	{ "low", "", 0u, 63u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "sign", "", 63u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_long_description = {
	"Long", "bitfields_long", 64u, false, bitfields_long_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field bitfields_holder_own_bits_fields[] = {
	{ "own", "", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_holder_own_bits_description = {
	"Holder.own", "bitfields_holder_own_bits", 8u, false,
	bitfields_holder_own_bits_fields, 1,
	NULL, NULL
};

DESCRIBE_CONST struct describe_rules bitfields_holder_describe_mode_rules = {
	true, 0x4007u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field bitfields_holder_fields[] = {
	{ "mode", "Mode", 0u, 2u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &bitfields_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &bitfields_holder_describe_mode_rules },
	{ "high", "FromHigh", 2u, 2u, 1u, DESCRIBE_BITFIELD, false, false,
	  true,
	  &bitfields_from_high_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "old", "Old", 4u, 1u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &bitfields_old_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "odd", "Odd", 5u, 3u, 1u, DESCRIBE_BITFIELD, false, false, true,
	  &bitfields_odd_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "six", "Six", 8u, 6u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &bitfields_six_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "word", "Word", 14u, 4u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &bitfields_word_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "long", "Long", 18u, 8u, 1u, DESCRIBE_BITFIELD, false, false, true,
	  &bitfields_long_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "modes", "[3]Mode", 26u, 2u, 3u, DESCRIBE_BITFIELD, true, false,
	  false,
	  &bitfields_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "own", "Holder.own", 32u, 1u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &bitfields_holder_own_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_holder_description = {
	"Holder", "bitfields_holder", 33u, false, bitfields_holder_fields, 9,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field bitfields_shared_fields[] = {
	{ "mode", "Mode", 0u, 2u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &bitfields_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "raw", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bitfields_shared_description = {
	"Shared", "bitfields_shared", 2u, true, bitfields_shared_fields, 2,
	NULL,
	NULL
};

#define BITFIELDS_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const bitfields_structures[] = {
	&bitfields_holder_description,
	&bitfields_shared_description,
};

DESCRIBE_CONST struct describe_file bitfields_describe_file = {
	"bitfields", bitfields_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_BITFIELDS_VALIDATED)
#define GENERATED_BITFIELDS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t bitfields_holder_validate(const struct bitfields_holder *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (value != 0x4007u &&
		    validation_add(v, FINDING_CONSTRAINT, "bitfields_holder",
				   "mode", 0, "must be 0x4007"))
			return v->count - before;
		if (v->strict && (value & 0x40u) &&
		    validation_add(v, FINDING_PADDING, "bitfields_holder",
				   "mode._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
		if (
		    v->strict && bitfields_rights_unknown((uint8_t)bitfields_mode_rights(value)) &&
		    validation_add(v, FINDING_FLAGS, "bitfields_holder",
				   "mode.rights", 0, "bits without a name"))
			return v->count - before;
		if (
		    v->strict && !bitfields_format_is_known((uint8_t)bitfields_mode_format(value)) &&
		    validation_add(v, FINDING_VALUE, "bitfields_holder",
				   "mode.format", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 2));

		if (v->strict && (value & 0xFF0u) &&
		    validation_add(v, FINDING_PADDING, "bitfields_holder",
				   "high._", 2,
				   "bits without a meaning are not zero"))
			return v->count - before;
		if (
		    v->strict && !bitfields_format_is_known((uint8_t)bitfields_from_high_end(value)) &&
		    validation_add(v, FINDING_VALUE, "bitfields_holder",
				   "high.end", 2, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[4]);

		if (v->strict && (value & 0x4u) &&
		    validation_add(v, FINDING_PADDING, "bitfields_holder",
				   "old._", 4,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 3; i++) {
		uint64_t to = 26 + i * 2;
		uint16_t value = (uint16_t)(le16_load(p->bytes + to));

		if (v->strict && (value & 0x40u) &&
		    validation_add(v, FINDING_PADDING, "bitfields_holder",
				   "modes._", to,
				   "bits without a meaning are not zero"))
			return v->count - before;
		if (
		    v->strict && bitfields_rights_unknown((uint8_t)bitfields_mode_rights(value)) &&
		    validation_add(v, FINDING_FLAGS, "bitfields_holder",
				   "modes.rights", to, "bits without a name"))
			return v->count - before;
		if (
		    v->strict && !bitfields_format_is_known((uint8_t)bitfields_mode_format(value)) &&
		    validation_add(v, FINDING_VALUE, "bitfields_holder",
				   "modes.format", to, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t bitfields_shared_validate(const struct bitfields_shared *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
