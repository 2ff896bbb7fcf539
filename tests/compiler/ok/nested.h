/* Written by structc from ok/nested.struct. Edit that file instead. */
#ifndef GENERATED_NESTED_H
#define GENERATED_NESTED_H

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

/* Enum Ant.body.kind: u8. */
#define NESTED_ANT_BODY_KIND_FRONT 1u
#define NESTED_ANT_BODY_KIND_BACK 2u

/* The name of a value, or NULL if it has none. */
static inline const char *nested_ant_body_kind_name(uint8_t value)
{
	switch (value) {
	case NESTED_ANT_BODY_KIND_FRONT:
		return "front";
	case NESTED_ANT_BODY_KIND_BACK:
		return "back";
	default:
		return NULL;
	}
}

static inline bool nested_ant_body_kind_is_known(uint8_t value)
{
	switch (value) {
	case NESTED_ANT_BODY_KIND_FRONT:
	case NESTED_ANT_BODY_KIND_BACK:
		return true;
	default:
		return false;
	}
}

/* Structure Tail, 2 bytes. */
struct nested_tail {
	uint8_t bytes[2];
};
#define NESTED_TAIL_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct nested_tail) == NESTED_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nested_tail *nested_tail_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, NESTED_TAIL_SIZEOF))
		return NULL;
	return (const struct nested_tail *)(span.data + offset);
}

static inline struct nested_tail *nested_tail_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, NESTED_TAIL_SIZEOF))
		return NULL;
	return (struct nested_tail *)(span.data + offset);
}

/* Tail.length: u16 little-endian at byte 0. */
#define NESTED_TAIL_LENGTH_OFFSET 0u
#define NESTED_TAIL_LENGTH_SIZE   2u
STRUCTC_WITHIN(NESTED_TAIL, LENGTH);

static inline uint16_t nested_tail_length(const struct nested_tail *p)
{
	return le16_load(p->bytes);
}

static inline void nested_tail_set_length(struct nested_tail *p,
					  uint16_t value)
{
	le16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void nested_tail_init(struct nested_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Cat, 3 bytes. */
struct nested_cat {
	uint8_t bytes[3];
};
#define NESTED_CAT_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct nested_cat) == NESTED_CAT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nested_cat *nested_cat_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, NESTED_CAT_SIZEOF))
		return NULL;
	return (const struct nested_cat *)(span.data + offset);
}

static inline struct nested_cat *nested_cat_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, NESTED_CAT_SIZEOF))
		return NULL;
	return (struct nested_cat *)(span.data + offset);
}

/* Cat.legs: u8 at byte 0. */
#define NESTED_CAT_LEGS_OFFSET 0u
#define NESTED_CAT_LEGS_SIZE   1u
STRUCTC_WITHIN(NESTED_CAT, LEGS);

static inline uint8_t nested_cat_legs(const struct nested_cat *p)
{
	return p->bytes[0];
}

static inline void nested_cat_set_legs(struct nested_cat *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Cat.tail: struct nested_tail at byte 1. */
#define NESTED_CAT_TAIL_OFFSET 1u
#define NESTED_CAT_TAIL_SIZE   2u
STRUCTC_WITHIN(NESTED_CAT, TAIL);

static inline const struct nested_tail *nested_cat_tail(
    const struct nested_cat *p)
{
	return (const struct nested_tail *)(p->bytes + 1);
}

static inline struct nested_tail *nested_cat_edit_tail(struct nested_cat *p)
{
	return (struct nested_tail *)(p->bytes + 1);
}

/* All bytes zero. */
static inline void nested_cat_init(struct nested_cat *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Dog, 3 bytes. */
struct nested_dog {
	uint8_t bytes[3];
};
#define NESTED_DOG_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct nested_dog) == NESTED_DOG_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nested_dog *nested_dog_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, NESTED_DOG_SIZEOF))
		return NULL;
	return (const struct nested_dog *)(span.data + offset);
}

static inline struct nested_dog *nested_dog_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, NESTED_DOG_SIZEOF))
		return NULL;
	return (struct nested_dog *)(span.data + offset);
}

