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
 *
 * Of a fixed structure the tables say it all: describe_number reads from its
 * bytes. Of an open one, data decides what is where, and the tables hold small
 * functions that find out, by the accessors' own rules:
 *
 *     describe_at(s, image, offset, parameters, &view, &error)
 *     for each field:
 *             describe_locate(field, &view, &place, &error)
 *             0      view.bytes + place.offset, place.count elements
 *             -61    its `if` or `match` does not select it
 *             -34    it is not within the bytes; `error` says why
 *     numbers: describe_read; structures: describe_element; an array of open
 *     ones: describe_records_of and describe_next
 *
 * Fixed structures can be asked in the same way. runtime/base/show.h prints
 * whatever can be described.
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
	DESCRIBE_COMPUTED,  /* a number without bytes; open->value gives it */
};

enum { DESCRIBE_PARAMETERS = 8 }; /* that a structure can have */

/* A structure in place: what getters of an open structure get. */
struct describe_view {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	/* two's complement, sign-extended; in the order of the source */
	uint64_t parameters[DESCRIBE_PARAMETERS];
};

/* Where a field is in a view. */
struct describe_place {
	uint64_t offset; /* from the view's start */
	/*
	 * Elements in all. Of open elements: how many records there can be,
	 * UINT64_MAX: as many as there are up to the view's end.
	 */
	uint64_t count;
	uint64_t parameters[DESCRIBE_PARAMETERS]; /* of open elements */
};

/* What data decides about a field of an open structure. */
struct describe_open_field {
	/* NULL: at its constant offset, always, in full */
	int (*locate)(const struct describe_view *view,
		      struct describe_place *out, struct field_error *error);
	/* the number of a join or a computed field; sign-extended. Or NULL */
	int (*value)(const struct describe_view *view, uint64_t *out,
		     struct field_error *error);
	uint8_t order; /* 0, or 1 + the parameter that is 0 (little) or 1 */
};

struct describe_structure;

/* What a value may be: least..most, two's complement where signed. */
struct describe_range {
	uint64_t least, most;
};

/* What a field should hold, as far as the source says so. */
struct describe_rules {
	bool has_default;
	uint64_t default_value;	  /* two's complement */
	const char *default_text; /* instead; or NULL */
	const struct describe_range *ranges;
	uint32_t nr_ranges;
	const char *unit;    /* of a pointer: what it counts; or NULL */
	uint64_t unit_bytes; /* 0: whoever reads must say */
	const char *target;  /* what is there, as the source says; or NULL */
	/* the same; or NULL. A function, since pointers go in circles */
	const struct describe_structure *(*structure)(void);
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

struct describe_field {
	const char *name; /* as in C; "_" for padding */
	const char *type; /* as the source writes it: [17]u32_le */
	uint64_t offset;  /* from the start of the structure; 0 for a join */
	uint64_t width;	  /* bytes of one element; of a join: its C type; 0:
			     elements are open */
	uint64_t count;	  /* elements in all; 1 where it is no array, 0 where
			     data decides */
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
	const char *doc;			/* NULL: none */
	const struct describe_open_field *open; /* NULL: data decides nothing */
	const struct describe_rules *rules;	/* NULL: there are none */
};

/* What the door of an open structure asks for. */
struct describe_parameter {
	const char *name;
	uint8_t width; /* in bytes */
	bool is_signed;
	bool is_order; /* a byte order: 0 little, else big */
};

struct describe_open {
	const struct describe_parameter *parameters;
	uint32_t nr_parameters;
	/* x_s_at: 0, or -34 and why */
	int (*at)(struct span span, uint64_t offset, const uint64_t *parameters,
		  struct describe_view *out, struct field_error *error);
	/* x_s_extent: the bytes that it takes */
	int (*extent)(const struct describe_view *view, uint64_t *out,
		      struct field_error *error);
	/* from its first byte to the next record's */
	int (*stride)(const struct describe_view *view, uint64_t *out,
		      struct field_error *error);
};

struct describe_structure {
	const char *name;   /* as the source writes it: BlockGroup */
	const char *c_name; /* ext4_block_group */
	uint64_t size;	    /* of an open one: what is always there */
	bool is_union;
	const struct describe_field *fields;
	uint32_t nr_fields;
	const char *doc;		  /* NULL: none */
	const struct describe_open *open; /* NULL: it is fixed */
};

/* Where an image starts to be read. */
struct describe_root {
	const struct describe_structure *structure;
	uint64_t offset;
	uint64_t parameters[DESCRIBE_PARAMETERS]; /* where it is open */
};

/* All that a .struct file describes: x_describe_file. */
struct describe_file {
	const char *name; /* the prefix of its C names: ext4 */
	const struct describe_structure *const *structures;
	uint32_t nr_structures;
	const struct describe_root *root; /* NULL: it has none */
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

/* ------------------------------------------------ open structures and fixed */

/*
 * The structure at byte `offset`. `parameters` has as many as the structure
 * wants (NULL where it wants none). Returns 0, or -34 when what is always there
 * is not; *out is then of no use.
 */
static inline int describe_at(const struct describe_structure *s,
			      struct span span, uint64_t offset,
			      const uint64_t *parameters,
			      struct describe_view *out,
			      struct field_error *error)
{
	static const uint64_t none[DESCRIBE_PARAMETERS] = { 0 };

