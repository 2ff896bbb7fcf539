/* Written by structc from ok/reserved_words.struct. Edit that file instead. */
#ifndef GENERATED_RESERVED_WORDS_H
#define GENERATED_RESERVED_WORDS_H

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
 * Structure Words, 31 bytes. Members may be called by any word of the language.
 */
struct reserved_words_words {
	uint8_t bytes[31];
};
#define RESERVED_WORDS_WORDS_SIZEOF 31u
STRUCTC_PROVE(sizeof(struct reserved_words_words) ==
	      RESERVED_WORDS_WORDS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct reserved_words_words *reserved_words_words_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, RESERVED_WORDS_WORDS_SIZEOF))
		return NULL;
	return (const struct reserved_words_words *)(span.data + offset);
}

static inline struct reserved_words_words *reserved_words_words_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, RESERVED_WORDS_WORDS_SIZEOF))
		return NULL;
	return (struct reserved_words_words *)(span.data + offset);
}

/* Words.const: u8 at byte 0. */
#define RESERVED_WORDS_WORDS_CONST_OFFSET 0u
#define RESERVED_WORDS_WORDS_CONST_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, CONST);

static inline uint8_t reserved_words_words_const(
    const struct reserved_words_words *p)
{
	return p->bytes[0];
}

static inline void reserved_words_words_set_const(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Words.type: u8 at byte 1. */
#define RESERVED_WORDS_WORDS_TYPE_OFFSET 1u
#define RESERVED_WORDS_WORDS_TYPE_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, TYPE);

static inline uint8_t reserved_words_words_type(
    const struct reserved_words_words *p)
{
	return p->bytes[1];
}

static inline void reserved_words_words_set_type(struct reserved_words_words *p,
						 uint8_t value)
{
	p->bytes[1] = value;
}

/* Words.root: u8 at byte 2. */
#define RESERVED_WORDS_WORDS_ROOT_OFFSET 2u
#define RESERVED_WORDS_WORDS_ROOT_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, ROOT);

static inline uint8_t reserved_words_words_root(
    const struct reserved_words_words *p)
{
	return p->bytes[2];
}

static inline void reserved_words_words_set_root(struct reserved_words_words *p,
						 uint8_t value)
{
	p->bytes[2] = value;
}

/* Words.import: u8 at byte 3. */
#define RESERVED_WORDS_WORDS_IMPORT_OFFSET 3u
#define RESERVED_WORDS_WORDS_IMPORT_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, IMPORT);

static inline uint8_t reserved_words_words_import(
    const struct reserved_words_words *p)
{
	return p->bytes[3];
}

static inline void reserved_words_words_set_import(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[3] = value;
}

/* Words.struct: u8 at byte 4. */
#define RESERVED_WORDS_WORDS_STRUCT_OFFSET 4u
#define RESERVED_WORDS_WORDS_STRUCT_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, STRUCT);

static inline uint8_t reserved_words_words_struct(
    const struct reserved_words_words *p)
{
	return p->bytes[4];
}

static inline void reserved_words_words_set_struct(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[4] = value;
}

/* Words.union: u8 at byte 5. */
#define RESERVED_WORDS_WORDS_UNION_OFFSET 5u
#define RESERVED_WORDS_WORDS_UNION_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, UNION);

static inline uint8_t reserved_words_words_union(
    const struct reserved_words_words *p)
{
	return p->bytes[5];
}

static inline void reserved_words_words_set_union(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[5] = value;
}

/* Words.enum: u8 at byte 6. */
#define RESERVED_WORDS_WORDS_ENUM_OFFSET 6u
#define RESERVED_WORDS_WORDS_ENUM_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, ENUM);

static inline uint8_t reserved_words_words_enum(
    const struct reserved_words_words *p)
{
	return p->bytes[6];
}

static inline void reserved_words_words_set_enum(struct reserved_words_words *p,
						 uint8_t value)
{
	p->bytes[6] = value;
}

/* Words.flags: u8 at byte 7. */
#define RESERVED_WORDS_WORDS_FLAGS_OFFSET 7u
#define RESERVED_WORDS_WORDS_FLAGS_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, FLAGS);

static inline uint8_t reserved_words_words_flags(
    const struct reserved_words_words *p)
{
	return p->bytes[7];
}

static inline void reserved_words_words_set_flags(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[7] = value;
}

/* Words.bitfield: u8 at byte 8. */
#define RESERVED_WORDS_WORDS_BITFIELD_OFFSET 8u
#define RESERVED_WORDS_WORDS_BITFIELD_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, BITFIELD);

static inline uint8_t reserved_words_words_bitfield(
    const struct reserved_words_words *p)
{
	return p->bytes[8];
}

static inline void reserved_words_words_set_bitfield(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[8] = value;
}

/* Words.interface: u8 at byte 9. */
#define RESERVED_WORDS_WORDS_INTERFACE_OFFSET 9u
#define RESERVED_WORDS_WORDS_INTERFACE_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, INTERFACE);

static inline uint8_t reserved_words_words_interface(
    const struct reserved_words_words *p)
{
	return p->bytes[9];
}

static inline void reserved_words_words_set_interface(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[9] = value;
}

/* Words.size: u32 little-endian at byte 10. */
#define RESERVED_WORDS_WORDS_SIZE_OFFSET 10u
#define RESERVED_WORDS_WORDS_SIZE_SIZE   4u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, SIZE);

static inline uint32_t reserved_words_words_size(
    const struct reserved_words_words *p)
{
	return le32_load(p->bytes + 10);
}

static inline void reserved_words_words_set_size(struct reserved_words_words *p,
						 uint32_t value)
{
	le32_store(p->bytes + 10, value);
}

/* Words.stride: u16 little-endian at byte 14. */
#define RESERVED_WORDS_WORDS_STRIDE_OFFSET 14u
#define RESERVED_WORDS_WORDS_STRIDE_SIZE   2u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, STRIDE);

static inline uint16_t reserved_words_words_stride(
    const struct reserved_words_words *p)
{
	return le16_load(p->bytes + 14);
}

static inline void reserved_words_words_set_stride(
    struct reserved_words_words *p, uint16_t value)
{
	le16_store(p->bytes + 14, value);
}

/* Words.field: u16 little-endian at byte 16. */
#define RESERVED_WORDS_WORDS_FIELD_OFFSET 16u
#define RESERVED_WORDS_WORDS_FIELD_SIZE   2u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, FIELD);

static inline uint16_t reserved_words_words_field(
    const struct reserved_words_words *p)
{
	return le16_load(p->bytes + 16);
}

static inline void reserved_words_words_set_field(
    struct reserved_words_words *p, uint16_t value)
{
	le16_store(p->bytes + 16, value);
}

/* Words.offset: u32 little-endian at byte 18. */
#define RESERVED_WORDS_WORDS_OFFSET_OFFSET 18u
#define RESERVED_WORDS_WORDS_OFFSET_SIZE   4u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, OFFSET);

static inline uint32_t reserved_words_words_offset(
    const struct reserved_words_words *p)
{
	return le32_load(p->bytes + 18);
}

static inline void reserved_words_words_set_offset(
    struct reserved_words_words *p, uint32_t value)
{
	le32_store(p->bytes + 18, value);
}

/* Words.offset_base: u8 at byte 22. */
#define RESERVED_WORDS_WORDS_OFFSET_BASE_OFFSET 22u
#define RESERVED_WORDS_WORDS_OFFSET_BASE_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, OFFSET_BASE);

static inline uint8_t reserved_words_words_offset_base(
    const struct reserved_words_words *p)
{
	return p->bytes[22];
}

static inline void reserved_words_words_set_offset_base(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[22] = value;
}

/* Words.if: u8 at byte 23. */
#define RESERVED_WORDS_WORDS_IF_OFFSET 23u
#define RESERVED_WORDS_WORDS_IF_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, IF);

static inline uint8_t reserved_words_words_if(
    const struct reserved_words_words *p)
{
	return p->bytes[23];
}

static inline void reserved_words_words_set_if(struct reserved_words_words *p,
					       uint8_t value)
{
	p->bytes[23] = value;
}

/* Words.match: u8 at byte 24. */
#define RESERVED_WORDS_WORDS_MATCH_OFFSET 24u
#define RESERVED_WORDS_WORDS_MATCH_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, MATCH);

static inline uint8_t reserved_words_words_match(
    const struct reserved_words_words *p)
{
	return p->bytes[24];
}

static inline void reserved_words_words_set_match(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[24] = value;
}

/* Words.read: u16 little-endian at byte 25. */
#define RESERVED_WORDS_WORDS_READ_OFFSET 25u
#define RESERVED_WORDS_WORDS_READ_SIZE   2u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, READ);

static inline uint16_t reserved_words_words_read(
    const struct reserved_words_words *p)
{
	return le16_load(p->bytes + 25);
}

static inline void reserved_words_words_set_read(struct reserved_words_words *p,
						 uint16_t value)
{
	le16_store(p->bytes + 25, value);
}

/* Words.unimplemented: u8 at byte 27. */
#define RESERVED_WORDS_WORDS_UNIMPLEMENTED_OFFSET 27u
#define RESERVED_WORDS_WORDS_UNIMPLEMENTED_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, UNIMPLEMENTED);

static inline uint8_t reserved_words_words_unimplemented(
    const struct reserved_words_words *p)
{
	return p->bytes[27];
}

static inline void reserved_words_words_set_unimplemented(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[27] = value;
}

/* Words.has: u8 at byte 28. */
#define RESERVED_WORDS_WORDS_HAS_OFFSET 28u
#define RESERVED_WORDS_WORDS_HAS_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, HAS);

static inline uint8_t reserved_words_words_has(
    const struct reserved_words_words *p)
{
	return p->bytes[28];
}

static inline void reserved_words_words_set_has(struct reserved_words_words *p,
						uint8_t value)
{
	p->bytes[28] = value;
}

/* Words.check: u8 at byte 29. */
#define RESERVED_WORDS_WORDS_CHECK_OFFSET 29u
#define RESERVED_WORDS_WORDS_CHECK_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, CHECK);

static inline uint8_t reserved_words_words_check(
    const struct reserved_words_words *p)
{
	return p->bytes[29];
}

static inline void reserved_words_words_set_check(
    struct reserved_words_words *p, uint8_t value)
{
	p->bytes[29] = value;
}

/* Words.u8: u8 at byte 30. */
#define RESERVED_WORDS_WORDS_U8_OFFSET 30u
#define RESERVED_WORDS_WORDS_U8_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_WORDS, U8);

static inline uint8_t reserved_words_words_u8(
    const struct reserved_words_words *p)
{
	return p->bytes[30];
}

static inline void reserved_words_words_set_u8(struct reserved_words_words *p,
					       uint8_t value)
{
	p->bytes[30] = value;
}

/* Words.both: u32 joined from bytes 25, 14, low part first. */
static inline uint32_t reserved_words_words_both(
    const struct reserved_words_words *p)
{
	return (uint32_t)le16_load(p->bytes + 25) |
	       (uint32_t)le16_load(p->bytes + 14) << 16;
}

static inline int reserved_words_words_set_both(struct reserved_words_words *p,
						uint32_t value)
{
	le16_store(p->bytes + 25, (uint16_t)value);
	le16_store(p->bytes + 14, (uint16_t)(value >> 16));
	return 0;
}

/* All bytes zero. */
static inline void reserved_words_words_init(struct reserved_words_words *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Foreign, 11 bytes. ... and of C and C++. */
struct reserved_words_foreign {
	uint8_t bytes[11];
};
#define RESERVED_WORDS_FOREIGN_SIZEOF 11u
STRUCTC_PROVE(sizeof(struct reserved_words_foreign) ==
	      RESERVED_WORDS_FOREIGN_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct reserved_words_foreign *reserved_words_foreign_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, RESERVED_WORDS_FOREIGN_SIZEOF))
		return NULL;
	return (const struct reserved_words_foreign *)(span.data + offset);
}

