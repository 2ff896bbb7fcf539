/* Written by structc from ok/texts.struct. Edit that file instead. */
#ifndef GENERATED_TEXTS_H
#define GENERATED_TEXTS_H

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

/* Texts as constants and defaults. */
#define TEXTS_SIGNATURE "EFI PART"
#define TEXTS_SAME "EFI PART"
#define TEXTS_ODD "q\"b\\n\012t\011z\000x\1771\?\?/\303\251"
#define TEXTS_EMPTY ""
#define TEXTS_NUMBER 8u

/* Structure Texts, 79 bytes. */
struct texts_texts {
	uint8_t bytes[79];
};
#define TEXTS_TEXTS_SIZEOF 79u
STRUCTC_PROVE(sizeof(struct texts_texts) == TEXTS_TEXTS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct texts_texts *texts_texts_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, TEXTS_TEXTS_SIZEOF))
		return NULL;
	return (const struct texts_texts *)(span.data + offset);
}

static inline struct texts_texts *texts_texts_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, TEXTS_TEXTS_SIZEOF))
		return NULL;
	return (struct texts_texts *)(span.data + offset);
}

/* Texts.tag: 8 times string at byte 0. */
#define TEXTS_TEXTS_TAG_OFFSET 0u
#define TEXTS_TEXTS_TAG_SIZE   8u
#define TEXTS_TEXTS_TAG_COUNT  8u
#define TEXTS_TEXTS_TAG_DEFAULT "EFI PART"
STRUCTC_WITHIN(TEXTS_TEXTS, TAG);

static inline int texts_texts_tag(const struct texts_texts *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "texts_texts", "tag", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int texts_texts_set_tag(struct texts_texts *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "texts_texts", "tag", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span texts_texts_tag_bytes(const struct texts_texts *p)
{
	return span_of(p->bytes, 8);
}

static inline struct mspan texts_texts_edit_tag_bytes(struct texts_texts *p)
{
	return mspan_of(p->bytes, 8);
}

/* Up to the first NUL. */
static inline struct span texts_texts_tag_text(const struct texts_texts *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int texts_texts_put_tag(struct texts_texts *p, struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Texts.named: 8 times string at byte 8. */
#define TEXTS_TEXTS_NAMED_OFFSET 8u
#define TEXTS_TEXTS_NAMED_SIZE   8u
#define TEXTS_TEXTS_NAMED_COUNT  8u
#define TEXTS_TEXTS_NAMED_DEFAULT "EFI PART"
STRUCTC_WITHIN(TEXTS_TEXTS, NAMED);

static inline int texts_texts_named(const struct texts_texts *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "texts_texts", "named", 8);
	*out = p->bytes[8 + i];
	return 0;
}

static inline int texts_texts_set_named(struct texts_texts *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "texts_texts", "named", 8);
	p->bytes[8 + i] = value;
	return 0;
}

static inline struct span texts_texts_named_bytes(const struct texts_texts *p)
{
	return span_of(p->bytes + 8, 8);
}

static inline struct mspan texts_texts_edit_named_bytes(struct texts_texts *p)
{
	return mspan_of(p->bytes + 8, 8);
}

/* Up to the first NUL. */
static inline struct span texts_texts_named_text(const struct texts_texts *p)
{
	const uint8_t *text = p->bytes + 8;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int texts_texts_put_named(struct texts_texts *p,
					struct span text)
{
	uint8_t *to = p->bytes + 8;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Texts.short: 12 times string at byte 16. */
#define TEXTS_TEXTS_SHORT_OFFSET 16u
#define TEXTS_TEXTS_SHORT_SIZE   12u
#define TEXTS_TEXTS_SHORT_COUNT  12u
#define TEXTS_TEXTS_SHORT_DEFAULT "abc"
STRUCTC_WITHIN(TEXTS_TEXTS, SHORT);

static inline int texts_texts_short(const struct texts_texts *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "texts_texts", "short", 16);
	*out = p->bytes[16 + i];
	return 0;
}

static inline int texts_texts_set_short(struct texts_texts *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "texts_texts", "short", 16);
	p->bytes[16 + i] = value;
	return 0;
}

static inline struct span texts_texts_short_bytes(const struct texts_texts *p)
{
	return span_of(p->bytes + 16, 12);
}

static inline struct mspan texts_texts_edit_short_bytes(struct texts_texts *p)
{
	return mspan_of(p->bytes + 16, 12);
}

/* Up to the first NUL. */
static inline struct span texts_texts_short_text(const struct texts_texts *p)
{
	const uint8_t *text = p->bytes + 16;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int texts_texts_put_short(struct texts_texts *p,
					struct span text)
{
	uint8_t *to = p->bytes + 16;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* Texts.odd: 32 times string at byte 28. */
#define TEXTS_TEXTS_ODD_OFFSET 28u
#define TEXTS_TEXTS_ODD_SIZE   32u
#define TEXTS_TEXTS_ODD_COUNT  32u
#define TEXTS_TEXTS_ODD_DEFAULT "q\"b\\n\012t\011z\000x\1771\?\?/\303\251"
STRUCTC_WITHIN(TEXTS_TEXTS, ODD);

static inline int texts_texts_odd(const struct texts_texts *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "texts_texts", "odd", 28);
	*out = p->bytes[28 + i];
	return 0;
}

static inline int texts_texts_set_odd(struct texts_texts *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "texts_texts", "odd", 28);
	p->bytes[28 + i] = value;
	return 0;
}

static inline struct span texts_texts_odd_bytes(const struct texts_texts *p)
{
	return span_of(p->bytes + 28, 32);
}

static inline struct mspan texts_texts_edit_odd_bytes(struct texts_texts *p)
{
	return mspan_of(p->bytes + 28, 32);
}

/* Up to the first NUL. */
static inline struct span texts_texts_odd_text(const struct texts_texts *p)
{
	const uint8_t *text = p->bytes + 28;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int texts_texts_put_odd(struct texts_texts *p, struct span text)
{
	uint8_t *to = p->bytes + 28;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* Texts.raw: 4 times byte at byte 60. */
#define TEXTS_TEXTS_RAW_OFFSET 60u
#define TEXTS_TEXTS_RAW_SIZE   4u
#define TEXTS_TEXTS_RAW_COUNT  4u
#define TEXTS_TEXTS_RAW_DEFAULT "\177ELF"
STRUCTC_WITHIN(TEXTS_TEXTS, RAW);

static inline int texts_texts_raw(const struct texts_texts *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "texts_texts", "raw", 60);
	*out = p->bytes[60 + i];
	return 0;
}

static inline int texts_texts_set_raw(struct texts_texts *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "texts_texts", "raw", 60);
	p->bytes[60 + i] = value;
	return 0;
}

static inline struct span texts_texts_raw_bytes(const struct texts_texts *p)
{
	return span_of(p->bytes + 60, 4);
}

static inline struct mspan texts_texts_edit_raw_bytes(struct texts_texts *p)
{
	return mspan_of(p->bytes + 60, 4);
}

/* Texts.units: 6 times u8 at byte 64. */
#define TEXTS_TEXTS_UNITS_OFFSET 64u
#define TEXTS_TEXTS_UNITS_SIZE   6u
#define TEXTS_TEXTS_UNITS_COUNT  6u
#define TEXTS_TEXTS_UNITS_DEFAULT "\000\001"
STRUCTC_WITHIN(TEXTS_TEXTS, UNITS);

static inline int texts_texts_units(const struct texts_texts *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "texts_texts", "units", 64);
	*out = p->bytes[64 + i];
	return 0;
}

static inline int texts_texts_set_units(struct texts_texts *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "texts_texts", "units", 64);
	p->bytes[64 + i] = value;
	return 0;
}

