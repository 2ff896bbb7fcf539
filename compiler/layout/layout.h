/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LAYOUT_H
#define COMPILER_LAYOUT_H

#include "compiler/ast.h"

/*
 * Where everything is: the checked tree with offsets, sizes and the names that
 * C will know. layout/layout.c is the only place that computes an offset or a
 * size; whatever writes output reads this and never the tree.
 *
 * A structure is fixed (all offsets are constants) or open (data or parameters
 * decide). A structure stands behind every structure that it contains.
 */

enum { LAYOUT_DIMENSIONS = 4 }; /* of arrays of arrays */

struct layout_member;
struct layout_structure;

/* ------------------------------------------------------------------ values */

/*
 * A number that is known when data is there. `least` and `most` bound what it
 * can be, whatever the data; arithmetic that could leave 64 bits is checked
 * and makes it a value that can fail.
 */
enum value_kind {
	VALUE_CONSTANT,	 /* number */
	VALUE_PARAMETER, /* the structure's parameter `index` */
	VALUE_INPUT,	 /* a checksum's input `index` */
	VALUE_MEMBER,	 /* member; of `left`, a nested structure, or NULL */
	VALUE_UNARY,	 /* op left */
	VALUE_BINARY,	 /* left op right; OP_HAS: all bits of right in left */
	VALUE_MATCH,	 /* the first arm whose condition holds */
	VALUE_SUM,	 /* a checksum's sum */
};

struct layout_value_arm {
	const struct layout_value *condition; /* NULL: `_` */
	const struct layout_value *value;
	const struct layout_value_arm *next;
};

struct layout_value {
	enum value_kind kind;
	enum expr_operator op;
	wide number;
	unsigned index;
	const struct layout_member *member;
	const struct layout_bit *bit; /* of the member, or NULL: all of it */
	bool is_element;	      /* of an array: the one at `element` */
	uint64_t element;
	const struct layout_unit *unit; /* what it counts, or NULL */
	const struct layout_value *left, *right;
	const struct layout_value_arm *arms;
	const struct layout_sum *sum;
	wide least, most;
	bool is_hex;
	bool is_checked; /* the operation itself can leave 64 bits */
	bool can_fail;
	bool needs_data; /* else parameters and constants decide it */
};

struct layout_values {
	const struct layout_value **items;
	unsigned count;
};

/* --------------------------------------------------- constants, named values
 */

struct layout_constant {
	const char *name, *c_name; /* BLOCK_SIZE, BLOCK_SIZE */
	const char *doc;
	struct place place;
	wide value;
	bool is_hex;
	struct literal text; /* where it is one; else `bytes` is NULL */
	struct layout_constant *next;
};

/* What pointers count: bytes of one unit, or 0: whoever reads must say. */
struct layout_unit {
	const char *name, *c_name; /* sector, sector */
	const char *doc;
	struct place place;
	uint64_t bytes;
	struct layout_unit *next;
};

/* One named value of an enum, or a mask of flags. */
struct layout_choice {
	const char *name, *c_name; /* regular, REGULAR */
	const char *doc;
	struct place place;
	wide value;
	bool is_hex;
	bool is_alias; /* an earlier one has the value, too */
	struct layout_choice *next;
};

/* A run of bits of a bitfield. */
struct layout_bit {
	const char *name, *c_name; /* format, format; NULL: `_` */
	const char *doc;
	struct place place;
	unsigned shift, width; /* from bit 0 of the number */
	const struct layout_enumeration *enumeration; /* what it holds or NULL
						       */
	struct layout_bit *next;
};

/* An enum, flags or a bitfield: a number whose values have names. */
struct layout_enumeration {
	const char *name, *c_name; /* FileKind, file_kind */
	const char *doc;
	const char *prefix; /* of C names: the file that declares it */
	struct place place;
	const struct scalar *scalar;
	bool is_flags;
	bool is_bitfield, is_from_high;
	bool is_imported; /* another header has it; in no list of ours */
	struct layout_choice *choices;
	struct layout_bit *bits; /* of a bitfield, in the source's order */
	struct layout_enumeration *next;
};

/* ---------------------------------------------------------------- positions */

/*
 * A place in a structure: `offset` bytes behind a point that data decides, or,
 * without one, behind the structure's start.
 */
