/*
 * Written by structc from ok/comments_hostile.struct. Edit that file instead.
 */
#ifndef GENERATED_COMMENTS_HOSTILE_H
#define GENERATED_COMMENTS_HOSTILE_H

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
 * Structure Marks, 1 byte. Marks that would turn the text: ? and bytes that are
 * no UTF-8: ? ?
 */
struct comments_hostile_marks {
	uint8_t bytes[1];
};
#define COMMENTS_HOSTILE_MARKS_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct comments_hostile_marks) ==
	      COMMENTS_HOSTILE_MARKS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct comments_hostile_marks *comments_hostile_marks_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, COMMENTS_HOSTILE_MARKS_SIZEOF))
		return NULL;
	return (const struct comments_hostile_marks *)(span.data + offset);
}

static inline struct comments_hostile_marks *comments_hostile_marks_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, COMMENTS_HOSTILE_MARKS_SIZEOF))
		return NULL;
	return (struct comments_hostile_marks *)(span.data + offset);
}

/* Marks.a: u8 at byte 0. ?evil? ? ? end */
#define COMMENTS_HOSTILE_MARKS_A_OFFSET 0u
#define COMMENTS_HOSTILE_MARKS_A_SIZE   1u
STRUCTC_WITHIN(COMMENTS_HOSTILE_MARKS, A);

static inline uint8_t comments_hostile_marks_a(
    const struct comments_hostile_marks *p)
{
	return p->bytes[0];
}

static inline void comments_hostile_marks_set_a(
    struct comments_hostile_marks *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void comments_hostile_marks_init(struct comments_hostile_marks *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_COMMENTS_HOSTILE_DESCRIBED)
#define GENERATED_COMMENTS_HOSTILE_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field comments_hostile_marks_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "?evil? ? ? end",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure comments_hostile_marks_description = {
	"Marks", "comments_hostile_marks", 1u, false,
	comments_hostile_marks_fields, 1,
	"Marks that would turn the text: ? and bytes that are no UTF-8: "
	"?\?",
	NULL
};

#define COMMENTS_HOSTILE_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const comments_hostile_structures[] = {
	&comments_hostile_marks_description,
};

DESCRIBE_CONST struct describe_file comments_hostile_describe_file = {
	"comments_hostile", comments_hostile_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_COMMENTS_HOSTILE_VALIDATED)
#define GENERATED_COMMENTS_HOSTILE_VALIDATED

#include "runtime/base/validate.h"

static inline size_t comments_hostile_marks_validate(
    const struct comments_hostile_marks *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
