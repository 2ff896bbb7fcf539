/* Written by structc from ok/open_bits.struct. Edit that file instead. */
#ifndef GENERATED_OPEN_BITS_H
#define GENERATED_OPEN_BITS_H

#include "runtime/base/bytes.h"
#include "runtime/base/guid.h"
#include "runtime/base/utf16.h"

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
 * Bitfield Mode: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34. Parts of bitfields, flags, GUIDs and
 * UTF-16 where data decides what is there.
 */

/* Mode.low: bits 0 to 3. */
#define OPEN_BITS_MODE_LOW_SHIFT 0
#define OPEN_BITS_MODE_LOW_WIDTH 4
#define OPEN_BITS_MODE_LOW_MASK  0xFu

static inline uint16_t open_bits_mode_low(uint16_t value)
{
	return (uint16_t)(value & 0xFu);
}

static inline int open_bits_mode_with_low(uint16_t value, uint16_t part,
					  uint16_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint16_t)((value & 0xFFF0u) | part);
	return 0;
}

/* Mode.high: bits 4 to 15. */
#define OPEN_BITS_MODE_HIGH_SHIFT 4
#define OPEN_BITS_MODE_HIGH_WIDTH 12
#define OPEN_BITS_MODE_HIGH_MASK  0xFFF0u

static inline uint16_t open_bits_mode_high(uint16_t value)
{
	return (uint16_t)(value >> 4 & 0xFFFu);
}

static inline int open_bits_mode_with_high(uint16_t value, uint16_t part,
					   uint16_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint16_t)((value & 0xFu) | (uint32_t)part << 4);
	return 0;
}

/* Flags F: u32 little-endian. */
#define OPEN_BITS_F_ONE 0x1u
#define OPEN_BITS_F_TWO 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *open_bits_f_name(uint32_t bit)
{
	switch (bit) {
	case OPEN_BITS_F_ONE:
		return "one";
	case OPEN_BITS_F_TWO:
		return "two";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t open_bits_f_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFCu);
}

/* Flags G: u24 big-endian. */
#define OPEN_BITS_G_ONE 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *open_bits_g_name(uint32_t bit)
{
	switch (bit) {
	case OPEN_BITS_G_ONE:
		return "one";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t open_bits_g_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFEu);
}

/* Structure Nested, 1 byte. */
struct open_bits_nested {
	uint8_t bytes[1];
};
#define OPEN_BITS_NESTED_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct open_bits_nested) == OPEN_BITS_NESTED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct open_bits_nested *open_bits_nested_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, OPEN_BITS_NESTED_SIZEOF))
		return NULL;
	return (const struct open_bits_nested *)(span.data + offset);
}

static inline struct open_bits_nested *open_bits_nested_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, OPEN_BITS_NESTED_SIZEOF))
		return NULL;
	return (struct open_bits_nested *)(span.data + offset);
}

/* Nested.x: u8 at byte 0. */
#define OPEN_BITS_NESTED_X_OFFSET 0u
#define OPEN_BITS_NESTED_X_SIZE   1u
STRUCTC_WITHIN(OPEN_BITS_NESTED, X);

static inline uint8_t open_bits_nested_x(const struct open_bits_nested *p)
{
	return p->bytes[0];
}

