/* Written by structc from ok/unions.struct. Edit that file instead. */
#ifndef GENERATED_UNIONS_H
#define GENERATED_UNIONS_H

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

/* Structure Header, 4 bytes. The same bytes, several readings. */
struct unions_header {
	uint8_t bytes[4];
};
#define UNIONS_HEADER_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct unions_header) == UNIONS_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct unions_header *unions_header_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, UNIONS_HEADER_SIZEOF))
		return NULL;
	return (const struct unions_header *)(span.data + offset);
}

static inline struct unions_header *unions_header_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, UNIONS_HEADER_SIZEOF))
		return NULL;
	return (struct unions_header *)(span.data + offset);
}

/* Header.magic: u16 little-endian at byte 0. */
#define UNIONS_HEADER_MAGIC_OFFSET 0u
#define UNIONS_HEADER_MAGIC_SIZE   2u
STRUCTC_WITHIN(UNIONS_HEADER, MAGIC);

static inline uint16_t unions_header_magic(const struct unions_header *p)
{
	return le16_load(p->bytes);
}

static inline void unions_header_set_magic(struct unions_header *p,
					   uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Header.depth: u16 little-endian at byte 2. */
#define UNIONS_HEADER_DEPTH_OFFSET 2u
#define UNIONS_HEADER_DEPTH_SIZE   2u
STRUCTC_WITHIN(UNIONS_HEADER, DEPTH);

static inline uint16_t unions_header_depth(const struct unions_header *p)
{
	return le16_load(p->bytes + 2);
}

static inline void unions_header_set_depth(struct unions_header *p,
					   uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* All bytes zero. */
static inline void unions_header_init(struct unions_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Block.pair, 8 bytes. */
struct unions_block_pair {
	uint8_t bytes[8];
};
#define UNIONS_BLOCK_PAIR_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct unions_block_pair) == UNIONS_BLOCK_PAIR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct unions_block_pair *unions_block_pair_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, UNIONS_BLOCK_PAIR_SIZEOF))
		return NULL;
	return (const struct unions_block_pair *)(span.data + offset);
}

static inline struct unions_block_pair *unions_block_pair_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, UNIONS_BLOCK_PAIR_SIZEOF))
		return NULL;
	return (struct unions_block_pair *)(span.data + offset);
}

/* Block.pair.low: u32 little-endian at byte 0. */
#define UNIONS_BLOCK_PAIR_LOW_OFFSET 0u
#define UNIONS_BLOCK_PAIR_LOW_SIZE   4u
STRUCTC_WITHIN(UNIONS_BLOCK_PAIR, LOW);

static inline uint32_t unions_block_pair_low(const struct unions_block_pair *p)
{
	return le32_load(p->bytes);
}

static inline void unions_block_pair_set_low(struct unions_block_pair *p,
					     uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Block.pair.high: u32 little-endian at byte 4. */
#define UNIONS_BLOCK_PAIR_HIGH_OFFSET 4u
#define UNIONS_BLOCK_PAIR_HIGH_SIZE   4u
STRUCTC_WITHIN(UNIONS_BLOCK_PAIR, HIGH);

static inline uint32_t unions_block_pair_high(const struct unions_block_pair *p)
{
	return le32_load(p->bytes + 4);
}

static inline void unions_block_pair_set_high(struct unions_block_pair *p,
					      uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void unions_block_pair_init(struct unions_block_pair *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union Block, 64 bytes. */
struct unions_block {
	uint8_t bytes[64];
};
#define UNIONS_BLOCK_SIZEOF 64u
STRUCTC_PROVE(sizeof(struct unions_block) == UNIONS_BLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct unions_block *unions_block_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, UNIONS_BLOCK_SIZEOF))
		return NULL;
	return (const struct unions_block *)(span.data + offset);
}

static inline struct unions_block *unions_block_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, UNIONS_BLOCK_SIZEOF))
		return NULL;
	return (struct unions_block *)(span.data + offset);
}

/* Block.header: struct unions_header at byte 0. */
#define UNIONS_BLOCK_HEADER_OFFSET 0u
#define UNIONS_BLOCK_HEADER_SIZE   4u
STRUCTC_WITHIN(UNIONS_BLOCK, HEADER);

static inline const struct unions_header *unions_block_header(
    const struct unions_block *p)
{
	return (const struct unions_header *)(p->bytes);
}

static inline struct unions_header *unions_block_edit_header(
    struct unions_block *p)
{
	return (struct unions_header *)(p->bytes);
}

/* Block.map: 15 times u32 little-endian at byte 0. */
#define UNIONS_BLOCK_MAP_OFFSET 0u
#define UNIONS_BLOCK_MAP_SIZE   60u
#define UNIONS_BLOCK_MAP_COUNT  15u
STRUCTC_WITHIN(UNIONS_BLOCK, MAP);

static inline int unions_block_map(const struct unions_block *p, uint64_t i,
				   uint32_t *out, struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "unions_block", "map", 0);
	*out = le32_load(p->bytes + i * 4);
	return 0;
}