/* Dog.tail: struct nested_tail at byte 0. */
#define NESTED_DOG_TAIL_OFFSET 0u
#define NESTED_DOG_TAIL_SIZE   2u
STRUCTC_WITHIN(NESTED_DOG, TAIL);

static inline const struct nested_tail *nested_dog_tail(
    const struct nested_dog *p)
{
	return (const struct nested_tail *)(p->bytes);
}

static inline struct nested_tail *nested_dog_edit_tail(struct nested_dog *p)
{
	return (struct nested_tail *)(p->bytes);
}

/* Dog.age: u8 at byte 2. */
#define NESTED_DOG_AGE_OFFSET 2u
#define NESTED_DOG_AGE_SIZE   1u
STRUCTC_WITHIN(NESTED_DOG, AGE);

static inline uint8_t nested_dog_age(const struct nested_dog *p)
{
	return p->bytes[2];
}

static inline void nested_dog_set_age(struct nested_dog *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* All bytes zero. */
static inline void nested_dog_init(struct nested_dog *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Ant.head.mouth, 1 byte. inline within inline */
struct nested_ant_head_mouth {
	uint8_t bytes[1];
};
#define NESTED_ANT_HEAD_MOUTH_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct nested_ant_head_mouth) ==
	      NESTED_ANT_HEAD_MOUTH_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nested_ant_head_mouth *nested_ant_head_mouth_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NESTED_ANT_HEAD_MOUTH_SIZEOF))
		return NULL;
	return (const struct nested_ant_head_mouth *)(span.data + offset);
}

static inline struct nested_ant_head_mouth *nested_ant_head_mouth_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NESTED_ANT_HEAD_MOUTH_SIZEOF))
		return NULL;
	return (struct nested_ant_head_mouth *)(span.data + offset);
}

/* Ant.head.mouth.teeth: u8 at byte 0. */
#define NESTED_ANT_HEAD_MOUTH_TEETH_OFFSET 0u
#define NESTED_ANT_HEAD_MOUTH_TEETH_SIZE   1u
STRUCTC_WITHIN(NESTED_ANT_HEAD_MOUTH, TEETH);

static inline uint8_t nested_ant_head_mouth_teeth(
    const struct nested_ant_head_mouth *p)
{
	return p->bytes[0];
}

static inline void nested_ant_head_mouth_set_teeth(
    struct nested_ant_head_mouth *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void nested_ant_head_mouth_init(struct nested_ant_head_mouth *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Ant.head, 3 bytes. inline: Ant.head */
struct nested_ant_head {
	uint8_t bytes[3];
};
#define NESTED_ANT_HEAD_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct nested_ant_head) == NESTED_ANT_HEAD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nested_ant_head *nested_ant_head_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, NESTED_ANT_HEAD_SIZEOF))
		return NULL;
	return (const struct nested_ant_head *)(span.data + offset);
}

static inline struct nested_ant_head *nested_ant_head_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, NESTED_ANT_HEAD_SIZEOF))
		return NULL;
	return (struct nested_ant_head *)(span.data + offset);
}

/* Ant.head.eyes: u16 little-endian at byte 0. */
#define NESTED_ANT_HEAD_EYES_OFFSET 0u
#define NESTED_ANT_HEAD_EYES_SIZE   2u
STRUCTC_WITHIN(NESTED_ANT_HEAD, EYES);

static inline uint16_t nested_ant_head_eyes(const struct nested_ant_head *p)
{
	return le16_load(p->bytes);
}

static inline void nested_ant_head_set_eyes(struct nested_ant_head *p,
					    uint16_t value)
{
	le16_store(p->bytes, value);
}

/*
 * Ant.head.mouth: struct nested_ant_head_mouth at byte 2. inline within inline
 */
