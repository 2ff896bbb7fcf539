/* Written by structc from ok/new_type_names.struct. Edit that file instead. */
#ifndef GENERATED_NEW_TYPE_NAMES_H
#define GENERATED_NEW_TYPE_NAMES_H

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

/* Structure utf16_le, 1 byte. */
struct new_type_names_utf16_le {
	uint8_t bytes[1];
};
#define NEW_TYPE_NAMES_UTF16_LE_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct new_type_names_utf16_le) ==
	      NEW_TYPE_NAMES_UTF16_LE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct new_type_names_utf16_le *new_type_names_utf16_le_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NEW_TYPE_NAMES_UTF16_LE_SIZEOF))
		return NULL;
	return (const struct new_type_names_utf16_le *)(span.data + offset);
}

static inline struct new_type_names_utf16_le *new_type_names_utf16_le_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NEW_TYPE_NAMES_UTF16_LE_SIZEOF))
		return NULL;
	return (struct new_type_names_utf16_le *)(span.data + offset);
}

/* utf16_le.utf16_be: u8 at byte 0. */
#define NEW_TYPE_NAMES_UTF16_LE_UTF16_BE_OFFSET 0u
#define NEW_TYPE_NAMES_UTF16_LE_UTF16_BE_SIZE   1u
STRUCTC_WITHIN(NEW_TYPE_NAMES_UTF16_LE, UTF16_BE);

static inline uint8_t new_type_names_utf16_le_utf16_be(
    const struct new_type_names_utf16_le *p)
{
	return p->bytes[0];
}

static inline void new_type_names_utf16_le_set_utf16_be(
    struct new_type_names_utf16_le *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void new_type_names_utf16_le_init(
    struct new_type_names_utf16_le *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure A, 21 bytes. */
struct new_type_names_a {
	uint8_t bytes[21];
};
#define NEW_TYPE_NAMES_A_SIZEOF 21u
STRUCTC_PROVE(sizeof(struct new_type_names_a) == NEW_TYPE_NAMES_A_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct new_type_names_a *new_type_names_a_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NEW_TYPE_NAMES_A_SIZEOF))
		return NULL;
	return (const struct new_type_names_a *)(span.data + offset);
}

static inline struct new_type_names_a *new_type_names_a_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NEW_TYPE_NAMES_A_SIZEOF))
		return NULL;
	return (struct new_type_names_a *)(span.data + offset);
}

/* A.uuid: 16 times byte at byte 0. */
#define NEW_TYPE_NAMES_A_UUID_OFFSET 0u
#define NEW_TYPE_NAMES_A_UUID_SIZE   16u
#define NEW_TYPE_NAMES_A_UUID_COUNT  16u
STRUCTC_WITHIN(NEW_TYPE_NAMES_A, UUID);

static inline int new_type_names_a_uuid(const struct new_type_names_a *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "new_type_names_a", "uuid",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int new_type_names_a_set_uuid(struct new_type_names_a *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "new_type_names_a", "uuid",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span new_type_names_a_uuid_bytes(
    const struct new_type_names_a *p)
{
	return span_of(p->bytes, 16);
}

static inline struct mspan new_type_names_a_edit_uuid_bytes(
    struct new_type_names_a *p)
{
	return mspan_of(p->bytes, 16);
}

/* A.guid: u32 little-endian at byte 16. */
#define NEW_TYPE_NAMES_A_GUID_OFFSET 16u
#define NEW_TYPE_NAMES_A_GUID_SIZE   4u
STRUCTC_WITHIN(NEW_TYPE_NAMES_A, GUID);

static inline uint32_t new_type_names_a_guid(const struct new_type_names_a *p)
{
	return le32_load(p->bytes + 16);
}

static inline void new_type_names_a_set_guid(struct new_type_names_a *p,
					     uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* A.utf16_le: struct new_type_names_utf16_le at byte 20. */
#define NEW_TYPE_NAMES_A_UTF16_LE_OFFSET 20u
#define NEW_TYPE_NAMES_A_UTF16_LE_SIZE   1u
STRUCTC_WITHIN(NEW_TYPE_NAMES_A, UTF16_LE);

static inline const struct new_type_names_utf16_le *new_type_names_a_utf16_le(
    const struct new_type_names_a *p)
{
	return (const struct new_type_names_utf16_le *)(p->bytes + 20);
}

static inline struct new_type_names_utf16_le *new_type_names_a_edit_utf16_le(
    struct new_type_names_a *p)
{
	return (struct new_type_names_utf16_le *)(p->bytes + 20);
}

/* All bytes zero. */
static inline void new_type_names_a_init(struct new_type_names_a *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_NEW_TYPE_NAMES_DESCRIBED)
#define GENERATED_NEW_TYPE_NAMES_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field new_type_names_utf16_le_fields[] = {
	{ "utf16_be", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure new_type_names_utf16_le_description = {
	"utf16_le", "new_type_names_utf16_le", 1u, false,
	new_type_names_utf16_le_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field new_type_names_a_fields[] = {
	{ "uuid", "uuid", 0u, 1u, 16u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "guid", "guid", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "utf16_le", "utf16_le", 20u, 1u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &new_type_names_utf16_le_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure new_type_names_a_description = {
	"A", "new_type_names_a", 21u, false, new_type_names_a_fields, 3,
	NULL,
	NULL
};

#define NEW_TYPE_NAMES_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const new_type_names_structures[] = {
	&new_type_names_utf16_le_description,
	&new_type_names_a_description,
};

DESCRIBE_CONST struct describe_file new_type_names_describe_file = {
	"new_type_names", new_type_names_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_NEW_TYPE_NAMES_VALIDATED)
#define GENERATED_NEW_TYPE_NAMES_VALIDATED

#include "runtime/base/validate.h"

static inline size_t new_type_names_utf16_le_validate(
    const struct new_type_names_utf16_le *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t new_type_names_a_validate(const struct new_type_names_a *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 20;
		new_type_names_utf16_le_validate(
		    (const struct new_type_names_utf16_le *)(p->bytes + 20),
		    v);
		v->base -= 20;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
