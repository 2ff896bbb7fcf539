/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a careful C programmer writes by hand for kinds.struct: fixed-size
 * memcpy, <endian.h>, offsets counted from the structure, a check wherever the
 * caller's number decides what is touched. Nothing here comes from structc but
 * wrappers_plain.h, a function "via_NAME" for each NAME, as in generated.c.
 */
#include <endian.h>
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef const uint8_t *in;
typedef uint8_t *out;

struct span {
	in data;
	uint64_t size;
};

struct mspan {
	out data;
	uint64_t size;
};

struct field_error {
	const char *structure, *field;
	uint64_t offset;
};

static inline int refuse(struct field_error *error, const char *structure,
			 const char *field, uint64_t offset)
{
	if (error) {
		error->structure = structure;
		error->field = field;
		error->offset = offset;
	}
	return -ERANGE;
}

/* ------------------------------------------------------- loads and stores */

#define LOAD_AND_STORE(order, bits)                                            \
	static inline uint##bits##_t get_##order##bits(in p)                   \
	{                                                                      \
		uint##bits##_t v;                                              \
                                                                               \
		memcpy(&v, p, sizeof v);                                       \
		return order##bits##toh(v);                                    \
	}                                                                      \
	static inline void put_##order##bits(out p, uint##bits##_t v)          \
	{                                                                      \
		v = hto##order##bits(v);                                       \
		memcpy(p, &v, sizeof v);                                       \
	}

LOAD_AND_STORE(le, 16)
LOAD_AND_STORE(be, 16)
LOAD_AND_STORE(le, 32)
LOAD_AND_STORE(be, 32)
LOAD_AND_STORE(le, 64)
LOAD_AND_STORE(be, 64)

static inline uint8_t get_le8(in p)
{
	return *p;
}

static inline void put_le8(out p, uint8_t v)
{
	*p = v;
}

static inline uint32_t get_le24(in p)
{
	return get_le16(p) | (uint32_t)p[2] << 16;
}

static inline uint32_t get_be24(in p)
{
	return (uint32_t)get_be16(p) << 8 | p[2];
}

static inline uint64_t get_le48(in p)
{
	return get_le32(p) | (uint64_t)get_le16(p + 4) << 32;
}

static inline uint64_t get_be48(in p)
{
	return (uint64_t)get_be32(p) << 16 | get_be16(p + 4);
}

static inline void put_le24(out p, uint32_t v)
{
	put_le16(p, (uint16_t)v);
	p[2] = (uint8_t)(v >> 16);
}

static inline void put_be24(out p, uint32_t v)
{
	put_be16(p, (uint16_t)(v >> 8));
	p[2] = (uint8_t)v;
}

static inline void put_le48(out p, uint64_t v)
{
	put_le32(p, (uint32_t)v);
	put_le16(p + 4, (uint16_t)(v >> 32));
}

static inline void put_be48(out p, uint64_t v)
{
	put_be32(p, (uint32_t)(v >> 16));
	put_be16(p + 4, (uint16_t)v);
}

/* Two's complement: the top bit goes up and comes down again with its copies.
 */
