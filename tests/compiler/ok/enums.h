/* Written by structc from ok/enums.struct. Edit that file instead. */
#ifndef GENERATED_ENUMS_H
#define GENERATED_ENUMS_H

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
 * Enum FileKind: u8. Closed sets of values over any base. An enum's own
 * comment. closed: other values are reported
 */
/* nothing known */
#define ENUMS_FILE_KIND_UNKNOWN 0u
#define ENUMS_FILE_KIND_REGULAR 1u
#define ENUMS_FILE_KIND_DIRECTORY 2u
/* a second name, on purpose */
#define ENUMS_FILE_KIND_DIR 2u

/* The name of a value, or NULL if it has none. */
static inline const char *enums_file_kind_name(uint8_t value)
{
	switch (value) {
	case ENUMS_FILE_KIND_UNKNOWN:
		return "unknown";
	case ENUMS_FILE_KIND_REGULAR:
		return "regular";
	case ENUMS_FILE_KIND_DIRECTORY:
		return "directory";
	default:
		return NULL;
	}
}

static inline bool enums_file_kind_is_known(uint8_t value)
{
	switch (value) {
	case ENUMS_FILE_KIND_UNKNOWN:
	case ENUMS_FILE_KIND_REGULAR:
	case ENUMS_FILE_KIND_DIRECTORY:
		return true;
	default:
		return false;
	}
}

/* Enum Large: u64 little-endian. */
#define ENUMS_LARGE_TOP 0x8000000000000000ull
#define ENUMS_LARGE_ALL 0xFFFFFFFFFFFFFFFFull

/* The name of a value, or NULL if it has none. */
static inline const char *enums_large_name(uint64_t value)
{
	switch (value) {
	case ENUMS_LARGE_TOP:
		return "top";
	case ENUMS_LARGE_ALL:
		return "all";
	default:
		return NULL;
	}
}

static inline bool enums_large_is_known(uint64_t value)
{
	switch (value) {
	case ENUMS_LARGE_TOP:
	case ENUMS_LARGE_ALL:
		return true;
	default:
		return false;
	}
}

/* Enum Signed: i16 big-endian. */
#define ENUMS_SIGNED_LOW (-32768)
#define ENUMS_SIGNED_MINUS (-1)
#define ENUMS_SIGNED_PLUS 1
#define ENUMS_SIGNED_HIGH 0x7FFF

/* The name of a value, or NULL if it has none. */
static inline const char *enums_signed_name(int16_t value)
{
	switch (value) {
	case ENUMS_SIGNED_LOW:
		return "low";
	case ENUMS_SIGNED_MINUS:
		return "minus";
	case ENUMS_SIGNED_PLUS:
		return "plus";
	case ENUMS_SIGNED_HIGH:
		return "high";
	default:
		return NULL;
	}
}

static inline bool enums_signed_is_known(int16_t value)
{
	switch (value) {
	case ENUMS_SIGNED_LOW:
	case ENUMS_SIGNED_MINUS:
	case ENUMS_SIGNED_PLUS:
	case ENUMS_SIGNED_HIGH:
		return true;
	default:
		return false;
	}
}

/* Enum Odd: i24 little-endian. */
#define ENUMS_ODD_BELOW (-5)

/* The name of a value, or NULL if it has none. */
static inline const char *enums_odd_name(int32_t value)
{
	switch (value) {
	case ENUMS_ODD_BELOW:
		return "below";
	default:
		return NULL;
	}
}

static inline bool enums_odd_is_known(int32_t value)
{
	switch (value) {
	case ENUMS_ODD_BELOW:
		return true;
	default:
		return false;
	}
}

/* Enum Words: u32 big-endian. reserved words are names like any other */
#define ENUMS_WORDS_SIZE 1u
#define ENUMS_WORDS_TYPE 2u
#define ENUMS_WORDS_READ 3u
#define ENUMS_WORDS_MATCH 4u
#define ENUMS_WORDS_FIELD 5u
#define ENUMS_WORDS_HAS 6u
#define ENUMS_WORDS_STRUCT 7u

/* The name of a value, or NULL if it has none. */
static inline const char *enums_words_name(uint32_t value)
{
	switch (value) {
	case ENUMS_WORDS_SIZE:
		return "size";
	case ENUMS_WORDS_TYPE:
		return "type";
	case ENUMS_WORDS_READ:
		return "read";
	case ENUMS_WORDS_MATCH:
		return "match";
	case ENUMS_WORDS_FIELD:
		return "field";
	case ENUMS_WORDS_HAS:
		return "has";
	case ENUMS_WORDS_STRUCT:
		return "struct";
	default:
		return NULL;
	}
}

static inline bool enums_words_is_known(uint32_t value)
{
	switch (value) {
	case ENUMS_WORDS_SIZE:
	case ENUMS_WORDS_TYPE:
	case ENUMS_WORDS_READ:
	case ENUMS_WORDS_MATCH:
	case ENUMS_WORDS_FIELD:
	case ENUMS_WORDS_HAS:
	case ENUMS_WORDS_STRUCT:
		return true;
	default:
		return false;
	}
}

