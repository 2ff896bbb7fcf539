/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_DESCRIBE_H
#define RUNTIME_BASE_DESCRIBE_H

/*
 * What a structure looks like, at run time: the tables that structc writes
 * behind `#ifdef STRUCT_DESCRIBE`. Printing, inspection and tests stand on
 * them:
 *
 *     #define STRUCT_DESCRIBE
 *     #include "generated/ext4.h"
 *
 *     for (size_t i = 0; i < EXT4_NR_STRUCTURES; i++)
 *             show(ext4_structures[i]);
 *
 * All tables are constant and refer to each other. C11 and C++17.
 */
#include "runtime/base/bytes.h"

/* What a table is declared with, so that one nobody uses is no warning. */
#define DESCRIBE_CONST static __attribute__((unused)) const

enum describe_kind {
	DESCRIBE_NUMBER,    /* `width` bytes, 1 to 8 */
	DESCRIBE_BYTES,	    /* byte, or u8 in an array: no number is meant */
	DESCRIBE_STRING,    /* up to the first NUL */
	DESCRIBE_ENUM,	    /* a number, one of `values` */
	DESCRIBE_FLAGS,	    /* a number, a set of `values` */
	DESCRIBE_STRUCTURE, /* `structure` */
	DESCRIBE_JOIN,	    /* a number in `parts`, low part first; with
			       `values`, each part has the bits of that mask */
	DESCRIBE_PADDING,   /* `_`: bytes that mean nothing */
	DESCRIBE_BITFIELD,  /* a number; `structure` has its parts */
	DESCRIBE_UTF16,	    /* units of UTF-16, up to the first NUL */
	DESCRIBE_GUID,	    /* 16 bytes; mixed (guid.h) unless big-endian */
};

/* A named value of an enum, or a mask of flags. */
struct describe_value {
	const char *name;
	uint64_t value;	 /* two's complement where the base is signed */
	const char *doc; /* NULL: none */
};

/* A stored number that is a part of a joined field. */
struct describe_part {
	uint64_t offset;
	uint8_t width; /* in bytes */
	bool is_big_endian;
};

struct describe_structure;

struct describe_field {
	const char *name; /* as in C; "_" for padding */
	const char *type; /* as the source writes it: [17]u32_le */
	uint64_t offset;  /* from the start of the structure; 0 for a join */
	uint64_t width;	  /* bytes of one element; of a join: its C type */
	uint64_t count;	  /* elements in all; 1 where it is no array */
	uint8_t kind;	  /* enum describe_kind */
	bool is_array;
	bool is_signed;
	bool is_big_endian;
	/*
	 * What a structure is; of a bitfield: one whose size, offsets and
	 * widths are in bits, from bit 0 of the number. Else NULL.
	 */
	const struct describe_structure *structure;
	const struct describe_value *values;
	uint32_t nr_values;
	const struct describe_part *parts;
	uint32_t nr_parts;
	const char *doc; /* NULL: none */
};

struct describe_structure {
	const char *name;   /* as the source writes it: BlockGroup */
	const char *c_name; /* ext4_block_group */
	uint64_t size;
	bool is_union;
	const struct describe_field *fields;
	uint32_t nr_fields;
	const char *doc; /* NULL: none */
};

/* Where an image starts to be read. */
struct describe_root {
	const struct describe_structure *structure;
	uint64_t offset;
};

/* `width` bytes (1 to 8) at `p` as an unsigned number. */
static inline uint64_t describe_load(const uint8_t *p, uint64_t width,
				     bool is_big_endian)
{
	uint64_t value = 0, i;

	for (i = 0; i < width; i++)
		value = value << 8 | p[is_big_endian ? i : width - 1 - i];
	return value;
}

/* A part of a bitfield's number: a field of its `structure`. */
static inline uint64_t describe_bits(const struct describe_field *part,
				     uint64_t number)
{
	return number >> part->offset & UINT64_MAX >> (64 - part->width);
}

/*
 * The number in element `i` of a field that is a number, an enum, flags, a
 * bitfield, a byte or a join, given the bytes of its structure: the bit
 * pattern, not sign-extended. The caller knows that the structure is there and
 * that i < field->count.
 */
static inline uint64_t describe_number(const struct describe_field *field,
				       const uint8_t *structure, uint64_t i)
{
	uint64_t value = 0;
	unsigned shift = 0;
	uint32_t part;

	if (field->kind != DESCRIBE_JOIN)
		return describe_load(structure + field->offset +
					 i * field->width,
				     field->width, field->is_big_endian);
	for (part = 0; part < field->nr_parts; part++) {
		const struct describe_part *q = &field->parts[part];

		uint64_t stored = describe_load(structure + q->offset, q->width,
						q->is_big_endian);
		uint64_t mask =
		    field->nr_values ? field->values[part].value : UINT64_MAX;

		value |= (stored & mask) >> __builtin_ctzll(mask) << shift;
		shift += field->nr_values ? (unsigned)__builtin_popcountll(mask)
					  : 8u * q->width;
	}
	return value;
}

#endif
