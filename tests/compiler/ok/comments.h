/* Written by structc from ok/comments.struct. Edit that file instead. */
#ifndef GENERATED_COMMENTS_H
#define GENERATED_COMMENTS_H

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
 * A licence line above a declaration is none of its words. at the end of the
 * line
 */
#define COMMENTS_A 1u

/*
 * Structure Commented, 9 bytes. What stands above over two lines. and behind
 * the brace
 */
struct comments_commented {
	uint8_t bytes[9];
};
#define COMMENTS_COMMENTED_SIZEOF 9u
STRUCTC_PROVE(sizeof(struct comments_commented) ==
	      COMMENTS_COMMENTED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct comments_commented *comments_commented_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, COMMENTS_COMMENTED_SIZEOF))
		return NULL;
	return (const struct comments_commented *)(span.data + offset);
}

static inline struct comments_commented *comments_commented_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, COMMENTS_COMMENTED_SIZEOF))
		return NULL;
	return (struct comments_commented *)(span.data + offset);
}

/* Commented.a: u8 at byte 0. Above a member. */
#define COMMENTS_COMMENTED_A_OFFSET 0u
#define COMMENTS_COMMENTED_A_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, A);

static inline uint8_t comments_commented_a(const struct comments_commented *p)
{
	return p->bytes[0];
}

static inline void comments_commented_set_a(struct comments_commented *p,
					    uint8_t value)
{
	p->bytes[0] = value;
}

/* Commented.b: u8 at byte 1. at its end */
#define COMMENTS_COMMENTED_B_OFFSET 1u
#define COMMENTS_COMMENTED_B_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, B);

static inline uint8_t comments_commented_b(const struct comments_commented *p)
{
	return p->bytes[1];
}

static inline void comments_commented_set_b(struct comments_commented *p,
					    uint8_t value)
{
	p->bytes[1] = value;
}

/*
 * Commented.c: u8 at byte 2. Above. and at its end: tabs and "quotes" and
 * \back\slashes
 */
#define COMMENTS_COMMENTED_C_OFFSET 2u
#define COMMENTS_COMMENTED_C_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, C);

static inline uint8_t comments_commented_c(const struct comments_commented *p)
{
	return p->bytes[2];
}

static inline void comments_commented_set_c(struct comments_commented *p,
					    uint8_t value)
{
	p->bytes[2] = value;
}

/* Commented.d: u8 at byte 3. ends * / a comment / * and ? ?/ a trigraph */
#define COMMENTS_COMMENTED_D_OFFSET 3u
#define COMMENTS_COMMENTED_D_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, D);

static inline uint8_t comments_commented_d(const struct comments_commented *p)
{
	return p->bytes[3];
}

static inline void comments_commented_set_d(struct comments_commented *p,
					    uint8_t value)
{
	p->bytes[3] = value;
}

/*
 * Commented.e: u8 at byte 4. schließt mit Umlauten, 日本語, and a very long line
 * of words that has to be broken somewhere since nobody wants to read past the
 * eightieth column of a generated file
 */
#define COMMENTS_COMMENTED_E_OFFSET 4u
#define COMMENTS_COMMENTED_E_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, E);

static inline uint8_t comments_commented_e(const struct comments_commented *p)
{
	return p->bytes[4];
}

static inline void comments_commented_set_e(struct comments_commented *p,
					    uint8_t value)
{
	p->bytes[4] = value;
}

/* Commented.f: u8 at byte 5. */
#define COMMENTS_COMMENTED_F_OFFSET 5u
#define COMMENTS_COMMENTED_F_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, F);

static inline uint8_t comments_commented_f(const struct comments_commented *p)
{
	return p->bytes[5];
}

static inline void comments_commented_set_f(struct comments_commented *p,
					    uint8_t value)
{
	p->bytes[5] = value;
}

/* Commented.g: u8 at byte 6. three slashes */
#define COMMENTS_COMMENTED_G_OFFSET 6u
#define COMMENTS_COMMENTED_G_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, G);

static inline uint8_t comments_commented_g(const struct comments_commented *p)
{
	return p->bytes[6];
}

static inline void comments_commented_set_g(struct comments_commented *p,
					    uint8_t value)
{
	p->bytes[6] = value;
}

/* Commented.one: u8 at byte 7. */
#define COMMENTS_COMMENTED_ONE_OFFSET 7u
#define COMMENTS_COMMENTED_ONE_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, ONE);

static inline uint8_t comments_commented_one(const struct comments_commented *p)
{
	return p->bytes[7];
}

static inline void comments_commented_set_one(struct comments_commented *p,
					      uint8_t value)
{
	p->bytes[7] = value;
}

/* Commented.two: u8 at byte 8. belongs to the last */
#define COMMENTS_COMMENTED_TWO_OFFSET 8u
#define COMMENTS_COMMENTED_TWO_SIZE   1u
STRUCTC_WITHIN(COMMENTS_COMMENTED, TWO);

static inline uint8_t comments_commented_two(const struct comments_commented *p)
{
	return p->bytes[8];
}

static inline void comments_commented_set_two(struct comments_commented *p,
					      uint8_t value)
{
	p->bytes[8] = value;
}

/* All bytes zero. */
static inline void comments_commented_init(struct comments_commented *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_COMMENTS_DESCRIBED)
#define GENERATED_COMMENTS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field comments_commented_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Above a member.",
	  NULL, NULL },
	{ "b", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "at its end",
	  NULL, NULL },
	{ "c", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Above. and at its end: tabs and \"quotes\" and \\back\\slashes",
	  NULL, NULL },
	{ "d", "u8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "ends */ a comment /* and ?\?/ a trigraph",
	  NULL, NULL },
	{ "e", "u8", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "schließt mit Umlauten, 日本語, and a very long line "
		"of words that has to be broken somewhere since nobody "
		"wants to read past the eightieth column of a generated "
		"file",
	  NULL, NULL },
	{ "f", "u8", 5u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "g", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "three slashes",
	  NULL, NULL },
	{ "one", "u8", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "two", "u8", 8u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "belongs to the last",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure comments_commented_description = {
	"Commented", "comments_commented", 9u, false,
	comments_commented_fields, 9,
	"What stands above over two lines. and behind the brace",
	NULL
};

#define COMMENTS_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const comments_structures[] = {
	&comments_commented_description,
};

DESCRIBE_CONST struct describe_file comments_describe_file = {
	"comments", comments_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_COMMENTS_VALIDATED)
#define GENERATED_COMMENTS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t comments_commented_validate(
    const struct comments_commented *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