/* Enum Holder.inner: u8. */
#define ENUMS_HOLDER_INNER_X 9u

/* The name of a value, or NULL if it has none. */
static inline const char *enums_holder_inner_name(uint8_t value)
{
	switch (value) {
	case ENUMS_HOLDER_INNER_X:
		return "x";
	default:
		return NULL;
	}
}

static inline bool enums_holder_inner_is_known(uint8_t value)
{
	switch (value) {
	case ENUMS_HOLDER_INNER_X:
		return true;
	default:
		return false;
	}
}

/* Structure Holder, 23 bytes. */
struct enums_holder {
	uint8_t bytes[23];
};
#define ENUMS_HOLDER_SIZEOF 23u
STRUCTC_PROVE(sizeof(struct enums_holder) == ENUMS_HOLDER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct enums_holder *enums_holder_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, ENUMS_HOLDER_SIZEOF))
		return NULL;
	return (const struct enums_holder *)(span.data + offset);
}

static inline struct enums_holder *enums_holder_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, ENUMS_HOLDER_SIZEOF))
		return NULL;
	return (struct enums_holder *)(span.data + offset);
}

/* Holder.kind: enum FileKind, u8 at byte 0. */
#define ENUMS_HOLDER_KIND_OFFSET 0u
#define ENUMS_HOLDER_KIND_SIZE   1u
#define ENUMS_HOLDER_KIND_DEFAULT 1u
STRUCTC_WITHIN(ENUMS_HOLDER, KIND);

static inline uint8_t enums_holder_kind(const struct enums_holder *p)
{
	return p->bytes[0];
}

static inline void enums_holder_set_kind(struct enums_holder *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Holder.large: enum Large, u64 little-endian at byte 1. */
#define ENUMS_HOLDER_LARGE_OFFSET 1u
#define ENUMS_HOLDER_LARGE_SIZE   8u
#define ENUMS_HOLDER_LARGE_DEFAULT 0x8000000000000000ull
STRUCTC_WITHIN(ENUMS_HOLDER, LARGE);

static inline uint64_t enums_holder_large(const struct enums_holder *p)
{
	return le64_load(p->bytes + 1);
}

static inline void enums_holder_set_large(struct enums_holder *p,
					  uint64_t value)
{
	le64_store(p->bytes + 1, value);
}

/* Holder.signed: enum Signed, i16 big-endian at byte 9. */
#define ENUMS_HOLDER_SIGNED_OFFSET 9u
#define ENUMS_HOLDER_SIGNED_SIZE   2u
#define ENUMS_HOLDER_SIGNED_DEFAULT (-1)
STRUCTC_WITHIN(ENUMS_HOLDER, SIGNED);

static inline int16_t enums_holder_signed(const struct enums_holder *p)
{
	return (int16_t)be16_load(p->bytes + 9);
}

static inline void enums_holder_set_signed(struct enums_holder *p,
					   int16_t value)
{
	be16_store(p->bytes + 9, (uint16_t)value);
}

/* Holder.odd: enum Odd, i24 little-endian at byte 11. */
#define ENUMS_HOLDER_ODD_OFFSET 11u
#define ENUMS_HOLDER_ODD_SIZE   3u
STRUCTC_WITHIN(ENUMS_HOLDER, ODD);

static inline int32_t enums_holder_odd(const struct enums_holder *p)
{
	uint32_t raw;

	raw = le16_load(p->bytes + 11) | (uint32_t)p->bytes[13] << 16;
	return (int32_t)(raw << 8) >> 8;
}

static inline int enums_holder_set_odd(struct enums_holder *p, int32_t value)
{
	if (value < (-8388608) || value > 0x7FFFFF)
		return -34;
	le16_store(p->bytes + 11, (uint16_t)value);
	p->bytes[13] = (uint8_t)((uint32_t)value >> 16);
	return 0;
}

/* Holder.words: 2 times enum Words, u32 big-endian at byte 14. */
#define ENUMS_HOLDER_WORDS_OFFSET 14u
#define ENUMS_HOLDER_WORDS_SIZE   8u
#define ENUMS_HOLDER_WORDS_COUNT  2u
STRUCTC_WITHIN(ENUMS_HOLDER, WORDS);

static inline int enums_holder_words(const struct enums_holder *p, uint64_t i,
				     uint32_t *out, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "enums_holder", "words", 14);
	*out = be32_load(p->bytes + 14 + i * 4);
	return 0;
}

static inline int enums_holder_set_words(struct enums_holder *p, uint64_t i,
					 uint32_t value,
					 struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "enums_holder", "words", 14);
	be32_store(p->bytes + 14 + i * 4, value);
	return 0;
}

/* Holder.inner: enum Holder.inner, u8 at byte 22. */
#define ENUMS_HOLDER_INNER_OFFSET 22u
#define ENUMS_HOLDER_INNER_SIZE   1u
STRUCTC_WITHIN(ENUMS_HOLDER, INNER);

static inline uint8_t enums_holder_inner(const struct enums_holder *p)
{
	return p->bytes[22];
}

