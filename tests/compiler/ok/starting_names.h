/* Written by structc from ok/starting_names.struct. Edit that file instead. */
#ifndef GENERATED_STARTING_NAMES_H
#define GENERATED_STARTING_NAMES_H

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
 * Structure u24_le, 3 bytes. Words and types that this language has added
 * since: a description from before may have given them its own meaning.
 */
struct starting_names_u24_le {
	uint8_t bytes[3];
};
#define STARTING_NAMES_U24_LE_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct starting_names_u24_le) ==
	      STARTING_NAMES_U24_LE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_names_u24_le *starting_names_u24_le_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_NAMES_U24_LE_SIZEOF))
		return NULL;
	return (const struct starting_names_u24_le *)(span.data + offset);
}

static inline struct starting_names_u24_le *starting_names_u24_le_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_NAMES_U24_LE_SIZEOF))
		return NULL;
	return (struct starting_names_u24_le *)(span.data + offset);
}

/* u24_le.low: u16 little-endian at byte 0. */
#define STARTING_NAMES_U24_LE_LOW_OFFSET 0u
#define STARTING_NAMES_U24_LE_LOW_SIZE   2u
STRUCTC_WITHIN(STARTING_NAMES_U24_LE, LOW);

static inline uint16_t starting_names_u24_le_low(
    const struct starting_names_u24_le *p)
{
	return le16_load(p->bytes);
}

static inline void starting_names_u24_le_set_low(
    struct starting_names_u24_le *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* u24_le.high: u8 at byte 2. */
#define STARTING_NAMES_U24_LE_HIGH_OFFSET 2u
#define STARTING_NAMES_U24_LE_HIGH_SIZE   1u
STRUCTC_WITHIN(STARTING_NAMES_U24_LE, HIGH);

static inline uint8_t starting_names_u24_le_high(
    const struct starting_names_u24_le *p)
{
	return p->bytes[2];
}

static inline void starting_names_u24_le_set_high(
    struct starting_names_u24_le *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* All bytes zero. */
static inline void starting_names_u24_le_init(struct starting_names_u24_le *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure union, 5 bytes. */
struct starting_names_union {
	uint8_t bytes[5];
};
#define STARTING_NAMES_UNION_SIZEOF 5u
STRUCTC_PROVE(sizeof(struct starting_names_union) ==
	      STARTING_NAMES_UNION_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_names_union *starting_names_union_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_NAMES_UNION_SIZEOF))
		return NULL;
	return (const struct starting_names_union *)(span.data + offset);
}

static inline struct starting_names_union *starting_names_union_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_NAMES_UNION_SIZEOF))
		return NULL;
	return (struct starting_names_union *)(span.data + offset);
}

/* union.first: struct starting_names_u24_le at byte 0. */
#define STARTING_NAMES_UNION_FIRST_OFFSET 0u
#define STARTING_NAMES_UNION_FIRST_SIZE   3u
STRUCTC_WITHIN(STARTING_NAMES_UNION, FIRST);

static inline const struct starting_names_u24_le *starting_names_union_first(
    const struct starting_names_union *p)
{
	return (const struct starting_names_u24_le *)(p->bytes);
}

static inline struct starting_names_u24_le *starting_names_union_edit_first(
    struct starting_names_union *p)
{
	return (struct starting_names_u24_le *)(p->bytes);
}

/* union.if: u16 little-endian at byte 3. */
#define STARTING_NAMES_UNION_IF_OFFSET 3u
#define STARTING_NAMES_UNION_IF_SIZE   2u
STRUCTC_WITHIN(STARTING_NAMES_UNION, IF);

static inline uint16_t starting_names_union_if(
    const struct starting_names_union *p)
{
	return le16_load(p->bytes + 3);
}

static inline void starting_names_union_set_if(struct starting_names_union *p,
					       uint16_t value)
{
	le16_store(p->bytes + 3, value);
}

/* All bytes zero. */
static inline void starting_names_union_init(struct starting_names_union *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Holder, 24 bytes. */
struct starting_names_holder {
	uint8_t bytes[24];
};
#define STARTING_NAMES_HOLDER_SIZEOF 24u
STRUCTC_PROVE(sizeof(struct starting_names_holder) ==
	      STARTING_NAMES_HOLDER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_names_holder *starting_names_holder_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_NAMES_HOLDER_SIZEOF))
		return NULL;
	return (const struct starting_names_holder *)(span.data + offset);
}

static inline struct starting_names_holder *starting_names_holder_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_NAMES_HOLDER_SIZEOF))
		return NULL;
	return (struct starting_names_holder *)(span.data + offset);
}

/* Holder.a: struct starting_names_u24_le at byte 0. */
#define STARTING_NAMES_HOLDER_A_OFFSET 0u
#define STARTING_NAMES_HOLDER_A_SIZE   3u
STRUCTC_WITHIN(STARTING_NAMES_HOLDER, A);