static inline int unions_block_set_map(struct unions_block *p, uint64_t i,
				       uint32_t value,
				       struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "unions_block", "map", 0);
	le32_store(p->bytes + i * 4, value);
	return 0;
}

/* Block.target: 60 times string at byte 0. */
#define UNIONS_BLOCK_TARGET_OFFSET 0u
#define UNIONS_BLOCK_TARGET_SIZE   60u
#define UNIONS_BLOCK_TARGET_COUNT  60u
STRUCTC_WITHIN(UNIONS_BLOCK, TARGET);

static inline int unions_block_target(const struct unions_block *p, uint64_t i,
				      uint8_t *out, struct field_error *error)
{
	if (i >= 60)
		return field_out_of_range(error, "unions_block", "target", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int unions_block_set_target(struct unions_block *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 60)
		return field_out_of_range(error, "unions_block", "target", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span unions_block_target_bytes(
    const struct unions_block *p)
{
	return span_of(p->bytes, 60);
}

static inline struct mspan unions_block_edit_target_bytes(
    struct unions_block *p)
{
	return mspan_of(p->bytes, 60);
}

/* Up to the first NUL. */
static inline struct span unions_block_target_text(const struct unions_block *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 60);

	if (!end)
		return span_of(text, 60);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int unions_block_put_target(struct unions_block *p,
					  struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 60)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(60 - text.size));
	return 0;
}

/* Block.pair: struct unions_block_pair at byte 0. */
#define UNIONS_BLOCK_PAIR_OFFSET 0u
#define UNIONS_BLOCK_PAIR_SIZE   8u
STRUCTC_WITHIN(UNIONS_BLOCK, PAIR);

static inline const struct unions_block_pair *unions_block_pair(
    const struct unions_block *p)
{
	return (const struct unions_block_pair *)(p->bytes);
}

static inline struct unions_block_pair *unions_block_edit_pair(
    struct unions_block *p)
{
	return (struct unions_block_pair *)(p->bytes);
}

/* All bytes zero. */
static inline void unions_block_init(struct unions_block *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union Small, 4 bytes. */
struct unions_small {
	uint8_t bytes[4];
};
#define UNIONS_SMALL_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct unions_small) == UNIONS_SMALL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct unions_small *unions_small_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, UNIONS_SMALL_SIZEOF))
		return NULL;
	return (const struct unions_small *)(span.data + offset);
}

static inline struct unions_small *unions_small_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, UNIONS_SMALL_SIZEOF))
		return NULL;
	return (struct unions_small *)(span.data + offset);
}

/* Small.byte_at: u8 at byte 0. */
#define UNIONS_SMALL_BYTE_AT_OFFSET 0u
#define UNIONS_SMALL_BYTE_AT_SIZE   1u
STRUCTC_WITHIN(UNIONS_SMALL, BYTE_AT);

static inline uint8_t unions_small_byte_at(const struct unions_small *p)
{
	return p->bytes[0];
}

static inline void unions_small_set_byte_at(struct unions_small *p,
					    uint8_t value)
{
	p->bytes[0] = value;
}

/* Small.word: u32 big-endian at byte 0. */
#define UNIONS_SMALL_WORD_OFFSET 0u
#define UNIONS_SMALL_WORD_SIZE   4u
STRUCTC_WITHIN(UNIONS_SMALL, WORD);

static inline uint32_t unions_small_word(const struct unions_small *p)
{
	return be32_load(p->bytes);
}

static inline void unions_small_set_word(struct unions_small *p,
					 uint32_t value)
{
	be32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void unions_small_init(struct unions_small *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union Inode.value, 2 bytes. */
struct unions_inode_value {
	uint8_t bytes[2];
};
#define UNIONS_INODE_VALUE_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct unions_inode_value) ==
	      UNIONS_INODE_VALUE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct unions_inode_value *unions_inode_value_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, UNIONS_INODE_VALUE_SIZEOF))
		return NULL;
	return (const struct unions_inode_value *)(span.data + offset);
}

static inline struct unions_inode_value *unions_inode_value_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, UNIONS_INODE_VALUE_SIZEOF))
		return NULL;
	return (struct unions_inode_value *)(span.data + offset);
}

/* Inode.value.a: u8 at byte 0. */
#define UNIONS_INODE_VALUE_A_OFFSET 0u
#define UNIONS_INODE_VALUE_A_SIZE   1u
STRUCTC_WITHIN(UNIONS_INODE_VALUE, A);

static inline uint8_t unions_inode_value_a(const struct unions_inode_value *p)
{
	return p->bytes[0];
}

static inline void unions_inode_value_set_a(struct unions_inode_value *p,
					    uint8_t value)
{
	p->bytes[0] = value;
}

/* Inode.value.b: u16 little-endian at byte 0. */
#define UNIONS_INODE_VALUE_B_OFFSET 0u
#define UNIONS_INODE_VALUE_B_SIZE   2u
STRUCTC_WITHIN(UNIONS_INODE_VALUE, B);

static inline uint16_t unions_inode_value_b(const struct unions_inode_value *p)
{
	return le16_load(p->bytes);
}