static inline void open_bits_nested_set_x(struct open_bits_nested *p,
					  uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void open_bits_nested_init(struct open_bits_nested *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure A, at least 38 bytes. */
struct open_bits_a {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t n;
};
struct open_bits_a_edit {
	struct open_bits_a read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_BITS_A_MIN_SIZE 38u

/* A.lo: u8 at byte 0. */
#define OPEN_BITS_A_LO_OFFSET 0u
#define OPEN_BITS_A_LO_SIZE   1u
STRUCTC_PROVE(OPEN_BITS_A_LO_OFFSET + OPEN_BITS_A_LO_SIZE <=
	      OPEN_BITS_A_MIN_SIZE);

static inline uint8_t open_bits_a_lo(const struct open_bits_a *p)
{
	return p->bytes[0];
}

static inline void open_bits_a_set_lo(const struct open_bits_a_edit *p,
				      uint8_t value)
{
	p->bytes[0] = value;
}

/* A.mode: bitfield Mode, u16 little-endian at byte 1. */
#define OPEN_BITS_A_MODE_OFFSET 1u
#define OPEN_BITS_A_MODE_SIZE   2u
STRUCTC_PROVE(OPEN_BITS_A_MODE_OFFSET + OPEN_BITS_A_MODE_SIZE <=
	      OPEN_BITS_A_MIN_SIZE);

static inline uint16_t open_bits_a_mode(const struct open_bits_a *p)
{
	return le16_load(p->bytes + 1);
}

static inline void open_bits_a_set_mode(const struct open_bits_a_edit *p,
					uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

static inline uint16_t open_bits_a_mode_low(const struct open_bits_a *p)
{
	return open_bits_mode_low(open_bits_a_mode(p));
}

static inline int open_bits_a_set_mode_low(const struct open_bits_a_edit *p,
					   uint16_t part)
{
	uint16_t value;

	if (open_bits_mode_with_low(open_bits_a_mode(&p->read), part, &value))
		return -34;
	open_bits_a_set_mode(p, value);
	return 0;
}

static inline uint16_t open_bits_a_mode_high(const struct open_bits_a *p)
{
	return open_bits_mode_high(open_bits_a_mode(p));
}

static inline int open_bits_a_set_mode_high(const struct open_bits_a_edit *p,
					    uint16_t part)
{
	uint16_t value;

	if (open_bits_mode_with_high(open_bits_a_mode(&p->read), part, &value))
		return -34;
	open_bits_a_set_mode(p, value);
	return 0;
}

/* A.early: u12 joined, low part first. its parts lie behind */
static inline uint16_t open_bits_a_early(const struct open_bits_a *p)
{
	return (uint16_t)((uint64_t)(uint8_t)open_bits_a_lo(p) |
	    (uint64_t)(uint16_t)open_bits_mode_low(open_bits_a_mode(p)) << 8);
}

static inline int open_bits_a_set_early(const struct open_bits_a_edit *p,
					uint16_t value,
					struct field_error *error)
{
	if (value >> 12)
		return field_out_of_range(error, "open_bits_a", "early", 0);
	open_bits_a_set_lo(p, (uint8_t)value);
	(void)open_bits_a_set_mode_low(p,
				       (uint16_t)((uint64_t)value >> 8 & 0xFu));
	return 0;
}


/* A.flags: flags F, u32 little-endian at byte 3. */
#define OPEN_BITS_A_FLAGS_OFFSET 3u
#define OPEN_BITS_A_FLAGS_SIZE   4u
STRUCTC_PROVE(OPEN_BITS_A_FLAGS_OFFSET + OPEN_BITS_A_FLAGS_SIZE <=
	      OPEN_BITS_A_MIN_SIZE);

static inline uint32_t open_bits_a_flags(const struct open_bits_a *p)
{
	return le32_load(p->bytes + 3);
}

static inline void open_bits_a_set_flags(const struct open_bits_a_edit *p,
					 uint32_t value)
{
	le32_store(p->bytes + 3, value);
}

/* Whether all bits of `mask` are set. */
static inline bool open_bits_a_flags_has(const struct open_bits_a *p,
					 uint32_t mask)
{
	return (open_bits_a_flags(p) & mask) == mask;
}

static inline void open_bits_a_flags_add(const struct open_bits_a_edit *p,
					 uint32_t mask)
{
	open_bits_a_set_flags(p,
			      (uint32_t)(open_bits_a_flags(&p->read) | mask));
}

static inline void open_bits_a_flags_clear(const struct open_bits_a_edit *p,
					   uint32_t mask)
{
	open_bits_a_set_flags(p,
			      (uint32_t)(open_bits_a_flags(&p->read) & ~mask));
}

/* A.id: guid at byte 7. */
#define OPEN_BITS_A_ID_OFFSET 7u
#define OPEN_BITS_A_ID_SIZE   16u
STRUCTC_PROVE(OPEN_BITS_A_ID_OFFSET + OPEN_BITS_A_ID_SIZE <=
	      OPEN_BITS_A_MIN_SIZE);

static inline struct guid open_bits_a_id(const struct open_bits_a *p)
{
	return guid_load_mixed(p->bytes + 7);
}

static inline void open_bits_a_set_id(const struct open_bits_a_edit *p,
				      struct guid value)
{
	guid_store_mixed(p->bytes + 7, value);
}

/* A.nest: struct open_bits_nested at byte 23. */
#define OPEN_BITS_A_NEST_OFFSET 23u
#define OPEN_BITS_A_NEST_SIZE   1u
STRUCTC_PROVE(OPEN_BITS_A_NEST_OFFSET + OPEN_BITS_A_NEST_SIZE <=
	      OPEN_BITS_A_MIN_SIZE);

static inline const struct open_bits_nested *open_bits_a_nest(
    const struct open_bits_a *p)
{
	return (const struct open_bits_nested *)(p->bytes + 23);
}

static inline struct open_bits_nested *open_bits_a_edit_nest(
    const struct open_bits_a_edit *p)
{
	return (struct open_bits_nested *)(p->bytes + 23);
}

/* A.title: 4 times UTF-16 little-endian at byte 24. */
#define OPEN_BITS_A_TITLE_OFFSET 24u
#define OPEN_BITS_A_TITLE_SIZE   8u
#define OPEN_BITS_A_TITLE_COUNT  4u
STRUCTC_PROVE(OPEN_BITS_A_TITLE_OFFSET + OPEN_BITS_A_TITLE_SIZE <=
	      OPEN_BITS_A_MIN_SIZE);

static inline int open_bits_a_title(const struct open_bits_a *p, uint64_t i,
				    uint16_t *out, struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "open_bits_a", "title", 24);
	*out = le16_load(p->bytes + 24 + i * 2);
	return 0;
}

static inline int open_bits_a_set_title(const struct open_bits_a_edit *p,
					uint64_t i, uint16_t value,
					struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "open_bits_a", "title", 24);
	le16_store(p->bytes + 24 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int open_bits_a_title_utf8(const struct open_bits_a *p,
					 struct mspan out, uint64_t *length,
					 struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 24, 8), false, out, length))
		return field_out_of_range(error, "open_bits_a", "title", 24);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int open_bits_a_put_title_utf8(const struct open_bits_a_edit *p,
					     struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 24, 8));
}

/* A.odd: u24 little-endian at byte 32. */
#define OPEN_BITS_A_ODD_OFFSET 32u
#define OPEN_BITS_A_ODD_SIZE   3u
STRUCTC_PROVE(OPEN_BITS_A_ODD_OFFSET + OPEN_BITS_A_ODD_SIZE <=
	      OPEN_BITS_A_MIN_SIZE);

static inline uint32_t open_bits_a_odd(const struct open_bits_a *p)
{
	return le16_load(p->bytes + 32) | (uint32_t)p->bytes[34] << 16;
}

static inline int open_bits_a_set_odd(const struct open_bits_a_edit *p,
				      uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 32, (uint16_t)value);
	p->bytes[34] = (uint8_t)(value >> 16);
	return 0;
}

/* A.below: i24 big-endian at byte 35. */
#define OPEN_BITS_A_BELOW_OFFSET 35u
#define OPEN_BITS_A_BELOW_SIZE   3u
STRUCTC_PROVE(OPEN_BITS_A_BELOW_OFFSET + OPEN_BITS_A_BELOW_SIZE <=
	      OPEN_BITS_A_MIN_SIZE);

static inline int32_t open_bits_a_below(const struct open_bits_a *p)
{
	uint32_t raw;

	raw = (uint32_t)be16_load(p->bytes + 35) << 8 | p->bytes[37];
	return (int32_t)(raw << 8) >> 8;
}

static inline int open_bits_a_set_below(const struct open_bits_a_edit *p,
					int32_t value)
{
	if (value < (-8388608) || value > 0x7FFFFF)
		return -34;
	be16_store(p->bytes + 35, (uint16_t)((uint32_t)value >> 8));
	p->bytes[37] = (uint8_t)value;
	return 0;
}

/* A.alias: u4 joined, low part first. */
static inline uint8_t open_bits_a_alias(const struct open_bits_a *p)
{
	return (uint8_t)(
	    (uint64_t)(uint16_t)open_bits_mode_low(open_bits_a_mode(p)));
}

static inline int open_bits_a_set_alias(const struct open_bits_a_edit *p,
					uint8_t value,
					struct field_error *error)
{
	if (value >> 4)
		return field_out_of_range(error, "open_bits_a", "alias", 0);
	(void)open_bits_a_set_mode_low(p, (uint16_t)((uint64_t)value & 0xFu));
	return 0;
}