static inline struct reserved_words_foreign *reserved_words_foreign_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, RESERVED_WORDS_FOREIGN_SIZEOF))
		return NULL;
	return (struct reserved_words_foreign *)(span.data + offset);
}

/* Foreign.int: u8 at byte 0. */
#define RESERVED_WORDS_FOREIGN_INT_OFFSET 0u
#define RESERVED_WORDS_FOREIGN_INT_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, INT);

static inline uint8_t reserved_words_foreign_int(
    const struct reserved_words_foreign *p)
{
	return p->bytes[0];
}

static inline void reserved_words_foreign_set_int(
    struct reserved_words_foreign *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Foreign.class: u8 at byte 1. */
#define RESERVED_WORDS_FOREIGN_CLASS_OFFSET 1u
#define RESERVED_WORDS_FOREIGN_CLASS_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, CLASS);

static inline uint8_t reserved_words_foreign_class(
    const struct reserved_words_foreign *p)
{
	return p->bytes[1];
}

static inline void reserved_words_foreign_set_class(
    struct reserved_words_foreign *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* Foreign.namespace: u8 at byte 2. */
#define RESERVED_WORDS_FOREIGN_NAMESPACE_OFFSET 2u
#define RESERVED_WORDS_FOREIGN_NAMESPACE_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, NAMESPACE);

static inline uint8_t reserved_words_foreign_namespace(
    const struct reserved_words_foreign *p)
{
	return p->bytes[2];
}

static inline void reserved_words_foreign_set_namespace(
    struct reserved_words_foreign *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* Foreign.double: u16 little-endian at byte 3. */
#define RESERVED_WORDS_FOREIGN_DOUBLE_OFFSET 3u
#define RESERVED_WORDS_FOREIGN_DOUBLE_SIZE   2u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, DOUBLE);

static inline uint16_t reserved_words_foreign_double(
    const struct reserved_words_foreign *p)
{
	return le16_load(p->bytes + 3);
}

static inline void reserved_words_foreign_set_double(
    struct reserved_words_foreign *p, uint16_t value)
{
	le16_store(p->bytes + 3, value);
}

/* Foreign._x: u8 at byte 5. */
#define RESERVED_WORDS_FOREIGN__X_OFFSET 5u
#define RESERVED_WORDS_FOREIGN__X_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, _X);

static inline uint8_t reserved_words_foreign__x(
    const struct reserved_words_foreign *p)
{
	return p->bytes[5];
}

static inline void reserved_words_foreign_set__x(
    struct reserved_words_foreign *p, uint8_t value)
{
	p->bytes[5] = value;
}

/* Foreign.p: u8 at byte 6. */
#define RESERVED_WORDS_FOREIGN_P_OFFSET 6u
#define RESERVED_WORDS_FOREIGN_P_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, P);

static inline uint8_t reserved_words_foreign_p(
    const struct reserved_words_foreign *p)
{
	return p->bytes[6];
}

static inline void reserved_words_foreign_set_p(
    struct reserved_words_foreign *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* Foreign.i: u8 at byte 7. */
#define RESERVED_WORDS_FOREIGN_I_OFFSET 7u
#define RESERVED_WORDS_FOREIGN_I_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, I);

static inline uint8_t reserved_words_foreign_i(
    const struct reserved_words_foreign *p)
{
	return p->bytes[7];
}

static inline void reserved_words_foreign_set_i(
    struct reserved_words_foreign *p, uint8_t value)
{
	p->bytes[7] = value;
}

/* Foreign.value: u8 at byte 8. */
#define RESERVED_WORDS_FOREIGN_VALUE_OFFSET 8u
#define RESERVED_WORDS_FOREIGN_VALUE_SIZE   1u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, VALUE);

static inline uint8_t reserved_words_foreign_value(
    const struct reserved_words_foreign *p)
{
	return p->bytes[8];
}

static inline void reserved_words_foreign_set_value(
    struct reserved_words_foreign *p, uint8_t value)
{
	p->bytes[8] = value;
}

/* Foreign.error: 2 times u8 at byte 9. */
#define RESERVED_WORDS_FOREIGN_ERROR_OFFSET 9u
#define RESERVED_WORDS_FOREIGN_ERROR_SIZE   2u
#define RESERVED_WORDS_FOREIGN_ERROR_COUNT  2u
STRUCTC_WITHIN(RESERVED_WORDS_FOREIGN, ERROR);

static inline int reserved_words_foreign_error(
    const struct reserved_words_foreign *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "reserved_words_foreign",
					  "error", 9);
	*out = p->bytes[9 + i];
	return 0;
}

static inline int reserved_words_foreign_set_error(
    struct reserved_words_foreign *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "reserved_words_foreign",
					  "error", 9);
	p->bytes[9 + i] = value;
	return 0;
}

static inline struct span reserved_words_foreign_error_bytes(
    const struct reserved_words_foreign *p)
{
	return span_of(p->bytes + 9, 2);
}

static inline struct mspan reserved_words_foreign_edit_error_bytes(
    struct reserved_words_foreign *p)
{
	return mspan_of(p->bytes + 9, 2);
}

/* All bytes zero. */
static inline void reserved_words_foreign_init(struct reserved_words_foreign *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_RESERVED_WORDS_DESCRIBED)
#define GENERATED_RESERVED_WORDS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_part reserved_words_words_both_parts[] = {
	{ 25u, 2, false },
	{ 14u, 2, false },
};
DESCRIBE_CONST struct describe_field reserved_words_words_fields[] = {
	{ "const", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "type", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "root", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "import", "u8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "struct", "u8", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "union", "u8", 5u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "enum", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "u8", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bitfield", "u8", 8u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "interface", "u8", 9u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size", "u32_le", 10u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "stride", "u16_le", 14u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "field", "u16_le", 16u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "u32_le", 18u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset_base", "u8", 22u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "if", "u8", 23u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "match", "u8", 24u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "read", "u16_le", 25u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "unimplemented", "u8", 27u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "has", "u8", 28u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "check", "u8", 29u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u8", "u8", 30u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "both", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, reserved_words_words_both_parts, 2,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure reserved_words_words_description = {
	"Words", "reserved_words_words", 31u, false,
	reserved_words_words_fields, 23,
	"Members may be called by any word of the language.",
	NULL
};

DESCRIBE_CONST struct describe_field reserved_words_foreign_fields[] = {
	{ "int", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "class", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "namespace", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "double", "u16_le", 3u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_x", "u8", 5u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "p", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i", "u8", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "value", "u8", 8u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "error", "[2]u8", 9u, 1u, 2u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure reserved_words_foreign_description = {
	"Foreign", "reserved_words_foreign", 11u, false,
	reserved_words_foreign_fields, 9,
	"... and of C and C++.",
	NULL
};

#define RESERVED_WORDS_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const reserved_words_structures[] = {
	&reserved_words_words_description,
	&reserved_words_foreign_description,
};

DESCRIBE_CONST struct describe_file reserved_words_describe_file = {
	"reserved_words", reserved_words_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_RESERVED_WORDS_VALIDATED)
#define GENERATED_RESERVED_WORDS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t reserved_words_words_validate(
    const struct reserved_words_words *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t reserved_words_foreign_validate(
    const struct reserved_words_foreign *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
