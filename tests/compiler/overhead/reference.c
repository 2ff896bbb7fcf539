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
