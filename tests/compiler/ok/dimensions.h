/* Written by structc from ok/dimensions.struct. Edit that file instead. */
#ifndef GENERATED_DIMENSIONS_H
#define GENERATED_DIMENSIONS_H

#include "runtime/base/bytes.h"
#include "runtime/base/guid.h"

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

/* Arrays of arrays, up to four deep. */
#define DIMENSIONS_LARGE 0x10000u

/* Structure Pair, 3 bytes. */
struct dimensions_pair {
	uint8_t bytes[3];
};
#define DIMENSIONS_PAIR_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct dimensions_pair) == DIMENSIONS_PAIR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct dimensions_pair *dimensions_pair_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, DIMENSIONS_PAIR_SIZEOF))
		return NULL;
	return (const struct dimensions_pair *)(span.data + offset);
}

static inline struct dimensions_pair *dimensions_pair_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, DIMENSIONS_PAIR_SIZEOF))
		return NULL;
	return (struct dimensions_pair *)(span.data + offset);
}

/* Pair.a: u8 at byte 0. */
#define DIMENSIONS_PAIR_A_OFFSET 0u
#define DIMENSIONS_PAIR_A_SIZE   1u
#define DIMENSIONS_PAIR_A_DEFAULT 7u
STRUCTC_WITHIN(DIMENSIONS_PAIR, A);

static inline uint8_t dimensions_pair_a(const struct dimensions_pair *p)
{
	return p->bytes[0];
}

static inline void dimensions_pair_set_a(struct dimensions_pair *p,
					 uint8_t value)
{
	p->bytes[0] = value;
}

/* Pair.b: u16 big-endian at byte 1. */
#define DIMENSIONS_PAIR_B_OFFSET 1u
#define DIMENSIONS_PAIR_B_SIZE   2u
STRUCTC_WITHIN(DIMENSIONS_PAIR, B);

static inline uint16_t dimensions_pair_b(const struct dimensions_pair *p)
{
	return be16_load(p->bytes + 1);
}

static inline void dimensions_pair_set_b(struct dimensions_pair *p,
					 uint16_t value)
{
	be16_store(p->bytes + 1, value);
}

/* All bytes zero, then the defaults. */
static inline void dimensions_pair_init(struct dimensions_pair *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	dimensions_pair_set_a(p, DIMENSIONS_PAIR_A_DEFAULT);
}

/* Structure Cubes, 669 bytes. */
struct dimensions_cubes {
	uint8_t bytes[669];
};
#define DIMENSIONS_CUBES_SIZEOF 669u
STRUCTC_PROVE(sizeof(struct dimensions_cubes) == DIMENSIONS_CUBES_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct dimensions_cubes *dimensions_cubes_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, DIMENSIONS_CUBES_SIZEOF))
		return NULL;
	return (const struct dimensions_cubes *)(span.data + offset);
}

static inline struct dimensions_cubes *dimensions_cubes_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, DIMENSIONS_CUBES_SIZEOF))
		return NULL;
	return (struct dimensions_cubes *)(span.data + offset);
}

/* Cubes.bytes: 2 times 3 times 4 times u8 at byte 0. */
#define DIMENSIONS_CUBES_BYTES_OFFSET 0u
#define DIMENSIONS_CUBES_BYTES_SIZE   24u
#define DIMENSIONS_CUBES_BYTES_COUNT  2u
STRUCTC_WITHIN(DIMENSIONS_CUBES, BYTES);

static inline int dimensions_cubes_bytes(const struct dimensions_cubes *p,
					 uint64_t i, uint64_t j, uint64_t k,
					 uint8_t *out,
					 struct field_error *error)
{
	uint64_t at = (i * 3 + j) * 4 + k;

	if (i >= 2 || j >= 3 || k >= 4)
		return field_out_of_range(error, "dimensions_cubes", "bytes",
					  0);
	*out = p->bytes[at];
	return 0;
}

static inline int dimensions_cubes_set_bytes(struct dimensions_cubes *p,
					     uint64_t i, uint64_t j,
					     uint64_t k, uint8_t value,
					     struct field_error *error)
{
	uint64_t at = (i * 3 + j) * 4 + k;

	if (i >= 2 || j >= 3 || k >= 4)
		return field_out_of_range(error, "dimensions_cubes", "bytes",
					  0);
	p->bytes[at] = value;
	return 0;
}

/* Cubes.words: 2 times 3 times 4 times u32 little-endian at byte 24. */
#define DIMENSIONS_CUBES_WORDS_OFFSET 24u
#define DIMENSIONS_CUBES_WORDS_SIZE   96u
#define DIMENSIONS_CUBES_WORDS_COUNT  2u
STRUCTC_WITHIN(DIMENSIONS_CUBES, WORDS);

