/* Written by structc from ok/constant_match.struct. Edit that file instead. */
#ifndef GENERATED_CONSTANT_MATCH_H
#define GENERATED_CONSTANT_MATCH_H

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

#define CONSTANT_MATCH_FEATURES 0x7u
#define CONSTANT_MATCH_HAS_TWO 0x1u
#define CONSTANT_MATCH_HAS_TEN 0x0u
#define CONSTANT_MATCH_SIZE 0x40u
#define CONSTANT_MATCH_LARGE 1u

/* Enum Kind: u8. */
#define CONSTANT_MATCH_KIND_SMALL 1u
#define CONSTANT_MATCH_KIND_LARGE 2u

/* The name of a value, or NULL if it has none. */
static inline const char *constant_match_kind_name(uint8_t value)
{
	switch (value) {
	case CONSTANT_MATCH_KIND_SMALL:
		return "small";
	case CONSTANT_MATCH_KIND_LARGE:
		return "large";
	default:
		return NULL;
	}
}

static inline bool constant_match_kind_is_known(uint8_t value)
{
	switch (value) {
	case CONSTANT_MATCH_KIND_SMALL:
	case CONSTANT_MATCH_KIND_LARGE:
		return true;
	default:
		return false;
	}
}

/* Structure A, 3 bytes. */
struct constant_match_a {
	uint8_t bytes[3];
};
#define CONSTANT_MATCH_A_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct constant_match_a) == CONSTANT_MATCH_A_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct constant_match_a *constant_match_a_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, CONSTANT_MATCH_A_SIZEOF))
		return NULL;
	return (const struct constant_match_a *)(span.data + offset);
}

static inline struct constant_match_a *constant_match_a_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, CONSTANT_MATCH_A_SIZEOF))
		return NULL;
	return (struct constant_match_a *)(span.data + offset);
}

/* A.a: 3 times u8 at byte 0. */
#define CONSTANT_MATCH_A_A_OFFSET 0u
#define CONSTANT_MATCH_A_A_SIZE   3u
#define CONSTANT_MATCH_A_A_COUNT  3u
STRUCTC_WITHIN(CONSTANT_MATCH_A, A);

static inline int constant_match_a_a(const struct constant_match_a *p,
				     uint64_t i, uint8_t *out,
				     struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "constant_match_a", "a", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int constant_match_a_set_a(struct constant_match_a *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "constant_match_a", "a", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span constant_match_a_a_bytes(
    const struct constant_match_a *p)
{
	return span_of(p->bytes, 3);
}

static inline struct mspan constant_match_a_edit_a_bytes(
    struct constant_match_a *p)
{
	return mspan_of(p->bytes, 3);
}

/* All bytes zero. */
static inline void constant_match_a_init(struct constant_match_a *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_CONSTANT_MATCH_DESCRIBED)
#define GENERATED_CONSTANT_MATCH_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value constant_match_kind_values[] = {
	{ "small", 1u, NULL },
	{ "large", 2u, NULL },
};

DESCRIBE_CONST struct describe_field constant_match_a_fields[] = {
	{ "a", "[3]u8", 0u, 1u, 3u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure constant_match_a_description = {
	"A", "constant_match_a", 3u, false, constant_match_a_fields, 1,
	NULL,
	NULL
};

#define CONSTANT_MATCH_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const constant_match_structures[] = {
	&constant_match_a_description,
};

DESCRIBE_CONST struct describe_file constant_match_describe_file = {
	"constant_match", constant_match_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_CONSTANT_MATCH_VALIDATED)
#define GENERATED_CONSTANT_MATCH_VALIDATED

#include "runtime/base/validate.h"

static inline size_t constant_match_a_validate(const struct constant_match_a *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