#define SIGNED(order)                                                          \
	static inline int32_t get_signed_##order##24(in p)                     \
	{                                                                      \
		return (int32_t)(get_##order##24(p) << 8) >> 8;                \
	}                                                                      \
	static inline int64_t get_signed_##order##48(in p)                     \
	{                                                                      \
		return (int64_t)(get_##order##48(p) << 16) >> 16;              \
	}                                                                      \
	static inline void put_signed_##order##24(out p, int32_t v)            \
	{                                                                      \
		put_##order##24(p, (uint32_t)v);                               \
	}                                                                      \
	static inline void put_signed_##order##48(out p, int64_t v)            \
	{                                                                      \
		put_##order##48(p, (uint64_t)v);                               \
	}

SIGNED(le)
SIGNED(be)

/* -------------------------------------------------------------- structures */

/* Whether `length` bytes from `at` are there, without a sum that could wrap. */
static inline bool is_there(struct span image, uint64_t at, uint64_t length)
{
	return at <= image.size && length <= image.size - at;
}

static inline bool has_room(struct mspan image, uint64_t at, uint64_t length)
{
	return at <= image.size && length <= image.size - at;
}

#define STRUCTURE(name, length)                                                \
	static inline in kinds_##name##_at(struct span image, uint64_t at)     \
	{                                                                      \
		if (!is_there(image, at, length))                              \
			return NULL;                                           \
		return image.data + at;                                        \
	}                                                                      \
	static inline out kinds_##name##_edit_at(struct mspan image,           \
						 uint64_t at)                  \
	{                                                                      \
		if (!has_room(image, at, length))                              \
			return NULL;                                           \
		return image.data + at;                                        \
	}

#define EMPTY_AT_FIRST(name, length)                                           \
	static inline void kinds_##name##_init(out p)                          \
	{                                                                      \
		memset(p, 0, length);                                          \
	}

/* ----------------------------------------------------------------- numbers */

#define NUMBER(name, member, at, type, order)                                  \
	static inline type kinds_##name##_##member(in p)                       \
	{                                                                      \
		return (type)get_##order(p + (at));                            \
	}                                                                      \
	static inline void kinds_##name##_set_##member(out p, type v)          \
	{                                                                      \
		put_##order(p + (at), v);                                      \
	}

/* A setter that refuses what the bytes cannot hold. */
#define NARROW(name, member, at, type, order, least, most)                     \
	static inline type kinds_##name##_##member(in p)                       \
	{                                                                      \
		return get_##order(p + (at));                                  \
	}                                                                      \
	static inline int kinds_##name##_set_##member(out p, type v)           \
	{                                                                      \
		if (v < (least) || v > (most))                                 \
			return -ERANGE;                                        \
		put_##order(p + (at), v);                                      \
		return 0;                                                      \
	}

STRUCTURE(numbers, 94)
EMPTY_AT_FIRST(numbers, 94)
NUMBER(numbers, head, 0, uint8_t, le8)
NUMBER(numbers, sign, 1, int8_t, le8)
NUMBER(numbers, u16l, 2, uint16_t, le16)
NUMBER(numbers, u16b, 4, uint16_t, be16)
NUMBER(numbers, i16l, 6, int16_t, le16)
NUMBER(numbers, i16b, 8, int16_t, be16)
NARROW(numbers, u24l, 10, uint32_t, le24, 0, 0xffffff)
NARROW(numbers, u24b, 13, uint32_t, be24, 0, 0xffffff)
NARROW(numbers, i24l, 16, int32_t, signed_le24, -0x800000, 0x7fffff)
NARROW(numbers, i24b, 19, int32_t, signed_be24, -0x800000, 0x7fffff)
NUMBER(numbers, u32l, 22, uint32_t, le32)
NUMBER(numbers, u32b, 26, uint32_t, be32)
NUMBER(numbers, i32l, 30, int32_t, le32)
NUMBER(numbers, i32b, 34, int32_t, be32)
NARROW(numbers, u48l, 38, uint64_t, le48, 0, 0xffffffffffff)
NARROW(numbers, u48b, 44, uint64_t, be48, 0, 0xffffffffffff)
NARROW(numbers, i48l, 50, int64_t, signed_le48, -0x800000000000, 0x7fffffffffff)
NARROW(numbers, i48b, 56, int64_t, signed_be48, -0x800000000000, 0x7fffffffffff)
NUMBER(numbers, u64l, 62, uint64_t, le64)
NUMBER(numbers, u64b, 70, uint64_t, be64)
NUMBER(numbers, i64l, 78, int64_t, le64)
NUMBER(numbers, i64b, 86, int64_t, be64)

STRUCTURE(item, 6)
NUMBER(item, id, 0, uint16_t, le16)
NUMBER(item, value, 2, uint32_t, be32)

static inline void kinds_item_init(out p)
{
	memset(p, 0, 6);
	put_le16(p, 7);
}

/* ------------------------------------------------------------------- joins */

STRUCTURE(joined, 15)
EMPTY_AT_FIRST(joined, 15)
NUMBER(joined, lo, 0, uint32_t, le32)
NUMBER(joined, mid, 4, uint8_t, le8)
NUMBER(joined, hi, 5, uint16_t, le16)
NUMBER(joined, top, 7, uint32_t, le32)
NUMBER(joined, high, 11, uint16_t, be16)
NUMBER(joined, low, 13, uint16_t, be16)

static inline uint64_t kinds_joined_block(in p)
{
	return get_le32(p) | (uint64_t)get_le16(p + 5) << 32;
}

static inline int kinds_joined_set_block(out p, uint64_t v)
{
	if (v >> 48)
		return -ERANGE;
	put_le32(p, (uint32_t)v);
	put_le16(p + 5, (uint16_t)(v >> 32));
	return 0;
}

static inline uint64_t kinds_joined_full(in p)
{
	return get_le32(p) | (uint64_t)get_le32(p + 7) << 32;
}

static inline int kinds_joined_set_full(out p, uint64_t v)
{
	put_le32(p, (uint32_t)v);
	put_le32(p + 7, (uint32_t)(v >> 32));
	return 0;
}

static inline uint64_t kinds_joined_three(in p)
{
	return get_le32(p) | (uint64_t)p[4] << 32 |
	       (uint64_t)get_le16(p + 5) << 40;
}

static inline int kinds_joined_set_three(out p, uint64_t v)
{
	if (v >> 56)
		return -ERANGE;
	put_le32(p, (uint32_t)v);
	p[4] = (uint8_t)(v >> 32);
	put_le16(p + 5, (uint16_t)(v >> 40));
	return 0;
}

static inline uint32_t kinds_joined_big(in p)
{
	return get_be16(p + 13) | (uint32_t)get_be16(p + 11) << 16;
}

static inline int kinds_joined_set_big(out p, uint32_t v)
{
	put_be16(p + 13, (uint16_t)v);
	put_be16(p + 11, (uint16_t)(v >> 16));
	return 0;
}

static inline int64_t kinds_joined_signed(in p)
{
	return (int64_t)(get_le32(p) | (uint64_t)get_le32(p + 7) << 32);
}

static inline int kinds_joined_set_signed(out p, int64_t v)
{
	put_le32(p, (uint32_t)v);
	put_le32(p + 7, (uint32_t)((uint64_t)v >> 32));
	return 0;
}

static inline int32_t kinds_joined_odd(in p)
{
	uint32_t v = get_be16(p + 13) | (uint32_t)p[4] << 16;

	return (int32_t)(v << 8) >> 8;
}

static inline int kinds_joined_set_odd(out p, int32_t v)
{
	if (v < -0x800000 || v > 0x7fffff)
		return -ERANGE;
	put_be16(p + 13, (uint16_t)v);
	p[4] = (uint8_t)((uint32_t)v >> 16);
	return 0;
}

/* --------------------------------------------------------- enums and flags */

static inline const char *kinds_kind_name(uint16_t v)
{
	switch (v) {
	case 0:
		return "none";
	case 1:
		return "file";
	case 4:
		return "folder";
	case 9:
		return "link";
	}
	return NULL;
}

static inline bool kinds_kind_is_known(uint16_t v)
{
	switch (v) {
	case 0:
	case 1:
	case 4:
	case 9:
		return true;
	}
	return false;
}

static inline const char *kinds_set_name(uint32_t v)
{
	switch (v) {
	case 0x1:
		return "low";
	case 0x6000:
		return "middle";
	case 0x80000000:
		return "high";
	}
	return NULL;
}

static inline uint32_t kinds_set_unknown(uint32_t v)
{
	return v & ~0x80006001u;
}

/* --------------------------------------------------------------- bitfields */

#define PART(name, from, most, keep)                                           \
	static inline uint16_t kinds_mode_##name(uint16_t v)                   \
	{                                                                      \
		return v >> from & most;                                       \
	}                                                                      \
	static inline int kinds_mode_with_##name(uint16_t v, uint16_t part,    \
						 uint16_t *to)                 \
	{                                                                      \
		if (part > most)                                               \
			return -ERANGE;                                        \
		*to = (uint16_t)((v & keep) | (uint32_t)part << from);         \
		return 0;                                                      \
	}                                                                      \
	static inline uint16_t kinds_bits_mode_##name(in p)                    \
	{                                                                      \
		return get_be16(p) >> from & most;                             \
	}                                                                      \
	static inline int kinds_bits_set_mode_##name(out p, uint16_t part)     \
	{                                                                      \
		uint16_t v;                                                    \
                                                                               \
		if (kinds_mode_with_##name(get_be16(p), part, &v))             \
			return -ERANGE;                                        \
		put_be16(p, v);                                                \
		return 0;                                                      \
	}

PART(low, 0, 0xf, 0xfff0)
PART(high, 4, 0xfff, 0xf)

/* ------------------------------------------------------------------ arrays */

#define LIST "kinds_lists"

#define ARRAY(member, at, count, step, type, order)                            \
	static inline int kinds_lists_##member(in p, uint64_t i, type *v,      \
					       struct field_error *error)      \
	{                                                                      \
		if (i >= (count))                                              \
			return refuse(error, LIST, #member, at);               \
		*v = (type)get_##order(p + (at) + (step)*i);                   \
		return 0;                                                      \
	}

#define ARRAY_TO_SET(member, at, count, step, type, order)                     \
	static inline int kinds_lists_set_##member(out p, uint64_t i, type v,  \
						   struct field_error *error)  \
	{                                                                      \
		if (i >= (count))                                              \
			return refuse(error, LIST, #member, at);               \
		put_##order(p + (at) + (step)*i, v);                           \
		return 0;                                                      \
	}

#define BYTES(member, at, length)                                              \
	static inline int kinds_lists_##member(in p, uint64_t i, uint8_t *v,   \
					       struct field_error *error)      \
	{                                                                      \
		if (i >= (length))                                             \
			return refuse(error, LIST, #member, at);               \
		*v = p[(at) + i];                                              \
		return 0;                                                      \
	}                                                                      \
	static inline int kinds_lists_set_##member(                            \
	    out p, uint64_t i, uint8_t v, struct field_error *error)           \
	{                                                                      \
		if (i >= (length))                                             \
			return refuse(error, LIST, #member, at);               \
		p[(at) + i] = v;                                               \
		return 0;                                                      \
	}                                                                      \
	static inline struct span kinds_lists_##member##_bytes(in p)           \
	{                                                                      \
		return (struct span){ p + (at), length };                      \
	}                                                                      \
	static inline struct mspan kinds_lists_edit_##member##_bytes(out p)    \
	{                                                                      \
		return (struct mspan){ p + (at), length };                     \
	}

STRUCTURE(lists, 205)
BYTES(bytes, 1, 16)
BYTES(name, 17, 12)
ARRAY(words, 29, 5, 4, uint32_t, le32)
ARRAY_TO_SET(words, 29, 5, 4, uint32_t, le32)
ARRAY(signs, 49, 3, 2, int16_t, be16)
ARRAY_TO_SET(signs, 49, 3, 2, int16_t, be16)

/* As an array of known size, of which compilers know a bit more. */
struct lists {
	uint8_t bytes[205];
};

static inline int kinds_lists_odd(in lists, uint64_t i, uint32_t *v,
				  struct field_error *error)
{
	const struct lists *p = (const struct lists *)lists;

	if (i >= 7)
		return refuse(error, LIST, "odd", 55);
	*v = get_le16(p->bytes + 55 + i * 3) | (uint32_t)p->bytes[57 + i * 3]
						   << 16;
	return 0;
}

static inline int kinds_lists_set_odd(out p, uint64_t i, uint32_t v,
				      struct field_error *error)
{
	if (i >= 7)
		return refuse(error, LIST, "odd", 55);
	if (v > 0xffffff)
		return -ERANGE;
	put_le16(p + 55 + 3 * i, (uint16_t)v);
	p[57 + 3 * i] = (uint8_t)(v >> 16);
	return 0;
}

static inline int kinds_lists_grid(in p, uint64_t i, uint64_t j, uint16_t *v,
				   struct field_error *error)
{
	if (i >= 3 || j >= 4)
		return refuse(error, LIST, "grid", 76);
	*v = get_le16(p + 76 + 2 * (4 * i + j));
	return 0;
}

static inline int kinds_lists_set_grid(out p, uint64_t i, uint64_t j,
				       uint16_t v, struct field_error *error)
{
	if (i >= 3 || j >= 4)
		return refuse(error, LIST, "grid", 76);
	put_le16(p + 76 + 2 * (4 * i + j), v);
	return 0;
}

/* Text ends at the first NUL or with its bytes. */
static inline struct span kinds_lists_name_text(in p)
{
	in text = p + 17;
	in end = memchr(text, 0, 12);

	return (struct span){ text, end ? (uint64_t)(end - text) : 12 };
}

/* The text may lie in the very bytes it goes to. */
static inline int kinds_lists_put_name(out p, struct span text)
{
	out to = p + 17;

	if (text.size > 12)
		return -ERANGE;
	if (text.size)
		memmove(to, text.data, text.size);
	memset(to + text.size, 0, 12 - text.size);
	return 0;
}

/* ------------------------------------------------------- nested structures */

#define ITEMS(edit, bytes_)                                                    \
	static inline bytes_ kinds_lists##edit##items(                         \
	    bytes_ p, uint64_t i, struct field_error *error)                   \
	{                                                                      \
		if (i >= 9) {                                                  \
			refuse(error, LIST, "items", 100);                     \
			return NULL;                                           \
		}                                                              \
		return p + 100 + 6 * i;                                        \
	}                                                                      \
	static inline bytes_ kinds_lists##edit##tiles(                         \
	    bytes_ p, uint64_t i, uint64_t j, struct field_error *error)       \
	{                                                                      \
		if (i >= 2 || j >= 3) {                                        \
			refuse(error, LIST, "tiles", 154);                     \
			return NULL;                                           \
		}                                                              \
		return p + 154 + 6 * (3 * i + j);                              \
	}                                                                      \
	static inline bytes_ kinds_lists##edit##first(bytes_ p)                \
	{                                                                      \
		return p + 190;                                                \
	}

