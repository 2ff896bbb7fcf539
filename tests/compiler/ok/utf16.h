/* Written by structc from ok/utf16.struct. Edit that file instead. */
#ifndef GENERATED_UTF16_H
#define GENERATED_UTF16_H

#include "runtime/base/bytes.h"
#include "runtime/base/utf16.h"

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

/* Structure Names, 48 bytes. UTF-16, as arrays and alone. */
struct utf16_names {
	uint8_t bytes[48];
};
#define UTF16_NAMES_SIZEOF 48u
STRUCTC_PROVE(sizeof(struct utf16_names) == UTF16_NAMES_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct utf16_names *utf16_names_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, UTF16_NAMES_SIZEOF))
		return NULL;
	return (const struct utf16_names *)(span.data + offset);
}

static inline struct utf16_names *utf16_names_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, UTF16_NAMES_SIZEOF))
		return NULL;
	return (struct utf16_names *)(span.data + offset);
}

/* Names.little: 5 times UTF-16 little-endian at byte 0. */
#define UTF16_NAMES_LITTLE_OFFSET 0u
#define UTF16_NAMES_LITTLE_SIZE   10u
#define UTF16_NAMES_LITTLE_COUNT  5u
STRUCTC_WITHIN(UTF16_NAMES, LITTLE);

static inline int utf16_names_little(const struct utf16_names *p, uint64_t i,
				     uint16_t *out, struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "utf16_names", "little", 0);
	*out = le16_load(p->bytes + i * 2);
	return 0;
}

static inline int utf16_names_set_little(struct utf16_names *p, uint64_t i,
					 uint16_t value,
					 struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "utf16_names", "little", 0);
	le16_store(p->bytes + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int utf16_names_little_utf8(const struct utf16_names *p,
					  struct mspan out, uint64_t *length,
					  struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes, 10), false, out, length))
		return field_out_of_range(error, "utf16_names", "little", 0);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int utf16_names_put_little_utf8(struct utf16_names *p,
					      struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes, 10));
}

/* Names.big: 4 times UTF-16 big-endian at byte 10. */
#define UTF16_NAMES_BIG_OFFSET 10u
#define UTF16_NAMES_BIG_SIZE   8u
#define UTF16_NAMES_BIG_COUNT  4u
STRUCTC_WITHIN(UTF16_NAMES, BIG);

static inline int utf16_names_big(const struct utf16_names *p, uint64_t i,
				  uint16_t *out, struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "utf16_names", "big", 10);
	*out = be16_load(p->bytes + 10 + i * 2);
	return 0;
}

static inline int utf16_names_set_big(struct utf16_names *p, uint64_t i,
				      uint16_t value,
				      struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "utf16_names", "big", 10);
	be16_store(p->bytes + 10 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int utf16_names_big_utf8(const struct utf16_names *p,
				       struct mspan out, uint64_t *length,
				       struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 10, 8), true, out, length))
		return field_out_of_range(error, "utf16_names", "big", 10);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int utf16_names_put_big_utf8(struct utf16_names *p,
					   struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 10, 8));
}

/* Names.stated: 8 times UTF-16 little-endian at byte 18. */
#define UTF16_NAMES_STATED_OFFSET 18u
#define UTF16_NAMES_STATED_SIZE   16u
#define UTF16_NAMES_STATED_COUNT  8u
#define UTF16_NAMES_STATED_DEFAULT "\303\206sir \360\237\230\200"
STRUCTC_WITHIN(UTF16_NAMES, STATED);

static inline int utf16_names_stated(const struct utf16_names *p, uint64_t i,
				     uint16_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "utf16_names", "stated", 18);
	*out = le16_load(p->bytes + 18 + i * 2);
	return 0;
}

static inline int utf16_names_set_stated(struct utf16_names *p, uint64_t i,
					 uint16_t value,
					 struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "utf16_names", "stated", 18);
	le16_store(p->bytes + 18 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int utf16_names_stated_utf8(const struct utf16_names *p,
					  struct mspan out, uint64_t *length,
					  struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 18, 16), false, out, length))
		return field_out_of_range(error, "utf16_names", "stated", 18);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int utf16_names_put_stated_utf8(struct utf16_names *p,
					      struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 18, 16));
}

/* Names.one: UTF-16 big-endian at byte 34. */
#define UTF16_NAMES_ONE_OFFSET 34u
#define UTF16_NAMES_ONE_SIZE   2u
STRUCTC_WITHIN(UTF16_NAMES, ONE);

static inline uint16_t utf16_names_one(const struct utf16_names *p)
{
	return be16_load(p->bytes + 34);
}

static inline void utf16_names_set_one(struct utf16_names *p, uint16_t value)
{
	be16_store(p->bytes + 34, value);
}

/* Names.two: 2 times 3 times UTF-16 little-endian at byte 36. */
#define UTF16_NAMES_TWO_OFFSET 36u
#define UTF16_NAMES_TWO_SIZE   12u
#define UTF16_NAMES_TWO_COUNT  2u
STRUCTC_WITHIN(UTF16_NAMES, TWO);

static inline int utf16_names_two(const struct utf16_names *p, uint64_t i,
				  uint64_t j, uint16_t *out,
				  struct field_error *error)
{
	if (i >= 2 || j >= 3)
		return field_out_of_range(error, "utf16_names", "two", 36);
	*out = le16_load(p->bytes + 36 + (i * 3 + j) * 2);
	return 0;
}

static inline int utf16_names_set_two(struct utf16_names *p, uint64_t i,
				      uint64_t j, uint16_t value,
				      struct field_error *error)
{
	if (i >= 2 || j >= 3)
		return field_out_of_range(error, "utf16_names", "two", 36);
	le16_store(p->bytes + 36 + (i * 3 + j) * 2, value);
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void utf16_names_init(struct utf16_names *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	(void)utf16_names_put_stated_utf8(p,
					  span_of(UTF16_NAMES_STATED_DEFAULT,
					  10));
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_UTF16_DESCRIBED)
#define GENERATED_UTF16_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_rules utf16_names_describe_stated_rules = {
	false, 0u, "\303\206sir \360\237\230\200", NULL, 0, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_field utf16_names_fields[] = {
	{ "little", "[5]utf16_le", 0u, 2u, 5u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "big", "[4]utf16_be", 10u, 2u, 4u, DESCRIBE_UTF16, true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "stated", "[8]utf16_le", 18u, 2u, 8u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &utf16_names_describe_stated_rules },
	{ "one", "utf16_be", 34u, 2u, 1u, DESCRIBE_UTF16, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "two", "[2][3]utf16_le", 36u, 2u, 6u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure utf16_names_description = {
	"Names", "utf16_names", 48u, false, utf16_names_fields, 5,
	"UTF-16, as arrays and alone.",
	NULL
};

#define UTF16_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const utf16_structures[] = {
	&utf16_names_description,
};

DESCRIBE_CONST struct describe_file utf16_describe_file = {
	"utf16", utf16_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_UTF16_VALIDATED)
#define GENERATED_UTF16_VALIDATED

#include "runtime/base/validate.h"

static inline size_t utf16_names_validate(const struct utf16_names *p,
					  struct validation *v)
{
	size_t before = v->count;

	if (
	    memcmp(p->bytes + 18, "\306\000s\000i\000r\000 \000=\330\000\336\000\000", 16) &&
	    validation_add(v, FINDING_CONSTRAINT, "utf16_names", "stated", 18,
			   "must be \"\303\206sir \360\237\230\200\""))
		return v->count - before;
	return v->count - before;
}

#endif
