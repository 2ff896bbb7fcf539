/* Written by structc from ok/arrays.struct. Edit that file instead. */
#ifndef GENERATED_ARRAYS_H
#define GENERATED_ARRAYS_H

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

/* Both spellings, elements of every kind, one and two dimensions. */
#define ARRAYS_COUNT 3u

/* Enum Kind: u16 little-endian. */
#define ARRAYS_KIND_FIRST 1u
#define ARRAYS_KIND_SECOND 2u

/* The name of a value, or NULL if it has none. */
static inline const char *arrays_kind_name(uint16_t value)
{
	switch (value) {
	case ARRAYS_KIND_FIRST:
		return "first";
	case ARRAYS_KIND_SECOND:
		return "second";
	default:
		return NULL;
	}
}

static inline bool arrays_kind_is_known(uint16_t value)
{
	switch (value) {
	case ARRAYS_KIND_FIRST:
	case ARRAYS_KIND_SECOND:
		return true;
	default:
		return false;
	}
}

/* Structure Pair, 3 bytes. */
struct arrays_pair {
	uint8_t bytes[3];
};
#define ARRAYS_PAIR_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct arrays_pair) == ARRAYS_PAIR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct arrays_pair *arrays_pair_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, ARRAYS_PAIR_SIZEOF))
		return NULL;
	return (const struct arrays_pair *)(span.data + offset);
}

static inline struct arrays_pair *arrays_pair_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, ARRAYS_PAIR_SIZEOF))
		return NULL;
	return (struct arrays_pair *)(span.data + offset);
}

/* Pair.a: u8 at byte 0. */
#define ARRAYS_PAIR_A_OFFSET 0u
#define ARRAYS_PAIR_A_SIZE   1u
STRUCTC_WITHIN(ARRAYS_PAIR, A);

static inline uint8_t arrays_pair_a(const struct arrays_pair *p)
{
	return p->bytes[0];
}

static inline void arrays_pair_set_a(struct arrays_pair *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Pair.b: u16 big-endian at byte 1. */
#define ARRAYS_PAIR_B_OFFSET 1u
#define ARRAYS_PAIR_B_SIZE   2u
STRUCTC_WITHIN(ARRAYS_PAIR, B);

static inline uint16_t arrays_pair_b(const struct arrays_pair *p)
{
	return be16_load(p->bytes + 1);
}

static inline void arrays_pair_set_b(struct arrays_pair *p, uint16_t value)
{
	be16_store(p->bytes + 1, value);
}

/* All bytes zero. */
static inline void arrays_pair_init(struct arrays_pair *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Arrays, 197 bytes. */
struct arrays_arrays {
	uint8_t bytes[197];
};
#define ARRAYS_ARRAYS_SIZEOF 197u
STRUCTC_PROVE(sizeof(struct arrays_arrays) == ARRAYS_ARRAYS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct arrays_arrays *arrays_arrays_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, ARRAYS_ARRAYS_SIZEOF))
		return NULL;
	return (const struct arrays_arrays *)(span.data + offset);
}

static inline struct arrays_arrays *arrays_arrays_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, ARRAYS_ARRAYS_SIZEOF))
		return NULL;
	return (struct arrays_arrays *)(span.data + offset);
}

/* Arrays.numbers: 17 times u32 little-endian at byte 0. */
#define ARRAYS_ARRAYS_NUMBERS_OFFSET 0u
#define ARRAYS_ARRAYS_NUMBERS_SIZE   68u
#define ARRAYS_ARRAYS_NUMBERS_COUNT  17u
STRUCTC_WITHIN(ARRAYS_ARRAYS, NUMBERS);

static inline int arrays_arrays_numbers(const struct arrays_arrays *p,
					uint64_t i, uint32_t *out,
					struct field_error *error)
{
	if (i >= 17)
		return field_out_of_range(error, "arrays_arrays", "numbers",
					  0);
	*out = le32_load(p->bytes + i * 4);
	return 0;
}

static inline int arrays_arrays_set_numbers(struct arrays_arrays *p,
					    uint64_t i, uint32_t value,
					    struct field_error *error)
{
	if (i >= 17)
		return field_out_of_range(error, "arrays_arrays", "numbers",
					  0);
	le32_store(p->bytes + i * 4, value);
	return 0;
}

