/* Written by structc from ok/white_space.struct. Edit that file instead. */
#ifndef GENERATED_WHITE_SPACE_H
#define GENERATED_WHITE_SPACE_H

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

#define WHITE_SPACE_B 1u
#define WHITE_SPACE_C 2u

/* Structure A, 3 bytes. */
struct white_space_a {
	uint8_t bytes[3];
};
#define WHITE_SPACE_A_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct white_space_a) == WHITE_SPACE_A_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct white_space_a *white_space_a_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, WHITE_SPACE_A_SIZEOF))
		return NULL;
	return (const struct white_space_a *)(span.data + offset);
}

static inline struct white_space_a *white_space_a_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, WHITE_SPACE_A_SIZEOF))
		return NULL;
	return (struct white_space_a *)(span.data + offset);
}

/* A.a: u8 at byte 0. */
#define WHITE_SPACE_A_A_OFFSET 0u
#define WHITE_SPACE_A_A_SIZE   1u
STRUCTC_WITHIN(WHITE_SPACE_A, A);

static inline uint8_t white_space_a_a(const struct white_space_a *p)
{
	return p->bytes[0];
}

static inline void white_space_a_set_a(struct white_space_a *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* A.b: u16 little-endian at byte 1. */
#define WHITE_SPACE_A_B_OFFSET 1u
#define WHITE_SPACE_A_B_SIZE   2u
STRUCTC_WITHIN(WHITE_SPACE_A, B);

static inline uint16_t white_space_a_b(const struct white_space_a *p)
{
	return le16_load(p->bytes + 1);
}

static inline void white_space_a_set_b(struct white_space_a *p, uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

/* All bytes zero. */
static inline void white_space_a_init(struct white_space_a *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure D, 6 bytes. */
struct white_space_d {
	uint8_t bytes[6];
};
#define WHITE_SPACE_D_SIZEOF 6u
STRUCTC_PROVE(sizeof(struct white_space_d) == WHITE_SPACE_D_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct white_space_d *white_space_d_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, WHITE_SPACE_D_SIZEOF))
		return NULL;
	return (const struct white_space_d *)(span.data + offset);
}

static inline struct white_space_d *white_space_d_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, WHITE_SPACE_D_SIZEOF))
		return NULL;
	return (struct white_space_d *)(span.data + offset);
}

/* D.a: 2 times u8 at byte 0. */
#define WHITE_SPACE_D_A_OFFSET 0u
#define WHITE_SPACE_D_A_SIZE   2u
#define WHITE_SPACE_D_A_COUNT  2u
STRUCTC_WITHIN(WHITE_SPACE_D, A);

static inline int white_space_d_a(const struct white_space_d *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "white_space_d", "a", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int white_space_d_set_a(struct white_space_d *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "white_space_d", "a", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span white_space_d_a_bytes(const struct white_space_d *p)
{
	return span_of(p->bytes, 2);
}

static inline struct mspan white_space_d_edit_a_bytes(struct white_space_d *p)
{
	return mspan_of(p->bytes, 2);
}

/* D.b: 2 times u8 at byte 2. */
#define WHITE_SPACE_D_B_OFFSET 2u
#define WHITE_SPACE_D_B_SIZE   2u
#define WHITE_SPACE_D_B_COUNT  2u
STRUCTC_WITHIN(WHITE_SPACE_D, B);

static inline int white_space_d_b(const struct white_space_d *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "white_space_d", "b", 2);
	*out = p->bytes[2 + i];
	return 0;
}

static inline int white_space_d_set_b(struct white_space_d *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "white_space_d", "b", 2);
	p->bytes[2 + i] = value;
	return 0;
}

static inline struct span white_space_d_b_bytes(const struct white_space_d *p)
{
	return span_of(p->bytes + 2, 2);
}

static inline struct mspan white_space_d_edit_b_bytes(struct white_space_d *p)
{
	return mspan_of(p->bytes + 2, 2);
}

/* D.c: 2 times u8 at byte 4. */
#define WHITE_SPACE_D_C_OFFSET 4u
#define WHITE_SPACE_D_C_SIZE   2u
#define WHITE_SPACE_D_C_COUNT  2u
STRUCTC_WITHIN(WHITE_SPACE_D, C);

static inline int white_space_d_c(const struct white_space_d *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "white_space_d", "c", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int white_space_d_set_c(struct white_space_d *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "white_space_d", "c", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span white_space_d_c_bytes(const struct white_space_d *p)
{
	return span_of(p->bytes + 4, 2);
}

static inline struct mspan white_space_d_edit_c_bytes(struct white_space_d *p)
{
	return mspan_of(p->bytes + 4, 2);
}

/* All bytes zero. */
static inline void white_space_d_init(struct white_space_d *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_WHITE_SPACE_DESCRIBED)
#define GENERATED_WHITE_SPACE_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field white_space_a_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure white_space_a_description = {
	"A", "white_space_a", 3u, false, white_space_a_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field white_space_d_fields[] = {
	{ "a", "[2]u8", 0u, 1u, 2u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "[2]u8", 2u, 1u, 2u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "c", "[2]u8", 4u, 1u, 2u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure white_space_d_description = {
	"D", "white_space_d", 6u, false, white_space_d_fields, 3,
	NULL,
	NULL
};

#define WHITE_SPACE_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const white_space_structures[] = {
	&white_space_a_description,
	&white_space_d_description,
};

DESCRIBE_CONST struct describe_file white_space_describe_file = {
	"white_space", white_space_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_WHITE_SPACE_VALIDATED)
#define GENERATED_WHITE_SPACE_VALIDATED

#include "runtime/base/validate.h"

static inline size_t white_space_a_validate(const struct white_space_a *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t white_space_d_validate(const struct white_space_d *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
