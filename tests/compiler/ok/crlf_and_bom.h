/* Written by structc from ok/crlf_and_bom.struct. Edit that file instead. */
#ifndef GENERATED_CRLF_AND_BOM_H
#define GENERATED_CRLF_AND_BOM_H

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
 * Written on another system: a byte order mark and CRLF line ends. tabs and all
 */
#define CRLF_AND_BOM_N 2u

/* Structure A, 5 bytes. */
struct crlf_and_bom_a {
	uint8_t bytes[5];
};
#define CRLF_AND_BOM_A_SIZEOF 5u
STRUCTC_PROVE(sizeof(struct crlf_and_bom_a) == CRLF_AND_BOM_A_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct crlf_and_bom_a *crlf_and_bom_a_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, CRLF_AND_BOM_A_SIZEOF))
		return NULL;
	return (const struct crlf_and_bom_a *)(span.data + offset);
}

static inline struct crlf_and_bom_a *crlf_and_bom_a_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, CRLF_AND_BOM_A_SIZEOF))
		return NULL;
	return (struct crlf_and_bom_a *)(span.data + offset);
}

/* A.a: 2 times u16 little-endian at byte 0. */
#define CRLF_AND_BOM_A_A_OFFSET 0u
#define CRLF_AND_BOM_A_A_SIZE   4u
#define CRLF_AND_BOM_A_A_COUNT  2u
STRUCTC_WITHIN(CRLF_AND_BOM_A, A);

static inline int crlf_and_bom_a_a(const struct crlf_and_bom_a *p, uint64_t i,
				   uint16_t *out, struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "crlf_and_bom_a", "a", 0);
	*out = le16_load(p->bytes + i * 2);
	return 0;
}

static inline int crlf_and_bom_a_set_a(struct crlf_and_bom_a *p, uint64_t i,
				       uint16_t value,
				       struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "crlf_and_bom_a", "a", 0);
	le16_store(p->bytes + i * 2, value);
	return 0;
}

/* A.b: u8 at byte 4. dernier octet: é */
#define CRLF_AND_BOM_A_B_OFFSET 4u
#define CRLF_AND_BOM_A_B_SIZE   1u
STRUCTC_WITHIN(CRLF_AND_BOM_A, B);

static inline uint8_t crlf_and_bom_a_b(const struct crlf_and_bom_a *p)
{
	return p->bytes[4];
}

static inline void crlf_and_bom_a_set_b(struct crlf_and_bom_a *p,
					uint8_t value)
{
	p->bytes[4] = value;
}

/* All bytes zero. */
static inline void crlf_and_bom_a_init(struct crlf_and_bom_a *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_CRLF_AND_BOM_DESCRIBED)
#define GENERATED_CRLF_AND_BOM_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field crlf_and_bom_a_fields[] = {
	{ "a", "[2]u16_le", 0u, 2u, 2u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u8", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "dernier octet: é",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure crlf_and_bom_a_description = {
	"A", "crlf_and_bom_a", 5u, false, crlf_and_bom_a_fields, 2,
	NULL,
	NULL
};

#define CRLF_AND_BOM_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const crlf_and_bom_structures[] = {
	&crlf_and_bom_a_description,
};

DESCRIBE_CONST struct describe_file crlf_and_bom_describe_file = {
	"crlf_and_bom", crlf_and_bom_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_CRLF_AND_BOM_VALIDATED)
#define GENERATED_CRLF_AND_BOM_VALIDATED

#include "runtime/base/validate.h"

static inline size_t crlf_and_bom_a_validate(const struct crlf_and_bom_a *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
