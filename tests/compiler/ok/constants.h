/* Written by structc from ok/constants.struct. Edit that file instead. */
#ifndef GENERATED_CONSTANTS_H
#define GENERATED_CONSTANTS_H

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

/* Numbers in every base, every operator, names in any order. */
#define CONSTANTS_DECIMAL 1000000u
#define CONSTANTS_HEXADECIMAL 0xFFFFFFFFFFFFFFFFull
#define CONSTANTS_BINARY 165u
#define CONSTANTS_OCTAL 493u
#define CONSTANTS_OLD_OCTAL 420u
/* used before it is declared */
#define CONSTANTS_EARLY 42u
#define CONSTANTS_LATER 41u
/* 5 */
#define CONSTANTS_SUM 5u
/* 32 */
#define CONSTANTS_SHIFTED 32u
#define CONSTANTS_SHIFTED_BACK 0x10u
/* 0x32 */
#define CONSTANTS_BITS 0x32u
#define CONSTANTS_INVERTED 0xFFFFFFFFFFFFFF00ull
#define CONSTANTS_NEGATIVE (-12)
#define CONSTANTS_LOWEST (-9223372036854775807ll - 1)
#define CONSTANTS_COMPARED 4u
#define CONSTANTS_LOGIC 2u
#define CONSTANTS_OF_ENUM 4u
/* BLOCK_SIZE in C */
#define CONSTANTS_BLOCK_SIZE 4096u

/* Enum Color: u8. */
#define CONSTANTS_COLOR_RED 1u
#define CONSTANTS_COLOR_GREEN 2u
#define CONSTANTS_COLOR_BLUE 41u

/* The name of a value, or NULL if it has none. */
static inline const char *constants_color_name(uint8_t value)
{
	switch (value) {
	case CONSTANTS_COLOR_RED:
		return "red";
	case CONSTANTS_COLOR_GREEN:
		return "green";
	case CONSTANTS_COLOR_BLUE:
		return "blue";
	default:
		return NULL;
	}
}

static inline bool constants_color_is_known(uint8_t value)
{
	switch (value) {
	case CONSTANTS_COLOR_RED:
	case CONSTANTS_COLOR_GREEN:
	case CONSTANTS_COLOR_BLUE:
		return true;
	default:
		return false;
	}
}

/* Structure Buffer, 64 bytes. */
struct constants_buffer {
	uint8_t bytes[64];
};
#define CONSTANTS_BUFFER_SIZEOF 64u
STRUCTC_PROVE(sizeof(struct constants_buffer) == CONSTANTS_BUFFER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct constants_buffer *constants_buffer_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, CONSTANTS_BUFFER_SIZEOF))
		return NULL;
	return (const struct constants_buffer *)(span.data + offset);
}

static inline struct constants_buffer *constants_buffer_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, CONSTANTS_BUFFER_SIZEOF))
		return NULL;
	return (struct constants_buffer *)(span.data + offset);
}

/* Buffer.data: 63 times byte at byte 0. */
#define CONSTANTS_BUFFER_DATA_OFFSET 0u
#define CONSTANTS_BUFFER_DATA_SIZE   63u
#define CONSTANTS_BUFFER_DATA_COUNT  63u
STRUCTC_WITHIN(CONSTANTS_BUFFER, DATA);

static inline int constants_buffer_data(const struct constants_buffer *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 63)
		return field_out_of_range(error, "constants_buffer", "data",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int constants_buffer_set_data(struct constants_buffer *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	if (i >= 63)
		return field_out_of_range(error, "constants_buffer", "data",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span constants_buffer_data_bytes(
    const struct constants_buffer *p)
{
	return span_of(p->bytes, 63);
}

static inline struct mspan constants_buffer_edit_data_bytes(
    struct constants_buffer *p)
{
	return mspan_of(p->bytes, 63);
}

/* Buffer.end: u8 at byte 63. */
#define CONSTANTS_BUFFER_END_OFFSET 63u
#define CONSTANTS_BUFFER_END_SIZE   1u
STRUCTC_WITHIN(CONSTANTS_BUFFER, END);

static inline uint8_t constants_buffer_end(const struct constants_buffer *p)
{
	return p->bytes[63];
}

static inline void constants_buffer_set_end(struct constants_buffer *p,
					    uint8_t value)
{
	p->bytes[63] = value;
}

/* All bytes zero. */
static inline void constants_buffer_init(struct constants_buffer *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_CONSTANTS_DESCRIBED)
#define GENERATED_CONSTANTS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value constants_color_values[] = {
	{ "red", 1u, NULL },
	{ "green", 2u, NULL },
	{ "blue", 41u, NULL },
};

DESCRIBE_CONST struct describe_field constants_buffer_fields[] = {
	{ "data", "[63]byte", 0u, 1u, 63u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "end", "u8", 63u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure constants_buffer_description = {
	"Buffer", "constants_buffer", 64u, false, constants_buffer_fields, 2,
	NULL,
	NULL
};

#define CONSTANTS_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const constants_structures[] = {
	&constants_buffer_description,
};

DESCRIBE_CONST struct describe_file constants_describe_file = {
	"constants", constants_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_CONSTANTS_VALIDATED)
#define GENERATED_CONSTANTS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t constants_buffer_validate(const struct constants_buffer *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