/* Arrays.spelled: 5 times i16 big-endian at byte 68. */
#define ARRAYS_ARRAYS_SPELLED_OFFSET 68u
#define ARRAYS_ARRAYS_SPELLED_SIZE   10u
#define ARRAYS_ARRAYS_SPELLED_COUNT  5u
STRUCTC_WITHIN(ARRAYS_ARRAYS, SPELLED);

static inline int arrays_arrays_spelled(const struct arrays_arrays *p,
					uint64_t i, int16_t *out,
					struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "arrays_arrays", "spelled",
					  68);
	*out = (int16_t)be16_load(p->bytes + 68 + i * 2);
	return 0;
}

static inline int arrays_arrays_set_spelled(struct arrays_arrays *p,
					    uint64_t i, int16_t value,
					    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "arrays_arrays", "spelled",
					  68);
	be16_store(p->bytes + 68 + i * 2, (uint16_t)value);
	return 0;
}

/* Arrays.bytes_of: 4 times byte at byte 78. */
#define ARRAYS_ARRAYS_BYTES_OF_OFFSET 78u
#define ARRAYS_ARRAYS_BYTES_OF_SIZE   4u
#define ARRAYS_ARRAYS_BYTES_OF_COUNT  4u
STRUCTC_WITHIN(ARRAYS_ARRAYS, BYTES_OF);

static inline int arrays_arrays_bytes_of(const struct arrays_arrays *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "arrays_arrays", "bytes_of",
					  78);
	*out = p->bytes[78 + i];
	return 0;
}

static inline int arrays_arrays_set_bytes_of(struct arrays_arrays *p,
					     uint64_t i, uint8_t value,
					     struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "arrays_arrays", "bytes_of",
					  78);
	p->bytes[78 + i] = value;
	return 0;
}

static inline struct span arrays_arrays_bytes_of_bytes(
    const struct arrays_arrays *p)
{
	return span_of(p->bytes + 78, 4);
}

static inline struct mspan arrays_arrays_edit_bytes_of_bytes(
    struct arrays_arrays *p)
{
	return mspan_of(p->bytes + 78, 4);
}

/* Arrays.name: 8 times string at byte 82. */
#define ARRAYS_ARRAYS_NAME_OFFSET 82u
#define ARRAYS_ARRAYS_NAME_SIZE   8u
#define ARRAYS_ARRAYS_NAME_COUNT  8u
STRUCTC_WITHIN(ARRAYS_ARRAYS, NAME);

static inline int arrays_arrays_name(const struct arrays_arrays *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "arrays_arrays", "name", 82);
	*out = p->bytes[82 + i];
	return 0;
}

static inline int arrays_arrays_set_name(struct arrays_arrays *p, uint64_t i,
					 uint8_t value,
					 struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "arrays_arrays", "name", 82);
	p->bytes[82 + i] = value;
	return 0;
}

static inline struct span arrays_arrays_name_bytes(
    const struct arrays_arrays *p)
{
	return span_of(p->bytes + 82, 8);
}

static inline struct mspan arrays_arrays_edit_name_bytes(
    struct arrays_arrays *p)
{
	return mspan_of(p->bytes + 82, 8);
}

/* Up to the first NUL. */
static inline struct span arrays_arrays_name_text(const struct arrays_arrays *p)
{
	const uint8_t *text = p->bytes + 82;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int arrays_arrays_put_name(struct arrays_arrays *p,
					 struct span text)
{
	uint8_t *to = p->bytes + 82;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Arrays.raw: 6 times u8 at byte 90. */
#define ARRAYS_ARRAYS_RAW_OFFSET 90u
#define ARRAYS_ARRAYS_RAW_SIZE   6u
#define ARRAYS_ARRAYS_RAW_COUNT  6u
STRUCTC_WITHIN(ARRAYS_ARRAYS, RAW);

static inline int arrays_arrays_raw(const struct arrays_arrays *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "arrays_arrays", "raw", 90);
	*out = p->bytes[90 + i];
	return 0;
}

static inline int arrays_arrays_set_raw(struct arrays_arrays *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "arrays_arrays", "raw", 90);
	p->bytes[90 + i] = value;
	return 0;
}

static inline struct span arrays_arrays_raw_bytes(const struct arrays_arrays *p)
{
	return span_of(p->bytes + 90, 6);
}