ITEMS(_, in)
ITEMS(_edit_, out)
NUMBER(lists, kind, 196, uint16_t, be16)
NUMBER(lists, set, 198, uint32_t, le32)
NARROW(lists, version, 202, uint32_t, be24, 0, 0xffffff)

static inline bool kinds_lists_set_has(in p, uint32_t mask)
{
	return (get_le32(p + 198) & mask) == mask;
}

static inline void kinds_lists_set_add(out p, uint32_t mask)
{
	put_le32(p + 198, get_le32(p + 198) | mask);
}

static inline void kinds_lists_set_clear(out p, uint32_t mask)
{
	put_le32(p + 198, get_le32(p + 198) & ~mask);
}

static inline void kinds_lists_init(out p)
{
	struct lists *lists = (struct lists *)p;
	uint64_t i, j;

	memset(lists->bytes, 0, sizeof lists->bytes);
	for (i = 0; i < 9; i++)
		kinds_item_init(kinds_lists_edit_items(p, i, NULL));
	for (i = 0; i < 2; i++)
		for (j = 0; j < 3; j++)
			kinds_item_init(kinds_lists_edit_tiles(p, i, j, NULL));
	kinds_item_init(kinds_lists_edit_first(p));
	put_be16(lists->bytes + 196, 9);
	put_be16(lists->bytes + 202, 0x0102);
	lists->bytes[204] = 0x03;
}