/* A.deep: computed. */
static inline uint8_t open_bits_a_deep(const struct open_bits_a *p)
{
	return (uint8_t)(uint64_t)open_bits_nested_x(open_bits_a_nest(p));
}


/* A.split: u60 joined, low part first. */
static inline uint64_t open_bits_a_split(const struct open_bits_a *p)
{
	return (uint64_t)((uint64_t)(uint32_t)open_bits_a_odd(p) |
	    ((uint64_t)(uint32_t)open_bits_a_below(p) & 0xFFFFFFu) << 24 |
	    (uint64_t)(uint16_t)open_bits_mode_high(open_bits_a_mode(p)) << 48);
}

static inline int open_bits_a_set_split(const struct open_bits_a_edit *p,
					uint64_t value,
					struct field_error *error)
{
	if (value >> 60)
		return field_out_of_range(error, "open_bits_a", "split", 0);
	(void)open_bits_a_set_odd(p, (uint32_t)((uint64_t)value & 0xFFFFFFu));
	(void)open_bits_a_set_below(p,
	    (int32_t)((((uint64_t)value >> 24 & 0xFFFFFFu) ^ 0x800000u) - 0x800000u));
	(void)open_bits_a_set_mode_high(p,
	    (uint16_t)((uint64_t)value >> 48 & 0xFFFu));
	return 0;
}


/* A.more: Mode at byte 38, not always there. */
#define OPEN_BITS_A_MORE_OFFSET 38u
#define OPEN_BITS_A_MORE_DEFAULT 0x120u

static inline bool open_bits_a_has_more(const struct open_bits_a *p)
{
	return (p->n >= 64u);
}

static inline int open_bits_a_more_offset(const struct open_bits_a *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "more", 38);
	*offset = 38;
	return 0;
}

static inline uint16_t open_bits_a_more(const struct open_bits_a *p)
{
	if (!(p->n >= 64u))
		return OPEN_BITS_A_MORE_DEFAULT;
	return le16_load(p->bytes + 38);
}

static inline int open_bits_a_set_more(const struct open_bits_a_edit *p,
				       uint16_t value,
				       struct field_error *error)
{
	if (!(p->read.n >= 64u)) {
		if (value == OPEN_BITS_A_MORE_DEFAULT)
			return 0;
		return field_absent(error, "open_bits_a", "more", 38);
	}
	le16_store(p->bytes + 38, value);
	return 0;
}


static inline uint16_t open_bits_a_more_low(const struct open_bits_a *p)
{
	return open_bits_mode_low(open_bits_a_more(p));
}


static inline int open_bits_a_set_more_low(const struct open_bits_a_edit *p,
					   uint16_t part,
					   struct field_error *error)
{
	uint16_t value = open_bits_a_more(&p->read);

	if (open_bits_mode_with_low(value, part, &value))
		return field_out_of_range(error, "open_bits_a", "more", 38);
	return open_bits_a_set_more(p, value, error);
}

static inline uint16_t open_bits_a_more_high(const struct open_bits_a *p)
{
	return open_bits_mode_high(open_bits_a_more(p));
}


static inline int open_bits_a_set_more_high(const struct open_bits_a_edit *p,
					    uint16_t part,
					    struct field_error *error)
{
	uint16_t value = open_bits_a_more(&p->read);

	if (open_bits_mode_with_high(value, part, &value))
		return field_out_of_range(error, "open_bits_a", "more", 38);
	return open_bits_a_set_more(p, value, error);
}

/* A.gone: Mode at byte 40, not always there. */
#define OPEN_BITS_A_GONE_OFFSET 40u

static inline bool open_bits_a_has_gone(const struct open_bits_a *p)
{
	return (p->n >= 64u);
}

static inline int open_bits_a_gone_offset(const struct open_bits_a *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "gone", 40);
	*offset = 40;
	return 0;
}

static inline int open_bits_a_gone(const struct open_bits_a *p, uint16_t *out,
				   struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "gone", 40);
	*out = le16_load(p->bytes + 40);
	return 0;
}

static inline int open_bits_a_set_gone(const struct open_bits_a_edit *p,
				       uint16_t value,
				       struct field_error *error)
{
	if (!(p->read.n >= 64u))
		return field_absent(error, "open_bits_a", "gone", 40);
	le16_store(p->bytes + 40, value);
	return 0;
}


static inline int open_bits_a_gone_low(const struct open_bits_a *p,
				       uint16_t *out,
				       struct field_error *error)
{
	uint16_t value;
	int rc = open_bits_a_gone(p, &value, error);

	if (rc)
		return rc;
	*out = open_bits_mode_low(value);
	return 0;
}

static inline int open_bits_a_set_gone_low(const struct open_bits_a_edit *p,
					   uint16_t part,
					   struct field_error *error)
{
	uint16_t value;
	int rc = open_bits_a_gone(&p->read, &value, error);

	if (rc)
		return rc;
	if (open_bits_mode_with_low(value, part, &value))
		return field_out_of_range(error, "open_bits_a", "gone", 40);
	return open_bits_a_set_gone(p, value, error);
}

static inline int open_bits_a_gone_high(const struct open_bits_a *p,
					uint16_t *out,
					struct field_error *error)
{
	uint16_t value;
	int rc = open_bits_a_gone(p, &value, error);

	if (rc)
		return rc;
	*out = open_bits_mode_high(value);
	return 0;
}

static inline int open_bits_a_set_gone_high(const struct open_bits_a_edit *p,
					    uint16_t part,
					    struct field_error *error)
{
	uint16_t value;
	int rc = open_bits_a_gone(&p->read, &value, error);

	if (rc)
		return rc;
	if (open_bits_mode_with_high(value, part, &value))
		return field_out_of_range(error, "open_bits_a", "gone", 40);
	return open_bits_a_set_gone(p, value, error);
}

/* A.set: F at byte 42, not always there. */
#define OPEN_BITS_A_SET_OFFSET 42u

static inline bool open_bits_a_has_set(const struct open_bits_a *p)
{
	return (p->n >= 64u);
}

static inline int open_bits_a_set_offset(const struct open_bits_a *p,
					 uint64_t *offset,
					 struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "set", 42);
	*offset = 42;
	return 0;
}

static inline int open_bits_a_set(const struct open_bits_a *p, uint32_t *out,
				  struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "set", 42);
	*out = le32_load(p->bytes + 42);
	return 0;
}