static inline struct mspan arrays_arrays_edit_raw_bytes(struct arrays_arrays *p)
{
	return mspan_of(p->bytes + 90, 6);
}

/* Arrays.small: 2 times i8 at byte 96. */
#define ARRAYS_ARRAYS_SMALL_OFFSET 96u
#define ARRAYS_ARRAYS_SMALL_SIZE   2u
#define ARRAYS_ARRAYS_SMALL_COUNT  2u
STRUCTC_WITHIN(ARRAYS_ARRAYS, SMALL);

static inline int arrays_arrays_small(const struct arrays_arrays *p,
				      uint64_t i, int8_t *out,
				      struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "arrays_arrays", "small", 96);
	*out = (int8_t)p->bytes[96 + i];
	return 0;
}

static inline int arrays_arrays_set_small(struct arrays_arrays *p, uint64_t i,
					  int8_t value,
					  struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "arrays_arrays", "small", 96);
	p->bytes[96 + i] = (uint8_t)value;
	return 0;
}

/* Arrays.odd: 3 times u24 little-endian at byte 98. */
#define ARRAYS_ARRAYS_ODD_OFFSET 98u
#define ARRAYS_ARRAYS_ODD_SIZE   9u
#define ARRAYS_ARRAYS_ODD_COUNT  3u
STRUCTC_WITHIN(ARRAYS_ARRAYS, ODD);

static inline int arrays_arrays_odd(const struct arrays_arrays *p, uint64_t i,
				    uint32_t *out, struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "arrays_arrays", "odd", 98);
	*out = 
	    le16_load(p->bytes + 98 + i * 3) | (uint32_t)p->bytes[100 + i * 3] << 16;
	return 0;
}

static inline int arrays_arrays_set_odd(struct arrays_arrays *p, uint64_t i,
					uint32_t value,
					struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "arrays_arrays", "odd", 98);
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 98 + i * 3, (uint16_t)value);
	p->bytes[100 + i * 3] = (uint8_t)(value >> 16);
	return 0;
}

/* Arrays.odder: 2 times i48 big-endian at byte 107. */
#define ARRAYS_ARRAYS_ODDER_OFFSET 107u
#define ARRAYS_ARRAYS_ODDER_SIZE   12u
#define ARRAYS_ARRAYS_ODDER_COUNT  2u
STRUCTC_WITHIN(ARRAYS_ARRAYS, ODDER);

static inline int arrays_arrays_odder(const struct arrays_arrays *p,
				      uint64_t i, int64_t *out,
				      struct field_error *error)
{
	uint64_t raw;

	if (i >= 2)
		return field_out_of_range(error, "arrays_arrays", "odder",
					  107);
	raw = 
	    (uint64_t)be32_load(p->bytes + 107 + i * 6) << 16 | be16_load(p->bytes + 111 + i * 6);
	*out = (int64_t)(raw << 16) >> 16;
	return 0;
}

static inline int arrays_arrays_set_odder(struct arrays_arrays *p, uint64_t i,
					  int64_t value,
					  struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "arrays_arrays", "odder",
					  107);
	if (value < (-140737488355328ll) || value > 0x7FFFFFFFFFFFll)
		return -34;
	be32_store(p->bytes + 107 + i * 6, (uint32_t)((uint64_t)value >> 16));
	be16_store(p->bytes + 111 + i * 6, (uint16_t)value);
	return 0;
}

/* Arrays.pairs: 6 times struct arrays_pair at byte 119. */
#define ARRAYS_ARRAYS_PAIRS_OFFSET 119u
#define ARRAYS_ARRAYS_PAIRS_SIZE   18u
#define ARRAYS_ARRAYS_PAIRS_COUNT  6u
STRUCTC_WITHIN(ARRAYS_ARRAYS, PAIRS);

static inline const struct arrays_pair *arrays_arrays_pairs(
    const struct arrays_arrays *p, uint64_t i, struct field_error *error)
{
	if (i >= 6) {
		field_out_of_range(error, "arrays_arrays", "pairs", 119);
		return NULL;
	}
	return (const struct arrays_pair *)(p->bytes + 119 + i * 3);
}