STRUCTURE(bits, 2)
EMPTY_AT_FIRST(bits, 2)
NUMBER(bits, mode, 0, uint16_t, be16)

STRUCTURE(either, 8)
EMPTY_AT_FIRST(either, 8)
NUMBER(either, number, 0, uint64_t, le64)

static inline in kinds_either_item(in p)
{
	return p;
}

static inline out kinds_either_edit_item(out p)
{
	return p;
}

/* -------------------------------------------- names, pointers and arithmetic
 */

struct guid {
	uint8_t bytes[16];
};

STRUCTURE(named, 52)
EMPTY_AT_FIRST(named, 52)
NUMBER(named, next, 32, uint32_t, le32)
NUMBER(named, first, 36, uint64_t, le64)
NUMBER(named, a, 44, uint32_t, le32)
NUMBER(named, b, 48, uint32_t, le32)

/* From and to the order of the text: three groups are turned around. */
static inline struct guid kinds_named_id(in p)
{
	struct guid v;
	uint32_t first = htobe32(get_le32(p));
	uint16_t second = htobe16(get_le16(p + 4));
	uint16_t third = htobe16(get_le16(p + 6));

	memcpy(v.bytes, &first, 4);
	memcpy(v.bytes + 4, &second, 2);
	memcpy(v.bytes + 6, &third, 2);
	memcpy(v.bytes + 8, p + 8, 8);
	return v;
}