static inline int open_bits_a_set_set(const struct open_bits_a_edit *p,
				      uint32_t value,
				      struct field_error *error)
{
	if (!(p->read.n >= 64u))
		return field_absent(error, "open_bits_a", "set", 42);
	le32_store(p->bytes + 42, value);
	return 0;
}


/* Whether all bits of `mask` are set. */
static inline int open_bits_a_set_has(const struct open_bits_a *p,
				      uint32_t mask, bool *out,
				      struct field_error *error)
{
	uint32_t value;
	int rc = open_bits_a_set(p, &value, error);

	if (rc)
		return rc;
	*out = (value & mask) == mask;
	return 0;
}

static inline int open_bits_a_set_add(const struct open_bits_a_edit *p,
				      uint32_t mask, struct field_error *error)
{
	uint32_t value;
	int rc = open_bits_a_set(&p->read, &value, error);

	if (rc)
		return rc;
	return open_bits_a_set_set(p, (uint32_t)(value | mask), error);
}

static inline int open_bits_a_set_clear(const struct open_bits_a_edit *p,
					uint32_t mask,
					struct field_error *error)
{
	uint32_t value;
	int rc = open_bits_a_set(&p->read, &value, error);

	if (rc)
		return rc;
	return open_bits_a_set_set(p, (uint32_t)(value & ~mask), error);
}

/* A.small: G at byte 46, not always there. */
#define OPEN_BITS_A_SMALL_OFFSET 46u

static inline bool open_bits_a_has_small(const struct open_bits_a *p)
{
	return (p->n >= 64u);
}

static inline int open_bits_a_small_offset(const struct open_bits_a *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "small", 46);
	*offset = 46;
	return 0;
}

static inline int open_bits_a_small(const struct open_bits_a *p, uint32_t *out,
				    struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "small", 46);
	*out = (uint32_t)be16_load(p->bytes + 46) << 8 | p->bytes[2 + 46];
	return 0;
}

static inline int open_bits_a_set_small(const struct open_bits_a_edit *p,
					uint32_t value,
					struct field_error *error)
{
	if (value > 0xFFFFFFu)
		return field_out_of_range(error, "open_bits_a", "small", 46);
	if (!(p->read.n >= 64u))
		return field_absent(error, "open_bits_a", "small", 46);
	be16_store(p->bytes + 46, (uint16_t)(value >> 8));
	p->bytes[2 + 46] = (uint8_t)value;
	return 0;
}


/* Whether all bits of `mask` are set. */
static inline int open_bits_a_small_has(const struct open_bits_a *p,
					uint32_t mask, bool *out,
					struct field_error *error)
{
	uint32_t value;
	int rc = open_bits_a_small(p, &value, error);

	if (rc)
		return rc;
	*out = (value & mask) == mask;
	return 0;
}

static inline int open_bits_a_small_add(const struct open_bits_a_edit *p,
					uint32_t mask,
					struct field_error *error)
{
	uint32_t value;
	int rc = open_bits_a_small(&p->read, &value, error);

	if (rc)
		return rc;
	return open_bits_a_set_small(p, (uint32_t)(value | mask), error);
}

static inline int open_bits_a_small_clear(const struct open_bits_a_edit *p,
					  uint32_t mask,
					  struct field_error *error)
{
	uint32_t value;
	int rc = open_bits_a_small(&p->read, &value, error);

	if (rc)
		return rc;
	return open_bits_a_set_small(p, (uint32_t)(value & ~mask), error);
}

/* A.volume: uuid at byte 49, not always there. */
#define OPEN_BITS_A_VOLUME_OFFSET 49u

static inline bool open_bits_a_has_volume(const struct open_bits_a *p)
{
	return (p->n >= 64u);
}

static inline int open_bits_a_volume_offset(const struct open_bits_a *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "volume", 49);
	*offset = 49;
	return 0;
}

static inline int open_bits_a_volume(const struct open_bits_a *p,
				     struct guid *out,
				     struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "volume", 49);
	*out = guid_load(p->bytes + 49);
	return 0;
}

static inline int open_bits_a_set_volume(const struct open_bits_a_edit *p,
					 struct guid value,
					 struct field_error *error)
{
	if (!(p->read.n >= 64u))
		return field_absent(error, "open_bits_a", "volume", 49);
	guid_store(p->bytes + 49, value);
	return 0;
}


/* A.label: [4]utf16_be at byte 65, not always there. */
#define OPEN_BITS_A_LABEL_OFFSET 65u

static inline bool open_bits_a_has_label(const struct open_bits_a *p)
{
	return (p->n >= 64u);
}

static inline int open_bits_a_label_offset(const struct open_bits_a *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	if (!(p->n >= 64u))
		return field_absent(error, "open_bits_a", "label", 65);
	*offset = 65;
	return 0;
}