#define NESTED_ANT_HEAD_MOUTH_OFFSET 2u
#define NESTED_ANT_HEAD_MOUTH_SIZE   1u
STRUCTC_WITHIN(NESTED_ANT_HEAD, MOUTH);

static inline const struct nested_ant_head_mouth *nested_ant_head_mouth(
    const struct nested_ant_head *p)
{
	return (const struct nested_ant_head_mouth *)(p->bytes + 2);
}

static inline struct nested_ant_head_mouth *nested_ant_head_edit_mouth(
    struct nested_ant_head *p)
{
	return (struct nested_ant_head_mouth *)(p->bytes + 2);
}

/* All bytes zero. */
static inline void nested_ant_head_init(struct nested_ant_head *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Ant.body, 2 bytes. */
struct nested_ant_body {
	uint8_t bytes[2];
};
#define NESTED_ANT_BODY_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct nested_ant_body) == NESTED_ANT_BODY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nested_ant_body *nested_ant_body_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, NESTED_ANT_BODY_SIZEOF))
		return NULL;
	return (const struct nested_ant_body *)(span.data + offset);
}

static inline struct nested_ant_body *nested_ant_body_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, NESTED_ANT_BODY_SIZEOF))
		return NULL;
	return (struct nested_ant_body *)(span.data + offset);
}

/* Ant.body.segment: u8 at byte 0. */
#define NESTED_ANT_BODY_SEGMENT_OFFSET 0u
#define NESTED_ANT_BODY_SEGMENT_SIZE   1u
STRUCTC_WITHIN(NESTED_ANT_BODY, SEGMENT);

static inline uint8_t nested_ant_body_segment(const struct nested_ant_body *p)
{
	return p->bytes[0];
}

static inline void nested_ant_body_set_segment(struct nested_ant_body *p,
					       uint8_t value)
{
	p->bytes[0] = value;
}

/* Ant.body.kind: enum Ant.body.kind, u8 at byte 1. */
#define NESTED_ANT_BODY_KIND_OFFSET 1u
#define NESTED_ANT_BODY_KIND_SIZE   1u
STRUCTC_WITHIN(NESTED_ANT_BODY, KIND);

static inline uint8_t nested_ant_body_kind(const struct nested_ant_body *p)
{
	return p->bytes[1];
}

static inline void nested_ant_body_set_kind(struct nested_ant_body *p,
					    uint8_t value)
{
	p->bytes[1] = value;
}

/* All bytes zero. */
static inline void nested_ant_body_init(struct nested_ant_body *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Ant, 7 bytes. */
struct nested_ant {
	uint8_t bytes[7];
};
#define NESTED_ANT_SIZEOF 7u
STRUCTC_PROVE(sizeof(struct nested_ant) == NESTED_ANT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nested_ant *nested_ant_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, NESTED_ANT_SIZEOF))
		return NULL;
	return (const struct nested_ant *)(span.data + offset);
}

static inline struct nested_ant *nested_ant_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, NESTED_ANT_SIZEOF))
		return NULL;
	return (struct nested_ant *)(span.data + offset);
}

/* Ant.head: struct nested_ant_head at byte 0. inline: Ant.head */
#define NESTED_ANT_HEAD_OFFSET 0u
#define NESTED_ANT_HEAD_SIZE   3u
STRUCTC_WITHIN(NESTED_ANT, HEAD);

static inline const struct nested_ant_head *nested_ant_head(
    const struct nested_ant *p)
{
	return (const struct nested_ant_head *)(p->bytes);
}

static inline struct nested_ant_head *nested_ant_edit_head(struct nested_ant *p)
{
	return (struct nested_ant_head *)(p->bytes);
}

/* Ant.body: 2 times struct nested_ant_body at byte 3. */
#define NESTED_ANT_BODY_OFFSET 3u
#define NESTED_ANT_BODY_SIZE   4u
#define NESTED_ANT_BODY_COUNT  2u
STRUCTC_WITHIN(NESTED_ANT, BODY);

