/* Written by structc from ok/aliases.struct. Edit that file instead. */
#ifndef GENERATED_ALIASES_H
#define GENERATED_ALIASES_H

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

/* Structure Range, 8 bytes. */
struct aliases_range {
	uint8_t bytes[8];
};
#define ALIASES_RANGE_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct aliases_range) == ALIASES_RANGE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct aliases_range *aliases_range_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, ALIASES_RANGE_SIZEOF))
		return NULL;
	return (const struct aliases_range *)(span.data + offset);
}

static inline struct aliases_range *aliases_range_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, ALIASES_RANGE_SIZEOF))
		return NULL;
	return (struct aliases_range *)(span.data + offset);
}

/* Range.from: u32 little-endian at byte 0. */
#define ALIASES_RANGE_FROM_OFFSET 0u
#define ALIASES_RANGE_FROM_SIZE   4u
STRUCTC_WITHIN(ALIASES_RANGE, FROM);

static inline uint32_t aliases_range_from(const struct aliases_range *p)
{
	return le32_load(p->bytes);
}

static inline void aliases_range_set_from(struct aliases_range *p,
					  uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Range.to: u32 little-endian at byte 4. */
#define ALIASES_RANGE_TO_OFFSET 4u
#define ALIASES_RANGE_TO_SIZE   4u
STRUCTC_WITHIN(ALIASES_RANGE, TO);

static inline uint32_t aliases_range_to(const struct aliases_range *p)
{
	return le32_load(p->bytes + 4);
}

static inline void aliases_range_set_to(struct aliases_range *p,
					uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void aliases_range_init(struct aliases_range *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Volume, 56 bytes. */
struct aliases_volume {
	uint8_t bytes[56];
};
#define ALIASES_VOLUME_SIZEOF 56u
STRUCTC_PROVE(sizeof(struct aliases_volume) == ALIASES_VOLUME_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct aliases_volume *aliases_volume_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, ALIASES_VOLUME_SIZEOF))
		return NULL;
	return (const struct aliases_volume *)(span.data + offset);
}

static inline struct aliases_volume *aliases_volume_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, ALIASES_VOLUME_SIZEOF))
		return NULL;
	return (struct aliases_volume *)(span.data + offset);
}

/* Volume.uuid: 16 times byte at byte 0. */
#define ALIASES_VOLUME_UUID_OFFSET 0u
#define ALIASES_VOLUME_UUID_SIZE   16u
#define ALIASES_VOLUME_UUID_COUNT  16u
STRUCTC_WITHIN(ALIASES_VOLUME, UUID);

static inline int aliases_volume_uuid(const struct aliases_volume *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "aliases_volume", "uuid", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int aliases_volume_set_uuid(struct aliases_volume *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "aliases_volume", "uuid", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span aliases_volume_uuid_bytes(
    const struct aliases_volume *p)
{
	return span_of(p->bytes, 16);
}

static inline struct mspan aliases_volume_edit_uuid_bytes(
    struct aliases_volume *p)
{
	return mspan_of(p->bytes, 16);
}

/* Volume.label: 8 times string at byte 16. */
#define ALIASES_VOLUME_LABEL_OFFSET 16u
#define ALIASES_VOLUME_LABEL_SIZE   8u
#define ALIASES_VOLUME_LABEL_COUNT  8u
STRUCTC_WITHIN(ALIASES_VOLUME, LABEL);

static inline int aliases_volume_label(const struct aliases_volume *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "aliases_volume", "label",
					  16);
	*out = p->bytes[16 + i];
	return 0;
}

static inline int aliases_volume_set_label(struct aliases_volume *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "aliases_volume", "label",
					  16);
	p->bytes[16 + i] = value;
	return 0;
}

static inline struct span aliases_volume_label_bytes(
    const struct aliases_volume *p)
{
	return span_of(p->bytes + 16, 8);
}

static inline struct mspan aliases_volume_edit_label_bytes(
    struct aliases_volume *p)
{
	return mspan_of(p->bytes + 16, 8);
}

/* Up to the first NUL. */
static inline struct span aliases_volume_label_text(
    const struct aliases_volume *p)
{
	const uint8_t *text = p->bytes + 16;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int aliases_volume_put_label(struct aliases_volume *p,
					   struct span text)
{
	uint8_t *to = p->bytes + 16;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Volume.extents: 2 times struct aliases_range at byte 24. */
#define ALIASES_VOLUME_EXTENTS_OFFSET 24u
#define ALIASES_VOLUME_EXTENTS_SIZE   16u
#define ALIASES_VOLUME_EXTENTS_COUNT  2u
STRUCTC_WITHIN(ALIASES_VOLUME, EXTENTS);

static inline const struct aliases_range *aliases_volume_extents(
    const struct aliases_volume *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "aliases_volume", "extents", 24);
		return NULL;
	}
	return (const struct aliases_range *)(p->bytes + 24 + i * 8);
}