static inline void kinds_named_set_id(out p, struct guid v)
{
	put_le32(p, get_be32(v.bytes));
	put_le16(p + 4, get_be16(v.bytes + 4));
	put_le16(p + 6, get_be16(v.bytes + 6));
	memcpy(p + 8, v.bytes + 8, 8);
}

static inline struct guid kinds_named_uuid(in p)
{
	struct guid v;

	memcpy(v.bytes, p + 16, 16);
	return v;
}

static inline void kinds_named_set_uuid(out p, struct guid v)
{
	memcpy(p + 16, v.bytes, 16);
}

static inline int kinds_named_next_target(in p, uint64_t unit, uint64_t *to,
					  struct field_error *error)
{
	uint64_t byte;

	if (__builtin_mul_overflow((uint64_t)get_le32(p + 32), unit, &byte))
		return refuse(error, "kinds_named", "next", 32);
	*to = byte;
	return 0;
}

static inline int kinds_named_first_target(in p, uint64_t *to,
					   struct field_error *error)
{
	uint64_t sector = get_le64(p + 36);

	if (sector > UINT64_MAX / 512)
		return refuse(error, "kinds_named", "first", 36);
	*to = sector * 512;
	return 0;
}

static inline uint64_t kinds_named_sum(in p)
{
	return (uint64_t)get_le32(p + 44) + get_le32(p + 48);
}

static inline int kinds_named_ratio(in p, uint32_t *v,
				    struct field_error *error)
{
	uint32_t b = get_le32(p + 48);

	if (!b)
		return refuse(error, "kinds_named", "ratio", 0);
	*v = get_le32(p + 44) / b;
	return 0;
}

/* --------------------------------------------------------- open structures */

static inline int absent(struct field_error *error, const char *structure,
			 const char *field, uint64_t offset)
{
	refuse(error, structure, field, offset);
	return -ENODATA;
}

/* The views, with their parameters, and what steps over records. */
#define VIEW(s, parameter)                                                     \
	struct kinds_##s {                                                     \
		in bytes;                                                      \
		uint64_t size;                                                 \
		parameter                                                      \
	};                                                                     \
	struct kinds_##s##_edit {                                              \
		struct kinds_##s read;                                         \
		out bytes;                                                     \
	};                                                                     \
	struct kinds_##s##_iterator {                                          \
		struct span span;                                              \
		uint64_t at, offset, left;                                     \
		parameter                                                      \
	};                                                                     \
	struct kinds_##s##_edit_iterator {                                     \
		struct kinds_##s##_iterator read;                              \
		out bytes;                                                     \
	};                                                                     \
	typedef const struct kinds_##s *s##_in;                                \
	typedef const struct kinds_##s##_edit *s##_out;

VIEW(group, uint16_t desc_size;)
VIEW(entry, )
VIEW(run, uint8_t order;)

#define FIXED_NUMBER(s, member, at, type, order)                               \
	static inline type kinds_##s##_##member(s##_in p)                      \
	{                                                                      \
		return get_##order(p->bytes + (at));                           \
	}                                                                      \
	static inline void kinds_##s##_set_##member(s##_out p, type v)         \
	{                                                                      \
		put_##order(p->bytes + (at), v);                               \
	}

/*
 * A stride is what the record takes; a record without bytes would never end.
 */