static inline int dimensions_cubes_words(const struct dimensions_cubes *p,
					 uint64_t i, uint64_t j, uint64_t k,
					 uint32_t *out,
					 struct field_error *error)
{
	uint64_t at = ((i * 3 + j) * 4 + k) * 4;

	if (i >= 2 || j >= 3 || k >= 4)
		return field_out_of_range(error, "dimensions_cubes", "words",
					  24);
	*out = le32_load(p->bytes + 24 + at);
	return 0;
}

static inline int dimensions_cubes_set_words(struct dimensions_cubes *p,
					     uint64_t i, uint64_t j,
					     uint64_t k, uint32_t value,
					     struct field_error *error)
{
	uint64_t at = ((i * 3 + j) * 4 + k) * 4;

	if (i >= 2 || j >= 3 || k >= 4)
		return field_out_of_range(error, "dimensions_cubes", "words",
					  24);
	le32_store(p->bytes + 24 + at, value);
	return 0;
}

/* Cubes.rows: 2 times 3 times 4 times 5 times u24 little-endian at byte 120. */
#define DIMENSIONS_CUBES_ROWS_OFFSET 120u
#define DIMENSIONS_CUBES_ROWS_SIZE   360u
#define DIMENSIONS_CUBES_ROWS_COUNT  2u
STRUCTC_WITHIN(DIMENSIONS_CUBES, ROWS);

static inline int dimensions_cubes_rows(const struct dimensions_cubes *p,
					uint64_t i, uint64_t j, uint64_t k,
					uint64_t l, uint32_t *out,
					struct field_error *error)
{
	uint64_t at = (((i * 3 + j) * 4 + k) * 5 + l) * 3;

	if (i >= 2 || j >= 3 || k >= 4 || l >= 5)
		return field_out_of_range(error, "dimensions_cubes", "rows",
					  120);
	*out = 
	    le16_load(p->bytes + 120 + at) | (uint32_t)p->bytes[122 + at] << 16;
	return 0;
}

static inline int dimensions_cubes_set_rows(struct dimensions_cubes *p,
					    uint64_t i, uint64_t j, uint64_t k,
					    uint64_t l, uint32_t value,
					    struct field_error *error)
{
	uint64_t at = (((i * 3 + j) * 4 + k) * 5 + l) * 3;

	if (i >= 2 || j >= 3 || k >= 4 || l >= 5)
		return field_out_of_range(error, "dimensions_cubes", "rows",
					  120);
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 120 + at, (uint16_t)value);
	p->bytes[122 + at] = (uint8_t)(value >> 16);
	return 0;
}

/*
 * Cubes.pairs: 2 times 1 times 3 times 2 times struct dimensions_pair at byte
 * 480.
 */
#define DIMENSIONS_CUBES_PAIRS_OFFSET 480u
#define DIMENSIONS_CUBES_PAIRS_SIZE   36u
#define DIMENSIONS_CUBES_PAIRS_COUNT  2u
STRUCTC_WITHIN(DIMENSIONS_CUBES, PAIRS);

static inline const struct dimensions_pair *dimensions_cubes_pairs(
    const struct dimensions_cubes *p, uint64_t i, uint64_t j, uint64_t k,
    uint64_t l, struct field_error *error)
{
	uint64_t at = (((i * 1 + j) * 3 + k) * 2 + l) * 3;

	if (i >= 2 || j >= 1 || k >= 3 || l >= 2) {
		field_out_of_range(error, "dimensions_cubes", "pairs", 480);
		return NULL;
	}
	return (const struct dimensions_pair *)(p->bytes + 480 + at);
}

static inline struct dimensions_pair *dimensions_cubes_edit_pairs(
    struct dimensions_cubes *p, uint64_t i, uint64_t j, uint64_t k, uint64_t l,
    struct field_error *error)
{
	uint64_t at = (((i * 1 + j) * 3 + k) * 2 + l) * 3;

	if (i >= 2 || j >= 1 || k >= 3 || l >= 2) {
		field_out_of_range(error, "dimensions_cubes", "pairs", 480);
		return NULL;
	}
	return (struct dimensions_pair *)(p->bytes + 480 + at);
}

/* Cubes.small: 1 times 1 times 1 times 1 times i8 at byte 516. */
#define DIMENSIONS_CUBES_SMALL_OFFSET 516u
#define DIMENSIONS_CUBES_SMALL_SIZE   1u
#define DIMENSIONS_CUBES_SMALL_COUNT  1u
STRUCTC_WITHIN(DIMENSIONS_CUBES, SMALL);

