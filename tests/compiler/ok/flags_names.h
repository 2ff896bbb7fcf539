/* Written by structc from ok/flags_names.struct. Edit that file instead. */
#ifndef GENERATED_FLAGS_NAMES_H
#define GENERATED_FLAGS_NAMES_H

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
 * Flags F: u16 little-endian. Members whose accessors have the names of what
 * flags bring along.
 */
#define FLAGS_NAMES_F_ONE 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *flags_names_f_name(uint16_t bit)
{
	switch (bit) {
	case FLAGS_NAMES_F_ONE:
		return "one";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t flags_names_f_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFFEu);
}

/* Structure A, 7 bytes. */
struct flags_names_a {
	uint8_t bytes[7];
};
#define FLAGS_NAMES_A_SIZEOF 7u
STRUCTC_PROVE(sizeof(struct flags_names_a) == FLAGS_NAMES_A_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct flags_names_a *flags_names_a_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, FLAGS_NAMES_A_SIZEOF))
		return NULL;
	return (const struct flags_names_a *)(span.data + offset);
}

static inline struct flags_names_a *flags_names_a_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, FLAGS_NAMES_A_SIZEOF))
		return NULL;
	return (struct flags_names_a *)(span.data + offset);
}

/* A.flags: flags F, u16 little-endian at byte 0. */
#define FLAGS_NAMES_A_FLAGS_OFFSET 0u
#define FLAGS_NAMES_A_FLAGS_SIZE   2u
STRUCTC_WITHIN(FLAGS_NAMES_A, FLAGS);

static inline uint16_t flags_names_a_flags(const struct flags_names_a *p)
{
	return le16_load(p->bytes);
}

static inline void flags_names_a_set_flags(struct flags_names_a *p,
					   uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline void flags_names_a_flags_add(struct flags_names_a *p,
					   uint16_t mask)
{
	flags_names_a_set_flags(p, (uint16_t)(flags_names_a_flags(p) | mask));
}

static inline void flags_names_a_flags_clear(struct flags_names_a *p,
					     uint16_t mask)
{
	flags_names_a_set_flags(p, (uint16_t)(flags_names_a_flags(p) & ~mask));
}

/* A.flags_has: u8 at byte 2. */
#define FLAGS_NAMES_A_FLAGS_HAS_OFFSET 2u
#define FLAGS_NAMES_A_FLAGS_HAS_SIZE   1u
STRUCTC_WITHIN(FLAGS_NAMES_A, FLAGS_HAS);

static inline uint8_t flags_names_a_flags_has(const struct flags_names_a *p)
{
	return p->bytes[2];
}

static inline void flags_names_a_set_flags_has(struct flags_names_a *p,
					       uint8_t value)
{
	p->bytes[2] = value;
}

/* A.more: flags F, u16 little-endian at byte 3. */
#define FLAGS_NAMES_A_MORE_OFFSET 3u
#define FLAGS_NAMES_A_MORE_SIZE   2u
STRUCTC_WITHIN(FLAGS_NAMES_A, MORE);

static inline uint16_t flags_names_a_more(const struct flags_names_a *p)
{
	return le16_load(p->bytes + 3);
}

static inline void flags_names_a_set_more(struct flags_names_a *p,
					  uint16_t value)
{
	le16_store(p->bytes + 3, value);
}

/* Whether all bits of `mask` are set. */
static inline bool flags_names_a_more_has(const struct flags_names_a *p,
					  uint16_t mask)
{
	return (flags_names_a_more(p) & mask) == mask;
}

static inline void flags_names_a_more_add(struct flags_names_a *p,
					  uint16_t mask)
{
	flags_names_a_set_more(p, (uint16_t)(flags_names_a_more(p) | mask));
}

/* A.set: flags F, u16 little-endian at byte 5. */
#define FLAGS_NAMES_A_SET_OFFSET 5u
#define FLAGS_NAMES_A_SET_SIZE   2u
STRUCTC_WITHIN(FLAGS_NAMES_A, SET);

static inline uint16_t flags_names_a_set(const struct flags_names_a *p)
{
	return le16_load(p->bytes + 5);
}

static inline void flags_names_a_set_set(struct flags_names_a *p,
					 uint16_t value)
{
	le16_store(p->bytes + 5, value);
}

/* Whether all bits of `mask` are set. */
static inline bool flags_names_a_set_has(const struct flags_names_a *p,
					 uint16_t mask)
{
	return (flags_names_a_set(p) & mask) == mask;
}

static inline void flags_names_a_set_add(struct flags_names_a *p,
					 uint16_t mask)
{
	flags_names_a_set_set(p, (uint16_t)(flags_names_a_set(p) | mask));
}

static inline void flags_names_a_set_clear(struct flags_names_a *p,
					   uint16_t mask)
{
	flags_names_a_set_set(p, (uint16_t)(flags_names_a_set(p) & ~mask));
}

/* All bytes zero. */
static inline void flags_names_a_init(struct flags_names_a *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure AMore, 3 bytes. */
struct flags_names_a_more {
	uint8_t bytes[3];
};
#define FLAGS_NAMES_A_MORE_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct flags_names_a_more) ==
	      FLAGS_NAMES_A_MORE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct flags_names_a_more *flags_names_a_more_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, FLAGS_NAMES_A_MORE_SIZEOF))
		return NULL;
	return (const struct flags_names_a_more *)(span.data + offset);
}