static inline const struct nested_ant_body *nested_ant_body(
    const struct nested_ant *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "nested_ant", "body", 3);
		return NULL;
	}
	return (const struct nested_ant_body *)(p->bytes + 3 + i * 2);
}

static inline struct nested_ant_body *nested_ant_edit_body(struct nested_ant *p,
    uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "nested_ant", "body", 3);
		return NULL;
	}
	return (struct nested_ant_body *)(p->bytes + 3 + i * 2);
}

/* All bytes zero. */
static inline void nested_ant_init(struct nested_ant *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Zoo, 16 bytes. Structures within structures, declared in any order,
 * edited in place.
 */
struct nested_zoo {
	uint8_t bytes[16];
};
#define NESTED_ZOO_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct nested_zoo) == NESTED_ZOO_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nested_zoo *nested_zoo_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, NESTED_ZOO_SIZEOF))
		return NULL;
	return (const struct nested_zoo *)(span.data + offset);
}

static inline struct nested_zoo *nested_zoo_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, NESTED_ZOO_SIZEOF))
		return NULL;
	return (struct nested_zoo *)(span.data + offset);
}

/* Zoo.cat: struct nested_cat at byte 0. */
#define NESTED_ZOO_CAT_OFFSET 0u
#define NESTED_ZOO_CAT_SIZE   3u
STRUCTC_WITHIN(NESTED_ZOO, CAT);

static inline const struct nested_cat *nested_zoo_cat(
    const struct nested_zoo *p)
{
	return (const struct nested_cat *)(p->bytes);
}

static inline struct nested_cat *nested_zoo_edit_cat(struct nested_zoo *p)
{
	return (struct nested_cat *)(p->bytes);
}

/* Zoo.dogs: 2 times struct nested_dog at byte 3. */
#define NESTED_ZOO_DOGS_OFFSET 3u
#define NESTED_ZOO_DOGS_SIZE   6u
#define NESTED_ZOO_DOGS_COUNT  2u
STRUCTC_WITHIN(NESTED_ZOO, DOGS);

static inline const struct nested_dog *nested_zoo_dogs(
    const struct nested_zoo *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "nested_zoo", "dogs", 3);
		return NULL;
	}
	return (const struct nested_dog *)(p->bytes + 3 + i * 3);
}

static inline struct nested_dog *nested_zoo_edit_dogs(struct nested_zoo *p,
						      uint64_t i,
						      struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "nested_zoo", "dogs", 3);
		return NULL;
	}
	return (struct nested_dog *)(p->bytes + 3 + i * 3);
}

/* Zoo.ant: struct nested_ant at byte 9. */
#define NESTED_ZOO_ANT_OFFSET 9u
#define NESTED_ZOO_ANT_SIZE   7u
STRUCTC_WITHIN(NESTED_ZOO, ANT);

static inline const struct nested_ant *nested_zoo_ant(
    const struct nested_zoo *p)
{
	return (const struct nested_ant *)(p->bytes + 9);
}

static inline struct nested_ant *nested_zoo_edit_ant(struct nested_zoo *p)
{
	return (struct nested_ant *)(p->bytes + 9);
}

/* All bytes zero. */
static inline void nested_zoo_init(struct nested_zoo *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_NESTED_DESCRIBED)
#define GENERATED_NESTED_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value nested_ant_body_kind_values[] = {
	{ "front", 1u, NULL },
	{ "back", 2u, NULL },
};

