/* Written by structc from ok/padding.struct. Edit that file instead. */
#ifndef GENERATED_PADDING_H
#define GENERATED_PADDING_H

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

/* Structure Inner, 2 bytes. */
struct padding_inner {
	uint8_t bytes[2];
};
#define PADDING_INNER_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct padding_inner) == PADDING_INNER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct padding_inner *padding_inner_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, PADDING_INNER_SIZEOF))
		return NULL;
	return (const struct padding_inner *)(span.data + offset);
}

static inline struct padding_inner *padding_inner_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, PADDING_INNER_SIZEOF))
		return NULL;
	return (struct padding_inner *)(span.data + offset);
}

/* Inner.x: u16 big-endian at byte 0. */
#define PADDING_INNER_X_OFFSET 0u
#define PADDING_INNER_X_SIZE   2u
STRUCTC_WITHIN(PADDING_INNER, X);

static inline uint16_t padding_inner_x(const struct padding_inner *p)
{
	return be16_load(p->bytes);
}

static inline void padding_inner_set_x(struct padding_inner *p, uint16_t value)
{
	be16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void padding_inner_init(struct padding_inner *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Padded, 14 bytes. Bytes without a name: counted, zeroed, never
 * shown.
 */
struct padding_padded {
	uint8_t bytes[14];
};
#define PADDING_PADDED_SIZEOF 14u
STRUCTC_PROVE(sizeof(struct padding_padded) == PADDING_PADDED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct padding_padded *padding_padded_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, PADDING_PADDED_SIZEOF))
		return NULL;
	return (const struct padding_padded *)(span.data + offset);
}

static inline struct padding_padded *padding_padded_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, PADDING_PADDED_SIZEOF))
		return NULL;
	return (struct padding_padded *)(span.data + offset);
}

/* Padded.a: u16 little-endian at byte 4. */
#define PADDING_PADDED_A_OFFSET 4u
#define PADDING_PADDED_A_SIZE   2u
STRUCTC_WITHIN(PADDING_PADDED, A);

static inline uint16_t padding_padded_a(const struct padding_padded *p)
{
	return le16_load(p->bytes + 4);
}

static inline void padding_padded_set_a(struct padding_padded *p,
					uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Padded.b: u8 at byte 10. */
#define PADDING_PADDED_B_OFFSET 10u
#define PADDING_PADDED_B_SIZE   1u
STRUCTC_WITHIN(PADDING_PADDED, B);

static inline uint8_t padding_padded_b(const struct padding_padded *p)
{
	return p->bytes[10];
}

static inline void padding_padded_set_b(struct padding_padded *p,
					uint8_t value)
{
	p->bytes[10] = value;
}

/* All bytes zero. */
static inline void padding_padded_init(struct padding_padded *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_PADDING_DESCRIBED)
#define GENERATED_PADDING_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field padding_inner_fields[] = {
	{ "x", "u16_be", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure padding_inner_description = {
	"Inner", "padding_inner", 2u, false, padding_inner_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field padding_padded_fields[] = {
	{ "_", "[4]byte", 0u, 1u, 4u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "a", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u16_le", 6u, 2u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "Inner", 8u, 2u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u8", 10u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[3]u8", 11u, 1u, 3u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "reserved",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure padding_padded_description = {
	"Padded", "padding_padded", 14u, false, padding_padded_fields, 6,
	"Bytes without a name: counted, zeroed, never shown.",
	NULL
};

#define PADDING_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const padding_structures[] = {
	&padding_inner_description,
	&padding_padded_description,
};

DESCRIBE_CONST struct describe_file padding_describe_file = {
	"padding", padding_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_PADDING_VALIDATED)
#define GENERATED_PADDING_VALIDATED

#include "runtime/base/validate.h"

static inline size_t padding_inner_validate(const struct padding_inner *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t padding_padded_validate(const struct padding_padded *p,
					     struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 0, 4) &&
	    validation_add(v, FINDING_PADDING, "padding_padded", "_", 0,
			   "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 6, 2) &&
	    validation_add(v, FINDING_PADDING, "padding_padded", "_", 6,
			   "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 8, 2) &&
	    validation_add(v, FINDING_PADDING, "padding_padded", "_", 8,
			   "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 11, 3) &&
	    validation_add(v, FINDING_PADDING, "padding_padded", "_", 11,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

#endif
