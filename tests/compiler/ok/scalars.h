/* Written by structc from ok/scalars.struct. Edit that file instead. */
#ifndef GENERATED_SCALARS_H
#define GENERATED_SCALARS_H

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

/* Structure All, 96 bytes. Every built-in number, stored. */
struct scalars_all {
	uint8_t bytes[96];
};
#define SCALARS_ALL_SIZEOF 96u
STRUCTC_PROVE(sizeof(struct scalars_all) == SCALARS_ALL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct scalars_all *scalars_all_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, SCALARS_ALL_SIZEOF))
		return NULL;
	return (const struct scalars_all *)(span.data + offset);
}

static inline struct scalars_all *scalars_all_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, SCALARS_ALL_SIZEOF))
		return NULL;
	return (struct scalars_all *)(span.data + offset);
}

/* All.a: byte at byte 0. */
#define SCALARS_ALL_A_OFFSET 0u
#define SCALARS_ALL_A_SIZE   1u
STRUCTC_WITHIN(SCALARS_ALL, A);

static inline uint8_t scalars_all_a(const struct scalars_all *p)
{
	return p->bytes[0];
}

static inline void scalars_all_set_a(struct scalars_all *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All.b: string at byte 1. */
#define SCALARS_ALL_B_OFFSET 1u
#define SCALARS_ALL_B_SIZE   1u
STRUCTC_WITHIN(SCALARS_ALL, B);

static inline uint8_t scalars_all_b(const struct scalars_all *p)
{
	return p->bytes[1];
}

static inline void scalars_all_set_b(struct scalars_all *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* All.c: u8 at byte 2. */
#define SCALARS_ALL_C_OFFSET 2u
#define SCALARS_ALL_C_SIZE   1u
STRUCTC_WITHIN(SCALARS_ALL, C);

static inline uint8_t scalars_all_c(const struct scalars_all *p)
{
	return p->bytes[2];
}

static inline void scalars_all_set_c(struct scalars_all *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* All.d: i8 at byte 3. */
#define SCALARS_ALL_D_OFFSET 3u
#define SCALARS_ALL_D_SIZE   1u
STRUCTC_WITHIN(SCALARS_ALL, D);

static inline int8_t scalars_all_d(const struct scalars_all *p)
{
	return (int8_t)p->bytes[3];
}

static inline void scalars_all_set_d(struct scalars_all *p, int8_t value)
{
	p->bytes[3] = (uint8_t)value;
}

/* All.u16l: u16 little-endian at byte 4. */
#define SCALARS_ALL_U16L_OFFSET 4u
#define SCALARS_ALL_U16L_SIZE   2u
STRUCTC_WITHIN(SCALARS_ALL, U16L);

static inline uint16_t scalars_all_u16l(const struct scalars_all *p)
{
	return le16_load(p->bytes + 4);
}

static inline void scalars_all_set_u16l(struct scalars_all *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* All.u16b: u16 big-endian at byte 6. */
#define SCALARS_ALL_U16B_OFFSET 6u
#define SCALARS_ALL_U16B_SIZE   2u
STRUCTC_WITHIN(SCALARS_ALL, U16B);

static inline uint16_t scalars_all_u16b(const struct scalars_all *p)
{
	return be16_load(p->bytes + 6);
}

static inline void scalars_all_set_u16b(struct scalars_all *p, uint16_t value)
{
	be16_store(p->bytes + 6, value);
}

/* All.i16l: i16 little-endian at byte 8. */
#define SCALARS_ALL_I16L_OFFSET 8u
#define SCALARS_ALL_I16L_SIZE   2u
STRUCTC_WITHIN(SCALARS_ALL, I16L);

static inline int16_t scalars_all_i16l(const struct scalars_all *p)
{
	return (int16_t)le16_load(p->bytes + 8);
}

static inline void scalars_all_set_i16l(struct scalars_all *p, int16_t value)
{
	le16_store(p->bytes + 8, (uint16_t)value);
}

/* All.i16b: i16 big-endian at byte 10. */
#define SCALARS_ALL_I16B_OFFSET 10u
#define SCALARS_ALL_I16B_SIZE   2u
STRUCTC_WITHIN(SCALARS_ALL, I16B);

static inline int16_t scalars_all_i16b(const struct scalars_all *p)
{
	return (int16_t)be16_load(p->bytes + 10);
}

static inline void scalars_all_set_i16b(struct scalars_all *p, int16_t value)
{
	be16_store(p->bytes + 10, (uint16_t)value);
}

/* All.u24l: u24 little-endian at byte 12. */
#define SCALARS_ALL_U24L_OFFSET 12u
#define SCALARS_ALL_U24L_SIZE   3u
STRUCTC_WITHIN(SCALARS_ALL, U24L);

static inline uint32_t scalars_all_u24l(const struct scalars_all *p)
{
	return le16_load(p->bytes + 12) | (uint32_t)p->bytes[14] << 16;
}

static inline int scalars_all_set_u24l(struct scalars_all *p, uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 12, (uint16_t)value);
	p->bytes[14] = (uint8_t)(value >> 16);
	return 0;
}

/* All.u24b: u24 big-endian at byte 15. */
#define SCALARS_ALL_U24B_OFFSET 15u
#define SCALARS_ALL_U24B_SIZE   3u
STRUCTC_WITHIN(SCALARS_ALL, U24B);

static inline uint32_t scalars_all_u24b(const struct scalars_all *p)
{
	return (uint32_t)be16_load(p->bytes + 15) << 8 | p->bytes[17];
}

static inline int scalars_all_set_u24b(struct scalars_all *p, uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	be16_store(p->bytes + 15, (uint16_t)(value >> 8));
	p->bytes[17] = (uint8_t)value;
	return 0;
}

/* All.i24l: i24 little-endian at byte 18. */
#define SCALARS_ALL_I24L_OFFSET 18u
#define SCALARS_ALL_I24L_SIZE   3u
STRUCTC_WITHIN(SCALARS_ALL, I24L);

static inline int32_t scalars_all_i24l(const struct scalars_all *p)
{
	uint32_t raw;

	raw = le16_load(p->bytes + 18) | (uint32_t)p->bytes[20] << 16;
	return (int32_t)(raw << 8) >> 8;
}

static inline int scalars_all_set_i24l(struct scalars_all *p, int32_t value)
{
	if (value < (-8388608) || value > 0x7FFFFF)
		return -34;
	le16_store(p->bytes + 18, (uint16_t)value);
	p->bytes[20] = (uint8_t)((uint32_t)value >> 16);
	return 0;
}

/* All.i24b: i24 big-endian at byte 21. */
#define SCALARS_ALL_I24B_OFFSET 21u
#define SCALARS_ALL_I24B_SIZE   3u
STRUCTC_WITHIN(SCALARS_ALL, I24B);

static inline int32_t scalars_all_i24b(const struct scalars_all *p)
{
	uint32_t raw;

	raw = (uint32_t)be16_load(p->bytes + 21) << 8 | p->bytes[23];
	return (int32_t)(raw << 8) >> 8;
}

static inline int scalars_all_set_i24b(struct scalars_all *p, int32_t value)
{
	if (value < (-8388608) || value > 0x7FFFFF)
		return -34;
	be16_store(p->bytes + 21, (uint16_t)((uint32_t)value >> 8));
	p->bytes[23] = (uint8_t)value;
	return 0;
}

/* All.u32l: u32 little-endian at byte 24. */
#define SCALARS_ALL_U32L_OFFSET 24u
#define SCALARS_ALL_U32L_SIZE   4u
STRUCTC_WITHIN(SCALARS_ALL, U32L);

static inline uint32_t scalars_all_u32l(const struct scalars_all *p)
{
	return le32_load(p->bytes + 24);
}

static inline void scalars_all_set_u32l(struct scalars_all *p, uint32_t value)
{
	le32_store(p->bytes + 24, value);
}

/* All.u32b: u32 big-endian at byte 28. */
#define SCALARS_ALL_U32B_OFFSET 28u
#define SCALARS_ALL_U32B_SIZE   4u
STRUCTC_WITHIN(SCALARS_ALL, U32B);

static inline uint32_t scalars_all_u32b(const struct scalars_all *p)
{
	return be32_load(p->bytes + 28);
}

static inline void scalars_all_set_u32b(struct scalars_all *p, uint32_t value)
{
	be32_store(p->bytes + 28, value);
}

/* All.i32l: i32 little-endian at byte 32. */
#define SCALARS_ALL_I32L_OFFSET 32u
#define SCALARS_ALL_I32L_SIZE   4u
STRUCTC_WITHIN(SCALARS_ALL, I32L);

static inline int32_t scalars_all_i32l(const struct scalars_all *p)
{
	return (int32_t)le32_load(p->bytes + 32);
}

static inline void scalars_all_set_i32l(struct scalars_all *p, int32_t value)
{
	le32_store(p->bytes + 32, (uint32_t)value);
}

/* All.i32b: i32 big-endian at byte 36. */
#define SCALARS_ALL_I32B_OFFSET 36u
#define SCALARS_ALL_I32B_SIZE   4u
STRUCTC_WITHIN(SCALARS_ALL, I32B);

static inline int32_t scalars_all_i32b(const struct scalars_all *p)
{
	return (int32_t)be32_load(p->bytes + 36);
}

static inline void scalars_all_set_i32b(struct scalars_all *p, int32_t value)
{
	be32_store(p->bytes + 36, (uint32_t)value);
}

/* All.u48l: u48 little-endian at byte 40. */
#define SCALARS_ALL_U48L_OFFSET 40u
#define SCALARS_ALL_U48L_SIZE   6u
STRUCTC_WITHIN(SCALARS_ALL, U48L);

static inline uint64_t scalars_all_u48l(const struct scalars_all *p)
{
	return 
	    le32_load(p->bytes + 40) | (uint64_t)le16_load(p->bytes + 44) << 32;
}

static inline int scalars_all_set_u48l(struct scalars_all *p, uint64_t value)
{
	if (value > 0xFFFFFFFFFFFFull)
		return -34;
	le32_store(p->bytes + 40, (uint32_t)value);
	le16_store(p->bytes + 44, (uint16_t)(value >> 32));
	return 0;
}

/* All.u48b: u48 big-endian at byte 46. */
#define SCALARS_ALL_U48B_OFFSET 46u
#define SCALARS_ALL_U48B_SIZE   6u
STRUCTC_WITHIN(SCALARS_ALL, U48B);

static inline uint64_t scalars_all_u48b(const struct scalars_all *p)
{
	return 
	    (uint64_t)be32_load(p->bytes + 46) << 16 | be16_load(p->bytes + 50);
}

static inline int scalars_all_set_u48b(struct scalars_all *p, uint64_t value)
{
	if (value > 0xFFFFFFFFFFFFull)
		return -34;
	be32_store(p->bytes + 46, (uint32_t)(value >> 16));
	be16_store(p->bytes + 50, (uint16_t)value);
	return 0;
}

/* All.i48l: i48 little-endian at byte 52. */
#define SCALARS_ALL_I48L_OFFSET 52u
#define SCALARS_ALL_I48L_SIZE   6u
STRUCTC_WITHIN(SCALARS_ALL, I48L);

static inline int64_t scalars_all_i48l(const struct scalars_all *p)
{
	uint64_t raw;

	raw = 
	    le32_load(p->bytes + 52) | (uint64_t)le16_load(p->bytes + 56) << 32;
	return (int64_t)(raw << 16) >> 16;
}

static inline int scalars_all_set_i48l(struct scalars_all *p, int64_t value)
{
	if (value < (-140737488355328ll) || value > 0x7FFFFFFFFFFFll)
		return -34;
	le32_store(p->bytes + 52, (uint32_t)value);
	le16_store(p->bytes + 56, (uint16_t)((uint64_t)value >> 32));
	return 0;
}

/* All.i48b: i48 big-endian at byte 58. */
#define SCALARS_ALL_I48B_OFFSET 58u
#define SCALARS_ALL_I48B_SIZE   6u
STRUCTC_WITHIN(SCALARS_ALL, I48B);

static inline int64_t scalars_all_i48b(const struct scalars_all *p)
{
	uint64_t raw;

	raw = 
	    (uint64_t)be32_load(p->bytes + 58) << 16 | be16_load(p->bytes + 62);
	return (int64_t)(raw << 16) >> 16;
}

static inline int scalars_all_set_i48b(struct scalars_all *p, int64_t value)
{
	if (value < (-140737488355328ll) || value > 0x7FFFFFFFFFFFll)
		return -34;
	be32_store(p->bytes + 58, (uint32_t)((uint64_t)value >> 16));
	be16_store(p->bytes + 62, (uint16_t)value);
	return 0;
}

/* All.u64l: u64 little-endian at byte 64. */
#define SCALARS_ALL_U64L_OFFSET 64u
#define SCALARS_ALL_U64L_SIZE   8u
STRUCTC_WITHIN(SCALARS_ALL, U64L);

static inline uint64_t scalars_all_u64l(const struct scalars_all *p)
{
	return le64_load(p->bytes + 64);
}

static inline void scalars_all_set_u64l(struct scalars_all *p, uint64_t value)
{
	le64_store(p->bytes + 64, value);
}

/* All.u64b: u64 big-endian at byte 72. */
#define SCALARS_ALL_U64B_OFFSET 72u
#define SCALARS_ALL_U64B_SIZE   8u
STRUCTC_WITHIN(SCALARS_ALL, U64B);

static inline uint64_t scalars_all_u64b(const struct scalars_all *p)
{
	return be64_load(p->bytes + 72);
}

static inline void scalars_all_set_u64b(struct scalars_all *p, uint64_t value)
{
	be64_store(p->bytes + 72, value);
}

/* All.i64l: i64 little-endian at byte 80. */
#define SCALARS_ALL_I64L_OFFSET 80u
#define SCALARS_ALL_I64L_SIZE   8u
STRUCTC_WITHIN(SCALARS_ALL, I64L);

static inline int64_t scalars_all_i64l(const struct scalars_all *p)
{
	return (int64_t)le64_load(p->bytes + 80);
}

static inline void scalars_all_set_i64l(struct scalars_all *p, int64_t value)
{
	le64_store(p->bytes + 80, (uint64_t)value);
}

/* All.i64b: i64 big-endian at byte 88. */
#define SCALARS_ALL_I64B_OFFSET 88u
#define SCALARS_ALL_I64B_SIZE   8u
STRUCTC_WITHIN(SCALARS_ALL, I64B);

static inline int64_t scalars_all_i64b(const struct scalars_all *p)
{
	return (int64_t)be64_load(p->bytes + 88);
}

static inline void scalars_all_set_i64b(struct scalars_all *p, int64_t value)
{
	be64_store(p->bytes + 88, (uint64_t)value);
}

/* All bytes zero. */
static inline void scalars_all_init(struct scalars_all *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_SCALARS_DESCRIBED)
#define GENERATED_SCALARS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field scalars_all_fields[] = {
	{ "a", "byte", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "string", 1u, 1u, 1u, DESCRIBE_STRING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "c", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "d", "i8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u16l", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u16b", "u16_be", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i16l", "i16_le", 8u, 2u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i16b", "i16_be", 10u, 2u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u24l", "u24_le", 12u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u24b", "u24_be", 15u, 3u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i24l", "i24_le", 18u, 3u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i24b", "i24_be", 21u, 3u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u32l", "u32_le", 24u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u32b", "u32_be", 28u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i32l", "i32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i32b", "i32_be", 36u, 4u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u48l", "u48_le", 40u, 6u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u48b", "u48_be", 46u, 6u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i48l", "i48_le", 52u, 6u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i48b", "i48_be", 58u, 6u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u64l", "u64_le", 64u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u64b", "u64_be", 72u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i64l", "i64_le", 80u, 8u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i64b", "i64_be", 88u, 8u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure scalars_all_description = {
	"All", "scalars_all", 96u, false, scalars_all_fields, 24,
	"Every built-in number, stored.",
	NULL
};

#define SCALARS_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const scalars_structures[] = {
	&scalars_all_description,
};

DESCRIBE_CONST struct describe_file scalars_describe_file = {
	"scalars", scalars_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_SCALARS_VALIDATED)
#define GENERATED_SCALARS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t scalars_all_validate(const struct scalars_all *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