static inline const struct starting_names_u24_le *starting_names_holder_a(
    const struct starting_names_holder *p)
{
	return (const struct starting_names_u24_le *)(p->bytes);
}

static inline struct starting_names_u24_le *starting_names_holder_edit_a(
    struct starting_names_holder *p)
{
	return (struct starting_names_u24_le *)(p->bytes);
}

/* Holder.flags: u16 little-endian at byte 3. */
#define STARTING_NAMES_HOLDER_FLAGS_OFFSET 3u
#define STARTING_NAMES_HOLDER_FLAGS_SIZE   2u
STRUCTC_WITHIN(STARTING_NAMES_HOLDER, FLAGS);

static inline uint16_t starting_names_holder_flags(
    const struct starting_names_holder *p)
{
	return le16_load(p->bytes + 3);
}

static inline void starting_names_holder_set_flags(
    struct starting_names_holder *p, uint16_t value)
{
	le16_store(p->bytes + 3, value);
}

/* Holder.union: struct starting_names_union at byte 5. */
#define STARTING_NAMES_HOLDER_UNION_OFFSET 5u
#define STARTING_NAMES_HOLDER_UNION_SIZE   5u
STRUCTC_WITHIN(STARTING_NAMES_HOLDER, UNION);

static inline const struct starting_names_union *starting_names_holder_union(
    const struct starting_names_holder *p)
{
	return (const struct starting_names_union *)(p->bytes + 5);
}

static inline struct starting_names_union *starting_names_holder_edit_union(
    struct starting_names_holder *p)
{
	return (struct starting_names_union *)(p->bytes + 5);
}

/* Holder.enum: u32 little-endian at byte 10. */
#define STARTING_NAMES_HOLDER_ENUM_OFFSET 10u
#define STARTING_NAMES_HOLDER_ENUM_SIZE   4u
STRUCTC_WITHIN(STARTING_NAMES_HOLDER, ENUM);

static inline uint32_t starting_names_holder_enum(
    const struct starting_names_holder *p)
{
	return le32_load(p->bytes + 10);
}

static inline void starting_names_holder_set_enum(
    struct starting_names_holder *p, uint32_t value)
{
	le32_store(p->bytes + 10, value);
}

/* Holder.both: 2 times struct starting_names_union at byte 14. */
#define STARTING_NAMES_HOLDER_BOTH_OFFSET 14u
#define STARTING_NAMES_HOLDER_BOTH_SIZE   10u
#define STARTING_NAMES_HOLDER_BOTH_COUNT  2u
STRUCTC_WITHIN(STARTING_NAMES_HOLDER, BOTH);

static inline const struct starting_names_union *starting_names_holder_both(
    const struct starting_names_holder *p, uint64_t i,
    struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "starting_names_holder", "both", 14);
		return NULL;
	}
	return (const struct starting_names_union *)(p->bytes + 14 + i * 5);
}

static inline struct starting_names_union *starting_names_holder_edit_both(
    struct starting_names_holder *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "starting_names_holder", "both", 14);
		return NULL;
	}
	return (struct starting_names_union *)(p->bytes + 14 + i * 5);
}

/* All bytes zero. */
static inline void starting_names_holder_init(struct starting_names_holder *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Order, 6 bytes. */
struct starting_names_order {
	uint8_t bytes[6];
};
#define STARTING_NAMES_ORDER_SIZEOF 6u
STRUCTC_PROVE(sizeof(struct starting_names_order) ==
	      STARTING_NAMES_ORDER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct starting_names_order *starting_names_order_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, STARTING_NAMES_ORDER_SIZEOF))
		return NULL;
	return (const struct starting_names_order *)(span.data + offset);
}

static inline struct starting_names_order *starting_names_order_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, STARTING_NAMES_ORDER_SIZEOF))
		return NULL;
	return (struct starting_names_order *)(span.data + offset);
}

/* Order.x: u16 big-endian at byte 0. */
#define STARTING_NAMES_ORDER_X_OFFSET 0u
#define STARTING_NAMES_ORDER_X_SIZE   2u
STRUCTC_WITHIN(STARTING_NAMES_ORDER, X);

static inline uint16_t starting_names_order_x(
    const struct starting_names_order *p)
{
	return be16_load(p->bytes);
}

static inline void starting_names_order_set_x(struct starting_names_order *p,
					      uint16_t value)
{
	be16_store(p->bytes, value);
}

/* Order.y: u16 little-endian at byte 2. */
#define STARTING_NAMES_ORDER_Y_OFFSET 2u
#define STARTING_NAMES_ORDER_Y_SIZE   2u
STRUCTC_WITHIN(STARTING_NAMES_ORDER, Y);