static inline struct flags_names_a_more *flags_names_a_more_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, FLAGS_NAMES_A_MORE_SIZEOF))
		return NULL;
	return (struct flags_names_a_more *)(span.data + offset);
}

/* AMore.clear: u8 at byte 0. */
#define FLAGS_NAMES_A_MORE_CLEAR_OFFSET 0u
#define FLAGS_NAMES_A_MORE_CLEAR_SIZE   1u
STRUCTC_WITHIN(FLAGS_NAMES_A_MORE, CLEAR);

static inline uint8_t flags_names_a_more_clear(
    const struct flags_names_a_more *p)
{
	return p->bytes[0];
}

static inline void flags_names_a_more_set_clear(struct flags_names_a_more *p,
						uint8_t value)
{
	p->bytes[0] = value;
}

/* AMore.rest: flags F, u16 little-endian at byte 1. */
#define FLAGS_NAMES_A_MORE_REST_OFFSET 1u
#define FLAGS_NAMES_A_MORE_REST_SIZE   2u
STRUCTC_WITHIN(FLAGS_NAMES_A_MORE, REST);

static inline uint16_t flags_names_a_more_rest(
    const struct flags_names_a_more *p)
{
	return le16_load(p->bytes + 1);
}

static inline void flags_names_a_more_set_rest(struct flags_names_a_more *p,
					       uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

/* Whether all bits of `mask` are set. */
static inline bool flags_names_a_more_rest_has(
    const struct flags_names_a_more *p, uint16_t mask)
{
	return (flags_names_a_more_rest(p) & mask) == mask;
}

static inline void flags_names_a_more_rest_add(struct flags_names_a_more *p,
					       uint16_t mask)
{
	flags_names_a_more_set_rest(p,
	    (uint16_t)(flags_names_a_more_rest(p) | mask));
}

static inline void flags_names_a_more_rest_clear(struct flags_names_a_more *p,
						 uint16_t mask)
{
	flags_names_a_more_set_rest(p,
	    (uint16_t)(flags_names_a_more_rest(p) & ~mask));
}

/* All bytes zero. */
static inline void flags_names_a_more_init(struct flags_names_a_more *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure ASet, 1 byte. */
struct flags_names_a_set {
	uint8_t bytes[1];
};
#define FLAGS_NAMES_A_SET_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct flags_names_a_set) == FLAGS_NAMES_A_SET_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct flags_names_a_set *flags_names_a_set_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, FLAGS_NAMES_A_SET_SIZEOF))
		return NULL;
	return (const struct flags_names_a_set *)(span.data + offset);
}

static inline struct flags_names_a_set *flags_names_a_set_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, FLAGS_NAMES_A_SET_SIZEOF))
		return NULL;
	return (struct flags_names_a_set *)(span.data + offset);
}

/* ASet.flags_add: u8 at byte 0. */
#define FLAGS_NAMES_A_SET_FLAGS_ADD_OFFSET 0u
#define FLAGS_NAMES_A_SET_FLAGS_ADD_SIZE   1u
STRUCTC_WITHIN(FLAGS_NAMES_A_SET, FLAGS_ADD);

static inline uint8_t flags_names_a_set_flags_add(
    const struct flags_names_a_set *p)
{
	return p->bytes[0];
}

static inline void flags_names_a_set_set_flags_add(struct flags_names_a_set *p,
						   uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void flags_names_a_set_init(struct flags_names_a_set *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure AB, 3 bytes. */
struct flags_names_ab {
	uint8_t bytes[3];
};
#define FLAGS_NAMES_AB_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct flags_names_ab) == FLAGS_NAMES_AB_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct flags_names_ab *flags_names_ab_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, FLAGS_NAMES_AB_SIZEOF))
		return NULL;
	return (const struct flags_names_ab *)(span.data + offset);
}

static inline struct flags_names_ab *flags_names_ab_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, FLAGS_NAMES_AB_SIZEOF))
		return NULL;
	return (struct flags_names_ab *)(span.data + offset);
}