static inline struct span texts_texts_units_bytes(const struct texts_texts *p)
{
	return span_of(p->bytes + 64, 6);
}

static inline struct mspan texts_texts_edit_units_bytes(struct texts_texts *p)
{
	return mspan_of(p->bytes + 64, 6);
}

/* Texts.nothing: 3 times string at byte 70. */
#define TEXTS_TEXTS_NOTHING_OFFSET 70u
#define TEXTS_TEXTS_NOTHING_SIZE   3u
#define TEXTS_TEXTS_NOTHING_COUNT  3u
#define TEXTS_TEXTS_NOTHING_DEFAULT ""
STRUCTC_WITHIN(TEXTS_TEXTS, NOTHING);

static inline int texts_texts_nothing(const struct texts_texts *p, uint64_t i,
				      uint8_t *out, struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "texts_texts", "nothing", 70);
	*out = p->bytes[70 + i];
	return 0;
}

static inline int texts_texts_set_nothing(struct texts_texts *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "texts_texts", "nothing", 70);
	p->bytes[70 + i] = value;
	return 0;
}

static inline struct span texts_texts_nothing_bytes(const struct texts_texts *p)
{
	return span_of(p->bytes + 70, 3);
}

static inline struct mspan texts_texts_edit_nothing_bytes(struct texts_texts *p)
{
	return mspan_of(p->bytes + 70, 3);
}

/* Up to the first NUL. */
static inline struct span texts_texts_nothing_text(const struct texts_texts *p)
{
	const uint8_t *text = p->bytes + 70;
	const void *end = memchr(text, 0, 3);

	if (!end)
		return span_of(text, 3);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int texts_texts_put_nothing(struct texts_texts *p,
					  struct span text)
{
	uint8_t *to = p->bytes + 70;

	if (text.size > 3)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(3 - text.size));
	return 0;
}