	memset(out, 0, sizeof *out);
	if (s->open)
		return s->open->at(span, offset, parameters ? parameters : none,
				   out, error);
	if (!span_has(span, offset, s->size))
		return field_out_of_range(error, s->c_name, "", 0);
	out->bytes = span.data + offset;
	out->size = s->size;
	return 0;
}

/* Returns 0 and the bytes that the structure takes, or -34. */
static inline int describe_extent(const struct describe_structure *s,
				  const struct describe_view *view,
				  uint64_t *out, struct field_error *error)
{
	if (s->open)
		return s->open->extent(view, out, error);
	*out = s->size;
	return 0;
}

/*
 * Where a stored field is, as said above. `count` elements of a constant width
 * are all within the view.
 */
static inline int describe_locate(const struct describe_field *field,
				  const struct describe_view *view,
				  struct describe_place *out,
				  struct field_error *error)
{
	memset(out, 0, sizeof *out);
	if (field->open && field->open->locate)
		return field->open->locate(view, out, error);
	out->offset = field->offset;
	out->count = field->count;
	return 0;
}

/* Whether the numbers of a field are big-endian in this view. */
static inline bool describe_is_big_endian(const struct describe_field *field,
					  const struct describe_view *view)
{
	if (field->open && field->open->order)
		return view->parameters[field->open->order - 1] != 0;
	return field->is_big_endian;
}

/* The lowest `width` bytes. */
static inline uint64_t describe_cut(uint64_t value, uint64_t width)
{
	return width < 8 ? value & (((uint64_t)1 << 8 * width) - 1) : value;
}

/*
 * The number in element `i` of a field, as describe_number gives it: of a join
 * or a computed field (place is not looked at), or of one that was located.
 * Returns 0, -34 or -61.
 */
static inline int describe_read(const struct describe_field *field,
				const struct describe_view *view,
				const struct describe_place *place, uint64_t i,
				uint64_t *out, struct field_error *error)
{
	int rc = 0;

	if (field->open && field->open->value) {
		rc = field->open->value(view, out, error);
		*out = rc ? 0 : describe_cut(*out, field->width);
	} else if (field->kind == DESCRIBE_JOIN) {
		*out = describe_number(field, view->bytes, 0);
	} else {
		*out = describe_load(
		    view->bytes + place->offset + i * field->width,
		    field->width, describe_is_big_endian(field, view));
	}
	return rc;
}

/*
 * The structure at byte `offset` of the view that a located field is, or, of an
 * array of constant width, whose element it is (place->offset + i * width).
 * Returns 0 or -34.
 */
static inline int describe_element(const struct describe_field *field,
				   const struct describe_view *view,
				   const struct describe_place *place,
				   uint64_t offset, struct describe_view *out,
				   struct field_error *error)
{
	return describe_at(field->structure, span_of(view->bytes, view->size),
			   offset, place->parameters, out, error);
}

/* Records one behind the other, as x_s_iterate has them. */
struct describe_records {
	const struct describe_structure *structure;
	const uint64_t *parameters;
	struct span span;
	/* where the last one starts, where the next would, how many can be */
	uint64_t at, offset, left;
};

/* Those of an array of open elements that was located; `place` must stay. */
static inline struct describe_records
describe_records_of(const struct describe_field *field,
		    const struct describe_view *view,
		    const struct describe_place *place)
{
	struct describe_records records = { field->structure,
					    place->parameters,
					    span_of(view->bytes + place->offset,
						    view->size - place->offset),
					    0,
					    0,
					    place->count };

	return records;
}

/* Returns 1 and the next record, 0 at the end, or -34; then it is at its end.
 */
static inline int describe_next(struct describe_records *it,
				struct describe_view *out,
				struct field_error *error)
{
	const struct describe_structure *s = it->structure;
	uint64_t step = s->size;
	int rc;

	if (!it->left ||
	    (it->left == UINT64_MAX && it->offset == it->span.size))
		return 0;
	rc = describe_at(s, it->span, it->offset, it->parameters, out, error);
	if (!rc && s->open)
		rc = s->open->stride(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, s->c_name, "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

#endif
