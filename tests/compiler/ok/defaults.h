/* Written by structc from ok/defaults.struct. Edit that file instead. */
#ifndef GENERATED_DEFAULTS_H
#define GENERATED_DEFAULTS_H

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

/* What _init writes; nested structures bring theirs along. */
#define DEFAULTS_MAGIC 0xEF53u

/* Structure Header, 25 bytes. */
struct defaults_header {
	uint8_t bytes[25];
};
#define DEFAULTS_HEADER_SIZEOF 25u
STRUCTC_PROVE(sizeof(struct defaults_header) == DEFAULTS_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct defaults_header *defaults_header_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, DEFAULTS_HEADER_SIZEOF))
		return NULL;
	return (const struct defaults_header *)(span.data + offset);
}

static inline struct defaults_header *defaults_header_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, DEFAULTS_HEADER_SIZEOF))
		return NULL;
	return (struct defaults_header *)(span.data + offset);
}

/* Header.magic: u16 little-endian at byte 0. */
#define DEFAULTS_HEADER_MAGIC_OFFSET 0u
#define DEFAULTS_HEADER_MAGIC_SIZE   2u
#define DEFAULTS_HEADER_MAGIC_DEFAULT 0xEF53u
STRUCTC_WITHIN(DEFAULTS_HEADER, MAGIC);

static inline uint16_t defaults_header_magic(const struct defaults_header *p)
{
	return le16_load(p->bytes);
}

static inline void defaults_header_set_magic(struct defaults_header *p,
					     uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Header.version: u24 big-endian at byte 2. */
#define DEFAULTS_HEADER_VERSION_OFFSET 2u
#define DEFAULTS_HEADER_VERSION_SIZE   3u
#define DEFAULTS_HEADER_VERSION_DEFAULT 0x10203u
STRUCTC_WITHIN(DEFAULTS_HEADER, VERSION);

static inline uint32_t defaults_header_version(const struct defaults_header *p)
{
	return (uint32_t)be16_load(p->bytes + 2) << 8 | p->bytes[4];
}

static inline int defaults_header_set_version(struct defaults_header *p,
					      uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	be16_store(p->bytes + 2, (uint16_t)(value >> 8));
	p->bytes[4] = (uint8_t)value;
	return 0;
}

/* Header.below: i32 little-endian at byte 5. */
#define DEFAULTS_HEADER_BELOW_OFFSET 5u
#define DEFAULTS_HEADER_BELOW_SIZE   4u
#define DEFAULTS_HEADER_BELOW_DEFAULT (-70000)
STRUCTC_WITHIN(DEFAULTS_HEADER, BELOW);

static inline int32_t defaults_header_below(const struct defaults_header *p)
{
	return (int32_t)le32_load(p->bytes + 5);
}

static inline void defaults_header_set_below(struct defaults_header *p,
					     int32_t value)
{
	le32_store(p->bytes + 5, (uint32_t)value);
}

/* Header.lowest: i64 big-endian at byte 9. */
#define DEFAULTS_HEADER_LOWEST_OFFSET 9u
#define DEFAULTS_HEADER_LOWEST_SIZE   8u
#define DEFAULTS_HEADER_LOWEST_DEFAULT (-9223372036854775807ll - 1)
STRUCTC_WITHIN(DEFAULTS_HEADER, LOWEST);

static inline int64_t defaults_header_lowest(const struct defaults_header *p)
{
	return (int64_t)be64_load(p->bytes + 9);
}

static inline void defaults_header_set_lowest(struct defaults_header *p,
					      int64_t value)
{
	be64_store(p->bytes + 9, (uint64_t)value);
}

/* Header.most: u64 little-endian at byte 17. */
#define DEFAULTS_HEADER_MOST_OFFSET 17u
#define DEFAULTS_HEADER_MOST_SIZE   8u
#define DEFAULTS_HEADER_MOST_DEFAULT 18446744073709551615ull
STRUCTC_WITHIN(DEFAULTS_HEADER, MOST);

static inline uint64_t defaults_header_most(const struct defaults_header *p)
{
	return le64_load(p->bytes + 17);
}

static inline void defaults_header_set_most(struct defaults_header *p,
					    uint64_t value)
{
	le64_store(p->bytes + 17, value);
}

/* All bytes zero, then the defaults. */
static inline void defaults_header_init(struct defaults_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	defaults_header_set_magic(p, DEFAULTS_HEADER_MAGIC_DEFAULT);
	(void)defaults_header_set_version(p, DEFAULTS_HEADER_VERSION_DEFAULT);
	defaults_header_set_below(p, DEFAULTS_HEADER_BELOW_DEFAULT);
	defaults_header_set_lowest(p, DEFAULTS_HEADER_LOWEST_DEFAULT);
	defaults_header_set_most(p, DEFAULTS_HEADER_MOST_DEFAULT);
}

/* Structure Plain, 1 byte. */
struct defaults_plain {
	uint8_t bytes[1];
};
#define DEFAULTS_PLAIN_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct defaults_plain) == DEFAULTS_PLAIN_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct defaults_plain *defaults_plain_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, DEFAULTS_PLAIN_SIZEOF))
		return NULL;
	return (const struct defaults_plain *)(span.data + offset);
}

