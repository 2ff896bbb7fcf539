/* Written by structc from ok/large.struct. Edit that file instead. */
#ifndef GENERATED_LARGE_H
#define GENERATED_LARGE_H

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

/* Structure Item, 3 bytes. */
struct large_item {
	uint8_t bytes[3];
};
#define LARGE_ITEM_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct large_item) == LARGE_ITEM_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct large_item *large_item_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, LARGE_ITEM_SIZEOF))
		return NULL;
	return (const struct large_item *)(span.data + offset);
}

static inline struct large_item *large_item_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, LARGE_ITEM_SIZEOF))
		return NULL;
	return (struct large_item *)(span.data + offset);
}

/* Item.a: u24 big-endian at byte 0. */
#define LARGE_ITEM_A_OFFSET 0u
#define LARGE_ITEM_A_SIZE   3u
STRUCTC_WITHIN(LARGE_ITEM, A);

static inline uint32_t large_item_a(const struct large_item *p)
{
	return (uint32_t)be16_load(p->bytes) << 8 | p->bytes[2];
}

static inline int large_item_set_a(struct large_item *p, uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	be16_store(p->bytes, (uint16_t)(value >> 8));
	p->bytes[2] = (uint8_t)value;
	return 0;
}

/* All bytes zero. */
static inline void large_item_init(struct large_item *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Large, 10737418245 bytes. Offsets beyond 32 bits; nothing of it is
 * ever allocated.
 */
struct large_large {
	uint8_t bytes[10737418245ull];
};
#define LARGE_LARGE_SIZEOF 10737418245ull
STRUCTC_PROVE(sizeof(struct large_large) == LARGE_LARGE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct large_large *large_large_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, LARGE_LARGE_SIZEOF))
		return NULL;
	return (const struct large_large *)(span.data + offset);
}

static inline struct large_large *large_large_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, LARGE_LARGE_SIZEOF))
		return NULL;
	return (struct large_large *)(span.data + offset);
}

/* Large.first: 4294967296ull times u8 at byte 0. */
#define LARGE_LARGE_FIRST_OFFSET 0u
#define LARGE_LARGE_FIRST_SIZE   4294967296ull
#define LARGE_LARGE_FIRST_COUNT  4294967296ull
STRUCTC_WITHIN(LARGE_LARGE, FIRST);

static inline int large_large_first(const struct large_large *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 4294967296ull)
		return field_out_of_range(error, "large_large", "first", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int large_large_set_first(struct large_large *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 4294967296ull)
		return field_out_of_range(error, "large_large", "first", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span large_large_first_bytes(const struct large_large *p)
{
	return span_of(p->bytes, 4294967296ull);
}

static inline struct mspan large_large_edit_first_bytes(struct large_large *p)
{
	return mspan_of(p->bytes, 4294967296ull);
}

/* Large.number: u32 little-endian at byte 4294967296. */
#define LARGE_LARGE_NUMBER_OFFSET 4294967296ull
#define LARGE_LARGE_NUMBER_SIZE   4u
STRUCTC_WITHIN(LARGE_LARGE, NUMBER);

static inline uint32_t large_large_number(const struct large_large *p)
{
	return le32_load(p->bytes + 4294967296ull);
}

static inline void large_large_set_number(struct large_large *p,
					  uint32_t value)
{
	le32_store(p->bytes + 4294967296ull, value);
}

/* Large.second: 2147483648u times struct large_item at byte 4294967300. */
#define LARGE_LARGE_SECOND_OFFSET 4294967300ull
#define LARGE_LARGE_SECOND_SIZE   6442450944ull
#define LARGE_LARGE_SECOND_COUNT  2147483648u
STRUCTC_WITHIN(LARGE_LARGE, SECOND);

static inline const struct large_item *large_large_second(
    const struct large_large *p, uint64_t i, struct field_error *error)
{
	if (i >= 2147483648u) {
		field_out_of_range(error, "large_large", "second",
				   4294967300ull);
		return NULL;
	}
	return (const struct large_item *)(p->bytes + 4294967300ull + i * 3);
}

static inline struct large_item *large_large_edit_second(struct large_large *p,
    uint64_t i, struct field_error *error)
{
	if (i >= 2147483648u) {
		field_out_of_range(error, "large_large", "second",
				   4294967300ull);
		return NULL;
	}
	return (struct large_item *)(p->bytes + 4294967300ull + i * 3);
}

/* Large.last: u8 at byte 10737418244. */
#define LARGE_LARGE_LAST_OFFSET 10737418244ull
#define LARGE_LARGE_LAST_SIZE   1u
STRUCTC_WITHIN(LARGE_LARGE, LAST);

static inline uint8_t large_large_last(const struct large_large *p)
{
	return p->bytes[10737418244ull];
}

static inline void large_large_set_last(struct large_large *p, uint8_t value)
{
	p->bytes[10737418244ull] = value;
}

/* All bytes zero. */
static inline void large_large_init(struct large_large *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_LARGE_DESCRIBED)
#define GENERATED_LARGE_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field large_item_fields[] = {
	{ "a", "u24_be", 0u, 3u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure large_item_description = {
	"Item", "large_item", 3u, false, large_item_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field large_large_fields[] = {
	{ "first", "[4294967296]u8", 0u, 1u, 4294967296ull, DESCRIBE_BYTES,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "number", "u32_le", 4294967296ull, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "second", "[2147483648]Item", 4294967300ull, 3u, 2147483648u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &large_item_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last", "u8", 10737418244ull, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure large_large_description = {
	"Large", "large_large", 10737418245ull, false, large_large_fields, 4,
	"Offsets beyond 32 bits; nothing of it is ever allocated.",
	NULL
};

#define LARGE_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const large_structures[] = {
	&large_item_description,
	&large_large_description,
};

DESCRIBE_CONST struct describe_file large_describe_file = {
	"large", large_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_LARGE_VALIDATED)
#define GENERATED_LARGE_VALIDATED

#include "runtime/base/validate.h"

static inline size_t large_item_validate(const struct large_item *p,
					 struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t large_large_validate(const struct large_large *p,
					  struct validation *v)
{
	size_t before = v->count;

	for (uint64_t i = 0; i < 2147483648u; i++) {
		uint64_t to = 4294967300ull + i * 3;

		v->base += to;
		large_item_validate((const struct large_item *)(p->bytes + to),
				    v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
