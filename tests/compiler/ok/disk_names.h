/* Written by structc from ok/disk_names.struct. Edit that file instead. */
#ifndef GENERATED_DISK_NAMES_H
#define GENERATED_DISK_NAMES_H

#include "runtime/base/bytes.h"
#include "disk.h"

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

/* Structure Name, 23 bytes. */
struct disk_names_name {
	uint8_t bytes[23];
};
#define DISK_NAMES_NAME_SIZEOF 23u
STRUCTC_PROVE(sizeof(struct disk_names_name) == DISK_NAMES_NAME_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct disk_names_name *disk_names_name_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, DISK_NAMES_NAME_SIZEOF))
		return NULL;
	return (const struct disk_names_name *)(span.data + offset);
}

static inline struct disk_names_name *disk_names_name_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, DISK_NAMES_NAME_SIZEOF))
		return NULL;
	return (struct disk_names_name *)(span.data + offset);
}

/* Name.kind: enum FileKind, u8 at byte 0. */
#define DISK_NAMES_NAME_KIND_OFFSET 0u
#define DISK_NAMES_NAME_KIND_SIZE   1u
#define DISK_NAMES_NAME_KIND_DEFAULT 1u
STRUCTC_WITHIN(DISK_NAMES_NAME, KIND);

static inline uint8_t disk_names_name_kind(const struct disk_names_name *p)
{
	return p->bytes[0];
}

static inline void disk_names_name_set_kind(struct disk_names_name *p,
					    uint8_t value)
{
	p->bytes[0] = value;
}

/* Name.text: 16 times string at byte 1. */
#define DISK_NAMES_NAME_TEXT_OFFSET 1u
#define DISK_NAMES_NAME_TEXT_SIZE   16u
#define DISK_NAMES_NAME_TEXT_COUNT  16u
STRUCTC_WITHIN(DISK_NAMES_NAME, TEXT);

static inline int disk_names_name_text(const struct disk_names_name *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "disk_names_name", "text", 1);
	*out = p->bytes[1 + i];
	return 0;
}

static inline int disk_names_name_set_text(struct disk_names_name *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "disk_names_name", "text", 1);
	p->bytes[1 + i] = value;
	return 0;
}

static inline struct span disk_names_name_text_bytes(
    const struct disk_names_name *p)
{
	return span_of(p->bytes + 1, 16);
}

static inline struct mspan disk_names_name_edit_text_bytes(
    struct disk_names_name *p)
{
	return mspan_of(p->bytes + 1, 16);
}

/* Up to the first NUL. */
static inline struct span disk_names_name_text_text(
    const struct disk_names_name *p)
{
	const uint8_t *text = p->bytes + 1;
	const void *end = memchr(text, 0, 16);

	if (!end)
		return span_of(text, 16);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int disk_names_name_put_text(struct disk_names_name *p,
					   struct span text)
{
	uint8_t *to = p->bytes + 1;

	if (text.size > 16)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(16 - text.size));
	return 0;
}

/* Name.place: struct disk_extent at byte 17. */
#define DISK_NAMES_NAME_PLACE_OFFSET 17u
#define DISK_NAMES_NAME_PLACE_SIZE   6u
STRUCTC_WITHIN(DISK_NAMES_NAME, PLACE);

static inline const struct disk_extent *disk_names_name_place(
    const struct disk_names_name *p)
{
	return (const struct disk_extent *)(p->bytes + 17);
}

static inline struct disk_extent *disk_names_name_edit_place(
    struct disk_names_name *p)
{
	return (struct disk_extent *)(p->bytes + 17);
}

/* All bytes zero, then the defaults. */
static inline void disk_names_name_init(struct disk_names_name *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	disk_names_name_set_kind(p, DISK_NAMES_NAME_KIND_DEFAULT);
	disk_extent_init(disk_names_name_edit_place(p));
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_DISK_NAMES_DESCRIBED)
#define GENERATED_DISK_NAMES_DESCRIBED

#include "runtime/base/describe.h"
#include "disk.h"

DESCRIBE_CONST struct describe_rules disk_names_name_describe_kind_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field disk_names_name_fields[] = {
	{ "kind", "Kind", 0u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, disk_file_kind_values, 2, NULL, 0,
	  NULL,
	  NULL, &disk_names_name_describe_kind_rules },
	{ "text", "[16]string", 1u, 1u, 16u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "place", "Extent", 17u, 6u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &disk_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure disk_names_name_description = {
	"Name", "disk_names_name", 23u, false, disk_names_name_fields, 3,
	NULL,
	NULL
};

#define DISK_NAMES_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const disk_names_structures[] = {
	&disk_names_name_description,
};

DESCRIBE_CONST struct describe_file disk_names_describe_file = {
	"disk_names", disk_names_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_DISK_NAMES_VALIDATED)
#define GENERATED_DISK_NAMES_VALIDATED

#include "runtime/base/validate.h"
#include "disk.h"

static inline size_t disk_names_name_validate(const struct disk_names_name *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "disk_names_name",
				   "kind", 0, "must be 1"))
			return v->count - before;
		if (v->strict && !disk_file_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "disk_names_name", "kind",
				   0, "no value of its enum"))
			return v->count - before;
	}
	{
		v->base += 17;
		disk_extent_validate(
		    (const struct disk_extent *)(p->bytes + 17), v);
		v->base -= 17;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
