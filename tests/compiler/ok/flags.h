/* Written by structc from ok/flags.struct. Edit that file instead. */
#ifndef GENERATED_FLAGS_H
#define GENERATED_FLAGS_H

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

/* Flags InodeFlags: u32 little-endian. Open sets of bits. */
#define FLAGS_INODE_FLAGS_NONE 0x0u
#define FLAGS_INODE_FLAGS_SECURE_DELETE 0x1u
#define FLAGS_INODE_FLAGS_EXTENTS 0x80000u
#define FLAGS_INODE_FLAGS_BOTH 0x80001u
#define FLAGS_INODE_FLAGS_HIGH 0x80000000u

/* The name of a mask, or NULL if it has none. */
static inline const char *flags_inode_flags_name(uint32_t bit)
{
	switch (bit) {
	case FLAGS_INODE_FLAGS_NONE:
		return "none";
	case FLAGS_INODE_FLAGS_SECURE_DELETE:
		return "secure_delete";
	case FLAGS_INODE_FLAGS_EXTENTS:
		return "extents";
	case FLAGS_INODE_FLAGS_BOTH:
		return "both";
	case FLAGS_INODE_FLAGS_HIGH:
		return "high";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t flags_inode_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0x7FF7FFFEu);
}

/* Flags Full: u8. */
#define FLAGS_FULL_LOW 0xFu
#define FLAGS_FULL_REST 0xF0u

/* The name of a mask, or NULL if it has none. */
static inline const char *flags_full_name(uint8_t bit)
{
	switch (bit) {
	case FLAGS_FULL_LOW:
		return "low";
	case FLAGS_FULL_REST:
		return "rest";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t flags_full_unknown(uint8_t value)
{
	return (uint8_t)(value & 0x0u);
}

/* Flags Wide: u64 big-endian. */
#define FLAGS_WIDE_TOP 0x8000000000000000ull

/* The name of a mask, or NULL if it has none. */
static inline const char *flags_wide_name(uint64_t bit)
{
	switch (bit) {
	case FLAGS_WIDE_TOP:
		return "top";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t flags_wide_unknown(uint64_t value)
{
	return (uint64_t)(value & 0x7FFFFFFFFFFFFFFFull);
}

/* Flags Odd: u24 big-endian. */
#define FLAGS_ODD_TOP 0x800000u

/* The name of a mask, or NULL if it has none. */
static inline const char *flags_odd_name(uint32_t bit)
{
	switch (bit) {
	case FLAGS_ODD_TOP:
		return "top";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t flags_odd_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFF7FFFFFu);
}

/* Structure Holder, 16 bytes. */
struct flags_holder {
	uint8_t bytes[16];
};
#define FLAGS_HOLDER_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct flags_holder) == FLAGS_HOLDER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct flags_holder *flags_holder_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, FLAGS_HOLDER_SIZEOF))
		return NULL;
	return (const struct flags_holder *)(span.data + offset);
}

static inline struct flags_holder *flags_holder_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, FLAGS_HOLDER_SIZEOF))
		return NULL;
	return (struct flags_holder *)(span.data + offset);
}

/* Holder.flags: flags InodeFlags, u32 little-endian at byte 0. */
#define FLAGS_HOLDER_FLAGS_OFFSET 0u
#define FLAGS_HOLDER_FLAGS_SIZE   4u
#define FLAGS_HOLDER_FLAGS_DEFAULT 0x80001u
STRUCTC_WITHIN(FLAGS_HOLDER, FLAGS);

static inline uint32_t flags_holder_flags(const struct flags_holder *p)
{
	return le32_load(p->bytes);
}