static inline int dimensions_cubes_small(const struct dimensions_cubes *p,
					 uint64_t i, uint64_t j, uint64_t k,
					 uint64_t l, int8_t *out,
					 struct field_error *error)
{
	uint64_t at = ((i * 1 + j) * 1 + k) * 1 + l;

	if (i >= 1 || j >= 1 || k >= 1 || l >= 1)
		return field_out_of_range(error, "dimensions_cubes", "small",
					  516);
	*out = (int8_t)p->bytes[516 + at];
	return 0;
}

static inline int dimensions_cubes_set_small(struct dimensions_cubes *p,
					     uint64_t i, uint64_t j,
					     uint64_t k, uint64_t l,
					     int8_t value,
					     struct field_error *error)
{
	uint64_t at = ((i * 1 + j) * 1 + k) * 1 + l;

	if (i >= 1 || j >= 1 || k >= 1 || l >= 1)
		return field_out_of_range(error, "dimensions_cubes", "small",
					  516);
	p->bytes[516 + at] = (uint8_t)value;
	return 0;
}

/* Cubes.odd: 2 times 2 times 2 times i24 little-endian at byte 517. */
#define DIMENSIONS_CUBES_ODD_OFFSET 517u
#define DIMENSIONS_CUBES_ODD_SIZE   24u
#define DIMENSIONS_CUBES_ODD_COUNT  2u
STRUCTC_WITHIN(DIMENSIONS_CUBES, ODD);

static inline int dimensions_cubes_odd(const struct dimensions_cubes *p,
				       uint64_t i, uint64_t j, uint64_t k,
				       int32_t *out, struct field_error *error)
{
	uint64_t at = ((i * 2 + j) * 2 + k) * 3;
	uint32_t raw;

	if (i >= 2 || j >= 2 || k >= 2)
		return field_out_of_range(error, "dimensions_cubes", "odd",
					  517);
	raw = 
	    le16_load(p->bytes + 517 + at) | (uint32_t)p->bytes[519 + at] << 16;
	*out = (int32_t)(raw << 8) >> 8;
	return 0;
}

static inline int dimensions_cubes_set_odd(struct dimensions_cubes *p,
					   uint64_t i, uint64_t j, uint64_t k,
					   int32_t value,
					   struct field_error *error)
{
	uint64_t at = ((i * 2 + j) * 2 + k) * 3;

	if (i >= 2 || j >= 2 || k >= 2)
		return field_out_of_range(error, "dimensions_cubes", "odd",
					  517);
	if (value < (-8388608) || value > 0x7FFFFF)
		return -34;
	le16_store(p->bytes + 517 + at, (uint16_t)value);
	p->bytes[519 + at] = (uint8_t)((uint32_t)value >> 16);
	return 0;
}

/* Cubes.ids: 2 times 2 times 2 times guid at byte 541. */
#define DIMENSIONS_CUBES_IDS_OFFSET 541u
#define DIMENSIONS_CUBES_IDS_SIZE   128u
#define DIMENSIONS_CUBES_IDS_COUNT  2u
STRUCTC_WITHIN(DIMENSIONS_CUBES, IDS);

static inline int dimensions_cubes_ids(const struct dimensions_cubes *p,
				       uint64_t i, uint64_t j, uint64_t k,
				       struct guid *out,
				       struct field_error *error)
{
	uint64_t at = ((i * 2 + j) * 2 + k) * 16;

	if (i >= 2 || j >= 2 || k >= 2)
		return field_out_of_range(error, "dimensions_cubes", "ids",
					  541);
	*out = guid_load_mixed(p->bytes + 541 + at);
	return 0;
}

static inline int dimensions_cubes_set_ids(struct dimensions_cubes *p,
					   uint64_t i, uint64_t j, uint64_t k,
					   struct guid value,
					   struct field_error *error)
{
	uint64_t at = ((i * 2 + j) * 2 + k) * 16;

	if (i >= 2 || j >= 2 || k >= 2)
		return field_out_of_range(error, "dimensions_cubes", "ids",
					  541);
	guid_store_mixed(p->bytes + 541 + at, value);
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void dimensions_cubes_init(struct dimensions_cubes *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	for (uint64_t i = 0; i < 2; i++)
		for (uint64_t j = 0; j < 1; j++)
			for (uint64_t k = 0; k < 3; k++)
				for (uint64_t l = 0; l < 2; l++)
					dimensions_pair_init(
					    dimensions_cubes_edit_pairs(p, i, j, k, l, NULL));
}

/* Structure Large, 562949953421312 bytes. */
struct dimensions_large {
	uint8_t bytes[562949953421312ull];
};
#define DIMENSIONS_LARGE_SIZEOF 562949953421312ull
STRUCTC_PROVE(sizeof(struct dimensions_large) == DIMENSIONS_LARGE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct dimensions_large *dimensions_large_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, DIMENSIONS_LARGE_SIZEOF))
		return NULL;
	return (const struct dimensions_large *)(span.data + offset);
}