static inline void enums_holder_set_inner(struct enums_holder *p,
					  uint8_t value)
{
	p->bytes[22] = value;
}

/* All bytes zero, then the defaults. */
static inline void enums_holder_init(struct enums_holder *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	enums_holder_set_kind(p, ENUMS_HOLDER_KIND_DEFAULT);
	enums_holder_set_large(p, ENUMS_HOLDER_LARGE_DEFAULT);
	enums_holder_set_signed(p, ENUMS_HOLDER_SIGNED_DEFAULT);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ENUMS_DESCRIBED)
#define GENERATED_ENUMS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value enums_file_kind_values[] = {
	{ "unknown", 0u, "nothing known" },
	{ "regular", 1u, NULL },
	{ "directory", 2u, NULL },
	{ "dir", 2u, "a second name, on purpose" },
};

DESCRIBE_CONST struct describe_value enums_large_values[] = {
	{ "top", 0x8000000000000000ull, NULL },
	{ "all", 0xFFFFFFFFFFFFFFFFull, NULL },
};

DESCRIBE_CONST struct describe_value enums_signed_values[] = {
	{ "low", 0xFFFFFFFFFFFF8000ull, NULL },
	{ "minus", 18446744073709551615ull, NULL },
	{ "plus", 1u, NULL },
	{ "high", 0x7FFFu, NULL },
};

DESCRIBE_CONST struct describe_value enums_odd_values[] = {
	{ "below", 18446744073709551611ull, NULL },
};

DESCRIBE_CONST struct describe_value enums_words_values[] = {
	{ "size", 1u, NULL },
	{ "type", 2u, NULL },
	{ "read", 3u, NULL },
	{ "match", 4u, NULL },
	{ "field", 5u, NULL },
	{ "has", 6u, NULL },
	{ "struct", 7u, NULL },
};

DESCRIBE_CONST struct describe_value enums_holder_inner_values[] = {
	{ "x", 9u, NULL },
};

DESCRIBE_CONST struct describe_rules enums_holder_describe_kind_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules enums_holder_describe_large_rules = {
	true, 0x8000000000000000ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules enums_holder_describe_signed_rules = {
	true, 18446744073709551615ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field enums_holder_fields[] = {
	{ "kind", "FileKind", 0u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, enums_file_kind_values, 4, NULL, 0,
	  NULL,
	  NULL, &enums_holder_describe_kind_rules },
	{ "large", "Large", 1u, 8u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, enums_large_values, 2, NULL, 0,
	  NULL,
	  NULL, &enums_holder_describe_large_rules },
	{ "signed", "Signed", 9u, 2u, 1u, DESCRIBE_ENUM, false, true, true,
	  NULL, enums_signed_values, 4, NULL, 0,
	  NULL,
	  NULL, &enums_holder_describe_signed_rules },
	{ "odd", "Odd", 11u, 3u, 1u, DESCRIBE_ENUM, false, true, false,
	  NULL, enums_odd_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "words", "[2]Words", 14u, 4u, 2u, DESCRIBE_ENUM, true, false, true,
	  NULL, enums_words_values, 7, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inner", "Holder.inner", 22u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, enums_holder_inner_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure enums_holder_description = {
	"Holder", "enums_holder", 23u, false, enums_holder_fields, 6,
	NULL,
	NULL
};

#define ENUMS_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const enums_structures[] = {
	&enums_holder_description,
};

DESCRIBE_CONST struct describe_file enums_describe_file = {
	"enums", enums_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ENUMS_VALIDATED)
#define GENERATED_ENUMS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t enums_holder_validate(const struct enums_holder *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "enums_holder",
				   "kind", 0, "must be 1"))
			return v->count - before;
		if (v->strict && !enums_file_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "enums_holder", "kind", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 1));

		if (value != 0x8000000000000000ull &&
		    validation_add(v, FINDING_CONSTRAINT, "enums_holder",
				   "large", 1, "must be 0x8000000000000000"))
			return v->count - before;
		if (v->strict && !enums_large_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "enums_holder", "large",
				   1, "no value of its enum"))
			return v->count - before;
	}
	{
		int16_t value = (int16_t)(be16_load(p->bytes + 9));

		if (value != (-1) &&
		    validation_add(v, FINDING_CONSTRAINT, "enums_holder",
				   "signed", 9, "must be -1"))
			return v->count - before;
		if (v->strict && !enums_signed_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "enums_holder", "signed",
				   9, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t raw = le16_load(p->bytes + 11) | (uint32_t)p->bytes[2 + 11] << 16;
		int32_t value = (int32_t)((int32_t)(raw << 8) >> 8);

		if (v->strict && !enums_odd_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "enums_holder", "odd", 11,
				   "no value of its enum"))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 14 + i * 4;
		uint32_t value = (uint32_t)(be32_load(p->bytes + to));

		if (v->strict && !enums_words_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "enums_holder", "words",
				   to, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[22]);

		if (v->strict && !enums_holder_inner_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "enums_holder", "inner",
				   22, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

#endif