static inline struct defaults_plain *defaults_plain_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, DEFAULTS_PLAIN_SIZEOF))
		return NULL;
	return (struct defaults_plain *)(span.data + offset);
}

/* Plain.a: u8 at byte 0. */
#define DEFAULTS_PLAIN_A_OFFSET 0u
#define DEFAULTS_PLAIN_A_SIZE   1u
STRUCTC_WITHIN(DEFAULTS_PLAIN, A);

static inline uint8_t defaults_plain_a(const struct defaults_plain *p)
{
	return p->bytes[0];
}

static inline void defaults_plain_set_a(struct defaults_plain *p,
					uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void defaults_plain_init(struct defaults_plain *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union Outer.pick, 25 bytes. */
struct defaults_outer_pick {
	uint8_t bytes[25];
};
#define DEFAULTS_OUTER_PICK_SIZEOF 25u
STRUCTC_PROVE(sizeof(struct defaults_outer_pick) ==
	      DEFAULTS_OUTER_PICK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct defaults_outer_pick *defaults_outer_pick_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, DEFAULTS_OUTER_PICK_SIZEOF))
		return NULL;
	return (const struct defaults_outer_pick *)(span.data + offset);
}

static inline struct defaults_outer_pick *defaults_outer_pick_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, DEFAULTS_OUTER_PICK_SIZEOF))
		return NULL;
	return (struct defaults_outer_pick *)(span.data + offset);
}

/*
 * Outer.pick.header: struct defaults_header at byte 0. a union has no defaults
 */
#define DEFAULTS_OUTER_PICK_HEADER_OFFSET 0u
#define DEFAULTS_OUTER_PICK_HEADER_SIZE   25u
STRUCTC_WITHIN(DEFAULTS_OUTER_PICK, HEADER);

static inline const struct defaults_header *defaults_outer_pick_header(
    const struct defaults_outer_pick *p)
{
	return (const struct defaults_header *)(p->bytes);
}

static inline struct defaults_header *defaults_outer_pick_edit_header(
    struct defaults_outer_pick *p)
{
	return (struct defaults_header *)(p->bytes);
}

/* Outer.pick.raw: u32 little-endian at byte 0. */
#define DEFAULTS_OUTER_PICK_RAW_OFFSET 0u
#define DEFAULTS_OUTER_PICK_RAW_SIZE   4u
STRUCTC_WITHIN(DEFAULTS_OUTER_PICK, RAW);

static inline uint32_t defaults_outer_pick_raw(
    const struct defaults_outer_pick *p)
{
	return le32_load(p->bytes);
}