static inline struct arrays_pair *arrays_arrays_edit_pairs(
    struct arrays_arrays *p, uint64_t i, struct field_error *error)
{
	if (i >= 6) {
		field_out_of_range(error, "arrays_arrays", "pairs", 119);
		return NULL;
	}
	return (struct arrays_pair *)(p->bytes + 119 + i * 3);
}

/* Arrays.kinds: 2 times enum Kind, u16 little-endian at byte 137. */
#define ARRAYS_ARRAYS_KINDS_OFFSET 137u
#define ARRAYS_ARRAYS_KINDS_SIZE   4u
#define ARRAYS_ARRAYS_KINDS_COUNT  2u
STRUCTC_WITHIN(ARRAYS_ARRAYS, KINDS);

static inline int arrays_arrays_kinds(const struct arrays_arrays *p,
				      uint64_t i, uint16_t *out,
				      struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "arrays_arrays", "kinds",
					  137);
	*out = le16_load(p->bytes + 137 + i * 2);
	return 0;
}

static inline int arrays_arrays_set_kinds(struct arrays_arrays *p, uint64_t i,
					  uint16_t value,
					  struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "arrays_arrays", "kinds",
					  137);
	le16_store(p->bytes + 137 + i * 2, value);
	return 0;
}

/* Arrays.grid: 2 times 3 times u16 little-endian at byte 141. */
#define ARRAYS_ARRAYS_GRID_OFFSET 141u
#define ARRAYS_ARRAYS_GRID_SIZE   12u
#define ARRAYS_ARRAYS_GRID_COUNT  2u
STRUCTC_WITHIN(ARRAYS_ARRAYS, GRID);

static inline int arrays_arrays_grid(const struct arrays_arrays *p, uint64_t i,
				     uint64_t j, uint16_t *out,
				     struct field_error *error)
{
	if (i >= 2 || j >= 3)
		return field_out_of_range(error, "arrays_arrays", "grid", 141);
	*out = le16_load(p->bytes + 141 + (i * 3 + j) * 2);
	return 0;
}

static inline int arrays_arrays_set_grid(struct arrays_arrays *p, uint64_t i,
					 uint64_t j, uint16_t value,
					 struct field_error *error)
{
	if (i >= 2 || j >= 3)
		return field_out_of_range(error, "arrays_arrays", "grid", 141);
	le16_store(p->bytes + 141 + (i * 3 + j) * 2, value);
	return 0;
}

/* Arrays.tiles: 2 times 2 times struct arrays_pair at byte 153. */
#define ARRAYS_ARRAYS_TILES_OFFSET 153u
#define ARRAYS_ARRAYS_TILES_SIZE   12u
#define ARRAYS_ARRAYS_TILES_COUNT  2u
STRUCTC_WITHIN(ARRAYS_ARRAYS, TILES);

static inline const struct arrays_pair *arrays_arrays_tiles(
    const struct arrays_arrays *p, uint64_t i, uint64_t j,
    struct field_error *error)
{
	if (i >= 2 || j >= 2) {
		field_out_of_range(error, "arrays_arrays", "tiles", 153);
		return NULL;
	}
	return (const struct arrays_pair *)(p->bytes + 153 + (i * 2 + j) * 3);
}

static inline struct arrays_pair *arrays_arrays_edit_tiles(
    struct arrays_arrays *p, uint64_t i, uint64_t j, struct field_error *error)
{
	if (i >= 2 || j >= 2) {
		field_out_of_range(error, "arrays_arrays", "tiles", 153);
		return NULL;
	}
	return (struct arrays_pair *)(p->bytes + 153 + (i * 2 + j) * 3);
}

/* Arrays.words: 3 times 2 times u32 little-endian at byte 165. */
#define ARRAYS_ARRAYS_WORDS_OFFSET 165u
#define ARRAYS_ARRAYS_WORDS_SIZE   24u
#define ARRAYS_ARRAYS_WORDS_COUNT  3u
STRUCTC_WITHIN(ARRAYS_ARRAYS, WORDS);

static inline int arrays_arrays_words(const struct arrays_arrays *p,
				      uint64_t i, uint64_t j, uint32_t *out,
				      struct field_error *error)
{
	if (i >= 3 || j >= 2)
		return field_out_of_range(error, "arrays_arrays", "words",
					  165);
	*out = le32_load(p->bytes + 165 + (i * 2 + j) * 4);
	return 0;
}