struct layout_position {
	const struct layout_point *from; /* NULL: constant */
	uint64_t offset;
};

enum point_kind {
	POINT_END,   /* the end of `member`, whose size varies */
	POINT_IF,    /* `then` where `condition` holds, else `otherwise` */
	POINT_ALIGN, /* `then` rounded up to a multiple of `value` */
	POINT_AT,    /* byte `value` */
	POINT_MOST,  /* the further of `then` and `otherwise` */
};

struct layout_point {
	enum point_kind kind;
	unsigned number; /* from 1, within the structure */
	const struct layout_member *member;
	const struct layout_value *condition, *value;
	struct layout_position then, otherwise;
	uint64_t least;			   /* it never lies before this byte */
	const struct layout_point *before; /* that it stands on, or NULL */
	bool is_written;		   /* emit's own mark */
	const struct layout_point *next;   /* all of the structure, in order */
};

/* What must hold for a member to be there, from the inside outward. */
struct layout_condition {
	const struct layout_value *value;
	const struct layout_condition *outer;
};

/* ------------------------------------------------------------------ members */

/* A part of a join: a stored number. The first part is the lowest. */
struct layout_part {
	const struct layout_member *member;
	const struct layout_bit *bit; /* only these bits of it, or NULL */
	const struct scalar *scalar;
	uint64_t offset;
	unsigned shift; /* bits that lie below it */
	unsigned bits;	/* that it has */
};

/* What a value may be: least..most. */
struct layout_range {
	wide least, most;
	bool is_hex;
	const struct layout_range *next;
};

/* A stored member; or a join or a computed field, without bytes of its own. */
struct layout_member {
	const char *name, *c_name; /* sectorSize, sector_size; NULL: `_` */
	const char *type_text;	   /* as written, for people */
	const char *doc;
	struct place place;
	uint64_t offset, size; /* in bytes; both only where constant */
	uint64_t element_size; /* 0: elements are open */
	uint64_t dimensions[LAYOUT_DIMENSIONS]; /* [0]: 0 where data decides */
	unsigned nr_dimensions;			/* 0: not an array */
	/* what an element is: one of the last two, or just a number */
	const struct scalar *scalar; /* NULL: a structure */
	const struct layout_enumeration *enumeration;
	const struct layout_structure *structure;
	bool has_default, default_is_hex;
	wide default_value;
	/* instead of a number: of string, bytes, UTF-16 (in UTF-8), a GUID */
	const char *default_text; /* or NULL */
	uint64_t default_text_size;
	const struct layout_range *ranges;
	const struct layout_part *parts;
	unsigned nr_parts, part_bits;	       /* 0: stored */
	const struct layout_value *computed;   /* field x u64 = $a * 2 */
	const struct layout_unit *unit;	       /* a pointer: what it counts */
	const struct layout_structure *target; /* there; NULL: no structure */
	const char *target_text;	       /* as written */

	/* of an open structure */
	struct layout_position at;
	const struct layout_condition *condition; /* NULL: always there */
	bool is_proved;	      /* where it is present, so are its bytes */
	bool getter_can_fail; /* of a single number: it is int f(p, &out, &e) */
	bool is_case;	      /* an arm of a match */
	bool size_varies;     /* `size` means nothing */
	bool until_end;	      /* []T: up to the structure's end */
	bool is_cstring;      /* up to a NUL, which belongs to it */
	bool order_varies;    /* a parameter says the byte order */
	const struct layout_value *count; /* [$n]T */
	struct layout_values arguments;	  /* of an open element */
	bool is_written;		  /* emit's own mark */
	struct layout_member *next;
};

/* A join or a computed field. */
static inline bool layout_is_field(const struct layout_member *m)
{
	return m->nr_parts || m->computed;
}

/* --------------------------------------------------------------- structures */

struct layout_parameter {
	const char *name, *c_name;
	const struct scalar *scalar;
	bool is_order; /* a byte_order: 0 little, else big */
};

/* check $a <= $b "text"; or that an arm of a match without `_` is chosen */
struct layout_check {
	const struct layout_value *value;
	const struct layout_condition *condition; /* of its `if`, or NULL */
	const char *text;			  /* the author's, or NULL */
	const char *source;			  /* the condition as written */
	bool is_match;
	struct place place;
	struct layout_check *next;
};

