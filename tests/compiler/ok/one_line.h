/* Written by structc from ok/one_line.struct. Edit that file instead. */
#ifndef GENERATED_ONE_LINE_H
#define GENERATED_ONE_LINE_H

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
 * Bitfield Flat.bits: u8. _with_ puts a part into a number, or refuses what is
 * too wide, with -34.
 */

/* Flat.bits.low: bits 0 to 3. */
#define ONE_LINE_FLAT_BITS_BITS_LOW_SHIFT 0
#define ONE_LINE_FLAT_BITS_BITS_LOW_WIDTH 4
#define ONE_LINE_FLAT_BITS_BITS_LOW_MASK  0xFu

static inline uint8_t one_line_flat_bits_bits_low(uint8_t value)
{
	return (uint8_t)(value & 0xFu);
}

static inline int one_line_flat_bits_bits_with_low(uint8_t value, uint8_t part,
						   uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xF0u) | part);
	return 0;
}

/* Flat.bits.high: bits 4 to 7. */
#define ONE_LINE_FLAT_BITS_BITS_HIGH_SHIFT 4
#define ONE_LINE_FLAT_BITS_BITS_HIGH_WIDTH 4
#define ONE_LINE_FLAT_BITS_BITS_HIGH_MASK  0xF0u

static inline uint8_t one_line_flat_bits_bits_high(uint8_t value)
{
	return (uint8_t)(value >> 4 & 0xFu);
}

static inline int one_line_flat_bits_bits_with_high(uint8_t value,
						    uint8_t part, uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xFu) | (uint32_t)part << 4);
	return 0;
}

/*
 * Structure Flat, 3 bytes. A body of bits on one line ends at its brace: what
 * follows are members.
 */
struct one_line_flat {
	uint8_t bytes[3];
};
#define ONE_LINE_FLAT_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct one_line_flat) == ONE_LINE_FLAT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct one_line_flat *one_line_flat_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, ONE_LINE_FLAT_SIZEOF))
		return NULL;
	return (const struct one_line_flat *)(span.data + offset);
}

static inline struct one_line_flat *one_line_flat_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, ONE_LINE_FLAT_SIZEOF))
		return NULL;
	return (struct one_line_flat *)(span.data + offset);
}

/* Flat.bits: bitfield Flat.bits, u8 at byte 0. */
#define ONE_LINE_FLAT_BITS_OFFSET 0u
#define ONE_LINE_FLAT_BITS_SIZE   1u
STRUCTC_WITHIN(ONE_LINE_FLAT, BITS);

static inline uint8_t one_line_flat_bits(const struct one_line_flat *p)
{
	return p->bytes[0];
}

static inline void one_line_flat_set_bits(struct one_line_flat *p,
					  uint8_t value)
{
	p->bytes[0] = value;
}

static inline uint8_t one_line_flat_bits_low(const struct one_line_flat *p)
{
	return one_line_flat_bits_bits_low(one_line_flat_bits(p));
}

static inline int one_line_flat_set_bits_low(struct one_line_flat *p,
					     uint8_t part)
{
	uint8_t value;

	if (one_line_flat_bits_bits_with_low(one_line_flat_bits(p), part,
					     &value))
		return -34;
	one_line_flat_set_bits(p, value);
	return 0;
}

static inline uint8_t one_line_flat_bits_high(const struct one_line_flat *p)
{
	return one_line_flat_bits_bits_high(one_line_flat_bits(p));
}

static inline int one_line_flat_set_bits_high(struct one_line_flat *p,
					      uint8_t part)
{
	uint8_t value;

	if (one_line_flat_bits_bits_with_high(one_line_flat_bits(p), part,
					      &value))
		return -34;
	one_line_flat_set_bits(p, value);
	return 0;
}

/* Flat.lo: u8 at byte 1. */
#define ONE_LINE_FLAT_LO_OFFSET 1u
#define ONE_LINE_FLAT_LO_SIZE   1u
STRUCTC_WITHIN(ONE_LINE_FLAT, LO);

static inline uint8_t one_line_flat_lo(const struct one_line_flat *p)
{
	return p->bytes[1];
}

static inline void one_line_flat_set_lo(struct one_line_flat *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* Flat.hi: u8 at byte 2. */
#define ONE_LINE_FLAT_HI_OFFSET 2u
#define ONE_LINE_FLAT_HI_SIZE   1u
STRUCTC_WITHIN(ONE_LINE_FLAT, HI);

static inline uint8_t one_line_flat_hi(const struct one_line_flat *p)
{
	return p->bytes[2];
}

static inline void one_line_flat_set_hi(struct one_line_flat *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* All bytes zero. */
static inline void one_line_flat_init(struct one_line_flat *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ONE_LINE_DESCRIBED)
#define GENERATED_ONE_LINE_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field one_line_flat_bits_bits_fields[] = {
	{ "low", "", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "high", "", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure one_line_flat_bits_bits_description = {
	"Flat.bits", "one_line_flat_bits_bits", 8u, false,
	one_line_flat_bits_bits_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field one_line_flat_fields[] = {
	{ "bits", "Flat.bits", 0u, 1u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &one_line_flat_bits_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "lo", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "hi", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure one_line_flat_description = {
	"Flat", "one_line_flat", 3u, false, one_line_flat_fields, 3,
	"A body of bits on one line ends at its brace: what follows "
	"are members.",
	NULL
};

#define ONE_LINE_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const one_line_structures[] = {
	&one_line_flat_description,
};

DESCRIBE_CONST struct describe_file one_line_describe_file = {
	"one_line", one_line_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ONE_LINE_VALIDATED)
#define GENERATED_ONE_LINE_VALIDATED

#include "runtime/base/validate.h"

static inline size_t one_line_flat_validate(const struct one_line_flat *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