/* Texts.plain: 4 times string at byte 73. */
#define TEXTS_TEXTS_PLAIN_OFFSET 73u
#define TEXTS_TEXTS_PLAIN_SIZE   4u
#define TEXTS_TEXTS_PLAIN_COUNT  4u
STRUCTC_WITHIN(TEXTS_TEXTS, PLAIN);

static inline int texts_texts_plain(const struct texts_texts *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "texts_texts", "plain", 73);
	*out = p->bytes[73 + i];
	return 0;
}

static inline int texts_texts_set_plain(struct texts_texts *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "texts_texts", "plain", 73);
	p->bytes[73 + i] = value;
	return 0;
}

static inline struct span texts_texts_plain_bytes(const struct texts_texts *p)
{
	return span_of(p->bytes + 73, 4);
}

static inline struct mspan texts_texts_edit_plain_bytes(struct texts_texts *p)
{
	return mspan_of(p->bytes + 73, 4);
}

/* Up to the first NUL. */
static inline struct span texts_texts_plain_text(const struct texts_texts *p)
{
	const uint8_t *text = p->bytes + 73;
	const void *end = memchr(text, 0, 4);

	if (!end)
		return span_of(text, 4);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int texts_texts_put_plain(struct texts_texts *p,
					struct span text)
{
	uint8_t *to = p->bytes + 73;

	if (text.size > 4)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(4 - text.size));
	return 0;
}

/* Texts.number: u16 little-endian at byte 77. */
#define TEXTS_TEXTS_NUMBER_OFFSET 77u
#define TEXTS_TEXTS_NUMBER_SIZE   2u
#define TEXTS_TEXTS_NUMBER_DEFAULT 7u
STRUCTC_WITHIN(TEXTS_TEXTS, NUMBER);

static inline uint16_t texts_texts_number(const struct texts_texts *p)
{
	return le16_load(p->bytes + 77);
}

static inline void texts_texts_set_number(struct texts_texts *p,
					  uint16_t value)
{
	le16_store(p->bytes + 77, value);
}

/* All bytes zero, then the defaults. */
static inline void texts_texts_init(struct texts_texts *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	memcpy(p->bytes, TEXTS_TEXTS_TAG_DEFAULT, 8);
	memcpy(p->bytes + 8, TEXTS_TEXTS_NAMED_DEFAULT, 8);
	memcpy(p->bytes + 16, TEXTS_TEXTS_SHORT_DEFAULT, 3);
	memcpy(p->bytes + 28, TEXTS_TEXTS_ODD_DEFAULT, 18);
	memcpy(p->bytes + 60, TEXTS_TEXTS_RAW_DEFAULT, 4);
	memcpy(p->bytes + 64, TEXTS_TEXTS_UNITS_DEFAULT, 2);
	texts_texts_set_number(p, TEXTS_TEXTS_NUMBER_DEFAULT);
}

/* Structure Outer, 159 bytes. */
struct texts_outer {
	uint8_t bytes[159];
};
#define TEXTS_OUTER_SIZEOF 159u
STRUCTC_PROVE(sizeof(struct texts_outer) == TEXTS_OUTER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct texts_outer *texts_outer_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, TEXTS_OUTER_SIZEOF))
		return NULL;
	return (const struct texts_outer *)(span.data + offset);
}

static inline struct texts_outer *texts_outer_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, TEXTS_OUTER_SIZEOF))
		return NULL;
	return (struct texts_outer *)(span.data + offset);
}

/* Outer.before: u8 at byte 0. */
#define TEXTS_OUTER_BEFORE_OFFSET 0u
#define TEXTS_OUTER_BEFORE_SIZE   1u
STRUCTC_WITHIN(TEXTS_OUTER, BEFORE);

static inline uint8_t texts_outer_before(const struct texts_outer *p)
{
	return p->bytes[0];
}

static inline void texts_outer_set_before(struct texts_outer *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Outer.texts: 2 times struct texts_texts at byte 1. */
#define TEXTS_OUTER_TEXTS_OFFSET 1u
#define TEXTS_OUTER_TEXTS_SIZE   158u
#define TEXTS_OUTER_TEXTS_COUNT  2u
STRUCTC_WITHIN(TEXTS_OUTER, TEXTS);

static inline const struct texts_texts *texts_outer_texts(
    const struct texts_outer *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "texts_outer", "texts", 1);
		return NULL;
	}
	return (const struct texts_texts *)(p->bytes + 1 + i * 79);
}

static inline struct texts_texts *texts_outer_edit_texts(struct texts_outer *p,
    uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "texts_outer", "texts", 1);
		return NULL;
	}
	return (struct texts_texts *)(p->bytes + 1 + i * 79);
}