#define ITERATOR(s, arguments, stored, initial, ...)                           \
	static inline int kinds_##s##_edit_at(                                 \
	    struct mspan span, uint64_t at __VA_ARGS__,                        \
	    struct kinds_##s##_edit *v, struct field_error *error)             \
	{                                                                      \
		struct span whole = { span.data, span.size };                  \
		int rc = kinds_##s##_at(whole, at arguments, &v->read, error); \
                                                                               \
		if (!rc)                                                       \
			v->bytes = span.data + at;                             \
		return rc;                                                     \
	}                                                                      \
	static inline struct kinds_##s##_iterator kinds_##s##_iterate(         \
	    struct span span __VA_ARGS__)                                      \
	{                                                                      \
		return (struct kinds_##s##_iterator){ .span = span,            \
						      .left = UINT64_MAX,      \
						      initial };               \
	}                                                                      \
	static inline struct kinds_##s##_edit_iterator                         \
	    kinds_##s##_edit_iterate(struct mspan span __VA_ARGS__)            \
	{                                                                      \
		struct span whole = { span.data, span.size };                  \
                                                                               \
		return (struct kinds_##s##_edit_iterator){                     \
			kinds_##s##_iterate(whole arguments), span.data        \
		};                                                             \
	}                                                                      \
	static inline int kinds_##s##_iterator_next(                           \
	    struct kinds_##s##_iterator *it, struct kinds_##s *v,              \
	    struct field_error *error)                                         \
	{                                                                      \
		uint64_t step = 0;                                             \
		int rc;                                                        \
                                                                               \
		if (!it->left ||                                               \
		    (it->left == UINT64_MAX && it->offset == it->span.size))   \
			return 0;                                              \
		rc = kinds_##s##_at(it->span, it->offset stored, v, error);    \
		if (!rc)                                                       \
			rc = kinds_##s##_total_size(v, &step, error);          \
		if (!rc && (!step || step > it->span.size - it->offset))       \
			rc = refuse(error, "kinds_" #s, "stride", 0);          \
		it->at = it->offset;                                           \
		if (rc) {                                                      \
			it->left = 0;                                          \
			return rc;                                             \
		}                                                              \
		it->offset += step;                                            \
		if (it->left != UINT64_MAX)                                    \
			it->left--;                                            \
		return 1;                                                      \
	}                                                                      \
	static inline int kinds_##s##_edit_iterator_next(                      \
	    struct kinds_##s##_edit_iterator *it, struct kinds_##s##_edit *v,  \
	    struct field_error *error)                                         \
	{                                                                      \
		int rc =                                                       \
		    kinds_##s##_iterator_next(&it->read, &v->read, error);     \
                                                                               \
		if (rc > 0)                                                    \
			v->bytes = it->bytes + it->read.at;                    \
		return rc;                                                     \
	}

/* What is behind an `if` of a parameter: at a constant offset, and 0 else. */
#define GROUP "kinds_group"

FIXED_NUMBER(group, lo, 0, uint32_t, le32)

static inline bool kinds_group_has_hi(group_in p)
{
	return p->desc_size >= 64;
}

static inline int kinds_group_hi_offset(group_in p, uint64_t *at,
					struct field_error *error)
{
	if (p->desc_size < 64)
		return absent(error, GROUP, "hi", 4);
	*at = 4;
	return 0;
}

static inline uint32_t kinds_group_hi(group_in p)
{
	return p->desc_size >= 64 ? get_le32(p->bytes + 4) : 0;
}

static inline int kinds_group_set_hi(group_out p, uint32_t v,
				     struct field_error *error)
{
	if (p->read.desc_size < 64)
		return v ? absent(error, GROUP, "hi", 4) : 0;
	put_le32(p->bytes + 4, v);
	return 0;
}

static inline uint64_t kinds_group_whole(group_in p)
{
	return get_le32(p->bytes) | (uint64_t)kinds_group_hi(p) << 32;
}

static inline int kinds_group_set_whole(group_out p, uint64_t v,
					struct field_error *error)
{
	bool is_wide = p->read.desc_size >= 64;

	if (!is_wide && v >> 32)
		return absent(error, GROUP, "hi", 4);
	put_le32(p->bytes, (uint32_t)v);
	if (p->read.desc_size >= 64)
		put_le32(p->bytes + 4, (uint32_t)(v >> 32));
	return 0;
}

static inline int group_end(group_in p, uint64_t *to, struct field_error *error)
{
	if (p->desc_size >= 64) {
		if (p->size < 8)
			return refuse(error, GROUP, "", 0);
		*to = 8;
	} else {
		*to = 4;
	}
	return 0;
}

static inline int kinds_group_at(struct span span, uint64_t at,
				 uint16_t desc_size, struct kinds_group *v,
				 struct field_error *error)
{
	if (at > span.size || span.size - at < 4)
		return refuse(error, GROUP, "", 0);
	if (desc_size >= 64 && span.size - at < 8)
		return refuse(error, GROUP, "", 0);
	*v = (struct kinds_group){ span.data + at, span.size - at, desc_size };
	return 0;
}

static inline int kinds_group_total_size(group_in p, uint64_t *size,
					 struct field_error *error)
{
	return group_end(p, size, error);
}

#define DESC_SIZE , desc_size
#define OF_GROUP  , it->desc_size
ITERATOR(group, DESC_SIZE, OF_GROUP, .desc_size = desc_size, ,
	 uint16_t desc_size)

/* A record that says where the next one is, and the length of its name. */
#define ENTRY "kinds_entry"

FIXED_NUMBER(entry, inode, 0, uint32_t, le32)
FIXED_NUMBER(entry, length, 4, uint16_t, le16)
FIXED_NUMBER(entry, n, 6, uint8_t, le8)

static inline int kinds_entry_name_range(entry_in p, uint64_t *at,
					 uint64_t *count,
					 struct field_error *error)
{
	uint64_t length = p->bytes[6];

	if (length > p->size - 7)
		return refuse(error, ENTRY, "name", 7);
	*at = 7;
	*count = length;
	return 0;
}

static inline int kinds_entry_name_count(entry_in p, uint64_t *count,
					 struct field_error *error)
{
	uint64_t at;