static inline struct dimensions_large *dimensions_large_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, DIMENSIONS_LARGE_SIZEOF))
		return NULL;
	return (struct dimensions_large *)(span.data + offset);
}

/*
 * Large.far: 65536 times 65536 times 256 times 256 times u16 little-endian at
 * byte 0.
 */
#define DIMENSIONS_LARGE_FAR_OFFSET 0u
#define DIMENSIONS_LARGE_FAR_SIZE   562949953421312ull
#define DIMENSIONS_LARGE_FAR_COUNT  65536u
STRUCTC_WITHIN(DIMENSIONS_LARGE, FAR);

static inline int dimensions_large_far(const struct dimensions_large *p,
				       uint64_t i, uint64_t j, uint64_t k,
				       uint64_t l, uint16_t *out,
				       struct field_error *error)
{
	uint64_t at = (((i * 65536 + j) * 256 + k) * 256 + l) * 2;

	if (i >= 65536 || j >= 65536 || k >= 256 || l >= 256)
		return field_out_of_range(error, "dimensions_large", "far", 0);
	*out = le16_load(p->bytes + at);
	return 0;
}

static inline int dimensions_large_set_far(struct dimensions_large *p,
					   uint64_t i, uint64_t j, uint64_t k,
					   uint64_t l, uint16_t value,
					   struct field_error *error)
{
	uint64_t at = (((i * 65536 + j) * 256 + k) * 256 + l) * 2;

	if (i >= 65536 || j >= 65536 || k >= 256 || l >= 256)
		return field_out_of_range(error, "dimensions_large", "far", 0);
	le16_store(p->bytes + at, value);
	return 0;
}

/* All bytes zero. */
static inline void dimensions_large_init(struct dimensions_large *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_DIMENSIONS_DESCRIBED)
#define GENERATED_DIMENSIONS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_rules dimensions_pair_describe_a_rules = {
	true, 7u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field dimensions_pair_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &dimensions_pair_describe_a_rules },
	{ "b", "u16_be", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure dimensions_pair_description = {
	"Pair", "dimensions_pair", 3u, false, dimensions_pair_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field dimensions_cubes_fields[] = {
	{ "bytes", "[2][3][4]u8", 0u, 1u, 24u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "words", "[2][3][4]u32_le", 24u, 4u, 24u, DESCRIBE_NUMBER, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rows", "[2][3][4]Row", 120u, 3u, 120u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "pairs", "[2][1][3][2]Pair", 480u, 3u, 12u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &dimensions_pair_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "small", "[1][1][1][1]i8", 516u, 1u, 1u, DESCRIBE_NUMBER, true, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "odd", "[2][2][2]i24_le", 517u, 3u, 8u, DESCRIBE_NUMBER, true, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ids", "[2][2][2]guid", 541u, 16u, 8u, DESCRIBE_GUID, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure dimensions_cubes_description = {
	"Cubes", "dimensions_cubes", 669u, false, dimensions_cubes_fields, 7,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field dimensions_large_fields[] = {
	{ "far", "[65536][65536][256][256]u16_le", 0u, 2u, 281474976710656ull,
	  DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure dimensions_large_description = {
	"Large", "dimensions_large", 562949953421312ull, false,
	dimensions_large_fields, 1,
	NULL,
	NULL
};

#define DIMENSIONS_NR_STRUCTURES 3u
DESCRIBE_CONST struct describe_structure *const dimensions_structures[] = {
	&dimensions_pair_description,
	&dimensions_cubes_description,
	&dimensions_large_description,
};

DESCRIBE_CONST struct describe_file dimensions_describe_file = {
	"dimensions", dimensions_structures, 3, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_DIMENSIONS_VALIDATED)
#define GENERATED_DIMENSIONS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t dimensions_pair_validate(const struct dimensions_pair *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 7u &&
		    validation_add(v, FINDING_CONSTRAINT, "dimensions_pair",
				   "a", 0, "must be 7"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t dimensions_cubes_validate(const struct dimensions_cubes *p,
					       struct validation *v)
{
	size_t before = v->count;

	for (uint64_t i = 0; i < 12; i++) {
		uint64_t to = 480 + i * 3;

		v->base += to;
		dimensions_pair_validate(
		    (const struct dimensions_pair *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t dimensions_large_validate(const struct dimensions_large *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