static inline void flags_holder_set_flags(struct flags_holder *p,
					  uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Whether all bits of `mask` are set. */
static inline bool flags_holder_flags_has(const struct flags_holder *p,
					  uint32_t mask)
{
	return (flags_holder_flags(p) & mask) == mask;
}

static inline void flags_holder_flags_add(struct flags_holder *p,
					  uint32_t mask)
{
	flags_holder_set_flags(p, (uint32_t)(flags_holder_flags(p) | mask));
}

static inline void flags_holder_flags_clear(struct flags_holder *p,
					    uint32_t mask)
{
	flags_holder_set_flags(p, (uint32_t)(flags_holder_flags(p) & ~mask));
}

/* Holder.full: flags Full, u8 at byte 4. */
#define FLAGS_HOLDER_FULL_OFFSET 4u
#define FLAGS_HOLDER_FULL_SIZE   1u
STRUCTC_WITHIN(FLAGS_HOLDER, FULL);

static inline uint8_t flags_holder_full(const struct flags_holder *p)
{
	return p->bytes[4];
}

static inline void flags_holder_set_full(struct flags_holder *p, uint8_t value)
{
	p->bytes[4] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool flags_holder_full_has(const struct flags_holder *p,
					 uint8_t mask)
{
	return (flags_holder_full(p) & mask) == mask;
}

static inline void flags_holder_full_add(struct flags_holder *p, uint8_t mask)
{
	flags_holder_set_full(p, (uint8_t)(flags_holder_full(p) | mask));
}

static inline void flags_holder_full_clear(struct flags_holder *p,
					   uint8_t mask)
{
	flags_holder_set_full(p, (uint8_t)(flags_holder_full(p) & ~mask));
}

/* Holder.wide: flags Wide, u64 big-endian at byte 5. */
#define FLAGS_HOLDER_WIDE_OFFSET 5u
#define FLAGS_HOLDER_WIDE_SIZE   8u
#define FLAGS_HOLDER_WIDE_DEFAULT 9223372036854775808ull
STRUCTC_WITHIN(FLAGS_HOLDER, WIDE);

static inline uint64_t flags_holder_wide(const struct flags_holder *p)
{
	return be64_load(p->bytes + 5);
}

static inline void flags_holder_set_wide(struct flags_holder *p,
					 uint64_t value)
{
	be64_store(p->bytes + 5, value);
}

/* Whether all bits of `mask` are set. */
static inline bool flags_holder_wide_has(const struct flags_holder *p,
					 uint64_t mask)
{
	return (flags_holder_wide(p) & mask) == mask;
}

static inline void flags_holder_wide_add(struct flags_holder *p, uint64_t mask)
{
	flags_holder_set_wide(p, (uint64_t)(flags_holder_wide(p) | mask));
}

static inline void flags_holder_wide_clear(struct flags_holder *p,
					   uint64_t mask)
{
	flags_holder_set_wide(p, (uint64_t)(flags_holder_wide(p) & ~mask));
}

/* Holder.odd: flags Odd, u24 big-endian at byte 13. */
#define FLAGS_HOLDER_ODD_OFFSET 13u
#define FLAGS_HOLDER_ODD_SIZE   3u
#define FLAGS_HOLDER_ODD_DEFAULT 8388608u
STRUCTC_WITHIN(FLAGS_HOLDER, ODD);

static inline uint32_t flags_holder_odd(const struct flags_holder *p)
{
	return (uint32_t)be16_load(p->bytes + 13) << 8 | p->bytes[15];
}

static inline int flags_holder_set_odd(struct flags_holder *p, uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	be16_store(p->bytes + 13, (uint16_t)(value >> 8));
	p->bytes[15] = (uint8_t)value;
	return 0;
}

/* Whether all bits of `mask` are set. */
static inline bool flags_holder_odd_has(const struct flags_holder *p,
					uint32_t mask)
{
	return (flags_holder_odd(p) & mask) == mask;
}

static inline int flags_holder_odd_add(struct flags_holder *p, uint32_t mask)
{
	return flags_holder_set_odd(p, (uint32_t)(flags_holder_odd(p) | mask));
}

static inline void flags_holder_odd_clear(struct flags_holder *p,
					  uint32_t mask)
{
	(void)flags_holder_set_odd(p, (uint32_t)(flags_holder_odd(p) & ~mask));
}

/* All bytes zero, then the defaults. */
static inline void flags_holder_init(struct flags_holder *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	flags_holder_set_flags(p, FLAGS_HOLDER_FLAGS_DEFAULT);
	flags_holder_set_wide(p, FLAGS_HOLDER_WIDE_DEFAULT);
	(void)flags_holder_set_odd(p, FLAGS_HOLDER_ODD_DEFAULT);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_FLAGS_DESCRIBED)
#define GENERATED_FLAGS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value flags_inode_flags_values[] = {
	{ "none", 0x0u, NULL },
	{ "secure_delete", 0x1u, NULL },
	{ "extents", 0x80000u, NULL },
	{ "both", 0x80001u, NULL },
	{ "high", 0x80000000u, NULL },
};

DESCRIBE_CONST struct describe_value flags_full_values[] = {
	{ "low", 0xFu, NULL },
	{ "rest", 0xF0u, NULL },
};

DESCRIBE_CONST struct describe_value flags_wide_values[] = {
	{ "top", 0x8000000000000000ull, NULL },
};

DESCRIBE_CONST struct describe_value flags_odd_values[] = {
	{ "top", 0x800000u, NULL },
};

DESCRIBE_CONST struct describe_rules flags_holder_describe_flags_rules = {
	true, 0x80001u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules flags_holder_describe_wide_rules = {
	true, 9223372036854775808ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules flags_holder_describe_odd_rules = {
	true, 8388608u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field flags_holder_fields[] = {
	{ "flags", "InodeFlags", 0u, 4u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, flags_inode_flags_values, 5, NULL, 0,
	  NULL,
	  NULL, &flags_holder_describe_flags_rules },
	{ "full", "Full", 4u, 1u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, flags_full_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "wide", "Wide", 5u, 8u, 1u, DESCRIBE_FLAGS, false, false, true,
	  NULL, flags_wide_values, 1, NULL, 0,
	  NULL,
	  NULL, &flags_holder_describe_wide_rules },
	{ "odd", "Odd", 13u, 3u, 1u, DESCRIBE_FLAGS, false, false, true,
	  NULL, flags_odd_values, 1, NULL, 0,
	  NULL,
	  NULL, &flags_holder_describe_odd_rules },
};
DESCRIBE_CONST struct describe_structure flags_holder_description = {
	"Holder", "flags_holder", 16u, false, flags_holder_fields, 4,
	NULL,
	NULL
};

#define FLAGS_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const flags_structures[] = {
	&flags_holder_description,
};

DESCRIBE_CONST struct describe_file flags_describe_file = {
	"flags", flags_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_FLAGS_VALIDATED)
#define GENERATED_FLAGS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t flags_holder_validate(const struct flags_holder *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 0x80001u &&
		    validation_add(v, FINDING_CONSTRAINT, "flags_holder",
				   "flags", 0, "must be 0x80001"))
			return v->count - before;
		if (v->strict && flags_inode_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_holder", "flags",
				   0, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[4]);

		if (v->strict && flags_full_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_holder", "full", 4,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(be64_load(p->bytes + 5));

		if (value != 9223372036854775808ull &&
		    validation_add(v, FINDING_CONSTRAINT, "flags_holder",
				   "wide", 5, "must be 9223372036854775808"))
			return v->count - before;
		if (v->strict && flags_wide_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_holder", "wide", 5,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint32_t value = 
		    (uint32_t)((uint32_t)be16_load(p->bytes + 13) << 8 | p->bytes[2 + 13]);

		if (value != 8388608u &&
		    validation_add(v, FINDING_CONSTRAINT, "flags_holder",
				   "odd", 13, "must be 8388608"))
			return v->count - before;
		if (v->strict && flags_odd_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "flags_holder", "odd", 13,
				   "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

#endif