	return kinds_entry_name_range(p, &at, count, error);
}

static inline int kinds_entry_name_offset(entry_in p, uint64_t *at,
					  struct field_error *error)
{
	uint64_t count;

	return kinds_entry_name_range(p, at, &count, error);
}

static inline int kinds_entry_name(entry_in p, uint64_t i, uint8_t *v,
				   struct field_error *error)
{
	if (p->bytes[6] > p->size - 7 || i >= p->bytes[6])
		return refuse(error, ENTRY, "name", 7);
	*v = p->bytes[7 + i];
	return 0;
}

static inline int kinds_entry_set_name(entry_out p, uint64_t i, uint8_t v,
				       struct field_error *error)
{
	if (p->read.bytes[6] > p->read.size - 7 || i >= p->read.bytes[6])
		return refuse(error, ENTRY, "name", 7);
	p->bytes[7 + i] = v;
	return 0;
}

static inline int kinds_entry_name_bytes(entry_in p, struct span *v,
					 struct field_error *error)
{
	uint64_t length = p->bytes[6];

	if (length > p->size - 7)
		return refuse(error, ENTRY, "name", 7);
	*v = (struct span){ p->bytes + 7, length };
	return 0;
}

static inline int kinds_entry_edit_name_bytes(entry_out p, struct mspan *v,
					      struct field_error *error)
{
	uint64_t length = p->read.bytes[6];

	if (length > p->read.size - 7)
		return refuse(error, ENTRY, "name", 7);
	*v = (struct mspan){ p->bytes + 7, length };
	return 0;
}

static inline int kinds_entry_name_text(entry_in p, struct span *v,
					struct field_error *error)
{
	uint64_t length = p->bytes[6];
	in text = p->bytes + 7, end;

	if (length > p->size - 7)
		return refuse(error, ENTRY, "name", 7);
	end = length ? memchr(text, 0, length) : NULL;
	*v = (struct span){ text, end ? (uint64_t)(end - text) : length };
	return 0;
}

static inline int kinds_entry_put_name(entry_out p, struct span text,
				       struct field_error *error)
{
	uint64_t length = p->read.bytes[6];
	out to = p->bytes + 7;

	if (length > p->read.size - 7 || text.size > length)
		return refuse(error, ENTRY, "name", 7);
	if (text.size)
		memmove(to, text.data, text.size);
	memset(to + text.size, 0, length - text.size);
	return 0;
}

static inline int kinds_entry_at(struct span span, uint64_t at,
				 struct kinds_entry *v,
				 struct field_error *error)
{
	uint64_t length;

	if (at > span.size || span.size - at < 7)
		return refuse(error, ENTRY, "", 0);
	length = get_le16(span.data + at + 4);
	if (length < 7 || length > span.size - at)
		return refuse(error, ENTRY, "stride", 0);
	*v = (struct kinds_entry){ span.data + at, length };
	return 0;
}

