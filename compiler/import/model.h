/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IMPORT_MODEL_H
#define COMPILER_IMPORT_MODEL_H

#include "compiler/memory.h"
#include "runtime/base/error.h"
#include "runtime/base/vec.h"

#include <stdbool.h>

/*
 * What `structc import` knows of a header: C types with the bytes that the C
 * compiler gave them, and the lines that each body becomes. Everything lives
 * in the arena.
 */

/* A name of the output; one object wherever it is written, so it can change. */
struct import_name {
	const char *text;
};

struct import_choice {
	struct import_name name;
	const struct import_choice *first; /* the one that has the value */
	uint64_t value;			   /* its magnitude */
	bool is_negative;
	struct import_choice *next;
};

struct import_type {
	enum import_kind {
		IMPORT_NUMBER, /* u32_le; also an array's byte and string */
		IMPORT_ENUM,
		IMPORT_ARRAY,
		IMPORT_STRUCT,
		IMPORT_UNION,
	} kind;
	uint64_t size;		  /* in bytes, as C's sizeof */
	struct import_name *name; /* NULL: written where it is used */
	const char *text;	  /* of a number; an enum's base */
	const char *note;	  /* what is lost otherwise: "a pointer in C" */
	uint64_t count;		  /* ARRAY; 0: it has no length */
	struct import_type *element;
	struct import_choice *choices;
	struct import_member *members;
	bool is_unfinished; /* its members are being read */

	/* import/shape.c's */
	struct import_line *lines; /* NULL: not shaped yet */
	bool is_open;		   /* ends with an array without a length */
	bool is_listed;
};

/* A member as C has it. */
struct import_member {
	const char *name; /* NULL: an anonymous struct or union */
	struct import_type *type;
	uint64_t offset; /* in bits, from the structure's start */
	unsigned bits;	 /* 0: not a bit-field */
	struct import_member *next;
};

/* A line of a body in the output. */
struct import_line {
	enum import_line_kind {
		IMPORT_STORED,	/* name T */
		IMPORT_PADDING, /* _ [size]byte */
		IMPORT_BITS,	/* name bitfield<text> { bits } */
		IMPORT_BIT,	/* name : size; among the bits; NULL name: _ */
		IMPORT_REMARK,	/* a comment of its own */
	} kind;
	struct import_name name;
	struct import_type *type;
	uint64_t size;
	const char *text, *note;
	struct import_line *bits;
	struct import_line *next;
};

/* A file: the types to write, those that were asked for first. */
struct import_file {
	struct arena *arena;
	const char *header; /* as given */
	const char *order;  /* "le" or "be": of numbers that do not say it */
	const char *const *wanted; /* tags or typedefs */
	size_t nr_wanted;
	const char *const *stripped; /* starts that names lose */
	size_t nr_stripped;
	bool is_big_endian; /* the machine that C was compiled for */
	VEC(struct import_type *) types;
};

/* Debug information lies; nothing that it says may exceed this many bytes. */
#define IMPORT_SIZE_LIMIT ((uint64_t)1 << 56)

#endif