/* Bytes that a sum is over, or a number in a byte order of its own. */
enum sum_item_kind {
	SUM_BYTES,  /* [from, to) of the structure with some replaced */
	SUM_NUMBER, /* the bytes of a value, as `scalar` stores it */
	SUM_MEMBER, /* the bytes of a member */
};

/* A member's bytes as they are summed; in the order of the members. */
struct layout_replacement {
	const struct layout_member *member;
	wide number;
	const char *text;   /* instead of the number, `size` bytes; or NULL */
	uint64_t text_size; /* the rest of the member is zero */
	const struct layout_replacement *next;
};

struct layout_sum_item {
	enum sum_item_kind kind;
	const struct layout_member *before, *after; /* SUM_BYTES: or NULL */
	const struct layout_replacement *replaced;
	const struct layout_value *value; /* SUM_NUMBER */
	const struct scalar *scalar;
	const struct layout_member *member; /* SUM_MEMBER */
	const struct layout_sum_item *next;
};

struct layout_sum {
	const struct sum_algorithm *algorithm; /* layout/sums.h */
	const struct layout_value *seed;       /* NULL: it has none */
	const struct layout_sum_item *items;
};

/* check checksum(inputs) = crc32c(...) & 0xFFFF */
struct layout_checksum {
	const struct layout_member *member;	  /* of text: only computed */
	const struct layout_value *value;	  /* contains a VALUE_SUM */
	const struct layout_sum *sum;		  /* that one */
	const struct layout_condition *condition; /* of its `if`, or NULL */
	const struct layout_parameter *inputs;
	unsigned nr_inputs;
	struct place place;
	struct layout_checksum *next;
};

/* assert_layout "x.h" struct x { a = b }: offsets that C should agree on. */
struct layout_assert {
	const char *header, *tag;
	bool is_whole; /* all members of a fixed structure: its size, too */
	const struct layout_assertion {
		const struct layout_member *member;
		const char *c_path;
		const struct layout_assertion *next;
	} * assertions;
	struct layout_assert *next;
};

struct layout_structure {
	const char *name, *c_name; /* Leaf.header, leaf_header */
	const char *doc;
	const char *prefix; /* of C names: the file that declares it */
	struct place place;
	bool is_union;
	bool is_imported;  /* another header has it; in no list of ours */
	bool has_defaults; /* its own or of what it contains */
	bool is_open;
	uint64_t size; /* fixed: all bytes; open: those always there */
	struct layout_member *members;
	unsigned nr_members;
	struct layout_check *checks;
	struct layout_checksum *checksums;
	struct layout_assert *asserts;

	/* open */
	const struct layout_parameter *parameters;
	unsigned nr_parameters;
	const struct layout_point *points;
	/* The furthest of any member; nothing where size or stride say it. */
	struct layout_position end;
	const struct layout_value *stated_size; /* size = ..., or NULL */
	bool has_fixed_extent;			/* stated_size is a constant */
	const struct layout_value *stride;	/* or NULL */
	struct layout_structure *next;
};

/* The parameter that is the byte order of what has none itself, or NULL. */
const struct layout_parameter *layout_order(const struct layout_structure *s);

struct layout_import {
	const char *path;   /* as written: checksum.struct */
	const char *header; /* checksum.h, beside this file's */
	const char *prefix; /* checksum */
	const struct layout *layout;
	struct layout_import *next;
};

/* A file. What others declare is only where it is used. */
struct layout {
	const struct source *source;
	struct layout_import *imports; /* its own, not those of these */
	struct layout_constant *constants;
	struct layout_unit *units;
	struct layout_enumeration *enumerations;
	struct layout_structure *structures;
	unsigned nr_structures;
	const struct layout_structure *root; /* NULL: none */
	uint64_t root_offset;
	struct layout_values root_arguments;
};

/*
 * Lays out what `check` left unbroken, of imported files, too. `prefix` starts
 * the C names of this file. Reports sizes that do not hold; the result is whole
 * only if there are no errors.
 */
struct layout *layout(const struct file *file, const char *prefix,
		      struct arena *arena, struct diags *diags);

#endif