DESCRIBE_CONST struct describe_field nested_tail_fields[] = {
	{ "length", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nested_tail_description = {
	"Tail", "nested_tail", 2u, false, nested_tail_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field nested_cat_fields[] = {
	{ "legs", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "tail", "Tail", 1u, 2u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &nested_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nested_cat_description = {
	"Cat", "nested_cat", 3u, false, nested_cat_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field nested_dog_fields[] = {
	{ "tail", "Tail", 0u, 2u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &nested_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "age", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nested_dog_description = {
	"Dog", "nested_dog", 3u, false, nested_dog_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field nested_ant_head_mouth_fields[] = {
	{ "teeth", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nested_ant_head_mouth_description = {
	"Ant.head.mouth", "nested_ant_head_mouth", 1u, false,
	nested_ant_head_mouth_fields, 1,
	"inline within inline",
	NULL
};

DESCRIBE_CONST struct describe_field nested_ant_head_fields[] = {
	{ "eyes", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mouth", "Ant.head.mouth", 2u, 1u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &nested_ant_head_mouth_description, NULL, 0, NULL, 0,
	  "inline within inline",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nested_ant_head_description = {
	"Ant.head", "nested_ant_head", 3u, false, nested_ant_head_fields, 2,
	"inline: Ant.head",
	NULL
};

DESCRIBE_CONST struct describe_field nested_ant_body_fields[] = {
	{ "segment", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "kind", "Ant.body.kind", 1u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, nested_ant_body_kind_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nested_ant_body_description = {
	"Ant.body", "nested_ant_body", 2u, false, nested_ant_body_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field nested_ant_fields[] = {
	{ "head", "Ant.head", 0u, 3u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &nested_ant_head_description, NULL, 0, NULL, 0,
	  "inline: Ant.head",
	  NULL, NULL },
	{ "body", "[2]Ant.body", 3u, 2u, 2u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &nested_ant_body_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nested_ant_description = {
	"Ant", "nested_ant", 7u, false, nested_ant_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field nested_zoo_fields[] = {
	{ "cat", "Cat", 0u, 3u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &nested_cat_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dogs", "[2]Dog", 3u, 3u, 2u, DESCRIBE_STRUCTURE, true, false, false,
	  &nested_dog_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ant", "Ant", 9u, 7u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &nested_ant_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nested_zoo_description = {
	"Zoo", "nested_zoo", 16u, false, nested_zoo_fields, 3,
	"Structures within structures, declared in any order, edited "
	"in place.",
	NULL
};

#define NESTED_NR_STRUCTURES 8u
DESCRIBE_CONST struct describe_structure *const nested_structures[] = {
	&nested_tail_description,
	&nested_cat_description,
	&nested_dog_description,
	&nested_ant_head_mouth_description,
	&nested_ant_head_description,
	&nested_ant_body_description,
	&nested_ant_description,
	&nested_zoo_description,
};

DESCRIBE_CONST struct describe_file nested_describe_file = {
	"nested", nested_structures, 8, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_NESTED_VALIDATED)
#define GENERATED_NESTED_VALIDATED

#include "runtime/base/validate.h"

static inline size_t nested_tail_validate(const struct nested_tail *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t nested_cat_validate(const struct nested_cat *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 1;
		nested_tail_validate((const struct nested_tail *)(p->bytes + 1),
				     v);
		v->base -= 1;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nested_dog_validate(const struct nested_dog *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		nested_tail_validate((const struct nested_tail *)(p->bytes + 0),
				     v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nested_ant_head_mouth_validate(
    const struct nested_ant_head_mouth *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t nested_ant_head_validate(const struct nested_ant_head *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 2;
		nested_ant_head_mouth_validate(
		    (const struct nested_ant_head_mouth *)(p->bytes + 2), v);
		v->base -= 2;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nested_ant_body_validate(const struct nested_ant_body *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (v->strict && !nested_ant_body_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nested_ant_body", "kind",
				   1, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nested_ant_validate(const struct nested_ant *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		nested_ant_head_validate(
		    (const struct nested_ant_head *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 3 + i * 2;

		v->base += to;
		nested_ant_body_validate(
		    (const struct nested_ant_body *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nested_zoo_validate(const struct nested_zoo *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		nested_cat_validate((const struct nested_cat *)(p->bytes + 0),
				    v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 3 + i * 3;

		v->base += to;
		nested_dog_validate((const struct nested_dog *)(p->bytes + to),
				    v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 9;
		nested_ant_validate((const struct nested_ant *)(p->bytes + 9),
				    v);
		v->base -= 9;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