/* All bytes zero, then the defaults. */
static inline void texts_outer_init(struct texts_outer *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	for (uint64_t i = 0; i < 2; i++)
		texts_texts_init(texts_outer_edit_texts(p, i, NULL));
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_TEXTS_DESCRIBED)
#define GENERATED_TEXTS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_rules texts_texts_describe_tag_rules = {
	false, 0u, "EFI PART", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules texts_texts_describe_named_rules = {
	false, 0u, "EFI PART", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules texts_texts_describe_short_rules = {
	false, 0u, "abc", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules texts_texts_describe_odd_rules = {
	false, 0u, "q\"b\\n\012t\011z\000x\1771\?\?/\303\251", NULL, 0, NULL,
	0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules texts_texts_describe_raw_rules = {
	false, 0u, "\177ELF", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules texts_texts_describe_units_rules = {
	false, 0u, "\000\001", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules texts_texts_describe_nothing_rules = {
	false, 0u, "", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules texts_texts_describe_number_rules = {
	true, 7u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field texts_texts_fields[] = {
	{ "tag", "[8]string", 0u, 1u, 8u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &texts_texts_describe_tag_rules },
	{ "named", "[8]string", 8u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &texts_texts_describe_named_rules },
	{ "short", "[12]string", 16u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &texts_texts_describe_short_rules },
	{ "odd", "[32]string", 28u, 1u, 32u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &texts_texts_describe_odd_rules },
	{ "raw", "[4]byte", 60u, 1u, 4u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &texts_texts_describe_raw_rules },
	{ "units", "[6]u8", 64u, 1u, 6u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &texts_texts_describe_units_rules },
	{ "nothing", "[3]string", 70u, 1u, 3u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &texts_texts_describe_nothing_rules },
	{ "plain", "[4]string", 73u, 1u, 4u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "number", "u16_le", 77u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &texts_texts_describe_number_rules },
};
DESCRIBE_CONST struct describe_structure texts_texts_description = {
	"Texts", "texts_texts", 79u, false, texts_texts_fields, 9,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field texts_outer_fields[] = {
	{ "before", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "texts", "[2]Texts", 1u, 79u, 2u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &texts_texts_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure texts_outer_description = {
	"Outer", "texts_outer", 159u, false, texts_outer_fields, 2,
	NULL,
	NULL
};

#define TEXTS_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const texts_structures[] = {
	&texts_texts_description,
	&texts_outer_description,
};

DESCRIBE_CONST struct describe_file texts_describe_file = {
	"texts", texts_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_TEXTS_VALIDATED)
#define GENERATED_TEXTS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t texts_texts_validate(const struct texts_texts *p,
					  struct validation *v)
{
	size_t before = v->count;

	if (memcmp(p->bytes + 0, "EFI PART", 8) &&
	    validation_add(v, FINDING_CONSTRAINT, "texts_texts", "tag", 0,
			   "must be \"EFI PART\""))
		return v->count - before;
	if (memcmp(p->bytes + 8, "EFI PART", 8) &&
	    validation_add(v, FINDING_CONSTRAINT, "texts_texts", "named", 8,
			   "must be \"EFI PART\""))
		return v->count - before;
	if (
	    (memcmp(p->bytes + 16, "abc", 3) || !validation_is_zero(p->bytes + 16 + 3, 9)) &&
	    validation_add(v, FINDING_CONSTRAINT, "texts_texts", "short", 16,
			   "must be \"abc\""))
		return v->count - before;
	if (
	    (memcmp(p->bytes + 28, "q\"b\\n\012t\011z\000x\1771\?\?/\303\251", 18) || !validation_is_zero(p->bytes + 28 + 18, 14)) &&
	    validation_add(v, FINDING_CONSTRAINT, "texts_texts", "odd", 28,
			   "must be \"q\"b\\n\012t\011z\""))
		return v->count - before;
	if (memcmp(p->bytes + 60, "\177ELF", 4) &&
	    validation_add(v, FINDING_CONSTRAINT, "texts_texts", "raw", 60,
			   "must be \"\177ELF\""))
		return v->count - before;
	if (
	    (memcmp(p->bytes + 64, "\000\001", 2) || !validation_is_zero(p->bytes + 64 + 2, 4)) &&
	    validation_add(v, FINDING_CONSTRAINT, "texts_texts", "units", 64,
			   "must be \"\""))
		return v->count - before;
	if (!validation_is_zero(p->bytes + 70 + 0, 3) &&
	    validation_add(v, FINDING_CONSTRAINT, "texts_texts", "nothing", 70,
			   "must be \"\""))
		return v->count - before;
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 77));

		if (value != 7u &&
		    validation_add(v, FINDING_CONSTRAINT, "texts_texts",
				   "number", 77, "must be 7"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t texts_outer_validate(const struct texts_outer *p,
					  struct validation *v)
{
	size_t before = v->count;

	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 1 + i * 79;

		v->base += to;
		texts_texts_validate(
		    (const struct texts_texts *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