static inline void defaults_outer_pick_set_raw(struct defaults_outer_pick *p,
					       uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void defaults_outer_pick_init(struct defaults_outer_pick *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Outer, 203 bytes. */
struct defaults_outer {
	uint8_t bytes[203];
};
#define DEFAULTS_OUTER_SIZEOF 203u
STRUCTC_PROVE(sizeof(struct defaults_outer) == DEFAULTS_OUTER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct defaults_outer *defaults_outer_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, DEFAULTS_OUTER_SIZEOF))
		return NULL;
	return (const struct defaults_outer *)(span.data + offset);
}

static inline struct defaults_outer *defaults_outer_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, DEFAULTS_OUTER_SIZEOF))
		return NULL;
	return (struct defaults_outer *)(span.data + offset);
}

/* Outer.before: u8 at byte 0. */
#define DEFAULTS_OUTER_BEFORE_OFFSET 0u
#define DEFAULTS_OUTER_BEFORE_SIZE   1u
STRUCTC_WITHIN(DEFAULTS_OUTER, BEFORE);

static inline uint8_t defaults_outer_before(const struct defaults_outer *p)
{
	return p->bytes[0];
}

static inline void defaults_outer_set_before(struct defaults_outer *p,
					     uint8_t value)
{
	p->bytes[0] = value;
}

/* Outer.header: struct defaults_header at byte 1. */
#define DEFAULTS_OUTER_HEADER_OFFSET 1u
#define DEFAULTS_OUTER_HEADER_SIZE   25u
STRUCTC_WITHIN(DEFAULTS_OUTER, HEADER);

static inline const struct defaults_header *defaults_outer_header(
    const struct defaults_outer *p)
{
	return (const struct defaults_header *)(p->bytes + 1);
}

static inline struct defaults_header *defaults_outer_edit_header(
    struct defaults_outer *p)
{
	return (struct defaults_header *)(p->bytes + 1);
}

/* Outer.list: 2 times struct defaults_header at byte 26. */
#define DEFAULTS_OUTER_LIST_OFFSET 26u
#define DEFAULTS_OUTER_LIST_SIZE   50u
#define DEFAULTS_OUTER_LIST_COUNT  2u
STRUCTC_WITHIN(DEFAULTS_OUTER, LIST);

static inline const struct defaults_header *defaults_outer_list(
    const struct defaults_outer *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "defaults_outer", "list", 26);
		return NULL;
	}
	return (const struct defaults_header *)(p->bytes + 26 + i * 25);
}

static inline struct defaults_header *defaults_outer_edit_list(
    struct defaults_outer *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "defaults_outer", "list", 26);
		return NULL;
	}
	return (struct defaults_header *)(p->bytes + 26 + i * 25);
}

/* Outer.grid: 2 times 2 times struct defaults_header at byte 76. */
#define DEFAULTS_OUTER_GRID_OFFSET 76u
#define DEFAULTS_OUTER_GRID_SIZE   100u
#define DEFAULTS_OUTER_GRID_COUNT  2u
STRUCTC_WITHIN(DEFAULTS_OUTER, GRID);

static inline const struct defaults_header *defaults_outer_grid(
    const struct defaults_outer *p, uint64_t i, uint64_t j,
    struct field_error *error)
{
	if (i >= 2 || j >= 2) {
		field_out_of_range(error, "defaults_outer", "grid", 76);
		return NULL;
	}
	return 
	    (const struct defaults_header *)(p->bytes + 76 + (i * 2 + j) * 25);
}

static inline struct defaults_header *defaults_outer_edit_grid(
    struct defaults_outer *p, uint64_t i, uint64_t j,
    struct field_error *error)
{
	if (i >= 2 || j >= 2) {
		field_out_of_range(error, "defaults_outer", "grid", 76);
		return NULL;
	}
	return (struct defaults_header *)(p->bytes + 76 + (i * 2 + j) * 25);
}