static inline uint16_t starting_names_order_y(
    const struct starting_names_order *p)
{
	return le16_load(p->bytes + 2);
}

static inline void starting_names_order_set_y(struct starting_names_order *p,
					      uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* Order.both: u32 joined from bytes 0, 4, low part first. */
static inline uint32_t starting_names_order_both(
    const struct starting_names_order *p)
{
	return (uint32_t)be16_load(p->bytes) |
	       (uint32_t)le16_load(p->bytes + 4) << 16;
}

static inline int starting_names_order_set_both(struct starting_names_order *p,
						uint32_t value)
{
	be16_store(p->bytes, (uint16_t)value);
	le16_store(p->bytes + 4, (uint16_t)(value >> 16));
	return 0;
}

/* Order.z: u16 little-endian at byte 4. */
#define STARTING_NAMES_ORDER_Z_OFFSET 4u
#define STARTING_NAMES_ORDER_Z_SIZE   2u
STRUCTC_WITHIN(STARTING_NAMES_ORDER, Z);

static inline uint16_t starting_names_order_z(
    const struct starting_names_order *p)
{
	return le16_load(p->bytes + 4);
}

static inline void starting_names_order_set_z(struct starting_names_order *p,
					      uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Order.z2: u16 joined from bytes 4, low part first. */
static inline uint64_t starting_names_order_z2(
    const struct starting_names_order *p)
{
	return (uint64_t)le16_load(p->bytes + 4);
}

static inline int starting_names_order_set_z2(struct starting_names_order *p,
					      uint64_t value)
{
	if (value >> 16)
		return -34;
	le16_store(p->bytes + 4, (uint16_t)value);
	return 0;
}

/* All bytes zero. */
static inline void starting_names_order_init(struct starting_names_order *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_STARTING_NAMES_DESCRIBED)
#define GENERATED_STARTING_NAMES_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field starting_names_u24_le_fields[] = {
	{ "low", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "high", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_names_u24_le_description = {
	"u24_le", "starting_names_u24_le", 3u, false,
	starting_names_u24_le_fields, 2,
	"Words and types that this language has added since: a description "
	"from before may have given them its own meaning.",
	NULL
};

DESCRIBE_CONST struct describe_field starting_names_union_fields[] = {
	{ "first", "u24_le_", 0u, 3u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &starting_names_u24_le_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "if", "flags", 3u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_names_union_description = {
	"union", "starting_names_union", 5u, false,
	starting_names_union_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field starting_names_holder_fields[] = {
	{ "a", "u24_le", 0u, 3u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &starting_names_u24_le_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "flags", 3u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "union", "union", 5u, 5u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &starting_names_union_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "enum", "enum", 10u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "both", "at_", 14u, 5u, 2u, DESCRIBE_STRUCTURE, true, false, false,
	  &starting_names_union_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_names_holder_description = {
	"Holder", "starting_names_holder", 24u, false,
	starting_names_holder_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_part starting_names_order_both_parts[] = {
	{ 0u, 2, true },
	{ 4u, 2, false },
};
DESCRIBE_CONST struct describe_part starting_names_order_z2_parts[] = {
	{ 4u, 2, false },
};
DESCRIBE_CONST struct describe_field starting_names_order_fields[] = {
	{ "x", "u16", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "y", "stride", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "both", "u32_le", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, starting_names_order_both_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "z", "stride", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "z2", "u64_le", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, starting_names_order_z2_parts, 1,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure starting_names_order_description = {
	"Order", "starting_names_order", 6u, false,
	starting_names_order_fields, 5,
	NULL,
	NULL
};

#define STARTING_NAMES_NR_STRUCTURES 4u
DESCRIBE_CONST struct describe_structure *const starting_names_structures[] = {
	&starting_names_u24_le_description,
	&starting_names_union_description,
	&starting_names_holder_description,
	&starting_names_order_description,
};

DESCRIBE_CONST struct describe_file starting_names_describe_file = {
	"starting_names", starting_names_structures, 4, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_STARTING_NAMES_VALIDATED)
#define GENERATED_STARTING_NAMES_VALIDATED

#include "runtime/base/validate.h"

static inline size_t starting_names_u24_le_validate(
    const struct starting_names_u24_le *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t starting_names_union_validate(
    const struct starting_names_union *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		starting_names_u24_le_validate(
		    (const struct starting_names_u24_le *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t starting_names_holder_validate(
    const struct starting_names_holder *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		starting_names_u24_le_validate(
		    (const struct starting_names_u24_le *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 5;
		starting_names_union_validate(
		    (const struct starting_names_union *)(p->bytes + 5), v);
		v->base -= 5;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 14 + i * 5;

		v->base += to;
		starting_names_union_validate(
		    (const struct starting_names_union *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t starting_names_order_validate(
    const struct starting_names_order *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