static inline int kinds_entry_total_size(entry_in p, uint64_t *size,
					 struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

#define NOTHING
ITERATOR(entry, NOTHING, NOTHING, .at = 0)

/* Numbers in an order of run time; a member that only some tags have. */
#define RUN "kinds_run"

static inline uint16_t get_run16(in p, bool is_big)
{
	return is_big ? get_be16(p) : get_le16(p);
}

static inline uint16_t kinds_run_n(run_in p)
{
	return get_run16(p->bytes, p->order);
}

static inline void kinds_run_set_n(run_out p, uint16_t v)
{
	if (p->read.order)
		put_be16(p->bytes, v);
	else
		put_le16(p->bytes, v);
}

static inline int kinds_run_words_range(run_in p, uint64_t *at, uint64_t *count,
					struct field_error *error)
{
	uint64_t n = kinds_run_n(p);

	if (n > (p->size - 2) / 4)
		return refuse(error, RUN, "words", 2);
	*at = 2;
	*count = n;
	return 0;
}

static inline int kinds_run_words_count(run_in p, uint64_t *count,
					struct field_error *error)
{
	uint64_t at;

	return kinds_run_words_range(p, &at, count, error);
}

static inline int kinds_run_words_offset(run_in p, uint64_t *at,
					 struct field_error *error)
{
	uint64_t count;

	return kinds_run_words_range(p, at, &count, error);
}

static inline int kinds_run_words(run_in p, uint64_t i, uint32_t *v,
				  struct field_error *error)
{
	uint64_t n = kinds_run_n(p);
	in word = p->bytes + 2 + 4 * i;

	if (n > (p->size - 2) / 4 || i >= n)
		return refuse(error, RUN, "words", 2);
	*v = p->order ? get_be32(word) : get_le32(word);
	return 0;
}

static inline int kinds_run_set_words(run_out p, uint64_t i, uint32_t v,
				      struct field_error *error)
{
	uint64_t n = kinds_run_n(&p->read);
	out word = p->bytes + 2 + 4 * i;

	if (n > (p->read.size - 2) / 4 || i >= n)
		return refuse(error, RUN, "words", 2);
	if (p->read.order)
		put_be32(word, v);
	else
		put_le32(word, v);
	return 0;
}

static inline int run_end_of_words(run_in p, uint64_t *to,
				   struct field_error *error)
{
	uint64_t n = kinds_run_n(p);

	if (n > (p->size - 2) / 4)
		return refuse(error, RUN, "", 0);
	*to = 2 + 4 * n;
	return 0;
}

static inline bool kinds_run_has_few(run_in p)
{
	uint16_t n = kinds_run_n(p);

	return n >= 1 && n <= 4;
}

static inline int kinds_run_few_offset(run_in p, uint64_t *to,
				       struct field_error *error)
{
	uint64_t at;
	int rc;

	if (!kinds_run_has_few(p))
		return absent(error, RUN, "few", 0);
	rc = run_end_of_words(p, &at, error);
	if (rc)
		return rc;
	if (p->size - at < 2)
		return refuse(error, RUN, "few", 0);
	*to = at;
	return 0;
}

static inline int kinds_run_few(run_in p, uint16_t *v,
				struct field_error *error)
{
	uint64_t at;
	int rc = kinds_run_few_offset(p, &at, error);

	if (!rc)
		*v = get_le16(p->bytes + at);
	return rc;
}

static inline int kinds_run_set_few(run_out p, uint16_t v,
				    struct field_error *error)
{
	uint64_t at;
	int rc = kinds_run_few_offset(&p->read, &at, error);

	if (!rc)
		put_le16(p->bytes + at, v);
	return rc;
}

static inline int run_end_of_few(run_in p, uint64_t *to,
				 struct field_error *error)
{
	uint64_t at;
	int rc;

	if (kinds_run_has_few(p)) {
		rc = run_end_of_words(p, &at, error);
		if (rc)
			return rc;
		if (p->size - at < 2)
			return refuse(error, RUN, "", 0);
		*to = at + 2;
		return 0;
	}
	return run_end_of_words(p, to, error);
}

static inline int kinds_run_text_range(run_in p, uint64_t *to, uint64_t *count,
				       struct field_error *error)
{
	uint64_t at;
	in end;
	int rc = run_end_of_few(p, &at, error);

	if (rc)
		return rc;
	end = at < p->size ? memchr(p->bytes + at, 0, p->size - at) : NULL;
	if (!end)
		return refuse(error, RUN, "text", 0);
	*to = at;
	*count = (uint64_t)(end - p->bytes) - at + 1;
	return 0;
}

static inline int kinds_run_text_count(run_in p, uint64_t *count,
				       struct field_error *error)
{
	uint64_t at;

	return kinds_run_text_range(p, &at, count, error);
}

static inline int kinds_run_text_offset(run_in p, uint64_t *at,
					struct field_error *error)
{
	uint64_t count;

	return kinds_run_text_range(p, at, &count, error);
}

static inline int kinds_run_text_text(run_in p, struct span *v,
				      struct field_error *error)
{
	uint64_t at, count;
	int rc = kinds_run_text_range(p, &at, &count, error);

	if (!rc)
		*v = (struct span){ p->bytes + at, count - 1 };
	return rc;
}

static inline int kinds_run_put_text(run_out p, struct span text,
				     struct field_error *error)
{
	uint64_t at, count;
	int rc = kinds_run_text_range(&p->read, &at, &count, error);

	if (rc)
		return rc;
	if (text.size != count - 1)
		return refuse(error, RUN, "text", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, text.size);
	return 0;
}

static inline int kinds_run_total_size(run_in p, uint64_t *size,
				       struct field_error *error)
{
	uint64_t at;
	in end;
	int rc = run_end_of_few(p, &at, error);

	if (rc)
		return rc;
	end = at < p->size ? memchr(p->bytes + at, 0, p->size - at) : NULL;
	if (!end)
		return refuse(error, RUN, "", 0);
	*size = (uint64_t)(end - p->bytes) + 1;
	return 0;
}

static inline int kinds_run_at(struct span span, uint64_t at, uint8_t order,
			       struct kinds_run *v, struct field_error *error)
{
	if (at > span.size || span.size - at < 2)
		return refuse(error, RUN, "", 0);
	*v = (struct kinds_run){ span.data + at, span.size - at, order != 0 };
	return 0;
}

#define ORDER  , order
#define OF_RUN , it->order
ITERATOR(run, ORDER, OF_RUN, .order = order, , uint8_t order)

/* ------------------------------------------------------------ in company */

#include "wrappers_plain.h"

int via_find_value(struct span image, uint64_t at, uint32_t *v)
{
	in lists = kinds_lists_at(image, at);

	if (!lists)
		return -1;
	*v = get_be32(lists + 192);
	return 0;
}

uint64_t via_sum_words(in p)
{
	uint64_t sum = 0, i;

	for (i = 0; i < 5; i++)
		sum += get_le32(p + 29 + 4 * i);
	return sum;
}

int via_copy_block(out to, in from)
{
	uint64_t v = (get_le32(from) | (uint64_t)get_le16(from + 5) << 32) + 1;

	if (v >> 48)
		return -ERANGE;
	put_le32(to, (uint32_t)v);
	put_le16(to + 5, (uint16_t)(v >> 32));
	return 0;
}