/* Outer.plain: struct defaults_plain at byte 176. */
#define DEFAULTS_OUTER_PLAIN_OFFSET 176u
#define DEFAULTS_OUTER_PLAIN_SIZE   1u
STRUCTC_WITHIN(DEFAULTS_OUTER, PLAIN);

static inline const struct defaults_plain *defaults_outer_plain(
    const struct defaults_outer *p)
{
	return (const struct defaults_plain *)(p->bytes + 176);
}

static inline struct defaults_plain *defaults_outer_edit_plain(
    struct defaults_outer *p)
{
	return (struct defaults_plain *)(p->bytes + 176);
}

/* Outer.pick: struct defaults_outer_pick at byte 177. */
#define DEFAULTS_OUTER_PICK_OFFSET 177u
#define DEFAULTS_OUTER_PICK_SIZE   25u
STRUCTC_WITHIN(DEFAULTS_OUTER, PICK);

static inline const struct defaults_outer_pick *defaults_outer_pick(
    const struct defaults_outer *p)
{
	return (const struct defaults_outer_pick *)(p->bytes + 177);
}

static inline struct defaults_outer_pick *defaults_outer_edit_pick(
    struct defaults_outer *p)
{
	return (struct defaults_outer_pick *)(p->bytes + 177);
}

/* Outer.after: i8 at byte 202. */
#define DEFAULTS_OUTER_AFTER_OFFSET 202u
#define DEFAULTS_OUTER_AFTER_SIZE   1u
#define DEFAULTS_OUTER_AFTER_DEFAULT (-1)
STRUCTC_WITHIN(DEFAULTS_OUTER, AFTER);

static inline int8_t defaults_outer_after(const struct defaults_outer *p)
{
	return (int8_t)p->bytes[202];
}

static inline void defaults_outer_set_after(struct defaults_outer *p,
					    int8_t value)
{
	p->bytes[202] = (uint8_t)value;
}

/* All bytes zero, then the defaults. */
static inline void defaults_outer_init(struct defaults_outer *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	defaults_header_init(defaults_outer_edit_header(p));
	for (uint64_t i = 0; i < 2; i++)
		defaults_header_init(defaults_outer_edit_list(p, i, NULL));
	for (uint64_t i = 0; i < 2; i++)
		for (uint64_t j = 0; j < 2; j++)
			defaults_header_init(
			    defaults_outer_edit_grid(p, i, j, NULL));
	defaults_outer_set_after(p, DEFAULTS_OUTER_AFTER_DEFAULT);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_DEFAULTS_DESCRIBED)