static inline struct aliases_range *aliases_volume_edit_extents(
    struct aliases_volume *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "aliases_volume", "extents", 24);
		return NULL;
	}
	return (struct aliases_range *)(p->bytes + 24 + i * 8);
}

/* Volume.first: struct aliases_range at byte 40. */
#define ALIASES_VOLUME_FIRST_OFFSET 40u
#define ALIASES_VOLUME_FIRST_SIZE   8u
STRUCTC_WITHIN(ALIASES_VOLUME, FIRST);

static inline const struct aliases_range *aliases_volume_first(
    const struct aliases_volume *p)
{
	return (const struct aliases_range *)(p->bytes + 40);
}

static inline struct aliases_range *aliases_volume_edit_first(
    struct aliases_volume *p)
{
	return (struct aliases_range *)(p->bytes + 40);
}

/* Volume.lo: u32 little-endian at byte 48. */
#define ALIASES_VOLUME_LO_OFFSET 48u
#define ALIASES_VOLUME_LO_SIZE   4u
STRUCTC_WITHIN(ALIASES_VOLUME, LO);

static inline uint32_t aliases_volume_lo(const struct aliases_volume *p)
{
	return le32_load(p->bytes + 48);
}

static inline void aliases_volume_set_lo(struct aliases_volume *p,
					 uint32_t value)
{
	le32_store(p->bytes + 48, value);
}

/* Volume.hi: u32 little-endian at byte 52. */
#define ALIASES_VOLUME_HI_OFFSET 52u
#define ALIASES_VOLUME_HI_SIZE   4u
STRUCTC_WITHIN(ALIASES_VOLUME, HI);

static inline uint32_t aliases_volume_hi(const struct aliases_volume *p)
{
	return le32_load(p->bytes + 52);
}

static inline void aliases_volume_set_hi(struct aliases_volume *p,
					 uint32_t value)
{
	le32_store(p->bytes + 52, value);
}

/* Volume.total: u64 joined from bytes 48, 52, low part first. */
static inline uint64_t aliases_volume_total(const struct aliases_volume *p)
{
	return (uint64_t)le32_load(p->bytes + 48) |
	       (uint64_t)le32_load(p->bytes + 52) << 32;
}

static inline int aliases_volume_set_total(struct aliases_volume *p,
					   uint64_t value)
{
	le32_store(p->bytes + 48, (uint32_t)value);
	le32_store(p->bytes + 52, (uint32_t)(value >> 32));
	return 0;
}

/* All bytes zero. */
static inline void aliases_volume_init(struct aliases_volume *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ALIASES_DESCRIBED)
#define GENERATED_ALIASES_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field aliases_range_fields[] = {
	{ "from", "Block", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "to", "Number", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure aliases_range_description = {
	"Range", "aliases_range", 8u, false, aliases_range_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_part aliases_volume_total_parts[] = {
	{ 48u, 4, false },
	{ 52u, 4, false },
};
DESCRIBE_CONST struct describe_field aliases_volume_fields[] = {
	{ "uuid", "Uuid", 0u, 1u, 16u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "label", "Label", 16u, 1u, 8u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extents", "[2]Extent", 24u, 8u, 2u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &aliases_range_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first", "Extent", 40u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &aliases_range_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "lo", "Block", 48u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "hi", "u32_le", 52u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "total", "Total", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, aliases_volume_total_parts, 2,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure aliases_volume_description = {
	"Volume", "aliases_volume", 56u, false, aliases_volume_fields, 7,
	NULL,
	NULL
};

#define ALIASES_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const aliases_structures[] = {
	&aliases_range_description,
	&aliases_volume_description,
};

DESCRIBE_CONST struct describe_file aliases_describe_file = {
	"aliases", aliases_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ALIASES_VALIDATED)
#define GENERATED_ALIASES_VALIDATED

#include "runtime/base/validate.h"

static inline size_t aliases_range_validate(const struct aliases_range *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t aliases_volume_validate(const struct aliases_volume *p,
					     struct validation *v)
{
	size_t before = v->count;

	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 24 + i * 8;

		v->base += to;
		aliases_range_validate(
		    (const struct aliases_range *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 40;
		aliases_range_validate(
		    (const struct aliases_range *)(p->bytes + 40), v);
		v->base -= 40;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