/* AB.set_more_add: u8 at byte 0. */
#define FLAGS_NAMES_AB_SET_MORE_ADD_OFFSET 0u
#define FLAGS_NAMES_AB_SET_MORE_ADD_SIZE   1u
STRUCTC_WITHIN(FLAGS_NAMES_AB, SET_MORE_ADD);

static inline uint8_t flags_names_ab_set_more_add(
    const struct flags_names_ab *p)
{
	return p->bytes[0];
}

static inline void flags_names_ab_set_set_more_add(struct flags_names_ab *p,
						   uint8_t value)
{
	p->bytes[0] = value;
}

/* AB.more: flags F, u16 little-endian at byte 1. */
#define FLAGS_NAMES_AB_MORE_OFFSET 1u
#define FLAGS_NAMES_AB_MORE_SIZE   2u
STRUCTC_WITHIN(FLAGS_NAMES_AB, MORE);

static inline uint16_t flags_names_ab_more(const struct flags_names_ab *p)
{
	return le16_load(p->bytes + 1);
}

static inline void flags_names_ab_set_more(struct flags_names_ab *p,
					   uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

/* Whether all bits of `mask` are set. */
static inline bool flags_names_ab_more_has(const struct flags_names_ab *p,
					   uint16_t mask)
{
	return (flags_names_ab_more(p) & mask) == mask;
}

static inline void flags_names_ab_more_add(struct flags_names_ab *p,
					   uint16_t mask)
{
	flags_names_ab_set_more(p, (uint16_t)(flags_names_ab_more(p) | mask));
}

static inline void flags_names_ab_more_clear(struct flags_names_ab *p,
					     uint16_t mask)
{
	flags_names_ab_set_more(p, (uint16_t)(flags_names_ab_more(p) & ~mask));
}

/* All bytes zero. */
static inline void flags_names_ab_init(struct flags_names_ab *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_FLAGS_NAMES_DESCRIBED)
#define GENERATED_FLAGS_NAMES_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value flags_names_f_values[] = {
	{ "one", 0x1u, NULL },
};

DESCRIBE_CONST struct describe_field flags_names_a_fields[] = {
	{ "flags", "F", 0u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, flags_names_f_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags_has", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "more", "F", 3u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, flags_names_f_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "set", "F", 5u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, flags_names_f_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure flags_names_a_description = {
	"A", "flags_names_a", 7u, false, flags_names_a_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field flags_names_a_more_fields[] = {
	{ "clear", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rest", "F", 1u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, flags_names_f_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure flags_names_a_more_description = {
	"AMore", "flags_names_a_more", 3u, false, flags_names_a_more_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field flags_names_a_set_fields[] = {
	{ "flags_add", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure flags_names_a_set_description = {
	"ASet", "flags_names_a_set", 1u, false, flags_names_a_set_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field flags_names_ab_fields[] = {
	{ "set_more_add", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "more", "F", 1u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, flags_names_f_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure flags_names_ab_description = {
	"AB", "flags_names_ab", 3u, false, flags_names_ab_fields, 2,
	NULL,
	NULL
};

#define FLAGS_NAMES_NR_STRUCTURES 4u
DESCRIBE_CONST struct describe_structure *const flags_names_structures[] = {
	&flags_names_a_description,
	&flags_names_a_more_description,
	&flags_names_a_set_description,
	&flags_names_ab_description,
};

DESCRIBE_CONST struct describe_file flags_names_describe_file = {
	"flags_names", flags_names_structures, 4, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_FLAGS_NAMES_VALIDATED)
#define GENERATED_FLAGS_NAMES_VALIDATED

#include "runtime/base/validate.h"

static inline size_t flags_names_a_validate(const struct flags_names_a *p,
					    struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (v->strict && flags_names_f_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_names_a", "flags",
				   0, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 3));

		if (v->strict && flags_names_f_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_names_a", "more",
				   3, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 5));

		if (v->strict && flags_names_f_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_names_a", "set", 5,
				   "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t flags_names_a_more_validate(
    const struct flags_names_a_more *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 1));

		if (v->strict && flags_names_f_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_names_a_more",
				   "rest", 1, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t flags_names_a_set_validate(
    const struct flags_names_a_set *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t flags_names_ab_validate(const struct flags_names_ab *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 1));

		if (v->strict && flags_names_f_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_names_ab", "more",
				   1, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

#endif