#define GENERATED_DEFAULTS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_rules defaults_header_describe_magic_rules = {
	true, 0xEF53u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules defaults_header_describe_version_rules = {
	true, 0x10203u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules defaults_header_describe_below_rules = {
	true, 18446744073709481616ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules defaults_header_describe_lowest_rules = {
	true, 0x8000000000000000ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules defaults_header_describe_most_rules = {
	true, 18446744073709551615ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field defaults_header_fields[] = {
	{ "magic", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &defaults_header_describe_magic_rules },
	{ "version", "u24_be", 2u, 3u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &defaults_header_describe_version_rules },
	{ "below", "i32_le", 5u, 4u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &defaults_header_describe_below_rules },
	{ "lowest", "i64_be", 9u, 8u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &defaults_header_describe_lowest_rules },
	{ "most", "u64_le", 17u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &defaults_header_describe_most_rules },
};
DESCRIBE_CONST struct describe_structure defaults_header_description = {
	"Header", "defaults_header", 25u, false, defaults_header_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field defaults_plain_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure defaults_plain_description = {
	"Plain", "defaults_plain", 1u, false, defaults_plain_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field defaults_outer_pick_fields[] = {
	{ "header", "Header", 0u, 25u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &defaults_header_description, NULL, 0, NULL, 0,
	  "a union has no defaults",
	  NULL, NULL },
	{ "raw", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure defaults_outer_pick_description = {
	"Outer.pick", "defaults_outer_pick", 25u, true,
	defaults_outer_pick_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules defaults_outer_describe_after_rules = {
	true, 18446744073709551615ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field defaults_outer_fields[] = {
	{ "before", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "header", "Header", 1u, 25u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &defaults_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "list", "[2]Header", 26u, 25u, 2u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &defaults_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "grid", "[2][2]Header", 76u, 25u, 4u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &defaults_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "plain", "Plain", 176u, 1u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &defaults_plain_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "pick", "Outer.pick", 177u, 25u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &defaults_outer_pick_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "after", "i8", 202u, 1u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &defaults_outer_describe_after_rules },
};
DESCRIBE_CONST struct describe_structure defaults_outer_description = {
	"Outer", "defaults_outer", 203u, false, defaults_outer_fields, 7,
	NULL,
	NULL
};

#define DEFAULTS_NR_STRUCTURES 4u
DESCRIBE_CONST struct describe_structure *const defaults_structures[] = {
	&defaults_header_description,
	&defaults_plain_description,
	&defaults_outer_pick_description,
	&defaults_outer_description,
};

DESCRIBE_CONST struct describe_file defaults_describe_file = {
	"defaults", defaults_structures, 4, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_DEFAULTS_VALIDATED)
#define GENERATED_DEFAULTS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t defaults_header_validate(const struct defaults_header *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (value != 0xEF53u &&
		    validation_add(v, FINDING_CONSTRAINT, "defaults_header",
				   "magic", 0, "must be 0xEF53"))
			return v->count - before;
	}
	{
		uint32_t value = 
		    (uint32_t)((uint32_t)be16_load(p->bytes + 2) << 8 | p->bytes[2 + 2]);

		if (value != 0x10203u &&
		    validation_add(v, FINDING_CONSTRAINT, "defaults_header",
				   "version", 2, "must be 0x10203"))
			return v->count - before;
	}
	{
		int32_t value = (int32_t)(le32_load(p->bytes + 5));

		if (value != (-70000) &&
		    validation_add(v, FINDING_CONSTRAINT, "defaults_header",
				   "below", 5, "must be -70000"))
			return v->count - before;
	}
	{
		int64_t value = (int64_t)(be64_load(p->bytes + 9));

		if (value != (-9223372036854775807ll - 1) &&
		    validation_add(v, FINDING_CONSTRAINT, "defaults_header",
				   "lowest", 9, "must be -0x8000000000000000"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 17));

		if (value != 18446744073709551615ull &&
		    validation_add(v, FINDING_CONSTRAINT, "defaults_header",
				   "most", 17, "must be 18446744073709551615"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t defaults_plain_validate(const struct defaults_plain *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t defaults_outer_pick_validate(
    const struct defaults_outer_pick *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t defaults_outer_validate(const struct defaults_outer *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 1;
		defaults_header_validate(
		    (const struct defaults_header *)(p->bytes + 1), v);
		v->base -= 1;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 26 + i * 25;

		v->base += to;
		defaults_header_validate(
		    (const struct defaults_header *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 76 + i * 25;

		v->base += to;
		defaults_header_validate(
		    (const struct defaults_header *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 176;
		defaults_plain_validate(
		    (const struct defaults_plain *)(p->bytes + 176), v);
		v->base -= 176;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 177;
		defaults_outer_pick_validate(
		    (const struct defaults_outer_pick *)(p->bytes + 177), v);
		v->base -= 177;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		int8_t value = (int8_t)(p->bytes[202]);

		if (value != (-1) &&
		    validation_add(v, FINDING_CONSTRAINT, "defaults_outer",
				   "after", 202, "must be -1"))
			return v->count - before;
	}
	return v->count - before;
}

#endif