static inline int open_bits_a_label(const struct open_bits_a *p, uint64_t i,
				    uint16_t *out, struct field_error *error)
{
	int rc;

	if (i >= 4)
		return field_out_of_range(error, "open_bits_a", "label", 65);
	uint64_t t1;

	rc = open_bits_a_label_offset(p, &t1, error);
	if (rc)
		return rc;
	*out = be16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int open_bits_a_set_label(const struct open_bits_a_edit *p,
					uint64_t i, uint16_t value,
					struct field_error *error)
{
	int rc;

	if (i >= 4)
		return field_out_of_range(error, "open_bits_a", "label", 65);
	uint64_t t1;

	rc = open_bits_a_label_offset(&p->read, &t1, error);
	if (rc)
		return rc;
	be16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int open_bits_a_label_utf8(const struct open_bits_a *p,
					 struct mspan out, uint64_t *length,
					 struct field_error *error)
{
	uint64_t at;
	int rc = open_bits_a_label_offset(p, &at, error);

	if (rc)
		return rc;
	if (utf16_to_utf8(span_of(p->bytes + at, 8), true, out, length))
		return field_out_of_range(error, "open_bits_a", "label", 65);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int open_bits_a_put_label_utf8(const struct open_bits_a_edit *p,
					     struct span text,
					     struct field_error *error)
{
	uint64_t at;
	int rc = open_bits_a_label_offset(&p->read, &at, error);

	if (rc)
		return rc;
	rc = utf16_from_utf8(text, true, mspan_of(p->bytes + at, 8));
	if (rc == -34)
		return field_out_of_range(error, "open_bits_a", "label", 65);
	return rc;
}

/* A.sum: u24 joined, low part first. */
static inline uint32_t open_bits_a_sum(const struct open_bits_a *p)
{
	return (uint32_t)((uint64_t)(uint8_t)open_bits_a_lo(p) |
	    (uint64_t)(uint16_t)open_bits_mode_high(open_bits_a_mode(p)) << 8 |
	    (uint64_t)(uint16_t)open_bits_mode_low(open_bits_a_more(p)) << 20);
}

static inline int open_bits_a_set_sum(const struct open_bits_a_edit *p,
				      uint32_t value,
				      struct field_error *error)
{
	if (value >> 24)
		return field_out_of_range(error, "open_bits_a", "sum", 0);
	if (!(p->read.n >= 64u) &&
	    (uint16_t)((uint64_t)value >> 20 & 0xFu) != open_bits_mode_low(OPEN_BITS_A_MORE_DEFAULT))
		return field_absent(error, "open_bits_a", "more", 38);
	open_bits_a_set_lo(p, (uint8_t)value);
	(void)open_bits_a_set_mode_high(p,
	    (uint16_t)((uint64_t)value >> 8 & 0xFFFu));
	(void)open_bits_a_set_more_low(p,
				       (uint16_t)((uint64_t)value >> 20 & 0xFu),
				       NULL);
	return 0;
}


/* A.some: u20 joined, low part first. */
static inline int open_bits_a_some(const struct open_bits_a *p, uint32_t *out,
				   struct field_error *error)
{
	int rc;

	uint16_t t1;

	rc = open_bits_a_gone(p, &t1, error);
	if (rc)
		return rc;
	*out = (uint32_t)((uint64_t)(uint8_t)open_bits_a_lo(p) |
			  (uint64_t)(uint16_t)open_bits_mode_high(t1) << 8);
	return 0;
}

static inline int open_bits_a_set_some(const struct open_bits_a_edit *p,
				       uint32_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t at;

	if (value >> 20)
		return field_out_of_range(error, "open_bits_a", "some", 0);
	rc = open_bits_a_gone_offset(&p->read, &at, error);
	if (rc)
		return rc;
	open_bits_a_set_lo(p, (uint8_t)value);
	(void)open_bits_a_set_gone_high(p,
	    (uint16_t)((uint64_t)value >> 8 & 0xFFFu), NULL);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_bits_a_point_1(const struct open_bits_a *p,
				      uint64_t *points,
				      struct field_error *error)
{
	if (p->n >= 64u) {
		if (p->size < 73)
			return field_out_of_range(error, "open_bits_a", "", 0);
		points[1] = 73;
	} else {
		points[1] = 38;
	}
	return 0;
}


/* A.modes: [n]Mode at an offset that data decides. */

static inline int open_bits_a_modes_range(const struct open_bits_a *p,
					  uint64_t *offset, uint64_t *count,
					  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = open_bits_a_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (uint64_t)p->n;
	if (nr > (p->size - at) / 2)
		return field_out_of_range(error, "open_bits_a", "modes", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_bits_a_modes_count(const struct open_bits_a *p,
					  uint64_t *count,
					  struct field_error *error)
{
	uint64_t at;

	return open_bits_a_modes_range(p, &at, count, error);
}

static inline int open_bits_a_modes_offset(const struct open_bits_a *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	uint64_t count;

	return open_bits_a_modes_range(p, offset, &count, error);
}

static inline int open_bits_a_modes(const struct open_bits_a *p, uint64_t i,
				    uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_bits_a_modes_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_bits_a", "modes", 0);
	*out = le16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int open_bits_a_set_modes(const struct open_bits_a_edit *p,
					uint64_t i, uint16_t value,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_bits_a_modes_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_bits_a", "modes", 0);
	le16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_bits_a_point_2(const struct open_bits_a *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_bits_a_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (uint64_t)p->n;
	if (count > (p->size - offset) / 2)
		return field_out_of_range(error, "open_bits_a", "", 0);
	points[2] = offset + count * 2;
	return 0;
}


/* A.count: u8 at an offset that data decides. */

static inline int open_bits_a_count_offset(const struct open_bits_a *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_bits_a_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "open_bits_a", "count", 0);
	*offset = points[2];
	return 0;
}

static inline int open_bits_a_count(const struct open_bits_a *p, uint8_t *out,
				    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_bits_a_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "open_bits_a", "count", 0);
	*out = p->bytes[points[2]];
	return 0;
}

static inline int open_bits_a_set_count(const struct open_bits_a_edit *p,
					uint8_t value,
					struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_bits_a_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 1)
		return field_out_of_range(error, "open_bits_a", "count", 0);
	p->bytes[points[2]] = value;
	return 0;
}


/* A.late: Mode at an offset that data decides. */

static inline int open_bits_a_late_offset(const struct open_bits_a *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_bits_a_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 3)
		return field_out_of_range(error, "open_bits_a", "late", 0);
	*offset = points[2] + 1;
	return 0;
}

static inline int open_bits_a_late(const struct open_bits_a *p, uint16_t *out,
				   struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_bits_a_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 3)
		return field_out_of_range(error, "open_bits_a", "late", 0);
	*out = le16_load(p->bytes + points[2] + 1);
	return 0;
}

static inline int open_bits_a_set_late(const struct open_bits_a_edit *p,
				       uint16_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_bits_a_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 3)
		return field_out_of_range(error, "open_bits_a", "late", 0);
	le16_store(p->bytes + points[2] + 1, value);
	return 0;
}


static inline int open_bits_a_late_low(const struct open_bits_a *p,
				       uint16_t *out,
				       struct field_error *error)
{
	uint16_t value;
	int rc = open_bits_a_late(p, &value, error);

	if (rc)
		return rc;
	*out = open_bits_mode_low(value);
	return 0;
}

static inline int open_bits_a_set_late_low(const struct open_bits_a_edit *p,
					   uint16_t part,
					   struct field_error *error)
{
	uint16_t value;
	int rc = open_bits_a_late(&p->read, &value, error);

	if (rc)
		return rc;
	if (open_bits_mode_with_low(value, part, &value))
		return field_out_of_range(error, "open_bits_a", "late", 0);
	return open_bits_a_set_late(p, value, error);
}

static inline int open_bits_a_late_high(const struct open_bits_a *p,
					uint16_t *out,
					struct field_error *error)
{
	uint16_t value;
	int rc = open_bits_a_late(p, &value, error);

	if (rc)
		return rc;
	*out = open_bits_mode_high(value);
	return 0;
}

static inline int open_bits_a_set_late_high(const struct open_bits_a_edit *p,
					    uint16_t part,
					    struct field_error *error)
{
	uint16_t value;
	int rc = open_bits_a_late(&p->read, &value, error);

	if (rc)
		return rc;
	if (open_bits_mode_with_high(value, part, &value))
		return field_out_of_range(error, "open_bits_a", "late", 0);
	return open_bits_a_set_late(p, value, error);
}

/* A.ids: [$count]guid at an offset that data decides. */

static inline int open_bits_a_ids_range(const struct open_bits_a *p,
					uint64_t *offset, uint64_t *count,
					struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;

	rc = open_bits_a_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 3)
		return field_out_of_range(error, "open_bits_a", "ids", 0);
	at = points[2] + 3;
	uint8_t t1;

	if (p->size - points[2] < 1)
		return field_out_of_range(error, "open_bits_a", "ids", 0);
	t1 = (uint8_t)p->bytes[points[2]];
	nr = (uint64_t)t1;
	if (nr > (p->size - at) / 16)
		return field_out_of_range(error, "open_bits_a", "ids", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_bits_a_ids_count(const struct open_bits_a *p,
					uint64_t *count,
					struct field_error *error)
{
	uint64_t at;

	return open_bits_a_ids_range(p, &at, count, error);
}

static inline int open_bits_a_ids_offset(const struct open_bits_a *p,
					 uint64_t *offset,
					 struct field_error *error)
{
	uint64_t count;

	return open_bits_a_ids_range(p, offset, &count, error);
}

static inline int open_bits_a_ids(const struct open_bits_a *p, uint64_t i,
				  struct guid *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_bits_a_ids_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_bits_a", "ids", 0);
	*out = guid_load_mixed(p->bytes + t1 + i * 16);
	return 0;
}

static inline int open_bits_a_set_ids(const struct open_bits_a_edit *p,
				      uint64_t i, struct guid value,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_bits_a_ids_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_bits_a", "ids", 0);
	guid_store_mixed(p->bytes + t1 + i * 16, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_bits_a_point_3(const struct open_bits_a *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_bits_a_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 3)
		return field_out_of_range(error, "open_bits_a", "", 0);
	offset = points[2] + 3;
	uint8_t t1;

	if (p->size - points[2] < 1)
		return field_out_of_range(error, "open_bits_a", "", 0);
	t1 = (uint8_t)p->bytes[points[2]];
	count = (uint64_t)t1;
	if (count > (p->size - offset) / 16)
		return field_out_of_range(error, "open_bits_a", "", 0);
	points[3] = offset + count * 16;
	return 0;
}


/* A.name: [$count]utf16_le at an offset that data decides. */

static inline int open_bits_a_name_range(const struct open_bits_a *p,
					 uint64_t *offset, uint64_t *count,
					 struct field_error *error)
{
	int rc;

	uint64_t points[4];

	uint64_t at, nr;

	rc = open_bits_a_point_3(p, points, error);
	if (rc)
		return rc;
	at = points[3];
	uint8_t t1;

	if (p->size - points[2] < 1)
		return field_out_of_range(error, "open_bits_a", "name", 0);
	t1 = (uint8_t)p->bytes[points[2]];
	nr = (uint64_t)t1;
	if (nr > (p->size - at) / 2)
		return field_out_of_range(error, "open_bits_a", "name", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_bits_a_name_count(const struct open_bits_a *p,
					 uint64_t *count,
					 struct field_error *error)
{
	uint64_t at;

	return open_bits_a_name_range(p, &at, count, error);
}

static inline int open_bits_a_name_offset(const struct open_bits_a *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	uint64_t count;

	return open_bits_a_name_range(p, offset, &count, error);
}

static inline int open_bits_a_name(const struct open_bits_a *p, uint64_t i,
				   uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_bits_a_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_bits_a", "name", 0);
	*out = le16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int open_bits_a_set_name(const struct open_bits_a_edit *p,
				       uint64_t i, uint16_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_bits_a_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_bits_a", "name", 0);
	le16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int open_bits_a_name_utf8(const struct open_bits_a *p,
					struct mspan out, uint64_t *length,
					struct field_error *error)
{
	uint64_t at, count;
	int rc = open_bits_a_name_range(p, &at, &count, error);

	if (rc)
		return rc;
	if (utf16_to_utf8(span_of(p->bytes + at, 2 * count), false, out,
			  length))
		return field_out_of_range(error, "open_bits_a", "name", 0);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int open_bits_a_put_name_utf8(const struct open_bits_a_edit *p,
					    struct span text,
					    struct field_error *error)
{
	uint64_t at, count;
	int rc = open_bits_a_name_range(&p->read, &at, &count, error);

	if (rc)
		return rc;
	rc = utf16_from_utf8(text, false, mspan_of(p->bytes + at, 2 * count));
	if (rc == -34)
		return field_out_of_range(error, "open_bits_a", "name", 0);
	return rc;
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_bits_a_point_4(const struct open_bits_a *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_bits_a_point_3(p, points, error);
	if (rc)
		return rc;
	offset = points[3];
	uint8_t t1;

	if (p->size - points[2] < 1)
		return field_out_of_range(error, "open_bits_a", "", 0);
	t1 = (uint8_t)p->bytes[points[2]];
	count = (uint64_t)t1;
	if (count > (p->size - offset) / 2)
		return field_out_of_range(error, "open_bits_a", "", 0);
	points[4] = offset + count * 2;
	return 0;
}


/* A.rest: []utf16_be at an offset that data decides. */

static inline int open_bits_a_rest_range(const struct open_bits_a *p,
					 uint64_t *offset, uint64_t *count,
					 struct field_error *error)
{
	int rc;

	uint64_t points[5];

	uint64_t at, nr;

	rc = open_bits_a_point_4(p, points, error);
	if (rc)
		return rc;
	at = points[4];
	nr = (p->size - at) / 2;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_bits_a_rest_count(const struct open_bits_a *p,
					 uint64_t *count,
					 struct field_error *error)
{
	uint64_t at;

	return open_bits_a_rest_range(p, &at, count, error);
}

static inline int open_bits_a_rest_offset(const struct open_bits_a *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	uint64_t count;

	return open_bits_a_rest_range(p, offset, &count, error);
}

static inline int open_bits_a_rest(const struct open_bits_a *p, uint64_t i,
				   uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_bits_a_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_bits_a", "rest", 0);
	*out = be16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int open_bits_a_set_rest(const struct open_bits_a_edit *p,
				       uint64_t i, uint16_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_bits_a_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_bits_a", "rest", 0);
	be16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int open_bits_a_rest_utf8(const struct open_bits_a *p,
					struct mspan out, uint64_t *length,
					struct field_error *error)
{
	uint64_t at, count;
	int rc = open_bits_a_rest_range(p, &at, &count, error);

	if (rc)
		return rc;
	if (utf16_to_utf8(span_of(p->bytes + at, 2 * count), true, out,
			  length))
		return field_out_of_range(error, "open_bits_a", "rest", 0);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int open_bits_a_put_rest_utf8(const struct open_bits_a_edit *p,
					    struct span text,
					    struct field_error *error)
{
	uint64_t at, count;
	int rc = open_bits_a_rest_range(&p->read, &at, &count, error);

	if (rc)
		return rc;
	rc = utf16_from_utf8(text, true, mspan_of(p->bytes + at, 2 * count));
	if (rc == -34)
		return field_out_of_range(error, "open_bits_a", "rest", 0);
	return rc;
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_bits_a_point_5(const struct open_bits_a *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_bits_a_point_4(p, points, error);
	if (rc)
		return rc;
	offset = points[4];
	count = (p->size - offset) / 2;
	points[5] = offset + count * 2;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_bits_a_at(struct span span, uint64_t offset, uint16_t n,
				 struct open_bits_a *out,
				 struct field_error *error)
{
	struct open_bits_a view;

	if (!span_has(span, offset, 38))
		return field_out_of_range(error, "open_bits_a", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.n = n;
	if ((view.n >= 64u) && view.size < 73)
		return field_out_of_range(error, "open_bits_a", "", 0);
	*out = view;
	return 0;
}

static inline int open_bits_a_edit_at(struct mspan span,
				      uint64_t offset, uint16_t n,
				      struct open_bits_a_edit *out,
				      struct field_error *error)
{
	int rc = open_bits_a_at(span_of(span.data, span.size), offset, n, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_bits_a_total_size(const struct open_bits_a *p,
					 uint64_t *size,
					 struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = open_bits_a_point_5(p, points, error);
	if (rc)
		return rc;
	*size = points[5];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_bits_a_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t n;
};
struct open_bits_a_edit_iterator {
	struct open_bits_a_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_bits_a_iterator open_bits_a_iterate(struct span span,
							      uint16_t n)
{
	struct open_bits_a_iterator it = { span, 0, 0, UINT64_MAX, n };

	return it;
}

static inline struct open_bits_a_edit_iterator open_bits_a_edit_iterate(
    struct mspan span, uint16_t n)
{
	struct open_bits_a_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, n },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_bits_a_iterator_next(struct open_bits_a_iterator *it,
					    struct open_bits_a *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_bits_a_at(it->span, it->offset, it->n, out, error);
	if (!rc)
		rc = open_bits_a_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_bits_a", "stride", 0);
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

static inline int open_bits_a_edit_iterator_next(
    struct open_bits_a_edit_iterator *it, struct open_bits_a_edit *out,
    struct field_error *error)
{
	int rc = open_bits_a_iterator_next(&it->read, &out->read, error);

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

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_OPEN_BITS_DESCRIBED)
#define GENERATED_OPEN_BITS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field open_bits_mode_fields[] = {
	{ "low", "", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "high", "", 4u, 12u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure open_bits_mode_description = {
	"Mode", "open_bits_mode", 16u, false, open_bits_mode_fields, 2,
	"Parts of bitfields, flags, GUIDs and UTF-16 where data decides "
	"what is there.", NULL
};

DESCRIBE_CONST struct describe_value open_bits_f_values[] = {
	{ "one", 0x1u, NULL },
	{ "two", 0x2u, NULL },
};

DESCRIBE_CONST struct describe_value open_bits_g_values[] = {
	{ "one", 0x1u, NULL },
};

DESCRIBE_CONST struct describe_field open_bits_nested_fields[] = {
	{ "x", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure open_bits_nested_description = {
	"Nested", "open_bits_nested", 1u, false, open_bits_nested_fields, 1,
	NULL,
	NULL
};

static inline struct open_bits_a open_bits_a_describe_view(
    const struct describe_view *view)
{
	struct open_bits_a p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_bits_a_describe_parameters[] = {
	{ "n", 2, false, false },
};

static inline int open_bits_a_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct open_bits_a p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_bits_a",
			"n", 0);
	rc = open_bits_a_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.n;
	return 0;
}

static inline int open_bits_a_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;

	return open_bits_a_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_bits_a_describe_open = {
	open_bits_a_describe_parameters, 1, open_bits_a_describe_at,
	open_bits_a_describe_total_size, open_bits_a_describe_total_size
};

static inline int open_bits_a_describe_deep_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)open_bits_a_deep(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_deep = {
	NULL, open_bits_a_describe_deep_value, 0
};

static inline int open_bits_a_describe_more_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	out->count = 1;
	return open_bits_a_more_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_more = {
	open_bits_a_describe_more_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules open_bits_a_describe_more_rules = {
	true, 0x120u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int open_bits_a_describe_gone_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	out->count = 1;
	return open_bits_a_gone_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_gone = {
	open_bits_a_describe_gone_place, NULL, 0
};

static inline int open_bits_a_describe_set_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	out->count = 1;
	return open_bits_a_set_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_set = {
	open_bits_a_describe_set_place, NULL, 0
};

static inline int open_bits_a_describe_small_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	out->count = 1;
	return open_bits_a_small_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_small = {
	open_bits_a_describe_small_place, NULL, 0
};

static inline int open_bits_a_describe_volume_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	out->count = 1;
	return open_bits_a_volume_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_volume = {
	open_bits_a_describe_volume_place, NULL, 0
};

static inline int open_bits_a_describe_label_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	out->count = 4;
	return open_bits_a_label_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_label = {
	open_bits_a_describe_label_place, NULL, 0
};

static inline int open_bits_a_describe_sum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)open_bits_a_sum(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_sum = {
	NULL, open_bits_a_describe_sum_value, 0
};

static inline int open_bits_a_describe_some_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	uint32_t number;
	int rc = open_bits_a_some(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_some = {
	NULL, open_bits_a_describe_some_value, 0
};

static inline int open_bits_a_describe_modes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	int rc = open_bits_a_modes_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_modes = {
	open_bits_a_describe_modes_place, NULL, 0
};

static inline int open_bits_a_describe_count_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	out->count = 1;
	return open_bits_a_count_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_count = {
	open_bits_a_describe_count_place, NULL, 0
};

static inline int open_bits_a_describe_late_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	out->count = 1;
	return open_bits_a_late_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_late = {
	open_bits_a_describe_late_place, NULL, 0
};

static inline int open_bits_a_describe_ids_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	int rc = open_bits_a_ids_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_ids = {
	open_bits_a_describe_ids_place, NULL, 0
};

static inline int open_bits_a_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	int rc = open_bits_a_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_name = {
	open_bits_a_describe_name_place, NULL, 0
};

static inline int open_bits_a_describe_rest_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_bits_a of = open_bits_a_describe_view(view), *p = &of;
	int rc = open_bits_a_rest_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_bits_a_describe_rest = {
	open_bits_a_describe_rest_place, NULL, 0
};

DESCRIBE_CONST struct describe_part open_bits_a_early_parts[] = {
	{ 0u, 1, false },
	{ 1u, 2, false },
};
DESCRIBE_CONST struct describe_value open_bits_a_early_masks[] = {
	{ "lo", 0xFFu, NULL },
	{ "mode.low", 0xFu, NULL },
};
DESCRIBE_CONST struct describe_part open_bits_a_alias_parts[] = {
	{ 1u, 2, false },
};
DESCRIBE_CONST struct describe_value open_bits_a_alias_masks[] = {
	{ "mode.low", 0xFu, NULL },
};
DESCRIBE_CONST struct describe_part open_bits_a_split_parts[] = {
	{ 32u, 3, false },
	{ 35u, 3, true },
	{ 1u, 2, false },
};
DESCRIBE_CONST struct describe_value open_bits_a_split_masks[] = {
	{ "odd", 0xFFFFFFu, NULL },
	{ "below", 0xFFFFFFu, NULL },
	{ "mode.high", 0xFFF0u, NULL },
};
DESCRIBE_CONST struct describe_field open_bits_a_fields[] = {
	{ "early", "u16", 0u, 2u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, open_bits_a_early_masks, 2, open_bits_a_early_parts, 2,
	  "its parts lie behind",
	  NULL, NULL },
	{ "lo", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mode", "Mode", 1u, 2u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &open_bits_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "F", 3u, 4u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, open_bits_f_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "id", "guid", 7u, 16u, 1u, DESCRIBE_GUID, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nest", "Nested", 23u, 1u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &open_bits_nested_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "title", "[4]utf16_le", 24u, 2u, 4u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "odd", "u24_le", 32u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "below", "i24_be", 35u, 3u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "alias", "u8", 0u, 1u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, open_bits_a_alias_masks, 1, open_bits_a_alias_parts, 1,
	  NULL,
	  NULL, NULL },
	{ "deep", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_deep, NULL },
	{ "split", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, open_bits_a_split_masks, 3, open_bits_a_split_parts, 3,
	  NULL,
	  NULL, NULL },
	{ "more", "Mode", 38u, 2u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &open_bits_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_more, &open_bits_a_describe_more_rules },
	{ "gone", "Mode", 40u, 2u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &open_bits_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_gone, NULL },
	{ "set", "F", 42u, 4u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, open_bits_f_values, 2, NULL, 0,
	  NULL,
	  &open_bits_a_describe_set, NULL },
	{ "small", "G", 46u, 3u, 1u, DESCRIBE_FLAGS, false, false, true,
	  NULL, open_bits_g_values, 1, NULL, 0,
	  NULL,
	  &open_bits_a_describe_small, NULL },
	{ "volume", "uuid", 49u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_volume, NULL },
	{ "label", "[4]utf16_be", 65u, 2u, 4u, DESCRIBE_UTF16, true, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_label, NULL },
	{ "sum", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_sum, NULL },
	{ "some", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_some, NULL },
	{ "modes", "[n]Mode", 0u, 2u, 0u, DESCRIBE_BITFIELD, true, false,
	  false,
	  &open_bits_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_modes, NULL },
	{ "count", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_count, NULL },
	{ "late", "Mode", 0u, 2u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &open_bits_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_late, NULL },
	{ "ids", "[$count]guid", 0u, 16u, 0u, DESCRIBE_GUID, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_ids, NULL },
	{ "name", "[$count]utf16_le", 0u, 2u, 0u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_name, NULL },
	{ "rest", "[]utf16_be", 0u, 2u, 0u, DESCRIBE_UTF16, true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_bits_a_describe_rest, NULL },
};
DESCRIBE_CONST struct describe_structure open_bits_a_description = {
	"A", "open_bits_a", 38u, false, open_bits_a_fields, 26,
	NULL,
	&open_bits_a_describe_open
};

#define OPEN_BITS_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const open_bits_structures[] = {
	&open_bits_nested_description,
	&open_bits_a_description,
};

DESCRIBE_CONST struct describe_file open_bits_describe_file = {
	"open_bits", open_bits_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_OPEN_BITS_VALIDATED)
#define GENERATED_OPEN_BITS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t open_bits_nested_validate(const struct open_bits_nested *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t open_bits_a_validate(const struct open_bits_a *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 3));

		if (v->strict && open_bits_f_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "open_bits_a", "flags", 3,
				   "bits without a name"))
			return v->count - before;
	}
	{
		v->base += 23;
		open_bits_nested_validate(
		    (const struct open_bits_nested *)(p->bytes + 23), v);
		v->base -= 23;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = open_bits_a_more_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "more", 38,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_gone_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "gone", 40,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_set_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "set", 42,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint32_t value = (uint32_t)(le32_load(p->bytes + at));

		if (v->strict && open_bits_f_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "open_bits_a", "set", at,
				   "bits without a name"))
			return v->count - before;
	}
	rc = open_bits_a_small_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "small", 46,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint32_t value = 
		    (uint32_t)((uint32_t)be16_load(p->bytes + at) << 8 | p->bytes[2 + at]);

		if (v->strict && open_bits_g_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "open_bits_a", "small",
				   at, "bits without a name"))
			return v->count - before;
	}
	rc = open_bits_a_volume_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "volume", 49,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_label_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "label", 65,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_modes_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "modes", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_count_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "count", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_late_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "late", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_ids_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "ids", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "name", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_bits_a_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_bits_a", "rest", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

#endif