static inline int arrays_arrays_set_words(struct arrays_arrays *p, uint64_t i,
					  uint64_t j, uint32_t value,
					  struct field_error *error)
{
	if (i >= 3 || j >= 2)
		return field_out_of_range(error, "arrays_arrays", "words",
					  165);
	le32_store(p->bytes + 165 + (i * 2 + j) * 4, value);
	return 0;
}

/* Arrays.texts: 2 times 4 times string at byte 189. */
#define ARRAYS_ARRAYS_TEXTS_OFFSET 189u
#define ARRAYS_ARRAYS_TEXTS_SIZE   8u
#define ARRAYS_ARRAYS_TEXTS_COUNT  2u
STRUCTC_WITHIN(ARRAYS_ARRAYS, TEXTS);

static inline int arrays_arrays_texts(const struct arrays_arrays *p,
				      uint64_t i, uint64_t j, uint8_t *out,
				      struct field_error *error)
{
	if (i >= 2 || j >= 4)
		return field_out_of_range(error, "arrays_arrays", "texts",
					  189);
	*out = p->bytes[189 + i * 4 + j];
	return 0;
}

static inline int arrays_arrays_set_texts(struct arrays_arrays *p, uint64_t i,
					  uint64_t j, uint8_t value,
					  struct field_error *error)
{
	if (i >= 2 || j >= 4)
		return field_out_of_range(error, "arrays_arrays", "texts",
					  189);
	p->bytes[189 + i * 4 + j] = value;
	return 0;
}

/* All bytes zero. */
static inline void arrays_arrays_init(struct arrays_arrays *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ARRAYS_DESCRIBED)
#define GENERATED_ARRAYS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value arrays_kind_values[] = {
	{ "first", 1u, NULL },
	{ "second", 2u, NULL },
};

DESCRIBE_CONST struct describe_field arrays_pair_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u16_be", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure arrays_pair_description = {
	"Pair", "arrays_pair", 3u, false, arrays_pair_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field arrays_arrays_fields[] = {
	{ "numbers", "[17]u32_le", 0u, 4u, 17u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "spelled", "[5]i16_be", 68u, 2u, 5u, DESCRIBE_NUMBER, true, true,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytes_of", "[4]byte", 78u, 1u, 4u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[8]string", 82u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "raw", "[6]u8", 90u, 1u, 6u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "small", "[2]i8", 96u, 1u, 2u, DESCRIBE_NUMBER, true, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "odd", "[3]u24_le", 98u, 3u, 3u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "odder", "[2]i48_be", 107u, 6u, 2u, DESCRIBE_NUMBER, true, true,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "pairs", "[6]Pair", 119u, 3u, 6u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &arrays_pair_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "kinds", "[2]Kind", 137u, 2u, 2u, DESCRIBE_ENUM, true, false, false,
	  NULL, arrays_kind_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "grid", "[2][3]u16_le", 141u, 2u, 6u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "tiles", "[2][2]Pair", 153u, 3u, 4u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &arrays_pair_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "words", "[3]Word", 165u, 4u, 6u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "texts", "[2][4]string", 189u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure arrays_arrays_description = {
	"Arrays", "arrays_arrays", 197u, false, arrays_arrays_fields, 14,
	NULL,
	NULL
};

#define ARRAYS_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const arrays_structures[] = {
	&arrays_pair_description,
	&arrays_arrays_description,
};

DESCRIBE_CONST struct describe_file arrays_describe_file = {
	"arrays", arrays_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ARRAYS_VALIDATED)
#define GENERATED_ARRAYS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t arrays_pair_validate(const struct arrays_pair *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t arrays_arrays_validate(const struct arrays_arrays *p,
					    struct validation *v)
{
	size_t before = v->count;

	for (uint64_t i = 0; i < 6; i++) {
		uint64_t to = 119 + i * 3;

		v->base += to;
		arrays_pair_validate(
		    (const struct arrays_pair *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 137 + i * 2;
		uint16_t value = (uint16_t)(le16_load(p->bytes + to));

		if (v->strict && !arrays_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "arrays_arrays", "kinds",
				   to, "no value of its enum"))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 153 + i * 3;

		v->base += to;
		arrays_pair_validate(
		    (const struct arrays_pair *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