static inline void unions_inode_value_set_b(struct unions_inode_value *p,
					    uint16_t value)
{
	le16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void unions_inode_value_init(struct unions_inode_value *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Inode, 68 bytes. */
struct unions_inode {
	uint8_t bytes[68];
};
#define UNIONS_INODE_SIZEOF 68u
STRUCTC_PROVE(sizeof(struct unions_inode) == UNIONS_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct unions_inode *unions_inode_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, UNIONS_INODE_SIZEOF))
		return NULL;
	return (const struct unions_inode *)(span.data + offset);
}

static inline struct unions_inode *unions_inode_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, UNIONS_INODE_SIZEOF))
		return NULL;
	return (struct unions_inode *)(span.data + offset);
}

/* Inode.mode: u16 little-endian at byte 0. */
#define UNIONS_INODE_MODE_OFFSET 0u
#define UNIONS_INODE_MODE_SIZE   2u
STRUCTC_WITHIN(UNIONS_INODE, MODE);

static inline uint16_t unions_inode_mode(const struct unions_inode *p)
{
	return le16_load(p->bytes);
}

static inline void unions_inode_set_mode(struct unions_inode *p,
					 uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Inode.block: struct unions_block at byte 2. */
#define UNIONS_INODE_BLOCK_OFFSET 2u
#define UNIONS_INODE_BLOCK_SIZE   64u
STRUCTC_WITHIN(UNIONS_INODE, BLOCK);

static inline const struct unions_block *unions_inode_block(
    const struct unions_inode *p)
{
	return (const struct unions_block *)(p->bytes + 2);
}

static inline struct unions_block *unions_inode_edit_block(
    struct unions_inode *p)
{
	return (struct unions_block *)(p->bytes + 2);
}

/* Inode.value: struct unions_inode_value at byte 66. */
#define UNIONS_INODE_VALUE_OFFSET 66u
#define UNIONS_INODE_VALUE_SIZE   2u
STRUCTC_WITHIN(UNIONS_INODE, VALUE);

static inline const struct unions_inode_value *unions_inode_value(
    const struct unions_inode *p)
{
	return (const struct unions_inode_value *)(p->bytes + 66);
}

static inline struct unions_inode_value *unions_inode_edit_value(
    struct unions_inode *p)
{
	return (struct unions_inode_value *)(p->bytes + 66);
}

/* All bytes zero. */
static inline void unions_inode_init(struct unions_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_UNIONS_DESCRIBED)
#define GENERATED_UNIONS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field unions_header_fields[] = {
	{ "magic", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "depth", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure unions_header_description = {
	"Header", "unions_header", 4u, false, unions_header_fields, 2,
	"The same bytes, several readings.",
	NULL
};

DESCRIBE_CONST struct describe_field unions_block_pair_fields[] = {
	{ "low", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "high", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure unions_block_pair_description = {
	"Block.pair", "unions_block_pair", 8u, false, unions_block_pair_fields,
	2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field unions_block_fields[] = {
	{ "header", "Header", 0u, 4u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &unions_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "map", "[15]u32_le", 0u, 4u, 15u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "target", "[60]string", 0u, 1u, 60u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "pair", "Block.pair", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &unions_block_pair_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure unions_block_description = {
	"Block", "unions_block", 64u, true, unions_block_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field unions_small_fields[] = {
	{ "byte_at", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "word", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure unions_small_description = {
	"Small", "unions_small", 4u, true, unions_small_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field unions_inode_value_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure unions_inode_value_description = {
	"Inode.value", "unions_inode_value", 2u, true,
	unions_inode_value_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field unions_inode_fields[] = {
	{ "mode", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block", "Block", 2u, 64u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &unions_block_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "value", "Inode.value", 66u, 2u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &unions_inode_value_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure unions_inode_description = {
	"Inode", "unions_inode", 68u, false, unions_inode_fields, 3,
	NULL,
	NULL
};

#define UNIONS_NR_STRUCTURES 6u
DESCRIBE_CONST struct describe_structure *const unions_structures[] = {
	&unions_header_description,
	&unions_block_pair_description,
	&unions_block_description,
	&unions_small_description,
	&unions_inode_value_description,
	&unions_inode_description,
};

DESCRIBE_CONST struct describe_file unions_describe_file = {
	"unions", unions_structures, 6, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_UNIONS_VALIDATED)
#define GENERATED_UNIONS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t unions_header_validate(const struct unions_header *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t unions_block_pair_validate(
    const struct unions_block_pair *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t unions_block_validate(const struct unions_block *p,
					   struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t unions_small_validate(const struct unions_small *p,
					   struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t unions_inode_value_validate(
    const struct unions_inode_value *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t unions_inode_validate(const struct unions_inode *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 2;
		unions_block_validate(
		    (const struct unions_block *)(p->bytes + 2), v);
		v->base -= 2;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 66;
		unions_inode_value_validate(
		    (const struct unions_inode_value *)(p->bytes + 66), v);
		v->base -= 66;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

#endif
